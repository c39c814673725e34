/** The aggregate as one self-contained HTML page without scripts. */

import { nameSome } from "../name-some.ts";
import { plural } from "../report/small-words.ts";
import type { Aggregate } from "./aggregate.ts";
import { type GridSquare, lookOf } from "./grid.ts";
import { squareTitle } from "./grid-svg.ts";
import { MARKS, markup, TONE_STYLE } from "./markup.ts";

/** Most entries of each list; the rest is in aggregate.json. */
const MAX_ENTRIES = 200;

export function gridHtml(aggregate: Aggregate): string {
  const good = aggregate.conclusion === "success";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${good ? "No leg failed" : "Legs failed"}: GPU by TensorRT</title>
<style>${TONE_STYLE}
  body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif }
  h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } .dim { color: var(--dim) }
  .verdict { padding: .7rem 1rem; border-radius: 8px; font-weight: 600 } .scroll { overflow-x: auto }
  table { border-collapse: separate; border-spacing: 4px } th { text-align: left; font-weight: 600; padding: .2rem .6rem } thead th { text-align: center }
  td { text-align: center; min-width: 5.5rem; padding: .35rem .5rem; border-radius: 6px; font-size: .85rem } td b { display: block; font-size: 1rem }
  th small { display: block; font-weight: 400; color: var(--dim) } code, pre { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
  pre { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { background: var(--${tone}); color: var(--${tone}-ink) }`).join(" ")}
</style>
</head>
<body>
<main>
<h1>GPU by TensorRT</h1>
<p class="verdict ${good ? "good" : "bad"}">${MARKS[good ? "good" : "bad"]} ${markup(aggregate.sentence, 2000)}</p>
${table(aggregate)}
${sections(aggregate).join("\n")}
</main>
</body>
</html>
`;
}

function table({ grid }: Aggregate): string {
  if (grid.rows.length === 0) return '<p class="dim">No leg gave a report that could be read.</p>';
  const head = grid.releases.map((release) => `<th scope="col">${markup(release)}</th>`).join("");
  const rows = grid.rows.map(
    (row) =>
      `<tr><th scope="row">${markup(row.gpu)}<small>${markup(row.sm)}</small></th>${row.squares.map(cell).join("")}</tr>`,
  );
  const { rows: more, releases } = grid.dropped;
  const note =
    more + releases > 0
      ? `<p class="dim">Not shown: ${plural(more, "card")} and ${plural(releases, "release")}.</p>`
      : "";
  return `<div class="scroll"><table>
<caption class="dim">What each card came to with each release; the worst leg decides.</caption>
<thead><tr><th scope="col">GPU</th>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>${note}`;
}

function cell(square: GridSquare): string {
  const look = lookOf(square);
  const title = markup(squareTitle(square), 1000);
  if (look.tone === "none") return `<td class="none" title="${title}">${MARKS.none}</td>`;
  const tests = square.total === null ? "" : `<br>${square.executed}/${square.total}`;
  return `<td class="${look.tone}" title="${title}"><b>${MARKS[look.tone]}</b>${markup(look.word)}${tests}</td>`;
}

function sections(aggregate: Aggregate): readonly string[] {
  const { contradictions, debts, failures, findings, neverRan, problems } = aggregate;
  return [
    section(
      "What to look at",
      problems.map((problem) => `<b>${markup(problem.title)}</b>: ${markup(problem.message, 2000)}`),
    ),
    section(
      "Failing tests",
      failures.map(
        (failure) => `<code>${markup(failure.test)}</code> in ${markup(nameSome(failure.legs, 10))}`,
      ),
    ),
    section(
      "Findings",
      findings.map(
        (finding) =>
          `<b>${markup(finding.title)}</b> <code>${markup(finding.id)}</code>: ${plural(finding.count, "time")} in ${markup(
            nameSome(
              finding.legs.map((sighting) => sighting.leg),
              10,
            ),
          )}. ${markup(finding.remedy)}`,
      ),
    ),
    section(
      "Tests that ran in no leg",
      neverRan.tests.map((test) => `<code>${markup(test)}</code>`),
      neverRan.total,
    ),
    section(
      "Proposed rows for the support matrix",
      contradictions.flatMap((contradiction) =>
        contradiction.proposal === null
          ? []
          : [`${markup(contradiction.sentence)}<pre>${lines(contradiction.proposal)}</pre>`],
      ),
    ),
    section(
      "Days since each pair last ran",
      debts.map(
        ({ cell: pair, days }) =>
          `${markup(pair.gpu)} with TensorRT ${markup(pair.tensorrt)}: ${days ?? "not known"}${pair.lastRan === null ? " (never ran)" : ""}`,
      ),
    ),
  ];
}

function section(title: string, entries: readonly string[], total = entries.length): string {
  if (entries.length === 0) return "";
  const shown = entries.slice(0, MAX_ENTRIES).map((entry) => `<li>${entry}</li>`);
  const more =
    total > shown.length ? `<p class="dim">${total - shown.length} more are in aggregate.json.</p>` : "";
  return `<section><h2>${title} (${total})</h2><ul>${shown.join("\n")}</ul>${more}</section>`;
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/^( *)(.*)$/, (_, indent: string, rest: string) => indent + markup(rest)))
    .join("\n");
