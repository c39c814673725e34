import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { extendCatalogue, knownIds, lintCatalogue } from "../../src/issues/catalogue.ts";
import { MIN_LITERAL } from "../../src/issues/catalogue-lint.ts";
import { patternProblem } from "../../src/issues/pattern-syntax.ts";
import { scanText } from "../../src/issues/scan.ts";
import { catalogue, scan } from "./scanning.ts";

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
// The ids that users may name in fail-on and in baselines.
const IDS =
  "arch-unsupported container-gpu-unsupported no-kernel-image driver-too-old no-device cuda-init-other cuda-lib-mismatch trt-version-mismatch library-missing conv3d-k1 bn-ir-exception-removed no-implementation tactic-skipped tactic-oom builder-oom torch-oom cuda-runtime-error engine-null engine-version-mismatch timing-cache-mismatch lazy-loading int64-cast unsupported-op plugin-missing dynamic-shape deprecated-api precision-notice logger-singleton accuracy-mismatch crash-signal timeout subprocess-failure test-failure trt-other".split(
    " ",
  );

test("holds exactly the ids that users rely on", () => {
  expect([...knownIds(catalogue)].sort()).toEqual([...IDS].sort());
});

test("follows its JSON Schema", () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(
    json("schema/catalogue.schema.json"),
  );
  validate(json("src/issues/catalogue.json"));
  expect(validate.errors).toBeNull();
});

test("only the two causes that speak of the GPU's architecture excuse a failure", () => {
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
      "an excuse that is no cause",
      (t) => t.replace("kind: note", "kind: note\n  excuses: unsupported"),
      /only an entry of kind cause/,
    ],
    [
      "an unknown id to go on with",
      (t) => t.replace("  explanation", "      continues: [tactic-omo]\n  explanation"),
      /id "tactic-omo" is not known; did you mean tactic-oom/,
    ],
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

  test("tells an entry that stands twice", () => {
    expect(lintCatalogue(own + own, "own.yml").map((problem) => problem.message)).toEqual([
      "id my-flaky-cache stands twice",
    ]);
  });

  test("is read the same by lint and by the schema", () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(
      json("schema/catalogue.schema.json"),
    );
    expect(validate(extendCatalogue([], own, "own.yml"))).toBe(true);
    expect(lintCatalogue(own, "own.yml")).toEqual([]);
  });
});
