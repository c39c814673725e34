import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Invocation } from "../../src/cli/arguments.ts";
import type { Console } from "../../src/cli/console.ts";
import { demo } from "../../src/cli/demo.ts";
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

test("a step that breaks off leaves no folder behind", async () => {
  const removed: string[] = [];
  const broken = {
    out: () => {},
    temp: "/t",
    cwd: "/w",
    platform: "linux",
    node: "node",
    now: () => 1,
    files: { writeText: async () => {} },
    remove: async (folder: string) => void removed.push(folder),
    host: async () => ({
      files: {},
      check: null,
      display: {},
      clock: () => {
        throw new Error("no clock");
      },
    }),
  } as unknown as Console;
  await expect(demo({} as Invocation, broken)).rejects.toThrow("no clock");
  expect(removed).toEqual(["/t/trt-gate-demo-1-1"]);
});
