import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/report/report.ts";
import { lintExpectations } from "../../src/suite/expectations-file.ts";
import { MAX_PROPOSALS, proposeExpectations } from "../../src/suite/expectations-propose.ts";
import { archFinding, createVerdict } from "./classify-builders.ts";

const passed = (id: string) => ({ id, ended: "xpassed" as const, expectation: "e.yml:1" });

function createReport(overrides: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    gate: { name: "tensorrt-export-gate", version: "0" },
    facts: null,
    verdict: createVerdict("supported", { tensorrt: "10.5.0.18" }),
    policy: { applied: "supported: run", action: "ran", strict: true, minExecuted: "auto" },
    suite: null,
    tests: null,
    failures: [],
    passedUnexpectedly: [],
    findings: [],
    outcome: "failed",
    conclusion: "failure",
    sentence: "",
    notices: [],
    annotations: [],
    dropped: {},
    ...overrides,
  };
}

const suite = {
  command: "pytest",
  exitCode: null,
  signal: "SIGSEGV",
  timedOut: false,
  cancelled: false,
  durationMs: 1,
  logBytes: 0,
  logLines: 0,
  used: { cuda: null, tensorrt: null },
};
const lint = (text: string) =>
  lintExpectations(text, "e.yml", { now: 0, causes: new Set(["arch-unsupported"]) });

describe("what is proposed", () => {
  test("an entry for every failure that nothing excused, with its cause and where it was seen", () => {
    const text = proposeExpectations(
      createReport({
        failures: [
          { id: "t.py::a[fp32]", status: "failed", message: "Traceback\nRuntimeError: engine is None\n" },
          { id: "t.py::b", status: "error" },
          { id: "t.py::c", status: "failed", excusedBy: "arch-unsupported" },
          { id: "t.py::d", status: "failed", crashed: "worker gw0 crashed" },
        ],
        findings: [archFinding("t.py::a[fp32]")],
      }),
    );
    expect(
      text,
    ).toBe(`# Seen with Tesla V100, TensorRT 10.5.0.18. Add issue, owner and expires before you keep an entry.
- tests: "t.py::a[fp32]"
  when: "sm == 7.0 and tensorrt == 10.5.0"
  expect: xfail
  cause: arch-unsupported
  # RuntimeError: engine is None
- tests: "t.py::b"
  when: "sm == 7.0 and tensorrt == 10.5.0"
  expect: xfail
- tests: "t.py::d"
  when: "sm == 7.0 and tensorrt == 10.5.0"
  expect: crash
`);
    expect(lint(text)).toEqual([]);
  });

  test.each([
    ["crashed", "crash", "# was killed by SIGSEGV"],
    ["timed-out", "timeout", "# did not end in time"],
  ] as const)("the test that was running when the suite %s", (outcome, end, comment) => {
    const text = proposeExpectations(createReport({ outcome, suite: { ...suite, running: "t.py::x" } }));
    expect(text).toContain(
      `- tests: "t.py::x"\n  when: "sm == 7.0 and tensorrt == 10.5.0"\n  expect: ${end}\n  ${comment}`,
    );
    expect(lint(text)).toEqual([]);
  });

  test("the end of a test that died without its own signal, once", () => {
    const failures = [{ id: "t.py::x", status: "failed" as const, message: "worker gw0 died" }];
    const report = { outcome: "crashed" as const, suite: { ...suite, signal: null, running: "t.py::x" } };
    const text = proposeExpectations(createReport({ ...report, failures }));
    expect(text).toContain("  expect: crash\n  # was killed by a signal\n");
    expect(text.match(/tests:/g)).toHaveLength(1);
  });

  test.each([
    [null, null, "no GPU, TensorRT none", ""],
    [null, "10.5.0.18", "no GPU, TensorRT 10.5.0.18", '  when: "tensorrt == 10.5.0"\n'],
    ["7.0", null, "Tesla V100, TensorRT none", '  when: "sm == 7.0"\n'],
  ])("the machine as far as it is known: sm %s, TensorRT %s", (sm, tensorrt, machine, when) => {
    const gpu = sm === null ? null : { name: "Tesla V100", computeCapability: sm, index: 0 };
    const verdict = createVerdict("unknown", { gpu, tensorrt });
    const text = proposeExpectations(
      createReport({ verdict, failures: [{ id: "t.py::a", status: "failed" }] }),
    );
    expect(text).toContain(`# Seen with ${machine}.`);
    expect(text).toContain(`- tests: "t.py::a"\n${when}  expect: xfail\n`);
    expect(lint(text)).toEqual([]);
  });

  test("a comment is cut at 160 characters, and no character in two", () => {
    const comment = (message: string) =>
      proposeExpectations(createReport({ failures: [{ id: "a", status: "failed", message }] })).split(
        "\n  # ",
      )[1];
    expect(comment("x".repeat(160))).toBe(`${"x".repeat(160)}\n`);
    expect(comment("x".repeat(161))).toBe(`${"x".repeat(160)}…\n`);
    expect(comment(`${"x".repeat(159)}😀y`)).toBe(`${"x".repeat(159)}…\n`);
  });

  test("only what the machine's end named, only failures, and no pattern", () => {
    const body = (report: Partial<Report>) =>
      proposeExpectations(createReport(report))
        .split("\n")
        .filter((line) => line.startsWith("- ") || line.startsWith("[") || line.startsWith("#"))
        .slice(1);
    const nothing = ["# No failure needs an entry.", "[]"];
    expect(body({ outcome: "crashed", suite })).toEqual(nothing);
    expect(body({ outcome: "failed", suite: { ...suite, running: "t.py::x" } })).toEqual(nothing);
    expect(body({ failures: [{ id: "t.py::x", status: "xpassed" }] })).toEqual(nothing);
    expect(body({ failures: [{ id: "t.py::x[*]", status: "failed" }] })).toEqual(nothing);
    expect(body({ passedUnexpectedly: ["t.py::x"] })).toEqual(nothing);
  });

  test("a cause that is one, and the test's own", () => {
    const failures = [{ id: "t.py::x", status: "failed" as const }];
    const proposed = (...findings: Report["findings"][number][]) =>
      proposeExpectations(createReport({ failures, findings }));
    expect(proposed({ ...archFinding("t.py::x"), kind: "note" })).not.toContain("cause:");
    expect(proposed(archFinding("t.py::y"))).not.toContain("cause:");
    expect(proposed(archFinding("t.py::y", "t.py::x"))).toContain("  cause: arch-unsupported\n");
  });

  test("hints for as many passes as entries", () => {
    const expectedToFail = Array.from({ length: MAX_PROPOSALS + 1 }, (_, i) => passed(`t::${i}`));
    const text = proposeExpectations(createReport({ outcome: "xpassed", expectedToFail }));
    expect(text.match(/# passes now/g)).toHaveLength(MAX_PROPOSALS);
  });

  test("comments of one line, whatever stood in the message", () => {
    const message = "first\n\t E  one\u0000\u0007two \r\n\t ";
    const failures = [{ id: "t.py::x", status: "failed" as const, message }];
    expect(proposeExpectations(createReport({ failures }))).toContain("\n  # E  one two\n");
  });

  test("nothing where nothing failed, and a hint where an entry can go", () => {
    const expectedToFail = [
      passed("t.py::a"),
      // What no entry speaks of, or failed as its entry says, has none to remove.
      { ...passed("t.py::b"), expectation: null },
      { ...passed("t.py::c"), ended: "xfailed" as const },
    ];
    const text = proposeExpectations(createReport({ outcome: "xpassed", expectedToFail }));
    expect(text.match(/# passes now.*/g)).toEqual(["# passes now, remove its entry (e.yml:1): t.py::a"]);
    expect(text).toContain("[]\n");
    expect(lint(text)).toEqual([]);
  });

  test("a limit, with what is left out", () => {
    const failures = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `t::${i}`, status: "failed" as const }));
    expect(proposeExpectations(createReport({ failures: failures(MAX_PROPOSALS) }))).not.toContain(
      "left out",
    );
    expect(proposeExpectations(createReport({ failures: failures(MAX_PROPOSALS + 3) }))).toContain(
      "# 3 more failures are left out.",
    );
  });

  test("whatever the names and messages are, the lint accepts the text", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, message: text }), { maxLength: 5 }), (seen) => {
        const failures = seen
          .filter(({ id }) => id.trim() !== "")
          .map((one) => ({ ...one, status: "failed" as const }));
        expect(lint(proposeExpectations(createReport({ failures })))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
