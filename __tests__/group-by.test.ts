import { expect, test } from "@jest/globals";
import { groupBy } from "../src/group-by.ts";

test("items with the same key are grouped, in the order in which they came", () => {
  const groups = groupBy(["b1", "a1", "b2", "__proto__"], (text) => text.slice(0, -1));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
    ["__proto_", ["__proto__"]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
