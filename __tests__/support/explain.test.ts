import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { RequestError } from "../../src/request-error.ts";
import { decide } from "../../src/support/decide.ts";
import { factsFromOptions, renderVerdict } from "../../src/support/explain.ts";
import { FIRST, gpu, MATRIX, machine, matrixOf, tensorrt } from "./builders.ts";

function problemsOf(options: Parameters<typeof factsFromOptions>[0]): readonly string[] {
  try {
    factsFromOptions(options, MATRIX);
    return [];
  } catch (error) {
    if (error instanceof RequestError) return error.problems;
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
    expect(cudaOf({ tensorrt: "1.5", product: "tensorrt-rtx" })).toBeNull();
  });

  test("supposes no pip where JetPack brings TensorRT", () => {
    const trt = (options: object, base?: Facts) =>
      factsFromOptions({ tensorrt: "10.3.0", ...options }, MATRIX, base).tensorrt;
    expect(trt({ gpu: "T4", platform: " jetpack " })).toMatchObject({ cuda: null, source: "--tensorrt" });
    expect(trt({ gpu: "Orin" })?.cuda).toBeNull();
    const jetson = { os: "linux", arch: "arm64", jetpack: "6.1" };
    expect(trt({}, machine({ platform: jetson }))?.cuda).toBeNull();
    expect(trt({}, machine())?.cuda).toBe("12");
  });

  test("is Linux on x86-64 where neither an option nor a card says otherwise", () => {
    expect(factsFromOptions({ tensorrt: "10.5.0" }, MATRIX)).toMatchObject({
      platform: { os: "linux", arch: "x64", jetpack: null },
      gpus: [],
    });
  });

  test("names the JetPack that carries the release, where one is known", () => {
    const jetpackOf = (options: object, matrix = MATRIX) =>
      factsFromOptions({ gpu: "Orin", ...options }, matrix).platform?.jetpack;
    expect(jetpackOf({ tensorrt: "10.3.0" })).toBe("6.1");
    expect(jetpackOf({ tensorrt: "10.4.0" })).toBe("unknown");
    expect(jetpackOf({ product: "tensorrt-rtx" }, matrixOf())).toBe("unknown");
  });

  test("has no TensorRT where the data has no release of the product", () => {
    expect(factsFromOptions({ gpu: "T4" }, matrixOf()).tensorrt).toBeNull();
  });

  test("lays product and CUDA over the TensorRT that was probed", () => {
    const base = machine({ tensorrt: tensorrt("10.4.0", { cuda: "12" }) });
    const over = (options: object, facts = base) => factsFromOptions(options, MATRIX, facts).tensorrt;
    expect(over({ driver: "580" })).toEqual(base.tensorrt);
    expect(over({ cuda: " 13 " })).toMatchObject({ version: "10.4.0", cuda: "13" });
    expect(over({ product: "tensorrt-rtx" })).toMatchObject({ product: "tensorrt-rtx", cuda: "12" });
    expect(over({ cuda: "13" }, machine({ tensorrt: null }))).toBeNull();
  });

  test("puts options above probed facts", () => {
    const base = machine({ problems: [{ code: "wrong-interpreter", detail: "" }], tensorrt: null });
    const facts = factsFromOptions({ tensorrt: "10.5.0" }, MATRIX, base);
    expect(facts.gpus).toEqual(base.gpus);
    expect(facts.tensorrt?.version).toBe("10.5.0");
    expect(facts.problems).toEqual([]);
    expect(decide(facts, FIRST, MATRIX).reason).toBe("gpu-dropped");
  });

  test("keeps the problems that the options do not answer", () => {
    const codes = ["wrong-interpreter", "tensorrt-not-importable", "tensorrt-layers-disagree", "gpu-lost"];
    const base = machine({ problems: codes.map((code) => ({ code, detail: "" })) });
    const left = (options: object) =>
      factsFromOptions(options, MATRIX, base).problems?.map((problem) => problem.code);
    expect(left({ driver: "580" })).toEqual(codes);
    expect(left({ tensorrt: "10.5.0" })).toEqual(["gpu-lost"]);
    expect(left({ gpu: "T4" })).toEqual([]);
  });

  test.each([
    [{ gpu: "V10O" }, /--gpu: "V10O".*did you mean .*Accepted: /],
    [{ gpu: "RTX 6000" }, /did you mean Quadro RTX 6000, RTX 6000 Ada or RTX PRO/],
    [{ gpu: "Radeon Instinct MI300X" }, /is not a known card\. Accepted: /],
    [{ gpu: "T4", tensorrt: "newest" }, /--tensorrt: "newest" is not a version; write it as/],
    [{ gpu: "T4", tensorrt: "10" }, /--tensorrt/],
    [{ gpu: "T4", platform: "linux" }, /--platform: "linux" is not one of linux-x64/],
    [{ gpu: "T4", platform: "constructor" }, /--platform/],
    [{ gpu: "T4", product: "trt" }, /--product: "trt" is neither/],
    [{ gpu: "T4", driver: "new" }, /--driver: "new".*580/],
    [{ gpu: "T4", cuda: "cu12" }, /--cuda: "cu12".*12 or 13/],
  ])("%j is refused with a way out", (options, message) => {
    expect(problemsOf(options).join("\n")).toMatch(message);
  });

  test.each([
    [{ gpu: "T4", driver: "x580" }, /--driver/],
    [{ gpu: "T4", driver: "580x" }, /--driver/],
    [{ gpu: "T4", cuda: "12x" }, /--cuda/],
    [{ gpu: "T4", cuda: "x12" }, /--cuda/],
    [
      { gpu: "T4", platform: "mars" },
      /not one of linux-x64, linux-arm64, windows-x64, windows-arm64, jetpack$/,
    ],
    [{ gpu: "x".repeat(100) }, new RegExp(`"${"x".repeat(80)}"`)],
    [{ gpu: "T4", tensorrt: "y".repeat(100) }, new RegExp(`"${"y".repeat(80)}"`)],
  ])("%j is refused", (options, message) => {
    expect(problemsOf(options).join("\n")).toMatch(message);
  });

  test("what is given is taken without the blanks around it, and said to be an option's", () => {
    expect(
      factsFromOptions({ gpu: " T4 ", tensorrt: "10.5.0", driver: " 580.65.06 ", cuda: " 12.10 " }, MATRIX),
    ).toEqual({
      schemaVersion: 1,
      platform: { os: "linux", arch: "x64", jetpack: null },
      driver: { version: "580.65.06", cuda: null },
      gpus: [{ index: 0, name: "T4", computeCapability: "7.5", source: "--gpu" }],
      tensorrt: {
        version: "10.5.0",
        product: "tensorrt",
        cuda: "12.10",
        source: "--tensorrt",
        smResources: null,
      },
      problems: [],
    });
    expect(factsFromOptions({ gpu: "sm_75" }, MATRIX)).toMatchObject({
      driver: null,
      gpus: [{ name: "sm_75" }],
      tensorrt: { cuda: null, source: "the newest release, because --tensorrt was not given" },
    });
    expect(factsFromOptions({ gpu: "T4", cuda: "12" }, MATRIX).tensorrt?.cuda).toBe("12");
    expect(factsFromOptions({ gpu: "T4", tensorrt: "10.5.0" }, MATRIX).tensorrt?.source).toBe(
      "plain `pip install tensorrt`, because --cuda was not given",
    );
    const rtx = factsFromOptions({ gpu: "T4", tensorrt: "10.5.0", product: "tensorrt-rtx" }, MATRIX);
    expect(rtx.tensorrt).toMatchObject({ cuda: null, source: "--tensorrt" });
    const base = machine({ driver: { version: "550", cuda: "12.4" } });
    expect(factsFromOptions({ tensorrt: "10.5.0" }, MATRIX, base).driver).toEqual(base.driver);
  });

  test.each([
    ["5.3", "jetpack"],
    ["6.2", "jetpack"],
    ["7.2", "jetpack"],
    ["8.7", "jetpack"],
    ["11.0", "jetpack"],
    ["10.1", "arm64"],
    ["12.1", "arm64"],
    ["9.0", "x64"],
  ])("a card of %s is at home on %s", (capability, home) => {
    const { platform } = factsFromOptions({ gpu: capability, tensorrt: "10.16.1" }, MATRIX);
    expect(platform?.os).toBe("linux");
    expect(platform?.jetpack ? "jetpack" : platform?.arch).toBe(home);
  });

  test.each([
    ["linux-arm64", "linux", "arm64"],
    ["windows-x64", "windows", "x64"],
    ["windows-arm64", "windows", "arm64"],
    [" linux-x64 ", "linux", "x64"],
  ])("--platform %s is %s on %s", (platform, os, arch) => {
    expect(factsFromOptions({ gpu: "T4", platform }, MATRIX).platform).toEqual({ os, arch, jetpack: null });
  });

  test("all wrong options are reported at once", () => {
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
    expect(text).toContain("supports   7.5 8.0 8.6 8.9 9.0, not 7.0");
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
      "Proposed rows\n    rows:",
    );
  });
});
