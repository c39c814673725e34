/** Runs an entry to its end, or fails. */

/**
 * Runs `main`. Node ends with status 0 once there is nothing left to wait for, and a promise that never settles is
 * nothing to wait for: a run that ends before `main` has is a failure here, never a quiet success.
 */
export function runEntry(main: () => Promise<void>): void {
  let ended = false;
  process.once("exit", (status) => {
    if (ended || status !== 0) return;
    process.exitCode = 1;
    process.stderr.write("The program exited before it was done. Please report this with the log.\n");
  });
  // We do not report the error ourselves: it stays unhandled, so that Node prints it and exits with 1.
  void main().finally(() => {
    ended = true;
  });
}
