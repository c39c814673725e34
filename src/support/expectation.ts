/** `expect-gpu`: what the runner's label promises, such as `sm_75`, `>=8.0` or `A100`. */

import { compareCapabilities, parseCapability } from "../versions.ts";
import { capabilityOfName, holdsName } from "./gpu-names.ts";
import type { SupportMatrix } from "./matrix-types.ts";

const COMPARISON = /^(>=|<=|>|<|==?)\s*(.+)$/;

/** Why the text is not an expectation, as a sentence; null if it is one. Empty text expects nothing. */
export function expectationProblem(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const comparison = COMPARISON.exec(trimmed);
  if (comparison?.[2] && parseCapability(comparison[2]) === null) {
    return `${JSON.stringify(text)} compares with ${JSON.stringify(comparison[2])}, which is not a compute capability; write it as >=8.0 or >=sm_80`;
  }
  if (!comparison && !/[a-z0-9]/i.test(trimmed))
    return `${JSON.stringify(text)} is not a compute capability (sm_75), a bound (>=8.0) or a card (A100)`;
  return null;
}

/** Whether the card is the expected one. A card of unknown capability never meets an expectation about capability. */
export function meetsExpectation(
  gpu: { readonly name: string; readonly computeCapability: string | null },
  text: string,
  matrix: SupportMatrix,
): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  const capability = gpu.computeCapability;
  const comparison = COMPARISON.exec(trimmed);
  const bound = parseCapability(comparison?.[2] ?? trimmed);
  if (comparison || bound) {
    if (!bound || capability === null) return false;
    return holds(compareCapabilities(capability, bound), comparison?.[1] ?? "==");
  }
  // Either word by word, or without the vendor's filler words: "RTX5090" must match "NVIDIA GeForce RTX 5090".
  if (tokens(gpu.name).includes(tokens(trimmed)) || holdsName(gpu.name, trimmed)) return true;
  // "p3.2xlarge" names a card too: the one that such an instance holds.
  const meant = capabilityOfName(trimmed, matrix);
  return meant !== null && meant.capability === capability && holdsName(gpu.name, meant.name);
}

/** Whether a comparison result (negative, zero or positive) satisfies an operator. */
export function holds(order: number, operator: string): boolean {
  switch (operator) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    default:
      return order === 0;
  }
}

/** " a100 sxm4 40gb ": with the blanks around it, A10 is not part of A100. */
function tokens(name: string): string {
  return ` ${name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join(" ")} `;
}
