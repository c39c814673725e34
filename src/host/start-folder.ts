/** The folder that the process was started in. */

/** Ends the process with a message if the folder is gone, since no relative path can be resolved then. */
export function startFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write(
      "The working directory no longer exists. Change to a folder that exists, and try again.\n",
    );
    process.exit(1);
  }
}
