/** A plan as annotations, job summary and terminal text. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import type { Annotation } from "../report/annotation.ts";
import { assemble } from "../report/document.ts";
import { inCode, prose, table } from "../report/escape.ts";
import { ANNOTATION_MESSAGE_UNITS, SUMMARY_BYTES } from "../report/limits.ts";
import { plural } from "../report/small-words.ts";
import { inert } from "./inert.ts";
import type { Plan } from "./plan.ts";
import type { PlannedCell } from "./planned-cell.ts";

const LOOK: Readonly<Record<PlannedCell["decision"], { readonly sign: string; readonly word: string }>> = {
  run: { sign: "✅", word: "runs" },
  xfail: { sign: "🟡", word: "runs, expected to fail" },
  dropped: { sign: "⏭️", word: "dropped" },
  covered: { sign: "➖", word: "covered by another" },
};

/** One notice about the cells that were left out, and a warning for each thing to look at. */
export function planAnnotations(plan: Plan): readonly Annotation[] {
  const notice: readonly Annotation[] =
    plan.notice === ""
      ? []
      : [{ severity: "notice", title: "Cells left out of the matrix", message: plan.notice }];
  const warnings = plan.warnings.map(
    (message): Annotation => ({ severity: "warning", title: "Planned matrix", message }),
  );
  return [...warnings, ...notice].map((annotation) => ({
    ...annotation,
    message: cutUnits(cleanLine(annotation.message), ANNOTATION_MESSAGE_UNITS),
  }));
}

const sentenceOf = (plan: Plan) => `${plan.count} of ${plural(plan.cells.length, "cell")} will run`;

export function planSummary(plan: Plan): string {
  const rows = plan.cells.map((cell) => [
    LOOK[cell.decision].sign,
    inCode(cell.name, 100),
    `${inCode(cell.gpu, 60)} ${inCode(cell.sm)}`,
    prose(cell.release, 80),
    prose(LOOK[cell.decision].word),
    cell.decision === "run" ? "" : prose(cell.sentence, 400),
  ]);
  const blocks = plan.warnings.map((warning) => `⚠️ ${prose(warning)}`);
  // The size limit drops whole tables, so a long one is split into pieces that each repeat the head.
  for (let i = 0; i < rows.length; i += 100)
    blocks.push(table(["", "Cell", "GPU", "Release", "Decision", "Why"], rows.slice(i, i + 100)));
  const sections = [{ title: "", blocks: [`## ${prose(sentenceOf(plan))}`, ...blocks] }];
  return assemble(sections, SUMMARY_BYTES, "The full plan is in the output `plan`.");
}

/** Plain text without colour; every line ends in a newline. */
export function planTerminal(plan: Plan): string {
  const width = Math.max(4, ...plan.cells.map((cell) => Math.min(40, cleanLine(cell.name).length)));
  const lines = plan.cells.map((cell) => {
    const name = cutUnits(cleanLine(cell.name), 40).padEnd(width);
    const why = cell.decision === "run" && cell.status === "supported" ? "" : `: ${cleanLine(cell.sentence)}`;
    return `${name}  ${LOOK[cell.decision].word}${why}`;
  });
  const warnings = plan.warnings.map((warning) => `warning: ${cleanLine(warning)}`);
  return `${inert([...lines, ...warnings, `${sentenceOf(plan)}.`].join("\n"))}\n`;
}
