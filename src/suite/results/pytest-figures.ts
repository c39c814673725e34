/** How many tests of one pytest session ended in which way. */

import type { TestCounts, TestResult, TestStatus } from "../test-result.ts";
import { headingOf } from "./pytest-headings.ts";
import type { Collected, NamedStatus, PytestTally } from "./pytest-lines.ts";
import { totalOf } from "./run.ts";

export type Figures = Record<TestStatus, number>;

/**
 * Gathers the figures that the lines of a session show. pytest's tally counts some tests twice, and its verbosity and
 * age decide what else is shown, so the counts come from the tally corrected by what is known of single tests.
 */
export class SessionFigures {
  /** Outcomes of progress lines as the tally counts them: two for a test whose teardown failed. */
  private readonly raw: Figures = noFigures();
  /** Letters of plain mode, for a session that ended before its tally. */
  private readonly letters: Figures = noFigures();
  private verbose = false;
  /** Failed parts (subtests) in progress lines and in the summary; older pytests print only the latter. */
  private progressParts = 0;
  private readonly summaryParts: string[] = [];
  private readonly summaryFailures = new Set<string>();

  progress({ status, subtest }: NamedStatus): void {
    this.verbose = true;
    if (status === null || (subtest && status === "passed")) return;
    // The tally counts a skipped part like a skipped test.
    this.raw[status] += 1;
    if (subtest && status === "failed") this.progressParts += 1;
  }

  /** A word that was not pytest's. Without a good word, pytest's own was not read either. */
  misread(status: TestStatus, good: TestStatus | undefined): void {
    less(this.raw, status, 1);
    if (good === undefined) this.raw.passed += 1;
  }

  letter(statuses: readonly TestStatus[]): void {
    for (const status of statuses) this.letters[status] += 1;
  }

  /** @param line of the summary; a part only where it failed. */
  summary(line: NamedStatus): void {
    if (line.subtest) this.summaryParts.push(line.id);
    else if (line.status === "failed") this.summaryFailures.add(line.id);
  }

  /**
   * @param tests that are known by name.
   * @param teardownErrors tests whose teardown failed, as headings name them.
   * @returns null if nothing was counted.
   */
  count(
    tests: readonly TestResult[],
    tally: PytestTally | null,
    collected: Collected | null,
    teardownErrors: readonly string[],
  ): TestCounts | null {
    const named = noFigures();
    for (const test of tests) named[test.status] += 1;
    if (tally === null) {
      if (this.verbose) return totalOf({ ...named, source: "pytest" });
      const seen = Object.values(this.letters).some((count) => count > 0);
      return seen ? totalOf({ ...this.letters, source: "pytest" }) : null;
    }
    if (!this.verbose) {
      return totalOf({ ...this.withoutDoubles(tally.of, collected, teardownErrors), source: "pytest" });
    }
    const skippedByName = named.skipped;
    this.raw.failed += Math.max(0, this.summaryParts.length - this.progressParts);
    for (const status of Object.keys(named) as TestStatus[]) {
      named[status] += Math.max(0, tally.of[status] - this.raw[status]);
    }
    // Older pytests show no line of a skipped part.
    less(named, "skipped", Math.min(tooMany(named, collected), named.skipped - skippedByName));
    return totalOf({ ...named, source: "pytest" });
  }

  /** The tally counts some tests twice: a failed subtest and its test, a result and an error in teardown. */
  private withoutDoubles(
    tally: Figures,
    collected: Collected | null,
    teardownErrors: readonly string[],
  ): Figures {
    const of = { ...tally };
    for (const id of new Set(this.summaryParts)) {
      const parts = this.summaryParts.filter((one) => one === id).length;
      less(of, "failed", this.summaryFailures.has(id) ? parts : parts - 1);
      if (!this.summaryFailures.has(id)) less(of, "passed", 1);
    }
    for (const name of teardownErrors) {
      const failedToo = [...this.summaryFailures].some((id) => headingOf(id) === name);
      less(of, failedToo ? "failed" : "passed", 1);
    }
    // What is still too many: an unexpected pass whose teardown then failed as expected, or a skipped part.
    less(of, "xpassed", Math.min(tooMany(of, collected), of.xfailed));
    less(of, "skipped", tooMany(of, collected));
    return of;
  }
}

export function noFigures(): Figures {
  return { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
}

/** Lowers one figure, never below zero. */
export function less(of: Figures, status: TestStatus, count: number): void {
  of[status] = Math.max(0, of[status] - count);
}

/** How many more outcomes there are than collected tests; 0 where their number is not known. */
export function tooMany(of: Figures, collected: Collected | null): number {
  if (collected === null || collected.modules === null) return 0;
  const sum = Object.values(of).reduce((total, count) => total + count, 0);
  return Math.max(0, sum - collected.items - collected.modules);
}
