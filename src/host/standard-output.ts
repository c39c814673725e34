/** stdout and stderr of the command line: written synchronously where possible, and without an error if the reader is gone. */

import { fstatSync, writeSync } from "node:fs";

export interface StandardOutput {
  write(text: string): void;
  /** Switches to Node's stream, because other code writes to it too: two ways of writing would mix up the order. */
  share(): void;
  readonly terminal: boolean;
  /** Width of the terminal; undefined if there is none. */
  readonly columns: number | undefined;
}

/**
 * A reader that closes early (head, a pager) is not an error: the rest is dropped.
 * @param fd 1 or 2.
 * @param stream Node's stream for it. Making one loads a tenth of what a whole verdict takes, so it is asked for only
 * where it is needed: a terminal, Windows, or a reader that cannot keep up.
 * @param onBroken is called when text is lost for any other reason, such as a full disk.
 */
export function openStandardOutput(
  fd: 1 | 2,
  stream: () => NodeJS.WriteStream,
  onBroken: (error: Error) => void,
): StandardOutput {
  let way: "at once" | "stream" | "closed" = isPlain(fd) ? "at once" : "stream";
  let listening = false;
  const lost = (error: NodeJS.ErrnoException) => {
    const first = way !== "closed";
    way = "closed";
    if (first && error.code !== "EPIPE") onBroken(error);
  };
  const byStream = () => {
    way = "stream";
    const own = stream();
    if (!listening) own.on("error", lost);
    listening = true;
    return own;
  };
  return {
    write(text) {
      if (way === "stream") byStream().write(text);
      if (way !== "at once") return;
      let rest: Uint8Array = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
      } catch (error) {
        // A full pipe that must not block: the stream waits for its reader.
        if ((error as NodeJS.ErrnoException).code === "EAGAIN") byStream().write(rest);
        else lost(error as NodeJS.ErrnoException);
      }
    },
    share: () => void byStream(),
    get terminal() {
      return way === "stream" && byStream().isTTY === true;
    },
    get columns() {
      return way === "stream" ? byStream().columns : undefined;
    },
  };
}

/** Whether a plain system call may write: not to a terminal, and not on Windows, whose pipes work differently. */
function isPlain(fd: number): boolean {
  if (process.platform === "win32") return false;
  const found = fstatSync(fd);
  return found.isFile() || found.isFIFO() || found.isSocket();
}
