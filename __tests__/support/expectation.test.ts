import { describe, expect, test } from "@jest/globals";
import { expectationProblem, holds, meetsExpectation } from "../../src/support/expectation.ts";
import { MATRIX } from "./builders.ts";

describe("an invalid promise says what it should be", () => {
  test.each([
    [
      ">=banana",
      '">=banana" compares with "banana", which is not a compute capability; write it as >=8.0 or >=sm_80',
    ],
    [" < 8 ", '" < 8 " compares with "8", which is not a compute capability; write it as >=8.0 or >=sm_80'],
    ["!", '"!" is not a compute capability (sm_75), a bound (>=8.0) or a card (A100)'],
  ])("%j", (text, problem) => {
    expect(expectationProblem(text)).toBe(problem);
  });

  test.each(["", "  ", " >= 8.0 ", "==sm_80", "A100", "sm_75", "a card >= any"])("%j is one", (text) => {
    expect(expectationProblem(text)).toBeNull();
  });
});

describe("a card meets", () => {
  const meets = (name: string, computeCapability: string | null, text: string) =>
    meetsExpectation({ name, computeCapability }, text, MATRIX);

  test.each([
    ["NVIDIA A100-SXM4-40GB", "8.0", "", true],
    ["NVIDIA A100-SXM4-40GB", "8.0", " A100 ", true],
    ["NVIDIA A100-SXM4-40GB", "8.0", "a100-sxm4", true],
    ["NVIDIA A100-SXM4-40GB", "8.0", "a100/sxm4", true],
    ["NVIDIA (A100)  SXM4", "8.0", "A100 SXM4", true],
    ["NVIDIA A100-SXM4-40GB", "8.0", "A10", false],
    ["NVIDIA GeForce RTX 5090", "12.0", "RTX5090", true],
    ["NVIDIA GeForce RTX 5090", "12.0", "RTX 5080", false],
    ["NVIDIA GeForce RTX 5090", "12.0", "RTX5080", false],
    ["NVIDIA GeForce RTX 5090", "12.0", "nvidia", true],
    ["Tesla T4", "7.5", "nvidia", false],
    ["NVIDIA A10", "8.6", "Tesla A10", true],
    ["NVIDIA A100-SXM4-40GB", "8.0", "Tesla A10", false],
    ["A100", null, "A100", true],
    ["A100", null, "8.0", false],
    ["A100", null, "<9.0", false],
    ["A100", "8.0", " 8.0 ", true],
    ["A100", "8.0", " >= 8.0 ", true],
    ["A100", "8.0", ">=banana", false],
    // An instance names the card that it holds.
    ["Tesla V100-SXM2-16GB", "7.0", "p3.2xlarge", true],
    ["Tesla V100-SXM2-16GB", "7.5", "p3.2xlarge", false],
    ["Quadro GV100", "7.0", "p3.2xlarge", false],
    ["NVIDIA A100-SXM4-40GB", "8.0", "p99.2xlarge", false],
  ])("%s (%s) %j: %s", (name, capability, text, kept) => {
    expect(meets(name, capability, text)).toBe(kept);
  });
});

test.each([
  [">=", [false, true, true]],
  ["<=", [true, true, false]],
  [">", [false, false, true]],
  ["<", [true, false, false]],
  ["==", [false, true, false]],
  ["=", [false, true, false]],
])("%s for less, equal, more: %j", (operator, expected) => {
  expect([-1, 0, 1].map((order) => holds(order, operator))).toEqual(expected);
});
