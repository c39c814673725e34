/** The whole gate over real suites: every way in which one can end, by every runner, on a supported and a dropped card. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import type { Outcome } from "../../src/suite/outcome.ts";
import { processesWith } from "../host/suite-harness.ts";
import { describePytest } from "../suite/results/python.ts";
import { type GateRun, Workplace } from "./workplace.ts";

jest.setTimeout(60_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

/** Failed and errors together: unittest calls an error what pytest calls a failure. */
interface Counts {
  readonly total: number;
  readonly passed: number;
  readonly broken: number;
  readonly skipped: number;
  readonly executed: number;
}

interface Row {
  readonly title: string;
  readonly suite: string;
  readonly counts: Counts;
  /** Outcome on a supported card, and under `on-unsupported: xfail` on a dropped one. */
  readonly supported: Outcome;
  readonly dropped: Outcome;
  /** Methods of TestExport that the report must list as failed. */
  readonly failed?: readonly string[];
  /** Of those, the ones that are excused on the dropped card. */
  readonly excused?: readonly string[];
  /** Method that was running at the end. */
  readonly running?: string;
  /** What the report's sentence must hold, on either card. */
  readonly says: string | RegExp;
  readonly findings?: readonly string[];
  readonly signal?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const counts = (total: number, passed: number, broken: number, skipped = 0): Counts => ({
  total,
  passed,
  broken,
  skipped,
  executed: total - skipped,
});

const ROWS: readonly Row[] = [
  {
    title: "all pass",
    suite: "passing",
    counts: counts(3, 2, 0, 1),
    supported: "passed",
    dropped: "xpassed",
    says: "2 tests passed, 1 skipped",
  },
  {
    title: "one fails",
    suite: "failing",
    counts: counts(3, 2, 1),
    supported: "failed",
    dropped: "failed",
    failed: ["test_b_accuracy"],
    says: /^1 of 3 executed tests failed.*test_b_accuracy/,
  },
  {
    title: "TensorRT refuses the card",
    suite: "refused",
    counts: counts(2, 0, 2),
    supported: "failed",
    dropped: "xfailed",
    failed: ["test_a_builds", "test_b_builds_dynamic"],
    excused: ["test_a_builds", "test_b_builds_dynamic"],
    says: /^2 of 2 executed tests failed .*\(arch-unsupported\)/,
    findings: ["arch-unsupported"],
  },
  {
    title: "some pass, one is refused",
    suite: "mixed",
    counts: counts(3, 2, 1),
    supported: "failed",
    dropped: "xfailed",
    failed: ["test_b_builds"],
    excused: ["test_b_builds"],
    says: /^1 of 3 executed tests failed .*\(arch-unsupported\)/,
    findings: ["arch-unsupported"],
  },
  {
    title: "one is refused, one fails for another reason",
    suite: "mixed_causes",
    counts: counts(3, 1, 2),
    supported: "failed",
    dropped: "failed",
    failed: ["test_b_builds", "test_c_accuracy"],
    excused: ["test_b_builds"],
    says: /^(?:1 of 3 executed tests failed .*test_c_accuracy\. In addition, 1 test failed for the cause|2 of 3 executed tests failed\. Of these, 1 failed because .* for the other: .*test_c_accuracy\.)/,
    findings: ["arch-unsupported"],
  },
  {
    title: "a child's output as the repr of bytes",
    suite: "child_refused",
    counts: counts(2, 1, 1),
    supported: "failed",
    dropped: "xfailed",
    failed: ["test_b_export"],
    excused: ["test_b_export"],
    says: /^1 of 2 executed tests failed .*\(arch-unsupported\)/,
    findings: ["arch-unsupported"],
  },
  {
    title: "SIGSEGV in a test",
    suite: "dying",
    counts: counts(1, 1, 0),
    supported: "crashed",
    dropped: "crashed",
    running: "test_b_dies",
    says: /was killed by SIGSEGV while .*test_b_dies was running/,
    signal: "SIGSEGV",
  },
  {
    title: "kill -9 in a test",
    suite: "dying",
    counts: counts(1, 1, 0),
    supported: "crashed",
    dropped: "crashed",
    running: "test_b_dies",
    says: /was killed by SIGKILL while .*test_b_dies was running/,
    signal: "SIGKILL",
    env: { SUITE_SIGNAL: "SIGKILL" },
  },
  {
    title: "SIGSEGV at exit",
    suite: "dying_at_exit",
    counts: counts(2, 2, 0),
    supported: "crashed",
    dropped: "crashed",
    says: "was killed by SIGSEGV after all tests had passed and the result was complete",
    signal: "SIGSEGV",
  },
  {
    title: "a test's child aborts",
    suite: "child_aborts",
    counts: counts(3, 2, 1),
    supported: "failed",
    dropped: "failed",
    failed: ["test_b_tool"],
    says: /^1 of 3 executed tests failed.*test_b_tool/,
    findings: ["crash-signal"],
  },
  {
    title: "all are skipped",
    suite: "all_skipped",
    counts: counts(3, 0, 0, 3),
    supported: "ran-nothing",
    dropped: "ran-nothing",
    says: /all 3 tests were skipped\..*TensorRT compute capability 8\.0 needed \(2\); polygraphy is not installed \(1\)/,
  },
  {
    title: "the module cannot be imported",
    suite: "not_importable",
    counts: counts(1, 0, 1),
    supported: "ran-nothing",
    dropped: "ran-nothing",
    says: /could not be collected: .*not_importable.*No module named 'tensorrt_of_another_world'/,
  },
  {
    title: "no tests",
    suite: "no_tests",
    counts: counts(0, 0, 0),
    supported: "ran-nothing",
    dropped: "ran-nothing",
    says: "no test was found",
  },
];

interface Runner {
  readonly argv: (suite: string) => readonly string[];
  readonly id: (suite: string, method: string) => string;
  readonly source: string;
}

const unittest: Runner = {
  argv: (suite) => ["python3", "-m", "unittest", "-v", suite],
  id: (suite, method) => `${suite}.TestExport.${method}`,
  source: "unittest",
};

const pytest = (python: string): Runner => ({
  argv: (suite) => [python, "-m", "pytest", "-p", "no:cacheprovider", `${suite}.py`],
  id: (suite, method) => `${suite}.py::TestExport::${method}`,
  source: "pytest-hook",
});

function reportOf(run: GateRun): Report {
  if (run.report === null) throw new Error(`no report was written; the gate said:\n${run.said}`);
  return run.report;
}

function countsIn({ tests }: Report): Counts | null {
  if (tests === null) return null;
  const { total, passed, failed, errors, skipped, executed } = tests;
  return { total, passed, broken: failed + errors, skipped, executed };
}

const SUCCESSES: readonly Outcome[] = ["passed", "xfailed"];

function expectEnd(run: GateRun, outcome: Outcome): Report {
  const report = reportOf(run);
  const status = SUCCESSES.includes(outcome) ? 0 : 1;
  expect({ outcome: report.outcome, conclusion: report.conclusion, status: run.status }).toEqual({
    outcome,
    conclusion: status === 0 ? "success" : "failure",
    status,
  });
  expect(run.said).not.toMatch(/^\s+at .*\.ts:/m);
  return report;
}

function expectRow(row: Row, runner: Runner, run: GateRun, card: "supported" | "dropped"): void {
  const report = expectEnd(run, row[card]);
  const id = (method: string) => runner.id(row.suite, method);
  expect(countsIn(report)).toEqual(row.counts);
  expect(report.tests?.source).toBe(runner.source);
  expect(report.sentence).toMatch(row.says);
  const named = row.suite === "not_importable" ? [] : report.failures;
  expect(named.map((failure) => failure.id).sort()).toEqual((row.failed ?? []).map(id));
  const excused = report.failures.filter((failure) => failure.excusedBy === "arch-unsupported");
  expect(excused.map((failure) => failure.id).sort()).toEqual(
    card === "dropped" ? (row.excused ?? []).map(id) : [],
  );
  expect(report.suite?.running ?? null).toBe(row.running ? id(row.running) : null);
  expect(report.suite?.signal ?? null).toBe(row.signal ?? null);
  expect(report.findings.map((finding) => finding.id)).toEqual(
    expect.arrayContaining([...(row.findings ?? [])]),
  );
  for (const finding of report.findings.filter((one) => one.id === "arch-unsupported")) {
    expect(finding.tests.map((each) => each.id).sort()).toEqual((row.excused ?? []).map(id));
    // Once each, whatever else of it a traceback shows.
    expect(finding.count).toBe(row.excused?.length);
  }
}

function matrix(runner: Runner): void {
  test.each(ROWS)("$title", async (row) => {
    const argv = runner.argv(row.suite);
    // A refusal names its card; one of another card would excuse nothing.
    expectRow(row, runner, await place.run({}, argv, { ...row.env, TRT_WORDS_SM: "90" }), "supported");
    const dropped = { facts: join(place.checkout, "v100.json"), "on-unsupported": "xfail" };
    expectRow(row, runner, await place.run(dropped, argv, row.env), "dropped");
  });

  test("a crash at exit after a clean result can be let pass, on a supported card alone", async () => {
    const argv = runner.argv("dying_at_exit");
    const report = expectEnd(await place.run({ "exit-crash": "warn" }, argv), "passed");
    expect(report.warnings).toContainEqual(expect.stringContaining("was killed by SIGSEGV"));
    const dropped = { facts: join(place.checkout, "v100.json"), "on-unsupported": "xfail" };
    expectEnd(await place.run({ ...dropped, "exit-crash": "warn" }, argv), "crashed");
    expectEnd(await place.run({ "exit-crash": "warn" }, runner.argv("dying")), "crashed");
  });

  test("at its time limit it ends with all that it started, and the running test is named", async () => {
    const pidFile = join(place.root, `stubborn-${runner.source}`);
    const run = await place.run({ "timeout-minutes": "0.04" }, runner.argv("hanging"), {
      SUITE_PID_FILE: pidFile,
    });
    const report = expectEnd(run, "timed-out");
    expect(report.suite).toMatchObject({ timedOut: true, running: runner.id("hanging", "test_b_hangs") });
    expect(report.sentence).toContain(`while ${runner.id("hanging", "test_b_hangs")} was running`);
    expect(countsIn(report)).toEqual(counts(1, 1, 0));
    // It was there, and it is gone, and so is everything that knew of it.
    expect(existsSync(pidFile)).toBe(true);
    expect(processesWith(pidFile)).toEqual([]);
  });
}

describe("unittest", () => {
  matrix(unittest);

  test("without -v a crash has no name, and that is all that is lost", async () => {
    const report = expectEnd(await place.run({}, ["python3", "-m", "unittest", "dying"]), "crashed");
    expect(report.sentence).toContain("was killed by SIGSEGV");
    const failing = expectEnd(await place.run({}, ["python3", "-m", "unittest", "mixed_causes"]), "failed");
    expect(countsIn(failing)).toEqual(counts(3, 1, 2));
    expect(failing.sentence).toContain("mixed_causes.TestExport.test_c_accuracy");
  });
});

describePytest("the gate", (python) => {
  const runner = pytest(python);
  matrix(runner);

  test("a pass on a dropped card proposes no row where nothing loaded TensorRT", async () => {
    const dropped = { facts: join(place.checkout, "v100.json"), "on-unsupported": "run" };
    const report = expectEnd(await place.run(dropped, runner.argv("passing")), "passed");
    expect(report.suite?.used).toEqual({ cuda: false, tensorrt: false });
    expect(report.verdict.proposals ?? []).toEqual([]);
    expect(report.sentence).toContain("no process of it loaded TensorRT");
  });

  test("tests that never ran are named", async () => {
    const report = expectEnd(await place.run({}, runner.argv("dying")), "crashed");
    expect(report.tests?.neverRan).toEqual([runner.id("dying", "test_c_after")]);
    expect(report.sentence).toContain("1 test never ran");
  });

  test("a worker of xdist dies: its test is named, the others keep their results", async () => {
    for (const facts of ["h100.json", "v100.json"]) {
      const run = await place.run({ facts: join(place.checkout, facts), "on-unsupported": "xfail" }, [
        ...runner.argv("dying"),
        "-n",
        "2",
      ]);
      const report = expectEnd(run, "crashed");
      expect(countsIn(report)).toEqual(counts(3, 2, 1));
      const [failure, ...more] = report.failures;
      expect(more).toEqual([]);
      expect(failure).toMatchObject({
        id: runner.id("dying", "test_b_dies"),
        crashed: expect.stringContaining("worker"),
      });
      expect(report.sentence).toContain("test_b_dies");
    }
  });

  test("without the hook the log of pytest is read", async () => {
    const report = expectEnd(
      await place.run({ pytest: "off" }, [...runner.argv("mixed_causes"), "-rA", "-v"]),
      "failed",
    );
    expect(report.tests?.source).toBe("pytest");
    expect(countsIn(report)).toEqual(counts(3, 1, 2));
    expect(report.failures.map(({ id }) => id).sort()).toEqual(
      ["test_b_builds", "test_c_accuracy"].map((method) => runner.id("mixed_causes", method)),
    );
  });
});
