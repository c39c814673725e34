/** The table of what ran for real and what was simulated: from results alone, with no word on what did not run. */

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = resolve(import.meta.dirname, "../..");

interface Proof {
  readonly lines: readonly string[];
  readonly missing: readonly string[];
}

function inScript<T>(expression: string): T {
  const code = `import { proofOf, ROWS } from "./scripts/proof.mjs"; console.log(JSON.stringify(${expression}));`;
  const options = { cwd: ROOT, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], options)) as T;
}

const results = (tests: Readonly<Record<string, readonly string[]>>) =>
  JSON.stringify({
    testResults: Object.entries(tests).map(([path, statuses]) => ({
      name: `/anywhere/__tests__/${path}`,
      assertionResults: statuses.map((status, i) => ({ status, fullName: `zizmor ${i}` })),
    })),
  });

test("counts what passed, and asks each program for its version", () => {
  const document = results({ "workflows/linters.test.ts": ["passed", "failed", "pending", "passed"] });
  const env = JSON.stringify({ TRT_GATE_ZIZMOR: process.execPath });
  const rows = 'ROWS.filter(({ what }) => what === "zizmor" || what === "actionlint")';
  expect(inScript<Proof>(`proofOf(${document}, ${env}, ${rows})`)).toEqual({
    lines: ["Ran for real (passed tests, version):", `  zizmor      2  ${process.version}`],
    missing: ["actionlint: no test of it passed"],
  });
});

test("a program without a version proves nothing, and a stand-in needs none", () => {
  const document = results({ "act/x.test.ts": ["passed"], "host/prober-via.test.ts": ["passed"] });
  const rows = 'ROWS.filter(({ what }) => what === "act" || what === "ssh, docker")';
  expect(inScript<Proof>(`proofOf(${document}, { TRT_GATE_ACT: "/nowhere/act" }, ${rows})`)).toEqual({
    lines: ["Simulated (passed tests, by what):", expect.stringMatching(/^ {2}ssh, docker {6}1 {2}prefixes/)],
    missing: ["act: its version is not known"],
  });
});

test("every row names test files that exist", () => {
  const all = readdirSync(join(ROOT, "__tests__"), { recursive: true, encoding: "utf8" });
  const files = all.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".test.ts"));
  const starts = inScript<readonly string[]>("ROWS.flatMap((row) => row.in)");
  expect(starts.filter((start) => !files.some((file) => file.startsWith(start)))).toEqual([]);
});
