/** What the rows say about one card and one release, and why where they say no. */

import type { Product } from "../facts/facts.ts";
import { compareVersions, plainVersion, type Version } from "../versions.ts";
import { applicableCells, cellsOfVersion, cellsWith, isDecisive, lifecycleOf } from "./lookup.ts";
import type { LifecycleRow, Platform, SupportCell, SupportMatrix } from "./matrix-types.ts";
import type { SupportReason } from "./reasons.ts";

/** One question to the matrix. */
export interface Question {
  readonly product: Product;
  readonly version: Version;
  readonly platform: Platform;
  readonly capability: string;
  /** CUDA major of the build; null if the installation does not say. */
  readonly cuda: string | null;
}

export interface DocumentedAnswer {
  readonly answer: "yes" | "no" | "unknown";
  /** Reason of a no; "not-in-matrix" for unknown; "" for yes. */
  readonly reason: SupportReason;
  /** Cells that the answer rests on, or that would have decided if they were not uncertain. */
  readonly cells: readonly SupportCell[];
  /** The architecture's history, where the answer rests on it. */
  readonly lifecycle: LifecycleRow | null;
  /** Why the rows give no answer. */
  readonly doubt: string;
}

/** Answers from the explicit sets of the rows; where none decides, from what NVIDIA announced for the architecture. */
export function askDocumented(question: Question, matrix: SupportMatrix): DocumentedAnswer {
  const { capability, cuda, platform, product, version } = question;
  const release = cellsOfVersion(matrix, product, version);
  const cells = applicableCells(release, platform, capability, cuda);
  const decisive = cells.filter(isDecisive);
  const hits = decisive.filter((cell) => cell.sm.includes(capability));
  if (decisive.length > 0 && (hits.length === decisive.length || hits.some(isDrive)))
    return { answer: "yes", reason: "", cells: hits, lifecycle: null, doubt: "" };
  if (decisive.length > 0 && hits.length === 0) {
    const reason = whyNot(question, release, matrix);
    const lifecycle = lifecycleFor(question, matrix);
    if (reason === "not-in-matrix")
      return unknown(decisive, `no row of any release or platform lists compute capability ${capability}`);
    return { answer: "no", reason, cells: decisive, lifecycle, doubt: "" };
  }
  if (decisive.length > 0) return unknown(decisive, variantDoubt(decisive, capability));
  const lifecycle = lifecycleFor(question, matrix);
  const refused = lifecycle ? lifecycleReason(lifecycle, version) : "";
  if (lifecycle && refused !== "") return { answer: "no", reason: refused, cells: [], lifecycle, doubt: "" };
  return unknown(
    cells,
    cells.length > 0 ? uncertainDoubt(cells, capability) : missingDoubt(question, release),
  );
}

/** Whether the architecture's history says that the release dropped it or does not have it yet; "" if it says neither. */
export function lifecycleReason(row: LifecycleRow, version: Version): "gpu-dropped" | "gpu-too-new" | "" {
  if (row.confidence === "uncertain") return "";
  if (row.removedIn && compareVersions(version, row.removedIn) >= 0) return "gpu-dropped";
  if (row.addedIn && compareVersions(version, row.addedIn) < 0) return "gpu-too-new";
  return "";
}

/** Not for TensorRT-RTX, whose history the rows cover completely. */
function lifecycleFor(question: Question, matrix: SupportMatrix): LifecycleRow | null {
  const row = question.product === "tensorrt" ? lifecycleOf(matrix, question.capability) : null;
  return row && lifecycleReason(row, question.version) !== "" ? row : null;
}

function whyNot(question: Question, release: readonly SupportCell[], matrix: SupportMatrix): SupportReason {
  const { capability, platform, product, version } = question;
  const variant = release.some(
    (cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability),
  );
  if (variant) return "wheel-lacks-gpu";
  const lifecycle = lifecycleFor(question, matrix);
  if (lifecycle) return lifecycleReason(lifecycle, version);
  const here = cellsWith(matrix, product, platform, capability);
  const older = here.some((cell) => compareVersions(cell.release, version) < 0);
  const newer = here.some((cell) => compareVersions(cell.release, version) > 0);
  if (older && !newer) return "gpu-dropped";
  if (newer && !older) return "gpu-too-new";
  if (newer && older) return "product-lacks-gpu";
  const elsewhere = (["tensorrt", "tensorrt-rtx"] as const).some(
    (other) => cellsWith(matrix, other, null, capability).length > 0,
  );
  return elsewhere ? "product-lacks-gpu" : "not-in-matrix";
}

function unknown(cells: readonly SupportCell[], doubt: string): DocumentedAnswer {
  return { answer: "unknown", reason: "not-in-matrix", cells, lifecycle: null, doubt };
}

function isDrive(cell: SupportCell): boolean {
  return cell.platform === "drive";
}

function variantDoubt(cells: readonly SupportCell[], capability: string): string {
  const names = cells.map(
    (cell) =>
      `${plainVersion(cell.release)}${cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : ""} ${cell.sm.includes(capability) ? "does" : "does not"}`,
  );
  return `builds differ on compute capability ${capability} (${names.join(", ")}), and which one is installed is not known`;
}

function uncertainDoubt(cells: readonly SupportCell[], capability: string): string {
  const lists = cells.some((cell) => cell.sm.includes(capability));
  return `the only row for it is uncertain (it ${lists ? "lists" : "does not list"} ${capability}), and uncertain rows do not decide`;
}

function missingDoubt(question: Question, release: readonly SupportCell[]): string {
  const { cuda, platform, version } = question;
  if (release.length === 0) return `no row for release ${plainVersion(version)}`;
  const other = release.filter((cell) => cell.platform === platform);
  return other.length > 0 && cuda !== null
    ? `no row for a CUDA ${cuda} build of it on ${platform}`
    : `no row for it on ${platform}`;
}
