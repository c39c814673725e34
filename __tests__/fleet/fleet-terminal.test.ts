import { expect, test } from "@jest/globals";
import { fleetTerminal } from "../../src/fleet/fleet-terminal.ts";
import { aggregateOf, bareLeg, buildFinding } from "./builders.ts";

test("the grid is shown in columns, with a key to its marks", () => {
  const text = fleetTerminal(
    aggregateOf({
      a: { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.4.0" },
      b: { gpu: "Tesla V100", sm: "7.0", outcome: "skipped" },
      c: { outcome: "crashed" },
      d: bareLeg(),
    }),
  );
  expect(text.split("\n").slice(0, 6)).toEqual([
    "GPU                   10.4.0    10.5.0  no TensorRT",
    "Own card                   ·         ·            –",
    "Tesla V100 (sm_70)     ✓ 2/2         –            ·",
    "Tesla T4 (sm_75)           ·     ✗ 2/2            ·",
    "✗ crashed   ✓ passed   – probed only or skipped   · not in this run",
    "",
  ]);
});

test("then what needs a look, findings, rows to paste, notices and the verdict", () => {
  const text = fleetTerminal(
    aggregateOf({
      a: {
        status: "unsupported",
        outcome: "xpassed",
        conclusion: "success",
        notRan: ["t9"],
        findings: [buildFinding({ count: 3, kind: "note" })],
      },
    }),
    ["there is no history yet"],
  );
  expect(text.split("\n\n").slice(1)).toEqual([
    expect.stringMatching(
      /^warning: Legs and support matrix disagree: .*\nwarning: 1 test ran in no leg: .*\n {2}ran in no leg: t9$/,
    ),
    "finding: This TensorRT does not support the GPU [arch-unsupported]: 3 times in a",
    "row to paste:\nrow for Tesla T4: passed",
    "notice: there is no history yet",
    "success: 1 leg reported, 1 ran tests, 0 skipped; none failed.\n",
  ]);
});

test("what is left out of the grid is reported", () => {
  const cards = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`l${i}`, { gpu: `Card ${i}` }]));
  expect(fleetTerminal(aggregateOf(cards))).toContain("\nNot shown: 1 card and 0 releases.\n");
  expect(fleetTerminal(aggregateOf({ a: {} }))).not.toContain("Not shown");
});

test("without a report there is no grid", () => {
  expect(fleetTerminal(aggregateOf({}))).toMatch(/^error: No report was found\. Check /);
});

test("a row that nobody proposes is not announced", () => {
  const passed = { status: "unsupported", outcome: "xpassed", conclusion: "success" } as const;
  expect(fleetTerminal(aggregateOf({ a: passed }, { propose: () => null }))).not.toContain("row to paste");
});

test("sixty problems are listed, and the rest is only counted", () => {
  const failed = (count: number) =>
    fleetTerminal(
      aggregateOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`l${i}`, { outcome: "failed" } as const]),
        ),
      ),
    );
  expect(failed(60)).not.toContain("…");
  expect(failed(62).match(/^error: Leg l\d+ failed/gm)).toHaveLength(60);
  expect(failed(62)).toContain("\n… and 2 more\n");
});

test("twenty tests that ran in no leg are named", () => {
  const notRan = Array.from({ length: 21 }, (_, i) => `t${i + 10}`);
  expect(fleetTerminal(aggregateOf({ a: { notRan } })).match(/^ {2}ran in no leg: /gm)).toHaveLength(20);
});
