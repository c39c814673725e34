/** Finds the JUnit files of this run, and joins those that are parts of one report. */

import { groupBy } from "../../group-by.ts";
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
    stale.length === 0 ? [] : [`ignored, because they are older than this run: ${names.join(", ")}`];
  return { fresh, notices };
}

/** unittest-xml-reporting writes one file a class; together they are one run. */
export function joinSessions(runs: readonly TestRun[]): readonly TestRun[] {
  const whole = runs.filter((run) => run.session === undefined);
  const split = runs.filter((run) => run.session !== undefined);
  return [...whole, ...[...groupBy(split, (run) => run.session).values()].map(joinParts)];
}

function joinParts(parts: readonly [TestRun, ...TestRun[]]): TestRun {
  const [first] = parts;
  if (parts.length === 1) return first;
  const byId = new Map<string, TestResult>();
  for (const test of parts.flatMap((part) => part.tests)) {
    // Subtests may be in a separate file.
    const known = byId.get(test.id);
    byId.set(test.id, known === undefined ? test : worseOf(known, test));
  }
  const tests = [...byId.values()];
  const everyFailed = parts.every((part) => part.collectionError !== null || part.counts?.executed === 0);
  const errors = parts.flatMap((part) => part.collectionError ?? []);
  const brokenOff = parts.flatMap((part) => part.brokenOff ?? [])[0];
  return {
    ...first,
    ...(first.origin === undefined ? {} : { origin: `${first.origin} and ${parts.length - 1} more` }),
    tests,
    counts: countTests(tests, "junit"),
    complete: parts.every((part) => part.complete),
    collectionError: everyFailed && errors.length > 0 ? errors.join("; ") : null,
    passingOutputSeen: parts.every((part) => part.passingOutputSeen),
    ...(brokenOff === undefined ? {} : { brokenOff }),
    notices: parts.flatMap((part) => part.notices),
  };
}
