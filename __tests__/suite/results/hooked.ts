/** A real pytest with our hook beside it, started as the gate starts one. */

import { createReadStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { hookEnvironment, hookFiles } from "../../../src/suite/results/hook-files.ts";
import { readHookStream } from "../../../src/suite/results/hook-stream.ts";
import type { SourceResults } from "../../../src/suite/results/merge.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";
import { type PythonRun, runPython, SUITES } from "./python.ts";

const SOURCE = join(SUITES, "..", "..", "src", "suite", "pytest_hook.py");

export interface Hooked {
  readonly run: PythonRun;
  readonly stream: SourceResults;
  readonly only: TestRun;
}

export interface HookedOptions {
  readonly env?: Record<string, string>;
  /** Entries to be applied natively. */
  readonly expectations?: unknown;
}

/** Writes the plugin as the gate does. @returns its folder. */
export function installHook(folder: string): string {
  const plugin = join(folder, "plugin");
  for (const { path, text } of hookFiles(readFileSync(SOURCE, "utf8"))) {
    mkdirSync(dirname(join(plugin, path)), { recursive: true });
    writeFileSync(join(plugin, path), text);
  }
  return plugin;
}

/** @param suite name of one of ours, or a whole path. @param folder takes the plugin, the stream and the expectations. */
export async function hooked(
  folder: string,
  python: string,
  suite: string,
  args: readonly string[] = [],
  more: HookedOptions = {},
): Promise<Hooked> {
  const plugin = installHook(folder);
  const stream = join(folder, "stream.jsonl");
  const expectations = more.expectations === undefined ? null : join(folder, "expectations.json");
  if (expectations !== null) writeFileSync(expectations, JSON.stringify(more.expectations));
  const env = hookEnvironment(more.env ?? {}, { folder: plugin, stream, expectations }, delimiter);
  const command = ["-m", "pytest", "-p", "no:cacheprovider", ...args];
  const run = runPython(python, command, {
    cwd: suite.includes("/") ? suite : join(SUITES, suite),
    env: { ...more.env, ...env },
  });
  const results = await readHookStream(createReadStream(stream));
  return { run, stream: results, only: results.runs[0] as TestRun };
}
