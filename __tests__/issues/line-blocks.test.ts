import { describe, expect, test } from "@jest/globals";
import { createLineBlocks, NEARBY } from "../../src/issues/line-blocks.ts";

interface Seen {
  /** The places to look at. */
  readonly text: string;
  /** What may be read. */
  readonly readable: string;
  readonly line: number;
  readonly whole: boolean;
  readonly at: number;
  readonly above: string;
}

/** All blocks of chunks whose memory is used again, and how many lines were counted. */
function blocksOf(chunks: readonly string[]) {
  const counter = { lines: 0 };
  const seen: Seen[] = [];
  const blocks = createLineBlocks(counter, (block) => {
    const text = block.bytes.toString("latin1", block.from, block.to);
    seen.push({
      text,
      readable: block.bytes.toString("latin1", block.floor, block.ceiling),
      line: block.line,
      whole: block.whole,
      at: block.offset + block.from,
      above: block.above.toString("latin1"),
    });
    return block.whole ? text.split("\n").length - 1 : 0;
  });
  for (const chunk of chunks) {
    const memory = Buffer.from(chunk, "latin1");
    blocks.push(memory);
    memory.fill("!");
  }
  blocks.end();
  return { seen, lines: counter.lines };
}

const cut = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

describe("whole lines", () => {
  test("are handed over as they come, a line that is cut once it has ended", () => {
    const { seen, lines } = blocksOf(["one\ntwo\nth", "re", "e\nfour\n", "five"]);
    expect(seen.map(({ text, line, at, above }) => [text, line, at, above])).toEqual([
      ["one\ntwo\n", 1, 0, ""],
      ["three\n", 3, 8, "one\ntwo\n"],
      ["four\n", 4, 14, "one\ntwo\nthree\n"],
      ["five", 5, 19, "one\ntwo\nthree\nfour\n"],
    ]);
    expect(seen.every(({ whole, text, readable }) => whole && text === readable)).toBe(true);
    expect(lines).toBe(5);
  });

  test.each([1, 2, 3, 7, 1000])("contain every place once, in chunks of %d", (size) => {
    const text = "a\n\nbb\nccc\n\n\ndddd";
    const { seen, lines } = blocksOf(cut(text, size));
    expect(seen.map((block) => block.text).join("")).toBe(text);
    expect(lines).toBe(7);
  });

  test("remember what stood above, up to a bound", () => {
    const first = `${"x".repeat(NEARBY)}\n`;
    const { seen } = blocksOf([first, "y\n", "z\n"]);
    expect(seen.map(({ above }) => above)).toEqual(["", first.slice(1), `${first.slice(3)}y\n`]);
  });

  test("a log that ends with its line has no line more", () => {
    expect(blocksOf(["a\n"]).lines).toBe(1);
    expect(blocksOf(["a\n", ""]).lines).toBe(1);
    expect(blocksOf([""])).toEqual({ seen: [], lines: 0 });
    expect(blocksOf([])).toEqual({ seen: [], lines: 0 });
  });
});

describe("a line that is too long to keep", () => {
  const digits = Array.from({ length: 30_000 }, (_, i) => `${i}`.padStart(6, "0")).join("");

  test.each([100, 5000, 65_536])("is looked at in parts, every place once, in chunks of %d", (size) => {
    const { seen, lines } = blocksOf(cut(`before\n${digits}\nafter\n`, size));
    expect(seen.map(({ text }) => text).join("")).toBe(`before\n${digits}\nafter\n`);
    const parts = seen.filter(({ whole }) => !whole);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ line }) => line))).toEqual(new Set([2]));
    expect(parts.every(({ above }) => above === "before\n")).toBe(true);
    let at = 7;
    for (const part of parts) {
      expect(part.at).toBe(at);
      at += part.text.length;
    }
    // Each part but the ends may be read a kilobyte back and four ahead.
    for (const part of parts.slice(1)) expect(part.readable.indexOf(part.text)).toBe(1024);
    for (const part of parts.slice(0, -1))
      expect(part.readable.length - part.readable.indexOf(part.text) - part.text.length).toBe(4096);
    expect(seen.at(-1)).toMatchObject({ text: "after\n", line: 3, above: `${digits}\n`.slice(-NEARBY) });
    expect(lines).toBe(3);
  });

  test("may be the last, without an end", () => {
    const { seen, lines } = blocksOf(cut(digits, 10_000));
    expect(seen.map(({ text }) => text).join("")).toBe(digits);
    expect(lines).toBe(1);
  });
});
