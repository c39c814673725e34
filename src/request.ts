/** Inputs of the action and options of `trt-gate run`: one table, parsed once, every problem collected before it throws. */

import { planShell, ShellError } from "./suite/shell.ts";
import { expectationProblem } from "./support/expectation.ts";
import { splitWords, WordsError } from "./words.ts";

export type OnUnsupported = "skip" | "xfail" | "fail" | "run";
export type OnUnknown = "run" | "skip" | "fail";
export type OnMissing = "fail" | "skip" | "run";

/** What the user wants, complete: no default is decided later. */
export interface Request {
  /** Script text, argv, or null: probe and decide only. */
  readonly run: string | readonly string[] | null;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly via: readonly string[];
  /** Interpreters to try, in order. */
  readonly python: readonly string[];
  readonly onUnsupported: OnUnsupported;
  readonly onUnknown: OnUnknown;
  readonly onNoGpu: OnMissing;
  readonly onNoTensorrt: OnMissing;
  readonly gpu: "first" | "any" | "all" | number;
  readonly expectGpu: string;
  readonly strict: boolean;
  readonly minExecuted: "auto" | number;
  readonly requireUse: "off" | "warn" | "fail";
  readonly exitCrash: "fail" | "warn";
  /** 0: none. */
  readonly timeoutMinutes: number;
  readonly junit: readonly string[];
  readonly pytest: "auto" | "off";
  readonly expectations: string;
  readonly knownIssues: readonly string[];
  readonly failOn: readonly string[];
  readonly baseline: string;
  readonly onNewFindings: "warn" | "fail";
  readonly sarif: string;
  readonly matrixFile: string;
  readonly facts: string;
  readonly annotations: "auto" | "off";
  readonly check: "never" | "auto" | "always";
  readonly checkName: string;
  readonly token: string;
  readonly reportDir: string;
}

/** A user's mistake in the inputs: all of them at once, each with input, value and what is allowed. */
export class RequestError extends Error {
  readonly code = "REQUEST" as const;
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RequestError";
    this.problems = problems;
  }
}

/** What an input's default depends on. */
export interface RequestContext {
  readonly os: string;
  readonly workspace: string;
  readonly temp: string;
}

/** One row an input: its name, its default as action.yml shows it, and what it means in one line. */
export interface InputRow {
  readonly name: string;
  readonly default: string;
  /** Closed set of values, where there is one. */
  readonly allowed?: readonly string[];
  readonly summary: string;
}

export const INPUTS = [
  {
    name: "run",
    default: "",
    summary: "The suite's command(s), as in a workflow `run:`. Empty: probe and decide only.",
  },
  {
    name: "shell",
    default: "",
    summary:
      "As the workflow keyword `shell`, custom templates with `{0}` included. Default `bash`, on Windows `pwsh`.",
  },
  { name: "working-directory", default: "", summary: "Where the suite runs. Default: the workspace." },
  {
    name: "via",
    default: "",
    summary:
      "Argv prefix before BOTH the probe's interpreter and the suite, such as `docker exec -i trt-ci` or `uv run --no-sync`.",
  },
  {
    name: "python",
    default: "",
    summary: "Interpreter asked for facts (inside `via`). Default: `python`, then `python3`.",
  },
  {
    name: "on-unsupported",
    default: "skip",
    allowed: ["skip", "xfail", "fail", "run"],
    summary: "What to do when this TensorRT cannot run on this GPU.",
  },
  {
    name: "on-unknown",
    default: "run",
    allowed: ["run", "skip", "fail"],
    summary: "What to do when the matrix cannot tell.",
  },
  {
    name: "on-no-gpu",
    default: "fail",
    allowed: ["fail", "skip", "run"],
    summary: "What to do when CUDA shows no GPU.",
  },
  {
    name: "on-no-tensorrt",
    default: "fail",
    allowed: ["fail", "skip", "run"],
    summary: "What to do when no TensorRT is found.",
  },
  {
    name: "gpu",
    default: "first",
    summary: "Which CUDA-visible device must be supported: `first`, `any`, `all` or an index.",
  },
  {
    name: "expect-gpu",
    default: "",
    summary: "The promise of the runner label, e.g. `sm_75`, `>=8.0`, `A100`: another card is a failure.",
  },
  { name: "strict", default: "true", allowed: ["true", "false"], summary: "An unexpected pass fails." },
  {
    name: "min-executed",
    default: "auto",
    summary:
      "Fewer executed tests are outcome `ran-nothing`. `auto`: 1 where tests can be counted; a number is always enforced.",
  },
  {
    name: "require-use",
    default: "warn",
    allowed: ["off", "warn", "fail"],
    summary: "A green suite of which no process loaded libnvinfer or opened CUDA.",
  },
  {
    name: "exit-crash",
    default: "fail",
    allowed: ["fail", "warn"],
    summary: "The process dies after a complete, clean result.",
  },
  {
    name: "timeout-minutes",
    default: "0",
    summary: "Kills the whole process tree of the suite after so many minutes. 0: none.",
  },
  { name: "junit", default: "", summary: "Glob(s), one a line, of JUnit XML that the suite writes." },
  {
    name: "pytest",
    default: "auto",
    allowed: ["auto", "off"],
    summary: "Hook into pytest for per-test results.",
  },
  { name: "expectations", default: "", summary: "File of per-test expectations." },
  { name: "known-issues", default: "", summary: "Extra catalogue file(s), one a line." },
  {
    name: "fail-on",
    default: "",
    summary: "Ids of findings that fail the job, separated by commas, blanks or lines.",
  },
  { name: "baseline", default: "", summary: "File of known finding counts by (id, test)." },
  {
    name: "on-new-findings",
    default: "warn",
    allowed: ["warn", "fail"],
    summary: "A finding that the baseline lacks, or more of it.",
  },
  { name: "sarif", default: "", summary: "Where to write the findings as SARIF 2.1.0." },
  { name: "matrix-file", default: "", summary: "Extra or replacing support-matrix rows." },
  { name: "facts", default: "", summary: "Facts JSON to use instead of probing (replay, dry run)." },
  {
    name: "annotations",
    default: "auto",
    allowed: ["auto", "off"],
    summary: "Annotations on the pull request.",
  },
  {
    name: "check",
    default: "never",
    allowed: ["never", "auto", "always"],
    summary:
      "A check run beside the job's own: `auto` when the token allows it, `always` warns when it could not.",
  },
  { name: "check-name", default: "TensorRT export gate", summary: "Name of the check run." },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language, not of ours
  { name: "token", default: "${{ github.token }}", summary: "Only for the check run." },
  {
    name: "report-dir",
    default: "",
    summary: "Where report.json goes. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
  },
] as const satisfies readonly InputRow[];

export type InputName = (typeof INPUTS)[number]["name"];
type RawInputs = Readonly<Record<string, string | undefined>>;

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/**
 * Parses raw inputs; an absent or blank one takes its default.
 * @param argv the command after `--` of `trt-gate run`; it replaces the input `run`.
 * @throws RequestError listing every problem.
 */
export function parseRequest(
  raw: RawInputs,
  context: RequestContext,
  argv: readonly string[] | null = null,
): Request {
  const problems: string[] = [];
  const text = (name: InputName) => {
    const value = raw[name]?.trim() ?? "";
    const row = INPUTS.find((input) => input.name === name) as InputRow;
    const fallback = name === "token" ? "" : row.default;
    const effective = value === "" ? fallback : value;
    if (row.allowed && !row.allowed.includes(effective)) {
      problems.push(
        `input ${name}: ${quote(effective)} is not allowed; use one of ${row.allowed.join(", ")}`,
      );
    }
    return effective;
  };
  const number = (name: InputName, value: string, expected: string, pattern: RegExp) => {
    if (pattern.test(value)) return Number(value);
    problems.push(`input ${name}: ${quote(value)} is not allowed; use ${expected}`);
    return 0;
  };
  const prefix = (name: InputName) => {
    try {
      return splitWords(text(name), { windows: context.os === "win32" });
    } catch (error) {
      /* istanbul ignore if -- splitWords throws nothing else */
      if (!(error instanceof WordsError)) throw error;
      problems.push(`input ${name}: ${error.message}`);
      return [];
    }
  };
  const gpu = text("gpu");
  const minExecuted = text("min-executed");
  const python = prefix("python");
  const expectGpu = text("expect-gpu");
  const promise = expectationProblem(expectGpu);
  if (promise) problems.push(`input expect-gpu: ${promise}`);
  const script = raw.run ?? "";
  const run = argv && argv.length > 0 ? argv : script.trim() === "" ? null : script;
  const shell = text("shell") || (context.os === "win32" ? "pwsh" : "bash");
  problems.push(...shellProblems(shell));
  const request: Request = {
    run,
    shell,
    workingDirectory: text("working-directory") || context.workspace,
    via: prefix("via"),
    python: python.length > 0 ? python : ["python", "python3"],
    onUnsupported: text("on-unsupported") as OnUnsupported,
    onUnknown: text("on-unknown") as OnUnknown,
    onNoGpu: text("on-no-gpu") as OnMissing,
    onNoTensorrt: text("on-no-tensorrt") as OnMissing,
    gpu:
      gpu === "first" || gpu === "any" || gpu === "all"
        ? gpu
        : number("gpu", gpu, "first, any, all or an index such as 0", /^\d{1,3}$/),
    expectGpu,
    strict: text("strict") === "true",
    minExecuted:
      minExecuted === "auto"
        ? "auto"
        : number("min-executed", minExecuted, "auto or a whole number", /^\d{1,9}$/),
    requireUse: text("require-use") as Request["requireUse"],
    exitCrash: text("exit-crash") as Request["exitCrash"],
    timeoutMinutes: number(
      "timeout-minutes",
      text("timeout-minutes"),
      "a number of minutes up to 7200 such as 90, or 0 for none",
      /^(?:[0-6]?\d{1,3}|7[01]\d{2}|7200)(?:\.\d{1,3})?$/,
    ),
    junit: lines(text("junit")),
    pytest: text("pytest") as Request["pytest"],
    expectations: text("expectations"),
    knownIssues: lines(text("known-issues")),
    failOn: words(text("fail-on")),
    baseline: text("baseline"),
    onNewFindings: text("on-new-findings") as Request["onNewFindings"],
    sarif: text("sarif"),
    matrixFile: text("matrix-file"),
    facts: text("facts"),
    annotations: text("annotations") as Request["annotations"],
    check: text("check") as Request["check"],
    checkName: text("check-name"),
    token: text("token"),
    reportDir: text("report-dir") || `${context.temp}/tensorrt-export-gate`,
  };
  if (problems.length > 0) throw new RequestError(problems);
  return request;
}

/** Whether the shell's program exists is told when it is started: it may lie behind a prefix. */
function shellProblems(shell: string): readonly string[] {
  try {
    planShell(shell, "");
    return [];
  } catch (error) {
    /* istanbul ignore if -- planShell throws nothing else */
    if (!(error instanceof ShellError)) throw error;
    return [error.message];
  }
}

const quote = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
