import { describe, expect, test } from "@jest/globals";
import { type Block, REACH_AHEAD, REACH_BACK } from "../../src/issues/line-blocks.ts";
import { cleanText, excerptAt, physicalLineAt } from "../../src/issues/line-text.ts";

function blockOf(text: string | Buffer, overrides: Partial<Block> = {}): Block {
  const bytes = Buffer.from(text as string);
  return {
    ...{ bytes, floor: 0, ceiling: bytes.length, from: 0, to: bytes.length },
    ...{ offset: 0, whole: true, line: 1, above: Buffer.alloc(0) },
    ...overrides,
  };
}

/** The excerpt around the first `@` of a text. */
function around(text: string, overrides: Partial<Block> = {}) {
  return excerptAt(blockOf(text, overrides), Buffer.from(text).indexOf("@"));
}

describe("an excerpt", () => {
  test.each([
    ["its line alone", "one\ntwo @here \nthree", "two ", "@here", 4],
    ["up to the redraw", "10%\r20% @here\r30%", "20% ", "@here", 4],
    ["a bytes literal's lines", String.raw`b'one\ntwo @here\nthree'`, "two ", "@here", 7],
    [
      "a bytes literal's lines in a bytes literal",
      String.raw`b'one\\\ntwo @here\\\nthree'`,
      "two ",
      "@here",
      9,
    ],
    [
      "no break at an escaped backslash",
      String.raw`b'C:\\new @here\\next'`,
      "b'C:\\\\new ",
      "@here\\\\next'",
      0,
    ],
    [
      "a path of Windows as it is",
      String.raw`C:\new\nvinfer @here C:\nvinfer`,
      "C:\\new\\nvinfer ",
      "@here C:\\nvinfer",
      0,
    ],
    ["a path at the very start", String.raw`\nvinfer @here`, "\\nvinfer ", "@here", 0],
    ["a break before anything but a small letter", String.raw`one\nTwo @here\n[three]`, "Two ", "@here", 5],
    ["a break at the very start", String.raw`\nTwo @here`, "Two ", "@here", 2],
    ["nothing before a redraw", "one\\nTwo\rthree @here", "three ", "@here", 9],
  ])("is %s", (_, text, before, after, start) => {
    expect(around(text)).toMatchObject({ before, after, start });
  });

  test("reaches no farther than its bounds, and begins with a whole character", () => {
    const line = `${"é".repeat(REACH_BACK)}x@${"y".repeat(3 * REACH_AHEAD)}`;
    const excerpt = around(line);
    expect(excerpt.before).toBe(`${"é".repeat(REACH_BACK / 2 - 1)}x`);
    expect(excerpt.after).toBe(`@${"y".repeat(REACH_AHEAD - 1)}`);
    expect(excerpt.start).toBe(2 * REACH_BACK + 1 - REACH_BACK);
  });

  test("stays within what may be read, and counts from the stream's start", () => {
    const excerpt = around("one two @here three", { floor: 4, ceiling: 13, offset: 1000 });
    expect(excerpt).toMatchObject({ before: "two ", after: "@here", start: 1004 });
  });
});

describe("a physical line", () => {
  const at = (text: string | Buffer, place: string | number, overrides: Partial<Block> = {}) => {
    const block = blockOf(text, overrides);
    return physicalLineAt(block, typeof place === "number" ? place : block.bytes.indexOf(place));
  };

  test("is what is between newlines and redraws; its end is the newline", () => {
    expect(at("one\ntwo @ \nthree", "@")).toEqual({ text: "two @", end: 10 });
    expect(at("10%\r20% @\r30%\nnext", "@")).toEqual({ text: "20% @", end: 13 });
    expect(at("last @", "@")).toEqual({ text: "last @", end: 6 });
    expect(at("@", 0)).toEqual({ text: "@", end: 1 });
  });

  test("is clean", () => {
    expect(at("\u001b[31mred\u001b[0m @ \u0007\n", "@").text).toBe("red @");
    expect(at("[31mred @\n", "@").text).toBe("[31mred @");
    expect(at("e[31mred @\n", "@").text).toBe("red @");
    expect(at("caf\u00e9 @\n", "@").text).toBe("caf\u00e9 @");
    expect(at(Buffer.from([0x80, 0xbf, 0x61, 0x40]), 3).text).toBe("a@");
  });

  test("reaches no farther than its bounds", () => {
    const long = at(`${"x".repeat(5000)}@${"y".repeat(5000)}`, "@");
    expect(long).toEqual({
      text: `${"x".repeat(REACH_BACK)}@${"y".repeat(REACH_AHEAD - 1)}`,
      end: 5000 + REACH_AHEAD,
    });
  });
});

test.each([
  ["\u001b[0;31mred\u001b[0m", "red"],
  ["\u001b]0;title\u0007text", "text"],
  ["\u001b]8;;https://x\u001b\\link", "link"],
  ["\u001bMup", "up"],
  [String.raw`\x1b[31mred\033[0m \u001b[1mbold`, "red bold"],
  ["e[31mred", "red"],
  ["size[3m", "size[3m"],
  ["tab\tstays, \u0000\u007fbells do not", "tab\tstays, bells do not"],
  [String.raw`it\'s \"so\"`, `it's "so"`],
  ["plain text", "plain text"],
])("%j is seen as %j", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
