import { describe, expect, test } from "@jest/globals";
import { parseHookLine } from "../../../src/suite/results/hook-events.ts";
import { HookSession } from "../../../src/suite/results/hook-session.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";

/** A session of these events, each as the hook would write it. */
function sessionOf(events: readonly object[], budget = { left: 1_000_000 }): TestRun {
  const session = new HookSession(budget);
  for (const event of events) {
    const line = parseHookLine(JSON.stringify({ s: "1", ...event }));
    if (line === null) throw new Error(`no event: ${JSON.stringify(event)}`);
    session.event(line.event);
  }
  return session.finish();
}

const SESSION = { e: "session", rootdir: "/r" };
const FINISH = { e: "finish", exit: 0 };
const result = (id: string, outcome: string, more: object = {}) => ({ e: "result", id, outcome, ...more });

describe("a session that broke", () => {
  test.each([
    ["internal", "had an internal error"],
    ["interrupted", "was interrupted"],
  ])("(%s) before any test ran says why", (e, how) => {
    const run = sessionOf([SESSION, { e, message: "Traceback\nOSError: no space left\n" }, FINISH]);
    const why = `pytest ${how}: OSError: no space left`;
    expect(run).toMatchObject({ complete: false, collectionError: why, notices: [why] });
  });

  test("after a test ran has that result, and the reason as a notice", () => {
    const run = sessionOf([SESSION, result("a.py::t", "passed"), { e: "interrupted", message: "Ctrl-C" }]);
    expect(run).toMatchObject({ complete: false, collectionError: null, counts: { passed: 1 } });
    expect(run.notices).toEqual(["pytest was interrupted: Ctrl-C"]);
  });

  test("by modules that did not load names each, with its reason where there is one", () => {
    const run = sessionOf([
      SESSION,
      { e: "collect", id: "a.py", outcome: "failed", message: "E   ImportError: x" },
      { e: "collect", id: "b.py", outcome: "failed" },
      // Every worker tells of it; a second report changes nothing.
      { e: "collect", id: "b.py", outcome: "failed" },
      { e: "finish", exit: 2 },
    ]);
    expect(run.collectionError).toBe("pytest could not collect a.py (ImportError: x); b.py");
    expect(run.tests).toEqual([
      { id: "a.py", status: "error", file: "/r/a.py", message: "E   ImportError: x" },
      { id: "b.py", status: "error", file: "/r/b.py", message: "" },
    ]);
  });

  test("by a module is not one if tests ran", () => {
    const collect = { e: "collect", id: "a.py", outcome: "failed" };
    const skipped = { e: "collect", id: "b.py", outcome: "skipped" };
    const run = (...more: object[]) =>
      sessionOf([SESSION, collect, skipped, ...more, FINISH]).collectionError;
    expect(run()).not.toBeNull();
    expect(run(result("c.py::t", "skipped"))).not.toBeNull();
    expect(run(result("c.py::t", "passed"))).toBeNull();
  });
});

describe("a session that did not finish by itself", () => {
  const two = [SESSION, { e: "collected", count: 2 }, { e: "ids", ids: ["a", "b"] }];
  const over = { e: "over" };
  const why = (...events: readonly object[]) => sessionOf(events).brokenOff;

  test("says so where tests had not run, or were not even collected", () => {
    expect(why(...two, result("a", "passed"))).toBe("pytest exited before it had run all tests");
    expect(why(...two, result("a", "passed"), over)).toBe("pytest exited before it had run all tests");
    expect(why(SESSION)).toBe("pytest exited before it had collected the tests");
  });

  test("has lost nothing if all had run, or if pytest only printed information", () => {
    expect(why(...two, result("a", "passed"), result("b", "failed"))).toBeUndefined();
    expect(why(SESSION, over)).toBeUndefined();
    expect(why(...two, result("a", "passed"), FINISH)).toBeUndefined();
  });

  test("before it had begun is counted as nothing", () => {
    const run = sessionOf([{ e: "announced" }]);
    const why = expect.stringContaining("before its session started");
    expect(run).toMatchObject({ unbegun: true, counts: null, collectionError: why, notices: [why] });
    expect(run.brokenOff).toBeUndefined();
    const begun = sessionOf([{ e: "announced" }, SESSION, result("a", "passed"), FINISH]);
    expect(begun).toMatchObject({ counts: { total: 1 }, collectionError: null, notices: [] });
    expect(begun).not.toHaveProperty("unbegun");
  });

  test("says what broke it off", () => {
    const internal = { e: "internal", message: "OSError: gone" };
    const broken = "pytest had an internal error: OSError: gone";
    expect(why(...two, result("a", "failed"), internal, { e: "finish", exit: 3 })).toBe(broken);
    expect(why(SESSION, internal, { e: "finish", exit: 3 })).toBe(broken);
  });

  test.each([
    ["Exit", "passed", 0, true],
    ["Exit", "failed", 2, true],
    ["KeyboardInterrupt", "failed", 2, true],
    ["Interrupted", "passed", 2, true],
    // --maxfail under xdist, --stepwise: the failure is the reason.
    ["Interrupted", "failed", 2, false],
  ])("by %s after a test that %s, with status %d: %s", (by, outcome, exit, told) => {
    const interrupted = { e: "interrupted", message: "enough", by };
    const said = why(...two, result("a", outcome), interrupted, { e: "finish", exit });
    expect(said).toBe(told ? "pytest was interrupted: enough" : undefined);
  });

  test("whose suite ended well, with nothing left, is not broken off", () => {
    const exit = { e: "interrupted", message: "no GPU", by: "Exit" };
    expect(why(SESSION, exit, FINISH)).toBeUndefined();
    expect(why(SESSION, exit, { e: "finish", exit: 1 })).toBeDefined();
  });

  test("comes from its modules if they did not load", () => {
    const collect = { e: "collect", id: "a.py", outcome: "failed" };
    const interrupted = { e: "interrupted", message: "1 error", by: "Interrupted" };
    expect(why(SESSION, collect, interrupted, { e: "finish", exit: 2 })).toBeUndefined();
  });

  test("was stopped by a plugin, which fails it and no test", () => {
    const stopped = "pytest ended with exit status 1 before it had run all tests";
    expect(why(...two, result("a", "passed"), { e: "finish", exit: 1 })).toBe(stopped);
    // By --exitfirst, say.
    expect(why(...two, result("a", "failed"), { e: "finish", exit: 1 })).toBeUndefined();
    expect(
      why(...two, result("a", "passed"), result("b", "passed"), { e: "finish", exit: 1 }),
    ).toBeUndefined();
    expect(why(...two, { e: "finish", exit: 5 })).toBeUndefined();
  });

  test("was used wrongly, by its status", () => {
    expect(why(SESSION, { e: "finish", exit: 4 })).toMatch(/wrong arguments/);
    expect(why(SESSION, { e: "finish", exit: 5 })).toBeUndefined();
  });
});

describe("what never ran", () => {
  test("is named as far as names are known, and counted beyond", () => {
    const ids = ["a.py::a", "a.py::b"];
    const run = sessionOf([
      SESSION,
      { e: "collected", count: 5 },
      { e: "ids", ids },
      result("a.py::a", "passed"),
    ]);
    expect(run).toMatchObject({ neverRan: ["a.py::b"], neverRanCount: 3 });
    expect(sessionOf([SESSION, { e: "collected", count: 2 }, { e: "ids", ids }])).not.toHaveProperty(
      "neverRanCount",
    );
  });

  test("has a limit of names, and the rest is counted", () => {
    const ids = Array.from({ length: 10_002 }, (_, i) => `a.py::t${i}`);
    const run = sessionOf([SESSION, { e: "collected", count: ids.length }, { e: "ids", ids }]);
    expect(run.neverRan).toHaveLength(10_000);
    expect(run.neverRanCount).toBe(2);
    expect(sessionOf([SESSION, { e: "ids", ids: ids.slice(2) }])).not.toHaveProperty("neverRanCount");
  });
});

describe("captured output", () => {
  const out = (id: string, text: string) => result(id, "passed", { output: { text } });

  test("is kept whole up to the budget of all sessions", () => {
    const run = sessionOf([SESSION, out("a", "12345"), out("b", "67890"), FINISH], { left: 10 });
    expect(run.tests.map(({ output }) => output)).toEqual(["12345", "67890"]);
    expect(run).toMatchObject({ passingOutputSeen: true, notices: [] });
  });

  test("beyond it is counted and reported, however short the texts are", () => {
    const run = sessionOf([SESSION, out("a", "12345678"), out("b", "67890"), out("c", "x"), FINISH], {
      left: 10,
    });
    expect(run.passingOutputSeen).toBe(false);
    expect(run.notices).toEqual(["4 characters of the tests' captured output were left out"]);
    expect(run.tests[1]?.output).toBe("6\n… 3 characters left out …\n0");
    expect(run.tests[2]?.output).toBe("\n… 1 characters left out …\n");
  });

  test("that the hook itself left out counts too", () => {
    const run = sessionOf([SESSION, result("a", "passed", { output: { text: "x", cut: 7 } }), FINISH]);
    expect(run.notices).toEqual(["7 characters of the tests' captured output were left out"]);
  });

  test("of workers without capture goes nowhere", () => {
    const seen = (more: object) => sessionOf([{ ...SESSION, ...more }, FINISH]).passingOutputSeen;
    expect(seen({ workers: true, capture: "no" })).toBe(false);
    expect(seen({ workers: true, capture: "fd" })).toBe(true);
    expect(seen({ workers: false, capture: "no" })).toBe(true);
  });

  describe("of a test that printed nothing", () => {
    const outputOf = (more: object, ...events: readonly object[]) =>
      sessionOf([{ ...SESSION, ...more }, ...events, FINISH]).tests.map(({ output }) => output);
    const failed = result("a", "failed");

    test("is empty where pytest keeps all output, and the test failed", () => {
      const fd = { capture: "fd" };
      expect(outputOf(fd, failed, result("b", "passed"))).toEqual(["", undefined]);
      expect(outputOf(fd, out("a", "said"), failed)).toEqual(["said"]);
    });

    test("is not known where pytest keeps none, or Python's alone", () => {
      for (const capture of ["no", "sys", "tee-sys", null])
        expect(outputOf({ capture }, failed)).toEqual([undefined]);
    });

    test("is not known where some was left out, of a module, or of a test that took its worker along", () => {
      const fd = { capture: "fd" };
      const message = "worker 'gw0' crashed while running 'a'";
      expect(outputOf(fd, result("a", "failed", { output: { cut: 7 } }))).toEqual([undefined]);
      expect(outputOf(fd, { e: "collect", id: "a.py", outcome: "failed" })).toEqual([undefined]);
      expect(outputOf(fd, result("a", "failed", { message }))).toEqual([undefined]);
    });
  });

  test("of the phases of one test is in their order", () => {
    const [run] = [sessionOf([SESSION, out("a", "setup "), out("a", "call"), FINISH])];
    expect(run.tests[0]?.output).toBe("setup call");
  });
});

describe("one test", () => {
  describe("of which parts failed", () => {
    const part = (message: string, text?: string) =>
      result("a", "failed", { part: true, message, ...(text === undefined ? {} : { output: { text } }) });
    const partsOf = (...events: readonly object[]) => sessionOf([SESSION, ...events, FINISH]).tests[0]?.parts;

    test("has the text of each, and of its own failure", () => {
      expect(partsOf(part("one", "said"), part("two"))).toEqual(["one\nsaid", "two\n"]);
      expect(partsOf(part("one"), result("a", "failed", { message: "own" }))).toEqual(["one\n", "own\n"]);
    });

    test("has nothing that only sums them up, is not a failure, or belongs to another try", () => {
      const sum = result("a", "failed", { message: "contains 2 failed subtests" });
      expect(partsOf(part("one"), part("two"), sum)).toHaveLength(2);
      expect(partsOf(part("one"), result("a", "passed"))).toBeUndefined();
      expect(partsOf(result("a", "failed", { message: "own" }))).toBeUndefined();
      expect(partsOf(part("one"), result("a", "rerun"), part("two"))).toBeUndefined();
    });

    test("has a limit of them", () => {
      expect(partsOf(...Array.from({ length: 101 }, (_, i) => part(`${i}`)))).toHaveLength(100);
    });
  });

  test("is timed over its phases", () => {
    const phases = [0.5, 0.25, 0.25].map((duration) => result("a", "passed", { duration }));
    expect(sessionOf([SESSION, ...phases]).tests).toEqual([{ id: "a", status: "passed", durationMs: 1000 }]);
  });

  test("that failed twice has both texts", () => {
    const run = sessionOf([
      SESSION,
      result("a", "failed", { message: "first" }),
      result("a", "error", { message: "then" }),
      result("a", "passed", { message: "never told", reason: "neither" }),
    ]);
    expect(run.tests).toEqual([{ id: "a", status: "error", message: "first\nthen" }]);
  });

  test.each([
    ["/r", "/r/a.py"],
    ["/r/", "/r/a.py"],
    ["C:\\r\\", "C:\\r/a.py"],
    ["", "a.py"],
  ])("is below the root %j", (rootdir, file) => {
    const run = sessionOf([{ ...SESSION, rootdir }, result("a.py::t", "passed", { file: "a.py", line: 3 })]);
    expect(run.tests).toEqual([{ id: "a.py::t", status: "passed", file, line: 3 }]);
  });

  test.each(["/elsewhere/a.py", "D:\\a.py"])("of the module %s lies where it says", (id) => {
    const run = sessionOf([SESSION, { e: "collect", id, outcome: "skipped", reason: "why" }]);
    expect(run.tests).toEqual([{ id, status: "skipped", file: id, reason: "why" }]);
  });

  test.each(["skip", "xfail", "none"])("to which an entry was applied (%s) carries it", (word) => {
    const run = sessionOf([SESSION, { e: "expect", id: "a", expect: word }, result("a", "skipped")]);
    expect(run.tests[0]?.expectation).toBe(word === "none" ? undefined : word);
  });

  test.each([
    ["failed", "[XPASS(strict)] why", true],
    ["failed", "Unexpected success", true],
    ["failed", "an [XPASS(strict)] in the text", undefined],
    ["error", "[XPASS(strict)] why", undefined],
  ])("that %s with %j", (outcome, message, unexpectedPass) => {
    expect(sessionOf([SESSION, result("a", outcome, { message })]).tests[0]?.unexpectedPass).toBe(
      unexpectedPass,
    );
  });
});

describe("a test that takes its worker with it", () => {
  const died = (outcome: string) =>
    result("a", outcome, { message: "worker 'gw0' crashed while running 'a'" });
  const crashed = { id: "a", status: "failed", crashed: "worker gw0 died" };
  const run = (...events: readonly object[]) =>
    sessionOf([SESSION, { e: "ids", ids: ["a", "b"] }, { e: "start", id: "a" }, ...events]);

  test("has failed by that, and runs no more", () => {
    expect(run(died("failed"))).toMatchObject({ tests: [crashed], running: null, neverRan: ["b"] });
  });

  test("and is not run again as was promised has failed by that too", () => {
    expect(run(died("rerun"), FINISH)).toMatchObject({ tests: [crashed], complete: true });
  });

  test("and is run again has the result of that", () => {
    const again = run(
      died("rerun"),
      { e: "start", id: "a" },
      result("a", "passed"),
      { e: "end", id: "a" },
      FINISH,
    );
    expect(again).toMatchObject({ tests: [{ id: "a", status: "passed" }], running: null, neverRan: ["b"] });
  });
});

describe("parts of a test", () => {
  const part = (outcome: string) => result("a", outcome, { part: true, reason: "why" });
  test.each([
    ["passed", "passed"],
    ["skipped", "passed"],
    ["failed", "failed"],
    ["error", "error"],
  ])("that are %s leave it %s", (outcome, status) => {
    expect(sessionOf([SESSION, part(outcome), result("a", "passed"), FINISH]).tests).toMatchObject([
      { status },
    ]);
  });
});

test("a test that is run again for its own reason counts once", () => {
  const run = sessionOf([
    SESSION,
    result("a", "rerun", { message: "assert 0" }),
    result("a", "passed"),
    FINISH,
  ]);
  expect(run.tests).toEqual([{ id: "a", status: "passed" }]);
});

test("why a test was skipped is kept", () => {
  const run = sessionOf([SESSION, result("a", "skipped", { reason: "no GPU" }), FINISH]);
  expect(run.tests).toEqual([{ id: "a", status: "skipped", reason: "no GPU" }]);
});

test("a problem of the hook is reported", () => {
  expect(sessionOf([SESSION, { e: "problem", text: "disk full" }, FINISH]).notices).toEqual([
    "the pytest hook had a problem: disk full",
  ]);
});
