/** What the probe observed, as plain values: nothing is concluded yet. Read by answer.ts. */

/** One device as libcuda described it. `capability` is [major, minor]. */
export interface RawDevice {
  readonly index: number;
  readonly name: string | null;
  readonly capability: readonly [number, number] | null;
  readonly memoryBytes: number | null;
  readonly uuid: string | null;
  readonly pciBusId: string | null;
  /** CUDA's error code where the device could not be opened. */
  readonly error: number | null;
}

export interface RawCuda {
  readonly state: "ok" | "error" | "missing" | "timeout" | "crashed" | "failed";
  readonly library: string | null;
  /** As cuDriverGetVersion gives it: 13000 is 13.0. */
  readonly driverVersion: number | null;
  readonly step: string | null;
  readonly code: number | null;
  readonly devices: readonly RawDevice[];
  /** Why libraries that exist could not be loaded. */
  readonly reasons: readonly string[];
  readonly detail: string | null;
  readonly seconds: number | null;
  /** The same question without CUDA_VISIBLE_DEVICES, asked where the variable may hide everything. */
  readonly unmasked: RawCuda | null;
}

/** How a short program ended and what it printed. */
export interface RawProgram {
  readonly state: "done" | "missing" | "timeout" | "failed";
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly detail: string | null;
  readonly seconds: number | null;
}

/** Read only without nvidia-smi, which gives the same answer; otherwise the state is "unasked". */
export interface RawNvml {
  readonly state: string;
  readonly code: number | null;
  readonly driver: string | null;
  readonly count: number | null;
}

export interface RawDistribution {
  readonly name: string;
  readonly version: string | null;
  readonly path: string;
  readonly site: string;
  readonly requires: readonly string[];
  readonly editable: boolean;
  readonly missing: readonly string[];
}

export interface RawLibrary {
  readonly path: string;
  readonly real: string;
  /** How a loader comes there: "wheel", "LD_LIBRARY_PATH", "ldconfig", "default", "PATH", "prefix"; "beside": it does not. */
  readonly via: string;
}

export interface RawTrtexec {
  readonly path: string;
  readonly version: string | null;
  readonly integer: number | null;
  readonly build: string | null;
  readonly how: string | null;
}

export interface RawFiles {
  readonly platform: RawPlatform;
  readonly distributions: readonly RawDistribution[];
  readonly elsewhere: readonly RawDistribution[];
  readonly libraries: readonly RawLibrary[];
  readonly packages: readonly {
    readonly manager: string;
    readonly name: string;
    readonly version: string;
  }[];
  readonly headers: readonly { readonly path: string; readonly version: string | null }[];
  readonly trtexec: readonly RawTrtexec[];
  readonly loadable: {
    readonly name: string;
    readonly loads: boolean;
    readonly detail: string | null;
  } | null;
  readonly torch: {
    readonly version: string | null;
    readonly built: string | null;
    readonly cuda: string | null;
    readonly arch: string | null;
  } | null;
  readonly failures: readonly { readonly source: string; readonly detail: string }[];
  /** The step at which reading hung, or null. */
  readonly stoppedAt: string | null;
}

export interface RawPlatform {
  readonly system: string;
  readonly machine: string;
  readonly wsl: boolean;
  readonly container: boolean;
  readonly tegraRelease: string | null;
  readonly deviceTree: readonly string[];
  readonly board: string | null;
  /** Text of /proc/driver/nvidia/version. */
  readonly proc: string | null;
  /** Device nodes such as /dev/nvidia0. */
  readonly nodes: readonly string[];
}

/** Everything that the probe observed; nothing is concluded yet. */
export interface RawAnswer {
  readonly interpreter: { readonly path: string; readonly version: string } | null;
  /** The interpreter is older than the probe can run in. */
  readonly tooOld: boolean;
  readonly environment: Readonly<Record<string, string>>;
  readonly cuda: RawCuda;
  readonly smi: RawProgram;
  readonly nvml: RawNvml;
  readonly files: RawFiles;
  /** The probe's own failure, where it could not even gather. */
  readonly failure: string | null;
}
