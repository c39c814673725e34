"use strict";
exports.id = 121;
exports.ids = [121,759];
exports.modules = {

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/** Groups of a regular expression's match, as text. */
/**
 * A group's text; "" if the group did not take part. The type of a match cannot say which groups always do.
 * @param index counted from 1, as in the pattern.
 */
function groupOf(match, index) {
    return match[index] ?? "";
}


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   iG: () => (/* binding */ ConditionError),
/* harmony export */   lU: () => (/* binding */ comparisons),
/* harmony export */   u0: () => (/* binding */ SUBJECTS),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _match_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/** Conditions of expectations: `sm < 7.5 and tensorrt >= 10.5`, parsed once, decided exactly or not at all. */


/** What a condition may ask about. */
const SUBJECTS = ["sm", "tensorrt", "torch", "driver", "cuda", "os", "product"];
const OPERATORS = ["<=", ">=", "==", "!=", "<", ">"];
/** What is wrong in a condition; `offset` counts characters from its start. */
class ConditionError extends Error {
    code = "CONDITION";
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "ConditionError";
        this.offset = offset;
    }
}
const MAX_LENGTH = 1000;
const MAX_DEPTH = 50;
const TOKEN = /\s*([A-Za-z0-9_][\w.+-]*|<=|>=|==|!=|<|>|\(|\))/y;
/** @throws ConditionError that says what was found where, and what was expected. */
function parseCondition(text) {
    if (text.length > MAX_LENGTH)
        throw new ConditionError(`is longer than ${MAX_LENGTH} characters`, 0);
    const tokens = tokenise(text);
    let next = 0;
    const peek = () => tokens[next];
    const take = (wanted) => {
        if (peek()?.text.toLowerCase() !== wanted)
            return false;
        next++;
        return true;
    };
    const either = (depth) => {
        let left = both(depth);
        while (take("or"))
            left = { kind: "or", left, right: both(depth) };
        return left;
    };
    const both = (depth) => {
        let left = single(depth);
        while (take("and"))
            left = { kind: "and", left, right: single(depth) };
        return left;
    };
    const single = (depth) => {
        const offset = peek()?.offset ?? text.length;
        if (depth > MAX_DEPTH)
            throw new ConditionError(`is nested deeper than ${MAX_DEPTH}`, offset);
        if (take("not"))
            return { kind: "not", inner: single(depth + 1) };
        if (!take("("))
            return comparison();
        const inner = either(depth + 1);
        if (!take(")"))
            throw new ConditionError(`has an open bracket; close it`, offset);
        return inner;
    };
    const comparison = () => {
        const subject = parseSubject(tokens[next++], text.length);
        const operator = parseOperator(tokens[next++], subject, text.length);
        return {
            kind: "compare",
            subject,
            operator,
            literal: parseLiteral(tokens[next++], subject, operator, text.length),
        };
    };
    const condition = either(0);
    const rest = peek();
    if (rest)
        throw new ConditionError(`has ${JSON.stringify(rest.text)} where "and" or "or" was expected`, rest.offset);
    return condition;
}
function tokenise(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    TOKEN.lastIndex = 0;
    for (let at = 0; at < end;) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (!match)
            throw new ConditionError(`has ${JSON.stringify(text.slice(at).trim().charAt(0))}, which has no meaning`, at);
        const word = (0,_match_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(match, 1);
        at = TOKEN.lastIndex;
        tokens.push({ text: word, offset: at - word.length });
    }
    return tokens;
}
const isSubject = (word) => SUBJECTS.includes(word);
const isOperator = (word) => OPERATORS.includes(word);
const isWordSubject = (subject) => subject === "os" || subject === "product";
function parseSubject(token, end) {
    const word = token?.text.toLowerCase() ?? "";
    if (isSubject(word))
        return word;
    throw new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} where one of ${SUBJECTS.join(", ")} was expected`, token?.offset ?? end);
}
function parseOperator(token, subject, end) {
    const allowed = isWordSubject(subject) ? ["==", "!="] : OPERATORS;
    if (token && isOperator(token.text) && allowed.includes(token.text))
        return token.text;
    throw new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject}; use one of ${allowed.join(" ")}`, token?.offset ?? end);
}
const WORDS = {
    os: ["linux", "windows", "darwin"],
    product: ["tensorrt", "tensorrt-rtx"],
};
function parseLiteral(token, subject, operator, end) {
    const refuse = (expected) => new ConditionError(`has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject} ${operator}; expected ${expected}`, token?.offset ?? end);
    if (subject === "os" || subject === "product") {
        const word = token?.text.toLowerCase() ?? "";
        if (!WORDS[subject].includes(word))
            throw refuse(`one of ${WORDS[subject].join(", ")}`);
        return word;
    }
    if (subject === "sm") {
        const capability = token ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(token.text) : null;
        if (!capability)
            throw refuse("a compute capability such as 7.5 or sm_75");
        return capability.split(".").map(Number);
    }
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(token?.text);
    if (!version)
        throw refuse("a version such as 10.5 or 10.13.3.9");
    return version.parts;
}
/** The value of a condition; null if it depends on a fact that is not known. */
function evaluate(condition, values) {
    switch (condition.kind) {
        case "not": {
            const inner = evaluate(condition.inner, values);
            return inner === null ? null : !inner;
        }
        case "and":
        case "or": {
            // One side may decide alone: an unknown torch does not matter to `false and \u2026`.
            const decisive = condition.kind === "or";
            const [left, right] = [evaluate(condition.left, values), evaluate(condition.right, values)];
            if (left === decisive || right === decisive)
                return decisive;
            return left === null || right === null ? null : !decisive;
        }
        case "compare":
            return compare(values[condition.subject], condition.operator, condition.literal);
    }
}
function compare(value, operator, literal) {
    if (value === null)
        return null;
    if (typeof value === "string" || typeof literal === "string") {
        return (value === literal) === (operator === "==");
    }
    const order = compareWritten(value, literal);
    if (order === null)
        return null;
    switch (operator) {
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case "==":
            return order === 0;
        case "!=":
            return order !== 0;
        case ">=":
            return order >= 0;
        case ">":
            return order > 0;
    }
}
/**
 * Compares as many parts as the condition writes: 10.4.0.26 is `<= 10.4` and `== 10.4`, and not `> 10.4`.
 * null if the value is written shorter and equal so far: CUDA "12" against 12.4.
 */
function compareWritten(value, literal) {
    for (const [i, part] of literal.entries()) {
        const own = value[i];
        if (own === undefined)
            return null;
        if (own !== part)
            return Math.sign(own - part);
    }
    return 0;
}
/** All comparisons of a condition. */
function comparisons(condition) {
    switch (condition.kind) {
        case "compare":
            return [condition];
        case "not":
            return comparisons(condition.inner);
        default:
            return [...comparisons(condition.left), ...comparisons(condition.right)];
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


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ hookExpectations),
/* harmony export */   _2: () => (/* binding */ resolveExpectations),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* unused harmony export subjectValues */
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7252);
/** Decides which expectations apply on this machine today. */


/**
 * Sorts entries by what the facts say.
 * @param entries as parseExpectations gave them: their conditions are known to be well formed.
 * @param now milliseconds since the epoch.
 * @param capability of the card that decides, where it is not the first.
 */
function resolveExpectations(entries, facts, now, capability = facts.gpus[0]?.computeCapability ?? null) {
    const values = subjectValues(facts, capability);
    const live = [];
    const expired = [];
    const undecided = [];
    for (const entry of entries) {
        const { holds, missing } = decide(entry.when, values);
        if (holds === false)
            continue;
        if (isExpired(entry, now))
            expired.push(entry);
        else if (holds)
            live.push(entry);
        else
            undecided.push({ entry, missing });
    }
    return { live, expired, undecided };
}
function decide(when, values) {
    if (when === null)
        return { holds: true, missing: [] };
    const condition = (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(when);
    const open = (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisons */ .lU)(condition).filter((one) => (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(one, values) === null);
    return {
        holds: (0,_expectations_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(condition, values),
        missing: [...new Set(open.map(({ subject }) => subject))],
    };
}
/** Whether the last day of an entry, in UTC, is over. */
function isExpired(entry, now) {
    return entry.expires !== null && now >= Date.parse(`${entry.expires}T00:00:00Z`) + 24 * 3600 * 1000;
}
const OS_WORDS = new Map([
    ["linux", "linux"],
    ["win32", "windows"],
    ["windows", "windows"],
    ["darwin", "darwin"],
]);
/** The facts as conditions name them. CUDA is torch's, else TensorRT's, else what the driver offers. */
function subjectValues(facts, capability) {
    const parts = (text) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(text)?.parts ?? null;
    const os = facts.platform?.os.toLowerCase();
    return {
        sm: parts(capability),
        tensorrt: parts(facts.tensorrt?.version),
        torch: parts(facts.torch?.version),
        driver: parts(facts.driver?.version),
        cuda: parts(facts.torch?.cuda) ?? parts(facts.tensorrt?.cuda) ?? parts(facts.driver?.cuda),
        os: os === undefined ? null : (OS_WORDS.get(os) ?? os),
        product: facts.tensorrt?.product ?? null,
    };
}
/**
 * All live entries as the hook needs them; it chooses the most exact one as the gate does. An `xfail` with a
 * cause is not applied by pytest: whether a failure has it is known only afterwards, and would be swallowed.
 */
function hookExpectations(resolved) {
    return resolved.live.map((entry) => {
        const native = entry.expect === "skip" || (entry.expect === "xfail" && entry.cause === null);
        return {
            tests: entry.tests,
            expect: native ? entry.expect : "none",
            reason: reasonOf(entry),
        };
    });
}
function reasonOf(entry) {
    const why = [entry.when, entry.issue, entry.owner && `owner ${entry.owner}`].filter(Boolean).join("; ");
    return `expected (${entry.place})${why && `: ${why}`}`;
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ exactness),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   kZ: () => (/* binding */ findExpectation)
/* harmony export */ });
/** Per-test expectations: what a project knows to fail, where, why, and until when. */
/** Whether a pattern covers an id. Linear in both, whatever the pattern. */
function covers(pattern, id) {
    const [first, last] = [pattern.indexOf("*"), pattern.lastIndexOf("*")];
    if (first === -1)
        return pattern === id;
    const [head, tail] = [pattern.slice(0, first), pattern.slice(last + 1)];
    if (!id.startsWith(head) || id.length < head.length + tail.length || !id.endsWith(tail))
        return false;
    const end = id.length - tail.length;
    let at = head.length;
    for (const piece of pattern.slice(first, last).split("*")) {
        const found = id.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
/** How specific a pattern is: a full id before any pattern, then the longer literal text. */
function exactness(pattern) {
    return pattern.includes("*") ? pattern.replaceAll("*", "").length : Number.POSITIVE_INFINITY;
}
/** The entry that applies to a test: the most specific, and the first of equals. */
function findExpectation(id, entries) {
    let best = null;
    for (const entry of entries) {
        if (!covers(entry.tests, id))
            continue;
        if (best === null || exactness(entry.tests) > exactness(best.tests))
            best = entry;
    }
    return best;
}


/***/ })

};
;