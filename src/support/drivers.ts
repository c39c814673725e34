/** Whether the driver can run the CUDA that a TensorRT build uses. */

import type { Facts } from "../facts/facts.ts";
import { compareVersions, driverVersion, plainVersion, tryVersion } from "../versions.ts";
import { cudaMajor } from "./lookup.ts";
import type { DriverRow, Platform, Provenance, SupportMatrix } from "./matrix-types.ts";

export interface DriverProblem {
  /** What is too old, e.g. "driver 570.86.10". */
  readonly have: string;
  /** Lowest driver that would do. */
  readonly needed: string;
  /** What asks for it, e.g. "a CUDA 13 build". */
  readonly because: string;
  readonly row: Provenance;
}

/**
 * Asks CUDA's own answer first: with a compatibility package an old kernel driver runs a new CUDA, and only
 * cuDriverGetVersion knows. The driver's number decides only where CUDA did not say.
 * @param build CUDA major of the TensorRT build; null if it is not known, which is not a problem then.
 */
export function driverProblem(
  facts: Facts,
  platform: Platform,
  capability: string,
  build: string | null,
  matrix: SupportMatrix,
): DriverProblem | null {
  const driver = tryVersion(facts.driver?.version);
  const offered = tryVersion(facts.driver?.cuda);
  const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
  const minimum = (row: DriverRow) => (windows ? row.windows : row.linux);
  // The most demanding requirement first: a driver that meets it meets the others too.
  const requirements = [
    ...matrix.drivers
      .filter((row) => row.cuda === build)
      .map((row) => ({ row, cuda: row.cuda, because: `a CUDA ${row.cuda} build` })),
    ...matrix.capabilityDrivers
      .filter((row) => row.sm.includes(capability))
      .map((row) => ({ row, cuda: row.cuda, because: `compute capability ${capability}` })),
  ].sort((a, b) => compareVersions(minimum(b.row), minimum(a.row)));
  for (const { row, cuda, because } of requirements) {
    const needed = driverVersion(minimum(row));
    const asked = tryVersion(cuda);
    if (offered && asked) {
      if (compareVersions(offered, asked) >= 0) continue;
      const number = driver ? `driver ${driverVersion(driver)}` : "the driver";
      return { have: `${number} (CUDA ${plainVersion(offered)})`, needed, because, row };
    }
    // Jetson drivers are numbered apart from all others.
    if (platform === "jetpack" || !driver || compareVersions(driver, minimum(row)) >= 0) continue;
    return { have: `driver ${driverVersion(driver)}`, needed, because, row };
  }
  return null;
}

/** Whether it is unknown if the driver is new enough: no row for the build's CUDA, and CUDA did not tell. */
export function driverUnknown(facts: Facts, build: string | null, matrix: SupportMatrix): boolean {
  if (build === null || matrix.drivers.some((row) => row.cuda === build)) return false;
  const offered = cudaMajor(facts.driver?.cuda);
  if (offered !== null) return Number(offered) < Number(build);
  return tryVersion(facts.driver?.version) !== null;
}

/** CUDA majors that this driver can run, oldest first; null if the driver is not known. */
export function drivableCuda(
  facts: Facts,
  platform: Platform,
  matrix: SupportMatrix,
): readonly string[] | null {
  const offered = cudaMajor(facts.driver?.cuda);
  if (offered) return matrix.drivers.map((row) => row.cuda).filter((cuda) => Number(cuda) <= Number(offered));
  const driver = tryVersion(facts.driver?.version);
  if (!driver || platform === "jetpack") return null;
  const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
  return matrix.drivers
    .filter((row) => compareVersions(driver, windows ? row.windows : row.linux) >= 0)
    .map((row) => row.cuda);
}
