import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { extendCatalogue, lintCatalogue } from "../../src/issues/catalogue.ts";
import { MIN_LITERAL } from "../../src/issues/catalogue-form.ts";
import { patternProblem } from "../../src/issues/pattern-syntax.ts";
import { scanText } from "../../src/issues/scan.ts";
import { catalogue, scan } from "./scanning.ts";

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
// The ids that users may name in fail-on and in baselines.
const IDS =
  "arch-unsupported container-gpu-unsupported no-kernel-image driver-too-old no-device cuda-init-other cuda-lib-mismatch trt-version-mismatch library-missing conv3d-k1 bn-ir-exception-removed no-implementation tactic-skipped tactic-oom builder-oom torch-oom cuda-runtime-error engine-null engine-version-mismatch timing-cache-mismatch lazy-loading int64-cast unsupported-op plugin-missing dynamic-shape deprecated-api precision-notice logger-singleton accuracy-mismatch crash-signal timeout subprocess-failure test-failure trt-other".split(
    " ",
  );

test("contains exactly the ids that users rely on", () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual([...IDS].sort());
});

test("follows its JSON Schema", () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(
    json("schema/catalogue.schema.json"),
  );
  validate(json("src/issues/catalogue.json"));
  expect(validate.errors).toBeNull();
});

test("only the two causes about the GPU's architecture excuse a failure", () => {
  const excusing = catalogue.filter((entry) => entry.excuses);
  expect(excusing.map((entry) => entry.id)).toEqual(["arch-unsupported", "no-kernel-image"]);
  expect(excusing.every((entry) => entry.kind === "cause")).toBe(true);
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test.each(entry.samples.match)("is found in: %s", (sample) => {
    expect(scan(sample).findings.map((finding) => finding.id)).toContain(id);
  });

  test.each(entry.samples.noMatch)("is not found in: %s", (sample) => {
    expect(scan(sample).findings.map((finding) => finding.id)).not.toContain(id);
  });

  test.each(entry.patterns.map((pattern) => [pattern.literal, pattern] as const))(
    "pattern %s is long enough, linear, and shown by a sample",
    (literal, pattern) => {
      expect([...literal].length).toBeGreaterThanOrEqual(MIN_LITERAL);
      expect(pattern.regex === undefined ? null : patternProblem(pattern.regex)).toBeNull();
      const { continues: _, takesOver: __, ...alone } = pattern;
      const only = { ...entry, patterns: [alone] };
      const shown = entry.samples.match.filter(
        (text) => scanText(text, { catalogue: [only] }).findings.length > 0,
      );
      expect(shown).not.toEqual([]);
    },
  );

  test("explains itself and links over https", () => {
    expect(entry.explanation.length).toBeGreaterThan(40);
    expect(entry.remedy).not.toBe("");
    expect(entry.links.length).toBeGreaterThan(0);
    for (const link of entry.links) expect(link).toMatch(/^https:\/\//);
  });
});

describe("a catalogue of one's own", () => {
  const own = `
- id: my-flaky-cache
  title: The cache server was away
  severity: warning
  kind: note
  patterns:
    - literal: "cache server unreachable at"
      regex: 'cache server unreachable at [\\w.]{1,80}'
  explanation: The cache was not there.
  remedy: Run again.
  links: []
  samples:
    match: ["2026 WARN cache server unreachable at cache.example"]
    noMatch: ["cache server is fine"]
`;

  test("adds its entries behind the built-in ones", () => {
    const extended = extendCatalogue(catalogue, own, "own.yml");
    expect(extended.slice(0, -1)).toEqual(catalogue);
    const result = scan("x\ncache server unreachable at host\n", { catalogue: extended });
    expect(result.findings.map((finding) => [finding.id, finding.lines])).toEqual([["my-flaky-cache", [2]]]);
  });

  const broken: [string, (text: string) => string, RegExp][] = [
    [
      "a short literal",
      (t) => t.replace('cache server unreachable at"', 'cache"'),
      /own\.yml:7:16: a literal has 8 to 200/,
    ],
    [
      "an unknown word",
      (t) => t.replace("severity: warning", "severity: warnnig"),
      /own\.yml:4:13: severity "warnnig" is not known; did you mean warning\?/,
    ],
    [
      "an unknown key",
      (t) => t.replace("remedy:", "remedi:"),
      /key "remedi" is not known; did you mean remedy\?/,
    ],
    [
      "a repeat without bound",
      (t) => t.replace("{1,80}", "*"),
      /own\.yml:8:14: the expression has a repeat without upper bound/,
    ],
    [
      "an expression that can be empty",
      (t) => t.replace(/regex: .*/, "regex: 'x?'"),
      /can match the empty string/,
    ],
    [
      "a sample that does not hold",
      (t) => t.replace("2026 WARN cache server", "2026 WARN cash server"),
      /own\.yml:13:13: the entry's patterns do not match this sample/,
    ],
    [
      "a sample that must not match",
      (t) => t.replace("cache server is fine", "cache server unreachable at b"),
      /but must not/,
    ],
    [
      "a built-in id",
      (t) => t.replace("my-flaky-cache", "arch-unsupported"),
      /own\.yml:2:7: id arch-unsupported is built in/,
    ],
    [
      "a look-alike of a built-in entry",
      (t) => t.replace(/literal: .*\n.*regex.*/, "literal: has no valid tactics for this config"),
      /look-alike of no-implementation/,
    ],
    [
      "an excuse that is not a cause",
      (t) => t.replace("kind: note", "kind: note\n  excuses: unsupported"),
      /only an entry of kind cause/,
    ],
    [
      "an unknown id to go on with",
      (t) => t.replace("  explanation", "      continues: [tactic-omo]\n  explanation"),
      /id "tactic-omo" is not known; did you mean tactic-oom/,
    ],
    [
      "an id of nobody's to take over",
      (t) => t.replace("  explanation", "      takesOver: no-such-issue-here\n  explanation"),
      /own\.yml:7:7: id "no-such-issue-here" is not known$/m,
    ],
    [
      "an invalid id to demote",
      (t) => t.replace("  explanation", "      demotes: [Timeout]\n  explanation"),
      /own\.yml:9:17: demotes 1 must be lower-case words joined by hyphens/,
    ],
    ["an invalid id", (t) => t.replace("my-flaky-cache", "My Cache"), /own\.yml:2:7: id must be/],
    ["a title that is not text", (t) => t.replace(/title: .*/, "title: 7"), /3:10: title must be text of 1/],
    ["a blank title", (t) => t.replace(/title: .*/, 'title: " "'), /title must be text of 1 to 4000/],
    ["a title without end", (t) => t.replace(/title: .*/, `title: ${"x".repeat(4001)}`), /title must be/],
    ["a blank literal", (t) => t.replace(/literal: .*/, 'literal: "         "'), /not blank/],
    [
      "a literal of two lines",
      (t) => t.replace(/literal: .*/, 'literal: "one\\ntwo lines"'),
      /within one line/,
    ],
    ["a literal that is not text", (t) => t.replace(/literal: .*/, "literal: 123456789"), /a literal has 8/],
    ["a literal without end", (t) => t.replace(/literal: .*/, `literal: ${"x".repeat(201)}`), /8 to 200/],
    ["a regex that is not text", (t) => t.replace(/regex: .*/, "regex: 7"), /8:14: a regex must be text/],
    [
      "an invalid link",
      (t) => t.replace("links: []", "links: [ftp://x.example]"),
      /11:11: a link must begin/,
    ],
    ["a link that is not text", (t) => t.replace("links: []", "links: [7]"), /a link must begin with https/],
    [
      "links that are no list",
      (t) => t.replace("links: []", "links: none"),
      /links must be a list of 0 to 20/,
    ],
    ["no pattern", (t) => t.replace(/patterns:\n.*\n.*\n/, "patterns: []\n"), /patterns must be a list of 1/],
    [
      "too many words to go by",
      (t) => t.replace("  explanation", `      unless: [${"x, ".repeat(21)}]\n  explanation`),
      /unless must be a list of 1 to 20/,
    ],
    [
      "an invalid pattern",
      (t) => t.replace("  explanation", "    - text\n  explanation"),
      /own\.yml:9:7: patterns 2 must be an object/,
    ],
    ["an invalid entry", (t) => `${t}- text\n`, /own\.yml:15:3: entry 2 must be an object/],
    ["an invalid wrapped entry", () => "entries: [7]", /own\.yml:1:11: entry 1 must be an object/],
    ["an entry without remedy", (t) => t.replace(/ {2}remedy: .*\n/, ""), /2:3: entry 1 lacks remedy/],
    [
      "samples without noMatch",
      (t) => t.replace(/ {4}noMatch: .*\n/, ""),
      /samples lacks noMatch, at least one line like it/,
    ],
    [
      "an entry without links",
      (t) => t.replace(/ {2}links: .*\n/, ""),
      /entry 1 lacks links; write `links: \[\]`/,
    ],
    [
      "a word that is near to none",
      (t) => t.replace("kind: note", "kind: catastrophe"),
      /kind "catastrophe" is not known; use one of cause, consequence, note, benign/,
    ],
    ["a word that is not text", (t) => t.replace("kind: note", "kind: 7"), /kind 7 is not known; use one of/],
    ["too many entries", () => `entries: [${"1,".repeat(501)}]`, /a catalogue is a list of at most 500/],
    ["something else", () => "entries: 5", /a catalogue is a list/],
    ["an unknown key at the top", () => "entries: []\nentires: []", /did you mean entries/],
    ["no YAML", () => "a: [", /own\.yml:1:/],
  ];
  test.each(broken)("with %s is refused with its place", (_, spoil, message) => {
    const problems = lintCatalogue(spoil(own), "own.yml").map(
      (p) => `${p.file}:${p.line}:${p.column}: ${p.message}`,
    );
    expect(problems.join("\n")).toMatch(message);
    expect(() => extendCatalogue(catalogue, spoil(own), "own.yml")).toThrow(message);
  });

  test("reports a duplicate entry", () => {
    expect(lintCatalogue(own + own, "own.yml").map((problem) => problem.message)).toEqual([
      "id my-flaky-cache is used twice",
    ]);
  });

  const like = (text: string) => own.replace(/literal: .*\n.*regex.*/, `literal: "${text}"`);
  const claimed = (text: string) =>
    lintCatalogue(text, "own.yml").find((problem) => problem.message.includes("look-alike"))?.message;

  test("may claim a look-alike only with what tells it apart", () => {
    const text = "has no valid tactics for this config";
    expect(claimed(like(text))).toContain("look-alike of no-implementation");
    const only = (condition: string) =>
      like(text).replace("  explanation", `      ${condition}\n  explanation`);
    expect(claimed(only('before: ["in my own program"]'))).toBeUndefined();
    expect(claimed(only('unless: ["TRT", "Skipping", "tactics"]'))).toBeUndefined();
    expect(claimed(only('unless: ["in my own program"]'))).toBeDefined();
  });

  test.each([
    ["no CUDA-capable device", "no-device"],
    ["CUDA driver version is insufficient", "driver-too-old"],
    ["a bytes-like object is required", "engine-null"],
    ["factory function returned nullptr", "engine-null"],
  ])("may not excuse what has another cause: %s", (text, id) => {
    const excusing = like(text).replace("kind: note", "kind: cause\n  excuses: unsupported");
    expect(claimed(excusing)).toContain(`look-alike of ${id}`);
    // To be told in words of one's own is another matter.
    expect(claimed(like(text))).toBeUndefined();
  });

  test("may excuse in other words what the built-in catalogue excuses", () => {
    const excusing = like("Target GPU SM 70 is not supported").replace(
      "kind: note",
      "kind: cause\n  excuses: unsupported",
    );
    expect(claimed(excusing)).toBeUndefined();
  });

  test("a short look-alike is quoted in full", () => {
    const short = catalogue.flatMap((entry) => entry.samples.noMatch).find((text) => text.length < 60) ?? "";
    const part = JSON.stringify(short.slice(0, 50)).slice(1, -1);
    expect(claimed(like(part))).toMatch(`: ${JSON.stringify(short)}; make it more specific`);
  });

  test("a long look-alike is quoted by its beginning", () => {
    const long = catalogue.flatMap((entry) => entry.samples.noMatch).find((text) => text.length > 120) ?? "";
    const part = JSON.stringify(long.slice(40, 100)).slice(1, -1);
    expect(claimed(like(part))).toContain(JSON.stringify(`${long.slice(0, 80)}…`));
  });

  test("may go on with, take over and demote entries that are known, its own included", () => {
    const more = own.replace(
      "  explanation",
      "      continues: [my-flaky-cache, timeout]\n      demotes: [tactic-oom]\n  explanation",
    );
    expect(lintCatalogue(more, "own.yml")).toEqual([]);
  });

  test("is read the same by lint and by the schema", () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(
      json("schema/catalogue.schema.json"),
    );
    expect(validate(extendCatalogue([], own, "own.yml"))).toBe(true);
    expect(lintCatalogue(own, "own.yml")).toEqual([]);
    const linked = own.replace("links: []", 'links: ["https://example.com/issues/7", "http://x.example"]');
    expect(validate(extendCatalogue([], linked, "own.yml"))).toBe(true);
  });
});
