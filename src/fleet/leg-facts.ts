/** Turns a leg's report back into facts. */

import type { Facts } from "../facts/facts.ts";
import { bareVerdict, type Verdict } from "../support/verdict.ts";
import type { Leg } from "./leg.ts";

/** Facts and verdict of a leg, as far as they were kept, to propose a row that corrects the matrix. */
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
