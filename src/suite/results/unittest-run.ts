/** Builds one run of unittest from its lines; the reader decides which lines belong to it. */

import type { ResultSource, TestCounts, TestResult, TestStatus } from "../test-result.ts";
import { type BoundedText, createBoundedText } from "./bounded-text.ts";
import { raisedLine } from "./failure-line.ts";
import { countTests, moreSevere, type TestRun, totalOf } from "./run.ts";
import type { Description, StatusWord, Tally } from "./unittest-lines.ts";

interface Entry {
  readonly id: string;
  readonly kind: Description["kind"];
  status: TestStatus | null;
  /** What a section at the end of the run says; overrides the result printed inline. */
  blockStatus: TestStatus | null;
  reason: string | undefined;
  durationMs: number | undefined;
  message: BoundedText | null;
  /** One text a section: a test has one for each of its failed subtests. */
  readonly sections: BoundedText[];
  hasSubtests: boolean;
}

const UNCLEAR =
  "unittest's plain output does not distinguish a skipped class from a skipped test; -v gives exact counts";

/** The end of a run as its last lines tell it. */
export interface RunEnd {
  readonly ran: number;
  readonly tally: Tally | null;
}

/** Of one test; what lies beyond is taken for the last one kept. */
const MAX_SECTIONS = 100;

/** More tests than any suite has; what lies beyond is still counted by the tally. */
const MAX_ENTRIES = 500_000;

export class UnittestRun {
  source: ResultSource = "unittest";
  first = 0;
  last = 0;
  /** `-b` keeps output back; failing tests show it under this heading. */
  buffered = false;
  private readonly entries: Entry[] = [];
  private readonly byId = new Map<string, Entry>();
  private current: Entry | null = null;
  private block: Entry | null = null;
  private anonymousSkips = 0;
  /** The tally leaves open how many tests passed. */
  private unclear = false;
  private readonly maxEntries: number;

  constructor(maxEntries: number = MAX_ENTRIES) {
    this.maxEntries = maxEntries;
  }

  get empty(): boolean {
    return this.entries.length === 0;
  }

  get runningId(): string | null {
    return this.current?.id ?? null;
  }

  get blockId(): string | null {
    return this.block?.id ?? null;
  }

  /** How many tests were seen to start. */
  get started(): number {
    return this.entries.filter(isCounted).length;
  }

  start(of: Description): void {
    // A second line of the same test: it failed again in tearDown, or this is one of its subtests.
    const last = this.entries.at(-1);
    this.current = last?.id === of.id ? last : this.entry(of, true);
  }

  /** The status of the running test, or of a class whose tests were never started. */
  status(word: StatusWord): void {
    let entry = this.current;
    if (entry === null) {
      if (word.status !== "skipped") return;
      this.anonymousSkips += 1;
      entry = this.entry({ id: `setUpClass #${this.anonymousSkips}`, kind: "fixture", rest: "" }, true);
    }
    entry.status = entry.status === null ? word.status : moreSevere(entry.status, word.status);
    if (word.reason !== undefined) entry.reason = word.reason;
  }

  /** The running test's output is complete. */
  ended(durationMs: number | null): void {
    if (this.current === null) return;
    if (durationMs !== null) this.current.durationMs = durationMs;
    this.current.status ??= "passed";
    this.current = null;
  }

  openBlock(of: Description, status: TestStatus): void {
    this.current = null;
    const entry = this.byId.get(of.id) ?? this.entry(of, of.kind !== "test");
    entry.blockStatus = entry.blockStatus === null ? status : moreSevere(entry.blockStatus, status);
    entry.hasSubtests ||= of.rest.trim() !== "";
    if (entry.sections.length < MAX_SECTIONS) entry.sections.push(createBoundedText());
    this.block = entry;
  }

  blockLine(text: string): void {
    if (this.block === null) return;
    this.block.message ??= createBoundedText();
    this.block.message.add(`${text}\n`);
    this.block.sections.at(-1)?.add(`${text}\n`);
    if (text === "Stdout:" || text === "Stderr:") this.buffered = true;
  }

  closeBlock(): void {
    this.block = null;
  }

  /** The run as it stands; `end` is null when the process died before the tally. */
  finish(end: RunEnd | null): TestRun {
    const complete = end !== null && end.tally !== null;
    const running = complete ? null : (this.current?.id ?? null);
    const tests = this.entries.filter((entry) => entry.id !== running || entry.status !== null);
    const results = tests.map((entry) => toResult(entry, complete));
    const counts = end === null ? countTests(results, this.source) : this.count(end, results);
    const loadErrors = tests.filter((entry) => entry.kind === "load-error");
    const nothingElse = results.every(
      (result, i) => result.status === "skipped" || tests[i]?.kind === "load-error",
    );
    return {
      source: this.source,
      tests: results,
      counts,
      complete,
      running,
      lastStarted: this.entries.filter((entry) => entry.kind === "test").at(-1)?.id ?? null,
      neverRan: [],
      collectionError:
        complete && loadErrors.length > 0 && nothingElse && end.ran <= tests.filter(isCounted).length
          ? loadErrors.map(describeLoadError).join("\n")
          : null,
      skipReasons: [],
      passingOutputSeen: !this.buffered,
      span: { first: this.first, last: this.last },
      notices: this.unclear ? [UNCLEAR] : [],
    };
  }

  private entry(of: Description, listed: boolean): Entry {
    const entry: Entry = {
      id: of.id,
      kind: of.kind,
      status: null,
      blockStatus: null,
      reason: undefined,
      durationMs: undefined,
      message: null,
      sections: [],
      hasSubtests: false,
    };
    if (this.entries.length < this.maxEntries) {
      this.entries.push(entry);
      this.byId.set(of.id, entry);
    }
    // A failing test of a plain run is known by its section alone; it was one of those that ran.
    if (!listed) entry.status = "failed";
    return entry;
  }

  /** From the results where every test is known by name, else from the tally with what is known put in its place. */
  private count(end: RunEnd, results: readonly TestResult[]): TestCounts {
    const { ran, tally } = end;
    const known = countTests(results, this.source);
    if (tally === null) return known;
    const named = this.entries.filter(isCounted).length;
    // Python 3.12.1 leaves skipped tests out of the number that ran.
    const allNamed = named > 0 && ran <= named && named - known.skipped <= ran;
    if (allNamed) return known;
    const fixtureErrors = this.entries.filter(
      (entry) => entry.kind === "fixture" && entry.blockStatus !== null,
    );
    // Before Python 3.11 only -v names them.
    const unnamedPasses = tally.unexpectedSuccesses - results.filter((one) => one.unexpectedPass).length;
    const parts = {
      failed: known.failed + Math.max(0, unnamedPasses),
      error: known.errors,
      skipped: tally.skipped,
      xfailed: tally.expectedFailures,
      xpassed: 0,
    };
    const others = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const passed = ran + fixtureErrors.length - others;
    // More skips than tests: whole classes are among them, and then some of the tests may have passed.
    this.unclear = passed < 0 && ran > 0;
    return totalOf({ ...parts, passed: Math.max(0, passed), source: this.source });
  }
}

/** unittest's "Ran N" counts started tests, among them the stand-ins of modules that did not load. */
function isCounted(entry: Entry): boolean {
  return entry.kind !== "fixture";
}

function toResult(entry: Entry, complete: boolean): TestResult {
  const inline = entry.status ?? "passed";
  // In a complete run every failure has its section, so an inline word without one was somebody else's.
  const failedInline = inline === "failed" || inline === "error";
  const said = entry.blockStatus ?? (complete && failedInline ? "passed" : inline);
  // unittest fails by it, as pytest does where it runs the same test.
  const unexpectedPass = said === "xpassed";
  const message = entry.message?.text().trimEnd() || (unexpectedPass ? "Unexpected success" : "");
  return {
    id: entry.id,
    status: unexpectedPass ? "failed" : said,
    ...(unexpectedPass ? { unexpectedPass } : {}),
    ...(message ? { message } : {}),
    ...(entry.hasSubtests && entry.sections.length > 1
      ? { parts: entry.sections.map((section) => section.text()) }
      : {}),
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(entry.durationMs === undefined ? {} : { durationMs: entry.durationMs }),
  };
}

function describeLoadError(entry: Entry): string {
  const last = raisedLine(entry.message?.text() ?? "");
  return last === "" ? `${entry.id} could not be loaded` : `${entry.id} could not be loaded: ${last}`;
}
