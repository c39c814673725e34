/** Which failures have the expected cause, and which of them something excuses. */

import type { Finding } from "../issues/finding.ts";
import { childDeath } from "./child-death.ts";
import { type Expectation, findExpectation } from "./expectations.ts";
import { isFailing, type SuiteResults, type TestResult } from "./test-result.ts";

/** The findings in the log and in the tests' output. */
export interface Evidence {
  /** Findings of the log and of all tests, merged. */
  readonly findings: readonly Finding[];
  /** What each test's own message and captured output carry. */
  readonly byTest?: ReadonlyMap<string, readonly Finding[]>;
  /** The same per result, where several results share an id (a suite that ran twice) and the output of each is known. */
  readonly ofResult?: ReadonlyMap<TestResult, readonly Finding[]>;
  /** The findings in each failed part (subtest), for tests with several. */
  readonly ofParts?: ReadonlyMap<TestResult, readonly (readonly Finding[])[]>;
  /**
   * Whether occurrences in the log could be assigned to tests. Absent: assumed where any test has output of its own or
   * any finding names a test.
   */
  readonly tied?: boolean;
}

export interface JudgedTest {
  readonly test: TestResult;
  /** Id of the finding in its output that makes the failure the card's fault; null without one. */
  readonly cause: string | null;
  /** The live expectation that excuses it. */
  readonly expectation: Expectation | null;
}

export interface Judgement {
  readonly failing: readonly JudgedTest[];
  /** Failures without a name: only counted by a tally, or implied by the exit status. */
  readonly unnamed: number;
  /** The cause of all unnamed failures, where the log carries it often enough. */
  readonly unnamedCause: string | null;
  /** Passed although a live expectation says that they fail. */
  readonly unexpectedPasses: readonly TestResult[];
  /** xfailed by the runner itself because the hook applied a live expectation. */
  readonly expectedFailures: readonly TestResult[];
  /** Ran although they are expected to be skipped: neither their pass nor their failure counts. */
  readonly setAside: readonly TestResult[];
  /** Entries that covered at least one test. */
  readonly used: ReadonlySet<Expectation>;
  /** The entry that applies to each test. */
  readonly entries: ReadonlyMap<TestResult, Expectation>;
}

/** pytest reports a pass under a strict xfail mark, such as the hook sets, as a failure with this text. */
const STRICT_XPASS = "[XPASS(strict)]";
const hasPassed = (test: TestResult) =>
  test.status === "passed" ||
  test.status === "xpassed" ||
  test.unexpectedPass === true ||
  (test.status === "failed" && (test.message?.trimStart().startsWith(STRICT_XPASS) ?? false));

/**
 * Judges every test.
 * @param unexplainedExit the exit status is a failure that no test accounts for.
 */
export function judgeTests(
  results: SuiteResults,
  evidence: Evidence,
  live: readonly Expectation[],
  unexplainedExit: boolean,
): Judgement {
  const entries = new Map<TestResult, Expectation>();
  const entryOf = (test: TestResult) => {
    const entry = live.length === 0 ? null : findExpectation(test.id, live);
    if (entry) entries.set(test, entry);
    return entry;
  };
  const failing: JudgedTest[] = [];
  const unexpectedPasses: TestResult[] = [];
  const expectedFailures: TestResult[] = [];
  const setAside: TestResult[] = [];
  const byId = indexFindings(evidence);
  const own = (test: TestResult) => evidence.ofResult?.get(test) ?? byId(test.id);
  const lookUp = causeLookUp(results, evidence, own);
  for (const test of results.tests) {
    const entry = entryOf(test);
    // Only an entry that expects a crash excuses a crash.
    const aside = entry?.expect === "skip" && test.status !== "skipped" && test.crashed === undefined;
    if (aside) setAside.push(test);
    else if (entry && entry.expect !== "skip" && hasPassed(test)) unexpectedPasses.push(test);
    else if (isFailing(test)) {
      const excuses = entry !== null && excusedByEntry(entry, test, own(test));
      failing.push({ test, cause: lookUp.cause(test), expectation: excuses ? entry : null });
    } else if (entry && test.status === "xfailed") expectedFailures.push(test);
  }
  const named = failing.length + [...setAside, ...unexpectedPasses].filter(isFailing).length;
  const counted = results.counts ? results.counts.failed + results.counts.errors : 0;
  const unnamed = Math.max(counted - named, unexplainedExit ? 1 : 0, 0);
  const open = new Set(
    failing.filter(({ test, cause }) => cause === null && mayStandInLog(test) && !diedInChild(test)),
  );
  const failures = [...open].reduce((sum, { test }) => sum + (test.parts?.length ?? 1), 0);
  const byLog = lookUp.fromLog(failures + unnamed);
  return {
    failing: byLog ? failing.map((one) => (open.has(one) ? { ...one, cause: byLog } : one)) : failing,
    unnamed,
    unnamedCause: unnamed > 0 ? (byLog ?? lookUp.fromUntied(unnamed)) : null,
    unexpectedPasses,
    expectedFailures,
    setAside,
    used: new Set(entries.values()),
    entries,
  };
}

const isExcuse = (finding: Finding) => finding.kind === "cause" && finding.excuses === "unsupported";

/** Whether an entry excuses a failed test. The cause that it names must be of kind `cause`; notes never excuse. */
function excusedByEntry(entry: Expectation, test: TestResult, own: readonly Finding[]): boolean {
  const died = test.crashed !== undefined;
  if (entry.expect !== (died ? "crash" : "xfail")) return false;
  return entry.cause === null || carriesCause(own, entry.cause);
}

/** Whether a finding of this id and of kind `cause` is among them. */
export function carriesCause(findings: readonly Finding[], id: string): boolean {
  return findings.some((finding) => finding.kind === "cause" && finding.id === id);
}

/** Findings by test, from the test's own output and from the part of the log that is tied to it. */
export function indexFindings(evidence: Evidence): (testId: string) => readonly Finding[] {
  const index = new Map<string, Finding[]>();
  const add = (testId: string, finding: Finding) => {
    const list = index.get(testId);
    if (list) list.push(finding);
    else index.set(testId, [finding]);
  };
  for (const [testId, findings] of evidence.byTest ?? []) for (const one of findings) add(testId, one);
  for (const finding of evidence.findings) for (const { id } of finding.tests) add(id, finding);
  return (testId) => index.get(testId) ?? [];
}

function causeLookUp(
  results: SuiteResults,
  evidence: Evidence,
  own: (test: TestResult) => readonly Finding[],
) {
  const excuses = evidence.findings.filter(isExcuse);
  const tied = evidence.tied ?? guessTied(results, evidence);
  const fromUntied = (needed: number) => {
    for (const { id, count, tests } of excuses) {
      const attributed = tests.reduce((sum, test) => sum + test.count, 0);
      if (needed > 0 && count - attributed >= needed) return id;
    }
    return null;
  };
  return {
    cause(test: TestResult) {
      const found = own(test).find(isExcuse);
      return found === undefined || diedInChild(test) || !coversParts(test, evidence) ? null : found.id;
    },
    /** Unassigned occurrences may explain tests only where no occurrence could be assigned to a test. */
    fromLog: (needed: number) => (tied ? null : fromUntied(needed)),
    /** Unnamed failures belong to no known test, so unassigned occurrences may explain them. */
    fromUntied,
  };
}

/**
 * Whether every failed part of a test has the cause: in its own text, or in the test's remaining output, which must
 * contain it once for each part without it. A part with the cause in its text may have printed it to that output too.
 */
function coversParts(test: TestResult, evidence: Evidence): boolean {
  const parts = evidence.ofParts?.get(test);
  if (parts === undefined) return true;
  const occurrences = (findings: readonly Finding[]) =>
    findings.filter(isExcuse).reduce((sum, { count }) => sum + count, 0);
  const told = parts.map(occurrences);
  const silent = told.filter((count) => count === 0).length;
  const inText = occurrences(evidence.ofResult?.get(test) ?? evidence.byTest?.get(test.id) ?? []);
  const inLog = evidence.findings
    .filter(isExcuse)
    .flatMap(({ tests }) => tests.filter(({ id }) => id === test.id))
    .reduce((sum, { count }) => sum + count, 0);
  const whole = evidence.ofResult?.has(test) ? inText : Math.max(inText, inLog);
  const beside = whole - told.reduce((sum, count) => sum + count, 0) - (parts.length - silent);
  return silent === 0 || beside >= silent;
}

/** A process that died is a crash, not a refusal, so no policy excuses it. */
const diedInChild = ({ message }: TestResult) => childDeath(message) !== null;

/** A test that is known to have printed nothing cannot be explained by anything in the log. */
const mayStandInLog = ({ output }: TestResult) => output !== "";

function guessTied(results: SuiteResults, evidence: Evidence): boolean {
  const hasOutput = results.tests.some(({ output }) => Boolean(output));
  return hasOutput || evidence.findings.some((finding) => finding.tests.length > 0);
}
