/**
 * Stands in for GitHub's Checks API: a real HTTP server that refuses what GitHub's own description refuses
 * (fixtures/api/checks-openapi.json) and what its documentation says in prose only.
 *
 *   await using api = await startApi();
 *   api.answer({ status: 502 }, { status: 502 });   // the next two requests; later ones are served
 *   … use api.url …
 *   api.requests, api.runs, api.refused             // what came, what exists, what GitHub would have refused
 */

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv, type ValidateFunction } from "ajv";

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
  /** Milliseconds since the server began. */
  readonly at: number;
}

/** What the next request gets in place of its answer. `hang`: headers never come. `drop`: the connection is cut. */
export type Answer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | "garbage"
  | "hang"
  | "drop";

export interface Api extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly ApiRequest[];
  readonly runs: ReadonlyMap<number, StoredRun>;
  readonly refused: readonly string[];
  answer(...answers: readonly Answer[]): void;
  /** Answers every request so from now on; null: serve. */
  always(answer: Answer | null): void;
}

export interface StoredRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly text: string | null;
  };
  readonly annotations: readonly Record<string, unknown>[];
}

const description = JSON.parse(
  readFileSync(new URL("../fixtures/api/checks-openapi.json", import.meta.url), "utf8"),
);
const TOKEN = "token-of-the-test";
export const API_TOKEN = TOKEN;

export async function startApi(): Promise<Api> {
  const validators = compile();
  const state = {
    requests: [] as ApiRequest[],
    runs: new Map<number, StoredRun>(),
    refused: [] as string[],
    queue: [] as Answer[],
    always: null as Answer | null,
  };
  const began = performance.now();
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const entry = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: text === "" ? {} : JSON.parse(text),
        at: performance.now() - began,
      };
      state.requests.push(entry);
      const scripted = state.queue.shift() ?? state.always;
      if (scripted) return play(scripted, request, response);
      const { status, body } = serve(entry, validators, state);
      if (status >= 400) state.refused.push(`${entry.method} ${entry.path}: ${JSON.stringify(body)}`);
      send(response, status, {}, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: state.requests,
    runs: state.runs,
    refused: state.refused,
    answer: (...answers) => void state.queue.push(...answers),
    always: (answer) => {
      state.always = answer;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Served {
  readonly status: number;
  readonly body: unknown;
}

function serve(
  { method, path, headers, body }: ApiRequest,
  validators: Validators,
  state: { readonly runs: Map<number, StoredRun> },
): Served {
  const url = new URL(path, "http://api");
  const match = /^\/repos\/[^/]+\/[^/]+\/(?:check-runs(?:\/(\d+))?|commits\/([^/]+)\/check-runs)$/.exec(
    url.pathname,
  );
  if (!match) return { status: 404, body: { message: "Not Found" } };
  if (headers.authorization !== `token ${TOKEN}`)
    return { status: 401, body: { message: "Bad credentials" } };
  if (headers["x-github-api-version"] !== "2022-11-28")
    return { status: 400, body: { message: "no API version" } };
  const [, id, ref] = match;
  if (ref !== undefined) return list(url, ref, state.runs);
  if (id === undefined) return write(method, validators.create, body, null, state.runs);
  const run = state.runs.get(Number(id));
  if (!run) return { status: 404, body: { message: "Not Found" } };
  return method === "GET"
    ? { status: 200, body: shown(run) }
    : write(method, validators.update, body, run, state.runs);
}

function list(url: URL, ref: string, runs: ReadonlyMap<number, StoredRun>): Served {
  const name = url.searchParams.get("check_name");
  const found = [...runs.values()].filter(
    (run) => run.head_sha === ref && (name === null || run.name === name),
  );
  return { status: 200, body: { total_count: found.length, check_runs: found.map(shown) } };
}

function write(
  method: string,
  valid: ValidateFunction,
  body: Record<string, unknown>,
  former: StoredRun | null,
  runs: Map<number, StoredRun>,
): Served {
  if (method !== (former ? "PATCH" : "POST")) return { status: 404, body: { message: "Not Found" } };
  if (!valid(body)) return refuse(JSON.stringify(valid.errors));
  const broken = prose(body);
  if (broken) return refuse(broken);
  const output = (body.output ?? {}) as { title?: string; summary?: string; text?: string; annotations?: [] };
  const run: StoredRun = {
    id: former?.id ?? 1_000 + runs.size,
    name: String(body.name ?? former?.name),
    head_sha: String(body.head_sha ?? former?.head_sha),
    external_id: (body.external_id as string | undefined) ?? former?.external_id ?? null,
    // Giving a conclusion means that it is completed.
    status: body.conclusion ? "completed" : String(body.status ?? former?.status ?? "queued"),
    conclusion:
      (body.conclusion as string | undefined) ??
      (body.status === "in_progress" ? null : (former?.conclusion ?? null)),
    output: {
      title: output.title ?? former?.output.title ?? null,
      summary: output.summary ?? former?.output.summary ?? null,
      text: output.text ?? former?.output.text ?? null,
    },
    annotations: [...(former?.annotations ?? []), ...(output.annotations ?? [])],
  };
  runs.set(run.id, run);
  return { status: former ? 200 : 201, body: shown(run) };
}

const refuse = (message: string): Served => ({
  status: 422,
  body: { message: `Invalid request. ${message}` },
});

/** What the documentation says beside the schema. */
function prose(body: Record<string, unknown>): string | null {
  if (body.status === "completed" && !body.conclusion) return "completed needs a conclusion";
  if (body.conclusion === "stale") return "stale is set by GitHub alone";
  if (typeof body.head_sha === "string" && !/^[0-9a-f]{40}$/.test(body.head_sha))
    return "No commit found for SHA";
  const output = body.output as { annotations?: Record<string, unknown>[]; title?: string } | undefined;
  for (const annotation of output?.annotations ?? []) {
    const { title, message, raw_details, start_line, end_line, start_column, end_column, path } = annotation;
    if (String(title ?? "").length > 255) return "title is longer than 255 characters";
    for (const text of [message, raw_details]) {
      if (Buffer.byteLength(String(text ?? "")) > 64 * 1024) return "larger than 64 KB";
    }
    if (Number(start_line) < 1 || Number(end_line) < Number(start_line))
      return "lines are the wrong way round";
    if ((start_column ?? end_column) !== undefined && start_line !== end_line)
      return "columns need a single line";
    if (String(path).startsWith("/") || String(path).includes("\\"))
      return "path is not relative to the repository";
  }
  return null;
}

function shown(run: StoredRun): unknown {
  const { annotations, output, ...rest } = run;
  return {
    ...rest,
    html_url: `https://github.example/octo-org/octo-repo/runs/${run.id}`,
    output: { ...output, annotations_count: annotations.length },
  };
}

interface Validators {
  readonly create: ValidateFunction;
  readonly update: ValidateFunction;
}

function compile(): Validators {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const schema = (path: string, method: string) =>
    ajv.compile({
      ...description.paths[path][method].requestBody.content["application/json"].schema,
      components: description.components,
    });
  return {
    create: schema("/repos/{owner}/{repo}/check-runs", "post"),
    update: schema("/repos/{owner}/{repo}/check-runs/{check_run_id}", "patch"),
  };
}

function play(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (answer === "hang") return;
  if (answer === "drop") return void request.socket.destroy();
  if (answer === "garbage") {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<html>The proxy says hello</html>");
    return;
  }
  send(
    response,
    answer.status,
    answer.headers ?? {},
    answer.body ?? { message: `scripted ${answer.status}` },
  );
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: unknown,
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
