/** Which cells of a job matrix can run, decided before any GPU minute is spent. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import { decide } from "../support/decide.ts";
import type { SupportMatrix } from "../support/matrix-types.ts";
import type { VerdictReason, VerdictStatus } from "../support/verdict.ts";
import { shortVersion, smName, tryVersion } from "../versions.ts";
import { type CellCard, cardName, cellCard } from "./card.ts";
import { cellFacts } from "./cell-facts.ts";
import type { Cell, CellDocument } from "./cells.ts";
import { type CoverGoal, coverCells } from "./cover.ts";
import { planNotice, planWarnings } from "./plan-words.ts";
import type { PlannedCell } from "./planned-cell.ts";
import { asText, type CellRelease, cellRelease, isCellProblem } from "./release.ts";

export interface PlanChoice {
  /** Empty: all cells that can run. */
  readonly cover: ReadonlySet<CoverGoal>;
  /** Drop what cannot run, or keep it marked with `on-unsupported: xfail`. */
  readonly onUnsupported: "skip" | "xfail";
  /** Texts of requirements files that cells name. */
  readonly files: ReadonlyMap<string, string>;
}

export interface SkippedCell {
  readonly cell: Readonly<Record<string, unknown>>;
  /** The reason of the verdict, or "covered" if another chosen cell covers the same. */
  readonly reason: VerdictReason | "covered";
  readonly sentence: string;
  readonly remedies: readonly string[];
}

/** Schema: schema/plan.schema.json. */
export interface Plan {
  readonly schemaVersion: 1;
  /** As `strategy.matrix` takes it by fromJSON. */
  readonly matrix: { readonly include: readonly Readonly<Record<string, unknown>>[] };
  readonly skipped: readonly SkippedCell[];
  readonly count: number;
  /** Names of the legs of the matrix, in its order: for `expect-legs` of aggregate. */
  readonly legs: readonly string[];
  readonly cells: readonly PlannedCell[];
  /** One sentence on what was dropped; empty if nothing was. */
  readonly notice: string;
  readonly warnings: readonly string[];
}

interface Judged {
  readonly cell: Cell;
  readonly card: CellCard;
  readonly release: CellRelease;
  readonly status: VerdictStatus;
  readonly reason: VerdictReason;
  readonly sentence: string;
  readonly remedies: readonly string[];
}

/**
 * Decides over all cells.
 * @throws DocumentError listing every cell that names no card or no release that can be understood.
 */
export function planCells(
  document: CellDocument,
  labels: ReadonlyMap<string, string>,
  matrix: SupportMatrix,
  choice: PlanChoice,
): Plan {
  const judged = judgeCells(document, labels, matrix, choice.files);
  // Cells that cannot be judged run: only a clear "unsupported" justifies leaving a card idle.
  const runnable = judged.filter((entry) => entry.status !== "unsupported");
  const chosen = new Set(choice.cover.size === 0 ? runnable : covering(runnable, choice.cover));
  const expected =
    choice.onUnsupported === "xfail" ? judged.filter((entry) => entry.status === "unsupported") : [];
  const ordered = [...cheapestFirst([...chosen]), ...cheapestFirst(expected)];
  const decisionOf = (entry: Judged): PlannedCell["decision"] => {
    if (entry.status === "unsupported") return choice.onUnsupported === "xfail" ? "xfail" : "dropped";
    return chosen.has(entry) ? "run" : "covered";
  };
  const skipped = judged.filter((entry) => ["dropped", "covered"].includes(decisionOf(entry)));
  const cells = judged.map((entry) => planned(entry, decisionOf(entry)));
  const legs = ordered.map((entry) => legName(entry));
  return {
    schemaVersion: 1,
    matrix: { include: ordered.map((entry) => included(entry)) },
    skipped: skipped.map((entry) => skippedCell(entry, decisionOf(entry) === "covered")),
    count: ordered.length,
    legs,
    cells,
    notice: planNotice(cells),
    warnings: planWarnings(cells, legs),
  };
}

function judgeCells(
  document: CellDocument,
  labels: ReadonlyMap<string, string>,
  matrix: SupportMatrix,
  files: ReadonlyMap<string, string>,
): readonly Judged[] {
  const problems: DocumentProblem[] = [];
  const judged = document.cells.flatMap((cell) => {
    const card = cellCard(cell, labels, matrix);
    const release = cellRelease(cell, matrix, files, isCellProblem(card) ? null : card.platform);
    const wrong = [card, release].filter(isCellProblem);
    problems.push(
      ...wrong.map(({ key, message }) => document.problem(cell, key, `${describe(cell)}: ${message}`)),
    );
    return isCellProblem(card) || isCellProblem(release) ? [] : [judgeCell(cell, card, release, matrix)];
  });
  if (problems.length > 0) throw new DocumentError(problems);
  return judged;
}

function judgeCell(cell: Cell, card: CellCard, release: CellRelease, matrix: SupportMatrix): Judged {
  const { version } = release;
  if (version === null) {
    const sentence = `It is not known whether ${cardName(card)} can run it: ${release.label} ${release.how}.`;
    return { cell, card, release, status: "unknown", reason: "not-in-matrix", sentence, remedies: [] };
  }
  const verdict = decide(
    cellFacts(cell, card, { ...release, version }),
    { gpu: "first", expectGpu: "" },
    matrix,
  );
  const how = release.how === "" ? "" : ` (${release.label} ${release.how})`;
  return {
    cell,
    card,
    release,
    status: verdict.status,
    reason: verdict.reason,
    sentence: `${verdict.sentence}${how}`,
    remedies: verdict.remedies.map((remedy) => remedy.text),
  };
}

function covering(runnable: readonly Judged[], goals: ReadonlySet<CoverGoal>): readonly Judged[] {
  const coverable = runnable.map((entry) => ({
    entry,
    sm: entry.card.capability,
    release: releaseKey(entry.release),
    cost: entry.card.cost,
  }));
  return coverCells(coverable, goals).map(({ entry }) => entry);
}

/**
 * The cheapest card of each release comes first, then the rest, also by cost. With few runners, every release has
 * a result before an expensive card repeats one.
 */
function cheapestFirst(entries: readonly Judged[]): readonly Judged[] {
  const byCost = [...entries].sort((a, b) => a.card.cost - b.card.cost);
  const seen = new Set<string>();
  const leaders = byCost.filter((entry) => {
    const key = releaseKey(entry.release);
    return seen.has(key) ? false : seen.add(key);
  });
  const leading = new Set(leaders);
  return [...leaders, ...byCost.filter((entry) => !leading.has(entry))];
}

/** Releases are compared by their first three numbers, as in the support matrix. */
function releaseKey(release: CellRelease): string {
  const version = tryVersion(release.version);
  return version ? `${release.product} ${shortVersion(version, 3)}` : release.label;
}

/** The unchanged cell; one that is expected to fail gets a key for `on-unsupported: ${{ matrix.on-unsupported }}`. */
function included(entry: Judged): Readonly<Record<string, unknown>> {
  const { value } = entry.cell;
  return entry.status === "unsupported" ? { ...value, "on-unsupported": "xfail" } : value;
}

function skippedCell(entry: Judged, covered: boolean): SkippedCell {
  const sentence = covered
    ? `${cardName(entry.card)} with ${entry.release.label} can run, but other cells of the plan cover it.`
    : entry.sentence;
  return {
    cell: entry.cell.value,
    reason: covered ? "covered" : entry.reason,
    sentence,
    remedies: covered ? [] : entry.remedies,
  };
}

function planned(entry: Judged, decision: PlannedCell["decision"]): PlannedCell {
  return {
    name: legName(entry),
    gpu: cardName(entry.card),
    sm: smName(entry.card.capability),
    release: entry.release.label,
    tensorrt: entry.release.version,
    status: entry.status,
    decision,
    usdPerHour: entry.card.cost,
    sentence: entry.sentence,
  };
}

/** The cell's `name`, or its card and release as written: `format('{0}-{1}', matrix.gpu, matrix.tensorrt)`. */
function legName({ cell: { value }, card, release }: Judged): string {
  const name = asText(value.name) ?? asText(value.leg);
  if (name !== null) return name;
  const gpu = asText(value.gpu) ?? cardName(card);
  const what = ["tensorrt", "torch-tensorrt", "container", "requirements"].map((key) => asText(value[key]));
  return `${gpu}-${what.find((text) => text !== null) ?? release.label}`;
}

/** For messages on cells that could not be understood. */
function describe(cell: Cell): string {
  const last = cell.path.at(-1);
  const place = typeof last === "number" ? `cell ${last + 1}` : "a cell";
  const text = JSON.stringify(cell.value);
  return `${place} ${text.length > 120 ? `${text.slice(0, 120)}…` : text}`;
}
