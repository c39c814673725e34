/** The worked example, smaller: real gate runs on simulated cards, planned before and aggregated after. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseCells } from "../../src/fleet/cells.ts";
import { type Plan, planCells } from "../../src/fleet/plan.ts";
import { loadMatrix } from "../../src/support/matrix.ts";

const example = (path: string) => fileURLToPath(new URL(`../../examples/fleet/${path}`, import.meta.url));
let dir = "";
let printed = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "trt-gate-example-"));
  writeFileSync(join(dir, "cells.yml"), 'gpu: [V100, L4]\ncuda: ["12"]\ntensorrt: ["10.4.0", "10.5.0"]\n');
  const args = [example("simulate.mjs"), "--cells", join(dir, "cells.yml"), "--out", join(dir, "out")];
  printed = execFileSync(process.execPath, args, { encoding: "utf8" });
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("the V100 passes with its last release, and fails as expected with the next", () => {
  expect(printed).toMatch(/^V100 \(sm_70\) +✓ 2\/5 +≈ 2\/5$/m);
  expect(printed).toMatch(/^L4 \(sm_89\) +✓ 3\/5 +✓ 3\/5$/m);
  expect(printed).toMatch(/success: 4 legs of 4 expected reported, 4 ran tests, 0 skipped; none failed\./);
});

test("the test that runs on no card is found, the one that ran on some is not", () => {
  expect(printed).toMatch(/ran in no leg: \S+test_two_gpus/);
  expect(printed).toMatch(/2 tests ran in no leg/);
  expect(printed).not.toMatch(/ran in no leg: \S+test_fp8/);
});

test("a known issue of many legs appears once", () => {
  expect(printed.match(/conv3d-k1/g)).toHaveLength(1);
});

function planOf(cover: "all" | "both"): Plan {
  const document = parseCells(readFileSync(example("cells.yml"), "utf8"), "cells.yml");
  const goals = cover === "all" ? [] : (["each-sm", "each-release"] as const);
  return planCells(document, new Map(), loadMatrix(), {
    cover: new Set(goals),
    onUnsupported: "skip",
    files: new Map(),
  });
}

test("eight cards by six releases: 48 cells, of which the impossible ones are dropped", () => {
  const plan = planOf("all");
  expect(plan.cells).toHaveLength(48);
  expect(plan.skipped.map((entry) => `${entry.cell.gpu} ${entry.cell.tensorrt}`)).toEqual([
    "V100 10.5.0",
    "V100 10.8.0",
    "V100 10.13.3",
    "V100 11.4.0",
    "B200 10.3.0",
    "B200 10.4.0",
    "B200 10.5.0",
    "RTX 5090 10.3.0",
    "RTX 5090 10.4.0",
    "RTX 5090 10.5.0",
  ]);
  expect(plan.warnings).toEqual([]);
  expect(planOf("both").count).toBe(8);
});

test.each(["all", "both"] as const)(
  "the matrix of cover %s is one that GitHub's parser takes",
  async (cover) => {
    const { count, matrix } = planOf(cover);
    // JSON is YAML: where fromJSON would put the value, it stands outright.
    const content = `on: push\njobs:\n  leg:\n    runs-on: \${{ matrix.runs-on }}\n    strategy:\n      matrix: ${JSON.stringify(matrix)}\n    steps:\n      - run: echo \${{ matrix.gpu }} \${{ matrix.tensorrt }}\n`;
    const parsed = parseWorkflow({ name: "w.yml", content }, new NoOperationTraceWriter());
    if (!parsed.value) throw new Error("not parsed");
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    expect(parsed.context.errors.getErrors()).toEqual([]);
    expect(JSON.stringify(template.jobs[0]?.strategy).match(/10\.\d|11\.\d/g)?.length).toBeGreaterThanOrEqual(
      count,
    );
  },
);
