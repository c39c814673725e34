import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createPytestLogReader } from "../../../src/suite/results/pytest-log.ts";
import { feed, runOf, runsOf, statuses } from "./feed.ts";
import { describePytest, runPython, SUITES } from "./python.ts";

const NAMED = {
  "test_outcomes.py::test_passes": "passed",
  "test_outcomes.py::test_fails": "failed",
  "test_outcomes.py::test_skipped": "skipped",
  "test_outcomes.py::test_skips_itself": "skipped",
  "test_outcomes.py::test_expected_failure": "xfailed",
  "test_outcomes.py::test_unexpected_pass": "xpassed",
  "test_outcomes.py::test_strict_unexpected_pass": "failed",
  "test_outcomes.py::test_shapes[a b]": "passed",
  "test_outcomes.py::test_shapes[c - d]": "failed",
  "test_outcomes.py::test_shapes[e[0]]": "passed",
  "test_outcomes.py::test_shapes[f::g]": "passed",
  "test_outcomes.py::test_with_broken_setup": "error",
  "test_outcomes.py::test_with_broken_teardown": "error",
  "test_outcomes.py::test_expected_broken_teardown": "xfailed",
  "test_outcomes.py::TestGroup::test_method": "passed",
  "test_outcomes.py::TestCases::test_case": "passed",
  "test_outcomes.py::TestCases::test_case_skipped": "skipped",
  "test_outcomes.py::TestCases::test_case_expected": "xfailed",
  "test_outcomes.py::TestCases::test_case_unexpected": "failed",
  "test_outcomes.py::TestSkippedElsewhere::test_in_wrapper": "skipped",
};
const COUNTS = {
  total: 21,
  passed: 6,
  failed: 4,
  errors: 2,
  skipped: 5,
  xfailed: 3,
  xpassed: 1,
  executed: 16,
};

function pytest(python: string, suite: string, args: readonly string[], more = {}): string {
  const env = { COLUMNS: "80", PYTEST_ADDOPTS: "", ...more };
  return runPython(python, ["-m", "pytest", "-p", "no:cacheprovider", ...args], {
    cwd: join(SUITES, suite),
    env,
  }).log;
}

describePytest("pytest's own output", (python) => {
  for (const args of [
    ["-v"],
    ["-vv", "-ra"],
    ["-v", "-rA"],
    ["-v", "-n", "2"],
    ["-v", "-n", "2", "-ra"],
    ["-v", "-s"],
  ]) {
    test(`${args.join(" ")} names every test`, () => {
      const run = runOf(createPytestLogReader(), pytest(python, "pytest_outcomes", args));
      expect(statuses(run)).toEqual(NAMED);
      // The module that was skipped as a whole has no line of its own under xdist or without.
      expect(run.counts).toMatchObject(COUNTS);
      expect(run).toMatchObject({ complete: true, running: null, collectionError: null });
    });
  }

  for (const args of [[], ["-ra"], ["-n", "2"]]) {
    test(`plain ${args.join(" ")} counts every test and names those that failed`, () => {
      const run = runOf(createPytestLogReader(), pytest(python, "pytest_outcomes", args));
      // A pass whose teardown failed as expected is told twice; without xdist the number collected gives it away.
      const twice = args.includes("-n") ? { total: 22, xpassed: 2, executed: 17 } : {};
      expect(run.counts).toMatchObject({ ...COUNTS, ...twice });
      expect(statuses(run)).toMatchObject({
        "test_outcomes.py::test_fails": "failed",
        "test_outcomes.py::test_shapes[c - d]": "failed",
        "test_outcomes.py::test_with_broken_setup": "error",
      });
    });
  }

  test("quiet counts what the last line tells", () => {
    const run = runOf(createPytestLogReader(), pytest(python, "pytest_outcomes", ["-q"]));
    expect(run.counts).toMatchObject({ passed: 6, failed: 4, errors: 2, skipped: 5, xfailed: 3 });
  });

  test("gives failing tests their section and skipped ones their reason", () => {
    const run = runOf(createPytestLogReader(), pytest(python, "pytest_outcomes", ["-v", "-ra"]));
    const byId = new Map(run.tests.map((one) => [one.id, one]));
    expect(byId.get("test_outcomes.py::test_fails")?.message).toContain("one is not two");
    expect(byId.get("test_outcomes.py::test_fails")?.message).toContain("printed by a failing test");
    expect(byId.get("test_outcomes.py::test_with_broken_teardown")?.message).toContain("teardown is broken");
    expect(byId.get("test_outcomes.py::test_expected_failure")?.reason).toBe("known to fail");
    expect(run.skipReasons).toContainEqual({ reason: "the whole module needs a GPU", count: 1 });
    expect(run.skipReasons.reduce((sum, one) => sum + one.count, 0)).toBe(5);
    expect(run.passingOutputSeen).toBe(false);
    expect(runOf(createPytestLogReader(), pytest(python, "pytest_outcomes", ["-rA"])).passingOutputSeen).toBe(
      true,
    );
  });

  for (const args of [["-v"], [], ["-v", "-s"]]) {
    test(`${args.join(" ")} names the test of a crash`, () => {
      const run = runOf(createPytestLogReader(), pytest(python, "pytest_crash", args));
      expect(run).toMatchObject({ complete: false, running: "test_crash.py::test_dies", neverRanCount: 1 });
      expect(run.counts).toMatchObject({ total: 1, passed: 1 });
    });
  }

  test("tells a worker that died", () => {
    // Only this signal ends a worker, which has other threads, before the test returns.
    const killed = { SUITE_SIGNAL: "SIGKILL" };
    const run = runOf(createPytestLogReader(), pytest(python, "pytest_crash", ["-v", "-n", "2"], killed));
    expect(run.tests.find((one) => one.status === "failed")).toMatchObject({
      id: "test_crash.py::test_dies",
      crashed: expect.stringMatching(/^worker gw\d died$/),
    });
    expect(run.complete).toBe(true);
  });

  test.each([
    [["-q", "test_broken.py"], "a_module_that_nobody_has"],
    [["-v", "test_broken.py"], "a_module_that_nobody_has"],
    [["no_such_file.py"], "file or directory not found: no_such_file.py"],
    [["test_broken.py::test_absent"], "test_broken.py"],
    [["--no-such-option"], "unrecognized arguments: --no-such-option"],
  ])("%j is a usage or collection error", (args, why) => {
    const run = runOf(createPytestLogReader(), pytest(python, "pytest_broken", args));
    expect(run.collectionError).toContain(why);
    expect((run.counts?.executed ?? 0) - (run.counts?.errors ?? 0)).toBe(0);
  });

  test.each([[[]], [["-q"]], [["-k", "nothing"]]])("%j without tests is zero", (args) => {
    const run = runOf(createPytestLogReader(), pytest(python, "pytest_none", args));
    expect(run.counts?.total).toBe(0);
    expect(run).toMatchObject({ complete: true, collectionError: null });
  });
});

const framed = (title: string) => `${"=".repeat(10)} ${title} ${"=".repeat(10)}`;
const session = (tally: string, ...lines: string[]) =>
  [framed("test session starts"), ...lines, framed(tally)].join("\n");

describe("a log of pytest", () => {
  test("contains several sessions", () => {
    const log = `${session("2 passed in 0.10s")}\n${session("1 failed, 3 passed, 2 warnings in 61.20s (0:01:01)")}\n`;
    expect(runsOf(createPytestLogReader(), log).map((run) => run.counts?.total)).toEqual([2, 4]);
  });

  test("keeps a session that a test printed inside its own", () => {
    const inner = session("7 passed in 0.10s", "collected 7 items");
    const log = session(
      "1 failed in 1.00s",
      "collected 1 item",
      framed("FAILURES"),
      `${"_".repeat(20)} test_outer ${"_".repeat(20)}`,
      inner,
      "test_x.py:3: AssertionError",
      framed("short test summary info"),
      "FAILED test_x.py::test_outer - assert 0",
    );
    const [outer, nested] = runsOf(createPytestLogReader(), log);
    expect(outer?.counts).toMatchObject({ total: 1, failed: 1 });
    expect(nested?.counts).toMatchObject({ total: 7 });
    // Its lines lie within the other's: the merge leaves it out.
    expect(nested?.span?.first).toBeGreaterThan(outer?.span?.first ?? 0);
    expect(nested?.span?.last).toBeLessThan(outer?.span?.last ?? 0);
  });

  test("under xdist may have two workers' output on one line", () => {
    const log = session(
      "2 passed in 1.00s",
      "2 workers [2 items]",
      "test_a.py::test_one ",
      "test_a.py::test_two ",
      "[gw0] [ 50%] PASSED test_a.py::test_one [gw2] Python 3.11.7",
      "[gw1] [100%] PASSED test_a.py::test_two ",
    );
    expect(statuses(runOf(createPytestLogReader(), log))).toEqual({
      "test_a.py::test_one": "passed",
      "test_a.py::test_two": "passed",
    });
  });

  test("is broken off by the keyboard", () => {
    const log = session("1 passed in 1.00s", "collected 4 items", "!!!!!!!!! KeyboardInterrupt !!!!!!!!!");
    expect(runOf(createPytestLogReader(), log)).toMatchObject({ complete: false, neverRanCount: 3 });
  });

  test("tells whose output a line is, in progress and in sections", () => {
    const reader = createPytestLogReader();
    feed(reader, `${framed("test session starts")}\ntest_a.py::test_one \nWARNING: [Torch-TensorRT] - x`);
    expect(reader.currentTest()).toBe("test_a.py::test_one");
    feed(
      reader,
      `test_a.py::test_one FAILED [100%]\n${framed("FAILURES")}\n____________ test_one ____________`,
    );
    expect(reader.currentTest()).toBe("test_a.py::test_one");
  });

  test("of other programs does not count", () => {
    const log = [
      "3 passed the exam in 2 days",
      "=== Build ===",
      "nvinfer1::rt::task::trtSmToCask FAILED (odd)",
      "foo.py::bar is a name",
      "____ rule ____",
    ].join("\n");
    expect(feed(createPytestLogReader(), log).results()).toBeNull();
  });

  test("takes long lines of any content in its stride", () => {
    const line = `${"PASSED (".repeat(50_000)}`;
    const started = performance.now();
    feed(
      createPytestLogReader(),
      `${framed("test session starts")}\ntest_a.py::t \n${line}\n${"b'".repeat(50_000)}`,
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
