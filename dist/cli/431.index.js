export const id = 431;
export const ids = [431];
export const modules = {

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/** What a command may touch: two streams, files, the environment. Built by the entry, or by a test. */
/** Writes one JSON document to stdout. */
function printJson(console, value) {
    console.out(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan_scan)
});

// EXTERNAL MODULE: ./build/configuration.js
var configuration = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/issues/catalogue.js + 3 modules
var issues_catalogue = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/issues/scan.js + 7 modules
var scan = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/issues/scan-output.js
/** What `trt-gate scan` prints: one JSON document, or text for a terminal. */
/** The document of `trt-gate scan --json`. */
function scanJson(result) {
    return {
        findings: result.findings.map(({ id, severity, kind, count, lines, first, title }) => ({
            id,
            severity,
            kind,
            count,
            lines,
            first,
            title,
        })),
        lines: result.lines,
        bytes: result.bytes,
    };
}
const COLOURS = {
    cause: "\u001b[31m",
    consequence: "\u001b[33m",
    note: "\u001b[36m",
    benign: "\u001b[2m",
};
const RESET = "\u001b[0m";
const BOLD = "\u001b[1m";
const MEANING = {
    cause: "explains a failure",
    consequence: "follows from another cause",
    note: "worth knowing, no failure",
    benign: "harmless",
};
const SHOWN_LINES = 8;
const SHOWN_TEXT = 160;
/** Causes first, each with where it stands, what it means and what to do. */
function renderScan(result, style) {
    const paint = (code, text) => (style.color ? `${code}${text}${RESET}` : text);
    const read = `${plural(result.lines, "line")} (${size(result.bytes)})`;
    if (result.findings.length === 0)
        return `No known issue in ${read}.\n`;
    const order = Object.keys(MEANING);
    const sorted = result.findings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    const blocks = sorted.map((finding) => {
        const head = `${paint(COLOURS[finding.kind], finding.kind)}  ${paint(BOLD, finding.title)}  (${finding.id}, ${finding.count}×)`;
        const details = Object.entries(finding.details).map(([name, value]) => `${words(name)}: ${value}`);
        return [
            head,
            `  ${where(finding)}`,
            `  > ${shorten(finding.first.text)}`,
            ...(details.length > 0 ? [`  ${details.join(", ")}`] : []),
            `  ${finding.explanation}`,
            `  What to do: ${finding.remedy}`,
            ...finding.links.map((link) => `  ${link}`),
        ].join("\n");
    });
    const kinds = order.flatMap((kind) => {
        const count = result.findings.filter((finding) => finding.kind === kind).length;
        return count > 0 ? [`${count} ${kind} (${MEANING[kind]})`] : [];
    });
    return `${blocks.join("\n\n")}\n\n${plural(result.findings.length, "known issue")} in ${read}: ${kinds.join(", ")}.\n`;
}
function where(finding) {
    const shown = finding.lines.slice(0, SHOWN_LINES).join(", ");
    const more = finding.lines.length > SHOWN_LINES ? ", …" : "";
    return finding.lines.length === 0 ? "in the output of tests" : `line ${shown}${more}`;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const shorten = (text) => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
/** guardsFromBatchNorm as "guards from batch norm". */
const words = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
function size(bytes) {
    if (bytes < 1000)
        return plural(bytes, "byte");
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/scan.js
/** `trt-gate scan`: known issues in a log. */






/** Exit status 0 whether or not anything was found: a finding is an answer, not a failure. */
async function scan_scan({ positionals, options, switches }, console) {
    const [path = "-"] = positionals;
    const request = (0,build_request/* parseRequest */.TR)({ "known-issues": options["known-issues"] }, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const { catalogue } = await (0,configuration/* openConfiguration */.h)(request, console.files, (name) => name);
    const scanner = (0,scan/* createScanner */.z1)({ catalogue: catalogue ?? (0,issues_catalogue.loadCatalogue)() });
    try {
        for await (const chunk of console.bytes(path))
            scanner.push(chunk);
    }
    catch (error) {
        throw new Error(`${path}: cannot be read: ${error.message}`);
    }
    const result = scanner.end();
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, scanJson(result));
    else
        console.out(renderScan(result, { color: console.color }));
    return 0;
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _facts_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2640);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);
/* harmony import */ var _support_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1853);
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
            if (error instanceof _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
                problems.push(...error.problems.map((each) => `input ${input}: ${(0,_document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V)(each)}`));
            else
                problems.push(`input ${input}: ${error.message}`);
            return none;
        }
    };
    const { matrixFile, expectations, baseline, facts } = request;
    // Parsers of files take longer to load than a verdict takes, so each comes only with a file for it.
    const builtIn = (0,_support_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .loadMatrix */ .i)();
    const catalogue = await openCatalogue(request, open, problems);
    const causes = new Set((catalogue ?? []).filter(({ kind }) => kind === "cause").map(({ id }) => id));
    const configuration = {
        catalogue,
        matrix: await open("matrix-file", matrixFile, builtIn, async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 6118))).extendMatrix(builtIn, text, matrixFile)),
        expectations: await open("expectations", expectations, [], async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(121), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 7121))).parseExpectations(text, expectations, { causes })),
        baseline: await open("baseline", baseline, null, async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(622), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 5054))).parseBaseline(text, baseline)),
        facts: await open("facts", facts, null, (text) => readFacts(text, facts)),
    };
    if (problems.length > 0)
        throw new _request_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .GI(problems);
    return configuration;
}
/** The catalogue where the user adds to it, or names ids of it that must be checked. */
async function openCatalogue({ knownIssues, failOn, expectations }, open, problems) {
    if (expectations === "" && knownIssues.length === 0 && failOn.length === 0)
        return null;
    const { extendCatalogue, loadCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 2622));
    let catalogue = loadCatalogue();
    for (const path of knownIssues) {
        const before = catalogue;
        catalogue = await open("known-issues", path, before, async (text) => extendCatalogue(before, text, path));
    }
    const known = new Set(catalogue.map((entry) => entry.id));
    for (const id of failOn) {
        if (!known.has(id))
            problems.push(`input fail-on: ${JSON.stringify(id)} is no id of the catalogue; docs/known-issues.md lists them`);
    }
    return catalogue;
}
/** A sound JSON document needs no places; only for a faulty one is it read again with the parser that knows them. */
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

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkFacts)
/* harmony export */ });
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4572);
/** What makes a value facts: the input `facts`, `--facts FILE`, a recorded probe. Apart from the parser of files. */



const MAX_TEXT = 4096;
const MAX_ITEMS = 200;
/**
 * Checks and completes facts. Unknown keys are kept as they are.
 * @throws DocumentError with every problem and its place.
 */
function checkFacts(document) {
    const check = new Check(document);
    const { value } = check.document;
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value)) {
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M([
            check.document.problem([], "facts are an object; expected what `trt-gate probe --json` prints"),
        ]);
    }
    if (value.schemaVersion !== 1) {
        const came = value.schemaVersion === undefined ? "missing" : JSON.stringify(value.schemaVersion);
        check.fail(["schemaVersion"], `schemaVersion is ${came}; this gate reads 1`);
    }
    for (const key of ["gpus", "tensorrt"]) {
        if (!Object.hasOwn(value, key))
            check.fail([], `${key} is missing; ${key === "gpus" ? "[] means none" : "null means none"}`);
    }
    const gpus = check.list(value, ["gpus"]).flatMap((gpu, i) => readGpu(check, gpu, i) ?? []);
    const tensorrt = readTensorrt(check, value.tensorrt);
    checkRest(check, value);
    if (check.problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M(check.problems);
    return { ...value, schemaVersion: 1, gpus, tensorrt };
}
function readGpu(check, gpu, i) {
    const path = ["gpus", i];
    if (!check.object(gpu, path))
        return null;
    check.text(gpu, [...path, "name"], "required");
    for (const key of ["uuid", "source", "pciBusId"])
        check.text(gpu, [...path, key]);
    for (const key of ["index", "memoryMiB"])
        check.whole(gpu, [...path, key]);
    const capability = gpu.computeCapability ?? null;
    const parsed = typeof capability === "string" ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCapability */ ._p)(capability) : null;
    if (capability !== null && parsed === null) {
        const quoted = typeof capability === "number" ? "; write it in quotes" : "";
        check.fail([...path, "computeCapability"], `${shown(capability)} is no compute capability; expected one such as "7.5"${quoted}`);
    }
    return { index: i, source: "facts", ...gpu, computeCapability: parsed };
}
function readTensorrt(check, tensorrt) {
    if (tensorrt === undefined || tensorrt === null)
        return null;
    const path = ["tensorrt"];
    if (!check.object(tensorrt, path))
        return null;
    check.version(tensorrt, [...path, "version"], "required");
    const { product } = tensorrt;
    if (product !== undefined && product !== "tensorrt" && product !== "tensorrt-rtx") {
        check.fail([...path, "product"], `${shown(product)} is no product; expected "tensorrt" or "tensorrt-rtx"`);
    }
    check.text(tensorrt, [...path, "cuda"]);
    check.text(tensorrt, [...path, "source"]);
    check.texts(tensorrt, [...path, "smResources"], /^\d{2,3}$/, 'SM numbers such as "75"');
    return { product: "tensorrt", source: "facts", ...tensorrt };
}
/** The parts that may be missing. */
function checkRest(check, value) {
    check.text(value, ["via"]);
    for (const [key, texts] of Object.entries(PARTS)) {
        const part = value[key];
        if (part === undefined || part === null || !check.object(part, [key]))
            continue;
        for (const name of texts)
            check.text(part, [key, name]);
    }
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.platform)) {
        for (const key of ["os", "arch"])
            check.text(value.platform, ["platform", key], "required");
    }
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.driver))
        check.version(value.driver, ["driver", "version"]);
    for (const key of ["torch", "torchTensorrt"]) {
        const part = value[key];
        if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(part))
            check.version(part, [key, "version"], "required");
    }
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.torch)) {
        check.texts(value.torch, ["torch", "archList"], /^\d{1,2}\.\d$/, 'compute capabilities such as "7.5"');
    }
    for (const [key, texts] of Object.entries(LISTS)) {
        check.list(value, [key]).forEach((entry, i) => {
            if (!check.object(entry, [key, i]))
                return;
            for (const name of texts)
                check.text(entry, [key, i, name], "required");
        });
    }
    check.textMap(value, ["environment"]);
}
/** Optional objects and the texts in them. */
const PARTS = {
    platform: ["jetpack", "l4t"],
    interpreter: ["path", "version"],
    driver: ["cuda"],
    torch: ["cuda"],
    torchTensorrt: [],
};
/** Optional lists of objects and the texts that each entry must have. */
const LISTS = {
    problems: ["code", "detail"],
    tensorrtLayers: ["kind", "product", "source"],
    nvidiaSmiGpus: ["name"],
    sources: ["name", "state", "detail"],
};
const shown = (value) => {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
/** Collects problems; a value that is absent or null is fine unless it is required. */
class Check {
    problems = [];
    document;
    constructor(document) {
        this.document = document;
    }
    fail(path, message) {
        const where = path.length === 0 ? "" : `${path.join(".")}: `;
        this.problems.push(this.document.problem(path, where + message));
    }
    object(value, path) {
        if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
            return true;
        this.fail(path, `expected an object, got ${shown(value)}`);
        return false;
    }
    /** The entries of a list; anything else is a problem and no entries. */
    list(parent, path) {
        const value = at(parent, path);
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            this.fail(path, `expected a list, got ${shown(value)}`);
        else if (value.length > MAX_ITEMS)
            this.fail(path, `${value.length} entries; expected at most ${MAX_ITEMS}`);
        else
            return value;
        return [];
    }
    text(parent, path, need = "optional") {
        const value = at(parent, path);
        if ((value === undefined || value === null) && need === "optional")
            return null;
        if (typeof value !== "string")
            this.fail(path, `expected a text, got ${shown(value)}`);
        else if (value.length > MAX_TEXT)
            this.fail(path, `longer than ${MAX_TEXT} characters`);
        else
            return value;
        return null;
    }
    version(parent, path, need = "optional") {
        const value = this.text(parent, path, need);
        if (value !== null && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .tryVersion */ .Kd)(value) === null) {
            this.fail(path, `${shown(value)} is not a version; expected digits and dots, such as "10.13.3"`);
        }
    }
    whole(parent, path) {
        const value = at(parent, path);
        if (value === undefined || value === null)
            return;
        if (!Number.isSafeInteger(value) || Number(value) < 0)
            this.fail(path, `expected a whole number, got ${shown(value)}`);
    }
    texts(parent, path, pattern, expected) {
        this.list(parent, path).forEach((entry, i) => {
            if (typeof entry !== "string" || !pattern.test(entry)) {
                this.fail([...path, i], `${shown(entry)} is not what is expected: ${expected}, in quotes`);
            }
        });
    }
    textMap(parent, path) {
        const value = at(parent, path);
        if (value === undefined || value === null || !this.object(value, path))
            return;
        for (const key of Object.keys(value))
            this.text(value, [...path, key], "required");
    }
}
/** The value named by the last step of the path, if it is the parent's own. */
function at(parent, path) {
    const key = String(path.at(-1));
    return Object.hasOwn(parent, key) ? parent[key] : undefined;
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
/** Careful access to JSON that another program wrote: wrong types read as absent, texts are cleaned and cut. */

const DEFAULT_TEXT = 1000;
const MAX_ITEMS = 1000;
/** A value of unknown shape, asked field by field. Only own properties count, so prototype keys read as absent. */
class Reading {
    value;
    constructor(value) {
        this.value = value;
    }
    get(key) {
        return isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    }
    child(key) {
        return new Reading(this.get(key));
    }
    get isObject() {
        return isRecord(this.value);
    }
    /** A text without control characters, cut at `max` UTF-16 units; null where there is none. */
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
        if (!isRecord(value))
            return {};
        const entries = Object.entries(value).slice(0, MAX_ITEMS);
        return Object.fromEntries(entries.flatMap(([name, text]) => typeof text === "string" && /^\w{1,100}$/.test(name) && name !== "__proto__"
            ? [[name, cleanText(text, 4096)]]
            : []));
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** One line of plain text: no terminal codes, no control or direction characters, at most `max` UTF-16 units. */
function cleanText(text, max) {
    // What is cut away need not be cleaned; terminal codes rarely make up three quarters of a line.
    return (0,_report_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_report_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text.slice(0, max * 4)), max);
}
/** The end of what a program said, for a message: its last lines that hold something, joined by " | ". */
function lastWords(text, max = 300) {
    const lines = text
        .slice(-8 * max)
        .split(/[\r\n]+/)
        .map((line) => cleanText(line, max))
        .filter(Boolean);
    const kept = [];
    let length = 0;
    for (const line of lines.reverse()) {
        if (kept.length > 0 && (kept.length >= 3 || length + line.length > max))
            break;
        kept.unshift(line);
        length += line.length;
    }
    return kept.join(" | ");
}


/***/ })

};
