/** `trt-gate explain`: the verdict and why. */

import { openConfiguration } from "../configuration.ts";
import { parseRequest } from "../request.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions, renderVerdict } from "../support/explain.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Options that ask about a machine other than the one at hand. */
const ASKED = ["gpu", "tensorrt", "platform", "product", "cuda", "driver"];

/** Exit status 0 for any verdict that could be given; 1 where the machine could not be asked. */
export async function explain(invocation: Invocation, console: Console): Promise<number> {
  const verdict = await verdictOf(invocation, console);
  if (invocation.switches.has("json")) printJson(console, verdict);
  else console.out(renderVerdict(verdict, { color: console.color }));
  return verdict.status === "probe-error" ? 1 : 0;
}

async function verdictOf({ options }: Invocation, console: Console): Promise<Verdict> {
  if (options.gpu !== undefined && options.facts !== undefined) {
    throw new UsageError("explain: --gpu and --facts exclude each other; give one", "explain");
  }
  const inputs = { ...options, gpu: undefined };
  const request = parseRequest(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
  const { matrix, facts } = await openConfiguration(request, console.files, (path) => path);
  // A named card is a question about any machine; without one, options only change what is there.
  const seen =
    options.gpu === undefined
      ? (facts ?? (await (await console.host("nowhere")).prober.probe(request)))
      : undefined;
  const asked = ASKED.some((name) => options[name] !== undefined);
  return decide(seen && !asked ? seen : factsFromOptions(options, matrix, seen), request, matrix);
}
