/** The aggregate for a terminal or a log: the grid in characters, then everything that needs a look. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import { groupBy } from "../group-by.ts";
import { nameSome } from "../name-some.ts";
import { plural } from "../report/small-words.ts";
import type { Aggregate } from "./aggregate.ts";
import { type GridRow, type GridSquare, legendOf, lookOf } from "./grid.ts";
import { inert } from "./inert.ts";
import { MARKS } from "./markup.ts";

const MAX_PROBLEMS = 60;
const WORDS = { error: "error", warning: "warning", notice: "notice" } as const;

/** Plain text without colour; every line ends in a newline. */
export function fleetTerminal(aggregate: Aggregate, notices: readonly string[] = []): string {
  const { findings, grid, neverRan, problems } = aggregate;
  const told = problems.slice(0, MAX_PROBLEMS).map(({ message, severity, title }) => {
    const said = message.startsWith(`${title}.`) ? message : `${title}: ${message}`;
    return `${WORDS[severity]}: ${cleanLine(said)}`;
  });
  const more = problems.length > MAX_PROBLEMS ? [`… and ${problems.length - MAX_PROBLEMS} more`] : [];
  const found = findings.map(
    (finding) =>
      `finding: ${cleanLine(finding.title)} [${cleanLine(finding.id)}]: ${plural(finding.count, "time")} in ${nameSome(
        finding.legs.map((sighting) => cleanLine(sighting.leg)),
        8,
      )}`,
  );
  const never = neverRan.tests.slice(0, 20).map((test) => `  ran in no leg: ${cleanLine(test)}`);
  const rows = aggregate.contradictions.flatMap(({ proposal }) =>
    proposal === null ? [] : ["row to paste:", proposal.trimEnd()],
  );
  const blocks = [
    grid.rows.length === 0 ? [] : gridLines(aggregate),
    [...told, ...more, ...never],
    found,
    rows,
    notices.map((notice) => `notice: ${cleanLine(notice)}`),
    [`${aggregate.conclusion}: ${cleanLine(aggregate.sentence)}`],
  ];
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
  return `${inert(text)}\n`;
}

function gridLines({ grid }: Aggregate): readonly string[] {
  const releases = grid.releases.map(cleanLine);
  const widths = releases.map((release) => Math.max(8, release.length));
  const rows = [
    { label: "GPU", cells: releases },
    ...grid.rows.map((row) => ({ label: labelOf(row), cells: row.squares.map(squareText) })),
  ];
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const padded = (cells: readonly string[]) =>
    widths.flatMap((width, i) => cells.slice(i, i + 1).map((cell) => cell.padStart(width)));
  const lines = rows.map(({ label, cells }) => [label.padEnd(labelWidth), ...padded(cells)].join("  "));
  const tones = groupBy(legendOf(grid), (look) => look.tone);
  const key = [...tones].map(
    ([tone, looks]) => `${MARKS[tone]} ${looks.map(({ word }) => word).join(" or ")}`,
  );
  const { rows: cards, releases: columns } = grid.dropped;
  const note =
    cards + columns > 0 ? [`Not shown: ${plural(cards, "card")} and ${plural(columns, "release")}.`] : [];
  return [...lines, key.join("   "), ...note];
}

const labelOf = ({ gpu, sm }: GridRow) => cutUnits(cleanLine(sm === "" ? gpu : `${gpu} (${sm})`), 44);

function squareText(square: GridSquare): string {
  const mark = MARKS[lookOf(square).tone];
  const { executed, total } = square;
  return total === null || square.square === "skipped" ? mark : `${mark} ${executed}/${total}`;
}
