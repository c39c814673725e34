"use strict";
exports.id = 522;
exports.ids = [522,54];
exports.modules = {

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ documents_baseline),
  expectations: () => (/* binding */ expectations),
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/documents.js
var documents = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/facts/check.js + 1 modules
var check = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/issues/baseline.js
var baseline = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/issues/catalogue.js + 2 modules
var issues_catalogue = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/name-some.js
var name_some = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/report/small-words.js
var small_words = __webpack_require__(1788);
// EXTERNAL MODULE: ./build/suite/expectations-file.js + 2 modules
var expectations_file = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/suite/expectations-propose.js
/** Turns what a report saw into entries that can be pasted into an expectations file. */

/** Nobody would read more; a suite with that many failures needs another remedy. */
const MAX_PROPOSALS = 200;
/**
 * YAML for every unexcused failure, and for a crash or timeout with a known test. Issue, owner and date are left for a
 * person to add.
 * @returns text that the lint of expectations accepts as it is.
 */
function proposeExpectations(report) {
    const all = proposalsOf(report);
    const kept = all.slice(0, MAX_PROPOSALS);
    const when = whenOf(report);
    const lines = [
        `# Seen with ${machineOf(report)}. Add issue, owner and expires before you keep an entry.`,
        ...kept.flatMap((proposal) => entryLines(proposal, when)),
    ];
    if (all.length > kept.length)
        lines.push(`# ${all.length - kept.length} more failures are left out.`);
    const passed = (report.expectedToFail ?? []).filter(({ ended }) => ended === "xpassed");
    for (const { id, expectation } of passed.filter((one) => one.expectation !== null).slice(0, MAX_PROPOSALS))
        lines.push(`# passes now, remove its entry (${expectation}): ${oneLine(id)}`);
    if (kept.length === 0)
        lines.push("# No failure needs an entry.", "[]");
    return `${lines.join("\n")}\n`;
}
function proposalsOf(report) {
    const proposals = new Map();
    const add = (proposal) => {
        if (!proposals.has(proposal.tests))
            proposals.set(proposal.tests, proposal);
    };
    const running = report.suite?.running ?? null;
    const end = report.outcome === "crashed" ? "crash" : report.outcome === "timed-out" ? "timeout" : null;
    if (running !== null && end !== null) {
        const seen = end === "crash" ? `was killed by ${report.suite?.signal ?? "a signal"}` : "did not end in time";
        add({ tests: running, expect: end, cause: causeOf(report, running), seen });
    }
    for (const failure of report.failures) {
        if (failure.excusedBy !== undefined || failure.status === "xpassed")
            continue;
        add({
            tests: failure.id,
            expect: failure.crashed === undefined ? "xfail" : "crash",
            cause: causeOf(report, failure.id),
            seen: lastLine(failure),
        });
    }
    // An id with a star would be read as a pattern and cover more than was seen.
    return [...proposals.values()].filter(({ tests }) => !tests.includes("*"));
}
function causeOf(report, test) {
    const own = report.findings.find((finding) => finding.kind === "cause" && finding.tests.some(({ id }) => id === test));
    return own?.id ?? null;
}
/** The last line of a traceback says what was raised. */
function lastLine(failure) {
    return failure.message?.trimEnd().split("\n").at(-1) ?? "";
}
function whenOf(report) {
    const capability = report.verdict.gpu?.computeCapability;
    const version = (0,versions/* tryVersion */.Kd)(report.verdict.tensorrt);
    const parts = [
        capability && `sm == ${capability}`,
        version && `tensorrt == ${(0,versions/* shortVersion */.Li)(version, 3)}`,
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(" and ") : null;
}
function machineOf(report) {
    const gpu = report.verdict.gpu?.name ?? "no GPU";
    return oneLine(`${gpu}, TensorRT ${report.verdict.tensorrt ?? "none"}`);
}
function entryLines({ tests, expect, cause, seen }, when) {
    // A JSON string is always a valid double-quoted YAML scalar.
    return [
        `- tests: ${JSON.stringify(tests)}`,
        ...(when === null ? [] : [`  when: ${JSON.stringify(when)}`]),
        `  expect: ${expect}`,
        ...(cause === null ? [] : [`  cause: ${cause}`]),
        ...(seen === "" ? [] : [`  # ${oneLine(seen)}`]),
    ];
}
/** Text for a comment: one line, bounded, without control characters that YAML refuses. */
function oneLine(text) {
    const flat = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu, " ").trim();
    return flat.length > 160 ? `${flat.slice(0, 160).replace(/\p{Cs}$/u, "")}\u2026` : flat;
}

// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/support/gpu-suggestions.js
var gpu_suggestions = __webpack_require__(4390);
// EXTERNAL MODULE: ./build/support/matrix.js + 4 modules
var support_matrix = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/support/matrix-file.js
var matrix_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/documents.js
/** `trt-gate lint`, `baseline update` and `expectations propose`: the files that a project keeps with its tests. */















const MAX_FILE_BYTES = 4 << 20;
const MAX_REPORT_BYTES = 64 << 20;
/** Exit status 1 where any file has a problem; each is printed as file:line:column. */
async function lint({ positionals, switches }, console) {
    const texts = [];
    for (const path of positionals)
        texts.push([path, await readGiven(console, path, MAX_FILE_BYTES, "lint")]);
    const causes = causesIn(texts);
    const problems = texts.flatMap(([path, text]) => lintText(text, path, { now: console.now(), causes }));
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, { problems });
    else if (problems.length === 0)
        console.out(`${positionals.length} file${positionals.length === 1 ? "" : "s"}: no problems\n`);
    else
        for (const problem of problems)
            console.out(`${(0,document_problem/* formatProblem */.Vw)(problem)}\n`);
    return problems.length === 0 ? 0 : 1;
}
/** Causes that expectations may name: the built-in ones, and those of catalogues that are checked with them. */
function causesIn(texts) {
    let catalogue = (0,issues_catalogue.loadCatalogue)();
    for (const [path, text] of texts) {
        try {
            if (kindOf((0,documents/* parseDocument */.T)(text, path).value) === "catalogue")
                catalogue = (0,issues_catalogue.extendCatalogue)(catalogue, text, path);
        }
        catch (error) {
            // Its problems are reported when lintText checks it.
            if (!(error instanceof document_problem/* DocumentError */.Mi))
                throw error;
        }
    }
    return new Set(catalogue.filter(({ kind }) => kind === "cause").map(({ id }) => id));
}
/** Messages for files that lint does not check: those it recognises, and all others. */
const NOT_LINTED = {
    report: "is the report of a run, which lint does not check; `trt-gate baseline update` and `trt-gate expectations propose` read it",
    workflow: "is a workflow, which lint does not check; the gate checks the inputs of its step before anything runs, and `trt-gate run` takes the same ones",
    cells: "holds the cells of a job matrix, which `trt-gate plan --cells FILE` checks",
    empty: "is empty, or holds nothing but comments",
    unknown: "is not a file that lint knows: expectations (a list of entries with `tests` and `expect`), a catalogue (entries with `id` and `patterns`), a baseline, matrix rows, or facts",
};
function lintText(text, path, checks) {
    try {
        const document = (0,documents/* parseDocument */.T)(text, path);
        const kind = kindOf(document.value);
        switch (kind) {
            case "expectations":
                return (0,expectations_file.lintExpectations)(text, path, checks);
            case "catalogue":
                return (0,issues_catalogue/* lintCatalogue */.z)(text, path);
            case "baseline":
                return (0,baseline.lintBaseline)(text, path);
            case "matrix":
                return (0,matrix_file.lintMatrix)(text, path);
            case "facts":
                return lintFacts(document);
            default:
                return [{ file: path, line: 1, column: 1, message: NOT_LINTED[kind] }];
        }
    }
    catch (error) {
        if (error instanceof document_problem/* DocumentError */.Mi)
            return error.problems;
        throw error;
    }
}
/**
 * Cards of which nothing is known: a run would call them unknown and start the suite.
 * @throws DocumentError for what is wrong in the facts.
 */
function lintFacts(document) {
    const matrix = (0,support_matrix/* loadMatrix */.i)();
    return (0,check/* checkFacts */.u)(document).gpus.flatMap((gpu, i) => {
        if ((0,gpu_names/* capabilityOf */.OX)(gpu, matrix) !== null)
            return [];
        const guesses = (0,gpu_suggestions/* suggestNames */.R)(gpu.name, matrix);
        const hint = guesses.length > 0 ? `did you mean ${(0,name_some/* oneOf */.y)(guesses)}?` : 'add "computeCapability": "9.0"';
        return [
            document.problem(["gpus", i, "name"], `the card ${JSON.stringify(gpu.name)} is not known; ${hint}`),
        ];
    });
}
/** Recognises each kind of file by keys that no other kind has. */
function kindOf(value) {
    if (value === null)
        return "empty";
    if (typeof value !== "object")
        return "unknown";
    const document = value;
    if ("verdict" in document && "outcome" in document)
        return "report";
    if ("jobs" in document)
        return "workflow";
    if ("gpus" in document)
        return "facts";
    if ("tensorrt" in document)
        return Array.isArray(document.tensorrt) ? "cells" : "facts";
    if ("findings" in document)
        return "baseline";
    const rows = Array.isArray(value) ? value : Object.values(document).find((member) => Array.isArray(member));
    const row = Array.isArray(rows) ? rows[0] : undefined;
    if (typeof row !== "object" || row === null)
        return "unknown";
    if ("tests" in row || "expect" in row)
        return "expectations";
    if (Array.isArray(value) && ("gpu" in row || "runs-on" in row))
        return "cells";
    if ("patterns" in row || "id" in row)
        return "catalogue";
    return Array.isArray(value) ? "unknown" : "matrix";
}
/** A file that cannot be read is wrong usage, as it is where an option names it. */
async function readGiven(console, path, maxBytes, command) {
    try {
        return await console.files.readText(path, maxBytes);
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.e(`${command}: ${error.message}`, command);
    }
}
/** `baseline update REPORT [--baseline FILE]`. */
async function documents_baseline({ positionals, options }, console) {
    const report = await readReport(positionals, "baseline", "update", console);
    const text = `${JSON.stringify((0,baseline.updateBaseline)(report.findings), null, 2)}\n`;
    if (options.baseline === undefined)
        console.out(text);
    else {
        await console.files.writeText(options.baseline, text);
        console.err(`${options.baseline}: written, with ${(0,small_words/* plural */.LS)(report.findings.length, "known issue")}\n`);
    }
    return 0;
}
/** `expectations propose REPORT`. */
async function expectations({ positionals }, console) {
    const report = await readReport(positionals, "expectations", "propose", console);
    console.out(proposeExpectations(report));
    return 0;
}
async function readReport(positionals, command, verb, console) {
    const [given, path = ""] = positionals;
    if (given !== verb)
        throw new cli_arguments/* UsageError */.e(`${command}: unknown subcommand ${JSON.stringify(given)}; use ${command} ${verb} REPORT`, command);
    const text = await readGiven(console, path, MAX_REPORT_BYTES, command);
    const { value } = (0,documents/* parseDocument */.T)(text, path);
    const report = value;
    if (report?.schemaVersion !== 1 || !Array.isArray(report.findings) || !Array.isArray(report.failures)) {
        throw new Error(`${path}: is not a report of this gate (schemaVersion 1, findings, failures); use the report.json of a run`);
    }
    return report;
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkFacts)
});

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/is-object.js
var is_object = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/facts/rules.js
/** Small rules that say what a document may hold; together they describe facts in check.ts. */



const MAX_TEXT = 4096;
const MAX_ITEMS = 200;
/** Collects problems with their place, and whether there were any. */
class Report {
    problems = [];
    document;
    constructor(document) {
        this.document = document;
    }
    fail(path, message) {
        const where = path.length === 0 ? "" : `${path.join(".")}: `;
        this.problems.push(this.document.problem(path, where + message));
    }
}
/** The same rule, but the member must be there. */
function required(rule) {
    return { ...rule, required: true };
}
const rules_text = {
    check(value, path, report) {
        if (typeof value !== "string")
            report.fail(path, `expected text, got ${shown(value)}`);
        else if (value.length > MAX_TEXT)
            report.fail(path, `longer than ${MAX_TEXT} characters`);
    },
};
const flag = {
    check(value, path, report) {
        if (typeof value !== "boolean")
            report.fail(path, `expected true or false, got ${shown(value)}`);
    },
};
const whole = {
    check(value, path, report) {
        if (!Number.isSafeInteger(value) || Number(value) < 0)
            report.fail(path, `expected a whole number, got ${shown(value)}`);
    },
};
const version = {
    check(value, path, report) {
        if (typeof value === "string" && (0,versions/* tryVersion */.Kd)(value) === null)
            report.fail(path, `${shown(value)} is not a version; expected digits and dots, such as "10.13.3"`);
        else
            rules_text.check(value, path, report);
    },
};
const capability = {
    check(value, path, report) {
        if (typeof value === "string" && (0,versions/* parseCapability */._p)(value) !== null)
            return;
        const quoted = typeof value === "number" ? "; write it in quotes" : "";
        const expected = `expected one such as "7.5"${quoted}`;
        report.fail(path, `${shown(value)} is not a compute capability; ${expected}`);
    },
};
const product = {
    check(value, path, report) {
        if (value === "tensorrt" || value === "tensorrt-rtx")
            return;
        report.fail(path, `${shown(value)} is not a product; expected "tensorrt" or "tensorrt-rtx"`);
    },
};
/** A text of one form; `expected` says which. */
function matching(pattern, expected) {
    return {
        check(value, path, report) {
            if (typeof value !== "string" || !pattern.test(value))
                report.fail(path, `${shown(value)} is not what is expected: ${expected}, in quotes`);
        },
    };
}
/** A list whose every entry, null included, must fit the rule. */
function list(entry) {
    return {
        check(value, path, report) {
            if (!Array.isArray(value))
                report.fail(path, `expected a list, got ${shown(value)}`);
            else if (value.length > MAX_ITEMS)
                report.fail(path, `${value.length} entries; expected at most ${MAX_ITEMS}`);
            else
                for (const [i, item] of value.entries())
                    entry.check(item, [...path, i], report);
        },
    };
}
/**
 * An object with these fields; others are let through, but for those that are one slip away from a field that is absent.
 * Only its own keys count.
 * @param example what to write, for somebody who wrote something else.
 */
function object(fields, example) {
    const such = example === undefined ? "" : ` such as ${example}`;
    return {
        check(value, path, report) {
            if (!(0,is_object/* isObject */.G)(value))
                return report.fail(path, `expected an object${such}, got ${shown(value)}`);
            const slips = slipsIn(value, Object.keys(fields));
            for (const [key, meant] of slips)
                report.fail([...path, key], `is not a known key; did you mean ${meant}?`);
            const mistyped = new Set(slips.map(([, meant]) => meant));
            for (const [key, rule] of Object.entries(fields)) {
                if (mistyped.has(key))
                    continue;
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                if (rule.required || (field !== undefined && field !== null))
                    rule.check(field, [...path, key], report);
            }
        },
    };
}
/** Keys that were most likely meant to be others. */
function slipsIn(value, known) {
    const absent = known.filter((key) => !Object.hasOwn(value, key));
    return Object.keys(value).flatMap((key) => {
        const meant = known.includes(key) ? null : (0,nearest/* nearest */.pA)(key, absent);
        return meant === null ? [] : [[key, meant]];
    });
}
/** An object whose every value, null included, must fit the rule. */
function mapOf(entry) {
    return {
        check(value, path, report) {
            if (!(0,is_object/* isObject */.G)(value))
                return report.fail(path, `expected an object, got ${shown(value)}`);
            for (const [key, item] of Object.entries(value))
                entry.check(item, [...path, key], report);
        },
    };
}
/** A value as written in the document, cut for a message. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/facts/check.js
/** Checks that a value is a facts document. Kept apart from parse.ts, whose YAML parser takes a while to load. */




const GPU = object({
    index: whole,
    name: required(rules_text),
    uuid: rules_text,
    computeCapability: capability,
    memoryMiB: whole,
    source: rules_text,
    mig: flag,
    pciBusId: rules_text,
});
const TENSORRT = object({
    version: required(version),
    product: product,
    cuda: rules_text,
    source: rules_text,
    smResources: list(matching(/^\d{2,3}$/, 'SM numbers such as "75"')),
    builder: flag,
}, '{"version": "10.5"}');
const LAYER = object({
    kind: required(rules_text),
    version: rules_text,
    product: required(product),
    cuda: rules_text,
    source: required(rules_text),
    reachable: required(flag),
});
const FACTS = object({
    gpus: list(GPU),
    tensorrt: TENSORRT,
    via: rules_text,
    platform: object({ os: required(rules_text), arch: required(rules_text), jetpack: rules_text, l4t: rules_text, wsl: flag, container: flag }, '{"os": "linux", "arch": "arm64", "jetpack": "6.1"}'),
    interpreter: object({ path: required(rules_text), version: required(rules_text) }),
    driver: object({ version: version, cuda: rules_text }, '{"version": "580.95.05"}'),
    torch: object({
        version: required(version),
        cuda: rules_text,
        archList: list(matching(/^\d{1,2}\.\d(?:\+PTX)?$/, 'compute capabilities such as "7.5" or "9.0+PTX"')),
    }),
    torchTensorrt: object({ version: required(version) }),
    problems: list(object({ code: required(rules_text), detail: required(rules_text) })),
    tensorrtLayers: list(LAYER),
    nvidiaSmiGpus: list(GPU),
    sources: list(object({ name: required(rules_text), state: required(rules_text), detail: required(rules_text) })),
    environment: mapOf(rules_text),
});
/**
 * Checks and completes facts. Unknown keys are kept as they are.
 * @throws DocumentError with every problem and its place.
 */
function checkFacts(document) {
    const report = new Report(document);
    const { value } = document;
    if (!(0,is_object/* isObject */.G)(value)) {
        report.fail([], "facts must be an object, as `trt-gate probe --json` prints it");
        throw new document_problem/* DocumentError */.Mi(report.problems);
    }
    if (value.schemaVersion !== 1) {
        const came = value.schemaVersion === undefined ? "missing" : shown(value.schemaVersion);
        report.fail(["schemaVersion"], `schemaVersion is ${came}; this gate reads 1`);
    }
    // null is refused, because it could also mean that the GPUs could not be asked for.
    if (value.gpus === undefined || value.gpus === null)
        report.fail([], "gpus is missing; [] means none");
    if (value.tensorrt === undefined)
        report.fail([], "tensorrt is missing; null means none");
    if ("cuda" in value)
        report.fail(["cuda"], 'belongs to the TensorRT, as in "tensorrt": {"version": "10.5", "cuda": "12"}');
    FACTS.check(value, [], report);
    if (report.problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(report.problems);
    return complete(value);
}
/** Fills in what a hand-written document leaves out, and gives capabilities their one spelling. */
function complete(facts) {
    const { nvidiaSmiGpus, tensorrt } = facts;
    return {
        ...facts,
        gpus: completeGpus(facts.gpus),
        tensorrt: tensorrt === null
            ? null
            : { ...tensorrt, product: tensorrt.product ?? "tensorrt", source: tensorrt.source ?? "facts" },
        ...(nvidiaSmiGpus ? { nvidiaSmiGpus: completeGpus(nvidiaSmiGpus) } : {}),
    };
}
function completeGpus(gpus) {
    return gpus.map((gpu, i) => ({
        ...gpu,
        index: gpu.index ?? i,
        source: gpu.source ?? "facts",
        computeCapability: (0,versions/* parseCapability */._p)(gpu.computeCapability ?? ""),
    }));
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