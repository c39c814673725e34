/** Per-test expectations: what a project knows to fail, where, why, and until when. */

/** What an entry expects of its tests. */
export type ExpectedEnd = "xfail" | "skip" | "crash" | "timeout";

/** One entry of an expectations file, with its place for messages. */
export interface Expectation {
  /** Test id, or a pattern in which `*` matches any text. Every other character, brackets included, matches itself. */
  readonly tests: string;
  /** Condition as written; null: always. */
  readonly when: string | null;
  readonly expect: ExpectedEnd;
  /** Id of a finding that the test's output must contain for the entry to excuse it. */
  readonly cause: string | null;
  readonly issue: string | null;
  readonly owner: string | null;
  /** Last day, in UTC, on which the entry excuses anything: YYYY-MM-DD. */
  readonly expires: string | null;
  /** `file:line` of the entry. */
  readonly place: string;
}

/** The entries that hold for one machine on one day. */
export interface ResolvedExpectations {
  readonly live: readonly Expectation[];
  /** They would hold, but their date has passed: they excuse nothing. */
  readonly expired: readonly Expectation[];
  /** Entries whose condition could not be decided because a fact is missing; they excuse nothing. */
  readonly undecided: readonly { readonly entry: Expectation; readonly missing: readonly string[] }[];
}

/** Whether a pattern covers an id. Linear in both, whatever the pattern. */
export function covers(pattern: string, id: string): boolean {
  const [first, last] = [pattern.indexOf("*"), pattern.lastIndexOf("*")];
  if (first === -1) return pattern === id;
  const [head, tail] = [pattern.slice(0, first), pattern.slice(last + 1)];
  if (!id.startsWith(head) || id.length < head.length + tail.length || !id.endsWith(tail)) return false;
  const end = id.length - tail.length;
  let at = head.length;
  for (const piece of pattern.slice(first, last).split("*")) {
    const found = id.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** How specific a pattern is: a full id before any pattern, then the longer literal text. */
export function exactness(pattern: string): number {
  return pattern.includes("*") ? pattern.replaceAll("*", "").length : Number.POSITIVE_INFINITY;
}

/** The entry that applies to a test: the most specific, and the first of equals. */
export function findExpectation(id: string, entries: readonly Expectation[]): Expectation | null {
  let best: Expectation | null = null;
  for (const entry of entries) {
    if (!covers(entry.tests, id)) continue;
    if (best === null || exactness(entry.tests) > exactness(best.tests)) best = entry;
  }
  return best;
}
