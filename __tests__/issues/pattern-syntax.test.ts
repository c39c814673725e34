import { describe, expect, test } from "@jest/globals";
import { MAX_WAYS, patternProblem } from "../../src/issues/pattern-syntax.ts";
import { catalogue, scan } from "./scanning.ts";

describe("refuses what could take long", () => {
  test.each([
    ["(?:a+)+b", /without upper bound/],
    ["(?:ab){1,9}", /repeats a group/],
    [".*x", /without upper bound/],
    ["a{3,}", /without upper bound/],
    ["a{1,5000}", /not within 0 to/],
    ["(?=a)b", /look-around/],
    ["(?<!a)b", /look-around/],
    ["(a)\\1", /\\1/],
    ["\\p{L}", /\\p/],
    [".{0,300}a.{0,300}b.{0,300}c", /could match in \d+ ways/],
    ["(?:a|b", /closing parenthesis/],
    ["a)b", /extra closing parenthesis/],
    ["[a-", /closing bracket/],
    ["^abc", /from the literal on/],
    ["a**", /without upper bound/],
    ["(".repeat(20), /nests too deep/],
    ["a".repeat(501), /longer than/],
    ["(?:(?:(?:(?:(?:(?:(?:(?:(?:a)))))))))", /nests too deep/],
    ["a{501}", /not within 0 to 500/],
    ["a{3,2}", /not within 0 to/],
    ["*a", /has a \* with nothing to repeat|without upper bound/],
    ["?a", /has a \? with nothing to repeat \(at character 2\)/],
    ["a|+", /nothing to repeat/],
    ["{2}", /has a { with nothing to repeat/],
    ["[\\1]", /uses \\1, which is not allowed/],
    ["[\\", /uses \\, which is not allowed/],
    ["a\\", /uses \\, which is not allowed/],
    ["[z-a]", /out of order/i],
    // In JavaScript that is a letter, a hyphen and the digits: what it takes would be counted wrong.
    ["[a-\\d]{0,500}", /range that ends in a class/],
    // A repeat at the end of a group is followed by what follows the group.
    ["(?:.{0,200})(?:.{0,200})x", /could match in 40401 ways/],
    ["(?:a|.{0,200})(?:b|(?:c|.{0,200}))x", /could match/],
    ["(?:a.{0,200})?(?:.{0,200})x", /could match/],
    // An end or a border that is not there is looked for again with each character given back.
    [".{0,200}.{0,200}$", /could match in 40401 ways/],
    [".{0,200}\\w{0,200}\\b", /could match in 40401 ways/],
    [".{0,200}.{0,200}x", /could match in 40401 ways/],
    ["[^a]{0,200}b{0,200}[bc]", /could match/],
    ["[a-c]{0,200}b{0,200}[bc]", /could match/],
    ["\\S{0,200}\\W{0,200}[.]", /could match/],
    ["é{0,200}[ü-ÿ]{0,200}é", /could match/],
    ["[^é]{0,200}ü{0,200}é", /could match/],
  ])("%s", (source, problem) => {
    expect(patternProblem(source)).toMatch(problem);
  });

  test.each([
    "Unsupported SM: 0x[0-9A-Fa-f]{3,4}",
    "error:? ?(?:35|222|80[34])\\b",
    "node .{1,200}\\.\\)",
    // Each repeat ends where the next character cannot belong to it: no way back, however many there are.
    "a{0,400}b{0,400}c{0,400}d{0,400}e",
    "\\d{1,400}-\\d{1,400}-\\d{1,400}x",
    "[^\\]]{0,80}\\]$",
    "(?:(?:(?:(?:(?:(?:(?:(?:a))))))))",
    "a{500}",
    "a{0,3}?b",
    "\\t{0,500}\\S{0,500}",
    "\\t{0,500}\\d{0,500}\\s{0,500}x",
    "[a-c-]{0,500}d{0,500}x",
    "[\\d-]{0,500}[a-c]{0,500}x",
    "[^\\w]{0,500}\\w{0,500}\\.",
    ".{0,300}a.{0,60}b",
    "(?:a|b.{0,500})(?:\\.|\\d{0,500}!)",
    "(?:a{0,500})(?:b{0,500})c",
    ".{0,500}.{0,500}",
    "(?:a.{0,500}|b)?",
    "\\d{1,500}\\.\\d{1,30}$",
    "x?y??(?:z)?",
    "a".repeat(500),
  ])("allows %s", (source) => {
    expect(patternProblem(source)).toBeNull();
  });
});

test("every allowed expression of the catalogue is far from the bound", () => {
  expect(MAX_WAYS).toBeLessThanOrEqual(20_000);
  for (const { regex } of catalogue.flatMap((entry) => entry.patterns)) {
    if (regex !== undefined) expect([regex, patternProblem(regex)]).toEqual([regex, null]);
  }
});

/** What each pattern finds hardest: its literal again and again, followed by what its repeats take without end. */
function worstCases(literal: string, samples: readonly string[]): string[] {
  const tails = [
    "",
    "a",
    "0",
    " ",
    "_",
    ".",
    "(",
    "]",
    "\\n",
    "\\",
    "e[",
    "\u001b[",
    "\r",
    "é",
    "x 0x1: 1 (",
  ];
  const repeated = tails.map((tail) => `${literal}${tail.repeat(tail === "" ? 1 : 40)}`);
  const long = tails.filter((tail) => tail !== "").map((tail) => literal + tail.repeat(2000));
  const cut = samples.map((sample) => sample.slice(0, -2));
  return [...repeated, ...long, ...cut];
}

test.each(catalogue.map((entry) => [entry.id, entry] as const))(
  "%s takes time in proportion to the log, whatever it contains",
  (_, entry) => {
    const SIZE = 8000;
    for (const pattern of entry.patterns) {
      for (const unit of worstCases(pattern.literal, entry.samples.match)) {
        const text = unit.repeat(Math.ceil(SIZE / unit.length));
        const start = performance.now();
        scan(text);
        // Backtracking without bound would take minutes; the bound is generous because machines of CI are slow.
        expect(performance.now() - start).toBeLessThan(5000);
      }
    }
  },
  120_000,
);
