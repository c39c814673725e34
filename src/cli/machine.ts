/** `trt-gate probe`, `explain` and `matrix`: what the machine is, and what the data says of it. */

import { openConfiguration } from "../configuration.ts";
import { renderFacts } from "../facts/render.ts";
import { parseRequest } from "../request.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions, renderVerdict } from "../support/explain.ts";
import { matrixJson, renderMatrix } from "../support/picture.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 0: the machine could be asked. A probe that failed is told and ends with 1. */
export async function probe(invocation: Invocation, console: Console): Promise<number> {
  const request = requestOf(invocation, console);
  const facts = await console.host("nowhere").prober.probe(request);
  if (invocation.switches.has("json")) printJson(console, facts);
  else console.out(renderFacts(facts, { color: console.color }));
  const failed = facts.problems?.some(({ code }) => code === "probe-failed" || code === "probe-timeout");
  return failed ? 1 : 0;
}

/** Exit status 0 for any verdict that could be given; 1 where the machine could not be asked. */
export async function explain(invocation: Invocation, console: Console): Promise<number> {
  const verdict = await verdictOf(invocation, console);
  if (invocation.switches.has("json")) printJson(console, verdict);
  else console.out(renderVerdict(verdict, { color: console.color }));
  return verdict.status === "probe-error" ? 1 : 0;
}

async function verdictOf(invocation: Invocation, console: Console): Promise<Verdict> {
  const { options } = invocation;
  if (options.gpu !== undefined && options.facts !== undefined) {
    throw new UsageError("explain: --gpu and --facts exclude each other; give one", "explain");
  }
  const request = requestOf(invocation, console);
  const { matrix, facts } = await openConfiguration(request, console.files, (path) => path);
  // A named card is a question about any machine; without one, options only change what is there.
  const seen =
    options.gpu === undefined ? (facts ?? (await console.host("nowhere").prober.probe(request))) : undefined;
  const asked = ASKED.some((name) => options[name] !== undefined);
  return decide(seen && !asked ? seen : factsFromOptions(options, matrix, seen), request, matrix);
}

const ASKED = ["gpu", "tensorrt", "platform", "product", "cuda", "driver"];

export async function matrix(invocation: Invocation, console: Console): Promise<number> {
  const { matrix: data } = await openConfiguration(
    requestOf(invocation, console),
    console.files,
    (path) => path,
  );
  if (invocation.switches.has("json")) printJson(console, matrixJson(data));
  else if (invocation.switches.has("markdown")) console.out(renderMatrix(data, "markdown", { color: false }));
  else console.out(renderMatrix(data, "terminal", { color: console.color }));
  return 0;
}

/** Options that are inputs of the gate too; the others are the command's own. */
function requestOf({ options }: Invocation, console: Console) {
  const inputs = {
    via: options.via,
    python: options.python,
    "matrix-file": options["matrix-file"],
    facts: options.facts,
  };
  return parseRequest(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
}
