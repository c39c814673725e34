import { describe, expect, test } from "@jest/globals";
import { parseCells, parseLabels } from "../../src/fleet/cells.ts";
import type { CoverGoal } from "../../src/fleet/cover.ts";
import { type Plan, planCells } from "../../src/fleet/plan.ts";
import { loadMatrix } from "../../src/support/matrix.ts";

const matrix = loadMatrix();

interface Options {
  readonly labels?: string;
  readonly cover?: readonly CoverGoal[];
  readonly onUnsupported?: "skip" | "xfail";
  readonly files?: Readonly<Record<string, string>>;
}

function plan(cells: unknown, options: Options = {}): Plan {
  const text = typeof cells === "string" ? cells : JSON.stringify(cells);
  return planCells(parseCells(text, "cells"), parseLabels(options.labels ?? "", "labels"), matrix, {
    cover: new Set(options.cover ?? []),
    onUnsupported: options.onUnsupported ?? "skip",
    files: new Map(Object.entries(options.files ?? {})),
  });
}

const kept = (cells: unknown, options: Options = {}) => plan(cells, options).matrix.include;

describe("what can run", () => {
  test("the card that a release dropped goes, with the reason and a remedy", () => {
    const cells = [
      { gpu: "V100", tensorrt: "10.4.0" },
      { gpu: "V100", tensorrt: "10.5.0" },
    ];
    const result = plan(cells);
    expect(result.matrix.include).toEqual([{ gpu: "V100", tensorrt: "10.4.0" }]);
    expect(result.count).toBe(1);
    expect(result.skipped).toHaveLength(1);
    expect(result.skipped[0]).toMatchObject({ cell: cells[1], reason: "gpu-dropped" });
    expect(result.skipped[0]?.sentence).toMatch(/V100/);
    expect(result.skipped[0]?.remedies.join(" ")).toMatch(/10\.4/);
    expect(result.notice).toMatch(/Of 2 cells, 1 cannot run \(V100 with TensorRT 10\.5\.0\)/);
  });
});
