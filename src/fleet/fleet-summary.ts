/** The aggregate as a job summary: the verdict, then the grid as a table of signs, then what to look at. */

import { nameSome } from "../name-some.ts";
import { assemble, type Section } from "../report/document.ts";
import { codeBlock, details, inCode, link, prose, table } from "../report/escape.ts";
import { SUMMARY_BYTES } from "../report/limits.ts";
import { plural } from "../report/small-words.ts";
import type { Aggregate } from "./aggregate.ts";
import type { FleetFinding } from "./fleet-findings.ts";
import { type Grid, type GridSquare, legendOf, lookOf, SQUARES } from "./grid.ts";

/** How many entries of a list are shown before the rest is folded away, and how many at most. */
const OPEN_ENTRIES = 10;
const MAX_ENTRIES = 500;

/** GitHub-flavoured Markdown, at most `maxBytes` of UTF-8. */
export function fleetSummary(
  aggregate: Aggregate,
  notices: readonly string[] = [],
  maxBytes = SUMMARY_BYTES,
): string {
  const { badReports, contradictions, debts, failures, findings, grid, neverRan, problems } = aggregate;
  const sign = aggregate.conclusion === "success" ? "✅" : "❌";
  const told = problems.map(
    (problem) => `${SEVERITY_SIGN[problem.severity]} **${prose(problem.title)}**: ${prose(problem.message)}`,
  );
  const sections: readonly Section[] = [
    { title: "", blocks: [`## ${sign} ${prose(aggregate.sentence)}`] },
    { title: "GPU by TensorRT", blocks: grid.rows.length === 0 ? [] : [gridMarkdown(grid), legend(grid)] },
    { title: "What to look at", blocks: list([...told, ...notices.map((notice) => `ℹ️ ${prose(notice)}`)]) },
    {
      title: "Reports that could not be used",
      blocks: list(badReports.map((report) => `${inCode(report.source)}: ${prose(report.problem)}`)),
    },
    {
      title: "Failing tests",
      blocks: list(
        failures.map(
          (failure) =>
            `${inCode(failure.test)} in ${inLegs(failure.legs)}${failure.message === "" ? "" : `: ${inCode(failure.message, 160)}`}`,
        ),
      ),
    },
    { title: "Findings over all legs", blocks: findings.length === 0 ? [] : [findingsTable(findings)] },
    {
      title: "Tests that ran in no leg",
      blocks: list(
        neverRan.tests.map((test) => inCode(test)),
        neverRan.total,
      ),
    },
    {
      title: "Proposed rows for the support matrix",
      blocks: contradictions.flatMap(({ proposal, sentence }) =>
        proposal === null ? [] : [`${prose(sentence)}\n\n${codeBlock(proposal, "")}`],
      ),
    },
    {
      title: "Days since each pair last ran",
      blocks: debts.length === 0 ? [] : [details(plural(debts.length, "pair"), debtTable(aggregate))],
    },
    {
      title: "Legs",
      blocks:
        aggregate.reports.length === 0
          ? []
          : [details(plural(aggregate.reports.length, "leg"), legTable(aggregate))],
    },
  ];
  return assemble(sections, maxBytes, "The full data is in `aggregate.json`.");
}

const SEVERITY_SIGN = { error: "❌", warning: "⚠️", notice: "ℹ️" } as const;

/** Cards down, releases across, a sign in each square. */
export function gridMarkdown(grid: Grid): string {
  const head = ["GPU", "SM", ...grid.releases.map((release) => prose(release, 40))];
  const rows = grid.rows.map((row) => [
    inCode(row.gpu, 60),
    row.sm === "" ? "–" : inCode(row.sm),
    ...row.squares.map(squareMarkdown),
  ]);
  const { releases, rows: cards } = grid.dropped;
  const note =
    releases + cards > 0 ? `\n\nNot shown: ${plural(cards, "card")} and ${plural(releases, "release")}.` : "";
  return table(head, rows) + note;
}

function squareMarkdown(square: GridSquare): string {
  const look = lookOf(square);
  const legs = square.legs.length > 1 ? ` ×${square.legs.length}` : "";
  const tests =
    square.total === null || square.square === "skipped" ? "" : ` ${square.executed}/${square.total}`;
  return `${look.sign}${tests}${legs}`;
}

function legend(grid: Grid): string {
  const words = legendOf(grid).map((look) => `${look.sign} ${look.word}`);
  return `${words.join(" · ")}. Figures are tests executed of all tests. Where several legs share a square, it shows the worst.`;
}

function findingsTable(findings: readonly FleetFinding[]): string {
  const rows = findings
    .slice(0, MAX_ENTRIES)
    .map((finding) => [
      SEVERITY_SIGN[finding.severity],
      `${prose(finding.title)}<br>${inCode(finding.id)}${finding.link === null ? "" : ` ${link(finding.link)}`}`,
      String(finding.count),
      inLegs(finding.legs.map((sighting) => sighting.leg)),
      prose(finding.remedy, 400),
    ]);
  return table(["", "Finding", "Count", "Legs", "What to do"], rows, [2]);
}

function debtTable({ debts }: Aggregate): string {
  const rows = debts
    .slice(0, MAX_ENTRIES)
    .map(({ cell, days }) => [
      inCode(cell.gpu, 60),
      prose(cell.tensorrt, 40),
      cell.lastRan === null ? "never" : prose(cell.lastRan.slice(0, 10)),
      days === null ? "not known" : String(days),
      prose(cell.lastOutcome, 40),
    ]);
  return table(["GPU", "TensorRT", "Last ran", "Days", "Outcome"], rows, [3]);
}

function legTable({ reports }: Aggregate): string {
  const rows = reports.slice(0, MAX_ENTRIES).map((leg) => {
    const sign = leg.conclusion === "failure" ? "❌" : SQUARES[leg.outcome].sign;
    const tests = leg.counts ? `${leg.counts.executed}/${leg.counts.total}` : "–";
    return [
      sign,
      inCode(leg.name, 80),
      inCode(leg.gpu.name, 60),
      prose(leg.tensorrt.version ?? "–"),
      prose(SQUARES[leg.outcome].word),
      tests,
      prose(leg.sentence, 300),
    ];
  });
  return table(["", "Leg", "GPU", "TensorRT", "Outcome", "Tests", "Why"], rows, [5]);
}

const inLegs = (legs: readonly string[]) => inCode(nameSome(legs, 8), 600);

/** A list whose tail is folded away, so that long lists do not push the rest out of sight. */
function list(entries: readonly string[], total = entries.length): readonly string[] {
  if (entries.length === 0) return [];
  const items = entries.slice(0, MAX_ENTRIES).map((entry) => `- ${entry}`);
  const open = items.slice(0, OPEN_ENTRIES).join("\n");
  const rest = items.slice(OPEN_ENTRIES);
  const more =
    total > items.length
      ? `\n\n${plural(total - items.length, "more entry", "more entries")} not shown.`
      : "";
  if (rest.length === 0) return [open + more];
  return [open, details(`${total - OPEN_ENTRIES} more`, rest.join("\n") + more)];
}
