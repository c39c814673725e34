"use strict";
exports.id = 104;
exports.ids = [104];
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

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ emptied),
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   E0: () => (/* binding */ mergeBuckets),
/* harmony export */   Pg: () => (/* binding */ addPlace),
/* harmony export */   R1: () => (/* binding */ MAX_TESTS),
/* harmony export */   W2: () => (/* binding */ addEvent),
/* harmony export */   qP: () => (/* binding */ addDetails),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* unused harmony export MAX_TEXT */
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4471);
/** What was seen of one issue and kind. Its size does not grow with the log. */

const MAX_LINES = 1000;
const MAX_TEXT = 500;
const MAX_PLACES = 50;
/** More tests than this in one log are counted together, as if no test were known. */
const MAX_TESTS = 20_000;
/** Empty, as the first event makes it. @param order of the event among all of the log. */
function bucketOf(event, order) {
    const { hit, first, kind } = event;
    const text = bounded(`${first.before}${first.after}`.trim());
    return {
        count: 0,
        kind,
        severity: kind === hit.kind ? hit.severity : "notice",
        title: hit.title,
        first: { line: event.lines[0], text },
        order,
        lines: [],
        tests: new Map(),
        details: {},
        places: new Map(),
    };
}
/** At most MAX_TEXT units, never half a character. */
function bounded(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
/** Counts an event, with its lines, its test and what its text tells. */
function addEvent(bucket, event) {
    const { hit } = event;
    bucket.count++;
    for (const line of event.lines)
        addLine(bucket.lines, line);
    if (hit.test !== null && (bucket.tests.has(hit.test) || bucket.tests.size < MAX_TESTS)) {
        bucket.tests.set(hit.test, (bucket.tests.get(hit.test) ?? 0) + 1);
    }
    // Details come from the best line; a line that only wraps the message adds nothing but a place inside TensorRT.
    const text = `${hit.before}${hit.after}`;
    const cause = event.cause === undefined ? {} : { cause: event.cause };
    bucket.details = addDetails(bucket.details, { ...(0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .c)(hit.entry.id, text), ...cause });
    if (bucket.places.size < MAX_PLACES)
        for (const place of (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(text))
            addPlace(bucket.places, place);
}
function addLine(lines, line) {
    if (lines.length < MAX_LINES && lines.at(-1) !== line)
        lines.push(line);
}
/** Each place once, at most MAX_PLACES of them. */
function addPlace(places, place) {
    if (places.size < MAX_PLACES)
        places.set(`${place.file}:${place.line}:${place.column}`, place);
}
/** Adds details: numbers are counts and add up, of texts the first one is kept. */
function addDetails(into, more) {
    const result = { ...into };
    for (const [name, value] of Object.entries(more)) {
        const old = result[name];
        if (old === undefined)
            result[name] = value;
        else if (typeof old === "number" && typeof value === "number")
            result[name] = old + value;
    }
    return result;
}
/** The bucket without any events. */
function emptied(bucket) {
    return { ...bucket, count: 0, lines: [], tests: new Map(), details: {}, places: new Map() };
}
/** Adds what another bucket of the same id and kind has seen. */
function mergeBuckets(into, from) {
    into.count += from.count;
    for (const line of from.lines)
        if (into.lines.length < MAX_LINES)
            into.lines.push(line);
    for (const [test, count] of from.tests)
        into.tests.set(test, (into.tests.get(test) ?? 0) + count);
    into.details = addDetails(into.details, from.details);
    for (const place of from.places.values())
        addPlace(into.places, place);
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wt: () => (/* binding */ ISSUE_ID),
  rO: () => (/* binding */ checkEntryForm),
  L5: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: MIN_LITERAL

// EXTERNAL MODULE: ./build/is-object.js
var is_object = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/issues/pattern-syntax.js
/**
 * The subset of regular expressions that patterns may use. JavaScript's engine backtracks, so that a careless
 * expression can take time exponential in the line; in this subset the number of ways to match is bounded by a
 * number that is known beforehand, for any line. No repeat without an upper bound, no repeat of anything
 * but a single character, no look-around, no backreference; and repeats whose end is not plain from the next
 * character multiply to at most MAX_WAYS.
 */
const MAX_WAYS = 20_000;
const MAX_REPEAT = 500;
const MAX_LENGTH = 500;
const MAX_DEPTH = 8;
const OTHERS = 128;
class SyntaxProblem extends SyntaxError {
}
/** Why the expression cannot be used, in words for its author; null when it can. */
function patternProblem(source) {
    if (source.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    try {
        const ways = new PatternParser(source).parse().ways({ first: new Set(), done: true });
        if (ways > MAX_WAYS)
            return `could match in ${ways} ways (at most ${MAX_WAYS}); narrow its repeats`;
        new RegExp(source, "y");
        return null;
    }
    catch (error) {
        return error.message;
    }
}
/** A recursive descent parser; each method reads one part of the grammar from `at` on. */
class PatternParser {
    source;
    at = 0;
    constructor(source) {
        this.source = source;
    }
    /** The whole expression. @throws SyntaxProblem where it is not of the subset. */
    parse() {
        const part = this.alternatives(0);
        if (this.at < this.source.length)
            this.fail("has an extra closing parenthesis");
        return part;
    }
    alternatives(depth) {
        if (depth > MAX_DEPTH)
            this.fail("nests too deeply");
        const branches = [this.sequence(depth)];
        while (this.peek() === "|") {
            this.at++;
            branches.push(this.sequence(depth));
        }
        return {
            first: union(branches.map((branch) => branch.first)),
            empty: branches.some((branch) => branch.empty),
            ways: (next) => branches.reduce((sum, branch) => sum + branch.ways(next), 0),
        };
    }
    sequence(depth) {
        const parts = [];
        while (this.at < this.source.length && this.peek() !== "|" && this.peek() !== ")") {
            parts.push(this.repeated(depth));
        }
        return joined(parts);
    }
    repeated(depth) {
        const group = this.peek() === "(";
        const atom = group ? this.parenthesised(depth) : this.single();
        const [min, max] = this.quantifier();
        if (max === 1 && min === 1)
            return atom;
        if (group && max !== 1)
            this.fail("repeats a group; repeat single characters only");
        const { first } = atom;
        // Where the next character tells the end of a repeat, giving some of it back never helps.
        const choices = (next) => (next.done || disjoint(first, next.first) ? 1 : max - min + 1);
        return { first, empty: min === 0 || atom.empty, ways: (next) => atom.ways(next) * choices(next) };
    }
    parenthesised(depth) {
        this.at++;
        if (this.peek() === "?") {
            if (this.source[this.at + 1] !== ":")
                this.fail("uses look-around or a named group; only (?:\u2026) and (\u2026) are allowed");
            this.at += 2;
        }
        const part = this.alternatives(depth + 1);
        if (this.peek() !== ")")
            this.fail("lacks a closing parenthesis");
        this.at++;
        return part;
    }
    quantifier() {
        const char = this.peek();
        if (char === "*" || char === "+")
            this.fail(`has a repeat without upper bound; write {0,${MAX_REPEAT}} or less`);
        if (char === "?") {
            this.at++;
            this.lazy();
            return [0, 1];
        }
        const bounds = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(this.source.slice(this.at, this.at + 12));
        if (!bounds)
            return [1, 1];
        if (bounds[2] === "")
            this.fail(`has a repeat without upper bound; write {${bounds[1]},${MAX_REPEAT}} or less`);
        const min = Number(bounds[1]);
        const max = bounds[2] === undefined ? min : Number(bounds[2]);
        if (max > MAX_REPEAT || max < min)
            this.fail(`has a repeat that is not within 0 to ${MAX_REPEAT}`);
        this.at += bounds[0].length;
        this.lazy();
        return [min, max];
    }
    lazy() {
        if (this.peek() === "?")
            this.at++;
    }
    single() {
        const char = this.source.charAt(this.at);
        if (char === "[")
            return charPart(this.bracket());
        this.at++;
        if (char === ".")
            return charPart(except(new Set([10, 13])));
        if (char === "^")
            this.fail("needs no ^: it is matched from the literal on");
        if (char === "$")
            return ASSERTION;
        if (char === "\\")
            return this.escaped();
        if ("*+?{".includes(char))
            this.fail(`has a ${char} with nothing to repeat`);
        return charPart(setOf(char));
    }
    escaped() {
        const char = this.source.charAt(this.at);
        this.at++;
        if (char === "b")
            return ASSERTION;
        const named = escapeSet(char);
        return named ? charPart(named) : this.fail(`uses \\${char}, which is not allowed`);
    }
    bracket() {
        this.at++;
        const negative = this.peek() === "^";
        if (negative)
            this.at++;
        const set = new Set();
        while (this.peek() !== "]") {
            if (this.at >= this.source.length)
                this.fail("lacks a closing bracket");
            const from = this.classChar();
            if (from.size === 1 && this.peek() === "-" && this.source[this.at + 1] !== "]") {
                this.at++;
                const to = this.classChar();
                if (to.size > 1)
                    this.fail("has a range that ends in a class");
                for (let code = Math.min(...from); code <= Math.min(...to); code++)
                    set.add(code);
            }
            else
                for (const code of from)
                    set.add(code);
        }
        this.at++;
        return negative ? except(set) : set;
    }
    classChar() {
        const char = this.source.charAt(this.at++);
        if (char !== "\\")
            return setOf(char);
        const name = this.source.charAt(this.at++);
        return escapeSet(name) ?? this.fail(`uses \\${name}, which is not allowed`);
    }
    peek() {
        return this.source[this.at];
    }
    fail(message) {
        throw new SyntaxProblem(`${message} (at character ${this.at + 1})`);
    }
}
/** A sequence, seen from the back, so that what follows each part is known; their ways multiply. */
function joined(parts) {
    const behind = (part, next) => part.empty
        ? { first: union([part.first, next.first]), done: next.done }
        : { first: part.first, done: false };
    const reversed = parts.toReversed();
    const nothing = { first: new Set(), done: true };
    return {
        first: reversed.reduce((next, part) => behind(part, next), nothing).first,
        empty: parts.every((part) => part.empty),
        ways(next) {
            let following = next;
            let ways = 1;
            for (const part of reversed) {
                ways *= part.ways(following);
                following = behind(part, following);
            }
            return ways;
        },
    };
}
const charPart = (first) => ({ first, empty: false, ways: () => 1 });
const setOf = (char) => new Set([Math.min(char.charCodeAt(0), OTHERS)]);
const range = (from, to) => Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) => from.charCodeAt(0) + i);
const except = (set) => 
// A negated class takes some characters beyond ASCII whichever of them it names.
new Set([...Array.from({ length: OTHERS }, (_, code) => code).filter((code) => !set.has(code)), OTHERS]);
/** `$` and `\\b` take nothing and may refuse any character: a repeat in front of them is asked for less. */
const ASSERTION = charPart(except(new Set()));
const union = (sets) => new Set(sets.flatMap((set) => [...set]));
const disjoint = (a, b) => ![...a].some((code) => b.has(code));
function escapeSet(char) {
    const digits = range("0", "9");
    const word = [...digits, ...range("a", "z"), ...range("A", "Z"), 95];
    const space = [9, 10, 11, 12, 13, 32, OTHERS];
    const sets = { d: digits, w: word, s: space };
    const named = sets[char.toLowerCase()];
    if (named)
        return char === char.toLowerCase() ? new Set(named) : except(new Set(named));
    if (char === "t")
        return new Set([9]);
    return /[^\w\s]/.test(char) && char !== "" ? setOf(char) : null;
}

;// CONCATENATED MODULE: ./build/issues/catalogue-form.js
/** The form of a catalogue entry: its keys, and what each value must be. catalogue-lint.ts checks what they mean. */



const MIN_LITERAL = 8;
/** Lower-case words joined by hyphens. */
const ISSUE_ID = /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/;
const MAX_PATTERNS = 100;
const MAX_TEXT = 4000;
const SEVERITIES = ["notice", "warning", "error"];
const KINDS = ["cause", "consequence", "note", "benign"];
const YIELDS = ["line", "above", "cause", "any"];
const catalogue_form_text = (value, path, complain) => {
    if (typeof value !== "string" || value.trim() === "" || value.length > MAX_TEXT) {
        complain(path, `${label(path)} must be text of 1 to ${MAX_TEXT} characters`);
    }
};
const id = (value, path, complain) => {
    if (typeof value !== "string" || !ISSUE_ID.test(value)) {
        complain(path, `${label(path)} must be lower-case words joined by hyphens, such as my-known-issue`);
    }
};
const literal = (value, path, complain) => {
    if (typeof value !== "string" || [...value].length < MIN_LITERAL || value.length > 200) {
        complain(path, `a literal has ${MIN_LITERAL} to 200 characters; shorter ones match by chance`);
    }
    else if (value.trim() === "" || /[\r\n]/.test(value)) {
        complain(path, "a literal must be within one line and not blank");
    }
};
const regex = (value, path, complain) => {
    if (typeof value !== "string")
        complain(path, "a regex must be text");
    else {
        const problem = patternProblem(value);
        if (problem)
            complain(path, `the expression ${problem}`);
        else if (new RegExp(value, "y").test(""))
            complain(path, "the expression can match the empty string");
    }
};
const catalogue_form_link = (value, path, complain) => {
    if (typeof value !== "string" || !/^https?:\/\/[^\s]{3,500}$/.test(value))
        complain(path, "a link must begin with https://");
};
const oneOf = (allowed) => (value, path, complain) => {
    if (typeof value !== "string" || !allowed.includes(value))
        complain(path, unknown(label(path), value, allowed));
};
const listOf = (check, min, max) => (value, path, complain) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
        complain(path, `${label(path)} must be a list of ${min} to ${max}`);
    }
    else
        for (const [i, item] of value.entries())
            check(item, [...path, i], complain);
};
const objectOf = (form) => (value, path, complain) => checkObject(value, path, form, complain);
const PATTERN = {
    required: { literal },
    optional: {
        regex,
        before: listOf(catalogue_form_text, 1, 20),
        unless: listOf(catalogue_form_text, 1, 20),
        near: listOf(catalogue_form_text, 1, 20),
        yieldsTo: oneOf(YIELDS),
        continues: listOf(id, 1, 10),
        takesOver: id,
        demotes: listOf(id, 1, 10),
        kind: oneOf(KINDS),
        severity: oneOf(SEVERITIES),
        title: catalogue_form_text,
    },
};
const ENTRY = {
    required: {
        id,
        title: catalogue_form_text,
        severity: oneOf(SEVERITIES),
        kind: oneOf(KINDS),
        patterns: listOf(objectOf(PATTERN), 1, MAX_PATTERNS),
        explanation: catalogue_form_text,
        remedy: catalogue_form_text,
        links: listOf(catalogue_form_link, 0, 20),
        samples: objectOf({
            required: { match: listOf(catalogue_form_text, 1, 50), noMatch: listOf(catalogue_form_text, 1, 50) },
            optional: {},
        }),
    },
    optional: { versions: catalogue_form_text, excuses: oneOf(["unsupported"]) },
};
/** Reports everything in an entry that is not of the right form. */
function checkEntryForm(value, path, complain) {
    checkObject(value, path, ENTRY, complain);
}
/** Reports unknown and missing keys of an object, and values that their checks refuse. */
function checkObject(value, path, form, complain) {
    if (!(0,is_object/* isObject */.G)(value)) {
        complain(path, `${label(path)} must be an object`);
        return;
    }
    const known = new Map(Object.entries({ ...form.required, ...form.optional }));
    for (const name of Object.keys(value)) {
        if (!known.has(name))
            complain([...path, name], unknown("key", name, known.keys()));
    }
    for (const [name, check] of known) {
        if (Object.hasOwn(value, name))
            check(value[name], [...path, name], complain);
        else if (Object.hasOwn(form.required, name))
            complain(path, `${label(path)} lacks ${name}${HOW.get(name) ?? ""}`);
    }
}
/** What to write for keys whose need is not plain. */
const HOW = new Map([
    ["links", "; write `links: []` where there is none"],
    [
        "samples",
        "; give `match`, lines that the patterns must find, and `noMatch`, lines like them that they must not",
    ],
    ["match", ", at least one line that the patterns must find"],
    ["noMatch", ", at least one line like it that they must not find"],
]);
/** The name of a value by its path: "patterns 2", "severity". */
function label(path) {
    const [last, list] = path.toReversed();
    if (typeof last !== "number")
        return String(last);
    return list === undefined || list === "entries" ? `entry ${last + 1}` : `${list} ${last + 1}`;
}
/** A message about a word that is not one of the allowed ones. */
function unknown(what, value, allowed) {
    return `${what} ${JSON.stringify(value).slice(0, 80)} is not known${(0,nearest/* hintFor */.JR)(value, allowed)}`;
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extendCatalogue: () => (/* binding */ extendCatalogue),
  loadCatalogue: () => (/* binding */ loadCatalogue)
});

// UNUSED EXPORTS: lintCatalogue

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/issues/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('{"j":[{"id":"arch-unsupported","title":"TensorRT does not support this GPU","severity":"error","kind":"cause","patterns":[{"literal":"Target GPU SM ","regex":"Target GPU SM \\\\d{2,3} is not supported"},{"literal":"Unsupported SM","regex":"Unsupported SM(?:: 0x[0-9A-Fa-f]{3,4}|\\\\.|\\\\)|$)"},{"literal":"SM version not supported in this NVRTC version"},{"literal":"SmVersion{0x","regex":"SmVersion\\\\{0x[0-9A-Fa-f]{2,4}\\\\} ?<= ?smVersion"},{"literal":"TensorRT-RTX does not support this compute capability"}],"versions":"7.0 and later","explanation":"TensorRT itself reports that it has no code for this GPU\'s compute capability (SM). Each release supports a fixed set of GPUs: a card can be too old (Volta since 10.5) or too new (Blackwell before 10.8). The message names the SM of the GPU, not the ones that the release supports. No engine can be built on this card, so every test that needs one fails for this reason, not because of the change under test.","remedy":"Use a TensorRT release that supports this card, or a card that this release supports. `trt-gate explain --gpu sm_NN` names both.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix.html","https://github.com/Project-MONAI/MONAI/issues/8198"],"excuses":"unsupported","samples":{"match":["[01/02/2025-10:00:00] [TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)","Error Code 9: API Usage Error (Target GPU SM 61 is not supported by this TensorRT release. In checkCurrentSMEnabled at /_src/optimizer/common/builderHelpers.cpp:718)","[E] [TRT] 1: [caskUtils.cpp::trtSmToCask::147] Error Code 1: Internal Error (Unsupported SM: 0x809)","[F] [TRT] Assertion failed: Unsupported SM.","../rtSafe/cuda/caskUtils.cpp (98) - Assertion Error in trtSmToCask: 0 (Unsupported SM.)","[E] [TRT] helpers.h (523) - Assertion Error in nvinfer1::fixSMVerForNVRTC: 0 ((smVersion < SM_VERSION_A100) && \\"SM version not supported in this NVRTC version\\")","[TRT] [E] createInferBuilder: Error Code 2: Internal Error (Assertion SmVersion{0x0705} <= smVersion failed.)","[TRT] [E] IRuntime::deserializeCudaEngine: Error Code 6: API Usage Error (The engine cannot run on this GPU, which has compute capability 9.0. Supported compute capabilities: 8.0 8.6 8.9 12.0 12.1 >12.0. TensorRT-RTX does not support this compute capability, so the engine cannot be rebuilt for it. In throwUnlessComputeCapSupported at /_src/runtime/dispatch/runtime.cpp:84)"],"noMatch":["[W] [TRT] BuilderFlag::kENABLE_TACTIC_HEURISTIC has been ignored in this builder run. This feature is only supported on Ampere and beyond.","[W] [TRT] Half2 support requested on hardware without native FP16 support, performance will be negatively affected.","[I] Compute Capability: 7.0","[E] Error[9]: IRuntime::deserializeCudaEngine: Error Code 9: API Usage Error (a parameter is out of its range)","UNSUPPORTED_STATE: Skipping tactic 0 due to insufficient memory on requested size of 5658624 detected for tactic 0x1."]}},{"id":"container-gpu-unsupported","title":"NGC container does not support this GPU","severity":"warning","kind":"note","patterns":[{"literal":"which is not supported by this container"},{"literal":"supported in this version of the container"},{"literal":"No supported GPU(s) detected to run this container","continues":["container-gpu-unsupported"]}],"explanation":"The start script of an NGC container does not recognise this GPU. The warning comes from the container, not from TensorRT: the container still starts, and programs that do not need the missing code still run.","remedy":"Use a container release that lists this GPU in the NGC framework support matrix.","links":["https://docs.nvidia.com/deeplearning/frameworks/support-matrix/index.html"],"samples":{"match":["ERROR: Detected Tesla V100-SXM2-16GB GPU, which is not supported by this container","WARNING: Detected NVIDIA GB10 GPU, which is not yet supported in this version of the container","ERROR: No supported GPU(s) detected to run this container","WARNING: Detected NVIDIA GB10 GPU, which may not yet be supported in this version of the container"],"noMatch":["NOTE: CUDA Forward Compatibility mode ENABLED."]}},{"id":"no-kernel-image","title":"No CUDA kernel image for this GPU","severity":"error","kind":"cause","patterns":[{"literal":"no kernel image is available for execution on the device"},{"literal":"Cuda failure: 209"},{"literal":"is not compatible with the current PyTorch installation","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card"},{"literal":"PyTorch no longer supports this GPU because it is too old","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card","continues":["no-kernel-image"]},{"literal":"which is of cuda capability ","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card"},{"literal":"which is of compute capability (CC) ","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card"},{"literal":"CCs this version of PyTorch was built for","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card","continues":["no-kernel-image"]},{"literal":"PyTorch install supports CUDA capabilities","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card","continues":["no-kernel-image"]},{"literal":"cuda capability supported by this library is","kind":"note","severity":"warning","title":"PyTorch has no GPU code for this card","continues":["no-kernel-image"]},{"literal":"Minimum and Maximum cuda capability supported by this version of PyTorch","kind":"note","severity":"warning","title":"PyTorch may have no GPU code for this card","continues":["no-kernel-image"]},{"literal":"which requires CUDA_VERSION >= ","kind":"note","severity":"warning","title":"PyTorch was built for other cards"},{"literal":"cudaErrorNoKernelImageForDevice"},{"literal":"CUDA_ERROR_NO_BINARY_FOR_GPU","continues":["no-kernel-image"]},{"literal":"invalid value for --gpu-architecture","kind":"note","severity":"warning","title":"NVRTC does not know this card"},{"literal":"Unsupported gpu architecture \'","kind":"note","severity":"warning","title":"The CUDA compiler does not know this card"},{"literal":"CUDA error 209 at "}],"explanation":"A library contains no machine code for this GPU\'s compute capability, usually because the PyTorch wheel was built without it. This has nothing to do with what TensorRT supports. PyTorch\'s own warning only announces the problem and is sometimes a false alarm; the CUDA error is the actual failure.","remedy":"Install a PyTorch build whose architecture list includes this card (`torch.cuda.get_arch_list()`), or run on another card.","links":["https://pytorch.org/get-started/previous-versions/","https://github.com/pytorch/pytorch/issues/182250"],"excuses":"unsupported","samples":{"match":["RuntimeError: CUDA error: no kernel image is available for execution on the device","NVIDIA A100-PCIE-40GB with CUDA capability sm_80 is not compatible with the current PyTorch installation.","Found GPU0 Tesla V100-PCIE-32GB which is of compute capability (CC) 7.0.","Cuda failure: 209","    PyTorch no longer supports this GPU because it is too old.","    Found GPU1 Quadro P400 which is of cuda capability 6.1.","The following list shows the CCs this version of PyTorch was built for and the hardware CCs it supports:","The current PyTorch install supports CUDA capabilities sm_50 sm_60 sm_70.","    The minimum cuda capability supported by this library is 7.5.","    Minimum and Maximum cuda capability supported by this version of PyTorch is","    Found GPU0 TITAN V which requires CUDA_VERSION >= 9000 for","CUDNN_STATUS_EXECUTION_FAILED: cudaErrorNoKernelImageForDevice","cuModuleLoadData failed: CUDA_ERROR_NO_BINARY_FOR_GPU","nvrtc: error: invalid value for --gpu-architecture (-arch)","nvcc fatal   : Unsupported gpu architecture \'compute_120\'","CUDA error 209 at /app/layer.cu:37"],"noMatch":["RuntimeError: CUDA error: an illegal memory access was encountered","The kernel image was built for linux-x64"]}},{"id":"driver-too-old","title":"NVIDIA driver does not match the CUDA version","severity":"error","kind":"cause","patterns":[{"literal":"nitialization failure with error","regex":"nitialization failure with error:? ?(?:35|222|803|804)\\\\b"},{"literal":"driver version is insufficient for CUDA runtime version"},{"literal":"unsupported display driver / cuda driver combination","unless":["cuInit()="]},{"literal":"orward compatibility was attempted on non supported","unless":["cuInit()="]},{"literal":"driver on your system is too old"},{"literal":"PTX was compiled with an unsupported toolchain"},{"literal":"CUDA_ERROR_SYSTEM_DRIVER_MISMATCH","unless":["cuInit()="],"continues":["driver-too-old"]},{"literal":"cuInit()=80","regex":"cuInit\\\\(\\\\)=80[34]","kind":"note","severity":"warning","title":"The container\'s CUDA does not fit the driver"},{"literal":"Cuda failure: 35","regex":"Cuda failure: 35\\\\b"},{"literal":"cudaErrorInsufficientDriver"},{"literal":"river/library version mismatch"},{"literal":"compatibility mode is UNAVAILABLE","kind":"note","severity":"warning","title":"The container\'s CUDA does not fit the driver"},{"literal":"unsatisfied condition: ","regex":"unsatisfied condition: (?:cuda|driver) ?[<>=]{1,2} ?\\\\d","title":"The container wants a newer NVIDIA driver"},{"literal":"CUDA_ERROR_UNSUPPORTED_PTX_VERSION","continues":["driver-too-old"]},{"literal":"cudaErrorUnsupportedPtxVersion"},{"literal":"does not match DSO version"},{"literal":"CUDA error ","regex":"CUDA error (?:35|222|803|804) at "}],"explanation":"TensorRT or PyTorch brings a newer CUDA than the driver supports (error 35), or driver libraries of different versions are mixed (803, 804). TensorRT prints error 35 as a warning although nothing works after it, and also prints it when there is no driver at all. A classic case: a `tensorrt-cu13` wheel on a driver for CUDA 12, while PyTorch still works because it brings its own CUDA 12.","remedy":"Update the driver, or install the build for the CUDA version that the driver supports (e.g. `tensorrt-cu12`). In a container, remove the CUDA compat libraries.","links":["https://docs.nvidia.com/deploy/cuda-compatibility/"],"samples":{"match":["[TRT] [W] CUDA initialization failure with error: 35. Please check your CUDA installation:  http://docs.nvidia.com/cuda/cuda-installation-guide-linux/index.html","ERROR: Cuda initialization failure with error 35. Please check cuda installation","UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Error 803: system has unsupported display driver / cuda driver combination","RuntimeError: The NVIDIA driver on your system is too old (found version 11040).","cudaError 35: CUDA driver version is insufficient for CUDA runtime version","Error 804: forward compatibility was attempted on non supported HW","CUDA error: the provided PTX was compiled with an unsupported toolchain.","failed call to cuInit: CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver","  [[System has unsupported display driver / cuda driver combination (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH) cuInit()=803]]","Cuda failure: 35","cudaGetDeviceCount failed: cudaErrorInsufficientDriver","Failed to initialize NVML: Driver/library version mismatch","           but version 470.42 was detected and compatibility mode is UNAVAILABLE.","nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.8, please update your driver to a newer version, or use an earlier cuda container: unknown","   [[ Forward compatibility was attempted on non supported HW (error 804) ]]","nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown","failed to load PTX: CUDA_ERROR_UNSUPPORTED_PTX_VERSION","launch failed: cudaErrorUnsupportedPtxVersion","kernel version 450.80.2 does not match DSO version 450.102.4 -- cannot find working devices in this configuration","CUDA error 222 at /app/layer.cu:37"],"noMatch":["CUDA initialization failure with error: 2. Please check your CUDA installation","NVIDIA-SMI 535.129.03   Driver Version: 535.129.03   CUDA Version: 12.2","[TRT] [W] Unable to determine GPU memory usage","Cuda failure: 350","skipped: unsatisfied condition: (linux)"]}},{"id":"no-device","title":"No usable GPU found","severity":"error","kind":"cause","patterns":[{"literal":"nitialization failure with error","regex":"nitialization failure with error:? ?(?:100|101)\\\\b"},{"literal":"CUDA_ERROR_NO_DEVICE"},{"literal":"o CUDA-capable device is detected"},{"literal":"No CUDA GPUs are available"},{"literal":"all CUDA-capable devices are busy or unavailable"},{"literal":"Found no NVIDIA driver on your system"},{"literal":"kernel driver does not appear to be running on this host","continues":["no-device"]},{"literal":"Could not find any TF GPUs"},{"literal":"Can\'t identify the cuda device","continues":["no-device"]},{"literal":"backend supports only GPU device"},{"literal":"communicate with the NVIDIA driver"},{"literal":"Unable to determine the device handle for GPU"},{"literal":"   ERR! ","regex":" {3}ERR! .{0,60}\\\\|"},{"literal":"CUDA-capable device(s) is/are busy or unavailable"},{"literal":"The NVIDIA Driver was not detected","kind":"note","severity":"warning","title":"The container sees no NVIDIA driver"},{"literal":"Cuda failure: 100","regex":"Cuda failure: 100\\\\b"},{"literal":"could not select device driver ","regex":"could not select device driver .{0,30} with capabilities: \\\\[\\\\[.{0,40}gpu","title":"Docker cannot give the container a GPU"},{"literal":"nvidia-container-cli: initialization error","unless":["version mismatch","forward compatibility"],"title":"Docker cannot give the container a GPU"},{"literal":"fallen off the bus"},{"literal":"all to cuInit: UNKNOWN ERROR (303)"},{"literal":"Error 101: invalid device ordinal"},{"literal":"only 0 Devices available, "},{"literal":"No CUDA runtime is found, using CUDA_HOME","kind":"note","severity":"warning","title":"PyTorch sees no usable GPU"},{"literal":"nvidia-container-cli: detection error"},{"literal":"nvidia-container-cli: device error"},{"literal":"Failed to initialize NVML: ","regex":"Failed to initialize NVML: (?:Unknown Error|Driver Not Loaded|GPU access blocked|N/A|Not Found|No supported)"},{"literal":"Torch not compiled with CUDA enabled","title":"PyTorch was built without CUDA"},{"literal":"but torch.cuda.is_available() is False"},{"literal":"Invalid CUDA \'device=","title":"No GPU of this number"},{"literal":"No devices were found","near":["nvidia-smi","nvidia"]},{"literal":"CUDA error 100 at "}],"explanation":"CUDA shows this process no working GPU: there is no card or no driver, the environment hides the card, or it has fallen off the bus.","remedy":"Check the runner\'s label, `nvidia-smi`, CUDA_VISIBLE_DEVICES and, in a container, `--gpus all`. `trt-gate probe` tells you which one it is.","links":["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html"],"samples":{"match":["failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected","RuntimeError: No CUDA GPUs are available","[TRT] [E] CUDA initialization failure with error: 100. Please check your CUDA installation","NVIDIA-SMI has failed because it couldn\'t communicate with the NVIDIA driver.","|ERR!   ERR! ERR!    ERR! / ERR! |      0MiB / 11264MiB |     ERR!      Default |","RuntimeError: CUDA error: all CUDA-capable devices are busy or unavailable","RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU","kernel driver does not appear to be running on this host (ci-1): /proc/driver/nvidia/version does not exist","E tensorflow/compiler/tf2tensorrt/convert/convert_graph.cc:102]Could not find any TF GPUs","convert_graph.cc:726] Can\'t identify the cuda device. Running on device 0","unable to load model \'m\', TensorRT backend supports only GPU device","Unable to determine the device handle for GPU 0000:01:00.0: GPU is lost.  Reboot the system to recover this GPU","CUDA error: CUDA-capable device(s) is/are busy or unavailable","WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.","Cuda failure: 100","   [[ No CUDA-capable device is detected (error 100) ]]","NVIDIA-SMI has failed because it couldn\u2019t communicate with the NVIDIA driver.","docker: Error response from daemon: could not select device driver \\"\\" with capabilities: [[gpu]].","nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown","NVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU has fallen off the bus.","cuda_driver.cc:269] failed call to cuInit: UNKNOWN ERROR (303)","RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 101: invalid device ordinal","Error: only 0 Devices available, 1 requested.  Exiting.","No CUDA runtime is found, using CUDA_HOME=\'/usr/local/cuda-12.4\'","nvidia-container-cli: detection error: nvml error: unknown error: unknown","nvidia-container-cli: device error: 1: unknown device: unknown","Failed to initialize NVML: Driver Not Loaded","AssertionError: Torch not compiled with CUDA enabled","RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.","ValueError: Invalid CUDA \'device=0\' requested. Use \'device=cpu\' or pass valid CUDA device(s) if available.","$ nvidia-smi\\nNo devices were found","CUDA error 100 at /app/layer.cu:37"],"noMatch":["Number of eligible GPUs (core count >= 8): 1","Selected Device: NVIDIA GeForce RTX 3090","CUDA_VISIBLE_DEVICES=0","nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown","could not select device driver \\"foo\\" with capabilities: [[fpga]]","device number \'0\' out of range, only 0 devices available","Failed to initialize NVML: Driver/library version mismatch","adb: No devices were found"]}},{"id":"cuda-init-other","title":"CUDA initialization failed","severity":"error","kind":"cause","patterns":[{"literal":"nitialization failure with error","regex":"nitialization failure with error:? ?(?:[1-9]|[12]\\\\d|3[0-46-9]|[4-9]\\\\d|10[2-9]|1[1-9]\\\\d|2[013-9]\\\\d|22[013-9]|[3-79]\\\\d\\\\d|80[0-25-9]|8[1-9]\\\\d)\\\\b"},{"literal":"already set an error? Error ","regex":"already set an error\\\\? Error (?:[1-9]|[12]\\\\d|3[0-46-9]|[4-9]\\\\d|10[2-9]|1[1-9]\\\\d|2[013-9]\\\\d|22[013-9]|[3-79]\\\\d\\\\d|80[0-25-9]|8[1-9]\\\\d)\\\\b"},{"literal":"CUDA unknown error - this may be due to"},{"literal":"CUDA driver initialization failed, you might not have a CUDA gpu"},{"literal":" (error ","regex":" \\\\(error (?:[1-9]|[12]\\\\d|3[0-46-9]|[4-9]\\\\d|10[2-9]|1[1-9]\\\\d|2[013-9]\\\\d|22[013-9]|[3-79]\\\\d\\\\d|80[0-25-9]|8[1-9]\\\\d)\\\\) \\\\]\\\\]"},{"literal":"all to cuInit: ","regex":"all to cuInit: (?:CUDA_ERROR_(?:UNKNOWN|NOT_INITIALIZED|OUT_OF_MEMORY|INVALID_\\\\w{1,20})|UNKNOWN ERROR \\\\((?:3|999)\\\\))"},{"literal":"Cuda failure: ","regex":"Cuda failure: (?:initialization error|unknown error|system not yet initialized|OS call failed)"},{"literal":"CUDA failure ","regex":"CUDA failure (?:3|999): "}],"explanation":"CUDA failed to start, but neither an old driver (35, 803, 804) nor a missing card (100) is the cause. The number tells you why: 2 is out of memory, 3 an initialization error, 46 a busy card, and 999 an unknown error that a restart often cures.","remedy":"Look up the number in the list of CUDA runtime errors, and check what else is using the card.","links":["https://docs.nvidia.com/cuda/cuda-runtime-api/group__CUDART__TYPES.html"],"samples":{"match":["[E] [TRT] Cuda initialization failure with error 2. Please check cuda installation","[TensorRT] ERROR: CUDA initialization failure with error 3. Please check your CUDA installation","CUDA initialization failure with error: 999","RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 802: system not yet initialized","UserWarning: CUDA initialization: CUDA unknown error - this may be due to an incorrectly set up environment","RuntimeError: CUDA driver initialization failed, you might not have a CUDA gpu.","ERROR: The NVIDIA Driver is present, but CUDA failed to initialize.\\n   [[ Named symbol not found (error 500) ]]","cuda_driver.cc:318] failed call to cuInit: CUDA_ERROR_UNKNOWN: unknown error","Cuda failure: initialization error","CUDA failure 999: unknown error ; GPU=0 ; hostname=x"],"noMatch":["CUDA initialization failure with error: 35. Please check your CUDA installation","CUDA initialization failure with error: 100","UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 804: forward compatibility was attempted on non supported HW","   [[ System has unsupported display driver / cuda driver combination (error 803) ]]","   [[ No CUDA-capable device is detected (error 100) ]]","cuda_driver.cc:269] failed call to cuInit: UNKNOWN ERROR (303)","the request failed (error 500)","CUDA failure 35: the driver is old"]}},{"id":"cuda-lib-mismatch","title":"TensorRT loaded a different cuDNN or cuBLAS version","severity":"notice","kind":"benign","patterns":[{"literal":"TensorRT was linked against "},{"literal":"ompiled against cu","regex":"ompiled against cu[A-Za-z]{2,10} [\\\\d.]{1,20} but running against","kind":"cause","severity":"error","title":"TensorRT cannot run with this version of a CUDA library"}],"versions":"7.0 to 8.6","explanation":"At run time TensorRT found a different version of cuDNN or cuBLAS than it was built with. It carries on, and in every known report this line had nothing to do with the failure. Only if TensorRT says that kernels were \\"compiled against\\" one version \\"but running against\\" another does it refuse to continue.","remedy":"Do nothing unless results differ; then install the library version that the release was built with. If TensorRT refuses to continue, install the library that it was compiled against, or rebuild the engine.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix.html"],"samples":{"match":["[W] [TRT] TensorRT was linked against cuDNN 8.4.1 but loaded cuDNN 8.3.2","[W] [TRT] TensorRT was linked against cuBLAS/cuBLAS LT 11.6.3 but loaded cuBLAS/cuBLAS LT 11.4.1","[TRT] [E] 1: [myelinGraph.h::MyelinGraph::24] Error Code 1: Myelin (Compiled against cuBLASLt 11.9.2.0 but running against cuBLASLt 11.2.1.0.)"],"noMatch":["Linked TensorRT version: 7.2.2","Loaded TensorRT version: 7.2.2"]}},{"id":"trt-version-mismatch","title":"TensorFlow was built against a different TensorRT","severity":"warning","kind":"note","patterns":[{"literal":"TensorRT mismatch. Compiled against"}],"explanation":"TF-TRT was compiled against one TensorRT version and loaded another. It warns once and carries on.","remedy":"If a conversion fails after this warning, install the TensorRT version that this TensorFlow was compiled against.","links":["https://docs.nvidia.com/deeplearning/frameworks/tf-trt-user-guide/index.html"],"samples":{"match":["WARNING:tensorflow:TensorRT mismatch. Compiled against version 7.2.2, but loaded 8.4.1. Things may not work"],"noMatch":["INFO:tensorflow:Linked TensorRT version: (7, 2, 2)","INFO:tensorflow:Loaded TensorRT version: (7, 2, 2)"]}},{"id":"library-missing","title":"A library could not be loaded","severity":"error","kind":"cause","patterns":[{"literal":"Unable to load library: ","regex":"Unable to load library: .{0,200}nvinfer"},{"literal":"undefined symbol: ","near":["nvinfer","tensorrt","torchtrt","nvonnx","trt_"]},{"literal":"cannot open shared object file","near":["nvinfer","tensorrt","torchtrt","nvonnxparser","nvparsers","cudnn","cudart","cublas","nvrtc","libcuda.so","libnvidia-ml.so"],"unless":["dso_loader","Could not load dynamic library","nvidia-container-cli"]},{"literal":"Failed to load library ","regex":"Failed to load library .{0,200}(?:tensorrt|nvinfer|cudnn|providers_cuda)"},{"literal":"Failed to load shared library","near":["tensorrt","nvinfer"],"continues":["library-missing"]},{"literal":"Could not find: ","regex":"Could not find: (?:nv\\\\w{1,30}|cu\\\\w{1,20})\\\\.dll"},{"literal":"when trying to load ","regex":"when trying to load .{0,300}(?:tensorrt|nvinfer|cudnn|providers_cuda)"},{"literal":"and that your GPU is supported","near":["cuda","cudnn","tensorrt"],"continues":["library-missing"]},{"literal":"could not be loaded, check function name against library symbol"},{"literal":"Assertion validateCaskKLibDigest"},{"literal":"DLL load failed while importing","regex":"DLL load failed while importing \\\\w{0,30}(?:tensorrt|trt)"},{"literal":"Could not load dynamic library \'","regex":"Could not load dynamic library \'(?:libnv|nv)infer","kind":"note","severity":"warning","title":"TensorFlow runs without TensorRT"},{"literal":"TensorRT EP could not open shared library"},{"literal":"Failed to load library, error code: ","before":["onnxruntime"]},{"literal":"Load tensorrt api ","regex":"Load tensorrt api \\\\w{1,60} failed"},{"literal":"exit code -1073741515"},{"literal":"unable to find \'libtriton_tensorrt"},{"literal":"unable to find backend library for backend \'tensorrt"},{"literal":"xit code 3221225781"},{"literal":"ModuleNotFoundError: No module named \'","regex":"ModuleNotFoundError: No module named \'(?:tensorrt|torch_tensorrt|torchtrt)[\\\\w.]{0,40}\'","title":"TensorRT\'s Python package is not installed"},{"literal":"nable to open library: ","regex":"nable to open library: .{0,200}nv(?:infer|onnxparser|parsers)"},{"literal":"DLL load failed: ","near":["tensorrt","nvinfer","torch2trt","polygraphy"]},{"literal":"DLL load failed while importing","regex":"DLL load failed while importing \\\\w{0,30}:","near":["tensorrt"]},{"literal":"-lnvinfer","before":["cannot find ","\u627e\u4e0d\u5230 ","library not found for "],"continues":["library-missing"],"title":"The linker does not find TensorRT"},{"literal":"-lnvonnxparser","before":["cannot find ","\u627e\u4e0d\u5230 ","library not found for "],"continues":["library-missing"],"title":"The linker does not find TensorRT"},{"literal":"cannot open file \'nv","regex":"cannot open file \'nv(?:infer|onnxparser|parsers)[\\\\w.]{0,30}\\\\.lib\'","continues":["library-missing"],"title":"The linker does not find TensorRT"},{"literal":".h: No such file or directory","before":["error: NvInfer","error: NvOnnx","error: NvUff","error: NvCaffe","error: NvUtils"],"title":"TensorRT\'s headers are not installed"},{"literal":"include file: \'Nv","regex":"include file: \'Nv(?:Infer|Onnx|Uff|Caffe|Utils)\\\\w{0,30}\\\\.h\'","title":"TensorRT\'s headers are not installed"},{"literal":"TF-TRT Warning: Could not find TensorRT","kind":"note","severity":"warning","title":"TensorFlow found no TensorRT","continues":["library-missing"]},{"literal":"Cannot dlopen some TensorRT libraries","kind":"note","severity":"warning","title":"TensorFlow found no TensorRT","continues":["library-missing"]},{"literal":"OptionalImportError: ","regex":"OptionalImportError: (?:import|from) (?:torch_tensorrt|tensorrt|polygraphy|onnx_graphsurgeon)\\\\b","title":"An optional package for TensorRT could not be imported"},{"literal":"undefined reference to ","near":["nvinfer","nvonnxparser","createinfer"],"continues":["library-missing"],"title":"The linker does not find TensorRT"},{"literal":"tensorrt_subgraph_pass has not been registered","title":"Paddle was built without TensorRT"},{"literal":"ould not load plugin library","title":"A plugin library could not be loaded"},{"literal":"ould not load library lib","regex":"ould not load library lib(?:nv|cudnn|cudart|cublas)"},{"literal":"Unable to load any of {lib","regex":"Unable to load any of \\\\{lib(?:nv|cudnn|cudart|cublas)"},{"literal":"Failed to create TensorrtExecutionProvider","continues":["library-missing"],"title":"ONNX Runtime could not load its TensorRT provider"},{"literal":"rror loading ","regex":"rror loading .{0,300}onnxruntime_providers_(?:tensorrt|cuda|nv)"}],"explanation":"A shared library that TensorRT needs is missing, cannot be found, or has the wrong version. Since 10.14 the code for each GPU is in a separate library (`libnvinfer_builder_resource_smNN`); if one is missing, the installation is incomplete, but the card may still be supported. TensorRT 8.5 checks its builder resource against a digest and refuses a modified file. This entry also covers things that are not installed at all: the Python package, the headers, or a library that the linker needs.","remedy":"Install the named library in the same version as the other TensorRT libraries, and check LD_LIBRARY_PATH (PATH on Windows). If a Python package is missing, install `tensorrt` or `torch-tensorrt` into the interpreter that runs the suite.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/installing-tensorrt/installing.html"],"samples":{"match":["createInferBuilder: Error Code 6: API Usage Error (Unable to load library: libnvinfer_builder_resource_sm86.so.10.16.2: libnvinfer_builder_resource_sm86.so.10.16.2: cannot open shared object file: No such file or directory)","ImportError: libnvinfer.so.8: cannot open shared object file: No such file or directory","/opt/lib/libnvinfer_plugin.so.8: undefined symbol: _ZN5pwgen18nvrtcCreateProgramE","FileNotFoundError: Could not find: nvinfer.dll. Is it on your PATH?","Failed to load library libonnxruntime_providers_tensorrt.so with error: libcublas.so.12","ERROR: SessionOptionsAppendExecutionProvider_Tensorrt: Failed to load shared library","LoadLibrary failed with error 126 \\"\\" when trying to load \\"C:\\\\env\\\\onnxruntime_providers_tensorrt.dll\\"","install the correct version of CUDA and cuDNN, make sure they\'re in the PATH, and that your GPU is supported.","[TRT] [E] 3: [libLoader.h::symbolAddress::92] Error Code 3: Internal Error (SymbolAddress for cublasGetProperty could not be loaded, check function name against library symbol)","[TRT] [E] 2: [builder.cpp::createCaskKernelLibraryImpl::166] Error Code 2: Internal Error (Assertion validateCaskKLibDigest(sha256sum) failed. )","ImportError: DLL load failed while importing tensorrt: The specified module could not be found.","Could not load dynamic library \'libnvinfer.so.7\'; dlerror: libnvinfer.so.7: cannot open shared object file: No such file or directory","ImportError: libcuda.so.1: cannot open shared object file: No such file or directory","[ONNXRuntimeError] : 11 : EP_FAIL : TensorRT EP could not open shared library from ","[E:onnxruntime:Default, provider_bridge_ort.cc:952 onnxruntime::ProviderLibrary::Get] Failed to load library, error code: 126","RuntimeError: (Unavailable) Load tensorrt api getInferLibVersion failed","Process finished with exit code -1073741515 (0xC0000135)","Invalid argument: unable to find \'libtriton_tensorrt.so\' for model \'m\', searched: /models/m/1","Invalid argument: unable to find backend library for backend \'tensorrt\', try specifying runtime on the model configuration.","the engine builder ended with exit code 3221225781","ModuleNotFoundError: No module named \'tensorrt_bindings\'","Uncaught exception detected: Unable to open library: nvinfer_plugin_10.dll","from .tensorrt import *\\nImportError: DLL load failed: The specified procedure could not be found.","import tensorrt_bindings\\nImportError: DLL load failed while importing bindings: The specified module could not be found.","/usr/bin/ld: cannot find -lnvinfer_plugin: No such file or directory","LINK : fatal error LNK1104: cannot open file \'nvinfer_10.lib\'","src/engine.cpp:3:10: fatal error: NvInferPlugin.h: No such file or directory","engine.cpp(3): fatal error C1083: Cannot open include file: \'NvOnnxParser.h\': No such file or directory","2025-01-01 10:00:00.000001: W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:38] TF-TRT Warning: Could not find TensorRT","W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:30] Cannot dlopen some TensorRT libraries. If you would like to use them, install them.","monai.utils.module.OptionalImportError: import torch_tensorrt (No module named \'torch_tensorrt\').","engine.cpp:(.text+0x2b): undefined reference to `createInferBuilder_INTERNAL\'","/usr/bin/ld: \u627e\u4e0d\u5230 -lnvonnxparser","(InvalidArgument) Pass tensorrt_subgraph_pass has not been registered.","[E] Could not load plugin library: ./libcustom.so","Could not load library libcudnn_cnn_infer.so.8. Error: libcuda.so: cannot open shared object file: No such file or directory","Unable to load any of {libcudnn_ops.so.9.1.0, libcudnn_ops.so.9}","[W:onnxruntime:Default, onnxruntime_pybind_state.cc:552] Failed to create TensorrtExecutionProvider. Please see the requirements.","FAIL : Error loading \\"C:\\\\app\\\\onnxruntime_providers_tensorrt.dll\\" which depends on \\"nvinfer_10.dll\\" which is missing. (Error 126)"],"noMatch":["ImportError: libGL.so.1: cannot open shared object file: No such file or directory","Could not load dynamic library \'libcupti.so.11\'; dlerror: libcupti.so.11","Successfully opened dynamic library libnvinfer.so.8","nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown","plugin host: Failed to load library, error code: 5","unable to find backend library for backend \'python\', try specifying runtime on the model configuration.","ModuleNotFoundError: No module named \'pycuda\'","SKIPPED [1] tests/test_export.py:5: could not import \'tensorrt\': No module named \'tensorrt\'","fatal error: Python.h: No such file or directory","/usr/bin/ld: cannot find -lstdc++fs","import cv2\\nImportError: DLL load failed while importing cv2: The specified module could not be found.","main.cpp: undefined reference to `cv::imread\'","monai.utils.module.OptionalImportError: import itk (No module named \'itk\').","g++ -o demo demo.o -L/usr/lib -lnvinfer -lnvonnxparser -lcudart","Could not load library libGL.so","Error loading the picture onnx.png"]}},{"id":"conv3d-k1","title":"3-D convolution with kernel size 1 (Torch-TensorRT issue 1445)","severity":"notice","kind":"note","patterns":[{"literal":"layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer"},{"literal":"due to insufficient workspace","regex":"due to insufficient workspace\\\\. See verbose log","before":["conv3d","Conv3d","Conv3D","node conv ","node [CONVOLUTION]-[acc_ops.conv3d]"],"takesOver":"cuda-runtime-error","kind":"cause","severity":"error","title":"A 3-D convolution of kernel size 1 broke TensorRT\'s tactic search"}],"explanation":"Torch-TensorRT prints this notice for every 3-D convolution whose kernel is all ones, before it builds anything, on every GPU and release, whether or not anything fails. It is a precaution, not a failure. The failure that it warns of is rare (seen with groups=3 on 8.4 and 8.5): an illegal memory access during the tactic search, then error code 4 \\"due to insufficient workspace\\", although memory is not the cause. On TensorRT 8.5.3 and an H100, such a layer built without trouble.","remedy":"Ignore the notice. If the build really fails, use a newer TensorRT, keep that layer in PyTorch (`torch_executed_ops`), or export through ONNX.","links":["https://github.com/pytorch/TensorRT/issues/1445"],"samples":{"match":["WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.     Github issue: https://github.com/pytorch/TensorRT/issues/1445. Other conv variants do not have this issue.","[TRT] [E] 1: [virtualMemoryBuffer.cpp::~StdVirtualMemoryBufferImpl::104] Error Code 1: Cuda Runtime (an illegal memory access was encountered)\\n[TRT] [E] 4: [optimizer.cpp::computeCosts::3626] Error Code 4: Internal Error (Could not find any implementation for node [CONVOLUTION]-[acc_ops.conv3d]-[conv3d_1] due to insufficient workspace. See verbose log for requested sizes.)"],"noMatch":["UserWarning: Plan failed with a cudnnException: CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR: cudnnFinalize Descriptor Failed","  return F.conv3d(","Setting layouts of network and plugin input/output tensors to linear, as 3D operators are found and 3D non-linear IO formats are not supported, yet.","[TRT] [E] 4: [optimizer.cpp::computeCosts::3626] Error Code 4: Internal Error (Could not find any implementation for node conv3d_1 due to insufficient workspace. See verbose log for requested sizes.)"]}},{"id":"bn-ir-exception-removed","title":"Torch-TensorRT removed an exception from the TorchScript IR","severity":"notice","kind":"note","patterns":[{"literal":"Detected and removing exception in TorchScript IR for node"}],"versions":"Torch-TensorRT 2.1 and later","explanation":"A module checks its input and raises an exception if it does not fit; BatchNorm, for example, checks the number of dimensions. TensorRT cannot raise exceptions, so Torch-TensorRT removes such checks and prints one line for each. A batch norm right after a convolution may already have been folded into it and then leaves no line. Nothing is wrong with the module, but for an input that the check would have rejected, the compiled module no longer raises and its result is meaningless.","remedy":"Do nothing if the inputs are always what the module expects. Otherwise check their shape before you call the compiled module.","links":["https://github.com/pytorch/TensorRT/pull/1859"],"samples":{"match":["WARNING: [Torch-TensorRT] - Detected and removing exception in TorchScript IR for node:  = prim::If(%12) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:500:8  block0():     = prim::RaiseException(%9, %8) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:501:12    -> ()  block1():    -> ()"],"noMatch":["GRAPH: [Torch-TensorRT] -      = prim::RaiseException(%298, %297) # <string>:5:2","%188 : bool = prim::If(%187)"]}},{"id":"no-implementation","title":"Could not find any implementation for a layer","severity":"error","kind":"cause","patterns":[{"literal":"ould not find any implementation for node"}],"explanation":"TensorRT tried every tactic for the named layer (or group of fused layers), and none worked. There are many possible reasons: too little workspace, a tactic that was skipped earlier, a driver that is too old, or a bug that a newer release has fixed.","remedy":"Look at the skipped tactics above this line, allow more workspace, and try the newest patch release. If none of that helps, split the model around the named layer.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[TRT] [E] 10: [optimizer.cpp::computeCosts::2011] Error Code 10: Internal Error (Could not find any implementation for node {ForeignNode[a...b]}.)","[TensorRT] ERROR: ../builder/tacticOptimizer.cpp (1715) - TRTInternal Error in computeCosts: 0 (Could not find any implementation for node (Unnamed Layer* 3).)"],"noMatch":["[TRT] [V] CudaDepthwiseConvolution has no valid tactics for this config, skipping"]}},{"id":"tactic-skipped","title":"A tactic was skipped","severity":"notice","kind":"note","patterns":[{"literal":"Skipping tactic","regex":"Skipping tactic ?\\\\S{1,40} due to ","unless":["insuficient memory","insufficient memory","oom error","out of memory","User allocator error"]}],"explanation":"The builder tried one way to run a layer, it did not work, and the builder moved on to the next. The message may be printed at error level and with error code 9 and still be harmless. It matters only if no tactic is left; then `no-implementation` follows.","remedy":"Do nothing as long as the engine builds.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[W] [TRT] Skipping tactic 0x0000000000000000 due to Myelin error: autotuning: CUDA error 3 allocating 0-byte buffer","[E] Error[9]: Error Code: 9: Skipping tactic 0x00000000000003e8 due to exception Assertion vol == 1 failed.","[E] 9: Skipping tactic0x00000000000003e8 due to exception Internal cuTensor permutate execute failed"],"noMatch":["[W] [TRT] Skipping tactic 3 due to insufficient memory on requested size of 3273 detected for tactic 0x4.","[V] [TRT] CaskConvolution has no valid tactics for this config, skipping","[WARNING] Skipping tactic 1 due to oom error on requested size of 2168 detected for tactic 1."]}},{"id":"tactic-oom","title":"A tactic was skipped because it needs too much memory","severity":"notice","kind":"benign","patterns":[{"literal":"Device memory is insufficient to use tactic"},{"literal":"Skipping tactic","regex":"Skipping tactic ?\\\\S{1,40} due to (?:insuff?icient memory|oom error|.{1,200}(?:out of memory|User allocator error))","continues":["tactic-oom"],"demotes":["builder-oom"]},{"literal":"Some tactics do not have sufficient workspace memory to run"}],"explanation":"A tactic needed more memory than was free on the card, so the builder chose another. The engine still builds, but may be a little slower.","remedy":"Do nothing as long as the engine builds. Free GPU memory or allow a larger workspace to let more tactics run.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[W] [TRT] Tactic Device request: 3273MB Available: 190MB. Device memory is insufficient to use tactic.","[TRT] [W] Skipping tactic 3 due to insuficient memory on requested size of 449 detected for tactic 4.","[TRT] [W] UNSUPPORTED_STATESkipping tactic 0 due to insufficient memory on requested size of 8589934592 detected for tactic 0x3c.","[I] [TRT] Some tactics do not have sufficient workspace memory to run. Increasing workspace size will enable more tactics.","[WARNING] Skipping tactic 1 due to oom error on requested size of 2168 detected for tactic 1.","[E] Error[9]: Error Code: 9: Skipping tactic 0x0 due to exception [tunable_graph.cpp:create:117] autotuning: User allocator error allocating 15485030400-byte buffer"],"noMatch":["[TRT] [W] Skipping tactic 0x0 due to Myelin error: no tactics","Try decreasing the workspace size with IBuilderConfig::setMemoryPoolLimit().","[E] 9: Skipping tactic0x00000000000003e8 due to exception Internal cuTensor permutate execute failed"]}},{"id":"builder-oom","title":"TensorRT ran out of GPU memory","severity":"error","kind":"cause","patterns":[{"literal":"Error Code 2: OutOfMemory","continues":["builder-oom"]},{"literal":"Requested amount of GPU memory (","regex":"Requested amount of GPU memory \\\\(\\\\d{1,20} bytes\\\\) could not be allocated","continues":["builder-oom"]},{"literal":"virtualMemoryBuffer.cpp::","regex":"virtualMemoryBuffer\\\\.cpp::[^\\\\]]{0,80}resizePhysical[^\\\\]]{0,20}\\\\] Error Code 1","continues":["builder-oom"]},{"literal":"Cuda Error in ","regex":"Cuda Error in [\\\\w:~<>]{1,80}: 2(?: \\\\(out of memory\\\\)|$)"},{"literal":"OutOfMemory Error in "},{"literal":"Error Code 1: Cuda Runtime (","regex":"Error Code 1: Cuda Runtime \\\\((?:out of memory|In allocate at)","continues":["builder-oom"]},{"literal":"Error Code 1: Cuda Driver (","regex":"Error Code 1: Cuda Driver \\\\(out of memory","continues":["builder-oom"]},{"literal":"Error Code 1: Myelin (","regex":"Error Code 1: Myelin \\\\((?:\\\\[.{1,80}\\\\] )?CUDA error 2\\\\b","continues":["builder-oom"]},{"literal":"Cuda failure: ","regex":"Cuda failure: (?:2$|out of memory)"},{"literal":"GPU memory allocation error during getBestTactic","continues":["builder-oom"]},{"literal":"pycuda._driver.","regex":"pycuda\\\\._driver\\\\.[A-Z]\\\\w{2,20}Error: \\\\w{3,40} failed: out of memory","near":["trt","tensorrt","engine"],"continues":["builder-oom"]},{"literal":"CUDA failure 2: out of memory","near":["tensorrt","trt"],"continues":["builder-oom"]},{"literal":"cudaMalloc failed: out of memory","near":["tensorrt","[trt]","trt_"],"continues":["builder-oom"]},{"literal":"CUDA error 2 at ","near":["nvinfer","tensorrt","trt",".engine"],"continues":["builder-oom"]}],"explanation":"TensorRT could not get the GPU memory it asked for. If it then only skips a tactic, the build may still succeed; if no engine comes out, this is why.","remedy":"Free memory on the card (stop other processes, split tests that share a process), use a smaller workspace or batch, or use a larger card.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[TRT] [E] 2: [virtualMemoryBuffer.cpp::resizePhysical::145] Error Code 2: OutOfMemory (no further information)","[TRT] [E] IExecutionContext creation: Error Code 2: OutOfMemory (Requested size was 8589934592 bytes.)","[TensorRT] ERROR: ../rtSafe/safeRuntime.cpp (25) - Cuda Error in allocate: 2 (out of memory)","[W] [TRT] Requested amount of GPU memory (17179869184 bytes) could not be allocated. There may not be enough free memory for allocation to succeed.","[TRT] [E] 1: [virtualMemoryBuffer.cpp::nvinfer1::StdVirtualMemoryBufferImpl::resizePhysical::148] Error Code 1: Cuda Driver (invalid argument)","[TensorRT] ERROR: OutOfMemory Error in allocateContextResources: 0","[TRT] [E] 1: [defaultAllocator.cpp::allocate::20] Error Code 1: Cuda Runtime (out of memory)","[TRT] [E] 1: [resources.cpp::init::9] Error Code 1: Cuda Driver (out of memory)","[TRT] [E] [defaultAllocator.cpp::allocate::59] Error Code 1: Cuda Runtime (In allocate at /_src/common/dispatch/defaultAllocator.cpp:59)","[TRT] [E] IExecutionContext::enqueueV3: Error Code 1: Myelin ([exec_instruction.cpp:exec:1164] CUDA error 2 launching __myl_Move kernel.)","Cuda failure: out of memory","[W] [TRT] GPU memory allocation error during getBestTactic: conv1","  File \\"/app/trt_infer.py\\", line 9, in load\\npycuda._driver.MemoryError: cuMemAlloc failed: out of memory","[TensorrtExecutionProvider] CUDA failure 2: out of memory ; GPU=0","trt_infer: cudaMalloc failed: out of memory","CUDA error 2 at /app/yolo.cu:37: nvinfer1::Layer"],"noMatch":["[I] [TRT] [MemUsageChange] Init CUDA: CPU +2, GPU +0, now: CPU 701, GPU 1194 (MiB)","[TRT] [E] IExecutionContext::enqueueV3: Error Code 1: Myelin ([exec_instruction.cpp:exec:1164] CUDA error 220 launching __myl_Move kernel.)","[TRT] GPU error during getBestTactic: conv1 : invalid argument","pycuda._driver.MemoryError: cuMemAlloc failed: out of memory","ggml: cudaMalloc failed: out of memory"]}},{"id":"torch-oom","title":"PyTorch ran out of GPU memory","severity":"error","kind":"cause","patterns":[{"literal":"CUDA out of memory. Tried to allocate"},{"literal":"CUDA out of memory","regex":"CUDA out of memory(?:\\\\.|$|\\\\b)","unless":["CUDA out of memory. Tried to allocate"]},{"literal":"torch.cuda.OutOfMemoryError"},{"literal":"torch.OutOfMemoryError"},{"literal":"CUDA error: out of memory"}],"explanation":"PyTorch, not TensorRT, could not get the GPU memory it asked for.","remedy":"Free memory on the card, or make the test smaller. Tests in the same process share its memory.","links":["https://pytorch.org/docs/stable/notes/cuda.html#memory-management"],"samples":{"match":["RuntimeError: CUDA out of memory. Tried to allocate 46.00 MiB (GPU 0; 11.92 GiB total capacity)","torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.","RuntimeError: CUDA out of memory.","    torch.cuda.OutOfMemoryError: Allocation on device 0","RuntimeError: CUDA error: out of memory"],"noMatch":["If out-of-memory error occurs during cudagraph capture, consider decreasing gpu_memory_utilization"]}},{"id":"cuda-runtime-error","title":"A CUDA call failed in TensorRT","severity":"error","kind":"cause","patterns":[{"literal":"GPU error during getBestTactic"},{"literal":"Cuda Error in ","regex":"Cuda Error in [\\\\w:~<>]{1,80}: (?:[13-9]|\\\\d{2,4})\\\\b","unless":["(out of memory"]},{"literal":"Error Code 1: Cuda Runtime (","unless":["no kernel image","out of memory","driver version is insufficient","(In allocate at"]},{"literal":"Error Code 1: Cuda Driver (","unless":["resizePhysical","out of memory","no kernel image"]},{"literal":"CUDA error: an illegal memory access was encountered","near":["tensorrt","[trt]","trt_"]},{"literal":"CUDA error: unspecified launch failure","near":["tensorrt","[trt]","trt_"]},{"literal":"Cuda failure: ","regex":"Cuda failure: (?:(?:4|46|7\\\\d\\\\d)\\\\b|an illegal|unspecified launch|misaligned|the launch timed|device-side assert|invalid (?:argument|resource))"},{"literal":"Error Code 1: Myelin (","regex":"Error Code 1: Myelin \\\\((?:\\\\[.{1,80}\\\\] )?(?:CUDA error (?:[13-9]|2[1-9]|20[0-8])|Error (?:4|[67])\\\\d\\\\d |Platform \\\\(?C)","unless":["out of memory"]},{"literal":"failed: an illegal memory access was encountered","near":["tensorrt","trt"]},{"literal":"Cuda failure at ","regex":"Cuda failure at .{1,200}: (?:an illegal|unspecified launch|misaligned|the launch timed|device-side assert|invalid (?:argument|resource|device function))"},{"literal":"pycuda._driver.","regex":"pycuda\\\\._driver\\\\.[A-Z]\\\\w{2,20}Error: \\\\w{3,40} failed: (?:invalid|misaligned|unspecified|context|the launch)","near":["trt","tensorrt","engine"],"title":"A CUDA call of the code around TensorRT failed"},{"literal":"CUDA failure ","regex":"CUDA failure (?:4|46|7\\\\d\\\\d): ","near":["tensorrt","trt"]},{"literal":"CUDA error: ","regex":"CUDA error: (?:misaligned address|invalid argument|invalid resource handle|an illegal instruction|device-side assert|operation failed due to a previous error)","near":["tensorrt","[trt]","trt_"]},{"literal":"CUDA error ","regex":"CUDA error (?:[14]|1[1-9]|46|9\\\\d|400|7\\\\d\\\\d) at ","near":["nvinfer","tensorrt","trt",".engine"]}],"explanation":"A CUDA call failed while TensorRT was timing tactics or running the engine: an illegal memory access, a launch failure or an invalid argument. Such an error often leaves the CUDA context unusable, so every later test in the same process fails too.","remedy":"Run the test alone with CUDA_LAUNCH_BLOCKING=1, try the newest patch release, and run it under `compute-sanitizer`.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["WARNING: [Torch-TensorRT TorchScript Conversion Context] - GPU error during getBestTactic: %1 : Tensor = aten::relu(%2) : invalid argument","[TensorRT] ERROR: ../builder/cudnnBuilderUtils.cpp (354) - Cuda Error in findFastestTactic: 4 (unspecified launch failure)","[TRT] [E] 1: [defaultAllocator.cpp::deallocate::35] Error Code 1: Cuda Runtime (an illegal memory access was encountered)","[TRT] [E] 1: [graphContext.h::~MyelinGraphContext::55] Error Code 1: Cuda Driver (an illegal memory access was encountered)","torch_tensorrt: RuntimeError: CUDA error: an illegal memory access was encountered","trt_module: CUDA error: unspecified launch failure","Cuda failure: 700","cudnnEngine.cpp (56) - Cuda Error in initializeCommonContext: 4","[TRT] [E] IExecutionContext::enqueueV3: Error Code 1: Myelin ([exec_instruction.cpp:exec:1164] CUDA error 400 launching __myl_Move kernel.)","[TensorRT-LLM][ERROR] 1: [runner.cpp::executeMyelinGraph::682] Error Code 1: Myelin ([cask.cpp:exec:972] Platform (Cuda) error)","trt_infer.py: pycuda._driver.LogicError: cuStreamSynchronize failed: an illegal memory access was encountered","Cuda failure: an illegal memory access was encountered","Cuda failure at ../common/sampleInference.cpp:660: an illegal memory access was encountered","cudaScaleRunner.cpp (119) - Cuda Error in execute: 700,","[TRT] [E] 1: [graphContext.h::~MyelinGraphContext::35] Error Code 1: Myelin (Error 709 destroying stream \'0x1\'.)","  File \\"/app/trt_infer.py\\", line 9, in infer\\npycuda._driver.LogicError: cuMemcpyHtoDAsync failed: invalid argument","[TensorrtExecutionProvider] CUDA failure 700: an illegal memory access was encountered ; GPU=0","torch_tensorrt: RuntimeError: CUDA error: misaligned address","CUDA error 1 at /app/yolo.cu:52: nvinfer1::Layer::~Layer()"],"noMatch":["[I] CUDA Error checking is enabled","RuntimeError: CUDA error: no kernel image is available for execution on the device","Cuda Error in allocate: 2 (out of memory)","[TRT] [E] [defaultAllocator.cpp::allocate::59] Error Code 1: Cuda Runtime (In allocate at /_src/common/dispatch/defaultAllocator.cpp:59)","[TRT] [E] 1: [codeGenerator.cpp::compileGraph::894] Error Code 1: Myelin (No Myelin Error exists)","cudnnEngine.cpp (56) - Cuda Error in allocate: 2","Cuda failure: out of memory","[TRT] [E] IExecutionContext::enqueueV3: Error Code 1: Myelin ([exec_instruction.cpp:exec:1164] CUDA error 209 launching __myl_Move kernel.)","pycuda._driver.LogicError: cuMemcpyHtoDAsync failed: invalid argument","File \\"/app/trt_infer.py\\"\\npycuda._driver.LogicError: cuModuleLoadDataEx failed: device kernel image is invalid - ","RuntimeError: CUDA error: device-side assert triggered","CUDA error 1 at /app/render.cu:52"]}},{"id":"engine-null","title":"TensorRT returned no engine","severity":"error","kind":"consequence","patterns":[{"literal":"Assertion engine","regex":"Assertion engine(?:Ptr)? != nullptr failed"},{"literal":"Failed to create TensorRT engine"},{"literal":"Failed to call buildSerializedNetwork"},{"literal":"Building serialized network failed in TensorRT"},{"literal":"\'NoneType\' object has no attribute \'","regex":"\'NoneType\' object has no attribute \'(?:create_execution_context|num_bindings|num_io_tensors|get_binding_\\\\w{1,20}|get_tensor_\\\\w{1,20}|max_batch_size|num_layers|create_engine_inspector|set_binding_shape|set_input_shape|set_tensor_address|execute_v2|execute_async(?:_v[23])?|active_optimization_profile|all_binding_shapes_specified|set_optimization_profile_async)\'"},{"literal":"\'TRTModule\' object has no attribute \'context\'"},{"literal":"object is required, not \'NoneType\'","yieldsTo":"cause"},{"literal":"\'NoneType\' object does not support the context manager protocol","yieldsTo":"cause","near":["engine","tensorrt","trt"]},{"literal":"\'NoneType\' object has no attribute \'serialize\'","yieldsTo":"cause"},{"literal":"Engine could not be created from network","yieldsTo":"cause"},{"literal":"Engine creation failed","yieldsTo":"cause"},{"literal":"Engine set up failed","yieldsTo":"cause","continues":["engine-null"]},{"literal":"Invalid Engine. Please ensure the engine was built correctly","yieldsTo":"cause"},{"literal":"Could not deserialize engine","yieldsTo":"cause"},{"literal":"engine != nullptr\' failed","yieldsTo":"cause"},{"literal":"factory function returned nullptr","yieldsTo":"cause"},{"literal":"deserialize_cuda_engine(): incompatible function arguments","yieldsTo":"cause"},{"literal":"uild serialized network failed","yieldsTo":"cause"},{"literal":"could not build engine for fused node"},{"literal":"failed to create engine from network"},{"literal":"ailed to build ","regex":"ailed to build (?:the )?(?:TensorRT |tensorrt |serialized |cuda |CUDA )?(?:engine|network)","yieldsTo":"cause"},{"literal":"TensorRT: export failure","yieldsTo":"cause"},{"literal":"AttributeError: __enter__","near":["engine","tensorrt","trt"],"yieldsTo":"cause"},{"literal":"could not build Engine for fused node"},{"literal":"Building TensorRT engine failed"},{"literal":"could not deserialize engine from binary data","yieldsTo":"cause"},{"literal":"build engine file failed","yieldsTo":"cause"},{"literal":"unable to create TensorRT engine","yieldsTo":"cause"},{"literal":"Failed to create engine from model","yieldsTo":"cause","continues":["engine-null"]},{"literal":"Build TensorRT cuda engine failed","yieldsTo":"cause"},{"literal":"unable to load plan file to auto complete config","yieldsTo":"cause"},{"literal":"nable to build ","regex":"nable to build (?:the )?(?:TensorRT |TRT )?engine\\\\b","yieldsTo":"cause","continues":["engine-null"]},{"literal":"ailed to deserialize ","regex":"ailed to deserialize (?:the )?(?:[Cc]uda |CUDA |TensorRT |TRT |trt )?engine\\\\b","yieldsTo":"cause","continues":["engine-null"]},{"literal":"deserializeCudaEngine failed","yieldsTo":"cause","continues":["engine-null"]},{"literal":"uild engine failed","yieldsTo":"cause","continues":["engine-null"]},{"literal":"uilding engine failed","yieldsTo":"cause","continues":["engine-null"]},{"literal":"Engine != nullptr\' failed","yieldsTo":"cause"},{"literal":"context != nullptr\' failed","yieldsTo":"cause","near":["engine","nvinfer","tensorrt","trt"]},{"literal":"build_serialized_network returned None","yieldsTo":"cause"},{"literal":"nable to deserialize the TensorRT engine"},{"literal":"nable to create ","regex":"nable to create (?:the )?(?:TensorRT )?execution context\\\\b","yieldsTo":"cause","title":"No execution context came out of the engine"},{"literal":"ngine deserialization failed","unless":["(Engine deserialization failed.)"],"yieldsTo":"cause","continues":["engine-null"]},{"literal":"Invalid Context. See error log","yieldsTo":"cause","title":"No execution context came out of the engine"},{"literal":"ailed to create","regex":"ailed to created? (?:the |an? )?(?:TensorRT |CUDA |cuda |TRT )?engine\\\\b","near":["trt","tensorrt","nvinfer","parser"],"yieldsTo":"cause","continues":["engine-null"]},{"literal":"nable to create engine","near":["trt","tensorrt","nvinfer","parser"],"yieldsTo":"cause","continues":["engine-null"]},{"literal":"annot create infer ","regex":"annot create infer (?:builder|runtime)","yieldsTo":"cause"}],"explanation":"TensorRT logs what went wrong and returns no engine; the caller then crashes: `TypeError: \u2026 NoneType`, an assertion, `factory function returned nullptr`. This line is the result of an earlier error and does not say which one.","remedy":"Look at the first TensorRT error above this line. If there is none, make the logger more verbose.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[TRT] [E] 2: [builder.cpp::buildSerializedNetwork::609] Error Code 2: Internal Error (Assertion enginePtr != nullptr failed. )","TypeError: a bytes-like object is required, not \'NoneType\'","AttributeError: \'NoneType\' object has no attribute \'create_execution_context\'","RuntimeError: [Error thrown at core/conversion/conversionctx/ConversionCtx.cpp:169] Building serialized network failed in TensorRT","root ERROR    [utils.py:43] Failed to create TensorRT engine","[ERROR] trt_backend.cc(636)::BuildTrtEngine\\tFailed to call buildSerializedNetwork().","AttributeError: \'TRTModule\' object has no attribute \'context\'","with build_engine(x) as e: TypeError: \'NoneType\' object does not support the context manager protocol","AttributeError: \'NoneType\' object has no attribute \'serialize\'","[E] Engine could not be created from network","[E] Engine creation failed","[E] Engine set up failed","[!] Invalid Engine. Please ensure the engine was built correctly","[!] Could not deserialize engine. See log for details.","demo: demo.cpp:27: int main(): Assertion `engine != nullptr\' failed.","TypeError: pybind11::init(): factory function returned nullptr","TypeError: deserialize_cuda_engine(): incompatible function arguments. The following argument types are supported:","Error: Build serialized network failed.","TensorRT EP could not build engine for fused node: TensorrtExecutionProvider_TRTKernel_graph_0","TensorRT EP failed to create engine from network.","RuntimeError: Failed to build the TensorRT engine","TensorRT: export failure 5.3s: no engine","with trt.Builder(logger) as b: AttributeError: __enter__","[ONNXRuntimeError] : 11 : EP_FAIL : TensorRT EP could not build Engine for fused node: TRTKernel_0","RuntimeError: [Error thrown at core/conversion/conversionctx/ConversionCtx.cpp:149] Building TensorRT engine failed","TensorRT EP could not deserialize engine from binary data","NvDsInferContext[UID 1]: Error in NvDsInferContextImpl::buildModel() <nvdsinfer_context_impl.cpp:2126> [UID = 1]: build engine file failed","failed to load \'m\' version 1: Internal: unable to create TensorRT engine","[E] Failed to create engine from model or file.","AttributeError: \'NoneType\' object has no attribute \'set_binding_shape\'","SystemError: (Fatal) Build TensorRT cuda engine failed! Please recheck you configurations related to paddle-TensorRT.","UNAVAILABLE: Internal: unable to load plan file to auto complete config: /models/m/1/model.plan","Error: Unable to build the TensorRT engine. Try increasing TensorRT log severity to kVERBOSE","Unable to build TRT engine.","[ERROR] Assertion failed: Failed to deserialize cuda engine. (runtime.cpp:61)","[error] deserializeCudaEngine failed","ERROR: ../nvdsinfer/nvdsinfer_model_builder.cpp:1119 Build engine failed from config file","[E] Building engine failed","demo: trt.cpp:12: void load(): Assertion `mEngine != nullptr\' failed.","yolo: trt_infer.cpp:40: Assertion `context != nullptr\' failed.","RuntimeError: TensorRT build_serialized_network returned None; engine build failed.","RuntimeError: [Error thrown at core/runtime/TRTEngine.cpp:6] Unable to deserialize the TensorRT engine","[E] Unable to create execution context. ","[E] Engine deserialization failed.","[!] Invalid Context. See error log for details.","trt_loader: failed to created engine","[TRT] Unable to create engine","plugin: operator (): engine deserialization failed","fatal error: Cannot create infer builder"],"noMatch":["Build engine successfully!","AttributeError: \'NoneType\' object has no attribute \'shape\'","Failed to build wheel for onnx","AttributeError: __enter__ of my own class","Building TensorRT engine for m.onnx: m.plan","deserialize engine from file :/m.engine failed, try rebuild","AttributeError: \'NoneType\' object has no attribute \'execute_query\'","AttributeError: \'NoneType\' object has no attribute \'set_property\'","unable to build engineering docs","failed to deserialize the message","OpenGL: unable to create an execution context","sqlalchemy: failed to create engine"]}},{"id":"engine-version-mismatch","title":"Engine was built for another GPU or TensorRT version","severity":"error","kind":"cause","patterns":[{"literal":"generated on an incompatible device"},{"literal":"kSERIALIZATION_VERSION failed"},{"literal":"Magic tag does not match","continues":["engine-version-mismatch"]},{"literal":"not compatible with this version of TensorRT, expecting"},{"literal":"Version tag does not match","continues":["engine-version-mismatch"]},{"literal":"Error Code 1: Serialization (","unless":["Magic tag does not match","Version tag does not match","IPluginCreator not found"],"continues":["engine-version-mismatch"],"title":"The engine file is damaged"},{"literal":"Cannot deserialize with an empty memory buffer","title":"The engine file is empty"},{"literal":"(Engine deserialization failed.)","continues":["engine-version-mismatch","plugin-missing"]},{"literal":"engine plan file across different models of devices is not recommended","kind":"note","severity":"warning","title":"The engine was built on another model of card"},{"literal":"expected size of serialized engine"},{"literal":"TensorRT model exported with a different version than","continues":["engine-version-mismatch"]},{"literal":"engine was not built to ","regex":"engine was not built to (?:target|run on) ","continues":["engine-version-mismatch"]},{"literal":"No compatible device ","regex":"No compatible device (?:was )?found (?:for instantiating TensorRT engine|on system to run program)","continues":["engine-version-mismatch"]},{"literal":"Program to be deserialized targets ","continues":["engine-version-mismatch"],"title":"The module was saved by another Torch-TensorRT"},{"literal":"Unable to deserializable program target device","continues":["engine-version-mismatch"]},{"literal":"does not match with current device SM capability","kind":"note","severity":"warning","title":"The engine was built on another model of card"},{"literal":"Plan file is empty","title":"The engine file is empty"},{"literal":"Failed to verify a plan tag","title":"The engine file is damaged"},{"literal":"Serialization version is not supported"},{"literal":"Serialization Error in ","regex":"Serialization Error in \\\\w{3,40}: ?\\\\d","unless":["IPluginCreator not found"],"continues":["engine-version-mismatch","plugin-missing"],"title":"The engine file is damaged"}],"explanation":"By default an engine works only with the TensorRT release and the compute capability that it was built for. The file is stale; that says nothing about what the release supports. A file that is truncated or was never downloaded, such as a Git LFS pointer, is refused with similar messages.","remedy":"Rebuild the engine on this machine, or include the TensorRT version and the SM in the key of the engine cache.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html"],"samples":{"match":["6: The engine plan file is generated on an incompatible device, expecting compute 8.6 got compute 7.5, please rebuild.","[E] 1: [stdArchiveReader.cpp::stdArchiveReaderInitCommon::47] Error Code 1: Serialization (Serialization assertion stdVersionRead == kSERIALIZATION_VERSION failed.Version tag does not match. Note: Current Version: 228, Serialized Engine Version: 239)","[TensorRT] ERROR: coreReadArchive.cpp (31) - Serialization Error in verifyHeader: 0 (Magic tag does not match)","The engine plan file is not compatible with this version of TensorRT, expecting library version 8.0.0 got 8.0.1, please rebuild.","[TRT] [E] 1: [stdArchiveReader.cpp::StdArchiveReader::58] Error Code 1: Serialization (Serialization assertion sizeRead == static_cast<uint64_t>(mEnd - mCurrent) failed.Size specified in header does not match archive size)","[TRT] [E] 3: Cannot deserialize with an empty memory buffer.","[TRT] [E] 4: [runtime.cpp::deserializeCudaEngine::66] Error Code 4: Internal Error (Engine deserialization failed.)","[W] [TRT] Using an engine plan file across different models of devices is not recommended and is likely to affect performance or even cause errors.","demo: engine.cpp:868: bool nvinfer1::rt::Engine::deserialize(const void*, std::size_t): Assertion `size >= bsize && \\"Mismatch between allocated memory size and expected size of serialized engine.\\"\' failed.","ERROR \u274c TensorRT model exported with a different version than 10.13.3","RuntimeError: TensorRT engine was not built to target the loaded TensorRT runtime platform (built for: linux_x86_64)","No compatible device was found for instantiating TensorRT engine","RuntimeError: No compatible device found on system to run program.","Program to be deserialized targets a different Torch-TensorRT ABI Version (7)","Unable to deserializable program target device infomation","WARNING: [Torch-TensorRT] - Configured SM capability (8.6) does not match with current device SM capability (8.9). Switching device context","[E] Plan file is empty","[E] Failed to verify a plan tag.","[E] Serialization version is not supported.","coreReadArchive.h (271) - Serialization Error in readExternal: 0 (Type mismatch)"],"noMatch":["[I] Loaded engine size: 161 MiB","[E] [TRT] 1: [pluginV2Runner.cpp::load::290] Error Code 1: Serialization (Serialization assertion creator failed.Cannot deserialize plugin since corresponding IPluginCreator not found in Plugin Registry)\\n[E] [TRT] 4: [runtime.cpp::deserializeCudaEngine::50] Error Code 4: Internal Error (Engine deserialization failed.)","model exported with a different version of the converter","the tool was not built to run on a phone"]}},{"id":"timing-cache-mismatch","title":"Timing cache is from another TensorRT version","severity":"notice","kind":"benign","patterns":[{"literal":"The timing cache will not be used","takesOver":"engine-version-mismatch"},{"literal":"[myelinCache","regex":"\\\\[myelinCache\\\\.\\\\w{1,4}::[\\\\w:]{0,100}deserialize"},{"literal":"The timing cache will not be used","continues":["timing-cache-mismatch"]}],"explanation":"The timing cache was written by another release. TensorRT ignores it and times the tactics again: the build takes longer, but the result is the same. The line about the version tag above it is word for word the one of an engine mismatch, but this is not one.","remedy":"Delete the cache file, or keep one for each release.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html"],"samples":{"match":["[E] 1: [stdArchiveReader.cpp::stdArchiveReaderInitCommon::47] Error Code 1: Serialization (Serialization assertion stdVersionRead == kSERIALIZATION_VERSION failed.Version tag does not match. Note: Current Version: 228, Serialized Engine Version: 224)\\n[E] 4: The timing cache will not be used!","1: [myelinCache.h::deserializeFromBuffer::52] Error Code 1: Myelin (Myelin error from unknown graph)\\n4: The timing cache will not be used!"],"noMatch":["[W] [TRT] Detected invalid timing cache, setup a local cache instead","[V] [TRT] Deleting timing cache: 174 entries, served 118 hits since creation.","Creating new timing cache","[I] Local timing cache in use. Profiling results in this builder pass will not be stored."]}},{"id":"lazy-loading","title":"CUDA lazy loading is not enabled","severity":"notice","kind":"benign","patterns":[{"literal":"CUDA lazy loading is not enabled"}],"versions":"8.5 and later","explanation":"A hint: with CUDA_MODULE_LOADING=LAZY the process would need less GPU memory and start faster.","remedy":"Ignore it, or set CUDA_MODULE_LOADING=LAZY.","links":["https://docs.nvidia.com/cuda/cuda-c-programming-guide/index.html#lazy-loading"],"samples":{"match":["[TRT] [W] CUDA lazy loading is not enabled. Enabling it can significantly reduce device memory usage."],"noMatch":["CUDA_MODULE_LOADING=LAZY"]}},{"id":"int64-cast","title":"INT64 is cast down to INT32","severity":"notice","kind":"benign","patterns":[{"literal":"has been generated with INT64 weights"},{"literal":"outside the range of INT32 was clamped"},{"literal":"Truncating intermediate graph input type"},{"literal":"Truncating weight (constant in the graph)"},{"literal":"(int64) does not match expected input dtype (int32)"},{"literal":"dtype=int64. Reduce it to int32"}],"explanation":"TensorRT before 10 and Torch-TensorRT work with 32-bit integers. Indices and shapes fit, so this is harmless. The message is printed once per tensor.","remedy":"Do nothing, unless the model computes with integers above 2,147,483,647.","links":["https://github.com/onnx/onnx-tensorrt"],"samples":{"match":["[W] [TRT] onnx2trt_utils.cpp:366: Your ONNX model has been generated with INT64 weights, while TensorRT does not natively support INT64. Attempting to cast down to INT32.","WARNING: [Torch-TensorRT] - Truncating intermediate graph input type from at::kLong to at::kInt","[W] [TRT] onnx2trt_utils.cpp:392: One or more weights outside the range of INT32 was clamped","WARNING: [Torch-TensorRT] - Truncating weight (constant in the graph) from Int64 to Int32","[W] Input tensor: x | Buffer dtype (int64) does not match expected input dtype (int32), attempting to cast.","WARNING: Embedding op has indices_tensor dtype=int64. Reduce it to int32 to run on TRT. Accuracy may not be correct!"],"noMatch":["[I] [TRT] Input tensor of type Int64","[!] Input tensor: x | Received unexpected dtype: float32."]}},{"id":"unsupported-op","title":"Unsupported operator","severity":"error","kind":"cause","patterns":[{"literal":"Method requested cannot be compiled","before":["INFO: ","DEBUG: ","GRAPH: ","INFO:torch","DEBUG:torch"],"kind":"note","severity":"notice","title":"Part of the model stays in PyTorch"},{"literal":"Method requested cannot be compiled","unless":["INFO: ","DEBUG: ","GRAPH: ","INFO:torch","DEBUG:torch"]},{"literal":"Unsupported operators listed below","continues":["unsupported-op"]},{"literal":"There is no work to be done since the resulting compiled program","takesOver":"unsupported-op","title":"Nothing in the module can become an engine"},{"literal":"Unsupported operator: ","regex":"Unsupported operator: \\\\w{1,40}::","before":["INFO: ","DEBUG: ","GRAPH: ","INFO:torch","DEBUG:torch"],"kind":"note","severity":"notice","title":"Part of the model stays in PyTorch"},{"literal":"Unsupported operator: ","regex":"Unsupported operator: \\\\w{1,40}::","unless":["INFO: ","DEBUG: ","GRAPH: ","INFO:torch","DEBUG:torch"]},{"literal":"[8] No importer registered for op"},{"literal":"UNSUPPORTED_NODE","regex":"UNSUPPORTED_NODE(?:_[A-Z]{2,10})?(?:: |$)","unless":["Plugin not found"]},{"literal":"not currently supported!","regex":"not currently supported!","before":["Conversion of function","Conversion of module"]},{"literal":"Encountered known unsupported method","kind":"note","severity":"notice","title":"torch2trt has no converter for a method"},{"literal":"Exporting the operator ","regex":"Exporting the operator \'?[\\\\w:.]{1,100}\'? to ONNX opset version \\\\d{1,3} is not supported"},{"literal":"ONNX export of operator "},{"literal":"object has no attribute \'_trt\'","title":"torch2trt has no converter for an operator"},{"literal":"not currently fully supported or convertible!","continues":["unsupported-op"]},{"literal":"Interpretation will fail due to missing operations","continues":["unsupported-op"]},{"literal":"but model is not fully supported","before":["require_full_compilation=True"],"continues":["unsupported-op"]},{"literal":"Didn\'t generate any TensorRT engines","kind":"note","severity":"warning","title":"No part of the module became an engine"}],"explanation":"The model uses an operator that the front end (Torch-TensorRT, the ONNX parser or the ONNX exporter) cannot convert. At error level nothing is compiled. At info level Torch-TensorRT only lists what stays in PyTorch, which is fine. If it says \\"There is no work to be done\\", every operator has a converter or was folded away, as Dropout is, and nothing is left for an engine.","remedy":"Let the operator run in PyTorch (`torch_executed_ops`), replace it, write a converter or plugin, or use a newer release.","links":["https://pytorch.org/TensorRT/indices/supported_ops.html","https://github.com/onnx/onnx-tensorrt/blob/main/docs/operators.md"],"samples":{"match":["ERROR: [Torch-TensorRT] - Method requested cannot be compiled by Torch-TensorRT.TorchScript.","ERROR: [Torch-TensorRT] - Unsupported operator: aten::where.self(Tensor condition, Tensor self, Tensor other) -> (Tensor)","[8] No importer registered for op: NonZero","INFO: [Torch-TensorRT] - Method requested cannot be compiled end to end by Torch-TensorRT.TorchScript.","Unsupported operators listed below:","ERROR: [Torch-TensorRT] - Method requested cannot be compiled by Torch-TensorRT.TorchScript.\\nThere is no work to be done since the resulting compiled program will contain an engine that is empty.","DEBUG: [Torch-TensorRT] - Unsupported operator: aten::relu(Tensor self) -> (Tensor)","[TRT] [E] UNSUPPORTED_NODE: Assertion failed: axis","UnsupportedOperatorException: Conversion of function torch._ops.aten.cumsum.default not currently supported!","Warning: Encountered known unsupported method torch.Tensor.unfold","UnsupportedOperatorError: Exporting the operator \'aten::fft_rfft\' to ONNX opset version 11 is not supported","RuntimeError: Unsupported: ONNX export of operator adaptive_avg_pool2d","In node 8 with name: x and operator: ScatterND (importScatterND): UNSUPPORTED_NODE_ATTR: Assertion failed: !attrs.count(\\"reduction\\"): Attribute reduction is not supported.","AttributeError: \'Tensor\' object has no attribute \'_trt\'","UnsupportedOperatorException: Conversion of module GraphModule() not currently fully supported or convertible!","UserWarning: Interpretation will fail due to missing operations ","AssertionError: require_full_compilation=True was specified, but model is not fully supported","WARNING: [Torch-TensorRT] - Didn\'t generate any TensorRT engines, the compiler did nothing"],"noMatch":["[I] [TRT] No importer registered for op: Custom. Attempting to import as plugin.","Found unsupport node: 120","In node 4 (importFallbackPluginImporter): UNSUPPORTED_NODE: Assertion failed: creator && \\"Plugin not found, are the plugin name, version, and namespace correct?\\"","AttributeError: \'Tensor\' object has no attribute \'_trtype\'","the model is not fully supported by this editor"]}},{"id":"plugin-missing","title":"TensorRT plugin not found","severity":"error","kind":"cause","patterns":[{"literal":"getPluginCreator could not find plugin"},{"literal":"Plugin not found, are the plugin name, version, and namespace correct","continues":["plugin-missing"]},{"literal":"IPluginCreator not found in Plugin Registry"},{"literal":"Cannot find plugin: "}],"explanation":"The network or engine needs a plugin that is not registered in this process: its library was not loaded, or its name, version or namespace is different.","remedy":"Load the plugin library before parsing or deserializing (`ctypes.CDLL`, `trtexec --staticPlugins`, `trt.init_libnvinfer_plugins`).","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/extending-custom-layers.html"],"samples":{"match":["[E] [TRT] 3: getPluginCreator could not find plugin: Custom version: 1","[8] Assertion failed: creator && \\"Plugin not found, are the plugin name, version, and namespace correct?\\"","Serialization assertion creator failed.Cannot deserialize plugin since corresponding IPluginCreator not found in Plugin Registry","IPluginRegistry::getCreator: Error Code 4: API Usage Error (Cannot find plugin: MyOp, version: 1, namespace:.)"],"noMatch":["[I] [TRT] Searching for plugin: Custom, plugin_version: 1, plugin_namespace: ","[I] [TRT] Successfully created plugin: Custom"]}},{"id":"dynamic-shape","title":"Input shape does not match the optimization profile","severity":"error","kind":"cause","patterns":[{"literal":"no optimization profile has been defined"},{"literal":"dynamic input is missing dimensions in profile"},{"literal":"optimizationProfile.cpp::setDimensions"},{"literal":"satisfy any optimization profile"},{"literal":"Network validation failed.","continues":["dynamic-shape"],"near":["optimization profile","dynamic"]},{"literal":"Dynamic dimensions required for input","kind":"note","severity":"notice","title":"Shapes were filled in"},{"literal":"There may be undefined behavior using dynamic shape and aten::size","kind":"note","severity":"notice","title":"Torch-TensorRT warns of dynamic shapes"},{"literal":"exceed min ~ max range"},{"literal":"Static dimension mismatch while setting input shape"},{"literal":"in profile ","regex":"in profile \\\\d{1,3} does not match network definition"},{"literal":"number of dimensions is ","regex":"number of dimensions is \\\\d{1,2} but profile \\\\d{1,3} has \\\\d"},{"literal":"violate shape constraints"},{"literal":"has static dimensions that don\'t match k"},{"literal":"Dimension mismatch for tensor ","regex":"Dimension mismatch for tensor .{1,200} and profile \\\\d"},{"literal":"but input has static dimensions"},{"literal":"model expected the shape of dimension"},{"literal":"optimization profile is missing "},{"literal":"No optimization profile matches"},{"literal":"engine was built with static shapes for input"},{"literal":"Required optimization profile is invalid"},{"literal":"failed to set shape to: "},{"literal":"Error while setting the input shape"},{"literal":"Set optimization profile failed"},{"literal":"Failed to set optimization profile to"},{"literal":"outside the set expected shape range","kind":"note","severity":"notice","title":"The module is compiled again for other shapes"}],"explanation":"The network has inputs with dynamic dimensions, and the builder was not given their range (an optimization profile with min, opt and max); or an input at run time is outside that range.","remedy":"Give every dynamic input an optimization profile that covers the shapes you use.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/work-dynamic-shapes.html"],"samples":{"match":["[TRT] [E] 4: [network.cpp::validate::2948] Error Code 4: Internal Error (inputs:0: dynamic input is missing dimensions in profile 0.)","[2020-08-20 11:03:50   ERROR] Network has dynamic or shape inputs, but no optimization profile has been defined.","Parameter check failed at: optimizationProfile.cpp::setDimensions::128, condition: all","condition: satisfyProfile Runtime dimension does not satisfy any optimization profile.","[TRT] [E] Network validation failed. A dynamic input has no range.","[W] Dynamic dimensions required for input: images, but no shapes were provided. Automatically overriding shape to: 1x3x640x640","WARNING: [Torch-TensorRT] - There may be undefined behavior using dynamic shape and aten::size without setting allow_shape_tensors","Supplied binding dimension [4,3,640,640] for bindings[0] exceed min ~ max range at index 0","IExecutionContext::setInputShape: Error Code 3: API Usage Error (Static dimension mismatch while setting input shape for x.)","[TensorRT] ERROR: x: for dimension number 1 in profile 0 does not match network definition (got min=1, opt=2, max=4), expected min=opt=max=2)","[E] [TRT] x: number of dimensions is 4 but profile 0 has 3","[TRT] [E] 4: [shapeCompiler.cpp::evaluateShapeChecks::832] Error Code 4: Internal Error (kOPT values for profile 0 violate shape constraints: broadcast with incompatible dimensions.)","[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 4: API Usage Error (Input tensor x has static dimensions that don\'t match kMIN dimensions in profile index 0. Input dimensions are [6,3] but profile dimensions are [1,3].)","[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 4: API Usage Error (Dimension mismatch for tensor x and profile 0. At dimension axis 0, profile has min=1, opt=1, max=4 but tensor has 1.)","[TRT] [E] 4: x: for dimension number 0 in profile 0, kMAX dimensions in profile 0 are [4] but input has static dimensions [1]","request specifies invalid shape for input \'x\' for model_0. Error details: model expected the shape of dimension 0 to be between 1 and 1 but received 39","[TRT] [E] 4: [network.cpp::validate::2984] Error Code 4: Internal Error (x: optimization profile is missing values for shape input)","ValueError: No optimization profile matches the input shapes (2, 3)","[E] The engine was built with static shapes for input tensor x but the provided shapes do not match the static shapes!","[E] Required optimization profile is invalid","[!] For input: x, failed to set shape to: (1, 3)","RuntimeError: [Error thrown at core/runtime/execute_engine.cpp:1] Error while setting the input shape","[E] Set optimization profile failed. ","[!] Failed to set optimization profile to: 1","WARNING: Provided inputs are outside the set expected shape range, recompiling module for the provided input shapes (static)"],"noMatch":["[V] Constructing optimization profile number 0 [1/1].","I0710 15:28:49.383030 18480 main.cpp:121] Enable TRT dynamic shape","AssertionError: Shape of x (1, 3) does not match network definition.","IConcatenationLayer: axis 2 dimensions must be equal for concatenation on axis 1.","RuntimeError: Dimension mismatch for tensor product","the window failed to set shape"]}},{"id":"deprecated-api","title":"Deprecated or removed API","severity":"notice","kind":"note","patterns":[{"literal":"implicit batch dimension mode has been deprecated"},{"literal":"Implicit batch support is deprecated"},{"literal":"ir provided is default (dynamo)"},{"literal":"DeprecationWarning: ","regex":"DeprecationWarning: .{0,200}(?:[Oo]nnx|ONNX|[Tt]rt|TRT|TensorRT|tensorrt)"},{"literal":" will be removed in ","regex":" will be removed in .{0,100}please use","near":["trt","tensorrt"]},{"literal":"[-Wdeprecated-declarations]","near":["nvinfer","tensorrt"]},{"literal":"IBuilderConfig\' object has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"ICudaEngine\' object has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"IExecutionContext\' object has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"INetworkDefinition\' object has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"tensorrt.Builder\' object has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"module \'tensorrt\' has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"DeprecationWarning: Use ","regex":"DeprecationWarning: Use (?:add_[a-z]{3,20}(?:_nd|_v2)|(?:kernel_size|stride|padding|dilation|window_size)_nd|build_serialized_network|set_memory_pool_limit|set_input_shape|set_optimization_profile_async|num_io_tensors|get_tensor_\\\\w{3,30}|execute_(?:async_)?v\\\\d|network created with NetworkDefinitionCreationFlag)"},{"literal":"type object \'tensorrt","regex":"type object \'tensorrt[\\\\w.]{0,60}\' has no attribute \'","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT has removed"},{"literal":"has no member named ","before":["nvinfer1::"],"kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT does not have"},{"literal":"is not a member of ","regex":"is not a member of .{0,2}nvinfer1::","kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT does not have"},{"literal":"\' in \'nvinfer1::","before":["no member named"],"kind":"cause","severity":"error","title":"The code uses an interface that this TensorRT does not have"},{"literal":" flag has been deprecated","before":["[W] --"]},{"literal":"module \'torch_tensorrt","regex":"module \'torch_tensorrt[\\\\w.]{0,60}\' has no attribute \'","kind":"cause","severity":"error","title":"Torch-TensorRT of this version lacks an interface"},{"literal":"FX frontend is deprecated"},{"literal":"as int64 is now natively supported"}],"explanation":"The code uses an API that will be removed but still works. An AttributeError on a TensorRT object means that this release has already removed it.","remedy":"Follow the migration guide of the release. If the API is already gone, use its replacement or an older TensorRT.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/api/migration-guide.html"],"samples":{"match":["WARNING:torch_tensorrt._compile:Input graph is a Torchscript module but the ir provided is default (dynamo).","[W] [TRT] The implicit batch dimension mode has been deprecated.","AttributeError: \'tensorrt_bindings.tensorrt.IBuilderConfig\' object has no attribute \'max_workspace_size\'","[W] [TRT] Implicit batch support is deprecated.","DeprecationWarning: get_onnx_config will be deprecated in the future.","`RuntimeOption::SetTrtInputShape` will be removed in v1.2.0, please use `SetShape()` instead.","nvinfer.cpp:9: warning: \'buildEngine\' is deprecated [-Wdeprecated-declarations]","AttributeError: \'tensorrt.tensorrt.ICudaEngine\' object has no attribute \'num_bindings\'","AttributeError: \'tensorrt_bindings.tensorrt.IExecutionContext\' object has no attribute \'execute_async\'","AttributeError: \'tensorrt.tensorrt.INetworkDefinition\' object has no attribute \'add_fully_connected\'","AttributeError: \'tensorrt.tensorrt.Builder\' object has no attribute \'max_batch_size\'","AttributeError: module \'tensorrt\' has no attribute \'NetworkDefinitionCreationFlags\'","build.py:58: DeprecationWarning: Use build_serialized_network instead.","AttributeError: type object \'tensorrt.tensorrt.BuilderFlag\' has no attribute \'FP16\'","net.cpp:7:5: error: \'class nvinfer1::IBuilder\' has no member named \'setMaxBatchSize\'","net.cpp(7): error C2039: \'destroy\': is not a member of \'nvinfer1::ICudaEngine\'","net.cpp:7:5: error: no member named \'destroy\' in \'nvinfer1::ICudaEngine\'","[09/29/2022-11:50:59] [W] --workspace flag has been deprecated by --memPoolSize flag.","[01/01/2024-10:00:00] [W] --explicitBatch flag has been deprecated and has no effect!","AttributeError: module \'torch_tensorrt\' has no attribute \'ts\'","net.py:9: DeprecationWarning: Use add_convolution_nd instead.","net.py:9: DeprecationWarning: Use kernel_size_nd instead.","WARNING:torch_tensorrt:FX frontend is deprecated. Please use the Dynamo frontend instead.","DeprecationWarning: Compiler option \\"truncate_long_and_double\\" is deprecated in favor of \\"truncate_double\\" as int64 is now natively supported","[W] --plugins flag has been deprecated, use --staticPlugins flag instead."],"noMatch":["DeprecationWarning: the imp module is deprecated in favour of importlib","This option will be removed in the next major version","DeprecationWarning: Use setlocale(), getencoding() and getlocale() instead","error: \'class cv::Mat\' has no member named \'sizes\'","Since --cgroup-driver flag has been deprecated by the kubelet, remove it","DeprecationWarning: Use add_argument_group instead."]}},{"id":"precision-notice","title":"FP16 may lose accuracy","severity":"notice","kind":"benign","patterns":[{"literal":"Detected layernorm nodes in FP16"},{"literal":"Running layernorm after self-attention ","continues":["precision-notice"],"regex":"Running layernorm after self-attention (?:with|in) FP16"},{"literal":"Detected subnormal FP16 values"},{"literal":"values which would overflow in FP16"},{"literal":"Subnormal FP16 values detected"},{"literal":"encountered issues when converting weights between types","continues":["precision-notice"]},{"literal":"had the following issues when converted to ","continues":["precision-notice"]},{"literal":"smallest positive FP16","continues":["precision-notice"]}],"explanation":"Some weights or sums may lose accuracy in 16 bits. This is advice, not a failure, but if outputs differ, look here first.","remedy":"Do nothing as long as the outputs are close enough. Otherwise keep the named layers in FP32.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/accuracy-considerations.html"],"samples":{"match":["[TRT] [W] Detected layernorm nodes in FP16.","[TRT] [W]  - 12 weights are affected by this issue: Detected subnormal FP16 values.","[TRT] [W] Running layernorm after self-attention with FP16 Reduce or Pow may cause overflow.","[TRT] [W]  - 3 weights are affected by this issue: Detected values which would overflow in FP16","Subnormal FP16 values detected.","[TRT] [W] TensorRT encountered issues when converting weights between types and that could affect accuracy.","[TRT] [W] Weights [name=Conv_1.weight] had the following issues when converted to FP16:","[TRT] [W]  - Values less than smallest positive FP16 Subnormal value detected. Converting to FP16 minimum subnormalized value.","[W] [TRT] Running layernorm after self-attention in FP16 may cause overflow."],"noMatch":["[W] [TRT] Half2 support requested on hardware without native FP16 support, performance will be negatively affected."]}},{"id":"logger-singleton","title":"A second TensorRT logger is ignored","severity":"notice","kind":"benign","patterns":[{"literal":"The logger passed into create","regex":"The logger passed into create\\\\w{1,40} differs from"}],"explanation":"TensorRT keeps one logger per process. It ignores any other and sends its messages to the first.","remedy":"Do nothing, unless messages are missing; then create one logger and pass it everywhere.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/python-api-docs.html"],"samples":{"match":["[TRT] [W] The logger passed into createInferBuilder differs from one already provided for an existing builder, runtime, or refitter."],"noMatch":["The logger passed into this function is closed"]}},{"id":"accuracy-mismatch","title":"Outputs differ from the original model","severity":"error","kind":"cause","patterns":[{"literal":"Difference exceeds tolerance"},{"literal":"Accuracy Summary | ","regex":"Accuracy Summary \\\\| .{0,400}(?:Passed: 0\\\\/|Pass Rate: \\\\d{1,2}\\\\.)"},{"literal":"TRT outputs don\'t match"},{"literal":"Tensor-likes are not close!","near":["trt_","trt.","trt ","trt:","trt-","trt/","trt(","trt)","trt]","trt,","trt\'","trt\\"","trtm","trte","trtc","tensorrt","weight_streaming","python_runtime","cpp_runtime","export_engine"]},{"literal":"Not equal to tolerance rtol","near":["trt_","trt.","trt ","trt:","trt-","trt/","trt(","trt)","trt]","trt,","trt\'","trt\\"","trtm","trte","trtc","tensorrt"]},{"literal":"assert_allclose(","regex":"assert_allclose\\\\([^)]{0,200}\\\\btrt_"},{"literal":"assert_close(","regex":"assert_close\\\\([^)]{0,200}\\\\btrt_"},{"literal":"outputs don\'t match with the original model"},{"literal":"FAILED | Mismatched outputs:","continues":["accuracy-mismatch"]},{"literal":"Accuracy validation FAILED"},{"literal":"FAILED | Output Validation"},{"literal":"FAILED | Errors detected in output","continues":["accuracy-mismatch"]},{"literal":"Cannot compare outputs of different shapes"}],"explanation":"The engine ran, but its outputs differ from the reference by more than the test allows. That is exactly what such a test should find: do not blame TensorRT or the card without evidence.","remedy":"Compare the outputs layer by layer (`polygraphy run \u2026 --trt-outputs mark all`), then check FP16, TF32 and the tolerance.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/accuracy-considerations.html"],"samples":{"match":["[E]         FAILED | Difference exceeds tolerance (rel=1e-05, abs=1e-05)","[E] Accuracy Summary | trt-runner-N0 vs. onnxrt-runner-N0 | Passed: 0/1 iterations | Pass Rate: 0.0%","FAILED runtime/test_trt_module.py::Test::test_1 - AssertionError: Tensor-likes are not close!","AssertionError: 2.0 != 0 : 1D-Tensor TRT outputs don\'t match with the reference","AssertionError: trt: Not equal to tolerance rtol=1e-05, atol=1e-05","    assert_allclose(expected, trt_outputs, atol)","    torch.testing.assert_close(expected, trt_out)","Engine outputs don\'t match with the original model. Cosine sim score: 0.2","[E]     FAILED | Mismatched outputs: [\'y\']","FAILED tests/test_trt.py::test_net - AssertionError: Tensor-likes are not close!","[E] Accuracy validation FAILED: one or more tensors exceeded the threshold.","[E] FAILED | Output Validation","[E]     FAILED | Errors detected in output: y","[E] Cannot compare outputs of different shapes."],"noMatch":["E       AssertionError: Tensor-likes are not close!","[I] Accuracy Summary | trt-runner-N0 vs. onnxrt-runner-N0 | Passed: 1/1 iterations | Pass Rate: 100.0%","[I]     PASSED | All outputs matched | Outputs: [\'y\']","FAILED tests/test_trtllm_attention.py::test_decode - AssertionError: Tensor-likes are not close!"]}},{"id":"crash-signal","title":"The process crashed","severity":"error","kind":"consequence","patterns":[{"literal":"Segmentation fault"},{"literal":"Fatal Python error: ","unless":["Segmentation fault"]},{"literal":"terminate called after throwing an instance of \'"},{"literal":"Aborted (core dumped)","continues":["engine-null","crash-signal"]},{"literal":"(core dumped)","unless":["Segmentation fault","Aborted"],"continues":["crash-signal"]},{"literal":"\u5df2\u653e\u5f03 (\u6838\u5fc3\u5df2\u8f6c\u50a8)","continues":["engine-null","crash-signal"]},{"literal":"\u6bb5\u9519\u8bef (\u6838\u5fc3\u5df2\u8f6c\u50a8)","continues":["crash-signal"]},{"literal":"died with <Signals."},{"literal":"Signal (11) received"},{"literal":"signal SIGSEGV"},{"literal":"signal SIGABRT"},{"literal":"interrupted by signal "},{"literal":"free(): invalid pointer"},{"literal":"double free or corruption"},{"literal":"munmap_chunk(): invalid pointer"},{"literal":"crashed while running"},{"literal":"exit code -1073","regex":"exit code -1073(?:741(?:819|795|676|571)|740(?:940|791))\\\\b"},{"literal":"Windows fatal exception: ","regex":"Windows fatal exception: (?:access violation|stack overflow|code 0xc0)"},{"literal":"***Exception:","regex":"\\\\*\\\\*\\\\*Exception: (?:SegFault|Illegal|Numerical|Other|Child| {2})"},{"literal":"(SEGFAULT)","continues":["crash-signal"]},{"literal":"xit code 13","regex":"xit code 13[469]\\\\b","unless":["interrupted by signal"],"continues":["crash-signal"]},{"literal":"exited with code 13","regex":"exited with code 13[469]\\\\b","continues":["crash-signal"]},{"literal":"xit code 32212","regex":"xit code (?:3221225(?:477|501|620|725)|322122(?:6356|6505))\\\\b"},{"literal":"exit status 32212","regex":"exit status (?:3221225(?:477|501|620|725)|322122(?:6356|6505))\\\\b"},{"literal":"xit code 0xc00","regex":"xit code 0xc000(?:0005|001d|0094|00fd|0374|0409)\\\\b"},{"literal":"xit code 0xC00","regex":"xit code 0xC000(?:0005|001D|0094|00FD|0374|0409)\\\\b"},{"literal":"terminate called without an active exception","continues":["crash-signal"]},{"literal":"zsh: segmentation fault"},{"literal":"Signal (6) received"},{"literal":"*** SIGSEGV (@","continues":["crash-signal"]},{"literal":"*** SIGABRT (@","continues":["crash-signal"]},{"literal":"` is detected by the operating system","continues":["crash-signal"]},{"literal":"malloc(): ","regex":"malloc\\\\(\\\\): (?:invalid|memory corruption|corrupted|unsorted|unaligned|mismatching)"},{"literal":"free(): ","regex":"free\\\\(\\\\): (?:invalid (?:size|next)|double free detected)"},{"literal":"corrupted double-linked list"},{"literal":"corrupted size vs. prev_size"},{"literal":"*** stack smashing detected ***"},{"literal":"pure virtual method called"},{"literal":"xit code 137","regex":"xit code 137\\\\b","continues":["crash-signal"],"title":"A process was killed, most often for lack of memory"},{"literal":"exited with code 137","continues":["crash-signal"],"title":"A process was killed, most often for lack of memory"},{"literal":": Assertion `","regex":": Assertion `.{1,400}\' failed\\\\.","unless":["nullptr\' failed"],"continues":["engine-null","crash-signal"],"title":"A C++ assertion ended the process"}],"explanation":"A process of the suite died: a segmentation fault, an abort or an uncaught C++ exception. If the log shows the cause, it is above this line.","remedy":"Look at the last messages above this line. If there are none, run the named test alone with `python -X faulthandler`.","links":["https://docs.python.org/3/library/faulthandler.html"],"samples":{"match":["Segmentation fault (core dumped)","tests/test_a.py::test_b Fatal Python error: Aborted","terminate called after throwing an instance of \'std::runtime_error\'","Aborted (core dumped)","Floating point exception (core dumped)","\u5df2\u653e\u5f03 (\u6838\u5fc3\u5df2\u8f6c\u50a8)","\u6bb5\u9519\u8bef (\u6838\u5fc3\u5df2\u8f6c\u50a8)","subprocess.CalledProcessError: Command \'[\'python\']\' died with <Signals.SIGSEGV: 11>.","Signal (11) received.","Thread 1 received signal SIGSEGV","Process received signal SIGABRT","Process finished with exit code 139 (interrupted by signal 11: SIGSEGV)","free(): invalid pointer","double free or corruption (!prev)","munmap_chunk(): invalid pointer","worker \'gw1\' crashed while running \'tests/test_a.py::test_b\'","Process finished with exit code -1073741819 (0xC0000005)","Windows fatal exception: access violation","1/3 Test #1: trt_all ....................***Exception: SegFault  2.20 sec","\\t  1 - trt_all (SEGFAULT)","Error: Process completed with exit code 139.","trt-1 exited with code 134","Engine compilation subprocess failed (exit code 3221225477)","returned non-zero exit status 3221226505.","Exit code 0xc0000409","worker ended with exit code 0xC0000005","terminate called without an active exception","zsh: segmentation fault  python3 build.py","Signal (6) received.","*** SIGSEGV (@0x0) received by PID 7 (TID 0x1) from PID 0; stack trace: ***","*** SIGABRT (@0x3e8) received by PID 7 (TID 0x1) from PID 7","FatalError: `Process abort signal` is detected by the operating system.","malloc(): invalid size (unsorted)","free(): double free detected in tcache 2","corrupted double-linked list","corrupted size vs. prev_size","*** stack smashing detected ***: terminated","pure virtual method called","Error: Process completed with exit code 137.","trt-1 exited with code 137","demo: src/demo.cpp:37: int main(): Assertion `layer->getNbOutputs() == 1\' failed."],"noMatch":["--- Aborted by user request","***Exception: user not known","Process finished with exit code -1073741515 (0xC0000135)","Windows fatal exception: code 0xe06d7363","Process completed with exit code 1.","exited with code 130","1/3 Test #1: trt_all ....................***Failed  2.20 sec","exit status 3221225786","Exit code 3221225781","exit code 0xC000013A","DynamicCast.h:78: block: [34,0,0], thread: [110,0,0] Assertion `false` failed."]}},{"id":"timeout","title":"A test or step timed out","severity":"error","kind":"consequence","patterns":[{"literal":"Failed: Timeout ","regex":"Failed: Timeout [(>]"},{"literal":"from pytest-timeout"},{"literal":"++ Timeout ++"},{"literal":"subprocess.TimeoutExpired: "},{"literal":"***Timeout "},{"literal":"has exceeded the maximum execution time"},{"literal":"has timed out after ","regex":"has timed out after \\\\d{1,5} minutes","before":["The action "]},{"literal":"Build timed out (after "},{"literal":"Cancelling nested steps due to timeout"},{"literal":"DUE TO TIME LIMIT"},{"literal":"execution took longer than "},{"literal":"ran longer than the maximum time of "},{"literal":" TIMEOUT in ","regex":" TIMEOUT in \\\\d{1,6}\\\\.\\\\d{1,3}s"},{"literal":"Timeout (","regex":"Timeout \\\\(\\\\d{1,2}:\\\\d\\\\d:\\\\d\\\\d\\\\)!"},{"literal":"xit code 124","regex":"xit code 124\\\\b"}],"explanation":"A test or step took longer than its time limit. Building engines takes minutes on slow cards and without a timing cache.","remedy":"Allow more time on this card, use a timing cache, or find out what hangs (`pytest --timeout-method=thread` prints the stacks).","links":["https://pypi.org/project/pytest-timeout/"],"samples":{"match":["Failed: Timeout (>300.0s) from pytest-timeout.","E   Failed: Timeout >300.0s","+++++++++++++++++++++++++++++++++++ Timeout +++++++++++++++++++++++++++++++++++","subprocess.TimeoutExpired: Command \'[\'python\']\' timed out after 60 seconds","      Start  3: trt_build ....................***Timeout 1500.02 sec","The job running on runner gpu-1 has exceeded the maximum execution time of 360 minutes.","Error: The action \'trt\' has timed out after 30 minutes.","Build timed out (after 60 minutes). Marking the build as aborted.","Cancelling nested steps due to timeout","slurmstepd: error: *** JOB 7 ON gpu1 CANCELLED AT 2025-01-01T10:00:00 DUE TO TIME LIMIT ***","ERROR: Job failed: execution took longer than 1h0m0s seconds","##[error]The job running on agent gpu-1 ran longer than the maximum time of 60 minutes.","//tests:trt_test                 TIMEOUT in 315.0s","Timeout (0:05:00)!","Error: Process completed with exit code 124."],"noMatch":["Timeout: 300 seconds","timeout = 1200","the session has timed out after 30 minutes","Timeout 30: Found 0 model versions that have in-flight inferences","exit code 1240","connect TIMEOUT in state 3"]}},{"id":"subprocess-failure","title":"A child process failed","severity":"error","kind":"consequence","patterns":[{"literal":"returned non-zero exit status","yieldsTo":"any"},{"literal":"subprocess call error ","regex":"subprocess call error \\\\d{1,3}:","yieldsTo":"any"},{"literal":"with Call id: ","regex":"with Call id: \\\\d{1,6} failed","yieldsTo":"any"},{"literal":"trtexec execution fails","yieldsTo":"any"}],"explanation":"A child process failed, and this line comes from the code that started it. The cause is in the child\'s own output.","remedy":"Print the child\'s stderr in the test so that the cause becomes visible.","links":["https://docs.python.org/3/library/subprocess.html#subprocess.CalledProcessError"],"samples":{"match":["subprocess.CalledProcessError: Command \'[\'python\', \'-m\', \'tool\']\' returned non-zero exit status 1.","RuntimeError: subprocess call error 1: b\'\', b\'\'","mmdeploy - ERROR - `mmdeploy.apis.utils.utils.to_backend` with Call id: 1 failed. exit.","Python exception: trtexec execution fails, log has been written to a file"],"noMatch":["Process finished with exit status 0"]}},{"id":"test-failure","title":"A TensorRT test failed","severity":"warning","kind":"consequence","patterns":[{"literal":"________","regex":"_{8,200} .{0,150}(?:[Tt]ensor[Rr][Tt]|TRT|[Tt]rt)","near":["= failures =","= errors ="],"yieldsTo":"any"},{"literal":"FAIL: test_","regex":"FAIL: test_.{0,200}(?:[Tt]ensor[Rr][Tt]|TRT|[Tt]rt)","yieldsTo":"any"},{"literal":"ERROR: test_","regex":"ERROR: test_.{0,200}(?:[Tt]ensor[Rr][Tt]|TRT|[Tt]rt)","yieldsTo":"any"},{"literal":"[  FAILED  ] ","regex":"\\\\[  FAILED  \\\\] .{0,200}(?:[Tt]ensor[Rr][Tt]|TRT|[Tt]rt)","yieldsTo":"any"},{"literal":".py::test","before":["FAILED "],"near":["trt","tensorrt"],"yieldsTo":"any"},{"literal":".py::Test","before":["FAILED "],"near":["trt","tensorrt"],"yieldsTo":"any"}],"explanation":"A TensorRT test failed, but the log shows only its heading and nothing that explains why.","remedy":"Print the full failure (`pytest -ra --tb=long`) and the test\'s own output.","links":["https://docs.pytest.org/en/stable/how-to/output.html"],"samples":{"match":["=========== FAILURES ===========\\n_______________________ TensorRTOpTest.test_net _______________________","FAIL: test_value (tests.test_trt_compile.TestTRTCompile)","ERROR: test_export (tests.test_trt_export.TestTRTExport)","[  FAILED  ] TensorrtExecutionProviderTest.Basic (12 ms)","FAILED tests/test_trt.py::test_build - AssertionError","FAILED tests/test_trt.py::TestBuild::test_one"],"noMatch":["FAIL: test_memory_leak (test_cuda.TestCuda)","_______________________ test_add _______________________","============ PASSES ============\\n_______________________ TensorRTOpTest.test_net _______________________","[  PASSED  ] 2168 tests.","tests/test_trt.py::test_build PASSED"]}},{"id":"trt-other","title":"TensorRT reported an error","severity":"error","kind":"cause","patterns":[{"literal":"Error Code ","regex":"Error Code \\\\d{1,3}: [\\\\w ]{1,40}\\\\(\\\\S","yieldsTo":"above"},{"literal":"In function ","regex":"In function (?:import\\\\w{0,40}|parse\\\\w{1,20}|checkPluginNode|\\\\w{1,30}Importer)","before":["ModelImporter.cpp","onnx2trt","builtin_op_importers.cpp","importers","ModelImporter"],"yieldsTo":"cause"},{"literal":"While parsing node number ","before":["[E]","ERROR","Error","[F]"],"yieldsTo":"cause"},{"literal":"[8] Assertion failed: ","yieldsTo":"cause"},{"literal":"[6] Assertion failed: ","yieldsTo":"cause"},{"literal":"[TRT] [E] ","yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level","unless":["not supported for DLA"]},{"literal":"[E] [TRT] ","yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level","unless":["not supported for DLA"]},{"literal":"[TRT] [F] ","yieldsTo":"above"},{"literal":"[F] [TRT] ","yieldsTo":"above"},{"literal":"[TensorRT] ERROR: ","yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level"},{"literal":"[TensorRT] INTERNAL ERROR: ","yieldsTo":"above"},{"literal":" Error in ","regex":" Error in [\\\\w:~<>]{1,80}: \\\\d{1,4} \\\\(","before":[".cpp (",".h ("],"yieldsTo":"above"},{"literal":"Network must have at least one output","yieldsTo":"cause"},{"literal":"Unsupported ONNX data type","yieldsTo":"cause"},{"literal":"   ERROR] ","before":["[20"],"yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level"},{"literal":"ERROR: [TRT]: ","yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level","unless":["not supported for DLA"]},{"literal":"Calibration failure occurred with no scaling factors","yieldsTo":"cause"},{"literal":"[4] Assertion failed: ","yieldsTo":"cause"},{"literal":"[5] Assertion failed: ","yieldsTo":"cause"},{"literal":"[7] Assertion failed: ","yieldsTo":"cause"},{"literal":"[Error thrown at core/","yieldsTo":"cause"},{"literal":": INVALID_NODE: ","yieldsTo":"cause"},{"literal":": INVALID_GRAPH: ","yieldsTo":"cause"},{"literal":": INVALID_VALUE: ","before":["In node "],"yieldsTo":"cause"},{"literal":": UNSUPPORTED_GRAPH: ","yieldsTo":"cause"},{"literal":":kernel weights has count ","regex":":kernel weights has count \\\\d{1,12} but \\\\d{1,12} was expected","yieldsTo":"cause"},{"literal":"ailed to parse ","regex":"ailed to parse (?:the )?(?:onnx|ONNX)\\\\b","near":["tensorrt","trt","[e] "],"yieldsTo":"cause","kind":"consequence","title":"The ONNX model was not parsed"},{"literal":"ould not parse ONNX correctly","yieldsTo":"cause","kind":"consequence","title":"The ONNX model was not parsed"},{"literal":"MyelinCheckException: ","yieldsTo":"cause"},{"literal":"BackendCompilerFailed: backend=\'","regex":"BackendCompilerFailed: backend=\'(?:torch_tensorrt|tensorrt)\\\\w{0,20}\' raised","yieldsTo":"cause","title":"Torch-TensorRT could not compile the module"},{"literal":"[E] Error[","regex":"\\\\[E\\\\] Error\\\\[\\\\d{1,2}\\\\]: ","yieldsTo":"cause","kind":"note","severity":"warning","title":"TensorRT wrote a line at error level"},{"literal":"TensorRT EP ","regex":"TensorRT EP (?:failed|could not|execution context enqueue failed)","unless":["engine"],"yieldsTo":"cause","title":"ONNX Runtime\'s TensorRT provider reported an error"},{"literal":"TensorRT input: ","regex":"TensorRT input: .{1,200} has no shape specified","yieldsTo":"cause","title":"ONNX Runtime\'s TensorRT provider reported an error"},{"literal":"While interpreting the module got an error: ","yieldsTo":"cause","title":"Torch-TensorRT could not compile the module"},{"literal":"TensorRT does not support float64","yieldsTo":"cause"},{"literal":"failed to refit new weights","yieldsTo":"cause"},{"literal":"Invalid network. See logging output above","yieldsTo":"cause","kind":"consequence","title":"The ONNX model was not parsed"},{"literal":"()` failed. Please see the logging output above","yieldsTo":"cause","kind":"consequence","title":"The engine did not run"},{"literal":"[E] Assertion failure: ","yieldsTo":"cause"},{"literal":"UffParser: ","regex":"UffParser: (?:Unsupported|Could not|Validator error|Parser error|Graph error|Output error|Invalid)","yieldsTo":"cause"},{"literal":"UFFParser: ","regex":"UFFParser: (?:Unsupported|Could not|Validator error|Parser error|Graph error|Output error|Invalid)","yieldsTo":"cause"},{"literal":"Error parsing text-format onnx","yieldsTo":"cause","title":"The ONNX file could not be read"},{"literal":"ailed to parse ","regex":"ailed to parse (?:the )?(?:UFF|Uff|uff)\\\\b","yieldsTo":"cause","kind":"consequence","title":"The model was not parsed"}],"explanation":"TensorRT, its parser or its network checks reported an error for which the catalogue has no more specific entry. An error-level line alone is not always a cause: skipped tactics and unused timing caches are also printed at that level.","remedy":"Read the line: it usually names the layer and the check that failed. If it turns out to be common, add it to the catalogue.","links":["https://docs.nvidia.com/deeplearning/tensorrt/latest/reference/troubleshooting.html"],"samples":{"match":["[TRT] [E] 2: [shapeContext.cpp::checkVolume::2923] Error Code 2: Internal Error (Assertion bound >= 0 failed. )","ERROR: ModelImporter.cpp:92 In function parseGraph:","[8] Assertion failed: convertOnnxWeights(initializer, &weights, ctx)","[E] [TRT] ModelImporter.cpp:720: While parsing node number 221 [Conv -> \\"y\\"]:","[6] Assertion failed: dims.nbDims == 4","[E] [TRT] Conv_221:kernel weights has count 294912 but 147456 was expected","[TRT] [F] unexpected state","[F] [TRT] unexpected state","[TensorRT] ERROR: INVALID_STATE: std::exception","[TensorRT] INTERNAL ERROR: Assertion failed: d.nbDims >= 1","[TensorRT] ERROR: ../rtSafe/cuda/cudaConvolutionRunner.cpp (303) - Cudnn Error in execute: 7 (CUDNN_STATUS_MAPPING_ERROR)","[2021-01-01 10:00:00   ERROR] Network must have at least one output","ERROR: builtin_op_importers.cpp:10 In function importCast:\\n[8] Unsupported ONNX data type: DOUBLE (11)","[W:onnxruntime:test, tensorrt_execution_provider.h:28 log] [2019-01-01 10:00:00   ERROR] (Unnamed Layer* 0) [ElementWise]: elementwise inputs must not be Int32","ERROR: [TRT]: unexpected state","ERROR: Calibration failure occurred with no scaling factors detected. This could be due to no int8 calibrator or insufficient custom scales for network layers.","[4] Assertion failed: attrs.count(\\"axis\\")","[5] Assertion failed: ctx->tensors().count(name)","[7] Assertion failed: tensor.is_tensor()","RuntimeError: [Error thrown at core/util/trt_util.cpp:320] Expected type to be true but got false","In node 0 with name:  and operator: Conv (parseNode): INVALID_NODE: Invalid Node - Conv_0","In node -1 (parseGraph): INVALID_GRAPH: Assertion failed: ctx->tensors().count(name)","In node 3 (importResize): INVALID_VALUE: Assertion failed: scales.is_weights()","In node 7 (parseGraph): UNSUPPORTED_GRAPH: Assertion failed: output.is_tensor()"," (Unnamed Layer* 2) [Convolution]:kernel weights has count 100 but 200 was expected","[E] Failed to parse onnx file","[!] Could not parse ONNX correctly","Internal Error: MyelinCheckException: gvn.cpp:318: CHECK(graph().valid()) failed.","torch._dynamo.exc.BackendCompilerFailed: backend=\'torch_tensorrt_backend\' raised:","[E] Error[2]: [checkSanity.cpp::checkLinks::218] Error Code 2:","TensorRT EP execution context enqueue failed.","TensorRT input: images has no shape specified. Please run shape inference on the onnx model first.","ERROR:torch_tensorrt.dynamo._compiler:While interpreting the module got an error: axis","ValueError: TensorRT does not support float64 (double) precision.","ERROR: Error: failed to refit new weights.","[!] Invalid network. See logging output above for details.","[!] `execute_async_v3()` failed. Please see the logging output above for details.","[E] Assertion failure: status == 0","ERROR: UffParser: Unsupported number of graph 0","[TensorRT] ERROR: UFFParser: Parser error: x: Invalid number of Dimensions 0","[libprotobuf ERROR google/protobuf/text_format.cc:298] Error parsing text-format onnx2trt_onnx.ModelProto: 1:9: has no field named \\"version\\".","ERROR: Failed to parse UFF model stream"],"noMatch":["Error Code 9: API Usage Error","[TRT] [W] Unable to determine GPU memory usage","[I] Finished engine building in 12.280 seconds","[2019-01-01 10:00:00 WARNING] Tensor DataType is determined at build time","[   ERROR] Connection refused","Calibrator is not being used. Users must provide dynamic range for all tensors that are not Int32.","ERROR: [TRT]: act_1: ActivationLayer (with ActivationType = ELU) not supported for DLA.","Failed to parse onnx-config.yml","torch._dynamo.exc.BackendCompilerFailed: backend=\'inductor\' raised:","TensorRT EP could be used here: see the providers","[I] TensorRT EP options are: fp16","[I] [TRT] UFFParser: parsing input"]}}]}');
// EXTERNAL MODULE: ./build/documents.js
var documents = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/is-object.js
var is_object = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/issues/catalogue-form.js + 1 modules
var catalogue_form = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/issues/scan.js + 12 modules
var scan = __webpack_require__(4888);
;// CONCATENATED MODULE: ./build/issues/catalogue-lint.js
/** Reads a catalogue file that a user wrote and says everything that is wrong in it. */





const MAX_ENTRIES = 500;
const TOP = ["$schema", "entries"];
/**
 * @param builtIn entries whose ids are taken and whose look-alikes must not be claimed.
 * @throws DocumentError with every problem of the file.
 */
function catalogue_lint_readEntries(text, file, builtIn) {
    const document = (0,documents/* parseDocument */.T)(text, file);
    const problems = [];
    const complain = (path, message) => problems.push(document.problem(path, message));
    const { root, list } = entriesOf(document.value, complain);
    for (const [i, entry] of list.entries())
        (0,catalogue_form/* checkEntryForm */.rO)(entry, [...root, i], complain);
    if (problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(problems);
    const entries = list;
    for (const [i, entry] of entries.entries()) {
        checkMeaning(entry, [...root, i], entries.slice(0, i), builtIn, complain);
    }
    if (problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(problems);
    return entries;
}
/** The list of entries and where it stands: the document itself, or what it holds under `entries`. */
function entriesOf(value, complain) {
    const wrapped = (0,is_object/* isObject */.G)(value) && Object.hasOwn(value, "entries");
    for (const name of wrapped ? Object.keys(value) : []) {
        if (!TOP.includes(name))
            complain([name], (0,catalogue_form/* unknown */.L5)("key", name, TOP));
    }
    const list = wrapped ? value.entries : value;
    const root = wrapped ? ["entries"] : [];
    if (Array.isArray(list) && list.length <= MAX_ENTRIES)
        return { root, list };
    complain(root, `a catalogue is a list of at most ${MAX_ENTRIES} entries, or an object with the list under "entries"`);
    return { root, list: [] };
}
/** Checks beyond the form: ids that are taken, patterns that are too wide, samples that fail. */
function checkMeaning(entry, path, earlier, builtIn, complain) {
    if (builtIn.some((other) => other.id === entry.id)) {
        complain([...path, "id"], `id ${entry.id} is built in; choose another`);
    }
    if (earlier.some((other) => other.id === entry.id))
        complain([...path, "id"], `id ${entry.id} is used twice`);
    if (entry.excuses && entry.kind !== "cause") {
        complain([...path, "excuses"], "only an entry of kind cause may excuse a failure");
    }
    const ids = [...builtIn, ...earlier, entry].map((other) => other.id);
    entry.patterns.forEach((pattern, i) => {
        const at = [...path, "patterns", i];
        for (const id of [
            ...(pattern.continues ?? []),
            ...(pattern.demotes ?? []),
            ...(pattern.takesOver ? [pattern.takesOver] : []),
        ]) {
            if (!ids.includes(id))
                complain(at, (0,catalogue_form/* unknown */.L5)("id", id, ids));
        }
        const twin = lookAlike(entry, pattern, builtIn);
        if (twin)
            complain([...at, "literal"], `matches a look-alike of ${twin.id}: ${JSON.stringify(twin.text)}; make it more specific`);
    });
    const found = (sample) => (0,scan/* scanText */.Ff)(sample, { catalogue: [...builtIn, entry] }).findings.some((finding) => finding.id === entry.id);
    entry.samples.match.forEach((sample, i) => {
        if (!found(sample))
            complain([...path, "samples", "match", i], `the entry's patterns do not match this sample`);
    });
    entry.samples.noMatch.forEach((sample, i) => {
        if (found(sample))
            complain([...path, "samples", "noMatch", i], `the entry's patterns match this sample, but must not`);
    });
}
/**
 * A sample of the built-in catalogue that this pattern wrongly matches: one that a built-in entry must not match, and,
 * for entries that excuse failures, also one that is known to have another cause.
 */
function lookAlike(entry, pattern, builtIn) {
    const alone = {
        ...entry,
        patterns: [
            {
                literal: pattern.literal,
                ...(pattern.regex && { regex: pattern.regex }),
                ...(pattern.before && { before: pattern.before }),
                ...(pattern.unless && { unless: pattern.unless }),
            },
        ],
    };
    for (const other of builtIn) {
        const claimed = entry.excuses && !other.excuses ? other.samples.match : [];
        for (const text of [...other.samples.noMatch, ...claimed]) {
            if (text.includes(pattern.literal) && (0,scan/* scanText */.Ff)(text, { catalogue: [alone] }).findings.length > 0) {
                return { id: other.id, text: text.length > 80 ? `${text.slice(0, 80)}\u2026` : text };
            }
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/issues/catalogue.js
/** The catalogue of known issues: the one that is built in, and what users add to it. */



/** The built-in entries. Their rules are proved by a test that walks them all. */
function loadCatalogue() {
    return catalogue_namespaceObject.j;
}
/**
 * The built-in entries, followed by those of a user's file.
 * @param text YAML or JSON: a list of entries, or an object with the list under `entries`.
 * @throws DocumentError with every problem of the file.
 */
function extendCatalogue(entries, text, file) {
    return [...entries, ...catalogue_lint_readEntries(text, file, entries)];
}
/** What is wrong in a user's catalogue file; empty when it can be used. */
function lintCatalogue(text, file) {
    return [...problemsIn(() => readEntries(text, file, loadCatalogue()))];
}


/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ detailsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _match_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/** Reads values from a finding's line: the GPU's SM, versions, places in source code. */


/** One row per id; numbers of all lines are summed, of texts the first is kept. */
const RULES = [
    { id: "arch-unsupported", read: readSm },
    { id: "library-missing", read: readLibrary },
    { id: "no-kernel-image", read: readTorchCapability },
    { id: "bn-ir-exception-removed", read: readGuard },
    {
        id: "engine-version-mismatch",
        read: (text) => named(text, /expecting (?:compute|library version) (?<expected>\d{1,3}(?:\.\d{1,4}){1,3}) got (?:compute )?(?<got>\d{1,3}(?:\.\d{1,4}){1,3})/),
    },
    { id: "driver-too-old", read: readCudaError },
    { id: "no-device", read: readCudaError },
    { id: "cuda-init-other", read: readCudaError },
    {
        id: "cuda-lib-mismatch",
        read: (text) => named(text, /against (?<linked>.{1,60}) but loaded (?<loaded>.{1,60}?)\.?$/),
    },
    {
        id: "trt-version-mismatch",
        read: (text) => named(text, /against version (?<compiled>\S{1,20}), but loaded (?<loaded>\d[\d.]{0,18}\d)/),
    },
    {
        id: "no-implementation",
        read: (text) => named(text, /implementation for node (?<node>.{1,200}?)(?: due to|, try|\.?\)?$)/),
    },
];
/** The values in a finding's text. */
function detailsOf(id, text) {
    const rule = RULES.find((row) => row.id === id);
    return rule ? rule.read(text) : {};
}
/** The pattern's named groups, all of which take part in every match. */
function named(text, pattern) {
    return { ...pattern.exec(text)?.groups };
}
/** The SM is the GPU's in all wordings but the assertion of 11.x, which names the release's floor. */
function readSm(text) {
    const decimal = /Target GPU SM (\d{2,3})\b/.exec(text)?.[1];
    if (decimal)
        return { sm: (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityFromDecimal */ .i9)(Number(decimal)) };
    const hex = /Unsupported SM: (0x[0-9a-f]{3,4})\b/i.exec(text)?.[1];
    const sm = hex ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(hex) : null;
    if (sm)
        return { sm };
    const refused = /which has compute capability (\d{1,2}\.\d)\b/.exec(text)?.[1];
    if (refused)
        return { sm: refused };
    const floor = /SmVersion\{0x0?([0-9a-f]{1,2}?)0?([0-9a-f])\} <= smVersion/i.exec(text);
    return floor
        ? { oldestSm: `${Number.parseInt((0,_match_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(floor, 1), 16)}.${Number.parseInt((0,_match_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(floor, 2), 16)}` }
        : {};
}
function readLibrary(text) {
    const library = /(?:lib)?[A-Za-z_][\w+-]{1,60}\.(?:so(?:\.\d{1,4}){0,4}|dll)\b/.exec(text)?.[0];
    const sm = /nvinfer_builder_resource(?:_win)?_sm(\d{2,3})/.exec(text)?.[1];
    return { ...(library && { library }), ...(sm && { sm: (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityFromDecimal */ .i9)(Number(sm)) }) };
}
function readTorchCapability(text) {
    const match = /capability (?:\(CC\) )?(sm_\d{2,3}|\d{1,2}\.\d)\b/.exec(text)?.[1];
    const sm = match ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCapability */ ._p)(match) : null;
    return sm ? { sm } : {};
}
function readCudaError(text) {
    const number = /(?:with error:? ?|Error |cuInit\(\)=)(\d{1,3})\b/.exec(text)?.[1];
    return number ? { cudaError: number } : {};
}
/** A guard belongs to the module of its `prim::If`; `<string>` is code that torch generates. */
function readGuard(text) {
    const batchNorm = /prim::If\([^)]{0,40}\) # [^\s]{0,300}batchnorm\.py:\d/.test(text);
    return { guardsFromBatchNorm: batchNorm ? 1 : 0, guardsFromOtherModules: batchNorm ? 0 : 1 };
}
const PLACE = /# ([^\s#:]{1,300}\.py):(\d{1,7}):(\d{1,5})/g;
/** Places that TorchScript prints after its nodes; `<string>` names no file and is left out. */
function placesOf(text) {
    if (!text.includes(".py:"))
        return [];
    return [...text.matchAll(PLACE)].map((match) => ({
        file: (0,_match_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(match, 1),
        line: Number(match[2]),
        column: Number(match[3]),
    }));
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ createScanner),
  MV: () => (/* binding */ prepareSearch),
  Ff: () => (/* binding */ scanText)
});

;// CONCATENATED MODULE: ./build/issues/aligned-words.js
/** Reads bytes as 32-bit words, which is several times as fast as one by one. */
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** All words that hold a byte of `bytes[from, to)`, and more where the memory around it is one piece. */
function wordsOf(bytes, from, to) {
    const { buffer, byteOffset } = bytes;
    const readable = buffer.byteLength & ~3;
    if (LITTLE_ENDIAN && byteOffset + to <= readable)
        return { memory: new Int32Array(buffer, 0, readable >> 2), base: byteOffset };
    // If the length is not a multiple of four, the last bytes cannot be read as a word.
    const copy = Buffer.alloc((to - from + 3) & ~3);
    bytes.copy(copy, 0, from, to);
    /* istanbul ignore if -- of the machines of Node only s390x is big-endian, and no test runs there */
    if (!LITTLE_ENDIAN)
        copy.swap32();
    return { memory: new Int32Array(copy.buffer, copy.byteOffset, copy.length >> 2), base: -from };
}
const [NEWLINE, NEWLINES, LOW_BITS] = [0x0a, 0x0a0a0a0a, 0x7f7f7f7f];
/** Newlines in `bytes[from, to)`. */
function countNewlines(bytes, from, to) {
    const { memory, base } = wordsOf(bytes, from, to);
    const first = Math.min(to, (((base + from + 3) >> 2) << 2) - base);
    const last = Math.max(first, (((base + to) >> 2) << 2) - base);
    return (countOneByOne(bytes, from, first) +
        countInWords(memory, (base + first) >> 2, (base + last) >> 2) +
        countOneByOne(bytes, last, to));
}
function countOneByOne(bytes, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (bytes[at] === NEWLINE)
            count++;
    return count;
}
function countInWords(memory, from, to) {
    let count = 0;
    for (let i = from; i < to; i++) {
        // Zero where a newline stood. Exact, carries included (Warren, Hacker's Delight, 6-1).
        const zero = memory[i] ^ NEWLINES;
        const marks = ~(((zero & LOW_BITS) + LOW_BITS) | zero | LOW_BITS);
        count += Math.imul(marks >>> 7, 0x01010101) >>> 24;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/issues/confirm.js
/** The second, careful look at a place in the log where a literal was found: whether it really is the issue. */
// Regular expressions see at most this much text from the literal on, which bounds their cost.
const REGEX_REACH = 1024;
const BEFORE_REACH = 200;
/** Groups the patterns of all entries by literal, so that each literal is searched for once. */
function compileCatalogue(entries) {
    const byLiteral = new Map();
    for (const entry of entries) {
        for (const pattern of entry.patterns) {
            const targets = byLiteral.get(pattern.literal) ?? [];
            byLiteral.set(pattern.literal, targets);
            targets.push({ entry, pattern, regex: pattern.regex ? new RegExp(pattern.regex, "y") : null });
        }
    }
    return {
        needles: [...byLiteral.keys()].map((literal) => new TextEncoder().encode(literal)),
        targets: [...byLiteral.values()],
    };
}
/**
 * A cheap check before the careful one: whether the raw bytes from the literal on rule out every target. Text that
 * cleaning would change is left to the careful check.
 */
function isHopeless(targets, bytes, at, ceiling) {
    if (!targets.every((target) => target.regex))
        return false;
    const behind = bytes.toString("latin1", at, Math.min(ceiling, at + REGEX_REACH));
    const end = behind.indexOf("\n");
    const raw = (end === -1 ? behind : behind.slice(0, end)).trimEnd();
    if (/[^ -~]|\\|e\[/.test(raw))
        return false;
    return targets.every(({ regex }) => !matches(regex, raw));
}
function matches(regex, text) {
    regex.lastIndex = 0;
    return regex.test(text);
}
/**
 * Does the pattern match here?
 * @param above text of the lines above in lower case, asked for only where the pattern needs it.
 */
function confirms(target, excerpt, above) {
    const { pattern, regex } = target;
    const { before, after } = excerpt;
    if (regex && !matches(regex, after.length > REGEX_REACH ? after.slice(0, REGEX_REACH) : after))
        return false;
    if (pattern.before) {
        const front = before.slice(-BEFORE_REACH);
        if (!pattern.before.some((text) => front.includes(text)))
            return false;
    }
    if (pattern.unless?.some((text) => before.includes(text) || after.includes(text)))
        return false;
    if (pattern.near) {
        const here = `${before}${after}`.toLowerCase();
        const words = pattern.near.map((word) => word.toLowerCase());
        if (!words.some((word) => here.includes(word)) && !words.some((word) => above().includes(word)))
            return false;
    }
    return true;
}
/** The match as a value for what follows. */
function hitOf(target, excerpt, place) {
    const { entry, pattern } = target;
    return {
        entry,
        pattern,
        kind: pattern.kind ?? entry.kind,
        severity: pattern.severity ?? entry.severity,
        title: pattern.title ?? entry.title,
        before: excerpt.before,
        after: excerpt.after,
        start: excerpt.start,
        ...place,
    };
}

// EXTERNAL MODULE: ./build/issues/details.js
var details = __webpack_require__(4471);
;// CONCATENATED MODULE: ./build/issues/encoding.js
/** Converts UTF-16, which Windows shells write, to UTF-8 and leaves all other bytes alone. */
const NOTHING = Buffer.alloc(0);
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const SNIFFED = 4;
/** Looks at the first four bytes of a stream and decides once. */
function createTranscoder() {
    let held = NOTHING;
    let decoder = null;
    let decided = false;
    const convert = (chunk, more) => decoder ? Buffer.from(decoder.decode(chunk, { stream: more }), "utf8") : asBuffer(chunk);
    const decide = (bytes) => {
        decided = true;
        const encoding = sniff(bytes);
        if (encoding)
            decoder = new TextDecoder(encoding);
        held = NOTHING;
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return bytes.subarray(mark);
    };
    return {
        push(chunk) {
            if (decided)
                return convert(chunk, true);
            const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            if (bytes.length < SNIFFED) {
                held = Uint8Array.from(bytes);
                return NOTHING;
            }
            return convert(decide(bytes), true);
        },
        end() {
            return convert(decided ? NOTHING : decide(held), false);
        },
    };
}
function sniff(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return "utf-16le";
    if (a === 0xfe && b === 0xff)
        return "utf-16be";
    // Without a mark: two ASCII characters of which every other byte is zero.
    if (a && !b && c && d === 0)
        return "utf-16le";
    if (a === 0 && b && c === 0 && d)
        return "utf-16be";
    return null;
}

;// CONCATENATED MODULE: ./build/issues/events.js
/**
 * Groups matches into events: one failure prints several lines, and a line may belong to another one's event.
 * Every rule looks only at the few matches above, so that the result depends on nothing but the order of the log.
 */
// "A few lines above" means twelve, since some logs put a blank line after every line. The byte limit is for long lines.
const LINES_ABOVE = 12;
const BYTES_ABOVE = 16 * 1024;
const REMEMBERED = 24;
/** @param close takes each event once nothing can be added to it or taken from it. */
function createEvents(close) {
    const open = new Map();
    let recent = [];
    let lastCause = null;
    const latest = (test) => recent.findLast(test);
    const remember = (hit, event) => {
        recent.push({ hit, event });
        if (recent.length > REMEMBERED)
            recent.shift();
    };
    const retract = (event) => {
        if (!event.open)
            return;
        event.open = false;
        event.counted = false;
        open.delete(event.hit.entry.id);
    };
    const count = (hit, lines) => {
        const previous = open.get(hit.entry.id);
        if (previous) {
            previous.open = false;
            close(previous);
        }
        const above = hit.kind === "consequence" && lastCause?.counted && sameTest(lastCause.hit, hit) ? lastCause : null;
        const event = {
            ...tracked(hit, lines),
            counted: true,
            open: true,
            ...(above && { cause: above.hit.entry.id }),
        };
        if (hit.kind === "cause")
            lastCause = event;
        open.set(hit.entry.id, event);
        remember(hit, event);
    };
    /** Adds a line to an event, which becomes what its best line says. */
    const join = (event, hit) => {
        if (event.lines.at(-1) !== hit.line)
            event.lines.push(hit.line);
        if (saysMore(hit, event.hit)) {
            event.hit = hit;
            event.kind = hit.kind;
        }
        remember(hit, event);
    };
    /** Whether this vague line is explained by another one and does not count. */
    const stepsBack = (hit) => {
        const { yieldsTo } = hit.pattern;
        if (!yieldsTo)
            return false;
        if (latest((one) => isSameLine(one, hit) && isOther(one, hit)))
            return true;
        if (yieldsTo === "line")
            return false;
        const cause = latest((one) => isNear(one, hit) &&
            isOther(one, hit) &&
            one.event.counted &&
            one.event.kind === "cause" &&
            sameTest(one.hit, hit));
        if (cause)
            remember(hit, tracked(hit, []));
        return cause !== undefined;
    };
    /** The event that this line only continues; each pattern continues an event once. */
    const continued = ({ pattern }, near) => latest((one) => near(one) &&
        one.hit.pattern !== pattern &&
        (pattern.continues?.includes(one.hit.entry.id) ?? false) &&
        !one.event.continuedBy.has(pattern))?.event;
    return {
        take(hit) {
            const { pattern, entry } = hit;
            const near = (one) => isNear(one, hit);
            const twin = latest((one) => isSameLine(one, hit) && !isOther(one, hit))?.event;
            if (twin && !saysMore(hit, twin.hit))
                return;
            if (stepsBack(hit)) {
                if (twin)
                    retract(twin);
                return;
            }
            if (!pattern.yieldsTo) {
                for (const one of recent)
                    if (one.hit.pattern.yieldsTo && isSameLine(one, hit) && isOther(one, hit))
                        retract(one.event);
            }
            if (twin?.open) {
                join(twin, hit);
                return;
            }
            const replaced = pattern.takesOver
                ? latest((one) => near(one) && one.event.open && one.hit.entry.id === pattern.takesOver)?.event
                : undefined;
            if (pattern.takesOver && !replaced)
                return;
            if (replaced)
                retract(replaced);
            for (const one of recent)
                if (near(one) && pattern.demotes?.includes(one.hit.entry.id))
                    one.event.kind = "note";
            const head = continued(hit, near);
            if (head) {
                head.continuedBy.add(pattern);
                if (head.hit.entry.id === entry.id)
                    head.lines.push(hit.line);
                return;
            }
            const bare = latest((one) => near(one) && !isOther(one, hit) && one.event.open && isTold(one, hit))?.event;
            if (bare)
                join(bare, hit);
            else
                count(hit, [...(replaced?.lines ?? []), hit.line]);
        },
        end() {
            for (const event of open.values())
                close(event);
            open.clear();
            recent = [];
        },
    };
}
const tracked = (hit, lines) => ({
    hit,
    first: hit,
    kind: hit.kind,
    lines,
    counted: false,
    open: false,
    continuedBy: new Set(),
});
const isNear = (one, hit) => hit.line - one.hit.line <= LINES_ABOVE && hit.at - one.hit.at <= BYTES_ABOVE;
const isSameLine = (one, hit) => one.hit.at >= hit.start;
const isOther = (one, hit) => one.hit.entry.id !== hit.entry.id;
const sameTest = (a, b) => a.test === null || b.test === null || a.test === b.test;
const KINDS = ["benign", "note", "consequence", "cause"];
const VAGUE = ["any", "cause", "above", "line"];
/** Whether a match is less vague, or of a weightier kind, than another one of the same issue. */
const saysMore = (a, b) => weight(a) > weight(b);
function weight({ kind, pattern }) {
    const clear = pattern.yieldsTo ? VAGUE.indexOf(pattern.yieldsTo) : VAGUE.length;
    return KINDS.indexOf(kind) * 10 + clear;
}
/**
 * Whether `hit` repeats `one`: TensorRT prints a cause bare and then again inside `Error Code N: Kind (\u2026)` or, before
 * 8.0, `X Error in f: 0 (\u2026)`.
 */
function isTold(one, hit) {
    if (isWrapped(one.event.hit) || !isWrapped(hit))
        return false;
    return `${hit.before}${hit.after}`.includes(core(one.hit));
}
const isWrapped = (hit) => /Error Code \d|Error in \S/.test(`${hit.before.slice(-200)}${hit.after.slice(0, 200)}`);
/** What a bare line says, without level and code in front and without punctuation at the end. */
function core(hit) {
    const text = hit.after.replace(/^\[\w{1,3}\] \[\w{1,3}\]:? /, "").replace(/^\d{1,2}: /, "");
    const said = text.replace(/[.)\s"]{1,8}$/, "");
    return said.length >= 6 ? said : "\0";
}

;// CONCATENATED MODULE: ./build/issues/line-blocks.js
/**
 * Cuts a stream of chunks into blocks for the search: runs of whole lines where they are, without a copy, and
 * overlapping windows of lines too long to hold. The same bytes give the same blocks' worth of work however they
 * are chunked, because a place is only looked at once everything within reach of it is there.
 */
/** How far in front of a place its line is looked at, in bytes. */
const REACH_BACK = 1024;
/** How much of a line is looked at after a place, in bytes. */
const REACH_AHEAD = 2048;
/** Text above a line that counts as near it, in bytes. */
const NEARBY = 4096;
const LONG_LINE = 64 * 1024;
/** Looking at a place may need a second place within its reach, and the text within reach of that. */
const KEPT_AHEAD = 2 * REACH_AHEAD;
const CAPACITY = LONG_LINE + REACH_BACK + KEPT_AHEAD;
const line_blocks_NEWLINE = 10;
/**
 * @param counter shared by all streams of one log; advanced here.
 * @param take looks at a block; returns how many newlines it saw in a whole block.
 */
function createLineBlocks(counter, take) {
    let carry = Buffer.alloc(4096);
    let carried = 0;
    let looked = 0;
    let reserved = 0;
    let offset = 0;
    const ring = Buffer.alloc(NEARBY);
    let above = ring.subarray(0, 0);
    /** Copies, because the caller may reuse a chunk's memory. */
    const remember = (bytes, from, to) => {
        const size = Math.min(NEARBY, to - from);
        const kept = Math.min(above.length, NEARBY - size);
        ring.copyWithin(0, above.length - kept, above.length);
        bytes.copy(ring, kept, to - size, to);
        above = ring.subarray(0, kept + size);
    };
    const lines = (bytes, from, to, place) => {
        const block = {
            bytes,
            floor: from,
            ceiling: to,
            from,
            to,
            offset: place,
            whole: true,
            line: counter.lines + 1,
            above,
        };
        counter.lines += take(block);
        remember(bytes, from, to);
    };
    const part = (to) => {
        if (reserved === 0)
            reserved = ++counter.lines;
        take({
            bytes: carry,
            floor: 0,
            ceiling: carried,
            from: looked,
            to,
            offset,
            whole: false,
            line: reserved,
            above,
        });
        looked = to;
    };
    const hold = (chunk, from, to) => {
        for (let at = from; at < to;) {
            const size = Math.min(to - at, CAPACITY - carried);
            if (carried + size > carry.length) {
                const larger = Buffer.alloc(Math.min(CAPACITY, Math.max(carry.length * 4, carried + size)));
                larger.set(carry.subarray(0, carried));
                carry = larger;
            }
            carry.set(chunk.subarray(at, at + size), carried);
            carried += size;
            at += size;
            if (carried < CAPACITY)
                continue;
            part(carried - KEPT_AHEAD);
            const dropped = looked - REACH_BACK;
            carry.copyWithin(0, dropped, carried);
            offset += dropped;
            carried -= dropped;
            looked = REACH_BACK;
        }
    };
    /** Ends the carried line; its newline, if any, is already in the carry. */
    const flush = () => {
        if (reserved !== 0) {
            part(carried);
            remember(carry, 0, carried);
        }
        else
            lines(carry, 0, carried, offset);
        offset += carried;
        carried = 0;
        looked = 0;
        reserved = 0;
    };
    return {
        push(chunk) {
            let at = 0;
            if (carried > 0) {
                const end = chunk.indexOf(line_blocks_NEWLINE);
                hold(chunk, 0, end === -1 ? chunk.length : end + 1);
                if (end === -1)
                    return;
                flush();
                at = end + 1;
            }
            const last = chunk.lastIndexOf(line_blocks_NEWLINE) + 1;
            if (last > at) {
                lines(chunk, at, last, offset - at);
                offset += last - at;
                at = last;
            }
            hold(chunk, at, chunk.length);
        },
        end() {
            if (carried === 0)
                return;
            const open = reserved === 0;
            flush();
            // A whole block counts newlines; the unterminated line has none.
            if (open && carried === 0)
                counter.lines += 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/issues/line-text.js
/** The text around a place in the log: its line as a person would see it, without escape codes and quoting. */

const line_text_NEWLINE = 10;
const RETURN = 13;
/**
 * The line around `at`, within reach. A carriage return ends a line (redraws of a progress bar), and so does a
 * newline written as `\n` in the representation of a Python value.
 */
function excerptAt(block, at) {
    const [first, end] = lineBounds(block, at);
    const front = latin1(block.bytes, first, at);
    const back = latin1(block.bytes, at, end);
    const quoted = front.includes("b'") || front.includes('b"');
    const cut = lastBreak(front, quoted);
    const stop = firstBreak(back, quoted);
    const start = skipContinuation(block.bytes, first + cut, at);
    return {
        before: cleanText(utf8(block.bytes, start, at)),
        after: cleanText(utf8(block.bytes, at, at + stop)).trimEnd(),
        start: block.offset + first + cut,
        preceding: front.slice(0, cut),
    };
}
/** The physical line around `at`, within reach; a redraw is a line of its own. */
function physicalLineAt(block, at) {
    const { bytes } = block;
    const floor = Math.max(block.floor, at - REACH_BACK);
    const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
    let first = at;
    while (first > floor && bytes[first - 1] !== line_text_NEWLINE && bytes[first - 1] !== RETURN)
        first--;
    let stop = at;
    while (stop < ceiling && bytes[stop] !== line_text_NEWLINE && bytes[stop] !== RETURN)
        stop++;
    let end = stop;
    while (end < ceiling && bytes[end] !== line_text_NEWLINE)
        end++;
    if (isPlain(bytes, first, stop))
        return { text: bytes.toString("latin1", first, stop).trimEnd(), end };
    return { text: cleanText(utf8(bytes, skipContinuation(bytes, first, at), stop)).trimEnd(), end };
}
/** ASCII without anything that cleaning would take out: nearly every line of a log. */
function isPlain(bytes, from, to) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        // A backslash may begin an escape as text; "[" after an "e" may be what is left of one.
        if (byte < 32 || byte > 126 || byte === 92 || (byte === 91 && bytes[at - 1] === 101))
            return false;
    }
    return true;
}
/** From the line's start (or as far as is looked back) to its end (or as far as is looked ahead). */
function lineBounds(block, at) {
    const floor = Math.max(block.floor, at - REACH_BACK);
    const ceiling = Math.min(block.ceiling, at + REACH_AHEAD);
    const newline = block.bytes.subarray(floor, at).lastIndexOf(line_text_NEWLINE);
    const next = block.bytes.subarray(at, ceiling).indexOf(line_text_NEWLINE);
    return [floor + newline + 1, next === -1 ? ceiling : at + next];
}
/** Index after the last line break in `text`. */
function lastBreak(text, quoted) {
    const redraw = text.lastIndexOf("\r") + 1;
    for (let at = text.lastIndexOf("\\n"); at >= redraw; at = at === 0 ? -1 : text.lastIndexOf("\\n", at - 1)) {
        if (isBreak(text, at, quoted))
            return at + 2;
    }
    return redraw;
}
/** Index of the first line break in `text`, or its length. */
function firstBreak(text, quoted) {
    const redraw = text.indexOf("\r");
    const limit = redraw === -1 ? text.length : redraw;
    for (let at = text.indexOf("\\n"); at !== -1 && at < limit; at = text.indexOf("\\n", at + 2)) {
        if (isBreak(text, at, quoted))
            return backslashes(text, at);
    }
    return limit;
}
/**
 * Is the `\n` at `at` a newline, or a part of a Windows path? In a bytes literal an odd number of backslashes is a
 * newline; elsewhere a lower-case letter after it suggests a path such as C:\nvinfer.
 */
function isBreak(text, at, quoted) {
    const odd = (at - backslashes(text, at)) % 2 === 0;
    const next = text.charCodeAt(at + 2);
    const letter = next >= 97 && next <= 122;
    return quoted && odd ? true : !letter;
}
/** Index of the first of the backslashes that run up to `at`. */
function backslashes(text, at) {
    let first = at;
    while (first > 0 && text.charCodeAt(first - 1) === 92)
        first--;
    return first;
}
// Bytes 80-BF go on with a character: a cut between two bytes of it must not leave rubbish at the start.
function skipContinuation(bytes, from, to) {
    let at = from;
    while (at < to && at < from + 3 && (bytes[at] & 0xc0) === 0x80)
        at++;
    return at;
}
const latin1 = (bytes, from, to) => bytes.toString("latin1", from, to);
const utf8 = (bytes, from, to) => bytes.toString("utf8", from, to);
// CSI and OSC sequences as bytes, then CSI as text: \x1b[, \033[, \u001b[ and the "e[" that pastes leave.
const SEQUENCES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
/\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[@-Z\\-_]|\\(?:x1b|033|u001b)\[[0-9;]{0,16}m|(?<![A-Za-z0-9])e\[[0-9;]{1,16}m/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;
/** Without colours and control characters; tabs stay, quotes escaped in a Python value are plain again. */
function cleanText(text) {
    // Most lines hold nothing of the kind, and looking is much cheaper than replacing.
    const escapes = text.includes("\\");
    const plain = escapes || text.includes("\u001b") || text.includes("e[") ? text.replace(SEQUENCES, "") : text;
    const visible = plain.replace(CONTROLS, "");
    return escapes ? visible.replace(/\\(['"])/g, "$1") : visible;
}

;// CONCATENATED MODULE: ./build/issues/matcher-samples.js
/** Samples for the matcher: short pieces of the needles, in hash tables. */
/** Row of a sample, 0 to 65,535. */
function rowOf(gram) {
    // Knuth's multiplicative hash.
    return Math.imul(gram, 0x9e3779b1) >>> 16;
}
/** Chains the samples of each row, so that a lookup sees only those with the same hash. */
function createSampleTable(samples) {
    const head = new Int32Array(1 << 16).fill(-1);
    const next = new Int32Array(samples.length);
    samples.forEach(({ gram }, n) => {
        next[n] = head[rowOf(gram)];
        head[rowOf(gram)] = n;
    });
    return {
        head,
        next,
        grams: Int32Array.from(samples, ({ gram }) => gram),
        starts: Int32Array.from(samples, ({ start }) => start),
        names: Int32Array.from(samples, ({ name }) => name),
    };
}
/**
 * `step` consecutive samples of a needle. The matcher reads every `step`-th place, so wherever the needle occurs, exactly
 * one of them is read. Chosen are those that are rarest in logs.
 * @param size bytes of a sample.
 * @param step the needle must be at least `size + step - 1` bytes long.
 */
function sampleNeedle(needle, name, size, step) {
    const from = rarestRow(needle, size, step);
    const row = grams(needle.subarray(from, from + step + size - 1), size);
    return row.map((gram, i) => ({ gram, start: -(from + i), name }));
}
/** Frequent bytes in logs; samples with other bytes are rarer. */
const COMMON = new Set(Buffer.from(" etaoinsrlcdmu0123456789.,:=-[]()_/"));
/** Text that verbose TensorRT logs repeat over and over. */
const REPEATED = [
    "] [TRT] [V] [I] [W] ******** -------- >>>>>>>> ======== Autotuning format combination: Half( -> Float( _output_0",
    "Timing Runner: (CaskConvolution) (MyelinRunner) Chose Runner Type: Tactic: 0x Time: Tactic Name: Fastest Tactic: ",
    "has no valid tactics for this config, skipping [MemUsageChange] Init allocation Layer( Conv Add MatMul Sigmoid",
].join(" ");
const REPEATED_GRAMS = {
    2: new Set(grams(Buffer.from(REPEATED), 2)),
    4: new Set(grams(Buffer.from(REPEATED), 4)),
};
const REPEATED_SCORE = 4 ** 6;
function rarestRow(needle, size, step) {
    const scores = grams(needle, size).map((gram, i) => REPEATED_GRAMS[size].has(gram) ? REPEATED_SCORE : commonness(needle, i, size));
    let best = 0;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let from = 0; from + step <= scores.length; from++) {
        let score = 0;
        for (let i = from; i < from + step; i++)
            score += scores[i];
        if (score < bestScore)
            [best, bestScore] = [from, score];
    }
    return best;
}
/** Each common byte makes a sample several times as common. */
function commonness(needle, from, size) {
    let score = 1;
    for (let i = from; i < from + size; i++)
        if (COMMON.has(needle[i]))
            score *= 4;
    return score;
}
/** The samples that begin at each of a text's bytes, in their order. */
function grams(text, size) {
    const found = [];
    for (let from = 0; from + size <= text.length; from++) {
        let gram = 0;
        for (let i = 0; i < size; i++)
            gram |= text[from + i] << (8 * i);
        found.push(gram);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/issues/matcher.js
/**
 * Searches bytes for many literals at once. Samples of each needle are kept in tables, and the text is read word by
 * word, so that no step waits for the one before it: wherever a needle of seven bytes is, it contains one whole word of
 * four bytes at a multiple of four; one of three bytes contains a pair at a multiple of two (q-samples, Sutinen and
 * Tarhio 1996). Bytes are compared only where a sample is found.
 */


/** Least length of a needle that is known by pairs, by words at even places, by words at multiples of four. */
const [BY_PAIR, BY_EVEN_WORD, BY_WORD] = [3, 5, 7];
/** @param needles byte strings, none of them empty. */
function createMatcher(needles) {
    const finds = needles.flatMap((needle, name) => (needle.length < BY_PAIR ? [byOneByte(needle, name)] : []));
    if (finds.length < needles.length)
        finds.push(bySamples(needles));
    return {
        find(bytes, from, to, out) {
            for (const find of finds)
                find(bytes, from, to, out);
        },
    };
}
function bySamples(needles) {
    const samples = (least, below, size, step) => needles.flatMap((needle, name) => needle.length >= least && needle.length < below ? sampleNeedle(needle, name, size, step) : []);
    const evenWords = samples(BY_EVEN_WORD, BY_WORD, 4, 2);
    const shortPairs = samples(BY_PAIR, BY_EVEN_WORD, 2, 2);
    const words = createSampleTable([...samples(BY_WORD, Number.POSITIVE_INFINITY, 4, 4), ...evenWords]);
    // A word across two of the memory: those of long needles would be found there a second time.
    const across = createSampleTable(evenWords);
    const pairs = createSampleTable(shortPairs);
    const met = {
        word: Uint8Array.from(words.head, (head) => (head === -1 ? 0 : 1)),
        first: flags(shortPairs.map(({ gram }) => gram)),
        second: flags([...shortPairs, ...evenWords].map(({ gram }) => gram & 0xffff)),
    };
    return (bytes, from, to, out) => {
        const { memory, base } = wordsOf(bytes, from, to);
        const take = (table, gram, at) => {
            for (let n = table.head[rowOf(gram)]; n !== -1; n = table.next[n]) {
                const name = table.names[n];
                const start = at + table.starts[n];
                if (table.grams[n] !== gram || start < from)
                    continue;
                if (stands(needles[name], bytes, start, to))
                    out.push(start, name);
            }
        };
        const end = (base + to + 3) >> 2;
        for (let i = nextMet(memory, (base + from) >> 2, end, met); i < end; i = nextMet(memory, i + 1, end, met)) {
            const word = memory[i];
            const [first, second] = [word & 0xffff, word >>> 16];
            const at = 4 * i - base;
            take(words, word, at);
            if ((met.first[first] | met.second[second]) === 0)
                continue;
            take(pairs, first, at);
            take(pairs, second, at + 2);
            take(across, second | ((memory[i + 1] ?? 0) << 16), at + 2);
        }
    };
}
/** The loop that all bytes go through: nothing is called in it. */
function nextMet(memory, from, end, { word, first, second }) {
    for (let i = from; i < end; i++) {
        const here = memory[i];
        const asHalf = first[here & 0xffff] | second[here >>> 16];
        if ((word[rowOf(here)] | asHalf) !== 0)
            return i;
    }
    return end;
}
function flags(rows) {
    const set = new Uint8Array(1 << 16);
    for (const row of rows)
        set[row] = 1;
    return set;
}
function stands(needle, bytes, start, to) {
    if (start + needle.length > to)
        return false;
    for (let i = 0; i < needle.length; i++)
        if (bytes[start + i] !== needle[i])
            return false;
    return true;
}
/** Needles of one or two bytes: the platform's own search for the rarer one. */
function byOneByte(needle, name) {
    const rare = rarest(needle);
    return (bytes, from, to, out) => {
        const text = bytes.subarray(0, to);
        for (let at = text.indexOf(needle[rare], from + rare); at !== -1;) {
            if (stands(needle, bytes, at - rare, to))
                out.push(at - rare, name);
            at = text.indexOf(needle[rare], at + 1);
        }
    };
}
/** Index of the byte of a short needle that logs hold least of: quotes before letters. */
function rarest(needle) {
    return needle.findIndex((byte) => /[^\w\s]/.test(String.fromCharCode(byte))) === 1 ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/issues/quotation.js
/**
 * Recognises lines that contain a message which nobody printed: source code in a traceback, an argument's value, text
 * that an assertion did not find. A test that expects a refusal contains its words without any refusal having happened.
 */
/** Lines of one statement in a traceback; Python 3.13 shows all of them. */
const STATEMENT_LINES = 12;
/** Python's frame, and the one of pytest's short style. Text above comes in lower case. */
const FRAME = /file ".{1,400}", line \d{1,9}(?:, in \S.{0,200})?\s*$|^\S.{0,400}:\d{1,9}: in \S{1,200}\s*$/;
const CODE_INDENT = 2;
/**
 * Is the match inside a quotation?
 * @param above text of the lines above in lower case.
 */
function isQuotation(excerpt, above) {
    const { before, after } = excerpt;
    return (isCode(before) ||
        isArgument(before) ||
        isSoughtInVain(before, after) ||
        (hasOpenQuote(before) && /^.{0,80}\s{4}/.test(before) && isOfStatement(excerpt, above)));
}
/** A command as `set -x` shows it: a script that searches for the words has not thereby found them. */
const COMMAND = /^\+{1,9} [\w./-]{1,200} /;
/**
 * Whether the match is inside a string in source code. pytest marks the failing line with ">"; other lines are
 * recognised by an open quote after a call or a keyword. A name in code is not a quotation: the marked line
 * `assert_allclose(model_outputs, trt_outputs)` did fail.
 */
function isCode(before) {
    if (COMMAND.test(before) && hasOpenQuote(before))
        return true;
    const code = /^(?:>\s{3,}|\s{4,}|\t\s*)(\S.*)$/.exec(before)?.[1];
    if (code === undefined)
        return false;
    if (/^#\s/.test(code))
        return true;
    if (!hasOpenQuote(code))
        return false;
    if (before.startsWith(">"))
        return true;
    // A key in front of its value is data: a dump of JSON.
    if (/["']\s*:\s*[bfru]{0,2}["'][^"']*$/i.test(code))
        return false;
    return /^(?:[bfru]{0,2}["']|[\w.[\]]+\s*(?:[-+|]?=\s|\()|(?:assert|await|elif|if|in|not|raise|return|while|with|yield)\s)/i.test(code);
}
/** Variables that hold a child's output. Their values count, because the output may appear nowhere else. */
const OUTPUT_NAMES = /^(?:std)?(?:out|err)(?:put|ors?)?$|^log(?:s|_text)?$/;
/** `name = 'value'`, as pytest shows what the functions of a traceback were called with; `-l` aligns their variables. */
function isArgument(before) {
    const name = /^\s{0,20}(?:E\s{1,20})?([A-Za-z_]\w{0,60})\s{1,80}=\s[bru]{0,2}["']/.exec(before)?.[1];
    return name !== undefined && !OUTPUT_NAMES.test(name);
}
/** `'it' not found in '\u2026'`, `assert 'it' in '\u2026'`, `Regex: 'it'`. */
function isSoughtInVain(before, after) {
    if (/\b(?:regex|pattern)(?: pattern)?:? [bru]{0,2}["'][^"']*$/i.test(before))
        return true;
    if (!hasOpenQuote(before))
        return false;
    if (/^[^"']*["'] (?:not found in|does not match) /.test(after))
        return true;
    return /\bassert [bru]{0,2}["'][^"']*$/.test(before) && /^[^"']*["'] (?:not )?in /.test(after);
}
function hasOpenQuote(text) {
    const marks = text.replace(/\w'(?=\w)/g, "").match(/["']/g) ?? [];
    return marks.length % 2 === 1;
}
/** Whether the line is code below a traceback frame: indented deeper than it, after any prefix that a runner adds. */
function isOfStatement({ before, after, preceding }, above) {
    const lines = (preceding === "" ? above() : preceding.toLowerCase()).split(/\r?\n|\\n/);
    if (lines.at(-1) === "")
        lines.pop();
    const statement = [`${before}${after}`];
    for (const line of lines.slice(-STATEMENT_LINES).reverse()) {
        const frame = FRAME.exec(line);
        if (frame !== null) {
            const column = line.indexOf('file "', frame.index) === -1 ? 0 : line.indexOf('file "', frame.index);
            return statement.every((one) => one.slice(column, column + CODE_INDENT).trim() === "");
        }
        statement.push(line);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/issues/reader-feed.js
/** Passes lines of the log to the test readers, alongside the search for issues. */


const MAX_READERS = 30;
const NO_WALK = { to: () => null, end: () => undefined };
/** @param readers shared by all streams of a log: a test that begins on stderr owns what stdout shows. */
function createReaderFeeds(readers) {
    if (readers.length > MAX_READERS)
        throw new RangeError(`more than ${MAX_READERS} readers`);
    const owners = new Map();
    for (const [i, reader] of readers.entries()) {
        for (const trigger of reader.triggers)
            owners.set(trigger, (owners.get(trigger) ?? 0) | (1 << i));
    }
    const encoder = new TextEncoder();
    return {
        triggers: [...owners.keys()].map((trigger) => encoder.encode(trigger)),
        feed: (stream) => readers.length === 0 ? { walk: () => NO_WALK } : createFeed(readers, [...owners.values()], stream),
    };
}
function createFeed(readers, owners, stream) {
    /** Readers that asked for the next line in any case. */
    let wanting = 0;
    /** Offset in the stream after the last line that was handed over. */
    let handed = 0;
    /** Where the line of the last place asked for ends in the stream, and its test. */
    let asked = { end: -1, test: null };
    const hand = (number, text, triggered) => {
        const line = { number, text, stream };
        const wanted = wanting | triggered;
        wanting = 0;
        for (let i = 0; i < readers.length; i++) {
            const bit = 1 << i;
            if ((wanted & bit) !== 0 && readers[i]?.line(line))
                wanting |= bit;
        }
    };
    return {
        walk(block, found, lineAt) {
            // The line of a place to look at may hold triggers behind it, in what the next block looks at.
            const reach = Math.min(block.ceiling, block.to + REACH_AHEAD);
            const places = found.filter(([at]) => at < reach);
            let next = 0;
            /** Hands the line at `at` to the readers that want every line or have a trigger in it. */
            const handLine = (at) => {
                const { text, end } = physicalLineAt(block, at);
                let triggered = 0;
                for (let place = places[next]; place !== undefined && place[0] < end; place = places[++next]) {
                    triggered |= owners[place[1]];
                }
                handed = block.offset + end + (block.bytes[end] === 10 ? 1 : 0);
                hand(lineAt(at), text, triggered);
            };
            const advance = (limit) => {
                for (;;) {
                    const place = places[next]?.[0] ?? Number.POSITIVE_INFINITY;
                    const follow = wanting !== 0 ? Math.max(handed - block.offset, block.from) : Number.POSITIVE_INFINITY;
                    const at = Math.min(place, follow);
                    if (at > limit || at >= reach)
                        return;
                    if (at < handed - block.offset)
                        next++;
                    else
                        handLine(at);
                }
            };
            return {
                to(at) {
                    if (block.offset + at < asked.end)
                        return asked.test;
                    advance(at - 1);
                    const before = running(readers);
                    // A trigger may come later in the same line: "[E] \u2026 FAILED", "test_a \u2026 ok".
                    const end = lineEnd(block, at);
                    advance(end - 1);
                    asked = { end: block.offset + end, test: running(readers) ?? before };
                    return asked.test;
                },
                end: () => advance(block.to - 1),
            };
        },
    };
}
const lineEnd = (block, at) => lineBounds(block, at)[1];
function running(readers) {
    for (const reader of readers) {
        const test = reader.currentTest();
        if (test !== null)
            return test;
    }
    return null;
}

// EXTERNAL MODULE: ./build/issues/bucket.js
var issues_bucket = __webpack_require__(883);
;// CONCATENATED MODULE: ./build/issues/retold.js
/** pytest prints the arguments of each function in a traceback: values that the error's own text contains as well. */
/** `stderr = b'\u2026`: is the match in the value of a name, as pytest prints it and shortens it in the middle? */
function isRetold({ before }) {
    return /^ {0,20}(?:E {1,20})?[A-Za-z_]\w{0,60} = [bru]{0,2}['"]/.test(before);
}

;// CONCATENATED MODULE: ./build/issues/tally.js
/** Counts events by id and turns them into findings. Memory does not grow with the log. */


const tally_KINDS = ["cause", "consequence", "note", "benign"];
function createTally() {
    const rows = new Map();
    const vague = new Map();
    const retold = new Map();
    let order = 0;
    return {
        add(event) {
            const { entry, pattern, test } = event.hit;
            order++;
            if (pattern.yieldsTo === "cause" || pattern.yieldsTo === "any") {
                const known = test !== null && vague.size < issues_bucket/* MAX_TESTS */.R1 ? test : null;
                const key = JSON.stringify([entry.id, pattern.yieldsTo, known]);
                const one = vague.get(key) ?? {
                    entry,
                    to: pattern.yieldsTo,
                    test: known,
                    bucket: (0,issues_bucket/* bucketOf */.AU)(event, order),
                };
                vague.set(key, one);
                (0,issues_bucket/* addEvent */.W2)(one.bucket, event);
            }
            else if (isRetold(event.hit)) {
                const known = test !== null && retold.size < issues_bucket/* MAX_TESTS */.R1 ? test : null;
                const key = JSON.stringify([entry.id, event.kind, known]);
                const one = retold.get(key) ?? { entry, test: known, bucket: (0,issues_bucket/* bucketOf */.AU)(event, order) };
                retold.set(key, one);
                (0,issues_bucket/* addEvent */.W2)(one.bucket, event);
            }
            else {
                (0,issues_bucket/* addEvent */.W2)(bucketIn(rows, entry, event.kind, () => (0,issues_bucket/* bucketOf */.AU)(event, order)), event);
            }
        },
        findings() {
            const alone = [...retold.values()].filter((one) => !isToldElsewhere(rows, one));
            for (const { entry, bucket } of alone) {
                (0,issues_bucket/* mergeBuckets */.E0)(bucketIn(rows, entry, bucket.kind, () => (0,issues_bucket/* emptied */.$C)(bucket)), bucket);
            }
            const solid = [...rows.values()];
            const final = new Map(solid.map(({ entry, buckets }) => [entry.id, { entry, buckets: new Map(buckets) }]));
            const explains = createExplanations(solid, [...vague.values()]);
            for (const one of vague.values()) {
                if (explains(one))
                    continue;
                const bucket = bucketIn(final, one.entry, one.bucket.kind, () => (0,issues_bucket/* emptied */.$C)(one.bucket));
                (0,issues_bucket/* mergeBuckets */.E0)(bucket, one.bucket);
            }
            return [...final.values()]
                .map(findingOf)
                .sort((a, b) => a.order - b.order)
                .map((row) => row.finding);
        },
    };
}
function isToldElsewhere(rows, { entry, test }) {
    const buckets = [...(rows.get(entry.id)?.buckets.values() ?? [])];
    return test === null ? buckets.length > 0 : buckets.some(({ tests }) => tests.has(test));
}
function bucketIn(rows, entry, kind, make) {
    const row = rows.get(entry.id) ?? { entry, buckets: new Map() };
    rows.set(entry.id, row);
    const bucket = row.buckets.get(kind) ?? make();
    row.buckets.set(kind, bucket);
    return bucket;
}
const WEIGHT = { notice: 0, warning: 1, error: 2 };
/**
 * Whether a vague event is explained: its test, or the log outside of tests, shows a cause of another id. For `any`, a
 * consequence or a less vague or weightier vague event explains it too.
 */
function createExplanations(rows, vague) {
    const solid = rows.flatMap(({ entry, buckets }) => [...buckets.values()].map(({ kind, tests, count }) => {
        const inTests = [...tests.values()].reduce((sum, n) => sum + n, 0);
        return { id: entry.id, kind, tests, outside: inTests < count };
    }));
    const groups = new Map();
    for (const one of vague) {
        const key = `${one.entry.id} ${one.to}`;
        const group = groups.get(key) ?? { one, tests: new Set(), outside: false };
        groups.set(key, group);
        if (one.test === null)
            group.outside = true;
        else
            group.tests.add(one.test);
    }
    const shows = (test, { tests, outside }) => outside || test === null || tests.has(test);
    return ({ entry, to, test, bucket }) => {
        const kinds = to === "any" ? ["cause", "consequence"] : ["cause"];
        if (solid.some((one) => one.id !== entry.id && kinds.includes(one.kind) && shows(test, one)))
            return true;
        if (to !== "any")
            return false;
        const weight = WEIGHT[bucket.severity];
        return [...groups.values()].some(({ one, ...where }) => one.entry.id !== entry.id &&
            (one.to === "cause" || WEIGHT[one.bucket.severity] > weight) &&
            shows(test, where));
    };
}
function findingOf({ entry, buckets }) {
    const present = tally_KINDS.flatMap((kind) => buckets.get(kind) ?? []);
    const main = present[0];
    const lines = [...new Set(present.flatMap((bucket) => bucket.lines))].sort((a, b) => a - b);
    const places = new Map();
    let details = {};
    for (const bucket of present) {
        details = (0,issues_bucket/* addDetails */.qP)(details, bucket.details);
        for (const place of bucket.places.values())
            (0,issues_bucket/* addPlace */.Pg)(places, place);
    }
    const finding = {
        id: entry.id,
        severity: main.severity,
        kind: main.kind,
        count: present.reduce((sum, bucket) => sum + bucket.count, 0),
        lines: lines.slice(0, issues_bucket/* MAX_LINES */.xg),
        first: main.first,
        title: main.title,
        explanation: entry.explanation,
        remedy: entry.remedy,
        links: entry.links,
        ...(entry.excuses && main.kind === "cause" && { excuses: entry.excuses }),
        tests: [...main.tests].map(([id, count]) => ({ id, count })),
        places: [...places.values()],
        details,
    };
    return { finding, order: Math.min(...present.map((bucket) => bucket.order)) };
}

;// CONCATENATED MODULE: ./build/issues/scan.js
/**
 * Bytes of a log to findings, in one pass and with bounded memory: literals first, a careful look only where one
 * stands, and the rules of events last.
 */











const scan_NEWLINE = 10;
/** Larger chunks are looked at in pieces, so that what is found in one go stays bounded. */
const PIECE = 256 * 1024;
/** Compiles a catalogue once for several scans. */
function prepareSearch(catalogue) {
    const compiled = compileCatalogue(catalogue);
    let made = null;
    return {
        compiled,
        matcher() {
            made ??= createMatcher(compiled.needles);
            return made;
        },
    };
}
/** A scanner for one log. Lines of the two streams are never joined; they are numbered in the order in which they end. */
function createScanner(options) {
    const search = options.search ?? prepareSearch(options.catalogue);
    const feeds = createReaderFeeds(options.readers ?? []);
    // One search for the known issues and for what the readers follow: every byte is looked at once.
    const matcher = feeds.triggers.length === 0
        ? search.matcher()
        : createMatcher([...search.compiled.needles, ...feeds.triggers]);
    const counter = { lines: 0 };
    const tally = createTally();
    let bytes = 0;
    const stream = (name) => {
        const events = createEvents(tally.add);
        const blocks = createLineBlocks(counter, createLook(search.compiled, matcher, feeds.feed(name), (hit) => events.take(ofThisMachine(hit, options.cards))));
        const transcoder = createTranscoder();
        return {
            push: (chunk) => blocks.push(transcoder.push(chunk)),
            end: () => {
                blocks.push(transcoder.end());
                blocks.end();
                events.end();
            },
        };
    };
    const streams = { stdout: stream("stdout"), stderr: stream("stderr") };
    return {
        push(chunk, name = "stdout") {
            bytes += chunk.length;
            for (let at = 0; at < chunk.length; at += PIECE)
                streams[name].push(chunk.subarray(at, at + PIECE));
        },
        end() {
            streams.stdout.end();
            streams.stderr.end();
            return { findings: tally.findings(), lines: counter.lines, bytes };
        },
    };
}
/** Scans a whole text at once. */
function scanText(text, options) {
    const scanner = createScanner(options);
    scanner.push(new TextEncoder().encode(text));
    return scanner.end();
}
/** Looks at the blocks of one stream; returns how many newlines a whole block held. */
function createLook(compiled, matcher, readers, take) {
    const found = [];
    const literals = compiled.needles.length;
    /** Offset in the stream at which each literal was last confirmed; -1 where it never was. */
    const taken = new Float64Array(literals).fill(-1);
    return (block) => {
        found.length = 0;
        matcher.find(block.bytes, block.from, block.ceiling, found);
        const ruler = createRuler(block);
        const places = inOrder(found);
        const triggers = places.flatMap(([at, name]) => name >= literals ? [[at, name - literals]] : []);
        const walk = readers.walk(block, triggers, ruler.lineAt);
        const above = () => ruler.textAbove();
        for (const [at, needle] of places) {
            if (needle >= literals || at >= block.to || repeats(block, at, taken[needle]))
                continue;
            const targets = compiled.targets[needle];
            if (isHopeless(targets, block.bytes, at, block.ceiling))
                continue;
            const test = walk.to(at);
            const line = ruler.lineAt(at);
            const excerpt = excerptAt(block, at);
            if (isQuotation(excerpt, above))
                continue;
            for (const target of targets) {
                if (!confirms(target, excerpt, above))
                    continue;
                take(hitOf(target, excerpt, { line, at: block.offset + at, test }));
                if (targets.length === 1)
                    taken[needle] = block.offset + at;
            }
        }
        walk.end();
        return block.whole ? ruler.newlines() : 0;
    };
}
function ofThisMachine(hit, cards) {
    if (cards === undefined || hit.entry.excuses === undefined || hit.kind !== "cause")
        return hit;
    const { sm } = (0,details/* detailsOf */.c)(hit.entry.id, `${hit.before}${hit.after}`);
    if (typeof sm !== "string" || cards.includes(sm))
        return hit;
    const title = `A refusal of a card that this machine does not have (compute capability ${sm})`;
    return { ...hit, kind: "note", severity: "notice", title };
}
/** Counts lines along a block; places must not go back by a line. */
function createRuler(block) {
    let line = block.line;
    let counted = block.from;
    const lineAt = (at) => {
        if (block.whole && at > counted) {
            line += countNewlines(block.bytes, counted, Math.min(at, block.to));
            counted = at;
        }
        return line;
    };
    /** Text above the current line, made once a line. */
    let above = { line: -1, text: "" };
    const textAbove = () => {
        if (above.line !== line) {
            const before = block.bytes.subarray(0, counted).lastIndexOf(scan_NEWLINE);
            above = { line, text: textBefore(block, Math.max(block.floor, before + 1)) };
        }
        return above.text;
    };
    return { lineAt, textAbove, newlines: () => lineAt(block.to) - block.line };
}
/** Whether this place repeats a literal that was confirmed earlier in the same line, so that it can be skipped. */
function repeats(block, at, taken) {
    const last = taken - block.offset;
    if (taken < 0 || at - last > REACH_BACK || last < 0)
        return false;
    const between = block.bytes.toString("latin1", last, at);
    return !/[\n\r]|\\n/.test(between);
}
/** Found places, ascending; at one place in the order of the needles. */
function inOrder(found) {
    const places = [];
    for (let i = 0; i < found.length; i += 2)
        places.push([found[i], found[i + 1]]);
    return places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
/** Up to NEARBY bytes above the line that begins at `start`, in lower case. */
function textBefore(block, start) {
    const here = block.whole
        ? block.bytes.subarray(Math.max(block.floor, start - NEARBY), start)
        : Buffer.alloc(0);
    const earlier = block.above.subarray(Math.min(block.above.length, Math.max(0, block.above.length + here.length - NEARBY)));
    return Buffer.concat([earlier, here]).toString("latin1").toLowerCase();
}


/***/ })

};
;