/** Builds one pytest session from the hook's events. */

import { isFailing, type TestResult, type TestStatus } from "../test-result.ts";
import { boundText, MAX_MESSAGE_CHARS } from "./bounded-text.ts";
import { raisedLine } from "./failure-line.ts";
import type { HookEvent, ResultEvent } from "./hook-events.ts";
import { countTests, moreSevere, type TestRun } from "./run.ts";
import { fileOf } from "./test-id.ts";
import { placeOf } from "./test-place.ts";

type Draft = { -readonly [K in keyof TestResult]: TestResult[K] };

/** pytest's exit status of that meaning. */
const USAGE_ERROR = 4;
const NO_TESTS = 5;

const UNBEGUN =
  "pytest exited before its session started: a conftest.py or a plugin ended the process, or its arguments were wrong";
const PARTS_FAILED = /^contains \d{1,9} failed subtests?$/;
/** Of one test; more of them are taken for the last one kept. */
const MAX_PARTS = 100;

/** Ids named as never run; the rest is counted. */
const MAX_NEVER_RAN = 10_000;

/** Characters of captured output that may still be kept, over all sessions. */
export interface OutputBudget {
  left: number;
}

export class HookSession {
  private readonly budget: OutputBudget;
  private rootdir = "";
  private capture: string | null = null;
  private workers = false;
  private count = 0;
  private readonly collected = new Set<string>();
  private readonly notCollected = new Map<string, string>();
  private readonly tests = new Map<string, Draft>();
  /** Started and not ended; in order. */
  private readonly open = new Set<string>();
  /** Took their worker with them. */
  private readonly lost = new Map<string, ResultEvent>();
  private readonly applied = new Map<string, string>();
  private lastStarted: string | null = null;
  private exit: number | null = null;
  private broken: { readonly why: string; readonly byPytest: boolean } | null = null;
  private over = false;
  private begun = false;
  private outputCut = 0;
  /** Texts of failed parts, and of their tests' own failures, by test. */
  private readonly parts = new Map<string, string[]>();
  /** Tests of whose output something was left out. */
  private readonly cut = new Set<string>();
  private readonly problems: string[] = [];

  constructor(budget: OutputBudget) {
    this.budget = budget;
  }

  event(event: HookEvent): void {
    switch (event.e) {
      case "announced":
        break;
      case "session":
        this.begun = true;
        this.rootdir = event.rootdir;
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
        this.module(event);
        break;
      case "expect":
        this.applied.set(event.id, event.expect);
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
      case "finish":
        this.exit = event.exit;
        break;
      case "internal":
      case "interrupted":
        this.broken = {
          why: `pytest ${event.e === "internal" ? "had an internal error" : "was interrupted"}: ${whyOf(event.message)}`,
          byPytest: event.by === "Interrupted",
        };
        break;
      case "over":
        this.over = true;
        break;
      case "problem":
        this.problems.push(`the pytest hook had a problem: ${boundText(event.text, 500)}`);
        break;
      case "use":
        break;
    }
  }

  finish(): TestRun {
    this.nameLost();
    this.markSilent();
    for (const [id, parts] of this.parts) {
      const draft = this.tests.get(id);
      if (draft !== undefined && parts.length > 1) draft.parts = parts;
    }
    const tests = [...this.tests.values()];
    const counts = countTests(tests, "pytest-hook");
    const endedByItself = this.exit !== null && this.broken === null;
    // Where workers run the tests, one under way at the end was let go: it is not what ended the session.
    const letGo = this.exit !== null && (this.broken === null || this.workers);
    const running = letGo ? null : ([...this.open].at(-1) ?? null);
    // What was under way elsewhere when the session was ended, by --maxfail for one, has come to nothing either.
    const begun = (id: string) => this.tests.has(id) || (!letGo && this.open.has(id));
    const neverRan = [...this.collected].filter((id) => !begun(id));
    const unnamed =
      Math.max(0, this.count - this.collected.size) + Math.max(0, neverRan.length - MAX_NEVER_RAN);
    return {
      source: "pytest-hook",
      ...(this.begun ? {} : { unbegun: true }),
      tests,
      counts: this.begun ? counts : null,
      complete: endedByItself,
      running,
      lastStarted: this.lastStarted,
      neverRan: neverRan.slice(0, MAX_NEVER_RAN),
      ...(unnamed > 0 ? { neverRanCount: unnamed } : {}),
      collectionError: this.collectionError(),
      ...this.brokenOff(neverRan.length + Math.max(0, this.count - this.collected.size)),
      skipReasons: [],
      // Under xdist the workers' uncaptured output goes nowhere.
      passingOutputSeen: this.outputCut === 0 && !(this.workers && this.capture === "no"),
      notices: this.notices(),
    };
  }

  private module(event: Extract<HookEvent, { e: "collect" }>): void {
    const draft: Draft = {
      id: event.id,
      status: event.failed ? "error" : "skipped",
      file: this.path(event.id),
    };
    if (event.failed) {
      draft.message = boundText(event.message, MAX_MESSAGE_CHARS);
      this.notCollected.set(event.id, whyOf(event.message));
    } else draft.reason = event.reason;
    // Every worker collects, and tells of, the same modules.
    if (!this.tests.has(event.id)) this.tests.set(event.id, draft);
  }

  private result(event: ResultEvent): void {
    this.outputCut += event.outputCut;
    if (event.outputCut > 0) this.cut.add(event.id);
    const died = deathOf(event);
    if (died !== null) {
      // It ends by no word of its own, so that it would look as if it were still running.
      this.open.delete(event.id);
      this.lost.set(event.id, event);
    }
    if (event.outcome === null) {
      this.parts.delete(event.id);
      return;
    }
    if (died === null) this.lost.delete(event.id);
    // A test whose parts are skipped or pass has a result of its own; only what failed in them is the test's too.
    if (event.part && event.outcome !== "failed" && event.outcome !== "error") return;
    this.keepPart(event);
    this.record(event, event.outcome);
  }

  private keepPart(event: ResultEvent): void {
    const known = this.parts.get(event.id);
    // pytest 9 fails the test for its parts; older plugins let it pass.
    const own = known !== undefined && event.outcome === "failed" && !PARTS_FAILED.test(event.message);
    if (!event.part && !own) return;
    const text = boundText(`${event.message}\n${event.output ?? ""}`, MAX_MESSAGE_CHARS);
    if (known === undefined) this.parts.set(event.id, [text]);
    else if (known.length < MAX_PARTS) known.push(text);
  }

  private record(event: ResultEvent, outcome: TestStatus): void {
    let draft = this.tests.get(event.id);
    if (draft === undefined) {
      draft = { id: event.id, status: outcome };
      this.tests.set(event.id, draft);
    }
    const stands = moreSevere(draft.status, outcome);
    if (stands === outcome) takeOver(draft, event, outcome);
    draft.status = stands;
    const { file, line } = placeOf(event.id, event.file, event.line);
    if (file !== null) draft.file = this.path(file);
    if (line !== null) draft.line = line;
    if (event.durationMs !== null) draft.durationMs = (draft.durationMs ?? 0) + event.durationMs;
    if (event.output !== null) this.keepOutput(draft, event.output);
    const applied = this.applied.get(event.id);
    if (applied === "skip" || applied === "xfail") draft.expectation = applied;
  }

  /**
   * A test that took its worker with it and was to be run again, yet never was: old pytest-rerunfailures leaves it at
   * that, and the session ends well. Its death is its result.
   */
  private nameLost(): void {
    for (const [id, event] of this.lost) if (!this.tests.has(id)) this.record(event, "failed");
  }

  /**
   * A test that failed and printed nothing, where pytest keeps whatever any program prints: what the log holds is none
   * of its own. Captured on Python's side alone, output of libraries goes past pytest.
   */
  private markSilent(): void {
    if (this.capture !== "fd") return;
    for (const draft of this.tests.values()) {
      const ran = !this.notCollected.has(draft.id) && draft.crashed === undefined;
      if (ran && isFailing(draft) && !this.cut.has(draft.id)) draft.output ??= "";
    }
  }

  private keepOutput(draft: Draft, output: string): void {
    const kept = boundText(output, this.budget.left);
    // What is cut says in its middle how much is missing, so that its length does not tell.
    this.outputCut += Math.max(0, output.length - this.budget.left);
    this.budget.left = Math.max(0, this.budget.left - output.length);
    draft.output = (draft.output ?? "") + kept;
  }

  /** pytest's paths begin at its rootdir, which need not be the repository's. */
  private path(file: string): string {
    const relative = fileOf(file);
    if (this.rootdir === "" || /^(?:[\\/]|[A-Za-z]:)/.test(relative)) return relative;
    return `${this.rootdir.replace(/[\\/]$/, "")}/${relative}`;
  }

  private collectionError(): string | null {
    if (!this.begun) return UNBEGUN;
    const ran =
      [...this.tests.values()].filter((test) => test.status !== "skipped").length - this.notCollected.size;
    if (this.notCollected.size > 0 && ran <= 0) {
      const why = [...this.notCollected].map(([id, text]) => (text === "" ? id : `${id} (${text})`));
      return `pytest could not collect ${boundText(why.join("; "), 4000)}`;
    }
    return this.broken !== null && ran <= 0 ? this.broken.why : null;
  }

  /**
   * Why the session ended before its time, where neither a test nor a module tells it.
   * @param left how many tests had not run.
   */
  private brokenOff(left: number): Pick<TestRun, "brokenOff"> {
    const why = this.whyBrokenOff(left);
    return why === null ? {} : { brokenOff: why };
  }

  private whyBrokenOff(left: number): string | null {
    if (this.notCollected.size > 0) return null;
    if (this.broken !== null) {
      const stopped = this.broken.byPytest && [...this.tests.values()].some(isFailing);
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

  /** A plugin that stops the session, as a time limit over all of it does, fails it and no test. */
  private whyStopped(exit: number, left: number): string | null {
    const ofTests = [...this.tests.values()].some(isFailing);
    if (exit === 0 || exit === NO_TESTS || left === 0 || ofTests) return null;
    return `pytest ended with exit status ${exit} before it had run all tests`;
  }

  private notices(): readonly string[] {
    const cut =
      this.outputCut > 0 ? [`${this.outputCut} characters of the tests' captured output were left out`] : [];
    const unbegun = this.begun ? [] : [UNBEGUN];
    return [...unbegun, ...this.problems, ...(this.broken === null ? [] : [this.broken.why]), ...cut];
  }
}

/** What the phase that decides has to say replaces what an earlier one said. */
function takeOver(draft: Draft, event: ResultEvent, status: TestStatus): void {
  if (event.message !== "") {
    // A test that failed and whose teardown then failed too: both texts belong to it.
    const both = draft.message === undefined ? event.message : `${draft.message}\n${event.message}`;
    draft.message = boundText(both, 2 * MAX_MESSAGE_CHARS);
  }
  if (event.reason !== "") draft.reason = event.reason;
  if (status !== "failed") return;
  const died = deathOf(event);
  if (died !== null) draft.crashed = died;
  if (/^(?:\[XPASS\(strict\)\]|Unexpected success)/.test(event.message)) draft.unexpectedPass = true;
}

/** What xdist and pytest-forked say of a test that took its process with it; null where none died. */
function deathOf({ message }: ResultEvent): string | null {
  const worker = /^worker '(\w+)' crashed while running /.exec(message)?.[1];
  if (worker !== undefined) return `worker ${worker} died`;
  const signal = /^[^\n]{0,500}: running the test CRASHED with signal (\d{1,3})/.exec(message)?.[1];
  return signal === undefined ? null : `its process died by signal ${signal}`;
}

function whyOf(message: string): string {
  return boundText(raisedLine(message), 500);
}
