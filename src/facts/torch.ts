/** What torch was built for, read from its own files. */

import { parseCapability } from "../versions.ts";
import type { Facts } from "./facts.ts";
import { digits } from "./layers.ts";
import type { RawFiles } from "./raw-answer.ts";

/** torch as installed; `archList` is null if its library did not say. */
export function torchFacts(files: RawFiles): NonNullable<Facts["torch"]> | null {
  const { torch } = files;
  const version = torch?.version ?? torch?.built ?? null;
  if (torch === null || version === null) return null;
  // "sm_75 sm_80 compute_90": machine code of two cards, and PTX for 9.0 and what comes after it.
  const capabilities = (torch.arch ?? "").split(/[\s,;]+/).flatMap((word) => {
    const capability = /^(?:sm|compute)_/.test(word) ? parseCapability(word) : null;
    if (capability === null) return [];
    return [word.startsWith("compute_") ? `${capability}+PTX` : capability];
  });
  return {
    version,
    cuda: torch.cuda,
    archList: capabilities.length > 0 ? [...new Set(capabilities)] : null,
  };
}

/** torch-tensorrt in the suite's interpreter, by its metadata. */
export function torchTensorrtFacts(files: RawFiles): { readonly version: string } | null {
  const found = files.distributions.find((entry) => /^torch-tensorrt(?:-rtx)?$/.test(entry.name));
  return found?.version && digits(found.version) !== null ? { version: found.version } : null;
}
