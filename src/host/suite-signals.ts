/** Removes the far side's signal lines from its output, wherever chunks are cut. */

import type { FarSignals } from "./suite-via.ts";

/** Removes the signals from one stream. */
export interface SignalFilter {
  /** The bytes to show. May hold back the start of a line that could be a signal. */
  push(chunk: Uint8Array): Uint8Array;
  /** What was held back, at the stream's end. */
  end(): Uint8Array;
}

export interface SignalReader {
  /** The signals come by standard error, but a prefix with a terminal joins both streams. */
  readonly stdout: SignalFilter;
  readonly stderr: SignalFilter;
  /** The far side said that it starts the suite. */
  started(): boolean;
  /** Exit status that the far side reported; null until then. */
  status(): number | null;
  /** A program that the far side lacks. */
  missing(): string | null;
}

const LF = 0x0a;
const STATUS = /^\d{1,3}$/;
// Longest signals: "missing" with the name of a program.
const MAX_SIGNAL_LINE = 4096;

/** @param onEnd called once when the exit status came. */
export function createSignalReader(signals: FarSignals, onEnd: () => void): SignalReader {
  let started = false;
  let status: number | null = null;
  let missing: string | null = null;

  const read = (line: string) => {
    if (line === signals.started) started = true;
    else if (line.startsWith(signals.ended) && status === null) {
      const told = line.slice(signals.ended.length);
      // Anything else is a torn line and must not count as a status.
      if (!STATUS.test(told)) return;
      status = Number(told);
      onEnd();
    } else if (line.startsWith(signals.missing)) missing = line.slice(signals.missing.length);
  };
  const common = Buffer.from(`${signals.common} `);
  return {
    stdout: createFilter(common, read),
    stderr: createFilter(common, read),
    started: () => started,
    status: () => status,
    missing: () => missing,
  };
}

function createFilter(common: Buffer, read: (line: string) => void): SignalFilter {
  let held: Buffer = Buffer.alloc(0);
  return {
    push(chunk) {
      let rest = Buffer.concat([held, chunk]);
      held = Buffer.alloc(0);
      const shown: Buffer[] = [];
      for (let at = rest.indexOf(common); at !== -1; at = rest.indexOf(common)) {
        const end = rest.indexOf(LF, at);
        shown.push(rest.subarray(0, at));
        if (end === -1 && rest.length - at < MAX_SIGNAL_LINE) {
          held = rest.subarray(at);
          return Buffer.concat(shown);
        }
        const stop = end === -1 ? rest.length : end;
        read(rest.toString("utf8", at, stop).trimEnd());
        rest = rest.subarray(stop + 1);
      }
      const keep = partialLength(rest, common);
      held = rest.subarray(rest.length - keep);
      shown.push(rest.subarray(0, rest.length - keep));
      return shown.length === 1 ? (shown[0] ?? held) : Buffer.concat(shown);
    },
    end() {
      const last = held;
      held = Buffer.alloc(0);
      if (last.indexOf(common) !== 0) return last;
      read(last.toString("utf8").trimEnd());
      return new Uint8Array(0);
    },
  };
}

/** Length of the longest end of `bytes` that is a true start of `wanted`. */
function partialLength(bytes: Buffer, wanted: Buffer): number {
  for (let length = Math.min(bytes.length, wanted.length - 1); length > 0; length--) {
    if (bytes.subarray(bytes.length - length).equals(wanted.subarray(0, length))) return length;
  }
  return 0;
}
