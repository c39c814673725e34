/** Everything that a classification depends on. */

import type { Request } from "../request.ts";
import type { Verdict } from "../support/verdict.ts";
import type { Evidence } from "./classify-excuses.ts";
import type { Ending } from "./ending.ts";
import type { ResolvedExpectations } from "./expectations.ts";
import type { PolicyChoice } from "./policy.ts";
import type { ScriptWords } from "./results/script-words.ts";
import type { SuiteResults } from "./test-result.ts";
import type { Use } from "./used.ts";

/** The inputs of the action that a classification depends on. */
export type ClassifySettings = Pick<
  Request,
  "onUnsupported" | "strict" | "minExecuted" | "requireUse" | "exitCrash" | "failOn" | "onNewFindings"
>;

/** The suite as it was seen, from its process and from its tests. */
export interface SuiteSeen {
  readonly ending: Ending;
  /** What its shell reported about the script's commands; absent if that was not read. */
  readonly shell?: ScriptWords;
  /** null: nothing could be read of any test. */
  readonly results: SuiteResults | null;
  readonly used: Use;
}

export interface ClassifyInput {
  readonly verdict: Verdict;
  readonly choice: PolicyChoice;
  readonly settings: ClassifySettings;
  /** null if the suite was not started. */
  readonly suite: SuiteSeen | null;
  readonly evidence: Evidence;
  readonly expectations?: ResolvedExpectations;
  /** Findings beyond the baseline, one sentence each. */
  readonly newFindings?: readonly string[];
  /** What the second probe found if the card is gone. */
  readonly gpuLost?: string | null;
}
