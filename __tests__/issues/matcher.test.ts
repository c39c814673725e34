import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMatcher } from "../../src/issues/matcher.ts";

/** Every occurrence as [position, needle], the slow and plain way. */
function expected(needles: readonly string[], text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  needles.forEach((needle, n) => {
    for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + 1)) {
      if (at + needle.length <= to) found.push([at, n]);
    }
  });
  return sorted(found);
}

const sorted = (pairs: [number, number][]) => pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

function found(needles: readonly string[], text: string, from: number, to: number): [number, number][] {
  const out: number[] = [];
  createMatcher(needles.map((needle) => Buffer.from(needle, "latin1"))).find(
    Buffer.from(text, "latin1"),
    from,
    to,
    out,
  );
  return sorted(
    Array.from({ length: out.length / 2 }, (_, i) => [out[2 * i] as number, out[2 * i + 1] as number]),
  );
}

test("finds what a plain search finds, overlapping and at every edge", () => {
  const letters = (min: number, max: number) =>
    fc.string({ unit: fc.constantFrom("a", "b", "c", "\u00ff", "\u0000"), minLength: min, maxLength: max });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters(1, 9), { maxLength: 8 }),
      letters(0, 200),
      fc.nat(50),
      fc.nat(50),
      (needles, text, a, b) => {
        const from = Math.min(a, text.length);
        const to = Math.max(from, text.length - b);
        expect(found(needles, text, from, to)).toEqual(expected(needles, text, from, to));
      },
    ),
    { numRuns: 500 },
  );
});

test("a needle that the end of the memory cuts is not found", () => {
  const own = (text: string) => Buffer.from(Uint8Array.from(Buffer.from(text)).buffer);
  for (const needle of ["abcde", "ab\0\0\0", "abcdefgh"]) {
    for (const text of ["xxab", "xab", "xxxxab", "xxxxxxab"]) {
      const out: number[] = [];
      createMatcher([Buffer.from(needle)]).find(own(text), 0, text.length, out);
      expect(out).toEqual([]);
    }
  }
});

test("finds nothing without needles", () => {
  expect(found([], "text", 0, 4)).toEqual([]);
});
