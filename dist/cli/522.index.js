export const id = 522;
export const ids = [522,54];
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

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ documents_baseline),
  expectations: () => (/* binding */ expectations),
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/documents.js
var documents = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/issues/baseline.js
var baseline = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/issues/catalogue.js + 3 modules
var catalogue = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/suite/expectations-file.js + 2 modules
var expectations_file = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/suite/expectations-propose.js
/** Turns what a report saw into entries that can be pasted into an expectations file. */

/** More would not be read; a suite that fails this much needs another remedy. */
const MAX_PROPOSALS = 200;
/**
 * YAML for every failure that nothing excused, and for a crash or timeout with a known test. Issue, owner and
 * date are left to a person: an entry without them is a way to forget.
 * @returns text that the lint of expectations accepts as it is.
 */
function proposeExpectations(report) {
    const all = proposalsOf(report);
    const kept = all.slice(0, MAX_PROPOSALS);
    const when = whenOf(report);
    const lines = [
        `# Seen with ${machineOf(report)}. Add issue, owner and expires before you keep an entry.`,
        ...kept.flatMap((proposal) => entryLines(proposal, when)),
    ];
    if (all.length > kept.length)
        lines.push(`# ${all.length - kept.length} more failures are left out.`);
    const passed = report.outcome === "xpassed" ? report.passedUnexpectedly : [];
    for (const id of passed.slice(0, MAX_PROPOSALS))
        lines.push(`# passes now, remove its entry: ${oneLine(id)}`);
    if (kept.length === 0)
        lines.push("# Nothing failed that would need an entry.", "[]");
    return `${lines.join("\n")}\n`;
}
function proposalsOf(report) {
    const proposals = new Map();
    const add = (proposal) => {
        if (!proposals.has(proposal.tests))
            proposals.set(proposal.tests, proposal);
    };
    const running = report.suite?.running ?? null;
    const end = report.outcome === "crashed" ? "crash" : report.outcome === "timed-out" ? "timeout" : null;
    if (running !== null && end !== null) {
        const seen = end === "crash" ? `died by ${report.suite?.signal ?? "a signal"}` : "did not end in time";
        add({ tests: running, expect: end, cause: causeOf(report, running), seen });
    }
    for (const failure of report.failures) {
        if (failure.excusedBy !== undefined || failure.status === "xpassed")
            continue;
        add({
            tests: failure.id,
            expect: failure.crashed === undefined ? "xfail" : "crash",
            cause: causeOf(report, failure.id),
            seen: lastLine(failure),
        });
    }
    // An id with a star would be read as a pattern and cover more than was seen.
    return [...proposals.values()].filter(({ tests }) => !tests.includes("*"));
}
function causeOf(report, test) {
    const own = report.findings.find((finding) => finding.kind === "cause" && finding.tests.some(({ id }) => id === test));
    return own?.id ?? null;
}
/** The last line of a traceback says what was raised. */
function lastLine(failure) {
    return failure.message?.trimEnd().split("\n").at(-1) ?? "";
}
function whenOf(report) {
    const capability = report.verdict.gpu?.computeCapability ?? null;
    const version = (0,versions/* tryVersion */.Kd)(report.verdict.tensorrt);
    const parts = [
        capability && `sm == ${capability}`,
        version && `tensorrt == ${(0,versions/* shortVersion */.Li)(version, 3)}`,
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(" and ") : null;
}
function machineOf(report) {
    const gpu = report.verdict.gpu?.name ?? "no GPU";
    return oneLine(`${gpu}, TensorRT ${report.verdict.tensorrt ?? "none"}`);
}
function entryLines({ tests, expect, cause, seen }, when) {
    // A JSON string is a double-quoted YAML scalar, whatever stands in it.
    return [
        `- tests: ${JSON.stringify(tests)}`,
        ...(when === null ? [] : [`  when: ${JSON.stringify(when)}`]),
        `  expect: ${expect}`,
        ...(cause === null ? [] : [`  cause: ${cause}`]),
        ...(seen === "" ? [] : [`  # ${oneLine(seen)}`]),
    ];
}
/** Text for a comment: one line, bounded, without control characters that YAML refuses. */
function oneLine(text) {
    const flat = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu, " ").trim();
    return flat.length > 160 ? `${flat.slice(0, 160).replace(/\p{Cs}$/u, "")}…` : flat;
}

// EXTERNAL MODULE: ./build/support/matrix-file.js
var matrix_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/documents.js
/** `trt-gate lint`, `baseline update` and `expectations propose`: the files that a project keeps beside its tests. */









const MAX_FILE_BYTES = 4 << 20;
const MAX_REPORT_BYTES = 64 << 20;
/** Exit status 1 where any file has a problem; each is printed as file:line:column. */
async function lint({ positionals, switches }, console) {
    const problems = [];
    for (const path of positionals) {
        const text = await console.files.readText(path, MAX_FILE_BYTES);
        problems.push(...lintText(text, path, console.now()));
    }
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, { problems });
    else if (problems.length === 0)
        console.out(`${positionals.length} file${positionals.length === 1 ? "" : "s"}: no problem\n`);
    else
        for (const problem of problems)
            console.out(`${(0,document_problem/* formatProblem */.V)(problem)}\n`);
    return problems.length === 0 ? 0 : 1;
}
function lintText(text, path, now) {
    try {
        const kind = kindOf((0,documents/* parseDocument */.T)(text, path).value);
        switch (kind) {
            case "expectations":
                return (0,expectations_file.lintExpectations)(text, path, {
                    now,
                    causes: new Set((0,catalogue.loadCatalogue)()
                        .filter(({ kind }) => kind === "cause")
                        .map(({ id }) => id)),
                });
            case "catalogue":
                return (0,catalogue/* lintCatalogue */.z)(text, path);
            case "baseline":
                return (0,baseline.lintBaseline)(text, path);
            case "matrix":
                return (0,matrix_file.lintMatrix)(text, path);
            case "unknown":
                return [
                    {
                        file: path,
                        line: 1,
                        column: 1,
                        message: "is none of the files that are known: expectations (a list of entries with `tests` and `expect`), a catalogue (entries with `id` and `patterns`), a baseline, or matrix rows",
                    },
                ];
        }
    }
    catch (error) {
        if (error instanceof document_problem/* DocumentError */.M)
            return error.problems;
        throw error;
    }
}
/** Each kind of file is known by keys that no other has. */
function kindOf(value) {
    if (typeof value !== "object" || value === null)
        return "unknown";
    const document = value;
    if ("findings" in document)
        return "baseline";
    const rows = Array.isArray(value) ? value : Object.values(document).find((member) => Array.isArray(member));
    const row = Array.isArray(rows) ? rows[0] : undefined;
    if (typeof row !== "object" || row === null)
        return "unknown";
    if ("tests" in row || "expect" in row)
        return "expectations";
    if ("patterns" in row || "id" in row)
        return "catalogue";
    return Array.isArray(value) ? "unknown" : "matrix";
}
/** `baseline update REPORT [--baseline FILE]`. */
async function documents_baseline({ positionals, options }, console) {
    const report = await readReport(positionals, "baseline", "update", console);
    const text = `${JSON.stringify((0,baseline.updateBaseline)(report.findings), null, 2)}\n`;
    if (options.baseline === undefined)
        console.out(text);
    else
        await console.files.writeText(options.baseline, text);
    return 0;
}
/** `expectations propose REPORT`. */
async function expectations({ positionals }, console) {
    const report = await readReport(positionals, "expectations", "propose", console);
    console.out(proposeExpectations(report));
    return 0;
}
async function readReport(positionals, command, verb, console) {
    const [given, path = ""] = positionals;
    if (given !== verb)
        throw new cli_arguments/* UsageError */.eb(`${command}: ${JSON.stringify(given)} is no word of it; use ${command} ${verb} REPORT`, command);
    const text = await console.files.readText(path, MAX_REPORT_BYTES);
    const { value } = (0,documents/* parseDocument */.T)(text, path);
    const report = value;
    if (report?.schemaVersion !== 1 || !Array.isArray(report.findings) || !Array.isArray(report.failures)) {
        throw new Error(`${path}: is no report of this gate (schemaVersion 1, findings, failures); give the report.json of a run`);
    }
    return report;
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareBaseline: () => (/* binding */ compareBaseline),
/* harmony export */   lintBaseline: () => (/* binding */ lintBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3174);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7658);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);
/** The ratchet: findings that a project lives with, counted by id and test, so that more of them are noticed. */




const MAX_ROWS = 100_000;
const MAX_TEST = 2000;
const MAX_COUNT = 1_000_000_000;
const ID = /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/;
const KEYS = ["id", "test", "count"];
const TOP = ["$schema", "schemaVersion", "findings"];
/** The baseline that says exactly what these findings say, sorted, so that the same findings give the same bytes. */
function updateBaseline(findings) {
    const rows = findings.flatMap(rowsOf);
    return {
        schemaVersion: 1,
        findings: rows.toSorted((a, b) => compare(a.id, b.id) || compare(a.test, b.test)),
    };
}
/** What changed against the baseline, in sentences. */
function compareBaseline(findings, baseline) {
    const key = (row) => JSON.stringify([row.id, row.test]);
    const known = new Map(baseline.findings.map((row) => [key(row), row]));
    const seen = new Map(updateBaseline(findings).findings.map((row) => [key(row), row]));
    const grown = [];
    const shrunk = [];
    for (const [name, row] of seen) {
        const allowed = known.get(name)?.count ?? 0;
        if (allowed === 0)
            grown.push(`New finding: ${place(row)}, ${times(row.count)}; the baseline has none.`);
        else if (row.count > allowed) {
            grown.push(`More of a finding: ${place(row)}, ${times(row.count)}; the baseline allows ${allowed}.`);
        }
    }
    for (const [name, row] of known) {
        const now = seen.get(name)?.count ?? 0;
        if (now >= row.count)
            continue;
        const what = now === 0 ? "take its row out" : `lower it to ${now}`;
        shrunk.push(`Fewer of a finding: ${place(row)}, ${times(now)} where the baseline allows ${row.count}; ${what} with \`trt-gate baseline update\`.`);
    }
    return { grown, shrunk };
}
/** @throws DocumentError with every problem of the file. */
function parseBaseline(text, file) {
    const read = readBaseline(text, file);
    if (read.problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M(read.problems);
    return read.baseline;
}
/** What is wrong in a baseline file; an id that the built-in catalogue lacks may come from a catalogue of one's own. */
function lintBaseline(text, file) {
    return [...readBaseline(text, file).problems];
}
function rowsOf(finding) {
    const inTests = finding.tests.map((test) => ({ id: finding.id, test: test.id, count: test.count }));
    const outside = finding.count - inTests.reduce((sum, row) => sum + row.count, 0);
    return outside > 0 ? [...inTests, { id: finding.id, test: "", count: outside }] : inTests;
}
function readBaseline(text, file) {
    const nothing = { schemaVersion: 1, findings: [] };
    let document;
    try {
        document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file);
    }
    catch (error) {
        if (error instanceof _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
            return { baseline: nothing, problems: error.problems };
        throw error;
    }
    const problems = [];
    const complain = (path, message) => problems.push(document.problem(path, message));
    const { value } = document;
    if (!isObject(value)) {
        complain([], "a baseline is an object with schemaVersion 1 and a list `findings`");
        return { baseline: nothing, problems };
    }
    if (value.schemaVersion !== 1)
        complain(["schemaVersion"], "schemaVersion must be 1");
    for (const name of Object.keys(value))
        unknownKey(name, TOP, (message) => complain([name], message));
    const rows = value.findings;
    if (!Array.isArray(rows) || rows.length > MAX_ROWS) {
        complain(["findings"], `findings must be a list of at most ${MAX_ROWS} rows`);
        return { baseline: nothing, problems };
    }
    const taken = new Set();
    for (const [i, row] of rows.entries())
        checkRow(row, i, taken, complain);
    return { baseline: { schemaVersion: 1, findings: rows }, problems };
}
function checkRow(row, i, taken, complain) {
    const at = ["findings", i];
    if (!isObject(row)) {
        complain(at, `row ${i + 1} must be an object with id, test and count`);
        return;
    }
    for (const name of Object.keys(row))
        unknownKey(name, KEYS, (message) => complain([...at, name], message));
    const { id, test, count } = row;
    if (typeof id !== "string" || !ID.test(id))
        complain([...at, "id"], "id must be the id of a catalogue entry");
    else {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(id, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.loadCatalogue)().map((entry) => entry.id));
        if (near !== null && near !== id)
            complain([...at, "id"], `id ${id} is not known; did you mean ${near}?`);
    }
    if (typeof test !== "string" || test.length > MAX_TEST) {
        complain([...at, "test"], 'test must be the id of a test, or "" for output outside of tests');
    }
    if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
        complain([...at, "count"], `count must be a whole number from 1 to ${MAX_COUNT}`);
    }
    const key = JSON.stringify([id, test]);
    if (taken.has(key))
        complain(at, `${String(id)} stands twice for the same test`);
    taken.add(key);
}
function unknownKey(name, allowed, complain) {
    if (allowed.includes(name))
        return;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, allowed);
    complain(`key ${JSON.stringify(name)} is not known${near ? `; did you mean ${near}?` : ""}`);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// By code unit, so that the order does not depend on the machine's language.
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const times = (count) => (count === 1 ? "once" : `${count} times`);
const place = (row) => row.test === "" ? `${row.id} outside of tests` : `${row.id} in ${row.test}`;


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extendMatrix: () => (/* binding */ extendMatrix),
/* harmony export */   lintMatrix: () => (/* binding */ lintMatrix)
/* harmony export */ });
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3174);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7658);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
/* harmony import */ var _matrix_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(815);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8577);
/** A user's own rows: read, checked with places, and put above the built-in ones. */






const ROW_KEYS = [
    "product",
    "release",
    "builds",
    "published",
    "python",
    "support",
    "confidence",
    "sources",
    "date",
];
const SUPPORT_KEYS = ["platform", "cuda", "sm", "confidence", "builds", "note"];
const PRODUCTS = ["tensorrt", "tensorrt-rtx"];
const CONFIDENCES = ["documented", "inferred", "uncertain", "measured"];
// A matrix file is hand-written: far more rows than that is some other file.
const MAX_ROWS = 2000;
/** Everything wrong in a matrix file, in the order of the file; empty: it is fine. */
function lintMatrix(text, file) {
    let document;
    try {
        document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file);
    }
    catch (error) {
        if (error instanceof _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M)
            return error.problems;
        throw error;
    }
    const problems = [];
    const report = (path, message) => problems.push(document.problem(path, message));
    checkDocument(document.value, report);
    return problems;
}
/**
 * The matrix with the rows of `text` above it: a row replaces the built-in set of its product, release,
 * platform and CUDA, and adds where there was none.
 * @throws DocumentError with every problem that lintMatrix finds.
 */
function extendMatrix(matrix, text, file) {
    const problems = lintMatrix(text, file);
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .M(problems);
    const { rows } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file).value;
    const added = rows.flatMap((row) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOfRow */ .D1)(row, file));
    return {
        ...matrix,
        cells: [...matrix.cells.flatMap((cell) => withoutReplaced(cell, added)), ...added],
    };
}
/** What is left of a built-in cell once the CUDA builds that `added` speaks for are taken out. */
function withoutReplaced(cell, added) {
    const above = added.filter((row) => row.product === cell.product &&
        row.platform === cell.platform &&
        covers(row.release.parts, cell.release.parts));
    if (above.length === 0)
        return [cell];
    if (cell.cuda === null || above.some((row) => row.cuda === null))
        return [];
    const taken = new Set(above.flatMap((row) => row.cuda ?? []));
    const left = cell.cuda.filter((major) => !taken.has(major));
    return left.length === 0 ? [] : [{ ...cell, cuda: left }];
}
/** 10.13 covers 10.13.3, and 10.5.0 is the same as 10.5; 10.5.1 is a more exact row, which the lookup prefers. */
function covers(added, builtIn) {
    return added.every((part, i) => part === (builtIn[i] ?? 0));
}
function checkDocument(value, report) {
    if (!isRecord(value) || !Array.isArray(value.rows)) {
        report([], "a matrix file is a mapping with the key `rows`, a list of rows");
        return;
    }
    for (const key of Object.keys(value)) {
        if (key !== "rows" && key !== "schemaVersion")
            report([key], unknownKey(key, ["rows", "schemaVersion"]));
    }
    if (value.schemaVersion !== undefined && value.schemaVersion !== 1) {
        report(["schemaVersion"], "schemaVersion is not 1; this release reads only 1");
    }
    if (value.rows.length > MAX_ROWS) {
        report(["rows"], `${value.rows.length} rows; at most ${MAX_ROWS} are read`);
        return;
    }
    const taken = new Map();
    for (const [i, row] of value.rows.entries()) {
        if (isRecord(row))
            checkRow(row, ["rows", i], report, taken);
        else
            report(["rows", i], "a row is a mapping with release, support, sources, date and confidence");
    }
}
function checkRow(row, path, report, taken) {
    for (const key of Object.keys(row)) {
        if (!ROW_KEYS.includes(key))
            report([...path, key], unknownKey(key, ROW_KEYS));
    }
    const release = typeof row.release === "string" ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .tryVersion */ .Kd)(row.release) : null;
    if (!release) {
        report([...path, "release"], `release ${show(row.release)} is not a version in quotes, such as "10.13" (unquoted, YAML reads 10.10 as the number 10.1)`);
    }
    if (row.product !== undefined && !PRODUCTS.includes(row.product)) {
        report([...path, "product"], oneOf("product", row.product, PRODUCTS));
    }
    checkSources(row, path, report);
    if (typeof row.date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(row.date)) {
        report([...path, "date"], `date ${show(row.date)} is not a day such as "2026-11-22"`);
    }
    checkVersions(row.builds, [...path, "builds"], report);
    for (const key of ["published", "python"]) {
        if (row[key] !== undefined && typeof row[key] !== "string")
            report([...path, key], `${key} is not text in quotes`);
    }
    checkConfidence(row.confidence, [...path, "confidence"], report);
    if (!Array.isArray(row.support) || row.support.length === 0) {
        report([...path, "support"], "support is not a list of platforms, each with platform and sm");
        return;
    }
    for (const [i, entry] of row.support.entries()) {
        const at = [...path, "support", i];
        if (!isRecord(entry)) {
            report(at, "an entry of support is a mapping with platform and sm");
            continue;
        }
        checkSupport(entry, at, report, row.confidence);
        if (release)
            checkOverlap(entry, `${row.product ?? "tensorrt"} ${release.parts.join(".")}`, at, report, taken);
    }
}
function checkSupport(entry, path, report, rowConfidence) {
    for (const key of Object.keys(entry)) {
        if (!SUPPORT_KEYS.includes(key))
            report([...path, key], unknownKey(key, SUPPORT_KEYS));
    }
    if (!_matrix_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P.includes(entry.platform)) {
        report([...path, "platform"], oneOf("platform", entry.platform, _matrix_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P));
    }
    if (!Array.isArray(entry.sm)) {
        report([...path, "sm"], 'sm is not a list of compute capabilities such as ["7.5", "8.0"]');
    }
    else {
        for (const [i, sm] of entry.sm.entries()) {
            if (typeof sm === "string" && (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCapability */ ._p)(sm) === sm)
                continue;
            report([...path, "sm", i], `${show(sm)} is not a compute capability; write it in quotes, such as "7.5" or "12.0"`);
        }
    }
    if (entry.cuda !== undefined && !isList(entry.cuda, (item) => /^\d{1,2}$/.test(item))) {
        report([...path, "cuda"], 'cuda is not a list of CUDA majors in quotes, such as ["12", "13"]');
    }
    if (entry.note !== undefined && typeof entry.note !== "string") {
        report([...path, "note"], "note is not text");
    }
    checkVersions(entry.builds, [...path, "builds"], report);
    checkConfidence(entry.confidence, [...path, "confidence"], report);
    if (entry.confidence === undefined && rowConfidence === undefined) {
        report(path, `no confidence, neither here nor on the row; one of ${CONFIDENCES.join(", ")}`);
    }
}
/** Two rows of one file that speak for the same builds: neither could be trusted. */
function checkOverlap(entry, release, path, report, taken) {
    const majors = Array.isArray(entry.cuda) && entry.cuda.length > 0 ? entry.cuda : ["all"];
    const key = `${release} ${entry.platform}`;
    const overlaps = majors.some((major) => taken.has(`${key} ${major}`) || taken.has(`${key} all`));
    if (overlaps ||
        (majors.includes("all") && [...taken.keys()].some((other) => other.startsWith(`${key} `)))) {
        report(path, `this overlaps another row for ${key}: one release, platform and CUDA has one set`);
    }
    for (const major of majors)
        taken.set(`${key} ${major}`, path);
}
function checkSources(row, path, report) {
    if (!isList(row.sources, (item) => item.trim().length >= 8) || row.sources.length === 0) {
        report([...path, "sources"], "a row without a source proves nothing: sources is a list of addresses, or of who measured it where");
    }
}
function checkVersions(value, path, report) {
    if (value === undefined)
        return;
    if (!isList(value, (item) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .tryVersion */ .Kd)(item) !== null) || value.length === 0)
        report(path, 'builds is not a list of versions in quotes, such as ["10.13.3.9"]');
}
function checkConfidence(value, path, report) {
    if (value !== undefined && !CONFIDENCES.includes(value))
        report(path, oneOf("confidence", value, CONFIDENCES));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value, test) {
    return Array.isArray(value) && value.every((item) => typeof item === "string" && test(item));
}
function oneOf(name, value, allowed) {
    const guess = typeof value === "string" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, allowed) : null;
    const hint = guess ? `; did you mean ${guess}?` : "";
    return `${name} ${show(value)} is none of ${allowed.join(", ")}${hint}`;
}
function unknownKey(key, allowed) {
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, allowed);
    return `unknown key ${show(key)}${guess ? `; did you mean ${guess}?` : `; allowed: ${allowed.join(", ")}`}`;
}
function show(value) {
    return value === undefined ? "(missing)" : JSON.stringify(value)?.slice(0, 60);
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS)
/* harmony export */ });
/** The support data as the rest of this folder sees it: rows flattened to cells, versions parsed, sources resolved. */
const PLATFORMS = [
    "linux-x64",
    "linux-arm64",
    "windows-x64",
    "windows-arm64",
    "jetpack",
    "drive",
];


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ cellsOfRow),
  W0: () => (/* binding */ parseRow),
  ti: () => (/* binding */ parseRows)
});

// UNUSED EXPORTS: resolveSource

// EXTERNAL MODULE: ./build/versions.js
var build_versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/support/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"trt-8.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-803/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.0"},"trt-8.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-852/release-notes/tensorrt-8.html","says":"8.5 is the last release for Kepler"},"trt-8.4-matrix-copy":{"url":"https://blog.csdn.net/HaoZiHuang/article/details/125830864","says":"copy of the 8.4-era matrix: SM 5.0 or higher, 3.0 removed, below 5.0 deprecated"},"trt-issue-982":{"url":"https://github.com/NVIDIA/TensorRT/issues/982","says":"maintainer: 7.2.1.6 supports 8.6"},"trt-repo":{"url":"https://github.com/NVIDIA/TensorRT","says":"README and NvInferVersion.h of each release branch: packages, CUDA, Python"},"trt-changelog":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CHANGELOG.md","says":"notes of each open-source release"},"trt-issue-2727":{"url":"https://github.com/NVIDIA/TensorRT/issues/2727","says":"an RTX 4080 fails on 8.4.1.5 and works on 8.5.1.7"},"mmdeploy-2757":{"url":"https://github.com/open-mmlab/mmdeploy/issues/2757","says":"an H100 on an old 8.x release: Unsupported SM 0x900"},"trt-8.5-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-853/support-matrix/index.html","says":"CUDA 10.2 and 11.0 to 11.8"},"trt-issue-3589":{"url":"https://github.com/NVIDIA/TensorRT/issues/3589","says":"maintainer, from the 8.6.0 notes: Kepler and Maxwell end with 8.5.3, Pascal is deprecated in 8.6"},"trt-8.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-861/support-matrix/index.html","says":"CUDA 11.0 to 12.1, SBSA with CUDA 12.0, JetPack with CUDA 11.4"},"nixpkgs-cuda":{"url":"https://github.com/NixOS/nixpkgs/blob/master/pkgs/development/cuda-modules/_cuda/db/bootstrap/cuda.nix","says":"first and last CUDA of each capability; Pascal left with 10.0.1, Volta with 10.5.0"},"trt-10.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.0.1.html","says":"Volta is deprecated from 10.0; Python 3.12 added"},"trt-10.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.0.1.html","says":"CUDA 11.8 and 12.0 to 12.4"},"trt-10.1-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1010/support-matrix/index.html","says":"10.1.0 is compiled for SM 7.0 or higher"},"trt-10.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.3.0.html","says":"Volta will be removed in 10.5"},"trt-10.4-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.4.0.html","says":"Volta will be removed in 10.5"},"trt-10.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.5.0.html","says":"Volta (7.0) is removed from 10.5; SBSA wheels on PyPI"},"trt-cmake":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CMakeLists.txt","says":"SM list of the open-source plugin build, not of the closed library"},"trt-10.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1060/pdf/TensorRT-Support-Matrix-Guide.pdf","says":"x86, Windows, SBSA and JetPack 10.6 with CUDA 12.1 to 12.6"},"tita-rl-7":{"url":"https://github.com/DDTRobot/tita_rl_sim2sim2real/issues/7","says":"an RTX 5070 Ti on 10.7: Target GPU SM 120 refused"},"trt-10.8-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.8.0.html","says":"Blackwell supported (GeForce 50); B200 and GB200 limited, early access"},"trt-issue-4525":{"url":"https://github.com/NVIDIA/TensorRT/issues/4525","says":"NVIDIA: Blackwell needs CUDA 12.8 or higher, whatever the cu12 build"},"trt-10.9-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.9.0.html","says":"Python 3.13 bindings"},"trt-10.10-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.10.0.html","says":"x86 Linux and Windows, and SBSA"},"drive-7.0.3":{"url":"https://developer.nvidia.com/docs/drive/drive-os/7.0.3/public/drive-os-tensorrt-release-notes/release-properties.html","says":"DRIVE OS 7.0.3 carries 10.10.10 for Thor as 10.1, CUDA 12.8"},"trt-10.13.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.13.0/getting-started/release-notes.html","says":"last release for Ubuntu 20.04"},"dgx-gb300":{"url":"https://docs.nvidia.com/dgx/dgxgb300nvl72-2-release-notes/system-libraries-tools-drivers.html","says":"10.13 has functional support for GB300"},"trt-10.13.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/release-notes/notices-header.html","says":"10.13.3 still ships Python 3.8 and 3.9 wheels"},"meta-tegra":{"url":"https://github.com/OE4T/meta-tegra","says":"recipes of each branch: Debian versions, file names and SM per SoC"},"conda-pytorch-486":{"url":"https://github.com/conda-forge/pytorch-cpu-feedstock/issues/486","says":"Thor is sm_110 on CUDA 13 and sm_101 on CUDA 12; Spark is sm_121"},"trt-10.14-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.14.1.html","says":"GB300, DGX B300 and DGX Spark supported"},"trt-10.14-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.14.1.html","says":"CUDA 13.0 update 2; the JetPack column stays at 10.7"},"trt-10.15-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.15.1.html","says":"CUDA 12 and 13 builds apart; 8.9 added for SBSA on Ubuntu 24.04"},"trt-10.16-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.16.0.html","says":"a layer for SM 110; 11.0 announced"},"packaging-10.16":{"url":"third party: packaging notes of a public repository","says":"Windows resource files of 10.16.0: sm75, sm80, sm86, sm89, sm90, sm100, sm120, ptx"},"trt-10.16.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.16.1/getting-started/release-notes-10/10.16.1.html","says":"Orin (8.7) is served by the SBSA build"},"meta-tegra-2240":{"url":"https://github.com/OE4T/meta-tegra/issues/2240","says":"files of the 10.16.2 SBSA package: sm75 to sm120 with sm110; Orin loads sm86"},"trt-10x-download":{"url":"https://developer.nvidia.cn/tensorrt/download/10x","says":"10.16.1: one build for CUDA 12.0 to 12.9, others for CUDA 13"},"trt-11.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.0.0/getting-started/release-notes-11/11.0.0.html","says":"strongly typed networks only; static libraries removed"},"trt-11.2-prerequisites":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.2.1/installing-tensorrt/prerequisites.html","says":"Turing or later; driver r535 on Linux, r537 on Windows, r580 for CUDA 13"},"trt-11.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.1.0.html","says":"CUDA 13.3, Python 3.14"},"trt-resources":{"url":"https://github.com/NVIDIA/TensorRT/blob/release/11.1/cmake/modules/ShouldCompileKernel.cmake","says":"which resource file serves which SM: 10.3 by sm100, 12.1 by sm120, 8.7 by sm86 on SBSA"},"trt-11.2-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.2.1.html","says":"built with CUDA 13.3 update 1"},"v100-measured":{"url":"third party: a measurement in a public repository, 2026-08","says":"V100 refused by 11.2 and by 10.16"},"trt-11.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.3.0.html","says":"CUDA 13.4; Vera Rubin (10.7) on Linux x86, SBSA and Windows"},"trt-11.4.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.0.html","says":"Windows on ARM: DLA only, nothing runs on a GPU"},"trt-11.4.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.1.html","says":"JetPack 7.2.2: Orin and Thor served by the SBSA package"},"trt-jetson-migration":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.4.1/api/migration/tensorrt-10x-to-11x-jetson.html","says":"Orin on JetPack 6 stays on 10.x"},"pypi-index":{"url":"https://pypi.org/project/tensorrt/","says":"releases and wheel tags of the tensorrt packages"},"trt-11.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.5.0.html","says":"CUDA 13.5; GB300 on Windows on ARM, beta"},"trt-11.5-tag":{"url":"https://github.com/NVIDIA/TensorRT/releases/tag/v11.5","says":"released on 2026-11-18"},"trt-issue-3826":{"url":"https://github.com/NVIDIA/TensorRT/issues/3826","says":"a GTX 1080 Ti on 10.0.1: Unsupported SM 0x601"},"cuda-compat":{"url":"https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html","says":"minimum driver of each CUDA major"},"cuda-links":{"url":"https://github.com/Jimver/cuda-toolkit/tree/master/src/links","says":"the driver in the name of each toolkit installer"},"open-modules":{"url":"https://github.com/NVIDIA/open-gpu-kernel-modules/blob/595.45.04/README.md","says":"product names and PCI ids, Turing and later"},"torch-tensorrt":{"url":"https://github.com/pytorch/TensorRT","says":"pins in setup.py and pyproject.toml of each release"},"torch-tensorrt-2.12":{"url":"https://github.com/pytorch/TensorRT/releases/tag/v2.12.1","says":"wheel matrix; no 2.9 to 2.12 for Jetson Orin"},"torch-tensorrt-mirror":{"url":"https://sourceforge.net/projects/torch-tensorrt.mirror/files/v2.12.1/","says":"2.14.0 is built with TensorRT 11.1.0"},"torch-release":{"url":"https://github.com/pytorch/pytorch/blob/main/RELEASE.md","says":"CUDA versions of each torch release"},"torch-builder":{"url":"third party: a script that quotes the arch lists of the wheel build","says":"cu117 to cu128 arch lists"},"torch-build-cuda":{"url":"https://github.com/pytorch/pytorch/blob/main/.ci/manywheel/build_cuda.sh","says":"arch list of each CUDA variant"},"torch-test-infra":{"url":"https://github.com/pytorch/test-infra/blob/main/tools/scripts/generate_binary_build_matrix.py","says":"wheel matrix of August 2026"},"torch-172352":{"url":"https://github.com/pytorch/pytorch/issues/172352","says":"Volta leaves cu128 in 2.11"},"vs-playground-59":{"url":"https://github.com/EutropicAI/vs-playground/pull/59","says":"torch 2.7.1+cu128 lacks sm_70, 2.8.0+cu128 has it"},"torch-157517":{"url":"https://github.com/pytorch/pytorch/issues/157517","says":"2.8: sm_70 added back to cu128 and cu129"},"torch-188443":{"url":"https://github.com/pytorch/pytorch/pull/188443","says":"arch tables of 2.13"},"torch-windows":{"url":"https://github.com/pytorch/pytorch/tree/main/.ci/pytorch/windows","says":"arch list per CUDA of the Windows wheels"},"ngc-recollection":{"url":"https://docs.nvidia.com/deeplearning/frameworks/support-matrix/index.html","says":"not confirmed: the page that would tell could not be read"},"cuda-gpus":{"url":"https://developer.nvidia.com/cuda-gpus","says":"compute capability of each product"},"cuda-legacy-gpus":{"url":"https://developer.nvidia.com/cuda-legacy-gpus","says":"compute capability of older products"},"pci-ids":{"url":"https://github.com/pciutils/pciids/blob/master/pci.ids","says":"PCI device id to chip"},"triton-compat":{"url":"https://github.com/triton-inference-server/server/blob/main/docs/introduction/compatibility.md","says":"CUDA and driver of each tag, and TensorRT of the trtllm image"},"triton-21.10":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel_21-10.html","says":"TensorRT 8.0.3.4"},"triton-24.04":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-24-04.html","says":"compute capability 6.0 and later"},"triton-25.01":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-25-01.html","says":"compute capability 7.5 and later"},"ngc-23.09":{"url":"third party: public notes or image history","says":"23.09 holds 8.6.1"},"ngc-24.01":{"url":"third party: public notes or image history","says":"labels of the 24.01 image"},"ngc-24.10":{"url":"third party: public notes or image history","says":"24.10 holds 10.5"},"ngc-25.10":{"url":"third party: public notes or image history","says":"environment of the 25.10 image"},"ngc-25.11":{"url":"third party: public notes or image history","says":"25.11 refuses a V100"},"ngc-26.07":{"url":"third party: public notes or image history","says":"environment of the 26.07 image"},"ngc-26.07-thor":{"url":"third party: public notes or image history","says":"26.07 holds 11.1.0.106"},"trt-rtx-1.0":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.0.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.1":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.1.html","says":"7.5, 8.6, 8.9 and 12.0"},"trt-rtx-1.4":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.4.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.5":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.5.html","says":"12.1 (GB10) joins 7.5, 8.6, 8.9 and 12.0; precisions of each"},"rtx-pypi":{"url":"https://pypi.org/project/tensorrt-rtx/","says":"releases and wheel tags of the tensorrt-rtx packages"},"rtx-turing":{"url":"https://github.com/pytorch/TensorRT","says":"torch-tensorrt leaves 3-D convolution and FP32 GEMM out for TensorRT-RTX on Turing"},"fp-limits":{"url":"https://github.com/pytorch/TensorRT/tree/main/tests/py","says":"its tests ask 8.9 for FP8 and 10.0 for FP4"},"vendor-pages":{"url":"instance pages of Amazon EC2, Azure and Google Cloud","says":"which card each instance family holds, as vendors name them; not looked up one by one"}}');
;// CONCATENATED MODULE: ./build/support/rows.js
/** Rows as they are written, in matrix.json or in a user's file, and what they become. */


const SOURCES = new Map(Object.entries(sources_namespaceObject));
/** An id of the sources table, or text that stands for itself: an address, or who measured what. */
function resolveSource(text) {
    return SOURCES.get(text) ?? { url: text, says: "" };
}
/** One cell for each platform entry of a row. */
function cellsOfRow(row, file) {
    return row.support.map((support) => {
        const builds = support.builds ?? row.builds ?? [row.release];
        return {
            product: (row.product ?? "tensorrt"),
            release: (0,build_versions/* parseVersion */.ot)(row.release, "release"),
            builds: builds.map((build) => (0,build_versions/* parseVersion */.ot)(build, "builds")),
            published: row.published ?? "",
            platform: support.platform,
            cuda: support.cuda ?? null,
            sm: support.sm,
            confidence: (support.confidence ?? row.confidence),
            sources: row.sources.map(resolveSource),
            date: row.date,
            ...(support.note === undefined ? {} : { note: support.note }),
            ...(file === undefined ? {} : { file }),
        };
    });
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
    const fields = Object.entries(row).map(([name, value]) => {
        if (name === "sources")
            return [name, value.map(resolveSource)];
        return [name, versions.includes(name) ? (0,build_versions/* parseVersion */.ot)(value, name) : value];
    });
    return Object.fromEntries(fields);
}


/***/ })

};
