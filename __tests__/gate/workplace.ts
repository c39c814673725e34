/** A checkout in a temporary folder, and the gate run in it as the command line does: real suites, real files. */

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Writable } from "node:stream";
import type { Console } from "../../src/cli/console.ts";
import { main } from "../../src/cli/main.ts";
import { terminalContext } from "../../src/cli/run.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { runGate } from "../../src/gate.ts";
import { probeSource } from "../../src/host/assets.ts";
import { createFiles } from "../../src/host/files.ts";
import { createProber } from "../../src/host/prober.ts";
import { createTerminalDisplay } from "../../src/host/terminal-display.ts";
import { createTerminalHost } from "../../src/host/terminal-host.ts";
import type { Host } from "../../src/ports.ts";
import type { Annotation } from "../../src/report/annotation.ts";
import type { Report } from "../../src/report/report.ts";
import { parseRequest } from "../../src/request.ts";

const SUITES = join(import.meta.dirname, "../fixtures/gate/suites");

/** What a run left. */
export interface GateRun {
  readonly status: number;
  readonly stdout: string;
  /** What the gate itself said. */
  readonly said: string;
  /** What the suite printed, as the log shows it. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** null where none was written. */
  readonly report: Report | null;
}

const facts = (name: string, computeCapability: string, version: string, cuda: string): Facts => ({
  schemaVersion: 1,
  platform: { os: "linux", arch: "x64" },
  driver: { version: "580.95.05", cuda: "13.0" },
  gpus: [{ index: 0, name, computeCapability, source: "facts" }],
  tensorrt: { version, product: "tensorrt", cuda, source: "facts" },
});

/** A card that this TensorRT supports, and one that it has dropped. */
export const SUPPORTED = facts("NVIDIA H100 80GB HBM3", "9.0", "10.13.3.9", "13");
export const DROPPED = facts("Tesla V100-SXM2-16GB", "7.0", "10.5.0", "12");

export class Workplace {
  readonly root = mkdtempSync(join(tmpdir(), "gate-"));
  readonly checkout = join(this.root, "checkout");
  readonly bin = join(this.root, "bin");
  readonly reports = join(this.root, "reports");
  readonly env: Record<string, string>;
  /** Milliseconds for a probe of a machine whose interpreter hangs. */
  probeLimitMs = 29_000;

  constructor() {
    mkdirSync(this.bin, { recursive: true });
    cpSync(SUITES, this.checkout, { recursive: true });
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", this.checkout, ...args]);
    git("init", "-q");
    git("add", ".");
    this.file("h100.json", JSON.stringify(SUPPORTED));
    this.file("v100.json", JSON.stringify(DROPPED));
    this.env = {
      PATH: [this.bin, process.env.PATH].join(delimiter),
      HOME: process.env.HOME ?? "/",
      PYTHONDONTWRITEBYTECODE: "1",
    };
  }

  /** Writes a file of the checkout. */
  file(path: string, text: string): string {
    const whole = join(this.checkout, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  }

  /** Puts a shell program on PATH. */
  program(name: string, body: string): string {
    const path = join(this.bin, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    return path;
  }

  has(path: string): boolean {
    return existsSync(join(this.checkout, path));
  }

  read(path: string): string {
    return readFileSync(join(this.checkout, path), "utf8");
  }

  /** `trt-gate ARGV`, in this process. */
  async command(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<GateRun> {
    this.#forgetReport();
    const { console, heard } = this.#console({ ...this.env, ...env });
    const status = await main(argv, console);
    return { status, ...heard(), report: this.report() };
  }

  /** `trt-gate run` with facts of a supported card unless others are named; paths are those of the checkout. */
  run(
    options: Readonly<Record<string, string>>,
    command: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<GateRun> {
    const given = {
      facts: join(this.checkout, "h100.json"),
      "working-directory": this.checkout,
      "report-dir": this.reports,
      ...options,
    };
    const words = Object.entries(given).flatMap(([name, value]) =>
      // Several values of one option stand one a line, as in a workflow.
      value === "" ? [] : value.split("\n").map((one) => `--${name}=${one}`),
    );
    return this.command(["run", ...words, "--", ...command], env);
  }

  /** The gate as the action calls it, with a script for a shell. @throws RequestError */
  async script(inputs: Readonly<Record<string, string>>): Promise<GateRun> {
    this.#forgetReport();
    const { console, heard } = this.#console(this.env);
    const request = parseRequest(
      { facts: join(this.checkout, "h100.json"), "report-dir": this.reports, ...inputs },
      { os: process.platform, workspace: this.checkout, temp: this.root },
    );
    const report = await runGate(request, await console.host("stdout"), terminalContext(console));
    return { status: report.conclusion === "success" ? 0 : 1, ...heard(), report: this.report() };
  }

  report(folder = this.reports): Report | null {
    const path = join(folder, "report.json");
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : null;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #forgetReport(): void {
    rmSync(this.reports, { recursive: true, force: true });
  }

  #console(env: Readonly<Record<string, string>>) {
    const [out, err, suite] = [recorder(), recorder(), recorder()];
    const annotations: Annotation[] = [];
    const console: Console = {
      out: (text) => void out.stream.write(text),
      err: (text) => void err.stream.write(text),
      outStyle: { color: false, width: 100 },
      errStyle: { color: false, width: 100 },
      files: createFiles(),
      bytes: () => {
        throw new Error("no command here reads bytes");
      },
      platform: process.platform,
      cwd: this.checkout,
      temp: this.root,
      now: () => Date.now(),
      node: process.execPath,
      remove: async (folder) => rmSync(folder, { recursive: true, force: true }),
      host: async (): Promise<Host> => ({
        ...createTerminalHost(env, this.checkout, "nowhere"),
        display: {
          ...createTerminalDisplay(suite.stream, err.stream),
          annotate: (annotation) => void annotations.push(annotation),
        },
        prober: createProber({
          env,
          platform: process.platform,
          cwd: this.checkout,
          probeSource: probeSource(),
          limitMs: this.probeLimitMs,
        }),
      }),
    };
    const heard = () => ({ stdout: out.text(), said: err.text(), log: suite.text(), annotations });
    return { console, heard };
  }
}

function recorder() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
