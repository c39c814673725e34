import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildReport, reportJson } from "../../src/report/build-report.ts";
import { REPORT_LIMITS } from "../../src/report/limits.ts";
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

  test("of what was expected and asked for follows its schema, bounded", () => {
    const words = Array.from({ length: 1_001 }, () => "w");
    const limits = { ...REPORT_LIMITS, passedUnexpectedly: 1, notices: 1 };
    const judged = {
      standing: 0,
      refusal: 1,
      expectation: 1,
      xfailedByExpectation: 1,
      xpassedByExpectation: 1,
    };
    const built = (argv: readonly string[] | null) =>
      buildReport(
        parts({
          tests: { ...tests(), judged },
          failures: [failure({ excusedBy: "expectation e.yml:1", expectation: "e.yml:1" })],
          expectedToFail: [
            { id: "a", ended: "xfailed", expectation: null, reason: "x\u001b[31my" },
            { id: "b", ended: "xpassed", expectation: "e.yml:2" },
          ],
          passedBeside: ["c", "d"],
          steps: ["one", "two"],
          asked: { argv, shell: "bash", inputs: [{ name: "strict", value: "false" }] },
        }),
        limits,
      );
    const value = JSON.parse(reportJson(built(["pytest", "-q"])));
    expect(valid(value) || valid.errors).toBe(true);
    expect(value).toMatchObject({
      expectedToFail: [{ id: "a", reason: "xy" }],
      passedBeside: ["c"],
      steps: ["one"],
      asked: { argv: ["pytest", "-q"] },
      dropped: { expectedToFail: 1, passedBeside: 1, steps: 1 },
    });
    // A truncated command would be a different command, so a long one is left out.
    expect(built(words).asked?.argv).toBeNull();
    expect(built(words.slice(1)).asked?.argv).toHaveLength(1_000);
    expect(built(["x".repeat(limits.messageUnits + 1)]).asked?.argv).toBeNull();
    expect(valid(JSON.parse(reportJson(built(null)))) || valid.errors).toBe(true);
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

  test.each(["errors", "warnings", "notices"] as const)("counts once what of the %s has no room", (name) => {
    const limits = { ...REPORT_LIMITS, notices: 2 };
    const built = buildReport(parts({ [name]: ["a", "b", "c"] }), limits);
    expect(built[name]).toEqual(["a", "b"]);
    expect(built.dropped).toEqual({ [name]: 1 });
  });

  test("counts what each list has no room for, by its name, in order", () => {
    const one = {
      failures: 1,
      findings: 1,
      findingTests: 1,
      passedUnexpectedly: 1,
      ran: 1,
      skippedReasons: 1,
      notices: 1,
    };
    const limits = { ...REPORT_LIMITS, ...one };
    const reasons = [
      { reason: "a", count: 1 },
      { reason: "b", count: 1 },
    ];
    const two = ["a", "b"];
    const built = buildReport(
      parts({
        tests: { ...tests({}, reasons), ran: two, notRan: two, neverRan: two },
        failures: [failure(), failure()],
        findings: [finding(), finding()],
        passedUnexpectedly: two,
        notices: two,
        dropped: { failures: 2 },
      }),
      limits,
    );
    expect(Object.entries(built.dropped)).toEqual([
      ["failures", 3],
      ["findingTests", 1],
      ["findings", 1],
      ["neverRan", 1],
      ["notRan", 1],
      ["notices", 1],
      ["passedUnexpectedly", 1],
      ["ran", 1],
      ["skippedReasons", 1],
    ]);
    expect(built.passedUnexpectedly).toEqual(["a"]);
  });

  test("says nothing of what is not known", () => {
    const { passingOutputSeen: _, ...rest } = parts();
    const built = buildReport(rest);
    expect(built).not.toHaveProperty("origin");
    expect(built).not.toHaveProperty("passingOutputSeen");
    expect(built.tests).not.toHaveProperty("notRan");
    expect(built.tests).not.toHaveProperty("neverRan");
    expect([built.errors, built.warnings]).toEqual([[], []]);
  });

  test("keeps whose run it is, and every list of ids sorted", () => {
    const origin = { repository: "o/r", commit: "a", workflow: "w", runId: "1", attempt: "1", job: "j" };
    const listed = { ...tests(), ran: ["b", "a"], notRan: ["d", "c", "d"], neverRan: ["d"] };
    const built = buildReport(parts({ origin, tests: listed }));
    expect(built.origin).toEqual(origin);
    expect(built.tests).toMatchObject({ ran: ["a", "b"], notRan: ["c", "d"], neverRan: ["d"] });
    expect(valid(JSON.parse(reportJson(built))) || valid.errors).toBe(true);
  });

  test("keeps reasons by count, then by name, each on one line", () => {
    const reasons = [
      { reason: "b", count: 1 },
      { reason: "a\n a", count: 1 },
      { reason: "c", count: 2 },
    ];
    expect(buildReport(parts({ tests: tests({}, reasons) })).tests?.skippedReasons).toEqual([
      { reason: "c", count: 2 },
      { reason: "a a", count: 1 },
      { reason: "b", count: 1 },
    ]);
  });

  test("a failure may have no message", () => {
    const { message: _, ...silent } = failure();
    expect(buildReport(parts({ failures: [silent] })).failures[0]).not.toHaveProperty("message");
  });

  test("a long message is cut to the limit, never within a character", () => {
    const limits = { ...REPORT_LIMITS, messageUnits: 40 };
    const cut = (message: string) =>
      buildReport(parts({ failures: [failure({ message })] }), limits).failures[0]?.message;
    expect(cut("x".repeat(40))).toBe("x".repeat(40));
    expect(cut(`${"a".repeat(40)}${"z".repeat(40)}`)).toBe(`${"a".repeat(10)}\n… cut …\n${"z".repeat(21)}`);
    expect(cut("😀".repeat(40))).not.toMatch(/\p{Surrogate}/u);
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
