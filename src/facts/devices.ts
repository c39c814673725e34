/** Which cards the suite's process gets, and why none where there is none. CUDA decides, the rest explains. */

import { cudaError } from "./cuda-errors.ts";
import type { Facts, Gpu, Problem, ProblemCode } from "./facts.ts";
import { readSmi, type SmiReport } from "./nvidia-smi.ts";
import type { RawAnswer, RawCuda, RawDevice } from "./raw-answer.ts";

export interface DeviceFacts {
  readonly gpus: readonly Gpu[];
  readonly driver: NonNullable<Facts["driver"]> | null;
  readonly nvidiaSmiGpus: readonly Gpu[];
  readonly problems: readonly Problem[];
}

type Question = Pick<RawAnswer, "cuda" | "smi" | "nvml" | "environment" | "files">;

/** Devices in CUDA's own order, the driver, and what stands in the way. */
export function deviceFacts(answer: Question): DeviceFacts {
  const smi = readSmi(answer.smi);
  const gpus = answer.cuda.state === "ok" ? answer.cuda.devices.filter(opened).map(gpuOf) : [];
  const problems: Problem[] = [];
  if (gpus.length === 0) problems.push(whyNone(answer, smi));
  else problems.push(...unopened(answer.cuda));
  const jetson = answer.files.platform.deviceTree.some((word) => word.startsWith("nvidia,tegra"));
  // Jetson's NVML serves half of the queries; that is how it is made, not a fault of the machine.
  if (smi.failure !== null && !jetson) {
    const decides = gpus.length > 0 ? `; CUDA shows ${devices(gpus.length)}, which decides` : "";
    problems.push({ code: "nvidia-smi-failed", detail: smi.failure + decides });
  }
  return { gpus, driver: driverOf(answer, smi), nvidiaSmiGpus: smi.cards, problems };
}

const opened = ({ error }: RawDevice) => error === null;
const devices = (count: number) => (count === 1 ? "1 device" : `${count} devices`);

function gpuOf(device: RawDevice): Gpu {
  const name = device.name ?? "unknown NVIDIA device";
  // CUDA names an instance of a divided card "NVIDIA A100-SXM4-40GB MIG 1g.5gb".
  const mig = /\bMIG \d+[cg]/.test(name);
  return {
    index: device.index,
    name,
    uuid: device.uuid === null ? null : `${mig ? "MIG" : "GPU"}-${device.uuid}`,
    computeCapability: device.capability === null ? null : device.capability.join("."),
    memoryMiB: device.memoryBytes === null ? null : Math.floor(device.memoryBytes / 1_048_576),
    source: "libcuda",
    pciBusId: device.pciBusId,
    ...(mig ? { mig } : {}),
  };
}

function unopened(cuda: RawCuda): readonly Problem[] {
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

/** The most telling reason for an empty list; the first that applies. */
function whyNone(answer: Question, smi: SmiReport): Problem {
  const { cuda, environment } = answer;
  const problem = (code: ProblemCode, detail: string): Problem => ({ code, detail });
  if (cuda.state === "timeout") {
    const waited = cuda.seconds === null ? "in its time" : `within ${cuda.seconds} s`;
    return problem(
      "probe-timeout",
      `libcuda did not answer ${waited}; the driver hangs, look at dmesg for Xid lines`,
    );
  }
  if (cuda.state === "crashed" || cuda.state === "failed") {
    return problem(
      "probe-failed",
      `asking libcuda ended in ${cuda.detail ?? "a failure that it did not name"}`,
    );
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

// What CUDA answers where a mask leaves nothing: no device, or an invalid one for a name that it cannot read.
const MASKED_CODES: ReadonlySet<number> = new Set([100, 101]);

/** CUDA_VISIBLE_DEVICES where it hides every card. A driver's error, or a device that does not open, is no hiding. */
function hiddenByMask({ cuda, environment }: Question, smi: SmiReport): string | null {
  const mask = environment.CUDA_VISIBLE_DEVICES;
  const none = cuda.code === null ? cuda.state === "ok" && namesNone(cuda) : MASKED_CODES.has(cuda.code);
  if (mask === undefined || !none) return null;
  // Asked again without the variable, CUDA itself says what it hides; where it was not asked, nvidia-smi is the witness.
  const { unmasked } = cuda;
  const there = unmasked === null ? smi.cards : unmasked.state === "ok" ? unmasked.devices : [];
  const [first, ...more] = there;
  if (first === undefined) return null;
  const named = first.name === null ? "" : ` (${first.name})`;
  const what = more.length === 0 ? `the only device${named}` : `all ${there.length} devices`;
  return `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)} hides ${what}; unset it, or name an index or UUID that exists`;
}

/** NVIDIA_VISIBLE_DEVICES where the container got no card. Under CDI it says "void" and cards are there all the same. */
function hiddenFromContainer({ cuda, environment, files }: Question): string | null {
  const given = environment.NVIDIA_VISIBLE_DEVICES;
  const none = cuda.code === null ? namesNone(cuda) : cudaError(cuda.code).kind === "none";
  if (!files.platform.container || given === undefined || !none) return null;
  if (!/^(?:|void|none|no)$/i.test(given.trim())) return null;
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
        : ` (NVIDIA_DRIVER_CAPABILITIES=${JSON.stringify(capabilities)} must hold "compute")`;
    return `nvidia-smi lists ${smi.cards.map((card) => card.name).join(", ")}, but libcuda is not in reach of this process${hint}`;
  }
  if (files.platform.container) {
    return "no NVIDIA driver library in this container; start it with --gpus all (or ask the cluster for nvidia.com/gpu)";
  }
  return "no NVIDIA driver library on this machine";
}

// "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  …", "… Open Kernel Module for aarch64  540.4.0  …"
const NVRM = /Kernel Module(?: for \S{1,20})? {1,4}(\d{2,4}(?:\.\d{1,4}){1,3})/;

function driverOf({ cuda, nvml, files }: Question, smi: SmiReport): DeviceFacts["driver"] {
  const version = NVRM.exec(files.platform.proc ?? "")?.[1] ?? smi.driver ?? nvml.driver;
  const number = cuda.driverVersion ?? 0;
  const major = Math.floor(number / 1000);
  const supports = number >= 1000 ? `${major}.${Math.floor((number % 1000) / 10)}` : null;
  return version === null && supports === null ? null : { version, cuda: supports };
}
