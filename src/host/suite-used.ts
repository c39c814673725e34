/** Watches whether a process of the suite maps CUDA's and TensorRT's libraries while it runs. */

import { readFile } from "node:fs/promises";
import type { SuiteEnd } from "../ports.ts";
import type { TreeView } from "./process-tree.ts";

export interface UseWatch {
  /** Ends the watch. */
  stop(): SuiteEnd["used"];
}

// A process needs far longer than this to load TensorRT and open CUDA (0.3 s for cuInit alone), so that between
// two looks none can come, use the card and go.
const INTERVAL_MS = 250;
// After a longer gap than this, the machine was too busy for "no" to be certain.
const MAX_GAP_MS = 1500;

// libcuda is the driver's library, mapped once CUDA is opened. libtensorrt_rtx is the library of TensorRT-RTX.
const LIBRARIES = {
  cuda: /\/libcuda\.so/,
  tensorrt: /\/lib(?:nvinfer|tensorrt_rtx)\.so/,
} as const;

const NOT_SEEN = { cuda: null, tensorrt: null } as const;

/** Watches nothing: for systems and prefixes that do not show their processes. */
export const blindWatch: UseWatch = { stop: () => NOT_SEEN };

/**
 * Looks at the maps of all members a few times a second until both libraries were seen.
 * @param now milliseconds, monotonic.
 */
export function watchUse(view: TreeView, now: () => number): UseWatch {
  const seen = { cuda: false, tensorrt: false };
  let sure = true;
  let looks = 0;
  let last = now();
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  const look = async () => {
    const members = await view.members();
    if (members === null) sure = false;
    for (const { pid } of members ?? []) {
      const maps = await readFile(`/proc/${pid}/maps`, "latin1").catch((error: NodeJS.ErrnoException) => {
        // Another user's process may hide its maps; the answer can then no longer be "no".
        if (error.code === "EACCES" || error.code === "EPERM") sure = false;
        return null;
      });
      if (maps === null) continue;
      looks++;
      seen.cuda ||= LIBRARIES.cuda.test(maps);
      seen.tensorrt ||= LIBRARIES.tensorrt.test(maps);
    }
    if (now() - last > MAX_GAP_MS) sure = false;
    last = now();
  };
  const schedule = () => {
    if (stopped || (seen.cuda && seen.tensorrt)) return;
    timer = setTimeout(() => void look().then(schedule, schedule), INTERVAL_MS);
    timer.unref();
  };
  schedule();

  return {
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      const certain = sure && looks > 0 && now() - last <= MAX_GAP_MS;
      return {
        cuda: seen.cuda || (certain ? false : null),
        tensorrt: seen.tensorrt || (certain ? false : null),
      };
    },
  };
}
