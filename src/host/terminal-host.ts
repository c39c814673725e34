/** The host of a person's terminal: the same processes and files, another display. */

import { tmpdir } from "node:os";
import { PassThrough } from "node:stream";
import type { Host } from "../ports.ts";
import { probeSource } from "./assets.ts";
import { createFiles } from "./files.ts";
import { createGitRepository } from "./git-repository.ts";
import { createHookPlace } from "./hook-place.ts";
import { createProber } from "./prober.ts";
import { createSuiteRunner } from "./suite-runner.ts";
import { createTerminalDisplay } from "./terminal-display.ts";

export function createTerminalHost(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  suiteTo: "stdout" | "stderr" | "nowhere",
): Host {
  return {
    clock: () => Date.now(),
    prober: createProber({ env, platform: process.platform, cwd, probeSource: probeSource() }),
    suite: createSuiteRunner({ env, tempDir: tmpdir(), platform: process.platform }),
    files: createFiles(),
    repository: createGitRepository(cwd),
    display: createTerminalDisplay(suiteTo === "nowhere" ? nowhere() : process[suiteTo], process.stderr),
    check: null,
    hook: createHookPlace(tmpdir(), env),
  };
}

function nowhere(): PassThrough {
  const stream = new PassThrough();
  stream.resume();
  return stream;
}
