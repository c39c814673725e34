/** The two sub-actions as GitHub's runner starts them: the bundles, with the runner's own protocol. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { startApi } from "../api/server.ts";
import { expectAccepted, runStep } from "../runner/harness.ts";
import { buildReport, COMMIT, type ReportChoice } from "./builders.ts";

jest.setTimeout(30_000);

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "trt-gate-actions-"));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function leg(name: string, choice: ReportChoice): void {
  const dir = join(workspace, "reports", `trt-gate-${name}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "report.json"), JSON.stringify(buildReport(choice)));
}

const step = (action: "plan" | "aggregate", inputs: Readonly<Record<string, string>>, env = {}) =>
  runStep({
    entry: `dist/${action}/index.js`,
    action,
    // The runner evaluates the default of `commit`; here it is the commit of the built reports.
    inputs: action === "aggregate" ? { commit: COMMIT, ...inputs } : inputs,
    workspace,
    env,
    event: "pull_request",
  });

describe("plan", () => {
  test("gives a matrix, a count and one notice for what was dropped", async () => {
    const cells = '[{"gpu":"V100","tensorrt":"10.5.0"},{"gpu":"T4","tensorrt":"10.5.0"}]';
    const result = await step("plan", { cells });
    expectAccepted(result);
    expect(result.conclusion).toBe("success");
    expect(JSON.parse(result.outputs.matrix ?? "")).toEqual({ include: [{ gpu: "T4", tensorrt: "10.5.0" }] });
    expect(result.outputs.count).toBe("1");
    expect(result.log.annotations.map((one) => one.severity)).toEqual(["notice"]);
    expect(result.summary).toMatch(/^## 1 of 2 cells will run/);
  });

  test("an empty matrix is a success with a warning, so that the guard of the next job decides", async () => {
    const result = await step("plan", { cells: '[{"gpu":"V100","tensorrt":"10.5.0"}]' });
    expectAccepted(result);
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({ matrix: '{"include":[]}', count: "0" });
    expect(result.log.annotations.map((one) => one.severity)).toContain("warning");
  });

  test("a plan whose outputs cannot be written fails, one without a summary does not", async () => {
    const cells = '[{"gpu":"T4","tensorrt":"10.5.0"}]';
    writeFileSync(join(workspace, "taken"), "");
    const nowhere = join(workspace, "taken/file");
    expect((await step("plan", { cells }, { GITHUB_OUTPUT: nowhere })).conclusion).toBe("failure");
    expect((await step("plan", { cells }, { GITHUB_STEP_SUMMARY: nowhere })).conclusion).toBe("success");
  });

  test("a mistake is an error with its place, and no stack trace", async () => {
    const result = await step("plan", { cells: '[{"gpu":"V1OO","tensorrt":"10.5.0"}]' });
    expectAccepted(result);
    expect(result.conclusion).toBe("failure");
    expect(result.log.annotations[0]?.message).toMatch(/^cells:1:\d+: cell 1 .*no card is known as "V1OO"/);
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("aggregate", () => {
  test("a failing leg fails the step, and hostile names stay names", async () => {
    leg("good", {});
    leg("bad", {
      outcome: "failed",
      gpu: "::error::pwned",
      failures: [{ id: "##[error]x", status: "failed" }],
    });
    const result = await step("aggregate", {});
    expectAccepted(result);
    expect(result.conclusion).toBe("failure");
    expect(JSON.parse(result.outputs.failed ?? "")).toEqual(["bad"]);
    expect(result.log.annotations.map((one) => one.message)).not.toContain("pwned");
    expect(result.log.annotations.filter((one) => one.severity === "error")).toHaveLength(1);
  });

  test("a summary and outputs that cannot be written make no other verdict", async () => {
    leg("good", {});
    const nowhere = join(workspace, "reports/trt-gate-good/report.json/file");
    const result = await step("aggregate", {}, { GITHUB_STEP_SUMMARY: nowhere, GITHUB_OUTPUT: nowhere });
    expect(result.conclusion).toBe("success");
    expect(result.stdout).toMatch(/The outputs could not be written: /);
    expect(result.stdout).toMatch(/The job summary could not be written: /);
  });

  test("the check run shows the sentence, on the pull request's head", async () => {
    leg("good", {});
    await using api = await startApi();
    const result = await step("aggregate", { check: "always" }, { GITHUB_API_URL: api.url });
    expectAccepted(result);
    expect(result.conclusion).toBe("success");
    expect(api.refused).toEqual([]);
    expect([...api.runs.values()]).toMatchObject([
      {
        status: "completed",
        conclusion: "success",
        output: { title: "1 leg reported, 1 ran tests, 0 skipped; none failed." },
      },
    ]);
    expect(result.outputs["check-url"]).toMatch(/^https:/);
  });

  test("no right to make one changes the display alone", async () => {
    leg("good", {});
    await using api = await startApi();
    api.always({ status: 403 });
    const inputs = { check: "always" };
    const result = await step("aggregate", inputs, { GITHUB_API_URL: api.url });
    expect(result.conclusion).toBe("success");
    expect(result.log.annotations.map((one) => one.title)).toContain("No check run was made");
  });
});
