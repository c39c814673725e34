import { describe, expect, test } from "@jest/globals";
import type { Request } from "../../src/request.ts";
import { classify } from "../../src/suite/classify.ts";
import type { Column } from "../../src/suite/classify-table.ts";
import type { Outcome } from "../../src/suite/outcome.ts";
import { chooseAction } from "../../src/suite/policy.ts";
import type { VerdictStatus } from "../../src/support/verdict.ts";
import {
  archFinding,
  type Case,
  createEnding,
  createExpectation,
  createInput,
  createResults,
  createTest,
  createVerdict,
  resolved,
  settings,
} from "./classify-builders.ts";

const failedExit = { exitCode: 1 };
const dead = { exitCode: null, signal: "SIGSEGV" };
const passing = [createTest("t::a", "passed"), createTest("t::b", "passed")];

/** A run that falls into each column, whatever the verdict. */
const RUNS: Readonly<Record<Column, Omit<Case, "status">>> = {
  "all-pass": { tests: passing },
  "expected-cause": {
    tests: [createTest("t::a", "failed"), createTest("t::b", "failed")],
    ending: failedExit,
    findings: [archFinding("t::a", "t::b")],
  },
  "other-failure": {
    tests: [createTest("t::a", "failed"), createTest("t::b", "failed")],
    ending: failedExit,
    findings: [archFinding("t::a")],
  },
  crash: {
    results: createResults([createTest("t::a", "passed")], { complete: false, running: "t::b" }),
    ending: dead,
  },
  "exit-crash": { tests: passing, ending: dead },
  timeout: {
    results: createResults([createTest("t::a", "passed")], { complete: false, running: "t::b" }),
    ending: { exitCode: null, signal: "SIGKILL", timedOut: true },
  },
  nothing: { tests: [createTest("t::a", "skipped", { reason: "no TensorRT" })] },
};

type Ran = "supported" | "xfail" | "run" | "unknown" | "no-gpu" | "no-tensorrt";
const RAN: Readonly<Record<Ran, { status: VerdictStatus; onUnsupported: Request["onUnsupported"] }>> = {
  supported: { status: "supported", onUnsupported: "skip" },
  xfail: { status: "unsupported", onUnsupported: "xfail" },
  run: { status: "unsupported", onUnsupported: "run" },
  unknown: { status: "unknown", onUnsupported: "skip" },
  "no-gpu": { status: "no-gpu", onUnsupported: "skip" },
  "no-tensorrt": { status: "no-tensorrt", onUnsupported: "skip" },
};

// The contract's table, written out a second time on purpose: outcome, success, proposal.
const SAME = [
  ["other-failure", "failed", false, null],
  ["crash", "crashed", false, null],
  ["exit-crash", "crashed", false, null],
  ["timeout", "timed-out", false, null],
  ["nothing", "ran-nothing", false, null],
] as const;
const EXPECTED: Readonly<Record<Ran, readonly (readonly [Column, Outcome, boolean, string | null])[]>> = {
  supported: [["all-pass", "passed", true, null], ["expected-cause", "failed", false, "refused"], ...SAME],
  xfail: [["all-pass", "xpassed", false, "passed"], ["expected-cause", "xfailed", true, null], ...SAME],
  run: [["all-pass", "passed", true, "passed"], ["expected-cause", "failed", false, null], ...SAME],
  unknown: [["all-pass", "passed", true, "passed"], ["expected-cause", "failed", false, "refused"], ...SAME],
  "no-gpu": [["all-pass", "passed", true, null], ["expected-cause", "failed", false, null], ...SAME],
  "no-tensorrt": [["all-pass", "passed", true, null], ["expected-cause", "failed", false, null], ...SAME],
};

describe("the outcome table, cell by cell", () => {
  for (const [ran, cells] of Object.entries(EXPECTED) as [Ran, (typeof EXPECTED)[Ran]][]) {
    test.each(cells)(`${ran}: %s comes to %s`, (column, outcome, success, proposal) => {
      const { status, onUnsupported } = RAN[ran];
      const result = classify(createInput({ status, ...RUNS[column], settings: { onUnsupported } }));
      expect(result).toMatchObject({
        column,
        outcome,
        conclusion: success ? "success" : "failure",
        proposal,
      });
      expect(result.sentence).toMatch(/^[A-Z0-9].*\.$/s);
    });
  }

  const NOT_STARTED = [
    ["unsupported", { onUnsupported: "skip" }, "skipped", "success"],
    ["unsupported", { onUnsupported: "fail" }, "refused", "failure"],
    ["unknown", { onUnknown: "skip" }, "skipped", "success"],
    ["unknown", { onUnknown: "fail" }, "refused", "failure"],
    ["no-gpu", { onNoGpu: "skip" }, "skipped", "success"],
    ["no-gpu", { onNoGpu: "fail" }, "refused", "failure"],
    ["no-tensorrt", { onNoTensorrt: "skip" }, "skipped", "success"],
    ["no-tensorrt", { onNoTensorrt: "fail" }, "refused", "failure"],
    ["probe-error", {}, "probe-error", "failure"],
    ["supported", { run: null }, "not-run", "success"],
    ["unsupported", { run: null, onUnsupported: "xfail" }, "not-run", "success"],
    ["unsupported", { run: null, onUnsupported: "fail" }, "refused", "failure"],
  ] as const;
  test.each(NOT_STARTED)("%s with %j is %s: %s", (status, inputs, outcome, conclusion) => {
    const verdict = createVerdict(status);
    const choice = chooseAction(verdict, {
      run: "suite",
      onUnsupported: "run",
      onUnknown: "run",
      onNoGpu: "run",
      onNoTensorrt: "run",
      expectGpu: "",
      ...inputs,
    });
    expect(classify({ verdict, choice, settings, suite: null, evidence: { findings: [] } })).toMatchObject({
      outcome,
      conclusion,
      column: null,
    });
  });

  test("a card that expect-gpu did not promise is refused under every policy", () => {
    for (const status of ["supported", "probe-error", "unknown"] as const) {
      const verdict = createVerdict(status, { reason: "unexpected-gpu" });
      const choice = chooseAction(verdict, {
        run: "suite",
        onUnsupported: "skip",
        onUnknown: "skip",
        onNoGpu: "skip",
        onNoTensorrt: "skip",
        expectGpu: "A100",
      });
      expect(choice).toEqual({ action: "refused", applied: "expect-gpu: A100" });
      const result = classify({ verdict, choice, settings, suite: null, evidence: { findings: [] } });
      expect(result).toMatchObject({ outcome: "refused", conclusion: "failure" });
    }
  });
});

describe("what softens or hardens a cell", () => {
  test("an unexpected pass is a success and a warning where the gate is not strict", () => {
    const input = createInput({ status: "unsupported", ...RUNS["all-pass"], settings: { strict: false } });
    expect(classify(input)).toMatchObject({
      outcome: "xpassed",
      conclusion: "success",
      passedUnexpectedly: ["t::a", "t::b"],
    });
  });

  test("exit-crash: warn lets a supported run pass, with a warning, and no other row", () => {
    const run = { ...RUNS["exit-crash"], settings: { exitCrash: "warn" } as const };
    const supported = classify(createInput({ status: "supported", ...run }));
    expect(supported).toMatchObject({ outcome: "passed", conclusion: "success" });
    expect(supported.warnings.join()).toContain("SIGSEGV");
    expect(classify(createInput({ status: "unknown", ...run })).outcome).toBe("crashed");
  });

  describe("a death at exit that is let pass", () => {
    const warn = { exitCrash: "warn" } as const;
    const run = { status: "supported", tests: passing, ending: dead } as const;

    test("does not switch off min-executed", () => {
      const few = createInput({ ...run, settings: { ...warn, minExecuted: 3 } });
      expect(classify(few)).toMatchObject({ column: "crash", outcome: "crashed", conclusion: "failure" });
      const enough = createInput({ ...run, settings: { ...warn, minExecuted: 2 } });
      expect(classify(enough)).toMatchObject({ outcome: "passed", conclusion: "success" });
    });

    test("does not switch off require-use", () => {
      const unused = { ...run, used: { cuda: false, tensorrt: false } };
      const result = classify(createInput({ ...unused, settings: { ...warn, requireUse: "fail" } }));
      expect(result).toMatchObject({ outcome: "failed", conclusion: "failure" });
      expect(result.sentence).toMatch(
        /was killed by SIGSEGV .*, but the job fails\. No process of the suite/,
      );
      expect(classify(createInput({ ...unused, settings: warn })).warnings.join()).toContain("No process");
    });

    test("leaves an unexpected pass what it is", () => {
      const expectations = { live: [createExpectation({ tests: "t::a" })], expired: [], undecided: [] };
      const strict = classify(createInput({ ...run, expectations, settings: warn }));
      expect(strict).toMatchObject({ outcome: "xpassed", conclusion: "failure" });
      expect(strict.sentence).toMatch(
        /was killed by SIGSEGV .* 1 test passed that an expectation says must fail: t::a/,
      );
      const lax = classify(createInput({ ...run, expectations, settings: { ...warn, strict: false } }));
      expect(lax).toMatchObject({ outcome: "xpassed", conclusion: "success" });
      expect(lax.warnings.join()).toContain("SIGSEGV");
    });
  });

  test("a death after a result that is not complete, or not clean, is a crash whatever exit-crash says", () => {
    const warn = { exitCrash: "warn" } as const;
    const incomplete = createResults(passing, { complete: false });
    const unclean = createResults([...passing, createTest("t::c", "failed")]);
    for (const results of [incomplete, unclean]) {
      const input = createInput({ status: "supported", results, ending: dead, settings: warn });
      expect(classify(input)).toMatchObject({ column: "crash", conclusion: "failure" });
    }
  });

  test("a death after a complete result of no test is a crash too", () => {
    const tests = [createTest("t::a", "skipped")];
    const input = createInput({ status: "supported", tests, ending: dead, settings: { exitCrash: "warn" } });
    expect(classify(input).outcome).toBe("crashed");
  });

  test("proof of use is asked only where the card is supported", () => {
    const input = createInput({ status: "no-gpu", tests: passing, settings: { requireUse: "fail" } });
    const suite = input.suite && { ...input.suite, used: { cuda: false, tensorrt: false } };
    expect(classify({ ...input, suite })).toMatchObject({ outcome: "passed", errors: [] });
  });

  test("the crash names signal, test and how many never ran", () => {
    const results = createResults([], { complete: false, running: "t::b", neverRan: ["t::c", "t::d"] });
    const { sentence } = classify(createInput({ status: "supported", results, ending: dead }));
    expect(sentence).toBe(
      "The suite's process was killed by SIGSEGV while t::b was running. 2 tests never ran.",
    );
  });

  test("a test that took its worker with it is a crash although the runner ended with 1", () => {
    const tests = [createTest("t::a", "failed", { crashed: "worker gw1 crashed" }), ...passing.slice(1)];
    const result = classify(createInput({ status: "unsupported", tests, ending: failedExit }));
    expect(result).toMatchObject({ outcome: "crashed", conclusion: "failure" });
    expect(result.failures[0]?.crashed).toBe("worker gw1 crashed");
    expect(result.sentence).toContain("worker gw1 crashed while t::a was running");
  });

  test("a pass without TensorRT proposes no row: that the card can run it was not shown", () => {
    const unused = { cuda: false, tensorrt: false };
    for (const status of ["unknown", "unsupported"] as const) {
      const shown = createInput({ status, ...RUNS["all-pass"] });
      expect(classify(shown).proposal).toBe("passed");
      const input = createInput({ status, ...RUNS["all-pass"], used: unused });
      const result = classify(input);
      expect(result.proposal).toBeNull();
      expect(result.sentence).toContain("no process of it loaded TensorRT");
    }
  });

  test("cancelled is a failure that proposes nothing", () => {
    const input = createInput({ status: "unknown", ...RUNS["all-pass"], ending: { cancelled: true } });
    expect(classify(input)).toMatchObject({ outcome: "failed", conclusion: "failure", proposal: null });
  });

  test.each([
    ["fail-on", { settings: { failOn: ["conv3d-k1"] } }, {}],
    ["a lost card", {}, { gpuLost: "Xid 79" }],
    [
      "new findings",
      { settings: { onNewFindings: "fail" as const } },
      { newFindings: ["2 more of conv3d-k1"] },
    ],
    ["require-use", { settings: { requireUse: "fail" as const } }, { unused: true }],
  ])("%s fails a green suite and says so", (_name, change, extra) => {
    const { unused, ...rest } = { unused: false, ...extra };
    const input = createInput({
      status: "supported",
      tests: passing,
      findings: [{ ...archFinding(), id: "conv3d-k1", kind: "note" }],
      ...change,
    });
    const suite = input.suite && { ...input.suite, used: { cuda: true, tensorrt: !unused } };
    const result = classify({ ...input, suite, ...rest });
    expect(result).toMatchObject({ outcome: "failed", conclusion: "failure" });
    expect(result.errors).toHaveLength(1);
    expect(result.sentence).toContain(result.errors[0]);
  });

  test("use that could not be seen is neither a failure nor a warning: the report tells it of every run", () => {
    const input = createInput({ status: "supported", tests: passing, settings: { requireUse: "fail" } });
    const suite = input.suite && { ...input.suite, used: { cuda: null, tensorrt: null } };
    const result = classify({ ...input, suite });
    expect(result.outcome).toBe("passed");
    expect([...result.errors, ...result.warnings]).toEqual([]);
  });

  test("what the suite's own process reported replaces what could not be seen from outside", () => {
    const input = createInput({ status: "supported", tests: passing });
    const results = createResults(passing, { usedInProcess: { cuda: true, tensorrt: false } });
    const suite = { ending: createEnding(), results, used: { cuda: null, tensorrt: null } };
    expect(classify({ ...input, suite }).warnings.join()).toContain("TensorRT's library");
  });
});

describe("what a classification contains", () => {
  const run = (one: Partial<Case>) => classify(createInput({ status: "supported", ...one }));

  test("of a suite that was not started is its outcome alone", () => {
    const input = createInput({ status: "unsupported" });
    const choice = { action: "skipped", applied: "on-unsupported: skip" } as const;
    expect(classify({ ...input, choice, suite: null })).toEqual({
      outcome: "skipped",
      conclusion: "success",
      sentence: expect.any(String),
      failures: [],
      passedUnexpectedly: [],
      passedBeside: [],
      expectedToFail: [],
      account: null,
      errors: [],
      warnings: [],
      notices: [],
      steps: [],
      proposal: null,
      column: null,
    });
  });

  test("of a suite of which nothing could be read is empty too", () => {
    expect(run({ results: null, settings: { minExecuted: 0 } })).toEqual({
      outcome: "passed",
      conclusion: "success",
      sentence: "The suite passed.",
      failures: [],
      passedUnexpectedly: [],
      passedBeside: [],
      expectedToFail: [],
      account: {
        counts: null,
        judged: {
          standing: 0,
          refusal: 0,
          expectation: 0,
          xfailedByExpectation: 0,
          xpassedByExpectation: 0,
        },
      },
      errors: [],
      warnings: [],
      notices: [],
      steps: [],
      proposal: null,
      column: "all-pass",
    });
  });

  test("of failures is what the source reported about each, and no more", () => {
    const tests = [
      createTest("a", "failed"),
      createTest("b", "error", { file: "b.py", line: 3, message: "assert 0", crashed: "worker gw0 died" }),
    ];
    const { failures } = run({ tests, ending: failedExit });
    expect(failures).toStrictEqual([
      { id: "a", status: "failed" },
      { id: "b", status: "error", file: "b.py", line: 3, message: "assert 0", crashed: "worker gw0 died" },
    ]);
    const expectations = resolved(createExpectation());
    expect(run({ tests: passing.slice(0, 1), expectations }).failures).toStrictEqual([
      { id: "t::a", status: "xpassed", expectation: "expectations.yml:1" },
    ]);
  });

  test("of passes are those that a strict mark of the suite's own turned into failures", () => {
    const tests = [createTest("a", "failed", { unexpectedPass: true }), createTest("b", "failed")];
    expect(run({ tests, ending: failedExit }).passedUnexpectedly).toEqual(["a"]);
  });

  test("of passes on a card that is not supported are all unexpected only where nothing failed", () => {
    const xfail = (one: Omit<Case, "status">) => {
      const { passedUnexpectedly, passedBeside } = run({ status: "unsupported", ...one });
      return { passedUnexpectedly, passedBeside };
    };
    const all = { passedUnexpectedly: ["t::a", "t::b"], passedBeside: [] };
    expect(xfail(RUNS["all-pass"])).toEqual(all);
    const mixed = [...passing, createTest("t::c", "failed"), createTest("t::d", "xpassed")];
    expect(xfail({ tests: mixed, ending: failedExit, findings: [archFinding("t::c")] })).toEqual({
      passedUnexpectedly: ["t::d"],
      passedBeside: ["t::a", "t::b"],
    });
    // What an entry excuses has failed too.
    const failing = [...passing, createTest("t::c", "failed")];
    expect(xfail({ tests: failing, expectations: resolved(createExpectation({ tests: "t::c" })) })).toEqual({
      passedUnexpectedly: [],
      passedBeside: ["t::a", "t::b"],
    });
    // Another failure beside them leaves open what they mean.
    expect(xfail({ tests: failing, ending: failedExit })).toEqual({
      passedUnexpectedly: [],
      passedBeside: [],
    });
    const expectations = resolved(createExpectation({ tests: "t::a", expect: "skip" }));
    expect(xfail({ tests: passing, expectations })).toEqual({ ...all, passedUnexpectedly: ["t::b"] });
  });
});

describe("which outcome expectations leave", () => {
  const outcome = (tests: Case["tests"], entries: readonly string[], status: Case["status"] = "supported") =>
    classify(
      createInput({
        status,
        ...(tests ? { tests } : {}),
        ending: tests?.some((test) => test.status === "failed") ? failedExit : {},
        expectations: resolved(...entries.map((id) => createExpectation({ tests: id }))),
      }),
    ).outcome;

  test("failures that it excuses and that pytest knew of are counted together", () => {
    const tests = [createTest("a", "failed"), createTest("b", "xfailed")];
    expect(outcome(tests, ["a", "b"])).toBe("xfailed");
    expect(outcome([...tests, createTest("c", "passed")], ["a", "b"])).toBe("passed");
    expect(outcome([...tests, createTest("c", "passed")], ["a", "b"], "unsupported")).toBe("xfailed");
  });

  test("passes against the suite's own marks are passes", () => {
    expect(outcome([createTest("a", "xpassed")], [], "unsupported")).toBe("xpassed");
    expect(outcome([createTest("a", "xfailed")], [], "unsupported")).toBe("xfailed");
  });
});

describe("remarks", () => {
  const remarks = (one: Partial<Case>, more: object = {}) => {
    const { errors, warnings } = classify({ ...createInput({ status: "supported", ...one }), ...more });
    return { errors, warnings };
  };
  const unloaded = { used: { cuda: true, tensorrt: false } };
  const crash = { ending: dead, settings: { exitCrash: "warn" as const } };

  test("name what failed the job", () => {
    const findings = [archFinding(), { ...archFinding(), id: "conv3d-k1", title: "a title", count: 3 }];
    const settings = { failOn: ["unseen", "conv3d-k1"] };
    expect(remarks({ tests: passing, findings, settings }, { gpuLost: "Xid 79" }).errors).toEqual([
      "The GPU was lost while the suite ran: Xid 79",
      "fail-on names conv3d-k1, which was seen 3 times: a title.",
    ]);
  });

  test("of use appear only with a pass on a supported card", () => {
    expect(remarks({ tests: passing, ...unloaded }).warnings).toHaveLength(1);
    expect(remarks({ ...RUNS["other-failure"], ...unloaded }).warnings).toEqual([]);
    expect(remarks({ tests: passing, status: "unknown", ...unloaded }).warnings).toEqual([]);
    const fail = { tests: passing, ...unloaded, settings: { requireUse: "fail" as const } };
    expect(remarks(fail)).toMatchObject({ errors: [expect.any(String)], warnings: [] });
  });

  test("of a crash at exit appear only if it was allowed", () => {
    expect(remarks({ tests: passing, ...crash }).warnings).toHaveLength(1);
    expect(remarks({ tests: passing, ending: dead }).warnings).toEqual([]);
    expect(remarks({ tests: passing, settings: crash.settings }).warnings).toEqual([]);
    expect(remarks({ tests: passing, status: "unknown", ...crash }).warnings).toEqual([]);
    expect(remarks({ ...RUNS.crash, settings: crash.settings }).warnings).toEqual([]);
  });
});

describe("nothing ran", () => {
  const nothing = (one: Omit<Case, "status">) => classify(createInput({ status: "supported", ...one }));

  test("all skipped names the reasons with their counts, and both views", () => {
    const tests = [
      createTest("a", "skipped", { reason: "needs TensorRT" }),
      createTest("b", "skipped", { reason: "needs TensorRT" }),
      createTest("c", "skipped", { reason: "capability" }),
    ];
    const { sentence, outcome } = nothing({ tests });
    expect(outcome).toBe("ran-nothing");
    expect(sentence).toContain("all 3 tests were skipped");
    expect(sentence).toContain("needs TensorRT (2); capability (1)");
    expect(sentence).toContain("The gate finds this card supported");
  });

  test("a collection error is a failure if other tests ran; alone it is ran-nothing", () => {
    const alone = createResults([createTest("t.py", "error")], {
      collectionError: "ImportError: no tensorrt\nmore",
    });
    expect(nothing({ results: alone, ending: { exitCode: 2 } })).toMatchObject({ outcome: "ran-nothing" });
    expect(nothing({ results: alone, ending: { exitCode: 2 } }).sentence).toContain(
      "ImportError: no tensorrt.",
    );
    const beside = createResults([createTest("t.py", "error"), ...passing], {
      collectionError: "ImportError",
    });
    expect(nothing({ results: beside, ending: failedExit }).outcome).toBe("failed");
  });

  test("a command that could not be started or found is nothing, with its reason", () => {
    const startError = 'the program "pytest" was not found';
    expect(nothing({ results: null, ending: { exitCode: null, startError } }).sentence).toBe(
      `The suite could not be started: ${startError}.`,
    );
    expect(nothing({ results: null, ending: { exitCode: 127 } }).outcome).toBe("ran-nothing");
  });

  test("min-executed: auto lets an uncountable suite pass with a notice, a number does not", () => {
    const auto = nothing({ results: null });
    expect(auto.outcome).toBe("passed");
    expect(auto.notices.join()).toContain("could not be counted");
    expect(nothing({ results: null, settings: { minExecuted: 1 } }).outcome).toBe("ran-nothing");
  });

  test("min-executed counts at its edge", () => {
    expect(nothing({ tests: passing, settings: { minExecuted: 2 } }).outcome).toBe("passed");
    expect(nothing({ tests: passing, settings: { minExecuted: 3 } }).outcome).toBe("ran-nothing");
  });

  test("min-executed: 0 allows a suite that is skipped whole, but not one that failed", () => {
    const none = { tests: [createTest("a", "skipped")], settings: { minExecuted: 0 } };
    expect(nothing(none).outcome).toBe("passed");
    expect(nothing({ ...none, ending: { exitCode: 5 } }).outcome).toBe("failed");
  });

  test("a suite of which nothing but the exit status is known fails by it", () => {
    expect(nothing({ results: null, ending: failedExit })).toMatchObject({ outcome: "failed" });
  });

  test("failures with an exit status of 0 are still failures", () => {
    const tests = [createTest("a", "failed"), ...passing];
    expect(nothing({ tests, ending: { exitCode: 0 } }).sentence).toContain(
      "although the suite's exit status is 0",
    );
  });

  test("an exit status that no test accounts for is a failure", () => {
    expect(nothing({ tests: passing, ending: { exitCode: 3 } })).toMatchObject({ outcome: "failed" });
  });

  test("a process that leaves in the middle of a test with status 0 has not passed", () => {
    const results = createResults(passing, { complete: false, running: "t::c" });
    expect(nothing({ results }).sentence).toContain("while t::c was running");
  });
});
