/** The built action under the runner's contract: every event, cancellation, a hostile suite, and an API in every mood. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { type Answer, API_TOKEN, type Api, startApi } from "../api/server.ts";
import { type EventName, expectAccepted, runPost, runStep, type StepOptions } from "./harness.ts";

jest.setTimeout(60_000);

const GATE = "dist/index.js";
const POST = "dist/post/index.js";
const EVENTS: readonly EventName[] = [
  "push",
  "pull_request",
  "pull_request_fork",
  "pull_request_target",
  "merge_group",
  "workflow_run",
  "schedule",
];
const HEAD: Partial<Record<EventName, string>> = {
  pull_request: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  pull_request_fork: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  pull_request_target: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  merge_group: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
  workflow_run: "5779607b49aab1200488439f02372c57b4f75444",
};

/** A checkout with one test file and facts of a supported and of a dropped card. */
function checkout(): { readonly workspace: string; readonly h100: string; readonly v100: string } {
  const workspace = mkdtempSync(join(tmpdir(), "checkout-"));
  const facts = (name: string, computeCapability: string, version: string) => {
    const path = join(workspace, `${name}.json`);
    const gpus = [{ index: 0, name, computeCapability, source: "facts" }];
    const tensorrt = { version, product: "tensorrt", cuda: "12", source: "facts" };
    const platform = { os: "linux", arch: "x64" };
    const driver = { version: "580.65.06", cuda: "13.0" };
    writeFileSync(path, JSON.stringify({ schemaVersion: 1, platform, driver, gpus, tensorrt }));
    return path;
  };
  mkdirSync(join(workspace, "tests"));
  writeFileSync(
    join(workspace, "tests/test_export.py"),
    "import unittest\n\nclass TestExport(unittest.TestCase):\n    def test_passes(self):\n        pass\n\n    def test_fails(self):\n        self.assertEqual(1, 2)\n",
  );
  writeFileSync(join(workspace, "tests/__init__.py"), "");
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", workspace, ...args], { stdio: "ignore" });
  git("init", "-q");
  git("add", "tests");
  return {
    workspace,
    h100: facts("NVIDIA H100 80GB HBM3", "9.0", "10.13.3.9"),
    v100: facts("Tesla V100-SXM2-16GB", "7.0", "10.5.0"),
  };
}

const { workspace, h100, v100 } = checkout();
const PASSING = "python3 -m unittest -v tests.test_export.TestExport.test_passes";
const FAILING = "python3 -m unittest -v tests.test_export";

const gate = (inputs: Readonly<Record<string, string>>, options: Partial<StepOptions> = {}) =>
  runStep({
    entry: GATE,
    workspace,
    inputs: { facts: h100, run: PASSING, "require-use": "off", ...inputs },
    ...options,
  });

test("the bundles are there", () => {
  expect([GATE, POST, "dist/checks/index.js"].filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(EVENTS)("on %s", (event) => {
  test("there is one verdict, one report, and a check on the commit that shows it", async () => {
    await using api = await startApi();
    const step = await gate({ check: "always", run: FAILING }, { event, env: { GITHUB_API_URL: api.url } });
    expectAccepted(step);
    expect(step).toMatchObject({
      exitCode: 1,
      conclusion: "failure",
      outputs: { outcome: "failed", conclusion: "failure" },
    });
    expect(step.report).toMatchObject({ outcome: "failed", conclusion: "failure" });
    expect(step.log.annotations).toMatchObject([
      { severity: "error", file: "tests/test_export.py", line: 7 },
    ]);
    expect([...api.runs.values()]).toMatchObject([
      { head_sha: HEAD[event] ?? expect.any(String), conclusion: "failure", annotations: [{}] },
    ]);
    expect(step.outputs["check-url"]).toContain("/runs/");
    expect(api.refused).toEqual([]);
    const post = await runPost(step, POST);
    expectAccepted(post);
    expect(post.log.annotations).toEqual([]);
    expect([...api.runs.values()]).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("the API", () => {
  const ALWAYS: readonly (readonly [string, Answer])[] = [
    ["403", { status: 403, body: { message: "Resource not accessible by integration" } }],
    ["404", { status: 404 }],
    ["422", { status: 422, body: { message: "Validation Failed" } }],
    ["429 for an hour", { status: 429, headers: { "retry-after": "3600" } }],
    ["garbage", "garbage"],
    ["a cut connection", "drop"],
  ];

  test.each(ALWAYS)("answering %s changes what is shown, not the conclusion", async (_, answer) => {
    await using api = await startApi();
    api.always(answer);
    const step = await gate(
      { check: "always" },
      { event: "pull_request_fork", env: { GITHUB_API_URL: api.url } },
    );
    expectAccepted(step);
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: "passed", "check-url": "" } });
    expect(step.log.annotations.filter(({ message }) => /check run/i.test(message))).toMatchObject([
      { severity: "warning" },
    ]);
    expect(JSON.stringify(step.report)).not.toContain(API_TOKEN);
  });

  test("answering 403 is not mentioned with check: auto", async () => {
    await using api = await startApi();
    api.always({ status: 403 });
    const step = await gate({ check: "auto" }, { env: { GITHUB_API_URL: api.url } });
    expectAccepted(step);
    expect(step).toMatchObject({ exitCode: 0, log: { annotations: [] } });
  });

  test.each([
    ["502 twice", [{ status: 502 }, { status: 502 }]],
    ["429 with a second's delay", [{ status: 429, headers: { "retry-after": "1" } }]],
  ] as readonly (readonly [string, readonly Answer[]])[])(
    "answering %s is asked again",
    async (_, answers) => {
      await using api = await startApi();
      api.answer(...answers);
      const step = await gate({ check: "always" }, { env: { GITHUB_API_URL: api.url } });
      expectAccepted(step);
      expect(step.exitCode).toBe(0);
      expect([...api.runs.values()]).toMatchObject([{ conclusion: "success" }]);
    },
  );
});

describe("a cancelled job", () => {
  const slow = join(workspace, "slow-python");
  writeFileSync(slow, "#!/bin/sh\nsleep 30\n", { mode: 0o755 });
  const open = async (api: Api, cancel: StepOptions["cancel"], inputs: Readonly<Record<string, string>>) => {
    const step = await gate(
      { check: "always", run: "echo suite is running; sleep 30", ...inputs },
      { env: { GITHUB_API_URL: api.url }, cancel },
    );
    const post = await runPost(step, POST);
    return { step, post };
  };

  test.each([
    ["at its start", { afterMs: 60 }, {}],
    ["while the machine is asked", { afterMs: 1_200 }, { facts: "", python: slow }],
    ["while the suite runs", { atLine: /suite is running/ }, {}],
  ] as const)("%s is a failure with one report, and leaves no check open", async (_, cancel, inputs) => {
    await using api = await startApi();
    const { step, post } = await open(api, cancel, inputs);
    expect(step.conclusion).toBe("failure");
    expect(step.durationMs).toBeLessThan(12_000);
    expect(post.report).toMatchObject({ conclusion: "failure" });
    // One of the two stages tells it, and not the other once more.
    const told = [step, post].map(({ log, summary }) => [log.annotations.length > 0, summary !== ""]);
    expect(told).toEqual(
      step.report
        ? [
            [true, true],
            [false, false],
          ]
        : [
            [false, false],
            [true, true],
          ],
    );
    expect([...api.runs.values()].filter(({ status }) => status !== "completed")).toEqual([]);
  });
});

describe("a suite that prints every workflow command there is", () => {
  const LINES = [
    "::add-mask::passed",
    "::set-output name=verdict::unsupported",
    "::set-env name=A::b",
    "::add-path::/tmp",
    "::echo::maybe",
    "::add-matcher::/etc/passwd",
    "::stop-commands::error",
    "::group::never closed",
    "::save-state name=finished::false",
    "12:00 ##[error]quoted ##[set-env name=A]b",
    "   ::debug::x",
  ];

  test("changes nothing, and its own annotations are ranked with ours", async () => {
    const script = LINES.map((line) => `echo '${line}'; echo '${line}' >&2`).join("\n");
    const step = await gate({
      run: `${script}\necho '::warning file=tests/test_export.py,line=4::theirs'\n${PASSING}`,
    });
    expectAccepted(step);
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "supported", outcome: "passed" } });
    expect(step.log.annotations).toMatchObject([
      { severity: "warning", message: "theirs", file: "tests/test_export.py", line: 4 },
    ]);
    expect(step.environment).toEqual({});
  });

  test("cannot reach what only the action may write", async () => {
    const step = await gate({ run: `env | cut -d= -f1 | sort; ${PASSING}` });
    expectAccepted(step);
    expect(step.stdout).not.toMatch(
      /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_TOKEN|ACTIONS_ID_TOKEN|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/m,
    );
  });
});

test("a suite that empties RUNNER_TEMP takes neither verdict nor outputs along", async () => {
  const step = await gate({ run: `${PASSING}\nrm -rf "$RUNNER_TEMP"/*` });
  expectAccepted(step);
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "supported", outcome: "passed" } });
  expect(step.summary).toContain("passed");
  // The post stage knows that all was told.
  expect(step.state).toMatchObject({ finished: "true" });
  const barred = await gate({
    run: `${PASSING}\nrm -rf "$RUNNER_TEMP"/*\ntouch "$RUNNER_TEMP/_runner_file_commands"`,
  });
  expect(barred).toMatchObject({ exitCode: 0 });
  expect(barred.stdout).toMatch(/The outputs could not be written: /);
});

describe("whatever is wrong", () => {
  test.each([
    ["an input", { "on-unsupported": "maybe" }, /on-unsupported/],
    ["the facts file", { facts: "missing.json" }, /missing\.json/],
    ["the shell", { shell: "no-such-shell" }, /no-such-shell/],
  ])("with %s, there is one failure with a report and without a stack", async (_, inputs, words) => {
    const step = await gate(inputs as Record<string, string>);
    expectAccepted(step);
    expect(step.exitCode).toBe(1);
    expect(step.report).toMatchObject({ conclusion: "failure" });
    expect(step.summary).toMatch(words);
    expect(
      step.log.annotations
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => message)
        .join(),
    ).toMatch(words);
    expect(step.stdout + step.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  });

  test("an invalid event file affects the check run, not the verdict", async () => {
    const step = await gate(
      { check: "always" },
      {
        env: {
          GITHUB_EVENT_PATH: join(workspace, "tests/test_export.py"),
          GITHUB_EVENT_NAME: "pull_request",
        },
      },
    );
    expectAccepted(step);
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
  });
});

test("a card that TensorRT dropped is skipped: green, one warning, and a summary that says why", async () => {
  const step = await gate({ facts: v100, run: "exit 1" }, { event: "pull_request" });
  expectAccepted(step);
  expect(step).toMatchObject({
    exitCode: 0,
    outputs: { verdict: "unsupported", outcome: "skipped", "newest-tensorrt": "10.4.0" },
  });
  expect(step.log.annotations).toMatchObject([{ severity: "warning" }]);
  expect(step.summary).toContain("Skipped");
});
