import { describe, expect, test } from "@jest/globals";
import { cleanEnvironment } from "../../src/suite/environment.ts";

describe("the suite's environment", () => {
  const WITHHELD = [
    "INPUT_TOKEN",
    "INPUT_RUN",
    "input_lower",
    "STATE_check",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_RUNTIME_URL",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "ACTIONS_CACHE_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_SERVICE_V2",
  ];
  const KEPT = [
    "PATH",
    "HOME",
    "GITHUB_TOKEN",
    "GITHUB_WORKSPACE",
    "GITHUB_SHA",
    "GITHUB_PATHS",
    "RUNNER_TEMP",
    "CUDA_VISIBLE_DEVICES",
    "ACTIONS_STEP_DEBUG",
    "MY_INPUT_",
    "__proto__x",
  ];

  test("keeps the user's own and drops the gate's and the runner's", () => {
    const given = Object.fromEntries([...WITHHELD, ...KEPT].map((name) => [name, "value"]));
    expect(Object.keys(cleanEnvironment(given)).sort()).toEqual([...KEPT].sort());
  });

  test("adds the gate's own last, and leaves out what is not set", () => {
    expect(cleanEnvironment({ A: "1", B: "2", C: undefined }, { B: "3", INPUT_X: "4" })).toEqual({
      A: "1",
      B: "3",
      INPUT_X: "4",
    });
  });
});
