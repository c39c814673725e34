import { describe, expect, test } from "@jest/globals";
import { torchFacts, torchTensorrtFacts } from "../../src/facts/torch.ts";
import { distribution, rawFiles } from "./raw.ts";

const torch = (value: unknown) => torchFacts(rawFiles({ torch: value }));

describe("torch", () => {
  test.each([
    ["the version that it was installed as", { version: "2.4.0", built: "2.4.0+cu124" }, "2.4.0"],
    ["the version that it was built as", { built: "2.4.0+cu124" }, "2.4.0+cu124"],
  ])("%s", (_, value, version) => {
    expect(torch(value)).toEqual({ version, cuda: null, archList: null });
  });

  test.each([null, {}, { cuda: "12.4", arch: "sm_75" }, "2.4.0"])("%j is not accepted as torch", (value) => {
    expect(torch(value)).toBeNull();
  });

  test.each([
    ["sm_75 sm_80 compute_90", ["7.5", "8.0", "9.0+PTX"]],
    ["sm_90a,sm_90;sm_120", ["9.0", "12.0"]],
    ["sm_50\tsm_60", ["5.0", "6.0"]],
    ["compute_90", ["9.0+PTX"]],
    ["sm_x 7.5", null],
    ["", null],
    [null, null],
  ])("compiled for %j: %j", (arch, archList) => {
    expect(torch({ version: "2.4.0", cuda: "12.4", arch })).toEqual({
      version: "2.4.0",
      cuda: "12.4",
      archList,
    });
  });
});

describe("torch-tensorrt", () => {
  test.each([
    ["torch-tensorrt", "2.5.0", { version: "2.5.0" }],
    ["torch-tensorrt-rtx", "2.9.0+cu130", { version: "2.9.0+cu130" }],
    ["torch-tensorrt", "unknown", null],
    ["torch-tensorrt", null, null],
    ["torch-tensorrt-extra", "1.0", null],
    ["my-torch-tensorrt", "1.0", null],
  ])("%s %s: %j", (name, version, expected) => {
    expect(torchTensorrtFacts(rawFiles({ distributions: [distribution(name, version)] }))).toEqual(expected);
  });

  test("none where none is installed", () => {
    expect(torchTensorrtFacts(rawFiles({}))).toBeNull();
  });
});
