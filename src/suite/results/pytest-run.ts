/** Builds one pytest session from what its lines said; the reader decides what belongs to it. */

import { isFailing, type TestCounts, type TestResult, type TestStatus } from "../test-result.ts";
import { type BoundedText, createBoundedText } from "./bounded-text.ts";
import { type Figures, less, noFigures, tooMany } from "./pytest-figures.ts";
import { headingOf, testOfHeading, whyOf } from "./pytest-headings.ts";
import type { Collected, NamedStatus, PytestTally, SummaryGroup } from "./pytest-lines.ts";
import { moreSevere, type TestRun, totalOf } from "./run.ts";
import { fileOf } from "./test-id.ts";

interface Entry {
  readonly id: string;
  status: TestStatus;
  reason: string | undefined;
  message: string | undefined;
  crashed: string | undefined;
}

interface Block {
  readonly heading: string;
  readonly text: BoundedText;
}

const MAX_BLOCKS = 2000;

export class PytestRun {
  first = 0;
  last = 0;
  /** A "test session starts" line opened it, so its tally stands in a frame. */
  readonly framed: boolean;
  collected: Collected | null = null;
  passesShown = false;
  /** The section last entered shows failures or captured output. */
  inBlocks = false;
  usageError: string | null = null;
  rootdir: string | null = null;
  /** The section of `inBlocks` that is being read. */
  heading: string | null = null;
  /** Why the session was broken off. */
  interrupted: string | null = null;
  private readonly entries = new Map<string, Entry>();
  /** Outcomes of progress lines as the tally counts them: two for a test whose teardown failed. */
  private readonly raw: Figures = noFigures();
  /** Letters of plain mode, for a run that never got to its tally. */
  private readonly letters: Figures = noFigures();
  private verbose = false;
  private readonly announced = new Set<string>();
  private lastAnnounced: string | null = null;
  private readonly blocks: Block[] = [];
  /** Of the section that is being read, kept or not. */
  private blockText: BoundedText | null = null;
  private readonly skipReasons = new Map<string, number>();
  private readonly uncollected: string[] = [];
  /** Failed parts by test, as progress lines and as the summary tell them; older pytests print only the latter. */
  private progressParts = 0;
  private readonly summaryParts: string[] = [];
  private readonly summaryFailures = new Set<string>();

  constructor(framed: boolean) {
    this.framed = framed;
  }

  get running(): string | null {
    return [...this.announced].at(-1) ?? null;
  }

  isKnown(id: string): boolean {
    return this.entries.has(id);
  }

  announce(id: string): void {
    this.announced.add(id);
    this.lastAnnounced = id;
  }

  progress(told: NamedStatus): void {
    this.verbose = true;
    const line = { ...told, id: this.announcedId(told.id) };
    if (!line.subtest) this.announced.delete(line.id);
    this.lastAnnounced = line.id;
    if (line.status === null || (line.subtest && line.status === "passed")) return;
    // The tally counts a skipped part as it counts a skipped test.
    this.raw[line.status] += 1;
    if (line.subtest && line.status !== "failed") return;
    if (line.subtest) this.progressParts += 1;
    this.merge(line, line.status);
  }

  /** Under xdist another worker's first words may stand on the line behind the id. */
  private announcedId(id: string): string {
    if (!id.includes(" ") || this.announced.has(id)) return id;
    return [...this.announced].find((known) => id.startsWith(`${known} `)) ?? id;
  }

  letter(statuses: readonly TestStatus[]): void {
    for (const status of statuses) this.letters[status] += 1;
  }

  summary(line: NamedStatus | SummaryGroup): void {
    if ("grouped" in line) {
      this.skipReasons.set(line.reason, (this.skipReasons.get(line.reason) ?? 0) + line.grouped);
    } else if (line.id.includes("::")) {
      if (line.status === null || (line.subtest && line.status !== "failed")) return;
      if (line.subtest) this.summaryParts.push(line.id);
      else if (line.status === "failed") this.summaryFailures.add(line.id);
      this.merge(line, line.status);
    } else if (line.status === "error") {
      this.uncollected.push(line.reason ? `${line.id}: ${line.reason}` : line.id);
    }
  }

  crash(id: string, worker: string): void {
    const entry = this.merge({ id }, "failed");
    entry.crashed = `worker ${worker} died`;
    this.announced.delete(id);
  }

  openBlock(heading: string): void {
    this.heading = heading;
    this.blockText = createBoundedText();
    if (this.blocks.length < MAX_BLOCKS) this.blocks.push({ heading, text: this.blockText });
  }

  blockLine(text: string): void {
    this.blockText?.add(`${text}\n`);
  }

  /** The id that a section's heading stands for, where it is already known. */
  idOfHeading(heading: string): string {
    const name = testOfHeading(heading);
    for (const id of this.entries.keys()) if (headingOf(id) === name) return id;
    return name;
  }

  finish(tally: PytestTally | null): TestRun {
    this.attachBlocks();
    const tests = [...this.entries.values()].map(toResult);
    const counts = this.count(tally, tests);
    const running = tally === null ? this.running : null;
    const expected = this.collected === null ? 0 : this.collected.items + (this.collected.modules ?? 0);
    const neverRan = expected - (counts?.total ?? expected) - (running === null ? 0 : 1);
    return {
      source: "pytest",
      tests,
      counts,
      complete: tally !== null && this.interrupted === null,
      running,
      lastStarted: this.lastAnnounced,
      neverRan: [],
      ...(neverRan > 0 ? { neverRanCount: neverRan } : {}),
      collectionError: this.collectionError(counts),
      ...this.brokenOff(tally, counts),
      skipReasons: [...this.skipReasons].map(([reason, count]) => ({ reason, count })),
      passingOutputSeen: this.passesShown,
      span: { first: this.first, last: this.last },
      notices: this.interrupted === null ? [] : [brokenOffBy(this.interrupted)],
    };
  }

  private merge(line: Pick<NamedStatus, "id" | "reason">, status: TestStatus): Entry {
    let entry = this.entries.get(line.id);
    if (entry === undefined) {
      entry = { id: line.id, status, reason: undefined, message: undefined, crashed: undefined };
      this.entries.set(line.id, entry);
    }
    entry.status = moreSevere(entry.status, status);
    // The summary's reason is whole where the progress line's was cut to the terminal's width.
    if (line.reason !== undefined && line.reason.length > (entry.reason?.length ?? 0)) {
      if (isFailing(entry)) entry.message ??= line.reason;
      else entry.reason = line.reason;
    }
    return entry;
  }

  private attachBlocks(): void {
    const open = new Set([...this.entries.values()].filter(isFailing));
    for (const block of this.blocks) {
      const text = block.text.text().trimEnd();
      const name = testOfHeading(block.heading);
      const candidates = [...open].filter(
        (entry) => headingOf(entry.id) === name || text.includes(`'${entry.id}'`),
      );
      const entry = candidates.find((one) => text.includes(`${fileOf(one.id)}:`)) ?? candidates[0];
      if (entry === undefined || text === "") continue;
      entry.message = text;
      open.delete(entry);
    }
  }

  private count(tally: PytestTally | null, tests: readonly TestResult[]): TestCounts | null {
    const named = noFigures();
    for (const test of tests) named[test.status] += 1;
    if (tally === null) {
      if (this.verbose) return totalOf({ ...named, source: "pytest" });
      const seen = Object.values(this.letters).some((count) => count > 0);
      return seen ? totalOf({ ...this.letters, source: "pytest" }) : null;
    }
    if (this.verbose) {
      const skippedByName = named.skipped;
      this.raw.failed += Math.max(0, this.summaryParts.length - this.progressParts);
      for (const status of Object.keys(named) as TestStatus[]) {
        named[status] += Math.max(0, tally.of[status] - this.raw[status]);
      }
      // Older pytests show no line of a skipped part.
      less(named, "skipped", Math.min(tooMany(named, this.collected), named.skipped - skippedByName));
      return totalOf({ ...named, source: "pytest" });
    }
    return totalOf({ ...this.withoutDoubles(tally.of), source: "pytest" });
  }

  /** The tally counts some tests twice: a failed part beside its test, an error in teardown beside the result. */
  private withoutDoubles(tally: Figures): Figures {
    const of = { ...tally };
    for (const id of new Set(this.summaryParts)) {
      const parts = this.summaryParts.filter((one) => one === id).length;
      less(of, "failed", this.summaryFailures.has(id) ? parts : parts - 1);
      if (!this.summaryFailures.has(id)) less(of, "passed", 1);
    }
    for (const block of this.blocks.filter((one) => one.heading.startsWith("ERROR at teardown of "))) {
      const name = testOfHeading(block.heading);
      const failedToo = [...this.summaryFailures].some((id) => headingOf(id) === name);
      less(of, failedToo ? "failed" : "passed", 1);
    }
    // What is still too many: an unexpected pass whose teardown then failed as expected, or a skipped part.
    less(of, "xpassed", Math.min(tooMany(of, this.collected), of.xfailed));
    less(of, "skipped", tooMany(of, this.collected));
    return of;
  }

  /** What no test tells: a session that ran none as it was told to, or that stopped in the middle. */
  private brokenOff(tally: PytestTally | null, counts: TestCounts | null): Pick<TestRun, "brokenOff"> {
    const ran = counts === null ? 0 : counts.executed - counts.errors;
    const left = (this.collected?.items ?? 0) - (counts?.total ?? 0);
    if (this.usageError !== null && ran <= 0) return { brokenOff: this.usageError };
    if (left <= 0) return {};
    if (this.interrupted !== null) return { brokenOff: brokenOffBy(this.interrupted) };
    return tally === null && this.framed ? { brokenOff: "pytest exited before it had run all tests" } : {};
  }

  private collectionError(counts: TestCounts | null): string | null {
    if (this.usageError !== null) return this.usageError;
    const failed = this.blocks.filter((block) => block.heading.startsWith("ERROR collecting "));
    // A collection error counts as an error; more than those means that tests ran.
    const ran = counts === null ? 0 : counts.executed - counts.errors;
    const collecting = Math.max(failed.length, this.uncollected.length);
    if (collecting === 0 || ran > 0 || (counts?.errors ?? 0) > collecting) return null;
    const lines = failed.map(
      (block) => `${block.heading.slice("ERROR collecting ".length)}${whyOf(block.text.text())}`,
    );
    return `pytest could not collect ${(lines.length > 0 ? lines : this.uncollected).join("; ")}`;
  }
}

export const brokenOffBy = (title: string) => `pytest was interrupted: ${title}`;

function toResult(entry: Entry): TestResult {
  return {
    id: entry.id,
    status: entry.status,
    file: fileOf(entry.id),
    ...(entry.message === undefined ? {} : { message: entry.message }),
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(entry.crashed === undefined ? {} : { crashed: entry.crashed }),
  };
}
