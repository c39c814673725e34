/** The tests of one pytest session, built from the hook's events about them. */

import { isFailing, type TestResult, type TestStatus } from "../test-result.ts";
import { boundText, MAX_MESSAGE_CHARS } from "./bounded-text.ts";
import { raisedLine } from "./failure-line.ts";
import type { HookEvent, ResultEvent } from "./hook-events.ts";
import { moreSevere } from "./run.ts";
import { fileOf } from "./test-id.ts";
import { placeOf } from "./test-place.ts";

type Draft = { -readonly [K in keyof TestResult]: TestResult[K] };

const PARTS_FAILED = /^contains \d{1,9} failed subtests?$/;
/** Failed parts that are kept of one test; further ones count as the last one kept. */
const MAX_PARTS = 100;

/** Characters of captured output that may still be kept, over all sessions. */
export interface OutputBudget {
  left: number;
}

export class HookTests {
  /** pytest's root folder; paths of tests are relative to it. */
  rootdir = "";
  /** Characters of captured output that were left out. */
  outputCut = 0;
  /** Why modules could not be collected, by id. */
  readonly notCollected = new Map<string, string>();
  private readonly budget: OutputBudget;
  private readonly tests = new Map<string, Draft>();
  /** Results of tests that took their worker with them. */
  private readonly lost = new Map<string, ResultEvent>();
  /** Expectations that the hook applied, by test. */
  private readonly applied = new Map<string, string>();
  /** Texts of failed parts, and of their tests' own failures, by test. */
  private readonly parts = new Map<string, string[]>();
  /** Tests with output that was left out. */
  private readonly cut = new Set<string>();

  constructor(budget: OutputBudget) {
    this.budget = budget;
  }

  has(id: string): boolean {
    return this.tests.has(id);
  }

  get anyFailed(): boolean {
    return [...this.tests.values()].some(isFailing);
  }

  /** How many tests ran; modules that could not be collected are not tests. */
  get ran(): number {
    const notSkipped = [...this.tests.values()].filter((test) => test.status !== "skipped");
    return notSkipped.length - this.notCollected.size;
  }

  /** A module that was skipped or could not be collected. */
  module(event: Extract<HookEvent, { e: "collect" }>): void {
    const draft: Draft = {
      id: event.id,
      status: event.failed ? "error" : "skipped",
      file: this.path(event.id),
    };
    if (event.failed) {
      draft.message = boundText(event.message, MAX_MESSAGE_CHARS);
      this.notCollected.set(event.id, whyOf(event.message));
    } else draft.reason = event.reason;
    // Every worker of xdist collects and reports the same modules.
    if (!this.tests.has(event.id)) this.tests.set(event.id, draft);
  }

  expect({ id, expect }: Extract<HookEvent, { e: "expect" }>): void {
    this.applied.set(id, expect);
  }

  /** @returns whether the test took its process with it. */
  result(event: ResultEvent): boolean {
    this.outputCut += event.outputCut;
    if (event.outputCut > 0) this.cut.add(event.id);
    const died = deathOf(event) !== null;
    if (died) this.lost.set(event.id, event);
    if (event.outcome === null) {
      this.parts.delete(event.id);
      return died;
    }
    if (!died) this.lost.delete(event.id);
    // The test reports its own result; of its parts only failures count for it.
    if (event.part && event.outcome !== "failed" && event.outcome !== "error") return died;
    this.keepPart(event);
    this.record(event, event.outcome);
    return died;
  }

  /** @param capture pytest's `--capture`: "fd", "sys" or "no". */
  finish(capture: string | null): readonly TestResult[] {
    this.nameLost();
    if (capture === "fd") this.markSilent();
    for (const [id, parts] of this.parts) {
      const draft = this.tests.get(id);
      if (draft !== undefined && parts.length > 1) draft.parts = parts;
    }
    return [...this.tests.values()];
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
   * Old pytest-rerunfailures announces a rerun of a test that took its worker with it, never runs it again, and lets the
   * session end well. The death is then the test's result.
   */
  private nameLost(): void {
    for (const [id, event] of this.lost) if (!this.tests.has(id)) this.record(event, "failed");
  }

  /**
   * Marks tests that failed without output. With `--capture=fd` pytest captures whatever any program prints, so nothing
   * in the log can be theirs; with `sys`, output of libraries bypasses pytest.
   */
  private markSilent(): void {
    for (const draft of this.tests.values()) {
      const ran = !this.notCollected.has(draft.id) && draft.crashed === undefined;
      if (ran && isFailing(draft) && !this.cut.has(draft.id)) draft.output ??= "";
    }
  }

  private keepOutput(draft: Draft, output: string): void {
    const kept = boundText(output, this.budget.left);
    // Not the difference in length: bounded text holds a line that says how much is missing.
    this.outputCut += Math.max(0, output.length - this.budget.left);
    this.budget.left = Math.max(0, this.budget.left - output.length);
    draft.output = (draft.output ?? "") + kept;
  }

  /** pytest's paths are relative to its rootdir, which need not be the repository's. */
  private path(file: string): string {
    const relative = fileOf(file);
    if (this.rootdir === "" || /^(?:[\\/]|[A-Za-z]:)/.test(relative)) return relative;
    return `${this.rootdir.replace(/[\\/]$/, "")}/${relative}`;
  }
}

/** The deciding phase replaces the result of an earlier one. */
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

/** What xdist and pytest-forked report about a test that killed its process; null if none died. */
function deathOf({ message }: ResultEvent): string | null {
  const worker = /^worker '(\w+)' crashed while running /.exec(message)?.[1];
  if (worker !== undefined) return `worker ${worker} died`;
  const signal = /^[^\n]{0,500}: running the test CRASHED with signal (\d{1,3})/.exec(message)?.[1];
  return signal === undefined ? null : `its process was killed by signal ${signal}`;
}

/** The line of a failure's text that says why. */
export function whyOf(message: string): string {
  return boundText(raisedLine(message), 500);
}
