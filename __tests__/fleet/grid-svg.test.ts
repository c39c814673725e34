import { expect, test } from "@jest/globals";
import { gridSvg, squareTitle } from "../../src/fleet/grid-svg.ts";
import { aggregateOf, bareLeg } from "./builders.ts";

const { grid } = aggregateOf({
  a: {},
  b: { gpu: `${"Long name ".repeat(5)}end`, sm: "8.9", tensorrt: "10.6.0", outcome: "crashed" },
  c: bareLeg(),
});
const svg = gridSvg(grid, "Said <so>.");
const texts = (of: string) => [...of.matchAll(/<text[^>]*>([^<]*)/g)].map((match) => match[1]);

test("each square has its mark and word, and one without a leg only its mark", () => {
  expect(texts(svg)).toEqual([
    "GPU by TensorRT",
    "10.5.0",
    "10.6.0",
    "no TensorRT",
    "Own card",
    "",
    "·",
    "·",
    "–",
    "probed only",
    "Tesla T4",
    "sm_75",
    "✓",
    "passed",
    "·",
    "·",
    "Long name Long name Long name L…",
    "sm_89",
    "·",
    "✗",
    "crashed",
    "·",
    "✗",
    "crashed",
    "✓",
    "passed",
    "–",
    "probed only",
    "·",
    "not in this run",
  ]);
});

test("what is said is there for people who hear the picture", () => {
  expect(svg).toContain('<desc id="about">Said &lt;so&gt;.</desc>');
  expect(svg).toContain("<title>passed; 2 of 2 tests executed; a</title>");
});

test("no two things overlap", () => {
  const places = [...svg.matchAll(/<rect class="\w+" x="([\d.]+)" y="([\d.]+)"/g)].map((match) =>
    match.slice(1).join(),
  );
  expect(places).toHaveLength(9 + 4);
  expect(new Set(places).size).toBe(places.length);
  // The legend breaks into lines of what fits.
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 664 320" width="664" height="320"/);
});

test.each([
  [{ square: "missing", failed: false, legs: [], executed: null, total: null }, "not in this run"],
  [
    { square: "passed", failed: false, legs: ["a"], executed: 1, total: 2 },
    "passed; 1 of 2 tests executed; a",
  ],
  [
    { square: "skipped", failed: true, legs: Array(11).fill("x"), executed: null, total: null },
    `skipped, but the leg failed; ${Array(10).fill("x").join(", ")}`,
  ],
] as const)("a square in words: %j", (square, words) => {
  expect(squareTitle(square)).toBe(words);
});
