import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createUnittestLogReader } from "../../../src/suite/results/unittest-log.ts";
import { feed, runOf, runsOf, statuses } from "./feed.ts";
import { runPython, SUITES, testEachPython } from "./python.ts";

const OUTCOMES = {
  test_not_loading: "error",
  "setUpModule (test_broken_module)": "error",
  test_module_skipped: "skipped",
  "test_outcomes.TestOutcomes.test_passes": "passed",
  "test_outcomes.TestOutcomes.test_with_docstring": "passed",
  "test_outcomes.TestOutcomes.test_prints": "passed",
  "test_outcomes.TestOutcomes.test_skipped": "skipped",
  "test_outcomes.TestOutcomes.test_expected_failure": "xfailed",
  "test_outcomes.TestOutcomes.test_unexpected_success": "failed",
  "test_outcomes.TestOutcomes.test_fails": "failed",
  "test_outcomes.TestOutcomes.test_raises": "error",
  "test_outcomes.TestOutcomes.test_subtests": "failed",
  "test_outcomes.TestOutcomes.test_subtest_skips": "skipped",
  "setUpClass (test_outcomes.TestBrokenClass)": "error",
  "tearDownClass (test_outcomes.TestBrokenEnd)": "error",
  "test_outcomes.TestBrokenEnd.test_passes": "passed",
  "setUpClass (test_outcomes.TestSkippedClass)": "skipped",
  "test_outcomes.TestTwice.test_fails_twice": "error",
};

function unittest(python: string, suite: string, args: readonly string[], env = {}) {
  return runPython(python, ["-m", "unittest", ...args], { cwd: join(SUITES, suite), env });
}

describe("real unittest", () => {
  testEachPython("verbose output names every test", (python) => {
    const run = runOf(
      createUnittestLogReader(),
      unittest(python, "unittest_outcomes", ["discover", "-v"]).stderr,
    );
    const named = statuses(run);
    // Before 3.11 unittest does not say which class was skipped as a whole.
    if (named["setUpClass #1"] !== undefined) {
      named["setUpClass (test_outcomes.TestSkippedClass)"] = named["setUpClass #1"];
      delete named["setUpClass #1"];
    }
    expect(named).toEqual(OUTCOMES);
    expect(run.counts).toMatchObject({
      total: 18,
      passed: 4,
      failed: 3,
      errors: 6,
      skipped: 4,
      xfailed: 1,
      xpassed: 0,
    });
    expect(run).toMatchObject({ complete: true, running: null, collectionError: null });
    const byId = new Map(run.tests.map((one) => [one.id, one]));
    expect(byId.get("test_outcomes.TestOutcomes.test_skipped")?.reason).toBe(
      "reason with 'quotes' and \"more\"",
    );
    expect(byId.get("test_module_skipped")?.reason).toBe("the whole module needs TensorRT");
    expect(byId.get("test_outcomes.TestOutcomes.test_fails")?.message).toMatch(
      /^Traceback[\s\S]*AssertionError: 1 != 2$/,
    );
    expect(byId.get("test_outcomes.TestOutcomes.test_subtests")?.message).toContain("AssertionError: 1 == 1");
  });

  testEachPython("output of both streams in between changes nothing", (python) => {
    const { stdout, stderr } = unittest(python, "unittest_outcomes", ["discover", "-v"]);
    expect(stdout).toContain("printed in between");
    const mixed = stderr
      .replace("... WARNING", `... ${stdout}WARNING`)
      .replace("... warned", `... ${stdout}warned`);
    expect(mixed).not.toBe(stderr);
    const run = runOf(createUnittestLogReader(), mixed);
    expect(run.counts).toMatchObject({ total: 18, passed: 4 });
  });

  testEachPython("plain output names the failing tests and counts the rest", (python, minor) => {
    const run = runOf(createUnittestLogReader(), unittest(python, "unittest_outcomes", ["discover"]).stderr);
    // The class that was skipped as a whole is one of the four skipped and none of the tests that ran.
    expect(run.counts).toMatchObject({ failed: 3, errors: 6, skipped: 4, xfailed: 1, xpassed: 0 });
    // Python 3.12.1 leaves skipped tests out of its number.
    expect(run.counts?.total).toBeGreaterThanOrEqual(minor === 12 ? 15 : 17);
    expect(run.counts?.total).toBeLessThanOrEqual(18);
    expect(statuses(run)).toMatchObject({
      "test_outcomes.TestOutcomes.test_fails": "failed",
      "test_outcomes.TestTwice.test_fails_twice": "error",
      "setUpClass (test_outcomes.TestBrokenClass)": "error",
    });
  });

  testEachPython("a crash names its test", (python) => {
    const end = unittest(python, "unittest_crash", ["-v", "test_crash"]);
    expect(end.signal).toBe("SIGSEGV");
    const run = runOf(createUnittestLogReader(), end.stderr);
    expect(run).toMatchObject({ complete: false, running: "test_crash.TestCrash.test_b_dies" });
    expect(statuses(run)).toEqual({ "test_crash.TestCrash.test_a_before": "passed" });
  });

  testEachPython("a child's run inside a bytes literal is not a run of the suite", (python) => {
    const { stderr } = unittest(python, "unittest_children", ["-v", "test_children"]);
    expect(stderr.match(/^Ran 3 tests/gm)).toHaveLength(2);
    const run = runOf(createUnittestLogReader(), stderr);
    expect(statuses(run)).toEqual({
      "test_children.TestChildren.test_a_prints_folded": "passed",
      "test_children.TestChildren.test_b_prints_unfolded": "passed",
      "test_children.TestChildren.test_c_raises_unfolded": "error",
      "test_children.TestChildren.test_d_passes": "passed",
    });
    expect(run.counts).toMatchObject({ total: 4, passed: 3, errors: 1 });
    expect(run.tests.find((one) => one.status === "error")?.message).toContain("inner failure");
  });

  testEachPython("modules that cannot be loaded are a collection error", (python) => {
    const run = runOf(
      createUnittestLogReader(),
      unittest(python, "unittest_outcomes", ["test_not_loading"]).stderr,
    );
    expect(run.collectionError).toMatch(/^test_not_loading could not be loaded: .*a_module_that_nobody_has/);
  });

  testEachPython("a module that skips when named ends unittest itself", (python) => {
    const run = runOf(
      createUnittestLogReader(),
      unittest(python, "unittest_outcomes", ["test_module_skipped"]).stderr,
    );
    expect(run.collectionError).toContain("SkipTest: the whole module needs TensorRT");
    expect(run.counts?.total).toBe(0);
  });

  testEachPython("no tests are zero tests", (python) => {
    const run = runOf(
      createUnittestLogReader(),
      unittest(python, "unittest_outcomes", ["discover", "-p", "none*"]).stderr,
    );
    expect(run.counts?.total).toBe(0);
    expect(run.complete).toBe(true);
  });

  for (const verbosity of ["1", "2"]) {
    testEachPython(`a runner that announces its tests, verbosity ${verbosity}`, (python, minor) => {
      const args = [join("..", "timed_runner", "run_timed.py"), ".", "test_outcomes.py", verbosity];
      const { stderr } = runPython(python, args, { cwd: join(SUITES, "unittest_outcomes") });
      const run = runOf(createUnittestLogReader(), stderr);
      expect(run.source).toBe("monai");
      expect(statuses(run)).toMatchObject({
        "test_outcomes.TestOutcomes.test_passes": "passed",
        "test_outcomes.TestOutcomes.test_with_docstring": "passed",
        "test_outcomes.TestOutcomes.test_prints": "passed",
        // Python 3.12.1 does not start a test that is skipped.
        ...(minor === 12 ? {} : { "test_outcomes.TestOutcomes.test_skipped": "skipped" }),
        "test_outcomes.TestOutcomes.test_expected_failure": "xfailed",
        "test_outcomes.TestOutcomes.test_unexpected_success": "failed",
        "test_outcomes.TestOutcomes.test_fails": "failed",
        "test_outcomes.TestOutcomes.test_raises": "error",
        "test_outcomes.TestBrokenEnd.test_passes": "passed",
        "test_outcomes.TestTwice.test_fails_twice": "error",
      });
      expect(run.tests.find((one) => one.id.endsWith(".test_passes"))?.durationMs).toBeGreaterThan(0);
    });
  }
});

const RULE = "-".repeat(70);
const tail = (ran: number, verdict: string) =>
  `${RULE}\nRan ${ran} test${ran === 1 ? "" : "s"} in 0.001s\n\n${verdict}\n`;

describe("a log of unittest", () => {
  test.each([
    ["OK", 14, { total: 14, passed: 14, skipped: 0, executed: 14 }],
    ["OK (skipped=14)", 14, { total: 14, passed: 0, skipped: 14, executed: 0 }],
    ["OK (skipped=2, expected failures=1)", 14, { total: 14, passed: 11, skipped: 2, xfailed: 1 }],
    ["FAILED (unexpected successes=1)", 3, { total: 3, passed: 2, failed: 1, xpassed: 0 }],
    ["NO TESTS RAN", 0, { total: 0, executed: 0 }],
    ["NO TESTS RAN (skipped=2)", 0, { total: 2, skipped: 2, executed: 0 }],
  ])("ends in %s", (verdict, ran, counts) => {
    expect(
      runOf(createUnittestLogReader(), `${"s".repeat(ran)}\n${tail(ran, verdict)}`).counts,
    ).toMatchObject(counts);
  });

  test("contains several runs, which add up", () => {
    const runs = runsOf(
      createUnittestLogReader(),
      `..\n${tail(2, "OK")}echo next\n...\n${tail(3, "OK (skipped=3)")}`,
    );
    expect(runs.map((run) => run.counts?.total)).toEqual([2, 3]);
  });

  test("with time stamps and CRLF is the same log", () => {
    const log = `test_a (m.T) ... ok\ntest_b (m.T) ... skipped 'why'\n\n${tail(2, "OK (skipped=1)")}`;
    for (const stamp of ["[2024-11-11T23:29:37.758Z] ", "2026-02-13T15:56:24.8385696Z ", "[rank0]: "]) {
      const stamped = log.split("\n").map((line) => `${stamp}${line}\r`);
      expect(statuses(runOf(createUnittestLogReader(), stamped.join("\n")))).toEqual({
        "m.T.test_a": "passed",
        "m.T.test_b": "skipped",
      });
    }
  });

  test("with lines between the number and the verdict still ends", () => {
    const log = `${RULE}\nRan 2 tests in 0.1s\n\nprinted late by the other stream\nOK (skipped=1)\n`;
    expect(runOf(createUnittestLogReader(), log)).toMatchObject({ complete: true, counts: { skipped: 1 } });
  });

  test("that stops between the number and the verdict is not complete", () => {
    expect(runOf(createUnittestLogReader(), `${RULE}\nRan 2 tests in 0.1s\n`).complete).toBe(false);
  });

  test("with a status after a progress bar or on a separate line", () => {
    const log = [
      "test_a (m.T.test_a) ... 100%|##########|ok",
      "test_b (m.T.test_b) ... building",
      "still building",
      "skipped 'no TensorRT'",
      "test_c (m.T.test_c) ... WARNING: [Torch-TensorRT] - something",
      "ok",
      "",
      tail(3, "OK (skipped=1)"),
    ].join("\n");
    expect(statuses(runOf(createUnittestLogReader(), log))).toEqual({
      "m.T.test_a": "passed",
      "m.T.test_b": "skipped",
      "m.T.test_c": "passed",
    });
  });

  test("tells whose output a line is", () => {
    const reader = createUnittestLogReader();
    feed(reader, "test_a (m.T) ... ok\ntest_b (m.T) ... WARNING: noise");
    expect(reader.currentTest()).toBe("m.T.test_b");
    feed(reader, `FAIL\n\n${"=".repeat(70)}\nFAIL: test_b (m.T)\n${RULE}\nTraceback`);
    expect(reader.currentTest()).toBe("m.T.test_b");
    feed(reader, tail(2, "FAILED (failures=1)"));
    expect(reader.currentTest()).toBeNull();
  });

  test("in which a run died and another followed tells of both", () => {
    const log = `test_a (m.T) ... ok\ntest_b (m.T) ... Segmentation fault\n.\n${tail(1, "OK")}`;
    const runs = runsOf(createUnittestLogReader(), log);
    expect(runs.map((run) => run.complete)).toEqual([false, true]);
    expect(runs[0]?.running).toBe("m.T.test_b");
  });

  test("whose running test prints a child's tally keeps its own", () => {
    const log = `test_a (m.T) ... ...\n${tail(3, "OK")}ok\ntest_b (m.T) ... ok\n\n${tail(2, "OK")}`;
    const run = runOf(createUnittestLogReader(), log);
    expect(run.counts?.total).toBe(2);
  });

  test("with a status in the middle of what a test prints itself", () => {
    const log = [
      "test_a (m.T.test_a) ... ",
      "Building engine ... 100%|####|ok",
      "test_b (m.T.test_b) ... ",
      "Step one ... and two",
      "ok",
      // Python 3.10 and older, with a docstring.
      "test_c (m.T)",
      "What it does. ... skipped 'why'",
      "test_d (m.T) ...",
      "FAIL",
      "",
      "=".repeat(70),
      "FAIL: test_d (m.T)",
      RULE,
      "AssertionError",
      "",
      tail(4, "FAILED (failures=1, skipped=1)"),
    ].join("\n");
    const run = runOf(createUnittestLogReader(), log);
    expect(statuses(run)).toEqual({
      "m.T.test_a": "passed",
      "m.T.test_b": "passed",
      "m.T.test_c": "skipped",
      "m.T.test_d": "failed",
    });
    expect(run.tests[3]?.message).toBe("AssertionError");
  });

  test("of a runner that announces its tests takes status and time from its last words", () => {
    const log = [
      "Starting test: test_a (m.T)...",
      "Building engine",
      ".Finished test: test_a (m.T) (0.5s)",
      "Starting test: test_b (m.T)...",
      "test_b (m.T) ... skipped 'no GPU'",
      "Finished test: test_b (m.T) (0.25s)",
      "Starting test: test_c (m.T)...",
      "Starting test: test_d (m.T)...",
    ].join("\n");
    expect(runOf(createUnittestLogReader(), log)).toMatchObject({
      source: "monai",
      running: "m.T.test_d",
      tests: [
        { id: "m.T.test_a", status: "passed", durationMs: 500 },
        { id: "m.T.test_b", status: "skipped", durationMs: 250, reason: "no GPU" },
        { id: "m.T.test_c", status: "passed" },
      ],
    });
  });

  test("may have two tests on one line, the first without a result", () => {
    const log = [
      "test_a (m.T) ... test_b (m.T) ... ok",
      "test_c (m.T) ... then (what) ... ever",
      "ok",
      "",
      "=".repeat(70),
      "FAIL: test_a (m.T) (i=1)",
      RULE,
      "AssertionError",
      "",
      tail(3, "FAILED (failures=1)"),
    ].join("\n");
    expect(statuses(runOf(createUnittestLogReader(), log))).toEqual({
      "m.T.test_a": "failed",
      "m.T.test_b": "passed",
      "m.T.test_c": "passed",
    });
  });

  test("with rules that do not belong to it", () => {
    const rule = "=".repeat(70);
    const log = `test_a (m.T) ... ${rule}\n${rule}\nmy report\n${RULE}\nok\nDone ... and ok\n${tail(1, "OK")}`;
    expect(statuses(runOf(createUnittestLogReader(), log))).toEqual({ "m.T.test_a": "passed" });
  });

  test("with steps of a build before the first test", () => {
    const log = `Compiling ... |ok\nLinking ... FAIL\ntest_a (m.T) ... ok\n\n${tail(1, "OK")}`;
    expect(statuses(runOf(createUnittestLogReader(), log))).toEqual({ "m.T.test_a": "passed" });
  });

  test("that loads nothing ends in the traceback of the loader alone", () => {
    const traceback = [
      "Traceback (most recent call last):",
      '  File "/usr/lib/python3.11/unittest/main.py", line 101, in createTests',
      "    self.test = self.testLoader.loadTestsFromNames(self.testNames,",
      "unittest.case.SkipTest: no GPU",
    ].join("\n");
    expect(runOf(createUnittestLogReader(), traceback)).toMatchObject({
      complete: true,
      collectionError: "unittest could not load the tests: unittest.case.SkipTest: no GPU",
      counts: { total: 0 },
      span: { first: 2, last: 4 },
    });
    // A run beside it tells more.
    const [run] = runsOf(createUnittestLogReader(), `${traceback}\n.\n${tail(1, "OK")}`);
    expect(run).toMatchObject({ collectionError: null, counts: { total: 1 } });
    expect(feed(createUnittestLogReader(), traceback.split("\n", 2).join("\n")).results()).toBeNull();
  });

  test.each([
    ["python3 -m unittest: error: unrecognized arguments: --nope", "unrecognized arguments: --nope"],
    ["/v/bin/python3.12 -m unittest discover: error: x", "x"],
  ])("that is used wrongly says so: %s", (line, why) => {
    expect(runOf(createUnittestLogReader(), `usage: python3 -m unittest [-h]\n${line}\n`)).toMatchObject({
      collectionError: `unittest could not load the tests: ${why}`,
      counts: { total: 0 },
    });
    const beside = feed(createUnittestLogReader(), `${line}\n.\n${tail(1, "OK")}`);
    expect(beside.results()?.runs).toMatchObject([{ collectionError: null, counts: { total: 1 } }]);
  });

  test("with a quote that is never closed is read all the same", () => {
    const log = `test_a (m.T) ... the buffer b'\nok\ntest_b (m.T) ... ok\n\n${tail(2, "OK")}`;
    expect(runOf(createUnittestLogReader(), log).counts).toMatchObject({ total: 2, passed: 2 });
  });

  test("of another program does not count", () => {
    const log = "Ran 3 tests and found nothing\nOK\nERROR: something (odd)\n[  PASSED  ] 3 tests.\n";
    expect(feed(createUnittestLogReader(), log).results()).toBeNull();
  });
});
