import { describe, expect, test } from "@jest/globals";
import { parseHookLine } from "../../../src/suite/results/hook-events.ts";

const eventOf = (fields: object) => parseHookLine(JSON.stringify({ s: "1", ...fields }))?.event ?? null;

describe("a line of the hook", () => {
  // What the suite can write into the stream is of any type.
  test.each([
    [{ e: "session" }, { e: "session", rootdir: "", capture: null, workers: false }],
    [
      { e: "session", rootdir: "/r", capture: "fd", workers: true },
      { e: "session", rootdir: "/r", capture: "fd", workers: true },
    ],
    [
      { e: "collected", count: 3 },
      { e: "collected", count: 3 },
    ],
    [
      { e: "collected", count: "3" },
      { e: "collected", count: 0 },
    ],
    [
      { e: "ids", ids: ["a", 3, null, "b"] },
      { e: "ids", ids: ["a", "b"] },
    ],
    [
      { e: "ids", ids: "ab" },
      { e: "ids", ids: [] },
    ],
    [
      { e: "start", id: "a" },
      { e: "start", id: "a" },
    ],
    [
      { e: "end", id: "a" },
      { e: "end", id: "a" },
    ],
    [
      { e: "expect", id: "a", expect: "skip" },
      { e: "expect", id: "a", expect: "skip" },
    ],
    [
      { e: "expect", id: "a", expect: ["skip"] },
      { e: "expect", id: "a", expect: "" },
    ],
    [
      { e: "collect", id: "a.py", outcome: "failed", message: "odd" },
      { e: "collect", id: "a.py", failed: true, reason: "", message: "odd" },
    ],
    [
      { e: "collect", id: "a.py", outcome: "skipped", reason: "why" },
      { e: "collect", id: "a.py", failed: false, reason: "why", message: "" },
    ],
    [
      { e: "use", cuda: true, tensorrt: "yes" },
      { e: "use", cuda: true, tensorrt: false },
    ],
    [
      { e: "finish", exit: 1 },
      { e: "finish", exit: 1 },
    ],
    [
      { e: "finish", exit: "0" },
      { e: "finish", exit: -1 },
    ],
    [
      { e: "internal", message: "odd" },
      { e: "internal", message: "odd", by: "" },
    ],
    [
      { e: "interrupted", message: 3, by: "Exit" },
      { e: "interrupted", message: "", by: "Exit" },
    ],
    [{ e: "over", more: 1 }, { e: "over" }],
    [
      { e: "problem", text: "odd" },
      { e: "problem", text: "odd" },
    ],
    [{ e: "problem" }, { e: "problem", text: "" }],
  ])("%j is read as %j", (fields, event) => expect(eventOf(fields)).toEqual(event));

  const RESULT = {
    e: "result",
    id: "a",
    outcome: "passed",
    part: false,
    file: null,
    line: null,
    durationMs: null,
    reason: "",
    message: "",
    output: null,
    outputCut: 0,
  };
  test.each([
    [{}, {}],
    [
      { duration: 0.25, line: 7, file: "a.py", part: true },
      { durationMs: 250, line: 7, file: "a.py", part: true },
    ],
    [{ duration: "1", line: "7", file: 3, part: 1 }, {}],
    [
      { outcome: "rerun", reason: "why", message: "odd" },
      { outcome: null, reason: "why", message: "odd" },
    ],
    [{ output: { text: "out", cut: 5 } }, { output: "out", outputCut: 5 }],
    [{ output: { text: null, cut: null } }, {}],
    [{ output: "out" }, {}],
    [{ output: null }, {}],
  ])("with a result is read as far as it is valid: %j", (fields, read) => {
    expect(eventOf({ e: "result", id: "a", outcome: "passed", ...fields })).toEqual({ ...RESULT, ...read });
  });

  test.each([
    "",
    "[1]",
    "null",
    '"text"',
    '{"e":"start","id":"a"}',
    '{"e":"start","id":"a","s":1}',
    '{"s":"1","e":"of a later version"}',
    '{"s":"1","e":"toString"}',
    '{"s":"1"}',
    ...["start", "end", "expect", "collect", "result"].map((e) => JSON.stringify({ s: "1", e, id: 3 })),
    '{"s":"1","e":"result","id":"a"}',
    '{"s":"1","e":"result","id":"a","outcome":"constructor"}',
    '{"s":"1","e":"result","id":"a","outcome":["passed"]}',
  ])("is not %s", (line) => expect(parseHookLine(line)).toBeNull());
});
