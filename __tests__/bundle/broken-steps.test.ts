/** The action where something is wrong, under the runner's contract: the sources as they stand, emitted and started as a step. */

import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { expectAccepted, runStep, type StepResult } from "../runner/harness.ts";

jest.setTimeout(60_000);

const ROOT = resolve(import.meta.dirname, "../..");
/** Within the repository, so that packages are found; a folder that git ignores. */
const BUILD = join(ROOT, ".cache", `emitted-${process.pid}`);
const EMITTED = join(BUILD, "js");
const ASSETS = ["facts/probe.py", "suite/pytest_hook.py"];

const checkout = mkdtempSync(join(tmpdir(), "checkout-"));
const h100 = join(checkout, "h100.json");
const MARK = join(checkout, "the-suite-ran");

beforeAll(() => {
  mkdirSync(EMITTED, { recursive: true });
  execFileSync(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    "--project",
    join(ROOT, "tsconfig.build.json"),
    "--outDir",
    EMITTED,
  ]);
  copyFileSync(join(ROOT, "package.json"), join(BUILD, "package.json"));
  for (const asset of ASSETS) copyFileSync(join(ROOT, "src", asset), join(EMITTED, asset));
  const gpus = [{ index: 0, name: "NVIDIA H100 80GB HBM3", computeCapability: "9.0", source: "facts" }];
  const tensorrt = { version: "10.13.3.9", product: "tensorrt", cuda: "13", source: "facts" };
  const platform = { os: "linux", arch: "x64" };
  writeFileSync(h100, JSON.stringify({ schemaVersion: 1, platform, gpus, tensorrt }));
});
afterAll(() => {
  for (const folder of [BUILD, checkout]) rmSync(folder, { recursive: true, force: true });
});

const step = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  runStep({
    entry: join(EMITTED, "main.js"),
    workspace: checkout,
    inputs: { facts: h100, run: `touch ${MARK}`, ...inputs },
    env,
  });

/** One verdict, one report, a red annotation for each problem, nothing that ran. */
function expectBroken(result: StepResult, says: RegExp, problems = 1): void {
  expectAccepted(result);
  expect(result).toMatchObject({
    exitCode: 1,
    conclusion: "failure",
    outputs: { outcome: "probe-error", conclusion: "failure", action: "none" },
    report: { outcome: "probe-error", conclusion: "failure" },
  });
  expect(result.report?.sentence).toMatch(says);
  // As a reader sees it: places such as "file:3:1" are kept from turning into emoji and links.
  const read = result.summary.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(read.replaceAll("\u200b", "")).toMatch(says);
  expect(read).toContain("The gate reached no result");
  expect(result.log.annotations.filter(({ severity }) => severity === "error")).toHaveLength(problems);
  expect(result.stdout + result.stderr).not.toMatch(/^\s+at |node:internal/m);
  expect(existsSync(MARK)).toBe(false);
}

describe("nothing runs, and there is a report all the same", () => {
  test("a wrong value", async () => {
    expectBroken(
      await step({ "on-unsupported": "skipp" }),
      /input on-unsupported: .{0,8}skipp.{0,8} is not allowed; use one of skip, xfail, fail, run/,
    );
  });

  test("several: the first in the sentence, all of them in the report", async () => {
    const result = await step({ strict: "yes", gpu: "second", shell: "fish" });
    expectBroken(result, /input /, 3);
    const all = JSON.stringify(result.report);
    for (const input of ["strict", "gpu", "shell"]) expect(all).toContain(`input ${input}: `);
    for (const input of ["strict", "gpu", "shell"]) expect(result.summary).toContain(`input ${input}: `);
  });

  test("a facts file that breaks off, by line and column", async () => {
    const broken = join(checkout, "broken.json");
    writeFileSync(broken, '{"schemaVersion": 1,\n  "gpus": [\n');
    expectBroken(await step({ facts: broken }), /input facts: .*broken\.json:3:1: this is not valid JSON/, 2);
  });

  test("a matrix file with a wrong row", async () => {
    const rows = join(checkout, "rows.yml");
    writeFileSync(rows, "rows:\n  - release: ten\n");
    expectBroken(await step({ "matrix-file": rows }), /input matrix-file: .*rows\.yml:2:/, 4);
  });
});

describe("a suite or a machine that does not answer", () => {
  test("a command that is not there", async () => {
    const result = await step({ run: "pytset tests" });
    expectAccepted(result);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "supported", action: "ran", outcome: "ran-nothing" },
    });
    expect(result.summary).toContain("exit status 127");
  });

  test("a shell that is not there", async () => {
    const result = await step({ shell: "fish-of-nowhere {0}" });
    expectAccepted(result);
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: "ran-nothing" } });
    expect(result.summary).toContain("fish-of-nowhere");
  });

  test("shell: python runs the script as Python", async () => {
    const bin = mkdtempSync(join(tmpdir(), "bin-"));
    writeFileSync(join(bin, "python"), '#!/bin/sh\nexec python3 "$@"\n', { mode: 0o755 });
    const PATH = `${bin}:${process.env.PATH ?? ""}`;
    const result = await step(
      { shell: "python", run: "import sys\nprint(sys.version_info[0] + 40)" },
      { PATH },
    );
    rmSync(bin, { recursive: true });
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
    expect(result.stdout).toContain("43");
  });

  test("an interpreter that prints rubbish", async () => {
    const rubbish = join(checkout, "rubbish");
    writeFileSync(rubbish, "#!/bin/sh\ncat > /dev/null\necho '::error::not from the gate'\n", {
      mode: 0o755,
    });
    const result = await step({ facts: "", python: rubbish });
    expectAccepted(result);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "probe-error", outcome: "probe-error", action: "refused" },
    });
    expect(result.log.annotations.map(({ message }) => message)).not.toContain("not from the gate");
    expect(result.summary).toContain("input python");
    expect(existsSync(MARK)).toBe(false);
  });

  test("a report folder that cannot be made costs a warning and no conclusion", async () => {
    const result = await step({ run: "true", "require-use": "off", "report-dir": h100 });
    expectAccepted(result);
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
    expect(result.summary).toContain("a file is where a folder is needed");
  });

  test("the report on disk is the one that the output names", async () => {
    const result = await step({ run: "true", "require-use": "off" });
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
    const path = result.outputs.report ?? "";
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(result.report);
  });
});
