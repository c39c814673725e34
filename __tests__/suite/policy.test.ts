import { describe, expect, test } from "@jest/globals";
import { chooseAction } from "../../src/suite/policy.ts";
import { createVerdict } from "./classify-builders.ts";

const defaults = {
  run: "suite",
  onUnsupported: "skip",
  onUnknown: "run",
  onNoGpu: "fail",
  onNoTensorrt: "fail",
  expectGpu: "",
} as const;

describe("the action for a verdict", () => {
  test.each([
    ["supported", {}, "ran", "supported: run"],
    ["unsupported", {}, "skipped", "on-unsupported: skip"],
    ["unsupported", { onUnsupported: "xfail" }, "ran", "on-unsupported: xfail"],
    ["unsupported", { onUnsupported: "run" }, "ran", "on-unsupported: run"],
    ["unsupported", { onUnsupported: "fail" }, "refused", "on-unsupported: fail"],
    ["unknown", {}, "ran", "on-unknown: run"],
    ["unknown", { onUnknown: "skip" }, "skipped", "on-unknown: skip"],
    ["no-gpu", {}, "refused", "on-no-gpu: fail"],
    ["no-gpu", { onNoGpu: "run" }, "ran", "on-no-gpu: run"],
    ["no-tensorrt", {}, "refused", "on-no-tensorrt: fail"],
    ["no-tensorrt", { onNoTensorrt: "skip" }, "skipped", "on-no-tensorrt: skip"],
    ["probe-error", {}, "refused", "probe-error: fail"],
    ["supported", { run: null }, "none", "supported: run"],
    ["unsupported", { run: null }, "skipped", "on-unsupported: skip"],
    ["unsupported", { run: null, onUnsupported: "xfail" }, "none", "on-unsupported: xfail"],
    ["no-gpu", { run: null }, "refused", "on-no-gpu: fail"],
  ] as const)("%s with %j: %s", (status, change, action, applied) => {
    expect(chooseAction(createVerdict(status), { ...defaults, ...change })).toEqual({ action, applied });
  });

  test("each policy applies only to its own verdict", () => {
    const others = { onUnknown: "skip", onNoGpu: "skip", onNoTensorrt: "skip" } as const;
    expect(chooseAction(createVerdict("supported"), { ...defaults, ...others }).action).toBe("ran");
    expect(chooseAction(createVerdict("probe-error"), { ...defaults, ...others }).action).toBe("refused");
  });
});
