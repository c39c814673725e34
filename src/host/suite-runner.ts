/** Runs the suite as a process tree of its own: live output, time limit, cancellation, nothing left behind. */

import { performance } from "node:perf_hooks";
import type { SuiteCommand, SuiteEnd, SuiteRunner } from "../ports.ts";
import { ShellError } from "../suite/shell.ts";
import { createTreeView, endTree, type TreeIdentity } from "./process-tree.ts";
import { orAfter } from "./process-wait.ts";
import { type SuiteChild, startChild } from "./suite-child.ts";
import { type EndSeen, notStarted, toEnding } from "./suite-ending.ts";
import { type Launch, type LaunchContext, LaunchError, prepareLaunch } from "./suite-launch.ts";
import { drain, type Pump, pump } from "./suite-pump.ts";
import { createSignalReader, type SignalReader } from "./suite-signals.ts";
import { createStopper, type Stopper } from "./suite-stop.ts";
import { blindWatch, watchUse } from "./suite-used.ts";
import { tellWaiting } from "./suite-waiting.ts";

type Sink = Parameters<SuiteRunner["run"]>[1];

/** Time for the far side to end its suite and say so, before the prefix itself is ended. */
const FAR_END_MS = 6000;
/** A killed process is reported at once, unless the system cannot kill it. */
const EXIT_REPORT_MS = 2000;
const POLL_MS = 100;
const now = () => performance.now();

/**
 * A runner of suites. SIGINT, SIGTERM and SIGHUP to this process end the suite as `cancelled`; a second one
 * cuts the grace period short. A suite that cannot be started is a result (`startError`), not an error. What the sink
 * throws is rethrown after the suite has been ended.
 */
export function createSuiteRunner(context: LaunchContext): SuiteRunner {
  return {
    async run(command, sink) {
      // Created before the first await, so that no signal is lost while the start is prepared.
      const stopper = createStopper(command.timeoutMs);
      try {
        const launch = await prepareLaunch(command, context);
        try {
          return await runLaunch(launch, command, context, { sink, stopper });
        } finally {
          await launch.dispose();
        }
      } catch (error) {
        if (error instanceof LaunchError || error instanceof ShellError) return notStarted(error.message);
        throw error;
      } finally {
        stopper.dispose();
      }
    },
  };
}

async function runLaunch(
  launch: Launch,
  command: SuiteCommand,
  context: LaunchContext,
  { sink, stopper }: { readonly sink: Sink; readonly stopper: Stopper },
): Promise<SuiteEnd> {
  const { platform, say, sayAfterMs } = context;
  const start = now();
  let endTelling = () => {};
  try {
    const child = await startChild(launch, command.cwd, platform);
    if ("startError" in child) return notStarted(`the suite could not be started: ${child.startError}`);
    const suite = follow(launch, child, platform, sink);
    const { signals } = suite;
    const [prefix = ""] = command.via;
    if (signals && say) endTelling = tellWaiting({ prefix, started: signals.started, say }, sayAfterMs);
    const first = await Promise.race([suite.over, stopper.asked, suite.broken]);
    endTelling();
    const stopped = first === "timeout" || first === "cancel" ? first : null;
    const leftovers = first === "over" ? [] : await suite.end(stopper);
    const durationMs = Math.round(now() - start);
    const used = suite.watch.stop();
    leftovers.push(...(await suite.settle()));
    if (typeof first === "object") throw first.sinkError;
    const seen: EndSeen = { exit: await suite.exit(), stopped, durationMs, leftovers };
    return { ending: toEnding(seen, signals, command.via), used };
  } finally {
    endTelling();
  }
}

/** Watches a running suite: its output, its processes, and the signals from behind a prefix. */
function follow(launch: Launch, child: SuiteChild, platform: string, sink: Sink) {
  const identity = { leader: child.pid, mark: launch.mark };
  // The prefix itself is not watched: that ssh never opens CUDA says nothing about the far side.
  const watched = { leader: launch.far ? null : child.pid, mark: launch.suiteMark };
  let farEnded = () => {};
  const farEnd = new Promise<void>((resolve) => {
    farEnded = resolve;
  });
  const signals = launch.far ? createSignalReader(launch.far.signals, () => farEnded()) : null;
  if (launch.far) {
    // A prefix that does not read its input is detected by the missing start signal, so a broken pipe is ignored.
    child.stdin?.on("error", () => {});
    child.stdin?.write(launch.far.program);
  }
  const pumps = [
    pump(child.stdout, (chunk) => sinkShown(signals, chunk, "stdout", sink), now),
    pump(child.stderr, (chunk) => sinkShown(signals, chunk, "stderr", sink), now),
  ];
  const over = Promise.race([child.exited, farEnd]).then(() => "over" as const);
  return {
    signals,
    over,
    broken: sinkFailure(pumps),
    watch: platform === "linux" ? watchUse(createTreeView(watched, platform), now) : blindWatch,
    exit: () => orAfter(child.exited, EXIT_REPORT_MS, null),
    /** Ends the suite from outside. */
    async end(stopper: Stopper): Promise<string[]> {
      if (signals) {
        // The far side ends the suite when our end of the input closes; the prefix is ended only after that.
        child.stdin?.end();
        await waitFar(over, stopper);
      }
      return [...(await endTree(identity, platform, { hurry: stopper.isHurried }))];
    },
    /** Reads what is still in the pipes, and closes those that another process keeps open. */
    async settle(): Promise<readonly string[]> {
      const ended = await drain(pumps, now);
      for (const stream of ["stdout", "stderr"] as const) {
        const rest = signals?.[stream].end();
        if (rest && rest.length > 0) await sink(rest, stream);
      }
      if (ended) return [];
      // The suite's background processes keep running, as after any other step. But a prefix whose suite has ended
      // is ended, since it may wait for them for ever, as ssh does.
      const leftovers = await namesOfHolders(watched, platform);
      if (signals) await endTree({ leader: child.pid, mark: `${launch.mark}-near` }, platform);
      return leftovers;
    },
  };
}

function sinkShown(
  signals: SignalReader | null,
  chunk: Uint8Array,
  stream: "stdout" | "stderr",
  sink: Sink,
): void | Promise<void> {
  const shown = signals ? signals[stream].push(chunk) : chunk;
  return shown.length > 0 ? sink(shown, stream) : undefined;
}

/** Settles only when the sink threw. */
function sinkFailure(pumps: readonly Pump[]): Promise<{ readonly sinkError: unknown }> {
  return new Promise((resolve) => {
    for (const { done } of pumps) done.catch((sinkError: unknown) => resolve({ sinkError }));
  });
}

async function waitFar(over: Promise<unknown>, stopper: Stopper): Promise<void> {
  for (let waited = 0; waited < FAR_END_MS && !stopper.isHurried(); waited += POLL_MS) {
    if ((await orAfter(over, POLL_MS, null)) !== null) return;
  }
}

async function namesOfHolders(identity: TreeIdentity, platform: string): Promise<readonly string[]> {
  const members = (await createTreeView(identity, platform).members()) ?? [];
  const names = members.slice(0, 10).map(({ pid, name }) => `${name} (${pid})`);
  const who = names.length > 0 ? `: ${names.join(", ")}` : "";
  return [`a background process of the suite kept its output open after the suite had ended${who}`];
}
