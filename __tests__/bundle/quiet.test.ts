import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../..");

test("Node's own warnings do not appear in the suite's output, on this Node and on the action's", () => {
  const folder = mkdtempSync(join(tmpdir(), "quiet-"));
  writeFileSync(
    join(folder, "results.xml"),
    '<testsuite name="s" tests="1"><testcase classname="a" name="b"/></testsuite>',
  );
  const facts = join(ROOT, "examples/facts/h100-tensorrt-10.13.3.json");
  const argv = ["run", "--facts", facts, "--junit", "*.xml", "--report-dir", join(folder, "report")];
  const nodes = [process.execPath, process.env.TRT_GATE_NODE24 ?? ""].filter(Boolean);
  for (const node of nodes) {
    const { status, stderr } = spawnSync(
      node,
      [join(ROOT, "dist/cli/index.js"), ...argv, "--", "sh", "-c", "sleep 0.1; touch results.xml"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(stderr).toContain("1 passed");
    expect(stderr).not.toMatch(/Warning:/);
  }
  rmSync(folder, { recursive: true });
}, 60_000);
