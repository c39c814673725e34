/** Facts files of any content are either refused with a place, or facts that can be shown. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { DocumentError } from "../../src/document-problem.ts";
import { checkFacts } from "../../src/facts/check.ts";
import { renderFacts } from "../../src/facts/render.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/facts.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020.Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const check = (value: unknown) =>
  checkFacts({ file: "f", value, problem: (_, message) => ({ file: "f", line: 1, column: 1, message }) });
const BARE = { schemaVersion: 1, gpus: [], tensorrt: null };
/** What is wrong, without the place, which the parser gives. */
const wrong = (value: object) => {
  try {
    check({ ...BARE, ...value });
    return [];
  } catch (error) {
    if (error instanceof DocumentError) return error.problems.map(({ message }) => message);
    throw error;
  }
};

describe("a wrong value is reported with what was expected", () => {
  test.each([
    [{ gpus: null }, "gpus is missing; [] means none"],
    [{ gpus: [null] }, "gpus.0: expected an object, got null"],
    [{ gpus: [{ name: "T4", mig: "yes" }] }, 'gpus.0.mig: expected true or false, got "yes"'],
    [{ gpus: [{ name: "T4", memoryMiB: 1.5 }] }, "gpus.0.memoryMiB: expected a whole number, got 1.5"],
    [{ gpus: [{ name: "T4", index: -1 }] }, "gpus.0.index: expected a whole number, got -1"],
    [{ gpus: [{ name: "T4", index: "0" }] }, 'gpus.0.index: expected a whole number, got "0"'],
    [{ gpus: [{ name: "T4", uuid: 1 }] }, "gpus.0.uuid: expected text, got 1"],
    [{ gpus: [{ name: "T4", source: [] }] }, "gpus.0.source: expected text, got []"],
    [{ gpus: [{ name: "T4", pciBusId: {} }] }, "gpus.0.pciBusId: expected text, got {}"],
    [
      { gpus: [{ name: "T4", computeCapability: "seven" }] },
      'gpus.0.computeCapability: "seven" is not a compute capability; expected one such as "7.5"',
    ],
    [{ tensorrt: "10.4" }, 'tensorrt: expected an object such as {"version": "10.5"}, got "10.4"'],
    [{ driver: "535" }, 'driver: expected an object such as {"version": "580.95.05"}, got "535"'],
    [
      { platform: "jetpack" },
      'platform: expected an object such as {"os": "linux", "arch": "arm64", "jetpack": "6.1"}, got "jetpack"',
    ],
    [{ gpus: [{ nmae: "V100" }] }, "gpus.0.nmae: is not a known key; did you mean name?"],
    [
      { gpus: [{ name: "X", computeCapabilty: "7.0" }] },
      "gpus.0.computeCapabilty: is not a known key; did you mean computeCapability?",
    ],
    [{ cuda: "12" }, 'cuda: belongs to the TensorRT, as in "tensorrt": {"version": "10.5", "cuda": "12"}'],
    [{ tensorrt: {} }, "tensorrt.version: expected text, got nothing"],
    [{ tensorrt: { version: 10.4 } }, "tensorrt.version: expected text, got 10.4"],
    [{ tensorrt: { version: "10", cuda: 12 } }, "tensorrt.cuda: expected text, got 12"],
    [{ tensorrt: { version: "10", source: 1 } }, "tensorrt.source: expected text, got 1"],
    [{ tensorrt: { version: "10", builder: 1 } }, "tensorrt.builder: expected true or false, got 1"],
    [
      { tensorrt: { version: "10", product: "rtx" } },
      'tensorrt.product: "rtx" is not a product; expected "tensorrt" or "tensorrt-rtx"',
    ],
    [
      { tensorrt: { version: "10", smResources: [75] } },
      'tensorrt.smResources.0: 75 is not what is expected: SM numbers such as "75", in quotes',
    ],
    [
      { torch: { version: "2.4", archList: ["75"] } },
      'torch.archList.0: "75" is not what is expected: compute capabilities such as "7.5" or "9.0+PTX", in quotes',
    ],
    ...["5", "0750", "x75", "75x"].map((sm): [object, string] => [
      { tensorrt: { version: "10", smResources: [sm] } },
      `tensorrt.smResources.0: "${sm}" is not what is expected: SM numbers such as "75", in quotes`,
    ]),
    ...["x7.5", "7.5x", "7.55", "120.0", "9.0 PTX"].map((sm): [object, string] => [
      { torch: { version: "2.4", archList: [sm] } },
      `torch.archList.0: "${sm}" is not what is expected: compute capabilities such as "7.5" or "9.0+PTX", in quotes`,
    ]),
    [{ torch: {} }, "torch.version: expected text, got nothing"],
    [{ torch: { version: "2.4", cuda: 12 } }, "torch.cuda: expected text, got 12"],
    [{ torchTensorrt: {} }, "torchTensorrt.version: expected text, got nothing"],
    [{ via: 1 }, "via: expected text, got 1"],
    [{ platform: { arch: "x64" } }, "platform.os: expected text, got nothing"],
    [{ platform: { os: "linux" } }, "platform.arch: expected text, got nothing"],
    [{ platform: { os: "a", arch: "b", jetpack: 6.1 } }, "platform.jetpack: expected text, got 6.1"],
    [{ platform: { os: "a", arch: "b", l4t: 36 } }, "platform.l4t: expected text, got 36"],
    [{ platform: { os: "a", arch: "b", wsl: 1 } }, "platform.wsl: expected true or false, got 1"],
    [{ platform: { os: "a", arch: "b", container: 0 } }, "platform.container: expected true or false, got 0"],
    [{ interpreter: { path: "/p" } }, "interpreter.version: expected text, got nothing"],
    [{ interpreter: { version: "3" } }, "interpreter.path: expected text, got nothing"],
    [{ driver: { version: 535 } }, "driver.version: expected text, got 535"],
    [{ driver: { cuda: 12 } }, "driver.cuda: expected text, got 12"],
    [{ problems: [{ code: "x" }] }, "problems.0.detail: expected text, got nothing"],
    [{ problems: [{ detail: "x" }] }, "problems.0.code: expected text, got nothing"],
    [{ nvidiaSmiGpus: [{}] }, "nvidiaSmiGpus.0.name: expected text, got nothing"],
    [{ environment: { A: null } }, "environment.A: expected text, got null"],
    [{ environment: [] }, "environment: expected an object, got []"],
    [{ sources: [{ name: "a", state: "b" }] }, "sources.0.detail: expected text, got nothing"],
    [{ sources: [{ name: "a", detail: "b" }] }, "sources.0.state: expected text, got nothing"],
    [{ sources: [{ state: "a", detail: "b" }] }, "sources.0.name: expected text, got nothing"],
    [
      { schemaVersion: "x".repeat(58) },
      `schemaVersion: schemaVersion is "${"x".repeat(58)}"; this gate reads 1`,
    ],
    [
      { schemaVersion: "x".repeat(80) },
      `schemaVersion: schemaVersion is "${"x".repeat(59)}…; this gate reads 1`,
    ],
  ])("%j: %s", (value, message) => {
    expect(wrong(value)).toEqual([message]);
  });

  test.each([
    ["kind", "tensorrtLayers.0.kind: expected text, got nothing"],
    ["product", 'tensorrtLayers.0.product: nothing is not a product; expected "tensorrt" or "tensorrt-rtx"'],
    ["source", "tensorrtLayers.0.source: expected text, got nothing"],
    ["reachable", "tensorrtLayers.0.reachable: expected true or false, got nothing"],
  ])("a layer without %s", (key, message) => {
    const layer: Record<string, unknown> = {
      kind: "library",
      product: "tensorrt",
      source: "/a",
      reachable: true,
    };
    expect(wrong({ tensorrtLayers: [layer] })).toEqual([]);
    delete layer[key];
    expect(wrong({ tensorrtLayers: [layer] })).toEqual([message]);
    const numbers = { ...layer, [key]: 1, version: 10, cuda: 12 };
    expect(wrong({ tensorrtLayers: [numbers] })).toContain("tensorrtLayers.0.version: expected text, got 10");
    expect(wrong({ tensorrtLayers: [numbers] })).toContain("tensorrtLayers.0.cuda: expected text, got 12");
  });

  test("what is right is taken", () => {
    const tensorrt = { version: "1.2", product: "tensorrt-rtx", smResources: ["75", "120"], builder: false };
    const torch = { version: "2.4", archList: ["7.5", "12.0", "12.0+PTX"] };
    expect(wrong({ tensorrt, torch })).toEqual([]);
  });

  test("limits are kept exactly", () => {
    expect(wrong({ via: "x".repeat(4096) })).toEqual([]);
    expect(wrong({ via: "x".repeat(4097) })).toEqual(["via: longer than 4096 characters"]);
    const gpus = (count: number) => wrong({ gpus: Array(count).fill({ name: "T4" }) });
    expect(gpus(200)).toEqual([]);
    expect(gpus(201)).toEqual(["gpus: 201 entries; expected at most 200"]);
  });

  test("inherited fields do not count", () => {
    const gpu = Object.create({ name: "T4" });
    expect(wrong({ gpus: [gpu] })).toEqual(["gpus.0.name: expected text, got nothing"]);
  });
});

test("null is the same as absent, and both are completed", () => {
  const gpu = { name: "T4", index: null, source: null, computeCapability: null, uuid: null };
  const whole = { name: "T4", index: 0, source: "facts", computeCapability: null, uuid: null };
  expect(
    check({
      ...BARE,
      gpus: [gpu],
      nvidiaSmiGpus: [gpu],
      tensorrt: { version: "10", product: null, source: null },
    }),
  ).toEqual({
    schemaVersion: 1,
    gpus: [whole],
    nvidiaSmiGpus: [whole],
    tensorrt: { version: "10", product: "tensorrt", source: "facts" },
  });
  expect(check({ ...BARE, nvidiaSmiGpus: null, platform: null, via: null })).toEqual({
    ...BARE,
    nvidiaSmiGpus: null,
    platform: null,
    via: null,
  });
});

describe("any document", () => {
  const EVIL = "x\u001b[2J\n::error::y\r";
  const STRAY = fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    -1,
    1.5,
    "",
    "75",
    EVIL,
    {},
    [],
    ["75"],
    [null],
    [EVIL],
    { a: 1 },
  );
  const TEXTS = ["7.5", "75", "10.4", EVIL];
  interface Shape {
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly additionalProperties?: Shape;
    readonly required?: readonly string[];
    readonly items?: Shape;
  }

  /** A value as the schema has it, with a stray one within it here and there. */
  function near(shape: Shape): fc.Arbitrary<unknown> {
    if (shape.$ref) return near(schema.$defs[shape.$ref.replace("#/$defs/", "")]);
    const types = [shape.type].flat();
    const stray = (field: Shape) => fc.oneof({ weight: 60, arbitrary: near(field) }, STRAY);
    if (types.includes("object")) {
      const fields = Object.entries(shape.properties ?? { NAME: shape.additionalProperties ?? {} });
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, stray(field)])), {
        requiredKeys: [...(shape.required ?? [])],
      });
    }
    if (types.includes("array")) return fc.array(stray(shape.items ?? {}), { maxLength: 2 });
    if (types.includes("boolean")) return fc.boolean();
    if (types.includes("integer")) return fc.nat();
    const pattern = new RegExp(shape.pattern ?? "", "u");
    return fc.constantFrom(...(shape.enum ?? TEXTS.filter((text) => pattern.test(text))));
  }

  // A version may be null by the schema too; elsewhere null stands for absent, which the schema does not know.
  const withoutNulls = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (key, field: unknown) =>
      field === null && key !== "version" ? undefined : field,
    );

  test("is refused by its place, or is facts that fit the schema and can be shown to a terminal and a runner", () => {
    let accepted = 0;
    fc.assert(
      fc.property(near(schema), (value) => {
        const problems = wrong({ ...(value as object), schemaVersion: 1 });
        if (problems.length > 0) return;
        accepted++;
        const facts = check({ ...(value as object), schemaVersion: 1 });
        const fits = validate({
          ...withoutNulls(facts),
          tensorrt: facts.tensorrt && withoutNulls(facts.tensorrt),
        });
        // Words of a later gate for what was found or asked are let through.
        const strict = (validate.errors ?? []).filter(({ keyword }) => keyword !== "enum");
        expect(fits ? [] : strict).toEqual([]);
        const shown = renderFacts(facts, { color: false });
        expect(shown).not.toContain("\u001b");
        expect(shown).not.toMatch(/^::|undefined|\[object/m);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
