"use strict";
exports.id = 441;
exports.ids = [441];
exports.modules = {

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/facts/advice.js
/** What a person can do about a problem. The detail says what was seen; this says the next step. */
const ADVICE = {
    "driver-library-mismatch": "Reboot the machine or reload the nvidia kernel module; a container must get the host's own driver libraries.",
    "gpu-lost": "Look for Xid lines in `dmesg`; reset the card or reboot, and restart containers that lost it.",
    "hidden-by-environment": "Unset the variable, or name a card that exists.",
    "no-gpu-visible": "Check that the runner has a card and that the container was given it (`--gpus all`).",
    "driver-too-old": "Install a newer driver, or a TensorRT built for an older CUDA.",
    "wrong-interpreter": "Set the input `python` to the interpreter that runs the suite.",
    "tensorrt-not-importable": "Install TensorRT again, or put its library folder on LD_LIBRARY_PATH (Windows: PATH).",
    "tensorrt-layers-disagree": "Remove the one that is not wanted, or make sure that the suite loads the one named first.",
    "probe-timeout": "Run the command by hand; what hangs there hangs in the suite too.",
    "probe-failed": "Run the command by hand and look at what it prints.",
    "no-python": "Install Python 3.6 or newer, or set the input `python`.",
    "nvidia-smi-failed": "Nothing to do as long as CUDA answers: nvidia-smi is only used for explanations.",
    "device-order-uncertain": "Set CUDA_DEVICE_ORDER=PCI_BUS_ID, or name cards by UUID.",
    "files-unread": "Look for a mount that hangs or a folder without read permission; the verdict does not depend on it.",
    "platform-without-tensorrt": "Run this job on Linux or Windows.",
};
/** The next step for a code; null for a code that is not of this gate. */
function adviceFor(code) {
    return Object.hasOwn(ADVICE, code) ? ADVICE[code] : null;
}

// EXTERNAL MODULE: ./build/facts/reading.js
var reading = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/facts/render.js
/** The facts as text for a person: cards, versions, where each comes from, which sources were asked, what is wrong. */



const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const ESC = String.fromCharCode(27);
const LABEL_WIDTH = 16;
const MAX_CELL = 300;
/** Problems that decide about the verdict; the others explain. */
const GRAVE = new Set([
    "driver-library-mismatch",
    "gpu-lost",
    "hidden-by-environment",
    "no-gpu-visible",
    "wrong-interpreter",
    "tensorrt-not-importable",
    "probe-timeout",
    "probe-failed",
    "platform-without-tensorrt",
]);
/** Text for a terminal, ending in a line feed. All values are cleaned: a facts file is not trusted. */
function renderFacts(facts, options) {
    const paint = (style, text) => (options.color ? `${ESC}[${STYLES[style]}m${text}${ESC}[0m` : text);
    const blocks = [
        rows(machineRows(facts), paint),
        gpuTable(facts, paint),
        rows(softwareRows(facts), paint),
        layerTable(facts, paint),
        sourceTable(facts, paint),
        problemList(facts.problems ?? [], paint),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
}
const clean = (text) => (0,reading/* cleanText */.X5)(text, MAX_CELL);
function rows(entries, paint) {
    return entries.map(([label, value]) => `${paint("bold", label.padEnd(LABEL_WIDTH))}${clean(value)}`);
}
function machineRows(facts) {
    const { platform, interpreter, driver } = facts;
    const entries = [];
    if (facts.via)
        entries.push(["asked through", facts.via]);
    if (platform) {
        const jetson = platform.jetpack
            ? `JetPack ${platform.jetpack}`
            : platform.l4t
                ? `L4T ${platform.l4t}`
                : null;
        const traits = [jetson, platform.wsl ? "WSL" : null, platform.container ? "in a container" : null];
        entries.push(["platform", [`${platform.os} ${platform.arch}`, ...traits.filter(Boolean)].join(", ")]);
    }
    entries.push(["interpreter", interpreter ? `${interpreter.path} (Python ${interpreter.version})` : "none"]);
    const supports = driver?.cuda ? `, CUDA up to ${driver.cuda}` : "";
    entries.push(["driver", driver ? `${driver.version ?? "version unknown"}${supports}` : "none found"]);
    const mask = facts.environment?.CUDA_VISIBLE_DEVICES;
    if (mask !== undefined)
        entries.push(["CUDA mask", `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)}`]);
    return entries;
}
function gpuTable(facts, paint) {
    const smi = facts.nvidiaSmiGpus ?? [];
    const none = couldNotAsk(facts) ? "GPUs: could not ask" : "CUDA shows no GPU";
    const head = facts.gpus.length === 0 ? [paint("red", none)] : [paint("bold", "GPU")];
    const lines = table(facts.gpus.map(gpuCells));
    const hidden = smi.filter((card) => !facts.gpus.some((gpu) => isSame(gpu, card)));
    const explain = hidden.map(({ index, name, uuid }) => {
        const words = ["nvidia-smi also lists", String(index), clean(name), clean(uuid ?? "")].filter(Boolean);
        return paint("dim", `  ${words.join(" ")}`);
    });
    return [...head, ...lines, ...explain];
}
/** Cards with the same name count as the same: CUDA and nvidia-smi may give a vGPU different UUIDs. */
const isSame = (gpu, card) => gpu.name === card.name || (!!gpu.uuid && gpu.uuid === card.uuid);
/** Whether nothing answered, so that what the facts lack may still be on the machine. */
function couldNotAsk(facts) {
    return (facts.problems ?? []).some(({ code }) => code === "probe-failed" || code === "probe-timeout");
}
function gpuCells(gpu) {
    const capability = gpu.computeCapability;
    return [
        String(gpu.index),
        clean(gpu.name),
        capability === null ? "capability unknown" : `${capability} (${(0,versions/* smName */.ej)(capability)})`,
        gpu.memoryMiB ? `${gpu.memoryMiB} MiB` : "",
        gpu.mig ? "MIG" : "",
        clean(gpu.uuid ?? ""),
        `by ${clean(gpu.source)}`,
    ];
}
function softwareRows(facts) {
    const { tensorrt, torch, torchTensorrt } = facts;
    const entries = [];
    if (tensorrt === null) {
        const silent = couldNotAsk(facts) && facts.sources === undefined;
        entries.push(["TensorRT", silent ? "could not ask" : "none that the suite would load"]);
    }
    else {
        const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX" : "TensorRT";
        const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
        entries.push([product, `${tensorrt.version}${cuda}, by ${tensorrt.source}`]);
        if (tensorrt.smResources) {
            const list = tensorrt.smResources.map((sm) => `sm_${sm}`).join(" ");
            entries.push(["", `builder resources installed: ${list === "" ? "none" : list}`]);
        }
        if (tensorrt.builder === false)
            entries.push(["", "runtime only: it cannot build engines"]);
    }
    if (torch) {
        const arch = torch.archList ? `, compiled for ${torch.archList.join(" ")}` : "";
        entries.push([
            "torch",
            `${torch.version}${torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA"}${arch}`,
        ]);
    }
    if (torchTensorrt)
        entries.push(["torch-tensorrt", torchTensorrt.version]);
    return entries;
}
function layerTable(facts, paint) {
    const layers = facts.tensorrtLayers ?? [];
    if (layers.length === 0)
        return [];
    const cells = (layer) => [
        ...[layer.version ?? "?", layer.kind, layer.product, layer.source].map(clean),
        ...(loadable(layer) && !layer.reachable ? ["not reachable by the suite"] : []),
    ];
    return [paint("bold", "TensorRT found"), ...table(layers.map(cells))];
}
/** Headers, variables and the like are never loaded, so for them reachability means nothing. */
const loadable = ({ kind }) => kind === "library" || kind === "dist-info";
function sourceTable(facts, paint) {
    const sources = facts.sources ?? [];
    if (sources.length === 0)
        return [];
    const lines = table(sources.map(({ name, state, detail }) => [clean(name), clean(state), clean(detail)]));
    return [paint("bold", "asked"), ...lines.map((line) => paint("dim", line))];
}
function problemList(problems, paint) {
    if (problems.length === 0)
        return [paint("green", "no problems")];
    return [
        paint("bold", "problems"),
        ...problems.flatMap(({ code, detail }) => {
            const advice = adviceFor(code);
            return [
                `  ${paint(GRAVE.has(code) ? "red" : "yellow", clean(code))}: ${(0,reading/* cleanText */.X5)(detail, 1000)}`,
                ...(advice === null ? [] : [`    ${advice}`]),
            ];
        }),
    ];
}
/** Columns padded to their widest cell; one without any text is left out. A line may lack its last cells. */
function table(lines) {
    const widths = [];
    for (const line of lines) {
        line.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
        });
    }
    return lines.map((line) => {
        const padded = widths.flatMap((width, column) => width === 0 ? [] : [(line[column] ?? "").padEnd(width)]);
        return `  ${padded.join("  ")}`.trimEnd();
    });
}

// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/probe.js
/** `trt-gate probe`: what this machine is. */



/** Exit status 0 if the machine could be probed, 1 if the probe failed. */
async function probe({ options, switches }, console) {
    const request = (0,build_request/* parseRequest */.T)(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const facts = await (await console.host("nowhere")).prober.probe(request);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, facts);
    else
        console.out(renderFacts(facts, console.outStyle));
    return facts.problems?.some(({ code }) => code === "probe-failed" || code === "probe-timeout") ? 1 : 0;
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1412);
/** Careful access to JSON from another program: values of a wrong type count as absent, texts are cleaned and cut. */


const DEFAULT_TEXT = 1000;
const MAX_ITEMS = 1000;
/** A value of unknown shape, read field by field. Only own properties count, so prototype keys are absent. */
class Reading {
    value;
    constructor(value) {
        this.value = value;
    }
    get(key) {
        return (0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    }
    child(key) {
        return new Reading(this.get(key));
    }
    get isObject() {
        return (0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(this.value);
    }
    /** A text without control characters, cut at `max` UTF-16 units; null if there is none. */
    text(key, max = DEFAULT_TEXT) {
        const value = this.get(key);
        return typeof value === "string" ? cleanText(value, max) : null;
    }
    /** A text as it came, line ends included, for a parser of its own. */
    raw(key, max) {
        const value = this.get(key);
        return typeof value === "string" ? value.slice(0, max) : "";
    }
    number(key) {
        const value = this.get(key);
        return typeof value === "number" && Number.isFinite(value) ? value : null;
    }
    flag(key) {
        return this.get(key) === true;
    }
    list(key) {
        const value = this.get(key);
        return Array.isArray(value) ? value.slice(0, MAX_ITEMS).map((item) => new Reading(item)) : [];
    }
    texts(key) {
        return this.list(key).flatMap(({ value }) => typeof value === "string" ? [cleanText(value, DEFAULT_TEXT)] : []);
    }
    /** The object's own entries whose values are texts. */
    textEntries(key) {
        const value = this.get(key);
        if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
            return {};
        const entries = Object.entries(value).slice(0, MAX_ITEMS);
        return Object.fromEntries(entries.flatMap(([name, text]) => typeof text === "string" && /^\w{1,100}$/.test(name) && name !== "__proto__"
            ? [[name, cleanText(text, 4096)]]
            : []));
    }
}
/** One line of plain text: no terminal codes, no control or direction characters, at most `max` UTF-16 units. */
function cleanText(text, max) {
    // Cleaning four times the length is enough: terminal codes rarely make up three quarters of a line.
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutUnits */ .Cv)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text.slice(0, max * 4)), max);
}
/** The end of a program's output, for a message: its last non-empty lines, joined by " | ". */
function lastWords(text, max = 300) {
    const lines = text
        .slice(-8 * max)
        .split(/[\r\n]+/)
        .map((line) => cleanText(line, max))
        .filter(Boolean);
    const kept = [];
    let length = 0;
    for (const line of lines.reverse()) {
        // The last line fits in any case: it was cut to the limit.
        if (kept.length >= 3 || length + line.length > max)
            break;
        kept.unshift(line);
        length += line.length;
    }
    return kept.join(" | ");
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value is an object, as opposed to a list, null or a plain value. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRequest)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8175);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(898);
/* harmony import */ var _suite_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);
/* harmony import */ var _support_expectation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7310);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9181);
/** What the user asks for: inputs parsed once, every problem collected before it throws. */





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
    const { problems, text, number, prefix } = createReader(raw, context);
    const gpu = text("gpu");
    const minExecuted = text("min-executed");
    const python = prefix("python");
    const expectGpu = text("expect-gpu");
    const promise = (0,_support_expectation_js__WEBPACK_IMPORTED_MODULE_3__/* .expectationProblem */ .iA)(expectGpu);
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
        given: given(raw),
    };
    if (problems.length > 0)
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G(problems);
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
    return _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.flatMap(({ name, default: fallback }) => {
        const value = raw[name]?.trim() ?? "";
        return NO_PART_OF_RESULT.has(name) || value === "" || value === fallback ? [] : [{ name, value }];
    });
}
/** Reads single inputs and collects their problems. */
function createReader(raw, context) {
    const problems = [];
    const text = (name) => {
        const value = raw[name]?.trim() ?? "";
        const row = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.find((input) => input.name === name);
        const fallback = name === "token" ? "" : row.default;
        const effective = value === "" ? fallback : value;
        if (row.allowed && !row.allowed.includes(effective)) {
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
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWords */ .yM)(text(name), { windows: context.os === "win32" });
        }
        catch (error) {
            /* istanbul ignore if -- splitWords throws nothing else */
            if (!(error instanceof _words_js__WEBPACK_IMPORTED_MODULE_4__/* .WordsError */ .yA))
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
        (0,_suite_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .planShell */ .q)(shell, "");
        return [];
    }
    catch (error) {
        /* istanbul ignore if -- planShell throws nothing else */
        if (!(error instanceof _suite_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .ShellError */ .l))
            throw error;
        return [error.message];
    }
}
const quote = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ShellError),
/* harmony export */   q: () => (/* binding */ planShell)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9181);
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


/***/ })

};
;