import { describe, expect, test } from "@jest/globals";
import { missingRemedies } from "../../src/support/missing-remedies.ts";
import { missingSentence, type Situation, supportSentence } from "../../src/support/reasons.ts";
import { MATRIX, machine } from "./builders.ts";

const IT: Situation = {
  card: "Tesla V100 (compute capability 7.0)",
  release: "TensorRT 10.5.0",
  platform: "linux-x64",
  cuda: null,
  newest: null,
  oldest: null,
  doubt: "nobody said",
  driver: "a CUDA 13 build needs driver 580, and this is driver 570",
};

describe("the sentence for a card and a release", () => {
  test.each([
    ["", {}, "TensorRT 10.5.0 supports Tesla V100 (compute capability 7.0)."],
    ["gpu-dropped", {}, "TensorRT 10.5.0 no longer supports Tesla V100 (compute capability 7.0)."],
    [
      "gpu-dropped",
      { newest: "10.4.0" },
      "TensorRT 10.5.0 no longer supports Tesla V100 (compute capability 7.0); the last release that does is 10.4.0.",
    ],
    ["gpu-too-new", {}, "Tesla V100 (compute capability 7.0) is newer than TensorRT 10.5.0."],
    [
      "gpu-too-new",
      { oldest: "10.8.0" },
      "Tesla V100 (compute capability 7.0) is newer than TensorRT 10.5.0; the first release that supports it is 10.8.0.",
    ],
    [
      "wheel-lacks-gpu",
      {},
      "This build of TensorRT 10.5.0 lacks Tesla V100 (compute capability 7.0), although the release as such supports it.",
    ],
    [
      "wheel-lacks-gpu",
      { cuda: "13" },
      "The CUDA 13 build of TensorRT 10.5.0 lacks Tesla V100 (compute capability 7.0), although the release as such supports it.",
    ],
    [
      "driver-too-old",
      {},
      "TensorRT 10.5.0 supports Tesla V100 (compute capability 7.0), but a CUDA 13 build needs driver 580, and this is driver 570.",
    ],
    [
      "not-in-matrix",
      {},
      "Whether TensorRT 10.5.0 supports Tesla V100 (compute capability 7.0) is not known: nobody said.",
    ],
  ] as const)("%s %j", (reason, more, sentence) => {
    expect(supportSentence(reason, { ...IT, ...more })).toBe(sentence);
  });

  test.each([
    ["linux-x64", "Linux x86-64"],
    ["linux-arm64", "Linux arm64"],
    ["windows-x64", "Windows x64"],
    ["windows-arm64", "Windows on ARM"],
    ["jetpack", "JetPack"],
    ["drive", "DRIVE OS"],
  ] as const)("product-lacks-gpu on %s", (platform, name) => {
    expect(supportSentence("product-lacks-gpu", { ...IT, platform })).toBe(
      `TensorRT 10.5.0 for ${name} is not made for Tesla V100 (compute capability 7.0).`,
    );
  });
});

describe("a fact that is missing", () => {
  test.each([
    ["no-gpu-visible", "CUDA shows no GPU to this process", [/--gpus all/, /nvidia-smi/, /on-no-gpu: skip/]],
    ["hidden-by-environment", "The environment hides every GPU from CUDA", [/^Unset CUDA_VISIBLE_DEVICES/]],
    ["gpu-lost", "The GPU no longer answers the driver", [/^Restart the machine; if/]],
    [
      "driver-library-mismatch",
      "The driver's kernel module and the CUDA library do not fit each other",
      [/^Restart the machine after a driver update/],
    ],
    ["driver-too-old", "CUDA cannot start: the driver is too old", [/^Update the driver/]],
    [
      "tensorrt-not-importable",
      "TensorRT is not importable in the interpreter asked",
      [/pip install "tensorrt-cu/],
    ],
    [
      "wrong-interpreter",
      "TensorRT is on this machine, but not in the interpreter asked",
      [/^Name the interpreter that has TensorRT/],
    ],
    [
      "probe-timeout",
      "The machine could not be asked: the probe did not answer in its time",
      [/^Try the probe by hand: `trt-gate probe --json`/],
    ],
    ["", "The machine could not be asked", [/^Try the probe by hand/]],
  ] as const)("%s is told, with what to do", (reason, sentence, remedies) => {
    expect(missingSentence(reason, "")).toBe(`${sentence}.`);
    expect(missingSentence(reason, "error 803")).toBe(`${sentence} (error 803).`);
    const texts = missingRemedies(reason, machine(), MATRIX).map(({ text }) => text);
    expect(texts).toEqual(remedies.map((remedy) => expect.stringMatching(remedy)));
  });

  test.each([
    ["no-gpu-visible", ["environment", "driver", "environment"]],
    ["hidden-by-environment", ["environment"]],
    ["gpu-lost", ["environment"]],
    ["driver-library-mismatch", ["driver"]],
    ["driver-too-old", ["driver"]],
    ["tensorrt-not-importable", ["install"]],
    ["wrong-interpreter", ["environment"]],
    ["probe-timeout", ["environment"]],
  ] as const)("%s is helped by %j", (reason, kinds) => {
    expect(missingRemedies(reason, machine(), MATRIX).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ["no card at all", machine({ gpus: [] }), 'pip install "tensorrt";'],
    [
      "no platform that has wheels",
      machine({ platform: { os: "darwin", arch: "arm64" } }),
      "for this machine",
    ],
  ])("what to install with %s", (_, facts, text) => {
    expect(missingRemedies("tensorrt-not-importable", facts, MATRIX)).toEqual([
      { kind: "install", text: expect.stringContaining(text) },
    ]);
  });
});
