/** The facts that a verdict rests on, each with a source where it can be checked. */

import { parseCapability, plainVersion, type Version } from "../versions.ts";
import type { Case } from "./case.ts";
import type { Provenance, Source, SupportCell } from "./matrix-types.ts";
import type { Evidence } from "./verdict.ts";

const MACHINE_SOURCES = ["libcuda", "nvidia-smi", "sysfs", "device-tree"];

/** In the order of the decision: the card, the installation, the rows, the driver. */
export function evidenceOf(it: Case): readonly Evidence[] {
  const { documented, driver } = it;
  return [
    cardEvidence(it),
    installationEvidence(it),
    ...resourceEvidence(it),
    ...documented.cells.map(cellEvidence),
    ...lifecycleEvidence(it),
    ...(driver ? [cited(`${driver.because} needs driver ${driver.needed}`, driver.row)] : []),
  ];
}

function cardEvidence({ gpu, named, question }: Case): Evidence {
  const fact = `${gpu.name} has compute capability ${question.capability}`;
  if (gpu.computeCapability !== null && MACHINE_SOURCES.includes(gpu.source))
    return { fact, source: gpu.source, confidence: "measured" };
  // Sources know cards by name: none confirms that sm_99 exists, or that a T4 has the capability in a facts file.
  const known = named?.capability === question.capability && parseCapability(gpu.name) === null;
  return known ? cited(fact, named.row) : { fact, source: gpu.source, confidence: "inferred" };
}

function installationEvidence({ tensorrt }: Case): Evidence {
  const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
  // Options say what to suppose; only a machine's own answer is an installation.
  const supposed = tensorrt.source.includes("--");
  return {
    fact: `TensorRT ${tensorrt.version}${cuda}`,
    source: tensorrt.source,
    confidence: supposed ? "inferred" : "installed",
  };
}

function resourceEvidence({ installed, question, tensorrt }: Case): readonly Evidence[] {
  if (installed.serves === null) return [];
  const fact = `the installed files ${installed.serves ? "hold" : "lack"} libnvinfer_builder_resource_sm${installed.file}, which serves ${question.capability}`;
  return [{ fact, source: tensorrt.source, confidence: "installed" }];
}

function cellEvidence(cell: SupportCell): Evidence {
  const cuda = cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : "";
  const list = cell.sm.length > 0 ? cell.sm.join(", ") : "no card";
  const where = cell.file === undefined ? "" : ` (${cell.file})`;
  return cited(
    `release ${plainVersion(cell.release)} on ${cell.platform}${cuda} lists ${list}${where}`,
    cell,
  );
}

function lifecycleEvidence({ documented, question }: Case): readonly Evidence[] {
  const row = documented.lifecycle;
  if (!row) return [];
  const dropped = documented.reason === "gpu-dropped" && row.removedIn;
  const when = dropped
    ? `was removed in ${plainVersion(dropped)}`
    : `came with ${row.addedIn ? lineOf(row.addedIn) : "a later release"}`;
  return [cited(`${row.architecture} (${question.capability}) ${when}`, row)];
}

/** "8.5.x" for 8.5: the release line; the verdict's sentence names its first release. */
function lineOf(version: Version): string {
  return version.parts.length < 3 ? `${plainVersion(version)}.x` : plainVersion(version);
}

/** Evidence with the row's first source; the matrix page shows all of them. */
function cited(fact: string, row: Provenance): Evidence {
  const [first] = row.sources as readonly [Source];
  return { fact, source: first.url, confidence: row.confidence };
}
