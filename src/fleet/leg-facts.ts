/** A leg's machine as facts again. */

import type { Facts } from "../facts/facts.ts";
import { bareVerdict, type Verdict } from "../support/verdict.ts";
import type { Leg } from "./leg.ts";

/** Facts and verdict of a leg again, as far as it was kept, for the row that would correct the matrix. */
export function factsOfLeg(leg: Leg): { readonly facts: Facts; readonly verdict: Verdict } {
  const { gpu, platform, tensorrt } = leg;
  const facts: Facts = {
    schemaVersion: 1,
    ...(platform ? { platform } : {}),
    gpus: [{ index: 0, ...gpu, source: "report" }],
    tensorrt: tensorrt.version === null ? null : { ...tensorrt, version: tensorrt.version, source: "report" },
  };
  const verdict: Verdict = {
    ...bareVerdict(leg.status, leg.sentence),
    gpu: { ...gpu, index: 0 },
    tensorrt: tensorrt.version,
  };
  return { facts, verdict };
}
