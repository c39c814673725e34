/** Every workflow and action of this repository that a runner reads, by its path in the repository. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const WORKFLOW_FOLDERS = [
  ".github/workflows",
  "examples/workflows",
  "examples/fleet/workflows",
  "__tests__/act/workflows",
];
/** Of these, what users copy or GitHub runs: held to all rules. The rest are only for tests. */
const LINTED_FOLDERS = WORKFLOW_FOLDERS.slice(0, 3);

export const ACTIONS: readonly string[] = [
  "action.yml",
  "plan/action.yml",
  "aggregate/action.yml",
  "__tests__/act/stand-ins/upload-artifact/action.yml",
  "__tests__/act/stand-ins/download-artifact/action.yml",
];
export const WORKFLOWS: readonly string[] = WORKFLOW_FOLDERS.flatMap(filesOf);
export const LINTED: readonly string[] = LINTED_FOLDERS.flatMap(filesOf);

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`);
}

export interface WorkflowJob {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export function load(path: string): { readonly text: string; readonly workflow: Workflow } {
  const text = readFileSync(path, "utf8");
  return { text, workflow: parse(text) as Workflow };
}
