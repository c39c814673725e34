/** Which of the TensorRTs found counts. Real folders and real pip metadata are read in __tests__/host. */

import { describe, expect, test } from "@jest/globals";
import { chooseFrom as choose, distribution, library, loader, SITE, wheel } from "./raw.ts";

const detail = (files: Readonly<Record<string, unknown>>) => choose(files).problems[0]?.detail;

describe("rule 1: the distribution that brings the libraries", () => {
  const libraries = [wheel("libnvinfer.so.10")];

  test.each([
    ["the libraries before the package", ["tensorrt-cu12", "tensorrt-cu12-libs"], "tensorrt_cu12_libs"],
    ["the package before its bindings", ["tensorrt-cu12-bindings", "tensorrt-cu12"], "tensorrt_cu12"],
    ["libraries before bindings", ["tensorrt-cu12-bindings", "tensorrt-cu12-libs"], "tensorrt_cu12_libs"],
    [
      "TensorRT before TensorRT-RTX",
      ["tensorrt-rtx-cu12-libs", "tensorrt-cu12-bindings"],
      "tensorrt_cu12_bindings",
    ],
    ["full before lean", ["tensorrt-lean-cu12-libs", "tensorrt-cu12"], "tensorrt_cu12"],
    ["lean TensorRT before TensorRT-RTX", ["tensorrt-rtx", "tensorrt-dispatch"], "tensorrt_dispatch"],
  ])("%s", (_, names, source) => {
    for (const order of [names, [...names].reverse()]) {
      const distributions = order.map((name) => distribution(name, "10.4.0"));
      expect(choose({ distributions, libraries }).tensorrt?.source).toBe(`dist-info ${source}`);
    }
  });

  test.each([
    ["what is imported before what it stands on", ["tensorrt-cu12-bindings", "tensorrt"], "tensorrt"],
    ["the package of a CUDA before the metapackage", ["tensorrt", "tensorrt-cu12"], "tensorrt_cu12"],
    [
      "the package of a CUDA before its bindings",
      ["tensorrt-cu12-bindings", "tensorrt-cu12"],
      "tensorrt_cu12",
    ],
  ])("without libraries of their own: %s", (_, names, source) => {
    for (const order of [names, [...names].reverse()]) {
      const distributions = order.map((name) => distribution(name, "10.4.0"));
      expect(choose({ distributions }).tensorrt?.source).toBe(`dist-info ${source}`);
    }
  });

  test("libraries of another environment's wheel, product or kind are not its own", () => {
    const own = (file: string, folder = "tensorrt_libs", site = SITE) =>
      choose({
        distributions: [distribution("tensorrt-cu12-libs", "10.14.1")],
        libraries: [library(`${site}/${folder}/${file}`, "wheel")],
      }).tensorrt?.smResources;
    expect(own("libnvinfer.so.10")).toEqual([]);
    expect(own("libnvinfer_lean.so.10")).toBeNull();
    expect(own("libtensorrt_rtx.so.1")).toBeNull();
    expect(own("libnvinfer.so.10", "tensorrt_libs", "/other/site-packages")).toBeNull();
    expect(own("libnvinfer.so.10", "tensorrt_libs", `${SITE}-old`)).toBeNull();
  });

  test("TensorRT-RTX does not take TensorRT's libraries for its own", () => {
    const distributions = [distribution("tensorrt-rtx-cu12", "10.14.1")];
    expect(choose({ distributions, libraries: [wheel("libnvinfer.so.10")] }).tensorrt).toMatchObject({
      product: "tensorrt-rtx",
      smResources: null,
      builder: null,
    });
  });

  test("a wheel on Windows is found by its own slashes", () => {
    const site = "C:\\venv\\Lib\\site-packages";
    const { tensorrt } = choose({
      distributions: [{ ...distribution("tensorrt-cu12-libs", "10.9.0.34"), site }],
      libraries: [
        library(`${site}\\tensorrt_libs\\nvinfer_10.dll`, "wheel"),
        library(`${site}\\tensorrt_libs\\nvinfer_builder_resource_10.dll`, "wheel"),
      ],
    });
    expect(tensorrt).toEqual({
      version: "10.9.0.34",
      product: "tensorrt",
      cuda: "12",
      source: "dist-info tensorrt_cu12_libs",
      smResources: null,
      builder: true,
    });
  });

  test("if a distribution does not name its CUDA, it comes from another one of the same product", () => {
    const cuda = (...names: readonly string[]) =>
      choose({ distributions: names.map((name) => distribution(name, "10.4.0")) }).tensorrt?.cuda;
    expect(cuda("tensorrt", "tensorrt-cu13-bindings")).toBe("13");
    expect(cuda("tensorrt", "tensorrt-rtx-cu13")).toBeNull();
    expect(cuda("tensorrt")).toBeNull();
  });

  test("one that finds a wheel's libraries before one of another site that does not", () => {
    const empty = distribution("tensorrt-cu12", "10.4.0", { site: "/usr/lib/python3/dist-packages" });
    const full = distribution("nvidia-tensorrt", "8.4.1.5");
    const chosen = choose({
      distributions: [empty, full],
      libraries: [wheel("libnvinfer.so.8", "tensorrt")],
    });
    expect(chosen.tensorrt).toMatchObject({ version: "8.4.1.5", source: "dist-info nvidia_tensorrt" });
  });

  test("the version is the metadata's, whatever the name of the wheel's file says", () => {
    const distributions = [distribution("tensorrt-libs", "8.6.1")];
    expect(choose({ distributions, libraries: [wheel("libnvinfer.so.8.6.0")] }).tensorrt?.version).toBe(
      "8.6.1",
    );
  });

  test("of two sites with the same distribution, the one that is imported first", () => {
    const distributions = [distribution("tensorrt-libs", "10.4.0"), distribution("tensorrt-libs", "8.6.1")];
    expect(choose({ distributions }).tensorrt?.version).toBe("10.4.0");
  });
});

describe("rule 2: a distribution without libraries takes the loader's", () => {
  const of = (version: string | null, files: readonly string[], name = "tensorrt") =>
    choose({
      distributions: [distribution(name, version)],
      libraries: files.map((file, i) => loader(file, `/opt/${i}`)),
    }).tensorrt;

  test("the first of its major, however many others come before it", () => {
    expect(
      of("10.4.0", ["libnvinfer.so.8.6.1", "libnvinfer.so.10.4.0", "libnvinfer.so.10.3.0"]),
    ).toMatchObject({
      version: "10.4.0",
      source: "dist-info tensorrt, /opt/1/libnvinfer.so.10.4.0",
    });
  });

  test.each([
    ["another major", "10.4.0", "libnvinfer.so.8.6.1"],
    ["a major that only begins alike", "1.2.0", "libnvinfer.so.10.4.0"],
    ["no version at all", "10.4.0", "libnvinfer.so"],
    ["another product", "10.4.0", "libtensorrt_rtx.so.10.4.0"],
    ["a runtime that cannot build", "10.4.0", "libnvinfer_lean.so.10.4.0"],
  ])("not one of %s", (_, version, file) => {
    expect(of(version, [file])).toMatchObject({ version, source: "dist-info tensorrt", builder: null });
  });

  test("a lean distribution takes a lean library, and dispatch takes a dispatch library", () => {
    const files = ["libnvinfer.so.10.5.0", "libnvinfer_lean.so.10.5.1", "libnvinfer_dispatch.so.10.5.2"];
    expect(of("10.5.0", files, "tensorrt-lean")).toMatchObject({ version: "10.5.1", builder: false });
    expect(of("10.5.0", files, "tensorrt-dispatch")).toMatchObject({ version: "10.5.2", builder: false });
  });

  test("the longer of two versions that agree, and the library's where they do not", () => {
    expect(of("10.7.0.23", ["libnvinfer.so.10.7.0"])?.version).toBe("10.7.0.23");
    expect(of("10.7.0", ["libnvinfer.so.10.7.1"])?.version).toBe("10.7.1");
    expect(of("10.7.0", ["libnvinfer.so.10"])?.version).toBe("10.7.0");
  });

  test("a library of two parts is too vague to contradict the metadata", () => {
    expect(of("10.7.0", ["libnvinfer.so.10.3"])?.version).toBe("10.7.0");
  });

  test("a lean distribution has no builder resources to look for", () => {
    expect(of("10.14.1", ["libnvinfer_lean.so.10.14.1"], "tensorrt-lean")?.smResources).toBeNull();
  });

  test("a version that cannot be read is 0, so that no release is named wrongly", () => {
    expect(of(null, ["libnvinfer.so.10.4.0"])).toMatchObject({ version: "0", smResources: null });
    expect(of("unknown", [])).toMatchObject({ version: "0", product: "tensorrt", builder: null });
  });
});

describe("rules 4 to 6: no distribution in the interpreter", () => {
  const foreign = distribution("tensorrt", "10.3.0", { site: "/other/site-packages" });

  test("one in another interpreter is named, and no library takes its place", () => {
    expect(choose({ elsewhere: [foreign], libraries: [loader("libnvinfer.so.10.3.0")] })).toEqual({
      tensorrt: null,
      problems: [
        {
          code: "wrong-interpreter",
          detail:
            "TensorRT 10.3.0 is installed in /other/site-packages, which the probed interpreter does not import from; set the input python to that environment's interpreter, or install TensorRT into this one",
        },
      ],
    });
    expect(detail({ elsewhere: [{ ...foreign, version: null }] })).toMatch(/^TensorRT of unknown version is/);
  });

  test("torch-tensorrt is not TensorRT, here or there", () => {
    const only = { distributions: [distribution("torch-tensorrt", "2.5.0")] };
    expect(choose(only)).toEqual({ tensorrt: null, problems: [] });
    expect(choose({ elsewhere: only.distributions })).toEqual({ tensorrt: null, problems: [] });
  });

  test("the full TensorRT of a later folder before lean or RTX of an earlier one", () => {
    const files = ["libnvinfer_lean.so.10.5.0", "libtensorrt_rtx.so.1.2.0", "libnvinfer.so.10.4.0"];
    const libraries = files.map((file, i) => loader(file, `/opt/${i}`));
    expect(choose({ libraries }).tensorrt).toMatchObject({ version: "10.4.0", product: "tensorrt" });
    expect(choose({ libraries: libraries.slice(0, 2) }).tensorrt).toEqual({
      version: "10.5.0",
      product: "tensorrt",
      cuda: null,
      source: "library /opt/0/libnvinfer_lean.so.10.5.0",
      smResources: null,
      builder: false,
    });
    expect(choose({ libraries: libraries.slice(1, 2) }).tensorrt).toMatchObject({
      version: "1.2.0",
      product: "tensorrt-rtx",
      smResources: null,
      builder: null,
    });
  });

  test("a library that no loader reaches is named, never chosen", () => {
    const libraries = [library("/home/ci/x/libnvinfer.so", "beside")];
    expect(choose({ libraries })).toEqual({
      tensorrt: null,
      problems: [
        {
          code: "tensorrt-not-importable",
          detail:
            "TensorRT is at /home/ci/x/libnvinfer.so, where the loader does not look; add its folder to LD_LIBRARY_PATH (on Windows to PATH)",
        },
      ],
    });
  });

  test("a trtexec that ran is a TensorRT; one that was only found is not", () => {
    const ran = { path: "/usr/bin/trtexec", integer: 100700, build: "23", how: "trtexec --help" };
    expect(choose({ trtexec: [ran] })).toEqual({
      tensorrt: {
        version: "10.7.0.23",
        product: "tensorrt",
        cuda: null,
        source: "/usr/bin/trtexec (trtexec --help)",
        smResources: null,
        builder: true,
      },
      problems: [],
    });
    const found = { path: "/usr/bin/trtexec", version: "10.7.0", how: "package libnvinfer-bin" };
    expect(choose({ trtexec: [found] })).toEqual({ tensorrt: null, problems: [] });
  });
});

describe("a library learns from packages and headers what its name does not tell", () => {
  const header = { path: "/usr/include/NvInferVersion.h", version: "10.3.1" };
  const pack = (version: string, name = "libnvinfer10") => ({ manager: "dpkg", name, version });

  test.each([
    ["its own full version stays", "libnvinfer.so.10.3.0", [], [header], "10.3.0", null],
    ["a header of its major", "libnvinfer.so.10", [], [header], "10.3.1", null],
    ["a header of another major", "libnvinfer.so.8", [], [header], "8", null],
    ["a header without a version", "libnvinfer.so.10", [], [{ path: "/x", version: null }], "10", null],
    [
      "a package before a header",
      "libnvinfer.so.10",
      [pack("10.3.0.30-1+cuda12.5")],
      [header],
      "10.3.0.30",
      "12",
    ],
    ["a package without a CUDA", "libnvinfer.so.10", [pack("10.3.0.30-1")], [], "10.3.0.30", null],
    ["nothing but a package", "libnvinfer.so", [pack("8.6.1.6-1+cuda12.0")], [], "8.6.1.6", "12"],
    [
      "a package of another release",
      "libnvinfer.so.10.4.0",
      [pack("10.3.0.30-1+cuda12.5")],
      [],
      "10.4.0",
      null,
    ],
    ["a package with rubbish for a version", "libnvinfer.so.10", [pack("x+cuda12.5")], [], "10", null],
    ["no word at all", "libnvinfer.so", [], [], "0", null],
    ["a header of the other product", "libtensorrt_rtx.so", [], [header], "0", null],
  ])("%s", (_, file, packages, headers, version, cuda) => {
    const { tensorrt } = choose({ libraries: [loader(file)], packages, headers });
    expect(tensorrt).toMatchObject({ version, cuda, source: `library /opt/trt/lib/${file}` });
  });

  test("variables never decide, about CUDA neither", () => {
    const libraries = [loader("libnvinfer.so.10.3.0")];
    expect(choose({ libraries }, { TRT_VERSION: "10.3.0+cuda12.5" }).tensorrt?.cuda).toBeNull();
  });

  const jammy = [pack("10.3.0.30-1+cuda12.5"), pack("6.1+b123", "nvidia-jetpack")];

  test("a library in the loader's cache, linked to its number", () => {
    const path = "/usr/lib/aarch64-linux-gnu/libnvinfer.so.10";
    const libraries = [library(path, "ldconfig", `${path}.3.0`)];
    expect(choose({ libraries, packages: jammy }).tensorrt).toMatchObject({
      version: "10.3.0.30",
      cuda: "12",
    });
  });

  test("a package whose library is gone is not TensorRT", () => {
    expect(choose({ packages: jammy })).toEqual({ tensorrt: null, problems: [] });
  });
});

describe("builder resources", () => {
  const of = (version: string, resources: readonly string[]) => {
    const libraries = [`libnvinfer.so.${version}`, ...resources].map((file) => loader(file));
    const { tensorrt } = choose({ libraries });
    return [tensorrt?.smResources, tensorrt?.builder];
  };

  test.each([
    ["a runtime that cannot build", "libnvinfer_lean.so.10.14.1", false],
    ["TensorRT-RTX, which compiles on the card", "libtensorrt_rtx.so.10.14.1", null],
    ["a number that is none", "libnvinfer.so.10..4", null],
  ])("%s has none to look for", (_, file, builder) => {
    expect(choose({ libraries: [loader(file)] }).tensorrt).toMatchObject({ smResources: null, builder });
  });

  test.each([
    ["before 8.4 there are none to look for", "8.3.1", [], null, null],
    ["from 8.4 one file says that it builds", "8.4.0", ["libnvinfer_builder_resource.so.8.4.0"], null, true],
    ["from 8.4 none says that it does not", "8.4.0", [], null, false],
    [
      "up to 10.14.0 the one file names no SM",
      "10.14.0",
      ["libnvinfer_builder_resource.so.10.14.0"],
      null,
      true,
    ],
    ["from 10.14.1 none is an empty list", "10.14.1", [], [], false],
    [
      "files by SM count wherever they lie",
      "10.13.3",
      ["libnvinfer_builder_resource_sm90.so.10.13.3"],
      ["90"],
      true,
    ],
    [
      "in the order of their numbers, once each",
      "10.14.1",
      ["sm120", "sm90", "sm90a", "sm75"].map((sm) => `libnvinfer_builder_resource_${sm}.so.10.14.1`),
      ["75", "90", "120"],
      true,
    ],
  ])("%s", (_, version, resources, sms, builder) => {
    expect(of(version, resources)).toEqual([sms, builder]);
  });
});
