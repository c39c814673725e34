/** The aggregate for a terminal or a log: the grid in characters, then everything that needs a look. */

import { cleanLine, cutUnits } from "../report/clean.ts";
import type { Aggregate } from "./aggregate.ts";
import { nameSome } from "./fleet-findings.ts";
import { legendOf, lookOf } from "./grid.ts";
import { inert } from "./inert.ts";
import { MARKS } from "./markup.ts";

const MAX_PROBLEMS = 60;
const WORDS = { error: "error", warning: "warning", notice: "notice" } as const;

/** Plain text without colour; every line ends in a newline. */
export function fleetTerminal(aggregate: Aggregate, notices: readonly string[] = []): string {
  const { findings, grid, neverRan, problems } = aggregate;
  const told = problems
    .slice(0, MAX_PROBLEMS)
    .map(
      (problem) => `${WORDS[problem.severity]}: ${cleanLine(problem.title)}: ${cleanLine(problem.message)}`,
    );
  const more = problems.length > MAX_PROBLEMS ? [`… and ${problems.length - MAX_PROBLEMS} more`] : [];
  const found = findings.map(
    (finding) =>
      `finding: ${cleanLine(finding.title)} [${cleanLine(finding.id)}]: ${finding.count} times in ${nameSome(
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
  const labels = grid.rows.map((row) =>
    cutUnits(cleanLine(`${row.gpu}${row.sm === "" ? "" : ` (${row.sm})`}`), 44),
  );
  const width = Math.max(3, ...labels.map((label) => label.length));
  const columns = grid.releases.map((release) => Math.max(8, cleanLine(release).length));
  const head = grid.releases.map((release, i) => cleanLine(release).padStart(columns[i] ?? 8));
  const rows = grid.rows.map((row, n) => {
    const squares = row.squares.map((square, i) => {
      const look = lookOf(square);
      const tests =
        square.total === null || look.tone === "none" || square.square === "skipped"
          ? ""
          : ` ${square.executed}/${square.total}`;
      return `${MARKS[look.tone]}${tests}`.padStart(columns[i] ?? 8);
    });
    return `${(labels[n] ?? "").padEnd(width)}  ${squares.join("  ")}`;
  });
  const tones = new Map(legendOf(grid).map((look) => [look.tone, [] as string[]]));
  for (const look of legendOf(grid)) tones.get(look.tone)?.push(look.word);
  const key = [...tones].map(([tone, words]) => `${MARKS[tone]} ${words.join(" or ")}`).join("   ");
  return [`${"GPU".padEnd(width)}  ${head.join("  ")}`, ...rows, key];
}
