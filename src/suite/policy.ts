/** Decides which policy applies to a verdict, and whether the suite starts. */

import type { Request } from "../request.ts";
import type { Verdict, VerdictStatus } from "../support/verdict.ts";
import type { ActionTaken } from "./outcome.ts";

/** The inputs that a choice depends on. */
export type PolicyInputs = Pick<
  Request,
  "run" | "onUnsupported" | "onUnknown" | "onNoGpu" | "onNoTensorrt" | "expectGpu"
>;

export interface PolicyChoice {
  readonly action: ActionTaken;
  /** The rule that decided, as the user could write it, e.g. "on-unsupported: skip". */
  readonly applied: string;
}

type Word = "run" | "skip" | "fail" | "xfail";

// Which input governs each status. None for `supported`, which is never skipped, and for `probe-error`, which is never
// guessed at.
const GOVERNED_BY: Readonly<
  Record<VerdictStatus, { readonly input: string; readonly word: (inputs: PolicyInputs) => Word }>
> = {
  supported: { input: "supported", word: () => "run" },
  unsupported: { input: "on-unsupported", word: (inputs) => inputs.onUnsupported },
  unknown: { input: "on-unknown", word: (inputs) => inputs.onUnknown },
  "no-gpu": { input: "on-no-gpu", word: (inputs) => inputs.onNoGpu },
  "no-tensorrt": { input: "on-no-tensorrt", word: (inputs) => inputs.onNoTensorrt },
  "probe-error": { input: "probe-error", word: () => "fail" },
};

const ACTIONS: Readonly<Record<Word, ActionTaken>> = {
  run: "ran",
  xfail: "ran",
  skip: "skipped",
  fail: "refused",
};

/**
 * Chooses what to do. A card that contradicts `expect-gpu` is refused regardless of the other policies.
 * Without a suite, `run` and `xfail` come to "none": there is nothing to start.
 */
export function chooseAction(verdict: Verdict, inputs: PolicyInputs): PolicyChoice {
  if (verdict.reason === "unexpected-gpu") {
    return { action: "refused", applied: `expect-gpu: ${inputs.expectGpu}` };
  }
  const { input, word } = GOVERNED_BY[verdict.status];
  const chosen = word(inputs);
  const action = ACTIONS[chosen];
  return {
    action: action === "ran" && inputs.run === null ? "none" : action,
    applied: `${input}: ${chosen}`,
  };
}
