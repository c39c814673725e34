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
    [[/^See why no process of the suite loaded TensorRT/], { suite: noTensorrt, warnings: ["x"] }],
    [[/^Begin with the failed tests below/], { outcome: "failed", failures: [failure()] }],
    [[/^The log of this step has/], { outcome: "failed" }],
    [[/^Run that test alone/], { outcome: "crashed", suite: suite({ running: "t1" }) }],
    [[/^Run the suite with PYTHONFAULTHANDLER=1/], { outcome: "crashed" }],
    [[/^Run the suite with PYTHONFAULTHANDLER=1/], { outcome: "crashed", suite: null }],
    [[/raise `timeout-minutes`\.$/], { outcome: "timed-out" }],
    [
      [/^Mend what keeps the command from starting/],
      { outcome: "ran-nothing", suite: suite({ startError: "x" }) },
    ],
    [[/^Mend what keeps the tests from being collected/], { outcome: "ran-nothing" }],
    [
      [/^Read below why the tests were skipped/],
      { outcome: "ran-nothing", tests: tests({ executed: 0, skipped: 1 }) },
    ],
    [[/^Check that the command finds the tests/], { outcome: "ran-nothing", tests: tests({ executed: 0 }) }],
    [[/^Check that the command finds the tests/], { outcome: "ran-nothing", tests: null, suite: null }],
    [[/^If TensorRT was really used/, /^Until then `strict: false`/], { outcome: "xpassed" }],
    [[], { outcome: "skipped" }],
  ])("%j", (steps, change) => {
    expect(advice(told(change))).toEqual(steps.map((step) => expect.stringMatching(step)));
  });

  test.each(["failed", "crashed", "timed-out", "ran-nothing", "skipped", "refused"] as const)(
    "remedies of the verdict stand last where the suite %s, and only where it is no plain yes",
    (outcome) => {
      expect(advice(told({ outcome, ...unsupported })).at(-1)).toBe("Use a newer GPU.");
      expect(advice(told({ outcome, failures: [failure()], ...unsupported })).at(-1)).toBe(
        "Use a newer GPU.",
      );
      expect(advice(told({ outcome, verdict: verdict({ remedies }) }))).not.toContain("Use a newer GPU.");
    },
  );
});
