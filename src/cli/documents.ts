/** `trt-gate lint`, `baseline update` and `expectations propose`: the files that a project keeps with its tests. */

import { DocumentError, type DocumentProblem, formatProblem } from "../document-problem.ts";
import { type ParsedDocument, parseDocument } from "../documents.ts";
import { checkFacts } from "../facts/check.ts";
import { lintBaseline, updateBaseline } from "../issues/baseline.ts";
import { extendCatalogue, lintCatalogue, loadCatalogue } from "../issues/catalogue.ts";
import { oneOf } from "../name-some.ts";
import type { Report } from "../report/report.ts";
import { plural } from "../report/small-words.ts";
import { lintExpectations } from "../suite/expectations-file.ts";
import { proposeExpectations } from "../suite/expectations-propose.ts";
import { capabilityOf } from "../support/gpu-names.ts";
import { suggestNames } from "../support/gpu-suggestions.ts";
import { loadMatrix } from "../support/matrix.ts";
import { lintMatrix } from "../support/matrix-file.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

const MAX_FILE_BYTES = 4 << 20;
const MAX_REPORT_BYTES = 64 << 20;

type Kind =
  | "expectations"
  | "catalogue"
  | "baseline"
  | "matrix"
  | "facts"
  | "report"
  | "workflow"
  | "cells"
  | "empty"
  | "unknown";

/** Exit status 1 where any file has a problem; each is printed as file:line:column. */
export async function lint({ positionals, switches }: Invocation, console: Console): Promise<number> {
  const texts: (readonly [path: string, text: string])[] = [];
  for (const path of positionals) texts.push([path, await readGiven(console, path, MAX_FILE_BYTES, "lint")]);
  const causes = causesIn(texts);
  const problems = texts.flatMap(([path, text]) => lintText(text, path, { now: console.now(), causes }));
  if (switches.has("json")) printJson(console, { problems });
  else if (problems.length === 0)
    console.out(`${positionals.length} file${positionals.length === 1 ? "" : "s"}: no problems\n`);
  else for (const problem of problems) console.out(`${formatProblem(problem)}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** Causes that expectations may name: the built-in ones, and those of catalogues that are checked with them. */
function causesIn(texts: readonly (readonly [path: string, text: string])[]): ReadonlySet<string> {
  let catalogue = loadCatalogue();
  for (const [path, text] of texts) {
    try {
      if (kindOf(parseDocument(text, path).value) === "catalogue")
        catalogue = extendCatalogue(catalogue, text, path);
    } catch (error) {
      // Its problems are reported when lintText checks it.
      if (!(error instanceof DocumentError)) throw error;
    }
  }
  return new Set(catalogue.filter(({ kind }) => kind === "cause").map(({ id }) => id));
}

/** Messages for files that lint does not check: those it recognises, and all others. */
const NOT_LINTED: Readonly<Record<"report" | "workflow" | "cells" | "empty" | "unknown", string>> = {
  report:
    "is the report of a run, which lint does not check; `trt-gate baseline update` and `trt-gate expectations propose` read it",
  workflow:
    "is a workflow, which lint does not check; the gate checks the inputs of its step before anything runs, and `trt-gate run` takes the same ones",
  cells: "holds the cells of a job matrix, which `trt-gate plan --cells FILE` checks",
  empty: "is empty, or holds nothing but comments",
  unknown:
    "is not a file that lint knows: expectations (a list of entries with `tests` and `expect`), a catalogue (entries with `id` and `patterns`), a baseline, matrix rows, or facts",
};

function lintText(
  text: string,
  path: string,
  checks: { readonly now: number; readonly causes: ReadonlySet<string> },
): readonly DocumentProblem[] {
  try {
    const document = parseDocument(text, path);
    const kind = kindOf(document.value);
    switch (kind) {
      case "expectations":
        return lintExpectations(text, path, checks);
      case "catalogue":
        return lintCatalogue(text, path);
      case "baseline":
        return lintBaseline(text, path);
      case "matrix":
        return lintMatrix(text, path);
      case "facts":
        return lintFacts(document);
      default:
        return [{ file: path, line: 1, column: 1, message: NOT_LINTED[kind] }];
    }
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

/**
 * Cards of which nothing is known: a run would call them unknown and start the suite.
 * @throws DocumentError for what is wrong in the facts.
 */
function lintFacts(document: ParsedDocument): readonly DocumentProblem[] {
  const matrix = loadMatrix();
  return checkFacts(document).gpus.flatMap((gpu, i) => {
    if (capabilityOf(gpu, matrix) !== null) return [];
    const guesses = suggestNames(gpu.name, matrix);
    const hint = guesses.length > 0 ? `did you mean ${oneOf(guesses)}?` : 'add "computeCapability": "9.0"';
    return [
      document.problem(["gpus", i, "name"], `the card ${JSON.stringify(gpu.name)} is not known; ${hint}`),
    ];
  });
}

/** Recognises each kind of file by keys that no other kind has. */
function kindOf(value: unknown): Kind {
  if (value === null) return "empty";
  if (typeof value !== "object") return "unknown";
  const document = value as Record<string, unknown>;
  if ("verdict" in document && "outcome" in document) return "report";
  if ("jobs" in document) return "workflow";
  if ("gpus" in document) return "facts";
  if ("tensorrt" in document) return Array.isArray(document.tensorrt) ? "cells" : "facts";
  if ("findings" in document) return "baseline";
  const rows = Array.isArray(value) ? value : Object.values(document).find((member) => Array.isArray(member));
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (typeof row !== "object" || row === null) return "unknown";
  if ("tests" in row || "expect" in row) return "expectations";
  if (Array.isArray(value) && ("gpu" in row || "runs-on" in row)) return "cells";
  if ("patterns" in row || "id" in row) return "catalogue";
  return Array.isArray(value) ? "unknown" : "matrix";
}

/** A file that cannot be read is wrong usage, as it is where an option names it. */
async function readGiven(console: Console, path: string, maxBytes: number, command: string): Promise<string> {
  try {
    return await console.files.readText(path, maxBytes);
  } catch (error) {
    throw new UsageError(`${command}: ${(error as Error).message}`, command);
  }
}

/** `baseline update REPORT [--baseline FILE]`. */
export async function baseline({ positionals, options }: Invocation, console: Console): Promise<number> {
  const report = await readReport(positionals, "baseline", "update", console);
  const text = `${JSON.stringify(updateBaseline(report.findings), null, 2)}\n`;
  if (options.baseline === undefined) console.out(text);
  else {
    await console.files.writeText(options.baseline, text);
    console.err(`${options.baseline}: written, with ${plural(report.findings.length, "known issue")}\n`);
  }
  return 0;
}

/** `expectations propose REPORT`. */
export async function expectations({ positionals }: Invocation, console: Console): Promise<number> {
  const report = await readReport(positionals, "expectations", "propose", console);
  console.out(proposeExpectations(report));
  return 0;
}

async function readReport(
  positionals: readonly string[],
  command: string,
  verb: string,
  console: Console,
): Promise<Report> {
  const [given, path = ""] = positionals;
  if (given !== verb)
    throw new UsageError(
      `${command}: unknown subcommand ${JSON.stringify(given)}; use ${command} ${verb} REPORT`,
      command,
    );
  const text = await readGiven(console, path, MAX_REPORT_BYTES, command);
  const { value } = parseDocument(text, path);
  const report = value as Partial<Report> | null;
  if (report?.schemaVersion !== 1 || !Array.isArray(report.findings) || !Array.isArray(report.failures)) {
    throw new Error(
      `${path}: is not a report of this gate (schemaVersion 1, findings, failures); use the report.json of a run`,
    );
  }
  return report as Report;
}
