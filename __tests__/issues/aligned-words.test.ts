import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countNewlines, wordsOf } from "../../src/issues/aligned-words.ts";

/** A text anywhere in a memory of any length, so that neither begins or ends at a word. */
const placed = fc.record({
  before: fc.nat(9),
  text: fc.string({
    unit: fc.constantFrom("a", "\n", "\u000b", "\u0009", "\u008a", "\u0000"),
    maxLength: 60,
  }),
  after: fc.nat(9),
  cuts: fc.tuple(fc.nat(20), fc.nat(20)),
});

function place({ before, text, after, cuts }: typeof placed extends fc.Arbitrary<infer T> ? T : never) {
  const memory = new ArrayBuffer(before + text.length + after);
  const bytes = Buffer.from(memory, before, text.length);
  bytes.write(text, "latin1");
  const from = Math.min(cuts[0], text.length);
  return { bytes, text, from, to: Math.max(from, text.length - cuts[1]) };
}

test("counts the newlines that a loop over all bytes counts, wherever the text is", () => {
  fc.assert(
    fc.property(placed, (one) => {
      const { bytes, text, from, to } = place(one);
      expect(countNewlines(bytes, from, to)).toBe(text.slice(from, to).split("\n").length - 1);
    }),
    { numRuns: 1000 },
  );
});

test("words contain the text's own bytes, wherever it is", () => {
  fc.assert(
    fc.property(placed, (one) => {
      const { bytes, from, to } = place(one);
      const { memory, base } = wordsOf(bytes, from, to);
      for (let at = from; at < to; at++) {
        const word = memory[(base + at) >> 2] as number;
        expect((word >>> (8 * ((base + at) & 3))) & 0xff).toBe(bytes[at]);
      }
    }),
    { numRuns: 500 },
  );
});
