/** Follows pytest's sessions through a log and assigns each line to its session. */

import type { LogLine } from "../../issues/finding.ts";
import { groupOf } from "../../match-group.ts";
import { createFatalTraceReader } from "./fatal-trace.ts";
import {
  type Banner,
  type PytestTally,
  parseAnnounced,
  parseBanner,
  parseBareStatus,
  parseCollected,
  parseLetters,
  parseProgress,
  parsePytestTally,
  parseSummary,
  type Section,
  sectionOf,
} from "./pytest-lines.ts";
import { brokenOffBy, PytestRun } from "./pytest-run.ts";
import { createPytestUsageReader } from "./pytest-usage.ts";
import type { RunLog } from "./quoted-output.ts";
import { byPlace, type TestRun } from "./run.ts";

/** Sessions inside sessions: a test of tests; more than this is not a log of pytest. */
const MAX_DEPTH = 16;

/** Behind the progress of a session that ended in the middle of its line, or whose test starts pytest. */
const GLUED_START = /^([^\s=]{1,500}\.py\b[^=]{0,500}?|[.FEsxXRu,-]{1,500})={5,} test session starts ={5,}$/;

const NOTHING: PytestTally = {
  of: { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 },
};

/** The sessions of one log, a session inside another's output among them. */
export class PytestSessions implements RunLog {
  private readonly done: TestRun[] = [];
  /** Open sessions; a session inside another's output ends before it. */
  private readonly open: PytestRun[] = [];
  private section: Section = "progress";
  /** A tally inside a failure's section: a child's, unless nothing better comes. */
  private doubtful: PytestTally | null = null;
  private readonly usage = createPytestUsageReader();
  private readonly fatal = createFatalTraceReader();

  get wantsMore(): boolean {
    const inSession = this.open.length > 0 && this.section !== "progress";
    return inSession || this.usage.reading || this.fatal.reading;
  }

  currentTest(): string | null {
    const run = this.open.at(-1);
    if (run === undefined) return null;
    if (this.section === "blocks") return run.heading === null ? null : run.idOfHeading(run.heading);
    return this.section === "progress" ? run.running : null;
  }

  runs(): readonly TestRun[] {
    const runs = [...this.done];
    for (const run of this.open) {
      const last = run === this.open.at(-1);
      if (last && run.running === null && this.fatal.test !== null)
        run.announce(this.relative(this.fatal.test));
      runs.push(run.finish(last ? this.doubtful : null));
    }
    return runs.sort(byPlace);
  }

  mayOpenLiteral(text: string): boolean {
    // pytest cuts assertions and the lines of its summary in the middle of a literal.
    return this.section !== "summary" && !text.startsWith("E  ");
  }

  quoted(text: string): void {
    if (this.section === "blocks") this.open.at(-1)?.blockLine(text);
  }

  line(line: LogLine, text: string): void {
    this.fatal.line(text);
    const banner = parseBanner(text);
    if (banner?.char === "=" && banner.title === "test session starts") {
      this.start(line);
      return;
    }
    const glued = this.open.length > 0 && this.section === "progress" ? GLUED_START.exec(text) : null;
    if (glued !== null) {
      this.progressLine(line, groupOf(glued, 1));
      this.start(line);
      return;
    }
    const tally = parsePytestTally(text);
    if (tally !== null) {
      this.tally(line, tally, banner !== null);
      return;
    }
    const unusable = this.usage.line(text);
    if (unusable !== null) {
      this.usageError(line, unusable);
      return;
    }
    if (banner !== null && this.banner(line, banner)) return;
    if (this.section === "blocks") this.blockLine(line, text);
    else if (this.section === "summary") this.summaryLine(line, text);
    else this.progressLine(line, text);
  }

  private start(line: LogLine): void {
    if (this.open.length < MAX_DEPTH) this.open.push(new PytestRun(true));
    this.section = "progress";
    this.touch(line);
  }

  /** pytest's ids begin at its rootdir. */
  private relative(id: string): string {
    const root = this.open.at(-1)?.rootdir ?? null;
    return root !== null && id.startsWith(`${root}/`) ? id.slice(root.length + 1) : id;
  }

  private current(line: LogLine): PytestRun {
    let run = this.open.at(-1);
    if (run === undefined) {
      run = new PytestRun(false);
      this.open.push(run);
      this.section = "progress";
    }
    if (run.first === 0) run.first = line.number;
    run.last = line.number;
    return run;
  }

  private touch(line: LogLine): void {
    this.current(line);
  }

  private tally(line: LogLine, tally: PytestTally, framed: boolean): void {
    if (framed) this.leaveDead(tally);
    const run = this.open.at(-1);
    // A session that began with a frame ends in one; without, it is a quiet child's.
    if (run?.framed === true && !framed) return;
    if (run !== undefined && !run.framed && this.section === "blocks") {
      this.doubtful = tally;
      return;
    }
    this.done.push(this.current(line).finish(tally));
    this.open.pop();
    this.doubtful = null;
    // What surrounds a nested session is where it was printed: live, or in the section of a failing test.
    this.section = this.open.at(-1)?.inBlocks === true ? "blocks" : "progress";
  }

  /**
   * A session that died inside a test's output has no tally, so the next one is not its own but the outer session's.
   * Only a tally that counts more good tests than the inner one collected, and just as many as the outer one, shows it.
   */
  private leaveDead({ of }: PytestTally): void {
    const good = of.passed + of.xfailed + of.xpassed;
    const total = good + of.failed + of.error + of.skipped;
    const owner = this.open.findLastIndex((run) => run.expected === total);
    const dead = owner === -1 ? [] : this.open.slice(owner + 1);
    if (dead.length === 0 || dead.some((run) => run.expected === null || run.expected >= good)) return;
    this.open.length = owner + 1;
    for (const run of dead) this.done.push(run.finish(null));
  }

  private banner(line: LogLine, banner: Banner): boolean {
    if (banner.char === "=") {
      const section = sectionOf(banner.title);
      // Frames that programs draw around their own output are output.
      if (section === null) return false;
      const run = this.current(line);
      if (banner.title === "PASSES") run.passesShown = true;
      this.section = section;
      run.inBlocks = section === "blocks";
      run.heading = null;
      return true;
    }
    const interrupted =
      banner.char === "!" && /^(?:KeyboardInterrupt|_pytest\.outcomes\.Exit)/.test(banner.title);
    if (this.open.length === 0) {
      if (interrupted) this.interruptEnded(banner.title);
      return false;
    }
    if (interrupted) this.current(line).interrupted = banner.title;
    if (banner.char === "_" && this.section === "blocks") {
      // `_ _ _ _` parts the frames of one traceback.
      if (/^[_ ]+$/.test(banner.title)) return true;
      this.current(line).openBlock(banner.title);
      return true;
    }
    return false;
  }

  /** When the suite chose the exit status itself, pytest reports only after its last line that it was interrupted. */
  private interruptEnded(title: string): void {
    const ended = this.done.at(-1);
    if (ended === undefined || (ended.neverRanCount ?? 0) === 0) return;
    this.done[this.done.length - 1] = { ...ended, brokenOff: ended.brokenOff ?? brokenOffBy(title) };
  }

  private blockLine(line: LogLine, text: string): void {
    const crash = /^worker '(\w+)' crashed while running '(.+)'$/.exec(text);
    if (crash !== null) this.current(line).crash(groupOf(crash, 2), groupOf(crash, 1));
    this.open.at(-1)?.blockLine(text);
  }

  private summaryLine(line: LogLine, text: string): void {
    const run = this.current(line);
    const summary = parseSummary(text, (id) => run.isKnown(id));
    if (summary !== null) run.summary(summary);
  }

  private progressLine(line: LogLine, text: string): void {
    const progress = parseProgress(text);
    if (progress !== null) {
      this.current(line).progress(progress);
      return;
    }
    const id = parseAnnounced(text);
    if (id !== null) {
      // Tracebacks and compilers write `file.py::name` too; only a session announces tests.
      this.open.at(-1)?.announce(id);
      if (this.open.length > 0) this.touch(line);
      return;
    }
    const run = this.open.at(-1);
    if (run === undefined) return;
    if (text.startsWith("rootdir: ")) run.rootdir = text.slice("rootdir: ".length).replace(/, .*/s, "");
    const collected = parseCollected(text);
    const letters = parseLetters(text);
    const bare = run.running === null ? null : parseBareStatus(text);
    if (collected !== null) run.collected = collected;
    else if (letters !== null) run.letter(letters);
    else if (bare !== null && run.running !== null) run.progress({ ...bare, id: run.running });
    else return;
    this.touch(line);
  }

  private usageError(line: LogLine, text: string): void {
    const run = this.open.at(-1) ?? null;
    const ended = this.done.at(-1);
    if (run !== null) run.usageError ??= text;
    else if (ended?.counts != null && ended.counts.executed === ended.counts.errors) {
      this.done[this.done.length - 1] = { ...ended, collectionError: ended.collectionError ?? text };
    } else {
      const alone = new PytestRun(false);
      alone.first = line.number;
      alone.last = line.number;
      alone.usageError = text;
      this.done.push(alone.finish(NOTHING));
    }
  }
}
