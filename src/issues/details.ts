/** Reads values from a finding's line: the GPU's SM, versions, places in source code. */

import { groupOf } from "../match-group.ts";
import { capabilityFromDecimal, parseCapability } from "../versions.ts";
import type { SourcePlace } from "./finding.ts";

export type Details = Readonly<Record<string, string | number>>;

interface DetailRule {
  readonly id: string;
  readonly read: (text: string) => Details;
}

/** One row per id; numbers of all lines are summed, of texts the first is kept. */
const RULES: readonly DetailRule[] = [
  { id: "arch-unsupported", read: readSm },
  { id: "library-missing", read: readLibrary },
  { id: "no-kernel-image", read: readTorchCapability },
  { id: "bn-ir-exception-removed", read: readGuard },
  {
    id: "engine-version-mismatch",
    read: (text) =>
      named(
        text,
        /expecting (?:compute|library version) (?<expected>\d{1,3}(?:\.\d{1,4}){1,3}) got (?:compute )?(?<got>\d{1,3}(?:\.\d{1,4}){1,3})/,
      ),
  },
  { id: "driver-too-old", read: readCudaError },
  { id: "no-device", read: readCudaError },
  { id: "cuda-init-other", read: readCudaError },
  {
    id: "cuda-lib-mismatch",
    read: (text) => named(text, /against (?<linked>.{1,60}) but loaded (?<loaded>.{1,60}?)\.?$/),
  },
  {
    id: "trt-version-mismatch",
    read: (text) =>
      named(text, /against version (?<compiled>\S{1,20}), but loaded (?<loaded>\d[\d.]{0,18}\d)/),
  },
  {
    id: "no-implementation",
    read: (text) => named(text, /implementation for node (?<node>.{1,200}?)(?: due to|, try|\.?\)?$)/),
  },
];

/** The values in a finding's text. */
export function detailsOf(id: string, text: string): Details {
  const rule = RULES.find((row) => row.id === id);
  return rule ? rule.read(text) : {};
}

/** The pattern's named groups, all of which take part in every match. */
function named(text: string, pattern: RegExp): Details {
  return { ...pattern.exec(text)?.groups };
}

/** The SM is the GPU's in all wordings but the assertion of 11.x, which names the release's floor. */
function readSm(text: string): Details {
  const decimal = /Target GPU SM (\d{2,3})\b/.exec(text)?.[1];
  if (decimal) return { sm: capabilityFromDecimal(Number(decimal)) };
  const hex = /Unsupported SM: (0x[0-9a-f]{3,4})\b/i.exec(text)?.[1];
  const sm = hex ? parseCapability(hex) : null;
  if (sm) return { sm };
  const refused = /which has compute capability (\d{1,2}\.\d)\b/.exec(text)?.[1];
  if (refused) return { sm: refused };
  const floor = /SmVersion\{0x0?([0-9a-f]{1,2}?)0?([0-9a-f])\} <= smVersion/i.exec(text);
  return floor
    ? { oldestSm: `${Number.parseInt(groupOf(floor, 1), 16)}.${Number.parseInt(groupOf(floor, 2), 16)}` }
    : {};
}

function readLibrary(text: string): Details {
  const library = /(?:lib)?[A-Za-z_][\w+-]{1,60}\.(?:so(?:\.\d{1,4}){0,4}|dll)\b/.exec(text)?.[0];
  const sm = /nvinfer_builder_resource(?:_win)?_sm(\d{2,3})/.exec(text)?.[1];
  return { ...(library && { library }), ...(sm && { sm: capabilityFromDecimal(Number(sm)) }) };
}

function readTorchCapability(text: string): Details {
  const match = /capability (?:\(CC\) )?(sm_\d{2,3}|\d{1,2}\.\d)\b/.exec(text)?.[1];
  const sm = match ? parseCapability(match) : null;
  return sm ? { sm } : {};
}

function readCudaError(text: string): Details {
  const number = /(?:with error:? ?|Error |cuInit\(\)=)(\d{1,3})\b/.exec(text)?.[1];
  return number ? { cudaError: number } : {};
}

/** A guard belongs to the module of its `prim::If`; `<string>` is code that torch generates. */
function readGuard(text: string): Details {
  const batchNorm = /prim::If\([^)]{0,40}\) # [^\s]{0,300}batchnorm\.py:\d/.test(text);
  return { guardsFromBatchNorm: batchNorm ? 1 : 0, guardsFromOtherModules: batchNorm ? 0 : 1 };
}

const PLACE = /# ([^\s#:]{1,300}\.py):(\d{1,7}):(\d{1,5})/g;

/** Places that TorchScript prints after its nodes; `<string>` names no file and is left out. */
export function placesOf(text: string): readonly SourcePlace[] {
  if (!text.includes(".py:")) return [];
  return [...text.matchAll(PLACE)].map((match) => ({
    file: groupOf(match, 1),
    line: Number(match[2]),
    column: Number(match[3]),
  }));
}
