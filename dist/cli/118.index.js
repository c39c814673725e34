"use strict";
exports.id = 118;
exports.ids = [118,793,737];
exports.modules = {

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/** Reads the YAML or JSON files that users write, and keeps the place of each value for messages. */


/**
 * Parses YAML 1.2 (of which JSON is a part). Duplicate keys, several documents and alias bombs are problems.
 * @throws DocumentError with every syntax problem, or saying that this is not a text file.
 */
function parseDocument(text, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (text.includes("\0"))
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi([{ file, line: 1, column: 1, message: "this is not a text file" }]);
    const tooDeep = placeTooDeep(text);
    if (tooDeep !== null) {
        const message = `lists and mappings nest more than ${MAX_DEPTH} deep here`;
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi([{ file, ...tooDeep, message }]);
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
    const what = /^\s*[[{]/.test(text) ? "JSON" : "YAML";
    const problems = document.errors.map((error) => ({
        ...place(error.pos[0]),
        message: `this is not valid ${what}: ${error.message.slice(0, MAX_QUOTED)}`,
    }));
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi(problems);
    let value;
    try {
        // 100 aliases are plenty for a hand-written file and too few for an exponential one.
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi([{ file, line: 1, column: 1, message: error.message }]);
    }
    if (isEndless(value)) {
        const message = "an anchor contains an alias of itself; write the value out";
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi([{ file, line: 1, column: 1, message }]);
    }
    return {
        file,
        value,
        problem(path, message) {
            for (let length = path.length; length >= 0; length--) {
                const node = document.getIn(path.slice(0, length), true);
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                    return { ...place(node.range[0]), message };
            }
            return { file, line: 1, column: 1, message };
        },
    };
}
// The parser quotes whatever it fails on, which may be most of a file.
const MAX_QUOTED = 200;
// Real files nest less than ten levels. The parser is recursive, and thousands of levels would overflow its stack.
const MAX_DEPTH = 500;
/** Where brackets and dashes nest too deep. Strings and comments are counted too: it only has to stop hostile files. */
function placeTooDeep(text) {
    let depth = 0;
    let line = 1;
    let start = 0;
    let dashes = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === "\n")
            [line, start, dashes] = [line + 1, i + 1, 0];
        else if (char === "[" || char === "{")
            depth++;
        else if ((char === "]" || char === "}") && depth > 0)
            depth--;
        else if ((char === "-" || char === "?") && text[i + 1] === " ")
            dashes++;
        if (depth + dashes > MAX_DEPTH)
            return { line, column: i - start + 1 };
    }
    return null;
}
/** Whether a value contains itself, as `&a [*a]` does, and so cannot be written as JSON. */
function isEndless(value) {
    try {
        JSON.stringify(value);
        return false;
    }
    catch {
        return true;
    }
}


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
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1412);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7658);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
/* harmony import */ var _matrix_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(815);
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
const ALL = "all";
// A matrix file is hand-written; one with more rows is some other file.
const MAX_ROWS = 2000;
/** Everything wrong in a matrix file, in the order of the file; empty: it is fine. */
function lintMatrix(text, file) {
    return (0,_document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsIn */ ._n)(() => readRows(text, file));
}
/**
 * The matrix with the rows of `text` above it: a row replaces the built-in set of its product, release,
 * platform and CUDA, and adds where there was none.
 * @throws DocumentError with every problem that lintMatrix finds.
 */
function extendMatrix(matrix, text, file) {
    const added = readRows(text, file).flatMap((row) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOfRow */ .D1)(row, file));
    return {
        ...matrix,
        cells: [...matrix.cells.flatMap((cell) => withoutReplaced(cell, added)), ...added],
    };
}
/** @throws DocumentError with everything that is wrong in the file. */
function readRows(text, file) {
    const document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file);
    const problems = [];
    checkDocument(document.value, (path, message) => problems.push(document.problem(path, message)));
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(problems);
    return document.value.rows;
}
/** What is left of a built-in cell once the CUDA builds that `added` speaks for are taken out. */
function withoutReplaced(cell, added) {
    const above = added.filter((row) => row.product === cell.product &&
        row.platform === cell.platform &&
        covers(row.release.parts, cell.release.parts));
    if (above.length === 0)
        return [cell];
    // A set for all CUDA builds cannot be kept for some of them only.
    if (cell.cuda === null)
        return [];
    const isTaken = (major) => above.some(({ cuda }) => cuda === null || cuda.includes(major));
    const left = cell.cuda.filter((major) => !isTaken(major));
    return left.length === 0 ? [] : [{ ...cell, cuda: left }];
}
/** 10.13 covers 10.13.3, and 10.5.0 is the same as 10.5; 10.5.1 is a more exact row, which the lookup prefers. */
function covers(added, builtIn) {
    return added.every((part, i) => part === (builtIn[i] ?? 0));
}
function checkDocument(value, report) {
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) || !Array.isArray(value.rows)) {
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
        if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(row))
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
        if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(entry)) {
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
    if (!_matrix_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PLATFORMS */ .P.includes(entry.platform)) {
        report([...path, "platform"], oneOf("platform", entry.platform, _matrix_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PLATFORMS */ .P));
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
/** Reports two rows of one file that cover the same builds: it would be unclear which one applies. */
function checkOverlap(entry, release, path, report, taken) {
    const majors = Array.isArray(entry.cuda) && entry.cuda.length > 0 ? entry.cuda : [ALL];
    const key = `${release} ${entry.platform}`;
    const known = taken.get(key) ?? new Set();
    taken.set(key, known);
    if (known.has(ALL) ||
        (majors.includes(ALL) && known.size > 0) ||
        majors.some((major) => known.has(major))) {
        report(path, `this overlaps another row for ${key}: each release, platform and CUDA build may have only one row`);
    }
    for (const major of majors)
        known.add(major);
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
function isList(value, test) {
    return Array.isArray(value) && value.every((item) => typeof item === "string" && test(item));
}
function oneOf(name, value, allowed) {
    const what = value === undefined ? "is missing" : `${show(value)} is not known`;
    return `${name} ${what}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .hintFor */ .JR)(value, allowed)}`;
}
function unknownKey(key, allowed) {
    return `unknown key ${show(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .hintFor */ .JR)(key, allowed)}`;
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


/***/ })

};
;