/** The one result of a gate run. Schema: schema/report.schema.json. */

import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../issues/finding.ts";
import type { ActionTaken, Conclusion, Outcome } from "../suite/outcome.ts";
import type { TestCounts } from "../suite/test-result.ts";
import type { Verdict } from "../support/verdict.ts";
import type { Annotation } from "./annotation.ts";

export const REPORT_SCHEMA_VERSION = 1;

export interface ReportFailure {
  readonly id: string;
  readonly status: "failed" | "error" | "xpassed";
  readonly file?: string;
  readonly line?: number;
  /** Bounded text. */
  readonly message?: string;
  /** Excused by this finding's id, or "expectation file:line"; absent if nothing excuses it. */
  readonly excusedBy?: string;
  /** Place of the entry of the expectations file that excuses it, or that a pass goes against. */
  readonly expectation?: string;
  /** The signal or message by which the test died, where it took its process with it. */
  readonly crashed?: string;
}

/** How the counts of tests are to be read; each number is exact. */
export interface Judged {
  /** Failures that nothing excuses; with the next two they add up to failed and errors. */
  readonly standing: number;
  /** Failures for the cause of an unsupported card, which the policy excuses. */
  readonly refusal: number;
  /** Failures that an entry of the expectations file excuses, where the runner knew nothing of it. */
  readonly expectation: number;
  /** Of `xfailed`: by an entry of the expectations file; the others are the suite's own marks. */
  readonly xfailedByExpectation: number;
  /** The same for `xpassed`. */
  readonly xpassedByExpectation: number;
}

/** A test that was marked to fail, by an entry of the expectations file or by the suite itself. */
export interface Expected {
  readonly id: string;
  readonly ended: "xfailed" | "xpassed";
  /** Place of the entry; null: the suite's own mark. */
  readonly expectation: string | null;
  /** What the suite's own mark says. */
  readonly reason?: string;
}

/** The command and the inputs: what is needed to repeat the run. */
export interface Asked {
  /** Words of the command; null: a script for `shell`. */
  readonly argv: readonly string[] | null;
  readonly shell: string;
  /** Inputs that differ from their default and affect the result. */
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}

/** Which workflow run wrote the report, so that an aggregate can refuse reports of another commit. */
export interface ReportOrigin {
  /** "owner/name". */
  readonly repository: string | null;
  /** GITHUB_SHA: the same for all jobs of a run. */
  readonly commit: string | null;
  readonly workflow: string | null;
  readonly runId: string | null;
  readonly attempt: string | null;
  readonly job: string | null;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly gate: { readonly name: "tensorrt-export-gate"; readonly version: string };
  /** Absent outside of a workflow run. */
  readonly origin?: ReportOrigin | null;
  readonly facts: Facts | null;
  readonly verdict: Verdict;
  readonly policy: {
    readonly applied: string;
    readonly action: ActionTaken;
    readonly strict: boolean;
    readonly minExecuted: string;
  };
  /** Absent where nothing was decided. */
  readonly asked?: Asked;
  readonly suite: {
    readonly command: string;
    readonly exitCode: number | null;
    readonly signal: string | null;
    readonly timedOut: boolean;
    readonly cancelled: boolean;
    readonly durationMs: number;
    readonly logBytes: number;
    readonly logLines: number;
    readonly used: { readonly cuda: boolean | null; readonly tensorrt: boolean | null };
    /** Test that was running when the process ended, if known. */
    readonly running?: string | null;
    /** Why the command could not be started; absent or null if it was. */
    readonly startError?: string | null;
    /** What could not be cleaned up after a kill. */
    readonly leftovers?: readonly string[];
  } | null;
  readonly tests:
    | (TestCounts & {
        /** How each test ended, for aggregation over legs; bounded. */
        readonly ran: readonly string[];
        /** Ids that were skipped or never ran, to find tests that ran in no leg; bounded. */
        readonly notRan?: readonly string[];
        readonly skippedReasons: readonly { readonly reason: string; readonly count: number }[];
        /** Collected, yet never started because the process ended before; a part of `notRan`. */
        readonly neverRan?: readonly string[];
        readonly judged?: Judged;
      })
    | null;
  readonly failures: readonly ReportFailure[];
  /** Passed where a mark or the verdict says that they fail. */
  readonly passedUnexpectedly: readonly string[];
  readonly expectedToFail?: readonly Expected[];
  /** Under `on-unsupported: xfail`: passed while others failed for the expected cause. */
  readonly passedBeside?: readonly string[];
  readonly findings: readonly Finding[];
  /** False: the output of passing tests was hidden, so that "no known issue" cannot be said. */
  readonly passingOutputSeen?: boolean;
  readonly outcome: Outcome;
  readonly conclusion: Conclusion;
  /** One sentence for a person: what happened. */
  readonly sentence: string;
  /** Reasons other than the outcome for which the job fails; one sentence each. */
  readonly errors?: readonly string[];
  /** What deserves attention although it does not fail the job. */
  readonly warnings?: readonly string[];
  /** What to do about the errors and warnings. */
  readonly steps?: readonly string[];
  readonly notices: readonly string[];
  readonly annotations: readonly Annotation[];
  /** How much of each was left out by a limit. */
  readonly dropped: Readonly<Record<string, number>>;
}
