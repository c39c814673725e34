/** aggregate, from its raw inputs to what is shown, for both the sub-action and the command line. */

import type { Files } from "../ports.ts";
import { RequestError } from "../request-error.ts";
import type { SupportMatrix } from "../support/matrix-types.ts";
import { proposeRow } from "../support/proposals.ts";
import { type Aggregate, createAggregation } from "./aggregate.ts";
import { legNames } from "./expected.ts";
import { fleetAnnotations } from "./fleet-annotations.ts";
import { type FleetHost, MAX_INPUT_BYTES, matrixWith, type Shown } from "./fleet-host.ts";
import { fleetSummary } from "./fleet-summary.ts";
import { fleetTerminal } from "./fleet-terminal.ts";
import { gridHtml } from "./grid-html.ts";
import { gridSvg } from "./grid-svg.ts";
import { EMPTY_HISTORY, type History, parseHistory } from "./history.ts";
import { type AggregateRequest, parseAggregateInputs, type RawInputs } from "./inputs.ts";
import type { Leg } from "./leg.ts";
import { factsOfLeg } from "./leg-facts.ts";
import { REPORT_JSON_LIMITS } from "./read-leg.ts";

export interface AggregateResult extends Shown {
  readonly aggregate: Aggregate;
  /** As written to aggregate.json. */
  readonly json: string;
}

const MAX_REPORTS = 10_000;

/**
 * Aggregates reports; writes the history, the pages and aggregate.json where they are asked for.
 * @param raw inputs by the names of AGGREGATE_INPUTS; `report-dir` empty: no files but those named.
 * @throws RequestError for wrong inputs. Bad reports are findings, not errors.
 */
export async function aggregateCommand(raw: RawInputs, host: FleetHost): Promise<AggregateResult> {
  const request = parseAggregateInputs(raw);
  const matrix = await matrixWith(request.matrixFile, host.files);
  const notices: string[] = [];
  const aggregation = createAggregation({
    ...request,
    history: await readHistory(request.history, host.files, notices),
    now: host.now,
    run: host.run ?? null,
    propose: (leg, seen) => proposal(leg, seen, matrix),
  });
  const paths = await reportPaths(request, host);
  const reports = paths.map((path) => ({ path, source: relativeTo(host.cwd, path) }));
  for (const { name, path, source } of legNames(reports)) {
    // One report at a time: 256 of them together would not fit into a small runner's memory.
    const text = await host.files.readText(path, REPORT_JSON_LIMITS.size).catch((error: Error) => error);
    if (typeof text === "string") aggregation.addReport(name, source, text);
    else aggregation.addUnreadable(name, source, text.message);
  }
  const aggregate = aggregation.finish();
  const json = aggregateJson(aggregate);
  const dir = raw["report-dir"]?.trim() ?? "";
  const { outputs: written, trouble } = await writeFiles(aggregate, json, request, dir, host.files);
  const told = [...notices, ...trouble];
  return {
    aggregate,
    json,
    annotations: fleetAnnotations(aggregate, notices, trouble),
    summary: fleetSummary(aggregate, told),
    text: fleetTerminal(aggregate, told),
    outputs: {
      conclusion: aggregate.conclusion,
      sentence: aggregate.sentence,
      legs: JSON.stringify(aggregate.legs),
      failed: JSON.stringify(
        aggregate.reports.filter((leg) => leg.conclusion === "failure").map((leg) => leg.name),
      ),
      missing: JSON.stringify(aggregate.missing),
      "never-ran": String(aggregate.neverRan.total),
      ...written,
    },
  };
}

/** The JSON document of an aggregate: the same bytes for the same reports. */
export function aggregateJson(aggregate: Aggregate): string {
  // The merged list has the findings already, and the history has its own file.
  const reports = aggregate.reports.map(({ findings: _, ...leg }) => leg);
  const { history: __, ...rest } = aggregate;
  return `${JSON.stringify({ ...rest, reports }, null, 2)}\n`;
}

/** A file that cannot be written is reported but does not change the verdict. */
async function writeFiles(
  aggregate: Aggregate,
  json: string,
  request: AggregateRequest,
  dir: string,
  files: Files,
): Promise<Written> {
  const trouble: string[] = [];
  const write = async (path: string, text: () => string) => {
    if (path === "") return "";
    return files.writeText(path, text()).then(
      () => path,
      (error: Error) => {
        trouble.push(error.message);
        return "";
      },
    );
  };
  const { history } = aggregate;
  if (history) await write(request.history, () => `${JSON.stringify(history, null, 2)}\n`);
  const html = await write(request.html || (dir && `${dir}/grid.html`), () => gridHtml(aggregate));
  const svg = await write(request.svg || (dir && `${dir}/grid.svg`), () =>
    gridSvg(aggregate.grid, aggregate.sentence),
  );
  const report = await write(dir && `${dir}/aggregate.json`, () => json);
  return { outputs: { html, svg, report }, trouble };
}

interface Written {
  /** Path of each file that was written, by the output that names it. */
  readonly outputs: Readonly<Record<"html" | "svg" | "report", string>>;
  readonly trouble: readonly string[];
}

/** A damaged history must not prevent the verdict on today's legs: a new one is started, with a notice. */
async function readHistory(path: string, files: Files, notices: string[]): Promise<History | null> {
  if (path === "") return null;
  if (!(await files.exists(path))) {
    notices.push(`${path}: there is no history yet, so days are counted from now.`);
    return EMPTY_HISTORY;
  }
  try {
    return parseHistory(await files.readText(path, MAX_INPUT_BYTES));
  } catch (error) {
    notices.push(
      `${path}: this history cannot be used, so a new one is started: ${(error as Error).message}`,
    );
    return EMPTY_HISTORY;
  }
}

async function reportPaths(request: AggregateRequest, host: FleetHost): Promise<readonly string[]> {
  const found = await Promise.all(request.reports.map((pattern) => host.files.glob(pattern, host.cwd)));
  const paths = [...new Set(found.flat())];
  if (paths.length > MAX_REPORTS)
    throw new RequestError([`input reports: matches ${paths.length} files, more than ${MAX_REPORTS}`]);
  return paths;
}

function proposal(leg: Leg, seen: "passed" | "refused", matrix: SupportMatrix): string | null {
  const { facts, verdict } = factsOfLeg(leg);
  return proposeRow(facts, verdict, seen, matrix) || null;
}

/** Paths below the working directory are shown from there, with forward slashes. */
function relativeTo(cwd: string, path: string): string {
  const slashed = path.replaceAll("\\", "/");
  const base = `${cwd.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  return slashed.startsWith(base) ? slashed.slice(base.length) : slashed;
}
