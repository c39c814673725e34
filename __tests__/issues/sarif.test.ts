import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { toSarif } from "../../src/issues/sarif.ts";
import { catalogue, scan } from "./scanning.ts";

/** The official schema of SARIF 2.1.0; it is of draft 4, of which it uses nothing that later drafts have changed. */
function officialSchema(): object {
  const path = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  return schema;
}

const findings = scan(catalogue.flatMap((entry) => entry.samples.match).join("\n.\n")).findings;
const anchors = new Map([
  ["arch-unsupported", { file: "tests/a b/test_é#1.py", line: 7 }],
  ["no-kernel-image", { file: "C:x\\test.py", line: 0 }],
]);
interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    invocations: { toolExecutionNotifications: unknown[] }[];
    results: { ruleId: string; ruleIndex: number; locations: unknown[]; occurrenceCount: number }[];
  }[];
}
const run = (sarif: unknown) => (sarif as Sarif).runs[0] as Sarif["runs"][0];

test("is valid for every finding of the catalogue, with and without places", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  const validate = ajv.compile(officialSchema());
  expect(findings.length).toBeGreaterThan(25);
  for (const fallback of [undefined, { file: ".github/workflows/ci.yml", line: 3 }]) {
    validate(toSarif(findings, { gateVersion: "1.2.3", anchors, ...(fallback && { fallback }) }));
    expect(validate.errors).toBeNull();
  }
  validate({ version: "2.1.0", runs: [{ tool: {} }] });
  expect(validate.errors).not.toBeNull();
});

test("gives a result a place or tells it as a notification", () => {
  const bare = run(toSarif(findings, { gateVersion: "1.2.3", anchors }));
  expect(bare.results.map((result) => result.ruleId).sort()).toEqual(["arch-unsupported", "no-kernel-image"]);
  expect(bare.invocations[0]?.toolExecutionNotifications).toHaveLength(findings.length - 2);
  const all = run(
    toSarif(findings, { gateVersion: "1.2.3", anchors, fallback: { file: "ci.yml", line: 1 } }),
  );
  expect(all.results).toHaveLength(findings.length);
  for (const result of all.results) expect(all.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
});

test("writes paths as URIs", () => {
  const [arch, kernel] = ["arch-unsupported", "no-kernel-image"].map((id) =>
    JSON.stringify(
      run(toSarif(findings, { gateVersion: "1.2.3", anchors })).results.find((one) => one.ruleId === id),
    ),
  );
  expect(arch).toContain('"uri":"tests/a%20b/test_%C3%A9%231.py"');
  expect(kernel).toContain('"uri":"C%3Ax/test.py"');
  expect(kernel).toContain('"startLine":1');
});
