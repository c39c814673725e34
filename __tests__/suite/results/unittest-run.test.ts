import { describe, expect, test } from "@jest/globals";
import { parseDescription } from "../../../src/suite/results/unittest-lines.ts";
import { UnittestRun } from "../../../src/suite/results/unittest-run.ts";
import { statuses } from "./feed.ts";

function of(text: string) {
  const description = parseDescription(text);
  if (description === null) throw new Error(text);
  return description;
}
const tally = {
  word: "OK",
  failures: 0,
  errors: 0,
  skipped: 0,
  expectedFailures: 0,
  unexpectedSuccesses: 0,
} as const;

describe("more tests than are kept", () => {
  const run = (started: number) => {
    const seen = new UnittestRun(2);
    for (let i = 0; i < started; i++) {
      seen.start(of(`test_${i} (m.T)`));
      seen.status({ status: "passed" });
      seen.ended(null);
    }
    return seen.finish({ ran: started, tally });
  };
  test("are still counted by the tally", () => {
    expect(run(2)).toMatchObject({ counts: { total: 2, passed: 2 }, complete: true });
    expect(run(5).counts).toMatchObject({ total: 5, passed: 5 });
    expect(run(5).tests).toHaveLength(2);
  });
});

describe("what nobody runs", () => {
  test("has no status, no end and no text", () => {
    const run = new UnittestRun();
    run.status({ status: "failed" });
    run.ended(3);
    run.blockLine("noise");
    expect(run.empty).toBe(true);
  });

  test("but a skip is of a class whose tests were never started", () => {
    const run = new UnittestRun();
    run.status({ status: "skipped", reason: "no GPU" });
    run.status({ status: "skipped", reason: "no TensorRT" });
    const { tests, lastStarted } = run.finish({ ran: 0, tally: { ...tally, skipped: 2 } });
    expect(tests).toEqual([
      { id: "setUpClass #1", status: "skipped", reason: "no GPU" },
      { id: "setUpClass #2", status: "skipped", reason: "no TensorRT" },
    ]);
    expect(lastStarted).toBeNull();
  });
});

test("a test that is reported again, as its subtests are, counts once with the worst result", () => {
  const run = new UnittestRun();
  run.start(of("test_a (m.T)"));
  run.status({ status: "failed" });
  run.start(of("test_a (m.T) (i=1)"));
  run.status({ status: "skipped", reason: "why" });
  run.ended(20);
  expect(run.finish(null)).toMatchObject({
    tests: [{ id: "m.T.test_a", status: "failed", reason: "why", durationMs: 20 }],
    counts: { total: 1, failed: 1 },
    complete: false,
    running: null,
    lastStarted: "m.T.test_a",
  });
});

test("in a complete run a failure has its section; a word alone was the test's own output", () => {
  const seen = (end: Parameters<UnittestRun["finish"]>[0]) => {
    const run = new UnittestRun();
    run.start(of("test_a (m.T)"));
    run.status({ status: "failed" });
    run.ended(null);
    return statuses(run.finish(end));
  };
  expect(seen({ ran: 1, tally })).toEqual({ "m.T.test_a": "passed" });
  expect(seen({ ran: 1, tally: null })).toEqual({ "m.T.test_a": "failed" });
  expect(seen(null)).toEqual({ "m.T.test_a": "failed" });
});

test("two sections of one test are one failure, the worse of them, with both texts", () => {
  const run = new UnittestRun();
  run.openBlock(of("test_a (m.T)"), "error");
  run.blockLine("first");
  run.closeBlock();
  run.openBlock(of("test_a (m.T)"), "failed");
  run.blockLine("second");
  const done = run.finish({ ran: 3, tally: { ...tally, word: "FAILED", failures: 1, errors: 1 } });
  expect(done.tests).toEqual([{ id: "m.T.test_a", status: "error", message: "first\nsecond" }]);
  expect(done.counts).toMatchObject({ total: 3, passed: 2, errors: 1, failed: 0 });
});

test.each(["Stdout:", "Stderr:"])("a section with %s shows that output was kept back", (heading) => {
  const run = new UnittestRun();
  run.openBlock(of("test_a (m.T)"), "failed");
  run.blockLine("assert");
  expect(run.finish(null).passingOutputSeen).toBe(true);
  run.blockLine(heading);
  expect(run.finish(null).passingOutputSeen).toBe(false);
});

describe("modules that did not load", () => {
  const load = (message: string | null, more: readonly string[] = []) => {
    const run = new UnittestRun();
    for (const text of more) {
      run.start(of(text));
      run.ended(null);
    }
    run.start(of("m (unittest.loader._FailedTest)"));
    run.status({ status: "error" });
    run.ended(null);
    if (message !== null) {
      run.openBlock(of("m (unittest.loader._FailedTest)"), "error");
      run.blockLine(message);
      run.closeBlock();
    }
    return run.finish({ ran: 1 + more.length, tally: { ...tally, word: "FAILED", errors: 1 } });
  };

  test("are a collection error, with the reason where one was shown", () => {
    expect(load("Traceback\nImportError: no x\n").collectionError).toBe(
      "m could not be loaded: ImportError: no x",
    );
    expect(load(null).collectionError).toBe("m could not be loaded");
  });

  test("are failures like others if tests ran", () => {
    expect(load("ImportError: no x", ["test_a (m.T)"])).toMatchObject({
      collectionError: null,
      counts: { total: 2, errors: 1, passed: 1 },
    });
  });
});

describe("a plain run is counted from its tally", () => {
  const plain = (ran: number, more: Partial<typeof tally> | object) =>
    new UnittestRun().finish({ ran, tally: { ...tally, ...more } });

  test("in which what did not pass is taken from the number that ran", () => {
    const done = plain(10, { skipped: 3, expectedFailures: 2, unexpectedSuccesses: 1 });
    expect(done.counts).toMatchObject({ total: 10, passed: 4, failed: 1, skipped: 3, xfailed: 2 });
    expect(done.notices).toEqual([]);
  });

  test("and skipped classes may leave open how many passed", () => {
    const done = plain(1, { skipped: 3 });
    expect(done.counts).toMatchObject({ total: 3, passed: 0, skipped: 3 });
    expect(done.notices).toEqual([
      "unittest's plain output does not distinguish a skipped class from a skipped test; -v gives exact counts",
    ]);
    expect(plain(0, { skipped: 3 }).notices).toEqual([]);
  });

  test("and a fixture that failed is one more than ran", () => {
    const run = new UnittestRun();
    run.openBlock(of("setUpClass (m.T)"), "error");
    const done = run.finish({ ran: 3, tally: { ...tally, word: "FAILED", errors: 1 } });
    expect(done.counts).toMatchObject({ total: 4, passed: 3, errors: 1 });
  });
});
