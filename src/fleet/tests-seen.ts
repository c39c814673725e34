/** Which tests ran in at least one leg: a test that is skipped on every card tests nothing. */

import { compareTexts } from "../text-order.ts";
import type { LegTests } from "./leg.ts";

// 256 legs with 2,000 tests each share their ids, so this many distinct ids mean a broken or hostile report.
export const MAX_DISTINCT_TESTS = 500_000;
/** How many ids the result lists; the rest is counted. */
export const MAX_LISTED_TESTS = 1000;

export interface NeverRan {
  readonly total: number;
  /** Sorted, at most MAX_LISTED_TESTS. */
  readonly tests: readonly string[];
}

/** Whether the canary test ran. `known`: some leg lists it, but only as skipped. */
export type CanaryState = "none" | "ran" | "known" | "missing";

export interface TestsSeen {
  add(tests: LegTests): void;
  ran(id: string): boolean;
  known(id: string): boolean;
  neverRan(): NeverRan;
  /** Distinct ids. */
  readonly size: number;
  /** How many ids were dropped because of the limit. */
  readonly dropped: number;
}

/** Keeps one entry per distinct test id, whatever the number of legs. */
export function createTestsSeen(limit = MAX_DISTINCT_TESTS): TestsSeen {
  const tests = new Map<string, boolean>();
  let dropped = 0;
  const note = (id: string, ran: boolean) => {
    const before = tests.get(id);
    if (before === undefined && tests.size >= limit) dropped++;
    else if (before === undefined || (ran && !before)) tests.set(id, ran);
  };
  return {
    add(leg) {
      for (const id of leg.ran) note(id, true);
      for (const id of leg.notRan) note(id, false);
    },
    ran: (id) => tests.get(id) === true,
    known: (id) => tests.has(id),
    neverRan() {
      const never = [...tests].filter(([, ran]) => !ran).map(([id]) => id);
      never.sort(compareTexts);
      return { total: never.length, tests: never.slice(0, MAX_LISTED_TESTS) };
    },
    get size() {
      return tests.size;
    },
    get dropped() {
      return dropped;
    },
  };
}
