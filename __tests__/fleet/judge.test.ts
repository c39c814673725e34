import { describe, expect, test } from "@jest/globals";
import type { Aggregate } from "../../src/fleet/aggregate.ts";
import { EMPTY_HISTORY } from "../../src/fleet/history.ts";
import { judge } from "../../src/fleet/judge.ts";
import { aggregateOf, buildFinding, buildReport, NOW, reportText } from "./builders.ts";

const { verdict } = buildReport();
const names = (...list: string[]) => ({ kind: "names" as const, names: list });
/** The one problem of a kind. */
function problem(aggregate: Aggregate, kind: string) {
  const [found, ...others] = aggregate.problems.filter((one) => one.kind === kind);
  expect(others).toEqual([]);
  return found;
}

describe("what is said", () => {
  test("of a failed leg: card, release, outcome and its own sentence", () => {
    expect(problem(aggregateOf({ a: { outcome: "crashed" } }), "failed-leg")).toEqual({
      kind: "failed-leg",
      severity: "error",
      title: "Leg a failed",
      message: "Tesla T4 with TensorRT 10.5.0, outcome crashed: Outcome crashed.",
    });
    const text = reportText(
      { outcome: "refused", action: "refused" },
      { facts: null, verdict: { ...verdict, status: "no-tensorrt", tensorrt: null } },
    );
    expect(problem(aggregateOf({ a: text }), "failed-leg")?.message).toMatch(
      /^Tesla T4 with TensorRT \(none\), outcome refused: /,
    );
  });

  test("of a leg whose report was refused: once, and not that it gave none", () => {
    const result = aggregateOf({ T4: "[]" }, { expectLegs: names("trt-gate-T4") });
    expect(result.problems.map((one) => one.kind)).toEqual(["bad-report"]);
    expect(result.legs.missing).toBe(1);
    expect(problem(result, "bad-report")).toMatchObject({
      title: "Report of leg T4 cannot be used",
      message: "reports/T4/report.json: expected an object, got a list. The leg counts as missing.",
    });
  });

  test("of missing legs: their names, or that only their number is known", () => {
    expect(
      problem(aggregateOf({ a: {} }, { expectLegs: names("a", "b", "c") }), "missing-leg"),
    ).toMatchObject({
      title: "2 expected legs gave no report",
      message: expect.stringMatching(/^Of 3 expected legs, 2 gave no report: b, c\. /),
    });
    const counted = { expectLegs: { kind: "count", count: 4 } } as const;
    expect(problem(aggregateOf({ a: {}, b: "[]" }, counted), "missing-leg")).toMatchObject({
      title: "2 expected legs gave no report",
      message: expect.stringMatching(
        /2 gave no report \(expect-legs is a count, so their names are not known\)/,
      ),
    });
    expect(
      problem(aggregateOf({ a: {}, b: "[]" }, { expectLegs: { kind: "count", count: 2 } }), "missing-leg"),
    ).toBe(undefined);
  });

  test("of too few legs that executed: whether all were skipped", () => {
    const skipped = { outcome: "skipped" } as const;
    expect(
      problem(aggregateOf({ a: skipped, b: {} }, { minExecutedLegs: 2 }), "too-few-executed"),
    ).toMatchObject({
      title: "1 leg of at least 2 executed tests",
      message: "1 of 2 legs executed tests; min-executed-legs asks for 2.",
    });
    expect(problem(aggregateOf({ a: skipped }), "too-few-executed")?.message).toMatch(
      / All of them were skipped: nothing is verified\.$/,
    );
  });

  test("of the canary: that a limit may have cut it off", () => {
    const legs = { a: { ran: ["t1"], dropped: { ran: 5 } } };
    expect(problem(aggregateOf(legs, { canary: "t9" }), "canary")?.message).toMatch(
      /^The canary t9 was found in no report \(5 test ids were cut by limits and may include it\)\. /,
    );
    expect(problem(aggregateOf({ a: {} }, { canary: "t9" }), "canary")?.message).not.toMatch(/cut/);
  });

  test("of a pair that is unverified for long: the gravest limit that it breaks", () => {
    const history = aggregateOf({ a: {} }, { history: EMPTY_HISTORY }).history;
    const unverifiedFor = (days: number, ...limits: readonly (readonly [number, "warn" | "fail"])[]) =>
      problem(
        aggregateOf(
          {},
          {
            history,
            minExecutedLegs: 0,
            now: NOW + days * 86_400_000,
            debtLimits: limits.map(([limit, effect]) => ({ days: limit, effect })),
          },
        ),
        "unverified",
      );
    expect(unverifiedFor(14, [14, "warn"])).toBeUndefined();
    expect(unverifiedFor(15, [14, "warn"], [30, "fail"])).toMatchObject({ severity: "warning" });
    expect(unverifiedFor(31, [14, "warn"], [30, "fail"])).toEqual({
      kind: "unverified",
      severity: "error",
      title: "Tesla T4 with TensorRT 10.5.0 is unverified",
      message:
        "Tesla T4 with TensorRT 10.5.0 last ran 31 days ago; max-days-unverified allows 30. Run it, or name it in `retired` if it is gone for good.",
    });
  });

  test("of a contradiction: whether there is a row to paste", () => {
    const passed = { status: "unsupported", outcome: "xpassed", conclusion: "success" } as const;
    expect(problem(aggregateOf({ a: passed }), "contradiction")?.message).toMatch(
      / \(legs: a\)\. A row to paste is in the summary\.$/,
    );
    expect(problem(aggregateOf({ a: passed }, { propose: () => null }), "contradiction")?.message).toMatch(
      / \(legs: a\)\.$/,
    );
  });

  test("of tests that ran in no leg, of lists that were cut and of legs that nobody asked for", () => {
    const result = aggregateOf(
      { a: { ran: ["t"], notRan: ["u", "v"], dropped: { notRan: 1 } } },
      { expectLegs: names() },
    );
    expect(result.conclusion).toBe("success");
    expect(result.problems.map(({ severity, title, message }) => [severity, title, message])).toEqual([
      ["warning", "2 tests ran in no leg", "Skipped in every leg that knows them: u, v."],
      [
        "notice",
        "Lists of tests were cut",
        "1 test id did not fit into the reports, so the list of tests that ran in no leg is incomplete.",
      ],
      [
        "notice",
        "1 leg reported unexpectedly",
        "Not in expect-legs: a. They count, but their absence would not be noticed.",
      ],
    ]);
  });

  test("of reports without a commit: only if one is required", () => {
    expect(problem(aggregateOf({ a: { commit: null }, b: {} }), "no-commit")).toMatchObject({
      severity: "notice",
      message: "These reports name no commit, so they could be of another one: a.",
    });
    expect(problem(aggregateOf({ a: { commit: null } }, { commit: null }), "no-commit")).toBeUndefined();
    expect(problem(aggregateOf({ a: {} }), "no-commit")).toBeUndefined();
  });
});

test("errors come before warnings and those before notices, each in the order of the rules", () => {
  const result = aggregateOf(
    {
      a: { outcome: "failed", notRan: ["u"], commit: null, dropped: { ran: 1 } },
      b: { status: "unsupported", outcome: "xpassed", conclusion: "success" },
    },
    { canary: "t9", minExecutedLegs: 3, expectLegs: names("a", "c") },
  );
  expect(result.problems.map((one) => one.kind)).toEqual([
    "failed-leg",
    "missing-leg",
    "too-few-executed",
    "canary",
    "contradiction",
    "contradiction",
    "never-ran",
    "tests-cut",
    "unexpected-leg",
    "no-commit",
  ]);
  expect(result.sentence).toBe(
    "2 legs of 2 expected reported, 2 ran tests, 0 skipped. Leg a failed, 1 expected leg gave no report, 2 legs of at least 3 executed tests and 1 more.",
  );
});

test("findings decide nothing by themselves", () => {
  expect(aggregateOf({ a: { findings: [buildFinding({ kind: "note" })] } }).conclusion).toBe("success");
});

test("an error from a later pair comes before a warning from an earlier one", () => {
  const cell = (gpu: string) => ({
    gpu,
    computeCapability: null,
    tensorrt: "10.5.0",
    firstSeen: "2026-01-01T00:00:00.000Z",
    lastSeen: "2026-01-01T00:00:00.000Z",
    lastRan: null,
    lastOutcome: "",
  });
  const settings = {
    expectLegs: { kind: "any" },
    minExecutedLegs: 0,
    canary: "",
    commit: null,
    history: null,
    retired: [],
    debtLimits: [
      { days: 1, effect: "warn" },
      { days: 9, effect: "fail" },
    ],
    now: NOW,
    propose: () => null,
    run: null,
  } as const;
  const { problems } = judge(
    {
      legs: [],
      badReports: [],
      attendance: { expected: null, missing: [], silent: [], missingCount: 0, unexpected: [] },
      executed: 0,
      canary: "none",
      neverRan: { total: 0, tests: [] },
      testsCut: 0,
      findings: [],
      contradictions: [],
      debts: [
        { cell: cell("young"), days: 5 },
        { cell: cell("old"), days: 10 },
      ],
    },
    settings,
  );
  expect(problems.map(({ severity, title }) => [severity, title])).toEqual([
    ["error", "old with TensorRT 10.5.0 is unverified"],
    ["warning", "young with TensorRT 10.5.0 is unverified"],
  ]);
});
