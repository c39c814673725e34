/** What was decided, and what is done about it: every policy, with a suite that leaves a mark where it ran. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { DROPPED, SUPPORTED, Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

const MARK = "the-suite-ran";
/** Passes, and cannot have run unseen. */
const SUITE = ["sh", "-c", `touch ${MARK}; python3 -m unittest -v passing`];

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  const variant = (name: string, facts: Facts) => place.file(`${name}.json`, JSON.stringify(facts));
  variant("no-gpu", {
    ...SUPPORTED,
    gpus: [],
    problems: [{ code: "no-gpu-visible", detail: "CUDA error 100" }],
  });
  variant("no-tensorrt", { ...SUPPORTED, tensorrt: null });
  variant("unknown", {
    ...SUPPORTED,
    tensorrt: { version: "99.1.0", product: "tensorrt", cuda: "13", source: "facts" },
  });
  variant("two-cards", {
    ...DROPPED,
    gpus: [
      { index: 0, name: "NVIDIA A100-SXM4-40GB", computeCapability: "8.0", source: "facts" },
      { index: 1, name: "Tesla V100-SXM2-16GB", computeCapability: "7.0", source: "facts" },
    ],
  });
});
beforeEach(() => rmSync(join(place.checkout, MARK), { force: true }));
afterAll(() => place.remove());

const facts = (name: string) => join(place.checkout, `${name}.json`);

interface Case {
  readonly facts: string;
  readonly options: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly action: string;
  readonly status: 0 | 1;
}

const one = (
  name: string,
  options: Readonly<Record<string, string>>,
  action: string,
  outcome: string,
  status: 0 | 1,
): Case => ({ facts: name, options, action, outcome, status });

const CASES: readonly Case[] = [
  one("h100", { "on-unsupported": "fail", "on-unknown": "fail" }, "ran", "passed", 0),
  one("v100", {}, "skipped", "skipped", 0),
  one("v100", { "on-unsupported": "fail" }, "refused", "refused", 1),
  one("v100", { "on-unsupported": "run" }, "ran", "passed", 0),
  one("v100", { "on-unsupported": "xfail" }, "ran", "xpassed", 1),
  one("v100", { "on-unsupported": "xfail", strict: "false" }, "ran", "xpassed", 0),
  one("unknown", {}, "ran", "passed", 0),
  one("unknown", { "on-unknown": "skip" }, "skipped", "skipped", 0),
  one("unknown", { "on-unknown": "fail" }, "refused", "refused", 1),
  one("no-gpu", {}, "refused", "refused", 1),
  one("no-gpu", { "on-no-gpu": "skip" }, "skipped", "skipped", 0),
  one("no-gpu", { "on-no-gpu": "run" }, "ran", "passed", 0),
  one("no-tensorrt", {}, "refused", "refused", 1),
  one("no-tensorrt", { "on-no-tensorrt": "skip" }, "skipped", "skipped", 0),
  one("no-tensorrt", { "on-no-tensorrt": "run" }, "ran", "passed", 0),
  one("two-cards", {}, "ran", "passed", 0),
  one("two-cards", { gpu: "any" }, "ran", "passed", 0),
  one("two-cards", { gpu: "all" }, "skipped", "skipped", 0),
  one("two-cards", { gpu: "1" }, "skipped", "skipped", 0),
  one("h100", { "expect-gpu": "H100" }, "ran", "passed", 0),
  one("h100", { "expect-gpu": "sm_75" }, "refused", "refused", 1),
  // A broken promise is a failure whatever else is allowed.
  one("v100", { "expect-gpu": "A100", "on-unsupported": "skip" }, "refused", "refused", 1),
];

describe.each(CASES)("facts $facts, $options", ({ facts: name, options, action, outcome, status }) => {
  test(`${action}, ${outcome}, exit status ${status}`, async () => {
    const run = await place.run({ facts: facts(name), ...options }, SUITE);
    expect(run.report).toMatchObject({
      outcome,
      conclusion: status === 0 ? "success" : "failure",
      policy: { action },
    });
    expect(run.status).toBe(status);
    expect(place.has(MARK)).toBe(action === "ran");
    if (action === "ran") expect(run.log).toContain("test_a_shapes");
    else {
      expect(run.log).toBe("");
      expect(run.report).toMatchObject({ suite: null, tests: null, failures: [] });
      expect(run.said).toContain("What you can do");
    }
  });
});

test("a broken promise names both cards and what to do", async () => {
  const run = await place.run({ "expect-gpu": ">=10.0" }, SUITE);
  expect(run.report?.verdict.reason).toBe("unexpected-gpu");
  expect(run.report?.sentence).toMatch(/expect-gpu promises >=10\.0, but CUDA shows NVIDIA H100 80GB HBM3/);
  expect(run.said).toMatch(/correct expect-gpu/);
});

test("without a command there is the decision alone", async () => {
  const run = await place.script({});
  expect(run).toMatchObject({
    status: 0,
    report: { outcome: "not-run", suite: null, policy: { action: "none" } },
  });
  expect((await place.script({ facts: facts("no-gpu") })).status).toBe(1);
});

test("a matrix file of one's own decides", async () => {
  place.file(
    "rows.yml",
    [
      "rows:",
      '  - release: "10.5.0"',
      "    support:",
      "      - platform: linux-x64",
      '        cuda: ["12"]',
      '        sm: ["7.0", "8.0"]',
      "    confidence: measured",
      '    sources: ["measured: our own build for Volta"]',
      '    date: "2026-01-31"',
    ].join("\n"),
  );
  const options = { facts: facts("v100"), "matrix-file": join(place.checkout, "rows.yml") };
  const run = await place.run(options, SUITE);
  expect(run).toMatchObject({ status: 0, report: { outcome: "passed", verdict: { status: "supported" } } });
  expect(JSON.stringify(run.report?.verdict.evidence)).toContain("our own build for Volta");
});

describe("min-executed", () => {
  // From Python 3.12 on unittest itself fails where nothing ran; here the gate is asked.
  const uncounted = ["sh", "-c", "echo all is well"];
  test.each([
    ["auto", "passing", 0, "passed"],
    ["2", "passing", 0, "passed"],
    ["3", "passing", 1, "ran-nothing"],
    ["5", "passing", 1, "ran-nothing"],
    ["auto", "all_skipped", 1, "ran-nothing"],
    ["0", "all_skipped", 0, "passed"],
    ["0", "no_tests", 0, "passed"],
  ])("%s, suite %s: exit status %d", async (least, suite, status, outcome) => {
    const run = await place.run({ "min-executed": least }, [
      "sh",
      "-c",
      `python3 -m unittest ${suite} || true`,
    ]);
    expect(run).toMatchObject({ status, report: { outcome } });
    if (outcome === "ran-nothing") expect(run.report?.sentence).toMatch(/tests were|test was/);
  });

  test("what cannot be counted passes with a notice, and counts as none for a number", async () => {
    const auto = await place.run({}, uncounted);
    expect(auto).toMatchObject({ status: 0, report: { outcome: "passed", tests: null } });
    expect(auto.report?.notices.join()).toContain("could not be counted");
    const one = await place.run({ "min-executed": "1" }, uncounted);
    expect(one).toMatchObject({ status: 1, report: { outcome: "ran-nothing" } });
    expect(one.report?.sentence).toContain("tests could not be counted, but min-executed requires 1");
    expect(await place.run({ "min-executed": "0" }, uncounted)).toMatchObject({ status: 0 });
  });
});

describe("require-use", () => {
  // Long enough for a look at the maps of the process; nothing here loads CUDA.
  const suite = ["sh", "-c", "python3 -c 'import time; time.sleep(1)' && python3 -m unittest -v passing"];
  test.each([
    ["fail", 1, "failed"],
    ["warn", 0, "passed"],
    ["off", 0, "passed"],
  ])("%s: exit status %d", async (word, status, outcome) => {
    const { report, ...run } = await place.run({ "require-use": word }, suite);
    expect({ ...run, report }).toMatchObject({ status, report: { outcome } });
    expect(report?.suite?.used).toEqual({ cuda: false, tensorrt: false });
    const told = [...(report?.errors ?? []), ...(report?.warnings ?? [])].join();
    if (word === "off") expect(told).toBe("");
    else expect(told).toContain(`(require-use: ${word})`);
    if (word === "fail")
      expect(report?.sentence).toMatch(/^\d+ tests? passed.*, but the job fails\. No process/);
  });
});
