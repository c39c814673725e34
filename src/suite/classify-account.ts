/** Assigns every failure of the runner's count to what judges it, so that all parts of a report count alike. */

import type { Expected, Judged, ReportFailure } from "../report/report.ts";
import { countsOf } from "./classify-column.ts";
import type { JudgedTest, Judgement } from "./classify-excuses.ts";
import type { Expectation } from "./expectations.ts";
import { isFailing, type SuiteResults, type TestCounts, type TestResult } from "./test-result.ts";

export interface Account {
  /** The runner's counts, in which passes against an expectations entry count as xpassed; null: not counted. */
  readonly counts: TestCounts | null;
  readonly judged: Judged;
}

/** @param excusing whether the policy excuses failures with the cause of an unsupported card. */
export function accountOf(results: SuiteResults, judgement: Judgement, excusing: boolean): Account {
  const { failing, setAside, unexpectedPasses, expectedFailures } = judgement;
  const counts = countsOf(results);
  const byEntry = failing.filter(({ expectation }) => expectation !== null).length;
  const aside = setAside.filter(isFailing).length;
  const refused = failing.filter((one) => excusing && isRefusal(one)).length;
  const named = failing.length + aside + unexpectedPasses.filter(isFailing).length;
  const unnamed = counts ? Math.max(0, counts.failed + counts.errors - named) : 0;
  const unnamedExcused = excusing && judgement.unnamedCause !== null ? unnamed : 0;
  return {
    counts: counts && withUnexpectedPasses(counts, unexpectedPasses),
    judged: {
      standing: failing.length - byEntry - refused + unnamed - unnamedExcused,
      refusal: refused + unnamedExcused,
      expectation: byEntry + aside,
      xfailedByExpectation: expectedFailures.length,
      xpassedByExpectation: unexpectedPasses.length,
    },
  };
}

/** Whether a test failed because of the card, and no expectations entry applies to it. */
export function isRefusal({ cause, expectation }: JudgedTest): boolean {
  return cause !== null && expectation === null;
}

/** pytest counts a pass under a strict mark, such as the hook sets, as failed; other runners count it as passed. */
function withUnexpectedPasses(counts: TestCounts, passes: readonly TestResult[]): TestCounts {
  const failed = Math.min(counts.failed, passes.filter(({ status }) => status === "failed").length);
  const passed = Math.min(counts.passed, passes.filter(({ status }) => status === "passed").length);
  return {
    ...counts,
    passed: counts.passed - passed,
    failed: counts.failed - failed,
    xpassed: counts.xpassed + passed + failed,
  };
}

/** Every failed test with what excuses it, then the unexpected passes that `strict` turns into failures. */
export function listFailures(
  judgement: Judgement,
  excusing: boolean,
  strict: boolean,
): readonly ReportFailure[] {
  const failed = judgement.failing.map(({ test, cause, expectation }): ReportFailure => {
    if (expectation) {
      const { place } = expectation;
      return {
        ...told(test),
        excusedBy: expectation.cause ?? `expectation ${place}`,
        expectation: place,
      };
    }
    return { ...told(test), ...(cause !== null && excusing ? { excusedBy: cause } : {}) };
  });
  // Its entry says `skip`, but it ran: neither a failure nor a pass counts.
  const aside = judgement.setAside.filter(isFailing).map((test): ReportFailure => {
    const { place } = judgement.entries.get(test) as Expectation;
    return { ...told(test), excusedBy: `expectation ${place}`, expectation: place };
  });
  const passed = strict ? judgement.unexpectedPasses : [];
  return [
    ...failed,
    ...aside,
    ...passed.map((test): ReportFailure => {
      const { place } = judgement.entries.get(test) as Expectation;
      return { ...placeOf(test), status: "xpassed", expectation: place };
    }),
  ];
}

function told(test: TestResult): ReportFailure {
  return {
    ...placeOf(test),
    status: test.status === "error" ? "error" : "failed",
    ...(test.message === undefined ? {} : { message: test.message }),
    ...(test.crashed === undefined ? {} : { crashed: test.crashed }),
  };
}

const placeOf = ({ id, file, line }: TestResult) => ({
  id,
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
});

/** Tests that were marked to fail, by an entry or by the suite itself, and what they did. */
export function listExpected(results: SuiteResults, judgement: Judgement): readonly Expected[] {
  const unexpected = new Set(judgement.unexpectedPasses);
  return results.tests.flatMap((test): readonly Expected[] => {
    const passed = unexpected.has(test) || test.unexpectedPass === true || test.status === "xpassed";
    if (!passed && test.status !== "xfailed") return [];
    const entry = judgement.entries.get(test);
    const place = entry && entry.expect !== "skip" ? entry.place : null;
    const { id, reason } = test;
    return [
      {
        id,
        ended: passed ? "xpassed" : "xfailed",
        expectation: place,
        ...(place !== null || reason === undefined || reason === "" ? {} : { reason }),
      },
    ];
  });
}
