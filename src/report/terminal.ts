/** The same result for `trt-gate run` on a terminal: plain text, wrapped, with colour only where it is wanted. */

import { cleanBlock, cleanLine, cutUnits } from "../clean-text.ts";
import type { Finding } from "../issues/finding.ts";
import { advice } from "./advice.ts";
import { findingsShown } from "./findings-shown.ts";
import type { Report, ReportFailure } from "./report.ts";
import { reproduceLines } from "./reproduce.ts";
import { duration, gpuWords, grouped, plural } from "./small-words.ts";
import { countWords, excusedWords, type TestGroup, testGroups } from "./test-groups.ts";
import { unverified } from "./unverified.ts";
import { happened, headline, meaning, type Tone } from "./wording.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; lines of prose are wrapped there. */
  readonly width: number;
  /** False: show only how to repeat the decision, because the suite's command cannot be repeated. */
  readonly again?: boolean;
}

const CODES: Readonly<Record<Tone | "bold" | "dim", string>> = {
  good: "32",
  caution: "33",
  bad: "31",
  neutral: "36",
  bold: "1",
  dim: "2",
};
const MARKS: Readonly<Record<Tone, string>> = { good: "✔", caution: "!", bad: "✘", neutral: "·" };

/** What is shown of long lists; report.json has the rest. */
const MAX_TESTS = 20;
const MAX_FINDINGS = 20;
const MAX_REASONS = 10;
const TRACE_LINES = 6;

/** The text ends with a line feed. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.width, 40), 120);
  const paint = (style: keyof typeof CODES, text: string) =>
    options.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
  const wrap: Wrap = (text, first, rest = first) => wrapText(cleanLine(text), width, first, rest);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
  const items = (texts: readonly string[]) => texts.flatMap((text) => wrap(text, "  - ", "    "));

  const { tone, text } = headline(report);
  const lines = [
    paint(tone, `${MARKS[tone]} ${cleanLine(text)}`),
    ...wrap(report.verdict.sentence, "  "),
    ...(happened(report) === "" ? [] : wrap(happened(report), "  ")),
    ...wrap(meaning(report).replaceAll("`", ""), "  "),
    ...(report.errors ?? [])
      .filter((error) => !report.sentence.includes(error))
      .flatMap((error) => wrap(error, `  ${paint("bad", "✘")} `, "    ")),
    ...(report.warnings ?? []).flatMap((warning) => wrap(warning, `  ${paint("caution", "!")} `, "    ")),
    ...section("What you can do", items(advice(report).map((step) => step.replaceAll("`", "")))),
    ...section("Machine", pairs(machine(report))),
    ...section("Suite", pairs(suiteRows(report))),
    ...testGroups(report).flatMap((group) =>
      section(`${group.title} (${grouped(group.count)})`, [
        ...(group.lead === "" ? [] : wrap(group.lead.replaceAll("`", ""), "  ")),
        ...groupLines(group, paint),
      ]),
    ),
    ...section(
      "Known issues",
      findingsShown(report)
        .slice(0, MAX_FINDINGS)
        .flatMap((finding) => findingLines(finding, wrap)),
    ),
    ...section("Skipped tests, by reason", reasons(report, wrap)),
    ...section("Not verified by this run", items([...unverified(report), ...report.notices])),
    ...section("To reproduce", againLines(options.again === false ? { ...report, suite: null } : report)),
  ];
  return `${lines.join("\n")}\n`;
}

function againLines(report: Report): readonly string[] {
  return reproduceLines(report)
    .flatMap((line) => line.split("\n"))
    .map((line) => `  ${line}`);
}

function machine({ facts, verdict }: Report): readonly (readonly [string, string])[] {
  if (!facts) return [];
  const rows: [string, string][] = facts.gpus.slice(0, 16).map((gpu) => [`GPU ${gpu.index}`, gpuWords(gpu)]);
  if (rows.length === 0) rows.push(["GPU", "none that CUDA shows to this process"]);
  rows.push([
    "TensorRT",
    facts.tensorrt ? `${facts.tensorrt.version}, from ${facts.tensorrt.source}` : "none found",
  ]);
  if (facts.driver?.version) rows.push(["Driver", facts.driver.version]);
  if (facts.interpreter) rows.push(["Python", `${facts.interpreter.version}, ${facts.interpreter.path}`]);
  rows.push(["Verdict", verdict.reason === "" ? verdict.status : `${verdict.status} (${verdict.reason})`]);
  // A problem that the verdict's sentence quotes is not repeated.
  const unsaid = (facts.problems ?? []).filter(({ detail }) => !verdict.sentence.includes(detail));
  for (const problem of unsaid.slice(0, 5)) rows.push(["Problem", `${problem.code}: ${problem.detail}`]);
  return rows;
}

function suiteRows(report: Report): readonly (readonly [string, string])[] {
  const { suite, tests, policy } = report;
  const rows: [string, string][] = [["Policy", policy.applied]];
  if (suite) {
    rows.push(["Ended", `${ending(suite)}, after ${duration(suite.durationMs)}`]);
    if (suite.running) rows.push(["Running", suite.running]);
    const words = { true: "yes", false: "no", null: "could not be seen" };
    rows.push([
      "TensorRT",
      `loaded: ${words[`${suite.used.tensorrt}`]}; CUDA opened: ${words[`${suite.used.cuda}`]}`,
    ]);
  }
  if (tests) {
    rows.push(["Tests", countWords(tests)]);
    const excused = excusedWords(report);
    if (excused !== "") rows.push(["", excused.replaceAll("`", "")]);
  }
  return rows;
}

function ending(suite: NonNullable<Report["suite"]>): string {
  if (suite.cancelled) return "cancelled";
  if (suite.timedOut) return "stopped at its time limit";
  return suite.signal ?? (suite.exitCode === null ? "never started" : `exit status ${suite.exitCode}`);
}

function pairs(rows: readonly (readonly [string, string])[]): readonly string[] {
  const column = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(column)}  ${cutUnits(cleanLine(value), 500)}`);
}

const GROUP_MARKS = {
  standing: ["bad", "✘"],
  refusal: ["caution", "!"],
  expectation: ["caution", "!"],
  mark: ["caution", "!"],
  unexpected: ["caution", "!"],
  beside: ["neutral", "·"],
} as const satisfies Record<TestGroup["kind"], readonly [Tone, string]>;

function groupLines(
  { kind, count, failures, others }: TestGroup,
  paint: (style: keyof typeof CODES, text: string) => string,
): readonly string[] {
  const [tone, sign] = GROUP_MARKS[kind];
  const mark = paint(tone, sign);
  const id = (text: string) => cutUnits(cleanLine(text), 300);
  const lines = [
    ...failures
      .slice(0, MAX_TESTS)
      .flatMap((failure) => [
        `  ${mark} ${id(failure.id)}${failure.excusedBy === undefined ? "" : ` (${excuse(failure)})`}`,
        ...traceEnd(failure).map((line) => paint("dim", `      ${line}`)),
      ]),
    ...others
      .slice(0, Math.max(0, MAX_TESTS - failures.length))
      .map((test) => `  ${mark} ${id(test.id)}${test.note === "" ? "" : ` (${id(test.note)})`}`),
  ];
  const left = count - Math.min(MAX_TESTS, failures.length + others.length);
  return left > 0 ? [...lines, `  and ${grouped(left)} more, see report.json`] : lines;
}

function excuse({ excusedBy = "", expectation }: ReportFailure): string {
  if (expectation === undefined) return excusedBy;
  const entry = `expectation ${expectation}`;
  return excusedBy === entry ? entry : `${entry}, for ${excusedBy}`;
}

function traceEnd({ message }: ReportFailure): readonly string[] {
  const lines = cleanBlock(message ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.slice(-TRACE_LINES).map((line) => cutUnits(line, 300));
}

type Wrap = (text: string, first: string, rest?: string) => readonly string[];

function findingLines(finding: Finding, wrap: Wrap): readonly string[] {
  const { severity, title, count, id, remedy, tests } = finding;
  const seen = tests.length === 0 ? "" : `, in ${plural(tests.length, "test")}`;
  return [
    ...wrap(`${severity}: ${title} (${plural(count, "time")}${seen}) [${id}]`, "  - ", "    "),
    ...(remedy === "" ? [] : wrap(remedy.replaceAll("`", ""), "    ")),
  ];
}

function reasons({ tests }: Report, wrap: Wrap): readonly string[] {
  const all = tests?.skippedReasons ?? [];
  const shown = all
    .slice(0, MAX_REASONS)
    .flatMap(({ reason, count }) =>
      wrap(`${grouped(count)} × ${reason || "no reason given"}`, "  - ", "    "),
    );
  return all.length > MAX_REASONS ? [...shown, `  and ${all.length - MAX_REASONS} more reasons`] : shown;
}

/** Breaks at blanks; a word longer than a line stays whole, so that paths and addresses can be copied. */
function wrapText(text: string, width: number, first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
