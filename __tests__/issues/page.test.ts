import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { lintCatalogue } from "../../src/issues/catalogue.ts";
import { catalogueMarkdown } from "../../src/issues/catalogue-page.ts";
import { catalogue } from "./scanning.ts";

const page = readFileSync(new URL("../../docs/known-issues.md", import.meta.url), "utf8");

test("the page says what the catalogue says", () => {
  const made = /<!-- generated: catalogue [^\n]*-->\n\n(.*)\n<!-- end -->/s.exec(page)?.[1];
  expect(made).toBe(catalogueMarkdown(catalogue));
});

test("the page's example of a catalogue can be used", () => {
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(lintCatalogue(example, "page.yml")).toEqual([]);
});
