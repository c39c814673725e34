/** The suite's first process: started in a session of its own, with pipes on both outputs. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Launch } from "./suite-launch.ts";

export interface SuiteChild {
  readonly pid: number;
  /** null where nothing is to be sent: the suite then reads an empty input. */
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<ChildExit>;
}

export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** @returns the child once it runs, or why it does not. */
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
      // cmd's quoting is no one else's; its line is already written as cmd reads it.
      windowsVerbatimArguments: program === "cmd",
    });
  } catch (error) {
    // A NUL in an argument, a list that is too long: refused before anything is started.
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
    return { startError: failed?.message ?? "the system gave no process" };
  }
  return { pid, stdin, stdout, stderr, exited };
}
