import { expect, test } from "@jest/globals";
import { createTestsSeen, MAX_LISTED_TESTS } from "../../src/fleet/tests-seen.ts";

const tests = (ran: readonly string[], notRan: readonly string[] = []) => ({ ran, notRan, failures: [] });

test("what ran once has run, whichever leg said so first", () => {
  const seen = createTestsSeen();
  seen.add(tests(["a"], ["b", "c"]));
  seen.add(tests(["b"], ["a"]));
  expect(["a", "b", "c", "d"].map(seen.ran)).toEqual([true, true, false, false]);
  expect(["a", "b", "c", "d"].map(seen.known)).toEqual([true, true, true, false]);
  expect(seen.neverRan()).toEqual({ total: 1, tests: ["c"] });
  expect([seen.size, seen.dropped]).toEqual([3, 0]);
});

test("one that ran is not unlearned by a leg that skipped it", () => {
  const seen = createTestsSeen();
  seen.add(tests(["a"], ["a"]));
  seen.add(tests([], ["a"]));
  expect(seen.ran("a")).toBe(true);
});

test("ids past the limit are counted; those that are known still count as run", () => {
  const seen = createTestsSeen(2);
  seen.add(tests(["a"], ["b", "c", "d"]));
  seen.add(tests(["b", "e"]));
  expect([seen.size, seen.dropped]).toEqual([2, 3]);
  expect(seen.ran("b")).toBe(true);
  expect(seen.known("e")).toBe(false);
});

test("the list is sorted and bounded, the total is not", () => {
  const seen = createTestsSeen();
  const ids = Array.from({ length: MAX_LISTED_TESTS + 1 }, (_, i) => `t${String(i).padStart(5, "0")}`);
  seen.add(tests([], ids.toReversed()));
  expect(seen.neverRan()).toEqual({ total: MAX_LISTED_TESTS + 1, tests: ids.slice(0, MAX_LISTED_TESTS) });
});
