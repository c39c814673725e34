/** Passes a stream's bytes to a sink that may be slow, and knows when nothing more will come. */

import type { Readable } from "node:stream";
import { orAfter } from "./process-wait.ts";

/** Takes bytes; a returned promise holds the stream back. */
export type ByteSink = (chunk: Uint8Array) => void | Promise<void>;

export interface Pump {
  /** Settles at the stream's end, or once it was cut off. Rejects with what the sink threw. */
  readonly done: Promise<void>;
  /** When bytes last came or the sink last took them, in milliseconds. */
  lastActivity(): number;
  /** Whether the sink is busy: silence is then not the suite's. */
  isBusy(): boolean;
  /** How long the sink was at work in all, in milliseconds. */
  busyMs(): number;
  /** Bytes read so far. */
  bytes(): number;
  /** Reads no further. */
  cut(): void;
}

/** @param now milliseconds, monotonic. */
export function pump(stream: Readable, sink: ByteSink, now: () => number): Pump {
  let last = now();
  let busy = false;
  let busyMs = 0;
  let bytes = 0;
  let cut = false;

  const run = async () => {
    // The stream reads on only while the loop asks, so that at most one chunk and its own small buffer wait.
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        bytes += chunk.length;
        last = now();
        busy = true;
        await sink(chunk);
        busy = false;
        busyMs += now() - last;
        last = now();
      }
    } catch (error) {
      if (!cut || busy) throw error;
    }
  };
  return {
    done: run(),
    lastActivity: () => last,
    isBusy: () => busy,
    busyMs: () => busyMs,
    bytes: () => bytes,
    cut() {
      cut = true;
      stream.destroy();
    },
  };
}

/** Silence after which a stream that is still open counts as held by a background process. */
export const DRAIN_IDLE_MS = 1000;
/** Enough to empty a full pipe: output that comes later is from a background process. */
export const DRAIN_MS = 10_000;
/** More than a pipe can hold: anything beyond was written after the suite had ended. */
export const DRAIN_BYTES = 4 * 1024 * 1024;
const POLL_MS = 25;

/**
 * Waits, after the suite's first process ended, for what is still in the pipes.
 * @returns true if the streams ended by themselves, false if something keeps them open.
 */
export async function drain(pumps: readonly Pump[], now: () => number): Promise<boolean> {
  const all = Promise.all(pumps.map(({ done }) => done)).then(() => true);
  const start = now();
  const before = pumps.map((one) => ({ bytes: one.bytes(), busyMs: one.busyMs() }));
  const exhausted = (one: Pump, i: number) => {
    const { bytes, busyMs } = before[i] ?? { bytes: 0, busyMs: 0 };
    if (one.bytes() - bytes > DRAIN_BYTES) return true;
    if (one.isBusy()) return false;
    const idle = now() - Math.max(start, one.lastActivity());
    return idle > DRAIN_IDLE_MS || now() - start - (one.busyMs() - busyMs) > DRAIN_MS;
  };
  for (;;) {
    // A stream that has ended counts as silent, so that it never delays the others.
    if (await orAfter(all, POLL_MS, false)) return true;
    if (pumps.every(exhausted)) {
      for (const one of pumps) one.cut();
      await all;
      return false;
    }
  }
}
