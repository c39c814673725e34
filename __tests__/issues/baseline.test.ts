import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compareBaseline, lintBaseline, parseBaseline, updateBaseline } from "../../src/issues/baseline.ts";
import type { Finding } from "../../src/issues/finding.ts";
import { CONV3D, find, GUARD, scan } from "./scanning.ts";

/** A finding as a scan gives it, with so many in each test and so many in all. */
function finding(count: number, tests: Readonly<Record<string, number>>): Finding {
  const seen = find(scan(CONV3D), "conv3d-k1");
  return { ...seen, count, tests: Object.entries(tests).map(([id, n]) => ({ id, count: n })) };
}

const base = (rows: readonly [string, number][]) => ({
  schemaVersion: 1 as const,
  findings: rows.map(([test, count]) => ({ id: "conv3d-k1", test, count })),
});

test("an update says what the findings say, and then nothing has changed", () => {
  const findings = [...scan(`${CONV3D}\n${GUARD}\n${CONV3D}\n`).findings, finding(1, { a: 1 })].slice(0, 2);
  const updated = updateBaseline(findings);
  expect(updated.findings.map((row) => row.id)).toEqual(["bn-ir-exception-removed", "conv3d-k1"]);
  expect(compareBaseline(findings, updated)).toEqual({ grown: [], shrunk: [] });
  expect(updateBaseline(findings.toReversed())).toEqual(updated);
  expect(parseBaseline(JSON.stringify(updated), "b.json")).toEqual(updated);
  const schema = JSON.parse(
    readFileSync(new URL("../../schema/baseline.schema.json", import.meta.url), "utf8"),
  );
  expect(new Ajv2020().validate(schema, updated)).toBe(true);
});

describe("compares by id and test", () => {
  test.each([
    [
      "new",
      finding(2, { a: 2 }),
      base([]),
      ["New finding: conv3d-k1 in a, 2 times; the baseline has none."],
      [],
    ],
    [
      "more",
      finding(3, { a: 3 }),
      base([["a", 2]]),
      ["More of a finding: conv3d-k1 in a, 3 times; the baseline allows 2."],
      [],
    ],
    ["as many", finding(2, { a: 2 }), base([["a", 2]]), [], []],
    [
      "fewer",
      finding(1, { a: 1 }),
      base([["a", 2]]),
      [],
      [expect.stringContaining("conv3d-k1 in a, once where the baseline allows 2; lower it to 1")],
    ],
    [
      "gone",
      finding(1, { b: 1 }),
      base([
        ["a", 2],
        ["b", 1],
      ]),
      [],
      [expect.stringContaining("0 times where the baseline allows 2; remove its row")],
    ],
    [
      "outside of tests",
      finding(5, { a: 2 }),
      base([["a", 2]]),
      ["New finding: conv3d-k1 outside of tests, 3 times; the baseline has none."],
      [],
    ],
  ])("%s", (_, seen, baseline, grown, shrunk) => {
    expect(compareBaseline([seen], baseline)).toEqual({ grown, shrunk });
  });
});

test("a test that was not executed does not show that it has fewer", () => {
  const baseline = base([
    ["a", 2],
    ["b", 1],
  ]);
  expect(compareBaseline([], baseline, new Set(["b"])).shrunk).toEqual([
    expect.stringContaining("conv3d-k1 in b, 0 times"),
  ]);
});

const withRow = (fields: string) => `{"schemaVersion": 1, "findings": [{${fields}}]}`;

test("takes what is at its bounds", () => {
  const row = { id: "timeout", test: "x".repeat(2000), count: 1_000_000_000 };
  const other = { id: "an-issue-of-my-own", test: "", count: 1 };
  const text = JSON.stringify({ $schema: "x", schemaVersion: 1, findings: [row, other] });
  expect(lintBaseline(text, "b.json")).toEqual([]);
  expect(parseBaseline(text, "b.json")).toEqual({ schemaVersion: 1, findings: [row, other] });
});

describe("refuses", () => {
  test.each([
    ["a list", "[]", /1:1: a baseline is an object/],
    ["another version", '{"schemaVersion": 2, "findings": []}', /1:19: schemaVersion must be 1/],
    ["no rows", '{"schemaVersion": 1}', /findings must be a list/],
    ["an unknown key", '{"schemaVersion": 1, "findings": [], "fndings": []}', /did you mean findings/],
    [
      "a row without count",
      '{"schemaVersion": 1, "findings": [{"id": "timeout", "test": ""}]}',
      /count must be a whole number/,
    ],
    [
      "a negative count",
      '{"schemaVersion": 1, "findings": [{"id": "timeout", "test": "", "count": -1}]}',
      /count must be/,
    ],
    [
      "a misspelt id",
      '{"schemaVersion": 1, "findings": [{"id": "timeuot", "test": "", "count": 1}]}',
      /did you mean timeout/,
    ],
    [
      "a row twice",
      '{"schemaVersion": 1, "findings": [{"id": "timeout", "test": "", "count": 1}, {"id": "timeout", "test": "", "count": 2}]}',
      /is listed twice/,
    ],
    ["broken JSON", "{", /b\.json:1:/],
    [
      "a key that is near to none",
      '{"schemaVersion": 1, "findings": [], "x": 1}',
      /key "x" is not known; use one of \$schema, schemaVersion, findings$/m,
    ],
    ["too many rows", `{"schemaVersion": 1, "findings": [${"1,".repeat(100_000)}1]}`, /at most 100000 rows/],
    ["a row that is none", '{"schemaVersion": 1, "findings": [[]]}', /row 1 must be an object with id/],
    ["no row at all", '{"schemaVersion": 1, "findings": [null]}', /1:35: row 1 must be an object/],
    ["an unknown key of a row", withRow('"id": "timeout", "test": "", "cuont": 1'), /did you mean count\?/],
    ["an id that is no text", withRow('"id": 7, "test": "", "count": 1'), /id must be the id of a catalogue/],
    ["an id that is none", withRow('"id": "Time Out", "test": "", "count": 1'), /id must be the id/],
    ["no test", withRow('"id": "timeout", "count": 1'), /test must be the id of a test, or ""/],
    [
      "a test without end",
      withRow(`"id": "timeout", "test": "${"x".repeat(2001)}", "count": 1`),
      /test must be/,
    ],
    [
      "a count without end",
      withRow('"id": "timeout", "test": "", "count": 1000000001'),
      /from 1 to 1000000000/,
    ],
    ["a part of a count", withRow('"id": "timeout", "test": "", "count": 1.5'), /whole number/],
  ])("%s", (_, text, message) => {
    expect(
      lintBaseline(text, "b.json")
        .map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`)
        .join("\n"),
    ).toMatch(message);
    expect(() => parseBaseline(text, "b.json")).toThrow(message);
  });

  test("and takes the name of an inherited property for what it is", () => {
    const text = '{"schemaVersion": 1, "findings": [{"id": "constructor", "test": "__proto__", "count": 1}]}';
    expect(compareBaseline([], parseBaseline(text, "b.json")).shrunk).toHaveLength(1);
  });
});
