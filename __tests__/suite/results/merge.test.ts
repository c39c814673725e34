import { describe, expect, test } from "@jest/globals";
import { mergeResults, type SourceResults } from "../../../src/suite/results/merge.ts";
import { countTests, type TestRun } from "../../../src/suite/results/run.ts";
import { groupSkipReasons } from "../../../src/suite/results/skip-reasons.ts";
import { testKey } from "../../../src/suite/results/test-key.ts";
import type { TestResult, TestStatus } from "../../../src/suite/test-result.ts";
import { runOfTests } from "./runs.ts";

function testsOf(statuses: Readonly<Record<string, TestStatus>>): TestResult[] {
  return Object.entries(statuses).map(([id, status]) => ({ id, status }));
}

function run(
  source: TestRun["source"],
  tests: Readonly<Record<string, TestStatus>>,
  more: Partial<TestRun> = {},
): TestRun {
  return runOfTests(source, testsOf(tests), more);
}

/** A run known by its tally alone. */
function tally(source: TestRun["source"], total: number, more: Partial<TestRun> = {}): TestRun {
  const counts = {
    total,
    passed: total,
    failed: 0,
    errors: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    executed: total,
    source,
  };
  return { ...run(source, {}), counts, ...more };
}

function merge(sources: {
  hook?: TestRun[] | null;
  junit?: TestRun[];
  logs?: TestRun[];
  exitCode?: number | null;
  used?: SourceResults["used"];
}) {
  return mergeResults({
    hook: sources.hook ? { runs: sources.hook, used: sources.used ?? null } : null,
    junit: sources.junit ? { runs: sources.junit } : null,
    logs: (sources.logs ?? []).map((one) => ({ runs: [one] })),
    exitCode: sources.exitCode ?? null,
  });
}

const THREE = { "t/a.py::x": "passed", "t/a.py::T::y[1]": "failed", "t/b.py::z": "skipped" } as const;
const THREE_JUNIT = { "t/a.py::x": "passed", "t/a.py::T::y[1]": "failed", "t/b.py::z": "skipped" } as const;
const at = (first: number, last: number) => ({ span: { first, last } });

describe("sources of one run", () => {
  test("hook, JUnit and log are counted once, from the hook", () => {
    const merged = merge({
      hook: [run("pytest-hook", THREE)],
      junit: [run("junit", THREE_JUNIT, { family: "pytest", origin: "r.xml" })],
      logs: [run("pytest", THREE, at(1, 9))],
      exitCode: 1,
    });
    expect(merged.counts).toMatchObject({ total: 3, failed: 1, source: "pytest-hook" });
    expect(merged.tests).toHaveLength(3);
    expect(merged.notices).toEqual([]);
  });

  test("a plain log is the JUnit file's run, and differing numbers are reported", () => {
    const junit = [run("junit", THREE_JUNIT, { family: "pytest", origin: "r.xml" })];
    expect(merge({ junit, logs: [tally("pytest", 3)] }).counts?.total).toBe(3);
    const differing = merge({ junit, logs: [tally("pytest", 5, at(1, 9))] });
    expect(differing.counts?.total).toBe(3);
    expect(differing.notices.join()).toContain(
      "the JUnit file r.xml reports 2 executed tests, but pytest's output reports 5",
    );
  });

  test("files of a split report and the log's run are one run", () => {
    const part = (name: string) =>
      run("junit", { [name]: "passed" }, { family: "unittest", session: "1", origin: name });
    const merged = merge({
      junit: [part("m.A.a"), part("m.B.b")],
      logs: [run("unittest", { "m.A.a": "passed", "m.B.b": "passed" })],
    });
    expect(merged.counts?.total).toBe(2);
  });
});

describe("several runs", () => {
  test("in one log add up", () => {
    const merged = merge({
      logs: [tally("unittest", 2, at(1, 5)), tally("unittest", 3, at(6, 9)), tally("pytest", 4, at(10, 20))],
    });
    expect(merged.counts?.total).toBe(9);
    expect(merged.complete).toBe(true);
  });

  test("inside another's lines are that one's output", () => {
    const merged = merge({
      logs: [run("unittest", { "m.T.a": "passed" }, at(1, 30)), tally("pytest", 7, at(5, 9))],
    });
    expect(merged.counts).toMatchObject({ total: 1, source: "unittest" });
  });

  test("of which only one had the hook are both counted", () => {
    const merged = merge({
      hook: [run("pytest-hook", THREE)],
      logs: [run("pytest", THREE, at(1, 9)), tally("pytest", 4, at(10, 20))],
    });
    expect(merged.counts?.total).toBe(7);
    expect(merged.notices.join()).toContain("no hook");
  });

  test("of another runner are kept next to the hook's", () => {
    const merged = merge({
      hook: [run("pytest-hook", THREE)],
      logs: [run("pytest", THREE, at(1, 9)), tally("unittest", 4, at(10, 20))],
    });
    expect(merged.counts?.total).toBe(7);
    expect(merged.notices).toEqual([]);
  });

  test("that wrote the same file are noticed, and none is lost", () => {
    const merged = merge({
      junit: [run("junit", THREE_JUNIT, { family: "pytest", origin: "r.xml" })],
      logs: [tally("pytest", 8, at(1, 9)), run("pytest", THREE, at(10, 19))],
    });
    expect(merged.counts?.total).toBe(11);
    expect(merged.notices.join()).toContain("two runs may write the same file");
  });

  test("of which a later one that passed wrote over the file of one that failed keep its failure", () => {
    const junit = run(
      "junit",
      { "a.py::t": "passed", "a.py::u": "passed" },
      { family: "pytest", origin: "r.xml" },
    );
    const counts = { ...countTests(testsOf({ a: "failed", b: "passed" }), "pytest") };
    const first = run("pytest", { "a.py::t": "failed" }, { counts, ...at(1, 9) });
    const second = tally("pytest", 2, at(10, 19));
    for (const logs of [
      [first, second],
      [second, first],
    ]) {
      const merged = merge({ junit: [junit], logs, exitCode: 0 });
      expect(merged.counts).toMatchObject({ total: 4, passed: 3, failed: 1 });
      expect(merged.tests).toContainEqual({ id: "a.py::t", status: "failed" });
      expect(merged.notices.join()).toContain("two runs may write the same file");
    }
  });

  test("of which one is printed twice are not more for it", () => {
    const ids = { "a.py::t": "failed" } as const;
    const logs = [run("pytest", ids, at(1, 9)), run("pytest", ids, at(10, 19))];
    const merged = merge({ junit: [run("junit", ids, { family: "pytest", origin: "r.xml" })], logs });
    expect(merged.counts).toMatchObject({ total: 1, failed: 1 });
  });

  test("that had not begun for the hook are reported by the log where it says why", () => {
    const unbegun = run("pytest-hook", {}, { unbegun: true, counts: null, collectionError: "ended early" });
    const good = run("pytest-hook", { "a.py::t": "passed" });
    const log = run("pytest", {}, { collectionError: "pytest: no x", ...at(1, 9) });
    expect(merge({ hook: [unbegun] })).toMatchObject({ counts: null, collectionError: "ended early" });
    expect(merge({ hook: [unbegun], logs: [log] }).collectionError).toBe("pytest: no x");
    expect(merge({ hook: [unbegun, unbegun], logs: [log] }).collectionError).toBe(
      "ended early\npytest: no x",
    );
    expect(merge({ hook: [good, unbegun] })).toMatchObject({ counts: { total: 1, passed: 1 } });
  });

  test("that did not begin according to the log are a child's if the hook has none", () => {
    const good = run("pytest-hook", { "a.py::t": "passed" });
    const unbegun = run("pytest-hook", {}, { unbegun: true, counts: null, collectionError: "ended early" });
    const usage = { collectionError: "pytest: no x", brokenOff: "pytest: no x" };
    const logs = [
      run("pytest", { "a.py::t": "passed" }, at(1, 9)),
      run("pytest", {}, { ...usage, ...at(10, 11) }),
    ];
    expect(merge({ hook: [good], logs }).brokenOff).toBeNull();
    expect(merge({ hook: [good, unbegun], logs }).brokenOff).toBe("pytest: no x");
    expect(merge({ logs }).brokenOff).toBe("pytest: no x");
  });

  test("of which one died before it wrote its file are not complete", () => {
    const died = run(
      "pytest",
      { "t/c.py::q": "passed" },
      { ...at(10, 19), complete: false, running: "t/c.py::r" },
    );
    const merged = merge({
      junit: [run("junit", THREE_JUNIT, { family: "pytest" })],
      logs: [run("pytest", THREE, at(1, 9)), died],
    });
    expect(merged).toMatchObject({ complete: false, running: "t/c.py::r", counts: { total: 4 } });
  });

  test("give the worst of all: incomplete, collection error, unseen output", () => {
    const merged = merge({
      logs: [
        tally("pytest", 2, { ...at(1, 2), passingOutputSeen: false }),
        tally("unittest", 1, { ...at(3, 4), collectionError: "cannot load" }),
      ],
    });
    expect(merged).toMatchObject({ passingOutputSeen: false, collectionError: "cannot load" });
  });
});

describe("a run of the log answers to a better source", () => {
  const hook = (more: Partial<TestRun> = {}) => run("pytest-hook", THREE, more);

  test("of whatever writer where the file does not tell it", () => {
    const unknown = run("junit", { "A.a": "passed" }, { family: null, origin: "r.xml" });
    expect(merge({ junit: [unknown], logs: [tally("gtest", 1)] }).counts?.total).toBe(1);
    expect(merge({ junit: [unknown], logs: [tally("ctest", 1)] }).counts?.total).toBe(1);
  });

  test("of its own writer and no other", () => {
    const file = run("junit", { "m.T.a": "passed" }, { family: "unittest", origin: "r.xml" });
    expect(merge({ junit: [file], logs: [tally("monai", 1)] }).counts?.total).toBe(1);
    expect(merge({ junit: [file], logs: [tally("pytest", 1)] }).counts?.total).toBe(2);
  });

  test("and is compared with it only where both came to their end and were counted", () => {
    const differing = "reports 2 executed tests, but pytest's output reports 5";
    const told = (better: TestRun, log: TestRun) => merge({ hook: [better], logs: [log] }).notices.join();
    expect(told(hook(), tally("pytest", 5))).toContain(differing);
    expect(told(hook({ complete: false }), tally("pytest", 5))).toBe("");
    expect(told(hook(), tally("pytest", 5, { complete: false }))).toBe("");
    expect(told(hook(), tally("pytest", 5, { counts: null }))).toBe("");
    expect(told(hook({ counts: null }), tally("pytest", 5))).toBe("");
  });

  test("and a test that it takes for xfailed but that never ran makes no difference", () => {
    const hook = run("pytest-hook", { "a.py::t": "passed", "a.py::u": "skipped" });
    const log = run("pytest", { "a.py::t": "passed", "a.py::u": "xfailed" }, at(1, 9));
    expect(merge({ hook: [hook], logs: [log] }).notices).toEqual([]);
  });

  test("in order, where neither names nor figures tell", () => {
    const named = run("pytest", { "t/z.py::q": "passed" }, at(1, 9));
    const merged = merge({ hook: [hook()], logs: [named] });
    expect(merged.counts?.total).toBe(3);
    expect(merged.notices.join()).toContain("reports 2 executed tests, but pytest's output reports 1");
  });

  test("although its names say nothing new and another run took the better one's place", () => {
    const again = [run("pytest", THREE, at(1, 9)), run("pytest", THREE, at(10, 19))];
    expect(merge({ hook: [hook()], logs: again })).toMatchObject({ counts: { total: 3 }, notices: [] });
  });

  test("or is kept next to it, with as many others as there are", () => {
    const merged = merge({
      hook: [hook()],
      logs: [run("pytest", THREE, at(1, 9)), tally("pytest", 4, at(10, 19)), tally("pytest", 6, at(20, 29))],
    });
    expect(merged.counts?.total).toBe(13);
    expect(merged.notices).toEqual(["2 runs in the log have no hook; counted from pytest's output"]);
  });
});

test("readers that found nothing say nothing", () => {
  const none = mergeResults({
    hook: null,
    junit: null,
    logs: [null, { runs: [tally("ctest", 1)] }],
    exitCode: 0,
  });
  expect(none).toMatchObject({ counts: { total: 1, source: "ctest" }, notices: [] });
});

test("runs without a place in the log come first", () => {
  const merged = merge({
    logs: [run("pytest", { a: "passed" }, at(1, 9)), run("unittest", { b: "failed" })],
  });
  expect(merged.tests.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("what is reported for single runs is reported for all", () => {
  const merged = merge({
    logs: [
      tally("pytest", 1, {
        ...at(1, 2),
        lastStarted: "a",
        collectionError: "one",
        neverRan: ["x"],
        neverRanCount: 2,
      }),
      tally("unittest", 1, {
        ...at(3, 4),
        counts: null,
        running: "b",
        collectionError: "two",
        notices: ["odd"],
      }),
      tally("gtest", 1, { ...at(5, 6), neverRan: ["y"], neverRanCount: 1, notices: ["odd"] }),
    ],
  });
  expect(merged).toMatchObject({
    counts: { total: 2, source: "pytest" },
    running: "b",
    lastStarted: "a",
    collectionError: "one\ntwo",
    neverRan: ["x", "y"],
    neverRanCount: 3,
    notices: ["odd"],
  });
});

describe("what cannot be counted", () => {
  test("is null and not zero", () => {
    const merged = merge({ exitCode: 0 });
    expect(merged).toMatchObject({ counts: null, complete: false, passingOutputSeen: false, tests: [] });
    expect(merge({ logs: [tally("pytest", 0)] }).counts?.total).toBe(0);
  });

  test("a status that the tests do not explain is reported", () => {
    expect(merge({ logs: [tally("pytest", 2)], exitCode: 1 }).notices.join()).toContain(
      "exited with 1 although no test",
    );
    expect(merge({ logs: [run("pytest", THREE)], exitCode: 0 }).notices.join()).toContain(
      "exited with 0 although 1",
    );
    expect(merge({ logs: [run("pytest", THREE)], exitCode: 1 }).notices).toEqual([]);
  });
});

test("use of the libraries is passed on", () => {
  expect(
    merge({ hook: [run("pytest-hook", THREE)], used: { cuda: true, tensorrt: false } }).usedInProcess,
  ).toEqual({
    cuda: true,
    tensorrt: false,
  });
  expect(merge({ logs: [tally("pytest", 1)] }).usedInProcess).toBeNull();
});

describe("reasons of skips", () => {
  test("are grouped, the most frequent first, and add up", () => {
    const tests: TestResult[] = [
      { id: "a", status: "skipped", reason: "Skipping CUDA-based tests" },
      { id: "b", status: "skipped", reason: "TensorRT is required" },
      { id: "c", status: "skipped", reason: "Skipped: TensorRT  is\nrequired" },
      { id: "d", status: "skipped" },
      { id: "e", status: "passed", reason: "never shown" },
    ];
    const merged = merge({
      logs: [{ ...run("unittest", {}), tests, counts: countTests(tests, "unittest") }],
    });
    expect(groupSkipReasons(merged)).toEqual([
      { reason: "TensorRT is required", count: 2 },
      { reason: "(no reason shown)", count: 1 },
      { reason: "Skipping CUDA-based tests", count: 1 },
    ]);
  });

  test("from a summary replace those that its lines cut, and the rest has none", () => {
    const log = run(
      "pytest",
      { a: "skipped", b: "skipped" },
      { skipReasons: [{ reason: "a long reason, whole", count: 2 }] },
    );
    const counts = { ...countTests(log.tests, "pytest"), total: 3, skipped: 3 };
    expect(merge({ logs: [{ ...log, counts }] }).skipReasons).toEqual([
      { reason: "a long reason, whole", count: 2 },
      { reason: "(no reason shown)", count: 1 },
    ]);
  });
});

test.each([
  ["tests/a/test_x.py::TestK::test_m[p/q.py::r]", "tests.a.test_x.TestK.test_m[p/q.py::r]"],
  ["tests.a.test_x.TestK.test_m", "tests.a.test_x.TestK.test_m"],
  ["tests\\test_x.py::test_m", "tests.test_x.test_m"],
  ["All/Shapes.Even/1", "All.Shapes.Even.1"],
])("%s has the key %s", (id, key) => expect(testKey(id)).toBe(key));

describe("what a notice calls a source", () => {
  test.each([
    ["unittest", "unittest's output"],
    ["monai", "the output of MONAI's runner"],
    ["pytest", "pytest's output"],
    ["gtest", "gtest's output"],
    ["ctest", "ctest's output"],
  ] as const)("%s", (source, name) => {
    const log = run(source, { a: "passed", b: "passed" });
    const file = run("junit", { a: "passed", b: "passed", c: "passed" }, { origin: "r.xml" });
    expect(merge({ junit: [file], logs: [log] }).notices).toEqual([
      `the JUnit file r.xml reports 3 executed tests, but ${name} reports 2; the former is counted`,
    ]);
    const other = run("junit", { x: "passed" }, { complete: false });
    expect(merge({ junit: [other], logs: [log, run(source, { d: "passed" })] }).notices).toEqual([
      `1 run in the log has no JUnit file of its own (two runs may write the same file); counted from ${name}`,
    ]);
  });

  test("the hook and its pytest", () => {
    const hook = run("pytest-hook", { a: "passed" });
    expect(merge({ hook: [hook], logs: [run("pytest", { a: "passed", b: "passed" })] }).notices).toEqual([
      "the pytest hook reports 1 executed tests, but pytest's output reports 2; the former is counted",
    ]);
    const logs = [
      run("pytest", { a: "passed" }),
      run("pytest", { x: "passed" }),
      run("pytest", { y: "passed" }),
    ];
    expect(merge({ hook: [hook], logs }).notices).toEqual([
      "2 runs in the log have no hook; counted from pytest's output",
    ]);
  });
});

describe("the suite's own exit", () => {
  const told = (exitCode: number, ...statuses: readonly TestStatus[]) =>
    merge({
      logs: [run("unittest", Object.fromEntries(statuses.map((status, i) => [`t${i}`, status])))],
      exitCode,
    }).notices;

  test("with 0 is reported with failures and errors added up", () => {
    expect(told(0, "failed", "error", "error", "passed")).toEqual([
      "the suite exited with 0 although 3 of its tests failed",
    ]);
    expect(told(0, "passed")).toEqual([]);
  });

  test("with another is reported only if tests ran and none failed", () => {
    expect(told(3, "passed")).toEqual(["the suite exited with 3 although no test was seen to fail"]);
    expect(told(3, "skipped")).toEqual([]);
    expect(told(3, "error")).toEqual([]);
    expect(told(3, "failed", "error")).toEqual([]);
  });
});

test("output of passing tests was seen only where every run keeps it", () => {
  const seen = (...each: readonly boolean[]) =>
    merge({
      logs: each.map((one, i) => run("unittest", { [`t${i}`]: "passed" }, { passingOutputSeen: one })),
    }).passingOutputSeen;
  expect([seen(true, true), seen(true, false), seen(false), seen()]).toEqual([true, false, false, false]);
});

test("notices of the hook's stream and of the files come first, each once", () => {
  const sources = (notices: readonly string[]) => ({ runs: [run("junit", { a: "passed" })], notices });
  const { notices } = mergeResults({
    hook: { runs: [], notices: ["of the hook", "of both"] },
    junit: sources(["of both", "of the files"]),
    logs: [null],
    exitCode: null,
  });
  expect(notices).toEqual(["of the hook", "of both", "of the files"]);
});

describe("a run of the log vanishes behind no file that may be another's", () => {
  const other = run("junit", { "x.y": "passed" }, { origin: "r.xml" });

  test.each([
    ["of an unknown writer", other],
    ["that is empty", { ...run("junit", {}, { origin: "r.xml" }), counts: null }],
    ["of its own family without a failure", { ...other, family: "unittest" }],
  ] as const)("%s", (_, file) => {
    const log = run("unittest", { "t.T.a": "passed", "t.T.b": "failed" });
    expect(merge({ junit: [file], logs: [log] }).counts?.failed).toBe(1);
    const counted = {
      ...tally("unittest", 2),
      counts: { ...tally("unittest", 2).counts, passed: 1, failed: 1 },
    };
    expect(merge({ junit: [file], logs: [counted as TestRun] }).counts?.failed).toBe(1);
  });

  test("where it left in the middle of a test", () => {
    const left = run("unittest", { "t.T.a": "passed" }, { running: "t.T.b", complete: false });
    for (const file of [other, { ...other, family: "unittest" }] as const)
      expect(merge({ junit: [file], logs: [left] }).running).toBe("t.T.b");
    const same = run("junit", { "t.T.a": "passed" }, { family: "unittest" });
    expect(merge({ junit: [same], logs: [left] }).running).toBeNull();
  });

  test("but a file of its own family replaces it, whatever its names are", () => {
    const file = run("junit", { "x.y": "passed", "x.z": "passed" }, { family: "unittest" });
    expect(merge({ junit: [file], logs: [tally("unittest", 3)] }).counts?.total).toBe(2);
  });
});

test("a log with the complete run is preferred to a file that is cut off", () => {
  const cut = run("junit", { "t.T.a": "passed" }, { complete: false, brokenOff: "cut off" });
  const whole = run("unittest", { "t.T.a": "passed", "t.T.b": "passed" });
  expect(merge({ junit: [cut], logs: [whole] })).toMatchObject({ brokenOff: null, counts: { total: 2 } });
  expect(merge({ junit: [cut] })).toMatchObject({ brokenOff: "cut off", counts: { total: 1 } });
  const left = { ...whole, complete: false };
  expect(merge({ junit: [cut], logs: [left] }).brokenOff).toBe("cut off");
});
