import { describe, expect, test } from "@jest/globals";
import { boundText, createBoundedText } from "../../../src/suite/results/bounded-text.ts";

const kept = (limit: number, ...pieces: readonly string[]) => {
  const bounded = createBoundedText(limit);
  for (const piece of pieces) bounded.add(piece);
  return bounded.text();
};

describe("a text within the limit stays whole", () => {
  test.each([
    [[]],
    [["abc"]],
    [["abcdefghij"]],
    [["abcde", "fghij"]],
    [["abcd", "efghij"]],
    [["a", "bcdefghi", "", "j"]],
  ])("%j", (pieces) => {
    expect(kept(10, ...pieces)).toBe(pieces.join(""));
  });
});

describe("of a longer one the beginning and the end stay", () => {
  test.each([
    [["abcdefghijk"], "abcde\n… 1 characters left out …\nghijk"],
    [["abcde", "fghijk"], "abcde\n… 1 characters left out …\nghijk"],
    [["abcdefghij", "k"], "abcde\n… 1 characters left out …\nghijk"],
    [["abcde", "fghij", "klmno"], "abcde\n… 5 characters left out …\nklmno"],
    [["abcde", "fghij", "klmno", "p"], "abcde\n… 6 characters left out …\nlmnop"],
    [["abc", "defghijklmnopqrstuvwxyz"], "abcde\n… 16 characters left out …\nvwxyz"],
  ])("%j", (pieces, text) => {
    expect(kept(10, ...pieces)).toBe(text);
  });

  test("however it comes", () => {
    const whole = Array.from({ length: 300 }, (_, i) => String.fromCharCode(97 + (i % 26))).join("");
    const expected = `${whole.slice(0, 10)}\n… 280 characters left out …\n${whole.slice(-10)}`;
    for (let size = 1; size <= 301; size++) {
      const pieces = Array.from({ length: Math.ceil(300 / size) }, (_, i) =>
        whole.slice(i * size, (i + 1) * size),
      );
      expect(kept(21, ...pieces)).toBe(expected);
    }
  });
});

test("a text that is whole already is bounded alike, and one at the limit is left", () => {
  expect(boundText("abcdefghijk", 11)).toBe("abcdefghijk");
  expect(boundText("abcdefghijk", 10)).toBe("abcde\n… 1 characters left out …\nghijk");
});
