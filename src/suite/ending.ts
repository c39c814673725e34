/** Why the suite's process ended; the first reason wins. */

export interface Ending {
  /** Exit status as the process gave it; null when it was killed by a signal or never started. */
  readonly exitCode: number | null;
  /** Name of the signal that ended it, or that its status stands for (128+N, NTSTATUS). */
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly cancelled: boolean;
  /** The command could not be started: why. */
  readonly startError: string | null;
  /** How the suite ended is not known, although it was started: why. */
  readonly lost?: string;
  readonly durationMs: number;
  /** What could not be cleaned up, e.g. processes on the far side of a prefix. */
  readonly leftovers: readonly string[];
}
