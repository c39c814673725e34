import { describe, expect, test } from "@jest/globals";
import { attendance, legNames, parseExpectedLegs } from "../../src/fleet/expected.ts";

describe("expect-legs", () => {
  test.each([
    ["", { kind: "any" }],
    [" 48 ", { kind: "count", count: 48 }],
    ['["a", "b", "a"]', { kind: "names", names: ["a", "b"] }],
    ["a, b\nc", { kind: "names", names: ["a", "b", "c"] }],
    ["[]", { kind: "names", names: [] }],
  ])("%j", (text, expected) => {
    expect(parseExpectedLegs(text)).toEqual(expected);
  });

  test.each([["[1]"], ["[a"], ["99999"]])("%j is a mistake", (text) => {
    expect(parseExpectedLegs(text)).toHaveProperty("problem");
  });
});

describe("names of legs", () => {
  test("the artifact's folder without the prefix, else the file", () => {
    expect(
      legNames([
        "reports/trt-gate-T4-10.5/report.json",
        "reports/V100/report.json",
        "out/a100.json",
        "report.json",
      ]),
    ).toEqual(["T4-10.5", "V100", "a100", "report"]);
  });

  test("Windows paths", () => {
    expect(legNames(["reports\\trt-gate-T4\\report.json"])).toEqual(["T4"]);
  });

  test("equal names get more of their path, and stay unique", () => {
    const names = legNames(["a/T4/report.json", "b/T4/report.json", "b/T4/report.json"]);
    expect(names[0]).toBe("a/T4/report");
    expect(new Set(names).size).toBe(3);
  });
});

describe("attendance", () => {
  const names = (...list: string[]) => ({ kind: "names" as const, names: list });

  test("names may be given with the artifact's prefix", () => {
    expect(attendance(names("trt-gate-T4"), ["T4"], []).missing).toEqual([]);
  });

  test("a bad report makes its leg missing once, whether it was expected or not", () => {
    expect(attendance(names("a", "b"), ["a"], ["b"])).toMatchObject({ missing: ["b"], missingCount: 1 });
    expect(attendance(names("a"), ["a"], ["x"])).toMatchObject({ missing: ["x"], missingCount: 1 });
    expect(attendance({ kind: "count", count: 2 }, ["a"], ["x"]).missingCount).toBe(1);
    expect(attendance({ kind: "count", count: 1 }, ["a"], ["x"]).missingCount).toBe(1);
  });

  test("more legs than the count are no one's absence", () => {
    expect(attendance({ kind: "count", count: 1 }, ["a", "b"], []).missingCount).toBe(0);
  });
});
