import { describe, expect, test } from "@jest/globals";
import type { Facts, Gpu, TensorrtFacts } from "../../src/facts/facts.ts";
import { judge } from "../../src/support/judge.ts";
import type { MatrixRow } from "../../src/support/rows.ts";
import { gpu, MATRIX, machine, matrixOf, row, tensorrt } from "./builders.ts";

const WINDOWS = { platform: "windows-x64" };

/** A verdict from these rows alone: no history, and the drivers of the built-in data. */
function judged(
  rows: readonly MatrixRow[],
  {
    card = gpu("7.5"),
    trt = tensorrt("10.4.0"),
    ...facts
  }: Partial<Facts> & { card?: Gpu; trt?: TensorrtFacts } = {},
) {
  return judge(card, trt, machine(facts), { ...matrixOf(...rows), lifecycle: [] });
}

describe("what cannot be judged says why, and claims nothing else", () => {
  const NOTHING = {
    status: "unknown",
    reason: "not-in-matrix",
    permanent: false,
    newestTensorrt: null,
    oldestTensorrt: null,
    supported: [],
    evidence: [],
    remedies: [],
    limits: [],
    notes: [],
  };

  test.each([
    [gpu(null, { name: "Frobnicator" }), "10.4.0", 'the card "Frobnicator" is not known'],
    [
      gpu(null, { name: "RTX 6000", index: 3 }),
      "10.4.0",
      'the card "RTX 6000" is not known (did you mean Quadro RTX 6000 or RTX 6000 Ada or RTX PRO 6000 Blackwell?)',
    ],
    [gpu("7.5"), "latest", '"latest" is not a version of TensorRT'],
  ])("%j on %s", (card, version, doubt) => {
    expect(judge(card, tensorrt(version), machine(), MATRIX)).toEqual({
      ...NOTHING,
      sentence: `Whether TensorRT ${version} supports ${card.name} is not known: ${doubt}.`,
      gpu: { name: card.name, computeCapability: card.computeCapability, index: card.index },
      tensorrt: version,
    });
  });

  test("a platform without builds", () => {
    const facts = machine({ platform: { os: "darwin", arch: "arm64" } });
    expect(judge(gpu("7.5"), tensorrt("10.4.0"), facts, MATRIX)).toMatchObject({
      ...NOTHING,
      sentence: expect.stringContaining("the matrix has no builds for darwin on arm64"),
    });
  });
});

describe("a build of a CUDA without a driver row", () => {
  const NEW = [row("10.4", ["7.5"], { cuda: ["14"] })];
  const driver = { version: "580.65.06", cuda: "13.0" };

  test("is unknown where the driver may be too old, by what the installation says", () => {
    const verdict = judged(NEW, { trt: tensorrt("10.4.0", { cuda: "14" }), driver });
    expect([verdict.status, verdict.reason]).toEqual(["unknown", "not-in-matrix"]);
    expect(verdict.sentence).toContain("no row says which driver a CUDA 14 build needs");
  });

  test("is supported where CUDA itself offers it", () => {
    const verdict = judged(NEW, { driver: { version: "700.1", cuda: "14.0" } });
    expect([verdict.status, verdict.reason]).toEqual(["supported", ""]);
  });

  test.each([
    ["the release has no other build", NEW, "unknown"],
    [
      "only another platform has one",
      [...NEW, row("10.4", ["7.5"], { ...WINDOWS, cuda: ["12"] })],
      "unknown",
    ],
    ["the release has two builds", [row("10.4", ["7.5"], { cuda: ["13", "14"] })], "supported"],
    ["one of its rows speaks for all", [...NEW, row("10.4", ["7.5"])], "supported"],
    ["its row speaks for all", [row("10.4", ["7.5"])], "supported"],
  ])("is meant where the installation does not say, if %s: %s", (_, rows, status) => {
    expect(judged(rows, { driver }).status).toBe(status);
  });

  test("changes nothing of a no, nor of what is not known", () => {
    const card = gpu("8.0");
    const refused = judged([...NEW, row("10.5", ["8.0"])], { card, driver });
    expect([refused.status, refused.reason]).toEqual(["unsupported", "gpu-too-new"]);
    const unknown = judged([row("10.3", ["8.0"], { cuda: ["14"] })], { card, driver });
    expect(unknown.sentence).toContain("no row for release 10.4.0");
  });
});

describe("the bounds of a card", () => {
  const bounds = (rows: readonly MatrixRow[], more: Parameters<typeof judged>[1] = {}) => {
    const { oldestTensorrt, newestTensorrt } = judged(rows, more);
    return [oldestTensorrt, newestTensorrt];
  };

  test("are its first and last release here, by their first and last build", () => {
    const rows = [
      row("10.1", ["8.0"]),
      row("10.4", ["7.5"], {}, { builds: ["10.4.0.1", "10.4.1.2"] }),
      row("10.6", ["7.5"], {}, { builds: ["10.6.0.3", "10.6.2.4"] }),
      row("10.9", ["8.0"]),
      row("10.0", ["7.5"], WINDOWS),
      row("10.10", ["7.5"], { confidence: "uncertain" }),
    ];
    expect(bounds(rows)).toEqual(["10.4.0", "10.6.2"]);
    expect(bounds(rows.toReversed())).toEqual(["10.4.0", "10.6.2"]);
  });

  test("are open where the rows of this product and platform begin with the card", () => {
    const rows = [
      row("10.4", ["7.5"]),
      row("10.1", ["7.5"], WINDOWS),
      row("1.5", ["7.5"], {}, { product: "tensorrt-rtx" }),
    ];
    expect(bounds(rows)).toEqual([null, "10.4"]);
  });

  test("are those of TensorRT where the product never had the card", () => {
    const rows = [
      row("10.1", ["8.0"]),
      row("10.4", ["7.5"]),
      row("1.5", ["8.9"], {}, { product: "tensorrt-rtx" }),
    ];
    const trt = tensorrt("1.5.0", { product: "tensorrt-rtx" });
    expect(bounds(rows, { trt })).toEqual(["10.4", "10.4"]);
  });

  test("are none where no release has it", () => {
    expect(bounds([row("10.4", ["8.0"])])).toEqual([null, null]);
  });
});

describe("what the release serves", () => {
  const served = (rows: readonly MatrixRow[], cuda: string | null = null) =>
    judged(rows, { trt: tensorrt("10.4.0", { cuda }) }).supported;

  test("is what all builds that may be installed have in common", () => {
    const rows = [
      row("10.4", ["7.0", "7.5", "8.0"], { cuda: ["11"] }),
      row("10.4", ["7.5", "8.0", "9.0"], { cuda: ["12"] }),
      row("10.4", ["6.0"], WINDOWS),
    ];
    expect(served(rows)).toEqual(["7.5", "8.0"]);
    expect(served(rows, "12")).toEqual(["7.5", "8.0", "9.0"]);
    expect(served([...rows, row("10.4", ["8.0"])], "12")).toEqual(["8.0"]);
    expect(served([row("10.3", ["7.5"])])).toEqual([]);
  });

  test("is what the files say, where they say it", () => {
    const trt = tensorrt("10.14.1", { smResources: ["80", "75"] });
    expect(judged([row("10.14.1", ["7.5", "9.0"])], { trt }).supported).toEqual(["7.5", "8.0"]);
  });
});

test("a supported pair has limits and no remedy, a refused one remedies and no limit", () => {
  const rows = [row("10.4", ["7.5"]), row("10.5", ["7.5", "8.0"])];
  const yes = judged(rows);
  expect(yes).toMatchObject({ status: "supported", remedies: [], permanent: false });
  expect(yes.limits.join()).toContain("FP8");
  const no = judged(rows, { card: gpu("8.0") });
  expect(no).toMatchObject({ status: "unsupported", reason: "gpu-too-new", limits: [], permanent: false });
  expect(no.remedies).not.toEqual([]);
});

test("files that agree with the rows, or stand against none, propose nothing", () => {
  const trt = tensorrt("10.14.1", { smResources: ["75"] });
  expect(judged([row("10.14.1", ["7.5"])], { trt })).not.toHaveProperty("proposals");
  expect(judged([], { trt })).not.toHaveProperty("proposals");
  expect(judged([row("10.14.1", ["8.0"]), row("10.15.1", ["7.5"])], { trt }).proposals).toHaveLength(1);
});
