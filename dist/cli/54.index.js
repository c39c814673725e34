"use strict";
exports.id = 54;
exports.ids = [54];
exports.modules = {

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
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1412);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7658);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1528);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6104);
/* harmony import */ var _catalogue_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1359);
/** The baseline: findings that a project accepts, counted by id and test, so that an increase is noticed. */







const MAX_ROWS = 100_000;
const MAX_TEST = 2000;
const MAX_COUNT = 1_000_000_000;
const KEYS = ["id", "test", "count"];
const TOP = ["$schema", "schemaVersion", "findings"];
/** The baseline with exactly these findings. Sorted, so that the same findings give the same bytes. */
function updateBaseline(findings) {
    const rows = findings.flatMap(rowsOf);
    return {
        schemaVersion: 1,
        findings: rows.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)(a.id, b.id) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)(a.test, b.test)),
    };
}
/**
 * What changed against the baseline, in sentences.
 * @param executed ids of the tests that were executed: only they can show that a test has fewer findings. Default: all.
 */
function compareBaseline(findings, baseline, executed) {
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
        if (now >= row.count || (row.test !== "" && executed && !executed.has(row.test)))
            continue;
        const what = now === 0 ? "remove its row" : `lower it to ${now}`;
        shrunk.push(`Fewer of a finding: ${place(row)}, ${times(now)} where the baseline allows ${row.count}; ${what} with \`trt-gate baseline update\`.`);
    }
    return { grown, shrunk };
}
/** @throws DocumentError with every problem of the file. */
function parseBaseline(text, file) {
    const document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file);
    const problems = [];
    checkBaseline(document.value, (path, message) => problems.push(document.problem(path, message)));
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(problems);
    return { schemaVersion: 1, findings: document.value.findings };
}
/** What is wrong in a baseline file; an id that the built-in catalogue lacks may come from a catalogue of one's own. */
function lintBaseline(text, file) {
    return [...(0,_document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsIn */ ._n)(() => parseBaseline(text, file))];
}
function rowsOf(finding) {
    const inTests = finding.tests.map((test) => ({ id: finding.id, test: test.id, count: test.count }));
    const outside = finding.count - inTests.reduce((sum, row) => sum + row.count, 0);
    return outside > 0 ? [...inTests, { id: finding.id, test: "", count: outside }] : inTests;
}
function checkBaseline(value, complain) {
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value)) {
        complain([], "a baseline is an object with schemaVersion 1 and a list `findings`");
        return;
    }
    if (value.schemaVersion !== 1)
        complain(["schemaVersion"], "schemaVersion must be 1");
    for (const name of Object.keys(value)) {
        if (!TOP.includes(name))
            complain([name], (0,_catalogue_form_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)("key", name, TOP));
    }
    const rows = value.findings;
    if (!Array.isArray(rows) || rows.length > MAX_ROWS) {
        complain(["findings"], `findings must be a list of at most ${MAX_ROWS} rows`);
        return;
    }
    const taken = new Set();
    for (const [i, row] of rows.entries())
        checkRow(row, i, taken, complain);
}
function checkRow(row, i, taken, complain) {
    const at = ["findings", i];
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(row)) {
        complain(at, `row ${i + 1} must be an object with id, test and count`);
        return;
    }
    for (const name of Object.keys(row)) {
        if (!KEYS.includes(name))
            complain([...at, name], (0,_catalogue_form_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)("key", name, KEYS));
    }
    const { id, test, count } = row;
    if (typeof id !== "string" || !_catalogue_form_js__WEBPACK_IMPORTED_MODULE_3__/* .ISSUE_ID */ .wt.test(id))
        complain([...at, "id"], "id must be the id of a catalogue entry");
    else {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .pA)(id, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.loadCatalogue)().map((entry) => entry.id));
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
        complain(at, `${String(id)} is listed twice for the same test`);
    taken.add(key);
}
const times = (count) => (count === 1 ? "once" : `${count} times`);
const place = (row) => row.test === "" ? `${row.id} outside of tests` : `${row.id} in ${row.test}`;


/***/ })

};
;