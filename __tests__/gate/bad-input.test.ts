/** What a user can get wrong: one clear error that names it and says what to do, the right status, never a stack trace. */

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { RequestError } from "../../src/request-error.ts";
import { describePytest } from "../suite/results/python.ts";
import { type GateRun, Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.probeLimitMs = 3000;
  place.program("rubbish", "cat > /dev/null; echo hello world");
  place.program("deaf", "exit 0");
  place.program("dies", "kill -SEGV $$");
  place.program("exits", "echo 'ImportError: no module named site' >&2; exit 1");
  place.program("hangs", "exec sleep 60");
});
afterAll(() => place.remove());

const SUITE = ["python3", "-m", "unittest", "-v", "passing"];
const inCheckout = (path: string) => join(place.checkout, path);

function expectNoTrace(run: GateRun): void {
  expect(run.said).not.toMatch(/^\s+at /m);
  expect(run.said).not.toMatch(/node:internal|\.ts:\d+/);
}

interface Wrong {
  readonly options: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

const VALUES: readonly Wrong[] = [
  { options: { "on-unsupported": "skipp" }, says: ['--on-unsupported: "skipp"', "skip, xfail, fail, run"] },
  { options: { "on-unknown": "xfail" }, says: ['--on-unknown: "xfail"', "run, skip, fail"] },
  { options: { "on-no-gpu": "maybe" }, says: ['--on-no-gpu: "maybe"', "fail, skip, run"] },
  { options: { strict: "yes" }, says: ['--strict: "yes"', "true, false"] },
  { options: { gpu: "second" }, says: ['--gpu: "second"', "first, any, all or an index"] },
  { options: { "min-executed": "-1" }, says: ['--min-executed: "-1"', "auto or a whole number"] },
  { options: { "timeout-minutes": "1h" }, says: ['--timeout-minutes: "1h"', "minutes"] },
  { options: { "expect-gpu": ">=banana" }, says: ["--expect-gpu:", "banana", ">=8.0"] },
  { options: { via: "docker 'exec" }, says: ["--via:", "open ' quote; close it"] },
  { options: { "fail-on": "arch-unsuported" }, says: ['--fail-on: "arch-unsuported"', "catalogue"] },
];

describe("wrong values", () => {
  test.each(VALUES)("$options", async ({ options, says }) => {
    const run = await place.run(options, SUITE);
    expect(run).toMatchObject({ status: 2, stdout: "", log: "", report: null });
    for (const words of says) expect(run.said).toContain(words);
    expectNoTrace(run);
  });

  test("are all reported at once", async () => {
    const run = await place.run({ strict: "yes", gpu: "second", shell: "fish" }, ["true"]);
    const lines = run.said.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe("Try: trt-gate run --help");
  });

  test.each([
    [["rnu"], "trt-gate: unknown command", "did you mean run?"],
    [["run", "pytest"], "trt-gate run: put the suite's command after --, as in trt-gate run -- pytest"],
    [["run", "--facts"], "trt-gate run: --facts needs a value", "trt-gate run --help"],
    [["run", "--juint=x", "--", "true"], "unknown option --juint", "did you mean --junit?"],
    [
      ["run", "--shell=bash", "--", "pytest", "tests"],
      "--shell takes the script as one word",
      "'cd tests && pytest'",
    ],
    [[], "trt-gate", "run"],
  ])("trt-gate %j is wrong usage", async (argv, ...says) => {
    const run = await place.command(argv);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    for (const words of says) expect(run.said).toContain(words);
    expectNoTrace(run);
  });
});

describe("files that are not what they should be", () => {
  const FILES: readonly (readonly [string, string, string, string, RegExp])[] = [
    ["facts", "a.json", '{"schemaVersion": 1,\n  "gpus": [\n', ":3:1: ", /not valid JSON/],
    [
      "facts",
      "b.json",
      '{"schemaVersion": 1,\n  "gpus": [{"name": 5}]}',
      ":2:21: ",
      /gpus\.0\.name: expected text, got 5/,
    ],
    [
      "expectations",
      "c.yml",
      '- tests: "a"\n  expekt: xfail\n',
      ":2:",
      /"expekt" is not a known field; did you mean expect\?/,
    ],
    [
      "expectations",
      "d.yml",
      '- tests: "a"\n  expect: xfail\n  when: "sm << 3"\n',
      ":3:",
      /the condition has "<" after/,
    ],
    ["known-issues", "e.yml", "- id: mine\n  title: x\n", ":1:", /lacks patterns/],
    ["baseline", "f.json", '{"schemaVersion": 1, "findings": 4}', ":1:", /findings must be a list/],
    ["matrix-file", "g.yml", "rows:\n  - release: ten\n", ":2:", /is not a version in quotes/],
  ];

  test.each(FILES)("%s %s", async (input, name, text, at, message) => {
    const path = place.file(name, text);
    const run = await place.run({ [input]: path }, SUITE);
    expect(run).toMatchObject({ status: 2, log: "", report: null });
    expect(run.said).toContain(`--${input}: ${path}${at}`);
    expect(run.said).toMatch(message);
    expectNoTrace(run);
  });

  test.each(["facts", "expectations", "known-issues", "baseline", "matrix-file"])(
    "%s that is not there, or is a folder",
    async (input) => {
      const gone = await place.run({ [input]: inCheckout("nowhere.yml") }, SUITE);
      expect(gone.said).toContain(
        `--${input}: ${inCheckout("nowhere.yml")}: cannot be read: there is no such file`,
      );
      const folder = await place.run({ [input]: place.checkout }, SUITE);
      expect(folder.said).toContain(`--${input}: ${place.checkout}: cannot be read: it is a folder`);
      expect([gone.status, folder.status]).toEqual([2, 2]);
      expectNoTrace(gone);
    },
  );

  test("a report folder that cannot be created is reported but does not change the conclusion", async () => {
    const run = await place.run({ "report-dir": inCheckout("passing.py") }, SUITE);
    expect(run.status).toBe(0);
    // The terminal's lines are wrapped.
    expect(run.said.replace(/\s+/g, " ")).toMatch(
      /report\.json: cannot be written: a file is where a folder is needed/,
    );
    expectNoTrace(run);
  });
});

describe("a suite that cannot be started", () => {
  interface Unstartable {
    readonly title: string;
    readonly options: Readonly<Record<string, string>>;
    readonly command: readonly string[];
    readonly says: RegExp;
  }
  const CASES: readonly Unstartable[] = [
    {
      title: "no such program",
      options: {},
      command: ["pytset", "tests"],
      says: /the program "pytset" was not found; install it/,
    },
    {
      title: "not executable",
      options: {},
      command: ["./passing.py"],
      says: /passing\.py" is not executable; run chmod \+x/,
    },
    {
      title: "no such prefix",
      options: { via: "dokcer exec -i x" },
      command: SUITE,
      says: /via: the program "dokcer" was not found/,
    },
    {
      title: "a prefix that dies",
      options: { via: "dies" },
      command: SUITE,
      says: /prefix "dies" was killed by SIGSEGV before the suite was started/,
    },
    {
      title: "a prefix that does not read its input",
      options: { via: "deaf" },
      command: SUITE,
      says: /must pass its standard input on to sh: docker and kubectl need -i/,
    },
  ];

  test.each(CASES)("$title", async ({ options, command, says }) => {
    const run = await place.run(options, command);
    expect(run).toMatchObject({ status: 1, report: { outcome: "ran-nothing", conclusion: "failure" } });
    expect(run.report?.sentence).toMatch(/^The suite could not be started: /);
    expect(run.report?.sentence).toMatch(says);
    // It was not for too few tests, and no number of them would help.
    expect(run.said).not.toContain("min-executed");
    expectNoTrace(run);
  });

  test("a working directory that is missing, or is a file", async () => {
    const gone = await place.run({ "working-directory": inCheckout("nowhere") }, SUITE);
    expect(gone).toMatchObject({ status: 1, report: { outcome: "ran-nothing" } });
    expect(gone.report?.sentence).toContain(
      `the working directory "${inCheckout("nowhere")}" does not exist`,
    );
    const file = await place.run({ "working-directory": inCheckout("passing.py") }, SUITE);
    expect(file.report?.sentence).toContain("is not a folder");
  });

  test("a command within a script that is not there", async () => {
    const run = await place.script({ run: "pytset tests" });
    expect(run).toMatchObject({ status: 1, report: { outcome: "ran-nothing", suite: { exitCode: 127 } } });
    expect(run.report?.sentence).toContain(
      "could not be found or started (exit status 127); the log names it",
    );
    expect(run.log).toContain("pytset");
  });

  test("a shell that is missing, and one that does not exist", async () => {
    const missing = await place.script({ run: "true", shell: "fish-of-nowhere {0}" });
    expect(missing).toMatchObject({ status: 1, report: { outcome: "ran-nothing" } });
    expect(missing.report?.sentence).toContain('input shell: the program "fish-of-nowhere" was not found');
    const unknown = place.script({ run: "true", shell: "fish" });
    await expect(unknown).rejects.toThrow(RequestError);
    await expect(unknown).rejects.toThrow(
      /input shell: "fish" is not known; use bash, sh, python.* such as "perl \{0\}"/,
    );
  });
});

describe("a probe that gives no answer", () => {
  test.each([
    ["rubbish", /`rubbish -S -` ended with exit status 0 and no answer; its last output: "hello world"/],
    ["dies", /`dies -S -` was killed by SIGSEGV before it answered/],
    ["exits", /`exits -S -` ended with exit status 1 .*ImportError: no module named site/],
    ["hangs", /the probe did not answer in time \(`hangs -S -` gave no answer within \d s/],
  ])("%s", async (python, says) => {
    const run = await place.run({ facts: "", python }, SUITE);
    expect(run).toMatchObject({
      status: 1,
      log: "",
      report: { outcome: "probe-error", conclusion: "failure", suite: null, policy: { action: "refused" } },
    });
    expect(run.report?.verdict.status).toBe("probe-error");
    expect(run.report?.sentence).toMatch(says);
    expect(run.said).toContain("Set the input python to one that answers");
    expectNoTrace(run);
  });

  test("no policy runs past it", async () => {
    const lenient = {
      "on-no-gpu": "run",
      "on-no-tensorrt": "run",
      "on-unknown": "run",
      "on-unsupported": "run",
    };
    const run = await place.run({ facts: "", python: "rubbish", ...lenient }, SUITE);
    expect(run).toMatchObject({ status: 1, log: "", report: { outcome: "probe-error" } });
  });

  test("through a prefix that is not there", async () => {
    const run = await place.run({ facts: "", via: "dokcer exec -i x" }, SUITE);
    expect(run).toMatchObject({ status: 1, report: { outcome: "probe-error" } });
    expect(run.report?.sentence).toContain("no such program. Install dokcer, or correct the input via");
  });

  test("through a named interpreter that does not exist, although other sources could answer", async () => {
    const skip = { "on-no-gpu": "skip", "on-no-tensorrt": "skip" };
    const run = await place.run({ facts: "", python: "python-of-nowhere", ...skip }, SUITE);
    expect(run).toMatchObject({ status: 1, log: "", report: { outcome: "probe-error" } });
    expect(run.report?.sentence).toContain("`python-of-nowhere -S -` could not be started: no such program");
  });
});

describe("shell, folder and prefix", () => {
  test("a script of several lines stops at the first that fails; python is a shell too", async () => {
    const bash = await place.script({ run: "echo one\nfalse\necho two" });
    expect(bash).toMatchObject({ status: 1, report: { outcome: "failed", suite: { exitCode: 1 } } });
    expect(bash.log).toBe("one\n");
    const python = await place.script({
      run: "import sys\nprint('from python')\nsys.exit(3)",
      shell: "python3 {0}",
    });
    expect(python).toMatchObject({ status: 1, report: { outcome: "failed", suite: { exitCode: 3 } } });
    expect(python.log).toBe("from python\n");
    const onTheLine = await place.run({ shell: "bash" }, ["cd / && pwd"]);
    expect(onTheLine).toMatchObject({ status: 0, log: "/\n" });
  });

  test("the suite runs in the folder that was named", async () => {
    place.file(
      "sub/test_here.py",
      "import unittest\n\nclass TestHere(unittest.TestCase):\n    def test_here(self):\n        pass\n",
    );
    const run = await place.run({ "working-directory": inCheckout("sub") }, [
      "python3",
      "-m",
      "unittest",
      "-v",
      "test_here",
    ]);
    expect(run).toMatchObject({ status: 0, report: { tests: { total: 1, passed: 1 } } });
  });

  test("a prefix comes before the suite, and its exit status is the suite's", async () => {
    copyFileSync(join(import.meta.dirname, "../programs/prefixes/docker"), join(place.bin, "docker"));
    const via = { via: "docker exec -i trt-ci" };
    const failing = await place.run(via, ["python3", "-m", "unittest", "-v", "failing"]);
    expect(failing).toMatchObject({
      status: 1,
      report: { outcome: "failed", tests: { total: 3, passed: 2 } },
    });
    expect(failing.report?.failures.map(({ id }) => id)).toEqual(["failing.TestExport.test_b_accuracy"]);
    const dying = await place.run(via, ["python3", "-m", "unittest", "-v", "dying"]);
    expect(dying).toMatchObject({ status: 1, report: { outcome: "crashed", suite: { signal: "SIGSEGV" } } });
  });
});

describePytest("an option that pytest does not know", (python) => {
  test("nothing ran, and pytest's words say why", async () => {
    const run = await place.run({}, [python, "-m", "pytest", "--no-such-option", "passing.py"]);
    expect(run).toMatchObject({ status: 1, report: { outcome: "ran-nothing", suite: { exitCode: 4 } } });
    expect(run.report?.sentence).toContain("--no-such-option");
  });
});
