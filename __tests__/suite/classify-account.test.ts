import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/suite/classify.ts";
import {
  archFinding,
  type Case,
  countTests,
  createExpectation,
  createInput,
  createResults,
  createTest,
  resolved,
} from "./classify-builders.ts";

const run = (one: Partial<Case>) =>
  classify(createInput({ status: "unsupported", ending: { exitCode: 1 }, ...one }));
const judged = (one: Partial<Case>) => run(one).account?.judged;
const none = { standing: 0, refusal: 0, expectation: 0, xfailedByExpectation: 0, xpassedByExpectation: 0 };
const entry = (tests: string, place: string, more: object = {}) =>
  createExpectation({ tests, place, ...more });

describe("every failure belongs to one that answers for it", () => {
  const tests = [
    createTest("refused", "failed"),
    createTest("excused", "error"),
    createTest("both", "failed"),
    createTest("standing", "failed"),
    createTest("aside", "failed"),
    createTest("passed", "passed"),
    createTest("skipped", "skipped"),
  ];
  const one: Partial<Case> = {
    tests,
    findings: [archFinding("refused", "both")],
    expectations: resolved(
      entry("excused", "e.yml:1"),
      entry("both", "e.yml:2"),
      entry("aside", "e.yml:3", { expect: "skip" }),
    ),
  };

  test("and the parts add up to the failures of the count", () => {
    const account = run(one).account;
    expect(account?.judged).toEqual({ ...none, standing: 1, refusal: 1, expectation: 3 });
    expect(account?.counts).toMatchObject({ failed: 4, errors: 1 });
  });

  test("and each is listed with its source", () => {
    expect(run(one).failures.map(({ id, excusedBy, expectation }) => [id, excusedBy, expectation])).toEqual([
      ["refused", "arch-unsupported", undefined],
      ["excused", "expectation e.yml:1", "e.yml:1"],
      ["both", "expectation e.yml:2", "e.yml:2"],
      ["standing", undefined, undefined],
      ["aside", "expectation e.yml:3", "e.yml:3"],
    ]);
  });

  test("where no policy excuses, the card's cause excuses nothing", () => {
    expect(judged({ ...one, status: "supported" })).toEqual({ ...none, standing: 2, expectation: 3 });
    expect(judged({ ...one, settings: { onUnsupported: "run" } })?.refusal).toBe(0);
  });

  test("an entry that asks for a cause names both", () => {
    const expectations = resolved(entry("a", "e.yml:1", { cause: "arch-unsupported" }));
    const { failures } = run({
      tests: [createTest("a", "failed")],
      findings: [archFinding("a")],
      expectations,
    });
    expect(failures).toEqual([
      { id: "a", status: "failed", excusedBy: "arch-unsupported", expectation: "e.yml:1" },
    ]);
  });

  test("a tally's failures without a name count, or are excused together", () => {
    const counts = { ...countTests([]), total: 3, executed: 3, passed: 1, failed: 2 };
    const results = createResults([], { counts });
    expect(judged({ results })).toEqual({ ...none, standing: 2 });
    expect(judged({ results, findings: [{ ...archFinding(), count: 2 }] })).toEqual({ ...none, refusal: 2 });
    expect(judged({ results, findings: [{ ...archFinding(), count: 1 }] })).toEqual({ ...none, standing: 2 });
  });
});

describe("what was marked to fail", () => {
  const strict = createTest("c", "failed", { message: "[XPASS(strict)] expected (e.yml:3)" });
  const tests = [
    createTest("a", "xfailed", { reason: "no FP8" }),
    createTest("b", "xfailed", { reason: "expected (e.yml:2)" }),
    strict,
    createTest("d", "passed"),
    createTest("e", "failed", { unexpectedPass: true, message: "[XPASS(strict)] own" }),
    createTest("f", "xpassed"),
    createTest("g", "passed"),
  ];
  const expectations = resolved(entry("b", "e.yml:2"), entry("c", "e.yml:3"), entry("d", "e.yml:4"));
  const result = run({ status: "supported", tests, expectations });

  test("is reported with what marked it", () => {
    expect(result.expectedToFail).toEqual([
      { id: "a", ended: "xfailed", expectation: null, reason: "no FP8" },
      { id: "b", ended: "xfailed", expectation: "e.yml:2" },
      { id: "c", ended: "xpassed", expectation: "e.yml:3" },
      { id: "d", ended: "xpassed", expectation: "e.yml:4" },
      { id: "e", ended: "xpassed", expectation: null },
      { id: "f", ended: "xpassed", expectation: null },
    ]);
    expect(result.passedUnexpectedly).toEqual(["c", "d", "e", "f"]);
  });

  test("and passes against an entry count as such, whatever the runner made of them; the sum stays", () => {
    const counted = countTests(tests);
    expect(result.account?.counts).toEqual({ ...counted, passed: 1, failed: 1, xpassed: 3 });
    expect(result.account?.judged).toEqual({
      ...none,
      standing: 1,
      xfailedByExpectation: 1,
      xpassedByExpectation: 2,
    });
  });

  test("an entry that says skip marks nothing to fail", () => {
    const skip = resolved(entry("a", "e.yml:1", { expect: "skip" }));
    expect(run({ tests: tests.slice(0, 1), expectations: skip }).expectedToFail).toEqual([
      { id: "a", ended: "xfailed", expectation: null, reason: "no FP8" },
    ]);
  });
});
