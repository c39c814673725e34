/** The verdict on one card and one TensorRT: installed files override documented rows; the driver is checked last. */

import type { Facts, Gpu, PlatformFacts, TensorrtFacts } from "../facts/facts.ts";
import { oneOf } from "../name-some.ts";
import { compareVersions, plainVersion } from "../versions.ts";
import { type Case, contradicts } from "./case.ts";
import { askDocumented, type DocumentedAnswer, type Question } from "./documented.ts";
import { type DriverProblem, driverProblem, driverUnknown } from "./drivers.ts";
import { evidenceOf } from "./evidence.ts";
import { capabilityOfName } from "./gpu-names.ts";
import { suggestNames } from "./gpu-suggestions.ts";
import { askInstalled } from "./installed.ts";
import { limitsOf } from "./limits.ts";
import { cellsOfVersion, cellsWith, cudaMajor, newestBuild, oldestBuild, platformOf } from "./lookup.ts";
import type { Platform, SupportMatrix } from "./matrix-types.ts";
import { notesOf } from "./notes.ts";
import { proposeInstalled } from "./proposals.ts";
import { productName, type Situation, type SupportReason, supportSentence } from "./reasons.ts";
import { supportRemedies } from "./remedies.ts";
import { bareVerdict, type Verdict } from "./verdict.ts";
import { readTensorrtVersion } from "./version-words.ts";

/** The verdict for one device and the installed TensorRT. */
export function judge(gpu: Gpu, tensorrt: TensorrtFacts, facts: Facts, matrix: SupportMatrix): Verdict {
  const named = capabilityOfName(gpu.name, matrix);
  const capability = gpu.computeCapability ?? named?.capability ?? null;
  const version = readTensorrtVersion(tensorrt.version);
  const platform = platformOf(facts.platform);
  if (capability === null) {
    const guesses = suggestNames(gpu.name, matrix);
    const hint = guesses.length > 0 ? ` (did you mean ${oneOf(guesses)}?)` : "";
    return undecided(gpu, tensorrt, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
  }
  if (!version)
    return undecided(gpu, tensorrt, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
  if (!platform) {
    // platformOf assumes Linux on x86-64 where facts name no platform, so here they name one.
    const { os, arch } = facts.platform as PlatformFacts;
    return undecided(gpu, tensorrt, `the matrix has no builds for ${os} on ${arch}`);
  }
  const cuda = cudaMajor(tensorrt.cuda);
  const question: Question = { product: tensorrt.product, version, platform, capability, cuda };
  const documented = askDocumented(question, matrix);
  const installed = askInstalled(tensorrt, version, platform, capability, matrix.resources);
  const build = cuda ?? onlyCuda(question, matrix);
  const runs = installed.serves ?? (documented.answer === "unknown" ? null : documented.answer === "yes");
  const driver = runs ? driverProblem(facts, platform, capability, build, matrix) : null;
  const lost = runs === true && !driver && driverUnknown(facts, build, matrix);
  const it: Case = {
    ...{ gpu, named, question, facts, tensorrt, documented, installed, driver },
    status: runs === null || lost ? "unknown" : runs && !driver ? "supported" : "unsupported",
    reason: lost ? "not-in-matrix" : reasonOf(runs, documented, driver),
    doubt: lost ? `no row says which driver a CUDA ${build} build needs` : documented.doubt,
  };
  return verdictOf(it, matrix);
}

function verdictOf(it: Case, matrix: SupportMatrix): Verdict {
  const { gpu, question, installed, driver, facts, reason, status, tensorrt } = it;
  const { capability, product, version } = question;
  const { newest, oldest } = boundsOf(question, matrix);
  const served = installed.capabilities ?? servedBy({ ...question, platform: buildOf(it) }, matrix);
  const supported = status === "supported";
  return {
    status,
    reason,
    permanent: reason === "gpu-dropped",
    sentence: supportSentence(reason, situationOf(it, newest, oldest)),
    gpu: { name: gpu.name, computeCapability: capability, index: gpu.index },
    tensorrt: plainVersion(version),
    newestTensorrt: newest,
    oldestTensorrt: oldest,
    supported: served,
    evidence: evidenceOf(it),
    remedies: supported ? [] : supportRemedies(reason, question, facts, driver, served, matrix),
    limits: supported ? limitsOf(product, capability, version, tensorrt, matrix) : [],
    notes: notesOf(it, matrix),
    ...proposalsOf(it),
  };
}

function reasonOf(
  runs: boolean | null,
  documented: DocumentedAnswer,
  driver: DriverProblem | null,
): SupportReason {
  if (runs === null) return "not-in-matrix";
  if (runs) return driver ? "driver-too-old" : "";
  // The files lack the card. If the rows know a more specific reason, that one helps more.
  return documented.answer === "no" ? documented.reason : "wheel-lacks-gpu";
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

/** A DRIVE build is an arm64 build for a card that no other build supports. */
function buildOf({ documented, question }: Case): Platform {
  const drive = documented.answer === "yes" && documented.cells.every((cell) => cell.platform === "drive");
  return drive ? "drive" : question.platform;
}

/** Oldest and newest release for the card; the oldest is null if the matrix itself begins with it. */
export function boundsOf(
  question: Pick<Question, "product" | "platform" | "capability">,
  matrix: SupportMatrix,
): { readonly newest: string | null; readonly oldest: string | null } {
  const { capability, platform, product } = question;
  const ways = [
    [product, platform],
    ["tensorrt", platform],
    ...(platform === "linux-arm64" ? [["tensorrt", "drive"] as const] : []),
  ] as const;
  const cells = ways.map(([of, on]) => cellsWith(matrix, of, on, capability)).find((each) => each.length > 0);
  const newest = cells?.at(-1);
  const first = cells?.[0];
  if (!newest || !first) return { newest: null, oldest: null };
  const known = matrix.cells.filter(
    (cell) => cell.platform === first.platform && cell.product === first.product,
  );
  // DRIVE has too few rows to say which release was the first.
  const begins =
    first.platform !== "drive" && known.every((cell) => compareVersions(first.release, cell.release) <= 0);
  const oldest = begins ? null : oldestBuild(first);
  return { newest: newestBuild(newest), oldest };
}

/** The compute capabilities that the release supports on this machine's platform. */
export function servedBy(
  question: Pick<Question, "product" | "version" | "platform" | "cuda">,
  matrix: SupportMatrix,
): readonly string[] {
  const cells = cellsOfVersion(matrix, question.product, question.version).filter(
    (cell) =>
      cell.platform === question.platform &&
      (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)),
  );
  const [first, ...rest] = cells;
  // Where builds differ, only what all of them list is certain.
  return first ? first.sm.filter((sm) => rest.every((cell) => cell.sm.includes(sm))) : [];
}

function situationOf(it: Case, newest: string | null, oldest: string | null): Situation {
  const { driver, gpu, question } = it;
  return {
    card: `${gpu.name} (compute capability ${question.capability})`,
    release: `${productName(question.product)} ${plainVersion(question.version)}`,
    platform: question.platform,
    cuda: question.cuda,
    newest,
    oldest,
    doubt: it.doubt,
    driver: driver
      ? `${driver.because} needs driver ${driver.needed} and this machine has ${driver.have}`
      : "",
  };
}

function proposalsOf(it: Case): { readonly proposals?: readonly string[] } {
  const { installed, question } = it;
  if (!contradicts(it) || installed.capabilities === null) return {};
  return { proposals: [proposeInstalled(question, installed.capabilities)] };
}

function undecided(gpu: Gpu, tensorrt: TensorrtFacts, doubt: string): Verdict {
  const sentence = `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`;
  return {
    ...bareVerdict("unknown", sentence),
    reason: "not-in-matrix",
    gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
    tensorrt: tensorrt.version,
  };
}
