/** What an aggregate requires of the legs. */

import type { ProposeRow } from "./contradictions.ts";
import type { ExpectedLegs } from "./expected.ts";
import type { DebtLimit, History } from "./history.ts";
import type { WorkflowRun } from "./leg.ts";

/** The requirements for the legs. */
export interface AggregateSettings {
  readonly expectLegs: ExpectedLegs;
  readonly minExecutedLegs: number;
  /** Test id that must have run in at least one leg; empty: none. */
  readonly canary: string;
  /** Commit that every report must be about; null: not checked. */
  readonly commit: string | null;
  /** null: no history is kept. */
  readonly history: History | null;
  readonly retired: readonly string[];
  readonly debtLimits: readonly DebtLimit[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly propose: ProposeRow;
  /** The workflow run that aggregates; null outside a workflow. */
  readonly run: WorkflowRun | null;
}
