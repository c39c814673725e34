import { describe, expect, test } from "@jest/globals";
import { decide } from "../../src/support/decide.ts";
import { ExplainError, factsFromOptions, renderVerdict } from "../../src/support/explain.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

function problemsOf(options: Parameters<typeof factsFromOptions>[0]): readonly string[] {
  try {
    factsFromOptions(options, MATRIX);
    return [];
  } catch (error) {
    if (error instanceof ExplainError) return error.problems;
    throw error;
  }
}

describe("factsFromOptions", () => {
  test("fills in the platform that the card is at home on", () => {
    const platformOf = (name: string) =>
      factsFromOptions({ gpu: name, tensorrt: "10.16.2" }, MATRIX).platform;
    expect(platformOf("V100")).toMatchObject({ os: "linux", arch: "x64", jetpack: null });
    expect(platformOf("GB10")).toMatchObject({ arch: "arm64", jetpack: null });
    expect(platformOf("Orin")).toMatchObject({ arch: "arm64", jetpack: "7.2" });
  });

  test("takes the newest release where none is named", () => {
    expect(factsFromOptions({ gpu: "T4" }, MATRIX).tensorrt?.version).toBe("11.5.0");
    expect(factsFromOptions({ gpu: "T4", product: "tensorrt-rtx" }, MATRIX).tensorrt?.version).toBe(
      "1.7.1.116",
    );
  });

  test("supposes the CUDA build that plain pip brings, unless another is named", () => {
    const cudaOf = (options: object) => factsFromOptions({ gpu: "T4", ...options }, MATRIX).tensorrt?.cuda;
    expect(cudaOf({ tensorrt: "10.13.2" })).toBe("12");
    expect(cudaOf({ tensorrt: "10.13.3" })).toBe("13");
    expect(cudaOf({ tensorrt: "10.13.3", cuda: "12" })).toBe("12");
    expect(cudaOf({ tensorrt: "10.16.2.10-1+cuda12.9" })).toBe("12.9");
    expect(cudaOf({ tensorrt: "8.5.1" })).toBeNull();
  });

  test("puts options above probed facts", () => {
    const base = machine({ problems: [{ code: "wrong-interpreter", detail: "" }], tensorrt: null });
    const facts = factsFromOptions({ tensorrt: "10.5.0" }, MATRIX, base);
    expect(facts.gpus).toEqual(base.gpus);
    expect(facts.tensorrt?.version).toBe("10.5.0");
    expect(facts.problems).toEqual([]);
    expect(decide(facts, FIRST, MATRIX).reason).toBe("gpu-dropped");
  });

  test.each([
    [{ gpu: "V10O" }, /--gpu: "V10O".*did you mean .*Ways to say it/],
    [{ gpu: "RTX 6000" }, /did you mean Quadro RTX 6000 or RTX 6000 Ada/],
    [{ gpu: "T4", tensorrt: "newest" }, /--tensorrt: "newest" is not a version; write it as/],
    [{ gpu: "T4", tensorrt: "10" }, /--tensorrt/],
    [{ gpu: "T4", platform: "linux" }, /--platform: "linux" is none of linux-x64/],
    [{ gpu: "T4", platform: "constructor" }, /--platform/],
    [{ gpu: "T4", product: "trt" }, /--product: "trt" is neither/],
    [{ gpu: "T4", driver: "new" }, /--driver: "new".*580/],
    [{ gpu: "T4", cuda: "cu12" }, /--cuda: "cu12".*12 or 13/],
  ])("%j is refused with a way out", (options, message) => {
    expect(problemsOf(options).join("\n")).toMatch(message);
  });

  test("all wrong options are told at once", () => {
    expect(problemsOf({ gpu: "?", tensorrt: "?", driver: "?", cuda: "?" })).toHaveLength(4);
  });
});

describe("renderVerdict", () => {
  const dropped = decide(machine({ tensorrt: tensorrt("10.5.0") }), FIRST, MATRIX);

  test("says the verdict first, then why, then what would help", () => {
    const text = renderVerdict(dropped, { color: false });
    const order = [
      "✗ unsupported  gpu-dropped (permanent)",
      "no longer supports",
      "Why",
      "10.5.0.html",
      "What would make it run",
      "1. Pin TensorRT 10.4.0",
      "Notes",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain("[7.0: not served] 7.5");
  });

  test("is plain without colour, coloured with it, and the same text in both", () => {
    const plain = renderVerdict(dropped, { color: false });
    const coloured = renderVerdict(dropped, { color: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[1;31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it takes exactly these characters out.
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, "")).toBe(plain);
  });

  test("lets no control character of a card's name through", () => {
    const evil = machine({ gpus: [gpu("7.0", { name: "V100\u001b[2J\u0007\r\u009b31m" })] });
    const text = renderVerdict(decide(evil, FIRST, MATRIX), { color: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for exactly these characters.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).toContain("V100[2J31m");
  });

  test("shows rows to correct", () => {
    const facts = machine({ gpus: [gpu("7.5")], tensorrt: tensorrt("10.14.1", { smResources: ["80"] }) });
    expect(renderVerdict(decide(facts, FIRST, MATRIX), { color: false })).toContain(
      "Rows to correct\n    rows:",
    );
  });
});
