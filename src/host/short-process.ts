/** Short programs with a time limit and bounded output. The suite itself runs elsewhere, with rules of its own. */

import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";

export interface ShortProcessOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Written to standard input, which is then closed. */
  readonly input?: string;
  readonly timeoutMs: number;
  /** Stops waiting once standard output contains this text: anything after it does not matter. */
  readonly until?: string;
}

/** How it ended. No ending is an exception: all of them are ordinary on some machine. */
export interface ShortProcessEnd {
  readonly how: "exited" | "answered" | "timeout" | "not-found" | "not-started" | "too-much-output";
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  /** The end of standard error. */
  readonly stderr: string;
  /** Why it could not be started. */
  readonly error: string | null;
  readonly ms: number;
}

/** More than any banner; a program that prints more is not the one that we meant to ask. */
export const MAX_STDOUT = 4 << 20;
const MAX_STDERR = 16 << 10;
// Time for a docker or ssh client to stop the far side before it is killed.
const TERM_GRACE_MS = 400;
// A program that has answered usually ends by itself within this time; if not, it is ended.
const LINGER_MS = 1_000;

/** Runs a program to its end, its answer or its time limit, and leaves nothing of its process group behind. */
export function runShort(argv: readonly string[], options: ShortProcessOptions): Promise<ShortProcessEnd> {
  const begun = performance.now();
  const [file = "", ...args] = argv;
  return new Promise((resolve) => {
    const group = process.platform !== "win32";
    let child: ReturnType<typeof spawn>;
    try {
      child = spawn(file, args, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: ["pipe", "pipe", "pipe"],
        detached: group,
        windowsHide: true,
      });
    } catch (error) {
      // Thrown for what the system cannot take, such as a NUL in an argument.
      resolve({ ...silent, how: "not-started", error: (error as Error).message, ms: 0 });
      return;
    }
    const stdout = new Collected(MAX_STDOUT, options.until ?? null);
    let stderr = "";
    let done = false;
    const finish = (how: ShortProcessEnd["how"], more: Partial<ShortProcessEnd> = {}) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      // A child stuck in the driver may never close its pipes, which must not keep this process alive.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      child.unref();
      if (how === "answered") {
        const lingering = setTimeout(() => endGroup(child.pid, group), LINGER_MS).unref();
        child.on("exit", () => clearTimeout(lingering));
      } else if (how === "timeout" || how === "too-much-output") endGroup(child.pid, group);
      const ms = Math.round(performance.now() - begun);
      resolve({ ...silent, how, stdout: stdout.text, stderr, ms, ...more });
    };
    const timer = setTimeout(() => finish("timeout"), options.timeoutMs);
    child.on("error", (error: NodeJS.ErrnoException) =>
      finish(error.code === "ENOENT" ? "not-found" : "not-started", { error: error.message }),
    );
    child.on("close", (exitCode, signal) => finish("exited", { exitCode, signal }));
    // A background child may hold the pipes open long after the program itself has ended.
    child.on("exit", (exitCode, signal) => {
      setTimeout(() => finish("exited", { exitCode, signal }), 500).unref();
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      const state = stdout.add(chunk);
      if (state !== "more") finish(state);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-MAX_STDERR);
    });
    // A program that does not read its input closes the pipe early; its exit status tells the rest.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}

const silent = { exitCode: null, signal: null, stdout: "", stderr: "", error: null } as const;

/** Standard output so far, watched for the text that ends the wait. */
class Collected {
  private readonly decoder = new StringDecoder("utf8");
  private readonly limit: number;
  private readonly until: string | null;
  text = "";
  constructor(limit: number, until: string | null) {
    this.limit = limit;
    this.until = until;
  }

  add(chunk: Buffer): "more" | "answered" | "too-much-output" {
    const from = this.until === null ? 0 : Math.max(0, this.text.length - this.until.length);
    this.text += this.decoder.write(chunk);
    if (this.until !== null && this.text.indexOf(this.until, from) >= 0) return "answered";
    return this.text.length > this.limit ? "too-much-output" : "more";
  }
}

/** Asks the whole group to end, then kills it. A group that is gone already is fine. */
function endGroup(pid: number | undefined, group: boolean): void {
  if (pid === undefined) return;
  if (!group) {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true })
      .on("error", () => {})
      .unref();
    return;
  }
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // ESRCH: nobody left.
    }
  };
  send("SIGTERM");
  setTimeout(() => send("SIGKILL"), TERM_GRACE_MS);
}
