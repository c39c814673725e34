/** The words for a result, in one place: annotations, summary and terminal say the same. */

import type { Report } from "./report.ts";

/** What the wording looks at. */
export type Told = Pick<
  Report,
  | "verdict"
  | "outcome"
  | "conclusion"
  | "policy"
  | "suite"
  | "tests"
  | "failures"
  | "passedUnexpectedly"
  | "warnings"
>;

export type Tone = "good" | "caution" | "bad" | "neutral";

export interface Headline {
  readonly tone: Tone;
  readonly text: string;
}

/** Two to twelve words that a reader sees first. */
export function headline(told: Told): Headline {
  const bad = (text: string): Headline => ({ tone: "bad", text });
  const caution = (text: string): Headline => ({ tone: "caution", text });
  switch (told.outcome) {
    case "passed":
      return passed(told);
    case "failed":
      return bad(`Failed: ${failedWords(told)}`);
    case "skipped":
      return caution(`Skipped: ${whyNot(told)}`);
    case "xfailed":
      return caution("Failed as expected: this GPU cannot run this TensorRT");
    case "xpassed":
      return {
        tone: told.conclusion === "failure" ? "bad" : "caution",
        text: "Unexpected pass: the suite passed where it should not",
      };
    case "crashed":
      return bad(`Crashed: ${crashedWords(told)}`);
    case "timed-out":
      return bad(told.suite ? `Timed out after ${duration(told.suite.durationMs)}` : "Timed out");
    case "ran-nothing":
      return bad(`Ran nothing: ${ranWords(told)}`);
    case "refused":
      return bad(`Refused: ${whyNot(told)}`);
    case "probe-error":
      return bad(cameToNothing(told) ? "The gate came to no result" : "The machine could not be asked");
    case "not-run":
      return notRun(told);
  }
}

/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }: Told): boolean {
  return policy.applied === "none";
}

function passed(told: Told): Headline {
  const count = told.tests ? plural(told.tests.executed, "test") : "the suite exited with status 0";
  if (told.conclusion === "failure") return { tone: "bad", text: `Passed, yet not accepted: ${count}` };
  if ((told.warnings ?? []).length > 0) return { tone: "caution", text: `Passed with warnings: ${count}` };
  return { tone: "good", text: `Passed: ${count}` };
}

function notRun(told: Told): Headline {
  switch (told.verdict.status) {
    case "supported":
      return { tone: "good", text: "Supported: this GPU can run this TensorRT" };
    case "unsupported":
      return { tone: "caution", text: "Unsupported: this GPU cannot run this TensorRT" };
    default:
      return { tone: "neutral", text: capital(whyNot(told)) };
  }
}

/** Why the suite was not started, or should not have been. */
function whyNot(told: Told): string {
  if (told.verdict.reason === "unexpected-gpu") return "this is not the GPU that was promised";
  switch (told.verdict.status) {
    case "unsupported":
      return "this GPU cannot run this TensorRT";
    case "unknown":
      return "nobody knows whether this GPU can run this TensorRT";
    case "no-gpu":
      return "CUDA shows no GPU";
    case "no-tensorrt":
      return "no TensorRT was found";
    case "probe-error":
      return "the machine could not be asked";
    case "supported":
      return "the suite was not started";
  }
}

function failedWords(told: Told): string {
  const { tests, suite, failures } = told;
  const standing = failures.filter((failure) => failure.excusedBy === undefined).length;
  if (tests && tests.failed + tests.errors > 0) {
    return `${tests.failed + tests.errors} of ${plural(tests.total, "test")}`;
  }
  if (standing > 0) return plural(standing, "test");
  if (suite?.exitCode) return `the suite exited with status ${suite.exitCode}`;
  return "the suite did not succeed";
}

function ranWords(told: Told): string {
  const { suite, tests } = told;
  if (suite?.startError) return "the suite could not be started";
  if (!tests) return "no test could be counted";
  if (notCollected(told)) return "the tests could not be collected";
  if (tests.total === 0) return "the suite has no tests";
  return `${tests.executed} of ${plural(tests.total, "test")} executed`;
}

/** Enough was counted, so it is not for too few tests that nothing ran: what was counted are errors of collection. */
export function notCollected({ tests, policy }: Told): boolean {
  const wanted = policy.minExecuted === "auto" ? 1 : Number(policy.minExecuted);
  return tests !== null && tests.executed > 0 && tests.executed >= wanted;
}

function crashedWords(told: Told): string {
  const died = told.failures.find((failure) => failure.crashed !== undefined);
  if (died && !told.suite?.signal) return `a process of the suite died in ${died.id}`;
  return `the suite died${by(told)}`;
}

/** The process died, and no test is known that was cut off by it. */
function diedBetween({ suite, tests, failures }: Told): boolean {
  const inTest = Boolean(suite?.running) || failures.some((failure) => failure.crashed !== undefined);
  return !inTest && (tests?.neverRan ?? []).length === 0;
}

function by({ suite }: Told): string {
  const signal = suite?.signal
    ? ` by ${suite.signal}`
    : suite?.exitCode
      ? ` with status ${suite.exitCode}`
      : "";
  return suite?.running ? `${signal} in ${suite.running}` : signal;
}

/** What happened to the suite, without the verdict, which is told beside it. Of one that never started there is no more to tell. */
export function happened({
  sentence,
  verdict,
  suite,
}: Pick<Report, "sentence" | "verdict" | "suite">): string {
  if (!sentence.includes(verdict.sentence)) return sentence;
  return suite === null ? "" : sentence.replace(verdict.sentence, "").replace(/\s+/g, " ").trim();
}

/** What the result means for the pull request, in one or two sentences. */
export function meaning(told: Told): string {
  const green = told.conclusion === "success";
  switch (told.outcome) {
    case "skipped":
      return `The suite was not started, so nothing in it is verified on this machine. ${policyWords(told)}`;
    case "refused":
      return `The suite was not started. ${policyWords(told)}`;
    case "probe-error":
      return cameToNothing(told)
        ? "Nothing was decided and nothing is verified: the job fails rather than guess."
        : "What the machine is could not be found out, and that is neither a yes nor a no: the job fails rather than guess.";
    case "xfailed":
      return "Every failure carries the message that an unsupported GPU gives, and none has another cause. The job stays green.";
    case "xpassed":
      return green
        ? "It was listed as unsupported, yet it passed. `strict` is off, so the job stays green."
        : "It was listed as unsupported, yet it passed: either the listing is out of date or the suite did not really use TensorRT. `strict` makes that a failure.";
    case "crashed":
      return diedBetween(told)
        ? "No expectation excuses it. Where all tests had ended well before, `exit-crash: warn` lets it pass on a supported GPU."
        : "Tests after that point may never have run, and no expectation excuses it.";
    case "timed-out":
      return "The suite and everything that it had started was stopped. Tests after that point never ran.";
    case "ran-nothing":
      if (told.suite?.startError) return "Not a single test was begun, so nothing is verified.";
      return notCollected(told)
        ? "A suite that cannot be collected proves nothing, whatever its exit status."
        : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
    case "failed":
      return told.verdict.status === "supported"
        ? "Nothing excuses a failure on a supported GPU, so the job fails."
        : "The job fails.";
    case "passed":
      return green ? "The job succeeds." : "The job fails for the reason below.";
    case "not-run":
      return "No suite was given: this is the decision alone.";
  }
}

function policyWords({ policy, conclusion }: Told): string {
  return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}

/** "1 test", "2 tests". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 1234567 as 1,234,567. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** 950 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Tesla V100-SXM2-16GB, compute capability 7.0". */
export function gpuWords(gpu: { readonly name: string; readonly computeCapability: string | null }): string {
  return gpu.computeCapability === null
    ? `${gpu.name}, compute capability not known`
    : `${gpu.name}, compute capability ${gpu.computeCapability}`;
}
