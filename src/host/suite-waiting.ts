/** Prints from time to time that a prefix has not started the suite yet: it may be queued or stuck. */

const MINUTE_MS = 60_000;
const LONGEST_MS = 30 * MINUTE_MS;

export interface Waiting {
  /** The program that was asked to start the suite. */
  readonly prefix: string;
  started(): boolean;
  say(text: string): void;
}

/**
 * Never ends the prefix: `srun` may queue for hours, and the time limit is the user's choice.
 * @param firstMs until the first line; each further one comes after twice as long, at most half an hour.
 * @returns ends the watch.
 */
export function tellWaiting({ prefix, started, say }: Waiting, firstMs = MINUTE_MS): () => void {
  let timer: NodeJS.Timeout;
  const wait = (ms: number, before: number) => {
    timer = setTimeout(() => {
      if (started()) return;
      say(message(prefix, before + ms));
      wait(Math.min(2 * ms, LONGEST_MS), before + ms);
    }, ms);
    timer.unref();
  };
  wait(firstMs, 0);
  return () => clearTimeout(timer);
}

function message(prefix: string, ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return (
    `Still waiting: after ${minutes} ${minutes === 1 ? "minute" : "minutes"}, the prefix ${JSON.stringify(prefix)} (input via) has not ` +
    "started the suite. It may be queued or fetching an image. If not, it does not pass its standard input on to sh, " +
    "which it must: docker and kubectl need -i. timeout-minutes ends the wait."
  );
}
