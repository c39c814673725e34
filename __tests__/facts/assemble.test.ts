import { describe, expect, test } from "@jest/globals";
import { assembleFacts, factsWithoutAnswer } from "../../src/facts/assemble.ts";
import { rawAnswer } from "./raw.ts";

test("macOS says plainly that there is no TensorRT", () => {
  const facts = assembleFacts(rawAnswer({ files: { platform: { system: "Darwin", machine: "arm64" } } }), "");
  expect(facts.problems?.map(({ code }) => code)).toEqual(["platform-without-tensorrt", "no-gpu-visible"]);
});

describe("problems are listed in the order in which they matter", () => {
  test("what was met on the way, the probe's own failure, cards, files, TensorRT", () => {
    const answer = rawAnswer({
      state: "failed",
      detail: "MemoryError",
      files: {
        stoppedAt: "libraries",
        failures: [{ source: "headers", detail: "PermissionError" }],
        elsewhere: [{ name: "tensorrt", version: "10.3.0", site: "/other" }],
      },
    });
    const { problems } = assembleFacts(answer, "docker exec ci", [{ code: "mine", detail: "first" }]);
    expect(problems.map(({ code }) => code)).toEqual([
      "mine",
      "probe-failed",
      "no-gpu-visible",
      "probe-timeout",
      "files-unread",
      "wrong-interpreter",
    ]);
    expect(problems[1]?.detail).toBe("the probe failed inside the interpreter: MemoryError");
    expect(problems[3]?.detail).toBe(
      'reading files hung at the step "libraries"; look for a network mount that does not answer on sys.path, PATH or LD_LIBRARY_PATH',
    );
    expect(problems[4]?.detail).toBe("reading headers failed: PermissionError");
  });

  test.each([
    ["start", "probe-timeout", "probe-failed"],
    ["platform", "probe-timeout", "probe-failed"],
    ["sites", "probe-timeout", "probe-failed"],
    ["distributions", "probe-timeout", "probe-failed"],
    ["libraries", "probe-timeout", "probe-failed"],
    ["packages", "files-unread", "files-unread"],
    ["trtexec", "files-unread", "files-unread"],
  ])("at the step %s: hung is %s, failed is %s", (step, hung, failed) => {
    const codes = (files: object) => assembleFacts(rawAnswer({ files }), "").problems.map(({ code }) => code);
    expect(codes({ stoppedAt: step })).toEqual(["no-gpu-visible", hung]);
    expect(codes({ failures: [{ source: step, detail: "x" }] })).toEqual(["no-gpu-visible", failed]);
  });
});

test("an answer carries over who was asked, through what, and with which variables", () => {
  const interpreter = { path: "/usr/bin/python3", version: "3.12.3" };
  const environment = { CUDA_DEVICE_ORDER: "PCI_BUS_ID" };
  expect(assembleFacts(rawAnswer({ interpreter, environment }), "uv run")).toMatchObject({
    schemaVersion: 1,
    via: "uv run",
    interpreter,
    environment,
  });
});

test("facts without an answer contain only the problems", () => {
  const problems = [{ code: "probe-timeout", detail: "no answer" }];
  expect(factsWithoutAnswer("ssh jetson", problems)).toEqual({
    schemaVersion: 1,
    via: "ssh jetson",
    gpus: [],
    tensorrt: null,
    problems,
  });
});
