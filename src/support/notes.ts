/** What users should know in addition to the verdict; notes never decide. */

import type { Facts } from "../facts/facts.ts";
import {
  compareCapabilities,
  compareVersions,
  isWithin,
  plainVersion,
  shortVersion,
  smName,
  tryVersion,
} from "../versions.ts";
import { type Case, contradicts } from "./case.ts";
import { cudaMajor, lifecycleOf, pinOf } from "./lookup.ts";
import type { Platform, SupportMatrix, TorchRow } from "./matrix-types.ts";

/** All notes of a case: what it leaves open, then contradictions, then the software around TensorRT. */
export function notesOf(it: Case, matrix: SupportMatrix): readonly string[] {
  const { documented, facts, question } = it;
  return [
    skipNote(it),
    contradictionNote(it),
    nameNote(it),
    documented.lifecycle?.note ?? null,
    ...documented.cells.map((cell) => cell.note ?? null),
    cudaNote(facts),
    ...surroundingNotes(facts, question.platform, question.capability, matrix),
  ].filter((note) => note !== null);
}

function skipNote({ question, status }: Case): string | null {
  return status === "unsupported"
    ? `A skip proves nothing about this pair: whatever the suite tests stays unverified on ${question.capability} with TensorRT ${plainVersion(question.version)}.`
    : null;
}

function contradictionNote(it: Case): string | null {
  if (!contradicts(it)) return null;
  const says = it.documented.answer === "yes" ? "list" : "do not list";
  const files = it.installed.serves ? "support" : "lack";
  return `The installed files and the documented rows disagree: the rows ${says} ${it.question.capability}, but the files ${files} it. The files decide.`;
}

function nameNote({ named, question }: Case): string | null {
  if (!named) return null;
  if (question.capability !== named.capability)
    return `The name ${named.name} usually means ${named.capability}; CUDA says ${question.capability}, which decides.`;
  return named.note === "" ? null : named.note;
}

/** Notes on the installation around TensorRT: torch's kernels, torch-tensorrt's pin, layers that disagree. */
function surroundingNotes(
  facts: Facts,
  platform: Platform,
  capability: string,
  matrix: SupportMatrix,
): readonly string[] {
  return [
    torchNote(facts, platform, capability, matrix),
    pinNote(facts, platform, matrix),
    deprecationNote(facts, capability, matrix),
    ...(facts.problems ?? []).filter(isWorthANote).map((problem) => `${problem.code}: ${problem.detail}`),
  ].filter((note) => note !== null);
}

/** Problems that do not decide the verdict and would otherwise not be shown. */
function isWorthANote(problem: { readonly code: string }): boolean {
  return ["tensorrt-layers-disagree", "no-python", "nvidia-smi-failed", "gpu-lost", "probe-timeout"].includes(
    problem.code,
  );
}

function torchNote(
  facts: Facts,
  platform: Platform,
  capability: string,
  matrix: SupportMatrix,
): string | null {
  const torch = facts.torch;
  if (!torch) return null;
  const row = torch.archList ? null : torchRow(facts, platform, matrix);
  const list = torch.archList ?? row?.sm;
  if (!list || row?.confidence === "uncertain") return null;
  const machineCode = list.filter((entry) => !entry.includes("PTX")).map(plainCapability);
  const ptx = list.filter((entry) => entry.includes("PTX")).map(plainCapability);
  if (row?.ptx) ptx.push(row.ptx);
  if (machineCode.some((entry) => servesCubin(entry, capability))) return null;
  if (ptx.some((entry) => compareCapabilities(entry, capability) <= 0)) return null;
  return `torch ${torch.version} has no kernels for ${smName(capability)} (it has ${machineCode.join(", ")}): tests that use torch on the GPU fail with "no kernel image is available", whatever TensorRT supports.`;
}

function torchRow(facts: Facts, platform: Platform, matrix: SupportMatrix): TorchRow | undefined {
  const version = tryVersion(facts.torch?.version);
  const cuda = tryVersion(facts.torch?.cuda);
  if (!version || !cuda) return undefined;
  return matrix.torch.find(
    (row) =>
      row.platform === platform &&
      row.cuda === shortVersion(cuda, 2) &&
      compareVersions(version, row.torch) >= 0 &&
      (!row.until || compareVersions(version, row.until) <= 0 || isWithin(version, row.until)),
  );
}

/** Machine code runs on the same major with an equal or higher minor. */
function servesCubin(built: string, capability: string): boolean {
  const majorOf = (text: string) => text.replace(/\..*/s, "");
  return majorOf(built) === majorOf(capability) && compareCapabilities(capability, built) >= 0;
}

/** "8.0", "sm_80" and "12.0+PTX" as "8.0" and "12.0". */
function plainCapability(entry: string): string {
  const text = entry.replace(/\+?PTX/, "").trim();
  const digits = /^(?:sm_|compute_)(\d+)(\d)a?$/.exec(text);
  return digits ? `${digits[1]}.${digits[2]}` : text;
}

function pinNote(facts: Facts, platform: Platform, matrix: SupportMatrix): string | null {
  const installed = tryVersion(facts.torchTensorrt?.version);
  const tensorrt = tryVersion(facts.tensorrt?.version);
  if (!installed || !tensorrt || facts.tensorrt?.product !== "tensorrt") return null;
  const row = matrix.torchTensorrt.find(
    (entry) => shortVersion(entry.release, 2) === shortVersion(installed, 2),
  );
  if (!row) return null;
  const { tensorrt: from, below } = pinOf(row, platform);
  const fits = below
    ? compareVersions(tensorrt, from) >= 0 && compareVersions(tensorrt, below) < 0
    : shortVersion(tensorrt, 2) === shortVersion(from, 2);
  if (fits) return null;
  const pin = below ? `from ${plainVersion(from)} and below ${plainVersion(below)}` : plainVersion(from);
  return `torch-tensorrt ${plainVersion(installed)} is made for TensorRT ${pin}, but ${plainVersion(tensorrt)} is installed.`;
}

function deprecationNote(facts: Facts, capability: string, matrix: SupportMatrix): string | null {
  const version = tryVersion(facts.tensorrt?.version);
  const row = lifecycleOf(matrix, capability);
  if (!version || !row?.deprecatedIn || !row.removedIn || facts.tensorrt?.product !== "tensorrt") return null;
  const between =
    compareVersions(version, row.deprecatedIn) >= 0 && compareVersions(version, row.removedIn) < 0;
  return between
    ? `${row.architecture} (${capability}) has been deprecated since TensorRT ${plainVersion(row.deprecatedIn)} and is dropped in ${plainVersion(row.removedIn)}.`
    : null;
}

/** CUDA of torch and of TensorRT side by side: a common cause of double installations. */
function cudaNote(facts: Facts): string | null {
  const torch = cudaMajor(facts.torch?.cuda);
  const tensorrt = cudaMajor(facts.tensorrt?.cuda);
  return torch && tensorrt && torch !== tensorrt
    ? `torch is built for CUDA ${torch}, TensorRT for CUDA ${tensorrt}: both runtimes get loaded.`
    : null;
}
