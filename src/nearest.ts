/** "Did you mean": the word that a user probably meant. */

// Most edits by the length of the word: two edits of a short word would give an unrelated one.
const EDITS = [0, 0, 1, 1] as const;
const MOST_EDITS = 2;

/**
 * The nearest of the allowed words, for "did you mean": at most two edits away, of a word below four letters one, else
 * null. A wrong guess is worse than none.
 * @param most allows fewer edits, where more than a hint depends on the guess.
 */
export function nearest(word: string, allowed: Iterable<string>, most = MOST_EDITS): string | null {
  let best: string | null = null;
  let bestDistance = Math.min(EDITS[word.length] ?? MOST_EDITS, most) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A longer list is not worth reading in a message. */
const MAX_LISTED = 20;

/**
 * The end of a message about a word that is not allowed: the nearest allowed one, else all of them.
 * @returns "; did you mean …?", "; use one of …", or "" if there are too many to list.
 */
export function hintFor(word: unknown, allowed: Iterable<string>): string {
  const words = [...allowed];
  const near = typeof word === "string" ? nearest(word, words) : null;
  if (near) return `; did you mean ${near}?`;
  return words.length <= MAX_LISTED ? `; use one of ${words.join(", ")}` : "";
}

/**
 * Edits between two words: a letter more, less or other, or two neighbours swapped. Given up once it cannot stay under
 * `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] as number) + 1 : limit;
      next.push(Math.min(substitution, swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    // A swap looks back two rows, so both must be over the limit.
    if (Math.min(...next, ...row) >= limit) return limit;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
