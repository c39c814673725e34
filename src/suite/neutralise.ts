/**
 * Disarms workflow commands in the suite's output while it streams by, without changing what a reader sees.
 *
 * The runner reads two grammars: `::name …::` with only white space before it on its line, and
 * `##[name …]` anywhere in a line. Both are broken by a zero width space inside the introducer, which prints as
 * nothing. It must stand *inside*: the runner compares with .NET's culture rules, for which such a character
 * may not exist at all, but it then cuts by length, and so the name it reads begins with ":" or "[" and is none.
 *
 * Every chunk is disarmed by itself, whatever was or will be written around it, since two streams share one log:
 * a chunk's start counts as a line's start, and a chunk that ends within an introducer gets the character there.
 */

import { createCommandCapture, type SuiteAnnotation } from "./neutralise-capture.ts";

/** U+200B ZERO WIDTH SPACE. */
export const DISARM = Buffer.from("\u200b", "utf8");

const [COLON, HASH, LF, CR] = [0x3a, 0x23, 0x0a, 0x0d];
const COLONS = Buffer.from("::");
const HASHES = Buffer.from("##[");

/** One for each stream. */
export interface Neutraliser {
  /** Takes a chunk as it came and returns the bytes to show; the chunk itself where nothing had to change. */
  push(chunk: Uint8Array): Uint8Array;
  /** The stream's end. Nothing is ever held back, so that this is empty. */
  end(): Uint8Array;
  /** The suite's own errors, warnings and notices, as far as the limit allows. */
  captured(): readonly SuiteAnnotation[];
  /** How many more there were, by severity. */
  droppedCaptures(): Readonly<Record<SuiteAnnotation["severity"], number>>;
}

/** A neutraliser for one stream. */
export function createNeutraliser(): Neutraliser {
  const capture = createCommandCapture();
  return {
    push(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const colons = occurrences(bytes, COLONS);
      capture.push(bytes, colons);
      const cuts = findCuts(bytes, colons);
      return cuts.length === 0 ? chunk : insertAt(bytes, cuts);
    },
    end() {
      capture.end();
      return new Uint8Array(0);
    },
    captured: () => capture.annotations(),
    droppedCaptures: () => capture.dropped(),
  };
}

/** Where a text stands, ascending and without overlap. */
function occurrences(bytes: Buffer, text: Buffer): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) found.push(at);
  return found;
}

/** Offsets, ascending, before which the character must be put. */
function findCuts(bytes: Buffer, colons: readonly number[]): number[] {
  const cuts = colons.filter((at) => opensLine(bytes, at)).map((at) => at + 1);
  cuts.push(...occurrences(bytes, HASHES).map((at) => at + 2));
  const last = bytes.length - 1;
  if (last >= 0 && (bytes[last] === HASH || (bytes[last] === COLON && opensLine(bytes, last)))) {
    cuts.push(bytes.length);
  }
  return cuts.sort((a, b) => a - b);
}

/**
 * Whether nothing but what a reader may trim stands between the line's or chunk's start and `at`. Wider than
 * need be: all control and all non-ASCII bytes count as trimmed, so that no list of Unicode spaces, no byte
 * order mark and no character cut in two by the chunk's edge can be missed.
 */
function opensLine(bytes: Buffer, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const byte = bytes.readUInt8(i);
    if (byte === LF || byte === CR) return true;
    if (byte > 0x20 && byte < 0x7f) return false;
  }
  return true;
}

function insertAt(bytes: Buffer, cuts: readonly number[]): Buffer {
  const out = Buffer.allocUnsafe(bytes.length + cuts.length * DISARM.length);
  let from = 0;
  let to = 0;
  for (const cut of cuts) {
    to += bytes.copy(out, to, from, cut);
    to += DISARM.copy(out, to);
    from = cut;
  }
  bytes.copy(out, to, from);
  return out;
}
