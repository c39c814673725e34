/** Reads a catalogue file that a user wrote and says everything that is wrong in it. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import { parseDocument } from "../documents.ts";
import { nearest } from "../nearest.ts";
import type { CatalogueEntry, IssuePattern } from "./finding.ts";
import { patternProblem } from "./pattern-syntax.ts";
import { scanText } from "./scan.ts";

export const MIN_LITERAL = 8;
const MAX_ENTRIES = 500;
const MAX_PATTERNS = 100;
const MAX_TEXT = 4000;
const SEVERITIES = ["notice", "warning", "error"] as const;
const KINDS = ["cause", "consequence", "note", "benign"] as const;
const TOP: readonly string[] = ["$schema", "entries"];
const YIELDS = ["line", "above", "cause", "any"] as const;

type Path = readonly (string | number)[];
type Complain = (path: Path, message: string) => void;
type Check = (value: unknown, path: Path, complain: Complain) => void;

/**
 * @param builtIn entries whose ids are taken and whose look-alikes must not be claimed.
 * @throws DocumentError with every problem of the file.
 */
export function readEntries(
  text: string,
  file: string,
  builtIn: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const document = parseDocument(text, file);
  const problems: DocumentProblem[] = [];
  const complain: Complain = (path, message) => problems.push(document.problem(path, message));
  const { root, list } = entriesOf(document.value, complain);
  for (const [i, entry] of list.entries()) checkObject(entry, [...root, i], ENTRY, complain);
  if (problems.length > 0) throw new DocumentError(problems);
  const entries = list as readonly CatalogueEntry[];
  for (const [i, entry] of entries.entries()) {
    checkMeaning(entry, [...root, i], entries.slice(0, i), builtIn, complain);
  }
  if (problems.length > 0) throw new DocumentError(problems);
  return entries;
}

/** The list of entries and where it stands: the document itself, or what it holds under `entries`. */
function entriesOf(value: unknown, complain: Complain): { root: Path; list: readonly unknown[] } {
  const wrapped = isObject(value) && Object.hasOwn(value, "entries");
  for (const name of wrapped ? Object.keys(value) : []) {
    if (!TOP.includes(name)) complain([name], unknown("key", name, TOP));
  }
  const list = wrapped ? value.entries : value;
  const root: Path = wrapped ? ["entries"] : [];
  if (Array.isArray(list) && list.length <= MAX_ENTRIES) return { root, list };
  complain(
    root,
    `a catalogue is a list of at most ${MAX_ENTRIES} entries, or an object with the list under "entries"`,
  );
  return { root, list: [] };
}

/** What the form alone does not say: names taken, patterns too wide, samples that do not hold. */
function checkMeaning(
  entry: CatalogueEntry,
  path: Path,
  earlier: readonly CatalogueEntry[],
  builtIn: readonly CatalogueEntry[],
  complain: Complain,
): void {
  if (builtIn.some((other) => other.id === entry.id)) {
    complain([...path, "id"], `id ${entry.id} is built in; choose another`);
  }
  if (earlier.some((other) => other.id === entry.id))
    complain([...path, "id"], `id ${entry.id} is used twice`);
  if (entry.excuses && entry.kind !== "cause") {
    complain([...path, "excuses"], "only an entry of kind cause may excuse a failure");
  }
  const ids = [...builtIn, ...earlier, entry].map((other) => other.id);
  entry.patterns.forEach((pattern, i) => {
    const at = [...path, "patterns", i];
    for (const id of [
      ...(pattern.continues ?? []),
      ...(pattern.demotes ?? []),
      ...(pattern.takesOver ? [pattern.takesOver] : []),
    ]) {
      if (!ids.includes(id)) complain(at, unknown("id", id, ids));
    }
    const twin = lookAlike(entry, pattern, builtIn);
    if (twin)
      complain(
        [...at, "literal"],
        `matches a look-alike of ${twin.id}: ${JSON.stringify(twin.text)}; make it more specific`,
      );
  });
  const found = (sample: string) =>
    scanText(sample, { catalogue: [...builtIn, entry] }).findings.some((finding) => finding.id === entry.id);
  entry.samples.match.forEach((sample, i) => {
    if (!found(sample))
      complain([...path, "samples", "match", i], `the entry's patterns do not match this sample`);
  });
  entry.samples.noMatch.forEach((sample, i) => {
    if (found(sample))
      complain([...path, "samples", "noMatch", i], `the entry's patterns match this sample, but must not`);
  });
}

/**
 * A text that the built-in catalogue knows to be harmless or something else, and that this pattern would claim. What
 * excuses failures as an unsupported card's must not claim a message that is known to have another cause either.
 */
function lookAlike(entry: CatalogueEntry, pattern: IssuePattern, builtIn: readonly CatalogueEntry[]) {
  const alone = {
    ...entry,
    patterns: [
      {
        literal: pattern.literal,
        ...(pattern.regex && { regex: pattern.regex }),
        ...(pattern.before && { before: pattern.before }),
        ...(pattern.unless && { unless: pattern.unless }),
      },
    ],
  };
  for (const other of builtIn) {
    const claimed = entry.excuses && !other.excuses ? other.samples.match : [];
    for (const text of [...other.samples.noMatch, ...claimed]) {
      if (text.includes(pattern.literal) && scanText(text, { catalogue: [alone] }).findings.length > 0) {
        return { id: other.id, text: text.length > 80 ? `${text.slice(0, 80)}…` : text };
      }
    }
  }
  return null;
}

const text: Check = (value, path, complain) => {
  if (typeof value !== "string" || value.trim() === "" || value.length > MAX_TEXT) {
    complain(path, `${label(path)} must be text of 1 to ${MAX_TEXT} characters`);
  }
};
const id: Check = (value, path, complain) => {
  if (typeof value !== "string" || !/^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/.test(value)) {
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The name of a value by its path: "patterns 2", "severity". */
function label(path: Path): string {
  const [last, list] = path.toReversed();
  if (typeof last !== "number") return String(last);
  return list === undefined || list === "entries" ? `entry ${last + 1}` : `${list} ${last + 1}`;
}

function unknown(what: string, value: unknown, allowed: Iterable<string>): string {
  const words = [...allowed];
  const near = typeof value === "string" ? nearest(value, words) : null;
  const given = JSON.stringify(value).slice(0, 80);
  const hint = near
    ? `; did you mean ${near}?`
    : words.length <= 20
      ? `; use one of ${words.join(", ")}`
      : "";
  return `${what} ${given} is not known${hint}`;
}
