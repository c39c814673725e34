/** The outcome table (docs/outcomes.md) as data: a row for what was decided, a column for what the suite did. */

import type { Request } from "../request.ts";
import type { VerdictStatus } from "../support/verdict.ts";
import type { Outcome } from "./outcome.ts";
import type { Use } from "./used.ts";

/** What the suite did. findColumn checks them from the bottom up. */
export type Column =
  | "all-pass"
  /** At least one failure, and each has the expected cause. */
  | "expected-cause"
  /** At least one failure without it. */
  | "other-failure"
  | "crash"
  /** Death by signal after a complete and clean result. */
  | "exit-crash"
  | "timeout"
  /** Nothing ran, too little ran, or the runner was used wrongly. */
  | "nothing";

export type Row = "supported" | "xfail" | "unsupported" | "unknown" | "absent";

export interface Cell {
  readonly outcome: Outcome;
  /** The run contradicts what the matrix says, or fills a gap: which row to propose. */
  readonly proposal?: "passed" | "refused";
}

const SAME_EVERYWHERE = {
  "other-failure": { outcome: "failed" },
  crash: { outcome: "crashed" },
  "exit-crash": { outcome: "crashed" },
  timeout: { outcome: "timed-out" },
  nothing: { outcome: "ran-nothing" },
} as const satisfies Partial<Record<Column, Cell>>;

export const TABLE: Readonly<Record<Row, Readonly<Record<Column, Cell>>>> = {
  supported: {
    ...SAME_EVERYWHERE,
    "all-pass": { outcome: "passed" },
    "expected-cause": { outcome: "failed", proposal: "refused" },
  },
  xfail: {
    ...SAME_EVERYWHERE,
    "all-pass": { outcome: "xpassed", proposal: "passed" },
    "expected-cause": { outcome: "xfailed" },
  },
  unsupported: {
    ...SAME_EVERYWHERE,
    "all-pass": { outcome: "passed", proposal: "passed" },
    "expected-cause": { outcome: "failed" },
  },
  unknown: {
    ...SAME_EVERYWHERE,
    "all-pass": { outcome: "passed", proposal: "passed" },
    "expected-cause": { outcome: "failed", proposal: "refused" },
  },
  absent: {
    ...SAME_EVERYWHERE,
    "all-pass": { outcome: "passed" },
    "expected-cause": { outcome: "failed" },
  },
};

/** The table's row for a suite that ran. No policy affects `supported`. */
export function rowOf(status: VerdictStatus, onUnsupported: Request["onUnsupported"]): Row {
  switch (status) {
    case "supported":
      return "supported";
    case "unsupported":
      return onUnsupported === "xfail" ? "xfail" : "unsupported";
    case "unknown":
      return "unknown";
    case "no-gpu":
    case "no-tensorrt":
    case "probe-error":
      return "absent";
  }
}

/** The row to propose. A pass without TensorRT loaded says nothing about what TensorRT supports. */
export function proposalOf({ proposal }: Cell, use: Use): "passed" | "refused" | null {
  return proposal === "passed" && use.tensorrt === false ? null : (proposal ?? null);
}

const SUCCESSES: ReadonlySet<Outcome> = new Set<Outcome>(["not-run", "passed", "skipped", "xfailed"]);

/** Whether an outcome ends the job well; `xpassed` does where the gate is not strict. */
export function succeeds(outcome: Outcome, strict: boolean): boolean {
  return SUCCESSES.has(outcome) || (outcome === "xpassed" && !strict);
}
