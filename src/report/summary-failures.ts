/** The tests that the summary shows: failures with the same cause together, each with the end of its trace. */

import { cleanBlock, cleanLine, cutUnitsFront } from "../clean-text.ts";
import { groupBy } from "../group-by.ts";
import type { Section } from "./document.ts";
import { codeBlock, details, inCode, prose, proseWithCode } from "./escape.ts";
import type { Report, ReportFailure } from "./report.ts";
import { grouped, plural } from "./small-words.ts";
import { type TestGroup, testGroups } from "./test-groups.ts";

/** Lines of a trace that are shown, from its end, since the error is there. */
const TRACE_LINES = 25;
const TRACE_UNITS = 4_000;
/** Unfolded at once: a reader sees the first cause without a click. */
const OPEN_GROUPS = 1;
/** Ids that are named in a group. */
const IDS_PER_GROUP = 50;

/** A section for each group of tests, see test-groups.ts. */
export function failureSections(report: Report): readonly Section[] {
  return testGroups(report).map(({ kind, title, lead, count, failures, others }) => {
    const left = count - failures.length - others.length;
    return {
      title: `${title} (${grouped(count)})`,
      blocks: [
        ...(lead === "" ? [] : [proseWithCode(lead)]),
        ...groups(failures, kind === "standing" ? OPEN_GROUPS : 0),
        ...(others.length === 0 ? [] : [idList(others)]),
        ...(left > 0
          ? [
              `_${plural(left, failures.length > 0 ? "more failure" : "more test")} counted above, without details here._`,
            ]
          : []),
      ],
    };
  });
}

function groups(failures: readonly ReportFailure[], open: number): readonly string[] {
  // The first failure speaks for its whole group.
  const key = (failure: ReportFailure) =>
    JSON.stringify([failure.crashed, failure.excusedBy, failure.expectation, lastLine(failure)]);
  return [...groupBy(failures, key).values()].map((group, index) => groupBlock(group, index < open));
}

function groupBlock(group: readonly [ReportFailure, ...ReportFailure[]], open: boolean): string {
  const [first] = group;
  const cause = first.crashed === undefined ? lastLine(first) : `died: ${first.crashed}`;
  const names =
    group.length === 1
      ? inCode(first.id)
      : `<b>${grouped(group.length)} tests</b>, first ${inCode(first.id)}`;
  const summary = cause === "" ? names : `${names}<br>${prose(cause, 200)}`;
  const body = [
    excuse(first),
    trace(first),
    group.length === 1 ? "" : `All of them:\n\n${idList(group.map(({ id }) => ({ id, note: "" })))}`,
  ];
  return details(summary, body.filter((part) => part !== "").join("\n\n"), open);
}

function excuse({ excusedBy, expectation }: ReportFailure): string {
  if (excusedBy === undefined) return "";
  if (expectation === undefined) return `Excused because of the known issue ${inCode(excusedBy)}.`;
  const entry = `Excused by the expectation at ${inCode(expectation)}`;
  return excusedBy === `expectation ${expectation}`
    ? `${entry}.`
    : `${entry}, which requires the known issue ${inCode(excusedBy)}.`;
}

function trace({ message, file, line }: ReportFailure): string {
  const text = cleanBlock(message ?? "").replace(/\n+$/, "");
  const at = file === undefined ? "" : `At ${inCode(line === undefined ? file : `${file}:${line}`)}.`;
  if (text === "")
    return at === "" ? "The test runner gave no message; see the log of this step for what it printed." : at;
  const lines = text.split("\n");
  const shown = lines.slice(-TRACE_LINES).join("\n");
  const cut = lines.length > TRACE_LINES ? `… ${plural(lines.length - TRACE_LINES, "line")} above …\n` : "";
  return [at, codeBlock(cut + cutUnitsFront(shown, TRACE_UNITS))].filter((part) => part !== "").join("\n\n");
}

function idList(tests: TestGroup["others"]): string {
  const shown = tests
    .slice(0, IDS_PER_GROUP)
    .map(({ id, note }) => `- ${inCode(id)}${note === "" ? "" : `: ${prose(note, 300)}`}`);
  if (tests.length > IDS_PER_GROUP) shown.push(`- and ${grouped(tests.length - IDS_PER_GROUP)} more`);
  return shown.join("\n");
}

/** The error itself, which tracebacks end with. Rulers and pytest's `file:line: Type` tell less than the line before. */
function lastLine({ message }: ReportFailure): string {
  const lines = cleanBlock(message ?? "")
    .split("\n")
    .map((line) => cleanLine(line));
  const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[^\s:]+\.py:\d+: \w+$/.test(line));
  const pytest = telling.findLast((line) => line.startsWith("E "));
  return (pytest?.slice(2) ?? telling.at(-1) ?? "").trim().slice(0, 300);
}
