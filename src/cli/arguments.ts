/** Parses the command line strictly, by the table of commands. */

import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { joinWords } from "../words.ts";
import { COMMANDS, type CommandRow } from "./commands.ts";

/** Wrong usage: exit status 2. `command` says whose help to propose. */
export class UsageError extends Error {
  readonly code = "USAGE" as const;
  readonly command: string | null;
  constructor(message: string, command: string | null = null) {
    super(message);
    this.name = "UsageError";
    this.command = command;
  }
}

/** What the user typed, checked against the table. */
export interface Invocation {
  readonly command: CommandRow;
  readonly options: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
  /** Words after `--`. */
  readonly rest: readonly string[];
}

/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown command or option, with the nearest one that exists.
 */
export function parseInvocation(argv: readonly string[]): Invocation {
  const [name = "", ...words] = argv;
  const command = COMMANDS.find((row) => row.name === name);
  if (!command) throw unknownCommand(name);
  const split = words.indexOf("--");
  const rest = split < 0 ? [] : words.slice(split + 1);
  if (split < 0 && command.rest) checkDashes(command, words);
  const { values, positionals } = parseWords(command, split < 0 ? words : words.slice(0, split));
  if (split >= 0 && !command.rest) positionals.push(...rest);
  checkPositionals(command, positionals);
  if (command.rest && rest.length === 0) {
    throw new UsageError(
      `${command.name}: no command was given; put it after --, as in ${command.examples[0]}`,
      command.name,
    );
  }
  const options: Record<string, string> = {};
  const switches = new Set<string>();
  for (const option of command.options) {
    const value = values[option.name];
    if (value === true) switches.add(option.name);
    else if (Array.isArray(value)) options[option.name] = value.join("\n");
    else if (typeof value === "string") options[option.name] = value;
  }
  return { command, options, switches, positionals, rest: command.rest ? rest : [] };
}

function unknownCommand(name: string): UsageError {
  const option = name.startsWith("-");
  const known = option ? ["--help", "--version"] : COMMANDS.map((row) => row.name);
  const near = nearest(name, known);
  const what = option ? `option ${name}` : `command ${JSON.stringify(name)}`;
  return new UsageError(`unknown ${what}${near ? `; did you mean ${near}?` : ""}`);
}

function optionsOf(command: CommandRow) {
  return Object.fromEntries(
    command.options.map((option) => [
      option.name,
      option.value === undefined
        ? { type: "boolean" as const }
        : { type: "string" as const, multiple: option.repeatable === true },
    ]),
  );
}

/** Refuses a suite's command without "--" and shows the right form, before its options are taken for the gate's. */
function checkDashes(command: CommandRow, words: readonly string[]): void {
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === "positional");
  if (!first || tokens.some((token) => token.index < first.index && isUnknown(token, options))) return;
  // Double quotes, which every shell knows.
  const meant = joinWords(words.toSpliced(first.index, 0, "--"), JSON.stringify);
  throw new UsageError(
    `${command.name}: put the suite's command after --, as in trt-gate ${command.name} ${meant}`,
    command.name,
  );
}

function isUnknown(
  token: { readonly kind: string; readonly name?: string },
  options: ReturnType<typeof optionsOf>,
): boolean {
  return token.kind === "option" && !Object.hasOwn(options, token.name ?? "");
}

function parseWords(command: CommandRow, words: readonly string[]) {
  const options = optionsOf(command);
  for (const word of words) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name && !Object.hasOwn(options, name)) throw unknownOption(command, name);
  }
  const parsed = strictly(command, () =>
    parseArgs({
      args: withNumbers(words, options),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    }),
  );
  checkDoubles(
    command,
    parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])),
  );
  return parsed;
}

/** "--timeout-minutes -5" as one word: a negative number is a wrong value, not an option. */
function withNumbers(words: readonly string[], options: ReturnType<typeof optionsOf>): string[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1] ?? "";
    const next = words[i + 1] ?? "";
    const takes = (name: string) => name.startsWith("--") && options[name.slice(2)]?.type === "string";
    if (takes(before) && isNegative(word)) return [];
    return takes(word) && isNegative(next) ? [`${word}=${next}`] : [word];
  });
}

function isNegative(word: string): boolean {
  return /^-\d/.test(word);
}

function strictly<T>(command: CommandRow, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${command.name}: ${plainWords(error as Error)}`, command.name);
  }
}

/** Refuses an option given twice, whose first value would be ignored silently. A repeated switch does no harm. */
function checkDoubles(command: CommandRow, given: readonly string[]): void {
  const single = command.options.filter(({ value, repeatable }) => value !== undefined && !repeatable);
  const doubled = single.find(({ name }) => given.filter((each) => each === name).length > 1);
  if (doubled)
    throw new UsageError(
      `${command.name}: --${doubled.name} is given twice; give it only once`,
      command.name,
    );
}

/** Node's words for what is wrong with an option, where they can be plainer. */
function plainWords({ message }: Error): string {
  const missing = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(
    message,
  )?.[1];
  if (missing) return `${missing} needs a value`;
  const unknown = /^Unknown option '(-\w)'/.exec(message)?.[1];
  return unknown ? `unknown option ${unknown}` : (message.split("\n", 1)[0] ?? "");
}

// Options of explain that a user may try in `run`, which takes these values from the machine or from a facts file.
const ABOUT_FACTS: ReadonlySet<string> = new Set(["tensorrt", "platform", "product", "cuda", "driver"]);

function unknownOption(command: CommandRow, name: string): UsageError {
  if (command.name === "run" && ABOUT_FACTS.has(name)) {
    return new UsageError(
      `run: --${name} is an option of explain; run uses this machine as it is, or another one with --facts FILE`,
      "run",
    );
  }
  const near = nearest(
    name,
    command.options.map((option) => option.name),
  );
  return new UsageError(
    `${command.name}: unknown option --${name}${near ? `; did you mean --${near}?` : ""}`,
    command.name,
  );
}

function checkPositionals(command: CommandRow, positionals: readonly string[]): void {
  const [least, most] = command.positionals;
  if (positionals.length >= least && positionals.length <= most) return;
  const hint =
    command.rest && positionals.length > 0
      ? "; put the suite's command after --"
      : (asOptions(command, positionals) ?? `; usage: trt-gate ${command.usage}`);
  const got = positionals.length === 0 ? "nothing" : JSON.stringify(positionals.join(" "));
  throw new UsageError(`${command.name}: takes ${amount(least, most)}, got ${got}${hint}`, command.name);
}

// Which options bare words most likely mean, in the order in which people write them.
const MEANT: Readonly<Record<string, readonly string[]>> = { explain: ["gpu", "tensorrt"], plan: ["cells"] };

/** "explain V100 10.5" with its options written out. */
function asOptions({ name }: CommandRow, words: readonly string[]): string | null {
  const options = MEANT[name] ?? [];
  if (words.length === 0 || words.length > options.length) return null;
  const meant = words.map((word, i) => `--${options[i]} ${/\s/.test(word) ? JSON.stringify(word) : word}`);
  return `; did you mean ${meant.join(" ")}?`;
}

function amount(least: number, most: number): string {
  if (most === 0) return "no arguments";
  const least1 = `${least} argument${least === 1 ? "" : "s"}`;
  return least === most ? least1 : `at least ${least1}`;
}
