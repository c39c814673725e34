/** Which compute capability a card has, by any of the names that people and machines give it. */

import { parseCapability } from "../versions.ts";
import type { GpuData, Provenance, SupportMatrix } from "./matrix-types.ts";

export interface NamedCapability {
  readonly capability: string;
  /** The entry that matched, as the data spells it. */
  readonly name: string;
  /** What is easily got wrong about this name; "" if nothing is. */
  readonly note: string;
  readonly row: Provenance;
}

// Longer than any product name; bounds the work for hostile input.
const MAX_NAME_LENGTH = 120;
// Words that vendors put around the name without changing the card.
const FILLERS = new Set(["nvidia", "tesla", "grid", "gpu", "graphics", "device", "card"]);

/**
 * Reads "sm_75", "7.5", "Tesla V100-SXM2-16GB", "A10G", "RTX 5090", "p3.2xlarge" or "10de:1db4".
 * @returns null if the name is not known or fits several cards.
 */
export function capabilityOfName(name: string, matrix: SupportMatrix): NamedCapability | null {
  if (name.length > MAX_NAME_LENGTH) return null;
  const { gpus } = matrix;
  const capability = parseCapability(name);
  if (capability) return { capability, name: capability, note: "", row: gpus.about.names };
  const words = wordsOfName(name);
  if (words.length === 0) return null;
  return (
    byPciId(name, gpus) ??
    byListedName(words, gpus) ??
    byProductName(words, gpus) ??
    byInstance(name, matrix) ??
    byTrap(words, gpus) ??
    (isAmbiguous(words, gpus) ? null : (byShortName(words, gpus) ?? byFamily(words, gpus)))
  );
}

/** What CUDA says of a card; where it was not asked, what the card's name says. */
export function capabilityOf(
  gpu: { readonly name: string; readonly computeCapability: string | null },
  matrix: SupportMatrix,
): string | null {
  return gpu.computeCapability ?? capabilityOfName(gpu.name, matrix)?.capability ?? null;
}

/** Whether a card's name contains another's: "NVIDIA GeForce RTX 5090" has "RTX5090", A100 has no A10. */
export function holdsName(name: string, part: string): boolean {
  const wanted = wordsOfName(part).join(" ");
  return wanted !== "" && holdsKnown(wordsOfName(name).join(" "), wanted);
}

/** An example card for a capability, for messages such as "7.5 (T4)"; "" if none is known. */
export function exampleOf(capability: string, gpus: GpuData): string {
  return gpus.names.find((entry) => entry.sm === capability)?.name ?? "";
}

function byPciId(name: string, gpus: GpuData): NamedCapability | null {
  const match = /^(?:10de:|0x10de[: ]|pci:)?(?:0x)?([0-9a-f]{4})$/i.exec(name.trim());
  const id = match?.[1]?.toLowerCase();
  // Four digits alone, such as "4090", are a name rather than an id.
  if (!id || !(/^(10de|0x|pci)/i.test(name.trim()) || /[a-f]/.test(id))) return null;
  const chip = gpus.chips.find((entry) => entry.pci?.split(" ").includes(id));
  return chip ? { capability: chip.sm, name: chip.chip, note: "", row: gpus.about.chips } : null;
}

/** A short name exactly as in the list: the usual case, which needs no search through all products. */
function byListedName(words: readonly string[], gpus: GpuData): NamedCapability | null {
  const wanted = words.join(" ");
  const hit = gpus.names.find(({ name }) => name.toLowerCase() === wanted);
  return hit
    ? { capability: hit.sm, name: hit.name, note: noteOf(words, hit.sm, gpus), row: gpus.about.names }
    : null;
}

function byProductName(words: readonly string[], gpus: GpuData): NamedCapability | null {
  const wanted = words.join(" ");
  // Some hundred names: the plain search leaves a handful to be taken apart.
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
  const hits = gpus.chips.flatMap((entry) => {
    if (entry.chip.toLowerCase() === wanted) return [{ entry, name: entry.chip }];
    const product = entry.names?.find(
      (known) => known.toLowerCase().includes(longest) && wordsOfName(known).join(" ") === wanted,
    );
    return product === undefined ? [] : [{ entry, name: product }];
  });
  const hit = hits[0];
  // Some names were sold with chips of two architectures.
  if (!hit || hits.some(({ entry }) => entry.sm !== hit.entry.sm)) return null;
  const { sm } = hit.entry;
  return { capability: sm, name: hit.name, note: noteOf(words, sm, gpus), row: gpus.about.chips };
}

/** The note of a trap: what is easily mistaken about the name. */
function noteOf(words: readonly string[], capability: string, gpus: GpuData): string {
  const trap = findTrap(words, gpus);
  return trap?.sm === capability ? trap.note : "";
}

function byInstance(name: string, matrix: SupportMatrix): NamedCapability | null {
  const text = name.trim().toLowerCase();
  const family = text.replace(/\..*/s, "");
  const dashed = /^[a-z]\d[a-z]?-/.test(text);
  const hit = matrix.gpus.cloud.find(
    (entry) => isInstance(family, entry.instance) || (dashed && text.startsWith(`${entry.instance}-`)),
  );
  if (!hit) return null;
  const card = capabilityOfName(hit.gpu, matrix);
  const note = `Instances named ${hit.instance.replaceAll("#", "N")} hold ${hit.gpu}.`;
  return (
    card && { ...card, note: card.note === "" ? note : `${note} ${card.note}`, row: matrix.gpus.about.cloud }
  );
}

/** The data writes a number as `#`. */
function isInstance(family: string, pattern: string): boolean {
  const literal = pattern.split("#", 1)[0] as string;
  if (literal === pattern) return family === pattern;
  return family.startsWith(literal) && patternOf(pattern, "\\d+").test(family);
}

function byTrap(words: readonly string[], gpus: GpuData): NamedCapability | null {
  const trap = findTrap(words, gpus);
  return trap ? { capability: trap.sm, name: trap.name, note: trap.note, row: gpus.about.names } : null;
}

function findTrap(words: readonly string[], gpus: GpuData): GpuData["traps"][number] | undefined {
  const text = words.join(" ");
  return gpus.traps.find((trap) => holdsKnown(text, trap.name));
}

function isAmbiguous(words: readonly string[], gpus: GpuData): boolean {
  const text = words.join(" ");
  return (
    gpus.ambiguous.some((entry) => holdsKnown(text, entry.name)) &&
    !words.some((word) => /^(quadro|ada|blackwell|pro|pascal|gtx|laptop|max)$/.test(word))
  );
}

/** The entry with the most words wins: "RTX 6000 Ada" over "RTX 6000", "A100" is never "A10". */
function byShortName(words: readonly string[], gpus: GpuData): NamedCapability | null {
  const text = words.join(" ");
  const wordCount = ({ name }: { readonly name: string }) => name.split(" ").length;
  const hits = gpus.names.filter((entry) => holdsKnown(text, entry.name));
  const most = Math.max(...hits.map(wordCount));
  const [best, ...others] = hits.filter((entry) => wordCount(entry) === most);
  // "A10 T4" names two cards, and neither wins.
  return best && others.every(({ sm }) => sm === best.sm)
    ? { capability: best.sm, name: best.name, note: "", row: gpus.about.names }
    : null;
}

/**
 * Whether a name of the short lists occurs in the typed words. The data spells those names as wordsOfName would (a test
 * checks that), because splitting each of them here would take most of the time of a verdict.
 */
export function holdsKnown(text: string, known: string): boolean {
  return ` ${text} `.includes(` ${known.toLowerCase()} `);
}

function byFamily(words: readonly string[], gpus: GpuData): NamedCapability | null {
  const text = words.filter((word) => word !== "geforce").join(" ");
  // With these words the same numbers mean other generations, so only listed names are certain.
  if (words.some((word) => /^(quadro|ada|blackwell)$/.test(word)) && !text.startsWith("rtx pro "))
    return null;
  for (const family of gpus.families) {
    const short = family.pattern.replace("geforce ", "");
    if (patternOf(short, "\\d", "(?:m|mx)?(?: .*)?").test(text)) {
      const name = family.pattern.replaceAll("#", "x").replace(/\b(geforce|rtx|gtx|mx)/g, upper);
      return { capability: family.sm, name, note: "", row: gpus.about.families };
    }
  }
  return null;
}

function upper(word: string): string {
  return word === "geforce" ? "GeForce" : word.toUpperCase();
}

/** A pattern of the data as an anchored expression: everything literal but `#`. */
function patternOf(pattern: string, digits: string, rest = ""): RegExp {
  const literal = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("#", digits)}${rest}$`);
}

/** Lower case words without what vendors put around every name. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !FILLERS.has(word));
  // "RTX5090" and "GTX1080Ti" are how labels are written.
  return words.flatMap((word) => {
    const split = /^(rtx|gtx|geforce|quadro|titan)(\d.*|[av]\d+)$/.exec(word);
    return split?.[1] && split[2] ? [split[1], ...tiWords(split[2])] : tiWords(word);
  });
}

function tiWords(word: string): readonly string[] {
  const split = /^(\d{3,4})(ti|super)$/.exec(word);
  return split?.[1] && split[2] ? [split[1], split[2]] : [word];
}
