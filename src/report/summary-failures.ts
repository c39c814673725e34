/** The failed tests of the summary: those with one cause together, each with the end of its trace. */

import { cleanBlock, cleanLine, cutUnitsFront } from "../clean-text.ts";
import { groupBy } from "../group-by.ts";
import type { Section } from "./document.ts";
import { codeBlock, details, inCode, prose } from "./escape.ts";
import type { Report, ReportFailure } from "./report.ts";
import { grouped, plural } from "./small-words.ts";

/** Lines of a trace that are shown; the error stands at the end. */
const TRACE_LINES = 25;
const TRACE_UNITS = 4_000;
/** Unfolded at once: a reader sees the first cause without a click. */
const OPEN_GROUPS = 1;
/** Ids that are named in a group. */
const IDS_PER_GROUP = 50;

/** What stands as a failure, then what was excused, then what passed although it should not. */
export function failureSections({
  failures,
  passedUnexpectedly,
  dropped,
  tests,
}: Report): readonly Section[] {
  const standing = failures.filter(({ excusedBy }) => excusedBy === undefined);
  const excused = failures.filter(({ excusedBy }) => excusedBy !== undefined);
  const left = dropped.failures ?? 0;
  const total = Math.max(tests ? tests.failed + tests.errors - excused.length : 0, standing.length);
  return [
    {
      title: `Failed tests (${grouped(total)})`,
      blocks: standing.length === 0 ? [] : [...groups(standing, OPEN_GROUPS), ...more(left)],
    },
    {
      title: `Failed as expected (${grouped(excused.length)})`,
      blocks:
        excused.length === 0
          ? []
          : [
              "Each carries the message of a GPU that TensorRT does not support. They do not count as failures.",
              ...groups(excused, 0),
            ],
    },
    {
      title: `Passed unexpectedly (${grouped(passedUnexpectedly.length)})`,
      blocks: passedUnexpectedly.length === 0 ? [] : [idList(passedUnexpectedly)],
    },
  ];
}

function more(count: number): readonly string[] {
  return count === 0 ? [] : [`_${plural(count, "more failure")} counted above, without details here._`];
}

function groups(failures: readonly ReportFailure[], open: number): readonly string[] {
  const byCause = groupBy(failures, (failure) => `${failure.crashed ?? ""}\n${lastLine(failure)}`);
  return [...byCause.values()].map((group, index) => groupBlock(group, index < open));
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
    first.excusedBy === undefined ? "" : `Excused by the known issue ${inCode(first.excusedBy)}.`,
    trace(first),
    group.length === 1 ? "" : `All of them:\n\n${idList(group.map(({ id }) => id))}`,
  ];
  return details(summary, body.filter((part) => part !== "").join("\n\n"), open);
}

function trace({ message, file, line }: ReportFailure): string {
  const text = cleanBlock(message ?? "").replace(/\n+$/, "");
  const at = file === undefined ? "" : `At ${inCode(line === undefined ? file : `${file}:${line}`)}.`;
  if (text === "")
    return at === "" ? "The test runner gave no message; the log of this step has what it printed." : at;
  const lines = text.split("\n");
  const shown = lines.slice(-TRACE_LINES).join("\n");
  const cut = lines.length > TRACE_LINES ? `… ${plural(lines.length - TRACE_LINES, "line")} above …\n` : "";
  return [at, codeBlock(cut + cutUnitsFront(shown, TRACE_UNITS))].filter((part) => part !== "").join("\n\n");
}

function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, IDS_PER_GROUP).map((id) => `- ${inCode(id)}`);
  if (ids.length > IDS_PER_GROUP) shown.push(`- and ${grouped(ids.length - IDS_PER_GROUP)} more`);
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
