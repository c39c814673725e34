/** A check run next to the job's own. Display only: a failure is reported once and never changes the conclusion. */

import { cleanLine, cutBytes, cutUnits } from "../clean-text.ts";
import type { CheckRun } from "../ports.ts";
import type { Annotation } from "../report/annotation.ts";
import { CHECK_ANNOTATIONS_PER_REQUEST, CHECK_TEXT_BYTES, CHECK_WAIT_MS } from "../report/limits.ts";
import { headline } from "../report/wording.ts";
import { BudgetError, createApiBudget } from "./api-budget.ts";
import {
  type CheckAnnotation,
  type CheckRunState,
  type ChecksClient,
  createChecksClient,
} from "./checks-client.ts";

export interface CheckRunOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** "owner/name". */
  readonly repo: string;
  /** Commit on which it is shown; null: there is none, which is reported. */
  readonly sha: string | null;
  readonly name: string;
  /** The same for every attempt of the same job, so that a re-run finds its own. */
  readonly externalId: string;
  /** GITHUB_RUN_ATTEMPT; without it every run makes a check of its own. */
  readonly attempt?: string;
  /** `auto` is silent about failures. */
  readonly mode: "auto" | "always";
  /** Page of the workflow run. */
  readonly detailsUrl?: string;
  readonly fetch?: typeof fetch;
  /** Called as soon as the run exists, so that the post stage can close it if this process is killed. */
  readonly onOpen?: (id: number) => void;
  /** Longest wait in all, in milliseconds. */
  readonly waitMs?: number;
}

const TITLE_UNITS = 255;
/** HTTP statuses for which a retry is useless. */
const FINAL = new Set([400, 401, 403, 404, 410, 422, 451]);

/**
 * A check run that is opened before the suite and completed after it. Its methods never throw: a problem is returned as
 * text, or as null if the mode is not `always`.
 */
export function createCheckRun(options: CheckRunOptions): CheckRun {
  // Start and end have a budget each, so that a server that was down at the start can still show the result.
  const waitMs = options.waitMs ?? CHECK_WAIT_MS;
  const connect = (part: number) =>
    createChecksClient({ ...options, budget: createApiBudget(waitMs * part) });
  const tell = (problem: string) => ({ url: null, problem: options.mode === "always" ? problem : null });
  let open: CheckRunState | null = null;
  let refusal: string | null = options.sha === null ? "the event names no commit for it" : null;
  return {
    async start() {
      if (refusal !== null) return;
      try {
        open = await openRun(connect(1 / 3), options, { status: "in_progress" });
        options.onOpen?.(open.id);
      } catch (error) {
        // A temporary error is retried when the run is completed; a refusal is final.
        if (isFinal(error)) refusal = explain(error, options);
      }
    },
    async complete(report, summary, title) {
      if (refusal !== null) return tell(refusal);
      try {
        const client = connect(2 / 3);
        const batches = annotationBatches(report.annotations);
        const output = checkOutput(title ?? headline(report).text, summary, options.detailsUrl);
        const fields = { status: "completed", conclusion: report.conclusion } as const;
        // The conclusion is sent first, so that a later request that fails costs only annotations.
        open ??= await openRun(client, options, { status: "in_progress" });
        open = await client.update(open.id, {
          ...fields,
          output: { ...output, annotations: batches[0] ?? [] },
        });
        for (const annotations of batches.slice(1)) {
          await client.update(open.id, { ...fields, output: { ...output, annotations } });
        }
        return { url: open.url, problem: null };
      } catch (error) {
        return { ...tell(explain(error, options)), url: open?.url ?? null };
      }
    },
  };
}

/**
 * Closes a run that a cancelled job left open. One that is completed stays as it is.
 * @returns why it could not be closed, or null.
 */
export async function closeAsCancelled(
  checkRunId: number,
  options: Pick<CheckRunOptions, "token" | "apiUrl" | "repo" | "fetch" | "waitMs">,
): Promise<string | null> {
  try {
    const client = createChecksClient({ ...options, budget: createApiBudget(options.waitMs ?? 20_000) });
    if ((await client.get(checkRunId)).completed) return null;
    const summary = "The job was cancelled before the gate reached a verdict, so nothing is verified.";
    await client.update(checkRunId, {
      status: "completed",
      conclusion: "cancelled",
      output: { title: "Cancelled", summary },
    });
    return null;
  } catch (error) {
    return explain(error, options);
  }
}

/**
 * A re-run updates its earlier check run, under three conditions. It must be from an earlier attempt, because legs of a
 * matrix share the id and must not overwrite each other. It must be the only one, or it may be another leg's. It must have
 * no annotations, because these cannot be removed. Otherwise a new run of the same name is made, and the newest counts.
 */
async function openRun(
  client: ChecksClient,
  { sha, name, externalId, attempt, detailsUrl }: CheckRunOptions,
  fields: { readonly status: "in_progress" },
): Promise<CheckRunState> {
  const commit = sha ?? "";
  const number = Number(attempt ?? 1);
  const own = { externalId: `${externalId}#${number}`, ...fields };
  if (number > 1) {
    const earlier = (await client.list(commit, name)).filter((run) =>
      isEarlier(run.externalId, externalId, number),
    );
    const [former] = earlier;
    if (former && earlier.length === 1 && former.annotations === 0) return client.update(former.id, own);
  }
  return client.create({ name, sha: commit, ...(detailsUrl === undefined ? {} : { detailsUrl }), ...own });
}

function isEarlier(found: string, externalId: string, attempt: number): boolean {
  const mark = found.lastIndexOf("#");
  return mark > 0 && found.slice(0, mark) === externalId && Number(found.slice(mark + 1)) < attempt;
}

function checkOutput(title: string, summary: string, detailsUrl: string | undefined) {
  return {
    title: cutUnits(cleanLine(title), TITLE_UNITS),
    summary: cutBytes(summary, CHECK_TEXT_BYTES),
    // GitHub ignores details_url for the workflow's own token, so the text links to the log.
    ...(detailsUrl === undefined
      ? {}
      : { text: `The log and report.json belong to [this workflow run](${detailsUrl}).` }),
  };
}

/** The API takes only annotations of files; the others are in the summary. */
function annotationBatches(annotations: readonly Annotation[]): readonly (readonly CheckAnnotation[])[] {
  const placed = annotations.flatMap((annotation) => {
    const { file, line = 1, endLine, severity, title, message } = annotation;
    if (file === undefined) return [];
    const level: CheckAnnotation["annotation_level"] = severity === "error" ? "failure" : severity;
    const end = Math.max(line, endLine ?? line);
    return [{ path: file, start_line: line, end_line: end, annotation_level: level, title, message }];
  });
  const batches: CheckAnnotation[][] = [];
  for (let start = 0; start < placed.length; start += CHECK_ANNOTATIONS_PER_REQUEST) {
    batches.push(placed.slice(start, start + CHECK_ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}

function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === "number" ? status : null;
}

function isFinal(error: unknown): boolean {
  return FINAL.has(statusOf(error) ?? 0);
}

/** What went wrong and what to do, in one sentence without the token. */
function explain(error: unknown, { repo, token }: Pick<CheckRunOptions, "repo" | "token">): string {
  if (error instanceof BudgetError) return `GitHub's API gave ${error.message}`;
  const status = statusOf(error);
  const said = cutUnits(
    cleanLine((error as Error).message ?? String(error)).replaceAll(token.length < 4 ? "\0" : token, "***"),
    300,
  );
  switch (status) {
    case 401:
      return "the token is not valid (HTTP 401); leave the input token at its default";
    case 403:
      return `the token may not write check runs (HTTP 403): give the job the permission checks: write; a pull request from a fork never gets it. GitHub said: ${said}`;
    case 404:
      return `this token cannot see the repository ${repo}, or not this commit in it (HTTP 404)`;
    case null:
      return `GitHub's API gave no usable answer: ${said}`;
    default:
      return `GitHub's API answered HTTP ${status}: ${said}`;
  }
}
