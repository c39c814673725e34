import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { fleetSummary } from "../../src/fleet/fleet-summary.ts";
import {
  debts,
  debtWords,
  EMPTY_HISTORY,
  type History,
  parseDebtLimits,
  parseHistory,
} from "../../src/fleet/history.ts";
import { aggregateOf, buildReport, NOW, type ReportChoice, reportText } from "./builders.ts";

const DAY = 86_400_000;
const at = (days: number) => ({ now: NOW + days * DAY });
const V100: ReportChoice = { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.4.0" };

/** One aggregate after another, each with the history that the one before left. */
function runs(...steps: readonly (readonly [number, Readonly<Record<string, ReportChoice>>])[]) {
  let history: History = EMPTY_HISTORY;
  let last = aggregateOf({}, { history });
  for (const [day, legs] of steps) {
    last = aggregateOf(legs, {
      history: parseHistory(JSON.stringify(history)),
      ...at(day),
      debtLimits: [
        { days: 7, effect: "warn" },
        { days: 30, effect: "fail" },
      ],
    });
    history = last.history ?? EMPTY_HISTORY;
  }
  return last;
}
const unverified = (result: ReturnType<typeof runs>) =>
  result.problems.filter((problem) => problem.kind === "unverified").map((problem) => problem.severity);

describe("coverage debt", () => {
  test("days are counted since a pair last ran, not since it last reported", () => {
    const idle: ReportChoice = { ...V100, ran: [], notRan: ["t"], outcome: "passed" };
    const result = runs([0, { a: V100, b: {} }], [5, { a: idle, b: {} }]);
    const debt = result.debts.find((entry) => entry.cell.gpu === "Tesla V100");
    expect(debt?.days).toBe(5);
    expect(unverified(result)).toEqual([]);
  });

  test("a leg that vanished from the matrix is the very debt to be seen", () => {
    expect(unverified(runs([0, { a: V100, b: {} }], [7, { b: {} }]))).toEqual([]);
    expect(unverified(runs([0, { a: V100, b: {} }], [8, { b: {} }]))).toEqual(["warning"]);
    const result = runs([0, { a: V100, b: {} }], [31, { b: {} }]);
    expect(unverified(result)).toEqual(["error"]);
    expect(result.conclusion).toBe("failure");
    expect(result.problems[0]?.message).toMatch(
      /Tesla V100 with TensorRT 10\.4\.0 last ran 31 days ago.*allows 30/,
    );
  });

  test("a pair that the matrix rules out is not due", () => {
    const skipped: ReportChoice = { ...V100, tensorrt: "10.5.0", outcome: "skipped" };
    const result = runs([0, { a: skipped, b: {} }], [40, { b: {} }]);
    expect(result.debts.map((debt) => debt.cell.gpu)).toEqual(["Tesla T4"]);
  });

  test("what is retired is forgotten", () => {
    const before = aggregateOf({ a: V100, b: {} }, { history: EMPTY_HISTORY });
    const after = aggregateOf({ b: {} }, { history: before.history, retired: ["SM_70"], ...at(100) });
    expect(after.history?.cells.map((cell) => cell.gpu)).toEqual(["Tesla T4"]);
  });

  test("a pair that was ruled out after it had run is a debt no more", () => {
    const result = runs([0, { a: V100, b: {} }], [1, { a: { ...V100, outcome: "skipped" }, b: {} }]);
    expect(result.debts.map((debt) => debt.cell.gpu)).toEqual(["Tesla T4"]);
    // One that ran although the matrix says no did run.
    const ran = runs([0, { a: { ...V100, status: "unsupported", outcome: "xpassed" } }]);
    expect(ran.history?.cells[0]?.lastOutcome).toBe("xpassed");
  });

  test("a leg without GPU, TensorRT or answer adds no pairs", () => {
    const { verdict } = buildReport();
    const result = aggregateOf(
      {
        a: { status: "no-gpu" },
        b: { status: "probe-error" },
        c: reportText({}, { facts: null, verdict: { ...verdict, tensorrt: null } }),
      },
      { history: EMPTY_HISTORY },
    );
    expect(result.history?.cells).toEqual([]);
  });

  test("a pair that never ran is as old as it has been known", () => {
    const idle: ReportChoice = { ...V100, ran: [], notRan: ["t"] };
    const result = runs([0, { a: idle, b: {} }], [31, { a: idle, b: {} }]);
    expect(result.debts[0]).toMatchObject({ days: 31, cell: { gpu: "Tesla V100", lastRan: null } });
    expect(result.problems[0]?.message).toMatch(
      /never ran since it was first seen 31 days ago; .* allows 30/,
    );
    expect(result.history?.cells.find((cell) => cell.gpu === "Tesla V100")).toMatchObject({
      firstSeen: new Date(NOW).toISOString(),
      lastSeen: new Date(NOW + 31 * DAY).toISOString(),
      lastOutcome: "passed",
    });
  });

  test("one day is written in the singular", () => {
    const time = new Date(NOW).toISOString();
    const pair = { gpu: "Tesla V100", computeCapability: "7.0", tensorrt: "10.4.0", lastOutcome: "passed" };
    const cell = { ...pair, firstSeen: time, lastSeen: time, lastRan: null };
    expect(debtWords({ cell, days: 1 })).toBe("never ran since it was first seen 1 day ago");
    expect(debtWords({ cell: { ...cell, lastRan: time }, days: 1 })).toBe("last ran 1 day ago");
  });

  test("what came of the last run stays while a leg only reports", () => {
    const crashed: ReportChoice = { ...V100, outcome: "crashed" };
    const idle: ReportChoice = { ...V100, ran: [], notRan: ["t"], outcome: "passed" };
    const result = runs([0, { a: crashed }], [3, { a: idle }]);
    expect(result.history?.cells).toMatchObject([
      { lastRan: new Date(NOW).toISOString(), lastOutcome: "crashed" },
    ]);
  });

  test.each(["Tesla V100", "sm_70", "10.4.0"])("%s is forgotten by its name, in any case", (word) => {
    const before = aggregateOf({ a: V100, b: {} }, { history: EMPTY_HISTORY });
    const retired = [word.toUpperCase(), "L4"];
    expect(aggregateOf({}, { history: before.history, retired }).history?.cells).toHaveLength(1);
  });

  test("a card whose SM is not known is forgotten by its other names alone", () => {
    const { verdict } = buildReport();
    const gpu = { name: "Own card" };
    const text = reportText({}, { verdict: { ...verdict, gpu } });
    const cells = (retired: readonly string[]) =>
      aggregateOf({ a: text }, { history: EMPTY_HISTORY, retired }).history?.cells;
    expect(cells(["sm_75", "sm_"])).toMatchObject([{ gpu: "Own card", computeCapability: null }]);
    expect(cells(["own card"])).toEqual([]);
  });

  test("the oldest debt first, then by name; whole days, and none below zero", () => {
    const cell = (gpu: string, lastRan: number) => ({
      gpu,
      computeCapability: null,
      tensorrt: "1",
      firstSeen: "2026-01-01",
      lastSeen: "2026-01-01",
      lastRan: new Date(lastRan).toISOString(),
      lastOutcome: "",
    });
    const cells = [
      cell("b", NOW - DAY),
      cell("a", NOW - DAY),
      cell("c", NOW - 2 * DAY + 1),
      cell("d", NOW + DAY),
    ];
    const old = cell("e", NOW - 2 * DAY);
    expect(
      debts({ schemaVersion: 1, cells: [...cells, old] }, NOW).map((debt) => [debt.cell.gpu, debt.days]),
    ).toEqual([
      ["e", 2],
      ["a", 1],
      ["b", 1],
      ["c", 1],
      ["d", 0],
    ]);
  });

  test("a suite that did without TensorRT has run, but not the release", () => {
    const result = runs([0, { a: {}, b: V100 }], [31, { a: { usedTensorrt: false }, b: V100 }]);
    expect(unverified(result)).toEqual(["error"]);
    expect(result.history?.cells.find(({ gpu }) => gpu === "Tesla T4")?.lastRan).toBe(
      new Date(NOW).toISOString(),
    );
    // Where nobody could look, it may have.
    expect(unverified(runs([0, { a: {} }], [31, { a: { usedTensorrt: null } }]))).toEqual([]);
  });

  test("nothing can be counted from a day still to come", () => {
    const ahead = aggregateOf({ a: V100, b: {} }, { history: EMPTY_HISTORY, ...at(26_000) }).history;
    const later = aggregateOf({ b: {} }, { history: ahead, debtLimits: [{ days: 30, effect: "fail" }] });
    expect(later.conclusion).toBe("failure");
    expect(later.debts.map(({ cell, days }) => [cell.gpu, days])).toEqual([
      ["Tesla V100", null],
      ["Tesla T4", 0],
    ]);
    expect(later.problems[0]?.message).toMatch(
      /^Tesla V100 with TensorRT 10\.4\.0 last ran on 2098-.* which is in the future: a clock was wrong/,
    );
    expect(fleetSummary(later)).toMatch(/2098-\S+ \| not known/);
    // What has run now has run now, and is put right.
    expect(aggregateOf({ a: V100 }, { history: ahead }).history?.cells.at(-1)?.lastRan).toBe(
      new Date(NOW).toISOString(),
    );
    const never = aggregateOf(
      { a: { ...V100, ran: [], notRan: ["t"] } },
      { history: EMPTY_HISTORY, ...at(99) },
    );
    expect(
      aggregateOf({ b: {} }, { history: never.history, debtLimits: [{ days: 1, effect: "warn" }] })
        .problems[0]?.message,
    ).toMatch(/was first seen on 2027-/);
  });

  test("a clock that went a little backwards makes nothing older", () => {
    const before = aggregateOf({ a: V100 }, { history: EMPTY_HISTORY, ...at(0.9) });
    const after = aggregateOf({ a: V100 }, { history: before.history, ...at(0) });
    expect(after.history?.cells[0]?.lastRan).toBe(before.history?.cells[0]?.lastRan);
    expect(after.debts[0]?.days).toBe(0);
  });
});

test.each([
  ["", []],
  ["30", [{ days: 30, effect: "fail" }]],
  [
    "14:warn 30:fail",
    [
      { days: 14, effect: "warn" },
      { days: 30, effect: "fail" },
    ],
  ],
])("max-days-unverified %j", (text, limits) => {
  expect(parseDebtLimits(text)).toEqual(limits);
});

test.each([["soon"], ["-1"], ["5:maybe"]])("max-days-unverified %j is a mistake", (text) => {
  expect(parseDebtLimits(text)).toHaveProperty("problem");
});

test.each([
  ['{"schemaVersion":2,"cells":[]}', /^schemaVersion: unknown schema version; this gate reads version 1$/],
  ['{"schemaVersion":1,"cells":[{"gpu":"x","tensorrt":"1","lastSeen":"never"}]}', /^cells\[0\]\.lastSeen: /],
  [
    '{"schemaVersion":1,"cells":[{"gpu":"x","tensorrt":"1","lastRan":"yesterday"}]}',
    /cells\[0\]\.lastRan: "yesterday" is not a time/,
  ],
  ['{"schemaVersion":1,"cells":[{"__proto__":1}]}', /__proto__/],
  [
    JSON.stringify({ schemaVersion: 1, cells: Array(10_001).fill({ gpu: "x", tensorrt: "1" }) }),
    /^cells: more than 10000 cells$/,
  ],
])("a history that is refused: %.60s", (text, reason) => {
  expect(() => parseHistory(text)).toThrow(reason);
});

test("what is written follows the schema in the repository", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../schema/history.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv({ strict: true }).compile(schema);
  expect(validate(runs([0, { a: V100, b: {} }]).history)).toBe(true);
  expect(validate({ schemaVersion: 1, cells: [{ gpu: 3 }] })).toBe(false);
});

test("a history of an older hand is read as far as it goes", () => {
  const cells = Array(10_000).fill({ gpu: "x", tensorrt: "1" });
  const history = parseHistory(JSON.stringify({ schemaVersion: 1, cells }));
  expect(history.cells).toHaveLength(10_000);
  expect(history.cells[0]).toEqual({
    gpu: "x",
    computeCapability: null,
    tensorrt: "1",
    firstSeen: "1970-01-01T00:00:00.000Z",
    lastSeen: "1970-01-01T00:00:00.000Z",
    lastRan: null,
    lastOutcome: "",
  });
});
