/** The verdict: can this TensorRT run on this GPU, and why. Everything is data; nothing here looks at the world. */

export type VerdictStatus =
  | "supported"
  | "unsupported"
  | "unknown"
  | "no-gpu"
  | "no-tensorrt"
  | "probe-error";

export type VerdictReason =
  | ""
  /** TensorRT dropped this card: permanent for this and every later release. */
  | "gpu-dropped"
  /** The card is newer than the release. */
  | "gpu-too-new"
  /** This CUDA build of the release lacks the card; another build of it has it. */
  | "wheel-lacks-gpu"
  | "driver-too-old"
  /** Another product (TensorRT-RTX, TensorRT) or platform build is for this card. */
  | "product-lacks-gpu"
  /** Card or release is not in the matrix, or only with uncertain rows. */
  | "not-in-matrix"
  | "no-gpu-visible"
  | "hidden-by-environment"
  | "gpu-lost"
  | "driver-library-mismatch"
  | "tensorrt-not-importable"
  | "wrong-interpreter"
  | "probe-timeout"
  /** The card is not the one that `expect-gpu` promises. */
  | "unexpected-gpu";

export type Confidence = "documented" | "inferred" | "uncertain" | "installed" | "measured";

/** A fact that the verdict rests on, with a source where it can be checked. */
export interface Evidence {
  readonly fact: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What would make this card run; the smallest change first. */
export interface Remedy {
  readonly kind:
    | "tensorrt"
    | "driver"
    | "wheel"
    | "torch-tensorrt"
    | "container"
    | "gpu"
    | "environment"
    | "install";
  readonly text: string;
}

export interface VerdictGpu {
  readonly name: string;
  readonly computeCapability: string | null;
  readonly index: number;
}

export interface Verdict {
  readonly status: VerdictStatus;
  readonly reason: VerdictReason;
  /** True where no update on this machine changes the answer. */
  readonly permanent: boolean;
  /** One sentence for a person: what is, and why. */
  readonly sentence: string;
  readonly gpu: VerdictGpu | null;
  readonly tensorrt: string | null;
  /** Newest release that supports this GPU; null if none is known. */
  readonly newestTensorrt: string | null;
  readonly oldestTensorrt: string | null;
  /** Compute capabilities that this TensorRT supports here. */
  readonly supported: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
  /** What a supported pair still cannot do. */
  readonly limits: readonly string[];
  readonly notes: readonly string[];
  /** Proposed rows, ready to paste, where what is installed contradicts what is documented. */
  readonly proposals?: readonly string[];
}

/** A verdict with only a sentence, when nothing else is known. */
export function bareVerdict(status: VerdictStatus, sentence: string): Verdict {
  return {
    status,
    reason: "",
    permanent: false,
    sentence,
    gpu: null,
    tensorrt: null,
    newestTensorrt: null,
    oldestTensorrt: null,
    supported: [],
    evidence: [],
    remedies: [],
    limits: [],
    notes: [],
  };
}
