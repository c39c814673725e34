/** The commands as a table: what each takes, for parser, help, completion and docs, so that none can drift. */

import { INPUTS, type InputRow } from "../inputs.ts";

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

const JSON_SWITCH: OptionRow = {
  name: "json",
  summary: "Print one JSON document on stdout and nothing else.",
};
const REPEATABLE = new Set(["junit", "known-issues", "fail-on"]);
// They make no sense on one's own machine: the command comes after `--`, and nothing here holds a token.
const ACTION_ONLY = new Set(["run", "token", "check", "check-name", "annotations"]);
// What an input means at a terminal, where that is not quite what it means on a runner.
const HERE: ReadonlyMap<string, string> = new Map([
  ["working-directory", "Where the suite runs. Default: this folder."],
  [
    "gpu",
    "Which of this machine's CUDA devices must be supported: `first`, `any`, `all` or an index. Default: `first`. For another card give --facts.",
  ],
  [
    "facts",
    "Facts JSON instead of probing: for a machine that is not at hand. `trt-gate probe --json` prints it there; by hand three keys are enough, see below.",
  ],
  [
    "report-dir",
    "Where report.json and summary.md go; the next run there overwrites them. Default: `trt-gate/tensorrt-export-gate` in the system's temporary folder.",
  ],
]);

function withDefault({ default: given, summary }: InputRow): string {
  return given === "" || /default/i.test(summary) ? summary : `${summary} Default: ${given}.`;
}

const runOptions: readonly OptionRow[] = (INPUTS as readonly InputRow[])
  .filter((input) => !ACTION_ONLY.has(input.name))
  .map((input) => ({
    name: input.name,
    value: input.allowed?.join("|") ?? "VALUE",
    summary: HERE.get(input.name) ?? withDefault(input),
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
        value: "linux-x64|linux-arm64|windows-x64|windows-arm64|jetpack",
        summary:
          "Default: that of the card, which is jetpack for Jetsons, linux-arm64 for GB10, else linux-x64.",
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
      "trt-gate run --on-unsupported xfail --timeout-minutes 30 -- pytest tests/trt",
      `echo '{"schemaVersion":1,"gpus":[{"name":"V100"}],"tensorrt":{"version":"10.5"}}' > v100.json`,
      "trt-gate run --facts v100.json -- pytest tests/trt",
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
