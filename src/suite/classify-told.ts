/** The sentences about a suite's tests: how many failed, why, and what excuses them. */

import { nameSome } from "../name-some.ts";
import type { Verdict } from "../support/verdict.ts";
import { type Account, isRefusal } from "./classify-account.ts";
import type { ColumnAnswer } from "./classify-column.ts";
import type { Judgement } from "./classify-excuses.ts";
import type { Row } from "./classify-table.ts";
import type { Ending } from "./ending.ts";
import type { Expectation } from "./expectations.ts";
import type { Outcome } from "./outcome.ts";
import { isFailing, type SuiteResults, type TestResult } from "./test-result.ts";
import type { Use } from "./used.ts";

/** A sentence names three tests or entries, and how many more there are. */
const NAMED = 3;

/** What the sentences are made of. */
export interface RunSeen {
  readonly outcome: Outcome;
  readonly answer: ColumnAnswer;
  readonly row: Row;
  readonly verdict: Verdict;
  readonly ending: Ending;
  readonly results: SuiteResults;
  readonly judgement: Judgement;
  readonly account: Account;
  readonly use: Use;
  readonly errors: readonly string[];
}

/** "2 of 3 executed tests": failures are always counted among executed tests. */
function outOf(count: number, { account: { counts } }: RunSeen): string {
  return counts ? `${count} of ${tests(counts.executed, "executed test")}` : tests(count);
}

/** At least one failure that nothing explains. */
export function describeFailures(seen: RunSeen): string {
  const { judgement, answer, ending, results, account, row } = seen;
  if (answer.why) return `The suite failed: ${answer.why}.${neverRan(results)}`;
  const { counts, judged } = account;
  if (judged.standing === 0) {
    return counts
      ? `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed.${besides(seen)}`
      : `The suite failed with exit status ${ending.exitCode}.`;
  }
  const open = judgement.failing.filter(({ cause, expectation }) => !expectation && !cause);
  const refused = row === "xfail" ? 0 : judgement.failing.filter(isRefusal).length;
  // Failures that only a tally counts.
  const unnamed = judged.standing - open.length - refused;
  const status = ending.exitCode === 0 ? ", although the suite's exit status is 0" : "";
  const failed = `${outOf(judged.standing, seen)} failed`;
  const without = row === "xfail" ? " without the cause that would excuse it" : "";
  const names = [
    ...(open.length > 0
      ? [
          nameSome(
            open.map(({ test }) => test.id),
            NAMED,
          ),
        ]
      : []),
    ...(unnamed > 0 ? [`${unnamed} that the output does not name`] : []),
  ].join(", and ");
  if (open.length + refused === 0) {
    return `${failed}${without}, and the output does not name ${unnamed === 1 ? "it" : "them"}${status}.${besides(seen)}`;
  }
  if (refused === 0) return `${failed}${without}: ${names}${status}.${besides(seen)}`;
  return `${failed}${status}. Of these, ${refused} failed ${refusalWords(seen)}; no such cause is known for the ${judged.standing - refused === 1 ? "other" : "others"}: ${names}.${besides(seen)}`;
}

/** Every failure has the cause of an unsupported card. */
export function describeCause(seen: RunSeen): string {
  const { row, verdict, account, ending } = seen;
  // In this column every failure has the cause, excused or not.
  const { standing, refusal } = account.judged;
  const named = standing + refusal > 0 ? `${outOf(standing + refusal, seen)} failed` : null;
  const failed = account.counts
    ? (named ??
      `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed,`)
    : "The suite failed";
  switch (row) {
    case "xfail":
      return `${failed} for the expected ${causeWords(seen)}, as on-unsupported: xfail expects.${besides(seen)} ${verdict.sentence}`;
    case "supported":
      return `${failed} ${refusalWords(seen)}: the matrix or the installation is wrong.${besides(seen)}`;
    case "unknown":
      return `${failed} ${refusalWords(seen)}.${besides(seen)}`;
    default:
      return `${failed} ${refusalWords(seen)}.${besides(seen)} ${verdict.sentence}`;
  }
}

/** Ids of the findings that explain failures by the card. */
function causesOf({ judgement }: RunSeen): readonly string[] {
  const named = judgement.failing.filter(isRefusal).map(({ cause }) => cause);
  return [...new Set([...named, judgement.unnamedCause])].filter((cause) => cause !== null);
}

function causeWords(seen: RunSeen): string {
  const causes = causesOf(seen);
  return `${causes.length === 1 ? "cause" : "causes"} (${causes.join(", ")})`;
}

function refusalWords(seen: RunSeen): string {
  const causes = causesOf(seen);
  const why =
    causes.join() === "arch-unsupported"
      ? "because this TensorRT refuses this card (arch-unsupported)"
      : `for ${causes.length === 1 ? "a cause" : "causes"} of an unsupported card (${causes.join(", ")})`;
  if (seen.row === "supported") return `${why}, although the matrix lists it as supported`;
  return seen.row === "unknown" ? `${why}, a pair that the matrix does not know` : why;
}

/** A sentence about the remaining failures, with what excuses them. */
function besides(seen: RunSeen): string {
  const { answer, row, account } = seen;
  const refused = row === "xfail" && answer.column === "other-failure" ? account.judged.refusal : 0;
  const parts = [
    ...(refused > 0
      ? [`${tests(refused)} failed for the ${causeWords(seen)} that on-unsupported: xfail excuses`]
      : []),
    ...marked(seen).map(({ count, words }) => `${tests(count)} ${words}`),
  ];
  return parts.length === 0 ? "" : ` In addition, ${parts.join(", and ")}.`;
}

/** What failed and is marked to: 2 "failed as expectations say (file:1, file:4)", 1 "failed as marked by the suite itself". */
function marked({
  judgement,
  account: { counts, judged },
}: RunSeen): readonly { readonly count: number; readonly words: string }[] {
  const { failing, expectedFailures, setAside, entries } = judgement;
  const aside = setAside.filter(isFailing);
  const byEntry = [
    ...failing.filter(({ expectation }) => expectation !== null).map(({ test }) => test),
    ...expectedFailures,
  ];
  const own = (counts?.xfailed ?? 0) - judged.xfailedByExpectation;
  const places = (tests: readonly TestResult[]) =>
    nameSome([...new Set(tests.map((test) => (entries.get(test) as Expectation).place))], NAMED);
  const many = (list: readonly unknown[], one: string, more: string) => (list.length === 1 ? one : more);
  return [
    {
      count: byEntry.length,
      words: `failed as ${many(byEntry, "an expectation says", "expectations say")} (${places(byEntry)})`,
    },
    {
      count: aside.length,
      words: `failed that ${many(aside, "an expectation says", "expectations say")} to skip (${places(aside)})`,
    },
    { count: own, words: `failed as marked by the suite itself` },
  ].filter(({ count }) => count > 0);
}

/** Nothing failed that is not expected. */
export function describePass(seen: RunSeen): string {
  const { outcome, judgement, row, use } = seen;
  const { unexpectedPasses: passes, entries } = judgement;
  if (outcome === "xpassed" && passes.length > 0) {
    const named = passes.map((test) => `${test.id} (${entries.get(test)?.place})`);
    const [one, them] =
      passes.length === 1 ? ["an expectation says", "entry"] : ["expectations say", "entries"];
    return `${tests(passes.length)} passed that ${one} must fail: ${nameSome(named, NAMED)}. Remove the ${them} if that is right.${besides(seen)}`;
  }
  const matrix = row === "unsupported" || outcome === "xpassed";
  const tail = matrix ? ", although the matrix says that this TensorRT cannot run on this card" : "";
  // On a supported card, require-use warns about this.
  const without = row !== "supported" && row !== "absent" && use.tensorrt === false;
  const proof = without ? " But no process of it loaded TensorRT: that proves nothing about this card." : "";
  return `${passWords(seen)}${tail}.${proof}`;
}

/** "3 tests passed, 1 skipped, 1 failed as an expectation says (file:1)"; where none passed, it begins with those that failed. */
export function passWords(seen: RunSeen): string {
  const { counts } = seen.account;
  if (!counts) return "The suite passed";
  const byEntry = seen.account.judged.xpassedByExpectation;
  const own = counts.xpassed - byEntry;
  const failed = marked(seen);
  const skipped = counts.skipped > 0 ? [`${counts.skipped} skipped`] : [];
  const [first] = failed;
  const start =
    counts.passed === 0 && first
      ? [`${tests(first.count)} ${first.words}`, ...skipped]
      : [`${tests(counts.passed)} passed`, ...skipped, ...(first ? [`${first.count} ${first.words}`] : [])];
  return [
    ...start,
    ...failed.slice(1).map(({ count, words }) => `${count} ${words}`),
    ...(byEntry > 0 ? [`${byEntry} passed that expectations say must fail`] : []),
    ...(own > 0
      ? [`${own} passed although the suite itself marks ${own === 1 ? "it" : "them"} as failing`]
      : []),
  ].join(", ");
}

export const tests = (count: number, word = "test") => `${count} ${word}${count === 1 ? "" : "s"}`;

export function neverRan({ neverRan: named, neverRanCount = 0 }: SuiteResults): string {
  const count = named.length + neverRanCount;
  return count > 0 ? ` ${tests(count)} never ran.` : "";
}
