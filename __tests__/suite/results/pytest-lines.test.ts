import { describe, expect, test } from "@jest/globals";
import {
  parseAnnounced,
  parseBanner,
  parseBareStatus,
  parseCollected,
  parseLetters,
  parseProgress,
  parsePytestTally,
  parseSummary,
  sectionOf,
} from "../../../src/suite/results/pytest-lines.ts";

describe("a frame over the terminal's width", () => {
  test.each([
    ["=== FAILURES ===", { char: "=", title: "FAILURES" }],
    ["= 1 passed =", { char: "=", title: "1 passed" }],
    ["____ test_a ____", { char: "_", title: "test_a" }],
    ["_ _ _ _", { char: "_", title: "_ _" }],
    ["!!! KeyboardInterrupt !!!", { char: "!", title: "KeyboardInterrupt" }],
    ["--- live log ---", { char: "-", title: "live log" }],
  ])("%j", (text, banner) => expect(parseBanner(text)).toEqual(banner));

  test.each(["", "text", "====", "==  ==", "=== left", "===x===", "=== x===", "===x ===", "*** x ***"])(
    "is not %j",
    (text) => expect(parseBanner(text)).toBeNull(),
  );

  test.each([
    ["FAILURES", "blocks"],
    ["ERRORS", "blocks"],
    ["PASSES", "blocks"],
    ["short test summary info", "summary"],
    ["warnings summary", "other"],
    ["slowest 3 durations", "other"],
    ["rerun test summary info", "other"],
    ["tests coverage", "other"],
    ["Build", null],
  ])("%j opens %s", (title, section) => expect(sectionOf(title)).toBe(section));
});

describe("a progress line", () => {
  const line = (id: string, status: string | null, more: object = {}) => ({
    id,
    status,
    subtest: false,
    ...more,
  });
  test.each([
    ["t/x.py::a PASSED", line("t/x.py::a", "passed")],
    ["t/x.py::a PASSED            [ 50%]", line("t/x.py::a", "passed")],
    ["t/x.py::a FAILED [ 3/10]", line("t/x.py::a", "failed")],
    ["t/x.py::a SKIPPED (no GPU) [100%]", line("t/x.py::a", "skipped", { reason: "no GPU" })],
    ["t/x.py::a XFAIL (known (bad)) [100%]", line("t/x.py::a", "xfailed", { reason: "known (bad)" })],
    ["t/x.py::a XPASS", line("t/x.py::a", "xpassed")],
    ["t/x.py::a[case FAILED] PASSED [ 50%]", line("t/x.py::a[case FAILED]", "passed")],
    [
      "t/x.py::a[x FAILED y] SKIPPED (no [GPU])",
      line("t/x.py::a[x FAILED y]", "skipped", { reason: "no [GPU]" }),
    ],
    ["t/x.py::a[[x] FAILED [ 50%]", line("t/x.py::a[[x]", "failed")],
    ["t/x.py::a[x FAILED [ 3/10]", line("t/x.py::a[x", "failed")],
    ["t/x.py::a RERUN [ 50%]", line("t/x.py::a", null)],
    ["t/x.py::a <- lib/case.py PASSED", line("t/x.py::a", "passed")],
    ["t/x.py::a PASSEDthe next fixture", line("t/x.py::a", "passed")],
    ["t/x.py::a SUBPASSED", line("t/x.py::a", "passed", { subtest: true })],
    ["t/x.py::a SUBFAIL [ 50%]", line("t/x.py::a", "failed", { subtest: true })],
    ["[gw0] [ 10%] PASSED t/x.py::a ", line("t/x.py::a", "passed")],
    ["[gw12] FAILED t/x.py::a", line("t/x.py::a", "failed")],
    ["[gw0] [100%] SUBSKIPPED(why) t/x.py::a", line("t/x.py::a", "skipped", { subtest: true })],
  ])("%j", (text, told) => expect(parseProgress(text)).toEqual(told));

  test.each([
    "t/x.py::a",
    "t/x.py::a PASSED_",
    "t/x.py::a PASSED2",
    "see t/x.py::a PASSED",
    ".py::a PASSED",
    "t/x.py PASSED",
    // No word of pytest's, although its parts are.
    "[gw0] SUBFAILPED t/x.py::a",
    "[gw0] PASSED",
  ])("is not %j", (text) => expect(parseProgress(text)).toBeNull());
});

describe("a status without its test", () => {
  test.each([
    ["PASSED", "passed", undefined, false],
    ["noise FAILED", "failed", undefined, false],
    ["SKIPPED (no GPU)   [ 50%]", "skipped", "no GPU", false],
    ["output.PASSED [100%] ", "passed", undefined, false],
    ["SUBFAIL", "failed", undefined, true],
    ["RERUN", null, undefined, false],
  ])("%j", (text, status, reason, subtest) => {
    const told = parseBareStatus(text);
    expect([told?.status, told?.reason, told?.subtest]).toEqual([status, reason, subtest]);
  });

  test.each(["passed", "PASSED it", "xPASSED", "SUBSKIPPEDx", "SUBPASSPED"])("is not %j", (text) =>
    expect(parseBareStatus(text)).toBeNull(),
  );
});

test.each([
  ["t/x.py::a ", "t/x.py::a"],
  ["t/x.py::TestK::a[b c] printed", "t/x.py::TestK::a[b c]"],
  ["t/x.py::a[b[0]]PASSED", "t/x.py::a[b[0]]"],
  ["t/x.py:: ", null],
  ["in t/x.py::a", null],
  ["t/x.py", null],
])("%j announces %s", (text, id) => expect(parseAnnounced(text)).toBe(id));

test.each([
  ["t/x.py ..F [ 50%]", ["passed", "passed", "failed"]],
  ["t/x.py sxXE", ["skipped", "xfailed", "xpassed", "error"]],
  // A rerun decides nothing; a part has a sign of its own.
  ["t/x.py R.,u-", ["passed"]],
  ["t/x.py .Fatal Python error: Aborted", ["passed"]],
  ["t/x.txt ..", null],
  ["t/x.py ok", null],
])("letters %j are %j", (text, statuses) => expect(parseLetters(text)).toEqual(statuses));

describe("a line of the summary", () => {
  const summary = (text: string, ...known: readonly string[]) =>
    parseSummary(text, (id) => known.includes(id));
  const told = (id: string, status: string | null, reason?: string, subtest = false) => ({
    id,
    status,
    subtest,
    ...(reason === undefined ? {} : { reason }),
  });

  test.each([
    ["FAILED t.py::a - assert 0", told("t.py::a", "failed", "assert 0")],
    ["FAILED t.py::a[b - c] - assert 0", told("t.py::a[b - c]", "failed", "assert 0")],
    ["FAILED t.py::a[b - c]", told("t.py::a[b - c]", "failed")],
    ["ERROR at setup of t.py::a - OSError: x", told("t.py::a", "error", "OSError: x")],
    ["ERROR t.py", told("t.py", "error")],
    ["XFAIL t.py::a - known", told("t.py::a", "xfailed", "known")],
    ["XFAIL t.py::a known", told("t.py::a", "xfailed", "known")],
    ["RERUN t.py::a", told("t.py::a", null)],
    ["SUBFAIL(i=1) t.py::a - assert 0", told("t.py::a", "failed", "assert 0", true)],
    ["SUBFAILED[first] (i=1) t.py::a - assert 0", told("t.py::a", "failed", "assert 0", true)],
  ])("%j", (text, line) => expect(summary(text)).toEqual(line));

  test("ends an id where one that is known ends", () => {
    expect(summary("FAILED t.py::a - b - c", "t.py::a - b")).toEqual(told("t.py::a - b", "failed", "c"));
    expect(summary("FAILED t.py::a b", "t.py::a b")).toEqual(told("t.py::a b", "failed"));
    expect(summary("FAILED t.py::a b")).toEqual(told("t.py::a", "failed", "b"));
  });

  test.each([
    ["SKIPPED [3] t.py:7: no GPU", { grouped: 3, reason: "no GPU" }],
    ["SKIPPED [1] t.py: no GPU", { grouped: 1, reason: "no GPU" }],
    ["SKIPPED [12] no place: told", { grouped: 12, reason: "no place: told" }],
    ["SKIPPED [2] t.py:7: ", { grouped: 2, reason: "" }],
  ])("%j groups tests", (text, group) => expect(summary(text)).toEqual(group));

  test.each(["PASSED", "passed t.py::a", "FAILEDt.py::a", "SUBFAILPED t.py::a"])("is not %j", (text) =>
    expect(summary(text)).toBeNull(),
  );
});

describe("the last line", () => {
  const NONE = { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
  test.each([
    ["=== 3 passed in 0.10s ===", { passed: 3 }],
    ["3 passed, 1 failed, 2 errors in 61.20s (0:01:01)", { passed: 3, failed: 1, error: 2 }],
    ["1 error in 0.10s", { error: 1 }],
    ["2 skipped, 1 xfailed, 4 xpassed, 3 warnings in 0.10 seconds", { skipped: 2, xfailed: 1, xpassed: 4 }],
    ["1 passed, 5 deselected, 2 rerun, 3 subtests passed in 0.10s", { passed: 1 }],
    ["no tests ran in 0.01s", {}],
    ["no tests ran (3 deselected) in 0.01s", {}],
    ["no tests collected, 1 error in 0.01s", { error: 1 }],
    ["2/3 tests collected (1 deselected) in 0.01s", {}],
  ])("%j", (text, figures) => expect(parsePytestTally(text)).toEqual({ of: { ...NONE, ...figures } }));

  test.each([
    "3 passed",
    "3 bananas in 0.10s",
    "passed in 0.10s",
    "3 passed, and more in 0.10s",
    "--- 3 passed in 0.10s ---",
    "3 passed in 0.10s (of a day)",
    // Names that every object has.
    "3 constructor in 0.10s",
    "3 to string in 0.10s",
  ])("is not %j", (text) => expect(parsePytestTally(text)).toBeNull());
});

test.each([
  ["collected 23 items", { items: 23, modules: 0 }],
  ["collecting ... collected 1 item", { items: 1, modules: 0 }],
  ["collected 23 items / 2 errors / 1 skipped", { items: 23, modules: 3 }],
  ["collected 23 items / 22 deselected / 1 selected", { items: 1, modules: 0 }],
  ["2 workers [7 items]", { items: 7, modules: null }],
  ["gw0 [1 item] / gw1 [1 item]", { items: 1, modules: null }],
  ["gw0 [8] / gw1 [8]", { items: 8, modules: null }],
  ["he collected 23 items", null],
  ["collected 23 items of mine", null],
])("%j is %j", (text, collected) => expect(parseCollected(text)).toEqual(collected));
