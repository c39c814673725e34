/** The grid as a self-contained SVG file: no external fonts, scripts or addresses. */

import { cutUnits } from "../clean-text.ts";
import { type Grid, type GridRow, type GridSquare, legendOf, lookOf } from "./grid.ts";
import { MARKS, markup, TONE_STYLE } from "./markup.ts";

// Sizes in user units; a character of the label font is about 7 wide.
const LABEL = 252;
// Wide enough for the longest outcome, "passed unexpectedly". Longer words are cut; the square's title has all of it.
const CELL = { width: 124, height: 46 };
const MAX_WORD = 19;
const TOP = 84;
const MARGIN = 20;
const MAX_LABEL = 32;

/**
 * @param sentence the picture's description for screen readers.
 */
export function gridSvg(grid: Grid, sentence: string): string {
  const legend = legendOf(grid);
  const width = Math.max(560, MARGIN * 2 + LABEL + grid.releases.length * CELL.width);
  const column = Math.max(190, ...legend.map((look) => 46 + look.word.length * 7));
  const perLine = Math.max(1, Math.floor((width - MARGIN * 2) / column));
  const legendTop = TOP + grid.rows.length * CELL.height + 30;
  const height = legendTop + Math.ceil(legend.length / perLine) * 24 + MARGIN;
  const key = legend.map((look, i) => {
    const x = MARGIN + (i % perLine) * column;
    const y = legendTop + Math.floor(i / perLine) * 24;
    return `<rect class="${look.tone}" x="${x}" y="${y - 13}" width="18" height="18" rx="4"/><text class="${look.tone}-ink mark" x="${x + 9}" y="${y + 1}">${MARKS[look.tone]}</text><text class="dim" x="${x + 26}" y="${y}">${markup(look.word)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">GPU by TensorRT</title>
<desc id="about">${markup(sentence, 2000)}</desc>
<style>${TONE_STYLE}
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--ink) }
  .page { fill: var(--page) } .dim { fill: var(--dim) } .small { font-size: 11px } .mark { text-anchor: middle; font-weight: 700 }
  .middle { text-anchor: middle } .head { font-weight: 600 } .title { font-size: 16px; font-weight: 600 }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { fill: var(--${tone}); stroke: var(--line) } text.${tone}-ink { fill: var(--${tone}-ink) }`).join("\n  ")}
</style>
<rect class="page" width="${width}" height="${height}"/>
<text class="title" x="${MARGIN}" y="30">GPU by TensorRT</text>
${header(grid)}
${grid.rows.map((row, i) => rowSvg(row, TOP + i * CELL.height)).join("\n")}
${key.join("\n")}
</svg>
`;
}

function header(grid: Grid): string {
  return grid.releases
    .map((release, i) => {
      const x = MARGIN + LABEL + i * CELL.width + CELL.width / 2;
      return `<text class="head middle" x="${x}" y="${TOP - 12}">${markup(release, 14)}</text>`;
    })
    .join("\n");
}

function rowSvg(row: GridRow, y: number): string {
  const label = `<text x="${MARGIN}" y="${y + 20}">${markup(cutUnits(row.gpu, MAX_LABEL), MAX_LABEL)}<title>${markup(row.gpu)}</title></text>
<text class="dim small" x="${MARGIN}" y="${y + 35}">${markup(row.sm)}</text>`;
  const squares = row.squares.map((square, i) => squareSvg(square, MARGIN + LABEL + i * CELL.width, y));
  return [label, ...squares].join("\n");
}

function squareSvg(square: GridSquare, x: number, y: number): string {
  const look = lookOf(square);
  const middle = x + CELL.width / 2;
  const text =
    look.tone === "none"
      ? `<text class="none-ink mark" x="${middle}" y="${y + 26}">${MARKS.none}</text>`
      : `<text class="${look.tone}-ink mark" x="${middle}" y="${y + 19}">${MARKS[look.tone]}</text><text class="${look.tone}-ink middle small" x="${middle}" y="${y + 34}">${markup(look.word, MAX_WORD)}</text>`;
  return `<g><title>${markup(squareTitle(square), 1000)}</title><rect class="${look.tone}" x="${x + 2}" y="${y + 2}" width="${CELL.width - 4}" height="${CELL.height - 4}" rx="6"/>${text}</g>`;
}

/** What a square holds, in words: outcome, tests, legs. */
export function squareTitle(square: GridSquare): string {
  const tests = square.total === null ? "" : `; ${square.executed} of ${square.total} tests executed`;
  const legs = square.legs.length === 0 ? "" : `; ${square.legs.slice(0, 10).join(", ")}`;
  return `${lookOf(square).word}${tests}${legs}`;
}
