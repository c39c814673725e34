/** Finds conflicting entries: duplicates, and overlapping ones of which neither is more specific. */

import { type Expectation, exactness } from "./expectations.ts";
import { type Condition, parseCondition } from "./expectations-condition.ts";
import { canHoldTogether } from "./expectations-satisfiable.ts";

interface Candidate {
  readonly entry: Expectation;
  readonly conditions: readonly Condition[];
}

/**
 * Every later entry that conflicts with an earlier one, and every condition that no machine can meet.
 * @param rows the rows with the entries; a conflict names the row of the later one.
 */
export function findConflicts<Row extends { readonly entry: Expectation }>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly message: string }[] {
  const conflicts: { row: Row; message: string }[] = [];
  const byRank = new Map<number, Candidate[]>();
  for (const row of rows) {
    const { entry } = row;
    const own = { entry, conditions: entry.when === null ? [] : [parseCondition(entry.when)] };
    if (!canHoldTogether(own.conditions)) {
      conflicts.push({ row, message: `the condition ${JSON.stringify(entry.when)} can never be true` });
      continue;
    }
    const rank = exactness(entry.tests);
    const earlier = byRank.get(rank) ?? [];
    const other = earlier.find((one) => meet(one, own));
    if (other !== undefined) conflicts.push({ row, message: sayConflict(other.entry, entry) });
    earlier.push(own);
    byRank.set(rank, earlier);
  }
  return conflicts;
}

function meet(a: Candidate, b: Candidate): boolean {
  return patternsMeet(a.entry.tests, b.entry.tests) && canHoldTogether([...a.conditions, ...b.conditions]);
}

function sayConflict(a: Expectation, b: Expectation): string {
  if (a.tests === b.tests && a.when === b.when) return `duplicates the entry at ${a.place}; keep one of them`;
  return `overlaps the entry at ${a.place}: both can apply to the same test, and neither is more specific; narrow tests or when`;
}

/** Whether some text matches both patterns, in which only `*` is special. */
export function patternsMeet(a: string, b: string): boolean {
  if (!a.includes("*") && !b.includes("*")) return a === b;
  // Holds j where the first i characters of a and the first j of b can cover one and the same text.
  let reachable = pastStars(new Set([0]), b);
  for (let i = 0; i < a.length; i++) {
    const next = new Set<number>();
    // A star of a takes any run of b.
    if (a[i] === "*") for (let j = Math.min(...reachable); j <= b.length; j++) next.add(j);
    else {
      for (const j of reachable) {
        if (b[j] === "*") next.add(j);
        else if (b[j] === a[i]) next.add(j + 1);
      }
    }
    reachable = pastStars(next, b);
  }
  return reachable.has(b.length);
}

/** Adds the positions that are reached if stars match nothing. */
function pastStars(positions: Set<number>, pattern: string): ReadonlySet<number> {
  // Iterating over a set includes what is added on the way.
  for (const position of positions) if (pattern[position] === "*") positions.add(position + 1);
  return positions;
}
