/** `trt-gate run`: the gate on this machine. */

import { join } from "node:path";
import { brokenParts } from "../broken-run.ts";
import { runGate } from "../gate.ts";
import type { Host } from "../ports.ts";
import { publish, type RunContext } from "../publish.ts";
import { reportJson } from "../report/build-report.ts";
import { renderTerminal } from "../report/terminal.ts";
import { parseRequest } from "../request.ts";
import { RequestError } from "../request-error.ts";
import { VERSION } from "../version.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import type { Console } from "./console.ts";

/** Exit status 0 or 1 by the conclusion; the suite's own status is in the report. */
export async function run(invocation: Invocation, console: Console): Promise<number> {
  const json = invocation.switches.has("json");
  const request = parseRequest(
    { ...invocation.options, ...scriptOf(invocation) },
    { os: console.platform, workspace: console.cwd, temp: join(console.temp, "trt-gate") },
    invocation.options.shell === undefined ? invocation.rest : null,
  );
  const host = await hostOf(console, json);
  const context = terminalContext(console);
  const report = await runGate(request, host, context).catch((error: unknown) => {
    // Wrong files are wrong usage here as in explain; anything else still gets its report.
    if (error instanceof RequestError) throw error;
    return publish(brokenParts(error), { request, host, context, suiteAnnotations: [] });
  });
  if (json) console.out(reportJson(report));
  else {
    console.err(renderTerminal(report, console.errStyle));
    console.err(`Report: ${join(request.reportDir, "report.json")}, and summary.md beside it\n`);
  }
  return report.conclusion === "success" ? 0 : 1;
}

/** The rendered report begins with the outcome, so the separate outcome line is left out there. */
async function hostOf(console: Console, json: boolean): Promise<Host> {
  const host = await console.host(json ? "stderr" : "stdout");
  if (json) return host;
  return { ...host, display: { ...host.display, outcome: () => {} } };
}

/** With `--shell`, the one word after `--` is a script for that shell; without it, the words are the command itself. */
function scriptOf({ options, rest }: Invocation): { readonly run?: string } {
  if (options.shell === undefined) return {};
  const [script, ...more] = rest;
  if (script === undefined || more.length > 0) {
    throw new UsageError(
      "run: --shell takes the script as one word, such as trt-gate run --shell bash -- 'cd tests && pytest'; without --shell the command is started directly",
      "run",
    );
  }
  return { run: script };
}

/** A run outside of any workflow. */
export function terminalContext(console: Console): RunContext {
  return {
    version: VERSION,
    origin: null,
    workspaceRoots: [console.cwd],
    secrets: [],
    resolve: (path) => path,
  };
}
