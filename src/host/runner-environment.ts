/** What the runner's variables say of this run; read once, passed on as values. */

import { isAbsolute, join } from "node:path";
import type { WorkflowRun } from "../fleet/leg.ts";
import type { RunContext } from "../publish.ts";
import type { RequestContext } from "../request.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What defaults of inputs depend on: the workspace and the job's temporary folder. */
export function readRequestContext(
  env: Environment,
  cwd: string,
  platform: string,
  temp: string,
): RequestContext {
  return { os: platform, workspace: env.GITHUB_WORKSPACE || cwd, temp: env.RUNNER_TEMP || temp };
}

/** The workflow run and its attempt; null outside of a runner. */
export function readWorkflowRun(env: Environment): WorkflowRun | null {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  return id ? { id, attempt: Number(attempt) || 1 } : null;
}

/** Origin, workflow step and paths of this run; all may be missing outside of a runner. */
export function readRunContext(
  env: Environment,
  run: { readonly cwd: string; readonly version: string; readonly secrets: readonly string[] },
): RunContext {
  const workspace = env.GITHUB_WORKSPACE || run.cwd;
  const repository = env.GITHUB_REPOSITORY;
  return {
    version: run.version,
    origin: env.GITHUB_RUN_ID
      ? {
          repository: repository ?? null,
          commit: env.GITHUB_SHA ?? null,
          workflow: env.GITHUB_WORKFLOW ?? null,
          runId: env.GITHUB_RUN_ID,
          attempt: env.GITHUB_RUN_ATTEMPT ?? null,
          job: env.GITHUB_JOB ?? null,
        }
      : null,
    ...(repository ? { repository } : {}),
    ...(env.GITHUB_WORKFLOW_REF && repository
      ? {
          workflow: {
            ref: env.GITHUB_WORKFLOW_REF,
            repository,
            action: env.GITHUB_ACTION ?? "",
            actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
          },
        }
      : {}),
    workspaceRoots: [...new Set([workspace, run.cwd])],
    secrets: run.secrets,
    resolve: (path) => (isAbsolute(path) ? path : join(workspace, path)),
  };
}
