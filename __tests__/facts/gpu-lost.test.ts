import { describe, expect, test } from "@jest/globals";
import type { Gpu } from "../../src/facts/facts.ts";
import { gpuLost } from "../../src/facts/gpu-lost.ts";
import { card } from "./raw.ts";

describe("gpuLost", () => {
  const facts = (gpus: readonly Gpu[], problems: { code: string; detail: string }[] = []) => ({
    schemaVersion: 1 as const,
    gpus,
    tensorrt: null,
    problems,
  });
  const both = [card(0, "GPU-a"), card(1, "GPU-b")];

  test("nothing is lost where all cards are still there, in any order", () => {
    expect(gpuLost(facts(both), facts([...both].reverse()))).toBeNull();
    expect(gpuLost(facts([]), facts([]))).toBeNull();
  });

  test("the lost card and what the machine says of it", () => {
    const after = facts([both[0] as Gpu], [{ code: "gpu-lost", detail: "GPU is lost" }]);
    expect(gpuLost(facts(both), after)).toEqual({
      code: "gpu-lost",
      detail:
        "CUDA showed GPU 1 T4 (GPU-b) before the suite and no longer does (2 before, 1 after): GPU is lost",
    });
  });

  test("a probe that no longer answers means the same, with its words", () => {
    const after = facts([], [{ code: "probe-timeout", detail: "libcuda did not answer" }]);
    expect(gpuLost(facts(both), after)?.detail).toContain("libcuda did not answer");
  });

  test("another card at the same place is a loss", () => {
    expect(gpuLost(facts([card(0, "GPU-a")]), facts([card(0, "GPU-z")]))).not.toBeNull();
  });

  test.each([
    [["other", "probe-failed", "gpu-lost"], "gpu-lost"],
    [["probe-timeout", "driver-library-mismatch"], "driver-library-mismatch"],
    [["other", "probe-timeout"], "probe-timeout"],
    [["other", "probe-failed"], "probe-failed"],
    [["other", "no-gpu-visible"], "other"],
  ])("of the problems %j, %s is quoted", (codes, quoted) => {
    const after = facts(
      [],
      codes.map((code) => ({ code, detail: `says ${code}` })),
    );
    expect(gpuLost(facts(both), after)?.detail).toBe(
      `CUDA showed GPU 0 T4 (GPU-a), 1 T4 (GPU-b) before the suite and no longer does (2 before, 0 after): says ${quoted}`,
    );
  });

  test("facts without problems do not say why", () => {
    const { problems: _, ...silent } = facts([]);
    expect(gpuLost(facts([card(0, "GPU-a")]), silent)?.detail).toBe(
      "CUDA showed GPU 0 T4 (GPU-a) before the suite and no longer does (1 before, 0 after)",
    );
  });

  describe("without a UUID on either side, place and name tell cards apart", () => {
    const { uuid: _, ...nameless } = card(0, "");
    test.each([
      ["the same", nameless, true],
      ["one that has a UUID now", card(0, "GPU-a"), true],
      ["another place", { ...nameless, index: 1 }, false],
      ["another name", { ...nameless, name: "A10" }, false],
    ])("%s", (_, now, there) => {
      expect(gpuLost(facts([nameless]), facts([now])) === null).toBe(there);
      expect(gpuLost(facts([now]), facts([nameless])) === null).toBe(there);
    });

    test("the message names it without", () => {
      expect(gpuLost(facts([nameless]), facts([]))?.detail).toContain(
        "CUDA showed GPU 0 T4 before the suite",
      );
    });
  });
});
