import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { EMPTY_HISTORY, type History, parseDebtLimits, parseHistory } from "../../src/fleet/history.ts";
import { aggregateOf, NOW, type ReportChoice } from "./builders.ts";

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

  test("a pair that the matrix rules out is no debt", () => {
    const skipped: ReportChoice = { ...V100, tensorrt: "10.5.0", outcome: "skipped" };
    const result = runs([0, { a: skipped, b: {} }], [40, { b: {} }]);
    expect(result.debts.map((debt) => debt.cell.gpu)).toEqual(["Tesla T4"]);
  });

  test("what is retired is forgotten", () => {
    const before = aggregateOf({ a: V100, b: {} }, { history: EMPTY_HISTORY });
    const after = aggregateOf({ b: {} }, { history: before.history, retired: ["SM_70"], ...at(100) });
    expect(after.history?.cells.map((cell) => cell.gpu)).toEqual(["Tesla T4"]);
  });

  test("a clock that went backwards makes nothing older", () => {
    const before = aggregateOf({ a: V100 }, { history: EMPTY_HISTORY, ...at(10) });
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
  ['{"schemaVersion":2,"cells":[]}', /schemaVersion/],
  [
    '{"schemaVersion":1,"cells":[{"gpu":"x","tensorrt":"1","lastRan":"yesterday"}]}',
    /cells\[0\]\.lastRan: "yesterday" is no time/,
  ],
  ['{"schemaVersion":1,"cells":[{"__proto__":1}]}', /__proto__/],
])("a history that is refused: %s", (text, reason) => {
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
