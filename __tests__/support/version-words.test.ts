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

describe("readTensorrtVersion at its edges", () => {
  const read = (text: string) => readTensorrtVersion(text)?.parts.join(".") ?? null;

  test.each([
    [" 10.4.0 ", "10.4.0"],
    [" v100700 ", "10.7.0"],
    ["TensorRT v8601", "8.6.1"],
    ["&&&& RUNNING TensorRT.trtexec [TensorRT v100700] [b23]", "10.7.0.23"],
    ["[TensorRT v100700]   [b23]", "10.7.0.23"],
    ["[TensorRT v100700][b23]", "10.7.0.23"],
    ["my TensorRT v100700", null],
    [`${"x".repeat(81)}[TensorRT v100700]`, null],
    ["123:10.3.0", "10.3.0"],
    ["1234:10.3.0", null],
    ["10.3.0 1:2", null],
    ["10", null],
    ["123", null],
    ["1234567", null],
    [`10.3.0${" ".repeat(500)}`, "10.3.0"],
    [`[TensorRT v100700] ${"x".repeat(180)}`, "10.7.0"],
    [`[TensorRT v100700] ${"x".repeat(182)}`, null],
  ])("%j is %j", (text, version) => {
    expect(read(text)).toBe(version);
  });
});

describe("cudaOfVersionWord at its edges", () => {
  test.each([
    ["8.6.1+cuda12", "12"],
    ["8.6.1+cuda12.10", "12.10"],
    ["8.6.1+cuda12.0.1", "12.0"],
    [" 9.3.0.post12.dev1 ", "12"],
    ["9.10.12.post11", "11"],
    ["19.3.0.post12", null],
    ["9.3.0.post123", null],
    ["9.3.0.post13", null],
    [`${"x".repeat(200)}+cuda12`, null],
  ])("%j is %j", (text, cuda) => {
    expect(cudaOfVersionWord(text)).toBe(cuda);
  });
});

describe("versionFromHeader at its edges", () => {
  const header = (...lines: readonly string[]) =>
    versionFromHeader(lines.map((line) => `#define NV_TENSORRT_${line}`).join("\n"));

  test.each([
    [["MAJOR 10", "MINOR 4"], "10.4"],
    [["MAJOR 10", "MINOR 4", "BUILD 7"], "10.4"],
    [["MAJOR 10", "MINOR 4", "PATCH 0", "BUILD 26"], "10.4.0.26"],
    [["MAJOR 10"], null],
    [["MINOR 4", "PATCH 0"], null],
    [["MAJOR 10", "MINOR 4x"], null],
    [["MAJOR 10", "MINOR x4"], null],
    [["MAJOR 10", "MINOR 4", "PATCH 1234567890"], "10.4"],
  ])("%j is %j", (lines, version) => {
    expect(header(...lines)?.raw ?? null).toBe(version);
  });

  test("macros that name macros are followed a few steps", () => {
    const chain = (steps: number) =>
      [
        "#define NV_TENSORRT_MAJOR A0",
        ...Array.from({ length: steps }, (_, i) => `#define A${i} A${i + 1}`),
        `#define A${steps} 10`,
        "#define NV_TENSORRT_MINOR 4",
      ].join("\n");
    expect(versionFromHeader(chain(3))?.raw).toBe("10.4");
    expect(versionFromHeader(chain(4))).toBeNull();
  });

  test("blanks may stand wherever C allows them, and only directives count", () => {
    const text = "\t# \tdefine  NV_TENSORRT_MAJOR \t 10\n # define NV_TENSORRT_MINOR\t4\n";
    expect(versionFromHeader(text)?.raw).toBe("10.4");
    expect(versionFromHeader(text.replace("# \t", "// # "))).toBeNull();
    expect(versionFromHeader(`${" ".repeat(100_000)}\n${text}`)).toBeNull();
  });
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
