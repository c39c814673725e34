/** Opens the check run of this job, from a bundle of its own: HTTP is loaded only where it is asked for. */

import { createRequire } from "node:module";
import { saveState } from "@actions/core";
import type { CheckRun } from "../ports.ts";
import type { Request } from "../request.ts";
import { readEventFile } from "./event.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type ChecksModule = typeof import("../checks.ts");

/** State by which `post` finds a run that was left open. */
export const CHECK_RUN_STATE = "check-run-id";

/** Where the calling bundle is. */
interface BundlePlace {
  /** import.meta.url of its entry. */
  readonly entry: string;
  /** How to get from there to dist: "./" or "../". */
  readonly depth: string;
}

/** The check run of this job, or one that says why there can be none. */
export async function openCheckRun(
  request: Pick<Request, "check" | "checkName" | "token">,
  env: Environment,
  bundle: BundlePlace,
): Promise<CheckRun> {
  let checks: ChecksModule;
  try {
    checks = loadChecks(bundle);
  } catch (error) {
    return unavailable(`its part of the action could not be loaded: ${(error as Error).message}`);
  }
  const event = await readEventFile(env);
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const repo = env.GITHUB_REPOSITORY ?? "";
  return checks.createCheckRun({
    token: request.token,
    apiUrl: apiUrl(env),
    repo,
    sha: event.sha,
    name: request.checkName,
    // Attempts of a job share this id. So do the legs of a matrix, which differ only in names that the user gives.
    externalId: [env.GITHUB_RUN_ID, env.GITHUB_JOB, request.checkName].join("/"),
    attempt: env.GITHUB_RUN_ATTEMPT || "1",
    mode: request.check === "always" ? "always" : "auto",
    ...(env.GITHUB_RUN_ID ? { detailsUrl: `${server}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` } : {}),
    onOpen: (id) => saveState(CHECK_RUN_STATE, String(id)),
  });
}

/** A check run that only reports why there is none. */
function unavailable(problem: string): CheckRun {
  return { start: async () => {}, complete: async () => ({ url: null, problem }) };
}

/** GITHUB_API_URL leads to the server that the runner belongs to, GitHub Enterprise Server included. */
export function apiUrl(env: Environment): string {
  return env.GITHUB_API_URL || "https://api.github.com";
}

/** The neighbouring bundle. Its path is made at run time, so that the bundler leaves it alone. */
export function loadChecks({ entry, depth }: BundlePlace): ChecksModule {
  return createRequire(entry)([depth, "checks", "/", "index.js"].join("")) as ChecksModule;
}
