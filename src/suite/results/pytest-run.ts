/** Builds one pytest session from its lines; the reader decides which lines belong to it. */

import { isFailing, type TestCounts, type TestResult, type TestStatus } from "../test-result.ts";
import { type BoundedText, createBoundedText } from "./bounded-text.ts";
import { SessionFigures } from "./pytest-figures.ts";
import { headingOf, testOfHeading, whyOf } from "./pytest-headings.ts";
import type { Collected, NamedStatus, PytestTally, SummaryGroup } from "./pytest-lines.ts";
import { moreSevere, type TestRun } from "./run.ts";
import { fileOf } from "./test-id.ts";

interface Entry {
  readonly id: string;
  status: TestStatus;
  reason: string | undefined;
  message: string | undefined;
  crashed: string | undefined;
  /** The last word that was no failure. */
  good: TestStatus | undefined;
  /** Its failure is known from more than a word behind its name, which may be a word of its own output. */
  sure: boolean;
}

interface Block {
  readonly heading: string;
  readonly text: BoundedText;
}

const MAX_BLOCKS = 2000;

export class PytestRun {
  first = 0;
  last = 0;
  /** A "test session starts" line opened it, so its tally is framed by `=`. */
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
  private readonly figures = new SessionFigures();
  private readonly announced = new Set<string>();
  private lastAnnounced: string | null = null;
  private readonly blocks: Block[] = [];
  /** Of the section that is being read, kept or not. */
  private blockText: BoundedText | null = null;
  private readonly skipReasons = new Map<string, number>();
  private readonly uncollected: string[] = [];

  constructor(framed: boolean) {
    this.framed = framed;
  }

  get running(): string | null {
    return [...this.announced].at(-1) ?? null;
  }

  /** How many results its tally must have; null if it did not say how many it collected. */
  get expected(): number | null {
    return this.collected === null ? null : this.collected.items + (this.collected.modules ?? 0);
  }

  isKnown(id: string): boolean {
    return this.entries.has(id);
  }

  announce(id: string): void {
    this.announced.add(id);
    this.lastAnnounced = id;
  }

  progress(told: NamedStatus): void {
    const line = { ...told, id: this.announcedId(told.id) };
    if (!line.subtest) this.announced.delete(line.id);
    this.lastAnnounced = line.id;
    this.figures.progress(line);
    if (line.status === null || (line.subtest && line.status !== "failed")) return;
    const entry = this.merge(line, line.status);
    if (line.subtest) entry.sure = true;
    if (!isFailing({ status: line.status })) entry.good = line.status;
  }

  /** Under xdist another worker's first words may follow the id on its line. */
  private announcedId(id: string): string {
    if (!id.includes(" ") || this.announced.has(id)) return id;
    return [...this.announced].find((known) => id.startsWith(`${known} `)) ?? id;
  }

  letter(statuses: readonly TestStatus[]): void {
    this.figures.letter(statuses);
  }

  summary(line: NamedStatus | SummaryGroup): void {
    if ("grouped" in line) {
      this.skipReasons.set(line.reason, (this.skipReasons.get(line.reason) ?? 0) + line.grouped);
    } else if (line.id.includes("::")) {
      if (line.status === null || (line.subtest && line.status !== "failed")) return;
      this.figures.summary(line);
      const entry = this.merge(line, line.status);
      if (isFailing({ status: line.status })) entry.sure = true;
    } else if (line.status === "error") {
      this.uncollected.push(line.reason ? `${line.id}: ${line.reason}` : line.id);
    }
  }

  crash(id: string, worker: string): void {
    const entry = this.merge({ id }, "failed");
    entry.crashed = `worker ${worker} died`;
    entry.sure = true;
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

  /** The id that a section's heading names, if it is already known. */
  idOfHeading(heading: string): string {
    const name = testOfHeading(heading);
    for (const id of this.entries.keys()) if (headingOf(id) === name) return id;
    return name;
  }

  finish(tally: PytestTally | null): TestRun {
    if (tally !== null && tally.of.failed + tally.of.error === 0) this.dropMisread();
    this.attachBlocks();
    const tests = [...this.entries.values()].map(toResult);
    const counts = this.figures.count(tests, tally, this.collected, this.teardownErrors());
    const running = tally === null ? this.running : null;
    const expected = this.expected ?? 0;
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
      const unknown = { reason: undefined, message: undefined, crashed: undefined, good: undefined };
      entry = { id: line.id, status, ...unknown, sure: false };
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

  /** Under -s a test's own output may say FAILED where pytest's word would be. */
  private dropMisread(): void {
    for (const entry of this.entries.values()) {
      if (entry.sure || !isFailing(entry)) continue;
      this.figures.misread(entry.status, entry.good);
      entry.status = entry.good ?? "passed";
      entry.message = undefined;
    }
  }

  /** Names of the tests whose teardown failed, as headings write them. */
  private teardownErrors(): readonly string[] {
    const headings = this.blocks.map(({ heading }) => heading);
    return headings.filter((heading) => heading.startsWith("ERROR at teardown of ")).map(testOfHeading);
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

  /** What the tests do not show: a session that ran none on purpose, or that stopped in the middle. */
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
