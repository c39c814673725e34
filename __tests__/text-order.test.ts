import { expect, test } from "@jest/globals";
import { compareTexts } from "../src/text-order.ts";

test("texts go by code unit, unlike in any locale", () => {
  expect(["é", "a", "Z", "z", "a"].sort(compareTexts)).toEqual(["Z", "a", "a", "z", "é"]);
  expect([compareTexts("a", "b"), compareTexts("b", "a"), compareTexts("a", "a")]).toEqual([-1, 1, 0]);
});
