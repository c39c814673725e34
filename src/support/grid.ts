/** Releases by compute capability: the grid that every picture of the matrix is drawn from. */

import { compareCapabilities, compareVersions, plainVersion } from "../versions.ts";
import { isDecisive, newestBuild, oldestBuild } from "./lookup.ts";
import type { Platform, SupportCell, SupportMatrix } from "./matrix-types.ts";

export interface Grid {
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

/** What a cell says about a card. */
export type Mark = "●" | "○" | "?" | "·";

export const LEGEND = "● documented or measured   ○ inferred   ? uncertain (never decides)   · not supported";

/** One grid for each product and platform that has rows. */
export function gridsOf(matrix: SupportMatrix): readonly Grid[] {
  return TITLES.map(([product, platform, title]) => gridOf(matrix, product, platform, title)).filter(
    (grid) => grid.rows.length > 0,
  );
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

/** What a cell says about a card; LEGEND explains the marks. */
export function markOf(cell: SupportCell, sm: string): Mark {
  if (!cell.sm.includes(sm)) return "·";
  if (cell.confidence === "uncertain") return "?";
  return cell.confidence === "inferred" ? "○" : "●";
}

/**
 * All of TensorRT in one block of text: one line per card, one column per release, the best that any platform offers.
 * It uses fixed-width text only, so that it looks the same on a terminal and in Markdown.
 */
export function overview(matrix: SupportMatrix): readonly string[] {
  const cells = matrix.cells.filter((cell) => cell.product === "tensorrt");
  const releases = [
    ...new Map(cells.map((cell) => [plainVersion(cell.release), cell.release])).values(),
  ].sort(compareVersions);
  const cards = [...new Set(cells.flatMap((cell) => cell.sm))].sort(compareCapabilities);
  const lines = cards.map((sm) => {
    const bars = releases.map((release) =>
      bar(cells.filter((cell) => compareVersions(cell.release, release) === 0 && cell.sm.includes(sm))),
    );
    const span = spanOf(cells.filter((cell) => cell.sm.includes(sm)));
    const name = matrix.lifecycle.find((row) => row.sm.includes(sm))?.architecture ?? "";
    return `${sm.padStart(4)} ${name.padEnd(17)} ${bars.join("")}  ${span}`;
  });
  return [...ruler(releases.map(plainVersion)).map((line) => `${"".padEnd(23)}${line}`), ...lines];
}

/** First and last release, by the rows that decide where there are any: what a verdict says too. */
function spanOf(listing: readonly SupportCell[]): string {
  const decisive = listing.filter(isDecisive);
  const known = (decisive.length > 0 ? decisive : listing).toSorted((a, b) =>
    compareVersions(a.release, b.release),
  );
  const [first, last] = [known[0], known.at(-1)] as [SupportCell, SupportCell];
  const [from, to] = [oldestBuild(first), newestBuild(last)];
  return from === to ? to : `${from} to ${to}`;
}

function bar(cells: readonly SupportCell[]): string {
  if (cells.some((cell) => cell.confidence === "documented" || cell.confidence === "measured")) return "██";
  if (cells.some((cell) => cell.confidence === "inferred")) return "▓▓";
  return cells.length > 0 ? "░░" : "··";
}

/** Labels where a major begins and at every fifth release, with a tick below. */
function ruler(releases: readonly string[]): readonly [string, string] {
  let labels = "";
  let ticks = "";
  releases.forEach((release, i) => {
    const major = release.split(".")[0];
    const begins = major !== releases[i - 1]?.split(".")[0];
    const room = labels.length <= i * 2;
    const labelled = room && (begins || i % 5 === 0);
    if (labelled) labels = `${labels.padEnd(i * 2)}${release} `;
    ticks += labelled ? "| " : "  ";
  });
  return [labels.trimEnd(), ticks.trimEnd()];
}
