/** What is concluded from answers that no test machine gives. Real interpreters ask in __tests__/host. */

import { describe, expect, test } from "@jest/globals";
import { deviceFacts } from "../../src/facts/devices.ts";
import { rawAnswer } from "./raw.ts";

describe("devices", () => {
  const shown = [{ index: 0, name: "Orin", capability: [8, 7], uuid: "1" }];

  test("Jetson: CUDA answers, so gaps in NVML do not matter", () => {
    const { gpus, problems } = deviceFacts(
      rawAnswer({
        cuda: { state: "ok", driverVersion: 12060, devices: shown },
        smi: { state: "done", exit: 0, stdout: "0, [N/A], Orin (nvgpu), [N/A], [N/A], [N/A], [N/A], [N/A]" },
        files: { platform: { machine: "aarch64", deviceTree: ["nvidia,p3737", "nvidia,tegra234"] } },
      }),
    );
    expect(gpus).toEqual([expect.objectContaining({ computeCapability: "8.7" })]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19", "535.104.05"],
    ["NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.159.04  Release Build", "580.159.04"],
    ["NVRM version: NVIDIA UNIX Open Kernel Module for aarch64  540.4.0  Release Build", "540.4.0"],
    ["NVRM version: rubbish", undefined],
  ])("driver from %s", (proc, version) => {
    expect(deviceFacts(rawAnswer({ files: { platform: { proc } } })).driver?.version).toBe(version);
  });

  test.each([
    [13000, "13.0"],
    [12040, "12.4"],
    [10020, "10.2"],
  ])("cuDriverGetVersion %i is CUDA %s", (driverVersion, cuda) => {
    expect(deviceFacts(rawAnswer({ cuda: { state: "error", code: 100, driverVersion } })).driver?.cuda).toBe(
      cuda,
    );
  });
});

const ROW = "0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13, 8.6, [N/A]";
const lists = (...rows: readonly string[]) => ({ state: "done", exit: 0, stdout: rows.join("\n") });
/** Why there is no card, by the first problem. */
const why = (part: Readonly<Record<string, unknown>>) => {
  const { gpus, problems } = deviceFacts(rawAnswer(part));
  expect(gpus).toEqual([]);
  return problems[0];
};
const answered = (code: number, more: object = {}) => ({ state: "error", step: "cuInit", code, ...more });

describe("a device as CUDA describes it", () => {
  const of = (device: object) =>
    deviceFacts(rawAnswer({ cuda: { state: "ok", devices: [{ index: 3, ...device }] } })).gpus;

  test("all that it can say", () => {
    expect(
      of({
        name: "NVIDIA A10",
        capability: [8, 6],
        memory: 24_146_608_127,
        uuid: "a1",
        pciBusId: "0000:01:00.0",
      }),
    ).toEqual([
      {
        index: 3,
        name: "NVIDIA A10",
        uuid: "GPU-a1",
        computeCapability: "8.6",
        memoryMiB: 23027,
        source: "libcuda",
        pciBusId: "0000:01:00.0",
      },
    ]);
  });

  test("nothing but that it is there", () => {
    expect(of({})).toEqual([
      {
        index: 3,
        name: "unknown NVIDIA device",
        uuid: null,
        computeCapability: null,
        memoryMiB: null,
        source: "libcuda",
        pciBusId: null,
      },
    ]);
  });

  test.each([
    ["NVIDIA A100-SXM4-40GB MIG 1g.5gb", true],
    ["NVIDIA A30 MIG 2c.4g.24gb", true],
    ["NVIDIA MIG 1", false],
    ["NVIDIA OMIG 1g", false],
  ])("%s is a part of a divided card: %s", (name, mig) => {
    expect(of({ name, uuid: "a1" })[0]).toMatchObject({ uuid: mig ? "MIG-a1" : "GPU-a1" });
    expect(of({ name })[0]?.mig).toBe(mig ? true : undefined);
  });

  test("devices that CUDA lists count only where it answered", () => {
    const devices = [{ index: 0, name: "NVIDIA A10" }];
    expect(why({ cuda: answered(100, { devices }) })?.code).toBe("no-gpu-visible");
  });
});

describe("what is wrong although some cards work", () => {
  const of = (devices: readonly object[], smi: object, files = {}) =>
    deviceFacts(rawAnswer({ cuda: { state: "ok", devices }, smi, files })).problems;
  const two = [{ index: 0 }, { index: 1 }];

  test("a device that does not open is lost", () => {
    expect(of([{ index: 0 }, { index: 1, error: 46 }], lists(ROW))).toEqual([
      {
        code: "gpu-lost",
        detail:
          "CUDA counts device 1 but cannot open it (error 46, CUDA_ERROR_DEVICE_UNAVAILABLE: the card is busy in exclusive mode or cannot be opened; look for another process that holds it)",
      },
    ]);
  });

  test("a failing nvidia-smi is reported, and that CUDA decides", () => {
    const failed = { state: "failed", detail: "signal 9" };
    const detail = (devices: readonly object[]) => of(devices, failed).map((problem) => problem.detail);
    expect(detail(two)).toEqual(["nvidia-smi: signal 9; CUDA shows 2 devices, which decides"]);
    expect(detail([{ index: 0 }])).toEqual(["nvidia-smi: signal 9; CUDA shows 1 device, which decides"]);
    expect(detail([])[1]).toBe("nvidia-smi: signal 9");
  });

  test.each([
    ["nvidia,tegra234", []],
    ["nvidia,p3737", ["nvidia-smi-failed"]],
    ["other,tegra", ["nvidia-smi-failed"]],
  ])("a device tree of %s", (word, expected) => {
    const problems = of(two, { state: "failed" }, { platform: { deviceTree: ["x", word] } });
    expect(problems.map(({ code }) => code)).toEqual(expected);
  });
});

describe("the driver", () => {
  const of = (part: Readonly<Record<string, unknown>>) => deviceFacts(rawAnswer(part)).driver;
  const proc = "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat";

  test("by the kernel module, else by nvidia-smi, else by NVML", () => {
    const nvml = { state: "ok", driver: "550.1" };
    expect(of({ files: { platform: { proc } }, smi: lists(ROW), nvml })?.version).toBe("535.104.05");
    expect(of({ smi: lists(ROW), nvml })?.version).toBe("537.13");
    expect(of({ nvml })?.version).toBe("550.1");
    expect(of({})).toBeNull();
  });

  test("CUDA's number alone means a driver of unknown version; an invalid number does not", () => {
    const served = (driverVersion: number) => of({ cuda: answered(100, { driverVersion }) });
    expect(served(1000)).toEqual({ version: null, cuda: "1.0" });
    expect(served(999)).toBeNull();
    expect(of({ nvml: { driver: "550.1" } })).toEqual({ version: "550.1", cuda: null });
  });
});
