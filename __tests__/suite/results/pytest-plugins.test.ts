/**
 * The plugins that real suites bring, beside our hook: nothing breaks and all counts agree. Each suite runs with the
 * hook and without it; pytest's last line, its JUnit file, its log as we read it and the hook's stream tell the same.
 */

import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { parseJunit } from "../../../src/suite/results/junit.ts";
import { createPytestLogReader } from "../../../src/suite/results/pytest-log.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";
import type { TestStatus } from "../../../src/suite/test-result.ts";
import { runOf, statuses } from "./feed.ts";
import { hooked } from "./hooked.ts";
import { describePytest, type PythonRun, SUITES, startPython } from "./python.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plugins-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** In the words of pytest's last line. */
type Figures = Readonly<Record<string, number>>;
type ByPytest<T> = T | { readonly newest: T; readonly oldest: T };

interface Row {
  readonly title: string;
  /** A folder of suites, or a file of `pytest_plugins`. */
  readonly suite: string;
  readonly args: readonly string[];
  /** Each test once. */
  readonly counts: ByPytest<Figures>;
  /** What pytest's line counts beside the tests: reruns, parts, a second outcome of a test whose teardown failed. */
  readonly beside?: ByPytest<Figures>;
  /** What the JUnit file cannot tell: the status that a test has there instead. */
  readonly inJunit?: ByPytest<Readonly<Record<string, TestStatus>>>;
}

// Time limits and dying workers are races of the plugins' own, which a busy machine loses now and then: a limit that
// strikes between two phases is an error and no failure. What differs every time is no race.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

const XDIST = ["-n", "2"];
const SEED = ["--randomly-seed", "7"];
const limit = (method: string) => ["--timeout", "2", "--timeout-method", method];

const OUTCOMES = {
  suite: "pytest_outcomes",
  counts: { passed: 6, failed: 4, errors: 2, skipped: 5, xfailed: 3, xpassed: 1 },
  // One passed, one passed unexpectedly, and then their teardowns failed.
  beside: { passed: 1, xpassed: 1 },
  inJunit: { "test_outcomes.py::test_unexpected_pass": "passed" },
} as const;
const FLAKY = {
  suite: "test_flaky.py",
  counts: { passed: 4, failed: 1, skipped: 2, xfailed: 1 },
  // The one whose teardown fails has passed twice.
  beside: { passed: 1, rerun: 6 },
} as const;
const SLOW = { suite: "test_slow.py", counts: { passed: 2, failed: 1 } } as const;
const PARTS = {
  suite: "test_parts.py",
  counts: { passed: 3, failed: 3 },
  beside: {
    // A failed part and its test count both; unittest's passes beside its failed part, and one has a skipped part.
    newest: { passed: 1, failed: 1, skipped: 1, "subtests passed": 7 },
    // Both tests pass beside their failed parts.
    oldest: { passed: 2, skipped: 1 },
  },
  inJunit: { "test_parts.py::test_part_is_skipped": "skipped" },
} as const;

const ROWS: readonly Row[] = [
  { title: "pytest alone", ...OUTCOMES, args: [] },
  { title: "xdist", ...OUTCOMES, args: XDIST },
  { title: "rerunfailures", ...FLAKY, args: ["--reruns", "2"] },
  { title: "xdist and rerunfailures", ...FLAKY, args: [...XDIST, "--reruns", "2"] },
  { title: "timeout by signal", ...SLOW, args: limit("signal") },
  { title: "xdist and timeout by signal", ...SLOW, args: [...XDIST, ...limit("signal")] },
  {
    title: "xdist and timeout by thread",
    ...SLOW,
    args: [...XDIST, ...limit("thread")],
    inJunit: { "test_slow.py::test_hangs": "error" },
  },
  {
    title: "rerunfailures and timeout",
    ...SLOW,
    // Else the limit holds for the first try alone, with or without us.
    args: ["--reruns", "1", ...limit("signal"), "-o", "timeout_func_only=true"],
    beside: { rerun: 1 },
  },
  { title: "subtests", ...PARTS, args: [] },
  { title: "xdist and subtests", ...PARTS, args: XDIST },
  { title: "order", suite: "test_order.py", args: [], counts: { passed: 2, failed: 1 } },
  { title: "randomly", ...OUTCOMES, args: SEED },
  { title: "xdist by file and randomly", ...OUTCOMES, args: [...XDIST, "--dist", "loadfile", ...SEED] },
  { title: "xdist, randomly and rerunfailures", ...FLAKY, args: [...XDIST, ...SEED, "--reruns", "2"] },
];

interface Both {
  readonly hook: PythonRun;
  readonly only: TestRun;
  readonly plain: PythonRun;
  /** Read from the JUnit files of either; null where none was written. */
  readonly files: readonly (TestRun | null)[];
}

/** Runs a suite with the hook and without it. */
async function both(python: string, { suite, args }: Pick<Row, "suite" | "args">): Promise<Both> {
  const file = suite.endsWith(".py") ? [suite] : [];
  const place = file.length > 0 ? "pytest_plugins" : suite;
  const words = (name: string) => ["-v", `--junitxml=${join(folder, name)}.xml`, ...args, ...file];
  const env = (name: string): Record<string, string> => {
    mkdirSync(join(folder, name));
    // randomly acts on each session that it is installed for.
    const apart = join(dirname(dirname(python)), "apart");
    return {
      SUITE_STATE: join(folder, name),
      ...(args.includes(SEED[0] ?? "") ? { PYTHONPATH: apart } : {}),
    };
  };
  const plainly = startPython(python, ["-m", "pytest", "-p", "no:cacheprovider", ...words("plain")], {
    cwd: join(SUITES, place),
    env: env("plain"),
  });
  const { run, only, stream } = await hooked(folder, python, place, words("hook"), { env: env("hook") });
  expect({ notices: stream.notices, sessions: stream.runs.length }).toEqual({ notices: [], sessions: 1 });
  const plain = await plainly;
  const read = (path: string) => (existsSync(path) ? parseJunit(createReadStream(path), path) : null);
  const files = await Promise.all(["hook", "plain"].map((name) => read(join(folder, `${name}.xml`))));
  return { hook: run, only, plain, files };
}

describePytest("with the hook and without it", (python, which) => {
  const of = <T extends object | number>(value: ByPytest<T>): T =>
    typeof value === "object" && which in value ? (value as Record<typeof which, T>)[which] : (value as T);

  test.each(ROWS)("$title", async (row) => {
    const { hook, only, plain, files } = await both(python, row);
    expect([hook.status, plain.status]).toEqual([1, 1]);
    const counts = of(row.counts);
    expect(figuresOf(only)).toEqual(counts);
    expect(only).toMatchObject({ complete: true, running: null, neverRan: [], collectionError: null });
    const line = plus(counts, of(row.beside ?? {}));
    expect([lastLine(hook), lastLine(plain)]).toEqual([line, line]);

    const inFile = Object.entries({ ...statuses(only), ...of(row.inJunit ?? {}) })
      // A module that is skipped as a whole goes by its dotted name there.
      .map(([id, status]) => [id.replace(/\.py$/, ""), status]);
    for (const file of files) expect(file && statuses(file)).toEqual(Object.fromEntries(inFile));
    expect(figuresOf(runOf(createPytestLogReader(), plain.log))).toEqual(counts);
  });

  test("timeout by thread ends the process: what was known stays known, and the test has its name", async () => {
    const { hook, only, plain, files } = await both(python, { suite: "test_slow.py", args: limit("thread") });
    expect([hook.status, plain.status]).toEqual([1, 1]);
    expect(files).toEqual([null, null]);
    expect(statuses(only)).toEqual({ "test_slow.py::test_before": "passed" });
    expect(only).toMatchObject({
      complete: false,
      running: "test_slow.py::test_hangs",
      neverRan: ["test_slow.py::test_after"],
    });
    expect(only.tests[0]?.output).toContain("quick as ever");
    expect(runOf(createPytestLogReader(), plain.log).running).toBe("test_slow.py::test_hangs");
  });

  test("xdist and rerunfailures: a test that takes its worker along never vanishes", async () => {
    const { hook, only, files } = await both(python, {
      suite: "test_dies_once.py",
      args: [...XDIST, "--reruns", "1"],
    });
    // What the plugin makes of the death is a race of its own: it runs the test again; or, told of the death before it
    // was told of the try, counts a failure; or, if old, leaves the test out, and pytest ends with 0 and one test less.
    const line = lastLine(hook);
    const again = line.passed === 3;
    if (again) expect([hook.status, line]).toEqual([0, { passed: 3, rerun: 1 }]);
    else if (hook.status === 1) expect(line).toMatchObject({ failed: 1, passed: 2 });
    else expect([which, hook.status, line]).toEqual(["oldest", 0, { passed: 2, rerun: 1 }]);
    expect(figuresOf(only)).toEqual(again ? { passed: 3 } : { passed: 2, failed: 1 });
    expect(only.tests.map(({ crashed }) => crashed).filter(Boolean)).toHaveLength(again ? 0 : 1);
    expect(files[0]?.counts?.passed).toBe(again ? 3 : 2);
  });

  if (which === "oldest") {
    // Its plugin is not made for newer ones.
    test("forked: a test whose process died has crashed, and the rest continues", async () => {
      const { hook, only, plain } = await both(python, { suite: "test_dies_once.py", args: ["--forked"] });
      expect([hook.status, plain.status]).toEqual([1, 1]);
      expect(figuresOf(only)).toEqual({ passed: 2, failed: 1 });
      expect([lastLine(hook), lastLine(plain)]).toEqual([figuresOf(only), figuresOf(only)]);
      expect(only.tests.map(({ crashed }) => crashed)).toContain("its process was killed by signal 9");
      expect(only).toMatchObject({ complete: true, running: null });
    });
  }

  test("the order is the plugin's own", async () => {
    const written = { suite: "pytest_outcomes", args: [] };
    const plainly = order((await both(python, written)).plain);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const { hook, only, plain } = await both(python, { ...written, args: SEED });
    expect(order(hook)).toEqual(order(plain));
    expect(order(hook)).not.toEqual(plainly);
    expect([...order(hook)].sort()).toEqual([...plainly].sort());
    const tests = only.tests.map(({ id }) => id).filter((id) => id.includes("::"));
    expect(tests).toEqual(order(hook));
  });
});

/** Tests in the order in which pytest told them. */
function order(run: PythonRun): readonly string[] {
  const ids = run.stdout.split("\n").map((line) => /^(\S+\.py::.+?) [A-Z]{4,}/.exec(line)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** pytest's last line as its own words and numbers, read apart from our reader. */
function lastLine(run: PythonRun): Figures {
  const line = run.stdout.split("\n").findLast((one) => / in \d+\.\d+s/.test(one)) ?? "";
  const pairs = [...line.matchAll(/(\d+) (subtests [a-z]+|[a-z]+)/g)];
  return Object.fromEntries(
    pairs.map(([, count, word = ""]) => [word.replace(/^error$/, "errors"), Number(count)]),
  );
}

function figuresOf({ counts }: TestRun): Figures {
  const { passed, failed, errors, skipped, xfailed, xpassed } = counts ?? {};
  return withoutZeros({ passed, failed, errors, skipped, xfailed, xpassed });
}

function plus(a: Figures, b: Figures): Figures {
  const words = new Set([...Object.keys(a), ...Object.keys(b)]);
  return withoutZeros(Object.fromEntries([...words].map((word) => [word, (a[word] ?? 0) + (b[word] ?? 0)])));
}

function withoutZeros(figures: Readonly<Record<string, number | undefined>>): Figures {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([word, count]) => (count ? [[word, count]] : [])),
  );
}
