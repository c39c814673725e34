import { describe, expect, test } from "@jest/globals";
import { decide } from "../../src/support/decide.ts";
import { factsFromOptions } from "../../src/support/explain.ts";
import type { Verdict } from "../../src/support/verdict.ts";
import { FIRST, MATRIX, matrixOf, row } from "./builders.ts";

function explain(options: Parameters<typeof factsFromOptions>[0]): Verdict {
  return decide(factsFromOptions(options, MATRIX), FIRST, MATRIX);
}

function remedy(verdict: Verdict, kind: string): string {
  return verdict.remedies.find((item) => item.kind === kind)?.text ?? "";
}

describe("a dropped card gets the last release of everything", () => {
  test("V100: TensorRT 10.4.0, torch-tensorrt 2.5, NGC 24.09", () => {
    const verdict = explain({ gpu: "Tesla V100-SXM2-16GB", tensorrt: "10.5.0" });
    expect(verdict.newestTensorrt).toBe("10.4.0");
    expect(remedy(verdict, "tensorrt")).toContain("Pin TensorRT 10.4.0");
    expect(remedy(verdict, "torch-tensorrt")).toContain("2.5 is the last");
    expect(remedy(verdict, "torch-tensorrt")).toContain("TensorRT 10.3.0");
    expect(remedy(verdict, "container")).toContain("24.09 is the last tag");
    expect(remedy(verdict, "container")).toContain("10.4.0.26");
    expect(remedy(verdict, "gpu")).toContain("7.5 (T4), 8.0 (A100), 8.6 (A10), 8.9 (L4), 9.0 (H100)");
    expect(verdict.supported).toEqual(["7.5", "8.0", "8.6", "8.9", "9.0"]);
    expect(verdict.oldestTensorrt).toBeNull();
  });

  test("P100: an inferred pin also names the last documented one", () => {
    const text = remedy(explain({ gpu: "P100", tensorrt: "10.0.1" }), "tensorrt");
    expect(text).toContain("9.3.0");
    expect(text).toContain("(inferred)");
    expect(text).toContain("last documented one is 8.6.1");
  });

  test("what a skip leaves open is said", () => {
    const verdict = explain({ gpu: "V100", tensorrt: "10.5.0" });
    expect(verdict.notes.join(" ")).toContain("stays unverified on 7.0 with TensorRT 10.5.0");
  });
});

describe("a card that is too new gets the first release of everything", () => {
  test("RTX 5090 on 10.7", () => {
    const verdict = explain({ gpu: "RTX 5090", tensorrt: "10.7.0" });
    expect(verdict.oldestTensorrt).toBe("10.8.0");
    expect(remedy(verdict, "tensorrt")).toContain("Use TensorRT 10.8.0 or newer");
    expect(remedy(verdict, "torch-tensorrt")).toContain("2.7 or newer");
    expect(remedy(verdict, "container")).toContain("25.01 is the first tag");
  });
});

describe("the smallest change comes first", () => {
  test("another build of the same release before another release", () => {
    const verdict = explain({ gpu: "B200", tensorrt: "10.8.0.43", cuda: "11" });
    expect(verdict.remedies[0]?.kind).toBe("wheel");
    expect(verdict.remedies[0]?.text).toContain("tensorrt-cu12==10.8.0.*");
  });

  test("a build that the driver can run before a new driver", () => {
    const verdict = explain({ gpu: "T4", tensorrt: "10.14.1", cuda: "13", driver: "570" });
    expect(verdict.remedies.map((item) => item.kind)).toEqual(["wheel", "driver"]);
    expect(verdict.remedies[1]?.text).toContain("driver 580 or newer");
  });

  test("a build of TensorRT-RTX by its own name", () => {
    const verdict = explain({
      gpu: "T4",
      tensorrt: "1.5",
      product: "tensorrt-rtx",
      cuda: "13",
      driver: "570",
    });
    expect(remedy(verdict, "wheel")).toContain('pip install "tensorrt-rtx-cu12==1.5.*"');
  });

  test("no build is offered that the driver could not run either", () => {
    const verdict = explain({ gpu: "T4", tensorrt: "10.14.1", cuda: "13", driver: "470" });
    expect(verdict.remedies.map((item) => item.kind)).toEqual(["driver"]);
  });
});

test("Jetson gets a JetPack, not a pin", () => {
  const verdict = explain({ gpu: "Orin", tensorrt: "10.8.0" });
  expect(remedy(verdict, "tensorrt")).toContain("JetPack 7.2 ships TensorRT 10.16.2.10");
  expect(remedy(verdict, "container")).toBe("");
});

test("a card that TensorRT-RTX lacks is sent to TensorRT", () => {
  const verdict = explain({ gpu: "A100", tensorrt: "1.5", product: "tensorrt-rtx" });
  expect(remedy(verdict, "tensorrt")).toContain("Use TensorRT: its release 11.5.0 supports 8.0");
});

test("a capability without a known card is shown as it is", () => {
  const facts = factsFromOptions({ gpu: "V100", tensorrt: "10.5" }, MATRIX);
  const verdict = decide(facts, FIRST, matrixOf(row("10.4", ["7.0"]), row("10.5", ["7.5", "10.1"])));
  expect(remedy(verdict, "gpu")).toBe("Run on a card that this release supports: 7.5 (T4), 10.1.");
});

describe("limits of a supported pair", () => {
  test("TensorRT-RTX on Turing has no 3-D convolution", () => {
    const verdict = explain({ gpu: "T4", tensorrt: "1.5", product: "tensorrt-rtx" });
    expect(verdict.status).toBe("supported");
    expect(verdict.limits.join(" ")).toContain("3-D convolution");
  });

  test("FP8 from 8.9, FP4 from 10.0", () => {
    const limitsOf = (gpu: string) => explain({ gpu, tensorrt: "10.9.0" }).limits.join(" ");
    expect(limitsOf("A100")).toContain("FP8");
    expect(limitsOf("L4")).not.toContain("FP8");
    expect(limitsOf("H100")).toContain("FP4");
    expect(limitsOf("B200")).toBe("");
    expect(limitsOf("T4")).not.toContain("3-D convolution");
  });
});
