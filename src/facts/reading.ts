/** Careful access to JSON from another program: values of a wrong type count as absent, texts are cleaned and cut. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import { isObject } from "../is-object.ts";

const DEFAULT_TEXT = 1000;
const MAX_ITEMS = 1000;

/** A value of unknown shape, read field by field. Only own properties count, so prototype keys are absent. */
export class Reading {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }

  private get(key: string): unknown {
    return isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  child(key: string): Reading {
    return new Reading(this.get(key));
  }

  get isObject(): boolean {
    return isObject(this.value);
  }

  /** A text without control characters, cut at `max` UTF-16 units; null if there is none. */
  text(key: string, max = DEFAULT_TEXT): string | null {
    const value = this.get(key);
    return typeof value === "string" ? cleanText(value, max) : null;
  }

  /** A text as it came, line ends included, for a parser of its own. */
  raw(key: string, max: number): string {
    const value = this.get(key);
    return typeof value === "string" ? value.slice(0, max) : "";
  }

  number(key: string): number | null {
    const value = this.get(key);
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  }

  flag(key: string): boolean {
    return this.get(key) === true;
  }

  list(key: string): readonly Reading[] {
    const value = this.get(key);
    return Array.isArray(value) ? value.slice(0, MAX_ITEMS).map((item) => new Reading(item)) : [];
  }

  texts(key: string): readonly string[] {
    return this.list(key).flatMap(({ value }) =>
      typeof value === "string" ? [cleanText(value, DEFAULT_TEXT)] : [],
    );
  }

  /** The object's own entries whose values are texts. */
  textEntries(key: string): Readonly<Record<string, string>> {
    const value = this.get(key);
    if (!isObject(value)) return {};
    const entries = Object.entries(value).slice(0, MAX_ITEMS);
    return Object.fromEntries(
      entries.flatMap(([name, text]) =>
        typeof text === "string" && /^\w{1,100}$/.test(name) && name !== "__proto__"
          ? [[name, cleanText(text, 4096)]]
          : [],
      ),
    );
  }
}

/** One line of plain text: no terminal codes, no control or direction characters, at most `max` UTF-16 units. */
export function cleanText(text: string, max: number): string {
  // Cleaning four times the length is enough: terminal codes rarely make up three quarters of a line.
  return cutUnits(cleanLine(text.slice(0, max * 4)), max);
}

/** The end of a program's output, for a message: its last non-empty lines, joined by " | ". */
export function lastWords(text: string, max = 300): string {
  const lines = text
    .slice(-8 * max)
    .split(/[\r\n]+/)
    .map((line) => cleanText(line, max))
    .filter(Boolean);
  const kept: string[] = [];
  let length = 0;
  for (const line of lines.reverse()) {
    // The last line fits in any case: it was cut to the limit.
    if (kept.length >= 3 || length + line.length > max) break;
    kept.unshift(line);
    length += line.length;
  }
  return kept.join(" | ");
}
