/** Takes secrets out of what the runner does not mask: files that we write and what we send by API. */

import { compareTexts } from "../text-order.ts";

/** What the runner shows in their place. */
const MASK = "***";

/** Shorter values would take ordinary words out of the text; the runner's own masking stays with the log. */
const MIN_LENGTH = 4;

/** @returns a function that replaces every secret in a text, in the forms in which programs print it. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const piece of [secret, ...secret.split(/\r?\n/)]) {
      if (piece.trim().length < MIN_LENGTH) continue;
      for (const form of writtenForms(piece)) forms.add(form);
    }
  }
  // The longest first: a secret may be a part of another.
  const ordered = [...forms].sort((a, b) => b.length - a.length || compareTexts(a, b));
  return (text) => ordered.reduce((result, form) => result.replaceAll(form, MASK), text);
}

/** The same value with every string in it redacted; keys are ours and stay. */
export function redactValue<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact)) as T;
  if (value === null || typeof value !== "object") return value;
  // Facts keep keys that we do not know, so a key such as __proto__ must stay a plain one.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]),
  ) as T;
}

/** As it is, as JSON, in an address, and as base64 at each of the three positions that it can take in a longer text. */
function writtenForms(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, json, encodeURIComponent(wellFormed(secret)), ...base64Forms(secret)].filter(
    (form) => form.length >= MIN_LENGTH,
  );
}

function base64Forms(secret: string): readonly string[] {
  // The first and last characters depend on the text around the secret; only those between are its own.
  return [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const text = padded.toString("base64").replace(/=+$/, "");
    const own = text.slice(shift === 0 ? 0 : shift + 1, padded.length % 3 === 0 ? undefined : -1);
    return own.length >= 8 ? [own] : [];
  });
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
