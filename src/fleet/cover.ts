/** Picks the smallest set of cells that still covers every SM, every release, or both; the cheapest such set. */

import { groupBy } from "../group-by.ts";
import { greatestMatching } from "./matching.ts";

export interface Coverable {
  readonly sm: string;
  readonly release: string;
  /** Any unit; finite and not negative. */
  readonly cost: number;
}

export type CoverGoal = "each-sm" | "each-release";

/** @returns the chosen cells, in the order in which they came. */
export function coverCells<T extends Coverable>(
  cells: readonly T[],
  goals: ReadonlySet<CoverGoal>,
): readonly T[] {
  const chosen = new Set(goals.size === 2 ? coverBoth(cells) : coverOne(cells, goals.has("each-sm")));
  return cells.filter((cell) => chosen.has(cell));
}

/** The cheapest cell for each value; among equally cheap ones, the one that adds a new value of the other side. */
function coverOne<T extends Coverable>(cells: readonly T[], eachSm: boolean): readonly T[] {
  const [side, other] = eachSm ? (["sm", "release"] as const) : (["release", "sm"] as const);
  const shown = new Map<string, number>();
  const timesShown = (cell: T) => shown.get(cell[other]) ?? 0;
  return [...groupBy(cells, (cell) => cell[side]).values()].map((group) => {
    const pick = group.reduce((best, cell) => {
      const order = cell.cost - best.cost || timesShown(cell) - timesShown(best);
      return order < 0 ? cell : best;
    });
    shown.set(pick[other], timesShown(pick) + 1);
    return pick;
  });
}

/**
 * Both sides at once is the cheapest edge cover of the graph whose nodes are SMs and releases and whose edges are
 * cells. It is exact: a matching of greatest gain, where an edge gains what it saves over covering both of its
 * ends apart, and then the cheapest edge for every node that is left (Schrijver, Combinatorial Optimization, 19.3).
 */
function coverBoth<T extends Coverable>(cells: readonly T[]): readonly T[] {
  const pairOf = (sm: string, release: string) => JSON.stringify([sm, release]);
  const ofSm = cheapest(cells, (cell) => cell.sm);
  const ofRelease = cheapest(cells, (cell) => cell.release);
  const ofPair = new Map(
    cheapest(cells, (cell) => pairOf(cell.sm, cell.release)).map((cell) => [
      pairOf(cell.sm, cell.release),
      cell,
    ]),
  );
  // Every cell weighs more than all costs together, so that fewer cells always beat cheaper ones.
  const base = 1 + cells.reduce((sum, cell) => sum + cell.cost, 0);
  const joining = (sm: T, release: T) => ofPair.get(pairOf(sm.sm, release.release));
  const gain = (sm: T, release: T) => {
    const one = joining(sm, release);
    return one === undefined ? 0 : base + sm.cost + release.cost - one.cost;
  };
  const joined = greatestMatching(ofSm, ofRelease, gain).flatMap((pair) => joining(...pair) ?? []);
  const sms = new Set(joined.map((cell) => cell.sm));
  const releases = new Set(joined.map((cell) => cell.release));
  return [
    ...joined,
    ...ofSm.filter((cell) => !sms.has(cell.sm)),
    ...ofRelease.filter((cell) => !releases.has(cell.release)),
  ];
}

/** The cheapest cell of each key; of equally cheap ones the first. */
function cheapest<T extends Coverable>(cells: readonly T[], keyOf: (cell: T) => string): readonly T[] {
  return [...groupBy(cells, keyOf).values()].map((group) =>
    group.reduce((best, cell) => (cell.cost < best.cost ? cell : best)),
  );
}
