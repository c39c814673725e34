/** Parses the lines that the pytest hook writes, with checks: the suite could write anything into that file. */

import type { TestStatus } from "../test-result.ts";

export type HookEvent =
  | {
      readonly e: "session";
      readonly rootdir: string;
      readonly capture: string | null;
      readonly workers: boolean;
    }
  | { readonly e: "collected"; readonly count: number }
  | { readonly e: "ids"; readonly ids: readonly string[] }
  | {
      readonly e: "collect";
      readonly id: string;
      readonly failed: boolean;
      /** "" if there is none; the same holds for all texts below that say why. */
      readonly reason: string;
      readonly message: string;
    }
  | { readonly e: "expect"; readonly id: string; readonly expect: string }
  | { readonly e: "start"; readonly id: string }
  | { readonly e: "end"; readonly id: string }
  | ResultEvent
  | { readonly e: "use"; readonly cuda: boolean; readonly tensorrt: boolean }
  | { readonly e: "finish"; readonly exit: number }
  | { readonly e: "announced" | "over" }
  | {
      readonly e: "internal" | "interrupted";
      readonly message: string;
      /** What broke it off: `Interrupted` by pytest itself, as `--maxfail` does under xdist. */
      readonly by: string;
    }
  | { readonly e: "problem"; readonly text: string };

/** One phase of a test. */
export interface ResultEvent {
  readonly e: "result";
  readonly id: string;
  /** null: the test is run again. */
  readonly outcome: TestStatus | null;
  /** A subtest: its failure is the test's, its success proves nothing. */
  readonly part: boolean;
  readonly file: string | null;
  readonly line: number | null;
  readonly durationMs: number | null;
  readonly reason: string;
  readonly message: string;
  readonly output: string | null;
  /** Characters of output that the hook left out. */
  readonly outputCut: number;
}

export interface HookLine {
  /** Which session wrote it. */
  readonly session: string;
  readonly event: HookEvent;
}

type Fields = Readonly<Record<string, unknown>>;

const OUTCOMES: ReadonlySet<string> = new Set(["passed", "failed", "error", "skipped", "xfailed", "xpassed"]);

/** null if the line is not the hook's, or is an event of a later version. */
export function parseHookLine(line: string): HookLine | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Fields;
  const session = text(fields.s);
  const event = eventOf(fields);
  return session === null || event === null ? null : { session, event };
}

function eventOf(fields: Fields): HookEvent | null {
  const id = text(fields.id);
  switch (fields.e) {
    case "session":
      return {
        e: "session",
        rootdir: words(fields.rootdir),
        capture: text(fields.capture),
        workers: fields.workers === true,
      };
    case "collected":
      return { e: "collected", count: number(fields.count) ?? 0 };
    case "ids":
      return {
        e: "ids",
        ids: Array.isArray(fields.ids) ? fields.ids.filter((one) => typeof one === "string") : [],
      };
    case "start":
    case "end":
      return id === null ? null : { e: fields.e, id };
    case "expect":
      return id === null ? null : { e: "expect", id, expect: words(fields.expect) };
    case "collect":
      return id === null ? null : collectOf(id, fields);
    case "result":
      return id === null ? null : resultOf(id, fields);
    case "use":
      return { e: "use", cuda: fields.cuda === true, tensorrt: fields.tensorrt === true };
    case "finish":
      return { e: "finish", exit: number(fields.exit) ?? -1 };
    case "internal":
    case "interrupted":
      return { e: fields.e, message: words(fields.message), by: words(fields.by) };
    case "announced":
    case "over":
      return { e: fields.e };
    case "problem":
      return { e: "problem", text: words(fields.text) };
    default:
      return null;
  }
}

function collectOf(id: string, fields: Fields): HookEvent {
  const failed = fields.outcome === "failed";
  return { e: "collect", id, failed, reason: words(fields.reason), message: words(fields.message) };
}

function resultOf(id: string, fields: Fields): ResultEvent | null {
  const rerun = fields.outcome === "rerun";
  if (!rerun && !(typeof fields.outcome === "string" && OUTCOMES.has(fields.outcome))) return null;
  const output: Fields =
    typeof fields.output === "object" && fields.output !== null ? (fields.output as Fields) : {};
  const seconds = number(fields.duration);
  return {
    e: "result",
    id,
    outcome: rerun ? null : (fields.outcome as TestStatus),
    part: fields.part === true,
    file: text(fields.file),
    line: number(fields.line),
    durationMs: seconds === null ? null : seconds * 1000,
    reason: words(fields.reason),
    message: words(fields.message),
    output: text(output.text),
    outputCut: number(output.cut) ?? 0,
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Text that may as well be empty. */
function words(value: unknown): string {
  return text(value) ?? "";
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
