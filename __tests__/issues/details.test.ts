import { describe, expect, test } from "@jest/globals";
import { detailsOf, placesOf } from "../../src/issues/details.ts";

describe("what a line tells of its issue", () => {
  test.each([
    ["arch-unsupported", "Target GPU SM 70 is not supported", { sm: "7.0" }],
    ["arch-unsupported", "Target GPU SM 7000 is not supported", {}],
    ["arch-unsupported", "Unsupported SM: 0x705", { sm: "7.5" }],
    ["arch-unsupported", "Unsupported SM: 0xfff", {}],
    ["arch-unsupported", "the device, which has compute capability 6.1, is", { sm: "6.1" }],
    ["arch-unsupported", "SmVersion{0x0a03} <= smVersion", { oldestSm: "10.3" }],
    ["arch-unsupported", "SmVersion{0xc00} <= smVersion", { oldestSm: "12.0" }],
    ["arch-unsupported", "Unsupported SM.", {}],
    ["library-missing", "libnvinfer.so.10: cannot open", { library: "libnvinfer.so.10" }],
    ["library-missing", "Could not find nvinfer_10.dll.", { library: "nvinfer_10.dll" }],
    [
      "library-missing",
      "Unable to load library: libnvinfer_builder_resource_sm120.so.10.14.1",
      { library: "libnvinfer_builder_resource_sm120.so.10.14.1", sm: "12.0" },
    ],
    ["library-missing", "nvinfer_builder_resource_win_sm75", { sm: "7.5" }],
    ["library-missing", "no name at all", {}],
    ["no-kernel-image", "CUDA capability sm_80 is not compatible", { sm: "8.0" }],
    ["no-kernel-image", "capability (CC) 7.5 is not", { sm: "7.5" }],
    ["no-kernel-image", "CUDA error: no kernel image is available", {}],
    [
      "engine-version-mismatch",
      "expecting compute 8.6 got compute 7.5, please",
      { expected: "8.6", got: "7.5" },
    ],
    [
      "engine-version-mismatch",
      "expecting library version 8.6.1.6 got 8.5.3.1, please",
      { expected: "8.6.1.6", got: "8.5.3.1" },
    ],
    ["engine-version-mismatch", "Version tag does not match.", {}],
    ["driver-too-old", "CUDA initialization failure with error: 35", { cudaError: "35" }],
    ["no-device", "cuInit()=100", { cudaError: "100" }],
    ["cuda-init-other", "Error 802: system not yet initialized", { cudaError: "802" }],
    ["cuda-init-other", "unknown error", {}],
    [
      "cuda-lib-mismatch",
      "TensorRT was linked against cuDNN 8.9.0 but loaded cuDNN 8.6.0.",
      { linked: "cuDNN 8.9.0", loaded: "cuDNN 8.6.0" },
    ],
    [
      "trt-version-mismatch",
      "compiled against version 10.3.0.26, but loaded 10.4.0.",
      { compiled: "10.3.0.26", loaded: "10.4.0" },
    ],
    ["no-implementation", "any implementation for node Conv_7 + Relu_8.", { node: "Conv_7 + Relu_8" }],
    ["no-implementation", "implementation for node {a...b} due to insufficient", { node: "{a...b}" }],
    ["no-implementation", "implementation for node conv, try increasing", { node: "conv" }],
    [
      "bn-ir-exception-removed",
      "prim::If(%7) # /env/batchnorm.py:500:8",
      { guardsFromBatchNorm: 1, guardsFromOtherModules: 0 },
    ],
    [
      "bn-ir-exception-removed",
      "prim::If(%7) # /env/conv.py:5:8 aten::f # /env/batchnorm.py:9:9",
      { guardsFromBatchNorm: 0, guardsFromOtherModules: 1 },
    ],
    ["timeout", "Target GPU SM 70", {}],
  ])("%s: %s", (id, text, details) => {
    expect(detailsOf(id, text)).toEqual(details);
  });
});

describe("places in source code", () => {
  test("are those behind TorchScript's nodes, in order", () => {
    expect(placesOf("%1 = a() # /x/m.py:12:3 %2 = b() # y.py:4:0")).toEqual([
      { file: "/x/m.py", line: 12, column: 3 },
      { file: "y.py", line: 4, column: 0 },
    ]);
  });

  test.each(["# <string>:5:2", "/x/m.py:12:3", "# m.py:12", "# m.txt:1:1 m.py:"])("%s is not one", (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
