export const id = 341;
export const ids = [341];
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

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./build/configuration.js
var configuration = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __webpack_require__(1056);
;// CONCATENATED MODULE: ./build/support/grid.js
/** Releases by compute capability: the grid that every picture of the matrix is drawn from. */


const TITLES = [
    ["tensorrt", "linux-x64", "TensorRT, Linux x86-64"],
    ["tensorrt", "windows-x64", "TensorRT, Windows x64"],
    ["tensorrt", "linux-arm64", "TensorRT, Linux arm64 (SBSA)"],
    ["tensorrt", "jetpack", "TensorRT, JetPack"],
    ["tensorrt", "drive", "TensorRT, DRIVE OS"],
    ["tensorrt", "windows-arm64", "TensorRT, Windows on ARM"],
    ["tensorrt-rtx", "linux-x64", "TensorRT-RTX, Linux x86-64"],
    ["tensorrt-rtx", "windows-x64", "TensorRT-RTX, Windows x64"],
    ["tensorrt-rtx", "linux-arm64", "TensorRT-RTX, Linux arm64"],
];
const LEGEND = "● documented or measured   ○ inferred   ? uncertain (never decides)   · not supported";
/** One grid for each product and platform that has rows. */
function gridsOf(matrix) {
    return TITLES.map(([product, platform, title]) => gridOf(matrix, product, platform, title)).filter((grid) => grid.rows.length > 0);
}
function gridOf(matrix, product, platform, title) {
    const cells = matrix.cells
        .filter((cell) => cell.product === product && cell.platform === platform)
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(b.release, a.release) || Number(b.cuda?.[0]) - Number(a.cuda?.[0]));
    const variants = (cell) => cells.filter((other) => (0,versions/* compareVersions */.Zy)(other.release, cell.release) === 0).length > 1;
    return {
        title,
        columns: [...new Set(cells.flatMap((cell) => cell.sm))].sort(versions/* compareCapabilities */.YE),
        rows: cells.map((cell) => ({
            cell,
            label: `${(0,versions/* plainVersion */.VY)(cell.release)}${variants(cell) && cell.cuda ? ` cu${cell.cuda.join("/")}` : ""}`,
        })),
    };
}
/** How a cell stands to a card; LEGEND explains the marks. */
function markOf(cell, sm) {
    if (!cell.sm.includes(sm))
        return "·";
    if (cell.confidence === "uncertain")
        return "?";
    return cell.confidence === "inferred" ? "○" : "●";
}
/**
 * The whole of TensorRT in one block of text: a line a card, a column a release, the best that any platform offers.
 * No other columns than these, so that fixed-width text is enough anywhere.
 */
function overview(matrix) {
    const cells = matrix.cells.filter((cell) => cell.product === "tensorrt");
    const releases = [
        ...new Map(cells.map((cell) => [(0,versions/* plainVersion */.VY)(cell.release), cell.release])).values(),
    ].sort(versions/* compareVersions */.Zy);
    const cards = [...new Set(cells.flatMap((cell) => cell.sm))].sort(versions/* compareCapabilities */.YE);
    const lines = cards.map((sm) => {
        const bars = releases.map((release) => bar(cells.filter((cell) => (0,versions/* compareVersions */.Zy)(cell.release, release) === 0 && cell.sm.includes(sm))));
        const known = cells
            .filter((cell) => cell.sm.includes(sm))
            .sort((a, b) => (0,versions/* compareVersions */.Zy)(a.release, b.release));
        const [first, last] = [known[0], known.at(-1)];
        const span = first && last ? `${(0,versions/* plainVersion */.VY)(first.release)} to ${(0,lookup/* newestBuild */.Dz)(last)}` : "";
        const name = matrix.lifecycle.find((row) => row.sm.includes(sm))?.architecture ?? "";
        return `${sm.padStart(4)} ${name.padEnd(17)} ${bars.join("")}  ${span}`;
    });
    return [...ruler(releases.map(versions/* plainVersion */.VY)).map((line) => `${"".padEnd(23)}${line}`), ...lines];
}
function bar(cells) {
    if (cells.some((cell) => cell.confidence === "documented" || cell.confidence === "measured"))
        return "██";
    if (cells.some((cell) => cell.confidence === "inferred"))
        return "▓▓";
    return cells.length > 0 ? "░░" : "··";
}
/** Labels where a major begins and at every fifth release, with a tick below. */
function ruler(releases) {
    let labels = "";
    let ticks = "";
    releases.forEach((release, i) => {
        const major = release.split(".")[0];
        const begins = major !== releases[i - 1]?.split(".")[0];
        const room = labels.length <= i * 2;
        const labelled = room && (begins || i % 5 === 0);
        if (labelled)
            labels = `${labels.padEnd(i * 2)}${release} `;
        ticks += labelled ? "| " : "  ";
    });
    return [labels.trimEnd(), ticks.trimEnd()];
}

;// CONCATENATED MODULE: ./build/support/picture-markdown.js
/** The matrix as a page: the same grids in Markdown, every row with the sources it rests on. */


function markdown(grids, matrix) {
    const sources = new SourceList();
    const parts = grids.map((grid) => {
        const head = `| release | ${grid.columns.join(" | ")} | CUDA | sources |`;
        const rule = `| --- |${grid.columns.map(() => " :-: |").join("")} --- | --- |`;
        const rows = grid.rows.map(({ label, cell }) => {
            const marks = grid.columns.map((sm) => markOf(cell, sm));
            const cuda = cell.cuda?.join(", ") ?? "";
            return `| ${label} | ${marks.join(" | ")} | ${cuda} | ${sources.refer(cell.sources)} |`;
        });
        return [`## ${grid.title}`, "", head, rule, ...rows, ""].join("\n");
    });
    return [
        preface(matrix),
        ...parts,
        architectureTable(matrix, sources),
        driverTable(matrix, sources),
        companionTables(matrix, sources),
        OWN_ROWS,
        sources.render(),
    ].join("\n");
}
const OWN_ROWS = `## Rows of your own

A file like this one, named in the input \`matrix-file\`, adds releases and replaces sets; it is checked like the
built-in rows (\`trt-gate lint FILE\`, schema in \`schema/matrix.schema.json\`). A row holds for its product, release,
platform and CUDA builds; leave \`cuda\` out where all builds are alike. Rows that are \`uncertain\` explain, but never
decide.

\`\`\`yaml
rows:
  - release: "11.6"
    support:
      - { platform: linux-x64, cuda: ["13"], sm: ["7.5", "8.0", "8.6", "8.9", "9.0"] }
      - { platform: jetpack, sm: ["8.7", "11.0"], confidence: inferred }
    confidence: measured
    sources: ["measured: our nightly run of 2027-01-31"]
    date: "2027-01-31"
\`\`\`
`;
function preface(matrix) {
    return [
        "# Which TensorRT runs on which GPU",
        "",
        "Written by `trt-gate matrix --markdown` from the data in `src/support`; edit the data, not this page.",
        "[matrix-verification.md](matrix-verification.md) holds what the published packages say of it.",
        "",
        "## At a glance",
        "",
        "Cards by release, the best that any platform offers: █ documented or measured, ▓ inferred, ░ uncertain, · none.",
        "",
        "```text",
        ...overview(matrix),
        "```",
        "",
        `In the tables below: ${LEGEND.replaceAll(/ {3,}/g, ", ")}.`,
        "",
    ].join("\n");
}
function architectureTable(matrix, sources) {
    const rows = matrix.lifecycle.map((row) => {
        const when = [row.addedIn, row.deprecatedIn, row.removedIn].map((v) => (v ? (0,versions/* plainVersion */.VY)(v) : ""));
        return `| ${row.sm.join(", ")} | ${row.architecture} | ${when.join(" | ")} | ${row.confidence} | ${sources.refer(row.sources)} |`;
    });
    return table("Architectures", ["capability", "architecture", "added in", "deprecated in", "gone in", "confidence", "sources"], rows);
}
function driverTable(matrix, sources) {
    const rows = [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => {
        const what = "sm" in row
            ? `cards ${row.sm.join(", ")} (CUDA ${row.cuda})`
            : `CUDA ${row.cuda} builds`;
        return `| ${what} | ${(0,versions/* plainVersion */.VY)(row.linux)} | ${(0,versions/* plainVersion */.VY)(row.windows)} | ${row.confidence} | ${sources.refer(row.sources)} |`;
    });
    return table("Lowest drivers", ["for", "Linux", "Windows", "confidence", "sources"], rows);
}
function companionTables(matrix, sources) {
    const end = (row) => `${row.confidence} | ${sources.refer(row.sources)} |`;
    const torch = matrix.torchTensorrt.map((row) => {
        const pin = row.below
            ? `${(0,versions/* plainVersion */.VY)(row.tensorrt)} up to ${(0,versions/* plainVersion */.VY)(row.below)}`
            : (0,versions/* plainVersion */.VY)(row.tensorrt);
        return `| ${(0,versions/* plainVersion */.VY)(row.release)} | ${pin} | ${row.torch} | ${row.cuda} | ${end(row)}`;
    });
    const ngc = matrix.ngc.map((row) => `| ${row.tag} | ${(0,versions/* plainVersion */.VY)(row.tensorrt)} | ${row.cuda ?? ""} | ${end(row)}`);
    const jetpack = matrix.jetpack.map((row) => `| ${(0,versions/* plainVersion */.VY)(row.jetpack)} to ${(0,versions/* plainVersion */.VY)(row.until)} | ${(0,versions/* plainVersion */.VY)(row.tensorrt)} | ${row.sm.join(", ")} | ${end(row)}`);
    return [
        table("torch-tensorrt", ["release", "TensorRT", "torch", "CUDA", "confidence", "sources"], torch),
        table("NGC images", ["tag", "TensorRT", "CUDA", "confidence", "sources"], ngc),
        table("JetPack", ["JetPack", "TensorRT", "capabilities", "confidence", "sources"], jetpack),
    ].join("\n");
}
function table(title, columns, rows) {
    const rule = `|${columns.map(() => " --- |").join("")}`;
    return [`## ${title}`, "", `| ${columns.join(" | ")} |`, rule, ...rows, ""].join("\n");
}
/** Numbers sources as they are met, and lists them at the end. */
class SourceList {
    #numbers = new Map();
    refer(sources) {
        return sources.map((source) => `[${this.#numberOf(source)}](#sources)`).join(" ");
    }
    render() {
        const lines = [...this.#numbers.values()].map(({ number, source }) => {
            const address = source.url.startsWith("https://") ? `<${source.url}>` : source.url;
            return `${number}. ${address}${source.says === "" ? "" : `: ${source.says}`}`;
        });
        return ["## Sources", "", ...lines, ""].join("\n");
    }
    #numberOf(source) {
        const key = `${source.url} ${source.says}`;
        const known = this.#numbers.get(key);
        if (known)
            return known.number;
        const number = this.#numbers.size + 1;
        this.#numbers.set(key, { number, source });
        return number;
    }
}

;// CONCATENATED MODULE: ./build/support/matrix-json.js
/** The matrix for other programs. */


/** The matrix as plain data for other programs: versions as text, sources in full. */
function matrixJson(matrix) {
    return {
        schemaVersion: 1,
        rows: matrix.cells.map((cell) => ({
            product: cell.product,
            release: (0,versions/* plainVersion */.VY)(cell.release),
            newest: (0,lookup/* newestBuild */.Dz)(cell),
            builds: cell.builds.map(versions/* plainVersion */.VY),
            published: cell.published,
            platform: cell.platform,
            cuda: cell.cuda,
            sm: cell.sm,
            ...(cell.note === undefined ? {} : { note: cell.note }),
            ...proof(cell),
        })),
        architectures: matrix.lifecycle.map(plain),
        drivers: [...matrix.drivers, ...matrix.capabilityDrivers].map(plain),
        limits: matrix.limits.map(plain),
        torchTensorrt: matrix.torchTensorrt.map(plain),
        torch: matrix.torch.map(plain),
        ngc: matrix.ngc.map(plain),
        jetpack: matrix.jetpack.map(plain),
    };
}
function proof(row) {
    return { confidence: row.confidence, sources: row.sources, date: row.date };
}
/** Versions of a row as text, the rest as it is. */
function plain(row) {
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isVersion(value) ? (0,versions/* plainVersion */.VY)(value) : value]));
}
function isVersion(value) {
    return typeof value === "object" && value !== null && "parts" in value && "raw" in value;
}

;// CONCATENATED MODULE: ./build/support/picture.js
/** The matrix as a picture: releases by compute capability, one grid a platform. */




/** All grids, for a terminal or as Markdown with the sources below. */
function renderMatrix(matrix, format, options) {
    const grids = gridsOf(matrix);
    return format === "terminal" ? terminal(grids, matrix, options.color) : markdown(grids, matrix);
}
const COLOURS = { "●": "32", "○": "36", "?": "33", "·": "2" };
function terminal(grids, matrix, color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const lines = grids.flatMap((grid) => {
        const width = Math.max(...grid.rows.map((row) => row.label.length));
        const head = `  ${"".padEnd(width)}  ${grid.columns.map((sm) => sm.padStart(4)).join(" ")}`;
        const rows = grid.rows.map(({ label, cell }) => {
            const marks = grid.columns.map((sm) => {
                const mark = markOf(cell, sm);
                return `   ${paint(COLOURS[mark] ?? "0", mark)}`;
            });
            return `  ${label.padEnd(width)}  ${marks.join(" ")}`;
        });
        return [paint("1", grid.title), head.trimEnd(), ...rows, ""];
    });
    const glance = [
        paint("1", "At a glance: cards by release"),
        ...overview(matrix).map((line) => `  ${line}`),
        "",
    ];
    const history = matrix.lifecycle.filter((row) => row.removedIn || row.addedIn).map(historyLine);
    return [
        ...glance,
        ...lines,
        LEGEND,
        "",
        paint("1", "Architectures"),
        ...history.map((line) => `  ${line}`),
        "",
    ].join("\n");
}
function historyLine(row) {
    const events = [
        row.addedIn ? `from ${(0,versions/* plainVersion */.VY)(row.addedIn)}` : "",
        row.deprecatedIn ? `deprecated in ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)}` : "",
        row.removedIn ? `gone in ${(0,versions/* plainVersion */.VY)(row.removedIn)}` : "",
    ].filter((text) => text !== "");
    return `${row.sm.join(", ")} ${row.architecture}: ${events.join(", ")}`;
}

// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/matrix.js
/** `trt-gate matrix`: the support matrix with its sources. */




async function matrix({ options, switches }, console) {
    const request = (0,build_request/* parseRequest */.TR)(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const { matrix: data } = await (0,configuration/* openConfiguration */.h)(request, console.files, (path) => path);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, matrixJson(data));
    else if (switches.has("markdown"))
        console.out(renderMatrix(data, "markdown", { color: false }));
    else
        console.out(renderMatrix(data, "terminal", { color: console.color }));
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


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ newestBuild),
/* harmony export */   ln: () => (/* binding */ cudaMajor),
/* harmony export */   ls: () => (/* binding */ applicableCells),
/* harmony export */   o0: () => (/* binding */ lifecycleOf),
/* harmony export */   s0: () => (/* binding */ cellsWith),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   z: () => (/* binding */ isDecisive),
/* harmony export */   zf: () => (/* binding */ cellsOfVersion)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/** Questions to the matrix that several modules ask. */

/** The platform whose builds the machine takes; null where TensorRT has none for it. */
function platformOf(platform) {
    // Facts may leave the platform out; x86-64 Linux is what the field is almost always left out on.
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
 * belongs to 10.13.3. A version shorter than the rows, such as 10.13, stands for all releases within it.
 */
function cellsOfVersion(matrix, product, version) {
    // Asked for every release of a list: the major sorts nearly all rows out before anything is built.
    const major = version.parts[0];
    const cells = matrix.cells.filter((cell) => cell.product === product && cell.release.parts[0] === major);
    const containing = cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(padded(version, cell.release), cell.release));
    if (containing.length === 0)
        return cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(cell.release, version));
    // The most exact row of each platform: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
    return containing.filter((cell) => containing.every((other) => other.platform !== cell.platform || other.release.parts.length <= cell.release.parts.length));
}
/** 10.5 is 10.5.0 where a row says 10.5.0; but 10.13 is not 10.13.0 where 10.13.2 exists too. */
function padded(version, release) {
    const zeros = release.parts.slice(version.parts.length);
    const onlyZeros = zeros.length > 0 && zeros.every((part) => part === 0) && version.parts.length >= 3;
    return onlyZeros ? { ...version, parts: [...version.parts, ...zeros] } : version;
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
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortVersion */ .Li)(cell.builds.at(-1) ?? cell.release, 3);
}
/** The major of "12", "12.9" or null. */
function cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}


/***/ })

};
