import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { adviceFor } from "../../src/facts/advice.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the page on facts names each problem code of the type, and no other, and each has advice", () => {
  const page = read("docs/facts.md");
  const section = page.slice(page.indexOf("## Problems"), page.indexOf("## Prefixes"));
  const documented = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] ?? "");
  const type = read("src/facts/facts.ts").split("export type ProblemCode =")[1]?.split('";')[0] ?? "";
  const declared = [...`${type}"`.matchAll(/\| "([a-z-]+)"/g)].map((match) => match[1] ?? "");
  expect(declared.length).toBeGreaterThan(10);
  expect([...documented].sort()).toEqual([...declared].sort());
  for (const code of declared) expect(adviceFor(code)).toMatch(/^[A-Z].{20,}\.$/);
  expect(adviceFor("constructor")).toBeNull();
});
