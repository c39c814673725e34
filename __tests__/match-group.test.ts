import { expect, test } from "@jest/globals";
import { groupOf } from "../src/match-group.ts";

test("a group that took no part is empty text", () => {
  const match = /^(a)(?:-(b))?(c*)$/.exec("a");
  expect(match && [1, 2, 3].map((index) => groupOf(match, index))).toEqual(["a", "", ""]);
});
