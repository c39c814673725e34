/** Turns what was seen of the suite's processes into the one reason why it ended. */

import type { SuiteEnd } from "../ports.ts";
import type { Ending } from "../suite/ending.ts";
import { signalOfStatus } from "../suite/ending-status.ts";
import type { ChildExit } from "./suite-child.ts";
import type { SignalReader } from "./suite-signals.ts";
import type { StopReason } from "./suite-stop.ts";

export interface EndSeen {
  /** null if the process could not be ended at all. */
  readonly exit: ChildExit | null;
  readonly stopped: StopReason | null;
  readonly durationMs: number;
  readonly leftovers: readonly string[];
}

const NOTHING: Ending = {
  exitCode: null,
  signal: null,
  timedOut: false,
  cancelled: false,
  startError: null,
  durationMs: 0,
  leftovers: [],
};

/** The answer for a suite that was never started. */
export function notStarted(startError: string): SuiteEnd {
  return { ending: { ...NOTHING, startError }, used: { cuda: null, tensorrt: null } };
}

/** @param signals what the far side of a prefix reported; null without a prefix. */
export function toEnding(seen: EndSeen, signals: SignalReader | null, via: readonly string[]): Ending {
  const base: Ending = {
    ...NOTHING,
    timedOut: seen.stopped === "timeout",
    cancelled: seen.stopped === "cancel",
    durationMs: seen.durationMs,
    leftovers: seen.leftovers,
  };
  if (signals === null) return { ...base, ...status(seen.exit) };
  const told = signals.status();
  if (told !== null) return { ...base, ...status({ code: told, signal: null }) };
  const prefix = via.join(" ");
  const missing = signals.missing();
  if (missing !== null) {
    return {
      ...base,
      startError: `the program ${JSON.stringify(missing)} was not found behind the prefix "${prefix}"`,
    };
  }
  if (!signals.started() && seen.stopped === null) return { ...base, startError: noStart(seen.exit, prefix) };
  const far = `the far side of "${prefix}"`;
  const lost = signals.started() ? `${far} did not say how the suite ended` : `${far} never answered`;
  return {
    ...base,
    ...status(seen.exit),
    // The prefix's own exit status does not tell how the suite ended: a wrapper may always end with 0.
    ...(seen.stopped === null ? { lost } : {}),
    leftovers: [
      ...seen.leftovers,
      `${lost}; its processes may ${signals.started() ? "still " : ""}be running there`,
    ],
  };
}

function status(exit: ChildExit | null): Pick<Ending, "exitCode" | "signal"> {
  if (exit === null) return { exitCode: null, signal: null };
  return {
    exitCode: exit.code,
    signal: exit.signal ?? (exit.code === null ? null : signalOfStatus(exit.code)),
  };
}

function noStart(exit: ChildExit | null, prefix: string): string {
  const how = exit?.signal ? `was killed by ${exit.signal}` : `ended with status ${exit?.code ?? "unknown"}`;
  const hint =
    exit?.code === 0
      ? "; it must pass its standard input on to sh: docker and kubectl need -i, conda run needs --no-capture-output"
      : "; the log has its own message";
  return `the prefix "${prefix}" ${how} before the suite was started${hint}`;
}
