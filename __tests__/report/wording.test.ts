import { describe, expect, test } from "@jest/globals";
import { capital, duration, gpuWords, grouped, plural } from "../../src/report/small-words.ts";
import { happened, headline, meaning, type Told } from "../../src/report/wording.ts";
import type { Verdict } from "../../src/support/verdict.ts";
import { failure, parts, SITUATIONS, suite, tests, verdict } from "./examples.ts";

const told = (change: Partial<Told>): Told => parts(change);
const policy = (applied: string, minExecuted = "auto") => ({
  applied,
  action: "ran" as const,
  strict: true,
  minExecuted,
});
const RED = { conclusion: "failure" } as const;
const status = (of: Verdict["status"]) => ({ verdict: verdict({ status: of }) });
const crash = failure({ crashed: "SIGSEGV" });
const excused = failure({ excusedBy: "arch-unsupported" });
const byEntry = failure({ excusedBy: "expectation e.yml:1", expectation: "e.yml:1" });

describe("the headline", () => {
  test.each<[string, string, Partial<Told>]>([
    ["good", "Passed: 14 tests", {}],
    ["good", "Passed: the suite exited with status 0", { tests: null }],
    ["caution", "Passed with warnings: 14 tests", { warnings: ["x"] }],
    ["good", "Passed: 14 tests", { warnings: [] }],
    ["bad", "Passed, but not accepted: 14 tests", { ...RED, warnings: ["x"] }],
    ["bad", "Failed: 1 of 14 executed tests", { outcome: "failed", tests: tests({ errors: 1 }) }],
    ["bad", "Failed: 3 of 14 executed tests", { outcome: "failed", tests: tests({ failed: 2, errors: 1 }) }],
    ["bad", "Failed: 1 test", { outcome: "failed", tests: null, failures: [failure(), excused] }],
    ["bad", "Failed: 1 of 14 executed tests", { outcome: "failed", failures: [failure()] }],
    [
      "bad",
      "Failed: 1 of 12 executed tests",
      {
        outcome: "failed",
        tests: tests({ total: 14, failed: 2, skipped: 2, executed: 12 }),
        failures: [failure(), excused],
      },
    ],
    [
      "bad",
      "Failed: 14 tests passed, but the run is not accepted",
      { outcome: "failed", errors: ["fail-on names x."] },
    ],
    [
      "bad",
      "Failed: the run is not accepted",
      { outcome: "failed", errors: ["fail-on names x."], tests: tests({ passed: 0, xfailed: 14 }) },
    ],
    ["bad", "Failed: the run was cancelled", { outcome: "failed", suite: suite({ cancelled: true }) }],
    ["good", "Passed: 9 tests", { tests: tests({ passed: 9, xfailed: 3, xpassed: 2 }) }],
    ["good", "Passed: 2 tests", { tests: tests({ passed: 0, xpassed: 2 }) }],
    [
      "bad",
      "Failed: the suite exited with status 3",
      { outcome: "failed", tests: tests(), failures: [excused], suite: suite({ exitCode: 3 }) },
    ],
    ["bad", "Failed: the suite did not succeed", { outcome: "failed", suite: suite({ exitCode: 0 }) }],
    ["bad", "Failed: the suite did not succeed", { outcome: "failed", suite: null, tests: null }],
    [
      "caution",
      "Skipped: this GPU cannot run this TensorRT",
      { outcome: "skipped", ...status("unsupported") },
    ],
    [
      "caution",
      "Skipped: no source says whether this GPU can run this TensorRT",
      { outcome: "skipped", ...status("unknown") },
    ],
    ["caution", "Skipped: CUDA shows no GPU", { outcome: "skipped", ...status("no-gpu") }],
    ["caution", "Skipped: no TensorRT was found", { outcome: "skipped", ...status("no-tensorrt") }],
    ["caution", "Failed as expected: this GPU cannot run this TensorRT", { outcome: "xfailed" }],
    [
      "caution",
      "Failed as expected: this GPU cannot run this TensorRT",
      { outcome: "xfailed", tests: tests({ failed: 1 }), failures: [excused] },
    ],
    [
      "caution",
      "Failed as expected: the expectations file says so",
      { outcome: "xfailed", tests: tests({ failed: 1 }), failures: [byEntry] },
    ],
    [
      "caution",
      "Failed as expected: the suite's own marks say so",
      { outcome: "xfailed", tests: tests({ xfailed: 2 }) },
    ],
    [
      "caution",
      "Failed as expected: 1 for this GPU, 1 by the expectations file, 1 by the suite's own marks",
      { outcome: "xfailed", tests: tests({ failed: 2, xfailed: 1 }), failures: [excused, byEntry] },
    ],
    [
      "caution",
      "Died by SIGSEGV, as expected",
      { outcome: "xfailed", suite: suite({ signal: "SIGSEGV", exitCode: null }) },
    ],
    [
      "caution",
      "Timed out as expected",
      { outcome: "xfailed", suite: suite({ signal: "SIGKILL", timedOut: true }) },
    ],
    [
      "bad",
      "Unexpected pass: 1 test passed that should fail",
      { outcome: "xpassed", ...RED, failures: [failure({ status: "xpassed", expectation: "e.yml:1" })] },
    ],
    ["caution", "Unexpected pass: the suite passed where it should not", { outcome: "xpassed" }],
    ["bad", "Unexpected pass: the suite passed where it should not", { outcome: "xpassed", ...RED }],
    ["bad", "Crashed: the suite died", { outcome: "crashed", suite: null }],
    ["bad", "Crashed: the suite died", { outcome: "crashed", suite: suite(), failures: [failure()] }],
    [
      "bad",
      `Crashed: a process of the suite died in ${crash.id}`,
      { outcome: "crashed", suite: null, failures: [crash] },
    ],
    [
      "bad",
      "Crashed: the suite died with status 134",
      { outcome: "crashed", suite: suite({ exitCode: 134 }) },
    ],
    [
      "bad",
      "Crashed: the suite died by SIGSEGV in t1",
      {
        outcome: "crashed",
        suite: suite({ signal: "SIGSEGV", exitCode: null, running: "t1" }),
        failures: [crash],
      },
    ],
    ["bad", "Crashed: the suite died in t1", { outcome: "crashed", suite: suite({ running: "t1" }) }],
    [
      "bad",
      `Crashed: a process of the suite died in ${crash.id}`,
      { outcome: "crashed", suite: suite({ exitCode: 1 }), failures: [failure(), crash] },
    ],
    ["bad", "Timed out after 5 min 12 s", { outcome: "timed-out" }],
    ["bad", "Timed out", { outcome: "timed-out", suite: null }],
    [
      "bad",
      "Ran nothing: the suite could not be started",
      { outcome: "ran-nothing", suite: suite({ startError: "ENOENT" }) },
    ],
    ["bad", "Ran nothing: no test could be counted", { outcome: "ran-nothing", tests: null }],
    ["bad", "Ran nothing: no test could be counted", { outcome: "ran-nothing", tests: null, suite: null }],
    [
      "bad",
      "Ran nothing: the suite has no tests",
      { outcome: "ran-nothing", tests: tests({ total: 0, executed: 0 }) },
    ],
    ["bad", "Ran nothing: 0 of 14 tests executed", { outcome: "ran-nothing", tests: tests({ executed: 0 }) }],
    [
      "bad",
      "Ran nothing: 0 of 14 tests executed",
      { outcome: "ran-nothing", tests: tests({ executed: 0 }), policy: policy("supported: run", "0") },
    ],
    [
      "bad",
      "Ran nothing: 1 of 14 tests executed",
      { outcome: "ran-nothing", tests: tests({ executed: 1 }), policy: policy("supported: run", "2") },
    ],
    [
      "bad",
      "Ran nothing: the tests could not be collected",
      { outcome: "ran-nothing", tests: tests({ executed: 1 }) },
    ],
    [
      "bad",
      "Ran nothing: the tests could not be collected",
      { outcome: "ran-nothing", tests: tests({ executed: 2 }), policy: policy("supported: run", "2") },
    ],
    ["bad", "Refused: no TensorRT was found", { outcome: "refused", ...status("no-tensorrt") }],
    ["bad", "Refused: the machine could not be probed", { outcome: "refused", ...status("probe-error") }],
    ["bad", "Refused: the suite was not started", { outcome: "refused" }],
    [
      "bad",
      "Refused: this is not the GPU that was expected",
      { outcome: "refused", verdict: verdict({ status: "unsupported", reason: "unexpected-gpu" }) },
    ],
    [
      "bad",
      "The machine could not be probed",
      { outcome: "probe-error", policy: policy("on-probe-error: fail") },
    ],
    ["bad", "The gate reached no result", { outcome: "probe-error", policy: policy("none") }],
    ["good", "Supported: this GPU can run this TensorRT", { outcome: "not-run" }],
    [
      "caution",
      "Unsupported: this GPU cannot run this TensorRT",
      { outcome: "not-run", ...status("unsupported") },
    ],
    ["neutral", "CUDA shows no GPU", { outcome: "not-run", ...status("no-gpu") }],
    [
      "neutral",
      "No source says whether this GPU can run this TensorRT",
      { outcome: "not-run", ...status("unknown") },
    ],
  ])("%s: %s", (tone, text, change) => {
    expect(headline(told(change))).toEqual({ tone, text });
  });
});

describe("what it means", () => {
  test.each<[RegExp, Partial<Told>]>([
    [/^The job succeeds\.$/, {}],
    [/^The job fails for the reason below\.$/, RED],
    [/^No policy excuses a failure on a supported GPU, so the job fails\.$/, { outcome: "failed", ...RED }],
    [/^The job fails\.$/, { outcome: "failed", ...RED, ...status("unknown") }],
    [
      /^The suite was not started, so nothing .* The job stays green because of `on-unsupported: skip`\.$/,
      { outcome: "skipped", policy: policy("on-unsupported: skip") },
    ],
    [
      /^The suite was not started\. The job fails because of `on-no-gpu: fail`\.$/,
      { outcome: "refused", ...RED, policy: policy("on-no-gpu: fail") },
    ],
    [
      /^Nothing was decided and nothing is verified, /,
      { outcome: "probe-error", ...RED, policy: policy("none") },
    ],
    [/^The gate could not find out what this machine is\. /, { outcome: "probe-error", ...RED }],
    [
      /^Every failure shows a message of an unsupported GPU, which `on-unsupported: xfail` excuses\. The job stays green\.$/,
      { outcome: "xfailed" },
    ],
    [
      /^Every failure is named in the expectations file\. The job stays green\.$/,
      { outcome: "xfailed", tests: tests({ failed: 1 }), failures: [byEntry] },
    ],
    [
      /^Every failure shows a message of .* excuses, or is named in the expectations file, or is marked by the suite itself\. The/,
      { outcome: "xfailed", tests: tests({ failed: 2, xfailed: 1 }), failures: [excused, byEntry] },
    ],
    [
      /^An entry of the expectations file expects this\. The job stays green\.$/,
      { outcome: "xfailed", suite: suite({ signal: "SIGSEGV", exitCode: null }) },
    ],
    [
      /^The job fails, but not because of a test\.$/,
      { outcome: "failed", ...RED, errors: ["fail-on names x."] },
    ],
    [/^The job fails\.$/, { outcome: "failed", ...RED, suite: suite({ cancelled: true }) }],
    [
      /^An entry of the expectations file says that it should fail: .* `strict` makes that a failure\.$/,
      { outcome: "xpassed", ...RED, failures: [failure({ status: "xpassed", expectation: "e.yml:1" })] },
    ],
    [
      /^The verdict says that this TensorRT cannot run on this GPU, yet nothing failed: /,
      { outcome: "xpassed" },
    ],
    [/`strict` is off, so the job stays green\.$/, { outcome: "xpassed" }],
    [/`strict` makes that a failure\.$/, { outcome: "xpassed", ...RED }],
    [/^The suite and every process that it started were stopped\./, { outcome: "timed-out", ...RED }],
    [
      /^No test was started, so nothing is verified\.$/,
      { outcome: "ran-nothing", ...RED, suite: suite({ startError: "x" }) },
    ],
    [/^A suite that cannot be collected proves nothing/, { outcome: "ran-nothing", ...RED, suite: null }],
    [
      /^Too few tests were executed .* \(`min-executed`: 20\)\.$/,
      { outcome: "ran-nothing", ...RED, policy: policy("supported: run", "20") },
    ],
    [/^No suite was given, so this is only the decision\.$/, { outcome: "not-run" }],
  ])("%s", (expected, change) => {
    expect(meaning(told(change))).toMatch(expected);
  });

  const between = /^No expectation excuses it\. If all tests had already passed, `exit-crash: warn`/;
  const within = /^Tests after that point may not have run/;
  test.each<[string, RegExp, Partial<Told>]>([
    ["after all tests", between, {}],
    ["without a suite that is known", between, { suite: null, tests: null }],
    ["beside failures of other causes", between, { failures: [failure()] }],
    ["with none left to run", between, { tests: { ...tests(), neverRan: [] } }],
    ["in a test", within, { suite: suite({ running: "t1" }) }],
    ["in a process of a test", within, { failures: [crash] }],
    ["before tests that never ran", within, { tests: { ...tests(), neverRan: ["t2"] } }],
  ])("of a crash %s", (_, expected, change) => {
    expect(meaning(told({ outcome: "crashed", ...RED, ...change }))).toMatch(expected);
  });
});

describe("what happened", () => {
  const of = (sentence: string, ran: boolean) =>
    happened({ sentence, verdict: verdict({ sentence: "No GPU." }), suite: ran ? suite() : null });

  test("is reported without the verdict, which is next to it", () => {
    expect(of("3 tests failed.", true)).toBe("3 tests failed.");
    expect(of("Not started.", false)).toBe("Not started.");
    expect(of("No GPU. It failed. ", true)).toBe("It failed.");
    expect(of("It failed: No GPU.  All did.", true)).toBe("It failed: All did.");
    expect(of("Not started: No GPU. Nothing is verified.", false)).toBe("");
    expect(happened(SITUATIONS.skip)).toBe("");
  });
});

test.each([
  [0, "0 ms"],
  [999.4, "999 ms"],
  [1_000, "1.0 s"],
  [59_900, "59.9 s"],
  [60_000, "1 min 0 s"],
  [3_599_000, "59 min 59 s"],
  [3_600_000, "1 h 0 min"],
  [7_380_000, "2 h 3 min"],
])("%d milliseconds are %s", (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

test("numbers and names", () => {
  expect([1, 999, 1_000, 1_234_567].map(grouped)).toEqual(["1", "999", "1,000", "1,234,567"]);
  expect([plural(1, "test"), plural(0, "test"), plural(2, "entry", "entries")]).toEqual([
    "1 test",
    "0 tests",
    "2 entries",
  ]);
  expect([capital("a b"), capital("")]).toEqual(["A b", ""]);
  expect(gpuWords({ name: "T4", computeCapability: "7.5" })).toBe("T4, compute capability 7.5");
  expect(gpuWords({ name: "T4", computeCapability: null })).toBe("T4, compute capability not known");
});
