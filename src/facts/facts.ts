/** What the machine is, as CUDA and the suite's own interpreter show it. Schema: schema/facts.schema.json. */

/** One device in CUDA's own order, as the suite's process sees it. */
export interface Gpu {
  readonly index: number;
  readonly name: string;
  readonly uuid?: string | null;
  /** Compute capability such as "9.0"; null if the source could not tell. */
  readonly computeCapability: string | null;
  readonly memoryMiB?: number | null;
  /** Who said so: "libcuda", "nvidia-smi", "sysfs", "device-tree", "facts". */
  readonly source: string;
  readonly mig?: boolean;
  readonly pciBusId?: string | null;
}

export interface PlatformFacts {
  readonly os: string;
  readonly arch: string;
  /** JetPack release such as "6.1", or null if this is not a Jetson. */
  readonly jetpack?: string | null;
  readonly l4t?: string | null;
  readonly wsl?: boolean;
  readonly container?: boolean;
}

export type Product = "tensorrt" | "tensorrt-rtx";

/** The TensorRT that the suite would load. */
export interface TensorrtFacts {
  readonly version: string;
  readonly product: Product;
  /** CUDA major of the build ("12"), or null if the installation does not say. */
  readonly cuda?: string | null;
  readonly source: string;
  /** SMs of installed libnvinfer_builder_resource_sm* files, e.g. ["75","80"]; null if this release has none to read. */
  readonly smResources?: readonly string[] | null;
  /** Builder present (false: lean or dispatch runtime only), where it could be told. */
  readonly builder?: boolean | null;
}

/** One place where a TensorRT was found; all of them are listed, one is chosen. */
export interface TensorrtLayer {
  readonly kind: "dist-info" | "library" | "package" | "header" | "trtexec" | "environment";
  readonly version: string | null;
  readonly product: Product;
  readonly cuda?: string | null;
  readonly source: string;
  /** Whether the suite's own interpreter or loader would reach it. */
  readonly reachable: boolean;
}

/** Why facts are missing or contradict each other. `detail` quotes the source. */
export interface Problem {
  readonly code: ProblemCode | (string & {});
  readonly detail: string;
}

/** Each code names one reason; those that are also verdict reasons decide, the others explain. */
export type ProblemCode =
  /** CUDA and the user-space driver library do not fit the kernel module (error 803, NVML 18). */
  | "driver-library-mismatch"
  /** A card that was there no longer answers (ERR! cells, NVML "GPU is lost", Xid). */
  | "gpu-lost"
  /** CUDA_VISIBLE_DEVICES (or NVIDIA_VISIBLE_DEVICES) hides every card. */
  | "hidden-by-environment"
  /** CUDA answered that there is no device. */
  | "no-gpu-visible"
  /** The driver is older than the CUDA in use needs. */
  | "driver-too-old"
  /** TensorRT is on the machine but not in the interpreter asked. */
  | "wrong-interpreter"
  /** Metadata says TensorRT is installed, but its files are missing. */
  | "tensorrt-not-importable"
  /** Two layers name different versions. */
  | "tensorrt-layers-disagree"
  /** A source did not answer in time. */
  | "probe-timeout"
  /** The probe itself failed: no answer, rubbish, or an exit by signal. */
  | "probe-failed"
  /** No python in reach; nvidia-smi and files answered instead. */
  | "no-python"
  /** nvidia-smi is absent or misbehaves. */
  | "nvidia-smi-failed"
  /** Without python: which card CUDA counts first, or means by an index of CUDA_VISIBLE_DEVICES, could not be told. */
  | "device-order-uncertain"
  /** Files that only explain (headers, torch, trtexec) could not be read. */
  | "files-unread"
  /** TensorRT does not exist for this operating system. */
  | "platform-without-tensorrt";

/** What one source of facts answered, for people to read. */
export interface SourceAnswer {
  /** "libcuda", "nvidia-smi", "nvml", "python", "files". */
  readonly name: string;
  readonly state: "answered" | "absent" | "failed" | "timeout";
  readonly detail: string;
}

export interface Facts {
  readonly schemaVersion: 1;
  readonly via?: string;
  readonly platform?: PlatformFacts;
  readonly interpreter?: { readonly path: string; readonly version: string } | null;
  readonly driver?: { readonly version: string | null; readonly cuda?: string | null } | null;
  readonly gpus: readonly Gpu[];
  readonly tensorrt: TensorrtFacts | null;
  readonly tensorrtLayers?: readonly TensorrtLayer[];
  readonly torch?: {
    readonly version: string;
    readonly cuda?: string | null;
    /** "7.5" for machine code, "9.0+PTX" for PTX, as TORCH_CUDA_ARCH_LIST writes them. */
    readonly archList?: readonly string[] | null;
  } | null;
  readonly torchTensorrt?: { readonly version: string } | null;
  readonly problems?: readonly Problem[];
  /** Environment variables that affect the facts, where they are set; a fixed list of names, never a dump. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Cards that nvidia-smi lists. They explain and never decide. */
  readonly nvidiaSmiGpus?: readonly Gpu[];
  readonly sources?: readonly SourceAnswer[];
}
