/** The host of a workflow step: real processes and files, and the runner's protocol as display. */

import { tmpdir } from "node:os";
import type { Host } from "../ports.ts";
import { probeSource } from "./assets.ts";
import { createFiles } from "./files.ts";
import { createGitRepository } from "./git-repository.ts";
import { createHookPlace } from "./hook-place.ts";
import { createProber } from "./prober.ts";
import { createRunnerDisplay } from "./runner-display.ts";
import { createSuiteRunner } from "./suite-runner.ts";

/** @param onSuite is called when the suite starts, from when on cancellation is the suite runner's work. */
export function createActionHost(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  onSuite: () => void,
): Host {
  const runner = createSuiteRunner({ env, tempDir: env.RUNNER_TEMP || tmpdir(), platform: process.platform });
  return {
    clock: () => Date.now(),
    prober: createProber({ env, platform: process.platform, cwd, probeSource: probeSource() }),
    suite: {
      run(command, sink) {
        onSuite();
        return runner.run(command, sink);
      },
    },
    files: createFiles(),
    repository: createGitRepository(env.GITHUB_WORKSPACE || cwd),
    display: createRunnerDisplay(),
    check: null,
    hook: createHookPlace(env.RUNNER_TEMP || tmpdir(), env),
  };
}
