import { expect, test } from "@jest/globals";
import { nearest } from "../src/nearest.ts";

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
  // The nearest wins, and of equally near ones the first.
  ["bulids", "builds"],
  ["a1", "a2"],
])("%j is meant as %j", (word, meant) => {
  expect(nearest(word, ["release", "builds", "sm", "a2", "a3"])).toBe(meant);
});

test("nothing is near where nothing is allowed", () => {
  expect(nearest("word", [])).toBeNull();
});
