/** What a person can do about a problem. The detail says what was seen; this says the next step. */

import type { ProblemCode } from "./facts.ts";

const ADVICE: Readonly<Record<ProblemCode, string>> = {
  "driver-library-mismatch":
    "Reboot the machine or reload the nvidia kernel module; a container must get the host's own driver libraries.",
  "gpu-lost": "Look for Xid lines in `dmesg`; reset the card or reboot, and restart containers that lost it.",
  "hidden-by-environment": "Unset the variable, or name a card that exists.",
  "no-gpu-visible": "Check that the runner has a card and that the container was given it (`--gpus all`).",
  "driver-too-old": "Install a newer driver, or a TensorRT built for an older CUDA.",
  "wrong-interpreter": "Set the input `python` to the interpreter that runs the suite.",
  "tensorrt-not-importable":
    "Install TensorRT again, or put its library folder on LD_LIBRARY_PATH (Windows: PATH).",
  "tensorrt-layers-disagree":
    "Remove the one that is not wanted, or make sure that the suite loads the one named first.",
  "probe-timeout": "Run the command by hand; what hangs there hangs in the suite too.",
  "probe-failed": "Run the command by hand and look at what it prints.",
  "no-python": "Install Python 3.6 or newer, or set the input `python`.",
  "nvidia-smi-failed": "Nothing to do as long as CUDA answers: nvidia-smi is only used for explanations.",
  "device-order-uncertain": "Set CUDA_DEVICE_ORDER=PCI_BUS_ID, or name cards by UUID.",
  "files-unread":
    "Look for a mount that hangs or a folder without read permission; the verdict does not depend on it.",
  "platform-without-tensorrt": "Run this job on Linux or Windows.",
};

/** The next step for a code; null for a code that is not of this gate. */
export function adviceFor(code: string): string | null {
  return Object.hasOwn(ADVICE, code) ? ADVICE[code as ProblemCode] : null;
}
