/** The baseline: findings that a project accepts, counted by id and test, so that an increase is noticed. */

import { DocumentError, type DocumentProblem, problemsIn } from "../document-problem.ts";
import { parseDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";
import { nearest } from "../nearest.ts";
import { compareTexts } from "../text-order.ts";
import { loadCatalogue } from "./catalogue.ts";
import { type Complain, ISSUE_ID, unknown } from "./catalogue-form.ts";
import type { Finding } from "./finding.ts";

/** How often a finding may appear in a test's output; test "" is all output that belongs to no test. */
export interface BaselineRow {
  readonly id: string;
  readonly test: string;
  readonly count: number;
}

/** Schema: schema/baseline.schema.json. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly findings: readonly BaselineRow[];
}

export interface BaselineComparison {
  /** A sentence for each row that is new or has grown. */
  readonly grown: readonly string[];
  /** A sentence for each row that could be lowered; nothing is rewritten by itself. */
  readonly shrunk: readonly string[];
}

const MAX_ROWS = 100_000;
const MAX_TEST = 2000;
const MAX_COUNT = 1_000_000_000;
const KEYS: readonly string[] = ["id", "test", "count"];
const TOP: readonly string[] = ["$schema", "schemaVersion", "findings"];

/** The baseline with exactly these findings. Sorted, so that the same findings give the same bytes. */
export function updateBaseline(findings: readonly Finding[]): Baseline {
  const rows = findings.flatMap(rowsOf);
  return {
    schemaVersion: 1,
    findings: rows.toSorted((a, b) => compareTexts(a.id, b.id) || compareTexts(a.test, b.test)),
  };
}

/**
 * What changed against the baseline, in sentences.
 * @param executed ids of the tests that were executed: only they can show that a test has fewer findings. Default: all.
 */
export function compareBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  executed?: ReadonlySet<string>,
): BaselineComparison {
  const key = (row: BaselineRow) => JSON.stringify([row.id, row.test]);
  const known = new Map(baseline.findings.map((row) => [key(row), row]));
  const seen = new Map(updateBaseline(findings).findings.map((row) => [key(row), row]));
  const grown: string[] = [];
  const shrunk: string[] = [];
  for (const [name, row] of seen) {
    const allowed = known.get(name)?.count ?? 0;
    if (allowed === 0) grown.push(`New finding: ${place(row)}, ${times(row.count)}; the baseline has none.`);
    else if (row.count > allowed) {
      grown.push(`More of a finding: ${place(row)}, ${times(row.count)}; the baseline allows ${allowed}.`);
    }
  }
  for (const [name, row] of known) {
    const now = seen.get(name)?.count ?? 0;
    if (now >= row.count || (row.test !== "" && executed && !executed.has(row.test))) continue;
    const what = now === 0 ? "remove its row" : `lower it to ${now}`;
    shrunk.push(
      `Fewer of a finding: ${place(row)}, ${times(now)} where the baseline allows ${row.count}; ${what} with \`trt-gate baseline update\`.`,
    );
  }
  return { grown, shrunk };
}

/** @throws DocumentError with every problem of the file. */
export function parseBaseline(text: string, file: string): Baseline {
  const document = parseDocument(text, file);
  const problems: DocumentProblem[] = [];
  checkBaseline(document.value, (path, message) => problems.push(document.problem(path, message)));
  if (problems.length > 0) throw new DocumentError(problems);
  return { schemaVersion: 1, findings: (document.value as Baseline).findings };
}

/** What is wrong in a baseline file; an id that the built-in catalogue lacks may come from a catalogue of one's own. */
export function lintBaseline(text: string, file: string): DocumentProblem[] {
  return [...problemsIn(() => parseBaseline(text, file))];
}

function rowsOf(finding: Finding): BaselineRow[] {
  const inTests = finding.tests.map((test) => ({ id: finding.id, test: test.id, count: test.count }));
  const outside = finding.count - inTests.reduce((sum, row) => sum + row.count, 0);
  return outside > 0 ? [...inTests, { id: finding.id, test: "", count: outside }] : inTests;
}

function checkBaseline(value: unknown, complain: Complain): void {
  if (!isObject(value)) {
    complain([], "a baseline is an object with schemaVersion 1 and a list `findings`");
    return;
  }
  if (value.schemaVersion !== 1) complain(["schemaVersion"], "schemaVersion must be 1");
  for (const name of Object.keys(value)) {
    if (!TOP.includes(name)) complain([name], unknown("key", name, TOP));
  }
  const rows = value.findings;
  if (!Array.isArray(rows) || rows.length > MAX_ROWS) {
    complain(["findings"], `findings must be a list of at most ${MAX_ROWS} rows`);
    return;
  }
  const taken = new Set<string>();
  for (const [i, row] of rows.entries()) checkRow(row, i, taken, complain);
}

function checkRow(row: unknown, i: number, taken: Set<string>, complain: Complain): void {
  const at = ["findings", i];
  if (!isObject(row)) {
    complain(at, `row ${i + 1} must be an object with id, test and count`);
    return;
  }
  for (const name of Object.keys(row)) {
    if (!KEYS.includes(name)) complain([...at, name], unknown("key", name, KEYS));
  }
  const { id, test, count } = row;
  if (typeof id !== "string" || !ISSUE_ID.test(id))
    complain([...at, "id"], "id must be the id of a catalogue entry");
  else {
    const near = nearest(
      id,
      loadCatalogue().map((entry) => entry.id),
    );
    if (near !== null && near !== id) complain([...at, "id"], `id ${id} is not known; did you mean ${near}?`);
  }
  if (typeof test !== "string" || test.length > MAX_TEST) {
    complain([...at, "test"], 'test must be the id of a test, or "" for output outside of tests');
  }
  if (!Number.isInteger(count) || (count as number) < 1 || (count as number) > MAX_COUNT) {
    complain([...at, "count"], `count must be a whole number from 1 to ${MAX_COUNT}`);
  }
  const key = JSON.stringify([id, test]);
  if (taken.has(key)) complain(at, `${String(id)} is listed twice for the same test`);
  taken.add(key);
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const place = (row: BaselineRow) =>
  row.test === "" ? `${row.id} outside of tests` : `${row.id} in ${row.test}`;
