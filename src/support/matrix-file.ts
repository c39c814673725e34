/** A user's own rows: read, checked with places, and put above the built-in ones. */

import { DocumentError, type DocumentProblem, problemsIn } from "../document-problem.ts";
import { parseDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";
import { hintFor } from "../nearest.ts";
import { parseCapability, tryVersion } from "../versions.ts";
import { PLATFORMS, type SupportCell, type SupportMatrix } from "./matrix-types.ts";
import { cellsOfRow, type MatrixRow } from "./rows.ts";

type Path = readonly (string | number)[];
type Report = (path: Path, message: string) => void;
/** CUDA majors that rows already cover, by release and platform. */
type Taken = Map<string, Set<unknown>>;

const ROW_KEYS = [
  "product",
  "release",
  "builds",
  "published",
  "python",
  "support",
  "confidence",
  "sources",
  "date",
];
const SUPPORT_KEYS = ["platform", "cuda", "sm", "confidence", "builds", "note"];
const PRODUCTS = ["tensorrt", "tensorrt-rtx"];
const CONFIDENCES = ["documented", "inferred", "uncertain", "measured"];
const ALL = "all";
// A matrix file is hand-written; one with more rows is some other file.
const MAX_ROWS = 2000;

/** Everything wrong in a matrix file, in the order of the file; empty: it is fine. */
export function lintMatrix(text: string, file: string): readonly DocumentProblem[] {
  return problemsIn(() => readRows(text, file));
}

/**
 * The matrix with the rows of `text` above it: a row replaces the built-in set of its product, release,
 * platform and CUDA, and adds where there was none.
 * @throws DocumentError with every problem that lintMatrix finds.
 */
export function extendMatrix(matrix: SupportMatrix, text: string, file: string): SupportMatrix {
  const added = readRows(text, file).flatMap((row) => cellsOfRow(row, file));
  return {
    ...matrix,
    cells: [...matrix.cells.flatMap((cell) => withoutReplaced(cell, added)), ...added],
  };
}

/** @throws DocumentError with everything that is wrong in the file. */
function readRows(text: string, file: string): readonly MatrixRow[] {
  const document = parseDocument(text, file);
  const problems: DocumentProblem[] = [];
  checkDocument(document.value, (path, message) => problems.push(document.problem(path, message)));
  if (problems.length > 0) throw new DocumentError(problems);
  return (document.value as { rows: readonly MatrixRow[] }).rows;
}

/** What is left of a built-in cell once the CUDA builds that `added` speaks for are taken out. */
function withoutReplaced(cell: SupportCell, added: readonly SupportCell[]): readonly SupportCell[] {
  const above = added.filter(
    (row) =>
      row.product === cell.product &&
      row.platform === cell.platform &&
      covers(row.release.parts, cell.release.parts),
  );
  if (above.length === 0) return [cell];
  // A set for all CUDA builds cannot be kept for some of them only.
  if (cell.cuda === null) return [];
  const isTaken = (major: string) => above.some(({ cuda }) => cuda === null || cuda.includes(major));
  const left = cell.cuda.filter((major) => !isTaken(major));
  return left.length === 0 ? [] : [{ ...cell, cuda: left }];
}

/** 10.13 covers 10.13.3, and 10.5.0 is the same as 10.5; 10.5.1 is a more exact row, which the lookup prefers. */
function covers(added: readonly number[], builtIn: readonly number[]): boolean {
  return added.every((part, i) => part === (builtIn[i] ?? 0));
}

function checkDocument(value: unknown, report: Report): void {
  if (!isObject(value) || !Array.isArray(value.rows)) {
    report([], "a matrix file is a mapping with the key `rows`, a list of rows");
    return;
  }
  for (const key of Object.keys(value)) {
    if (key !== "rows" && key !== "schemaVersion") report([key], unknownKey(key, ["rows", "schemaVersion"]));
  }
  if (value.schemaVersion !== undefined && value.schemaVersion !== 1) {
    report(["schemaVersion"], "schemaVersion is not 1; this release reads only 1");
  }
  if (value.rows.length > MAX_ROWS) {
    report(["rows"], `${value.rows.length} rows; at most ${MAX_ROWS} are read`);
    return;
  }
  const taken: Taken = new Map();
  for (const [i, row] of value.rows.entries()) {
    if (isObject(row)) checkRow(row, ["rows", i], report, taken);
    else report(["rows", i], "a row is a mapping with release, support, sources, date and confidence");
  }
}

function checkRow(row: Record<string, unknown>, path: Path, report: Report, taken: Taken): void {
  for (const key of Object.keys(row)) {
    if (!ROW_KEYS.includes(key)) report([...path, key], unknownKey(key, ROW_KEYS));
  }
  const release = typeof row.release === "string" ? tryVersion(row.release) : null;
  if (!release) {
    report(
      [...path, "release"],
      `release ${show(row.release)} is not a version in quotes, such as "10.13" (unquoted, YAML reads 10.10 as the number 10.1)`,
    );
  }
  if (row.product !== undefined && !PRODUCTS.includes(row.product as string)) {
    report([...path, "product"], oneOf("product", row.product, PRODUCTS));
  }
  checkSources(row, path, report);
  if (typeof row.date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(row.date)) {
    report([...path, "date"], `date ${show(row.date)} is not a day such as "2026-11-22"`);
  }
  checkVersions(row.builds, [...path, "builds"], report);
  for (const key of ["published", "python"]) {
    if (row[key] !== undefined && typeof row[key] !== "string")
      report([...path, key], `${key} is not text in quotes`);
  }
  checkConfidence(row.confidence, [...path, "confidence"], report);
  if (!Array.isArray(row.support) || row.support.length === 0) {
    report([...path, "support"], "support is not a list of platforms, each with platform and sm");
    return;
  }
  for (const [i, entry] of row.support.entries()) {
    const at = [...path, "support", i];
    if (!isObject(entry)) {
      report(at, "an entry of support is a mapping with platform and sm");
      continue;
    }
    checkSupport(entry, at, report, row.confidence);
    if (release)
      checkOverlap(entry, `${row.product ?? "tensorrt"} ${release.parts.join(".")}`, at, report, taken);
  }
}

function checkSupport(
  entry: Record<string, unknown>,
  path: Path,
  report: Report,
  rowConfidence: unknown,
): void {
  for (const key of Object.keys(entry)) {
    if (!SUPPORT_KEYS.includes(key)) report([...path, key], unknownKey(key, SUPPORT_KEYS));
  }
  if (!PLATFORMS.includes(entry.platform as SupportCell["platform"])) {
    report([...path, "platform"], oneOf("platform", entry.platform, PLATFORMS));
  }
  if (!Array.isArray(entry.sm)) {
    report([...path, "sm"], 'sm is not a list of compute capabilities such as ["7.5", "8.0"]');
  } else {
    for (const [i, sm] of entry.sm.entries()) {
      if (typeof sm === "string" && parseCapability(sm) === sm) continue;
      report(
        [...path, "sm", i],
        `${show(sm)} is not a compute capability; write it in quotes, such as "7.5" or "12.0"`,
      );
    }
  }
  if (entry.cuda !== undefined && !isList(entry.cuda, (item) => /^\d{1,2}$/.test(item))) {
    report([...path, "cuda"], 'cuda is not a list of CUDA majors in quotes, such as ["12", "13"]');
  }
  if (entry.note !== undefined && typeof entry.note !== "string") {
    report([...path, "note"], "note is not text");
  }
  checkVersions(entry.builds, [...path, "builds"], report);
  checkConfidence(entry.confidence, [...path, "confidence"], report);
  if (entry.confidence === undefined && rowConfidence === undefined) {
    report(path, `no confidence, neither here nor on the row; one of ${CONFIDENCES.join(", ")}`);
  }
}

/** Reports two rows of one file that cover the same builds: it would be unclear which one applies. */
function checkOverlap(
  entry: Record<string, unknown>,
  release: string,
  path: Path,
  report: Report,
  taken: Taken,
): void {
  const majors: readonly unknown[] = Array.isArray(entry.cuda) && entry.cuda.length > 0 ? entry.cuda : [ALL];
  const key = `${release} ${entry.platform}`;
  const known = taken.get(key) ?? new Set();
  taken.set(key, known);
  if (
    known.has(ALL) ||
    (majors.includes(ALL) && known.size > 0) ||
    majors.some((major) => known.has(major))
  ) {
    report(
      path,
      `this overlaps another row for ${key}: each release, platform and CUDA build may have only one row`,
    );
  }
  for (const major of majors) known.add(major);
}

function checkSources(row: Record<string, unknown>, path: Path, report: Report): void {
  if (!isList(row.sources, (item) => item.trim().length >= 8) || (row.sources as unknown[]).length === 0) {
    report(
      [...path, "sources"],
      "a row without a source proves nothing: sources is a list of addresses, or of who measured it where",
    );
  }
}

function checkVersions(value: unknown, path: Path, report: Report): void {
  if (value === undefined) return;
  if (!isList(value, (item) => tryVersion(item) !== null) || (value as unknown[]).length === 0)
    report(path, 'builds is not a list of versions in quotes, such as ["10.13.3.9"]');
}

function checkConfidence(value: unknown, path: Path, report: Report): void {
  if (value !== undefined && !CONFIDENCES.includes(value as string))
    report(path, oneOf("confidence", value, CONFIDENCES));
}

function isList(value: unknown, test: (item: string) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && test(item));
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): string {
  const what = value === undefined ? "is missing" : `${show(value)} is not known`;
  return `${name} ${what}${hintFor(value, allowed)}`;
}

function unknownKey(key: string, allowed: readonly string[]): string {
  return `unknown key ${show(key)}${hintFor(key, allowed)}`;
}

function show(value: unknown): string {
  return value === undefined ? "(missing)" : JSON.stringify(value)?.slice(0, 60);
}
