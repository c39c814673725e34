/** One leg of the matrix: what its report says, reduced to what an aggregate needs. */

import type { ActionTaken, Conclusion, Outcome } from "../suite/outcome.ts";
import type { VerdictReason, VerdictStatus } from "../support/verdict.ts";

export interface LegFinding {
  readonly id: string;
  readonly title: string;
  readonly severity: "notice" | "warning" | "error";
  readonly kind: "cause" | "consequence" | "note" | "benign";
  readonly count: number;
  readonly remedy: string;
  readonly text: string;
  readonly link: string | null;
  /** Says that TensorRT or CUDA refused the card itself. */
  readonly excuses: boolean;
}

/** A run of a workflow, and which attempt at it. */
export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
}

export interface Leg {
  /** The artifact's name; unique among the legs. */
  readonly name: string;
  /** Where the report was read from. */
  readonly source: string;
  readonly commit: string | null;
  /** The one that wrote the report; null if it does not say. */
  readonly run: WorkflowRun | null;
  readonly gpu: { readonly name: string; readonly computeCapability: string | null };
  readonly platform: { readonly os: string; readonly arch: string; readonly jetpack: string | null } | null;
  readonly tensorrt: {
    readonly version: string | null;
    readonly product: "tensorrt" | "tensorrt-rtx";
    readonly cuda: string | null;
  };
  readonly status: VerdictStatus;
  readonly reason: VerdictReason | (string & {});
  readonly action: ActionTaken;
  readonly outcome: Outcome;
  readonly conclusion: Conclusion;
  readonly sentence: string;
  readonly counts: { readonly total: number; readonly executed: number; readonly failed: number } | null;
  /** Tests that limits cut from the report's lists; without them the list of tests that ran in no leg is incomplete. */
  readonly testsCut: number;
  readonly usedTensorrt: boolean | null;
  /** What a passing suite was expected to use but did not; null: nothing. */
  readonly without: "TensorRT" | "a GPU" | null;
  readonly findings: readonly LegFinding[];
}

/** The long lists of a report, handed over once so that 256 legs need not be kept in memory. */
export interface LegTests {
  readonly ran: readonly string[];
  readonly notRan: readonly string[];
  readonly failures: readonly { readonly id: string; readonly message: string }[];
}

/** Whether tests really ran on this leg's card. */
export function legExecuted(leg: Leg): boolean {
  if (leg.action !== "ran" || leg.outcome === "ran-nothing" || leg.outcome === "not-run") return false;
  return leg.counts === null || leg.counts.executed > 0;
}

/** A report that was refused. */
export interface BadReport {
  readonly leg: string;
  readonly source: string;
  readonly problem: string;
}
