import { describe, expect, test } from "@jest/globals";
import type { Facts, Gpu, TensorrtFacts } from "../../src/facts/facts.ts";
import { judge } from "../../src/support/judge.ts";
import type { SupportMatrix } from "../../src/support/matrix-types.ts";
import { gpu, MATRIX, machine, matrixOf, row, tensorrt } from "./builders.ts";

interface Situation {
  readonly card?: Gpu;
  readonly installed?: TensorrtFacts;
  readonly facts?: Partial<Facts>;
}

function verdictOf(matrix: SupportMatrix, { card, installed, facts }: Situation = {}) {
  return judge(card ?? gpu("8.0", { name: "A100" }), installed ?? tensorrt("99.1"), machine(facts), matrix);
}

const driver = (version: string) => ({ driver: { version, source: "libcuda" } }) as Partial<Facts>;

describe("what cannot be asked is unknown, with what is missing", () => {
  const matrix = matrixOf(row("99.1", ["8.0"]));

  test.each([
    ["Voodoo3", 'the card "Voodoo3" is not known'],
    [
      "RTX 50",
      'the card "RTX 50" is not known (did you mean RTX 5000 Ada, RTX 500 Ada Generation Laptop GPU or GeForce RTX 5090?)',
    ],
    ["Tesla V10O", 'the card "Tesla V10O" is not known (did you mean V100?)'],
  ])("a card named %s", (name, doubt) => {
    const verdict = verdictOf(matrix, { card: gpu(null, { name, index: 3 }) });
    expect(verdict).toEqual({
      ...{ status: "unknown", reason: "not-in-matrix", permanent: false },
      sentence: `Whether TensorRT 99.1 supports ${name} is not known: ${doubt}.`,
      gpu: { name, computeCapability: null, index: 3 },
      tensorrt: "99.1",
      ...{ newestTensorrt: null, oldestTensorrt: null, supported: [] },
      ...{ evidence: [], remedies: [], limits: [], notes: [] },
    });
  });

  test("an invalid version", () => {
    const verdict = verdictOf(matrix, { installed: tensorrt("nightly") });
    expect([verdict.status, verdict.sentence]).toEqual([
      "unknown",
      'Whether TensorRT nightly supports A100 is not known: "nightly" is not a version of TensorRT.',
    ]);
  });

  test("a platform without builds", () => {
    const verdict = verdictOf(matrix, { facts: { platform: { os: "darwin", arch: "arm64" } } });
    expect([verdict.status, verdict.sentence]).toEqual([
      "unknown",
      "Whether TensorRT 99.1 supports A100 is not known: the matrix has no builds for darwin on arm64.",
    ]);
  });
});

describe("the driver", () => {
  const one = matrixOf(
    row("99.1", ["8.0"], { cuda: ["13"] }),
    row("99.1", ["8.0"], { cuda: ["12"], platform: "windows-x64" }),
  );
  const outcome = (matrix: SupportMatrix, situation: Situation) => {
    const { reason, status } = verdictOf(matrix, situation);
    return `${status} ${reason}`.trim();
  };

  test("is asked for the CUDA of the only build that the platform has", () => {
    expect(outcome(one, { facts: driver("570.10") })).toBe("unsupported driver-too-old");
    expect(outcome(one, { facts: driver("580.95.05") })).toBe("supported");
    expect(verdictOf(one, { facts: driver("570.10") }).sentence).toBe(
      "TensorRT 99.1 supports A100 (compute capability 8.0), but a CUDA 13 build needs driver 580 and this machine has driver 570.10.",
    );
  });

  test("does not matter if a release has builds for several CUDAs, or for any", () => {
    const two = matrixOf(row("99.1", ["8.0"], { cuda: ["12", "13"] }));
    expect(outcome(two, { facts: driver("450.10") })).toBe("supported");
    expect(outcome(matrixOf(row("99.1", ["8.0"])), { facts: driver("450.10") })).toBe("supported");
    expect(outcome(two, { installed: tensorrt("99.1", { cuda: "13.0" }), facts: driver("450.10") })).toBe(
      "unsupported driver-too-old",
    );
  });

  test("leaves a build for a CUDA that no row knows undecided, unless nothing is said of the driver", () => {
    const next = matrixOf(row("99.1", ["8.0"], { cuda: ["77"] }));
    expect(verdictOf(next, { facts: driver("580.10") })).toMatchObject({
      ...{ status: "unknown", reason: "not-in-matrix", remedies: expect.any(Array), limits: [] },
      sentence:
        "Whether TensorRT 99.1 supports A100 (compute capability 8.0) is not known: no row says which driver a CUDA 77 build needs.",
    });
    expect(outcome(next, {})).toBe("supported");
    // A card that the release lacks stays refused: the driver could not help it.
    expect(outcome(next, { card: gpu("7.0"), facts: driver("580.10") })).toBe("unsupported gpu-dropped");
  });
});

describe("from which release to which", () => {
  const bounds = (matrix: SupportMatrix, situation: Situation = {}) => {
    const { newestTensorrt, oldestTensorrt } = verdictOf(matrix, situation);
    return [oldestTensorrt, newestTensorrt];
  };

  test("the first and the last that list the card on this platform, by their builds", () => {
    const matrix = matrixOf(
      row("99.0", ["7.5"]),
      row("99.1", ["8.0"], { builds: ["99.1.2.5", "99.1.3.9"] }),
      row("99.2", ["8.0"], { builds: ["99.2.0.1", "99.2.4.7"] }),
      row("99.3", ["7.5"]),
      row("99.4", ["8.0"], { platform: "linux-arm64" }),
    );
    expect(bounds(matrix)).toEqual(["99.1.2", "99.2.4"]);
  });

  test("no first where the matrix begins with it; other platforms and products do not count", () => {
    const matrix = matrixOf(
      row("98.0", ["7.5"], { platform: "windows-x64" }),
      row("97.0", ["7.5"], {}, { product: "tensorrt-rtx" }),
      row("99.1", ["8.0"]),
      row("99.2", ["8.0"]),
    );
    expect(bounds(matrix)).toEqual([null, "99.2"]);
  });

  test("of TensorRT where TensorRT-RTX has none for the card, and of neither where no release has", () => {
    const rtx = tensorrt("1.5", { product: "tensorrt-rtx" });
    const matrix = matrixOf(
      row("1.5", ["7.5"], {}, { product: "tensorrt-rtx" }),
      row("99.0", ["7.5"]),
      row("99.1", ["8.0"]),
    );
    expect(bounds(matrix, { installed: rtx })).toEqual(["99.1", "99.1"]);
    expect(bounds(matrix, { installed: rtx, card: gpu("7.5") })).toEqual([null, "1.5"]);
    expect(bounds(matrix, { card: gpu("6.0") })).toEqual([null, null]);
  });
});

describe("what the release serves here", () => {
  const matrix = matrixOf(
    row("99.1", ["7.5", "8.0", "9.0"], { cuda: ["12"] }),
    row("99.1", ["8.0", "9.0", "10.0"], { cuda: ["13"] }),
    row("99.1", ["6.0"], { platform: "windows-x64" }),
    row("99.2", ["5.0"]),
  );

  test("is what all of its builds list, or the one that is installed", () => {
    expect(verdictOf(matrix).supported).toEqual(["8.0", "9.0"]);
    expect(verdictOf(matrix, { installed: tensorrt("99.1", { cuda: "12.9" }) }).supported).toEqual([
      "7.5",
      "8.0",
      "9.0",
    ]);
    expect(verdictOf(matrix, { installed: tensorrt("99.2", { cuda: "12" }) }).supported).toEqual(["5.0"]);
    expect(verdictOf(matrix, { installed: tensorrt("98.0") }).supported).toEqual([]);
  });

  test("is what the files say where they can be read", () => {
    const installed = tensorrt("99.1", { cuda: "12", smResources: ["80", "90"] });
    expect(verdictOf(matrix, { installed }).supported).toEqual(["8.0", "9.0"]);
  });
});

describe("files above rows", () => {
  const matrix = matrixOf(row("99.1", ["7.5", "8.0"]));
  const files = (...smResources: string[]) => ({ installed: tensorrt("99.1", { smResources }) });

  test("files that lack a listed card refuse it and propose the row they make", () => {
    const verdict = verdictOf(matrix, files("75"));
    expect([verdict.status, verdict.reason, verdict.permanent]).toEqual([
      "unsupported",
      "wheel-lacks-gpu",
      false,
    ]);
    expect(verdict.proposals).toHaveLength(1);
    expect(verdict.proposals?.[0]).toContain('"7.5"');
  });

  test("files that agree, or are not there, propose nothing", () => {
    expect(verdictOf(matrix, files("75", "80"))).not.toHaveProperty("proposals");
    expect(verdictOf(matrix)).not.toHaveProperty("proposals");
    expect(verdictOf(matrix, files("75", "80")).status).toBe("supported");
  });

  test("a card that the rows dropped too is refused for the deeper reason", () => {
    const verdict = verdictOf(matrix, { ...files("75", "80"), card: gpu("7.0") });
    expect([verdict.reason, verdict.permanent]).toEqual(["gpu-dropped", true]);
  });
});

test("a supported pair has limits and no remedies, a refused one remedies and no limits", () => {
  const matrix = { ...matrixOf(row("99.1", ["7.5"])), limits: MATRIX.limits };
  const supported = verdictOf(matrix, { card: gpu("7.5") });
  expect([supported.limits.length > 0, supported.remedies]).toEqual([true, []]);
  const refused = verdictOf(matrix, { card: gpu("7.0") });
  expect([refused.limits, refused.remedies.length > 0]).toEqual([[], true]);
});
