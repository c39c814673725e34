import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { greatestMatching } from "../../src/fleet/matching.ts";

/** Every way to give each of the smaller side a partner of its own. */
function best(gains: readonly (readonly number[])[], columns: readonly number[]): number {
  const [row, ...rest] = gains;
  if (row === undefined) return 0;
  return Math.max(
    ...columns.map(
      (column) =>
        (row[column] ?? 0) +
        best(
          rest,
          columns.filter((other) => other !== column),
        ),
    ),
  );
}

test("gains as much as the best of all ways, whichever side is larger", () => {
  const size = fc.integer({ min: 1, max: 5 });
  const table = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (gains) => {
      const left = [...gains.keys()];
      const right = [...(gains[0] ?? []).keys()];
      const gain = (u: number, v: number) => gains[u]?.[v] ?? 0;
      const pairs = greatestMatching(left, right, gain);
      expect(pairs).toHaveLength(Math.min(left.length, right.length));
      expect(new Set(pairs.map(([u]) => u)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, v]) => v)).size).toBe(pairs.length);
      const total = pairs.reduce((sum, [u, v]) => sum + gain(u, v), 0);
      const wide = left.length <= right.length ? gains : right.map((v) => left.map((u) => gain(u, v)));
      expect(total).toBe(best(wide, left.length <= right.length ? right : left));
    }),
    { numRuns: 300 },
  );
});

test("a side with nothing on it pairs nothing", () => {
  expect(greatestMatching([], ["a"], () => 1)).toEqual([]);
  expect(greatestMatching(["a"], [], () => 1)).toEqual([]);
});
