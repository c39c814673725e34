import type { VerdictStatus } from "../support/verdict.ts";

/** The decision on one cell. Lists of them keep the order of the input. */
export interface PlannedCell {
  readonly name: string;
  readonly gpu: string;
  readonly sm: string;
  /** The release as the cell names it. */
  readonly release: string;
  readonly tensorrt: string | null;
  readonly status: VerdictStatus;
  readonly decision: "run" | "xfail" | "dropped" | "covered";
  readonly usdPerHour: number;
  readonly sentence: string;
}
