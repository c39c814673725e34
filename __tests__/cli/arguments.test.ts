import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { parseInvocation, UsageError } from "../../src/cli/arguments.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { completionScript, helpText } from "../../src/cli/help.ts";
import { INPUTS } from "../../src/inputs.ts";

describe("parseInvocation", () => {
  test("options, switches, arguments and the words after --", () => {
    const run = parseInvocation([
      "run",
      "--junit",
      "a",
      "--junit=b",
      "--strict",
      "false",
      "--",
      "pytest",
      "--json",
    ]);
    expect(run.options).toEqual({ junit: "a\nb", strict: "false" });
    expect(run.rest).toEqual(["pytest", "--json"]);
    const scan = parseInvocation(["scan", "-", "--json"]);
    expect(scan.positionals).toEqual(["-"]);
    expect([...scan.switches]).toEqual(["json"]);
  });

  test.each([
    [["explian"], 'unknown command "explian"; did you mean explain?'],
    [["explain", "--tensort", "10.5"], "explain: unknown option --tensort; did you mean --tensorrt?"],
    [["scan"], "scan: takes 1 argument, got nothing"],
    [["run", "pytest"], "put the suite's command after --"],
    [["matrix", "--json=yes"], "matrix: "],
    [["explain", "--gpu"], "explain: "],
  ])("%j is wrong usage", (argv, message) => {
    expect(() => parseInvocation(argv)).toThrow(UsageError);
    expect(() => parseInvocation(argv)).toThrow(message);
  });
});

describe("the table of commands", () => {
  const run = COMMANDS.find((row) => row.name === "run");

  test("run takes every input that means something on one's own machine", () => {
    const options = new Set(run?.options.map((option) => option.name));
    const missing = INPUTS.map((input) => input.name).filter((name) => !options.has(name));
    expect(missing).toEqual(["run", "annotations", "check", "check-name", "token"]);
  });

  test.each(COMMANDS)("$name has help that names each option, in lines of bearable length", (row) => {
    const help = helpText(row);
    for (const option of row.options) expect(help).toContain(`--${option.name}`);
    for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(140);
    expect(helpText(null)).toContain(row.name);
  });

  test.each(["bash", "zsh", "fish"] as const)("completion for %s knows every command", (shell) => {
    const script = completionScript(shell);
    for (const row of COMMANDS) expect(script).toContain(row.name);
  });

  describe("completion in bash", () => {
    const complete = (...words: readonly string[]) =>
      execFileSync(
        "bash",
        [
          "-c",
          `${completionScript("bash")}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _trt_gate; echo "\${COMPREPLY[*]}"`,
          "bash",
          "trt-gate",
          ...words,
        ],
        { encoding: "utf8" },
      ).trim();
    test.each([
      [["ex"], "explain expectations"],
      [["--v"], "--version"],
      [["run", "--on-uns"], "--on-unsupported"],
      [["run", "--on-unsupported", ""], "skip xfail fail run"],
      [["run", "--gpu", "a"], "any all"],
      [["plan", "--on-unsupported", ""], "skip xfail"],
      [["explain", "--platform", "j"], "jetpack"],
      [["baseline", "u"], "update"],
      [["completion", ""], "bash zsh fish --help"],
      // A file of the user's, and the user's own command: left to the shell.
      [["run", "--facts", "-"], ""],
      [["run", "--", "-"], ""],
    ] as const)("%j", (words, expected) => {
      expect(complete(...words)).toBe(expected);
    });
  });

  test("a quote in a description ends no word of fish's script", () => {
    expect(completionScript("fish")).toContain("the suite\\'s output");
  });
});
