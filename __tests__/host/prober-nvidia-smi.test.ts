/** nvidia-smi lies, fails and hangs; it explains and never decides. */

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { codes, detailOf, TestMachine } from "./machine.ts";

const ROW =
  "0, GPU-a0000000-0000-0000-0000-000000000000, Tesla V100-SXM2-16GB, 00000000:01:00.0, 16384, 535.104.05, 7.0, [N/A]";
const CARD = { FAKE_CUDA_DEVICES: "Tesla V100-SXM2-16GB=7.0" };
const NO_CARD = { FAKE_CUDA_DEVICES: "" };

let machine: TestMachine;
beforeEach(() => {
  machine = new TestMachine();
});
afterEach(() => machine.remove());

test("if both answer, CUDA's list is used and nvidia-smi adds the driver's version", async () => {
  machine.compileLibcuda();
  machine.nvidiaSmi(ROW);
  const facts = await machine.probe({ env: CARD });
  expect(facts.gpus.map((gpu) => gpu.source)).toEqual(["libcuda"]);
  expect(facts.driver).toEqual({ version: "535.104.05", cuda: "12.4" });
  expect(facts.nvidiaSmiGpus).toEqual([
    expect.objectContaining({ computeCapability: "7.0", source: "nvidia-smi" }),
  ]);
  expect(facts.problems).toEqual([]);
});

describe("a card that CUDA shows stays, whatever nvidia-smi does", () => {
  test.each([
    [
      "ERR! cells with exit 0",
      "0, GPU-a0000000, ERR!, ERR!, ERR!, 535.104.05, ERR!, ERR!",
      0,
      "does not answer",
    ],
    ["exit 6", "No devices were found", 6, "no devices were found"],
    [
      "exit 9",
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.",
      9,
      "not loaded",
    ],
    ["exit 18", "Failed to initialize NVML: Driver/library version mismatch", 18, "different versions"],
    ["an exit without a name", "Failed to initialize NVML: GPU access blocked", 255, "GPU access blocked"],
    [
      "N/A in every cell",
      "[N/A], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A]",
      0,
      "no card that could be read",
    ],
    ["nothing at all", "", 0, "printed nothing"],
  ])("%s", async (_, output, exit, word) => {
    machine.compileLibcuda();
    machine.nvidiaSmi(output, exit);
    const facts = await machine.probe({ env: CARD });
    expect(facts.gpus).toHaveLength(1);
    expect(codes(facts)).toEqual(["nvidia-smi-failed"]);
    expect(detailOf(facts, "nvidia-smi-failed")).toContain(word);
    expect(detailOf(facts, "nvidia-smi-failed")).toContain("CUDA shows 1 device, which decides");
  });

  test("a hang is not waited for once CUDA has answered", async () => {
    machine.compileLibcuda();
    machine.program("nvidia-smi", "sleep 60");
    const begun = performance.now();
    const facts = await machine.probe({ env: CARD });
    expect(performance.now() - begun).toBeLessThan(4000);
    expect(facts.gpus).toHaveLength(1);
    expect(detailOf(facts, "nvidia-smi-failed")).toContain("did not answer");
  });

  test("a damaged infoROM (exit 14) is a warning about the card, its rows are valid", async () => {
    machine.compileLibcuda();
    machine.nvidiaSmi(`${ROW}\nWARNING: infoROM is corrupted at gpu 0000:01:00.0`, 14);
    const facts = await machine.probe({ env: CARD });
    expect(facts.problems).toEqual([]);
    expect(facts.driver?.version).toBe("535.104.05");
  });
});

test("an old nvidia-smi that does not know a field is asked again without it", async () => {
  machine.compileLibcuda();
  machine.program(
    "nvidia-smi",
    `case "$1" in *compute_cap*) echo 'Field "compute_cap" is not a valid field to query.'; exit 2;; esac
echo "0, GPU-a0000000-0000, Tesla V100-SXM2-16GB, 00000000:01:00.0, 16160, 418.87.00"`,
  );
  const facts = await machine.probe({ env: CARD });
  expect(facts.driver?.version).toBe("418.87.00");
  expect(facts.nvidiaSmiGpus?.[0]).toMatchObject({ computeCapability: null });
  expect(facts.problems).toEqual([]);
});

describe("where CUDA shows none, nvidia-smi tells why", () => {
  test.each([
    [18, "Failed to initialize NVML: Driver/library version mismatch", "driver-library-mismatch"],
    [
      15,
      "Unable to determine the device handle for GPU 0000:01:00.0: GPU is lost.  Reboot the system",
      "gpu-lost",
    ],
    [255, "Failed to initialize NVML: Unknown Error", "gpu-lost"],
    [0, "0, GPU-a0, ERR!, ERR!, ERR!, ERR!, ERR!, ERR!", "gpu-lost"],
    [6, "No devices were found", "no-gpu-visible"],
    [0, ROW, "no-gpu-visible"],
  ])("exit %i, %j: %s", async (exit, output, code) => {
    machine.compileLibcuda();
    machine.nvidiaSmi(output, exit);
    const facts = await machine.probe({ env: NO_CARD });
    expect(facts.gpus).toEqual([]);
    expect(codes(facts)[0]).toBe(code);
  });

  test("cards without libcuda: a container without the compute capability", async () => {
    machine.nvidiaSmi(ROW);
    const facts = await machine.probe({ env: { NVIDIA_DRIVER_CAPABILITIES: "utility" } });
    expect(facts.gpus).toEqual([]);
    expect(detailOf(facts, "no-gpu-visible")).toContain(
      'NVIDIA_DRIVER_CAPABILITIES="utility" must include "compute"',
    );
  });

  test("both hang: the probe still ends in its time and says so", async () => {
    machine.compileLibcuda();
    machine.program("nvidia-smi", "sleep 60");
    const begun = performance.now();
    const facts = await machine.probe({ env: { FAKE_CUDA_DO: "hang" }, limitMs: 3000 });
    expect(performance.now() - begun).toBeLessThan(3600);
    expect(codes(facts)).toEqual(["probe-timeout", "nvidia-smi-failed"]);
  });
});

describe("no python in reach", () => {
  const noPython = ["no-such-python", "nor-this-one"];

  test("nvidia-smi and library files answer, and the facts say so", async () => {
    machine.nvidiaSmi(ROW);
    machine.file("lib/libnvinfer.so.10.4.0");
    const facts = await machine.probe({ python: noPython });
    expect(facts.interpreter).toBeNull();
    expect(facts.gpus).toEqual([
      expect.objectContaining({ computeCapability: "7.0", source: "nvidia-smi", index: 0 }),
    ]);
    expect(facts.driver?.version).toBe("535.104.05");
    expect(facts.tensorrt).toMatchObject({ version: "10.4.0", product: "tensorrt" });
    expect(codes(facts)).toEqual(["no-python"]);
    expect(detailOf(facts, "no-python")).toContain(
      "no-such-python is not on PATH, nor-this-one is not on PATH",
    );
  });

  test("an interpreter that the user named and that does not exist is a probe that failed", async () => {
    machine.nvidiaSmi(ROW);
    const facts = await machine.probe({ python: ["no-such-python"], pythonNamed: true });
    expect(facts.gpus).toEqual([]);
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toMatch(
      /^`no-such-python -S -` could not be started: no such program\. .*Set the input python to one that answers/,
    );
  });

  test("CUDA_VISIBLE_DEVICES applies there too", async () => {
    machine.nvidiaSmi(`${ROW}\n${ROW.replace(/^0/, "1").replace("a0", "a1")}`);
    const some = await machine.probe({ python: noPython, env: { CUDA_VISIBLE_DEVICES: "1" } });
    expect(some.gpus.map((gpu) => gpu.uuid?.slice(0, 6))).toEqual(["GPU-a1"]);
    const none = await machine.probe({ python: noPython, env: { CUDA_VISIBLE_DEVICES: "-1" } });
    expect(none.gpus).toEqual([]);
    expect(codes(none)).toEqual(["no-python", "hidden-by-environment"]);
  });

  test("nothing at all answers: no card, no TensorRT, and why", async () => {
    const facts = await machine.probe({ python: noPython });
    expect(facts).toMatchObject({ gpus: [], tensorrt: null, driver: null });
    expect(codes(facts)).toEqual(["no-python", "no-gpu-visible"]);
  });

  test("a nvidia-smi that hangs there is given up", async () => {
    machine.program("nvidia-smi", "sleep 60");
    const facts = await machine.probe({ python: noPython, limitMs: 1500 });
    expect(codes(facts)).toContain("nvidia-smi-failed");
  });
});
