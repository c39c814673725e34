/** Which cards the suite's process gets. CUDA decides, the rest explains. */

import type { Facts, Gpu, Problem } from "./facts.ts";
import { unopened, whyNone } from "./no-devices.ts";
import { readSmi, type SmiReport } from "./nvidia-smi.ts";
import type { RawAnswer, RawDevice } from "./raw-answer.ts";

export interface DeviceFacts {
  readonly gpus: readonly Gpu[];
  readonly driver: NonNullable<Facts["driver"]> | null;
  readonly nvidiaSmiGpus: readonly Gpu[];
  readonly problems: readonly Problem[];
}

type Question = Pick<RawAnswer, "cuda" | "smi" | "nvml" | "environment" | "files">;

/** Devices in CUDA's own order, the driver, and what keeps them from being used. */
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

// "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  …", "… Open Kernel Module for aarch64  540.4.0  …"
const NVRM = /Kernel Module(?: for \S{1,20})? {1,4}(\d{2,4}(?:\.\d{1,4}){1,3})/;

function driverOf({ cuda, nvml, files }: Question, smi: SmiReport): DeviceFacts["driver"] {
  const version = NVRM.exec(files.platform.proc ?? "")?.[1] ?? smi.driver ?? nvml.driver;
  const number = cuda.driverVersion ?? 0;
  const major = Math.floor(number / 1000);
  const supports = number >= 1000 ? `${major}.${Math.floor((number % 1000) / 10)}` : null;
  return version === null && supports === null ? null : { version, cuda: supports };
}
