/**
 * The same sources give the same bundle, byte for byte, on the Node of development and on the action's Node 24, in
 * two folders. That the committed dist is that bundle is compared by .ci/run and the workflow check-dist.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";

const node24 = process.env.TRT_GATE_NODE24;
const check = node24 || process.env.TRT_GATE_REQUIRE_ALL === "1" ? test : test.skip;
const NEEDED = [
  "src",
  "scripts/build.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];
const base = mkdtempSync(join(tmpdir(), "reproducible-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** One copy of the sources for all builds: others may edit them meanwhile. */
function copySources(from: string, to: string): string {
  for (const path of NEEDED) cpSync(join(from, path), join(to, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(to, "node_modules"));
  return to;
}

/** @returns path to SHA-256 of every file of dist */
async function build(node: string, cwd: string): Promise<Record<string, string>> {
  await promisify(execFile)(node, ["scripts/build.mjs"], { cwd, timeout: 240_000 });
  const dist = join(cwd, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(dist, name)))
        .digest("hex"),
    ]),
  );
}

check(
  "one bundle from two Nodes and two folders",
  async () => {
    if (!node24) throw new Error("Node 24 is not set up: node scripts/ci-tools.mjs says why");
    const first = copySources(".", join(base, "first"));
    const second = copySources(first, join(base, "a folder of another name"));
    const here = await build(process.execPath, first);
    expect(Object.keys(here)).toEqual(expect.arrayContaining(["index.js", "cli/index.js", "licenses.txt"]));
    expect(await build(node24, second)).toEqual(here);
  },
  600_000,
);
