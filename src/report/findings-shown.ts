/** Which known issues a reader is shown; report.json has them all. */

import type { Finding } from "../issues/finding.ts";
import type { Report } from "./report.ts";

/**
 * A test runner prints the same heading over an unexpected pass as over a failure. If no test failed, the finding
 * that the heading gives is hidden: it would claim a failure that did not happen.
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
