import { describe, expect, test } from "@jest/globals";
import { DocumentError } from "../../src/document-problem.ts";
import { MAX_CELLS, parseCells, parseLabels } from "../../src/fleet/cells.ts";

const values = (document: unknown) =>
  parseCells(typeof document === "string" ? document : JSON.stringify(document), "cells.yml").cells.map(
    (cell) => cell.value,
  );
const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
  return "";
};

describe("a list of cells", () => {
  test("is taken as it is; an empty text is an empty list", () => {
    expect(values([{ gpu: "T4", a: [1] }, {}])).toEqual([{ gpu: "T4", a: [1] }, {}]);
    expect(values(" \n")).toEqual([]);
  });

  test("of 4,096 is the longest", () => {
    const list = (length: number) => `[${Array(length).fill("{}").join(",")}]`;
    expect(values(list(MAX_CELLS))).toHaveLength(MAX_CELLS);
    expect(refusal(() => values(list(MAX_CELLS + 1)))).toMatch(/4097 cells are more than 4096/);
  });

  test("reports every invalid entry", () => {
    expect(refusal(() => values([{}, "T4", ["T4"], null])).split("\n")).toEqual([
      expect.stringMatching(/^cells\.yml:1:\d+: cell 2 must be an object/),
      expect.stringMatching(/cell 3 must be/),
      expect.stringMatching(/cell 4 must be/),
    ]);
  });

  test("knows where each is", () => {
    const document = parseCells('- gpu: T4\n- gpu: V100\n  tensorrt: "1"\n', "cells.yml");
    const [, second] = document.cells;
    expect(second && document.problem(second, "tensorrt", "x")).toMatchObject({ line: 3, message: "x" });
  });
});

describe("lists to multiply", () => {
  test("alone", () => {
    expect(values({ gpu: ["T4", "V100"], tensorrt: ["1", "2"] })).toEqual([
      { gpu: "T4", tensorrt: "1" },
      { gpu: "T4", tensorrt: "2" },
      { gpu: "V100", tensorrt: "1" },
      { gpu: "V100", tensorrt: "2" },
    ]);
  });

  test("none at all: the entries of include are the cells", () => {
    expect(values({ include: [{ gpu: "T4" }, { gpu: "V100" }] })).toEqual([{ gpu: "T4" }, { gpu: "V100" }]);
    expect(values({})).toEqual([]);
  });

  test("exclude takes out what agrees in all that it names, by value", () => {
    const vectors = { gpu: ["T4", "V100"], build: [{ cuda: 12 }, { cuda: 13 }] };
    expect(values({ ...vectors, exclude: [{ gpu: "T4", build: { cuda: 13 } }] })).toHaveLength(3);
    expect(values({ ...vectors, exclude: [{ gpu: "V100" }, { gpu: "T4", build: 13 }] })).toHaveLength(2);
    expect(values({ ...vectors, exclude: [{ python: "3.11" }] })).toHaveLength(4);
  });

  test("include extends what it does not contradict, else it is a separate cell", () => {
    const vectors = { gpu: ["T4", "V100"] };
    expect(values({ ...vectors, include: [{ python: "3.11" }] })).toEqual([
      { gpu: "T4", python: "3.11" },
      { gpu: "V100", python: "3.11" },
    ]);
    expect(
      values({ ...vectors, include: [{ gpu: "V100", a: 1 }, { gpu: "V100", b: 2 }, { gpu: "L4" }] }),
    ).toEqual([{ gpu: "T4" }, { gpu: "V100", a: 1, b: 2 }, { gpu: "L4" }]);
  });

  test("4,096 cells are the most, whatever else is in include", () => {
    const list = (length: number) => Array.from({ length }, (_, i) => i);
    expect(values({ a: list(64), b: list(64) })).toHaveLength(4096);
    expect(refusal(() => values({ a: list(64), b: list(65) }))).toMatch(
      /multiply to 4160 cells, more than 4096/,
    );
    expect(refusal(() => values({ a: list(4096), include: [{ a: -1 }] }))).toMatch(/4097 cells are more/);
  });

  test("every mistake is reported", () => {
    const message = refusal(() => values({ gpu: "T4", a: [], include: [1], exclude: { gpu: "T4" } }));
    expect(message.split("\n")).toEqual([
      expect.stringMatching(/gpu must be a list with at least one value$/),
      expect.stringMatching(/a must be a list with at least one value$/),
      expect.stringMatching(/:1:\d\d: include must be a list of objects$/),
      expect.stringMatching(/exclude must be a list of objects$/),
    ]);
  });

  test.each(["7", "null", "text"])("%s is neither", (text) => {
    expect(refusal(() => values(text))).toMatch(/cells must be a list of objects, or an object with lists/);
  });
});

describe("labels", () => {
  test.each([
    ["", {}],
    [" \n", {}],
    ["old: V100", { old: "V100" }],
    // YAML reads 12.0 as a number.
    ["new: 12.0\nbig: 9\nt4: 7.5", { new: "12.0", big: "9.0", t4: "7.5" }],
  ])("%j", (text, expected) => {
    expect(Object.fromEntries(parseLabels(text, "labels"))).toEqual(expected);
  });

  test("every mistake is reported with its place", () => {
    expect(refusal(() => parseLabels('a: V100\nb: ""\nc: [1]\n', "labels.yml")).split("\n")).toEqual([
      "labels.yml:2:4: label b must name a card, such as V100 or sm_70",
      "labels.yml:3:4: label c must name a card, such as V100 or sm_70",
    ]);
    expect(refusal(() => parseLabels('a: " "', "labels.yml"))).toMatch(/label a must name a card/);
    expect(refusal(() => parseLabels("[a]", "labels.yml"))).toMatch(/labels must be a map/);
  });
});
