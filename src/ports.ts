/** The interfaces for all effects. Types only: implementations are in src/host, test doubles in the tests. */

import type { Facts } from "./facts/facts.ts";
import type { Annotation } from "./report/annotation.ts";
import type { Report } from "./report/report.ts";
import type { Request } from "./request.ts";
import type { Ending } from "./suite/ending.ts";

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** Asks the machine for facts; never throws for what the machine does, problems are part of the answer. */
export interface Prober {
  probe(
    request: Pick<Request, "via" | "python"> & Partial<Pick<Request, "workingDirectory" | "pythonNamed">>,
  ): Promise<Facts>;
}

/** The suite as a process of its own. */
export interface SuiteRunner {
  /**
   * Runs the suite and hands over both streams as they come.
   * @param sink takes bytes; a returned promise holds the stream back until it is settled.
   */
  run(
    command: SuiteCommand,
    sink: (chunk: Uint8Array, stream: "stdout" | "stderr") => void | Promise<void>,
  ): Promise<SuiteEnd>;
}

export interface SuiteCommand {
  /** Script text as in a workflow `run:`, or argv when `trt-gate run -- …` gave one. */
  readonly script: string | readonly string[];
  readonly shell: string;
  readonly cwd: string;
  readonly via: readonly string[];
  readonly timeoutMs: number;
  /** Added to the cleaned environment of the child, e.g. to load the pytest hook. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Folders by the variable of search paths that they are put in front of; through a prefix only where the far side
   * has the folder.
   */
  readonly prepend?: Readonly<Record<string, string>>;
}

/** How the process ended and what was seen of it from outside. */
export interface SuiteEnd {
  readonly ending: Ending;
  /** Did a process of the suite map libcuda or libnvinfer? null: could not be seen. */
  readonly used: { readonly cuda: boolean | null; readonly tensorrt: boolean | null };
}

/** Small, bounded access to files. Paths are absolute or relative to the working directory. */
export interface Files {
  /** @throws with a message that names the path when it cannot be read or is larger than `maxBytes`. */
  readText(path: string, maxBytes: number): Promise<string>;
  writeText(path: string, text: string): Promise<void>;
  /** Bytes in chunks, for streaming parsers. */
  stream(path: string): AsyncIterable<Uint8Array>;
  exists(path: string): Promise<boolean>;
  /** Last change in milliseconds since the epoch and size in bytes; null if there is no such file. */
  stat(path: string): Promise<{ readonly mtimeMs: number; readonly size: number } | null>;
  /** Files that match a glob, sorted. */
  glob(pattern: string, cwd: string): Promise<readonly string[]>;
}

/** What is known of the checked-out repository, for anchors. */
export interface Repository {
  readonly root: string;
  /** Paths that git tracks, relative to root, with forward slashes; empty if this is not a repository. */
  trackedFiles(): Promise<ReadonlySet<string>>;
  readLines(path: string): Promise<readonly string[] | null>;
}

/** Where results are shown: a workflow run or a terminal. */
export interface Display {
  /** A line of our own for the log. */
  info(text: string): void;
  group(title: string, lines: readonly string[]): void;
  /** Bytes of the suite's output; resolves when the consumer took them. */
  suiteOutput(chunk: Uint8Array, stream: "stdout" | "stderr"): void | Promise<void>;
  annotate(annotation: Annotation): void;
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** The run's outcome in one line, after everything else. */
  outcome(text: string): void;
  /** The process ends with a failure; what failed has been shown by then. */
  fail(): void;
}

/** The Checks API, where it is wanted and allowed. Failures are returned, never thrown. */
export interface CheckRun {
  start(): Promise<void>;
  /**
   * @param title replaces the headline of the report, where the run is about more than one.
   * @returns the run's address, or why there is none.
   */
  complete(
    report: Report,
    summary: string,
    title?: string,
  ): Promise<{ readonly url: string | null; readonly problem: string | null }>;
}

/** What the pytest hook needs from the host. */
export interface HookPlace {
  /** Folder of this run alone, as the suite's process sees it. */
  readonly folder: string;
  /** Source of the plugin. */
  source(): string;
  /** The suite's environment, for variables of pytest that the user set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Removes the folder. */
  dispose(): Promise<void>;
}

/** Everything outside the gate that a run touches. */
export interface Host {
  readonly clock: Clock;
  readonly prober: Prober;
  readonly suite: SuiteRunner;
  readonly files: Files;
  readonly repository: Repository;
  readonly display: Display;
  readonly check: CheckRun | null;
  /** null if there is no place for it. */
  readonly hook: HookPlace | null;
}
