import { describe, expect, test } from "@jest/globals";
import { attendance, legNames, parseExpectedLegs } from "../../src/fleet/expected.ts";

describe("expect-legs", () => {
  test.each([
    ["", { kind: "any" }],
    [" 48 ", { kind: "count", count: 48 }],
    ['["a", "b", "a"]', { kind: "names", names: ["a", "b", "a"] }],
    ["a, b\nc", { kind: "names", names: ["a", "b", "c"] }],
    ["a,,\n b ,", { kind: "names", names: ["a", "b"] }],
    ["8 cards", { kind: "names", names: ["8 cards"] }],
    ["[]", { kind: "names", names: [] }],
  ])("%j", (text, expected) => {
    expect(parseExpectedLegs(text)).toEqual(expected);
  });

  test.each([["[1]"], ['[""]'], ["[a"], [","], ["99999"], ["123456"]])("%j is a mistake", (text) => {
    expect(parseExpectedLegs(text)).toHaveProperty("problem");
  });

  test("10,000 legs are the most, by count and by name", () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `leg${i}`).join(",");
    expect(parseExpectedLegs("10000")).toEqual({ kind: "count", count: 10_000 });
    expect(parseExpectedLegs("10001")).toEqual({ problem: "10001 legs are more than 10000" });
    expect(parseExpectedLegs(names(10_000))).toMatchObject({ kind: "names" });
    expect(parseExpectedLegs(names(10_001))).toEqual({ problem: "10001 legs are more than 10000" });
  });
});

describe("names of legs", () => {
  const named = (...sources: readonly string[]) =>
    legNames(sources.map((source) => ({ source }))).map(({ name }) => name);

  test.each([
    ["reports/trt-gate-T4-10.5/report.json", "T4-10.5"],
    ["reports/V100/report.json", "V100"],
    ["reports/V100/report.JSON", "V100"],
    ["out/a100.json", "a100"],
    ["out/a.json.old", "a.json.old"],
    ["out//V100//report.json", "V100"],
    ["report.json", "report"],
    ["./report.json", "report"],
    ["out/.json", ".json"],
    ["out/trt-gate-a.json", "a"],
    // The prefix alone names no leg, so it stays.
    ["out/trt-gate-/report.json", "trt-gate-"],
    ["reports\\trt-gate-T4\\report.json", "T4"],
  ])("%s is of %s", (source, name) => {
    expect(named(source)).toEqual([name]);
  });

  test("equal names get more of their path, and stay unique", () => {
    expect(named("x/y/a/T4/report.json", "b/T4/report.json", "./b/T4/report.json", "V100.json")).toEqual([
      "a/T4/report",
      "b/T4/report",
      "b/T4/report (2)",
      "V100",
    ]);
  });

  test("the only report of an artifact is its leg's, however deep it is", () => {
    expect(named("reports/trt-gate-T4/out/a/report.json")).toEqual(["T4"]);
    expect(named("reports/trt-gate-T4/out/report.json", "reports/trt-gate-A/out/report.json")).toEqual([
      "T4",
      "A",
    ]);
    // One artifact with the reports of several legs.
    expect(named("trt-gate-all/T4/report.json", "trt-gate-all/A/report.json")).toEqual(["T4", "A"]);
    expect(named("x/trt-gate-all/T4/out/report.json", "x/trt-gate-all/A/out/report.json")).toEqual([
      "trt-gate-all/T4/out/report",
      "trt-gate-all/A/out/report",
    ]);
  });

  test("a longer name does not take that of another leg", () => {
    expect(named("a/report.json", "a.json", "a/report (2).json")).toEqual(["a/report", "a", "report (2)"]);
    expect(new Set(named("x.json", "y/x.json", "y/x.json", "y/x (2).json", "y/y/x.json")).size).toBe(5);
  });

  test("whatever else is known of a report stays with it", () => {
    expect(legNames([{ source: "T4.json", path: "/tmp/T4.json" }])).toEqual([
      { source: "T4.json", path: "/tmp/T4.json", name: "T4" },
    ]);
  });
});

describe("attendance", () => {
  const names = (...list: string[]) => ({ kind: "names" as const, names: list });

  test("names may be given with the artifact's prefix", () => {
    expect(attendance(names("trt-gate-T4"), ["T4"], []).missing).toEqual([]);
  });

  test("a name that is asked for twice takes two legs", () => {
    expect(attendance(names("a", "b", "a"), ["a", "b"], [])).toMatchObject({
      expected: 3,
      missing: ["a"],
      missingCount: 1,
    });
    expect(attendance(names("a", "trt-gate-a"), ["trt-gate-a/x/report", "a"], []).missing).toEqual([]);
    expect(attendance(names("a", "a"), [], ["a"])).toMatchObject({ missing: ["a", "a"], silent: ["a"] });
  });

  test("a bad report makes its leg missing once, whether it was expected or not", () => {
    expect(attendance(names("a", "b"), ["a"], ["b"])).toMatchObject({ missing: ["b"], missingCount: 1 });
    expect(attendance(names("a"), ["a"], ["x"])).toMatchObject({ missing: ["x"], missingCount: 1 });
    expect(attendance({ kind: "count", count: 2 }, ["a"], ["x"]).missingCount).toBe(1);
    expect(attendance({ kind: "count", count: 1 }, ["a"], ["x"]).missingCount).toBe(1);
  });

  test("nothing was asked for: only what could not be read is missing", () => {
    expect(attendance({ kind: "any" }, ["a"], ["x"])).toEqual({
      expected: null,
      missing: ["x"],
      silent: [],
      missingCount: 1,
      unexpected: [],
    });
  });

  test("a leg whose report was refused was not silent, however its name was given", () => {
    expect(attendance(names("trt-gate-T4", "V100"), [], ["T4"])).toMatchObject({
      missing: ["trt-gate-T4", "V100"],
      silent: ["V100"],
      missingCount: 2,
    });
  });

  test("a leg that nobody asked for", () => {
    expect(attendance(names("a"), ["a", "b"], [])).toMatchObject({ expected: 1, unexpected: ["b"] });
    expect(attendance(names("trt-gate-a"), ["a"], []).unexpected).toEqual([]);
  });

  test("a report deeper in its artifact is of the artifact's leg", () => {
    const good = ["trt-gate-A/out/report", "trt-gate-B/out/report"];
    for (const asked of [names("A", "B"), names("trt-gate-A", "trt-gate-B")]) {
      expect(attendance(asked, good, [])).toMatchObject({ missing: [], unexpected: [] });
      expect(attendance(asked, [], good)).toMatchObject({ missing: asked.names, missingCount: 2 });
    }
    expect(attendance(names("A"), good, [])).toMatchObject({ missing: [], unexpected: [good[1]] });
  });

  test("more legs than the count do not mean that one is missing", () => {
    expect(attendance({ kind: "count", count: 1 }, ["a", "b"], []).missingCount).toBe(0);
  });
});
