/** `trt-gate probe`: what this machine is. */

import { renderFacts } from "../facts/render.ts";
import { parseRequest } from "../request.ts";
import type { Invocation } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 0 if the machine could be probed, 1 if the probe failed. */
export async function probe({ options, switches }: Invocation, console: Console): Promise<number> {
  const request = parseRequest(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
  const facts = await (await console.host("nowhere")).prober.probe(request);
  if (switches.has("json")) printJson(console, facts);
  else console.out(renderFacts(facts, console.outStyle));
  return facts.problems?.some(({ code }) => code === "probe-failed" || code === "probe-timeout") ? 1 : 0;
}
