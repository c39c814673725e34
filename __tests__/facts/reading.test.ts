import { describe, expect, test } from "@jest/globals";
import { cleanText, lastWords, Reading } from "../../src/facts/reading.ts";

describe("Reading", () => {
  const reading = (value: unknown) => new Reading({ key: value });

  test("of anything but an object there is nothing to read", () => {
    for (const value of [null, undefined, "text", 1, ["key"]]) {
      const nothing = new Reading(value);
      expect(nothing.isObject).toBe(false);
      expect(nothing.text("key")).toBeNull();
      expect(nothing.list("0")).toEqual([]);
      expect(nothing.text("length")).toBeNull();
    }
  });

  test("inherited keys are absent", () => {
    expect(new Reading({}).child("constructor").value).toBeUndefined();
    expect(new Reading(Object.create({ key: "x" })).text("key")).toBeNull();
  });

  test.each([
    ["text", "a\u001b[1mb\n c", "ab c"],
    ["text", 1, null],
    ["number", 1.5, 1.5],
    ["number", Number.NaN, null],
    ["number", Number.POSITIVE_INFINITY, null],
    ["number", "1", null],
    ["flag", true, true],
    ["flag", 1, false],
    ["flag", "true", false],
    ["texts", ["a", 1, null, "b\n"], ["a", "b"]],
    ["texts", "a", []],
    ["textEntries", { A: "x\n", B: 1, "C-D": "y", "": "z" }, { A: "x" }],
    ["textEntries", ["x"], {}],
    ["textEntries", JSON.parse('{"__proto__": "x", "A": "y"}'), { A: "y" }],
    ["textEntries", { ["n".repeat(100)]: "x", ["m".repeat(101)]: "y" }, { ["n".repeat(100)]: "x" }],
  ] as const)("%s of %j is %j", (kind, value, expected) => {
    expect(reading(value)[kind]("key")).toEqual(expected);
  });

  test("texts and lists are bounded", () => {
    expect(reading("x".repeat(1001)).text("key")).toBe(`${"x".repeat(999)}…`);
    expect(reading("x".repeat(9)).text("key", 5)).toBe("xxxx…");
    expect(reading("x\n".repeat(9)).raw("key", 5)).toBe("x\nx\nx");
    expect(reading(1).raw("key", 5)).toBe("");
    expect(reading(Array(1001).fill("x")).list("key")).toHaveLength(1000);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`A${i}`, "x"]));
    expect(Object.keys(reading(many).textEntries("key"))).toHaveLength(1000);
    expect(reading({ A: "x".repeat(5000) }).textEntries("key").A).toHaveLength(4096);
  });
});

describe("texts for messages", () => {
  test("lastWords keeps whole last lines within the limit", () => {
    expect(lastWords("one\n\ntwo\r\nthree\nfour\n")).toBe("two | three | four");
    expect(lastWords(`${"a".repeat(294)}\nthe end`)).toBe("the end");
    expect(lastWords("")).toBe("");
  });

  test("cleanText cuts at its limit, not one earlier", () => {
    expect(cleanText("x".repeat(10), 10)).toBe("x".repeat(10));
    expect(cleanText("x".repeat(11), 10)).toBe(`${"x".repeat(9)}…`);
  });

  test("lastWords keeps at most three lines, and one that is longer than the limit is cut", () => {
    expect(lastWords("a\nb\nc\nd", 100)).toBe("b | c | d");
    expect(lastWords("aaaa\nbbbb\ncc", 6)).toBe("bbbb | cc");
    expect(lastWords("a\nbbbbbbbb", 6)).toBe("bbbbb…");
    expect(lastWords(`${"x".repeat(100)}\rend`, 6)).toBe("end");
  });
});
