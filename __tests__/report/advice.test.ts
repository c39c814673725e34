import { describe, expect, test } from "@jest/globals";
import { advice } from "../../src/report/advice.ts";
import type { Told } from "../../src/report/wording.ts";
import { failure, parts, suite, tests, verdict } from "./examples.ts";

const told = (change: Partial<Told>): Told => parts(change);

describe("what to do", () => {
  const remedies = [{ kind: "gpu", text: "Use a newer GPU." }] as const;
  const unsupported = { verdict: verdict({ status: "unsupported", remedies }) };
  const noTensorrt = suite({ used: { cuda: true, tensorrt: false } });

  test.each<[readonly (string | RegExp)[], Partial<Told>]>([
    [[], {}],
    [[], { suite: noTensorrt }],
    [[], { suite: null, warnings: ["x"] }],
    [[], { warnings: ["x"] }],
    [[], { suite: noTensorrt, warnings: ["x"] }],
    // What a remark of the classification brings along.
    [[/^Do it\.$/], { warnings: ["x"], steps: ["Do it."] }],
    [[/^Do it\.$/], { outcome: "failed", errors: ["x"], steps: ["Do it."] }],
    [
      [/^Start with the failed tests below/, /^Do it\.$/],
      { outcome: "failed", failures: [failure()], steps: ["Do it."] },
    ],
    // Nothing failed that stands, so there is nothing to begin with.
    [
      [/^See the log of this step/],
      { outcome: "failed", failures: [failure({ excusedBy: "arch-unsupported" })] },
    ],
    [[/^Start with the failed tests below/], { outcome: "failed", failures: [failure()] }],
    [[/^See the log of this step/], { outcome: "failed" }],
    [[/^Run that test alone/], { outcome: "crashed", suite: suite({ running: "t1" }) }],
    [[/^Run the suite with PYTHONFAULTHANDLER=1/], { outcome: "crashed" }],
    [[/^Run the suite with PYTHONFAULTHANDLER=1/], { outcome: "crashed", suite: null }],
    [[/raise `timeout-minutes`\.$/], { outcome: "timed-out" }],
    [
      [/^Fix what keeps the command from starting/],
      { outcome: "ran-nothing", suite: suite({ startError: "x" }) },
    ],
    [[/^Fix what keeps the tests from being collected/], { outcome: "ran-nothing" }],
    [
      [/^See below why the tests were skipped/],
      { outcome: "ran-nothing", tests: tests({ executed: 0, skipped: 1 }) },
    ],
    [[/^Check that the command finds the tests/], { outcome: "ran-nothing", tests: tests({ executed: 0 }) }],
    [[/^Check that the command finds the tests/], { outcome: "ran-nothing", tests: null, suite: null }],
    [[/^If TensorRT was really used/], { outcome: "xpassed" }],
    [
      [/^If TensorRT was really used/, /^Until then `strict: false`/],
      { outcome: "xpassed", conclusion: "failure" },
    ],
    [
      [/^If the pass is right, take the entry out .*: e\.yml:1, e\.yml:2, e\.yml:3 and 1 more\.$/],
      {
        outcome: "xpassed",
        failures: [failure({ status: "xpassed", expectation: "e.yml:1" })],
        expectedToFail: [
          { id: "x", ended: "xfailed", expectation: "e.yml:9" },
          { id: "own", ended: "xpassed", expectation: null },
          ...[1, 1, 2, 3, 4].map((line, index) => ({
            id: `t${index}`,
            ended: "xpassed" as const,
            expectation: `e.yml:${line}`,
          })),
        ],
      },
    ],
    [[], { outcome: "skipped" }],
  ])("%j", (steps, change) => {
    expect(advice(told(change))).toEqual(steps.map((step) => expect.stringMatching(step)));
  });

  test("a pass that was allowed without a card comes with how to get one", () => {
    const absent = verdict({ status: "no-gpu", remedies });
    expect(advice(told({ verdict: absent, warnings: ["x"] }))).toEqual(["Use a newer GPU."]);
    expect(advice(told({ verdict: absent }))).toEqual([]);
    expect(advice(told({ ...unsupported, warnings: ["x"] }))).toEqual([]);
  });

  test.each(["failed", "crashed", "timed-out", "ran-nothing", "skipped", "refused"] as const)(
    "remedies of the verdict come last if the suite %s, and only if it is not a plain yes",
    (outcome) => {
      expect(advice(told({ outcome, ...unsupported })).at(-1)).toBe("Use a newer GPU.");
      expect(advice(told({ outcome, failures: [failure()], ...unsupported })).at(-1)).toBe(
        "Use a newer GPU.",
      );
      expect(advice(told({ outcome, verdict: verdict({ remedies }) }))).not.toContain("Use a newer GPU.");
    },
  );
});
