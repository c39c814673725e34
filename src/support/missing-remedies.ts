/** What to do where a fact is missing rather than a pair unsupported. */

import type { Facts } from "../facts/facts.ts";
import { drivableCuda } from "./drivers.ts";
import { capabilityOf } from "./gpu-names.ts";
import { cellsWith, newestBuild, platformOf } from "./lookup.ts";
import type { SupportMatrix } from "./matrix-types.ts";
import type { Remedy, VerdictReason } from "./verdict.ts";

/** The way out that is a policy of a run, so that `explain` has no use for it. True whatever the policy is. */
export const NO_GPU_INTENDED: Remedy = {
  kind: "environment",
  text: "Where no GPU is intended, `on-no-gpu: skip` (at a terminal `--on-no-gpu skip`) lets the job pass; the tests then stay unverified.",
};

/** Remedies where a fact is missing rather than a pair unsupported. */
export function missingRemedies(
  reason: VerdictReason,
  facts: Facts,
  matrix: SupportMatrix,
): readonly Remedy[] {
  switch (reason) {
    case "no-gpu-visible":
      return [
        {
          kind: "environment",
          text: "Run on a machine with an NVIDIA GPU: check the runner's label, and in containers `--gpus all` (or `options: --gpus all` of a job container).",
        },
        {
          kind: "driver",
          text: "`nvidia-smi` on the same machine tells whether the driver sees a card at all.",
        },
        NO_GPU_INTENDED,
        {
          kind: "environment",
          text: "For the decision on another machine give its facts: the input `facts`, or `--facts FILE` at a terminal. `trt-gate probe --json` prints them there, and three keys by hand are enough (`trt-gate run --help`).",
        },
      ];
    case "hidden-by-environment":
      return [
        {
          kind: "environment",
          text: "Unset CUDA_VISIBLE_DEVICES (and NVIDIA_VISIBLE_DEVICES), or set it to a card that exists, such as 0.",
        },
      ];
    case "gpu-lost":
      return [
        {
          kind: "environment",
          text: "Restart the machine; if the card is lost again, it or its power is failing.",
        },
      ];
    case "driver-library-mismatch":
      return [
        {
          kind: "driver",
          text: "Restart the machine after a driver update, or reload the kernel module; in a container, take out the CUDA compatibility libraries or update the host's driver.",
        },
      ];
    case "driver-too-old":
      return [{ kind: "driver", text: "Update the driver, or use a build for an older CUDA." }];
    case "wrong-interpreter":
      return [
        {
          kind: "environment",
          text: "Name the interpreter that has TensorRT in `python`, or the way into its environment in `via`.",
        },
      ];
    case "tensorrt-not-importable":
      return [installRemedy(facts, matrix)];
    default:
      return [
        {
          kind: "environment",
          text: "Try the probe by hand: `trt-gate probe --json`; `facts` takes its answer from a file.",
        },
      ];
  }
}

/** The newest release that serves the first card, built for a CUDA that the driver can run. */
function installRemedy(facts: Facts, matrix: SupportMatrix): Remedy {
  const [card] = facts.gpus;
  const capability = card && capabilityOf(card, matrix);
  const platform = platformOf(facts.platform);
  if (!platform || platform === "jetpack") {
    return {
      kind: "install",
      text: "Install NVIDIA's TensorRT for this machine, or name the right interpreter in `python` or `via`.",
    };
  }
  const drivable = drivableCuda(facts, platform, matrix);
  const cells = capability ? cellsWith(matrix, "tensorrt", platform, capability) : [];
  if (capability && cells.length === 0) {
    return {
      kind: "gpu",
      text: `No TensorRT release for this platform is known to serve compute capability ${capability}: use another card, or put a row into a file and name it in \`matrix-file\` if you know of one.`,
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
    text: `Install it into the suite's interpreter: pip install "${pin}"; or name the right interpreter in \`python\` or \`via\`.`,
  };
}
