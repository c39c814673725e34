/** The files by which a step talks to the runner. */

import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { saveState } from "@actions/core";
import { makeFolder } from "./files.ts";

const NAMES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"] as const;

/**
 * Creates those that are gone: they are in RUNNER_TEMP, and a suite that empties it deletes them too. The runner reads
 * them at their old place. If one cannot be created, the next write to it reports that.
 */
export function restoreCommandFiles(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of NAMES) {
    const path = env[name];
    if (!path || existsSync(path)) continue;
    try {
      makeFolder(dirname(path));
      writeFileSync(path, "");
    } catch {
      // The next write fails and reports it.
    }
  }
}

/** Keeps a value for the post stage. @returns why it could not be kept; null if it was. */
export function keepForPost(name: string, value: string): string | null {
  restoreCommandFiles(process.env);
  try {
    saveState(name, value);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
