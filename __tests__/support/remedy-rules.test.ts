import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { decide } from "../../src/support/decide.ts";
import type { JetpackRow, NgcRow, SupportMatrix, TorchTensorrtRow } from "../../src/support/matrix-types.ts";
import type { MatrixRow } from "../../src/support/rows.ts";
import { parseRows } from "../../src/support/rows.ts";
import { FIRST, gpu, machine, matrixOf, row, tensorrt } from "./builders.ts";

const proof = { confidence: "documented", sources: ["a source"], date: "2026-11-22" };
const torch = (pins: readonly (readonly [string, string])[]) =>
  parseRows<TorchTensorrtRow>(
    pins.map(([release, trt]) => ({ release, tensorrt: trt, torch: "2.5", cuda: "12", ...proof })),
    ["release", "tensorrt"],
  );
const images = (tags: readonly (readonly [string, string, string?])[]) =>
  parseRows<NgcRow>(
    tags.map(([tag, trt, confidence = "documented"]) => ({ tag, tensorrt: trt, ...proof, confidence })),
    ["tensorrt"],
  );
const jetpacks = (rows: readonly (readonly [string, string, string?])[]) =>
  parseRows<JetpackRow>(
    rows.map(([jetpack, trt, confidence = "documented"]) => ({
      ...{ jetpack, until: jetpack, tensorrt: trt, sm: ["8.7"], cuda: "12" },
      ...proof,
      confidence,
    })),
    ["jetpack", "until", "tensorrt"],
  );

const NOTHING_ELSE = { lifecycle: [], torchTensorrt: [], ngc: [], jetpack: [] };

/** Remedies for a 7.5 card, with these rows alone. */
function remedies(
  rows: readonly MatrixRow[],
  facts: Partial<Facts> = {},
  more: Partial<SupportMatrix> = {},
): readonly string[] {
  const matrix = { ...matrixOf(...rows), ...NOTHING_ELSE, ...more };
  const verdict = decide(machine({ gpus: [gpu("7.5")], ...facts }), FIRST, matrix);
  return verdict.remedies.map(({ kind, text }) => `${kind}: ${text}`);
}

const trt = (version: string, cuda: string | null = null) => ({ tensorrt: tensorrt(version, { cuda }) });
const HERE = row("10.4", ["8.0"]);
const SERVED = "gpu: Run on a card that this release supports: 8.0 (A100).";

describe("what is not known", () => {
  test("is helped by a row of one's own, and by nothing else", () => {
    expect(remedies([])).toEqual([expect.stringMatching(/^tensorrt: If you know the answer, add a row/)]);
  });
});

test("a build for another CUDA than a row is known for is helped by the build that one is known for", () => {
  const rows = [row("10.10", ["7.5"], { cuda: ["12"] })];
  const own = expect.stringMatching(/^tensorrt: If you know the answer/);
  expect(remedies(rows, trt("10.10", "13"))).toEqual([
    'wheel: Install the CUDA 12 build of the same release: pip install "tensorrt-cu12==10.10.*".',
    own,
  ]);
  expect(remedies([row("10.10", ["8.0"], { cuda: ["12"] })], trt("10.10", "13"))).toEqual([own]);
});

describe("another build of the same release", () => {
  const build = (cuda: string, sm: readonly string[], more: object = {}) =>
    row("10.4", sm, { cuda: [cuda], ...more });
  const wheel = (rows: readonly MatrixRow[], facts: Partial<Facts> = {}) =>
    remedies([build("11", ["8.0"]), ...rows], { ...trt("10.4.0", "11"), ...facts }).filter((text) =>
      text.startsWith("wheel"),
    );
  const pip = (cuda: string) =>
    `wheel: Install the CUDA ${cuda} build of the same release: pip install "tensorrt-cu${cuda}==10.4.0.*".`;

  test("is the newest that serves the card", () => {
    expect(wheel([build("12", ["7.5"]), build("13", ["7.5"])])).toEqual([pip("13")]);
    expect(wheel([build("13", ["7.5"]), build("9", ["7.5"])])).toEqual([pip("13")]);
  });

  test.each([
    ["10.4", "10.4"],
    ["10.4.0.26", "10.4.0"],
  ])("of %s is named as pip finds it", (version, pin) => {
    const rows = [build("11", ["8.0"]), build("12", ["7.5"])];
    expect(remedies(rows, trt(version, "11")).join()).toContain(`"tensorrt-cu12==${pin}.*"`);
  });

  test("is one that this driver runs", () => {
    const driver = { version: "550.54.15", cuda: "12.4" };
    expect(wheel([build("12", ["7.5"]), build("13", ["7.5"])], { driver })).toEqual([pip("12")]);
    expect(wheel([build("13", ["7.5"])], { driver })).toEqual([]);
  });

  test("is not one if the card itself needs a newer driver", () => {
    const rows = [build("11", ["8.0"]), build("12", ["12.0"])];
    const on = (version: string) =>
      remedies(rows, { ...trt("10.4.0", "11"), gpus: [gpu("12.0")], driver: { version } }).filter((text) =>
        text.startsWith("wheel"),
      );
    expect(on("550.54.15")).toEqual([]);
    expect(on("570.86.10")).toEqual([pip("12")]);
  });

  test("is of this platform, certain, and serves the card", () => {
    expect(wheel([build("12", ["7.5"], { platform: "windows-x64" }), build("13", ["8.0"])])).toEqual([]);
    expect(wheel([build("12", ["7.5"], { confidence: "uncertain" })])).toEqual([]);
  });

  test("is offered where the wheel is what lacks the card, not where the release does", () => {
    const rows = [HERE, row("10.3", ["7.5"], { cuda: ["12"] })];
    expect(remedies(rows)).toEqual([
      "tensorrt: Pin TensorRT 10.3, the last release for compute capability 7.5.",
      SERVED,
    ]);
  });

  test("is not a row for all builds", () => {
    const files = { ...trt("10.4.0", "12"), driver: null };
    const lean = { ...files.tensorrt, smResources: ["80"] };
    expect(remedies([row("10.4", ["7.5"])], { tensorrt: lean }).join()).not.toContain("wheel");
  });
});

describe("another release", () => {
  test("the last one for a card that was dropped, and the last certain one", () => {
    const pin = (...rows: readonly MatrixRow[]) => remedies([...rows, HERE])[0];
    expect(pin(row("10.2", ["7.5"]), row("10.3", ["7.5"], { confidence: "measured" }))).toBe(
      "tensorrt: Pin TensorRT 10.3, the last release for compute capability 7.5.",
    );
    expect(
      pin(row("10.1", ["7.5"]), row("10.2", ["7.5"]), row("10.3", ["7.5"], { confidence: "inferred" })),
    ).toBe(
      "tensorrt: Pin TensorRT 10.3, the last release for compute capability 7.5 (inferred). The last documented one is 10.2.",
    );
    expect(pin(row("10.3", ["7.5"], { confidence: "inferred" }))).toBe(
      "tensorrt: Pin TensorRT 10.3, the last release for compute capability 7.5 (inferred).",
    );
  });

  test("the first one after this for a card that is too new", () => {
    const rows = [
      HERE,
      row("10.6", ["7.5"]),
      row("10.5", ["7.5"]),
      row("10.9", ["7.5"], { confidence: "inferred" }),
    ];
    expect(remedies(rows)[0]).toBe(
      "tensorrt: Use TensorRT 10.5 or newer; the newest that supports 7.5 is 10.9.",
    );
    const between = [row("10.3", ["7.5"]), HERE, row("10.6", ["7.5"], { confidence: "inferred" })];
    expect(remedies(between)[0]).toBe(
      "tensorrt: Use TensorRT 10.6 or newer (inferred); the newest that supports 7.5 is 10.6.",
    );
  });

  test("of this platform; where only another has the card, none", () => {
    const elsewhere = row("10.6", ["7.5"], { platform: "windows-x64" });
    expect(remedies([HERE, elsewhere])).toEqual([SERVED]);
  });

  test("the other product, where only that has the card", () => {
    const rtx = (release: string) => row(release, ["7.5"], {}, { product: "tensorrt-rtx" });
    expect(remedies([HERE, rtx("1.4"), rtx("1.5")])).toEqual([
      "tensorrt: Use TensorRT-RTX: its release 1.5 supports 7.5.",
      SERVED,
    ]);
    const asked = { tensorrt: tensorrt("1.4.0", { product: "tensorrt-rtx" }) };
    const other = row("1.4", ["8.0"], {}, { product: "tensorrt-rtx" });
    expect(remedies([other, row("10.4", ["7.5"])], asked)).toEqual([
      "tensorrt: Use TensorRT: its release 10.4 supports 7.5.",
      SERVED,
    ]);
  });

  test("a release that serves no card offers none", () => {
    expect(remedies([row("10.4", []), row("10.3", ["7.5"])])).toEqual([
      "tensorrt: Pin TensorRT 10.3, the last release for compute capability 7.5.",
    ]);
  });
});

describe("what pins a release", () => {
  const OLD = row("10.3", ["7.5"]);
  const NEW = row("10.5", ["7.5"]);
  const more = {
    torchTensorrt: torch([
      ["2.3.0", "10.3"],
      ["2.4.0", "10.4"],
      ["2.5.0", "10.5"],
    ]),
    ngc: images([
      ["24.01", "10.3.0.1"],
      ["24.02", "10.4.0.1"],
      ["24.03", "10.5.0.1", "inferred"],
      ["24.04", "10.5.0.1"],
    ]),
  };

  test("the last ones for a card that was dropped", () => {
    expect(remedies([OLD, HERE], {}, more).slice(1)).toEqual([
      "torch-tensorrt: With torch-tensorrt, 2.3 is the last release for this card: it uses TensorRT 10.3 and torch 2.5.",
      "container: NGC images (pytorch, tensorrt): 24.01 is the last tag for this card, with TensorRT 10.3.0.1.",
      SERVED,
    ]);
  });

  test("the first ones after this release for a card that is too new", () => {
    expect(remedies([HERE, NEW], {}, more).slice(1)).toEqual([
      "torch-tensorrt: With torch-tensorrt, use 2.5 or newer: it uses TensorRT 10.5 and torch 2.5.",
      "container: NGC images (pytorch, tensorrt): 24.03 is the first tag for this card, with TensorRT 10.5.0.1 (inferred).",
      SERVED,
    ]);
    // Between two releases that have the card, the later one.
    const between = remedies([OLD, HERE, NEW], {}, more).join();
    expect(between).toContain("use 2.5 or newer");
    expect(between).toContain("24.03 is the first tag");
    expect(
      remedies([OLD, HERE, NEW], trt("10.4.0"), {
        ...more,
        torchTensorrt: torch([["2.3.0", "10.3"]]),
      }).join(),
    ).not.toContain("torch-tensorrt");
  });

  test("is offered only for TensorRT, where such packages and images exist", () => {
    const windows = { platform: { os: "windows", arch: "x64" } };
    const on = (platform: string) => [row("10.3", ["7.5"], { platform }), row("10.4", ["8.0"], { platform })];
    expect(remedies(on("windows-x64"), windows, more).map((text) => text.split(":")[0])).toEqual([
      "tensorrt",
      "torch-tensorrt",
      "gpu",
    ]);
    const rtx = { tensorrt: tensorrt("1.4.0", { product: "tensorrt-rtx" }) };
    const rows = [row("1.4", ["8.0"], {}, { product: "tensorrt-rtx" }), OLD];
    expect(remedies(rows, rtx, more).map((text) => text.split(":")[0])).toEqual(["tensorrt", "gpu"]);
  });
});

describe("a Jetson", () => {
  const JETSON = { gpus: [gpu("8.7")], platform: { os: "linux", arch: "arm64", jetpack: "6.0" } };
  const on = (release: string, sm: readonly string[]) => row(release, sm, { platform: "jetpack" });
  const more = {
    jetpack: jetpacks([
      ["5.1", "10.2"],
      ["6.0", "10.3"],
      ["6.1", "10.5"],
      ["6.2", "10.6", "uncertain"],
    ]),
    torchTensorrt: torch([["2.5.0", "10.3"]]),
  };
  const brings = (jetpack: string, version: string) =>
    `tensorrt: JetPack ${jetpack} ships TensorRT ${version}, which supports 8.7.`;

  test("gets the JetPack after its release, or the last certain one, and no wheels", () => {
    const newer = [on("10.3", ["8.0"]), on("10.5", ["8.7"])];
    expect(remedies(newer, { ...JETSON, ...trt("10.3.0") }, more)).toEqual([brings("6.1", "10.5"), SERVED]);
    const older = [on("10.3", ["8.7"]), on("10.4", ["8.0"])];
    expect(remedies(older, { ...JETSON, ...trt("10.4.0") }, more)).toEqual([brings("6.1", "10.5"), SERVED]);
    const last = [on("10.3", ["8.7"]), on("10.8", ["8.0"]), on("10.9", ["8.7"])];
    expect(remedies(last, { ...JETSON, ...trt("10.8.0") }, more)).toEqual([brings("6.1", "10.5"), SERVED]);
  });

  test("gets none where none is known to bring its card", () => {
    const rows = [on("10.3", ["8.0"]), on("10.5", ["8.7"])];
    expect(remedies(rows, { ...JETSON, ...trt("10.3.0") }, { jetpack: [] })).toEqual([SERVED]);
  });
});
