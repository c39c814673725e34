import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
});
afterAll(() => terminal.remove());

test("each step comes out as it says, and the end leads on, with or without an installation", async () => {
  const { status, out, err } = await terminal.gate("demo");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out.match(/^-- the expected outcome: \w+$/gm)).toEqual([
    "-- the expected outcome: skipped",
    "-- the expected outcome: xfailed",
    "-- the expected outcome: passed",
  ]);
  // Nothing may be offered that names the suite's program, which is deleted by then.
  expect(out).not.toContain("suite.mjs");
  expect(out).toContain('type "node dist/cli/index.js" for trt-gate');
}, 30_000);
