import { describe, expect, test } from "@jest/globals";
import {
  isDoubleRule,
  isSingleRule,
  parseBlockHead,
  parseDescription,
  parseRan,
  parseStatus,
  parseTally,
  parseTrailingStatus,
} from "../../../src/suite/results/unittest-lines.ts";

describe("a description", () => {
  test.each([
    ["test_a (m.T)", "m.T.test_a", "test", ""],
    ["test_a (m.T.test_a)", "m.T.test_a", "test", ""],
    ["test_a (m.T.test_a) [first] (i=1)", "m.T.test_a", "test", " [first] (i=1)"],
    ["  test_a (m.T) (i=1)", "m.T.test_a", "test", " (i=1)"],
    ["test_0_fp16 (m.T.test_0_fp16)", "m.T.test_0_fp16", "test", ""],
    // A progress bar without a line end stands in front of the name.
    ["100%|##########|test_a (m.T.test_a)", "m.T.test_a", "test", ""],
    ["100%|##########|test_a (m.T)", "m.T.test_a", "test", ""],
    ["[#]runTest (m.T)", "m.T.runTest", "test", ""],
    ["check (m.T)", "m.T.check", "test", ""],
    ["setUpClass (m.T)", "setUpClass (m.T)", "fixture", ""],
    ["tearDownModule (m)", "tearDownModule (m)", "fixture", ""],
    ["m.sub (unittest.loader._FailedTest)", "m.sub", "load-error", ""],
    ["m.sub (unittest.loader._FailedTest.m.sub)", "m.sub", "load-error", ""],
    ["m (unittest.loader.ModuleSkipped)", "m", "module-skip", ""],
  ])("%j is of %s", (text, id, kind, rest) => expect(parseDescription(text)).toEqual({ id, kind, rest }));

  test.each([
    "value (default)",
    "100%|####| (m.T)",
    "a-b (m.T)",
    "test_a (m.T",
    "test_a (m T)",
    "test_a (.m.T)",
    "   test_a (m.T)",
    "test_a(m.T)",
  ])("is not %j", (text) => expect(parseDescription(text)).toBeNull());
});

describe("a status", () => {
  const WHOLE = [
    ["ok", { status: "passed" }],
    ["FAIL", { status: "failed" }],
    ["ERROR (0.001s)", { status: "error" }],
    ["expected failure", { status: "xfailed" }],
    ["unexpected success", { status: "xpassed" }],
    ["skip", { status: "skipped" }],
    ["skipped 'no GPU'", { status: "skipped", reason: "no GPU" }],
    [`skipped "it's gone"`, { status: "skipped", reason: "it's gone" }],
    ["skipped ''", { status: "skipped", reason: "" }],
    ["skipped 'one\\n\\ttwo\\'s \\\\'", { status: "skipped", reason: "one\n\ttwo's \\" }],
  ] as const;
  test.each(WHOLE)("%j makes up a line", (text, word) => expect(parseStatus(text)).toEqual(word));

  test.each(["okay", "ok.", "skipped", "skipped x", "", "FAILED", "ok (1s)"])("%j makes up none", (text) =>
    expect(parseStatus(text)).toBeNull(),
  );

  test.each([
    ["100%|####|ok", { status: "passed" }],
    ["[3/3]ok", { status: "passed" }],
    ["100%ok", { status: "passed" }],
    ["step 3ok", { status: "passed" }],
    ["noise FAIL", { status: "failed" }],
    [".ERROR (0.100s)", { status: "error" }],
    ["warned: unexpected success", { status: "xpassed" }],
    ["noise skipped 'no GPU'", { status: "skipped", reason: "no GPU" }],
  ] as const)("%j ends a line", (text, word) => expect(parseTrailingStatus(text)).toEqual(word));

  test.each(["all is ok", "look", "_FAIL", "xERROR", "they skip", `'skipped 'x'`, "bskipped 'x'"])(
    "%j ends none",
    (text) => expect(parseTrailingStatus(text)).toBeNull(),
  );
});

describe("the head of a failure's section", () => {
  test.each([
    ["FAIL: test_a (m.T)", "failed"],
    ["ERROR: test_a (m.T)", "error"],
    ["UNEXPECTED SUCCESS: test_a (m.T)", "xpassed"],
    ["FAIL [0.012s]: test_a (m.T)", "failed"],
  ])("%j", (text, status) => {
    expect(parseBlockHead(text)).toEqual({ status, of: { id: "m.T.test_a", kind: "test", rest: "" } });
  });

  test.each(["FAIL: it (really)", "FAIL test_a (m.T)", "WARN: test_a (m.T)", "FAIL [12s]: test_a (m.T)"])(
    "is not %j",
    (text) => expect(parseBlockHead(text)).toBeNull(),
  );

  test("is under a rule of 70", () => {
    expect([69, 70, 71].map((width) => isDoubleRule("=".repeat(width)))).toEqual([false, true, false]);
    expect([69, 70, 71].map((width) => isSingleRule("-".repeat(width)))).toEqual([false, true, false]);
    expect([isDoubleRule("-".repeat(70)), isSingleRule("=".repeat(70))]).toEqual([false, false]);
  });
});

describe("the last lines", () => {
  test.each([
    ["Ran 1 test in 0.001s", 1],
    ["Ran 12 tests in 61.200s", 12],
    ["Ran 12 tests", null],
    ["Ran tests in 0.1s", null],
    ["He Ran 1 test in 0.001s", null],
  ])("%j ran %s", (text, ran) => expect(parseRan(text)).toBe(ran));

  const NONE = { failures: 0, errors: 0, skipped: 0, expectedFailures: 0, unexpectedSuccesses: 0 };
  test.each([
    ["OK", { word: "OK", ...NONE }],
    ["NO TESTS RAN", { word: "NO TESTS RAN", ...NONE }],
    ["OK (skipped=2, expected failures=1)", { word: "OK", ...NONE, skipped: 2, expectedFailures: 1 }],
    [
      "FAILED (failures=1, errors=2, unexpected successes=3)",
      { word: "FAILED", ...NONE, failures: 1, errors: 2, unexpectedSuccesses: 3 },
    ],
    ["FAILED (failures=many)", { word: "FAILED", ...NONE }],
    ["OK (odd)", { word: "OK", ...NONE }],
  ])("%j", (text, tally) => expect(parseTally(text)).toEqual(tally));

  test.each(["OK.", "FAILED (2)", "OK (skipped=1) ", "not OK"])("%j is not a tally", (text) =>
    expect(parseTally(text)).toBeNull(),
  );
});
