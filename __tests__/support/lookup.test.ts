import { describe, expect, test } from "@jest/globals";
import { cellsOfVersion, cellsWith, cudaMajor, platformOf } from "../../src/support/lookup.ts";
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
    [{ os: "linuxulator", arch: "x64" }, null],
    [{ os: "my-linux", arch: "x64" }, null],
    [{ os: "windows-ce", arch: "x64" }, null],
    [{ os: "my-win32", arch: "x64" }, null],
    [{ os: "linux", arch: "x64_32" }, null],
    [{ os: "linux", arch: "ilp-x64" }, null],
    [{ os: "linux", arch: "arm64_32" }, null],
    [{ os: "linux", arch: "big-aarch64" }, null],
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

test("cells with a card are in the order of releases, uncertain ones left out", () => {
  const matrix = matrixOf(
    row("10.10", ["7.5"]),
    row("10.9", ["7.5"], { platform: "windows-x64" }),
    row("10.8", ["7.5"], { confidence: "uncertain" }),
    row("10.2", ["7.5"]),
    row("10.1", ["8.0"]),
    row("1.5", ["7.5"], {}, { product: "tensorrt-rtx" }),
  );
  const releases = (platform: "linux-x64" | null) =>
    cellsWith(matrix, "tensorrt", platform, "7.5").map((cell) => plainVersion(cell.release));
  expect(releases(null)).toEqual(["10.2", "10.9", "10.10"]);
  expect(releases("linux-x64")).toEqual(["10.2", "10.10"]);
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

  test("a short version means all releases within it", () => {
    expect(found("10.13", row("10.13.2", []), row("10.13.3", []), row("10.1", []))).toEqual([
      "linux-x64 10.13.2",
      "linux-x64 10.13.3",
    ]);
  });

  test("trailing zeros that only the row has make no difference", () => {
    expect(found("11.6.0", row("11.6.0.0", []), row("11.6.0.1", []))).toEqual(["linux-x64 11.6.0.0"]);
    expect(found("11.6.1", row("11.6.1.0.1", []), row("11.6.1.0.0", []))).toEqual(["linux-x64 11.6.1.0.0"]);
    // But 11.6 is not 11.6.0 where 11.6.2 exists too.
    expect(found("11.6", row("11.6.0", []), row("11.6.2", []))).toEqual([
      "linux-x64 11.6.0",
      "linux-x64 11.6.2",
    ]);
  });

  test("is of the product asked for", () => {
    const rtx = row("10.5", [], {}, { product: "tensorrt-rtx" });
    expect(found("10.5", rtx)).toEqual([]);
    expect(found("10.5", rtx, row("10.5", []))).toEqual(["linux-x64 10.5"]);
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
