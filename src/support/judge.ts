/** One card against one TensorRT: installed files above documented rows, then the driver. */

import type { Facts, Gpu, TensorrtFacts } from "../facts/facts.ts";
import { compareVersions, plainVersion, type Version } from "../versions.ts";
import { askDocumented, type DocumentedAnswer, type Question } from "./documented.ts";
import { type DriverProblem, driverProblem } from "./drivers.ts";
import { capabilityOfName, type NamedCapability, suggestNames } from "./gpu-names.ts";
import { askInstalled, type InstalledAnswer } from "./installed.ts";
import { limitsOf } from "./limits.ts";
import { cellsOfVersion, cellsWith, cudaMajor, newestBuild, platformOf } from "./lookup.ts";
import type { Provenance, SupportMatrix } from "./matrix-types.ts";
import { cudaNote, surroundingNotes } from "./notes.ts";
import { proposeInstalled } from "./proposals.ts";
import { type Situation, type SupportReason, supportSentence } from "./reasons.ts";
import { supportRemedies } from "./remedies.ts";
import type { Evidence, Verdict } from "./verdict.ts";
import { readTensorrtVersion } from "./version-words.ts";

/** The verdict for one device. `facts.tensorrt` must be there. */
export function judge(gpu: Gpu, facts: Facts, matrix: SupportMatrix): Verdict {
  const tensorrt = facts.tensorrt as TensorrtFacts;
  const named = capabilityOfName(gpu.name, matrix);
  const capability = gpu.computeCapability ?? named?.capability ?? null;
  const version = readTensorrtVersion(tensorrt.version);
  const platform = platformOf(facts.platform);
  if (capability === null) {
    const guesses = suggestNames(gpu.name, matrix);
    const hint = guesses.length > 0 ? ` (did you mean ${guesses.join(" or ")}?)` : "";
    return undecided(gpu, facts, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
  }
  if (!version)
    return undecided(gpu, facts, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
  if (!platform) {
    const { os, arch } = facts.platform ?? { os: "?", arch: "?" };
    return undecided(gpu, facts, `the matrix has no builds for ${os} on ${arch}`);
  }
  const question: Question = {
    product: tensorrt.product,
    version,
    platform,
    capability,
    cuda: cudaMajor(tensorrt.cuda),
  };
  return answer(gpu, named, question, facts, matrix);
}

function answer(
  gpu: Gpu,
  named: NamedCapability | null,
  question: Question,
  facts: Facts,
  matrix: SupportMatrix,
): Verdict {
  const { capability, platform, product, version } = question;
  const tensorrt = facts.tensorrt as TensorrtFacts;
  const documented = askDocumented(question, matrix);
  const installed = askInstalled(tensorrt, version, platform, capability, matrix.resources);
  const build = question.cuda ?? onlyCuda(question, matrix);
  const runs = installed.serves ?? (documented.answer === "unknown" ? null : documented.answer === "yes");
  const driver = runs ? driverProblem(facts, platform, capability, build, matrix) : null;
  const reason = reasonOf(runs, documented, driver);
  const { newest, oldest } = boundsOf(question, matrix);
  const served = installed.capabilities ?? servedBy(question, matrix);
  const status = runs === null ? "unknown" : runs && !driver ? "supported" : "unsupported";
  return {
    status,
    reason,
    permanent: reason === "gpu-dropped",
    sentence: supportSentence(reason, situationOf(gpu, question, documented, driver, newest, oldest)),
    gpu: { name: gpu.name, computeCapability: capability, index: gpu.index },
    tensorrt: plainVersion(version),
    newestTensorrt: newest,
    oldestTensorrt: oldest,
    supported: served,
    evidence: evidenceOf(gpu, named, question, documented, installed, driver, tensorrt),
    remedies: status === "supported" ? [] : supportRemedies(reason, question, facts, driver, served, matrix),
    limits: runs ? limitsOf(product, capability, version, tensorrt, matrix) : [],
    notes: notesOf(status, named, question, documented, installed, facts, matrix),
    ...proposalsOf(question, documented, installed, facts),
  };
}

function reasonOf(
  runs: boolean | null,
  documented: DocumentedAnswer,
  driver: DriverProblem | null,
): SupportReason {
  if (runs === null) return "not-in-matrix";
  if (runs) return driver ? "driver-too-old" : "";
  // The files refuse the card. Where the rows know a deeper reason, that one helps more.
  return documented.answer === "no" ? (documented.reason as SupportReason) : "wheel-lacks-gpu";
}

/** The CUDA major of a release that is built for one only. */
function onlyCuda(question: Question, matrix: SupportMatrix): string | null {
  const cells = cellsOfVersion(matrix, question.product, question.version).filter(
    (cell) => cell.platform === question.platform,
  );
  const majors = new Set(cells.flatMap((cell) => cell.cuda ?? ["any"]));
  const [major] = majors;
  return majors.size === 1 && major !== undefined && major !== "any" ? major : null;
}

/** Oldest and newest release for the card. null for the oldest where the matrix begins with it. */
function boundsOf(
  question: Question,
  matrix: SupportMatrix,
): { readonly newest: string | null; readonly oldest: string | null } {
  const { capability, platform, product } = question;
  const here = cellsWith(matrix, product, platform, capability);
  const cells = here.length > 0 ? here : cellsWith(matrix, "tensorrt", platform, capability);
  const newest = cells.at(-1);
  const first = cells[0];
  if (!newest || !first) return { newest: null, oldest: null };
  const known = matrix.cells.filter((cell) => cell.platform === platform && cell.product === first.product);
  const begins = known.every((cell) => compareVersions(first.release, cell.release) <= 0);
  return {
    newest: newestBuild(newest),
    oldest: begins ? null : threeParts(first.builds[0] ?? first.release),
  };
}

function threeParts(version: Version): string {
  return plainVersion({ ...version, parts: version.parts.slice(0, 3) });
}

/** What the release lists for this machine. */
function servedBy(question: Question, matrix: SupportMatrix): readonly string[] {
  const cells = cellsOfVersion(matrix, question.product, question.version).filter(
    (cell) =>
      cell.platform === question.platform &&
      (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)),
  );
  const [first, ...rest] = cells;
  // Builds that differ: only what all of them list can be promised.
  return first ? first.sm.filter((sm) => rest.every((cell) => cell.sm.includes(sm))) : [];
}

function situationOf(
  gpu: Gpu,
  question: Question,
  documented: DocumentedAnswer,
  driver: DriverProblem | null,
  newest: string | null,
  oldest: string | null,
): Situation {
  const product = question.product === "tensorrt" ? "TensorRT" : "TensorRT-RTX";
  return {
    card: `${gpu.name} (compute capability ${question.capability})`,
    capability: question.capability,
    release: `${product} ${plainVersion(question.version)}`,
    platform: question.platform,
    cuda: question.cuda,
    newest,
    oldest,
    doubt: documented.doubt,
    driver: driver ? `${driver.because} needs driver ${driver.needed}, and this is ${driver.have}` : "",
  };
}

function evidenceOf(
  gpu: Gpu,
  named: NamedCapability | null,
  question: Question,
  documented: DocumentedAnswer,
  installed: InstalledAnswer,
  driver: DriverProblem | null,
  tensorrt: TensorrtFacts,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const { capability } = question;
  if (gpu.computeCapability !== null) {
    const measured = ["libcuda", "nvidia-smi", "sysfs", "device-tree"].includes(gpu.source);
    evidence.push({
      fact: `${gpu.name} has compute capability ${capability}`,
      source: measured ? gpu.source : (named?.row.sources[0]?.url ?? gpu.source),
      confidence: measured ? "measured" : (named?.row.confidence ?? "inferred"),
    });
  } else if (named) {
    evidence.push(cited(`${named.name} has compute capability ${capability}`, named.row));
  }
  evidence.push({
    fact: `TensorRT ${tensorrt.version}${tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : ""}`,
    source: tensorrt.source,
    // Options say what to suppose; only a machine's own answer is an installation.
    confidence: /--/.test(tensorrt.source) ? "inferred" : "installed",
  });
  if (installed.serves !== null) {
    evidence.push({
      fact: `the installed files ${installed.serves ? "hold" : "lack"} libnvinfer_builder_resource_sm${installed.file}, which serves ${capability}`,
      source: tensorrt.source,
      confidence: "installed",
    });
  }
  for (const cell of documented.cells) {
    const cuda = cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : "";
    const list = cell.sm.length > 0 ? cell.sm.join(", ") : "no card";
    evidence.push(
      cited(`release ${plainVersion(cell.release)} on ${cell.platform}${cuda} lists ${list}`, cell),
    );
  }
  if (documented.lifecycle) evidence.push(...lifecycleEvidence(documented, capability));
  if (driver) evidence.push(cited(`${driver.because} needs driver ${driver.needed}`, driver.row));
  return evidence;
}

function lifecycleEvidence(documented: DocumentedAnswer, capability: string): readonly Evidence[] {
  const row = documented.lifecycle;
  if (!row) return [];
  const when =
    documented.reason === "gpu-dropped" && row.removedIn
      ? `was removed in ${plainVersion(row.removedIn)}`
      : `came with ${row.addedIn ? plainVersion(row.addedIn) : "a later release"}`;
  return [cited(`${row.architecture} (${capability}) ${when}`, row)];
}

/** The first source stands for the row; the matrix shows them all. */
function cited(fact: string, row: Provenance): Evidence {
  return { fact, source: row.sources[0]?.url ?? "", confidence: row.confidence };
}

function notesOf(
  status: Verdict["status"],
  named: NamedCapability | null,
  question: Question,
  documented: DocumentedAnswer,
  installed: InstalledAnswer,
  facts: Facts,
  matrix: SupportMatrix,
): readonly string[] {
  const { capability, platform, version } = question;
  const notes: string[] = [];
  if (status === "unsupported") {
    notes.push(
      `A skip proves nothing about this pair: whatever the suite tests stays unverified on ${capability} with TensorRT ${plainVersion(version)}.`,
    );
  }
  if (contradicts(documented, installed)) {
    const says = documented.answer === "yes" ? "list" : "do not list";
    notes.push(
      `The installed files and the documented rows disagree: the rows ${says} ${capability}, the files ${installed.serves ? "serve" : "lack"} it. The files decided.`,
    );
  }
  if (named && question.capability !== named.capability) {
    notes.push(
      `The name ${named.name} usually means ${named.capability}; CUDA says ${capability}, and that counts.`,
    );
  } else if (named && named.note !== "") {
    notes.push(named.note);
  }
  if (documented.lifecycle?.note) notes.push(documented.lifecycle.note);
  for (const cell of documented.cells) if (cell.note) notes.push(cell.note);
  const cuda = cudaNote(facts);
  if (cuda) notes.push(cuda);
  return [...notes, ...surroundingNotes(facts, platform, capability, matrix)];
}

function contradicts(documented: DocumentedAnswer, installed: InstalledAnswer): boolean {
  return (
    installed.serves !== null &&
    documented.answer !== "unknown" &&
    (documented.answer === "yes") !== installed.serves
  );
}

function proposalsOf(
  question: Question,
  documented: DocumentedAnswer,
  installed: InstalledAnswer,
  facts: Facts,
): { readonly proposals?: readonly string[] } {
  if (!contradicts(documented, installed) || installed.capabilities === null) return {};
  const release = plainVersion(question.version);
  return { proposals: [proposeInstalled(facts, question.platform, release, installed.capabilities)] };
}

function undecided(gpu: Gpu, facts: Facts, doubt: string): Verdict {
  const tensorrt = facts.tensorrt as TensorrtFacts;
  return {
    status: "unknown",
    reason: "not-in-matrix",
    permanent: false,
    sentence: `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`,
    gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
    tensorrt: tensorrt.version,
    newestTensorrt: null,
    oldestTensorrt: null,
    supported: [],
    evidence: [],
    remedies: [],
    limits: [],
    notes: [],
  };
}
