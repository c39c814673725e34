import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanBlock, cleanLine, cutBytes, cutUnits, cutUnitsFront, utf8Bytes } from "../src/clean-text.ts";

describe("cleaning", () => {
  test("takes terminal codes out whole", () => {
    expect(cleanBlock("\u001b[1;31mred\u001b[0m \u001b]0;title\u0007x\u001b(By\u009b2Kz")).toBe("red xyz");
  });

  test.each([
    ["a\u001b[31", "a"],
    ["\u001b[1;2 qb", "b"],
    ["\u001b]0;title\u001b\\b", "b"],
    ["\u001b]0;title", ""],
    ["\u001bPq\u001b[0mb", "b"],
    ["\u001b", ""],
    ["\u001b(0b", "b"],
    ["\u001b()0b", "b"],
    ["\u001b7b", "b"],
    ["\u009b31mb", "b"],
    ["\u009b1 qb", "b"],
    ["\u009b", ""],
  ])("of %j leaves %j", (text, left) => {
    expect(cleanBlock(text)).toBe(left);
  });

  test("ends lines one way and keeps tabs", () => {
    expect(cleanBlock("a\r\nb\rc\u2028d\te\u0000")).toBe("a\nb\nc\nd\te");
  });

  test("takes out what turns a line round", () => {
    expect(cleanLine("a\u202eb\u2066c\n  d")).toBe("abc d");
  });

  test("is quick on text made to be slow", () => {
    const began = performance.now();
    for (const text of ["\u001b[", "\u001b]", "\u001b[1;", "\u001b "]) cleanBlock(text.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("cutting", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 50 });

  test("keeps to units and breaks no character", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (value, max) => {
        for (const cut of [cutUnits(value, max), cutUnitsFront(value, max)]) {
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  test("keeps to bytes and breaks no character", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 120 }), (value, max) => {
        const cut = cutBytes(value, max);
        expect(utf8Bytes(cut)).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test("leaves what fits as it is, at the limit too", () => {
    expect(cutUnitsFront("abcd", 4)).toBe("abcd");
    expect(cutUnitsFront("abcde", 4)).toBe("…cde");
    expect(cutUnitsFront("abcde", 4, "--")).toBe("--de");
    expect(cutUnitsFront("abcde", 1, "--")).toBe("--");
    expect(cutUnitsFront("a😀bc", 4)).toBe("…bc");
    // A mark that takes all the room says less than the text.
    expect(cutUnits("abcde", 2, "--")).toBe("ab");
    expect(cutUnits("abcde", 3, "--")).toBe("a--");
    expect(cutUnits("a😀b", 2, "")).toBe("a");
    // The first and the last of the halves that must not stand alone, and what comes after them.
    expect(cutUnits("\ud800\udc00x", 1, "")).toBe("");
    expect(cutUnits("\udbff\udfffx", 1, "")).toBe("");
    expect(cutUnits("a\ue000x", 1, "")).toBe("a");
    expect(cutBytes("aäöü", 6, "")).toBe("aäö");
    expect(cutBytes("aäöü", 5, "")).toBe("aäö");
    expect(cutUnits("abcd", 4)).toBe("abcd");
    expect(cutUnits("abcde", 4)).toBe("abc…");
    expect(cutBytes("äöü", 6)).toBe("äöü");
    expect(cutBytes("äöüx", 6)).toBe("ä…");
  });
});
