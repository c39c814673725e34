/** The matrix as a picture: releases by compute capability, one grid a platform. */

import { compareCapabilities, compareVersions, plainVersion } from "../versions.ts";
import { newestBuild } from "./lookup.ts";
import type { Platform, Provenance, Source, SupportCell, SupportMatrix } from "./matrix-types.ts";

interface Grid {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cell: SupportCell }[];
}

const TITLES: readonly (readonly [SupportCell["product"], Platform, string])[] = [
  ["tensorrt", "linux-x64", "TensorRT, Linux x86-64"],
  ["tensorrt", "windows-x64", "TensorRT, Windows x64"],
  ["tensorrt", "linux-arm64", "TensorRT, Linux arm64 (SBSA)"],
  ["tensorrt", "jetpack", "TensorRT, JetPack"],
  ["tensorrt", "drive", "TensorRT, DRIVE OS"],
  ["tensorrt", "windows-arm64", "TensorRT, Windows on ARM"],
  ["tensorrt-rtx", "linux-x64", "TensorRT-RTX, Linux x86-64"],
  ["tensorrt-rtx", "windows-x64", "TensorRT-RTX, Windows x64"],
  ["tensorrt-rtx", "linux-arm64", "TensorRT-RTX, Linux arm64"],
];

const LEGEND = "● documented or measured   ○ inferred   ? uncertain (never decides)   · not supported";

/** All grids, for a terminal or as Markdown with the sources below. */
export function renderMatrix(
  matrix: SupportMatrix,
  format: "terminal" | "markdown",
  options: { readonly color: boolean },
): string {
  const grids = TITLES.map(([product, platform, title]) => gridOf(matrix, product, platform, title)).filter(
    (grid) => grid.rows.length > 0,
  );
  return format === "terminal" ? terminal(grids, matrix, options.color) : markdown(grids, matrix);
}

function gridOf(
  matrix: SupportMatrix,
  product: SupportCell["product"],
  platform: Platform,
  title: string,
): Grid {
  const cells = matrix.cells
    .filter((cell) => cell.product === product && cell.platform === platform)
    .sort((a, b) => compareVersions(b.release, a.release) || Number(b.cuda?.[0]) - Number(a.cuda?.[0]));
  const variants = (cell: SupportCell) =>
    cells.filter((other) => compareVersions(other.release, cell.release) === 0).length > 1;
  return {
    title,
    columns: [...new Set(cells.flatMap((cell) => cell.sm))].sort(compareCapabilities),
    rows: cells.map((cell) => ({
      cell,
      label: `${plainVersion(cell.release)}${variants(cell) && cell.cuda ? ` cu${cell.cuda.join("/")}` : ""}`,
    })),
  };
}

function markOf(cell: SupportCell, sm: string): string {
  if (!cell.sm.includes(sm)) return "·";
  if (cell.confidence === "uncertain") return "?";
  return cell.confidence === "inferred" ? "○" : "●";
}

const COLOURS: Readonly<Record<string, string>> = { "●": "32", "○": "36", "?": "33", "·": "2" };

function terminal(grids: readonly Grid[], matrix: SupportMatrix, color: boolean): string {
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = grids.flatMap((grid) => {
    const width = Math.max(...grid.rows.map((row) => row.label.length));
    const head = `  ${"".padEnd(width)}  ${grid.columns.map((sm) => sm.padStart(4)).join(" ")}`;
    const rows = grid.rows.map(({ label, cell }) => {
      const marks = grid.columns.map((sm) => {
        const mark = markOf(cell, sm);
        return `   ${paint(COLOURS[mark] ?? "0", mark)}`;
      });
      return `  ${label.padEnd(width)}  ${marks.join(" ")}`;
    });
    return [paint("1", grid.title), head.trimEnd(), ...rows, ""];
  });
  const history = matrix.lifecycle.filter((row) => row.removedIn || row.addedIn).map(historyLine);
  return [...lines, LEGEND, "", paint("1", "Architectures"), ...history.map((line) => `  ${line}`), ""].join(
    "\n",
  );
}

function historyLine(row: SupportMatrix["lifecycle"][number]): string {
  const events = [
    row.addedIn ? `from ${plainVersion(row.addedIn)}` : "",
    row.deprecatedIn ? `deprecated in ${plainVersion(row.deprecatedIn)}` : "",
    row.removedIn ? `gone in ${plainVersion(row.removedIn)}` : "",
  ].filter((text) => text !== "");
  return `${row.sm.join(", ")} ${row.architecture}: ${events.join(", ")}`;
}

function markdown(grids: readonly Grid[], matrix: SupportMatrix): string {
  const sources = new SourceList();
  const parts = grids.map((grid) => {
    const head = `| release | ${grid.columns.join(" | ")} | CUDA | sources |`;
    const rule = `| --- |${grid.columns.map(() => " :-: |").join("")} --- | --- |`;
    const rows = grid.rows.map(({ label, cell }) => {
      const marks = grid.columns.map((sm) => markOf(cell, sm));
      const cuda = cell.cuda?.join(", ") ?? "";
      return `| ${label} | ${marks.join(" | ")} | ${cuda} | ${sources.refer(cell.sources)} |`;
    });
    return [`## ${grid.title}`, "", head, rule, ...rows, ""].join("\n");
  });
  return [
    ...parts,
    architectureTable(matrix, sources),
    driverTable(matrix, sources),
    companionTables(matrix, sources),
    sources.render(),
  ].join("\n");
}

function architectureTable(matrix: SupportMatrix, sources: SourceList): string {
  const rows = matrix.lifecycle.map((row) => {
    const when = [row.addedIn, row.deprecatedIn, row.removedIn].map((v) => (v ? plainVersion(v) : ""));
    return `| ${row.sm.join(", ")} | ${row.architecture} | ${when.join(" | ")} | ${row.confidence} | ${sources.refer(row.sources)} |`;
  });
  return table(
    "Architectures",
    ["capability", "architecture", "added in", "deprecated in", "gone in", "confidence", "sources"],
    rows,
  );
}

function driverTable(matrix: SupportMatrix, sources: SourceList): string {
  const rows = [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => {
    const what =
      "sm" in row
        ? `cards ${(row.sm as readonly string[]).join(", ")} (CUDA ${row.cuda})`
        : `CUDA ${row.cuda} builds`;
    return `| ${what} | ${plainVersion(row.linux)} | ${plainVersion(row.windows)} | ${row.confidence} | ${sources.refer(row.sources)} |`;
  });
  return table("Lowest drivers", ["for", "Linux", "Windows", "confidence", "sources"], rows);
}

function companionTables(matrix: SupportMatrix, sources: SourceList): string {
  const end = (row: Provenance) => `${row.confidence} | ${sources.refer(row.sources)} |`;
  const torch = matrix.torchTensorrt.map((row) => {
    const pin = row.below
      ? `${plainVersion(row.tensorrt)} up to ${plainVersion(row.below)}`
      : plainVersion(row.tensorrt);
    return `| ${plainVersion(row.release)} | ${pin} | ${row.torch} | ${row.cuda} | ${end(row)}`;
  });
  const ngc = matrix.ngc.map(
    (row) => `| ${row.tag} | ${plainVersion(row.tensorrt)} | ${row.cuda ?? ""} | ${end(row)}`,
  );
  const jetpack = matrix.jetpack.map(
    (row) =>
      `| ${plainVersion(row.jetpack)} to ${plainVersion(row.until)} | ${plainVersion(row.tensorrt)} | ${row.sm.join(", ")} | ${end(row)}`,
  );
  return [
    table("torch-tensorrt", ["release", "TensorRT", "torch", "CUDA", "confidence", "sources"], torch),
    table("NGC images", ["tag", "TensorRT", "CUDA", "confidence", "sources"], ngc),
    table("JetPack", ["JetPack", "TensorRT", "capabilities", "confidence", "sources"], jetpack),
  ].join("\n");
}

function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  const rule = `|${columns.map(() => " --- |").join("")}`;
  return [`## ${title}`, "", `| ${columns.join(" | ")} |`, rule, ...rows, ""].join("\n");
}

/** Numbers sources as they are met, and lists them at the end. */
class SourceList {
  readonly #numbers = new Map<string, { readonly number: number; readonly source: Source }>();

  refer(sources: readonly Source[]): string {
    return sources.map((source) => `[${this.#numberOf(source)}](#sources)`).join(" ");
  }

  render(): string {
    const lines = [...this.#numbers.values()].map(({ number, source }) => {
      const address = source.url.startsWith("https://") ? `<${source.url}>` : source.url;
      return `${number}. ${address}${source.says === "" ? "" : `: ${source.says}`}`;
    });
    return ["## Sources", "", ...lines, ""].join("\n");
  }

  #numberOf(source: Source): number {
    const key = `${source.url} ${source.says}`;
    const known = this.#numbers.get(key);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, { number, source });
    return number;
  }
}

/** The matrix as plain data for other programs: versions as text, sources in full. */
export function matrixJson(matrix: SupportMatrix): unknown {
  return {
    schemaVersion: 1,
    rows: matrix.cells.map((cell) => ({
      product: cell.product,
      release: plainVersion(cell.release),
      newest: newestBuild(cell),
      builds: cell.builds.map(plainVersion),
      published: cell.published,
      platform: cell.platform,
      cuda: cell.cuda,
      sm: cell.sm,
      ...(cell.note === undefined ? {} : { note: cell.note }),
      ...proof(cell),
    })),
    architectures: matrix.lifecycle.map(plain),
    drivers: [...matrix.drivers, ...matrix.capabilityDrivers].map(plain),
    limits: matrix.limits.map(plain),
    torchTensorrt: matrix.torchTensorrt.map(plain),
    torch: matrix.torch.map(plain),
    ngc: matrix.ngc.map(plain),
    jetpack: matrix.jetpack.map(plain),
  };
}

function proof(row: Provenance): Provenance {
  return { confidence: row.confidence, sources: row.sources, date: row.date };
}

/** Versions of a row as text, the rest as it is. */
function plain(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isVersion(value) ? plainVersion(value) : value]),
  );
}

function isVersion(value: unknown): value is Parameters<typeof plainVersion>[0] {
  return typeof value === "object" && value !== null && "parts" in value && "raw" in value;
}
