/** Reads the event file of the workflow run. */

import { readFile, stat } from "node:fs/promises";
import { type EventFacts, readEvent } from "../report/event.ts";

/** GitHub's payloads end at 25 MB. */
const MAX_EVENT_BYTES = 26 << 20;

/** Never throws: if the event cannot be read, a check run may have no commit, and nothing else is affected. */
export async function readEventFile(env: Readonly<Record<string, string | undefined>>): Promise<EventFacts> {
  const context = {
    name: env.GITHUB_EVENT_NAME ?? "",
    sha: env.GITHUB_SHA ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
  };
  return readEvent(await readPayload(env.GITHUB_EVENT_PATH ?? ""), context);
}

async function readPayload(path: string): Promise<unknown> {
  try {
    if (path === "" || (await stat(path)).size > MAX_EVENT_BYTES) return null;
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}
