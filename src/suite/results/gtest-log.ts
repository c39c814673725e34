/** Reads GoogleTest's output; several test programs may follow each other in one log. */

import type { LogLine } from "../../issues/finding.ts";
import { groupOf } from "../../match-group.ts";
import type { TestResult, TestStatus } from "../test-result.ts";
import { type BoundedText, createBoundedText } from "./bounded-text.ts";
import { grammarPart, withoutPrefix } from "./line-prefix.ts";
import { countTests, type TestLogReader, type TestRun } from "./run.ts";

const TRIGGERS: readonly string[] = [
  "[ RUN      ]",
  "[       OK ]",
  "[  FAILED  ]",
  "[  SKIPPED ]",
  "[==========]",
];

const ENDS: readonly (readonly [string, TestStatus])[] = [
  ["[       OK ] ", "passed"],
  ["[  FAILED  ] ", "failed"],
  ["[  SKIPPED ] ", "skipped"],
];
/** What follows: the name, what a parameterized test got, and the time unless it was switched off. */
const ENDED = /^([^\s,(]+)(?:, .*?)?(?: \((\d{1,12}) ms\))?$/;

interface OpenTest {
  readonly id: string;
  readonly text: BoundedText;
}

export function createGtestLogReader(): TestLogReader {
  const done: TestRun[] = [];
  let run: GtestRun | null = null;
  return {
    triggers: TRIGGERS,
    line(line) {
      const text = grammarPart(withoutPrefix(line.text));
      const first = /^\[={10}\] Running (\d{1,9}) tests? from /.exec(text);
      if (first !== null) {
        if (run !== null) done.push(run.finish(false));
        run = new GtestRun(line.number, Number(first[1]));
      } else if (run !== null && /^\[={10}\] \d{1,9} tests? from .* ran\./.test(text)) {
        run.last = line.number;
        done.push(run.finish(true));
        run = null;
      } else if (run !== null) run.line(line, text);
      // A test's own output is its message, should it fail.
      return run?.current != null;
    },
    currentTest: () => run?.current?.id ?? null,
    results() {
      const runs = run === null ? done : [...done, run.finish(false)];
      return runs.length === 0 ? null : { runs };
    },
  };
}

class GtestRun {
  last: number;
  current: OpenTest | null = null;
  private lastStarted: string | null = null;
  private readonly first: number;
  private readonly announced: number;
  private readonly tests: TestResult[] = [];

  constructor(line: number, announced: number) {
    this.first = line;
    this.last = line;
    this.announced = announced;
  }

  line(line: LogLine, text: string): void {
    const started = /^\[ RUN {6}\] (\S+)/.exec(text)?.[1];
    if (started !== undefined) {
      this.current = { id: started, text: createBoundedText() };
      this.lastStarted = started;
      this.last = line.number;
      return;
    }
    // Lines outside of tests do not count: programs print anything, and gtest lists the failed tests again at the end.
    if (this.current === null) return;
    for (const [head, status] of ENDS) {
      const ended = text.startsWith(head) ? ENDED.exec(text.slice(head.length)) : null;
      if (ended === null || groupOf(ended, 1) !== this.current.id) continue;
      this.end(this.current, status, ended[2]);
      this.last = line.number;
      return;
    }
    this.current.text.add(`${text}\n`);
  }

  finish(complete: boolean): TestRun {
    const started = this.tests.length + (this.current === null ? 0 : 1);
    const neverRan = complete ? 0 : Math.max(0, this.announced - started);
    return {
      source: "gtest",
      tests: this.tests,
      counts: countTests(this.tests, "gtest"),
      complete,
      running: complete ? null : (this.current?.id ?? null),
      lastStarted: this.lastStarted,
      neverRan: [],
      ...(neverRan > 0 ? { neverRanCount: neverRan } : {}),
      collectionError: null,
      ...(neverRan > 0 ? { brokenOff: "a test program exited before it had run all tests" } : {}),
      skipReasons: [],
      passingOutputSeen: true,
      span: { first: this.first, last: this.last },
      notices: [],
    };
  }

  private end({ id, text }: OpenTest, status: TestStatus, milliseconds: string | undefined): void {
    this.current = null;
    const output = text.text().trimEnd();
    // `file.cc:12: Skipped`, and the reason on the lines below.
    const reason = status === "skipped" ? output.replace(/^.{0,500}?: Skipped\n/s, "").trim() : "";
    this.tests.push({
      id,
      status,
      ...(status === "failed" && output !== "" ? { message: output } : {}),
      ...(reason !== "" ? { reason } : {}),
      ...(milliseconds === undefined ? {} : { durationMs: Number(milliseconds) }),
    });
  }
}
