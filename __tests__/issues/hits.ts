/** Matches made by hand, for tests of the rules that follow the search. */

import type { Hit } from "../../src/issues/confirm.ts";
import type { CatalogueEntry, IssuePattern } from "../../src/issues/finding.ts";

/** An entry of this id: a cause with one pattern, unless told otherwise. */
export function entryOf(id: string, overrides: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id,
    title: `title of ${id}`,
    severity: "error",
    kind: "cause",
    patterns: [{ literal: `the words of ${id}` }],
    explanation: `explanation of ${id}`,
    remedy: `remedy of ${id}`,
    links: ["https://example.com/"],
    samples: { match: [`the words of ${id}`], noMatch: ["other words"] },
    ...overrides,
  };
}

/** A match at the start of line `line`, each line a hundred bytes long, unless told otherwise. */
export function hitOf(
  entry: CatalogueEntry,
  line: number,
  pattern: Partial<IssuePattern> = {},
  overrides: Partial<Hit> = {},
): Hit {
  const whole = { literal: `the words of ${entry.id}`, ...pattern };
  return {
    entry,
    pattern: whole,
    kind: whole.kind ?? entry.kind,
    severity: whole.severity ?? entry.severity,
    title: whole.title ?? entry.title,
    line,
    at: line * 100,
    start: line * 100,
    before: "",
    after: whole.literal,
    test: null,
    ...overrides,
  };
}
