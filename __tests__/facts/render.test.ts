import { describe, expect, test } from "@jest/globals";
import { adviceFor } from "../../src/facts/advice.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { renderFacts } from "../../src/facts/render.ts";

const FACTS: Facts = {
  schemaVersion: 1,
  via: "docker exec -i trt-ci",
  platform: { os: "linux", arch: "x64", container: true },
  interpreter: { path: "/usr/bin/python3", version: "3.12.3" },
  driver: { version: "580.95.05", cuda: "13.0" },
  gpus: [
    {
      index: 0,
      name: "Tesla T4",
      computeCapability: "7.5",
      memoryMiB: 15360,
      uuid: "GPU-1",
      source: "libcuda",
    },
    {
      index: 1,
      name: "NVIDIA A100-SXM4-40GB MIG 1g.5gb",
      computeCapability: null,
      mig: true,
      source: "libcuda",
    },
  ],
  nvidiaSmiGpus: [
    { index: 2, name: "NVIDIA H100", uuid: "GPU-9", computeCapability: "9.0", source: "nvidia-smi" },
  ],
  tensorrt: {
    version: "10.14.1.48",
    product: "tensorrt",
    cuda: "13",
    source: "dist-info tensorrt_cu13_libs",
    smResources: ["75", "80"],
  },
  tensorrtLayers: [
    {
      kind: "dist-info",
      version: "10.14.1.48",
      product: "tensorrt",
      source: "dist-info tensorrt_cu13_libs",
      reachable: true,
    },
    {
      kind: "library",
      version: "8.6.1",
      product: "tensorrt",
      source: "/opt/x/libnvinfer.so",
      reachable: false,
    },
  ],
  torch: { version: "2.11.0", cuda: "13.0", archList: ["7.5", "8.0"] },
  torchTensorrt: { version: "2.11.0" },
  problems: [{ code: "tensorrt-layers-disagree", detail: "two versions" }],
  sources: [{ name: "libcuda", state: "answered", detail: "libcuda.so.1: 2 devices" }],
};

const plain = (facts: Facts) => renderFacts(facts, { color: false });

describe("renderFacts", () => {
  test("is a picture of the machine", () => {
    expect(plain(FACTS)).toBe(`asked through   docker exec -i trt-ci
platform        linux x64, in a container
interpreter     /usr/bin/python3 (Python 3.12.3)
driver          580.95.05, CUDA up to 13.0

GPU
  0  Tesla T4                          7.5 (sm_75)         15360 MiB       GPU-1  by libcuda
  1  NVIDIA A100-SXM4-40GB MIG 1g.5gb  capability unknown             MIG         by libcuda
  nvidia-smi also lists 2 NVIDIA H100 GPU-9

TensorRT        10.14.1.48 for CUDA 13, by dist-info tensorrt_cu13_libs
                builder resources installed: sm_75 sm_80
torch           2.11.0, CUDA 13.0, compiled for 7.5 8.0
torch-tensorrt  2.11.0

TensorRT found
  10.14.1.48  dist-info  tensorrt  dist-info tensorrt_cu13_libs
  8.6.1       library    tensorrt  /opt/x/libnvinfer.so          out of the suite's reach

asked
  libcuda  answered  libcuda.so.1: 2 devices

problems
  tensorrt-layers-disagree: two versions
    ${adviceFor("tensorrt-layers-disagree")}
`);
  });

  test("colour only adds to the same text", () => {
    const colored = renderFacts(FACTS, { color: true });
    expect(colored).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what is taken off again
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain(FACTS));
  });

  test("silence is not shown as absence", () => {
    const facts: Facts = {
      schemaVersion: 1,
      gpus: [],
      tensorrt: null,
      problems: [{ code: "probe-timeout", detail: "no answer" }],
    };
    expect(plain(facts)).toContain("GPUs: could not ask");
    expect(plain(facts)).toMatch(/^TensorRT +could not ask$/m);
  });

  test("values of a file cannot speak to the terminal or to the runner", () => {
    const evil = "x\u001b[2J\n::error::y\r";
    const facts: Facts = {
      schemaVersion: 1,
      via: evil,
      gpus: [{ index: 0, name: evil, computeCapability: "7.5", source: evil, uuid: evil }],
      tensorrt: { version: "10.4", product: "tensorrt", source: evil },
      problems: [{ code: evil, detail: evil }],
    };
    const shown = plain(facts);
    expect(shown).not.toContain("\u001b");
    expect(shown).not.toMatch(/^::/m);
  });
});
