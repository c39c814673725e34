/** The pages that users read say what the code does. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type Column, type Row, TABLE } from "../../src/suite/classify-table.ts";
import { lintExpectations } from "../../src/suite/expectations-file.ts";

const page = (name: string) => readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");

describe("docs/outcomes.md", () => {
  const COLUMNS: readonly Column[] = [
    "all-pass",
    "expected-cause",
    "other-failure",
    "crash",
    "exit-crash",
    "timeout",
    "nothing",
  ];
  const ROWS: readonly (readonly [string, Row])[] = [
    ["supported", "supported"],
    ["unsupported, `xfail`", "xfail"],
    ["unsupported, `run`", "unsupported"],
    ["unknown, `run`", "unknown"],
    ["no-gpu or no-tensorrt, `run`", "absent"],
  ];

  test.each(ROWS)("its row %s is the code's", (label, row) => {
    const line = page("outcomes.md")
      .split("\n")
      .find((one) => one.startsWith(`| ${label} | `));
    const cells = line
      ?.split("|")
      .slice(2, -1)
      .map((cell) => cell.replaceAll("*", "").trim());
    // The note ¹ marks a proposal, but where xpassed says so itself.
    const coded = COLUMNS.map((column) => {
      const { outcome, proposal } = TABLE[row][column];
      const softened = row === "supported" && column === "exit-crash" ? " ²" : "";
      const note = outcome === "xpassed" ? " ³" : proposal ? " ¹" : softened;
      return `${outcome}${note}`;
    });
    expect(cells).toEqual(coded);
  });
});

test("the example of docs/expectations.md is one that the lint accepts", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page("expectations.md"))?.[1] ?? "";
  expect(example).toContain("- tests:");
  const causes = new Set(["arch-unsupported"]);
  expect(lintExpectations(example, "e.yml", { causes, now: Date.parse("2026-11-22") })).toEqual([]);
});
