/** Inputs of the two sub-actions, as tables that action.yml and the command line are held to. */

import type { InputRow } from "../inputs.ts";
import { RequestError } from "../request-error.ts";
import type { CoverGoal } from "./cover.ts";
import { type ExpectedLegs, parseExpectedLegs } from "./expected.ts";
import { type DebtLimit, parseDebtLimits } from "./history.ts";

export type RawInputs = Readonly<Record<string, string | undefined>>;

export const PLAN_INPUTS = [
  {
    name: "cells",
    default: "",
    summary:
      "The job matrix: a JSON or YAML list of cells with `gpu` (or a label in `runs-on`) and one of `tensorrt`, `torch-tensorrt`, `container`, `requirements`; or an object of lists to multiply; or the path of a file with one of these.",
  },
  {
    name: "labels",
    default: "",
    summary: "Map from runner label to card: JSON, YAML, or the path of such a file.",
  },
  {
    name: "cover",
    default: "all",
    summary:
      "`all` cells that can run, or the fewest that still cover `each-sm`, `each-release`, or both (`each-sm each-release`).",
  },
  {
    name: "on-unsupported",
    default: "skip",
    allowed: ["skip", "xfail"],
    summary: "`skip` drops cells that cannot run; `xfail` keeps them, marked with `on-unsupported: xfail`.",
  },
  {
    name: "matrix-file",
    default: "",
    summary: "File of support-matrix rows that add to the built-in ones or replace them.",
  },
] as const satisfies readonly InputRow[];

export const AGGREGATE_INPUTS = [
  {
    name: "reports",
    default: "reports/**/report.json",
    summary: "Glob(s) of the legs' report.json files, one per line.",
  },
  {
    name: "expect-legs",
    default: "",
    summary:
      "Legs that must report: a count, a JSON list of names, or names separated by commas or newlines.",
  },
  {
    name: "min-executed-legs",
    default: "1",
    summary: "How many legs must have executed tests, at least.",
  },
  { name: "canary", default: "", summary: "A test id that must have run in at least one leg." },
  {
    name: "commit",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
    default: "${{ github.sha }}",
    summary: "Commit that every report must be about. Empty: not checked.",
  },
  {
    name: "history",
    default: "",
    summary: "JSON file that records when each card last really ran each release; it is read and updated.",
  },
  {
    name: "max-days-unverified",
    default: "",
    summary:
      "Fail if a card has not run a release for more than this many days; `14:warn` only warns, `14:warn 30:fail` does both.",
  },
  {
    name: "retired",
    default: "",
    summary: "Cards, SMs or releases to forget from the history, one per line.",
  },
  {
    name: "matrix-file",
    default: "",
    summary: "File of support-matrix rows that add to the built-in ones or replace them, for proposals.",
  },
  { name: "html", default: "", summary: "Where to write the grid as a self-contained HTML page." },
  { name: "svg", default: "", summary: "Where to write the grid as a self-contained SVG picture." },
  {
    name: "report-dir",
    default: "",
    summary:
      "Where aggregate.json, and the page and picture not named above, go. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
  },
  {
    name: "check",
    default: "never",
    allowed: ["never", "auto", "always"],
    summary:
      "Whether to add a check run next to the job's own. `auto`: if the token allows it. `always`: warn if it does not.",
  },
  { name: "check-name", default: "TensorRT export gate: all legs", summary: "Name of the check run." },
  {
    name: "token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
    default: "${{ github.token }}",
    summary: "Only for the check run.",
  },
] as const satisfies readonly InputRow[];

/** Inputs of plan, parsed. Files are named but not read yet. */
export interface PlanRequest {
  readonly cells: string;
  readonly labels: string;
  readonly cover: ReadonlySet<CoverGoal>;
  readonly onUnsupported: "skip" | "xfail";
  readonly matrixFile: string;
}

/** Inputs of aggregate, parsed. */
export interface AggregateRequest {
  readonly reports: readonly string[];
  readonly expectLegs: ExpectedLegs;
  readonly minExecutedLegs: number;
  readonly canary: string;
  readonly commit: string | null;
  readonly history: string;
  readonly debtLimits: readonly DebtLimit[];
  readonly retired: readonly string[];
  readonly matrixFile: string;
  readonly html: string;
  readonly svg: string;
}

/** @throws RequestError listing every problem. */
export function parsePlanInputs(raw: RawInputs): PlanRequest {
  const inputs = readInputs(raw, PLAN_INPUTS);
  const problems: string[] = [];
  const cover = parseCover(inputs.cover, problems);
  problems.push(...notAllowed(inputs, PLAN_INPUTS));
  // Not trimmed, since messages about cells give lines and columns of the original text.
  const cells = raw.cells ?? "";
  if (cells.trim() === "")
    problems.push('input cells: is empty; give a list such as [{"gpu": "T4", "tensorrt": "10.5.0"}]');
  if (problems.length > 0) throw new RequestError(problems);
  return {
    cells,
    labels: raw.labels ?? "",
    cover,
    onUnsupported: inputs["on-unsupported"] === "xfail" ? "xfail" : "skip",
    matrixFile: inputs["matrix-file"],
  };
}

/** @throws RequestError listing every problem. */
export function parseAggregateInputs(raw: RawInputs): AggregateRequest {
  const inputs = readInputs(raw, AGGREGATE_INPUTS);
  const problems: string[] = notAllowed(inputs, AGGREGATE_INPUTS);
  const checked = <T>(name: string, parsed: T | { readonly problem: string }, fallback: T): T => {
    if (typeof parsed !== "object" || parsed === null || !("problem" in parsed)) return parsed as T;
    problems.push(`input ${name}: ${parsed.problem}`);
    return fallback;
  };
  const expectLegs = checked<ExpectedLegs>("expect-legs", parseExpectedLegs(inputs["expect-legs"]), {
    kind: "any",
  });
  const debtLimits = checked<readonly DebtLimit[]>(
    "max-days-unverified",
    parseDebtLimits(inputs["max-days-unverified"]),
    [],
  );
  const minimum = inputs["min-executed-legs"];
  if (!/^\d{1,5}$/.test(minimum))
    problems.push(`input min-executed-legs: ${quoted(minimum)} is not allowed; use a whole number such as 1`);
  const commit = inputs.commit;
  if (commit !== "" && !/^[0-9a-f]{7,64}$/i.test(commit))
    problems.push(`input commit: ${quoted(commit)} is not a commit; use the full hash`);
  if (debtLimits.length > 0 && inputs.history === "")
    problems.push("input max-days-unverified: needs the input history to count from");
  if (problems.length > 0) throw new RequestError(problems);
  return {
    reports: lines(inputs.reports),
    expectLegs,
    minExecutedLegs: Number(minimum),
    canary: inputs.canary,
    commit: commit === "" ? null : commit.toLowerCase(),
    history: inputs.history,
    debtLimits,
    retired: lines(inputs.retired),
    matrixFile: inputs["matrix-file"],
    html: inputs.html,
    svg: inputs.svg,
  };
}

function parseCover(text: string, problems: string[]): ReadonlySet<CoverGoal> {
  const goals = new Set<CoverGoal>();
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    if (word === "each-sm" || word === "each-release") goals.add(word);
    else if (word !== "all")
      problems.push(`input cover: ${quoted(word)} is not allowed; use all, each-sm, each-release, or both`);
  }
  return goals;
}

type Inputs<Rows extends readonly InputRow[]> = Readonly<Record<Rows[number]["name"], string>>;

/** Each input, or its default. A default that is a GitHub expression counts as empty: only the runner evaluates it. */
function readInputs<Rows extends readonly InputRow[]>(raw: RawInputs, rows: Rows): Inputs<Rows> {
  const entries = rows.map((row) => {
    const fallback = row.default.startsWith("${{") ? "" : row.default;
    return [row.name, raw[row.name]?.trim() || fallback];
  });
  return Object.fromEntries(entries) as Inputs<Rows>;
}

/** One sentence for each input whose value is not one of the allowed words. */
function notAllowed<Rows extends readonly InputRow[]>(inputs: Inputs<Rows>, rows: Rows): string[] {
  return rows.flatMap(({ name, allowed }) => {
    const value = inputs[name as Rows[number]["name"]];
    if (allowed === undefined || allowed.includes(value)) return [];
    return [`input ${name}: ${quoted(value)} is not allowed; use one of ${allowed.join(", ")}`];
  });
}

const quoted = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
