import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import type { ReportFailure } from "../../src/report/report.ts";
import { failureSections } from "../../src/report/summary-failures.ts";
import { parts, tests } from "./examples.ts";

const fail = (id: string, change: Partial<ReportFailure> = {}): ReportFailure => ({
  id,
  status: "failed",
  ...change,
});
const sections = (change: Partial<ReportParts>) => failureSections(buildReport(parts(change)));
const blocks = (...failures: readonly ReportFailure[]) => sections({ failures })[0]?.blocks ?? [];

describe("what failed", () => {
  test("is counted by the tests, less what was excused, and by what is listed where that is more", () => {
    const titles = (change: Partial<ReportParts>) => sections(change).map(({ title }) => title);
    const excused = fail("e", { excusedBy: "arch-unsupported" });
    expect(
      titles({
        tests: tests({ failed: 5, errors: 1 }),
        failures: [fail("a"), excused],
        passedUnexpectedly: ["p"],
      }),
    ).toEqual(["Failed tests (5)", "Failed because of this GPU, excused (1)", "Passed unexpectedly (1)"]);
    expect(titles({ tests: null, failures: [fail("a")] })[0]).toBe("Failed tests (1)");
  });

  test("is nothing where nothing did", () => {
    expect(sections({})).toEqual([]);
  });

  test("with one cause are grouped; the first group is open", () => {
    const shown = blocks(
      fail("a", { message: "E boom" }),
      fail("b", { message: "E boom" }),
      fail("c", { message: "E bang" }),
      fail("d", { message: "E boom", crashed: "SIGSEGV" }),
    );
    expect(shown.map((block) => block.split("\n").slice(0, 2).join(" "))).toEqual([
      "<details open> <summary><b>2 tests</b>, first <code>a</code><br>boom</summary>",
      "<details> <summary><code>c</code><br>bang</summary>",
      "<details> <summary><code>d</code><br>died: SIGSEGV</summary>",
    ]);
    expect(shown[0]).toContain("All of them:\n\n- <code>a</code>\n- <code>b</code>");
    expect(shown[1]).not.toContain("All of them");
  });

  test("beyond the limit is reported", () => {
    const left = (count: number) =>
      sections({ tests: tests({ failed: count + 1 }), failures: [fail("a")] })[0]?.blocks.at(-1);
    expect(left(1_000)).toBe("_1,000 more failures counted above, without details here._");
    expect(left(0)).toMatch(/^<details open>/);
  });

  test("as expected says why, and stays folded", () => {
    const by = (change: Partial<ReportFailure>) =>
      sections({ tests: null, failures: [fail("a", change)] })[0] ?? { title: "", blocks: [] };
    const refused = by({ excusedBy: "arch-unsupported" });
    expect(refused.blocks[0]).toMatch(/ a message of an unsupported GPU \(<code>arch-unsupported</);
    expect(refused.blocks[1]).toMatch(
      /^<details>\n[\s\S]*Excused because of the known issue <code>arch-unsupported<\/code>\./,
    );
    const entry = by({ excusedBy: "expectation e.yml:1", expectation: "e.yml:1" });
    expect(entry.title).toBe("Failed, excused by the expectations file (1)");
    expect(entry.blocks[0]).not.toMatch(/GPU/);
    expect(entry.blocks[1]).toMatch(
      /^<details>\n[\s\S]*Excused by the expectation at <code>e\.yml:1<\/code>\.\n/,
    );
    expect(by({ excusedBy: "arch-unsupported", expectation: "e.yml:1" }).blocks[1]).toContain(
      "at <code>e.yml:1</code>, which requires the known issue <code>arch-unsupported</code>.",
    );
  });

  test("with the same text are separate if another entry excuses them", () => {
    const [, ...shown] =
      sections({
        tests: null,
        failures: ["e.yml:1", "e.yml:2", "e.yml:2"].map((place, index) =>
          fail(`${index}`, { message: "boom", excusedBy: `expectation ${place}`, expectation: place }),
        ),
      })[0]?.blocks ?? [];
    expect(shown.map((block) => /<summary>(.*?)<br>/.exec(block)?.[1])).toEqual([
      "<code>0</code>",
      "<b>2 tests</b>, first <code>1</code>",
    ]);
  });

  test("fifty ids are named, and the rest is counted", () => {
    const ids = (count: number) =>
      sections({ passedUnexpectedly: Array.from({ length: count }, (_, i) => `t${i}`) })[0]
        ?.blocks.at(-1)
        ?.split("\n");
    expect(ids(50)).toHaveLength(50);
    expect(ids(52)?.slice(49)).toEqual(["- <code>t49</code>", "- and 2 more"]);
  });
});

describe("the trace", () => {
  const body = (failure: ReportFailure) =>
    blocks(failure)[0]?.split("</summary>\n\n")[1]?.replace("\n\n</details>", "");

  test.each<[Partial<ReportFailure>, string]>([
    [{ message: "boom" }, "```text\nboom\n```"],
    [{ message: "boom\n\n", file: "a.py", line: 3 }, "At <code>a.py:3</code>.\n\n```text\nboom\n```"],
    [{ file: "a.py" }, "At <code>a.py</code>."],
    [{ message: "\n", file: "a.py", line: 3 }, "At <code>a.py:3</code>."],
    [{}, "The test runner gave no message; see the log of this step for what it printed."],
  ])("of %j", (change, shown) => {
    expect(body(fail("t", change))).toBe(shown);
  });

  test("is its last 25 lines", () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`).join("\n");
    expect(body(fail("t", { message: lines(25) }))).toMatch(/^```text\nline 0\n/);
    expect(body(fail("t", { message: lines(26) }))).toMatch(/^```text\n… 1 line above …\nline 1\n/);
    expect(body(fail("t", { message: lines(27) }))).toMatch(/^```text\n… 2 lines above …\nline 2\n/);
  });
});

test.each([
  ["E   ValueError: x\nE   second\n\na.py:3: ValueError", "second"],
  ["Traceback\n  File\nValueError: x\n=====\n", "ValueError: x"],
  ["boom\ntests/a.py:3: RuntimeError", "boom"],
  ["a.py:3: note with words", "a.py&#58;&#8203;3: note with words"],
])("the cause that %j ends with is %j", (message, cause) => {
  expect(blocks(fail("t", { message }))[0]).toContain(`<code>t</code><br>${cause}</summary>`);
});

test("without a cause only the test's name is shown", () => {
  expect(blocks(fail("t", { message: "-----" }))[0]).toContain("<summary><code>t</code></summary>");
});
