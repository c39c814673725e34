import { describe, expect, test } from "@jest/globals";
import type { Facts, Gpu } from "../../src/facts/facts.ts";
import { type Choice, decide } from "../../src/support/decide.ts";
import { lintMatrix } from "../../src/support/matrix-file.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

function verdictOf(overrides: Partial<Facts>, choice: Partial<Choice> = {}) {
  return decide(machine(overrides), { ...FIRST, ...choice }, MATRIX);
}

describe("facts that are missing", () => {
  test.each([
    [[], "no-gpu", "no-gpu-visible"],
    [["no-gpu-visible"], "no-gpu", "no-gpu-visible"],
    [["hidden-by-environment", "no-gpu-visible"], "no-gpu", "hidden-by-environment"],
    [["no-gpu-visible", "driver-library-mismatch"], "no-gpu", "driver-library-mismatch"],
    [["gpu-lost"], "no-gpu", "gpu-lost"],
    [["driver-too-old"], "no-gpu", "driver-too-old"],
    [["probe-failed"], "probe-error", ""],
    [["probe-timeout"], "probe-error", "probe-timeout"],
    [["nvidia-smi-failed"], "no-gpu", "no-gpu-visible"],
  ])("no GPU with problems %j is %s, %s", (codes, status, reason) => {
    const problems = codes.map((code) => ({ code, detail: `about ${code}` }));
    const verdict = verdictOf({ gpus: [], problems });
    expect([verdict.status, verdict.reason]).toEqual([status, reason]);
    expect(verdict.remedies.length).toBeGreaterThan(0);
    const code = codes.find((it) => verdict.sentence.includes(`about ${it}`));
    if (codes.length > 0 && codes[0] !== "nvidia-smi-failed") expect(code).toBeDefined();
  });

  test.each([
    [[], "no-tensorrt", "tensorrt-not-importable"],
    [["wrong-interpreter"], "no-tensorrt", "wrong-interpreter"],
    [["tensorrt-not-importable"], "no-tensorrt", "tensorrt-not-importable"],
    [["platform-without-tensorrt"], "no-tensorrt", "tensorrt-not-importable"],
    [["probe-timeout"], "probe-error", "probe-timeout"],
    [["probe-timeout", "wrong-interpreter"], "no-tensorrt", "wrong-interpreter"],
  ])("no TensorRT with problems %j is %s, %s", (codes, status, reason) => {
    const problems = codes.map((code) => ({ code, detail: "" }));
    const verdict = verdictOf({ tensorrt: null, problems });
    expect([verdict.status, verdict.reason]).toEqual([status, reason]);
    expect(verdict.gpu?.name).toBe("Tesla V100-SXM2-16GB");
  });

  test("the problems are the evidence, bounded", () => {
    const problems = Array.from({ length: 30 }, (_, i) => ({ code: `code-${i}`, detail: "x".repeat(600) }));
    const { evidence } = verdictOf({ gpus: [], problems });
    expect(evidence).toHaveLength(20);
    expect(evidence[1]).toEqual({ fact: "x".repeat(500), source: "code-1", confidence: "measured" });
    const lost = verdictOf({ gpus: [], problems: [{ code: "gpu-lost", detail: "y".repeat(600) }] });
    expect(lost.sentence).toBe(`The GPU no longer answers the driver (${"y".repeat(500)}).`);
  });

  test.each([
    [
      "tensorrt-not-importable",
      "no-tensorrt",
      "TensorRT cannot be imported by the probed interpreter (why).",
    ],
    [
      "platform-without-tensorrt",
      "no-tensorrt",
      "TensorRT cannot be imported by the probed interpreter (why).",
    ],
    ["files-unread", "no-tensorrt", "TensorRT cannot be imported by the probed interpreter."],
    ["probe-failed", "probe-error", "The machine could not be probed (why)."],
  ])("without TensorRT %s is reported: %s", (code, status, sentence) => {
    const verdict = verdictOf({ tensorrt: null, problems: [{ code, detail: "why" }] });
    expect([verdict.status, verdict.sentence, verdict.tensorrt]).toEqual([status, sentence, null]);
  });

  test("no card and no problem: only that is said", () => {
    expect(verdictOf({ gpus: [] }).sentence).toBe("CUDA shows no GPU to this process.");
  });

  test("facts that list no problems", () => {
    const { problems: _, ...silent } = machine({ gpus: [] });
    expect(decide(silent, FIRST, MATRIX)).toMatchObject({ reason: "no-gpu-visible", evidence: [] });
    const { problems: __, ...complete } = machine();
    expect(decide(complete, FIRST, MATRIX).status).toBe("supported");
  });

  test("neither GPU nor TensorRT: the GPU is what is missing first", () => {
    expect(verdictOf({ gpus: [], tensorrt: null }).status).toBe("no-gpu");
  });

  test.each([
    ["by what CUDA says of the card", gpu("7.0"), undefined, ["10.4.0", null]],
    ["by its name where CUDA was not asked", gpu(null, { name: "V100" }), undefined, ["10.4.0", null]],
    ["of a newer card", gpu("12.0"), undefined, ["11.5.0", "10.8.0"]],
    ["not of a card that is not known", gpu(null, { name: "Voodoo3" }), undefined, [null, null]],
    ["not where there are no builds", gpu("7.5"), { os: "darwin", arch: "arm64" }, [null, null]],
  ])("without TensorRT the releases for the card are reported: %s", (_, card, platform, releases) => {
    const verdict = verdictOf({ tensorrt: null, gpus: [card], ...(platform && { platform }) });
    expect([verdict.newestTensorrt, verdict.oldestTensorrt]).toEqual(releases);
  });

  test("an install remedy is for the card that its name says", () => {
    const named = verdictOf({ tensorrt: null, gpus: [gpu(null, { name: "V100" })], driver: null });
    expect(named.remedies[0]?.text).toContain('"tensorrt-cu12==10.4.0.*"');
  });

  test("an install remedy names a build that the driver can run", () => {
    const text = verdictOf({
      tensorrt: null,
      gpus: [gpu("7.5")],
      driver: { version: "550.54.15", cuda: "12.4" },
    }).remedies[0]?.text;
    expect(text).toContain("tensorrt-cu12==");
  });

  test.each([
    ["no build that the driver can run", gpu("10.0"), { version: "470.82" }, undefined, '"tensorrt"'],
    ["a card without capability", gpu(null), null, undefined, '"tensorrt"'],
    ["no driver known: the newest build", gpu("7.5"), null, undefined, '"tensorrt-cu13=='],
    [
      "a Jetson",
      gpu("8.7"),
      null,
      { os: "linux", arch: "arm64", jetpack: "6.1" },
      "Install NVIDIA's TensorRT",
    ],
    [
      "a platform without builds",
      gpu("7.5"),
      null,
      { os: "darwin", arch: "arm64" },
      "Install NVIDIA's TensorRT",
    ],
  ])("what to install with %s", (_, card, driver, platform, text) => {
    const facts = { tensorrt: null, gpus: [card], driver, ...(platform && { platform }) };
    expect(verdictOf(facts).remedies[0]?.text).toContain(text);
  });

  test("a problem with complete facts is a note, not a verdict", () => {
    const verdict = verdictOf({ problems: [{ code: "nvidia-smi-failed", detail: "not found" }] });
    expect(verdict.status).toBe("supported");
    expect(verdict.notes.join()).toContain("nvidia-smi-failed: not found");
  });
});

describe("what cannot be known is unknown", () => {
  test.each([
    [
      "a card without capability and with a strange name",
      { gpus: [gpu(null, { name: "Frobnicator 9000" })] },
    ],
    ["a capability that no row names", { gpus: [gpu("13.3")] }],
    ["a version that is none", { tensorrt: tensorrt("latest") }],
    ["a platform without builds", { platform: { os: "freebsd", arch: "x64" } }],
    ["a release that the matrix lacks", { tensorrt: tensorrt("8.1.0"), gpus: [gpu("8.0")] }],
    ["a CUDA build that the matrix lacks", { tensorrt: tensorrt("10.4.0", { cuda: "13" }) }],
    ["a build that is not told where builds differ", { tensorrt: tensorrt("10.8.0"), gpus: [gpu("12.0")] }],
  ])("%s", (_, overrides) => {
    const verdict = verdictOf(overrides);
    expect([verdict.status, verdict.reason]).toEqual(["unknown", "not-in-matrix"]);
    expect(verdict.sentence).toMatch(/is not known: .+\.$/);
  });

  test("a card without capability is read by its name", () => {
    const verdict = verdictOf({ gpus: [gpu(null, { name: "Tesla V100-PCIE-32GB", source: "sysfs" })] });
    expect([verdict.status, verdict.gpu?.computeCapability]).toEqual(["supported", "7.0"]);
  });

  test("a name that contradicts CUDA is noted, and CUDA counts", () => {
    const verdict = verdictOf({
      gpus: [gpu("7.5", { name: "Tesla V100-SXM2-16GB" })],
      tensorrt: tensorrt("10.5.0"),
    });
    expect(verdict.status).toBe("supported");
    expect(verdict.notes.join()).toContain("usually means 7.0");
  });
});

describe("installed files above rows", () => {
  const split = tensorrt("10.14.1.48", {
    cuda: "13",
    smResources: ["75", "80", "86", "89", "90", "100", "120"],
  });

  test.each([
    ["7.5", "supported"],
    ["10.0", "supported"],
    ["10.3", "supported"],
    ["12.1", "supported"],
    ["7.0", "unsupported"],
    ["11.0", "unsupported"],
  ])("%s is %s by the files of 10.14.1", (capability, status) => {
    expect(verdictOf({ gpus: [gpu(capability)], tensorrt: split }).status).toBe(status);
  });

  test("files that lack what the row lists decide, with a row to paste", () => {
    const lean = { ...split, smResources: ["80", "90"] };
    const verdict = verdictOf({ gpus: [gpu("7.5")], tensorrt: lean });
    expect([verdict.status, verdict.reason]).toEqual(["unsupported", "wheel-lacks-gpu"]);
    expect(verdict.notes.join()).toContain("disagree");
    const [row = ""] = verdict.proposals ?? [];
    expect(row).toContain('sm: ["8.0","9.0"]');
    expect(lintMatrix(row.replace("YYYY-MM-DD", "2026-11-22"), "row.yml")).toEqual([]);
  });

  test("files that serve what the row lacks decide", () => {
    const more = { ...split, smResources: [...(split.smResources ?? []), "70"] };
    const verdict = verdictOf({ gpus: [gpu("7.0")], tensorrt: more });
    expect(verdict.status).toBe("supported");
    expect(verdict.proposals).toHaveLength(1);
  });

  test("files lift an uncertain row", () => {
    const arm = { os: "linux", arch: "arm64", jetpack: null };
    const facts = { platform: arm, gpus: [gpu("8.9")], tensorrt: tensorrt("11.5.0", { cuda: "13" }) };
    expect(verdictOf(facts).status).toBe("unknown");
    const files = { ...facts.tensorrt, smResources: ["75", "89"] };
    expect(verdictOf({ ...facts, tensorrt: files }).status).toBe("supported");
  });

  test("the file of 8.6 serves Orin on arm64 from 10.16.1 on, and nowhere before", () => {
    const jetson = { os: "linux", arch: "arm64", jetpack: "7.2" };
    const orin = (version: string) =>
      verdictOf({
        platform: jetson,
        gpus: [gpu("8.7")],
        tensorrt: tensorrt(version, { smResources: ["75", "86"] }),
      });
    expect(orin("10.16.2.10").status).toBe("supported");
    expect(orin("10.15.1.29").status).toBe("unsupported");
  });

  test("an empty list says something only where files are expected", () => {
    const before = tensorrt("10.4.0", { smResources: [] });
    expect(verdictOf({ tensorrt: before }).status).toBe("supported");
    const stripped = { ...split, smResources: [] };
    expect(verdictOf({ gpus: [gpu("8.0")], tensorrt: stripped }).reason).toBe("wheel-lacks-gpu");
    const runtime = { ...stripped, builder: false };
    const verdict = verdictOf({ gpus: [gpu("8.0")], tensorrt: runtime });
    expect(verdict.status).toBe("supported");
    expect(verdict.limits.join()).toContain("cannot build");
  });
});

describe("drivers", () => {
  const cu13 = { gpus: [gpu("7.5")], tensorrt: tensorrt("10.14.1", { cuda: "13" }) };

  test("CUDA's own answer counts above the driver's number", () => {
    const compat = { ...cu13, driver: { version: "535.104.05", cuda: "13.0" } };
    expect(verdictOf(compat).status).toBe("supported");
    const old = { ...cu13, driver: { version: "580.65.06", cuda: "12.8" } };
    expect(verdictOf(old).reason).toBe("driver-too-old");
  });

  test("579.99 is too old for CUDA 13, 580 is not", () => {
    expect(verdictOf({ ...cu13, driver: { version: "579.99" } }).reason).toBe("driver-too-old");
    expect(verdictOf({ ...cu13, driver: { version: "580" } }).reason).toBe("");
  });

  test("WSL shows the driver of Windows", () => {
    const wsl = { os: "linux", arch: "x64", wsl: true };
    const facts = { gpus: [gpu("7.5")], tensorrt: tensorrt("8.5.1", { cuda: "11" }), platform: wsl };
    expect(verdictOf({ ...facts, driver: { version: "451.00" } }).reason).toBe("driver-too-old");
    expect(verdictOf({ ...facts, driver: { version: "452.39" } }).status).toBe("supported");
  });

  test("no driver said: no driver blamed", () => {
    expect(verdictOf(cu13).status).toBe("supported");
    expect(verdictOf({ ...cu13, driver: { version: null } }).status).toBe("supported");
  });
});

describe("the choice of the card", () => {
  const two = {
    gpus: [gpu("7.0", { name: "V100" }), gpu("8.0", { index: 1, name: "A100" })],
    tensorrt: tensorrt("10.5.0"),
  };

  test.each([
    ["first", "unsupported", "V100"],
    ["any", "supported", "A100"],
    ["all", "unsupported", "V100"],
    [0, "unsupported", "V100"],
    [1, "supported", "A100"],
  ] as const)("%s is %s", (choice, status, name) => {
    const verdict = verdictOf(two, { gpu: choice });
    expect([verdict.status, verdict.gpu?.name]).toEqual([status, name]);
  });

  test("the cards that did not decide are reported", () => {
    expect(verdictOf(two, { gpu: "any" }).notes.join()).toContain("0: V100 (unsupported)");
  });

  const [yes, no, odd] = [gpu("8.0"), gpu("7.0", { index: 1 }), gpu(null, { index: 2, name: "Odd" })];

  test.each([
    ["any", [no, odd, yes], "supported"],
    ["any", [no, odd], "unknown"],
    ["any", [no, no], "unsupported"],
    ["all", [yes, odd, no], "unsupported"],
    ["all", [yes, odd], "unknown"],
    ["all", [yes, yes], "supported"],
  ] as const)("%s of %j is %s", (choice, gpus, status) => {
    expect(verdictOf({ ...two, gpus }, { gpu: choice }).status).toBe(status);
  });

  test("all the others are reported, and a card alone has none", () => {
    const told = (gpus: readonly Gpu[]) =>
      verdictOf({ ...two, gpus }, { gpu: "all" }).notes.filter((note) => note.startsWith("Other cards"));
    expect(told([yes, no, odd])).toEqual(["Other cards: 0: Some Card (supported), 2: Odd (unknown)."]);
    expect(told([yes])).toEqual([]);
  });

  test("a device that CUDA does not show is not a GPU", () => {
    const verdict = verdictOf(two, { gpu: 5 });
    expect([verdict.status, verdict.reason]).toEqual(["no-gpu", "no-gpu-visible"]);
    expect(verdict.sentence).toBe("`gpu` asks for device 5, but CUDA shows this process only devices 0, 1.");
    expect(verdict.remedies[0]?.text).toMatch(/^Correct `gpu`:/);
    const one = verdictOf({ ...two, gpus: two.gpus.slice(0, 1) }, { gpu: 5 });
    expect(one.sentence).toContain("only device 0.");
  });
});

describe("expect-gpu", () => {
  test.each([
    ["sm_70", true],
    ["7.0", true],
    [">=7.0", true],
    [">= sm_70", true],
    ["<7.5", true],
    ["V100", true],
    ["Tesla V100", true],
    ["p3.2xlarge", true],
    ["sm_75", false],
    [">=8.0", false],
    ["A100", false],
    ["V10", false],
    ["<=7.0", true],
    ["<= 6.1", false],
    [">6.1", true],
    [">7.0", false],
    ["<7.0", false],
    ["==7.0", true],
    ["= sm_70", true],
    ["=7.5", false],
    [">=banana", false],
    ["!", false],
  ])("%s kept: %s", (expectGpu, kept) => {
    const verdict = verdictOf({}, { expectGpu });
    expect(verdict.status).toBe(kept ? "supported" : "probe-error");
    expect(verdict.reason).toBe(kept ? "" : "unexpected-gpu");
  });

  test("an invalid promise cannot be kept, not even by a card without a name", () => {
    const verdict = verdictOf({ gpus: [gpu("7.0", { name: "" })] }, { expectGpu: "!" });
    expect([verdict.status, verdict.reason]).toEqual(["probe-error", "unexpected-gpu"]);
    expect(verdict.sentence).toMatch(/^expect-gpu cannot be checked: "!" is not a compute capability/);
  });

  test("a card of which nothing is known keeps no promise about its capability", () => {
    const verdict = verdictOf({ gpus: [gpu(null, { name: "Frobnicator" })] }, { expectGpu: ">=7.0" });
    expect(verdict.sentence).toBe(
      "expect-gpu promises >=7.0, but CUDA shows Frobnicator (compute capability unknown).",
    );
  });

  test("a misspelt card is reported as such", () => {
    const text = (expectGpu: string) => verdictOf({}, { expectGpu }).remedies[0]?.text;
    expect(text("A1OO")).toBe(
      'Use a runner that has the expected card, or correct `expect-gpu`: no card is known as "A1OO", did you mean A100?',
    );
    expect(text("A100")).toBe("Use a runner that has the expected card, or correct `expect-gpu`.");
    expect(text("!")).toBe("Use a runner that has the expected card, or correct `expect-gpu`.");
  });

  test("a broken one is a probe-error about the card that broke it", () => {
    const two = { gpus: [gpu("8.0"), gpu("7.5", { index: 1, name: "Tesla T4" })] };
    expect(verdictOf(two, { gpu: "all", expectGpu: " 8.0 " })).toMatchObject({
      status: "probe-error",
      reason: "unexpected-gpu",
      permanent: false,
      sentence: "expect-gpu promises 8.0, but CUDA shows Tesla T4 (compute capability 7.5).",
      gpu: { name: "Tesla T4", computeCapability: "7.5", index: 1 },
      tensorrt: "10.4.0",
      newestTensorrt: null,
      oldestTensorrt: null,
      supported: [],
      remedies: [{ kind: "gpu", text: expect.stringContaining("correct `expect-gpu`") }],
      limits: [],
      notes: [],
    });
  });

  test("any card may keep the promise under any, all must under all", () => {
    const two = { gpus: [gpu("7.0"), gpu("8.0", { index: 1 })] };
    expect(verdictOf(two, { gpu: "any", expectGpu: "8.0" }).reason).not.toBe("unexpected-gpu");
    expect(verdictOf(two, { gpu: "all", expectGpu: "8.0" }).reason).toBe("unexpected-gpu");
    expect(verdictOf(two, { gpu: "first", expectGpu: "8.0" }).reason).toBe("unexpected-gpu");
  });

  test("a broken promise is reported before a missing TensorRT", () => {
    expect(verdictOf({ tensorrt: null }, { expectGpu: "A100" }).reason).toBe("unexpected-gpu");
  });
});
