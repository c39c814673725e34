/** Follows one pytest session through the hook's events: how far it came, and how it ended. */

import { boundText } from "./bounded-text.ts";
import type { HookEvent, ResultEvent } from "./hook-events.ts";
import { HookTests, type OutputBudget, whyOf } from "./hook-tests.ts";
import { countTests, type TestRun } from "./run.ts";

/** pytest's exit statuses of that meaning. */
const USAGE_ERROR = 4;
const NO_TESTS = 5;

const UNBEGUN =
  "pytest exited before its session started: a conftest.py or a plugin ended the process, or its arguments were wrong";

/** Ids named as never run; the rest is counted. */
const MAX_NEVER_RAN = 10_000;

export class HookSession {
  private readonly tests: HookTests;
  private capture: string | null = null;
  private workers = false;
  /** How many tests were collected; more than the ids known where there are very many. */
  private count = 0;
  private readonly collected = new Set<string>();
  /** Tests that started and did not end, in order. */
  private readonly open = new Set<string>();
  private lastStarted: string | null = null;
  private exit: number | null = null;
  private broken: { readonly why: string; readonly byPytest: boolean } | null = null;
  private begun = false;
  private over = false;
  private readonly problems: string[] = [];

  constructor(budget: OutputBudget) {
    this.tests = new HookTests(budget);
  }

  event(event: HookEvent): void {
    switch (event.e) {
      case "session":
        this.begun = true;
        this.tests.rootdir = event.rootdir;
        this.capture = event.capture;
        this.workers = event.workers;
        break;
      case "collected":
        this.count = event.count;
        break;
      case "ids":
        for (const id of event.ids) this.collected.add(id);
        break;
      case "collect":
        this.tests.module(event);
        break;
      case "expect":
        this.tests.expect(event);
        break;
      case "start":
        this.open.add(event.id);
        this.lastStarted = event.id;
        break;
      case "end":
        this.open.delete(event.id);
        break;
      case "result":
        this.result(event);
        break;
      case "internal":
        this.broken = { why: `pytest had an internal error: ${whyOf(event.message)}`, byPytest: false };
        break;
      case "interrupted":
        this.broken = {
          why: `pytest was interrupted: ${whyOf(event.message)}`,
          byPytest: event.by === "Interrupted",
        };
        break;
      case "finish":
        this.exit = event.exit;
        break;
      case "over":
        this.over = true;
        break;
      case "problem":
        this.problems.push(`the pytest hook had a problem: ${boundText(event.text, 500)}`);
        break;
      // "announced" is known by the session without a beginning, "use" is read for the whole stream.
      case "announced":
      case "use":
        break;
    }
  }

  finish(): TestRun {
    const tests = this.tests.finish(this.capture);
    // With workers, a test under way at the end was abandoned: it is not what ended the session.
    const abandoned = this.exit !== null && (this.broken === null || this.workers);
    const neverRan = [...this.collected].filter(
      (id) => !this.tests.has(id) && (abandoned || !this.open.has(id)),
    );
    const unknownIds = Math.max(0, this.count - this.collected.size);
    const unnamed = unknownIds + Math.max(0, neverRan.length - MAX_NEVER_RAN);
    const { outputCut } = this.tests;
    return {
      source: "pytest-hook",
      ...(this.begun ? {} : { unbegun: true }),
      tests,
      counts: this.begun ? countTests(tests, "pytest-hook") : null,
      complete: this.exit !== null && this.broken === null,
      running: abandoned ? null : ([...this.open].at(-1) ?? null),
      lastStarted: this.lastStarted,
      neverRan: neverRan.slice(0, MAX_NEVER_RAN),
      ...(unnamed > 0 ? { neverRanCount: unnamed } : {}),
      collectionError: this.collectionError(),
      ...this.brokenOff(neverRan.length + unknownIds),
      skipReasons: [],
      // Under xdist the workers' uncaptured output goes nowhere.
      passingOutputSeen: outputCut === 0 && !(this.workers && this.capture === "no"),
      notices: [
        ...(this.begun ? [] : [UNBEGUN]),
        ...this.problems,
        ...(this.broken === null ? [] : [this.broken.why]),
        ...(outputCut > 0 ? [`${outputCut} characters of the tests' captured output were left out`] : []),
      ],
    };
  }

  private result(event: ResultEvent): void {
    // No "end" follows where the worker died, so the test would look as if it were still running.
    if (this.tests.result(event)) this.open.delete(event.id);
  }

  private collectionError(): string | null {
    if (!this.begun) return UNBEGUN;
    const { notCollected, ran } = this.tests;
    if (notCollected.size > 0 && ran <= 0) {
      const why = [...notCollected].map(([id, text]) => (text === "" ? id : `${id} (${text})`));
      return `pytest could not collect ${boundText(why.join("; "), 4000)}`;
    }
    return this.broken !== null && ran <= 0 ? this.broken.why : null;
  }

  /**
   * Why the session ended early, where neither a test nor a module says so.
   * @param left how many tests had not run.
   */
  private brokenOff(left: number): Pick<TestRun, "brokenOff"> {
    const why = this.whyBrokenOff(left);
    return why === null ? {} : { brokenOff: why };
  }

  private whyBrokenOff(left: number): string | null {
    if (this.tests.notCollected.size > 0) return null;
    if (this.broken !== null) {
      const stopped = this.broken.byPytest && this.tests.anyFailed;
      const ended = this.exit === 0 && left === 0;
      return stopped || ended ? null : this.broken.why;
    }
    if (this.exit === USAGE_ERROR)
      return "pytest was called with wrong arguments (exit status 4); see the log";
    if (this.exit !== null) return this.whyStopped(this.exit, left);
    if (!this.begun) return null;
    if (left > 0) return "pytest exited before it had run all tests";
    return this.count === 0 && !this.over ? "pytest exited before it had collected the tests" : null;
  }

  /** A plugin that stops the session, as a time limit for all of it does, fails the session and no test. */
  private whyStopped(exit: number, left: number): string | null {
    if (exit === 0 || exit === NO_TESTS || left === 0 || this.tests.anyFailed) return null;
    return `pytest ended with exit status ${exit} before it had run all tests`;
  }
}
