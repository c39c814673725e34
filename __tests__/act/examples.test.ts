/** The example workflows as they stand, each under act with the committed dist on Node 24. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type ActRun, actTools, runWorkflow } from "./act.ts";

const tools = actTools();
const required = process.env.TRT_GATE_REQUIRE_ALL === "1";
const check = tools || required ? test : test.skip;
const TIMEOUT = 120_000;

async function run(name: string): Promise<ActRun> {
  if (!tools) throw new Error("act or Node 24 is not set up: node scripts/ci-tools.mjs says why");
  return runWorkflow(`examples/workflows/${name}.yml`, tools);
}

/** The one job of the smaller examples, and its gate. */
async function single(name: string) {
  const { exitCode, jobs } = await run(name);
  const [job] = jobs;
  const gate = job?.main.gate;
  if (!job || !gate || jobs.length !== 1) throw new Error(`${name}: expected one job with a step "gate"`);
  return { exitCode, job, gate };
}

describe("examples/workflows under act", () => {
  test("each has its test here", () => {
    const names = readdirSync("examples/workflows").filter((name) => name.endsWith(".yml"));
    expect(names.sort()).toEqual([
      "continue-on-error.yml",
      "outputs.yml",
      "plan-and-aggregate.yml",
      "run.yml",
      "skip.yml",
      "xfail.yml",
    ]);
  });

  check(
    "skip: the suite is not started, the job is green, the next step is told",
    async () => {
      const { exitCode, job, gate } = await single("skip");
      expect([exitCode, job.result, gate.result]).toEqual([0, "success", "success"]);
      expect(gate.outputs).toMatchObject({
        verdict: "unsupported",
        reason: "gpu-dropped",
        supported: "false",
        action: "skipped",
        outcome: "skipped",
        conclusion: "success",
        "newest-tensorrt": "10.4.0",
      });
      expect(gate.log.join("\n")).not.toMatch(/Ran \d+ test/);
      expect(gate.annotations.map(({ level }) => level)).toEqual(["warning"]);
      expect(gate.summary).toMatch(/^## .*Skipped/);
      expect(job.main["2"]?.log).toEqual([
        "Tesla V100-SXM2-16GB cannot run TensorRT 10.5.0; its newest is 10.4.0.",
      ]);
      expect(job.post.gate?.result).toBe("success");
    },
    TIMEOUT,
  );

  check(
    "xfail: the suite runs, and failures by TensorRT's refusal leave the job green",
    async () => {
      const { exitCode, job, gate } = await single("xfail");
      expect([exitCode, job.result]).toEqual([0, "success"]);
      expect(gate.outputs).toMatchObject({ action: "ran", outcome: "xfailed", conclusion: "success" });
      expect(JSON.parse(gate.outputs.tests ?? "")).toMatchObject({
        total: 5,
        executed: 2,
        source: "unittest",
      });
      expect(gate.log.join("\n")).toMatch(/^FAILED \(errors=2, skipped=3\)$/m);
      expect(job.main["2"]?.log.join()).toMatch(/^xfailed, tests \{.*arch-unsupported/);
      expect(job.post.gate?.result).toBe("success");
    },
    TIMEOUT,
  );

  check(
    "run: a supported card, whose counts and findings later steps can use",
    async () => {
      const { exitCode, job, gate } = await single("run");
      expect([exitCode, job.result]).toEqual([0, "success"]);
      expect(gate.outputs).toMatchObject({ verdict: "supported", action: "ran", outcome: "passed" });
      expect(job.main["2"]?.log).toEqual(["3 tests ran."]);
      expect(job.main["3"]?.log).toEqual(["The suite met the Conv3d warning; see the summary."]);
    },
    TIMEOUT,
  );

  check(
    "outputs: of two steps with opposite conditions one runs",
    async () => {
      const { exitCode, job, gate } = await single("outputs");
      expect([exitCode, job.result]).toEqual([0, "success"]);
      expect(gate.outputs).toMatchObject({ supported: "true", action: "none", outcome: "not-run" });
      expect(job.main["2"]?.log).toEqual(["Building engines with TensorRT 10.4.0."]);
      expect(job.main["3"]).toBeUndefined();
      expect(job.main["4"]).toBeUndefined();
    },
    TIMEOUT,
  );

  check(
    "continue-on-error: the step fails, the job does not, the outputs tell",
    async () => {
      const { exitCode, job, gate } = await single("continue-on-error");
      expect([exitCode, job.result, gate.result]).toEqual([0, "success", "failure"]);
      expect(gate.outputs).toMatchObject({ action: "refused", outcome: "refused", conclusion: "failure" });
      expect(job.main["2"]?.log).toEqual([
        "The step's conclusion is success; the gate's outcome is refused because of gpu-dropped.",
      ]);
    },
    TIMEOUT,
  );

  check(
    "plan-and-aggregate: four cells, three legs, one verdict",
    async () => {
      const { exitCode, jobs } = await run("plan-and-aggregate");
      expect(exitCode).toBe(0);
      const plan = jobs.find(({ id }) => id === "plan")?.main.plan;
      expect(plan?.outputs.count).toBe("3");
      expect(JSON.parse(plan?.outputs.skipped ?? "")).toMatchObject([{ reason: "gpu-dropped" }]);
      const legs = jobs.filter(({ id }) => id === "leg");
      expect(legs.map(({ matrix, result }) => `${matrix.gpu} ${matrix.tensorrt} ${result}`).sort()).toEqual([
        "H100 10.13.3 success",
        "T4 11.4.0 success",
        "V100 10.4.0 success",
      ]);
      const all = jobs.find(({ id }) => id === "all");
      expect(all?.result).toBe("success");
      expect(JSON.parse(all?.main.all?.outputs.legs ?? "")).toEqual({
        expected: 3,
        reported: 3,
        executed: 3,
        skipped: 0,
        failed: 0,
        missing: 0,
      });
      expect(all?.main.all?.outputs["never-ran"]).toBe("2");
    },
    TIMEOUT,
  );
});
