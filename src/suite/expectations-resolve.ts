/** Decides which expectations apply on this machine today. */

import type { Facts } from "../facts/facts.ts";
import { tryVersion } from "../versions.ts";
import type { Expectation, ResolvedExpectations } from "./expectations.ts";
import {
  comparisons,
  evaluate,
  parseCondition,
  type Subject,
  type SubjectValues,
} from "./expectations-condition.ts";

/**
 * Sorts entries by what the facts say.
 * @param entries as parseExpectations gave them: their conditions are known to be well formed.
 * @param now milliseconds since the epoch.
 * @param capability of the card that decides, where it is not the first.
 */
export function resolveExpectations(
  entries: readonly Expectation[],
  facts: Facts,
  now: number,
  capability: string | null = facts.gpus[0]?.computeCapability ?? null,
): ResolvedExpectations {
  const values = subjectValues(facts, capability);
  const live: Expectation[] = [];
  const expired: Expectation[] = [];
  const undecided: { entry: Expectation; missing: readonly string[] }[] = [];
  for (const entry of entries) {
    const { holds, missing } = decide(entry.when, values);
    if (holds === false) continue;
    if (isExpired(entry, now)) expired.push(entry);
    else if (holds) live.push(entry);
    else undecided.push({ entry, missing });
  }
  return { live, expired, undecided };
}

interface Decided {
  /** null if it cannot be decided. */
  readonly holds: boolean | null;
  /** What is not known, or not exactly enough: CUDA "12" does not answer `cuda >= 12.4`. */
  readonly missing: readonly Subject[];
}

function decide(when: string | null, values: SubjectValues): Decided {
  if (when === null) return { holds: true, missing: [] };
  const condition = parseCondition(when);
  const open = comparisons(condition).filter((one) => evaluate(one, values) === null);
  return {
    holds: evaluate(condition, values),
    missing: [...new Set(open.map(({ subject }) => subject))],
  };
}

/** Whether the last day of an entry, in UTC, is over. */
export function isExpired(entry: Expectation, now: number): boolean {
  return entry.expires !== null && now >= Date.parse(`${entry.expires}T00:00:00Z`) + 24 * 3600 * 1000;
}

const OS_WORDS: ReadonlyMap<string, string> = new Map([
  ["linux", "linux"],
  ["win32", "windows"],
  ["windows", "windows"],
  ["darwin", "darwin"],
]);

/** The facts as conditions name them. CUDA is torch's, else TensorRT's, else what the driver offers. */
export function subjectValues(facts: Facts, capability: string | null): SubjectValues {
  const parts = (text: string | null | undefined) => tryVersion(text)?.parts ?? null;
  const os = facts.platform?.os.toLowerCase();
  return {
    sm: parts(capability),
    tensorrt: parts(facts.tensorrt?.version),
    torch: parts(facts.torch?.version),
    driver: parts(facts.driver?.version),
    cuda: parts(facts.torch?.cuda) ?? parts(facts.tensorrt?.cuda) ?? parts(facts.driver?.cuda),
    os: os === undefined ? null : (OS_WORDS.get(os) ?? os),
    product: facts.tensorrt?.product ?? null,
  };
}

/** One row for the pytest hook, which applies `skip` and `xfail` natively. */
export interface HookExpectation {
  readonly tests: string;
  /** `none`: this entry speaks for its tests, and only after the run. */
  readonly expect: "skip" | "xfail" | "none";
  readonly reason: string;
}

/**
 * All live entries as the hook needs them; it chooses the most exact one as the gate does. An `xfail` with a
 * cause is not applied by pytest: whether a failure has it is known only afterwards, and would be swallowed.
 */
export function hookExpectations(resolved: ResolvedExpectations): readonly HookExpectation[] {
  return resolved.live.map((entry) => {
    const native = entry.expect === "skip" || (entry.expect === "xfail" && entry.cause === null);
    return {
      tests: entry.tests,
      expect: native ? (entry.expect as "skip" | "xfail") : "none",
      reason: reasonOf(entry),
    };
  });
}

function reasonOf(entry: Expectation): string {
  const why = [entry.when, entry.issue, entry.owner && `owner ${entry.owner}`].filter(Boolean).join("; ");
  return `expected (${entry.place})${why && `: ${why}`}`;
}
