import { describe, expect, test } from "@jest/globals";
import { compileCatalogue, confirms, hitOf, isHopeless, type Target } from "../../src/issues/confirm.ts";
import type { IssuePattern } from "../../src/issues/finding.ts";
import { entryOf } from "./hits.ts";

const excerptOf = (before: string, after: string, start = 0) => ({ before, after, start, preceding: "" });

function targetOf(pattern: Partial<IssuePattern>): Target {
  const entry = entryOf("issue", { patterns: [{ literal: "the words", ...pattern }] });
  return compileCatalogue([entry]).targets[0]?.[0] as Target;
}

describe("a compiled catalogue", () => {
  test("looks for each literal once, for all that share it", () => {
    const one = entryOf("one", {
      patterns: [{ literal: "shared words" }, { literal: "own wörds", regex: "own" }],
    });
    const two = entryOf("two", { patterns: [{ literal: "shared words" }] });
    const { needles, targets } = compileCatalogue([one, two]);
    expect(needles.map((needle) => Buffer.from(needle).toString())).toEqual(["shared words", "own wörds"]);
    expect(targets.map((all) => all.map(({ entry, regex }) => [entry.id, regex?.source ?? null]))).toEqual([
      [
        ["one", null],
        ["two", null],
      ],
      [["one", "own"]],
    ]);
    expect(targets[1]?.[0]?.regex?.sticky).toBe(true);
  });
});

describe("a place is what a pattern says", () => {
  const confirmed = (pattern: Partial<IssuePattern>, before: string, after: string, above = "") =>
    confirms(targetOf(pattern), excerptOf(before, after), () => above);

  test.each([
    ["no condition", {}, "", "the words", true],
    ["a regex that matches from the literal on", { regex: "the words \\d" }, "", "the words 7", true],
    ["a regex that matches only later", { regex: "\\d" }, "", "the words 7", false],
    ["a regex within its reach", { regex: "the words x{500}y" }, "", `the words ${"x".repeat(500)}y`, true],
    ["a text in front", { before: ["Error", "[E]"] }, "[E] ", "the words", true],
    ["no such text in front", { before: ["Error", "[E]"] }, "[W] ", "the words Error", false],
    ["a text too far in front", { before: ["Error"] }, `Error${"x".repeat(196)}`, "the words", false],
    ["a text just near enough in front", { before: ["Error"] }, `Error${"x".repeat(195)}`, "the words", true],
    ["a text that forbids it in front", { unless: ["not"] }, "not ", "the words", false],
    ["a text that forbids it behind", { unless: ["no", "not"] }, "", "the words not", false],
    ["no text that forbids it", { unless: ["not"] }, "", "the words", true],
    ["a word near it in the line", { near: ["CUDA"] }, "cuda: ", "the words", true],
    ["a word behind it", { near: ["x", "CuDa"] }, "", "the words of CUDA", true],
    ["no word near it", { near: ["CUDA"] }, "", "the words", false],
  ] as const)("%s", (_, pattern, before, after, holds) => {
    expect(confirmed(pattern, before, after)).toBe(holds);
  });

  test("a word near it may be in the lines above, which are in lower case", () => {
    expect(confirmed({ near: ["CUDA"] }, "", "the words", "cuda failed")).toBe(true);
    expect(confirmed({ near: ["CUDA"] }, "", "the words", "nothing")).toBe(false);
  });

  test("the lines above are read only if they matter", () => {
    const never = () => {
      throw new Error("asked");
    };
    const excerpt = excerptOf("cuda ", "the words");
    expect(confirms(targetOf({}), excerpt, never)).toBe(true);
    expect(confirms(targetOf({ near: ["cuda"] }), excerpt, never)).toBe(true);
    expect(confirms(targetOf({ regex: "other", near: ["x"] }), excerpt, never)).toBe(false);
  });

  test("a regex sees a bounded part of the line", () => {
    const far = `the words ${"x".repeat(1013)}`;
    expect(confirmed({ regex: "the words x{500}x{500}x{12}y" }, "", `${far.slice(0, -1)}y`)).toBe(true);
    expect(confirmed({ regex: "the words x{500}x{500}x{14}y" }, "", `${far}xy`)).toBe(false);
  });
});

describe("a place is hopeless", () => {
  const hopeless = (text: string, patterns: readonly Partial<IssuePattern>[], ceiling?: number) => {
    const bytes = Buffer.from(text, "latin1");
    return isHopeless(patterns.map(targetOf), bytes, bytes.indexOf("the words"), ceiling ?? bytes.length);
  };
  const NUMBER = { regex: "the words \\d" };

  test.each([
    ["where no expression can match", "x the words here\nthe words 7", [NUMBER], true],
    ["not where one matches", "x the words 7", [NUMBER], false],
    ["not where one of several matches", "the words 7", [{ regex: "the words x" }, NUMBER], false],
    ["where none of several matches", "the words y", [{ regex: "the words x" }, NUMBER], true],
    ["not where a pattern has no expression", "the words here", [NUMBER, {}], false],
    ["not where colours may hide it", "the words \u001b[1m7", [NUMBER], false],
    ["not where colours as text may hide it", "the words \\x1b[1m7", [NUMBER], false],
    ["not where what is left of colours may hide it", "the words e[1m7", [NUMBER], false],
    ["not where it is no ASCII", "the words \u00e9", [NUMBER], false],
    ["whatever blanks end the line", "the words  \t \r\n7", [{ regex: "the words\\s" }], true],
  ] as const)("%s", (_, text, patterns, expected) => {
    expect(hopeless(text, patterns)).toBe(expected);
  });

  test("by what may be read only", () => {
    expect(hopeless("the words 7", [NUMBER], 10)).toBe(true);
    expect(hopeless("the words 7", [NUMBER], 11)).toBe(false);
  });
});

test("a match is reported as the pattern says, else as the entry", () => {
  const excerpt = excerptOf("in front ", "the words", 90);
  const place = { line: 3, at: 100, test: "a" };
  expect(hitOf(targetOf({}), excerpt, place)).toMatchObject({
    kind: "cause",
    severity: "error",
    title: "title of issue",
    before: "in front ",
    after: "the words",
    start: 90,
    ...place,
  });
  const own = { kind: "note", severity: "notice", title: "another" } as const;
  expect(hitOf(targetOf(own), excerpt, place)).toMatchObject(own);
});
