/** The sentences of a plan: a notice about the cells that were left out, and warnings. */

import { nameSome } from "../name-some.ts";
import { plural } from "../report/small-words.ts";
import type { PlannedCell } from "./planned-cell.ts";

/** GitHub refuses a matrix of more jobs. */
export const MAX_MATRIX_JOBS = 256;

const pairName = (cell: PlannedCell) => `${cell.gpu} with ${cell.release}`;

/** One sentence on what was left out; empty if nothing was. */
export function planNotice(cells: readonly PlannedCell[]): string {
  const dropped = cells.filter((cell) => cell.decision === "dropped");
  const covered = cells.filter((cell) => cell.decision === "covered").length;
  if (dropped.length + covered === 0) return "";
  const parts = [
    dropped.length > 0 ? `${dropped.length} cannot run (${nameSome(dropped.map(pairName), 8)})` : "",
    covered > 0 ? `${covered} ${covered === 1 ? "is" : "are"} covered by others` : "",
  ].filter(Boolean);
  return `Of ${plural(cells.length, "cell")}, ${parts.join(" and ")}. Reasons are in the output \`skipped\`.`;
}

/** @param legs names of the legs of the matrix. */
export function planWarnings(cells: readonly PlannedCell[], legs: readonly string[]): readonly string[] {
  return [emptyWarning, sizeWarning, unknownWarning, nameWarning, artifactWarning].flatMap(
    (rule) => rule(cells, legs) ?? [],
  );
}

type Warning = (cells: readonly PlannedCell[], legs: readonly string[]) => string | null;

const emptyWarning: Warning = (cells, legs) => {
  if (legs.length > 0) return null;
  const why =
    cells.length === 0 ? "the list of cells is empty" : `none of ${plural(cells.length, "cell")} can run`;
  return `No cell is left: ${why}. GitHub refuses an empty matrix, so guard the job that uses it with \`if: needs.plan.outputs.count != '0'\`.`;
};

const sizeWarning: Warning = (_, legs) =>
  legs.length > MAX_MATRIX_JOBS
    ? `${legs.length} cells are more than the ${MAX_MATRIX_JOBS} jobs that GitHub starts of one matrix; narrow it with \`cover\`.`
    : null;

const unknownWarning: Warning = (cells) => {
  const unknown = cells.filter((cell) => cell.decision === "run" && cell.status !== "supported");
  if (unknown.length === 0) return null;
  return `It is not known whether these can run, so they are kept: ${nameSome(unknown.map(pairName), 8)}.`;
};

const nameWarning: Warning = (_, legs) => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of legs) (seen.has(name) ? twice : seen).add(name);
  if (twice.size === 0) return null;
  return `Cells share a name, so their artifacts would too: ${nameSome([...twice])}. Give each a \`name\` of its own.`;
};

// actions/toolkit, packages/artifact, path-and-artifact-name-validation.ts.
const NO_ARTIFACT_NAME = /["<>|*?:\r\n\\/]/;

const artifactWarning: Warning = (_, legs) => {
  const unfit = [...new Set(legs)].filter((name) => NO_ARTIFACT_NAME.test(name));
  if (unfit.length === 0) return null;
  return `These names contain characters that artifact names must not have, and a leg that cannot upload its report counts as missing: ${nameSome(unfit)}. Give each a \`name\` without them.`;
};
