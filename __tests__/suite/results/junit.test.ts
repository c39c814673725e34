import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type JunitLimits, parseJunit } from "../../../src/suite/results/junit.ts";
import { freshFiles, joinSessions } from "../../../src/suite/results/junit-files.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";
import { statuses } from "./feed.ts";
import { describePytest, runPython, SUITES } from "./python.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "junit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* inPieces(text: string, size = 11): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const read = (text: string): Promise<TestRun> => parseJunit(inPieces(text), "report.xml");

describePytest("files that real writers made", (python) => {
  for (const family of ["xunit1", "xunit2"]) {
    test(`pytest, family ${family}`, async () => {
      const file = join(folder, "pytest.xml");
      const args = [
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-o",
        `junit_family=${family}`,
        `--junitxml=${file}`,
      ];
      runPython(python, args, { cwd: join(SUITES, "pytest_outcomes") });
      const run = await parseJunit(createReadStream(file), file);
      // JUnit cannot tell an unexpected pass from a pass; one test has two cases in it and is one test.
      expect(run.counts).toMatchObject({
        total: 21,
        passed: 7,
        failed: 4,
        errors: 2,
        skipped: 5,
        xfailed: 3,
        xpassed: 0,
      });
      expect(statuses(run)).toMatchObject({
        "test_outcomes.py::test_passes": "passed",
        "test_outcomes.py::test_strict_unexpected_pass": "failed",
        "test_outcomes.py::test_shapes[c - d]": "failed",
        "test_outcomes.py::test_shapes[f::g]": "passed",
        "test_outcomes.py::test_with_broken_teardown": "error",
        "test_outcomes.py::test_expected_broken_teardown": "xfailed",
        "test_outcomes.py::TestCases::test_case_expected": "xfailed",
      });
      const byId = new Map(run.tests.map((one) => [one.id, one]));
      expect(byId.get("test_outcomes.py::test_strict_unexpected_pass")?.unexpectedPass).toBe(true);
      expect(byId.get("test_outcomes.py::test_fails")?.message).toContain("one is not two");
      expect(byId.get("test_outcomes.py::test_skipped")?.reason).toBe("needs TensorRT");
      const module = run.tests.find((one) => one.id.startsWith("test_module_skipped"));
      expect(module?.reason).toBe("the whole module needs a GPU");
      expect(run).toMatchObject({ family: "pytest", complete: true, passingOutputSeen: false, notices: [] });
      const skipped = byId.get("test_outcomes.py::TestSkippedElsewhere::test_in_wrapper");
      expect(skipped).toMatchObject({ status: "skipped", reason: "skipped elsewhere" });
      expect(skipped?.file).toBe(family === "xunit1" ? "test_outcomes.py" : undefined);
      // `def test_passes` stands in line 9; the old family writes 8, the new one nothing.
      expect(byId.get("test_outcomes.py::test_passes")?.line).toBe(family === "xunit1" ? 9 : undefined);
    });
  }

  test("pytest with captured output of passing tests", async () => {
    const file = join(folder, "pytest.xml");
    const args = ["-m", "pytest", "-p", "no:cacheprovider", "-o", "junit_logging=all", `--junitxml=${file}`];
    runPython(python, args, { cwd: join(SUITES, "pytest_outcomes") });
    const run = await parseJunit(createReadStream(file), file);
    expect(run.passingOutputSeen).toBe(true);
    const passing = run.tests.find((one) => one.id.endsWith("test_passes"));
    expect(passing?.output).toContain("printed by a passing test");
    expect(passing?.output).toContain("warned by a passing test");
  });

  test("pytest that could not collect", async () => {
    const file = join(folder, "pytest.xml");
    runPython(python, ["-m", "pytest", "-p", "no:cacheprovider", `--junitxml=${file}`], {
      cwd: join(SUITES, "pytest_broken"),
    });
    const run = await parseJunit(createReadStream(file), file);
    expect(run.collectionError).toContain("a_module_that_nobody_has");
  });

  test("unittest-xml-reporting, one file a class", async () => {
    runPython(python, ["-m", "xmlrunner", "discover", "-o", folder], {
      cwd: join(SUITES, "unittest_outcomes"),
    });
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(3);
    const runs = await Promise.all(
      files.map((file) => parseJunit(createReadStream(join(folder, file)), file)),
    );
    const [run, ...others] = joinSessions(runs);
    expect(others).toEqual([]);
    expect(run?.counts).toMatchObject({
      total: 18,
      passed: 4,
      failed: 3,
      errors: 6,
      skipped: 4,
      xfailed: 1,
      xpassed: 0,
    });
    expect(run?.collectionError).toBeNull();
    expect(run?.tests.find((one) => one.id === "test_outcomes.TestOutcomes.test_passes")?.line).toBe(8);
  });
});

describe("a failure outside of all cases", () => {
  const within = (body: string, attributes = "") =>
    read(
      `<testsuites><testsuite name="outer"><testsuite ${attributes}>${body}</testsuite></testsuite></testsuites>`,
    );
  const GOOD = '<testcase classname="a" name="b"/>';

  test("is the suite's, by the nearest name", async () => {
    const error = '<error message="no device">in setup</error>';
    const run = await within(`${error}${GOOD}`, 'name="inner"');
    expect(run.tests).toEqual([
      { id: "inner", status: "error", message: "no device\nin setup" },
      { id: "a.b", status: "passed" },
    ]);
    expect((await within("<failure/>")).tests).toEqual([{ id: "outer", status: "failed" }]);
    expect((await read("<testsuite><failure/></testsuite>")).tests[0]?.id).toBe("a suite without a name");
    const left = await read(
      `<testsuites name="all"><testsuite name="s">${GOOD}</testsuite><error/></testsuites>`,
    );
    expect(left.tests.at(-1)).toEqual({ id: "all", status: "error" });
  });

  test("that is only counted breaks the run off, unless a failure has a name", async () => {
    const claims = 'name="s" tests="3" failures="1" errors="1"';
    const why = "JUnit file report.xml counts 2 failures but names none of them";
    expect((await within(GOOD, claims)).brokenOff).toBe(why);
    expect((await read(`<testsuite ${claims}>${GOOD}`)).brokenOff).toBe(why);
    const bad = '<testcase name="c"><failure/></testcase>';
    expect((await within(bad, claims)).brokenOff).toBeUndefined();
    expect((await within(GOOD, 'failures="0" errors="many"')).brokenOff).toBeUndefined();
  });
});

describe("other writers", () => {
  test("gtest: attributes, parameters, disabled tests", async () => {
    const run = await read(`<?xml version="1.0" encoding="UTF-8"?>
      <testsuites tests="4" failures="1" disabled="1" name="AllTests">
        <testsuite name="Export">
          <testcase name="Good" file="t.cc" line="3" status="run" result="completed" time="0.5" classname="Export" />
          <testcase name="Off" status="notrun" result="suppressed" classname="Export" />
          <testcase name="Later" status="run" result="skipped" classname="Export">
            <skipped message="t.cc:5&#x0A;no TensorRT here"><![CDATA[t.cc:5\nno TensorRT here]]></skipped>
          </testcase>
        </testsuite>
        <testsuite name="All/Shapes">
          <testcase name="Even/1" value_param="3" status="run" result="completed" classname="All/Shapes">
            <failure message="t.cc:8&#x0A;odd" type=""><![CDATA[t.cc:8\nodd]]></failure>
          </testcase>
        </testsuite>
      </testsuites>`);
    expect(run.family).toBe("gtest");
    expect(run.tests).toEqual([
      { id: "Export.Good", status: "passed", file: "t.cc", line: 3, durationMs: 500 },
      { id: "Export.Off", status: "skipped", reason: "disabled" },
      { id: "Export.Later", status: "skipped", reason: "no TensorRT here" },
      { id: "All/Shapes.Even/1", status: "failed", message: "t.cc:8\nodd" },
    ]);
  });

  test("ctest: a missing program is not a skip", async () => {
    const run = await read(`<testsuite name="(empty)" tests="3" failures="1" disabled="1" skipped="1">
      <testcase name="good" classname="good" time="0.1" status="run"><system-out>out</system-out></testcase>
      <testcase name="bad" classname="bad" time="0.1" status="fail"><failure message=""/></testcase>
      <testcase name="off" classname="off" time="0" status="disabled"/>
      <testcase name="gone" classname="gone" time="0" status="notrun"><skipped message="Unable to find executable"/></testcase>
      <testcase name="no" classname="no" time="0" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>
    </testsuite>`);
    expect(run.family).toBe("ctest");
    expect(statuses(run)).toEqual({
      good: "passed",
      bad: "failed",
      off: "skipped",
      gone: "error",
      no: "skipped",
    });
  });

  test("surefire: reruns and flakes decide nothing, suite output belongs to no test", async () => {
    const run =
      await read(`<testsuite name="a.B" tests="3"><properties><property name="x" value="y"/></properties>
      <testcase name="flaky" classname="a.B" time="0.1"><flakyFailure type="E">first try</flakyFailure></testcase>
      <testcase name="bad" classname="a.B"><error type="E" message="m">trace</error><rerunError type="E">again</rerunError></testcase>
      <testcase name="off" classname="a.B"><skipped/></testcase><system-out>noise</system-out></testsuite>`);
    expect(statuses(run)).toEqual({ "a.B.flaky": "passed", "a.B.bad": "error", "a.B.off": "skipped" });
    expect(run.tests.find((one) => one.status === "error")?.message).toBe("m\ntrace");
  });
});

describe("one case with several children", () => {
  test.each([
    ["<failure/><skipped type='pytest.skip'/>", "failed"],
    ["<skipped type='pytest.skip'/><failure/>", "failed"],
    ["<skipped type='pytest.xfail'/><error/>", "error"],
    ["<failure/><error/>", "error"],
    ["<skipped type='pytest.xfail'/><skipped type='pytest.skip'/>", "xfailed"],
    ["<system-out/>", "passed"],
  ])("%s is %s", async (children, status) => {
    const run = await read(
      `<testsuite name="pytest"><testcase classname="a" name="t">${children}</testcase></testsuite>`,
    );
    expect(run.tests[0]?.status).toBe(status);
    // Attributes are never believed.
    expect(run.counts?.total).toBe(1);
  });
});

const GOOD =
  '<?xml version="1.0"?><testsuites><testsuite name="pytest" tests="99">' +
  '<testcase classname="t.x" name="a"/><testcase classname="t.x" name="b"><failure message="no">why</failure></testcase>' +
  "</testsuite></testsuites>";

describe("files as they come", () => {
  test("are read to where they are cut, wherever that is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 64 }), async (end, size) => {
        const run = await parseJunit(inPieces(GOOD.slice(0, end), size), "cut.xml");
        expect(run.complete).toBe(false);
        expect(run.notices).toHaveLength(1);
        expect(run.notices[0]).toContain("cut.xml");
        const ids = run.tests.map((one) => one.id);
        expect(["t/x.py::a", "t/x.py::b"].slice(0, ids.length)).toEqual(ids);
      }),
    );
    expect((await read(GOOD)).counts).toMatchObject({ total: 2, passed: 1, failed: 1 });
  });

  test("never throw, whatever they contain", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await parseJunit(
          (async function* () {
            yield bytes;
          })(),
          "noise.xml",
        );
      }),
    );
  });

  test.each([
    ["", "is empty or not XML"],
    ["hello", "is empty or not XML"],
    ["<html><body/></html>", "is not JUnit XML: its root element is <html>"],
    [`${GOOD.slice(0, 90)}&nbsp;${GOOD.slice(90)}`, "is not well-formed"],
  ])("%j is reported", async (text, notice) => {
    expect((await read(text)).notices.join()).toContain(notice);
  });

  test("with entities that expand to gigabytes or name a file stay small and blind", async () => {
    const run = await read(
      `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>` +
        `<testsuite name="pytest"><testcase classname="t" name="x"><failure message="&b;">&b;&f;</failure></testcase></testsuite>`,
    );
    expect(run.tests).toHaveLength(1);
    expect(run.tests[0]?.message ?? "").not.toContain("root");
    expect((run.tests[0]?.message ?? "").length).toBeLessThan(100);
  });

  test("nested without end are passed over", async () => {
    const deep = "<a>".repeat(20_000) + "</a>".repeat(20_000);
    const run = await read(
      `<testsuite name="pytest"><testcase classname="t" name="x"/>${deep}<testcase classname="t" name="y"/></testsuite>`,
    );
    expect(run.tests.map((one) => one.id)).toEqual(["t.py::x", "t.py::y"]);
  });

  test("keep little of a long text, its beginning and its end", async () => {
    const run = await parseJunit(
      inPieces(
        `<testsuite name="pytest"><testcase classname="t" name="x"><failure>first ${"x".repeat(1_000_000)} last</failure></testcase></testsuite>`,
        65_536,
      ),
      "long.xml",
    );
    const message = run.tests[0]?.message ?? "";
    expect(message.length).toBeLessThan(20_000);
    expect(message).toMatch(/^first x+[\s\S]*characters left out[\s\S]*x last$/);
  });

  test("in another encoding are read in it", async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite name="pytest"><testcase classname="t" name="é"/></testsuite>';
    const latin = async function* () {
      yield Buffer.from(text, "latin1");
    };
    expect((await parseJunit(latin(), "latin.xml")).tests[0]?.id).toBe("t.py::é");
    const wide = async function* () {
      yield Buffer.from(`\ufeff${text.replace("ISO-8859-1", "UTF-16")}`, "utf16le");
    };
    expect((await parseJunit(wide(), "wide.xml")).tests[0]?.id).toBe("t.py::é");
  });

  test("that cannot be read to their end say why", async () => {
    const failing = async function* () {
      yield new TextEncoder().encode(GOOD.slice(0, 120));
      throw new Error("the disk is gone");
    };
    const run = await parseJunit(failing(), "gone.xml");
    expect(run.notices[0]).toContain("the disk is gone");
    expect(run.tests).toHaveLength(1);
  });

  test("that cannot be read for a reason without words say what there is", async () => {
    const failing = {
      async *[Symbol.asyncIterator]() {
        yield new TextEncoder().encode(GOOD.slice(0, 120));
        // Streams of others throw what they like.
        throw "gone";
      },
    };
    expect((await parseJunit(failing, "gone.xml")).notices).toEqual([
      "JUnit file gone.xml could not be read to its end: gone",
    ]);
  });

  test("with a case inside a case have two", async () => {
    const run = await read(
      '<testsuite name="pytest"><testcase classname="t" name="a"><testcase classname="t" name="b"><failure/>' +
        "</testcase></testcase></testsuite>",
    );
    expect(statuses(run)).toEqual({ "t.py::a": "passed", "t.py::b": "failed" });
    expect(run.complete).toBe(true);
  });

  const cases = (count: number, inner = "") =>
    Array.from({ length: count }, (_, i) => `<testcase classname="t" name="${i}">${inner}</testcase>`).join(
      "",
    );
  const limited = (body: string, limits: Partial<JunitLimits>) =>
    parseJunit(inPieces(`<testsuite name="pytest">${body}</testsuite>`), "r.xml", {
      cases: 10,
      chars: 1000,
      children: 10,
      ...limits,
    });

  test("have a limit of cases; what is beyond is counted", async () => {
    expect(await limited(cases(3), { cases: 3 })).toMatchObject({ counts: { total: 3 }, notices: [] });
    expect(await limited(cases(5), { cases: 3 })).toMatchObject({
      counts: { total: 3 },
      notices: ["JUnit file r.xml has 2 more tests than can be kept"],
    });
  });

  test("have a limit of texts; beyond it only messages are left", async () => {
    const failure = '<failure message="said">told</failure><system-out>printed</system-out>';
    const { tests } = await limited(cases(3, failure), { chars: 20 });
    expect(tests.map(({ message, output }) => [message, output])).toEqual([
      ["said\ntold", "printed"],
      ["said\ntold", "printed"],
      ["said", undefined],
    ]);
  });

  test("have a limit of children of a case", async () => {
    const status = async (skips: number) =>
      (await limited(cases(1, `${"<skipped/>".repeat(skips)}<failure/>`), { children: 3 })).tests[0]?.status;
    expect([await status(2), await status(3)]).toEqual(["failed", "skipped"]);
  });

  test("of gtest and ctest are recognised by their cases if the root has no name", async () => {
    const family = async (attributes: string) =>
      (await read(`<testsuite name="x"><testcase ${attributes}/></testsuite>`)).family;
    expect(await family('classname="A" name="b" status="run" result="completed"')).toBe("gtest");
    expect(await family('classname="A" name="b" status="notrun" result="suppressed"')).toBe("gtest");
    expect(await family('classname="A" name="b" status="odd" result="completed"')).toBeNull();
    expect(await family('classname="a" name="a" status="notrun"')).toBe("ctest");
    expect(await family('classname="A" name="b" status="run"')).toBeNull();
  });

  test("of pytest leave out a case without name, child and place", async () => {
    const run = await read('<testsuite name="pytest"><testcase/><testcase><skipped/></testcase></testsuite>');
    expect(statuses(run)).toEqual({ "": "skipped" });
  });

  test("name what could not be collected, and only where nothing else ran", async () => {
    const error = (message: string, name: string) =>
      `<testcase classname="" name="${name}"><error message="${message}">x.py:1: in f\nE   ImportError: no x</error></testcase>`;
    const failed = error("collection failure", "a.py") + error("collection failure", "b.py");
    const collected = async (more: string) =>
      (await read(`<testsuite name="pytest">${failed}${more}</testsuite>`)).collectionError;
    const why = "could not be collected: a.py (ImportError: no x); b.py (ImportError: no x)";
    expect(await collected("")).toBe(why);
    expect(await collected('<testcase classname="t" name="s"><skipped/></testcase>')).toBe(why);
    expect(await collected('<testcase classname="t" name="s"/>')).toBeNull();
    expect(await collected('<testcase classname="t" name="s"><error/></testcase>')).toBeNull();
  });

  test("older than the suite are left out by name", () => {
    const files = [
      { path: "old.xml", mtimeMs: 1_000, size: 1 },
      { path: "new.xml", mtimeMs: 100_000, size: 1 },
      // File systems round.
      { path: "edge.xml", mtimeMs: 98_500, size: 1 },
    ];
    const { fresh, notices } = freshFiles(files, 100_000);
    expect(fresh.map((file) => file.path)).toEqual(["new.xml", "edge.xml"]);
    expect(notices.join()).toContain("old.xml");
  });

  test("a file that has not changed since the suite started does not count, however new", () => {
    const before = [
      { path: "untouched.xml", mtimeMs: 99_900, size: 1 },
      { path: "written-again.xml", mtimeMs: 99_900, size: 1 },
      { path: "grown.xml", mtimeMs: 99_900, size: 1 },
    ];
    const after = [
      { path: "untouched.xml", mtimeMs: 99_900, size: 1 },
      { path: "written-again.xml", mtimeMs: 100_100, size: 1 },
      { path: "grown.xml", mtimeMs: 99_900, size: 2 },
    ];
    const { fresh, notices } = freshFiles(after, 100_000, before);
    expect(fresh.map((file) => file.path)).toEqual(["written-again.xml", "grown.xml"]);
    expect(notices.join()).toContain("untouched.xml");
  });
});
