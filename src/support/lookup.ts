/** Look-ups in the matrix that several modules share. */

import type { PlatformFacts, Product } from "../facts/facts.ts";
import { compareVersions, isWithin, parseVersion, shortVersion, type Version } from "../versions.ts";
import type { LifecycleRow, Platform, SupportCell, SupportMatrix, TorchTensorrtRow } from "./matrix-types.ts";

/** The platform whose builds the machine takes; null if TensorRT has none for it. */
export function platformOf(platform: PlatformFacts | undefined): Platform | null {
  // Facts may omit the platform; hand-written ones that do are nearly always about Linux on x86-64.
  if (!platform) return "linux-x64";
  if (platform.jetpack || platform.l4t) return "jetpack";
  const arm = /^(arm64|aarch64)$/i.test(platform.arch);
  const x64 = /^(x64|x86_64|amd64)$/i.test(platform.arch);
  if (/^linux$/i.test(platform.os)) return arm ? "linux-arm64" : x64 ? "linux-x64" : null;
  if (/^(windows|win32)$/i.test(platform.os)) return arm ? "windows-arm64" : x64 ? "windows-x64" : null;
  return null;
}

/** Cells that may decide. */
export function isDecisive(cell: SupportCell): boolean {
  return cell.confidence !== "uncertain";
}

/**
 * The cells of the release that a version belongs to, all platforms. The most exact release wins: 10.13.3.9
 * belongs to 10.13.3. A version shorter than the rows, such as 10.13, means all releases within it.
 */
export function cellsOfVersion(
  matrix: SupportMatrix,
  product: Product,
  version: Version,
): readonly SupportCell[] {
  // Called for every release of a list, so nearly all rows are ruled out by the major before anything is built.
  const major = version.parts[0];
  const cells = matrix.cells.filter((cell) => cell.release.parts[0] === major && cell.product === product);
  const containing = cells.filter((cell) => isWithin(padded(version, cell.release), cell.release));
  if (containing.length === 0) return cells.filter((cell) => isWithin(cell.release, version));
  // Each platform by its most exact row: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
  return cells.filter((cell) => {
    const here = containing.filter((other) => other.platform === cell.platform);
    if (here.length === 0) return isWithin(cell.release, version);
    const exact = Math.max(...here.map((other) => other.release.parts.length));
    return here.includes(cell) && cell.release.parts.length === exact;
  });
}

/** 10.5 is 10.5.0 where a row says 10.5.0; but 10.13 is not 10.13.0 where 10.13.2 exists too. */
function padded(version: Version, release: Version): Version {
  if (version.parts.length >= release.parts.length || version.parts.length < 3) return version;
  const zeros = release.parts.slice(version.parts.length);
  return zeros.every((part) => part === 0) ? { ...version, parts: [...version.parts, ...zeros] } : version;
}

/** Narrowed to what one machine would load. A DRIVE build is an arm64 one for a card that nothing else has. */
export function applicableCells(
  cells: readonly SupportCell[],
  platform: Platform,
  capability: string,
  cuda: string | null,
): readonly SupportCell[] {
  return cells.filter(
    (cell) =>
      (cell.platform === platform ||
        (platform === "linux-arm64" && cell.platform === "drive" && cell.sm.includes(capability))) &&
      (cuda === null || cell.cuda === null || cell.cuda.includes(cuda)),
  );
}

/** Decisive cells of a product that list the card, oldest release first. */
export function cellsWith(
  matrix: SupportMatrix,
  product: Product,
  platform: Platform | null,
  capability: string,
): readonly SupportCell[] {
  return matrix.cells
    .filter(
      (cell) =>
        cell.product === product &&
        isDecisive(cell) &&
        (platform === null || cell.platform === platform) &&
        cell.sm.includes(capability),
    )
    .sort((a, b) => compareVersions(a.release, b.release));
}

/** When TensorRT supported an architecture; null if the matrix has no row for it. */
export function lifecycleOf(matrix: SupportMatrix, capability: string): LifecycleRow | null {
  return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}

/** Full versions of the release, oldest first. */
export function buildsOf(cell: SupportCell): readonly Version[] {
  return cell.builds.map((build) => parseVersion(build));
}

/** The TensorRT that a torch-tensorrt release pins on a platform. */
export function pinOf(
  row: TorchTensorrtRow,
  platform: Platform | null,
): { readonly tensorrt: Version; readonly below: Version | undefined } {
  return platform === "jetpack" && row.jetpackTensorrt
    ? { tensorrt: row.jetpackTensorrt, below: row.jetpackBelow }
    : { tensorrt: row.tensorrt, below: row.below };
}

/** "10.4.0" for the newest build of a cell: what one would pin. */
export function newestBuild(cell: SupportCell): string {
  return shortVersion(parseVersion(cell.builds.at(-1) as string), 3);
}

/** "10.4.0" for the oldest one. */
export function oldestBuild(cell: SupportCell): string {
  return shortVersion(parseVersion(cell.builds[0] as string), 3);
}

/** The major of "12", "12.9" or null. */
export function cudaMajor(cuda: string | null | undefined): string | null {
  return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}
