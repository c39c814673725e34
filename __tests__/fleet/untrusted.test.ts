import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readLeg } from "../../src/fleet/read-leg.ts";
import { Fields, kindOf, parseUntrusted, UntrustedError } from "../../src/fleet/untrusted.ts";
import { buildReport } from "./builders.ts";

const LIMITS = { size: 100, depth: 3, values: 10 };
const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof UntrustedError) return error.message;
    throw error;
  }
  return "";
};
const refused = (text: string) => refusal(() => parseUntrusted(text, LIMITS));
const refusedReport = (change: object | string) => {
  const text = typeof change === "string" ? change : JSON.stringify({ ...buildReport(), ...change });
  return refusal(() => readLeg(text, "leg", "leg/report.json"));
};

describe("limits, at n and n+1", () => {
  test("size", () => {
    expect(refused(`"${"x".repeat(98)}"`)).toBe("");
    expect(refused(`"${"x".repeat(99)}"`)).toMatch(/larger than 100 characters/);
  });

  test("depth", () => {
    expect(refused("[[[]]]")).toBe("");
    expect(refused("[[[[]]]]")).toMatch(/nested deeper than 3 levels/);
  });

  test("brackets in strings add no depth, even after escaped quotes and backslashes", () => {
    expect(refused('["[[[[[", "\\"[[[[", "\\\\", []]')).toBe("");
    expect(refused('["\\\\", [[[]]]]')).toMatch(/nested deeper/);
  });

  test("values", () => {
    expect(refused("[1,1,1,1,1,1,1,1,1,1]")).toBe("");
    expect(refused("[1,1,1,1,1,1,1,1,1,1,1]")).toMatch(/more than 10 values/);
  });

  test("a nesting that would end the process is refused before it is parsed", () => {
    const deep = "[".repeat(5_000_000);
    expect(refusal(() => parseUntrusted(deep, { ...LIMITS, size: 1e8 }))).toMatch(/nested deeper/);
  });
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused wherever it appears", (key) => {
  expect(refused(`{"${key}":1}`)).toBe(`the key "${key}" is not allowed`);
  expect(refused(`[{"${key}":{}}]`)).toMatch(key);
});

test("whatever the text, there is an answer or a refusal", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof refused(text)).toBe("string");
    }),
  );
});

test("any change of a report is read or refused with a reason, never an exception of ours", () => {
  const report = buildReport({ failures: [{ id: "t", status: "failed" }] }) as unknown as Record<
    string,
    unknown
  >;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(report)), fc.jsonValue(), (key, value) => {
      expect(typeof refusedReport(JSON.stringify({ ...report, [key]: value }))).toBe("string");
    }),
  );
});

describe("reports that are refused, with the reason", () => {
  test.each([
    [
      "an unknown schema version by its name",
      { schemaVersion: 2 },
      "schemaVersion: unknown schema version 2; this gate reads version 1",
    ],
    ["one without a schema version", { schemaVersion: undefined }, /unknown schema version \(none\)/],
    ["another tool's", { gate: { name: "pytest", version: "9" } }, /"pytest" is not tensorrt-export-gate/],
    ["an outcome that does not exist", { outcome: "great" }, /outcome: expected one of .*, got "great"/],
    [
      "success after a failure",
      { outcome: "failed", conclusion: "success" },
      /success contradicts the outcome failed/,
    ],
    [
      "more tests executed than there are",
      { tests: { total: 1, executed: 2 } },
      /2 executed tests of 1 in total are impossible/,
    ],
    [
      "counts that are none",
      { tests: { total: -1, executed: 0 } },
      /tests\.total: expected a whole number, got -1/,
    ],
    [
      "ids that are no texts",
      { tests: { total: 1, executed: 1, ran: [7] } },
      /tests\.ran\[0\]: expected a string, got 7/,
    ],
    ["findings that are no list", { findings: {} }, /findings: expected a list, got an object/],
    ["no object at all", "[]", /expected an object, got a list/],
    ["nothing", "", /not valid JSON/],
  ])("%s", (_, change, reason) => {
    const message = refusedReport(change);
    if (typeof reason === "string") expect(message).toBe(reason);
    else expect(message).toMatch(reason);
  });
});

test("long texts are cut, since they are only shown", () => {
  const { leg } = readLeg(JSON.stringify(buildReport({ gpu: "x".repeat(10_000) })), "leg", "s");
  expect(leg.gpu.name).toHaveLength(200);
});

test("links to anything but https are dropped", () => {
  const report = buildReport();
  const finding = {
    id: "x",
    severity: "error",
    kind: "cause",
    count: 1,
    title: "x",
    links: ["javascript:alert(1)"],
  };
  const { leg } = readLeg(JSON.stringify({ ...report, findings: [finding] }), "leg", "s");
  expect(leg.findings[0]?.link).toBeNull();
});

test("a byte order mark is not part of the text", () => {
  expect(parseUntrusted('\ufeff{"a":1}', LIMITS)).toEqual({ a: 1 });
});

describe("fields of an object", () => {
  const fields = new Fields(
    { text: "abc", count: 3, flag: false, list: ["a"], objects: [{}], object: {}, none: null },
    "root",
  );

  test("are read by their kind", () => {
    expect(fields.text("text", 2)).toBe("a…");
    expect(fields.count("count")).toBe(3);
    expect(fields.flagOrNull("flag")).toBe(false);
    expect(fields.texts("list", 9)).toEqual(["a"]);
    expect(fields.objects("objects")).toHaveLength(1);
    expect(fields.object("object").place("x")).toBe("root.object.x");
  });

  test.each(["none", "missing", "toString"])("%s is nothing", (key) => {
    expect(fields.textOrNull(key, 9)).toBeNull();
    expect(fields.countOrNull(key)).toBeNull();
    expect(fields.flagOrNull(key)).toBeNull();
    expect(fields.objectOrNull(key)).toBeNull();
    expect(fields.list(key)).toEqual([]);
    expect(refusal(() => fields.text(key, 9))).toBe(`root.${key}: missing; expected a string`);
    expect(refusal(() => fields.count(key))).toBe(`root.${key}: missing; expected a number`);
  });

  test.each([
    ["root.count: expected a string, got 3", () => fields.text("count", 9)],
    ['root.text: expected a whole number, got "abc"', () => fields.count("text")],
    ["root.flag: expected a whole number, got false", () => fields.countOrNull("flag")],
    ["root.count: expected true or false, got 3", () => fields.flagOrNull("count")],
    ["root.object: expected a list, got an object", () => fields.list("object")],
    ["root.list: expected an object, got a list", () => fields.object("list")],
    ["root.none: expected an object, got null", () => fields.object("none")],
    ['root.list[0]: expected an object, got "a"', () => fields.objects("list")],
    ["root.objects[0]: expected a string, got an object", () => fields.texts("objects", 9)],
    ["root.missing: expected one of a, b, got nothing", () => fields.oneOf("missing", ["a", "b"])],
  ])("%s", (message, action) => {
    expect(refusal(action)).toBe(message);
  });

  test.each([1.5, -1, 2 ** 53, Number.NaN])("%d is not a count", (count) => {
    expect(refusal(() => new Fields({ count }).count("count"))).toMatch(/expected a whole number/);
  });

  test("a long text is quoted in part", () => {
    expect(kindOf("x".repeat(100))).toBe(`"${"x".repeat(59)}…"`);
  });
});
