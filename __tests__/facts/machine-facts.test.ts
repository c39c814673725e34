/** What is concluded from observations that no test machine can make: Jetson, WSL, Windows, containers. */

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assembleFacts } from "../../src/facts/assemble.ts";
import { deviceFacts } from "../../src/facts/devices.ts";
import type { Gpu } from "../../src/facts/facts.ts";
import { gpuLost } from "../../src/facts/gpu-lost.ts";
import { platformFacts } from "../../src/facts/platform.ts";
import { visibleDevices } from "../../src/facts/visible-devices.ts";
import { factsWithoutPython } from "../../src/facts/without-python.ts";
import { library, rawAnswer, rawFiles } from "./raw.ts";

describe("platform", () => {
  test.each([
    ["# R36 (release), REVISION: 4.0, GCID: 37537400, BOARD: generic, EABI: aarch64", "6.1", "36.4.0"],
    ["# R35 (release), REVISION: 4.1, GCID: 33958178, BOARD: t186ref, EABI: aarch64", "5.1.2", "35.4.1"],
    ["# R38 (release), REVISION: 2.0, GCID: 1, BOARD: generic", "7.0", "38.2.0"],
    ["# R99 (release), REVISION: 1.0", null, "99.1.0"],
  ])("%s", (tegraRelease, jetpack, l4t) => {
    const files = rawFiles({ platform: { system: "Linux", machine: "aarch64", tegraRelease } });
    expect(platformFacts(files, {})).toMatchObject({ os: "linux", arch: "arm64", jetpack, l4t });
  });

  test("the jetpack package is more exact than the table", () => {
    const files = rawFiles({
      platform: {
        system: "Linux",
        machine: "aarch64",
        tegraRelease: "# R36 (release), REVISION: 4.7, GCID: 1",
      },
      packages: [{ manager: "dpkg", name: "nvidia-jetpack", version: "6.2.1+b38" }],
    });
    expect(platformFacts(files, {}).jetpack).toBe("6.2.1");
  });

  test("a container on Jetson says it in variables; the same variables on a PC say nothing", () => {
    const variables = { L4T_VERSION: "36.4.0", JETPACK_VERSION: "6.1" };
    const on = (machine: string) =>
      platformFacts(rawFiles({ platform: { system: "Linux", machine } }), variables);
    expect(on("aarch64")).toMatchObject({ jetpack: "6.1", l4t: "36.4.0" });
    expect(on("x86_64").jetpack).toBeNull();
  });

  test("SBSA, WSL and Windows", () => {
    const of = (platform: object) => platformFacts(rawFiles({ platform }), {});
    expect(of({ system: "Linux", machine: "aarch64" })).toMatchObject({ arch: "arm64", jetpack: null });
    expect(of({ system: "Linux", machine: "x86_64", wsl: true })).toMatchObject({ os: "linux", wsl: true });
    expect(of({ system: "Windows", machine: "AMD64" })).toMatchObject({ os: "windows", arch: "x64" });
    expect(of({ system: "constructor", machine: "__proto__" })).toMatchObject({
      os: "constructor",
      arch: "__proto__",
    });
  });

  test("macOS says plainly that there is no TensorRT", () => {
    const facts = assembleFacts(
      rawAnswer({ files: { platform: { system: "Darwin", machine: "arm64" } } }),
      "",
    );
    expect(facts.problems?.map(({ code }) => code)).toEqual(["platform-without-tensorrt", "no-gpu-visible"]);
  });
});

describe("devices", () => {
  const shown = [{ index: 0, name: "Orin", capability: [8, 7], uuid: "1" }];

  test("Jetson: CUDA answers, NVML's gaps are no fault", () => {
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

  test.each(["void", "none", ""])("NVIDIA_VISIBLE_DEVICES=%j gives a container nothing", (value) => {
    const answer = (container: boolean) =>
      deviceFacts(
        rawAnswer({ environment: { NVIDIA_VISIBLE_DEVICES: value }, files: { platform: { container } } }),
      );
    expect(answer(true).problems[0]?.code).toBe("hidden-by-environment");
    expect(answer(false).problems[0]?.code).toBe("no-gpu-visible");
  });

  test("where CUDA was not asked twice (Windows), nvidia-smi is the witness of a mask", () => {
    const stdout = "0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13, 8.6, [N/A]";
    const { problems } = deviceFacts(
      rawAnswer({
        environment: { CUDA_VISIBLE_DEVICES: "3" },
        cuda: { state: "error", step: "cuInit", code: 100 },
        smi: { state: "done", exit: 0, stdout },
      }),
    );
    expect(problems[0]?.code).toBe("hidden-by-environment");
    expect(problems[0]?.detail).toContain("the only device (NVIDIA A10)");
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

describe("Windows without python", () => {
  const seen = {
    smi: {
      state: "done",
      exit: 0,
      stdout: "0, GPU-1, NVIDIA GeForce RTX 3080, 0000:01:00.0, 10240, 551.78, 8.6, [N/A]",
    },
    files: {
      platform: { system: "Windows", machine: "x64" },
      libraries: [
        library("C:\\TensorRT-10.16.0.34\\bin\\nvinfer_10.dll", "PATH"),
        library("C:\\TensorRT-10.16.0.34\\bin\\nvinfer_builder_resource_sm86_10.dll", "PATH"),
        library("C:\\TensorRT-10.16.0.34\\bin\\nvinfer_builder_resource_ptx_10.dll", "PATH"),
      ],
    },
  };

  test("DLLs on PATH and nvidia-smi answer", () => {
    const facts = factsWithoutPython(seen, "no usable python: python is not on PATH");
    expect(facts.tensorrt).toMatchObject({ version: "10.16.0.34", smResources: ["86"], builder: true });
    expect(facts.gpus).toEqual([expect.objectContaining({ computeCapability: "8.6", source: "nvidia-smi" })]);
    expect(facts.platform).toMatchObject({ os: "windows", arch: "x64" });
  });

  test.each([
    ["nvinfer.dll", null],
    ["nvinfer_11.dll", "11"],
    ["tensorrt_rtx_1_2.dll", "1.2"],
  ])("%s alone tells %j", (name, version) => {
    const files = { platform: { system: "Windows" }, libraries: [library(`D:\\x\\${name}`, "PATH")] };
    const { tensorrtLayers } = factsWithoutPython({ files }, "none");
    expect(tensorrtLayers?.[0]).toMatchObject({ kind: "library", version, reachable: true });
  });
});

describe("packages", () => {
  const packages = [
    { manager: "dpkg", name: "libnvinfer10", version: "10.3.0.30-1+cuda12.5" },
    { manager: "dpkg", name: "nvidia-jetpack", version: "6.1+b123" },
  ];

  test("Debian: the library in the loader's cache, its fourth part and CUDA from the package", () => {
    const path = "/usr/lib/aarch64-linux-gnu/libnvinfer.so.10";
    const libraries = [library(path, "ldconfig", "/usr/lib/aarch64-linux-gnu/libnvinfer.so.10.3.0")];
    const facts = assembleFacts(rawAnswer({ files: { packages, libraries } }), "");
    expect(facts.tensorrt).toMatchObject({ version: "10.3.0.30", cuda: "12", source: `library ${path}` });
    expect(facts.tensorrtLayers?.find(({ kind }) => kind === "package")).toMatchObject({ reachable: true });
  });

  test("a package whose library is gone is no TensorRT", () => {
    const facts = assembleFacts(rawAnswer({ files: { packages } }), "");
    expect(facts.tensorrt).toBeNull();
    expect(facts.tensorrtLayers).toEqual([expect.objectContaining({ kind: "package", reachable: false })]);
  });
});

const card = (index: number, uuid: string, name = "T4"): Gpu => ({
  index,
  uuid,
  name,
  computeCapability: "7.5",
  source: "nvidia-smi",
});

describe("visibleDevices", () => {
  const cards = [card(0, "GPU-aa11"), card(1, "GPU-aa22"), card(2, "GPU-bb33")];

  test.each([
    [undefined, ["GPU-aa11", "GPU-aa22", "GPU-bb33"]],
    ["", []],
    ["-1", []],
    ["2, 0", ["GPU-bb33", "GPU-aa11"]],
    ["0,9,1", ["GPU-aa11"]],
    ["1,1", []],
    ["GPU-bb", ["GPU-bb33"]],
    ["GPU-aa", []],
    ["gpu-bb33", []],
  ])("%j leaves %j", (value, uuids) => {
    expect(visibleDevices(cards, value).map(({ uuid }) => uuid)).toEqual(uuids);
  });

  test("numbers what is left from 0, and never invents or repeats a card", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("0", "1", "2", ",", "-", "G", "P", "U", "a", "b", " ") }),
        (value) => {
          const left = visibleDevices(cards, value);
          expect(left.map(({ index }) => index)).toEqual(left.map((_, i) => i));
          expect(new Set(left.map(({ uuid }) => uuid)).size).toBe(left.length);
        },
      ),
    );
  });
});

describe("gpuLost", () => {
  const facts = (gpus: readonly Gpu[], problems: { code: string; detail: string }[] = []) => ({
    schemaVersion: 1 as const,
    gpus,
    tensorrt: null,
    problems,
  });
  const both = [card(0, "GPU-a"), card(1, "GPU-b")];

  test("nothing is lost where all cards are still there, in any order", () => {
    expect(gpuLost(facts(both), facts([...both].reverse()))).toBeNull();
    expect(gpuLost(facts([]), facts([]))).toBeNull();
  });

  test("the lost card and what the machine says of it", () => {
    const after = facts([both[0] as Gpu], [{ code: "gpu-lost", detail: "GPU is lost" }]);
    expect(gpuLost(facts(both), after)).toEqual({
      code: "gpu-lost",
      detail:
        "CUDA showed GPU 1 T4 (GPU-b) before the suite and no longer does (2 before, 1 after): GPU is lost",
    });
  });

  test("a probe that no longer answers means the same, with its words", () => {
    const after = facts([], [{ code: "probe-timeout", detail: "libcuda did not answer" }]);
    expect(gpuLost(facts(both), after)?.detail).toContain("libcuda did not answer");
  });

  test("another card at the same place is a loss", () => {
    expect(gpuLost(facts([card(0, "GPU-a")]), facts([card(0, "GPU-z")]))).not.toBeNull();
  });
});
