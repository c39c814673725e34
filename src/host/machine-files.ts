/** What Node itself can see of a machine without python: libraries of the loader and nvidia-smi. */

import { access, constants, readdir, readFile, realpath } from "node:fs/promises";
import { arch } from "node:os";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { groupOf } from "../match-group.ts";
import { runShort, type ShortProcessEnd } from "./short-process.ts";

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
}

const LIBRARY =
  /^lib(?:nvinfer(?:_lean|_dispatch|_builder_resource(?:_\w+)?)?|tensorrt_rtx)\.so(?:\.[\d.]+)?$|^(?:nvinfer(?:_\w+?)?|tensorrt_rtx)(?:_\d+)*\.dll$/i;
const VARIABLES = [
  "CUDA_VISIBLE_DEVICES",
  "CUDA_DEVICE_ORDER",
  "NVIDIA_VISIBLE_DEVICES",
  "NVIDIA_DRIVER_CAPABILITIES",
  "TRT_VERSION",
  "TENSORRT_VERSION",
  "L4T_VERSION",
  "JETPACK_VERSION",
];
const TOOL_LIMIT_MS = 5_000;
const MAX_FILES = 400;
const FIELDS = "index,uuid,name,pci.bus_id,memory.total,driver_version";

/** An answer in the shape of the probe's, as far as it can be given from here; src/facts/answer.ts reads it. */
export async function askWithoutPython(machine: Machine, timeoutMs: number): Promise<unknown> {
  const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  const [smi, libraries, platform] = await Promise.all([
    askSmi(machine, timeoutMs),
    within(limit, allLibraries(machine), []),
    within(limit, platformAnswer(machine.platform), {}),
  ]);
  const environment = Object.fromEntries(VARIABLES.map((name) => [name, machine.env[name]]));
  return { environment, cuda: { state: "missing", reasons: [] }, smi, files: { platform, libraries } };
}

/** Reads with a time limit: a dead mount must not delay the answer, so its part is left out. */
function within<T>(limit: AbortSignal, work: Promise<T>, fallback: T): Promise<T> {
  const late = new Promise<T>((done) =>
    limit.addEventListener("abort", () => done(fallback), { once: true }),
  );
  return Promise.race([work.catch(() => fallback), late]);
}

async function askSmi(machine: Machine, timeoutMs: number): Promise<unknown> {
  const path = await findSmi(machine);
  if (path === null) return { state: "missing" };
  const query = (fields: string) =>
    runShort([path, `--query-gpu=${fields}`, "--format=csv,noheader,nounits"], {
      cwd: machine.cwd,
      env: machine.env,
      timeoutMs,
    });
  const full = await query(`${FIELDS},compute_cap,mig.mode.current`);
  const unknownField = full.exitCode === 2 && /not a valid field/.test(full.stdout + full.stderr);
  return programAnswer(unknownField ? await query(FIELDS) : full);
}

function programAnswer(end: ShortProcessEnd): unknown {
  if (end.how === "timeout") return { state: "timeout", seconds: Math.round(end.ms / 100) / 10 };
  if (end.how !== "exited") return { state: "failed", detail: end.error ?? end.how };
  return { state: "done", exit: end.exitCode, stdout: end.stdout, stderr: end.stderr };
}

async function findSmi({ env, platform, cwd }: Machine): Promise<string | null> {
  const windows = platform === "win32";
  const name = windows ? "nvidia-smi.exe" : "nvidia-smi";
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const known = windows
    ? [
        join(env.SystemRoot ?? "C:\\Windows", "System32"),
        join(env.ProgramFiles ?? "C:\\Program Files", "NVIDIA Corporation", "NVSMI"),
      ]
    : ["/usr/lib/wsl/lib", "/usr/bin", "/usr/local/nvidia/bin", "/usr/sbin"];
  for (const folder of [...folders, ...known]) {
    const path = resolve(cwd, folder, name);
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return path;
  }
  return null;
}

async function allLibraries(machine: Machine): Promise<readonly unknown[]> {
  const places: [folder: string, via: string][] = [];
  const { env, platform, cwd } = machine;
  const split = (value: string | undefined) =>
    value === undefined || value === "" ? [] : value.split(delimiter);
  if (platform === "win32")
    places.push(...split(env.PATH ?? env.Path).map((folder): [string, string] => [folder, "PATH"]));
  else {
    places.push(...split(env.LD_LIBRARY_PATH).map((folder): [string, string] => [folder, "LD_LIBRARY_PATH"]));
    places.push(...(await cachedFolders(machine)).map((folder): [string, string] => [folder, "ldconfig"]));
    const triple = arch() === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
    for (const folder of [`/usr/lib/${triple}`, "/usr/lib64", "/usr/lib"]) places.push([folder, "default"]);
  }
  const found = new Map<string, unknown>();
  for (const [folder, via] of places) {
    for (const name of await readdir(resolve(cwd, folder)).catch(() => [])) {
      if (!LIBRARY.test(name) || found.size >= MAX_FILES) continue;
      const path = join(resolve(cwd, folder), name);
      const real = await realpath(path).catch(() => null);
      if (real !== null && !found.has(path)) found.set(path, { path, real, via });
    }
  }
  return [...found.values()];
}

/** Folders of the loader's cache that hold a TensorRT. */
async function cachedFolders({ env, cwd }: Machine): Promise<readonly string[]> {
  const end = await runShort(["/sbin/ldconfig", "-p"], { cwd, env, timeoutMs: TOOL_LIMIT_MS });
  const paths = [...end.stdout.matchAll(/=> (\/\S+)/g)].map((match) => groupOf(match, 1));
  return [...new Set(paths.filter((path) => LIBRARY.test(basename(path))).map((path) => dirname(path)))];
}

async function platformAnswer(platform: NodeJS.Platform): Promise<unknown> {
  const text = (path: string) => readFile(path, "utf8").catch(() => null);
  const there = async (path: string) =>
    await access(path).then(
      () => true,
      () => false,
    );
  const systems: Partial<Record<NodeJS.Platform, string>> = {
    linux: "Linux",
    win32: "Windows",
    darwin: "Darwin",
  };
  const release = (await text("/proc/sys/kernel/osrelease")) ?? "";
  const tree = (await text("/proc/device-tree/compatible")) ?? "";
  return {
    system: systems[platform] ?? platform,
    machine: arch(),
    wsl: /microsoft/i.test(release),
    container: (await there("/.dockerenv")) || (await there("/run/.containerenv")),
    tegraRelease: await text("/etc/nv_tegra_release"),
    deviceTree: tree.split("\0").filter(Boolean).slice(0, 10),
    proc: await text("/proc/driver/nvidia/version"),
  };
}
