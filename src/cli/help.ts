/** Help and completion, made from the table of commands. */

import { COMMANDS, type CommandRow } from "./commands.ts";

const WIDTH = 92;

/** The overview, or the help of one command. */
export function helpText(command: CommandRow | null): string {
  if (command === null) {
    const rows = COMMANDS.map((row) => [row.name, row.summary] as const);
    return [
      "trt-gate: can this TensorRT run on this GPU, and did the export tests really run?",
      "",
      "Usage: trt-gate COMMAND [OPTION…]",
      "",
      ...columns(rows),
      "",
      "trt-gate COMMAND --help explains one command; trt-gate --version prints the version.",
      "Exit status: 0 success, 1 failure, 2 wrong usage.",
      "",
    ].join("\n");
  }
  const options = command.options.map(
    (option) =>
      [`--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`, option.summary] as const,
  );
  return [
    `Usage: trt-gate ${command.usage}`,
    "",
    ...wrap(command.summary, WIDTH),
    ...(options.length > 0 ? ["", "Options:", ...columns(options)] : []),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    ...(command.status === undefined ? [] : ["", ...wrap(`Exit status: ${command.status}`, WIDTH)]),
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(26, Math.max(...rows.map(([name]) => name.length)) + 2);
  return rows.flatMap(([name, text]) => {
    const [first = "", ...more] = wrap(text, WIDTH - left - 2);
    const indent = " ".repeat(left + 2);
    const head =
      name.length + 2 <= left ? [`  ${name.padEnd(left)}${first}`] : [`  ${name}`, `${indent}${first}`];
    return [...head, ...more.map((line) => indent + line)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export const COMPLETION_SHELLS = ["bash", "zsh", "fish"] as const;

/** A completion script; commands, options and their values come from the table. */
export function completionScript(shell: (typeof COMPLETION_SHELLS)[number]): string {
  if (shell === "fish") return fishScript();
  // zsh reads bash's script, once its own completion is up.
  const zsh = "autoload -Uz compinit bashcompinit\n(( $+functions[compdef] )) || compinit -i\nbashcompinit\n";
  return `${shell === "zsh" ? zsh : ""}${bashScript()}`;
}

function bashScript(): string {
  const values = COMMANDS.flatMap((row) =>
    row.options
      .filter(({ value }) => value !== undefined)
      .map((option) => `    '${row.name} --${option.name}') offered='${choices(option.value).join(" ")}' ;;`),
  );
  const words = COMMANDS.map((row) => {
    const options = [...row.options.map(({ name }) => name), "help"].map((name) => `--${name}`);
    return `      ${row.name}) offered='${[...ownWords(row), ...options].join(" ")}' ;;`;
  });
  // "words" is a name of zsh's own.
  return `_trt_gate() {
  local offered='' before
  COMPREPLY=()
  # What follows -- is the user's own command.
  for before in "\${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do [ "$before" = -- ] && return; done
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
    *) case "\${COMP_WORDS[1]}" in
${words.join("\n")}
    esac ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && offered='${COMMANDS.map(({ name }) => name).join(" ")} --help --version'
  COMPREPLY=( $(compgen -W "$offered" -- "\${COMP_WORDS[COMP_CWORD]}") )
}
complete -o default -F _trt_gate trt-gate
`;
}

function fishScript(): string {
  const lines = COMMANDS.flatMap((row) => {
    const within = `complete -c trt-gate -n '__fish_seen_subcommand_from ${row.name}'`;
    const words = ownWords(row);
    return [
      `complete -c trt-gate -f -n __fish_use_subcommand -a ${row.name} -d ${quoted(row.summary)}`,
      ...(words.length > 0 ? [`${within} -f -a '${words.join(" ")}'`] : []),
      ...row.options.map(({ name, value, summary }) => {
        const known = choices(value);
        const takes = known.length > 0 ? ` -x -a '${known.join(" ")}'` : value === undefined ? "" : " -r";
        return `${within} -l ${name}${takes} -d ${quoted(summary)}`;
      }),
    ];
  });
  return `${lines.join("\n")}\n`;
}

/** The words that a value is one of; none if it is a name or a file of the user's. */
function choices(value = ""): readonly string[] {
  const words = value.split("|").filter((word) => /^[a-z]/.test(word) && !word.includes("_"));
  return words.length > 1 ? words : [];
}

/** Words that a command itself takes: "baseline update", "completion bash|zsh|fish". */
function ownWords({ usage }: CommandRow): readonly string[] {
  const [, word = ""] = usage.split(" ");
  return /^[a-z|]+$/.test(word) ? word.split("|") : [];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
