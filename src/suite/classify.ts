/** Derives the outcome from everything known about a run: the table of docs/outcomes.md as one pure function. */

import type { Expected, ReportFailure } from "../report/report.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Account, accountOf, listExpected, listFailures } from "./classify-account.ts";
import { countsOf, findColumn, isUnexplainedExit } from "./classify-column.ts";
import { type Judgement, judgeTests } from "./classify-excuses.ts";
import type { ClassifyInput, ClassifySettings, SuiteSeen } from "./classify-input.ts";
import { collectRemarks } from "./classify-remarks.ts";
import { describe } from "./classify-sentence.ts";
import { type Cell, type Column, proposalOf, rowOf, succeeds, TABLE } from "./classify-table.ts";
import type { Expectation } from "./expectations.ts";
import type { Conclusion, Outcome } from "./outcome.ts";
import type { PolicyChoice } from "./policy.ts";
import type { SuiteResults } from "./test-result.ts";
import { joinUse } from "./used.ts";

export interface Classification {
  readonly outcome: Outcome;
  readonly conclusion: Conclusion;
  /** One sentence for a person. */
  readonly sentence: string;
  readonly failures: readonly ReportFailure[];
  /** Tests that passed where they were expected to fail: by a mark, or by the policy where nothing failed. */
  readonly passedUnexpectedly: readonly string[];
  /** Under `xfail`: those that passed while others failed for the expected cause. */
  readonly passedBeside: readonly string[];
  /** Tests that were marked to fail, by an entry of the expectations or by the suite, and what they did. */
  readonly expectedToFail: readonly Expected[];
  /** null if the suite was not started. */
  readonly account: Account | null;
  /** Reasons, other than those of the table, for which the job fails. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  /** What to do about errors and warnings. */
  readonly steps: readonly string[];
  /** Which kind of matrix row this run suggests; the caller writes it out. */
  readonly proposal: "passed" | "refused" | null;
  /** The column of the table; null if the suite was not started. */
  readonly column: Column | null;
}

const NO_RESULTS: SuiteResults = {
  tests: [],
  counts: null,
  complete: false,
  running: null,
  neverRan: [],
  collectionError: null,
  passingOutputSeen: true,
  notices: [],
};

/** Classifies a run. Total and pure: the same input gives the same words. */
export function classify(input: ClassifyInput): Classification {
  return input.suite === null ? classifyNotStarted(input) : classifyRun(input, input.suite);
}

function classifyNotStarted({ verdict, choice, settings }: ClassifyInput): Classification {
  const outcome = outcomeWithoutRun(verdict, choice);
  return {
    outcome,
    conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
    sentence: describe.notStarted(outcome, verdict, choice.applied),
    failures: [],
    passedUnexpectedly: [],
    passedBeside: [],
    expectedToFail: [],
    account: null,
    errors: [],
    warnings: [],
    notices: [],
    steps: [],
    proposal: null,
    column: null,
  };
}

function outcomeWithoutRun(verdict: Verdict, choice: PolicyChoice): Outcome {
  if (choice.action === "none") return "not-run";
  if (choice.action === "skipped") return "skipped";
  return verdict.status === "probe-error" && verdict.reason !== "unexpected-gpu" ? "probe-error" : "refused";
}

function classifyRun(input: ClassifyInput, suite: SuiteSeen): Classification {
  const { verdict, settings, evidence } = input;
  const results = suite.results ?? NO_RESULTS;
  const { ending } = suite;
  const live = input.expectations?.live ?? [];
  const judgement = judgeTests(results, evidence, live, isUnexplainedExit(ending, results));
  const answer = findColumn({
    ending,
    shell: suite.shell ?? { died: null, perhapsDied: null, missing: null },
    results,
    judgement,
    evidence,
    live,
    minExecuted: settings.minExecuted,
  });
  const row = rowOf(verdict.status, settings.onUnsupported);
  const cell = TABLE[row][answer.column];
  const used = new Set([...judgement.used, ...(answer.expectedBy ? [answer.expectedBy] : [])]);
  const use = joinUse(suite.used, results.usedInProcess);
  const remarks = collectRemarks(input, suite, results, used, answer.column);

  let outcome = softened(cell, answer.column, row === "supported", settings, answer.expectedBy);
  // A crash at exit that is let pass must meet the expectations like any other pass.
  if (answer.column === "all-pass" || outcome === "passed")
    outcome = withExpectations(outcome, results, judgement);
  if (ending.cancelled || (remarks.errors.length > 0 && succeeds(outcome, settings.strict)))
    outcome = "failed";

  const excusing = row === "xfail";
  const account = accountOf(results, judgement, excusing);
  const passes = listPasses(results, judgement, excusing, answer.column);
  return {
    outcome,
    conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
    sentence: describe.run({
      outcome,
      answer,
      row,
      verdict,
      ending,
      results,
      judgement,
      account,
      use,
      errors: remarks.errors,
    }),
    failures: listFailures(judgement, excusing, settings.strict),
    passedUnexpectedly: passes.unexpected,
    passedBeside: passes.beside,
    expectedToFail: listExpected(results, judgement),
    account,
    ...remarks,
    proposal: answer.expectedBy || ending.cancelled ? null : proposalOf(cell, use),
    column: answer.column,
  };
}

/** The outcome, after the two exceptions that users may make: an expectation for this end, and `exit-crash: warn`. */
function softened(
  cell: Cell,
  column: Column,
  supported: boolean,
  settings: ClassifySettings,
  expectedBy: Expectation | null,
): Outcome {
  if (expectedBy) return "xfailed";
  return column === "exit-crash" && supported && settings.exitCrash === "warn" ? "passed" : cell.outcome;
}

/** Where nothing failed unexpectedly, the expectations decide between passed, xfailed and xpassed. */
function withExpectations(outcome: Outcome, results: SuiteResults, judgement: Judgement): Outcome {
  if (judgement.unexpectedPasses.length > 0) return "xpassed";
  const excused = countExcused(judgement);
  const passed = countsOf(results)?.passed ?? 0;
  const ownXfails = countsOf(results)?.xfailed ?? 0;
  if (outcome === "xpassed") return excused > 0 || (passed === 0 && ownXfails > 0) ? "xfailed" : outcome;
  return excused > 0 && passed === 0 ? "xfailed" : outcome;
}

const countExcused = ({ failing, expectedFailures }: Judgement) => failing.length + expectedFailures.length;

interface Passes {
  readonly unexpected: readonly string[];
  readonly beside: readonly string[];
}

/**
 * Tests that passed unexpectedly: those with a mark, and under `xfail` all tests if nothing failed. If something failed
 * for the expected cause, the other passes are listed as `beside`.
 */
function listPasses(results: SuiteResults, judgement: Judgement, excusing: boolean, column: Column): Passes {
  // A strict xpass of the suite's own marks has the status of a failure, but the test passed.
  const marked = listExpected(results, judgement).filter(({ ended }) => ended === "xpassed");
  const unexpected = marked.map(({ id }) => id);
  if (!excusing || (column !== "all-pass" && column !== "expected-cause")) return { unexpected, beside: [] };
  const other = new Set([...judgement.setAside, ...judgement.unexpectedPasses]);
  const passed = results.tests.filter((test) => test.status === "passed" && !other.has(test));
  const ids = passed.map(({ id }) => id);
  const nothingFailed = column === "all-pass" && countExcused(judgement) === 0;
  return nothingFailed ? { unexpected: [...unexpected, ...ids], beside: [] } : { unexpected, beside: ids };
}
