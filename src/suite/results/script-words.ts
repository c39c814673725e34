/** What bash itself says of the commands of the suite's script: its exit status may hide both, `|| true` does. */

import type { LogLine, LogReader } from "../../issues/finding.ts";
import { boundText } from "./bounded-text.ts";

/** A command of the script that was killed by a signal. */
export interface CommandDeath {
  readonly command: string;
  readonly signal: string;
}

export interface ScriptWords {
  /** The first that died, however the script ended. */
  readonly died: CommandDeath | null;
  /** The same, but from a message that does not name its script: of sh, or of `bash -c`. A test may have started it. */
  readonly perhapsDied: CommandDeath | null;
  /** A test runner that could not be started: its name. */
  readonly missing: string | null;
}

export interface ScriptWordsReader extends LogReader {
  words(): ScriptWords;
}

// The shell begins its messages with the path of the script, and only ours lies in such a folder of ours
// (suite-launch.ts, suite-via.ts): messages from the shell of a test about its own commands do not count.
const SCRIPT = String.raw`^(?:.*\/)?(?:suite-\w{6}|trt-gate\.\w{6})\/script[.\w]{0,8}: (?:line )?\d{1,6}: `;
// As glibc's strsignal words them. A signal that another process sends on purpose is not a crash.
const SIGNALS: ReadonlyMap<string, string> = new Map([
  ["Segmentation fault", "SIGSEGV"],
  ["Aborted", "SIGABRT"],
  ["Bus error", "SIGBUS"],
  ["Illegal instruction", "SIGILL"],
  ["Floating point exception", "SIGFPE"],
]);
const DEATH = new RegExp(
  String.raw`${SCRIPT} *\d{1,10} (${[...SIGNALS.keys()].join("|")})(?: +\(core dumped\))? +(\S.*)$`,
);
const SHELL =
  /^(?:(?:\S*\/)?bash: line \d{1,6}: +\d{1,10} )?(Segmentation fault|Bus error|Illegal instruction)\b(.*)$/;
// dash prints only the signal, bash also the command.
const AFTER = /^(?: +\(core dumped\))?(?: +(\S.*))?$/;
const RUNNERS = "pytest|py\\.test|nose2|ctest|tox|nox";
const NOT_FOUND = new RegExp(
  String.raw`${SCRIPT}(?:\S*\/)?(${RUNNERS}): (?:(?:command )?not found|No such file)`,
);
const NO_MODULE = new RegExp(String.raw`^\S*python[\d.]*(?:\.exe)?: No module named '?(${RUNNERS})\b`);

export function createScriptWordsReader(): ScriptWordsReader {
  let died: CommandDeath | null = null;
  let perhapsDied: CommandDeath | null = null;
  let missing: string | null = null;
  return {
    triggers: ["/script", ": No module named ", "Segmentation fault", "Bus error", "Illegal instruction"],
    line({ text }: LogLine) {
      const [, words, command] = DEATH.exec(text) ?? [];
      const signal = SIGNALS.get(words ?? "");
      if (signal !== undefined && command !== undefined)
        died ??= { command: boundText(command.trim(), 200), signal };
      perhapsDied ??= shellsWord(text);
      missing ??= (NOT_FOUND.exec(text) ?? NO_MODULE.exec(text))?.[1] ?? null;
      return false;
    },
    currentTest: () => null,
    words: () => ({ died, perhapsDied, missing }),
  };
}

function shellsWord(text: string): CommandDeath | null {
  const [, words = "", rest = ""] = SHELL.exec(text) ?? [];
  const signal = SIGNALS.get(words);
  const after = AFTER.exec(rest);
  // Without a shell's name in front, a "command" after the words would just be part of somebody's sentence.
  if (signal === undefined || after === null || (after[1] !== undefined && text.startsWith(words)))
    return null;
  return { command: boundText(after[1]?.trim() ?? "a command of the script", 200), signal };
}
