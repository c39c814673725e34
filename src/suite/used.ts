/** Whether the suite used CUDA and TensorRT, from the two places where it can be seen. */

import type { SuiteResults } from "./test-result.ts";

/** true: seen. false: looked, and it was not there. null: could not look. */
export interface Use {
  readonly cuda: boolean | null;
  readonly tensorrt: boolean | null;
}

/**
 * Joins what was seen of the processes from outside with what the suite's own processes reported. Either side can prove
 * use. "No" from outside covers all processes; "no" from inside covers only those with the hook, and counts only where
 * nothing could be seen from outside.
 */
export function joinUse(outside: Use, inside: SuiteResults["usedInProcess"]): Use {
  const join = (seen: boolean | null, said: boolean | null) =>
    seen === true || said === true ? true : (seen ?? said);
  return {
    cuda: join(outside.cuda, inside?.cuda ?? null),
    tensorrt: join(outside.tensorrt, inside?.tensorrt ?? null),
  };
}
