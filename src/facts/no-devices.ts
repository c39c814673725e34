/** Why CUDA shows no card: the most specific reason that the sources give. */

import { cudaError } from "./cuda-errors.ts";
import type { Problem, ProblemCode } from "./facts.ts";
import type { SmiReport } from "./nvidia-smi.ts";
import type { RawAnswer, RawCuda } from "./raw-answer.ts";

type Question = Pick<RawAnswer, "cuda" | "environment" | "files">;

/** Devices that CUDA counts and cannot open. */
export function unopened(cuda: RawCuda): readonly Problem[] {
  return cuda.devices.flatMap(({ index, error }) =>
    error === null
      ? []
      : [
          {
            code: "gpu-lost",
            detail: `CUDA counts device ${index} but cannot open it (${described(error)})`,
          },
        ],
  );
}

const described = (code: number) => `error ${code}, ${cudaError(code).name}: ${cudaError(code).meaning}`;

const answeredError = (cuda: RawCuda, code: number) => ({
  kind: cudaError(code).kind,
  said: `${cuda.step ?? "CUDA"} answered ${described(code)}`,
});

/** The reason for an empty list of GPUs; the first that applies, most specific first. */
export function whyNone(answer: Question, smi: SmiReport): Problem {
  const { cuda, environment } = answer;
  const problem = (code: ProblemCode, detail: string): Problem => ({ code, detail });
  if (cuda.state === "timeout") {
    const waited = cuda.seconds === null ? "in time" : `within ${cuda.seconds} s`;
    return problem(
      "probe-timeout",
      `libcuda did not answer ${waited}; the driver hangs, look for Xid lines in dmesg`,
    );
  }
  if (cuda.state === "crashed" || cuda.state === "failed") {
    return problem("probe-failed", `asking libcuda failed: ${cuda.detail ?? "no reason given"}`);
  }
  const error = cuda.code === null ? null : answeredError(cuda, cuda.code);
  if (error?.kind === "mismatch" || (smi.mismatch && (error !== null || cuda.state === "missing"))) {
    const quoted = [error?.said, smi.mismatch ? smi.failure : null].filter(Boolean).join("; ");
    return problem("driver-library-mismatch", quoted);
  }
  const hidden = hiddenByMask(answer, smi) ?? hiddenFromContainer(answer);
  if (hidden !== null) return problem("hidden-by-environment", hidden);
  if (smi.lost !== null) return problem("gpu-lost", [smi.lost, error?.said].filter(Boolean).join("; "));
  const [lost] = unopened(cuda);
  if (lost !== undefined) return lost;
  if (error?.kind === "broken") return problem("probe-failed", error.said);
  if (cuda.state === "missing") return problem("no-gpu-visible", noLibrary(answer, smi));
  return problem(
    "no-gpu-visible",
    `${error?.said ?? "CUDA answered that there is no device"}${seenBeside(smi, environment)}`,
  );
}

const seenBeside = (smi: SmiReport, environment: Readonly<Record<string, string>>) =>
  smi.cards.length === 0
    ? ""
    : `, although nvidia-smi lists ${smi.cards.map((card) => card.name).join(", ")}${
        environment.NVIDIA_VISIBLE_DEVICES === undefined
          ? ""
          : "; look at the devices given to this container"
      }`;

// CUDA's answers where a mask hides everything: "no device", or "invalid device" for an entry that it cannot read.
const MASKED_CODES: ReadonlySet<number> = new Set([100, 101]);

/** CUDA_VISIBLE_DEVICES if it hides every card. A driver error or a device that cannot be opened is another problem. */
function hiddenByMask({ cuda, environment }: Question, smi: SmiReport): string | null {
  const mask = environment.CUDA_VISIBLE_DEVICES;
  const none = cuda.code === null ? cuda.state === "ok" && namesNone(cuda) : MASKED_CODES.has(cuda.code);
  if (mask === undefined || !none) return null;
  // CUDA asked again without the variable shows what it hides; if it was not asked again, nvidia-smi shows it.
  const { unmasked } = cuda;
  const there = unmasked === null ? smi.cards : unmasked.state === "ok" ? unmasked.devices : [];
  const [first, ...more] = there;
  if (first === undefined) return null;
  const named = first.name === null ? "" : ` (${first.name})`;
  const what = more.length === 0 ? `the only device${named}` : `all ${there.length} devices`;
  return `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)} hides ${what}; unset it, or name an index or UUID that exists`;
}

/** NVIDIA_VISIBLE_DEVICES if the container got no card. Under CDI it is "void" although there are cards. */
function hiddenFromContainer({ cuda, environment, files }: Question): string | null {
  const given = environment.NVIDIA_VISIBLE_DEVICES;
  const none = cuda.code === null ? namesNone(cuda) : cudaError(cuda.code).kind === "none";
  if (!files.platform.container || given === undefined || !none) return null;
  if (!/^(?:|void|none|no)$/i.test(given)) return null;
  return `NVIDIA_VISIBLE_DEVICES=${JSON.stringify(given)} gives this container no card; set it to "all" or to the cards wanted`;
}

const namesNone = (cuda: RawCuda) => cuda.devices.length === 0;

function noLibrary({ cuda, files, environment }: Question, smi: SmiReport): string {
  if (cuda.reasons.length > 0) return `the driver's library exists but does not load: ${cuda.reasons[0]}`;
  if (files.platform.system === "Darwin") return "macOS has no CUDA";
  if (smi.cards.length > 0) {
    const capabilities = environment.NVIDIA_DRIVER_CAPABILITIES;
    const hint =
      capabilities === undefined
        ? ""
        : ` (NVIDIA_DRIVER_CAPABILITIES=${JSON.stringify(capabilities)} must include "compute")`;
    return `nvidia-smi lists ${smi.cards.map((card) => card.name).join(", ")}, but this process cannot find libcuda${hint}`;
  }
  if (files.platform.container) {
    return "no NVIDIA driver library in this container; start it with --gpus all, or ask the cluster for nvidia.com/gpu";
  }
  return "no NVIDIA driver library on this machine";
}
