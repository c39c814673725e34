/** The words for what was expected to fail: who expects it, and what came of it. */

import { judgedOf, ownMarks } from "./judged.ts";
import type { Report } from "./report.ts";
import { grouped, plural } from "./small-words.ts";

type Told = Pick<Report, "suite" | "tests" | "failures">;

/** Says who expected the failures; with numbers only where it was more than one. */
export function xfailedWords(told: Told): string {
  if (told.suite?.timedOut) return "Timed out as expected";
  if (told.suite?.signal) return `Died by ${told.suite.signal}, as expected`;
  const { gpu, entries, marks } = excuses(told);
  const by = [
    [gpu, "this GPU cannot run this TensorRT", "for this GPU"],
    [entries, "the expectations file says so", "by the expectations file"],
    [marks, "the suite's own marks say so", "by the suite's own marks"],
  ] as const;
  const present = by.filter(([count]) => count > 0);
  if (present.length > 1) {
    return `Failed as expected: ${present.map(([count, , short]) => `${grouped(count)} ${short}`).join(", ")}`;
  }
  // A suite whose tests cannot be counted is excused by the policy alone.
  return `Failed as expected: ${present[0]?.[1] ?? by[0][1]}`;
}

/** Failures that were expected, by who expects them. */
function excuses(told: Told): { readonly gpu: number; readonly entries: number; readonly marks: number } {
  const { refusal, expectation, xfailedByExpectation } = judgedOf(told);
  return {
    gpu: refusal,
    entries: expectation + xfailedByExpectation,
    marks: ownMarks(told),
  };
}

/** The title of an unexpected pass. */
export function xpassedWords(told: Told): string {
  const count = judgedOf(told).xpassedByExpectation;
  return count > 0
    ? `Unexpected pass: ${plural(count, "test")} passed that should fail`
    : "Unexpected pass: the suite passed where it should not";
}

/** Why no failure counts. */
export function whyExpected(told: Told): string {
  if (told.suite?.timedOut || told.suite?.signal) return "An entry of the expectations file expects this.";
  const { gpu, entries, marks } = excuses(told);
  const present = [
    ...(gpu > 0 || entries + marks === 0
      ? ["shows a message of an unsupported GPU, which `on-unsupported: xfail` excuses"]
      : []),
    ...(entries > 0 ? ["is named in the expectations file"] : []),
    ...(marks > 0 ? ["is marked by the suite itself"] : []),
  ];
  return `Every failure ${present.join(", or ")}.`;
}

/** What an unexpected pass goes against. */
export function whyUnexpected(told: Told): string {
  return judgedOf(told).xpassedByExpectation > 0
    ? "An entry of the expectations file says that it should fail: either the entry is out of date, or the test did not do what it is meant to do."
    : "The verdict says that this TensorRT cannot run on this GPU, yet nothing failed: either the verdict is wrong or the suite did not really use TensorRT.";
}
