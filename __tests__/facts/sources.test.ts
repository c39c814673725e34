import { describe, expect, test } from "@jest/globals";
import { deviceFacts } from "../../src/facts/devices.ts";
import { sourceAnswers } from "../../src/facts/sources.ts";
import { distribution, library, rawAnswer } from "./raw.ts";

const said = (name: string, part: Readonly<Record<string, unknown>>) => {
  const answer = rawAnswer(part);
  return sourceAnswers(answer, deviceFacts(answer)).find((source) => source.name === name);
};
const ROW = "3, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13, 8.6, [N/A]";

describe("libcuda", () => {
  test.each([
    [{ state: "ok", library: "libcuda.so.1", devices: [{}, {}] }, "answered", "libcuda.so.1: 2 devices"],
    [{ state: "ok", devices: [{}] }, "answered", "libcuda: 1 device"],
    [{ state: "ok", devices: [] }, "answered", "libcuda: 0 devices"],
    [{ state: "error", step: "cuInit", code: 999 }, "answered", "cuInit gave error 999 (CUDA_ERROR_UNKNOWN)"],
    [{ state: "error", code: 4711 }, "answered", "CUDA gave error 4711 (error 4711)"],
    [{ state: "error" }, "failed", "no answer"],
    [{ state: "missing", reasons: ["wrong ELF class", "x"] }, "absent", "wrong ELF class"],
    [{ state: "missing" }, "absent", "not found"],
    [{ state: "timeout", detail: "x" }, "timeout", "no answer"],
    [{ state: "crashed", detail: "signal 11" }, "failed", "signal 11"],
    [{ state: "new" }, "failed", "no answer"],
  ])("%j: %s, %s", (cuda, state, detail) => {
    expect(said("libcuda", { cuda })).toEqual({ name: "libcuda", state, detail });
  });
});

describe("nvidia-smi", () => {
  test.each([
    [{ state: "missing" }, "absent", "not found"],
    [{ state: "timeout" }, "timeout", "no answer"],
    [{ state: "failed", detail: "signal 9" }, "failed", "nvidia-smi: signal 9"],
    [{ state: "done", exit: 0, stdout: ROW }, "answered", "1 card: 3 NVIDIA A10"],
    [{ state: "done", exit: 0, stdout: `${ROW}\n${ROW}` }, "answered", "2 cards: 3 NVIDIA A10, 3 NVIDIA A10"],
  ])("%j: %s, %s", (smi, state, detail) => {
    expect(said("nvidia-smi", { smi })).toEqual({ name: "nvidia-smi", state, detail });
  });
});

describe("NVML", () => {
  const proc = "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat";
  test.each([
    [{ state: "missing" }, {}, "absent", "not found"],
    [{}, {}, "absent", "not found"],
    [{ state: "timeout" }, {}, "timeout", "no answer"],
    [{ state: "error", code: 18 }, {}, "failed", "nvmlInit gave 18"],
    [{ state: "crashed" }, {}, "failed", "nvmlInit gave no code"],
    [{ state: "ok", driver: "550.1", count: 1 }, { proc }, "answered", "driver 550.1, 1 card"],
    [{ state: "ok", count: 2 }, { proc }, "answered", "driver 535.104.05, 2 cards"],
    [{ state: "ok" }, {}, "answered", "driver of unknown version, 0 cards"],
  ])("%j: %s, %s", (nvml, platform, state, detail) => {
    expect(said("nvml", { nvml, files: { platform } })).toEqual({ name: "nvml", state, detail });
  });

  test("is left out where nvidia-smi was asked instead", () => {
    expect(said("nvml", { nvml: { state: "unasked" } })).toBeUndefined();
  });
});

describe("files", () => {
  const files = {
    distributions: [distribution("tensorrt", "10.4.0")],
    libraries: [library("/a", "default"), library("/b", "default")],
    packages: [{ name: "libnvinfer10" }],
    headers: [],
  };
  const counts = "1 distribution, 2 library files, 1 package, 0 headers";

  test.each([
    [{}, counts],
    [{ interpreter: { path: "/usr/bin/python3" } }, `${counts} for /usr/bin/python3`],
    [{ interpreter: {} }, `${counts} for the interpreter`],
  ])("%j: %s", (more, detail) => {
    expect(said("files", { files, ...more })).toEqual({ name: "files", state: "answered", detail });
  });

  test("a step that hung", () => {
    expect(said("files", { files: { ...files, stoppedAt: "headers" } })).toEqual({
      name: "files",
      state: "timeout",
      detail: 'hung at "headers"',
    });
  });
});

test("the order is that of weight: CUDA, nvidia-smi, NVML, files", () => {
  const answer = rawAnswer();
  const names = sourceAnswers(answer, deviceFacts(answer)).map(({ name }) => name);
  expect(names).toEqual(["libcuda", "nvidia-smi", "nvml", "files"]);
});
