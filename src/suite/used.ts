/** Proof of use, joined from the two places where it can be seen. */

import type { SuiteResults } from "./test-result.ts";

/** true: seen. false: looked, and it was not there. null: could not look. */
export interface Use {
  readonly cuda: boolean | null;
  readonly tensorrt: boolean | null;
}

/**
 * Joins what was seen of the processes from outside with what the suite's own processes said. A sight from
 * either side proves use. "No" from outside speaks for all processes; from inside only for those that carry the
 * hook, and it is taken where nothing was seen from outside.
 */
export function joinUse(outside: Use, inside: SuiteResults["usedInProcess"]): Use {
  const join = (seen: boolean | null, said: boolean | null) =>
    seen === true || said === true ? true : (seen ?? said);
  return {
    cuda: join(outside.cuda, inside?.cuda ?? null),
    tensorrt: join(outside.tensorrt, inside?.tensorrt ?? null),
  };
}
