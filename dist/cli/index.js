#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9018);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9036);
/** Entry of the command line: builds the console and hands over. */





const { env, stdout, stderr } = process;
const terminal = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env.NO_COLOR,
    width: stdout.columns ?? 100,
    files: (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .createFiles */ .q)(),
    bytes: (path) => (path === "-" ? process.stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 })),
    remove: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }),
    platform: process.platform,
    cwd: process.cwd(),
    temp: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
    now: () => Date.now(),
    node: process.execPath,
    host: async (suiteTo) => {
        const { createTerminalHost } = await __nccwpck_require__.e(/* import() */ 493).then(__nccwpck_require__.bind(__nccwpck_require__, 6493));
        return createTerminalHost(env, process.cwd(), suiteTo);
    },
};
// A reader that closes early (head, a pager) is no error of ours, and must not change the exit status.
for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
}
process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)(process.argv.slice(2), terminal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  eb: () => (/* binding */ UsageError),
  wG: () => (/* binding */ parseInvocation)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
// EXTERNAL MODULE: ./build/request.js
var request = __nccwpck_require__(3805);
;// CONCATENATED MODULE: ./build/cli/arguments.js
/** The command line as a table: what each command takes, parsed strictly, with help that cannot drift from it. */



/** Wrong usage: exit status 2. `command` says whose help to propose. */
class UsageError extends Error {
    code = "USAGE";
    command;
    constructor(message, command = null) {
        super(message);
        this.name = "UsageError";
        this.command = command;
    }
}
const JSON_SWITCH = {
    name: "json",
    summary: "Print one JSON document on stdout and nothing else.",
};
const REPEATABLE = new Set(["junit", "known-issues", "fail-on"]);
// They make no sense on one's own machine: the command comes after `--`, and nothing here holds a token.
const ACTION_ONLY = new Set(["run", "token", "check", "check-name", "annotations"]);
const runOptions = request/* INPUTS */.mc
    .filter((input) => !ACTION_ONLY.has(input.name))
    .map((input) => ({
    name: input.name,
    value: input.allowed?.join("|") ?? "VALUE",
    summary: input.summary,
    repeatable: REPEATABLE.has(input.name),
}));
const probeOptions = runOptions.filter(({ name }) => name === "via" || name === "python");
const COMMANDS = [
    {
        name: "probe",
        usage: "probe [--json] [--via PREFIX] [--python INTERPRETER]",
        summary: "Show the facts of this machine: GPUs that CUDA shows, driver, TensorRT, torch.",
        options: [JSON_SWITCH, ...probeOptions],
        positionals: [0, 0],
        examples: ["trt-gate probe", 'trt-gate probe --via "docker exec -i trt-ci" --json > facts.json'],
    },
    {
        name: "explain",
        usage: "explain [--gpu CARD] [--tensorrt X.Y[.Z]] [--facts FILE] [--json]",
        summary: "Say whether a TensorRT runs on a GPU, and why. Probes this machine when neither --gpu nor --facts is given.",
        options: [
            {
                name: "gpu",
                value: "NAME|sm_NN|N.N",
                summary: "The card, by product name, SM or compute capability.",
            },
            { name: "tensorrt", value: "VERSION", summary: "The TensorRT release, such as 10.5 or 10.13.3.9." },
            { name: "facts", value: "FILE", summary: "Facts JSON, as `trt-gate probe --json` prints it." },
            {
                name: "platform",
                value: "linux-x64|linux-arm64|windows-x64|jetpack",
                summary: "Default: linux-x64.",
            },
            { name: "product", value: "tensorrt|tensorrt-rtx", summary: "Default: tensorrt." },
            { name: "cuda", value: "VERSION", summary: "CUDA of the TensorRT build, such as 12 or 13." },
            { name: "driver", value: "VERSION", summary: "Version of the NVIDIA driver." },
            { name: "matrix-file", value: "FILE", summary: "Extra or replacing support-matrix rows." },
            ...probeOptions,
            JSON_SWITCH,
        ],
        positionals: [0, 0],
        examples: [
            "trt-gate explain --gpu V100 --tensorrt 10.5",
            "trt-gate explain --gpu sm_120 --tensorrt 10.7 --json",
        ],
    },
    {
        name: "run",
        usage: "run [OPTION…] -- COMMAND…",
        summary: "The gate itself on this machine: probe, decide, run or skip the suite, report. Every input of the action is an option.",
        options: [
            ...runOptions,
            { name: "json", summary: "Print the report as JSON on stdout; the suite's output goes to stderr." },
        ],
        positionals: [0, 0],
        rest: true,
        examples: [
            "trt-gate run -- python -m unittest -v tests.test_trt_export",
            "trt-gate run --on-unsupported xfail --junit 'results/*.xml' -- pytest tests/trt",
        ],
    },
    {
        name: "scan",
        usage: "scan FILE|- [--json]",
        summary: "Find known issues in a log.",
        options: [
            JSON_SWITCH,
            { name: "known-issues", value: "FILE", summary: "Extra catalogue file.", repeatable: true },
        ],
        positionals: [1, 1],
        examples: ["trt-gate scan build.log", "kubectl logs trt-ci | trt-gate scan - --json"],
    },
    {
        name: "matrix",
        usage: "matrix [--json|--markdown]",
        summary: "Show the support matrix: TensorRT releases by compute capability, with sources.",
        options: [
            JSON_SWITCH,
            { name: "markdown", summary: "Print Markdown." },
            { name: "matrix-file", value: "FILE", summary: "Extra or replacing rows." },
        ],
        positionals: [0, 0],
        examples: ["trt-gate matrix"],
    },
    {
        name: "plan",
        usage: "plan --cells FILE [--labels FILE] [--cover each-sm|each-release|all] [--json]",
        summary: "Of a job matrix, return the cells that can run, and why the others cannot.",
        options: [
            {
                name: "cells",
                value: "FILE",
                summary: "JSON or YAML list of cells with `gpu` and `tensorrt` or `container`.",
            },
            { name: "labels", value: "FILE", summary: "Map from runner label to card." },
            {
                name: "cover",
                value: "each-sm|each-release|all",
                summary: "Smallest set of cells that still covers. Default: all.",
            },
            {
                name: "on-unsupported",
                value: "skip|xfail",
                summary: "Drop cells that cannot run, or keep them marked. Default: skip.",
            },
            { name: "matrix-file", value: "FILE", summary: "Extra or replacing rows." },
            JSON_SWITCH,
        ],
        positionals: [0, 0],
        examples: ["trt-gate plan --cells cells.json"],
    },
    {
        name: "aggregate",
        usage: "aggregate REPORT… [--expect-legs N|NAMES] [--json]",
        summary: "One verdict from the reports of all legs.",
        options: [
            { name: "expect-legs", value: "N|NAMES", summary: "How many legs, or which, must have reported." },
            {
                name: "min-executed-legs",
                value: "N",
                summary: "Fewest legs that must have executed tests. Default: 1.",
            },
            { name: "canary", value: "TEST_ID", summary: "A test that must be found as run." },
            { name: "history", value: "FILE", summary: "JSON file that counts days since each cell last ran." },
            { name: "max-days-unverified", value: "N", summary: "Fail when a cell has not run for more days." },
            { name: "html", value: "FILE", summary: "Write the grid as a page that stands alone." },
            { name: "svg", value: "FILE", summary: "Write the grid as a picture that stands alone." },
            JSON_SWITCH,
        ],
        positionals: [1, Number.POSITIVE_INFINITY],
        examples: ["trt-gate aggregate reports/*/report.json --expect-legs 12"],
    },
    {
        name: "lint",
        usage: "lint FILE…",
        summary: "Check expectation, catalogue, baseline and matrix files.",
        options: [JSON_SWITCH],
        positionals: [1, Number.POSITIVE_INFINITY],
        examples: ["trt-gate lint .github/trt-expectations.yml"],
    },
    {
        name: "baseline",
        usage: "baseline update REPORT [--baseline FILE]",
        summary: "Write a new baseline of finding counts from a report.",
        options: [{ name: "baseline", value: "FILE", summary: "File to write. Default: stdout." }],
        positionals: [2, 2],
        examples: ["trt-gate baseline update report.json --baseline .github/trt-baseline.json"],
    },
    {
        name: "expectations",
        usage: "expectations propose REPORT",
        summary: "Print paste-ready expectations for what a report saw.",
        options: [],
        positionals: [2, 2],
        examples: ["trt-gate expectations propose report.json"],
    },
    {
        name: "demo",
        usage: "demo",
        summary: "The main job on built-in facts and a built-in suite. No GPU, nothing to install.",
        options: [],
        positionals: [0, 0],
        examples: ["trt-gate demo"],
    },
    {
        name: "completion",
        usage: "completion bash|zsh|fish",
        summary: "Print a completion script for a shell.",
        options: [],
        positionals: [1, 1],
        examples: ["source <(trt-gate completion bash)"],
    },
];
/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown command or option, with the nearest one that exists.
 */
function parseInvocation(argv) {
    const [name = "", ...words] = argv;
    const command = COMMANDS.find((row) => row.name === name);
    if (!command) {
        const near = (0,nearest/* nearest */.p)(name, COMMANDS.map((row) => row.name));
        throw new UsageError(`unknown command ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ""}`);
    }
    const split = words.indexOf("--");
    const rest = split < 0 ? [] : words.slice(split + 1);
    const { values, positionals } = parseWords(command, split < 0 ? words : words.slice(0, split));
    if (split >= 0 && !command.rest)
        positionals.push(...rest);
    checkPositionals(command, positionals);
    const options = {};
    const switches = new Set();
    for (const option of command.options) {
        const value = values[option.name];
        if (value === true)
            switches.add(option.name);
        else if (Array.isArray(value))
            options[option.name] = value.join("\n");
        else if (typeof value === "string")
            options[option.name] = value;
    }
    return { command, options, switches, positionals, rest: command.rest ? rest : [] };
}
function parseWords(command, words) {
    const options = Object.fromEntries(command.options.map((option) => [
        option.name,
        option.value === undefined
            ? { type: "boolean" }
            : { type: "string", multiple: option.repeatable === true },
    ]));
    for (const word of words) {
        const name = /^--([^=]+)/.exec(word)?.[1];
        if (name && !Object.hasOwn(options, name))
            throw unknownOption(command, name);
    }
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new UsageError(`${command.name}: ${plainWords(error)}`, command.name);
    }
}
/** Node's words for what is wrong with an option, where they can be plainer. */
function plainWords({ message }) {
    const missing = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
    return missing ? `${missing} needs a value` : (message.split("\n", 1)[0] ?? "");
}
function unknownOption(command, name) {
    const near = (0,nearest/* nearest */.p)(name, command.options.map((option) => option.name));
    return new UsageError(`${command.name}: unknown option --${name}${near ? `; did you mean --${near}?` : ""}`, command.name);
}
function checkPositionals(command, positionals) {
    const [least, most] = command.positionals;
    if (positionals.length >= least && positionals.length <= most)
        return;
    const hint = command.rest && positionals.length > 0
        ? "; put the suite's command after --"
        : `; usage: trt-gate ${command.usage}`;
    const got = positionals.length === 0 ? "nothing" : JSON.stringify(positionals.join(" "));
    throw new UsageError(`${command.name}: takes ${amount(least, most)}, got ${got}${hint}`, command.name);
}
function amount(least, most) {
    if (most === 0)
        return "no arguments";
    const least1 = `${least} argument${least === 1 ? "" : "s"}`;
    return least === most ? least1 : `at least ${least1}`;
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: EXIT

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/request.js
var request = __nccwpck_require__(3805);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __nccwpck_require__(9307);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __nccwpck_require__(9270);
;// CONCATENATED MODULE: ./build/cli/help.js
/** Help and completion, made from the table of commands. */

const WIDTH = 92;
/** The overview, or the help of one command. */
function helpText(command) {
    if (command === null) {
        const rows = cli_arguments/* COMMANDS */.Lo.map((row) => [row.name, row.summary]);
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
    const names = cli_arguments/* COMMANDS */.Lo.map((row) => row.name).join(" ");
    const optionsOf = (row) => row.options.map((option) => `--${option.name}`).join(" ");
    if (shell === "fish") {
        return [
            `complete -c trt-gate -f -n __fish_use_subcommand -a '${names}'`,
            ...cli_arguments/* COMMANDS */.Lo.flatMap((row) => row.options.map((option) => `complete -c trt-gate -n '__fish_seen_subcommand_from ${row.name}' -l ${option.name}${option.value === undefined ? "" : " -r"}`)),
            "",
        ].join("\n");
    }
    const cases = cli_arguments/* COMMANDS */.Lo.map((row) => `    ${row.name}) words='${optionsOf(row)}' ;;`).join("\n");
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

;// CONCATENATED MODULE: ./build/cli/main.js
/** Finds the command, runs it, and turns every error into one clear message and an exit status. */





/** Each command loads what it needs and nothing else: `explain` answers before a parser of logs would be loaded. */
const LOAD = {
    probe: async () => (await __nccwpck_require__.e(/* import() */ 441).then(__nccwpck_require__.bind(__nccwpck_require__, 6441))).probe,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(373), __nccwpck_require__.e(727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2727))).explain,
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(373), __nccwpck_require__.e(202), __nccwpck_require__.e(821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6821))).run,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(988), __nccwpck_require__.e(622), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 431))).scan,
    matrix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8341))).matrix,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(373), __nccwpck_require__.e(202), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7338))).plan,
    aggregate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(373), __nccwpck_require__.e(202), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7338))).aggregate,
    lint: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(622), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).lint,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(622), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).baseline,
    expectations: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(622), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).expectations,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(373), __nccwpck_require__.e(202), __nccwpck_require__.e(821), __nccwpck_require__.e(487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7487))).demo,
    completion: async () => completion,
};
const EXIT = { success: 0, failure: 1, usage: 2 };
/** @returns the exit status: 0 success, 1 failure, 2 wrong usage. */
async function main(argv, console) {
    const [first = ""] = argv;
    if (first === "" || first === "help" || first === "--help" || first === "-h") {
        const about = cli_arguments/* COMMANDS */.Lo.find((row) => row.name === argv[1]) ?? null;
        (first === "" ? console.err : console.out)(helpText(about));
        return first === "" ? EXIT.usage : EXIT.success;
    }
    if (first === "--version" || first === "-V") {
        console.out(`${version/* VERSION */.x}\n`);
        return EXIT.success;
    }
    const row = cli_arguments/* COMMANDS */.Lo.find(({ name }) => name === first);
    const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
    if (row && own.some((word) => word === "--help" || word === "-h")) {
        console.out(helpText(row));
        return EXIT.success;
    }
    try {
        const invocation = (0,cli_arguments/* parseInvocation */.wG)(argv);
        const command = await LOAD[invocation.command.name]?.();
        return (await command?.(invocation, console)) ?? EXIT.usage;
    }
    catch (error) {
        return explainError(error, console);
    }
}
function explainError(error, console) {
    if (error instanceof cli_arguments/* UsageError */.eb) {
        console.err(`trt-gate${error.command ? " " : ": "}${error.message}\nTry: trt-gate ${error.command ?? ""}${error.command ? " " : ""}--help\n`);
        return EXIT.usage;
    }
    if (error instanceof request/* RequestError */.GI) {
        // The same words name an input in a workflow and an option here.
        for (const problem of error.problems)
            console.err(`trt-gate: ${problem.replace(/^input ([\w-]+): /, "--$1: ")}\n`);
        return EXIT.usage;
    }
    if (error instanceof Error && "code" in error && error.code === "EXPLAIN") {
        for (const problem of error.message.split("\n"))
            console.err(`trt-gate explain: ${problem}\n`);
        return EXIT.usage;
    }
    if (error instanceof document_problem/* DocumentError */.M) {
        console.err(`${error.message}\n`);
        return EXIT.failure;
    }
    console.err(`trt-gate: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.failure;
}
async function completion({ positionals }, console) {
    const shell = COMPLETION_SHELLS.find((name) => name === positionals[0]);
    if (!shell)
        throw new cli_arguments/* UsageError */.eb(`completion: ${JSON.stringify(positionals[0])} is none of ${COMPLETION_SHELLS.join(", ")}`, "completion");
    console.out(completionScript(shell));
    return EXIT.success;
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DocumentError),
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** What can be wrong in a file that a user wrote. Apart from the parser, which takes a while to load. */
/** All problems of a file at once. */
class DocumentError extends Error {
    code = "DOCUMENT";
    problems;
    constructor(problems) {
        super(problems.map(formatProblem).join("\n"));
        this.name = "DocumentError";
        this.problems = problems;
    }
}
/** `file:line:column: message`, the form that editors and GitHub's log make clickable. */
function formatProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/** Files of the local machine behind the port: bounded reads, sorted globs, errors that name the path. */



// A checkout with node_modules has some 100,000 files; ten times that is a mistake in the pattern.
const MAX_GLOB_ENTRIES = 1_000_000;
const NEVER_SEARCHED = new Set([".git", "node_modules"]);
function createFiles() {
    return { readText, writeText, stream, exists, stat: statOrNull, glob };
}
async function readText(path, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch((error) => {
        throw new Error(`${path}: cannot be read: ${reasonOf(error)}`);
    });
    try {
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new Error(`${path}: has ${size} bytes, more than the ${maxBytes} that are read`);
        return await handle.readFile("utf8").catch((error) => {
            throw new Error(`${path}: cannot be read: ${reasonOf(error)}`);
        });
    }
    finally {
        await handle.close();
    }
}
async function writeText(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    }
    catch (error) {
        throw new Error(`${path}: cannot be written: ${reasonOf(error)}`);
    }
}
function stream(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 });
}
async function exists(path) {
    return (await statOrNull(path)) !== null;
}
async function statOrNull(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found?.isFile() ? { mtimeMs: found.mtimeMs, size: found.size } : null;
}
/** Matches below the pattern's fixed part only, so that a pattern with a folder does not read the whole workspace. */
async function glob(pattern, cwd) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, pattern);
    if (!/[*?[{]/.test(pattern))
        return (await exists(absolute)) ? [absolute] : [];
    const segments = absolute.split(/[\\/]/);
    const firstMagic = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const root = segments.slice(0, firstMagic).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) || node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
    const found = [];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MAX_GLOB_ENTRIES)
                throw new Error(`${pattern}: reaches over ${MAX_GLOB_ENTRIES} files; name a folder`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!NEVER_SEARCHED.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile() && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.matchesGlob)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path), segments.slice(firstMagic).join("/"))) {
                found.push(path);
            }
        }
    }
    return found.sort();
}
/** The system's words without the call and path that Node adds. */
function reasonOf(error) {
    const words = {
        ENOENT: "there is no such file",
        EACCES: "permission denied",
        EISDIR: "it is a folder",
        ENOTDIR: "a part of the path is no folder",
        EEXIST: "a file stands where a folder is needed",
        ENOSPC: "the disk is full",
        EROFS: "the file system is read-only",
    };
    return words[error.code ?? ""] ?? error.message;
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the word that a user probably meant. */
/** The nearest of the allowed words, for "did you mean": at most two edits away, else null. */
function nearest(word, allowed) {
    let best = null;
    let bestDistance = 3;
    for (const candidate of allowed) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Levenshtein distance, given up once it cannot stay under `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        row = next;
    }
    return row[b.length] ?? limit;
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _suite_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21);
/* harmony import */ var _support_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7310);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9181);
/** Inputs of the action and options of `trt-gate run`: one table, parsed once, every problem collected before it throws. */



/** A user's mistake in the inputs: all of them at once, each with input, value and what is allowed. */
class RequestError extends Error {
    code = "REQUEST";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.name = "RequestError";
        this.problems = problems;
    }
}
const INPUTS = [
    {
        name: "run",
        default: "",
        summary: "The suite's command(s), as in a workflow `run:`. Empty: probe and decide only.",
    },
    {
        name: "shell",
        default: "",
        summary: "As the workflow keyword `shell`, custom templates with `{0}` included. Default `bash`, on Windows `pwsh`.",
    },
    { name: "working-directory", default: "", summary: "Where the suite runs. Default: the workspace." },
    {
        name: "via",
        default: "",
        summary: "Argv prefix before BOTH the probe's interpreter and the suite, such as `docker exec -i trt-ci` or `uv run --no-sync`.",
    },
    {
        name: "python",
        default: "",
        summary: "Interpreter asked for facts (inside `via`). Default: `python`, then `python3`.",
    },
    {
        name: "on-unsupported",
        default: "skip",
        allowed: ["skip", "xfail", "fail", "run"],
        summary: "What to do when this TensorRT cannot run on this GPU.",
    },
    {
        name: "on-unknown",
        default: "run",
        allowed: ["run", "skip", "fail"],
        summary: "What to do when the matrix cannot tell.",
    },
    {
        name: "on-no-gpu",
        default: "fail",
        allowed: ["fail", "skip", "run"],
        summary: "What to do when CUDA shows no GPU.",
    },
    {
        name: "on-no-tensorrt",
        default: "fail",
        allowed: ["fail", "skip", "run"],
        summary: "What to do when no TensorRT is found.",
    },
    {
        name: "gpu",
        default: "first",
        summary: "Which CUDA-visible device must be supported: `first`, `any`, `all` or an index.",
    },
    {
        name: "expect-gpu",
        default: "",
        summary: "The promise of the runner label, e.g. `sm_75`, `>=8.0`, `A100`: another card is a failure.",
    },
    { name: "strict", default: "true", allowed: ["true", "false"], summary: "An unexpected pass fails." },
    {
        name: "min-executed",
        default: "auto",
        summary: "Fewer executed tests are outcome `ran-nothing`. `auto`: 1 where tests can be counted; a number is always enforced.",
    },
    {
        name: "require-use",
        default: "warn",
        allowed: ["off", "warn", "fail"],
        summary: "A green suite of which no process loaded libnvinfer or opened CUDA.",
    },
    {
        name: "exit-crash",
        default: "fail",
        allowed: ["fail", "warn"],
        summary: "The process dies after a complete, clean result.",
    },
    {
        name: "timeout-minutes",
        default: "0",
        summary: "Kills the whole process tree of the suite after so many minutes. 0: none.",
    },
    { name: "junit", default: "", summary: "Glob(s), one a line, of JUnit XML that the suite writes." },
    {
        name: "pytest",
        default: "auto",
        allowed: ["auto", "off"],
        summary: "Hook into pytest for per-test results.",
    },
    { name: "expectations", default: "", summary: "File of per-test expectations." },
    { name: "known-issues", default: "", summary: "Extra catalogue file(s), one a line." },
    {
        name: "fail-on",
        default: "",
        summary: "Ids of findings that fail the job, separated by commas, blanks or lines.",
    },
    { name: "baseline", default: "", summary: "File of known finding counts by (id, test)." },
    {
        name: "on-new-findings",
        default: "warn",
        allowed: ["warn", "fail"],
        summary: "A finding that the baseline lacks, or more of it.",
    },
    { name: "sarif", default: "", summary: "Where to write the findings as SARIF 2.1.0." },
    { name: "matrix-file", default: "", summary: "Extra or replacing support-matrix rows." },
    { name: "facts", default: "", summary: "Facts JSON to use instead of probing (replay, dry run)." },
    {
        name: "annotations",
        default: "auto",
        allowed: ["auto", "off"],
        summary: "Annotations on the pull request.",
    },
    {
        name: "check",
        default: "never",
        allowed: ["never", "auto", "always"],
        summary: "A check run beside the job's own: `auto` when the token allows it, `always` warns when it could not.",
    },
    { name: "check-name", default: "TensorRT export gate", summary: "Name of the check run." },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language, not of ours
    { name: "token", default: "${{ github.token }}", summary: "Only for the check run." },
    {
        name: "report-dir",
        default: "",
        summary: "Where report.json goes. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
    },
];
const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
const words = (text) => text.split(/[\s,]+/).filter(Boolean);
/**
 * Parses raw inputs; an absent or blank one takes its default.
 * @param argv the command after `--` of `trt-gate run`; it replaces the input `run`.
 * @throws RequestError listing every problem.
 */
function parseRequest(raw, context, argv = null) {
    const problems = [];
    const text = (name) => {
        const value = raw[name]?.trim() ?? "";
        const row = INPUTS.find((input) => input.name === name);
        const fallback = name === "token" ? "" : (row?.default ?? "");
        const effective = value === "" ? fallback : value;
        if (row?.allowed && !row.allowed.includes(effective)) {
            problems.push(`input ${name}: ${quote(effective)} is not allowed; use one of ${row.allowed.join(", ")}`);
        }
        return effective;
    };
    const number = (name, value, expected, pattern) => {
        if (pattern.test(value))
            return Number(value);
        problems.push(`input ${name}: ${quote(value)} is not allowed; use ${expected}`);
        return 0;
    };
    const prefix = (name) => {
        try {
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWords */ .yM)(text(name), { windows: context.os === "win32" });
        }
        catch (error) {
            if (!(error instanceof _words_js__WEBPACK_IMPORTED_MODULE_2__/* .WordsError */ .yA))
                throw error;
            problems.push(`input ${name}: ${error.message}`);
            return [];
        }
    };
    const gpu = text("gpu");
    const minExecuted = text("min-executed");
    const python = prefix("python");
    const expectGpu = text("expect-gpu");
    const promise = (0,_support_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .expectationProblem */ .iA)(expectGpu);
    if (promise)
        problems.push(`input expect-gpu: ${promise}`);
    const run = argv && argv.length > 0 ? argv : (raw.run ?? "").trim() === "" ? null : (raw.run ?? "");
    const shell = text("shell") || (context.os === "win32" ? "pwsh" : "bash");
    problems.push(...shellProblems(shell));
    const request = {
        run,
        shell,
        workingDirectory: text("working-directory") || context.workspace,
        via: prefix("via"),
        python: python.length > 0 ? python : ["python", "python3"],
        onUnsupported: text("on-unsupported"),
        onUnknown: text("on-unknown"),
        onNoGpu: text("on-no-gpu"),
        onNoTensorrt: text("on-no-tensorrt"),
        gpu: gpu === "first" || gpu === "any" || gpu === "all"
            ? gpu
            : number("gpu", gpu, "first, any, all or an index such as 0", /^\d{1,3}$/),
        expectGpu,
        strict: text("strict") === "true",
        minExecuted: minExecuted === "auto"
            ? "auto"
            : number("min-executed", minExecuted, "auto or a whole number", /^\d{1,9}$/),
        requireUse: text("require-use"),
        exitCrash: text("exit-crash"),
        timeoutMinutes: number("timeout-minutes", text("timeout-minutes"), "a number of minutes up to 7200 such as 90, or 0 for none", /^(?:[0-6]?\d{1,3}|7[01]\d{2}|7200)(?:\.\d{1,3})?$/),
        junit: lines(text("junit")),
        pytest: text("pytest"),
        expectations: text("expectations"),
        knownIssues: lines(text("known-issues")),
        failOn: words(text("fail-on")),
        baseline: text("baseline"),
        onNewFindings: text("on-new-findings"),
        sarif: text("sarif"),
        matrixFile: text("matrix-file"),
        facts: text("facts"),
        annotations: text("annotations"),
        check: text("check"),
        checkName: text("check-name"),
        token: text("token"),
        reportDir: text("report-dir") || `${context.temp}/tensorrt-export-gate`,
    };
    if (problems.length > 0)
        throw new RequestError(problems);
    return request;
}
/** Whether the shell's program exists is told when it is started: it may lie behind a prefix. */
function shellProblems(shell) {
    try {
        (0,_suite_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .planShell */ .qI)(shell, "");
        return [];
    }
    catch (error) {
        if (!(error instanceof _suite_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .ShellError */ .lM))
            throw error;
        return [error.message];
    }
}
const quote = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lM: () => (/* binding */ ShellError),
/* harmony export */   qI: () => (/* binding */ planShell)
/* harmony export */ });
/* unused harmony export shellCommand */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9181);
/** How a script is handed to a shell: the command lines that GitHub's runner uses for the keyword `shell`. */

/** The user's `shell` cannot be used. */
class ShellError extends Error {
    code = "SHELL";
    constructor(message) {
        super(message);
        this.name = "ShellError";
    }
}
const stopOnError = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
// docs.github.com, "Workflow syntax", jobs.<job_id>.steps[*].shell.
const KNOWN = new Map([
    ["bash", { extension: ".sh", argv: ["bash", "--noprofile", "--norc", "-eo", "pipefail", "{0}"] }],
    ["sh", { extension: ".sh", argv: ["sh", "-e", "{0}"] }],
    ["python", { extension: ".py", argv: ["python", "{0}"] }],
    ["pwsh", { extension: ".ps1", argv: ["pwsh", "-command", ". '{0}'"], wrap: stopOnError }],
    ["powershell", { extension: ".ps1", argv: ["powershell", "-command", ". '{0}'"], wrap: stopOnError }],
    [
        "cmd",
        {
            extension: ".cmd",
            argv: ["cmd", "/D", "/E:ON", "/V:OFF", "/S", "/C", 'CALL "{0}"'],
            wrap: (script) => `@echo off\n${script}`,
        },
    ],
]);
/**
 * Plans the start of a script.
 * @param shell a known name or a template such as `perl {0}`.
 * @param windows whether the script's lines must end in CR LF.
 * @throws ShellError when it is neither.
 */
function planShell(shell, script, windows = false) {
    const known = KNOWN.get(shell.trim().toLowerCase());
    const words = known?.argv ?? templateWords(shell);
    const wrapped = known?.wrap ? known.wrap(script) : script;
    const content = wrapped.endsWith("\n") ? wrapped : `${wrapped}\n`;
    return {
        extension: known?.extension ?? "",
        content: windows ? content.replace(/\r?\n/g, "\r\n") : content,
        // Functions, since "$&" in a path must stay what it is. PowerShell reads '' inside quotes as one quote.
        argv: (path) => words.map((word) => word
            .replaceAll("'{0}'", () => (known ? `'${path.replaceAll("'", "''")}'` : `'${path}'`))
            .replaceAll("{0}", () => path)),
    };
}
/** The argv alone, for a script that stands at `scriptPath` already. */
function shellCommand(shell, scriptPath) {
    return planShell(shell, "").argv(scriptPath);
}
function templateWords(shell) {
    const allowed = `use ${[...KNOWN.keys()].join(", ")}, or a template that holds {0} where the script's path belongs, such as "perl {0}"`;
    if (!shell.includes("{0}"))
        throw new ShellError(`input shell: ${JSON.stringify(shell)} is not known; ${allowed}`);
    try {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(shell);
        if ((words[0] ?? "{0}").includes("{0}"))
            throw new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WordsError */ .yA("the program's name is missing");
        return words;
    }
    catch (error) {
        if (!(error instanceof _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WordsError */ .yA))
            throw error;
        throw new ShellError(`input shell: ${error.message}; ${allowed}`);
    }
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ meetsExpectation),
/* harmony export */   iA: () => (/* binding */ expectationProblem),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/* harmony import */ var _gpu_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9519);
/** `expect-gpu`: what the runner's label promises, such as `sm_75`, `>=8.0` or `A100`. */


const COMPARISON = /^(>=|<=|>|<|==?)\s*(.+)$/;
/** Why the text is no expectation, as a sentence; null where it is one. Empty text expects nothing. */
function expectationProblem(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        return null;
    const comparison = COMPARISON.exec(trimmed);
    if (comparison?.[2] && (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(comparison[2]) === null) {
        return `${JSON.stringify(text)} compares with ${JSON.stringify(comparison[2])}, which is not a compute capability; write it as >=8.0 or >=sm_80`;
    }
    if (!comparison && !/[a-z0-9]/i.test(trimmed))
        return `${JSON.stringify(text)} is not a compute capability (sm_75), a bound (>=8.0) or a card (A100)`;
    return null;
}
/** Whether the card is the promised one. A card whose capability is not known meets no promise about it. */
function meetsExpectation(gpu, text, matrix) {
    const trimmed = text.trim();
    if (trimmed === "")
        return true;
    const capability = gpu.computeCapability;
    const comparison = COMPARISON.exec(trimmed);
    const bound = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(comparison?.[2] ?? trimmed);
    if (comparison || bound) {
        if (!bound || capability === null)
            return false;
        return holds((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCapabilities */ .YE)(capability, bound), comparison?.[1] ?? "==");
    }
    if (tokens(gpu.name).includes(tokens(trimmed)))
        return true;
    // "p3.2xlarge" names a card too: the one that such an instance holds.
    const meant = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOfName */ .jh)(trimmed, matrix);
    return meant !== null && meant.capability === capability && tokens(gpu.name).includes(tokens(meant.name));
}
/** The order of two values as an operator sees it. */
function holds(order, operator) {
    switch (operator) {
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case "<":
            return order < 0;
        default:
            return order === 0;
    }
}
/** " a100 sxm4 40gb ": with the blanks around it, A10 is not part of A100. */
function tokens(name) {
    return ` ${name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "")
        .join(" ")} `;
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   jh: () => (/* binding */ capabilityOfName)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7658);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/** Which compute capability a card has, by any of the names that people and machines give it. */


// Longer than any product name; a hostile one costs nothing.
const MAX_NAME_LENGTH = 120;
const MAX_SUGGESTIONS = 3;
// Words that vendors put around the name without changing the card.
const FILLERS = new Set(["nvidia", "tesla", "grid", "gpu", "graphics", "device", "card"]);
/**
 * Reads "sm_75", "7.5", "Tesla V100-SXM2-16GB", "A10G", "RTX 5090", "p3.2xlarge" or "10de:1db4".
 * @returns null where the name is not known or stands for several cards.
 */
function capabilityOfName(name, matrix) {
    if (name.length > MAX_NAME_LENGTH)
        return null;
    const { gpus } = matrix;
    const capability = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(name);
    if (capability)
        return { capability, name: capability, note: "", row: gpus.about.names };
    const words = wordsOf(name);
    if (words.length === 0)
        return null;
    return (byPciId(name, gpus) ??
        byExactName(words, gpus) ??
        byInstance(name, matrix) ??
        byTrap(words, gpus) ??
        (isAmbiguous(words, gpus) ? null : (byShortName(words, gpus) ?? byFamily(words, gpus))));
}
/** Names to offer where capabilityOfName found none: the cards it may mean, or the nearest known name. */
function suggestNames(name, matrix) {
    const words = wordsOf(name.slice(0, MAX_NAME_LENGTH));
    const ambiguous = matrix.gpus.ambiguous.find((entry) => contains(words, wordsOf(entry.name)));
    if (ambiguous)
        return ambiguous.any;
    const known = new Map();
    for (const entry of matrix.gpus.names)
        known.set(wordsOf(entry.name).join(" "), entry.name);
    for (const chip of matrix.gpus.chips)
        for (const product of chip.names ?? [])
            known.set(wordsOf(product).join(" "), product);
    const typed = words.join(" ");
    const begun = [...known].filter(([name]) => typed.length > 1 && name.startsWith(typed));
    if (begun.length > 0)
        return begun.slice(0, MAX_SUGGESTIONS).map(([, name]) => name);
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(typed, known.keys());
    return guess === null ? [] : [known.get(guess) ?? guess];
}
/** An example card for a capability, for messages such as "7.5 (T4)"; "" where none is known. */
function exampleOf(capability, gpus) {
    return gpus.names.find((entry) => entry.sm === capability)?.name ?? "";
}
function byPciId(name, gpus) {
    const match = /^(?:10de:|0x10de[: ]|pci:)?(?:0x)?([0-9a-f]{4})$/i.exec(name.trim());
    const id = match?.[1]?.toLowerCase();
    // Four digits alone, such as "4090", are a name rather than an id.
    if (!id || !(/^(10de|0x|pci)/i.test(name.trim()) || /[a-f]/.test(id)))
        return null;
    const chip = gpus.chips.find((entry) => entry.pci?.includes(id));
    return chip ? { capability: chip.sm, name: chip.chip, note: "", row: gpus.about.chips } : null;
}
function byExactName(words, gpus) {
    const wanted = words.join(" ");
    // Some hundred names: the plain search leaves a handful to be taken apart.
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
    const hits = gpus.chips.flatMap((entry) => {
        if (entry.chip.toLowerCase() === wanted)
            return [{ entry, name: entry.chip }];
        const product = entry.names?.find((known) => known.toLowerCase().includes(longest) && wordsOf(known).join(" ") === wanted);
        return product === undefined ? [] : [{ entry, name: product }];
    });
    const hit = hits[0];
    // Some names were sold with chips of two architectures.
    if (!hit || hits.some(({ entry }) => entry.sm !== hit.entry.sm))
        return null;
    const trap = findTrap(words, gpus);
    const note = trap?.sm === hit.entry.sm ? trap.note : "";
    return { capability: hit.entry.sm, name: hit.name, note, row: gpus.about.chips };
}
function byInstance(name, matrix) {
    const text = name.trim().toLowerCase();
    const family = text.split(".")[0] ?? text;
    const hit = matrix.gpus.cloud.find((entry) => patternOf(entry.instance, "\\d+").test(family) ||
        (/^[a-z]\d[a-z]?-/.test(text) && text.startsWith(`${entry.instance}-`)));
    if (!hit)
        return null;
    const card = capabilityOfName(hit.gpu, matrix);
    const note = `Instances named ${hit.instance.replaceAll("#", "N")} hold ${hit.gpu}.`;
    return (card && { ...card, note: card.note === "" ? note : `${note} ${card.note}`, row: matrix.gpus.about.cloud });
}
function byTrap(words, gpus) {
    const trap = findTrap(words, gpus);
    return trap ? { capability: trap.sm, name: trap.name, note: trap.note, row: gpus.about.names } : null;
}
function findTrap(words, gpus) {
    return gpus.traps.find((trap) => contains(words, wordsOf(trap.name)));
}
function isAmbiguous(words, gpus) {
    return gpus.ambiguous.some((entry) => contains(words, wordsOf(entry.name)) &&
        !words.some((word) => /^(quadro|ada|blackwell|pro|pascal|gtx|laptop|max)$/.test(word)));
}
/** The entry with the most words wins: "RTX 6000 Ada" over "RTX 6000", "A100" is never "A10". */
function byShortName(words, gpus) {
    let best = null;
    for (const entry of gpus.names) {
        const known = wordsOf(entry.name);
        if (contains(words, known) && known.length > (best?.length ?? 0))
            best = { entry, length: known.length };
    }
    return best && { capability: best.entry.sm, name: best.entry.name, note: "", row: gpus.about.names };
}
function byFamily(words, gpus) {
    const text = words.filter((word) => word !== "geforce").join(" ");
    // These words name other generations under the same numbers; only names that are listed are sure then.
    if (words.some((word) => /^(quadro|ada|blackwell)$/.test(word)) && !text.startsWith("rtx pro "))
        return null;
    for (const family of gpus.families) {
        const short = family.pattern.replace("geforce ", "");
        if (patternOf(short, "\\d", "(?:m|mx)?(?: .*)?").test(text)) {
            const name = family.pattern.replaceAll("#", "x").replace(/\b(geforce|rtx|gtx|mx)/g, upper);
            return { capability: family.sm, name, note: "", row: gpus.about.families };
        }
    }
    return null;
}
function upper(word) {
    return word === "geforce" ? "GeForce" : word.toUpperCase();
}
/** A pattern of the data as an anchored expression: everything literal but `#`. */
function patternOf(pattern, digits, rest = "") {
    const literal = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`^${literal.replaceAll("#", digits)}${rest}$`);
}
/** Lower case words without what vendors put around every name. */
function wordsOf(name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "" && !FILLERS.has(word));
    // "RTX5090" and "GTX1080Ti" are how labels are written.
    return words.flatMap((word) => {
        const split = /^(rtx|gtx|geforce|quadro|titan)(\d.*|[av]\d+)$/.exec(word);
        return split?.[1] && split[2] ? [split[1], ...tiWords(split[2])] : tiWords(word);
    });
}
function tiWords(word) {
    const split = /^(\d{3,4})(ti|super)$/.exec(word);
    return split?.[1] && split[2] ? [split[1], split[2]] : [word];
}
/** Whether `part` stands in `words` as neighbours, in order. */
function contains(words, part) {
    if (part.length === 0)
        return false;
    return words.some((_, start) => part.every((word, i) => words[start + i] === word));
}


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

/** Version of this package, as reports and `trt-gate --version` state it. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ versionFromInteger),
/* harmony export */   Kd: () => (/* binding */ tryVersion),
/* harmony export */   Li: () => (/* binding */ shortVersion),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   YE: () => (/* binding */ compareCapabilities),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _p: () => (/* binding */ parseCapability),
/* harmony export */   ej: () => (/* binding */ smName),
/* harmony export */   i9: () => (/* binding */ capabilityFromDecimal),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export VersionError */
/**
 * TensorRT, CUDA, driver and compute-capability values: parsed once, compared as numbers.
 * Text as found in the wild is accepted; `raw` is kept for messages.
 */
/** Why a text is no version; `expected` says what would have been one. */
class VersionError extends Error {
    code = "VERSION";
    constructor(what, raw, expected) {
        super(`${what}: ${JSON.stringify(raw)} is not a version; expected ${expected}`);
        this.name = "VersionError";
    }
}
// Longer than any real version, short enough that a hostile one costs nothing.
const MAX_VERSION_LENGTH = 64;
// Wheels: 10.7.0.post1, 9.3.0.post12.dev1; Debian: 10.16.2.10-1+cuda13.2; images: 8.6.1.6+cuda12.0.1.011; torch: 2.13.0a0+9186a08.
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.?(?:post|dev|rc|a|b)\d*)*(?:-[\w.~]+)?(?:\+[\w.-]*)?$/;
/**
 * Parses a version as wheels, Debian packages, images and headers print it.
 * @param what names the value in the error, e.g. "tensorrt".
 * @throws VersionError when the text is no version.
 */
function parseVersion(raw, what = "version") {
    const text = raw.trim();
    const match = text.length <= MAX_VERSION_LENGTH ? VERSION.exec(text) : null;
    if (!match?.[1])
        throw new VersionError(what, raw, "digits and dots, such as 10.13.3 or 8.6.1.6+cuda12.0");
    return { parts: match[1].split(".").map(Number), raw };
}
/** As parseVersion, but null where the text is no version. */
function tryVersion(raw) {
    if (raw === null || raw === undefined)
        return null;
    try {
        return parseVersion(raw);
    }
    catch {
        return null;
    }
}
/** Numeric order over all parts; a missing part counts as 0. Negative, zero or positive. */
function compareVersions(a, b) {
    const length = Math.max(a.parts.length, b.parts.length);
    for (let i = 0; i < length; i++) {
        const difference = (a.parts[i] ?? 0) - (b.parts[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
/** The first `count` parts as text: shortVersion(10.13.3.9, 2) is "10.13". */
function shortVersion(version, count) {
    return version.parts.slice(0, count).join(".");
}
/** The digits alone, without local suffixes: "8.6.1.6+cuda12.0" gives "8.6.1.6". */
function plainVersion(version) {
    return version.parts.join(".");
}
/** Whether `version` starts with all parts of `prefix`: 10.13.3.9 is within 10.13, but 10.1 is not. */
function isWithin(version, prefix) {
    return prefix.parts.every((part, i) => version.parts[i] === part);
}
/**
 * The integer forms that trtexec and NV_TENSORRT_VERSION use: 8601 is 8.6.1, 100700 is 10.7.0.
 * Up to 9.x it is major*1000+minor*100+patch, from 10.0 major*10000+minor*100+patch (NvInferVersion.h).
 */
function versionFromInteger(value) {
    const wide = value >= 100_000;
    const major = Math.floor(value / (wide ? 10_000 : 1000));
    const minor = Math.floor((value % (wide ? 10_000 : 1000)) / 100);
    return { parts: [major, minor, value % 100], raw: String(value) };
}
const CAPABILITY = /^(\d{1,2})\.(\d)$/;
const SM_DECIMAL = /^(?:sm|compute)_?(\d{2,3})[af]?$/i;
const SM_HEX = /^0x([0-9a-f]{3,4})$/i;
/**
 * Reads a compute capability from any of the forms in use: "7.5", "sm_75", "SM75", "sm_90a", "0x705" (major<<8|minor).
 * @returns null where the text is none.
 */
function parseCapability(raw) {
    const text = raw.trim();
    const dotted = CAPABILITY.exec(text);
    if (dotted)
        return `${Number(dotted[1])}.${Number(dotted[2])}`;
    const decimal = SM_DECIMAL.exec(text);
    if (decimal?.[1])
        return capabilityFromDecimal(Number(decimal[1]));
    const hex = SM_HEX.exec(text);
    if (hex?.[1]) {
        const value = Number.parseInt(hex[1], 16);
        const [major, minor] = [value >> 8, value & 0xff];
        // Other hexadecimal words, such as PCI ids, are no capability.
        return minor < 10 && major < 20 ? `${major}.${minor}` : null;
    }
    return null;
}
/** SM numbers in messages are major*10+minor: 70 is 7.0, 120 is 12.0. */
function capabilityFromDecimal(value) {
    return `${Math.floor(value / 10)}.${value % 10}`;
}
/** "7.5" as "sm_75". */
function smName(capability) {
    return `sm_${capability.replace(".", "")}`;
}
/** Numeric order of compute capabilities: 12.0 after 9.0. */
function compareCapabilities(a, b) {
    const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
    const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
    return Math.sign(aMajor - bMajor) || Math.sign(aMinor - bMinor);
}


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   yA: () => (/* binding */ WordsError),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Splits a command prefix into words as a POSIX shell does, without expanding anything. */
class WordsError extends Error {
    code = "WORDS";
    constructor(message) {
        super(message);
        this.name = "WordsError";
    }
}
/**
 * Quotes and backslashes are read as POSIX sh reads them (XCU 2.2); `$`, globs and `~` stay as they are.
 * @param windows a backslash is part of a path, as in `C:\\Python311\\python.exe`; it only escapes a double quote.
 * @throws WordsError when a quote or a backslash is left open.
 */
function splitWords(text, { windows = false } = {}) {
    const words = [];
    let word = null;
    let quote = null;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (quote === "'") {
            if (char === "'")
                quote = null;
            else
                word += char;
        }
        else if (char === "\\" && windows && text.charAt(i + 1) !== '"') {
            word = `${word ?? ""}\\`;
        }
        else if (char === "\\") {
            const next = text.charAt(i + 1);
            if (next === "")
                throw new WordsError(`${JSON.stringify(text)} ends in a backslash; remove or double it`);
            // Inside double quotes a backslash is special only before these.
            if (quote === '"' && !'$`"\\\n'.includes(next))
                word = `${word ?? ""}\\`;
            if (next !== "\n")
                word = (word ?? "") + next;
            i++;
        }
        else if (char === quote) {
            quote = null;
        }
        else if (quote === null && (char === '"' || char === "'")) {
            quote = char;
            word ??= "";
        }
        else if (quote === null && /\s/.test(char)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else {
            word = (word ?? "") + char;
        }
    }
    if (quote !== null)
        throw new WordsError(`${JSON.stringify(text)} has an open ${quote} quote; close it`);
    if (word !== null)
        words.push(word);
    return words;
}
/** Words as one would type them: the reverse of splitWords, for messages and records. */
function joinWords(words) {
    return words
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
        .join(" ");
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
