import { describe, expect, test } from "@jest/globals";
import type { Aggregate } from "../../src/fleet/aggregate.ts";
import { aggregateOf, aggregationOf, buildFinding, buildReport, NOW, OTHER_COMMIT } from "./builders.ts";

const errors = (aggregate: Aggregate) =>
  aggregate.problems.filter((problem) => problem.severity === "error").map((problem) => problem.kind);
const names = (...list: string[]) => ({ kind: "names" as const, names: list });

test("legs that passed or were skipped for their card are a success", () => {
  const result = aggregateOf({
    "T4-10.5": {},
    "V100-10.5": { outcome: "skipped", gpu: "Tesla V100", sm: "7.0" },
  });
  expect(result.conclusion).toBe("success");
  expect(result.legs).toEqual({
    expected: null,
    reported: 2,
    executed: 1,
    skipped: 1,
    failed: 0,
    missing: 0,
  });
  expect(result.sentence).toBe("2 legs reported, 1 ran tests, 1 skipped; none failed.");
});

describe("what fails", () => {
  test("a leg that failed, by name and with its outcome", () => {
    const result = aggregateOf({ good: {}, bad: { outcome: "crashed" } });
    expect(result.conclusion).toBe("failure");
    expect(errors(result)).toEqual(["failed-leg"]);
    expect(result.problems[0]?.title).toBe("Leg bad failed");
    expect(result.problems[0]?.message).toMatch(/outcome crashed/);
  });

  test("one leg missing", () => {
    const result = aggregateOf({ a: {}, b: {} }, { expectLegs: names("a", "b", "c") });
    expect(errors(result)).toEqual(["missing-leg"]);
    expect(result.missing).toEqual(["c"]);
    expect(result.legs.missing).toBe(1);
    expect(result.problems[0]?.message).toMatch(/Of 3 expected legs, 1 gave no report: c\./);
  });

  test("one leg missing where only their number is known", () => {
    const result = aggregateOf({ a: {}, b: {} }, { expectLegs: { kind: "count", count: 3 } });
    expect(errors(result)).toEqual(["missing-leg"]);
    expect(result.legs).toMatchObject({ expected: 3, missing: 1 });
    expect(result.problems[0]?.message).toMatch(/expect-legs is a count/);
  });

  test("one corrupt report is listed and counts as missing", () => {
    const result = aggregateOf(
      { a: {}, b: '{"schemaVersion":1,"gate":{"na' },
      { expectLegs: names("a", "b") },
    );
    expect(errors(result)).toEqual(["bad-report"]);
    expect(result.badReports).toEqual([
      { leg: "b", source: "reports/b/report.json", problem: "not valid JSON (cut off, or not a report)" },
    ]);
    expect(result.missing).toEqual(["b"]);
    expect(result.legs).toMatchObject({ reported: 1, missing: 1 });
  });

  test("a corrupt report fails also where no legs are expected by name", () => {
    const result = aggregateOf({ a: {}, b: "[]" });
    expect(result.conclusion).toBe("failure");
    expect(result.legs.missing).toBe(1);
  });

  test("one leg lying about its commit", () => {
    const result = aggregateOf({ a: {}, b: { commit: OTHER_COMMIT } }, { expectLegs: names("a", "b") });
    expect(errors(result)).toEqual(["bad-report"]);
    expect(result.badReports[0]?.problem).toBe(
      "origin.commit: says it is about commit bbbbbbbbbbbb, but this run is about aaaaaaaaaaaa",
    );
    expect(result.missing).toEqual(["b"]);
  });

  test("all skipped: green legs that verify nothing", () => {
    const skipped = { outcome: "skipped", gpu: "Tesla V100", sm: "7.0" } as const;
    const result = aggregateOf({ a: skipped, b: skipped });
    expect(errors(result)).toEqual(["too-few-executed"]);
    expect(result.problems[0]?.message).toMatch(/All of them were skipped: nothing is verified/);
  });

  test("a leg whose tests were all skipped did not execute", () => {
    const result = aggregateOf({ a: { ran: [], notRan: ["t1", "t2"] } });
    expect(errors(result)).toEqual(["too-few-executed"]);
  });

  test("too few executed legs, and just enough", () => {
    expect(errors(aggregateOf({ a: {}, b: {} }, { minExecutedLegs: 3 }))).toEqual(["too-few-executed"]);
    expect(errors(aggregateOf({ a: {}, b: {} }, { minExecutedLegs: 2 }))).toEqual([]);
  });

  test("no report at all", () => {
    expect(errors(aggregateOf({}))).toEqual(["no-reports"]);
    expect(aggregateOf({}, { expectLegs: { kind: "count", count: 0 }, minExecutedLegs: 0 }).conclusion).toBe(
      "success",
    );
  });

  test("an empty plan is a failure unless no leg is asked to execute", () => {
    const none = { expectLegs: { kind: "count", count: 0 } } as const;
    expect(errors(aggregateOf({}, none))).toEqual(["no-reports"]);
    expect(aggregateOf({}, { ...none, minExecutedLegs: 0 }).conclusion).toBe("success");
  });
});

describe("the canary", () => {
  const legs = { a: { ran: ["t1"], notRan: ["t2"] }, b: { ran: ["t3"] } };

  test("found as run in one leg is enough", () => {
    expect(errors(aggregateOf(legs, { canary: "t3" }))).toEqual([]);
  });

  test("missing: the detector itself is broken", () => {
    const result = aggregateOf(legs, { canary: "t9" });
    expect(errors(result)).toEqual(["canary"]);
    expect(result.problems[0]?.message).toMatch(/t9 was found in no report/);
  });

  test("known but never run is missing too", () => {
    const result = aggregateOf(legs, { canary: "t2" });
    expect(errors(result)).toEqual(["canary"]);
    expect(result.problems[0]?.message).toMatch(/as skipped in every leg/);
  });
});

describe("tests over all legs", () => {
  test("a test that ran somewhere is not listed, whichever leg comes first", () => {
    const result = aggregateOf({
      a: { ran: ["t1"], notRan: ["t2", "t3"] },
      b: { ran: ["t2"], notRan: ["t1", "t3"] },
    });
    expect(result.neverRan).toEqual({ total: 1, tests: ["t3"] });
    expect(result.conclusion).toBe("success");
    expect(result.problems.map((problem) => problem.kind)).toEqual(["never-ran"]);
  });

  test("ids that are names of Object's own members are only names", () => {
    const result = aggregateOf({ a: { ran: ["toString"], notRan: ["constructor", "__proto__"] } });
    expect(result.neverRan.tests).toEqual(["__proto__", "constructor"]);
  });

  test("a failing test appears once, with its legs", () => {
    const failures = [{ id: "t1", status: "failed", message: "boom" }] as const;
    const result = aggregateOf({
      a: { outcome: "failed", failures },
      b: { outcome: "failed", failures },
      c: {},
    });
    expect(result.failures).toEqual([{ test: "t1", legs: ["a", "b"], message: "boom" }]);
  });

  test("lists that were cut by a limit are reported", () => {
    const result = aggregateOf({ a: { dropped: { ran: 5 } } });
    expect(result.problems.map((problem) => problem.kind)).toEqual(["tests-cut"]);
  });
});

test("a finding appears once over all legs, with counts and legs", () => {
  const warning = buildFinding({
    id: "conv3d-k1",
    severity: "warning",
    kind: "note",
    title: "Conv3d",
    count: 2,
  });
  const result = aggregateOf({
    a: { findings: [warning] },
    b: {},
    c: { findings: [{ ...warning, count: 5 }] },
  });
  expect(result.findings).toHaveLength(1);
  expect(result.findings[0]).toMatchObject({
    id: "conv3d-k1",
    count: 7,
    legs: [
      { leg: "a", count: 2 },
      { leg: "c", count: 5 },
    ],
  });
});

test("without a commit to compare with, reports of any are taken", () => {
  const result = aggregateOf({ a: {}, b: { commit: OTHER_COMMIT } }, { commit: null });
  expect(result.badReports).toEqual([]);
  expect(result.conclusion).toBe("success");
});

test("legs are counted by what became of them", () => {
  const skipped = { outcome: "skipped" } as const;
  const legs = { a: {}, b: skipped, c: skipped, d: { outcome: "failed" }, e: "[]" } as const;
  expect(aggregateOf(legs).legs).toEqual({
    expected: null,
    reported: 4,
    executed: 2,
    skipped: 2,
    failed: 1,
    missing: 1,
  });
});

test("a defect of ours is not put down to the report", () => {
  expect(() => aggregationOf().addReport("a", "a.json", null as never)).toThrow(TypeError);
});

test("a report that could not be read from disk counts as missing; bad ones are in order", () => {
  const aggregation = aggregationOf();
  aggregation.addUnreadable("b", "b.json", "cannot be read");
  aggregation.addReport("a", "a.json", "[]");
  const result = aggregation.finish();
  expect(result.badReports.map((bad) => bad.source)).toEqual(["a.json", "b.json"]);
  expect(result.missing).toEqual(["a", "b"]);
});

test("an unexpected leg is reported", () => {
  const result = aggregateOf({ a: {}, x: {} }, { expectLegs: names("a") });
  expect(result.conclusion).toBe("success");
  expect(result.unexpected).toEqual(["x"]);
});

test("the same reports give the same aggregate, in whatever order they come", () => {
  const one = aggregateOf({ a: { outcome: "failed" }, b: {}, c: { outcome: "crashed" } });
  const other = aggregateOf({ c: { outcome: "crashed" }, a: { outcome: "failed" }, b: {} });
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test("a leg counts as of now in its history", () => {
  const result = aggregateOf({ a: {} }, { history: { schemaVersion: 1, cells: [] } });
  expect(result.history?.cells[0]?.lastRan).toBe(new Date(NOW).toISOString());
});

describe("reports that are not this run's own", () => {
  test("a copy of another leg's report does not count for its leg", () => {
    const text = JSON.stringify(buildReport());
    const result = aggregateOf({ a: text, b: text }, { expectLegs: names("a", "b") });
    expect(errors(result)).toEqual(["bad-report"]);
    expect(result.missing).toEqual(["b"]);
    expect(result.badReports[0]?.problem).toBe("is a byte-for-byte copy of the report of leg a");
    expect(aggregateOf({ a: text, b: text }, { expectLegs: { kind: "count", count: 2 } }).conclusion).toBe(
      "failure",
    );
  });

  test("legs that were skipped on one machine may be alike", () => {
    const text = JSON.stringify(buildReport({ outcome: "skipped" }));
    expect(errors(aggregateOf({ a: text, b: text, c: {} }))).toEqual([]);
  });

  test("of several workflow runs: they may be old ones", () => {
    const result = aggregateOf({ a: {}, b: { run: "2" }, c: { run: "2" } });
    const found = result.problems.find(({ kind }) => kind === "other-run");
    expect(found).toMatchObject({ severity: "warning", title: "Reports of 2 workflow runs" });
    expect(found?.message).toMatch(/left over from an old one: run 1 \(a\), run 2 \(b, c\)\.$/);
  });

  test("of an earlier attempt: it is said which", () => {
    const said = (legs: Parameters<typeof aggregateOf>[0], attempt = 0) =>
      aggregateOf(legs, { run: { id: "1", attempt } })
        .problems.filter(({ kind }) => kind === "earlier-attempt")
        .map(({ message }) => message.replace(/\. .*/, "."));
    expect(said({ a: {}, b: { attempt: "2" } })).toEqual(["Written before attempt 2: a."]);
    expect(said({ a: {}, b: {} }, 3)).toEqual(["Written before attempt 3: a, b."]);
    expect(said({ a: { attempt: "2" }, b: { attempt: "2" } }, 2)).toEqual([]);
    // Another run's attempts are not ours.
    expect(said({ a: { run: "7" } }, 3)).toEqual([]);
  });
});

test("legs that passed without TensorRT or without a card are reported", () => {
  const result = aggregateOf({
    a: { usedTensorrt: false },
    b: { usedTensorrt: false, outcome: "failed" },
    c: {},
    d: { usedTensorrt: false, ran: [], notRan: ["t"] },
  });
  expect(result.conclusion).toBe("failure");
  const found = result.problems.filter(({ kind }) => kind === "unproven");
  expect(found).toMatchObject([{ severity: "warning", title: "1 leg passed without proof" }]);
  expect(found[0]?.message).toMatch(
    /^As far as could be seen, these legs passed without using TensorRT: a\. /,
  );
  expect(aggregateOf({ a: {} }).problems).toEqual([]);
});
