/** What the installed files prove: from 10.14.1 on, TensorRT ships one builder resource file per SM. */

import type { TensorrtFacts } from "../facts/facts.ts";
import { capabilityFromDecimal, compareCapabilities, compareVersions, type Version } from "../versions.ts";
import type { Platform, ResourceRules } from "./matrix-types.ts";

export interface InstalledAnswer {
  /** null: the files say nothing about this card. */
  readonly serves: boolean | null;
  /** Capabilities that the files serve, proxies included; null if there is nothing to read. */
  readonly capabilities: readonly string[] | null;
  /** Digits of the file that serves or would serve the card, such as "86". */
  readonly file: string;
}

const SILENT: InstalledAnswer = { serves: null, capabilities: null, file: "" };

/** Reads the list of installed resource files for one card. */
export function askInstalled(
  tensorrt: TensorrtFacts,
  version: Version,
  platform: Platform,
  capability: string,
  rules: ResourceRules,
): InstalledAnswer {
  const listed = tensorrt.smResources;
  if (!listed || tensorrt.product !== "tensorrt") return SILENT;
  // A runtime-only installation has no builder resources by design, so their absence proves nothing.
  if (tensorrt.builder === false) return SILENT;
  // Before the split into one file per SM, a complete installation has an empty list.
  if (listed.length === 0 && compareVersions(version, rules.splitIn) < 0) return SILENT;
  const files = new Set(listed.filter((file) => /^\d{2,3}$/.test(file)));
  const proxies = rules.proxies.filter(
    (proxy) =>
      (!proxy.from || compareVersions(version, proxy.from) >= 0) &&
      (!proxy.platforms || proxy.platforms.includes(platform)),
  );
  const own = capability.replace(".", "");
  const proxied = proxies.find((proxy) => proxy.sm === capability)?.file;
  const file = proxied !== undefined && !files.has(own) ? proxied : own;
  const capabilities = [
    ...[...files].map((digits) => capabilityFromDecimal(Number(digits))),
    ...proxies.filter((proxy) => files.has(proxy.file)).map((proxy) => proxy.sm),
  ];
  const served = files.has(file);
  return {
    serves: served || !rules.unknown.includes(capability) ? served : null,
    capabilities: [...new Set<string>(capabilities)].sort(compareCapabilities),
    file,
  };
}
