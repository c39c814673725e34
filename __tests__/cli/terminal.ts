/** The command line in this process, with files in a temporary folder, and a machine that answers what a test says. */

import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Console } from "../../src/cli/console.ts";
import { main } from "../../src/cli/main.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { createFiles } from "../../src/host/files.ts";
import { createTerminalHost } from "../../src/host/terminal-host.ts";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const NO_CARD: Facts = {
  schemaVersion: 1,
  platform: { os: "linux", arch: "x64" },
  gpus: [],
  tensorrt: null,
  problems: [{ code: "no-gpu-visible", detail: "no NVIDIA driver library on this machine" }],
};

export class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), "cli-"));
  /** What a probe answers. */
  facts: Facts = NO_CARD;
  stdin = "";

  file(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  async gate(...argv: readonly string[]): Promise<Said> {
    let [out, err] = ["", ""];
    const console: Console = {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      outStyle: { color: false, width: 100 },
      errStyle: { color: false, width: 100 },
      files: createFiles(),
      bytes: (path) => (path === "-" ? Readable.from([Buffer.from(this.stdin)]) : createReadStream(path)),
      platform: process.platform,
      cwd: this.folder,
      temp: this.folder,
      now: () => Date.parse("2026-11-22"),
      node: process.execPath,
      remove: async (folder) => rmSync(folder, { recursive: true, force: true }),
      host: async () => {
        const host = createTerminalHost(process.env, this.folder, "nowhere");
        const info = (text: string) => {
          err += `${text}\n`;
        };
        return {
          ...host,
          prober: { probe: async () => this.facts },
          display: { ...host.display, info, outcome: info },
        };
      },
    };
    const status = await main(argv, console);
    return { status, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
