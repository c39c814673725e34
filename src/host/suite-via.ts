/**
 * Carries the suite through a prefix (`docker exec -i`, `ssh`, `srun`, `uv run`) as a small POSIX sh program on
 * standard input. The argv has only the word "sh", so that ssh has nothing to split again.
 *
 * The program writes the script to a file of its own, starts it as leader of a new session with no standard
 * input, and keeps a watcher on ours: when that ends, whatever the reason, it ends the suite on its side. Docker
 * and ssh forward no signals, but all of them close the stream.
 */

import type { ShellPlan } from "../suite/shell.ts";

/** What runs on the far side. */
export type FarCommand =
  | { readonly kind: "script"; readonly plan: ShellPlan }
  | { readonly kind: "argv"; readonly argv: readonly string[] };

/** Lines that the program writes to its standard error, each on a line of its own and never shown. */
export interface FarSignals {
  /** How all of them begin. The program's text contains none in full, so that a terminal's echo is not taken for one. */
  readonly common: string;
  /** The suite is about to start. */
  readonly started: string;
  /** Followed by the suite's exit status. */
  readonly ended: string;
  /** Followed by the name of the program that the far side lacks. */
  readonly missing: string;
}

/** @param secret unknown to the suite, so that its output cannot imitate a signal. */
export function farSignals(secret: string): FarSignals {
  const common = `trt-gate ${secret}`;
  return { common, started: `${common} started`, ended: `${common} ended `, missing: `${common} missing ` };
}

const PATH_PLACEHOLDER = "\u0000path\u0000";
/** Seconds between TERM and KILL on the far side. */
const FAR_GRACE_S = 3;

/**
 * The program's text, in ASCII only.
 * @param env exported to the suite, the marker variable included.
 * @param prepend folders put in front of search paths, where the far side has them.
 * @param mark value by which stragglers are found in /proc.
 */
export function farProgram(
  command: FarCommand,
  env: Readonly<Record<string, string>>,
  mark: string,
  signals: FarSignals,
  prepend: Readonly<Record<string, string>> = {},
): string {
  const words = command.kind === "script" ? command.plan.argv(PATH_PLACEHOLDER) : command.argv;
  const program = words[0] ?? "sh";
  const extension = command.kind === "script" ? command.plan.extension : "";
  const script = command.kind === "script" ? writeScript(command.plan.content, extension) : [];
  const say = (signal: string) => `"$gate_says"${quote(signal.slice(signals.common.length))}`;
  // One function called on its last line: the shell has read all of it before anything runs.
  return `${[
    "gate_main() {",
    // At a terminal sh has job control on: the suite would be a group leader, for which setsid forks and ends with 0 at
    // once, whatever the suite's own status.
    "case $- in *m*) set +m ;; esac",
    "umask 077",
    `gate_says=${quote(signals.common)}`,
    `gate_dir=$(mktemp -d "\${TMPDIR:-/tmp}/trt-gate.XXXXXX") || exit 125`,
    ...script,
    `command -v ${quote(program)} >/dev/null 2>&1 || { rm -rf "$gate_dir"; echo ${say(`${signals.missing}${program}`)} >&2; exit 127; }`,
    "exec 3<&0",
    `echo ${say(signals.started)} >&2`,
    // 022 is what a `run:` step has; the strict mask above is for our own folder.
    "(",
    "umask 022",
    ...Object.entries(env).map(([name, value]) => `${name}=${shellText(value)}; export ${name}`),
    ...Object.entries(prepend).map(
      ([name, folder]) =>
        `[ ! -d ${shellText(folder)} ] || { ${name}=${shellText(folder)}"\${${name}:+:$${name}}"; export ${name}; }`,
    ),
    `if command -v setsid >/dev/null 2>&1; then exec setsid ${commandLine(words, extension)}; fi`,
    `exec ${commandLine(words, extension)}`,
    ") </dev/null 3<&- &",
    "gate_pid=$!",
    "gate_end() {",
    ...endFunction(mark),
    "}",
    "trap gate_end HUP INT TERM",
    '( trap - HUP INT TERM; while read -r gate_line <&3; do :; done; : >"$gate_dir"/ending; gate_end ) >/dev/null 2>&1 &',
    "gate_watch=$!",
    "exec 3<&-",
    'wait "$gate_pid" 2>/dev/null; gate_status=$?',
    // A watcher that is already ending processes is waited for, since children of the suite may still run. An idle one
    // is ended by KILL: a TERM between its fork and its `trap -` is lost, and it would wait for ever (dash 0.5).
    '{ [ -e "$gate_dir"/ending ] || kill -s KILL "$gate_watch"; wait "$gate_watch"; } 2>/dev/null',
    'rm -rf "$gate_dir"',
    `echo ${say(signals.ended)}"$gate_status" >&2`,
    'exit "$gate_status"',
    "}",
    "gate_main",
  ].join("\n")}\n`;
}

/** Ends the session and every process with the mark: first by TERM, then by KILL. */
function endFunction(mark: string): readonly string[] {
  const group = (signal: string) =>
    `{ kill -s ${signal} -- "-$gate_pid" || kill -s ${signal} "$gate_pid"; } 2>/dev/null`;
  const everyone = (signal: string) => [
    group(signal),
    `for gate_file in $(grep -ls ${quote(mark)} /proc/[0-9]*/environ 2>/dev/null); do`,
    `gate_p=\${gate_file#/proc/}; kill -s ${signal} "\${gate_p%/environ}" 2>/dev/null`,
    "done",
  ];
  return [
    ...everyone("TERM"),
    "gate_i=0",
    `while [ "$gate_i" -lt ${FAR_GRACE_S} ] && ${group("0")}; do sleep 1; gate_i=$((gate_i + 1)); done`,
    ...everyone("KILL"),
  ];
}

function writeScript(content: string, extension: string): readonly string[] {
  const pieces = octalPieces(Buffer.from(content, "utf8"));
  return pieces.map((piece) => `printf '${piece}' >>"$gate_dir"/script${extension}`);
}

function commandLine(words: readonly string[], extension: string): string {
  return words
    .map(
      (word) =>
        word
          .split(PATH_PLACEHOLDER)
          .map((piece) => (piece === "" ? "" : shellText(piece)))
          .join(`"$gate_dir"/script${extension}`) || "''",
    )
    .join(" ");
}

// Some shells limit the length of a line; a kilobyte of script in octal stays well below it.
const PIECE_BYTES = 1000;
const PLAIN_BYTES = /[A-Za-z0-9 _./:=,@+-]/;

/** Bytes as formats for printf: every byte that a shell, a terminal or a locale could touch is written in octal. */
function octalPieces(bytes: Buffer): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    const piece = [...bytes.subarray(from, from + PIECE_BYTES)].map(octal).join("");
    // A leading "-" would be read as an option.
    pieces.push(piece.startsWith("-") ? `\\055${piece.slice(1)}` : piece);
  }
  return pieces;
}

function octal(byte: number): string {
  const char = String.fromCharCode(byte);
  return byte < 0x7f && PLAIN_BYTES.test(char) ? char : `\\${byte.toString(8).padStart(3, "0")}`;
}

/** A word of sh for any text: quoted if that is enough, otherwise through printf. */
function shellText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return quote(text);
  // $(…) drops trailing line feeds, so they are appended after it.
  const body = text.replace(/\n+$/, "");
  const pieces = octalPieces(Buffer.from(body, "utf8")).map((piece) => `printf '${piece}'`);
  return `"$(${pieces.join("; ")})"${quote(text.slice(body.length))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
