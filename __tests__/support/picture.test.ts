import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { lintMatrix } from "../../src/support/matrix-file.ts";
import { matrixJson, renderMatrix } from "../../src/support/picture.ts";
import { plainVersion } from "../../src/versions.ts";
import { MATRIX } from "./builders.ts";

const terminal = renderMatrix(MATRIX, "terminal", { color: false });
const markdown = renderMatrix(MATRIX, "markdown", { color: false });

describe("the terminal grid", () => {
  test("draws the bars of each card", () => {
    const volta = terminal.split("\n").find((line) => line.includes("7.0 Volta")) ?? "";
    expect(volta).toMatch(/7\.0 Volta +▓+█+▓+█+·+ {2}8\.0\.1 to 10\.4\.0$/);
  });

  test("shows dropped, kept and new cards of a release in its row", () => {
    const grid = terminal.slice(
      terminal.indexOf("TensorRT, Linux x86-64"),
      terminal.indexOf("TensorRT, Windows x64"),
    );
    const [, head = ""] = grid.split("\n");
    const rowOf = (release: string) =>
      grid.split("\n").find((line) => line.trimStart().startsWith(`${release} `)) ?? "";
    const markOf = (release: string, sm: string) => rowOf(release)[head.indexOf(` ${sm}`) + sm.length];
    expect([markOf("10.4", "7.0"), markOf("10.5", "7.0"), markOf("10.5", "7.5")]).toEqual(["●", "·", "●"]);
    expect([markOf("10.8 cu11", "12.0"), markOf("10.8 cu12", "12.0")]).toEqual(["·", "●"]);
  });

  test("has colour only when asked", () => {
    expect(terminal).not.toContain("\u001b");
    expect(renderMatrix(MATRIX, "terminal", { color: true })).toContain("\u001b[32m●");
  });

  test("fits 120 columns", () => {
    expect(Math.max(...terminal.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe("the page", () => {
  test("docs/support-matrix.md is what the data gives; renew it with `trt-gate matrix --markdown`", () => {
    const page = readFileSync(new URL("../../docs/support-matrix.md", import.meta.url), "utf8");
    expect(page).toBe(markdown);
  });

  test("its example of own rows is a good file", () => {
    const example = /```yaml\n([^`]+)```/.exec(markdown)?.[1] ?? "";
    expect(example).toContain("rows:");
    expect(lintMatrix(example, "example.yml")).toEqual([]);
  });

  test("refers every row to sources that are listed", () => {
    const refers = [...markdown.matchAll(/\[(\d+)\]\(#sources\)/g)].map((match) => Number(match[1]));
    const listed = [...markdown.slice(markdown.indexOf("## Sources")).matchAll(/^(\d+)\. /gm)].map((match) =>
      Number(match[1]),
    );
    expect(refers.length).toBeGreaterThan(300);
    expect([...new Set(refers)].sort((a, b) => a - b)).toEqual(listed);
  });

  test("its tables have as many cells in each row as in their head", () => {
    const widths = markdown.split("\n\n").filter((block) => block.startsWith("|"));
    expect(widths.length).toBeGreaterThan(10);
    for (const block of widths) {
      const counts = new Set(
        block
          .trim()
          .split("\n")
          .map((line) => line.split(/(?<!\\)\|/).length),
      );
      expect(counts.size).toBe(1);
    }
  });
});

test("the JSON has every cell, with versions as text and sources in full", () => {
  const json = JSON.parse(JSON.stringify(matrixJson(MATRIX)));
  expect(json.rows).toHaveLength(MATRIX.cells.length);
  const row = json.rows.find(
    (item: { release: string; platform: string }) => item.release === "10.5" && item.platform === "linux-x64",
  );
  expect(row).toMatchObject({
    sm: ["7.5", "8.0", "8.6", "8.9", "9.0"],
    builds: ["10.5.0.18"],
    confidence: "documented",
    date: "2026-11-22",
  });
  expect(row.sources[0].url).toMatch(/^https:/);
  expect(JSON.stringify(json)).not.toContain('"parts"');
  expect(json.ngc.at(-1).tensorrt).toBe(plainVersion(MATRIX.ngc.at(-1)?.tensorrt ?? { parts: [], raw: "" }));
});
