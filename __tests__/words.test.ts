import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinWords, splitWords, WordsError } from "../src/words.ts";

describe("splitWords", () => {
  test.each([
    ["docker exec -i trt-ci", ["docker", "exec", "-i", "trt-ci"]],
    ["ssh -o 'ProxyCommand nc %h' host", ["ssh", "-o", "ProxyCommand nc %h", "host"]],
    ['a "b c" d\\ e ""', ["a", "b c", "d e", ""]],
    ['"$HOME/\\"x\\"" $HOME *', ['$HOME/"x"', "$HOME", "*"]],
    ['"a\\b"', ["a\\b"]],
    ["  \n ", []],
    // A backslash and a line's end are nothing at all.
    ["a\\\nb \\\n c", ["ab", "c"]],
    ['"a\\\nb"', ["ab"]],
    ['"\\`\\$\\\\"', ["`$\\"]],
    ['x"\\a"', ["x\\a"]],
    ["'\\'", ["\\"]],
  ])("%j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test.each(["'open", 'say "open', "ends in \\"])("%j is refused with its text", (text) => {
    expect(() => splitWords(text)).toThrow(WordsError);
    expect(() => splitWords(text)).toThrow(JSON.stringify(text));
  });

  test("splits as sh does, for any words that sh itself quoted", () => {
    // Expansions are sh's business; everything else must agree with it.
    const word = fc.string({
      unit: fc.constantFrom("a", " ", "'", '"', "\\", "é", "|", ";", "#"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const quoted = words.map((each) => `'${each.replaceAll("'", "'\\''")}'`).join(" ");
        const seenBySh = execFileSync("sh", ["-c", `printf '%s\\0' ${quoted}`], { encoding: "utf8" });
        expect(splitWords(quoted)).toEqual(seenBySh.split("\0").slice(0, -1));
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["C:\\Python311\\python.exe", ["C:\\Python311\\python.exe"]],
    ['"C:\\Program Files\\py\\python.exe" python', ["C:\\Program Files\\py\\python.exe", "python"]],
    ["'D:\\a b\\c' \\\\server\\share", ["D:\\a b\\c", "\\\\server\\share"]],
    ['say \\"hi\\"', ["say", '"hi"']],
  ])("on Windows backslashes belong to paths: %j", (text, words) => {
    expect(splitWords(text, { windows: true })).toEqual(words);
  });
});

describe("joinWords", () => {
  test("is undone by splitWords, for any words", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (words) => {
        expect(splitWords(joinWords(words))).toEqual(words);
      }),
    );
  });

  test("quotes a quote as a shell reads it", () => {
    expect(joinWords(["it's"])).toBe("'it'\\''s'");
    expect(new WordsError("x").name).toBe("WordsError");
  });

  test("leaves plain words alone", () => {
    expect(joinWords(["docker", "exec", "-i", "a b", ""])).toBe("docker exec -i 'a b' ''");
  });
});
