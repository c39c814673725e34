/**
 * Searches bytes for many literals at once, looking at only some of them (Wu and Manber 1994, blocks of two bytes).
 * A window of the shortest literal's length slides over the text; the block at its end says how far it may jump.
 */

export interface Matcher {
  /** Appends (position, needle index) pairs for every occurrence in `bytes[from, to)` to `out`, in no order. */
  find(bytes: Buffer, from: number, to: number, out: number[]): void;
}

// A window of three bytes could jump by two at most: below four, the platform's own search for one byte is faster.
const MIN_WINDOW = 4;

/** @param needles byte strings, none of them empty; the shorter the shortest, the slower the search. */
export function createMatcher(needles: readonly Uint8Array[]): Matcher {
  const numbered = needles.map((needle, index) => ({ needle, index }));
  const long = numbered.filter(({ needle }) => needle.length >= MIN_WINDOW);
  const short = numbered.filter(({ needle }) => needle.length < MIN_WINDOW);
  const jumps = createJumps(
    long.map(({ needle }) => needle),
    long.map(({ index }) => index),
  );
  return {
    find(bytes, from, to, out) {
      jumps(bytes, from, to, out);
      if (short.length === 0) return;
      const text = bytes.subarray(0, to);
      for (const { needle, index } of short) {
        const rare = rarest(needle);
        for (let at = text.indexOf(needle[rare] as number, from + rare); at !== -1; ) {
          if (at - rare >= from && stands(needle, bytes, at - rare, to)) out.push(at - rare, index);
          at = text.indexOf(needle[rare] as number, at + 1);
        }
      }
    },
  };
}

function createJumps(needles: readonly Uint8Array[], names: readonly number[]): Matcher["find"] {
  if (needles.length === 0) return () => undefined;
  const window = Math.min(...needles.map((needle) => needle.length));
  const anchors = needles.map((needle) => anchorOf(needle, window));
  const shift = shiftTable(needles, anchors, window);
  const { head, next } = buckets(needles, anchors, window);
  return (bytes, from, to, out) => {
    const last = to - 2;
    let end = from + window - 2;
    while (end <= last) {
      const block = ((bytes[end] as number) << 8) | (bytes[end + 1] as number);
      const jump = shift[block] as number;
      if (jump !== 0) {
        end += jump;
        continue;
      }
      for (let n = head[block] as number; n !== -1; n = next[n] as number) {
        const start = end - window + 2 - (anchors[n] as number);
        if (start >= from && stands(needles[n] as Uint8Array, bytes, start, to))
          out.push(start, names[n] as number);
      }
      end++;
    }
  };
}

function stands(needle: Uint8Array, bytes: Uint8Array, start: number, to: number): boolean {
  if (start + needle.length > to) return false;
  for (let i = 0; i < needle.length; i++) if (bytes[start + i] !== needle[i]) return false;
  return true;
}

const key = (needle: Uint8Array, at: number) => ((needle[at] as number) << 8) | (needle[at + 1] as number);

/** How far the window may jump for each two-byte block at its end: 0 where some needle's window ends with it. */
function shiftTable(needles: readonly Uint8Array[], anchors: readonly number[], window: number): Uint8Array {
  const farthest = Math.min(255, window - 1);
  const shift = new Uint8Array(1 << 16).fill(farthest);
  needles.forEach((needle, n) => {
    for (let i = 0; i + 2 <= window; i++) {
      const block = key(needle, (anchors[n] as number) + i);
      shift[block] = Math.min(shift[block] as number, window - 2 - i);
    }
  });
  return shift;
}

/** Needles by the last block of their window, as linked lists in two flat arrays. */
function buckets(needles: readonly Uint8Array[], anchors: readonly number[], window: number) {
  const head = new Int32Array(1 << 16).fill(-1);
  const next = new Int32Array(needles.length).fill(-1);
  for (let n = needles.length - 1; n >= 0; n--) {
    const block = key(needles[n] as Uint8Array, (anchors[n] as number) + window - 2);
    next[n] = head[block] as number;
    head[block] = n;
  }
  return { head, next };
}

/** Bytes that logs are full of; a window that ends in others stops the search less often. */
const COMMON = new Set(Buffer.from(" etaoinsrlcdmu0123456789.,:=-[]()_/"));

/** Index of the byte of a short needle that logs hold least of. */
function rarest(needle: Uint8Array): number {
  const commonness = [...needle].map((byte) => FROM_RARE.indexOf(String.fromCharCode(byte)));
  return commonness.indexOf(Math.min(...commonness));
}

// What is not listed is rarer still (and has index -1).
const FROM_RARE =
  "'\"%#!&*+@<>{}|\\~`$qzjQZJKXVYywvkbfpghUWGHODPBxFuMIANRLSCETdlmconrisate=[];:()_/-,.0123456789 ";

/** Where in the needle its window lies: as few common bytes as possible, above all in the last block. */
function anchorOf(needle: Uint8Array, window: number): number {
  let best = 0;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let at = 0; at + window <= needle.length; at++) {
    let score = 0;
    for (let i = 0; i < window; i++) {
      if (COMMON.has(needle[at + i] as number)) score += i >= window - 2 ? window : 1;
    }
    if (score < bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}
