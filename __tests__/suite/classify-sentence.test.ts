import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/suite/classify.ts";
import type { SuiteResults } from "../../src/suite/test-result.ts";
import {
  archFinding,
  type Case,
  countTests,
  createInput,
  createResults,
  createTest,
} from "./classify-builders.ts";

const exit = { exitCode: 1 };
const say = (one: Partial<Case>) =>
  classify(createInput({ status: "supported", ending: exit, ...one })).sentence;
const failed = (...ids: readonly string[]) => ids.map((id) => createTest(id, "failed"));

describe("failures are told", () => {
  test("by name, three at most, and how many more", () => {
    expect(say({ tests: failed("a", "b", "c") })).toBe("3 tests of 3 failed: a, b, c.");
    expect(say({ tests: failed("a", "b", "c", "d", "e") })).toBe("5 tests of 5 failed: a, b, c and 2 more.");
  });

  test.each([
    [["x"], ["a"], "1 test of 2 failed: a. 1 test failed beside it for a known cause."],
    [["x", "y"], ["a"], "1 test of 3 failed: a. 2 tests failed beside it for a known cause."],
    [["x"], ["a", "b"], "2 tests of 3 failed: a, b. 1 test failed beside them for a known cause."],
  ])("beside those of a known cause: %j and %j", (known, open, sentence) => {
    expect(say({ tests: failed(...known, ...open), findings: [archFinding(...known)] })).toBe(sentence);
  });

  test("of the tests that are known where they could not be counted", () => {
    const results = createResults(failed("a"), { counts: null });
    expect(say({ results })).toBe("1 test of 1 failed: a.");
  });

  test.each([
    [2, exit, "2 tests of 5 failed, and the output does not name them."],
    [1, exit, "1 test of 5 failed, and the output does not name it."],
    [
      2,
      { exitCode: 0 },
      "2 tests of 5 failed, and the output does not name them, although the suite's exit status is 0.",
    ],
  ])("by a tally alone: %d of 5", (count, ending, sentence) => {
    const counts = { ...countTests([]), total: 5, executed: 5, passed: 5 - count, failed: count };
    expect(say({ results: createResults([], { counts }), ending })).toBe(sentence);
  });

  test("by a tally, with what the log excuses beside them", () => {
    const counts = { ...countTests([]), total: 5, executed: 5, passed: 2, failed: 3 };
    const results = createResults(failed("a"), { counts });
    expect(say({ results, findings: [archFinding("a")] })).toBe(
      "2 tests of 5 failed, and the output does not name them. 1 test failed beside them for a known cause.",
    );
  });

  test("by the exit status where no test can have failed or none was seen", () => {
    expect(say({ tests: [createTest("a", "passed")], ending: { exitCode: 3 } })).toBe(
      "The suite ended with exit status 3, although no test is known to have failed.",
    );
    expect(say({ results: null, ending: { exitCode: 3 } })).toBe("The suite failed with exit status 3.");
  });
});

describe("the expected cause is named", () => {
  test.each([
    ["of named tests", createResults(failed("a", "b")), [archFinding("a", "b")], "2 tests of 2 failed"],
    ["of a suite without tests", null, [archFinding()], "The suite failed"],
  ] as const)("%s", (_name, results, findings, beginning) => {
    expect(say({ status: "unsupported", results, findings })).toBe(
      `${beginning} for the expected cause (arch-unsupported), as on-unsupported: xfail expects. The card is unsupported.`,
    );
  });
});

describe("where a suite ended", () => {
  const broken = (more: Partial<SuiteResults>) =>
    createResults([createTest("a", "passed")], { complete: false, ...more });
  const dead = { exitCode: null, signal: "SIGSEGV" };

  test.each([
    ["in a test", { running: "b", lastStarted: "b" }, " while b was running"],
    ["between two tests", { lastStarted: "a" }, " after a"],
    ["nobody knows where", { lastStarted: null }, ""],
  ])("%s", (_name, more, where) => {
    expect(say({ results: broken(more), ending: dead })).toBe(`The suite's process died by SIGSEGV${where}.`);
    expect(say({ results: broken(more), ending: { ...dead, cancelled: true } })).toBe(
      `The run was cancelled${where}.`,
    );
  });

  test("and how many tests never ran, named or only counted", () => {
    const results = broken({ running: "b", neverRan: ["c"], neverRanCount: 2 });
    expect(say({ results, ending: { exitCode: null, signal: "SIGKILL", timedOut: true } })).toBe(
      "The suite was ended at its time limit while b was running. 3 tests never ran.",
    );
  });
});

test("output of passing tests that could not be read is noticed", () => {
  const notices = (passingOutputSeen: boolean) =>
    classify(
      createInput({
        status: "supported",
        results: createResults([createTest("a", "passed")], { passingOutputSeen }),
      }),
    ).notices;
  expect(notices(true)).toEqual([]);
  expect(notices(false)).toEqual([
    "The output of passing tests could not be read: known warnings in it are not counted.",
  ]);
});
