/** Reads a catalogue file that a user wrote and says everything that is wrong in it. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import { parseDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";
import { type Complain, checkEntryForm, type Path, unknown } from "./catalogue-form.ts";
import type { CatalogueEntry, IssuePattern } from "./finding.ts";
import { scanText } from "./scan.ts";

const MAX_ENTRIES = 500;
const TOP: readonly string[] = ["$schema", "entries"];

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
  for (const [i, entry] of list.entries()) checkEntryForm(entry, [...root, i], complain);
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

/** Checks beyond the form: ids that are taken, patterns that are too wide, samples that fail. */
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
 * A sample of the built-in catalogue that this pattern wrongly matches: one that a built-in entry must not match, and,
 * for entries that excuse failures, also one that is known to have another cause.
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
