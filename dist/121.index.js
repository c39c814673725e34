"use strict";
exports.id = 121;
exports.ids = [121];
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

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXPECTED_ENDS: () => (/* binding */ EXPECTED_ENDS),
  FIELDS: () => (/* binding */ FIELDS),
  MAX_ENTRIES: () => (/* binding */ MAX_ENTRIES),
  lintExpectations: () => (/* binding */ lintExpectations),
  parseExpectations: () => (/* binding */ parseExpectations)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/documents.js
var documents = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/suite/expectations-condition.js
var expectations_condition = __webpack_require__(7252);
// EXTERNAL MODULE: ./build/suite/expectations.js
var expectations = __webpack_require__(6536);
;// CONCATENATED MODULE: ./build/suite/expectations-satisfiable.js
/** Whether conditions can hold on one machine: tries every machine that could make a difference. */

// Beyond this the conditions count as satisfiable, because a lint must not take long.
const MAX_MACHINES = 50_000;
/** Values on, just below, just above and within each literal: between two of them no comparison changes. */
function candidates(literals) {
    const found = new Map();
    for (const literal of literals) {
        const near = typeof literal === "string" ? [literal, "other"] : around(literal);
        for (const value of near)
            found.set(JSON.stringify(value), value);
    }
    return [...found.values()];
}
const PADDING = [0, 0, 0, 0, 0];
function around(parts) {
    const last = parts.length - 1;
    const moved = (by) => parts.map((part, i) => (i === last ? part + by : part));
    const full = (value) => [...value, ...PADDING].slice(0, 6);
    return [full(parts), full([...parts, 1]), full(moved(1)), [...moved(-1), 1e9, 1e9, 1e9, 1e9].slice(0, 6)];
}
/** Whether some machine makes all conditions true; false only where that was shown to be impossible. */
function canHoldTogether(conditions) {
    const compares = conditions.flatMap(expectations_condition/* comparisons */.lU);
    const axes = expectations_condition/* SUBJECTS */.u0.filter((subject) => compares.some((one) => one.subject === subject)).map((subject) => ({
        subject,
        values: candidates(compares.filter((one) => one.subject === subject).map(({ literal }) => literal)),
    }));
    const machines = axes.reduce((product, { values }) => product * values.length, 1);
    if (machines > MAX_MACHINES)
        return true;
    return someMachine(axes, NOTHING_KNOWN, (machine) => conditions.every((condition) => (0,expectations_condition/* evaluate */._3)(condition, machine) === true));
}
const NOTHING_KNOWN = {
    sm: null,
    tensorrt: null,
    torch: null,
    driver: null,
    cuda: null,
    os: null,
    product: null,
};
/** Whether the test holds for some choice of one value on each axis. */
function someMachine([axis, ...others], known, holds) {
    if (axis === undefined)
        return holds(known);
    return axis.values.some((value) => someMachine(others, { ...known, [axis.subject]: value }, holds));
}

;// CONCATENATED MODULE: ./build/suite/expectations-overlap.js
/** Finds conflicting entries: duplicates, and overlapping ones of which neither is more specific. */



/**
 * Every later entry that conflicts with an earlier one, and every condition that no machine can meet.
 * @param rows the rows with the entries; a conflict names the row of the later one.
 */
function findConflicts(rows) {
    const conflicts = [];
    const byRank = new Map();
    for (const row of rows) {
        const { entry } = row;
        const own = { entry, conditions: entry.when === null ? [] : [(0,expectations_condition/* parseCondition */.zB)(entry.when)] };
        if (!canHoldTogether(own.conditions)) {
            conflicts.push({ row, message: `the condition ${JSON.stringify(entry.when)} can never be true` });
            continue;
        }
        const rank = (0,expectations/* exactness */.DW)(entry.tests);
        const earlier = byRank.get(rank) ?? [];
        const other = earlier.find((one) => meet(one, own));
        if (other !== undefined)
            conflicts.push({ row, message: sayConflict(other.entry, entry) });
        earlier.push(own);
        byRank.set(rank, earlier);
    }
    return conflicts;
}
function meet(a, b) {
    return patternsMeet(a.entry.tests, b.entry.tests) && canHoldTogether([...a.conditions, ...b.conditions]);
}
function sayConflict(a, b) {
    if (a.tests === b.tests && a.when === b.when)
        return `duplicates the entry at ${a.place}; keep one of them`;
    return `overlaps the entry at ${a.place}: both can apply to the same test, and neither is more specific; narrow tests or when`;
}
/** Whether some text matches both patterns, in which only `*` is special. */
function patternsMeet(a, b) {
    if (!a.includes("*") && !b.includes("*"))
        return a === b;
    // Holds j where the first i characters of a and the first j of b can cover one and the same text.
    let reachable = pastStars(new Set([0]), b);
    for (let i = 0; i < a.length; i++) {
        const next = new Set();
        // A star of a takes any run of b.
        if (a[i] === "*")
            for (let j = Math.min(...reachable); j <= b.length; j++)
                next.add(j);
        else {
            for (const j of reachable) {
                if (b[j] === "*")
                    next.add(j);
                else if (b[j] === a[i])
                    next.add(j + 1);
            }
        }
        reachable = pastStars(next, b);
    }
    return reachable.has(b.length);
}
/** Adds the positions that are reached if stars match nothing. */
function pastStars(positions, pattern) {
    // Iterating over a set includes what is added on the way.
    for (const position of positions)
        if (pattern[position] === "*")
            positions.add(position + 1);
    return positions;
}

// EXTERNAL MODULE: ./build/suite/expectations-resolve.js
var expectations_resolve = __webpack_require__(2349);
;// CONCATENATED MODULE: ./build/suite/expectations-file.js
/** Reads and checks an expectations file; every problem at once, each with its place. */






const FIELDS = ["tests", "when", "expect", "cause", "issue", "owner", "expires"];
const EXPECTED_ENDS = ["xfail", "skip", "crash", "timeout"];
/** More than any project has; the check for overlaps looks at pairs. */
const MAX_ENTRIES = 2000;
const MAX_TEXT = 1000;
/**
 * Reads the entries.
 * @throws DocumentError with all problems. A date in the past is not one of them: such an entry excuses nothing.
 */
function parseExpectations(text, file, checks = {}) {
    const document = (0,documents/* parseDocument */.T)(text, file);
    const { rows, problems } = readEntries(document, checks);
    if (problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(problems);
    return rows.map(({ entry }) => entry);
}
/**
 * All problems of a file, expired entries included.
 * @param now milliseconds since the epoch.
 */
function lintExpectations(text, file, checks) {
    try {
        const document = (0,documents/* parseDocument */.T)(text, file);
        const { rows, problems } = readEntries(document, checks);
        const expired = rows
            .filter(({ entry }) => (0,expectations_resolve/* isExpired */._d)(entry, checks.now))
            .map(({ entry, problem }) => problem(["expires"], `expired on ${entry.expires}; fix the test or set a new date`));
        return [...problems, ...expired];
    }
    catch (error) {
        /* istanbul ignore else -- parseDocument throws nothing else */
        if (error instanceof document_problem/* DocumentError */.Mi)
            return error.problems;
        /* istanbul ignore next -- see above */
        throw error;
    }
}
function readEntries(document, checks) {
    const { value } = document;
    if (value === null || value === undefined)
        return { rows: [], problems: [] };
    const whole = (message) => ({ rows: [], problems: [document.problem([], message)] });
    if (!Array.isArray(value))
        return whole('expected a list of entries, each beginning with "- tests:"');
    if (value.length > MAX_ENTRIES)
        return whole(`has ${value.length} entries; at most ${MAX_ENTRIES} are read`);
    const rows = [];
    const problems = [];
    for (const [i, raw] of value.entries()) {
        const before = problems.length;
        const problem = (path, message) => document.problem([i, ...path], message);
        const entry = readEntry(raw, (path, message) => problems.push(problem(path, message)), checks);
        if (!entry || problems.length > before)
            continue;
        const { line } = problem([], "");
        rows.push({ entry: { ...entry, place: `${document.file}:${line}` }, problem });
    }
    for (const { row, message } of findConflicts(rows))
        problems.push(row.problem([], message));
    return { rows, problems };
}
function readEntry(raw, tell, checks) {
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
        tell([], "expected an entry with tests and expect");
        return null;
    }
    const record = new Map(Object.entries(raw));
    for (const key of record.keys()) {
        if (FIELDS.includes(key))
            continue;
        tell([key], `${JSON.stringify(key)} is not a known field${(0,nearest/* hintFor */.JR)(key, FIELDS)}`);
    }
    const text = (field) => readText(record, field, tell);
    const [tests, expect] = [text("tests"), text("expect")];
    for (const field of ["tests", "expect"])
        if (!record.has(field))
            tell([], `${field} is missing`);
    if (expect !== null && !isExpectedEnd(expect)) {
        tell(["expect"], `${JSON.stringify(expect)} is not allowed${(0,nearest/* hintFor */.JR)(expect, EXPECTED_ENDS)}`);
    }
    const [when, cause, issue, expires] = [text("when"), text("cause"), text("issue"), text("expires")];
    checkCondition(when, tell);
    if (issue !== null && !/^https?:\/\/\S+$/.test(issue))
        tell(["issue"], "expected an address that begins with https://");
    if (expires !== null && !isDate(expires))
        tell(["expires"], `${JSON.stringify(expires)} is not a date; write it as 2027-06-30`);
    if (cause !== null)
        checkCause(cause, expect, tell, checks);
    if (tests === null || expect === null || !isExpectedEnd(expect))
        return null;
    return { tests, when, expect, cause, issue, owner: text("owner"), expires };
}
function readText(record, field, tell) {
    const value = record.get(field);
    if (value === undefined)
        return null;
    if (typeof value !== "string" || value.trim() === "") {
        tell([field], `${field} must be text${typeof value === "number" ? "; put it in quotes" : ""}`);
        return null;
    }
    if (value.length > MAX_TEXT)
        tell([field], `${field} is longer than ${MAX_TEXT} characters`);
    return value.trim();
}
const isExpectedEnd = (word) => EXPECTED_ENDS.includes(word);
function checkCondition(when, tell) {
    if (when === null)
        return;
    try {
        (0,expectations_condition/* parseCondition */.zB)(when);
    }
    catch (error) {
        /* istanbul ignore if -- parseCondition throws nothing else */
        if (!(error instanceof expectations_condition/* ConditionError */.iG))
            throw error;
        tell(["when"], `the condition ${error.message} (at character ${error.offset + 1})`);
    }
}
function checkCause(cause, expect, tell, { causes }) {
    if (expect === "skip")
        tell(["cause"], "a skipped test shows no cause; remove the cause, or expect xfail");
    if (!causes || causes.has(cause))
        return;
    const near = (0,nearest/* nearest */.pA)(cause, causes);
    const help = near ? `did you mean ${near}?` : "only those can excuse a failure";
    tell(["cause"], `${JSON.stringify(cause)} is not a known issue of kind cause; ${help}`);
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ })

};
;