import { expect, test } from "@jest/globals";
import { brokenParts, CancelledError } from "../src/broken-run.ts";
import { RequestError } from "../src/request-error.ts";

test("a wrong request is reported as it is: the first problem as the sentence, all others below", () => {
  const parts = brokenParts(new RequestError(["input gpu: no", "input via: no", "input junit: no"]));
  expect(parts.sentence).toBe("Nothing has run: input gpu: no");
  expect(parts.errors).toEqual(["input via: no", "input junit: no"]);
});

test.each([
  [new CancelledError(), "The run was cancelled before the suite could start. Nothing is verified."],
  [new CancelledError("The job ended."), "The job ended."],
  [
    new TypeError("x is not a function"),
    "The gate itself failed: x is not a function. Nothing is verified; please report this with the log of the step.",
  ],
  [
    "only text",
    "The gate itself failed: only text. Nothing is verified; please report this with the log of the step.",
  ],
])("%s is reported", (error, sentence) => {
  expect(brokenParts(error)).toMatchObject({ sentence, errors: [] });
});

test("is never a success, whatever broke", () => {
  expect(brokenParts(null)).toMatchObject({
    outcome: "probe-error",
    conclusion: "failure",
    verdict: { status: "probe-error", reason: "", permanent: false },
    policy: { action: "none", applied: "none" },
    facts: null,
    suite: null,
    tests: null,
  });
});
