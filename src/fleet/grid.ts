/** The grid of cards by releases: the outcome of each pair; the worst leg decides. */

import { groupBy } from "../group-by.ts";
import type { Outcome } from "../suite/outcome.ts";
import { compareTexts } from "../text-order.ts";
import { compareCapabilities, smName } from "../versions.ts";
import type { Leg } from "./leg.ts";
import { compareReleases, legRelease } from "./leg-order.ts";

/** What a square shows. `missing`: no leg of this run covers the pair. */
export type Square = Outcome | "missing";

/** How each square looks: a sign that works without colour, a word, and one of five colours. */
export interface SquareLook {
  readonly sign: string;
  readonly word: string;
  readonly tone: "good" | "bad" | "expected" | "idle" | "none";
  /** Worse squares win where several legs share one. */
  readonly rank: number;
}

export const SQUARES: Readonly<Record<Square, SquareLook>> = {
  crashed: { sign: "💥", word: "crashed", tone: "bad", rank: 11 },
  "timed-out": { sign: "⏱️", word: "timed out", tone: "bad", rank: 10 },
  failed: { sign: "❌", word: "failed", tone: "bad", rank: 9 },
  "ran-nothing": { sign: "🕳️", word: "ran nothing", tone: "bad", rank: 8 },
  "probe-error": { sign: "🔌", word: "probe error", tone: "bad", rank: 7 },
  refused: { sign: "⛔", word: "refused", tone: "bad", rank: 6 },
  xpassed: { sign: "🎉", word: "passed unexpectedly", tone: "expected", rank: 5 },
  xfailed: { sign: "🟡", word: "failed as expected", tone: "expected", rank: 4 },
  passed: { sign: "✅", word: "passed", tone: "good", rank: 3 },
  "not-run": { sign: "🔍", word: "probed only", tone: "idle", rank: 2 },
  skipped: { sign: "⏭️", word: "skipped", tone: "idle", rank: 1 },
  missing: { sign: "·", word: "not in this run", tone: "none", rank: 0 },
};

export interface GridSquare {
  readonly square: Square;
  readonly failed: boolean;
  /** Names of the legs that share it. */
  readonly legs: readonly string[];
  readonly executed: number | null;
  readonly total: number | null;
}

export interface GridRow {
  readonly gpu: string;
  /** "sm_75", or empty if it is not known. */
  readonly sm: string;
  readonly squares: readonly GridSquare[];
}

export interface Grid {
  readonly releases: readonly string[];
  readonly rows: readonly GridRow[];
  /** Rows and columns left out by the limits. */
  readonly dropped: { readonly rows: number; readonly releases: number };
}

// A page of this size is still readable. Forged reports could name any number of cards.
const MAX_ROWS = 60;
const MAX_RELEASES = 40;

/** Rows by compute capability and name, columns by release, oldest first. */
export function buildGrid(legs: readonly Leg[]): Grid {
  const releases = [...new Set(legs.map(legRelease))].sort(compareReleases);
  const shown = releases.slice(-MAX_RELEASES);
  const cards = groupBy(legs, ({ gpu }) => JSON.stringify([gpu.name, gpu.computeCapability]));
  const rows = [...cards.values()]
    .map((own) => ({ gpu: own[0].gpu.name, capability: own[0].gpu.computeCapability ?? "", legs: own }))
    .sort((a, b) => compareCapabilities(a.capability, b.capability) || compareTexts(a.gpu, b.gpu))
    .map((card) => ({
      gpu: card.gpu,
      sm: card.capability === "" ? "" : smName(card.capability),
      squares: shown.map((release) => squareOf(card.legs.filter((leg) => legRelease(leg) === release))),
    }));
  return {
    releases: shown,
    rows: rows.slice(0, MAX_ROWS),
    dropped: { rows: Math.max(0, rows.length - MAX_ROWS), releases: releases.length - shown.length },
  };
}

function squareOf(legs: readonly Leg[]): GridSquare {
  const failed = legs.some((leg) => leg.conclusion === "failure");
  // A failing leg outranks any that succeeded, whatever its outcome: e.g. passed, but with a finding of fail-on.
  const candidates = failed ? legs.filter((leg) => leg.conclusion === "failure") : legs;
  const square = candidates.reduce<Square>(
    (worst, leg) => (SQUARES[leg.outcome].rank > SQUARES[worst].rank ? leg.outcome : worst),
    "missing",
  );
  const counted = legs.flatMap((leg) => (leg.counts ? [leg.counts] : []));
  const sum = (pick: (counts: { executed: number; total: number }) => number) =>
    counted.length === 0 ? null : counted.reduce((total, counts) => total + pick(counts), 0);
  return {
    square,
    failed,
    legs: legs.map((leg) => leg.name),
    executed: sum((counts) => counts.executed),
    total: sum((counts) => counts.total),
  };
}

/** The looks that a grid uses, worst first, for its legend. */
export function legendOf(grid: Grid): readonly SquareLook[] {
  const looks = grid.rows.flatMap((row) => row.squares.map(lookOf));
  const used = [...groupBy(looks, (look) => look.word).values()].map(([look]) => look);
  return used.sort((a, b) => b.rank - a.rank);
}

/** Sign and word of a square. A leg can fail although its outcome is good; the square then says both. */
export function lookOf(square: GridSquare): SquareLook {
  const look = SQUARES[square.square];
  return square.failed && look.tone !== "bad"
    ? { ...SQUARES.failed, word: `${look.word}, but the leg failed` }
    : look;
}
