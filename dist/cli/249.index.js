"use strict";
exports.id = 249;
exports.ids = [249];
exports.modules = {

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   LX: () => (/* binding */ cutUnitsFront),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/* unused harmony export cutBytes */
/** Cleans text from logs and files for display: no terminal codes or hidden characters, cut only between characters. */
// Every class stops at the next escape character, so the time stays linear for text full of unfinished sequences.
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are made of them
/\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~]?)|\u009b[0-?]*[ -/]*[@-~]?/g;
// C0 and C1 apart from tab and line feed; directional controls, which can turn a line round for the reader; byte order marks.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Text of several lines without terminal codes, control and direction characters; lone surrogates become U+FFFD. */
function cleanBlock(text) {
    return text
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(HIDDEN, "")
        .replace(/\p{Surrogate}/gu, "\ufffd");
}
/** The same on one line: white space of any kind becomes a single blank. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
/** Cuts to `max` UTF-16 units, the mark included, never between the halves of a character. */
function cutUnits(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    if (mark.length >= max)
        return text.slice(0, wholeCharacters(text, max));
    return text.slice(0, wholeCharacters(text, max - mark.length)) + mark;
}
/** Keeps the end of a text, where a traceback names its error, and puts a mark before it. */
function cutUnitsFront(text, max, mark = "\u2026") {
    if (text.length <= max)
        return text;
    let start = text.length - Math.max(0, max - mark.length);
    if (isLowSurrogate(text, start))
        start++;
    return mark + text.slice(start);
}
/** Cuts to `max` bytes of UTF-8, the mark included, never inside a character. */
function cutBytes(text, max, mark = "\u2026") {
    if (utf8Bytes(text) <= max)
        return text;
    const room = Math.max(0, max - utf8Bytes(mark));
    let bytes = 0;
    let end = 0;
    for (const character of text) {
        bytes += utf8Bytes(character);
        if (bytes > room)
            break;
        end += character.length;
    }
    return text.slice(0, end) + mark;
}
/** Length in UTF-8. A lone surrogate counts 3, as its replacement does. */
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}
function wholeCharacters(text, end) {
    return isLowSurrogate(text, end) ? end - 1 : end;
}
function isLowSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aggregate: () => (/* binding */ aggregate),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/request-error.js
var request_error = __webpack_require__(898);
// EXTERNAL MODULE: ./build/support/proposals.js
var proposals = __webpack_require__(3995);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/text-order.js
var text_order = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/fleet/leg.js
/** One leg of the matrix: what its report says, reduced to what an aggregate needs. */
/** Whether tests really ran on this leg's card. */
function legExecuted(leg) {
    if (leg.action !== "ran" || leg.outcome === "ran-nothing" || leg.outcome === "not-run")
        return false;
    return leg.counts === null || leg.counts.executed > 0;
}

// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/fleet/leg-order.js
/** Releases and legs in the order in which people expect them. */


/** The release that a leg tests, as three numbers: releases that differ in the fourth support the same GPUs. */
function legRelease(leg) {
    const version = (0,versions/* tryVersion */.Kd)(leg.tensorrt.version);
    if (!version)
        return "no TensorRT";
    const release = (0,versions/* shortVersion */.Li)(version, 3);
    return leg.tensorrt.product === "tensorrt-rtx" ? `RTX ${release}` : release;
}
/** Order of the releases that legRelease returns: TensorRT first, then TensorRT-RTX, then none. */
function compareReleases(a, b) {
    const rank = (text) => (text.startsWith("RTX ") ? 1 : (0,versions/* tryVersion */.Kd)(text) ? 0 : 2);
    const left = (0,versions/* tryVersion */.Kd)(a.replace(/^RTX /, ""));
    const right = (0,versions/* tryVersion */.Kd)(b.replace(/^RTX /, ""));
    return rank(a) - rank(b) || (left && right ? (0,versions/* compareVersions */.Zy)(left, right) : 0);
}
/** Order of legs: by card as in the grid, then by release, then by the path of the report. */
function compareLegs(a, b) {
    return ((0,versions/* compareCapabilities */.YE)(a.gpu.computeCapability ?? "0", b.gpu.computeCapability ?? "0") ||
        (0,text_order/* compareTexts */.q)(a.gpu.name, b.gpu.name) ||
        compareReleases(legRelease(a), legRelease(b)) ||
        (0,text_order/* compareTexts */.q)(a.source, b.source));
}

;// CONCATENATED MODULE: ./build/fleet/contradictions.js
/** Finds legs that contradict each other or the support matrix about one pair of card and release. */



/**
 * Compares the legs of each pair.
 * A pass counts only where tests were executed and nothing says that TensorRT was never loaded: a suite that
 * fell back to the CPU proves nothing about the card.
 */
function findContradictions(legs, propose) {
    return [...(0,group_by/* groupBy */.$)(legs, pairOf)].flatMap(([pair, group]) => pair === null ? [] : judgePair(pair, group, propose));
}
function judgePair(pair, group, propose) {
    const passed = group.filter((leg) => seenOf(leg) === "passed");
    const refused = group.filter((leg) => seenOf(leg) === "refused");
    const found = [];
    const say = (kind, legs, sentence, seen) => {
        const first = legs[0];
        const proposal = first && seen ? propose(first, seen) : null;
        found.push({ kind, pair, sentence: `${pair}: ${sentence}`, legs: legs.map((leg) => leg.name), proposal });
    };
    const statuses = new Set(group.map((leg) => leg.status));
    if (statuses.size > 1)
        say("verdicts-differ", group, `judged ${[...statuses].join(" and ")} in different legs; use the same gate version and matrix file in all of them`, null);
    if (passed.length > 0 && refused.length > 0) {
        say("legs-disagree", [...passed, ...refused], "the card was refused in one leg, but another passed", null);
        return found;
    }
    const denied = passed.filter((leg) => leg.status === "unsupported");
    if (denied.length > 0)
        say("unsupported-passed", denied, "the matrix says unsupported, but the suite passed", "passed");
    const promised = refused.filter((leg) => leg.status === "supported");
    if (promised.length > 0)
        say("supported-refused", promised, "the matrix says supported, but the card was refused", "refused");
    const settled = [...passed, ...refused].filter((leg) => leg.status === "unknown");
    if (settled.length > 0) {
        const seen = passed.length > 0 ? "passed" : "refused";
        say("unknown-settled", settled, `the matrix does not know, but the run shows it: ${seen}`, seen);
    }
    return found;
}
/** What a leg's run shows about its pair; null if it shows nothing. */
function seenOf(leg) {
    if (!legExecuted(leg))
        return null;
    if (leg.outcome === "passed" || leg.outcome === "xpassed")
        return leg.usedTensorrt === false ? null : "passed";
    return leg.findings.some((finding) => finding.kind === "cause" && finding.excuses) ? "refused" : null;
}
/** Only verdicts about the card are compared: a leg without GPU or TensorRT says nothing of a pair. */
function pairOf(leg) {
    const known = leg.status === "supported" || leg.status === "unsupported" || leg.status === "unknown";
    const capability = leg.gpu.computeCapability;
    if (!known || capability === null || leg.tensorrt.version === null)
        return null;
    const build = leg.tensorrt.cuda ? ` (CUDA ${leg.tensorrt.cuda} build)` : "";
    const where = leg.platform
        ? ` on ${leg.platform.jetpack ? "JetPack" : `${leg.platform.os} ${leg.platform.arch}`}`
        : "";
    return `sm_${capability.replace(".", "")} with TensorRT ${legRelease(leg)}${build}${where}`;
}

;// CONCATENATED MODULE: ./build/fleet/expected.js
/** Which legs were asked for, what they are called, and which of them gave no report. */

/** Prefix of the artifact names in the recipes, so that one pattern downloads them all; the rest is the leg's name. */
const ARTIFACT_PREFIX = "trt-gate-";
// GitHub starts at most 256 jobs of a matrix; several matrices may be aggregated at once.
const MAX_LEGS = 10_000;
/**
 * Reads `expect-legs`: a count, a JSON list of names, or names separated by commas or lines.
 * @returns the value, or a sentence that says what is wrong.
 */
function parseExpectedLegs(raw) {
    const text = raw.trim();
    if (text === "")
        return { kind: "any" };
    if (/^\d+$/.test(text))
        return limited({ kind: "count", count: Number(text) }, Number(text));
    if (!text.startsWith("[")) {
        const names = text.split(/[\n,]/).map((name) => name.trim());
        const given = names.filter((name) => name !== "");
        return given.length > 0 ? limitedNames(given) : { problem: `${JSON.stringify(text)} names no leg` };
    }
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return {
            problem: "starts like a JSON list but is not valid JSON; use a count, a JSON list of names, or names",
        };
    }
    if (!Array.isArray(list) || !list.every((name) => typeof name === "string" && name !== ""))
        return { problem: 'the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]' };
    return limitedNames(list);
}
/** A name that is listed twice expects two legs; otherwise cells with equal names could lose a report unnoticed. */
function limitedNames(names) {
    return limited({ kind: "names", names }, names.length);
}
function limited(expected, count) {
    return count > MAX_LEGS ? { problem: `${count} legs are more than ${MAX_LEGS}` } : expected;
}
/**
 * Names legs by where their reports lie: the folder that download-artifact makes for each artifact, without
 * `trt-gate-`; where the file is not called report.json, its own name. Equal names get more of their path.
 */
function legNames(reports) {
    const paths = reports.map(({ source }) => cleanPath(source));
    const inArtifact = (0,group_by/* groupBy */.$)(paths, artifactFolder);
    const named = reports.map((report, i) => {
        const path = paths[i];
        const alone = inArtifact.get(artifactFolder(path))?.length === 1;
        return { report, path, name: ownName(path, alone) };
    });
    const groups = [...(0,group_by/* groupBy */.$)(named, ({ name }) => name).values()];
    const taken = new Set(groups.filter((group) => group.length === 1).map(([{ name }]) => name));
    const unique = new Set(taken);
    return named.map(({ report, path, name }) => {
        if (unique.has(name))
            return { ...report, name };
        const wide = stem(wider(path));
        let candidate = wide;
        for (let n = 2; taken.has(candidate); n++)
            candidate = `${wide} (${n})`;
        taken.add(candidate);
        return { ...report, name: candidate };
    });
}
/** @param alone whether it is the only report of its artifact; it is then named after the artifact at any depth. */
function ownName(path, alone) {
    const name = stem(path.slice(path.lastIndexOf("/") + 1));
    if (name !== "report")
        return bare(name);
    const folder = (alone ? artifactFolder(path)?.split("/").at(-1) : null) ?? path.split("/").at(-2);
    return bare(folder ?? name);
}
/** The path from its artifact's folder on, or the last parts of it. */
function wider(path) {
    const artifact = artifactFolder(path);
    const above = artifact === null ? -1 : artifact.lastIndexOf("/");
    return artifact === null ? path.split("/").slice(-3).join("/") : path.slice(above + 1);
}
/** The path down to the folder of an artifact called `trt-gate-NAME`; null if it has none. */
function artifactFolder(path) {
    const parts = path.split("/");
    const at = parts.slice(0, -1).findIndex(isArtifact);
    return at === -1 ? null : parts.slice(0, at + 1).join("/");
}
/** Forward slashes and no empty parts: `reports/T4/report.json`. */
const cleanPath = (path) => path
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");
const stem = (path) => path.replace(/(?<=[^/])\.json$/i, "");
const isArtifact = (part) => part.startsWith(ARTIFACT_PREFIX) && part !== ARTIFACT_PREFIX;
const bare = (name) => (isArtifact(name) ? name.slice(ARTIFACT_PREFIX.length) : name);
/** The artifact's leg for a name that contains more of the path: T4 for `trt-gate-T4/out/report`. */
const artifactOf = (name) => bare(name.replace(/\/.*$/s, ""));
/**
 * @param good names of legs whose report could be read.
 * @param bad names of legs whose report was refused: they count as missing.
 */
function attendance(expected, good, bad) {
    switch (expected.kind) {
        case "any":
            return { expected: null, missing: bad, silent: [], missingCount: bad.length, unexpected: [] };
        case "count": {
            const missingCount = Math.max(expected.count - good.length, bad.length);
            return { expected: expected.count, missing: bad, silent: [], missingCount, unexpected: [] };
        }
        case "names": {
            const missing = absent(expected.names, good);
            const asked = new Set(expected.names.flatMap((name) => [name, bare(name)]));
            const unasked = (name) => !asked.has(name) && !asked.has(artifactOf(name));
            const others = bad.filter(unasked);
            return {
                expected: expected.names.length,
                missing: [...missing, ...others],
                silent: absent(missing, bad),
                missingCount: missing.length + others.length,
                unexpected: good.filter(unasked),
            };
        }
    }
}
/** The names for which there is no leg. A name that is listed twice needs two legs. */
function absent(names, legs) {
    const present = (0,group_by/* groupBy */.$)(legs.flatMap((leg) => [...new Set([leg, artifactOf(leg)])]), (name) => name);
    const asked = new Map();
    return names.filter((name) => {
        const own = bare(name);
        const before = asked.get(own) ?? 0;
        asked.set(own, before + 1);
        const found = Math.max(present.get(name)?.length ?? 0, present.get(own)?.length ?? 0);
        return before >= found;
    });
}

;// CONCATENATED MODULE: ./build/fleet/fleet-findings.js
/** What went wrong over all legs, each thing once, with the legs that saw it. */

/** How many failing tests are kept; the legs' own counts include the rest. */
const MAX_FAILURES = 1000;
// A catalogue has about 40 ids; user catalogues add some. More come only from a forged report.
const MAX_FINDINGS = 500;
const SEVERITY = { error: 0, warning: 1, notice: 2 };
/** Findings by id, worst first, with title and text from the first leg that reported each. */
function mergeLegFindings(legs) {
    const merged = new Map();
    for (const leg of legs) {
        for (const finding of leg.findings) {
            const entry = merged.get(finding.id);
            if (entry) {
                entry.count += finding.count;
                entry.legs.push({ leg: leg.name, count: finding.count });
            }
            else if (merged.size < MAX_FINDINGS) {
                const sighting = { leg: leg.name, count: finding.count };
                merged.set(finding.id, { first: finding, count: finding.count, legs: [sighting] });
            }
        }
    }
    return [...merged.values()]
        .map(({ first: { excuses: _, ...first }, count, legs: seen }) => ({ ...first, count, legs: seen }))
        .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        b.legs.length - a.legs.length ||
        (0,text_order/* compareTexts */.q)(a.id, b.id));
}
/** Collects failing tests, leg by leg, up to the limit. */
function createFleetFailures() {
    const merged = new Map();
    return {
        add(leg, { failures }) {
            for (const { id, message } of failures) {
                const entry = merged.get(id);
                if (entry && entry.legs.at(-1) !== leg)
                    entry.legs.push(leg);
                else if (!entry && merged.size < MAX_FAILURES)
                    merged.set(id, { legs: [leg], message });
            }
        },
        list: () => [...merged]
            .map(([test, entry]) => ({ test, ...entry }))
            .sort((a, b) => b.legs.length - a.legs.length || (0,text_order/* compareTexts */.q)(a.test, b.test)),
    };
}

;// CONCATENATED MODULE: ./build/fleet/grid.js
/** The grid of cards by releases: the outcome of each pair; the worst leg decides. */




const SQUARES = {
    crashed: { sign: "\ud83d\udca5", word: "crashed", tone: "bad", rank: 11 },
    "timed-out": { sign: "\u23f1\ufe0f", word: "timed out", tone: "bad", rank: 10 },
    failed: { sign: "\u274c", word: "failed", tone: "bad", rank: 9 },
    "ran-nothing": { sign: "\ud83d\udd73\ufe0f", word: "ran nothing", tone: "bad", rank: 8 },
    "probe-error": { sign: "\ud83d\udd0c", word: "probe error", tone: "bad", rank: 7 },
    refused: { sign: "\u26d4", word: "refused", tone: "bad", rank: 6 },
    xpassed: { sign: "\ud83c\udf89", word: "passed unexpectedly", tone: "expected", rank: 5 },
    xfailed: { sign: "\ud83d\udfe1", word: "failed as expected", tone: "expected", rank: 4 },
    passed: { sign: "\u2705", word: "passed", tone: "good", rank: 3 },
    "not-run": { sign: "\ud83d\udd0d", word: "probed only", tone: "idle", rank: 2 },
    skipped: { sign: "\u23ed\ufe0f", word: "skipped", tone: "idle", rank: 1 },
    missing: { sign: "\u00b7", word: "not in this run", tone: "none", rank: 0 },
};
// A page of this size is still readable. Forged reports could name any number of cards.
const MAX_ROWS = 60;
const MAX_RELEASES = 40;
/** Rows by compute capability and name, columns by release, oldest first. */
function buildGrid(legs) {
    const releases = [...new Set(legs.map(legRelease))].sort(compareReleases);
    const shown = releases.slice(-MAX_RELEASES);
    const cards = (0,group_by/* groupBy */.$)(legs, ({ gpu }) => JSON.stringify([gpu.name, gpu.computeCapability]));
    const rows = [...cards.values()]
        .map((own) => ({ gpu: own[0].gpu.name, capability: own[0].gpu.computeCapability ?? "", legs: own }))
        .sort((a, b) => (0,versions/* compareCapabilities */.YE)(a.capability, b.capability) || (0,text_order/* compareTexts */.q)(a.gpu, b.gpu))
        .map((card) => ({
        gpu: card.gpu,
        sm: card.capability === "" ? "" : (0,versions/* smName */.ej)(card.capability),
        squares: shown.map((release) => squareOf(card.legs.filter((leg) => legRelease(leg) === release))),
    }));
    return {
        releases: shown,
        rows: rows.slice(0, MAX_ROWS),
        dropped: { rows: Math.max(0, rows.length - MAX_ROWS), releases: releases.length - shown.length },
    };
}
function squareOf(legs) {
    const failed = legs.some((leg) => leg.conclusion === "failure");
    // A failing leg outranks any that succeeded, whatever its outcome: e.g. passed, but with a finding of fail-on.
    const candidates = failed ? legs.filter((leg) => leg.conclusion === "failure") : legs;
    const square = candidates.reduce((worst, leg) => (SQUARES[leg.outcome].rank > SQUARES[worst].rank ? leg.outcome : worst), "missing");
    const counted = legs.flatMap((leg) => (leg.counts ? [leg.counts] : []));
    const sum = (pick) => counted.length === 0 ? null : counted.reduce((total, counts) => total + pick(counts), 0);
    return {
        square,
        failed,
        legs: legs.map((leg) => leg.name),
        executed: sum((counts) => counts.executed),
        total: sum((counts) => counts.total),
    };
}
/** The looks that a grid uses, worst first, for its legend. */
function legendOf(grid) {
    const looks = grid.rows.flatMap((row) => row.squares.map(lookOf));
    const used = [...(0,group_by/* groupBy */.$)(looks, (look) => look.word).values()].map(([look]) => look);
    return used.sort((a, b) => b.rank - a.rank);
}
/** Sign and word of a square. A leg can fail although its outcome is good; the square then says both. */
function lookOf(square) {
    const look = SQUARES[square.square];
    return square.failed && look.tone !== "bad"
        ? { ...SQUARES.failed, word: `${look.word}, but the leg failed` }
        : look;
}

// EXTERNAL MODULE: ./build/report/small-words.js
var small_words = __webpack_require__(1788);
// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __webpack_require__(3477);
;// CONCATENATED MODULE: ./build/fleet/untrusted.js
/** Reads untrusted JSON: limited in size, depth and number of values, and without prototype keys. */

/** Why a text is refused; `place` is the path inside of it, such as "tests.ran[3]", or empty. */
class UntrustedError extends Error {
    code = "UNTRUSTED";
    constructor(reason, place = "") {
        super(place === "" ? reason : `${place}: ${reason}`);
        this.name = "UntrustedError";
    }
}
// Our documents never contain these keys; code that copies keys carelessly would write to Object.prototype.
const PROTOTYPE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/**
 * Parses JSON within limits.
 * @throws UntrustedError that names the limit or the key, and the place.
 */
function parseUntrusted(text, limits) {
    if (text.length > limits.size)
        throw new UntrustedError(`larger than ${limits.size.toLocaleString("en")} characters`);
    // Checked before parsing, since a recursive parser could crash the process instead of throwing.
    if (nesting(text, limits.depth) > limits.depth)
        throw new UntrustedError(`nested deeper than ${limits.depth} levels`);
    let value;
    try {
        value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch {
        // V8's message is not used because it quotes the untrusted text.
        throw new UntrustedError("not valid JSON (cut off, or not a report)");
    }
    walk(value, limits.values);
    return value;
}
/** Deepest nesting of brackets outside of strings; stops at the first level past `limit`. */
function nesting(text, limit) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 0x22) {
            i = stringEnd(text, i);
        }
        else if (unit === 0x7b || unit === 0x5b) {
            depth++;
            if (depth > deepest)
                deepest = depth;
            if (deepest > limit)
                return deepest;
        }
        else if (unit === 0x7d || unit === 0x5d) {
            depth--;
        }
    }
    return deepest;
}
/** Index of the quote that closes the string opened at `start`, or the end of the text. */
function stringEnd(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote !== -1) {
        let slashes = 0;
        while (text.charCodeAt(quote - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return quote;
        quote = text.indexOf('"', quote + 1);
    }
    return text.length;
}
function walk(root, maxValues) {
    const pending = [root];
    let values = 0;
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        const children = Array.isArray(value) ? value : Object.values(value);
        values += children.length;
        if (values > maxValues)
            throw new UntrustedError(`more than ${maxValues.toLocaleString("en")} values`);
        if (!Array.isArray(value)) {
            for (const key of Object.keys(value)) {
                if (PROTOTYPE_KEYS.has(key))
                    throw new UntrustedError(`the key "${key}" is not allowed`);
            }
        }
        for (const child of children)
            if (typeof child === "object" && child !== null)
                pending.push(child);
    }
}
/** A JSON object whose members are read by their own keys alone, with the path for messages. */
class Fields {
    #object;
    #path;
    constructor(value, path = "") {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new UntrustedError(`expected an object, got ${kindOf(value)}`, path);
        this.#object = value;
        this.#path = path;
    }
    /** The member as it is; undefined if it is missing. */
    raw(key) {
        return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    }
    text(key, maxLength) {
        return this.#typed(key, "string", this.textOrNull(key, maxLength));
    }
    /** Null if missing. Longer texts are cut, since they are only shown. */
    textOrNull(key, maxLength) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "string")
            throw this.#wrong(key, "a string", value);
        return (0,clean_text/* cutUnits */.Cv)(value, maxLength);
    }
    oneOf(key, allowed) {
        const value = this.raw(key);
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            throw this.#wrong(key, `one of ${allowed.join(", ")}`, value);
        return found;
    }
    count(key) {
        return this.#typed(key, "number", this.countOrNull(key));
    }
    countOrNull(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
            throw this.#wrong(key, "a whole number", value);
        return value;
    }
    flagOrNull(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "boolean")
            throw this.#wrong(key, "true or false", value);
        return value;
    }
    object(key) {
        return new Fields(this.raw(key), this.place(key));
    }
    objectOrNull(key) {
        const value = this.raw(key);
        return value === undefined || value === null ? null : new Fields(value, this.place(key));
    }
    /** A missing list is an empty one. */
    objects(key) {
        return this.list(key).map((value, i) => new Fields(value, `${this.place(key)}[${i}]`));
    }
    texts(key, maxLength) {
        return this.list(key).map((value, i) => {
            if (typeof value !== "string")
                throw new UntrustedError(`expected a string, got ${kindOf(value)}`, `${this.place(key)}[${i}]`);
            return (0,clean_text/* cutUnits */.Cv)(value, maxLength);
        });
    }
    list(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw this.#wrong(key, "a list", value);
        return value;
    }
    /** Path of a member, for messages. */
    place(key) {
        return this.#path === "" ? key : `${this.#path}.${key}`;
    }
    #typed(key, kind, value) {
        if (value === null)
            throw new UntrustedError(`missing; expected a ${kind}`, this.place(key));
        return value;
    }
    #wrong(key, expected, value) {
        return new UntrustedError(`expected ${expected}, got ${kindOf(value)}`, this.place(key));
    }
}
/** Describes a value for messages: short texts are quoted, anything else is named by its type. */
function kindOf(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "string")
        return JSON.stringify((0,clean_text/* cutUnits */.Cv)(value, 60));
    return typeof value === "object" ? "an object" : String(value);
}

;// CONCATENATED MODULE: ./build/fleet/history.js
/** Coverage debt: when each pair of card and release last really ran. Schema: schema/history.schema.json. */





const HISTORY_SCHEMA_VERSION = 1;
const LIMITS = { size: 4 * 1024 * 1024, depth: 6, values: 200_000 };
const MAX_CELLS = 10_000;
const DAY_MS = 86_400_000;
const EMPTY_HISTORY = { schemaVersion: 1, cells: [] };
/**
 * Reads a history file, which came from an artifact or a cache.
 * @throws UntrustedError saying what is wrong and where.
 */
function parseHistory(text) {
    const root = new Fields(parseUntrusted(text, LIMITS));
    if (root.raw("schemaVersion") !== HISTORY_SCHEMA_VERSION)
        throw new UntrustedError(`unknown schema version; this gate reads version ${HISTORY_SCHEMA_VERSION}`, "schemaVersion");
    const cells = root.objects("cells");
    if (cells.length > MAX_CELLS)
        throw new UntrustedError(`more than ${MAX_CELLS} cells`, "cells");
    return { schemaVersion: 1, cells: cells.map(readCell) };
}
function readCell(cell) {
    const time = (key) => {
        const value = cell.textOrNull(key, 40);
        if (value !== null && !Number.isFinite(Date.parse(value)))
            throw new UntrustedError(`${JSON.stringify(value)} is not a time such as 2026-03-01T00:00:00.000Z`, cell.place(key));
        return value;
    };
    return {
        gpu: cell.text("gpu", 200),
        computeCapability: cell.textOrNull("computeCapability", 16),
        tensorrt: cell.text("tensorrt", 64),
        firstSeen: time("firstSeen") ?? new Date(0).toISOString(),
        lastSeen: time("lastSeen") ?? new Date(0).toISOString(),
        lastRan: time("lastRan"),
        lastOutcome: cell.textOrNull("lastOutcome", 40) ?? "",
    };
}
/**
 * Adds what the legs did now. Pairs that no leg reports any more stay, since a leg that vanished from the matrix is
 * just what the history has to show. `retired` names pairs ("Tesla V100", "sm_70" or "10.4.0") to forget.
 * @param now milliseconds since the epoch.
 */
function updateHistory(history, legs, now, retired) {
    const time = new Date(now).toISOString();
    const cells = new Map(history.cells.map((cell) => [keyOf(cell), cell]));
    for (const leg of legs) {
        if (leg.tensorrt.version === null || leg.status === "no-gpu" || leg.status === "probe-error")
            continue;
        const pair = {
            gpu: leg.gpu.name,
            computeCapability: leg.gpu.computeCapability,
            tensorrt: legRelease(leg),
        };
        const before = cells.get(keyOf(pair));
        // A suite that did not load TensorRT has run, but it has not tested this release on this card.
        const ran = legExecuted(leg) && leg.usedTensorrt !== false;
        if (!ran && leg.status === "unsupported") {
            // A pair that the matrix rules out can never run, so it is no longer due, even if it once was.
            cells.delete(keyOf(pair));
            continue;
        }
        const lastRan = ran ? later(before?.lastRan ?? null, now) : (before?.lastRan ?? null);
        const lastOutcome = ran || !before ? leg.outcome : before.lastOutcome;
        cells.set(keyOf(pair), {
            ...pair,
            firstSeen: before?.firstSeen ?? time,
            lastSeen: time,
            lastRan,
            lastOutcome,
        });
    }
    const gone = new Set(retired.map((word) => word.toLowerCase()));
    const kept = [...cells.values()].filter((cell) => !namesOf(cell).some((name) => gone.has(name)));
    kept.sort((a, b) => (0,text_order/* compareTexts */.q)(keyOf(a), keyOf(b)));
    return { schemaVersion: 1, cells: kept.slice(0, MAX_CELLS) };
}
const keyOf = (cell) => JSON.stringify([cell.gpu, cell.computeCapability, cell.tensorrt]);
/** Keeps the later time when clocks differ a little, but not one so far ahead that a clock must have been wrong. */
function later(before, now) {
    const ahead = before !== null && Date.parse(before) > now && !isToCome(before, now);
    return ahead ? before : new Date(now).toISOString();
}
/** A time more than a day in the future, written by a wrong clock. Nothing can be counted from it. */
const isToCome = (time, now) => Date.parse(time) > now + DAY_MS;
const namesOf = (cell) => [
    cell.gpu,
    cell.tensorrt,
    cell.computeCapability ? `sm_${cell.computeCapability.replace(".", "")}` : "",
].map((name) => name.toLowerCase());
/** Debts, oldest first. */
function debts(history, now) {
    return history.cells
        .map((cell) => ({ cell, days: daysSince(cell.lastRan ?? cell.firstSeen, now) }))
        .sort((a, b) => compareDays(b, a) || (0,text_order/* compareTexts */.q)(keyOf(a.cell), keyOf(b.cell)));
}
function daysSince(time, now) {
    return isToCome(time, now) ? null : Math.max(0, Math.floor((now - Date.parse(time)) / DAY_MS));
}
function compareDays(a, b) {
    const [left, right] = [a.days ?? Infinity, b.days ?? Infinity];
    return left === right ? 0 : left - right;
}
/** Says since when a pair is unverified; to be put after its name. */
function debtWords({ cell: { firstSeen, lastRan }, days }) {
    if (days === null) {
        const [when, did] = lastRan === null ? [firstSeen, "was first seen"] : [lastRan, "last ran"];
        return `${did} on ${when.slice(0, 10)} according to the history, which is in the future: a clock was wrong, so the days cannot be counted`;
    }
    return lastRan === null
        ? `never ran since it was first seen ${(0,small_words/* plural */.LS)(days, "day")} ago`
        : `last ran ${(0,small_words/* plural */.LS)(days, "day")} ago`;
}
/**
 * Reads `max-days-unverified`: "30" and "30:fail" fail, "14:warn" warns, and "14:warn 30:fail" does both.
 * @returns the value, or a sentence that says what is wrong.
 */
function parseDebtLimits(raw) {
    const limits = [];
    for (const word of raw.split(/[\s,]+/).filter(Boolean)) {
        const match = /^(\d{1,5})(?::(warn|fail))?$/.exec(word);
        if (!match)
            return {
                problem: `${JSON.stringify(word.slice(0, 40))} is not allowed; use days such as 30, 14:warn or 30:fail`,
            };
        limits.push({ days: Number(match[1]), effect: match[2] === "warn" ? "warn" : "fail" });
    }
    return limits;
}

// EXTERNAL MODULE: ./build/name-some.js
var name_some = __webpack_require__(7190);
;// CONCATENATED MODULE: ./build/fleet/judge-doubts.js
/** Reasons to doubt reports: passes that prove nothing, and reports that may be old. */




/** Each leg has warned of this itself; repeated here because the grid shows only a green square. */
const unproven = ({ legs }) => {
    const passed = legs.filter((leg) => leg.without !== null && legExecuted(leg) && leg.conclusion === "success");
    if (passed.length === 0)
        return [];
    const each = [...(0,group_by/* groupBy */.$)(passed, (leg) => leg.without)].map(([what, own]) => `without using ${what}: ${(0,name_some/* nameSome */.K)(own.map((leg) => leg.name))}`);
    const message = `As far as could be seen, these legs passed ${each.join("; ")}. Their tests count as executed, but prove nothing about the card and the release.`;
    return [
        {
            kind: "unproven",
            severity: "warning",
            title: `${(0,small_words/* plural */.LS)(passed.length, "leg")} passed without proof`,
            message,
        },
    ];
};
const otherRuns = ({ legs }) => {
    const runs = (0,group_by/* groupBy */.$)(legs.filter((leg) => leg.run !== null), (leg) => leg.run?.id);
    if (runs.size < 2)
        return [];
    const each = [...runs].map(([id, own]) => `run ${id} (${(0,name_some/* nameSome */.K)(own.map((leg) => leg.name))})`);
    const message = `The reports come from different workflow runs, so some may be left over from an old one: ${(0,name_some/* nameSome */.K)(each, 5)}.`;
    return [
        { kind: "other-run", severity: "warning", title: `Reports of ${runs.size} workflow runs`, message },
    ];
};
const earlierAttempts = ({ legs }, { run }) => [...(0,group_by/* groupBy */.$)(legs, (leg) => leg.run?.id)].flatMap(([id, own]) => {
    const asking = run !== null && run.id === id ? run.attempt : 1;
    const last = Math.max(asking, ...own.map((leg) => leg.run?.attempt ?? 1));
    const old = own.filter((leg) => leg.run !== null && leg.run.attempt < last);
    if (old.length === 0)
        return [];
    const message = `Written before attempt ${last}: ${(0,name_some/* nameSome */.K)(old.map((leg) => leg.name))}. That is normal after re-running only the failed jobs, but a leg that was re-run and gave no report looks the same.`;
    return [{ kind: "earlier-attempt", severity: "notice", title: "Reports of an earlier attempt", message }];
});
const noCommit = ({ legs }, { commit }) => {
    const silent = commit === null ? [] : legs.filter((leg) => leg.commit === null).map((leg) => leg.name);
    if (silent.length === 0)
        return [];
    const message = `These reports name no commit, so they could be of another one: ${(0,name_some/* nameSome */.K)(silent)}.`;
    return [{ kind: "no-commit", severity: "notice", title: "Reports without a commit", message }];
};
/** The most serious first. */
const DOUBTS = [unproven, otherRuns, earlierAttempts, noCommit];

;// CONCATENATED MODULE: ./build/fleet/judge.js
/** The verdict over all legs: every reason to fail or to warn, as sentences, worst first. */




const judge_SEVERITY = { error: 0, warning: 1, notice: 2 };
/** Applies every rule and derives the conclusion: failure if any problem is an error. */
function judge(facts, settings) {
    const problems = RULES.flatMap((rule) => rule(facts, settings));
    // A stable sort: within a severity the problems keep the order of the rules, the most serious first.
    problems.sort((a, b) => judge_SEVERITY[a.severity] - judge_SEVERITY[b.severity]);
    const conclusion = problems.some((problem) => problem.severity === "error") ? "failure" : "success";
    return { conclusion, sentence: sentenceOf(facts, conclusion, problems), problems };
}
function sentenceOf(facts, conclusion, problems) {
    const { expected } = facts.attendance;
    const skipped = facts.legs.filter((leg) => leg.action === "skipped").length;
    const asked = expected === null ? "" : ` of ${expected} expected`;
    const told = `${(0,small_words/* plural */.LS)(facts.legs.length, "leg")}${asked} reported, ${facts.executed} ran tests, ${skipped} skipped`;
    if (conclusion === "success")
        return `${told}; none failed.`;
    const reasons = problems.filter((problem) => problem.severity === "error").map((problem) => problem.title);
    return `${told}. ${(0,name_some/* nameSome */.K)([...new Set(reasons)], 3)}.`;
}
const failedLegs = ({ legs }) => legs
    .filter((leg) => leg.conclusion === "failure")
    .map((leg) => ({
    kind: "failed-leg",
    severity: "error",
    title: `Leg ${leg.name} failed`,
    message: `${leg.gpu.name} with TensorRT ${leg.tensorrt.version ?? "(none)"}, outcome ${leg.outcome}: ${leg.sentence}`,
}));
const badReports = ({ badReports: bad }) => bad.map((report) => ({
    kind: "bad-report",
    severity: "error",
    title: `Report of leg ${report.leg} cannot be used`,
    message: `${report.source}: ${report.problem}. The leg counts as missing.`,
}));
const missingLegs = ({ attendance: { missing, silent, missingCount, expected } }) => {
    const count = silent.length + missingCount - missing.length;
    if (count === 0)
        return [];
    const names = silent.length > 0
        ? `: ${(0,name_some/* nameSome */.K)(silent, 20)}`
        : ` (expect-legs is a count, so their names are not known)`;
    return [
        {
            kind: "missing-leg",
            severity: "error",
            title: `${(0,small_words/* plural */.LS)(count, "expected leg")} gave no report`,
            message: `Of ${expected} expected legs, ${count} gave no report${names}. The job was cancelled, never got a runner, died before the gate, or did not upload its report.`,
        },
    ];
};
const noReports = ({ legs, badReports: bad }, { minExecutedLegs }) => {
    if (legs.length + bad.length > 0 || minExecutedLegs === 0)
        return [];
    const message = "No report was found. Check the glob of `reports`, that each leg uploads its report with `if: always()`, and that the artifacts were downloaded.";
    return [{ kind: "no-reports", severity: "error", title: "No report was found", message }];
};
const tooFewExecuted = ({ executed, legs }, { minExecutedLegs }) => {
    if (executed >= minExecutedLegs || legs.length === 0)
        return [];
    const skipped = legs.filter((leg) => leg.action === "skipped").length;
    const all = skipped === legs.length ? " All of them were skipped: nothing is verified." : "";
    return [
        {
            kind: "too-few-executed",
            severity: "error",
            title: `${(0,small_words/* plural */.LS)(executed, "leg")} of at least ${minExecutedLegs} executed tests`,
            message: `${executed} of ${legs.length} legs executed tests; min-executed-legs asks for ${minExecutedLegs}.${all}`,
        },
    ];
};
const canary = ({ canary: state, testsCut }, { canary: id }) => {
    if (state === "none" || state === "ran")
        return [];
    const how = state === "known" ? "was found, but as skipped in every leg" : "was found in no report";
    const cut = testsCut > 0 ? ` (${testsCut} test ids were cut by limits and may include it)` : "";
    return [
        {
            kind: "canary",
            severity: "error",
            title: "The canary did not run",
            message: `The canary ${id} ${how}${cut}. Either the reports lose tests or the id is wrong, so the list of tests that ran in no leg cannot be trusted.`,
        },
    ];
};
const unverified = ({ debts }, { debtLimits }) => debts.flatMap(({ cell, days }) => {
    const broken = debtLimits.filter((limit) => days === null || days > limit.days);
    const worst = broken.find((limit) => limit.effect === "fail") ?? broken[0];
    if (!worst)
        return [];
    const pair = `${cell.gpu} with TensorRT ${cell.tensorrt}`;
    return [
        {
            kind: "unverified",
            severity: worst.effect === "fail" ? "error" : "warning",
            title: `${pair} is unverified`,
            message: `${pair} ${debtWords({ cell, days })}; max-days-unverified allows ${worst.days}. Run it, or name it in \`retired\` if it is gone for good.`,
        },
    ];
});
const contradictions = ({ contradictions: found }) => found.map((contradiction) => ({
    kind: "contradiction",
    severity: "warning",
    title: "Legs and support matrix disagree",
    message: `${contradiction.sentence} (legs: ${(0,name_some/* nameSome */.K)(contradiction.legs)}).${contradiction.proposal ? " A row to paste is in the summary." : ""}`,
}));
const neverRan = ({ neverRan: { total, tests } }) => {
    if (total === 0)
        return [];
    const title = `${(0,small_words/* plural */.LS)(total, "test")} ran in no leg`;
    return [
        {
            kind: "never-ran",
            severity: "warning",
            title,
            message: `Skipped in every leg that knows them: ${(0,name_some/* nameSome */.K)(tests, 10)}.`,
        },
    ];
};
const testsCut = ({ testsCut: cut }) => {
    if (cut === 0)
        return [];
    const message = `${(0,small_words/* plural */.LS)(cut, "test id")} did not fit into the reports, so the list of tests that ran in no leg is incomplete.`;
    return [{ kind: "tests-cut", severity: "notice", title: "Lists of tests were cut", message }];
};
const unexpectedLegs = ({ attendance: { unexpected } }) => {
    if (unexpected.length === 0)
        return [];
    const message = `Not in expect-legs: ${(0,name_some/* nameSome */.K)(unexpected, 20)}. They count, but their absence would not be noticed.`;
    return [
        {
            kind: "unexpected-leg",
            severity: "notice",
            title: `${(0,small_words/* plural */.LS)(unexpected.length, "leg")} reported unexpectedly`,
            message,
        },
    ];
};
const RULES = [
    failedLegs,
    badReports,
    missingLegs,
    noReports,
    tooFewExecuted,
    canary,
    unverified,
    contradictions,
    neverRan,
    testsCut,
    unexpectedLegs,
    ...DOUBTS,
];

;// CONCATENATED MODULE: ./build/fleet/read-leg.js
/** Reads the report of a leg. It is untrusted input: any job of the workflow, or a pull request, may have written it. */



/** A report of 2,000 tests has about 0.2 MB; one of 100,000 about 12 MB. */
const REPORT_JSON_LIMITS = { size: 32 * 1024 * 1024, depth: 24, values: 2_000_000 };
/** Longer texts are cut to these lengths. */
const MAX_ID = 1000;
const MAX_SENTENCE = 600;
const MAX_NAME = 200;
const MAX_MESSAGE = 300;
const STATUSES = ["supported", "unsupported", "unknown", "no-gpu", "no-tensorrt", "probe-error"];
const ACTIONS = ["ran", "skipped", "refused", "none"];
const OUTCOMES = [
    "not-run",
    "passed",
    "failed",
    "skipped",
    "xfailed",
    "xpassed",
    "crashed",
    "timed-out",
    "ran-nothing",
    "refused",
    "probe-error",
];
// The gate succeeds with these only (docs/outcomes.md), so it has not written a report that claims otherwise.
const MAY_SUCCEED = new Set(["not-run", "passed", "skipped", "xfailed", "xpassed"]);
// With every other outcome the suite ran. When the gate itself fails, it reports the action "none".
const WITHOUT_SUITE = {
    "not-run": ["none"],
    skipped: ["skipped"],
    refused: ["refused"],
    "probe-error": ["refused", "none"],
};
const SCHEMA_VERSION = 1;
const GATE = "tensorrt-export-gate";
/**
 * Reads the text of a report.json.
 * @param name the leg's name, taken from the path of the report since the report itself is not trusted.
 * @throws UntrustedError saying what is wrong with the report and where.
 */
function readLeg(text, name, source) {
    const report = new Fields(parseUntrusted(text, REPORT_JSON_LIMITS));
    checkHeader(report);
    const tests = report.objectOrNull("tests");
    const result = readResult(report);
    const leg = {
        name,
        source,
        ...readOrigin(report.objectOrNull("origin")),
        ...readMachine(report),
        ...result,
        counts: tests && readCounts(tests),
        testsCut: cutTests(report),
        ...readUse(report, result.status),
        findings: report.objects("findings").map(readFinding),
    };
    return {
        leg,
        tests: {
            ran: tests?.texts("ran", MAX_ID) ?? [],
            notRan: tests?.texts("notRan", MAX_ID) ?? [],
            // Excused failures are left out: the finding that excuses them is shown once for all legs.
            failures: report
                .objects("failures")
                .filter((failure) => failure.textOrNull("excusedBy", 80) === null)
                .map((failure) => ({
                id: failure.text("id", MAX_ID),
                message: failure.textOrNull("message", MAX_MESSAGE) ?? "",
            })),
        },
    };
}
function checkHeader(report) {
    const version = report.raw("schemaVersion");
    if (version !== SCHEMA_VERSION)
        throw new UntrustedError(`unknown schema version ${version === undefined ? "(none)" : (0,clean_text/* cutUnits */.Cv)(JSON.stringify(version), 40)}; this gate reads version ${SCHEMA_VERSION}`, "schemaVersion");
    const writer = report.object("gate").text("name", MAX_NAME);
    if (writer !== GATE)
        throw new UntrustedError(`${JSON.stringify(writer)} is not ${GATE}`, "gate.name");
}
function readOrigin(origin) {
    const id = origin?.textOrNull("runId", 40) ?? null;
    const attempt = Number(origin?.textOrNull("attempt", 10) ?? 1);
    return {
        commit: origin?.textOrNull("commit", 64) ?? null,
        run: id === null ? null : { id, attempt: Number.isSafeInteger(attempt) ? attempt : 1 },
    };
}
function readMachine(report) {
    const verdict = report.object("verdict");
    const gpu = verdict.objectOrNull("gpu");
    const facts = report.objectOrNull("facts");
    const platform = facts?.objectOrNull("platform") ?? null;
    const tensorrt = facts?.objectOrNull("tensorrt") ?? null;
    const version = (0,versions/* tryVersion */.Kd)(verdict.textOrNull("tensorrt", 64) ?? tensorrt?.textOrNull("version", 64));
    return {
        gpu: {
            name: gpu?.text("name", MAX_NAME) ?? "no GPU",
            computeCapability: (0,versions/* parseCapability */._p)(gpu?.textOrNull("computeCapability", 16) ?? ""),
        },
        platform: platform && {
            os: platform.textOrNull("os", 40) ?? "",
            arch: platform.textOrNull("arch", 40) ?? "",
            jetpack: platform.textOrNull("jetpack", 40),
        },
        tensorrt: {
            version: version && (0,versions/* plainVersion */.VY)(version),
            product: tensorrt?.raw("product") === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
            cuda: tensorrt?.textOrNull("cuda", 16) ?? null,
        },
    };
}
function readResult(report) {
    const verdict = report.object("verdict");
    const outcome = report.oneOf("outcome", OUTCOMES);
    const conclusion = report.oneOf("conclusion", ["success", "failure"]);
    if (conclusion === "success" && !MAY_SUCCEED.has(outcome))
        throw new UntrustedError(`success contradicts the outcome ${outcome}`, "conclusion");
    const action = report.object("policy").oneOf("action", ACTIONS);
    if (!(WITHOUT_SUITE[outcome] ?? ["ran"]).includes(action))
        throw new UntrustedError(`${action} contradicts the outcome ${outcome}`, "policy.action");
    return {
        status: verdict.oneOf("status", STATUSES),
        reason: verdict.textOrNull("reason", 40) ?? "",
        action,
        outcome,
        conclusion,
        sentence: report.textOrNull("sentence", MAX_SENTENCE) ?? verdict.textOrNull("sentence", MAX_SENTENCE) ?? "",
    };
}
function readUse(report, status) {
    const used = report.objectOrNull("suite")?.objectOrNull("used");
    const [cuda, tensorrt] = [used?.flagOrNull("cuda") ?? null, used?.flagOrNull("tensorrt") ?? null];
    const inputs = report.objectOrNull("asked")?.objects("inputs") ?? [];
    const asked = inputs.every((input) => input.raw("name") !== "require-use" || input.raw("value") !== "off");
    const noTensorrt = tensorrt === false || (status === "no-tensorrt" && tensorrt === null);
    const noGpu = cuda === false || (status === "no-gpu" && cuda === null);
    const without = noTensorrt ? "TensorRT" : noGpu ? "a GPU" : null;
    return { usedTensorrt: tensorrt, without: asked ? without : null };
}
function readCounts(tests) {
    const total = tests.count("total");
    const executed = tests.count("executed");
    if (executed > total)
        throw new UntrustedError(`${executed} executed tests of ${total} in total are impossible`, "tests.executed");
    return {
        total,
        executed,
        failed: (tests.countOrNull("failed") ?? 0) + (tests.countOrNull("errors") ?? 0),
    };
}
/** How many test ids a limit left out of the report's lists. */
function cutTests(report) {
    const dropped = report.objectOrNull("dropped");
    if (!dropped)
        return 0;
    return ["ran", "notRan", "tests.ran", "tests.notRan"].reduce((sum, key) => sum + (dropped.countOrNull(key) ?? 0), 0);
}
function readFinding(finding) {
    const link = finding.texts("links", 500)[0] ?? null;
    return {
        id: finding.text("id", 80),
        title: finding.textOrNull("title", MAX_NAME) ?? finding.text("id", 80),
        severity: finding.oneOf("severity", ["notice", "warning", "error"]),
        kind: finding.oneOf("kind", ["cause", "consequence", "note", "benign"]),
        count: finding.count("count"),
        remedy: finding.textOrNull("remedy", MAX_SENTENCE) ?? "",
        text: finding.objectOrNull("first")?.textOrNull("text", MAX_MESSAGE) ?? "",
        // Only https links of an untrusted report may appear in the summary.
        link: link?.startsWith("https://") === true ? link : null,
        excuses: finding.raw("excuses") === "unsupported",
    };
}

;// CONCATENATED MODULE: ./build/fleet/tests-seen.js
/** Which tests ran in at least one leg: a test that is skipped on every card tests nothing. */

// 256 legs with 2,000 tests each share their ids, so this many distinct ids mean a broken or hostile report.
const MAX_DISTINCT_TESTS = 500_000;
/** How many ids the result lists; the rest is counted. */
const MAX_LISTED_TESTS = 1000;
/** Keeps one entry per distinct test id, whatever the number of legs. */
function createTestsSeen(limit = MAX_DISTINCT_TESTS) {
    const tests = new Map();
    let dropped = 0;
    const note = (id, ran) => {
        const before = tests.get(id);
        if (before === undefined && tests.size >= limit)
            dropped++;
        else if (before === undefined || (ran && !before))
            tests.set(id, ran);
    };
    return {
        add(leg) {
            for (const id of leg.ran)
                note(id, true);
            for (const id of leg.notRan)
                note(id, false);
        },
        ran: (id) => tests.get(id) === true,
        known: (id) => tests.has(id),
        neverRan() {
            const never = [...tests].filter(([, ran]) => !ran).map(([id]) => id);
            never.sort(text_order/* compareTexts */.q);
            return { total: never.length, tests: never.slice(0, MAX_LISTED_TESTS) };
        },
        get size() {
            return tests.size;
        },
        get dropped() {
            return dropped;
        },
    };
}

;// CONCATENATED MODULE: ./build/fleet/aggregate.js
/** One verdict for all legs of a matrix: what failed, is missing or never ran, and where the support matrix is wrong. */













/** Starts an empty aggregation. Add every report, then call `finish` once. */
function createAggregation(settings) {
    const legs = [];
    const bad = [];
    const known = new Map();
    const lists = { seen: createTestsSeen(), failures: createFleetFailures() };
    return {
        addReport(name, source, text) {
            try {
                const { leg, tests } = readLeg(text, name, source);
                checkCommit(leg, settings.commit);
                refuseCopy(leg, text, known);
                legs.push(leg);
                lists.seen.add(tests);
                lists.failures.add(name, tests);
            }
            catch (error) {
                if (!(error instanceof UntrustedError))
                    throw error;
                bad.push({ leg: name, source, problem: error.message });
            }
        },
        addUnreadable(leg, source, problem) {
            bad.push({ leg, source, problem });
        },
        finish() {
            bad.sort((a, b) => (0,text_order/* compareTexts */.q)(a.source, b.source));
            return conclude(settings, legs.sort(compareLegs), bad, lists);
        },
    };
}
/** A report of another commit proves nothing about this one: the artifact is stale, or the report is forged. */
function checkCommit(leg, commit) {
    if (commit === null || leg.commit === null || leg.commit === commit)
        return;
    throw new UntrustedError(`says it is about commit ${leg.commit.slice(0, 12)}, but this run is about ${commit.slice(0, 12)}`, "origin.commit");
}
/**
 * Two real runs always differ in their durations, so equal reports are one report uploaded twice or left over in a
 * workspace. Reports of legs whose suite was not started may be equal.
 */
function refuseCopy(leg, text, known) {
    if (leg.action !== "ran")
        return;
    const print = (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
    const first = known.get(print);
    if (first !== undefined)
        throw new UntrustedError(`is a byte-for-byte copy of the report of leg ${first}`);
    known.set(print, leg.name);
}
function conclude(settings, legs, badReports, { seen, failures }) {
    const present = attendance(settings.expectLegs, legs.map((leg) => leg.name), badReports.map((report) => report.leg));
    const history = settings.history && updateHistory(settings.history, legs, settings.now, settings.retired);
    const facts = {
        legs,
        badReports,
        attendance: present,
        executed: legs.filter(legExecuted).length,
        canary: canaryState(settings.canary, seen),
        neverRan: seen.neverRan(),
        testsCut: seen.dropped + legs.reduce((sum, leg) => sum + leg.testsCut, 0),
        findings: mergeLegFindings(legs),
        contradictions: findContradictions(legs, settings.propose),
        debts: debts(history ?? EMPTY_HISTORY, settings.now),
    };
    const judgement = judge(facts, settings);
    return {
        schemaVersion: 1,
        ...judgement,
        legs: {
            expected: present.expected,
            reported: legs.length,
            executed: facts.executed,
            skipped: legs.filter((leg) => leg.action === "skipped").length,
            failed: legs.filter((leg) => leg.conclusion === "failure").length,
            missing: present.missingCount,
        },
        reports: legs,
        badReports,
        missing: present.missing,
        unexpected: present.unexpected,
        neverRan: facts.neverRan,
        failures: failures.list(),
        findings: facts.findings,
        contradictions: facts.contradictions,
        debts: facts.debts,
        history,
        grid: buildGrid(legs),
    };
}
function canaryState(canary, seen) {
    if (canary === "")
        return "none";
    if (seen.ran(canary))
        return "ran";
    return seen.known(canary) ? "known" : "missing";
}

// EXTERNAL MODULE: ./build/report/limits.js
var limits = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/fleet/fleet-annotations.js
/** Annotations of an aggregate: each problem and each finding once, naming its legs, within GitHub's limits. */




/** At most ANNOTATIONS_PER_SEVERITY of each severity; the last one then says how many were left out. */
function fleetAnnotations(aggregate, notices = [], trouble = []) {
    const planned = [
        ...aggregate.problems.map(({ severity, title, message }) => ({ severity, title, message })),
        ...aggregate.findings.filter((finding) => finding.kind !== "benign").map(findingAnnotation),
        ...trouble.map((message) => ({
            severity: "warning",
            title: "A file could not be written",
            message,
        })),
        ...notices.map((message) => ({ severity: "notice", title: "History", message })),
    ];
    return ["error", "warning", "notice"].flatMap((severity) => within(planned.filter((annotation) => annotation.severity === severity), severity));
}
function within(planned, severity) {
    if (planned.length <= limits/* ANNOTATIONS_PER_SEVERITY */.vB)
        return planned.map(bounded);
    const shown = planned.slice(0, limits/* ANNOTATIONS_PER_SEVERITY */.vB - 1);
    const left = planned.slice(shown.length);
    const message = `${left.length} more are in the job summary: ${(0,name_some/* nameSome */.K)(left.map((annotation) => annotation.title), 20)}.`;
    return [...shown, { severity, title: `${left.length} more`, message }].map(bounded);
}
/** Makes foreign text one clean line of limited length, so that it looks the same in the log and in the code view. */
function bounded({ severity, title, message }) {
    return {
        severity,
        title: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(title), limits/* ANNOTATION_TITLE_UNITS */.t6),
        message: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(message), limits/* ANNOTATION_MESSAGE_UNITS */._E),
    };
}
function findingAnnotation(finding) {
    const legs = finding.legs.map((sighting) => sighting.leg);
    const text = finding.text === "" ? "" : ` First seen: ${finding.text}`;
    return {
        // Not an error here: if the finding failed its leg, the leg is already listed as an error.
        severity: finding.severity === "error" ? "warning" : finding.severity,
        title: `${finding.title} (${(0,small_words/* plural */.LS)(legs.length, "leg")})`,
        message: `${finding.id}: ${(0,small_words/* plural */.LS)(finding.count, "time")} in ${(0,name_some/* nameSome */.K)(legs, 20)}. ${finding.remedy}${text}`,
    };
}

// EXTERNAL MODULE: ./build/support/matrix.js + 4 modules
var support_matrix = __webpack_require__(1853);
;// CONCATENATED MODULE: ./build/fleet/fleet-host.js
/** What plan and aggregate share: the machine they run on, what they show, and the files that their inputs name. */


/** Largest file that an input may name. */
const MAX_INPUT_BYTES = 4 * 1024 * 1024;
/** The built-in matrix, with the rows of a `matrix-file` if there is one. */
async function matrixWith(path, files) {
    const matrix = (0,support_matrix/* loadMatrix */.i)();
    if (path === "")
        return matrix;
    const { extendMatrix } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 6118));
    return extendMatrix(matrix, await readNamed(path, "matrix-file", files), path);
}
/** A file that an input names. @throws RequestError where it cannot be read: that is wrong usage. */
async function readNamed(path, input, files) {
    return files.readText(path, MAX_INPUT_BYTES).catch((error) => {
        throw new request_error/* RequestError */.G([`input ${input}: ${error.message}`]);
    });
}

// EXTERNAL MODULE: ./build/report/document.js
var report_document = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/fleet/fleet-summary.js
/** The aggregate as a job summary: the verdict, then the grid as a table of signs, then what to look at. */






/** How many entries of a list are shown before the rest is folded away, and how many at most. */
const OPEN_ENTRIES = 10;
const MAX_ENTRIES = 500;
/** GitHub-flavoured Markdown, at most `maxBytes` of UTF-8. */
function fleetSummary(aggregate, notices = [], maxBytes = limits/* SUMMARY_BYTES */.R$) {
    const { badReports, contradictions, debts, failures, findings, grid, neverRan, problems } = aggregate;
    const sign = aggregate.conclusion === "success" ? "\u2705" : "\u274c";
    const told = problems.map((problem) => `${SEVERITY_SIGN[problem.severity]} **${(0,report_escape/* prose */.CS)(problem.title)}**: ${(0,report_escape/* prose */.CS)(problem.message)}`);
    const sections = [
        { title: "", blocks: [`## ${sign} ${(0,report_escape/* prose */.CS)(aggregate.sentence)}`] },
        { title: "GPU by TensorRT", blocks: grid.rows.length === 0 ? [] : [gridMarkdown(grid), legend(grid)] },
        { title: "What to look at", blocks: list([...told, ...notices.map((notice) => `\u2139\ufe0f ${(0,report_escape/* prose */.CS)(notice)}`)]) },
        {
            title: "Reports that could not be used",
            blocks: list(badReports.map((report) => `${(0,report_escape/* inCode */.pN)(report.source)}: ${(0,report_escape/* prose */.CS)(report.problem)}`)),
        },
        {
            title: "Failing tests",
            blocks: list(failures.map((failure) => `${(0,report_escape/* inCode */.pN)(failure.test)} in ${inLegs(failure.legs)}${failure.message === "" ? "" : `: ${(0,report_escape/* inCode */.pN)(failure.message, 160)}`}`)),
        },
        { title: "Findings over all legs", blocks: findings.length === 0 ? [] : [findingsTable(findings)] },
        {
            title: "Tests that ran in no leg",
            blocks: list(neverRan.tests.map((test) => (0,report_escape/* inCode */.pN)(test)), neverRan.total),
        },
        {
            title: "Proposed rows for the support matrix",
            blocks: contradictions.flatMap(({ proposal, sentence }) => proposal === null ? [] : [`${(0,report_escape/* prose */.CS)(sentence)}\n\n${(0,report_escape/* codeBlock */.DV)(proposal, "")}`]),
        },
        {
            title: "Days since each pair last ran",
            blocks: debts.length === 0 ? [] : [(0,report_escape/* details */.zH)((0,small_words/* plural */.LS)(debts.length, "pair"), debtTable(aggregate))],
        },
        {
            title: "Legs",
            blocks: aggregate.reports.length === 0
                ? []
                : [(0,report_escape/* details */.zH)((0,small_words/* plural */.LS)(aggregate.reports.length, "leg"), legTable(aggregate))],
        },
    ];
    return (0,report_document/* assemble */.f)(sections, maxBytes, "The full data is in `aggregate.json`.");
}
const SEVERITY_SIGN = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
/** Cards down, releases across, a sign in each square. */
function gridMarkdown(grid) {
    const head = ["GPU", "SM", ...grid.releases.map((release) => (0,report_escape/* prose */.CS)(release, 40))];
    const rows = grid.rows.map((row) => [
        (0,report_escape/* inCode */.pN)(row.gpu, 60),
        row.sm === "" ? "\u2013" : (0,report_escape/* inCode */.pN)(row.sm),
        ...row.squares.map(squareMarkdown),
    ]);
    const { releases, rows: cards } = grid.dropped;
    const note = releases + cards > 0 ? `\n\nNot shown: ${(0,small_words/* plural */.LS)(cards, "card")} and ${(0,small_words/* plural */.LS)(releases, "release")}.` : "";
    return (0,report_escape/* table */.tp)(head, rows) + note;
}
function squareMarkdown(square) {
    const look = lookOf(square);
    const legs = square.legs.length > 1 ? ` \u00d7${square.legs.length}` : "";
    const tests = square.total === null || square.square === "skipped" ? "" : ` ${square.executed}/${square.total}`;
    return `${look.sign}${tests}${legs}`;
}
function legend(grid) {
    const words = legendOf(grid).map((look) => `${look.sign} ${look.word}`);
    return `${words.join(" \u00b7 ")}. Figures are tests executed of all tests. Where several legs share a square, it shows the worst.`;
}
function findingsTable(findings) {
    const rows = findings
        .slice(0, MAX_ENTRIES)
        .map((finding) => [
        SEVERITY_SIGN[finding.severity],
        `${(0,report_escape/* prose */.CS)(finding.title)}<br>${(0,report_escape/* inCode */.pN)(finding.id)}${finding.link === null ? "" : ` ${(0,report_escape/* link */.nf)(finding.link)}`}`,
        String(finding.count),
        inLegs(finding.legs.map((sighting) => sighting.leg)),
        (0,report_escape/* prose */.CS)(finding.remedy, 400),
    ]);
    return (0,report_escape/* table */.tp)(["", "Finding", "Count", "Legs", "What to do"], rows, [2]);
}
function debtTable({ debts }) {
    const rows = debts
        .slice(0, MAX_ENTRIES)
        .map(({ cell, days }) => [
        (0,report_escape/* inCode */.pN)(cell.gpu, 60),
        (0,report_escape/* prose */.CS)(cell.tensorrt, 40),
        cell.lastRan === null ? "never" : (0,report_escape/* prose */.CS)(cell.lastRan.slice(0, 10)),
        days === null ? "not known" : String(days),
        (0,report_escape/* prose */.CS)(cell.lastOutcome, 40),
    ]);
    return (0,report_escape/* table */.tp)(["GPU", "TensorRT", "Last ran", "Days", "Outcome"], rows, [3]);
}
function legTable({ reports }) {
    const rows = reports.slice(0, MAX_ENTRIES).map((leg) => {
        const sign = leg.conclusion === "failure" ? "\u274c" : SQUARES[leg.outcome].sign;
        const tests = leg.counts ? `${leg.counts.executed}/${leg.counts.total}` : "\u2013";
        return [
            sign,
            (0,report_escape/* inCode */.pN)(leg.name, 80),
            (0,report_escape/* inCode */.pN)(leg.gpu.name, 60),
            (0,report_escape/* prose */.CS)(leg.tensorrt.version ?? "\u2013"),
            (0,report_escape/* prose */.CS)(SQUARES[leg.outcome].word),
            tests,
            (0,report_escape/* prose */.CS)(leg.sentence, 300),
        ];
    });
    return (0,report_escape/* table */.tp)(["", "Leg", "GPU", "TensorRT", "Outcome", "Tests", "Why"], rows, [5]);
}
const inLegs = (legs) => (0,report_escape/* inCode */.pN)((0,name_some/* nameSome */.K)(legs, 8), 600);
/** A list whose tail is folded away, so that long lists do not push the rest out of sight. */
function list(entries, total = entries.length) {
    if (entries.length === 0)
        return [];
    const items = entries.slice(0, MAX_ENTRIES).map((entry) => `- ${entry}`);
    const open = items.slice(0, OPEN_ENTRIES).join("\n");
    const rest = items.slice(OPEN_ENTRIES);
    const more = total > items.length
        ? `\n\n${(0,small_words/* plural */.LS)(total - items.length, "more entry", "more entries")} not shown.`
        : "";
    if (rest.length === 0)
        return [open + more];
    return [open, (0,report_escape/* details */.zH)(`${total - OPEN_ENTRIES} more`, rest.join("\n") + more)];
}

;// CONCATENATED MODULE: ./build/fleet/inert.js
/** Text for a log that a runner reads: names from reports must not become its commands. */
/**
 * Zero-width space, put inside the marker. The runner's culture-aware comparison may ignore such a character, but it
 * then cuts by length, so that it does not read a valid command name.
 */
const GAP = "\u200b";
/** Lines stay as they look; `::` at the start of one and `##[` anywhere lose their meaning. */
function inert(text) {
    return text
        .split("\n")
        .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${GAP}`).replaceAll("##[", `##${GAP}[`))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/fleet/markup.js
/** Escaping for HTML and SVG, and the colours that both share: readable in light and dark, never by colour alone. */

/** Foreign text on one line, for element content and quoted attributes alike. */
function markup(text, maxUnits = 500) {
    return (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), maxUnits)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}
/** A mark per tone that every font has, so that the picture is readable without emoji and colour. */
const MARKS = {
    good: "\u2713",
    bad: "\u2717",
    expected: "\u2248",
    idle: "\u2013",
    none: "\u00b7",
};
/** Fill and text colour of each tone; their contrast is at least 7:1 in the light and the dark scheme. */
const TONE_STYLE = `
  :root { --page:#ffffff; --ink:#1f2328; --dim:#59636e; --line:#d1d9e0;
    --good:#dafbe1; --good-ink:#044f1e; --bad:#ffebe9; --bad-ink:#82071e; --expected:#fff8c5; --expected-ink:#4d2d00;
    --idle:#eef1f4; --idle-ink:#393f46; --none:#ffffff; --none-ink:#59636e }
  @media (prefers-color-scheme: dark) { :root { --page:#0d1117; --ink:#e6edf3; --dim:#9da7b3; --line:#30363d;
    --good:#0f2d18; --good-ink:#aff5b4; --bad:#3c1618; --bad-ink:#ffc1ba; --expected:#332701; --expected-ink:#f8e3a1;
    --idle:#1c2128; --idle-ink:#c9d1d9; --none:#0d1117; --none-ink:#9da7b3 } }`;

;// CONCATENATED MODULE: ./build/fleet/fleet-terminal.js
/** The aggregate for a terminal or a log: the grid in characters, then everything that needs a look. */







const MAX_PROBLEMS = 60;
const WORDS = { error: "error", warning: "warning", notice: "notice" };
/** Plain text without colour; every line ends in a newline. */
function fleetTerminal(aggregate, notices = []) {
    const { findings, grid, neverRan, problems } = aggregate;
    const told = problems.slice(0, MAX_PROBLEMS).map(({ message, severity, title }) => {
        const said = message.startsWith(`${title}.`) ? message : `${title}: ${message}`;
        return `${WORDS[severity]}: ${(0,clean_text/* cleanLine */.Ow)(said)}`;
    });
    const more = problems.length > MAX_PROBLEMS ? [`\u2026 and ${problems.length - MAX_PROBLEMS} more`] : [];
    const found = findings.map((finding) => `finding: ${(0,clean_text/* cleanLine */.Ow)(finding.title)} [${(0,clean_text/* cleanLine */.Ow)(finding.id)}]: ${(0,small_words/* plural */.LS)(finding.count, "time")} in ${(0,name_some/* nameSome */.K)(finding.legs.map((sighting) => (0,clean_text/* cleanLine */.Ow)(sighting.leg)), 8)}`);
    const never = neverRan.tests.slice(0, 20).map((test) => `  ran in no leg: ${(0,clean_text/* cleanLine */.Ow)(test)}`);
    const rows = aggregate.contradictions.flatMap(({ proposal }) => proposal === null ? [] : ["row to paste:", proposal.trimEnd()]);
    const blocks = [
        grid.rows.length === 0 ? [] : gridLines(aggregate),
        [...told, ...more, ...never],
        found,
        rows,
        notices.map((notice) => `notice: ${(0,clean_text/* cleanLine */.Ow)(notice)}`),
        [`${aggregate.conclusion}: ${(0,clean_text/* cleanLine */.Ow)(aggregate.sentence)}`],
    ];
    const text = blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n");
    return `${inert(text)}\n`;
}
function gridLines({ grid }) {
    const releases = grid.releases.map(clean_text/* cleanLine */.Ow);
    const widths = releases.map((release) => Math.max(8, release.length));
    const rows = [
        { label: "GPU", cells: releases },
        ...grid.rows.map((row) => ({ label: labelOf(row), cells: row.squares.map(squareText) })),
    ];
    const labelWidth = Math.max(...rows.map(({ label }) => label.length));
    const padded = (cells) => widths.flatMap((width, i) => cells.slice(i, i + 1).map((cell) => cell.padStart(width)));
    const lines = rows.map(({ label, cells }) => [label.padEnd(labelWidth), ...padded(cells)].join("  "));
    const tones = (0,group_by/* groupBy */.$)(legendOf(grid), (look) => look.tone);
    const key = [...tones].map(([tone, looks]) => `${MARKS[tone]} ${looks.map(({ word }) => word).join(" or ")}`);
    const { rows: cards, releases: columns } = grid.dropped;
    const note = cards + columns > 0 ? [`Not shown: ${(0,small_words/* plural */.LS)(cards, "card")} and ${(0,small_words/* plural */.LS)(columns, "release")}.`] : [];
    return [...lines, key.join("   "), ...note];
}
const labelOf = ({ gpu, sm }) => (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(sm === "" ? gpu : `${gpu} (${sm})`), 44);
function squareText(square) {
    const mark = MARKS[lookOf(square).tone];
    const { executed, total } = square;
    return total === null || square.square === "skipped" ? mark : `${mark} ${executed}/${total}`;
}

;// CONCATENATED MODULE: ./build/fleet/grid-svg.js
/** The grid as a self-contained SVG file: no external fonts, scripts or addresses. */



// Sizes in user units; a character of the label font is about 7 wide.
const LABEL = 252;
// Wide enough for the longest outcome, "passed unexpectedly". Longer words are cut; the square's title has all of it.
const CELL = { width: 124, height: 46 };
const MAX_WORD = 19;
const TOP = 84;
const MARGIN = 20;
const MAX_LABEL = 32;
/**
 * @param sentence the picture's description for screen readers.
 */
function gridSvg(grid, sentence) {
    const legend = legendOf(grid);
    const width = Math.max(560, MARGIN * 2 + LABEL + grid.releases.length * CELL.width);
    const column = Math.max(190, ...legend.map((look) => 46 + look.word.length * 7));
    const perLine = Math.max(1, Math.floor((width - MARGIN * 2) / column));
    const legendTop = TOP + grid.rows.length * CELL.height + 30;
    const height = legendTop + Math.ceil(legend.length / perLine) * 24 + MARGIN;
    const key = legend.map((look, i) => {
        const x = MARGIN + (i % perLine) * column;
        const y = legendTop + Math.floor(i / perLine) * 24;
        return `<rect class="${look.tone}" x="${x}" y="${y - 13}" width="18" height="18" rx="4"/><text class="${look.tone}-ink mark" x="${x + 9}" y="${y + 1}">${MARKS[look.tone]}</text><text class="dim" x="${x + 26}" y="${y}">${markup(look.word)}</text>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">GPU by TensorRT</title>
<desc id="about">${markup(sentence, 2000)}</desc>
<style>${TONE_STYLE}
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--ink) }
  .page { fill: var(--page) } .dim { fill: var(--dim) } .small { font-size: 11px } .mark { text-anchor: middle; font-weight: 700 }
  .middle { text-anchor: middle } .head { font-weight: 600 } .title { font-size: 16px; font-weight: 600 }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { fill: var(--${tone}); stroke: var(--line) } text.${tone}-ink { fill: var(--${tone}-ink) }`).join("\n  ")}
</style>
<rect class="page" width="${width}" height="${height}"/>
<text class="title" x="${MARGIN}" y="30">GPU by TensorRT</text>
${header(grid)}
${grid.rows.map((row, i) => rowSvg(row, TOP + i * CELL.height)).join("\n")}
${key.join("\n")}
</svg>
`;
}
function header(grid) {
    return grid.releases
        .map((release, i) => {
        const x = MARGIN + LABEL + i * CELL.width + CELL.width / 2;
        return `<text class="head middle" x="${x}" y="${TOP - 12}">${markup(release, 14)}</text>`;
    })
        .join("\n");
}
function rowSvg(row, y) {
    const label = `<text x="${MARGIN}" y="${y + 20}">${markup((0,clean_text/* cutUnits */.Cv)(row.gpu, MAX_LABEL), MAX_LABEL)}<title>${markup(row.gpu)}</title></text>
<text class="dim small" x="${MARGIN}" y="${y + 35}">${markup(row.sm)}</text>`;
    const squares = row.squares.map((square, i) => squareSvg(square, MARGIN + LABEL + i * CELL.width, y));
    return [label, ...squares].join("\n");
}
function squareSvg(square, x, y) {
    const look = lookOf(square);
    const middle = x + CELL.width / 2;
    const text = look.tone === "none"
        ? `<text class="none-ink mark" x="${middle}" y="${y + 26}">${MARKS.none}</text>`
        : `<text class="${look.tone}-ink mark" x="${middle}" y="${y + 19}">${MARKS[look.tone]}</text><text class="${look.tone}-ink middle small" x="${middle}" y="${y + 34}">${markup(look.word, MAX_WORD)}</text>`;
    return `<g><title>${markup(squareTitle(square), 1000)}</title><rect class="${look.tone}" x="${x + 2}" y="${y + 2}" width="${CELL.width - 4}" height="${CELL.height - 4}" rx="6"/>${text}</g>`;
}
/** What a square holds, in words: outcome, tests, legs. */
function squareTitle(square) {
    const tests = square.total === null ? "" : `; ${square.executed} of ${square.total} tests executed`;
    const legs = square.legs.length === 0 ? "" : `; ${square.legs.slice(0, 10).join(", ")}`;
    return `${lookOf(square).word}${tests}${legs}`;
}

;// CONCATENATED MODULE: ./build/fleet/grid-html.js
/** The aggregate as one self-contained HTML page without scripts. */





/** Most entries of each list; the rest is in aggregate.json. */
const grid_html_MAX_ENTRIES = 200;
function gridHtml(aggregate) {
    const good = aggregate.conclusion === "success";
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${good ? "No leg failed" : "Legs failed"}: GPU by TensorRT</title>
<style>${TONE_STYLE}
  body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif }
  h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } .dim { color: var(--dim) }
  .verdict { padding: .7rem 1rem; border-radius: 8px; font-weight: 600 } .scroll { overflow-x: auto }
  table { border-collapse: separate; border-spacing: 4px } th { text-align: left; font-weight: 600; padding: .2rem .6rem } thead th { text-align: center }
  td { text-align: center; min-width: 5.5rem; padding: .35rem .5rem; border-radius: 6px; font-size: .85rem } td b { display: block; font-size: 1rem }
  th small { display: block; font-weight: 400; color: var(--dim) } code, pre { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
  pre { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { background: var(--${tone}); color: var(--${tone}-ink) }`).join(" ")}
</style>
</head>
<body>
<main>
<h1>GPU by TensorRT</h1>
<p class="verdict ${good ? "good" : "bad"}">${MARKS[good ? "good" : "bad"]} ${markup(aggregate.sentence, 2000)}</p>
${table(aggregate)}
${sections(aggregate).join("\n")}
</main>
</body>
</html>
`;
}
function table({ grid }) {
    if (grid.rows.length === 0)
        return '<p class="dim">No leg gave a report that could be read.</p>';
    const head = grid.releases.map((release) => `<th scope="col">${markup(release)}</th>`).join("");
    const rows = grid.rows.map((row) => `<tr><th scope="row">${markup(row.gpu)}<small>${markup(row.sm)}</small></th>${row.squares.map(cell).join("")}</tr>`);
    const { rows: more, releases } = grid.dropped;
    const note = more + releases > 0
        ? `<p class="dim">Not shown: ${(0,small_words/* plural */.LS)(more, "card")} and ${(0,small_words/* plural */.LS)(releases, "release")}.</p>`
        : "";
    return `<div class="scroll"><table>
<caption class="dim">What each card came to with each release; the worst leg decides.</caption>
<thead><tr><th scope="col">GPU</th>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>${note}`;
}
function cell(square) {
    const look = lookOf(square);
    const title = markup(squareTitle(square), 1000);
    if (look.tone === "none")
        return `<td class="none" title="${title}">${MARKS.none}</td>`;
    const tests = square.total === null ? "" : `<br>${square.executed}/${square.total}`;
    return `<td class="${look.tone}" title="${title}"><b>${MARKS[look.tone]}</b>${markup(look.word)}${tests}</td>`;
}
function sections(aggregate) {
    const { contradictions, debts, failures, findings, neverRan, problems } = aggregate;
    return [
        section("What to look at", problems.map((problem) => `<b>${markup(problem.title)}</b>: ${markup(problem.message, 2000)}`)),
        section("Failing tests", failures.map((failure) => `<code>${markup(failure.test)}</code> in ${markup((0,name_some/* nameSome */.K)(failure.legs, 10))}`)),
        section("Findings", findings.map((finding) => `<b>${markup(finding.title)}</b> <code>${markup(finding.id)}</code>: ${(0,small_words/* plural */.LS)(finding.count, "time")} in ${markup((0,name_some/* nameSome */.K)(finding.legs.map((sighting) => sighting.leg), 10))}. ${markup(finding.remedy)}`)),
        section("Tests that ran in no leg", neverRan.tests.map((test) => `<code>${markup(test)}</code>`), neverRan.total),
        section("Proposed rows for the support matrix", contradictions.flatMap((contradiction) => contradiction.proposal === null
            ? []
            : [`${markup(contradiction.sentence)}<pre>${lines(contradiction.proposal)}</pre>`])),
        section("Days since each pair last ran", debts.map(({ cell: pair, days }) => `${markup(pair.gpu)} with TensorRT ${markup(pair.tensorrt)}: ${days ?? "not known"}${pair.lastRan === null ? " (never ran)" : ""}`)),
    ];
}
function section(title, entries, total = entries.length) {
    if (entries.length === 0)
        return "";
    const shown = entries.slice(0, grid_html_MAX_ENTRIES).map((entry) => `<li>${entry}</li>`);
    const more = total > shown.length ? `<p class="dim">${total - shown.length} more are in aggregate.json.</p>` : "";
    return `<section><h2>${title} (${total})</h2><ul>${shown.join("\n")}</ul>${more}</section>`;
}
const lines = (text) => text
    .split("\n")
    .map((line) => line.replace(/^( *)(.*)$/, (_, indent, rest) => indent + markup(rest)))
    .join("\n");

;// CONCATENATED MODULE: ./build/fleet/inputs.js
/** Inputs of the two sub-actions, as tables that action.yml and the command line are held to. */



const PLAN_INPUTS = [
    {
        name: "cells",
        default: "",
        summary: "The job matrix: a JSON or YAML list of cells with `gpu` (or a label in `runs-on`) and one of `tensorrt`, `torch-tensorrt`, `container`, `requirements`; or an object of lists to multiply; or the path of a file with one of these.",
    },
    {
        name: "labels",
        default: "",
        summary: "Map from runner label to card: JSON, YAML, or the path of such a file.",
    },
    {
        name: "cover",
        default: "all",
        summary: "`all` cells that can run, or the fewest that still cover `each-sm`, `each-release`, or both (`each-sm each-release`).",
    },
    {
        name: "on-unsupported",
        default: "skip",
        allowed: ["skip", "xfail"],
        summary: "`skip` drops cells that cannot run; `xfail` keeps them, marked with `on-unsupported: xfail`.",
    },
    {
        name: "matrix-file",
        default: "",
        summary: "File of support-matrix rows that add to the built-in ones or replace them.",
    },
];
const AGGREGATE_INPUTS = [
    {
        name: "reports",
        default: "reports/**/report.json",
        summary: "Glob(s) of the legs' report.json files, one per line.",
    },
    {
        name: "expect-legs",
        default: "",
        summary: "Legs that must report: a count, a JSON list of names, or names separated by commas or newlines.",
    },
    {
        name: "min-executed-legs",
        default: "1",
        summary: "How many legs must have executed tests, at least.",
    },
    { name: "canary", default: "", summary: "A test id that must have run in at least one leg." },
    {
        name: "commit",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
        default: "${{ github.sha }}",
        summary: "Commit that every report must be about. Empty: not checked.",
    },
    {
        name: "history",
        default: "",
        summary: "JSON file that records when each card last really ran each release; it is read and updated.",
    },
    {
        name: "max-days-unverified",
        default: "",
        summary: "Fail if a card has not run a release for more than this many days; `14:warn` only warns, `14:warn 30:fail` does both.",
    },
    {
        name: "retired",
        default: "",
        summary: "Cards, SMs or releases to forget from the history, one per line.",
    },
    {
        name: "matrix-file",
        default: "",
        summary: "File of support-matrix rows that add to the built-in ones or replace them, for proposals.",
    },
    { name: "html", default: "", summary: "Where to write the grid as a self-contained HTML page." },
    { name: "svg", default: "", summary: "Where to write the grid as a self-contained SVG picture." },
    {
        name: "report-dir",
        default: "",
        summary: "Where aggregate.json, and the page and picture not named above, go. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
    },
    {
        name: "check",
        default: "never",
        allowed: ["never", "auto", "always"],
        summary: "Whether to add a check run next to the job's own. `auto`: if the token allows it. `always`: warn if it does not.",
    },
    { name: "check-name", default: "TensorRT export gate: all legs", summary: "Name of the check run." },
    {
        name: "token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
        default: "${{ github.token }}",
        summary: "Only for the check run.",
    },
];
/** @throws RequestError listing every problem. */
function parsePlanInputs(raw) {
    const inputs = readInputs(raw, PLAN_INPUTS);
    const problems = [];
    const cover = parseCover(inputs.cover, problems);
    problems.push(...notAllowed(inputs, PLAN_INPUTS));
    // Not trimmed, since messages about cells give lines and columns of the original text.
    const cells = raw.cells ?? "";
    if (cells.trim() === "")
        problems.push('input cells: is empty; give a list such as [{"gpu": "T4", "tensorrt": "10.5.0"}]');
    if (problems.length > 0)
        throw new request_error/* RequestError */.G(problems);
    return {
        cells,
        labels: raw.labels ?? "",
        cover,
        onUnsupported: inputs["on-unsupported"] === "xfail" ? "xfail" : "skip",
        matrixFile: inputs["matrix-file"],
    };
}
/** @throws RequestError listing every problem. */
function parseAggregateInputs(raw) {
    const inputs = readInputs(raw, AGGREGATE_INPUTS);
    const problems = notAllowed(inputs, AGGREGATE_INPUTS);
    const checked = (name, parsed, fallback) => {
        if (typeof parsed !== "object" || parsed === null || !("problem" in parsed))
            return parsed;
        problems.push(`input ${name}: ${parsed.problem}`);
        return fallback;
    };
    const expectLegs = checked("expect-legs", parseExpectedLegs(inputs["expect-legs"]), {
        kind: "any",
    });
    const debtLimits = checked("max-days-unverified", parseDebtLimits(inputs["max-days-unverified"]), []);
    const minimum = inputs["min-executed-legs"];
    if (!/^\d{1,5}$/.test(minimum))
        problems.push(`input min-executed-legs: ${quoted(minimum)} is not allowed; use a whole number such as 1`);
    const commit = inputs.commit;
    if (commit !== "" && !/^[0-9a-f]{7,64}$/i.test(commit))
        problems.push(`input commit: ${quoted(commit)} is not a commit; use the full hash`);
    if (debtLimits.length > 0 && inputs.history === "")
        problems.push("input max-days-unverified: needs the input history to count from");
    if (problems.length > 0)
        throw new request_error/* RequestError */.G(problems);
    return {
        reports: inputs_lines(inputs.reports),
        expectLegs,
        minExecutedLegs: Number(minimum),
        canary: inputs.canary,
        commit: commit === "" ? null : commit.toLowerCase(),
        history: inputs.history,
        debtLimits,
        retired: inputs_lines(inputs.retired),
        matrixFile: inputs["matrix-file"],
        html: inputs.html,
        svg: inputs.svg,
    };
}
function parseCover(text, problems) {
    const goals = new Set();
    for (const word of text.split(/[\s,]+/).filter(Boolean)) {
        if (word === "each-sm" || word === "each-release")
            goals.add(word);
        else if (word !== "all")
            problems.push(`input cover: ${quoted(word)} is not allowed; use all, each-sm, each-release, or both`);
    }
    return goals;
}
/** Each input, or its default. A default that is a GitHub expression counts as empty: only the runner evaluates it. */
function readInputs(raw, rows) {
    const entries = rows.map((row) => {
        const fallback = row.default.startsWith("${{") ? "" : row.default;
        return [row.name, raw[row.name]?.trim() || fallback];
    });
    return Object.fromEntries(entries);
}
/** One sentence for each input whose value is not one of the allowed words. */
function notAllowed(inputs, rows) {
    return rows.flatMap(({ name, allowed }) => {
        const value = inputs[name];
        if (allowed === undefined || allowed.includes(value))
            return [];
        return [`input ${name}: ${quoted(value)} is not allowed; use one of ${allowed.join(", ")}`];
    });
}
const quoted = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);
const inputs_lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

// EXTERNAL MODULE: ./build/support/verdict.js
var support_verdict = __webpack_require__(9689);
;// CONCATENATED MODULE: ./build/fleet/leg-facts.js
/** Turns a leg's report back into facts. */

/** Facts and verdict of a leg, as far as they were kept, to propose a row that corrects the matrix. */
function factsOfLeg(leg) {
    const { gpu, platform, tensorrt } = leg;
    const facts = {
        schemaVersion: 1,
        ...(platform ? { platform } : {}),
        gpus: [{ index: 0, ...gpu, source: "report" }],
        tensorrt: tensorrt.version === null ? null : { ...tensorrt, version: tensorrt.version, source: "report" },
    };
    const verdict = {
        ...(0,support_verdict/* bareVerdict */.y)(leg.status, leg.sentence),
        gpu: { ...gpu, index: 0 },
        tensorrt: tensorrt.version,
    };
    return { facts, verdict };
}

;// CONCATENATED MODULE: ./build/fleet/aggregate-command.js
/** aggregate, from its raw inputs to what is shown, for both the sub-action and the command line. */














const MAX_REPORTS = 10_000;
/**
 * Aggregates reports; writes the history, the pages and aggregate.json where they are asked for.
 * @param raw inputs by the names of AGGREGATE_INPUTS; `report-dir` empty: no files but those named.
 * @throws RequestError for wrong inputs. Bad reports are findings, not errors.
 */
async function aggregateCommand(raw, host) {
    const request = parseAggregateInputs(raw);
    const matrix = await matrixWith(request.matrixFile, host.files);
    const notices = [];
    const aggregation = createAggregation({
        ...request,
        history: await readHistory(request.history, host.files, notices),
        now: host.now,
        run: host.run ?? null,
        propose: (leg, seen) => proposal(leg, seen, matrix),
    });
    const paths = await reportPaths(request, host);
    const reports = paths.map((path) => ({ path, source: relativeTo(host.cwd, path) }));
    for (const { name, path, source } of legNames(reports)) {
        // One report at a time: 256 of them together would not fit into a small runner's memory.
        const text = await host.files.readText(path, REPORT_JSON_LIMITS.size).catch((error) => error);
        if (typeof text === "string")
            aggregation.addReport(name, source, text);
        else
            aggregation.addUnreadable(name, source, text.message);
    }
    const aggregate = aggregation.finish();
    const json = aggregateJson(aggregate);
    const dir = raw["report-dir"]?.trim() ?? "";
    const { outputs: written, trouble } = await writeFiles(aggregate, json, request, dir, host.files);
    const told = [...notices, ...trouble];
    return {
        aggregate,
        json,
        annotations: fleetAnnotations(aggregate, notices, trouble),
        summary: fleetSummary(aggregate, told),
        text: fleetTerminal(aggregate, told),
        outputs: {
            conclusion: aggregate.conclusion,
            sentence: aggregate.sentence,
            legs: JSON.stringify(aggregate.legs),
            failed: JSON.stringify(aggregate.reports.filter((leg) => leg.conclusion === "failure").map((leg) => leg.name)),
            missing: JSON.stringify(aggregate.missing),
            "never-ran": String(aggregate.neverRan.total),
            ...written,
        },
    };
}
/** The JSON document of an aggregate: the same bytes for the same reports. */
function aggregateJson(aggregate) {
    // The merged list has the findings already, and the history has its own file.
    const reports = aggregate.reports.map(({ findings: _, ...leg }) => leg);
    const { history: __, ...rest } = aggregate;
    return `${JSON.stringify({ ...rest, reports }, null, 2)}\n`;
}
/** A file that cannot be written is reported but does not change the verdict. */
async function writeFiles(aggregate, json, request, dir, files) {
    const trouble = [];
    const write = async (path, text) => {
        if (path === "")
            return "";
        return files.writeText(path, text()).then(() => path, (error) => {
            trouble.push(error.message);
            return "";
        });
    };
    const { history } = aggregate;
    if (history)
        await write(request.history, () => `${JSON.stringify(history, null, 2)}\n`);
    const html = await write(request.html || (dir && `${dir}/grid.html`), () => gridHtml(aggregate));
    const svg = await write(request.svg || (dir && `${dir}/grid.svg`), () => gridSvg(aggregate.grid, aggregate.sentence));
    const report = await write(dir && `${dir}/aggregate.json`, () => json);
    return { outputs: { html, svg, report }, trouble };
}
/** A damaged history must not prevent the verdict on today's legs: a new one is started, with a notice. */
async function readHistory(path, files, notices) {
    if (path === "")
        return null;
    if (!(await files.exists(path))) {
        notices.push(`${path}: there is no history yet, so days are counted from now.`);
        return EMPTY_HISTORY;
    }
    try {
        return parseHistory(await files.readText(path, MAX_INPUT_BYTES));
    }
    catch (error) {
        notices.push(`${path}: this history cannot be used, so a new one is started: ${error.message}`);
        return EMPTY_HISTORY;
    }
}
async function reportPaths(request, host) {
    const found = await Promise.all(request.reports.map((pattern) => host.files.glob(pattern, host.cwd)));
    const paths = [...new Set(found.flat())];
    if (paths.length > MAX_REPORTS)
        throw new request_error/* RequestError */.G([`input reports: matches ${paths.length} files, more than ${MAX_REPORTS}`]);
    return paths;
}
function proposal(leg, seen, matrix) {
    const { facts, verdict } = factsOfLeg(leg);
    return (0,proposals/* proposeRow */.H)(facts, verdict, seen, matrix) || null;
}
/** Paths below the working directory are shown from there, with forward slashes. */
function relativeTo(cwd, path) {
    const slashed = path.replaceAll("\\", "/");
    const base = `${cwd.replaceAll("\\", "/").replace(/\/$/, "")}/`;
    return slashed.startsWith(base) ? slashed.slice(base.length) : slashed;
}

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/support/decide.js
var decide = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/is-object.js
var is_object = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/support/gpu-suggestions.js
var gpu_suggestions = __webpack_require__(4390);
// EXTERNAL MODULE: ./build/support/matrix-types.js
var matrix_types = __webpack_require__(815);
;// CONCATENATED MODULE: ./build/fleet/costs.json
const costs_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"cards":["K80","K40","K20"],"usdPerHour":0.45,"why":"Google Cloud list price of a Tesla K80 until its end of life","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["P4"],"usdPerHour":0.6,"why":"Google Cloud, the card without its machine","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["T4G"],"usdPerHour":0.42,"why":"AWS g5g.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["T4"],"usdPerHour":0.526,"why":"AWS g4dn.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["M60"],"usdPerHour":0.75,"why":"AWS g3s.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["L4"],"usdPerHour":0.805,"why":"AWS g6.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["A10G","A10"],"usdPerHour":1.006,"why":"AWS g5.xlarge, us-east-1; the A10 is the same chip","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["P100"],"usdPerHour":1.46,"why":"Google Cloud, the card without its machine","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["L40S","L40"],"usdPerHour":1.861,"why":"AWS g6e.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["P40"],"usdPerHour":2.07,"why":"Azure ND6s, until its retirement","source":"https://azure.microsoft.com/pricing/details/virtual-machines/linux/"},{"cards":["A100","A800","A30"],"usdPerHour":2.745,"why":"AWS p4d.24xlarge, an eighth of 21.96, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["V100","V100S"],"usdPerHour":3.06,"why":"AWS p3.2xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["RTX PRO 6000"],"usdPerHour":3.363,"why":"AWS g7e.2xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["H100","H800"],"usdPerHour":6.88,"why":"AWS p5.48xlarge, an eighth of 55.04, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["H200","H20","GH200"],"usdPerHour":7.912,"why":"AWS p5en.48xlarge, an eighth of 63.30, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["B200","B100","GB200"],"usdPerHour":14.242,"why":"AWS p6-b200.48xlarge, an eighth of 113.93, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["B300","GB300"],"usdPerHour":17.8,"why":"Dearer than a B200 wherever both are offered; the figure only places it","source":"https://aws.amazon.com/ec2/pricing/on-demand/"}],"SD":{"Ku":0.1,"d8":"GeForce, TITAN, Quadro, RTX and Jetson cards stand in one\'s own machines: an hour costs electricity","Dy":["GeForce","TITAN","Quadro","RTX","GTX","Jetson","Orin","Xavier","Thor","DGX Spark","GB10"]},"L5":{"K":5,"d":"Between the common and the rare, so that a card nobody priced never goes first"}}');
;// CONCATENATED MODULE: ./build/fleet/costs.js
/** What an hour of a card costs, to run the cheapest first. Data with sources: costs.json. */

const words = (text) => text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
/** Cost of the card with this name, such as "NVIDIA A100-SXM4-80GB" or "T4". */
function costOf(gpuName) {
    const name = ` ${words(gpuName).join(" ")} `;
    const has = (card) => name.includes(` ${words(card).join(" ")} `);
    // Longer names first: an RTX PRO 6000 is rented, other RTX cards are owned.
    const row = costs_namespaceObject.Ge.find((candidate) => candidate.cards.some(has));
    if (row)
        return { usdPerHour: row.usdPerHour, why: row.why };
    if (costs_namespaceObject.SD.Dy.some(has))
        return { usdPerHour: costs_namespaceObject.SD.Ku, why: costs_namespaceObject.SD.d8 };
    return { usdPerHour: costs_namespaceObject.L5.K, why: costs_namespaceObject.L5.d };
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __webpack_require__(1056);
;// CONCATENATED MODULE: ./build/fleet/requirements.js
/** Which TensorRT a pip requirements file asks for. Only its text is read; nothing is resolved against an index. */

// tensorrt, tensorrt-cu12, tensorrt_cu13_libs, tensorrt-rtx, torch-tensorrt; extras and blanks as PEP 508 allows.
const LINE = /^(torch[-_.]tensorrt|tensorrt(?:[-_.]rtx)?)(?:[-_.]cu(\d{2}))?(?:[-_.](?:libs|bindings))?\s*(?:\[[^\]]*\])?/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([\w.+*-]+)$/;
const MAX_LINES = 5000;
/**
 * The requirement that decides: a pinned TensorRT first, then torch-tensorrt, which depends on one release of it, then
 * a TensorRT that is not pinned.
 */
function readRequirements(text) {
    // pip joins lines at a backslash; files with hashes use this.
    const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/, MAX_LINES);
    const found = lines.flatMap((line) => parseLine(line.slice(0, 500)) ?? []);
    const torchLines = found.filter((named) => named.package === "torch-tensorrt");
    const torch = torchLines[0] ? joined(torchLines[0], torchLines) : null;
    const own = found.filter((named) => named.package === "tensorrt");
    const [first] = own;
    if (first === undefined)
        return torch;
    const requirement = joined(first, own.filter(({ product }) => product === first.product));
    if (requirement.pinned || requirement.unclear)
        return requirement;
    // pip installs the TensorRT that torch-tensorrt asks for, which need not be the newest one.
    if (torch && first.product === "tensorrt")
        return torch;
    const elsewhere = lines.find((line) => /^\s*(?:-[rc]\b|--(?:requirement|constraint)\b)/.test(line));
    if (elsewhere === undefined)
        return requirement;
    return {
        ...requirement,
        unclear: `may leave the release to another file: ${elsewhere.trim().slice(0, 200)}`,
    };
}
/** Combines all lines of one package; lines that differ by machine make the release unclear. */
function joined(first, lines) {
    const specifiers = new Set(lines.map(({ specifier }) => specifier));
    const allows = (version) => lines.every((line) => line.allows(version));
    const pinned = lines.map((line) => line.pinned).find((version) => version && allows(version)) ?? null;
    const cuda = lines.find((line) => line.cuda !== null)?.cuda ?? null;
    const apart = specifiers.size > 1 && lines.some(({ marked }) => marked);
    const line = lines.length === 1 || specifiers.size === 1 ? first.line : lines.map((one) => one.line).join(", ");
    const unclear = apart ? { unclear: `differ by machine: ${line}` } : {};
    return { ...first, allows, pinned, cuda, line, ...unclear };
}
function parseLine(raw) {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    const match = LINE.exec(line);
    if (!match?.[1])
        return null;
    const clauses = line
        .slice(match[0].length)
        .replace(/;.*$/, "")
        .replace(/\s--.*$/, "")
        .replace(/[()]/g, "")
        .split(",")
        .map((clause) => clause.trim())
        .filter(Boolean);
    const tests = clauses.flatMap((clause) => parseClause(clause) ?? []);
    if (tests.length < clauses.length)
        return null;
    const name = match[1].toLowerCase().replace(/[_.]/g, "-");
    const pinned = /^={2,3}\s*([^*,]+)$/.exec(clauses.join(","))?.[1];
    return {
        package: name === "torch-tensorrt" ? "torch-tensorrt" : "tensorrt",
        product: name === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
        cuda: match[2] ? String(Number(match[2])) : null,
        allows: (version) => tests.every((test) => test(version)),
        pinned: (0,versions/* tryVersion */.Kd)(pinned),
        line,
        specifier: clauses.join(",").replace(/\s/g, ""),
        marked: line.includes(";"),
    };
}
/** One clause of PEP 440 as a predicate, or null if it is not understood. */
function parseClause(clause) {
    const [, operator, text] = CLAUSE.exec(clause) ?? [];
    if (operator === undefined || text === undefined)
        return null;
    const wildcard = text.endsWith(".*");
    const bound = (0,versions/* tryVersion */.Kd)(wildcard ? text.slice(0, -2) : text);
    if (!bound)
        return null;
    if (wildcard)
        return wildcardTest(operator, bound);
    const ordered = (test) => (version) => test((0,versions/* compareVersions */.Zy)(version, bound));
    switch (operator) {
        case "~=": {
            const stem = { ...bound, parts: bound.parts.slice(0, -1) };
            return (version) => (0,versions/* compareVersions */.Zy)(version, bound) >= 0 && (0,versions/* isWithin */.UO)(version, stem);
        }
        case "!=":
            return ordered((order) => order !== 0);
        case "<":
            return ordered((order) => order < 0);
        case "<=":
            return ordered((order) => order <= 0);
        case ">":
            return ordered((order) => order > 0);
        case ">=":
            return ordered((order) => order >= 0);
        default:
            return ordered((order) => order === 0);
    }
}
function wildcardTest(operator, stem) {
    if (operator === "==")
        return (version) => (0,versions/* isWithin */.UO)(version, stem);
    return operator === "!=" ? (version) => !(0,versions/* isWithin */.UO)(version, stem) : null;
}

;// CONCATENATED MODULE: ./build/fleet/release.js
/** Which TensorRT a cell uses: named outright, pinned by torch-tensorrt, in an NGC image, or in a requirements file. */





const KEYS = [
    "tensorrt",
    "tensorrt-rtx",
    "torch-tensorrt",
    "torch_tensorrt",
    "container",
    "requirements",
];
// The other spelling need not be offered too.
const LISTED = KEYS.filter((key) => key !== "torch_tensorrt");
/**
 * Reads the release of a cell; the most direct of its keys decides.
 * @param files texts of requirements files that cells name, by the name.
 * @param platform of the cell's card; null if that is not known.
 */
function cellRelease(cell, matrix, files, platform = null) {
    const key = KEYS.find((name) => cell.value[name] !== undefined && cell.value[name] !== "");
    const cuda = (0,lookup/* cudaMajor */.ln)(asText(cell.value.cuda));
    switch (key) {
        case "tensorrt":
        case "tensorrt-rtx":
            return direct(cell, key, cuda);
        case "torch-tensorrt":
        case "torch_tensorrt":
            return namedTorch(cell, key, cuda, matrix, platform);
        case "container":
            return inContainer(cell.value.container, cuda, matrix);
        case "requirements":
            return inRequirements(asText(cell.value.requirements), cuda, matrix, files, platform);
        default:
            return { key: "tensorrt", message: `needs one of ${LISTED.join(", ")}${meantIn(cell)}` };
    }
}
/** A key of the cell that was most likely meant to name the release. */
function meantIn(cell) {
    for (const key of Object.keys(cell.value)) {
        const near = (0,nearest/* nearest */.pA)(key, LISTED);
        if (near)
            return `; did you mean ${near} by ${key}?`;
    }
    return "";
}
function isCellProblem(value) {
    return "message" in value && "key" in value;
}
function direct(cell, key, cuda) {
    const version = versionAt(cell, key);
    if ("message" in version)
        return version;
    const rtx = key === "tensorrt-rtx" || cell.value.product === "tensorrt-rtx";
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product: rtx ? "tensorrt-rtx" : "tensorrt",
        cuda,
        label: `${rtx ? "TensorRT-RTX" : "TensorRT"} ${(0,versions/* plainVersion */.VY)(version)}`,
        how: "",
    };
}
/** YAML and JSON read an unquoted 10.10 as the number 10.1, so a number that could mean either is refused. */
function versionAt(cell, key) {
    const value = cell.value[key];
    if (typeof value === "number" && (Number.isInteger(value) || /\.1$/.test(String(value))))
        return {
            key,
            message: `${key}: write the version in quotes; the number ${value} could also mean ${value}${Number.isInteger(value) ? ".0" : "0"}`,
        };
    const version = (0,versions/* tryVersion */.Kd)(asText(value));
    return (version ?? {
        key,
        message: `${key}: ${JSON.stringify(value)?.slice(0, 80)} is not a version such as "10.5.0"`,
    });
}
function namedTorch(cell, key, cuda, matrix, platform) {
    const version = versionAt(cell, key);
    return "message" in version ? version : pinnedByTorch(version, cuda, matrix, platform);
}
function pinnedByTorch(version, cuda, matrix, platform) {
    const label = `torch-tensorrt ${(0,versions/* plainVersion */.VY)(version)}`;
    // Patch releases keep the pin of their minor release.
    const minor = (row) => (0,versions/* isWithin */.UO)(version, { ...row.release, parts: row.release.parts.slice(0, 2) });
    const row = matrix.torchTensorrt.filter(minor).sort((a, b) => -(0,versions/* compareVersions */.Zy)(a.release, b.release))[0];
    if (!row)
        return { version: null, product: "tensorrt", cuda, label, how: "is not in the table of releases" };
    const { tensorrt, below } = (0,lookup/* pinOf */.nZ)(row, platform);
    const newest = newestRelease(matrix, "tensorrt", (release) => below
        ? (0,versions/* compareVersions */.Zy)(release, tensorrt) >= 0 && (0,versions/* compareVersions */.Zy)(release, below) < 0
        : (0,versions/* compareVersions */.Zy)(release, tensorrt) === 0);
    const pinned = newest ?? tensorrt;
    return {
        version: (0,versions/* plainVersion */.VY)(pinned),
        product: "tensorrt",
        cuda,
        label,
        how: `brings TensorRT ${(0,versions/* plainVersion */.VY)(pinned)}`,
    };
}
function inContainer(value, cuda, matrix) {
    const named = (0,is_object/* isObject */.G)(value) ? value.image : value;
    const image = asText(named);
    // Tags have two digits after the point, so the number 24.1 was written as 24.10 and names a different image.
    if (typeof named === "number" && /^\d{2}\.\d$/.test(String(named)))
        return {
            key: "container",
            message: `container: write the tag in quotes; ${named}0 without quotes is read as the number ${named}`,
        };
    if (image === null)
        return { key: "container", message: "container must be an image or an NGC tag such as 24.09-py3" };
    const label = `container ${image}`;
    const none = (how) => ({ version: null, product: "tensorrt", cuda, label, how });
    const tag = /(?:^|:)(\d{2}\.\d{2})(?:-|@|$)/.exec(image);
    if (!tag?.[1])
        return none("is not a monthly NGC image, so its TensorRT is not known");
    // Other registries use such tags for their own purposes; only NVIDIA's months are in the table.
    const foreign = image.includes("/") && !/^nvcr\.io\/nvidia\//.test(image);
    if (foreign || /trtllm/.test(image))
        return none("does not contain the TensorRT of that month's NGC images");
    const row = matrix.ngc.find((candidate) => candidate.tag === tag[1]);
    if (!row)
        return none("is of a month that is not in the table of NGC images");
    if (row.confidence === "uncertain")
        return none("is of a month whose TensorRT is not certain");
    const version = (0,versions/* plainVersion */.VY)(row.tensorrt);
    return {
        version,
        product: "tensorrt",
        cuda: cuda ?? (0,lookup/* cudaMajor */.ln)(row.cuda),
        label,
        how: `contains TensorRT ${version}`,
    };
}
function inRequirements(value, cuda, matrix, files, platform) {
    if (value === null)
        return {
            key: "requirements",
            message: "requirements must be the text or the path of a requirements file",
        };
    const named = looksLikeFile(value);
    const text = named ? files.get(value) : value;
    if (text === undefined)
        return { key: "requirements", message: `the file ${value} was not found in the workspace` };
    const label = named ? `requirements ${value}` : "requirements";
    const requirement = readRequirements(text);
    const none = (how) => ({ version: null, product: "tensorrt", cuda, label, how });
    if (!requirement)
        return none("do not name TensorRT or torch-tensorrt in a form that is understood");
    if (requirement.unclear)
        return none(requirement.unclear);
    const build = requirement.cuda ?? cuda;
    if (requirement.package === "torch-tensorrt") {
        if (!requirement.pinned)
            return none(`do not pin torch-tensorrt: ${requirement.line}`);
        const torch = pinnedByTorch(requirement.pinned, build, matrix, platform);
        return { ...torch, label: `${torch.label} in ${label}` };
    }
    const { product, allows, pinned } = requirement;
    // pip takes the newest release that is allowed; of those, the newest that is known here.
    const version = pinned ?? newestRelease(matrix, product, allows);
    if (!version)
        return none(`allow no release in the table of releases: ${requirement.line}`);
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product,
        cuda: build,
        label,
        how: `bring TensorRT ${(0,versions/* plainVersion */.VY)(version)} (${requirement.line})`,
    };
}
/** Whether a `requirements` value names a file rather than being the text of one. */
function looksLikeFile(value) {
    return /^[^\n=<>~!;]{1,400}\.(?:txt|in)$/.test(value.trim()) && !value.includes("\n");
}
function newestRelease(matrix, product, allows) {
    const builds = matrix.cells.filter((cell) => cell.product === product).flatMap(lookup/* buildsOf */.jV);
    const sorted = builds.filter(allows).sort(versions/* compareVersions */.Zy);
    return sorted.at(-1) ?? null;
}
/** Text or number as text; null for all else. */
function asText(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

;// CONCATENATED MODULE: ./build/fleet/card.js
/** Which card a cell runs on: by name, SM, cloud instance, or the label of its runner. */








/** The card's name, or its SM if only that is known. */
const cardName = (card) => card.name || (0,versions/* smName */.ej)(card.capability);
const RUNNER_KEYS = ["runs-on", "runs_on", "runner", "label", "labels"];
// Instance names are part of longer labels, as in linux.g5.4xlarge.nvidia.gpu.
const INSTANCE = /(?:^|[.\-_])((?:g|gr|p)\d{1,2}[a-z]{0,3}(?:-[a-z]{1,2}\d{3})?\.(?:\d{1,3}x?large|xlarge|large|metal))(?=$|[.\-_])/i;
const JETSON_ONLY = new Set(["5.3", "6.2", "7.2", "8.7"]);
const ARM_SERVERS = /\b(?:T4G|GH200|GB200|GB300|GB10|DGX Spark)\b/i;
/** Reads the card of a cell. The user's map of labels takes precedence over every built-in name. */
function cellCard(cell, labels, matrix) {
    const written = gpuText(cell.value.gpu);
    const key = written === null ? RUNNER_KEYS.find((name) => cell.value[name] !== undefined) : "gpu";
    if (key === undefined)
        return {
            key: "gpu",
            message: `needs gpu, or runs-on with a label that the input labels maps to a card${"gpus" in cell.value ? "; did you mean gpu by gpus?" : ""}`,
        };
    const candidates = written === null ? runnerLabels(cell.value[key]) : [written];
    const mapped = candidates.map((label) => labels.get(label)).find((card) => card !== undefined);
    const names = mapped === undefined ? candidates : [mapped];
    const [first] = names;
    if (first === undefined)
        return { key, message: `${key} has no label that could name a card` };
    for (const name of names) {
        const known = lookUp(name, matrix);
        if (known)
            return { ...known, platform: platformOf(cell, known), cost: costOfCell(cell, known, matrix) };
    }
    return { key, message: notKnown(first, names, matrix) };
}
function lookUp(name, matrix) {
    const instance = INSTANCE.exec(name)?.[1];
    const found = (instance ? (0,gpu_names/* capabilityOfName */.jh)(instance, matrix) : null) ?? (0,gpu_names/* capabilityOfName */.jh)(name, matrix);
    if (!found)
        return null;
    if ((0,versions/* parseCapability */._p)(name))
        return { name: "", capability: found.capability };
    // A family's name, such as GeForce RTX 5xxx, says less than what the user wrote.
    return { name: /\dx+$/.test(found.name) ? name : found.name, capability: found.capability };
}
function notKnown(first, names, matrix) {
    const guesses = (0,gpu_suggestions/* suggestNames */.R)(first, matrix).slice(0, 4);
    const hint = guesses.length > 0 ? ` Did you mean ${(0,name_some/* oneOf */.y)(guesses)}?` : "";
    return `no card is known as ${names.map((name) => JSON.stringify(name.slice(0, 80))).join(", ")}.${hint} Use a product name, sm_NN, a cloud instance, or map the label in the input labels`;
}
/** `12.0` without quotes arrives as the number 12. */
function gpuText(value) {
    if (typeof value === "number" && Number.isInteger(value))
        return `${value}.0`;
    return asText(value);
}
/** `runs-on` as GitHub takes it: a label, a list of labels, or an object with `labels` and `group`. */
function runnerLabels(value) {
    if ((0,is_object/* isObject */.G)(value))
        return [...runnerLabels(value.labels), ...runnerLabels(value.group)];
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((label) => asText(label) ?? []);
}
function platformOf(cell, card) {
    const written = matrix_types/* PLATFORMS */.P.find((platform) => platform === cell.value.platform);
    if (written)
        return written;
    if (JETSON_ONLY.has(card.capability) || /jetson/i.test(card.name))
        return "jetpack";
    if (ARM_SERVERS.test(card.name))
        return "linux-arm64";
    const runner = RUNNER_KEYS.flatMap((key) => runnerLabels(cell.value[key])).join(" ");
    return /windows/i.test(runner) ? "windows-x64" : "linux-x64";
}
/** The user's own `cost`, the card's price, or that of the cheapest card of its SM. */
function costOfCell(cell, card, matrix) {
    const own = cell.value.cost;
    if (typeof own === "number" && Number.isFinite(own) && own >= 0)
        return own;
    if (card.name !== "")
        return costOf(card.name).usdPerHour;
    const same = matrix.gpus.names.filter((entry) => entry.sm === card.capability);
    return same.reduce((least, entry) => Math.min(least, costOf(entry.name).usdPerHour), costOf("").usdPerHour);
}

;// CONCATENATED MODULE: ./build/fleet/cell-facts.js
/** Facts of a machine that has not started yet, as far as its cell of the matrix tells them. */


/** The machine that the cell describes. */
function cellFacts(cell, card, release) {
    const driver = asText(cell.value.driver);
    return {
        schemaVersion: 1,
        platform: PLATFORM_FACTS[card.platform],
        ...(driver === null ? {} : { driver: { version: driver } }),
        gpus: [{ index: 0, name: cardName(card), computeCapability: card.capability, source: "cells" }],
        tensorrt: {
            version: release.version,
            product: release.product,
            cuda: release.cuda,
            source: "cells",
        },
    };
}
const PLATFORM_FACTS = {
    "linux-x64": { os: "linux", arch: "x64" },
    "linux-arm64": { os: "linux", arch: "arm64" },
    "windows-x64": { os: "windows", arch: "x64" },
    "windows-arm64": { os: "windows", arch: "arm64" },
    // The matrix only asks whether it is a JetPack; which one follows from the TensorRT release.
    jetpack: { os: "linux", arch: "arm64", jetpack: "of the cell" },
    drive: { os: "linux", arch: "arm64" },
};

;// CONCATENATED MODULE: ./build/fleet/matching.js
/** Pairs up two sides so that the gain of all pairs together is greatest. */
/**
 * The Hungarian method with potentials, O(n^3) in the smaller side.
 * @returns a pair for each of the smaller side, those that gain nothing included.
 */
function greatestMatching(left, right, gain) {
    if (left.length > right.length)
        return greatestMatching(right, left, (r, l) => gain(l, r)).map(([r, l]) => [l, r]);
    const columns = right.map((item) => ({ item, row: null, potential: 0 }));
    const cost = (row, { item }) => -gain(row.item, item);
    for (const item of left)
        findPartner({ item, potential: 0 }, columns, cost);
    return columns.flatMap(({ row, item }) => (row === null ? [] : [[row.item, item]]));
}
/** Follows the shortest augmenting path from a new row to a column without one; adjusts the potentials on its way. */
function findPartner(start, columns, cost) {
    const reachOf = (column) => ({ column, distance: Infinity, previous: null });
    let open = columns.map(reachOf);
    const passed = [];
    const rows = [start];
    let row = start;
    let last = null;
    for (;;) {
        for (const reach of open) {
            const reduced = cost(row, reach.column) - row.potential - reach.column.potential;
            if (reduced >= reach.distance)
                continue;
            reach.distance = reduced;
            reach.previous = last;
        }
        // Never empty: there are as many columns as rows at least, and only paired ones are passed.
        const next = open.reduce((best, reach) => (reach.distance < best.distance ? reach : best));
        const step = next.distance;
        for (const reached of rows)
            reached.potential += step;
        for (const { column } of passed)
            column.potential -= step;
        for (const reach of open)
            reach.distance -= step;
        if (next.column.row === null) {
            shiftAlong(next, start);
            return;
        }
        row = next.column.row;
        rows.push(row);
        open = open.filter((reach) => reach !== next);
        passed.push(next);
        last = next;
    }
}
/** Each column of the path takes the row of the one before it, the first one takes the new row. */
function shiftAlong(end, start) {
    let reach = end;
    while (reach.previous !== null) {
        reach.column.row = reach.previous.column.row;
        reach = reach.previous;
    }
    reach.column.row = start;
}

;// CONCATENATED MODULE: ./build/fleet/cover.js
/** Picks the smallest set of cells that still covers every SM, every release, or both; the cheapest such set. */


/** @returns the chosen cells, in the order in which they came. */
function coverCells(cells, goals) {
    const chosen = new Set(goals.size === 2 ? coverBoth(cells) : coverOne(cells, goals.has("each-sm")));
    return cells.filter((cell) => chosen.has(cell));
}
/** The cheapest cell for each value; among equally cheap ones, the one that adds a new value of the other side. */
function coverOne(cells, eachSm) {
    const [side, other] = eachSm ? ["sm", "release"] : ["release", "sm"];
    const shown = new Map();
    const timesShown = (cell) => shown.get(cell[other]) ?? 0;
    return [...(0,group_by/* groupBy */.$)(cells, (cell) => cell[side]).values()].map((group) => {
        const pick = group.reduce((best, cell) => {
            const order = cell.cost - best.cost || timesShown(cell) - timesShown(best);
            return order < 0 ? cell : best;
        });
        shown.set(pick[other], timesShown(pick) + 1);
        return pick;
    });
}
/**
 * Both sides at once is the cheapest edge cover of the graph whose nodes are SMs and releases and whose edges are
 * cells. It is exact: a matching of greatest gain, where an edge gains what it saves over covering both of its
 * ends apart, and then the cheapest edge for every node that is left (Schrijver, Combinatorial Optimization, 19.3).
 */
function coverBoth(cells) {
    const pairOf = (sm, release) => JSON.stringify([sm, release]);
    const ofSm = cheapest(cells, (cell) => cell.sm);
    const ofRelease = cheapest(cells, (cell) => cell.release);
    const ofPair = new Map(cheapest(cells, (cell) => pairOf(cell.sm, cell.release)).map((cell) => [
        pairOf(cell.sm, cell.release),
        cell,
    ]));
    // Every cell weighs more than all costs together, so that fewer cells always beat cheaper ones.
    const base = 1 + cells.reduce((sum, cell) => sum + cell.cost, 0);
    const joining = (sm, release) => ofPair.get(pairOf(sm.sm, release.release));
    const gain = (sm, release) => {
        const one = joining(sm, release);
        return one === undefined ? 0 : base + sm.cost + release.cost - one.cost;
    };
    const joined = greatestMatching(ofSm, ofRelease, gain).flatMap((pair) => joining(...pair) ?? []);
    const sms = new Set(joined.map((cell) => cell.sm));
    const releases = new Set(joined.map((cell) => cell.release));
    return [
        ...joined,
        ...ofSm.filter((cell) => !sms.has(cell.sm)),
        ...ofRelease.filter((cell) => !releases.has(cell.release)),
    ];
}
/** The cheapest cell of each key; of equally cheap ones the first. */
function cheapest(cells, keyOf) {
    return [...(0,group_by/* groupBy */.$)(cells, keyOf).values()].map((group) => group.reduce((best, cell) => (cell.cost < best.cost ? cell : best)));
}

;// CONCATENATED MODULE: ./build/fleet/plan-words.js
/** The sentences of a plan: a notice about the cells that were left out, and warnings. */


/** GitHub refuses a matrix of more jobs. */
const MAX_MATRIX_JOBS = 256;
const pairName = (cell) => `${cell.gpu} with ${cell.release}`;
/** One sentence on what was left out; empty if nothing was. */
function planNotice(cells) {
    const dropped = cells.filter((cell) => cell.decision === "dropped");
    const covered = cells.filter((cell) => cell.decision === "covered").length;
    if (dropped.length + covered === 0)
        return "";
    const parts = [
        dropped.length > 0 ? `${dropped.length} cannot run (${(0,name_some/* nameSome */.K)(dropped.map(pairName), 8)})` : "",
        covered > 0 ? `${covered} ${covered === 1 ? "is" : "are"} covered by others` : "",
    ].filter(Boolean);
    return `Of ${(0,small_words/* plural */.LS)(cells.length, "cell")}, ${parts.join(" and ")}. Reasons are in the output \`skipped\`.`;
}
/** @param legs names of the legs of the matrix. */
function planWarnings(cells, legs) {
    return [emptyWarning, sizeWarning, unknownWarning, nameWarning, artifactWarning].flatMap((rule) => rule(cells, legs) ?? []);
}
const emptyWarning = (cells, legs) => {
    if (legs.length > 0)
        return null;
    const why = cells.length === 0 ? "the list of cells is empty" : `none of ${(0,small_words/* plural */.LS)(cells.length, "cell")} can run`;
    return `No cell is left: ${why}. GitHub refuses an empty matrix, so guard the job that uses it with \`if: needs.plan.outputs.count != '0'\`.`;
};
const sizeWarning = (_, legs) => legs.length > MAX_MATRIX_JOBS
    ? `${legs.length} cells are more than the ${MAX_MATRIX_JOBS} jobs that GitHub starts of one matrix; narrow it with \`cover\`.`
    : null;
const unknownWarning = (cells) => {
    const unknown = cells.filter((cell) => cell.decision === "run" && cell.status !== "supported");
    if (unknown.length === 0)
        return null;
    return `It is not known whether these can run, so they are kept: ${(0,name_some/* nameSome */.K)(unknown.map(pairName), 8)}.`;
};
const nameWarning = (_, legs) => {
    const seen = new Set();
    const twice = new Set();
    for (const name of legs)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return null;
    return `Cells share a name, so their artifacts would too: ${(0,name_some/* nameSome */.K)([...twice])}. Give each a \`name\` of its own.`;
};
// actions/toolkit, packages/artifact, path-and-artifact-name-validation.ts.
const NO_ARTIFACT_NAME = /["<>|*?:\r\n\\/]/;
const artifactWarning = (_, legs) => {
    const unfit = [...new Set(legs)].filter((name) => NO_ARTIFACT_NAME.test(name));
    if (unfit.length === 0)
        return null;
    return `These names contain characters that artifact names must not have, and a leg that cannot upload its report counts as missing: ${(0,name_some/* nameSome */.K)(unfit)}. Give each a \`name\` without them.`;
};

;// CONCATENATED MODULE: ./build/fleet/plan.js
/** Which cells of a job matrix can run, decided before any GPU minute is spent. */








/**
 * Decides over all cells.
 * @throws DocumentError listing every cell that names no card or no release that can be understood.
 */
function planCells(document, labels, matrix, choice) {
    const judged = judgeCells(document, labels, matrix, choice.files);
    // Cells that cannot be judged run: only a clear "unsupported" justifies leaving a card idle.
    const runnable = judged.filter((entry) => entry.status !== "unsupported");
    const chosen = new Set(choice.cover.size === 0 ? runnable : covering(runnable, choice.cover));
    const expected = choice.onUnsupported === "xfail" ? judged.filter((entry) => entry.status === "unsupported") : [];
    const ordered = [...cheapestFirst([...chosen]), ...cheapestFirst(expected)];
    const decisionOf = (entry) => {
        if (entry.status === "unsupported")
            return choice.onUnsupported === "xfail" ? "xfail" : "dropped";
        return chosen.has(entry) ? "run" : "covered";
    };
    const skipped = judged.filter((entry) => ["dropped", "covered"].includes(decisionOf(entry)));
    const cells = judged.map((entry) => planned(entry, decisionOf(entry)));
    const legs = ordered.map((entry) => legName(entry));
    return {
        schemaVersion: 1,
        matrix: { include: ordered.map((entry) => included(entry)) },
        skipped: skipped.map((entry) => skippedCell(entry, decisionOf(entry) === "covered")),
        count: ordered.length,
        legs,
        cells,
        notice: planNotice(cells),
        warnings: planWarnings(cells, legs),
    };
}
function judgeCells(document, labels, matrix, files) {
    const problems = [];
    const judged = document.cells.flatMap((cell) => {
        const card = cellCard(cell, labels, matrix);
        const release = cellRelease(cell, matrix, files, isCellProblem(card) ? null : card.platform);
        const wrong = [card, release].filter(isCellProblem);
        problems.push(...wrong.map(({ key, message }) => document.problem(cell, key, `${describe(cell)}: ${message}`)));
        return isCellProblem(card) || isCellProblem(release) ? [] : [judgeCell(cell, card, release, matrix)];
    });
    if (problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(problems);
    return judged;
}
function judgeCell(cell, card, release, matrix) {
    const { version } = release;
    if (version === null) {
        const sentence = `It is not known whether ${cardName(card)} can run it: ${release.label} ${release.how}.`;
        return { cell, card, release, status: "unknown", reason: "not-in-matrix", sentence, remedies: [] };
    }
    const verdict = (0,decide/* decide */.L)(cellFacts(cell, card, { ...release, version }), { gpu: "first", expectGpu: "" }, matrix);
    const how = release.how === "" ? "" : ` (${release.label} ${release.how})`;
    return {
        cell,
        card,
        release,
        status: verdict.status,
        reason: verdict.reason,
        sentence: `${verdict.sentence}${how}`,
        remedies: verdict.remedies.map((remedy) => remedy.text),
    };
}
function covering(runnable, goals) {
    const coverable = runnable.map((entry) => ({
        entry,
        sm: entry.card.capability,
        release: releaseKey(entry.release),
        cost: entry.card.cost,
    }));
    return coverCells(coverable, goals).map(({ entry }) => entry);
}
/**
 * The cheapest card of each release comes first, then the rest, also by cost. With few runners, every release has
 * a result before an expensive card repeats one.
 */
function cheapestFirst(entries) {
    const byCost = [...entries].sort((a, b) => a.card.cost - b.card.cost);
    const seen = new Set();
    const leaders = byCost.filter((entry) => {
        const key = releaseKey(entry.release);
        return seen.has(key) ? false : seen.add(key);
    });
    const leading = new Set(leaders);
    return [...leaders, ...byCost.filter((entry) => !leading.has(entry))];
}
/** Releases are compared by their first three numbers, as in the support matrix. */
function releaseKey(release) {
    const version = (0,versions/* tryVersion */.Kd)(release.version);
    return version ? `${release.product} ${(0,versions/* shortVersion */.Li)(version, 3)}` : release.label;
}
/** The unchanged cell; one that is expected to fail gets a key for `on-unsupported: ${{ matrix.on-unsupported }}`. */
function included(entry) {
    const { value } = entry.cell;
    return entry.status === "unsupported" ? { ...value, "on-unsupported": "xfail" } : value;
}
function skippedCell(entry, covered) {
    const sentence = covered
        ? `${cardName(entry.card)} with ${entry.release.label} can run, but other cells of the plan cover it.`
        : entry.sentence;
    return {
        cell: entry.cell.value,
        reason: covered ? "covered" : entry.reason,
        sentence,
        remedies: covered ? [] : entry.remedies,
    };
}
function planned(entry, decision) {
    return {
        name: legName(entry),
        gpu: cardName(entry.card),
        sm: (0,versions/* smName */.ej)(entry.card.capability),
        release: entry.release.label,
        tensorrt: entry.release.version,
        status: entry.status,
        decision,
        usdPerHour: entry.card.cost,
        sentence: entry.sentence,
    };
}
/** The cell's `name`, or its card and release as written: `format('{0}-{1}', matrix.gpu, matrix.tensorrt)`. */
function legName({ cell: { value }, card, release }) {
    const name = asText(value.name) ?? asText(value.leg);
    if (name !== null)
        return name;
    const gpu = asText(value.gpu) ?? cardName(card);
    const what = ["tensorrt", "torch-tensorrt", "container", "requirements"].map((key) => asText(value[key]));
    return `${gpu}-${what.find((text) => text !== null) ?? release.label}`;
}
/** For messages on cells that could not be understood. */
function describe(cell) {
    const last = cell.path.at(-1);
    const place = typeof last === "number" ? `cell ${last + 1}` : "a cell";
    const text = JSON.stringify(cell.value);
    return `${place} ${text.length > 120 ? `${text.slice(0, 120)}\u2026` : text}`;
}

;// CONCATENATED MODULE: ./build/fleet/plan-summary.js
/** A plan as annotations, job summary and terminal text. */






const LOOK = {
    run: { sign: "\u2705", word: "runs" },
    xfail: { sign: "\ud83d\udfe1", word: "runs, expected to fail" },
    dropped: { sign: "\u23ed\ufe0f", word: "dropped" },
    covered: { sign: "\u2796", word: "covered by another" },
};
/** One notice about the cells that were left out, and a warning for each thing to look at. */
function planAnnotations(plan) {
    const notice = plan.notice === ""
        ? []
        : [{ severity: "notice", title: "Cells left out of the matrix", message: plan.notice }];
    const warnings = plan.warnings.map((message) => ({ severity: "warning", title: "Planned matrix", message }));
    return [...warnings, ...notice].map((annotation) => ({
        ...annotation,
        message: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(annotation.message), limits/* ANNOTATION_MESSAGE_UNITS */._E),
    }));
}
const plan_summary_sentenceOf = (plan) => `${plan.count} of ${(0,small_words/* plural */.LS)(plan.cells.length, "cell")} will run`;
function planSummary(plan) {
    const rows = plan.cells.map((cell) => [
        LOOK[cell.decision].sign,
        (0,report_escape/* inCode */.pN)(cell.name, 100),
        `${(0,report_escape/* inCode */.pN)(cell.gpu, 60)} ${(0,report_escape/* inCode */.pN)(cell.sm)}`,
        (0,report_escape/* prose */.CS)(cell.release, 80),
        (0,report_escape/* prose */.CS)(LOOK[cell.decision].word),
        cell.decision === "run" ? "" : (0,report_escape/* prose */.CS)(cell.sentence, 400),
    ]);
    const blocks = plan.warnings.map((warning) => `\u26a0\ufe0f ${(0,report_escape/* prose */.CS)(warning)}`);
    // The size limit drops whole tables, so a long one is split into pieces that each repeat the head.
    for (let i = 0; i < rows.length; i += 100)
        blocks.push((0,report_escape/* table */.tp)(["", "Cell", "GPU", "Release", "Decision", "Why"], rows.slice(i, i + 100)));
    const sections = [{ title: "", blocks: [`## ${(0,report_escape/* prose */.CS)(plan_summary_sentenceOf(plan))}`, ...blocks] }];
    return (0,report_document/* assemble */.f)(sections, limits/* SUMMARY_BYTES */.R$, "The full plan is in the output `plan`.");
}
/** Plain text without colour; every line ends in a newline. */
function planTerminal(plan) {
    const width = Math.max(4, ...plan.cells.map((cell) => Math.min(40, (0,clean_text/* cleanLine */.Ow)(cell.name).length)));
    const lines = plan.cells.map((cell) => {
        const name = (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(cell.name), 40).padEnd(width);
        const why = cell.decision === "run" && cell.status === "supported" ? "" : `: ${(0,clean_text/* cleanLine */.Ow)(cell.sentence)}`;
        return `${name}  ${LOOK[cell.decision].word}${why}`;
    });
    const warnings = plan.warnings.map((warning) => `warning: ${(0,clean_text/* cleanLine */.Ow)(warning)}`);
    return `${inert([...lines, ...warnings, `${plan_summary_sentenceOf(plan)}.`].join("\n"))}\n`;
}

;// CONCATENATED MODULE: ./build/fleet/plan-command.js
/** plan, from its raw inputs to what is shown, for both the sub-action and the command line. */





/**
 * Plans a matrix.
 * @param raw inputs by the names of PLAN_INPUTS; `cells`, `labels` may be texts or names of files.
 * @throws RequestError or DocumentError for what the user got wrong.
 */
async function planCommand(raw, host) {
    const request = parsePlanInputs(raw);
    const matrix = await matrixWith(request.matrixFile, host.files);
    const [cellsText, cellsFile] = await textOrFile(request.cells, "cells", host);
    const [labelsText, labelsFile] = await textOrFile(request.labels, "labels", host);
    // Loaded only here, since the YAML parser is as large as everything else and aggregate does not need it.
    const { parseCells, parseLabels } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 3470));
    const document = parseCells(cellsText, cellsFile);
    const plan = planCells(document, parseLabels(labelsText, labelsFile), matrix, {
        cover: request.cover,
        onUnsupported: request.onUnsupported,
        files: await requirementFiles(document, host.files),
    });
    return {
        plan,
        annotations: planAnnotations(plan),
        summary: planSummary(plan),
        text: planTerminal(plan),
        outputs: {
            matrix: JSON.stringify(plan.matrix),
            skipped: JSON.stringify(plan.skipped),
            count: String(plan.count),
            legs: JSON.stringify(plan.legs),
            plan: JSON.stringify(plan.cells),
        },
    };
}
/** Reads an input that is either a text or the name of a file: a single line that ends in .json, .yml or .yaml. */
async function textOrFile(value, input, { files, namesFiles }) {
    const name = value.trim();
    const isName = namesFiles ? name !== "" : /^[^\n{}[\]]{1,1000}\.(?:json|ya?ml)$/i.test(name);
    return isName ? [await readNamed(name, input, files), name] : [value, input];
}
async function requirementFiles(document, files) {
    const texts = new Map();
    for (const cell of document.cells) {
        const name = asText(cell.value.requirements);
        if (name === null || texts.has(name) || !looksLikeFile(name) || leadsOutside(name))
            continue;
        if (await files.exists(name))
            texts.set(name, await files.readText(name, MAX_INPUT_BYTES));
    }
    return texts;
}
/** Cells may come from a pull request, so they may only name files of the workspace. */
function leadsOutside(path) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..");
}

// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/fleet.js
/** `trt-gate plan` and `trt-gate aggregate`: the commands of a job matrix. */




/** Exit status 0 also when no cell is left: that is an answer. */
async function plan({ options, switches }, console) {
    if (options.cells === undefined)
        throw new cli_arguments/* UsageError */.e("plan: --cells is missing; name a file with the cells", "plan");
    const result = await planCommand(options, fleetHost(console));
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, result.plan);
    else
        console.out(result.text);
    return 0;
}
async function aggregate({ options, positionals, switches }, console) {
    for (const path of positionals)
        await refuseFolder(path, console);
    const result = await aggregateCommand({ ...options, reports: positionals.join("\n") }, fleetHost(console));
    console.out(switches.has("json") ? result.json : result.text);
    return result.aggregate.conclusion === "success" ? 0 : 1;
}
// More than a folder itself takes on any file system.
const FOLDER_BYTES = 1 << 20;
/** A folder matches no report, and nothing in the verdict would say why. */
async function refuseFolder(path, console) {
    if (await console.files.exists(path))
        return;
    const problem = await console.files.readText(path, FOLDER_BYTES).then(() => "", (error) => error.message);
    if (!problem.endsWith("it is a folder"))
        return;
    const inside = `${path.replace(/[/\\]+$/, "")}/**/report.json`;
    throw new cli_arguments/* UsageError */.e(`aggregate: ${problem}; for the reports in it, write '${inside}'`, "aggregate");
}
function fleetHost(console) {
    return { files: console.files, cwd: console.cwd, now: console.now(), namesFiles: true };
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by key, in the order in which keys first appear. No group is empty. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value is an object, as opposed to a list, null or a plain value. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/** A Markdown text that is built from the top and stops before it gets too large, so that it never loses its beginning. */

/** Room for the note that tells of the cut. */
const NOTE_BYTES = 400;
/**
 * Joins sections until `maxBytes` of UTF-8 are full, then says how much is missing.
 * @param fullText where the whole can be read, escaped.
 */
function assemble(sections, maxBytes, fullText) {
    const written = [];
    let room = maxBytes - NOTE_BYTES;
    const all = sections.filter(({ blocks }) => blocks.length > 0);
    for (const [index, { title, blocks }] of all.entries()) {
        let heading = title === "" ? "" : `### ${title}\n\n`;
        for (const [position, block] of blocks.entries()) {
            const text = `${heading}${block}\n\n`;
            const bytes = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Bytes */ .dy)(text);
            if (bytes > room) {
                const rest = all.slice(index + 1).filter((section) => section.title !== "");
                return `${written.join("")}${cutNote(title, blocks.length - position, rest, fullText)}\n`;
            }
            written.push(text);
            room -= bytes;
            heading = "";
        }
    }
    return written.join("");
}
function cutNote(title, blocks, rest, fullText) {
    const here = title === "" ? "" : ` in \u201c${title}\u201d (${blocks} left)`;
    const names = rest.map((section) => section.title).join(", ");
    const then = names === "" ? "" : ` Not shown at all: ${names}.`;
    return `> \u2702\ufe0f **Cut here**${here}: there is no room for more.${then} ${fullText}`;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   LQ: () => (/* binding */ pairTable),
/* harmony export */   Tb: () => (/* binding */ proseWithCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pN: () => (/* binding */ inCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export tableRow */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/**
 * Markdown in GitHub's dialect around text that nobody may trust: test names, log lines, file contents, names of cards.
 *
 * Two forms are safe wherever they stand, table cells and `<summary>` included. `inCode` is for what came from outside:
 * GitHub links no mention, issue or address inside `<code>`. `prose` is for our own sentences with a foreign word in them.
 * Characters are written as numeric references, which by CommonMark 6.2 never act as markup. Backslashes and backticks
 * would be shorter, but table rows split at `|` before either of them is read.
 */

// What opens markup anywhere in a line. Underscores only where they are not inside a word, so that ids stay legible.
const MARKUP = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Zero-width space: keeps `@name` or `#12` readable and stops it from being looked up. */
const GAP = "&#8203;";
/** An e-mail address is looked for in one run of text; a tag in it makes two, and copying still gives the text as it was. */
const SPLIT = "<b></b>";
const numeric = (character) => `&#${character.codePointAt(0)};`;
/** Foreign text on one line in monospace. An empty text shows as a dash, since an empty `<code>` is invisible. */
function inCode(text, maxUnits = 300) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), maxUnits);
    if (line === "")
        return "\u2013";
    // The parser itself looks for bare addresses, and does so before it sees our tags.
    const escaped = line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${SPLIT}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, "&#58;")
        .replace(/(?<=www)\./gi, "&#46;");
    return `<code>${escaped}</code>`;
}
/** Our own words with foreign ones among them, on one line: letters, digits and punctuation, nothing that acts. */
function prose(text, maxUnits = 2_000) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), maxUnits);
    return (line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${GAP}`)
        // After `&` comes our own reference, not an issue number.
        .replace(/(?<!&)#(?=\w)/g, `#${GAP}`)
        .replace(/(?<=\bgh)-(?=\d)/gi, `-${GAP}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):|:(?=[\w+-]{1,40}:)/gi, `&#58;${GAP}`)
        .replace(/(?<=\bwww)\./gi, `&#46;${GAP}`)
        // A line that would begin a heading, a list or a rule.
        .replace(/^(?:[-+#]+(?=\s|$)|[-=]+$)/, (marks) => marks.replace(/./g, numeric))
        .replace(/(?<=^\d{1,9})[.)](?=\s|$)/, numeric));
}
/** The same for sentences in which names of inputs and commands stand between backticks, as our own do. */
function proseWithCode(text) {
    const parts = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).split("`");
    // An unpaired backtick is a character like any other.
    if (parts.length % 2 === 0)
        return prose(text);
    return parts.map((part, index) => (index % 2 === 1 ? inCode(part) : keepBlanks(part))).join("");
}
function keepBlanks(part) {
    const inner = part.trim();
    if (inner === "")
        return part;
    const start = part.indexOf(inner);
    return part.slice(0, start) + prose(inner) + part.slice(start + inner.length);
}
/** Lines of foreign text in a fence that nothing in them can close. */
function codeBlock(text, language = "text") {
    const body = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/\n+$/, "");
    let longest = 2;
    for (const run of body.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link to an https address, named by its host and last part, so that nobody is sent where the text does not say. */
function link(address) {
    const url = safeUrl(address);
    if (url === null)
        return inCode(address);
    return `<a href="${url.href}">${prose(url.label, 120)}</a>`;
}
function safeUrl(address) {
    // Only plain address characters: no quotes, blanks, brackets, user names or anything that a parser could read twice.
    const match = /^https:\/\/([A-Za-z0-9.-]{1,253})(\/[A-Za-z0-9\-._~%/?#=&+,;:!]{0,1500}|)$/.exec(address);
    const [, host, path] = match ?? [];
    if (host === undefined || path === undefined)
        return null;
    return { href: `https://${host}${path.replace(/[&*_~!:]/g, numeric)}`, label: shortAddress(host, path) };
}
function shortAddress(host, path) {
    const parts = path
        .replace(/[?#].*$/, "")
        .split("/")
        .filter(Boolean);
    const last = parts.at(-1);
    if (last === undefined)
        return host;
    return parts.length === 1 ? `${host}/${last}` : `${host}/\u2026/${last}`;
}
/** One row of a table; the cells must be escaped already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A table; the cells must be escaped already. Numbers go right. */
function table(head, rows, right = []) {
    const rule = head.map((_, index) => (right.includes(index) ? "---:" : ":---"));
    return [tableRow(head), tableRow(rule), ...rows.map(tableRow)].join("\n");
}
/** Names and their values; the first pair is the head, since a table without one has an empty row on top. */
function pairTable(rows) {
    const lines = rows.map(([name, value], index) => tableRow([index === 0 || name === "" ? name : `**${name}**`, value]));
    return lines.toSpliced(1, 0, tableRow([":---", ":---"])).join("\n");
}
/** Something to unfold. `summary` and `body` must be escaped already. */
function details(summary, body, open = false) {
    return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   S4: () => (/* binding */ REPORT_LIMITS),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   t6: () => (/* binding */ ANNOTATION_TITLE_UNITS),
/* harmony export */   tn: () => (/* binding */ CHECK_TEXT_BYTES),
/* harmony export */   vB: () => (/* binding */ ANNOTATIONS_PER_SEVERITY)
/* harmony export */ });
/* unused harmony exports CHECK_ANNOTATIONS_PER_REQUEST, CHECK_WAIT_MS */
/** Sizes that GitHub enforces, and those that we choose so that a report stays readable. Each is tested at n and n+1. */
/** Annotations of one severity that the runner keeps per step; later ones vanish without a word. */
const ANNOTATIONS_PER_SEVERITY = 10;
/** UTF-16 units of a message. The runner cuts at 4,096 after masking, so we stay under it. */
const ANNOTATION_MESSAGE_UNITS = 4_095;
/** Characters of an annotation's title that the Checks API takes. */
const ANNOTATION_TITLE_UNITS = 255;
/** Bytes of the summary that we fill. The runner drops a step's whole summary above 1 MiB, and masking may lengthen the text. */
const SUMMARY_BYTES = 1_000_000;
/** `output.summary` and `output.text` of a check run: 65,535 characters; UTF-8 bytes are never fewer, so this holds both. */
const CHECK_TEXT_BYTES = 65_535;
/** Annotations in one request of the Checks API; more come by update, which appends. */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Longest wait for the Checks API in all, retries included. The job's result never waits longer for its display. */
const CHECK_WAIT_MS = 60_000;
/** 1,000 failures of 8,000 units stay under 10 MB; test ids are needed in full to compare the legs of a matrix. */
const REPORT_LIMITS = {
    failures: 1_000,
    findings: 200,
    findingTests: 1_000,
    passedUnexpectedly: 10_000,
    ran: 100_000,
    skippedReasons: 200,
    notices: 200,
    messageUnits: 8_000,
    lineUnits: 2_000,
};


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   up: () => (/* binding */ gpuWords),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Formats numbers, durations and GPU names for readers. */
/** "1 test", "2 tests". */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** 1234567 as 1,234,567. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** 950 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
function duration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** "Tesla V100-SXM2-16GB, compute capability 7.0". */
function gpuWords(gpu) {
    return gpu.computeCapability === null
        ? `${gpu.name}, compute capability not known`
        : `${gpu.name}, compute capability ${gpu.computeCapability}`;
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

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** By UTF-16 unit: the same order on every machine, unlike that of a locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;