/**
 * Searches bytes for many literals at once. Samples of each needle are kept in tables, and the text is read word by
 * word, so that no step waits for the one before it: wherever a needle of seven bytes is, it contains one whole word of
 * four bytes at a multiple of four; one of three bytes contains a pair at a multiple of two (q-samples, Sutinen and
 * Tarhio 1996). Bytes are compared only where a sample is found.
 */

import { wordsOf } from "./aligned-words.ts";
import { createSampleTable, rowOf, type SampleTable, sampleNeedle } from "./matcher-samples.ts";

export interface Matcher {
  /** Appends (position, needle index) pairs for every occurrence in `bytes[from, to)` to `out`, in no order. */
  find(bytes: Buffer, from: number, to: number, out: number[]): void;
}

type Find = Matcher["find"];

/** Least length of a needle that is known by pairs, by words at even places, by words at multiples of four. */
const [BY_PAIR, BY_EVEN_WORD, BY_WORD] = [3, 5, 7];

/** @param needles byte strings, none of them empty. */
export function createMatcher(needles: readonly Uint8Array[]): Matcher {
  const finds = needles.flatMap((needle, name) => (needle.length < BY_PAIR ? [byOneByte(needle, name)] : []));
  if (finds.length < needles.length) finds.push(bySamples(needles));
  return {
    find(bytes, from, to, out) {
      for (const find of finds) find(bytes, from, to, out);
    },
  };
}

function bySamples(needles: readonly Uint8Array[]): Find {
  const samples = (least: number, below: number, size: 2 | 4, step: 2 | 4) =>
    needles.flatMap((needle, name) =>
      needle.length >= least && needle.length < below ? sampleNeedle(needle, name, size, step) : [],
    );
  const evenWords = samples(BY_EVEN_WORD, BY_WORD, 4, 2);
  const shortPairs = samples(BY_PAIR, BY_EVEN_WORD, 2, 2);
  const words = createSampleTable([...samples(BY_WORD, Number.POSITIVE_INFINITY, 4, 4), ...evenWords]);
  // A word across two of the memory: those of long needles would be found there a second time.
  const across = createSampleTable(evenWords);
  const pairs = createSampleTable(shortPairs);
  const met: Met = {
    word: Uint8Array.from(words.head, (head) => (head === -1 ? 0 : 1)),
    first: flags(shortPairs.map(({ gram }) => gram)),
    second: flags([...shortPairs, ...evenWords].map(({ gram }) => gram & 0xffff)),
  };

  return (bytes, from, to, out) => {
    const { memory, base } = wordsOf(bytes, from, to);
    const take = (table: SampleTable, gram: number, at: number) => {
      for (let n = table.head[rowOf(gram)] as number; n !== -1; n = table.next[n] as number) {
        const name = table.names[n] as number;
        const start = at + (table.starts[n] as number);
        if (table.grams[n] !== gram || start < from) continue;
        if (stands(needles[name] as Uint8Array, bytes, start, to)) out.push(start, name);
      }
    };
    const end = (base + to + 3) >> 2;
    for (
      let i = nextMet(memory, (base + from) >> 2, end, met);
      i < end;
      i = nextMet(memory, i + 1, end, met)
    ) {
      const word = memory[i] as number;
      const [first, second] = [word & 0xffff, word >>> 16];
      const at = 4 * i - base;
      take(words, word, at);
      if (((met.first[first] as number) | (met.second[second] as number)) === 0) continue;
      take(pairs, first, at);
      take(pairs, second, at + 2);
      take(across, second | ((memory[i + 1] ?? 0) << 16), at + 2);
    }
  };
}

/** What a word of the memory may be to be looked at, by row, by its first half and by its second. */
interface Met {
  readonly word: Uint8Array;
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/** The loop that all bytes go through: nothing is called in it. */
function nextMet(memory: Int32Array, from: number, end: number, { word, first, second }: Met): number {
  for (let i = from; i < end; i++) {
    const here = memory[i] as number;
    const asHalf = (first[here & 0xffff] as number) | (second[here >>> 16] as number);
    if (((word[rowOf(here)] as number) | asHalf) !== 0) return i;
  }
  return end;
}

function flags(rows: readonly number[]): Uint8Array {
  const set = new Uint8Array(1 << 16);
  for (const row of rows) set[row] = 1;
  return set;
}

function stands(needle: Uint8Array, bytes: Uint8Array, start: number, to: number): boolean {
  if (start + needle.length > to) return false;
  for (let i = 0; i < needle.length; i++) if (bytes[start + i] !== needle[i]) return false;
  return true;
}

/** Needles of one or two bytes: the platform's own search for the rarer one. */
function byOneByte(needle: Uint8Array, name: number): Find {
  const rare = rarest(needle);
  return (bytes, from, to, out) => {
    const text = bytes.subarray(0, to);
    for (let at = text.indexOf(needle[rare] as number, from + rare); at !== -1; ) {
      if (stands(needle, bytes, at - rare, to)) out.push(at - rare, name);
      at = text.indexOf(needle[rare] as number, at + 1);
    }
  };
}

/** Index of the byte of a short needle that logs hold least of: quotes before letters. */
function rarest(needle: Uint8Array): number {
  return needle.findIndex((byte) => /[^\w\s]/.test(String.fromCharCode(byte))) === 1 ? 1 : 0;
}
