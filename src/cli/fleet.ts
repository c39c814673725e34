/** `trt-gate plan` and `trt-gate aggregate`: the commands of a job matrix. */

import { aggregateCommand } from "../fleet/aggregate-command.ts";
import type { FleetHost } from "../fleet/fleet-host.ts";
import { planCommand } from "../fleet/plan-command.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 0 also when no cell is left: that is an answer. */
export async function plan({ options, switches }: Invocation, console: Console): Promise<number> {
  if (options.cells === undefined)
    throw new UsageError("plan: --cells is missing; name a file with the cells", "plan");
  const result = await planCommand(options, fleetHost(console));
  if (switches.has("json")) printJson(console, result.plan);
  else console.out(result.text);
  return 0;
}

export async function aggregate(
  { options, positionals, switches }: Invocation,
  console: Console,
): Promise<number> {
  const result = await aggregateCommand({ ...options, reports: positionals.join("\n") }, fleetHost(console));
  console.out(switches.has("json") ? result.json : result.text);
  return result.aggregate.conclusion === "success" ? 0 : 1;
}

function fleetHost(console: Console): FleetHost {
  return { files: console.files, cwd: console.cwd, now: console.now(), namesFiles: true };
}
