/**
 * actionlint and zizmor over what users copy and what GitHub runs here: no findings. Programs come from
 * scripts/ci-tools.mjs; exceptions are in .github/zizmor.yml with their reasons.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ACTIONS, LINTED } from "./files.ts";

const { TRT_GATE_ACTIONLINT: actionlint, TRT_GATE_ZIZMOR: zizmor } = process.env;
const required = process.env.TRT_GATE_REQUIRE_ALL === "1";
const ROOT = resolve(import.meta.dirname, "../..");

function lint(program: string | undefined, args: readonly string[], cwd = ROOT) {
  if (!program) throw new Error("not set up: node scripts/ci-tools.mjs says why");
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (error) throw error;
  return { status, said: `${stdout}${stderr}` };
}

describe("actionlint", () => {
  const check = actionlint || required ? test : test.skip;
  let project = "";

  /** A repository of a user who copied everything: workflows that call each other, and the actions at `./`. */
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "actionlint-"));
    execFileSync("git", ["init", "--quiet", project]);
    mkdirSync(join(project, ".github/workflows"), { recursive: true });
    for (const path of LINTED) {
      const text = readFileSync(path, "utf8").replace(
        /uses: OWNER\/tensorrt-export-gate(\/\w+)?@v1/g,
        (_, folder = "/") => `uses: .${folder}`,
      );
      writeFileSync(join(project, ".github/workflows", basename(path)), text);
    }
    for (const path of [...ACTIONS.slice(0, 3), "dist"])
      cpSync(path, join(project, path), { recursive: true });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  // Without shellcheck and pyflakes, which may or may not be on a machine.
  const args = ["-no-color", "-shellcheck=", "-pyflakes="];

  check("has no findings, inputs and outputs of the actions included", () => {
    expect(new Set(LINTED.map((path) => basename(path))).size).toBe(LINTED.length);
    expect(lint(actionlint, args, project)).toEqual({ status: 0, said: "" });
  });

  check("knows the inputs and outputs of the actions", () => {
    const path = join(project, ".github/workflows/skip.yml");
    const text = readFileSync(path, "utf8");
    const broken = text.replace("on-unsupported:", "on-unsuported:").replace("newest-tensorrt", "newest-trt");
    writeFileSync(path, broken);
    const { status, said } = lint(actionlint, [...args, path], project);
    writeFileSync(path, text);
    expect(status).toBe(1);
    expect(said).toMatch(/"on-unsuported" is not defined in action/);
    expect(said).toMatch(/"newest-trt" is not defined in object type/);
  });
});

describe("zizmor", () => {
  const check = zizmor || required ? test : test.skip;
  const args = ["--offline", "--no-progress", "--color=never", "--persona=pedantic", "--strict-collection"];
  const config = ["--config", join(ROOT, ".github/zizmor.yml")];

  check("has no findings, pedantic ones included", () => {
    const { status, said } = lint(zizmor, [
      ...args,
      ...config,
      ".github",
      ...ACTIONS,
      ...LINTED.filter((path) => path.startsWith("examples/")),
    ]);
    expect({ status, said: said.replace(/^.*INFO.*\n/gm, "") }).toEqual({
      status: 0,
      said: expect.stringMatching(/^No findings to report/),
    });
    for (const path of [...LINTED, ...ACTIONS.slice(0, 3), ".github/dependabot.yml"])
      expect(said).toContain(`completed ${path}`);
  });

  check("finds an injection", () => {
    const folder = mkdtempSync(join(tmpdir(), "zizmor-"));
    const path = join(folder, "ci.yml");
    writeFileSync(
      path,
      `on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ github.head_ref }}\n`,
    );
    const { status, said } = lint(zizmor, [...args, ...config, path]);
    rmSync(folder, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(said).toMatch(/template-injection/);
    expect(said).toMatch(/dangerous-triggers/);
  });
});
