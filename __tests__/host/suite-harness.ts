/** Runs suites for tests as the gate does, and keeps what came out. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";
import { createSuiteRunner } from "../../src/host/suite-runner.ts";
import type { SuiteCommand, SuiteEnd } from "../../src/ports.ts";

export interface SuiteSeenByTest extends SuiteEnd {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

export const folder = mkdtempSync(join(tmpdir(), "suite-test-"));

type Sink = (chunk: Uint8Array, stream: "stdout" | "stderr") => void | Promise<void>;

/** Runs a command; `sink` is called beside the recording. */
export async function runSuite(
  command: Partial<SuiteCommand>,
  env: Readonly<Record<string, string | undefined>> = process.env,
  sink: Sink = () => {},
): Promise<SuiteSeenByTest> {
  const chunks = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const end = await runUnrecorded(
    command,
    (chunk, stream) => {
      chunks[stream].push(chunk);
      return sink(chunk, stream);
    },
    env,
  );
  return { ...end, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr) };
}

/** The same for output that is too much to keep. */
export function runUnrecorded(
  command: Partial<SuiteCommand>,
  sink: Sink,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<SuiteEnd> {
  const runner = createSuiteRunner({ env, tempDir: join(folder, "temp"), platform: process.platform });
  return runner.run(
    { script: "true", shell: "bash", cwd: folder, via: [], timeoutMs: 0, env: {}, ...command },
    sink,
  );
}

/**
 * Emits the sources as JavaScript, for a runner in a process of its own: Jest's `process` gets no signals.
 * @returns path of the emitted src/host/suite-runner.
 */
export function emitRunner(): string {
  const from = join(import.meta.dirname, "../../src");
  const to = join(folder, "emitted");
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (
      !/^(?:host\/(?:suite|process|files)|suite\/[\w-]+\.ts$|[\w-]+\.ts$)/.test(name) ||
      !name.endsWith(".ts")
    )
      continue;
    const source = readFileSync(join(from, name), "utf8").replace(/(from "\.[^"]+)\.ts"/g, '$1.js"');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "es6" },
    });
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name.replace(/\.ts$/, ".js")), code);
  }
  writeFileSync(join(to, "package.json"), '{"type":"module"}');
  return join(to, "host/suite-runner.js");
}

/** Living processes whose environment or command line holds a text. */
export function processesWith(text: string): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && pid > 0)
    .filter((pid) => {
      try {
        if (/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"))) return false;
        return ["environ", "cmdline"].some((file) =>
          readFileSync(`/proc/${pid}/${file}`, "latin1").includes(text),
        );
      } catch {
        return false;
      }
    });
}
