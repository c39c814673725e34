/** TensorRT from every shape, in real virtual environments with metadata as pip writes it. */

import { chmodSync, existsSync } from "node:fs";
import { relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { codes, detailOf, TestMachine } from "./machine.ts";

let machine: TestMachine;
let site: string;
beforeEach(() => {
  machine = new TestMachine();
  machine.compileLibcuda();
  site = machine.virtualEnvironment("venv");
});
afterEach(() => machine.remove());

const CARD = { FAKE_CUDA_DEVICES: "NVIDIA H100 80GB HBM3=9.0" };
const probe = (env: Record<string, string> = {}) => machine.probe({ env: { ...CARD, ...env } });
const inSite = (path: string, text = "") => machine.file(`${relative(machine.root, site)}/${path}`, text);

/** A distribution as pip leaves it: metadata, and a RECORD of the files named. */
function distribution(name: string, version: string, files: readonly string[] = [], more = "") {
  const info = `${name}-${version}.dist-info`;
  inSite(
    `${info}/METADATA`,
    `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${more}\nDescription\n`,
  );
  inSite(`${info}/RECORD`, files.map((file) => `${file},sha256=x,1\n`).join(""));
  for (const file of files) inSite(file);
}

describe("pip, by generation", () => {
  test("tensorrt-cu12 10.4: metapackage, bindings and libraries", async () => {
    distribution("tensorrt", "10.4.0", [], "Requires-Dist: tensorrt-cu12 ==10.4.0\n");
    distribution("tensorrt_cu12", "10.4.0", ["tensorrt/__init__.py"]);
    distribution("tensorrt_cu12_bindings", "10.4.0", ["tensorrt_bindings/__init__.py"]);
    distribution("tensorrt_cu12_libs", "10.4.0", [
      "tensorrt_libs/__init__.py",
      "tensorrt_libs/libnvinfer.so.10",
      "tensorrt_libs/libnvinfer_builder_resource.so.10.4.0",
    ]);
    const facts = await probe();
    expect(facts.tensorrt).toEqual({
      version: "10.4.0",
      product: "tensorrt",
      cuda: "12",
      source: "dist-info tensorrt_cu12_libs",
      smResources: null,
      builder: true,
    });
    expect(facts.problems).toEqual([]);
  });

  test("10.14 and later: the installed builder resources are read", async () => {
    distribution("tensorrt_cu13_libs", "10.14.1.48.post1", [
      "tensorrt_libs/libnvinfer.so.10",
      ...["75", "80", "90", "120"].map((sm) => `tensorrt_libs/libnvinfer_builder_resource_sm${sm}.so.10`),
      "tensorrt_libs/libnvinfer_builder_resource_ptx.so.10",
      "tensorrt_libs/libnvinfer_builder_resource_win.so.10",
    ]);
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({
      version: "10.14.1.48",
      cuda: "13",
      smResources: ["75", "80", "90", "120"],
      builder: true,
    });
  });

  test("8.6: tensorrt, tensorrt_bindings, tensorrt_libs; the library's own number counts", async () => {
    distribution("tensorrt", "8.6.1.post1", ["tensorrt/__init__.py"]);
    distribution("tensorrt_bindings", "8.6.1", ["tensorrt_bindings/__init__.py"]);
    distribution("tensorrt_libs", "8.6.1", ["tensorrt_libs/libnvinfer.so.8"]);
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({ version: "8.6.1", cuda: null, source: "dist-info tensorrt_libs" });
  });

  test("nvidia-tensorrt 8.4 keeps its libraries in the package", async () => {
    distribution("nvidia_tensorrt", "8.4.1.5", ["tensorrt/__init__.py", "tensorrt/libnvinfer.so.8"]);
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({ version: "8.4.1.5", source: "dist-info nvidia_tensorrt" });
  });

  test("10.0.1 on unpinned libraries 10.1.0: the libraries win and the difference is reported", async () => {
    distribution("tensorrt", "10.0.1", [], "Requires-Dist: tensorrt-cu12\n");
    distribution("tensorrt_cu12", "10.1.0", ["tensorrt/__init__.py"]);
    distribution("tensorrt_cu12_libs", "10.1.0", ["tensorrt_libs/libnvinfer.so.10"]);
    const facts = await probe();
    expect(facts.tensorrt?.version).toBe("10.1.0");
    expect(detailOf(facts, "tensorrt-layers-disagree")).toContain("10.0.1 by dist-info tensorrt");
  });

  test("lean only: it cannot build", async () => {
    distribution("tensorrt_lean_cu12_libs", "10.5.0", ["tensorrt_lean_libs/libnvinfer_lean.so.10"]);
    distribution("tensorrt_lean", "10.5.0", ["tensorrt_lean/__init__.py"]);
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({ version: "10.5.0", builder: false, product: "tensorrt" });
  });

  test("tensorrt-rtx is a separate product, second to tensorrt", async () => {
    distribution("tensorrt_rtx_cu12", "1.2.0.54", ["tensorrt_rtx/__init__.py"]);
    expect((await probe()).tensorrt).toMatchObject({
      version: "1.2.0.54",
      product: "tensorrt-rtx",
      cuda: "12",
    });
    distribution("tensorrt_cu12_libs", "10.7.0.post1", ["tensorrt_libs/libnvinfer.so.10"]);
    const both = await probe();
    expect(both.tensorrt).toMatchObject({ version: "10.7.0", product: "tensorrt" });
    expect(both.problems).toEqual([]);
  });

  test("an egg-info folder and an editable install count", async () => {
    inSite("tensorrt-7.2.3.4.egg-info/PKG-INFO", "Metadata-Version: 1.0\nName: tensorrt\nVersion: 7.2.3.4\n");
    inSite("torch_tensorrt-2.5.0.dist-info/METADATA", "Name: torch-tensorrt\nVersion: 2.5.0\n");
    inSite(
      "torch_tensorrt-2.5.0.dist-info/direct_url.json",
      '{"url": "file:///src", "dir_info": {"editable": true}}',
    );
    machine.file("lib/libnvinfer.so.7.2.3");
    const facts = await probe();
    expect(facts.tensorrt?.version).toBe("7.2.3.4");
    expect(facts.torchTensorrt).toEqual({ version: "2.5.0" });
  });
});

describe("not importable", () => {
  test("libraries that pip wrote down are gone", async () => {
    distribution("tensorrt_cu12_libs", "10.3.0", ["tensorrt_libs/libnvinfer.so.10"]);
    inSite(
      "tensorrt_cu12_bindings-10.3.0.dist-info/METADATA",
      "Name: tensorrt_cu12_bindings\nVersion: 10.3.0\n",
    );
    inSite("tensorrt_cu12_bindings-10.3.0.dist-info/RECORD", "tensorrt_bindings/__init__.py,,\n");
    const facts = await probe();
    expect(facts.tensorrt).toBeNull();
    expect(detailOf(facts, "tensorrt-not-importable")).toContain("tensorrt_bindings/__init__.py is missing");
  });

  test("builder resources that were removed on purpose are not damage", async () => {
    distribution("tensorrt_cu12_libs", "10.15.1.29", ["tensorrt_libs/libnvinfer.so.10"]);
    inSite(
      "tensorrt_cu12_libs-10.15.1.29.dist-info/RECORD",
      "tensorrt_libs/libnvinfer.so.10,,\ntensorrt_libs/libnvinfer_builder_resource_sm90.so.10,,\n",
    );
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({ version: "10.15.1.29", smResources: [], builder: false });
    expect(facts.problems).toEqual([]);
  });

  test("the metapackage alone", async () => {
    distribution("tensorrt", "10.13.3.9", [], "Requires-Dist: tensorrt_cu13 ==10.13.3.9\n");
    const facts = await probe();
    expect(facts.tensorrt).toBeNull();
    expect(detailOf(facts, "tensorrt-not-importable")).toContain("tensorrt-cu13, which is not installed");
  });

  test("a wheel without libraries, and none that the loader finds", async () => {
    distribution("tensorrt", "10.3.0", ["tensorrt/__init__.py"]);
    const facts = await probe();
    expect(facts.tensorrt).toBeNull();
    expect(detailOf(facts, "tensorrt-not-importable")).toContain("libnvinfer.so.10");
  });

  test("of two majors without libraries, the loader is asked for the one that Python imports", async () => {
    distribution("tensorrt", "10.4.0", ["tensorrt/__init__.py"]);
    machine.file("first/tensorrt-8.6.1.dist-info/METADATA", "Name: tensorrt\nVersion: 8.6.1\n");
    const facts = await probe({ PYTHONPATH: `${machine.root}/first` });
    expect(detailOf(facts, "tensorrt-not-importable")).toMatch(/tensorrt 8\.6\.1 needs libnvinfer\.so\.8,/);
  });
});

describe("next to python", () => {
  test("tar on LD_LIBRARY_PATH with a wheel of the same major", async () => {
    distribution("tensorrt", "10.7.0", ["tensorrt/__init__.py"]);
    machine.file("TensorRT-10.7.0.23/lib/libnvinfer.so.10.7.0");
    const facts = await probe({ LD_LIBRARY_PATH: `${machine.lib}:${machine.root}/TensorRT-10.7.0.23/lib` });
    expect(facts.tensorrt?.version).toBe("10.7.0.23");
    expect(facts.tensorrt?.source).toContain("libnvinfer.so.10.7.0");
    expect(facts.problems).toEqual([]);
  });

  test("the loader's library wins over metadata without libraries", async () => {
    distribution("tensorrt", "10.7.0", ["tensorrt/__init__.py"]);
    machine.file("lib/libnvinfer.so.10.4.0");
    const facts = await probe();
    expect(facts.tensorrt?.version).toBe("10.4.0");
    expect(codes(facts)).toEqual(["tensorrt-layers-disagree"]);
  });

  test("a suite in C++: the first library of LD_LIBRARY_PATH", async () => {
    machine.file("new/libnvinfer.so.10.9.0");
    machine.file("new/libnvinfer_builder_resource.so.10.9.0");
    machine.file("old/libnvinfer.so.8.6.1");
    const facts = await probe({ LD_LIBRARY_PATH: `${machine.lib}:${machine.root}/new:${machine.root}/old` });
    expect(facts.tensorrt).toMatchObject({ version: "10.9.0", builder: true });
    expect(detailOf(facts, "tensorrt-layers-disagree")).toContain("8.6.1");
  });

  test("a copied libnvinfer.so.10 learns its number from the file next to it", async () => {
    machine.file("lib/libnvinfer.so.10");
    machine.file("lib/libnvinfer_builder_resource.so.10.6.0");
    expect((await probe()).tensorrt?.version).toBe("10.6.0");
  });

  test("unpacked where no loader looks: named, not chosen", async () => {
    machine.file("TensorRT-10.8.0.43/lib/libnvinfer.so.10.8.0");
    const facts = await probe();
    expect(facts.tensorrt).toBeNull();
    expect(detailOf(facts, "tensorrt-not-importable")).toContain("TensorRT 10.8.0.43 is at");
    expect(facts.tensorrtLayers).toEqual([expect.objectContaining({ kind: "library", reachable: false })]);
  });

  test("headers: numbers up to 10.10, aliases after", async () => {
    const header = (text: string) => machine.file("trt/include/NvInferVersion.h", text);
    const layer = async () => {
      const { tensorrtLayers = [] } = await probe({ TENSORRT_ROOT: `${machine.root}/trt` });
      return tensorrtLayers.find(({ kind }) => kind === "header")?.version;
    };
    header("#define NV_TENSORRT_MAJOR 8 //!< x\n#define NV_TENSORRT_MINOR 6\n#define NV_TENSORRT_PATCH 1\n");
    expect(await layer()).toBe("8.6.1");
    header(`#define TRT_MAJOR_ENTERPRISE 10
#define TRT_MINOR_ENTERPRISE 13
#define TRT_PATCH_ENTERPRISE 3
#define TRT_BUILD_ENTERPRISE 9
#define NV_TENSORRT_MAJOR TRT_MAJOR_ENTERPRISE //!< x
#define NV_TENSORRT_MINOR TRT_MINOR_ENTERPRISE
#define NV_TENSORRT_PATCH TRT_PATCH_ENTERPRISE
#define NV_TENSORRT_BUILD TRT_BUILD_ENTERPRISE
`);
    expect(await layer()).toBe("10.13.3.9");
  });

  const TRTEXEC = `touch "$HOME/ran"; echo "&&&& RUNNING TensorRT.trtexec [TensorRT v100700] [b23] # $0"`;

  test("trtexec that runs is a TensorRT if there is no other", async () => {
    machine.program("trtexec", TRTEXEC);
    const facts = await probe();
    expect(facts.tensorrt).toMatchObject({
      version: "10.7.0.23",
      source: expect.stringContaining("trtexec"),
    });
  });

  test("trtexec is not run if the library next to it gives its version", async () => {
    machine.file("tar/lib/libnvinfer.so.10.8.0");
    machine.program("trtexec", "");
    const path = machine.file("tar/bin/trtexec", `#!/bin/sh\n${TRTEXEC}\n`);
    chmodSync(path, 0o755);
    const env = {
      TENSORRT_ROOT: `${machine.root}/tar`,
      PATH: `${machine.root}/tar/bin:${machine.bin}:/usr/bin:/bin`,
    };
    const { tensorrtLayers = [] } = await probe(env);
    expect(tensorrtLayers.find(({ kind }) => kind === "trtexec")?.version).toBe("10.8.0");
    expect(existsSync(`${machine.root}/ran`)).toBe(false);
  });

  test("variables of an image corroborate and contradict, and never decide", async () => {
    expect((await probe({ TRT_VERSION: "10.5.0.18" })).tensorrt).toBeNull();
    machine.file("lib/libnvinfer.so.10.4.0");
    const facts = await probe({ TRT_VERSION: "8.6.1.6+cuda12.0.1.011" });
    expect(facts.tensorrt?.version).toBe("10.4.0");
    expect(detailOf(facts, "tensorrt-layers-disagree")).toContain(
      "8.6.1.6 by TRT_VERSION=8.6.1.6+cuda12.0.1.011",
    );
  });
});

test("torch is read off its files, never imported", async () => {
  distribution("torch", "2.4.0");
  inSite("torch/__init__.py", "raise SystemExit('imported')");
  inSite(
    "torch/version.py",
    "__version__ = '2.4.0+cu124'\ndebug = False\ncuda: Optional[str] = '12.4'\nhip = None\n",
  );
  inSite("torch/lib/libtorch_python.so", "\0junk\0sm_50 sm_70 sm_90a compute_90\0more\0");
  const facts = await probe();
  expect(facts.torch).toEqual({ version: "2.4.0", cuda: "12.4", archList: ["5.0", "7.0", "9.0", "9.0+PTX"] });
});
