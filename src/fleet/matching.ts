/** Pairs up two sides so that the gain of all pairs together is greatest. */

/** One of the smaller side. Its potential is its share of the cost, and so is a column's. */
interface Row<L> {
  readonly item: L;
  potential: number;
}

/** One of the larger side, with the row that it is paired with so far. */
interface Column<L, R> {
  readonly item: R;
  row: Row<L> | null;
  potential: number;
}

/** How far a column is from the row that looks for a partner, and by which column it is reached. */
interface Reach<L, R> {
  readonly column: Column<L, R>;
  distance: number;
  previous: Reach<L, R> | null;
}

/**
 * The Hungarian method with potentials, O(n^3) in the smaller side.
 * @returns a pair for each of the smaller side, those that gain nothing included.
 */
export function greatestMatching<L, R>(
  left: readonly L[],
  right: readonly R[],
  gain: (l: L, r: R) => number,
): readonly (readonly [L, R])[] {
  if (left.length > right.length)
    return greatestMatching(right, left, (r, l) => gain(l, r)).map(([r, l]) => [l, r] as const);
  const columns = right.map((item): Column<L, R> => ({ item, row: null, potential: 0 }));
  const cost = (row: Row<L>, { item }: Column<L, R>) => -gain(row.item, item);
  for (const item of left) findPartner({ item, potential: 0 }, columns, cost);
  return columns.flatMap(({ row, item }) => (row === null ? [] : [[row.item, item] as const]));
}

/** Follows the shortest augmenting path from a new row to a column without one; adjusts the potentials on its way. */
function findPartner<L, R>(
  start: Row<L>,
  columns: readonly Column<L, R>[],
  cost: (row: Row<L>, column: Column<L, R>) => number,
): void {
  const reachOf = (column: Column<L, R>): Reach<L, R> => ({ column, distance: Infinity, previous: null });
  let open = columns.map(reachOf);
  const passed: Reach<L, R>[] = [];
  const rows = [start];
  let row = start;
  let last: Reach<L, R> | null = null;
  for (;;) {
    for (const reach of open) {
      const reduced = cost(row, reach.column) - row.potential - reach.column.potential;
      if (reduced >= reach.distance) continue;
      reach.distance = reduced;
      reach.previous = last;
    }
    // Never empty: there are as many columns as rows at least, and only paired ones are passed.
    const next: Reach<L, R> = open.reduce((best, reach) => (reach.distance < best.distance ? reach : best));
    const step = next.distance;
    for (const reached of rows) reached.potential += step;
    for (const { column } of passed) column.potential -= step;
    for (const reach of open) reach.distance -= step;
    if (next.column.row === null) {
      shiftAlong(next, start);
      return;
    }
    row = next.column.row;
    rows.push(row);
    open = open.filter((reach) => reach !== next);
    passed.push(next);
    last = next;
  }
}

/** Each column of the path takes the row of the one before it, the first one takes the new row. */
function shiftAlong<L, R>(end: Reach<L, R>, start: Row<L>): void {
  let reach = end;
  while (reach.previous !== null) {
    reach.column.row = reach.previous.column.row;
    reach = reach.previous;
  }
  reach.column.row = start;
}
