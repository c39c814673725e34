/** Entry of the action: reads inputs, builds the host, runs the gate, and never ends without a report. */

import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { brokenParts, CancelledError } from "./broken-run.ts";
import { runGate } from "./gate.ts";
import { createActionHost } from "./host/action-host.ts";
import { keepForPost } from "./host/command-files.ts";
import { openCheckRun } from "./host/open-check-run.ts";
import { runEntry } from "./host/run-entry.ts";
import { readRequestContext, readRunContext } from "./host/runner-environment.ts";
import { startFolder } from "./host/start-folder.ts";
import { INPUTS } from "./inputs.ts";
import { refuseMisspelt } from "./misspelt-inputs.ts";
import type { Host } from "./ports.ts";
import { publish } from "./publish.ts";
import { parseRequest, type Request } from "./request.ts";
import { VERSION } from "./version.ts";

const raw = Object.fromEntries(INPUTS.map(({ name }) => [name, getInput(name, { trimWhitespace: false })]));
const secrets = [raw.token ?? ""].filter(Boolean);
const cwd = startFolder();
const requestContext = readRequestContext(process.env, cwd, process.platform, tmpdir());
const context = readRunContext(process.env, { cwd, version: VERSION, secrets });

let suiteStarted = false;
const host = createActionHost(process.env, cwd, () => {
  suiteStarted = true;
});
// While the suite runs, its runner handles signals and ends it; before that, there is nothing to wait for.
const cancelled = new Promise<never>((_, reject) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (!suiteStarted) reject(new CancelledError());
    });
  }
});

runEntry(async () => {
  await main();
  finish();
});

/** Tells the post stage that the report was published. If that cannot be stored, the verdict still stands. */
function finish(): void {
  const problem = keepForPost("finished", "true");
  if (problem !== null) host.display.info(`The state of this step could not be kept: ${problem}`);
}

async function main(): Promise<void> {
  let request: Request | null = null;
  let complete: Host = host;
  try {
    refuseMisspelt(process.env, INPUTS);
    request = parseRequest(raw, requestContext);
    complete = await withCheck(host, request);
    await Promise.race([runGate(request, complete, context), cancelled]);
  } catch (error) {
    const fallback = {
      annotations: request?.annotations ?? "auto",
      check: request?.check ?? "never",
      reportDir: request?.reportDir ?? `${requestContext.temp}/tensorrt-export-gate`,
      sarif: "",
    } as const;
    await publish(brokenParts(error), { request: fallback, host: complete, context, suiteAnnotations: [] });
    if (!(error instanceof CancelledError)) return;
    // Do not wait for a probe that is still running.
    finish();
    process.exit(1);
  }
}

async function withCheck(base: Host, request: Request): Promise<Host> {
  if (request.check === "never") return base;
  return {
    ...base,
    check: await openCheckRun(request, process.env, { entry: import.meta.url, depth: "./" }),
  };
}
