import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/suite/classify.ts";
import type { SuiteResults } from "../../src/suite/test-result.ts";
import type { Use } from "../../src/suite/used.ts";
import {
  archFinding,
  type Case,
  countTests,
  createExpectation,
  createFinding,
  createInput,
  createResults,
  createTest,
  resolved,
} from "./classify-builders.ts";

const exit = { exitCode: 1 };
const say = (one: Partial<Case>) =>
  classify(createInput({ status: "supported", ending: exit, ...one })).sentence;
const failed = (...ids: readonly string[]) => ids.map((id) => createTest(id, "failed"));

describe("failures are reported", () => {
  test("by name, three at most, and how many more", () => {
    expect(say({ tests: failed("a", "b", "c") })).toBe("3 of 3 executed tests failed: a, b, c.");
    expect(say({ tests: failed("a", "b", "c", "d", "e") })).toBe(
      "5 of 5 executed tests failed: a, b, c and 2 more.",
    );
  });

  test.each([
    [["x"], ["a"], "2 of 2 executed tests failed. Of these, 1 failed ", "for the other: a."],
    [["x", "y"], ["a"], "3 of 3 executed tests failed. Of these, 2 failed ", "for the other: a."],
    [["x"], ["a", "b"], "3 of 3 executed tests failed. Of these, 1 failed ", "for the others: a, b."],
  ])("with those of the card's cause: %j and %j", (known, open, first, last) => {
    const cause =
      "because this TensorRT refuses this card (arch-unsupported), although the matrix lists it as supported; no such cause is known ";
    expect(say({ tests: failed(...known, ...open), findings: [archFinding(...known)] })).toBe(
      `${first}${cause}${last}`,
    );
  });

  test("with what excuses those that do not count, each by its source", () => {
    const tests = [...failed("x", "e", "a"), createTest("m", "xfailed"), createTest("n", "xfailed")];
    const expectations = resolved(
      createExpectation({ tests: "e", place: "e.yml:1" }),
      createExpectation({ tests: "n", place: "e.yml:4" }),
    );
    expect(say({ status: "unsupported", tests, findings: [archFinding("x")], expectations })).toBe(
      "1 of 5 executed tests failed without the cause that would excuse it: a. In addition, 1 test failed for the cause (arch-unsupported) that on-unsupported: xfail excuses, and 2 tests failed as expectations say (e.yml:1, e.yml:4), and 1 test failed as marked by the suite itself.",
    );
  });

  test("for a cause that is not TensorRT's own refusal, with its own text and each id", () => {
    const kernel = { ...archFinding("y"), id: "no-kernel-image" };
    const tests = failed("x", "y");
    expect(say({ tests: failed("y"), findings: [kernel] })).toMatch(
      /^1 of 1 executed test failed for a cause of an unsupported card \(no-kernel-image\), although/,
    );
    expect(say({ status: "unsupported", tests, findings: [archFinding("x"), kernel] })).toMatch(
      /^2 of 2 executed tests failed for the expected causes \(arch-unsupported, no-kernel-image\)/,
    );
  });

  test("of the tests that are known where they could not be counted", () => {
    const results = createResults(failed("a"), { counts: null });
    expect(say({ results })).toBe("1 test failed: a.");
  });

  test.each([
    [2, exit, "2 of 5 executed tests failed, and the output does not name them."],
    [1, exit, "1 of 5 executed tests failed, and the output does not name it."],
    [
      2,
      { exitCode: 0 },
      "2 of 5 executed tests failed, and the output does not name them, although the suite's exit status is 0.",
    ],
  ])("by a tally alone: %d of 5", (count, ending, sentence) => {
    const counts = { ...countTests([]), total: 5, executed: 5, passed: 5 - count, failed: count };
    expect(say({ results: createResults([], { counts }), ending })).toBe(sentence);
  });

  test("by a tally, with what the log excuses in addition", () => {
    const counts = { ...countTests([]), total: 5, executed: 5, passed: 2, failed: 3 };
    const results = createResults(failed("a"), { counts });
    expect(say({ results, findings: [archFinding("a")] })).toBe(
      "3 of 5 executed tests failed. Of these, 1 failed because this TensorRT refuses this card (arch-unsupported), although the matrix lists it as supported; no such cause is known for the others: 2 that the output does not name.",
    );
  });

  test("by the exit status where no test can have failed or none was seen", () => {
    expect(say({ tests: [createTest("a", "passed")], ending: { exitCode: 3 } })).toBe(
      "The suite ended with exit status 3, although no test is known to have failed.",
    );
    expect(say({ results: null, ending: { exitCode: 3 } })).toBe("The suite failed with exit status 3.");
  });
});

test("failures and errors are counted alike where a tally alone tells of them", () => {
  const counts = { ...countTests([]), total: 5, executed: 5, passed: 3, failed: 1, errors: 1 };
  expect(say({ results: createResults([], { counts }) })).toBe(
    "2 of 5 executed tests failed, and the output does not name them.",
  );
});

describe("a suite that was not started", () => {
  test.each([
    [
      "skipped",
      "unsupported",
      "The suite was not started (rule: word): The card is unsupported. Nothing in it is verified on this machine.",
    ],
    [
      "refused",
      "no-gpu",
      "The suite was not started, and that is a failure (rule: word): The card is no-gpu.",
    ],
    [
      "refused",
      "probe-error",
      "Nothing was decided, and the suite was not started: The card is probe-error.",
    ],
    ["none", "supported", "No suite was given: The card is supported."],
  ] as const)("%s, %s", (action, status, sentence) => {
    const choice = { action, applied: "rule: word" };
    expect(classify({ ...createInput({ status }), choice, suite: null }).sentence).toBe(sentence);
  });
});

describe("a suite that proves nothing", () => {
  const skipped = [createTest("a", "skipped", { reason: "no TensorRT" })];
  test.each([
    [
      "supported" as const,
      { tests: skipped },
      "The suite proves nothing: its only test was skipped. The gate finds this card supported, but the suite's own conditions do not: no TensorRT (1).",
    ],
    [
      "unsupported" as const,
      { tests: skipped },
      "The suite proves nothing: its only test was skipped. Reasons: no TensorRT (1).",
    ],
    ["supported" as const, { tests: [] }, "The suite proves nothing: no test was found."],
    [
      "supported" as const,
      { results: null, ending: { exitCode: null, startError: "no such program" } },
      "The suite could not be started: no such program.",
    ],
  ])("on a card that is %s: %j", (status, more, sentence) => {
    const result = classify(createInput({ status, ...more }));
    expect(result.sentence).toBe(sentence);
    expect(result.notices).toEqual([]);
  });

  test("names three reasons, the most frequent, and not the whole of a long one", () => {
    const reasons = ["a", "b", "b", "c", "c", "d".repeat(200), "d".repeat(200)];
    const tests = reasons.map((reason, i) => createTest(`${i}`, "skipped", { reason }));
    expect(classify(createInput({ status: "unknown", tests })).sentence).toBe(
      `The suite proves nothing: all 7 tests were skipped. Reasons: b (2); c (2); ${"d".repeat(160)} (2).`,
    );
  });
});

describe("a suite that passed", () => {
  const pass = (one: Partial<Case>) => say({ ending: { exitCode: 0 }, ...one });
  const passed = [createTest("a", "passed"), createTest("b", "passed")];
  const skipped = createTest("s", "skipped");
  const unloaded = { cuda: true, tensorrt: false };
  const proof = " But no process of it loaded TensorRT: that proves nothing about this card.";

  test.each([
    [{ tests: passed }, "2 tests passed."],
    [{ tests: [...passed, skipped] }, "2 tests passed, 1 skipped."],
    [{ results: null }, "The suite passed."],
    [{ tests: passed, status: "unknown" }, "2 tests passed."],
    [
      { tests: passed, status: "unsupported", settings: { onUnsupported: "run" } },
      "2 tests passed, although the matrix says that this TensorRT cannot run on this card.",
    ],
    [
      { tests: passed, status: "unsupported" },
      "2 tests passed, although the matrix says that this TensorRT cannot run on this card.",
    ],
    [{ tests: passed, status: "unknown", used: unloaded }, `2 tests passed.${proof}`],
    // There nothing else can be, and here require-use tells it.
    [{ tests: passed, status: "no-tensorrt", used: unloaded }, "2 tests passed."],
    [{ tests: passed, used: unloaded }, "2 tests passed."],
    [{ tests: passed, status: "unknown", used: { cuda: null, tensorrt: null } }, "2 tests passed."],
  ] as const)("%j", (one, sentence) => expect(pass(one)).toBe(sentence));

  test("but for what was expected", () => {
    const tests = [
      ...passed,
      createTest("f", "failed"),
      createTest("x", "xfailed"),
      createTest("y", "xfailed"),
    ];
    const expectations = resolved(...["f", "x"].map((id) => createExpectation({ tests: id })));
    expect(say({ tests, expectations })).toBe(
      "2 tests passed, 2 failed as expectations say (expectations.yml:1), 1 failed as marked by the suite itself.",
    );
    expect(say({ tests: [createTest("f", "failed"), skipped], expectations })).toBe(
      "1 test failed as an expectation says (expectations.yml:1), 1 skipped.",
    );
  });

  test("where it must fail, by name, three at most", () => {
    const tests = ["a", "b", "c", "d"].map((id) => createTest(id, "passed"));
    expect(pass({ tests, expectations: resolved(createExpectation({ tests: "*" })) })).toBe(
      "4 tests passed that expectations say must fail: a (expectations.yml:1), b (expectations.yml:1), c (expectations.yml:1) and 1 more. Remove the entries if that is right.",
    );
  });

  test("but the job fails: the reason comes first, unless something is worse", () => {
    const failing = { settings: { failOn: ["x"] }, findings: [createFinding("x", { count: 2 })] };
    const reason = "fail-on names x, which was seen 2 times: title of x.";
    expect(pass({ tests: passed, ...failing })).toBe(`2 tests passed, but the job fails. ${reason}`);
    expect(pass({ tests: passed, status: "unsupported", ...failing })).toBe(
      "2 tests passed, although the matrix says that this TensorRT cannot run on this card.",
    );
    expect(say({ tests: failed("a"), ...failing })).toBe("1 of 1 executed test failed: a.");
  });

  test("and another command of it met the card's refusal: no test is said to have failed", () => {
    const result = classify(
      createInput({
        status: "unsupported",
        tests: passed,
        ending: { exitCode: 1 },
        findings: [archFinding()],
      }),
    );
    expect(result.outcome).toBe("xfailed");
    expect(result.sentence).toMatch(
      /^The suite ended with exit status 1, although no test is known to have failed, for the expected cause \(arch/,
    );
  });

  test("and died at its exit", () => {
    const dead = { exitCode: null, signal: "SIGSEGV" };
    expect(say({ tests: passed, ending: dead })).toBe(
      "The process was killed by SIGSEGV after all tests had passed and the result was complete.",
    );
    const result = classify(
      createInput({ status: "supported", tests: passed, ending: dead, settings: { exitCrash: "warn" } }),
    );
    expect(result.warnings).toEqual([
      "All tests had passed and the result was complete when the process was killed by SIGSEGV; exit-crash: warn lets it pass.",
    ]);
  });
});

describe("use of the card that was not seen", () => {
  const warned = (used: Use, requireUse: "warn" | "off" = "warn") =>
    classify(
      createInput({
        status: "supported",
        tests: [createTest("a", "passed")],
        used,
        settings: { requireUse },
      }),
    ).warnings;
  const told = (what: string) => [
    `No process of the suite ${what}: the tests ran without the GPU path that they are meant to test (require-use: warn).`,
  ];

  test.each([
    [{ cuda: true, tensorrt: false }, told("loaded TensorRT's library")],
    [{ cuda: false, tensorrt: false }, told("loaded TensorRT's library")],
    [{ cuda: false, tensorrt: true }, told("opened CUDA")],
    [{ cuda: false, tensorrt: null }, told("opened CUDA")],
    [{ cuda: null, tensorrt: true }, []],
    [{ cuda: true, tensorrt: true }, []],
  ])("%j", (used, warnings) => {
    expect(warned(used)).toEqual(warnings);
    expect(warned(used, "off")).toEqual([]);
  });
});

describe("entries of the expectations file are reported", () => {
  const entry = (place: string, more: object = {}) => createExpectation({ tests: place, place, ...more });
  const warned = (more: Partial<Case>) => classify(createInput({ status: "supported", ...more })).warnings;

  test("that have expired, are undecided, or match no test", () => {
    const expectations = {
      live: [entry("e.yml:1"), entry("e.yml:2", { tests: "a" })],
      expired: [entry("e.yml:3", { expires: "2026-01-01" })],
      undecided: [{ entry: entry("e.yml:4"), missing: ["torch", "cuda"] }],
    };
    const tests = [createTest("a", "failed"), createTest("b", "passed")];
    const told = [
      "e.yml:3: this expectation expired on 2026-01-01 and no longer excuses anything.",
      "e.yml:4: torch and cuda could not be read from this machine, so this expectation excuses nothing.",
    ];
    expect(warned({ tests, ending: exit, expectations })).toEqual([
      ...told,
      'e.yml:1: no test matched "e.yml:1".',
    ]);
    // A suite that broke off has not shown all of its tests.
    const results = createResults(tests, { complete: false });
    expect(warned({ results, ending: exit, expectations })).toEqual(told);
  });

  test("and the one that named the suite's end was of use", () => {
    const results = createResults([], { counts: null, complete: true });
    const expectations = resolved(entry("e.yml:1", { tests: "*", expect: "crash" }));
    const result = classify(
      createInput({
        status: "supported",
        results,
        ending: { exitCode: null, signal: "SIGSEGV" },
        expectations,
      }),
    );
    expect(result).toMatchObject({ outcome: "xfailed", warnings: [], proposal: null });
    expect(result.sentence).toBe(
      "The suite's process was killed by SIGSEGV, as the expectation at e.yml:1 says.",
    );
  });
});

describe("the expected cause is named", () => {
  const tests = [createTest("x", "failed"), createTest("a", "failed")];
  const [arch] = [archFinding("a")];
  const cause = (status: "supported" | "unknown" | "no-gpu" | "unsupported") =>
    say({
      status,
      tests,
      findings: [arch],
      expectations: resolved(createExpectation({ tests: "x" })),
    });

  test("by what each verdict makes of it, whatever else was excused", () => {
    const failed = "1 of 2 executed tests failed";
    const beside = " In addition, 1 test failed as an expectation says (expectations.yml:1).";
    expect(cause("supported")).toBe(
      `${failed} because this TensorRT refuses this card (arch-unsupported), although the matrix lists it as supported: the matrix or the installation is wrong.${beside}`,
    );
    expect(cause("unknown")).toBe(
      `${failed} because this TensorRT refuses this card (arch-unsupported), a pair that the matrix does not know.${beside}`,
    );
    expect(cause("no-gpu")).toBe(
      `${failed} because this TensorRT refuses this card (arch-unsupported).${beside} The card is no-gpu.`,
    );
    expect(cause("unsupported")).toBe(
      `${failed} for the expected cause (arch-unsupported), as on-unsupported: xfail expects.${beside} The card is unsupported.`,
    );
  });

  test("with the failures that a tally alone tells", () => {
    const counts = { ...countTests([]), total: 4, executed: 4, passed: 1, failed: 3 };
    const results = createResults([createTest("a", "failed")], { counts });
    expect(say({ status: "unsupported", results, findings: [{ ...archFinding(), count: 3 }] })).toMatch(
      /^3 of 4 executed tests failed for the expected cause \(arch-unsupported\)/,
    );
  });

  test.each([
    [
      "of named tests",
      createResults(failed("a", "b")),
      [archFinding("a", "b")],
      "2 of 2 executed tests failed",
    ],
    ["of a suite without tests", null, [archFinding()], "The suite failed"],
  ] as const)("%s", (_name, results, findings, beginning) => {
    expect(say({ status: "unsupported", results, findings })).toBe(
      `${beginning} for the expected cause (arch-unsupported), as on-unsupported: xfail expects. The card is unsupported.`,
    );
  });
});

describe("where a suite ended", () => {
  const broken = (more: Partial<SuiteResults>) =>
    createResults([createTest("a", "passed")], { complete: false, ...more });
  const dead = { exitCode: null, signal: "SIGSEGV" };

  test.each([
    ["in a test", { running: "b", lastStarted: "b" }, " while b was running"],
    ["between two tests", { lastStarted: "a" }, " after a"],
    ["nobody knows where", { lastStarted: null }, ""],
  ])("%s", (_name, more, where) => {
    expect(say({ results: broken(more), ending: dead })).toBe(
      `The suite's process was killed by SIGSEGV${where}.`,
    );
    expect(say({ results: broken(more), ending: { ...dead, cancelled: true } })).toBe(
      `The run was cancelled${where}.`,
    );
  });

  test("and how many tests never ran, named or only counted", () => {
    const results = broken({ running: "b", neverRan: ["c"], neverRanCount: 2 });
    expect(say({ results, ending: { exitCode: null, signal: "SIGKILL", timedOut: true } })).toBe(
      "The suite was stopped at its time limit while b was running. 3 tests never ran.",
    );
  });
});

test("tests that could not be counted are noticed where nobody said how many there must be", () => {
  const notices = (minExecuted: "auto" | 0) =>
    classify(createInput({ status: "supported", results: null, settings: { minExecuted } })).notices;
  expect(notices("auto")).toEqual([
    "The tests could not be counted, so a suite that ran nothing would not be noticed here.",
  ]);
  expect(notices(0)).toEqual([]);
});

test("output of passing tests that could not be read is noticed", () => {
  const notices = (passingOutputSeen: boolean) =>
    classify(
      createInput({
        status: "supported",
        results: createResults([createTest("a", "passed")], { passingOutputSeen }),
      }),
    ).notices;
  expect(notices(true)).toEqual([]);
  expect(notices(false)).toEqual([
    "The output of passing tests could not be read: known warnings in it are not counted.",
  ]);
});
