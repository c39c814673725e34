/** stdout and stderr of the command line: written at once where that is possible, and never an error of ours when the reader has gone. */

import { fstatSync, writeSync } from "node:fs";

export interface StandardOutput {
  write(text: string): void;
  /** From now on by Node's stream, which somebody else writes to as well: two ways would mix up the order. */
  share(): void;
  readonly terminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/**
 * A reader that closes early (head, a pager) changes nothing: what is left is for nobody.
 * @param fd 1 or 2.
 * @param stream Node's stream for it. Making one loads a tenth of what a whole verdict takes, so it is asked for only
 * where it is needed: a terminal, Windows, or a reader that cannot keep up.
 * @param onBroken is told when something else than a closing reader loses text, such as a full disk.
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

/** Whether writing is a plain system call: no terminal, and not Windows, where a pipe is more than that. */
function isPlain(fd: number): boolean {
  if (process.platform === "win32") return false;
  const found = fstatSync(fd);
  return found.isFile() || found.isFIFO() || found.isSocket();
}
