/** `trt-gate explain`: the verdict and why. */

import type { Facts } from "../facts/facts.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions, renderVerdict } from "../support/explain.ts";
import { platformOf } from "../support/lookup.ts";
import { loadMatrix } from "../support/matrix.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 0 for any verdict that could be given; 1 where the machine could not be asked. */
export async function explain(invocation: Invocation, console: Console): Promise<number> {
  const verdict = await verdictOf(invocation, console);
  if (invocation.switches.has("json")) printJson(console, verdict);
  else console.out(renderVerdict(verdict, console.outStyle));
  return verdict.status === "probe-error" ? 1 : 0;
}

/**
 * A named card is a question about any machine, answered from the data alone. All that opens files or asks a machine
 * is loaded only where that is wanted.
 */
async function verdictOf({ options }: Invocation, console: Console): Promise<Verdict> {
  if (options.gpu !== undefined && options.facts !== undefined) {
    throw new UsageError("explain: --gpu and --facts exclude each other; give one", "explain");
  }
  if (options.gpu === undefined)
    return (await import("./explain-machine.ts")).explainMachine(options, console);
  const matrix =
    options["matrix-file"] === undefined
      ? loadMatrix()
      : (await (await import("./explain-machine.ts")).openQuestion(options, console)).matrix;
  const about = factsFromOptions(options, matrix);
  return withHome(decide(about, { gpu: "first", expectGpu: "" }, matrix), options, about);
}

/** A named card brings its platform along; which one is said where it is not the usual one. */
function withHome(verdict: Verdict, options: Invocation["options"], about: Facts): Verdict {
  const platform = platformOf(about.platform);
  if (options.platform !== undefined || platform === "linux-x64") return verdict;
  const note = `The platform is taken to be ${platform}, the usual one for this card; --platform names another.`;
  return { ...verdict, notes: [note, ...verdict.notes] };
}
