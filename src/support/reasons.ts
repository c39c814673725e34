/** One sentence per reason. Kept apart from the decision so that wording can change without it. */

import type { Product } from "../facts/facts.ts";
import type { Platform } from "./matrix-types.ts";
import type { VerdictReason } from "./verdict.ts";

/** What the sentences are made of. */
export interface Situation {
  /** "Tesla V100-SXM2-16GB (compute capability 7.0)". */
  readonly card: string;
  /** "TensorRT 10.5.0" or "TensorRT-RTX 1.5.0". */
  readonly release: string;
  readonly platform: Platform;
  /** CUDA major of the build, where it is known. */
  readonly cuda: string | null;
  /** Last release that supports the card (for dropped cards), and the first one (for cards that are too new). */
  readonly newest: string | null;
  readonly oldest: string | null;
  /** Why there is no answer. */
  readonly doubt: string;
  /** Which driver is needed and which one is there. */
  readonly driver: string;
}

export type SupportReason = Extract<
  VerdictReason,
  | ""
  | "gpu-dropped"
  | "gpu-too-new"
  | "wheel-lacks-gpu"
  | "driver-too-old"
  | "product-lacks-gpu"
  | "not-in-matrix"
>;

/** The sentence for a verdict about a card and a release. */
export function supportSentence(reason: SupportReason, it: Situation): string {
  const build = it.cuda ? `the CUDA ${it.cuda} build of ${it.release}` : `this build of ${it.release}`;
  switch (reason) {
    case "":
      return `${it.release} supports ${it.card}.`;
    case "gpu-dropped":
      return `${it.release} no longer supports ${it.card}${it.newest ? `; the last release that does is ${it.newest}` : ""}.`;
    case "gpu-too-new":
      return `${it.card} is newer than ${it.release}${it.oldest ? `; the first release that supports it is ${it.oldest}` : ""}.`;
    case "wheel-lacks-gpu":
      return `${capitalised(build)} lacks ${it.card}, although the release supports it.`;
    case "driver-too-old":
      return `${it.release} supports ${it.card}, but ${it.driver}.`;
    case "product-lacks-gpu":
      return `${it.release} for ${PLATFORM_NAMES[it.platform]} is not made for ${it.card}.`;
    case "not-in-matrix":
      return `Whether ${it.release} supports ${it.card} is not known: ${it.doubt}.`;
  }
}

/** The sentence for a fact that is missing. `detail` quotes the source, and may be empty. */
export function missingSentence(reason: VerdictReason, detail: string): string {
  const because = detail === "" ? "" : ` (${detail})`;
  switch (reason) {
    case "no-gpu-visible":
      return `CUDA shows no GPU to this process${because}.`;
    case "hidden-by-environment":
      return `The environment hides every GPU from CUDA${because}.`;
    case "gpu-lost":
      return `The GPU no longer answers the driver${because}.`;
    case "driver-library-mismatch":
      return `The driver's kernel module and the CUDA library do not match${because}.`;
    case "driver-too-old":
      return `CUDA cannot start: the driver is too old${because}.`;
    case "tensorrt-not-importable":
      return `TensorRT cannot be imported by the probed interpreter${because}.`;
    case "wrong-interpreter":
      return `TensorRT is on this machine, but not in the probed interpreter${because}.`;
    case "probe-timeout":
      return `The machine could not be probed: the probe did not answer in time${because}.`;
    default:
      return `The machine could not be probed${because}.`;
  }
}

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  "linux-x64": "Linux x86-64",
  "linux-arm64": "Linux arm64",
  "windows-x64": "Windows x64",
  "windows-arm64": "Windows on ARM",
  jetpack: "JetPack",
  drive: "DRIVE OS",
};

export function productName(product: Product): string {
  return product === "tensorrt" ? "TensorRT" : "TensorRT-RTX";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
