export const id = 444;
export const ids = [444];
export const modules = {

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Puts what shares a key together, keys in the order in which they first came; no group is empty. */
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

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
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
            const bytes = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Bytes */ .dy)(text);
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
    const here = title === "" ? "" : ` in “${title}” (${blocks} left)`;
    const names = rest.map((section) => section.title).join(", ");
    const then = names === "" ? "" : ` Not shown at all: ${names}.`;
    return `> ✂️ **Cut here**${here}: there is no room for more.${then} ${fullText}`;
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
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
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
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), maxUnits);
    if (line === "")
        return "–";
    // The parser itself looks for bare addresses, and it does so before it knows of our tags.
    const escaped = line
        .replace(MARKUP, numeric)
        .replaceAll("@", `@${SPLIT}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, "&#58;")
        .replace(/(?<=www)\./gi, "&#46;");
    return `<code>${escaped}</code>`;
}
/** Our own words with foreign ones among them, on one line: letters, digits and punctuation, nothing that acts. */
function prose(text, maxUnits = 2_000) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), maxUnits);
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
    const parts = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).split("`");
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
    const body = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/\n+$/, "");
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
    return parts.length === 1 ? `${host}/${last}` : `${host}/…/${last}`;
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

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   S4: () => (/* binding */ REPORT_LIMITS),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   t6: () => (/* binding */ ANNOTATION_TITLE_UNITS),
/* harmony export */   tn: () => (/* binding */ CHECK_TEXT_BYTES),
/* harmony export */   vB: () => (/* binding */ ANNOTATIONS_PER_SEVERITY)
/* harmony export */ });
/* unused harmony exports SUMMARY_HARD_BYTES, CHECK_ANNOTATIONS_PER_REQUEST, CHECK_WAIT_MS */
/** Sizes that GitHub enforces, and those that we choose so that a report stays readable. Each is tested at n and n+1. */
/** Annotations of one severity that the runner keeps per step; later ones vanish without a word. */
const ANNOTATIONS_PER_SEVERITY = 10;
/** UTF-16 units of a message. The runner cuts at 4,096 after masking, so we stay under it. */
const ANNOTATION_MESSAGE_UNITS = 4_095;
/** Characters of an annotation's title that the Checks API takes. */
const ANNOTATION_TITLE_UNITS = 255;
/** The runner drops the whole summary of a step above this. */
const SUMMARY_HARD_BYTES = 1_048_576;
/** What we fill of it: masking by the runner may lengthen the text after we measured it. */
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

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Y5: () => (/* binding */ happened),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   up: () => (/* binding */ gpuWords),
/* harmony export */   v9: () => (/* binding */ advice),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export capital */
/** The words for a result, in one place: annotations, summary and terminal say the same. */
/** Two to twelve words that a reader sees first. */
function headline(told) {
    const bad = (text) => ({ tone: "bad", text });
    const caution = (text) => ({ tone: "caution", text });
    switch (told.outcome) {
        case "passed":
            return passed(told);
        case "failed":
            return bad(`Failed: ${failedWords(told)}`);
        case "skipped":
            return caution(`Skipped: ${whyNot(told)}`);
        case "xfailed":
            return caution("Failed as expected: this GPU cannot run this TensorRT");
        case "xpassed":
            return {
                tone: told.conclusion === "failure" ? "bad" : "caution",
                text: "Unexpected pass: the suite passed where it should not",
            };
        case "crashed":
            return bad(`Crashed: ${crashedWords(told)}`);
        case "timed-out":
            return bad(told.suite ? `Timed out after ${duration(told.suite.durationMs)}` : "Timed out");
        case "ran-nothing":
            return bad(`Ran nothing: ${ranWords(told)}`);
        case "refused":
            return bad(`Refused: ${whyNot(told)}`);
        case "probe-error":
            return bad(cameToNothing(told) ? "The gate came to no result" : "The machine could not be asked");
        case "not-run":
            return notRun(told);
    }
}
/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }) {
    return policy.applied === "none";
}
function passed(told) {
    const count = told.tests ? plural(told.tests.executed, "test") : "the suite exited with status 0";
    if (told.conclusion === "failure")
        return { tone: "bad", text: `Passed, yet not accepted: ${count}` };
    if ((told.warnings ?? []).length > 0)
        return { tone: "caution", text: `Passed with warnings: ${count}` };
    return { tone: "good", text: `Passed: ${count}` };
}
function notRun(told) {
    switch (told.verdict.status) {
        case "supported":
            return { tone: "good", text: "Supported: this GPU can run this TensorRT" };
        case "unsupported":
            return { tone: "caution", text: "Unsupported: this GPU cannot run this TensorRT" };
        default:
            return { tone: "neutral", text: capital(whyNot(told)) };
    }
}
/** Why the suite was not started, or should not have been. */
function whyNot(told) {
    if (told.verdict.reason === "unexpected-gpu")
        return "this is not the GPU that was promised";
    switch (told.verdict.status) {
        case "unsupported":
            return "this GPU cannot run this TensorRT";
        case "unknown":
            return "nobody knows whether this GPU can run this TensorRT";
        case "no-gpu":
            return "CUDA shows no GPU";
        case "no-tensorrt":
            return "no TensorRT was found";
        case "probe-error":
            return "the machine could not be asked";
        case "supported":
            return "the suite was not started";
    }
}
function failedWords(told) {
    const { tests, suite, failures } = told;
    const standing = failures.filter((failure) => failure.excusedBy === undefined).length;
    if (tests && tests.failed + tests.errors > 0) {
        return `${tests.failed + tests.errors} of ${plural(tests.total, "test")}`;
    }
    if (standing > 0)
        return plural(standing, "test");
    if (suite?.exitCode)
        return `the suite exited with status ${suite.exitCode}`;
    return "the suite did not succeed";
}
function ranWords(told) {
    const { suite, tests } = told;
    if (suite?.startError)
        return "the suite could not be started";
    if (!tests)
        return "no test could be counted";
    if (notCollected(told))
        return "the tests could not be collected";
    if (tests.total === 0)
        return "the suite has no tests";
    return `${tests.executed} of ${plural(tests.total, "test")} executed`;
}
/** Enough was counted, so it is not for too few tests that nothing ran: what was counted are errors of collection. */
function notCollected({ tests, policy }) {
    const wanted = policy.minExecuted === "auto" ? 1 : Number(policy.minExecuted);
    return tests !== null && tests.executed > 0 && tests.executed >= wanted;
}
function crashedWords(told) {
    const died = told.failures.find((failure) => failure.crashed !== undefined);
    if (died && !told.suite?.signal)
        return `a process of the suite died in ${died.id}`;
    return `the suite died${by(told)}`;
}
/** The process died, and no test is known that was cut off by it. */
function diedBetween({ suite, tests, failures }) {
    const inTest = Boolean(suite?.running) || failures.some((failure) => failure.crashed !== undefined);
    return !inTest && (tests?.neverRan ?? []).length === 0;
}
function by({ suite }) {
    const signal = suite?.signal
        ? ` by ${suite.signal}`
        : suite?.exitCode
            ? ` with status ${suite.exitCode}`
            : "";
    return suite?.running ? `${signal} in ${suite.running}` : signal;
}
/** What happened to the suite, without the verdict, which is told beside it. Of one that never started there is no more to tell. */
function happened({ sentence, verdict, suite, }) {
    if (!sentence.includes(verdict.sentence))
        return sentence;
    return suite === null ? "" : sentence.replace(verdict.sentence, "").replace(/\s+/g, " ").trim();
}
/** What the result means for the pull request, in one or two sentences. */
function meaning(told) {
    const green = told.conclusion === "success";
    switch (told.outcome) {
        case "skipped":
            return `The suite was not started, so nothing in it is verified on this machine. ${policyWords(told)}`;
        case "refused":
            return `The suite was not started. ${policyWords(told)}`;
        case "probe-error":
            return cameToNothing(told)
                ? "Nothing was decided and nothing is verified: the job fails rather than guess."
                : "What the machine is could not be found out, and that is neither a yes nor a no: the job fails rather than guess.";
        case "xfailed":
            return "Every failure carries the message that an unsupported GPU gives, and none has another cause. The job stays green.";
        case "xpassed":
            return green
                ? "It was listed as unsupported, yet it passed. `strict` is off, so the job stays green."
                : "It was listed as unsupported, yet it passed: either the listing is out of date or the suite did not really use TensorRT. `strict` makes that a failure.";
        case "crashed":
            return diedBetween(told)
                ? "No expectation excuses it. Where all tests had ended well before, `exit-crash: warn` lets it pass on a supported GPU."
                : "Tests after that point may never have run, and no expectation excuses it.";
        case "timed-out":
            return "The suite and everything that it had started was stopped. Tests after that point never ran.";
        case "ran-nothing":
            if (told.suite?.startError)
                return "Not a single test was begun, so nothing is verified.";
            return notCollected(told)
                ? "A suite that cannot be collected proves nothing, whatever its exit status."
                : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
        case "failed":
            return told.verdict.status === "supported"
                ? "Nothing excuses a failure on a supported GPU, so the job fails."
                : "The job fails.";
        case "passed":
            return green ? "The job succeeds." : "The job fails for the reason below.";
        case "not-run":
            return "No suite was given: this is the decision alone.";
    }
}
/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
function advice(told) {
    const remedies = told.verdict.remedies.map(({ text }) => text);
    const unsupported = told.verdict.status !== "supported" ? remedies : [];
    switch (told.outcome) {
        case "passed":
            return told.suite?.used.tensorrt === false && (told.warnings ?? []).length > 0
                ? [
                    "See why no process of the suite loaded TensorRT: often a fallback to PyTorch, or skips inside the tests.",
                ]
                : [];
        case "failed":
            return told.failures.length > 0
                ? ["Begin with the failed tests below; those with one cause stand together.", ...unsupported]
                : ["The log of this step has what the suite printed.", ...unsupported];
        case "crashed":
            return [
                told.suite?.running
                    ? "Run that test alone; with PYTHONFAULTHANDLER=1 Python prints where it was when it died."
                    : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
                ...unsupported,
            ];
        case "timed-out":
            return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
        case "ran-nothing":
            return [whyNothing(told), ...unsupported];
        case "xpassed":
            return [
                "If TensorRT was really used, correct the support matrix (`matrix-file`) or take the expectation out.",
                "Until then `strict: false` makes this a warning.",
            ];
        default:
            return unsupported;
    }
}
function policyWords({ policy, conclusion }) {
    return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}
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
function whyNothing(told) {
    if (told.suite?.startError)
        return "Mend what keeps the command from starting; the sentence above names it.";
    if (notCollected(told))
        return "Mend what keeps the tests from being collected: the error below names it.";
    if ((told.tests?.skipped ?? 0) > 0)
        return "Read below why the tests were skipped; with `min-executed: 0` this would not fail.";
    return "Check that the command finds the tests; with `min-executed: 0` this would not fail.";
}


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
