import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { judgedOf } from "../../src/report/judged.ts";
import { countWords, excusedWords, testGroups } from "../../src/report/test-groups.ts";
import { failure, parts, tests } from "./examples.ts";

const groups = (change: Partial<ReportParts>) => testGroups(buildReport(parts(change)));
const refused = failure({ id: "r", excusedBy: "arch-unsupported" });
const excused = failure({ id: "e", excusedBy: "expectation e.yml:1", expectation: "e.yml:1" });

describe("the line of counts", () => {
  test("names what is rare only where there is any", () => {
    expect(countWords(tests())).toBe("14 in all: 14 passed, 0 failed, 0 skipped; 14 executed");
    expect(countWords(tests({ errors: 1, xfailed: 2, xpassed: 3, total: 1_020 }))).toBe(
      "1,020 in all: 14 passed, 0 failed, 1 error, 0 skipped, 2 xfailed, 3 xpassed; 14 executed",
    );
  });

  test("adds up wherever the counts do", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }), (numbers) => {
        const [passed = 0, failed = 0, errors = 0, skipped = 0, xfailed = 0, xpassed = 0] = numbers;
        const total = numbers.reduce((sum, count) => sum + count, 0);
        const words = countWords(
          tests({ total, passed, failed, errors, skipped, xfailed, xpassed, executed: total - skipped }),
        );
        const [all = 0, ...shown] = (words.split(";")[0]?.match(/\d+/g) ?? []).map(Number);
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });

  test("is followed by how much of the failed is excused, and by what", () => {
    const words = (failures: ReportParts["failures"]) =>
      excusedWords(parts({ tests: tests({ failed: failures.length }), failures }));
    expect(words([failure()])).toBe("");
    expect(words([refused, excused, excused])).toBe(
      "Excused failures: 1 by `on-unsupported: xfail`, 2 by the expectations file.",
    );
    expect(words([excused])).toBe("Excused failures: 1 by the expectations file.");
  });
});

describe("how failures are judged", () => {
  test("is what the report says of them", () => {
    const judged = {
      standing: 7,
      refusal: 6,
      expectation: 5,
      xfailedByExpectation: 4,
      xpassedByExpectation: 3,
    };
    expect(judgedOf({ tests: { ...tests(), judged }, failures: [] })).toEqual(judged);
  });

  test("or is read from what it lists and counts", () => {
    const passed = failure({ id: "p", status: "xpassed" });
    const failures = [failure(), refused, excused, passed];
    const judged = { refusal: 1, expectation: 1, xfailedByExpectation: 0, xpassedByExpectation: 1 };
    expect(judgedOf({ tests: null, failures })).toEqual({ ...judged, standing: 1 });
    expect(judgedOf({ tests: tests({ failed: 5, errors: 1 }), failures })).toEqual({
      ...judged,
      standing: 4,
    });
  });
});

describe("tests are", () => {
  test("under who answers for them, and what was excused never under a failure's heading", () => {
    const shown = groups({
      tests: {
        ...tests({ failed: 3, xfailed: 2, xpassed: 1 }),
        judged: {
          standing: 1,
          refusal: 1,
          expectation: 1,
          xfailedByExpectation: 1,
          xpassedByExpectation: 1,
        },
      },
      failures: [failure({ id: "f" }), refused, excused, failure({ id: "p", status: "xpassed" })],
      expectedToFail: [
        { id: "x", ended: "xfailed", expectation: "e.yml:2" },
        { id: "m", ended: "xfailed", expectation: null, reason: "no FP8" },
        { id: "p", ended: "xpassed", expectation: "e.yml:3" },
      ],
      passedUnexpectedly: ["p"],
      passedBeside: ["b"],
    });
    expect(
      shown.map(({ kind, count, failures, others }) => [
        kind,
        count,
        ...failures.map(({ id }) => id),
        ...others.map(({ id, note }) => `${id}: ${note}`),
      ]),
    ).toEqual([
      ["standing", 1, "f"],
      ["refusal", 1, "r"],
      ["expectation", 2, "e", "x: expectation e.yml:2"],
      ["mark", 1, "m: the suite's own mark: no FP8"],
      ["unexpected", 1, "p: expectation e.yml:3"],
      ["beside", 1, "b: "],
    ]);
  });

  test("passed against a verdict or against a mark: the words say which", () => {
    const lead = (change: Partial<ReportParts>) =>
      groups({ passedUnexpectedly: ["p"], ...change }).find(({ kind }) => kind === "unexpected")?.lead;
    expect(lead({})).toMatch(/this TensorRT cannot run on this GPU/);
    expect(lead({ expectedToFail: [{ id: "p", ended: "xpassed", expectation: null }] })).toBe(
      "They are marked as expected to fail, but passed.",
    );
  });

  test("counted whatever the lists have room for", () => {
    const dropped = { passedUnexpectedly: 4, passedBeside: 2 };
    expect(
      groups({ passedUnexpectedly: ["p"], passedBeside: ["b"], dropped }).map(({ count }) => count),
    ).toEqual([5, 3]);
    expect(groups({ tests: tests({ failed: 9 }), failures: [failure(), refused] })[0]?.count).toBe(8);
  });
});
