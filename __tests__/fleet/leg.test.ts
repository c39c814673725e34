import { describe, expect, test } from "@jest/globals";
import { type Leg, legExecuted } from "../../src/fleet/leg.ts";
import { factsOfLeg } from "../../src/fleet/leg-facts.ts";
import { readLeg } from "../../src/fleet/read-leg.ts";
import { buildFinding, buildReport, type ReportChoice, reportText } from "./builders.ts";

const read = (choice: ReportChoice = {}, change: Readonly<Record<string, unknown>> = {}) =>
  readLeg(reportText(choice, change), "T4", "reports/T4/report.json");
const leg = (choice: ReportChoice = {}, change: Readonly<Record<string, unknown>> = {}): Leg =>
  read(choice, change).leg;
const { verdict } = buildReport();

describe("a report with all that a gate writes", () => {
  const report = read({
    outcome: "failed",
    ran: ["a", "b"],
    notRan: ["c"],
    counts: { errors: 2 },
    failures: [
      { id: "a", status: "failed", message: "boom" },
      { id: "b", status: "failed" },
      { id: "x", status: "failed", message: "m", excusedBy: "arch-unsupported" },
    ],
    findings: [buildFinding({ count: 3 })],
    dropped: { ran: 1, "tests.notRan": 2, failures: 9 },
  });

  test("keeps what an aggregate needs", () => {
    expect(report.leg).toEqual({
      name: "T4",
      source: "reports/T4/report.json",
      commit: "a".repeat(40),
      run: { id: "1", attempt: 1 },
      gpu: { name: "Tesla T4", computeCapability: "7.5" },
      platform: { os: "linux", arch: "x64", jetpack: null },
      tensorrt: { version: "10.5.0", product: "tensorrt", cuda: "12" },
      status: "supported",
      reason: "",
      action: "ran",
      outcome: "failed",
      conclusion: "failure",
      sentence: "Outcome failed.",
      counts: { total: 3, executed: 2, failed: 5 },
      testsCut: 3,
      usedTensorrt: true,
      without: null,
      findings: [
        {
          id: "arch-unsupported",
          title: "This TensorRT does not support the GPU",
          severity: "error",
          kind: "cause",
          count: 3,
          remedy: "Pin an older TensorRT.",
          text: "Target GPU SM 70 is not supported by this TensorRT release",
          link: "https://example.com/issue/1",
          excuses: true,
        },
      ],
    });
  });

  test("hands over the tests; an excused failure is reported by its finding", () => {
    expect(report.tests).toEqual({
      ran: ["a", "b"],
      notRan: ["c"],
      failures: [
        { id: "a", message: "boom" },
        { id: "b", message: "" },
      ],
    });
  });
});

describe("a report with little in it", () => {
  test("the verdict alone", () => {
    const bare = leg(
      { outcome: "not-run" },
      {
        origin: null,
        facts: null,
        suite: null,
        tests: null,
        sentence: null,
        dropped: null,
        verdict: { status: "no-gpu", sentence: "CUDA shows no GPU." },
      },
    );
    expect(bare).toMatchObject({
      commit: null,
      gpu: { name: "no GPU", computeCapability: null },
      platform: null,
      tensorrt: { version: null, product: "tensorrt", cuda: null },
      reason: "",
      sentence: "CUDA shows no GPU.",
      counts: null,
      testsCut: 0,
      usedTensorrt: null,
      findings: [],
    });
    expect(leg({}, { sentence: null, verdict: { status: "unknown" } }).sentence).toBe("");
  });

  test("facts without the parts that they may lack", () => {
    expect(leg({}, { facts: { platform: {}, tensorrt: { product: "tensorrt-rtx" } } })).toMatchObject({
      platform: { os: "", arch: "", jetpack: null },
      tensorrt: { version: "10.5.0", product: "tensorrt-rtx", cuda: null },
    });
  });

  test("the release is the one that was judged, else the one that was found", () => {
    const facts = { tensorrt: { version: "10.6.0.26" } };
    expect(leg({}, { facts, verdict: { ...verdict, tensorrt: "10.5.0.18+cuda12" } }).tensorrt.version).toBe(
      "10.5.0.18",
    );
    expect(leg({}, { facts, verdict: { ...verdict, tensorrt: null } }).tensorrt.version).toBe("10.6.0.26");
    expect(leg({}, { facts: {}, verdict: { ...verdict, tensorrt: "soon" } }).tensorrt.version).toBeNull();
  });

  test("a finding of another catalogue", () => {
    const finding = { id: "own", severity: "notice", kind: "note", count: 0 };
    expect(leg({}, { findings: [finding] }).findings).toEqual([
      { ...finding, title: "own", remedy: "", text: "", link: null, excuses: false },
    ]);
    const linked = (...links: readonly string[]) =>
      leg({}, { findings: [{ ...finding, links }] }).findings[0]?.link;
    expect(linked("https://a.example/1", "https://a.example/2")).toBe("https://a.example/1");
    expect(linked("http://a.example/")).toBeNull();
  });

  test("tests without failures of either kind", () => {
    expect(leg({}, { tests: { total: 2, executed: 2 } }).counts).toEqual({
      total: 2,
      executed: 2,
      failed: 0,
    });
    expect(read({}, { tests: { total: 2, executed: 2 } }).tests).toEqual({
      ran: [],
      notRan: [],
      failures: [],
    });
  });
});

test.each([
  [{ gate: { name: "pytest" } }, 'gate.name: "pytest" is not tensorrt-export-gate'],
  [{ tests: { total: 1, executed: 2 } }, "tests.executed: 2 executed tests of 1 in total are impossible"],
  [{ verdict: { status: "unknown", reason: 7 } }, "verdict.reason: expected a string, got 7"],
  [{ tests: { total: 1, executed: 1, errors: -1 } }, "tests.errors: expected a whole number, got -1"],
])("%j is refused with its place", (change, message) => {
  expect(() => leg({}, change)).toThrow(message);
});

test("why a card cannot run is kept", () => {
  expect(leg({ outcome: "skipped" }).reason).toBe("gpu-dropped");
  expect(leg({}, { dropped: { notRan: 1, "tests.ran": 2, "tests.notRan": 4 } }).testsCut).toBe(7);
});

test.each(["failed", "crashed", "timed-out", "ran-nothing", "refused", "probe-error"] as const)(
  "success contradicts %s",
  (outcome) => {
    expect(() => leg({ outcome, conclusion: "success" })).toThrow(
      `conclusion: success contradicts the outcome ${outcome}`,
    );
  },
);

test.each([
  ["skipped", "ran"],
  ["passed", "skipped"],
  ["passed", "none"],
  ["ran-nothing", "refused"],
  ["not-run", "ran"],
  ["probe-error", "ran"],
] as const)("that the suite came to %s contradicts that it was %s", (outcome, action) => {
  expect(() => leg({ outcome, action })).toThrow(
    `policy.action: ${action} contradicts the outcome ${outcome}`,
  );
});

test("a gate that failed itself did nothing, and says so", () => {
  expect(leg({ outcome: "probe-error", action: "none" }).action).toBe("none");
});

test.each([
  [
    { runId: "77", attempt: "2" },
    { id: "77", attempt: 2 },
  ],
  [{ runId: "77" }, { id: "77", attempt: 1 }],
  [
    { runId: "77", attempt: "two" },
    { id: "77", attempt: 1 },
  ],
  [{ attempt: "2" }, null],
  [null, null],
])("origin %j is of run %j", (origin, run) => {
  expect(leg({}, { origin }).run).toEqual(run);
});

test.each([
  ["ran, and something was executed", {}, true],
  ["ran, and nobody counted", { counts: null }, true],
  ["ran and failed", { outcome: "failed" }, true],
  ["crashed", { outcome: "crashed" }, true],
  ["was skipped", { outcome: "skipped" }, false],
  ["was refused", { outcome: "refused", action: "refused" }, false],
  ["ran nothing", { outcome: "ran-nothing" }, false],
  ["was only probed", { outcome: "not-run", action: "none" }, false],
  ["executed none of its tests", { ran: [], notRan: ["t"] }, false],
] as const)("a leg that %s", (_, choice, executed) => {
  expect(legExecuted(leg(choice))).toBe(executed);
});

describe("facts of a leg again", () => {
  test("with all that is known", () => {
    const { facts, verdict: again } = factsOfLeg(leg());
    expect(facts).toEqual({
      schemaVersion: 1,
      platform: { os: "linux", arch: "x64", jetpack: null },
      gpus: [{ index: 0, name: "Tesla T4", computeCapability: "7.5", source: "report" }],
      tensorrt: { version: "10.5.0", product: "tensorrt", cuda: "12", source: "report" },
    });
    expect(again).toMatchObject({
      status: "supported",
      gpu: { index: 0, computeCapability: "7.5" },
      tensorrt: "10.5.0",
    });
  });

  test("without a platform and without TensorRT", () => {
    const { facts } = factsOfLeg(leg({}, { facts: null, verdict: { ...verdict, tensorrt: null } }));
    expect(facts).not.toHaveProperty("platform");
    expect(facts.tensorrt).toBeNull();
  });
});

test.each([
  [{ cuda: true, tensorrt: true }, "supported", null],
  [{ cuda: true, tensorrt: false }, "supported", "TensorRT"],
  [{ cuda: false, tensorrt: true }, "supported", "a GPU"],
  [{ cuda: null, tensorrt: null }, "supported", null],
  [{ cuda: null, tensorrt: null }, "no-gpu", "a GPU"],
  [{ cuda: true, tensorrt: null }, "no-gpu", null],
  [{ cuda: null, tensorrt: null }, "no-tensorrt", "TensorRT"],
  [{ cuda: true, tensorrt: true }, "no-tensorrt", null],
] as const)("a suite that used %j where the verdict is %s did without %s", (used, status, without) => {
  const change = { suite: { used } };
  expect(leg({ status }, change).without).toBe(without);
  const off = { inputs: [{ name: "require-use", value: "off" }] };
  expect(leg({ status }, { ...change, asked: off }).without).toBe(null);
});
