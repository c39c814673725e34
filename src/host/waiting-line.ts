/** A line on a terminal while something takes long, gone once it has ended. */

import type { Prober } from "../ports.ts";

/** The part of a stream that it needs; no terminal, no line. */
export interface WaitingStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

// Faster answers need no message.
const PATIENCE_MS = 1_000;

/** The same prober, which shows on a terminal that it is waiting for the machine. */
export function saidWhileWaiting(prober: Prober, stream: WaitingStream, patienceMs = PATIENCE_MS): Prober {
  if (!stream.isTTY) return prober;
  return {
    probe: async (request) => {
      let shown = false;
      const timer = setTimeout(() => {
        stream.write("Probing the machine … (30 s at most)");
        shown = true;
      }, patienceMs);
      try {
        return await prober.probe(request);
      } finally {
        clearTimeout(timer);
        if (shown) stream.write("\r\u001b[K");
      }
    },
  };
}
