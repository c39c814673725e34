/** Reasons to fail, to warn or to notify, and the input of the rules that find them. */

import type { AggregateSettings } from "./aggregate-settings.ts";
import type { Contradiction } from "./contradictions.ts";
import type { Attendance } from "./expected.ts";
import type { FleetFinding } from "./fleet-findings.ts";
import type { Debt } from "./history.ts";
import type { BadReport, Leg } from "./leg.ts";
import type { CanaryState, NeverRan } from "./tests-seen.ts";

export type ProblemKind =
  | "failed-leg"
  | "missing-leg"
  | "bad-report"
  | "no-reports"
  | "too-few-executed"
  | "canary"
  | "unverified"
  | "contradiction"
  | "never-ran"
  | "tests-cut"
  | "unexpected-leg"
  | "unproven"
  | "other-run"
  | "earlier-attempt"
  | "no-commit";

/** A reason to fail, to warn or to notify. Only an error fails the aggregate. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** What the verdict is based on. */
export interface FleetFacts {
  readonly legs: readonly Leg[];
  readonly badReports: readonly BadReport[];
  readonly attendance: Attendance;
  readonly executed: number;
  readonly canary: CanaryState;
  readonly neverRan: NeverRan;
  readonly testsCut: number;
  readonly findings: readonly FleetFinding[];
  readonly contradictions: readonly Contradiction[];
  readonly debts: readonly Debt[];
}

export type Rule = (facts: FleetFacts, settings: AggregateSettings) => readonly Problem[];
