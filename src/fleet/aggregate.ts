/** One verdict for all legs of a matrix: what failed, is missing or never ran, and where the support matrix is wrong. */

import { createHash } from "node:crypto";
import type { Conclusion } from "../suite/outcome.ts";
import { compareTexts } from "../text-order.ts";
import type { AggregateSettings } from "./aggregate-settings.ts";
import { type Contradiction, findContradictions } from "./contradictions.ts";
import { type Attendance, attendance } from "./expected.ts";
import {
  createFleetFailures,
  type FleetFailure,
  type FleetFailures,
  type FleetFinding,
  mergeLegFindings,
} from "./fleet-findings.ts";
import { buildGrid, type Grid } from "./grid.ts";
import { type Debt, debts, EMPTY_HISTORY, type History, updateHistory } from "./history.ts";
import { type Judgement, judge } from "./judge.ts";
import { type BadReport, type Leg, legExecuted } from "./leg.ts";
import { compareLegs } from "./leg-order.ts";
import type { Problem } from "./problem.ts";
import { readLeg } from "./read-leg.ts";
import { type CanaryState, createTestsSeen, type NeverRan, type TestsSeen } from "./tests-seen.ts";
import { UntrustedError } from "./untrusted.ts";

export interface Aggregate {
  readonly schemaVersion: 1;
  readonly conclusion: Conclusion;
  /** One sentence for a person. */
  readonly sentence: string;
  readonly legs: {
    readonly expected: number | null;
    readonly reported: number;
    readonly executed: number;
    readonly skipped: number;
    readonly failed: number;
    readonly missing: number;
  };
  /** All problems, worst first. */
  readonly problems: readonly Problem[];
  readonly reports: readonly Leg[];
  readonly badReports: readonly BadReport[];
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly neverRan: NeverRan;
  readonly failures: readonly FleetFailure[];
  readonly findings: readonly FleetFinding[];
  readonly contradictions: readonly Contradiction[];
  /** Days since each pair last ran, oldest first; empty if no history is kept. */
  readonly debts: readonly Debt[];
  readonly history: History | null;
  readonly grid: Grid;
}

/** Takes reports one by one, so that only what is needed of each stays in memory. */
export interface Aggregation {
  /** @param leg the leg's name, unique: see legNames. */
  addReport(leg: string, source: string, text: string): void;
  /** A report that could not even be read from disk. */
  addUnreadable(leg: string, source: string, problem: string): void;
  finish(): Aggregate;
}

/** Starts an empty aggregation. Add every report, then call `finish` once. */
export function createAggregation(settings: AggregateSettings): Aggregation {
  const legs: Leg[] = [];
  const bad: BadReport[] = [];
  const known = new Map<string, string>();
  const lists = { seen: createTestsSeen(), failures: createFleetFailures() };
  return {
    addReport(name, source, text) {
      try {
        const { leg, tests } = readLeg(text, name, source);
        checkCommit(leg, settings.commit);
        refuseCopy(leg, text, known);
        legs.push(leg);
        lists.seen.add(tests);
        lists.failures.add(name, tests);
      } catch (error) {
        if (!(error instanceof UntrustedError)) throw error;
        bad.push({ leg: name, source, problem: error.message });
      }
    },
    addUnreadable(leg, source, problem) {
      bad.push({ leg, source, problem });
    },
    finish() {
      bad.sort((a, b) => compareTexts(a.source, b.source));
      return conclude(settings, legs.sort(compareLegs), bad, lists);
    },
  };
}

/** What is collected from the long lists of the reports as they are read. */
interface Lists {
  readonly seen: TestsSeen;
  readonly failures: FleetFailures;
}

/** A report of another commit proves nothing about this one: the artifact is stale, or the report is forged. */
function checkCommit(leg: Leg, commit: string | null): void {
  if (commit === null || leg.commit === null || leg.commit === commit) return;
  throw new UntrustedError(
    `says it is about commit ${leg.commit.slice(0, 12)}, but this run is about ${commit.slice(0, 12)}`,
    "origin.commit",
  );
}

/**
 * Two real runs always differ in their durations, so equal reports are one report uploaded twice or left over in a
 * workspace. Reports of legs whose suite was not started may be equal.
 */
function refuseCopy(leg: Leg, text: string, known: Map<string, string>): void {
  if (leg.action !== "ran") return;
  const print = createHash("sha256").update(text).digest("base64");
  const first = known.get(print);
  if (first !== undefined) throw new UntrustedError(`is a byte-for-byte copy of the report of leg ${first}`);
  known.set(print, leg.name);
}

function conclude(
  settings: AggregateSettings,
  legs: readonly Leg[],
  badReports: readonly BadReport[],
  { seen, failures }: Lists,
): Aggregate {
  const present: Attendance = attendance(
    settings.expectLegs,
    legs.map((leg) => leg.name),
    badReports.map((report) => report.leg),
  );
  const history = settings.history && updateHistory(settings.history, legs, settings.now, settings.retired);
  const facts = {
    legs,
    badReports,
    attendance: present,
    executed: legs.filter(legExecuted).length,
    canary: canaryState(settings.canary, seen),
    neverRan: seen.neverRan(),
    testsCut: seen.dropped + legs.reduce((sum, leg) => sum + leg.testsCut, 0),
    findings: mergeLegFindings(legs),
    contradictions: findContradictions(legs, settings.propose),
    debts: debts(history ?? EMPTY_HISTORY, settings.now),
  };
  const judgement: Judgement = judge(facts, settings);
  return {
    schemaVersion: 1,
    ...judgement,
    legs: {
      expected: present.expected,
      reported: legs.length,
      executed: facts.executed,
      skipped: legs.filter((leg) => leg.action === "skipped").length,
      failed: legs.filter((leg) => leg.conclusion === "failure").length,
      missing: present.missingCount,
    },
    reports: legs,
    badReports,
    missing: present.missing,
    unexpected: present.unexpected,
    neverRan: facts.neverRan,
    failures: failures.list(),
    findings: facts.findings,
    contradictions: facts.contradictions,
    debts: facts.debts,
    history,
    grid: buildGrid(legs),
  };
}

function canaryState(canary: string, seen: TestsSeen): CanaryState {
  if (canary === "") return "none";
  if (seen.ran(canary)) return "ran";
  return seen.known(canary) ? "known" : "missing";
}
