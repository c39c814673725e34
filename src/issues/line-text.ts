/** The text around a place in the log: its line as a person would see it, without escape codes and quoting. */

import { type Block, REACH_AHEAD, REACH_BACK } from "./line-blocks.ts";

const NEWLINE = 10;
const RETURN = 13;

export interface Excerpt {
  /** Cleaned text of the line in front of the place, and from the place on. */
  readonly before: string;
  readonly after: string;
  /** Where the line begins in the stream, or how far back was looked. */
  readonly start: number;
  /** Lines above it in the same value's representation; empty for a line of the log itself. */
  readonly preceding: string;
}

/**
 * The line around `at`, within reach. A carriage return ends a line (redraws of a progress bar), and so does a
 * newline written as `\n` in the representation of a Python value.
 */
export function excerptAt(block: Block, at: number): Excerpt {
  const [first, end] = lineBounds(block, at);
  const front = latin1(block.bytes, first, at);
  const back = latin1(block.bytes, at, end);
  const quoted = front.includes("b'") || front.includes('b"');
  const cut = lastBreak(front, quoted);
  const stop = firstBreak(back, quoted);
  const start = skipContinuation(block.bytes, first + cut, at);
  return {
    before: cleanText(utf8(block.bytes, start, at)),
    after: cleanText(utf8(block.bytes, at, at + stop)).trimEnd(),
    start: block.offset + first + cut,
    preceding: front.slice(0, cut),
  };
}

/** The physical line around `at`, within reach; a redraw is a line of its own. */
export function physicalLineAt(block: Block, at: number): { text: string; end: number } {
  const { bytes } = block;
  const floor = Math.max(block.floor, at - REACH_BACK);
  const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
  let first = at;
  while (first > floor && bytes[first - 1] !== NEWLINE && bytes[first - 1] !== RETURN) first--;
  let stop = at;
  while (stop < ceiling && bytes[stop] !== NEWLINE && bytes[stop] !== RETURN) stop++;
  let end = stop;
  while (end < ceiling && bytes[end] !== NEWLINE) end++;
  if (isPlain(bytes, first, stop)) return { text: bytes.toString("latin1", first, stop).trimEnd(), end };
  return { text: cleanText(utf8(bytes, skipContinuation(bytes, first, at), stop)).trimEnd(), end };
}

/** ASCII without anything that cleaning would take out: nearly every line of a log. */
function isPlain(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    // A backslash may begin an escape as text; "[" after an "e" may be what is left of one.
    if (byte < 32 || byte > 126 || byte === 92 || (byte === 91 && bytes[at - 1] === 101)) return false;
  }
  return true;
}

/** From the line's start (or as far as is looked back) to its end (or as far as is looked ahead). */
export function lineBounds(block: Block, at: number): [number, number] {
  const floor = Math.max(block.floor, at - REACH_BACK);
  const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
  const newline = block.bytes.subarray(floor, at).lastIndexOf(NEWLINE);
  const next = block.bytes.subarray(at, ceiling).indexOf(NEWLINE);
  return [floor + newline + 1, next === -1 ? ceiling : at + next];
}

/** Index after the last line break in `text`. */
function lastBreak(text: string, quoted: boolean): number {
  const redraw = text.lastIndexOf("\r") + 1;
  for (let at = text.lastIndexOf("\\n"); at >= redraw; at = at === 0 ? -1 : text.lastIndexOf("\\n", at - 1)) {
    if (isBreak(text, at, quoted)) return at + 2;
  }
  return redraw;
}

/** Index of the first line break in `text`, or its length. */
function firstBreak(text: string, quoted: boolean): number {
  const redraw = text.indexOf("\r");
  const limit = redraw === -1 ? text.length : redraw;
  for (let at = text.indexOf("\\n"); at !== -1 && at < limit; at = text.indexOf("\\n", at + 2)) {
    if (isBreak(text, at, quoted)) return backslashes(text, at);
  }
  return limit;
}

/**
 * Is the `\n` at `at` a newline, or a part of a Windows path? In a bytes literal an odd number of backslashes is a
 * newline; elsewhere a lower-case letter after it suggests a path such as C:\nvinfer.
 */
function isBreak(text: string, at: number, quoted: boolean): boolean {
  const odd = (at - backslashes(text, at)) % 2 === 0;
  const next = text.charCodeAt(at + 2);
  const letter = next >= 97 && next <= 122;
  return quoted && odd ? true : !letter;
}

/** Index of the first of the backslashes that run up to `at`. */
function backslashes(text: string, at: number): number {
  let first = at;
  while (first > 0 && text.charCodeAt(first - 1) === 92) first--;
  return first;
}

// Bytes 80-BF go on with a character: a cut between two bytes of it must not leave rubbish at the start.
function skipContinuation(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && ((bytes[at] as number) & 0xc0) === 0x80) at++;
  return at;
}

const latin1 = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to);
const utf8 = (bytes: Buffer, from: number, to: number) => bytes.toString("utf8", from, to);

// CSI and OSC sequences as bytes, then CSI as text: \x1b[, \033[, \u001b[ and the "e[" that pastes leave.
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
  /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[@-Z\\-_]|\\(?:x1b|033|u001b)\[[0-9;]{0,16}m|(?<![A-Za-z0-9])e\[[0-9;]{1,16}m/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

/** Without colours and control characters; tabs stay, quotes escaped in a Python value are plain again. */
export function cleanText(text: string): string {
  // Most lines hold nothing of the kind, and looking is much cheaper than replacing.
  const escapes = text.includes("\\");
  const plain =
    escapes || text.includes("\u001b") || text.includes("e[") ? text.replace(SEQUENCES, "") : text;
  const visible = plain.replace(CONTROLS, "");
  return escapes ? visible.replace(/\\(['"])/g, "$1") : visible;
}
