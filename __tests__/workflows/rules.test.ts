/** Rules of this repository that no linter holds, or not offline. */
import { describe, expect, test } from "@jest/globals";
import { LINTED, load, WORKFLOWS } from "./files.ts";

const USES = /^\s*(?:- )?uses: *(\S+)(?: *# *(\S+))?/gm;

function usesOf(path: string) {
  return [...load(path).text.matchAll(USES)].map(([, name = "", version = ""]) => ({ path, name, version }));
}
const others = WORKFLOWS.flatMap(usesOf).filter(
  ({ name }) => !name.startsWith("./") && !name.startsWith("OWNER/tensorrt-export-gate"),
);

test("every third-party action is pinned by its full SHA, with its version next to it", () => {
  expect(others.length).toBeGreaterThan(10);
  for (const { path, name, version } of others)
    expect(`${path}: ${name} # ${version}`).toMatch(/: [\w-]+\/[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("one action has one version and one SHA throughout", () => {
  const pins = new Map<string, Set<string>>();
  for (const { name, version } of others) {
    const [full = "", sha] = name.split("@");
    const repository = full.split("/").slice(0, 2).join("/");
    pins.set(repository, (pins.get(repository) ?? new Set()).add(`${sha} ${version}`));
  }
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

describe.each(LINTED)("%s", (path) => {
  const { text, workflow } = load(path);

  test("ends in time and does not pile up", () => {
    for (const [name, job] of Object.entries(workflow.jobs))
      if (!job.uses) expect([name, job["timeout-minutes"]]).toEqual([name, expect.any(Number)]);
    // A called workflow is its caller's.
    if (!JSON.stringify(workflow.on).includes("workflow_call")) expect(workflow.concurrency).toBeDefined();
  });

  test("never runs a pull request's code with the repository's rights", () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  test("keeps no credentials after checkout", () => {
    for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps ?? []))
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
  });
});

test.each(LINTED.filter((path) => path.startsWith(".github/")))(
  "%s has no rights but what each job names",
  (path) => {
    const { workflow } = load(path);
    expect(workflow.permissions).toEqual({});
  },
);
