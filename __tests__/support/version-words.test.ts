import { describe, expect, test } from "@jest/globals";
import { cudaOfVersionWord, readTensorrtVersion } from "../../src/support/version-words.ts";
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
    "%j is not one",
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
