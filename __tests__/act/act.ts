/**
 * Runs a workflow under act, a runner for GitHub's workflows on this machine, and reads what it says of each step.
 * Where act and GitHub's runner differ stands in the README beside this file.
 */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const STAND_INS = join(import.meta.dirname, "stand-ins");
/** What the workflows use, and the folder that is used instead; nothing is fetched. */
const LOCAL = {
  "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f": join(STAND_INS, "upload-artifact"),
  "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c": join(STAND_INS, "download-artifact"),
};
/** What a release of the action holds, and what the workflows read. */
const TRACKED = ["action.yml", "plan", "aggregate", "dist", "examples"];

export interface ActTools {
  readonly act: string;
  readonly node24: string;
}

/** @returns null where act or Node 24 was not set up; scripts/ci-tools.mjs says why on stderr. */
export function actTools(): ActTools | null {
  const { TRT_GATE_ACT: act, TRT_GATE_NODE24: node24 } = process.env;
  return act && node24 ? { act, node24 } : null;
}

export interface Step {
  readonly id: string;
  readonly stage: string;
  readonly result: "success" | "failure" | "skipped" | "";
  readonly outputs: Readonly<Record<string, string>>;
  /** Lines that the step wrote to its log, commands to the runner apart. */
  readonly log: readonly string[];
  /** Annotations. */
  readonly annotations: readonly {
    readonly level: string;
    readonly title: string;
    readonly message: string;
  }[];
  readonly summary: string;
}

export interface Job {
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly result: "success" | "failure" | "";
  /** Steps of the main stage that were started, by id; steps without an id count from 0. */
  readonly main: Readonly<Record<string, Step>>;
  readonly post: Readonly<Record<string, Step>>;
}

export interface ActRun {
  readonly exitCode: number;
  readonly jobs: readonly Job[];
  /** Empty folder that workflows know as `env.REPORTS`. */
  readonly reports: string;
}

/** One line of act's JSON log, as far as it is read here. */
interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Record<string, unknown>;
  readonly jobResult?: "success" | "failure";
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: Step["result"];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Record<string, string>;
  readonly content?: string;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

/** @param workflow relative to the repository. Each run has a workspace, a home and an artifact store of its own. */
export async function runWorkflow(workflow: string, { act, node24 }: ActTools): Promise<ActRun> {
  const base = mkdtempSync(join(tmpdir(), "act-"));
  process.on("exit", () => rmSync(base, { recursive: true, force: true }));
  const folder = (name: string) => {
    mkdirSync(join(base, name));
    return join(base, name);
  };
  const [workspace, home, artifacts, reports] = ["workspace", "home", "artifacts", "reports"].map(folder);
  if (!workspace || !home || !artifacts || !reports) throw new Error("unreachable");
  prepareWorkspace(workspace);
  const replaced = { ...LOCAL, "OWNER/tensorrt-export-gate@v1": workspace };
  const options = [
    ...["push", "--json", "--no-cache-server", "--pull=false", "--workflows", join(ROOT, workflow)],
    ...["--platform", "ubuntu-24.04=-self-hosted"],
    ...Object.entries(replaced).flatMap(([name, path]) => ["--local-repository", `${name}=${path}`]),
    ...["--env", `ARTIFACTS=${artifacts}`, "--env", `REPORTS=${reports}`],
  ];
  // act takes node from the PATH, whatever action.yml asks for; and its environment is also that of the steps.
  const env = { PATH: [dirname(node24), process.env.PATH].join(delimiter), HOME: home, LANG: "C.UTF-8" };
  const { exitCode, stdout } = await new Promise<{ exitCode: number; stdout: string }>((done, fail) => {
    execFile(
      act,
      options,
      { cwd: workspace, env, maxBuffer: 1 << 26, timeout: 120_000 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") fail(new Error(`act: ${error.message}\n${stderr}`));
        else done({ exitCode: Number(error?.code ?? 0), stdout });
      },
    );
  });
  return { exitCode, jobs: readJobs(stdout), reports };
}

function prepareWorkspace(workspace: string): void {
  for (const path of TRACKED) {
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(workspace, path), { recursive: true });
  }
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@invalid", ...args], {
      cwd: workspace,
      stdio: "ignore",
    });
  git("init", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--message", "what the workflows see");
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenStep = Open<Step> & {
  outputs: Record<string, string>;
  log: string[];
  annotations: Step["annotations"][number][];
};
type OpenJob = Open<Job> & { main: Record<string, OpenStep>; post: Record<string, OpenStep> };

function readJobs(log: string): Job[] {
  const jobs = new Map<string, OpenJob>();
  for (const text of log.split("\n")) {
    if (!text.startsWith("{")) continue;
    const line = JSON.parse(text) as Line;
    if (!line.jobID) continue;
    const key = `${line.jobID} ${JSON.stringify(line.matrix)}`;
    const job = jobs.get(key) ?? {
      id: line.jobID,
      matrix: line.matrix ?? {},
      result: "",
      main: {},
      post: {},
    };
    jobs.set(key, job);
    if (line.jobResult) job.result = line.jobResult;
    const steps = { Main: job.main, Post: job.post }[line.stage ?? ""];
    const id = line.stepID?.[0];
    if (!steps || id === undefined) continue;
    steps[id] ??= {
      id,
      stage: line.stage ?? "",
      result: "",
      outputs: {},
      log: [],
      annotations: [],
      summary: "",
    };
    // Steps within a composite action have a longer id; what they say is the step's, their results are not.
    readStep(steps[id], line, line.stepID?.length === 1);
  }
  return [...jobs.values()].sort((a, b) => (JSON.stringify(a.matrix) < JSON.stringify(b.matrix) ? -1 : 1));
}

function readStep(step: OpenStep, line: Line, whole: boolean): void {
  if (line.stepResult && whole) step.result = line.stepResult;
  if (line.raw_output) step.log.push((line.msg ?? "").replace(/\n$/, ""));
  else if (line.command === "set-output" && line.name) step.outputs[line.name] = line.arg ?? "";
  else if (line.command === "summary") step.summary += line.content ?? "";
  else if (line.command === "error" || line.command === "warning" || line.command === "notice")
    step.annotations.push({ level: line.command, title: line.kvPairs?.title ?? "", message: line.arg ?? "" });
}
