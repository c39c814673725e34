import { describe, expect, test } from "@jest/globals";
import { libraryFolders, tensorrtLayers } from "../../src/facts/layers.ts";
import { distribution, library, rawFiles, SITE } from "./raw.ts";

const layers = (files: Readonly<Record<string, unknown>>, environment: Record<string, string> = {}) =>
  tensorrtLayers(rawFiles(files), environment);
/** Folders of these files, as the loader finds them. */
const folders = (...libraries: readonly ReturnType<typeof library>[]) => libraryFolders(libraries);
const version = (...libraries: readonly ReturnType<typeof library>[]) => folders(...libraries)[0]?.version;
const file = (path: string, real = path) => library(path, "default", real);

describe("libraryFolders", () => {
  test("a folder, with all that its names tell", () => {
    expect(
      folders(
        library("/opt/a/libnvinfer_lean.so.10.4.0", "ldconfig"),
        library("/opt/a/libnvinfer.so.10.4.0", "LD_LIBRARY_PATH"),
        library("/opt/a/libnvinfer_builder_resource_sm75.so.10.4.0", "ldconfig"),
      ),
    ).toEqual([
      {
        folder: "/opt/a",
        via: "LD_LIBRARY_PATH",
        product: "tensorrt",
        main: library("/opt/a/libnvinfer.so.10.4.0", "LD_LIBRARY_PATH"),
        kind: "full",
        version: "10.4.0",
        resources: ["75"],
        hasResources: true,
      },
    ]);
  });

  test.each([
    ["/a/libnvinfer.so.10", "full", "tensorrt"],
    ["/a/libnvinfer.so", "full", "tensorrt"],
    ["/a/libnvinfer_lean.so.10", "lean", "tensorrt"],
    ["/a/libnvinfer_dispatch.so.10", "dispatch", "tensorrt"],
    ["/a/libtensorrt_rtx.so.1", "full", "tensorrt-rtx"],
    ["C:\\a\\nvinfer.dll", "full", "tensorrt"],
    ["C:\\a\\NVINFER_10.DLL", "full", "tensorrt"],
    ["C:\\a\\nvinfer_lean_10.dll", "lean", "tensorrt"],
    ["C:\\a\\tensorrt_rtx_1_2.dll", "full", "tensorrt-rtx"],
    ["libnvinfer.so.10", "full", "tensorrt"],
  ])("%s is %s %s", (path, kind, product) => {
    expect(folders(file(path))).toMatchObject([{ kind, product }]);
  });

  test.each([
    "/a/libnvinfer_plugin.so.10",
    "/a/libnvinfer_builder_resource.so.10.4.0",
    "/a/xlibnvinfer.so.10",
    "/a/libnvinfer.so.10.bak",
    "/a/libnvinfer.so.x",
    "/libnvinfer.so.10/readme",
    "C:\\a\\xnvinfer_10.dll",
    "C:\\a\\nvinfer_10.dll.bak",
  ])("%s makes no folder of TensorRT", (path) => {
    expect(folders(file(path))).toEqual([]);
  });

  test("both products of one folder, each folder in loader order", () => {
    const found = folders(
      file("/b/libnvinfer.so.8"),
      file("/a/libtensorrt_rtx.so.1"),
      file("/a/libnvinfer.so.10"),
    );
    expect(found.map(({ folder, product }) => `${folder} ${product}`)).toEqual([
      "/b tensorrt",
      "/a tensorrt",
      "/a tensorrt-rtx",
    ]);
  });

  test("files of another folder tell nothing of this one", () => {
    expect(
      folders(file("/a/libnvinfer.so.10"), file("/b/libnvinfer_builder_resource_sm75.so.10.4.0")),
    ).toMatchObject([{ version: "10", resources: [], hasResources: false }]);
  });
});

describe("the version of a folder", () => {
  test.each([
    ["its own name", [file("/a/libnvinfer.so.10.4.0")], "10.4.0"],
    ["what its link leads to", [file("/a/libnvinfer.so.10", "/a/libnvinfer.so.10.4.0")], "10.4.0"],
    [
      "the longest of several links",
      [file("/a/libnvinfer.so"), file("/a/libnvinfer.so.10"), file("/a/libnvinfer.so.10.4.0")],
      "10.4.0",
    ],
    ["the longest, wherever it is", [file("/a/libnvinfer.so.10.4.0"), file("/a/libnvinfer.so.10")], "10.4.0"],
    [
      "of two as long the first",
      [file("/a/libnvinfer.so.10.4.0"), file("/a/libnvinfer.so.10.3.0")],
      "10.4.0",
    ],
    ["the archive that it lies in", [file("/TensorRT-10.7.0.23/lib/libnvinfer.so.10.7.0")], "10.7.0.23"],
    [
      "the archive that it leads to",
      [file("/usr/lib/libnvinfer.so", "/TensorRT-10.7.0.23/lib/libnvinfer.so")],
      "10.7.0.23",
    ],
    [
      "a file beside one of two parts",
      [file("/a/libnvinfer.so.10.4"), file("/a/libnvinfer_builder_resource.so.10.4.1")],
      "10.4.1",
    ],
    [
      "not a copy put aside",
      [file("/a/libnvinfer.so.10"), file("/a/libnvinfer_builder_resource.so.10.6.0.bak")],
      "10",
    ],
    [
      "the archive that its link lies in",
      [file("/TensorRT-10.7.0.23/lib/libnvinfer.so", "/cache/libnvinfer.so")],
      "10.7.0.23",
    ],
    [
      "an enterprise archive",
      [file("D:\\TensorRT-Enterprise-11.1.0.106\\bin\\nvinfer_11.dll")],
      "11.1.0.106",
    ],
    ["not an archive of another release", [file("/TensorRT-8.6.1.6/lib/libnvinfer.so.10.7.0")], "10.7.0"],
    ["not an archive of two parts", [file("/TensorRT-10.7/lib/libnvinfer.so.10")], "10"],
    [
      "a file beside it of the same major",
      [file("/a/libnvinfer.so.10"), file("/a/libnvinfer_builder_resource.so.10.6.0")],
      "10.6.0",
    ],
    [
      "not one of another major",
      [file("/a/libnvinfer.so.10"), file("/a/libnvinfer_builder_resource.so.8.6.1")],
      "10",
    ],
    [
      "not one that only begins alike",
      [file("/a/libnvinfer.so.1"), file("/a/libnvinfer_builder_resource.so.10.6.0")],
      "1",
    ],
    [
      "not one beside a full version",
      [file("/a/libnvinfer.so.10.6.0"), file("/a/libnvinfer_builder_resource.so.10.6.0.26")],
      "10.6.0",
    ],
    [
      "the link of a file beside it",
      [
        file("/a/libnvinfer.so.10"),
        file("/a/libnvinfer_builder_resource.so", "/a/libnvinfer_builder_resource.so.10.6.0"),
      ],
      "10.6.0",
    ],
    [
      "any file beside one without a number",
      [file("/a/libnvinfer.so"), file("/a/libnvinfer_builder_resource.so.10.6.0")],
      "10.6.0",
    ],
    ["a DLL's major", [file("D:\\x\\nvinfer_10.dll")], "10"],
    ["a DLL's major and minor", [file("D:\\x\\nvinfer_10_3.dll")], "10.3"],
    ["nothing", [file("D:\\x\\nvinfer.dll")], null],
  ])("%s", (_, libraries, expected) => {
    expect(version(...libraries)).toBe(expected);
  });
});

describe("builder resources", () => {
  const of = (...names: readonly string[]) => {
    const [folder] = folders(file("/a/libnvinfer.so.10"), ...names.map((name) => file(`/a/${name}`)));
    return [folder?.resources, folder?.hasResources];
  };

  test.each([
    ["libnvinfer_builder_resource.so.10.4.0", [], true],
    ["libnvinfer_builder_resource_sm75.so.10.14.1", ["75"], true],
    ["libnvinfer_builder_resource_sm120.so.10.14.1", ["120"], true],
    ["libnvinfer_builder_resource_sm90a.so.10.14.1", ["90"], true],
    ["libnvinfer_builder_resource_ptx.so.10.14.1", [], true],
    ["libnvinfer_builder_resource_win.so.10.14.1", [], false],
    ["nvinfer_builder_resource_10.dll", [], true],
    ["nvinfer_builder_resource_sm86_10.dll", ["86"], true],
    ["nvinfer_builder_resource_sm86.dll", ["86"], true],
    ["libnvinfer_builder_resource_sm7.so", [], true],
    ["libnvinfer_builder_resource_xsm75.so", [], true],
    ["libnvinfer_builder_resource_sm75.so.bak", [], false],
  ])("%s", (name, sms, any) => {
    expect(of(name)).toEqual([sms, any]);
  });
});

describe("tensorrtLayers", () => {
  test("the order: metadata, libraries, packages, headers, trtexec, variables, other interpreters", () => {
    const found = layers(
      {
        distributions: [
          distribution("tensorrt-cu12-libs", "10.4.0.post1"),
          distribution("torch-tensorrt", "2.5.0"),
        ],
        libraries: [
          library("/usr/lib/libnvinfer.so.10.4.0", "ldconfig"),
          library("/x/libnvinfer.so", "beside"),
        ],
        packages: [{ manager: "dpkg", name: "libnvinfer10", version: "10.4.0.26-1+cuda12.6" }],
        headers: [{ path: "/usr/include/NvInferVersion.h", version: "10.4.0" }],
        trtexec: [
          { path: "/usr/bin/trtexec", version: "10.4.0.26-1+cuda12.6", how: "package libnvinfer-bin" },
        ],
        elsewhere: [
          distribution("tensorrt-rtx", "1.2.0", { site: "/other" }),
          distribution("torch-tensorrt", "2.5.0"),
        ],
      },
      { TRT_VERSION: "10.4.0.26+cuda12.6", TENSORRT_VERSION: "rubbish", NVIDIA_TENSORRT_VERSION: "10.4" },
    );
    expect(found).toEqual([
      {
        kind: "dist-info",
        version: "10.4.0",
        product: "tensorrt",
        cuda: "12",
        source: "dist-info tensorrt_cu12_libs",
        reachable: true,
      },
      {
        kind: "library",
        version: "10.4.0",
        product: "tensorrt",
        cuda: null,
        source: "/usr/lib/libnvinfer.so.10.4.0 (ldconfig)",
        reachable: true,
      },
      {
        kind: "library",
        version: null,
        product: "tensorrt",
        cuda: null,
        source: "/x/libnvinfer.so",
        reachable: false,
      },
      {
        kind: "package",
        version: "10.4.0.26",
        product: "tensorrt",
        cuda: "12",
        source: "dpkg libnvinfer10 10.4.0.26-1+cuda12.6",
        reachable: true,
      },
      {
        kind: "header",
        version: "10.4.0",
        product: "tensorrt",
        source: "/usr/include/NvInferVersion.h",
        reachable: false,
      },
      {
        kind: "trtexec",
        version: "10.4.0.26",
        product: "tensorrt",
        source: "/usr/bin/trtexec (package libnvinfer-bin)",
        reachable: false,
      },
      {
        kind: "environment",
        version: "10.4.0.26",
        product: "tensorrt",
        cuda: "12",
        source: "TRT_VERSION=10.4.0.26+cuda12.6",
        reachable: false,
      },
      {
        kind: "environment",
        version: "10.4",
        product: "tensorrt",
        cuda: null,
        source: "NVIDIA_TENSORRT_VERSION=10.4",
        reachable: false,
      },
      {
        kind: "dist-info",
        version: "1.2.0",
        product: "tensorrt-rtx",
        cuda: null,
        source: "dist-info tensorrt_rtx in /other",
        reachable: false,
      },
    ]);
  });

  test.each([
    ["tensorrt", true],
    ["tensorrt-lean-cu12", true],
    ["nvidia-tensorrt", true],
    ["torch-tensorrt", false],
    ["tensorrtx", false],
  ])("the distribution %s: %s", (name, counts) => {
    expect(layers({ distributions: [distribution(name, "1.0")] })).toHaveLength(counts ? 1 : 0);
  });

  test.each([
    ["tensorrt-cu13", [], "13"],
    ["tensorrt", ["tensorrt-cu12"], "12"],
    ["tensorrt-cu11", ["tensorrt-cu12"], "11"],
    ["tensorrt", ["tensorrt-bindings"], null],
  ])("the CUDA of %s that requires %j is %j", (name, requires, cuda) => {
    expect(layers({ distributions: [distribution(name, "10.4", { requires })] })[0]?.cuda).toBe(cuda);
  });

  test("a wheel's folder is a separate layer only where its metadata is missing", () => {
    const libraries = [library(`${SITE}/tensorrt_libs/libnvinfer.so.10`, "wheel")];
    expect(layers({ libraries, distributions: [distribution("torch", "2.4.0")] })).toEqual([]);
    const site = SITE.replaceAll("/", "\\");
    expect(layers({ libraries, distributions: [distribution("torch", "2.4.0", { site })] })).toEqual([]);
    expect(layers({ libraries })).toMatchObject([
      { kind: "library", source: `${SITE}/tensorrt_libs/libnvinfer.so.10`, reachable: true },
    ]);
  });

  test("a wheel's folder that a variable leads to is a separate layer", () => {
    const libraries = [library(`${SITE}/tensorrt_libs/libnvinfer.so.10`, "LD_LIBRARY_PATH")];
    const found = layers({ libraries, distributions: [distribution("tensorrt-libs", "10.4.0")] });
    expect(found.map(({ kind }) => kind)).toEqual(["dist-info", "library"]);
  });

  test.each(["TRT_VERSION", "TENSORRT_VERSION", "NVIDIA_TENSORRT_VERSION"])("the variable %s", (name) => {
    expect(layers({}, { [name]: "10.4" })).toMatchObject([{ kind: "environment", source: `${name}=10.4` }]);
    expect(layers({}, { [name]: "rubbish" })).toEqual([]);
  });

  test.each([
    ["ldconfig", true],
    ["default", true],
    ["LD_LIBRARY_PATH", false],
    ["wheel", false],
    ["beside", false],
  ])("a package is in reach where its library is, by %s: %s", (via, reachable) => {
    const found = layers({
      libraries: [library("/a/lib/libnvinfer.so.10", via)],
      packages: [{ manager: "rpm", name: "python3-libnvinfer", version: "10.4.0-1" }],
    });
    expect(found.find(({ kind }) => kind === "package")).toMatchObject({ cuda: null, reachable });
  });

  test.each([
    ["libnvinfer10", true],
    ["python3-libnvinfer", true],
    ["tensorrt-libs", true],
    ["nvidia-jetpack", false],
    ["my-tensorrt", false],
  ])("the package %s: %s", (name, counts) => {
    expect(layers({ packages: [{ manager: "dpkg", name, version: "10.4.0-1" }] })).toHaveLength(
      counts ? 1 : 0,
    );
  });

  test.each([
    [{ integer: 8601, build: null }, "8.6.1", "/t", true],
    [{ integer: 100700, build: "23", how: "--help" }, "10.7.0.23", "/t (--help)", true],
    [{ version: "10.4.0", how: "near" }, "10.4.0", "/t (near)", false],
    [{}, null, "/t", false],
  ])("trtexec %j", (entry, expected, source, reachable) => {
    expect(layers({ trtexec: [{ path: "/t", ...entry }] })).toEqual([
      { kind: "trtexec", version: expected, product: "tensorrt", source, reachable },
    ]);
  });
});
