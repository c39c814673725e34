import { describe, expect, test } from "@jest/globals";
import { missingSentence, type Situation, supportSentence } from "../../src/support/reasons.ts";

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
      "This build of TensorRT 10.5.0 lacks Tesla V100 (compute capability 7.0), although the release supports it.",
    ],
    [
      "wheel-lacks-gpu",
      { cuda: "13" },
      "The CUDA 13 build of TensorRT 10.5.0 lacks Tesla V100 (compute capability 7.0), although the release supports it.",
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

test.each([
  ["no-gpu-visible", "CUDA shows no GPU to this process"],
  ["hidden-by-environment", "The environment hides every GPU from CUDA"],
  ["gpu-lost", "The GPU no longer answers the driver"],
  ["driver-library-mismatch", "The driver's kernel module and the CUDA library do not match"],
  ["driver-too-old", "CUDA cannot start: the driver is too old"],
  ["tensorrt-not-importable", "TensorRT cannot be imported by the probed interpreter"],
  ["wrong-interpreter", "TensorRT is on this machine, but not in the probed interpreter"],
  ["probe-timeout", "The machine could not be probed: the probe did not answer in time"],
  ["", "The machine could not be probed"],
] as const)("a fact that is missing, %s, is reported with what its source said", (reason, sentence) => {
  expect(missingSentence(reason, "")).toBe(`${sentence}.`);
  expect(missingSentence(reason, "error 803")).toBe(`${sentence} (error 803).`);
});
