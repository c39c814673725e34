/** Which JUnit files belong to this run, and which of them are parts of one report. */

import type { TestResult } from "../test-result.ts";
import { countTests, type TestRun, worseOf } from "./run.ts";

export interface JunitFileStat {
  readonly path: string;
  readonly mtimeMs: number;
  readonly size: number;
}

/** File systems keep times in steps of up to two seconds. */
const CLOCK_SLACK_MS = 2000;

/**
 * Leaves out what an earlier run left behind.
 * @param before the files as they lay when the suite started: one that is still the same is none of this run, even
 * where it was written moments before.
 */
export function freshFiles(
  files: readonly JunitFileStat[],
  startedMs: number,
  before: readonly JunitFileStat[] = [],
): { readonly fresh: readonly JunitFileStat[]; readonly notices: readonly string[] } {
  const known = new Map(before.map((file) => [file.path, file]));
  const isSame = (file: JunitFileStat) => {
    const then = known.get(file.path);
    return then !== undefined && then.mtimeMs === file.mtimeMs && then.size === file.size;
  };
  const stale = files.filter((file) => file.mtimeMs < startedMs - CLOCK_SLACK_MS || isSame(file));
  const fresh = files.filter((file) => !stale.includes(file));
  const names = stale.slice(0, 5).map((file) => file.path);
  if (stale.length > names.length) names.push(`${stale.length - names.length} more`);
  const notices =
    stale.length === 0 ? [] : [`older than the suite's start and ignored as left over: ${names.join(", ")}`];
  return { fresh, notices };
}

/** unittest-xml-reporting writes one file a class; together they are one run. */
export function joinSessions(runs: readonly TestRun[]): readonly TestRun[] {
  const joined: TestRun[] = [];
  const sessions = new Map<string, TestRun[]>();
  for (const run of runs) {
    const parts = run.session === undefined ? undefined : sessions.get(run.session);
    if (parts !== undefined) parts.push(run);
    else if (run.session === undefined) joined.push(run);
    else sessions.set(run.session, [run]);
  }
  for (const parts of sessions.values()) joined.push(joinParts(parts));
  return joined;
}

function joinParts(parts: readonly TestRun[]): TestRun {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first as TestRun;
  const byId = new Map<string, TestResult>();
  for (const test of parts.flatMap((part) => part.tests)) {
    // Subtests may stand in a file of their own.
    const known = byId.get(test.id);
    byId.set(test.id, known === undefined ? test : worseOf(known, test));
  }
  const tests = [...byId.values()];
  const everyFailed = parts.every((part) => part.collectionError !== null || part.counts?.executed === 0);
  const errors = parts.flatMap((part) => part.collectionError ?? []);
  return {
    ...first,
    origin: `${first.origin ?? ""} and ${parts.length - 1} more`,
    tests,
    counts: countTests(tests, "junit"),
    complete: parts.every((part) => part.complete),
    collectionError: everyFailed && errors.length > 0 ? errors.join("; ") : null,
    passingOutputSeen: parts.every((part) => part.passingOutputSeen),
    notices: parts.flatMap((part) => part.notices),
  };
}
