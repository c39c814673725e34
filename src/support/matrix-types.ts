/** The support data as the rest of this folder sees it: rows flattened to cells, versions parsed, sources resolved. */

import type { Product } from "../facts/facts.ts";
import type { Version } from "../versions.ts";

/** Where a build of TensorRT runs. `drive` is DRIVE OS, which no option names but rows do. */
export type Platform = "linux-x64" | "linux-arm64" | "windows-x64" | "windows-arm64" | "jetpack" | "drive";

export const PLATFORMS: readonly Platform[] = [
  "linux-x64",
  "linux-arm64",
  "windows-x64",
  "windows-arm64",
  "jetpack",
  "drive",
];

/** How far a row can be trusted. Rows that are `uncertain` explain, but never decide. */
export type RowConfidence = "documented" | "inferred" | "uncertain" | "measured";

/** Where a row can be checked: an address or a person, and what it says there. */
export interface Source {
  readonly url: string;
  readonly says: string;
}

/** Carried by every row. */
export interface Provenance {
  readonly confidence: RowConfidence;
  /** Never empty. */
  readonly sources: readonly Source[];
  /** Day on which the sources were read, YYYY-MM-DD. */
  readonly date: string;
}

/** The explicit set of compute capabilities that one release supports on one platform. */
export interface SupportCell extends Provenance {
  readonly product: Product;
  readonly release: Version;
  /** Full versions of the release as they are written, oldest first. Never empty. */
  readonly builds: readonly string[];
  readonly published: string;
  readonly platform: Platform;
  /** CUDA majors of the builds that this set holds for; null: all. */
  readonly cuda: readonly string[] | null;
  readonly sm: readonly string[];
  readonly note?: string;
  /** Name of the user's file, absent for built-in rows. */
  readonly file?: string;
}

/** In which release TensorRT began and ended support for an architecture, on any platform. */
export interface LifecycleRow extends Provenance {
  readonly architecture: string;
  readonly sm: readonly string[];
  readonly addedIn?: Version;
  readonly deprecatedIn?: Version;
  readonly removedIn?: Version;
  readonly note?: string;
}

/** Which libnvinfer_builder_resource_sm* file serves which card, from `splitIn` on. */
export interface ResourceRules extends Provenance {
  readonly splitIn: Version;
  /** Cards without a file of their own. */
  readonly proxies: readonly {
    readonly sm: string;
    readonly file: string;
    readonly from?: Version;
    readonly platforms?: readonly Platform[];
  }[];
  /** Cards whose file name is not established: its absence says nothing. */
  readonly unknown: readonly string[];
}

/** What a supported pair cannot do. `sm` and `tensorrt` are conditions such as `< 8.9`. */
export interface LimitRow extends Provenance {
  readonly product?: Product;
  readonly sm: string;
  readonly tensorrt?: string;
  readonly text: string;
}

/** Lowest driver for the CUDA major that a build uses. */
export interface DriverRow extends Provenance {
  readonly cuda: string;
  readonly linux: Version;
  readonly windows: Version;
}

/** Lowest driver for a card, as the first CUDA that knows it brought. */
export interface CapabilityDriverRow extends DriverRow {
  readonly sm: readonly string[];
}

/** The TensorRT that a torch-tensorrt release pins: from `tensorrt` up to, not including, `below`. */
export interface TorchTensorrtRow extends Provenance {
  readonly release: Version;
  readonly tensorrt: Version;
  readonly below?: Version;
  /** The same on JetPack, where its wheel pins another. */
  readonly jetpackTensorrt?: Version;
  readonly jetpackBelow?: Version;
  readonly torch: string;
  readonly cuda: string;
}

/** Compute capabilities that torch's wheels hold machine code for. */
export interface TorchRow extends Provenance {
  readonly torch: Version;
  /** Last release that the row holds for, inclusive; absent: to this day. */
  readonly until?: Version;
  readonly platform: Platform;
  readonly cuda: string;
  readonly sm: readonly string[];
  /** PTX of this capability serves newer cards too. */
  readonly ptx?: string;
}

/** TensorRT in nvcr.io/nvidia/pytorch and tensorrt images of one month. */
export interface NgcRow extends Provenance {
  readonly tag: string;
  readonly tensorrt: Version;
  readonly cuda?: string;
}

export interface JetpackRow extends Provenance {
  readonly jetpack: Version;
  readonly until: Version;
  readonly tensorrt: Version;
  readonly sm: readonly string[];
  readonly cuda: string;
}

/** The CUDA build that plain `pip install tensorrt` has brought since a release. */
export interface MetapackageRow extends Provenance {
  readonly from: Version;
  readonly cuda: string;
}

/** Product names and ids to compute capability. */
export interface GpuData {
  /** Names people use, e.g. "A10G". */
  readonly names: readonly { readonly name: string; readonly sm: string }[];
  /** `#` stands for one digit. */
  readonly families: readonly { readonly pattern: string; readonly sm: string }[];
  /** Names that do not mean what their family says. */
  readonly traps: readonly { readonly name: string; readonly sm: string; readonly note: string }[];
  /** Names of several cards at once. */
  readonly ambiguous: readonly { readonly name: string; readonly any: readonly string[] }[];
  /** Cloud instance families; `#` stands for digits. */
  readonly cloud: readonly { readonly instance: string; readonly gpu: string }[];
  /** Chips with the names that nvidia-smi prints and their PCI device ids (vendor 10de). */
  readonly chips: readonly {
    readonly chip: string;
    readonly sm: string;
    readonly architecture: string;
    readonly names?: readonly string[];
    /** With blanks between them. */
    readonly pci?: string;
  }[];
  readonly about: Readonly<Record<"names" | "families" | "ambiguous" | "cloud" | "chips", Provenance>>;
}

export interface SupportMatrix {
  readonly cells: readonly SupportCell[];
  readonly lifecycle: readonly LifecycleRow[];
  readonly resources: ResourceRules;
  readonly limits: readonly LimitRow[];
  readonly drivers: readonly DriverRow[];
  readonly capabilityDrivers: readonly CapabilityDriverRow[];
  readonly torchTensorrt: readonly TorchTensorrtRow[];
  readonly torch: readonly TorchRow[];
  readonly ngc: readonly NgcRow[];
  readonly jetpack: readonly JetpackRow[];
  readonly metapackage: readonly MetapackageRow[];
  readonly gpus: GpuData;
}
