import { describe, expect, test } from "@jest/globals";
import { createPytestLogReader } from "../../../src/suite/results/pytest-log.ts";
import { feed, runOf, runsOf, statuses } from "./feed.ts";

const framed = (title: string, char = "=") => `${char.repeat(10)} ${title} ${char.repeat(10)}`;
const START = framed("test session starts");
const read = (...lines: readonly string[]) => runOf(createPytestLogReader(), lines.join("\n"));
const readAll = (...lines: readonly string[]) => runsOf(createPytestLogReader(), lines.join("\n"));

describe("whose line it is", () => {
  test.each([
    ["nobody's before a session", [], null],
    ["the running test's", [START, "a.py::t "], "a.py::t"],
    ["nobody's between tests", [START, "a.py::t ", "a.py::t PASSED"], null],
    ["nobody's above the first section", [START, "a.py::t FAILED", framed("FAILURES")], null],
    [
      "the test's of its section",
      [START, "a.py::T::t FAILED", framed("FAILURES"), framed("T.t", "_")],
      "a.py::T::t",
    ],
    [
      "a name's where nothing is known",
      [START, framed("ERRORS"), framed("ERROR collecting a.py", "_")],
      "ERROR collecting a.py",
    ],
    ["nobody's in the summary", [START, "a.py::t ", framed("short test summary info")], null],
  ])("%s", (_name, lines, id) => {
    expect(feed(createPytestLogReader(), lines.join("\n")).currentTest()).toBe(id);
  });
});

test("a session that says behind its last line what broke it off has lost what was left", () => {
  const end = (tests: number) =>
    read(
      START,
      "collected 2 items",
      `a.py ${".".repeat(tests)}`,
      framed(`${tests} passed in 1.00s`),
      framed("_pytest.outcomes.Exit: enough", "!"),
    ).brokenOff;
  expect(end(1)).toBe("pytest was interrupted: _pytest.outcomes.Exit: enough");
  expect(end(2)).toBeUndefined();
  expect(readAll(framed("KeyboardInterrupt", "!"))).toEqual([]);
});

describe("a session inside another's output", () => {
  const DEEP = 16;
  test("may be deep, and deeper than that it is not followed", () => {
    const starts = (count: number) => readAll(...new Array<string>(count).fill(START)).length;
    expect([starts(DEEP), starts(DEEP + 4)]).toEqual([DEEP, DEEP]);
  });

  test("counts as one even if its start is glued to the progress of the outer one", () => {
    const dead = [START, "collected 2 items", "", "a.py ."];
    const next = [START, "collected 1 item", "", "b.py .", framed("1 passed in 1.00s")];
    const runs = readAll(...dead.slice(0, -1), `${dead.at(-1)}${START}`, ...next.slice(1));
    expect(runs.map(({ complete, counts, brokenOff }) => [complete, counts?.total, brokenOff])).toEqual([
      [false, 1, "pytest exited before it had run all tests"],
      [true, 1, undefined],
    ]);
    const announced = readAll(
      START,
      `a.py::outer ${START}`,
      "b.py::inner PASSED",
      framed("1 passed in 1.00s"),
    );
    expect(announced.map(({ running }) => running)).toEqual(["a.py::outer", null]);
    // Two at once are none inside the other.
    expect(readAll(START, `collecting ... ${START}`, "a.py .", framed("1 passed in 1.00s"))).toHaveLength(1);
  });

  test("whose start stands glued behind a letter of the outer one is one", () => {
    const inner = ["collected 1 item", "", "b.py F", framed("1 failed in 0.10s")];
    const runs = readAll(
      START,
      "collected 3 items",
      `a.py ${START}`,
      ...inner,
      `.${START}`,
      ...inner,
      ".",
      framed("3 passed in 1.00s"),
    );
    const [outer, ...nested] = runs;
    expect(outer?.counts).toMatchObject({ total: 3, passed: 3 });
    expect(nested.map(({ counts }) => counts?.failed)).toEqual([1, 1]);
    for (const { span } of nested) expect(span?.last).toBeLessThan(outer?.span?.last ?? 0);
    // Not behind a session.
    expect(readAll(`.${START}`, ...inner)).toHaveLength(1);
  });

  test("that never ended leaves the outer one's end alone", () => {
    const runs = readAll(START, "a.py::outer ", START, "b.py::inner ", "b.py::inner PASSED");
    expect(runs.map(({ complete, running }) => [complete, running])).toEqual([
      [false, "a.py::outer"],
      [false, null],
    ]);
  });

  test("that died leaves the outer one its tally, if the figures can be nobody else's", () => {
    const ends = (inner: number, tally: string) =>
      readAll(
        START,
        "collected 3 items",
        "a.py::t PASSED",
        `a.py::outer ${START}`,
        `collected ${inner} items`,
        "b.py Fatal Python error: Segmentation fault",
        "PASSED",
        "a.py::z PASSED",
        framed(`${tally} in 1.00s`),
      ).map(({ complete, counts }) => [complete, counts?.total ?? null]);
    expect(ends(1, "3 passed")[0]).toEqual([true, 3]);
    expect(ends(1, "2 passed, 1 xfailed")[0]).toEqual([true, 3]);
    // One that may be the inner one's, and one that is neither's.
    for (const [inner, tally] of [
      [3, "3 passed"],
      [2, "2 passed, 1 error"],
      [4, "3 passed"],
      [1, "2 passed"],
    ] as const)
      expect(ends(inner, tally)[0]?.[0]).toBe(false);
  });

  test("without frames ends none that has them", () => {
    expect(
      read(START, "a.py::t ", "7 passed in 0.10s", "a.py::t PASSED", framed("1 passed in 1.00s")),
    ).toMatchObject({
      counts: { total: 1 },
      complete: true,
    });
  });

  test("without frames in a section of one without frames is a child's, unless nothing better comes", () => {
    const lines = [framed("FAILURES"), framed("test_t", "_"), "7 passed in 0.10s", "a.py:3: AssertionError"];
    expect(read(...lines).counts).toMatchObject({ total: 7 });
    expect(
      read(...lines, framed("short test summary info"), "FAILED a.py::test_t", "1 failed in 1.00s").counts,
    ).toMatchObject({
      total: 1,
      failed: 1,
    });
  });
});

describe("frames", () => {
  test("that programs draw are the test's own output", () => {
    const run = read(
      START,
      "a.py::t ",
      framed("Build"),
      framed("Rule", "_"),
      framed("Odd", "!"),
      framed("Log", "-"),
      "PASSED",
      framed("1 passed in 1.00s"),
    );
    expect(statuses(run)).toEqual({ "a.py::t": "passed" });
  });

  test("within a traceback part it and open no section", () => {
    const run = read(
      START,
      "a.py::t FAILED",
      framed("FAILURES"),
      framed("t", "_"),
      "a.py:3: in t",
      "_ _ _ _ _ _ _ _",
      "b.py:9: ValueError",
      framed("1 failed in 1.00s"),
    );
    expect(run.tests[0]?.message).toBe("a.py:3: in t\nb.py:9: ValueError");
  });

  test.each(["KeyboardInterrupt", "_pytest.outcomes.Exit: enough"])(
    "of %s tell that it was broken off",
    (title) => {
      expect(read(START, framed(title, "!"), framed("1 passed in 1.00s"))).toMatchObject({
        complete: false,
        notices: [`pytest was interrupted: ${title}`],
      });
    },
  );
});

describe("a test that died with Python's own trace", () => {
  const trace = (file: string) => [
    "Fatal Python error: Segmentation fault",
    "",
    "Current thread 0x00007f (most recent call first):",
    `  File "${file}", line 5 in test_dies`,
  ];

  test.each([
    ["below the root", "rootdir: /r, configfile: pytest.ini", "/r/t/test_x.py", "t/test_x.py::test_dies"],
    ["elsewhere", "rootdir: /r", "/root/test_x.py", "/root/test_x.py::test_dies"],
    ["without a root", "platform linux", "/r/test_x.py", "/r/test_x.py::test_dies"],
  ])("is named, %s", (_name, root, file, running) => {
    expect(read(START, root, "t/test_x.py .", ...trace(file))).toMatchObject({
      running,
      lastStarted: running,
    });
  });

  test("is the one that was running, where that is known", () => {
    expect(read(START, "a.py::t ", ...trace("/r/test_x.py")).running).toBe("a.py::t");
  });

  test("whose trace ends is not looked for in other output", () => {
    const log = [
      "Fatal Python error: Aborted",
      "no stack here",
      '  File "/r/test_x.py", line 5 in test_dies',
    ];
    expect(read(START, "test_x.py .", ...log).running).toBeNull();
  });
});

describe("a usage error", () => {
  const WHY = "ERROR: file or directory not found: x.py";
  const collectionError = "pytest: file or directory not found: x.py";

  test("in a session is that session's", () => {
    expect(read(START, "collected 0 items", WHY, framed("no tests ran in 0.01s"))).toMatchObject({
      collectionError,
      complete: true,
    });
    expect(read(START, WHY, "INTERNALERROR> OSError: gone").collectionError).toBe(collectionError);
  });

  test("behind a session in which nothing ran is that one's reason, and no other's", () => {
    const none = [START, framed("no tests ran in 0.01s")];
    expect(readAll(...none, WHY)).toMatchObject([{ collectionError }]);
    expect(readAll(...none, WHY, "ERROR: not found: y")).toMatchObject([{ collectionError }]);
    const ran = [START, framed("1 passed in 0.01s")];
    expect(readAll(...ran, WHY)).toMatchObject([{ collectionError: null }, { collectionError }]);
  });

  test("alone is a run of nothing", () => {
    expect(read(WHY)).toMatchObject({
      collectionError,
      counts: { total: 0 },
      complete: true,
      span: { first: 1, last: 1 },
    });
  });
});

test("a child's log quoted in a section is part of its text", () => {
  const run = read(
    START,
    "a.py::t FAILED",
    framed("FAILURES"),
    framed("t", "_"),
    "out = b'first",
    framed("3 passed in 0.10s"),
    "last'",
    "a.py:3: AssertionError",
    framed("1 failed in 1.00s"),
  );
  expect(run.counts).toMatchObject({ total: 1, failed: 1 });
  expect(run.tests[0]?.message).toContain("3 passed in 0.10s");
});

test("what looked like a literal and hid the only end was none", () => {
  const log = [START, "a.py::t PASSED", "x = b'", framed("1 passed in 1.00s")];
  expect(read(...log)).toMatchObject({ complete: true, counts: { total: 1 } });
  // It is closed, and the end lay within it.
  expect(read(...log, "'")).toMatchObject({ complete: true, counts: { total: 1 } });
});

test.each(["FAILED (failures=2)", "FAILED (errors=1, skipped=1)", "FAILED (unexpected successes=1)"])(
  "a unittest that a test starts says %s for itself",
  (words) => {
    const log = (before: string) => [START, before, words, "PASSED", framed("1 passed in 1.00s")];
    for (const lines of [log("a.py::t Ran 2 tests in 0.001s"), log(`a.py::t ${words}`)])
      expect(statuses(read(...lines))).toEqual({ "a.py::t": "passed" });
  },
);

describe("a word of a test's own output", () => {
  const log = (tally: string, ...more: readonly string[]) => [
    START,
    "collected 3 items",
    "a.py::glued FAILED: 1 of 2 probes",
    "PASSED",
    "a.py::behind ",
    "probing 3/3 FAILED",
    "PASSED",
    "a.py::last PASSED",
    ...more,
    framed(`${tally} in 1.00s`),
  ];
  test("is no failure if pytest's tally has none", () => {
    const run = read(...log("3 passed"));
    expect(statuses(run)).toEqual({
      "a.py::glued": "passed",
      "a.py::behind": "passed",
      "a.py::last": "passed",
    });
    expect(run.counts).toMatchObject({ total: 3, passed: 3, failed: 0 });
    const shown = [framed("short test summary info"), "PASSED a.py::glued", "PASSED a.py::behind"];
    expect(statuses(read(...log("3 passed", ...shown)))).toEqual(statuses(run));
  });

  test("may be a failure if pytest's tally has one, if there is no tally, or if more than the word says so", () => {
    const behind = (...lines: readonly string[]) => statuses(read(...lines))["a.py::behind"];
    expect(behind(...log("1 failed, 2 passed"))).toBe("failed");
    expect(behind(...log("2 passed, 1 error"))).toBe("failed");
    expect(behind(...log("3 passed").slice(0, -1))).toBe("failed");
    const summary = [framed("short test summary info"), "FAILED a.py::behind - assert 0"];
    expect(behind(...log("3 passed", ...summary))).toBe("failed");
    // Plugins for subtests count failed parts by themselves.
    const part = ["a.py::behind SUBFAIL", "PASSED"];
    expect(behind(START, ...part, framed("1 passed, 1 subtests failed in 1.00s"))).toBe("failed");
  });
});
