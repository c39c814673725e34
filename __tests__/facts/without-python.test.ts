import { describe, expect, test } from "@jest/globals";
import { factsWithoutPython } from "../../src/facts/without-python.ts";
import { library } from "./raw.ts";

describe("Windows", () => {
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

describe("which cards count, and what is wrong", () => {
  const row = (index: number, name: string) =>
    `${index}, GPU-${index}, ${name}, 0000:0${index}:00.0, 16384, 535.1, 7.0, [N/A]`;
  const of = (names: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const stdout = names.map((name, i) => row(i, name)).join("\n");
    const smi = names.length === 0 ? {} : { state: "done", exit: 0, stdout };
    return factsWithoutPython({ smi, environment, cuda: { state: "missing" } }, "no usable python: none");
  };
  const problems = (...given: Parameters<typeof of>) => of(...given).problems?.slice(1);
  const REST =
    "and the loader's library files answered instead of CUDA and the suite's interpreter. Install Python 3.6 or newer, or name one in the input python";

  test("the answer names who gave it; an interpreter that the answer names is not believed", () => {
    const facts = of(["V100", "V100"]);
    expect(facts.gpus.map(({ uuid }) => uuid)).toEqual(["GPU-0", "GPU-1"]);
    expect(facts.problems).toEqual([
      { code: "no-python", detail: `no usable python: none; nvidia-smi ${REST}` },
    ]);
    expect(of([]).problems).toEqual([
      { code: "no-python", detail: `no usable python: none; files ${REST}` },
      { code: "no-gpu-visible", detail: "no NVIDIA driver library on this machine" },
    ]);
    expect(
      factsWithoutPython({ interpreter: { path: "/p", version: "3.1" } }, "none").interpreter,
    ).toBeNull();
  });

  test.each([
    [["V100"], "the only card"],
    [["V100", "V100", "T4"], "all 3 cards"],
  ])("a mask that leaves none of %j hides %s", (names, what) => {
    expect(of(names, { CUDA_VISIBLE_DEVICES: "9" }).gpus).toEqual([]);
    expect(problems(names, { CUDA_VISIBLE_DEVICES: "9" })).toEqual([
      {
        code: "hidden-by-environment",
        detail: `CUDA_VISIBLE_DEVICES="9" leaves none: it hides ${what} that nvidia-smi lists; unset it, or name an index or UUID that exists`,
      },
    ]);
  });

  test("a mask is not blamed if there is no card to hide", () => {
    expect(problems([], { CUDA_VISIBLE_DEVICES: "9" })?.map(({ code }) => code)).toEqual(["no-gpu-visible"]);
  });

  test("cards of two kinds: the order is reported as uncertain, masked or not", () => {
    const uncertain = (counted: string) => [
      {
        code: "device-order-uncertain",
        detail: `${counted} orders cards by PCI bus; set CUDA_DEVICE_ORDER=PCI_BUS_ID or name cards by UUID`,
      },
    ];
    expect(problems(["V100", "T4"])).toEqual(
      uncertain("which card CUDA counts first is not known: nvidia-smi"),
    );
    expect(problems(["V100", "T4"], { CUDA_VISIBLE_DEVICES: "1" })).toEqual(
      uncertain('CUDA_VISIBLE_DEVICES="1" counts in CUDA\'s order, which nvidia-smi does not know: it'),
    );
    expect(problems(["V100", "T4"], { CUDA_VISIBLE_DEVICES: "GPU-1" })).toEqual([]);
    expect(problems(["V100", "T4"], { CUDA_DEVICE_ORDER: "PCI_BUS_ID" })).toEqual([]);
  });
});
