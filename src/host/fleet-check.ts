/** The check run of an aggregate: like that of a single run, for all legs together. */

import { cutBytes } from "../clean-text.ts";
import type { AggregateResult } from "../fleet/aggregate-command.ts";
import { checkReport } from "../fleet/check-report.ts";
import type { CheckRun } from "../ports.ts";
import { CHECK_TEXT_BYTES } from "../report/limits.ts";
import { VERSION } from "../version.ts";

/** @returns the run's address, or why there is none. */
export async function showFleetCheck(
  result: AggregateResult,
  run: CheckRun,
): ReturnType<CheckRun["complete"]> {
  await run.start();
  const report = checkReport(result.aggregate, result.annotations, VERSION);
  return run.complete(report, cutBytes(result.summary, CHECK_TEXT_BYTES), result.aggregate.sentence);
}
