/** How a script is handed to a shell: the command lines that GitHub's runner uses for the keyword `shell`. */

import { splitWords, WordsError } from "../words.ts";

/** The user's `shell` cannot be used. */
export class ShellError extends Error {
  readonly code = "SHELL" as const;
  constructor(message: string) {
    super(message);
    this.name = "ShellError";
  }
}

interface KnownShell {
  readonly extension: string;
  /** With `{0}` in place of the script file. */
  readonly argv: readonly string[];
  /** Put around the script, as the runner does, so that a failing command ends it. */
  readonly wrap?: (script: string) => string;
  /** The path as it must stand between the quotes of `argv`. */
  readonly quote?: (path: string) => string;
}

const stopOnError = (script: string) =>
  `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
const powershell = (program: string): KnownShell => ({
  extension: ".ps1",
  argv: [program, "-command", ". '{0}'"],
  wrap: stopOnError,
  // Within single quotes PowerShell reads two of them as one.
  quote: (path) => path.replaceAll("'", "''"),
});

// docs.github.com, "Workflow syntax", jobs.<job_id>.steps[*].shell.
const KNOWN: ReadonlyMap<string, KnownShell> = new Map([
  ["bash", { extension: ".sh", argv: ["bash", "--noprofile", "--norc", "-eo", "pipefail", "{0}"] }],
  ["sh", { extension: ".sh", argv: ["sh", "-e", "{0}"] }],
  ["python", { extension: ".py", argv: ["python", "{0}"] }],
  ["pwsh", powershell("pwsh")],
  ["powershell", powershell("powershell")],
  [
    "cmd",
    {
      extension: ".cmd",
      argv: ["cmd", "/D", "/E:ON", "/V:OFF", "/S", "/C", 'CALL "{0}"'],
      wrap: (script: string) => `@echo off\n${script}`,
    },
  ],
]);

/** A shell ready for a script: what to write into the file and how to start it. */
export interface ShellPlan {
  readonly extension: string;
  readonly content: string;
  /** @param path where the content was written. */
  argv(path: string): readonly string[];
}

/**
 * Plans the start of a script.
 * @param shell a known name or a template such as `perl {0}`.
 * @param windows whether the script's lines must end in CR LF.
 * @throws ShellError when it is neither.
 */
export function planShell(shell: string, script: string, windows = false): ShellPlan {
  const known = KNOWN.get(shell.trim().toLowerCase());
  const words = known?.argv ?? templateWords(shell);
  const wrapped = known?.wrap ? known.wrap(script) : script;
  const content = wrapped.endsWith("\n") ? wrapped : `${wrapped}\n`;
  return {
    extension: known?.extension ?? "",
    content: windows ? content.replace(/\r?\n/g, "\r\n") : content,
    argv(path) {
      const quoted = known?.quote ? known.quote(path) : path;
      // A function, since "$&" in a path must stay what it is.
      return words.map((word) => word.replaceAll("{0}", () => quoted));
    },
  };
}

function templateWords(shell: string): readonly string[] {
  const allowed = `use ${[...KNOWN.keys()].join(", ")}, or a template with {0} in place of the script's path, such as "perl {0}"`;
  if (!shell.includes("{0}"))
    throw new ShellError(`input shell: ${JSON.stringify(shell)} is not known; ${allowed}`);
  try {
    const words = splitWords(shell);
    const script = words.findIndex((word) => word.includes("{0}"));
    if (script === 0) throw new WordsError("the program's name is missing");
    return words;
  } catch (error) {
    /* istanbul ignore if -- splitWords throws nothing else */
    if (!(error instanceof WordsError)) throw error;
    throw new ShellError(`input shell: ${error.message}; ${allowed}`);
  }
}
