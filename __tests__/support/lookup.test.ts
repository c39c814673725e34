import { describe, expect, test } from "@jest/globals";
import { cellsOfVersion, cudaMajor, platformOf } from "../../src/support/lookup.ts";
import type { MatrixRow } from "../../src/support/rows.ts";
import { parseVersion, plainVersion } from "../../src/versions.ts";
import { matrixOf, row } from "./builders.ts";

describe("platformOf", () => {
  test.each([
    [undefined, "linux-x64"],
    [{ os: "linux", arch: "x86_64" }, "linux-x64"],
    [{ os: "Linux", arch: "aarch64" }, "linux-arm64"],
    [{ os: "linux", arch: "ppc64le" }, null],
    [{ os: "windows", arch: "AMD64" }, "windows-x64"],
    [{ os: "win32", arch: "arm64" }, "windows-arm64"],
    [{ os: "windows", arch: "x86" }, null],
    [{ os: "darwin", arch: "arm64" }, null],
    [{ os: "linux", arch: "arm64", jetpack: "6.1" }, "jetpack"],
    [{ os: "linux", arch: "arm64", jetpack: null, l4t: "36.4.0" }, "jetpack"],
  ])("%j is %s", (facts, platform) => {
    expect(platformOf(facts)).toBe(platform);
  });
});

test.each([
  ["12", "12"],
  ["12.9", "12"],
  [" 13.0 ", "13"],
  ["cu12", null],
  ["", null],
  [null, null],
  [undefined, null],
])("the CUDA major of %j is %j", (cuda, major) => {
  expect(cudaMajor(cuda)).toBe(major);
});

describe("cellsOfVersion", () => {
  const windows = { platform: "windows-x64" };
  const found = (version: string, ...rows: readonly MatrixRow[]) =>
    cellsOfVersion(matrixOf(...rows), "tensorrt", parseVersion(version)).map(
      (cell) => `${cell.platform} ${plainVersion(cell.release)}`,
    );

  test("takes the row that a full version belongs to, and no other release", () => {
    const rows = [row("10.13.2", []), row("10.13.3", []), row("11.13.3", [])];
    expect(found("10.13.3.9", ...rows)).toEqual(["linux-x64 10.13.3"]);
    expect(found("10.13.30", ...rows)).toEqual([]);
  });

  test("a short version stands for all releases within it", () => {
    expect(found("10.13", row("10.13.2", []), row("10.13.3", []), row("10.1", []))).toEqual([
      "linux-x64 10.13.2",
      "linux-x64 10.13.3",
    ]);
  });

  test("zeros that only the row writes out are no difference", () => {
    expect(found("11.6.0", row("11.6.0.0", []), row("11.6.0.1", []))).toEqual(["linux-x64 11.6.0.0"]);
  });

  test("each platform has its most exact row", () => {
    const rows = [row("10.5", []), row("10.5.1", []), row("10.5", [], windows)];
    expect(found("10.5.1.2", ...rows)).toEqual(["linux-x64 10.5.1", "windows-x64 10.5"]);
    expect(found("10.5.0", ...rows)).toEqual(["linux-x64 10.5", "windows-x64 10.5"]);
  });

  test("a row of one platform that is longer than the version is not hidden by a shorter one of another", () => {
    expect(found("10.5", row("10.5.0", []), row("10.5", [], windows))).toEqual([
      "linux-x64 10.5.0",
      "windows-x64 10.5",
    ]);
  });
});
