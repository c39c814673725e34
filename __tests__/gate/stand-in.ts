/** A host that answers from memory, for what a real one shows only with a card, a token or a full disk. */

import type { Facts } from "../../src/facts/facts.ts";
import type { Host } from "../../src/ports.ts";
import type { RunContext } from "../../src/publish.ts";
import type { Annotation } from "../../src/report/annotation.ts";
import type { Ending } from "../../src/suite/ending.ts";
import { SUPPORTED } from "./workplace.ts";

export const ENDED: Ending = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  cancelled: false,
  startError: null,
  durationMs: 1000,
  leftovers: [],
};

export interface Answers {
  /** One for each probe; the last one stays. */
  readonly probes?: readonly Facts[];
  /** What the suite prints; it may write files too. */
  readonly prints?: readonly { readonly text: string; readonly stream?: "stdout" | "stderr" }[];
  readonly writes?: Readonly<Record<string, string>>;
  readonly ending?: Partial<Ending>;
  /** What lies there before the run. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths that cannot be written. */
  readonly full?: (path: string) => boolean;
  readonly tracked?: Readonly<Record<string, string>>;
  readonly check?: { readonly url: string | null; readonly problem: string | null };
  readonly hook?: boolean;
  readonly summary?: () => Promise<void>;
}

const CLOCK = Date.UTC(2026, 10, 22);

/** The host, and what it was told. */
export function standIn(answers: Answers = {}) {
  const files = new Map(Object.entries(answers.files ?? {}));
  const tracked = new Map(Object.entries(answers.tracked ?? {}));
  const told = {
    said: [] as string[],
    annotations: [] as Annotation[],
    outputs: {} as Record<string, string>,
    failed: false,
    probes: 0,
    log: "",
    disposed: false,
    command: null as Parameters<Host["suite"]["run"]>[0] | null,
    files,
  };
  const probes = answers.probes ?? [SUPPORTED];
  const text = (path: string) => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`${path} is not there`);
    return found;
  };
  const host: Host = {
    clock: () => CLOCK,
    prober: { probe: async () => (probes[told.probes++] ?? probes.at(-1)) as Facts },
    suite: {
      run: async (command, sink) => {
        told.command = command;
        for (const { text, stream = "stdout" } of answers.prints ?? []) await sink(Buffer.from(text), stream);
        for (const [path, written] of Object.entries(answers.writes ?? {})) files.set(path, written);
        return { ending: { ...ENDED, ...answers.ending }, used: { cuda: null, tensorrt: null } };
      },
    },
    files: {
      readText: async (path) => text(path),
      writeText: async (path, written) => {
        if (answers.full?.(path)) throw new Error(`cannot write ${path}: no space left on the device`);
        files.set(path, written);
      },
      stream: async function* (path) {
        yield Buffer.from(text(path));
      },
      exists: async (path) => files.has(path),
      stat: async (path) => (files.has(path) ? { mtimeMs: CLOCK, size: text(path).length } : null),
      glob: async (pattern) => {
        if (pattern === "/**") throw new Error("/** is the whole disk");
        return pattern === "gone.xml" ? [pattern] : [...files.keys()].filter((path) => path === pattern);
      },
    },
    repository: {
      root: "/w",
      trackedFiles: async () => new Set(tracked.keys()),
      readLines: async (path) => tracked.get(path)?.split("\n") ?? null,
    },
    display: {
      info: (line) => void told.said.push(line),
      group: (title) => void told.said.push(title),
      suiteOutput: (chunk) => {
        told.log += Buffer.from(chunk).toString();
      },
      annotate: (annotation) => void told.annotations.push(annotation),
      summary: answers.summary ?? (async () => undefined),
      output: (name, value) => {
        told.outputs[name] = value;
      },
      outcome: (line) => void told.said.push(line),
      fail: () => {
        told.failed = true;
      },
    },
    check: answers.check
      ? { start: async () => undefined, complete: async () => answers.check as { url: null; problem: null } }
      : null,
    hook: answers.hook
      ? {
          folder: "/hook",
          source: () => "# the hook",
          env: { PYTHONPATH: "/own" },
          dispose: async () => {
            told.disposed = true;
          },
        }
      : null,
  };
  return { host, told };
}

export const CONTEXT: RunContext = {
  version: "1.2.3",
  origin: null,
  workspaceRoots: ["/w"],
  secrets: [],
  resolve: (path) => `/w/${path}`,
};
