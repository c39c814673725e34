/** The files by which a step talks to the runner. */

import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { saveState } from "@actions/core";
import { makeFolder } from "./files.ts";

/**
 * Creates the file if it is gone: it is in RUNNER_TEMP, and a suite that empties that deletes it too. The runner reads
 * it at its old place. If it cannot be created, the next write to it reports that.
 * @param variable names the file.
 */
export function restoreCommandFile(variable: "GITHUB_OUTPUT" | "GITHUB_STATE" | "GITHUB_STEP_SUMMARY"): void {
  const path = process.env[variable];
  if (!path || existsSync(path)) return;
  try {
    makeFolder(dirname(path));
    writeFileSync(path, "");
  } catch {
    // The next write fails and reports it.
  }
}

/** Keeps a value for the post stage. @returns why it could not be kept; null if it was. */
export function keepForPost(name: string, value: string): string | null {
  restoreCommandFile("GITHUB_STATE");
  try {
    saveState(name, value);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
