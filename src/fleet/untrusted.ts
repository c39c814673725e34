/** Reads untrusted JSON: limited in size, depth and number of values, and without prototype keys. */

import { cutUnits } from "../clean-text.ts";

/** Why a text is refused; `place` is the path inside of it, such as "tests.ran[3]", or empty. */
export class UntrustedError extends Error {
  readonly code = "UNTRUSTED" as const;
  constructor(reason: string, place = "") {
    super(place === "" ? reason : `${place}: ${reason}`);
    this.name = "UntrustedError";
  }
}

export interface JsonLimits {
  /** UTF-16 units of text. */
  readonly size: number;
  readonly depth: number;
  /** Values of all kinds, so that a small text cannot become a large tree. */
  readonly values: number;
}

// Our documents never contain these keys; code that copies keys carelessly would write to Object.prototype.
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses JSON within limits.
 * @throws UntrustedError that names the limit or the key, and the place.
 */
export function parseUntrusted(text: string, limits: JsonLimits): unknown {
  if (text.length > limits.size)
    throw new UntrustedError(`larger than ${limits.size.toLocaleString("en")} characters`);
  // Checked before parsing, since a recursive parser could crash the process instead of throwing.
  if (nesting(text, limits.depth) > limits.depth)
    throw new UntrustedError(`nested deeper than ${limits.depth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    // V8's message is not used because it quotes the untrusted text.
    throw new UntrustedError("not valid JSON (cut off, or not a report)");
  }
  walk(value, limits.values);
  return value;
}

/** Deepest nesting of brackets outside of strings; stops at the first level past `limit`. */
function nesting(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      i = stringEnd(text, i);
    } else if (unit === 0x7b || unit === 0x5b) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return deepest;
    } else if (unit === 0x7d || unit === 0x5d) {
      depth--;
    }
  }
  return deepest;
}

/** Index of the quote that closes the string opened at `start`, or the end of the text. */
function stringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

function walk(root: unknown, maxValues: number): void {
  const pending: unknown[] = [root];
  let values = 0;
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const children = Array.isArray(value) ? value : Object.values(value);
    values += children.length;
    if (values > maxValues) throw new UntrustedError(`more than ${maxValues.toLocaleString("en")} values`);
    if (!Array.isArray(value)) {
      for (const key of Object.keys(value)) {
        if (PROTOTYPE_KEYS.has(key)) throw new UntrustedError(`the key "${key}" is not allowed`);
      }
    }
    for (const child of children) if (typeof child === "object" && child !== null) pending.push(child);
  }
}

/** A JSON object whose members are read by their own keys alone, with the path for messages. */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path = "") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new UntrustedError(`expected an object, got ${kindOf(value)}`, path);
    this.#object = value as Record<string, unknown>;
    this.#path = path;
  }

  /** The member as it is; undefined if it is missing. */
  raw(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
  }

  text(key: string, maxLength: number): string {
    return this.#typed(key, "string", this.textOrNull(key, maxLength));
  }

  /** Null if missing. Longer texts are cut, since they are only shown. */
  textOrNull(key: string, maxLength: number): string | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value !== "string") throw this.#wrong(key, "a string", value);
    return cutUnits(value, maxLength);
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.raw(key);
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw this.#wrong(key, `one of ${allowed.join(", ")}`, value);
    return found;
  }

  count(key: string): number {
    return this.#typed(key, "number", this.countOrNull(key));
  }

  countOrNull(key: string): number | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
      throw this.#wrong(key, "a whole number", value);
    return value;
  }

  flagOrNull(key: string): boolean | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value !== "boolean") throw this.#wrong(key, "true or false", value);
    return value;
  }

  object(key: string): Fields {
    return new Fields(this.raw(key), this.place(key));
  }

  objectOrNull(key: string): Fields | null {
    const value = this.raw(key);
    return value === undefined || value === null ? null : new Fields(value, this.place(key));
  }

  /** A missing list is an empty one. */
  objects(key: string): readonly Fields[] {
    return this.list(key).map((value, i) => new Fields(value, `${this.place(key)}[${i}]`));
  }

  texts(key: string, maxLength: number): readonly string[] {
    return this.list(key).map((value, i) => {
      if (typeof value !== "string")
        throw new UntrustedError(`expected a string, got ${kindOf(value)}`, `${this.place(key)}[${i}]`);
      return cutUnits(value, maxLength);
    });
  }

  list(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw this.#wrong(key, "a list", value);
    return value;
  }

  /** Path of a member, for messages. */
  place(key: string): string {
    return this.#path === "" ? key : `${this.#path}.${key}`;
  }

  #typed<T>(key: string, kind: string, value: T | null): T {
    if (value === null) throw new UntrustedError(`missing; expected a ${kind}`, this.place(key));
    return value;
  }

  #wrong(key: string, expected: string, value: unknown): UntrustedError {
    return new UntrustedError(`expected ${expected}, got ${kindOf(value)}`, this.place(key));
  }
}

/** Describes a value for messages: short texts are quoted, anything else is named by its type. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(cutUnits(value, 60));
  return typeof value === "object" ? "an object" : String(value);
}
