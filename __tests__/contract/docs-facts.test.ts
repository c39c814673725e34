/** The facts that pages show to be written by hand are facts, and lead where the pages say. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/cli/commands.ts";
import { parseFacts } from "../../src/facts/parse.ts";
import { decide } from "../../src/support/decide.ts";
import { loadMatrix } from "../../src/support/matrix.ts";
import { blocks, ROOT, read } from "./markdown.ts";

const CHOICE = { gpu: "first", expectGpu: "" } as const;

describe("the smallest facts file", () => {
  const [block] = blocks("docs/facts.md").filter(({ language }) => language === "json");
  const facts = parseFacts(block?.text ?? "", "docs/facts.md");

  test("is the one that the page's command runs with", () => {
    expect(facts).toEqual(parseFacts(read("__tests__/fixtures/docs/v100.json"), "v100.json"));
  });

  test("decides as the page says", () => {
    expect(decide(facts, CHOICE, loadMatrix())).toMatchObject({
      status: "unsupported",
      reason: "gpu-dropped",
    });
  });

  test("is what the help of run writes", () => {
    const [line = ""] = COMMANDS.flatMap(({ examples }) => examples).filter((text) =>
      text.startsWith("echo "),
    );
    expect(parseFacts(/'(.*)'/.exec(line)?.[1] ?? "", "help")).toEqual(facts);
  });
});

test("the page lists every example of facts with the verdict that it has", () => {
  const rows = [
    ...read("docs/facts.md").matchAll(/^\| \[[^\]]+\]\(\.\.\/(examples\/facts\/[\w.-]+)\) \|.*\| (.*) \|$/gm),
  ].map((match) => [match[1] ?? "", match[2] ?? ""] as const);
  const files = readdirSync(join(ROOT, "examples/facts")).map((name) => `examples/facts/${name}`);
  expect(rows.map(([path]) => path).sort()).toEqual(files.sort());
  for (const [path, told] of rows) {
    const { status, reason } = decide(parseFacts(read(path), path), CHOICE, loadMatrix());
    expect([path, told]).toEqual([path, reason === "" ? status : `${status}, \`${reason}\``]);
  }
});
