/** The probe's answer: found between banners, read as untrusted text into plain values. */

import { isRecord, Reading } from "./reading.ts";

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

/** Asked only where there is no nvidia-smi, which says the same: else the state is "unasked". */
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

const MAX_PROGRAM_TEXT = 65_536;

/** Where the answer ends in a stream: once this stands there, nothing more needs to be awaited. */
export function frameEnd(sentinel: string): string {
  return ` ${sentinel}>>`;
}

/**
 * Finds the answer among banners and warnings.
 * @returns null where no whole answer stands in the text; the last whole one where several do.
 */
export function findAnswer(text: string, sentinel: string): RawAnswer | null {
  const end = text.lastIndexOf(frameEnd(sentinel));
  const open = `<<${sentinel} `;
  const start = end < 0 ? -1 : text.lastIndexOf(open, end);
  if (start < 0) return null;
  try {
    const value: unknown = JSON.parse(text.slice(start + open.length, end));
    return isRecord(value) ? readAnswer(value) : null;
  } catch {
    return null;
  }
}

/** Reads an answer of unknown shape; what is missing or of a wrong type reads as "could not look". */
export function readAnswer(value: unknown): RawAnswer {
  const answer = new Reading(value);
  const interpreter = answer.child("interpreter");
  return {
    interpreter: interpreter.isObject
      ? { path: interpreter.text("path") ?? "", version: interpreter.text("version", 64) ?? "" }
      : null,
    tooOld: answer.flag("tooOld"),
    environment: answer.textEntries("environment"),
    cuda: readCuda(answer.child("cuda")),
    smi: readProgram(answer.child("smi")),
    nvml: readNvml(answer.child("nvml")),
    files: readFiles(answer.child("files")),
    failure: answer.text("state") === "failed" ? (answer.text("detail") ?? "no reason given") : null,
  };
}

const CUDA_STATES = ["ok", "error", "missing", "timeout", "crashed"] as const;

function readCuda(cuda: Reading): RawCuda {
  const state = cuda.text("state");
  const unmasked = cuda.child("unmasked");
  return {
    state: CUDA_STATES.find((known) => known === state) ?? "failed",
    library: cuda.text("library"),
    driverVersion: cuda.number("driverVersion"),
    step: cuda.text("step", 100),
    code: cuda.number("code"),
    devices: cuda.list("devices").map(readDevice),
    reasons: cuda.texts("reasons"),
    detail: cuda.text("detail"),
    seconds: cuda.number("seconds"),
    unmasked: unmasked.isObject ? readCuda(new Reading(withoutMask(unmasked.value))) : null,
  };
}

// One level is all that the probe sends; a deeper nest is not its own.
const withoutMask = (value: unknown) => (isRecord(value) ? { ...value, unmasked: null } : null);

function readDevice(device: Reading): RawDevice {
  const pair = device.list("capability").map(({ value }) => value);
  const [major, minor] = pair;
  const whole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  return {
    index: device.number("index") ?? 0,
    name: device.text("name", 200),
    capability: pair.length === 2 && whole(major) && whole(minor) && major > 0 ? [major, minor] : null,
    memoryBytes: device.number("memory"),
    uuid: device.text("uuid", 64),
    pciBusId: device.text("pciBusId", 64),
    error: device.number("error"),
  };
}

function readProgram(program: Reading): RawProgram {
  const state = program.text("state");
  return {
    state: state === "done" || state === "timeout" || state === "failed" ? state : "missing",
    exit: program.number("exit"),
    stdout: program.raw("stdout", MAX_PROGRAM_TEXT),
    stderr: program.raw("stderr", MAX_PROGRAM_TEXT),
    detail: program.text("detail"),
    seconds: program.number("seconds"),
  };
}

function readNvml(nvml: Reading): RawNvml {
  return {
    state: nvml.text("state", 20) ?? "missing",
    code: nvml.number("code"),
    driver: nvml.text("driver", 64),
    count: nvml.number("count"),
  };
}

function readFiles(files: Reading): RawFiles {
  const torch = files.child("torch");
  const loadable = files.child("loadable");
  return {
    platform: readPlatform(files.child("platform")),
    distributions: files.list("distributions").map(readDistribution),
    elsewhere: files.list("elsewhere").map(readDistribution),
    libraries: files.list("libraries").map((library) => ({
      path: library.text("path") ?? "",
      real: library.text("real") ?? library.text("path") ?? "",
      via: library.text("via", 40) ?? "beside",
    })),
    packages: files.list("packages").map((entry) => ({
      manager: entry.text("manager", 20) ?? "",
      name: entry.text("name", 100) ?? "",
      version: entry.text("version", 100) ?? "",
    })),
    headers: files
      .list("headers")
      .map((entry) => ({ path: entry.text("path") ?? "", version: entry.text("version", 64) })),
    trtexec: files.list("trtexec").map((entry) => ({
      path: entry.text("path") ?? "",
      version: entry.text("version", 100),
      integer: entry.number("integer"),
      build: entry.text("build", 20),
      how: entry.text("how"),
    })),
    loadable: loadable.isObject
      ? {
          name: loadable.text("name", 100) ?? "",
          loads: loadable.flag("loads"),
          detail: loadable.text("detail"),
        }
      : null,
    torch: torch.isObject
      ? {
          version: torch.text("version", 64),
          built: torch.text("built", 64),
          cuda: torch.text("cuda", 20),
          arch: torch.text("arch", 500),
        }
      : null,
    failures: files
      .list("failures")
      .map((entry) => ({ source: entry.text("source", 40) ?? "", detail: entry.text("detail", 300) ?? "" })),
    stoppedAt: files.text("stoppedAt", 40),
  };
}

function readDistribution(entry: Reading): RawDistribution {
  return {
    name: entry.text("name", 100) ?? "",
    version: entry.text("version", 64),
    path: entry.text("path") ?? "",
    site: entry.text("site") ?? "",
    requires: entry.texts("requires"),
    editable: entry.flag("editable"),
    missing: entry.texts("missing"),
  };
}

function readPlatform(platform: Reading): RawPlatform {
  return {
    system: platform.text("system", 40) ?? "",
    machine: platform.text("machine", 40) ?? "",
    wsl: platform.flag("wsl"),
    container: platform.flag("container"),
    tegraRelease: platform.text("tegraRelease"),
    deviceTree: platform.texts("deviceTree"),
    board: platform.text("board", 200),
    proc: platform.text("proc"),
    nodes: platform.texts("nodes"),
  };
}
