/** The grammar of unittest's text output, Python 3.6 to 3.14: what one line says, without any state. */

import { groupOf } from "../../match-group.ts";
import type { TestStatus } from "../test-result.ts";

/** A test as unittest names it: `test_x (module.Class)` until 3.10, `test_x (module.Class.test_x)` since. */
export interface Description {
  /** `module.Class.test_x`; `setUpClass (module.Class)` for a fixture; the module's name for one that did not load. */
  readonly id: string;
  readonly kind: "test" | "fixture" | "load-error" | "module-skip";
  /** What followed the closing bracket: a subtest's message and parameters. */
  readonly rest: string;
}

export interface StatusWord {
  readonly status: TestStatus;
  readonly reason?: string;
}

export interface Tally {
  readonly word: "OK" | "FAILED" | "NO TESTS RAN";
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly expectedFailures: number;
  readonly unexpectedSuccesses: number;
}

/** Stands between a test's description and its status in verbose output. */
export const STATUS_GAP = " ... ";

const DESCRIPTION = /^ {0,2}(\S+) \(([^()\s]+)\)(.*)$/;
const FIXTURES: ReadonlySet<string> = new Set([
  "setUpClass",
  "tearDownClass",
  "setUpModule",
  "tearDownModule",
]);

/** Reads `name (owner)…`; null if the text does not describe a test. */
export function parseDescription(text: string): Description | null {
  const match = DESCRIPTION.exec(text);
  if (match === null) return null;
  const [rawName, owner, rest] = [groupOf(match, 1), groupOf(match, 2), groupOf(match, 3)];
  if (FIXTURES.has(rawName)) return { id: `${rawName} (${owner})`, kind: "fixture", rest };
  if (owner.startsWith("unittest.loader._FailedTest")) return { id: rawName, kind: "load-error", rest };
  if (owner.startsWith("unittest.loader.ModuleSkipped")) return { id: rawName, kind: "module-skip", rest };
  // An owner without a dot is not a module and class but prose, such as `value (default)`.
  if (!/^[\w<>-]+(?:\.[\w<>[\]-]+)+$/.test(owner)) return null;
  const name = methodName(rawName, owner);
  if (name === null) return null;
  return { id: owner.endsWith(`.${name}`) ? owner : `${owner}.${name}`, kind: "test", rest };
}

/** The method's own name; a progress bar without a line end may stand glued in front of it. */
function methodName(raw: string, owner: string): string | null {
  const last = owner.slice(owner.lastIndexOf(".") + 1);
  if (raw.endsWith(last)) return last;
  if (/^\w+$/.test(raw)) return raw;
  return /(?:test\w*|runTest)$/.exec(raw)?.[0] ?? null;
}

const WORDS: readonly (readonly [string, TestStatus])[] = [
  ["ok", "passed"],
  ["FAIL", "failed"],
  ["ERROR", "error"],
  ["expected failure", "xfailed"],
  ["unexpected success", "xpassed"],
  // unittest-xml-reporting says no reason here.
  ["skip", "skipped"],
];
const SKIPPED = /(?:^|[^\w'"])skipped (?:'(.*)'|"(.*)")$/;

/** Reads a status that makes up the whole text. */
export function parseStatus(line: string): StatusWord | null {
  const text = withoutTime(line);
  for (const [word, status] of WORDS) if (text === word) return { status };
  return text.startsWith("skipped ") ? parseSkip(text) : null;
}

/** Reads a status at the end of a line that begins with the test's own output. */
export function parseTrailingStatus(line: string): StatusWord | null {
  const text = withoutTime(line);
  const skip = parseSkip(text);
  if (skip !== null) return skip;
  for (const [word, status] of WORDS) {
    if (!text.endsWith(word) || word === "skip") continue;
    const before = text.charAt(text.length - word.length - 1);
    // "ok" ends too many sentences to be believed after anything but a progress bar's frame.
    if (word === "ok" ? /[\]|%)\d]/.test(before) : /[^\w]/.test(before)) return { status };
  }
  return null;
}

/** unittest-xml-reporting writes the time after the word. */
function withoutTime(text: string): string {
  return text.endsWith("s)") ? text.replace(/ \(\d{1,9}\.\d{3}s\)$/, "") : text;
}

function parseSkip(text: string): StatusWord | null {
  const match = SKIPPED.exec(text);
  if (match === null) return null;
  return { status: "skipped", reason: unescapeRepr(groupOf(match, 1) || groupOf(match, 2)) };
}

/** Undoes what Python's repr of a string escapes, as far as a reason needs it. */
function unescapeRepr(text: string): string {
  return text.replace(/\\(['"\\nt])/g, (_, char: string) =>
    char === "n" ? "\n" : char === "t" ? "\t" : char,
  );
}

const BLOCKS: readonly (readonly [string, TestStatus])[] = [
  ["ERROR", "error"],
  ["FAIL", "failed"],
  ["UNEXPECTED SUCCESS", "xpassed"],
];
// unittest-xml-reporting adds the time: `FAIL [0.000s]: test_x (module.Class)`.
const BLOCK_OF = /^(?: \[\d{1,9}\.\d{3}s\])?: (.+)$/;

/** Reads the head of a failure's section; it stands under a line of `=`. */
export function parseBlockHead(text: string): { status: TestStatus; of: Description } | null {
  for (const [word, status] of BLOCKS) {
    const match = text.startsWith(word) ? BLOCK_OF.exec(text.slice(word.length)) : null;
    const of = match === null ? null : parseDescription(groupOf(match, 1));
    if (of !== null) return { status, of };
  }
  return null;
}

/** unittest's separators are 70 characters wide. */
export function isDoubleRule(text: string): boolean {
  return text.startsWith("==========") && /^={70}$/.test(text);
}

export function isSingleRule(text: string): boolean {
  return text.startsWith("----------") && /^-{70}$/.test(text);
}

/** `Ran N tests in N.NNNs`: how many, or null. */
export function parseRan(text: string): number | null {
  const match = /^Ran (\d{1,9}) tests? in \d+\.\d+s$/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** The last line of a run: `OK`, `OK (skipped=14)`, `FAILED (failures=1, …)`, `NO TESTS RAN`. */
export function parseTally(text: string): Tally | null {
  const match = /^(OK|FAILED|NO TESTS RAN)(?: \(([a-z]+[a-z =,\d]*)\))?$/.exec(text);
  if (match === null) return null;
  const figure = (name: string): number => {
    const found = groupOf(match, 2)
      .split(", ")
      .find((part) => part.startsWith(`${name}=`));
    return found === undefined ? 0 : Number(found.slice(name.length + 1)) || 0;
  };
  return {
    word: match[1] as Tally["word"],
    failures: figure("failures"),
    errors: figure("errors"),
    skipped: figure("skipped"),
    expectedFailures: figure("expected failures"),
    unexpectedSuccesses: figure("unexpected successes"),
  };
}
