/** The files that a request names, opened and checked together before anything runs. */

import { DocumentError, formatProblem } from "./documents.ts";
import type { Facts } from "./facts/facts.ts";
import { parseFacts } from "./facts/parse.ts";
import { type Baseline, parseBaseline } from "./issues/baseline.ts";
import { extendCatalogue, loadCatalogue } from "./issues/catalogue.ts";
import type { CatalogueEntry } from "./issues/finding.ts";
import type { Files } from "./ports.ts";
import { type Request, RequestError } from "./request.ts";
import type { Expectation } from "./suite/expectations.ts";
import { parseExpectations } from "./suite/expectations-file.ts";
import { loadMatrix } from "./support/matrix.ts";
import { extendMatrix } from "./support/matrix-file.ts";
import type { SupportMatrix } from "./support/matrix-types.ts";

/** Everything that decisions stand on, apart from the machine. */
export interface Configuration {
  readonly matrix: SupportMatrix;
  readonly catalogue: readonly CatalogueEntry[];
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
    fallback: T,
    parse: (text: string) => T,
  ): Promise<T> => {
    if (path === "") return fallback;
    try {
      return parse(await files.readText(resolve(path), MAX_FILE_BYTES));
    } catch (error) {
      if (error instanceof DocumentError)
        problems.push(...error.problems.map((each) => `input ${input}: ${formatProblem(each)}`));
      else problems.push(`input ${input}: ${(error as Error).message}`);
      return fallback;
    }
  };
  const builtIn = loadMatrix();
  const matrix = await open("matrix-file", request.matrixFile, builtIn, (text) =>
    extendMatrix(builtIn, text, request.matrixFile),
  );
  let catalogue = loadCatalogue();
  for (const path of request.knownIssues) {
    const before = catalogue;
    catalogue = await open("known-issues", path, before, (text) => extendCatalogue(before, text, path));
  }
  const configuration: Configuration = {
    matrix,
    catalogue,
    expectations: await open("expectations", request.expectations, [], (text) =>
      parseExpectations(text, request.expectations),
    ),
    baseline: await open("baseline", request.baseline, null, (text) => parseBaseline(text, request.baseline)),
    facts: await open("facts", request.facts, null, (text) => parseFacts(text, request.facts)),
  };
  const known = new Set(catalogue.map((entry) => entry.id));
  for (const id of request.failOn) {
    if (!known.has(id))
      problems.push(
        `input fail-on: ${JSON.stringify(id)} is no id of the catalogue; trt-gate lint and docs/known-issues.md list them`,
      );
  }
  if (problems.length > 0) throw new RequestError(problems);
  return configuration;
}
