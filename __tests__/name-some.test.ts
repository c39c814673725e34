import { expect, test } from "@jest/globals";
import { nameSome, oneOf } from "../src/name-some.ts";

test.each([
  [["a"], 5, "a"],
  [["a", "b"], 2, "a, b"],
  [["a", "b", "c"], 2, "a, b and 1 more"],
])("%j, at most %d", (names, most, shown) => {
  expect(nameSome(names, most)).toBe(shown);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("one of %j", (names, shown) => {
  expect(oneOf(names)).toBe(shown);
});
