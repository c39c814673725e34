/** The words for a result, in one place: annotations, summary and terminal say the same. */

import { whyExpected, whyUnexpected, xfailedWords, xpassedWords } from "./expected-words.ts";
import { judgedOf } from "./judged.ts";
import type { Report } from "./report.ts";
import { capital, duration, grouped, plural } from "./small-words.ts";

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
  | "errors"
  | "warnings"
  | "steps"
  | "expectedToFail"
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
      return caution(xfailedWords(told));
    case "xpassed":
      return { tone: told.conclusion === "failure" ? "bad" : "caution", text: xpassedWords(told) };
    case "crashed":
      return bad(`Crashed: ${crashedWords(told)}`);
    case "timed-out":
      return bad(told.suite ? `Timed out after ${duration(told.suite.durationMs)}` : "Timed out");
    case "ran-nothing":
      return bad(`Ran nothing: ${ranWords(told)}`);
    case "refused":
      return bad(`Refused: ${whyNot(told)}`);
    case "probe-error":
      return bad(cameToNothing(told) ? "The gate reached no result" : "The machine could not be probed");
    case "not-run":
      return notRun(told);
  }
}

/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }: Told): boolean {
  return policy.applied === "none";
}

function passed(told: Told): Headline {
  const count = told.tests ? plural(passes(told.tests), "test") : "the suite exited with status 0";
  if (told.conclusion === "failure") return { tone: "bad", text: `Passed, but not accepted: ${count}` };
  if ((told.warnings ?? []).length > 0) return { tone: "caution", text: `Passed with warnings: ${count}` };
  return { tone: "good", text: `Passed: ${count}` };
}

/** The number of passed tests; where only tests that the suite had marked to fail passed, their number. */
function passes({ passed, xpassed }: NonNullable<Told["tests"]>): number {
  return passed === 0 ? xpassed : passed;
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
  if (told.verdict.reason === "unexpected-gpu") return "this is not the GPU that was expected";
  switch (told.verdict.status) {
    case "unsupported":
      return "this GPU cannot run this TensorRT";
    case "unknown":
      return "no source says whether this GPU can run this TensorRT";
    case "no-gpu":
      return "CUDA shows no GPU";
    case "no-tensorrt":
      return "no TensorRT was found";
    case "probe-error":
      return "the machine could not be probed";
    case "supported":
      return "the suite was not started";
  }
}

function failedWords(told: Told): string {
  const { tests, suite } = told;
  const { standing } = judgedOf(told);
  if (suite?.cancelled) return "the run was cancelled";
  if (tests && standing > 0) return `${grouped(standing)} of ${plural(tests.executed, "executed test")}`;
  if (standing > 0) return plural(standing, "test");
  if ((told.errors ?? []).length > 0) {
    return tests && tests.passed > 0
      ? `${plural(tests.passed, "test")} passed, but the run is not accepted`
      : "the run is not accepted";
  }
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

/** Whether a `ran-nothing` comes from collection errors: enough tests were counted, so it is not for too few of them. */
export function notCollected({ tests, policy }: Told): boolean {
  const wanted = policy.minExecuted === "auto" ? 1 : Number(policy.minExecuted);
  return tests !== null && tests.executed > 0 && tests.executed >= wanted;
}

function crashedWords(told: Told): string {
  const died = told.failures.find((failure) => failure.crashed !== undefined);
  if (died && !told.suite?.signal) return `a process of the suite died in ${died.id}`;
  return `the suite died${by(told)}`;
}

/** Whether the process died without cutting off any known test. */
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

/** What happened to the suite, without the verdict's sentence, which is shown next to it; "" if it was not started. */
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
        ? "Nothing was decided and nothing is verified, so the job fails."
        : "The gate could not find out what this machine is. That is neither a yes nor a no, so the job fails rather than guess.";
    case "xfailed":
      return `${whyExpected(told)} The job stays green.`;
    case "xpassed":
      return `${whyUnexpected(told)} ${green ? "`strict` is off, so the job stays green." : "`strict` makes that a failure."}`;
    case "crashed":
      return diedBetween(told)
        ? "No expectation excuses it. If all tests had already passed, `exit-crash: warn` lets the job pass on a supported GPU."
        : "Tests after that point may not have run, and no expectation excuses the crash.";
    case "timed-out":
      return "The suite and every process that it started were stopped. Tests after that point did not run.";
    case "ran-nothing":
      if (told.suite?.startError) return "No test was started, so nothing is verified.";
      return notCollected(told)
        ? "A suite that cannot be collected proves nothing, whatever its exit status."
        : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
    case "failed":
      return whyFailed(told);
    case "passed":
      return green ? "The job succeeds." : "The job fails for the reason below.";
    case "not-run":
      return "No suite was given, so this is only the decision.";
  }
}

function whyFailed(told: Told): string {
  if (told.suite?.cancelled) return "The job fails.";
  if (judgedOf(told).standing === 0 && (told.errors ?? []).length > 0) {
    return "The job fails, but not because of a test.";
  }
  return told.verdict.status === "supported"
    ? "No policy excuses a failure on a supported GPU, so the job fails."
    : "The job fails.";
}

function policyWords({ policy, conclusion }: Told): string {
  return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}
