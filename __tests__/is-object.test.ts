import { expect, test } from "@jest/globals";
import { isObject } from "../src/is-object.ts";

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ["x", false],
])("%j is an object: %s", (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
