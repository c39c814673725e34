/** The grammar of pytest's terminal output, pytest 6 to 9 with xdist, subtests and reruns: one line at a time. */

import { groupOf } from "../../match-group.ts";
import type { TestStatus } from "../test-result.ts";

/** A line that pytest draws over the terminal's width: `==== FAILURES ====`. */
export interface Banner {
  readonly char: "=" | "_" | "!" | "-";
  readonly title: string;
}

/** Reads a banner; null if the line is not one. */
export function parseBanner(text: string): Banner | null {
  const char = text.charAt(0);
  if (char !== "=" && char !== "_" && char !== "!" && char !== "-") return null;
  let from = 0;
  while (text.charAt(from) === char) from++;
  let to = text.length;
  while (to > from && text.charAt(to - 1) === char) to--;
  if (to === text.length || text.charAt(from) !== " " || text.charAt(to - 1) !== " ") return null;
  const title = text.slice(from, to).trim();
  return title === "" ? null : { char, title };
}

/** A progress line or a line of the short summary that names a test. */
export interface NamedStatus {
  readonly id: string;
  /** null for a rerun, which decides nothing. */
  readonly status: TestStatus | null;
  readonly reason?: string;
  /** A part of a test: its failure is the test's, its success proves nothing. */
  readonly subtest: boolean;
}

const WORDS: ReadonlyMap<string, TestStatus | null> = new Map([
  ["PASSED", "passed"],
  ["FAILED", "failed"],
  ["ERROR", "error"],
  ["SKIPPED", "skipped"],
  ["XFAIL", "xfailed"],
  ["XPASS", "xpassed"],
  ["RERUN", null],
  ["SUBPASS", "passed"],
  ["SUBFAIL", "failed"],
  ["SUBSKIP", "skipped"],
  ["SUBXFAIL", "xfailed"],
  ["SUBPASSED", "passed"],
  ["SUBFAILED", "failed"],
  ["SUBSKIPPED", "skipped"],
  ["SUBXFAILED", "xfailed"],
]);
const WORD = /(?:PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN|SUB(?:PASS|FAIL|SKIP|XFAIL)(?:ED|PED)?)/;
// What unittest says at its end, in a child's output: pytest gives no such reason.
const NO_UNITTEST = /(?! \((?:failures|errors|skipped|expected failures|unexpected successes)=\d)/.source;
// Under -s the next output of the test's fixtures may follow the word without a blank.
const PROGRESS = new RegExp(` (${WORD.source})(?![A-Z_\\d])${NO_UNITTEST}`, "g");
const BARE = new RegExp(
  `(?:^|[^\\w])(${WORD.source})${NO_UNITTEST}(?: \\((.*)\\))?(?: *\\[ *\\d{1,3}%\\])?$`,
);
const WORKER = new RegExp(
  `^\\[gw\\d+\\] (?:\\[ *\\d{1,3}%\\] )?(${WORD.source})(?:[([][^\\n]{0,500}[)\\]])? (.+)$`,
);

/** `path.py::test STATUS (reason) [ 10%]`, or `[gw0] [ 10%] STATUS path.py::test` under xdist. */
export function parseProgress(text: string): NamedStatus | null {
  const worker = WORKER.exec(text);
  if (worker !== null) return named(groupOf(worker, 1), groupOf(worker, 2).trimEnd());
  const start = testFileEnd(text);
  if (start < 0) return null;
  PROGRESS.lastIndex = start;
  let match = PROGRESS.exec(text);
  // A status cannot be among the parameters of its test: `test_x[case FAILED]`.
  while (match !== null && isInBrackets(text, start, match.index)) match = PROGRESS.exec(text);
  if (match === null) return null;
  const rest = text
    .slice(PROGRESS.lastIndex)
    .trim()
    .replace(/ *\[ *\d{1,9}(?:%|\/\d{1,9})\]$/, "");
  const reason = rest.startsWith("(") && rest.endsWith(")") ? rest.slice(1, -1) : undefined;
  return named(groupOf(match, 1), text.slice(0, match.index).trimEnd(), reason);
}

/** A status on its own line, or after a test's own output: `-s` prints the id first and the status later. */
export function parseBareStatus(text: string): Omit<NamedStatus, "id"> | null {
  const match = BARE.exec(text.trimEnd());
  return match === null ? null : named(groupOf(match, 1), "", groupOf(match, 2));
}

function named(word: string, text: string, reason?: string): NamedStatus | null {
  const status = WORDS.get(word);
  if (status === undefined) return null;
  // -vv adds where the code was found: `id <- ../lib/python3.11/unittest/case.py`.
  const arrow = text.indexOf(" <- ");
  const id = arrow < 0 ? text : text.slice(0, arrow);
  return { id, status, subtest: word.startsWith("SUB"), ...(reason ? { reason } : {}) };
}

/** Whether `at` is behind an open bracket that is closed later, other than by pytest's own ` [ 10%]`. */
function isInBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  if (before.lastIndexOf("[") <= before.lastIndexOf("]")) return false;
  const after = text.slice(at).replace(/ *\[ *\d{1,9}(?:%|\/\d{1,9})\] *$/, "");
  return after.includes("]");
}

/** Where `something.py::` ends in the line's first word; -1 where the line does not begin with a test's id. */
function testFileEnd(text: string): number {
  const at = text.indexOf(".py::");
  if (at <= 0 || text.slice(0, at).includes(" ")) return -1;
  return at + ".py::".length;
}

/** A test that was announced and has no status yet: `path.py::test ` and whatever it printed itself. */
export function parseAnnounced(text: string): string | null {
  const end = testFileEnd(text);
  if (end < 0) return null;
  const match = /^[^\s[]+(?:\[[^\]]*\]+)?/.exec(text.slice(end));
  return match === null ? null : text.slice(0, end) + match[0];
}

/** Letters of plain mode, `tests/test_x.py ..F.s [ 50%]`, and what each means. */
export function parseLetters(text: string): readonly TestStatus[] | null {
  const match = /^\S+\.py ([.FEsxXRu,-]+)(.*)$/.exec(text);
  if (match === null) return null;
  const [letters, rest] = [groupOf(match, 1), groupOf(match, 2)];
  // The first letter of "Fatal Python error" is not a failure.
  const own = rest.startsWith("atal Python") ? letters.slice(0, -1) : letters;
  return [...own].flatMap((letter) => LETTERS.get(letter) ?? []);
}

const LETTERS: ReadonlyMap<string, TestStatus> = new Map([
  [".", "passed"],
  ["F", "failed"],
  ["E", "error"],
  ["s", "skipped"],
  ["x", "xfailed"],
  ["X", "xpassed"],
]);

/** `SKIPPED [3] path:line: reason`: tests without their names. */
export interface SummaryGroup {
  readonly grouped: number;
  readonly reason: string;
}

const SUMMARY = new RegExp(
  `^(${WORD.source})(?:\\([^\\n]{0,500}?\\)|\\[[^\\n]{0,500}?\\](?: \\([^\\n]{0,500}?\\))?)?(?: at (?:setup|teardown) of)? (.+)$`,
);

/** A line of "short test summary info". `isKnown` tells ids seen before, which settles where an id with " - " ends. */
export function parseSummary(
  text: string,
  isKnown: (id: string) => boolean,
): NamedStatus | SummaryGroup | null {
  const match = SUMMARY.exec(text);
  if (match === null) return null;
  const [word, rest] = [groupOf(match, 1), groupOf(match, 2)];
  const group = /^\[(\d{1,9})\] (?:\S+?:(?:\d+:)? )?(.*)$/.exec(rest);
  if (group !== null) return { grouped: Number(group[1]), reason: groupOf(group, 2) };
  const cut = idEnd(rest, isKnown);
  return named(word, rest.slice(0, cut).trimEnd(), rest.slice(cut).replace(/^ (?:- )?/, ""));
}

function idEnd(text: string, isKnown: (id: string) => boolean): number {
  if (isKnown(text)) return text.length;
  for (let at = text.lastIndexOf(" "); at > 0; at = text.lastIndexOf(" ", at - 1)) {
    if (isKnown(text.slice(0, at))) return at;
  }
  // An unknown id: brackets may hold " - " themselves.
  const bracket = /^[^\s[]+\[.*?\](?= - |$)/.exec(text);
  if (bracket !== null) return bracket[0].length;
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
}

/** The figures of pytest's last line. */
export interface PytestTally {
  readonly of: Readonly<Record<TestStatus, number>>;
}

const FIGURE = /^(\d{1,9})(?:\/\d{1,9})? ([a-z ]+?)(?: \(\d+ deselected\))?$/;
const FIGURES: ReadonlyMap<string, TestStatus> = new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["error", "error"],
  ["errors", "error"],
  ["skipped", "skipped"],
  ["xfailed", "xfailed"],
  ["xpassed", "xpassed"],
]);
const NO_TESTS = /^no tests (?:ran|collected)(?: \(\d+ deselected\))?$/;
const OTHER_FIGURES =
  /^(?:deselected|warnings?|rerun|selected|subtests? (?:passed|failed|skipped|xfailed)|tests? collected)$/;

/** `3 passed, 1 failed in 1.23s`, with or without its frame; null if the text is not a tally. */
export function parsePytestTally(text: string): PytestTally | null {
  const banner = parseBanner(text);
  const body = banner?.char === "=" ? banner.title : text;
  const match = /^(.{1,400}) in \d+\.\d+(?:s| seconds)(?: \(\d[\d:, a-z]*\))?$/.exec(body);
  if (match === null) return null;
  const of = { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
  for (const part of groupOf(match, 1).split(", ")) {
    if (NO_TESTS.test(part)) continue;
    const figure = FIGURE.exec(part);
    if (figure === null) return null;
    const word = groupOf(figure, 2);
    const status = FIGURES.get(word);
    if (status !== undefined) of[status] += Number(figure[1]);
    else if (!OTHER_FIGURES.test(word)) return null;
  }
  return { of };
}

/** What pytest announced to run. */
export interface Collected {
  readonly items: number;
  /** Modules that were skipped or did not load; the tally counts them in addition to the items. null: xdist does not say. */
  readonly modules: number | null;
}

/** `collected 23 items / 2 errors / 1 skipped`, `collected 23 items / 22 deselected / 1 selected`, xdist's count. */
export function parseCollected(text: string): Collected | null {
  const workers = /^(?:\d+ workers?|gw\d+) \[(\d{1,9})(?: items?)?\]/.exec(text);
  if (workers !== null) return { items: Number(workers[1]), modules: null };
  const match = /(?:^|\.\.\. )collected (\d{1,9}) items?((?: \/ \d{1,9} [a-z]+)*)$/.exec(text.trimEnd());
  if (match === null) return null;
  const figure = (word: RegExp) => Number(word.exec(groupOf(match, 2))?.[1] ?? 0);
  return {
    items: Number(match[1]) - figure(/ (\d+) deselected/),
    modules: figure(/ (\d+) errors?/) + figure(/ (\d+) skipped/),
  };
}

export type Section = "progress" | "blocks" | "summary" | "other";

const BLOCKS: ReadonlySet<string> = new Set(["FAILURES", "ERRORS", "PASSES", "XFAILURES", "XPASSES"]);

/** What a framed line opens; null for a frame that is not pytest's. */
export function sectionOf(title: string): Section | null {
  if (BLOCKS.has(title)) return "blocks";
  if (title === "short test summary info") return "summary";
  return /^(?:warnings summary|slowest |rerun test summary info|.*tests coverage)/.test(title)
    ? "other"
    : null;
}
