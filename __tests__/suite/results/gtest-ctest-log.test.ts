import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createCtestLogReader } from "../../../src/suite/results/ctest-log.ts";
import { createGtestLogReader } from "../../../src/suite/results/gtest-log.ts";
import { feed, runOf, runsOf, statuses } from "./feed.ts";

const GTEST = `Running main() from main.cc
[==========] Running 5 tests from 2 test suites.
[----------] 4 tests from Export
[ RUN      ] Export.Good
noise
[       OK ] Export.Good (12 ms)
[ RUN      ] Export.Bad
export_test.cc:4: Failure
Expected equality of these values:
  1
  2
[  FAILED  ] Export.Bad (3 ms)
[ RUN      ] Export.Later
export_test.cc:5: Skipped
no TensorRT here
[  SKIPPED ] Export.Later (0 ms)
[ DISABLED ] Export.DISABLED_Off
[----------] 4 tests from Export (15 ms total)
[ RUN      ] All/Shapes.Even/1
export_test.cc:8: Failure
[  FAILED  ] All/Shapes.Even/1, where GetParam() = (3, "a (b)") (0 ms)
`;
const GTEST_END = `[ RUN      ] Z.Last
[       OK ] Z.Last (0 ms)
[==========] 5 tests from 2 test suites ran. (15 ms total)
[  PASSED  ] 2 tests.
[  SKIPPED ] 1 test, listed below:
[  SKIPPED ] Export.Later
[  FAILED  ] 2 tests, listed below:
[  FAILED  ] Export.Bad
[  FAILED  ] All/Shapes.Even/1, where GetParam() = (3, "a (b)")
`;

describe("gtest", () => {
  test("names every test once, with message and reason", () => {
    const run = runOf(createGtestLogReader(), GTEST + GTEST_END);
    expect(run.tests).toEqual([
      { id: "Export.Good", status: "passed", durationMs: 12 },
      {
        id: "Export.Bad",
        status: "failed",
        message: "export_test.cc:4: Failure\nExpected equality of these values:\n  1\n  2",
        durationMs: 3,
      },
      { id: "Export.Later", status: "skipped", reason: "no TensorRT here", durationMs: 0 },
      { id: "All/Shapes.Even/1", status: "failed", message: "export_test.cc:8: Failure", durationMs: 0 },
      { id: "Z.Last", status: "passed", durationMs: 0 },
    ]);
    expect(run).toMatchObject({ complete: true, running: null, counts: { total: 5, executed: 4 } });
    expect(run.brokenOff).toBeUndefined();
  });

  test("that dies names its test and how many never ran", () => {
    const log = `${GTEST.slice(0, GTEST.indexOf("[  FAILED"))}Segmentation fault (core dumped)\n`;
    expect(runOf(createGtestLogReader(), log)).toMatchObject({
      complete: false,
      running: "Export.Bad",
      neverRanCount: 3,
      counts: { total: 1 },
    });
    const reader = createGtestLogReader();
    feed(reader, GTEST.slice(0, GTEST.indexOf("noise")));
    expect(reader.currentTest()).toBe("Export.Good");
  });

  test("that dies between two tests names the last one started", () => {
    const reader = createGtestLogReader();
    const log = `${GTEST.slice(0, GTEST.indexOf("[ RUN      ] Export.Bad"))}Segmentation fault\n`;
    const run = runOf(reader, log);
    expect(run).toMatchObject({ running: null, lastStarted: "Export.Good", neverRanCount: 4 });
    expect(run.brokenOff).toBe("a test program exited before it had run all tests");
    expect(reader.currentTest()).toBeNull();
    expect(createGtestLogReader().currentTest()).toBeNull();
  });

  test("that died, and was started again, is two runs", () => {
    const died = GTEST.slice(0, GTEST.indexOf("noise"));
    const [first, second] = runsOf(createGtestLogReader(), died + GTEST + GTEST_END);
    expect(first).toMatchObject({ complete: false, running: "Export.Good", counts: { total: 0 } });
    expect(second).toMatchObject({ complete: true, counts: { total: 5 } });
    expect(first?.span).toEqual({ first: 2, last: 4 });
  });

  test("without times, and with another test's verdict in its output", () => {
    const log = [
      "[==========] Running 1 test from 1 test suite.",
      "[       OK ] nothing is running (1 ms)",
      "[ RUN      ] Export.Outer",
      "[       OK ] Export.Inner (1 ms)",
      "[  FAILED  ] Export.Outer",
      "[==========] 1 test from 1 test suite ran.",
    ].join("\n");
    expect(runOf(createGtestLogReader(), log).tests).toEqual([
      { id: "Export.Outer", status: "failed", message: "[       OK ] Export.Inner (1 ms)" },
    ]);
  });

  test("twice in a log is added up; coloured, prefixed by ctest or quoted it does not count", () => {
    expect(runsOf(createGtestLogReader(), (GTEST + GTEST_END).repeat(2))).toHaveLength(2);
    const labelled = (GTEST + GTEST_END).replaceAll(/^/gm, "1: ");
    expect(feed(createGtestLogReader(), labelled).results()).toBeNull();
  });
});

const hasCtest =
  spawnSync("ctest", ["--version"]).status === 0 && spawnSync("cmake", ["--version"]).status === 0;
const realCtest = hasCtest ? test : test.skip;
const CMAKE = `cmake_minimum_required(VERSION 3.10)
project(suite NONE)
enable_testing()
add_test(NAME good COMMAND \${CMAKE_COMMAND} -E true)
add_test(NAME bad.suite/one COMMAND \${CMAKE_COMMAND} -E false)
add_test(NAME segv COMMAND sh -c "kill -SEGV $$")
add_test(NAME killed COMMAND sh -c "kill -9 $$")
add_test(NAME slow COMMAND sleep 5)
set_tests_properties(slow PROPERTIES TIMEOUT 1)
add_test(NAME skips COMMAND sh -c "exit 77")
set_tests_properties(skips PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME off COMMAND true)
set_tests_properties(off PROPERTIES DISABLED TRUE)
add_test(NAME gone COMMAND no-such-program-at-all)
add_test(NAME says COMMAND \${CMAKE_COMMAND} -E echo "TensorRT 10.5")
set_tests_properties(says PROPERTIES FAIL_REGULAR_EXPRESSION "TensorRT 1[01]")
add_test(NAME silent COMMAND \${CMAKE_COMMAND} -E echo "TensorRT 10.5")
set_tests_properties(silent PROPERTIES PASS_REGULAR_EXPRESSION "engine 1;engine 2")
`;

describe("ctest", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ctest-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const ctest = (...args: string[]) => {
    const { stdout, stderr } = spawnSync("ctest", args, { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  };

  realCtest("names every test, one after the other and at once", () => {
    writeFileSync(join(folder, "CMakeLists.txt"), CMAKE);
    expect(spawnSync("cmake", ["."], { cwd: folder }).status).toBe(0);
    for (const args of [[], ["-j4"], ["-V"], ["--output-on-failure"]]) {
      const run = runOf(createCtestLogReader(), ctest(...args));
      expect(statuses(run)).toEqual({
        good: "passed",
        "bad.suite/one": "failed",
        segv: "error",
        killed: "error",
        slow: "error",
        skips: "skipped",
        off: "skipped",
        gone: "error",
        says: "failed",
        silent: "failed",
      });
      expect(run).toMatchObject({ complete: true, counts: { total: 10, executed: 8 } });
      expect(run.tests.find((one) => one.id === "says")?.message).toContain("Regex=[TensorRT 1[01]]");
      expect(run.tests.find((one) => one.id === "says")?.durationMs).toBeGreaterThanOrEqual(0);
      expect(run.tests.find((one) => one.id === "segv")?.crashed).toContain("SegFault");
      expect(run.tests.find((one) => one.id === "killed")?.crashed).toContain("killed");
      expect(run.tests.find((one) => one.id === "slow")?.message).toBe("Timeout");
    }
    expect(runOf(createCtestLogReader(), ctest("-R", "nothing"))).toMatchObject({
      complete: true,
      collectionError: "ctest found no tests",
      counts: { total: 0 },
    });
  });

  test("of another program does not count", () => {
    const reader = feed(
      createCtestLogReader(),
      "    Start 1: one\n1/1 Test #1: one ...   Passed    0.01 sec\n",
    );
    expect(reader.results()).toBeNull();
    expect(reader.currentTest()).toBeNull();
  });

  test("that dies between two tests, and is started again, is two runs", () => {
    const died =
      "Test project /b\n    Start 1: one\n1/2 Test #1: one ......   Passed    0.01 sec\n Start over: nothing\n";
    const reader = createCtestLogReader();
    const [first, second] = runsOf(
      reader,
      `${died}Test project /b\n    Start 1: one\n1/1 Test #1: one ...***Failed\n`,
    );
    expect(first).toMatchObject({
      complete: false,
      running: null,
      lastStarted: "one",
      span: { first: 1, last: 3 },
    });
    expect(second?.tests).toEqual([{ id: "one", status: "failed", message: "Failed" }]);
    feed(reader, "    Start 2: two\n    Start 3: three");
    expect(reader.currentTest()).toBe("three");
  });

  test("that dies names its test", () => {
    const log =
      "Test project /b\n    Start 1: one\n1/2 Test #1: one ......   Passed    0.01 sec\n    Start 2: two\n";
    expect(runOf(createCtestLogReader(), log)).toMatchObject({
      complete: false,
      running: "two",
      counts: { total: 1 },
    });
  });

  test("that repeats a test is decided by the last try", () => {
    const started = "    Start 1: one\n";
    const numbered = (word: string) => `${started}1/1 Test #1: one ......${word}    0.01 sec\n`;
    const more = (word: string) => `${started}    Test #1: one ......${word}    0.01 sec\n`;
    const results = (...lines: readonly string[]) =>
      runOf(createCtestLogReader(), `Test project /b\n${lines.join("")}`).tests.map(({ status }) => status);
    const [good, bad, died] = ["   Passed", "***Failed", "***Exception: SegFault"];
    // until-pass
    expect(results(numbered(bad), more(good))).toEqual(["passed"]);
    expect(results(numbered(died), more(bad), more(good))).toEqual(["passed"]);
    expect(results(numbered(bad), more(bad))).toEqual(["failed"]);
    // until-fail
    expect(results(more(good), numbered(good))).toEqual(["passed"]);
    expect(results(more(good), more(bad))).toEqual(["failed"]);
    // Nobody started it: what a test prints of a ctest of its own.
    expect(results(numbered(bad), more(good).replace(started, ""))).toEqual(["failed"]);
  });
});
