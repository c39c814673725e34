import { describe, expect, test } from "@jest/globals";
import { runGate } from "../src/gate.ts";
import { parseRequest } from "../src/request.ts";
import { type Answers, CONTEXT, standIn } from "./gate/stand-in.ts";
import { DROPPED, SUPPORTED } from "./gate/workplace.ts";

const PASSED = "test_one (tests.test_a.TestA.test_one) ... ok\n\n----------\nRan 1 test in 0.1s\n\nOK\n";
const PASSING: Answers = { prints: [{ text: PASSED, stream: "stderr" }] };
const GONE = { ...SUPPORTED, gpus: [], problems: [{ code: "gpu-lost", detail: "GPU is lost" }] };

async function run(answers: Answers, inputs: Readonly<Record<string, string>> = {}) {
  const request = parseRequest(
    { run: "python -m unittest", "require-use": "off", ...inputs },
    { os: "linux", workspace: "/w", temp: "/t" },
  );
  const { host, told } = standIn({ ...PASSING, ...answers });
  return { told, report: await runGate(request, host, CONTEXT) };
}

describe("after the suite the machine is asked again", () => {
  test("a card that is still there changes nothing", async () => {
    const { told, report } = await run({});
    expect([told.probes, report.outcome]).toEqual([2, "passed"]);
  });

  test("a lost card is reported, whatever the suite says", async () => {
    const { report } = await run({ probes: [SUPPORTED, GONE] });
    expect(report.conclusion).toBe("failure");
    expect(JSON.stringify([report.sentence, report.errors])).toContain("GPU is lost");
  });

  test("but not for a suite that was cancelled, nor for one that did not run", async () => {
    const cancelled = await run({
      probes: [SUPPORTED, GONE],
      ending: { cancelled: true, exitCode: null, signal: "SIGINT" },
    });
    expect(cancelled.told.probes).toBe(1);
    expect((await run({ probes: [DROPPED, GONE] })).told.probes).toBe(1);
    expect((await run({ probes: [SUPPORTED, GONE] }, { run: "" })).told.probes).toBe(1);
  });

  test("nor for facts from a file, which have no card", async () => {
    const { told, report } = await run(
      { files: { "/w/f.json": JSON.stringify(SUPPORTED) } },
      { facts: "f.json" },
    );
    expect([told.probes, report.outcome]).toEqual([0, "passed"]);
  });
});

const UNKNOWN = {
  ...DROPPED,
  tensorrt: { ...DROPPED.tensorrt, version: "8.1.0" } as typeof DROPPED.tensorrt,
};
const ran = (result: string) =>
  `test_one (tests.test_a.TestA.test_one) ... ${result}\n\n----------\nRan 1 test in 0.1s\n\n`;
const refused = (sm: number) =>
  `[TRT] [E] Error Code 9: API Usage Error (Target GPU SM ${sm} is not supported by this TensorRT release.)\n${ran("FAIL")}FAILED (failures=1)\n`;

/** The outcome, and the rows that are proposed. */
async function proposals(facts: typeof DROPPED, text: string, exitCode: number) {
  const request = parseRequest(
    { run: "python -m unittest", "require-use": "off", "on-unsupported": "xfail" },
    { os: "linux", workspace: "/w", temp: "/t" },
  );
  const { host } = standIn({ probes: [facts], prints: [{ text, stream: "stderr" }], ending: { exitCode } });
  const { outcome, verdict } = await runGate(request, host, CONTEXT);
  return [outcome, ...(verdict.proposals ?? [])];
}

describe("rows to correct", () => {
  test("a pass against the data proposes the row that says so", async () => {
    expect(await proposals(DROPPED, `${ran("ok")}OK\n`, 0)).toEqual([
      "xpassed",
      expect.stringContaining('"7.0"'),
    ]);
  });

  test("a refusal where the data could not tell proposes the row without the card", async () => {
    expect(await proposals(UNKNOWN, refused(70), 1)).toEqual([
      "failed",
      expect.stringMatching(/release: "8\.1\.0".* {8}sm: \[\].*refused Tesla V100/s),
    ]);
  });

  test("a refusal of another card proposes nothing", async () => {
    expect(await proposals(UNKNOWN, refused(61), 1)).toEqual(["failed"]);
  });
});

describe("what a person sees in the log", () => {
  test("is the verdict, what is done about it, and the outcome", async () => {
    const said = async (facts: typeof DROPPED, inputs: Readonly<Record<string, string>> = {}) =>
      (await run({ probes: [facts] }, inputs)).told.said;
    expect(await said(SUPPORTED)).toEqual([
      expect.stringMatching(/^Verdict: supported\. TensorRT 10\.13\.3\.9 supports NVIDIA H100/),
      expect.stringMatching(/^Policy: .*; the suite runs\.$/),
      expect.stringMatching(/^Outcome: passed\. /),
    ]);
    const [verdict, policy] = await said(DROPPED);
    expect(verdict).toMatch(/^Verdict: unsupported \(gpu-dropped\)\. TensorRT 10\.5\.0 no longer supports/);
    expect(policy).toMatch(/; the suite is not started\.$/);
    expect((await said(DROPPED, { "on-unsupported": "fail" }))[1]).toMatch(
      /; the suite is not started, and the job fails\.$/,
    );
    expect((await said(SUPPORTED, { run: "" }))[1]).toMatch(/; no suite was given\.$/);
  });
});

test("the report has the suite's command, its end and its tests", async () => {
  const { report } = await run({
    prints: [
      {
        text: "test_one (a.A.test_one) ... ok\ntest_two (a.A.test_two) ... skipped 'no GPU'\n\n---\nRan 2 tests in 0.1s\n\nOK (skipped=1)\n",
        stream: "stderr",
      },
    ],
    ending: { leftovers: ["a process"] },
  });
  expect(report.suite).toMatchObject({
    command: "python -m unittest",
    exitCode: 0,
    signal: null,
    timedOut: false,
    cancelled: false,
    durationMs: 1000,
    logLines: 7,
    running: null,
    leftovers: ["a process"],
  });
  expect(report.tests).toMatchObject({
    total: 2,
    executed: 1,
    ran: [expect.stringContaining("test_one")],
    notRan: [expect.stringContaining("test_two")],
    neverRan: [],
  });
  expect(report.policy).toMatchObject({ action: "ran", strict: true, minExecuted: "auto" });
});

test("without a suite the report has neither suite nor tests", async () => {
  expect((await run({}, { run: "" })).report).toMatchObject({ suite: null, tests: null, findings: [] });
});

test("a command given as words is shown as one would type it", async () => {
  const request = parseRequest({}, { os: "linux", workspace: "/w", temp: "/t" }, ["pytest", "-k", "a b"]);
  const { host } = standIn(PASSING);
  expect((await runGate(request, host, CONTEXT)).suite?.command).toBe("pytest -k 'a b'");
});

test("findings beyond the baseline are reported, and so are fewer ones", async () => {
  const NOTE =
    "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.";
  const baseline = (count: number) => ({
    files: {
      "/w/b.json": JSON.stringify({ schemaVersion: 1, findings: [{ id: "conv3d-k1", test: "", count }] }),
    },
    prints: [{ text: `${NOTE}\n${NOTE}\n` }, { text: PASSED, stream: "stderr" as const }],
  });
  const told = async (count: number) => {
    const { report } = await run(baseline(count), { baseline: "b.json", "on-new-findings": "fail" });
    return [
      report.outcome,
      [...(report.errors ?? []), ...report.notices].find((text) => text.includes("of a finding")),
    ];
  };
  expect(await told(1)).toEqual(["failed", expect.stringContaining("More of a finding: conv3d-k1")]);
  expect(await told(2)).toEqual(["passed", undefined]);
  expect(await told(3)).toEqual(["passed", expect.stringContaining("Fewer of a finding: conv3d-k1")]);
});

test("fewer findings in a test are reported only if it was executed", async () => {
  const findings = ["tests.test_a.TestA.test_one", "tests.test_a.TestA.test_two"].map((test) => ({
    id: "conv3d-k1",
    test,
    count: 1,
  }));
  const files = { "/w/b.json": JSON.stringify({ schemaVersion: 1, findings }) };
  const { report } = await run({ files }, { baseline: "b.json" });
  const fewer = report.notices.filter((text) => text.startsWith("Fewer of a finding"));
  expect(fewer).toEqual([expect.stringContaining("TestA.test_one")]);
});

test("a suite that is not started shows no findings less than the baseline has", async () => {
  const findings = [{ id: "conv3d-k1", test: "", count: 1 }];
  const files = { "/w/b.json": JSON.stringify({ schemaVersion: 1, findings }) };
  const { report } = await run({ probes: [DROPPED], files }, { baseline: "b.json" });
  expect([report.outcome, report.notices]).toEqual(["skipped", []]);
});

test("a suite that counts no tests has no tests in the report", async () => {
  const { report } = await run({ prints: [{ text: "hello\n" }] });
  expect([report.outcome, report.tests]).toEqual(["passed", null]);
});

test("if all cards are known, a refusal of a card that the machine does not have is not a cause", async () => {
  const kindOn = async (gpus: typeof DROPPED.gpus) => {
    const text = `Target GPU SM 61 is not supported by this TensorRT release.\n`;
    const { report } = await run(
      { probes: [{ ...DROPPED, gpus }], prints: [{ text }], ending: { exitCode: 1 } },
      { "on-unsupported": "run" },
    );
    return report.findings.map(({ kind, title }) => `${kind}: ${title}`);
  };
  const [card] = DROPPED.gpus as [(typeof DROPPED.gpus)[number]];
  expect(await kindOn([card])).toEqual([
    "note: A refusal of a card that this machine does not have (compute capability 6.1)",
  ]);
  expect(await kindOn([card, { ...card, index: 1, computeCapability: "6.1" }])).toEqual([
    "cause: TensorRT does not support this GPU",
  ]);
  const unknown = { ...card, index: 1, name: "Frobnicator", computeCapability: null };
  expect(await kindOn([card, unknown])).toEqual(["cause: TensorRT does not support this GPU"]);
});
