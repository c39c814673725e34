/** Which known issues a reader is shown; report.json has them all. */

import type { Finding } from "../issues/finding.ts";
import type { Report } from "./report.ts";

/**
 * A header of a test runner over a test that was marked to fail and passed reads like one of a failure. Where no test
 * failed it is left out: it would say what is not so.
 */
export function findingsShown({
  findings,
  tests,
  expectedToFail = [],
}: Pick<Report, "findings" | "tests" | "expectedToFail">): readonly Finding[] {
  const noneFailed = tests !== null && tests.failed + tests.errors === 0;
  const marked = expectedToFail.some(({ ended }) => ended === "xpassed");
  return noneFailed && marked ? findings.filter(({ id }) => id !== "test-failure") : findings;
}
