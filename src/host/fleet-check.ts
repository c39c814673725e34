/** The check run of an aggregate. Loaded only where one is asked for, since HTTP doubles the start time. */

import { checkReport } from "../fleet/check-report.ts";
import type { AggregateResult } from "../fleet/commands.ts";
import { cutBytes } from "../report/clean.ts";
import { CHECK_TEXT_BYTES } from "../report/limits.ts";
import { VERSION } from "../version.ts";
import { createCheckRun } from "./checks-api.ts";
import { readEventFile } from "./event.ts";

/** Inputs of the aggregate that are about its check run. */
export interface FleetCheck {
  readonly mode: "auto" | "always";
  readonly name: string;
  readonly token: string;
}

/** @returns the run's address, or what to tell of why there is none; never throws. */
export async function showFleetCheck(
  result: AggregateResult,
  check: FleetCheck,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly url: string | null; readonly problem: string | null }> {
  const { sha } = await readEventFile(env);
  const repo = env.GITHUB_REPOSITORY ?? "";
  const page =
    env.GITHUB_SERVER_URL && env.GITHUB_RUN_ID
      ? `${env.GITHUB_SERVER_URL}/${repo}/actions/runs/${env.GITHUB_RUN_ID}`
      : null;
  const run = createCheckRun({
    ...check,
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    repo,
    sha,
    externalId: `${env.GITHUB_RUN_ID ?? ""}/${env.GITHUB_JOB ?? ""}/aggregate`,
    ...(page === null ? {} : { detailsUrl: page }),
  });
  await run.start();
  const report = checkReport(result.aggregate, result.annotations, VERSION);
  return run.complete(report, cutBytes(result.summary, CHECK_TEXT_BYTES), result.aggregate.sentence);
}
