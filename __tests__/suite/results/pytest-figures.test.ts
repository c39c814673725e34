import { describe, expect, test } from "@jest/globals";
import { less, noFigures, tooMany } from "../../../src/suite/results/pytest-figures.ts";
import { parsePytestTally } from "../../../src/suite/results/pytest-lines.ts";
import { PytestRun } from "../../../src/suite/results/pytest-run.ts";

const of = { ...noFigures(), passed: 3, skipped: 2, failed: 1 };

test.each([
  [null, 0],
  [{ items: 4, modules: null }, 0],
  [{ items: 4, modules: 0 }, 2],
  [{ items: 4, modules: 1 }, 1],
  [{ items: 9, modules: 0 }, 0],
])("of %j collected six outcomes are %d too many", (collected, many) => {
  expect(tooMany(of, collected)).toBe(many);
});

test("no figure goes below zero", () => {
  const figures = { ...of };
  less(figures, "passed", 2);
  less(figures, "skipped", 3);
  expect(figures).toEqual({ ...of, passed: 1, skipped: 0 });
});

describe("what the tally tells twice is found by what was collected", () => {
  const run = (items: number | null) => {
    const seen = new PytestRun(true);
    if (items !== null) seen.collected = { items, modules: 0 };
    return seen;
  };
  const counts = (seen: PytestRun, tally: string) =>
    seen.finish(parsePytestTally(`${tally} in 1.00s`)).counts;

  test("in a plain run: an unexpected pass whose teardown failed as expected, and a skipped part", () => {
    expect(counts(run(1), "1 xfailed, 1 xpassed")).toMatchObject({ total: 1, xfailed: 1, xpassed: 0 });
    expect(counts(run(2), "1 xfailed, 1 xpassed")).toMatchObject({ total: 2, xfailed: 1, xpassed: 1 });
    expect(counts(run(1), "1 passed, 2 skipped")).toMatchObject({ total: 1, passed: 1, skipped: 0 });
    expect(counts(run(null), "1 passed, 2 skipped")).toMatchObject({ total: 3 });
  });

  test("in a verbose run: skipped parts that have no line, but no skipped test that has one", () => {
    const verbose = (items: number) => {
      const seen = run(items);
      seen.progress({ id: "a.py::t", status: "passed", subtest: false });
      seen.progress({ id: "a.py::s", status: "skipped", subtest: false });
      return seen;
    };
    expect(counts(verbose(2), "1 passed, 3 skipped")).toMatchObject({ total: 2, skipped: 1 });
    expect(counts(verbose(3), "1 passed, 3 skipped")).toMatchObject({ total: 3, skipped: 2 });
    expect(counts(verbose(1), "1 passed, 1 skipped")).toMatchObject({ total: 2, skipped: 1 });
  });
});
