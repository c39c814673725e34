/** The sources of test results other than the log: the gate's pytest hook, and JUnit files that the suite writes. */

import type { Files, Host } from "./ports.ts";
import type { Request } from "./request.ts";
import type { ResolvedExpectations } from "./suite/expectations.ts";
import { hookExpectations } from "./suite/expectations-resolve.ts";
import { hookEnvironment, hookFiles } from "./suite/results/hook-files.ts";
import { readHookStream } from "./suite/results/hook-stream.ts";
import { parseJunit } from "./suite/results/junit.ts";
import { freshFiles, type JunitFileStat, joinSessions } from "./suite/results/junit-files.ts";
import type { SourceResults } from "./suite/results/merge.ts";
import type { TestRun } from "./suite/results/run.ts";

/** A hook that is laid out: what the suite's environment needs, and how to read what the hook wrote. */
export interface ReadyHook {
  readonly env: Readonly<Record<string, string>>;
  /** Folders to put in front of search paths. */
  readonly prepend: Readonly<Record<string, string>>;
  /** null if no pytest loaded it. */
  read(): Promise<SourceResults | null>;
}

const NO_HOOK: ReadyHook = { env: {}, prepend: {}, read: async () => null };

/**
 * Lays out the pytest hook in a folder of its own. Where it cannot be written the suite runs without it.
 * @param resolved expectations; `skip` and `xfail` of single tests are applied natively.
 */
export async function layOutHook(
  pytest: Request["pytest"],
  resolved: ResolvedExpectations,
  { files, hook }: Pick<Host, "files" | "hook">,
): Promise<ReadyHook> {
  if (pytest === "off" || hook === null) return NO_HOOK;
  const { folder } = hook;
  const stream = `${folder}/results.jsonl`;
  const native = hookExpectations(resolved);
  const expectations = native.length > 0 ? `${folder}/expectations.json` : null;
  try {
    for (const { path, text } of hookFiles(hook.source())) await files.writeText(`${folder}/${path}`, text);
    if (expectations) await files.writeText(expectations, JSON.stringify(native));
  } catch {
    return NO_HOOK;
  }
  // The search path is joined where the suite starts: the far side of a prefix may have one of its own.
  const { PYTHONPATH: _, ...env } = hookEnvironment(hook.env, { folder, stream, expectations }, "");
  return {
    env,
    prepend: { PYTHONPATH: folder },
    read: async () => ((await files.exists(stream)) ? readHookStream(files.stream(stream)) : null),
  };
}

/** JUnit files that match the user's patterns, as they lie now. */
export interface JunitListing {
  readonly files: readonly JunitFileStat[];
  /** Problems of patterns that were given up, such as one over the whole disk. */
  readonly problems: readonly string[];
}

export async function listJunit(
  patterns: readonly string[],
  cwd: string,
  files: Files,
): Promise<JunitListing> {
  const problems: string[] = [];
  const follow = async (pattern: string) => {
    try {
      return await files.glob(pattern, cwd);
    } catch (error) {
      problems.push(`input junit: ${(error as Error).message}`);
      return [];
    }
  };
  const found = new Set((await Promise.all(patterns.map(follow))).flat());
  const stats = [...found].map(async (path) => ({ path, ...((await files.stat(path)) ?? GONE) }));
  return { files: await Promise.all(stats), problems };
}

/**
 * Those of them that were written since the suite started.
 * @param before what listJunit gave then.
 */
export async function readJunit(
  patterns: readonly string[],
  { startedMs, before }: { readonly startedMs: number; readonly before: JunitListing },
  cwd: string,
  files: Files,
): Promise<SourceResults | null> {
  if (patterns.length === 0) return null;
  const { files: found, problems } = await listJunit(patterns, cwd, files);
  const { fresh, notices } = freshFiles(found, startedMs, before.files);
  const runs: TestRun[] = [];
  for (const { path } of fresh) runs.push(await parseJunit(files.stream(path), path));
  const none =
    fresh.length > 0 ? [] : [`input junit: no file written by this run matches ${patterns.join(", ")}`];
  return { runs: joinSessions(runs), notices: [...problems, ...notices, ...none] };
}

const GONE = { mtimeMs: 0, size: 0 };
