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
    process.stderr.write("The program ended before its work was done. Please report this with the log.\n");
  });
  // An error is none of ours to word: it stays unhandled, so that Node prints it and ends with 1.
  void main().finally(() => {
    ended = true;
  });
}
