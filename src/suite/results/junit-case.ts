/** Reads the result of one `<testcase>` of a JUnit file, for every known writer. */

import { isFailing, type TestResult, type TestStatus } from "../test-result.ts";
import type { BoundedText } from "./bounded-text.ts";
import type { JunitFamily } from "./junit-family.ts";
import { moreSevere } from "./run.ts";
import { placeOf } from "./test-place.ts";

/** A child that gives the outcome. Surefire's elements for reruns and flaky tests are not among them: they decide nothing. */
export interface JunitChild {
  readonly element: "failure" | "error" | "skipped";
  readonly type: string;
  readonly message: string;
  readonly text: BoundedText | null;
}

export interface JunitCase {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly JunitChild[];
  readonly output: BoundedText | null;
}

interface Decided {
  readonly status: TestStatus;
  readonly child: JunitChild | null;
  readonly unexpectedPass: boolean;
}

type Draft = { -readonly [K in keyof TestResult]: TestResult[K] };

/**
 * Turns a test case of a JUnit file into a result.
 * @param family the runner that wrote the file, which decides how ids, lines and outcomes are read.
 */
export function readCase(one: JunitCase, family: JunitFamily, ids: CaseIds): TestResult {
  const { attributes } = one;
  const decided = decide(one, family);
  // Set field by field: results built by spreading take twice the memory, which matters for 100,000 of them.
  const result: Draft = { id: ids.of(attributes, family), status: decided.status };
  const told = { file: attributes.file || null, line: lineOf(attributes.line, family) };
  const { file, line } =
    family === "pytest" && told.file !== null ? placeOf(result.id, told.file, told.line) : told;
  if (file !== null) result.file = ownText(file);
  if (line !== null) result.line = line;
  const text = decided.child === null ? "" : textOf(decided.child);
  if (isFailing(decided)) {
    if (text !== "") result.message = ownText(text);
  } else if (decided.status !== "passed") {
    const reason = reasonOf(decided.child, text, attributes);
    if (reason !== "") result.reason = ownText(reason);
  }
  const output = one.output?.text().trimEnd();
  if (output) result.output = ownText(output);
  const seconds = attributes.time ? Number(attributes.time) : Number.NaN;
  if (Number.isFinite(seconds)) result.durationMs = Math.round(seconds * 1e6) / 1e3;
  if (decided.unexpectedPass) result.unexpectedPass = true;
  return result;
}

/** A copy: V8 strings cut from the parser's text are views that would keep all of that text alive. */
function ownText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}

/** The most severe child decides: a failing test whose fixture then skips has two. */
function decide({ attributes, children }: JunitCase, family: JunitFamily): Decided {
  let best: Decided = { status: statusOfAttributes(attributes), child: null, unexpectedPass: false };
  for (const child of children) {
    const one = ofChild(child, family);
    if (best.child === null || moreSevere(one.status, best.status) !== best.status) best = one;
  }
  return best;
}

function ofChild(child: JunitChild, family: JunitFamily): Decided {
  if (child.element !== "skipped") {
    // A test marked to fail that passed: its author asked for a failure, yet nothing is broken.
    const unexpectedPass =
      child.message.startsWith("[XPASS(strict)]") ||
      child.type === "UnexpectedSuccess" ||
      /^(?:Failed: )?Unexpected success$/.test(child.message);
    const status = child.element === "error" && !unexpectedPass ? "error" : "failed";
    return { status, child, unexpectedPass };
  }
  // pytest's mark with run=False: what is expected to fail was never run.
  const notRun = child.message.startsWith("[NOTRUN]");
  const xfailed = (child.type === "pytest.xfail" && !notRun) || child.type === "XFAIL";
  // ctest writes a program that does not exist as skipped, and fails.
  const missing = family === "ctest" && child.message === "Unable to find executable";
  return { status: missing ? "error" : xfailed ? "xfailed" : "skipped", child, unexpectedPass: false };
}

/** gtest and ctest say in attributes what others say in children. */
function statusOfAttributes({ status, result }: Readonly<Record<string, string>>): TestStatus {
  if (result === "skipped" || result === "suppressed") return "skipped";
  if (status === "notrun" || status === "disabled" || status === "skipped") return "skipped";
  return status === "fail" || status === "failed" ? "failed" : "passed";
}

function textOf(child: JunitChild): string {
  const text = child.text?.text().trim() ?? "";
  // Only pytest and a few others repeat the message inside the text.
  return text === "" || text.includes(child.message) ? text || child.message : `${child.message}\n${text}`;
}

function reasonOf(
  child: JunitChild | null,
  text: string,
  { status }: Readonly<Record<string, string>>,
): string {
  if (child === null) return status === "disabled" || status === "notrun" ? "disabled" : "";
  // pytest tells why a whole module was skipped in the repr of a place: `('…/test_x.py', 2, 'Skipped: why')`.
  const module =
    child.message === "collection skipped" ? /, \d+, ["'](?:Skipped: )?(.*)["']\)$/s.exec(text)?.[1] : null;
  // gtest puts the place on a line of its own.
  return module ?? (child.message || text).replace(/^\S{1,500}:\d{1,9}\n|^\[NOTRUN\] ?/, "");
}

/** pytest's old family counts lines from 0. */
function lineOf(line: string | undefined, family: JunitFamily): number | null {
  if (line === undefined || !/^\d{1,9}$/.test(line)) return null;
  return Number(line) + (family === "pytest" ? 1 : 0);
}

/** Builds ids; what many cases share is worked out once. */
export interface CaseIds {
  of(attributes: Readonly<Record<string, string>>, family: JunitFamily): string;
}

/** Classes remembered; a file with more distinct ones is only slower. */
const MAX_OWNERS = 10_000;

export function createCaseIds(): CaseIds {
  const owners = new Map<string, string>();
  const ownerOf = (owner: string, file: string | undefined): string => {
    const key = file === undefined ? owner : `${owner}\n${file}`;
    let path = owners.get(key);
    if (path === undefined) {
      path = pytestOwner(owner, file);
      if (owners.size < MAX_OWNERS) owners.set(ownText(key), path);
    }
    return path;
  };
  return {
    of(attributes, family) {
      const name = attributes.name ?? "";
      const owner = attributes.classname ?? "";
      if (family === "unittest") return unittestId(owner, name);
      if (family === "pytest") {
        if (owner === "") return ownText(name.includes(".py") ? name : attributes.file || name);
        return [ownerOf(owner, attributes.file), name].join("::");
      }
      // ctest writes the name into both.
      return owner === "" || owner === name ? ownText(name) : [owner, name].join(".");
    },
  };
}

/** Rebuilds the nodeid. Without a file, the capital letter tells the class from the module. */
function pytestOwner(owner: string, file: string | undefined): string {
  const dotted = file?.replace(/\.py$/, "").replaceAll(/[\\/]/g, ".");
  if (file && dotted !== undefined && (owner === dotted || owner.startsWith(`${dotted}.`))) {
    const classes = owner.slice(dotted.length + 1);
    return [file, ...(classes === "" ? [] : classes.split("."))].join("::");
  }
  const parts = owner.split(".");
  const modules = Math.max(1, parts.findLastIndex((part) => !/^[A-Z]/.test(part)) + 1);
  return [`${parts.slice(0, modules).join("/")}.py`, ...parts.slice(modules)].join("::");
}

function unittestId(owner: string, name: string): string {
  if (owner === "" || owner.startsWith("unittest.loader.")) return ownText(name);
  // A subtest is part of its test: `test_x [message] (i=1)`.
  const base = /^(\w+) (?:\[.*\]|\(.*\))/.exec(name)?.[1] ?? name;
  return [owner, base].join(".");
}
