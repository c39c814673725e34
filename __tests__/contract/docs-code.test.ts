/** Pages that repeat what the code knows say the same: generated parts, tables of words, dependencies. */

import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { INPUTS, type InputRow } from "../../src/inputs.ts";
import { pages, prose, ROOT, read } from "./markdown.ts";

/** The words of a union type of verdict.ts, in its order; comments between them may hold anything. */
function union(name: string): readonly string[] {
  const text = read("src/support/verdict.ts").split(`export type ${name} =`)[1]?.split(/";/)[0] ?? "";
  return [...`${text}"`.matchAll(/^\s*\|?\s*"([\w-]+)"/gm)].map((match) => match[1] ?? "");
}

/** First cells of the rows of a table that begin with code, and the words in code of another column. */
function rows(page: string, heading: string): readonly (readonly string[])[] {
  const section = read(page).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0];
  // A renamed heading must not make the tests of its table pass for want of rows.
  if (section === undefined) throw new Error(`${page} has no section "${heading}"`);
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };

// Words of others that pages speak of.
const FOREIGN = ["actions-sync", "fast-xml-parser", "tensorrt-dispatch", "tensorrt-lean"];

const wordsIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

test("generated parts are what the code says; npm run docs writes them", () => {
  execFileSync(process.execPath, ["scripts/update-docs.mjs", "--check"], { cwd: ROOT });
}, 60_000);

describe("the README's table of verdicts", () => {
  const table = rows("README.md", "Verdicts and policies");

  test("has every verdict of the type, in its order", () => {
    expect(table.flatMap(([verdict]) => wordsIn(verdict))).toEqual(union("VerdictStatus"));
  });

  test("has each policy's values, the default first", () => {
    for (const [, , input, values] of table) {
      const [name] = wordsIn(input);
      if (name === undefined) continue;
      const row = (INPUTS as readonly InputRow[]).find((one) => one.name === name);
      expect(wordsIn(values)[0]).toBe(row?.default);
      expect([...wordsIn(values)].sort()).toEqual([...(row?.allowed ?? [])].sort());
    }
  });
});

test("docs/how-the-verdict-is-made.md has every reason of the type and no other", () => {
  const declared = union("VerdictReason");
  expect(declared.length).toBeGreaterThan(10);
  const told = rows("docs/how-the-verdict-is-made.md", "Reasons").flatMap(([reason]) => wordsIn(reason));
  expect([...told].sort()).toEqual([...declared].sort());
});

function grep(pattern: string, ...paths: readonly string[]): readonly string[] {
  const args = ["grep", "-ohE", pattern, "--", ...paths];
  // Status 1 means that nothing was found, which is an answer here.
  const { stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return [...new Set(stdout.split("\n").filter(Boolean))];
}

test("docs/dependencies.md gives a reason for each package that the sources load, of which there are at most 6", () => {
  const loaded = Object.keys(dependencies).filter((name) => grep(`"${name}["/]`, "src").length > 0);
  const table = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map(
    (match) => match[1] ?? "",
  );
  expect([...table].sort()).toEqual(loaded.sort());
  expect(table.length).toBeLessThanOrEqual(6);
});

test("messages of the code that name a page name one that is there", () => {
  const named = grep("(^|[^/[:alnum:]])docs/[a-z-]+\\.md", "src").map((text) =>
    text.slice(text.indexOf("docs/")),
  );
  expect(named).toContain("docs/known-issues.md");
  for (const page of named) expect(read(page)).toMatch(/^# /);
});

test("a-word-in-code with hyphens is one that the code, the actions or the examples know", () => {
  const places = ["src", "schema", "examples", "scripts", "*.yml", "*.json", ":!package-lock.json", ":!dist"];
  const known = spawnSync("git", ["grep", "-hohE", "[a-z0-9]+(-[a-z0-9]+)+", "--", ...places], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).stdout;
  const words = new Set([...known.split("\n"), ...FOREIGN]);
  const own = pages().filter((page) => page.startsWith("docs/") || !page.includes("/"));
  const unknown = own.flatMap((page) =>
    [...prose(page).matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)]
      .map((match) => match[1] ?? "")
      .filter((word) => !words.has(word))
      .map((word) => `${page}: ${word}`),
  );
  expect(unknown).toEqual([]);
});
