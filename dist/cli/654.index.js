"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMPLETION_SHELLS: () => (/* binding */ COMPLETION_SHELLS),
/* harmony export */   completionScript: () => (/* binding */ completionScript),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);
/** Help and completion, made from the table of commands. */

const WIDTH = 92;
/** The overview, or the help of one command. */
function helpText(command) {
    if (command === null) {
        const rows = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((row) => [row.name, row.summary]);
        return [
            "trt-gate: can this TensorRT run on this GPU, and did the export tests really run?",
            "",
            "Usage: trt-gate COMMAND [OPTION\u2026]",
            "",
            ...columns(rows),
            "",
            "trt-gate COMMAND --help explains one command; trt-gate --version prints the version.",
            "Exit status: 0 success, 1 failure, 2 wrong usage.",
            "",
        ].join("\n");
    }
    const options = command.options.map((option) => [`--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`, option.summary]);
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
function columns(rows) {
    const left = Math.min(26, Math.max(...rows.map(([name]) => name.length)) + 2);
    return rows.flatMap(([name, text]) => {
        const [first = "", ...more] = wrap(text, WIDTH - left - 2);
        const indent = " ".repeat(left + 2);
        const head = name.length + 2 <= left ? [`  ${name.padEnd(left)}${first}`] : [`  ${name}`, `${indent}${first}`];
        return [...head, ...more.map((line) => indent + line)];
    });
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
const COMPLETION_SHELLS = ["bash", "zsh", "fish"];
/** A completion script; commands, options and their values come from the table. */
function completionScript(shell) {
    if (shell === "fish")
        return fishScript();
    // zsh reads bash's script, once its own completion is up.
    const zsh = "autoload -Uz compinit bashcompinit\n(( $+functions[compdef] )) || compinit -i\nbashcompinit\n";
    return `${shell === "zsh" ? zsh : ""}${bashScript()}`;
}
function bashScript() {
    const values = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.flatMap((row) => row.options
        .filter(({ value }) => value !== undefined)
        .map((option) => `    '${row.name} --${option.name}') offered='${choices(option.value).join(" ")}' ;;`));
    const words = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((row) => {
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
  [ "$COMP_CWORD" -eq 1 ] && offered='${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map(({ name }) => name).join(" ")} --help --version'
  COMPREPLY=( $(compgen -W "$offered" -- "\${COMP_WORDS[COMP_CWORD]}") )
}
complete -o default -F _trt_gate trt-gate
`;
}
function fishScript() {
    const lines = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.flatMap((row) => {
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
function choices(value = "") {
    const words = value.split("|").filter((word) => /^[a-z]/.test(word) && !word.includes("_"));
    return words.length > 1 ? words : [];
}
/** Words that a command itself takes: "baseline update", "completion bash|zsh|fish". */
function ownWords({ usage }) {
    const [, word = ""] = usage.split(" ");
    return /^[a-z|]+$/.test(word) ? word.split("|") : [];
}
function quoted(text) {
    return `'${text.replace(/[\\']/g, "\\$&")}'`;
}


/***/ })

};
;