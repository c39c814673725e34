import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnchors } from "../../src/report/anchors.ts";
import { planAnnotations } from "../../src/report/annotations.ts";
import type { ReportFailure } from "../../src/report/report.ts";
import { ARCH_FINDING, finding, parts, SITUATIONS } from "./examples.ts";

const FILES: Record<string, string> = {
  "tests/test_export.py": "class TestUNet:\n    def test_accuracy(self): pass\ndef test_unet(): pass",
  "tests/test_engine.py": "def test_reload(): pass",
  "tests/networks/test_convert_to_trt.py": "class TestConvertToTRT:\n    def test_value(self): pass",
  ".github/workflows/gpu.yml": "- uses: ./",
};
const anchors = createAnchors({
  tracked: new Set(Object.keys(FILES)),
  readLines: async (path) => FILES[path]?.split("\n") ?? null,
  workspaceRoots: ["/__w/unet/unet"],
  workflow: {
    ref: "o/r/.github/workflows/gpu.yml@main",
    repository: "o/r",
    action: "x",
    actionRepository: "",
  },
});
const plan = (
  overrides: Parameters<typeof parts>[0] = {},
  suiteAnnotations: Parameters<typeof planAnnotations>[0]["suiteAnnotations"] = [],
) => planAnnotations({ report: parts(overrides), suiteAnnotations, anchors });

describe("the plan", () => {
  test("says nothing about a plain pass", async () => {
    expect(await plan()).toEqual({ annotations: [], dropped: {} });
  });

  test("tells of a skip once, at the step, with what to do", async () => {
    const { annotations } = await plan(SITUATIONS.skip);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      severity: "warning",
      title: "Skipped: this GPU cannot run this TensorRT",
      file: ".github/workflows/gpu.yml",
      line: 1,
    });
    expect(annotations[0]?.message).toContain("TensorRT 10.4.0");
    expect(annotations[0]?.message).toContain("nothing in it is verified");
  });

  test("points a crash to the test that was running", async () => {
    const { annotations } = await plan({ ...SITUATIONS.crashed, failures: [] });
    expect(annotations[0]).toMatchObject({ severity: "error", file: "tests/test_engine.py", line: 1 });
  });

  test("makes one of the parameters of a test", async () => {
    const { annotations } = await plan({ ...SITUATIONS.failed, findings: [] });
    expect(annotations.map(({ title, file, line }) => ({ title, file, line }))).toEqual([
      {
        title: "Test failed: tests/test_export.py::TestUNet::test_accuracy[fp16] (and 1 more at this line)",
        file: "tests/test_export.py",
        line: 2,
      },
      { title: "Test failed: tests/test_engine.py::test_reload", file: "tests/test_engine.py", line: 1 },
    ]);
    expect(annotations[0]?.message).toContain("test_accuracy[bf16]");
  });

  test("makes one of a finding however often it was seen, never at torch's own file", async () => {
    const { annotations } = await plan({ findings: [finding()] });
    expect(annotations).toMatchObject([
      {
        severity: "warning",
        title: "BatchNorm guards are taken out of the TorchScript graph (102 times)",
        file: "tests/networks/test_convert_to_trt.py",
        line: 2,
      },
    ]);
  });

  test("leaves harmless findings to the summary", async () => {
    expect((await plan({ findings: [finding({ kind: "benign" })] })).annotations).toEqual([]);
  });

  test("takes what the suite itself said, behind ours", async () => {
    const { annotations } = await plan({ findings: [ARCH_FINDING] }, [
      { severity: "error", message: "theirs", file: "/__w/unet/unet/tests/test_engine.py", line: 7 },
      { severity: "error", message: "nowhere", file: "/etc/passwd", line: 1 },
    ]);
    expect(
      annotations.map(({ message, file, line }) => ({ message: message.slice(0, 7), file, line })),
    ).toEqual([
      { message: "The bui", file: "tests/test_export.py", line: 3 },
      { message: "theirs", file: "tests/test_engine.py", line: 7 },
      { message: "nowhere", file: undefined, line: undefined },
    ]);
  });

  test("shows excused failures as notices, and in a green job no error", async () => {
    const { annotations } = await plan(SITUATIONS.xfail);
    expect(annotations.map(({ severity }) => severity)).toEqual(["warning", "warning", "notice", "notice"]);
  });

  test.each([10, 11, 12, 500])("of %d failures shows ten at most and counts the rest", async (count) => {
    const failures = Array.from({ length: count }, (_, index) => ({
      id: `t${index}.py::test`,
      status: "failed" as const,
      message: "x",
    }));
    const { annotations, dropped } = await plan({ outcome: "failed", conclusion: "failure", failures });
    expect(annotations).toHaveLength(10);
    if (count === 10) expect(dropped).toEqual({});
    else {
      expect(dropped).toEqual({ errorAnnotations: count - 9 });
      expect(annotations[9]?.title).toBe(`${count - 9} errors more`);
      expect(annotations[9]?.message).toContain(`${count - 9} failed tests`);
    }
  });

  test("orders known issues by weight, and what the suite said behind them", async () => {
    const kinds = ["note", "consequence", "cause"] as const;
    const { annotations } = await plan(
      {
        findings: kinds.map((kind) =>
          finding({ id: kind, title: kind, kind, count: 1, tests: [], places: [] }),
        ),
        warnings: ["a remark"],
        notices: ["a notice"],
      },
      [{ severity: "warning", message: "theirs" }],
    );
    expect(annotations.map(({ title }) => title)).toEqual([
      "a remark",
      "cause",
      "consequence",
      "note",
      "From the suite",
      "a notice",
    ]);
  });

  test("leaves a runner's own header out where the failures say more", async () => {
    const header = finding({
      id: "test-failure",
      severity: "error",
      title: "A test failed",
      count: 1,
      tests: [],
    });
    const titles = async (failures: readonly ReportFailure[]) =>
      (
        await plan({ outcome: "failed", conclusion: "failure", findings: [header], failures })
      ).annotations.map(({ title }) => title);
    expect(await titles([{ id: "t", status: "failed" }])).toEqual(["Test failed: t"]);
    expect(await titles([])).toContain("A test failed");
  });

  test("names ten of the tests that fail at one line", async () => {
    const failing = async (count: number) => {
      const failures = Array.from({ length: count }, (_, i) => ({
        id: `tests/test_engine.py::test_reload[${i}]`,
        status: "failed" as const,
        message: "x",
      }));
      const { annotations, dropped } = await plan({ outcome: "failed", conclusion: "failure", failures });
      expect(annotations).toHaveLength(1);
      expect(dropped).toEqual({});
      return annotations[0];
    };
    expect((await failing(1))?.message).toBe("x");
    expect((await failing(11))?.title).toMatch(/\(and 10 more at this line\)$/);
    expect((await failing(11))?.message).toMatch(/Also: .*\[1\], .*\[10\]$/);
    expect((await failing(12))?.message).toMatch(/Also: .*\[10\], …$/);
  });

  test("keeps failures at the same line of other files, or at no line at all, apart", async () => {
    const ids = ["tests/test_engine.py::test_reload", "tests/none.py::test_a", "tests/none.py::test_b"];
    const first = { id: ids[0] ?? "", status: "failed" as const, message: "x" };
    const other = { id: "t", status: "failed" as const, message: 'File "tests/test_export.py", line 1' };
    const nowhere = ids.slice(1).map((id) => ({ id, status: "failed" as const, message: "x" }));
    const { annotations } = await plan({
      outcome: "failed",
      conclusion: "failure",
      failures: [first, other, ...nowhere],
    });
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ["tests/test_engine.py", 1],
      ["tests/test_export.py", 1],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("counts a result and remarks that have no room by their kind", async () => {
    const errors = Array.from({ length: 12 }, (_, i) => `reason ${i}`);
    const { annotations } = await plan({
      outcome: "timed-out",
      conclusion: "failure",
      sentence: "It hung.",
      errors,
    });
    expect(annotations[0]?.title).toBe("Timed out after 5 min 12 s");
    expect(annotations.at(-1)?.message).toContain("Left out here: 4 remarks.");
  });

  test("looks at 200 places of a severity at most", async () => {
    let asked = 0;
    const counting = {
      ...anchors,
      locate: (target: Parameters<typeof anchors.locate>[0]) => {
        asked++;
        return anchors.locate(target);
      },
    };
    const failures = Array.from({ length: 300 }, (_, i) => ({
      id: `tests/test_engine.py::test_reload[${i}]`,
      status: "failed" as const,
      message: "x",
    }));
    const report = parts({ outcome: "failed", conclusion: "failure", failures });
    const { annotations, dropped } = await planAnnotations({
      report,
      suiteAnnotations: [],
      anchors: counting,
    });
    expect(asked).toBe(200);
    expect(annotations).toHaveLength(2);
    expect(dropped).toEqual({ errorAnnotations: 100 });
  });

  test("merges only failures: anything else about a line stays separate", async () => {
    const said = { severity: "error", message: "theirs", file: "tests/test_engine.py", line: 1 } as const;
    const failures = [{ id: "tests/test_engine.py::test_reload", status: "failed" as const, message: "x" }];
    const { annotations } = await plan({ outcome: "failed", conclusion: "failure", failures }, [said, said]);
    expect(annotations.map(({ message, line }) => [message, line])).toEqual([
      ["x", 1],
      ["theirs", 1],
      ["theirs", 1],
    ]);
  });

  test("keeps the end of the range that the suite named, unless it is before its start", async () => {
    const say = async (line: number | undefined, endLine: number) =>
      (
        await plan({}, [
          {
            severity: "error",
            message: "m",
            file: "tests/test_export.py",
            ...(line ? { line } : {}),
            endLine,
          },
        ])
      ).annotations[0];
    expect(await say(2, 3)).toMatchObject({ line: 2, endLine: 3 });
    expect(await say(2, 2)).toMatchObject({ line: 2, endLine: 2 });
    expect(await say(2, 1)).not.toHaveProperty("endLine");
    expect(await say(undefined, 4)).toMatchObject({ line: 1, endLine: 4 });
    const nowhere = await plan({}, [{ severity: "error", message: "m", endLine: 4 }]);
    expect(nowhere.annotations[0]).toEqual({ severity: "error", title: "From the suite", message: "m" });
  });

  test("never shows an empty title or message", async () => {
    const { annotations } = await plan({}, [{ severity: "error", message: " \u001b[0m", title: "== =" }]);
    expect(annotations[0]).toMatchObject({ title: "TensorRT export gate", message: "No message was given." });
  });

  test("counts what has no room by its kind", async () => {
    const said = Array.from({ length: 3 }, () => ({ severity: "error" as const, message: "theirs" }));
    const failures = Array.from({ length: 10 }, (_, i) => ({ id: `t${i}`, status: "failed" as const }));
    const oom = finding({ severity: "error", kind: "cause" });
    const { annotations } = await plan(
      { outcome: "failed", conclusion: "failure", failures, findings: [oom] },
      said,
    );
    expect(annotations.filter(({ severity }) => severity === "error").at(-1)).toEqual({
      severity: "error",
      title: "5 errors more",
      message:
        "GitHub shows at most ten annotations of each severity per step. Left out here: 1 failed test, 1 finding, 3 from the suite. The job summary lists them, and report.json has them in full, except those from the suite, which are in the log of this step.",
    });
  });

  test.each([
    ["ours", 12, 0, "The job summary lists them, and report.json has them in full."],
    ["what the suite said", 0, 12, "They are in the log of this step."],
  ])("says where to read %s that has no room", async (_, ours, theirs, where) => {
    const failures = Array.from({ length: ours }, (__, i) => ({ id: `t${i}`, status: "failed" as const }));
    const said = Array.from({ length: theirs }, (__, i) => ({
      severity: "error" as const,
      message: `theirs ${i}`,
    }));
    const { annotations } = await plan({ failures }, said);
    expect(annotations.findLast(({ severity }) => severity === "error")?.message).toMatch(
      new RegExp(`Left out here: 3 [a-z ]+\\. ${where}$`),
    );
  });

  test("an expected refusal is not an error in a green job", async () => {
    const of = async (outcome: "xfailed" | "passed", severity: "error" | "notice") =>
      (await plan({ outcome, findings: [finding({ severity, title: "It", count: 1 })] })).annotations.find(
        ({ title }) => title === "It",
      )?.severity;
    expect(await of("xfailed", "error")).toBe("warning");
    expect(await of("xfailed", "notice")).toBe("notice");
    expect(await of("passed", "error")).toBe("error");
  });

  test("cuts a message below the runner's limit, and a title to 255", async () => {
    const long = "😀".repeat(5_000);
    const { annotations } = await plan({}, [{ severity: "error", message: long, title: `x${long}` }]);
    expect(annotations.map(({ message, title }) => [message.length, title.length])).toEqual([[4_095, 254]]);
  });

  test("keeps to every limit of the runner, whatever it is given", async () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    const failures = fc.array(
      fc.record({
        id: text,
        status: fc.constantFrom("failed", "error", "xpassed"),
        message: fc.oneof(text, fc.constant("😀".repeat(5_000))),
      }),
      { maxLength: 40 },
    );
    const said = fc.array(
      fc.record({
        severity: fc.constantFrom("error", "warning", "notice"),
        message: text,
        title: text,
        line: fc.integer(),
        file: text,
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(failures, said, fc.array(text, { maxLength: 20 }), async (broken, suite, notices) => {
        const { annotations, dropped } = await plan(
          {
            outcome: "failed",
            conclusion: "failure",
            failures: broken as ReportFailure[],
            notices,
            warnings: notices,
          },
          suite as never,
        );
        for (const severity of ["error", "warning", "notice"] as const) {
          const own = annotations.filter((annotation) => annotation.severity === severity);
          expect(own.length).toBeLessThanOrEqual(10);
          if (own.length < 10) expect(dropped[`${severity}Annotations`]).toBeUndefined();
        }
        for (const { title, message, file, line } of annotations) {
          expect(title.length).toBeLessThanOrEqual(255);
          expect(message.length).toBeLessThan(4_096);
          expect(message.trim()).not.toBe("");
          if (file !== undefined) expect(Object.keys(FILES)).toContain(file);
          expect(line ?? 1).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
