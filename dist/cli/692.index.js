"use strict";
exports.id = 692;
exports.ids = [692];
exports.modules = {

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _facts_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7658);
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(898);
/* harmony import */ var _support_gpu_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9519);
/* harmony import */ var _support_matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);
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
            if (error instanceof _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi)
                problems.push(...error.problems.map((each) => `input ${input}: ${(0,_document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(each)}`));
            else
                problems.push(`input ${input}: ${error.message}${wayTo(input, error.message)}`);
            return none;
        }
    };
    const { matrixFile, expectations, baseline, facts } = request;
    // Loading a parser takes longer than a verdict, so each is loaded only where there is a file for it.
    const builtIn = (0,_support_matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .loadMatrix */ .i)();
    const catalogue = await openCatalogue(request, open, problems);
    const causes = new Set((catalogue ?? []).filter(({ kind }) => kind === "cause").map(({ id }) => id));
    const configuration = {
        catalogue,
        matrix: await open("matrix-file", matrixFile, builtIn, async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 6118))).extendMatrix(builtIn, text, matrixFile)),
        expectations: await open("expectations", expectations, [], async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(121), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 7121))).parseExpectations(text, expectations, { causes })),
        baseline: await open("baseline", baseline, null, async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(104), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5054))).parseBaseline(text, baseline)),
        facts: await open("facts", facts, null, (text) => readFacts(text, facts)),
    };
    if (problems.length > 0)
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G(problems);
    return { ...configuration, facts: withNamedCapabilities(configuration.facts, configuration.matrix) };
}
/** Hand-written facts may name a card without its compute capability, which is then looked up. Probed facts stay as they are. */
function withNamedCapabilities(facts, matrix) {
    if (facts === null)
        return null;
    const gpus = facts.gpus.map((gpu) => {
        const named = gpu.source === "facts" ? (0,_support_gpu_names_js__WEBPACK_IMPORTED_MODULE_3__/* .capabilityOfName */ .jh)(gpu.name, matrix) : null;
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
    const { extendCatalogue, loadCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(104), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 6104));
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
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(typed, ids) ?? (begun.length === 1 ? begun[0] : undefined);
    return meant ? `did you mean ${meant}?` : `the ids are ${ids.join(", ")}`;
}
/** Reads JSON with the fast built-in parser; only a faulty document is read again with the parser that knows line numbers. */
async function readFacts(text, file) {
    try {
        const value = JSON.parse(text);
        return (0,_facts_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFacts */ .u)({ file, value, problem: (_, message) => ({ file, line: 1, column: 1, message }) });
    }
    catch {
        return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 8447))).parseFacts(text, file);
    }
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/is-object.js
var is_object = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
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