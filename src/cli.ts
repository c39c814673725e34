#!/usr/bin/env node
/** Entry of the command line: builds the console and hands over. */

import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { Console } from "./cli/console.ts";
import { main } from "./cli/main.ts";
import { createFiles, reasonOf } from "./host/files.ts";

const { env, stdout, stderr } = process;

const terminal: Console = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: stdout.isTTY === true && !env.NO_COLOR,
  width: stdout.columns ?? 100,
  files: createFiles(),
  bytes: (path) => (path === "-" ? process.stdin : bytesOf(path)),
  remove: (folder) => rm(folder, { recursive: true, force: true }),
  platform: process.platform,
  cwd: process.cwd(),
  temp: tmpdir(),
  now: () => Date.now(),
  node: process.execPath,
  host: async (suiteTo) => {
    const { createTerminalHost } = await import("./host/terminal-host.ts");
    return createTerminalHost(env, process.cwd(), suiteTo);
  },
};

// A reader that closes early (head, a pager) is no error of ours, and must not change the exit status.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), terminal);

/** The file's bytes as they come, and an error in plain words. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20 });
  } catch (error) {
    throw new Error(reasonOf(error as NodeJS.ErrnoException));
  }
}
