/** The files that a request names, opened and checked together before anything runs. */

import { DocumentError, formatProblem } from "./document-problem.ts";
import { checkFacts } from "./facts/check.ts";
import type { Facts } from "./facts/facts.ts";
import type { Baseline } from "./issues/baseline.ts";
import type { CatalogueEntry } from "./issues/finding.ts";
import { nearest } from "./nearest.ts";
import type { Files } from "./ports.ts";
import type { Request } from "./request.ts";
import { RequestError } from "./request-error.ts";
import type { Expectation } from "./suite/expectations.ts";
import { capabilityOfName } from "./support/gpu-names.ts";
import { loadMatrix } from "./support/matrix.ts";
import type { SupportMatrix } from "./support/matrix-types.ts";

/** Everything that decisions depend on, apart from the machine. */
export interface Configuration {
  readonly matrix: SupportMatrix;
  /** null: the built-in one, which is loaded once a suite runs. */
  readonly catalogue: readonly CatalogueEntry[] | null;
  readonly expectations: readonly Expectation[];
  readonly baseline: Baseline | null;
  /** Facts to use instead of a probe. */
  readonly facts: Facts | null;
}

type ConfigurationRequest = Pick<
  Request,
  "matrixFile" | "knownIssues" | "expectations" | "baseline" | "facts" | "failOn" | "workingDirectory"
>;

// Hand-written files; a larger one is a mistake or an attack.
const MAX_FILE_BYTES = 4 << 20;

/**
 * Opens every file that the request names.
 * @throws RequestError listing the problems of all of them, each with file and line.
 */
export async function openConfiguration(
  request: ConfigurationRequest,
  files: Files,
  resolve: (path: string) => string,
): Promise<Configuration> {
  const problems: string[] = [];
  const open = async <T>(
    input: string,
    path: string,
    none: T,
    parse: (text: string) => Promise<T>,
  ): Promise<T> => {
    if (path === "") return none;
    try {
      return await parse(await files.readText(resolve(path), MAX_FILE_BYTES));
    } catch (error) {
      if (error instanceof DocumentError)
        problems.push(...error.problems.map((each) => `input ${input}: ${formatProblem(each)}`));
      else
        problems.push(`input ${input}: ${(error as Error).message}${wayTo(input, (error as Error).message)}`);
      return none;
    }
  };
  const { matrixFile, expectations, baseline, facts } = request;
  // Loading a parser takes longer than a verdict, so each is loaded only where there is a file for it.
  const builtIn = loadMatrix();
  const catalogue = await openCatalogue(request, open, problems);
  const causes = new Set((catalogue ?? []).filter(({ kind }) => kind === "cause").map(({ id }) => id));
  const configuration: Configuration = {
    catalogue,
    matrix: await open("matrix-file", matrixFile, builtIn, async (text) =>
      (await import("./support/matrix-file.ts")).extendMatrix(builtIn, text, matrixFile),
    ),
    expectations: await open("expectations", expectations, [], async (text) =>
      (await import("./suite/expectations-file.ts")).parseExpectations(text, expectations, { causes }),
    ),
    baseline: await open("baseline", baseline, null, async (text) =>
      (await import("./issues/baseline.ts")).parseBaseline(text, baseline),
    ),
    facts: await open("facts", facts, null, (text) => readFacts(text, facts)),
  };
  if (problems.length > 0) throw new RequestError(problems);
  return { ...configuration, facts: withNamedCapabilities(configuration.facts, configuration.matrix) };
}

/** Hand-written facts may name a card without its compute capability, which is then looked up. Probed facts stay as they are. */
function withNamedCapabilities(facts: Facts | null, matrix: SupportMatrix): Facts | null {
  if (facts === null) return null;
  const gpus = facts.gpus.map((gpu) => {
    const named = gpu.source === "facts" ? capabilityOfName(gpu.name, matrix) : null;
    return { ...gpu, computeCapability: gpu.computeCapability ?? named?.capability ?? null };
  });
  return { ...facts, gpus };
}

/** Says how to create the baseline where its file does not exist yet, as on every first use. */
function wayTo(input: string, problem: string): string {
  return input === "baseline" && problem.endsWith("there is no such file")
    ? "; `trt-gate baseline update REPORT --baseline FILE` writes it from the report.json of a run without this input"
    : "";
}

type Open = <T>(input: string, path: string, none: T, parse: (text: string) => Promise<T>) => Promise<T>;

/** The catalogue where the user adds to it, or names ids of it that must be checked. */
async function openCatalogue(
  { knownIssues, failOn, expectations }: ConfigurationRequest,
  open: Open,
  problems: string[],
): Promise<readonly CatalogueEntry[] | null> {
  if (expectations === "" && knownIssues.length === 0 && failOn.length === 0) return null;
  const { extendCatalogue, loadCatalogue } = await import("./issues/catalogue.ts");
  let catalogue = loadCatalogue();
  for (const path of knownIssues) {
    const before = catalogue;
    catalogue = await open("known-issues", path, before, async (text) => extendCatalogue(before, text, path));
  }
  const known = new Set(catalogue.map((entry) => entry.id));
  for (const id of failOn) {
    if (!known.has(id))
      problems.push(
        `input fail-on: ${JSON.stringify(id)} is not an id in the catalogue; ${idHint(id, [...known])}`,
      );
  }
  return catalogue;
}

/** The id that was probably meant: one with a typo, or the only one that starts with the word. Otherwise all ids. */
function idHint(typed: string, ids: readonly string[]): string {
  const begun = ids.filter((id) => typed.length > 3 && id.startsWith(typed));
  const meant = nearest(typed, ids) ?? (begun.length === 1 ? begun[0] : undefined);
  return meant ? `did you mean ${meant}?` : `the ids are ${ids.join(", ")}`;
}

/** Reads JSON with the fast built-in parser; only a faulty document is read again with the parser that knows line numbers. */
async function readFacts(text: string, file: string): Promise<Facts> {
  try {
    const value: unknown = JSON.parse(text);
    return checkFacts({ file, value, problem: (_, message) => ({ file, line: 1, column: 1, message }) });
  } catch {
    return (await import("./facts/parse.ts")).parseFacts(text, file);
  }
}
