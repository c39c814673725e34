/** Picks the smallest set of cells that still covers every SM, every release, or both; the cheapest such set. */

export interface Coverable {
  readonly sm: string;
  readonly release: string;
  /** Any unit; finite and not negative. */
  readonly cost: number;
}

export type CoverGoal = "each-sm" | "each-release";

/** @returns positions of the chosen cells, ascending. */
export function coverCells(cells: readonly Coverable[], goals: ReadonlySet<CoverGoal>): readonly number[] {
  const chosen =
    goals.size === 2
      ? coverBoth(cells)
      : coverOne(cells, goals.has("each-sm") ? "sm" : "release", goals.has("each-sm") ? "release" : "sm");
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** One cell for each value: the cheapest; of equally cheap ones that which shows something new of the other side. */
function coverOne(
  cells: readonly Coverable[],
  side: "sm" | "release",
  other: "sm" | "release",
): readonly number[] {
  const shown = new Map<string, number>();
  const chosen: number[] = [];
  for (const value of new Set(cells.map((cell) => cell[side]))) {
    let best = -1;
    cells.forEach((cell, i) => {
      if (cell[side] !== value) return;
      const rival = cells[best];
      if (!rival) best = i;
      else if (cell.cost < rival.cost) best = i;
      else if (cell.cost === rival.cost && (shown.get(cell[other]) ?? 0) < (shown.get(rival[other]) ?? 0))
        best = i;
    });
    const pick = cells[best];
    if (!pick) continue;
    shown.set(pick[other], (shown.get(pick[other]) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}

/**
 * Both sides at once is the cheapest edge cover of the graph whose nodes are SMs and releases and whose edges are
 * cells. It is exact: a matching of greatest gain, where an edge gains what it saves over covering both of its
 * ends apart, and then the cheapest edge for every node that is left (Schrijver, Combinatorial Optimization, 19.3).
 */
function coverBoth(cells: readonly Coverable[]): readonly number[] {
  const sms = [...new Set(cells.map((cell) => cell.sm))];
  const releases = [...new Set(cells.map((cell) => cell.release))];
  // Every cell weighs more than all costs together, so that fewer cells always beat cheaper ones.
  const base = 1 + cells.reduce((sum, cell) => sum + cell.cost, 0);
  const weight = (i: number) => base + (cells[i]?.cost ?? 0);
  const lighter = (a: number | undefined, b: number) => (a === undefined || weight(b) < weight(a) ? b : a);
  const edges = new Map<number, number>();
  const cheapestOfSm: number[] = [];
  const cheapestOfRelease: number[] = [];
  cells.forEach((cell, i) => {
    const u = sms.indexOf(cell.sm);
    const v = releases.indexOf(cell.release);
    const edge = u * releases.length + v;
    edges.set(edge, lighter(edges.get(edge), i));
    cheapestOfSm[u] = lighter(cheapestOfSm[u], i);
    cheapestOfRelease[v] = lighter(cheapestOfRelease[v], i);
  });
  const gain = (u: number, v: number) => {
    const edge = edges.get(u * releases.length + v);
    if (edge === undefined) return 0;
    return Math.max(0, weight(cheapestOfSm[u] ?? 0) + weight(cheapestOfRelease[v] ?? 0) - weight(edge));
  };
  const partner = greatestMatching(sms.length, releases.length, gain);
  const chosen: number[] = [];
  const covered = new Set<number>();
  sms.forEach((_, u) => {
    const v = partner[u] ?? releases.length;
    // The shorter side is filled up with nodes that stand for "no partner".
    const edge = v < releases.length && gain(u, v) > 0 ? edges.get(u * releases.length + v) : undefined;
    if (edge !== undefined) covered.add(v);
    const pick = edge ?? cheapestOfSm[u];
    if (pick !== undefined) chosen.push(pick);
  });
  releases.forEach((_, v) => {
    const pick = cheapestOfRelease[v];
    if (!covered.has(v) && pick !== undefined) chosen.push(pick);
  });
  return chosen;
}

/**
 * Matching of greatest total gain between two sides, by the Hungarian method with potentials, O(n^3).
 * @returns for each of the left side its partner on the right, or a number past the right side where it has none.
 */
function greatestMatching(
  left: number,
  right: number,
  gain: (u: number, v: number) => number,
): readonly number[] {
  const n = Math.max(left, right);
  const cost = (u: number, v: number) => (u < left && v < right ? -gain(u, v) : 0);
  const rowPotential = new Array<number>(n + 1).fill(0);
  const columnPotential = new Array<number>(n + 1).fill(0);
  // Row matched to each column; index 0 stands for "none", so rows and columns count from 1.
  const rowOf = new Array<number>(n + 1).fill(0);
  for (let row = 1; row <= n; row++) {
    const path = shortestPath(row, n, cost, rowPotential, columnPotential, rowOf);
    for (let column = path.end; column !== 0; ) {
      const previous = path.previous[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const partner = new Array<number>(left).fill(right);
  rowOf.forEach((row, column) => {
    if (column > 0 && row >= 1 && row <= left) partner[row - 1] = column - 1;
  });
  return partner;
}

/** Shortest augmenting path from a free row to a free column; adjusts the potentials on its way. */
function shortestPath(
  row: number,
  n: number,
  cost: (u: number, v: number) => number,
  rowPotential: number[],
  columnPotential: number[],
  rowOf: number[],
): { readonly end: number; readonly previous: readonly number[] } {
  const distance = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(n + 1).fill(0);
  const done = new Array<boolean>(n + 1).fill(false);
  rowOf[0] = row;
  let column = 0;
  do {
    done[column] = true;
    const current = rowOf[column] ?? 0;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let v = 1; v <= n; v++) {
      if (done[v]) continue;
      const reduced = cost(current - 1, v - 1) - (rowPotential[current] ?? 0) - (columnPotential[v] ?? 0);
      if (reduced < (distance[v] ?? 0)) {
        distance[v] = reduced;
        previous[v] = column;
      }
      if ((distance[v] ?? 0) < delta) {
        delta = distance[v] ?? 0;
        next = v;
      }
    }
    for (let v = 0; v <= n; v++) {
      if (done[v]) {
        rowPotential[rowOf[v] ?? 0] = (rowPotential[rowOf[v] ?? 0] ?? 0) + delta;
        columnPotential[v] = (columnPotential[v] ?? 0) - delta;
      } else {
        distance[v] = (distance[v] ?? 0) - delta;
      }
    }
    column = next;
  } while (rowOf[column] !== 0);
  return { end: column, previous };
}
