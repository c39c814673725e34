import { describe, expect, test } from "@jest/globals";
import { DocumentError, formatProblem } from "../src/document-problem.ts";
import { parseDocument } from "../src/documents.ts";
import { nearest } from "../src/nearest.ts";

describe("parseDocument", () => {
  test("knows where a value is", () => {
    const document = parseDocument("rows:\n  - version: '10.5'\n    sm: [70]\n", "rows.yml");
    expect(document.value).toEqual({ rows: [{ version: "10.5", sm: [70] }] });
    expect(formatProblem(document.problem(["rows", 0, "sm", 0], "no such SM"))).toBe(
      "rows.yml:3:10: no such SM",
    );
  });

  test("a missing value is reported at its nearest parent", () => {
    const document = parseDocument("- a: 1\n- b: 2\n", "x.yml");
    expect(document.problem([1, "c"], "c is missing")).toMatchObject({ line: 2, column: 3 });
  });

  test.each([
    ["a: [1, 2", "unclosed"],
    ["a: 1\na: 2\n", "duplicate key"],
    ["--- 1\n--- 2\n", "several documents"],
  ])("%j is refused (%s)", (text) => {
    expect(() => parseDocument(text, "bad.yml")).toThrow(DocumentError);
    expect(() => parseDocument(text, "bad.yml")).toThrow(/^bad\.yml:\d+:\d+: /);
  });

  test("a binary file is one short problem", () => {
    expect(() => parseDocument("\x7fELF\0\0- a: [", "ls")).toThrow(/^ls:1:1: this is not a text file$/);
  });

  test("what the parser quotes of the file is cut", () => {
    const said = () => parseDocument(`a: "b" ${"c".repeat(5000)}`, "long.yml");
    expect(said).toThrow(DocumentError);
    expect(said).toThrow(/^[^\n]{30,280}$/);
  });

  test.each([
    ["a: [1, 2", "YAML"],
    [" \n {", "JSON"],
    ["[", "JSON"],
    ["a: {", "YAML"],
    ["- {", "YAML"],
  ])("%j is reported as invalid %s, without the parser's own excerpt", (text, what) => {
    expect(() => parseDocument(text, "bad.yml")).toThrow(
      new RegExp(`^bad\\.yml:\\d+:\\d+: this is not valid ${what}: [^\\n]+$`),
    );
  });

  test("a problem in an empty or a whole document is at its start", () => {
    expect(parseDocument("", "x.yml").problem([], "empty")).toEqual({
      file: "x.yml",
      line: 1,
      column: 1,
      message: "empty",
    });
    expect(parseDocument("\n\n  a: 1", "x.yml").problem([], "whole")).toMatchObject({ line: 3, column: 3 });
  });

  test.each([
    ["lists", "[".repeat(100_000), 1, 501],
    ["mappings", `a:\n${"{a: ".repeat(5000)}`, 2, 2001],
    ["lists in blocks", "- ".repeat(100_000), 1, 1001],
    ["keys in blocks", "? ".repeat(5000), 1, 1001],
  ])("%s that nest without end are reported before the parser sees them", (_, text, line, column) => {
    expect(() => parseDocument(text, "deep.yml")).toThrow(
      `deep.yml:${line}:${column}: lists and mappings nest more than 500 deep here`,
    );
  });

  test("brackets that close nest no deeper, however many there are", () => {
    const rows = Array.from({ length: 2000 }, () => "- [a, {b: c}]").join("\n");
    expect(parseDocument(rows, "rows.yml").value).toHaveLength(2000);
    expect(parseDocument(`a: ${"[".repeat(400)}${"]".repeat(400)}`, "deep.yml").value).toHaveProperty("a");
  });

  test("a hundred aliases are plenty", () => {
    const many = (count: number) => `a: &a x\nb: [${Array(count).fill("*a").join(",")}]`;
    expect(parseDocument(many(90), "x.yml").value).toMatchObject({ a: "x" });
  });

  test("an alias bomb is refused before it grows", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (let i = 98; i < 112; i++) {
      const [name, before] = [String.fromCharCode(i), String.fromCharCode(i - 1)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`);
    }
    expect(() => parseDocument(bomb.join("\n"), "bomb.yml")).toThrow(DocumentError);
  });

  test.each(["&a [*a]", "a: &a {b: [*a]}"])("%j, a value that contains itself, is refused", (text) => {
    expect(() => parseDocument(text, "endless.yml")).toThrow(
      new DocumentError([
        {
          file: "endless.yml",
          line: 1,
          column: 1,
          message: "an anchor contains an alias of itself; write the value out",
        },
      ]),
    );
  });

  test("a key named __proto__ stays a key", () => {
    const { value } = parseDocument('{"__proto__": {"polluted": true}}', "p.json");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.hasOwn(value as object, "__proto__")).toBe(true);
  });
});

describe("nearest", () => {
  test.each([
    ["xfial", "xfail"],
    ["Skip", "skip"],
    ["nonsense", null],
    ["", null],
  ])("%j means %j", (word, expected) => {
    expect(nearest(word, ["skip", "xfail", "crash", "timeout"])).toBe(expected);
  });
});
