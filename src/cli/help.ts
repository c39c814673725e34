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

/** A completion script; command and option names come from the table. */
export function completionScript(shell: (typeof COMPLETION_SHELLS)[number]): string {
  const names = COMMANDS.map((row) => row.name).join(" ");
  const optionsOf = (row: CommandRow) => row.options.map((option) => `--${option.name}`).join(" ");
  if (shell === "fish") {
    return [
      `complete -c trt-gate -f -n __fish_use_subcommand -a '${names}'`,
      ...COMMANDS.flatMap((row) =>
        row.options.map(
          (option) =>
            `complete -c trt-gate -n '__fish_seen_subcommand_from ${row.name}' -l ${option.name}${option.value === undefined ? "" : " -r"}`,
        ),
      ),
      "",
    ].join("\n");
  }
  const cases = COMMANDS.map((row) => `    ${row.name}) words='${optionsOf(row)}' ;;`).join("\n");
  const bash = `_trt_gate() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases}
    *) words='${names}' ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${names}'
  COMPREPLY=( $(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}") )
}
complete -o default -F _trt_gate trt-gate
`;
  return shell === "bash" ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}
