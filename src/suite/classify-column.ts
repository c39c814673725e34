/** Finds the column of the outcome table that says what the suite did. */

import type { Request } from "../request.ts";
import { carriesCause, type Evidence, indexFindings, type Judgement } from "./classify-excuses.ts";
import type { Column } from "./classify-table.ts";
import type { Ending } from "./ending.ts";
import { covers, type Expectation, findExpectation } from "./expectations.ts";
import type { ScriptWords } from "./results/script-words.ts";
import type { SuiteResults, TestCounts } from "./test-result.ts";

export interface ColumnInput {
  readonly ending: Ending;
  readonly shell: ScriptWords;
  readonly results: SuiteResults;
  readonly judgement: Judgement;
  readonly evidence: Evidence;
  readonly live: readonly Expectation[];
  readonly minExecuted: Request["minExecuted"];
}

export interface ColumnAnswer {
  readonly column: Column;
  /** The live expectation that expects this end; only for `crash` and `timeout`. */
  readonly expectedBy: Expectation | null;
  /** A clause for the sentence that says why; "" if the column says enough. */
  readonly why: string;
}

/** The counts, or null if only the exit status is known, which counts no tests. */
export function countsOf(results: SuiteResults): TestCounts | null {
  const counts = results.counts;
  return counts && counts.source !== "exit-status" && counts.source !== "none" ? counts : null;
}

/** Whether the status is a failure that no test of the suite accounts for. */
export function isUnexplainedExit(ending: Ending, results: SuiteResults): boolean {
  if (ending.exitCode === 0 || ending.exitCode === null || ending.signal !== null) return false;
  const counts = countsOf(results);
  if (!counts) return true;
  const endedInTest = results.running !== null && !results.complete;
  return endedInTest || counts.failed + counts.errors === 0;
}

/** Finds the column. Every kind of failure is checked before the columns that may be a success. */
export function findColumn(input: ColumnInput): ColumnAnswer {
  const { ending, judgement } = input;
  if (ending.startError !== null) return plain("nothing", ending.startError);
  if (ending.timedOut) return { ...plain("timeout"), expectedBy: expectedEnd(input, "timeout") };
  const crashed = judgement.failing.find(({ test, expectation }) => test.crashed && !expectation);
  if (crashed) return plain("crash", `${crashed.test.crashed} while ${crashed.test.id} was running`);
  if (ending.signal !== null) {
    if (isExitCrash(input)) return plain("exit-crash");
    return { ...plain("crash"), expectedBy: expectedEnd(input, "crash") };
  }
  const { shell } = input;
  const died = shell.died ?? (countsOf(input.results) === null ? shell.perhapsDied : null);
  if (died) {
    const why = `${died.command} was killed by ${died.signal}, but the script went on`;
    return { ...plain("crash", why), expectedBy: expectedEnd(input, "crash") };
  }
  if (ending.lost !== undefined) return plain("other-failure", ending.lost);
  const usage = usageError(input);
  if (usage !== null) return plain("nothing", usage);
  const open = judgement.failing.filter(({ expectation }) => !expectation);
  if (inMidTest(input))
    return plain("other-failure", `the process ended while ${input.results.running} was running`);
  if (open.some(({ cause }) => !cause) || (judgement.unnamed > 0 && !judgement.unnamedCause)) {
    return plain("other-failure");
  }
  // The session did not finish, so passes and excused failures are not the whole result.
  if (input.results.brokenOff) return plain("other-failure", input.results.brokenOff);
  const few = tooFew(input);
  if (few !== null) return plain("nothing", few);
  return plain(open.length > 0 || judgement.unnamed > 0 ? "expected-cause" : "all-pass");
}

const inMidTest = ({ results }: ColumnInput) => results.running !== null && !results.complete;
const plain = (column: Column, why = ""): ColumnAnswer => ({ column, why, expectedBy: null });

function isExitCrash(input: ColumnInput): boolean {
  const { results, judgement } = input;
  const counts = countsOf(results);
  const clean = judgement.failing.length === 0 && judgement.unnamed === 0;
  const whole = results.complete && results.running === null && counts !== null && counts.executed > 0;
  return clean && whole && tooFew(input) === null;
}

/**
 * The live entry that expects this end. It must cover the test that was running; "*" also covers a suite whose tests
 * cannot be seen. It does not apply if other failures are not excused.
 */
function expectedEnd(input: ColumnInput, end: "crash" | "timeout"): Expectation | null {
  const { results, judgement, live, evidence } = input;
  if (judgement.failing.some(({ expectation }) => !expectation)) return null;
  const running = results.running;
  const entry =
    running === null
      ? live.find((one) => one.expect === end && one.tests === "*" && countsOf(results) === null)
      : findExpectation(running, live);
  if (!entry || entry.expect !== end || !covers(entry.tests, running ?? "")) return null;
  const own = running === null ? evidence.findings : indexFindings(evidence)(running);
  return entry.cause === null || carriesCause(own, entry.cause) ? entry : null;
}

// POSIX sh: found but not executable, and not found.
const NOT_STARTED = new Set([126, 127]);

function usageError(input: ColumnInput): string | null {
  const { ending, results, judgement, minExecuted, shell } = input;
  const counts = countsOf(results);
  const ended = counts ? counts.passed + counts.failed + counts.xfailed + counts.xpassed : 0;
  if (results.collectionError !== null && ended === 0) {
    return `the tests could not be collected: ${firstLine(results.collectionError)}`;
  }
  if (counts === null && ending.exitCode !== null && NOT_STARTED.has(ending.exitCode)) {
    return `one of its commands could not be found or started (exit status ${ending.exitCode}); the log names it`;
  }
  if (counts === null && shell.missing !== null) {
    return `the test runner ${shell.missing} was not found, and no other is known to have run; the log says where`;
  }
  const none = counts?.executed === 0 && judgement.failing.length === 0 && !inMidTest(input);
  if (counts && none && minExecuted !== 0) {
    return counts.total === 0
      ? "no test was found"
      : counts.total === 1
        ? "its only test was skipped"
        : `all ${counts.total} tests were skipped`;
  }
  return null;
}

function tooFew({ results, judgement, minExecuted }: ColumnInput): string | null {
  const counts = countsOf(results);
  const least = minExecuted === "auto" ? (counts ? 1 : 0) : minExecuted;
  const executed = counts ? counts.executed - judgement.setAside.length : 0;
  if (executed >= least) return null;
  if (!counts) return `tests could not be counted, but min-executed requires ${least}`;
  return `${executed} of ${counts.total} tests were executed, but min-executed requires ${least}`;
}

function firstLine(text: string): string {
  const line = text.trim().replace(/\n.*/s, "");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
