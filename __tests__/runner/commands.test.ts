import { describe, expect, test } from "@jest/globals";
import { parseCommand, readLog } from "./commands.ts";
import { FileCommandError, readPairs, readSummary } from "./file-commands.ts";

describe("the runner's two grammars", () => {
  test.each([
    ["::error::x", { name: "error", data: "x", properties: {} }],
    [
      "   ::ERROR file=a%3Ab,line=1::x%0Ay%2525",
      { name: "error", data: "x\ny%25", properties: { file: "a:b", line: "1" } },
    ],
    [
      "12:00 ##[warning line=3;file=a%5D]x%3By",
      { name: "warning", data: "x;y", properties: { line: "3", file: "a]" } },
    ],
    ["::error title=,file==a::x", { name: "error", data: "x", properties: { file: "a" } }],
    ["::error title=a::b::c", { name: "error", data: "b::c", properties: { title: "a" } }],
  ])("%s", (line, expected) => {
    const command = parseCommand(line);
    expect({ ...command, properties: { ...command?.properties } }).toEqual(expected);
  });

  test.each(["12:00 ::error::x", "::unknown::x", "::error:x", "##[error x", "# #[error]x"])(
    "%s is plain output",
    (line) => {
      expect(parseCommand(line)).toBeNull();
    },
  );

  test("an empty message is not an annotation, and the eleventh is dropped", () => {
    const log = readLog(["::notice::", ...Array.from({ length: 12 }, () => "::error::x"), "::notice::y"], []);
    expect(log.annotations).toHaveLength(11);
    expect(log.dropped).toBe(2);
  });

  test("masks apply only to later lines", () => {
    expect(readLog(["abcd", "::add-mask::abcd", "abcd"], []).lines).toEqual([
      "abcd",
      "::add-mask::abcd",
      "***",
    ]);
  });
});

describe("the files of a step", () => {
  test("hold pairs in both forms", () => {
    expect([...readPairs("a=b<<c\nd<<E\n1\r\n2\nE\ne=\n")]).toEqual([
      ["a", "b<<c"],
      ["d", "1\r\n2"],
      ["e", ""],
    ]);
  });

  test.each(["=x\n", "a<<\n", "a<<E\nx\nE \n", "words\n"])("%j fails the step", (text) => {
    expect(() => readPairs(text)).toThrow(FileCommandError);
  });

  test("a summary may have 1,048,576 bytes and not one more", () => {
    expect(readSummary("x".repeat(1_048_576))).toHaveLength(1_048_576);
    expect(() => readSummary("x".repeat(1_048_577))).toThrow(FileCommandError);
  });
});
