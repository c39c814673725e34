import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { hookEnvironment } from "../../../src/suite/results/hook-files.ts";
import { readHookStream } from "../../../src/suite/results/hook-stream.ts";
import { statuses } from "./feed.ts";
import { type HookedOptions, installHook, hooked as runHooked } from "./hooked.ts";
import { describePytest, runPython, SUITES } from "./python.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hook-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hooked = (python: string, suite: string, args: readonly string[] = [], more: HookedOptions = {}) =>
  runHooked(folder, python, suite, args, more);

// A worker runs its tests beside other threads; only this signal ends it before the test returns.
const KILLED = { SUITE_SIGNAL: "SIGKILL" };

const OUTCOMES = {
  "test_module_skipped.py": "skipped",
  "test_outcomes.py::test_passes": "passed",
  "test_outcomes.py::test_fails": "failed",
  "test_outcomes.py::test_skipped": "skipped",
  "test_outcomes.py::test_skips_itself": "skipped",
  "test_outcomes.py::test_expected_failure": "xfailed",
  "test_outcomes.py::test_unexpected_pass": "xpassed",
  "test_outcomes.py::test_strict_unexpected_pass": "failed",
  "test_outcomes.py::test_shapes[a b]": "passed",
  "test_outcomes.py::test_shapes[c - d]": "failed",
  "test_outcomes.py::test_shapes[e[0]]": "passed",
  "test_outcomes.py::test_shapes[f::g]": "passed",
  "test_outcomes.py::test_with_broken_setup": "error",
  "test_outcomes.py::test_with_broken_teardown": "error",
  "test_outcomes.py::test_expected_broken_teardown": "xfailed",
  "test_outcomes.py::TestGroup::test_method": "passed",
  "test_outcomes.py::TestCases::test_case": "passed",
  "test_outcomes.py::TestCases::test_case_skipped": "skipped",
  "test_outcomes.py::TestCases::test_case_expected": "xfailed",
  "test_outcomes.py::TestCases::test_case_unexpected": "failed",
  "test_outcomes.py::TestSkippedElsewhere::test_in_wrapper": "skipped",
};

describePytest("the hook", (python, which) => {
  for (const workers of [[], ["-n", "2"]]) {
    test(`tells every outcome once ${workers.join(" ")}`, async () => {
      const { run, only, stream } = await hooked(python, "pytest_outcomes", workers);
      expect(run.status).toBe(1);
      expect(stream.runs).toHaveLength(1);
      expect(stream.notices).toEqual([]);
      expect(statuses(only)).toEqual(OUTCOMES);
      expect(only.counts).toMatchObject({
        total: 21,
        passed: 6,
        failed: 4,
        errors: 2,
        skipped: 5,
        xfailed: 3,
        xpassed: 1,
      });
      expect(only).toMatchObject({
        complete: true,
        running: null,
        neverRan: [],
        passingOutputSeen: true,
        notices: [],
      });
    });
  }

  test("keeps what a passing test printed, its place and why others were skipped", async () => {
    const { only } = await hooked(python, "pytest_outcomes");
    const byId = new Map(only.tests.map((one) => [one.id, one]));
    const passing = byId.get("test_outcomes.py::test_passes");
    expect(passing?.output).toContain("printed by a passing test");
    expect(passing?.output).toContain("warned by a passing test");
    expect(passing?.file).toBe(join(SUITES, "pytest_outcomes", "test_outcomes.py"));
    expect(passing?.line).toBe(9);
    // pytest tells the place of unittest's own wrapper here.
    const skipped = byId.get("test_outcomes.py::TestSkippedElsewhere::test_in_wrapper");
    expect(skipped?.file).toBe(passing?.file);
    expect(skipped?.line).toBeUndefined();
    expect(byId.get("test_outcomes.py::test_skipped")?.reason).toBe("needs TensorRT");
    expect(byId.get("test_outcomes.py::test_skips_itself")?.reason).toBe("no engine here");
    expect(byId.get("test_module_skipped.py")?.reason).toBe("the whole module needs a GPU");
    expect(byId.get("test_outcomes.py::test_expected_failure")?.reason).toBe("known to fail");
    expect(byId.get("test_outcomes.py::test_fails")?.message).toContain("one is not two");
    expect(byId.get("test_outcomes.py::test_with_broken_teardown")?.message).toContain("teardown is broken");
    expect(byId.get("test_outcomes.py::test_with_broken_teardown")?.output).toContain(
      "printed by a teardown",
    );
    expect(byId.get("test_outcomes.py::test_strict_unexpected_pass")?.unexpectedPass).toBe(true);
    expect(byId.get("test_outcomes.py::TestCases::test_case_unexpected")?.unexpectedPass).toBe(true);
    expect(byId.get("test_outcomes.py::test_fails")?.unexpectedPass).toBeUndefined();
  });

  for (const signal of ["SIGSEGV", "SIGKILL", "SIGABRT"]) {
    test(`names the test that was killed by ${signal} and what never ran`, async () => {
      const { run, only } = await hooked(python, "pytest_crash", [], { env: { SUITE_SIGNAL: signal } });
      expect(run.signal).toBe(signal);
      expect(statuses(only)).toEqual({ "test_crash.py::test_before": "passed" });
      expect(only).toMatchObject({
        complete: false,
        running: "test_crash.py::test_dies",
        neverRan: ["test_crash.py::test_after"],
      });
      expect(only.tests[0]?.output).toContain("before the crash");
    });
  }

  test("tells a worker that died from one that failed", async () => {
    const { run, only } = await hooked(python, "pytest_crash", ["-n", "2"], { env: KILLED });
    expect(run.status).toBe(1);
    expect(statuses(only)).toEqual({
      "test_crash.py::test_before": "passed",
      "test_crash.py::test_dies": "failed",
      "test_crash.py::test_after": "passed",
    });
    expect(only.tests.find((one) => one.id.endsWith("test_dies"))?.crashed).toMatch(/^worker gw\d died$/);
    expect(only.running).toBeNull();
  });

  test("says why nothing could be collected", async () => {
    const { run, only } = await hooked(python, "pytest_broken");
    expect(run.status).toBe(2);
    expect(only.collectionError).toContain("test_broken.py");
    expect(only.collectionError).toContain("a_module_that_nobody_has");
    expect(only.counts).toMatchObject({ total: 1, errors: 1 });
  });

  test("counts nothing as zero, not as unknown", async () => {
    const { run, only } = await hooked(python, "pytest_none");
    expect(run.status).toBe(5);
    expect(only.counts?.total).toBe(0);
    expect(only.complete).toBe(true);
  });

  test("counts a rerun test once", async () => {
    const suite = join(folder, "rerun");
    mkdirSync(suite);
    writeFileSync(
      join(suite, "test_flaky.py"),
      "import os\n\ndef test_flaky():\n    if not os.path.exists('seen'):\n        open('seen', 'w').close()\n        assert False\n",
    );
    const { only } = await hooked(python, suite, ["--reruns", "1"]);
    expect(statuses(only)).toEqual({ "test_flaky.py::test_flaky": "passed" });
  });

  test("takes the failed part of a test for the test", async () => {
    const suite = join(folder, "parts");
    mkdirSync(suite);
    const code = [
      "import unittest",
      "def test_parts(subtests):",
      "    for i in range(3):",
      "        with subtests.test(i=i):",
      "            assert i != 1",
      "def test_good_parts(subtests):",
      "    with subtests.test('one'):",
      "        pass",
      "class TestU(unittest.TestCase):",
      "    def test_parts(self):",
      "        for i in range(3):",
      "            with self.subTest(i=i):",
      "                self.assertNotEqual(i, 1)",
    ];
    writeFileSync(join(suite, "test_parts.py"), `${code.join("\n")}\n`);
    const { only } = await hooked(python, suite);
    expect(statuses(only)).toEqual({
      "test_parts.py::test_parts": "failed",
      "test_parts.py::test_good_parts": "passed",
      "test_parts.py::TestU::test_parts": "failed",
    });
    expect(only.counts?.total).toBe(3);
  });

  test("leaves a pytest that a test starts to that test", async () => {
    const suite = join(folder, "nested");
    mkdirSync(suite);
    const code = [
      "import subprocess, sys",
      "def test_inner(): pass",
      "def test_outer():",
      "    subprocess.check_call([sys.executable, '-m', 'pytest', '-k', 'inner', '-p', 'no:cacheprovider', __file__])",
    ];
    writeFileSync(join(suite, "test_nested.py"), `${code.join("\n")}\n`);
    const { stream, only } = await hooked(python, suite);
    expect(stream.runs).toHaveLength(1);
    expect(statuses(only)).toEqual({
      "test_nested.py::test_inner": "passed",
      "test_nested.py::test_outer": "passed",
    });
  });

  for (const workers of [[], ["-n", "2"]]) {
    test(`applies skip and strict xfail, the most exact entry first ${workers.join(" ")}`, async () => {
      const expectations = [
        { tests: "test_outcomes.py::*", expect: "skip", reason: "whole file" },
        { tests: "test_outcomes.py::test_fails", expect: "xfail", reason: "SM 7.0" },
        { tests: "test_outcomes.py::test_shapes[c - d]", expect: "xfail", reason: "brackets are text" },
        { tests: "test_outcomes.py::test_passes", expect: "xfail", reason: "passes after all" },
        { tests: "test_outcomes.py::TestCases::*", expect: "crash", reason: "not for pytest" },
      ];
      const { only } = await hooked(python, "pytest_outcomes", workers, { expectations });
      const byId = new Map(only.tests.map((one) => [one.id, one]));
      expect(byId.get("test_outcomes.py::test_skipped")).toMatchObject({ status: "skipped" });
      expect(byId.get("test_outcomes.py::TestGroup::test_method")).toMatchObject({
        status: "skipped",
        reason: "whole file",
        expectation: "skip",
      });
      const failing = byId.get("test_outcomes.py::test_fails");
      expect(failing).toMatchObject({ status: "xfailed", reason: "SM 7.0", expectation: "xfail" });
      // The cause that an entry names is looked for in what the test said.
      expect(failing?.message).toContain("one is not two");
      expect(byId.get("test_outcomes.py::test_shapes[c - d]")?.status).toBe("xfailed");
      expect(byId.get("test_outcomes.py::test_passes")).toMatchObject({
        status: "failed",
        unexpectedPass: true,
      });
      expect(byId.get("test_outcomes.py::TestCases::test_case")?.status).toBe("passed");
    });
  }

  test("an expectations file that is not JSON is reported and breaks nothing", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    const { run, only } = await hooked(python, "pytest_outcomes", [], {
      env: { TRT_GATE_EXPECTATIONS: broken },
    });
    expect(run.status).toBe(1);
    expect(statuses(only)).toEqual(OUTCOMES);
    expect(only.notices.join()).toContain("pytest_collection_modifyitems");
  });

  test("an unwritable stream breaks nothing", () => {
    const plugin = installHook(folder);
    const env = hookEnvironment(
      {},
      { folder: plugin, stream: join(folder, "no", "such", "folder"), expectations: null },
      delimiter,
    );
    const run = runPython(python, ["-m", "pytest", "-q", "-p", "no:cacheprovider"], {
      cwd: join(SUITES, "pytest_outcomes"),
      env,
    });
    expect(run.status).toBe(1);
    expect(run.log).toContain("passed");
  });

  test("is loaded by name if plugin autoload is off, next to the user's own", async () => {
    const own = join(folder, "own");
    mkdirSync(own);
    writeFileSync(
      join(own, "my_plugin.py"),
      "def pytest_report_header(config):\n    return 'my plugin is here'\n",
    );
    const env = { PYTHONPATH: own, PYTEST_PLUGINS: "my_plugin", PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" };
    const { run, only } = await hooked(python, "pytest_none", [], { env });
    expect(run.log).toContain("my plugin is here");
    expect(only.counts?.total).toBe(0);
  });

  test("a test that loads a library by that name is seen to use it", async () => {
    if (process.platform !== "linux") return;
    const suite = join(folder, "use");
    mkdirSync(suite);
    // Any file will do: what counts is the name under which it is mapped.
    const code = [
      "import mmap, os",
      "def test_use(tmp_path):",
      "    path = str(tmp_path / 'libnvinfer.so.10')",
      "    open(path, 'wb').write(b'x' * 4096)",
      "    global kept",
      "    kept = mmap.mmap(os.open(path, os.O_RDONLY), 4096, prot=mmap.PROT_READ)",
    ];
    writeFileSync(join(suite, "test_use.py"), `${code.join("\n")}\n`);
    const { stream } = await hooked(python, suite, which === "newest" ? ["-n", "1"] : []);
    expect(stream.used).toEqual({ cuda: false, tensorrt: true });
  });
});

describe("the stream", () => {
  async function read(text: string) {
    return readHookStream(
      (async function* () {
        // Small chunks, so that lines and characters are cut anywhere.
        const bytes = new TextEncoder().encode(text);
        for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
      })(),
    );
  }
  const line = (e: string, more: object = {}) => `${JSON.stringify({ e, s: "1", ...more })}\n`;

  test("without its last line end is read up to it", async () => {
    const whole = line("session") + line("start", { id: "a.py::t" });
    const { runs, notices } = await read(`${whole}{"e":"result","s":"1","id":"a.py::t","outc`);
    expect(runs[0]).toMatchObject({ running: "a.py::t", complete: false, tests: [] });
    expect(notices).toEqual([]);
  });

  test("holds foreign lines back and says how many", async () => {
    const { runs, notices } = await read(
      `${line("session")}hello\n[1]\nnull\n{"e":"result","s":"1"}\n${line("finish", { exit: 0 })}`,
    );
    expect(runs).toHaveLength(1);
    expect(notices).toEqual(["4 lines of the pytest hook's stream could not be read"]);
  });

  test("keeps sessions apart", async () => {
    const of = (s: string) =>
      [
        { e: "session", s },
        { e: "result", s, id: "a.py::t", outcome: "passed", when: "call" },
        { e: "finish", s, exit: 0 },
      ].map((one) => `${JSON.stringify(one)}\n`);
    const [a, b] = [of("1"), of("2")];
    const { runs } = await read(a.flatMap((one, i) => [one, b[i] ?? ""]).join(""));
    expect(runs.map((run) => run.counts?.total)).toEqual([1, 1]);
    expect(runs.every((run) => run.complete)).toBe(true);
  });

  test("passes over empty lines, and over one that is too long, which it tells", async () => {
    // 65,536 characters a chunk: the line grows beyond the limit over several of them, and goes on.
    const long = async function* () {
      yield Buffer.from(`\n${line("session")}\n`);
      for (let i = 0; i < 300; i++) yield Buffer.alloc(65_536, "x");
      yield Buffer.from(`tail\n${line("result", { id: "a.py::t", outcome: "passed" })}`);
    };
    const { runs, notices } = await readHookStream(long());
    expect(runs.map(statuses)).toEqual([{ "a.py::t": "passed" }]);
    expect(notices).toEqual(["1 lines of the pytest hook's stream could not be read"]);
  });

  test("has a limit of sessions, tested at its edge; what is beyond is reported", async () => {
    const sessions = (count: number) =>
      readHookStream(
        (async function* () {
          const all = Array.from({ length: count }, (_, i) =>
            JSON.stringify({ e: "finish", s: `${i}`, exit: 0 }),
          );
          yield Buffer.from(`${all.join("\n")}\n${line("session").replace('"1"', '"0"')}`);
        })(),
      );
    const edge = await sessions(10_000);
    expect(edge.runs).toHaveLength(10_000);
    expect(edge.notices).toEqual([]);
    const beyond = await sessions(10_002);
    expect(beyond.runs).toHaveLength(10_000);
    expect(beyond.notices).toEqual([
      "2 lines of the pytest hook's stream belong to more than 10000 sessions and were left out",
    ]);
  });

  test("joins what the processes of a suite say of its libraries", async () => {
    const use = (...told: readonly [boolean, boolean][]) =>
      read(told.map(([cuda, tensorrt]) => line("use", { cuda, tensorrt })).join(""));
    expect((await use([true, false], [false, true], [false, false])).used).toEqual({
      cuda: true,
      tensorrt: true,
    });
    expect((await use([false, false], [false, false])).used).toEqual({ cuda: false, tensorrt: false });
    expect((await use()).used).toBeNull();
  });

  test("a test that took its worker along and was never run again has failed", async () => {
    const died = { outcome: "rerun", when: "???", message: "worker 'gw1' crashed while running 'a.py::t'" };
    const begun = line("session") + line("ids", { ids: ["a.py::t"] }) + line("start", { id: "a.py::t" });
    const lost = begun + line("result", { id: "a.py::t", ...died });
    const { runs } = await read(lost + line("finish", { exit: 0 }));
    expect(runs[0]?.tests).toMatchObject([{ id: "a.py::t", status: "failed", crashed: "worker gw1 died" }]);
    expect(runs[0]).toMatchObject({ running: null, neverRan: [] });
    const again = line("start", { id: "a.py::t" });
    const passed = again + line("result", { id: "a.py::t", outcome: "passed", when: "call" });
    const [retried] = (await read(lost + passed + line("finish", { exit: 0 }))).runs;
    expect(retried?.tests).toEqual([{ id: "a.py::t", file: "a.py", status: "passed" }]);
  });

  test("what was under way when the session was ended has come to nothing, and what died in a teardown has a name", async () => {
    const begun = line("session") + line("ids", { ids: ["a.py::t", "a.py::u"] });
    const ended = line("start", { id: "a.py::t" }) + line("finish", { exit: 1 });
    expect((await read(begun + ended)).runs[0]).toMatchObject({
      running: null,
      neverRan: ["a.py::t", "a.py::u"],
    });
    const result = line("result", { id: "a.py::t", outcome: "passed", when: "call" });
    const [died] = (await read(begun + line("start", { id: "a.py::t" }) + result)).runs;
    expect(died).toMatchObject({ running: "a.py::t", neverRan: ["a.py::u"], complete: false });
    const interrupted = line("start", { id: "a.py::t" }) + line("interrupted", { message: "^C" });
    const [broken] = (await read(begun + interrupted + line("finish", { exit: 2 }))).runs;
    expect(broken).toMatchObject({ running: "a.py::t", complete: false });
    // A worker's test that --exitfirst let go is not what ended the session.
    const workers = line("session", { workers: true }) + line("ids", { ids: ["a.py::t", "a.py::u"] });
    const [stopped] = (await read(workers + interrupted + line("finish", { exit: 2 }))).runs;
    expect(stopped).toMatchObject({ running: null, neverRan: ["a.py::t", "a.py::u"], complete: false });
  });

  test("a part that is skipped skips no test", async () => {
    const part = line("result", { id: "a.py::t", outcome: "skipped", when: "call", part: true });
    const whole = line("result", { id: "a.py::t", outcome: "passed", when: "call" });
    expect((await read(line("session") + part + whole)).runs[0]?.tests).toEqual([
      { id: "a.py::t", file: "a.py", status: "passed" },
    ]);
  });

  test("takes __proto__ for a name", async () => {
    const { runs } = await read(
      line("session") + line("result", { id: "__proto__", outcome: "passed", when: "call" }),
    );
    expect(runs[0]?.tests).toEqual([{ id: "__proto__", status: "passed" }]);
  });
});
