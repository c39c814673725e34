/** What becomes of the process when an entry ends, fails, or is never heard of again. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { transformFileSync } from "@swc/core";

const folder = mkdtempSync(join(tmpdir(), "run-entry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { code } = transformFileSync("src/host/run-entry.ts", {
  jsc: { parser: { syntax: "typescript" }, target: "es2023" },
  module: { type: "es6" },
});

function run(main: string) {
  const path = join(folder, "entry.mjs");
  writeFileSync(path, `${code}\nrunEntry(${main});\n`);
  const { status, stderr } = spawnSync(process.execPath, [path], { encoding: "utf8" });
  return { status, stderr };
}

const WARNING = /^The program exited before it was done\./;

test.each([
  ["comes to its end", "async () => {}", 0],
  ["ends after a while", "() => new Promise((done) => setTimeout(done, 20))", 0],
  ["chose its status", "async () => { process.exitCode = 2; }", 2],
])("a program that %s keeps its status", (_, main, status) => {
  expect(run(main)).toEqual({ status, stderr: "" });
});

test.each([
  ["waits for what never comes", "() => new Promise(() => {})"],
  ["calls it a day in the middle", "async () => { process.exit(0); }"],
])("a program that %s is a failure that says so", (_, main) => {
  const { status, stderr } = run(main);
  expect(status).toBe(1);
  expect(stderr).toMatch(WARNING);
});

test("an error is Node's to print", () => {
  const { status, stderr } = run("async () => { throw new Error('lost'); }");
  expect(status).toBe(1);
  expect(stderr).toContain("Error: lost");
  expect(stderr).not.toMatch(/ended before/);
});

test("a status that was chosen before a promise went missing stays", () => {
  expect(run("() => { process.exitCode = 3; return new Promise(() => {}); }")).toEqual({
    status: 3,
    stderr: "",
  });
});
