/** One run of a test runner as one source reports it. A log, a JUnit file or the hook's stream may hold several. */

import type { LogReader } from "../../issues/finding.ts";
import type { ResultSource, TestCounts, TestResult, TestStatus } from "../test-result.ts";
import type { JunitFamily } from "./junit-family.ts";

export interface SkipReason {
  readonly reason: string;
  readonly count: number;
}

export interface TestRun {
  readonly source: ResultSource;
  /** What is known by name; may be fewer than `counts.total` where the source only gave a tally. */
  readonly tests: readonly TestResult[];
  /** null if this run could not be counted. */
  readonly counts: TestCounts | null;
  /** The runner reported that it finished. */
  readonly complete: boolean;
  /** The test that was started and never ended. */
  readonly running: string | null;
  /** The last test that was started, ended or not. */
  readonly lastStarted: string | null;
  /** Tests that were collected and never started. */
  readonly neverRan: readonly string[];
  /** How many collected tests never started, where their names are not known. */
  readonly neverRanCount?: number;
  readonly collectionError: string | null;
  /** It ended before its session began; this source does not know why. */
  readonly unbegun?: true;
  /** Why it ended early, where none of its tests says so. */
  readonly brokenOff?: string;
  /** Reasons the runner gave only in groups, not a test at a time. */
  readonly skipReasons: readonly SkipReason[];
  readonly passingOutputSeen: boolean;
  /** 1-based lines of the log that the run spans; absent for files. */
  readonly span?: { readonly first: number; readonly last: number };
  /** The runner that wrote a JUnit file, where the file shows it; null: cannot be told. */
  readonly family?: JunitFamily;
  /** Files of one run that its writer split, e.g. one a class, carry the same mark. */
  readonly session?: string;
  /** The file it was read from; absent for the log. */
  readonly origin?: string;
  readonly notices: readonly string[];
}

/** What one reader made of the whole log. */
export interface LogResults {
  readonly runs: readonly TestRun[];
}

/** A reader of one runner's output that also answers with results once the log has ended. */
export interface TestLogReader extends LogReader {
  /** null if the log contains nothing from this runner. */
  results(): LogResults | null;
}

/** In the order of the log; runs that were read from elsewhere come first. */
export function byPlace(a: TestRun, b: TestRun): number {
  return startOf(a) - startOf(b);
}

function startOf({ span }: TestRun): number {
  return span?.first ?? 0;
}

/** The more severe of two results of one test: an error beats a skip, an expected failure beats an unexpected pass. */
export function moreSevere(a: TestStatus, b: TestStatus): TestStatus {
  return SEVERITY[a] >= SEVERITY[b] ? a : b;
}

/** The result that stands of two of one test. */
export function worseOf(known: TestResult, other: TestResult): TestResult {
  return moreSevere(known.status, other.status) === known.status ? known : other;
}

const SEVERITY: Readonly<Record<TestStatus, number>> = {
  error: 5,
  failed: 4,
  xfailed: 3,
  xpassed: 2,
  skipped: 1,
  passed: 0,
};

/** Counts made from the results themselves, never from a number that a file claims. */
export function countTests(
  tests: readonly { readonly status: TestStatus }[],
  source: ResultSource,
): TestCounts {
  const of: Record<TestStatus, number> = {
    passed: 0,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
  };
  for (const test of tests) of[test.status] += 1;
  return totalOf({ ...of, source });
}

/** Completes single figures with the two sums. */
export function totalOf(parts: Readonly<Record<TestStatus, number>> & { source: ResultSource }): TestCounts {
  const { passed, failed, error, skipped, xfailed, xpassed, source } = parts;
  const total = passed + failed + error + skipped + xfailed + xpassed;
  return {
    total,
    passed,
    failed,
    errors: error,
    skipped,
    xfailed,
    xpassed,
    executed: total - skipped,
    source,
  };
}
