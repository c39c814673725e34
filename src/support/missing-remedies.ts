/** What to do where a fact is missing, as opposed to a pair that is unsupported. */

import type { Facts } from "../facts/facts.ts";
import { drivableCuda } from "./drivers.ts";
import { capabilityOf } from "./gpu-names.ts";
import { cellsWith, newestBuild, platformOf } from "./lookup.ts";
import type { SupportMatrix } from "./matrix-types.ts";
import type { Remedy, VerdictReason } from "./verdict.ts";

/** The remedy that changes the policy of a run; `explain`, which has no policy, leaves it out. */
export const NO_GPU_INTENDED: Remedy = {
  kind: "environment",
  text: "If the job is not meant to have a GPU, `on-no-gpu: skip` (`--on-no-gpu skip` at a terminal) lets it pass; the tests then stay unverified.",
};

// By reason; where there are several, the likeliest first.
const REMEDIES: Readonly<Partial<Record<VerdictReason, readonly Remedy[]>>> = {
  "no-gpu-visible": [
    {
      kind: "environment",
      text: "Run on a machine with an NVIDIA GPU: check the runner's label, and in containers `--gpus all` (or `options: --gpus all` of a job container).",
    },
    {
      kind: "driver",
      text: "Run `nvidia-smi` on the same machine to see whether the driver finds a card at all.",
    },
    NO_GPU_INTENDED,
    {
      kind: "environment",
      text: "To decide for another machine, pass its facts with the input `facts`, or with `--facts FILE` at a terminal. `trt-gate probe --json` prints them on that machine; a file with three keys is enough (see `trt-gate run --help`).",
    },
  ],
  "hidden-by-environment": [
    {
      kind: "environment",
      text: "Unset CUDA_VISIBLE_DEVICES (and NVIDIA_VISIBLE_DEVICES), or set it to a card that exists, such as 0.",
    },
  ],
  "gpu-lost": [
    {
      kind: "environment",
      text: "Restart the machine. If the card is lost again, the card or its power supply is failing.",
    },
  ],
  "driver-library-mismatch": [
    {
      kind: "driver",
      text: "Restart the machine after a driver update, or reload the kernel module; in a container, remove the CUDA compatibility libraries or update the host's driver.",
    },
  ],
  "driver-too-old": [{ kind: "driver", text: "Update the driver, or use a build for an older CUDA." }],
  "wrong-interpreter": [
    {
      kind: "environment",
      text: "Set `python` to the interpreter that has TensorRT, or `via` to a command that enters its environment.",
    },
  ],
};

// Without it the answer came from files alone, so this comes before everything else.
const PYTHON: Remedy = {
  kind: "environment",
  text: "No Python answered: correct the input `python`, or install Python 3.6 or newer where the suite runs.",
};

// For a probe that failed or hung, and for everything without a remedy of its own.
const OTHERWISE: Remedy = {
  kind: "environment",
  text: "Run the probe by hand with `trt-gate probe --json`; the input `facts` accepts its output as a file.",
};

/** Remedies where a fact is missing. What to install depends on the machine, and whether a Python was there to ask. */
export function missingRemedies(
  reason: VerdictReason,
  facts: Facts,
  matrix: SupportMatrix,
): readonly Remedy[] {
  const unasked = facts.problems?.some(({ code }) => code === "no-python") ?? false;
  return [...(unasked ? [PYTHON] : []), ...remediesFor(reason, facts, matrix)];
}

function remediesFor(reason: VerdictReason, facts: Facts, matrix: SupportMatrix): readonly Remedy[] {
  if (reason === "tensorrt-not-importable") return [installRemedy(facts, matrix)];
  return REMEDIES[reason] ?? [OTHERWISE];
}

/** The newest release that supports the first card, built for a CUDA that the driver can run. */
function installRemedy(facts: Facts, matrix: SupportMatrix): Remedy {
  const [card] = facts.gpus;
  const capability = card && capabilityOf(card, matrix);
  const platform = platformOf(facts.platform);
  if (!platform || platform === "jetpack") {
    return {
      kind: "install",
      text: "Install NVIDIA's TensorRT for this machine, or set `python` or `via` to the right interpreter.",
    };
  }
  const drivable = drivableCuda(facts, platform, matrix);
  const cells = capability ? cellsWith(matrix, "tensorrt", platform, capability) : [];
  if (capability && cells.length === 0) {
    return {
      kind: "gpu",
      text: `No TensorRT release for this platform is known to support compute capability ${capability}: use another card, or, if you know of such a release, add a row to a file and name it in \`matrix-file\`.`,
    };
  }
  const fitting = cells.filter(
    (cell) => !cell.cuda || !drivable || cell.cuda.some((c) => drivable.includes(c)),
  );
  const cell = fitting.at(-1);
  const major = cell?.cuda?.filter((c) => drivable?.includes(c) ?? true).at(-1);
  const pin = cell && major ? `tensorrt-cu${major}==${newestBuild(cell)}.*` : "tensorrt";
  return {
    kind: "install",
    text: `Install TensorRT into the suite's interpreter: pip install "${pin}". Or set \`python\` or \`via\` to an interpreter that has it.`,
  };
}
