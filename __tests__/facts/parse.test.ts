import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020.js";
import { DocumentError } from "../../src/document-problem.ts";
import { parseFacts } from "../../src/facts/parse.ts";
import { renderFacts } from "../../src/facts/render.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const RECORDED = "../fixtures/facts/recorded/";
const EXAMPLES = "../../examples/facts/";
const files = [RECORDED, EXAMPLES].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}${name}`),
);
const validate = new Ajv2020.Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(read("../../schema/facts.schema.json")),
);

const MINIMAL = {
  schemaVersion: 1,
  gpus: [{ name: "Tesla T4", computeCapability: "7.5" }],
  tensorrt: { version: "10.4" },
};
const parse = (value: unknown) => parseFacts(JSON.stringify(value, null, 1), "facts.json");
const problemsOf = (text: string) => {
  try {
    parseFacts(text, "facts.json");
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
  return "";
};

describe.each(files)("%s", (file) => {
  const text = read(file);
  test("fits the schema and comes back as it is", () => {
    const value = JSON.parse(text);
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(parseFacts(text, file)).toEqual(value);
  });

  test("can be shown, in plain text where colour is off", () => {
    const shown = renderFacts(parseFacts(text, file), { color: false });
    expect(shown).not.toContain("\u001b");
    expect(shown).toContain(JSON.parse(text).gpus[0]?.name ?? "CUDA shows no GPU");
  });
});

describe("a real H100 under each value of CUDA_VISIBLE_DEVICES", () => {
  test.each([
    ["unset", 1, []],
    ["mask-0", 1, []],
    ["mask-uuid", 1, []],
    ["mask-empty", 0, ["hidden-by-environment"]],
    ["mask-minus-1", 0, ["hidden-by-environment"]],
    ["mask-7", 0, ["hidden-by-environment"]],
    ["mask-twice", 0, ["hidden-by-environment"]],
    ["no-python", 1, ["no-python"]],
  ])("%s", (name, count, codes) => {
    const facts = parseFacts(read(`${RECORDED}h100-${name}.json`), name);
    expect(facts.gpus.map((gpu) => gpu.computeCapability)).toEqual(Array(count).fill("9.0"));
    expect(facts.problems?.map(({ code }) => code)).toEqual(codes);
    expect(facts.nvidiaSmiGpus).toHaveLength(1);
    expect(facts.driver?.version).toBe("580.159.04");
  });
});

describe("parseFacts", () => {
  test("completes what may be missing", () => {
    expect(parse(MINIMAL)).toEqual({
      schemaVersion: 1,
      gpus: [{ index: 0, source: "facts", name: "Tesla T4", computeCapability: "7.5" }],
      tensorrt: { product: "tensorrt", source: "facts", version: "10.4" },
    });
    expect(parse({ schemaVersion: 1, gpus: [], tensorrt: null })).toEqual({
      schemaVersion: 1,
      gpus: [],
      tensorrt: null,
    });
  });

  test("keeps unknown keys at every level", () => {
    const facts = parse({
      ...MINIMAL,
      site: { rack: 4 },
      gpus: [{ name: "T4", computeCapability: null, slot: 2 }],
      tensorrt: { version: "10.4", note: "x" },
    });
    expect(facts).toMatchObject({ site: { rack: 4 }, gpus: [{ slot: 2 }], tensorrt: { note: "x" } });
  });

  test.each(["sm_75", "SM75", "7.5", "0x705"])("reads a capability as %s", (computeCapability) => {
    expect(parse({ ...MINIMAL, gpus: [{ name: "T4", computeCapability }] }).gpus[0]?.computeCapability).toBe(
      "7.5",
    );
  });

  test("reads YAML too", () => {
    const facts = parseFacts(
      'schemaVersion: 1\ngpus: [{ name: T4, computeCapability: "7.5" }]\ntensorrt: null\n',
      "f.yml",
    );
    expect(facts.gpus[0]?.name).toBe("T4");
  });

  test.each([
    ["no object", "[]", "facts.json:1:1: facts must be an object"],
    ["nothing", "", "facts must be an object"],
    ["no JSON", '{"schemaVersion": 1', "facts.json:1:"],
    [
      "another schema",
      '{"schemaVersion":2,"gpus":[],"tensorrt":null}',
      "schemaVersion is 2; this gate reads 1",
    ],
    ["no schema", '{"gpus":[],"tensorrt":null}', "schemaVersion is missing"],
    ["no gpus", '{"schemaVersion":1,"tensorrt":null}', "gpus is missing; [] means none"],
    ["no tensorrt", '{"schemaVersion":1,"gpus":[]}', "tensorrt is missing; null means none"],
    [
      "gpus that are no list",
      '{"schemaVersion":1,"gpus":{},"tensorrt":null}',
      "gpus: expected a list, got {}",
    ],
    [
      "a nameless card",
      '{"schemaVersion":1,"gpus":[{}],"tensorrt":null}',
      "gpus.0.name: expected text, got nothing",
    ],
    [
      "a number as capability",
      '{"schemaVersion":1,\n"gpus":[\n{"name":"T4","computeCapability":7.5}],"tensorrt":null}',
      'facts.json:3:34: gpus.0.computeCapability: 7.5 is not a compute capability; expected one such as "7.5"; write it in quotes',
    ],
    [
      "an invalid version",
      '{"schemaVersion":1,"gpus":[],"tensorrt":{"version":"ten"}}',
      'tensorrt.version: "ten" is not a version',
    ],
    [
      "an unknown product",
      '{"schemaVersion":1,"gpus":[],"tensorrt":{"version":"1","product":"x"}}',
      '"x" is not a product',
    ],
    [
      "wrong resources",
      '{"schemaVersion":1,"gpus":[],"tensorrt":{"version":"1","smResources":["75","sm_80"]}}',
      'tensorrt.smResources.1: "sm_80"',
    ],
    [
      "a wrong driver",
      '{"schemaVersion":1,"gpus":[],"tensorrt":null,"driver":"580"}',
      'driver: expected an object such as {"version": "580.95.05"}, got "580"',
    ],
    [
      "a wrong problem",
      '{"schemaVersion":1,"gpus":[],"tensorrt":null,"problems":["x"]}',
      "problems.0: expected an object",
    ],
    [
      "a variable that is not text",
      '{"schemaVersion":1,"gpus":[],"tensorrt":null,"environment":{"A":1}}',
      "environment.A: expected text, got 1",
    ],
    [
      "a text without end",
      JSON.stringify({ ...MINIMAL, via: "x".repeat(4097) }),
      "via: longer than 4096 characters",
    ],
    [
      "cards without end",
      JSON.stringify({ ...MINIMAL, gpus: Array(201).fill({ name: "T4" }) }),
      "gpus: 201 entries; expected at most 200",
    ],
  ])("%s is refused with its place", (_, text, message) => {
    expect(problemsOf(text)).toContain(message);
  });

  test("all problems come at once", () => {
    const text = '{"schemaVersion":3,"gpus":[{"name":1},{"name":2}],"tensorrt":{}}';
    expect(problemsOf(text).split("\n")).toHaveLength(4);
  });

  test("prototype keys stay data", () => {
    const facts = parseFacts(
      '{"schemaVersion":1,"gpus":[],"tensorrt":null,"__proto__":{"driver":{"version":"1"}}}',
      "f",
    );
    expect(facts.driver).toBeUndefined();
    expect(({} as { driver?: unknown }).driver).toBeUndefined();
  });
});
