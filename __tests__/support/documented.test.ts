import { describe, expect, test } from "@jest/globals";
import { askDocumented, lifecycleReason, type Question } from "../../src/support/documented.ts";
import { lifecycleOf } from "../../src/support/lookup.ts";
import type { LifecycleRow, SupportMatrix } from "../../src/support/matrix-types.ts";
import type { MatrixRow } from "../../src/support/rows.ts";
import { parseVersion } from "../../src/versions.ts";
import { MATRIX, matrixOf, row } from "./builders.ts";

const VOLTA = lifecycleOf(MATRIX, "7.0") as LifecycleRow;
const BLACKWELL = lifecycleOf(MATRIX, "12.0") as LifecycleRow;

function ask(version: string, capability: string, matrix: SupportMatrix, overrides: Partial<Question> = {}) {
  const question: Question = {
    product: "tensorrt",
    version: parseVersion(version),
    platform: "linux-x64",
    capability,
    cuda: null,
    ...overrides,
  };
  return askDocumented(question, matrix);
}

describe("what the history of an architecture says", () => {
  test.each([
    [VOLTA, "10.4.0", ""],
    [VOLTA, "10.5.0", "gpu-dropped"],
    [BLACKWELL, "10.7.0", "gpu-too-new"],
    [BLACKWELL, "10.8.0", ""],
  ])("$architecture in %s", (history, version, reason) => {
    expect(lifecycleReason(history, parseVersion(version))).toBe(reason);
  });

  test("nothing, where it is uncertain", () => {
    const rumour: LifecycleRow = { ...VOLTA, confidence: "uncertain" };
    expect(lifecycleReason(rumour, parseVersion("10.5.0"))).toBe("");
    const matrix = { ...matrixOf(), lifecycle: [rumour] };
    expect(ask("10.5.0", "7.0", matrix).answer).toBe("unknown");
    expect(ask("10.5.0", "7.0", { ...matrix, lifecycle: [VOLTA] })).toMatchObject({
      answer: "no",
      reason: "gpu-dropped",
      lifecycle: VOLTA,
    });
  });

  test("nothing of TensorRT-RTX, whose rows tell it all", () => {
    expect(ask("1.5.0", "7.0", matrixOf(), { product: "tensorrt-rtx" }).answer).toBe("unknown");
    expect(ask("1.5.0", "12.0", matrixOf(), { product: "tensorrt-rtx" }).answer).toBe("unknown");
  });
});

describe("why a release lacks a card that no history names", () => {
  const without = (...rows: readonly MatrixRow[]) => ({ ...matrixOf(...rows), lifecycle: [] });
  const older = row("10.1", ["7.0"]);
  const here = row("10.2", ["8.0"]);
  const newer = row("10.3", ["7.0"]);
  const windows = row("10.2", ["7.0"], { platform: "windows-x64" });
  const rtx = row("1.5", ["7.0"], {}, { product: "tensorrt-rtx" });

  test.each([
    ["only older releases have it", [older, here], "no", "gpu-dropped"],
    ["only newer releases have it", [here, newer], "no", "gpu-too-new"],
    ["older and newer ones have it", [older, here, newer], "no", "product-lacks-gpu"],
    ["another platform has it", [here, windows], "no", "product-lacks-gpu"],
    ["another product has it", [here, rtx], "no", "product-lacks-gpu"],
    ["nothing has it", [here], "unknown", "not-in-matrix"],
    [
      "an uncertain row has it",
      [here, row("10.3", ["7.0"], { confidence: "uncertain" })],
      "unknown",
      "not-in-matrix",
    ],
  ])("%s", (_, rows, answer, reason) => {
    expect(ask("10.2.0", "7.0", without(...rows))).toMatchObject({ answer, reason });
  });

  test("the history tells more than the rows, where it tells", () => {
    const matrix = { ...matrixOf(here, newer), lifecycle: [VOLTA] };
    const late = matrixOf(row("10.6", ["8.0"]), row("10.7", ["7.0"]));
    expect(ask("10.6.0", "7.0", { ...late, lifecycle: [VOLTA] })).toMatchObject({
      answer: "no",
      reason: "gpu-dropped",
      lifecycle: VOLTA,
      doubt: "",
    });
    expect(ask("10.2.0", "7.0", matrix)).toMatchObject({ reason: "gpu-too-new", lifecycle: null, doubt: "" });
  });

  test("another CUDA build of the release has it", () => {
    const matrix = without(row("10.2", ["8.0"], { cuda: ["13"] }), row("10.2", ["7.0"], { cuda: ["12"] }));
    expect(ask("10.2.0", "7.0", matrix, { cuda: "13" }).reason).toBe("wheel-lacks-gpu");
  });
});

describe("doubt", () => {
  test("builds that differ are named, with their CUDA where they have one", () => {
    const matrix = matrixOf(row("10.2.1", ["8.0"], { cuda: ["12", "13"] }), row("10.2.2", ["7.5"]));
    expect(ask("10.2", "8.0", matrix)).toMatchObject({
      answer: "unknown",
      doubt:
        "builds differ on compute capability 8.0 (10.2.1 for CUDA 12 and 13 does, 10.2.2 does not), and which one is installed is not known",
    });
  });

  test("an answer has none", () => {
    const matrix = { ...matrixOf(row("10.2", ["8.0"]), row("10.1", ["7.0"])), lifecycle: [] };
    expect(ask("10.2.0", "8.0", matrix)).toMatchObject({ answer: "yes", reason: "", doubt: "" });
    expect(ask("10.2.0", "7.0", matrix)).toMatchObject({ answer: "no", doubt: "" });
    expect(ask("10.5.0", "7.0", { ...matrixOf(), lifecycle: [VOLTA] })).toMatchObject({
      answer: "no",
      doubt: "",
    });
    expect(ask("10.2.0", "9.9", matrix)).toMatchObject({
      answer: "unknown",
      doubt: "no row of any release or platform lists compute capability 9.9",
    });
  });

  test("one uncertain row that lists the card is enough to say so", () => {
    const more = { confidence: "uncertain" };
    const matrix = { ...matrixOf(row("10.2.1", ["8.0"], more), row("10.2.2", ["7.5"], more)), lifecycle: [] };
    expect(ask("10.2", "8.0", matrix).doubt).toContain("it lists 8.0");
  });

  test.each([
    ["8.0", "the only row for it is uncertain (it lists 8.0), and uncertain rows do not decide"],
    ["9.0", "the only row for it is uncertain (it does not list 9.0), and uncertain rows do not decide"],
  ])("an uncertain row explains %s and does not decide", (capability, doubt) => {
    const matrix = matrixOf(row("10.2", ["8.0"], { confidence: "uncertain" }));
    expect(ask("10.2.0", capability, { ...matrix, lifecycle: [] })).toMatchObject({
      answer: "unknown",
      doubt,
    });
  });

  test.each([
    ["10.9", {}, "no row for release 10.9"],
    ["10.2", { cuda: "13" }, "no row for a CUDA 13 build of it on linux-x64"],
    ["10.2", { platform: "windows-x64" }, "no row for it on windows-x64"],
    ["10.2", { platform: "windows-x64", cuda: "13" }, "no row for it on windows-x64"],
  ] as const)("%s with %j: %s", (version, overrides, doubt) => {
    const matrix = matrixOf(row("10.2", ["8.0"], { cuda: ["12"] }));
    expect(ask(version, "8.0", matrix, overrides).doubt).toBe(doubt);
  });
});

test("a DRIVE build answers on arm64 Linux for the card that it alone has, and only yes", () => {
  const drive = row("10.2", ["10.1"], { platform: "drive" });
  const arm = row("10.2", ["8.0"], { platform: "linux-arm64" });
  const on = (capability: string, platform: Question["platform"]) =>
    ask("10.2.0", capability, { ...matrixOf(drive, arm), lifecycle: [] }, { platform }).answer;
  expect(on("10.1", "linux-arm64")).toBe("yes");
  expect(on("10.1", "linux-x64")).toBe("unknown");
  expect(on("8.0", "linux-arm64")).toBe("yes");
  expect(on("8.6", "linux-arm64")).toBe("unknown");
});
