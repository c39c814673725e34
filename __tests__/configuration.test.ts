import { describe, expect, test } from "@jest/globals";
import { openConfiguration } from "../src/configuration.ts";
import { loadCatalogue } from "../src/issues/catalogue.ts";
import { RequestError } from "../src/request-error.ts";
import { standIn } from "./gate/stand-in.ts";
import { SUPPORTED } from "./gate/workplace.ts";

type Asked = Parameters<typeof openConfiguration>[0];

const NOTHING: Asked = {
  matrixFile: "",
  knownIssues: [],
  expectations: "",
  baseline: "",
  facts: "",
  failOn: [],
  workingDirectory: "/w",
};

function open(asked: Partial<Asked>, files: Readonly<Record<string, string>> = {}) {
  const there = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/w/${path}`, text]));
  const { host } = standIn({ files: there });
  return openConfiguration({ ...NOTHING, ...asked }, host.files, (path) => `/w/${path}`);
}

async function problemsOf(asked: Partial<Asked>, files: Readonly<Record<string, string>> = {}) {
  const error = await open(asked, files).catch((thrown: unknown) => thrown);
  if (error instanceof RequestError) return error.problems;
  throw new Error("nothing was refused");
}

const ISSUE = (id: string) => `
- id: ${id}
  title: A server was away
  severity: warning
  kind: cause
  patterns: [{ literal: "server ${id} was unreachable" }]
  explanation: It was not there.
  remedy: Run again.
  links: []
  samples: { match: ["server ${id} was unreachable"], noMatch: ["server is fine"] }
`;
const ROWS = `rows:
  - release: "99.1"
    support: [{ platform: linux-x64, sm: ["7.5"] }]
    confidence: measured
    sources: ["measured: our own run"]
    date: "2026-11-22"
`;

test("nothing asked for: the built-in matrix, and nothing else is loaded", async () => {
  const configuration = await open({});
  expect(configuration).toMatchObject({ catalogue: null, expectations: [], baseline: null, facts: null });
  expect(configuration.matrix.cells.length).toBeGreaterThan(100);
});

test("each file is opened where the request says, and read as what it is", async () => {
  const baseline = { schemaVersion: 1, findings: [{ id: "conv3d-k1", test: "", count: 1 }] };
  const { catalogue, ...rest } = await open(
    {
      matrixFile: "rows.yml",
      knownIssues: ["one.yml", "two.yml"],
      expectations: "e.yml",
      baseline: "b.json",
      facts: "f.json",
      failOn: ["server-two", "conv3d-k1"],
    },
    {
      "rows.yml": ROWS,
      "one.yml": ISSUE("server-one"),
      "two.yml": ISSUE("server-two"),
      "e.yml": '- tests: "*"\n  expect: xfail\n  cause: server-one\n',
      "b.json": JSON.stringify(baseline),
      "f.json": JSON.stringify(SUPPORTED),
    },
  );
  expect(catalogue?.slice(-2).map(({ id }) => id)).toEqual(["server-one", "server-two"]);
  expect(rest.matrix.cells.at(-1)).toMatchObject({ file: "rows.yml" });
  expect(rest.expectations).toMatchObject([{ tests: "*", expect: "xfail", cause: "server-one" }]);
  expect(rest.baseline).toEqual(baseline);
  expect(rest.facts).toEqual(SUPPORTED);
});

test("facts may be YAML", async () => {
  const yaml = "schemaVersion: 1\ngpus: []\ntensorrt: null\n";
  expect((await open({ facts: "f.yml" }, { "f.yml": yaml })).facts).toMatchObject({
    gpus: [],
    tensorrt: null,
  });
});

test("a card that facts name by hand has the compute capability of that name", async () => {
  const yaml = (source: string) =>
    `schemaVersion: 1\ntensorrt: null\ngpus: [{ name: V100${source} }, { name: Nonesuch${source} }, { name: V100, computeCapability: "9.9"${source} }]\n`;
  const capabilities = async (source: string) =>
    (await open({ facts: "f.yml" }, { "f.yml": yaml(source) })).facts?.gpus.map(
      (gpu) => gpu.computeCapability,
    );
  expect(await capabilities("")).toEqual(["7.0", null, "9.9"]);
  // What a probe did not see stays unseen.
  expect(await capabilities(", source: nvidia-smi")).toEqual([null, null, "9.9"]);
});

describe("what is wrong", () => {
  test("all files are reported at once, each with its input and place", async () => {
    const problems = await problemsOf(
      {
        matrixFile: "rows.yml",
        knownIssues: ["gone.yml", "one.yml"],
        expectations: "e.yml",
        baseline: "b.json",
        facts: "f.json",
        failOn: ["server-tow"],
      },
      {
        "rows.yml": "rows: 7",
        "one.yml": "- 7",
        "e.yml": "- 7",
        "b.json": "[]",
        "f.json": '{\n  "schemaVersion": 2, "gpus": [], "tensorrt": null }',
      },
    );
    expect(problems).toEqual([
      "input known-issues: /w/gone.yml is not there",
      expect.stringMatching(/^input known-issues: one\.yml:1:3: entry 1 must be an object/),
      expect.stringMatching(
        /^input fail-on: "server-tow" is not an id in the catalogue; the ids are arch-unsupported, /,
      ),
      expect.stringMatching(/^input matrix-file: rows\.yml:1:1: a matrix file is/),
      expect.stringMatching(/^input expectations: e\.yml:1:3: /),
      expect.stringMatching(/^input baseline: b\.json:1:1: a baseline is/),
      expect.stringMatching(/^input facts: f\.json:2:\d+: /),
    ]);
  });

  test.each([
    [{ expectations: "e.yml" }, "a note excuses nothing", "conv3d-k1"],
    [{ expectations: "e.yml", knownIssues: ["one.yml"] }, "nor does an issue that nobody has", "server-two"],
  ])("%j: an expectation may name only causes; %s", async (asked, _, cause) => {
    const files = {
      "e.yml": `- tests: "*"\n  expect: xfail\n  cause: ${cause}\n`,
      "one.yml": ISSUE("server-one"),
    };
    expect(await problemsOf(asked, files)).toEqual([
      expect.stringMatching(/^input expectations: e\.yml:3:\d+: .*cause/),
    ]);
  });

  test("an id of fail-on must be one that is known", async () => {
    const [problem, ...more] = await problemsOf({ failOn: ["conv3d-k1", "stale"] });
    expect(more).toEqual([]);
    const said = 'input fail-on: "stale" is not an id in the catalogue; the ids are ';
    const ids = loadCatalogue().map(({ id }) => id);
    expect(problem).toBe(`${said}${ids.join(", ")}`);
    expect((await open({ failOn: ["conv3d-k1"] })).catalogue).not.toBeNull();
  });

  test.each([
    ["trt-othr", "trt-other"],
    ["arch_unsupported", "arch-unsupported"],
    ["engine-version", "engine-version-mismatch"],
    ["server-tow", "server-two"],
  ])("an id of fail-on that is nearly one, %j, leads to it", async (typed, meant) => {
    expect(
      await problemsOf({ failOn: [typed], knownIssues: ["two.yml"] }, { "two.yml": ISSUE("server-two") }),
    ).toEqual([
      `input fail-on: ${JSON.stringify(typed)} is not an id in the catalogue; did you mean ${meant}?`,
    ]);
  });

  test("one that begins several ids leads to none of them", async () => {
    const [problem] = await problemsOf({ failOn: ["cuda"] });
    expect(problem).toContain("the ids are ");
  });
});
