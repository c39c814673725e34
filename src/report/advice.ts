/** What a reader can do about a result; annotations, summary and terminal give the same steps. */

import { nameSome } from "../name-some.ts";
import { judgedOf } from "./judged.ts";
import { notCollected, type Told } from "./wording.ts";

/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
export function advice(told: Told): readonly string[] {
  const remedies = told.verdict.remedies.map(({ text }) => text);
  const steps = told.steps ?? [];
  const { status } = told.verdict;
  const absent = status === "no-gpu" || status === "no-tensorrt";
  const unsupported = status !== "supported" ? remedies : [];
  switch (told.outcome) {
    case "passed":
      // A pass without a card or TensorRT comes with a warning; the remedies say how to resolve it.
      return (told.warnings ?? []).length > 0 ? [...steps, ...(absent ? remedies : [])] : steps;
    case "failed":
      return [...failed(told, steps), ...unsupported];
    case "crashed":
      return [
        told.suite?.running
          ? "Run that test alone with PYTHONFAULTHANDLER=1: Python then prints where it was when it died."
          : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
        ...unsupported,
      ];
    case "timed-out":
      return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
    case "ran-nothing":
      return [whyNothing(told), ...unsupported];
    case "xpassed":
      return [
        judgedOf(told).xpassedByExpectation > 0
          ? `If the pass is right, take the entry out of the expectations file, or narrow its \`when\`: ${places(told)}.`
          : "If TensorRT was really used, correct the support matrix (`matrix-file`).",
        ...(told.conclusion === "failure" ? ["Until then `strict: false` makes this a warning."] : []),
      ];
    default:
      return unsupported;
  }
}

function failed(told: Told, steps: readonly string[]): readonly string[] {
  const named = told.failures.some(({ status, excusedBy }) => status !== "xpassed" && !excusedBy);
  if (named)
    return ["Start with the failed tests below; failures with the same cause are grouped.", ...steps];
  return steps.length > 0 ? steps : ["See the log of this step for what the suite printed."];
}

/** File and line of the expectations entries whose tests passed unexpectedly. */
function places({ expectedToFail = [] }: Told): string {
  const passed = expectedToFail.filter(({ ended }) => ended === "xpassed");
  return nameSome([...new Set(passed.flatMap(({ expectation }) => expectation ?? []))], 3);
}

function whyNothing(told: Told): string {
  if (told.suite?.startError) return "Fix what keeps the command from starting; the sentence above names it.";
  if (notCollected(told)) return "Fix what keeps the tests from being collected: the error below names it.";
  if ((told.tests?.skipped ?? 0) > 0)
    return "See below why the tests were skipped. With `min-executed: 0` the job would not fail for this.";
  return "Check that the command finds the tests. With `min-executed: 0` the job would not fail for this.";
}
