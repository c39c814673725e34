/** Inputs of the action, which are options of `trt-gate run` too: the one table that parser, help and docs read. */

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
    summary:
      "Where report.json goes. Default: `tensorrt-export-gate` in `$RUNNER_TEMP`, without a runner in the temporary folder.",
  },
] as const satisfies readonly InputRow[];

export type InputName = (typeof INPUTS)[number]["name"];
