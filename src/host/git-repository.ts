/** What git tracks in the workspace, so that annotations point only at files of the repository. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Repository } from "../ports.ts";

const GIT_TIMEOUT_MS = 10_000;
const MAX_LIST_BYTES = 64 << 20;
const MAX_SOURCE_BYTES = 4 << 20;

/** @param root folder of the checkout; a folder without git simply tracks nothing. */
export function createGitRepository(root: string): Repository {
  let tracked: Promise<ReadonlySet<string>> | null = null;
  return {
    root,
    trackedFiles() {
      tracked ??= listTracked(root);
      return tracked;
    },
    async readLines(path) {
      const text = await readFile(join(root, path), "utf8").catch(() => null);
      return text === null || text.length > MAX_SOURCE_BYTES ? null : text.split(/\r?\n/);
    },
  };
}

async function listTracked(root: string): Promise<ReadonlySet<string>> {
  const { execFile } = await import("node:child_process");
  return new Promise((done) => {
    execFile(
      "git",
      // The workspace often belongs to another user inside a container; reading the list is harmless.
      ["-c", `safe.directory=${root}`, "-C", root, "ls-files", "-z"],
      { timeout: GIT_TIMEOUT_MS, maxBuffer: MAX_LIST_BYTES, encoding: "utf8" },
      (error, stdout) => done(new Set(error ? [] : stdout.split("\0").filter(Boolean))),
    );
  });
}
