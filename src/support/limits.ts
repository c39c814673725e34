/** What a supported pair still cannot do. */

import type { Facts, Product } from "../facts/facts.ts";
import { compareCapabilities, compareVersions, parseVersion, type Version } from "../versions.ts";
import { holds } from "./expectation.ts";
import type { SupportMatrix } from "./matrix-types.ts";

/** Limits that the data lists for the pair, and those that the installation itself shows. */
export function limitsOf(
  product: Product,
  capability: string,
  version: Version,
  tensorrt: Facts["tensorrt"],
  matrix: SupportMatrix,
): readonly string[] {
  const limits = matrix.limits
    .filter(
      (row) =>
        (row.product === undefined || row.product === product) &&
        applies(row.sm, (bound) => compareCapabilities(capability, bound)) &&
        (row.tensorrt === undefined ||
          applies(row.tensorrt, (bound) => compareVersions(version, parseVersion(bound)))),
    )
    .map((row) => row.text);
  if (tensorrt?.builder === false)
    limits.push("Only the runtime is installed (lean or dispatch): it runs engines but cannot build any.");
  return limits;
}

/** A condition of the data, such as `< 8.9`. */
function applies(condition: string, order: (bound: string) => number): boolean {
  const [operator, bound] = condition.split(" ") as [string, string];
  return holds(order(bound), operator);
}
