/** All commands in one table that parser, help, completion and docs read, so that they cannot drift apart. */

import { type OptionRow, RUN_OPTIONS, sharedOptions } from "./run-options.ts";

export interface CommandRow {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What its exit status means, where it needs explaining. */
  readonly status?: string;
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

export const COMMANDS: readonly CommandRow[] = [
  {
    name: "probe",
    usage: "probe [--json] [--via PREFIX] [--python INTERPRETER]",
    summary: "Show the facts of this machine: GPUs that CUDA shows, driver, TensorRT, torch.",
    status: "0 if the machine could be probed, whatever the answer is; 1 if it could not.",
    options: [JSON_SWITCH, ...sharedOptions("via", "python")],
    positionals: [0, 0],
    examples: ["trt-gate probe", 'trt-gate probe --via "docker exec -i trt-ci" --json > facts.json'],
  },
  {
    name: "explain",
    usage: "explain [--gpu CARD] [--tensorrt X.Y[.Z]] [--facts FILE] [--json]",
    summary:
      "Say whether a TensorRT runs on a GPU, and why. Probes this machine when neither --gpu nor --facts is given.",
    status: "0 for every verdict but probe-error, which gives 1. Scripts read `status` from --json.",
    options: [
      {
        name: "gpu",
        value: "NAME|sm_NN|N.N",
        summary: "The card: product name, cloud instance, SM or compute capability.",
      },
      { name: "tensorrt", value: "VERSION", summary: "The TensorRT release, such as 10.5 or 10.13.3.9." },
      { name: "facts", value: "FILE", summary: "Facts JSON, as `trt-gate probe --json` prints it." },
      {
        name: "platform",
        value: "linux-x64|linux-arm64|windows-x64|windows-arm64|jetpack",
        summary:
          "Default: the card's usual platform, which is jetpack for Jetson, linux-arm64 for GB10, otherwise linux-x64.",
      },
      { name: "product", value: "tensorrt|tensorrt-rtx", summary: "Default: tensorrt." },
      { name: "cuda", value: "VERSION", summary: "CUDA of the TensorRT build, such as 12 or 13." },
      { name: "driver", value: "VERSION", summary: "Version of the NVIDIA driver." },
      ...sharedOptions("matrix-file"),
      ...sharedOptions("via", "python"),
      JSON_SWITCH,
    ],
    positionals: [0, 0],
    examples: [
      "trt-gate explain --gpu V100 --tensorrt 10.5",
      "trt-gate explain --gpu g4dn.xlarge",
      "trt-gate explain --gpu sm_120 --tensorrt 10.7 --json",
    ],
  },
  {
    name: "run",
    usage: "run [OPTION…] -- COMMAND…",
    summary:
      "The gate itself on this machine: probe, decide, run or skip the suite, report. The inputs of the action are its options.",
    status: "0 if the job succeeds, 1 if it fails. The suite's own status is in the report.",
    options: [
      ...RUN_OPTIONS,
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
    summary: "Find known TensorRT and CUDA messages in a log, and say what they mean.",
    status: "0 whether or not anything is found.",
    options: [JSON_SWITCH, ...sharedOptions("known-issues")],
    positionals: [1, 1],
    examples: ["trt-gate scan build.log", "kubectl logs trt-ci | trt-gate scan - --json"],
  },
  {
    name: "matrix",
    usage: "matrix [--json|--markdown]",
    summary: "Show the support matrix: TensorRT releases by compute capability, with sources.",
    options: [JSON_SWITCH, { name: "markdown", summary: "Print Markdown." }, ...sharedOptions("matrix-file")],
    positionals: [0, 0],
    examples: ["trt-gate matrix"],
  },
  {
    name: "plan",
    usage: "plan --cells FILE [--labels FILE] [--cover each-sm|each-release|all] [--json]",
    summary: "Say which cells of a job matrix can run, and why the others cannot.",
    status: "0 even if no cell is left.",
    options: [
      {
        name: "cells",
        value: "FILE",
        summary:
          "JSON or YAML file with the cells: a list of objects with `gpu` and `tensorrt` (or `container`), or an object of lists to multiply.",
      },
      {
        name: "labels",
        value: "FILE",
        summary: "JSON or YAML file that maps each runner label to a card.",
      },
      {
        name: "cover",
        value: "each-sm|each-release|all",
        summary:
          "Keep all cells that can run, or the fewest that still cover each SM or each release. Default: all.",
      },
      {
        name: "on-unsupported",
        value: "skip|xfail",
        summary: "Drop the cells that cannot run, or keep them, marked as expected to fail. Default: skip.",
      },
      ...sharedOptions("matrix-file"),
      JSON_SWITCH,
    ],
    positionals: [0, 0],
    examples: ["trt-gate plan --cells cells.yml", "trt-gate plan --cells cells.yml --cover each-sm --json"],
  },
  {
    name: "aggregate",
    usage: "aggregate REPORT… [--expect-legs N|NAMES] [--json]",
    summary: "Combine the report.json files of all legs of a job matrix into one verdict.",
    status: "0 if the whole matrix succeeds, 1 if it fails.",
    options: [
      { name: "expect-legs", value: "N|NAMES", summary: "How many legs must have reported, or their names." },
      {
        name: "min-executed-legs",
        value: "N",
        summary: "How many legs must have executed tests, at least. Default: 1.",
      },
      { name: "canary", value: "TEST_ID", summary: "Id of a test that must have run in at least one leg." },
      {
        name: "history",
        value: "FILE",
        summary:
          "JSON file that records when each card last really ran each release; it is read and updated.",
      },
      {
        name: "max-days-unverified",
        value: "N",
        summary: "Fail if a card has not run a release for more than N days.",
      },
      { name: "html", value: "FILE", summary: "Write the grid of cards and releases as one HTML page." },
      { name: "svg", value: "FILE", summary: "Write the grid of cards and releases as an SVG picture." },
      JSON_SWITCH,
    ],
    positionals: [1, Number.POSITIVE_INFINITY],
    examples: ["trt-gate aggregate reports/*/report.json --expect-legs 12"],
  },
  {
    name: "lint",
    usage: "lint FILE…",
    summary: "Check files of expectations, known issues, baselines, matrix rows and facts for mistakes.",
    status: "1 if a file has a mistake.",
    options: [JSON_SWITCH],
    positionals: [1, Number.POSITIVE_INFINITY],
    examples: ["trt-gate lint .github/trt-expectations.yml"],
  },
  {
    name: "baseline",
    usage: "baseline update REPORT [--baseline FILE]",
    summary: "Write a baseline from the report of a run: how often each known issue may appear.",
    options: [{ name: "baseline", value: "FILE", summary: "File to write. Default: stdout." }],
    positionals: [2, 2],
    examples: ["trt-gate baseline update report.json --baseline .github/trt-baseline.json"],
  },
  {
    name: "expectations",
    usage: "expectations propose REPORT",
    summary: "Print an expectations entry, ready to paste, for each unexcused failure of a report.",
    options: [],
    positionals: [2, 2],
    examples: ["trt-gate expectations propose report.json"],
  },
  {
    name: "demo",
    usage: "demo",
    summary: "Run the gate on simulated machines with a built-in suite. Needs no GPU.",
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
    examples: [
      "source <(trt-gate completion bash)",
      "trt-gate completion fish > ~/.config/fish/completions/trt-gate.fish",
    ],
  },
];
