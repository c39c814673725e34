/** The three calls of the Checks API that are used, over Octokit with its retry and throttling. */

import { randomUUID } from "node:crypto";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { type ApiBudget, createPatientFetch } from "./api-budget.ts";

/** The API version is pinned: unversioned calls would change whenever GitHub retires one. */
const API_VERSION = "2022-11-28";

export interface ChecksConnection {
  readonly token: string;
  /** GITHUB_API_URL; another one on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** "owner/name". */
  readonly repo: string;
  readonly budget: ApiBudget;
  /** For tests; the default knows the machine's proxy. */
  readonly fetch?: typeof fetch;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: readonly CheckAnnotation[];
}

export interface CheckRunState {
  readonly id: number;
  readonly externalId: string;
  readonly url: string | null;
  readonly completed: boolean;
  readonly annotations: number;
}

export interface CheckFields {
  /** Given where a run changes hands. */
  readonly externalId?: string;
  readonly status: "in_progress" | "completed";
  readonly conclusion?: "success" | "failure" | "cancelled";
  readonly output?: CheckOutput;
}

export interface ChecksClient {
  create(
    fields: CheckFields & {
      readonly name: string;
      readonly sha: string;
      readonly externalId: string;
      readonly detailsUrl?: string;
    },
  ): Promise<CheckRunState>;
  update(id: number, fields: CheckFields): Promise<CheckRunState>;
  get(id: number): Promise<CheckRunState>;
  /** Runs of this name on the commit. */
  list(sha: string, name: string): Promise<readonly CheckRunState[]>;
}

/** A client for one repository. Its methods throw what octokit throws, or BudgetError. */
export function createChecksClient(connection: ChecksConnection): ChecksClient {
  const { budget, repo } = connection;
  const opened = createOctokit(connection);
  // The first caller gets the error; until then, a failed start must not be an unhandled rejection.
  opened.catch(() => {});
  const [owner = "", name = ""] = repo.split("/");
  const where = { owner, repo: name, headers: { "x-github-api-version": API_VERSION } };
  const body = ({ status, conclusion, output, externalId }: CheckFields) => ({
    status,
    ...(externalId === undefined ? {} : { external_id: externalId }),
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(output === undefined ? {} : { output: { ...output, annotations: [...(output.annotations ?? [])] } }),
  });
  return {
    create: ({ name: check, sha, detailsUrl, ...fields }) =>
      budget.spend(async () => {
        const octokit = await opened;
        const ids = { name: check, head_sha: sha };
        const link = detailsUrl === undefined ? {} : { details_url: detailsUrl };
        // The types tie `conclusion` to `status`; `body` sets both or neither.
        const request = { ...where, ...ids, ...link, ...body(fields) } as Parameters<
          typeof octokit.rest.checks.create
        >[0];
        return readState((await octokit.rest.checks.create(request)).data);
      }),
    update: (id, fields) =>
      budget.spend(async () => {
        const octokit = await opened;
        const request = { ...where, check_run_id: id, ...body(fields) } as Parameters<
          typeof octokit.rest.checks.update
        >[0];
        return readState((await octokit.rest.checks.update(request)).data);
      }),
    get: (id) =>
      budget.spend(async () => {
        const octokit = await opened;
        return readState((await octokit.rest.checks.get({ ...where, check_run_id: id })).data);
      }),
    list: (sha, check) =>
      budget.spend(async () => {
        const octokit = await opened;
        const { data } = await octokit.rest.checks.listForRef({
          ...where,
          ref: sha,
          check_name: check,
          per_page: 100,
        });
        return Array.isArray(data?.check_runs) ? data.check_runs.map(readState) : [];
      }),
  };
}

/** Loaded on first use: the toolkit reads the event file while loading, and a broken one must only cost the check run. */
async function createOctokit(connection: ChecksConnection) {
  const { defaults, GitHub, getOctokitOptions } = await import(
    /* webpackMode: "eager" */ "@actions/github/lib/utils"
  );
  const { token, apiUrl, budget } = connection;
  const inner = connection.fetch ?? (defaults.request?.fetch as typeof fetch);
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    retries < 3 && seconds * 1_000 < budget.remaining();
  const silent = () => {};
  const Client = GitHub.plugin(retry, throttling);
  return new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      request: { fetch: createPatientFetch(inner, budget) },
      // The throttling plugin handles rate limits; retrying them here as well would double the requests.
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      // A throttling group per connection, so that connections do not wait for each other.
      throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
      // Octokit's log lines contain request addresses; our own sentence says what a user needs to know.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    }),
  );
}

/** Checks the answer, which may be a proxy's error page instead of a check run. */
function readState(data: unknown): CheckRunState {
  const run = data as {
    id?: unknown;
    external_id?: unknown;
    html_url?: unknown;
    status?: unknown;
    output?: { annotations_count?: unknown };
  } | null;
  if (run === null || typeof run !== "object" || typeof run.id !== "number") {
    throw new Error("the answer is not a check run");
  }
  const count = run.output?.annotations_count;
  return {
    id: run.id,
    externalId: typeof run.external_id === "string" ? run.external_id : "",
    url: typeof run.html_url === "string" && /^https?:\/\//.test(run.html_url) ? run.html_url : null,
    completed: run.status === "completed",
    annotations: typeof count === "number" ? count : 0,
  };
}
