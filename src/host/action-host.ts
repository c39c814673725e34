/** The host of a workflow step: real processes and files, and the runner's protocol as display. */

import { tmpdir } from "node:os";
import type { Host } from "../ports.ts";
import { createFiles } from "./files.ts";
import { createGitRepository } from "./git-repository.ts";
import { createHookPlace } from "./hook-place.ts";
import { proberOnDemand, suiteRunnerOnDemand } from "./on-demand.ts";
import { createRunnerDisplay } from "./runner-display.ts";

/** @param onSuite is called when the suite starts; from then on, the suite runner handles cancellation. */
export function createActionHost(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  onSuite: () => void,
): Host {
  const { platform } = process;
  const display = createRunnerDisplay();
  const tempDir = env.RUNNER_TEMP || tmpdir();
  return {
    clock: () => Date.now(),
    prober: proberOnDemand({ env, platform, cwd }),
    suite: suiteRunnerOnDemand({ env, tempDir, platform, say: display.info }, onSuite),
    files: createFiles(),
    repository: createGitRepository(env.GITHUB_WORKSPACE || cwd),
    display,
    check: null,
    hook: createHookPlace(tempDir, env),
  };
}
