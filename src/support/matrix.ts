/** The built-in support data as one value. */

import drivers from "./drivers.json" with { type: "json" };
import gpus from "./gpus.json" with { type: "json" };
import matrix from "./matrix.json" with { type: "json" };
import type { GpuData, ResourceRules, SupportMatrix } from "./matrix-types.ts";
import { cellsOfRow, parseRow, parseRows } from "./rows.ts";
import wheels from "./wheels.json" with { type: "json" };

export type { Platform, SupportCell, SupportMatrix } from "./matrix-types.ts";

/** The built-in matrix. Pure: every call gives the same value. */
export function loadMatrix(): SupportMatrix {
  const resources = parseRow<ResourceRules>(matrix.resources, ["splitIn"]);
  return {
    cells: matrix.rows.flatMap((row) => cellsOfRow(row)),
    lifecycle: parseRows(matrix.lifecycle, ["addedIn", "deprecatedIn", "removedIn"]),
    resources: { ...resources, proxies: parseRows(resources.proxies, ["from"]) },
    limits: parseRows(matrix.limits),
    drivers: parseRows(drivers.cuda, ["linux", "windows"]),
    capabilityDrivers: parseRows(drivers.capabilities, ["linux", "windows"]),
    torchTensorrt: parseRows(wheels.torchTensorrt, ["release", "tensorrt", "below"]),
    torch: parseRows(wheels.torch, ["torch", "until"]),
    ngc: parseRows(wheels.ngc, ["tensorrt"]),
    jetpack: parseRows(wheels.jetpack, ["jetpack", "until", "tensorrt"]),
    metapackage: parseRows(wheels.metapackage, ["from"]),
    gpus: { ...gpus, about: parseAbout(gpus.about) },
  };
}

function parseAbout(about: typeof gpus.about): GpuData["about"] {
  return {
    names: parseRow(about.names),
    families: parseRow(about.families),
    ambiguous: parseRow(about.ambiguous),
    cloud: parseRow(about.cloud),
    chips: parseRow(about.chips),
  };
}
