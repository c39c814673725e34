/** The report of a run that the gate itself could not finish: it still has exactly one verdict, and never success. */

import type { ReportParts } from "./report/build-report.ts";
import { RequestError } from "./request-error.ts";
import { bareVerdict } from "./support/verdict.ts";

/** Describes an error for the report: a user's mistake as it is, an internal error with the request to report it. */
function describeBreak(error: unknown): {
  readonly sentence: string;
  readonly details: readonly string[];
} {
  if (error instanceof RequestError) {
    const [first, ...more] = error.problems as readonly [string, ...string[]];
    return { sentence: `Nothing has run: ${first}`, details: more };
  }
  if (error instanceof CancelledError) {
    return { sentence: error.message, details: [] };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    sentence: `The gate itself failed: ${message}. Nothing is verified; please report this with the log of the step.`,
    details: [],
  };
}

/** Thrown where a cancellation reaches the gate outside of the suite. */
export class CancelledError extends Error {
  readonly code = "CANCELLED" as const;
  constructor(message = "The run was cancelled before the suite could start. Nothing is verified.") {
    super(message);
    this.name = "CancelledError";
  }
}

/** Parts of a report that only says why the run broke. */
export function brokenParts(error: unknown): Omit<ReportParts, "version" | "origin"> {
  const { sentence, details } = describeBreak(error);
  return {
    facts: null,
    verdict: bareVerdict("probe-error", sentence),
    policy: { applied: "none", action: "none", strict: true, minExecuted: "auto" },
    suite: null,
    tests: null,
    failures: [],
    passedUnexpectedly: [],
    findings: [],
    outcome: "probe-error",
    conclusion: "failure",
    sentence,
    errors: details,
    notices: [],
    annotations: [],
    dropped: {},
  };
}
