"use strict";
exports.id = 470;
exports.ids = [470];
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

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCells: () => (/* binding */ parseCells),
/* harmony export */   parseLabels: () => (/* binding */ parseLabels)
/* harmony export */ });
/* unused harmony export MAX_CELLS */
/* harmony import */ var _document_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3174);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1412);
/** Reads the cells of a job matrix from JSON or YAML and reports every mistake with its place. */



// GitHub starts at most 256 jobs of a matrix, but a plan may choose from more. Beyond this, the lists multiply to an
// absurd number.
const MAX_CELLS = 4096;
/**
 * Reads cells: a list of them, or GitHub's own form with lists to multiply, `exclude` and `include`.
 * @throws DocumentError with every problem and its place.
 */
function parseCells(text, file) {
    const document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text.trim() === "" ? "[]" : text, file);
    const cells = Array.isArray(document.value)
        ? listed(document, document.value)
        : multiplied(document, document.value);
    if (cells.length > MAX_CELLS)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([document.problem([], `${cells.length} cells are more than ${MAX_CELLS}`)]);
    return {
        cells,
        problem: (cell, key, message) => document.problem([...cell.path, key], message),
    };
}
function listed(document, list) {
    const problems = [];
    const cells = list.flatMap((value, i) => {
        if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
            return [{ value, path: [i] }];
        problems.push(document.problem([i], `cell ${i + 1} must be an object such as {"gpu": "T4", "tensorrt": "10.5.0"}`));
        return [];
    });
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(problems);
    return cells;
}
/** Multiplies lists as `strategy.matrix` does, so that 8 cards by 6 releases are 14 words and not 48 objects. */
function multiplied(document, root) {
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(root))
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([
            document.problem([], "cells must be a list of objects, or an object with lists such as gpu and tensorrt"),
        ]);
    const { include, exclude, ...vectors } = root;
    const problems = [];
    for (const [key, values] of Object.entries(vectors)) {
        if (!Array.isArray(values) || values.length === 0)
            problems.push(document.problem([key], `${key} must be a list with at least one value`));
    }
    for (const [key, list] of Object.entries({ include, exclude })) {
        if (list !== undefined && !(Array.isArray(list) && list.every(_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)))
            problems.push(document.problem([key], `${key} must be a list of objects`));
    }
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(problems);
    const excluded = (exclude ?? []);
    const combinations = product(document, vectors).filter((cell) => !excluded.some((pattern) => agrees(cell, pattern, Object.keys(pattern))));
    return withIncluded(combinations, (include ?? []), Object.keys(vectors));
}
function product(document, vectors) {
    const lists = Object.entries(vectors);
    if (lists.length === 0)
        return [];
    const size = lists.reduce((count, [, values]) => count * values.length, 1);
    if (size > MAX_CELLS)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([
            document.problem([], `the lists multiply to ${size} cells, more than ${MAX_CELLS}`),
        ]);
    return lists.reduce((cells, [key, values]) => cells.flatMap((cell) => values.map((value) => ({ ...cell, [key]: value }))), [{}]);
}
/** An entry of `include` extends every combination that it does not contradict; if there is none, it adds a cell. */
function withIncluded(combinations, include, vectors) {
    const cells = [...combinations];
    const added = [];
    include.forEach((entry, i) => {
        const shared = Object.keys(entry).filter((key) => vectors.includes(key));
        let extended = false;
        combinations.forEach((value, n) => {
            if (!agrees(value, entry, shared))
                return;
            cells[n] = { ...cells[n], ...entry };
            extended = true;
        });
        if (!extended)
            added.push({ value: entry, path: ["include", i] });
    });
    return [...cells.map((value) => ({ value, path: [] })), ...added];
}
function agrees(cell, pattern, keys) {
    return keys.every((key) => JSON.stringify(cell[key]) === JSON.stringify(pattern[key]));
}
/**
 * Reads `labels`: a map from runner label to card.
 * @throws DocumentError with every problem and its place.
 */
function parseLabels(text, file) {
    if (text.trim() === "")
        return new Map();
    const document = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, file);
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(document.value))
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([
            document.problem([], 'labels must be a map from runner label to card, such as {"gpu-old": "V100"}'),
        ]);
    const problems = [];
    const labels = new Map();
    for (const [label, card] of Object.entries(document.value)) {
        if (typeof card === "string" && card.trim() !== "")
            labels.set(label, card);
        else if (typeof card === "number")
            labels.set(label, Number.isInteger(card) ? `${card}.0` : String(card));
        else
            problems.push(document.problem([label], `label ${label} must name a card, such as V100 or sm_70`));
    }
    if (problems.length > 0)
        throw new _document_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(problems);
    return labels;
}


/***/ })

};
;