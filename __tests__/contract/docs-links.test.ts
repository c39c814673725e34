/** No page leads nowhere: links, anchors, and files that are named in code. */

import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { anchors, type Link, links, pages, prose, ROOT, read } from "./markdown.ts";

const PAGES = pages();

function problemOf({ page, line, target }: Link): string | null {
  if (/^(?:https?|mailto):/.test(target)) return null;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path));
  const where = `${page}:${line}: ${target}`;
  if (!existsSync(join(ROOT, file))) return `${where}: no such file`;
  if (anchor === undefined) return null;
  return anchors(file).has(anchor) ? null : `${where}: no such heading`;
}

test("there are pages, and links in them", () => {
  expect(PAGES).toContain("README.md");
  expect(PAGES.flatMap((page) => links(page)).length).toBeGreaterThan(50);
});

test.each(PAGES)("%s: its links lead somewhere", (page) => {
  expect(links(page).map(problemOf).filter(Boolean)).toEqual([]);
});

test("a link that leads nowhere would be seen", () => {
  const text = "[a](docs/none.md) [b](README.md#nowhere) ![c](docs/none.png) [d](README.md#inputs) `[e](no)`";
  const found = links("README.md", text).map(problemOf).filter(Boolean);
  expect(found).toEqual([
    "README.md:1: docs/none.md: no such file",
    "README.md:1: README.md#nowhere: no such heading",
    "README.md:1: docs/none.png: no such file",
  ]);
});

test("anchors are those that GitHub makes", () => {
  const made = [
    ...anchors("x.md", "# One `two`, three!\n## plan\n## plan\n## Who's *there*\n## A [b](c) & d"),
  ];
  expect(made).toEqual(["one-two-three", "plan", "plan-1", "whos-there", "a-b--d"]);
});

// Folders of which a path in code is meant to be read as one of this repository.
const OWN = /^(?:src|docs|schema|scripts|bench|examples|__tests__|dist|plan|aggregate)\/[\w./-]+$/;

describe("files named in code exist", () => {
  test.each(PAGES)("%s", (page) => {
    const named = [...prose(page).matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
    const missing = named.filter((path) => OWN.test(path) && !path.includes("..."));
    expect(missing.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test("every page can be reached from the README", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached) {
    if (!page.endsWith(".md") || !existsSync(join(ROOT, page))) continue;
    for (const { target } of links(page)) {
      if (!/^https?:/.test(target)) reached.add(normalize(join(dirname(page), target.split("#")[0] || ".")));
    }
  }
  const docs = PAGES.filter((page) => page.startsWith("docs/") || !page.includes("/"));
  expect(docs.filter((page) => !reached.has(page) && page !== "CHANGELOG.md")).toEqual([]);
});

test("the README contains the two commands and stays short", () => {
  const readme = read("README.md");
  expect(readme).toContain("node dist/cli/index.js demo");
  expect(readme).toContain("npm cit");
  expect(readme.split("\n").length).toBeLessThan(200);
});
