/** Why CUDA shows no card: the first reason of several. */

import { describe, expect, test } from "@jest/globals";
import { deviceFacts } from "../../src/facts/devices.ts";
import { rawAnswer } from "./raw.ts";

const ROW = "0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13, 8.6, [N/A]";
const lists = (...rows: readonly string[]) => ({ state: "done", exit: 0, stdout: rows.join("\n") });
const MISMATCH = { state: "done", exit: 18, stdout: "", stderr: "Driver/library version mismatch" };
const LOST = { state: "done", exit: 15, stdout: "GPU 0000:01:00.0 is lost" };
const CONTAINER = { platform: { container: true } };
const BROKEN = { index: 0, error: 999 };

/** Why there is no card, by the first problem. */
const why = (part: Readonly<Record<string, unknown>>) => {
  const { gpus, problems } = deviceFacts(rawAnswer(part));
  expect(gpus).toEqual([]);
  return problems[0];
};
const answered = (code: number, more: object = {}) => ({ state: "error", step: "cuInit", code, ...more });

describe("why there is no card", () => {
  test.each([
    [
      { state: "timeout", seconds: 18.7 },
      "probe-timeout",
      "libcuda did not answer within 18.7 s; the driver hangs, look for Xid lines in dmesg",
    ],
    [
      { state: "timeout" },
      "probe-timeout",
      "libcuda did not answer in time; the driver hangs, look for Xid lines in dmesg",
    ],
    [{ state: "crashed", detail: "signal 11" }, "probe-failed", "asking libcuda failed: signal 11"],
    [{ state: "failed" }, "probe-failed", "asking libcuda failed: no reason given"],
    [{ state: "error", step: "cuInit" }, "probe-failed", "asking libcuda failed: no reason given"],
    [{ state: "ok", devices: [] }, "no-gpu-visible", "CUDA answered that there is no device"],
    [answered(100), "no-gpu-visible", "cuInit answered error 100, CUDA_ERROR_NO_DEVICE: no device"],
    [
      { state: "error", code: 5 },
      "probe-failed",
      "CUDA answered error 5, error 5: a driver error that this gate does not know",
    ],
    [
      { state: "ok", devices: [{ index: 2, error: 5 }] },
      "gpu-lost",
      "CUDA counts device 2 but cannot open it (error 5, error 5: a driver error that this gate does not know)",
    ],
  ])("CUDA: %j", (cuda, code, detail) => {
    expect(why({ cuda })).toEqual({ code, detail });
  });

  test("a mismatch of driver parts, by CUDA, by nvidia-smi, by both", () => {
    const smi =
      "nvidia-smi ended with exit 18 (driver and NVML library are of different versions): Driver/library version mismatch";
    const found = (part: Readonly<Record<string, unknown>>) => {
      const problem = why(part);
      expect(problem?.code).toBe("driver-library-mismatch");
      return problem?.detail;
    };
    expect(found({ cuda: answered(803) })).toMatch(/^cuInit answered error 803, [^;]*; reboot/);
    expect(found({ cuda: answered(803), smi: { state: "failed", detail: "signal 9" } })).not.toContain(
      "signal 9",
    );
    expect(found({ smi: MISMATCH })).toBe(smi);
    expect(found({ cuda: answered(100), smi: MISMATCH })).toBe(
      `cuInit answered error 100, CUDA_ERROR_NO_DEVICE: no device; ${smi}`,
    );
    expect(why({ cuda: { state: "ok", devices: [] }, smi: MISMATCH })?.code).toBe("no-gpu-visible");
  });

  test("a card that nvidia-smi calls lost, with what CUDA says of it", () => {
    const words = "nvidia-smi (exit 15) says: GPU 0000:01:00.0 is lost";
    expect(why({ smi: LOST })).toEqual({ code: "gpu-lost", detail: words });
    expect(why({ cuda: answered(999), smi: LOST })?.detail).toMatch(`${words}; cuInit answered error 999`);
  });

  test("cards that nvidia-smi lists next to CUDA's answer", () => {
    const detail = (environment: object) =>
      why({ cuda: { state: "ok" }, smi: lists(ROW, ROW.replace("A10", "T4")), environment })?.detail;
    const seen = "CUDA answered that there is no device, although nvidia-smi lists NVIDIA A10, NVIDIA T4";
    expect(detail({})).toBe(seen);
    expect(detail({ NVIDIA_VISIBLE_DEVICES: "all" })).toBe(
      `${seen}; look at the devices given to this container`,
    );
  });

  test.each([
    [
      { cuda: { state: "missing", reasons: ["wrong ELF class", "x"] } },
      "the driver's library exists but does not load: wrong ELF class",
    ],
    [{ files: { platform: { system: "Darwin" } } }, "macOS has no CUDA"],
    [
      { smi: lists(ROW, ROW) },
      "nvidia-smi lists NVIDIA A10, NVIDIA A10, but this process cannot find libcuda",
    ],
    [
      { smi: lists(ROW), environment: { NVIDIA_DRIVER_CAPABILITIES: "utility" } },
      'nvidia-smi lists NVIDIA A10, but this process cannot find libcuda (NVIDIA_DRIVER_CAPABILITIES="utility" must include "compute")',
    ],
    [
      { files: CONTAINER },
      "no NVIDIA driver library in this container; start it with --gpus all, or ask the cluster for nvidia.com/gpu",
    ],
    [{}, "no NVIDIA driver library on this machine"],
  ])("no libcuda: %j", (part, detail) => {
    expect(why(part)).toEqual({ code: "no-gpu-visible", detail });
  });
});

describe("CUDA_VISIBLE_DEVICES is blamed only where CUDA names no device", () => {
  const environment = { CUDA_VISIBLE_DEVICES: "0" };
  const code = (cuda: object, smi: object = lists(ROW)) => why({ cuda, smi, environment })?.code;

  test.each([
    ["no device", answered(100), "hidden-by-environment"],
    ["an invalid device", answered(101), "hidden-by-environment"],
    ["an empty list", { state: "ok" }, "hidden-by-environment"],
    ["a broken driver", answered(999), "probe-failed"],
    ["a system that is not ready", answered(802), "probe-failed"],
    ["the toolkit's stub", answered(34), "no-gpu-visible"],
    ["a device that does not open", { state: "ok", devices: [BROKEN] }, "gpu-lost"],
    ["no library", { state: "missing" }, "no-gpu-visible"],
  ])("%s", (_, cuda, expected) => {
    expect(code(cuda)).toBe(expected);
  });

  test("asked again without it, CUDA contradicts nvidia-smi", () => {
    const again = (unmasked: object) => code(answered(100, { unmasked }));
    expect(again({ state: "ok", devices: [{ index: 0 }] })).toBe("hidden-by-environment");
    expect(again({ state: "ok", devices: [] })).toBe("no-gpu-visible");
    expect(again({ state: "timeout", devices: [{ index: 0 }] })).toBe("no-gpu-visible");
    expect(code(answered(100, { unmasked: { state: "ok", devices: [{ index: 0 }] } }), {})).toBe(
      "hidden-by-environment",
    );
  });

  test("where CUDA was not asked again (Windows), nvidia-smi is the witness", () => {
    expect(why({ cuda: answered(100), smi: lists(ROW), environment })?.detail).toContain(
      "the only device (NVIDIA A10)",
    );
    expect(code(answered(100), {})).toBe("no-gpu-visible");
  });

  test.each([
    [[{ index: 0, name: "NVIDIA A10" }], "the only device (NVIDIA A10)"],
    [[{ index: 0 }], "the only device"],
    [[{ index: 0, name: "NVIDIA A10" }, { index: 1 }], "all 2 devices"],
  ])("hidden devices %j are %s", (devices, what) => {
    const cuda = answered(100, { unmasked: { state: "ok", devices } });
    expect(why({ cuda, environment })?.detail).toBe(
      `CUDA_VISIBLE_DEVICES="0" hides ${what}; unset it, or name an index or UUID that exists`,
    );
  });
});

describe("NVIDIA_VISIBLE_DEVICES is blamed only in a container that got no card", () => {
  const of = (value: string, cuda: object, files: object = CONTAINER) =>
    why({ cuda, files, environment: { NVIDIA_VISIBLE_DEVICES: value } });

  test.each([
    ["no library", { state: "missing" }, "hidden-by-environment"],
    ["no device", answered(100), "hidden-by-environment"],
    ["the toolkit's stub", answered(34), "hidden-by-environment"],
    ["an empty list", { state: "ok" }, "hidden-by-environment"],
    ["a broken driver, as under CDI", answered(999), "probe-failed"],
    ["a device that does not open", { state: "ok", devices: [BROKEN] }, "gpu-lost"],
  ])("%s", (_, cuda, code) => {
    expect(of("void", cuda)?.code).toBe(code);
  });

  test.each([
    ["", "hidden-by-environment"],
    ["void", "hidden-by-environment"],
    ["None ", "hidden-by-environment"],
    ["no", "hidden-by-environment"],
    ["all", "no-gpu-visible"],
    ["nothing", "no-gpu-visible"],
    ["GPU-void", "no-gpu-visible"],
  ])("%j: %s", (value, code) => {
    expect(of(value, { state: "missing" })?.code).toBe(code);
  });

  test("names the variable and what to set", () => {
    expect(of("void", { state: "missing" })?.detail).toBe(
      'NVIDIA_VISIBLE_DEVICES="void" gives this container no card; set it to "all" or to the cards wanted',
    );
    expect(of("void", { state: "missing" }, {})?.code).toBe("no-gpu-visible");
  });
});
