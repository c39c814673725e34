/** Releases and legs in the order in which people expect them. */

import { compareTexts } from "../text-order.ts";
import { compareCapabilities, compareVersions, shortVersion, tryVersion } from "../versions.ts";
import type { Leg } from "./leg.ts";

/** The release that a leg tests, as three numbers: releases that differ in the fourth support the same GPUs. */
export function legRelease(leg: Leg): string {
  const version = tryVersion(leg.tensorrt.version);
  if (!version) return "no TensorRT";
  const release = shortVersion(version, 3);
  return leg.tensorrt.product === "tensorrt-rtx" ? `RTX ${release}` : release;
}

/** Order of the releases that legRelease returns: TensorRT first, then TensorRT-RTX, then none. */
export function compareReleases(a: string, b: string): number {
  const rank = (text: string) => (text.startsWith("RTX ") ? 1 : tryVersion(text) ? 0 : 2);
  const left = tryVersion(a.replace(/^RTX /, ""));
  const right = tryVersion(b.replace(/^RTX /, ""));
  return rank(a) - rank(b) || (left && right ? compareVersions(left, right) : 0);
}

/** Order of legs: by card as in the grid, then by release, then by the path of the report. */
export function compareLegs(a: Leg, b: Leg): number {
  return (
    compareCapabilities(a.gpu.computeCapability ?? "0", b.gpu.computeCapability ?? "0") ||
    compareTexts(a.gpu.name, b.gpu.name) ||
    compareReleases(legRelease(a), legRelease(b)) ||
    compareTexts(a.source, b.source)
  );
}
