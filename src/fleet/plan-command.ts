/** plan, from its raw inputs to what is shown, for both the sub-action and the command line. */

import type { Files } from "../ports.ts";
import type { CellDocument } from "./cells.ts";
import { type FleetHost, MAX_INPUT_BYTES, matrixWith, readNamed, type Shown } from "./fleet-host.ts";
import { parsePlanInputs, type RawInputs } from "./inputs.ts";
import { type Plan, planCells } from "./plan.ts";
import { planAnnotations, planSummary, planTerminal } from "./plan-summary.ts";
import { asText, looksLikeFile } from "./release.ts";

export interface PlanResult extends Shown {
  readonly plan: Plan;
}

/**
 * Plans a matrix.
 * @param raw inputs by the names of PLAN_INPUTS; `cells`, `labels` may be texts or names of files.
 * @throws RequestError or DocumentError for what the user got wrong.
 */
export async function planCommand(raw: RawInputs, host: FleetHost): Promise<PlanResult> {
  const request = parsePlanInputs(raw);
  const matrix = await matrixWith(request.matrixFile, host.files);
  const [cellsText, cellsFile] = await textOrFile(request.cells, "cells", host);
  const [labelsText, labelsFile] = await textOrFile(request.labels, "labels", host);
  // Loaded only here, since the YAML parser is as large as everything else and aggregate does not need it.
  const { parseCells, parseLabels } = await import("./cells.ts");
  const document = parseCells(cellsText, cellsFile);
  const plan = planCells(document, parseLabels(labelsText, labelsFile), matrix, {
    cover: request.cover,
    onUnsupported: request.onUnsupported,
    files: await requirementFiles(document, host.files),
  });
  return {
    plan,
    annotations: planAnnotations(plan),
    summary: planSummary(plan),
    text: planTerminal(plan),
    outputs: {
      matrix: JSON.stringify(plan.matrix),
      skipped: JSON.stringify(plan.skipped),
      count: String(plan.count),
      legs: JSON.stringify(plan.legs),
      plan: JSON.stringify(plan.cells),
    },
  };
}

/** Reads an input that is either a text or the name of a file: a single line that ends in .json, .yml or .yaml. */
async function textOrFile(
  value: string,
  input: string,
  { files, namesFiles }: FleetHost,
): Promise<readonly [string, string]> {
  const name = value.trim();
  const isName = namesFiles ? name !== "" : /^[^\n{}[\]]{1,1000}\.(?:json|ya?ml)$/i.test(name);
  return isName ? [await readNamed(name, input, files), name] : [value, input];
}

async function requirementFiles(document: CellDocument, files: Files): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const cell of document.cells) {
    const name = asText(cell.value.requirements);
    if (name === null || texts.has(name) || !looksLikeFile(name) || leadsOutside(name)) continue;
    if (await files.exists(name)) texts.set(name, await files.readText(name, MAX_INPUT_BYTES));
  }
  return texts;
}

/** Cells may come from a pull request, so they may only name files of the workspace. */
function leadsOutside(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..");
}
