/** Entry of aggregate/action.yml: reads the inputs, aggregates, shows. */

import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { aggregateCommand } from "./fleet/commands.ts";
import { AGGREGATE_INPUTS } from "./fleet/inputs.ts";
import { runFleetAction } from "./host/fleet-action.ts";

await runFleetAction(async (host) => {
  const raw = Object.fromEntries(AGGREGATE_INPUTS.map(({ name }) => [name, getInput(name)]));
  const dir = raw["report-dir"] || `${process.env.RUNNER_TEMP || tmpdir()}/tensorrt-export-gate`;
  const result = await aggregateCommand({ ...raw, "report-dir": dir }, host);
  const { conclusion, sentence } = result.aggregate;
  return conclusion === "failure" ? { ...result, failure: sentence } : result;
});
