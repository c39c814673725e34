/** Watches for the two reasons to end a suite early: its time limit, and a signal to this process. */

export type StopReason = "timeout" | "cancel";

export interface Stopper {
  /** Settles with the first reason; never settles where there is none. */
  readonly asked: Promise<StopReason>;
  /** A second signal came: do not wait any longer. */
  isHurried(): boolean;
  /** Removes the timer and the signal handlers. */
  dispose(): void;
}

// The runner cancels with SIGINT, and SIGTERM 7.5 s later; a closed terminal sends SIGHUP.
const CANCEL_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// setTimeout's own limit, 24.8 days.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** @param timeoutMs 0: no limit. */
export function createStopper(timeoutMs: number): Stopper {
  let hurried = false;
  let timer: NodeJS.Timeout | null = null;
  let stop: (reason: StopReason) => void = () => {};
  let signals = 0;
  const asked = new Promise<StopReason>((resolve) => {
    stop = resolve;
  });
  const onSignal = () => {
    signals++;
    hurried = signals > 1;
    stop("cancel");
  };
  if (timeoutMs > 0) timer = setTimeout(() => stop("timeout"), Math.min(timeoutMs, MAX_TIMER_MS));
  for (const signal of CANCEL_SIGNALS) process.on(signal, onSignal);
  return {
    asked,
    isHurried: () => hurried,
    dispose() {
      if (timer) clearTimeout(timer);
      for (const signal of CANCEL_SIGNALS) process.off(signal, onSignal);
    },
  };
}
