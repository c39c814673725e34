/** The matrix as a picture: releases by compute capability, one grid a platform. */

import { plainVersion } from "../versions.ts";
import { type Grid, gridsOf, LEGEND, type Mark, markOf, overview } from "./grid.ts";
import type { SupportMatrix } from "./matrix-types.ts";
import { markdown } from "./picture-markdown.ts";

export { matrixJson } from "./matrix-json.ts";

/** All grids, for a terminal or as Markdown with the sources below. */
export function renderMatrix(
  matrix: SupportMatrix,
  format: "terminal" | "markdown",
  options: { readonly color: boolean },
): string {
  const grids = gridsOf(matrix);
  return format === "terminal" ? terminal(grids, matrix, options.color) : markdown(grids, matrix);
}

const COLOURS: Readonly<Record<Mark, string>> = { "●": "32", "○": "36", "?": "33", "·": "2" };

function terminal(grids: readonly Grid[], matrix: SupportMatrix, color: boolean): string {
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = grids.flatMap((grid) => {
    const width = Math.max(...grid.rows.map((row) => row.label.length));
    const head = `  ${"".padEnd(width)}  ${grid.columns.map((sm) => sm.padStart(4)).join(" ")}`;
    const rows = grid.rows.map(({ label, cell }) => {
      const marks = grid.columns.map((sm) => {
        const mark = markOf(cell, sm);
        return `   ${paint(COLOURS[mark], mark)}`;
      });
      return `  ${label.padEnd(width)}  ${marks.join(" ")}`;
    });
    return [paint("1", grid.title), head.trimEnd(), ...rows, ""];
  });
  const glance = [
    paint("1", "At a glance: cards by release"),
    ...overview(matrix).map((line) => `  ${line}`),
    "",
  ];
  const history = matrix.lifecycle.filter((row) => row.removedIn || row.addedIn).map(historyLine);
  return [
    ...glance,
    ...lines,
    LEGEND,
    "",
    paint("1", "Architectures"),
    ...history.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

function historyLine(row: SupportMatrix["lifecycle"][number]): string {
  const events = [
    row.addedIn ? `from ${plainVersion(row.addedIn)}` : "",
    row.deprecatedIn ? `deprecated in ${plainVersion(row.deprecatedIn)}` : "",
    row.removedIn ? `removed in ${plainVersion(row.removedIn)}` : "",
  ].filter((text) => text !== "");
  return `${row.sm.join(", ")} ${row.architecture}: ${events.join(", ")}`;
}
