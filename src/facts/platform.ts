/** Which operating system, processor and Jetson release this is. */

import type { PlatformFacts } from "./facts.ts";
import type { RawFiles, RawPlatform } from "./raw-answer.ts";

/**
 * L4T release to JetPack release. Source: developer.nvidia.com/embedded/jetpack-archive and the `nvidia-jetpack`
 * packages; a release that is not listed is named by its L4T alone.
 */
const JETPACKS: ReadonlyMap<string, string> = new Map([
  ["32.6.1", "4.6"],
  ["32.7.1", "4.6.1"],
  ["32.7.2", "4.6.2"],
  ["32.7.3", "4.6.3"],
  ["32.7.4", "4.6.4"],
  ["32.7.5", "4.6.5"],
  ["32.7.6", "4.6.6"],
  ["35.1.0", "5.0.2"],
  ["35.2.1", "5.1"],
  ["35.3.1", "5.1.1"],
  ["35.4.1", "5.1.2"],
  ["35.5.0", "5.1.3"],
  ["35.6.0", "5.1.4"],
  ["35.6.1", "5.1.5"],
  ["35.6.2", "5.1.5"],
  ["35.6.4", "5.1.6"],
  ["36.3.0", "6.0"],
  ["36.4.0", "6.1"],
  ["36.4.3", "6.2"],
  ["36.4.4", "6.2.1"],
  ["36.5.0", "6.2.2"],
  ["38.2.0", "7.0"],
  ["38.4.0", "7.1"],
  ["39.2.0", "7.2"],
]);

const SYSTEMS: Readonly<Record<string, string>> = { Linux: "linux", Windows: "windows", Darwin: "macos" };
const MACHINES: Readonly<Record<string, string>> = {
  x86_64: "x64",
  AMD64: "x64",
  amd64: "x64",
  x64: "x64",
  aarch64: "arm64",
  ARM64: "arm64",
  arm64: "arm64",
};
const own = (table: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** `os` is linux, windows or macos, `arch` x64 or arm64; what is neither keeps its own name. */
export function platformFacts(
  files: Pick<RawFiles, "platform" | "packages">,
  environment: Readonly<Record<string, string>>,
): PlatformFacts {
  const { platform } = files;
  const l4t = l4tRelease(platform, environment);
  const jetson = l4t !== null || platform.deviceTree.some((word) => /^nvidia,tegra\d/.test(word));
  const packaged = files.packages
    .find((entry) => entry.name === "nvidia-jetpack")
    ?.version.match(/^[\d.]+/)?.[0];
  const jetpack =
    packaged ?? (l4t === null ? undefined : JETPACKS.get(l4t)) ?? environment.JETPACK_VERSION ?? null;
  return {
    os: own(SYSTEMS, platform.system) ?? (platform.system.toLowerCase() || "unknown"),
    arch: own(MACHINES, platform.machine) ?? (platform.machine || "unknown"),
    jetpack: jetson ? jetpack : null,
    ...(l4t === null ? {} : { l4t }),
    wsl: platform.wsl,
    container: platform.container,
  };
}

// "# R36 (release), REVISION: 4.0, GCID: …"; images of the Jetson community say L4T_VERSION instead.
const TEGRA_RELEASE = /# R(\d{1,3}) \(release\), REVISION: (\d{1,3}(?:\.\d{1,3}){0,2})/;

function l4tRelease(platform: RawPlatform, environment: Readonly<Record<string, string>>): string | null {
  const match = TEGRA_RELEASE.exec(platform.tegraRelease ?? "");
  if (match) return threeParts(`${match[1]}.${match[2]}`);
  const named = environment.L4T_VERSION ?? "";
  return platform.machine === "aarch64" && /^\d{2}\.\d{1,3}(?:\.\d{1,3})?$/.test(named)
    ? threeParts(named)
    : null;
}

const threeParts = (release: string) => (release.split(".").length === 2 ? `${release}.0` : release);
