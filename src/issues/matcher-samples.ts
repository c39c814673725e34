/** Samples for the matcher: short pieces of the needles, in hash tables. */

/** A piece of a needle, as a little-endian number. */
export interface Sample {
  readonly gram: number;
  /** Where the needle begins, from where the sample stands; never more than 0. */
  readonly start: number;
  /** Index of the needle. */
  readonly name: number;
}

/** Samples by row, in flat arrays: an object for each place that is looked at would cost more than the search. */
export interface SampleTable {
  /** First sample of each row, and the next one in its row; -1 where there is none. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly grams: Int32Array;
  readonly starts: Int32Array;
  readonly names: Int32Array;
}

/** Row of a sample, 0 to 65,535. */
export function rowOf(gram: number): number {
  // Knuth's multiplicative hash.
  return Math.imul(gram, 0x9e3779b1) >>> 16;
}

/** Chains the samples of each row, so that a lookup sees only those with the same hash. */
export function createSampleTable(samples: readonly Sample[]): SampleTable {
  const head = new Int32Array(1 << 16).fill(-1);
  const next = new Int32Array(samples.length);
  samples.forEach(({ gram }, n) => {
    next[n] = head[rowOf(gram)] as number;
    head[rowOf(gram)] = n;
  });
  return {
    head,
    next,
    grams: Int32Array.from(samples, ({ gram }) => gram),
    starts: Int32Array.from(samples, ({ start }) => start),
    names: Int32Array.from(samples, ({ name }) => name),
  };
}

/**
 * `step` consecutive samples of a needle. The matcher reads every `step`-th place, so wherever the needle occurs, exactly
 * one of them is read. Chosen are those that are rarest in logs.
 * @param size bytes of a sample.
 * @param step the needle must be at least `size + step - 1` bytes long.
 */
export function sampleNeedle(needle: Uint8Array, name: number, size: 2 | 4, step: 2 | 4): readonly Sample[] {
  const from = rarestRow(needle, size, step);
  const row = grams(needle.subarray(from, from + step + size - 1), size);
  return row.map((gram, i) => ({ gram, start: -(from + i), name }));
}

/** Frequent bytes in logs; samples with other bytes are rarer. */
const COMMON = new Set(Buffer.from(" etaoinsrlcdmu0123456789.,:=-[]()_/"));
/** Text that verbose TensorRT logs repeat over and over. */
const REPEATED = [
  "] [TRT] [V] [I] [W] ******** -------- >>>>>>>> ======== Autotuning format combination: Half( -> Float( _output_0",
  "Timing Runner: (CaskConvolution) (MyelinRunner) Chose Runner Type: Tactic: 0x Time: Tactic Name: Fastest Tactic: ",
  "has no valid tactics for this config, skipping [MemUsageChange] Init allocation Layer( Conv Add MatMul Sigmoid",
].join(" ");
const REPEATED_GRAMS = {
  2: new Set(grams(Buffer.from(REPEATED), 2)),
  4: new Set(grams(Buffer.from(REPEATED), 4)),
} as const;
const REPEATED_SCORE = 4 ** 6;

function rarestRow(needle: Uint8Array, size: 2 | 4, step: number): number {
  const scores = grams(needle, size).map((gram, i) =>
    REPEATED_GRAMS[size].has(gram) ? REPEATED_SCORE : commonness(needle, i, size),
  );
  let best = 0;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let from = 0; from + step <= scores.length; from++) {
    let score = 0;
    for (let i = from; i < from + step; i++) score += scores[i] as number;
    if (score < bestScore) [best, bestScore] = [from, score];
  }
  return best;
}

/** Each common byte makes a sample several times as common. */
function commonness(needle: Uint8Array, from: number, size: number): number {
  let score = 1;
  for (let i = from; i < from + size; i++) if (COMMON.has(needle[i] as number)) score *= 4;
  return score;
}

/** The samples that begin at each of a text's bytes, in their order. */
function grams(text: Uint8Array, size: 2 | 4): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from + size <= text.length; from++) {
    let gram = 0;
    for (let i = 0; i < size; i++) gram |= (text[from + i] as number) << (8 * i);
    found.push(gram);
  }
  return found;
}
