import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Coverable, type CoverGoal, coverCells } from "../../src/fleet/cover.ts";

const cells = fc.array(
  fc.record({
    sm: fc.constantFrom("7.0", "7.5", "8.0", "9.0"),
    release: fc.constantFrom("10.4", "10.5", "10.6", "11.0"),
    cost: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 1, maxLength: 9 },
);
const goals = fc.constantFrom<readonly CoverGoal[]>(
  ["each-sm"],
  ["each-release"],
  ["each-sm", "each-release"],
);

const side = (goal: CoverGoal) => (goal === "each-sm" ? "sm" : "release");

function covers(
  all: readonly Coverable[],
  chosen: readonly Coverable[],
  wanted: readonly CoverGoal[],
): boolean {
  return wanted.every((goal) => {
    const have = new Set(chosen.map((cell) => cell[side(goal)]));
    return all.every((cell) => have.has(cell[side(goal)]));
  });
}

/** Tries every subset: the smallest that covers, and of those the cheapest. */
function bruteForce(all: readonly Coverable[], wanted: readonly CoverGoal[]): readonly [number, number] {
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let bits = 1; bits < 1 << all.length; bits++) {
    const chosen = all.filter((_, i) => (bits >> i) & 1);
    const cost = chosen.reduce((sum, cell) => sum + cell.cost, 0);
    const better = chosen.length < best[0] || (chosen.length === best[0] && cost < best[1]);
    if (better && covers(all, chosen, wanted)) best = [chosen.length, cost];
  }
  return best;
}

test("covers with the fewest cells, and of such sets the cheapest", () => {
  fc.assert(
    fc.property(cells, goals, (all, wanted) => {
      const chosen = coverCells(all, new Set(wanted));
      expect(covers(all, chosen, wanted)).toBe(true);
      const cost = chosen.reduce((sum, cell) => sum + cell.cost, 0);
      expect([chosen.length, cost]).toEqual(bruteForce(all, wanted));
    }),
    { numRuns: 300 },
  );
});

test("eight cards by six releases need eight cells, not fourteen", () => {
  const grid = Array.from({ length: 48 }, (_, i) => ({
    sm: `sm${i % 8}`,
    release: `r${Math.floor(i / 8)}`,
    cost: i % 8,
  }));
  expect(coverCells(grid, new Set(["each-sm", "each-release"]))).toHaveLength(8);
});

test("nothing to cover", () => {
  expect(coverCells([], new Set(["each-sm"]))).toEqual([]);
  expect(coverCells([], new Set(["each-sm", "each-release"]))).toEqual([]);
});
