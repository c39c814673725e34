import { describe, expect, test } from "@jest/globals";
import { fleetSummary, gridMarkdown } from "../../src/fleet/fleet-summary.ts";
import { EMPTY_HISTORY } from "../../src/fleet/history.ts";
import { aggregateOf, bareLeg, buildFinding, NOW, sampleAggregate } from "./builders.ts";

const lines = (...aggregate: Parameters<typeof aggregateOf>) =>
  fleetSummary(aggregateOf(...aggregate)).split("\n");

describe("the grid", () => {
  const table = (...legs: Parameters<typeof aggregateOf>) =>
    gridMarkdown(aggregateOf(...legs).grid).split("\n");

  test("has a sign and figures a square, and a dot where no leg was", () => {
    expect(
      table({
        a: {},
        b: { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.4.0", outcome: "failed", failures: [] },
        c: { gpu: "Tesla V100", sm: "7.0", outcome: "skipped" },
      }).slice(2),
    ).toEqual([
      "| <code>Tesla V100</code> | <code>sm_70</code> | ❌ 2/2 | ⏭️ |",
      "| <code>Tesla T4</code> | <code>sm_75</code> | · | ✅ 2/2 |",
    ]);
  });

  test("adds up the legs of a square; skipped legs have no figures", () => {
    expect(table({ a: {}, b: { ran: ["t"], notRan: ["u"] } })[2]).toMatch(/\| ✅ 3\/4 ×2 \|$/);
    expect(table({ a: { outcome: "skipped" }, b: { outcome: "skipped" } })[2]).toMatch(/\| ⏭️ ×2 \|$/);
  });

  test("shows a card without SM and a leg without tests", () => {
    expect(table({ a: bareLeg() })).toEqual([
      "| GPU | SM | no TensorRT |",
      "| :--- | :--- | :--- |",
      "| <code>Own card</code> | – | 🔍 |",
    ]);
  });

  test("says how many releases it left out", () => {
    const legs = Object.fromEntries(
      Array.from({ length: 42 }, (_, i) => [`l${i}`, { tensorrt: `10.${i}.0` }]),
    );
    expect(table(legs).at(-1)).toBe("Not shown: 0 cards and 2 releases.");
  });
});

test("the parts and their heads, each only where there is something in it", () => {
  const summary = fleetSummary(sampleAggregate());
  expect(summary.match(/^#+ .*$/gm)).toEqual([
    "## ❌ 4 legs reported, 3 ran tests, 0 skipped. Leg b failed, Leg c failed, Report of leg e cannot be used.",
    "### GPU by TensorRT",
    "### What to look at",
    "### Reports that could not be used",
    "### Failing tests",
    "### Findings over all legs",
    "### Tests that ran in no leg",
    "### Proposed rows for the support matrix",
    "### Days since each pair last ran",
    "### Legs",
  ]);
  expect(summary).toContain("- <code>reports/e/report.json</code>: expected an object, got a list");
  expect(summary.match(/^\| (?!<|❌|✅|🔍|:)[^\n]*$/gm)).toEqual([
    "| GPU | SM | 10.4.0 | 10.5.0 | 10.6.0 | no TensorRT |",
    "|  | Finding | Count | Legs | What to do |".replace("|  |", "|  |"),
    "| GPU | TensorRT | Last ran | Days | Outcome |",
    "|  | Leg | GPU | TensorRT | Outcome | Tests | Why |",
  ]);
  expect(summary.match(/^\| :---.*$/gm)).toEqual([
    "| :--- | :--- | :--- | :--- | :--- | :--- |",
    "| :--- | :--- | ---: | :--- | :--- |",
    "| :--- | :--- | :--- | ---: | :--- |",
    "| :--- | :--- | :--- | :--- | :--- | ---: | :--- |",
  ]);
  expect(summary).toContain("<summary>3 pairs</summary>");
  expect(summary).toContain("<summary>4 legs</summary>");
  expect(fleetSummary(aggregateOf({ a: {} })).match(/^#+ .*$/gm)).toEqual([
    "## ✅ 1 leg reported, 1 ran tests, 0 skipped; none failed.",
    "### GPU by TensorRT",
    "### Legs",
  ]);
  expect(fleetSummary(aggregateOf({})).match(/^#+ .*$/gm)).toEqual([
    "## ❌ 0 legs reported, 0 ran tests, 0 skipped. No report was found.",
    "### What to look at",
  ]);
  expect(fleetSummary(sampleAggregate(), [], 900)).toMatch(/ The full data is in `aggregate\.json`\.\n$/);
});

test("the legend names the signs in use, the worst first", () => {
  expect(
    lines({ a: {}, b: { outcome: "crashed", gpu: "L4" }, c: { gpu: "L40", tensorrt: "10.6.0" } }),
  ).toContain(
    "💥 crashed · ✅ passed · · not in this run. Figures are tests executed of all tests. Where several legs share a square, it shows the worst.",
  );
});

test("what to look at has a sign of its weight; notices come last", () => {
  const summary = fleetSummary(aggregateOf({ a: { outcome: "failed", notRan: ["u"], commit: null } }), [
    "said",
  ]);
  expect(summary.match(/^- (❌|⚠️|ℹ️) .*$/gm)?.map((line) => line.slice(0, 22))).toEqual([
    "- ❌ **Leg a failed**: ",
    "- ⚠️ **1 test ran in n",
    "- ℹ️ **Reports without",
    "- ℹ️ said",
  ]);
});

test("failing tests are shown with their message, where there is one", () => {
  const failures = [
    { id: "t1", status: "failed", message: "boom" },
    { id: "t2", status: "failed" },
  ] as const;
  const shown = lines({ a: { outcome: "failed", failures } });
  expect(shown).toContain("- <code>t1</code> in <code>a</code>: <code>boom</code>");
  expect(shown).toContain("- <code>t2</code> in <code>a</code>");
});

test("findings have their link, where there is one", () => {
  const shown = lines({
    a: { findings: [buildFinding({ id: "x" }), buildFinding({ id: "y", severity: "warning", links: [] })] },
  }).filter((line) => line.includes("<br>"));
  expect(shown).toEqual([
    expect.stringMatching(
      /^\| ❌ \| This .*<br><code>x<\/code> <a href="https:\/\/example\.com\/issue\/1">.* \| 1 \| <code>a<\/code> \| Pin an older TensorRT\. \|$/,
    ),
    expect.stringMatching(/^\| ⚠️ \| This .*<br><code>y<\/code> \| 1 /),
  ]);
});

test("a row for the matrix is shown ready to paste; without one there is no such part", () => {
  const passed = { status: "unsupported", outcome: "xpassed", conclusion: "success" } as const;
  expect(lines({ a: passed })).toEqual(
    expect.arrayContaining(["### Proposed rows for the support matrix", "row for Tesla T4: passed"]),
  );
  expect(lines({ a: passed }, { propose: () => null })).not.toContain(
    "### Proposed rows for the support matrix",
  );
});

test("debts tell when a pair last ran, or that it never did", () => {
  const idle = { gpu: "Tesla V100", sm: "7.0", ran: [], notRan: ["t"] };
  const shown = lines({ a: {}, b: idle }, { history: EMPTY_HISTORY, now: NOW }).filter((line) =>
    line.endsWith("| 0 | passed |"),
  );
  expect(shown).toEqual([
    "| <code>Tesla T4</code> | 10.5.0 | 2026-11-22 | 0 | passed |",
    "| <code>Tesla V100</code> | 10.5.0 | never | 0 | passed |",
  ]);
});

test("each leg has a line: sign, release, figures and why", () => {
  const shown = lines({
    a: {},
    b: { conclusion: "failure", gpu: "L4", sm: "8.9" },
    c: bareLeg(),
  }).filter((line) => line.endsWith("Outcome passed. |") || line.endsWith("Outcome not-run. |"));
  expect(shown).toEqual([
    "| 🔍 | <code>c</code> | <code>Own card</code> | – | probed only | – | Outcome not-run. |",
    "| ✅ | <code>a</code> | <code>Tesla T4</code> | 10.5.0 | passed | 2/2 | Outcome passed. |",
    "| ❌ | <code>b</code> | <code>L4</code> | 10.5.0 | passed | 2/2 | Outcome passed. |",
  ]);
});

describe("a long list", () => {
  const tests = (length: number) => Array.from({ length }, (_, i) => `t${String(i).padStart(5, "0")}`);
  const neverRan = (length: number) => {
    const [, part = ""] = fleetSummary(aggregateOf({ a: { notRan: tests(length) } })).split(
      "### Tests that ran in no leg\n\n",
    );
    return part.split("\n### ")[0] ?? "";
  };

  test("of ten is open, of eleven it is folded from there", () => {
    expect(neverRan(10)).not.toContain("<details>");
    expect(neverRan(11)).toMatch(/t00009<\/code>\n\n<details>\n<summary>1 more<\/summary>\n\n- <code>t00010/);
  });

  test("of more than 500 says how many are not shown, those that were never kept included", () => {
    expect(neverRan(500)).not.toContain("not shown");
    expect(neverRan(501)).toMatch(/<summary>491 more<\/summary>[\s\S]*\n\n1 more entry not shown\./);
    expect(neverRan(1002)).toMatch(/<summary>992 more<\/summary>[\s\S]*\n\n502 more entries not shown\./);
  });
});
