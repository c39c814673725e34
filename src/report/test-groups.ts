/** Groups the tests of a report by how they ended; shared by the summary and the terminal. */

import { byExpectation, type Counted, judgedOf, ownMarks } from "./judged.ts";
import type { Expected, Report, ReportFailure } from "./report.ts";
import { grouped, plural } from "./small-words.ts";

/** "4 in all: 1 passed, 1 failed, 1 skipped, 1 xfailed; 3 executed": what stands between the signs adds up. */
export function countWords(tests: NonNullable<Report["tests"]>): string {
  const { total, passed, failed, errors, skipped, xfailed, xpassed, executed } = tests;
  const parts = [
    `${grouped(passed)} passed`,
    `${grouped(failed)} failed`,
    ...(errors > 0 ? [plural(errors, "error")] : []),
    `${grouped(skipped)} skipped`,
    ...(xfailed > 0 ? [`${grouped(xfailed)} xfailed`] : []),
    ...(xpassed > 0 ? [`${grouped(xpassed)} xpassed`] : []),
  ];
  return `${grouped(total)} in all: ${parts.join(", ")}; ${grouped(executed)} executed`;
}

/** How many of the failed tests are excused, and by what. Empty where none are. */
export function excusedWords(report: Counted): string {
  const { refusal, expectation } = judgedOf(report);
  const parts = [
    ...(refusal > 0 ? [`${grouped(refusal)} by \`on-unsupported: xfail\``] : []),
    ...(expectation > 0 ? [`${grouped(expectation)} by the expectations file`] : []),
  ];
  return parts.length === 0 ? "" : `Excused failures: ${parts.join(", ")}.`;
}

/** Tests under one heading. */
export interface TestGroup {
  readonly kind: "standing" | "refusal" | "expectation" | "mark" | "unexpected" | "beside";
  readonly title: string;
  /** What holds for every test of the group; with `code`. Empty where the title says all. */
  readonly lead: string;
  /** Exact, whatever the lists have room for. */
  readonly count: number;
  readonly failures: readonly ReportFailure[];
  /** Tests without a failure's text. */
  readonly others: readonly { readonly id: string; readonly note: string }[];
}

/** Failures that count, then excused ones and their excuses, then passes worth knowing about; no empty groups. */
export function testGroups(report: Report): readonly TestGroup[] {
  return [...failedGroups(report), ...passedGroups(report)].filter(
    ({ failures, others }) => failures.length + others.length > 0,
  );
}

function failedGroups(report: Report): readonly TestGroup[] {
  const { failures, expectedToFail = [] } = report;
  const judged = judgedOf(report);
  const excused = failures.filter(({ excusedBy }) => excusedBy !== undefined);
  const refused = excused.filter((one) => !byExpectation(one));
  const causes = [...new Set(refused.map(({ excusedBy }) => `\`${excusedBy}\``))].join(", ");
  const xfailed = expectedToFail.filter(({ ended }) => ended === "xfailed");
  return [
    {
      kind: "standing",
      title: "Failed tests",
      lead: "",
      count: judged.standing,
      failures: failures.filter(({ status, excusedBy }) => status !== "xpassed" && excusedBy === undefined),
      others: [],
    },
    {
      kind: "refusal",
      title: "Failed because of this GPU, excused",
      lead: `Each shows a message of an unsupported GPU (${causes}), which \`on-unsupported: xfail\` excuses.`,
      count: judged.refusal,
      failures: refused,
      others: [],
    },
    {
      kind: "expectation",
      title: "Failed, excused by the expectations file",
      lead: "An entry of the expectations file excuses each of them and is named by file and line.",
      count: judged.expectation + judged.xfailedByExpectation,
      failures: excused.filter(byExpectation),
      others: xfailed.filter(({ expectation }) => expectation !== null).map(noted),
    },
    {
      kind: "mark",
      title: "Failed as marked by the suite itself",
      lead: "",
      count: ownMarks(report),
      failures: [],
      others: xfailed.filter(({ expectation }) => expectation === null).map(noted),
    },
  ];
}

function passedGroups(report: Report): readonly TestGroup[] {
  const { passedUnexpectedly, passedBeside = [], expectedToFail = [], dropped } = report;
  const marks = new Map(
    expectedToFail.filter(({ ended }) => ended === "xpassed").map((one) => [one.id, one]),
  );
  const byVerdict = passedUnexpectedly.some((id) => !marks.has(id));
  return [
    {
      kind: "unexpected",
      title: "Passed unexpectedly",
      lead: byVerdict
        ? "They passed, although this TensorRT cannot run on this GPU."
        : "They are marked as expected to fail, but passed.",
      count: passedUnexpectedly.length + (dropped.passedUnexpectedly ?? 0),
      failures: [],
      others: passedUnexpectedly.map((id) => {
        const mark = marks.get(id);
        return mark ? noted(mark) : { id, note: "" };
      }),
    },
    {
      kind: "beside",
      title: "Passed despite the unsupported GPU",
      lead: "They passed, while others failed because of this GPU.",
      count: passedBeside.length + (dropped.passedBeside ?? 0),
      failures: [],
      others: passedBeside.map((id) => ({ id, note: "" })),
    },
  ];
}

function noted({ id, expectation, reason = "" }: Expected): { readonly id: string; readonly note: string } {
  if (expectation !== null) return { id, note: `expectation ${expectation}` };
  return { id, note: reason === "" ? "the suite's own mark" : `the suite's own mark: ${reason}` };
}
