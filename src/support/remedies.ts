/** What would make TensorRT run on this card, computed from the data: the smallest change first. */

import type { Facts, Product } from "../facts/facts.ts";
import { compareVersions, isWithin, plainVersion, shortVersion, type Version } from "../versions.ts";
import type { Question } from "./documented.ts";
import { type DriverProblem, drivableCuda, driverProblem } from "./drivers.ts";
import { exampleOf } from "./gpu-names.ts";
import { applicableCells, buildsOf, cellsOfVersion, cellsWith, isDecisive, newestBuild } from "./lookup.ts";
import type { RowConfidence, SupportCell, SupportMatrix } from "./matrix-types.ts";
import { productName } from "./reasons.ts";
import type { Remedy, VerdictReason } from "./verdict.ts";

/** Remedies for a pair that does not run. */
export function supportRemedies(
  reason: VerdictReason,
  question: Question,
  facts: Facts,
  driver: DriverProblem | null,
  served: readonly string[],
  matrix: SupportMatrix,
): readonly Remedy[] {
  if (reason === "driver-too-old" && driver) {
    return present([otherBuild(question, facts, matrix), driverRemedy(driver)]);
  }
  if (reason === "not-in-matrix") {
    return present([
      question.cuda === null ? null : otherBuild(question, facts, matrix),
      {
        kind: "tensorrt",
        text: "If you know the answer, add a row to a file and name it in `matrix-file`; until then, `on-unknown` decides what happens.",
      },
    ]);
  }
  const last = reason === "gpu-dropped";
  return present([
    reason === "wheel-lacks-gpu" ? otherBuild(question, facts, matrix) : null,
    releaseRemedy(question, last, matrix),
    torchTensorrtRemedy(question, last, matrix),
    containerRemedy(question, last, matrix),
    gpuRemedy(served, matrix),
  ]);
}

/** Another CUDA build of the same release that serves the card and that this driver can run. */
function otherBuild(question: Question, facts: Facts, matrix: SupportMatrix): Remedy | null {
  const { capability, cuda, platform, product, version } = question;
  const cells = cellsOfVersion(matrix, product, version).filter(
    (cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability),
  );
  const drivable = drivableCuda(facts, platform, matrix);
  const majors = [...new Set(cells.flatMap((cell) => cell.cuda ?? []))]
    .filter((major) => major !== cuda && (drivable?.includes(major) ?? true))
    // The card may need a newer driver than the build does.
    .filter((major) => driverProblem(facts, platform, capability, major, matrix) === null)
    .sort((a, b) => Number(b) - Number(a));
  const major = majors[0];
  if (major === undefined) return null;
  const name = product === "tensorrt" ? "tensorrt" : "tensorrt-rtx";
  // Wheels up to 10.7 lack the build number of libraries and packages; later ones have it, and post releases too.
  const pin = `${name}-cu${major}==${shortVersion(version, 3)}.*`;
  return {
    kind: "wheel",
    text: `Install the CUDA ${major} build of the same release: pip install "${pin}".`,
  };
}

function driverRemedy(problem: DriverProblem): Remedy {
  return {
    kind: "driver",
    text: `Install driver ${problem.needed} or newer: ${problem.because} needs it, this machine has ${problem.have}.`,
  };
}

function releaseRemedy(question: Question, last: boolean, matrix: SupportMatrix): Remedy | null {
  const { capability, platform, product } = question;
  if (platform === "jetpack") return jetpackRemedy(question, last, matrix);
  const cells = cellsWith(matrix, product, platform, capability);
  const newest = cells.at(-1);
  const cell = last ? newest : firstAfter(cells, question.version);
  if (!cell || !newest) return otherProduct(question, matrix);
  const name = productName(product);
  return {
    kind: "tensorrt",
    text: last
      ? `Pin ${name} ${newestBuild(cell)}, the last release for compute capability ${capability}${shaky(cell.confidence)}.${certain(cells, cell)}`
      : `Use ${name} ${firstBuild(cell)} or newer${shaky(cell.confidence)}; the newest that supports ${capability} is ${newestBuild(newest)}.`,
  };
}

/** Where the last row is only inferred, the last one that NVIDIA documents is the safer pin. */
function certain(cells: readonly SupportCell[], last: SupportCell): string {
  if (last.confidence === "documented" || last.confidence === "measured") return "";
  const sure = cells.findLast((cell) => cell.confidence === "documented");
  return sure ? ` The last documented one is ${newestBuild(sure)}.` : "";
}

function firstAfter(cells: readonly SupportCell[], version: Version): SupportCell | undefined {
  return cells.find((cell) => compareVersions(cell.release, version) > 0) ?? cells.at(-1);
}

function otherProduct(question: Question, matrix: SupportMatrix): Remedy | null {
  const { capability, platform, product } = question;
  const other: Product = product === "tensorrt" ? "tensorrt-rtx" : "tensorrt";
  const cell = cellsWith(matrix, other, platform, capability).at(-1);
  return cell
    ? {
        kind: "tensorrt",
        text: `Use ${productName(other)}: its release ${newestBuild(cell)} supports ${capability}.`,
      }
    : null;
}

function jetpackRemedy(question: Question, last: boolean, matrix: SupportMatrix): Remedy | null {
  const rows = matrix.jetpack.filter(
    (row) => row.sm.includes(question.capability) && row.confidence !== "uncertain",
  );
  const row = last
    ? rows.at(-1)
    : rows.find((entry) => compareVersions(entry.tensorrt, question.version) > 0);
  const found = row ?? rows.at(-1);
  return found
    ? {
        kind: "tensorrt",
        text: `JetPack ${plainVersion(found.jetpack)} ships TensorRT ${plainVersion(found.tensorrt)}, which supports ${question.capability}.`,
      }
    : null;
}

/** Whether the release of a pin serves the card on this platform. */
function serves(question: Question, version: Version, matrix: SupportMatrix): boolean {
  const cells = applicableCells(
    cellsOfVersion(matrix, "tensorrt", version),
    question.platform,
    question.capability,
    null,
  );
  return cells.some((cell) => isDecisive(cell) && cell.sm.includes(question.capability));
}

/** The last of the rows that serves the card, or the first that does with a newer release. Rows are oldest first. */
function pinThatServes<Row extends { readonly tensorrt: Version }>(
  rows: readonly Row[],
  question: Question,
  last: boolean,
  matrix: SupportMatrix,
): Row | undefined {
  if (last) {
    // Most pins are newer than the last release for a card that was dropped; none of them needs a closer look.
    const newest = cellsWith(matrix, "tensorrt", question.platform, question.capability).at(-1)?.release;
    return rows.findLast(
      ({ tensorrt }) =>
        newest !== undefined &&
        (compareVersions(tensorrt, newest) <= 0 || isWithin(tensorrt, newest)) &&
        serves(question, tensorrt, matrix),
    );
  }
  return rows.find(
    ({ tensorrt }) => compareVersions(tensorrt, question.version) > 0 && serves(question, tensorrt, matrix),
  );
}

function torchTensorrtRemedy(question: Question, last: boolean, matrix: SupportMatrix): Remedy | null {
  if (question.product !== "tensorrt" || question.platform === "jetpack") return null;
  const row = pinThatServes(matrix.torchTensorrt, question, last, matrix);
  if (!row) return null;
  const name = `torch-tensorrt ${shortVersion(row.release, 2)}`;
  const pins = `it uses TensorRT ${plainVersion(row.tensorrt)} and torch ${row.torch}`;
  return {
    kind: "torch-tensorrt",
    text: last
      ? `With torch-tensorrt, ${shortVersion(row.release, 2)} is the last release for this card: ${pins}.`
      : `With torch-tensorrt, use ${name.replace("torch-tensorrt ", "")} or newer: ${pins}.`,
  };
}

function containerRemedy(question: Question, last: boolean, matrix: SupportMatrix): Remedy | null {
  if (question.product !== "tensorrt" || !question.platform.startsWith("linux")) return null;
  const row = pinThatServes(matrix.ngc, question, last, matrix);
  if (!row) return null;
  return {
    kind: "container",
    text: `NGC images (pytorch, tensorrt): ${row.tag} is the ${last ? "last" : "first"} tag for this card, with TensorRT ${plainVersion(row.tensorrt)}${shaky(row.confidence)}.`,
  };
}

function gpuRemedy(served: readonly string[], matrix: SupportMatrix): Remedy | null {
  if (served.length === 0) return null;
  const cards = served.map((sm) => {
    const example = exampleOf(sm, matrix.gpus);
    return example === "" ? sm : `${sm} (${example})`;
  });
  return {
    kind: "gpu",
    text: `Run on a card that this release supports: ${cards.join(", ")}.`,
  };
}

/** The oldest build of a release, which is the one that first brought the card. */
function firstBuild(cell: SupportCell): string {
  const first = buildsOf(cell).find((build) => isWithin(build, cell.release)) ?? cell.release;
  return shortVersion(first, 3);
}

function shaky(confidence: RowConfidence): string {
  if (confidence === "inferred") return " (inferred)";
  return confidence === "uncertain" ? " (not confirmed)" : "";
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null) as readonly T[];
}
