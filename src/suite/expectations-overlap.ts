/** Entries that stand against each other: doubles, and equals of which neither is the more exact. */

import { type Expectation, exactness } from "./expectations.ts";
import { type Condition, parseCondition } from "./expectations-condition.ts";
import { canHoldTogether } from "./expectations-satisfiable.ts";

export interface Conflict {
  /** Of the later entry. */
  readonly index: number;
  readonly message: string;
}

/** Every later entry that conflicts with an earlier one, and every condition that no machine can meet. */
export function findConflicts(entries: readonly Expectation[]): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const conditions = entries.map(({ when }) => (when === null ? null : parseCondition(when)));
  const byRank = new Map<number, number[]>();
  for (const [index, entry] of entries.entries()) {
    const own = conditions[index] ?? null;
    if (own && !canHoldTogether([own])) {
      conflicts.push({ index, message: `the condition ${JSON.stringify(entry.when)} can never be true` });
      continue;
    }
    const rank = exactness(entry.tests);
    const earlier = byRank.get(rank) ?? [];
    const other = earlier.find((one) => meet(entries[one], conditions[one] ?? null, entry, own));
    if (other !== undefined) conflicts.push({ index, message: sayConflict(entries[other], entry) });
    earlier.push(index);
    byRank.set(rank, earlier);
  }
  return conflicts;
}

function meet(
  a: Expectation | undefined,
  aCondition: Condition | null,
  b: Expectation,
  bCondition: Condition | null,
): boolean {
  if (!a || !patternsMeet(a.tests, b.tests)) return false;
  return canHoldTogether([aCondition, bCondition].filter((one) => one !== null));
}

function sayConflict(a: Expectation | undefined, b: Expectation): string {
  if (a?.tests === b.tests && a.when === b.when) return `is a double of the entry at ${a.place}; keep one`;
  return `overlaps with the entry at ${a?.place}: both can speak for the same test, and neither is the more exact; narrow tests or when`;
}

/** Whether some text is covered by both patterns, in which only `*` is special. */
export function patternsMeet(a: string, b: string): boolean {
  if (!a.includes("*") && !b.includes("*")) return a === b;
  // reachable[j]: the first i characters of a and the first j of b can cover one and the same text.
  let reachable = new Array<boolean>(b.length + 1).fill(false);
  reachable[0] = true;
  for (let j = 0; j < b.length && b[j] === "*"; j++) reachable[j + 1] = true;
  for (let i = 0; i < a.length; i++) {
    const next = new Array<boolean>(b.length + 1).fill(false);
    if (a[i] === "*") {
      // A star of a takes any run of b.
      let open = false;
      for (let j = 0; j <= b.length; j++) {
        open ||= reachable[j] ?? false;
        next[j] = open;
      }
    } else {
      for (let j = 0; j <= b.length; j++) {
        if (j > 0 && b[j - 1] === "*") next[j] = (reachable[j] ?? false) || (next[j - 1] ?? false);
        else next[j] = j > 0 && b[j - 1] === a[i] && (reachable[j - 1] ?? false);
      }
    }
    reachable = next;
  }
  return reachable[b.length] ?? false;
}
