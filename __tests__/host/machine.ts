/** A machine made of real parts in a temporary folder: programs on PATH, a compiled libcuda, real interpreters. */

import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Facts } from "../../src/facts/facts.ts";
import { probeSource } from "../../src/host/assets.ts";
import { createProber } from "../../src/host/prober.ts";

const FAKE_LIBCUDA = new URL("../fixtures/facts/fake_libcuda.c", import.meta.url).pathname;

export interface ProbeInput {
  readonly via?: readonly string[];
  readonly python?: readonly string[];
  readonly pythonNamed?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  /** Milliseconds for the whole probe. */
  readonly limitMs?: number;
}

export class TestMachine {
  readonly root = mkdtempSync(join(tmpdir(), "machine-"));
  readonly bin = join(this.root, "bin");
  readonly lib = join(this.root, "lib");
  readonly cwd = join(this.root, "checkout");
  /** The interpreter that `python` on PATH starts; a virtual environment replaces it. */
  python = realPython("python3");

  constructor() {
    for (const folder of [this.bin, this.lib, this.cwd]) mkdirSync(folder);
    this.program("python", `exec "$TEST_PYTHON" "$@"`);
  }

  /** Puts a shell program on PATH. */
  program(name: string, body: string): string {
    const path = join(this.bin, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  file(path: string, text = ""): string {
    const whole = join(this.root, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  }

  compileLibcuda(): void {
    execFileSync("gcc", ["-shared", "-fPIC", "-O1", "-o", join(this.lib, "libcuda.so.1"), FAKE_LIBCUDA]);
  }

  /** A nvidia-smi that prints these rows (index, uuid, name, bus, memory, driver, capability, mig) and ends so. */
  nvidiaSmi(output: string, exit = 0): void {
    this.program("nvidia-smi", `cat <<'END'\n${output}\nEND\nexit ${exit}`);
  }

  /** A real virtual environment; `python` starts it from now on. */
  virtualEnvironment(name: string, ...options: string[]): string {
    const path = join(this.root, name);
    execFileSync(realPython("python3"), ["-m", "venv", "--without-pip", ...options, path]);
    this.python = join(path, "bin", "python");
    return sitePackages(path);
  }

  async probe(input: ProbeInput = {}): Promise<Facts> {
    const env = {
      // No real nvidia-smi or python: what is not in `bin` does not exist, apart from what shells need.
      PATH: `${this.bin}:/usr/bin:/bin`,
      HOME: this.root,
      LD_LIBRARY_PATH: this.lib,
      TEST_PYTHON: this.python,
      ...input.env,
    };
    const prober = createProber({
      env,
      platform: process.platform,
      cwd: this.cwd,
      probeSource: probeSource(),
      ...(input.limitMs === undefined ? {} : { limitMs: input.limitMs }),
    });
    const { via = [], python = ["python"], pythonNamed = false, workingDirectory = "" } = input;
    return prober.probe({ via, python, pythonNamed, workingDirectory });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Problems by code, for short assertions. */
export function codes(facts: Facts): readonly string[] {
  return (facts.problems ?? []).map(({ code }) => code);
}

export function detailOf(facts: Facts, code: string): string {
  return facts.problems?.find((problem) => problem.code === code)?.detail ?? "";
}

export function sitePackages(environment: string): string {
  const lib = join(environment, "lib");
  const version = readdirSync(lib).find((name) => name.startsWith("python3"));
  if (version === undefined) throw new Error(`no python in ${lib}`);
  return join(lib, version, "site-packages");
}

/** The interpreter behind a name; pyenv's stand-ins would look their version up at each start. */
function realPython(name: string): string {
  return execFileSync(name, ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
}

/** An interpreter of this minor version, from pyenv or PATH; null where there is none. */
export function findPython(minor: string): string | null {
  const versions = join(homedir(), ".pyenv", "versions");
  const folders = existsSync(versions) ? readdirSync(versions) : [];
  for (const folder of folders) {
    const path = join(versions, folder, "bin", "python");
    if (folder.startsWith(`${minor}.`) && existsSync(path)) return path;
  }
  try {
    return realPython(`python${minor}`);
  } catch {
    return null;
  }
}
