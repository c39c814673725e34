import { expect, test } from "@jest/globals";
import { countTests, moreSevere, worseOf } from "../../../src/suite/results/run.ts";
import type { TestResult, TestStatus } from "../../../src/suite/test-result.ts";

const ORDER: readonly TestStatus[] = ["passed", "skipped", "xpassed", "xfailed", "failed", "error"];

test("of two results of one test the more severe counts, of equal ones the first", () => {
  for (const [i, low] of ORDER.entries()) {
    for (const high of ORDER.slice(i)) {
      expect(moreSevere(low, high)).toBe(high);
      expect(moreSevere(high, low)).toBe(high);
    }
    const first: TestResult = { id: "a", status: low, message: "first" };
    expect(worseOf(first, { ...first, message: "second" })).toBe(first);
  }
  const failed: TestResult = { id: "a", status: "failed" };
  const passed: TestResult = { id: "a", status: "passed" };
  expect(worseOf(passed, failed)).toBe(failed);
  expect(worseOf(failed, passed)).toBe(failed);
});

test("counts are of the results, and what was skipped was not executed", () => {
  expect(
    countTests(
      [...ORDER, "skipped" as const].map((status) => ({ status })),
      "gtest",
    ),
  ).toEqual({
    total: 7,
    passed: 1,
    failed: 1,
    errors: 1,
    skipped: 2,
    xfailed: 1,
    xpassed: 1,
    executed: 5,
    source: "gtest",
  });
});
