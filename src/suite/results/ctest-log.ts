/** Reads ctest's output: one line a test, and the sentence at the end. */

import type { LogLine } from "../../issues/finding.ts";
import { groupOf } from "../../match-group.ts";
import type { TestResult, TestStatus } from "../test-result.ts";
import { grammarPart, withoutPrefix } from "./line-prefix.ts";
import { countTests, type TestLogReader, type TestRun } from "./run.ts";

// Numbers are aligned: among a hundred tests the first is "Test   #1".
const TEST_NUMBERS = [1, 2, 3, 4, 5, 6].map((spaces) => `Test${" ".repeat(spaces)}#`);

const TRIGGERS: readonly string[] = [
  "Test project ",
  " Start ",
  ...TEST_NUMBERS,
  "tests passed,",
  "No tests were found!!!",
];

const STARTED = /^ {0,12}Start {1,6}\d{1,6}: (.+)$/;
// `--repeat` tells of only one try of a test with "1/12 " before it.
const ENDED =
  /^ {0,6}(\d{1,6}\/\d{1,6} | {1,14})Test {1,6}#(\d{1,6}): (.+?) \.*\s*(Passed|[A-Za-z ]{0,40}\*\*\*[A-Z].*?)(?: {1,12}(\d{1,9}\.\d{1,3}) sec)? *$/;
const TALLY = /^\d{1,3}% tests passed, (?:\d{1,9}) tests? failed out of (\d{1,9})/;

/** What follows the stars. "Exception: SegFault" is a test that died, "Not Run" a program that is missing. */
const PROBLEMS: readonly (readonly [RegExp, TestStatus])[] = [
  [/^\*\*\*Skipped/, "skipped"],
  [/^\*\*\*Not Run \(Disabled\)/, "skipped"],
  [/^\*\*\*(?:Failed|Required)/, "failed"],
];

export function createCtestLogReader(): TestLogReader {
  const done: TestRun[] = [];
  let run: CtestRun | null = null;
  return {
    triggers: TRIGGERS,
    line(line) {
      const text = grammarPart(withoutPrefix(line.text));
      if (text.startsWith("Test project ")) {
        if (run !== null) done.push(run.finish(false));
        run = new CtestRun(line.number);
      } else {
        // Its error message goes to stderr and may be the only line.
        if (text.startsWith("No tests were found!!!")) run ??= new CtestRun(line.number);
        if (run?.line(line, text)) {
          done.push(run.finish(true));
          run = null;
        }
      }
      return false;
    },
    currentTest: () => run?.running ?? null,
    results() {
      const runs = run === null ? done : [...done, run.finish(false)];
      return runs.length === 0 ? null : { runs };
    },
  };
}

class CtestRun {
  private readonly first: number;
  private last: number;
  private readonly open = new Set<string>();
  private lastStarted: string | null = null;
  private readonly tests: TestResult[] = [];
  /** Where the result of each test is, by its number and name: the last try decides. */
  private readonly places = new Map<string, number>();
  private empty = false;

  constructor(line: number) {
    this.first = line;
    this.last = line;
  }

  /** Under `-j` several run at once; this is the last one started. */
  get running(): string | null {
    return [...this.open].at(-1) ?? null;
  }

  /** True when the line ends the run. */
  line(line: LogLine, text: string): boolean {
    const started = STARTED.exec(text)?.[1];
    const ended = ENDED.exec(text);
    if (started !== undefined) {
      this.open.add(started);
      this.lastStarted = started;
    } else if (ended !== null) this.end(ended);
    else if (text.startsWith("No tests were found!!!")) this.empty = true;
    else if (!TALLY.test(text)) return false;
    this.last = line.number;
    return this.empty || TALLY.test(text);
  }

  finish(complete: boolean): TestRun {
    return {
      source: "ctest",
      tests: this.tests,
      counts: countTests(this.tests, "ctest"),
      complete,
      running: complete ? null : this.running,
      lastStarted: this.lastStarted,
      neverRan: [],
      collectionError: this.empty ? "ctest found no tests" : null,
      skipReasons: [],
      // Without -V ctest keeps what its tests print.
      passingOutputSeen: false,
      span: { first: this.first, last: this.last },
      notices: [],
    };
  }

  private end(match: RegExpExecArray): void {
    const [number, id, word] = [groupOf(match, 2), groupOf(match, 3), groupOf(match, 4)];
    const seconds = match[5];
    const started = this.open.delete(id);
    const unnumbered = groupOf(match, 1).trim() === "";
    // Each try is started anew; such a line without a start is some test's output.
    if (!started && unnumbered) return;
    const key = `${number} ${id}`;
    const place = (started ? this.places.get(key) : undefined) ?? this.tests.length;
    this.places.set(key, place);
    const passed = word === "Passed";
    const status = passed ? "passed" : (PROBLEMS.find(([form]) => form.test(word.trim()))?.[1] ?? "error");
    // `***Exception: SegFault`, or `Subprocess aborted***Exception:`.
    const after = word.replace(/^.*?\*\*\*/, "");
    const what = (word.replace(/\*\*\*.*/, "").trim() || after).trim();
    const died = after.startsWith("Exception") ? what.replace(/^Exception: */, "") : undefined;
    this.tests[place] = {
      id,
      status,
      ...(status === "failed" || status === "error" ? { message: what } : {}),
      ...(status === "skipped" ? { reason: what } : {}),
      ...(died === undefined ? {} : { crashed: died }),
      ...(seconds === undefined ? {} : { durationMs: Number(seconds) * 1000 }),
    };
  }
}
