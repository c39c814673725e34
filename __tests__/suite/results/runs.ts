/** Runs of a source for tests: everything is as a whole run has it, unless a test says otherwise. */

import { countTests, type TestRun } from "../../../src/suite/results/run.ts";
import type { TestResult } from "../../../src/suite/test-result.ts";

export function runOfTests(
  source: TestRun["source"],
  tests: readonly TestResult[],
  more: Partial<TestRun> = {},
): TestRun {
  return {
    source,
    tests,
    counts: countTests(tests, source),
    complete: true,
    running: null,
    lastStarted: null,
    neverRan: [],
    collectionError: null,
    skipReasons: [],
    passingOutputSeen: true,
    notices: [],
    ...more,
  };
}
