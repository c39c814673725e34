/** The package as users get it: packed, installed into an empty folder, and run from there. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";

const FACTS = "examples/facts/h100-tensorrt-10.13.3.json";
const SUITE = `import unittest
class TestExport(unittest.TestCase):
    def test_converts(self):
        print("done")
if __name__ == "__main__":
    unittest.main(verbosity=2)
`;
const LOG = `[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)
`;

let base = "";
let folder = "";
let inside = "";

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "package-"));
  folder = join(base, "empty");
  mkdirSync(folder);
  // Without one npm installs into whatever folder above has one.
  writeFileSync(join(folder, "package.json"), "{}");
  const quiet = ["--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
  const tarball = execFileSync("npm", ["pack", ...quiet, "--pack-destination", base], { encoding: "utf8" });
  // What it depends on was fetched for this repository already, and is taken from npm's cache.
  const install = ["install", ...quiet, "--prefer-offline", join(base, tarball.trim())];
  execFileSync("npm", install, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  inside = join(folder, "node_modules/tensorrt-export-gate");
  writeFileSync(join(folder, "facts.json"), readFileSync(FACTS));
  writeFileSync(join(folder, "suite.py"), SUITE);
  writeFileSync(join(folder, "log.txt"), LOG);
}, 120_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

function run(file: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd: folder, encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, stderr };
}
const gate = (...args: string[]) => run(join(folder, "node_modules/.bin/trt-gate"), ...args);

test("npx finds the command by the package's name", () => {
  const { status, stdout } = run("npx", "--no", "tensorrt-export-gate", "demo");
  expect(stdout).toMatch(/3 of 3/);
  expect(status).toBe(0);
}, 30_000);

test("demo", () => {
  const { status, stdout, stderr } = gate("demo");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/-- the expected outcome/g)).toHaveLength(3);
}, 30_000);

test("explain", () => {
  const { status, stdout } = gate("explain", "--gpu", "V100", "--tensorrt", "10.5.0", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "unsupported", newestTensorrt: "10.4.0" });
});

test("scan", () => {
  const { status, stdout } = gate("scan", "log.txt", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [{ id: "arch-unsupported", count: 1, lines: [1] }],
    lines: 1,
    bytes: LOG.length,
  });
});

test("run, with a suite that is really run", () => {
  const report = ["--report-dir", "report"];
  const { status } = gate("run", "--facts", "facts.json", ...report, "--", "python3", "suite.py");
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "report/report.json"), "utf8"))).toMatchObject({
    outcome: "passed",
    tests: { total: 1, passed: 1, source: "unittest" },
  });
  writeFileSync(join(folder, "suite.py"), SUITE.replace('print("done")', 'self.fail("no")'));
  expect(gate("run", "--facts", "facts.json", ...report, "--", "python3", "suite.py").status).toBe(1);
}, 30_000);

test("contains what the actions and the command need, and nothing else", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[]; version: string };
  expect(readdirSync(inside).sort()).toEqual([...manifest.files, "README.md", "package.json"].sort());
  for (const path of ["action.yml", "plan/action.yml", "aggregate/action.yml"]) {
    const { runs } = parse(readFileSync(join(inside, path), "utf8")) as { runs: Record<string, string> };
    for (const entry of [runs.main, runs.post].filter((entry) => entry !== undefined))
      expect([path, entry, existsSync(join(inside, path, "..", entry))]).toEqual([path, entry, true]);
  }
  const files = readdirSync(inside, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /\.(map|ts|test\.js)$/.test(name))).toEqual([]);
});

test("needs none of its dependencies: they are in the bundle", () => {
  for (const name of readdirSync(join(folder, "node_modules")))
    if (name !== "tensorrt-export-gate" && !name.startsWith("."))
      rmSync(join(folder, "node_modules", name), { recursive: true });
  expect(gate("demo").status).toBe(0);
  expect(gate("scan", "log.txt").status).toBe(0);
}, 30_000);
