/** The host for a terminal: the same processes and files as in a workflow, another display. */

import { tmpdir } from "node:os";
import { PassThrough } from "node:stream";
import type { Host } from "../ports.ts";
import { createFiles } from "./files.ts";
import { createGitRepository } from "./git-repository.ts";
import { createHookPlace } from "./hook-place.ts";
import { proberOnDemand, suiteRunnerOnDemand } from "./on-demand.ts";
import { createTerminalDisplay } from "./terminal-display.ts";
import { saidWhileWaiting } from "./waiting-line.ts";

export function createTerminalHost(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  suiteTo: "stdout" | "stderr" | "nowhere",
): Host {
  const { platform } = process;
  const display = createTerminalDisplay(suiteTo === "nowhere" ? nowhere() : process[suiteTo], process.stderr);
  const prober = proberOnDemand({ env, platform, cwd });
  return {
    clock: () => Date.now(),
    prober: env.TERM === "dumb" ? prober : saidWhileWaiting(prober, process.stderr),
    suite: suiteRunnerOnDemand({ env, tempDir: tmpdir(), platform, say: display.info }),
    files: createFiles(),
    repository: createGitRepository(cwd),
    display,
    check: null,
    hook: createHookPlace(tmpdir(), env),
  };
}

function nowhere(): PassThrough {
  const stream = new PassThrough();
  stream.resume();
  return stream;
}
