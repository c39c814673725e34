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
  8.6.1       library    tensorrt  /opt/x/libnvinfer.so          not reachable by the suite

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

  test("values from a file cannot control the terminal or the runner", () => {
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

  const BARE: Facts = { schemaVersion: 1, gpus: [], tensorrt: null };
  const line = (facts: Partial<Facts>, label: string) =>
    plain({ ...BARE, ...facts })
      .split("\n")
      .find((text) => text.startsWith(label));

  test("facts that contain nothing are shown in full", () => {
    expect(plain(BARE)).toBe(`interpreter     none
driver          none found

CUDA shows no GPU

TensorRT        none that the suite would load

no problems
`);
  });

  test.each([
    [{ jetpack: "6.1", l4t: "36.4.0" }, "linux arm64, JetPack 6.1"],
    [{ l4t: "36.9.0" }, "linux arm64, L4T 36.9.0"],
    [{ wsl: true, container: true }, "linux arm64, WSL, in a container"],
    [{ jetpack: null }, "linux arm64"],
  ])("platform %j", (more, shown) => {
    expect(line({ platform: { os: "linux", arch: "arm64", ...more } }, "platform")).toBe(
      `platform        ${shown}`,
    );
  });

  test.each([
    [{ version: null, cuda: "12.4" }, "version unknown, CUDA up to 12.4"],
    [{ version: "535.1" }, "535.1"],
  ])("driver %j", (driver, shown) => {
    expect(line({ driver }, "driver")).toBe(`driver          ${shown}`);
  });

  test("the mask is shown as it was set, empty too", () => {
    expect(line({ environment: { CUDA_VISIBLE_DEVICES: "" } }, "CUDA mask")).toBe(
      'CUDA mask       CUDA_VISIBLE_DEVICES=""',
    );
    expect(line({ environment: {} }, "CUDA mask")).toBeUndefined();
  });

  test.each([
    [{ version: "1.2", product: "tensorrt-rtx" as const, source: "here" }, ["TensorRT-RTX    1.2, by here"]],
    [
      { version: "10.14.1", product: "tensorrt" as const, source: "here", smResources: [], builder: false },
      [
        "TensorRT        10.14.1, by here",
        "                builder resources installed: none",
        "                runtime only: it cannot build engines",
      ],
    ],
    [
      { version: "10.4", product: "tensorrt" as const, source: "here", smResources: null, builder: true },
      ["TensorRT        10.4, by here"],
    ],
  ])("TensorRT %j", (tensorrt, shown) => {
    expect(
      plain({ ...BARE, tensorrt })
        .split("\n\n")[2]
        ?.split("\n"),
    ).toEqual(shown);
  });

  test.each([
    [{ version: "2.4.0" }, "2.4.0, without CUDA"],
    [{ version: "2.4.0", cuda: "12.4", archList: null }, "2.4.0, CUDA 12.4"],
    [{ version: "2.4.0", cuda: null, archList: ["7.5"] }, "2.4.0, without CUDA, compiled for 7.5"],
  ])("torch %j", (torch, shown) => {
    expect(line({ torch }, "torch")).toBe(`torch           ${shown}`);
  });

  test("after a partial answer TensorRT is missing, after none it could not be asked", () => {
    const problems = [{ code: "probe-failed", detail: "x" }];
    expect(line({ problems }, "TensorRT")).toBe("TensorRT        could not ask");
    expect(line({ problems, sources: [] }, "TensorRT")).toBe(
      "TensorRT        none that the suite would load",
    );
  });

  test("cards that nvidia-smi lists and CUDA does not show", () => {
    const smi = (name: string, uuid?: string) => ({
      index: 1,
      name,
      computeCapability: null,
      source: "s",
      ...(uuid ? { uuid } : {}),
    });
    const also = (gpus: Facts["gpus"], card: ReturnType<typeof smi>) =>
      line({ gpus, nvidiaSmiGpus: [card] }, "  nvidia-smi also");
    const shown = [{ ...smi("T4", "GPU-1"), index: 0 }];
    expect(also([], smi("A10"))).toBe("  nvidia-smi also lists 1 A10");
    expect(also(shown, smi("A10", "GPU-2"))).toBe("  nvidia-smi also lists 1 A10 GPU-2");
    expect(also(shown, smi("A10", "GPU-1"))).toBeUndefined();
    expect(also(shown, smi("T4", "GPU-2"))).toBeUndefined();
    expect(also([smi("T4")], smi("A10"))).toBe("  nvidia-smi also lists 1 A10");
  });

  test("a table leaves out columns without text", () => {
    const gpus = [{ index: 0, name: "T4", computeCapability: "7.5", source: "facts" }];
    expect(plain({ ...BARE, gpus })).toContain("\n  0  T4  7.5 (sm_75)  by facts\n");
  });

  test("no card is red", () => {
    expect(renderFacts(BARE, { color: true })).toContain("\u001b[31mCUDA shows no GPU\u001b[0m");
  });

  test("only what could be loaded is said to be out of reach, and every line keeps its columns", () => {
    const layer = (kind: "library" | "dist-info" | "header", version: string | null, reachable = false) => ({
      kind,
      version,
      product: "tensorrt" as const,
      source: kind,
      reachable,
    });
    const tensorrtLayers = [layer("header", null), layer("library", "10.4.0"), layer("dist-info", "8.6")];
    expect(plain({ ...BARE, tensorrtLayers })).toContain(`TensorRT found
  ?       header     tensorrt  header
  10.4.0  library    tensorrt  library    not reachable by the suite
  8.6     dist-info  tensorrt  dist-info  not reachable by the suite
`);
    expect(plain({ ...BARE, tensorrtLayers: [layer("library", "1", true)] })).not.toContain("reach");
  });

  test("problems of an unknown code have no advice; red is kept for those that decide", () => {
    const colored = (code: string) =>
      renderFacts({ ...BARE, problems: [{ code, detail: "x" }] }, { color: true }).split("\n");
    expect(colored("made-up")).toContain("  \u001b[33mmade-up\u001b[0m: x");
    expect(colored("made-up").at(-2)).toContain("made-up");
    for (const code of [
      "driver-library-mismatch",
      "gpu-lost",
      "hidden-by-environment",
      "no-gpu-visible",
      "wrong-interpreter",
      "tensorrt-not-importable",
      "probe-timeout",
      "probe-failed",
      "platform-without-tensorrt",
    ])
      expect(colored(code)).toContain(`  \u001b[31m${code}\u001b[0m: x`);
    expect(colored("files-unread")).toContain("  \u001b[33mfiles-unread\u001b[0m: x");
    expect(renderFacts(BARE, { color: true })).toContain("\u001b[32mno problems\u001b[0m");
  });
});
