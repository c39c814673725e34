import { describe, expect, test } from "@jest/globals";
import type { Plan } from "../../src/fleet/plan.ts";
import { planAnnotations, planSummary, planTerminal } from "../../src/fleet/plan-summary.ts";
import type { PlannedCell } from "../../src/fleet/planned-cell.ts";

const cell = (change: Partial<PlannedCell> = {}): PlannedCell => ({
  name: "T4-10.5.0",
  gpu: "Tesla T4",
  sm: "sm_75",
  release: "TensorRT 10.5.0",
  tensorrt: "10.5.0",
  status: "supported",
  decision: "run",
  usdPerHour: 0.5,
  sentence: "It can.",
  ...change,
});
const plan = (cells: readonly PlannedCell[], change: Partial<Plan> = {}): Plan => ({
  schemaVersion: 1,
  matrix: { include: [] },
  skipped: [],
  count: cells.filter(({ decision }) => decision === "run" || decision === "xfail").length,
  legs: [],
  cells,
  notice: "",
  warnings: [],
  ...change,
});
const CELLS = [
  cell(),
  cell({ name: "odd", status: "unknown", sentence: "Nobody knows." }),
  cell({ name: "V100", decision: "xfail", status: "unsupported", sentence: "It cannot." }),
  cell({ name: "K80", decision: "dropped", status: "unsupported", sentence: "It never could." }),
  cell({ name: "L4", decision: "covered" }),
];

describe("annotations of a plan", () => {
  test("one warning each, then one notice of what was left out", () => {
    expect(planAnnotations(plan([], { notice: "Of 2 cells,\n1 cannot.", warnings: ["a", "b"] }))).toEqual([
      { severity: "warning", title: "Planned matrix", message: "a" },
      { severity: "warning", title: "Planned matrix", message: "b" },
      { severity: "notice", title: "Cells left out of the matrix", message: "Of 2 cells, 1 cannot." },
    ]);
    expect(planAnnotations(plan([]))).toEqual([]);
  });

  test("stay below the runner's limit", () => {
    expect(planAnnotations(plan([], { notice: "x".repeat(5_000) }))[0]?.message).toHaveLength(4_095);
  });
});

describe("the summary of a plan", () => {
  test("tells the count, what needs a look, and each cell with why it does not run", () => {
    expect(planSummary(plan(CELLS, { warnings: ["Look *here*."] })).split("\n")).toEqual([
      "## 3 of 5 cells will run",
      "",
      "⚠️ Look &#42;here&#42;.",
      "",
      "| Cell | GPU | Release | Decision | Why |".replace("|", "|  |"),
      "| :--- | :--- | :--- | :--- | :--- | :--- |",
      "| ✅ | <code>T4-10.5.0</code> | <code>Tesla T4</code> <code>sm_75</code> | TensorRT 10.5.0 | runs |  |",
      "| ✅ | <code>odd</code> | <code>Tesla T4</code> <code>sm_75</code> | TensorRT 10.5.0 | runs |  |",
      "| 🟡 | <code>V100</code> | <code>Tesla T4</code> <code>sm_75</code> | TensorRT 10.5.0 | runs, expected to fail | It cannot. |",
      "| ⏭️ | <code>K80</code> | <code>Tesla T4</code> <code>sm_75</code> | TensorRT 10.5.0 | dropped | It never could. |",
      "| ➖ | <code>L4</code> | <code>Tesla T4</code> <code>sm_75</code> | TensorRT 10.5.0 | covered by another | It can. |",
      "",
      "",
    ]);
    expect(planSummary(plan([]))).toBe("## 0 of 0 cells will run\n\n");
    expect(planSummary(plan([cell()]))).toMatch(/^## 1 of 1 cell will run\n/);
  });

  test("has a table for each hundred cells, and is cut between them", () => {
    const tables = (count: number, sentence = "") =>
      planSummary(plan(Array.from({ length: count }, () => cell({ decision: "dropped", sentence }))));
    expect(tables(100).match(/\| Decision \|/g)).toHaveLength(1);
    expect(tables(101).match(/\| Decision \|/g)).toHaveLength(2);
    expect(tables(4_000, "x".repeat(390))).toMatch(
      /Cut here[^\n]* The full plan is in the output `plan`\.\n$/,
    );
  });
});

describe("a plan in a terminal", () => {
  test("has names in a column, and a word where a cell is not simply run", () => {
    expect(planTerminal(plan(CELLS, { warnings: ["Look."] }))).toBe(
      [
        "T4-10.5.0  runs",
        "odd        runs: Nobody knows.",
        "V100       runs, expected to fail: It cannot.",
        "K80        dropped: It never could.",
        "L4         covered by another: It can.",
        "warning: Look.",
        "3 of 5 cells will run.",
        "",
      ].join("\n"),
    );
  });

  test("cuts long names, and lets none of them act", () => {
    const shown = planTerminal(plan([cell({ name: "n".repeat(41) }), cell({ name: "::error::x" })]));
    expect(shown.split("\n").slice(0, 2)).toEqual([
      `${"n".repeat(39)}…  runs`,
      `:\u200b:error::x${" ".repeat(30)}  runs`,
    ]);
    expect(planTerminal(plan([cell({ name: "a" })]))).toMatch(/^a {5}runs\n/);
  });
});
