/** Runs after the job in any case: closes a check run that is still open, and writes a report if the main step did not. */

import { tmpdir } from "node:os";
import { getInput, getState } from "@actions/core";
import { brokenParts, CancelledError } from "./broken-run.ts";
import { createActionHost } from "./host/action-host.ts";
import { apiUrl, CHECK_RUN_STATE, loadChecks } from "./host/open-check-run.ts";
import { runEntry } from "./host/run-entry.ts";
import { readRequestContext, readRunContext } from "./host/runner-environment.ts";
import { startFolder } from "./host/start-folder.ts";
import { publish } from "./publish.ts";
import { VERSION } from "./version.ts";

const { env } = process;
const token = getInput("token");

runEntry(async () => {
  await leaveReport();
  await closeCheckRun();
});

/** Publishes a report where the main step was killed before it could. */
async function leaveReport(): Promise<void> {
  if (getState("finished") === "true") return;
  const cwd = startFolder();
  const { temp } = readRequestContext(env, cwd, process.platform, tmpdir());
  const reportDir = getInput("report-dir") || `${temp}/tensorrt-export-gate`;
  const annotations = getInput("annotations") === "off" ? ("off" as const) : ("auto" as const);
  await publish(brokenParts(new CancelledError("The job ended before the gate reached a verdict.")), {
    request: { annotations, check: "never", reportDir, sarif: "" },
    host: createActionHost(env, cwd, () => {}),
    context: readRunContext(env, { cwd, version: VERSION, secrets: [token].filter(Boolean) }),
    suiteAnnotations: [],
  });
}

async function closeCheckRun(): Promise<void> {
  const open = Number(getState(CHECK_RUN_STATE));
  if (!Number.isSafeInteger(open) || open <= 0) return;
  const { closeAsCancelled } = loadChecks({ entry: import.meta.url, depth: "../" });
  const problem = await closeAsCancelled(open, {
    token,
    apiUrl: apiUrl(env),
    repo: env.GITHUB_REPOSITORY ?? "",
  });
  if (problem && getInput("check") === "always")
    process.stdout.write(`The check run could not be closed: ${problem}\n`);
}
