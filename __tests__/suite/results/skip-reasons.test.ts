import { expect, test } from "@jest/globals";
import type { TestRun } from "../../../src/suite/results/run.ts";
import { groupSkipReasons, skipReasonsOfRuns } from "../../../src/suite/results/skip-reasons.ts";
import type { TestResult } from "../../../src/suite/test-result.ts";
import { createResults } from "../classify-builders.ts";
import { runOfTests } from "./runs.ts";

const tests: readonly TestResult[] = [
  { id: "a", status: "skipped", reason: "no TensorRT" },
  { id: "b", status: "skipped", reason: "Skipped: no\n  GPU" },
  { id: "c", status: "skipped" },
  { id: "d", status: "skipped", reason: "no GPU" },
  { id: "e", status: "failed", reason: "no matter" },
];
const GROUPS = [
  { reason: "no GPU", count: 2 },
  { reason: "(no reason shown)", count: 1 },
  { reason: "no TensorRT", count: 1 },
];

const run = (more: Partial<TestRun>): TestRun => runOfTests("pytest", tests, more);

test("reasons are grouped, the most frequent first, then by their text", () => {
  expect(groupSkipReasons(createResults(tests))).toEqual(GROUPS);
  expect(skipReasonsOfRuns([run({})])).toEqual(GROUPS);
});

test("what merged results say already is not worked out again", () => {
  const skipReasons = [{ reason: "said", count: 9 }];
  expect(groupSkipReasons(createResults(tests, { skipReasons }))).toBe(skipReasons);
});

test("groups of a summary with fewer tests than are named do not replace them", () => {
  const skipReasons = [{ reason: "told", count: 3 }];
  expect(skipReasonsOfRuns([run({ skipReasons })])).toEqual(GROUPS);
  expect(skipReasonsOfRuns([run({ skipReasons: [{ reason: "told", count: 4 }] })])).toEqual([
    { reason: "told", count: 4 },
  ]);
});

test("of a run that could not be counted only what is named has a reason", () => {
  expect(skipReasonsOfRuns([run({ counts: null })])).toEqual(GROUPS);
});

test("a reason is cut where nobody reads on", () => {
  const long = (length: number) =>
    run({ tests: [{ id: "a", status: "skipped", reason: "x".repeat(length) }], counts: null });
  expect(skipReasonsOfRuns([long(501)])).toEqual([{ reason: "x".repeat(500), count: 1 }]);
});
