/**
 * Starts a bundled action as GitHub's runner does, and reads what it leaves as the runner would.
 *
 *   const step = await runStep({ entry: "dist/index.js", inputs: { run: "true" }, event: "pull_request" });
 *   expectAccepted(step);                       // nothing that the runner refuses, drops or cuts
 *   step.conclusion, step.outputs, step.summary, step.log.annotations, step.report
 *   const post = await runPost(step, "dist/post/index.js");   // with the state that the step saved
 *
 * `entry` is relative to the repository. Inputs get the defaults of action.yml; the default token is `step.token`.
 * The step runs in `workspace`, or in a fresh folder that is removed with the test process. Every variable of the
 * runner is set, and none of this process but PATH, HOME and what `env` gives. Options:
 *   event      name of a payload in fixtures/events; default "push"
 *   env        further variables; GITHUB_API_URL points nowhere unless it is given
 *   cancel     { afterMs } or { atLine }: SIGINT then, SIGTERM 7.5 s later, SIGKILL 2.5 s after that
 *   node       "24" uses TRT_GATE_NODE24 (path of a Node 24 binary) where it is set; default: so; "current" never
 * The runner hands over a batch of stderr before the stdout of the same time; here all of stderr comes first, which
 * is the worst that can happen.
 */

import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { type ReadLog, readLog } from "./commands.ts";
import { FileCommandError, readEnvironment, readPairs, readSummary } from "./file-commands.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EVENTS = join(ROOT, "__tests__/fixtures/events");
const FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
const TOKEN = "token-of-the-test";
/** The runner's own times between its signals. */
const INTERRUPT_MS = 7_500;
const TERMINATE_MS = 2_500;

export type EventName =
  | "push"
  | "pull_request"
  | "pull_request_fork"
  | "pull_request_target"
  | "merge_group"
  | "workflow_run"
  | "schedule";

export interface StepOptions {
  readonly entry: string;
  /** Folder of the action.yml whose inputs and defaults count; default: the repository. */
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: EventName;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cancel?: { readonly afterMs: number } | { readonly atLine: RegExp } | undefined;
  readonly node?: "24" | "current";
  readonly secrets?: readonly string[];
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The step's colour: its exit status, and no refusal by the runner. */
  readonly conclusion: "success" | "failure";
  readonly log: ReadLog;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Variables and paths set for later steps. */
  readonly environment: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Whatever the runner refused, from the log and the files. */
  readonly refused: readonly string[];
  /** report.json of the default folder, parsed, or null. */
  readonly report: Record<string, unknown> | null;
  readonly token: string;
  readonly temp: string;
  readonly workspace: string;
  readonly durationMs: number;
  /** For the post stage. */
  readonly options: StepOptions;
}

export async function runStep(options: StepOptions): Promise<StepResult> {
  const base = mkdtempSync(join(tmpdir(), "runner-"));
  process.on("exit", () => rmSync(base, { recursive: true, force: true }));
  return stage(options, { base, state: {} });
}

/** The post stage: the same inputs and folders, new command files, and the saved state as STATE_ variables. */
export async function runPost(step: StepResult, entry: string): Promise<StepResult> {
  const { cancel: _, ...options } = step.options;
  return stage({ ...options, entry }, { base: resolve(step.temp, ".."), state: step.state });
}

/** @throws with all that the runner would have refused, dropped or cut. */
export function expectAccepted(step: StepResult): void {
  const { log, refused } = step;
  const complaints = [
    ...refused,
    ...(log.dropped > 0 ? [`${log.dropped} annotations beyond ten of a severity`] : []),
    ...(log.cut > 0 ? [`${log.cut} annotations longer than 4,096 units`] : []),
    ...(log.openGroups !== 0 ? [`${log.openGroups} log groups left open`] : []),
    ...(step.stdout.includes(step.token) || step.stderr.includes(step.token)
      ? ["the token is in the log"]
      : []),
  ];
  if (complaints.length > 0)
    throw new Error(`The runner would refuse:\n${complaints.join("\n")}\n\n${step.stdout.slice(-4_000)}`);
}

interface Stage {
  readonly base: string;
  readonly state: Readonly<Record<string, string>>;
}

async function stage(options: StepOptions, { base, state }: Stage): Promise<StepResult> {
  const temp = join(base, "temp");
  const workspace = options.workspace ?? join(base, "work");
  const commands = join(temp, "_runner_file_commands");
  for (const folder of [commands, workspace, join(base, "tools")]) mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(FILES.map((name) => [name, join(commands, name.toLowerCase())]));
  for (const path of Object.values(files)) writeFileSync(path, "");
  const env = environment(options, { base, temp, workspace, files, state });
  const began = performance.now();
  const ended = await start(options, env, workspace);
  const secrets = [TOKEN, ...(options.secrets ?? [])];
  const log = readLog([...lines(ended.stderr), ...lines(ended.stdout)], secrets);
  const refused = [...log.refused];
  const read = <T>(name: (typeof FILES)[number], parser: (text: string) => T, fallback: T): T => {
    try {
      return parser(existsSync(files[name] ?? "") ? readFileSync(files[name] ?? "", "utf8") : "");
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      refused.push(`${name}: ${error.message}`);
      return fallback;
    }
  };
  const none: ReadonlyMap<string, string> = new Map();
  const result = {
    outputs: Object.fromEntries(read("GITHUB_OUTPUT", readPairs, none)),
    state: Object.fromEntries(read("GITHUB_STATE", readPairs, none)),
    environment: Object.fromEntries(read("GITHUB_ENV", readEnvironment, none)),
    paths: read("GITHUB_PATH", (text) => [...lines(text)].filter(Boolean), []),
    summary: read("GITHUB_STEP_SUMMARY", readSummary, ""),
  };
  const failed = ended.exitCode !== 0 || refused.some((text) => !text.startsWith("GITHUB_STEP_SUMMARY"));
  return {
    ...ended,
    ...result,
    log,
    refused,
    conclusion: failed ? "failure" : "success",
    report: readReport(join(temp, "tensorrt-export-gate/report.json")),
    token: TOKEN,
    temp,
    workspace,
    durationMs: performance.now() - began,
    options,
  };
}

interface Folders extends Stage {
  readonly temp: string;
  readonly workspace: string;
  readonly files: Readonly<Record<string, string>>;
}

function environment(
  options: StepOptions,
  { base, temp, workspace, files, state }: Folders,
): NodeJS.ProcessEnv {
  const event = options.event ?? "push";
  const name = event === "pull_request_fork" ? "pull_request" : event;
  const eventPath = join(base, "event.json");
  copyFileSync(join(EVENTS, `${event}.json`), eventPath);
  const payload = JSON.parse(readFileSync(eventPath, "utf8"));
  const repository = payload.repository.full_name;
  const prefixed = (prefix: string, values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]));
  // Blanks become underscores, hyphens stay, and all is upper case; names of state are left as they are.
  const inputs = Object.entries(inputsOf(options)).map(([name, value]) => [
    name.replaceAll(" ", "_").toUpperCase(),
    value,
  ]);
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "gate",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: "gpu",
    GITHUB_REF: name.startsWith("pull_request") ? "refs/pull/2/merge" : "refs/heads/main",
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "7",
    GITHUB_SHA: shaOf(name, payload),
    GITHUB_WORKFLOW: "GPU tests",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/gpu.yml@refs/heads/main`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "self-hosted",
    RUNNER_NAME: "harness",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(base, "tools"),
    ACTIONS_RUNTIME_TOKEN: "runtime-token-of-the-test",
    ACTIONS_RUNTIME_URL: "http://127.0.0.1:9/",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-token-of-the-test",
    ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/",
    ...files,
    ...prefixed("INPUT_", Object.fromEntries(inputs)),
    ...prefixed("STATE_", state),
    ...options.env,
  };
}

/** GITHUB_SHA by event: a pull request's is its test merge, a commit that no one sees. */
function shaOf(name: string, payload: { after?: string; merge_group?: { head_sha: string } }): string {
  if (name === "pull_request") return "a".repeat(40);
  return payload.after ?? payload.merge_group?.head_sha ?? "b".repeat(40);
}

function inputsOf(options: StepOptions): Readonly<Record<string, string>> {
  const path = join(options.action ?? ROOT, "action.yml");
  const { inputs = {} } = parse(readFileSync(path, "utf8")) as {
    inputs?: Record<string, { default?: string | number | boolean } | null>;
  };
  const defaults = Object.entries(inputs).map(([name, input]) => {
    const value = String(input?.default ?? "");
    return [name, /^\$\{\{\s*github\.token\s*\}\}$/.test(value) ? TOKEN : value] as const;
  });
  const unknown = Object.keys(options.inputs ?? {}).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  return { ...Object.fromEntries(defaults), ...options.inputs };
}

interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(options: StepOptions, env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const newer = options.node === "current" ? undefined : process.env.TRT_GATE_NODE24;
  const child = spawn(newer || process.execPath, [resolve(ROOT, options.entry)], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const timers: NodeJS.Timeout[] = [];
  let cancelled = false;
  const cancel = () => {
    if (cancelled) return;
    cancelled = true;
    child.kill("SIGINT");
    timers.push(setTimeout(() => child.kill("SIGTERM"), INTERRUPT_MS));
    timers.push(setTimeout(() => child.kill("SIGKILL"), INTERRUPT_MS + TERMINATE_MS));
  };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (chunk: Buffer) => {
      output[stream].push(chunk);
      const when = options.cancel;
      if (when && "atLine" in when && when.atLine.test(Buffer.concat(output[stream]).toString("utf8")))
        cancel();
    });
  }
  if (options.cancel && "afterMs" in options.cancel) timers.push(setTimeout(cancel, options.cancel.afterMs));
  return new Promise((done, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      const text = (stream: "stdout" | "stderr") => Buffer.concat(output[stream]).toString("utf8");
      done({ exitCode, signal, stdout: text("stdout"), stderr: text("stderr") });
    });
  });
}

function* lines(text: string): Generator<string> {
  if (text === "") return;
  for (const line of text.replace(/\n$/, "").split("\n")) yield line.replace(/\r$/, "");
}

function readReport(path: string): Record<string, unknown> | null {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}
