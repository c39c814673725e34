/** The decision: facts in, verdict out. Total and pure; what could not be asked never becomes yes or no. */

import type { Facts, Gpu, Problem } from "../facts/facts.ts";
import { oneOf } from "../name-some.ts";
import type { Request } from "../request.ts";
import { expectationProblem, meetsExpectation } from "./expectation.ts";
import { capabilityOf, capabilityOfName } from "./gpu-names.ts";
import { suggestNames } from "./gpu-suggestions.ts";
import { boundsOf, judge } from "./judge.ts";
import { platformOf } from "./lookup.ts";
import type { SupportMatrix } from "./matrix-types.ts";
import { missingRemedies } from "./missing-remedies.ts";
import { missingSentence } from "./reasons.ts";
import { bareVerdict, type Verdict, type VerdictReason, type VerdictStatus } from "./verdict.ts";

/** Which cards must be supported, and which card is expected. */
export interface Choice {
  readonly gpu: Request["gpu"];
  readonly expectGpu: string;
}

/** Can this TensorRT run on this GPU, and why. */
export function decide(facts: Facts, choice: Choice, matrix: SupportMatrix): Verdict {
  const asked = missingGpu(facts, choice, matrix);
  if (asked) return asked;
  const gpus = chosen(facts, choice);
  const promise = brokenPromise(gpus, facts, choice, matrix);
  if (promise) return promise;
  const first = gpus[0] as Gpu;
  const tensorrt = facts.tensorrt;
  if (tensorrt === null) return missingTensorrt(facts, first, matrix);
  const verdicts = gpus.map((gpu) => judge(gpu, tensorrt, facts, matrix));
  return choice.gpu === "all" ? worst(verdicts) : best(verdicts);
}

/** The devices that the verdict is about. Never empty if missingGpu returned null. */
function chosen(facts: Facts, choice: Choice): readonly Gpu[] {
  if (choice.gpu === "any" || choice.gpu === "all") return facts.gpus;
  if (choice.gpu === "first") return facts.gpus.slice(0, 1);
  return facts.gpus.filter((gpu) => gpu.index === choice.gpu);
}

function best(verdicts: readonly Verdict[]): Verdict {
  return byRank(verdicts, ["supported", "unknown", "unsupported"]);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return byRank(verdicts, ["unsupported", "unknown", "supported"]);
}

/** The first verdict of the highest-ranking status, with a note that lists the others. `verdicts` is never empty. */
function byRank(verdicts: readonly Verdict[], order: readonly VerdictStatus[]): Verdict {
  const ranked = verdicts.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const verdict = ranked[0] as Verdict;
  const others = verdicts.filter((other) => other !== verdict);
  if (others.length === 0) return verdict;
  const note = `Other cards: ${others.map((other) => `${other.gpu?.index}: ${other.gpu?.name} (${other.status})`).join(", ")}.`;
  return { ...verdict, notes: [...verdict.notes, note] };
}

// Problems that explain why there is no GPU, the most specific first.
const GPU_PROBLEMS = [
  "hidden-by-environment",
  "driver-library-mismatch",
  "gpu-lost",
  "driver-too-old",
  "no-gpu-visible",
] as const;

function missingGpu(facts: Facts, choice: Choice, matrix: SupportMatrix): Verdict | null {
  if (facts.gpus.length === 0) {
    const known = firstProblem(facts, GPU_PROBLEMS);
    if (known) return missing("no-gpu", known.code as VerdictReason, known.detail, facts, matrix);
    const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
    return failed
      ? probeError(failed, facts, matrix)
      : missing("no-gpu", "no-gpu-visible", "", facts, matrix);
  }
  if (typeof choice.gpu !== "number" || facts.gpus.some((gpu) => gpu.index === choice.gpu)) return null;
  const have = facts.gpus.map((gpu) => gpu.index).join(", ");
  const none = missing("no-gpu", "no-gpu-visible", "", facts, matrix);
  return {
    ...none,
    sentence: `\`gpu\` asks for device ${choice.gpu}, but CUDA shows this process only ${facts.gpus.length === 1 ? "device" : "devices"} ${have}.`,
    remedies: [
      {
        kind: "environment",
        text: "Correct `gpu`: CUDA numbers the devices that it shows from 0, after applying CUDA_VISIBLE_DEVICES.",
      },
      ...none.remedies,
    ],
  };
}

function missingTensorrt(facts: Facts, gpu: Gpu, matrix: SupportMatrix): Verdict {
  const known = firstProblem(facts, [
    "wrong-interpreter",
    "tensorrt-not-importable",
    "platform-without-tensorrt",
  ]);
  const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
  const card = { gpu: gpuOf(gpu), ...releasesFor(gpu, facts, matrix) };
  if (!known && failed) return { ...probeError(failed, facts, matrix), ...card };
  const reason = known?.code === "wrong-interpreter" ? "wrong-interpreter" : "tensorrt-not-importable";
  return { ...missing("no-tensorrt", reason, known?.detail ?? "", facts, matrix), ...card };
}

/** The range of releases for a card, known even where no TensorRT is installed. */
function releasesFor(
  gpu: Gpu,
  facts: Facts,
  matrix: SupportMatrix,
): Pick<Verdict, "newestTensorrt" | "oldestTensorrt"> {
  const capability = capabilityOf(gpu, matrix);
  const platform = platformOf(facts.platform);
  if (capability === null || platform === null) return { newestTensorrt: null, oldestTensorrt: null };
  const { newest, oldest } = boundsOf({ product: "tensorrt", platform, capability }, matrix);
  return { newestTensorrt: newest, oldestTensorrt: oldest };
}

function probeError(problem: Problem, facts: Facts, matrix: SupportMatrix): Verdict {
  const reason = problem.code === "probe-timeout" ? "probe-timeout" : "";
  return missing("probe-error", reason, problem.detail, facts, matrix);
}

/**
 * The label's promise. A broken one is a probe-error: the machine is not the one that was asked for, so nothing
 * that this run could say would be about the card in question, and no policy may skip or run past it.
 */
function brokenPromise(
  gpus: readonly Gpu[],
  facts: Facts,
  choice: Choice,
  matrix: SupportMatrix,
): Verdict | null {
  const cards = gpus.map((gpu) => ({ ...gpu, computeCapability: capabilityOf(gpu, matrix) }));
  const meets = (gpu: Gpu) => meetsExpectation(gpu, choice.expectGpu, matrix);
  const kept = choice.gpu === "any" ? cards.some(meets) : cards.every(meets);
  const invalid = expectationProblem(choice.expectGpu);
  if (kept && !invalid) return null;
  const card = cards.find((gpu) => !meets(gpu)) ?? (cards[0] as Gpu);
  const capability = card.computeCapability ?? "unknown";
  const sentence = invalid
    ? `expect-gpu cannot be checked: ${invalid}.`
    : `expect-gpu promises ${choice.expectGpu.trim()}, but CUDA shows ${card.name} (compute capability ${capability}).`;
  return {
    ...missing("probe-error", "unexpected-gpu", "", facts, matrix),
    sentence,
    gpu: gpuOf(card),
    remedies: [
      {
        kind: "gpu",
        text: `Use a runner that has the expected card, or correct \`expect-gpu\`${invalid ? "." : hintFor(choice.expectGpu, matrix)}`,
      },
    ],
  };
}

/** An unknown card is more likely a typo than a real promise. */
function hintFor(expected: string, matrix: SupportMatrix): string {
  const guesses = capabilityOfName(expected, matrix) ? [] : suggestNames(expected, matrix);
  return guesses.length > 0
    ? `: no card is known as ${JSON.stringify(expected.trim())}, did you mean ${oneOf(guesses)}?`
    : ".";
}

function missing(
  status: VerdictStatus,
  reason: VerdictReason,
  detail: string,
  facts: Facts,
  matrix: SupportMatrix,
): Verdict {
  return {
    ...bareVerdict(status, missingSentence(reason, detail.slice(0, 500))),
    reason,
    tensorrt: facts.tensorrt?.version ?? null,
    evidence: (facts.problems ?? []).slice(0, 20).map((problem) => ({
      fact: problem.detail.slice(0, 500),
      source: problem.code,
      confidence: "measured",
    })),
    remedies: missingRemedies(reason, facts, matrix),
  };
}

function firstProblem(facts: Facts, codes: readonly string[]): Problem | undefined {
  return codes
    .map((code) => facts.problems?.find((problem) => problem.code === code))
    .find((problem) => problem !== undefined);
}

function gpuOf(gpu: Gpu): Verdict["gpu"] {
  return { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index };
}
