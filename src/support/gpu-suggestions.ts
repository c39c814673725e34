/** "Did you mean" for cards. A wrong guess is worse than none, so a number is never changed into another number. */

import { editDistance } from "../nearest.ts";
import { holdsKnown, wordsOfName } from "./gpu-names.ts";
import type { SupportMatrix } from "./matrix-types.ts";

// As in gpu-names.ts: longer than any product name.
const MAX_NAME_LENGTH = 120;
const MAX_SUGGESTIONS = 3;

interface Known {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Names to offer where capabilityOfName found none, at most three but for an ambiguous name: the cards that it may
 * mean, those that begin like it, those with its number, those that are one typo away, or all that it names.
 */
export function suggestNames(name: string, matrix: SupportMatrix): readonly string[] {
  const capability = capabilityIn(name, matrix);
  if (capability) return [capability];
  const typed = wordsOfName(name.slice(0, MAX_NAME_LENGTH)).map(withDigits);
  const text = typed.join(" ");
  if (text.length < 2) return [];
  const ambiguous = matrix.gpus.ambiguous.find((entry) => holdsKnown(text, entry.name));
  if (ambiguous) return ambiguous.any;
  const known = knownNames(matrix);
  const ways: readonly ((card: Known) => boolean)[] = [
    ({ words }) => words.join(" ") === text,
    ({ words }) => words.join(" ").startsWith(text),
    ({ words }) => words.some(hasDigit) && holdsNumber(typed, words),
    ({ words }) => isOneSlip(typed, words),
    ({ words }) => words.some(hasDigit) && holdsKnown(text, words.join(" ")),
  ];
  for (const way of ways) {
    const found = known.filter(way).map((card) => card.name);
    if (found.length > 0) return withoutVariants(found).slice(0, MAX_SUGGESTIONS);
  }
  return [];
}

/** The compute capability that "sm-75", "75", "7,5", "SM 7.5" or "7.5.0" means, if a card has it. */
function capabilityIn(name: string, { gpus }: SupportMatrix): string | null {
  const text = name.slice(0, MAX_NAME_LENGTH).trim().toLowerCase();
  const found =
    /^(?:sm|compute|cc)[\s_.:-]{0,3}(\d{1,2})[.,]?(\d)$/.exec(text) ??
    /^(\d{1,2})[.,](\d)(?:\.0)?$/.exec(text) ??
    /^(\d)(\d)$/.exec(text);
  const capability = found && `${found[1]}.${found[2]}`;
  return gpus.chips.some(({ sm }) => sm === capability) ? capability : null;
}

/** "RTX 5090" also fits "RTX 5090 D" and "RTX 5090 Laptop GPU". */
function withoutVariants(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => name.startsWith(`${other} `)));
}

/** Every name once, as the data spells it, its words without the "GeForce" that people leave out. */
function knownNames({ gpus }: SupportMatrix): readonly Known[] {
  const names = [...gpus.names.map((entry) => entry.name), ...gpus.chips.flatMap((chip) => chip.names ?? [])];
  const known = new Map<string, Known>();
  for (const name of names) {
    const words = wordsOfName(name).filter((word) => word !== "geforce");
    const key = words.join(" ");
    if (!known.has(key)) known.set(key, { name, words });
  }
  return [...known.values()];
}

/** "A1OO" as "a100": letters that were meant as digits, in words that have a digit. */
function withDigits(word: string): string {
  return hasDigit(word) ? word.replace(/(?<=\d)o|o(?=\d|$)/g, "0") : word;
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

/** "3090" is in "RTX 3090", "GTX 5090" is an RTX 5090, "A1000" is in "RTX A1000". */
function holdsNumber(typed: readonly string[], known: readonly string[]): boolean {
  const numbers = typed.filter(hasDigit);
  const others = typed.filter((word) => !hasDigit(word));
  return (
    numbers.length > 0 &&
    numbers.every((word) => known.includes(word)) &&
    others.every((word) => known.some((other) => isNearWord(word, other)))
  );
}

/** As many words, one of them off by one slip: "RTX 50900", "V1000", "Titn V". */
function isOneSlip(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length) return false;
  const off = typed.flatMap((word, i) => (word === known[i] ? [] : [[word, known[i] as string] as const]));
  return off.length === 1 && off.every(([word, other]) => isSlip(word, other));
}

function isSlip(word: string, known: string): boolean {
  if (!hasDigit(word) && !hasDigit(known)) return isNearWord(word, known);
  const [letters, digits, rest] = partsOf(word);
  const [knownLetters, knownDigits, knownRest] = partsOf(known);
  if (digits === knownDigits) return letters === knownLetters && isNearEnd(rest, knownRest);
  return letters === knownLetters && rest === knownRest && isDigitSlip(digits, knownDigits);
}

/** "v100s" as "v", "100" and "s". */
function partsOf(word: string): readonly [string, string, string] {
  const letters = word.replace(/[^a-z].*/s, "");
  const digits = word.slice(letters.length).replace(/\D.*/s, "");
  return [letters, digits, word.slice(letters.length + digits.length)];
}

/** One digit too many or too few, or the last one another: any other digit names another generation. */
function isDigitSlip(digits: string, known: string): boolean {
  if (digits.length !== known.length) return editDistance(digits, known, 2) === 1;
  return digits.length > 2 && digits.slice(0, -1) === known.slice(0, -1);
}

/** After the number, one letter may be added, missing or different: "A10H" may be an A10 or A10G. */
function isNearEnd(rest: string, known: string): boolean {
  return (rest.length <= 1 && known.length <= 1) || isNearWord(rest, known);
}

/** A letter doubled, or one edit away in a word that is long enough for that to say something. */
function isNearWord(word: string, known: string): boolean {
  if (once(word) === once(known)) return true;
  const least = Math.min(word.length, known.length);
  const same = word.length === known.length;
  return least >= (same ? 3 : 4) && editDistance(word, known, 2) === 1;
}

function once(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}
