/** The built-in support data as one value. */

import drivers from "./drivers.json" with { type: "json" };
import gpus from "./gpus.json" with { type: "json" };
import matrix from "./matrix.json" with { type: "json" };
import type { GpuData, ResourceRules, SupportMatrix } from "./matrix-types.ts";
import { cellsOfRow, parseRow, parseRows } from "./rows.ts";
import wheels from "./wheels.json" with { type: "json" };

export type { Platform, SupportCell, SupportMatrix } from "./matrix-types.ts";

/** The built-in matrix. Pure: every call gives the same value. A table is read when it is first asked for. */
export function loadMatrix(): SupportMatrix {
  return onDemand<SupportMatrix>({
    cells: () => matrix.rows.flatMap((row) => cellsOfRow(row)),
    lifecycle: () => parseRows(matrix.lifecycle, ["addedIn", "deprecatedIn", "removedIn"]),
    resources: () => {
      const resources = parseRow<ResourceRules>(matrix.resources, ["splitIn"]);
      return { ...resources, proxies: parseRows(resources.proxies, ["from"]) };
    },
    limits: () => parseRows(matrix.limits),
    drivers: () => parseRows(drivers.cuda, ["linux", "windows"]),
    capabilityDrivers: () => parseRows(drivers.capabilities, ["linux", "windows"]),
    torchTensorrt: () =>
      parseRows(wheels.torchTensorrt, [
        ...["release", "tensorrt", "below"],
        ...["jetpackTensorrt", "jetpackBelow"],
      ]),
    torch: () => parseRows(wheels.torch, ["torch", "until"]),
    ngc: () => parseRows(wheels.ngc, ["tensorrt"]),
    jetpack: () => parseRows(wheels.jetpack, ["jetpack", "until", "tensorrt"]),
    metapackage: () => parseRows(wheels.metapackage, ["from"]),
    gpus: () => ({ ...gpus, about: parseAbout(gpus.about) }),
  });
}

/** An object whose values are computed on first access and kept: a verdict needs only a few of the tables. */
function onDemand<T extends object>(make: { readonly [K in keyof T]: () => T[K] }): T {
  const made = new Map<keyof T, unknown>();
  const value = {} as T;
  for (const key of Object.keys(make) as (keyof T & string)[]) {
    Object.defineProperty(value, key, {
      enumerable: true,
      get: () => {
        if (!made.has(key)) made.set(key, make[key]());
        return made.get(key);
      },
    });
  }
  return value;
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
