import { expect, test } from "@jest/globals";
import { INPUTS } from "../src/inputs.ts";
import { refuseMisspelt } from "../src/misspelt-inputs.ts";
import { RequestError } from "../src/request-error.ts";

test("an input that is one slip from a known one is refused", () => {
  const env = { "INPUT_ON-UNSUPORTED": "fail", INPUT_EXPECT_GPU: "T4", INPUT_RUN: "true", PATH: "/bin" };
  const refuse = () => refuseMisspelt(env, INPUTS);
  expect(refuse).toThrow(RequestError);
  expect(refuse).toThrow("input on-unsuported: is not known; did you mean on-unsupported?");
  expect(refuse).toThrow("input expect_gpu: is not known; did you mean expect-gpu?");
});

test("known inputs and other variables are not", () => {
  const env = Object.fromEntries(INPUTS.map(({ name }) => [`INPUT_${name.toUpperCase()}`, ""]));
  expect(() =>
    refuseMisspelt({ ...env, INPUT_SOMETHING_ELSE: "x", INPUT_TEST: "x", OTHER: "y" }, INPUTS),
  ).not.toThrow();
});
