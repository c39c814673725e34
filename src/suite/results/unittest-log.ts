/** Reads the output of unittest, and of MONAI's runner on top of it, verbose or plain, several runs in one log. */

import type { LogLine } from "../../issues/finding.ts";
import { MONAI_TRIGGERS, parseFinished, parseStarting } from "./monai-log.ts";
import { ignoringQuotedOutput, type RunLog } from "./quoted-output.ts";
import type { TestLogReader, TestRun } from "./run.ts";
import {
  type Description,
  isDoubleRule,
  isSingleRule,
  parseBlockHead,
  parseDescription,
  parseRan,
  parseStatus,
  parseTally,
  parseTrailingStatus,
  STATUS_GAP,
} from "./unittest-lines.ts";
import { UnittestRun } from "./unittest-run.ts";
import { createUnittestUsageReader } from "./unittest-usage.ts";

// "test" alone occurs in every "Fastest Tactic" of a verbose TensorRT log, a third of its lines.
const TEST_NAMES = [..."_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((next) => `test${next}`);

const TRIGGERS: readonly string[] = [
  STATUS_GAP,
  // Descriptions whose docstring and status follow on the next line.
  ...TEST_NAMES,
  "Test (",
  "skipped ",
  "Ran ",
  "======",
  "in createTests",
  "-m unittest",
  ...MONAI_TRIGGERS,
];

/** Lines of other output that may stand between "Ran N tests" and "OK" when two streams meet. */
const MAX_LINES_TO_TALLY = 50;

export function createUnittestLogReader(): TestLogReader {
  return ignoringQuotedOutput(TRIGGERS, () => new UnittestLog());
}

class UnittestLog implements RunLog {
  private readonly done: TestRun[] = [];
  private readonly usage = createUnittestUsageReader();
  private run = new UnittestRun();
  /** A description whose status has not come yet because a docstring stands between. */
  private described: Description | null = null;
  private afterRule: "double" | "single" | null = null;
  private ran: number | null = null;
  private linesSinceRan = 0;
  /** A tally that came while a test was running: its child's, unless that test never ends. */
  private doubtful: TestRun | null = null;

  get wantsMore(): boolean {
    return (
      this.described !== null ||
      this.afterRule !== null ||
      this.ran !== null ||
      this.run.runningId !== null ||
      this.run.blockId !== null ||
      this.usage.reading
    );
  }

  currentTest(): string | null {
    return this.run.blockId ?? this.run.runningId;
  }

  runs(): readonly TestRun[] {
    const runs = [...this.done];
    if (this.ran !== null) runs.push(this.run.finish({ ran: this.ran, tally: null }));
    else if (!this.run.empty) runs.push(this.run.finish(null));
    if (this.doubtful !== null) runs.push(this.doubtful);
    const failed = this.usage.result();
    if (failed !== null && runs.length === 0) runs.push(failed);
    return runs;
  }

  mayOpenLiteral(): boolean {
    return true;
  }

  /** A line that lies inside a quoted child's output: part of a message, never a statement. */
  quoted(text: string): void {
    this.run.blockLine(text);
  }

  line(line: LogLine, text: string): void {
    this.usage.line(line);
    if (this.ran !== null && this.tally(line, text, this.ran)) return;
    const rule = this.afterRule;
    this.afterRule = isDoubleRule(text) ? "double" : isSingleRule(text) ? "single" : null;
    if (rule === "double" && this.blockHead(line, text)) return;
    const ran = parseRan(text);
    if (ran !== null) {
      this.touch(line);
      this.run.closeBlock();
      this.ran = ran;
      this.linesSinceRan = 0;
      return;
    }
    if (this.run.blockId !== null) {
      // The rule right under the head belongs to the frame, not to the message.
      if (this.afterRule === null) this.run.blockLine(text);
      return;
    }
    this.progress(line, text);
  }

  private blockHead(line: LogLine, text: string): boolean {
    const head = parseBlockHead(text);
    if (head === null) return false;
    this.touch(line);
    this.run.closeBlock();
    this.run.openBlock(head.of, head.status);
    return true;
  }

  private tally(line: LogLine, text: string, ran: number): boolean {
    const tally = parseTally(text);
    this.linesSinceRan += 1;
    if (tally === null && this.linesSinceRan < MAX_LINES_TO_TALLY) return false;
    this.touch(line);
    const end = { ran, tally };
    this.ran = null;
    if (this.run.runningId !== null && this.run.started !== end.ran) {
      const child = new UnittestRun();
      child.first = line.number;
      child.last = line.number;
      this.doubtful = child.finish(end);
    } else {
      this.done.push(this.run.finish(end));
      this.run = new UnittestRun();
    }
    return tally !== null;
  }

  private progress(line: LogLine, text: string): void {
    const starting = parseStarting(text);
    if (starting !== null) {
      this.run.source = "monai";
      this.start(line, starting);
      return;
    }
    const finished = parseFinished(text);
    if (finished !== null) {
      if (finished.status !== null) this.run.status({ status: finished.status });
      this.ended(finished.durationMs);
      return;
    }
    this.verbose(line, text);
  }

  /** `test_x (owner) ... status`, its parts on lines of their own, or two tests on one line. */
  private verbose(line: LogLine, text: string): void {
    const described = this.described;
    this.described = null;
    const gap = gapAt(text);
    if (gap < 0) {
      const bare = parseStatus(text) ?? (this.run.runningId === null ? null : parseTrailingStatus(text));
      if (bare !== null) this.statusOf(line, bare);
      else this.described = isBareDescription(text);
      return;
    }
    const of = parseDescription(text.slice(0, gap)) ?? described;
    const rest = text.slice(gap + STATUS_GAP.length).trimEnd();
    if (of === null) {
      const trailing = this.run.runningId === null ? null : parseTrailingStatus(text);
      if (trailing !== null) this.statusOf(line, trailing);
      return;
    }
    this.start(line, of);
    // A test whose subtests failed says nothing itself before Python 3.11, and the next one follows on its line.
    const next = gapAt(rest);
    if (next > 0 && parseDescription(rest.slice(0, next)) !== null) {
      this.verbose(line, rest);
      return;
    }
    const status = parseStatus(rest) ?? parseTrailingStatus(rest);
    if (status !== null) this.statusOf(line, status);
  }

  private start(line: LogLine, of: Description): void {
    const running = this.run.runningId;
    if (running !== null && running !== of.id) this.ended(null);
    this.touch(line);
    this.run.start(of);
  }

  private statusOf(line: LogLine, status: Parameters<UnittestRun["status"]>[0]): void {
    this.touch(line);
    const running = this.run.runningId;
    this.run.status(status);
    // The MONAI runner closes its tests itself, with the time they took.
    if (running !== null && this.run.source !== "monai") this.ended(null);
  }

  private ended(durationMs: number | null): void {
    this.doubtful = null;
    this.run.ended(durationMs);
  }

  private touch(line: LogLine): void {
    if (this.run.first === 0) this.run.first = line.number;
    this.run.last = line.number;
  }
}

function gapAt(text: string): number {
  const at = text.indexOf(STATUS_GAP);
  if (at >= 0) return at;
  // The space at the end of `test_x (owner) ... ` may be gone.
  return text.endsWith(" ...") ? text.length - 4 : -1;
}

function isBareDescription(text: string): Description | null {
  const of = text.includes("est") ? parseDescription(text) : null;
  return of !== null && of.rest === "" && of.kind === "test" ? of : null;
}
