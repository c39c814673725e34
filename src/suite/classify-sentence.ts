/** The words for an outcome: what happened, why, and what to do. */

import type { Request } from "../request.ts";
import type { Verdict } from "../support/verdict.ts";
import { type ColumnAnswer, countsOf } from "./classify-column.ts";
import type { Judgement } from "./classify-excuses.ts";
import type { Column, Row } from "./classify-table.ts";
import type { Ending } from "./ending.ts";
import type { Expectation, ResolvedExpectations } from "./expectations.ts";
import type { Outcome } from "./outcome.ts";
import { groupSkipReasons } from "./results/skip-reasons.ts";
import type { SuiteResults } from "./test-result.ts";
import type { Use } from "./used.ts";

interface RunSeen {
  readonly outcome: Outcome;
  readonly answer: ColumnAnswer;
  readonly row: Row;
  readonly verdict: Verdict;
  readonly ending: Ending;
  readonly results: SuiteResults;
  readonly judgement: Judgement;
  readonly use: Use;
  readonly errors: readonly string[];
}

export const describe = {
  notStarted,
  run: describeRun,
  unused,
  exitCrash: (ending: Ending) =>
    `All tests had passed and the result was complete when the process died by ${ending.signal}; exit-crash: warn lets it pass.`,
  leftovers: (ending: Ending) => ending.leftovers,
  staleExpectations,
  blindSpots,
} as const;

function notStarted(outcome: Outcome, verdict: Verdict, applied: string): string {
  const because = `(${applied})`;
  switch (outcome) {
    case "skipped":
      return `The suite was not started ${because}: ${verdict.sentence} Nothing of it is verified on this machine.`;
    case "refused":
      return `The suite was not started, and that is a failure ${because}: ${verdict.sentence}`;
    case "probe-error":
      return `Nothing was decided, and the suite was not started: ${verdict.sentence}`;
    default:
      return `No suite was given: ${verdict.sentence}`;
  }
}

function describeRun(seen: RunSeen): string {
  const { ending, errors, outcome, answer } = seen;
  if (ending.cancelled) return `The run was cancelled${during(seen.results)}.`;
  if (errors.length > 0 && outcome === "failed" && answer.column === "all-pass") {
    return `The tests passed, but the job fails. ${errors[0]}`;
  }
  switch (answer.column) {
    case "nothing":
      return describeNothing(seen);
    case "timeout":
      return `The suite was ended at its time limit${during(seen.results)}${expected(answer)}.${neverRan(seen.results)}`;
    case "crash":
      return describeCrash(seen);
    case "exit-crash":
      return `The process died by ${ending.signal} after all tests had passed and the result was complete.`;
    case "other-failure":
      return describeFailures(seen);
    case "expected-cause":
      return describeCause(seen);
    case "all-pass":
      return describePass(seen);
  }
}

function describeNothing({ answer, results, ending, verdict }: RunSeen): string {
  const reasons = topSkipReasons(results);
  const both =
    verdict.status === "supported" && reasons !== ""
      ? ` The gate finds this card supported, the suite's own conditions do not: ${reasons}`
      : reasons && ` Reasons: ${reasons}`;
  const start = ending.startError !== null ? "The suite could not be started" : "The suite proves nothing";
  return `${start}: ${answer.why}.${both && `${both}.`}`;
}

function describeCrash({ ending, answer, results }: RunSeen): string {
  if (ending.signal === null) return `A process of the suite died: ${answer.why}.${neverRan(results)}`;
  return `The suite's process died by ${ending.signal}${during(results)}${expected(answer)}.${neverRan(results)}`;
}

function describeFailures({ judgement, answer, ending, results, row }: RunSeen): string {
  if (answer.why) return `The suite failed: ${answer.why}.${neverRan(results)}`;
  const open = judgement.failing.filter(({ cause, expectation }) => !expectation && !cause);
  const excused = judgement.failing.length - open.length;
  const them = (open.length > 0 ? open.length : judgement.unnamed) === 1 ? "it" : "them";
  const beside = excused > 0 ? ` ${tests(excused)} failed beside ${them} for a known cause.` : "";
  const counts = countsOf(results);
  const status = ending.exitCode === 0 ? ", although the suite's exit status is 0" : "";
  if (open.length > 0) {
    const named = open.slice(0, 3).map(({ test }) => test.id);
    const more = open.length > named.length ? ` and ${open.length - named.length} more` : "";
    const cause = row === "xfail" ? " without the cause that would excuse it" : "";
    const total = counts?.executed ?? results.tests.length;
    return `${tests(open.length)} of ${total} failed${cause}: ${named.join(", ")}${more}${status}.${beside}`;
  }
  if (counts === null) return `The suite failed with exit status ${ending.exitCode}.`;
  if (counts.failed + counts.errors === 0) {
    return `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed.`;
  }
  // Told by a tally alone.
  return `${tests(judgement.unnamed)} of ${counts.executed} failed, and the output does not name ${them}${status}.${beside}`;
}

function describeCause({ judgement, row, verdict, results }: RunSeen): string {
  const causes = [...judgement.failing.map((one) => one.cause), judgement.unnamedCause];
  const cause = causes.find((one) => one !== null);
  const counts = countsOf(results);
  const failed = counts
    ? `${tests(Math.max(judgement.failing.length + judgement.unnamed, 1))} of ${counts.executed} failed`
    : "The suite failed";
  switch (row) {
    case "xfail":
      return `${failed} for the expected cause (${cause}), as on-unsupported: xfail expects. ${verdict.sentence}`;
    case "supported":
      return `${failed} because this TensorRT refuses this card (${cause}), although the matrix lists it as supported: the matrix or the installation is wrong.`;
    case "unknown":
      return `${failed} because this TensorRT refuses this card (${cause}), of which the matrix knew nothing.`;
    default:
      return `${failed} for a known cause (${cause}). ${verdict.sentence}`;
  }
}

function describePass({ outcome, results, judgement, row, use }: RunSeen): string {
  const counts = countsOf(results);
  const passed = counts ? `${tests(counts.passed)} passed` : "The suite passed";
  const skipped = counts && counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  const excused = judgement.failing.length + judgement.expectedFailures.length;
  const known = excused > 0 ? `, ${excused} failed as expected` : "";
  if (outcome === "xpassed" && judgement.unexpectedPasses.length > 0) {
    const ids = judgement.unexpectedPasses.slice(0, 3).map(({ id }) => id);
    return `${tests(judgement.unexpectedPasses.length)} passed that an expectation says must fail: ${ids.join(", ")}. Remove the entry if that is right.`;
  }
  const matrix = row === "unsupported" || outcome === "xpassed";
  const tail = matrix ? ", although the matrix says that this TensorRT cannot run on this card" : "";
  // On a supported card that is told by require-use.
  const without = row !== "supported" && row !== "absent" && use.tensorrt === false;
  const proof = without ? " But no process of it loaded TensorRT: that proves nothing about this card." : "";
  return `${passed}${skipped}${known}${tail}.${proof}`;
}

function unused(used: Use, requireUse: Request["requireUse"]): string | null {
  if (requireUse === "off" || (used.cuda && used.tensorrt)) return null;
  if (used.cuda === false || used.tensorrt === false) {
    const what = used.tensorrt === false ? "loaded TensorRT's library" : "opened CUDA";
    return `No process of the suite ${what}: it passed without the GPU path that it is meant to prove (require-use: ${requireUse}).`;
  }
  return null;
}

function staleExpectations(
  expectations: ResolvedExpectations | undefined,
  used: ReadonlySet<Expectation>,
  complete: boolean,
): readonly string[] {
  if (!expectations) return [];
  const { live, expired, undecided } = expectations;
  return [
    ...expired.map(
      (entry) => `${entry.place}: this expectation expired on ${entry.expires} and excuses nothing.`,
    ),
    ...undecided.map(
      ({ entry, missing }) =>
        `${entry.place}: ${missing.join(" and ")} could not be read from this machine, so this expectation excuses nothing.`,
    ),
    // A suite that broke off has not shown all of its tests.
    ...(complete ? live : [])
      .filter((entry) => !used.has(entry))
      .map((entry) => `${entry.place}: no test matched ${JSON.stringify(entry.tests)}.`),
  ];
}

/** Of a suite that proved nothing the sentence tells; what could not be seen of it then misleads. */
function blindSpots(
  results: SuiteResults,
  settings: Pick<Request, "minExecuted">,
  column: Column,
): readonly string[] {
  if (column === "nothing") return [];
  const notices: string[] = [];
  if (countsOf(results) === null && settings.minExecuted === "auto") {
    notices.push("The tests could not be counted, so a suite that ran nothing would not be noticed here.");
  }
  if (!results.passingOutputSeen) {
    notices.push("The output of passing tests could not be read: known warnings in it are not counted.");
  }
  return notices;
}

const tests = (count: number) => `${count} ${count === 1 ? "test" : "tests"}`;
const expected = (answer: ColumnAnswer) =>
  answer.expectedBy ? `, as the expectation at ${answer.expectedBy.place} says` : "";
function during({ running, lastStarted }: SuiteResults): string {
  if (running) return ` while ${running} was running`;
  return lastStarted ? ` after ${lastStarted}` : "";
}

function neverRan({ neverRan: named, neverRanCount = 0 }: SuiteResults): string {
  const count = named.length + neverRanCount;
  return count > 0 ? ` ${tests(count)} never ran.` : "";
}

/** The three most frequent reasons with their counts. */
function topSkipReasons(results: SuiteResults): string {
  const ranked = groupSkipReasons(results).slice(0, 3);
  return ranked.map(({ reason, count }) => `${reason.slice(0, 160)} (${count})`).join("; ");
}
