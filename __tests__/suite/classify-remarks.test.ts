import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/suite/classify.ts";
import { type Case, createFinding, createInput, createTest } from "./classify-builders.ts";

const passing = [createTest("a", "passed")];
const nothing = { cuda: false, tensorrt: false };
const remarks = (one: Partial<Case>, more: object = {}) => {
  const { errors, warnings, steps } = classify({
    ...createInput({ status: "supported", tests: passing, ...one }),
    ...more,
  });
  return { errors, warnings, steps };
};

describe("a suite that was let run without a card or without TensorRT", () => {
  test.each([
    ["no-gpu", nothing, "Nothing shows that the tests had a GPU."],
    ["no-gpu", { cuda: null, tensorrt: null }, "Nothing shows that the tests had a GPU."],
    ["no-tensorrt", nothing, "Nothing shows that the tests had TensorRT."],
    // Seen in use, it was there, whatever the gate had found before.
    ["no-gpu", { cuda: true, tensorrt: false }, null],
    ["no-tensorrt", { cuda: false, tensorrt: true }, null],
    ["unknown", nothing, null],
  ] as const)("%s and used %j: %s", (status, used, beginning) => {
    const { warnings, errors } = remarks({ status, used });
    expect(errors).toEqual([]);
    expect(warnings).toEqual(
      beginning === null
        ? []
        : [
            `${beginning} They ran because of on-${status}: run, so their pass does not show that they work with it.`,
          ],
    );
  });

  test("names both where both are missing", () => {
    const input = createInput({ status: "no-gpu", tests: passing, used: nothing });
    const verdict = { ...input.verdict, tensorrt: null };
    expect(classify({ ...input, verdict }).warnings[0]).toMatch(
      /^Nothing shows that the tests had a GPU or TensorRT\./,
    );
  });

  test("is a warning only for a pass, and not if require-use is off; the outcome stays", () => {
    expect(remarks({ status: "no-gpu", used: nothing, settings: { requireUse: "off" } }).warnings).toEqual(
      [],
    );
    const failed = { status: "no-gpu" as const, used: nothing, tests: [createTest("a", "failed")] };
    expect(remarks(failed).warnings).toEqual([]);
    const input = createInput({ status: "no-gpu", tests: passing, settings: { requireUse: "fail" } });
    expect(classify(input)).toMatchObject({ outcome: "passed", conclusion: "success" });
  });
});

describe("a reason to fail tells how often and what to do", () => {
  const seen = (count: number, remedy: string) =>
    remarks({ findings: [createFinding("x", { count, remedy })], settings: { failOn: ["x"] } });

  test("fail-on", () => {
    expect(seen(1, "Do this.")).toEqual({
      errors: ["fail-on names x, which was seen once: title of x."],
      warnings: [],
      steps: ["Do this. Or remove `x` from `fail-on` if it may appear."],
    });
    const many = seen(2, "");
    expect(many.errors).toEqual(["fail-on names x, which was seen 2 times: title of x."]);
    expect(many.steps).toEqual(["Look up `x` below, or remove `x` from `fail-on` if it may appear."]);
  });

  test("require-use, whether it fails or warns", () => {
    for (const requireUse of ["warn", "fail"] as const) {
      const steps = (used: Case["used"]) =>
        remarks({ settings: { requireUse }, ...(used ? { used } : {}) }).steps;
      expect(steps(nothing)).toEqual([expect.stringMatching(/^Find out why no process .* loaded TensorRT/)]);
      expect(steps({ cuda: false, tensorrt: true })).toEqual([
        expect.stringMatching(/^Find out why no process .* opened CUDA/),
      ]);
      expect(steps(undefined)).toEqual([]);
    }
  });

  test("new findings, once for all of them", () => {
    const { steps, warnings } = remarks({}, { newFindings: ["one", "two"] });
    expect(warnings).toEqual(["one", "two"]);
    expect(steps).toEqual([expect.stringContaining("`trt-gate baseline update REPORT --baseline FILE`")]);
  });
});
