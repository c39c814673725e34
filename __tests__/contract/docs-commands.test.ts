/**
 * Every command of the gate that a page shows in a block is run, in the page's order, by a shell in a folder such as a
 * reader would have; where the page shows output, that output comes. A comment before a block says what is special:
 * `<!-- gpu -->`: needs a card or a cluster, so it is only parsed; `<!-- exit 1 -->`: the status that it must end with.
 */

import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseInvocation } from "../../src/cli/arguments.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { splitWords } from "../../src/words.ts";
import { type Block, blocks, pages, ROOT } from "./markdown.ts";

interface Command {
  readonly text: string;
  /** Lines that it must print, in order; "…" stands for any number of others. */
  readonly output: readonly string[];
}

const OURS = /^(?:trt-gate|node dist\/cli\/index\.js) /;

/** A `bash` block is a script; a `console` block has a prompt before each command and its output after it. */
function commandsOf({ language, text }: Block): readonly Command[] {
  const lines = text.replace(/\\\n\s*/g, " ").split("\n");
  if (language === "bash")
    return lines.filter((line) => OURS.test(line)).map((line) => ({ text: line, output: [] }));
  const found: { text: string; output: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) found.push({ text: line.slice(2), output: [] });
    else found.at(-1)?.output.push(line);
  }
  return found.filter((command) => OURS.test(command.text));
}

const SHOWN = pages()
  .flatMap((page) => blocks(page))
  .filter(({ language }) => language === "bash" || language === "console")
  .flatMap((block) =>
    commandsOf(block).map(
      (command) => [`${block.page}:${block.line}: ${command.text}`, block, command] as const,
    ),
  );

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trt-gate-docs-"));
  cpSync(join(ROOT, "__tests__/fixtures/docs"), folder, { recursive: true });
  for (const name of ["dist", "examples"]) symlinkSync(join(ROOT, name), join(folder, name));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "tmp"));
  const shim = join(folder, "bin", "trt-gate");
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "dist/cli/index.js")}" "$@"\n`);
  chmodSync(shim, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runInShell(command: string): { readonly status: number | null; readonly text: string } {
  const { status, stdout } = spawnSync("bash", ["-c", `{ ${command}\n} 2>&1`], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: {
      ...process.env,
      PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
      TMPDIR: join(folder, "tmp"),
      NO_COLOR: "1",
    },
  });
  return { status, text: stdout };
}

/** The first expected line that does not come, or null. */
function missingLine(expected: readonly string[], actual: readonly string[]): string | null {
  let at = 0;
  let gap = false;
  for (const line of expected) {
    if (line.trim() === "…") {
      gap = true;
      continue;
    }
    const found = gap ? actual.indexOf(line, at) : actual[at] === line ? at : -1;
    if (found < 0) return line;
    at = found + 1;
    gap = false;
  }
  return null;
}

/** What a shell would hand to the program, less redirections. */
function wordsOf(command: string): readonly string[] {
  return splitWords(command.replace(OURS, "").replace(/ (?:\||>|2>|<).*$/, ""));
}

describe("commands in pages", () => {
  test("there are some", () => expect(SHOWN.length).toBeGreaterThan(10));

  test.each(SHOWN)(
    "%s",
    (_, block, command) => {
      if (!/ --(?:version|help)$/.test(command.text))
        expect(() => parseInvocation(wordsOf(command.text))).not.toThrow();
      if (block.mark === "gpu") return;
      const { status, text } = runInShell(command.text);
      const wanted = Number(/^exit (\d)$/.exec(block.mark)?.[1] ?? 0);
      expect({ status, text: status === wanted ? "" : text }).toEqual({ status: wanted, text: "" });
      expect(missingLine(command.output, text.split("\n"))).toBeNull();
    },
    90_000,
  );
});

test("the README's first command works with nothing installed", () => {
  const clone = mkdtempSync(join(tmpdir(), "trt-gate-bare-"));
  try {
    cpSync(join(ROOT, "dist"), join(clone, "dist"), { recursive: true });
    const { status, stdout } = spawnSync(process.execPath, ["dist/cli/index.js", "demo"], {
      cwd: clone,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout.match(/^-- the expected outcome: \w+$/gm)).toEqual([
      "-- the expected outcome: skipped",
      "-- the expected outcome: xfailed",
      "-- the expected outcome: passed",
    ]);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});

test.each(COMMANDS.flatMap(({ examples }) => examples.filter((line) => OURS.test(line))))(
  "the help's example parses: %s",
  (example) => expect(parseInvocation(wordsOf(example)).command.examples).toContain(example),
);

describe("a page that is wrong would be seen", () => {
  const block = (text: string) => blocks("x.md", `\`\`\`console\n${text}\n\`\`\``)[0] as Block;

  test("output that does not come", () => {
    const [command] = commandsOf(block("$ trt-gate --version\n9.9.9"));
    expect(missingLine(command?.output ?? [], ["0.1.0"])).toBe("9.9.9");
    expect(missingLine(["…", "b", "c"], ["a", "b", "x", "c"])).toBe("c");
    expect(missingLine(["a", "…", "c"], ["a", "b", "x", "c", "d"])).toBeNull();
  });

  test("an option that is not there", () => {
    expect(() => parseInvocation(wordsOf("trt-gate explain --card V100 | head"))).toThrow(
      /unknown option --card/,
    );
  });

  test("a command that fails", () => {
    expect(runInShell("trt-gate explain --gpu nothing").status).toBe(2);
  });
});
