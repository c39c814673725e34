/** An aggregate in the shape of a report, so that the check run shows all legs just as it shows a single one. */

import type { Annotation } from "../report/annotation.ts";
import type { Report } from "../report/report.ts";
import { bareVerdict } from "../support/verdict.ts";
import type { Aggregate } from "./aggregate.ts";

/** What a check run shows of a report, filled from all legs. */
export function checkReport(
  aggregate: Aggregate,
  annotations: readonly Annotation[],
  version: string,
): Report {
  const success = aggregate.conclusion === "success";
  return {
    schemaVersion: 1,
    gate: { name: "tensorrt-export-gate", version },
    facts: null,
    verdict: bareVerdict("supported", aggregate.sentence),
    policy: { applied: "", action: "ran", strict: true, minExecuted: "" },
    suite: null,
    tests: null,
    failures: [],
    passedUnexpectedly: [],
    findings: [],
    outcome: success ? "passed" : "failed",
    conclusion: aggregate.conclusion,
    sentence: aggregate.sentence,
    notices: [],
    annotations,
    dropped: {},
  };
}
