/** CUDA's view decides: a compiled stand-in for libcuda, asked by a real interpreter. */

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { codes, detailOf, TestMachine } from "./machine.ts";

const V100 = "Tesla V100-SXM2-16GB";
const DEVICES = `${V100}=7.0;NVIDIA A100-SXM4-40GB MIG 1g.5gb=8.0;NVIDIA H100 80GB HBM3=9.0`;

let machine: TestMachine;
beforeAll(() => {
  machine = new TestMachine();
  machine.compileLibcuda();
});
afterAll(() => machine.remove());

const probe = (env: Record<string, string>, limitMs?: number) =>
  machine.probe({ env: { FAKE_CUDA_DEVICES: DEVICES, ...env }, ...(limitMs ? { limitMs } : {}) });

test("devices come in CUDA's order with all that CUDA knows of them", async () => {
  const facts = await probe({});
  expect(facts.gpus).toEqual([
    {
      index: 0,
      name: V100,
      uuid: "GPU-a0000000-0000-0000-0000-000000000000",
      computeCapability: "7.0",
      memoryMiB: 16160,
      source: "libcuda",
      pciBusId: "0000:01:00.0",
    },
    expect.objectContaining({
      index: 1,
      computeCapability: "8.0",
      mig: true,
      uuid: "MIG-a1000000-0000-0000-0000-000000000000",
    }),
    expect.objectContaining({ index: 2, computeCapability: "9.0" }),
  ]);
  expect(facts.driver).toEqual({ version: null, cuda: "12.4" });
  expect(facts.problems).toEqual([]);
});

describe("CUDA_VISIBLE_DEVICES", () => {
  test.each([
    ["0", ["7.0"]],
    ["2,0", ["9.0", "7.0"]],
    ["0,7", ["7.0"]],
    ["1,-1,2", ["8.0"]],
    ["GPU-a2", ["9.0"]],
    ["GPU-a2000000-0000-0000-0000-000000000000,0", ["9.0", "7.0"]],
    ["MIG-a1", ["8.0"]],
  ])("%j leaves %j", async (mask, capabilities) => {
    const facts = await probe({ CUDA_VISIBLE_DEVICES: mask });
    expect(facts.gpus.map((gpu) => gpu.computeCapability)).toEqual(capabilities);
    expect(facts.problems).toEqual([]);
  });

  test.each(["", "-1", "7", "bogus", "0,0"])("%j hides all and is named", async (mask) => {
    const facts = await probe({ CUDA_VISIBLE_DEVICES: mask });
    expect(facts.gpus).toEqual([]);
    expect(codes(facts)).toEqual(["hidden-by-environment"]);
    expect(detailOf(facts, "hidden-by-environment")).toContain(
      `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)} hides all 3`,
    );
  });

  test("is not blamed where there is nothing to hide", async () => {
    const facts = await probe({ FAKE_CUDA_DEVICES: "", CUDA_VISIBLE_DEVICES: "0" });
    expect(codes(facts)).toEqual(["no-gpu-visible"]);
  });
});

describe("what CUDA answers instead of devices", () => {
  test.each([
    ["100", "no-gpu-visible", "CUDA_ERROR_NO_DEVICE"],
    ["34", "no-gpu-visible", "stub"],
    ["803", "driver-library-mismatch", "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"],
    ["804", "driver-library-mismatch", "cuda-compat"],
    ["802", "probe-failed", "fabricmanager"],
    ["999", "probe-failed", "CUDA_ERROR_UNKNOWN"],
    ["4711", "probe-failed", "error 4711"],
  ])("error %s is %s", async (code, problem, word) => {
    const facts = await probe({ FAKE_CUDA_INIT: code });
    expect(facts.gpus).toEqual([]);
    expect(codes(facts)).toEqual([problem]);
    expect(detailOf(facts, problem)).toContain(word);
    expect(facts.driver?.cuda).toBe("12.4");
  });

  test("a device that is counted and does not open is lost; the others stay", async () => {
    const facts = await probe({ FAKE_CUDA_OPEN: "999" });
    expect(facts.gpus.map((gpu) => gpu.index)).toEqual([0, 1]);
    expect(detailOf(facts, "gpu-lost")).toContain("device 2");
  });

  test("a crash inside the driver costs only its own source", async () => {
    const facts = await probe({ FAKE_CUDA_DO: "crash" });
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toContain("signal 11");
    expect(facts.interpreter?.path).toBe(machine.python);
  });

  test("a hang inside the driver ends in time, and the rest has answered", async () => {
    const begun = performance.now();
    const facts = await probe({ FAKE_CUDA_DO: "hang" }, 3000);
    expect(performance.now() - begun).toBeLessThan(3500);
    expect(codes(facts)).toEqual(["probe-timeout"]);
    expect(facts.interpreter?.path).toBe(machine.python);
    expect(facts.sources?.find(({ name }) => name === "files")?.state).toBe("answered");
  });

  test("what the driver prints stays out of the answer", async () => {
    const facts = await probe({ FAKE_CUDA_DO: "chatter" });
    expect(facts.gpus).toHaveLength(3);
  });
});

test("without a driver library there is no card, and in a container it says how to get one", async () => {
  const bare = new TestMachine();
  try {
    const facts = await bare.probe();
    expect(codes(facts)).toEqual(["no-gpu-visible"]);
    expect(facts.driver).toBeNull();
  } finally {
    bare.remove();
  }
});

test("a library that does not load is quoted, not taken for absence", async () => {
  const broken = new TestMachine();
  try {
    broken.file("lib/libcuda.so.1", "this is no library");
    const facts = await broken.probe();
    expect(detailOf(facts, "no-gpu-visible")).toMatch(
      /does not load: .*(?:invalid ELF header|file too short)/,
    );
  } finally {
    broken.remove();
  }
});

test("only named variables leave the machine", async () => {
  const facts = await probe({
    CUDA_DEVICE_ORDER: "PCI_BUS_ID",
    MY_TOKEN: "secret",
    AWS_SECRET_ACCESS_KEY: "secret",
  });
  expect(facts.environment).toMatchObject({ CUDA_DEVICE_ORDER: "PCI_BUS_ID" });
  expect(JSON.stringify(facts)).not.toContain("secret");
});
