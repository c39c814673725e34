/** A folder for the pytest hook of this run. */

import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HookPlace } from "../ports.ts";
import { pytestHookSource } from "./assets.ts";

/** @param temp RUNNER_TEMP, which the runner empties, or the system's. */
export function createHookPlace(temp: string, env: HookPlace["env"]): HookPlace {
  const folder = join(temp, `trt-gate-hook-${randomBytes(8).toString("hex")}`);
  return {
    folder,
    source: pytestHookSource,
    env,
    // Background processes of the suite may still write there; a folder left behind does not fail the run.
    dispose: () => rm(folder, { recursive: true, force: true }).catch(() => {}),
  };
}
