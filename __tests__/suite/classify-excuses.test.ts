import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/suite/classify.ts";
import { type Evidence, judgeTests } from "../../src/suite/classify-excuses.ts";
import type { Expectation } from "../../src/suite/expectations.ts";
import type { SuiteResults, TestResult } from "../../src/suite/test-result.ts";
import {
  archFinding,
  createExpectation,
  createFinding,
  createInput,
  createResults,
  createTest,
  resolved,
} from "./classify-builders.ts";

const exit = { exitCode: 1 };

describe("the expected cause, test by test", () => {
  test("a mixed suite is xfailed, its passing tests are listed, the excused named", () => {
    const tests = [createTest("a", "failed"), createTest("b", "passed")];
    const result = classify(
      createInput({ status: "unsupported", tests, ending: exit, findings: [archFinding("a")] }),
    );
    expect(result).toMatchObject({
      outcome: "xfailed",
      conclusion: "success",
      passedUnexpectedly: [],
      passedBeside: ["b"],
    });
    expect(result.failures).toEqual([{ id: "a", status: "failed", excusedBy: "arch-unsupported" }]);
  });

  test("one failure without the cause fails, and the excused ones are listed separately", () => {
    const tests = [createTest("a", "failed"), createTest("b", "error")];
    const result = classify(
      createInput({ status: "unsupported", tests, ending: exit, findings: [archFinding("a")] }),
    );
    expect(result.outcome).toBe("failed");
    expect(result.failures.map(({ id, excusedBy }) => [id, excusedBy])).toEqual([
      ["a", "arch-unsupported"],
      ["b", undefined],
    ]);
    expect(result.sentence).toBe(
      "1 of 2 executed tests failed without the cause that would excuse it: b. In addition, 1 test failed for the cause (arch-unsupported) that on-unsupported: xfail excuses.",
    );
  });

  test("a finding in the test's own output excuses it", () => {
    const input = createInput({ status: "unsupported", tests: [createTest("a", "failed")], ending: exit });
    const own = new Map([["a", [archFinding()]]]);
    expect(classify({ ...input, evidence: { findings: [], byTest: own } }).outcome).toBe("xfailed");
  });

  test.each([
    ["a note", { kind: "note" as const }],
    ["a consequence", { kind: "consequence" as const }],
    ["a cause that excuses nothing", { excuses: undefined }],
  ])("%s excuses nothing", (_name, change) => {
    const { excuses, ...rest } = { ...archFinding("a"), ...change };
    const finding = excuses ? { ...rest, excuses } : rest;
    const input = createInput({ status: "unsupported", tests: [createTest("a", "failed")], ending: exit });
    expect(classify({ ...input, evidence: { findings: [finding] } }).outcome).toBe("failed");
  });

  test("where output is tied to tests, the rest of the log excuses none", () => {
    const tests = [createTest("a", "failed", { output: "AssertionError" })];
    const input = createInput({ status: "unsupported", tests, ending: exit, findings: [archFinding()] });
    expect(classify(input).outcome).toBe("failed");
  });

  test("a test whose child was killed by a signal is not excused, by its own output or by the log", () => {
    const died = "subprocess.CalledProcessError: Command 'a' died with <Signals.SIGSEGV: 11>.";
    const failed = "subprocess.CalledProcessError: Command 'a' returned non-zero exit status 1.";
    const outcome = (message: string, findings: readonly ReturnType<typeof archFinding>[]) =>
      classify(
        createInput({
          status: "unsupported",
          tests: [createTest("a", "failed", { message })],
          ending: exit,
          findings,
        }),
      ).outcome;
    for (const findings of [[archFinding("a")], [archFinding()]]) {
      expect(outcome(died, findings)).toBe("failed");
      expect(outcome(failed, findings)).toBe("xfailed");
    }
  });

  test("where a test was seen to print nothing, the log excuses it not, and others as before", () => {
    const outcome = (...tests: readonly ReturnType<typeof createTest>[]) =>
      classify(createInput({ status: "unsupported", tests, ending: exit, findings: [archFinding()] }))
        .outcome;
    expect(outcome(createTest("a", "failed", { output: "" }))).toBe("failed");
    expect(outcome(createTest("a", "failed"), createTest("b", "passed", { output: "" }))).toBe("xfailed");
  });

  test("where nothing ties them, the log excuses only as many as it has occurrences for", () => {
    const tests = [createTest("a", "failed"), createTest("b", "failed")];
    const withCount = (count: number) =>
      classify(
        createInput({
          status: "unsupported",
          tests,
          ending: exit,
          findings: [{ ...archFinding(), count }],
        }),
      ).outcome;
    expect(withCount(1)).toBe("failed");
    expect(withCount(2)).toBe("xfailed");
  });

  test("a suite of which only the exit status is known is excused by its log", () => {
    const input = createInput({
      status: "unsupported",
      results: null,
      ending: exit,
      findings: [archFinding()],
    });
    expect(classify(input)).toMatchObject({ outcome: "xfailed", conclusion: "success" });
  });

  test("failures that a tally counts without a name need their own occurrences", () => {
    const counts = {
      total: 3,
      passed: 0,
      failed: 3,
      errors: 0,
      skipped: 0,
      xfailed: 0,
      xpassed: 0,
      executed: 3,
    };
    const results: SuiteResults = createResults([createTest("a", "failed")], {
      counts: { ...counts, source: "unittest" },
    });
    const outcome = (count: number) =>
      classify(
        createInput({
          status: "unsupported",
          results,
          ending: exit,
          findings: [{ ...archFinding(), count }],
        }),
      ).outcome;
    expect(outcome(2)).toBe("failed");
    expect(outcome(3)).toBe("xfailed");
  });
});

describe("what the log may not excuse", () => {
  test("an unknown failure, by an occurrence that belongs to a test", () => {
    const tests = [createTest("a", "failed"), createTest("b", "passed")];
    const counts = { ...createResults(tests).counts, failed: 2, total: 3, executed: 3 };
    const results = createResults(tests, { counts: counts as SuiteResults["counts"] });
    const outcome = (count: number) =>
      classify(
        createInput({
          status: "unsupported",
          results,
          ending: exit,
          findings: [{ ...archFinding("a"), count }],
        }),
      ).outcome;
    expect(outcome(1)).toBe("failed");
    expect(outcome(2)).toBe("xfailed");
  });

  test("a card that is supported: the cause is named, and excuses nothing", () => {
    const input = { tests: [createTest("a", "failed")], ending: exit, findings: [archFinding("a")] };
    const result = classify(createInput({ status: "supported", ...input }));
    expect(result.failures).toEqual([{ id: "a", status: "failed" }]);
    expect(result.sentence).toContain("(arch-unsupported)");
  });
});

describe("the judgement of one test", () => {
  const entry = (expect: Expectation["expect"], more: Partial<Expectation> = {}) =>
    createExpectation({ tests: "a", expect, ...more });
  const judge = (
    tests: readonly TestResult[],
    live: readonly Expectation[] = [],
    evidence: Evidence = { findings: [] },
    results: Partial<SuiteResults> = {},
    unexplained = false,
  ) => {
    const { entries, ...rest } = judgeTests(createResults(tests, results), evidence, live, unexplained);
    // The entries that were used are those of the tests.
    expect(new Set(entries.values())).toEqual(rest.used);
    return rest;
  };
  const none = {
    failing: [],
    unnamed: 0,
    unnamedCause: null,
    unexpectedPasses: [],
    expectedFailures: [],
    setAside: [],
    used: new Set(),
  };

  test("that no entry covers is either a failure or not listed", () => {
    for (const status of ["passed", "skipped", "xfailed", "xpassed"] as const) {
      expect(judge([createTest("a", status)])).toEqual(none);
      expect(judge([createTest("a", status)], [entry("xfail", { tests: "b" })])).toEqual(none);
    }
    for (const status of ["failed", "error"] as const) {
      const test = createTest("a", status, { message: "assert 0" });
      expect(judge([test])).toEqual({ ...none, failing: [{ test, cause: null, expectation: null }] });
    }
  });

  const strict = { message: "  [XPASS(strict)] why" };
  test.each([
    ["xfail", "passed", {}, "unexpectedPasses"],
    ["xfail", "xpassed", {}, "unexpectedPasses"],
    ["xfail", "failed", strict, "unexpectedPasses"],
    ["crash", "passed", {}, "unexpectedPasses"],
    ["timeout", "passed", {}, "unexpectedPasses"],
    ["xfail", "xfailed", {}, "expectedFailures"],
    ["skip", "passed", {}, "setAside"],
    ["skip", "failed", { message: "assert 0" }, "setAside"],
    ["skip", "xfailed", {}, "setAside"],
    ["skip", "skipped", {}, null],
    ["xfail", "skipped", {}, null],
  ] as const)("expected to %s and %s %j is listed in %s", (end, status, more, list) => {
    const one = entry(end);
    const test = createTest("a", status, more);
    const used = { ...none, used: new Set([one]) };
    expect(judge([test], [one])).toEqual(list === null ? used : { ...used, [list]: [test] });
  });

  test.each([
    ["xfail", "failed", { message: "assert 0" }, true],
    ["xfail", "error", strict, true],
    ["xfail", "failed", { crashed: "worker gw0 died" }, false],
    ["crash", "failed", { crashed: "worker gw0 died" }, true],
    ["crash", "failed", {}, false],
    ["timeout", "failed", {}, false],
    ["skip", "failed", { crashed: "worker gw0 died" }, false],
  ] as const)("expected to %s and %s %j is excused: %s", (end, status, more, excused) => {
    const one = entry(end);
    const test = createTest("a", status, more);
    expect(judge([test], [one])).toEqual({
      ...none,
      failing: [{ test, cause: null, expectation: excused ? one : null }],
      used: new Set([one]),
    });
  });

  test("has the cause in its own output, whatever else is in it", () => {
    const [a, b] = [createTest("a", "failed"), createTest("b", "failed")];
    const note = createFinding("note", { kind: "note", tests: [{ id: "a", count: 1 }] });
    const evidence: Evidence = {
      findings: [note, { ...archFinding("a"), count: 5 }],
      byTest: new Map([["a", [createFinding("first")]]]),
    };
    expect(judge([a, b], [], evidence).failing.map(({ cause }) => cause)).toEqual(["arch-unsupported", null]);
  });

  test("has the cause in its own text, not in another result with the same id, if that is known", () => {
    const [first, second] = [createTest("a", "failed"), createTest("a", "failed")];
    const evidence: Evidence = {
      findings: [archFinding("a")],
      byTest: new Map([["a", [archFinding()]]]),
      ofResult: new Map([
        [first, [archFinding()]],
        [second, []],
      ]),
    };
    expect(judge([first, second], [], evidence).failing.map(({ cause }) => cause)).toEqual([
      "arch-unsupported",
      null,
    ]);
    const asked = createExpectation({ tests: "a", cause: "arch-unsupported" });
    const judged = judge([first, second], [asked], evidence);
    expect(judged.failing.map(({ expectation }) => expectation)).toEqual([asked, null]);
  });

  describe("of which several parts failed", () => {
    const test_ = createTest("a", "failed", { parts: ["one", "two"] });
    const refused = [archFinding()];
    const cause = (
      parts: readonly (readonly ReturnType<typeof archFinding>[])[],
      count: number,
      more: Partial<Evidence> = {},
    ) => {
      const evidence: Evidence = {
        findings: [{ ...archFinding("a"), count, tests: [{ id: "a", count }] }],
        ofParts: new Map([[test_, parts]]),
        ...more,
      };
      return judge([test_], [], evidence).failing[0]?.cause;
    };

    test("has the cause if each of them has", () => {
      expect(cause([refused, refused], 2)).toBe("arch-unsupported");
      expect(cause([refused, []], 1)).toBeNull();
    });

    test("may have it in addition to its parts, once for each, and more often if a part reports it itself", () => {
      expect(cause([[], []], 2)).toBe("arch-unsupported");
      expect(cause([[], []], 1)).toBeNull();
      expect(cause([refused, []], 2)).toBeNull();
      expect(cause([refused, []], 3)).toBe("arch-unsupported");
    });

    test("has it from its own run where that is known", () => {
      const own = { ofResult: new Map([[test_, [{ ...archFinding(), count: 2 }]]]) };
      expect(cause([[], []], 1, own)).toBe("arch-unsupported");
      expect(cause([[], []], 2, { ofResult: new Map([[test_, refused]]) })).toBeNull();
    });

    test("needs as many occurrences in a log that nothing ties", () => {
      const log = (count: number) =>
        judge([test_], [], { findings: [{ ...archFinding(), count }] }).failing[0]?.cause;
      expect([log(1), log(2)]).toEqual([null, "arch-unsupported"]);
    });
  });

  test("may have its cause from the log only where nothing ties output to tests", () => {
    const tests = [createTest("a", "failed"), createTest("b", "passed")];
    const cause = (evidence: Evidence, first = tests[0]) =>
      judge(first === undefined ? [] : [first, createTest("b", "passed")], [], evidence).failing[0]?.cause;
    const findings = [archFinding()];
    expect(cause({ findings })).toBe("arch-unsupported");
    expect(cause({ findings, tied: true })).toBeNull();
    expect(cause({ findings, tied: false })).toBe("arch-unsupported");
    // One test with output of its own, or one finding that names a test, ties them all.
    expect(cause({ findings }, createTest("a", "failed", { output: "" }))).toBeNull();
    expect(
      cause({ findings: [...findings, createFinding("x", { tests: [{ id: "b", count: 1 }] })] }),
    ).toBeNull();
    expect(
      cause({ findings: [createFinding("x", { tests: [{ id: "b", count: 1 }] }), ...findings] }),
    ).toBeNull();
  });

  test("does not use up occurrences that belong to others", () => {
    const tests = [createTest("a", "failed"), createTest("b", "failed")];
    const own = { ...archFinding("a"), count: 2 };
    const findings = [createFinding("conv3d", { count: 9 }), own];
    // One occurrence is a's, one is nobody's, and b needs one.
    expect(judge(tests, [], { findings, tied: false }).failing.map(({ cause }) => cause)).toEqual([
      "arch-unsupported",
      "arch-unsupported",
    ]);
    const taken = { findings: [archFinding("a")], tied: false };
    expect(judge(tests, [], taken).failing.map(({ cause }) => cause)).toEqual(["arch-unsupported", null]);
  });

  test("leaves no failure unnamed that it names", () => {
    const counts = (failed: number, errors: number) => ({
      counts: {
        ...createResults([]).counts,
        total: 9,
        executed: 9,
        failed,
        errors,
      } as SuiteResults["counts"],
    });
    const tests = [createTest("a", "failed"), createTest("b", "passed"), createTest("c", "error")];
    const unnamed = (
      failed: number,
      errors: number,
      live: readonly Expectation[] = [],
      unexplained = false,
    ) => judge(tests, live, { findings: [] }, counts(failed, errors), unexplained).unnamed;
    expect([unnamed(1, 1), unnamed(2, 1), unnamed(1, 3), unnamed(0, 0)]).toEqual([0, 1, 2, 0]);
    expect([unnamed(1, 1, [], true), unnamed(4, 1, [], true)]).toEqual([1, 3]);
    // A failure that was set aside has a name too; a pass that was is no failure.
    expect(unnamed(2, 1, [entry("skip"), entry("skip", { tests: "b" })])).toBe(1);
  });

  test("gives failures without a name a cause only where there are any", () => {
    const evidence: Evidence = { findings: [archFinding()], tied: true };
    expect(judge([createTest("a", "failed")], [], evidence)).toMatchObject({
      unnamed: 0,
      unnamedCause: null,
    });
    expect(judge([], [], evidence, { counts: null }, true)).toMatchObject({
      unnamed: 1,
      unnamedCause: "arch-unsupported",
    });
  });
});

describe("expectations", () => {
  const failing = createTest("t.py::test_a[fp32]", "failed");
  const passing = createTest("t.py::test_b", "passed");
  const run = (entry: Parameters<typeof createExpectation>[0], change: object = {}) =>
    classify(
      createInput({
        status: "supported",
        tests: [failing, passing],
        ending: exit,
        expectations: resolved(createExpectation(entry)),
        ...change,
      }),
    );

  test("a live entry excuses its test and nothing else", () => {
    const excused = run({ tests: "t.py::test_a[fp32]" });
    expect(excused).toMatchObject({ outcome: "passed", conclusion: "success" });
    expect(excused.failures[0]?.excusedBy).toBe("expectation expectations.yml:1");
    const other = run({ tests: "t.py::test_a[fp16]" });
    expect(other).toMatchObject({ outcome: "failed" });
    expect(other.warnings).toEqual([
      'expectations.yml:1: no test matched "t.py::test_a[fp16]"; did you mean "t.py::test_a[fp32]"?',
    ]);
  });

  test("a suite of which nothing passed has not passed, however much is excused", () => {
    const all = { tests: [failing], ending: exit };
    expect(run({ tests: failing.id }, all)).toMatchObject({ outcome: "xfailed", conclusion: "success" });
    const own = { tests: [createTest("t.py::test_c", "xfailed")], ending: { exitCode: 0 } };
    // What the suite itself expects to fail is its own matter on a card that is supported, and no surprise on one
    // that is not.
    expect(run({ tests: "none" }, own).outcome).toBe("passed");
    expect(run({ tests: "none" }, { ...own, status: "unsupported" }).outcome).toBe("xfailed");
  });

  test("on a card that is not supported one excused failure is what was expected", () => {
    expect(run({ tests: failing.id }, { status: "unsupported" }).outcome).toBe("xfailed");
    const green = { tests: [passing], ending: { exitCode: 0 } };
    expect(run({ tests: "none" }, { ...green, status: "unsupported" }).outcome).toBe("xpassed");
    const mixed = { tests: [passing, createTest("t.py::test_c", "xfailed")], ending: { exitCode: 0 } };
    expect(run({ tests: "none" }, { ...mixed, status: "unsupported" }).outcome).toBe("xpassed");
  });

  test("failures and unexpected passes keep the place that the source reported", () => {
    const at = { file: "t.py", line: 7 };
    const tests = [
      { ...failing, ...at },
      { ...passing, ...at },
    ];
    expect(run({ tests: passing.id }, { tests }).failures).toEqual([
      { id: failing.id, status: "failed", ...at },
      { id: passing.id, status: "xpassed", expectation: "expectations.yml:1", ...at },
    ]);
  });

  test("an entry with a cause needs the finding in that test's output", () => {
    const entry = { tests: "t.py::test_a*", cause: "builder-oom" };
    expect(run(entry).outcome).toBe("failed");
    const finding = createFinding("builder-oom", { tests: [{ id: failing.id, count: 1 }] });
    expect(run(entry, { findings: [finding] })).toMatchObject({ outcome: "passed" });
    expect(run(entry, { findings: [finding] }).failures[0]?.excusedBy).toBe("builder-oom");
    expect(run(entry, { findings: [{ ...finding, kind: "note" }] }).outcome).toBe("failed");
  });

  test("the most exact entry wins", () => {
    const entries = resolved(
      createExpectation({ tests: "*" }),
      createExpectation({ tests: failing.id, cause: "builder-oom", place: "expectations.yml:5" }),
    );
    const input = createInput({ status: "supported", tests: [failing], ending: exit, expectations: entries });
    expect(classify(input).outcome).toBe("failed");
  });

  test("a pass that an entry rules out is xpassed: failure where strict, else a success", () => {
    const entry = { tests: "t.py::test_b" };
    const green = { tests: [passing], ending: { exitCode: 0 } };
    expect(run(entry, green)).toMatchObject({
      outcome: "xpassed",
      conclusion: "failure",
      passedUnexpectedly: ["t.py::test_b"],
      failures: [{ id: "t.py::test_b", status: "xpassed" }],
    });
    expect(run(entry, { ...green, settings: { strict: false } })).toMatchObject({
      outcome: "xpassed",
      conclusion: "success",
      failures: [],
    });
  });

  test("a pass that pytest reports as a failure, since the hook's mark is strict, is an unexpected pass", () => {
    const strict = { ...passing, status: "failed" as const, message: "[XPASS(strict)] expected (e.yml:1)" };
    const change = { tests: [strict], ending: exit };
    expect(run({ tests: passing.id }, change)).toMatchObject({
      outcome: "xpassed",
      conclusion: "failure",
      passedUnexpectedly: [passing.id],
    });
    expect(run({ tests: passing.id }, { ...change, settings: { strict: false } }).conclusion).toBe("success");
    expect(run({ tests: "other" }, change).outcome).toBe("failed");
  });

  test("an expected skip that ran counts neither as a failure nor as executed", () => {
    const entry = { tests: failing.id, expect: "skip" as const };
    const place = "expectations.yml:1";
    expect(run(entry)).toMatchObject({
      outcome: "passed",
      failures: [{ id: failing.id, excusedBy: `expectation ${place}`, expectation: place }],
      sentence: expect.stringContaining(`1 failed that an expectation says to skip (${place})`),
    });
    expect(run(entry, { tests: [failing] })).toMatchObject({ outcome: "ran-nothing" });
  });

  test("an expected skip does not set a crash aside", () => {
    const died = { ...failing, crashed: "worker gw0 crashed" };
    const entry = { tests: failing.id, expect: "skip" as const };
    expect(run(entry, { tests: [died, passing] }).outcome).toBe("crashed");
  });

  test.each([
    ["crash", { exitCode: null, signal: "SIGSEGV" }],
    ["timeout", { exitCode: null, signal: "SIGKILL", timedOut: true }],
  ] as const)("an expected %s needs an entry of that class for the test that was running", (end, ending) => {
    const results = createResults([passing], { complete: false, running: "t.py::test_c" });
    const other = end === "crash" ? "timeout" : "crash";
    const outcome = (entry: Parameters<typeof createExpectation>[0]) => {
      const { outcome, conclusion } = run(entry, { results, ending });
      return `${outcome} ${conclusion}`;
    };
    expect(outcome({ tests: "t.py::test_c", expect: end })).toBe("xfailed success");
    expect(outcome({ tests: "t.py::test_d", expect: end })).toMatch(/ failure$/);
    expect(outcome({ tests: "t.py::test_c", expect: other })).toMatch(/ failure$/);
    expect(outcome({ tests: "t.py::test_c", expect: "xfail" })).toMatch(/ failure$/);
    expect(outcome({ tests: "t.py::test_c", expect: end, cause: "builder-oom" })).toMatch(/ failure$/);
  });

  test("an expected crash does not cover another failure", () => {
    const results = createResults([failing], { complete: false, running: "t.py::test_c" });
    const result = run(
      { tests: "t.py::test_c", expect: "crash" },
      { results, ending: { exitCode: null, signal: "SIGSEGV" } },
    );
    expect(result.outcome).toBe("crashed");
  });

  test("an expected crash of a worker is covered by its own entry", () => {
    const died = { ...failing, crashed: "worker gw0 crashed" };
    expect(run({ tests: died.id, expect: "crash" }, { tests: [died, passing] }).outcome).toBe("passed");
    expect(run({ tests: died.id, expect: "xfail" }, { tests: [died, passing] }).outcome).toBe("crashed");
  });

  test("expired and undecided entries excuse nothing and say so", () => {
    const expired = createExpectation({ expires: "2024-01-31" });
    const undecided = createExpectation({ when: "torch < 2", place: "expectations.yml:9" });
    const input = createInput({
      status: "supported",
      tests: [failing],
      ending: exit,
      expectations: { live: [], expired: [expired], undecided: [{ entry: undecided, missing: ["torch"] }] },
    });
    const result = classify(input);
    expect(result.outcome).toBe("failed");
    expect(result.warnings).toEqual([
      "expectations.yml:1: this expectation expired on 2024-01-31 and no longer excuses anything.",
      "expectations.yml:9: torch could not be read from this machine, so this expectation excuses nothing.",
    ]);
  });
});
