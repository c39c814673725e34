/** The matrix for other programs. */

import { driverVersion, plainVersion } from "../versions.ts";
import { buildsOf, newestBuild } from "./lookup.ts";
import type { Provenance, SupportMatrix } from "./matrix-types.ts";

/** The matrix as plain data for other programs: versions as text, sources in full. */
export function matrixJson(matrix: SupportMatrix): unknown {
  return {
    schemaVersion: 1,
    rows: matrix.cells.map((cell) => ({
      product: cell.product,
      release: plainVersion(cell.release),
      newest: newestBuild(cell),
      builds: buildsOf(cell).map(plainVersion),
      published: cell.published,
      platform: cell.platform,
      cuda: cell.cuda,
      sm: cell.sm,
      ...(cell.note === undefined ? {} : { note: cell.note }),
      ...proof(cell),
    })),
    architectures: matrix.lifecycle.map(plain),
    drivers: [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => ({
      ...plain(row),
      linux: driverVersion(row.linux),
      windows: driverVersion(row.windows),
    })),
    limits: matrix.limits.map(plain),
    torchTensorrt: matrix.torchTensorrt.map(plain),
    torch: matrix.torch.map(plain),
    ngc: matrix.ngc.map(plain),
    jetpack: matrix.jetpack.map(plain),
  };
}

function proof(row: Provenance): Provenance {
  return { confidence: row.confidence, sources: row.sources, date: row.date };
}

/** Versions of a row as text, the rest as it is. */
function plain(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isVersion(value) ? plainVersion(value) : value]),
  );
}

function isVersion(value: unknown): value is Parameters<typeof plainVersion>[0] {
  return typeof value === "object" && value !== null && "parts" in value && "raw" in value;
}
