import { describe, expect, test } from "@jest/globals";
import {
  describeFailures,
  describeFinding,
  describeRemarks,
  describeResult,
  remark,
} from "../../src/report/annotation-texts.ts";
import type { ReportParts } from "../../src/report/build-report.ts";
import type { ReportFailure } from "../../src/report/report.ts";
import { failure, finding, parts, SITUATIONS, suite, verdict } from "./examples.ts";

const result = (change: Partial<ReportParts>) => describeResult(parts(change));
const RED = { conclusion: "failure" } as const;

describe("the result", () => {
  test.each<[string, Partial<ReportParts>]>([
    ["a plain pass", {}],
    ["a plain yes", { outcome: "not-run", suite: null, tests: null }],
    ["failures, which speak for themselves", { outcome: "failed", ...RED, failures: [failure()] }],
  ])("of %s needs no word", (_, change) => {
    expect(result(change)).toBeNull();
  });

  test.each<[string, "error" | "warning" | "notice", Partial<ReportParts>]>([
    ["a pass that is not accepted", "error", RED],
    ["a plain no", "notice", { outcome: "not-run", verdict: verdict({ status: "unsupported" }) }],
    ["a no that fails", "error", { outcome: "not-run", ...RED, verdict: verdict({ status: "unsupported" }) }],
    ["a failure without a test", "error", { outcome: "failed", ...RED }],
    [
      "a failure that was excused alone",
      "error",
      { outcome: "failed", ...RED, failures: [failure({ excusedBy: "x" })] },
    ],
    ["a crash that was let pass", "warning", { outcome: "crashed" }],
  ])("of %s is one %s", (_, severity, change) => {
    expect(result(change)).toMatchObject({ severity, target: "workflow" });
  });

  test.each([
    ["crashed", { test: "t1" }],
    ["timed-out", { test: "t1" }],
    ["ran-nothing", "workflow"],
  ] as const)("that %s points to %j", (outcome, target) => {
    expect(result({ outcome, ...RED, suite: suite({ running: "t1" }) })?.target).toEqual(target);
    expect(result({ outcome, ...RED, suite: suite({ running: null }) })?.target).toBe("workflow");
    expect(result({ outcome, ...RED, suite: null })?.target).toBe("workflow");
  });

  test("says what happened, then the verdict; if that is not a plain yes, it comes first", () => {
    const first = (change: Partial<ReportParts>) =>
      result({ outcome: "timed-out", ...RED, ...change })?.message.split("\n\n");
    expect(first({ sentence: "It hung." })).toEqual([
      "It hung.",
      verdict().sentence,
      "The suite and every process that it started were stopped. Tests after that point did not run.",
      "What you can do:\n- Find out why it took so long, or raise `timeout-minutes`.",
    ]);
    expect(first({ sentence: "It hung.", verdict: verdict({ status: "unknown" }) })?.slice(0, 2)).toEqual([
      verdict().sentence,
      "It hung.",
    ]);
  });

  test("gives five steps at most, and no list where there is nothing to do", () => {
    const remedies = Array.from({ length: 7 }, (_, i) => ({ kind: "gpu" as const, text: `step ${i}` }));
    const skip = (list: typeof remedies) =>
      result({ ...SITUATIONS.skip, verdict: { ...SITUATIONS.skip.verdict, remedies: list } })?.message;
    expect(skip(remedies)).toMatch(/What you can do:\n- step 0\n- step 1\n- step 2\n- step 3\n- step 4$/);
    expect(skip([])).not.toContain("What you can do");
  });

  test.each<Partial<ReportParts>>([{}, { outcome: "failed", ...RED, failures: [failure()] }])(
    "tells of rows that would correct the matrix, %j",
    (change) => {
      const proposals = ["rows:", "  - row"];
      expect(result({ ...change, sentence: "So.", verdict: verdict({ proposals }) })).toEqual({
        severity: "notice",
        title: "The support matrix can be corrected from this run",
        message: "So.\n\nProposed:\nrows:\n  - row",
        target: "workflow",
      });
    },
  );
});

describe("remarks", () => {
  test("are those that the sentence does not give already", () => {
    const drafts = describeRemarks(
      parts({ sentence: "It said: one.", errors: ["one", "two"], warnings: ["one"] }),
    );
    expect(drafts.map(({ severity, message }) => [severity, message])).toEqual([
      ["error", "two"],
      ["warning", "one"],
    ]);
    expect(describeRemarks(parts())).toEqual([]);
  });

  test.each([
    ["Twenty characters here: and the rest.", "Twenty characters here"],
    ["Too short: and so it goes on. End", "Too short: and so it goes on"],
    ["Only one sentence without a break.", "Only one sentence without a break"],
    ["no break", "no break"],
    ["x".repeat(200), "x".repeat(150)],
  ])("%j is titled %j", (text, title) => {
    expect(remark("notice", text)).toEqual({ severity: "notice", title, message: text, target: "workflow" });
  });
});

describe("failures", () => {
  const of = (change: Partial<ReportFailure>) =>
    describeFailures(parts({ failures: [{ id: "t", status: "failed", ...change }] }))[0];
  const SILENT = "The test runner gave no message; see the log of this step for what it printed.";

  test.each<[Partial<ReportFailure>, string, string]>([
    [{ message: " boom \n" }, "Test failed: t", "boom"],
    [{}, "Test failed: t", SILENT],
    [{ status: "error", message: "\u001b[0m" }, "Test could not run: t", SILENT],
    [
      { status: "xpassed" },
      "Test passed unexpectedly: t",
      "The expectation says that this test fails, but it passed. If the pass is right, remove the expectation.",
    ],
    [{ status: "xpassed", message: "strict" }, "Test passed unexpectedly: t", "strict"],
    [{ crashed: "SIGSEGV" }, "Test crashed: t", `The process died in this test: SIGSEGV.\n\n${SILENT}`],
    [
      { message: "boom", excusedBy: "arch" },
      "Failed as expected (arch): t",
      "boom\n\nExcused by on-unsupported: xfail, because the finding arch shows that this GPU is unsupported.",
    ],
    [
      { message: "boom", excusedBy: "expectation e.yml:1", expectation: "e.yml:1" },
      "Failed as expected (expectation e.yml:1): t",
      "boom\n\nExcused by the expectation at e.yml:1.",
    ],
    [
      { message: "boom", excusedBy: "arch", expectation: "e.yml:1" },
      "Failed as expected (expectation e.yml:1): t",
      "boom\n\nExcused by the expectation at e.yml:1, which requires the finding arch.",
    ],
    [
      { status: "xpassed", expectation: "e.yml:1" },
      "Test passed unexpectedly: t",
      "The expectation at e.yml:1 says that this test fails, but it passed. If the pass is right, remove the expectation.",
    ],
    [{ message: "x".repeat(1_501) }, "Test failed: t", `…\n${"x".repeat(1_498)}`],
  ])("%#: %j", (change, title, message) => {
    expect(of(change)).toMatchObject({ title, message, severity: change.excusedBy ? "notice" : "error" });
  });

  test("point to all that is known of their place", () => {
    expect(of({})?.target).toEqual({ test: "t" });
    expect(of({ file: "a.py", line: 3, message: "boom" })?.target).toEqual({
      test: "t",
      file: "a.py",
      line: 3,
      text: "boom",
    });
  });

  test("crashed tests come first, all else as it came", () => {
    const failures = [failure({ id: "a" }), failure({ id: "b", crashed: "SIGSEGV" }), failure({ id: "c" })];
    expect(describeFailures(parts({ failures })).map(({ test: id }) => id)).toEqual(["b", "a", "c"]);
  });
});

describe("a finding", () => {
  const first = { line: 1_000, text: ` ${"x".repeat(500)} ` };
  const bare = { count: 1, explanation: "So.", remedy: "", links: [], tests: [], places: [], first };

  test("with nothing but its line", () => {
    expect(describeFinding(finding(bare))).toEqual({
      severity: "warning",
      title: "BatchNorm guards are taken out of the TorchScript graph",
      message: `So.\n\nFirst at line 1,000 of the log: ${"x".repeat(400)}\n\nKnown issue bn-ir-exception-removed.`,
      target: "workflow",
    });
  });

  test("of a test's own output has no line of the log", () => {
    expect(describeFinding(finding({ ...bare, first: { line: 0, text: "seen" } })).message).toContain(
      "First in a test's own output: seen\n",
    );
  });

  test("with all that may be known", () => {
    const draft = describeFinding(
      finding({
        ...bare,
        count: 1_000,
        remedy: "Do.",
        links: ["https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4"],
        tests: [
          { id: "t1", count: 1 },
          { id: "t2", count: 2_000 },
        ],
        places: [{ file: "a.py", line: 1 }],
      }),
    );
    expect(draft.title).toMatch(/ \(1,000 times\)$/);
    expect(draft.message.split("\n\n").filter((text) => !text.startsWith("First"))).toEqual([
      "So.",
      "What to do: Do.",
      "Seen in 2 tests: t1, t2 (2,000 times).",
      "More: https://a.example/1 https://a.example/2 https://a.example/3",
      "Known issue bn-ir-exception-removed.",
    ]);
    expect(draft.target).toEqual({ test: "t1", places: [{ file: "a.py", line: 1 }] });
  });

  test("points to its places where no test showed it", () => {
    expect(describeFinding(finding({ ...bare, places: [{ file: "a.py", line: 1 }] })).target).toEqual({
      places: [{ file: "a.py", line: 1 }],
    });
  });

  test("names five tests, and how many more there are", () => {
    const seen = (count: number) =>
      describeFinding(
        finding({ tests: Array.from({ length: count }, (_, i) => ({ id: `t${i}`, count: 1 })) }),
      ).message;
    expect(seen(5)).toContain("Seen in 5 tests: t0, t1, t2, t3, t4.");
    expect(seen(1_005)).toContain("Seen in 1,005 tests: t0, t1, t2, t3, t4 and 1,000 more.");
  });
});
