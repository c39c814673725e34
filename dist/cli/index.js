#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 6119:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ UsageError),
  w: () => (/* binding */ parseInvocation)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/cli/commands.js + 1 modules
var commands = __nccwpck_require__(689);
;// CONCATENATED MODULE: ./build/cli/arguments.js
/** Parses the command line strictly, by the table of commands. */




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
/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown command or option, with the nearest one that exists.
 */
function parseInvocation(argv) {
    const [name = "", ...words] = argv;
    const command = commands/* COMMANDS */.L.find((row) => row.name === name);
    if (!command)
        throw unknownCommand(name);
    const split = words.indexOf("--");
    const rest = split < 0 ? [] : words.slice(split + 1);
    if (split < 0 && command.rest)
        checkDashes(command, words);
    const { values, positionals } = parseWords(command, split < 0 ? words : words.slice(0, split));
    if (split >= 0 && !command.rest)
        positionals.push(...rest);
    checkPositionals(command, positionals);
    if (command.rest && rest.length === 0) {
        throw new UsageError(`${command.name}: no command was given; put it after --, as in ${command.examples[0]}`, command.name);
    }
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
function unknownCommand(name) {
    const option = name.startsWith("-");
    const known = option ? ["--help", "--version"] : commands/* COMMANDS */.L.map((row) => row.name);
    const near = (0,nearest/* nearest */.pA)(name, known);
    const what = option ? `option ${name}` : `command ${JSON.stringify(name)}`;
    return new UsageError(`unknown ${what}${near ? `; did you mean ${near}?` : ""}`);
}
function optionsOf(command) {
    return Object.fromEntries(command.options.map((option) => [
        option.name,
        option.value === undefined
            ? { type: "boolean" }
            : { type: "string", multiple: option.repeatable === true },
    ]));
}
/** Refuses a suite's command without "--" and shows the right form, before its options are taken for the gate's. */
function checkDashes(command, words) {
    const options = optionsOf(command);
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...words],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const first = tokens.find((token) => token.kind === "positional");
    if (!first || tokens.some((token) => token.index < first.index && isUnknown(token, options)))
        return;
    // Double quotes, which every shell knows.
    const meant = (0,build_words/* joinWords */.yZ)(words.toSpliced(first.index, 0, "--"), JSON.stringify);
    throw new UsageError(`${command.name}: put the suite's command after --, as in trt-gate ${command.name} ${meant}`, command.name);
}
function isUnknown(token, options) {
    return token.kind === "option" && !Object.hasOwn(options, token.name ?? "");
}
function parseWords(command, words) {
    const options = optionsOf(command);
    for (const word of words) {
        const name = /^--([^=]+)/.exec(word)?.[1];
        if (name && !Object.hasOwn(options, name))
            throw unknownOption(command, name);
    }
    const parsed = strictly(command, () => (0,external_node_util_namespaceObject.parseArgs)({
        args: withNumbers(words, options),
        options,
        allowPositionals: true,
        strict: true,
        tokens: true,
    }));
    checkDoubles(command, parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
    return parsed;
}
/** "--timeout-minutes -5" as one word: a negative number is a wrong value, not an option. */
function withNumbers(words, options) {
    return words.flatMap((word, i) => {
        const before = words[i - 1] ?? "";
        const next = words[i + 1] ?? "";
        const takes = (name) => name.startsWith("--") && options[name.slice(2)]?.type === "string";
        if (takes(before) && isNegative(word))
            return [];
        return takes(word) && isNegative(next) ? [`${word}=${next}`] : [word];
    });
}
function isNegative(word) {
    return /^-\d/.test(word);
}
function strictly(command, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new UsageError(`${command.name}: ${plainWords(error)}`, command.name);
    }
}
/** Refuses an option given twice, whose first value would be ignored silently. A repeated switch does no harm. */
function checkDoubles(command, given) {
    const single = command.options.filter(({ value, repeatable }) => value !== undefined && !repeatable);
    const doubled = single.find(({ name }) => given.filter((each) => each === name).length > 1);
    if (doubled)
        throw new UsageError(`${command.name}: --${doubled.name} is given twice; give it only once`, command.name);
}
/** Node's words for what is wrong with an option, where they can be plainer. */
function plainWords({ message }) {
    const missing = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.[1];
    if (missing)
        return `${missing} needs a value`;
    const unknown = /^Unknown option '(-\w)'/.exec(message)?.[1];
    return unknown ? `unknown option ${unknown}` : (message.split("\n", 1)[0] ?? "");
}
// Options of explain that a user may try in `run`, which takes these values from the machine or from a facts file.
const ABOUT_FACTS = new Set(["tensorrt", "platform", "product", "cuda", "driver"]);
function unknownOption(command, name) {
    if (command.name === "run" && ABOUT_FACTS.has(name)) {
        return new UsageError(`run: --${name} is an option of explain; run uses this machine as it is, or another one with --facts FILE`, "run");
    }
    const near = (0,nearest/* nearest */.pA)(name, command.options.map((option) => option.name));
    return new UsageError(`${command.name}: unknown option --${name}${near ? `; did you mean --${near}?` : ""}`, command.name);
}
function checkPositionals(command, positionals) {
    const [least, most] = command.positionals;
    if (positionals.length >= least && positionals.length <= most)
        return;
    const hint = command.rest && positionals.length > 0
        ? "; put the suite's command after --"
        : (asOptions(command, positionals) ?? `; usage: trt-gate ${command.usage}`);
    const got = positionals.length === 0 ? "nothing" : JSON.stringify(positionals.join(" "));
    throw new UsageError(`${command.name}: takes ${amount(least, most)}, got ${got}${hint}`, command.name);
}
// Which options bare words most likely mean, in the order in which people write them.
const MEANT = { explain: ["gpu", "tensorrt"], plan: ["cells"] };
/** "explain V100 10.5" with its options written out. */
function asOptions({ name }, words) {
    const options = MEANT[name] ?? [];
    if (words.length === 0 || words.length > options.length)
        return null;
    const meant = words.map((word, i) => `--${options[i]} ${/\s/.test(word) ? JSON.stringify(word) : word}`);
    return `; did you mean ${meant.join(" ")}?`;
}
function amount(least, most) {
    if (most === 0)
        return "no arguments";
    const least1 = `${least} argument${least === 1 ? "" : "s"}`;
    return least === most ? least1 : `at least ${least1}`;
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./build/inputs.js
var inputs = __nccwpck_require__(8175);
;// CONCATENATED MODULE: ./build/cli/run-options.js
/** The inputs of the action as options of `trt-gate run`; other commands take some of them. */

const REPEATABLE = new Set(["junit", "known-issues", "fail-on"]);
// Inputs that make no sense at a terminal: the command comes after `--`, and there is no token.
const ACTION_ONLY = new Set(["run", "token", "check", "check-name", "annotations"]);
// What inputs mean at a terminal, where that differs from their meaning on a runner.
const HERE = new Map([
    ["working-directory", "Where the suite runs. Default: this folder."],
    ["junit", "Glob of JUnit XML files that the suite writes; may be repeated."],
    ["known-issues", "File with known issues of your own; may be repeated."],
    [
        "fail-on",
        "Id of a known issue that fails the job when it appears; may be repeated, or list several separated by commas.",
    ],
    [
        "gpu",
        "Which of this machine's CUDA devices must be supported: `first`, `any`, `all` or an index. Default: `first`. For another card, use --facts.",
    ],
    [
        "facts",
        "Facts JSON to use instead of probing, for a machine that is not at hand. `trt-gate probe --json` prints it on that machine; a hand-written file needs only three keys, see below.",
    ],
    [
        "report-dir",
        "Where report.json and summary.md go; the next run there overwrites them. Default: `trt-gate/tensorrt-export-gate` in the system's temporary folder.",
    ],
]);
// Placeholders for the help that say more than VALUE.
const PLACEHOLDERS = new Map([
    ["working-directory", "FOLDER"],
    ["via", "PREFIX"],
    ["python", "INTERPRETER"],
    ["gpu", "first|any|all|N"],
    ["expect-gpu", "CARD"],
    ["min-executed", "auto|N"],
    ["timeout-minutes", "N"],
    ["junit", "GLOB"],
    ["expectations", "FILE"],
    ["known-issues", "FILE"],
    ["fail-on", "ID"],
    ["baseline", "FILE"],
    ["sarif", "FILE"],
    ["matrix-file", "FILE"],
    ["facts", "FILE"],
    ["report-dir", "FOLDER"],
]);
function withDefault({ default: given, summary }) {
    return given === "" || /default/i.test(summary) ? summary : `${summary} Default: ${given}.`;
}
/** Every input with a use at a terminal, in the order of action.yml. */
const RUN_OPTIONS = inputs/* INPUTS */.m
    .filter((input) => !ACTION_ONLY.has(input.name))
    .map((input) => ({
    name: input.name,
    value: input.allowed?.join("|") ?? PLACEHOLDERS.get(input.name) ?? "VALUE",
    summary: HERE.get(input.name) ?? withDefault(input),
    repeatable: REPEATABLE.has(input.name),
}));
/** Options of `run` that another command takes too, with the same meaning. */
function sharedOptions(...names) {
    return RUN_OPTIONS.filter(({ name }) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/cli/commands.js
/** All commands in one table that parser, help, completion and docs read, so that they cannot drift apart. */

const JSON_SWITCH = {
    name: "json",
    summary: "Print one JSON document on stdout and nothing else.",
};
const COMMANDS = [
    {
        name: "probe",
        usage: "probe [--json] [--via PREFIX] [--python INTERPRETER]",
        summary: "Show the facts of this machine: GPUs that CUDA shows, driver, TensorRT, torch.",
        status: "0 if the machine could be probed, whatever the answer is; 1 if it could not.",
        options: [JSON_SWITCH, ...sharedOptions("via", "python")],
        positionals: [0, 0],
        examples: ["trt-gate probe", 'trt-gate probe --via "docker exec -i trt-ci" --json > facts.json'],
    },
    {
        name: "explain",
        usage: "explain [--gpu CARD] [--tensorrt X.Y[.Z]] [--facts FILE] [--json]",
        summary: "Say whether a TensorRT runs on a GPU, and why. Probes this machine when neither --gpu nor --facts is given.",
        status: "0 for every verdict but probe-error, which gives 1. Scripts read `status` from --json.",
        options: [
            {
                name: "gpu",
                value: "NAME|sm_NN|N.N",
                summary: "The card: product name, cloud instance, SM or compute capability.",
            },
            { name: "tensorrt", value: "VERSION", summary: "The TensorRT release, such as 10.5 or 10.13.3.9." },
            { name: "facts", value: "FILE", summary: "Facts JSON, as `trt-gate probe --json` prints it." },
            {
                name: "platform",
                value: "linux-x64|linux-arm64|windows-x64|windows-arm64|jetpack",
                summary: "Default: the card's usual platform, which is jetpack for Jetson, linux-arm64 for GB10, otherwise linux-x64.",
            },
            { name: "product", value: "tensorrt|tensorrt-rtx", summary: "Default: tensorrt." },
            { name: "cuda", value: "VERSION", summary: "CUDA of the TensorRT build, such as 12 or 13." },
            { name: "driver", value: "VERSION", summary: "Version of the NVIDIA driver." },
            ...sharedOptions("matrix-file"),
            ...sharedOptions("via", "python"),
            JSON_SWITCH,
        ],
        positionals: [0, 0],
        examples: [
            "trt-gate explain --gpu V100 --tensorrt 10.5",
            "trt-gate explain --gpu g4dn.xlarge",
            "trt-gate explain --gpu sm_120 --tensorrt 10.7 --json",
        ],
    },
    {
        name: "run",
        usage: "run [OPTION\u2026] -- COMMAND\u2026",
        summary: "The gate itself on this machine: probe, decide, run or skip the suite, report. The inputs of the action are its options.",
        status: "0 if the job succeeds, 1 if it fails. The suite's own status is in the report.",
        options: [
            ...RUN_OPTIONS,
            { name: "json", summary: "Print the report as JSON on stdout; the suite's output goes to stderr." },
        ],
        positionals: [0, 0],
        rest: true,
        examples: [
            "trt-gate run -- python -m unittest -v tests.test_trt_export",
            "trt-gate run --on-unsupported xfail --timeout-minutes 30 -- pytest tests/trt",
            `echo '{"schemaVersion":1,"gpus":[{"name":"V100"}],"tensorrt":{"version":"10.5"}}' > v100.json`,
            "trt-gate run --facts v100.json -- pytest tests/trt",
        ],
    },
    {
        name: "scan",
        usage: "scan FILE|- [--json]",
        summary: "Find known TensorRT and CUDA messages in a log, and say what they mean.",
        status: "0 whether or not anything is found.",
        options: [JSON_SWITCH, ...sharedOptions("known-issues")],
        positionals: [1, 1],
        examples: ["trt-gate scan build.log", "kubectl logs trt-ci | trt-gate scan - --json"],
    },
    {
        name: "matrix",
        usage: "matrix [--json|--markdown]",
        summary: "Show the support matrix: TensorRT releases by compute capability, with sources.",
        options: [JSON_SWITCH, { name: "markdown", summary: "Print Markdown." }, ...sharedOptions("matrix-file")],
        positionals: [0, 0],
        examples: ["trt-gate matrix"],
    },
    {
        name: "plan",
        usage: "plan --cells FILE [--labels FILE] [--cover each-sm|each-release|all] [--json]",
        summary: "Say which cells of a job matrix can run, and why the others cannot.",
        status: "0 even if no cell is left.",
        options: [
            {
                name: "cells",
                value: "FILE",
                summary: "JSON or YAML file with the cells: a list of objects with `gpu` and `tensorrt` (or `container`), or an object of lists to multiply.",
            },
            {
                name: "labels",
                value: "FILE",
                summary: "JSON or YAML file that maps each runner label to a card.",
            },
            {
                name: "cover",
                value: "each-sm|each-release|all",
                summary: "Keep all cells that can run, or the fewest that still cover each SM or each release. Default: all.",
            },
            {
                name: "on-unsupported",
                value: "skip|xfail",
                summary: "Drop the cells that cannot run, or keep them, marked as expected to fail. Default: skip.",
            },
            ...sharedOptions("matrix-file"),
            JSON_SWITCH,
        ],
        positionals: [0, 0],
        examples: ["trt-gate plan --cells cells.yml", "trt-gate plan --cells cells.yml --cover each-sm --json"],
    },
    {
        name: "aggregate",
        usage: "aggregate REPORT\u2026 [--expect-legs N|NAMES] [--json]",
        summary: "Combine the report.json files of all legs of a job matrix into one verdict.",
        status: "0 if the whole matrix succeeds, 1 if it fails.",
        options: [
            { name: "expect-legs", value: "N|NAMES", summary: "How many legs must have reported, or their names." },
            {
                name: "min-executed-legs",
                value: "N",
                summary: "How many legs must have executed tests, at least. Default: 1.",
            },
            { name: "canary", value: "TEST_ID", summary: "Id of a test that must have run in at least one leg." },
            {
                name: "history",
                value: "FILE",
                summary: "JSON file that records when each card last really ran each release; it is read and updated.",
            },
            {
                name: "max-days-unverified",
                value: "N",
                summary: "Fail if a card has not run a release for more than N days.",
            },
            { name: "html", value: "FILE", summary: "Write the grid of cards and releases as one HTML page." },
            { name: "svg", value: "FILE", summary: "Write the grid of cards and releases as an SVG picture." },
            JSON_SWITCH,
        ],
        positionals: [1, Number.POSITIVE_INFINITY],
        examples: ["trt-gate aggregate reports/*/report.json --expect-legs 12"],
    },
    {
        name: "lint",
        usage: "lint FILE\u2026",
        summary: "Check files of expectations, known issues, baselines, matrix rows and facts for mistakes.",
        status: "1 if a file has a mistake.",
        options: [JSON_SWITCH],
        positionals: [1, Number.POSITIVE_INFINITY],
        examples: ["trt-gate lint .github/trt-expectations.yml"],
    },
    {
        name: "baseline",
        usage: "baseline update REPORT [--baseline FILE]",
        summary: "Write a baseline from the report of a run: how often each known issue may appear.",
        options: [{ name: "baseline", value: "FILE", summary: "File to write. Default: stdout." }],
        positionals: [2, 2],
        examples: ["trt-gate baseline update report.json --baseline .github/trt-baseline.json"],
    },
    {
        name: "expectations",
        usage: "expectations propose REPORT",
        summary: "Print an expectations entry, ready to paste, for each unexcused failure of a report.",
        options: [],
        positionals: [2, 2],
        examples: ["trt-gate expectations propose report.json"],
    },
    {
        name: "demo",
        usage: "demo",
        summary: "Run the gate on simulated machines with a built-in suite. Needs no GPU.",
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
        examples: [
            "source <(trt-gate completion bash)",
            "trt-gate completion fish > ~/.config/fish/completions/trt-gate.fish",
        ],
    },
];


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/** What a command may touch: two streams, files, the environment. Built by the entry, or by a test. */
/** Writes one JSON document to stdout. */
function printJson(console, value) {
    console.out(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   _n: () => (/* binding */ problemsIn)
/* harmony export */ });
/** Problems in a user's file. Kept apart from documents.ts, whose YAML parser takes a while to load. */
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
/** The problems that `read` throws as a DocumentError. Other errors are rethrown. */
function problemsIn(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof DocumentError)
            return error.problems;
        throw error;
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
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   qm: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** Files of the local machine behind the port: bounded reads, sorted globs, errors that name the path. */


// A checkout with node_modules has some 100,000 files; ten times that is a mistake in the pattern.
const MAX_GLOB_ENTRIES = 1_000_000;
const NEVER_SEARCHED = new Set([".git", "node_modules"]);
function createFiles() {
    return { readText, writeText, stream, exists, stat: statOrNull, glob };
}
// Small files are read and written synchronously: loading node:fs/promises takes longer than reading all of them.
async function readText(path, maxBytes) {
    const size = attempt(`${path}: cannot be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size);
    if (size > maxBytes)
        throw new Error(`${path}: has ${size} bytes, more than the limit of ${maxBytes}`);
    return attempt(`${path}: cannot be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
}
async function writeText(path, text) {
    attempt(`${path}: cannot be written`, () => {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    });
}
/**
 * With all folders above it. Node's own `recursive` never returns where a folder exists and yet takes none, such as
 * /proc, a mount that went away, or a working directory that was removed.
 */
function makeFolder(path) {
    const isThere = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isThere())
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!isThere())
            throw error;
    }
}
function attempt(problem, action) {
    try {
        return action();
    }
    catch (error) {
        throw new Error(`${problem}: ${reasonOf(error)}`);
    }
}
function stream(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 });
}
async function exists(path) {
    return (await statOrNull(path)) !== null;
}
async function statOrNull(path) {
    const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path).catch(() => null);
    return found?.isFile() ? { mtimeMs: found.mtimeMs, size: found.size } : null;
}
/** Matches below the pattern's fixed part only, so that a pattern with a folder does not read the whole workspace. */
async function glob(pattern, cwd) {
    // The working directory's own name is not a pattern, even if it contains brackets.
    const own = pattern.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) ? pattern.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.sep).length) : pattern;
    if (!/[*?[{]/.test(own)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, own);
        return (await exists(path)) ? [path] : [];
    }
    const segments = own.split(/[\\/]/);
    const firstMagic = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const fixed = segments.slice(0, firstMagic).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? fixed || node_path__WEBPACK_IMPORTED_MODULE_1__.sep : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, fixed);
    const below = segments.slice(firstMagic).join("/");
    const found = [];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MAX_GLOB_ENTRIES)
                throw new Error(`${pattern}: matches more than ${MAX_GLOB_ENTRIES} files; name a folder`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!NEVER_SEARCHED.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile() && matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path), below)) {
                found.push(path);
            }
        }
    }
    return found.sort();
}
/**
 * Node's own glob matching. Before Node 24.8 its first use prints a warning that it is experimental, which would only
 * confuse readers of the suite's output.
 */
function matches(path, pattern) {
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(path, pattern);
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** The reason of a file error in plain words, without the call and path that Node adds. */
function reasonOf(error) {
    const words = {
        ENOENT: "there is no such file",
        EACCES: "permission denied",
        EISDIR: "it is a folder",
        ENOTDIR: "part of the path is not a folder",
        EEXIST: "a file is where a folder is needed",
        ENOSPC: "the disk is full",
        EROFS: "the file system is read-only",
    };
    return words[error.code ?? ""] ?? error.message;
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Inputs of the action, which are options of `trt-gate run` too: the one table that parser, help and docs read. */
const INPUTS = [
    {
        name: "run",
        default: "",
        summary: "The suite's command(s), as in a workflow `run:`. Empty: probe and decide only.",
    },
    {
        name: "shell",
        default: "",
        summary: "Like the workflow keyword `shell`, including custom templates with `{0}`. Default: `bash`, on Windows `pwsh`.",
    },
    { name: "working-directory", default: "", summary: "Where the suite runs. Default: the workspace." },
    {
        name: "via",
        default: "",
        summary: "Command prefix for both the probe's interpreter and the suite, such as `docker exec -i trt-ci` or `uv run --no-sync`.",
    },
    {
        name: "python",
        default: "",
        summary: "Interpreter to probe, inside `via`: the one that the suite uses. Default: `python`, then `python3`.",
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
        summary: "The card that the runner's label promises, e.g. `sm_75`, `>=8.0`, `A100`: any other card fails the job.",
    },
    {
        name: "strict",
        default: "true",
        allowed: ["true", "false"],
        summary: "Whether an unexpected pass fails the job.",
    },
    {
        name: "min-executed",
        default: "auto",
        summary: "Minimum number of executed tests; with fewer, the outcome is `ran-nothing`. `auto`: 1 where tests can be counted; a number is always enforced.",
    },
    {
        name: "require-use",
        default: "warn",
        allowed: ["off", "warn", "fail"],
        summary: "What to do about a green suite that never loaded libnvinfer, or never opened CUDA.",
    },
    {
        name: "exit-crash",
        default: "fail",
        allowed: ["fail", "warn"],
        summary: "What to do when the process dies after a complete, clean result.",
    },
    {
        name: "timeout-minutes",
        default: "0",
        summary: "Kills the suite and all processes that it started after this many minutes. 0: no limit.",
    },
    { name: "junit", default: "", summary: "Glob(s) of JUnit XML files that the suite writes, one per line." },
    {
        name: "pytest",
        default: "auto",
        allowed: ["auto", "off"],
        summary: "Whether to hook into pytest for per-test results.",
    },
    {
        name: "expectations",
        default: "",
        summary: "File that says which tests are known to fail, where and until when.",
    },
    { name: "known-issues", default: "", summary: "File(s) with known issues of your own, one per line." },
    {
        name: "fail-on",
        default: "",
        summary: "Ids of known issues that fail the job when they appear, separated by commas, spaces or newlines.",
    },
    {
        name: "baseline",
        default: "",
        summary: "File that says how often each known issue may appear in each test.",
    },
    {
        name: "on-new-findings",
        default: "warn",
        allowed: ["warn", "fail"],
        summary: "What to do when a known issue appears that is not in the baseline, or appears more often than the baseline allows.",
    },
    { name: "sarif", default: "", summary: "Where to write the findings as SARIF 2.1.0." },
    {
        name: "matrix-file",
        default: "",
        summary: "File of support-matrix rows that add to the built-in ones or replace them.",
    },
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
        summary: "Whether to add a check run next to the job's own. `auto`: if the token allows it. `always`: warn if it does not.",
    },
    { name: "check-name", default: "TensorRT export gate", summary: "Name of the check run." },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language, not of ours
    { name: "token", default: "${{ github.token }}", summary: "Only for the check run." },
    {
        name: "report-dir",
        default: "",
        summary: "Folder for report.json and summary.md. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
    },
];


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameSome),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/** "V100, V100S or V100D". */
function oneOf(names) {
    const last = names.at(-1) ?? "";
    return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
/** "T4-10.5, V100-10.4 and 3 more". */
function nameSome(names, most = 5) {
    const shown = names.slice(0, most).join(", ");
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the word that a user probably meant. */
// Most edits by the length of the word: two edits of a short word would give an unrelated one.
const EDITS = [0, 0, 1, 1];
const MOST_EDITS = 2;
/**
 * The nearest of the allowed words, for "did you mean": at most two edits away, of a word below four letters one, else
 * null. A wrong guess is worse than none.
 * @param most allows fewer edits, where more than a hint depends on the guess.
 */
function nearest(word, allowed, most = MOST_EDITS) {
    let best = null;
    let bestDistance = Math.min(EDITS[word.length] ?? MOST_EDITS, most) + 1;
    for (const candidate of allowed) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** A longer list is not worth reading in a message. */
const MAX_LISTED = 20;
/**
 * The end of a message about a word that is not allowed: the nearest allowed one, else all of them.
 * @returns "; did you mean \u2026?", "; use one of \u2026", or "" if there are too many to list.
 */
function hintFor(word, allowed) {
    const words = [...allowed];
    const near = typeof word === "string" ? nearest(word, words) : null;
    if (near)
        return `; did you mean ${near}?`;
    return words.length <= MAX_LISTED ? `; use one of ${words.join(", ")}` : "";
}
/**
 * Edits between two words: a letter more, less or other, or two neighbours swapped. Given up once it cannot stay under
 * `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? before[j - 2] + 1 : limit;
            next.push(Math.min(substitution, swap, row[j] + 1, next[j - 1] + 1));
        }
        // A swap looks back two rows, so both must be over the limit.
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/** The user's mistakes in inputs or options, all at once; each problem names the input, its value and what is allowed. */
class RequestError extends Error {
    code = "REQUEST";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.name = "RequestError";
        this.problems = problems;
    }
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _name_some_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7190);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7310);
/* harmony import */ var _gpu_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9519);
/* harmony import */ var _gpu_suggestions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4390);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(727);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1056);
/* harmony import */ var _missing_remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8721);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2073);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9689);
/** The decision: facts in, verdict out. Total and pure; what could not be asked never becomes yes or no. */









/** Can this TensorRT run on this GPU, and why. */
function decide(facts, choice, matrix) {
    const asked = missingGpu(facts, choice, matrix);
    if (asked)
        return asked;
    const gpus = chosen(facts, choice);
    const promise = brokenPromise(gpus, facts, choice, matrix);
    if (promise)
        return promise;
    const first = gpus[0];
    const tensorrt = facts.tensorrt;
    if (tensorrt === null)
        return missingTensorrt(facts, first, matrix);
    const verdicts = gpus.map((gpu) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(gpu, tensorrt, facts, matrix));
    return choice.gpu === "all" ? worst(verdicts) : best(verdicts);
}
/** The devices that the verdict is about. Never empty if missingGpu returned null. */
function chosen(facts, choice) {
    if (choice.gpu === "any" || choice.gpu === "all")
        return facts.gpus;
    if (choice.gpu === "first")
        return facts.gpus.slice(0, 1);
    return facts.gpus.filter((gpu) => gpu.index === choice.gpu);
}
function best(verdicts) {
    return byRank(verdicts, ["supported", "unknown", "unsupported"]);
}
function worst(verdicts) {
    return byRank(verdicts, ["unsupported", "unknown", "supported"]);
}
/** The first verdict of the highest-ranking status, with a note that lists the others. `verdicts` is never empty. */
function byRank(verdicts, order) {
    const ranked = verdicts.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    const verdict = ranked[0];
    const others = verdicts.filter((other) => other !== verdict);
    if (others.length === 0)
        return verdict;
    const note = `Other cards: ${others.map((other) => `${other.gpu?.index}: ${other.gpu?.name} (${other.status})`).join(", ")}.`;
    return { ...verdict, notes: [...verdict.notes, note] };
}
// Problems that explain why there is no GPU, the most specific first.
const GPU_PROBLEMS = [
    "hidden-by-environment",
    "driver-library-mismatch",
    "gpu-lost",
    "driver-too-old",
    "no-gpu-visible",
];
function missingGpu(facts, choice, matrix) {
    if (facts.gpus.length === 0) {
        const known = firstProblem(facts, GPU_PROBLEMS);
        if (known)
            return missing("no-gpu", known.code, known.detail, facts, matrix);
        const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
        return failed
            ? probeError(failed, facts, matrix)
            : missing("no-gpu", "no-gpu-visible", "", facts, matrix);
    }
    if (typeof choice.gpu !== "number" || facts.gpus.some((gpu) => gpu.index === choice.gpu))
        return null;
    const have = facts.gpus.map((gpu) => gpu.index).join(", ");
    const none = missing("no-gpu", "no-gpu-visible", "", facts, matrix);
    return {
        ...none,
        sentence: `\`gpu\` asks for device ${choice.gpu}, but CUDA shows this process only ${facts.gpus.length === 1 ? "device" : "devices"} ${have}.`,
        remedies: [
            {
                kind: "environment",
                text: "Correct `gpu`: CUDA numbers the devices that it shows from 0, after applying CUDA_VISIBLE_DEVICES.",
            },
            ...none.remedies,
        ],
    };
}
function missingTensorrt(facts, gpu, matrix) {
    const known = firstProblem(facts, [
        "wrong-interpreter",
        "tensorrt-not-importable",
        "platform-without-tensorrt",
    ]);
    const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
    const card = { gpu: gpuOf(gpu), ...releasesFor(gpu, facts, matrix) };
    if (!known && failed)
        return { ...probeError(failed, facts, matrix), ...card };
    const reason = known?.code === "wrong-interpreter" ? "wrong-interpreter" : "tensorrt-not-importable";
    return { ...missing("no-tensorrt", reason, known?.detail ?? "", facts, matrix), ...card };
}
/** The range of releases for a card, known even where no TensorRT is installed. */
function releasesFor(gpu, facts, matrix) {
    const capability = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOf */ .OX)(gpu, matrix);
    const platform = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)(facts.platform);
    if (capability === null || platform === null)
        return { newestTensorrt: null, oldestTensorrt: null };
    const { newest, oldest } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsOf */ .BO)({ product: "tensorrt", platform, capability }, matrix);
    return { newestTensorrt: newest, oldestTensorrt: oldest };
}
function probeError(problem, facts, matrix) {
    const reason = problem.code === "probe-timeout" ? "probe-timeout" : "";
    return missing("probe-error", reason, problem.detail, facts, matrix);
}
/**
 * The label's promise. A broken one is a probe-error: the machine is not the one that was asked for, so nothing
 * that this run could say would be about the card in question, and no policy may skip or run past it.
 */
function brokenPromise(gpus, facts, choice, matrix) {
    const cards = gpus.map((gpu) => ({ ...gpu, computeCapability: (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOf */ .OX)(gpu, matrix) }));
    const meets = (gpu) => (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsExpectation */ .$u)(gpu, choice.expectGpu, matrix);
    const kept = choice.gpu === "any" ? cards.some(meets) : cards.every(meets);
    const invalid = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationProblem */ .iA)(choice.expectGpu);
    if (kept && !invalid)
        return null;
    const card = cards.find((gpu) => !meets(gpu)) ?? cards[0];
    const capability = card.computeCapability ?? "unknown";
    const sentence = invalid
        ? `expect-gpu cannot be checked: ${invalid}.`
        : `expect-gpu promises ${choice.expectGpu.trim()}, but CUDA shows ${card.name} (compute capability ${capability}).`;
    return {
        ...missing("probe-error", "unexpected-gpu", "", facts, matrix),
        sentence,
        gpu: gpuOf(card),
        remedies: [
            {
                kind: "gpu",
                text: `Use a runner that has the expected card, or correct \`expect-gpu\`${invalid ? "." : hintFor(choice.expectGpu, matrix)}`,
            },
        ],
    };
}
/** An unknown card is more likely a typo than a real promise. */
function hintFor(expected, matrix) {
    const guesses = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOfName */ .jh)(expected, matrix) ? [] : (0,_gpu_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestNames */ .R)(expected, matrix);
    return guesses.length > 0
        ? `: no card is known as ${JSON.stringify(expected.trim())}, did you mean ${(0,_name_some_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .y)(guesses)}?`
        : ".";
}
function missing(status, reason, detail, facts, matrix) {
    return {
        ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .bareVerdict */ .y)(status, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .missingSentence */ .UI)(reason, detail.slice(0, 500))),
        reason,
        tensorrt: facts.tensorrt?.version ?? null,
        evidence: (facts.problems ?? []).slice(0, 20).map((problem) => ({
            fact: problem.detail.slice(0, 500),
            source: problem.code,
            confidence: "measured",
        })),
        remedies: (0,_missing_remedies_js__WEBPACK_IMPORTED_MODULE_5__/* .missingRemedies */ .F)(reason, facts, matrix),
    };
}
function firstProblem(facts, codes) {
    return codes
        .map((code) => facts.problems?.find((problem) => problem.code === code))
        .find((problem) => problem !== undefined);
}
function gpuOf(gpu) {
    return { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index };
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ driverUnknown),
/* harmony export */   JH: () => (/* binding */ drivableCuda),
/* harmony export */   sy: () => (/* binding */ driverProblem)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1056);
/** Whether the driver can run the CUDA that a TensorRT build uses. */


/**
 * Asks CUDA's own answer first: with a compatibility package an old kernel driver runs a new CUDA, and only
 * cuDriverGetVersion knows. The driver's number decides only where CUDA did not say.
 * @param build CUDA major of the TensorRT build; null if it is not known, which is not a problem then.
 */
function driverProblem(facts, platform, capability, build, matrix) {
    const driver = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.driver?.version);
    const offered = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.driver?.cuda);
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    const minimum = (row) => (windows ? row.windows : row.linux);
    // The most demanding requirement first: a driver that meets it meets the others too.
    const requirements = [
        ...matrix.drivers
            .filter((row) => row.cuda === build)
            .map((row) => ({ row, cuda: row.cuda, because: `a CUDA ${row.cuda} build` })),
        ...matrix.capabilityDrivers
            .filter((row) => row.sm.includes(capability))
            .map((row) => ({ row, cuda: row.cuda, because: `compute capability ${capability}` })),
    ].sort((a, b) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(minimum(b.row), minimum(a.row)));
    for (const { row, cuda, because } of requirements) {
        const needed = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .driverVersion */ .pE)(minimum(row));
        const asked = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(cuda);
        if (offered && asked) {
            if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(offered, asked) >= 0)
                continue;
            const number = driver ? `driver ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .driverVersion */ .pE)(driver)}` : "the driver";
            return { have: `${number} (CUDA ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(offered)})`, needed, because, row };
        }
        // Jetson drivers are numbered apart from all others.
        if (platform === "jetpack" || !driver || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(driver, minimum(row)) >= 0)
            continue;
        return { have: `driver ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .driverVersion */ .pE)(driver)}`, needed, because, row };
    }
    return null;
}
/** Whether it is unknown if the driver is new enough: no row for the build's CUDA, and CUDA did not tell. */
function driverUnknown(facts, build, matrix) {
    if (build === null || matrix.drivers.some((row) => row.cuda === build))
        return false;
    const offered = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cudaMajor */ .ln)(facts.driver?.cuda);
    if (offered !== null)
        return Number(offered) < Number(build);
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.driver?.version) !== null;
}
/** CUDA majors that this driver can run, oldest first; null if the driver is not known. */
function drivableCuda(facts, platform, matrix) {
    const offered = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cudaMajor */ .ln)(facts.driver?.cuda);
    if (offered)
        return matrix.drivers.map((row) => row.cuda).filter((cuda) => Number(cuda) <= Number(offered));
    const driver = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.driver?.version);
    if (!driver || platform === "jetpack")
        return null;
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    return matrix.drivers
        .filter((row) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(driver, windows ? row.windows : row.linux) >= 0)
        .map((row) => row.cuda);
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
/** Why the text is not an expectation, as a sentence; null if it is one. Empty text expects nothing. */
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
/** Whether the card is the expected one. A card of unknown capability never meets an expectation about capability. */
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
    // Either word by word, or without the vendor's filler words: "RTX5090" must match "NVIDIA GeForce RTX 5090".
    if (tokens(gpu.name).includes(tokens(trimmed)) || (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsName */ .iP)(gpu.name, trimmed))
        return true;
    // "p3.2xlarge" names a card too: the one that such an instance holds.
    const meant = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOfName */ .jh)(trimmed, matrix);
    return meant !== null && meant.capability === capability && (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsName */ .iP)(gpu.name, meant.name);
}
/** Whether a comparison result (negative, zero or positive) satisfies an operator. */
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

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ factsFromOptions),
  g: () => (/* reexport */ renderVerdict)
});

// EXTERNAL MODULE: ./build/name-some.js
var name_some = __nccwpck_require__(7190);
// EXTERNAL MODULE: ./build/request-error.js
var request_error = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/versions.js
var versions = __nccwpck_require__(3475);
// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __nccwpck_require__(9519);
// EXTERNAL MODULE: ./build/support/gpu-suggestions.js
var gpu_suggestions = __nccwpck_require__(4390);
// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./build/support/version-words.js
var version_words = __nccwpck_require__(6008);
;// CONCATENATED MODULE: ./build/support/render-verdict.js
/** A verdict as a person reads it on a terminal. */

const MARKS = {
    supported: ["\u2713", "32"],
    unsupported: ["\u2717", "31"],
    unknown: ["?", "33"],
    "no-gpu": ["\u2205", "33"],
    "no-tensorrt": ["\u2205", "33"],
    "probe-error": ["!", "31"],
};
/** The verdict for a terminal: the sentence first, then why, then what would help. */
function renderVerdict(given, options) {
    const verdict = printable(given);
    const paint = (code, text) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const [mark, colour] = MARKS[verdict.status];
    const reason = verdict.reason === "" ? "" : `  ${verdict.reason}${verdict.permanent ? " (permanent)" : ""}`;
    const lines = [`${paint(`1;${colour}`, `${mark} ${verdict.status}`)}${reason}`, `  ${verdict.sentence}`];
    const table = tableOf(verdict);
    if (table.length > 0)
        lines.push("");
    for (const [label, value] of table)
        lines.push(`  ${paint("2", label.padEnd(10))} ${value}`);
    const section = (title, items) => {
        if (items.length > 0)
            lines.push("", `  ${paint("1", title)}`, ...items.map((item) => `    ${item}`));
    };
    section("Why", verdict.evidence.flatMap((item) => [
        `- ${item.fact}`,
        `  ${paint("2", `${item.confidence}: ${item.source}`)}`,
    ]));
    section("What would make it run", verdict.remedies.map((remedy, i) => `${i + 1}. ${remedy.text}`));
    section("Limits", verdict.limits.map((limit) => `- ${limit}`));
    section("Notes", verdict.notes.map((note) => `- ${note}`));
    section("Proposed rows", (verdict.proposals ?? []).flatMap((row) => row.trimEnd().split("\n")));
    return `${lines.join("\n")}\n`;
}
function tableOf(verdict) {
    const rows = [];
    if (verdict.gpu) {
        rows.push([
            "card",
            `${verdict.gpu.name}, compute capability ${verdict.gpu.computeCapability ?? "unknown"}`,
        ]);
    }
    if (verdict.tensorrt)
        rows.push(["TensorRT", verdict.tensorrt]);
    if (verdict.newestTensorrt) {
        const { oldestTensorrt: from, newestTensorrt: to } = verdict;
        const range = from === null ? `up to ${to}` : `${from} to ${to}`;
        const gap = verdict.reason === "product-lacks-gpu" ? ", but not every release and product does" : "";
        rows.push(["releases", `${range} support this card${gap}`]);
    }
    if (verdict.supported.length > 0)
        rows.push(["supports", scale(verdict)]);
    return rows;
}
/** Capabilities in order, the card's own in brackets: "[7.5] 8.0 8.6"; or behind them, "7.5 8.0 8.6, not 7.0". */
function scale(verdict) {
    const own = verdict.gpu?.computeCapability;
    const served = verdict.supported.toSorted(versions/* compareCapabilities */.YE);
    const list = served.map((sm) => (sm === own ? `[${sm}]` : sm)).join(" ");
    return !own || served.includes(own) ? list : `${list}, not ${own}`;
}
// All control characters but the line feed. Spelled out, because \p{Cc} would load Unicode's tables at startup.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** Names and details come from machines: control characters in them must not reach the terminal. */
function printable(value) {
    if (typeof value === "string")
        return value.replace(CONTROLS, "");
    if (Array.isArray(value))
        return value.map(printable);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]));
}

;// CONCATENATED MODULE: ./build/support/explain.js
/** `trt-gate explain`: builds facts from command-line options, as if a machine had reported them. */








const PLATFORM_FACTS = {
    "linux-x64": { os: "linux", arch: "x64" },
    "linux-arm64": { os: "linux", arch: "arm64" },
    "windows-x64": { os: "windows", arch: "x64" },
    "windows-arm64": { os: "windows", arch: "arm64" },
};
const PLATFORM_NAMES = [...Object.keys(PLATFORM_FACTS), "jetpack"];
const WAYS = 'Accepted: a name as nvidia-smi prints it ("Tesla T4"), a short name (A10G), a compute capability (7.5 or sm_75), a cloud instance (p3.2xlarge), a PCI id (10de:1db4)';
/**
 * Facts as if a machine had reported them. Parts that no option names come from `base`, the probed facts;
 * without them the platform is linux-x64 and TensorRT is the newest release of the product.
 * @throws RequestError with all wrong options at once.
 */
function factsFromOptions(options, matrix, base) {
    const problems = [];
    const named = gpuOf(options, matrix, problems);
    const home = options.platform?.trim() ?? (named ? homeOf(named.computeCapability) : null);
    const tensorrt = tensorrtOf(options, home ?? (0,lookup/* platformOf */.tj)(base?.platform), matrix, base, problems);
    const platform = home === null ? null : platformFactsOf(home, tensorrt?.version, matrix, problems);
    if (options.driver !== undefined && !/^\d{1,4}(\.\d{1,4}){0,3}$/.test(options.driver.trim()))
        problems.push(`--driver: ${JSON.stringify(options.driver)} is not a driver version; write it as 580 or 580.65.06`);
    if (options.cuda !== undefined && !/^\d{1,2}(\.\d{1,2})?$/.test(options.cuda.trim()))
        problems.push(`--cuda: ${JSON.stringify(options.cuda)} is not a CUDA version; write it as 12 or 13`);
    if (problems.length > 0)
        throw new request_error/* RequestError */.G(problems);
    const driver = options.driver === undefined ? (base?.driver ?? null) : { version: options.driver.trim(), cuda: null };
    return {
        ...base,
        schemaVersion: 1,
        platform: platform ?? base?.platform ?? { os: "linux", arch: "x64", jetpack: null },
        driver,
        gpus: named ? [named] : (base?.gpus ?? []),
        tensorrt,
        problems: (base?.problems ?? []).filter((problem) => !isAnswered(problem.code, options)),
    };
}
/** An option that names the card or the release answers what the probe could not. */
function isAnswered(code, options) {
    const tensorrt = ["wrong-interpreter", "tensorrt-not-importable", "tensorrt-layers-disagree"];
    return (options.tensorrt !== undefined && tensorrt.includes(code)) || options.gpu !== undefined;
}
function gpuOf(options, matrix, problems) {
    if (options.gpu === undefined)
        return null;
    const text = options.gpu.trim();
    if (text === "") {
        problems.push(`--gpu: is empty; name a card. ${WAYS}`);
        return null;
    }
    const found = (0,gpu_names/* capabilityOfName */.jh)(text, matrix);
    if (!found) {
        const guesses = instancesIn(text, matrix) ?? (0,gpu_suggestions/* suggestNames */.R)(text, matrix);
        const hint = guesses.length > 0 ? `; did you mean ${(0,name_some/* oneOf */.y)(guesses)}?` : ".";
        problems.push(`--gpu: ${JSON.stringify(text.slice(0, 80))} is not a known card${hint} ${WAYS}`);
        return null;
    }
    const capability = (0,versions/* parseCapability */._p)(text);
    const name = capability ? (0,versions/* smName */.ej)(capability) : text;
    return { index: 0, name, computeCapability: found.capability, source: "--gpu" };
}
/** Cloud instances that a longer text names, such as a runner's label "linux.g5.4xlarge.nvidia.gpu". */
function instancesIn(text, matrix) {
    const named = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]{0,6}\.\d{0,3}(?:x?large|metal)(?![a-z\d])/i.exec(text)?.[0];
    return named && (0,gpu_names/* capabilityOfName */.jh)(named, matrix) ? [named] : null;
}
function tensorrtOf(options, home, matrix, base, problems) {
    const product = options.product ?? base?.tensorrt?.product ?? "tensorrt";
    if (product !== "tensorrt" && product !== "tensorrt-rtx") {
        problems.push(`--product: ${JSON.stringify(product)} is neither tensorrt nor tensorrt-rtx`);
        return null;
    }
    const cuda = options.cuda?.trim();
    if (options.tensorrt === undefined) {
        if (base)
            return base.tensorrt && { ...base.tensorrt, product, ...(cuda ? { cuda } : {}) };
        const version = newestRelease(product, matrix);
        return version === null
            ? null
            : {
                version,
                product,
                cuda: cuda ?? null,
                source: "the newest release, because --tensorrt was not given",
            };
    }
    const version = (0,version_words/* readTensorrtVersion */.k)(options.tensorrt);
    if (!version) {
        problems.push(`--tensorrt: ${JSON.stringify(options.tensorrt.slice(0, 80))} is not a version; write it as 10.13 or 10.13.3 (\`trt-gate matrix\` lists the releases)`);
        return null;
    }
    const said = cuda ?? (0,version_words/* cudaOfVersionWord */.N)(options.tensorrt);
    const usual = said === null && product === "tensorrt" ? usualCuda(version, home, matrix) : null;
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product,
        cuda: said ?? usual,
        source: usual ? "plain `pip install tensorrt`, because --cuda was not given" : "--tensorrt",
        smResources: null,
    };
}
/** The CUDA of the build that plain `pip install tensorrt` installs, assumed where --cuda is not given. JetPack has its own. */
function usualCuda(version, home, matrix) {
    if (home === "jetpack")
        return null;
    return matrix.metapackage.findLast((row) => (0,versions/* compareVersions */.Zy)(version, row.from) >= 0)?.cuda ?? null;
}
function newestRelease(product, matrix) {
    const cells = matrix.cells.filter((cell) => cell.product === product);
    const newest = [...cells].sort((a, b) => (0,versions/* compareVersions */.Zy)(b.release, a.release))[0];
    const build = newest?.builds.at(-1);
    return build ? (0,versions/* plainVersion */.VY)((0,versions/* parseVersion */.ot)(build)) : null;
}
// Cards that exist only on boards with an arm64 processor of their own.
const JETSON_CARDS = ["5.3", "6.2", "7.2", "8.7"];
function platformFactsOf(wanted, tensorrt, matrix, problems) {
    if (wanted === "jetpack")
        return { os: "linux", arch: "arm64", jetpack: jetpackOf(tensorrt, matrix) };
    if (Object.hasOwn(PLATFORM_FACTS, wanted))
        return { ...PLATFORM_FACTS[wanted], jetpack: null };
    problems.push(`--platform: ${JSON.stringify(wanted)} is not one of ${PLATFORM_NAMES.join(", ")}`);
    return null;
}
/** A card's usual platform, for users who name none: JetPack for Orin, arm64 for GB10, x86-64 for all others. */
function homeOf(capability) {
    if (JETSON_CARDS.includes(capability) || capability === "11.0")
        return "jetpack";
    return capability === "12.1" || capability === "10.1" ? "linux-arm64" : "linux-x64";
}
/** The JetPack version that ships the release; "unknown" where none is known. */
function jetpackOf(tensorrt, matrix) {
    const version = tensorrt === undefined ? null : (0,version_words/* readTensorrtVersion */.k)(tensorrt);
    const row = version && matrix.jetpack.find((entry) => (0,versions/* isWithin */.UO)(entry.tensorrt, version));
    return row ? (0,versions/* plainVersion */.VY)(row.jetpack) : "unknown";
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ holdsKnown),
/* harmony export */   OX: () => (/* binding */ capabilityOf),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   iP: () => (/* binding */ holdsName),
/* harmony export */   jh: () => (/* binding */ capabilityOfName),
/* harmony export */   mg: () => (/* binding */ wordsOfName)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/** Which compute capability a card has, by any of the names that people and machines give it. */

// Longer than any product name; bounds the work for hostile input.
const MAX_NAME_LENGTH = 120;
// Words that vendors put around the name without changing the card.
const FILLERS = new Set(["nvidia", "tesla", "grid", "gpu", "graphics", "device", "card"]);
/**
 * Reads "sm_75", "7.5", "Tesla V100-SXM2-16GB", "A10G", "RTX 5090", "p3.2xlarge" or "10de:1db4".
 * @returns null if the name is not known or fits several cards.
 */
function capabilityOfName(name, matrix) {
    if (name.length > MAX_NAME_LENGTH)
        return null;
    const { gpus } = matrix;
    const capability = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(name);
    if (capability)
        return { capability, name: capability, note: "", row: gpus.about.names };
    const words = wordsOfName(name);
    if (words.length === 0)
        return null;
    return (byPciId(name, gpus) ??
        byListedName(words, gpus) ??
        byProductName(words, gpus) ??
        byInstance(name, matrix) ??
        byTrap(words, gpus) ??
        (isAmbiguous(words, gpus) ? null : (byShortName(words, gpus) ?? byFamily(words, gpus))));
}
/** What CUDA says of a card; where it was not asked, what the card's name says. */
function capabilityOf(gpu, matrix) {
    return gpu.computeCapability ?? capabilityOfName(gpu.name, matrix)?.capability ?? null;
}
/** Whether a card's name contains another's: "NVIDIA GeForce RTX 5090" has "RTX5090", A100 has no A10. */
function holdsName(name, part) {
    const wanted = wordsOfName(part).join(" ");
    return wanted !== "" && holdsKnown(wordsOfName(name).join(" "), wanted);
}
/** An example card for a capability, for messages such as "7.5 (T4)"; "" if none is known. */
function exampleOf(capability, gpus) {
    return gpus.names.find((entry) => entry.sm === capability)?.name ?? "";
}
function byPciId(name, gpus) {
    const match = /^(?:10de:|0x10de[: ]|pci:)?(?:0x)?([0-9a-f]{4})$/i.exec(name.trim());
    const id = match?.[1]?.toLowerCase();
    // Four digits alone, such as "4090", are a name rather than an id.
    if (!id || !(/^(10de|0x|pci)/i.test(name.trim()) || /[a-f]/.test(id)))
        return null;
    const chip = gpus.chips.find((entry) => entry.pci?.split(" ").includes(id));
    return chip ? { capability: chip.sm, name: chip.chip, note: "", row: gpus.about.chips } : null;
}
/** A short name exactly as in the list: the usual case, which needs no search through all products. */
function byListedName(words, gpus) {
    const wanted = words.join(" ");
    const hit = gpus.names.find(({ name }) => name.toLowerCase() === wanted);
    return hit
        ? { capability: hit.sm, name: hit.name, note: noteOf(words, hit.sm, gpus), row: gpus.about.names }
        : null;
}
function byProductName(words, gpus) {
    const wanted = words.join(" ");
    // Some hundred names: the plain search leaves a handful to be taken apart.
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
    const hits = gpus.chips.flatMap((entry) => {
        if (entry.chip.toLowerCase() === wanted)
            return [{ entry, name: entry.chip }];
        const product = entry.names?.find((known) => known.toLowerCase().includes(longest) && wordsOfName(known).join(" ") === wanted);
        return product === undefined ? [] : [{ entry, name: product }];
    });
    const hit = hits[0];
    // Some names were sold with chips of two architectures.
    if (!hit || hits.some(({ entry }) => entry.sm !== hit.entry.sm))
        return null;
    const { sm } = hit.entry;
    return { capability: sm, name: hit.name, note: noteOf(words, sm, gpus), row: gpus.about.chips };
}
/** The note of a trap: what is easily mistaken about the name. */
function noteOf(words, capability, gpus) {
    const trap = findTrap(words, gpus);
    return trap?.sm === capability ? trap.note : "";
}
function byInstance(name, matrix) {
    const text = name.trim().toLowerCase();
    const family = text.replace(/\..*/s, "");
    const dashed = /^[a-z]\d[a-z]?-/.test(text);
    const hit = matrix.gpus.cloud.find((entry) => isInstance(family, entry.instance) || (dashed && text.startsWith(`${entry.instance}-`)));
    if (!hit)
        return null;
    const card = capabilityOfName(hit.gpu, matrix);
    const note = `Instances named ${hit.instance.replaceAll("#", "N")} hold ${hit.gpu}.`;
    return (card && { ...card, note: card.note === "" ? note : `${note} ${card.note}`, row: matrix.gpus.about.cloud });
}
/** The data writes a number as `#`. */
function isInstance(family, pattern) {
    const literal = pattern.split("#", 1)[0];
    if (literal === pattern)
        return family === pattern;
    return family.startsWith(literal) && patternOf(pattern, "\\d+").test(family);
}
function byTrap(words, gpus) {
    const trap = findTrap(words, gpus);
    return trap ? { capability: trap.sm, name: trap.name, note: trap.note, row: gpus.about.names } : null;
}
function findTrap(words, gpus) {
    const text = words.join(" ");
    return gpus.traps.find((trap) => holdsKnown(text, trap.name));
}
function isAmbiguous(words, gpus) {
    const text = words.join(" ");
    return (gpus.ambiguous.some((entry) => holdsKnown(text, entry.name)) &&
        !words.some((word) => /^(quadro|ada|blackwell|pro|pascal|gtx|laptop|max)$/.test(word)));
}
/** The entry with the most words wins: "RTX 6000 Ada" over "RTX 6000", "A100" is never "A10". */
function byShortName(words, gpus) {
    const text = words.join(" ");
    const wordCount = ({ name }) => name.split(" ").length;
    const hits = gpus.names.filter((entry) => holdsKnown(text, entry.name));
    const most = Math.max(...hits.map(wordCount));
    const [best, ...others] = hits.filter((entry) => wordCount(entry) === most);
    // "A10 T4" names two cards, and neither wins.
    return best && others.every(({ sm }) => sm === best.sm)
        ? { capability: best.sm, name: best.name, note: "", row: gpus.about.names }
        : null;
}
/**
 * Whether a name of the short lists occurs in the typed words. The data spells those names as wordsOfName would (a test
 * checks that), because splitting each of them here would take most of the time of a verdict.
 */
function holdsKnown(text, known) {
    return ` ${text} `.includes(` ${known.toLowerCase()} `);
}
function byFamily(words, gpus) {
    const text = words.filter((word) => word !== "geforce").join(" ");
    // With these words the same numbers mean other generations, so only listed names are certain.
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
function wordsOfName(name) {
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


/***/ }),

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ suggestNames)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7658);
/* harmony import */ var _gpu_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9519);
/** "Did you mean" for cards. A wrong guess is worse than none, so a number is never changed into another number. */


// As in gpu-names.ts: longer than any product name.
const MAX_NAME_LENGTH = 120;
const MAX_SUGGESTIONS = 3;
/**
 * Names to offer where capabilityOfName found none, at most three but for an ambiguous name: the cards that it may
 * mean, those that begin like it, those with its number, those that are one typo away, or all that it names.
 */
function suggestNames(name, matrix) {
    const capability = capabilityIn(name, matrix);
    if (capability)
        return [capability];
    const typed = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOfName */ .mg)(name.slice(0, MAX_NAME_LENGTH)).map(withDigits);
    const text = typed.join(" ");
    if (text.length < 2)
        return [];
    const ambiguous = matrix.gpus.ambiguous.find((entry) => (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsKnown */ .Kk)(text, entry.name));
    if (ambiguous)
        return ambiguous.any;
    const known = knownNames(matrix);
    const ways = [
        ({ words }) => words.join(" ") === text,
        ({ words }) => words.join(" ").startsWith(text),
        ({ words }) => words.some(hasDigit) && holdsNumber(typed, words),
        ({ words }) => isOneSlip(typed, words),
        ({ words }) => words.some(hasDigit) && (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsKnown */ .Kk)(text, words.join(" ")),
    ];
    for (const way of ways) {
        const found = known.filter(way).map((card) => card.name);
        if (found.length > 0)
            return withoutVariants(found).slice(0, MAX_SUGGESTIONS);
    }
    return [];
}
/** The compute capability that "sm-75", "75", "7,5", "SM 7.5" or "7.5.0" means, if a card has it. */
function capabilityIn(name, { gpus }) {
    const text = name.slice(0, MAX_NAME_LENGTH).trim().toLowerCase();
    const found = /^(?:sm|compute|cc)[\s_.:-]{0,3}(\d{1,2})[.,]?(\d)$/.exec(text) ??
        /^(\d{1,2})[.,](\d)(?:\.0)?$/.exec(text) ??
        /^(\d)(\d)$/.exec(text);
    const capability = found && `${found[1]}.${found[2]}`;
    return gpus.chips.some(({ sm }) => sm === capability) ? capability : null;
}
/** "RTX 5090" also fits "RTX 5090 D" and "RTX 5090 Laptop GPU". */
function withoutVariants(names) {
    return names.filter((name) => !names.some((other) => name.startsWith(`${other} `)));
}
/** Every name once, as the data spells it, its words without the "GeForce" that people leave out. */
function knownNames({ gpus }) {
    const names = [...gpus.names.map((entry) => entry.name), ...gpus.chips.flatMap((chip) => chip.names ?? [])];
    const known = new Map();
    for (const name of names) {
        const words = (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOfName */ .mg)(name).filter((word) => word !== "geforce");
        const key = words.join(" ");
        if (!known.has(key))
            known.set(key, { name, words });
    }
    return [...known.values()];
}
/** "A1OO" as "a100": letters that were meant as digits, in words that have a digit. */
function withDigits(word) {
    return hasDigit(word) ? word.replace(/(?<=\d)o|o(?=\d|$)/g, "0") : word;
}
function hasDigit(word) {
    return /\d/.test(word);
}
/** "3090" is in "RTX 3090", "GTX 5090" is an RTX 5090, "A1000" is in "RTX A1000". */
function holdsNumber(typed, known) {
    const numbers = typed.filter(hasDigit);
    const others = typed.filter((word) => !hasDigit(word));
    return (numbers.length > 0 &&
        numbers.every((word) => known.includes(word)) &&
        others.every((word) => known.some((other) => isNearWord(word, other))));
}
/** As many words, one of them off by one slip: "RTX 50900", "V1000", "Titn V". */
function isOneSlip(typed, known) {
    if (typed.length !== known.length)
        return false;
    const off = typed.flatMap((word, i) => (word === known[i] ? [] : [[word, known[i]]]));
    return off.length === 1 && off.every(([word, other]) => isSlip(word, other));
}
function isSlip(word, known) {
    if (!hasDigit(word) && !hasDigit(known))
        return isNearWord(word, known);
    const [letters, digits, rest] = partsOf(word);
    const [knownLetters, knownDigits, knownRest] = partsOf(known);
    if (digits === knownDigits)
        return letters === knownLetters && isNearEnd(rest, knownRest);
    return letters === knownLetters && rest === knownRest && isDigitSlip(digits, knownDigits);
}
/** "v100s" as "v", "100" and "s". */
function partsOf(word) {
    const letters = word.replace(/[^a-z].*/s, "");
    const digits = word.slice(letters.length).replace(/\D.*/s, "");
    return [letters, digits, word.slice(letters.length + digits.length)];
}
/** One digit too many or too few, or the last one another: any other digit names another generation. */
function isDigitSlip(digits, known) {
    if (digits.length !== known.length)
        return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .YC)(digits, known, 2) === 1;
    return digits.length > 2 && digits.slice(0, -1) === known.slice(0, -1);
}
/** After the number, one letter may be added, missing or different: "A10H" may be an A10 or A10G. */
function isNearEnd(rest, known) {
    return (rest.length <= 1 && known.length <= 1) || isNearWord(rest, known);
}
/** A letter doubled, or one edit away in a word that is long enough for that to say something. */
function isNearWord(word, known) {
    if (once(word) === once(known))
        return true;
    const least = Math.min(word.length, known.length);
    const same = word.length === known.length;
    return least >= (same ? 3 : 4) && (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .YC)(word, known, 2) === 1;
}
function once(word) {
    return word.replace(/(.)\1+/g, "$1");
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BO: () => (/* binding */ boundsOf),
  S4: () => (/* binding */ judge),
  nV: () => (/* binding */ servedBy)
});

// EXTERNAL MODULE: ./build/name-some.js
var name_some = __nccwpck_require__(7190);
// EXTERNAL MODULE: ./build/versions.js
var versions = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./build/support/case.js
/** Everything that was found out about one card and one release, before it is put into words. */
/** Whether files and rows say opposite things. */
function contradicts({ documented, installed }) {
    return (installed.serves !== null &&
        documented.answer !== "unknown" &&
        (documented.answer === "yes") !== installed.serves);
}

// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __nccwpck_require__(1056);
;// CONCATENATED MODULE: ./build/support/documented.js
/** What the rows say about one card and one release, and why where they say no. */


/** Answers from the explicit sets of the rows; where none decides, from what NVIDIA announced for the architecture. */
function askDocumented(question, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const release = (0,lookup/* cellsOfVersion */.zf)(matrix, product, version);
    const cells = (0,lookup/* applicableCells */.ls)(release, platform, capability, cuda);
    const decisive = cells.filter(lookup/* isDecisive */.z);
    const hits = decisive.filter((cell) => cell.sm.includes(capability));
    if (decisive.length > 0 && (hits.length === decisive.length || hits.some(isDrive)))
        return { answer: "yes", reason: "", cells: hits, lifecycle: null, doubt: "" };
    if (decisive.length > 0 && hits.length === 0) {
        const reason = whyNot(question, release, matrix);
        const lifecycle = lifecycleFor(question, matrix);
        if (reason === "not-in-matrix")
            return unknown(decisive, `no row of any release or platform lists compute capability ${capability}`);
        return { answer: "no", reason, cells: decisive, lifecycle, doubt: "" };
    }
    if (decisive.length > 0)
        return unknown(decisive, variantDoubt(decisive, capability));
    const lifecycle = lifecycleFor(question, matrix);
    const refused = lifecycle ? lifecycleReason(lifecycle, version) : "";
    if (lifecycle && refused !== "")
        return { answer: "no", reason: refused, cells: [], lifecycle, doubt: "" };
    return unknown(cells, cells.length > 0 ? uncertainDoubt(cells, capability) : missingDoubt(question, release));
}
/** Whether the architecture's history says that the release dropped it or does not have it yet; "" if it says neither. */
function lifecycleReason(row, version) {
    if (row.confidence === "uncertain")
        return "";
    if (row.removedIn && (0,versions/* compareVersions */.Zy)(version, row.removedIn) >= 0)
        return "gpu-dropped";
    if (row.addedIn && (0,versions/* compareVersions */.Zy)(version, row.addedIn) < 0)
        return "gpu-too-new";
    return "";
}
/** Not for TensorRT-RTX, whose history the rows cover completely. */
function lifecycleFor(question, matrix) {
    const row = question.product === "tensorrt" ? (0,lookup/* lifecycleOf */.o0)(matrix, question.capability) : null;
    return row && lifecycleReason(row, question.version) !== "" ? row : null;
}
function whyNot(question, release, matrix) {
    const { capability, platform, product, version } = question;
    const variant = release.some((cell) => cell.platform === platform && (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(capability));
    if (variant)
        return "wheel-lacks-gpu";
    const lifecycle = lifecycleFor(question, matrix);
    if (lifecycle)
        return lifecycleReason(lifecycle, version);
    const here = (0,lookup/* cellsWith */.s0)(matrix, product, platform, capability);
    const older = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) < 0);
    const newer = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0);
    if (older && !newer)
        return "gpu-dropped";
    if (newer && !older)
        return "gpu-too-new";
    if (newer && older)
        return "product-lacks-gpu";
    const elsewhere = ["tensorrt", "tensorrt-rtx"].some((other) => (0,lookup/* cellsWith */.s0)(matrix, other, null, capability).length > 0);
    return elsewhere ? "product-lacks-gpu" : "not-in-matrix";
}
function unknown(cells, doubt) {
    return { answer: "unknown", reason: "not-in-matrix", cells, lifecycle: null, doubt };
}
function isDrive(cell) {
    return cell.platform === "drive";
}
function variantDoubt(cells, capability) {
    const names = cells.map((cell) => `${(0,versions/* plainVersion */.VY)(cell.release)}${cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : ""} ${cell.sm.includes(capability) ? "does" : "does not"}`);
    return `builds differ on compute capability ${capability} (${names.join(", ")}), and which one is installed is not known`;
}
function uncertainDoubt(cells, capability) {
    const lists = cells.some((cell) => cell.sm.includes(capability));
    return `the only row for it is uncertain (it ${lists ? "lists" : "does not list"} ${capability}), and uncertain rows do not decide`;
}
function missingDoubt(question, release) {
    const { cuda, platform, version } = question;
    if (release.length === 0)
        return `no row for release ${(0,versions/* plainVersion */.VY)(version)}`;
    const other = release.filter((cell) => cell.platform === platform);
    return other.length > 0 && cuda !== null
        ? `no row for a CUDA ${cuda} build of it on ${platform}`
        : `no row for it on ${platform}`;
}

// EXTERNAL MODULE: ./build/support/drivers.js
var drivers = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/support/evidence.js
/** The facts that a verdict rests on, each with a source where it can be checked. */

const MACHINE_SOURCES = ["libcuda", "nvidia-smi", "sysfs", "device-tree"];
/** In the order of the decision: the card, the installation, the rows, the driver. */
function evidenceOf(it) {
    const { documented, driver } = it;
    return [
        cardEvidence(it),
        installationEvidence(it),
        ...resourceEvidence(it),
        ...documented.cells.map(cellEvidence),
        ...lifecycleEvidence(it),
        ...(driver ? [cited(`${driver.because} needs driver ${driver.needed}`, driver.row)] : []),
    ];
}
function cardEvidence({ gpu, named, question }) {
    const fact = `${gpu.name} has compute capability ${question.capability}`;
    if (gpu.computeCapability !== null && MACHINE_SOURCES.includes(gpu.source))
        return { fact, source: gpu.source, confidence: "measured" };
    // Sources know cards by name: none confirms that sm_99 exists, or that a T4 has the capability in a facts file.
    const known = named?.capability === question.capability && (0,versions/* parseCapability */._p)(gpu.name) === null;
    return known ? cited(fact, named.row) : { fact, source: gpu.source, confidence: "inferred" };
}
function installationEvidence({ tensorrt }) {
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    // Options say what to suppose; only a machine's own answer is an installation.
    const supposed = tensorrt.source.includes("--");
    return {
        fact: `TensorRT ${tensorrt.version}${cuda}`,
        source: tensorrt.source,
        confidence: supposed ? "inferred" : "installed",
    };
}
function resourceEvidence({ installed, question, tensorrt }) {
    if (installed.serves === null)
        return [];
    const fact = `the installed files ${installed.serves ? "hold" : "lack"} libnvinfer_builder_resource_sm${installed.file}, which serves ${question.capability}`;
    return [{ fact, source: tensorrt.source, confidence: "installed" }];
}
function cellEvidence(cell) {
    const cuda = cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : "";
    const list = cell.sm.length > 0 ? cell.sm.join(", ") : "no card";
    const where = cell.file === undefined ? "" : ` (${cell.file})`;
    return cited(`release ${(0,versions/* plainVersion */.VY)(cell.release)} on ${cell.platform}${cuda} lists ${list}${where}`, cell);
}
function lifecycleEvidence({ documented, question }) {
    const row = documented.lifecycle;
    if (!row)
        return [];
    const dropped = documented.reason === "gpu-dropped" && row.removedIn;
    const when = dropped
        ? `was removed in ${(0,versions/* plainVersion */.VY)(dropped)}`
        : `came with ${row.addedIn ? lineOf(row.addedIn) : "a later release"}`;
    return [cited(`${row.architecture} (${question.capability}) ${when}`, row)];
}
/** "8.5.x" for 8.5: the release line; the verdict's sentence names its first release. */
function lineOf(version) {
    return version.parts.length < 3 ? `${(0,versions/* plainVersion */.VY)(version)}.x` : (0,versions/* plainVersion */.VY)(version);
}
/** Evidence with the row's first source; the matrix page shows all of them. */
function cited(fact, row) {
    const [first] = row.sources;
    return { fact, source: first.url, confidence: row.confidence };
}

// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __nccwpck_require__(9519);
// EXTERNAL MODULE: ./build/support/gpu-suggestions.js
var gpu_suggestions = __nccwpck_require__(4390);
;// CONCATENATED MODULE: ./build/support/installed.js
/** What the installed files prove: from 10.14.1 on, TensorRT ships one builder resource file per SM. */

const SILENT = { serves: null, capabilities: null, file: "" };
/** Reads the list of installed resource files for one card. */
function askInstalled(tensorrt, version, platform, capability, rules) {
    const listed = tensorrt.smResources;
    if (!listed || tensorrt.product !== "tensorrt")
        return SILENT;
    // A runtime-only installation has no builder resources by design, so their absence proves nothing.
    if (tensorrt.builder === false)
        return SILENT;
    // Before the split into one file per SM, a complete installation has an empty list.
    if (listed.length === 0 && (0,versions/* compareVersions */.Zy)(version, rules.splitIn) < 0)
        return SILENT;
    const files = new Set(listed.filter((file) => /^\d{2,3}$/.test(file)));
    const proxies = rules.proxies.filter((proxy) => (!proxy.from || (0,versions/* compareVersions */.Zy)(version, proxy.from) >= 0) &&
        (!proxy.platforms || proxy.platforms.includes(platform)));
    const own = capability.replace(".", "");
    const proxied = proxies.find((proxy) => proxy.sm === capability)?.file;
    const file = proxied !== undefined && !files.has(own) ? proxied : own;
    const capabilities = [
        ...[...files].map((digits) => (0,versions/* capabilityFromDecimal */.i9)(Number(digits))),
        ...proxies.filter((proxy) => files.has(proxy.file)).map((proxy) => proxy.sm),
    ];
    const served = files.has(file);
    return {
        serves: served || !rules.unknown.includes(capability) ? served : null,
        capabilities: [...new Set(capabilities)].sort(versions/* compareCapabilities */.YE),
        file,
    };
}

// EXTERNAL MODULE: ./build/support/expectation.js
var expectation = __nccwpck_require__(7310);
;// CONCATENATED MODULE: ./build/support/limits.js
/** What a supported pair still cannot do. */


/** Limits that the data lists for the pair, and those that the installation itself shows. */
function limitsOf(product, capability, version, tensorrt, matrix) {
    const limits = matrix.limits
        .filter((row) => (row.product === undefined || row.product === product) &&
        applies(row.sm, (bound) => (0,versions/* compareCapabilities */.YE)(capability, bound)) &&
        (row.tensorrt === undefined ||
            applies(row.tensorrt, (bound) => (0,versions/* compareVersions */.Zy)(version, (0,versions/* parseVersion */.ot)(bound)))))
        .map((row) => row.text);
    if (tensorrt?.builder === false)
        limits.push("Only the runtime is installed (lean or dispatch): it runs engines but cannot build any.");
    return limits;
}
/** A condition of the data, such as `< 8.9`. */
function applies(condition, order) {
    const [operator, bound] = condition.split(" ");
    return (0,expectation/* holds */.v9)(order(bound), operator);
}

;// CONCATENATED MODULE: ./build/support/notes.js
/** What users should know in addition to the verdict; notes never decide. */



/** All notes of a case: what it leaves open, then contradictions, then the software around TensorRT. */
function notesOf(it, matrix) {
    const { documented, facts, question } = it;
    return [
        skipNote(it),
        contradictionNote(it),
        nameNote(it),
        documented.lifecycle?.note ?? null,
        ...documented.cells.map((cell) => cell.note ?? null),
        cudaNote(facts),
        ...surroundingNotes(facts, question.platform, question.capability, matrix),
    ].filter((note) => note !== null);
}
function skipNote({ question, status }) {
    return status === "unsupported"
        ? `A skip proves nothing about this pair: whatever the suite tests stays unverified on ${question.capability} with TensorRT ${(0,versions/* plainVersion */.VY)(question.version)}.`
        : null;
}
function contradictionNote(it) {
    if (!contradicts(it))
        return null;
    const says = it.documented.answer === "yes" ? "list" : "do not list";
    const files = it.installed.serves ? "support" : "lack";
    return `The installed files and the documented rows disagree: the rows ${says} ${it.question.capability}, but the files ${files} it. The files decide.`;
}
function nameNote({ named, question }) {
    if (!named)
        return null;
    if (question.capability !== named.capability)
        return `The name ${named.name} usually means ${named.capability}; CUDA says ${question.capability}, which decides.`;
    return named.note === "" ? null : named.note;
}
/** Notes on the installation around TensorRT: torch's kernels, torch-tensorrt's pin, layers that disagree. */
function surroundingNotes(facts, platform, capability, matrix) {
    return [
        torchNote(facts, platform, capability, matrix),
        pinNote(facts, platform, matrix),
        deprecationNote(facts, capability, matrix),
        ...(facts.problems ?? []).filter(isWorthANote).map((problem) => `${problem.code}: ${problem.detail}`),
    ].filter((note) => note !== null);
}
/** Problems that do not decide the verdict and would otherwise not be shown. */
function isWorthANote(problem) {
    return ["tensorrt-layers-disagree", "no-python", "nvidia-smi-failed", "gpu-lost", "probe-timeout"].includes(problem.code);
}
function torchNote(facts, platform, capability, matrix) {
    const torch = facts.torch;
    if (!torch)
        return null;
    const row = torch.archList ? null : torchRow(facts, platform, matrix);
    const list = torch.archList ?? row?.sm;
    if (!list || row?.confidence === "uncertain")
        return null;
    const machineCode = list.filter((entry) => !entry.includes("PTX")).map(plainCapability);
    const ptx = list.filter((entry) => entry.includes("PTX")).map(plainCapability);
    if (row?.ptx)
        ptx.push(row.ptx);
    if (machineCode.some((entry) => servesCubin(entry, capability)))
        return null;
    if (ptx.some((entry) => (0,versions/* compareCapabilities */.YE)(entry, capability) <= 0))
        return null;
    return `torch ${torch.version} has no kernels for ${(0,versions/* smName */.ej)(capability)} (it has ${machineCode.join(", ")}): tests that use torch on the GPU fail with "no kernel image is available", whatever TensorRT supports.`;
}
function torchRow(facts, platform, matrix) {
    const version = (0,versions/* tryVersion */.Kd)(facts.torch?.version);
    const cuda = (0,versions/* tryVersion */.Kd)(facts.torch?.cuda);
    if (!version || !cuda)
        return undefined;
    return matrix.torch.find((row) => row.platform === platform &&
        row.cuda === (0,versions/* shortVersion */.Li)(cuda, 2) &&
        (0,versions/* compareVersions */.Zy)(version, row.torch) >= 0 &&
        (!row.until || (0,versions/* compareVersions */.Zy)(version, row.until) <= 0 || (0,versions/* isWithin */.UO)(version, row.until)));
}
/** Machine code runs on the same major with an equal or higher minor. */
function servesCubin(built, capability) {
    const majorOf = (text) => text.replace(/\..*/s, "");
    return majorOf(built) === majorOf(capability) && (0,versions/* compareCapabilities */.YE)(capability, built) >= 0;
}
/** "8.0", "sm_80" and "12.0+PTX" as "8.0" and "12.0". */
function plainCapability(entry) {
    const text = entry.replace(/\+?PTX/, "").trim();
    const digits = /^(?:sm_|compute_)(\d+)(\d)a?$/.exec(text);
    return digits ? `${digits[1]}.${digits[2]}` : text;
}
function pinNote(facts, platform, matrix) {
    const installed = (0,versions/* tryVersion */.Kd)(facts.torchTensorrt?.version);
    const tensorrt = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    if (!installed || !tensorrt || facts.tensorrt?.product !== "tensorrt")
        return null;
    const row = matrix.torchTensorrt.find((entry) => (0,versions/* shortVersion */.Li)(entry.release, 2) === (0,versions/* shortVersion */.Li)(installed, 2));
    if (!row)
        return null;
    const { tensorrt: from, below } = (0,lookup/* pinOf */.nZ)(row, platform);
    const fits = below
        ? (0,versions/* compareVersions */.Zy)(tensorrt, from) >= 0 && (0,versions/* compareVersions */.Zy)(tensorrt, below) < 0
        : (0,versions/* shortVersion */.Li)(tensorrt, 2) === (0,versions/* shortVersion */.Li)(from, 2);
    if (fits)
        return null;
    const pin = below ? `from ${(0,versions/* plainVersion */.VY)(from)} and below ${(0,versions/* plainVersion */.VY)(below)}` : (0,versions/* plainVersion */.VY)(from);
    return `torch-tensorrt ${(0,versions/* plainVersion */.VY)(installed)} is made for TensorRT ${pin}, but ${(0,versions/* plainVersion */.VY)(tensorrt)} is installed.`;
}
function deprecationNote(facts, capability, matrix) {
    const version = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    const row = (0,lookup/* lifecycleOf */.o0)(matrix, capability);
    if (!version || !row?.deprecatedIn || !row.removedIn || facts.tensorrt?.product !== "tensorrt")
        return null;
    const between = (0,versions/* compareVersions */.Zy)(version, row.deprecatedIn) >= 0 && (0,versions/* compareVersions */.Zy)(version, row.removedIn) < 0;
    return between
        ? `${row.architecture} (${capability}) has been deprecated since TensorRT ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)} and is dropped in ${(0,versions/* plainVersion */.VY)(row.removedIn)}.`
        : null;
}
/** CUDA of torch and of TensorRT side by side: a common cause of double installations. */
function cudaNote(facts) {
    const torch = (0,lookup/* cudaMajor */.ln)(facts.torch?.cuda);
    const tensorrt = (0,lookup/* cudaMajor */.ln)(facts.tensorrt?.cuda);
    return torch && tensorrt && torch !== tensorrt
        ? `torch is built for CUDA ${torch}, TensorRT for CUDA ${tensorrt}: both runtimes get loaded.`
        : null;
}

// EXTERNAL MODULE: ./build/support/proposals.js
var proposals = __nccwpck_require__(3995);
// EXTERNAL MODULE: ./build/support/reasons.js
var reasons = __nccwpck_require__(2073);
;// CONCATENATED MODULE: ./build/support/remedies.js
/** What would make TensorRT run on this card, computed from the data: the smallest change first. */





/** Remedies for a pair that does not run. */
function supportRemedies(reason, question, facts, driver, served, matrix) {
    if (reason === "driver-too-old" && driver) {
        return present([otherBuild(question, facts, matrix), driverRemedy(driver)]);
    }
    if (reason === "not-in-matrix") {
        return present([
            question.cuda === null ? null : otherBuild(question, facts, matrix),
            {
                kind: "tensorrt",
                text: "If you know the answer, add a row to a file and name it in `matrix-file`; until then, `on-unknown` decides what happens.",
            },
        ]);
    }
    const last = reason === "gpu-dropped";
    return present([
        reason === "wheel-lacks-gpu" ? otherBuild(question, facts, matrix) : null,
        releaseRemedy(question, last, matrix),
        torchTensorrtRemedy(question, last, matrix),
        containerRemedy(question, last, matrix),
        gpuRemedy(served, matrix),
    ]);
}
/** Another CUDA build of the same release that serves the card and that this driver can run. */
function otherBuild(question, facts, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, product, version).filter((cell) => cell.platform === platform && (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(capability));
    const drivable = (0,drivers/* drivableCuda */.JH)(facts, platform, matrix);
    const majors = [...new Set(cells.flatMap((cell) => cell.cuda ?? []))]
        .filter((major) => major !== cuda && (drivable?.includes(major) ?? true))
        // The card may need a newer driver than the build does.
        .filter((major) => (0,drivers/* driverProblem */.sy)(facts, platform, capability, major, matrix) === null)
        .sort((a, b) => Number(b) - Number(a));
    const major = majors[0];
    if (major === undefined)
        return null;
    const name = product === "tensorrt" ? "tensorrt" : "tensorrt-rtx";
    // Wheels up to 10.7 lack the build number of libraries and packages; later ones have it, and post releases too.
    const pin = `${name}-cu${major}==${(0,versions/* shortVersion */.Li)(version, 3)}.*`;
    return {
        kind: "wheel",
        text: `Install the CUDA ${major} build of the same release: pip install "${pin}".`,
    };
}
function driverRemedy(problem) {
    return {
        kind: "driver",
        text: `Install driver ${problem.needed} or newer: ${problem.because} needs it, this machine has ${problem.have}.`,
    };
}
function releaseRemedy(question, last, matrix) {
    const { capability, platform, product } = question;
    if (platform === "jetpack")
        return jetpackRemedy(question, last, matrix);
    const cells = (0,lookup/* cellsWith */.s0)(matrix, product, platform, capability);
    const newest = cells.at(-1);
    const cell = last ? newest : firstAfter(cells, question.version);
    if (!cell || !newest)
        return otherProduct(question, matrix);
    const name = (0,reasons/* productName */.tZ)(product);
    return {
        kind: "tensorrt",
        text: last
            ? `Pin ${name} ${(0,lookup/* newestBuild */.Dz)(cell)}, the last release for compute capability ${capability}${shaky(cell.confidence)}.${certain(cells, cell)}`
            : `Use ${name} ${firstBuild(cell)} or newer${shaky(cell.confidence)}; the newest that supports ${capability} is ${(0,lookup/* newestBuild */.Dz)(newest)}.`,
    };
}
/** Where the last row is only inferred, the last one that NVIDIA documents is the safer pin. */
function certain(cells, last) {
    if (last.confidence === "documented" || last.confidence === "measured")
        return "";
    const sure = cells.findLast((cell) => cell.confidence === "documented");
    return sure ? ` The last documented one is ${(0,lookup/* newestBuild */.Dz)(sure)}.` : "";
}
function firstAfter(cells, version) {
    return cells.find((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0) ?? cells.at(-1);
}
function otherProduct(question, matrix) {
    const { capability, platform, product } = question;
    const other = product === "tensorrt" ? "tensorrt-rtx" : "tensorrt";
    const cell = (0,lookup/* cellsWith */.s0)(matrix, other, platform, capability).at(-1);
    return cell
        ? {
            kind: "tensorrt",
            text: `Use ${(0,reasons/* productName */.tZ)(other)}: its release ${(0,lookup/* newestBuild */.Dz)(cell)} supports ${capability}.`,
        }
        : null;
}
function jetpackRemedy(question, last, matrix) {
    const rows = matrix.jetpack.filter((row) => row.sm.includes(question.capability) && row.confidence !== "uncertain");
    const row = last
        ? rows.at(-1)
        : rows.find((entry) => (0,versions/* compareVersions */.Zy)(entry.tensorrt, question.version) > 0);
    const found = row ?? rows.at(-1);
    return found
        ? {
            kind: "tensorrt",
            text: `JetPack ${(0,versions/* plainVersion */.VY)(found.jetpack)} ships TensorRT ${(0,versions/* plainVersion */.VY)(found.tensorrt)}, which supports ${question.capability}.`,
        }
        : null;
}
/** Whether the release of a pin serves the card on this platform. */
function serves(question, version, matrix) {
    const cells = (0,lookup/* applicableCells */.ls)((0,lookup/* cellsOfVersion */.zf)(matrix, "tensorrt", version), question.platform, question.capability, null);
    return cells.some((cell) => (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(question.capability));
}
/** The last of the rows that serves the card, or the first that does with a newer release. Rows are oldest first. */
function pinThatServes(rows, question, last, matrix) {
    if (last) {
        // Most pins are newer than the last release for a card that was dropped; none of them needs a closer look.
        const newest = (0,lookup/* cellsWith */.s0)(matrix, "tensorrt", question.platform, question.capability).at(-1)?.release;
        return rows.findLast(({ tensorrt }) => newest !== undefined &&
            ((0,versions/* compareVersions */.Zy)(tensorrt, newest) <= 0 || (0,versions/* isWithin */.UO)(tensorrt, newest)) &&
            serves(question, tensorrt, matrix));
    }
    return rows.find(({ tensorrt }) => (0,versions/* compareVersions */.Zy)(tensorrt, question.version) > 0 && serves(question, tensorrt, matrix));
}
function torchTensorrtRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || question.platform === "jetpack")
        return null;
    const row = pinThatServes(matrix.torchTensorrt, question, last, matrix);
    if (!row)
        return null;
    const name = `torch-tensorrt ${(0,versions/* shortVersion */.Li)(row.release, 2)}`;
    const pins = `it uses TensorRT ${(0,versions/* plainVersion */.VY)(row.tensorrt)} and torch ${row.torch}`;
    return {
        kind: "torch-tensorrt",
        text: last
            ? `With torch-tensorrt, ${(0,versions/* shortVersion */.Li)(row.release, 2)} is the last release for this card: ${pins}.`
            : `With torch-tensorrt, use ${name.replace("torch-tensorrt ", "")} or newer: ${pins}.`,
    };
}
function containerRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || !question.platform.startsWith("linux"))
        return null;
    const row = pinThatServes(matrix.ngc, question, last, matrix);
    if (!row)
        return null;
    return {
        kind: "container",
        text: `NGC images (pytorch, tensorrt): ${row.tag} is the ${last ? "last" : "first"} tag for this card, with TensorRT ${(0,versions/* plainVersion */.VY)(row.tensorrt)}${shaky(row.confidence)}.`,
    };
}
function gpuRemedy(served, matrix) {
    if (served.length === 0)
        return null;
    const cards = served.map((sm) => {
        const example = (0,gpu_names/* exampleOf */.Ql)(sm, matrix.gpus);
        return example === "" ? sm : `${sm} (${example})`;
    });
    return {
        kind: "gpu",
        text: `Run on a card that this release supports: ${cards.join(", ")}.`,
    };
}
/** The oldest build of a release, which is the one that first brought the card. */
function firstBuild(cell) {
    const first = (0,lookup/* buildsOf */.jV)(cell).find((build) => (0,versions/* isWithin */.UO)(build, cell.release)) ?? cell.release;
    return (0,versions/* shortVersion */.Li)(first, 3);
}
function shaky(confidence) {
    if (confidence === "inferred")
        return " (inferred)";
    return confidence === "uncertain" ? " (not confirmed)" : "";
}
function present(values) {
    return values.filter((value) => value !== null);
}

// EXTERNAL MODULE: ./build/support/verdict.js
var verdict = __nccwpck_require__(9689);
// EXTERNAL MODULE: ./build/support/version-words.js
var version_words = __nccwpck_require__(6008);
;// CONCATENATED MODULE: ./build/support/judge.js
/** The verdict on one card and one TensorRT: installed files override documented rows; the driver is checked last. */

















/** The verdict for one device and the installed TensorRT. */
function judge(gpu, tensorrt, facts, matrix) {
    const named = (0,gpu_names/* capabilityOfName */.jh)(gpu.name, matrix);
    const capability = gpu.computeCapability ?? named?.capability ?? null;
    const version = (0,version_words/* readTensorrtVersion */.k)(tensorrt.version);
    const platform = (0,lookup/* platformOf */.tj)(facts.platform);
    if (capability === null) {
        const guesses = (0,gpu_suggestions/* suggestNames */.R)(gpu.name, matrix);
        const hint = guesses.length > 0 ? ` (did you mean ${(0,name_some/* oneOf */.y)(guesses)}?)` : "";
        return undecided(gpu, tensorrt, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
    }
    if (!version)
        return undecided(gpu, tensorrt, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
    if (!platform) {
        // platformOf assumes Linux on x86-64 where facts name no platform, so here they name one.
        const { os, arch } = facts.platform;
        return undecided(gpu, tensorrt, `the matrix has no builds for ${os} on ${arch}`);
    }
    const cuda = (0,lookup/* cudaMajor */.ln)(tensorrt.cuda);
    const question = { product: tensorrt.product, version, platform, capability, cuda };
    const documented = askDocumented(question, matrix);
    const installed = askInstalled(tensorrt, version, platform, capability, matrix.resources);
    const build = cuda ?? onlyCuda(question, matrix);
    const runs = installed.serves ?? (documented.answer === "unknown" ? null : documented.answer === "yes");
    const driver = runs ? (0,drivers/* driverProblem */.sy)(facts, platform, capability, build, matrix) : null;
    const lost = runs === true && !driver && (0,drivers/* driverUnknown */.HE)(facts, build, matrix);
    const it = {
        ...{ gpu, named, question, facts, tensorrt, documented, installed, driver },
        status: runs === null || lost ? "unknown" : runs && !driver ? "supported" : "unsupported",
        reason: lost ? "not-in-matrix" : reasonOf(runs, documented, driver),
        doubt: lost ? `no row says which driver a CUDA ${build} build needs` : documented.doubt,
    };
    return verdictOf(it, matrix);
}
function verdictOf(it, matrix) {
    const { gpu, question, installed, driver, facts, reason, status, tensorrt } = it;
    const { capability, product, version } = question;
    const { newest, oldest } = boundsOf(question, matrix);
    const served = installed.capabilities ?? servedBy({ ...question, platform: buildOf(it) }, matrix);
    const supported = status === "supported";
    return {
        status,
        reason,
        permanent: reason === "gpu-dropped",
        sentence: (0,reasons/* supportSentence */.fh)(reason, situationOf(it, newest, oldest)),
        gpu: { name: gpu.name, computeCapability: capability, index: gpu.index },
        tensorrt: (0,versions/* plainVersion */.VY)(version),
        newestTensorrt: newest,
        oldestTensorrt: oldest,
        supported: served,
        evidence: evidenceOf(it),
        remedies: supported ? [] : supportRemedies(reason, question, facts, driver, served, matrix),
        limits: supported ? limitsOf(product, capability, version, tensorrt, matrix) : [],
        notes: notesOf(it, matrix),
        ...proposalsOf(it),
    };
}
function reasonOf(runs, documented, driver) {
    if (runs === null)
        return "not-in-matrix";
    if (runs)
        return driver ? "driver-too-old" : "";
    // The files lack the card. If the rows know a more specific reason, that one helps more.
    return documented.answer === "no" ? documented.reason : "wheel-lacks-gpu";
}
/** The CUDA major of a release that is built for one only. */
function onlyCuda(question, matrix) {
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform);
    const majors = new Set(cells.flatMap((cell) => cell.cuda ?? ["any"]));
    const [major] = majors;
    return majors.size === 1 && major !== undefined && major !== "any" ? major : null;
}
/** A DRIVE build is an arm64 build for a card that no other build supports. */
function buildOf({ documented, question }) {
    const drive = documented.answer === "yes" && documented.cells.every((cell) => cell.platform === "drive");
    return drive ? "drive" : question.platform;
}
/** Oldest and newest release for the card; the oldest is null if the matrix itself begins with it. */
function boundsOf(question, matrix) {
    const { capability, platform, product } = question;
    const ways = [
        [product, platform],
        ["tensorrt", platform],
        ...(platform === "linux-arm64" ? [["tensorrt", "drive"]] : []),
    ];
    const cells = ways.map(([of, on]) => (0,lookup/* cellsWith */.s0)(matrix, of, on, capability)).find((each) => each.length > 0);
    const newest = cells?.at(-1);
    const first = cells?.[0];
    if (!newest || !first)
        return { newest: null, oldest: null };
    const known = matrix.cells.filter((cell) => cell.platform === first.platform && cell.product === first.product);
    // DRIVE has too few rows to say which release was the first.
    const begins = first.platform !== "drive" && known.every((cell) => (0,versions/* compareVersions */.Zy)(first.release, cell.release) <= 0);
    const oldest = begins ? null : (0,lookup/* oldestBuild */.s)(first);
    return { newest: (0,lookup/* newestBuild */.Dz)(newest), oldest };
}
/** The compute capabilities that the release supports on this machine's platform. */
function servedBy(question, matrix) {
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform &&
        (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)));
    const [first, ...rest] = cells;
    // Where builds differ, only what all of them list is certain.
    return first ? first.sm.filter((sm) => rest.every((cell) => cell.sm.includes(sm))) : [];
}
function situationOf(it, newest, oldest) {
    const { driver, gpu, question } = it;
    return {
        card: `${gpu.name} (compute capability ${question.capability})`,
        release: `${(0,reasons/* productName */.tZ)(question.product)} ${(0,versions/* plainVersion */.VY)(question.version)}`,
        platform: question.platform,
        cuda: question.cuda,
        newest,
        oldest,
        doubt: it.doubt,
        driver: driver
            ? `${driver.because} needs driver ${driver.needed} and this machine has ${driver.have}`
            : "",
    };
}
function proposalsOf(it) {
    const { installed, question } = it;
    if (!contradicts(it) || installed.capabilities === null)
        return {};
    return { proposals: [(0,proposals/* proposeInstalled */.l)(question, installed.capabilities)] };
}
function undecided(gpu, tensorrt, doubt) {
    const sentence = `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`;
    return {
        ...(0,verdict/* bareVerdict */.y)("unknown", sentence),
        reason: "not-in-matrix",
        gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
        tensorrt: tensorrt.version,
    };
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ newestBuild),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   ln: () => (/* binding */ cudaMajor),
/* harmony export */   ls: () => (/* binding */ applicableCells),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   o0: () => (/* binding */ lifecycleOf),
/* harmony export */   s: () => (/* binding */ oldestBuild),
/* harmony export */   s0: () => (/* binding */ cellsWith),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   z: () => (/* binding */ isDecisive),
/* harmony export */   zf: () => (/* binding */ cellsOfVersion)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/** Look-ups in the matrix that several modules share. */

/** The platform whose builds the machine takes; null if TensorRT has none for it. */
function platformOf(platform) {
    // Facts may omit the platform; hand-written ones that do are nearly always about Linux on x86-64.
    if (!platform)
        return "linux-x64";
    if (platform.jetpack || platform.l4t)
        return "jetpack";
    const arm = /^(arm64|aarch64)$/i.test(platform.arch);
    const x64 = /^(x64|x86_64|amd64)$/i.test(platform.arch);
    if (/^linux$/i.test(platform.os))
        return arm ? "linux-arm64" : x64 ? "linux-x64" : null;
    if (/^(windows|win32)$/i.test(platform.os))
        return arm ? "windows-arm64" : x64 ? "windows-x64" : null;
    return null;
}
/** Cells that may decide. */
function isDecisive(cell) {
    return cell.confidence !== "uncertain";
}
/**
 * The cells of the release that a version belongs to, all platforms. The most exact release wins: 10.13.3.9
 * belongs to 10.13.3. A version shorter than the rows, such as 10.13, means all releases within it.
 */
function cellsOfVersion(matrix, product, version) {
    // Called for every release of a list, so nearly all rows are ruled out by the major before anything is built.
    const major = version.parts[0];
    const cells = matrix.cells.filter((cell) => cell.release.parts[0] === major && cell.product === product);
    const containing = cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(padded(version, cell.release), cell.release));
    if (containing.length === 0)
        return cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(cell.release, version));
    // Each platform by its most exact row: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
    return cells.filter((cell) => {
        const here = containing.filter((other) => other.platform === cell.platform);
        if (here.length === 0)
            return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(cell.release, version);
        const exact = Math.max(...here.map((other) => other.release.parts.length));
        return here.includes(cell) && cell.release.parts.length === exact;
    });
}
/** 10.5 is 10.5.0 where a row says 10.5.0; but 10.13 is not 10.13.0 where 10.13.2 exists too. */
function padded(version, release) {
    if (version.parts.length >= release.parts.length || version.parts.length < 3)
        return version;
    const zeros = release.parts.slice(version.parts.length);
    return zeros.every((part) => part === 0) ? { ...version, parts: [...version.parts, ...zeros] } : version;
}
/** Narrowed to what one machine would load. A DRIVE build is an arm64 one for a card that nothing else has. */
function applicableCells(cells, platform, capability, cuda) {
    return cells.filter((cell) => (cell.platform === platform ||
        (platform === "linux-arm64" && cell.platform === "drive" && cell.sm.includes(capability))) &&
        (cuda === null || cell.cuda === null || cell.cuda.includes(cuda)));
}
/** Decisive cells of a product that list the card, oldest release first. */
function cellsWith(matrix, product, platform, capability) {
    return matrix.cells
        .filter((cell) => cell.product === product &&
        isDecisive(cell) &&
        (platform === null || cell.platform === platform) &&
        cell.sm.includes(capability))
        .sort((a, b) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a.release, b.release));
}
/** When TensorRT supported an architecture; null if the matrix has no row for it. */
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** Full versions of the release, oldest first. */
function buildsOf(cell) {
    return cell.builds.map((build) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(build));
}
/** The TensorRT that a torch-tensorrt release pins on a platform. */
function pinOf(row, platform) {
    return platform === "jetpack" && row.jetpackTensorrt
        ? { tensorrt: row.jetpackTensorrt, below: row.jetpackBelow }
        : { tensorrt: row.tensorrt, below: row.below };
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortVersion */ .Li)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(cell.builds.at(-1)), 3);
}
/** "10.4.0" for the oldest one. */
function oldestBuild(cell) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortVersion */ .Li)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(cell.builds[0]), 3);
}
/** The major of "12", "12.9" or null. */
function cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loadMatrix)
});

;// CONCATENATED MODULE: ./build/support/drivers.json
const drivers_namespaceObject = /*#__PURE__*/JSON.parse('{"g":[{"cuda":"10","linux":"440.33","windows":"441.22","confidence":"inferred","sources":["cuda-links"],"date":"2026-11-22"},{"cuda":"11","linux":"450.80.02","windows":"452.39","confidence":"documented","sources":["cuda-compat"],"date":"2026-11-22"},{"cuda":"12","linux":"525","windows":"525","confidence":"documented","sources":["cuda-compat"],"date":"2026-11-22"},{"cuda":"13","linux":"580","windows":"580","confidence":"documented","sources":["cuda-compat","trt-11.2-prerequisites"],"date":"2026-11-22"}],"R":[{"sm":["10.0","12.0"],"cuda":"12.8","linux":"570","windows":"572","confidence":"inferred","sources":["trt-issue-4525","cuda-links"],"date":"2026-11-22"},{"sm":["10.3","12.1"],"cuda":"12.9","linux":"575","windows":"576","confidence":"inferred","sources":["nixpkgs-cuda","cuda-links"],"date":"2026-11-22"},{"sm":["11.0"],"cuda":"13.0","linux":"580","windows":"580","confidence":"inferred","sources":["conda-pytorch-486"],"date":"2026-11-22"},{"sm":["10.7"],"cuda":"13.0","linux":"580","windows":"580","confidence":"inferred","sources":["trt-11.3-notes"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/gpus.json
const gpus_namespaceObject = /*#__PURE__*/JSON.parse('{"names":[{"name":"T4","sm":"7.5"},{"name":"V100","sm":"7.0"},{"name":"A100","sm":"8.0"},{"name":"A10","sm":"8.6"},{"name":"L4","sm":"8.9"},{"name":"H100","sm":"9.0"},{"name":"B200","sm":"10.0"},{"name":"B300","sm":"10.3"},{"name":"RTX PRO 6000 Blackwell","sm":"12.0"},{"name":"GB10","sm":"12.1"},{"name":"P100","sm":"6.0"},{"name":"P40","sm":"6.1"},{"name":"K80","sm":"3.7"},{"name":"K40","sm":"3.5"},{"name":"M60","sm":"5.2"},{"name":"M10","sm":"5.0"},{"name":"Orin","sm":"8.7"},{"name":"Thor","sm":"11.0"},{"name":"T4G","sm":"7.5"},{"name":"T10","sm":"7.5"},{"name":"V100S","sm":"7.0"},{"name":"P4","sm":"6.1"},{"name":"P6","sm":"6.1"},{"name":"M4","sm":"5.2"},{"name":"M6","sm":"5.2"},{"name":"M40","sm":"5.2"},{"name":"K20","sm":"3.5"},{"name":"K10","sm":"3.0"},{"name":"A2","sm":"8.6"},{"name":"A10G","sm":"8.6"},{"name":"A10M","sm":"8.6"},{"name":"A16","sm":"8.6"},{"name":"A30","sm":"8.0"},{"name":"A40","sm":"8.6"},{"name":"A800","sm":"8.0"},{"name":"L2","sm":"8.9"},{"name":"L20","sm":"8.9"},{"name":"L40","sm":"8.9"},{"name":"L40S","sm":"8.9"},{"name":"L40G","sm":"8.9"},{"name":"H200","sm":"9.0"},{"name":"H20","sm":"9.0"},{"name":"H800","sm":"9.0"},{"name":"GH200","sm":"9.0"},{"name":"B100","sm":"10.0"},{"name":"GB200","sm":"10.0"},{"name":"GB300","sm":"10.3"},{"name":"DGX Spark","sm":"12.1"},{"name":"RTX PRO 4500 Blackwell","sm":"12.0"},{"name":"RTX 6000 Ada","sm":"8.9"},{"name":"RTX 5000 Ada","sm":"8.9"},{"name":"RTX 4000 Ada","sm":"8.9"},{"name":"RTX 2000 Ada","sm":"8.9"},{"name":"RTX A6000","sm":"8.6"},{"name":"RTX A5000","sm":"8.6"},{"name":"RTX A4000","sm":"8.6"},{"name":"RTX A2000","sm":"8.6"},{"name":"Quadro RTX 8000","sm":"7.5"},{"name":"Quadro RTX 6000","sm":"7.5"},{"name":"Quadro RTX 5000","sm":"7.5"},{"name":"Quadro RTX 4000","sm":"7.5"},{"name":"T1000","sm":"7.5"},{"name":"T600","sm":"7.5"},{"name":"T400","sm":"7.5"},{"name":"Quadro GV100","sm":"7.0"},{"name":"Quadro GP100","sm":"6.0"},{"name":"Quadro P6000","sm":"6.1"},{"name":"Quadro P4000","sm":"6.1"},{"name":"Quadro P2000","sm":"6.1"},{"name":"Quadro M6000","sm":"5.2"},{"name":"Quadro M4000","sm":"5.2"},{"name":"Quadro M2000","sm":"5.2"},{"name":"Quadro K6000","sm":"3.5"},{"name":"TITAN RTX","sm":"7.5"},{"name":"TITAN V","sm":"7.0"},{"name":"TITAN Xp","sm":"6.1"},{"name":"TITAN X Pascal","sm":"6.1"},{"name":"GeForce GTX TITAN X","sm":"5.2"},{"name":"Vera Rubin","sm":"10.7"},{"name":"Jetson AGX Orin","sm":"8.7"},{"name":"Jetson Orin NX","sm":"8.7"},{"name":"Jetson Orin Nano","sm":"8.7"},{"name":"Jetson AGX Thor","sm":"11.0"},{"name":"Jetson T5000","sm":"11.0"},{"name":"Jetson T4000","sm":"11.0"},{"name":"DRIVE Thor","sm":"11.0"},{"name":"Xavier","sm":"7.2"},{"name":"Jetson AGX Xavier","sm":"7.2"},{"name":"Jetson Xavier NX","sm":"7.2"},{"name":"Jetson TX2","sm":"6.2"},{"name":"TX2","sm":"6.2"},{"name":"Jetson TX1","sm":"5.3"},{"name":"Jetson Nano","sm":"5.3"},{"name":"Tegra X1","sm":"5.3"},{"name":"Tegra X2","sm":"6.2"},{"name":"GTX 750","sm":"5.0"},{"name":"GTX 750 Ti","sm":"5.0"},{"name":"V100D","sm":"7.0"},{"name":"V100DX","sm":"7.0"}],"families":[{"pattern":"geforce rtx 5###","sm":"12.0"},{"pattern":"geforce rtx 4###","sm":"8.9"},{"pattern":"geforce rtx 3###","sm":"8.6"},{"pattern":"geforce rtx 2###","sm":"7.5"},{"pattern":"geforce gtx 16##","sm":"7.5"},{"pattern":"geforce gtx 10##","sm":"6.1"},{"pattern":"geforce gtx 9##","sm":"5.2"},{"pattern":"geforce mx1##","sm":"6.1"},{"pattern":"geforce mx2##","sm":"6.1"},{"pattern":"geforce mx3##","sm":"6.1"}],"traps":[{"name":"rtx 2050","sm":"8.6","note":"GA107 despite the 20 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"rtx 3050 a","sm":"8.9","note":"An Ada chip under a 30 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx450","sm":"7.5","note":"TU117.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx550","sm":"7.5","note":"TU117.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx570","sm":"8.6","note":"GA107.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 940m","sm":"5.0","note":"GM107 or GM108 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 940mx","sm":"5.0","note":"GM107 or GM108 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 950m","sm":"5.0","note":"GM107 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 960m","sm":"5.0","note":"GM107 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"a30","sm":"8.0","note":"GA100, unlike A10, A16 and A40.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"t4g","sm":"7.5","note":"An arm64 host: torch wheels for arm64 hold no 7.5.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"thor","sm":"11.0","note":"CUDA 12 calls this card 10.1, CUDA 13 calls it 11.0.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"}],"ambiguous":[{"name":"rtx 6000","any":["Quadro RTX 6000","RTX 6000 Ada","RTX PRO 6000 Blackwell"]},{"name":"rtx 5000","any":["Quadro RTX 5000","RTX 5000 Ada","RTX PRO 5000 Blackwell"]},{"name":"rtx 4000","any":["Quadro RTX 4000","RTX 4000 Ada","RTX PRO 4000 Blackwell"]},{"name":"titan x","any":["GeForce GTX TITAN X","TITAN X Pascal"]}],"cloud":[{"instance":"g4dn","gpu":"T4"},{"instance":"g5g","gpu":"T4G"},{"instance":"g5","gpu":"A10G"},{"instance":"g3","gpu":"M60"},{"instance":"p2","gpu":"K80"},{"instance":"p3","gpu":"V100"},{"instance":"p4d","gpu":"A100"},{"instance":"p4de","gpu":"A100"},{"instance":"p5","gpu":"H100"},{"instance":"p5e","gpu":"H200"},{"instance":"p5en","gpu":"H200"},{"instance":"p6-b200","gpu":"B200"},{"instance":"g6","gpu":"L4"},{"instance":"g6e","gpu":"L40S"},{"instance":"gr6","gpu":"L4"},{"instance":"standard_nc#","gpu":"K80"},{"instance":"standard_nc#s_v2","gpu":"P100"},{"instance":"standard_nc#s_v3","gpu":"V100"},{"instance":"standard_nd#s","gpu":"P40"},{"instance":"standard_nd#rs_v2","gpu":"V100"},{"instance":"standard_nc#as_t4_v3","gpu":"T4"},{"instance":"standard_nv#s_v3","gpu":"M60"},{"instance":"standard_nv#ads_a10_v5","gpu":"A10"},{"instance":"standard_nc#ads_a100_v4","gpu":"A100"},{"instance":"standard_nd#asr_a100_v4","gpu":"A100"},{"instance":"standard_nd#isr_h100_v5","gpu":"H100"},{"instance":"standard_nd#isr_h200_v5","gpu":"H200"},{"instance":"a2","gpu":"A100"},{"instance":"a3","gpu":"H100"},{"instance":"a3-ultra","gpu":"H200"},{"instance":"a4","gpu":"B200"},{"instance":"a4x","gpu":"GB200"},{"instance":"g2","gpu":"L4"},{"instance":"g4","gpu":"RTX PRO 6000 Blackwell"},{"instance":"ncv2","gpu":"P100"},{"instance":"ncv3","gpu":"V100"},{"instance":"ndv1","gpu":"P40"},{"instance":"ndv2","gpu":"V100"},{"instance":"nct4v3","gpu":"T4"}],"about":{"names":{"confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus"],"date":"2026-11-22"},"families":{"confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus"],"date":"2026-11-22"},"ambiguous":{"confidence":"inferred","sources":["cuda-gpus"],"date":"2026-11-22"},"cloud":{"confidence":"inferred","sources":["vendor-pages"],"date":"2026-11-22"},"chips":{"confidence":"inferred","sources":["pci-ids","open-modules"],"date":"2026-11-22"}},"chips":[{"chip":"GK104","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GRID K2","GRID K2 GeForce USM","GRID K2 NVS USM","GRID K2 Tesla USM","GRID K200 vGPU","GRID K240Q / K260Q vGPU","GRID K520","GeForce GTX 660 OEM","GeForce GTX 660 Rev. 2","GeForce GTX 660 Ti","GeForce GTX 670","GeForce GTX 670MX","GeForce GTX 675MX","GeForce GTX 675MX Mac Edition","GeForce GTX 680","GeForce GTX 680M","GeForce GTX 680MX","GeForce GTX 690","GeForce GTX 760","GeForce GTX 760 OEM","GeForce GTX 760 Rev. 2","GeForce GTX 760 Ti","GeForce GTX 760 Ti OEM","GeForce GTX 770","GeForce GTX 775M Mac Edition","GeForce GTX 780M","GeForce GTX 780M Mac Edition","GeForce GTX 860M","GeForce GTX 870M","GeForce GTX 880M","Quadro 4100","Quadro K3000M","Quadro K3100M","Quadro K4000M","Quadro K4100M","Quadro K4200","Quadro K5000","Quadro K5000M","Quadro K5100M","Tesla K10","Tesla K8"],"pci":"1180 1182 1183 1184 1185 1186 1187 1188 1189 118a 118b 118c 118d 118e 118f 1191 1193 1194 1195 1198 1199 119a 119d 119e 119f 11a0 11a1 11a2 11a3 11a4 11a5 11a7 11a8 11a9 11aa 11ac 11af 11b0 11b1 11b4 11b6 11b7 11b8 11ba 11bb 11bc 11bd 11be 11bf"},{"chip":"GK106","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK107","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK110","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 780","GeForce GTX 780 Rev. 2","GeForce GTX 780 Ti","GeForce GTX 780 Ti 6GB","GeForce GTX TITAN","GeForce GTX TITAN Black","GeForce GTX TITAN Z","GeForce GTX Titan LE","Q12U-1","Quadro K5200","Quadro K6000","Tesla K20","Tesla K20X","Tesla K20Xm","Tesla K20c","Tesla K20m","Tesla K20s","Tesla K40d","Tesla K40m","Tesla K40s","Tesla K40st","Tesla K40t"],"pci":"1001 1003 1004 1005 1007 1008 100a 100c 101e 101f 1020 1021 1022 1023 1026 1027 1028 1029 102a 102e 102f 103a 103c 103f 130b"},{"chip":"GK180","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["Tesla K40c"],"pci":"1024"},{"chip":"GK208","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK210","sm":"3.7","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["Tesla K80"],"pci":"102d"},{"chip":"GM107","sm":"5.0","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GRID M3-3020","GRID M30","GeForce 840M","GeForce 845M","GeForce 940M","GeForce 940MX","GeForce 945M","GeForce GTX 745","GeForce GTX 750","GeForce GTX 750 Ti","GeForce GTX 850M","GeForce GTX 860M","GeForce GTX 950M","GeForce GTX 960M","NVS 810","Quadro K1200","Quadro K2200","Quadro K2200M","Quadro K620","Quadro M1000M","Quadro M1200 Mobile","Quadro M2000M","Quadro M600M","Quadro M620 Mobile","Tesla M10"],"pci":"0fbc 1380 1381 1382 1389 1390 1391 1392 1393 1398 1399 139a 139b 139c 139d 13b0 13b1 13b2 13b3 13b4 13b6 13b9 13ba 13bb 13bc 13bd 1789 179c"},{"chip":"GM108","sm":"5.0","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce 830M","GeForce 840M","GeForce 845M","GeForce 920MX","GeForce 930M","GeForce 930MX","GeForce 940A","GeForce 940M","GeForce 940MX","GeForce 945M / 945A","GeForce MX110","GeForce MX130","Quadro K620M / Quadro M500M","Quadro M520 Mobile"],"pci":"1340 1341 1344 1346 1347 1348 1349 134b 134d 134e 134f 137a 137b 137d 174d 174e"},{"chip":"GM200","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 980 Ti","GeForce GTX TITAN X","Quadro M6000","Quadro M6000 24GB","Tesla M40"],"pci":"17c2 17c8 17f0 17f1 17fd"},{"chip":"GM204","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["D17U-20","GRID M60 Service Provider","GeForce GTX 960 OEM / 970M","GeForce GTX 965M","GeForce GTX 970","GeForce GTX 970M","GeForce GTX 980","GeForce GTX 980 Mobile","GeForce GTX 980M","Quadro M2200 Mobile","Quadro M3000M","Quadro M4000","Quadro M4000M","Quadro M5000","Quadro M5000M / M5000 SE","Quadro M5500","Tesla M6","Tesla M60"],"pci":"13ad 13ae 13be 13bf 13c0 13c2 13c4 13d7 13d8 13d9 13da 13e4 13e7 13f0 13f1 13f2 13f3 13f8 13f9 13fa 13fb 1613 1617 1618 1619 161a 1667 1676"},{"chip":"GM206","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 750 v2","GeForce GTX 950","GeForce GTX 960","GeForce GTX 960 FAKE","GeForce GTX 960 OEM","GeForce GTX 965M","Quadro M2000","Quadro M2200 Mobile","Tesla M4"],"pci":"1401 1402 1404 1406 1407 1427 1430 1431 1436"},{"chip":"GM20B","sm":"5.3","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GP100","sm":"6.0","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 100-100","DGX Station / PH402 SKU 200","GP100 SKU 15ff","GP100 SKU 200","Quadro GP100","Tesla P100 PCIe 12GB","Tesla P100 PCIe 16GB","Tesla P100 SXM2 16GB","Tesla P100-DGXS-16GB"],"pci":"15c2 15f0 15f7 15f8 15f9 15fa 15fb 15fc 15ff"},{"chip":"GP102","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1080 Ti","GeForce GTX 1080 Ti 10GB","P102-100","Quadro P6000","TITAN X Pascal","TITAN Xp","Tesla P10","Tesla P40"],"pci":"1b00 1b01 1b02 1b06 1b07 1b30 1b38 1b39"},{"chip":"GP104","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1060 3GB","GeForce GTX 1060 6GB","GeForce GTX 1070","GeForce GTX 1070 Mobile","GeForce GTX 1070 Ti","GeForce GTX 1080","GeForce GTX 1080 Mobile","P104-100","P104-101","Quadro P3000 Mobile","Quadro P3200 Mobile","Quadro P4000","Quadro P4000 Mobile","Quadro P4200 Mobile","Quadro P5000","Quadro P5000 Mobile","Quadro P5200 Mobile","Tesla P4","Tesla P6"],"pci":"1b80 1b81 1b82 1b83 1b84 1b87 1ba0 1ba1 1ba2 1bad 1bb0 1bb1 1bb3 1bb4 1bb5 1bb6 1bb7 1bb8 1bb9 1bbb 1bc7 1be0 1be1"},{"chip":"GP106","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1050 Mobile","GeForce GTX 1050 Ti Mobile","GeForce GTX 1060 3GB","GeForce GTX 1060 5GB","GeForce GTX 1060 6GB","GeForce GTX 1060 6GB Rev. 2","GeForce GTX 1060 Mobile","GeForce GTX 1060 Mobile 6GB","GeForce GTX 1060 Mobile Rev. 2","P106-090","P106-100","P106M","Quadro P2000","Quadro P2000 Mobile / DRIVE PX 2 AutoChauffeur","Quadro P2200"],"pci":"1c02 1c03 1c04 1c06 1c07 1c09 1c20 1c21 1c22 1c23 1c30 1c31 1c35 1c36 1c60 1c61 1c62"},{"chip":"GP107","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1050","GeForce GTX 1050 3 GB Max-Q","GeForce GTX 1050 3GB","GeForce GTX 1050 Mobile","GeForce GTX 1050 Ti","GeForce GTX 1050 Ti Max-Q","GeForce GTX 1050 Ti Mobile","GeForce MX150","GeForce MX350","Quadro P1000","Quadro P1000 Mobile","Quadro P2000","Quadro P2000 Mobile","Quadro P400","Quadro P600","Quadro P600 Mobile","Quadro P620"],"pci":"1c81 1c82 1c83 1c8c 1c8d 1c8f 1c90 1c91 1c92 1c94 1c96 1cb1 1cb2 1cb3 1cb6 1cba 1cbb 1cbc 1cbd 1ccc 1ccd 1cfa 1cfb"},{"chip":"GP108","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GT 1010","GeForce GT 1030","GeForce MX150","GeForce MX230","GeForce MX250","GeForce MX330","Quadro P500 Mobile","Quadro P520"],"pci":"1d01 1d02 1d10 1d11 1d12 1d13 1d16 1d33 1d34 1d52 1d56"},{"chip":"GP10B","sm":"6.2","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GV100","sm":"7.0","architecture":"Volta","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 100-200","CMP 100-210","Quadro GV100","TITAN V","Tesla GV100 DGX1-V","Tesla GV100 SXM2-16GB SKU 890","Tesla PG500-216","Tesla PG503-216","Tesla V100 DGXS 16GB","Tesla V100 DGXS 32GB","Tesla V100 FHHL 16GB","Tesla V100 PCIe 16GB","Tesla V100 PCIe 32GB","Tesla V100 SXM2 16GB","Tesla V100 SXM2 32GB","Tesla V100 SXM3 32GB","Tesla V100S PCIe 32GB"],"pci":"1d81 1d83 1d84 1db0 1db1 1db2 1db3 1db4 1db5 1db6 1db7 1db8 1dba 1dbd 1dc1 1df0 1df2 1df4 1df5 1df6"},{"chip":"GV11B","sm":"7.2","architecture":"Volta","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"TU102","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 50HX","GeForce RTX 2080 Ti","Quadro RTX 6000","Quadro RTX 8000","TITAN RTX"],"pci":"1e02 1e04 1e07 1e09 1e30 1e36 1e78"},{"chip":"TU104","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 2060","GeForce RTX 2070 SUPER","GeForce RTX 2070 Super","GeForce RTX 2070 Super with Max-Q Design","GeForce RTX 2080","GeForce RTX 2080 SUPER","GeForce RTX 2080 Super","GeForce RTX 2080 Super with Max-Q Design","GeForce RTX 2080 with Max-Q Design","Quadro RTX 4000","Quadro RTX 4000 with Max-Q Design","Quadro RTX 5000","Quadro RTX 5000 with Max-Q Design","Tesla T4"],"pci":"1e81 1e82 1e84 1e87 1e89 1e90 1e91 1e93 1eb0 1eb1 1eb5 1eb6 1eb8 1ec2 1ec7 1ed0 1ed1 1ed3 1ef5"},{"chip":"TU106","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 40HX","GeForce GTX 1650","GeForce RTX 2060 SUPER","GeForce RTX 2060 with Max-Q Design","GeForce RTX 2070","GeForce RTX 2070 with Max-Q Design","Matrox D-Series D2450","Matrox D-Series D2480","Quadro RTX 3000","Quadro RTX 3000 with Max-Q Design"],"pci":"1f02 1f06 1f07 1f0a 1f0b 1f10 1f12 1f14 1f36 1f42 1f47 1f50 1f54 1f76"},{"chip":"TU116","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 30HX","GeForce GTX 1650 SUPER","GeForce GTX 1660","GeForce GTX 1660 SUPER","GeForce GTX 1660 Ti","GeForce GTX 1660 Ti with Max-Q Design"],"pci":"2182 2184 2187 2189 2191 21c4 21d1"},{"chip":"TU117","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["DGX Display","GeForce GTX 1630","GeForce GTX 1650 Ti","GeForce GTX 1650 Ti with Max-Q Design","GeForce GTX 1650 with Max-Q Design","GeForce MX450","GeForce MX550","Quadro T1000","Quadro T1000 with Max-Q Design","Quadro T2000","Quadro T2000 with Max-Q Design","T1000","T1000 8GB","T1200 Laptop GPU","T400","T400 4GB","T400E","T500","T550 Laptop GPU","T600","T600 Laptop GPU"],"pci":"1f83 1f91 1f95 1f96 1f97 1f98 1f99 1f9c 1f9d 1f9f 1fa0 1fb0 1fb1 1fb2 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1ff0 1ff2 1ff9"},{"chip":"GA100","sm":"8.0","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A100 80GB PCIe","A100-PCIE-40GB","A100-PG509-200","A100-SXM-64GB","A100-SXM4-40GB","A100-SXM4-80GB","A30","A800 40GB Active","A800 80GB PCIe","A800 80GB PCIe LC","A800-SXM4-40GB","A800-SXM4-80GB","AX800","PG506-232","PG509-210"],"pci":"20b0 20b2 20b3 20b5 20b6 20b7 20bd 20f1 20f3 20f5 20f6 20fd"},{"chip":"GA102","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A10","A10G","A10M","A40","CMP 90HX","GeForce RTX 3070 Ti","GeForce RTX 3080","GeForce RTX 3080 Ti","GeForce RTX 3090","GeForce RTX 3090 Ti","RTX A4500","RTX A5000","RTX A5500","RTX A6000"],"pci":"2203 2204 2206 2207 2208 220a 220d 2216 2230 2231 2232 2233 2235 2236 2237 2238"},{"chip":"GA103","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3060 Ti","GeForce RTX 3080 Ti Laptop GPU","RTX A5500 Laptop GPU"],"pci":"2414 2420 2438 2460"},{"chip":"GA104","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 70HX","GeForce RTX 3060","GeForce RTX 3060 Laptop GPU","GeForce RTX 3070","GeForce RTX 3070 Laptop GPU","GeForce RTX 3070 Ti Laptop GPU","GeForce RTX 3080 Laptop GPU","RTX A3000 12GB Laptop GPU","RTX A3000 Laptop GPU","RTX A4000","RTX A4000 Laptop GPU","RTX A4000H","RTX A4500 Embedded GPU","RTX A4500 Laptop GPU","RTX A5000 Laptop GPU"],"pci":"2484 2487 2488 248a 249c 249d 24a0 24b0 24b1 24b6 24b7 24b8 24b9 24ba 24bb 24c7 24dc 24dd 24e0 24fa"},{"chip":"GA106","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3050","GeForce RTX 3050 OEM","GeForce RTX 3050 Ti Laptop GPU","RTX A2000","RTX A2000 12GB"],"pci":"2507 2508 2523 2531 2563 2571"},{"chip":"GA107","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A16","A2","GeForce MX570","GeForce MX570 A","GeForce RTX 2050","GeForce RTX 3050 4GB Laptop GPU","GeForce RTX 3050 6GB Laptop GPU","GeForce RTX 3050 Laptop GPU","GeForce RTX 3050Ti Laptop GPU","RTX A1000","RTX A1000 6GB Laptop GPU","RTX A1000 Embedded GPU","RTX A1000 Laptop GPU","RTX A2000 8GB Laptop GPU","RTX A2000 Embedded GPU","RTX A2000 Laptop GPU","RTX A400","RTX A500 Embedded GPU","RTX A500 Laptop GPU"],"pci":"25a0 25a2 25a5 25a6 25a7 25a9 25aa 25ab 25ac 25ad 25b0 25b2 25b6 25b8 25b9 25ba 25bb 25bc 25bd 25e2 25e5 25ec 25ed 25f9 25fa 25fb"},{"chip":"GA10B","sm":"8.7","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"AD102","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4070 Ti SUPER","GeForce RTX 4090","GeForce RTX 4090 D","L20","L40","L40S","RTX 5000 Ada Generation","RTX 5880 Ada Generation","RTX 6000 Ada Generation"],"pci":"2684 2685 2689 26b1 26b2 26b3 26b5 26b9 26ba"},{"chip":"AD103","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4070","GeForce RTX 4080","GeForce RTX 4080 SUPER","GeForce RTX 4090 Laptop GPU","RTX 5000 Ada Generation Embedded GPU","RTX 5000 Ada Generation Laptop GPU"],"pci":"2702 2704 2709 2717 2730 2757 2770"},{"chip":"AD104","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4060 Ti","GeForce RTX 4070 SUPER","GeForce RTX 4070 Ti","GeForce RTX 4080 Laptop GPU","L2","L4","RTX 3500 Ada Generation Embedded GPU","RTX 3500 Ada Generation Laptop GPU","RTX 4000 Ada Generation","RTX 4000 Ada Generation Laptop GPU","RTX 4000 SFF Ada Generation","RTX 4500 Ada Generation"],"pci":"2782 2783 2788 27a0 27b0 27b1 27b2 27b6 27b8 27ba 27bb 27e0 27fb"},{"chip":"AD106","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3050 A Laptop GPU","GeForce RTX 4060","GeForce RTX 4070 Laptop GPU","RTX 3000 Ada Generation Laptop GPU"],"pci":"2808 2820 2822 2838 2860"},{"chip":"AD107","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4050 Laptop GPU","GeForce RTX 4060 Laptop GPU","RTX 1000 Ada Generation Laptop GPU","RTX 2000 Ada Generation","RTX 2000 Ada Generation Embedded GPU","RTX 2000 Ada Generation Laptop GPU","RTX 2000E Ada Generation","RTX 500 Ada Generation Laptop GPU"],"pci":"28a0 28a1 28b0 28b8 28b9 28ba 28bb 28e0 28e1 28f8"},{"chip":"GH100","sm":"9.0","architecture":"Hopper","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GH200 120GB","GH200 144G HBM3e","GH200 480GB","H100","H100 80GB HBM3","H100 NVL","H100 PCIe","H20","H20 NVL16","H20-3e","H200","H200 NVL","H800","H800 NVL","H800 PCIe"],"pci":"230e 2321 2322 2324 2329 232c 2330 2331 2335 2339 233a 233b 2342 2348"},{"chip":"GB100","sm":"10.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["B200","GB200"],"pci":"2901 2941"},{"chip":"GB102","sm":"10.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["DRIVE P2021"],"pci":"29bb"},{"chip":"GB110","sm":"10.3","architecture":"Blackwell Ultra","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["B300 SXM6 AC","GB300"],"pci":"3182 31c2"},{"chip":"GB10B","sm":"11.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GB202","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5090","GeForce RTX 5090 D","GeForce RTX 5090 D v2","RTX 6000D","RTX PRO 5000 72GB Blackwell","RTX PRO 5000 Blackwell","RTX PRO 6000 Blackwell Max-Q Workstation Edition","RTX PRO 6000 Blackwell Server Edition","RTX PRO 6000 Blackwell Workstation Edition"],"pci":"2b85 2b87 2b8c 2bb1 2bb3 2bb4 2bb5 2bb9"},{"chip":"GB203","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5070 Ti","GeForce RTX 5080","GeForce RTX 5080 Laptop GPU","GeForce RTX 5090 Laptop GPU","RTX PRO 4000 Blackwell","RTX PRO 4000 Blackwell Embedded GPU","RTX PRO 4000 Blackwell Generation Laptop GPU","RTX PRO 4000 Blackwell SFF Edition","RTX PRO 4500 Blackwell","RTX PRO 5000 Blackwell Embedded GPU","RTX PRO 5000 Blackwell Generation Laptop GPU"],"pci":"2c02 2c05 2c18 2c19 2c31 2c33 2c34 2c38 2c39 2c58 2c59 2c77 2c79"},{"chip":"GB205","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5070","GeForce RTX 5070 Ti Laptop GPU","RTX PRO 3000 Blackwell Generation Laptop GPU"],"pci":"2f04 2f18 2f38 2f58"},{"chip":"GB206","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5060","GeForce RTX 5060 Laptop GPU","GeForce RTX 5060 Ti","GeForce RTX 5070 Laptop GPU","RTX PRO 2000 Blackwell","RTX PRO 2000 Blackwell Embedded GPU","RTX PRO 2000 Blackwell Generation Laptop GPU"],"pci":"2d04 2d05 2d18 2d19 2d30 2d39 2d58 2d59 2d79"},{"chip":"GB207","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5050","GeForce RTX 5050 Laptop GPU","RTX PRO 1000 Blackwell Generation Laptop GPU","RTX PRO 500 Blackwell Embedded GPU","RTX PRO 500 Blackwell Generation Laptop GPU"],"pci":"2d83 2d98 2db8 2db9 2dd8 2df9"},{"chip":"GB20B","sm":"12.1","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GB10"],"pci":"2e12"},{"chip":"GR100","sm":"10.7","architecture":"Rubin","confidence":"uncertain","sources":["pci-ids","cuda-gpus","cuda-legacy-gpus","trt-11.3-notes"],"date":"2026-11-22"},{"chip":"GR102","sm":"10.7","architecture":"Rubin","confidence":"uncertain","sources":["pci-ids","cuda-gpus","cuda-legacy-gpus","trt-11.3-notes"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/matrix.json
const matrix_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"release":"8.0","builds":["8.0.1.6","8.0.3.4"],"published":"2021-07","python":"3.6-3.9","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"jetpack","sm":["5.3","6.2","7.2"],"confidence":"inferred"}],"sources":["trt-8.0-matrix","trt-8.4-matrix-copy","trt-issue-982","trt-repo"],"date":"2026-11-22"},{"release":"8.2","builds":["8.2.1.8","8.2.5.1"],"published":"2021-11","python":"3.6-3.9","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6"],"confidence":"uncertain"},{"platform":"jetpack","sm":["5.3","6.2","7.2"],"confidence":"inferred"}],"sources":["trt-8.4-matrix-copy","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"8.4","builds":["8.4.1.5","8.4.3.1"],"published":"2022-06","python":"3.6-3.10","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"inferred"}],"sources":["trt-8.4-matrix","trt-8.4-matrix-copy","trt-issue-2727","mmdeploy-2757","trt-repo"],"date":"2026-11-22"},{"release":"8.5","builds":["8.5.1.7","8.5.2.2","8.5.3.1"],"published":"2022-11","python":"3.6-3.10","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"inferred"}],"sources":["trt-8.5-matrix","trt-8.5-notes","trt-issue-3589","trt-issue-2727","trt-changelog"],"date":"2026-11-22"},{"release":"8.6","builds":["8.6.0","8.6.1.6"],"published":"2023-03","python":"3.6-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"uncertain","builds":["8.6.2"]}],"sources":["trt-issue-3589","trt-8.6-matrix","trt-changelog"],"date":"2026-11-22"},{"release":"9.0","builds":["9.0.1.4"],"published":"2023-09-07","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.1","builds":["9.1.0.4"],"published":"2023-10-18","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.2","builds":["9.2.0.5"],"published":"2023-11-27","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.3","builds":["9.3.0.1"],"published":"2024-02-09","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"10.0","builds":["10.0.1.6"],"published":"2024-04-24","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.0-notes","trt-10.0-matrix","nixpkgs-cuda","trt-repo"],"date":"2026-11-22"},{"release":"10.1","builds":["10.1.0.27"],"published":"2024-06-17","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.1-matrix","nixpkgs-cuda","trt-repo"],"date":"2026-11-22"},{"release":"10.2","builds":["10.2.0.19"],"published":"2024-07-09","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.0-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.3","builds":["10.3.0.26"],"published":"2024-08-02","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.3-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.4","builds":["10.4.0.26"],"published":"2024-09-18","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.4-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.5","builds":["10.5.0.18"],"published":"2024-09-30","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.5-notes","nixpkgs-cuda","trt-repo","trt-cmake"],"date":"2026-11-22"},{"release":"10.6","builds":["10.6.0.26"],"published":"2024-11-05","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.6-matrix","trt-10.5-notes","trt-repo"],"date":"2026-11-22"},{"release":"10.7","builds":["10.7.0.23"],"published":"2024-12-04","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.5-notes","tita-rl-7","trt-repo"],"date":"2026-11-22"},{"release":"10.8","builds":["10.8.0.43"],"published":"2025-01-31","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"documented"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.8-notes","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.9","builds":["10.9.0.34"],"published":"2025-03-10","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.9-notes","trt-10.8-notes","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.10","builds":["10.10.0.31"],"published":"2025-04-28","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."},{"platform":"drive","sm":["10.1"],"confidence":"documented","builds":["10.10.10"]}],"sources":["trt-10.10-notes","trt-issue-4525","drive-7.0.3","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.11","builds":["10.11.0.33"],"published":"2025-05-16","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-issue-4525","trt-10.14-matrix","trt-cmake","trt-repo"],"date":"2026-11-22"},{"release":"10.12","builds":["10.12.0.36"],"published":"2025-06-10","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-issue-4525","trt-10.14-matrix","trt-cmake","trt-repo"],"date":"2026-11-22"},{"release":"10.13.0","builds":["10.13.0.35"],"published":"2025-07-24","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"documented"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.13.0-notes","dgx-gb300","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.13.2","builds":["10.13.2.6"],"published":"2025-08-18","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred","note":"No CUDA 13 wheel for Windows before 10.13.3."},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["dgx-gb300","trt-10.14-matrix","trt-changelog","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.13.3","builds":["10.13.3.9"],"published":"2025-09-08","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["11.0"],"confidence":"documented"}],"sources":["trt-10.13.3-notes","meta-tegra","conda-pytorch-486","trt-repo"],"date":"2026-11-22"},{"release":"10.14.1","builds":["10.14.1.48"],"published":"2025-11-07","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.14-notes","trt-10.14-matrix","trt-cmake"],"date":"2026-11-22"},{"release":"10.15.1","builds":["10.15.1.29"],"published":"2026-02-02","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.15-matrix","trt-10.14-notes","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.16.0","builds":["10.16.0.72"],"published":"2026-03-24","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.16-notes","packaging-10.16","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.16.1","builds":["10.16.1.11"],"published":"2026-04","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-10.16.1-notes","meta-tegra-2240","trt-10x-download","pypi-index"],"date":"2026-11-22"},{"release":"10.16.2","builds":["10.16.2.10"],"published":"2026-06","python":"3.10-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-10.16.1-notes","meta-tegra-2240","trt-10x-download"],"date":"2026-11-22"},{"release":"11.0","builds":["11.0.0.114"],"published":"2026-06-02","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.0-notes","trt-11.2-prerequisites","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"11.1","builds":["11.1.0.106"],"published":"2026-06-24","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.1-notes","trt-resources","trt-cmake","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"11.2","builds":["11.2.0.113","11.2.1.2"],"published":"2026-07","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.2-prerequisites","trt-11.2-notes","v100-measured","pypi-index"],"date":"2026-11-22"},{"release":"11.3","builds":["11.3.0.99"],"published":"2026-09-22","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.3-notes","pypi-index"],"date":"2026-11-22"},{"release":"11.4.0","builds":["11.4.0.106"],"published":"2026-10","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-arm64","sm":[],"confidence":"documented","note":"DLA only."}],"sources":["trt-11.4.0-notes","trt-11.3-notes","pypi-index"],"date":"2026-11-22"},{"release":"11.4.1","builds":["11.4.1"],"published":"2026-10","python":"3.10-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-11.4.1-notes","trt-jetson-migration","trt-11.3-notes"],"date":"2026-11-22"},{"release":"11.5","builds":["11.5.0"],"published":"2026-11-18","python":"3.10-3.14","support":[{"platform":"linux-x64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"uncertain"},{"platform":"windows-arm64","cuda":["13"],"sm":["10.3"],"confidence":"documented","note":"GB300 only, beta."}],"sources":["trt-11.5-notes","trt-11.5-tag","trt-11.3-notes"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.0","builds":["1.0"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.0"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.1","builds":["1.1"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.1"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.2","builds":["1.2"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"}],"sources":["trt-rtx-1.1","trt-rtx-1.4"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.3","builds":["1.3"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"}],"sources":["trt-rtx-1.1","trt-rtx-1.4"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.4","builds":["1.4.0.76"],"published":"2026-03","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.4","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.5","builds":["1.5.0.114"],"published":"2026-05","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.6","builds":["1.6.1.120"],"published":"2026-07","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.7","builds":["1.7.1.116"],"published":"2026-10","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"}],"Bl":[{"architecture":"Kepler","sm":["3.0"],"removedIn":"8.0","confidence":"inferred","sources":["trt-8.4-matrix-copy"],"date":"2026-11-22"},{"architecture":"Kepler","sm":["3.5","3.7"],"removedIn":"8.6","confidence":"documented","sources":["trt-8.5-notes","trt-issue-3589"],"date":"2026-11-22"},{"architecture":"Maxwell","sm":["5.0","5.2","5.3"],"deprecatedIn":"8.5","removedIn":"8.6","confidence":"documented","sources":["trt-issue-3589"],"date":"2026-11-22"},{"architecture":"Pascal","sm":["6.0","6.1","6.2"],"deprecatedIn":"8.6","removedIn":"10.0","confidence":"inferred","sources":["trt-issue-3826","trt-issue-3589","nixpkgs-cuda"],"date":"2026-11-22"},{"architecture":"Volta","sm":["7.0"],"deprecatedIn":"10.0","removedIn":"10.5","confidence":"documented","sources":["trt-10.5-notes","trt-10.4-notes","trt-10.0-notes"],"date":"2026-11-22"},{"architecture":"Volta (Xavier)","sm":["7.2"],"removedIn":"10.0","confidence":"inferred","sources":["trt-cmake","meta-tegra","nixpkgs-cuda"],"date":"2026-11-22"},{"architecture":"Turing","sm":["7.5"],"confidence":"documented","sources":["trt-11.2-prerequisites"],"note":"No deprecation notice was found up to 11.5.","date":"2026-11-22"},{"architecture":"Ampere","sm":["8.0"],"confidence":"documented","sources":["cuda-gpus"],"date":"2026-11-22"},{"architecture":"Ampere","sm":["8.6"],"addedIn":"7.2.1","confidence":"documented","sources":["trt-issue-982"],"date":"2026-11-22"},{"architecture":"Ampere (Orin)","sm":["8.7"],"addedIn":"8.4","confidence":"documented","sources":["trt-10.16.1-notes","trt-jetson-migration"],"date":"2026-11-22"},{"architecture":"Ada Lovelace","sm":["8.9"],"addedIn":"8.5","confidence":"inferred","sources":["trt-issue-2727"],"date":"2026-11-22"},{"architecture":"Hopper","sm":["9.0"],"addedIn":"8.5","confidence":"inferred","sources":["mmdeploy-2757","trt-changelog"],"date":"2026-11-22"},{"architecture":"Blackwell","sm":["10.0"],"addedIn":"10.8","confidence":"documented","sources":["trt-10.8-notes"],"date":"2026-11-22"},{"architecture":"Blackwell Ultra","sm":["10.3"],"addedIn":"10.13.0","confidence":"documented","sources":["dgx-gb300","trt-10.14-notes"],"date":"2026-11-22"},{"architecture":"Blackwell (Thor)","sm":["10.1"],"addedIn":"10.10","confidence":"documented","sources":["drive-7.0.3"],"note":"Called 10.1 by CUDA 12 and 11.0 by CUDA 13.","date":"2026-11-22"},{"architecture":"Rubin","sm":["10.7"],"addedIn":"11.3","confidence":"documented","sources":["trt-11.3-notes"],"date":"2026-11-22"},{"architecture":"Blackwell (Thor)","sm":["11.0"],"addedIn":"10.13.2","confidence":"inferred","sources":["conda-pytorch-486","meta-tegra"],"note":"Needs a CUDA 13 build; JetPack 7 carries 10.13.3.","date":"2026-11-22"},{"architecture":"Blackwell","sm":["12.0"],"addedIn":"10.8","confidence":"documented","sources":["trt-10.8-notes","tita-rl-7"],"date":"2026-11-22"},{"architecture":"Blackwell (GB10)","sm":["12.1"],"addedIn":"10.14.1","confidence":"documented","sources":["trt-10.14-notes"],"note":"Announced with 10.14.1; whether 10.13.2 and 10.13.3 ran there before is not established.","date":"2026-11-22"}],"ES":{"splitIn":"10.14.1","sources":["trt-resources","meta-tegra-2240"],"confidence":"documented","date":"2026-11-22","proxies":[{"sm":"10.3","file":"100"},{"sm":"12.1","file":"120"},{"sm":"8.7","file":"86","from":"10.16.1","platforms":["linux-arm64","jetpack"]}],"unknown":["10.7"]},"Fy":[{"product":"tensorrt-rtx","sm":"== 7.5","text":"TensorRT-RTX has no 3-D convolution and no FP32 GEMM on Turing (7.5); networks that need them fail there.","sources":["rtx-turing"],"confidence":"inferred","date":"2026-11-22"},{"sm":"< 8.0","text":"No BF16: it needs compute capability 8.0.","sources":["trt-rtx-1.5"],"confidence":"inferred","date":"2026-11-22"},{"sm":"< 8.9","text":"No FP8: it needs compute capability 8.9.","sources":["trt-rtx-1.5","fp-limits"],"confidence":"documented","date":"2026-11-22"},{"sm":"< 10.0","text":"No FP4: it needs compute capability 10.0.","sources":["trt-rtx-1.5","fp-limits"],"confidence":"documented","date":"2026-11-22"},{"product":"tensorrt","sm":"== 10.0","tensorrt":"< 10.9","text":"B200 and GB200 are early access in 10.8: limited.","sources":["trt-10.8-notes"],"confidence":"documented","date":"2026-11-22"},{"product":"tensorrt","sm":"== 10.3","tensorrt":"< 10.14","text":"GB300 has functional support only before 10.14.1.","sources":["dgx-gb300"],"confidence":"documented","date":"2026-11-22"}]}');
// EXTERNAL MODULE: ./build/support/rows.js + 1 modules
var rows = __nccwpck_require__(8577);
;// CONCATENATED MODULE: ./build/support/wheels.json
const wheels_namespaceObject = /*#__PURE__*/JSON.parse('{"c4":[{"release":"1.0.0","tensorrt":"8.0.3.4","torch":"1.10","cuda":"11.3","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.1.0","tensorrt":"8.2.4.2","torch":"1.11","cuda":"11.3","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.2.0","tensorrt":"8.4.3.1","torch":"1.12","cuda":"11.6","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.3.0","tensorrt":"8.5.1.7","torch":"1.13","cuda":"11.7","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.4.0","tensorrt":"8.6","below":"8.7","torch":"2.0","cuda":"11.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.1","tensorrt":"8.6","torch":"2.1","cuda":"12.1","confidence":"inferred","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.2.0","tensorrt":"8.6","below":"8.7","torch":"2.2","cuda":"12.1","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.3.0","tensorrt":"10.0","below":"10.1","torch":"2.3","cuda":"12.1","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.4.0","tensorrt":"10.1.0","torch":"2.4","cuda":"12.4","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.5.0","tensorrt":"10.3.0","torch":"2.5","cuda":"12.4","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.6","tensorrt":"10.7.0","below":"10.8","torch":"2.6","cuda":"12.6","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.7.0","tensorrt":"10.9","below":"10.10","torch":"2.7","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.8.0","tensorrt":"10.12","below":"10.13","jetpackTensorrt":"10.3","jetpackBelow":"10.4","torch":"2.8","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.9.0","tensorrt":"10.13","below":"10.14","torch":"2.9","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.10.0","tensorrt":"10.14.1","below":"10.15","torch":"2.10","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.11.0","tensorrt":"10.15.1","below":"10.16","torch":"2.11","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.12","tensorrt":"10.16.1","below":"10.17","torch":"2.12","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt","torch-tensorrt-2.12"],"date":"2026-11-22"},{"release":"2.13.0","tensorrt":"11.0","below":"11.1","torch":"2.13","cuda":"13.2","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.14.0","tensorrt":"11.1","below":"11.2","torch":"2.14","cuda":"13.2","confidence":"documented","sources":["torch-tensorrt","torch-tensorrt-mirror"],"date":"2026-11-22"}],"Nk":[{"torch":"2.0","until":"2.0","platform":"linux-x64","cuda":"11.7","sm":["3.7","5.0","6.0","7.0","7.5","8.0","8.6"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.0","until":"2.3","platform":"linux-x64","cuda":"11.8","sm":["3.7","5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.1","until":"2.5","platform":"linux-x64","cuda":"12.1","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.4","until":"2.6","platform":"linux-x64","cuda":"12.4","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-builder"],"date":"2026-11-22"},{"torch":"2.6","until":"2.15","platform":"linux-x64","cuda":"12.6","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"documented","sources":["torch-build-cuda","torch-test-infra","torch-172352"],"date":"2026-11-22"},{"torch":"2.7","until":"2.7","platform":"linux-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"inferred","sources":["vs-playground-59","torch-builder"],"date":"2026-11-22"},{"torch":"2.8","until":"2.10","platform":"linux-x64","cuda":"12.8","sm":["7.0","7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-157517","torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.8","until":"2.8","platform":"linux-x64","cuda":"12.9","sm":["7.0","7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-157517","torch-build-cuda"],"date":"2026-11-22","ptx":"12.0"},{"torch":"2.11","until":"2.11","platform":"linux-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-172352"],"date":"2026-11-22"},{"torch":"2.12","until":"2.13","platform":"linux-x64","cuda":"12.9","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-188443"],"date":"2026-11-22"},{"torch":"2.9","until":"2.14","platform":"linux-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-172352","torch-test-infra","torch-188443"],"date":"2026-11-22","ptx":"12.0"},{"torch":"2.12","until":"2.14","platform":"linux-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-test-infra","torch-188443"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"12.6","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.4","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.6","sm":["5.0","6.0","6.1","7.0","7.5","8.0","8.6","9.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.9","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"linux-arm64","cuda":"12.6","sm":["8.0","9.0"],"confidence":"documented","sources":["torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.6","platform":"linux-arm64","cuda":"12.8","sm":["8.0","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.9","platform":"linux-arm64","cuda":"13.0","sm":["8.0","9.0","10.0","11.0","12.0"],"confidence":"documented","sources":["torch-build-cuda","torch-test-infra"],"date":"2026-11-22"}],"Zj":[{"tag":"21.10","tensorrt":"8.0.3.4","cuda":"11.4.2","confidence":"documented","sources":["triton-21.10"],"date":"2026-11-22"},{"tag":"22.05","tensorrt":"8.2.5","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.08","tensorrt":"8.4.2.4","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.10","tensorrt":"8.5.0","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.12","tensorrt":"8.5.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.01","tensorrt":"8.5.2.2","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.03","tensorrt":"8.5.3","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.04","tensorrt":"8.6.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.09","tensorrt":"8.6.1","cuda":"12.2.1","confidence":"inferred","sources":["ngc-23.09"],"date":"2026-11-22"},{"tag":"23.10","tensorrt":"8.6.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.12","tensorrt":"8.6.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.01","tensorrt":"8.6.1.6","cuda":"12.3.2.001","confidence":"inferred","sources":["ngc-24.01"],"date":"2026-11-22"},{"tag":"24.03","tensorrt":"8.6.3","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.04","tensorrt":"8.6.3","cuda":"12.4.1","confidence":"uncertain","sources":["ngc-recollection","triton-24.04"],"date":"2026-11-22"},{"tag":"24.05","tensorrt":"10.0.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.06","tensorrt":"10.1.0.27","cuda":"12.5.0.23","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.07","tensorrt":"10.2.0.19","cuda":"12.5.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.08","tensorrt":"10.3.0.26","cuda":"12.6.0.022","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.09","tensorrt":"10.4.0.26","cuda":"12.6.1.006","confidence":"inferred","sources":["triton-compat","ngc-24.10","ngc-recollection"],"date":"2026-11-22"},{"tag":"24.10","tensorrt":"10.5.0.18","cuda":"12.6.2","confidence":"inferred","sources":["ngc-24.10","ngc-recollection"],"date":"2026-11-22"},{"tag":"24.11","tensorrt":"10.6.0.26","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.12","tensorrt":"10.7.0.23","cuda":"12.6.3.004","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.01","tensorrt":"10.8.0.43","cuda":"12.8.0.038","confidence":"inferred","sources":["triton-25.01","ngc-recollection"],"date":"2026-11-22"},{"tag":"25.02","tensorrt":"10.8.0.43","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.03","tensorrt":"10.9.0.34","cuda":"12.8.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.04","tensorrt":"10.9.0.34","cuda":"12.9.0.036","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.05","tensorrt":"10.10.0.31","cuda":"12.9.0.043","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.06","tensorrt":"10.11.0.33","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.07","tensorrt":"10.11.0.33","cuda":"12.9.0.043","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.08","tensorrt":"10.13.2.6","cuda":"13.0.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.09","tensorrt":"10.13.3.9","cuda":"13.0.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.10","tensorrt":"10.13.3.9","cuda":"13.0.2.006","confidence":"inferred","sources":["ngc-25.10"],"date":"2026-11-22"},{"tag":"25.11","tensorrt":"10.14.1.48","cuda":"13.0.2.006","confidence":"uncertain","sources":["ngc-recollection","ngc-25.11"],"date":"2026-11-22"},{"tag":"25.12","tensorrt":"10.14.1.48","cuda":"13.1.0","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"26.07","tensorrt":"11.1.0.106","cuda":"13.3.0.035","confidence":"inferred","sources":["ngc-26.07","ngc-26.07-thor"],"date":"2026-11-22"}],"r1":[{"jetpack":"4.6","until":"4.6","tensorrt":"8.0.1","sm":["5.3","6.2","7.2"],"cuda":"10.2","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"4.6.1","until":"4.6.6","tensorrt":"8.2.1","sm":["5.3","6.2","7.2"],"cuda":"10.2","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"5.0.2","until":"5.0.2","tensorrt":"8.4.1","sm":["7.2","8.7"],"cuda":"11.4","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"jetpack":"5.1","until":"5.1.6","tensorrt":"8.5.2","sm":["7.2","8.7"],"cuda":"11.4","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"6.0","until":"6.0","tensorrt":"8.6.2","sm":["8.7"],"cuda":"12.2","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"jetpack":"6.1","until":"6.2.2","tensorrt":"10.3.0.30","sm":["8.7"],"cuda":"12.6","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"7.0","until":"7.1","tensorrt":"10.13.3.9","sm":["11.0"],"cuda":"13.0","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"7.2","until":"7.2","tensorrt":"10.16.2.10","sm":["8.7","11.0"],"cuda":"13.2","confidence":"inferred","sources":["meta-tegra","meta-tegra-2240"],"date":"2026-11-22"},{"jetpack":"7.2.2","until":"7.2.2","tensorrt":"11.4.1","sm":["8.7","11.0"],"cuda":"13","confidence":"documented","sources":["trt-11.4.1-notes","trt-jetson-migration"],"date":"2026-11-22"}],"qe":[{"from":"10.0","cuda":"12","confidence":"measured","sources":["pypi-index"],"date":"2026-11-22"},{"from":"10.13.3","cuda":"13","confidence":"measured","sources":["pypi-index"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/matrix.js
/** The built-in support data as one value. */





/** The built-in matrix. Pure: every call gives the same value. A table is read when it is first asked for. */
function loadMatrix() {
    return onDemand({
        cells: () => matrix_namespaceObject.Ge.flatMap((row) => (0,rows/* cellsOfRow */.D1)(row)),
        lifecycle: () => (0,rows/* parseRows */.ti)(matrix_namespaceObject.Bl, ["addedIn", "deprecatedIn", "removedIn"]),
        resources: () => {
            const resources = (0,rows/* parseRow */.W0)(matrix_namespaceObject.ES, ["splitIn"]);
            return { ...resources, proxies: (0,rows/* parseRows */.ti)(resources.proxies, ["from"]) };
        },
        limits: () => (0,rows/* parseRows */.ti)(matrix_namespaceObject.Fy),
        drivers: () => (0,rows/* parseRows */.ti)(drivers_namespaceObject.g, ["linux", "windows"]),
        capabilityDrivers: () => (0,rows/* parseRows */.ti)(drivers_namespaceObject.R, ["linux", "windows"]),
        torchTensorrt: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.c4, [
            ...["release", "tensorrt", "below"],
            ...["jetpackTensorrt", "jetpackBelow"],
        ]),
        torch: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.Nk, ["torch", "until"]),
        ngc: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.Zj, ["tensorrt"]),
        jetpack: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.r1, ["jetpack", "until", "tensorrt"]),
        metapackage: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.qe, ["from"]),
        gpus: () => ({ ...gpus_namespaceObject, about: parseAbout(gpus_namespaceObject.about) }),
    });
}
/** An object whose values are computed on first access and kept: a verdict needs only a few of the tables. */
function onDemand(make) {
    const made = new Map();
    const value = {};
    for (const key of Object.keys(make)) {
        Object.defineProperty(value, key, {
            enumerable: true,
            get: () => {
                if (!made.has(key))
                    made.set(key, make[key]());
                return made.get(key);
            },
        });
    }
    return value;
}
function parseAbout(about) {
    return {
        names: (0,rows/* parseRow */.W0)(about.names),
        families: (0,rows/* parseRow */.W0)(about.families),
        ambiguous: (0,rows/* parseRow */.W0)(about.ambiguous),
        cloud: (0,rows/* parseRow */.W0)(about.cloud),
        chips: (0,rows/* parseRow */.W0)(about.chips),
    };
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ missingRemedies),
/* harmony export */   v: () => (/* binding */ NO_GPU_INTENDED)
/* harmony export */ });
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);
/* harmony import */ var _gpu_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9519);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1056);
/** What to do where a fact is missing, as opposed to a pair that is unsupported. */



/** The remedy that changes the policy of a run; `explain`, which has no policy, leaves it out. */
const NO_GPU_INTENDED = {
    kind: "environment",
    text: "If the job is not meant to have a GPU, `on-no-gpu: skip` (`--on-no-gpu skip` at a terminal) lets it pass; the tests then stay unverified.",
};
// By reason; where there are several, the likeliest first.
const REMEDIES = {
    "no-gpu-visible": [
        {
            kind: "environment",
            text: "Run on a machine with an NVIDIA GPU: check the runner's label, and in containers `--gpus all` (or `options: --gpus all` of a job container).",
        },
        {
            kind: "driver",
            text: "Run `nvidia-smi` on the same machine to see whether the driver finds a card at all.",
        },
        NO_GPU_INTENDED,
        {
            kind: "environment",
            text: "To decide for another machine, pass its facts with the input `facts`, or with `--facts FILE` at a terminal. `trt-gate probe --json` prints them on that machine; a file with three keys is enough (see `trt-gate run --help`).",
        },
    ],
    "hidden-by-environment": [
        {
            kind: "environment",
            text: "Unset CUDA_VISIBLE_DEVICES (and NVIDIA_VISIBLE_DEVICES), or set it to a card that exists, such as 0.",
        },
    ],
    "gpu-lost": [
        {
            kind: "environment",
            text: "Restart the machine. If the card is lost again, the card or its power supply is failing.",
        },
    ],
    "driver-library-mismatch": [
        {
            kind: "driver",
            text: "Restart the machine after a driver update, or reload the kernel module; in a container, remove the CUDA compatibility libraries or update the host's driver.",
        },
    ],
    "driver-too-old": [{ kind: "driver", text: "Update the driver, or use a build for an older CUDA." }],
    "wrong-interpreter": [
        {
            kind: "environment",
            text: "Set `python` to the interpreter that has TensorRT, or `via` to a command that enters its environment.",
        },
    ],
};
// Without it the answer came from files alone, so this comes before everything else.
const PYTHON = {
    kind: "environment",
    text: "No Python answered: correct the input `python`, or install Python 3.6 or newer where the suite runs.",
};
// For a probe that failed or hung, and for everything without a remedy of its own.
const OTHERWISE = {
    kind: "environment",
    text: "Run the probe by hand with `trt-gate probe --json`; the input `facts` accepts its output as a file.",
};
/** Remedies where a fact is missing. What to install depends on the machine, and whether a Python was there to ask. */
function missingRemedies(reason, facts, matrix) {
    const unasked = facts.problems?.some(({ code }) => code === "no-python") ?? false;
    return [...(unasked ? [PYTHON] : []), ...remediesFor(reason, facts, matrix)];
}
function remediesFor(reason, facts, matrix) {
    if (reason === "tensorrt-not-importable")
        return [installRemedy(facts, matrix)];
    return REMEDIES[reason] ?? [OTHERWISE];
}
/** The newest release that supports the first card, built for a CUDA that the driver can run. */
function installRemedy(facts, matrix) {
    const [card] = facts.gpus;
    const capability = card && (0,_gpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityOf */ .OX)(card, matrix);
    const platform = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(facts.platform);
    if (!platform || platform === "jetpack") {
        return {
            kind: "install",
            text: "Install NVIDIA's TensorRT for this machine, or set `python` or `via` to the right interpreter.",
        };
    }
    const drivable = (0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__/* .drivableCuda */ .JH)(facts, platform, matrix);
    const cells = capability ? (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsWith */ .s0)(matrix, "tensorrt", platform, capability) : [];
    if (capability && cells.length === 0) {
        return {
            kind: "gpu",
            text: `No TensorRT release for this platform is known to support compute capability ${capability}: use another card, or, if you know of such a release, add a row to a file and name it in \`matrix-file\`.`,
        };
    }
    const fitting = cells.filter((cell) => !cell.cuda || !drivable || cell.cuda.some((c) => drivable.includes(c)));
    const cell = fitting.at(-1);
    const major = cell?.cuda?.filter((c) => drivable?.includes(c) ?? true).at(-1);
    const pin = cell && major ? `tensorrt-cu${major}==${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .newestBuild */ .Dz)(cell)}.*` : "tensorrt";
    return {
        kind: "install",
        text: `Install TensorRT into the suite's interpreter: pip install "${pin}". Or set \`python\` or \`via\` to an interpreter that has it.`,
    };
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proposeRow),
/* harmony export */   l: () => (/* binding */ proposeInstalled)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1056);
/** Rows to paste into a matrix file where reality and data disagree. */


/**
 * The row that says what was seen: the documented set with this card put in or taken out.
 * @param seen "passed": TensorRT ran on the card; "refused": it said that the card is not supported.
 * @returns YAML for a `matrix-file`, or "" if facts or verdict lack the card or the release.
 */
function proposeRow(facts, verdict, seen, matrix) {
    const { gpu } = verdict;
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.tensorrt?.version);
    const platform = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(facts.platform);
    if (!gpu?.computeCapability || !version || !platform || !facts.tensorrt)
        return "";
    const capability = gpu.computeCapability;
    const cuda = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cudaMajor */ .ln)(facts.tensorrt.cuda);
    const product = facts.tensorrt.product;
    const cells = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .applicableCells */ .ls)((0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOfVersion */ .zf)(matrix, product, version), platform, capability, cuda);
    const others = [...new Set(cells.flatMap((cell) => cell.sm))].filter((sm) => sm !== capability);
    const sm = seen === "passed" ? [...others, capability] : others;
    const source = seen === "passed"
        ? `measured: the suite passed on ${gpu.name} with TensorRT ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version)}`
        : `measured: TensorRT ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version)} refused ${gpu.name}`;
    return rowText(product, (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version), platform, cuda, [...sm].sort(_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCapabilities */ .YE), source);
}
/** The row that says what the installed files serve. */
function proposeInstalled(question, sm) {
    const { product, version, platform, cuda } = question;
    const release = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version);
    const source = `measured: libnvinfer_builder_resource files of TensorRT ${release}`;
    return rowText(product, release, platform, cuda, sm, source);
}
function rowText(product, release, platform, cuda, sm, source) {
    // JSON strings and lists are valid YAML, and quote any card name safely.
    const quote = (value) => JSON.stringify(value);
    return [
        "rows:",
        `  - release: ${quote(release)}`,
        ...(product === "tensorrt" ? [] : [`    product: ${product}`]),
        "    support:",
        `      - platform: ${platform}`,
        ...(cuda ? [`        cuda: ${quote([cuda])}`] : []),
        `        sm: ${quote(sm)}`,
        "    confidence: measured",
        `    sources: ${quote([source])}`,
        // The decision has no clock, so the date is left for the user to fill in.
        '    date: "YYYY-MM-DD"',
        "",
    ].join("\n");
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ missingSentence),
/* harmony export */   fh: () => (/* binding */ supportSentence),
/* harmony export */   tZ: () => (/* binding */ productName)
/* harmony export */ });
/** One sentence per reason. Kept apart from the decision so that wording can change without it. */
/** The sentence for a verdict about a card and a release. */
function supportSentence(reason, it) {
    const build = it.cuda ? `the CUDA ${it.cuda} build of ${it.release}` : `this build of ${it.release}`;
    switch (reason) {
        case "":
            return `${it.release} supports ${it.card}.`;
        case "gpu-dropped":
            return `${it.release} no longer supports ${it.card}${it.newest ? `; the last release that does is ${it.newest}` : ""}.`;
        case "gpu-too-new":
            return `${it.card} is newer than ${it.release}${it.oldest ? `; the first release that supports it is ${it.oldest}` : ""}.`;
        case "wheel-lacks-gpu":
            return `${capitalised(build)} lacks ${it.card}, although the release supports it.`;
        case "driver-too-old":
            return `${it.release} supports ${it.card}, but ${it.driver}.`;
        case "product-lacks-gpu":
            return `${it.release} for ${PLATFORM_NAMES[it.platform]} is not made for ${it.card}.`;
        case "not-in-matrix":
            return `Whether ${it.release} supports ${it.card} is not known: ${it.doubt}.`;
    }
}
/** The sentence for a fact that is missing. `detail` quotes the source, and may be empty. */
function missingSentence(reason, detail) {
    const because = detail === "" ? "" : ` (${detail})`;
    switch (reason) {
        case "no-gpu-visible":
            return `CUDA shows no GPU to this process${because}.`;
        case "hidden-by-environment":
            return `The environment hides every GPU from CUDA${because}.`;
        case "gpu-lost":
            return `The GPU no longer answers the driver${because}.`;
        case "driver-library-mismatch":
            return `The driver's kernel module and the CUDA library do not match${because}.`;
        case "driver-too-old":
            return `CUDA cannot start: the driver is too old${because}.`;
        case "tensorrt-not-importable":
            return `TensorRT cannot be imported by the probed interpreter${because}.`;
        case "wrong-interpreter":
            return `TensorRT is on this machine, but not in the probed interpreter${because}.`;
        case "probe-timeout":
            return `The machine could not be probed: the probe did not answer in time${because}.`;
        default:
            return `The machine could not be probed${because}.`;
    }
}
const PLATFORM_NAMES = {
    "linux-x64": "Linux x86-64",
    "linux-arm64": "Linux arm64",
    "windows-x64": "Windows x64",
    "windows-arm64": "Windows on ARM",
    jetpack: "JetPack",
    drive: "DRIVE OS",
};
function productName(product) {
    return product === "tensorrt" ? "TensorRT" : "TensorRT-RTX";
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ cellsOfRow),
  W0: () => (/* binding */ parseRow),
  ti: () => (/* binding */ parseRows)
});

// UNUSED EXPORTS: resolveSource

// EXTERNAL MODULE: ./build/versions.js
var build_versions = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./build/support/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"trt-8.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-803/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.0"},"trt-8.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-852/release-notes/tensorrt-8.html","says":"8.5 is the last release for Kepler"},"trt-8.4-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-843/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.4"},"trt-8.4-matrix-copy":{"url":"https://blog.csdn.net/HaoZiHuang/article/details/125830864","says":"copy of the 8.4-era matrix: SM 5.0 or higher, 3.0 removed, below 5.0 deprecated"},"trt-issue-982":{"url":"https://github.com/NVIDIA/TensorRT/issues/982","says":"maintainer: 7.2.1.6 supports 8.6"},"trt-repo":{"url":"https://github.com/NVIDIA/TensorRT","says":"README and NvInferVersion.h of each release branch: packages, CUDA, Python"},"trt-changelog":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CHANGELOG.md","says":"notes of each open-source release"},"trt-issue-2727":{"url":"https://github.com/NVIDIA/TensorRT/issues/2727","says":"an RTX 4080 fails on 8.4.1.5 and works on 8.5.1.7"},"mmdeploy-2757":{"url":"https://github.com/open-mmlab/mmdeploy/issues/2757","says":"an H100 on an old 8.x release: Unsupported SM 0x900"},"trt-8.5-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-853/support-matrix/index.html","says":"CUDA 10.2 and 11.0 to 11.8"},"trt-issue-3589":{"url":"https://github.com/NVIDIA/TensorRT/issues/3589","says":"maintainer, from the 8.6.0 notes: Kepler and Maxwell end with 8.5.3, Pascal is deprecated in 8.6"},"trt-8.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-861/support-matrix/index.html","says":"CUDA 11.0 to 12.1, SBSA with CUDA 12.0, JetPack with CUDA 11.4"},"nixpkgs-cuda":{"url":"https://github.com/NixOS/nixpkgs/blob/master/pkgs/development/cuda-modules/_cuda/db/bootstrap/cuda.nix","says":"first and last CUDA of each capability; Pascal left with 10.0.1, Volta with 10.5.0"},"trt-10.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.0.1.html","says":"Volta is deprecated from 10.0; Python 3.12 added"},"trt-10.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.0.1.html","says":"CUDA 11.8 and 12.0 to 12.4"},"trt-10.1-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1010/support-matrix/index.html","says":"10.1.0 is compiled for SM 7.0 or higher"},"trt-10.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.3.0.html","says":"Volta will be removed in 10.5"},"trt-10.4-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.4.0.html","says":"Volta will be removed in 10.5"},"trt-10.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.5.0.html","says":"Volta (7.0) is removed from 10.5; SBSA wheels on PyPI"},"trt-cmake":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CMakeLists.txt","says":"SM list of the open-source plugin build, not of the closed library"},"trt-10.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1060/pdf/TensorRT-Support-Matrix-Guide.pdf","says":"x86, Windows, SBSA and JetPack 10.6 with CUDA 12.1 to 12.6"},"tita-rl-7":{"url":"https://github.com/DDTRobot/tita_rl_sim2sim2real/issues/7","says":"an RTX 5070 Ti on 10.7: Target GPU SM 120 refused"},"trt-10.8-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.8.0.html","says":"Blackwell supported (GeForce 50); B200 and GB200 limited, early access"},"trt-issue-4525":{"url":"https://github.com/NVIDIA/TensorRT/issues/4525","says":"NVIDIA: Blackwell needs CUDA 12.8 or higher, whatever the cu12 build"},"trt-10.9-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.9.0.html","says":"Python 3.13 bindings"},"trt-10.10-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.10.0.html","says":"x86 Linux and Windows, and SBSA"},"drive-7.0.3":{"url":"https://developer.nvidia.com/docs/drive/drive-os/7.0.3/public/drive-os-tensorrt-release-notes/release-properties.html","says":"DRIVE OS 7.0.3 carries 10.10.10 for Thor as 10.1, CUDA 12.8"},"trt-10.13.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.13.0/getting-started/release-notes.html","says":"last release for Ubuntu 20.04"},"dgx-gb300":{"url":"https://docs.nvidia.com/dgx/dgxgb300nvl72-2-release-notes/system-libraries-tools-drivers.html","says":"10.13 has functional support for GB300"},"trt-10.13.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/release-notes/notices-header.html","says":"10.13.3 still ships Python 3.8 and 3.9 wheels"},"meta-tegra":{"url":"https://github.com/OE4T/meta-tegra","says":"recipes of each branch: Debian versions, file names and SM per SoC"},"conda-pytorch-486":{"url":"https://github.com/conda-forge/pytorch-cpu-feedstock/issues/486","says":"Thor is sm_110 on CUDA 13 and sm_101 on CUDA 12; Spark is sm_121"},"trt-10.14-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.14.1.html","says":"GB300, DGX B300 and DGX Spark supported"},"trt-10.14-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.14.1.html","says":"CUDA 13.0 update 2; the JetPack column stays at 10.7"},"trt-10.15-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.15.1.html","says":"CUDA 12 and 13 builds apart; 8.9 added for SBSA on Ubuntu 24.04"},"trt-10.16-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.16.0.html","says":"a layer for SM 110; 11.0 announced"},"packaging-10.16":{"url":"third party: packaging notes of a public repository","says":"Windows resource files of 10.16.0: sm75, sm80, sm86, sm89, sm90, sm100, sm120, ptx"},"trt-10.16.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.16.1/getting-started/release-notes-10/10.16.1.html","says":"Orin (8.7) is served by the SBSA build"},"meta-tegra-2240":{"url":"https://github.com/OE4T/meta-tegra/issues/2240","says":"files of the 10.16.2 SBSA package: sm75 to sm120 with sm110; Orin loads sm86"},"trt-10x-download":{"url":"https://developer.nvidia.cn/tensorrt/download/10x","says":"10.16.1: one build for CUDA 12.0 to 12.9, others for CUDA 13"},"trt-11.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.0.0/getting-started/release-notes-11/11.0.0.html","says":"strongly typed networks only; static libraries removed"},"trt-11.2-prerequisites":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.2.1/installing-tensorrt/prerequisites.html","says":"Turing or later; driver r535 on Linux, r537 on Windows, r580 for CUDA 13"},"trt-11.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.1.0.html","says":"CUDA 13.3, Python 3.14"},"trt-resources":{"url":"https://github.com/NVIDIA/TensorRT/blob/release/11.1/cmake/modules/ShouldCompileKernel.cmake","says":"which resource file serves which SM: 10.3 by sm100, 12.1 by sm120, 8.7 by sm86 on SBSA"},"trt-11.2-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.2.1.html","says":"built with CUDA 13.3 update 1"},"v100-measured":{"url":"third party: a measurement in a public repository, 2026-08","says":"V100 refused by 11.2 and by 10.16"},"trt-11.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.3.0.html","says":"CUDA 13.4; Vera Rubin (10.7) on Linux x86, SBSA and Windows"},"trt-11.4.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.0.html","says":"Windows on ARM: DLA only, nothing runs on a GPU"},"trt-11.4.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.1.html","says":"JetPack 7.2.2: Orin and Thor served by the SBSA package"},"trt-jetson-migration":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.4.1/api/migration/tensorrt-10x-to-11x-jetson.html","says":"Orin on JetPack 6 stays on 10.x"},"pypi-index":{"url":"https://pypi.org/project/tensorrt/","says":"releases and wheel tags of the tensorrt packages"},"trt-11.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.5.0.html","says":"CUDA 13.5; GB300 on Windows on ARM, beta"},"trt-11.5-tag":{"url":"https://github.com/NVIDIA/TensorRT/releases/tag/v11.5","says":"released on 2026-11-18"},"trt-issue-3826":{"url":"https://github.com/NVIDIA/TensorRT/issues/3826","says":"a GTX 1080 Ti on 10.0.1: Unsupported SM 0x601"},"cuda-compat":{"url":"https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html","says":"minimum driver of each CUDA major"},"cuda-links":{"url":"https://github.com/Jimver/cuda-toolkit/tree/master/src/links","says":"the driver in the name of each toolkit installer"},"open-modules":{"url":"https://github.com/NVIDIA/open-gpu-kernel-modules/blob/595.45.04/README.md","says":"product names and PCI ids, Turing and later"},"torch-tensorrt":{"url":"https://github.com/pytorch/TensorRT","says":"pins in setup.py and pyproject.toml of each release"},"torch-tensorrt-2.12":{"url":"https://github.com/pytorch/TensorRT/releases/tag/v2.12.1","says":"wheel matrix; no 2.9 to 2.12 for Jetson Orin"},"torch-tensorrt-mirror":{"url":"https://sourceforge.net/projects/torch-tensorrt.mirror/files/v2.12.1/","says":"2.14.0 is built with TensorRT 11.1.0"},"torch-release":{"url":"https://github.com/pytorch/pytorch/blob/main/RELEASE.md","says":"CUDA versions of each torch release"},"torch-builder":{"url":"third party: a script that quotes the arch lists of the wheel build","says":"cu117 to cu128 arch lists"},"torch-build-cuda":{"url":"https://github.com/pytorch/pytorch/blob/main/.ci/manywheel/build_cuda.sh","says":"arch list of each CUDA variant"},"torch-test-infra":{"url":"https://github.com/pytorch/test-infra/blob/main/tools/scripts/generate_binary_build_matrix.py","says":"wheel matrix of August 2026"},"torch-172352":{"url":"https://github.com/pytorch/pytorch/issues/172352","says":"Volta leaves cu128 in 2.11"},"vs-playground-59":{"url":"https://github.com/EutropicAI/vs-playground/pull/59","says":"torch 2.7.1+cu128 lacks sm_70, 2.8.0+cu128 has it"},"torch-157517":{"url":"https://github.com/pytorch/pytorch/issues/157517","says":"2.8: sm_70 added back to cu128 and cu129"},"torch-188443":{"url":"https://github.com/pytorch/pytorch/pull/188443","says":"arch tables of 2.13"},"torch-windows":{"url":"https://github.com/pytorch/pytorch/tree/main/.ci/pytorch/windows","says":"arch list per CUDA of the Windows wheels"},"ngc-recollection":{"url":"https://docs.nvidia.com/deeplearning/frameworks/support-matrix/index.html","says":"not confirmed: the page that would tell could not be read"},"cuda-gpus":{"url":"https://developer.nvidia.com/cuda-gpus","says":"compute capability of each product"},"cuda-legacy-gpus":{"url":"https://developer.nvidia.com/cuda-legacy-gpus","says":"compute capability of older products"},"pci-ids":{"url":"https://github.com/pciutils/pciids/blob/master/pci.ids","says":"PCI device id to chip"},"triton-compat":{"url":"https://github.com/triton-inference-server/server/blob/main/docs/introduction/compatibility.md","says":"CUDA and driver of each tag, and TensorRT of the trtllm image"},"triton-21.10":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel_21-10.html","says":"TensorRT 8.0.3.4"},"triton-24.04":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-24-04.html","says":"compute capability 6.0 and later"},"triton-25.01":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-25-01.html","says":"compute capability 7.5 and later"},"ngc-23.09":{"url":"third party: public notes or image history","says":"23.09 holds 8.6.1"},"ngc-24.01":{"url":"third party: public notes or image history","says":"labels of the 24.01 image"},"ngc-24.10":{"url":"third party: public notes or image history","says":"24.10 holds 10.5"},"ngc-25.10":{"url":"third party: public notes or image history","says":"environment of the 25.10 image"},"ngc-25.11":{"url":"third party: public notes or image history","says":"25.11 refuses a V100"},"ngc-26.07":{"url":"third party: public notes or image history","says":"environment of the 26.07 image"},"ngc-26.07-thor":{"url":"third party: public notes or image history","says":"26.07 holds 11.1.0.106"},"trt-rtx-1.0":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.0.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.1":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.1.html","says":"7.5, 8.6, 8.9 and 12.0"},"trt-rtx-1.4":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.4.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.5":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.5.html","says":"12.1 (GB10) joins 7.5, 8.6, 8.9 and 12.0; precisions of each"},"rtx-pypi":{"url":"https://pypi.org/project/tensorrt-rtx/","says":"releases and wheel tags of the tensorrt-rtx packages"},"rtx-turing":{"url":"https://github.com/pytorch/TensorRT","says":"torch-tensorrt leaves 3-D convolution and FP32 GEMM out for TensorRT-RTX on Turing"},"fp-limits":{"url":"https://github.com/pytorch/TensorRT/tree/main/tests/py","says":"its tests ask 8.9 for FP8 and 10.0 for FP4"},"vendor-pages":{"url":"instance pages of Amazon EC2, Azure and Google Cloud","says":"which card each instance family holds, as vendors name them; not looked up one by one"}}');
;// CONCATENATED MODULE: ./build/support/rows.js
/** Rows as they are written, in matrix.json or in a user's file, and what they become. */


/** Resolves an id of the sources table; any other text is the source itself: an address, or who measured what. */
function resolveSource(text) {
    return Object.hasOwn(sources_namespaceObject, text)
        ? sources_namespaceObject[text]
        : { url: text, says: "" };
}
/** One cell for each platform entry of a row. */
function cellsOfRow(row, file) {
    // What all cells of a row share is read once: there are three of them on average.
    const release = (0,build_versions/* parseVersion */.ot)(row.release, "release");
    const sources = row.sources.map(resolveSource);
    return row.support.map((support) => ({
        product: (row.product ?? "tensorrt"),
        release,
        builds: support.builds ?? row.builds ?? [row.release],
        published: row.published ?? "",
        platform: support.platform,
        cuda: support.cuda ?? null,
        sm: support.sm,
        confidence: (support.confidence ?? row.confidence),
        sources,
        date: row.date,
        ...(support.note === undefined ? {} : { note: support.note }),
        ...(file === undefined ? {} : { file }),
    }));
}
/**
 * Built-in rows with their sources resolved and the named fields parsed as versions.
 * That the written rows have T's shape is what the test that walks every row proves.
 */
function parseRows(rows, versions = []) {
    return rows.map((row) => parseRow(row, versions));
}
/** As parseRows, for one. */
function parseRow(row, versions = []) {
    const parsed = { ...row };
    if (Array.isArray(parsed.sources))
        parsed.sources = parsed.sources.map(resolveSource);
    for (const name of versions)
        if (parsed[name] !== undefined)
            parsed[name] = (0,build_versions/* parseVersion */.ot)(parsed[name], name);
    return parsed;
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bareVerdict)
/* harmony export */ });
/** The verdict: can this TensorRT run on this GPU, and why. Everything is data; nothing here looks at the world. */
/** A verdict with only a sentence, when nothing else is known. */
function bareVerdict(status, sentence) {
    return {
        status,
        reason: "",
        permanent: false,
        sentence,
        gpu: null,
        tensorrt: null,
        newestTensorrt: null,
        oldestTensorrt: null,
        supported: [],
        evidence: [],
        remedies: [],
        limits: [],
        notes: [],
    };
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cudaOfVersionWord),
/* harmony export */   k: () => (/* binding */ readTensorrtVersion)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/** Reads TensorRT versions as they are written in practice: by wheels, Debian packages, images and trtexec. */

/**
 * Reads "10.13.3.9", "8.6.1.6+cuda12.0.1.011", "10.16.2.10-1+cuda13.2", "1:10.3.0", "v100700",
 * "[TensorRT v100700] [b23]" or "100500".
 * @returns null if the text is not one of them.
 */
function readTensorrtVersion(raw) {
    const text = raw.trim();
    if (text.length > 200)
        return null;
    const banner = /^(?:.{0,80}\[)?TensorRT v(\d{4,6})\]?(?:\s*\[b(\d{1,6})\])?/.exec(text);
    const integer = banner?.[1] ?? /^v?(\d{4,6})$/.exec(text)?.[1];
    if (integer !== undefined) {
        const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFromInteger */ .$s)(Number(integer));
        const build = banner?.[2];
        return { parts: build ? [...version.parts, Number(build)] : version.parts, raw };
    }
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(text.replace(/^\d{1,3}:(?=\d)/, ""));
    return version && version.parts.length > 1 ? { ...version, raw } : null;
}
/** The CUDA that a version word names: "8.6.1.6+cuda12.0.1.011" gives "12.0", "9.3.0.post12.dev1" gives "12". */
function cudaOfVersionWord(raw) {
    const text = raw.slice(0, 200);
    const named = /\+cuda(\d{1,2}(?:\.\d{1,2})?)/.exec(text)?.[1];
    if (named !== undefined)
        return named;
    // Only the 9.x development wheels name CUDA in the post number; elsewhere it counts re-releases.
    return /^9\.\d+\.\d+\.post(1[12])\b/.exec(text.trim())?.[1] ?? null;
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
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   pE: () => (/* binding */ driverVersion)
/* harmony export */ });
/* unused harmony export VersionError */
/**
 * TensorRT, CUDA, driver and compute-capability values: parsed once, compared as numbers.
 * Text as found in the wild is accepted; `raw` is kept for messages.
 */
/** Why a text is not a version; `expected` says what would have been one. */
class VersionError extends Error {
    code = "VERSION";
    constructor(what, raw, expected) {
        super(`${what}: ${JSON.stringify(raw)} is not a version; expected ${expected}`);
        this.name = "VersionError";
    }
}
// Longer than any real version; bounds the work for hostile input.
const MAX_VERSION_LENGTH = 64;
// Wheels: 10.7.0.post1, 9.3.0.post12.dev1; Debian: 10.16.2.10-1+cuda13.2; images: 8.6.1.6+cuda12.0.1.011; torch: 2.13.0a0+9186a08.
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.?(?:post|dev|rc|a|b)\d*)*(?:-[\w.~]+)?(?:\+[\w.-]*)?$/;
/**
 * Parses a version as wheels, Debian packages, images and headers print it.
 * @param what names the value in the error, e.g. "tensorrt".
 * @throws VersionError when the text is not a version.
 */
function parseVersion(raw, what = "version") {
    const text = raw.trim();
    const match = text.length <= MAX_VERSION_LENGTH ? VERSION.exec(text) : null;
    if (!match?.[1])
        throw new VersionError(what, raw, "digits and dots, such as 10.13.3 or 8.6.1.6+cuda12.0");
    return { parts: match[1].split(".").map(Number), raw };
}
/** As parseVersion, but null if the text is not a version. */
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
/** Like plainVersion, but keeps leading zeros: NVIDIA writes 450.80.02, and a search for 450.80.2 finds nothing. */
function driverVersion(version) {
    return /\d+(?:\.\d+)*/.exec(version.raw)?.[0] ?? plainVersion(version);
}
/** Whether `version` starts with all parts of `prefix`: 10.13.3.9 is within 10.13, but 10.1 is not. */
function isWithin(version, prefix) {
    for (let i = 0; i < prefix.parts.length; i++)
        if (version.parts[i] !== prefix.parts[i])
            return false;
    return true;
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
 * @returns null if the text is not one of them.
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
        // Other hexadecimal words, such as PCI ids, are not capabilities.
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
/** Numeric order of compute capabilities: 12.0 after 9.0. A minor is one digit, so they order as numbers do. */
function compareCapabilities(a, b) {
    return Math.sign(Number(a) - Number(b));
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
/** A quote that is not closed, or a backslash at the end. */
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
                word += "\\";
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
/**
 * Words as a user would type them: the reverse of splitWords, for messages and reports.
 * @param quote for words that need it; by default as POSIX sh quotes.
 */
function joinWords(words, quote = quoteForShell) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word))).join(" ");
}
function quoteForShell(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/request-error.js
var request_error = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __nccwpck_require__(9307);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __nccwpck_require__(9270);
// EXTERNAL MODULE: ./build/cli/commands.js + 1 modules
var commands = __nccwpck_require__(689);
// EXTERNAL MODULE: ./build/support/decide.js
var decide = __nccwpck_require__(6810);
// EXTERNAL MODULE: ./build/support/explain.js + 1 modules
var explain = __nccwpck_require__(8036);
// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./build/support/matrix.js + 4 modules
var support_matrix = __nccwpck_require__(1853);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __nccwpck_require__(1632);
;// CONCATENATED MODULE: ./build/cli/explain.js
/** `trt-gate explain`: the verdict and why. */






/** Exit status 1 for `probe-error`, 0 for any other verdict. */
async function explain_explain(invocation, console) {
    const verdict = await verdictOf(invocation, console);
    if (invocation.switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, verdict);
    else
        console.out((0,explain/* renderVerdict */.g)(verdict, console.outStyle));
    return verdict.status === "probe-error" ? 1 : 0;
}
/**
 * A named card needs no machine: the answer comes from the data alone. Code that opens files or probes a machine is
 * loaded only where it is needed, because it takes longer than the answer.
 */
async function verdictOf({ options }, console) {
    if (options.gpu !== undefined && options.facts !== undefined) {
        throw new cli_arguments/* UsageError */.e("explain: --gpu and --facts cannot be combined; use one of them", "explain");
    }
    if (options.gpu === undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(626)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8626))).explainMachine(options, console);
    const matrix = options["matrix-file"] === undefined
        ? (0,support_matrix/* loadMatrix */.i)()
        : (await (await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(626)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8626))).openQuestion(options, console)).matrix;
    const about = (0,explain/* factsFromOptions */.c)(options, matrix);
    return withHome((0,decide/* decide */.L)(about, { gpu: "first", expectGpu: "" }, matrix), options, about);
}
/** Adds a note where the card's usual platform was assumed and is not linux-x64. */
function withHome(verdict, options, about) {
    const platform = (0,lookup/* platformOf */.tj)(about.platform);
    if (options.platform !== undefined || platform === "linux-x64")
        return verdict;
    const note = `Assuming the platform ${platform}, the usual one for this card; use --platform for another.`;
    return { ...verdict, notes: [note, ...verdict.notes] };
}

;// CONCATENATED MODULE: ./build/cli/main.js
/** Finds the command, runs it, and turns every error into one clear message and an exit status. */






/** Each command loads what it needs and nothing else. `explain` is here already: loaded on demand it starts a tenth slower. */
const LOAD = {
    probe: async () => (await __nccwpck_require__.e(/* import() */ 441).then(__nccwpck_require__.bind(__nccwpck_require__, 6441))).probe,
    explain: async () => explain_explain,
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6821))).run,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(692), __nccwpck_require__.e(201)]).then(__nccwpck_require__.bind(__nccwpck_require__, 431))).scan,
    matrix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8341))).matrix,
    plan: async () => (await __nccwpck_require__.e(/* import() */ 249).then(__nccwpck_require__.bind(__nccwpck_require__, 3249))).plan,
    aggregate: async () => (await __nccwpck_require__.e(/* import() */ 249).then(__nccwpck_require__.bind(__nccwpck_require__, 3249))).aggregate,
    lint: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).lint,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).baseline,
    expectations: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(121), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2522))).expectations,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(821), __nccwpck_require__.e(487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7487))).demo,
    completion: async () => completion,
};
const EXIT = { success: 0, failure: 1, usage: 2 };
/** @returns the exit status: 0 success, 1 failure, 2 wrong usage. */
async function main(argv, console) {
    const [first = ""] = argv;
    if (first === "" || first === "help" || first === "--help" || first === "-h") {
        const about = commands/* COMMANDS */.L.find((row) => row.name === argv[1]) ?? null;
        (first === "" ? console.err : console.out)(await helpText(about));
        return first === "" ? EXIT.usage : EXIT.success;
    }
    if (first === "--version" || first === "-V" || first === "-v") {
        console.out(`${version/* VERSION */.x}\n`);
        return EXIT.success;
    }
    const row = commands/* COMMANDS */.L.find(({ name }) => name === first);
    const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
    if (row && own.some((word) => word === "--help" || word === "-h")) {
        console.out(await helpText(row));
        return EXIT.success;
    }
    try {
        const invocation = (0,cli_arguments/* parseInvocation */.w)(argv);
        const command = await LOAD[invocation.command.name]?.();
        return (await command?.(invocation, console)) ?? EXIT.usage;
    }
    catch (error) {
        return explainError(error, first, console);
    }
}
function explainError(error, command, console) {
    if (error instanceof cli_arguments/* UsageError */.e) {
        console.err(`trt-gate${error.command ? " " : ": "}${error.message}\nTry: trt-gate ${error.command ?? ""}${error.command ? " " : ""}--help\n`);
        return EXIT.usage;
    }
    if (error instanceof request_error/* RequestError */.G) {
        // The same words name an input in a workflow and an option here.
        const said = error.problems.map((problem) => problem.replace(/^input ([\w-]+): /, "--$1: "));
        for (const problem of said)
            console.err(`trt-gate ${command}: ${problem}${hintFor(command, problem)}\n`);
        console.err(`Try: trt-gate ${command} --help\n`);
        return EXIT.usage;
    }
    if (error instanceof document_problem/* DocumentError */.Mi) {
        console.err(`${error.message}\n`);
        return EXIT.failure;
    }
    console.err(`trt-gate: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.failure;
}
/** `--gpu` names a card in `explain`, and in `run` one of the devices that are here. */
function hintFor(command, problem) {
    return command === "run" && problem.startsWith("--gpu: ")
        ? "; for a card that this machine lacks, give --facts FILE"
        : "";
}
async function helpText(command) {
    return (await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654))).helpText(command);
}
async function completion({ positionals }, console) {
    const { COMPLETION_SHELLS, completionScript } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654));
    const shell = COMPLETION_SHELLS.find((name) => name === positionals[0]);
    if (!shell)
        throw new cli_arguments/* UsageError */.e(`completion: ${JSON.stringify(positionals[0])} is not one of ${COMPLETION_SHELLS.join(", ")}`, "completion");
    console.out(completionScript(shell));
    return EXIT.success;
}

// EXTERNAL MODULE: ./build/host/files.js
var files = __nccwpck_require__(9036);
;// CONCATENATED MODULE: ./build/host/run-entry.js
/** Runs an entry to its end, or fails. */
/**
 * Runs `main`. Node ends with status 0 once there is nothing left to wait for, and a promise that never settles is
 * nothing to wait for: a run that ends before `main` has is a failure here, never a quiet success.
 */
function runEntry(main) {
    let ended = false;
    process.once("exit", (status) => {
        if (ended || status !== 0)
            return;
        process.exitCode = 1;
        process.stderr.write("The program exited before it was done. Please report this with the log.\n");
    });
    // We do not report the error ourselves: it stays unhandled, so that Node prints it and exits with 1.
    void main().finally(() => {
        ended = true;
    });
}

;// CONCATENATED MODULE: ./build/host/standard-output.js
/** stdout and stderr of the command line: written synchronously where possible, and without an error if the reader is gone. */

/**
 * A reader that closes early (head, a pager) is not an error: the rest is dropped.
 * @param fd 1 or 2.
 * @param stream Node's stream for it. Making one loads a tenth of what a whole verdict takes, so it is asked for only
 * where it is needed: a terminal, Windows, or a reader that cannot keep up.
 * @param onBroken is called when text is lost for any other reason, such as a full disk.
 */
function openStandardOutput(fd, stream, onBroken) {
    let way = isPlain(fd) ? "at once" : "stream";
    let listening = false;
    const lost = (error) => {
        const first = way !== "closed";
        way = "closed";
        if (first && error.code !== "EPIPE")
            onBroken(error);
    };
    const byStream = () => {
        way = "stream";
        const own = stream();
        if (!listening)
            own.on("error", lost);
        listening = true;
        return own;
    };
    return {
        write(text) {
            if (way === "stream")
                byStream().write(text);
            if (way !== "at once")
                return;
            let rest = Buffer.from(text);
            try {
                while (rest.length > 0)
                    rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
            }
            catch (error) {
                // A full pipe that must not block: the stream waits for its reader.
                if (error.code === "EAGAIN")
                    byStream().write(rest);
                else
                    lost(error);
            }
        },
        share: () => void byStream(),
        get terminal() {
            return way === "stream" && byStream().isTTY === true;
        },
        get columns() {
            return way === "stream" ? byStream().columns : undefined;
        },
    };
}
/** Whether a plain system call may write: not to a terminal, and not on Windows, whose pipes work differently. */
function isPlain(fd) {
    if (process.platform === "win32")
        return false;
    const found = (0,external_node_fs_.fstatSync)(fd);
    return found.isFile() || found.isFIFO() || found.isSocket();
}

;// CONCATENATED MODULE: ./build/host/start-folder.js
/** The folder that the process was started in. */
/** Ends the process with a message if the folder is gone, since no relative path can be resolved then. */
function startFolder() {
    try {
        return process.cwd();
    }
    catch {
        process.stderr.write("The working directory no longer exists. Change to a folder that exists, and try again.\n");
        process.exit(1);
    }
}

;// CONCATENATED MODULE: ./build/cli.js
/** Entry of the command line: builds the console and hands over. */







const { env } = process;
const cwd = startFolder();
let broken = false;
const out = openStandardOutput(1, () => process.stdout, fail);
const err = openStandardOutput(2, () => process.stderr, fail);
const terminal = {
    out: out.write,
    err: err.write,
    outStyle: styleOf(out),
    errStyle: styleOf(err),
    files: (0,files/* createFiles */.qm)(),
    bytes: (path) => (path === "-" ? process.stdin : bytesOf(path)),
    remove: (folder) => external_node_fs_.promises.rm(folder, { recursive: true, force: true }),
    platform: process.platform,
    cwd,
    temp: (0,external_node_os_.tmpdir)(),
    now: () => Date.now(),
    node: process.execPath,
    host: async (suiteTo) => {
        const { createTerminalHost } = await __nccwpck_require__.e(/* import() */ 708).then(__nccwpck_require__.bind(__nccwpck_require__, 1708));
        out.share();
        err.share();
        return createTerminalHost(env, cwd, suiteTo);
    },
};
runEntry(async () => {
    const status = await main(process.argv.slice(2), terminal);
    process.exitCode = broken ? 1 : status;
});
/** Output that was lost is a failure, whatever the command came to. */
function fail(error) {
    broken = true;
    process.exitCode = 1;
    err.write(`trt-gate: the output could not be written: ${error.message}\n`);
}
function styleOf(output) {
    const color = output.terminal && !env.NO_COLOR && env.TERM !== "dumb";
    return { color, width: output.columns ?? 100 };
}
/** The file's bytes as they come, and an error in plain words. */
async function* bytesOf(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
    }
    catch (error) {
        throw new Error((0,files/* reasonOf */.A3)(error));
    }
}

module.exports = __webpack_exports__;
/******/ })()
;