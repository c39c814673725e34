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
  for (const path of positionals) await refuseFolder(path, console);
  const result = await aggregateCommand({ ...options, reports: positionals.join("\n") }, fleetHost(console));
  console.out(switches.has("json") ? result.json : result.text);
  return result.aggregate.conclusion === "success" ? 0 : 1;
}

// More than a folder itself takes on any file system.
const FOLDER_BYTES = 1 << 20;

/** A folder matches no report, and nothing in the verdict would say why. */
async function refuseFolder(path: string, console: Console): Promise<void> {
  if (await console.files.exists(path)) return;
  const problem = await console.files.readText(path, FOLDER_BYTES).then(
    () => "",
    (error: Error) => error.message,
  );
  if (!problem.endsWith("it is a folder")) return;
  const inside = `${path.replace(/[/\\]+$/, "")}/**/report.json`;
  throw new UsageError(`aggregate: ${problem}; for the reports in it, write '${inside}'`, "aggregate");
}

function fleetHost(console: Console): FleetHost {
  return { files: console.files, cwd: console.cwd, now: console.now(), namesFiles: true };
}
