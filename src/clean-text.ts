/** Cleans text from logs and files for display: no terminal codes or hidden characters, cut only between characters. */

// Every class stops at the next escape character, so the time stays linear for text full of unfinished sequences.
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are made of them
  /\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~]?)|\u009b[0-?]*[ -/]*[@-~]?/g;

// C0 and C1 apart from tab and line feed; directional controls, which can turn a line round for the reader; byte order marks.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of several lines without terminal codes, control and direction characters; lone surrogates become U+FFFD. */
export function cleanBlock(text: string): string {
  return text
    .replace(ANSI, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(HIDDEN, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** The same on one line: white space of any kind becomes a single blank. */
export function cleanLine(text: string): string {
  return cleanBlock(text).replace(/\s+/g, " ").trim();
}

/** Cuts to `max` UTF-16 units, the mark included, never between the halves of a character. */
export function cutUnits(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  if (mark.length >= max) return text.slice(0, wholeCharacters(text, max));
  return text.slice(0, wholeCharacters(text, max - mark.length)) + mark;
}

/** Keeps the end of a text, where a traceback names its error, and puts a mark before it. */
export function cutUnitsFront(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  let start = text.length - Math.max(0, max - mark.length);
  if (isLowSurrogate(text, start)) start++;
  return mark + text.slice(start);
}

/** Cuts to `max` bytes of UTF-8, the mark included, never inside a character. */
export function cutBytes(text: string, max: number, mark = "…"): string {
  if (utf8Bytes(text) <= max) return text;
  const room = Math.max(0, max - utf8Bytes(mark));
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += utf8Bytes(character);
    if (bytes > room) break;
    end += character.length;
  }
  return text.slice(0, end) + mark;
}

/** Length in UTF-8. A lone surrogate counts 3, as its replacement does. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function wholeCharacters(text: string, end: number): number {
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
