/**
 * Searches bytes for many literals at once, looking at only some of them (Wu and Manber 1994, blocks of two bytes).
 * A window of the shortest literal's length slides over the text; the block at its end says how far it may jump.
 */

export interface Matcher {
  /**
   * Appends (position, needle index) pairs for every occurrence in `bytes[from, to)` to `out`, ascending by position
   * for needles of one length; overlapping occurrences are all told.
   */
  find(bytes: Uint8Array, from: number, to: number, out: number[]): void;
}

const MIN_NEEDLE = 2;

/** @param needles byte strings of at least two bytes; the shortest one bounds the speed. */
export function createMatcher(needles: readonly Uint8Array[]): Matcher {
  if (needles.length === 0) return { find: () => undefined };
  const window = Math.min(...needles.map((needle) => needle.length));
  if (window < MIN_NEEDLE) throw new RangeError(`a needle has fewer than ${MIN_NEEDLE} bytes`);
  const anchors = needles.map((needle) => anchorOf(needle, window));
  const shift = shiftTable(needles, anchors, window);
  const { head, next } = buckets(needles, anchors, window);
  return {
    find(bytes, from, to, out) {
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
          if (start >= from && stands(needles[n] as Uint8Array, bytes, start, to)) out.push(start, n);
        }
        end++;
      }
    },
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
