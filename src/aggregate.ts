/** Entry of aggregate/action.yml: reads the inputs, aggregates, shows. */

import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { type AggregateResult, aggregateCommand } from "./fleet/aggregate-command.ts";
import { AGGREGATE_INPUTS } from "./fleet/inputs.ts";
import { type FleetOutcome, runFleetAction } from "./host/fleet-action.ts";
import { showFleetCheck } from "./host/fleet-check.ts";
import { openCheckRun } from "./host/open-check-run.ts";
import { runEntry } from "./host/run-entry.ts";
import { refuseMisspelt } from "./misspelt-inputs.ts";

runEntry(() =>
  runFleetAction(async (host) => {
    refuseMisspelt(process.env, AGGREGATE_INPUTS);
    const raw = Object.fromEntries(AGGREGATE_INPUTS.map(({ name }) => [name, getInput(name)]));
    const dir = raw["report-dir"] || `${process.env.RUNNER_TEMP || tmpdir()}/tensorrt-export-gate`;
    const result = await aggregateCommand({ ...raw, "report-dir": dir }, host);
    const failed = result.aggregate.conclusion === "failure";
    return { ...(await withCheck(result, raw)), failed };
  }),
);

/** Adds the check run if it is asked for. It only displays the result, so a failure to add it is just a warning. */
async function withCheck(
  result: AggregateResult,
  raw: Readonly<Record<string, string>>,
): Promise<FleetOutcome> {
  const { check } = raw;
  if (check !== "auto" && check !== "always") return result;
  const request = { check, checkName: raw["check-name"] ?? "", token: raw.token ?? "" } as const;
  const run = await openCheckRun(request, process.env, { entry: import.meta.url, depth: "../" });
  const { problem, url } = await showFleetCheck(result, run);
  const warning = { severity: "warning", title: "No check run was made", message: problem ?? "" } as const;
  return {
    ...result,
    outputs: { ...result.outputs, "check-url": url ?? "" },
    annotations: problem === null ? result.annotations : [...result.annotations, warning],
  };
}
