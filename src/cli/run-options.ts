/** The inputs of the action as options of `trt-gate run`; other commands take some of them. */

import { INPUTS, type InputRow } from "../inputs.ts";

export interface OptionRow {
  readonly name: string;
  /** Placeholder of its value; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
  /** May be given more than once; the values are joined as lines. */
  readonly repeatable?: boolean;
}

const REPEATABLE = new Set(["junit", "known-issues", "fail-on"]);
// Inputs that make no sense at a terminal: the command comes after `--`, and there is no token.
const ACTION_ONLY = new Set(["run", "token", "check", "check-name", "annotations"]);
// What inputs mean at a terminal, where that differs from their meaning on a runner.
const HERE: ReadonlyMap<string, string> = new Map([
  ["working-directory", "Where the suite runs. Default: this folder."],
  ["junit", "Glob of JUnit XML files that the suite writes; may be repeated."],
  ["known-issues", "File with known issues of your own; may be repeated."],
  [
    "fail-on",
    "Id of a known issue that fails the job when it appears; may be repeated, or list several separated by commas.",
  ],
  [
    "gpu",
    "Which of this machine's CUDA devices must be supported: `first`, `any`, `all` or an index. Default: `first`. For another card, use --facts.",
  ],
  [
    "facts",
    "Facts JSON to use instead of probing, for a machine that is not at hand. `trt-gate probe --json` prints it on that machine; a hand-written file needs only three keys, see below.",
  ],
  [
    "report-dir",
    "Where report.json and summary.md go; the next run there overwrites them. Default: `trt-gate/tensorrt-export-gate` in the system's temporary folder.",
  ],
]);

// Placeholders for the help that say more than VALUE.
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ["working-directory", "FOLDER"],
  ["via", "PREFIX"],
  ["python", "INTERPRETER"],
  ["gpu", "first|any|all|N"],
  ["expect-gpu", "CARD"],
  ["min-executed", "auto|N"],
  ["timeout-minutes", "N"],
  ["junit", "GLOB"],
  ["expectations", "FILE"],
  ["known-issues", "FILE"],
  ["fail-on", "ID"],
  ["baseline", "FILE"],
  ["sarif", "FILE"],
  ["matrix-file", "FILE"],
  ["facts", "FILE"],
  ["report-dir", "FOLDER"],
]);

function withDefault({ default: given, summary }: InputRow): string {
  return given === "" || /default/i.test(summary) ? summary : `${summary} Default: ${given}.`;
}

/** Every input with a use at a terminal, in the order of action.yml. */
export const RUN_OPTIONS: readonly OptionRow[] = (INPUTS as readonly InputRow[])
  .filter((input) => !ACTION_ONLY.has(input.name))
  .map((input) => ({
    name: input.name,
    value: input.allowed?.join("|") ?? PLACEHOLDERS.get(input.name) ?? "VALUE",
    summary: HERE.get(input.name) ?? withDefault(input),
    repeatable: REPEATABLE.has(input.name),
  }));

/** Options of `run` that another command takes too, with the same meaning. */
export function sharedOptions(...names: readonly string[]): readonly OptionRow[] {
  return RUN_OPTIONS.filter(({ name }) => names.includes(name));
}
