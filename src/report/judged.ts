/** How the failures of a report are judged. All counts of failures are taken from here, so that they agree. */

import type { Judged, Report, ReportFailure } from "./report.ts";

/** What a judgement is read from. */
export type Counted = Pick<Report, "tests" | "failures">;

/** The counts of `tests.judged`; for a report without them, counted from the listed failures. */
export function judgedOf({ tests, failures }: Counted): Judged {
  if (tests?.judged) return tests.judged;
  const failed = failures.filter(({ status }) => status !== "xpassed");
  const excused = failed.filter(({ excusedBy }) => excusedBy !== undefined);
  const expectation = excused.filter(byExpectation).length;
  const total = Math.max(tests ? tests.failed + tests.errors : 0, failed.length);
  return {
    standing: total - excused.length,
    refusal: excused.length - expectation,
    expectation,
    xfailedByExpectation: 0,
    xpassedByExpectation: failures.length - failed.length,
  };
}

/** Excused by an entry of the expectations file, not by the policy. */
export function byExpectation({ excusedBy, expectation }: ReportFailure): boolean {
  return excusedBy !== undefined && expectation !== undefined;
}

/** Failures that the suite's own marks expect, in addition to those that expectations entries cover. */
export function ownMarks(told: Counted): number {
  return (told.tests?.xfailed ?? 0) - judgedOf(told).xfailedByExpectation;
}
