/** The words for an outcome: what happened, why, and what to do. */

import type { Request } from "../request.ts";
import type { Verdict } from "../support/verdict.ts";
import { type ColumnAnswer, countsOf } from "./classify-column.ts";
import type { Column } from "./classify-table.ts";
import {
  describeCause,
  describeFailures,
  describePass,
  neverRan,
  passWords,
  type RunSeen,
} from "./classify-told.ts";
import type { Ending } from "./ending.ts";
import type { Expectation, ResolvedExpectations } from "./expectations.ts";
import { meantTest } from "./expectations-hint.ts";
import type { Outcome } from "./outcome.ts";
import { groupSkipReasons } from "./results/skip-reasons.ts";
import type { SuiteResults } from "./test-result.ts";
import type { Use } from "./used.ts";

export const describe = {
  notStarted,
  run: describeRun,
  unused,
  exitCrash: (ending: Ending) =>
    `All tests had passed and the result was complete when the process was killed by ${ending.signal}; exit-crash: warn lets it pass.`,
  leftovers: (ending: Ending) => ending.leftovers,
  staleExpectations,
  blindSpots,
} as const;

function notStarted(outcome: Outcome, verdict: Verdict, applied: string): string {
  const because = `(${applied})`;
  switch (outcome) {
    case "skipped":
      return `The suite was not started ${because}: ${verdict.sentence} Nothing in it is verified on this machine.`;
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
    return `${passWords(seen)}, but the job fails. ${errors[0]}`;
  }
  switch (answer.column) {
    case "nothing":
      return describeNothing(seen);
    case "timeout":
      return `The suite was stopped at its time limit${during(seen.results)}${expected(answer)}.${neverRan(seen.results)}`;
    case "crash":
      return describeCrash(seen);
    case "exit-crash":
      return describeExitCrash(seen);
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
      ? ` The gate finds this card supported, but the suite's own conditions do not: ${reasons}`
      : reasons && ` Reasons: ${reasons}`;
  const start = ending.startError !== null ? "The suite could not be started" : "The suite proves nothing";
  return `${start}: ${answer.why}.${both && `${both}.`}`;
}

function describeCrash({ ending, answer, results }: RunSeen): string {
  if (ending.signal === null)
    return `A process of the suite died: ${answer.why}${expected(answer)}.${neverRan(results)}`;
  return `The suite's process was killed by ${ending.signal}${during(results)}${expected(answer)}.${neverRan(results)}`;
}

function describeExitCrash(seen: RunSeen): string {
  const { ending, outcome, errors } = seen;
  const died = `The process was killed by ${ending.signal} after all tests had passed and the result was complete.`;
  if (outcome === "xpassed") return `${died} ${describePass(seen)}`;
  return outcome === "failed"
    ? `${died} exit-crash: warn lets that pass, but the job fails. ${errors[0]}`
    : died;
}

function unused(used: Use, requireUse: Request["requireUse"]): string | null {
  if (requireUse === "off" || (used.cuda && used.tensorrt)) return null;
  if (used.cuda === false || used.tensorrt === false) {
    const what = used.tensorrt === false ? "loaded TensorRT's library" : "opened CUDA";
    return `No process of the suite ${what}: the tests ran without the GPU path that they are meant to test (require-use: ${requireUse}).`;
  }
  return null;
}

function staleExpectations(
  expectations: ResolvedExpectations | undefined,
  used: ReadonlySet<Expectation>,
  { complete, tests }: Pick<SuiteResults, "complete" | "tests">,
): readonly string[] {
  if (!expectations) return [];
  const { live, expired, undecided } = expectations;
  const ids = tests.map(({ id }) => id);
  return [
    ...expired.map(
      (entry) =>
        `${entry.place}: this expectation expired on ${entry.expires} and no longer excuses anything.`,
    ),
    ...undecided.map(
      ({ entry, missing }) =>
        `${entry.place}: ${missing.join(" and ")} could not be read from this machine, so this expectation excuses nothing.`,
    ),
    // A suite that did not finish has not shown all of its tests.
    ...(complete ? live : [])
      .filter((entry) => !used.has(entry))
      .map((entry) => {
        const meant = meantTest(entry.tests, ids);
        return `${entry.place}: no test matched ${JSON.stringify(entry.tests)}${meant === null ? "." : `; did you mean ${JSON.stringify(meant)}?`}`;
      }),
  ];
}

/** What could not be seen. Left out where nothing ran: the sentence says so, and these notices would distract. */
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

const expected = (answer: ColumnAnswer) =>
  answer.expectedBy ? `, as the expectation at ${answer.expectedBy.place} says` : "";
function during({ running, lastStarted }: SuiteResults): string {
  if (running) return ` while ${running} was running`;
  return lastStarted ? ` after ${lastStarted}` : "";
}

/** The three most frequent reasons with their counts. */
function topSkipReasons(results: SuiteResults): string {
  const ranked = groupSkipReasons(results).slice(0, 3);
  return ranked.map(({ reason, count }) => `${reason.slice(0, 160)} (${count})`).join("; ");
}
