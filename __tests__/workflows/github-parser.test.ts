/** GitHub's own parser takes every workflow and action as it stands. */
import { readFileSync } from "node:fs";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { expect, test } from "@jest/globals";
import { ACTIONS, WORKFLOWS } from "./files.ts";

async function workflowErrors(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

function actionErrors(name: string, content: string): string[] {
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

test.each(WORKFLOWS)("%s", async (path) => {
  expect(await workflowErrors(path, readFileSync(path, "utf8"))).toEqual([]);
});

test.each(ACTIONS)("%s", (path) => {
  expect(actionErrors(path, readFileSync(path, "utf8"))).toEqual([]);
});

test("the parser refuses what GitHub refuses", async () => {
  const [path = ""] = WORKFLOWS;
  const text = readFileSync(path, "utf8");
  expect(await workflowErrors(path, text.replace("runs-on:", "run-on:"))).not.toEqual([]);
  expect(await workflowErrors(path, text.replace("contents: read", "contents: perhaps"))).not.toEqual([]);
  const action = readFileSync("action.yml", "utf8");
  expect(actionErrors("action.yml", action.replace("node24", "node26"))).not.toEqual([]);
  expect(actionErrors("action.yml", action.replace("post-if", "post-when"))).not.toEqual([]);
});
