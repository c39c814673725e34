import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { INPUTS, type InputRow } from "../../src/inputs.ts";

const action = parse(readFileSync("action.yml", "utf8")) as {
  inputs: Record<string, { description: string; default: string; required: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
};

describe("action.yml", () => {
  test("has the inputs of the table, in its order, with its defaults and words", () => {
    const rows = INPUTS as readonly InputRow[];
    expect(
      Object.entries(action.inputs).map(([name, { default: value, description }]) => [
        name,
        value,
        description,
      ]),
    ).toEqual(rows.map((row) => [row.name, row.default, row.summary]));
  });

  test("has the outputs that users rely on", () => {
    expect(Object.keys(action.outputs)).toEqual([
      "verdict",
      "reason",
      "supported",
      "action",
      "outcome",
      "conclusion",
      "gpu",
      "compute-capability",
      "driver",
      "cuda",
      "tensorrt",
      "newest-tensorrt",
      "tests",
      "findings",
      "report",
      "check-url",
    ]);
  });

  test("runs on Node 24 and always closes what it opened", () => {
    expect(action.runs).toEqual({
      using: "node24",
      main: "dist/index.js",
      post: "dist/post/index.js",
      "post-if": "always()",
    });
  });
});
