/** What each source of facts answered, one line each. */

import { cudaError } from "./cuda-errors.ts";
import type { DeviceFacts } from "./devices.ts";
import type { SourceAnswer } from "./facts.ts";
import { readSmi } from "./nvidia-smi.ts";
import type { RawAnswer, RawCuda } from "./raw-answer.ts";

/** CUDA first, then nvidia-smi, then NVML if it was asked, then the files of the machine. */
export function sourceAnswers(answer: RawAnswer, devices: DeviceFacts): readonly SourceAnswer[] {
  const nvml = answer.nvml.state === "unasked" ? [] : [nvmlSource(answer, devices)];
  return [cudaSource(answer.cuda), smiSource(answer), ...nvml, filesSource(answer)];
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

function cudaSource(cuda: RawCuda): SourceAnswer {
  const name = "libcuda";
  const { code } = cuda;
  if (code !== null) {
    const detail = `${cuda.step ?? "CUDA"} gave error ${code} (${cudaError(code).name})`;
    return { name, state: "answered", detail };
  }
  switch (cuda.state) {
    case "ok":
      return {
        name,
        state: "answered",
        detail: `${cuda.library ?? name}: ${counted(cuda.devices.length, "device")}`,
      };
    case "missing":
      return { name, state: "absent", detail: cuda.reasons[0] ?? "not found" };
    case "timeout":
      return { name, state: "timeout", detail: "no answer" };
    default:
      return { name, state: "failed", detail: cuda.detail ?? "no answer" };
  }
}

function smiSource({ smi }: RawAnswer): SourceAnswer {
  const name = "nvidia-smi";
  const report = readSmi(smi);
  if (smi.state === "missing") return { name, state: "absent", detail: "not found" };
  if (smi.state === "timeout") return { name, state: "timeout", detail: "no answer" };
  if (report.failure !== null) return { name, state: "failed", detail: report.failure };
  const cards = report.cards.map((card) => `${card.index} ${card.name}`).join(", ");
  return { name, state: "answered", detail: `${counted(report.cards.length, "card")}: ${cards}` };
}

function nvmlSource({ nvml }: RawAnswer, devices: DeviceFacts): SourceAnswer {
  const name = "nvml";
  if (nvml.state === "missing") return { name, state: "absent", detail: "not found" };
  if (nvml.state === "timeout") return { name, state: "timeout", detail: "no answer" };
  if (nvml.state !== "ok")
    return { name, state: "failed", detail: `nvmlInit gave ${nvml.code ?? "no code"}` };
  const driver = nvml.driver ?? devices.driver?.version ?? "of unknown version";
  return { name, state: "answered", detail: `driver ${driver}, ${counted(nvml.count ?? 0, "card")}` };
}

function filesSource({ files, interpreter }: RawAnswer): SourceAnswer {
  const name = "files";
  if (files.stoppedAt !== null) return { name, state: "timeout", detail: `hung at "${files.stoppedAt}"` };
  const parts = [
    counted(files.distributions.length, "distribution"),
    counted(files.libraries.length, "library file"),
    counted(files.packages.length, "package"),
    counted(files.headers.length, "header"),
  ];
  const where = interpreter === null ? "" : ` for ${interpreter.path || "the interpreter"}`;
  return { name, state: "answered", detail: `${parts.join(", ")}${where}` };
}
