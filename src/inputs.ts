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
      "Like the workflow keyword `shell`, including custom templates with `{0}`. Default: `bash`, on Windows `pwsh`.",
  },
  { name: "working-directory", default: "", summary: "Where the suite runs. Default: the workspace." },
  {
    name: "via",
    default: "",
    summary:
      "Command prefix for both the probe's interpreter and the suite, such as `docker exec -i trt-ci` or `uv run --no-sync`.",
  },
  {
    name: "python",
    default: "",
    summary:
      "Interpreter to probe, inside `via`: the one that the suite uses. Default: `python`, then `python3`.",
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
    summary:
      "The card that the runner's label promises, e.g. `sm_75`, `>=8.0`, `A100`: any other card fails the job.",
  },
  {
    name: "strict",
    default: "true",
    allowed: ["true", "false"],
    summary: "Whether an unexpected pass fails the job.",
  },
  {
    name: "min-executed",
    default: "auto",
    summary:
      "Minimum number of executed tests; with fewer, the outcome is `ran-nothing`. `auto`: 1 where tests can be counted; a number is always enforced.",
  },
  {
    name: "require-use",
    default: "warn",
    allowed: ["off", "warn", "fail"],
    summary: "What to do about a green suite that never loaded libnvinfer, or never opened CUDA.",
  },
  {
    name: "exit-crash",
    default: "fail",
    allowed: ["fail", "warn"],
    summary: "What to do when the process dies after a complete, clean result.",
  },
  {
    name: "timeout-minutes",
    default: "0",
    summary: "Kills the suite and all processes that it started after this many minutes. 0: no limit.",
  },
  { name: "junit", default: "", summary: "Glob(s) of JUnit XML files that the suite writes, one per line." },
  {
    name: "pytest",
    default: "auto",
    allowed: ["auto", "off"],
    summary: "Whether to hook into pytest for per-test results.",
  },
  {
    name: "expectations",
    default: "",
    summary: "File that says which tests are known to fail, where and until when.",
  },
  { name: "known-issues", default: "", summary: "File(s) with known issues of your own, one per line." },
  {
    name: "fail-on",
    default: "",
    summary:
      "Ids of known issues that fail the job when they appear, separated by commas, spaces or newlines.",
  },
  {
    name: "baseline",
    default: "",
    summary: "File that says how often each known issue may appear in each test.",
  },
  {
    name: "on-new-findings",
    default: "warn",
    allowed: ["warn", "fail"],
    summary:
      "What to do when a known issue appears that is not in the baseline, or appears more often than the baseline allows.",
  },
  { name: "sarif", default: "", summary: "Where to write the findings as SARIF 2.1.0." },
  {
    name: "matrix-file",
    default: "",
    summary: "File of support-matrix rows that add to the built-in ones or replace them.",
  },
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
      "Whether to add a check run next to the job's own. `auto`: if the token allows it. `always`: warn if it does not.",
  },
  { name: "check-name", default: "TensorRT export gate", summary: "Name of the check run." },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language, not of ours
  { name: "token", default: "${{ github.token }}", summary: "Only for the check run." },
  {
    name: "report-dir",
    default: "",
    summary: "Folder for report.json and summary.md. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
  },
] as const satisfies readonly InputRow[];

export type InputName = (typeof INPUTS)[number]["name"];
