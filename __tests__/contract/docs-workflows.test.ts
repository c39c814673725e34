/** Every YAML example is what it claims to be: a workflow to GitHub's own parser, or a file to the gate's own lint. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { INPUTS, type InputRow } from "../../src/inputs.ts";
import { lintCatalogue, loadCatalogue } from "../../src/issues/catalogue.ts";
import { parseRequest } from "../../src/request.ts";
import { RequestError } from "../../src/request-error.ts";
import { lintExpectations } from "../../src/suite/expectations-file.ts";
import { lintMatrix } from "../../src/support/matrix-file.ts";
import { type Block, blocks, pages, prose, ROOT, read } from "./markdown.ts";

type Mapping = Readonly<Record<string, unknown>>;
type Kind = "workflow" | "jobs" | "steps" | "permissions" | "expectations" | "catalogue" | "matrix" | "cells";

const JOB_KEYS = ["steps", "runs-on", "needs", "uses"];
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a block is an example of, by keys that no other kind has. */
function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) {
    const [first] = value as Mapping[];
    if (first && ("uses" in first || "run" in first)) return "steps";
    if (first && "tests" in first) return "expectations";
    if (first && "patterns" in first) return "catalogue";
  } else if (isMapping(value)) {
    if ("on" in value && "jobs" in value) return "workflow";
    if ("rows" in value || "support" in value) return "matrix";
    if ("entries" in value) return "catalogue";
    if ("gpu" in value || "include" in value) return "cells";
    if (Object.keys(value).join() === "jobs") return "workflow";
    if (Object.keys(value).join() === "permissions") return "permissions";
    const jobs = Object.values(value);
    if (jobs.every((job) => isMapping(job) && JOB_KEYS.some((key) => key in job))) return "jobs";
  }
  throw new Error("an example of nothing that is known; extend kindOf");
}

/** Completes a fragment to a workflow, so that the parser judges what is there and misses nothing else. */
function asWorkflow(kind: Kind, value: unknown): Mapping {
  const runner = { "runs-on": "ubuntu-24.04" };
  const nothing = { ...runner, steps: [{ run: "true" }] };
  switch (kind) {
    case "workflow":
      return { on: "push", ...(value as Mapping) };
    case "permissions":
      return { on: "push", ...(value as Mapping), jobs: { one: nothing } };
    case "steps":
      return { on: "push", jobs: { one: { ...runner, steps: value } } };
    default: {
      const jobs = value as Readonly<Record<string, Mapping>>;
      const needed = Object.values(jobs).flatMap((job) => [job.needs ?? []].flat() as string[]);
      const given = Object.entries(jobs).map(([name, job]) => [
        name,
        "uses" in job ? job : { ...nothing, ...job },
      ]);
      return {
        on: "push",
        jobs: { ...Object.fromEntries(needed.map((name) => [name, nothing])), ...Object.fromEntries(given) },
      };
    }
  }
}

async function workflowErrors(content: string): Promise<readonly string[]> {
  const parsed = parseWorkflow({ name: "example.yml", content }, new NoOperationTraceWriter());
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value);
  return parsed.context.errors.getErrors().map(String);
}

/** All steps of a workflow, whatever job they are in. */
function stepsOf(workflow: Mapping): readonly Mapping[] {
  return Object.values((workflow.jobs ?? {}) as Mapping).flatMap(
    (job) => ((job as Mapping).steps ?? []) as readonly Mapping[],
  );
}

const ACTION_FILES = new Map([
  ["", "action.yml"],
  ["/plan", "plan/action.yml"],
  ["/aggregate", "aggregate/action.yml"],
]);
const inputsOf = (file: string) => (parse(read(file)) as { inputs: Mapping }).inputs;

/** What is wrong with the steps that use the actions of this repository. */
function stepProblems(workflow: Mapping): readonly string[] {
  return stepsOf(workflow).flatMap((step) => {
    const match = /^([\w.-]+)\/tensorrt-export-gate(\/\w+)?@(v1|[0-9a-f]{40})$/.exec(String(step.uses ?? ""));
    if (!match)
      return /tensorrt-export-gate/.test(String(step.uses)) ? [`${step.uses}: not a reference`] : [];
    const file = ACTION_FILES.get(match[2] ?? "");
    if (!file) return [`${step.uses}: no such action`];
    const given = Object.entries((step.with ?? {}) as Mapping);
    const known = inputsOf(file);
    const unknown = given.filter(([name]) => !Object.hasOwn(known, name)).map(([name]) => `no input ${name}`);
    const owner = match[1] === "OWNER" ? [] : [`${match[1]}: the placeholder is OWNER`];
    return [...owner, ...unknown, ...(file === "action.yml" ? valueProblems(given) : [])];
  });
}

/** The gate's own judgement of the values, expressions of the workflow apart. */
function valueProblems(given: readonly (readonly [string, unknown])[]): readonly string[] {
  const plain = given.filter(([, value]) => !String(value).includes("${{"));
  try {
    parseRequest(Object.fromEntries(plain.map(([name, value]) => [name, String(value)])), {
      os: "linux",
      workspace: "/w",
      temp: "/t",
    });
    return [];
  } catch (error) {
    if (error instanceof RequestError) return error.problems;
    throw error;
  }
}

async function problemsOf(block: Pick<Block, "text">): Promise<readonly string[]> {
  const value: unknown = parse(block.text);
  const kind = kindOf(value);
  switch (kind) {
    case "expectations": {
      const causes = new Set(loadCatalogue().flatMap(({ id, kind }) => (kind === "cause" ? [id] : [])));
      const found = lintExpectations(block.text, "example.yml", { causes, now: Date.parse("2026-11-22") });
      return found.map(({ message }) => message);
    }
    case "catalogue":
      return lintCatalogue(block.text, "example.yml").map(({ message }) => message);
    case "matrix":
      return lintMatrix(block.text, "example.yml").map(({ message }) => message);
    case "cells":
      return [];
    default: {
      const workflow = asWorkflow(kind, value);
      return [...(await workflowErrors(stringify(workflow))), ...stepProblems(workflow)];
    }
  }
}

const EXAMPLES = pages().flatMap((page) =>
  blocks(page)
    .filter(({ language }) => language === "yaml" || language === "yml")
    .map((block) => [`${block.page}:${block.line}`, block] as const),
);

describe("examples in pages", () => {
  test("there are some", () => expect(EXAMPLES.length).toBeGreaterThan(20));

  test.each(EXAMPLES)("%s", async (_, block) => {
    expect(await problemsOf(block)).toEqual([]);
  });
});

describe("examples in files", () => {
  const folders = ["examples/fleet/workflows", "examples/workflows"];
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  });

  test.each(files.filter((file) => /\.ya?ml$/.test(file)))("%s", async (file) => {
    expect(await workflowErrors(read(file))).toEqual([]);
    expect(stepProblems(parse(read(file)) as Mapping)).toEqual([]);
  });
});

describe("a mistake would be seen", () => {
  const step = (lines: string) => ({ text: `- uses: OWNER/tensorrt-export-gate@v1\n  with:\n    ${lines}` });

  test.each([
    ["an input that is not there", step("on-unsuported: skip"), /no input on-unsuported/],
    ["a value that is not allowed", step("on-unsupported: ignore"), /"ignore" is not allowed/],
    ["another owner", { text: "- uses: someone/tensorrt-export-gate@v1" }, /placeholder is OWNER/],
    ["a key that GitHub does not know", { text: "- run: x\n  shel: bash" }, /shel/],
    ["a context that is not there", { text: "- run: x\n  if: step.gate.outputs.verdict == ''" }, /step/],
    ["an unknown job key", { text: "one:\n  runs-on: x\n  timeout: 5\n  steps: [{ run: x }]" }, /timeout/],
    ["an expectation without end", { text: '- tests: "a"\n  expect: xfial' }, /xfial/],
  ])("%s", async (_, block, message) => {
    expect((await problemsOf(block)).join("\n")).toMatch(message);
  });
});

test("`name: value` in prose names an input, an output or a word of the workflow language", () => {
  const known = new Set([...ACTION_FILES.values()].flatMap((file) => Object.keys(inputsOf(file))));
  const other = [
    "on",
    "if",
    "uses",
    "fail-fast",
    "runs-on",
    "contents",
    "checks",
    "overwrite",
    "options",
    "tests",
    "strategy.matrix",
  ];
  const allowed = new Map((INPUTS as readonly InputRow[]).map((row) => [row.name, row.allowed]));
  const wrong = pages().flatMap((page) =>
    [...prose(page).matchAll(/`([a-z][a-z.-]*): ([^`]+)`/g)].flatMap(([text, name = "", value = ""]) => {
      if (other.includes(name)) return [];
      if (!known.has(name)) return [`${page}: ${text}: no such input`];
      const words = allowed.get(name);
      return words && !words.includes(value.replaceAll('"', "")) ? [`${page}: ${text}: no such value`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
