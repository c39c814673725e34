/** The column of the outcome table, asked directly: each part of each condition decides in some case. */

import { describe, expect, test } from "@jest/globals";
import {
  type ColumnInput,
  countsOf,
  findColumn,
  isUnexplainedExit,
} from "../../src/suite/classify-column.ts";
import { judgeTests } from "../../src/suite/classify-excuses.ts";
import type { Ending } from "../../src/suite/ending.ts";
import type { Expectation } from "../../src/suite/expectations.ts";
import type { SuiteResults, TestResult } from "../../src/suite/test-result.ts";
import {
  archFinding,
  countTests,
  createEnding,
  createExpectation,
  createFinding,
  createResults,
  createTest,
} from "./classify-builders.ts";

const passed = createTest("t.py::a", "passed");
const failed = createTest("t.py::b", "failed");
const uncounted = createResults([], { counts: null });
const ofSource = (source: "exit-status" | "none" | "junit", tests: readonly TestResult[] = [passed]) =>
  createResults(tests, { counts: { ...countTests(tests), source } });

function columnOf(
  results: SuiteResults,
  ending: Partial<Ending>,
  rest: Partial<Pick<ColumnInput, "live" | "minExecuted" | "evidence" | "shell">> = {},
) {
  const { live = [], minExecuted = "auto", evidence = { findings: [] } } = rest;
  const { shell = { died: null, perhapsDied: null, missing: null } } = rest;
  const ended = createEnding(ending);
  const judgement = judgeTests(results, evidence, live, isUnexplainedExit(ended, results));
  return findColumn({ ending: ended, shell, results, judgement, evidence, live, minExecuted });
}

test("a source of last resort counts nothing", () => {
  expect(countsOf(ofSource("exit-status"))).toBeNull();
  expect(countsOf(ofSource("none"))).toBeNull();
  expect(countsOf(ofSource("junit"))).toMatchObject({ total: 1 });
  expect(countsOf(uncounted)).toBeNull();
});

describe("a status that no test accounts for", () => {
  const unexplained = (ending: Partial<Ending>, results: SuiteResults) =>
    isUnexplainedExit(createEnding(ending), results);

  test.each([
    ["0", { exitCode: 0 }, false],
    ["none, by a signal", { exitCode: null, signal: "SIGSEGV" }, false],
    ["none at all", { exitCode: null }, false],
    ["one beside a signal", { exitCode: 139, signal: "SIGSEGV" }, false],
    ["1", { exitCode: 1 }, true],
  ] as const)("%s", (_, ending, expected) => {
    expect(unexplained(ending, createResults([passed]))).toBe(expected);
    expect(unexplained(ending, uncounted)).toBe(expected);
  });

  test.each(["failed", "error"] as const)("is explained by one test that %s", (status) => {
    expect(unexplained({ exitCode: 1 }, createResults([passed, createTest("t", status)]))).toBe(false);
  });

  test("is explained by a failure and an error together, which do not cancel out", () => {
    const both = [createTest("a", "failed"), createTest("b", "error"), createTest("c", "xpassed")];
    expect(unexplained({ exitCode: 1 }, createResults(both))).toBe(false);
    expect(unexplained({ exitCode: 1 }, createResults(both.slice(0, 2)))).toBe(false);
  });

  test("is not explained by a pass against a mark that is not strict, with which a runner ends well", () => {
    expect(unexplained({ exitCode: 1 }, createResults([passed, createTest("t", "xpassed")]))).toBe(true);
  });

  test("is unexplained by earlier failures where it came in the middle of a test, and only there", () => {
    const middle = { running: "t.py::c", complete: false };
    expect(unexplained({ exitCode: 1 }, createResults([failed], middle))).toBe(true);
    expect(unexplained({ exitCode: 1 }, createResults([failed], { running: "t.py::c" }))).toBe(false);
    expect(unexplained({ exitCode: 1 }, createResults([failed], { complete: false }))).toBe(false);
  });
});

describe("a run that did not finish by itself", () => {
  const brokenOff = "pytest exited before it had run all tests";

  test("is a failure, although nothing failed or all of it is excused", () => {
    const excused = { evidence: { findings: [archFinding("t.py::b")] } };
    const answer = { column: "other-failure", why: brokenOff };
    expect(columnOf(createResults([passed], { brokenOff }), {})).toMatchObject(answer);
    expect(columnOf(createResults([passed, failed], { brokenOff }), {}, excused)).toMatchObject(answer);
    expect(columnOf(createResults([passed], { brokenOff: null }), {}).column).toBe("all-pass");
  });

  test("does not replace a failure's own reason or the column of a timeout", () => {
    const results = createResults([passed, failed], { brokenOff });
    expect(columnOf(results, {})).toMatchObject({ column: "other-failure", why: "" });
    expect(columnOf(results, { timedOut: true }).column).toBe("timeout");
    expect(columnOf(createResults([], { brokenOff }), {}).column).toBe("nothing");
  });
});

test("an unknown end is not a pass, and excuses nothing", () => {
  const lost = 'the far side of "ssh" did not say how the suite ended';
  for (const results of [createResults([passed]), uncounted])
    expect(columnOf(results, { exitCode: 0, lost })).toMatchObject({ column: "other-failure", why: lost });
});

describe("a signal", () => {
  const dead = { exitCode: null, signal: "SIGSEGV" } as const;

  test("after a complete and clean result is a separate case", () => {
    expect(columnOf(createResults([passed]), dead).column).toBe("exit-crash");
    expect(columnOf(createResults([passed, failed]), dead).column).toBe("crash");
    expect(columnOf(createResults([passed], { complete: false }), dead).column).toBe("crash");
    expect(columnOf(createResults([passed], { running: "t.py::c" }), dead).column).toBe("crash");
    expect(columnOf(createResults([createTest("a", "skipped")]), dead).column).toBe("crash");
    expect(columnOf(uncounted, dead).column).toBe("crash");
  });

  test("after failures that are only counted is not a clean result", () => {
    const counts = { ...countTests([passed, failed]), source: "junit" as const };
    expect(columnOf(createResults([passed], { counts }), dead).column).toBe("crash");
  });
});

describe.each([
  ["crash", { exitCode: null, signal: "SIGSEGV" }],
  ["timeout", { exitCode: null, timedOut: true }],
] as const)("an entry that expects a %s", (end, ending) => {
  const expectedBy = (
    results: SuiteResults,
    entry: Partial<Expectation>,
    evidence: ColumnInput["evidence"] = { findings: [] },
  ) =>
    columnOf(results, ending, { live: [createExpectation({ expect: end, ...entry })], evidence }).expectedBy;
  const inTest = createResults([passed], { running: "t.py::c", complete: false });
  const unseen = createResults([], { counts: null, complete: false });

  test("covers the test that was running", () => {
    expect(expectedBy(inTest, { tests: "t.py::c" })).not.toBeNull();
    expect(expectedBy(inTest, { tests: "*" })).not.toBeNull();
    expect(expectedBy(inTest, { tests: "t.py::a" })).toBeNull();
    expect(expectedBy(inTest, { tests: "t.py::c", expect: "xfail" })).toBeNull();
    expect(
      expectedBy(inTest, { tests: "t.py::c", expect: end === "crash" ? "timeout" : "crash" }),
    ).toBeNull();
  });

  test("covers a suite whose tests cannot be seen only by *", () => {
    expect(expectedBy(unseen, { tests: "*" })).not.toBeNull();
    expect(expectedBy(unseen, { tests: "t.py::*" })).toBeNull();
    expect(expectedBy(unseen, { tests: "*", expect: "xfail" })).toBeNull();
    // Of several entries the one of this end that stands for the whole suite, wherever it is written.
    const whole = createExpectation({ expect: end });
    const live = [
      createExpectation({ expect: end === "crash" ? "timeout" : "crash" }),
      createExpectation({ expect: end, tests: "t.py::*" }),
      whole,
    ];
    expect(columnOf(unseen, ending, { live }).expectedBy).toBe(whole);
    expect(expectedBy(createResults([passed], { complete: false }), { tests: "*" })).toBeNull();
  });

  test("does not cover other failures", () => {
    const beside = createResults([failed], { running: "t.py::c", complete: false });
    expect(expectedBy(beside, { tests: "t.py::c" })).toBeNull();
  });

  test("with a cause asks for it in that test's output, or in the log where no test is seen", () => {
    const cause = { cause: "arch-unsupported" };
    const inC = { findings: [archFinding("t.py::c")] };
    const inA = { findings: [archFinding("t.py::a")] };
    expect(expectedBy(inTest, { tests: "t.py::c", ...cause }, inC)).not.toBeNull();
    expect(expectedBy(inTest, { tests: "t.py::c", ...cause }, inA)).toBeNull();
    expect(expectedBy(inTest, { tests: "t.py::c", ...cause })).toBeNull();
    expect(expectedBy(unseen, cause, inA)).not.toBeNull();
    expect(expectedBy(unseen, cause, { findings: [createFinding("torch-oom")] })).toBeNull();
  });
});

describe("why nothing ran", () => {
  const why = (results: SuiteResults, ending: Partial<Ending> = {}, minExecuted?: "auto" | number) =>
    columnOf(results, ending, minExecuted === undefined ? {} : { minExecuted });
  const skipped = (id: string) => createTest(id, "skipped");

  test.each([126, 127])("status %d says so only where no test was counted", (exitCode) => {
    expect(why(uncounted, { exitCode })).toMatchObject({
      column: "nothing",
      why: `one of its commands could not be found or started (exit status ${exitCode}); the log names it`,
    });
    expect(why(createResults([passed]), { exitCode }).column).toBe("other-failure");
  });

  test("another status of a suite that cannot be counted is a failure", () => {
    expect(why(uncounted, { exitCode: 1 }).column).toBe("other-failure");
  });

  test("one, some and no tests have their own words", () => {
    expect(why(createResults([]))).toMatchObject({ column: "nothing", why: "no test was found" });
    expect(why(createResults([skipped("a")])).why).toBe("its only test was skipped");
    expect(why(createResults([skipped("a"), skipped("b")])).why).toBe("all 2 tests were skipped");
    expect(why(createResults([skipped("a")]), {}, 0).column).toBe("all-pass");
  });

  test("a process that exits in the middle of a test is a failure, not ran-nothing", () => {
    const running = { running: "t.py::c", complete: false };
    for (const tests of [[], [skipped("a")]])
      expect(why(createResults(tests, running))).toMatchObject({
        column: "other-failure",
        why: "the process ended while t.py::c was running",
      });
  });

  test("too few name both numbers, and so does a suite that cannot be counted", () => {
    expect(why(createResults([passed, skipped("b")]), {}, 2)).toMatchObject({
      column: "nothing",
      why: "1 of 2 tests were executed, but min-executed requires 2",
    });
    expect(why(createResults([passed, skipped("b")]), {}, 1).column).toBe("all-pass");
    expect(why(uncounted, {}, 1).why).toBe("tests could not be counted, but min-executed requires 1");
    expect(why(uncounted, {}).column).toBe("all-pass");
  });

  test.each(["passed", "failed", "xfailed", "xpassed"] as const)(
    "a collection error beside a test that %s is not nothing",
    (status) => {
      const beside = createResults([createTest("a", status)], { collectionError: "broken" });
      expect(why(beside, { exitCode: 2 }).why).not.toMatch(/collected/);
    },
  );

  test("a collection error with tests of several kinds is not ran-nothing: their numbers do not cancel out", () => {
    const kinds = [createTest("a", "passed"), createTest("b", "failed"), createTest("c", "xfailed")];
    for (const tests of [kinds.slice(0, 2), kinds.slice(1), [...kinds, createTest("d", "xpassed")]])
      expect(why(createResults(tests, { collectionError: "broken" }), { exitCode: 2 }).why).not.toMatch(
        /collected/,
      );
    const even = [createTest("c", "xfailed"), createTest("d", "xpassed")];
    expect(why(createResults(even, { collectionError: "broken" }), { exitCode: 2 }).why).not.toMatch(
      /collected/,
    );
  });

  test("the first line of a collection error is enough, and of that 200 characters", () => {
    const collectionError = (text: string) =>
      why(createResults([], { collectionError: text }), { exitCode: 2 }).why;
    expect(collectionError("\n  ImportError: no tensorrt\nmore\n")).toBe(
      "the tests could not be collected: ImportError: no tensorrt",
    );
    expect(collectionError("x".repeat(200))).toBe(`the tests could not be collected: ${"x".repeat(200)}`);
    expect(collectionError("x".repeat(201))).toBe(`the tests could not be collected: ${"x".repeat(200)}…`);
  });
});
