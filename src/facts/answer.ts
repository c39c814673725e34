/** The probe's answer: found between banners, read as untrusted text into plain values. */

import { isObject } from "../is-object.ts";
import type {
  RawAnswer,
  RawCuda,
  RawDevice,
  RawDistribution,
  RawFiles,
  RawNvml,
  RawPlatform,
  RawProgram,
} from "./raw-answer.ts";
import { Reading } from "./reading.ts";

const MAX_PROGRAM_TEXT = 65_536;

/** Marks the end of the answer in a stream; nothing after it matters. */
export function frameEnd(sentinel: string): string {
  return ` ${sentinel}>>`;
}

/**
 * Finds the answer among banners and warnings.
 * @returns the last complete answer in the text; null if there is none.
 */
export function findAnswer(text: string, sentinel: string): RawAnswer | null {
  const end = text.lastIndexOf(frameEnd(sentinel));
  const open = `<<${sentinel} `;
  const start = end < 0 ? -1 : text.lastIndexOf(open, end);
  if (start < 0) return null;
  try {
    const value: unknown = JSON.parse(text.slice(start + open.length, end));
    return isObject(value) ? readAnswer(value) : null;
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

/** One level of `unmasked` is all that the probe sends; a deeper nest is not its own. */
function readCuda(cuda: Reading): RawCuda {
  const unmasked = cuda.child("unmasked");
  return {
    ...readQuestion(cuda),
    unmasked: unmasked.isObject ? { ...readQuestion(unmasked), unmasked: null } : null,
  };
}

function readQuestion(cuda: Reading): Omit<RawCuda, "unmasked"> {
  const said = cuda.text("state");
  const state = CUDA_STATES.find((known) => known === said) ?? "failed";
  const code = cuda.number("code");
  return {
    // An error without its number says nothing of the machine.
    state: state === "error" && code === null ? "failed" : state,
    library: cuda.text("library"),
    driverVersion: cuda.number("driverVersion"),
    step: cuda.text("step", 100),
    code,
    devices: cuda.list("devices").map(readDevice),
    reasons: cuda.texts("reasons"),
    detail: cuda.text("detail"),
    seconds: cuda.number("seconds"),
  };
}

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
