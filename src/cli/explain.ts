/** `trt-gate explain`: the verdict and why. */

import type { Facts } from "../facts/facts.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions, renderVerdict } from "../support/explain.ts";
import { platformOf } from "../support/lookup.ts";
import { loadMatrix } from "../support/matrix.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 1 for `probe-error`, 0 for any other verdict. */
export async function explain(invocation: Invocation, console: Console): Promise<number> {
  const verdict = await verdictOf(invocation, console);
  if (invocation.switches.has("json")) printJson(console, verdict);
  else console.out(renderVerdict(verdict, console.outStyle));
  return verdict.status === "probe-error" ? 1 : 0;
}

/**
 * A named card needs no machine: the answer comes from the data alone. Code that opens files or probes a machine is
 * loaded only where it is needed, because it takes longer than the answer.
 */
async function verdictOf({ options }: Invocation, console: Console): Promise<Verdict> {
  if (options.gpu !== undefined && options.facts !== undefined) {
    throw new UsageError("explain: --gpu and --facts cannot be combined; use one of them", "explain");
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

/** Adds a note where the card's usual platform was assumed and is not linux-x64. */
function withHome(verdict: Verdict, options: Invocation["options"], about: Facts): Verdict {
  const platform = platformOf(about.platform);
  if (options.platform !== undefined || platform === "linux-x64") return verdict;
  const note = `Assuming the platform ${platform}, the usual one for this card; use --platform for another.`;
  return { ...verdict, notes: [note, ...verdict.notes] };
}
