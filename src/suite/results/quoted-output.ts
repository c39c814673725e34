/** Prevents a child's log, quoted inside a Python bytes literal, from being read as the suite's own. */

import type { LogLine } from "../../issues/finding.ts";
import { BYTES_REPR_TRIGGERS, type BytesReprTracker, createBytesReprTracker } from "./bytes-repr.ts";
import { grammarPart, withoutPrefix } from "./line-prefix.ts";
import type { TestLogReader, TestRun } from "./run.ts";

/** A follower of one runner's lines. */
export interface RunLog {
  line(line: LogLine, text: string): void;
  /** A line inside a literal: part of some message, never a statement of the runner. */
  quoted(text: string): void;
  /** May this line open a literal that goes on over the next lines? */
  mayOpenLiteral(text: string): boolean;
  readonly wantsMore: boolean;
  currentTest(): string | null;
  runs(): readonly TestRun[];
}

/**
 * Two followers read the log: one skips quoted lines, the other takes every line. The first one's result is used, unless
 * what looked like a literal never ended or hid the only tally: then it was no literal.
 */
export function ignoringQuotedOutput(triggers: readonly string[], create: () => RunLog): TestLogReader {
  const careful = create();
  // A literal on one stream says nothing of the lines of the other.
  const literals = new Map<string, BytesReprTracker>();
  const literalOf = (stream: string) => {
    const known = literals.get(stream) ?? createBytesReprTracker();
    literals.set(stream, known);
    return known;
  };
  const literally = create();
  return {
    triggers: [...triggers, ...BYTES_REPR_TRIGGERS],
    line(line) {
      const text = withoutPrefix(line.text);
      const literal = literalOf(line.stream ?? "");
      const inside = literal.open || careful.mayOpenLiteral(text) ? literal.line(text) : false;
      const part = grammarPart(text);
      literally.line(line, part);
      if (inside) careful.quoted(text);
      else careful.line(line, part);
      return literal.open || careful.wantsMore || literally.wantsMore;
    },
    currentTest: () => careful.currentTest(),
    results() {
      const runs = chooseRuns(careful.runs(), literally.runs(), anyOpen(literals));
      return runs.length === 0 ? null : { runs };
    },
  };
}

function anyOpen(literals: ReadonlyMap<string, BytesReprTracker>): boolean {
  return [...literals.values()].some((literal) => literal.open);
}

function chooseRuns(
  careful: readonly TestRun[],
  literally: readonly TestRun[],
  open: boolean,
): readonly TestRun[] {
  const ended = (runs: readonly TestRun[]) => runs.some((run) => run.complete);
  return ended(literally) && (open || !ended(careful)) ? literally : careful;
}
