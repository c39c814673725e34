import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildReport, reportJson } from "../../src/report/build-report.ts";
import { REPORT_LIMITS } from "../../src/report/limits.ts";
import { createRedactor, redactValue } from "../../src/report/redact.ts";
import { failure, finding, parts, report, SITUATIONS, tests } from "./examples.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const valid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

describe("report.json", () => {
  test.each(Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[])("of %s follows its schema", (name) => {
    const value = JSON.parse(reportJson(report(name)));
    expect(valid(value) || valid.errors).toBe(true);
  });

  test.each([
    ["outcome", "unheard-of"],
    ["conclusion", "neutral"],
    ["failures", [{ id: 1 }]],
    ["tests", { total: -1 }],
    ["surprise", true],
  ])("with a wrong %s does not", (key, value) => {
    expect(valid({ ...JSON.parse(reportJson(report("failed"))), [key]: value })).toBe(false);
  });

  test("has the same bytes for the same parts, in whatever order ids came", () => {
    const ran = (ids: readonly string[]) =>
      reportJson(buildReport(parts({ tests: { ...tests(), ran: ids } })));
    expect(ran(["b", "a", "c", "a"])).toBe(ran(["c", "b", "a"]));
    expect(reportJson(report("failed"))).toBe(reportJson(report("failed")));
  });

  test("is well-formed whatever half characters a log held", () => {
    const text = reportJson(buildReport(parts({ failures: [failure({ id: "\ud83d", message: "\udc00" })] })));
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(JSON.parse(text).failures[0].id).toBe("\ufffd");
  });

  test.each([0, 1])("bounds failures at the limit, plus %d", (more) => {
    const limits = { ...REPORT_LIMITS, failures: 5 };
    const failures = Array.from({ length: 5 + more }, (_, index) => failure({ id: `${index}` }));
    const built = buildReport(parts({ failures, dropped: { warningAnnotations: 2 } }), limits);
    expect(built.failures).toHaveLength(5);
    expect(built.dropped).toEqual(
      more === 0 ? { warningAnnotations: 2 } : { failures: 1, warningAnnotations: 2 },
    );
  });

  test("keeps both ends of a long message", () => {
    const message = `first ${"x".repeat(50_000)} last`;
    const [built] = buildReport(parts({ failures: [failure({ message })] })).failures;
    expect(built?.message?.length).toBeLessThanOrEqual(REPORT_LIMITS.messageUnits);
    expect(built?.message).toMatch(/^first x[\s\S]*x last$/);
  });

  test("bounds what a finding lists", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({ id: `${index}`, count: 1 }));
    const built = buildReport(
      parts({ findings: [finding({ tests: many, lines: many.map((_, index) => index) })] }),
    );
    expect(built.findings[0]?.tests).toHaveLength(1_000);
    expect(built.findings[0]?.lines).toHaveLength(1_000);
    expect(built.dropped.findingTests).toBe(2_000);
  });
});

describe("redaction", () => {
  const secret = 'gh+s/ecret "value"';
  const redact = createRedactor([secret, "line one\nline two", "abc", ""]);

  test.each([
    ["as it is", secret],
    ["as JSON", JSON.stringify(secret).slice(1, -1)],
    ["in an address", encodeURIComponent(secret)],
    ["as base64", Buffer.from(secret).toString("base64")],
    ["as base64 behind one byte", Buffer.from(`:${secret}`).toString("base64").slice(2, -2)],
    ["as base64 behind two", Buffer.from(`ab${secret}`).toString("base64").slice(3, -2)],
  ])("hides a secret %s", (_, form) => {
    expect(redact(`before ${form} after`)).not.toContain(form);
  });

  test("hides each line of one, and leaves short words alone", () => {
    expect(redact("line two; abc")).toBe("***; abc");
  });

  test("reaches every string of a value and nothing else", () => {
    const value = JSON.parse(`{"a":["${"x"}", {"__proto__": "line one"}], "n": 1, "z": null}`);
    const result = redactValue(value, redact);
    expect(JSON.stringify(result)).toBe('{"a":["x",{"__proto__":"***"}],"n":1,"z":null}');
  });
});
