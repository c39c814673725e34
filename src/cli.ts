#!/usr/bin/env node
/** Entry of the command line: builds the console and hands over. */

import { createReadStream, promises } from "node:fs";
import { tmpdir } from "node:os";
import type { Console, Style } from "./cli/console.ts";
import { main } from "./cli/main.ts";
import { createFiles, reasonOf } from "./host/files.ts";
import { runEntry } from "./host/run-entry.ts";
import { openStandardOutput, type StandardOutput } from "./host/standard-output.ts";
import { startFolder } from "./host/start-folder.ts";

const { env } = process;
const cwd = startFolder();
let broken = false;
const out = openStandardOutput(1, () => process.stdout, fail);
const err = openStandardOutput(2, () => process.stderr, fail);

const terminal: Console = {
  out: out.write,
  err: err.write,
  outStyle: styleOf(out),
  errStyle: styleOf(err),
  files: createFiles(),
  bytes: (path) => (path === "-" ? process.stdin : bytesOf(path)),
  remove: (folder) => promises.rm(folder, { recursive: true, force: true }),
  platform: process.platform,
  cwd,
  temp: tmpdir(),
  now: () => Date.now(),
  node: process.execPath,
  host: async (suiteTo) => {
    const { createTerminalHost } = await import("./host/terminal-host.ts");
    out.share();
    err.share();
    return createTerminalHost(env, cwd, suiteTo);
  },
};

runEntry(async () => {
  const status = await main(process.argv.slice(2), terminal);
  process.exitCode = broken ? 1 : status;
});

/** Output that was lost is a failure, whatever the command came to. */
function fail(error: Error): void {
  broken = true;
  process.exitCode = 1;
  err.write(`trt-gate: the output could not be written: ${error.message}\n`);
}

function styleOf(output: StandardOutput): Style {
  const color = output.terminal && !env.NO_COLOR && env.TERM !== "dumb";
  return { color, width: output.columns ?? 100 };
}

/** The file's bytes as they come, and an error in plain words. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20 });
  } catch (error) {
    throw new Error(reasonOf(error as NodeJS.ErrnoException));
  }
}
