/** Reads the cells of a job matrix from JSON or YAML and reports every mistake with its place. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import { type ParsedDocument, parseDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";

/** One cell with all its keys, as the user wrote it. */
export interface Cell {
  readonly value: Readonly<Record<string, unknown>>;
  /** Its place in the document, for messages. */
  readonly path: readonly (string | number)[];
}

export interface CellDocument {
  readonly cells: readonly Cell[];
  problem(cell: Cell, key: string, message: string): DocumentProblem;
}

// GitHub starts at most 256 jobs of a matrix, but a plan may choose from more. Beyond this, the lists multiply to an
// absurd number.
export const MAX_CELLS = 4096;

/**
 * Reads cells: a list of them, or GitHub's own form with lists to multiply, `exclude` and `include`.
 * @throws DocumentError with every problem and its place.
 */
export function parseCells(text: string, file: string): CellDocument {
  const document = parseDocument(text.trim() === "" ? "[]" : text, file);
  const cells = Array.isArray(document.value)
    ? listed(document, document.value)
    : multiplied(document, document.value);
  if (cells.length > MAX_CELLS)
    throw new DocumentError([document.problem([], `${cells.length} cells are more than ${MAX_CELLS}`)]);
  return {
    cells,
    problem: (cell, key, message) => document.problem([...cell.path, key], message),
  };
}

function listed(document: ParsedDocument, list: readonly unknown[]): readonly Cell[] {
  const problems: DocumentProblem[] = [];
  const cells = list.flatMap((value, i) => {
    if (isObject(value)) return [{ value, path: [i] }];
    problems.push(
      document.problem([i], `cell ${i + 1} must be an object such as {"gpu": "T4", "tensorrt": "10.5.0"}`),
    );
    return [];
  });
  if (problems.length > 0) throw new DocumentError(problems);
  return cells;
}

/** Multiplies lists as `strategy.matrix` does, so that 8 cards by 6 releases are 14 words and not 48 objects. */
function multiplied(document: ParsedDocument, root: unknown): readonly Cell[] {
  if (!isObject(root))
    throw new DocumentError([
      document.problem(
        [],
        "cells must be a list of objects, or an object with lists such as gpu and tensorrt",
      ),
    ]);
  const { include, exclude, ...vectors } = root;
  const problems: DocumentProblem[] = [];
  for (const [key, values] of Object.entries(vectors)) {
    if (!Array.isArray(values) || values.length === 0)
      problems.push(document.problem([key], `${key} must be a list with at least one value`));
  }
  for (const [key, list] of Object.entries({ include, exclude })) {
    if (list !== undefined && !(Array.isArray(list) && list.every(isObject)))
      problems.push(document.problem([key], `${key} must be a list of objects`));
  }
  if (problems.length > 0) throw new DocumentError(problems);
  const excluded = (exclude ?? []) as readonly Record<string, unknown>[];
  const combinations = product(document, vectors as Record<string, readonly unknown[]>).filter(
    (cell) => !excluded.some((pattern) => agrees(cell, pattern, Object.keys(pattern))),
  );
  return withIncluded(
    combinations,
    (include ?? []) as readonly Record<string, unknown>[],
    Object.keys(vectors),
  );
}

function product(
  document: ParsedDocument,
  vectors: Readonly<Record<string, readonly unknown[]>>,
): readonly Readonly<Record<string, unknown>>[] {
  const lists = Object.entries(vectors);
  if (lists.length === 0) return [];
  const size = lists.reduce((count, [, values]) => count * values.length, 1);
  if (size > MAX_CELLS)
    throw new DocumentError([
      document.problem([], `the lists multiply to ${size} cells, more than ${MAX_CELLS}`),
    ]);
  return lists.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (cells, [key, values]) => cells.flatMap((cell) => values.map((value) => ({ ...cell, [key]: value }))),
    [{}],
  );
}

/** An entry of `include` extends every combination that it does not contradict; if there is none, it adds a cell. */
function withIncluded(
  combinations: readonly Readonly<Record<string, unknown>>[],
  include: readonly Readonly<Record<string, unknown>>[],
  vectors: readonly string[],
): readonly Cell[] {
  const cells = [...combinations];
  const added: Cell[] = [];
  include.forEach((entry, i) => {
    const shared = Object.keys(entry).filter((key) => vectors.includes(key));
    let extended = false;
    combinations.forEach((value, n) => {
      if (!agrees(value, entry, shared)) return;
      cells[n] = { ...cells[n], ...entry };
      extended = true;
    });
    if (!extended) added.push({ value: entry, path: ["include", i] });
  });
  return [...cells.map((value) => ({ value, path: [] })), ...added];
}

function agrees(
  cell: Readonly<Record<string, unknown>>,
  pattern: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): boolean {
  return keys.every((key) => JSON.stringify(cell[key]) === JSON.stringify(pattern[key]));
}

/**
 * Reads `labels`: a map from runner label to card.
 * @throws DocumentError with every problem and its place.
 */
export function parseLabels(text: string, file: string): ReadonlyMap<string, string> {
  if (text.trim() === "") return new Map();
  const document = parseDocument(text, file);
  if (!isObject(document.value))
    throw new DocumentError([
      document.problem([], 'labels must be a map from runner label to card, such as {"gpu-old": "V100"}'),
    ]);
  const problems: DocumentProblem[] = [];
  const labels = new Map<string, string>();
  for (const [label, card] of Object.entries(document.value)) {
    if (typeof card === "string" && card.trim() !== "") labels.set(label, card);
    else if (typeof card === "number") labels.set(label, Number.isInteger(card) ? `${card}.0` : String(card));
    else problems.push(document.problem([label], `label ${label} must name a card, such as V100 or sm_70`));
  }
  if (problems.length > 0) throw new DocumentError(problems);
  return labels;
}
