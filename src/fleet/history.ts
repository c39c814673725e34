/** Coverage debt: when each pair of card and release last really ran. Schema: schema/history.schema.json. */

import { plural } from "../report/small-words.ts";
import { compareTexts } from "../text-order.ts";
import { type Leg, legExecuted } from "./leg.ts";
import { legRelease } from "./leg-order.ts";
import { Fields, type JsonLimits, parseUntrusted, UntrustedError } from "./untrusted.ts";

export const HISTORY_SCHEMA_VERSION = 1;
const LIMITS: JsonLimits = { size: 4 * 1024 * 1024, depth: 6, values: 200_000 };
const MAX_CELLS = 10_000;
const DAY_MS = 86_400_000;

/** One pair of card and release. Times are ISO 8601 in UTC. */
export interface HistoryCell {
  readonly gpu: string;
  readonly computeCapability: string | null;
  readonly tensorrt: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** null: it never ran. */
  readonly lastRan: string | null;
  readonly lastOutcome: string;
}

export interface History {
  readonly schemaVersion: 1;
  readonly cells: readonly HistoryCell[];
}

export const EMPTY_HISTORY: History = { schemaVersion: 1, cells: [] };

/**
 * Reads a history file, which came from an artifact or a cache.
 * @throws UntrustedError saying what is wrong and where.
 */
export function parseHistory(text: string): History {
  const root = new Fields(parseUntrusted(text, LIMITS));
  if (root.raw("schemaVersion") !== HISTORY_SCHEMA_VERSION)
    throw new UntrustedError(
      `unknown schema version; this gate reads version ${HISTORY_SCHEMA_VERSION}`,
      "schemaVersion",
    );
  const cells = root.objects("cells");
  if (cells.length > MAX_CELLS) throw new UntrustedError(`more than ${MAX_CELLS} cells`, "cells");
  return { schemaVersion: 1, cells: cells.map(readCell) };
}

function readCell(cell: Fields): HistoryCell {
  const time = (key: string) => {
    const value = cell.textOrNull(key, 40);
    if (value !== null && !Number.isFinite(Date.parse(value)))
      throw new UntrustedError(
        `${JSON.stringify(value)} is not a time such as 2026-03-01T00:00:00.000Z`,
        cell.place(key),
      );
    return value;
  };
  return {
    gpu: cell.text("gpu", 200),
    computeCapability: cell.textOrNull("computeCapability", 16),
    tensorrt: cell.text("tensorrt", 64),
    firstSeen: time("firstSeen") ?? new Date(0).toISOString(),
    lastSeen: time("lastSeen") ?? new Date(0).toISOString(),
    lastRan: time("lastRan"),
    lastOutcome: cell.textOrNull("lastOutcome", 40) ?? "",
  };
}

/** Debt of one pair: whole days since it last ran, or since it was first seen where it never ran. */
export interface Debt {
  readonly cell: HistoryCell;
  /** null if the history has a time in the future: a clock was wrong, and nothing can be counted. */
  readonly days: number | null;
}

/**
 * Adds what the legs did now. Pairs that no leg reports any more stay, since a leg that vanished from the matrix is
 * just what the history has to show. `retired` names pairs ("Tesla V100", "sm_70" or "10.4.0") to forget.
 * @param now milliseconds since the epoch.
 */
export function updateHistory(
  history: History,
  legs: readonly Leg[],
  now: number,
  retired: readonly string[],
): History {
  const time = new Date(now).toISOString();
  const cells = new Map(history.cells.map((cell) => [keyOf(cell), cell]));
  for (const leg of legs) {
    if (leg.tensorrt.version === null || leg.status === "no-gpu" || leg.status === "probe-error") continue;
    const pair = {
      gpu: leg.gpu.name,
      computeCapability: leg.gpu.computeCapability,
      tensorrt: legRelease(leg),
    };
    const before = cells.get(keyOf(pair));
    // A suite that did not load TensorRT has run, but it has not tested this release on this card.
    const ran = legExecuted(leg) && leg.usedTensorrt !== false;
    if (!ran && leg.status === "unsupported") {
      // A pair that the matrix rules out can never run, so it is no longer due, even if it once was.
      cells.delete(keyOf(pair));
      continue;
    }
    const lastRan = ran ? later(before?.lastRan ?? null, now) : (before?.lastRan ?? null);
    const lastOutcome = ran || !before ? leg.outcome : before.lastOutcome;
    cells.set(keyOf(pair), {
      ...pair,
      firstSeen: before?.firstSeen ?? time,
      lastSeen: time,
      lastRan,
      lastOutcome,
    });
  }
  const gone = new Set(retired.map((word) => word.toLowerCase()));
  const kept = [...cells.values()].filter((cell) => !namesOf(cell).some((name) => gone.has(name)));
  kept.sort((a, b) => compareTexts(keyOf(a), keyOf(b)));
  return { schemaVersion: 1, cells: kept.slice(0, MAX_CELLS) };
}

const keyOf = (cell: Pick<HistoryCell, "gpu" | "computeCapability" | "tensorrt">) =>
  JSON.stringify([cell.gpu, cell.computeCapability, cell.tensorrt]);
/** Keeps the later time when clocks differ a little, but not one so far ahead that a clock must have been wrong. */
function later(before: string | null, now: number): string {
  const ahead = before !== null && Date.parse(before) > now && !isToCome(before, now);
  return ahead ? before : new Date(now).toISOString();
}

/** A time more than a day in the future, written by a wrong clock. Nothing can be counted from it. */
const isToCome = (time: string, now: number) => Date.parse(time) > now + DAY_MS;
const namesOf = (cell: HistoryCell) =>
  [
    cell.gpu,
    cell.tensorrt,
    cell.computeCapability ? `sm_${cell.computeCapability.replace(".", "")}` : "",
  ].map((name) => name.toLowerCase());

/** Debts, oldest first. */
export function debts(history: History, now: number): readonly Debt[] {
  return history.cells
    .map((cell) => ({ cell, days: daysSince(cell.lastRan ?? cell.firstSeen, now) }))
    .sort((a, b) => compareDays(b, a) || compareTexts(keyOf(a.cell), keyOf(b.cell)));
}

function daysSince(time: string, now: number): number | null {
  return isToCome(time, now) ? null : Math.max(0, Math.floor((now - Date.parse(time)) / DAY_MS));
}

function compareDays(a: Debt, b: Debt): number {
  const [left, right] = [a.days ?? Infinity, b.days ?? Infinity];
  return left === right ? 0 : left - right;
}

/** Says since when a pair is unverified; to be put after its name. */
export function debtWords({ cell: { firstSeen, lastRan }, days }: Debt): string {
  if (days === null) {
    const [when, did] = lastRan === null ? [firstSeen, "was first seen"] : [lastRan, "last ran"];
    return `${did} on ${when.slice(0, 10)} according to the history, which is in the future: a clock was wrong, so the days cannot be counted`;
  }
  return lastRan === null
    ? `never ran since it was first seen ${plural(days, "day")} ago`
    : `last ran ${plural(days, "day")} ago`;
}

/** After how many days a pair warns or fails. */
export interface DebtLimit {
  readonly days: number;
  readonly effect: "warn" | "fail";
}

/**
 * Reads `max-days-unverified`: "30" and "30:fail" fail, "14:warn" warns, and "14:warn 30:fail" does both.
 * @returns the value, or a sentence that says what is wrong.
 */
export function parseDebtLimits(raw: string): readonly DebtLimit[] | { readonly problem: string } {
  const limits: DebtLimit[] = [];
  for (const word of raw.split(/[\s,]+/).filter(Boolean)) {
    const match = /^(\d{1,5})(?::(warn|fail))?$/.exec(word);
    if (!match)
      return {
        problem: `${JSON.stringify(word.slice(0, 40))} is not allowed; use days such as 30, 14:warn or 30:fail`,
      };
    limits.push({ days: Number(match[1]), effect: match[2] === "warn" ? "warn" : "fail" });
  }
  return limits;
}
