/** Why tests were skipped, grouped and counted: the answer to "nothing ran, so why". */

import { compareTexts } from "../../text-order.ts";
import type { SuiteResults } from "../test-result.ts";
import type { SkipReason, TestRun } from "./run.ts";

/** For tests whose source reported a skip without its reason. */
export const NO_REASON = "(no reason shown)";

/** The reasons of merged results, the most frequent first. */
export function groupSkipReasons(results: SuiteResults): readonly SkipReason[] {
  if (results.skipReasons !== undefined) return results.skipReasons;
  const skipped = results.tests.filter((test) => test.status === "skipped");
  return grouped(skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 })));
}

/** Reasons of all runs, the most frequent first; the counts add up to the number of skipped tests. */
export function skipReasonsOfRuns(runs: readonly TestRun[]): readonly SkipReason[] {
  return grouped(runs.flatMap(reasonsOf));
}

function grouped(reasons: readonly SkipReason[]): readonly SkipReason[] {
  const groups = new Map<string, number>();
  for (const { reason, count } of reasons) groups.set(reason, (groups.get(reason) ?? 0) + count);
  return [...groups]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || compareTexts(a.reason, b.reason));
}

function reasonsOf(run: TestRun): readonly SkipReason[] {
  const skipped = run.tests.filter((test) => test.status === "skipped");
  const told = run.skipReasons.reduce((sum, group) => sum + group.count, 0);
  // Groups of a runner's summary cover the tests that verbose lines named, with reasons that are not cut short.
  const reasons: SkipReason[] =
    told >= skipped.length
      ? run.skipReasons.map(({ reason, count }) => ({ reason: clean(reason), count }))
      : skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 }));
  const rest = (run.counts?.skipped ?? 0) - Math.max(told, skipped.length);
  return rest > 0 ? [...reasons, { reason: NO_REASON, count: rest }] : reasons;
}

function clean(reason: string): string {
  // pytest 6 puts "Skipped: " before the reason of a skip raised by the test itself.
  const text = reason
    .replace(/^Skipped: /, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? NO_REASON : text.slice(0, 500);
}
