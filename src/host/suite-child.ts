/** Starts the suite's first process in its own session, with pipes on both outputs. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Launch } from "./suite-launch.ts";

export interface SuiteChild {
  readonly pid: number;
  /** null if nothing is sent: the suite then reads an empty input. */
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<ChildExit>;
}

export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** @returns the child once it runs, or why it could not be started. */
export async function startChild(
  launch: Launch,
  cwd: string,
  platform: string,
): Promise<SuiteChild | { readonly startError: string }> {
  const [program = "", ...args] = launch.argv;
  let child: ChildProcess;
  try {
    child = spawn(program, args, {
      cwd,
      env: launch.env,
      detached: platform !== "win32",
      stdio: [launch.far ? "pipe" : "ignore", "pipe", "pipe"],
      windowsHide: true,
      // cmd has quoting rules of its own; its command line is already quoted for it.
      windowsVerbatimArguments: program === "cmd",
    });
  } catch (error) {
    // For example a NUL in an argument or a list that is too long: spawn throws before it starts anything.
    return { startError: (error as Error).message };
  }
  const exited = new Promise<ChildExit>((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  const failed = await new Promise<Error | null>((resolve) => {
    child.once("spawn", () => resolve(null));
    child.once("error", resolve);
  });
  const { pid, stdin, stdout, stderr } = child;
  if (failed || pid === undefined || !stdout || !stderr) {
    return { startError: failed?.message ?? "the system did not start a process" };
  }
  return { pid, stdin, stdout, stderr, exited };
}
