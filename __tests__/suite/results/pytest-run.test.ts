import { describe, expect, test } from "@jest/globals";
import { parsePytestTally } from "../../../src/suite/results/pytest-lines.ts";
import { PytestRun } from "../../../src/suite/results/pytest-run.ts";
import { statuses } from "./feed.ts";

const tally = (text: string) => parsePytestTally(`${text} in 1.00s`);
const failed = (id: string, more: object = {}) => ({
  id,
  status: "failed" as const,
  subtest: false,
  ...more,
});

describe("counts of a plain run", () => {
  test("before its end are those of its letters, if any", () => {
    const run = new PytestRun(true);
    expect(run.finish(null).counts).toBeNull();
    run.collected = { items: 5, modules: 0 };
    run.letter(["passed", "failed"]);
    expect(run.finish(null)).toMatchObject({
      counts: { total: 2, failed: 1 },
      neverRanCount: 3,
      running: null,
    });
  });

  test("that was not counted do not say how many never ran", () => {
    const run = new PytestRun(true);
    run.collected = { items: 5, modules: 0 };
    expect(run.finish(null)).not.toHaveProperty("neverRanCount");
  });

  test("take a failed part and its test for one", () => {
    const part = failed("a.py::t", { subtest: true });
    const run = new PytestRun(true);
    run.summary(part);
    run.summary(part);
    // pytest 9 fails the test as well, older plugins let it pass.
    expect(run.finish(tally("2 failed, 1 passed")).counts).toMatchObject({ total: 1, failed: 1 });
    run.summary(failed("a.py::t"));
    expect(run.finish(tally("3 failed, 1 passed")).counts).toMatchObject({ total: 2, failed: 1, passed: 1 });
  });

  test("take an error in teardown and the test for one", () => {
    const run = new PytestRun(true);
    run.openBlock("ERROR at teardown of T.t");
    expect(run.finish(tally("1 passed, 1 error")).counts).toMatchObject({ total: 1, errors: 1 });
    run.summary(failed("a.py::T::t"));
    expect(run.finish(tally("1 failed, 1 error, 1 passed")).counts).toMatchObject({
      total: 2,
      errors: 1,
      passed: 1,
    });
  });
});

describe("a session that did not finish by itself", () => {
  const session = (more: object, letters = 1) => {
    const run = new PytestRun(true);
    run.collected = { items: 2, modules: 0 };
    run.letter(new Array(letters).fill("passed"));
    return Object.assign(run, more);
  };
  const LEFT = "pytest exited before it had run all tests";

  test("says so where more tests had been collected than were seen", () => {
    expect(session({}).finish(null).brokenOff).toBe(LEFT);
    expect(session({}, 0).finish(null).brokenOff).toBe(LEFT);
    expect(session({}, 2).finish(null).brokenOff).toBeUndefined();
    expect(session({ collected: null }).finish(null).brokenOff).toBeUndefined();
    expect(session({}).finish(tally("1 passed")).brokenOff).toBeUndefined();
    expect(
      Object.assign(new PytestRun(false), { collected: { items: 2 } }).finish(null).brokenOff,
    ).toBeUndefined();
  });

  test("says what broke it off", () => {
    const exit = { interrupted: "_pytest.outcomes.Exit: enough" };
    const why = "pytest was interrupted: _pytest.outcomes.Exit: enough";
    expect(session(exit).finish(tally("1 passed")).brokenOff).toBe(why);
    expect(session(exit).finish(tally("2 passed")).brokenOff).toBeUndefined();
  });

  test("was used wrongly only if it ran nothing: else the words are a child's", () => {
    const wrong = { usageError: "pytest: not found: x", collected: null };
    expect(session(wrong).finish(tally("no tests ran")).brokenOff).toBe("pytest: not found: x");
    expect(session(wrong).finish(tally("1 passed")).brokenOff).toBeUndefined();
  });
});

describe("the summary", () => {
  test("groups skips by their reason", () => {
    const run = new PytestRun(true);
    run.summary({ grouped: 2, reason: "no GPU" });
    run.summary({ grouped: 3, reason: "no GPU" });
    run.summary({ grouped: 1, reason: "" });
    expect(run.finish(null).skipReasons).toEqual([
      { reason: "no GPU", count: 5 },
      { reason: "", count: 1 },
    ]);
  });

  test("passes over reruns, and over parts that did not fail", () => {
    const run = new PytestRun(true);
    run.summary({ id: "a.py::t", status: null, subtest: false });
    run.summary({ id: "a.py::t", status: "skipped", subtest: true });
    run.summary({ id: "no id", status: "failed", subtest: false });
    expect(run.finish(null).tests).toEqual([]);
  });

  test("has the whole of a reason that was cut to the terminal's width", () => {
    const run = new PytestRun(true);
    run.progress({ id: "a.py::s", status: "skipped", subtest: false, reason: "no G..." });
    run.summary({ id: "a.py::s", status: "skipped", subtest: false, reason: "no GPU at all" });
    run.summary({ id: "a.py::s", status: "skipped", subtest: false, reason: "no" });
    run.progress(failed("a.py::f"));
    run.summary(failed("a.py::f", { reason: "assert 0" }));
    run.summary(failed("a.py::f", { reason: "assert 0 and more" }));
    expect(run.finish(null).tests).toEqual([
      { id: "a.py::s", status: "skipped", file: "a.py", reason: "no GPU at all" },
      { id: "a.py::f", status: "failed", file: "a.py", message: "assert 0" },
    ]);
  });
});

describe("what could not be collected", () => {
  const run = (...reasons: readonly (string | undefined)[]) => {
    const seen = new PytestRun(true);
    for (const [i, reason] of reasons.entries()) {
      seen.summary({ id: `${i}.py`, status: "error", subtest: false, ...(reason ? { reason } : {}) });
    }
    return seen;
  };

  test("comes from the summary if no section is shown", () => {
    expect(run("ImportError: x", undefined).finish(tally("2 errors")).collectionError).toBe(
      "pytest could not collect 0.py: ImportError: x; 1.py",
    );
    expect(run("ImportError: x").finish(null).collectionError).toBe(
      "pytest could not collect 0.py: ImportError: x",
    );
  });

  test("comes from its sections before that", () => {
    const seen = run("ImportError: x");
    seen.openBlock("ERROR collecting a.py");
    seen.blockLine("E   ImportError: no x");
    seen.openBlock("ERROR collecting b.py");
    expect(seen.finish(tally("2 errors")).collectionError).toBe(
      "pytest could not collect a.py (ImportError: no x); b.py",
    );
  });

  test("is not a reason if tests ran, or failed otherwise", () => {
    expect(run("x").finish(tally("1 error, 1 passed")).collectionError).toBeNull();
    expect(run("x").finish(tally("2 errors")).collectionError).toBeNull();
    expect(run("x").finish(tally("1 error, 3 skipped")).collectionError).not.toBeNull();
    expect(run().finish(tally("1 error")).collectionError).toBeNull();
  });

  test("comes after a usage error", () => {
    const seen = run("x");
    seen.usageError = "pytest: odd";
    expect(seen.finish(tally("1 error")).collectionError).toBe("pytest: odd");
  });
});

describe("sections", () => {
  test("go to their tests, of equal names to the one whose file they show", () => {
    const run = new PytestRun(true);
    for (const id of ["a.py::t", "b.py::t", "c.py::u"]) run.progress(failed(id));
    run.openBlock("t");
    run.blockLine("b.py:3: AssertionError");
    run.openBlock("t");
    run.blockLine("AssertionError");
    run.openBlock("u");
    run.openBlock("nobody");
    run.blockLine("noise");
    expect(run.finish(null).tests.map(({ message }) => message)).toEqual([
      "AssertionError",
      "b.py:3: AssertionError",
      undefined,
    ]);
  });

  test("may name their test in their text, as that of a dead worker does", () => {
    const run = new PytestRun(true);
    run.crash("a.py::t", "gw1");
    run.openBlock("a.py");
    run.blockLine("worker 'gw1' crashed while running 'a.py::t'");
    expect(run.finish(null).tests).toEqual([
      {
        id: "a.py::t",
        status: "failed",
        file: "a.py",
        message: "worker 'gw1' crashed while running 'a.py::t'",
        crashed: "worker gw1 died",
      },
    ]);
  });

  test("have a limit, and what is beyond does not run into the last one kept", () => {
    const run = new PytestRun(true);
    run.blockLine("before any");
    for (let i = 0; i < 2001; i++) {
      run.progress(failed(`a.py::t${i}`));
      run.openBlock(`t${i}`);
      run.blockLine(`text ${i}`);
    }
    const { tests } = run.finish(null);
    expect(tests.slice(-2).map(({ message }) => message)).toEqual(["text 1999", undefined]);
  });

  test("tell whose they are by the ids that are known", () => {
    const run = new PytestRun(true);
    run.progress(failed("a.py::T::t"));
    run.progress(failed("a.py::u"));
    expect(["u", "ERROR at setup of T.t", "unknown"].map((one) => run.idOfHeading(one))).toEqual([
      "a.py::u",
      "a.py::T::t",
      "unknown",
    ]);
  });
});

describe("announced tests", () => {
  test("run until their status comes, in whatever order", () => {
    const run = new PytestRun(true);
    run.announce("a.py::t");
    run.announce("a.py::u");
    expect(run.running).toBe("a.py::u");
    run.progress({ id: "a.py::u", status: "passed", subtest: false });
    expect(run.running).toBe("a.py::t");
    expect(run.finish(null)).toMatchObject({ running: "a.py::t", lastStarted: "a.py::u" });
    expect(run.finish(tally("1 passed")).running).toBeNull();
  });

  test("whose parts are reported continue, and are run again", () => {
    const run = new PytestRun(true);
    run.announce("a.py::t");
    run.progress({ id: "a.py::t", status: "passed", subtest: true });
    run.progress({ id: "a.py::t", status: "skipped", subtest: true });
    expect(run.running).toBe("a.py::t");
    run.progress({ id: "a.py::t", status: null, subtest: false });
    expect(run.running).toBeNull();
    expect(run.finish(null).tests).toEqual([]);
    run.progress({ id: "a.py::t", status: "failed", subtest: true });
    expect(statuses(run.finish(null))).toEqual({ "a.py::t": "failed" });
  });

  test("are found again although another worker's output follows them", () => {
    const run = new PytestRun(true);
    run.announce("a.py::t");
    run.progress({ id: "a.py::t [gw2] Python 3.11", status: "passed", subtest: false });
    run.progress({ id: "a.py::nobody knows", status: "passed", subtest: false });
    expect(statuses(run.finish(null))).toEqual({ "a.py::t": "passed", "a.py::nobody knows": "passed" });
  });
});
