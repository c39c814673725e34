/** Reads from a workflow's event which commit a check run belongs on, and whether the code comes from a fork. */

/** The runner's own values, which every event has. */
export interface EventContext {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_SHA: for a pull request the test merge, on which a check would not be seen. */
  readonly sha: string;
  /** GITHUB_REPOSITORY. */
  readonly repository: string;
}

export interface EventFacts {
  /** Commit that a check run belongs on; null if there is none that can be believed. */
  readonly sha: string | null;
  readonly pullRequest: number | null;
  /** The code comes from another repository, so that the token can write nothing. */
  readonly fork: boolean;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * @param payload the parsed event file, which is read as foreign text; null if it could not be read.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readEvent(payload: unknown, context: EventContext): EventFacts {
  const own = asSha(context.sha);
  switch (context.name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment": {
      const pull = member(payload, "pull_request");
      // Without the head there is no commit to show on: for these events GITHUB_SHA is a merge, or the base branch.
      return {
        sha: asSha(member(pull, "head", "sha")),
        pullRequest: asNumber(member(pull, "number")),
        fork: isFork(member(pull, "head", "repo", "full_name"), context),
      };
    }
    case "workflow_run": {
      const run = member(payload, "workflow_run");
      return {
        sha: asSha(member(run, "head_sha")),
        pullRequest: asNumber(member(run, "pull_requests", "0", "number")),
        fork: isFork(member(run, "head_repository", "full_name"), context),
      };
    }
    case "merge_group":
      return {
        sha: asSha(member(payload, "merge_group", "head_sha")) ?? own,
        pullRequest: null,
        fork: false,
      };
    default:
      // push, schedule, workflow_dispatch and the rest: the commit that was checked out.
      return { sha: own, pullRequest: null, fork: false };
  }
}

/** A deleted repository has no name; it must have been a fork, since the workflow's own repository still exists. */
function isFork(fullName: unknown, context: EventContext): boolean {
  return typeof fullName !== "string" || fullName.toLowerCase() !== context.repository.toLowerCase();
}

function member(value: unknown, ...path: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (found === null || typeof found !== "object" || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function asSha(value: unknown): string | null {
  return typeof value === "string" && SHA.test(value) ? value : null;
}

function asNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
