/** Merges all sources into one result: the best source for each run, and no test counted twice. */

import { isFailing, type ResultSource, type SuiteResults, type TestCounts } from "../test-result.ts";
import { joinSessions } from "./junit-files.ts";
import { byPlace, type TestRun, totalOf } from "./run.ts";
import { skipReasonsOfRuns } from "./skip-reasons.ts";
import { testKey } from "./test-key.ts";

/** The results of one source: log readers, the JUnit parser and the hook's parser all return this. */
export interface SourceResults {
  readonly runs: readonly TestRun[];
  readonly notices?: readonly string[];
  readonly used?: { readonly cuda: boolean; readonly tensorrt: boolean } | null;
}

export interface MergeInput {
  /** The pytest hook's stream; null if it was not loaded. */
  readonly hook: SourceResults | null;
  /** JUnit files written by this run. */
  readonly junit: SourceResults | null;
  /** What the readers of the log made of it. */
  readonly logs: readonly (SourceResults | null)[];
  readonly exitCode: number | null;
}

/**
 * Merges what the hook, JUnit files and the log tell about the same runs. Of a run that several sources have, only the
 * best is counted: the hook, then complete JUnit files, then the log.
 */
export function mergeResults(input: MergeInput): SuiteResults {
  const notices: string[] = [...(input.hook?.notices ?? []), ...(input.junit?.notices ?? [])];
  const [hook, unbegun] = divide(input.hook?.runs ?? [], (run) => run.unbegun === undefined);
  const logged = outermost(input.logs.flatMap((log) => log?.runs ?? []));
  // A file that is cut off says less than a log that has the same run to its end.
  const ended = logged.filter((log) => log.complete);
  const files = joinSessions(input.junit?.runs ?? []).filter((run) => run.complete || !isCovered(run, ended));
  const junit = files.filter((run) => !isCovered(run, hook));
  const besideHook = withoutMatched(logged, hook, isPytest, notices);
  const left = withoutMatched(besideHook, files, () => true, notices);
  // Every pytest of the suite announces itself through the hook; one that fails to start unannounced belongs to a test.
  const rest = hook.length > 0 && unbegun.length === 0 ? left.map(withoutUsage) : left;
  // For a pytest that failed before its session, the message in the log says more than the hook.
  const explained = rest.filter((run) => isPytest(run) && run.collectionError !== null).length;
  const runs = [...hook, ...unbegun.slice(explained), ...junit, ...rest];
  const counts = sumCounts(runs);
  for (const run of runs) notices.push(...run.notices);
  if (input.exitCode !== null) notices.push(...disagreement(counts, input.exitCode));
  return {
    tests: runs.flatMap((run) => run.tests),
    counts,
    complete: runs.length > 0 && runs.every((run) => run.complete),
    running: runs.findLast((run) => run.running !== null)?.running ?? null,
    lastStarted: runs.findLast((run) => run.lastStarted !== null)?.lastStarted ?? null,
    neverRan: runs.flatMap((run) => run.neverRan),
    neverRanCount: runs.reduce((sum, run) => sum + (run.neverRanCount ?? 0), 0),
    collectionError: joined(runs.map((run) => run.collectionError)),
    brokenOff: runs.find((run) => run.brokenOff !== undefined)?.brokenOff ?? null,
    skipReasons: skipReasonsOfRuns(runs),
    passingOutputSeen: runs.length > 0 && runs.every((run) => run.passingOutputSeen),
    usedInProcess: input.hook?.used ?? null,
    notices: [...new Set(notices)],
  };
}

function withoutUsage(run: TestRun): TestRun {
  if (!isPytest(run) || run.brokenOff === undefined || run.collectionError === null) return run;
  const { brokenOff: _, ...rest } = run;
  return rest;
}

function divide<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** Whether better runs report most of this run's tests. */
function isCovered(run: TestRun, better: readonly TestRun[]): boolean {
  const known = new Set(better.flatMap((one) => one.tests.map((test) => testKey(test.id))));
  const shared = run.tests.filter((test) => known.has(testKey(test.id))).length;
  return run.tests.length > 0 && shared * 2 > run.tests.length;
}

/** Leaves out runs printed inside another one: a test that starts pytest, ctest that shows gtest. */
function outermost(runs: readonly TestRun[]): readonly TestRun[] {
  return runs.filter((run) => !runs.some((outer) => outer !== run && surrounds(outer, run))).sort(byPlace);
}

function surrounds(outer: TestRun, inner: TestRun): boolean {
  if (outer.span === undefined || inner.span === undefined) return false;
  return outer.span.first < inner.span.first && inner.span.last < outer.span.last;
}

/**
 * Log runs that no better run accounts for. Each log run is matched with at most one better run: by test names and equal
 * figures, then by names, then by figures, then in order.
 */
function withoutMatched(
  logged: readonly TestRun[],
  better: readonly TestRun[],
  applies: (log: TestRun, better: TestRun) => boolean,
  notices: string[],
): readonly TestRun[] {
  const free = new Set(better);
  const concerned = new Set(
    logged.filter((log) => better.some((one) => applies(log, one) && sameFamily(log, one))),
  );
  const open = new Set(concerned);
  const take = (matches: (log: TestRun, one: TestRun) => boolean) => {
    for (const log of [...open]) {
      const match = [...free].find((one) => sameFamily(log, one) && matches(log, one));
      if (match === undefined) continue;
      open.delete(log);
      free.delete(match);
      if (match.complete && log.complete && log.counts !== null && match.counts !== null) {
        const [says, told] = [match.counts, log.counts];
        // The better source does not count xfail(run=False) as executed, while pytest's tally counts it as xfailed.
        const sure = (counts: TestCounts) => counts.executed - counts.xfailed;
        if (says.executed !== told.executed && sure(says) !== sure(told))
          notices.push(differing(match, says, log, told));
      }
    }
  };
  take((log, one) => isCovered(log, [one]) && figures(log) === figures(one));
  // A run that exited during a test wrote no file, so equal figures are a coincidence: only its test names count.
  const byFigures = (log: TestRun, one: TestRun) => log.running === null && figures(log) === figures(one);
  take((log, one) => log.tests.length === 0 && byFigures(log, one));
  take((log, one) => isCovered(log, [one]));
  take(byFigures);
  // The last resort is order alone. It is not used for a file from an unknown writer, nor for a file without a failure
  // when the run has one.
  const unclear = (log: TestRun, one: TestRun) =>
    log.running !== null || familyOf(one) === null || (isBad(log) && !isBad(one));
  take((log, one) => (log.tests.length === 0 || figures(log) !== null) && !unclear(log, one));
  // A run that died wrote no file, and the file of a failed run may have been overwritten by a later one. Neither must
  // be lost because other runs have files.
  const known = failuresOf(better);
  const told = (log: TestRun) => [...failuresOf([log])].every((test) => known.has(test));
  const left = [...open].filter((log) => !(isCovered(log, better) && log.complete && told(log)));
  if (left.length > 0 && better.length > 0) notices.push(unmatched(left, better));
  return logged.filter((log) => !concerned.has(log) || left.includes(log));
}

function failuresOf(runs: readonly TestRun[]): ReadonlySet<string> {
  return new Set(runs.flatMap((run) => run.tests.filter(isFailing).map(({ id }) => testKey(id))));
}

function isPytest(log: TestRun): boolean {
  return log.source === "pytest";
}

/** Whether the run has a failure, by its name or by its count. */
function isBad({ counts, tests }: TestRun): boolean {
  return (counts !== null && counts.failed + counts.errors > 0) || tests.some(isFailing);
}

function familyOf(better: TestRun): string | null {
  return better.family ?? (better.source === "pytest-hook" ? "pytest" : null);
}

/** Whether these two could be one run. A JUnit file says which program wrote it; an unknown one could be from any. */
function sameFamily(log: TestRun, better: TestRun): boolean {
  const family = familyOf(better);
  if (family === null) return true;
  return family === (log.source === "monai" ? "unittest" : log.source);
}

function figures(run: TestRun): string | null {
  if (run.counts === null) return null;
  const { total, failed, errors, skipped } = run.counts;
  return [total, failed + errors, skipped].join(" ");
}

function sumCounts(runs: readonly TestRun[]): TestCounts | null {
  const all = runs.flatMap((run) => (run.counts === null ? [] : [run.counts]));
  const first = all[0];
  if (first === undefined) return null;
  const sum = (pick: (counts: TestCounts) => number) =>
    all.reduce((total, counts) => total + pick(counts), 0);
  return totalOf({
    passed: sum((counts) => counts.passed),
    failed: sum((counts) => counts.failed),
    error: sum((counts) => counts.errors),
    skipped: sum((counts) => counts.skipped),
    xfailed: sum((counts) => counts.xfailed),
    xpassed: sum((counts) => counts.xpassed),
    source: first.source,
  });
}

function joined(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join("\n");
}

const SOURCE_NAMES: Readonly<Record<ResultSource, string>> = {
  "pytest-hook": "the pytest hook",
  junit: "the JUnit file",
  unittest: "unittest's output",
  monai: "the output of MONAI's runner",
  pytest: "pytest's output",
  gtest: "gtest's output",
  ctest: "ctest's output",
  "exit-status": "the exit status",
  none: "no source",
};

function nameOf(run: TestRun): string {
  return run.origin === undefined ? SOURCE_NAMES[run.source] : `${SOURCE_NAMES[run.source]} ${run.origin}`;
}

function differing(a: TestRun, of: TestCounts, b: TestRun, other: TestCounts): string {
  return `${nameOf(a)} reports ${of.executed} executed tests, but ${nameOf(b)} reports ${other.executed}; the former is counted`;
}

function unmatched(left: readonly TestRun[], better: readonly TestRun[]): string {
  const kind =
    better[0]?.source === "junit" ? "no JUnit file of its own (two runs may write the same file)" : "no hook";
  const names = [...new Set(left.map((run) => SOURCE_NAMES[run.source]))].join(", ");
  const runs = left.length === 1 ? "1 run in the log has" : `${left.length} runs in the log have`;
  return `${runs} ${kind}; counted from ${names}`;
}

function disagreement(counts: TestCounts | null, exitCode: number): readonly string[] {
  if (counts === null) return [];
  const bad = counts.failed + counts.errors;
  if (exitCode === 0 && bad > 0) return [`the suite exited with 0 although ${bad} of its tests failed`];
  if (exitCode !== 0 && bad === 0 && counts.executed > 0) {
    return [`the suite exited with ${exitCode} although no test was seen to fail`];
  }
  return [];
}
