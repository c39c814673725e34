/** Inputs that look at the log and at results: known issues, baseline, SARIF, JUnit files, expectations. */

import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

const inCheckout = (path: string) => join(place.checkout, path);
const v100 = () => ({ facts: inCheckout("v100.json"), "on-unsupported": "xfail" });
const unittest = (suite: string) => ["python3", "-m", "unittest", "-v", suite];
const NOTICE =
  "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.";
const noisy = (times: number) => [
  "sh",
  "-c",
  `for i in $(seq ${times}); do echo "${NOTICE}"; done; python3 -m unittest -v passing`,
];

describe("fail-on", () => {
  test("a named finding fails a suite that passed, and says which", async () => {
    const run = await place.run({ "fail-on": "conv3d-k1, no-kernel-image" }, noisy(2));
    expect(run).toMatchObject({ status: 1, report: { outcome: "failed" } });
    expect(run.report?.sentence).toContain("fail-on names conv3d-k1, which was seen 2 times");
    expect(run.report?.suite?.exitCode).toBe(0);
  });

  test("what was not seen fails nothing", async () => {
    const run = await place.run({ "fail-on": "no-kernel-image" }, noisy(1));
    expect(run).toMatchObject({ status: 0, report: { outcome: "passed" } });
  });
});

describe("baseline", () => {
  const baseline = (count: number) =>
    place.file(
      "baseline.json",
      JSON.stringify({
        schemaVersion: 1,
        findings: count === 0 ? [] : [{ id: "conv3d-k1", test: null, count }],
      }),
    );

  test("the baseline that a run writes covers that very run, and no more", async () => {
    const first = await place.run({}, noisy(2));
    const update = await place.command(["baseline", "update", join(place.root, "kept.json")]);
    expect(update.status).toBe(2);
    writeFileSync(join(place.root, "kept.json"), JSON.stringify(first.report));
    const written = await place.command(["baseline", "update", join(place.root, "kept.json")]);
    expect(written.status).toBe(0);
    place.file("baseline.json", written.stdout);
    const options = { baseline: inCheckout("baseline.json"), "on-new-findings": "fail" };
    expect(await place.run(options, noisy(2))).toMatchObject({ status: 0, report: { outcome: "passed" } });
    const more = await place.run(options, noisy(3));
    expect(more).toMatchObject({ status: 1, report: { outcome: "failed" } });
    expect(more.report?.errors?.join()).toMatch(/conv3d-k1.*3.*2/);
  });

  test("on-new-findings: warn tells and lets pass", async () => {
    baseline(0);
    const run = await place.run({ baseline: inCheckout("baseline.json") }, noisy(1));
    expect(run).toMatchObject({ status: 0, report: { outcome: "passed" } });
    expect(run.report?.warnings?.join()).toContain("conv3d-k1");
  });
});

describe("known-issues", () => {
  const CATALOGUE = [
    "- id: our-plugin",
    "  title: Our plugin was not built",
    "  severity: warning",
    "  kind: cause",
    "  patterns:",
    "    - literal: our_plugin.so was built without kernels",
    "  explanation: The build step of the plugin was skipped.",
    "  remedy: Run make plugin.",
    "  links: []",
    "  samples:",
    "    match:",
    '      - "[E] our_plugin.so was built without kernels"',
    "    noMatch:",
    '      - "[I] our_plugin.so was built"',
  ].join("\n");

  test("an entry of one's own is found, and may be named in fail-on", async () => {
    const options = { "known-issues": place.file("issues.yml", CATALOGUE), "fail-on": "our-plugin" };
    const run = await place.run(options, ["sh", "-c", "echo '[E] our_plugin.so was built without kernels'"]);
    expect(run).toMatchObject({ status: 1, report: { outcome: "failed" } });
    expect(run.report?.findings).toMatchObject([{ id: "our-plugin", kind: "cause", count: 1 }]);
    expect(run.said).toContain("Run make plugin.");
  });
});

describe("sarif", () => {
  test("the findings are written, pointing to the test", async () => {
    const run = await place.run(
      { ...v100(), sarif: join(place.root, "out/findings.sarif") },
      unittest("refused"),
    );
    expect(run.status).toBe(0);
    const sarif = JSON.parse(place.read("../out/findings.sarif"));
    const [{ tool, results }] = sarif.runs;
    expect(sarif.version).toBe("2.1.0");
    expect(tool.driver.name).toBe("tensorrt-export-gate");
    const refusal = results.find((result: { ruleId: string }) => result.ruleId === "arch-unsupported");
    expect(refusal.locations[0].physicalLocation.artifactLocation.uri).toBe("refused.py");
  });

  test("a file that cannot be written is reported but does not change the conclusion", async () => {
    const run = await place.run({ sarif: inCheckout("passing.py/findings.sarif") }, unittest("passing"));
    expect(run).toMatchObject({ status: 0, report: { outcome: "passed" } });
    expect(run.said).toMatch(/findings\.sarif: cannot be written: (?:part of the path|a file is)/);
  });
});

describe("annotations", () => {
  test("point to the test's def line; off issues none", async () => {
    const auto = await place.script({ run: "python3 -m unittest failing" });
    expect(auto.annotations).toMatchObject([{ severity: "error", file: "failing.py", line: 8 }]);
    const off = await place.script({ run: "python3 -m unittest failing", annotations: "off" });
    expect(off).toMatchObject({ status: 1, annotations: [] });
  });
});

describePytest("JUnit files", (python) => {
  const pytest = (file: string, suite: string) => [
    python,
    "-m",
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    `--junitxml=${file}`,
    `${suite}.py`,
  ];

  test("are read where the hook is off; an older one is left out with a notice", async () => {
    const stale = place.file(
      "results/stale.xml",
      '<testsuite><testcase classname="old" name="test_old"><failure message="x"/></testcase></testsuite>',
    );
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(stale, before, before);
    const run = await place.run(
      { pytest: "off", junit: "results/*.xml\nreports/**/*.xml" },
      pytest("results/new.xml", "mixed_causes"),
    );
    expect(run).toMatchObject({
      status: 1,
      report: { outcome: "failed", tests: { source: "junit", total: 3, passed: 1 } },
    });
    expect(run.report?.failures).toHaveLength(2);
    expect(run.report?.notices.join()).toMatch(/stale\.xml/);
  });

  test("no test counts twice if the hook is loaded too", async () => {
    const run = await place.run({ junit: "results/*.xml" }, pytest("results/both.xml", "mixed"));
    expect(run.report?.tests).toMatchObject({ source: "pytest-hook", total: 3, passed: 2, failed: 1 });
  });

  test("a pattern that matches nothing is reported", async () => {
    const run = await place.run({ junit: "nowhere/*.xml" }, pytest("results/x.xml", "passing"));
    expect(run).toMatchObject({ status: 0 });
    expect(run.report?.notices.join()).toContain(
      "input junit: no file written by this run matches nowhere/*.xml",
    );
  });
});

interface Expected {
  readonly entry: string;
  readonly suite: string;
  readonly outcome: string;
  readonly status: 0 | 1;
  readonly options?: Readonly<Record<string, string>>;
  readonly says?: RegExp;
}

/** Ids of either runner end alike, but for the mark between class and method. */
const EXPECTATIONS: readonly Expected[] = [
  { entry: '{tests: "*test_b_accuracy", expect: xfail}', suite: "failing", outcome: "passed", status: 0 },
  { entry: '{tests: "*test_b_accuracy", expect: skip}', suite: "failing", outcome: "passed", status: 0 },
  // A crash is excused by its own word alone.
  { entry: '{tests: "*test_b_dies", expect: crash}', suite: "dying", outcome: "xfailed", status: 0 },
  { entry: '{tests: "*test_b_dies", expect: xfail}', suite: "dying", outcome: "crashed", status: 1 },
  {
    entry: '{tests: "*test_b_hangs", expect: timeout}',
    suite: "hanging",
    outcome: "xfailed",
    status: 0,
    options: { "timeout-minutes": "0.03" },
  },
  {
    entry: '{tests: "*test_b_accuracy", expect: xfail, expires: 2020-01-31}',
    suite: "failing",
    outcome: "failed",
    status: 1,
    says: /expired on 2020-01-31 and no longer excuses anything/,
  },
  {
    entry: '{tests: "*test_b_accuracy", expect: xfail, when: "sm < 7.5"}',
    suite: "failing",
    outcome: "failed",
    status: 1,
  },
  {
    entry: '{tests: "*test_b_accuracy", expect: xfail, cause: arch-unsupported}',
    suite: "failing",
    outcome: "failed",
    status: 1,
  },
  {
    entry: '{tests: "*test_b_builds", expect: xfail, cause: arch-unsupported}',
    suite: "mixed",
    outcome: "passed",
    status: 0,
  },
  { entry: '{tests: "*test_a_shapes", expect: xfail}', suite: "passing", outcome: "xpassed", status: 1 },
  {
    entry: '{tests: "*test_a_shapes", expect: xfail}',
    suite: "passing",
    outcome: "xpassed",
    status: 0,
    options: { strict: "false" },
  },
  {
    entry: '{tests: "*test_of_yesterday", expect: xfail}',
    suite: "passing",
    outcome: "passed",
    status: 0,
    says: /no test matched "\*test_of_yesterday"/,
  },
];

function expectations(argv: (suite: string) => readonly string[]): void {
  test.each(EXPECTATIONS)("$entry, suite $suite: $outcome", async (each) => {
    const options = { expectations: place.file("expectations.yml", `- ${each.entry}\n`), ...each.options };
    const run = await place.run(options, argv(each.suite), {
      SUITE_PID_FILE: join(place.root, "pid"),
      TRT_WORDS_SM: "90",
    });
    expect(run).toMatchObject({ status: each.status, report: { outcome: each.outcome } });
    if (each.says) expect(run.report?.warnings?.join()).toMatch(each.says);
  });
}

describe("expectations of unittest", () => expectations(unittest));
describePytest("expectations", (python) =>
  expectations((suite) => [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", `${suite}.py`]),
);
