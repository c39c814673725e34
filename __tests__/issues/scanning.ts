/** What the tests of this folder share: scanning a text in one go or in pieces, and reading the answer. */

import { loadCatalogue } from "../../src/issues/catalogue.ts";
import type { Finding, LogReader, ScanResult } from "../../src/issues/finding.ts";
import { createScanner, prepareSearch, type ScanOptions } from "../../src/issues/scan.ts";

export const catalogue = loadCatalogue();
const search = prepareSearch(catalogue);

export function scan(input: string | Uint8Array, options: Partial<ScanOptions> = {}): ScanResult {
  const scanner = createScanner({ catalogue, ...(options.catalogue ? {} : { search }), ...options });
  scanner.push(typeof input === "string" ? Buffer.from(input) : input);
  return scanner.end();
}

/** Scans the bytes cut into pieces of the given sizes, which are used over and over. */
export function scanInPieces(
  bytes: Uint8Array,
  sizes: readonly number[],
  readers: readonly LogReader[] = [],
): ScanResult {
  const scanner = createScanner({ catalogue, search, readers });
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length] ?? 1);
    // A copy, as a pipe may use its buffer again.
    const piece = Uint8Array.from(bytes.subarray(at, at + size));
    scanner.push(piece);
    piece.fill(0);
    at += size;
  }
  return scanner.end();
}

/** Findings as `id×count@lines`. */
export function brief(result: ScanResult): string[] {
  return result.findings.map((finding) => `${finding.id}×${finding.count}@${finding.lines.join(",")}`);
}

export function find(result: ScanResult, id: string): Finding {
  const finding = result.findings.find((one) => one.id === id);
  if (!finding) throw new Error(`no finding ${id} in ${brief(result).join(" ") || "an empty result"}`);
  return finding;
}

export const ARCH =
  "IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)";
export const CONV3D =
  "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.     Github issue: https://github.com/pytorch/TensorRT/issues/1445. Other conv variants do not have this issue.";
export const GUARD =
  "WARNING: [Torch-TensorRT] - Detected and removing exception in TorchScript IR for node:  = prim::If(%7) # /srv/env/torch/nn/modules/batchnorm.py:500:8  block0():    %9 : str = aten::format(%3, %4) # /srv/env/torch/nn/modules/batchnorm.py:501:29     = prim::RaiseException(%9, %2) # /srv/env/torch/nn/modules/batchnorm.py:501:12    -> ()  block1():    -> ()";
