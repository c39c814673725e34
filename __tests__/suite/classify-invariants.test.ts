/** The six invariants of docs/outcomes.md, over runs that nobody thought of. */

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Classification, classify } from "../../src/suite/classify.ts";
import type { ClassifyInput } from "../../src/suite/classify-input.ts";
import type { Expectation } from "../../src/suite/expectations.ts";
import { chooseAction } from "../../src/suite/policy.ts";
import type { TestResult } from "../../src/suite/test-result.ts";
import { countTests, createExpectation, createFinding, createVerdict } from "./classify-builders.ts";

const IDS = ["t::a", "t::b", "t::c", "t::d"];
const anId = fc.constantFrom(...IDS);
const aTest: fc.Arbitrary<TestResult> = fc.record(
  {
    id: anId,
    status: fc.constantFrom("passed", "failed", "error", "skipped", "xfailed", "xpassed"),
    output: fc.constantFrom("text", null),
    crashed: fc.constant("SIGSEGV in a child"),
    reason: fc.constant("needs a GPU"),
  },
  { requiredKeys: ["id", "status"] },
);
const someTests = fc.uniqueArray(aTest, { selector: ({ id }) => id, maxLength: 4 });
const aFinding = fc
  .record({
    id: fc.constantFrom("arch-unsupported", "no-kernel-image", "builder-oom", "conv3d-k1"),
    kind: fc.constantFrom("cause" as const, "note" as const, "consequence" as const),
    tests: fc.uniqueArray(anId, { maxLength: 2 }),
    extra: fc.integer({ min: 0, max: 3 }),
    excuses: fc.boolean(),
  })
  .map(({ id, kind, tests, extra, excuses }) =>
    createFinding(id, {
      kind,
      tests: tests.map((one) => ({ id: one, count: 1 })),
      count: Math.max(1, tests.length + extra),
      ...(excuses ? { excuses: "unsupported" as const } : {}),
    }),
  );
const anEntry: fc.Arbitrary<Expectation> = fc
  .record({
    tests: fc.constantFrom("*", "t::*", ...IDS),
    expect: fc.constantFrom("xfail" as const, "skip" as const, "crash" as const, "timeout" as const),
    cause: fc.constantFrom(null, "builder-oom"),
  })
  .map(createExpectation);
const aSuite = fc
  .record({
    tests: someTests,
    counted: fc.boolean(),
    complete: fc.boolean(),
    running: fc.option(anId),
    collectionError: fc.option(fc.constant("ImportError"), { freq: 8 }),
    exitCode: fc.constantFrom(0, 1, 2, 5, 127, 139, null),
    signal: fc.constantFrom(null, null, null, "SIGSEGV", "SIGKILL"),
    timedOut: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    cancelled: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
    startError: fc.option(fc.constant("no such program"), { freq: 10 }),
    used: fc.record({
      cuda: fc.constantFrom(true, false, null),
      tensorrt: fc.constantFrom(true, false, null),
    }),
  })
  .map(({ tests, counted, complete, running, collectionError, used, ...ending }) => ({
    used,
    ending: { ...ending, durationMs: 5, leftovers: [] },
    results: {
      tests: counted ? tests : [],
      counts: counted ? countTests(tests) : null,
      complete,
      running,
      neverRan: [],
      collectionError,
      passingOutputSeen: true,
      notices: [],
    },
  }));
const someSettings = fc.record({
  onUnsupported: fc.constantFrom("skip" as const, "xfail" as const, "fail" as const, "run" as const),
  onUnknown: fc.constantFrom("skip" as const, "fail" as const, "run" as const),
  onNoGpu: fc.constantFrom("skip" as const, "fail" as const, "run" as const),
  onNoTensorrt: fc.constantFrom("skip" as const, "fail" as const, "run" as const),
  strict: fc.boolean(),
  minExecuted: fc.constantFrom("auto" as const, 0, 1, 3),
  requireUse: fc.constantFrom("off" as const, "warn" as const, "fail" as const),
  exitCrash: fc.constantFrom("fail" as const, "warn" as const),
  failOn: fc.constantFrom([], ["conv3d-k1"]),
  onNewFindings: fc.constantFrom("warn" as const, "fail" as const),
  run: fc.constantFrom("suite", null),
  expectGpu: fc.constant(""),
});
const anInput: fc.Arbitrary<ClassifyInput> = fc
  .record({
    status: fc.constantFrom("supported", "unsupported", "unknown", "no-gpu", "no-tensorrt", "probe-error"),
    settings: someSettings,
    suite: aSuite,
    findings: fc.uniqueArray(aFinding, { selector: ({ id }) => id, maxLength: 3 }),
    live: fc.array(anEntry, { maxLength: 3 }),
    newFindings: fc.constantFrom([], ["1 more"]),
    gpuLost: fc.option(fc.constant("Xid 79"), { freq: 8 }),
  })
  .map(({ status, settings, suite, findings, live, newFindings, gpuLost }) => {
    const verdict = createVerdict(status);
    const choice = chooseAction(verdict, settings);
    return {
      verdict,
      choice,
      settings,
      suite: choice.action === "ran" ? suite : null,
      evidence: { findings },
      expectations: { live, expired: [], undecided: [] },
      newFindings,
      gpuLost,
    };
  });

const holds = (property: (input: ClassifyInput, result: Classification) => void) =>
  fc.assert(
    fc.property(anInput, (input) => property(input, classify(input))),
    { numRuns: 3000 },
  );
const names = (input: ClassifyInput, end: string) =>
  input.expectations?.live.some((entry) => entry.expect === end) ?? false;

describe("invariants", () => {
  test("1. crash, timeout and ran-nothing never succeed unless a live expectation names that class", () => {
    holds((input, result) => {
      if (result.conclusion === "failure" || !input.suite) return;
      const { ending, results } = input.suite;
      const warned = result.column === "exit-crash" && input.settings.exitCrash === "warn";
      if (ending.signal !== null && !ending.timedOut && !warned) expect(names(input, "crash")).toBe(true);
      if (ending.timedOut) expect(names(input, "timeout")).toBe(true);
      const died = results?.tests.filter(
        ({ crashed, status }) => crashed && (status === "failed" || status === "error"),
      );
      if (died && died.length > 0) expect(names(input, "crash")).toBe(true);
      expect(result.column).not.toBe("nothing");
      expect(ending.startError).toBeNull();
    });
  });

  test("2. supported is never skipped or excused by a policy", () => {
    holds((input, result) => {
      if (input.verdict.status !== "supported") return;
      expect(["ran", "none"]).toContain(input.choice.action);
      expect(["skipped", "refused", "probe-error"]).not.toContain(result.outcome);
      if (input.expectations?.live.length === 0) {
        expect(["xfailed", "xpassed"]).not.toContain(result.outcome);
        expect(result.failures.filter(({ excusedBy }) => excusedBy !== undefined)).toEqual([]);
      }
    });
  });

  test("3. only the run decides: there is no input for tokens, APIs or sizes", () => {
    const keys: readonly (keyof ClassifyInput)[] = [
      "verdict",
      "choice",
      "settings",
      "suite",
      "evidence",
      "expectations",
      "newFindings",
      "gpuLost",
    ];
    holds((input, result) => {
      expect(Object.keys(input).every((key) => (keys as readonly string[]).includes(key))).toBe(true);
      const withMore = {
        ...input,
        settings: { ...input.settings, check: "always", token: "", annotations: "off" },
      };
      expect(classify(withMore)).toEqual(result);
    });
  });

  test("4. one outcome whatever happened, cancelled included, and outcome and conclusion agree", () => {
    holds((input, { outcome, conclusion, sentence }) => {
      const good = ["not-run", "passed", "skipped", "xfailed", ...(input.settings.strict ? [] : ["xpassed"])];
      expect(conclusion).toBe(good.includes(outcome) ? "success" : "failure");
      if (input.suite?.ending.cancelled) expect(conclusion).toBe("failure");
      expect(sentence).toMatch(/^[^\s].*\S$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\.\.$/);
    });
  });

  test("5. the same input gives the same answer, without durations", () => {
    holds((input, result) => {
      const later = input.suite && {
        ...input.suite,
        ending: { ...input.suite.ending, durationMs: 98_765 },
      };
      expect(JSON.stringify(classify({ ...input, suite: later }))).toBe(JSON.stringify(result));
    });
  });

  test("6. every failing test is listed once, whatever is excused", () => {
    holds((input, { failures }) => {
      if (!input.suite?.results) return;
      const failing = input.suite.results.tests.filter(
        ({ status }) => status === "failed" || status === "error",
      );
      const listed = failures.filter(({ status }) => status !== "xpassed").map(({ id }) => id);
      expect(new Set(listed).size).toBe(listed.length);
      const setAside = names(input, "skip") ? failing.filter(({ id }) => !listed.includes(id)) : [];
      expect(listed.length + setAside.length).toBe(failing.length);
    });
  });

  test("removing an expectation never turns a failure into a success, except for an unexpected pass", () => {
    holds((input, result) => {
      const live = input.expectations?.live ?? [];
      if (result.conclusion === "success" || live.length === 0 || result.outcome === "xpassed") return;
      // Entries that are set against each other may free a test for a wider entry, so that all go at once.
      const bare = classify({ ...input, expectations: { live: [], expired: [], undecided: [] } });
      if (bare.conclusion === "success") expect(names(input, "skip")).toBe(true);
    });
  });
});
