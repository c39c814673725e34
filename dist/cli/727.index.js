export const id = 727;
export const ids = [727];
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

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/configuration.js
var configuration = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/support/decide.js + 11 modules
var decide = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/support/version-words.js
var version_words = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/support/render-verdict.js
/** A verdict as a person reads it on a terminal. */

const MARKS = {
    supported: ["✓", "32"],
    unsupported: ["✗", "31"],
    unknown: ["?", "33"],
    "no-gpu": ["∅", "33"],
    "no-tensorrt": ["∅", "33"],
    "probe-error": ["!", "31"],
};
/** The verdict for a terminal: the sentence first, then why, then what would help. */
function renderVerdict(given, options) {
    const verdict = printable(given);
    const paint = (code, text) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const [mark, colour] = MARKS[verdict.status];
    const reason = verdict.reason === "" ? "" : `  ${verdict.reason}${verdict.permanent ? " (permanent)" : ""}`;
    const lines = [
        `${paint(`1;${colour}`, `${mark} ${verdict.status}`)}${reason}`,
        `  ${verdict.sentence}`,
        "",
    ];
    for (const [label, value] of tableOf(verdict))
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
    section("Rows to correct", (verdict.proposals ?? []).flatMap((row) => row.trimEnd().split("\n")));
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
        const from = verdict.oldestTensorrt ?? "the first known";
        rows.push(["releases", `${from} to ${verdict.newestTensorrt} support this card`]);
    }
    if (verdict.supported.length > 0)
        rows.push(["serves", scale(verdict)]);
    return rows;
}
/** Capabilities in order, with the card's own place in brackets: "[7.0]  7.5 8.0 8.6". */
function scale(verdict) {
    const own = verdict.gpu?.computeCapability;
    const served = new Set(verdict.supported);
    const all = own ? [...new Set([...served, own])] : [...served];
    return all
        .sort(versions/* compareCapabilities */.YE)
        .map((sm) => (sm === own ? (served.has(sm) ? `[${sm}]` : `[${sm}: not served]`) : sm))
        .join(" ");
}
/** Names and details come from machines: control characters in them must not reach the terminal. */
function printable(value) {
    if (typeof value === "string")
        return [...value].filter(isPrintable).join("");
    if (Array.isArray(value))
        return value.map(printable);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]));
}
function isPrintable(char) {
    const code = char.codePointAt(0) ?? 0;
    return char === "\n" || (code >= 0x20 && (code < 0x7f || code > 0x9f));
}

;// CONCATENATED MODULE: ./build/support/explain.js
/** `trt-gate explain`: facts from options, as if a machine had answered so. */




/** Wrong options, all of them at once: what was wrong and how to say it right. */
class ExplainError extends Error {
    code = "EXPLAIN";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.name = "ExplainError";
        this.problems = problems;
    }
}
const PLATFORM_FACTS = {
    "linux-x64": { os: "linux", arch: "x64" },
    "linux-arm64": { os: "linux", arch: "arm64" },
    "windows-x64": { os: "windows", arch: "x64" },
    "windows-arm64": { os: "windows", arch: "arm64" },
};
const PLATFORM_NAMES = [...Object.keys(PLATFORM_FACTS), "jetpack"];
/**
 * Facts as if a machine had answered so. Parts that no option names come from `base`, the probed facts;
 * without them the platform is linux-x64 and TensorRT is the newest release of the product.
 * @throws ExplainError
 */
function factsFromOptions(options, matrix, base) {
    const problems = [];
    const gpus = gpusOf(options, matrix, problems) ?? base?.gpus ?? [];
    const tensorrt = tensorrtOf(options, matrix, base, problems);
    const platform = platformFactsOf(options, tensorrt?.version, gpus[0]?.computeCapability, matrix, problems);
    if (options.driver !== undefined && !/^\d{1,4}(\.\d{1,4}){0,3}$/.test(options.driver.trim()))
        problems.push(`--driver: ${JSON.stringify(options.driver)} is not a driver version; write it as 580 or 580.65.06`);
    if (options.cuda !== undefined && !/^\d{1,2}(\.\d{1,2})?$/.test(options.cuda.trim()))
        problems.push(`--cuda: ${JSON.stringify(options.cuda)} is not a CUDA version; write it as 12 or 13`);
    if (problems.length > 0)
        throw new ExplainError(problems);
    const driver = options.driver === undefined ? (base?.driver ?? null) : { version: options.driver.trim(), cuda: null };
    return {
        ...base,
        schemaVersion: 1,
        platform: platform ?? base?.platform ?? { os: "linux", arch: "x64", jetpack: null },
        driver,
        gpus,
        tensorrt,
        problems: (base?.problems ?? []).filter((problem) => !isAnswered(problem.code, options)),
    };
}
/** An option that names the card or the release answers what the probe could not. */
function isAnswered(code, options) {
    const tensorrt = ["wrong-interpreter", "tensorrt-not-importable", "tensorrt-layers-disagree"];
    return (options.tensorrt !== undefined && tensorrt.includes(code)) || options.gpu !== undefined;
}
function gpusOf(options, matrix, problems) {
    if (options.gpu === undefined)
        return null;
    const text = options.gpu.trim();
    const found = (0,gpu_names/* capabilityOfName */.jh)(text, matrix);
    if (!found) {
        const guesses = (0,gpu_names/* suggestNames */.Rd)(text, matrix);
        const hint = guesses.length > 0 ? `; did you mean ${guesses.join(" or ")}?` : ".";
        problems.push(`--gpu: ${JSON.stringify(text.slice(0, 80))} is not a card that the data knows${hint} Ways to say it: a name as nvidia-smi prints it ("Tesla T4"), a short name (A10G), a compute capability (7.5 or sm_75), a cloud instance (p3.2xlarge), a PCI id (10de:1db4)`);
        return null;
    }
    const name = (0,versions/* parseCapability */._p)(text) ? "a card" : text;
    return [{ index: 0, name, computeCapability: found.capability, source: "--gpu" }];
}
function tensorrtOf(options, matrix, base, problems) {
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
            : { version, product, cuda: cuda ?? null, source: "the newest release, as --tensorrt names none" };
    }
    const version = (0,version_words/* readTensorrtVersion */.ki)(options.tensorrt);
    if (!version) {
        problems.push(`--tensorrt: ${JSON.stringify(options.tensorrt.slice(0, 80))} is not a version; write it as 10.13 or 10.13.3`);
        return null;
    }
    const said = cuda ?? (0,version_words/* cudaOfVersionWord */.N2)(options.tensorrt);
    const usual = said === null && product === "tensorrt" ? usualCuda(version, options, matrix) : null;
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product,
        cuda: said ?? usual,
        source: usual ? "plain `pip install tensorrt`, as --cuda names no other build" : "--tensorrt",
        smResources: null,
    };
}
/** What plain `pip install tensorrt` brings: the build that is meant when nobody names one. */
function usualCuda(version, options, matrix) {
    if (options.platform === "jetpack")
        return null;
    return matrix.metapackage.findLast((row) => (0,versions/* compareVersions */.Zy)(version, row.from) >= 0)?.cuda ?? null;
}
function newestRelease(product, matrix) {
    const cells = matrix.cells.filter((cell) => cell.product === product);
    const newest = [...cells].sort((a, b) => (0,versions/* compareVersions */.Zy)(b.release, a.release))[0];
    const build = newest?.builds.at(-1);
    return build ? (0,versions/* plainVersion */.VY)(build) : null;
}
// Cards that exist only on boards with an arm64 processor of their own.
const JETSON_CARDS = ["5.3", "6.2", "7.2", "8.7"];
function platformFactsOf(options, tensorrt, capability, matrix, problems) {
    const name = options.platform?.trim();
    const guess = options.gpu === undefined ? null : homeOf(capability ?? "");
    const wanted = name ?? guess;
    if (wanted === null || wanted === undefined)
        return null;
    if (wanted === "jetpack")
        return { os: "linux", arch: "arm64", jetpack: jetpackOf(tensorrt, matrix) };
    if (Object.hasOwn(PLATFORM_FACTS, wanted))
        return { ...PLATFORM_FACTS[wanted], jetpack: null };
    problems.push(`--platform: ${JSON.stringify(wanted)} is none of ${PLATFORM_NAMES.join(", ")}`);
    return null;
}
/** Where a card is at home, when the user does not say: Orin on JetPack, GB10 on arm64, all else on x86-64. */
function homeOf(capability) {
    if (JETSON_CARDS.includes(capability) || capability === "11.0")
        return "jetpack";
    return capability === "12.1" || capability === "10.1" ? "linux-arm64" : "linux-x64";
}
/** The JetPack that carries the release; "unknown" where none is known to. */
function jetpackOf(tensorrt, matrix) {
    const version = tensorrt === undefined ? null : (0,version_words/* readTensorrtVersion */.ki)(tensorrt);
    const row = version && matrix.jetpack.find((entry) => (0,versions/* isWithin */.UO)(entry.tensorrt, version));
    return row ? (0,versions/* plainVersion */.VY)(row.jetpack) : "unknown";
}

// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/explain.js
/** `trt-gate explain`: the verdict and why. */






/** Options that ask about a machine other than the one at hand. */
const ASKED = ["gpu", "tensorrt", "platform", "product", "cuda", "driver"];
/** Exit status 0 for any verdict that could be given; 1 where the machine could not be asked. */
async function explain(invocation, console) {
    const verdict = await verdictOf(invocation, console);
    if (invocation.switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, verdict);
    else
        console.out(renderVerdict(verdict, { color: console.color }));
    return verdict.status === "probe-error" ? 1 : 0;
}
async function verdictOf({ options }, console) {
    if (options.gpu !== undefined && options.facts !== undefined) {
        throw new cli_arguments/* UsageError */.eb("explain: --gpu and --facts exclude each other; give one", "explain");
    }
    const inputs = { ...options, gpu: undefined };
    const request = (0,build_request/* parseRequest */.TR)(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const { matrix, facts } = await (0,configuration/* openConfiguration */.h)(request, console.files, (path) => path);
    // A named card is a question about any machine; without one, options only change what is there.
    const seen = options.gpu === undefined
        ? (facts ?? (await (await console.host("nowhere")).prober.probe(request)))
        : undefined;
    const asked = ASKED.some((name) => options[name] !== undefined);
    return (0,decide/* decide */.L)(seen && !asked ? seen : factsFromOptions(options, matrix, seen), request, matrix);
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
