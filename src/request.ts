/** What the user asks for: inputs parsed once, every problem collected before it throws. */

import { INPUTS, type InputName, type InputRow } from "./inputs.ts";
import { RequestError } from "./request-error.ts";
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
  /** Whether the user named them: one that does not exist is then a mistake, not a machine without a Python. */
  readonly pythonNamed: boolean;
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
  /** Inputs that affect the result and are not at their default, so that a report can say how to repeat the run. */
  readonly given?: readonly { readonly name: string; readonly value: string }[];
}

/** What an input's default depends on. */
export interface RequestContext {
  readonly os: string;
  readonly workspace: string;
  readonly temp: string;
}

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
  const { problems, text, number, prefix } = createReader(raw, context);
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
    pythonNamed: python.length > 0,
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
    given: given(raw),
  };
  if (problems.length > 0) throw new RequestError(problems);
  return request;
}

// The command itself, and inputs that only affect where the result is shown.
const NO_PART_OF_RESULT: ReadonlySet<string> = new Set([
  "run",
  "shell",
  "sarif",
  "annotations",
  "check",
  "check-name",
  "token",
  "report-dir",
]);

function given(raw: RawInputs): NonNullable<Request["given"]> {
  return INPUTS.flatMap(({ name, default: fallback }) => {
    const value = raw[name]?.trim() ?? "";
    return NO_PART_OF_RESULT.has(name) || value === "" || value === fallback ? [] : [{ name, value }];
  });
}

/** Reads single inputs and collects their problems. */
function createReader(raw: RawInputs, context: RequestContext) {
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
  return { problems, text, number, prefix };
}

/** Checks only the form of `shell`: whether its program exists is found out at the start, perhaps behind a prefix. */
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
