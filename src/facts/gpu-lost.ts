/** Whether a card was lost: compares the facts before the suite with those after it. */

import type { Facts, Gpu, Problem } from "./facts.ts";

// Problems of the second probe which mean that the machine no longer answers, as opposed to a lost card.
const SILENT: ReadonlySet<string> = new Set(["probe-timeout", "probe-failed"]);

/**
 * The card lost during the run, or null if all that was there still is.
 * A second probe that could not ask counts as lost only when the first one could: then the suite left CUDA broken.
 */
export function gpuLost(before: Facts, after: Facts): Problem | null {
  const missing = before.gpus.filter((gpu) => !after.gpus.some((other) => same(gpu, other)));
  if (missing.length === 0) return null;
  const names = missing
    .map((gpu) => `${gpu.index} ${gpu.name}${gpu.uuid ? ` (${gpu.uuid})` : ""}`)
    .join(", ");
  const problems = after.problems ?? [];
  const reasons = problems.filter(({ code }) => code === "gpu-lost" || code === "driver-library-mismatch");
  const silent = problems.filter(({ code }) => SILENT.has(code));
  const [reason] = [...reasons, ...silent, ...problems];
  const said = reason === undefined ? "" : `: ${reason.detail}`;
  const count = `${before.gpus.length} before, ${after.gpus.length} after`;
  return {
    code: "gpu-lost",
    detail: `CUDA showed GPU ${names} before the suite and no longer does (${count})${said}`,
  };
}

/** Compares UUIDs; where one side has none, index and name. */
function same(a: Gpu, b: Gpu): boolean {
  if (a.uuid && b.uuid) return a.uuid === b.uuid;
  return a.index === b.index && a.name === b.name;
}
