/** What a green or red run leaves open. A reader should not take more from it than it shows. */

import { judgedOf } from "./judged.ts";
import type { Report } from "./report.ts";
import { grouped, plural } from "./small-words.ts";

/** @returns sentences, each on one thing that this run does not prove. */
export function unverified(report: Report): readonly string[] {
  const { outcome, suite, tests, verdict, dropped } = report;
  const items: string[] = [];
  if (outcome === "skipped" || outcome === "refused" || outcome === "probe-error") {
    items.push("The whole suite: it was not started on this machine.");
  }
  if (outcome === "not-run") items.push("All tests: no suite was given.");
  if (tests && tests.skipped > 0) items.push(`The skipped tests (${grouped(tests.skipped)}).`);
  const never = tests?.neverRan?.length ?? 0;
  if (never > 0)
    items.push(
      `The ${plural(never + (dropped.neverRan ?? 0), "test")} that had not started when the process ended.`,
    );
  items.push(...expectedItems(report));
  if (suite && outcome !== "ran-nothing") items.push(...useItems(suite.used));
  if (verdict.status === "unknown" && outcome === "passed") {
    items.push("Whether NVIDIA supports this pair: all that is known is that it passed here.");
  }
  const cut = dropped.failures ?? 0;
  if (cut > 0)
    items.push(`The counts are exact, but ${grouped(cut)} failures have no details in the report.`);
  return items;
}

/** What failed without failing the job is not shown to work. */
function expectedItems(report: Report): readonly string[] {
  const { refusal, expectation } = judgedOf(report);
  const marked = expectation + (report.tests?.xfailed ?? 0);
  const items = [
    [refusal, "The tests that failed because of this GPU", ": they say nothing about a supported GPU."],
    [marked, "The tests whose failure a mark or an expectation excuses", "."],
  ] as const;
  // A suite whose tests could not be counted.
  if (refusal + marked === 0 && report.outcome === "xfailed") {
    return ["What failed as expected: it says nothing about a supported GPU."];
  }
  return items
    .filter(([count]) => count > 0)
    .map(([count, what, end]) => `${what} (${grouped(count)})${end}`);
}

function useItems(used: {
  readonly cuda: boolean | null;
  readonly tensorrt: boolean | null;
}): readonly string[] {
  if (used.tensorrt === false) {
    return ["TensorRT itself: no process of the suite ever loaded it, so the tests ran without it."];
  }
  if (used.tensorrt === null)
    return ["Whether the suite really used TensorRT: the gate could not see which libraries it loaded."];
  if (used.cuda === false) return ["The GPU itself: no process of the suite ever opened CUDA."];
  return [];
}
