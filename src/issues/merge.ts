/** Merges two views of the same output: the log, and what each test's report kept of it. */

import { addDetails, addPlace, MAX_LINES } from "./bucket.ts";
import type { Finding, IssueKind, ScanResult, SourcePlace } from "./finding.ts";

const KINDS: readonly IssueKind[] = ["cause", "consequence", "note", "benign"];

/** What was found in the output that a report holds for a test. */
export interface TestScan {
  readonly testId: string;
  readonly result: ScanResult;
}

interface Combined {
  finding: Finding;
  count: number;
  readonly tests: Map<string, { kind: IssueKind; count: number }>;
}

/**
 * A failing test's output is in the log and in its report, so counts are not added: for each id the greater one is
 * used. Findings of the log come first, in their order.
 */
export function mergeFindings(fromLog: readonly Finding[], fromTests: readonly TestScan[]): Finding[] {
  const byId = new Map<string, Combined>();
  for (const { testId, result } of fromTests) {
    for (const finding of result.findings) {
      const elsewhere = { ...finding, lines: [], first: { line: 0, text: finding.first.text } };
      const known = byId.get(finding.id);
      const combined = known ?? { finding: elsewhere, count: 0, tests: new Map() };
      if (known) known.finding = stronger(known.finding, elsewhere);
      combined.count += finding.count;
      const before = combined.tests.get(testId);
      combined.tests.set(testId, {
        kind: before ? strongest(before.kind, finding.kind) : finding.kind,
        count: (before?.count ?? 0) + finding.count,
      });
      byId.set(finding.id, combined);
    }
  }
  const merged = fromLog.map((finding) => {
    const other = byId.get(finding.id);
    byId.delete(finding.id);
    return other ? unite(finding, other) : finding;
  });
  return [...merged, ...[...byId.values()].map((other) => unite(null, other))];
}

function unite(log: Finding | null, other: Combined): Finding {
  const main = log ? stronger(log, other.finding) : other.finding;
  const tests = new Map<string, number>();
  if (log?.kind === main.kind) for (const test of log.tests) tests.set(test.id, test.count);
  for (const [id, seen] of other.tests) {
    if (seen.kind === main.kind) tests.set(id, Math.max(seen.count, tests.get(id) ?? 0));
  }
  return {
    ...main,
    count: Math.max(log?.count ?? 0, other.count),
    lines: (log?.lines ?? []).slice(0, MAX_LINES),
    first: main.kind === log?.kind ? log.first : main.first,
    tests: [...tests].map(([id, count]) => ({ id, count })),
  };
}

/** The finding of the weightier kind, with the values of both. */
function stronger(a: Finding, b: Finding): Finding {
  const [main, other] = KINDS.indexOf(b.kind) < KINDS.indexOf(a.kind) ? [b, a] : [a, b];
  const places = new Map<string, SourcePlace>();
  for (const place of [...main.places, ...other.places]) addPlace(places, place);
  return { ...main, places: [...places.values()], details: united(main, other) };
}

/** Numbers are counts, one from each view: the greater one is used. */
function united(main: Finding, other: Finding): Finding["details"] {
  const missing = Object.fromEntries(
    Object.entries(other.details).filter(([name]) => !Object.hasOwn(main.details, name)),
  );
  const greater = Object.entries(main.details).map(([name, value]) => {
    const counterpart = other.details[name];
    const both = typeof value === "number" && typeof counterpart === "number";
    return [name, both ? Math.max(value, counterpart) : value] as const;
  });
  return addDetails(Object.fromEntries(greater), missing);
}

const strongest = (a: IssueKind, b: IssueKind) => (KINDS.indexOf(b) < KINDS.indexOf(a) ? b : a);
