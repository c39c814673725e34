/** What a runner must not get wrong for us, and we must not for it: post, hostile output, wrong inputs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { actTools, runWorkflow } from "./act.ts";

const tools = actTools();
const check = tools || process.env.TRT_GATE_REQUIRE_ALL === "1" ? test : test.skip;
const TIMEOUT = 120_000;

async function run(name: string) {
  if (!tools) throw new Error("act or Node 24 is not set up: node scripts/ci-tools.mjs says why");
  const { exitCode, jobs, reports } = await runWorkflow(`__tests__/act/workflows/${name}.yml`, tools);
  const [job] = jobs;
  if (!job) throw new Error("act ran no job");
  return { exitCode, job, gate: job.main.gate, reports };
}

describe("the action under act", () => {
  check(
    "a main step that is killed leaves the report, and the failure, to the post step",
    async () => {
      const { exitCode, job, gate, reports } = await run("killed");
      expect([exitCode, job.result, gate?.result, job.post.gate?.result]).toEqual([
        1,
        "failure",
        "failure",
        "failure",
      ]);
      expect(gate?.outputs.conclusion).toBeUndefined();
      const report = JSON.parse(readFileSync(join(reports, "report.json"), "utf8")) as Record<
        string,
        unknown
      >;
      expect(report).toMatchObject({ outcome: "probe-error", conclusion: "failure" });
      expect(job.post.gate?.summary).not.toBe("");
    },
    TIMEOUT,
  );

  check(
    "a suite cannot speak to the runner, nor see what the runner gave to the gate",
    async () => {
      const { exitCode, job, gate } = await run("hostile");
      expect([exitCode, gate?.outputs.verdict, gate?.outputs.outcome]).toEqual([0, "supported", "passed"]);
      expect(gate?.log.join("\n")).toMatch(/set-output name=verdict::forged/);
      expect(gate?.log).toContain("nothing of the runner's");
      expect(job.main["2"]?.log.join()).toMatch(/^verdict supported, forged no, path (?!\/forged)/);
    },
    TIMEOUT,
  );

  check(
    "wrong inputs are all named, before anything is asked or run",
    async () => {
      const { exitCode, job, gate } = await run("mistake");
      expect([exitCode, gate?.result]).toEqual([1, "failure"]);
      const said = gate?.annotations.map(({ message }) => message).join("\n");
      expect(said).toMatch(/on-unsupported.*maybe.*skip.*xfail.*fail.*run/s);
      expect(said).toMatch(/min-executed.*some/s);
      expect(job.main["1"]?.log).toEqual(["The suite was not started."]);
    },
    TIMEOUT,
  );
});
