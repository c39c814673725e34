/** The end of the summary: what was skipped, what this run does not prove, and how to see it on one's own machine. */

import type { Section } from "./document.ts";
import { codeBlock, inCode, proseWithCode, table } from "./escape.ts";
import type { Report } from "./report.ts";
import { reproduceLines } from "./reproduce.ts";
import { grouped } from "./small-words.ts";
import { unverified } from "./unverified.ts";

const MAX_REASONS = 30;

export function skippedSection({ tests }: Report): Section {
  if (!tests || tests.skippedReasons.length === 0) return { title: "", blocks: [] };
  const shown = tests.skippedReasons.slice(0, MAX_REASONS);
  const rows = shown.map(({ reason, count }) => [
    reason === "" ? "no reason given" : inCode(reason, 400),
    grouped(count),
  ]);
  const left = tests.skippedReasons.length - shown.length;
  return {
    title: `Skipped tests (${grouped(tests.skipped)})`,
    blocks: [
      table(["The reason given", "Tests"], rows, [1]),
      ...(left > 0 ? [`_${left} more reasons are not shown._`] : []),
    ],
  };
}

export function unverifiedSection(report: Report): Section {
  const items = [...unverified(report), ...report.notices];
  return {
    title: "Not verified by this run",
    blocks: items.length === 0 ? [] : [items.map((item) => `- ${proseWithCode(item)}`).join("\n")],
  };
}

export function reproduceSection(report: Report): Section {
  const lines = reproduceLines(report);
  return { title: "On your own machine", blocks: [codeBlock(lines.join("\n"), "bash")] };
}
