"use strict";
exports.id = 447;
exports.ids = [447];
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

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFacts: () => (/* binding */ parseFacts)
/* harmony export */ });
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
/** Reads a facts document as text. */


/**
 * Parses and checks facts, as YAML or JSON.
 * @throws DocumentError with every problem and its place.
 */
function parseFacts(text, file) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFacts */ .u)((0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, file));
}


/***/ })

};
;