/** What a reader can do about a result; annotations, summary and terminal give the same steps. */

import { notCollected, type Told } from "./wording.ts";

/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
export function advice(told: Told): readonly string[] {
  const remedies = told.verdict.remedies.map(({ text }) => text);
  const unsupported = told.verdict.status !== "supported" ? remedies : [];
  switch (told.outcome) {
    case "passed":
      return told.suite?.used.tensorrt === false && (told.warnings ?? []).length > 0
        ? [
            "See why no process of the suite loaded TensorRT: often a fallback to PyTorch, or skips inside the tests.",
          ]
        : [];
    case "failed":
      return told.failures.length > 0
        ? ["Begin with the failed tests below; those with one cause stand together.", ...unsupported]
        : ["The log of this step has what the suite printed.", ...unsupported];
    case "crashed":
      return [
        told.suite?.running
          ? "Run that test alone; with PYTHONFAULTHANDLER=1 Python prints where it was when it died."
          : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
        ...unsupported,
      ];
    case "timed-out":
      return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
    case "ran-nothing":
      return [whyNothing(told), ...unsupported];
    case "xpassed":
      return [
        "If TensorRT was really used, correct the support matrix (`matrix-file`) or take the expectation out.",
        "Until then `strict: false` makes this a warning.",
      ];
    default:
      return unsupported;
  }
}

function whyNothing(told: Told): string {
  if (told.suite?.startError)
    return "Mend what keeps the command from starting; the sentence above names it.";
  if (notCollected(told)) return "Mend what keeps the tests from being collected: the error below names it.";
  if ((told.tests?.skipped ?? 0) > 0)
    return "Read below why the tests were skipped; with `min-executed: 0` this would not fail.";
  return "Check that the command finds the tests; with `min-executed: 0` this would not fail.";
}
