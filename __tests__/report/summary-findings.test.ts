import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { findingSection } from "../../src/report/summary-findings.ts";
import { finding, parts } from "./examples.ts";

const section = (change: Partial<ReportParts>) => findingSection(buildReport(parts(change)));
const HIDDEN =
  "_The output of passing tests could not be read, so known issues in it would not be listed here._";
const tests = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `t${i}`, count: i + 1 }));

describe("no known issue", () => {
  test("is reported if a suite ran and its output could be seen", () => {
    const none = { title: "Known issues", blocks: ["None were found in the log or in the tests' output."] };
    expect(section({})).toEqual(none);
    const { passingOutputSeen: _, ...rest } = parts();
    expect(findingSection(buildReport(rest))).toEqual(none);
  });

  test("is not claimed where it could not be seen, or where nothing ran", () => {
    expect(section({ passingOutputSeen: false }).blocks).toEqual([HIDDEN]);
    expect(section({ suite: null }).blocks).toEqual([]);
  });
});

test("issues are listed in a table, with where they were seen", () => {
  const findings = [
    finding({ count: 1_000 }),
    finding({ severity: "error", kind: "cause", count: 1, tests: [] }),
    finding({ severity: "notice", kind: "consequence", count: 1, tests: tests(1) }),
    finding({ severity: "notice", kind: "benign", count: 1, tests: tests(1) }),
  ];
  const { title, blocks } = section({ findings });
  expect(title).toBe("Known issues (4)");
  expect(blocks).toHaveLength(5);
  expect(
    blocks[0]
      ?.split("\n")
      .map((line) => line.replace("BatchNorm guards are taken out of the TorchScript graph", "…")),
  ).toEqual([
    "| Issue | Times | Kind | Seen in |",
    "| :--- | ---: | :--- | :--- |",
    "| ⚠️ … | 1,000 | worth knowing | 2 tests |",
    "| ❌ … | 1 | can explain a failure | log, line 118 |",
    "| ℹ️ … | 1 | follows from something else | 1 test |",
    "| ℹ️ … | 1 | harmless | 1 test |",
  ]);
});

test("what could not be seen is reported next to what was", () => {
  expect(section({ findings: [finding()], passingOutputSeen: false }).blocks.at(-1)).toBe(HIDDEN);
  expect(section({ findings: [finding()] }).blocks.at(-1)).toMatch(/<\/details>$/);
});

describe("each issue unfolds", () => {
  const body = (change: Parameters<typeof finding>[0]) =>
    section({ findings: [finding(change)] }).blocks[1]?.split("\n\n");

  test("to all that is known of it", () => {
    expect(
      body({ explanation: "So it is.", first: { line: 1_000, text: " seen \n" }, tests: tests(1) }),
    ).toEqual([
      "<details>\n<summary>BatchNorm guards are taken out of the TorchScript graph <code>bn-ir-exception-removed</code></summary>",
      "So it is.",
      "**What to do:** None is needed. Compile in evaluation mode to see fewer of them.",
      "First seen at line 1,000 of the log:",
      "```text\nseen\n```",
      "In <code>t0</code> (1).",
      'More: <a href="https://github.com/pytorch/TensorRT/issues/1445">github.com/…/1445</a>',
      "</details>",
    ]);
  });

  test("which a test's own output may have shown, at no line of the log", () => {
    expect(body({ first: { line: 0, text: "x" } })?.[3]).toBe("First seen in a test's own output:");
  });

  test("and leaves out what there is not", () => {
    expect(
      body({ explanation: "So.", remedy: "", tests: [], links: [], first: { line: 1, text: "x" } })?.slice(1),
    ).toEqual(["So.", "First seen at line 1 of the log:", "```text\nx\n```", "</details>"]);
  });

  test("naming ten tests and five links", () => {
    const links = Array.from({ length: 6 }, (_, i) => `https://a.example/${i}`);
    const named = (count: number) => body({ tests: tests(count), links })?.at(-3);
    expect(named(10)).toMatch(/<code>t9<\/code> \(10\)\.$/);
    expect(named(12)).toMatch(/<code>t9<\/code> \(10\) and 2 more\.$/);
    expect(body({ links })?.at(-2)?.match(/<a /g)).toHaveLength(5);
  });
});
