/** Reads and checks an expectations file; every problem at once, each with its place. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import { type ParsedDocument, parseDocument } from "../documents.ts";
import { hintFor, nearest } from "../nearest.ts";
import type { Expectation, ExpectedEnd } from "./expectations.ts";
import { ConditionError, parseCondition } from "./expectations-condition.ts";
import { findConflicts } from "./expectations-overlap.ts";
import { isExpired } from "./expectations-resolve.ts";

export const FIELDS = ["tests", "when", "expect", "cause", "issue", "owner", "expires"] as const;
type Field = (typeof FIELDS)[number];
export const EXPECTED_ENDS = ["xfail", "skip", "crash", "timeout"] as const satisfies readonly ExpectedEnd[];
/** More than any project has; the check for overlaps looks at pairs. */
export const MAX_ENTRIES = 2000;
const MAX_TEXT = 1000;

export interface ExpectationChecks {
  /** Ids of findings of kind `cause`; absent: ids are not checked. */
  readonly causes?: ReadonlySet<string>;
}

/**
 * Reads the entries.
 * @throws DocumentError with all problems. A date in the past is not one of them: such an entry excuses nothing.
 */
export function parseExpectations(
  text: string,
  file: string,
  checks: ExpectationChecks = {},
): readonly Expectation[] {
  const document = parseDocument(text, file);
  const { rows, problems } = readEntries(document, checks);
  if (problems.length > 0) throw new DocumentError(problems);
  return rows.map(({ entry }) => entry);
}

/**
 * All problems of a file, expired entries included.
 * @param now milliseconds since the epoch.
 */
export function lintExpectations(
  text: string,
  file: string,
  checks: ExpectationChecks & { readonly now: number },
): readonly DocumentProblem[] {
  try {
    const document = parseDocument(text, file);
    const { rows, problems } = readEntries(document, checks);
    const expired = rows
      .filter(({ entry }) => isExpired(entry, checks.now))
      .map(({ entry, problem }) =>
        problem(["expires"], `expired on ${entry.expires}; fix the test or set a new date`),
      );
    return [...problems, ...expired];
  } catch (error) {
    /* istanbul ignore else -- parseDocument throws nothing else */
    if (error instanceof DocumentError) return error.problems;
    /* istanbul ignore next -- see above */
    throw error;
  }
}

interface Row {
  readonly entry: Expectation;
  /** A problem of this entry, at its field where one is named. */
  problem(path: readonly string[], message: string): DocumentProblem;
}

interface Read {
  readonly rows: readonly Row[];
  readonly problems: readonly DocumentProblem[];
}

function readEntries(document: ParsedDocument, checks: ExpectationChecks): Read {
  const { value } = document;
  if (value === null || value === undefined) return { rows: [], problems: [] };
  const whole = (message: string): Read => ({ rows: [], problems: [document.problem([], message)] });
  if (!Array.isArray(value)) return whole('expected a list of entries, each beginning with "- tests:"');
  if (value.length > MAX_ENTRIES)
    return whole(`has ${value.length} entries; at most ${MAX_ENTRIES} are read`);
  const rows: Row[] = [];
  const problems: DocumentProblem[] = [];
  for (const [i, raw] of value.entries()) {
    const before = problems.length;
    const problem: Row["problem"] = (path, message) => document.problem([i, ...path], message);
    const entry = readEntry(raw, (path, message) => problems.push(problem(path, message)), checks);
    if (!entry || problems.length > before) continue;
    const { line } = problem([], "");
    rows.push({ entry: { ...entry, place: `${document.file}:${line}` }, problem });
  }
  for (const { row, message } of findConflicts(rows)) problems.push(row.problem([], message));
  return { rows, problems };
}

type Tell = (path: readonly string[], message: string) => void;

function readEntry(raw: unknown, tell: Tell, checks: ExpectationChecks): Omit<Expectation, "place"> | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    tell([], "expected an entry with tests and expect");
    return null;
  }
  const record = new Map(Object.entries(raw));
  for (const key of record.keys()) {
    if ((FIELDS as readonly string[]).includes(key)) continue;
    tell([key], `${JSON.stringify(key)} is not a known field${hintFor(key, FIELDS)}`);
  }
  const text = (field: Field) => readText(record, field, tell);
  const [tests, expect] = [text("tests"), text("expect")];
  for (const field of ["tests", "expect"] as const) if (!record.has(field)) tell([], `${field} is missing`);
  if (expect !== null && !isExpectedEnd(expect)) {
    tell(["expect"], `${JSON.stringify(expect)} is not allowed${hintFor(expect, EXPECTED_ENDS)}`);
  }
  const [when, cause, issue, expires] = [text("when"), text("cause"), text("issue"), text("expires")];
  checkCondition(when, tell);
  if (issue !== null && !/^https?:\/\/\S+$/.test(issue))
    tell(["issue"], "expected an address that begins with https://");
  if (expires !== null && !isDate(expires))
    tell(["expires"], `${JSON.stringify(expires)} is not a date; write it as 2027-06-30`);
  if (cause !== null) checkCause(cause, expect, tell, checks);
  if (tests === null || expect === null || !isExpectedEnd(expect)) return null;
  return { tests, when, expect, cause, issue, owner: text("owner"), expires };
}

function readText(record: ReadonlyMap<string, unknown>, field: Field, tell: Tell): string | null {
  const value = record.get(field);
  if (value === undefined) return null;
  if (typeof value !== "string" || value.trim() === "") {
    tell([field], `${field} must be text${typeof value === "number" ? "; put it in quotes" : ""}`);
    return null;
  }
  if (value.length > MAX_TEXT) tell([field], `${field} is longer than ${MAX_TEXT} characters`);
  return value.trim();
}

const isExpectedEnd = (word: string): word is ExpectedEnd =>
  (EXPECTED_ENDS as readonly string[]).includes(word);

function checkCondition(when: string | null, tell: Tell): void {
  if (when === null) return;
  try {
    parseCondition(when);
  } catch (error) {
    /* istanbul ignore if -- parseCondition throws nothing else */
    if (!(error instanceof ConditionError)) throw error;
    tell(["when"], `the condition ${error.message} (at character ${error.offset + 1})`);
  }
}

function checkCause(cause: string, expect: string | null, tell: Tell, { causes }: ExpectationChecks): void {
  if (expect === "skip") tell(["cause"], "a skipped test shows no cause; remove the cause, or expect xfail");
  if (!causes || causes.has(cause)) return;
  const near = nearest(cause, causes);
  const help = near ? `did you mean ${near}?` : "only those can excuse a failure";
  tell(["cause"], `${JSON.stringify(cause)} is not a known issue of kind cause; ${help}`);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
