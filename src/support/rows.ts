/** Rows as they are written, in matrix.json or in a user's file, and what they become. */

import { parseVersion } from "../versions.ts";
import type { Source, SupportCell } from "./matrix-types.ts";
import sourceTable from "./sources.json" with { type: "json" };

/** A release with its sets. Schema: schema/matrix.schema.json. */
export interface MatrixRow {
  readonly product?: string;
  readonly release: string;
  readonly builds?: readonly string[];
  readonly published?: string;
  readonly python?: string;
  readonly confidence?: string;
  readonly sources: readonly string[];
  readonly date: string;
  readonly support: readonly {
    readonly platform: string;
    readonly cuda?: readonly string[];
    readonly sm: readonly string[];
    readonly confidence?: string;
    readonly builds?: readonly string[];
    readonly note?: string;
  }[];
}

/** Resolves an id of the sources table; any other text is the source itself: an address, or who measured what. */
export function resolveSource(text: string): Source {
  return Object.hasOwn(sourceTable, text)
    ? sourceTable[text as keyof typeof sourceTable]
    : { url: text, says: "" };
}

/** One cell for each platform entry of a row. */
export function cellsOfRow(row: MatrixRow, file?: string): readonly SupportCell[] {
  // What all cells of a row share is read once: there are three of them on average.
  const release = parseVersion(row.release, "release");
  const sources = row.sources.map(resolveSource);
  return row.support.map((support) => ({
    product: (row.product ?? "tensorrt") as SupportCell["product"],
    release,
    builds: support.builds ?? row.builds ?? [row.release],
    published: row.published ?? "",
    platform: support.platform as SupportCell["platform"],
    cuda: support.cuda ?? null,
    sm: support.sm,
    confidence: (support.confidence ?? row.confidence) as SupportCell["confidence"],
    sources,
    date: row.date,
    ...(support.note === undefined ? {} : { note: support.note }),
    ...(file === undefined ? {} : { file }),
  }));
}

/**
 * Built-in rows with their sources resolved and the named fields parsed as versions.
 * That the written rows have T's shape is what the test that walks every row proves.
 */
export function parseRows<T>(rows: readonly object[], versions: readonly string[] = []): readonly T[] {
  return rows.map((row) => parseRow<T>(row, versions));
}

/** As parseRows, for one. */
export function parseRow<T>(row: object, versions: readonly string[] = []): T {
  const parsed: Record<string, unknown> = { ...row };
  if (Array.isArray(parsed.sources)) parsed.sources = parsed.sources.map(resolveSource);
  for (const name of versions)
    if (parsed[name] !== undefined) parsed[name] = parseVersion(parsed[name] as string, name);
  return parsed as T;
}
