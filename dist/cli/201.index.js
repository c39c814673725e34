"use strict";
exports.id = 201;
exports.ids = [201,759];
exports.modules = {

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan_scan)
});

// EXTERNAL MODULE: ./build/configuration.js
var configuration = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/issues/catalogue.js + 2 modules
var issues_catalogue = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/issues/scan.js + 12 modules
var scan = __webpack_require__(4888);
;// CONCATENATED MODULE: ./build/issues/scan-output.js
/** What `trt-gate scan` prints: one JSON document, or text for a terminal. */
/** The document of `trt-gate scan --json`. */
function scanJson(result) {
    return {
        findings: result.findings.map(({ id, severity, kind, count, lines, first, title }) => ({
            id,
            severity,
            kind,
            count,
            lines,
            first,
            title,
        })),
        lines: result.lines,
        bytes: result.bytes,
    };
}
const COLOURS = {
    cause: "\u001b[31m",
    consequence: "\u001b[33m",
    note: "\u001b[36m",
    benign: "\u001b[2m",
};
const RESET = "\u001b[0m";
const BOLD = "\u001b[1m";
const MEANING = {
    cause: "explains a failure",
    consequence: "follows from another cause",
    note: "worth knowing, no failure",
    benign: "harmless",
};
const SHOWN_LINES = 8;
const SHOWN_TEXT = 160;
/** Causes first, each with where it stands, what it means and what to do. */
function renderScan(result, style) {
    const paint = (code, text) => (style.color ? `${code}${text}${RESET}` : text);
    const read = `${plural(result.lines, "line")} (${size(result.bytes)})`;
    if (result.findings.length === 0)
        return `No known issue in ${read}.\n`;
    const order = Object.keys(MEANING);
    const sorted = result.findings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    const blocks = sorted.map((finding) => {
        const head = `${paint(COLOURS[finding.kind], finding.kind)}  ${paint(BOLD, finding.title)}  (${finding.id}, ${finding.severity}, ${finding.count}\u00d7)`;
        const details = Object.entries(finding.details).map(([name, value]) => `${words(name)}: ${value}`);
        return [
            head,
            `  ${where(finding)}`,
            `  > ${shorten(finding.first.text)}`,
            ...(details.length > 0 ? [`  ${details.join(", ")}`] : []),
            `  ${finding.explanation}`,
            `  What to do: ${finding.remedy}`,
            ...finding.links.map((link) => `  ${link}`),
        ].join("\n");
    });
    const kinds = order.flatMap((kind) => {
        const count = result.findings.filter((finding) => finding.kind === kind).length;
        return count > 0 ? [`${count} ${kind} (${MEANING[kind]})`] : [];
    });
    return `${blocks.join("\n\n")}\n\n${plural(result.findings.length, "known issue")} in ${read}: ${kinds.join(", ")}.\n`;
}
function where(finding) {
    const shown = finding.lines.slice(0, SHOWN_LINES).join(", ");
    const more = finding.lines.length > SHOWN_LINES ? ", \u2026" : "";
    return finding.lines.length === 0 ? "in the output of tests" : `line ${shown}${more}`;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const shorten = (text) => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}\u2026` : text);
/** guardsFromBatchNorm as "guards from batch norm". */
const words = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
function size(bytes) {
    if (bytes < 1000)
        return plural(bytes, "byte");
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/scan.js
/** `trt-gate scan`: known issues in a log. */







/** Exit status 0 whether or not anything was found: a finding is an answer, not a failure. */
async function scan_scan({ positionals, options, switches }, console) {
    const [path = "-"] = positionals;
    const request = (0,build_request/* parseRequest */.T)({ "known-issues": options["known-issues"] }, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const { catalogue } = await (0,configuration/* openConfiguration */.h)(request, console.files, (name) => name);
    const scanner = (0,scan/* createScanner */.z1)({ catalogue: catalogue ?? (0,issues_catalogue.loadCatalogue)() });
    try {
        for await (const chunk of console.bytes(path))
            scanner.push(chunk);
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.e(`scan: ${path}: cannot be read: ${error.message}`, "scan");
    }
    const result = scanner.end();
    if (result.bytes === 0)
        console.err(`trt-gate scan: ${path === "-" ? "standard input" : path} is empty\n`);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, scanJson(result));
    else
        console.out(renderScan(result, console.outStyle));
    return 0;
}


/***/ }),

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


/***/ })

};
;