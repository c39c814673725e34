/** Real interpreters for tests; scripts/test-environment.mjs sets them up. */

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, test } from "@jest/globals";

export const SUITES = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "suites");

/** Interpreters with pytest. */
const PYTESTS = { newest: "TRT_GATE_PYTHON_NEW", oldest: "TRT_GATE_PYTHON_OLD" } as const;

/** Runs a group of tests with the newest and the oldest pytest; what is not installed is skipped by name. */
export function describePytest(
  title: string,
  body: (python: string, which: "newest" | "oldest") => void,
): void {
  for (const [which, variable] of Object.entries(PYTESTS)) {
    describe(`${title}, ${which} pytest`, () => {
      const python = process.env[variable];
      if (python) body(python, which as "newest" | "oldest");
      else missing(`${variable} names no interpreter with pytest`);
    });
  }
}

/** Runs a test with every plain Python from 3.6 on that the machine has. */
export function testEachPython(title: string, body: (python: string, minor: number) => void): void {
  const known = JSON.parse(process.env.TRT_GATE_PYTHONS ?? "{}") as Record<string, string>;
  if (Object.keys(known).length === 0) missing(`${title}: TRT_GATE_PYTHONS names no interpreter`);
  for (const [minor, python] of Object.entries(known)) {
    test(`${title}, Python 3.${minor}`, () => body(python, Number(minor)));
  }
}

function missing(why: string): void {
  if (process.env.TRT_GATE_REQUIRE_ALL === "1") {
    test(why, () => {
      throw new Error(`${why}; run through scripts/test.mjs`);
    });
  } else test.skip(`${why}`, () => undefined);
}

export interface PythonRun {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as a terminal without order between them would show. */
  readonly log: string;
}

/** The same beside other work. */
export async function startPython(
  ...[python, args, options]: Parameters<typeof runPython>
): Promise<PythonRun> {
  const child = spawn(python, args, {
    cwd: options.cwd,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  const [stdout, stderr, [status, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { status, signal, stdout, stderr, log: stdout + stderr };
}

export function runPython(
  python: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): PythonRun {
  const run = spawnSync(python, args, {
    cwd: options.cwd,
    encoding: "utf8",
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...options.env },
  });
  return { ...run, log: run.stdout + run.stderr };
}
