import { expect, test } from "@jest/globals";
import { editDistance, hintFor, nearest } from "../src/nearest.ts";

test.each([
  ["release", "release"],
  ["RELEASE", "release"],
  ["relaese", "release"],
  ["releas", "release"],
  ["elease", "release"],
  ["xxlease", "release"],
  ["xxxease", null],
  ["releasexx", "release"],
  ["releasexxx", null],
  // Of a short word little may be wrong.
  ["", null],
  ["s", null],
  ["sn", "sm"],
  ["rm2", null],
  ["smm", "sm"],
  ["bild", "builds"],
  ["ms", "sm"],
  ["ubilsd", "builds"],
  // The nearest wins, and of equally near ones the first.
  ["bulids", "builds"],
  ["a1", "a2"],
])("%j is meant as %j", (word, meant) => {
  expect(nearest(word, ["release", "builds", "sm", "a2", "a3"])).toBe(meant);
});

test("nothing is near where nothing is allowed", () => {
  expect(nearest("word", [])).toBeNull();
});

test.each([
  ["run", "run", 0],
  ["rnu", "run", 1],
  ["ab", "ba", 1],
  ["abcd", "badc", 2],
  ["ca", "abc", 3],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
])("%j and %j are %d edits apart, whichever comes first", (a, b, edits) => {
  expect(editDistance(a, b, 9)).toBe(edits);
  expect(editDistance(b, a, 9)).toBe(edits);
  expect(editDistance(a, b, Math.max(edits, 1))).toBe(edits);
});

test("a distance is given up at its limit", () => {
  expect(editDistance("kitten", "sitting", 2)).toBe(2);
  expect(editDistance("abcdef", "uvwxyz", 3)).toBe(3);
});

test("the hint names the nearest word, else all of up to twenty", () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`);
  expect(hintFor("relaese", ["release", "sm"])).toBe("; did you mean release?");
  expect(hintFor("zzzzzz", ["release", "sm"])).toBe("; use one of release, sm");
  expect(hintFor(5, new Set(["release", "sm"]))).toBe("; use one of release, sm");
  expect(hintFor("zzzzzz", words(20))).toContain("; use one of word0, word1,");
  expect(hintFor("zzzzzz", words(21))).toBe("");
});
