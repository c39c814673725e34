/** How many tests came to what: the sums of one pytest session. */

import type { TestStatus } from "../test-result.ts";
import type { Collected } from "./pytest-lines.ts";

export type Figures = Record<TestStatus, number>;

export function noFigures(): Figures {
  return { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
}

/** Takes from one figure, never below zero. */
export function less(of: Figures, status: TestStatus, count: number): void {
  of[status] = Math.max(0, of[status] - count);
}

/** By how many outcomes pass the tests that were collected; 0 where that is not known. */
export function tooMany(of: Figures, collected: Collected | null): number {
  if (collected === null || collected.modules === null) return 0;
  const sum = Object.values(of).reduce((total, count) => total + count, 0);
  return Math.max(0, sum - collected.items - collected.modules);
}
