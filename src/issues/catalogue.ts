/** The catalogue of known issues: the one that is built in, and what users add to it. */

import { type DocumentProblem, problemsIn } from "../document-problem.ts";
import builtIn from "./catalogue.json" with { type: "json" };
import { readEntries } from "./catalogue-lint.ts";
import type { CatalogueEntry } from "./finding.ts";

/** The built-in entries. Their rules are proved by a test that walks them all. */
export function loadCatalogue(): readonly CatalogueEntry[] {
  return builtIn.entries as readonly CatalogueEntry[];
}

/**
 * The built-in entries, followed by those of a user's file.
 * @param text YAML or JSON: a list of entries, or an object with the list under `entries`.
 * @throws DocumentError with every problem of the file.
 */
export function extendCatalogue(
  entries: readonly CatalogueEntry[],
  text: string,
  file: string,
): readonly CatalogueEntry[] {
  return [...entries, ...readEntries(text, file, entries)];
}

/** What is wrong in a user's catalogue file; empty when it can be used. */
export function lintCatalogue(text: string, file: string): DocumentProblem[] {
  return [...problemsIn(() => readEntries(text, file, loadCatalogue()))];
}
