/** Which card a cell runs on: by name, SM, cloud instance, or the label of its runner. */

import { isObject } from "../is-object.ts";
import { oneOf } from "../name-some.ts";
import { capabilityOfName } from "../support/gpu-names.ts";
import { suggestNames } from "../support/gpu-suggestions.ts";
import type { Platform, SupportMatrix } from "../support/matrix-types.ts";
import { PLATFORMS } from "../support/matrix-types.ts";
import { parseCapability, smName } from "../versions.ts";
import type { Cell } from "./cells.ts";
import { costOf } from "./costs.ts";
import { asText, type CellProblem } from "./release.ts";

export interface CellCard {
  /** The card's name as far as it is known, e.g. "V100" for p3.2xlarge. */
  readonly name: string;
  readonly capability: string;
  readonly platform: Platform;
  /** US dollars an hour, to order by. */
  readonly cost: number;
}

/** The card's name, or its SM if only that is known. */
export const cardName = (card: CellCard) => card.name || smName(card.capability);

const RUNNER_KEYS = ["runs-on", "runs_on", "runner", "label", "labels"] as const;
// Instance names are part of longer labels, as in linux.g5.4xlarge.nvidia.gpu.
const INSTANCE =
  /(?:^|[.\-_])((?:g|gr|p)\d{1,2}[a-z]{0,3}(?:-[a-z]{1,2}\d{3})?\.(?:\d{1,3}x?large|xlarge|large|metal))(?=$|[.\-_])/i;
const JETSON_ONLY: ReadonlySet<string> = new Set(["5.3", "6.2", "7.2", "8.7"]);
const ARM_SERVERS = /\b(?:T4G|GH200|GB200|GB300|GB10|DGX Spark)\b/i;

/** Reads the card of a cell. The user's map of labels takes precedence over every built-in name. */
export function cellCard(
  cell: Cell,
  labels: ReadonlyMap<string, string>,
  matrix: SupportMatrix,
): CellCard | CellProblem {
  const written = gpuText(cell.value.gpu);
  const key = written === null ? RUNNER_KEYS.find((name) => cell.value[name] !== undefined) : "gpu";
  if (key === undefined)
    return {
      key: "gpu",
      message: `needs gpu, or runs-on with a label that the input labels maps to a card${"gpus" in cell.value ? "; did you mean gpu by gpus?" : ""}`,
    };
  const candidates = written === null ? runnerLabels(cell.value[key]) : [written];
  const mapped = candidates.map((label) => labels.get(label)).find((card) => card !== undefined);
  const names = mapped === undefined ? candidates : [mapped];
  const [first] = names;
  if (first === undefined) return { key, message: `${key} has no label that could name a card` };
  for (const name of names) {
    const known = lookUp(name, matrix);
    if (known) return { ...known, platform: platformOf(cell, known), cost: costOfCell(cell, known, matrix) };
  }
  return { key, message: notKnown(first, names, matrix) };
}

function lookUp(name: string, matrix: SupportMatrix): { name: string; capability: string } | null {
  const instance = INSTANCE.exec(name)?.[1];
  const found = (instance ? capabilityOfName(instance, matrix) : null) ?? capabilityOfName(name, matrix);
  if (!found) return null;
  if (parseCapability(name)) return { name: "", capability: found.capability };
  // A family's name, such as GeForce RTX 5xxx, says less than what the user wrote.
  return { name: /\dx+$/.test(found.name) ? name : found.name, capability: found.capability };
}

function notKnown(first: string, names: readonly string[], matrix: SupportMatrix): string {
  const guesses = suggestNames(first, matrix).slice(0, 4);
  const hint = guesses.length > 0 ? ` Did you mean ${oneOf(guesses)}?` : "";
  return `no card is known as ${names.map((name) => JSON.stringify(name.slice(0, 80))).join(", ")}.${hint} Use a product name, sm_NN, a cloud instance, or map the label in the input labels`;
}

/** `12.0` without quotes arrives as the number 12. */
function gpuText(value: unknown): string | null {
  if (typeof value === "number" && Number.isInteger(value)) return `${value}.0`;
  return asText(value);
}

/** `runs-on` as GitHub takes it: a label, a list of labels, or an object with `labels` and `group`. */
function runnerLabels(value: unknown): readonly string[] {
  if (isObject(value)) return [...runnerLabels(value.labels), ...runnerLabels(value.group)];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((label) => asText(label) ?? []);
}

function platformOf(cell: Cell, card: { name: string; capability: string }): Platform {
  const written = PLATFORMS.find((platform) => platform === cell.value.platform);
  if (written) return written;
  if (JETSON_ONLY.has(card.capability) || /jetson/i.test(card.name)) return "jetpack";
  if (ARM_SERVERS.test(card.name)) return "linux-arm64";
  const runner = RUNNER_KEYS.flatMap((key) => runnerLabels(cell.value[key])).join(" ");
  return /windows/i.test(runner) ? "windows-x64" : "linux-x64";
}

/** The user's own `cost`, the card's price, or that of the cheapest card of its SM. */
function costOfCell(cell: Cell, card: { name: string; capability: string }, matrix: SupportMatrix): number {
  const own = cell.value.cost;
  if (typeof own === "number" && Number.isFinite(own) && own >= 0) return own;
  if (card.name !== "") return costOf(card.name).usdPerHour;
  const same = matrix.gpus.names.filter((entry) => entry.sm === card.capability);
  return same.reduce((least, entry) => Math.min(least, costOf(entry.name).usdPerHour), costOf("").usdPerHour);
}
