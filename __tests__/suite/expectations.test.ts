import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { parse } from "yaml";
import { formatProblem } from "../../src/document-problem.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { covers, exactness, findExpectation } from "../../src/suite/expectations.ts";
import { SUBJECTS } from "../../src/suite/expectations-condition.ts";
import { lintExpectations, MAX_ENTRIES, parseExpectations } from "../../src/suite/expectations-file.ts";
import { patternsMeet } from "../../src/suite/expectations-overlap.ts";
import { hookExpectations, resolveExpectations } from "../../src/suite/expectations-resolve.ts";
import { createExpectation } from "./classify-builders.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const causes = new Set(["arch-unsupported", "builder-oom"]);
const lint = (text: string) => lintExpectations(text, "e.yml", { causes, now: NOW }).map(formatProblem);
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/expectations.schema.json"), "utf8"),
);
const validate = new Ajv2020().compile(schema);

const FULL = `# what this project knows
- tests: "tests/networks/test_convert_to_trt.py::*"
  when: "sm < 7.5 and tensorrt >= 10.5"
  expect: xfail
  cause: arch-unsupported
  issue: https://example.org/issues/1
  owner: "@someone"
  expires: 2027-06-30
- tests: tests/test_oom.py::test_big[fp32]
  expect: crash
`;

describe("the file", () => {
  test("is read with every field and the place of each entry", () => {
    expect(parseExpectations(FULL, "e.yml", { causes })).toEqual([
      {
        tests: "tests/networks/test_convert_to_trt.py::*",
        when: "sm < 7.5 and tensorrt >= 10.5",
        expect: "xfail",
        cause: "arch-unsupported",
        issue: "https://example.org/issues/1",
        owner: "@someone",
        expires: "2027-06-30",
        place: "e.yml:2",
      },
      createExpectation({ tests: "tests/test_oom.py::test_big[fp32]", expect: "crash", place: "e.yml:9" }),
    ]);
    expect(lint(FULL)).toEqual([]);
    expect(validate(parse(FULL))).toBe(true);
  });

  test("may be empty", () => {
    expect(parseExpectations("", "e.yml")).toEqual([]);
    expect(parseExpectations("[]", "e.yml")).toEqual([]);
    expect(parseExpectations("# nothing yet\n", "e.yml")).toEqual([]);
  });

  test.each([
    ["no list", "tests: a", "e.yml:1:1: expected a list of entries"],
    ["no entry", "- 3", "e.yml:1:3: expected an entry with tests and expect"],
    ["nothing in it", "- when: sm < 7.5", "e.yml:1:3: tests is missing"],
    [
      "an unknown key",
      "- tests: a\n  expect: xfail\n  expect_: x",
      'e.yml:3:12: "expect_" is not a known field; did you mean expect?',
    ],
    [
      "an unknown word",
      "- tests: a\n  expect: xfial",
      'e.yml:2:11: "xfial" is not allowed; did you mean xfail?',
    ],
    ["a number for text", "- tests: 3\n  expect: xfail", "e.yml:1:10: tests must be text; put it in quotes"],
    ["an empty pattern", '- tests: ""\n  expect: xfail', "e.yml:1:10: tests must be text"],
    [
      "a bad condition",
      "- tests: a\n  expect: xfail\n  when: sm << 7.5",
      'e.yml:3:9: the condition has "<" after sm <',
    ],
    [
      "a condition that cannot be",
      "- tests: a\n  expect: xfail\n  when: sm < 7.0 and sm > 8.0",
      "can never be true",
    ],
    [
      "no date",
      "- tests: a\n  expect: xfail\n  expires: 2027-02-30",
      'e.yml:3:12: "2027-02-30" is not a date',
    ],
    ["a word for a date", "- tests: a\n  expect: xfail\n  expires: soon", 'e.yml:3:12: "soon" is not a date'],
    [
      "a long text",
      `- tests: ${"a".repeat(1001)}\n  expect: xfail`,
      "e.yml:1:10: tests is longer than 1000 characters",
    ],
    [
      "a passed date",
      "- tests: a\n  expect: xfail\n  expires: 2026-11-21",
      "e.yml:3:12: expired on 2026-11-21",
    ],
    ["no address", "- tests: a\n  expect: xfail\n  issue: 12", "e.yml:3:10: issue must be text"],
    [
      "a strange address",
      "- tests: a\n  expect: xfail\n  issue: javascript:x",
      "e.yml:3:10: expected an address",
    ],
    [
      "an unknown cause",
      "- tests: a\n  expect: xfail\n  cause: arch-unsuported",
      "did you mean arch-unsupported?",
    ],
    [
      "a cause of a skip",
      "- tests: a\n  expect: skip\n  cause: builder-oom",
      "a skipped test shows no cause",
    ],
    [
      "a double",
      "- tests: a\n  expect: xfail\n- tests: a\n  expect: skip",
      "e.yml:3:3: duplicates the entry at e.yml:1",
    ],
    [
      "an overlap",
      "- tests: 'a*b'\n  expect: xfail\n- tests: 'ab*'\n  expect: skip",
      "overlaps the entry at e.yml:1",
    ],
    ["bad YAML", "- tests: [a", "e.yml:1:"],
  ])("%s is reported with its place", (_name, text, message) => {
    const problems = lint(text);
    expect(problems.join("\n")).toContain(message);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  test("a text may be 1000 characters long", () => {
    expect(lint(`- tests: ${"a".repeat(1000)}\n  expect: xfail`)).toEqual([]);
  });

  test("problems refuse the file when it is used", () => {
    expect(() => parseExpectations("- tests: a\n- 3", "e.yml")).toThrow(
      /e\.yml:1:3: expect is missing\ne\.yml:2:3: expected an entry/,
    );
  });

  test("problems of a later entry have its own place, whatever was wrong before it", () => {
    const text = "- 3\n- tests: a\n  expect: xfail\n- tests: a\n  expect: xfail\n  expires: 2020-01-01";
    expect(lint(text)).toEqual([
      "e.yml:1:3: expected an entry with tests and expect",
      "e.yml:4:3: duplicates the entry at e.yml:2; keep one of them",
      "e.yml:6:12: expired on 2020-01-01; fix the test or set a new date",
    ]);
  });

  test("a passed date does not refuse the file when it is used", () => {
    expect(parseExpectations("- tests: a\n  expect: xfail\n  expires: 2020-01-01", "e.yml")).toHaveLength(1);
  });

  test("one test under one condition twice is a double, under two an overlap", () => {
    const two = (a: string, b: string) =>
      lint(`- {tests: a, when: '${a}', expect: xfail}\n- {tests: a, when: '${b}', expect: xfail}`);
    expect(two("sm < 7.5", "sm < 7.5")).toEqual([
      "e.yml:2:3: duplicates the entry at e.yml:1; keep one of them",
    ]);
    expect(two("sm < 7.5", "sm < 7.0").join()).toContain("overlaps the entry at e.yml:1");
  });

  test("text is what is between blanks", () => {
    const [entry] = parseExpectations("- tests: '  a b  '\n  expect: ' xfail '\n  owner: ' me '", "e.yml");
    expect(entry).toMatchObject({ tests: "a b", expect: "xfail", owner: "me" });
    expect(lint("- tests: '   '\n  expect: xfail")).toEqual(["e.yml:1:10: tests must be text"]);
    expect(lint("- tests: [a]\n  expect: xfail")).toEqual(["e.yml:1:10: tests must be text"]);
  });

  test.each([
    ["http://example.org/1", true],
    ["https://example.org/1", true],
    ["see https://example.org/1", false],
    ["https://example.org/1 and more", false],
  ])("the issue %j is an address: %s", (issue, good) => {
    expect(lint(`- tests: a\n  expect: xfail\n  issue: ${issue}`).length === 0).toBe(good);
  });

  test.each(["x2027-06-30", "2027-06-30x", "2027-6-30", "2027-06-30T00:00:00Z"])(
    "%s is not a date",
    (expires) => {
      expect(lint(`- tests: a\n  expect: xfail\n  expires: "${expires}"`)).toEqual([
        `e.yml:3:12: "${expires}" is not a date; write it as 2027-06-30`,
      ]);
    },
  );

  test.each([
    ["- null", ["e.yml:1:3: expected an entry with tests and expect"]],
    ["- [a]", ["e.yml:1:3: expected an entry with tests and expect"]],
    ["- tests: a", ["e.yml:1:3: expect is missing"]],
    ["- expect: xfail", ["e.yml:1:3: tests is missing"]],
    [
      "- tests: a\n  expect: zzz\n  zzz: 1",
      [
        'e.yml:3:8: "zzz" is not a known field; use one of tests, when, expect, cause, issue, owner, expires',
        'e.yml:2:11: "zzz" is not allowed; use one of xfail, skip, crash, timeout',
      ],
    ],
    [
      "- tests: a\n  expect: xfail\n  when: sm < x",
      [
        'e.yml:3:9: the condition has "x" after sm <; expected a compute capability such as 7.5 or sm_75 (at character 6)',
      ],
    ],
    [
      "- tests: a\n  expect: skip\n  cause: zzz",
      [
        "e.yml:3:10: a skipped test shows no cause; remove the cause, or expect xfail",
        'e.yml:3:10: "zzz" is not a known issue of kind cause; only those can excuse a failure',
      ],
    ],
  ])("%j is reported word for word", (text, problems) => expect(lint(text)).toEqual(problems));

  test("entries that never apply to the same machine and test do not overlap", () => {
    const apart = [
      "- {tests: 'a*', when: 'sm < 7.5', expect: xfail}\n- {tests: 'a*', when: 'sm >= 7.5', expect: crash}",
      "- {tests: 'a*c', expect: xfail}\n- {tests: 'b*c', expect: crash}",
      "- {tests: 'ab*', expect: xfail}\n- {tests: 'abc*', expect: crash}",
      "- {tests: 'abc', expect: xfail}\n- {tests: 'abd', expect: crash}",
    ];
    for (const text of apart) expect(lint(text)).toEqual([]);
  });

  test("all problems of all entries come at once", () => {
    expect(lint("- tests: a\n- expect: xfail\n- 3\n")).toHaveLength(3);
  });

  test("has a limit of entries, tested at its edge", () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, i) => `- {tests: t${i}, expect: xfail}`).join("\n");
    expect(lint(entries(MAX_ENTRIES))).toEqual([]);
    expect(lint(entries(MAX_ENTRIES + 1)).join()).toContain(`at most ${MAX_ENTRIES} are read`);
  });

  test("the schema and the reader agree on what is not an entry", () => {
    for (const text of [
      "tests: a",
      "- 3",
      "- {tests: a}",
      "- {tests: a, expect: fail}",
      "- {tests: a, expect: xfail, x: y}",
    ]) {
      expect(validate(parse(text))).toBe(false);
      expect(lint(text)).not.toEqual([]);
    }
  });
});

describe("patterns", () => {
  test.each([
    ["a", "a", true],
    ["a", "ab", false],
    ["*", "", true],
    ["a*", "a", true],
    ["*b", "ab", true],
    ["a*a", "a", false],
    ["*a*a*", "a", false],
    ["*a*a*", "aa", true],
    ["a*b*c", "aXbYc", true],
    ["a*b*c", "aXcYb", false],
    ["t.py::test[*]", "t.py::test[fp32]", true],
    ["t.py::test[fp32]", "t.py::testf", false],
    // What stands before and behind a star does not overlap, nor does a piece between two of them.
    ["ab*ba", "aba", false],
    ["ab*ba", "abba", true],
    ["*ab*b", "ab", false],
    ["*ab*b", "abb", true],
    ["*bc*cd", "abcd", false],
    ["*aa*b", "aab", true],
    ["a?c", "abc", false],
    ["a.c", "abc", false],
  ])("%s covers %s: %p", (pattern, id, answer) => {
    expect(covers(pattern, id)).toBe(answer);
  });

  const small = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 7 });
  const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });

  test("cover as a regular expression would", () => {
    fc.assert(
      fc.property(small, word, (pattern, id) => {
        expect(covers(pattern, id)).toBe(new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(id));
      }),
    );
  });

  test("that cover one text are found to meet, and others not", () => {
    const words = [""].concat(...["a", "b"].map((one) => [one]));
    for (let i = 0; i < 5; i++)
      words.push(...words.slice(-(2 ** (i + 1))).flatMap((one) => [`${one}a`, `${one}b`]));
    fc.assert(
      fc.property(
        small.filter((p) => p.length < 5),
        small.filter((p) => p.length < 5),
        (a, b) => {
          const common = words.some((one) => covers(a, one) && covers(b, one));
          expect(patternsMeet(a, b)).toBe(common);
          expect(patternsMeet(b, a)).toBe(common);
        },
      ),
    );
  });

  test("a hostile pattern and a long id cost no more than their length", () => {
    const start = performance.now();
    expect(covers(`${"*a".repeat(400)}b`, "a".repeat(100_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("an id is more exact than any pattern, a longer pattern than a shorter one", () => {
    const entries = ["*", "t::*", "t::a*", "t::ab"].map((tests) => createExpectation({ tests }));
    expect(findExpectation("t::ab", entries)?.tests).toBe("t::ab");
    expect(findExpectation("t::abc", entries)?.tests).toBe("t::a*");
    expect(findExpectation("x", entries)?.tests).toBe("*");
    expect(findExpectation("x", entries.slice(1))).toBeNull();
    expect(findExpectation("t::ab", entries.toReversed())?.tests).toBe("t::ab");
    expect(exactness("t::ab")).toBeGreaterThan(exactness("t::ab*"));
    expect([exactness("t::ab"), exactness("*t::*ab*"), exactness("*")]).toEqual([
      Number.POSITIVE_INFINITY,
      5,
      0,
    ]);
  });

  test("of two that are equally exact the first wins", () => {
    const entries = ["first", "second"].map((place) => createExpectation({ tests: "t::*", place }));
    expect(findExpectation("t::a", entries)?.place).toBe("first");
  });
});

describe("on one machine", () => {
  const facts: Facts = {
    schemaVersion: 1,
    platform: { os: "linux", arch: "x64" },
    gpus: [{ index: 0, name: "Tesla V100", computeCapability: "7.0", source: "libcuda" }],
    tensorrt: { version: "10.5.0.18", product: "tensorrt", cuda: "12", source: "x" },
  };
  const resolve = (...entries: Parameters<typeof createExpectation>[0][]) =>
    resolveExpectations(entries.map(createExpectation), facts, NOW);

  test("an entry is live, not applicable, expired or undecided", () => {
    const answer = resolve(
      { tests: "live", when: "sm < 7.5 and tensorrt >= 10.5" },
      { tests: "away", when: "os == windows" },
      { tests: "expired", expires: "2026-11-21" },
      { tests: "today", expires: "2026-11-22" },
      { tests: "expired and away", when: "os == windows", expires: "2020-01-01" },
      { tests: "undecided", when: "torch < 2 and sm < 7.5" },
    );
    expect(answer.live.map(({ tests }) => tests)).toEqual(["live", "today"]);
    expect(answer.expired.map(({ tests }) => tests)).toEqual(["expired"]);
    expect(answer.undecided.map(({ entry, missing }) => [entry.tests, missing])).toEqual([
      ["undecided", ["torch"]],
    ]);
  });

  test("what is missing is what leaves the condition open, not known or not exactly enough", () => {
    const missing = (when: string) => resolve({ when }).undecided.flatMap((one) => one.missing);
    expect(missing("cuda >= 12.4 and sm < 7.5")).toEqual(["cuda"]);
    expect(missing("tensorrt >= 10.5.0.18.1")).toEqual(["tensorrt"]);
    expect(missing("driver > 500 and not driver > 600 and torch > 2.0")).toEqual(["driver", "torch"]);
  });

  test("a machine of which nothing is known leaves every question open", () => {
    const bare: Facts = { schemaVersion: 1, gpus: [], tensorrt: null };
    const asked = ["sm", "tensorrt", "torch", "driver", "cuda"].map((one) => `${one} > 1.0`);
    const entries = [...asked, "os == linux", "product == tensorrt", null].map((when) =>
      createExpectation({ when }),
    );
    const answer = resolveExpectations(entries, bare, NOW);
    expect(answer.undecided.flatMap((one) => one.missing)).toEqual([...SUBJECTS]);
    expect(answer.live.map(({ when }) => when)).toEqual([null]);
  });

  test.each([
    ["torch's", { torch: { version: "2.6.0", cuda: "12.6", source: "x" } }, "cuda == 12.6"],
    [
      "TensorRT's, where torch has none",
      { torch: { version: "2.6.0", cuda: null, source: "x" } },
      "cuda == 12",
    ],
    [
      "the driver's, where neither says",
      { tensorrt: null, driver: { version: "570.1", cuda: "12.8", source: "x" } },
      "cuda == 12.8",
    ],
  ])("CUDA is %s", (_name, change, when) => {
    const answer = resolveExpectations([createExpectation({ when })], { ...facts, ...change } as Facts, NOW);
    expect(answer.live).toHaveLength(1);
  });

  test.each([
    ["win32", "os == windows"],
    ["Darwin", "os == darwin"],
    ["freebsd", "os != linux"],
  ])("%s meets %s", (os, when) => {
    const machine: Facts = { ...facts, platform: { os, arch: "x64" } };
    expect(resolveExpectations([createExpectation({ when })], machine, NOW).live).toHaveLength(1);
  });

  test("an entry is valid until the last moment of its day", () => {
    const entry = createExpectation({ expires: "2026-11-22" });
    const at = (time: string) => resolveExpectations([entry], facts, Date.parse(time)).live.length;
    expect(at("2026-11-22T23:59:59.999Z")).toBe(1);
    expect(at("2026-11-23T00:00:00.000Z")).toBe(0);
  });

  test("the card that decides may be another than the first", () => {
    const entry = createExpectation({ when: "sm == 9.0" });
    expect(resolveExpectations([entry], facts, NOW).live).toEqual([]);
    expect(resolveExpectations([entry], facts, NOW, "9.0").live).toEqual([entry]);
  });

  test("the hook gets every live entry, and may apply only what needs no look at the cause", () => {
    const rows = hookExpectations(
      resolve(
        { tests: "a", expect: "skip", issue: "https://example.org/1", owner: "me" },
        { tests: "b", expect: "xfail", when: "sm < 7.5" },
        { tests: "c", expect: "xfail", cause: "arch-unsupported" },
        { tests: "d", expect: "crash" },
        { tests: "e", expect: "timeout" },
        { tests: "f", when: "sm > 7.5" },
      ),
    );
    expect(rows.map(({ tests, expect: end }) => `${tests} ${end}`)).toEqual([
      "a skip",
      "b xfail",
      "c none",
      "d none",
      "e none",
    ]);
    expect(rows[0]?.reason).toBe("expected (expectations.yml:1): https://example.org/1; owner me");
    expect(rows[1]?.reason).toBe("expected (expectations.yml:1): sm < 7.5");
  });
});
