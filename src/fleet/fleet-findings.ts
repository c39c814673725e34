/** What went wrong over all legs, each thing once, with the legs that saw it. */

import { compareTexts } from "../text-order.ts";
import type { Leg, LegFinding, LegTests } from "./leg.ts";

/** A leg and how often. */
export interface Sighting {
  readonly leg: string;
  readonly count: number;
}

export interface FleetFinding extends Omit<LegFinding, "count" | "excuses"> {
  /** Over all legs. */
  readonly count: number;
  readonly legs: readonly Sighting[];
}

export interface FleetFailure {
  readonly test: string;
  readonly legs: readonly string[];
  /** Of the first leg. */
  readonly message: string;
}

/** How many failing tests are kept; the legs' own counts include the rest. */
export const MAX_FAILURES = 1000;
// A catalogue has about 40 ids; user catalogues add some. More come only from a forged report.
const MAX_FINDINGS = 500;
const SEVERITY = { error: 0, warning: 1, notice: 2 } as const;

/** Findings by id, worst first, with title and text from the first leg that reported each. */
export function mergeLegFindings(legs: readonly Leg[]): readonly FleetFinding[] {
  const merged = new Map<string, { first: LegFinding; count: number; legs: Sighting[] }>();
  for (const leg of legs) {
    for (const finding of leg.findings) {
      const entry = merged.get(finding.id);
      if (entry) {
        entry.count += finding.count;
        entry.legs.push({ leg: leg.name, count: finding.count });
      } else if (merged.size < MAX_FINDINGS) {
        const sighting = { leg: leg.name, count: finding.count };
        merged.set(finding.id, { first: finding, count: finding.count, legs: [sighting] });
      }
    }
  }
  return [...merged.values()]
    .map(({ first: { excuses: _, ...first }, count, legs: seen }) => ({ ...first, count, legs: seen }))
    .sort(
      (a, b) =>
        SEVERITY[a.severity] - SEVERITY[b.severity] ||
        b.legs.length - a.legs.length ||
        compareTexts(a.id, b.id),
    );
}

/** Failing tests over all legs, kept once each. */
export interface FleetFailures {
  add(leg: string, tests: Pick<LegTests, "failures">): void;
  /** Tests that failed in most legs first. */
  list(): readonly FleetFailure[];
}

/** Collects failing tests, leg by leg, up to the limit. */
export function createFleetFailures(): FleetFailures {
  const merged = new Map<string, { legs: string[]; message: string }>();
  return {
    add(leg, { failures }) {
      for (const { id, message } of failures) {
        const entry = merged.get(id);
        if (entry && entry.legs.at(-1) !== leg) entry.legs.push(leg);
        else if (!entry && merged.size < MAX_FAILURES) merged.set(id, { legs: [leg], message });
      }
    },
    list: () =>
      [...merged]
        .map(([test, entry]) => ({ test, ...entry }))
        .sort((a, b) => b.legs.length - a.legs.length || compareTexts(a.test, b.test)),
  };
}
