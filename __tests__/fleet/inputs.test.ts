import { describe, expect, test } from "@jest/globals";
import { parseAggregateInputs, parsePlanInputs, type RawInputs } from "../../src/fleet/inputs.ts";
import { RequestError } from "../../src/request-error.ts";

const refusal = (action: () => unknown): readonly string[] => {
  try {
    action();
  } catch (error) {
    if (error instanceof RequestError) return error.message.split("\n");
    throw error;
  }
  return [];
};

describe("inputs of plan", () => {
  test("with nothing but cells, the defaults", () => {
    expect(parsePlanInputs({ cells: "\n- gpu: T4\n" })).toEqual({
      // As it was given: messages tell its lines.
      cells: "\n- gpu: T4\n",
      labels: "",
      cover: new Set(),
      onUnsupported: "skip",
      matrixFile: "",
    });
  });

  test.each([
    ["each-sm", ["each-sm"]],
    ["all", []],
    ["each-sm, each-release all", ["each-sm", "each-release"]],
  ])("cover %j", (cover, goals) => {
    expect([...parsePlanInputs({ cells: "[]", cover }).cover]).toEqual(goals);
  });

  test("all that is given", () => {
    const raw = { cells: "[]", labels: "a: T4", "on-unsupported": " xfail ", "matrix-file": " own.yml\n" };
    expect(parsePlanInputs(raw)).toMatchObject({
      labels: "a: T4",
      onUnsupported: "xfail",
      matrixFile: "own.yml",
    });
  });

  test("every mistake is reported", () => {
    expect(refusal(() => parsePlanInputs({ cover: "most", "on-unsupported": "fail" }))).toEqual([
      'input cover: "most" is not allowed; use all, each-sm, each-release, or both',
      'input on-unsupported: "fail" is not allowed; use one of skip, xfail',
      'input cells: is empty; give a list such as [{"gpu": "T4", "tensorrt": "10.5.0"}]',
    ]);
  });
});

describe("inputs of aggregate", () => {
  test("without any, the defaults; a GitHub expression counts as empty here", () => {
    expect(parseAggregateInputs({ commit: "" })).toEqual({
      reports: ["reports/**/report.json"],
      expectLegs: { kind: "any" },
      minExecutedLegs: 1,
      canary: "",
      commit: null,
      history: "",
      debtLimits: [],
      retired: [],
      matrixFile: "",
      html: "",
      svg: "",
    });
  });

  test("many legs may be asked for", () => {
    expect(parseAggregateInputs({ "min-executed-legs": "12345" }).minExecutedLegs).toBe(12_345);
  });

  test("all that is given", () => {
    const raw: RawInputs = {
      reports: "a/*.json\r\n\n b/*.json ",
      "expect-legs": "2",
      "min-executed-legs": "0",
      canary: " t1 ",
      commit: "ABCDEF1",
      history: "h.json",
      "max-days-unverified": "30",
      retired: "V100\nsm_70",
      "matrix-file": "own.yml",
      html: "grid.html",
      svg: "grid.svg",
      check: "auto",
    };
    expect(parseAggregateInputs(raw)).toEqual({
      reports: ["a/*.json", "b/*.json"],
      expectLegs: { kind: "count", count: 2 },
      minExecutedLegs: 0,
      canary: "t1",
      commit: "abcdef1",
      history: "h.json",
      debtLimits: [{ days: 30, effect: "fail" }],
      retired: ["V100", "sm_70"],
      matrixFile: "own.yml",
      html: "grid.html",
      svg: "grid.svg",
    });
  });

  test.each([
    [{ check: "maybe" }, 'input check: "maybe" is not allowed; use one of never, auto, always'],
    [
      { "expect-legs": "[1]" },
      'input expect-legs: the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]',
    ],
    [
      { "min-executed-legs": "1.5" },
      'input min-executed-legs: "1.5" is not allowed; use a whole number such as 1',
    ],
    [
      { "min-executed-legs": "123456" },
      'input min-executed-legs: "123456" is not allowed; use a whole number such as 1',
    ],
    [
      { commit: `x${"a".repeat(40)}` },
      `input commit: "x${"a".repeat(40)}" is not a commit; use the full hash`,
    ],
    [
      { commit: `${"a".repeat(40)}x` },
      `input commit: "${"a".repeat(40)}x" is not a commit; use the full hash`,
    ],
    [{ commit: "abcdef" }, 'input commit: "abcdef" is not a commit; use the full hash'],
    [{ commit: "x".repeat(81) }, `input commit: "${"x".repeat(80)}…" is not a commit; use the full hash`],
    [{ commit: "x".repeat(80) }, `input commit: "${"x".repeat(80)}" is not a commit; use the full hash`],
    [
      { "max-days-unverified": "soon", history: "h.json" },
      'input max-days-unverified: "soon" is not allowed; use days such as 30, 14:warn or 30:fail',
    ],
    [{ "max-days-unverified": "3" }, "input max-days-unverified: needs the input history to count from"],
  ])("%j is a mistake", (raw, message) => {
    expect(refusal(() => parseAggregateInputs(raw))).toEqual([message]);
  });

  test.each(["a".repeat(7), "a".repeat(64)])("the commit %s may be one", (commit) => {
    expect(parseAggregateInputs({ commit }).commit).toBe(commit);
  });
});
