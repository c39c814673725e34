/** One fleet in which everything happened, shown in full. A line that changes here changes for every reader. */

import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { fleetSummary } from "../../src/fleet/fleet-summary.ts";
import { gridHtml } from "../../src/fleet/grid-html.ts";
import { gridSvg } from "../../src/fleet/grid-svg.ts";
import { EMPTY_HISTORY } from "../../src/fleet/history.ts";
import { aggregateOf, bareLeg, buildFinding, type ReportChoice } from "./builders.ts";

const V100 = { gpu: "Tesla V100", sm: "7.0" };
const L4 = { gpu: 'L4 & <b>"it\'s"</b>', sm: "8.9" };
const LEGS: Readonly<Record<string, ReportChoice | string>> = {
  crashed: { ...V100, tensorrt: "8.6.1", outcome: "crashed", ran: ["t1"] },
  "timed-out": { ...V100, tensorrt: "9.3.0", outcome: "timed-out", ran: ["t1"], notRan: ["t3"] },
  failed: {
    ...V100,
    tensorrt: "10.4.0",
    outcome: "failed",
    ran: ["t1", "t2"],
    failures: [
      { id: "t1", status: "failed", message: "boom" },
      { id: "t2", status: "error", message: "" },
    ],
    findings: [
      buildFinding({ count: 2 }),
      buildFinding({
        id: "builder-oom",
        severity: "warning",
        title: "The builder ran out of memory",
        links: [],
      }),
      buildFinding({ id: "int64-cast", severity: "notice", kind: "note", title: "Weights were cast" }),
    ],
  },
  "ran-nothing": { ...V100, tensorrt: "10.5.0", outcome: "ran-nothing", ran: [] },
  "probe-error": { ...V100, tensorrt: "10.6.0", outcome: "probe-error", counts: null },
  refused: { ...L4, tensorrt: "8.6.1", outcome: "refused", counts: null },
  xpassed: { ...L4, tensorrt: "9.3.0", outcome: "xpassed", status: "unsupported", conclusion: "success" },
  xfailed: { ...L4, tensorrt: "10.4.0", outcome: "xfailed", ran: ["t1", "t2"] },
  passed: { ...L4, tensorrt: "10.5.0", ran: ["t1"] },
  "not-run": { ...L4, tensorrt: "10.6.0", outcome: "not-run", action: "none", counts: null },
  skipped: { tensorrt: "10.5.0", outcome: "skipped" },
  "passed-yet-failed": { tensorrt: "10.6.0", conclusion: "failure", ran: ["t2"] },
  one: { gpu: "Same card", sm: "9.0", tensorrt: "10.6.0", ran: ["t1"] },
  two: { gpu: "Same card", sm: "9.0", tensorrt: "10.6.0", ran: ["t2"], outcome: "failed" },
  bare: bareLeg(),
  broken: "no JSON",
};

const aggregate = aggregateOf(LEGS, {
  history: EMPTY_HISTORY,
  propose: () => "rows:\n  - sm: <8.9>\n    note: \"x & 'y'\"\n",
});

/** The page as it is kept; `RENEW_PAGES=1` keeps what the code gives now, for `git diff` to show. */
function kept(name: string, now: string): string {
  const file = new URL(`../fixtures/fleet/pages/${name}`, import.meta.url);
  if (process.env.RENEW_PAGES === "1") writeFileSync(file, now);
  return readFileSync(file, "utf8");
}

test.each([
  ["grid.svg", gridSvg(aggregate.grid, aggregate.sentence)],
  ["page.html", gridHtml(aggregate)],
  ["summary.md", fleetSummary(aggregate, ["A notice."])],
])("%s is the page that was looked at", (name, now) => {
  expect(now).toBe(kept(name, now));
});
