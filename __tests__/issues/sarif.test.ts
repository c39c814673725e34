import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { Finding } from "../../src/issues/finding.ts";
import { toSarif } from "../../src/issues/sarif.ts";
import { ARCH, catalogue, scan } from "./scanning.ts";

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

test("says all that is known of a finding", () => {
  const [finding] = scan(`x\n${ARCH}\n${ARCH}\n`).findings as [Finding];
  const told = `${finding.title} (2 times). ${finding.explanation} What to do: ${finding.remedy}`;
  const help = `${finding.explanation}\n\nWhat to do: ${finding.remedy}`;
  const options = {
    gateVersion: "1.2.3",
    anchors: new Map([["arch-unsupported", { file: "a/b.py", line: 7 }]]),
  };
  expect(toSarif([finding], options)).toEqual({
    $schema: expect.stringMatching(/^https:\/\/docs\.oasis-open\.org\/sarif\/.*2\.1\.0/),
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tensorrt-export-gate",
            semanticVersion: "1.2.3",
            rules: [
              {
                id: "arch-unsupported",
                shortDescription: { text: finding.title },
                fullDescription: { text: finding.explanation },
                helpUri: finding.links[0],
                help: {
                  text: help,
                  markdown: `${help.replace("What to do:", "**What to do:**")}\n\n${finding.links.map((link) => `- <${link}>`).join("\n")}`,
                },
                defaultConfiguration: { level: "error" },
                properties: { tags: ["tensorrt", "cause"], kind: "cause" },
              },
            ],
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "arch-unsupported",
            ruleIndex: 0,
            level: "error",
            message: { text: told },
            occurrenceCount: 2,
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "a/b.py", uriBaseId: "%SRCROOT%" },
                  region: { startLine: 7 },
                },
              },
            ],
            partialFingerprints: { "knownIssue/v1": "arch-unsupported:a/b.py" },
            properties: {
              kind: "cause",
              firstText: ARCH,
              logLines: [2, 3],
              tests: [],
              details: { sm: "7.0" },
            },
          },
        ],
      },
    ],
  });
});

test("a result without a place has the same text and level", () => {
  const [cause] = scan(ARCH).findings as [Finding];
  const lesser = (["error", "warning", "notice"] as const).map((severity) => ({
    ...cause,
    severity,
    links: [],
  }));
  const bare = run(toSarif(lesser, { gateVersion: "1.2.3", anchors: new Map() }));
  expect(bare.results).toEqual([]);
  expect(bare.invocations[0]?.toolExecutionNotifications).toEqual(
    ["error", "warning", "note"].map((level) => ({
      level,
      message: { text: expect.stringContaining(`${cause.title} (once). `) },
      descriptor: { id: "arch-unsupported" },
    })),
  );
  const [rule] = bare.tool.driver.rules as { id: string; helpUri?: string; help?: { markdown: string } }[];
  expect(rule).not.toHaveProperty("helpUri");
  expect(rule?.help?.markdown.endsWith(cause.remedy)).toBe(true);
});

test("shows at most a hundred tests and lines", () => {
  const [finding] = scan(ARCH).findings as [Finding];
  const many = Array.from({ length: 101 }, (_, i) => i + 1);
  const whole = {
    ...finding,
    lines: many,
    tests: many.map((i) => ({ id: `t${i}`, count: 1 })),
    links: ["no address"],
  };
  const fallback = { file: "ci.yml", line: 1 };
  const shown = run(toSarif([whole], { gateVersion: "1", anchors: new Map(), fallback }));
  const { logLines, tests } = (shown.results[0] as unknown as { properties: { logLines: []; tests: [] } })
    .properties;
  expect([logLines.length, tests.length]).toEqual([100, 100]);
  expect(shown.tool.driver.rules[0]).not.toHaveProperty("helpUri");
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
