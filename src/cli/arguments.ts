/** The command line as a table: what each command takes, parsed strictly, with help that cannot drift from it. */

import { parseArgs } from "node:util";
import { INPUTS, type InputRow } from "../inputs.ts";
import { nearest } from "../nearest.ts";

export interface OptionRow {
  readonly name: string;
  /** Placeholder of its value; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
  /** May be given more than once; the values are joined as lines. */
  readonly repeatable?: boolean;
}

export interface CommandRow {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionRow[];
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  /** Takes a command of the user's after `--`. */
  readonly rest?: boolean;
  readonly examples: readonly string[];
}

/** Wrong usage: exit status 2. `command` says whose help to propose. */
export class UsageError extends Error {
  readonly code = "USAGE" as const;
  readonly command: string | null;
  constructor(message: string, command: string | null = null) {
    super(message);
    this.name = "UsageError";
    this.command = command;
  }
}

const JSON_SWITCH: OptionRow = {
  name: "json",
  summary: "Print one JSON document on stdout and nothing else.",
};
const REPEATABLE = new Set(["junit", "known-issues", "fail-on"]);
// They make no sense on one's own machine: the command comes after `--`, and nothing here holds a token.
const ACTION_ONLY = new Set(["run", "token", "check", "check-name", "annotations"]);

const runOptions: readonly OptionRow[] = (INPUTS as readonly InputRow[])
  .filter((input) => !ACTION_ONLY.has(input.name))
  .map((input) => ({
    name: input.name,
    value: input.allowed?.join("|") ?? "VALUE",
    summary: input.summary,
    repeatable: REPEATABLE.has(input.name),
  }));

const probeOptions = runOptions.filter(({ name }) => name === "via" || name === "python");

export const COMMANDS: readonly CommandRow[] = [
  {
    name: "probe",
    usage: "probe [--json] [--via PREFIX] [--python INTERPRETER]",
    summary: "Show the facts of this machine: GPUs that CUDA shows, driver, TensorRT, torch.",
    options: [JSON_SWITCH, ...probeOptions],
    positionals: [0, 0],
    examples: ["trt-gate probe", 'trt-gate probe --via "docker exec -i trt-ci" --json > facts.json'],
  },
  {
    name: "explain",
    usage: "explain [--gpu CARD] [--tensorrt X.Y[.Z]] [--facts FILE] [--json]",
    summary:
      "Say whether a TensorRT runs on a GPU, and why. Probes this machine when neither --gpu nor --facts is given.",
    options: [
      {
        name: "gpu",
        value: "NAME|sm_NN|N.N",
        summary: "The card, by product name, SM or compute capability.",
      },
      { name: "tensorrt", value: "VERSION", summary: "The TensorRT release, such as 10.5 or 10.13.3.9." },
      { name: "facts", value: "FILE", summary: "Facts JSON, as `trt-gate probe --json` prints it." },
      {
        name: "platform",
        value: "linux-x64|linux-arm64|windows-x64|jetpack",
        summary: "Default: linux-x64.",
      },
      { name: "product", value: "tensorrt|tensorrt-rtx", summary: "Default: tensorrt." },
      { name: "cuda", value: "VERSION", summary: "CUDA of the TensorRT build, such as 12 or 13." },
      { name: "driver", value: "VERSION", summary: "Version of the NVIDIA driver." },
      { name: "matrix-file", value: "FILE", summary: "Extra or replacing support-matrix rows." },
      ...probeOptions,
      JSON_SWITCH,
    ],
    positionals: [0, 0],
    examples: [
      "trt-gate explain --gpu V100 --tensorrt 10.5",
      "trt-gate explain --gpu sm_120 --tensorrt 10.7 --json",
    ],
  },
  {
    name: "run",
    usage: "run [OPTION…] -- COMMAND…",
    summary:
      "The gate itself on this machine: probe, decide, run or skip the suite, report. Every input of the action is an option.",
    options: [
      ...runOptions,
      { name: "json", summary: "Print the report as JSON on stdout; the suite's output goes to stderr." },
    ],
    positionals: [0, 0],
    rest: true,
    examples: [
      "trt-gate run -- python -m unittest -v tests.test_trt_export",
      "trt-gate run --on-unsupported xfail --junit 'results/*.xml' -- pytest tests/trt",
    ],
  },
  {
    name: "scan",
    usage: "scan FILE|- [--json]",
    summary: "Find known issues in a log.",
    options: [
      JSON_SWITCH,
      { name: "known-issues", value: "FILE", summary: "Extra catalogue file.", repeatable: true },
    ],
    positionals: [1, 1],
    examples: ["trt-gate scan build.log", "kubectl logs trt-ci | trt-gate scan - --json"],
  },
  {
    name: "matrix",
    usage: "matrix [--json|--markdown]",
    summary: "Show the support matrix: TensorRT releases by compute capability, with sources.",
    options: [
      JSON_SWITCH,
      { name: "markdown", summary: "Print Markdown." },
      { name: "matrix-file", value: "FILE", summary: "Extra or replacing rows." },
    ],
    positionals: [0, 0],
    examples: ["trt-gate matrix"],
  },
  {
    name: "plan",
    usage: "plan --cells FILE [--labels FILE] [--cover each-sm|each-release|all] [--json]",
    summary: "Of a job matrix, return the cells that can run, and why the others cannot.",
    options: [
      {
        name: "cells",
        value: "FILE",
        summary: "JSON or YAML list of cells with `gpu` and `tensorrt` or `container`.",
      },
      { name: "labels", value: "FILE", summary: "Map from runner label to card." },
      {
        name: "cover",
        value: "each-sm|each-release|all",
        summary: "Smallest set of cells that still covers. Default: all.",
      },
      {
        name: "on-unsupported",
        value: "skip|xfail",
        summary: "Drop cells that cannot run, or keep them marked. Default: skip.",
      },
      { name: "matrix-file", value: "FILE", summary: "Extra or replacing rows." },
      JSON_SWITCH,
    ],
    positionals: [0, 0],
    examples: ["trt-gate plan --cells cells.json"],
  },
  {
    name: "aggregate",
    usage: "aggregate REPORT… [--expect-legs N|NAMES] [--json]",
    summary: "One verdict from the reports of all legs.",
    options: [
      { name: "expect-legs", value: "N|NAMES", summary: "How many legs, or which, must have reported." },
      {
        name: "min-executed-legs",
        value: "N",
        summary: "Fewest legs that must have executed tests. Default: 1.",
      },
      { name: "canary", value: "TEST_ID", summary: "A test that must be found as run." },
      { name: "history", value: "FILE", summary: "JSON file that counts days since each cell last ran." },
      { name: "max-days-unverified", value: "N", summary: "Fail when a cell has not run for more days." },
      { name: "html", value: "FILE", summary: "Write the grid as a page that stands alone." },
      { name: "svg", value: "FILE", summary: "Write the grid as a picture that stands alone." },
      JSON_SWITCH,
    ],
    positionals: [1, Number.POSITIVE_INFINITY],
    examples: ["trt-gate aggregate reports/*/report.json --expect-legs 12"],
  },
  {
    name: "lint",
    usage: "lint FILE…",
    summary: "Check expectation, catalogue, baseline and matrix files.",
    options: [JSON_SWITCH],
    positionals: [1, Number.POSITIVE_INFINITY],
    examples: ["trt-gate lint .github/trt-expectations.yml"],
  },
  {
    name: "baseline",
    usage: "baseline update REPORT [--baseline FILE]",
    summary: "Write a new baseline of finding counts from a report.",
    options: [{ name: "baseline", value: "FILE", summary: "File to write. Default: stdout." }],
    positionals: [2, 2],
    examples: ["trt-gate baseline update report.json --baseline .github/trt-baseline.json"],
  },
  {
    name: "expectations",
    usage: "expectations propose REPORT",
    summary: "Print paste-ready expectations for what a report saw.",
    options: [],
    positionals: [2, 2],
    examples: ["trt-gate expectations propose report.json"],
  },
  {
    name: "demo",
    usage: "demo",
    summary: "The main job on built-in facts and a built-in suite. No GPU, nothing to install.",
    options: [],
    positionals: [0, 0],
    examples: ["trt-gate demo"],
  },
  {
    name: "completion",
    usage: "completion bash|zsh|fish",
    summary: "Print a completion script for a shell.",
    options: [],
    positionals: [1, 1],
    examples: ["source <(trt-gate completion bash)"],
  },
];

/** What the user typed, checked against the table. */
export interface Invocation {
  readonly command: CommandRow;
  readonly options: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
  /** Words after `--`. */
  readonly rest: readonly string[];
}

/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown command or option, with the nearest one that exists.
 */
export function parseInvocation(argv: readonly string[]): Invocation {
  const [name = "", ...words] = argv;
  const command = COMMANDS.find((row) => row.name === name);
  if (!command) {
    const near = nearest(
      name,
      COMMANDS.map((row) => row.name),
    );
    throw new UsageError(`unknown command ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ""}`);
  }
  const split = words.indexOf("--");
  const rest = split < 0 ? [] : words.slice(split + 1);
  const { values, positionals } = parseWords(command, split < 0 ? words : words.slice(0, split));
  if (split >= 0 && !command.rest) positionals.push(...rest);
  checkPositionals(command, positionals);
  const options: Record<string, string> = {};
  const switches = new Set<string>();
  for (const option of command.options) {
    const value = values[option.name];
    if (value === true) switches.add(option.name);
    else if (Array.isArray(value)) options[option.name] = value.join("\n");
    else if (typeof value === "string") options[option.name] = value;
  }
  return { command, options, switches, positionals, rest: command.rest ? rest : [] };
}

function parseWords(command: CommandRow, words: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      option.value === undefined
        ? { type: "boolean" as const }
        : { type: "string" as const, multiple: option.repeatable === true },
    ]),
  );
  for (const word of words) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name && !Object.hasOwn(options, name)) throw unknownOption(command, name);
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${command.name}: ${plainWords(error as Error)}`, command.name);
  }
}

/** Node's words for what is wrong with an option, where they can be plainer. */
function plainWords({ message }: Error): string {
  const missing = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
  return missing ? `${missing} needs a value` : (message.split("\n", 1)[0] ?? "");
}

function unknownOption(command: CommandRow, name: string): UsageError {
  const near = nearest(
    name,
    command.options.map((option) => option.name),
  );
  return new UsageError(
    `${command.name}: unknown option --${name}${near ? `; did you mean --${near}?` : ""}`,
    command.name,
  );
}

function checkPositionals(command: CommandRow, positionals: readonly string[]): void {
  const [least, most] = command.positionals;
  if (positionals.length >= least && positionals.length <= most) return;
  const hint =
    command.rest && positionals.length > 0
      ? "; put the suite's command after --"
      : `; usage: trt-gate ${command.usage}`;
  const got = positionals.length === 0 ? "nothing" : JSON.stringify(positionals.join(" "));
  throw new UsageError(`${command.name}: takes ${amount(least, most)}, got ${got}${hint}`, command.name);
}

function amount(least: number, most: number): string {
  if (most === 0) return "no arguments";
  const least1 = `${least} argument${least === 1 ? "" : "s"}`;
  return least === most ? least1 : `at least ${least1}`;
}
