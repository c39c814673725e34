/** What is known about each test, from whichever source. */

export type TestStatus = "passed" | "failed" | "error" | "skipped" | "xfailed" | "xpassed";

/** Best first: a better source replaces a worse one for the same run. */
export type ResultSource =
  | "pytest-hook"
  | "junit"
  | "unittest"
  | "monai"
  | "pytest"
  | "gtest"
  | "ctest"
  | "exit-status"
  | "none";

export interface TestResult {
  /** pytest nodeid, dotted unittest id, or suite.name for others. */
  readonly id: string;
  readonly status: TestStatus;
  /** Path as the source gave it; anchors map it to a tracked file. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** Failure text: traceback or assertion, bounded. */
  readonly message?: string;
  /** What each of its failed parts (subtests) left, if there are several: one test may have two causes. */
  readonly parts?: readonly string[];
  /** Why it was skipped or xfailed. */
  readonly reason?: string;
  /** The test's own captured output, bounded; "" if it was seen that there is none, null if it could not be seen. */
  readonly output?: string | null;
  readonly durationMs?: number;
  /** The test was killed by a signal or took its worker with it. */
  readonly crashed?: string;
  /** Fails (or counts as `xpassed`) only because it was marked to fail and passed. */
  readonly unexpectedPass?: boolean;
  /** An entry of the expectations file was applied by the runner itself; a cause it names is still to be checked. */
  readonly expectation?: "skip" | "xfail";
}

/** Whether a status is a failure, in the test or around it. */
export function isFailing({ status }: Pick<TestResult, "status">): boolean {
  return status === "failed" || status === "error";
}

export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly xfailed: number;
  readonly xpassed: number;
  /** total minus skipped. */
  readonly executed: number;
  readonly source: ResultSource;
}

/** What all sources together tell of the suite. */
export interface SuiteResults {
  readonly tests: readonly TestResult[];
  /** null if tests could not be counted at all: not the same as zero. */
  readonly counts: TestCounts | null;
  /** The source shows that it is complete (a final tally, a closed document). */
  readonly complete: boolean;
  /** Last test started without an end, if known. */
  readonly running: string | null;
  /** Tests that were collected but never ran. */
  readonly neverRan: readonly string[];
  /** Nothing ran because of a usage or collection error: its text. */
  readonly collectionError: string | null;
  /** Why a run ended early, where none of its tests says so. */
  readonly brokenOff?: string | null;
  /** How many more were collected and never ran, where the source told no names. */
  readonly neverRanCount?: number;
  /** Last test that was started, ended or not: the one to name when a process dies between tests. */
  readonly lastStarted?: string | null;
  /** Why tests were skipped, grouped, the most frequent first. */
  readonly skipReasons?: readonly { readonly reason: string; readonly count: number }[];
  /** Which libraries the suite's own processes reported as loaded; null if none reported. */
  readonly usedInProcess?: { readonly cuda: boolean; readonly tensorrt: boolean } | null;
  /** Whether output of passing tests was visible. If not, known warnings in it may have gone unseen. */
  readonly passingOutputSeen: boolean;
  readonly notices: readonly string[];
}
