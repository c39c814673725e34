import { matchesGlob } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { pathMatcher } from "../../src/host/path-pattern.ts";

describe("pathMatcher", () => {
  test.each([
    ["*.xml", "a.xml", true],
    ["*.xml", "a.xml.bak", false],
    ["*.xml", ".xml", false],
    ["*.xml", "b/a.xml", false],
    [".*.xml", ".a.xml", true],
    ["results/*.xml", "results\\a.xml", true],
    ["**/*.xml", "a.xml", true],
    ["**/*.xml", "b/c/a.xml", true],
    ["**/*.xml", ".b/a.xml", false],
    ["**", "a/b", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/x/y/c", false],
    ["test?.xml", "test1.xml", true],
    ["test?.xml", "test.xml", false],
    ["test[0-9].xml", "test7.xml", true],
    ["test[!0-9].xml", "test7.xml", false],
    ["test[^0-9].xml", "testx.xml", true],
    ["test[ab-].xml", "test-.xml", true],
    ["{a,b}/*.{xml,json}", "b/x.json", true],
    ["{a,b}/*.{xml,json}", "c/x.json", false],
    ["a{b,c{d,e}}f", "acef", true],
    ["{one}.xml", "{one}.xml", true],
    ["a[.xml", "a[.xml", true],
    ["*é?.xml", "caféx.xml", true],
    ["🧪?.xml", "🧪🧪.xml", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(pathMatcher(pattern)(path)).toBe(expected);
  });

  test("letters of another case, where the file system takes them for the same", () => {
    expect(pathMatcher("Results/*.XML", true)("results/a.xml")).toBe(true);
    expect(pathMatcher("Results/*.XML")("results/a.xml")).toBe(false);
  });

  test("says what Node's own says", () => {
    const pieces = fc.array(fc.constantFrom("a", "b", "*", "?", "/", "**/", "[ab]", "[!a]", ".", "{a,b}"), {
      minLength: 1,
      maxLength: 6,
    });
    const names = fc.array(fc.constantFrom("a", "b", "ab", "ba", "abb", "b.a"), {
      minLength: 1,
      maxLength: 3,
    });
    const inOrder = (pattern: string) =>
      // What Node makes of these, empty segments and a star beside two stars, is no rule of anyone's.
      !/\/\/|^\/|\/$|\*\*(?!\/)|[^/]\*\*/.test(pattern);
    fc.assert(
      fc.property(pieces, names, (parts, segments) => {
        const [pattern, path] = [parts.join(""), segments.join("/")];
        if (inOrder(pattern))
          expect([pattern, path, pathMatcher(pattern)(path)]).toEqual([
            pattern,
            path,
            matchesGlob(path, pattern),
          ]);
      }),
      { numRuns: 3000 },
    );
  });

  test("many stars take no longer than few", () => {
    const path = `${"a/".repeat(200)}${"a".repeat(2000)}`;
    expect(pathMatcher(`${"**/".repeat(50)}${"*a".repeat(200)}b`)(path)).toBe(false);
  });

  test("braces are bounded", () => {
    expect(pathMatcher("{a,b}".repeat(9))("a".repeat(9))).toBe(true);
    expect(() => pathMatcher("{a,b}".repeat(10))).toThrow("its braces stand for more than 1000 patterns");
  });
});
