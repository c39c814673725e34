/** The form of a catalogue entry: its keys, and what each value must be. catalogue-lint.ts checks what they mean. */

import { isObject } from "../is-object.ts";
import { hintFor } from "../nearest.ts";
import { patternProblem } from "./pattern-syntax.ts";

export const MIN_LITERAL = 8;
/** Lower-case words joined by hyphens. */
export const ISSUE_ID = /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/;
const MAX_PATTERNS = 100;
const MAX_TEXT = 4000;
const SEVERITIES = ["notice", "warning", "error"] as const;
const KINDS = ["cause", "consequence", "note", "benign"] as const;
const YIELDS = ["line", "above", "cause", "any"] as const;

/** Where a value is in the document: keys and indices from the root. */
export type Path = readonly (string | number)[];
/** Reports what is wrong with the value at a path. */
export type Complain = (path: Path, message: string) => void;
type Check = (value: unknown, path: Path, complain: Complain) => void;

const text: Check = (value, path, complain) => {
  if (typeof value !== "string" || value.trim() === "" || value.length > MAX_TEXT) {
    complain(path, `${label(path)} must be text of 1 to ${MAX_TEXT} characters`);
  }
};
const id: Check = (value, path, complain) => {
  if (typeof value !== "string" || !ISSUE_ID.test(value)) {
    complain(path, `${label(path)} must be lower-case words joined by hyphens, such as my-known-issue`);
  }
};
const literal: Check = (value, path, complain) => {
  if (typeof value !== "string" || [...value].length < MIN_LITERAL || value.length > 200) {
    complain(path, `a literal has ${MIN_LITERAL} to 200 characters; shorter ones match by chance`);
  } else if (value.trim() === "" || /[\r\n]/.test(value)) {
    complain(path, "a literal must be within one line and not blank");
  }
};
const regex: Check = (value, path, complain) => {
  if (typeof value !== "string") complain(path, "a regex must be text");
  else {
    const problem = patternProblem(value);
    if (problem) complain(path, `the expression ${problem}`);
    else if (new RegExp(value, "y").test("")) complain(path, "the expression can match the empty string");
  }
};
const link: Check = (value, path, complain) => {
  if (typeof value !== "string" || !/^https?:\/\/[^\s]{3,500}$/.test(value))
    complain(path, "a link must begin with https://");
};
const oneOf =
  (allowed: readonly string[]): Check =>
  (value, path, complain) => {
    if (typeof value !== "string" || !allowed.includes(value))
      complain(path, unknown(label(path), value, allowed));
  };
const listOf =
  (check: Check, min: number, max: number): Check =>
  (value, path, complain) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      complain(path, `${label(path)} must be a list of ${min} to ${max}`);
    } else for (const [i, item] of value.entries()) check(item, [...path, i], complain);
  };
const objectOf =
  (form: Form): Check =>
  (value, path, complain) =>
    checkObject(value, path, form, complain);

interface Form {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const PATTERN: Form = {
  required: { literal },
  optional: {
    regex,
    before: listOf(text, 1, 20),
    unless: listOf(text, 1, 20),
    near: listOf(text, 1, 20),
    yieldsTo: oneOf(YIELDS),
    continues: listOf(id, 1, 10),
    takesOver: id,
    demotes: listOf(id, 1, 10),
    kind: oneOf(KINDS),
    severity: oneOf(SEVERITIES),
    title: text,
  },
};
const ENTRY: Form = {
  required: {
    id,
    title: text,
    severity: oneOf(SEVERITIES),
    kind: oneOf(KINDS),
    patterns: listOf(objectOf(PATTERN), 1, MAX_PATTERNS),
    explanation: text,
    remedy: text,
    links: listOf(link, 0, 20),
    samples: objectOf({
      required: { match: listOf(text, 1, 50), noMatch: listOf(text, 1, 50) },
      optional: {},
    }),
  },
  optional: { versions: text, excuses: oneOf(["unsupported"]) },
};

/** Reports everything in an entry that is not of the right form. */
export function checkEntryForm(value: unknown, path: Path, complain: Complain): void {
  checkObject(value, path, ENTRY, complain);
}

/** Reports unknown and missing keys of an object, and values that their checks refuse. */
function checkObject(value: unknown, path: Path, form: Form, complain: Complain): void {
  if (!isObject(value)) {
    complain(path, `${label(path)} must be an object`);
    return;
  }
  const known = new Map(Object.entries({ ...form.required, ...form.optional }));
  for (const name of Object.keys(value)) {
    if (!known.has(name)) complain([...path, name], unknown("key", name, known.keys()));
  }
  for (const [name, check] of known) {
    if (Object.hasOwn(value, name)) check(value[name], [...path, name], complain);
    else if (Object.hasOwn(form.required, name))
      complain(path, `${label(path)} lacks ${name}${HOW.get(name) ?? ""}`);
  }
}

/** What to write for keys whose need is not plain. */
const HOW: ReadonlyMap<string, string> = new Map([
  ["links", "; write `links: []` where there is none"],
  [
    "samples",
    "; give `match`, lines that the patterns must find, and `noMatch`, lines like them that they must not",
  ],
  ["match", ", at least one line that the patterns must find"],
  ["noMatch", ", at least one line like it that they must not find"],
]);

/** The name of a value by its path: "patterns 2", "severity". */
function label(path: Path): string {
  const [last, list] = path.toReversed();
  if (typeof last !== "number") return String(last);
  return list === undefined || list === "entries" ? `entry ${last + 1}` : `${list} ${last + 1}`;
}

/** A message about a word that is not one of the allowed ones. */
export function unknown(what: string, value: unknown, allowed: Iterable<string>): string {
  return `${what} ${JSON.stringify(value).slice(0, 80)} is not known${hintFor(value, allowed)}`;
}
