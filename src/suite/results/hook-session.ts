/** Builds one pytest session from the hook's events. */

import type { TestResult, TestStatus } from "../test-result.ts";
import { boundText, MAX_MESSAGE_CHARS } from "./bounded-text.ts";
import type { HookEvent, ResultEvent } from "./hook-events.ts";
import { countTests, moreSevere, type TestRun } from "./run.ts";
import { placeOf } from "./test-place.ts";

type Draft = { -readonly [K in keyof TestResult]: TestResult[K] };

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
  private readonly applied = new Map<string, string>();
  private lastStarted: string | null = null;
  private exit: number | null = null;
  private broken: string | null = null;
  private outputCut = 0;
  private readonly problems: string[] = [];

  constructor(budget: OutputBudget) {
    this.budget = budget;
  }

  event(event: HookEvent): void {
    switch (event.e) {
      case "session":
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
        this.broken = `pytest was broken off (${event.e}): ${boundText(lastLine(event.message), 1000)}`;
        break;
      case "problem":
        this.problems.push(`the pytest hook met a problem: ${boundText(event.text, 500)}`);
        break;
      case "use":
        break;
    }
  }

  finish(): TestRun {
    const tests = [...this.tests.values()];
    const counts = countTests(tests, "pytest-hook");
    const started = (id: string) => this.tests.has(id) || this.open.has(id);
    const neverRan = [...this.collected].filter((id) => !started(id));
    // A worker that died took its test with it: that test has a result and no end.
    const running =
      this.exit === null ? ([...this.open].filter((id) => !this.tests.has(id)).at(-1) ?? null) : null;
    const unnamed =
      Math.max(0, this.count - this.collected.size) + Math.max(0, neverRan.length - MAX_NEVER_RAN);
    return {
      source: "pytest-hook",
      tests,
      counts,
      complete: this.exit !== null && this.broken === null,
      running,
      lastStarted: this.lastStarted,
      neverRan: neverRan.slice(0, MAX_NEVER_RAN),
      ...(unnamed > 0 ? { neverRanCount: unnamed } : {}),
      collectionError: this.collectionError(),
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
      draft.message = boundText(event.message ?? "", MAX_MESSAGE_CHARS);
      this.notCollected.set(event.id, lastLine(event.message ?? ""));
    } else draft.reason = event.reason ?? "";
    // Every worker collects, and tells of, the same modules.
    if (!this.tests.has(event.id)) this.tests.set(event.id, draft);
  }

  private result(event: ResultEvent): void {
    this.outputCut += event.outputCut;
    if (event.outcome === null) return;
    let draft = this.tests.get(event.id);
    if (draft === undefined) {
      if (event.part && event.outcome === "passed") return;
      draft = { id: event.id, status: event.outcome };
      this.tests.set(event.id, draft);
    } else if (event.part && event.outcome === "passed") return;
    const stands = moreSevere(draft.status, event.outcome);
    if (stands === event.outcome) takeOver(draft, event);
    draft.status = stands;
    const { file, line } = placeOf(event.id, event.file, event.line);
    if (file !== null) draft.file = this.path(file);
    if (line !== null) draft.line = line;
    if (event.durationMs !== null) draft.durationMs = (draft.durationMs ?? 0) + event.durationMs;
    if (event.output !== null) this.keepOutput(draft, event.output);
    const applied = this.applied.get(event.id);
    if (applied === "skip" || applied === "xfail") draft.expectation = applied;
  }

  private keepOutput(draft: Draft, output: string): void {
    const kept = boundText(output, Math.max(0, this.budget.left));
    this.outputCut += Math.max(0, output.length - kept.length);
    this.budget.left -= kept.length;
    draft.output = (draft.output ?? "") + kept;
  }

  /** pytest's paths begin at its rootdir, which need not be the repository's. */
  private path(file: string): string {
    const relative = file.split("::")[0] ?? file;
    if (this.rootdir === "" || /^(?:[\\/]|[A-Za-z]:)/.test(relative)) return relative;
    return `${this.rootdir.replace(/[\\/]$/, "")}/${relative}`;
  }

  private collectionError(): string | null {
    const ran =
      [...this.tests.values()].filter((test) => test.status !== "skipped").length - this.notCollected.size;
    if (this.notCollected.size > 0 && ran <= 0) {
      const why = [...this.notCollected].map(([id, text]) => (text === "" ? id : `${id} (${text})`));
      return `pytest could not collect ${boundText(why.join("; "), 4000)}`;
    }
    return this.broken !== null && ran <= 0 ? this.broken : null;
  }

  private notices(): readonly string[] {
    const cut =
      this.outputCut > 0 ? [`${this.outputCut} characters of the tests' captured output were left out`] : [];
    return [...this.problems, ...(this.broken === null ? [] : [this.broken]), ...cut];
  }
}

/** What the phase that decides has to say replaces what an earlier one said. */
function takeOver(draft: Draft, event: ResultEvent): void {
  const status: TestStatus | null = event.outcome;
  if (event.message !== null && event.message !== "") {
    // A test that failed and whose teardown then failed too: both texts belong to it.
    const both = draft.message === undefined ? event.message : `${draft.message}\n${event.message}`;
    draft.message = boundText(both, 2 * MAX_MESSAGE_CHARS);
  }
  if (event.reason !== null && event.reason !== "") draft.reason = event.reason;
  if (status !== "failed") return;
  const died = /^worker '(\w+)' crashed while running /.exec(event.message ?? "");
  if (died !== null) draft.crashed = `worker ${died[1]} died`;
  if (/^(?:\[XPASS\(strict\)\]|Unexpected success)/.test(event.message ?? "")) draft.unexpectedPass = true;
}

function lastLine(message: string): string {
  const lines = message.trimEnd().split("\n");
  const why = lines.findLast((line) => line.startsWith("E   ")) ?? lines.at(-1) ?? "";
  return boundText(why.replace(/^E +/, "").trim(), 500);
}
