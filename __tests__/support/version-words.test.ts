import { describe, expect, test } from "@jest/globals";
import {
  cudaOfVersionWord,
  readTensorrtVersion,
  versionFromHeader,
} from "../../src/support/version-words.ts";
import { plainVersion } from "../../src/versions.ts";

describe("readTensorrtVersion", () => {
  test.each([
    ["10.13.3.9", "10.13.3.9"],
    ["8.6.1.6+cuda12.0.1.011", "8.6.1.6"],
    ["10.16.2.10-1+cuda13.2", "10.16.2.10"],
    ["1:10.3.0.30-1+cuda12.5", "10.3.0.30"],
    ["10.14.1.48.post1", "10.14.1.48"],
    ["9.3.0.post12.dev1", "9.3.0"],
    ["v100700", "10.7.0"],
    ["[TensorRT v100700] [b23]", "10.7.0.23"],
    ["&&&& RUNNING TensorRT.trtexec [TensorRT v8601] # trtexec", "8.6.1"],
    ["110100", "11.1.0"],
    [" v10.5.0 ", "10.5.0"],
  ])("%s is %s", (raw, plain) => {
    const version = readTensorrtVersion(raw);
    expect(version && plainVersion(version)).toBe(plain);
    expect(version?.raw).toBe(raw);
  });

  test.each(["", "10", "latest", "99", "10..5", "1000000000", `10.${"1".repeat(400)}`])(
    "%j is none",
    (raw) => {
      expect(readTensorrtVersion(raw)).toBeNull();
    },
  );
});

describe("cudaOfVersionWord", () => {
  test.each([
    ["8.6.1.6+cuda12.0.1.011", "12.0"],
    ["10.16.2.10-1+cuda13.2", "13.2"],
    ["9.3.0.post12.dev1", "12"],
    ["10.6.0.post2", null],
    ["10.7.0", null],
  ])("%s names %s", (raw, cuda) => {
    expect(cudaOfVersionWord(raw)).toBe(cuda);
  });
});

describe("versionFromHeader", () => {
  const numbers = `#define NV_TENSORRT_MAJOR 10 //!< major
#define NV_TENSORRT_MINOR 5
#define NV_TENSORRT_PATCH 0
#define NV_TENSORRT_BUILD 18
#define NV_TENSORRT_LWS_MAJOR 0`;
  const aliases = `#define TRT_MAJOR_ENTERPRISE 10
#define TRT_MINOR_ENTERPRISE 13
#define TRT_PATCH_ENTERPRISE 3
#define TRT_BUILD_ENTERPRISE 9
#define NV_TENSORRT_MAJOR TRT_MAJOR_ENTERPRISE //!< major
#define NV_TENSORRT_MINOR TRT_MINOR_ENTERPRISE
#define NV_TENSORRT_PATCH TRT_PATCH_ENTERPRISE
#define NV_TENSORRT_BUILD TRT_BUILD_ENTERPRISE`;

  test.each([
    [numbers, "10.5.0.18"],
    [aliases, "10.13.3.9"],
  ])("reads numbers and the names of other macros", (text, plain) => {
    const version = versionFromHeader(text);
    expect(version && plainVersion(version)).toBe(plain);
  });

  test("a macro that names itself, and a file that is none, give nothing", () => {
    expect(versionFromHeader("#define NV_TENSORRT_MAJOR NV_TENSORRT_MAJOR\n")).toBeNull();
    expect(versionFromHeader("int main() {}")).toBeNull();
  });
});
