/** What each writer of JUnit XML means by the same elements, and what a run of it says. */

import { describe, expect, test } from "@jest/globals";
import { parseJunit } from "../../../src/suite/results/junit.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";

async function* once(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
const read = (text: string): Promise<TestRun> => parseJunit(once(text), "r.xml");
const suite = (name: string, ...cases: readonly string[]) =>
  `<testsuite name="${name}">${cases.join("")}</testsuite>`;
const passed = (name: string, inner = "") => `<testcase classname="t" name="${name}">${inner}</testcase>`;
const failed = (name: string, message: string) => passed(name, `<failure message="${message}"/>`);

test("a run says what it is, where it is from, and nothing of what JUnit cannot tell", async () => {
  expect(await read(suite("pytest", passed("a")))).toEqual({
    source: "junit",
    family: "pytest",
    origin: "r.xml",
    tests: [{ id: "t.py::a", status: "passed" }],
    counts: {
      ...{ total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, xfailed: 0, xpassed: 0, executed: 1 },
      source: "junit",
    },
    complete: true,
    running: null,
    lastStarted: null,
    neverRan: [],
    collectionError: null,
    skipReasons: [],
    passingOutputSeen: false,
    notices: [],
  });
  expect((await read("")).counts).toBeNull();
});

describe("the writer is recognised by the name of the suite", () => {
  test.each([
    [suite("pytest"), "pytest"],
    [suite("pytest tests"), "pytest"],
    ['<testsuites name="pytest tests"/>', "pytest"],
    ['<testsuites name="AllTests"/>', "gtest"],
    [suite("AllTests"), null],
    ['<testsuites name="Other"/>', null],
    ["<testsuites/>", null],
    [suite("tests.test_a.TestA-20261122120000"), "unittest"],
    [suite("tests.test_a.TestA-20261122120000x"), null],
    [suite("tests.test_a.TestA-2"), null],
    [suite("tests.test_a.TestA-abcdefghijklmn"), null],
    ['<properties name="pytest"/>', null],
  ])("%s is of %s", async (text, family) => {
    expect((await read(text)).family).toBe(family);
  });

  test.each([
    ['status="run"', "ctest"],
    ['status="fail"', "ctest"],
    ['status="notrun"', "ctest"],
    ['status="disabled"', "ctest"],
    ['status="other"', null],
    ["", null],
  ])("or by its first case: %s is of %s", async (status, family) => {
    const one = `<testcase classname="same" name="same" ${status}/>`;
    expect((await read(suite("x", one, '<testcase classname="a" name="b"/>'))).family).toBe(family);
  });
});

describe("a test that appears twice", () => {
  const states = async (name: string, ...cases: readonly string[]) =>
    (await read(`<testsuites>${suite(name, ...cases)}</testsuites>`)).tests.map(({ status }) => status);

  test("is one test of pytest and of unittest, and the worse result counts", async () => {
    for (const name of ["pytest", "t.A-20261122120000"]) {
      expect(await states(name, passed("a"), failed("a", "no"), passed("b"))).toEqual(["failed", "passed"]);
      expect(await states(name, failed("a", "no"), passed("a"))).toEqual(["failed"]);
    }
  });

  test("is two runs of it with every other writer", async () => {
    expect(await states("other", passed("a"), failed("a", "no"))).toEqual(["passed", "failed"]);
  });

  test("is two tests in two sessions of pytest, and one in two classes' suites of unittest", async () => {
    const twice = async (name: string) =>
      (
        await read(`<testsuites>${suite(name, passed("a"))}${suite(name, failed("a", "no"))}</testsuites>`)
      ).tests.map(({ status }) => status);
    expect(await twice("pytest")).toEqual(["passed", "failed"]);
    expect(await twice("t.A-20261122120000")).toEqual(["failed"]);
  });
});

describe("unittest's session", () => {
  const session = async (...names: readonly string[]) =>
    (await read(`<testsuites>${names.map((name) => suite(name)).join("")}</testsuites>`)).session;

  test("is the time in the name of its first suite", async () => {
    expect(await session("t.A-20261122120000", "t.B-20261122120001")).toBe("20261122120000");
  });

  test("is there for no other writer", async () => {
    expect(await session("pytest", "t.A-20261122120000")).toBeUndefined();
    expect(await read(suite("pytest"))).not.toHaveProperty("session");
  });
});

describe("output", () => {
  const seen = async (name: string, ...cases: readonly string[]) =>
    (await read(suite(name, ...cases))).passingOutputSeen;

  test("of a passing test says that such output is kept", async () => {
    expect(await seen("pytest", passed("a", "<system-out>said</system-out>"))).toBe(true);
    expect(await seen("pytest", passed("a", "<system-err>said</system-err>"))).toBe(true);
  });

  test("of a failing one says nothing, nor does a passing one without any", async () => {
    expect(await seen("pytest", passed("a", "<failure/><system-out>said</system-out>"))).toBe(false);
    expect(await seen("pytest", passed("a"))).toBe(false);
    expect(await seen("x", passed("a"))).toBe(false);
  });

  test("is always kept by unittest-xml-reporting and gtest", async () => {
    expect(await seen("t.A-20261122120000", passed("a"))).toBe(true);
    expect((await read('<testsuites name="AllTests"/>')).passingOutputSeen).toBe(true);
  });

  test("of both streams is joined, and text between elements is not part of it", async () => {
    const inner = "<system-out>one</system-out> noise <system-err><![CDATA[two]]></system-err> noise";
    const { tests } = await read(suite("pytest", passed("a", inner)));
    expect(tests[0]?.output).toBe("onetwo");
  });
});

describe("a failure's text", () => {
  const message = async (inner: string) =>
    (await read(suite("pytest", passed("a", inner)))).tests[0]?.message;

  test("is its message and its content, as text or as CDATA", async () => {
    expect(await message('<failure message="said">told</failure>')).toBe("said\ntold");
    expect(await message("<failure><![CDATA[a < b]]></failure>")).toBe("a < b");
  });

  test("has at most 4,000 characters of the attribute", async () => {
    expect((await message(`<failure message="${"m".repeat(5000)}"/>`))?.length).toBe(4000);
  });
});

describe("what is wrong with a file", () => {
  const notices = async (text: string) => (await read(text)).notices;

  test("a case that the end cuts is one of those before the cut", async () => {
    const { notices: told, tests } = await read('<testsuite name="pytest"><testcase classname="t" name="a">');
    expect(tests).toEqual([{ id: "t.py::a", status: "passed" }]);
    expect(told).toEqual(["JUnit file r.xml is cut off; the 1 tests before the cut are counted"]);
  });

  test("an end tag that is not the root's means a cut", async () => {
    expect(await notices("<testsuites><testsuite></testsuite>")).toEqual([
      "JUnit file r.xml is cut off; the 0 tests before the cut are counted",
    ]);
  });

  test("another root is reported with forty characters of its name", async () => {
    expect(await notices(`<${"r".repeat(50)}/>`)).toEqual([
      `JUnit file r.xml is not JUnit XML: its root element is <${"r".repeat(40)}>`,
    ]);
  });

  test("of several parser problems the first is reported", async () => {
    expect(await notices("<testsuite>&one; < two</testsuite>")).toEqual([
      "JUnit file r.xml is not well-formed (undefined entity.); read as far as it makes sense",
    ]);
  });
});

test("elements are read down to the 64th, and what is deeper is passed over", async () => {
  const nested = (depth: number) => {
    const around = depth - 2;
    return read(
      `<testsuite name="pytest">${"<a>".repeat(around)}${passed("a")}${"</a>".repeat(around)}${passed("b")}</testsuite>`,
    );
  };
  expect((await nested(64)).tests.map(({ id }) => id)).toEqual(["t.py::a", "t.py::b"]);
  expect((await nested(65)).tests.map(({ id }) => id)).toEqual(["t.py::b"]);
  expect((await nested(65)).complete).toBe(true);
});

describe("what could not be collected", () => {
  const error = (...inner: readonly string[]) => read(suite("pytest", ...inner));

  test("begins with the words of pytest or unittest, and is an error", async () => {
    const one = (message: string, element = "error") =>
      `<testcase classname="" name="a.py"><${element} message="${message}"/></testcase>`;
    expect((await error(one("collection failure"))).collectionError).toBe(
      "could not be collected: a.py (collection failure)",
    );
    expect((await error(one("Failed to import test module: x"))).collectionError).toContain("a.py (Failed");
    expect((await error(one("a collection failure"))).collectionError).toBeNull();
    expect((await error(one("collection failure", "failure"))).collectionError).toBeNull();
    expect((await error()).collectionError).toBeNull();
  });

  test("is reported in at most 500 characters each", async () => {
    const { collectionError } = await error(
      `<testcase classname="" name="a.py"><error message="collection failure">E   ${"x".repeat(900)}</error></testcase>`,
    );
    expect(collectionError?.length).toBe("could not be collected: a.py ()".length + 500);
  });
});
