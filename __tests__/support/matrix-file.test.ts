import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../schema/matrix.schema.json" with { type: "json" };
import { DocumentError } from "../../src/document-problem.ts";
import { parseDocument } from "../../src/documents.ts";
import { decide } from "../../src/support/decide.ts";
import { extendMatrix, lintMatrix } from "../../src/support/matrix-file.ts";
import { plainVersion } from "../../src/versions.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

const GOOD = `rows:
  - release: "11.6"
    support:
      - { platform: linux-x64, cuda: ["13"], sm: ["8.0", "9.0"] }
    confidence: documented
    sources: ["https://example.com/11.6-notes"]
    date: "2027-01-31"
`;

describe("a good file", () => {
  test("has no problems, and the schema agrees", () => {
    expect(lintMatrix(GOOD, "rows.yml")).toEqual([]);
    const validate = new Ajv2020().compile(schema);
    expect(validate(parseDocument(GOOD, "rows.yml").value)).toBe(true);
  });

  test("adds a release", () => {
    const facts = machine({ gpus: [gpu("8.0")], tensorrt: tensorrt("11.6.0", { cuda: "13" }) });
    expect(decide(facts, FIRST, MATRIX).status).toBe("unknown");
    const verdict = decide(facts, FIRST, extendMatrix(MATRIX, GOOD, "rows.yml"));
    expect(verdict.status).toBe("supported");
    expect(verdict.evidence.map((item) => item.source)).toContain("https://example.com/11.6-notes");
    expect(verdict.evidence.map((item) => item.fact).join()).toContain("rows.yml");
  });

  test("replaces a built-in set, and leaves its other platforms alone", () => {
    const text = GOOD.replace('"11.6"', '"10.5"')
      .replace('cuda: ["13"], ', "")
      .replace('"8.0", "9.0"', '"7.0"');
    const more = extendMatrix(MATRIX, text, "rows.yml");
    const on = (capability: string, os: string) =>
      decide(
        machine({ gpus: [gpu(capability)], tensorrt: tensorrt("10.5.0"), platform: { os, arch: "x64" } }),
        FIRST,
        more,
      ).status;
    expect([on("7.0", "linux"), on("8.0", "linux"), on("8.0", "windows")]).toEqual([
      "supported",
      "unsupported",
      "supported",
    ]);
  });

  test("replaces one CUDA build and keeps the other", () => {
    const text = GOOD.replace('"11.6"', '"10.5"').replace('"13"', '"11"').replace('"8.0", "9.0"', '"7.0"');
    const more = extendMatrix(MATRIX, text, "rows.yml");
    const on = (cuda: string) =>
      decide(machine({ gpus: [gpu("7.0")], tensorrt: tensorrt("10.5.0", { cuda }) }), FIRST, more).status;
    expect([on("11"), on("12")]).toEqual(["supported", "unsupported"]);
  });

  test("leaves nothing of a built-in set whose CUDA builds it all names", () => {
    const text = GOOD.replace('"11.6"', '"10.5"').replace('["13"]', '["11", "12", "13"]');
    const left = extendMatrix(MATRIX, text, "rows.yml").cells.filter(
      (cell) => plainVersion(cell.release) === "10.5" && cell.platform === "linux-x64",
    );
    expect(left.map((cell) => [cell.file, cell.cuda])).toEqual([["rows.yml", ["11", "12", "13"]]]);
  });

  test("keeps the builds that it does not name, and other products", () => {
    const text = GOOD.replace('"11.6"', '"10.8"').replace('["13"]', '["11"]');
    const left = extendMatrix(MATRIX, text, "rows.yml").cells.filter(
      (cell) => plainVersion(cell.release) === "10.8" && cell.platform === "linux-x64",
    );
    expect(left.map((cell) => [cell.file, cell.cuda])).toEqual([
      [undefined, ["12"]],
      ["rows.yml", ["11"]],
    ]);
    const rtx = GOOD.replace('"11.6"', '"1.5"').replace('["13"]', '["12"]');
    const cells = extendMatrix(MATRIX, rtx, "rows.yml").cells.filter(
      (cell) => plainVersion(cell.release) === "1.5" && cell.platform === "linux-x64",
    );
    expect(cells.map((cell) => [cell.product, cell.cuda])).toEqual([
      ["tensorrt-rtx", ["12", "13"]],
      ["tensorrt", ["12"]],
    ]);
  });

  test("replaces a set for all builds as a whole", () => {
    const text = GOOD.replace('"11.6"', '"10.3"').replace("linux-x64", "jetpack");
    const left = extendMatrix(MATRIX, text, "rows.yml").cells.filter(
      (cell) => plainVersion(cell.release) === "10.3" && cell.platform === "jetpack",
    );
    expect(left.map((cell) => cell.file)).toEqual(["rows.yml"]);
  });

  test("the release is named as its builds are not, where they are of another one", () => {
    const text = GOOD.replace('release: "11.6"', 'release: "11.6"\n    builds: ["11.5.9.1"]');
    const facts = machine({ gpus: [gpu("14.0")], tensorrt: tensorrt("11.5.0", { cuda: "13" }) });
    const matrix = extendMatrix(MATRIX, text.replace('"9.0"', '"14.0"'), "rows.yml");
    const [remedy] = decide(facts, FIRST, matrix).remedies;
    expect(remedy?.text).toContain("Use TensorRT 11.6 or newer");
  });

  test("a more exact release is preferred to the built-in one", () => {
    const text = GOOD.replace('"11.6"', '"10.5.1"')
      .replace('cuda: ["13"], ', "")
      .replace('"8.0", "9.0"', '"7.0"');
    const more = extendMatrix(MATRIX, text, "rows.yml");
    const on = (version: string) => decide(machine({ tensorrt: tensorrt(version) }), FIRST, more).status;
    expect([on("10.5.1.2"), on("10.5.0")]).toEqual(["supported", "unsupported"]);
  });

  test("may be JSON", () => {
    const json = JSON.stringify(parseDocument(GOOD, "rows.yml").value);
    expect(extendMatrix(MATRIX, json, "rows.json").cells.length).toBe(MATRIX.cells.length + 1);
  });
});

describe("lint", () => {
  test.each([
    ['release: "11.6"', "release: 11.6", 2, /release 11.6 is not a version in quotes/],
    ['release: "11.6"', 'release: "latest"', 2, /release "latest" is not a version/],
    [
      "platform: linux-x64",
      "platform: linux-x46",
      4,
      /platform "linux-x46" is not known; did you mean linux-x64\?/,
    ],
    ['sm: ["8.0", "9.0"]', "sm: [8.0]", 4, /8 is not a compute capability/],
    ['sm: ["8.0", "9.0"]', 'sm: ["sm_80"]', 4, /"sm_80" is not a compute capability/],
    ['sm: ["8.0", "9.0"]', 'sm: ["8.0", "9.0"], sn: []', 4, /unknown key "sn"; did you mean sm\?/],
    ['cuda: ["13"]', 'cuda: ["13.0"]', 4, /cuda is not a list of CUDA majors/],
    [
      "confidence: documented",
      "confidence: sure",
      5,
      /"sure" is not known; use one of documented, inferred, uncertain, measured/,
    ],
    ["    confidence: documented\n", "", 4, /no confidence/],
    ['sources: ["https://example.com/11.6-notes"]', "sources: []", 6, /without a source proves nothing/],
    ['    sources: ["https://example.com/11.6-notes"]\n', "", 2, /without a source proves nothing/],
    ['"2027-01-31"', "soon", 7, /date "soon" is not a day/],
    ["rows:", "row:", 1, /a mapping with the key `rows`/],
    ["  - release", "  - builds: [x]\n    release", 2, /builds is not a list of versions/],
    ["rows:", "schemaVersion: 2\nrows:", 1, /schemaVersion is not 1/],
    ["rows:", "version: 1\nrows:", 1, /unknown key "version"; use one of rows, schemaVersion/],
    ["    date:", "    dates:", 7, /unknown key "dates"; did you mean date\?/],
    [
      "    date:",
      "    product: trt\n    date:",
      7,
      /product "trt" is not known; use one of tensorrt, tensorrt-rtx$/m,
    ],
    ["    date:", "    product: tensorrt-rt\n    date:", 7, /did you mean tensorrt-rtx\?/],
    ["    date:", "    python: 3.12\n    date:", 7, /python is not text in quotes/],
    ["    date:", "    published: 2026\n    date:", 7, /published is not text in quotes/],
    ["platform: linux-x64", "platform: 64", 4, /platform 64 is not known; use one of linux-x64, .*drive$/m],
    ["platform: linux-x64, ", "", 4, /platform is missing; use one of/],
    ['sm: ["8.0", "9.0"]', "sm: 8.0", 4, /sm is not a list of compute capabilities/],
    ['sm: ["8.0", "9.0"]', "sm: [], note: 7", 4, /note is not text/],
    ['sm: ["8.0", "9.0"]', "sm: [], builds: []", 4, /builds is not a list of versions/],
    ["    confidence", "      - linux-x64\n    confidence", 5, /an entry of support is a mapping/],
  ])("%j written as %j", (good, bad, line, message) => {
    const problems = lintMatrix(GOOD.replace(good, bad), "rows.yml");
    expect(problems.map((problem) => problem.message).join("\n")).toMatch(message);
    const hit = problems.find((problem) => message.test(problem.message));
    expect([hit?.file, hit?.line]).toEqual(["rows.yml", line]);
  });

  test("each problem is reported at its own value", () => {
    const text = [
      "schemaVersion: 2",
      "rows:",
      "  -",
      "    release: soon",
      "    product: trt",
      "    date: x2027-01-31",
      "    builds: []",
      "    published: 1",
      "    python: 2",
      "    confidence: sure",
      "    sources: [short]",
      "    support:",
      "      -",
      "        platform: mars",
      "        cuda: [x]",
      "        note: 1",
      "        builds: [x]",
      "        confidence: maybe",
      "        sm:",
      "          - sm_80",
      "      -",
      "        platform: drive",
      "        sm: none",
      "  -",
      "    release: '10.1'",
      "    date: 2027-01-31x",
      "    sources: ['12345678', 7]",
      "    support: {}",
      "  - text",
      "extra: 1",
    ].join("\n");
    const found = lintMatrix(text, "rows.yml").map(({ line, message }) => `${line} ${message.split(" ")[0]}`);
    expect(found.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual([
      "1 schemaVersion",
      "4 release",
      "5 product",
      "6 date",
      "7 builds",
      "8 published",
      "9 python",
      "10 confidence",
      "11 a",
      "14 platform",
      "15 cuda",
      "16 note",
      "17 builds",
      "18 confidence",
      '20 "sm_80"',
      "23 sm",
      "26 date",
      "27 a",
      "28 support",
      "29 a",
      "30 unknown",
    ]);
  });

  test("everything that may be written is taken", () => {
    const rows = [
      {
        ...{
          product: "tensorrt-rtx",
          release: "1.9",
          builds: ["1.9.0.1"],
          published: "2026-01-01",
          python: "3.8",
        },
        ...{ confidence: "measured", sources: ["12345678"], date: "2026-11-22" },
        support: [
          { platform: "linux-x64", cuda: ["12"], sm: ["7.5"], note: "a note", builds: ["1.9.0.1"] },
          { platform: "windows-arm64", sm: [], confidence: "uncertain" },
          { platform: "linux-arm64", sm: [] },
          { platform: "windows-x64", sm: [] },
        ],
      },
    ];
    expect(lintMatrix(JSON.stringify({ schemaVersion: 1, rows }), "rows.json")).toEqual([]);
    const small = { ...rows[0], support: [{ platform: "drive", sm: [] }] };
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...small, release: `1.9.${i}` }));
    expect(lintMatrix(JSON.stringify({ rows: many }), "rows.json")).toEqual([]);
  });

  test.each([
    ["support: []", /support is not a list of platforms, each with platform and sm/],
    ["support: [7]", /an entry of support is a mapping with platform and sm/],
    ["sources: [7.5, 12345678]", /a row without a source proves nothing/],
    ["sources: ['  1234567 ']", /a row without a source proves nothing/],
    ["date: 20270131", /date 20270131 is not a day/],
    [`release: "${"x".repeat(100)}"`, /release "x{59} is not a version/],
    ["release: null", /release null is not a version/],
  ])("%s", (line, message) => {
    const key = line.split(":")[0];
    const whole = parseDocument(GOOD, "rows.yml").value as { rows: [Record<string, unknown>] };
    const { [key as string]: _, ...rest } = whole.rows[0];
    const entry = JSON.stringify(rest).slice(1, -1);
    const text = `{"rows": [{${entry}, ${JSON.stringify(key)}: ${line.slice(line.indexOf(":") + 1)}}]}`;
    expect(
      lintMatrix(text, "rows.yml")
        .map((problem) => problem.message)
        .join("\n"),
    ).toMatch(message);
  });

  const overlap = (...entries: readonly string[]) =>
    lintMatrix(
      GOOD.replace(/ {6}- .*\n/, entries.map((entry) => `      - { ${entry}, sm: [] }\n`).join("")),
      "rows.yml",
    ).map(({ line }) => line);

  test.each([
    ["the same CUDA", ['platform: drive, cuda: ["12"]', 'platform: drive, cuda: ["12"]'], [5]],
    [
      "one CUDA of several",
      ['platform: drive, cuda: ["12", "13"]', 'platform: drive, cuda: ["11", "13"]'],
      [5],
    ],
    ["all builds and one", ["platform: drive", 'platform: drive, cuda: ["12"]'], [5]],
    ["one and all builds", ['platform: drive, cuda: ["12"]', "platform: drive"], [5]],
    ["an empty list, which is all", ["platform: drive, cuda: []", 'platform: drive, cuda: ["12"]'], [5]],
    ["another CUDA", ['platform: drive, cuda: ["12"]', 'platform: drive, cuda: ["13"]'], []],
    ["another platform", ["platform: drive", "platform: jetpack"], []],
    ["a platform that begins alike", ['platform: linux-x64, cuda: ["12"]', "platform: linux-arm64"], []],
  ])("%s twice", (_, entries, lines) => {
    expect(overlap(...entries)).toEqual(lines);
  });

  test("rows that overlap", () => {
    const entry = "      - { platform: linux-x64, sm: [] }\n";
    const text = GOOD.replace("    confidence", `${entry}    confidence`);
    expect(lintMatrix(text, "rows.yml").map((problem) => [problem.line, problem.message])).toEqual([
      [5, expect.stringContaining("overlaps another row for tensorrt 11.6 linux-x64")],
    ]);
    const apart = GOOD.replace(
      "    confidence",
      `${entry.replace("sm:", 'cuda: ["12"], sm:')}    confidence`,
    );
    expect(lintMatrix(apart, "rows.yml")).toEqual([]);
  });

  test("all problems at once, and none is thrown by lint itself", () => {
    const text = "rows:\n  - 7\n  - release: x\n    support: 3\n";
    expect(lintMatrix(text, "rows.yml").length).toBeGreaterThanOrEqual(5);
    expect(lintMatrix("rows: [", "rows.yml").length).toBe(1);
    expect(lintMatrix("", "rows.yml").length).toBe(1);
  });

  test("extendMatrix throws what lint finds", () => {
    expect(() => extendMatrix(MATRIX, GOOD.replace("linux-x64", "mars"), "rows.yml")).toThrow(DocumentError);
    expect(() => extendMatrix(MATRIX, GOOD.replace("linux-x64", "mars"), "rows.yml")).toThrow(
      /rows\.yml:4:\d+: platform "mars"/,
    );
  });

  test("prototype keys are unknown keys", () => {
    const text = '{"rows": [], "__proto__": {"x": 1}, "constructor": 1}';
    expect(lintMatrix(text, "rows.json").length).toBeGreaterThan(0);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test("a file of thousands of rows is refused", () => {
    const rows = Array.from({ length: 2001 }, () => 1);
    expect(lintMatrix(JSON.stringify({ rows }), "big.json").map((problem) => problem.message)).toEqual([
      expect.stringContaining("at most 2000"),
    ]);
  });
});
