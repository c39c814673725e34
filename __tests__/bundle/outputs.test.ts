/** The command line with its outputs led elsewhere: readers that are slow or gone, a full disk, a terminal at one end. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const GATE = [process.execPath, resolve("dist/cli/index.js")] as const;
const OUTPUTS = resolve("__tests__/programs/outputs.py");
const FACTS = resolve("examples/facts/h100-tensorrt-10.13.3.json");
const ESCAPE = "\u001b[";

const folder = mkdtempSync(join(tmpdir(), "outputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = [
  "run",
  "--facts",
  FACTS,
  "--require-use",
  "off",
  "--report-dir",
  join(folder, "report"),
  "--",
  "true",
];

function shell(script: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...GATE], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function led(way: string, ...words: readonly string[]): Record<string, unknown> {
  const env = { ...process.env, NO_COLOR: undefined, TERM: "xterm" };
  const { stdout, stderr } = spawnSync("python3", [OUTPUTS, way, ...words], { encoding: "utf8", env });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, unknown>;
}

test("a reader that takes one line changes nothing", () => {
  expect(shell('"$@" matrix --json | head -1; echo "$PIPESTATUS"')).toEqual({
    status: 0,
    stdout: "{\n0\n",
    stderr: "",
  });
});

test("a pipe that is full and must not block gets every byte once its reader wakes up", () => {
  const whole = spawnSync(GATE[0], [GATE[1], "matrix", "--json"], { encoding: "utf8" }).stdout;
  // More than a pipe holds.
  expect(whole.length).toBeGreaterThan(100_000);
  expect(led("full-pipe", ...GATE, "matrix", "--json")).toEqual({ status: 0, read: whole, said: "" });
});

test("a full disk is a failure with its reason and no stack", () => {
  for (const words of ["matrix", "explain --gpu T4", run.join(" ")]) {
    const { status, stderr } = shell(`"$@" ${words.replace("-- true", "-- echo lost")} >/dev/full`);
    expect({ words, status }).toEqual({ words, status: 1 });
    expect(stderr).toMatch(/trt-gate: the output could not be written: ENOSPC/);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  // Where stderr itself is full there is no way to say so.
  expect(shell('"$@" explain --gpu nonsense 2>/dev/full').status).toBe(1);
});

test("closed outputs are not an error", () => {
  expect(shell('"$@" explain --gpu T4 >&- 2>&-').status).toBe(0);
});

test("colour goes to the terminal alone, whichever output that is", () => {
  const file = join(folder, "text");
  const err = led("terminal", file, ...GATE, ...run);
  expect(err.status).toBe(0);
  expect(err.shown).toContain(ESCAPE);
  expect(readFileSync(file, "utf8")).not.toContain(ESCAPE);

  const out = led("terminal-out", file, ...GATE, ...run);
  expect(out.status).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("passed");
  expect(readFileSync(file, "utf8")).not.toContain(ESCAPE);

  expect(led("terminal-out", file, ...GATE, "explain", "--gpu", "T4").shown).toContain(ESCAPE);
});

test("a working directory that is gone is one clear message", () => {
  for (const entry of ["cli/index.js", "index.js", "post/index.js"]) {
    const program = resolve("dist", entry);
    const script = `cd "$(mktemp -d)" && rmdir "$PWD" && "$0" "$1" explain --gpu V100 --tensorrt 10.5`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, program], {
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "The working directory no longer exists. Change to a folder that exists, and try again.\n",
    });
  }
});
