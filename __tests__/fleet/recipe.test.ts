/**
 * The recipe of docs/required-checks.md, parsed and evaluated with GitHub's own parser and evaluator: for every
 * combination of results that the jobs before it can have, the required check must end as it should.
 */
import { readFileSync } from "node:fs";
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from "@actions/expressions";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { beforeAll, describe, expect, test } from "@jest/globals";

const WORKFLOWS = new URL("../../examples/fleet/workflows/", import.meta.url);
type Result = "success" | "failure" | "cancelled" | "skipped";
const RESULTS: readonly Result[] = ["success", "failure", "cancelled", "skipped"];

async function load(name: string, edit = (text: string) => text) {
  const content = edit(readFileSync(new URL(name, WORKFLOWS), "utf8"));
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const template = parsed.value ? await convertWorkflowTemplate(parsed.context, parsed.value) : null;
  return { errors: parsed.context.errors.getErrors().map(String), template };
}

/** A value of JavaScript as the evaluator takes it. */
function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

/** What the status functions say: of the jobs before, or of the steps before. */
interface Status {
  readonly success: boolean;
  readonly cancelled: boolean;
}

function evaluate(expression: string, contexts: Readonly<Record<string, unknown>>, status: Status): unknown {
  const bare = expression.replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
  const answers = {
    success: status.success && !status.cancelled,
    failure: !status.success && !status.cancelled,
    cancelled: status.cancelled,
    always: true,
  };
  const functions = Object.entries(answers).map(([name, answer]) => ({
    name,
    description: "",
    minArgs: 0,
    maxArgs: 99,
    call: () => new data.BooleanData(answer),
  }));
  const known = [...functions, ...Object.values(wellKnownFunctions)];
  const tokens = new Lexer(bare).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), known).parse();
  const context = toData(contexts) as data.Dictionary;
  const result = new Evaluator(
    tree,
    context,
    new Map(known.map((known) => [known.name.toLowerCase(), known])),
  ).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as unknown;
}

let template: NonNullable<Awaited<ReturnType<typeof load>>["template"]>;

beforeAll(async () => {
  const loaded = await load("gpu.yml");
  expect(loaded.errors).toEqual([]);
  template = loaded.template as typeof template;
});

test("both workflows are valid to GitHub's parser", async () => {
  expect((await load("gpu.yml")).errors).toEqual([]);
  expect((await load("gpu-leg.yml")).errors).toEqual([]);
});

test("the parser would refuse a mistake", async () => {
  const wrong = await load("gpu.yml", (text) => text.replaceAll("needs.leg.result", "need.leg.result"));
  expect(wrong.errors.join()).toMatch(/Unrecognized named-value: 'need'/);
});

const job = (id: string) => {
  const found = template.jobs.find((candidate) => candidate.id.value === id);
  if (!found) throw new Error(`no job ${id}`);
  return found;
};

/** Whether the job starts, by its `if` as the parser completes it. */
function starts(id: string, contexts: Readonly<Record<string, unknown>>, before: readonly Result[]): boolean {
  const status = {
    success: before.every((result) => result === "success"),
    cancelled: before.includes("cancelled"),
  };
  return evaluate(job(id).if.expression, contexts, status) === true;
}

/** Runs the steps of the required job: which start follows from their `if`, what `uses` comes to is given. */
function requiredResult(
  needs: Readonly<Record<string, unknown>>,
  aggregate: "success" | "failure",
  cancelled: boolean,
): Result {
  const before = [needs.plan, needs.leg].map((need) => (need as { result: Result }).result);
  const contexts = { needs, github: { ref: "refs/pull/1/merge", event_name: "pull_request" } };
  if (!starts("all", contexts, cancelled ? [...before, "cancelled"] : before)) return "skipped";
  const required = job("all");
  if (required.type !== "job") throw new Error("the required check must be a plain job");
  let success = true;
  for (const step of required.steps) {
    if (!("if" in step) || step.if === undefined) throw new Error("a step without a condition");
    if (evaluate(step.if.expression, contexts, { success, cancelled }) !== true) continue;
    const fails =
      "run" in step || ("uses" in step && step.uses.value.includes("/aggregate@") && aggregate === "failure");
    if (fails) success = false;
  }
  return success ? "success" : "failure";
}

describe("the legs", () => {
  const needs = (result: Result, count: string) => ({ needs: { plan: { result, outputs: { count } } } });

  test("start when the plan has cells, and not when it has none", () => {
    expect(starts("leg", needs("success", "3"), ["success"])).toBe(true);
    expect(starts("leg", needs("success", "0"), ["success"])).toBe(false);
  });

  test.each(["failure", "cancelled", "skipped"] as const)(
    "do not start after a plan that ended in %s",
    (result) => {
      expect(starts("leg", needs(result, ""), [result])).toBe(false);
    },
  );
});

describe("the required check", () => {
  const combinations = RESULTS.flatMap((plan) =>
    RESULTS.flatMap((leg) =>
      ["", "0", "5"].flatMap((count) =>
        (["success", "failure"] as const).flatMap((aggregate) =>
          [false, true].map((cancelled) => ({ plan, leg, count, aggregate, cancelled })),
        ),
      ),
    ),
  );

  test.each(combinations)(
    "plan $plan, legs $leg, count '$count', aggregate $aggregate, cancelled $cancelled",
    (given) => {
      const needs = {
        plan: { result: given.plan, outputs: { count: given.count, legs: "[]" } },
        leg: { result: given.leg, outputs: {} },
      };
      const legsFine = given.leg === "success" || (given.leg === "skipped" && given.count === "0");
      const everything = given.plan === "success" && legsFine && given.aggregate === "success";
      const result = requiredResult(needs, given.aggregate, given.cancelled);
      // A cancelled run may skip its aggregate; what it must never do is end the check as skipped, which counts as passed.
      expect(result).not.toBe("skipped");
      if (given.cancelled) {
        if (given.plan !== "success" || !legsFine) expect(result).toBe("failure");
      } else {
        expect(result).toBe(everything ? "success" : "failure");
      }
    },
  );

  test("without always() a failing leg would skip the check, and skipped counts as passed", () => {
    const text = job("all").if.expression;
    expect(text).toBe("always()");
    expect(evaluate("success()", {}, { success: false, cancelled: false })).toBe(false);
  });
});

test("the plan's output becomes the matrix by fromJSON, and so does the plan's empty one", () => {
  const matrix = { include: [{ gpu: "T4", tensorrt: "10.5.0", "runs-on": ["self-hosted", "t4"] }] };
  const needs = (value: unknown) => ({ needs: { plan: { outputs: { matrix: JSON.stringify(value) } } } });
  const status = { success: true, cancelled: false };
  expect(evaluate("fromJSON(needs.plan.outputs.matrix)", needs(matrix), status)).toBeDefined();
  expect(evaluate("fromJSON(needs.plan.outputs.matrix).include[0].gpu", needs(matrix), status)).toBe("T4");
  expect(
    evaluate("fromJSON(needs.plan.outputs.matrix).include[0]", needs({ include: [] }), status),
  ).toBeNull();
});
