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
  const failure = conclusion === "failure" ? { failure: sentence } : {};
  if (raw.check !== "auto" && raw.check !== "always") return { ...result, ...failure };
  const { showFleetCheck } = await import("./host/fleet-check.ts");
  const check = { mode: raw.check, name: raw["check-name"] ?? "", token: raw.token ?? "" } as const;
  const { problem, url } = await showFleetCheck(result, check, process.env);
  return {
    ...result,
    ...failure,
    outputs: { ...result.outputs, "check-url": url ?? "" },
    annotations: problem
      ? [...result.annotations, { severity: "warning", title: "No check run was made", message: problem }]
      : result.annotations,
  };
});
