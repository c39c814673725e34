/** What a command may touch: two streams, files, the environment. Built by the entry, or by a test. */

import type { Files, Host } from "../ports.ts";

export interface Style {
  /** Whether to use colour: only on a terminal that is not "dumb", never with NO_COLOR. */
  readonly color: boolean;
  /** Columns of the terminal, or a default. */
  readonly width: number;
}

export interface Console {
  /** stdout: results, and with --json one document and nothing else. */
  out(text: string): void;
  /** stderr: everything else. */
  err(text: string): void;
  /** How text on stdout may look. */
  readonly outStyle: Style;
  /** The same for stderr, which may lead elsewhere. */
  readonly errStyle: Style;
  readonly files: Files;
  /** Bytes of a file, or of standard input for "-". @throws Error whose message is the reason, in plain words. */
  bytes(path: string): AsyncIterable<Uint8Array>;
  /** Removes a folder that the gate made. */
  remove(folder: string): Promise<void>;
  readonly platform: string;
  readonly cwd: string;
  readonly temp: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Path of the running Node, for the demo's suite. */
  readonly node: string;
  /** A host whose suite output goes to stdout, or to stderr when stdout carries a document. */
  host(suiteTo: "stdout" | "stderr" | "nowhere"): Promise<Host>;
}

/** Writes one JSON document to stdout. */
export function printJson(console: Console, value: unknown): void {
  console.out(`${JSON.stringify(value, null, 2)}\n`);
}
