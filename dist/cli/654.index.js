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
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/** Help and completion, made from the table of commands. */

const WIDTH = 92;
/** The overview, or the help of one command. */
function helpText(command) {
    if (command === null) {
        const rows = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((row) => [row.name, row.summary]);
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
    const options = command.options.map((option) => [`--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`, option.summary]);
    return [
        `Usage: trt-gate ${command.usage}`,
        "",
        ...wrap(command.summary, WIDTH),
        ...(options.length > 0 ? ["", "Options:", ...columns(options)] : []),
        "",
        "Examples:",
        ...command.examples.map((example) => `  ${example}`),
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
/** A completion script; command and option names come from the table. */
function completionScript(shell) {
    const names = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((row) => row.name).join(" ");
    const optionsOf = (row) => row.options.map((option) => `--${option.name}`).join(" ");
    if (shell === "fish") {
        return [
            `complete -c trt-gate -f -n __fish_use_subcommand -a '${names}'`,
            ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.flatMap((row) => row.options.map((option) => `complete -c trt-gate -n '__fish_seen_subcommand_from ${row.name}' -l ${option.name}${option.value === undefined ? "" : " -r"}`)),
            "",
        ].join("\n");
    }
    const cases = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((row) => `    ${row.name}) words='${optionsOf(row)}' ;;`).join("\n");
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


/***/ })

};
;