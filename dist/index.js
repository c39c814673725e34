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

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   LX: () => (/* binding */ cutUnitsFront),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/* unused harmony export cutBytes */
/** Cleans text from logs and files for display: no terminal codes or hidden characters, cut only between characters. */
// Every class stops at the next escape character, so the time stays linear for text full of unfinished sequences.
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are made of them
/\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~]?)|\u009b[0-?]*[ -/]*[@-~]?/g;
// C0 and C1 apart from tab and line feed; directional controls, which can turn a line round for the reader; byte order marks.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Text of several lines without terminal codes, control and direction characters; lone surrogates become U+FFFD. */
function cleanBlock(text) {
    return text
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(HIDDEN, "")
        .replace(/\p{Surrogate}/gu, "\ufffd");
}
/** The same on one line: white space of any kind becomes a single blank. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
/** Cuts to `max` UTF-16 units, the mark included, never between the halves of a character. */
function cutUnits(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    if (mark.length >= max)
        return text.slice(0, wholeCharacters(text, max));
    return text.slice(0, wholeCharacters(text, max - mark.length)) + mark;
}
/** Keeps the end of a text, where a traceback names its error, and puts a mark before it. */
function cutUnitsFront(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    let start = text.length - Math.max(0, max - mark.length);
    if (isLowSurrogate(text, start))
        start++;
    return mark + text.slice(start);
}
/** Cuts to `max` bytes of UTF-8, the mark included, never inside a character. */
function cutBytes(text, max, mark = "\u2026") {
    if (utf8Bytes(text) <= max)
        return text;
    const room = Math.max(0, max - utf8Bytes(mark));
    let bytes = 0;
    let end = 0;
    for (const character of text) {
        bytes += utf8Bytes(character);
        if (bytes > room)
            break;
        end += character.length;
    }
    return text.slice(0, end) + mark;
}
/** Length in UTF-8. A lone surrogate counts 3, as its replacement does. */
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}
function wholeCharacters(text, end) {
    return isLowSurrogate(text, end) ? end - 1 : end;
}
function isLowSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xdc00 && unit <= 0xdfff;
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

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/is-object.js
var is_object = __nccwpck_require__(1412);
// EXTERNAL MODULE: ./build/versions.js
var versions = __nccwpck_require__(3475);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
;// CONCATENATED MODULE: ./build/facts/rules.js
/** Small rules that say what a document may hold; together they describe facts in check.ts. */



const MAX_TEXT = 4096;
const MAX_ITEMS = 200;
/** Collects problems with their place, and whether there were any. */
class Report {
    problems = [];
    document;
    constructor(document) {
        this.document = document;
    }
    fail(path, message) {
        const where = path.length === 0 ? "" : `${path.join(".")}: `;
        this.problems.push(this.document.problem(path, where + message));
    }
}
/** The same rule, but the member must be there. */
function required(rule) {
    return { ...rule, required: true };
}
const rules_text = {
    check(value, path, report) {
        if (typeof value !== "string")
            report.fail(path, `expected text, got ${shown(value)}`);
        else if (value.length > MAX_TEXT)
            report.fail(path, `longer than ${MAX_TEXT} characters`);
    },
};
const flag = {
    check(value, path, report) {
        if (typeof value !== "boolean")
            report.fail(path, `expected true or false, got ${shown(value)}`);
    },
};
const whole = {
    check(value, path, report) {
        if (!Number.isSafeInteger(value) || Number(value) < 0)
            report.fail(path, `expected a whole number, got ${shown(value)}`);
    },
};
const version = {
    check(value, path, report) {
        if (typeof value === "string" && (0,versions/* tryVersion */.Kd)(value) === null)
            report.fail(path, `${shown(value)} is not a version; expected digits and dots, such as "10.13.3"`);
        else
            rules_text.check(value, path, report);
    },
};
const capability = {
    check(value, path, report) {
        if (typeof value === "string" && (0,versions/* parseCapability */._p)(value) !== null)
            return;
        const quoted = typeof value === "number" ? "; write it in quotes" : "";
        const expected = `expected one such as "7.5"${quoted}`;
        report.fail(path, `${shown(value)} is not a compute capability; ${expected}`);
    },
};
const product = {
    check(value, path, report) {
        if (value === "tensorrt" || value === "tensorrt-rtx")
            return;
        report.fail(path, `${shown(value)} is not a product; expected "tensorrt" or "tensorrt-rtx"`);
    },
};
/** A text of one form; `expected` says which. */
function matching(pattern, expected) {
    return {
        check(value, path, report) {
            if (typeof value !== "string" || !pattern.test(value))
                report.fail(path, `${shown(value)} is not what is expected: ${expected}, in quotes`);
        },
    };
}
/** A list whose every entry, null included, must fit the rule. */
function list(entry) {
    return {
        check(value, path, report) {
            if (!Array.isArray(value))
                report.fail(path, `expected a list, got ${shown(value)}`);
            else if (value.length > MAX_ITEMS)
                report.fail(path, `${value.length} entries; expected at most ${MAX_ITEMS}`);
            else
                for (const [i, item] of value.entries())
                    entry.check(item, [...path, i], report);
        },
    };
}
/**
 * An object with these fields; others are let through, but for those that are one slip away from a field that is absent.
 * Only its own keys count.
 * @param example what to write, for somebody who wrote something else.
 */
function object(fields, example) {
    const such = example === undefined ? "" : ` such as ${example}`;
    return {
        check(value, path, report) {
            if (!(0,is_object/* isObject */.G)(value))
                return report.fail(path, `expected an object${such}, got ${shown(value)}`);
            const slips = slipsIn(value, Object.keys(fields));
            for (const [key, meant] of slips)
                report.fail([...path, key], `is not a known key; did you mean ${meant}?`);
            const mistyped = new Set(slips.map(([, meant]) => meant));
            for (const [key, rule] of Object.entries(fields)) {
                if (mistyped.has(key))
                    continue;
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                if (rule.required || (field !== undefined && field !== null))
                    rule.check(field, [...path, key], report);
            }
        },
    };
}
/** Keys that were most likely meant to be others. */
function slipsIn(value, known) {
    const absent = known.filter((key) => !Object.hasOwn(value, key));
    return Object.keys(value).flatMap((key) => {
        const meant = known.includes(key) ? null : (0,nearest/* nearest */.pA)(key, absent);
        return meant === null ? [] : [[key, meant]];
    });
}
/** An object whose every value, null included, must fit the rule. */
function mapOf(entry) {
    return {
        check(value, path, report) {
            if (!(0,is_object/* isObject */.G)(value))
                return report.fail(path, `expected an object, got ${shown(value)}`);
            for (const [key, item] of Object.entries(value))
                entry.check(item, [...path, key], report);
        },
    };
}
/** A value as written in the document, cut for a message. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/facts/check.js
/** Checks that a value is a facts document. Kept apart from parse.ts, whose YAML parser takes a while to load. */




const GPU = object({
    index: whole,
    name: required(rules_text),
    uuid: rules_text,
    computeCapability: capability,
    memoryMiB: whole,
    source: rules_text,
    mig: flag,
    pciBusId: rules_text,
});
const TENSORRT = object({
    version: required(version),
    product: product,
    cuda: rules_text,
    source: rules_text,
    smResources: list(matching(/^\d{2,3}$/, 'SM numbers such as "75"')),
    builder: flag,
}, '{"version": "10.5"}');
const LAYER = object({
    kind: required(rules_text),
    version: rules_text,
    product: required(product),
    cuda: rules_text,
    source: required(rules_text),
    reachable: required(flag),
});
const FACTS = object({
    gpus: list(GPU),
    tensorrt: TENSORRT,
    via: rules_text,
    platform: object({ os: required(rules_text), arch: required(rules_text), jetpack: rules_text, l4t: rules_text, wsl: flag, container: flag }, '{"os": "linux", "arch": "arm64", "jetpack": "6.1"}'),
    interpreter: object({ path: required(rules_text), version: required(rules_text) }),
    driver: object({ version: version, cuda: rules_text }, '{"version": "580.95.05"}'),
    torch: object({
        version: required(version),
        cuda: rules_text,
        archList: list(matching(/^\d{1,2}\.\d(?:\+PTX)?$/, 'compute capabilities such as "7.5" or "9.0+PTX"')),
    }),
    torchTensorrt: object({ version: required(version) }),
    problems: list(object({ code: required(rules_text), detail: required(rules_text) })),
    tensorrtLayers: list(LAYER),
    nvidiaSmiGpus: list(GPU),
    sources: list(object({ name: required(rules_text), state: required(rules_text), detail: required(rules_text) })),
    environment: mapOf(rules_text),
});
/**
 * Checks and completes facts. Unknown keys are kept as they are.
 * @throws DocumentError with every problem and its place.
 */
function checkFacts(document) {
    const report = new Report(document);
    const { value } = document;
    if (!(0,is_object/* isObject */.G)(value)) {
        report.fail([], "facts must be an object, as `trt-gate probe --json` prints it");
        throw new document_problem/* DocumentError */.Mi(report.problems);
    }
    if (value.schemaVersion !== 1) {
        const came = value.schemaVersion === undefined ? "missing" : shown(value.schemaVersion);
        report.fail(["schemaVersion"], `schemaVersion is ${came}; this gate reads 1`);
    }
    // null is refused, because it could also mean that the GPUs could not be asked for.
    if (value.gpus === undefined || value.gpus === null)
        report.fail([], "gpus is missing; [] means none");
    if (value.tensorrt === undefined)
        report.fail([], "tensorrt is missing; null means none");
    if ("cuda" in value)
        report.fail(["cuda"], 'belongs to the TensorRT, as in "tensorrt": {"version": "10.5", "cuda": "12"}');
    FACTS.check(value, [], report);
    if (report.problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(report.problems);
    return complete(value);
}
/** Fills in what a hand-written document leaves out, and gives capabilities their one spelling. */
function complete(facts) {
    const { nvidiaSmiGpus, tensorrt } = facts;
    return {
        ...facts,
        gpus: completeGpus(facts.gpus),
        tensorrt: tensorrt === null
            ? null
            : { ...tensorrt, product: tensorrt.product ?? "tensorrt", source: tensorrt.source ?? "facts" },
        ...(nvidiaSmiGpus ? { nvidiaSmiGpus: completeGpus(nvidiaSmiGpus) } : {}),
    };
}
function completeGpus(gpus) {
    return gpus.map((gpu, i) => ({
        ...gpu,
        index: gpu.index ?? i,
        source: gpu.source ?? "facts",
        computeCapability: (0,versions/* parseCapability */._p)(gpu.computeCapability ?? ""),
    }));
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by key, in the order in which keys first appear. No group is empty. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   probeSource: () => (/* binding */ probeSource),
/* harmony export */   pytestHookSource: () => (/* binding */ pytestHookSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/** The Python programs that belong to the bundle; the bundler copies what `new URL` names next to it. */

/** Source of the probe that is fed to the suite's interpreter. */
function probeSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "probe.py", "utf8");
}
/** Source of the pytest plugin that reports each result as it is known. */
function pytestHookSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "pytest_hook.py", "utf8");
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   qm: () => (/* binding */ createFiles)
/* harmony export */ });
/* unused harmony export reasonOf */
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

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value is an object, as opposed to a list, null or a plain value. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/** Groups of a regular expression's match, as text. */
/**
 * A group's text; "" if the group did not take part. The type of a match cannot say which groups always do.
 * @param index counted from 1, as in the pattern.
 */
function groupOf(match, index) {
    return match[index] ?? "";
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

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ signalOfStatus)
/* harmony export */ });
/** Reads a signal from an exit status: shells, Python and Windows each encode one in their own way. */
// Numbers as on Linux x86-64 and arm64 (signal(7)); only those that end a process and that a suite meets.
const SIGNALS = new Map([
    [1, "SIGHUP"],
    [2, "SIGINT"],
    [3, "SIGQUIT"],
    [4, "SIGILL"],
    [5, "SIGTRAP"],
    [6, "SIGABRT"],
    [7, "SIGBUS"],
    [8, "SIGFPE"],
    [9, "SIGKILL"],
    [11, "SIGSEGV"],
    [13, "SIGPIPE"],
    [14, "SIGALRM"],
    [15, "SIGTERM"],
    [24, "SIGXCPU"],
    [25, "SIGXFSZ"],
    [31, "SIGSYS"],
]);
// NTSTATUS values that Windows gives as exit status (learn.microsoft.com, [MS-ERREF] 2.3.1), as the nearest signal.
const NTSTATUS = new Map([
    [0xc0000005, "SIGSEGV"], // STATUS_ACCESS_VIOLATION
    [0xc000001d, "SIGILL"], // STATUS_ILLEGAL_INSTRUCTION
    [0xc0000094, "SIGFPE"], // STATUS_INTEGER_DIVIDE_BY_ZERO
    [0xc00000fd, "SIGSEGV"], // STATUS_STACK_OVERFLOW
    [0xc000013a, "SIGINT"], // STATUS_CONTROL_C_EXIT
    [0xc0000374, "SIGABRT"], // STATUS_HEAP_CORRUPTION
    [0xc0000409, "SIGABRT"], // STATUS_STACK_BUFFER_OVERRUN, which abort() and fail-fast use
    [0xc0000420, "SIGABRT"], // STATUS_ASSERTION_FAILURE
]);
// `sys.exit(subprocess.call(\u2026))` passes -N on, which becomes 256-N. Only for signals that mean a crash, since
// statuses just below 255 are also used for other things.
const PYTHON_CRASHES = new Map([...SIGNALS].filter(([number]) => [4, 6, 7, 8, 9, 11].includes(number)));
/** The signal that an exit status stands for, or null if it is a plain status. */
function signalOfStatus(exitCode) {
    const unsigned = exitCode < 0 ? exitCode + 2 ** 32 : exitCode;
    if (unsigned > 255)
        return NTSTATUS.get(unsigned) ?? null;
    return SIGNALS.get(exitCode - 128) ?? PYTHON_CRASHES.get(256 - exitCode) ?? null;
}


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   iG: () => (/* binding */ ConditionError),
/* harmony export */   lU: () => (/* binding */ comparisons),
/* harmony export */   u0: () => (/* binding */ SUBJECTS),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _match_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3759);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/** Conditions of expectations: `sm < 7.5 and tensorrt >= 10.5`, parsed once, decided exactly or not at all. */


/** What a condition may ask about. */
const SUBJECTS = ["sm", "tensorrt", "torch", "driver", "cuda", "os", "product"];
const OPERATORS = ["<=", ">=", "==", "!=", "<", ">"];
/** What is wrong in a condition; `offset` counts characters from its start. */
class ConditionError extends Error {
    code = "CONDITION";
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "ConditionError";
        this.offset = offset;
    }
}
const MAX_LENGTH = 1000;
const MAX_DEPTH = 50;
const TOKEN = /\s*([A-Za-z0-9_][\w.+-]*|<=|>=|==|!=|<|>|\(|\))/y;
/** @throws ConditionError that says what was found where, and what was expected. */
function parseCondition(text) {
    if (text.length > MAX_LENGTH)
        throw new ConditionError(`is longer than ${MAX_LENGTH} characters`, 0);
    const tokens = tokenise(text);
    let next = 0;
    const peek = () => tokens[next];
    const take = (wanted) => {
        if (peek()?.text.toLowerCase() !== wanted)
            return false;
        next++;
        return true;
    };
    const either = (depth) => {
        let left = both(depth);
        while (take("or"))
            left = { kind: "or", left, right: both(depth) };
        return left;
    };
    const both = (depth) => {
        let left = single(depth);
        while (take("and"))
            left = { kind: "and", left, right: single(depth) };
        return left;
    };
    const single = (depth) => {
        const offset = peek()?.offset ?? text.length;
        if (depth > MAX_DEPTH)
            throw new ConditionError(`is nested deeper than ${MAX_DEPTH}`, offset);
        if (take("not"))
            return { kind: "not", inner: single(depth + 1) };
        if (!take("("))
            return comparison();
        const inner = either(depth + 1);
        if (!take(")"))
            throw new ConditionError(`has an open bracket; close it`, offset);
        return inner;
    };
    const comparison = () => {
        const subject = parseSubject(tokens[next++], text.length);
        const operator = parseOperator(tokens[next++], subject, text.length);
        return {
            kind: "compare",
            subject,
            operator,
            literal: parseLiteral(tokens[next++], subject, operator, text.length),
        };
    };
    const condition = either(0);
    const rest = peek();
    if (rest)
        throw new ConditionError(`has ${JSON.stringify(rest.text)} where "and" or "or" was expected`, rest.offset);
    return condition;
}
function tokenise(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    TOKEN.lastIndex = 0;
    for (let at = 0; at < end;) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (!match)
            throw new ConditionError(`has ${JSON.stringify(text.slice(at).trim().charAt(0))}, which has no meaning`, at);
        const word = (0,_match_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(match, 1);
        at = TOKEN.lastIndex;
        tokens.push({ text: word, offset: at - word.length });
    }
    return tokens;
}
const isSubject = (word) => SUBJECTS.includes(word);
const isOperator = (word) => OPERATORS.includes(word);
const isWordSubject = (subject) => subject === "os" || subject === "product";
function parseSubject(token, end) {
    const word = token?.text.toLowerCase() ?? "";
    if (isSubject(word))
        return word;
    throw new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} where one of ${SUBJECTS.join(", ")} was expected`, token?.offset ?? end);
}
function parseOperator(token, subject, end) {
    const allowed = isWordSubject(subject) ? ["==", "!="] : OPERATORS;
    if (token && isOperator(token.text) && allowed.includes(token.text))
        return token.text;
    throw new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject}; use one of ${allowed.join(" ")}`, token?.offset ?? end);
}
const WORDS = {
    os: ["linux", "windows", "darwin"],
    product: ["tensorrt", "tensorrt-rtx"],
};
function parseLiteral(token, subject, operator, end) {
    const refuse = (expected) => new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject} ${operator}; expected ${expected}`, token?.offset ?? end);
    if (subject === "os" || subject === "product") {
        const word = token?.text.toLowerCase() ?? "";
        if (!WORDS[subject].includes(word))
            throw refuse(`one of ${WORDS[subject].join(", ")}`);
        return word;
    }
    if (subject === "sm") {
        const capability = token ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(token.text) : null;
        if (!capability)
            throw refuse("a compute capability such as 7.5 or sm_75");
        return capability.split(".").map(Number);
    }
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(token?.text);
    if (!version)
        throw refuse("a version such as 10.5 or 10.13.3.9");
    return version.parts;
}
/** The value of a condition; null if it depends on a fact that is not known. */
function evaluate(condition, values) {
    switch (condition.kind) {
        case "not": {
            const inner = evaluate(condition.inner, values);
            return inner === null ? null : !inner;
        }
        case "and":
        case "or": {
            // One side may decide alone: an unknown torch does not matter to `false and \u2026`.
            const decisive = condition.kind === "or";
            const [left, right] = [evaluate(condition.left, values), evaluate(condition.right, values)];
            if (left === decisive || right === decisive)
                return decisive;
            return left === null || right === null ? null : !decisive;
        }
        case "compare":
            return compare(values[condition.subject], condition.operator, condition.literal);
    }
}
function compare(value, operator, literal) {
    if (value === null)
        return null;
    if (typeof value === "string" || typeof literal === "string") {
        return (value === literal) === (operator === "==");
    }
    const order = compareWritten(value, literal);
    if (order === null)
        return null;
    switch (operator) {
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case "==":
            return order === 0;
        case "!=":
            return order !== 0;
        case ">=":
            return order >= 0;
        case ">":
            return order > 0;
    }
}
/**
 * Compares as many parts as the condition writes: 10.4.0.26 is `<= 10.4` and `== 10.4`, and not `> 10.4`.
 * null if the value is written shorter and equal so far: CUDA "12" against 12.4.
 */
function compareWritten(value, literal) {
    for (const [i, part] of literal.entries()) {
        const own = value[i];
        if (own === undefined)
            return null;
        if (own !== part)
            return Math.sign(own - part);
    }
    return 0;
}
/** All comparisons of a condition. */
function comparisons(condition) {
    switch (condition.kind) {
        case "compare":
            return [condition];
        case "not":
            return comparisons(condition.inner);
        default:
            return [...comparisons(condition.left), ...comparisons(condition.right)];
    }
}


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ hookExpectations),
/* harmony export */   _2: () => (/* binding */ resolveExpectations),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* unused harmony export subjectValues */
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3475);
/* harmony import */ var _expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7252);
/** Decides which expectations apply on this machine today. */


/**
 * Sorts entries by what the facts say.
 * @param entries as parseExpectations gave them: their conditions are known to be well formed.
 * @param now milliseconds since the epoch.
 * @param capability of the card that decides, where it is not the first.
 */
function resolveExpectations(entries, facts, now, capability = facts.gpus[0]?.computeCapability ?? null) {
    const values = subjectValues(facts, capability);
    const live = [];
    const expired = [];
    const undecided = [];
    for (const entry of entries) {
        const { holds, missing } = decide(entry.when, values);
        if (holds === false)
            continue;
        if (isExpired(entry, now))
            expired.push(entry);
        else if (holds)
            live.push(entry);
        else
            undecided.push({ entry, missing });
    }
    return { live, expired, undecided };
}
function decide(when, values) {
    if (when === null)
        return { holds: true, missing: [] };
    const condition = (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(when);
    const open = (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisons */ .lU)(condition).filter((one) => (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(one, values) === null);
    return {
        holds: (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, values),
        missing: [...new Set(open.map(({ subject }) => subject))],
    };
}
/** Whether the last day of an entry, in UTC, is over. */
function isExpired(entry, now) {
    return entry.expires !== null && now >= Date.parse(`${entry.expires}T00:00:00Z`) + 24 * 3600 * 1000;
}
const OS_WORDS = new Map([
    ["linux", "linux"],
    ["win32", "windows"],
    ["windows", "windows"],
    ["darwin", "darwin"],
]);
/** The facts as conditions name them. CUDA is torch's, else TensorRT's, else what the driver offers. */
function subjectValues(facts, capability) {
    const parts = (text) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(text)?.parts ?? null;
    const os = facts.platform?.os.toLowerCase();
    return {
        sm: parts(capability),
        tensorrt: parts(facts.tensorrt?.version),
        torch: parts(facts.torch?.version),
        driver: parts(facts.driver?.version),
        cuda: parts(facts.torch?.cuda) ?? parts(facts.tensorrt?.cuda) ?? parts(facts.driver?.cuda),
        os: os === undefined ? null : (OS_WORDS.get(os) ?? os),
        product: facts.tensorrt?.product ?? null,
    };
}
/**
 * All live entries as the hook needs them; it chooses the most exact one as the gate does. An `xfail` with a
 * cause is not applied by pytest: whether a failure has it is known only afterwards, and would be swallowed.
 */
function hookExpectations(resolved) {
    return resolved.live.map((entry) => {
        const native = entry.expect === "skip" || (entry.expect === "xfail" && entry.cause === null);
        return {
            tests: entry.tests,
            expect: native ? entry.expect : "none",
            reason: reasonOf(entry),
        };
    });
}
function reasonOf(entry) {
    const why = [entry.when, entry.issue, entry.owner && `owner ${entry.owner}`].filter(Boolean).join("; ");
    return `expected (${entry.place})${why && `: ${why}`}`;
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ exactness),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   kZ: () => (/* binding */ findExpectation)
/* harmony export */ });
/** Per-test expectations: what a project knows to fail, where, why, and until when. */
/** Whether a pattern covers an id. Linear in both, whatever the pattern. */
function covers(pattern, id) {
    const [first, last] = [pattern.indexOf("*"), pattern.lastIndexOf("*")];
    if (first === -1)
        return pattern === id;
    const [head, tail] = [pattern.slice(0, first), pattern.slice(last + 1)];
    if (!id.startsWith(head) || id.length < head.length + tail.length || !id.endsWith(tail))
        return false;
    const end = id.length - tail.length;
    let at = head.length;
    for (const piece of pattern.slice(first, last).split("*")) {
        const found = id.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
/** How specific a pattern is: a full id before any pattern, then the longer literal text. */
function exactness(pattern) {
    return pattern.includes("*") ? pattern.replaceAll("*", "").length : Number.POSITIVE_INFINITY;
}
/** The entry that applies to a test: the most specific, and the first of equals. */
function findExpectation(id, entries) {
    let best = null;
    for (const entry of entries) {
        if (!covers(entry.tests, id))
            continue;
        if (best === null || exactness(entry.tests) > exactness(best.tests))
            best = entry;
    }
    return best;
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   uy: () => (/* binding */ groupSkipReasons),
/* harmony export */   wF: () => (/* binding */ skipReasonsOfRuns)
/* harmony export */ });
/* unused harmony export NO_REASON */
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1528);
/** Why tests were skipped, grouped and counted: the answer to "nothing ran, so why". */

/** For tests whose source reported a skip without its reason. */
const NO_REASON = "(no reason shown)";
/** The reasons of merged results, the most frequent first. */
function groupSkipReasons(results) {
    if (results.skipReasons !== undefined)
        return results.skipReasons;
    const skipped = results.tests.filter((test) => test.status === "skipped");
    return grouped(skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 })));
}
/** Reasons of all runs, the most frequent first; the counts add up to the number of skipped tests. */
function skipReasonsOfRuns(runs) {
    return grouped(runs.flatMap(reasonsOf));
}
function grouped(reasons) {
    const groups = new Map();
    for (const { reason, count } of reasons)
        groups.set(reason, (groups.get(reason) ?? 0) + count);
    return [...groups]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.reason, b.reason));
}
function reasonsOf(run) {
    const skipped = run.tests.filter((test) => test.status === "skipped");
    const told = run.skipReasons.reduce((sum, group) => sum + group.count, 0);
    // Groups of a runner's summary cover the tests that verbose lines named, with reasons that are not cut short.
    const reasons = told >= skipped.length
        ? run.skipReasons.map(({ reason, count }) => ({ reason: clean(reason), count }))
        : skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 }));
    const rest = (run.counts?.skipped ?? 0) - Math.max(told, skipped.length);
    return rest > 0 ? [...reasons, { reason: NO_REASON, count: rest }] : reasons;
}
function clean(reason) {
    // pytest 6 puts "Skipped: " before the reason of a skip raised by the test itself.
    const text = reason
        .replace(/^Skipped: /, "")
        .replace(/\s+/g, " ")
        .trim();
    return text === "" ? NO_REASON : text.slice(0, 500);
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ShellError),
/* harmony export */   q: () => (/* binding */ planShell)
/* harmony export */ });
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
const powershell = (program) => ({
    extension: ".ps1",
    argv: [program, "-command", ". '{0}'"],
    wrap: stopOnError,
    // Within single quotes PowerShell reads two of them as one.
    quote: (path) => path.replaceAll("'", "''"),
});
// docs.github.com, "Workflow syntax", jobs.<job_id>.steps[*].shell.
const KNOWN = new Map([
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
        argv(path) {
            const quoted = known?.quote ? known.quote(path) : path;
            // A function, since "$&" in a path must stay what it is.
            return words.map((word) => word.replaceAll("{0}", () => quoted));
        },
    };
}
function templateWords(shell) {
    const allowed = `use ${[...KNOWN.keys()].join(", ")}, or a template with {0} in place of the script's path, such as "perl {0}"`;
    if (!shell.includes("{0}"))
        throw new ShellError(`input shell: ${JSON.stringify(shell)} is not known; ${allowed}`);
    try {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(shell);
        const script = words.findIndex((word) => word.includes("{0}"));
        if (script === 0)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WordsError */ .yA("the program's name is missing");
        return words;
    }
    catch (error) {
        /* istanbul ignore if -- splitWords throws nothing else */
        if (!(error instanceof _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WordsError */ .yA))
            throw error;
        throw new ShellError(`input shell: ${error.message}; ${allowed}`);
    }
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isFailing)
/* harmony export */ });
/** What is known about each test, from whichever source. */
/** Whether a status is a failure, in the test or around it. */
function isFailing({ status }) {
    return status === "failed" || status === "error";
}


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ joinUse)
/* harmony export */ });
/** Whether the suite used CUDA and TensorRT, from the two places where it can be seen. */
/**
 * Joins what was seen of the processes from outside with what the suite's own processes reported. Either side can prove
 * use. "No" from outside covers all processes; "no" from inside covers only those with the hook, and counts only where
 * nothing could be seen from outside.
 */
function joinUse(outside, inside) {
    const join = (seen, said) => seen === true || said === true ? true : (seen ?? said);
    return {
        cuda: join(outside.cuda, inside?.cuda ?? null),
        tensorrt: join(outside.tensorrt, inside?.tensorrt ?? null),
    };
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

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By UTF-16 unit: the same order on every machine, unlike that of a locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "@actions/http-client"
const http_client_namespaceObject = { HttpClient: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: external "@actions/http-client/lib/auth"
const auth_namespaceObject = { BearerCredentialHandler: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "@actions/exec"
const exec_namespaceObject = { getExecOutput: function () { throw new Error("this bundle runs processes by itself"); }, exec: function () { throw new Error("this bundle runs processes by itself"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/request-error.js
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

;// CONCATENATED MODULE: ./build/support/verdict.js
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

;// CONCATENATED MODULE: ./build/broken-run.js
/** The report of a run that the gate itself could not finish: it still has exactly one verdict, and never success. */


/** Describes an error for the report: a user's mistake as it is, an internal error with the request to report it. */
function describeBreak(error) {
    if (error instanceof RequestError) {
        const [first, ...more] = error.problems;
        return { sentence: `Nothing has run: ${first}`, details: more };
    }
    if (error instanceof CancelledError) {
        return { sentence: error.message, details: [] };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        sentence: `The gate itself failed: ${message}. Nothing is verified; please report this with the log of the step.`,
        details: [],
    };
}
/** Thrown where a cancellation reaches the gate outside of the suite. */
class CancelledError extends Error {
    code = "CANCELLED";
    constructor(message = "The run was cancelled before the suite could start. Nothing is verified.") {
        super(message);
        this.name = "CancelledError";
    }
}
/** Parts of a report that only says why the run broke. */
function brokenParts(error) {
    const { sentence, details } = describeBreak(error);
    return {
        facts: null,
        verdict: bareVerdict("probe-error", sentence),
        policy: { applied: "none", action: "none", strict: true, minExecuted: "auto" },
        suite: null,
        tests: null,
        failures: [],
        passedUnexpectedly: [],
        findings: [],
        outcome: "probe-error",
        conclusion: "failure",
        sentence,
        errors: details,
        notices: [],
        annotations: [],
        dropped: {},
    };
}

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __nccwpck_require__(7085);
// EXTERNAL MODULE: ./build/facts/check.js + 1 modules
var check = __nccwpck_require__(7061);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
// EXTERNAL MODULE: ./build/versions.js
var versions = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./build/support/gpu-names.js
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
    const capability = (0,versions/* parseCapability */._p)(name);
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

;// CONCATENATED MODULE: ./build/configuration.js
/** The files that a request names, opened and checked together before anything runs. */






// Hand-written files; a larger one is a mistake or an attack.
const MAX_FILE_BYTES = 4 << 20;
/**
 * Opens every file that the request names.
 * @throws RequestError listing the problems of all of them, each with file and line.
 */
async function openConfiguration(request, files, resolve) {
    const problems = [];
    const open = async (input, path, none, parse) => {
        if (path === "")
            return none;
        try {
            return await parse(await files.readText(resolve(path), MAX_FILE_BYTES));
        }
        catch (error) {
            if (error instanceof document_problem/* DocumentError */.Mi)
                problems.push(...error.problems.map((each) => `input ${input}: ${(0,document_problem/* formatProblem */.Vw)(each)}`));
            else
                problems.push(`input ${input}: ${error.message}${wayTo(input, error.message)}`);
            return none;
        }
    };
    const { matrixFile, expectations, baseline, facts } = request;
    // Loading a parser takes longer than a verdict, so each is loaded only where there is a file for it.
    const builtIn = loadMatrix();
    const catalogue = await openCatalogue(request, open, problems);
    const causes = new Set((catalogue ?? []).filter(({ kind }) => kind === "cause").map(({ id }) => id));
    const configuration = {
        catalogue,
        matrix: await open("matrix-file", matrixFile, builtIn, async (text) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(157)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9157))).extendMatrix(builtIn, text, matrixFile)),
        expectations: await open("expectations", expectations, [], async (text) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(121)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7121))).parseExpectations(text, expectations, { causes })),
        baseline: await open("baseline", baseline, null, async (text) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(54)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5054))).parseBaseline(text, baseline)),
        facts: await open("facts", facts, null, (text) => readFacts(text, facts)),
    };
    if (problems.length > 0)
        throw new RequestError(problems);
    return { ...configuration, facts: withNamedCapabilities(configuration.facts, configuration.matrix) };
}
/** Hand-written facts may name a card without its compute capability, which is then looked up. Probed facts stay as they are. */
function withNamedCapabilities(facts, matrix) {
    if (facts === null)
        return null;
    const gpus = facts.gpus.map((gpu) => {
        const named = gpu.source === "facts" ? capabilityOfName(gpu.name, matrix) : null;
        return { ...gpu, computeCapability: gpu.computeCapability ?? named?.capability ?? null };
    });
    return { ...facts, gpus };
}
/** Says how to create the baseline where its file does not exist yet, as on every first use. */
function wayTo(input, problem) {
    return input === "baseline" && problem.endsWith("there is no such file")
        ? "; `trt-gate baseline update REPORT --baseline FILE` writes it from the report.json of a run without this input"
        : "";
}
/** The catalogue where the user adds to it, or names ids of it that must be checked. */
async function openCatalogue({ knownIssues, failOn, expectations }, open, problems) {
    if (expectations === "" && knownIssues.length === 0 && failOn.length === 0)
        return null;
    const { extendCatalogue, loadCatalogue } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6104));
    let catalogue = loadCatalogue();
    for (const path of knownIssues) {
        const before = catalogue;
        catalogue = await open("known-issues", path, before, async (text) => extendCatalogue(before, text, path));
    }
    const known = new Set(catalogue.map((entry) => entry.id));
    for (const id of failOn) {
        if (!known.has(id))
            problems.push(`input fail-on: ${JSON.stringify(id)} is not an id in the catalogue; ${idHint(id, [...known])}`);
    }
    return catalogue;
}
/** The id that was probably meant: one with a typo, or the only one that starts with the word. Otherwise all ids. */
function idHint(typed, ids) {
    const begun = ids.filter((id) => typed.length > 3 && id.startsWith(typed));
    const meant = (0,nearest/* nearest */.pA)(typed, ids) ?? (begun.length === 1 ? begun[0] : undefined);
    return meant ? `did you mean ${meant}?` : `the ids are ${ids.join(", ")}`;
}
/** Reads JSON with the fast built-in parser; only a faulty document is read again with the parser that knows line numbers. */
async function readFacts(text, file) {
    try {
        const value = JSON.parse(text);
        return (0,check/* checkFacts */.u)({ file, value, problem: (_, message) => ({ file, line: 1, column: 1, message }) });
    }
    catch {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8447))).parseFacts(text, file);
    }
}

;// CONCATENATED MODULE: ./build/facts/gpu-lost.js
/** Whether a card was lost: compares the facts before the suite with those after it. */
// Problems of the second probe which mean that the machine no longer answers, as opposed to a lost card.
const SILENT = new Set(["probe-timeout", "probe-failed"]);
/**
 * The card lost during the run, or null if all that was there still is.
 * A second probe that could not ask counts as lost only when the first one could: then the suite left CUDA broken.
 */
function gpuLost(before, after) {
    const missing = before.gpus.filter((gpu) => !after.gpus.some((other) => same(gpu, other)));
    if (missing.length === 0)
        return null;
    const names = missing
        .map((gpu) => `${gpu.index} ${gpu.name}${gpu.uuid ? ` (${gpu.uuid})` : ""}`)
        .join(", ");
    const problems = after.problems ?? [];
    const reasons = problems.filter(({ code }) => code === "gpu-lost" || code === "driver-library-mismatch");
    const silent = problems.filter(({ code }) => SILENT.has(code));
    const [reason] = [...reasons, ...silent, ...problems];
    const said = reason === undefined ? "" : `: ${reason.detail}`;
    const count = `${before.gpus.length} before, ${after.gpus.length} after`;
    return {
        code: "gpu-lost",
        detail: `CUDA showed GPU ${names} before the suite and no longer does (${count})${said}`,
    };
}
/** Compares UUIDs; where one side has none, index and name. */
function same(a, b) {
    if (a.uuid && b.uuid)
        return a.uuid === b.uuid;
    return a.index === b.index && a.name === b.name;
}

;// CONCATENATED MODULE: ./build/report/definitions.js
/** Finds where a test is defined by searching the text of its file: without a parser, any Python version can be read. */
/** Lines that are looked at; a test file longer than that is generated. */
const MAX_LINES = 100_000;
/**
 * The `def` line for `names` (classes from outside in, then the function).
 * A name with the suffix that `parameterized` or a class decorator adds (`test_value_0_fp32`, `TestX_1`) finds its origin.
 */
function findPythonDefinition(lines, names) {
    const definitions = readDefinitions(lines);
    let scope = null;
    let best = { line: 1, found: "file" };
    for (const [depth, name] of names.entries()) {
        const match = scope === null
            ? // Top-level definitions first; some stand under `if torch.cuda.is_available():`.
                (bestMatch(definitions.filter(isFlush), name) ?? bestMatch(definitions, name))
            : bestMatch(members(definitions, scope, lines), name);
        if (match === null) {
            // A method that the class inherits from another class of this file.
            const inherited = depth > 0 && depth === names.length - 1 ? bestMatch(definitions.filter(isDef), name) : null;
            return inherited ? { line: inherited.index + 1, found: "function" } : best;
        }
        scope = match;
        best = { line: match.index + 1, found: match.kind === "class" ? "class" : "function" };
    }
    return best;
}
const isDef = (definition) => definition.kind === "def";
const isFlush = (definition) => definition.indent === 0;
function readDefinitions(lines) {
    const found = [];
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (line.length > 1_000 || !(line.includes("def ") || line.includes("class ")))
            continue;
        const [, indent, keyword, name] = /^([ \t]*)(?:async +)?(class|def) +([\p{L}\p{N}_]+)/u.exec(line) ?? [];
        if (indent === undefined || name === undefined)
            continue;
        found.push({ kind: keyword === "class" ? "class" : "def", name, indent: indent.length, index });
    }
    return found;
}
/** The definitions directly inside a class. */
function members(definitions, scope, lines) {
    const next = definitions.find(({ index, indent }) => index > scope.index && indent <= scope.indent);
    const end = next ? next.index : lines.length;
    const inside = definitions.filter(({ index }) => index > scope.index && index < end);
    const indent = Math.min(...inside.map((definition) => definition.indent));
    return inside.filter((definition) => definition.indent === indent);
}
/** The same name; else the longest name that `name` continues with a number: `test_value` for `test_value_0_fp32`. */
function bestMatch(definitions, name) {
    let best = null;
    for (const definition of definitions) {
        // The last definition of a name is the one that counts in Python.
        if (definition.name === name)
            best = definition;
    }
    if (best)
        return best;
    for (const definition of definitions) {
        if (!name.startsWith(`${definition.name}_`))
            continue;
        if (!/^_+\d+(?:_|$)/.test(name.slice(definition.name.length)))
            continue;
        if (best === null || definition.name.length > best.name.length)
            best = definition;
    }
    return best;
}
/** The line of `TEST(Suite, Name)` and its relatives in a C++ or CUDA file, 1-based, or null. */
function findGoogleTest(lines, suite, name) {
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (!line.includes("TEST") || line.length > 1_000)
            continue;
        const text = lines
            .slice(index, index + 2)
            .join(" ")
            .slice(0, 2_000);
        const match = /TEST(?:_F|_P)?\s*\(\s*(\w+)\s*,\s*(\w+)/.exec(text);
        if (match?.[1] === suite && match[2] === name)
            return index + 1;
    }
    return null;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __nccwpck_require__(2217);
// EXTERNAL MODULE: ./build/text-order.js
var text_order = __nccwpck_require__(1528);
;// CONCATENATED MODULE: ./build/report/repository-paths.js
/**
 * Finds the tracked file that a path from a log means. The path may come from a container, another operating system
 * or another machine: `/__w/repo/repo/tests/a.py`, `/opt/monai/tests/a.py`, `D:\a\repo\repo\tests\a.py`.
 */


// Copies of code that pip, conda, npm or the system put there: a line in them is not a line of the repository.
const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules|\.eggs|\.tox|\.venv|venv)\/|(?:^|\/)lib(?:64)?\/python\d|^<|\/python\d[\d.]*\.zip\//i;
const MAX_PATH_UNITS = 4_096;
/**
 * @param tracked paths relative to the repository, with forward slashes.
 * @param roots folders that are the repository itself (workspace on the host, in the container), most specific first.
 * @param names names of the folder that a checkout usually has, such as the repository's own name.
 */
function createRepositoryPaths(tracked, roots, names) {
    const cleanRoots = roots.map((root) => normalise(root)).filter((root) => root !== "");
    const folderNames = new Set(names.map((name) => name.toLowerCase()));
    let index = null;
    const endingIn = (suffix) => {
        index ??= byBaseName(tracked);
        const candidates = index.get(baseName(suffix)) ?? [];
        return candidates.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
    };
    const underRoot = (path) => {
        for (const root of cleanRoots) {
            if (!path.toLowerCase().startsWith(`${root.toLowerCase()}/`))
                continue;
            const rest = path.slice(root.length + 1);
            if (tracked.has(rest))
                return rest;
        }
        return null;
    };
    /** `/anything/a/b/c.py`: the longest tracked tail; a bare file name only below a folder with the repository's name. */
    const byTail = (path) => {
        const parts = path.split("/").filter(Boolean);
        let folder = "";
        for (const [start, part] of parts.entries()) {
            const tail = parts.slice(start).join("/");
            if (start > 0 && tracked.has(tail) && (start < parts.length - 1 || folderNames.has(folder)))
                return tail;
            folder = part.toLowerCase();
        }
        return null;
    };
    return {
        endingIn,
        fromLog(raw) {
            if (raw.length > MAX_PATH_UNITS)
                return null;
            const path = normalise(raw);
            if (path === "" || INSTALLED.test(path))
                return null;
            if (!isAbsolute(path)) {
                if (tracked.has(path))
                    return path;
                // Relative to a working directory that we do not know: only if nothing else could be meant.
                const [match, ...others] = endingIn(path);
                return match !== undefined && others.length === 0 && path.includes("/") ? match : null;
            }
            return underRoot(path) ?? byTail(path);
        },
    };
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}
/** Forward slashes, no `.`, `..`, `file://` or empty components; "" if it leads out of its own root. */
function normalise(raw) {
    const path = raw
        .trim()
        .replace(/^file:\/\//, "")
        .replace(/\\/g, "/");
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (kept.pop() === undefined)
                return "";
        }
        else
            kept.push(part);
    }
    return (path.startsWith("/") ? "/" : "") + kept.join("/");
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function byBaseName(tracked) {
    const ordered = [...tracked].sort((a, b) => a.length - b.length || (0,text_order/* compareTexts */.q)(a, b));
    return (0,group_by/* groupBy */.$)(ordered, baseName);
}

;// CONCATENATED MODULE: ./build/report/test-ids.js
/** Splits the id of a test into the file it may be in, and the class and function there. */
const MAX_ID_UNITS = 2_000;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/**
 * Readings of a test id:
 * `tests/a.py::TestX::test_y[1-2]` (pytest), `tests.a.TestX.test_y` and `test_y (tests.a.TestX)` (unittest),
 * `tests.a.TestX::test_y` (JUnit's class and name). Names of other runners have no file in them: none.
 */
function readTestId(id) {
    if (id.length > MAX_ID_UNITS)
        return [];
    const text = withoutParameters(id.trim());
    const [, name, inside] = /^([^\s()]+) \(([^\s()]+)\)/.exec(text) ?? [];
    if (name !== undefined && inside !== undefined)
        return dotted(joinShown(name, inside));
    const parts = text.split("::");
    const file = text.replace(/::.*$/s, "");
    if (/\.[A-Za-z0-9]{1,5}$/.test(file) &&
        (file.includes("/") || file.includes("\\") || file.endsWith(".py"))) {
        return [{ file, names: parts.slice(1).filter((part) => IDENTIFIER.test(part)) }];
    }
    return dotted(parts.join("."));
}
/** Since Python 3.11 the part in parentheses holds the function too; before, it ended at the class. */
function joinShown(name, inside) {
    if (inside === name || inside.endsWith(`.${name}`))
        return inside;
    // A class or module that could not be set up: "setUpClass (tests.a.TestX)".
    return /^(?:setUp|tearDown)(?:Class|Module)$/.test(name) ? inside : `${inside}.${name}`;
}
function withoutParameters(id) {
    // pytest's parameters may hold anything, "::" and brackets included, but begin at the first bracket.
    const bracket = id.indexOf("[");
    return bracket > 0 && !id.includes(" (") ? id.slice(0, bracket) : id;
}
function dotted(text) {
    const parts = text.split(".");
    if (parts.length < 2 || parts.length > 40 || !parts.every((part) => IDENTIFIER.test(part)))
        return [];
    const places = [];
    // The longest module first: `tests.a` is more likely than a package `tests` with a class `a`.
    for (let end = parts.length - 1; end >= 1; end--) {
        places.push({ file: `${parts.slice(0, end).join("/")}.py`, names: parts.slice(end) });
    }
    places.push({ file: `${parts.join("/")}.py`, names: [] });
    return places;
}

;// CONCATENATED MODULE: ./build/report/tracebacks.js
/** Reads places in source files out of failure texts: Python tracebacks, pytest's and compilers' `file:line:`. */
/** Of a long text only the end is read, since the error is there. */
const MAX_TEXT_UNITS = 256_000;
const MAX_PLACES = 500;
// The path is bounded, so that each `File "` is followed for no longer than a path can be. Quotes may be escaped:
// a child's output is often printed as a Python literal, and then a backslash stands twice.
const FRAME = /\bFile \\?"((?:[^"\\]|\\(?!")){1,1000})\\?", line (\d{1,7})/g;
// At the start of a line, perhaps after blanks or pytest's `E`. An address or a time of day is not a match.
const PLAIN = /^E? {0,8}((?:[A-Za-z]:)?[^\s:()<>"'|*?]{1,400}\.[A-Za-z]{1,4}):(\d{1,7})(?::|$|\))/;
/** Places in the order of the text. In a traceback the innermost frame comes last. */
function readTraceback(text) {
    const places = [];
    for (const line of text.slice(-MAX_TEXT_UNITS).split(/\r?\n/)) {
        const frames = [...line.matchAll(FRAME)].flatMap(([, file, number]) => place(file, number));
        places.push(...(frames.length > 0 ? frames : plainPlaces(line)));
    }
    return places.slice(-MAX_PLACES);
}
/** The line as it is; only if that says nothing, its pieces between literal `\n`, which may also be part of a path. */
function plainPlaces(line) {
    const whole = PLAIN.exec(line);
    if (whole)
        return place(whole[1], whole[2]);
    if (!line.includes("\\n"))
        return [];
    return line.split("\\n").flatMap((piece) => {
        const match = PLAIN.exec(piece);
        return match ? place(match[1], match[2]) : [];
    });
}
function place(file, line) {
    const number = Number(line);
    return file && number > 0 ? [{ file: file.replaceAll("\\\\", "\\"), line: number }] : [];
}

;// CONCATENATED MODULE: ./build/report/anchors.js
/** Where an annotation points: a line of a tracked file that its reader can open, or nowhere. */




const CPP = /\.(?:cc|cpp|cxx|cu)$/;
/** Most files that are searched for a `TEST(\u2026)`: more than a repository has with "test" in their path. */
const MAX_CPP_FILES = 300;
/** Files are read when they are needed, each once. */
function createAnchors(sources) {
    const { tracked, workspaceRoots } = sources;
    const paths = createRepositoryPaths(tracked, workspaceRoots, folderNames(sources.repository, workspaceRoots));
    const cache = new Map();
    const read = (path) => {
        const lines = cache.get(path) ?? sources.readLines(path).catch(() => null);
        cache.set(path, lines);
        return lines;
    };
    const place = (file, line) => {
        const path = paths.fromLog(file);
        return path === null ? null : { file: path, line: Math.max(1, line) };
    };
    return {
        async locate(target) {
            const test = target.test === undefined ? null : await locateTest(target.test, target.file, paths, read);
            if (test?.exact)
                return test.anchor;
            const told = target.file === undefined ? null : place(target.file, target.line ?? 1);
            if (told && target.line !== undefined)
                return told;
            const frames = readTraceback(target.text ?? "");
            for (const frame of frames.toReversed()) {
                const anchor = place(frame.file, frame.line);
                if (anchor)
                    return anchor;
            }
            if (test ?? told)
                return test?.anchor ?? told;
            for (const { file, line } of target.places ?? []) {
                const anchor = place(file, line);
                if (anchor)
                    return anchor;
            }
            return target.test === undefined ? null : locateGoogleTest(target.test, tracked, read);
        },
        workflow: () => locateStep(sources.workflow, tracked, read),
    };
}
async function locateTest(id, file, paths, read) {
    let fallback = null;
    for (const reading of readTestId(id)) {
        const direct = paths.fromLog(reading.file);
        const known = file === undefined ? null : paths.fromLog(file);
        const candidates = direct ? [direct] : paths.endingIn(reading.file).slice(0, 20);
        // A base class keeps the test in another file than the id names; its source may say where.
        if (known && !candidates.includes(known))
            candidates.push(known);
        const exact = [];
        for (const path of candidates) {
            const found = findPythonDefinition((await read(path)) ?? [], reading.names);
            const anchor = { file: path, line: found.line };
            if (found.found === "function" || (found.found === "class" && reading.names.length === 1))
                exact.push(anchor);
            else if (path === direct || (found.found === "class" && candidates.length === 1))
                fallback ??= anchor;
        }
        // Where two files define it, no place is better than the wrong one.
        if (exact.length === 1 && exact[0])
            return { anchor: exact[0], exact: true };
    }
    return fallback && { anchor: fallback, exact: false };
}
/** `Suite.Name`, `Prefix/Suite.Name/3`, `Suite/0.Name`, `Prefix/Suite/Type.Name`: tries the words before the dot, the last one first. */
async function locateGoogleTest(id, tracked, read) {
    const [, path, name] = /^(\w+(?:\/\w+){0,2})\.(\w+)(?:\/\w+)?$/.exec(id.slice(0, 500)) ?? [];
    if (path === undefined || name === undefined)
        return null;
    const files = [...tracked].filter((file) => CPP.test(file) && /test/i.test(file)).sort();
    for (const suite of path.split("/").toReversed()) {
        for (const file of files.slice(0, MAX_CPP_FILES)) {
            const line = findGoogleTest((await read(file)) ?? [], suite, name);
            if (line !== null)
                return { file, line };
        }
    }
    return null;
}
async function locateStep(step, tracked, read) {
    if (!step)
        return null;
    const path = step.ref.replace(/@.*$/s, "");
    if (!path.startsWith(`${step.repository}/`))
        return null;
    const file = path.slice(step.repository.length + 1);
    if (!tracked.has(file))
        return null;
    const lines = (await read(file)) ?? [];
    const uses = lines.flatMap((line, index) => (usesThis(line, step.actionRepository) ? [index] : []));
    const named = uses.find((index) => stepHasId(lines, index, step.action));
    return { file, line: (named ?? uses[0] ?? 0) + 1 };
}
function usesThis(line, actionRepository) {
    const used = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line.slice(0, 1_000))?.[1];
    if (used === undefined)
        return false;
    return actionRepository === ""
        ? used.startsWith("./")
        : used.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`);
}
/** Looks through the lines of the step that has this `uses:`, from its dash to the next one. */
function stepHasId(lines, uses, id) {
    const isStart = (line) => /^\s*-\s/.test(line);
    const start = Math.max(0, lines.slice(0, uses + 1).findLastIndex(isStart));
    const next = lines.findIndex((line, index) => index > start && isStart(line));
    return lines
        .slice(start, next === -1 ? undefined : next)
        .some((line) => /^\s*(?:-\s+)?id:\s*["']?([\w-]+)/.exec(line.slice(0, 500))?.[1] === id);
}
function folderNames(repository, roots) {
    const last = (path) => path.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
    return [repository ?? "", ...roots].map(last).filter((name) => name !== "");
}

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./build/name-some.js
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

;// CONCATENATED MODULE: ./build/report/judged.js
/** How the failures of a report are judged. All counts of failures are taken from here, so that they agree. */
/** The counts of `tests.judged`; for a report without them, counted from the listed failures. */
function judgedOf({ tests, failures }) {
    if (tests?.judged)
        return tests.judged;
    const failed = failures.filter(({ status }) => status !== "xpassed");
    const excused = failed.filter(({ excusedBy }) => excusedBy !== undefined);
    const expectation = excused.filter(byExpectation).length;
    const total = Math.max(tests ? tests.failed + tests.errors : 0, failed.length);
    return {
        standing: total - excused.length,
        refusal: excused.length - expectation,
        expectation,
        xfailedByExpectation: 0,
        xpassedByExpectation: failures.length - failed.length,
    };
}
/** Excused by an entry of the expectations file, not by the policy. */
function byExpectation({ excusedBy, expectation }) {
    return excusedBy !== undefined && expectation !== undefined;
}
/** Failures that the suite's own marks expect, in addition to those that expectations entries cover. */
function ownMarks(told) {
    return (told.tests?.xfailed ?? 0) - judgedOf(told).xfailedByExpectation;
}

;// CONCATENATED MODULE: ./build/report/small-words.js
/** Formats numbers, durations and GPU names for readers. */
/** "1 test", "2 tests". */
function small_words_plural(count, one, many = `${one}s`) {
    return `${small_words_grouped(count)} ${count === 1 ? one : many}`;
}
/** 1234567 as 1,234,567. */
function small_words_grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** 950 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
function duration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** "Tesla V100-SXM2-16GB, compute capability 7.0". */
function gpuWords(gpu) {
    return gpu.computeCapability === null
        ? `${gpu.name}, compute capability not known`
        : `${gpu.name}, compute capability ${gpu.computeCapability}`;
}

;// CONCATENATED MODULE: ./build/report/expected-words.js
/** The words for what was expected to fail: who expects it, and what came of it. */


/** Says who expected the failures; with numbers only where it was more than one. */
function xfailedWords(told) {
    if (told.suite?.timedOut)
        return "Timed out as expected";
    if (told.suite?.signal)
        return `Died by ${told.suite.signal}, as expected`;
    const { gpu, entries, marks } = excuses(told);
    const by = [
        [gpu, "this GPU cannot run this TensorRT", "for this GPU"],
        [entries, "the expectations file says so", "by the expectations file"],
        [marks, "the suite's own marks say so", "by the suite's own marks"],
    ];
    const present = by.filter(([count]) => count > 0);
    if (present.length > 1) {
        return `Failed as expected: ${present.map(([count, , short]) => `${small_words_grouped(count)} ${short}`).join(", ")}`;
    }
    // A suite whose tests cannot be counted is excused by the policy alone.
    return `Failed as expected: ${present[0]?.[1] ?? by[0][1]}`;
}
/** Failures that were expected, by who expects them. */
function excuses(told) {
    const { refusal, expectation, xfailedByExpectation } = judgedOf(told);
    return {
        gpu: refusal,
        entries: expectation + xfailedByExpectation,
        marks: ownMarks(told),
    };
}
/** The title of an unexpected pass. */
function xpassedWords(told) {
    const count = judgedOf(told).xpassedByExpectation;
    return count > 0
        ? `Unexpected pass: ${small_words_plural(count, "test")} passed that should fail`
        : "Unexpected pass: the suite passed where it should not";
}
/** Why no failure counts. */
function whyExpected(told) {
    if (told.suite?.timedOut || told.suite?.signal)
        return "An entry of the expectations file expects this.";
    const { gpu, entries, marks } = excuses(told);
    const present = [
        ...(gpu > 0 || entries + marks === 0
            ? ["shows a message of an unsupported GPU, which `on-unsupported: xfail` excuses"]
            : []),
        ...(entries > 0 ? ["is named in the expectations file"] : []),
        ...(marks > 0 ? ["is marked by the suite itself"] : []),
    ];
    return `Every failure ${present.join(", or ")}.`;
}
/** What an unexpected pass goes against. */
function whyUnexpected(told) {
    return judgedOf(told).xpassedByExpectation > 0
        ? "An entry of the expectations file says that it should fail: either the entry is out of date, or the test did not do what it is meant to do."
        : "The verdict says that this TensorRT cannot run on this GPU, yet nothing failed: either the verdict is wrong or the suite did not really use TensorRT.";
}

;// CONCATENATED MODULE: ./build/report/wording.js
/** The words for a result, in one place: annotations, summary and terminal say the same. */



/** Two to twelve words that a reader sees first. */
function headline(told) {
    const bad = (text) => ({ tone: "bad", text });
    const caution = (text) => ({ tone: "caution", text });
    switch (told.outcome) {
        case "passed":
            return passed(told);
        case "failed":
            return bad(`Failed: ${failedWords(told)}`);
        case "skipped":
            return caution(`Skipped: ${whyNot(told)}`);
        case "xfailed":
            return caution(xfailedWords(told));
        case "xpassed":
            return { tone: told.conclusion === "failure" ? "bad" : "caution", text: xpassedWords(told) };
        case "crashed":
            return bad(`Crashed: ${crashedWords(told)}`);
        case "timed-out":
            return bad(told.suite ? `Timed out after ${duration(told.suite.durationMs)}` : "Timed out");
        case "ran-nothing":
            return bad(`Ran nothing: ${ranWords(told)}`);
        case "refused":
            return bad(`Refused: ${whyNot(told)}`);
        case "probe-error":
            return bad(cameToNothing(told) ? "The gate reached no result" : "The machine could not be probed");
        case "not-run":
            return notRun(told);
    }
}
/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }) {
    return policy.applied === "none";
}
function passed(told) {
    const count = told.tests ? small_words_plural(passes(told.tests), "test") : "the suite exited with status 0";
    if (told.conclusion === "failure")
        return { tone: "bad", text: `Passed, but not accepted: ${count}` };
    if ((told.warnings ?? []).length > 0)
        return { tone: "caution", text: `Passed with warnings: ${count}` };
    return { tone: "good", text: `Passed: ${count}` };
}
/** The number of passed tests; where only tests that the suite had marked to fail passed, their number. */
function passes({ passed, xpassed }) {
    return passed === 0 ? xpassed : passed;
}
function notRun(told) {
    switch (told.verdict.status) {
        case "supported":
            return { tone: "good", text: "Supported: this GPU can run this TensorRT" };
        case "unsupported":
            return { tone: "caution", text: "Unsupported: this GPU cannot run this TensorRT" };
        default:
            return { tone: "neutral", text: capital(whyNot(told)) };
    }
}
/** Why the suite was not started, or should not have been. */
function whyNot(told) {
    if (told.verdict.reason === "unexpected-gpu")
        return "this is not the GPU that was expected";
    switch (told.verdict.status) {
        case "unsupported":
            return "this GPU cannot run this TensorRT";
        case "unknown":
            return "no source says whether this GPU can run this TensorRT";
        case "no-gpu":
            return "CUDA shows no GPU";
        case "no-tensorrt":
            return "no TensorRT was found";
        case "probe-error":
            return "the machine could not be probed";
        case "supported":
            return "the suite was not started";
    }
}
function failedWords(told) {
    const { tests, suite } = told;
    const { standing } = judgedOf(told);
    if (suite?.cancelled)
        return "the run was cancelled";
    if (tests && standing > 0)
        return `${small_words_grouped(standing)} of ${small_words_plural(tests.executed, "executed test")}`;
    if (standing > 0)
        return small_words_plural(standing, "test");
    if ((told.errors ?? []).length > 0) {
        return tests && tests.passed > 0
            ? `${small_words_plural(tests.passed, "test")} passed, but the run is not accepted`
            : "the run is not accepted";
    }
    if (suite?.exitCode)
        return `the suite exited with status ${suite.exitCode}`;
    return "the suite did not succeed";
}
function ranWords(told) {
    const { suite, tests } = told;
    if (suite?.startError)
        return "the suite could not be started";
    if (!tests)
        return "no test could be counted";
    if (notCollected(told))
        return "the tests could not be collected";
    if (tests.total === 0)
        return "the suite has no tests";
    return `${tests.executed} of ${small_words_plural(tests.total, "test")} executed`;
}
/** Whether a `ran-nothing` comes from collection errors: enough tests were counted, so it is not for too few of them. */
function notCollected({ tests, policy }) {
    const wanted = policy.minExecuted === "auto" ? 1 : Number(policy.minExecuted);
    return tests !== null && tests.executed > 0 && tests.executed >= wanted;
}
function crashedWords(told) {
    const died = told.failures.find((failure) => failure.crashed !== undefined);
    if (died && !told.suite?.signal)
        return `a process of the suite died in ${died.id}`;
    return `the suite died${by(told)}`;
}
/** Whether the process died without cutting off any known test. */
function diedBetween({ suite, tests, failures }) {
    const inTest = Boolean(suite?.running) || failures.some((failure) => failure.crashed !== undefined);
    return !inTest && (tests?.neverRan ?? []).length === 0;
}
function by({ suite }) {
    const signal = suite?.signal
        ? ` by ${suite.signal}`
        : suite?.exitCode
            ? ` with status ${suite.exitCode}`
            : "";
    return suite?.running ? `${signal} in ${suite.running}` : signal;
}
/** What happened to the suite, without the verdict's sentence, which is shown next to it; "" if it was not started. */
function happened({ sentence, verdict, suite, }) {
    if (!sentence.includes(verdict.sentence))
        return sentence;
    return suite === null ? "" : sentence.replace(verdict.sentence, "").replace(/\s+/g, " ").trim();
}
/** What the result means for the pull request, in one or two sentences. */
function meaning(told) {
    const green = told.conclusion === "success";
    switch (told.outcome) {
        case "skipped":
            return `The suite was not started, so nothing in it is verified on this machine. ${policyWords(told)}`;
        case "refused":
            return `The suite was not started. ${policyWords(told)}`;
        case "probe-error":
            return cameToNothing(told)
                ? "Nothing was decided and nothing is verified, so the job fails."
                : "The gate could not find out what this machine is. That is neither a yes nor a no, so the job fails rather than guess.";
        case "xfailed":
            return `${whyExpected(told)} The job stays green.`;
        case "xpassed":
            return `${whyUnexpected(told)} ${green ? "`strict` is off, so the job stays green." : "`strict` makes that a failure."}`;
        case "crashed":
            return diedBetween(told)
                ? "No expectation excuses it. If all tests had already passed, `exit-crash: warn` lets the job pass on a supported GPU."
                : "Tests after that point may not have run, and no expectation excuses the crash.";
        case "timed-out":
            return "The suite and every process that it started were stopped. Tests after that point did not run.";
        case "ran-nothing":
            if (told.suite?.startError)
                return "No test was started, so nothing is verified.";
            return notCollected(told)
                ? "A suite that cannot be collected proves nothing, whatever its exit status."
                : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
        case "failed":
            return whyFailed(told);
        case "passed":
            return green ? "The job succeeds." : "The job fails for the reason below.";
        case "not-run":
            return "No suite was given, so this is only the decision.";
    }
}
function whyFailed(told) {
    if (told.suite?.cancelled)
        return "The job fails.";
    if (judgedOf(told).standing === 0 && (told.errors ?? []).length > 0) {
        return "The job fails, but not because of a test.";
    }
    return told.verdict.status === "supported"
        ? "No policy excuses a failure on a supported GPU, so the job fails."
        : "The job fails.";
}
function policyWords({ policy, conclusion }) {
    return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}

;// CONCATENATED MODULE: ./build/report/advice.js
/** What a reader can do about a result; annotations, summary and terminal give the same steps. */



/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
function advice(told) {
    const remedies = told.verdict.remedies.map(({ text }) => text);
    const steps = told.steps ?? [];
    const { status } = told.verdict;
    const absent = status === "no-gpu" || status === "no-tensorrt";
    const unsupported = status !== "supported" ? remedies : [];
    switch (told.outcome) {
        case "passed":
            // A pass without a card or TensorRT comes with a warning; the remedies say how to resolve it.
            return (told.warnings ?? []).length > 0 ? [...steps, ...(absent ? remedies : [])] : steps;
        case "failed":
            return [...failed(told, steps), ...unsupported];
        case "crashed":
            return [
                told.suite?.running
                    ? "Run that test alone with PYTHONFAULTHANDLER=1: Python then prints where it was when it died."
                    : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
                ...unsupported,
            ];
        case "timed-out":
            return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
        case "ran-nothing":
            return [whyNothing(told), ...unsupported];
        case "xpassed":
            return [
                judgedOf(told).xpassedByExpectation > 0
                    ? `If the pass is right, take the entry out of the expectations file, or narrow its \`when\`: ${places(told)}.`
                    : "If TensorRT was really used, correct the support matrix (`matrix-file`).",
                ...(told.conclusion === "failure" ? ["Until then `strict: false` makes this a warning."] : []),
            ];
        default:
            return unsupported;
    }
}
function failed(told, steps) {
    const named = told.failures.some(({ status, excusedBy }) => status !== "xpassed" && !excusedBy);
    if (named)
        return ["Start with the failed tests below; failures with the same cause are grouped.", ...steps];
    return steps.length > 0 ? steps : ["See the log of this step for what the suite printed."];
}
/** File and line of the expectations entries whose tests passed unexpectedly. */
function places({ expectedToFail = [] }) {
    const passed = expectedToFail.filter(({ ended }) => ended === "xpassed");
    return nameSome([...new Set(passed.flatMap(({ expectation }) => expectation ?? []))], 3);
}
function whyNothing(told) {
    if (told.suite?.startError)
        return "Fix what keeps the command from starting; the sentence above names it.";
    if (notCollected(told))
        return "Fix what keeps the tests from being collected: the error below names it.";
    if ((told.tests?.skipped ?? 0) > 0)
        return "See below why the tests were skipped. With `min-executed: 0` the job would not fail for this.";
    return "Check that the command finds the tests. With `min-executed: 0` the job would not fail for this.";
}

;// CONCATENATED MODULE: ./build/report/annotation-texts.js
/** What an annotation says: the title tells what happened, the message why and what to do. */




/** End of a failure text that is shown: the error itself and its nearest frames. */
const TRACE_UNITS = 1_500;
/** The result as a whole, or null if there is nothing that a reader must know: a plain pass, or failures that speak for themselves. */
function describeResult(report) {
    const { outcome, conclusion, verdict, suite } = report;
    const { tone, text } = headline(report);
    if (outcome === "passed" && conclusion === "success")
        return proposals(report);
    if (outcome === "not-run" && tone === "good")
        return null;
    const standing = report.failures.filter(({ excusedBy }) => excusedBy === undefined);
    if (outcome === "failed" && standing.length > 0)
        return proposals(report);
    const severity = conclusion === "failure" ? "error" : outcome === "not-run" ? "notice" : "warning";
    const running = suite?.running ?? null;
    const sentences = [happened(report), verdict.sentence];
    if (verdict.status !== "supported")
        sentences.reverse();
    return {
        severity,
        title: text,
        message: paragraphs([...sentences, meaning(report), steps(report)]),
        target: running !== null && (outcome === "crashed" || outcome === "timed-out") ? { test: running } : "workflow",
    };
}
/** Errors and warnings beyond the outcome, without those that the sentence already names. */
function describeRemarks({ errors, warnings, sentence }) {
    const draft = (severity) => (text) => remark(severity, text);
    return [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map(draft("error")),
        ...(warnings ?? []).map(draft("warning")),
    ];
}
/** A sentence as an annotation: its beginning is the title. */
function remark(severity, text) {
    const title = /^.{20,150}?(?=: |\. |; |\.$)/.exec(text)?.[0] ?? text.slice(0, 150);
    return { severity, title, message: text, target: "workflow" };
}
/** A notice with the rows to paste, where this run contradicts the support matrix. */
function proposals({ verdict, sentence }) {
    const rows = verdict.proposals ?? [];
    if (rows.length === 0)
        return null;
    return {
        severity: "notice",
        title: "The support matrix can be corrected from this run",
        message: paragraphs([sentence, `Proposed:\n${rows.join("\n")}`]),
        target: "workflow",
    };
}
function steps(report) {
    const items = advice(report).slice(0, 5);
    return items.length === 0 ? "" : `What you can do:\n${items.map((item) => `- ${item}`).join("\n")}`;
}
/** One draft per failure, crashed tests first; what was excused is a notice, and an unexpected pass says so. */
function describeFailures({ failures }) {
    const order = failures.toSorted((a, b) => Number(b.crashed !== undefined) - Number(a.crashed !== undefined));
    return order.map((failure) => ({
        severity: failure.excusedBy === undefined ? "error" : "notice",
        title: failureTitle(failure),
        message: failureMessage(failure),
        target: {
            test: failure.id,
            ...(failure.file === undefined ? {} : { file: failure.file }),
            ...(failure.line === undefined ? {} : { line: failure.line }),
            ...(failure.message === undefined ? {} : { text: failure.message }),
        },
        test: failure.id,
    }));
}
function failureTitle({ id, status, excusedBy, expectation, crashed }) {
    if (excusedBy !== undefined) {
        const by = expectation === undefined ? excusedBy : `expectation ${expectation}`;
        return `Failed as expected (${by}): ${id}`;
    }
    if (crashed !== undefined)
        return `Test crashed: ${id}`;
    if (status === "xpassed")
        return `Test passed unexpectedly: ${id}`;
    return `${status === "error" ? "Test could not run" : "Test failed"}: ${id}`;
}
function failureMessage(failure) {
    const { status, message, crashed, expectation } = failure;
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").trim();
    const why = text === ""
        ? status === "xpassed"
            ? `The expectation${expectation === undefined ? "" : ` at ${expectation}`} says that this test fails, but it passed. If the pass is right, remove the expectation.`
            : "The test runner gave no message; see the log of this step for what it printed."
        : (0,clean_text/* cutUnitsFront */.LX)(text, TRACE_UNITS, "\u2026\n");
    return paragraphs([
        crashed === undefined ? "" : `The process died in this test: ${crashed}.`,
        why,
        excuse(failure),
    ]);
}
function excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined) {
        return `Excused by on-unsupported: xfail, because the finding ${excusedBy} shows that this GPU is unsupported.`;
    }
    const cause = excusedBy === `expectation ${expectation}` ? "" : `, which requires the finding ${excusedBy}`;
    return `Excused by the expectation at ${expectation}${cause}.`;
}
/** One draft per finding, however often it was seen, at the first test that showed it. */
function describeFinding(finding) {
    const { id, severity, title, count, tests, first, explanation, remedy, links, places } = finding;
    const test = tests[0]?.id;
    return {
        severity,
        title: count === 1 ? title : `${title} (${small_words_grouped(count)} times)`,
        message: paragraphs([
            explanation,
            remedy === "" ? "" : `What to do: ${remedy}`,
            seenIn(finding),
            `First ${first.line > 0 ? `at line ${small_words_grouped(first.line)} of the log` : "in a test's own output"}: ${first.text.trim().slice(0, 400)}`,
            links.length === 0 ? "" : `More: ${links.slice(0, 3).join(" ")}`,
            `Known issue ${id}.`,
        ]),
        target: test === undefined && places.length === 0
            ? "workflow"
            : { ...(test === undefined ? {} : { test }), places },
    };
}
function seenIn({ tests }) {
    if (tests.length === 0)
        return "";
    const named = tests
        .slice(0, 5)
        .map(({ id, count }) => (count === 1 ? id : `${id} (${small_words_grouped(count)} times)`));
    const rest = tests.length - named.length;
    return `Seen in ${small_words_plural(tests.length, "test")}: ${named.join(", ")}${rest > 0 ? ` and ${small_words_grouped(rest)} more` : ""}.`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== "").join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/findings-shown.js
/** Which known issues a reader is shown; report.json has them all. */
/**
 * A test runner prints the same heading over an unexpected pass as over a failure. If no test failed, the finding
 * that the heading gives is hidden: it would claim a failure that did not happen.
 */
function findingsShown({ findings, tests, expectedToFail = [], }) {
    const noneFailed = tests !== null && tests.failed + tests.errors === 0;
    const marked = expectedToFail.some(({ ended }) => ended === "xpassed");
    return noneFailed && marked ? findings.filter(({ id }) => id !== "test-failure") : findings;
}

;// CONCATENATED MODULE: ./build/report/limits.js
/** Sizes that GitHub enforces, and those that we choose so that a report stays readable. Each is tested at n and n+1. */
/** Annotations of one severity that the runner keeps per step; later ones vanish without a word. */
const ANNOTATIONS_PER_SEVERITY = 10;
/** UTF-16 units of a message. The runner cuts at 4,096 after masking, so we stay under it. */
const ANNOTATION_MESSAGE_UNITS = 4_095;
/** Characters of an annotation's title that the Checks API takes. */
const ANNOTATION_TITLE_UNITS = 255;
/** Bytes of the summary that we fill. The runner drops a step's whole summary above 1 MiB, and masking may lengthen the text. */
const SUMMARY_BYTES = 1_000_000;
/** `output.summary` and `output.text` of a check run: 65,535 characters; UTF-8 bytes are never fewer, so this holds both. */
const CHECK_TEXT_BYTES = 65_535;
/** Annotations in one request of the Checks API; more come by update, which appends. */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Longest wait for the Checks API in all, retries included. The job's result never waits longer for its display. */
const CHECK_WAIT_MS = 60_000;
/** 1,000 failures of 8,000 units stay under 10 MB; test ids are needed in full to compare the legs of a matrix. */
const REPORT_LIMITS = {
    failures: 1_000,
    findings: 200,
    findingTests: 1_000,
    passedUnexpectedly: 10_000,
    ran: 100_000,
    skippedReasons: 200,
    notices: 200,
    messageUnits: 8_000,
    lineUnits: 2_000,
};

;// CONCATENATED MODULE: ./build/report/annotations.js
/**
 * Plans the annotations of a step. The runner shows ten of each severity and drops the rest without a word, so what is
 * sent is chosen here: ranked, merged by place, and with a last one that says what was left out.
 */





const SEVERITIES = ["error", "warning", "notice"];
const KINDS = {
    result: "result",
    failure: "failed test",
    finding: "finding",
    suite: "from the suite",
    remark: "remark",
};
/** Only what is shown is located, so that a hundred thousand failures cost no more than ten. */
async function planAnnotations(input) {
    const candidates = rank(input);
    const annotations = [];
    const dropped = {};
    for (const severity of SEVERITIES) {
        const own = candidates.filter((candidate) => candidate.severity === severity);
        const located = await mergeByPlace(own, input.anchors);
        annotations.push(...located.shown);
        if (located.left.length === 0)
            continue;
        annotations.push(leftOut(severity, located.left));
        dropped[`${severity}Annotations`] = located.left.length;
    }
    return { annotations, dropped };
}
/** The result first, then failures, then known issues by severity, then the suite's own annotations, then remarks. */
function rank({ report, suiteAnnotations }) {
    const result = describeResult(report);
    const as = (kind) => (draft) => ({ ...draft, kind });
    return [
        ...(result ? [result] : []).map(as("result")),
        ...describeRemarks(report).map(as("remark")),
        ...describeFailures(report).map(as("failure")),
        ...findingsShown(report)
            .filter((finding) => finding.kind !== "benign" && !toldAlready(finding, report))
            .toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])
            .map((finding) => describeFinding(finding))
            .map((draft) => calmed(draft, report))
            .map(as("finding")),
        ...suiteAnnotations.map(fromSuite).map(as("suite")),
        ...report.notices.map((text) => remark("notice", text)).map(as("remark")),
    ];
}
/** The finding `test-failure` is a test runner's heading; the failures themselves say more. */
function toldAlready({ id }, { failures }) {
    return id === "test-failure" && failures.length > 0;
}
/** In a green job, an expected refusal is a warning rather than an error. */
function calmed(draft, { outcome }) {
    return outcome === "xfailed" && draft.severity === "error" ? { ...draft, severity: "warning" } : draft;
}
const WEIGHT = { cause: 0, consequence: 1, note: 2, benign: 3 };
function fromSuite(annotation) {
    const { severity, message, title, file, line } = annotation;
    return {
        severity,
        title: title ?? "From the suite",
        message,
        target: file === undefined ? null : { file, line: line ?? 1 },
        ...(annotation.endLine === undefined ? {} : { endLine: annotation.endLine }),
    };
}
/** Failures that point to one line become one annotation: twenty parameters of a test are one place to look at. */
async function mergeByPlace(candidates, anchors) {
    const fits = candidates.length <= ANNOTATIONS_PER_SEVERITY;
    const groups = [];
    let taken = 0;
    // Merging makes room, so a few more than fit are looked at, yet never all of them.
    for (const candidate of candidates.slice(0, ANNOTATIONS_PER_SEVERITY * 20)) {
        const anchor = await locate(candidate, anchors);
        const { test } = candidate;
        const same = groups.find(({ first, anchor: other }) => first.test !== undefined && anchor !== null && samePlace(anchor, other));
        if (same && test !== undefined)
            same.others.push(test);
        else if (!fits && groups.length === ANNOTATIONS_PER_SEVERITY - 1 && taken < candidates.length - 1)
            break;
        else
            groups.push({ first: candidate, anchor, others: [] });
        taken++;
    }
    return {
        shown: groups.map(({ first, anchor, others }) => finish(first, anchor, others)),
        left: candidates.slice(taken),
    };
}
function locate({ target }, anchors) {
    if (target === null)
        return Promise.resolve(null);
    return target === "workflow" ? anchors.workflow() : anchors.locate(target);
}
const samePlace = (a, b) => b !== null && a.file === b.file && a.line === b.line;
function finish(first, anchor, others) {
    const title = others.length === 0 ? first.title : `${first.title} (and ${others.length} more at this line)`;
    const message = others.length === 0
        ? first.message
        : `${first.message}\n\nAlso: ${others.slice(0, 10).join(", ")}${others.length > 10 ? ", \u2026" : ""}`;
    return {
        severity: first.severity,
        // The runner takes leading "=" off a property and drops an empty one.
        title: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(title).replace(/^[=\s]+/, ""), ANNOTATION_TITLE_UNITS) || "TensorRT export gate",
        // The runner shows no annotation for an empty message.
        message: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(message).trim(), ANNOTATION_MESSAGE_UNITS) || "No message was given.",
        ...(anchor ?? {}),
        ...(anchor && first.endLine !== undefined && first.endLine >= anchor.line
            ? { endLine: first.endLine }
            : {}),
    };
}
function leftOut(severity, left) {
    const counts = Object.entries(KINDS).flatMap(([kind, word]) => {
        const count = left.filter((candidate) => candidate.kind === kind).length;
        if (count === 0)
            return [];
        return [kind === "suite" ? `${count} ${word}` : small_words_plural(count, word)];
    });
    return {
        severity,
        title: `${small_words_plural(left.length, severity)} more`,
        message: `GitHub shows at most ten annotations of each severity per step. Left out here: ${counts.join(", ")}. ` +
            placeOf(left),
    };
}
/** Where the rest can be read: the suite's own annotations are only in its log. */
function placeOf(left) {
    const said = left.filter(({ kind }) => kind === "suite").length;
    if (said === left.length)
        return "They are in the log of this step.";
    const ours = "The job summary lists them, and report.json has them in full";
    return said === 0 ? `${ours}.` : `${ours}, except those from the suite, which are in the log of this step.`;
}

;// CONCATENATED MODULE: ./build/report/report.js
/** The one result of a gate run. Schema: schema/report.schema.json. */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/report/build-report.js
/** Builds a report from its parts and writes it as JSON. Its size is bounded, and the same parts give the same bytes. */




/** Words of a command that are kept as they were given. */
const MAX_WORDS = 1_000;
/**
 * Bounds every list and text. What a limit left out is counted in `dropped`, together with what was counted there before.
 * Ids that come in no meaningful order are sorted; failures and findings keep the order in which they were seen.
 */
function buildReport(parts, limits = REPORT_LIMITS) {
    const dropped = new Map(Object.entries(parts.dropped));
    const bound = (name, items, max) => {
        if (items.length > max)
            dropped.set(name, (dropped.get(name) ?? 0) + items.length - max);
        return items.slice(0, max);
    };
    const ids = (name, items) => bound(name, [...new Set(items.map((id) => line(id, limits)))].sort(text_order/* compareTexts */.q), limits.ran);
    const lines = (name) => bound(name, parts[name] ?? [], limits.notices).map((text) => line(text, limits));
    const { version, tests, suite } = parts;
    // Written out member by member: this is the order in the file, and nothing that is not in the schema gets in.
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        gate: { name: "tensorrt-export-gate", version },
        ...(parts.origin === undefined ? {} : { origin: parts.origin }),
        outcome: parts.outcome,
        conclusion: parts.conclusion,
        sentence: line(parts.sentence, limits),
        facts: parts.facts,
        verdict: parts.verdict,
        policy: parts.policy,
        ...(parts.asked === undefined ? {} : { asked: boundAsked(parts.asked, limits) }),
        suite: suite && { ...suite, command: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(suite.command), limits.messageUnits) },
        tests: tests && {
            ...tests,
            ran: ids("ran", tests.ran),
            ...(tests.notRan ? { notRan: ids("notRan", tests.notRan) } : {}),
            ...(tests.neverRan ? { neverRan: ids("neverRan", tests.neverRan) } : {}),
            skippedReasons: bound("skippedReasons", tests.skippedReasons
                .map(({ reason, count }) => ({ reason: line(reason, limits), count }))
                .toSorted((a, b) => b.count - a.count || (0,text_order/* compareTexts */.q)(a.reason, b.reason)), limits.skippedReasons),
        },
        failures: bound("failures", parts.failures, limits.failures).map((failure) => boundFailure(failure, limits)),
        passedUnexpectedly: bound("passedUnexpectedly", parts.passedUnexpectedly, limits.passedUnexpectedly).map((id) => line(id, limits)),
        ...(parts.expectedToFail === undefined
            ? {}
            : {
                expectedToFail: bound("expectedToFail", parts.expectedToFail, limits.passedUnexpectedly).map((one) => ({
                    ...one,
                    id: line(one.id, limits),
                    ...(one.reason === undefined ? {} : { reason: line(one.reason, limits) }),
                })),
            }),
        ...(parts.passedBeside === undefined
            ? {}
            : {
                passedBeside: bound("passedBeside", parts.passedBeside, limits.passedUnexpectedly).map((id) => line(id, limits)),
            }),
        findings: bound("findings", parts.findings, limits.findings).map((finding) => boundFinding(finding, limits, (tests) => bound("findingTests", tests, limits.findingTests))),
        ...(parts.passingOutputSeen === undefined ? {} : { passingOutputSeen: parts.passingOutputSeen }),
        errors: lines("errors"),
        warnings: lines("warnings"),
        ...(parts.steps === undefined ? {} : { steps: lines("steps") }),
        notices: lines("notices"),
        annotations: parts.annotations,
        dropped: Object.fromEntries([...dropped].sort(([a], [b]) => (0,text_order/* compareTexts */.q)(a, b))),
    };
}
/** The file's text. Indented, because people open it too; JSON.stringify escapes the lone surrogates that a log may hold. */
function reportJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function boundAsked({ argv, shell, inputs }, limits) {
    const text = (value) => (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(value), limits.messageUnits);
    // A truncated command would be a different command, so a long one is left out.
    const whole = argv !== null && argv.length <= MAX_WORDS && argv.join(" ").length <= limits.messageUnits;
    return {
        argv: whole ? argv.map(clean_text/* cleanBlock */.Hy) : null,
        shell: text(shell),
        inputs: inputs.map(({ name, value }) => ({ name, value: text(value) })),
    };
}
function boundFailure(failure, limits) {
    return {
        ...failure,
        id: line(failure.id, limits),
        ...(failure.message === undefined
            ? {}
            : { message: cutMiddle((0,clean_text/* cleanBlock */.Hy)(failure.message), limits.messageUnits) }),
    };
}
function boundFinding(finding, limits, boundTests) {
    return {
        ...finding,
        lines: finding.lines.slice(0, 1_000),
        first: { ...finding.first, text: line(finding.first.text, limits) },
        tests: boundTests(finding.tests),
    };
}
/** Keeps the beginning, which says what was done, and the larger end, which says what came of it. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const mark = "\n\u2026 cut \u2026\n";
    const head = (0,clean_text/* cutUnits */.Cv)(text, Math.floor(max / 4), "");
    const tail = text.slice(-(max - head.length - mark.length)).replace(/^[\udc00-\udfff]/, "");
    return head + mark + tail;
}
function line(text, limits) {
    return (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), limits.lineUnits);
}

;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of what the runner does not mask: files that we write and what we send by API. */

/** What the runner shows in their place. */
const MASK = "***";
/** Shorter values would take ordinary words out of the text; the runner's own masking stays with the log. */
const MIN_LENGTH = 4;
/** @returns a function that replaces every secret in a text, in the forms in which programs print it. */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const piece of [secret, ...secret.split(/\r?\n/)]) {
            if (piece.trim().length < MIN_LENGTH)
                continue;
            for (const form of writtenForms(piece))
                forms.add(form);
        }
    }
    // The longest first: a secret may be a part of another.
    const ordered = [...forms].sort((a, b) => b.length - a.length || (0,text_order/* compareTexts */.q)(a, b));
    return (text) => ordered.reduce((result, form) => result.replaceAll(form, MASK), text);
}
/** The same value with every string in it redacted; keys are ours and stay. */
function redactValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (value === null || typeof value !== "object")
        return value;
    // Facts keep keys that we do not know, so a key such as __proto__ must stay a plain one.
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]));
}
/** As it is, as JSON, in an address, and as base64 at each of the three positions that it can take in a longer text. */
function writtenForms(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, json, encodeURIComponent(wellFormed(secret)), ...base64Forms(secret)].filter((form) => form.length >= MIN_LENGTH);
}
function base64Forms(secret) {
    // The first and last characters depend on the text around the secret; only those between are its own.
    return [0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
        const text = padded.toString("base64").replace(/=+$/, "");
        const own = text.slice(shift === 0 ? 0 : shift + 1, padded.length % 3 === 0 ? undefined : -1);
        return own.length >= 8 ? [own] : [];
    });
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

;// CONCATENATED MODULE: ./build/report/document.js
/** A Markdown text that is built from the top and stops before it gets too large, so that it never loses its beginning. */

/** Room for the note that tells of the cut. */
const NOTE_BYTES = 400;
/**
 * Joins sections until `maxBytes` of UTF-8 are full, then says how much is missing.
 * @param fullText where the whole can be read, escaped.
 */
function assemble(sections, maxBytes, fullText) {
    const written = [];
    let room = maxBytes - NOTE_BYTES;
    const all = sections.filter(({ blocks }) => blocks.length > 0);
    for (const [index, { title, blocks }] of all.entries()) {
        let heading = title === "" ? "" : `### ${title}\n\n`;
        for (const [position, block] of blocks.entries()) {
            const text = `${heading}${block}\n\n`;
            const bytes = (0,clean_text/* utf8Bytes */.dy)(text);
            if (bytes > room) {
                const rest = all.slice(index + 1).filter((section) => section.title !== "");
                return `${written.join("")}${cutNote(title, blocks.length - position, rest, fullText)}\n`;
            }
            written.push(text);
            room -= bytes;
            heading = "";
        }
    }
    return written.join("");
}
function cutNote(title, blocks, rest, fullText) {
    const here = title === "" ? "" : ` in \u201c${title}\u201d (${blocks} left)`;
    const names = rest.map((section) => section.title).join(", ");
    const then = names === "" ? "" : ` Not shown at all: ${names}.`;
    return `> \u2702\ufe0f **Cut here**${here}: there is no room for more.${then} ${fullText}`;
}

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Markdown in GitHub's dialect around text that nobody may trust: test names, log lines, file contents, names of cards.
 *
 * Two forms are safe wherever they stand, table cells and `<summary>` included. `inCode` is for what came from outside:
 * GitHub links no mention, issue or address inside `<code>`. `prose` is for our own sentences with a foreign word in them.
 * Characters are written as numeric references, which by CommonMark 6.2 never act as markup. Backslashes and backticks
 * would be shorter, but table rows split at `|` before either of them is read.
 */

// What opens markup anywhere in a line. Underscores only where they are not inside a word, so that ids stay legible.
const MARKUP = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Zero-width space: keeps `@name` or `#12` readable and stops it from being looked up. */
const GAP = "&#8203;";
/** An e-mail address is looked for in one run of text; a tag in it makes two, and copying still gives the text as it was. */
const SPLIT = "<b></b>";
const numeric = (character) => `&#${character.codePointAt(0)};`;
/** Foreign text on one line in monospace. An empty text shows as a dash, since an empty `<code>` is invisible. */
function inCode(text, maxUnits = 300) {
    const line = (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), maxUnits);
    if (line === "")
        return "\u2013";
    // The parser itself looks for bare addresses, and does so before it sees our tags.
    const escaped = line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${SPLIT}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, "&#58;")
        .replace(/(?<=www)\./gi, "&#46;");
    return `<code>${escaped}</code>`;
}
/** Our own words with foreign ones among them, on one line: letters, digits and punctuation, nothing that acts. */
function prose(text, maxUnits = 2_000) {
    const line = (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), maxUnits);
    return (line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${GAP}`)
        // After `&` comes our own reference, not an issue number.
        .replace(/(?<!&)#(?=\w)/g, `#${GAP}`)
        .replace(/(?<=\bgh)-(?=\d)/gi, `-${GAP}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):|:(?=[\w+-]{1,40}:)/gi, `&#58;${GAP}`)
        .replace(/(?<=\bwww)\./gi, `&#46;${GAP}`)
        // A line that would begin a heading, a list or a rule.
        .replace(/^(?:[-+#]+(?=\s|$)|[-=]+$)/, (marks) => marks.replace(/./g, numeric))
        .replace(/(?<=^\d{1,9})[.)](?=\s|$)/, numeric));
}
/** The same for sentences in which names of inputs and commands stand between backticks, as our own do. */
function proseWithCode(text) {
    const parts = (0,clean_text/* cleanLine */.Ow)(text).split("`");
    // An unpaired backtick is a character like any other.
    if (parts.length % 2 === 0)
        return prose(text);
    return parts.map((part, index) => (index % 2 === 1 ? inCode(part) : keepBlanks(part))).join("");
}
function keepBlanks(part) {
    const inner = part.trim();
    if (inner === "")
        return part;
    const start = part.indexOf(inner);
    return part.slice(0, start) + prose(inner) + part.slice(start + inner.length);
}
/** Lines of foreign text in a fence that nothing in them can close. */
function codeBlock(text, language = "text") {
    const body = (0,clean_text/* cleanBlock */.Hy)(text).replace(/\n+$/, "");
    let longest = 2;
    for (const run of body.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link to an https address, named by its host and last part, so that nobody is sent where the text does not say. */
function escape_link(address) {
    const url = safeUrl(address);
    if (url === null)
        return inCode(address);
    return `<a href="${url.href}">${prose(url.label, 120)}</a>`;
}
function safeUrl(address) {
    // Only plain address characters: no quotes, blanks, brackets, user names or anything that a parser could read twice.
    const match = /^https:\/\/([A-Za-z0-9.-]{1,253})(\/[A-Za-z0-9\-._~%/?#=&+,;:!]{0,1500}|)$/.exec(address);
    const [, host, path] = match ?? [];
    if (host === undefined || path === undefined)
        return null;
    return { href: `https://${host}${path.replace(/[&*_~!:]/g, numeric)}`, label: shortAddress(host, path) };
}
function shortAddress(host, path) {
    const parts = path
        .replace(/[?#].*$/, "")
        .split("/")
        .filter(Boolean);
    const last = parts.at(-1);
    if (last === undefined)
        return host;
    return parts.length === 1 ? `${host}/${last}` : `${host}/\u2026/${last}`;
}
/** One row of a table; the cells must be escaped already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A table; the cells must be escaped already. Numbers go right. */
function table(head, rows, right = []) {
    const rule = head.map((_, index) => (right.includes(index) ? "---:" : ":---"));
    return [tableRow(head), tableRow(rule), ...rows.map(tableRow)].join("\n");
}
/** Names and their values; the first pair is the head, since a table without one has an empty row on top. */
function pairTable(rows) {
    const lines = rows.map(([name, value], index) => tableRow([index === 0 || name === "" ? name : `**${name}**`, value]));
    return lines.toSpliced(1, 0, tableRow([":---", ":---"])).join("\n");
}
/** Something to unfold. `summary` and `body` must be escaped already. */
function details(summary, body, open = false) {
    return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/test-groups.js
/** Groups the tests of a report by how they ended; shared by the summary and the terminal. */


/** "4 in all: 1 passed, 1 failed, 1 skipped, 1 xfailed; 3 executed": what stands between the signs adds up. */
function countWords(tests) {
    const { total, passed, failed, errors, skipped, xfailed, xpassed, executed } = tests;
    const parts = [
        `${grouped(passed)} passed`,
        `${grouped(failed)} failed`,
        ...(errors > 0 ? [plural(errors, "error")] : []),
        `${grouped(skipped)} skipped`,
        ...(xfailed > 0 ? [`${grouped(xfailed)} xfailed`] : []),
        ...(xpassed > 0 ? [`${grouped(xpassed)} xpassed`] : []),
    ];
    return `${grouped(total)} in all: ${parts.join(", ")}; ${grouped(executed)} executed`;
}
/** How many of the failed tests are excused, and by what. Empty where none are. */
function excusedWords(report) {
    const { refusal, expectation } = judgedOf(report);
    const parts = [
        ...(refusal > 0 ? [`${small_words_grouped(refusal)} by \`on-unsupported: xfail\``] : []),
        ...(expectation > 0 ? [`${small_words_grouped(expectation)} by the expectations file`] : []),
    ];
    return parts.length === 0 ? "" : `Excused failures: ${parts.join(", ")}.`;
}
/** Failures that count, then excused ones and their excuses, then passes worth knowing about; no empty groups. */
function testGroups(report) {
    return [...failedGroups(report), ...passedGroups(report)].filter(({ failures, others }) => failures.length + others.length > 0);
}
function failedGroups(report) {
    const { failures, expectedToFail = [] } = report;
    const judged = judgedOf(report);
    const excused = failures.filter(({ excusedBy }) => excusedBy !== undefined);
    const refused = excused.filter((one) => !byExpectation(one));
    const causes = [...new Set(refused.map(({ excusedBy }) => `\`${excusedBy}\``))].join(", ");
    const xfailed = expectedToFail.filter(({ ended }) => ended === "xfailed");
    return [
        {
            kind: "standing",
            title: "Failed tests",
            lead: "",
            count: judged.standing,
            failures: failures.filter(({ status, excusedBy }) => status !== "xpassed" && excusedBy === undefined),
            others: [],
        },
        {
            kind: "refusal",
            title: "Failed because of this GPU, excused",
            lead: `Each shows a message of an unsupported GPU (${causes}), which \`on-unsupported: xfail\` excuses.`,
            count: judged.refusal,
            failures: refused,
            others: [],
        },
        {
            kind: "expectation",
            title: "Failed, excused by the expectations file",
            lead: "An entry of the expectations file excuses each of them and is named by file and line.",
            count: judged.expectation + judged.xfailedByExpectation,
            failures: excused.filter(byExpectation),
            others: xfailed.filter(({ expectation }) => expectation !== null).map(noted),
        },
        {
            kind: "mark",
            title: "Failed as marked by the suite itself",
            lead: "",
            count: ownMarks(report),
            failures: [],
            others: xfailed.filter(({ expectation }) => expectation === null).map(noted),
        },
    ];
}
function passedGroups(report) {
    const { passedUnexpectedly, passedBeside = [], expectedToFail = [], dropped } = report;
    const marks = new Map(expectedToFail.filter(({ ended }) => ended === "xpassed").map((one) => [one.id, one]));
    const byVerdict = passedUnexpectedly.some((id) => !marks.has(id));
    return [
        {
            kind: "unexpected",
            title: "Passed unexpectedly",
            lead: byVerdict
                ? "They passed, although this TensorRT cannot run on this GPU."
                : "They are marked as expected to fail, but passed.",
            count: passedUnexpectedly.length + (dropped.passedUnexpectedly ?? 0),
            failures: [],
            others: passedUnexpectedly.map((id) => {
                const mark = marks.get(id);
                return mark ? noted(mark) : { id, note: "" };
            }),
        },
        {
            kind: "beside",
            title: "Passed despite the unsupported GPU",
            lead: "They passed, while others failed because of this GPU.",
            count: passedBeside.length + (dropped.passedBeside ?? 0),
            failures: [],
            others: passedBeside.map((id) => ({ id, note: "" })),
        },
    ];
}
function noted({ id, expectation, reason = "" }) {
    if (expectation !== null)
        return { id, note: `expectation ${expectation}` };
    return { id, note: reason === "" ? "the suite's own mark" : `the suite's own mark: ${reason}` };
}

;// CONCATENATED MODULE: ./build/report/summary-failures.js
/** The tests that the summary shows: failures with the same cause together, each with the end of its trace. */





/** Lines of a trace that are shown, from its end, since the error is there. */
const TRACE_LINES = 25;
const summary_failures_TRACE_UNITS = 4_000;
/** Unfolded at once: a reader sees the first cause without a click. */
const OPEN_GROUPS = 1;
/** Ids that are named in a group. */
const IDS_PER_GROUP = 50;
/** A section for each group of tests, see test-groups.ts. */
function failureSections(report) {
    return testGroups(report).map(({ kind, title, lead, count, failures, others }) => {
        const left = count - failures.length - others.length;
        return {
            title: `${title} (${small_words_grouped(count)})`,
            blocks: [
                ...(lead === "" ? [] : [proseWithCode(lead)]),
                ...groups(failures, kind === "standing" ? OPEN_GROUPS : 0),
                ...(others.length === 0 ? [] : [idList(others)]),
                ...(left > 0
                    ? [
                        `_${small_words_plural(left, failures.length > 0 ? "more failure" : "more test")} counted above, without details here._`,
                    ]
                    : []),
            ],
        };
    });
}
function groups(failures, open) {
    // The first failure speaks for its whole group.
    const key = (failure) => JSON.stringify([failure.crashed, failure.excusedBy, failure.expectation, lastLine(failure)]);
    return [...(0,group_by/* groupBy */.$)(failures, key).values()].map((group, index) => groupBlock(group, index < open));
}
function groupBlock(group, open) {
    const [first] = group;
    const cause = first.crashed === undefined ? lastLine(first) : `died: ${first.crashed}`;
    const names = group.length === 1
        ? inCode(first.id)
        : `<b>${small_words_grouped(group.length)} tests</b>, first ${inCode(first.id)}`;
    const summary = cause === "" ? names : `${names}<br>${prose(cause, 200)}`;
    const body = [
        summary_failures_excuse(first),
        trace(first),
        group.length === 1 ? "" : `All of them:\n\n${idList(group.map(({ id }) => ({ id, note: "" })))}`,
    ];
    return details(summary, body.filter((part) => part !== "").join("\n\n"), open);
}
function summary_failures_excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined)
        return `Excused because of the known issue ${inCode(excusedBy)}.`;
    const entry = `Excused by the expectation at ${inCode(expectation)}`;
    return excusedBy === `expectation ${expectation}`
        ? `${entry}.`
        : `${entry}, which requires the known issue ${inCode(excusedBy)}.`;
}
function trace({ message, file, line }) {
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").replace(/\n+$/, "");
    const at = file === undefined ? "" : `At ${inCode(line === undefined ? file : `${file}:${line}`)}.`;
    if (text === "")
        return at === "" ? "The test runner gave no message; see the log of this step for what it printed." : at;
    const lines = text.split("\n");
    const shown = lines.slice(-TRACE_LINES).join("\n");
    const cut = lines.length > TRACE_LINES ? `\u2026 ${small_words_plural(lines.length - TRACE_LINES, "line")} above \u2026\n` : "";
    return [at, codeBlock(cut + (0,clean_text/* cutUnitsFront */.LX)(shown, summary_failures_TRACE_UNITS))].filter((part) => part !== "").join("\n\n");
}
function idList(tests) {
    const shown = tests
        .slice(0, IDS_PER_GROUP)
        .map(({ id, note }) => `- ${inCode(id)}${note === "" ? "" : `: ${prose(note, 300)}`}`);
    if (tests.length > IDS_PER_GROUP)
        shown.push(`- and ${small_words_grouped(tests.length - IDS_PER_GROUP)} more`);
    return shown.join("\n");
}
/** The error itself, which tracebacks end with. Rulers and pytest's `file:line: Type` tell less than the line before. */
function lastLine({ message }) {
    const lines = (0,clean_text/* cleanBlock */.Hy)(message ?? "")
        .split("\n")
        .map((line) => (0,clean_text/* cleanLine */.Ow)(line));
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[^\s:]+\.py:\d+: \w+$/.test(line));
    const pytest = telling.findLast((line) => line.startsWith("E "));
    return (pytest?.slice(2) ?? telling.at(-1) ?? "").trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./build/report/summary-findings.js
/** The known issues of the summary: what was seen how often, what it means and what to do. */




const ICONS = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
const summary_findings_KINDS = {
    cause: "can explain a failure",
    consequence: "follows from something else",
    note: "worth knowing",
    benign: "harmless",
};
function findingSection(report) {
    const { suite, passingOutputSeen } = report;
    const findings = findingsShown(report);
    const hidden = passingOutputSeen === false
        ? ["_The output of passing tests could not be read, so known issues in it would not be listed here._"]
        : [];
    if (findings.length === 0) {
        const none = suite && passingOutputSeen !== false ? ["None were found in the log or in the tests' output."] : hidden;
        return { title: "Known issues", blocks: none };
    }
    const rows = findings.map(({ severity, title, count, kind, tests, first }) => [
        `${ICONS[severity]} ${prose(title, 200)}`,
        small_words_grouped(count),
        summary_findings_KINDS[kind],
        tests.length === 0 ? `log, line ${small_words_grouped(first.line)}` : small_words_plural(tests.length, "test"),
    ]);
    return {
        title: `Known issues (${findings.length})`,
        blocks: [
            table(["Issue", "Times", "Kind", "Seen in"], rows, [1]),
            ...findings.map(findingBlock),
            ...hidden,
        ],
    };
}
function findingBlock(finding) {
    const { id, title, explanation, remedy, links, first, tests } = finding;
    const body = [
        proseWithCode(explanation),
        remedy === "" ? "" : `**What to do:** ${proseWithCode(remedy)}`,
        first.line > 0
            ? `First seen at line ${small_words_grouped(first.line)} of the log:`
            : "First seen in a test's own output:",
        codeBlock((0,clean_text/* cutUnits */.Cv)(first.text.trim(), 1_000)),
        tests.length === 0
            ? ""
            : `In ${tests
                .slice(0, 10)
                .map((test) => `${inCode(test.id)} (${small_words_grouped(test.count)})`)
                .join(", ")}${tests.length > 10 ? ` and ${small_words_grouped(tests.length - 10)} more` : ""}.`,
        links.length === 0
            ? ""
            : `More: ${links
                .slice(0, 5)
                .map((address) => escape_link(address))
                .join(", ")}`,
    ];
    return details(`${prose(title, 200)} ${inCode(id)}`, body.filter((part) => part !== "").join("\n\n"));
}

;// CONCATENATED MODULE: ./build/report/reproduce.js
/** The shell lines that repeat the decision, and the run, on another machine. */

/** Shell lines; comments tell what each does. */
function reproduceLines(report) {
    const { verdict, suite, asked } = report;
    const lines = [];
    const sm = verdict.gpu?.computeCapability ?? null;
    if (sm !== null && verdict.tensorrt !== null) {
        lines.push("# the decision, on any machine", ["trt-gate explain", ...pair(report, sm, verdict.tensorrt)].join(" "));
    }
    else
        lines.push("# what this machine is", "trt-gate probe");
    if (suite) {
        const replayed = asked?.inputs.some(({ name }) => name === "facts") ?? false;
        lines.push(replayed ? "# the same run, with the same facts" : "# the same run, on a machine with this GPU", ["trt-gate run", ...(asked ? sameWords(asked, suite.command) : likeWords(report, suite.command))].join(" "));
    }
    return lines;
}
/** What was asked for, input by input. A script is one word, for its own shell. */
function sameWords({ argv, shell, inputs }, command) {
    const options = inputs.flatMap(({ name, value }) => [`--${name}`, quote(value)]);
    return argv === null
        ? [...options, "--shell", quote(shell), "--", quote(command)]
        : [...options, "--", ...argv.map(quote)];
}
/** For a report without `asked`: an approximation from the policy and the facts. */
function likeWords({ facts, policy }, command) {
    const option = /^on-(?:unsupported|unknown|no-gpu|no-tensorrt): \w+$/.test(policy.applied)
        ? [`--${policy.applied.replace(": ", " ")}`]
        : [];
    const via = facts?.via ? ["--via", quote(facts.via)] : [];
    return [...option, ...via, "--", "bash", "-ec", quote(command)];
}
function pair({ facts }, sm, tensorrt) {
    const words = ["--gpu", quote(sm), "--tensorrt", quote(tensorrt)];
    const platform = facts?.platform;
    if (platform?.jetpack)
        words.push("--platform", "jetpack");
    else if (platform) {
        const name = `${platform.os === "win32" ? "windows" : platform.os}-${platform.arch}`;
        if (["linux-x64", "linux-arm64", "windows-x64"].includes(name))
            words.push("--platform", name);
    }
    if (facts?.tensorrt?.product === "tensorrt-rtx")
        words.push("--product", "tensorrt-rtx");
    if (facts?.tensorrt?.cuda)
        words.push("--cuda", quote(facts.tensorrt.cuda));
    if (facts?.driver?.version)
        words.push("--driver", quote(facts.driver.version));
    return words;
}
/** For POSIX shells: plain words stay, all else goes into single quotes, where nothing has a meaning but the quote. */
function quote(text) {
    const clean = (0,clean_text/* cleanBlock */.Hy)(text);
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/report/unverified.js
/** What a green or red run leaves open. A reader should not take more from it than it shows. */


/** @returns sentences, each on one thing that this run does not prove. */
function unverified(report) {
    const { outcome, suite, tests, verdict, dropped } = report;
    const items = [];
    if (outcome === "skipped" || outcome === "refused" || outcome === "probe-error") {
        items.push("The whole suite: it was not started on this machine.");
    }
    if (outcome === "not-run")
        items.push("All tests: no suite was given.");
    if (tests && tests.skipped > 0)
        items.push(`The skipped tests (${small_words_grouped(tests.skipped)}).`);
    const never = tests?.neverRan?.length ?? 0;
    if (never > 0)
        items.push(`The ${small_words_plural(never + (dropped.neverRan ?? 0), "test")} that had not started when the process ended.`);
    items.push(...expectedItems(report));
    if (suite && outcome !== "ran-nothing")
        items.push(...useItems(suite.used));
    if (verdict.status === "unknown" && outcome === "passed") {
        items.push("Whether NVIDIA supports this pair: all that is known is that it passed here.");
    }
    const cut = dropped.failures ?? 0;
    if (cut > 0)
        items.push(`The counts are exact, but ${small_words_grouped(cut)} failures have no details in the report.`);
    return items;
}
/** What failed without failing the job is not shown to work. */
function expectedItems(report) {
    const { refusal, expectation } = judgedOf(report);
    const marked = expectation + (report.tests?.xfailed ?? 0);
    const items = [
        [refusal, "The tests that failed because of this GPU", ": they say nothing about a supported GPU."],
        [marked, "The tests whose failure a mark or an expectation excuses", "."],
    ];
    // A suite whose tests could not be counted.
    if (refusal + marked === 0 && report.outcome === "xfailed") {
        return ["What failed as expected: it says nothing about a supported GPU."];
    }
    return items
        .filter(([count]) => count > 0)
        .map(([count, what, end]) => `${what} (${small_words_grouped(count)})${end}`);
}
function useItems(used) {
    if (used.tensorrt === false) {
        return ["TensorRT itself: no process of the suite ever loaded it, so the tests ran without it."];
    }
    if (used.tensorrt === null)
        return ["Whether the suite really used TensorRT: the gate could not see which libraries it loaded."];
    if (used.cuda === false)
        return ["The GPU itself: no process of the suite ever opened CUDA."];
    return [];
}

;// CONCATENATED MODULE: ./build/report/summary-rest.js
/** The end of the summary: what was skipped, what this run does not prove, and how to see it on one's own machine. */




const MAX_REASONS = 30;
function skippedSection({ tests }) {
    if (!tests || tests.skippedReasons.length === 0)
        return { title: "", blocks: [] };
    const shown = tests.skippedReasons.slice(0, MAX_REASONS);
    const rows = shown.map(({ reason, count }) => [
        reason === "" ? "no reason given" : inCode(reason, 400),
        small_words_grouped(count),
    ]);
    const left = tests.skippedReasons.length - shown.length;
    return {
        title: `Skipped tests (${small_words_grouped(tests.skipped)})`,
        blocks: [
            table(["The reason given", "Tests"], rows, [1]),
            ...(left > 0 ? [`_${left} more reasons are not shown._`] : []),
        ],
    };
}
function unverifiedSection(report) {
    const items = [...unverified(report), ...report.notices];
    return {
        title: "Not verified by this run",
        blocks: items.length === 0 ? [] : [items.map((item) => `- ${proseWithCode(item)}`).join("\n")],
    };
}
function reproduceSection(report) {
    const lines = reproduceLines(report);
    return { title: "On your own machine", blocks: [codeBlock(lines.join("\n"), "bash")] };
}

;// CONCATENATED MODULE: ./build/report/summary-run.js
/** Parts of the summary that say what the machine is, what was decided and what came of the suite. */



const MAX_GPUS = 16;
const MAX_EVIDENCE = 20;
function machineSection({ facts, verdict }) {
    if (!facts)
        return { title: "", blocks: [] };
    const { driver, tensorrt, torch, torchTensorrt, interpreter, platform } = facts;
    const rows = [];
    const add = (name, value) => rows.push([name, value]);
    if (facts.gpus.length === 0)
        add("GPU", "none that CUDA shows to this process");
    for (const gpu of facts.gpus.slice(0, MAX_GPUS)) {
        const judged = facts.gpus.length > 1 && verdict.gpu?.index === gpu.index ? " (the one judged)" : "";
        add(facts.gpus.length > 1 ? `GPU ${gpu.index}` : "GPU", `${prose(gpuLine(gpu))}${judged}`);
    }
    if (facts.gpus.length > MAX_GPUS)
        add("", `and ${facts.gpus.length - MAX_GPUS} more`);
    add("TensorRT", tensorrt ? tensorrtLine(tensorrt) : "none found");
    if (driver)
        add("Driver", prose(`${driver.version ?? "not known"}${driver.cuda ? `, CUDA up to ${driver.cuda}` : ""}`));
    if (torch) {
        const cuda = torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA";
        add("PyTorch", prose(`${torch.version}${cuda}${torchTensorrt ? `; Torch-TensorRT ${torchTensorrt.version}` : ""}`));
    }
    if (interpreter)
        add("Python", `${prose(interpreter.version)}, ${inCode(interpreter.path)}`);
    if (facts.via)
        add("Reached through", inCode(facts.via));
    if (platform)
        add("System", prose(platformLine(platform)));
    const problems = (facts.problems ?? []).slice(0, 10);
    return {
        title: "Machine",
        blocks: [
            pairTable(rows),
            ...(problems.length === 0
                ? []
                : [
                    `Problems during the probe:\n\n${problems.map(({ code, detail }) => `- ${inCode(code)}: ${prose(detail, 500)}`).join("\n")}`,
                ]),
        ],
    };
}
function gpuLine(gpu) {
    const memory = gpu.memoryMiB ? `, ${(gpu.memoryMiB / 1024).toFixed(0)} GiB` : "";
    return `${gpuWords(gpu)}${memory}${gpu.mig ? ", MIG instance" : ""}`;
}
function tensorrtLine(tensorrt) {
    const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX " : "";
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    return `${prose(`${product}${tensorrt.version}${cuda}`)}, from ${inCode(tensorrt.source)}`;
}
function platformLine(platform) {
    const extras = [
        platform.jetpack ? `JetPack ${platform.jetpack}` : "",
        platform.wsl ? "WSL" : "",
        platform.container ? "in a container" : "",
    ].filter((extra) => extra !== "");
    return [`${platform.os} ${platform.arch}`, ...extras].join(", ");
}
function decisionSection({ verdict, policy }) {
    const rows = [
        [
            "Verdict",
            `${inCode(verdict.status)}${verdict.reason === "" ? "" : `, because ${inCode(verdict.reason)}`}`,
        ],
        ["Policy", `${inCode(policy.applied)}: ${ACTIONS[policy.action]}`],
    ];
    if (verdict.newestTensorrt)
        rows.push(["Newest TensorRT for this GPU", prose(verdict.newestTensorrt)]);
    if (verdict.supported.length > 0) {
        rows.push(["Compute capabilities of this TensorRT", prose(verdict.supported.join(", "))]);
    }
    const blocks = [
        pairTable(rows),
        ...list("Evidence", verdict.evidence.slice(0, MAX_EVIDENCE).map(evidenceLine)),
    ];
    const remarks = [
        ...list("What this GPU cannot do with this TensorRT", verdict.limits.map((limit) => proseWithCode(limit))),
        ...list("Notes", verdict.notes.map((note) => proseWithCode(note))),
        ...list("Corrections to the support matrix that this run proposes", (verdict.proposals ?? []).map((row) => inCode(row, 600))),
    ];
    // A plain yes is folded: the reader is here for the suite's result.
    const plain = verdict.status === "supported" && policy.action === "ran";
    const folded = details(`${inCode(verdict.status)}, so the suite was run. Why?`, blocks.join("\n\n"));
    return { title: "Decision", blocks: plain ? [folded, ...remarks] : [...blocks, ...remarks] };
}
const ACTIONS = {
    ran: "the suite was run",
    skipped: "the suite was not started",
    refused: "the suite was not started",
    none: "no suite was given",
};
function evidenceLine({ fact, source, confidence }) {
    const from = source.startsWith("https://") ? escape_link(source) : inCode(source);
    return `${prose(fact)} (${prose(confidence)}: ${from})`;
}
function list(title, items) {
    return items.length === 0 ? [] : [`${title}:\n\n${items.map((item) => `- ${item}`).join("\n")}`];
}
function outcomeSection(report) {
    const { suite, tests, outcome } = report;
    if (!suite && !tests)
        return { title: "", blocks: [] };
    const blocks = [];
    if (tests)
        blocks.push(countsTable(tests));
    const excused = excusedWords(report);
    if (tests && excused !== "")
        blocks.push(proseWithCode(excused));
    if (suite) {
        const rows = [
            ["Command", inCode(suite.command, 500)],
            ["Ended", prose(endingWords(suite))],
            ["Took", duration(suite.durationMs)],
            ["Loaded", `TensorRT: ${usedWords(suite.used.tensorrt)}; CUDA: ${usedWords(suite.used.cuda)}`],
            ["Log", `${small_words_plural(suite.logLines, "line")}, ${small_words_grouped(suite.logBytes)} bytes`],
        ];
        if (suite.running && (outcome === "crashed" || outcome === "timed-out")) {
            rows.unshift(["Test that was running", inCode(suite.running)]);
        }
        blocks.push(pairTable(rows));
    }
    return { title: "Suite", blocks };
}
function countsTable(tests) {
    const cells = [
        ["Tests", tests.total],
        ["\u2705 Passed", tests.passed],
        ["\u274c Failed", tests.failed],
        ["\ud83d\udca5 Errors", tests.errors],
        ["\u23ed\ufe0f Skipped", tests.skipped],
        ["Xfailed", tests.xfailed],
        ["Xpassed", tests.xpassed],
        ["Executed", tests.executed],
    ];
    const optional = new Set(["\ud83d\udca5 Errors", "Xfailed", "Xpassed"]);
    const shown = cells.filter(([name, count]) => count > 0 || !optional.has(name));
    const right = shown.map((_, index) => index);
    return table(shown.map(([name]) => name), [shown.map(([, count]) => small_words_grouped(count))], right);
}
function endingWords(suite) {
    if (suite.cancelled)
        return "cancelled";
    if (suite.timedOut)
        return "stopped at its time limit";
    if (suite.signal)
        return `by ${suite.signal}`;
    return suite.exitCode === null ? "not started" : `with exit status ${suite.exitCode}`;
}
function usedWords(used) {
    return used === null ? "could not be seen" : used ? "yes" : "**no**";
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The job summary: what happened and what to do, for a person who has never seen this tool. Also the check run's text. */









const summary_ICONS = { good: "\u2705", caution: "\u26a0\ufe0f", bad: "\u274c", neutral: "\u2139\ufe0f" };
/** Ends the note about a cut in the summary. */
const FULL_TEXT = "Everything is in `report.json`, whose path is the output `report` of this step.";
/** @param maxBytes of UTF-8; what does not fit is cut from the bottom, and a note says so. */
function renderSummary(report, maxBytes = SUMMARY_BYTES) {
    return assemble([
        opening(report),
        machineSection(report),
        decisionSection(report),
        outcomeSection(report),
        ...failureSections(report),
        findingSection(report),
        skippedSection(report),
        unverifiedSection(report),
        reproduceSection(report),
        footer(report),
    ], maxBytes, FULL_TEXT);
}
function opening(report) {
    const { verdict, outcome } = report;
    const { tone, text } = headline(report);
    const icon = outcome === "skipped" ? "\u23ed\ufe0f" : summary_ICONS[tone];
    return {
        title: "",
        blocks: [
            `## ${icon} ${prose(text, 250)}`,
            `**${prose(verdict.sentence)}**`,
            [proseWithCode(happened(report)), proseWithCode(meaning(report))]
                .filter((part) => part !== "")
                .join(" "),
            ...remarks(report),
            ...todo(report),
        ],
    };
}
/** Further reasons to fail, then what else needs a look. The sentence above may give one of them already. */
function remarks({ errors, warnings, sentence }) {
    const items = [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map((text) => `- \u274c ${proseWithCode(text)}`),
        ...(warnings ?? []).map((text) => `- \u26a0\ufe0f ${proseWithCode(text)}`),
    ];
    return items.length === 0 ? [] : [items.join("\n")];
}
/** What to do, as a list: only where the reader has a choice. */
function todo(report) {
    const steps = advice(report);
    if (steps.length === 0)
        return [];
    return [`**What you can do**\n\n${steps.map((step) => `- ${proseWithCode(step)}`).join("\n")}`];
}
function footer({ gate }) {
    return {
        title: "",
        blocks: [`<sub>${gate.name} ${prose(gate.version)}, full data in <code>report.json</code></sub>`],
    };
}

;// CONCATENATED MODULE: ./build/show-results.js
/** Outputs and the job summary: results that go to files of the runner. */
/** @throws Error when an output cannot be written. */
function writeOutputs(display, outputs) {
    for (const [name, value] of Object.entries(outputs))
        display.output(name, value);
}
/** Writes the outputs of a run that has a verdict: it stands even if they cannot be written. */
function showOutputs(display, outputs) {
    try {
        writeOutputs(display, outputs);
    }
    catch (error) {
        display.info(`The outputs could not be written: ${error.message}`);
    }
}
/** The summary is display, so the run goes on without it. */
async function showSummary(display, markdown) {
    await display
        .summary(markdown)
        .catch((error) => display.info(`The job summary could not be written: ${error.message}`));
}

;// CONCATENATED MODULE: ./build/publish.js
/** Publishes one report to all its places: annotations, summary, outputs, check run, files. */







/** Publishes the report. What cannot be shown becomes a warning in it and never changes the conclusion. */
async function publish(given, publication) {
    const { host, context, request } = publication;
    const redact = createRedactor(context.secrets);
    const parts = redactValue(given, redact);
    const suiteAnnotations = redactValue(publication.suiteAnnotations, redact);
    const anchors = openAnchors(publication);
    const make = async (warnings) => {
        const told = {
            ...parts,
            warnings: [...(parts.warnings ?? []), ...warnings],
            version: context.version,
            origin: context.origin,
        };
        const plan = await planAnnotations({
            report: told,
            suiteAnnotations,
            anchors,
        });
        return buildReport({
            ...told,
            annotations: plan.annotations,
            dropped: { ...told.dropped, ...plan.dropped },
        });
    };
    let report = await make([]);
    const check = await host.check?.complete(report, renderSummary(report, CHECK_TEXT_BYTES));
    if (check?.problem && request.check === "always") {
        // Planned again, so that this warning fits into the annotation budget.
        report = await make([`The check run could not be shown: ${redact(check.problem)}`]);
    }
    const path = `${request.reportDir}/report.json`;
    const trouble = await writeFiles(report, path, publication, anchors);
    if (trouble.length > 0)
        report = await make(trouble);
    await show(report, { path, checkUrl: check?.url ?? "" }, publication);
    return report;
}
/** Asks git for its files only when the first place is looked up; a skipped run often needs none. */
function openAnchors({ host, context }) {
    const { repository } = host;
    let opened = null;
    const open = () => {
        opened ??= repository.trackedFiles().then((tracked) => createAnchors({
            tracked,
            readLines: (path) => repository.readLines(path),
            workspaceRoots: context.workspaceRoots,
            ...(context.repository === undefined ? {} : { repository: context.repository }),
            ...(context.workflow === undefined ? {} : { workflow: context.workflow }),
        }));
        return opened;
    };
    return {
        locate: async (target) => (await open()).locate(target),
        workflow: async () => (context.workflow === undefined ? null : (await open()).workflow()),
    };
}
/** Writes the files. Like all display, a failure such as a full disk becomes a warning and never changes the conclusion. */
async function writeFiles(report, path, publication, anchors) {
    const { host, request, context } = publication;
    const attempt = async (work) => {
        try {
            await work();
            return [];
        }
        catch (error) {
            return [error.message];
        }
    };
    const { reportDir, sarif } = request;
    const trouble = await Promise.all([
        attempt(() => host.files.writeText(path, reportJson(report))),
        attempt(() => host.files.writeText(`${reportDir}/summary.md`, renderSummary(report))),
        sarif === "" ? [] : attempt(() => writeSarif(report, context.resolve(sarif), publication, anchors)),
    ]);
    return trouble.flat();
}
async function writeSarif(report, path, { host, context }, anchors) {
    const places = new Map();
    for (const finding of report.findings) {
        const test = finding.tests[0]?.id;
        const place = await anchors.locate({ places: finding.places, ...(test === undefined ? {} : { test }) });
        if (place)
            places.set(finding.id, place);
    }
    const { toSarif } = await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 4864));
    const fallback = await anchors.workflow();
    const document = toSarif(report.findings, {
        gateVersion: context.version,
        anchors: places,
        ...(fallback ? { fallback } : {}),
    });
    await host.files.writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}
async function show(report, where, { host, request }) {
    const { display } = host;
    if (request.annotations === "auto")
        for (const annotation of report.annotations)
            display.annotate(annotation);
    await showSummary(display, renderSummary(report));
    showOutputs(display, outputsOf(report, where));
    display.outcome(`Outcome: ${report.outcome}. ${report.sentence}`);
    if (report.conclusion === "failure")
        display.fail();
}
/** The outputs of the action, by name. */
function outputsOf(report, where) {
    const { verdict, facts, tests } = report;
    const counts = tests && {
        total: tests.total,
        passed: tests.passed,
        failed: tests.failed,
        errors: tests.errors,
        skipped: tests.skipped,
        xfailed: tests.xfailed,
        xpassed: tests.xpassed,
        executed: tests.executed,
        source: tests.source,
    };
    return {
        verdict: verdict.status,
        reason: verdict.reason,
        supported: String(verdict.status === "supported"),
        action: report.policy.action,
        outcome: report.outcome,
        conclusion: report.conclusion,
        gpu: verdict.gpu?.name ?? "",
        "compute-capability": verdict.gpu?.computeCapability ?? "",
        driver: facts?.driver?.version ?? "",
        cuda: facts?.driver?.cuda ?? "",
        tensorrt: verdict.tensorrt ?? "",
        "newest-tensorrt": verdict.newestTensorrt ?? "",
        tests: JSON.stringify(counts),
        findings: JSON.stringify(Object.fromEntries(report.findings.map(({ id, count }) => [id, count]))),
        report: where.path,
        "check-url": where.checkUrl,
    };
}

// EXTERNAL MODULE: ./build/suite/ending-status.js
var ending_status = __nccwpck_require__(6371);
;// CONCATENATED MODULE: ./build/suite/child-death.js
/** Whether a test failed because a process that it started was killed by a signal: a crash, no matter what it printed. */

/** What `subprocess` raises, and MONAI's wrapper around it. */
const NAMED = /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}? died with <Signals\.(SIG[A-Z0-9]{2,8}): \d{1,3}>/m;
const NUMBERED = /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}?(?:returned non-zero exit status|subprocess call error) (-?\d{1,10})\b/m;
/** An assertion about a status, in pytest's words and in unittest's. */
const COMPARED = /^(?:E\s{1,20}(?:AssertionError: )?assert|AssertionError:) (-\d{1,2}) (?:==|!=) 0\b/m;
/** The signal that the failure's text names; null if it names none. */
function childDeath(message) {
    if (message === undefined)
        return null;
    const named = NAMED.exec(message)?.[1];
    if (named !== undefined)
        return named;
    const status = (NUMBERED.exec(message) ?? COMPARED.exec(message))?.[1];
    if (status === undefined)
        return null;
    const number = Number(status);
    return (0,ending_status/* signalOfStatus */._)(number < 0 && number > -65 ? 128 - number : number);
}

// EXTERNAL MODULE: ./build/suite/expectations.js
var expectations = __nccwpck_require__(6536);
// EXTERNAL MODULE: ./build/suite/test-result.js
var test_result = __nccwpck_require__(9613);
;// CONCATENATED MODULE: ./build/suite/classify-excuses.js
/** Which failures have the expected cause, and which of them something excuses. */



/** pytest reports a pass under a strict xfail mark, such as the hook sets, as a failure with this text. */
const STRICT_XPASS = "[XPASS(strict)]";
const hasPassed = (test) => test.status === "passed" ||
    test.status === "xpassed" ||
    test.unexpectedPass === true ||
    (test.status === "failed" && (test.message?.trimStart().startsWith(STRICT_XPASS) ?? false));
/**
 * Judges every test.
 * @param unexplainedExit the exit status is a failure that no test accounts for.
 */
function judgeTests(results, evidence, live, unexplainedExit) {
    const entries = new Map();
    const entryOf = (test) => {
        const entry = live.length === 0 ? null : (0,expectations/* findExpectation */.kZ)(test.id, live);
        if (entry)
            entries.set(test, entry);
        return entry;
    };
    const failing = [];
    const unexpectedPasses = [];
    const expectedFailures = [];
    const setAside = [];
    const byId = indexFindings(evidence);
    const own = (test) => evidence.ofResult?.get(test) ?? byId(test.id);
    const lookUp = causeLookUp(results, evidence, own);
    for (const test of results.tests) {
        const entry = entryOf(test);
        // Only an entry that expects a crash excuses a crash.
        const aside = entry?.expect === "skip" && test.status !== "skipped" && test.crashed === undefined;
        if (aside)
            setAside.push(test);
        else if (entry && entry.expect !== "skip" && hasPassed(test))
            unexpectedPasses.push(test);
        else if ((0,test_result/* isFailing */.D)(test)) {
            const excuses = entry !== null && excusedByEntry(entry, test, own(test));
            failing.push({ test, cause: lookUp.cause(test), expectation: excuses ? entry : null });
        }
        else if (entry && test.status === "xfailed")
            expectedFailures.push(test);
    }
    const named = failing.length + [...setAside, ...unexpectedPasses].filter(test_result/* isFailing */.D).length;
    const counted = results.counts ? results.counts.failed + results.counts.errors : 0;
    const unnamed = Math.max(counted - named, unexplainedExit ? 1 : 0, 0);
    const open = new Set(failing.filter(({ test, cause }) => cause === null && mayStandInLog(test) && !diedInChild(test)));
    const failures = [...open].reduce((sum, { test }) => sum + (test.parts?.length ?? 1), 0);
    const byLog = lookUp.fromLog(failures + unnamed);
    return {
        failing: byLog ? failing.map((one) => (open.has(one) ? { ...one, cause: byLog } : one)) : failing,
        unnamed,
        unnamedCause: unnamed > 0 ? (byLog ?? lookUp.fromUntied(unnamed)) : null,
        unexpectedPasses,
        expectedFailures,
        setAside,
        used: new Set(entries.values()),
        entries,
    };
}
const isExcuse = (finding) => finding.kind === "cause" && finding.excuses === "unsupported";
/** Whether an entry excuses a failed test. The cause that it names must be of kind `cause`; notes never excuse. */
function excusedByEntry(entry, test, own) {
    const died = test.crashed !== undefined;
    if (entry.expect !== (died ? "crash" : "xfail"))
        return false;
    return entry.cause === null || carriesCause(own, entry.cause);
}
/** Whether a finding of this id and of kind `cause` is among them. */
function carriesCause(findings, id) {
    return findings.some((finding) => finding.kind === "cause" && finding.id === id);
}
/** Findings by test, from the test's own output and from the part of the log that is tied to it. */
function indexFindings(evidence) {
    const index = new Map();
    const add = (testId, finding) => {
        const list = index.get(testId);
        if (list)
            list.push(finding);
        else
            index.set(testId, [finding]);
    };
    for (const [testId, findings] of evidence.byTest ?? [])
        for (const one of findings)
            add(testId, one);
    for (const finding of evidence.findings)
        for (const { id } of finding.tests)
            add(id, finding);
    return (testId) => index.get(testId) ?? [];
}
function causeLookUp(results, evidence, own) {
    const excuses = evidence.findings.filter(isExcuse);
    const tied = evidence.tied ?? guessTied(results, evidence);
    const fromUntied = (needed) => {
        for (const { id, count, tests } of excuses) {
            const attributed = tests.reduce((sum, test) => sum + test.count, 0);
            if (needed > 0 && count - attributed >= needed)
                return id;
        }
        return null;
    };
    return {
        cause(test) {
            const found = own(test).find(isExcuse);
            return found === undefined || diedInChild(test) || !coversParts(test, evidence) ? null : found.id;
        },
        /** Unassigned occurrences may explain tests only where no occurrence could be assigned to a test. */
        fromLog: (needed) => (tied ? null : fromUntied(needed)),
        /** Unnamed failures belong to no known test, so unassigned occurrences may explain them. */
        fromUntied,
    };
}
/**
 * Whether every failed part of a test has the cause: in its own text, or in the test's remaining output, which must
 * contain it once for each part without it. A part with the cause in its text may have printed it to that output too.
 */
function coversParts(test, evidence) {
    const parts = evidence.ofParts?.get(test);
    if (parts === undefined)
        return true;
    const occurrences = (findings) => findings.filter(isExcuse).reduce((sum, { count }) => sum + count, 0);
    const told = parts.map(occurrences);
    const silent = told.filter((count) => count === 0).length;
    const inText = occurrences(evidence.ofResult?.get(test) ?? evidence.byTest?.get(test.id) ?? []);
    const inLog = evidence.findings
        .filter(isExcuse)
        .flatMap(({ tests }) => tests.filter(({ id }) => id === test.id))
        .reduce((sum, { count }) => sum + count, 0);
    const whole = evidence.ofResult?.has(test) ? inText : Math.max(inText, inLog);
    const beside = whole - told.reduce((sum, count) => sum + count, 0) - (parts.length - silent);
    return silent === 0 || beside >= silent;
}
/** A process that died is a crash, not a refusal, so no policy excuses it. */
const diedInChild = ({ message }) => childDeath(message) !== null;
/** A test that is known to have printed nothing cannot be explained by anything in the log. */
const mayStandInLog = ({ output }) => output !== "";
function guessTied(results, evidence) {
    const hasOutput = results.tests.some(({ output }) => Boolean(output));
    return hasOutput || evidence.findings.some((finding) => finding.tests.length > 0);
}

;// CONCATENATED MODULE: ./build/suite/classify-column.js
/** Finds the column of the outcome table that says what the suite did. */


/** The counts, or null if only the exit status is known, which counts no tests. */
function countsOf(results) {
    const counts = results.counts;
    return counts && counts.source !== "exit-status" && counts.source !== "none" ? counts : null;
}
/** Whether the status is a failure that no test of the suite accounts for. */
function isUnexplainedExit(ending, results) {
    if (ending.exitCode === 0 || ending.exitCode === null || ending.signal !== null)
        return false;
    const counts = countsOf(results);
    if (!counts)
        return true;
    const endedInTest = results.running !== null && !results.complete;
    return endedInTest || counts.failed + counts.errors === 0;
}
/** Finds the column. Every kind of failure is checked before the columns that may be a success. */
function findColumn(input) {
    const { ending, judgement } = input;
    if (ending.startError !== null)
        return plain("nothing", ending.startError);
    if (ending.timedOut)
        return { ...plain("timeout"), expectedBy: expectedEnd(input, "timeout") };
    const crashed = judgement.failing.find(({ test, expectation }) => test.crashed && !expectation);
    if (crashed)
        return plain("crash", `${crashed.test.crashed} while ${crashed.test.id} was running`);
    if (ending.signal !== null) {
        if (isExitCrash(input))
            return plain("exit-crash");
        return { ...plain("crash"), expectedBy: expectedEnd(input, "crash") };
    }
    const { shell } = input;
    const died = shell.died ?? (countsOf(input.results) === null ? shell.perhapsDied : null);
    if (died) {
        const why = `${died.command} was killed by ${died.signal}, but the script went on`;
        return { ...plain("crash", why), expectedBy: expectedEnd(input, "crash") };
    }
    if (ending.lost !== undefined)
        return plain("other-failure", ending.lost);
    const usage = usageError(input);
    if (usage !== null)
        return plain("nothing", usage);
    const open = judgement.failing.filter(({ expectation }) => !expectation);
    if (inMidTest(input))
        return plain("other-failure", `the process ended while ${input.results.running} was running`);
    if (open.some(({ cause }) => !cause) || (judgement.unnamed > 0 && !judgement.unnamedCause)) {
        return plain("other-failure");
    }
    // The session did not finish, so passes and excused failures are not the whole result.
    if (input.results.brokenOff)
        return plain("other-failure", input.results.brokenOff);
    const few = tooFew(input);
    if (few !== null)
        return plain("nothing", few);
    return plain(open.length > 0 || judgement.unnamed > 0 ? "expected-cause" : "all-pass");
}
const inMidTest = ({ results }) => results.running !== null && !results.complete;
const plain = (column, why = "") => ({ column, why, expectedBy: null });
function isExitCrash(input) {
    const { results, judgement } = input;
    const counts = countsOf(results);
    const clean = judgement.failing.length === 0 && judgement.unnamed === 0;
    const whole = results.complete && results.running === null && counts !== null && counts.executed > 0;
    return clean && whole && tooFew(input) === null;
}
/**
 * The live entry that expects this end. It must cover the test that was running; "*" also covers a suite whose tests
 * cannot be seen. It does not apply if other failures are not excused.
 */
function expectedEnd(input, end) {
    const { results, judgement, live, evidence } = input;
    if (judgement.failing.some(({ expectation }) => !expectation))
        return null;
    const running = results.running;
    const entry = running === null
        ? live.find((one) => one.expect === end && one.tests === "*" && countsOf(results) === null)
        : (0,expectations/* findExpectation */.kZ)(running, live);
    if (!entry || entry.expect !== end || !(0,expectations/* covers */.hU)(entry.tests, running ?? ""))
        return null;
    const own = running === null ? evidence.findings : indexFindings(evidence)(running);
    return entry.cause === null || carriesCause(own, entry.cause) ? entry : null;
}
// POSIX sh: found but not executable, and not found.
const NOT_STARTED = new Set([126, 127]);
function usageError(input) {
    const { ending, results, judgement, minExecuted, shell } = input;
    const counts = countsOf(results);
    const ended = counts ? counts.passed + counts.failed + counts.xfailed + counts.xpassed : 0;
    if (results.collectionError !== null && ended === 0) {
        return `the tests could not be collected: ${firstLine(results.collectionError)}`;
    }
    if (counts === null && ending.exitCode !== null && NOT_STARTED.has(ending.exitCode)) {
        return `one of its commands could not be found or started (exit status ${ending.exitCode}); the log names it`;
    }
    if (counts === null && shell.missing !== null) {
        return `the test runner ${shell.missing} was not found, and no other is known to have run; the log says where`;
    }
    const none = counts?.executed === 0 && judgement.failing.length === 0 && !inMidTest(input);
    if (counts && none && minExecuted !== 0) {
        return counts.total === 0
            ? "no test was found"
            : counts.total === 1
                ? "its only test was skipped"
                : `all ${counts.total} tests were skipped`;
    }
    return null;
}
function tooFew({ results, judgement, minExecuted }) {
    const counts = countsOf(results);
    const least = minExecuted === "auto" ? (counts ? 1 : 0) : minExecuted;
    const executed = counts ? counts.executed - judgement.setAside.length : 0;
    if (executed >= least)
        return null;
    if (!counts)
        return `tests could not be counted, but min-executed requires ${least}`;
    return `${executed} of ${counts.total} tests were executed, but min-executed requires ${least}`;
}
function firstLine(text) {
    const line = text.trim().replace(/\n.*/s, "");
    return line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/suite/classify-account.js
/** Assigns every failure of the runner's count to what judges it, so that all parts of a report count alike. */


/** @param excusing whether the policy excuses failures with the cause of an unsupported card. */
function accountOf(results, judgement, excusing) {
    const { failing, setAside, unexpectedPasses, expectedFailures } = judgement;
    const counts = countsOf(results);
    const byEntry = failing.filter(({ expectation }) => expectation !== null).length;
    const aside = setAside.filter(test_result/* isFailing */.D).length;
    const refused = failing.filter((one) => excusing && isRefusal(one)).length;
    const named = failing.length + aside + unexpectedPasses.filter(test_result/* isFailing */.D).length;
    const unnamed = counts ? Math.max(0, counts.failed + counts.errors - named) : 0;
    const unnamedExcused = excusing && judgement.unnamedCause !== null ? unnamed : 0;
    return {
        counts: counts && withUnexpectedPasses(counts, unexpectedPasses),
        judged: {
            standing: failing.length - byEntry - refused + unnamed - unnamedExcused,
            refusal: refused + unnamedExcused,
            expectation: byEntry + aside,
            xfailedByExpectation: expectedFailures.length,
            xpassedByExpectation: unexpectedPasses.length,
        },
    };
}
/** Whether a test failed because of the card, and no expectations entry applies to it. */
function isRefusal({ cause, expectation }) {
    return cause !== null && expectation === null;
}
/** pytest counts a pass under a strict mark, such as the hook sets, as failed; other runners count it as passed. */
function withUnexpectedPasses(counts, passes) {
    const failed = Math.min(counts.failed, passes.filter(({ status }) => status === "failed").length);
    const passed = Math.min(counts.passed, passes.filter(({ status }) => status === "passed").length);
    return {
        ...counts,
        passed: counts.passed - passed,
        failed: counts.failed - failed,
        xpassed: counts.xpassed + passed + failed,
    };
}
/** Every failed test with what excuses it, then the unexpected passes that `strict` turns into failures. */
function listFailures(judgement, excusing, strict) {
    const failed = judgement.failing.map(({ test, cause, expectation }) => {
        if (expectation) {
            const { place } = expectation;
            return {
                ...told(test),
                excusedBy: expectation.cause ?? `expectation ${place}`,
                expectation: place,
            };
        }
        return { ...told(test), ...(cause !== null && excusing ? { excusedBy: cause } : {}) };
    });
    // Its entry says `skip`, but it ran: neither a failure nor a pass counts.
    const aside = judgement.setAside.filter(test_result/* isFailing */.D).map((test) => {
        const { place } = judgement.entries.get(test);
        return { ...told(test), excusedBy: `expectation ${place}`, expectation: place };
    });
    const passed = strict ? judgement.unexpectedPasses : [];
    return [
        ...failed,
        ...aside,
        ...passed.map((test) => {
            const { place } = judgement.entries.get(test);
            return { ...classify_account_placeOf(test), status: "xpassed", expectation: place };
        }),
    ];
}
function told(test) {
    return {
        ...classify_account_placeOf(test),
        status: test.status === "error" ? "error" : "failed",
        ...(test.message === undefined ? {} : { message: test.message }),
        ...(test.crashed === undefined ? {} : { crashed: test.crashed }),
    };
}
const classify_account_placeOf = ({ id, file, line }) => ({
    id,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
});
/** Tests that were marked to fail, by an entry or by the suite itself, and what they did. */
function listExpected(results, judgement) {
    const unexpected = new Set(judgement.unexpectedPasses);
    return results.tests.flatMap((test) => {
        const passed = unexpected.has(test) || test.unexpectedPass === true || test.status === "xpassed";
        if (!passed && test.status !== "xfailed")
            return [];
        const entry = judgement.entries.get(test);
        const place = entry && entry.expect !== "skip" ? entry.place : null;
        const { id, reason } = test;
        return [
            {
                id,
                ended: passed ? "xpassed" : "xfailed",
                expectation: place,
                ...(place !== null || reason === undefined || reason === "" ? {} : { reason }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/suite/classify-told.js
/** The sentences about a suite's tests: how many failed, why, and what excuses them. */



/** A sentence names three tests or entries, and how many more there are. */
const classify_told_NAMED = 3;
/** "2 of 3 executed tests": failures are always counted among executed tests. */
function outOf(count, { account: { counts } }) {
    return counts ? `${count} of ${tests(counts.executed, "executed test")}` : tests(count);
}
/** At least one failure that nothing explains. */
function classify_told_describeFailures(seen) {
    const { judgement, answer, ending, results, account, row } = seen;
    if (answer.why)
        return `The suite failed: ${answer.why}.${neverRan(results)}`;
    const { counts, judged } = account;
    if (judged.standing === 0) {
        return counts
            ? `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed.${besides(seen)}`
            : `The suite failed with exit status ${ending.exitCode}.`;
    }
    const open = judgement.failing.filter(({ cause, expectation }) => !expectation && !cause);
    const refused = row === "xfail" ? 0 : judgement.failing.filter(isRefusal).length;
    // Failures that only a tally counts.
    const unnamed = judged.standing - open.length - refused;
    const status = ending.exitCode === 0 ? ", although the suite's exit status is 0" : "";
    const failed = `${outOf(judged.standing, seen)} failed`;
    const without = row === "xfail" ? " without the cause that would excuse it" : "";
    const names = [
        ...(open.length > 0
            ? [
                nameSome(open.map(({ test }) => test.id), classify_told_NAMED),
            ]
            : []),
        ...(unnamed > 0 ? [`${unnamed} that the output does not name`] : []),
    ].join(", and ");
    if (open.length + refused === 0) {
        return `${failed}${without}, and the output does not name ${unnamed === 1 ? "it" : "them"}${status}.${besides(seen)}`;
    }
    if (refused === 0)
        return `${failed}${without}: ${names}${status}.${besides(seen)}`;
    return `${failed}${status}. Of these, ${refused} failed ${refusalWords(seen)}; no such cause is known for the ${judged.standing - refused === 1 ? "other" : "others"}: ${names}.${besides(seen)}`;
}
/** Every failure has the cause of an unsupported card. */
function describeCause(seen) {
    const { row, verdict, account, ending } = seen;
    // In this column every failure has the cause, excused or not.
    const { standing, refusal } = account.judged;
    const named = standing + refusal > 0 ? `${outOf(standing + refusal, seen)} failed` : null;
    const failed = account.counts
        ? (named ??
            `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed,`)
        : "The suite failed";
    switch (row) {
        case "xfail":
            return `${failed} for the expected ${causeWords(seen)}, as on-unsupported: xfail expects.${besides(seen)} ${verdict.sentence}`;
        case "supported":
            return `${failed} ${refusalWords(seen)}: the matrix or the installation is wrong.${besides(seen)}`;
        case "unknown":
            return `${failed} ${refusalWords(seen)}.${besides(seen)}`;
        default:
            return `${failed} ${refusalWords(seen)}.${besides(seen)} ${verdict.sentence}`;
    }
}
/** Ids of the findings that explain failures by the card. */
function causesOf({ judgement }) {
    const named = judgement.failing.filter(isRefusal).map(({ cause }) => cause);
    return [...new Set([...named, judgement.unnamedCause])].filter((cause) => cause !== null);
}
function causeWords(seen) {
    const causes = causesOf(seen);
    return `${causes.length === 1 ? "cause" : "causes"} (${causes.join(", ")})`;
}
function refusalWords(seen) {
    const causes = causesOf(seen);
    const why = causes.join() === "arch-unsupported"
        ? "because this TensorRT refuses this card (arch-unsupported)"
        : `for ${causes.length === 1 ? "a cause" : "causes"} of an unsupported card (${causes.join(", ")})`;
    if (seen.row === "supported")
        return `${why}, although the matrix lists it as supported`;
    return seen.row === "unknown" ? `${why}, a pair that the matrix does not know` : why;
}
/** A sentence about the remaining failures, with what excuses them. */
function besides(seen) {
    const { answer, row, account } = seen;
    const refused = row === "xfail" && answer.column === "other-failure" ? account.judged.refusal : 0;
    const parts = [
        ...(refused > 0
            ? [`${tests(refused)} failed for the ${causeWords(seen)} that on-unsupported: xfail excuses`]
            : []),
        ...marked(seen).map(({ count, words }) => `${tests(count)} ${words}`),
    ];
    return parts.length === 0 ? "" : ` In addition, ${parts.join(", and ")}.`;
}
/** What failed and is marked to: 2 "failed as expectations say (file:1, file:4)", 1 "failed as marked by the suite itself". */
function marked({ judgement, account: { counts, judged }, }) {
    const { failing, expectedFailures, setAside, entries } = judgement;
    const aside = setAside.filter(test_result/* isFailing */.D);
    const byEntry = [
        ...failing.filter(({ expectation }) => expectation !== null).map(({ test }) => test),
        ...expectedFailures,
    ];
    const own = (counts?.xfailed ?? 0) - judged.xfailedByExpectation;
    const places = (tests) => nameSome([...new Set(tests.map((test) => entries.get(test).place))], classify_told_NAMED);
    const many = (list, one, more) => (list.length === 1 ? one : more);
    return [
        {
            count: byEntry.length,
            words: `failed as ${many(byEntry, "an expectation says", "expectations say")} (${places(byEntry)})`,
        },
        {
            count: aside.length,
            words: `failed that ${many(aside, "an expectation says", "expectations say")} to skip (${places(aside)})`,
        },
        { count: own, words: `failed as marked by the suite itself` },
    ].filter(({ count }) => count > 0);
}
/** Nothing failed that is not expected. */
function describePass(seen) {
    const { outcome, judgement, row, use } = seen;
    const { unexpectedPasses: passes, entries } = judgement;
    if (outcome === "xpassed" && passes.length > 0) {
        const named = passes.map((test) => `${test.id} (${entries.get(test)?.place})`);
        const [one, them] = passes.length === 1 ? ["an expectation says", "entry"] : ["expectations say", "entries"];
        return `${tests(passes.length)} passed that ${one} must fail: ${nameSome(named, classify_told_NAMED)}. Remove the ${them} if that is right.${besides(seen)}`;
    }
    const matrix = row === "unsupported" || outcome === "xpassed";
    const tail = matrix ? ", although the matrix says that this TensorRT cannot run on this card" : "";
    // On a supported card, require-use warns about this.
    const without = row !== "supported" && row !== "absent" && use.tensorrt === false;
    const proof = without ? " But no process of it loaded TensorRT: that proves nothing about this card." : "";
    return `${passWords(seen)}${tail}.${proof}`;
}
/** "3 tests passed, 1 skipped, 1 failed as an expectation says (file:1)"; where none passed, it begins with those that failed. */
function passWords(seen) {
    const { counts } = seen.account;
    if (!counts)
        return "The suite passed";
    const byEntry = seen.account.judged.xpassedByExpectation;
    const own = counts.xpassed - byEntry;
    const failed = marked(seen);
    const skipped = counts.skipped > 0 ? [`${counts.skipped} skipped`] : [];
    const [first] = failed;
    const start = counts.passed === 0 && first
        ? [`${tests(first.count)} ${first.words}`, ...skipped]
        : [`${tests(counts.passed)} passed`, ...skipped, ...(first ? [`${first.count} ${first.words}`] : [])];
    return [
        ...start,
        ...failed.slice(1).map(({ count, words }) => `${count} ${words}`),
        ...(byEntry > 0 ? [`${byEntry} passed that expectations say must fail`] : []),
        ...(own > 0
            ? [`${own} passed although the suite itself marks ${own === 1 ? "it" : "them"} as failing`]
            : []),
    ].join(", ");
}
const tests = (count, word = "test") => `${count} ${word}${count === 1 ? "" : "s"}`;
function neverRan({ neverRan: named, neverRanCount = 0 }) {
    const count = named.length + neverRanCount;
    return count > 0 ? ` ${tests(count)} never ran.` : "";
}

;// CONCATENATED MODULE: ./build/suite/expectations-hint.js
/** Guesses which test an entry means: people write the name in the source, but the runner uses a longer id. */

// More tests would make the comparison, letter by letter, too slow for a mere guess.
const MAX_COMPARED = 5000;
/**
 * The id of a test that an entry without a match may mean: one of the same name elsewhere, else one of nearly that name.
 * @returns null for patterns, and where no id is near.
 */
function meantTest(pattern, ids) {
    if (pattern.includes("*"))
        return null;
    const name = nameOf(pattern);
    const same = ids.filter((id) => nameOf(id) === name);
    const [first] = same;
    if (first !== undefined)
        return same.find((id) => id.endsWith(pattern)) ?? first;
    if (ids.length > MAX_COMPARED)
        return null;
    const near = (0,nearest/* nearest */.pA)(name, new Set(ids.map(nameOf)));
    return ids.find((id) => nameOf(id) === near) ?? null;
}
/** "test_fp16" of "tests/test_x.py::TestExport::test_fp16[a.b]", "tests.test_x.TestExport.test_fp16" and "Suite.test_fp16/0". */
function nameOf(id) {
    return id.replace(/\[.*/s, "").replace(/^.*(?:::|\.)/s, "");
}

// EXTERNAL MODULE: ./build/suite/results/skip-reasons.js
var skip_reasons = __nccwpck_require__(2287);
;// CONCATENATED MODULE: ./build/suite/classify-sentence.js
/** The words for an outcome: what happened, why, and what to do. */




const describe = {
    notStarted,
    run: describeRun,
    unused,
    exitCrash: (ending) => `All tests had passed and the result was complete when the process was killed by ${ending.signal}; exit-crash: warn lets it pass.`,
    leftovers: (ending) => ending.leftovers,
    staleExpectations,
    blindSpots,
};
function notStarted(outcome, verdict, applied) {
    const because = `(${applied})`;
    switch (outcome) {
        case "skipped":
            return `The suite was not started ${because}: ${verdict.sentence} Nothing in it is verified on this machine.`;
        case "refused":
            return `The suite was not started, and that is a failure ${because}: ${verdict.sentence}`;
        case "probe-error":
            return `Nothing was decided, and the suite was not started: ${verdict.sentence}`;
        default:
            return `No suite was given: ${verdict.sentence}`;
    }
}
function describeRun(seen) {
    const { ending, errors, outcome, answer } = seen;
    if (ending.cancelled)
        return `The run was cancelled${during(seen.results)}.`;
    if (errors.length > 0 && outcome === "failed" && answer.column === "all-pass") {
        return `${passWords(seen)}, but the job fails. ${errors[0]}`;
    }
    switch (answer.column) {
        case "nothing":
            return describeNothing(seen);
        case "timeout":
            return `The suite was stopped at its time limit${during(seen.results)}${expected(answer)}.${neverRan(seen.results)}`;
        case "crash":
            return describeCrash(seen);
        case "exit-crash":
            return describeExitCrash(seen);
        case "other-failure":
            return classify_told_describeFailures(seen);
        case "expected-cause":
            return describeCause(seen);
        case "all-pass":
            return describePass(seen);
    }
}
function describeNothing({ answer, results, ending, verdict }) {
    const reasons = topSkipReasons(results);
    const both = verdict.status === "supported" && reasons !== ""
        ? ` The gate finds this card supported, but the suite's own conditions do not: ${reasons}`
        : reasons && ` Reasons: ${reasons}`;
    const start = ending.startError !== null ? "The suite could not be started" : "The suite proves nothing";
    return `${start}: ${answer.why}.${both && `${both}.`}`;
}
function describeCrash({ ending, answer, results }) {
    if (ending.signal === null)
        return `A process of the suite died: ${answer.why}${expected(answer)}.${neverRan(results)}`;
    return `The suite's process was killed by ${ending.signal}${during(results)}${expected(answer)}.${neverRan(results)}`;
}
function describeExitCrash(seen) {
    const { ending, outcome, errors } = seen;
    const died = `The process was killed by ${ending.signal} after all tests had passed and the result was complete.`;
    if (outcome === "xpassed")
        return `${died} ${describePass(seen)}`;
    return outcome === "failed"
        ? `${died} exit-crash: warn lets that pass, but the job fails. ${errors[0]}`
        : died;
}
function unused(used, requireUse) {
    if (requireUse === "off" || (used.cuda && used.tensorrt))
        return null;
    if (used.cuda === false || used.tensorrt === false) {
        const what = used.tensorrt === false ? "loaded TensorRT's library" : "opened CUDA";
        return `No process of the suite ${what}: the tests ran without the GPU path that they are meant to test (require-use: ${requireUse}).`;
    }
    return null;
}
function staleExpectations(expectations, used, { complete, tests }) {
    if (!expectations)
        return [];
    const { live, expired, undecided } = expectations;
    const ids = tests.map(({ id }) => id);
    return [
        ...expired.map((entry) => `${entry.place}: this expectation expired on ${entry.expires} and no longer excuses anything.`),
        ...undecided.map(({ entry, missing }) => `${entry.place}: ${missing.join(" and ")} could not be read from this machine, so this expectation excuses nothing.`),
        // A suite that did not finish has not shown all of its tests.
        ...(complete ? live : [])
            .filter((entry) => !used.has(entry))
            .map((entry) => {
            const meant = meantTest(entry.tests, ids);
            return `${entry.place}: no test matched ${JSON.stringify(entry.tests)}${meant === null ? "." : `; did you mean ${JSON.stringify(meant)}?`}`;
        }),
    ];
}
/** What could not be seen. Left out where nothing ran: the sentence says so, and these notices would distract. */
function blindSpots(results, settings, column) {
    if (column === "nothing")
        return [];
    const notices = [];
    if (countsOf(results) === null && settings.minExecuted === "auto") {
        notices.push("The tests could not be counted, so a suite that ran nothing would not be noticed here.");
    }
    if (!results.passingOutputSeen) {
        notices.push("The output of passing tests could not be read: known warnings in it are not counted.");
    }
    return notices;
}
const expected = (answer) => answer.expectedBy ? `, as the expectation at ${answer.expectedBy.place} says` : "";
function during({ running, lastStarted }) {
    if (running)
        return ` while ${running} was running`;
    return lastStarted ? ` after ${lastStarted}` : "";
}
/** The three most frequent reasons with their counts. */
function topSkipReasons(results) {
    const ranked = (0,skip_reasons/* groupSkipReasons */.uy)(results).slice(0, 3);
    return ranked.map(({ reason, count }) => `${reason.slice(0, 160)} (${count})`).join("; ");
}

// EXTERNAL MODULE: ./build/suite/used.js
var suite_used = __nccwpck_require__(7438);
;// CONCATENATED MODULE: ./build/suite/classify-remarks.js
/** Everything beyond the outcome table: further reasons to fail, warnings, notices, and what to do about them. */


/** @param used entries of the expectations that covered a test or this end. */
function collectRemarks(input, suite, results, used, column) {
    const { settings, evidence, verdict } = input;
    const use = (0,suite_used/* joinUse */.E)(suite.used, results.usedInProcess);
    const errors = [];
    const warnings = [];
    const to = (word) => (word === "fail" ? errors : warnings);
    if (input.gpuLost)
        errors.push({ text: `The GPU was lost while the suite ran: ${input.gpuLost}` });
    for (const id of settings.failOn) {
        const finding = evidence.findings.find((one) => one.id === id);
        if (finding)
            errors.push(seenThough(finding));
    }
    const lower = "If the new findings are acceptable, record them with `trt-gate baseline update REPORT --baseline FILE`.";
    for (const text of input.newFindings ?? [])
        to(settings.onNewFindings).push({ text, step: lower });
    const supported = verdict.status === "supported";
    const letPass = column === "exit-crash" && settings.exitCrash === "warn" && supported;
    if (supported && (column === "all-pass" || letPass)) {
        const text = describe.unused(use, settings.requireUse);
        if (text)
            to(settings.requireUse).push({ text, step: seekUse(use) });
    }
    const unshown = column === "all-pass" && settings.requireUse !== "off" ? withoutCard(input, use) : null;
    if (unshown)
        warnings.push({ text: unshown });
    if (letPass)
        warnings.push({ text: describe.exitCrash(suite.ending) });
    const rest = [
        ...describe.leftovers(suite.ending),
        ...describe.staleExpectations(input.expectations, used, results),
    ];
    return {
        errors: errors.map(({ text }) => text),
        warnings: [...warnings.map(({ text }) => text), ...rest],
        notices: [...results.notices, ...describe.blindSpots(results, settings, column)],
        steps: [...new Set([...errors, ...warnings].flatMap(({ step }) => step ?? []))],
    };
}
function seenThough({ id, count, title, remedy }) {
    const times = count === 1 ? "once" : `${count} times`;
    const otherwise = `remove \`${id}\` from \`fail-on\` if it may appear.`;
    return {
        text: `fail-on names ${id}, which was seen ${times}: ${title}.`,
        step: remedy === "" ? `Look up \`${id}\` below, or ${otherwise}` : `${remedy} Or ${otherwise}`,
    };
}
function seekUse({ tensorrt }) {
    return tensorrt === false
        ? "Find out why no process of the suite loaded TensorRT: often the tests fell back to PyTorch or skipped themselves."
        : "Find out why no process of the suite opened CUDA: often the tests fell back to the CPU or skipped themselves.";
}
/** A warning for a pass where the gate found no card or no TensorRT, unless the suite was seen to use them. */
function withoutCard({ verdict, choice }, use) {
    const noGpu = verdict.status === "no-gpu" && use.cuda !== true;
    const noTensorrt = verdict.status === "no-tensorrt" && use.tensorrt !== true;
    if (!noGpu && !noTensorrt)
        return null;
    const what = noTensorrt ? "TensorRT" : verdict.tensorrt === null ? "a GPU or TensorRT" : "a GPU";
    return `Nothing shows that the tests had ${what}. They ran because of ${choice.applied}, so their pass does not show that they work with it.`;
}

;// CONCATENATED MODULE: ./build/suite/classify-table.js
/** The outcome table (docs/outcomes.md) as data: a row for what was decided, a column for what the suite did. */
const SAME_EVERYWHERE = {
    "other-failure": { outcome: "failed" },
    crash: { outcome: "crashed" },
    "exit-crash": { outcome: "crashed" },
    timeout: { outcome: "timed-out" },
    nothing: { outcome: "ran-nothing" },
};
const TABLE = {
    supported: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed" },
        "expected-cause": { outcome: "failed", proposal: "refused" },
    },
    xfail: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "xpassed", proposal: "passed" },
        "expected-cause": { outcome: "xfailed" },
    },
    unsupported: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed", proposal: "passed" },
        "expected-cause": { outcome: "failed" },
    },
    unknown: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed", proposal: "passed" },
        "expected-cause": { outcome: "failed", proposal: "refused" },
    },
    absent: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed" },
        "expected-cause": { outcome: "failed" },
    },
};
/** The table's row for a suite that ran. No policy affects `supported`. */
function rowOf(status, onUnsupported) {
    switch (status) {
        case "supported":
            return "supported";
        case "unsupported":
            return onUnsupported === "xfail" ? "xfail" : "unsupported";
        case "unknown":
            return "unknown";
        case "no-gpu":
        case "no-tensorrt":
        case "probe-error":
            return "absent";
    }
}
/** The row to propose. A pass without TensorRT loaded says nothing about what TensorRT supports. */
function proposalOf({ proposal }, use) {
    return proposal === "passed" && use.tensorrt === false ? null : (proposal ?? null);
}
const SUCCESSES = new Set(["not-run", "passed", "skipped", "xfailed"]);
/** Whether an outcome ends the job well; `xpassed` does where the gate is not strict. */
function succeeds(outcome, strict) {
    return SUCCESSES.has(outcome) || (outcome === "xpassed" && !strict);
}

;// CONCATENATED MODULE: ./build/suite/classify.js
/** Derives the outcome from everything known about a run: the table of docs/outcomes.md as one pure function. */







const NO_RESULTS = {
    tests: [],
    counts: null,
    complete: false,
    running: null,
    neverRan: [],
    collectionError: null,
    passingOutputSeen: true,
    notices: [],
};
/** Classifies a run. Total and pure: the same input gives the same words. */
function classify(input) {
    return input.suite === null ? classifyNotStarted(input) : classifyRun(input, input.suite);
}
function classifyNotStarted({ verdict, choice, settings }) {
    const outcome = outcomeWithoutRun(verdict, choice);
    return {
        outcome,
        conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
        sentence: describe.notStarted(outcome, verdict, choice.applied),
        failures: [],
        passedUnexpectedly: [],
        passedBeside: [],
        expectedToFail: [],
        account: null,
        errors: [],
        warnings: [],
        notices: [],
        steps: [],
        proposal: null,
        column: null,
    };
}
function outcomeWithoutRun(verdict, choice) {
    if (choice.action === "none")
        return "not-run";
    if (choice.action === "skipped")
        return "skipped";
    return verdict.status === "probe-error" && verdict.reason !== "unexpected-gpu" ? "probe-error" : "refused";
}
function classifyRun(input, suite) {
    const { verdict, settings, evidence } = input;
    const results = suite.results ?? NO_RESULTS;
    const { ending } = suite;
    const live = input.expectations?.live ?? [];
    const judgement = judgeTests(results, evidence, live, isUnexplainedExit(ending, results));
    const answer = findColumn({
        ending,
        shell: suite.shell ?? { died: null, perhapsDied: null, missing: null },
        results,
        judgement,
        evidence,
        live,
        minExecuted: settings.minExecuted,
    });
    const row = rowOf(verdict.status, settings.onUnsupported);
    const cell = TABLE[row][answer.column];
    const used = new Set([...judgement.used, ...(answer.expectedBy ? [answer.expectedBy] : [])]);
    const use = (0,suite_used/* joinUse */.E)(suite.used, results.usedInProcess);
    const remarks = collectRemarks(input, suite, results, used, answer.column);
    let outcome = softened(cell, answer.column, row === "supported", settings, answer.expectedBy);
    // A crash at exit that is let pass must meet the expectations like any other pass.
    if (answer.column === "all-pass" || outcome === "passed")
        outcome = withExpectations(outcome, results, judgement);
    if (ending.cancelled || (remarks.errors.length > 0 && succeeds(outcome, settings.strict)))
        outcome = "failed";
    const excusing = row === "xfail";
    const account = accountOf(results, judgement, excusing);
    const passes = listPasses(results, judgement, excusing, answer.column);
    return {
        outcome,
        conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
        sentence: describe.run({
            outcome,
            answer,
            row,
            verdict,
            ending,
            results,
            judgement,
            account,
            use,
            errors: remarks.errors,
        }),
        failures: listFailures(judgement, excusing, settings.strict),
        passedUnexpectedly: passes.unexpected,
        passedBeside: passes.beside,
        expectedToFail: listExpected(results, judgement),
        account,
        ...remarks,
        proposal: answer.expectedBy || ending.cancelled ? null : proposalOf(cell, use),
        column: answer.column,
    };
}
/** The outcome, after the two exceptions that users may make: an expectation for this end, and `exit-crash: warn`. */
function softened(cell, column, supported, settings, expectedBy) {
    if (expectedBy)
        return "xfailed";
    return column === "exit-crash" && supported && settings.exitCrash === "warn" ? "passed" : cell.outcome;
}
/** Where nothing failed unexpectedly, the expectations decide between passed, xfailed and xpassed. */
function withExpectations(outcome, results, judgement) {
    if (judgement.unexpectedPasses.length > 0)
        return "xpassed";
    const excused = countExcused(judgement);
    const passed = countsOf(results)?.passed ?? 0;
    const ownXfails = countsOf(results)?.xfailed ?? 0;
    if (outcome === "xpassed")
        return excused > 0 || (passed === 0 && ownXfails > 0) ? "xfailed" : outcome;
    return excused > 0 && passed === 0 ? "xfailed" : outcome;
}
const countExcused = ({ failing, expectedFailures }) => failing.length + expectedFailures.length;
/**
 * Tests that passed unexpectedly: those with a mark, and under `xfail` all tests if nothing failed. If something failed
 * for the expected cause, the other passes are listed as `beside`.
 */
function listPasses(results, judgement, excusing, column) {
    // A strict xpass of the suite's own marks has the status of a failure, but the test passed.
    const marked = listExpected(results, judgement).filter(({ ended }) => ended === "xpassed");
    const unexpected = marked.map(({ id }) => id);
    if (!excusing || (column !== "all-pass" && column !== "expected-cause"))
        return { unexpected, beside: [] };
    const other = new Set([...judgement.setAside, ...judgement.unexpectedPasses]);
    const passed = results.tests.filter((test) => test.status === "passed" && !other.has(test));
    const ids = passed.map(({ id }) => id);
    const nothingFailed = column === "all-pass" && countExcused(judgement) === 0;
    return nothingFailed ? { unexpected: [...unexpected, ...ids], beside: [] } : { unexpected, beside: ids };
}

// EXTERNAL MODULE: ./build/suite/expectations-resolve.js
var expectations_resolve = __nccwpck_require__(2349);
;// CONCATENATED MODULE: ./build/suite/policy.js
/** Decides which policy applies to a verdict, and whether the suite starts. */
// Which input governs each status. None for `supported`, which is never skipped, and for `probe-error`, which is never
// guessed at.
const GOVERNED_BY = {
    supported: { input: "supported", word: () => "run" },
    unsupported: { input: "on-unsupported", word: (inputs) => inputs.onUnsupported },
    unknown: { input: "on-unknown", word: (inputs) => inputs.onUnknown },
    "no-gpu": { input: "on-no-gpu", word: (inputs) => inputs.onNoGpu },
    "no-tensorrt": { input: "on-no-tensorrt", word: (inputs) => inputs.onNoTensorrt },
    "probe-error": { input: "probe-error", word: () => "fail" },
};
const policy_ACTIONS = {
    run: "ran",
    xfail: "ran",
    skip: "skipped",
    fail: "refused",
};
/**
 * Chooses what to do. A card that contradicts `expect-gpu` is refused regardless of the other policies.
 * Without a suite, `run` and `xfail` come to "none": there is nothing to start.
 */
function chooseAction(verdict, inputs) {
    if (verdict.reason === "unexpected-gpu") {
        return { action: "refused", applied: `expect-gpu: ${inputs.expectGpu}` };
    }
    const { input, word } = GOVERNED_BY[verdict.status];
    const chosen = word(inputs);
    const action = policy_ACTIONS[chosen];
    return {
        action: action === "ran" && inputs.run === null ? "none" : action,
        applied: `${input}: ${chosen}`,
    };
}

;// CONCATENATED MODULE: ./build/support/expectation.js
/** `expect-gpu`: what the runner's label promises, such as `sm_75`, `>=8.0` or `A100`. */


const COMPARISON = /^(>=|<=|>|<|==?)\s*(.+)$/;
/** Why the text is not an expectation, as a sentence; null if it is one. Empty text expects nothing. */
function expectationProblem(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        return null;
    const comparison = COMPARISON.exec(trimmed);
    if (comparison?.[2] && (0,versions/* parseCapability */._p)(comparison[2]) === null) {
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
    const bound = (0,versions/* parseCapability */._p)(comparison?.[2] ?? trimmed);
    if (comparison || bound) {
        if (!bound || capability === null)
            return false;
        return holds((0,versions/* compareCapabilities */.YE)(capability, bound), comparison?.[1] ?? "==");
    }
    // Either word by word, or without the vendor's filler words: "RTX5090" must match "NVIDIA GeForce RTX 5090".
    if (tokens(gpu.name).includes(tokens(trimmed)) || holdsName(gpu.name, trimmed))
        return true;
    // "p3.2xlarge" names a card too: the one that such an instance holds.
    const meant = capabilityOfName(trimmed, matrix);
    return meant !== null && meant.capability === capability && holdsName(gpu.name, meant.name);
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

;// CONCATENATED MODULE: ./build/support/gpu-suggestions.js
/** "Did you mean" for cards. A wrong guess is worse than none, so a number is never changed into another number. */


// As in gpu-names.ts: longer than any product name.
const gpu_suggestions_MAX_NAME_LENGTH = 120;
const MAX_SUGGESTIONS = 3;
/**
 * Names to offer where capabilityOfName found none, at most three but for an ambiguous name: the cards that it may
 * mean, those that begin like it, those with its number, those that are one typo away, or all that it names.
 */
function suggestNames(name, matrix) {
    const capability = capabilityIn(name, matrix);
    if (capability)
        return [capability];
    const typed = wordsOfName(name.slice(0, gpu_suggestions_MAX_NAME_LENGTH)).map(withDigits);
    const text = typed.join(" ");
    if (text.length < 2)
        return [];
    const ambiguous = matrix.gpus.ambiguous.find((entry) => holdsKnown(text, entry.name));
    if (ambiguous)
        return ambiguous.any;
    const known = knownNames(matrix);
    const ways = [
        ({ words }) => words.join(" ") === text,
        ({ words }) => words.join(" ").startsWith(text),
        ({ words }) => words.some(hasDigit) && holdsNumber(typed, words),
        ({ words }) => isOneSlip(typed, words),
        ({ words }) => words.some(hasDigit) && holdsKnown(text, words.join(" ")),
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
    const text = name.slice(0, gpu_suggestions_MAX_NAME_LENGTH).trim().toLowerCase();
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
        const words = wordsOfName(name).filter((word) => word !== "geforce");
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
        return (0,nearest/* editDistance */.YC)(digits, known, 2) === 1;
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
    return least >= (same ? 3 : 4) && (0,nearest/* editDistance */.YC)(word, known, 2) === 1;
}
function once(word) {
    return word.replace(/(.)\1+/g, "$1");
}

;// CONCATENATED MODULE: ./build/support/case.js
/** Everything that was found out about one card and one release, before it is put into words. */
/** Whether files and rows say opposite things. */
function contradicts({ documented, installed }) {
    return (installed.serves !== null &&
        documented.answer !== "unknown" &&
        (documented.answer === "yes") !== installed.serves);
}

;// CONCATENATED MODULE: ./build/support/lookup.js
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
    const containing = cells.filter((cell) => (0,versions/* isWithin */.UO)(padded(version, cell.release), cell.release));
    if (containing.length === 0)
        return cells.filter((cell) => (0,versions/* isWithin */.UO)(cell.release, version));
    // Each platform by its most exact row: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
    return cells.filter((cell) => {
        const here = containing.filter((other) => other.platform === cell.platform);
        if (here.length === 0)
            return (0,versions/* isWithin */.UO)(cell.release, version);
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
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(a.release, b.release));
}
/** When TensorRT supported an architecture; null if the matrix has no row for it. */
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** Full versions of the release, oldest first. */
function buildsOf(cell) {
    return cell.builds.map((build) => (0,versions/* parseVersion */.ot)(build));
}
/** The TensorRT that a torch-tensorrt release pins on a platform. */
function pinOf(row, platform) {
    return platform === "jetpack" && row.jetpackTensorrt
        ? { tensorrt: row.jetpackTensorrt, below: row.jetpackBelow }
        : { tensorrt: row.tensorrt, below: row.below };
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return (0,versions/* shortVersion */.Li)((0,versions/* parseVersion */.ot)(cell.builds.at(-1)), 3);
}
/** "10.4.0" for the oldest one. */
function oldestBuild(cell) {
    return (0,versions/* shortVersion */.Li)((0,versions/* parseVersion */.ot)(cell.builds[0]), 3);
}
/** The major of "12", "12.9" or null. */
function cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/support/documented.js
/** What the rows say about one card and one release, and why where they say no. */


/** Answers from the explicit sets of the rows; where none decides, from what NVIDIA announced for the architecture. */
function askDocumented(question, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const release = cellsOfVersion(matrix, product, version);
    const cells = applicableCells(release, platform, capability, cuda);
    const decisive = cells.filter(isDecisive);
    const hits = decisive.filter((cell) => cell.sm.includes(capability));
    if (decisive.length > 0 && (hits.length === decisive.length || hits.some(isDrive)))
        return { answer: "yes", reason: "", cells: hits, lifecycle: null, doubt: "" };
    if (decisive.length > 0 && hits.length === 0) {
        const reason = documented_whyNot(question, release, matrix);
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
    const row = question.product === "tensorrt" ? lifecycleOf(matrix, question.capability) : null;
    return row && lifecycleReason(row, question.version) !== "" ? row : null;
}
function documented_whyNot(question, release, matrix) {
    const { capability, platform, product, version } = question;
    const variant = release.some((cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability));
    if (variant)
        return "wheel-lacks-gpu";
    const lifecycle = lifecycleFor(question, matrix);
    if (lifecycle)
        return lifecycleReason(lifecycle, version);
    const here = cellsWith(matrix, product, platform, capability);
    const older = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) < 0);
    const newer = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0);
    if (older && !newer)
        return "gpu-dropped";
    if (newer && !older)
        return "gpu-too-new";
    if (newer && older)
        return "product-lacks-gpu";
    const elsewhere = ["tensorrt", "tensorrt-rtx"].some((other) => cellsWith(matrix, other, null, capability).length > 0);
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

;// CONCATENATED MODULE: ./build/support/drivers.js
/** Whether the driver can run the CUDA that a TensorRT build uses. */


/**
 * Asks CUDA's own answer first: with a compatibility package an old kernel driver runs a new CUDA, and only
 * cuDriverGetVersion knows. The driver's number decides only where CUDA did not say.
 * @param build CUDA major of the TensorRT build; null if it is not known, which is not a problem then.
 */
function driverProblem(facts, platform, capability, build, matrix) {
    const driver = (0,versions/* tryVersion */.Kd)(facts.driver?.version);
    const offered = (0,versions/* tryVersion */.Kd)(facts.driver?.cuda);
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
    ].sort((a, b) => (0,versions/* compareVersions */.Zy)(minimum(b.row), minimum(a.row)));
    for (const { row, cuda, because } of requirements) {
        const needed = (0,versions/* driverVersion */.pE)(minimum(row));
        const asked = (0,versions/* tryVersion */.Kd)(cuda);
        if (offered && asked) {
            if ((0,versions/* compareVersions */.Zy)(offered, asked) >= 0)
                continue;
            const number = driver ? `driver ${(0,versions/* driverVersion */.pE)(driver)}` : "the driver";
            return { have: `${number} (CUDA ${(0,versions/* plainVersion */.VY)(offered)})`, needed, because, row };
        }
        // Jetson drivers are numbered apart from all others.
        if (platform === "jetpack" || !driver || (0,versions/* compareVersions */.Zy)(driver, minimum(row)) >= 0)
            continue;
        return { have: `driver ${(0,versions/* driverVersion */.pE)(driver)}`, needed, because, row };
    }
    return null;
}
/** Whether it is unknown if the driver is new enough: no row for the build's CUDA, and CUDA did not tell. */
function driverUnknown(facts, build, matrix) {
    if (build === null || matrix.drivers.some((row) => row.cuda === build))
        return false;
    const offered = cudaMajor(facts.driver?.cuda);
    if (offered !== null)
        return Number(offered) < Number(build);
    return (0,versions/* tryVersion */.Kd)(facts.driver?.version) !== null;
}
/** CUDA majors that this driver can run, oldest first; null if the driver is not known. */
function drivableCuda(facts, platform, matrix) {
    const offered = cudaMajor(facts.driver?.cuda);
    if (offered)
        return matrix.drivers.map((row) => row.cuda).filter((cuda) => Number(cuda) <= Number(offered));
    const driver = (0,versions/* tryVersion */.Kd)(facts.driver?.version);
    if (!driver || platform === "jetpack")
        return null;
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    return matrix.drivers
        .filter((row) => (0,versions/* compareVersions */.Zy)(driver, windows ? row.windows : row.linux) >= 0)
        .map((row) => row.cuda);
}

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

;// CONCATENATED MODULE: ./build/support/installed.js
/** What the installed files prove: from 10.14.1 on, TensorRT ships one builder resource file per SM. */

const installed_SILENT = { serves: null, capabilities: null, file: "" };
/** Reads the list of installed resource files for one card. */
function askInstalled(tensorrt, version, platform, capability, rules) {
    const listed = tensorrt.smResources;
    if (!listed || tensorrt.product !== "tensorrt")
        return installed_SILENT;
    // A runtime-only installation has no builder resources by design, so their absence proves nothing.
    if (tensorrt.builder === false)
        return installed_SILENT;
    // Before the split into one file per SM, a complete installation has an empty list.
    if (listed.length === 0 && (0,versions/* compareVersions */.Zy)(version, rules.splitIn) < 0)
        return installed_SILENT;
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
    return holds(order(bound), operator);
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
    const { tensorrt: from, below } = pinOf(row, platform);
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
    const row = lifecycleOf(matrix, capability);
    if (!version || !row?.deprecatedIn || !row.removedIn || facts.tensorrt?.product !== "tensorrt")
        return null;
    const between = (0,versions/* compareVersions */.Zy)(version, row.deprecatedIn) >= 0 && (0,versions/* compareVersions */.Zy)(version, row.removedIn) < 0;
    return between
        ? `${row.architecture} (${capability}) has been deprecated since TensorRT ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)} and is dropped in ${(0,versions/* plainVersion */.VY)(row.removedIn)}.`
        : null;
}
/** CUDA of torch and of TensorRT side by side: a common cause of double installations. */
function cudaNote(facts) {
    const torch = cudaMajor(facts.torch?.cuda);
    const tensorrt = cudaMajor(facts.tensorrt?.cuda);
    return torch && tensorrt && torch !== tensorrt
        ? `torch is built for CUDA ${torch}, TensorRT for CUDA ${tensorrt}: both runtimes get loaded.`
        : null;
}

;// CONCATENATED MODULE: ./build/support/proposals.js
/** Rows to paste into a matrix file where reality and data disagree. */


/**
 * The row that says what was seen: the documented set with this card put in or taken out.
 * @param seen "passed": TensorRT ran on the card; "refused": it said that the card is not supported.
 * @returns YAML for a `matrix-file`, or "" if facts or verdict lack the card or the release.
 */
function proposeRow(facts, verdict, seen, matrix) {
    const { gpu } = verdict;
    const version = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    const platform = platformOf(facts.platform);
    if (!gpu?.computeCapability || !version || !platform || !facts.tensorrt)
        return "";
    const capability = gpu.computeCapability;
    const cuda = cudaMajor(facts.tensorrt.cuda);
    const product = facts.tensorrt.product;
    const cells = applicableCells(cellsOfVersion(matrix, product, version), platform, capability, cuda);
    const others = [...new Set(cells.flatMap((cell) => cell.sm))].filter((sm) => sm !== capability);
    const sm = seen === "passed" ? [...others, capability] : others;
    const source = seen === "passed"
        ? `measured: the suite passed on ${gpu.name} with TensorRT ${(0,versions/* plainVersion */.VY)(version)}`
        : `measured: TensorRT ${(0,versions/* plainVersion */.VY)(version)} refused ${gpu.name}`;
    return rowText(product, (0,versions/* plainVersion */.VY)(version), platform, cuda, [...sm].sort(versions/* compareCapabilities */.YE), source);
}
/** The row that says what the installed files serve. */
function proposeInstalled(question, sm) {
    const { product, version, platform, cuda } = question;
    const release = (0,versions/* plainVersion */.VY)(version);
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

;// CONCATENATED MODULE: ./build/support/reasons.js
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
    const cells = cellsOfVersion(matrix, product, version).filter((cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability));
    const drivable = drivableCuda(facts, platform, matrix);
    const majors = [...new Set(cells.flatMap((cell) => cell.cuda ?? []))]
        .filter((major) => major !== cuda && (drivable?.includes(major) ?? true))
        // The card may need a newer driver than the build does.
        .filter((major) => driverProblem(facts, platform, capability, major, matrix) === null)
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
    const cells = cellsWith(matrix, product, platform, capability);
    const newest = cells.at(-1);
    const cell = last ? newest : firstAfter(cells, question.version);
    if (!cell || !newest)
        return otherProduct(question, matrix);
    const name = productName(product);
    return {
        kind: "tensorrt",
        text: last
            ? `Pin ${name} ${newestBuild(cell)}, the last release for compute capability ${capability}${shaky(cell.confidence)}.${certain(cells, cell)}`
            : `Use ${name} ${firstBuild(cell)} or newer${shaky(cell.confidence)}; the newest that supports ${capability} is ${newestBuild(newest)}.`,
    };
}
/** Where the last row is only inferred, the last one that NVIDIA documents is the safer pin. */
function certain(cells, last) {
    if (last.confidence === "documented" || last.confidence === "measured")
        return "";
    const sure = cells.findLast((cell) => cell.confidence === "documented");
    return sure ? ` The last documented one is ${newestBuild(sure)}.` : "";
}
function firstAfter(cells, version) {
    return cells.find((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0) ?? cells.at(-1);
}
function otherProduct(question, matrix) {
    const { capability, platform, product } = question;
    const other = product === "tensorrt" ? "tensorrt-rtx" : "tensorrt";
    const cell = cellsWith(matrix, other, platform, capability).at(-1);
    return cell
        ? {
            kind: "tensorrt",
            text: `Use ${productName(other)}: its release ${newestBuild(cell)} supports ${capability}.`,
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
    const cells = applicableCells(cellsOfVersion(matrix, "tensorrt", version), question.platform, question.capability, null);
    return cells.some((cell) => isDecisive(cell) && cell.sm.includes(question.capability));
}
/** The last of the rows that serves the card, or the first that does with a newer release. Rows are oldest first. */
function pinThatServes(rows, question, last, matrix) {
    if (last) {
        // Most pins are newer than the last release for a card that was dropped; none of them needs a closer look.
        const newest = cellsWith(matrix, "tensorrt", question.platform, question.capability).at(-1)?.release;
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
        const example = exampleOf(sm, matrix.gpus);
        return example === "" ? sm : `${sm} (${example})`;
    });
    return {
        kind: "gpu",
        text: `Run on a card that this release supports: ${cards.join(", ")}.`,
    };
}
/** The oldest build of a release, which is the one that first brought the card. */
function firstBuild(cell) {
    const first = buildsOf(cell).find((build) => (0,versions/* isWithin */.UO)(build, cell.release)) ?? cell.release;
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

;// CONCATENATED MODULE: ./build/support/version-words.js
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
        const version = (0,versions/* versionFromInteger */.$s)(Number(integer));
        const build = banner?.[2];
        return { parts: build ? [...version.parts, Number(build)] : version.parts, raw };
    }
    const version = (0,versions/* tryVersion */.Kd)(text.replace(/^\d{1,3}:(?=\d)/, ""));
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

;// CONCATENATED MODULE: ./build/support/judge.js
/** The verdict on one card and one TensorRT: installed files override documented rows; the driver is checked last. */

















/** The verdict for one device and the installed TensorRT. */
function judge(gpu, tensorrt, facts, matrix) {
    const named = capabilityOfName(gpu.name, matrix);
    const capability = gpu.computeCapability ?? named?.capability ?? null;
    const version = readTensorrtVersion(tensorrt.version);
    const platform = platformOf(facts.platform);
    if (capability === null) {
        const guesses = suggestNames(gpu.name, matrix);
        const hint = guesses.length > 0 ? ` (did you mean ${oneOf(guesses)}?)` : "";
        return undecided(gpu, tensorrt, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
    }
    if (!version)
        return undecided(gpu, tensorrt, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
    if (!platform) {
        // platformOf assumes Linux on x86-64 where facts name no platform, so here they name one.
        const { os, arch } = facts.platform;
        return undecided(gpu, tensorrt, `the matrix has no builds for ${os} on ${arch}`);
    }
    const cuda = cudaMajor(tensorrt.cuda);
    const question = { product: tensorrt.product, version, platform, capability, cuda };
    const documented = askDocumented(question, matrix);
    const installed = askInstalled(tensorrt, version, platform, capability, matrix.resources);
    const build = cuda ?? onlyCuda(question, matrix);
    const runs = installed.serves ?? (documented.answer === "unknown" ? null : documented.answer === "yes");
    const driver = runs ? driverProblem(facts, platform, capability, build, matrix) : null;
    const lost = runs === true && !driver && driverUnknown(facts, build, matrix);
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
        sentence: supportSentence(reason, situationOf(it, newest, oldest)),
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
    const cells = cellsOfVersion(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform);
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
    const cells = ways.map(([of, on]) => cellsWith(matrix, of, on, capability)).find((each) => each.length > 0);
    const newest = cells?.at(-1);
    const first = cells?.[0];
    if (!newest || !first)
        return { newest: null, oldest: null };
    const known = matrix.cells.filter((cell) => cell.platform === first.platform && cell.product === first.product);
    // DRIVE has too few rows to say which release was the first.
    const begins = first.platform !== "drive" && known.every((cell) => (0,versions/* compareVersions */.Zy)(first.release, cell.release) <= 0);
    const oldest = begins ? null : oldestBuild(first);
    return { newest: newestBuild(newest), oldest };
}
/** The compute capabilities that the release supports on this machine's platform. */
function servedBy(question, matrix) {
    const cells = cellsOfVersion(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform &&
        (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)));
    const [first, ...rest] = cells;
    // Where builds differ, only what all of them list is certain.
    return first ? first.sm.filter((sm) => rest.every((cell) => cell.sm.includes(sm))) : [];
}
function situationOf(it, newest, oldest) {
    const { driver, gpu, question } = it;
    return {
        card: `${gpu.name} (compute capability ${question.capability})`,
        release: `${productName(question.product)} ${(0,versions/* plainVersion */.VY)(question.version)}`,
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
    return { proposals: [proposeInstalled(question, installed.capabilities)] };
}
function undecided(gpu, tensorrt, doubt) {
    const sentence = `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`;
    return {
        ...bareVerdict("unknown", sentence),
        reason: "not-in-matrix",
        gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
        tensorrt: tensorrt.version,
    };
}

;// CONCATENATED MODULE: ./build/support/missing-remedies.js
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
    const capability = card && capabilityOf(card, matrix);
    const platform = platformOf(facts.platform);
    if (!platform || platform === "jetpack") {
        return {
            kind: "install",
            text: "Install NVIDIA's TensorRT for this machine, or set `python` or `via` to the right interpreter.",
        };
    }
    const drivable = drivableCuda(facts, platform, matrix);
    const cells = capability ? cellsWith(matrix, "tensorrt", platform, capability) : [];
    if (capability && cells.length === 0) {
        return {
            kind: "gpu",
            text: `No TensorRT release for this platform is known to support compute capability ${capability}: use another card, or, if you know of such a release, add a row to a file and name it in \`matrix-file\`.`,
        };
    }
    const fitting = cells.filter((cell) => !cell.cuda || !drivable || cell.cuda.some((c) => drivable.includes(c)));
    const cell = fitting.at(-1);
    const major = cell?.cuda?.filter((c) => drivable?.includes(c) ?? true).at(-1);
    const pin = cell && major ? `tensorrt-cu${major}==${newestBuild(cell)}.*` : "tensorrt";
    return {
        kind: "install",
        text: `Install TensorRT into the suite's interpreter: pip install "${pin}". Or set \`python\` or \`via\` to an interpreter that has it.`,
    };
}

;// CONCATENATED MODULE: ./build/support/decide.js
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
    const verdicts = gpus.map((gpu) => judge(gpu, tensorrt, facts, matrix));
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
    const capability = capabilityOf(gpu, matrix);
    const platform = platformOf(facts.platform);
    if (capability === null || platform === null)
        return { newestTensorrt: null, oldestTensorrt: null };
    const { newest, oldest } = boundsOf({ product: "tensorrt", platform, capability }, matrix);
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
    const cards = gpus.map((gpu) => ({ ...gpu, computeCapability: capabilityOf(gpu, matrix) }));
    const meets = (gpu) => meetsExpectation(gpu, choice.expectGpu, matrix);
    const kept = choice.gpu === "any" ? cards.some(meets) : cards.every(meets);
    const invalid = expectationProblem(choice.expectGpu);
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
    const guesses = capabilityOfName(expected, matrix) ? [] : suggestNames(expected, matrix);
    return guesses.length > 0
        ? `: no card is known as ${JSON.stringify(expected.trim())}, did you mean ${oneOf(guesses)}?`
        : ".";
}
function missing(status, reason, detail, facts, matrix) {
    return {
        ...bareVerdict(status, missingSentence(reason, detail.slice(0, 500))),
        reason,
        tensorrt: facts.tensorrt?.version ?? null,
        evidence: (facts.problems ?? []).slice(0, 20).map((problem) => ({
            fact: problem.detail.slice(0, 500),
            source: problem.code,
            confidence: "measured",
        })),
        remedies: missingRemedies(reason, facts, matrix),
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

// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(9181);
;// CONCATENATED MODULE: ./build/gate.js
/** The gate in one screen: probe, decide, run or skip the suite, classify, report. Effects only through the host. */










/**
 * Runs the gate once and publishes its one report.
 * @throws RequestError when files that the request names are not what they should be; nothing has run then.
 */
async function runGate(request, host, context) {
    const configuration = await openConfiguration(request, host.files, context.resolve);
    await host.check?.start();
    const facts = configuration.facts ?? (await host.prober.probe(request));
    const { matrix } = configuration;
    const verdict = decide(facts, request, matrix);
    const choice = chooseAction(verdict, request);
    announce(verdict, choice, host);
    const expectations = (0,expectations_resolve/* resolveExpectations */._2)(configuration.expectations, facts, host.clock(), verdict.gpu?.computeCapability);
    const seen = choice.action === "ran"
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(800), __nccwpck_require__.e(104), __nccwpck_require__.e(127)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5127))).observeSuite(request, { catalogue: configuration.catalogue, expectations, cards: knownCards(facts) }, host)
        : null;
    const findings = seen?.evidence.findings ?? [];
    const comparison = configuration.baseline && seen
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(104), __nccwpck_require__.e(54)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5054))).compareBaseline(findings, configuration.baseline, new Set(executedTests(seen.results?.tests ?? [])))
        : null;
    // Replayed facts have no real card to check, and a cancelled run has no time left.
    const lookAgain = seen !== null && !configuration.facts && !seen.ending.cancelled;
    const lost = lookAgain ? gpuLost(facts, await host.prober.probe(request)) : null;
    const result = classify({
        verdict,
        choice,
        settings: request,
        suite: seen,
        evidence: seen?.evidence ?? { findings: [] },
        expectations,
        newFindings: comparison?.grown ?? [],
        gpuLost: lost?.detail ?? null,
    });
    const parts = reportParts({
        request,
        facts,
        verdict,
        choice,
        seen,
        result,
        matrix,
        shrunk: comparison?.shrunk ?? [],
    });
    return publish(parts, { request, host, context, suiteAnnotations: seen?.suiteAnnotations ?? [] });
}
function executedTests(tests) {
    return tests.filter(({ status }) => status !== "skipped").map(({ id }) => id);
}
/** Compute capabilities of all cards; undefined if one of them could not be asked. */
function knownCards({ gpus }) {
    const cards = gpus.flatMap(({ computeCapability }) => computeCapability ?? []);
    return cards.length === 0 || cards.length < gpus.length ? undefined : cards;
}
/** What a person sees in the log before the suite's own output. */
function announce(verdict, choice, { display }) {
    display.info(`Verdict: ${verdict.status}${verdict.reason ? ` (${verdict.reason})` : ""}. ${verdict.sentence}`);
    const action = {
        ran: "the suite runs",
        skipped: "the suite is not started",
        refused: "the suite is not started, and the job fails",
        none: "no suite was given",
    }[choice.action];
    display.info(`Policy: ${choice.applied}; ${action}.`);
}
function reportParts({ request, facts, verdict, choice, seen, result, matrix, shrunk, }) {
    const proposed = result.proposal && speaksOf(verdict, seen) ? [proposeRow(facts, verdict, result.proposal, matrix)] : [];
    const proposals = [...(verdict.proposals ?? []), ...proposed];
    return {
        facts,
        verdict: proposals.length > 0 ? { ...verdict, proposals } : verdict,
        policy: {
            applied: choice.applied,
            action: choice.action,
            strict: request.strict,
            minExecuted: String(request.minExecuted),
        },
        asked: askedPart(request),
        suite: seen && suitePart(request, seen),
        tests: seen && testsPart(seen, result),
        failures: result.failures,
        passedUnexpectedly: result.passedUnexpectedly,
        expectedToFail: result.expectedToFail,
        passedBeside: result.passedBeside,
        findings: seen?.evidence.findings ?? [],
        ...(seen?.results ? { passingOutputSeen: seen.results.passingOutputSeen } : {}),
        outcome: result.outcome,
        conclusion: result.conclusion,
        sentence: result.sentence,
        errors: result.errors,
        warnings: result.warnings,
        steps: result.steps,
        notices: [...result.notices, ...shrunk],
        annotations: [],
        dropped: seen?.droppedCaptures ?? {},
    };
}
function suitePart(request, seen) {
    const { ending, results, scan } = seen;
    return {
        command: typeof request.run === "string" ? request.run : (0,words/* joinWords */.yZ)(request.run),
        exitCode: ending.exitCode,
        signal: ending.signal,
        timedOut: ending.timedOut,
        cancelled: ending.cancelled,
        durationMs: ending.durationMs,
        logBytes: scan.bytes,
        logLines: scan.lines,
        used: seen.used,
        running: results?.running ?? null,
        startError: ending.startError,
        leftovers: ending.leftovers,
    };
}
function askedPart({ run, shell, given }) {
    return { argv: typeof run === "string" ? null : run, shell, inputs: given ?? [] };
}
function testsPart({ results }, { account }) {
    if (!results?.counts)
        return null;
    const ran = executedTests(results.tests);
    const skipped = results.tests.filter((test) => test.status === "skipped").map(({ id }) => id);
    return {
        ...(account?.counts ?? results.counts),
        ...(account?.counts ? { judged: account.judged } : {}),
        ran,
        notRan: [...skipped, ...results.neverRan],
        neverRan: results.neverRan,
        skippedReasons: (0,skip_reasons/* groupSkipReasons */.uy)(results),
    };
}
/** Whether a refusal is about this card. One that names another SM, for instance in a test's own text, is not. */
function speaksOf(verdict, seen) {
    const refusal = seen?.evidence.findings.find(({ id }) => id === "arch-unsupported");
    const sm = refusal?.details.sm;
    return sm === undefined || sm === verdict.gpu?.computeCapability;
}

// EXTERNAL MODULE: ./build/host/files.js
var files = __nccwpck_require__(9036);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/host/git-repository.js
/** What git tracks in the workspace, so that annotations point only at files of the repository. */


const GIT_TIMEOUT_MS = 10_000;
const MAX_LIST_BYTES = 64 << 20;
const MAX_SOURCE_BYTES = 4 << 20;
/** @param root folder of the checkout; a folder without git simply tracks nothing. */
function createGitRepository(root) {
    let tracked = null;
    return {
        root,
        trackedFiles() {
            tracked ??= listTracked(root);
            return tracked;
        },
        async readLines(path) {
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8").catch(() => null);
            return text === null || text.length > MAX_SOURCE_BYTES ? null : text.split(/\r?\n/);
        },
    };
}
async function listTracked(root) {
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    return new Promise((done) => {
        execFile("git", 
        // The workspace often belongs to another user inside a container; reading the list is harmless.
        ["-c", `safe.directory=${root}`, "-C", root, "ls-files", "-z"], { timeout: GIT_TIMEOUT_MS, maxBuffer: MAX_LIST_BYTES, encoding: "utf8" }, (error, stdout) => done(new Set(error ? [] : stdout.split("\0").filter(Boolean))));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/host/assets.js
var assets = __nccwpck_require__(5250);
;// CONCATENATED MODULE: ./build/host/hook-place.js
/** A folder for the pytest hook of this run. */




/** @param temp RUNNER_TEMP, which the runner empties, or the system's. */
function createHookPlace(temp, env) {
    const folder = (0,external_node_path_.join)(temp, `trt-gate-hook-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`);
    return {
        folder,
        source: assets.pytestHookSource,
        env,
        // Background processes of the suite may still write there; a folder left behind does not fail the run.
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { }),
    };
}

;// CONCATENATED MODULE: ./build/host/on-demand.js
/** The prober and the suite runner, loaded when they are first used: a run on given facts that skips needs neither. */
/** As createProber, with the probe that travels with the bundle. */
function proberOnDemand(machine) {
    return {
        async probe(request) {
            const [{ createProber }, { probeSource }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 682).then(__nccwpck_require__.bind(__nccwpck_require__, 682)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5250)),
            ]);
            return createProber({ ...machine, probeSource: probeSource() }).probe(request);
        },
    };
}
/** As createSuiteRunner. @param onStart is called right before the suite's own signal handlers are set. */
function suiteRunnerOnDemand(context, onStart = () => { }) {
    return {
        async run(command, sink) {
            const { createSuiteRunner } = await __nccwpck_require__.e(/* import() */ 500).then(__nccwpck_require__.bind(__nccwpck_require__, 8500));
            onStart();
            return createSuiteRunner(context).run(command, sink);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/host/command-files.js
/** The files by which a step talks to the runner. */




/**
 * Creates the file if it is gone: it is in RUNNER_TEMP, and a suite that empties that deletes it too. The runner reads
 * it at its old place. If it cannot be created, the next write to it reports that.
 * @param variable names the file.
 */
function restoreCommandFile(variable) {
    const path = process.env[variable];
    if (!path || (0,external_node_fs_.existsSync)(path))
        return;
    try {
        (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.writeFileSync)(path, "");
    }
    catch {
        // The next write fails and reports it.
    }
}
/** Keeps a value for the post stage. @returns why it could not be kept; null if it was. */
function keepForPost(name, value) {
    restoreCommandFile("GITHUB_STATE");
    try {
        saveState(name, value);
        return null;
    }
    catch (error) {
        return error.message;
    }
}

;// CONCATENATED MODULE: ./build/host/write-all.js
/** Writes at the reader's pace. */
/** Resolves once the consumer has taken the bytes, so that a slow one slows the suite and not our memory. */
function writeAll(stream, chunk) {
    if (stream.write(chunk))
        return undefined;
    return new Promise((done) => {
        const settle = () => {
            stream.off("drain", settle);
            stream.off("close", settle);
            stream.off("error", settle);
            done();
        };
        stream.once("drain", settle);
        stream.once("close", settle);
        stream.once("error", settle);
    });
}

;// CONCATENATED MODULE: ./build/host/runner-display.js
/** Speaks the runner's protocol: log groups, annotations, outputs, job summary. The only code that knows @actions/core. */



const LF = 0x0a;
function createRunnerDisplay() {
    // The suite's last line may lack its line feed. The runner ignores a command in the middle of a line, so end it first.
    let open = false;
    const closeLine = () => {
        if (open)
            process.stdout.write("\n");
        open = false;
    };
    const say = (text) => {
        closeLine();
        info(text);
    };
    return {
        info: say,
        group(title, lines) {
            closeLine();
            startGroup(title);
            for (const line of lines)
                info(line);
            endGroup();
        },
        // One stream only: the runner reads stderr before stdout, which would tear the log apart.
        suiteOutput(chunk) {
            if (chunk.length > 0)
                open = chunk.at(-1) !== LF;
            return writeAll(process.stdout, chunk);
        },
        annotate(annotation) {
            closeLine();
            emit(annotation);
        },
        async summary(markdown) {
            // Outside of a runner there is no summary file; the summary is display, so that is not a failure.
            if (!process.env.GITHUB_STEP_SUMMARY)
                return;
            restoreCommandFile("GITHUB_STEP_SUMMARY");
            await summary.addRaw(markdown, true).write();
        },
        output(name, value) {
            restoreCommandFile("GITHUB_OUTPUT");
            setOutput(name, value);
        },
        outcome: say,
        // An annotation says why already; core's setFailed would add an eleventh.
        fail: () => {
            process.exitCode = 1;
        },
    };
}
const EMIT = { error: error, warning: warning, notice: notice };
function emit(annotation) {
    const { severity, message, title, file, line, endLine } = annotation;
    EMIT[severity](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
    });
}

;// CONCATENATED MODULE: ./build/host/action-host.js
/** The host of a workflow step: real processes and files, and the runner's protocol as display. */






/** @param onSuite is called when the suite starts; from then on, the suite runner handles cancellation. */
function createActionHost(env, cwd, onSuite) {
    const { platform } = process;
    const display = createRunnerDisplay();
    const tempDir = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    return {
        clock: () => Date.now(),
        prober: proberOnDemand({ env, platform, cwd }),
        suite: suiteRunnerOnDemand({ env, tempDir, platform, say: display.info }, onSuite),
        files: (0,files/* createFiles */.qm)(),
        repository: createGitRepository(env.GITHUB_WORKSPACE || cwd),
        display,
        check: null,
        hook: createHookPlace(tempDir, env),
    };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./build/report/event.js
/** Reads from a workflow's event which commit a check run belongs on, and whether the code comes from a fork. */
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * @param payload the parsed event file, which is read as foreign text; null if it could not be read.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function readEvent(payload, context) {
    const own = asSha(context.sha);
    switch (context.name) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment": {
            const pull = member(payload, "pull_request");
            // Without the head there is no commit to show on: for these events GITHUB_SHA is a merge, or the base branch.
            return {
                sha: asSha(member(pull, "head", "sha")),
                pullRequest: asNumber(member(pull, "number")),
                fork: isFork(member(pull, "head", "repo", "full_name"), context),
            };
        }
        case "workflow_run": {
            const run = member(payload, "workflow_run");
            return {
                sha: asSha(member(run, "head_sha")),
                pullRequest: asNumber(member(run, "pull_requests", "0", "number")),
                fork: isFork(member(run, "head_repository", "full_name"), context),
            };
        }
        case "merge_group":
            return {
                sha: asSha(member(payload, "merge_group", "head_sha")) ?? own,
                pullRequest: null,
                fork: false,
            };
        default:
            // push, schedule, workflow_dispatch and the rest: the commit that was checked out.
            return { sha: own, pullRequest: null, fork: false };
    }
}
/** A deleted repository has no name; it must have been a fork, since the workflow's own repository still exists. */
function isFork(fullName, context) {
    return typeof fullName !== "string" || fullName.toLowerCase() !== context.repository.toLowerCase();
}
function member(value, ...path) {
    let found = value;
    for (const key of path) {
        if (found === null || typeof found !== "object" || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function asSha(value) {
    return typeof value === "string" && SHA.test(value) ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/host/event.js
/** Reads the event file of the workflow run. */


/** GitHub's payloads end at 25 MB. */
const MAX_EVENT_BYTES = 26 << 20;
/** Never throws: if the event cannot be read, a check run may have no commit, and nothing else is affected. */
async function readEventFile(env) {
    const context = {
        name: env.GITHUB_EVENT_NAME ?? "",
        sha: env.GITHUB_SHA ?? "",
        repository: env.GITHUB_REPOSITORY ?? "",
    };
    return readEvent(await readPayload(env.GITHUB_EVENT_PATH ?? ""), context);
}
async function readPayload(path) {
    try {
        if (path === "" || (await (0,promises_.stat)(path)).size > MAX_EVENT_BYTES)
            return null;
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/open-check-run.js
/** Opens the check run of this job, from a bundle of its own: HTTP is loaded only where it is asked for. */



/** State by which `post` finds a run that was left open. */
const CHECK_RUN_STATE = "check-run-id";
/** The check run of this job, or one that says why there can be none. */
async function openCheckRun(request, env, bundle) {
    let checks;
    try {
        checks = loadChecks(bundle);
    }
    catch (error) {
        return unavailable(`its part of the action could not be loaded: ${error.message}`);
    }
    const event = await readEventFile(env);
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    const repo = env.GITHUB_REPOSITORY ?? "";
    return checks.createCheckRun({
        token: request.token,
        apiUrl: apiUrl(env),
        repo,
        sha: event.sha,
        name: request.checkName,
        // Attempts of a job share this id. So do the legs of a matrix, which differ only in names that the user gives.
        externalId: [env.GITHUB_RUN_ID, env.GITHUB_JOB, request.checkName].join("/"),
        attempt: env.GITHUB_RUN_ATTEMPT || "1",
        mode: request.check === "always" ? "always" : "auto",
        ...(env.GITHUB_RUN_ID ? { detailsUrl: `${server}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` } : {}),
        onOpen: (id) => saveState(CHECK_RUN_STATE, String(id)),
    });
}
/** A check run that only reports why there is none. */
function unavailable(problem) {
    return { start: async () => { }, complete: async () => ({ url: null, problem }) };
}
/** GITHUB_API_URL leads to the server that the runner belongs to, GitHub Enterprise Server included. */
function apiUrl(env) {
    return env.GITHUB_API_URL || "https://api.github.com";
}
/** The neighbouring bundle. Its path is made at run time, so that the bundler leaves it alone. */
function loadChecks({ entry, depth }) {
    return (0,external_node_module_namespaceObject.createRequire)(entry)([depth, "checks", "/", "index.js"].join(""));
}

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

;// CONCATENATED MODULE: ./build/host/runner-environment.js
/** What the runner's variables say of this run; read once, passed on as values. */

/** What defaults of inputs depend on: the workspace and the job's temporary folder. */
function readRequestContext(env, cwd, platform, temp) {
    return { os: platform, workspace: env.GITHUB_WORKSPACE || cwd, temp: env.RUNNER_TEMP || temp };
}
/** The workflow run and its attempt; null outside of a runner. */
function readWorkflowRun(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    return id ? { id, attempt: Number(attempt) || 1 } : null;
}
/** Origin, workflow step and paths of this run; all may be missing outside of a runner. */
function readRunContext(env, run) {
    const workspace = env.GITHUB_WORKSPACE || run.cwd;
    const repository = env.GITHUB_REPOSITORY;
    return {
        version: run.version,
        origin: env.GITHUB_RUN_ID
            ? {
                repository: repository ?? null,
                commit: env.GITHUB_SHA ?? null,
                workflow: env.GITHUB_WORKFLOW ?? null,
                runId: env.GITHUB_RUN_ID,
                attempt: env.GITHUB_RUN_ATTEMPT ?? null,
                job: env.GITHUB_JOB ?? null,
            }
            : null,
        ...(repository ? { repository } : {}),
        ...(env.GITHUB_WORKFLOW_REF && repository
            ? {
                workflow: {
                    ref: env.GITHUB_WORKFLOW_REF,
                    repository,
                    action: env.GITHUB_ACTION ?? "",
                    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
                },
            }
            : {}),
        workspaceRoots: [...new Set([workspace, run.cwd])],
        secrets: run.secrets,
        resolve: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path)),
    };
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

;// CONCATENATED MODULE: ./build/inputs.js
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

;// CONCATENATED MODULE: ./build/misspelt-inputs.js
/** Inputs of a step that the action does not have. GitHub only warns about them, and the guard that was meant is off. */


const PREFIX = "INPUT_";
const LONG = 8;
/**
 * Refuses a name that is one slip away from an input of the action. Any other may be a variable of the job's own.
 * @param env the step's environment, in which the runner puts every key of `with`, known or not.
 * @throws RequestError with every such name.
 */
function refuseMisspelt(env, inputs) {
    const known = inputs.map(({ name }) => name);
    const given = Object.keys(env)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length).toLowerCase());
    const problems = given.flatMap((name) => {
        // Two edits of a short word make another word: INPUT_TEST, say, is not meant for `pytest`.
        const near = known.includes(name) ? null : (0,nearest/* nearest */.pA)(name, known, name.length < LONG ? 1 : 2);
        return near === null ? [] : [`input ${name}: is not known; did you mean ${near}?`];
    });
    if (problems.length > 0)
        throw new RequestError(problems);
}

// EXTERNAL MODULE: ./build/suite/shell.js
var suite_shell = __nccwpck_require__(21);
;// CONCATENATED MODULE: ./build/request.js
/** What the user asks for: inputs parsed once, every problem collected before it throws. */





const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
const request_words = (text) => text.split(/[\s,]+/).filter(Boolean);
/**
 * Parses raw inputs; an absent or blank one takes its default.
 * @param argv the command after `--` of `trt-gate run`; it replaces the input `run`.
 * @throws RequestError listing every problem.
 */
function parseRequest(raw, context, argv = null) {
    const { problems, text, number, prefix } = createReader(raw, context);
    const gpu = text("gpu");
    const minExecuted = text("min-executed");
    const python = prefix("python");
    const expectGpu = text("expect-gpu");
    const promise = expectationProblem(expectGpu);
    if (promise)
        problems.push(`input expect-gpu: ${promise}`);
    const script = raw.run ?? "";
    const run = argv && argv.length > 0 ? argv : script.trim() === "" ? null : script;
    const shell = text("shell") || (context.os === "win32" ? "pwsh" : "bash");
    problems.push(...shellProblems(shell));
    const request = {
        run,
        shell,
        workingDirectory: text("working-directory") || context.workspace,
        via: prefix("via"),
        python: python.length > 0 ? python : ["python", "python3"],
        pythonNamed: python.length > 0,
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
        failOn: request_words(text("fail-on")),
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
        given: given(raw),
    };
    if (problems.length > 0)
        throw new RequestError(problems);
    return request;
}
// The command itself, and inputs that only affect where the result is shown.
const NO_PART_OF_RESULT = new Set([
    "run",
    "shell",
    "sarif",
    "annotations",
    "check",
    "check-name",
    "token",
    "report-dir",
]);
function given(raw) {
    return INPUTS.flatMap(({ name, default: fallback }) => {
        const value = raw[name]?.trim() ?? "";
        return NO_PART_OF_RESULT.has(name) || value === "" || value === fallback ? [] : [{ name, value }];
    });
}
/** Reads single inputs and collects their problems. */
function createReader(raw, context) {
    const problems = [];
    const text = (name) => {
        const value = raw[name]?.trim() ?? "";
        const row = INPUTS.find((input) => input.name === name);
        const fallback = name === "token" ? "" : row.default;
        const effective = value === "" ? fallback : value;
        if (row.allowed && !row.allowed.includes(effective)) {
            problems.push(`input ${name}: ${request_quote(effective)} is not allowed; use one of ${row.allowed.join(", ")}`);
        }
        return effective;
    };
    const number = (name, value, expected, pattern) => {
        if (pattern.test(value))
            return Number(value);
        problems.push(`input ${name}: ${request_quote(value)} is not allowed; use ${expected}`);
        return 0;
    };
    const prefix = (name) => {
        try {
            return (0,words/* splitWords */.yM)(text(name), { windows: context.os === "win32" });
        }
        catch (error) {
            /* istanbul ignore if -- splitWords throws nothing else */
            if (!(error instanceof words/* WordsError */.yA))
                throw error;
            problems.push(`input ${name}: ${error.message}`);
            return [];
        }
    };
    return { problems, text, number, prefix };
}
/** Checks only the form of `shell`: whether its program exists is found out at the start, perhaps behind a prefix. */
function shellProblems(shell) {
    try {
        (0,suite_shell/* planShell */.q)(shell, "");
        return [];
    }
    catch (error) {
        /* istanbul ignore if -- planShell throws nothing else */
        if (!(error instanceof suite_shell/* ShellError */.l))
            throw error;
        return [error.message];
    }
}
const request_quote = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

/** Version of this package, as reports and `trt-gate --version` state it. */
const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/main.js
/** Entry of the action: reads inputs, builds the host, runs the gate, and never ends without a report. */















const raw = Object.fromEntries(INPUTS.map(({ name }) => [name, getInput(name, { trimWhitespace: false })]));
const secrets = [raw.token ?? ""].filter(Boolean);
const cwd = startFolder();
const requestContext = readRequestContext(process.env, cwd, process.platform, (0,external_node_os_.tmpdir)());
const context = readRunContext(process.env, { cwd, version: VERSION, secrets });
let suiteStarted = false;
const host = createActionHost(process.env, cwd, () => {
    suiteStarted = true;
});
// While the suite runs, its runner handles signals and ends it; before that, there is nothing to wait for.
const cancelled = new Promise((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            if (!suiteStarted)
                reject(new CancelledError());
        });
    }
});
runEntry(async () => {
    await main();
    main_finish();
});
/** Tells the post stage that the report was published. If that cannot be stored, the verdict still stands. */
function main_finish() {
    const problem = keepForPost("finished", "true");
    if (problem !== null)
        host.display.info(`The state of this step could not be kept: ${problem}`);
}
async function main() {
    let request = null;
    let complete = host;
    try {
        refuseMisspelt(process.env, INPUTS);
        request = parseRequest(raw, requestContext);
        complete = await withCheck(host, request);
        await Promise.race([runGate(request, complete, context), cancelled]);
    }
    catch (error) {
        const fallback = {
            annotations: request?.annotations ?? "auto",
            check: request?.check ?? "never",
            reportDir: request?.reportDir ?? `${requestContext.temp}/tensorrt-export-gate`,
            sarif: "",
        };
        await publish(brokenParts(error), { request: fallback, host: complete, context, suiteAnnotations: [] });
        if (!(error instanceof CancelledError))
            return;
        // Do not wait for a probe that is still running.
        main_finish();
        process.exit(1);
    }
}
async function withCheck(base, request) {
    if (request.check === "never")
        return base;
    return {
        ...base,
        check: await openCheckRun(request, process.env, { entry: require("url").pathToFileURL(__filename).href, depth: "./" }),
    };
}

module.exports = __webpack_exports__;
/******/ })()
;