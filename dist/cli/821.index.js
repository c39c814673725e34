"use strict";
exports.id = 821;
exports.ids = [821,759];
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

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  terminalContext: () => (/* binding */ terminalContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/request-error.js
var request_error = __webpack_require__(898);
// EXTERNAL MODULE: ./build/support/verdict.js
var verdict = __webpack_require__(9689);
;// CONCATENATED MODULE: ./build/broken-run.js
/** The report of a run that the gate itself could not finish: it still has exactly one verdict, and never success. */


/** Describes an error for the report: a user's mistake as it is, an internal error with the request to report it. */
function describeBreak(error) {
    if (error instanceof request_error/* RequestError */.G) {
        const [first, ...more] = error.problems;
        return { sentence: `Nothing has run: ${first}`, details: more };
    }
    if (error instanceof CancelledError) {
        return { sentence: error.message, details: [] };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        sentence: `The gate itself failed: ${message}. Nothing is verified; please report this with the log of the step.`,
        details: [],
    };
}
/** Thrown where a cancellation reaches the gate outside of the suite. */
class CancelledError extends Error {
    code = "CANCELLED";
    constructor(message = "The run was cancelled before the suite could start. Nothing is verified.") {
        super(message);
        this.name = "CancelledError";
    }
}
/** Parts of a report that only says why the run broke. */
function brokenParts(error) {
    const { sentence, details } = describeBreak(error);
    return {
        facts: null,
        verdict: (0,verdict/* bareVerdict */.y)("probe-error", sentence),
        policy: { applied: "none", action: "none", strict: true, minExecuted: "auto" },
        suite: null,
        tests: null,
        failures: [],
        passedUnexpectedly: [],
        findings: [],
        outcome: "probe-error",
        conclusion: "failure",
        sentence,
        errors: details,
        notices: [],
        annotations: [],
        dropped: {},
    };
}

// EXTERNAL MODULE: ./build/gate.js + 12 modules
var gate = __webpack_require__(5828);
// EXTERNAL MODULE: ./build/publish.js + 14 modules
var publish = __webpack_require__(5018);
// EXTERNAL MODULE: ./build/report/build-report.js + 1 modules
var build_report = __webpack_require__(1338);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9270);
;// CONCATENATED MODULE: ./build/cli/run.js
/** `trt-gate run`: the gate on this machine. */










/** Exit status 0 or 1 by the conclusion; the suite's own status is in the report. */
async function run(invocation, console) {
    const json = invocation.switches.has("json");
    const request = (0,build_request/* parseRequest */.T)({ ...invocation.options, ...scriptOf(invocation) }, { os: console.platform, workspace: console.cwd, temp: (0,external_node_path_.join)(console.temp, "trt-gate") }, invocation.options.shell === undefined ? invocation.rest : null);
    const host = await hostOf(console, json);
    const context = terminalContext(console);
    const report = await (0,gate/* runGate */.R)(request, host, context).catch((error) => {
        // Wrong files are wrong usage here as in explain; anything else still gets its report.
        if (error instanceof request_error/* RequestError */.G)
            throw error;
        return (0,publish/* publish */.m)(brokenParts(error), { request, host, context, suiteAnnotations: [] });
    });
    if (json)
        console.out((0,build_report/* reportJson */.l)(report));
    else {
        console.err((0,terminal/* renderTerminal */.b)(report, console.errStyle));
        console.err(`Report: ${(0,external_node_path_.join)(request.reportDir, "report.json")}, and summary.md beside it\n`);
    }
    return report.conclusion === "success" ? 0 : 1;
}
/** The rendered report begins with the outcome, so the separate outcome line is left out there. */
async function hostOf(console, json) {
    const host = await console.host(json ? "stderr" : "stdout");
    if (json)
        return host;
    return { ...host, display: { ...host.display, outcome: () => { } } };
}
/** With `--shell`, the one word after `--` is a script for that shell; without it, the words are the command itself. */
function scriptOf({ options, rest }) {
    if (options.shell === undefined)
        return {};
    const [script, ...more] = rest;
    if (script === undefined || more.length > 0) {
        throw new cli_arguments/* UsageError */.e("run: --shell takes the script as one word, such as trt-gate run --shell bash -- 'cd tests && pytest'; without --shell the command is started directly", "run");
    }
    return { run: script };
}
/** A run outside of any workflow. */
function terminalContext(console) {
    return {
        version: version/* VERSION */.x,
        origin: null,
        workspaceRoots: [console.cwd],
        secrets: [],
        resolve: (path) => path,
    };
}


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/configuration.js
var build_configuration = __webpack_require__(5690);
;// CONCATENATED MODULE: ./build/facts/gpu-lost.js
/** Whether a card was lost: compares the facts before the suite with those after it. */
// Problems of the second probe which mean that the machine no longer answers, as opposed to a lost card.
const SILENT = new Set(["probe-timeout", "probe-failed"]);
/**
 * The card lost during the run, or null if all that was there still is.
 * A second probe that could not ask counts as lost only when the first one could: then the suite left CUDA broken.
 */
function gpuLost(before, after) {
    const missing = before.gpus.filter((gpu) => !after.gpus.some((other) => same(gpu, other)));
    if (missing.length === 0)
        return null;
    const names = missing
        .map((gpu) => `${gpu.index} ${gpu.name}${gpu.uuid ? ` (${gpu.uuid})` : ""}`)
        .join(", ");
    const problems = after.problems ?? [];
    const reasons = problems.filter(({ code }) => code === "gpu-lost" || code === "driver-library-mismatch");
    const silent = problems.filter(({ code }) => SILENT.has(code));
    const [reason] = [...reasons, ...silent, ...problems];
    const said = reason === undefined ? "" : `: ${reason.detail}`;
    const count = `${before.gpus.length} before, ${after.gpus.length} after`;
    return {
        code: "gpu-lost",
        detail: `CUDA showed GPU ${names} before the suite and no longer does (${count})${said}`,
    };
}
/** Compares UUIDs; where one side has none, index and name. */
function same(a, b) {
    if (a.uuid && b.uuid)
        return a.uuid === b.uuid;
    return a.index === b.index && a.name === b.name;
}

// EXTERNAL MODULE: ./build/publish.js + 14 modules
var publish = __webpack_require__(5018);
// EXTERNAL MODULE: ./build/suite/ending-status.js
var ending_status = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/suite/child-death.js
/** Whether a test failed because a process that it started was killed by a signal: a crash, no matter what it printed. */

/** What `subprocess` raises, and MONAI's wrapper around it. */
const NAMED = /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}? died with <Signals\.(SIG[A-Z0-9]{2,8}): \d{1,3}>/m;
const NUMBERED = /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}?(?:returned non-zero exit status|subprocess call error) (-?\d{1,10})\b/m;
/** An assertion about a status, in pytest's words and in unittest's. */
const COMPARED = /^(?:E\s{1,20}(?:AssertionError: )?assert|AssertionError:) (-\d{1,2}) (?:==|!=) 0\b/m;
/** The signal that the failure's text names; null if it names none. */
function childDeath(message) {
    if (message === undefined)
        return null;
    const named = NAMED.exec(message)?.[1];
    if (named !== undefined)
        return named;
    const status = (NUMBERED.exec(message) ?? COMPARED.exec(message))?.[1];
    if (status === undefined)
        return null;
    const number = Number(status);
    return (0,ending_status/* signalOfStatus */._)(number < 0 && number > -65 ? 128 - number : number);
}

// EXTERNAL MODULE: ./build/suite/expectations.js
var expectations = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/suite/test-result.js
var test_result = __webpack_require__(9613);
;// CONCATENATED MODULE: ./build/suite/classify-excuses.js
/** Which failures have the expected cause, and which of them something excuses. */



/** pytest reports a pass under a strict xfail mark, such as the hook sets, as a failure with this text. */
const STRICT_XPASS = "[XPASS(strict)]";
const hasPassed = (test) => test.status === "passed" ||
    test.status === "xpassed" ||
    test.unexpectedPass === true ||
    (test.status === "failed" && (test.message?.trimStart().startsWith(STRICT_XPASS) ?? false));
/**
 * Judges every test.
 * @param unexplainedExit the exit status is a failure that no test accounts for.
 */
function judgeTests(results, evidence, live, unexplainedExit) {
    const entries = new Map();
    const entryOf = (test) => {
        const entry = live.length === 0 ? null : (0,expectations/* findExpectation */.kZ)(test.id, live);
        if (entry)
            entries.set(test, entry);
        return entry;
    };
    const failing = [];
    const unexpectedPasses = [];
    const expectedFailures = [];
    const setAside = [];
    const byId = indexFindings(evidence);
    const own = (test) => evidence.ofResult?.get(test) ?? byId(test.id);
    const lookUp = causeLookUp(results, evidence, own);
    for (const test of results.tests) {
        const entry = entryOf(test);
        // Only an entry that expects a crash excuses a crash.
        const aside = entry?.expect === "skip" && test.status !== "skipped" && test.crashed === undefined;
        if (aside)
            setAside.push(test);
        else if (entry && entry.expect !== "skip" && hasPassed(test))
            unexpectedPasses.push(test);
        else if ((0,test_result/* isFailing */.D)(test)) {
            const excuses = entry !== null && excusedByEntry(entry, test, own(test));
            failing.push({ test, cause: lookUp.cause(test), expectation: excuses ? entry : null });
        }
        else if (entry && test.status === "xfailed")
            expectedFailures.push(test);
    }
    const named = failing.length + [...setAside, ...unexpectedPasses].filter(test_result/* isFailing */.D).length;
    const counted = results.counts ? results.counts.failed + results.counts.errors : 0;
    const unnamed = Math.max(counted - named, unexplainedExit ? 1 : 0, 0);
    const open = new Set(failing.filter(({ test, cause }) => cause === null && mayStandInLog(test) && !diedInChild(test)));
    const failures = [...open].reduce((sum, { test }) => sum + (test.parts?.length ?? 1), 0);
    const byLog = lookUp.fromLog(failures + unnamed);
    return {
        failing: byLog ? failing.map((one) => (open.has(one) ? { ...one, cause: byLog } : one)) : failing,
        unnamed,
        unnamedCause: unnamed > 0 ? (byLog ?? lookUp.fromUntied(unnamed)) : null,
        unexpectedPasses,
        expectedFailures,
        setAside,
        used: new Set(entries.values()),
        entries,
    };
}
const isExcuse = (finding) => finding.kind === "cause" && finding.excuses === "unsupported";
/** Whether an entry excuses a failed test. The cause that it names must be of kind `cause`; notes never excuse. */
function excusedByEntry(entry, test, own) {
    const died = test.crashed !== undefined;
    if (entry.expect !== (died ? "crash" : "xfail"))
        return false;
    return entry.cause === null || carriesCause(own, entry.cause);
}
/** Whether a finding of this id and of kind `cause` is among them. */
function carriesCause(findings, id) {
    return findings.some((finding) => finding.kind === "cause" && finding.id === id);
}
/** Findings by test, from the test's own output and from the part of the log that is tied to it. */
function indexFindings(evidence) {
    const index = new Map();
    const add = (testId, finding) => {
        const list = index.get(testId);
        if (list)
            list.push(finding);
        else
            index.set(testId, [finding]);
    };
    for (const [testId, findings] of evidence.byTest ?? [])
        for (const one of findings)
            add(testId, one);
    for (const finding of evidence.findings)
        for (const { id } of finding.tests)
            add(id, finding);
    return (testId) => index.get(testId) ?? [];
}
function causeLookUp(results, evidence, own) {
    const excuses = evidence.findings.filter(isExcuse);
    const tied = evidence.tied ?? guessTied(results, evidence);
    const fromUntied = (needed) => {
        for (const { id, count, tests } of excuses) {
            const attributed = tests.reduce((sum, test) => sum + test.count, 0);
            if (needed > 0 && count - attributed >= needed)
                return id;
        }
        return null;
    };
    return {
        cause(test) {
            const found = own(test).find(isExcuse);
            return found === undefined || diedInChild(test) || !coversParts(test, evidence) ? null : found.id;
        },
        /** Unassigned occurrences may explain tests only where no occurrence could be assigned to a test. */
        fromLog: (needed) => (tied ? null : fromUntied(needed)),
        /** Unnamed failures belong to no known test, so unassigned occurrences may explain them. */
        fromUntied,
    };
}
/**
 * Whether every failed part of a test has the cause: in its own text, or in the test's remaining output, which must
 * contain it once for each part without it. A part with the cause in its text may have printed it to that output too.
 */
function coversParts(test, evidence) {
    const parts = evidence.ofParts?.get(test);
    if (parts === undefined)
        return true;
    const occurrences = (findings) => findings.filter(isExcuse).reduce((sum, { count }) => sum + count, 0);
    const told = parts.map(occurrences);
    const silent = told.filter((count) => count === 0).length;
    const inText = occurrences(evidence.ofResult?.get(test) ?? evidence.byTest?.get(test.id) ?? []);
    const inLog = evidence.findings
        .filter(isExcuse)
        .flatMap(({ tests }) => tests.filter(({ id }) => id === test.id))
        .reduce((sum, { count }) => sum + count, 0);
    const whole = evidence.ofResult?.has(test) ? inText : Math.max(inText, inLog);
    const beside = whole - told.reduce((sum, count) => sum + count, 0) - (parts.length - silent);
    return silent === 0 || beside >= silent;
}
/** A process that died is a crash, not a refusal, so no policy excuses it. */
const diedInChild = ({ message }) => childDeath(message) !== null;
/** A test that is known to have printed nothing cannot be explained by anything in the log. */
const mayStandInLog = ({ output }) => output !== "";
function guessTied(results, evidence) {
    const hasOutput = results.tests.some(({ output }) => Boolean(output));
    return hasOutput || evidence.findings.some((finding) => finding.tests.length > 0);
}

;// CONCATENATED MODULE: ./build/suite/classify-column.js
/** Finds the column of the outcome table that says what the suite did. */


/** The counts, or null if only the exit status is known, which counts no tests. */
function countsOf(results) {
    const counts = results.counts;
    return counts && counts.source !== "exit-status" && counts.source !== "none" ? counts : null;
}
/** Whether the status is a failure that no test of the suite accounts for. */
function isUnexplainedExit(ending, results) {
    if (ending.exitCode === 0 || ending.exitCode === null || ending.signal !== null)
        return false;
    const counts = countsOf(results);
    if (!counts)
        return true;
    const endedInTest = results.running !== null && !results.complete;
    return endedInTest || counts.failed + counts.errors === 0;
}
/** Finds the column. Every kind of failure is checked before the columns that may be a success. */
function findColumn(input) {
    const { ending, judgement } = input;
    if (ending.startError !== null)
        return plain("nothing", ending.startError);
    if (ending.timedOut)
        return { ...plain("timeout"), expectedBy: expectedEnd(input, "timeout") };
    const crashed = judgement.failing.find(({ test, expectation }) => test.crashed && !expectation);
    if (crashed)
        return plain("crash", `${crashed.test.crashed} while ${crashed.test.id} was running`);
    if (ending.signal !== null) {
        if (isExitCrash(input))
            return plain("exit-crash");
        return { ...plain("crash"), expectedBy: expectedEnd(input, "crash") };
    }
    const { shell } = input;
    const died = shell.died ?? (countsOf(input.results) === null ? shell.perhapsDied : null);
    if (died) {
        const why = `${died.command} was killed by ${died.signal}, but the script went on`;
        return { ...plain("crash", why), expectedBy: expectedEnd(input, "crash") };
    }
    if (ending.lost !== undefined)
        return plain("other-failure", ending.lost);
    const usage = usageError(input);
    if (usage !== null)
        return plain("nothing", usage);
    const open = judgement.failing.filter(({ expectation }) => !expectation);
    if (inMidTest(input))
        return plain("other-failure", `the process ended while ${input.results.running} was running`);
    if (open.some(({ cause }) => !cause) || (judgement.unnamed > 0 && !judgement.unnamedCause)) {
        return plain("other-failure");
    }
    // The session did not finish, so passes and excused failures are not the whole result.
    if (input.results.brokenOff)
        return plain("other-failure", input.results.brokenOff);
    const few = tooFew(input);
    if (few !== null)
        return plain("nothing", few);
    return plain(open.length > 0 || judgement.unnamed > 0 ? "expected-cause" : "all-pass");
}
const inMidTest = ({ results }) => results.running !== null && !results.complete;
const plain = (column, why = "") => ({ column, why, expectedBy: null });
function isExitCrash(input) {
    const { results, judgement } = input;
    const counts = countsOf(results);
    const clean = judgement.failing.length === 0 && judgement.unnamed === 0;
    const whole = results.complete && results.running === null && counts !== null && counts.executed > 0;
    return clean && whole && tooFew(input) === null;
}
/**
 * The live entry that expects this end. It must cover the test that was running; "*" also covers a suite whose tests
 * cannot be seen. It does not apply if other failures are not excused.
 */
function expectedEnd(input, end) {
    const { results, judgement, live, evidence } = input;
    if (judgement.failing.some(({ expectation }) => !expectation))
        return null;
    const running = results.running;
    const entry = running === null
        ? live.find((one) => one.expect === end && one.tests === "*" && countsOf(results) === null)
        : (0,expectations/* findExpectation */.kZ)(running, live);
    if (!entry || entry.expect !== end || !(0,expectations/* covers */.hU)(entry.tests, running ?? ""))
        return null;
    const own = running === null ? evidence.findings : indexFindings(evidence)(running);
    return entry.cause === null || carriesCause(own, entry.cause) ? entry : null;
}
// POSIX sh: found but not executable, and not found.
const NOT_STARTED = new Set([126, 127]);
function usageError(input) {
    const { ending, results, judgement, minExecuted, shell } = input;
    const counts = countsOf(results);
    const ended = counts ? counts.passed + counts.failed + counts.xfailed + counts.xpassed : 0;
    if (results.collectionError !== null && ended === 0) {
        return `the tests could not be collected: ${firstLine(results.collectionError)}`;
    }
    if (counts === null && ending.exitCode !== null && NOT_STARTED.has(ending.exitCode)) {
        return `one of its commands could not be found or started (exit status ${ending.exitCode}); the log names it`;
    }
    if (counts === null && shell.missing !== null) {
        return `the test runner ${shell.missing} was not found, and no other is known to have run; the log says where`;
    }
    const none = counts?.executed === 0 && judgement.failing.length === 0 && !inMidTest(input);
    if (counts && none && minExecuted !== 0) {
        return counts.total === 0
            ? "no test was found"
            : counts.total === 1
                ? "its only test was skipped"
                : `all ${counts.total} tests were skipped`;
    }
    return null;
}
function tooFew({ results, judgement, minExecuted }) {
    const counts = countsOf(results);
    const least = minExecuted === "auto" ? (counts ? 1 : 0) : minExecuted;
    const executed = counts ? counts.executed - judgement.setAside.length : 0;
    if (executed >= least)
        return null;
    if (!counts)
        return `tests could not be counted, but min-executed requires ${least}`;
    return `${executed} of ${counts.total} tests were executed, but min-executed requires ${least}`;
}
function firstLine(text) {
    const line = text.trim().replace(/\n.*/s, "");
    return line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/suite/classify-account.js
/** Assigns every failure of the runner's count to what judges it, so that all parts of a report count alike. */


/** @param excusing whether the policy excuses failures with the cause of an unsupported card. */
function accountOf(results, judgement, excusing) {
    const { failing, setAside, unexpectedPasses, expectedFailures } = judgement;
    const counts = countsOf(results);
    const byEntry = failing.filter(({ expectation }) => expectation !== null).length;
    const aside = setAside.filter(test_result/* isFailing */.D).length;
    const refused = failing.filter((one) => excusing && isRefusal(one)).length;
    const named = failing.length + aside + unexpectedPasses.filter(test_result/* isFailing */.D).length;
    const unnamed = counts ? Math.max(0, counts.failed + counts.errors - named) : 0;
    const unnamedExcused = excusing && judgement.unnamedCause !== null ? unnamed : 0;
    return {
        counts: counts && withUnexpectedPasses(counts, unexpectedPasses),
        judged: {
            standing: failing.length - byEntry - refused + unnamed - unnamedExcused,
            refusal: refused + unnamedExcused,
            expectation: byEntry + aside,
            xfailedByExpectation: expectedFailures.length,
            xpassedByExpectation: unexpectedPasses.length,
        },
    };
}
/** Whether a test failed because of the card, and no expectations entry applies to it. */
function isRefusal({ cause, expectation }) {
    return cause !== null && expectation === null;
}
/** pytest counts a pass under a strict mark, such as the hook sets, as failed; other runners count it as passed. */
function withUnexpectedPasses(counts, passes) {
    const failed = Math.min(counts.failed, passes.filter(({ status }) => status === "failed").length);
    const passed = Math.min(counts.passed, passes.filter(({ status }) => status === "passed").length);
    return {
        ...counts,
        passed: counts.passed - passed,
        failed: counts.failed - failed,
        xpassed: counts.xpassed + passed + failed,
    };
}
/** Every failed test with what excuses it, then the unexpected passes that `strict` turns into failures. */
function listFailures(judgement, excusing, strict) {
    const failed = judgement.failing.map(({ test, cause, expectation }) => {
        if (expectation) {
            const { place } = expectation;
            return {
                ...told(test),
                excusedBy: expectation.cause ?? `expectation ${place}`,
                expectation: place,
            };
        }
        return { ...told(test), ...(cause !== null && excusing ? { excusedBy: cause } : {}) };
    });
    // Its entry says `skip`, but it ran: neither a failure nor a pass counts.
    const aside = judgement.setAside.filter(test_result/* isFailing */.D).map((test) => {
        const { place } = judgement.entries.get(test);
        return { ...told(test), excusedBy: `expectation ${place}`, expectation: place };
    });
    const passed = strict ? judgement.unexpectedPasses : [];
    return [
        ...failed,
        ...aside,
        ...passed.map((test) => {
            const { place } = judgement.entries.get(test);
            return { ...placeOf(test), status: "xpassed", expectation: place };
        }),
    ];
}
function told(test) {
    return {
        ...placeOf(test),
        status: test.status === "error" ? "error" : "failed",
        ...(test.message === undefined ? {} : { message: test.message }),
        ...(test.crashed === undefined ? {} : { crashed: test.crashed }),
    };
}
const placeOf = ({ id, file, line }) => ({
    id,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
});
/** Tests that were marked to fail, by an entry or by the suite itself, and what they did. */
function listExpected(results, judgement) {
    const unexpected = new Set(judgement.unexpectedPasses);
    return results.tests.flatMap((test) => {
        const passed = unexpected.has(test) || test.unexpectedPass === true || test.status === "xpassed";
        if (!passed && test.status !== "xfailed")
            return [];
        const entry = judgement.entries.get(test);
        const place = entry && entry.expect !== "skip" ? entry.place : null;
        const { id, reason } = test;
        return [
            {
                id,
                ended: passed ? "xpassed" : "xfailed",
                expectation: place,
                ...(place !== null || reason === undefined || reason === "" ? {} : { reason }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/name-some.js
var name_some = __webpack_require__(7190);
;// CONCATENATED MODULE: ./build/suite/classify-told.js
/** The sentences about a suite's tests: how many failed, why, and what excuses them. */



/** A sentence names three tests or entries, and how many more there are. */
const classify_told_NAMED = 3;
/** "2 of 3 executed tests": failures are always counted among executed tests. */
function outOf(count, { account: { counts } }) {
    return counts ? `${count} of ${tests(counts.executed, "executed test")}` : tests(count);
}
/** At least one failure that nothing explains. */
function describeFailures(seen) {
    const { judgement, answer, ending, results, account, row } = seen;
    if (answer.why)
        return `The suite failed: ${answer.why}.${neverRan(results)}`;
    const { counts, judged } = account;
    if (judged.standing === 0) {
        return counts
            ? `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed.${besides(seen)}`
            : `The suite failed with exit status ${ending.exitCode}.`;
    }
    const open = judgement.failing.filter(({ cause, expectation }) => !expectation && !cause);
    const refused = row === "xfail" ? 0 : judgement.failing.filter(isRefusal).length;
    // Failures that only a tally counts.
    const unnamed = judged.standing - open.length - refused;
    const status = ending.exitCode === 0 ? ", although the suite's exit status is 0" : "";
    const failed = `${outOf(judged.standing, seen)} failed`;
    const without = row === "xfail" ? " without the cause that would excuse it" : "";
    const names = [
        ...(open.length > 0
            ? [
                (0,name_some/* nameSome */.K)(open.map(({ test }) => test.id), classify_told_NAMED),
            ]
            : []),
        ...(unnamed > 0 ? [`${unnamed} that the output does not name`] : []),
    ].join(", and ");
    if (open.length + refused === 0) {
        return `${failed}${without}, and the output does not name ${unnamed === 1 ? "it" : "them"}${status}.${besides(seen)}`;
    }
    if (refused === 0)
        return `${failed}${without}: ${names}${status}.${besides(seen)}`;
    return `${failed}${status}. Of these, ${refused} failed ${refusalWords(seen)}; no such cause is known for the ${judged.standing - refused === 1 ? "other" : "others"}: ${names}.${besides(seen)}`;
}
/** Every failure has the cause of an unsupported card. */
function describeCause(seen) {
    const { row, verdict, account, ending } = seen;
    // In this column every failure has the cause, excused or not.
    const { standing, refusal } = account.judged;
    const named = standing + refusal > 0 ? `${outOf(standing + refusal, seen)} failed` : null;
    const failed = account.counts
        ? (named ??
            `The suite ended with exit status ${ending.exitCode}, although no test is known to have failed,`)
        : "The suite failed";
    switch (row) {
        case "xfail":
            return `${failed} for the expected ${causeWords(seen)}, as on-unsupported: xfail expects.${besides(seen)} ${verdict.sentence}`;
        case "supported":
            return `${failed} ${refusalWords(seen)}: the matrix or the installation is wrong.${besides(seen)}`;
        case "unknown":
            return `${failed} ${refusalWords(seen)}.${besides(seen)}`;
        default:
            return `${failed} ${refusalWords(seen)}.${besides(seen)} ${verdict.sentence}`;
    }
}
/** Ids of the findings that explain failures by the card. */
function causesOf({ judgement }) {
    const named = judgement.failing.filter(isRefusal).map(({ cause }) => cause);
    return [...new Set([...named, judgement.unnamedCause])].filter((cause) => cause !== null);
}
function causeWords(seen) {
    const causes = causesOf(seen);
    return `${causes.length === 1 ? "cause" : "causes"} (${causes.join(", ")})`;
}
function refusalWords(seen) {
    const causes = causesOf(seen);
    const why = causes.join() === "arch-unsupported"
        ? "because this TensorRT refuses this card (arch-unsupported)"
        : `for ${causes.length === 1 ? "a cause" : "causes"} of an unsupported card (${causes.join(", ")})`;
    if (seen.row === "supported")
        return `${why}, although the matrix lists it as supported`;
    return seen.row === "unknown" ? `${why}, a pair that the matrix does not know` : why;
}
/** A sentence about the remaining failures, with what excuses them. */
function besides(seen) {
    const { answer, row, account } = seen;
    const refused = row === "xfail" && answer.column === "other-failure" ? account.judged.refusal : 0;
    const parts = [
        ...(refused > 0
            ? [`${tests(refused)} failed for the ${causeWords(seen)} that on-unsupported: xfail excuses`]
            : []),
        ...marked(seen).map(({ count, words }) => `${tests(count)} ${words}`),
    ];
    return parts.length === 0 ? "" : ` In addition, ${parts.join(", and ")}.`;
}
/** What failed and is marked to: 2 "failed as expectations say (file:1, file:4)", 1 "failed as marked by the suite itself". */
function marked({ judgement, account: { counts, judged }, }) {
    const { failing, expectedFailures, setAside, entries } = judgement;
    const aside = setAside.filter(test_result/* isFailing */.D);
    const byEntry = [
        ...failing.filter(({ expectation }) => expectation !== null).map(({ test }) => test),
        ...expectedFailures,
    ];
    const own = (counts?.xfailed ?? 0) - judged.xfailedByExpectation;
    const places = (tests) => (0,name_some/* nameSome */.K)([...new Set(tests.map((test) => entries.get(test).place))], classify_told_NAMED);
    const many = (list, one, more) => (list.length === 1 ? one : more);
    return [
        {
            count: byEntry.length,
            words: `failed as ${many(byEntry, "an expectation says", "expectations say")} (${places(byEntry)})`,
        },
        {
            count: aside.length,
            words: `failed that ${many(aside, "an expectation says", "expectations say")} to skip (${places(aside)})`,
        },
        { count: own, words: `failed as marked by the suite itself` },
    ].filter(({ count }) => count > 0);
}
/** Nothing failed that is not expected. */
function describePass(seen) {
    const { outcome, judgement, row, use } = seen;
    const { unexpectedPasses: passes, entries } = judgement;
    if (outcome === "xpassed" && passes.length > 0) {
        const named = passes.map((test) => `${test.id} (${entries.get(test)?.place})`);
        const [one, them] = passes.length === 1 ? ["an expectation says", "entry"] : ["expectations say", "entries"];
        return `${tests(passes.length)} passed that ${one} must fail: ${(0,name_some/* nameSome */.K)(named, classify_told_NAMED)}. Remove the ${them} if that is right.${besides(seen)}`;
    }
    const matrix = row === "unsupported" || outcome === "xpassed";
    const tail = matrix ? ", although the matrix says that this TensorRT cannot run on this card" : "";
    // On a supported card, require-use warns about this.
    const without = row !== "supported" && row !== "absent" && use.tensorrt === false;
    const proof = without ? " But no process of it loaded TensorRT: that proves nothing about this card." : "";
    return `${passWords(seen)}${tail}.${proof}`;
}
/** "3 tests passed, 1 skipped, 1 failed as an expectation says (file:1)"; where none passed, it begins with those that failed. */
function passWords(seen) {
    const { counts } = seen.account;
    if (!counts)
        return "The suite passed";
    const byEntry = seen.account.judged.xpassedByExpectation;
    const own = counts.xpassed - byEntry;
    const failed = marked(seen);
    const skipped = counts.skipped > 0 ? [`${counts.skipped} skipped`] : [];
    const [first] = failed;
    const start = counts.passed === 0 && first
        ? [`${tests(first.count)} ${first.words}`, ...skipped]
        : [`${tests(counts.passed)} passed`, ...skipped, ...(first ? [`${first.count} ${first.words}`] : [])];
    return [
        ...start,
        ...failed.slice(1).map(({ count, words }) => `${count} ${words}`),
        ...(byEntry > 0 ? [`${byEntry} passed that expectations say must fail`] : []),
        ...(own > 0
            ? [`${own} passed although the suite itself marks ${own === 1 ? "it" : "them"} as failing`]
            : []),
    ].join(", ");
}
const tests = (count, word = "test") => `${count} ${word}${count === 1 ? "" : "s"}`;
function neverRan({ neverRan: named, neverRanCount = 0 }) {
    const count = named.length + neverRanCount;
    return count > 0 ? ` ${tests(count)} never ran.` : "";
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/suite/expectations-hint.js
/** Guesses which test an entry means: people write the name in the source, but the runner uses a longer id. */

// More tests would make the comparison, letter by letter, too slow for a mere guess.
const MAX_COMPARED = 5000;
/**
 * The id of a test that an entry without a match may mean: one of the same name elsewhere, else one of nearly that name.
 * @returns null for patterns, and where no id is near.
 */
function meantTest(pattern, ids) {
    if (pattern.includes("*"))
        return null;
    const name = nameOf(pattern);
    const same = ids.filter((id) => nameOf(id) === name);
    const [first] = same;
    if (first !== undefined)
        return same.find((id) => id.endsWith(pattern)) ?? first;
    if (ids.length > MAX_COMPARED)
        return null;
    const near = (0,nearest/* nearest */.pA)(name, new Set(ids.map(nameOf)));
    return ids.find((id) => nameOf(id) === near) ?? null;
}
/** "test_fp16" of "tests/test_x.py::TestExport::test_fp16[a.b]", "tests.test_x.TestExport.test_fp16" and "Suite.test_fp16/0". */
function nameOf(id) {
    return id.replace(/\[.*/s, "").replace(/^.*(?:::|\.)/s, "");
}

// EXTERNAL MODULE: ./build/suite/results/skip-reasons.js
var skip_reasons = __webpack_require__(2287);
;// CONCATENATED MODULE: ./build/suite/classify-sentence.js
/** The words for an outcome: what happened, why, and what to do. */




const describe = {
    notStarted,
    run: describeRun,
    unused,
    exitCrash: (ending) => `All tests had passed and the result was complete when the process was killed by ${ending.signal}; exit-crash: warn lets it pass.`,
    leftovers: (ending) => ending.leftovers,
    staleExpectations,
    blindSpots,
};
function notStarted(outcome, verdict, applied) {
    const because = `(${applied})`;
    switch (outcome) {
        case "skipped":
            return `The suite was not started ${because}: ${verdict.sentence} Nothing in it is verified on this machine.`;
        case "refused":
            return `The suite was not started, and that is a failure ${because}: ${verdict.sentence}`;
        case "probe-error":
            return `Nothing was decided, and the suite was not started: ${verdict.sentence}`;
        default:
            return `No suite was given: ${verdict.sentence}`;
    }
}
function describeRun(seen) {
    const { ending, errors, outcome, answer } = seen;
    if (ending.cancelled)
        return `The run was cancelled${during(seen.results)}.`;
    if (errors.length > 0 && outcome === "failed" && answer.column === "all-pass") {
        return `${passWords(seen)}, but the job fails. ${errors[0]}`;
    }
    switch (answer.column) {
        case "nothing":
            return describeNothing(seen);
        case "timeout":
            return `The suite was stopped at its time limit${during(seen.results)}${expected(answer)}.${neverRan(seen.results)}`;
        case "crash":
            return describeCrash(seen);
        case "exit-crash":
            return describeExitCrash(seen);
        case "other-failure":
            return describeFailures(seen);
        case "expected-cause":
            return describeCause(seen);
        case "all-pass":
            return describePass(seen);
    }
}
function describeNothing({ answer, results, ending, verdict }) {
    const reasons = topSkipReasons(results);
    const both = verdict.status === "supported" && reasons !== ""
        ? ` The gate finds this card supported, but the suite's own conditions do not: ${reasons}`
        : reasons && ` Reasons: ${reasons}`;
    const start = ending.startError !== null ? "The suite could not be started" : "The suite proves nothing";
    return `${start}: ${answer.why}.${both && `${both}.`}`;
}
function describeCrash({ ending, answer, results }) {
    if (ending.signal === null)
        return `A process of the suite died: ${answer.why}${expected(answer)}.${neverRan(results)}`;
    return `The suite's process was killed by ${ending.signal}${during(results)}${expected(answer)}.${neverRan(results)}`;
}
function describeExitCrash(seen) {
    const { ending, outcome, errors } = seen;
    const died = `The process was killed by ${ending.signal} after all tests had passed and the result was complete.`;
    if (outcome === "xpassed")
        return `${died} ${describePass(seen)}`;
    return outcome === "failed"
        ? `${died} exit-crash: warn lets that pass, but the job fails. ${errors[0]}`
        : died;
}
function unused(used, requireUse) {
    if (requireUse === "off" || (used.cuda && used.tensorrt))
        return null;
    if (used.cuda === false || used.tensorrt === false) {
        const what = used.tensorrt === false ? "loaded TensorRT's library" : "opened CUDA";
        return `No process of the suite ${what}: the tests ran without the GPU path that they are meant to test (require-use: ${requireUse}).`;
    }
    return null;
}
function staleExpectations(expectations, used, { complete, tests }) {
    if (!expectations)
        return [];
    const { live, expired, undecided } = expectations;
    const ids = tests.map(({ id }) => id);
    return [
        ...expired.map((entry) => `${entry.place}: this expectation expired on ${entry.expires} and no longer excuses anything.`),
        ...undecided.map(({ entry, missing }) => `${entry.place}: ${missing.join(" and ")} could not be read from this machine, so this expectation excuses nothing.`),
        // A suite that did not finish has not shown all of its tests.
        ...(complete ? live : [])
            .filter((entry) => !used.has(entry))
            .map((entry) => {
            const meant = meantTest(entry.tests, ids);
            return `${entry.place}: no test matched ${JSON.stringify(entry.tests)}${meant === null ? "." : `; did you mean ${JSON.stringify(meant)}?`}`;
        }),
    ];
}
/** What could not be seen. Left out where nothing ran: the sentence says so, and these notices would distract. */
function blindSpots(results, settings, column) {
    if (column === "nothing")
        return [];
    const notices = [];
    if (countsOf(results) === null && settings.minExecuted === "auto") {
        notices.push("The tests could not be counted, so a suite that ran nothing would not be noticed here.");
    }
    if (!results.passingOutputSeen) {
        notices.push("The output of passing tests could not be read: known warnings in it are not counted.");
    }
    return notices;
}
const expected = (answer) => answer.expectedBy ? `, as the expectation at ${answer.expectedBy.place} says` : "";
function during({ running, lastStarted }) {
    if (running)
        return ` while ${running} was running`;
    return lastStarted ? ` after ${lastStarted}` : "";
}
/** The three most frequent reasons with their counts. */
function topSkipReasons(results) {
    const ranked = (0,skip_reasons/* groupSkipReasons */.uy)(results).slice(0, 3);
    return ranked.map(({ reason, count }) => `${reason.slice(0, 160)} (${count})`).join("; ");
}

// EXTERNAL MODULE: ./build/suite/used.js
var suite_used = __webpack_require__(7438);
;// CONCATENATED MODULE: ./build/suite/classify-remarks.js
/** Everything beyond the outcome table: further reasons to fail, warnings, notices, and what to do about them. */


/** @param used entries of the expectations that covered a test or this end. */
function collectRemarks(input, suite, results, used, column) {
    const { settings, evidence, verdict } = input;
    const use = (0,suite_used/* joinUse */.E)(suite.used, results.usedInProcess);
    const errors = [];
    const warnings = [];
    const to = (word) => (word === "fail" ? errors : warnings);
    if (input.gpuLost)
        errors.push({ text: `The GPU was lost while the suite ran: ${input.gpuLost}` });
    for (const id of settings.failOn) {
        const finding = evidence.findings.find((one) => one.id === id);
        if (finding)
            errors.push(seenThough(finding));
    }
    const lower = "If the new findings are acceptable, record them with `trt-gate baseline update REPORT --baseline FILE`.";
    for (const text of input.newFindings ?? [])
        to(settings.onNewFindings).push({ text, step: lower });
    const supported = verdict.status === "supported";
    const letPass = column === "exit-crash" && settings.exitCrash === "warn" && supported;
    if (supported && (column === "all-pass" || letPass)) {
        const text = describe.unused(use, settings.requireUse);
        if (text)
            to(settings.requireUse).push({ text, step: seekUse(use) });
    }
    const unshown = column === "all-pass" && settings.requireUse !== "off" ? withoutCard(input, use) : null;
    if (unshown)
        warnings.push({ text: unshown });
    if (letPass)
        warnings.push({ text: describe.exitCrash(suite.ending) });
    const rest = [
        ...describe.leftovers(suite.ending),
        ...describe.staleExpectations(input.expectations, used, results),
    ];
    return {
        errors: errors.map(({ text }) => text),
        warnings: [...warnings.map(({ text }) => text), ...rest],
        notices: [...results.notices, ...describe.blindSpots(results, settings, column)],
        steps: [...new Set([...errors, ...warnings].flatMap(({ step }) => step ?? []))],
    };
}
function seenThough({ id, count, title, remedy }) {
    const times = count === 1 ? "once" : `${count} times`;
    const otherwise = `remove \`${id}\` from \`fail-on\` if it may appear.`;
    return {
        text: `fail-on names ${id}, which was seen ${times}: ${title}.`,
        step: remedy === "" ? `Look up \`${id}\` below, or ${otherwise}` : `${remedy} Or ${otherwise}`,
    };
}
function seekUse({ tensorrt }) {
    return tensorrt === false
        ? "Find out why no process of the suite loaded TensorRT: often the tests fell back to PyTorch or skipped themselves."
        : "Find out why no process of the suite opened CUDA: often the tests fell back to the CPU or skipped themselves.";
}
/** A warning for a pass where the gate found no card or no TensorRT, unless the suite was seen to use them. */
function withoutCard({ verdict, choice }, use) {
    const noGpu = verdict.status === "no-gpu" && use.cuda !== true;
    const noTensorrt = verdict.status === "no-tensorrt" && use.tensorrt !== true;
    if (!noGpu && !noTensorrt)
        return null;
    const what = noTensorrt ? "TensorRT" : verdict.tensorrt === null ? "a GPU or TensorRT" : "a GPU";
    return `Nothing shows that the tests had ${what}. They ran because of ${choice.applied}, so their pass does not show that they work with it.`;
}

;// CONCATENATED MODULE: ./build/suite/classify-table.js
/** The outcome table (docs/outcomes.md) as data: a row for what was decided, a column for what the suite did. */
const SAME_EVERYWHERE = {
    "other-failure": { outcome: "failed" },
    crash: { outcome: "crashed" },
    "exit-crash": { outcome: "crashed" },
    timeout: { outcome: "timed-out" },
    nothing: { outcome: "ran-nothing" },
};
const TABLE = {
    supported: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed" },
        "expected-cause": { outcome: "failed", proposal: "refused" },
    },
    xfail: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "xpassed", proposal: "passed" },
        "expected-cause": { outcome: "xfailed" },
    },
    unsupported: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed", proposal: "passed" },
        "expected-cause": { outcome: "failed" },
    },
    unknown: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed", proposal: "passed" },
        "expected-cause": { outcome: "failed", proposal: "refused" },
    },
    absent: {
        ...SAME_EVERYWHERE,
        "all-pass": { outcome: "passed" },
        "expected-cause": { outcome: "failed" },
    },
};
/** The table's row for a suite that ran. No policy affects `supported`. */
function rowOf(status, onUnsupported) {
    switch (status) {
        case "supported":
            return "supported";
        case "unsupported":
            return onUnsupported === "xfail" ? "xfail" : "unsupported";
        case "unknown":
            return "unknown";
        case "no-gpu":
        case "no-tensorrt":
        case "probe-error":
            return "absent";
    }
}
/** The row to propose. A pass without TensorRT loaded says nothing about what TensorRT supports. */
function proposalOf({ proposal }, use) {
    return proposal === "passed" && use.tensorrt === false ? null : (proposal ?? null);
}
const SUCCESSES = new Set(["not-run", "passed", "skipped", "xfailed"]);
/** Whether an outcome ends the job well; `xpassed` does where the gate is not strict. */
function succeeds(outcome, strict) {
    return SUCCESSES.has(outcome) || (outcome === "xpassed" && !strict);
}

;// CONCATENATED MODULE: ./build/suite/classify.js
/** Derives the outcome from everything known about a run: the table of docs/outcomes.md as one pure function. */







const NO_RESULTS = {
    tests: [],
    counts: null,
    complete: false,
    running: null,
    neverRan: [],
    collectionError: null,
    passingOutputSeen: true,
    notices: [],
};
/** Classifies a run. Total and pure: the same input gives the same words. */
function classify(input) {
    return input.suite === null ? classifyNotStarted(input) : classifyRun(input, input.suite);
}
function classifyNotStarted({ verdict, choice, settings }) {
    const outcome = outcomeWithoutRun(verdict, choice);
    return {
        outcome,
        conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
        sentence: describe.notStarted(outcome, verdict, choice.applied),
        failures: [],
        passedUnexpectedly: [],
        passedBeside: [],
        expectedToFail: [],
        account: null,
        errors: [],
        warnings: [],
        notices: [],
        steps: [],
        proposal: null,
        column: null,
    };
}
function outcomeWithoutRun(verdict, choice) {
    if (choice.action === "none")
        return "not-run";
    if (choice.action === "skipped")
        return "skipped";
    return verdict.status === "probe-error" && verdict.reason !== "unexpected-gpu" ? "probe-error" : "refused";
}
function classifyRun(input, suite) {
    const { verdict, settings, evidence } = input;
    const results = suite.results ?? NO_RESULTS;
    const { ending } = suite;
    const live = input.expectations?.live ?? [];
    const judgement = judgeTests(results, evidence, live, isUnexplainedExit(ending, results));
    const answer = findColumn({
        ending,
        shell: suite.shell ?? { died: null, perhapsDied: null, missing: null },
        results,
        judgement,
        evidence,
        live,
        minExecuted: settings.minExecuted,
    });
    const row = rowOf(verdict.status, settings.onUnsupported);
    const cell = TABLE[row][answer.column];
    const used = new Set([...judgement.used, ...(answer.expectedBy ? [answer.expectedBy] : [])]);
    const use = (0,suite_used/* joinUse */.E)(suite.used, results.usedInProcess);
    const remarks = collectRemarks(input, suite, results, used, answer.column);
    let outcome = softened(cell, answer.column, row === "supported", settings, answer.expectedBy);
    // A crash at exit that is let pass must meet the expectations like any other pass.
    if (answer.column === "all-pass" || outcome === "passed")
        outcome = withExpectations(outcome, results, judgement);
    if (ending.cancelled || (remarks.errors.length > 0 && succeeds(outcome, settings.strict)))
        outcome = "failed";
    const excusing = row === "xfail";
    const account = accountOf(results, judgement, excusing);
    const passes = listPasses(results, judgement, excusing, answer.column);
    return {
        outcome,
        conclusion: succeeds(outcome, settings.strict) ? "success" : "failure",
        sentence: describe.run({
            outcome,
            answer,
            row,
            verdict,
            ending,
            results,
            judgement,
            account,
            use,
            errors: remarks.errors,
        }),
        failures: listFailures(judgement, excusing, settings.strict),
        passedUnexpectedly: passes.unexpected,
        passedBeside: passes.beside,
        expectedToFail: listExpected(results, judgement),
        account,
        ...remarks,
        proposal: answer.expectedBy || ending.cancelled ? null : proposalOf(cell, use),
        column: answer.column,
    };
}
/** The outcome, after the two exceptions that users may make: an expectation for this end, and `exit-crash: warn`. */
function softened(cell, column, supported, settings, expectedBy) {
    if (expectedBy)
        return "xfailed";
    return column === "exit-crash" && supported && settings.exitCrash === "warn" ? "passed" : cell.outcome;
}
/** Where nothing failed unexpectedly, the expectations decide between passed, xfailed and xpassed. */
function withExpectations(outcome, results, judgement) {
    if (judgement.unexpectedPasses.length > 0)
        return "xpassed";
    const excused = countExcused(judgement);
    const passed = countsOf(results)?.passed ?? 0;
    const ownXfails = countsOf(results)?.xfailed ?? 0;
    if (outcome === "xpassed")
        return excused > 0 || (passed === 0 && ownXfails > 0) ? "xfailed" : outcome;
    return excused > 0 && passed === 0 ? "xfailed" : outcome;
}
const countExcused = ({ failing, expectedFailures }) => failing.length + expectedFailures.length;
/**
 * Tests that passed unexpectedly: those with a mark, and under `xfail` all tests if nothing failed. If something failed
 * for the expected cause, the other passes are listed as `beside`.
 */
function listPasses(results, judgement, excusing, column) {
    // A strict xpass of the suite's own marks has the status of a failure, but the test passed.
    const marked = listExpected(results, judgement).filter(({ ended }) => ended === "xpassed");
    const unexpected = marked.map(({ id }) => id);
    if (!excusing || (column !== "all-pass" && column !== "expected-cause"))
        return { unexpected, beside: [] };
    const other = new Set([...judgement.setAside, ...judgement.unexpectedPasses]);
    const passed = results.tests.filter((test) => test.status === "passed" && !other.has(test));
    const ids = passed.map(({ id }) => id);
    const nothingFailed = column === "all-pass" && countExcused(judgement) === 0;
    return nothingFailed ? { unexpected: [...unexpected, ...ids], beside: [] } : { unexpected, beside: ids };
}

// EXTERNAL MODULE: ./build/suite/expectations-resolve.js
var expectations_resolve = __webpack_require__(2349);
;// CONCATENATED MODULE: ./build/suite/policy.js
/** Decides which policy applies to a verdict, and whether the suite starts. */
// Which input governs each status. None for `supported`, which is never skipped, and for `probe-error`, which is never
// guessed at.
const GOVERNED_BY = {
    supported: { input: "supported", word: () => "run" },
    unsupported: { input: "on-unsupported", word: (inputs) => inputs.onUnsupported },
    unknown: { input: "on-unknown", word: (inputs) => inputs.onUnknown },
    "no-gpu": { input: "on-no-gpu", word: (inputs) => inputs.onNoGpu },
    "no-tensorrt": { input: "on-no-tensorrt", word: (inputs) => inputs.onNoTensorrt },
    "probe-error": { input: "probe-error", word: () => "fail" },
};
const ACTIONS = {
    run: "ran",
    xfail: "ran",
    skip: "skipped",
    fail: "refused",
};
/**
 * Chooses what to do. A card that contradicts `expect-gpu` is refused regardless of the other policies.
 * Without a suite, `run` and `xfail` come to "none": there is nothing to start.
 */
function chooseAction(verdict, inputs) {
    if (verdict.reason === "unexpected-gpu") {
        return { action: "refused", applied: `expect-gpu: ${inputs.expectGpu}` };
    }
    const { input, word } = GOVERNED_BY[verdict.status];
    const chosen = word(inputs);
    const action = ACTIONS[chosen];
    return {
        action: action === "ran" && inputs.run === null ? "none" : action,
        applied: `${input}: ${chosen}`,
    };
}

// EXTERNAL MODULE: ./build/support/decide.js
var decide = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/support/proposals.js
var support_proposals = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/gate.js
/** The gate in one screen: probe, decide, run or skip the suite, classify, report. Effects only through the host. */










/**
 * Runs the gate once and publishes its one report.
 * @throws RequestError when files that the request names are not what they should be; nothing has run then.
 */
async function runGate(request, host, context) {
    const configuration = await (0,build_configuration/* openConfiguration */.h)(request, host.files, context.resolve);
    await host.check?.start();
    const facts = configuration.facts ?? (await host.prober.probe(request));
    const { matrix } = configuration;
    const verdict = (0,decide/* decide */.L)(facts, request, matrix);
    const choice = chooseAction(verdict, request);
    announce(verdict, choice, host);
    const expectations = (0,expectations_resolve/* resolveExpectations */._2)(configuration.expectations, facts, host.clock(), verdict.gpu?.computeCapability);
    const seen = choice.action === "ran"
        ? await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(800), __webpack_require__.e(104), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 5127))).observeSuite(request, { catalogue: configuration.catalogue, expectations, cards: knownCards(facts) }, host)
        : null;
    const findings = seen?.evidence.findings ?? [];
    const comparison = configuration.baseline && seen
        ? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(104), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 5054))).compareBaseline(findings, configuration.baseline, new Set(executedTests(seen.results?.tests ?? [])))
        : null;
    // Replayed facts have no real card to check, and a cancelled run has no time left.
    const lookAgain = seen !== null && !configuration.facts && !seen.ending.cancelled;
    const lost = lookAgain ? gpuLost(facts, await host.prober.probe(request)) : null;
    const result = classify({
        verdict,
        choice,
        settings: request,
        suite: seen,
        evidence: seen?.evidence ?? { findings: [] },
        expectations,
        newFindings: comparison?.grown ?? [],
        gpuLost: lost?.detail ?? null,
    });
    const parts = reportParts({
        request,
        facts,
        verdict,
        choice,
        seen,
        result,
        matrix,
        shrunk: comparison?.shrunk ?? [],
    });
    return (0,publish/* publish */.m)(parts, { request, host, context, suiteAnnotations: seen?.suiteAnnotations ?? [] });
}
function executedTests(tests) {
    return tests.filter(({ status }) => status !== "skipped").map(({ id }) => id);
}
/** Compute capabilities of all cards; undefined if one of them could not be asked. */
function knownCards({ gpus }) {
    const cards = gpus.flatMap(({ computeCapability }) => computeCapability ?? []);
    return cards.length === 0 || cards.length < gpus.length ? undefined : cards;
}
/** What a person sees in the log before the suite's own output. */
function announce(verdict, choice, { display }) {
    display.info(`Verdict: ${verdict.status}${verdict.reason ? ` (${verdict.reason})` : ""}. ${verdict.sentence}`);
    const action = {
        ran: "the suite runs",
        skipped: "the suite is not started",
        refused: "the suite is not started, and the job fails",
        none: "no suite was given",
    }[choice.action];
    display.info(`Policy: ${choice.applied}; ${action}.`);
}
function reportParts({ request, facts, verdict, choice, seen, result, matrix, shrunk, }) {
    const proposed = result.proposal && speaksOf(verdict, seen) ? [(0,support_proposals/* proposeRow */.H)(facts, verdict, result.proposal, matrix)] : [];
    const proposals = [...(verdict.proposals ?? []), ...proposed];
    return {
        facts,
        verdict: proposals.length > 0 ? { ...verdict, proposals } : verdict,
        policy: {
            applied: choice.applied,
            action: choice.action,
            strict: request.strict,
            minExecuted: String(request.minExecuted),
        },
        asked: askedPart(request),
        suite: seen && suitePart(request, seen),
        tests: seen && testsPart(seen, result),
        failures: result.failures,
        passedUnexpectedly: result.passedUnexpectedly,
        expectedToFail: result.expectedToFail,
        passedBeside: result.passedBeside,
        findings: seen?.evidence.findings ?? [],
        ...(seen?.results ? { passingOutputSeen: seen.results.passingOutputSeen } : {}),
        outcome: result.outcome,
        conclusion: result.conclusion,
        sentence: result.sentence,
        errors: result.errors,
        warnings: result.warnings,
        steps: result.steps,
        notices: [...result.notices, ...shrunk],
        annotations: [],
        dropped: seen?.droppedCaptures ?? {},
    };
}
function suitePart(request, seen) {
    const { ending, results, scan } = seen;
    return {
        command: typeof request.run === "string" ? request.run : (0,words/* joinWords */.yZ)(request.run),
        exitCode: ending.exitCode,
        signal: ending.signal,
        timedOut: ending.timedOut,
        cancelled: ending.cancelled,
        durationMs: ending.durationMs,
        logBytes: scan.bytes,
        logLines: scan.lines,
        used: seen.used,
        running: results?.running ?? null,
        startError: ending.startError,
        leftovers: ending.leftovers,
    };
}
function askedPart({ run, shell, given }) {
    return { argv: typeof run === "string" ? null : run, shell, inputs: given ?? [] };
}
function testsPart({ results }, { account }) {
    if (!results?.counts)
        return null;
    const ran = executedTests(results.tests);
    const skipped = results.tests.filter((test) => test.status === "skipped").map(({ id }) => id);
    return {
        ...(account?.counts ?? results.counts),
        ...(account?.counts ? { judged: account.judged } : {}),
        ran,
        notRan: [...skipped, ...results.neverRan],
        neverRan: results.neverRan,
        skippedReasons: (0,skip_reasons/* groupSkipReasons */.uy)(results),
    };
}
/** Whether a refusal is about this card. One that names another SM, for instance in a test's own text, is not. */
function speaksOf(verdict, seen) {
    const refusal = seen?.evidence.findings.find(({ id }) => id === "arch-unsupported");
    const sm = refusal?.details.sm;
    return sm === undefined || sm === verdict.gpu?.computeCapability;
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

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// UNUSED EXPORTS: outputsOf

;// CONCATENATED MODULE: ./build/report/definitions.js
/** Finds where a test is defined by searching the text of its file: without a parser, any Python version can be read. */
/** Lines that are looked at; a test file longer than that is generated. */
const MAX_LINES = 100_000;
/**
 * The `def` line for `names` (classes from outside in, then the function).
 * A name with the suffix that `parameterized` or a class decorator adds (`test_value_0_fp32`, `TestX_1`) finds its origin.
 */
function findPythonDefinition(lines, names) {
    const definitions = readDefinitions(lines);
    let scope = null;
    let best = { line: 1, found: "file" };
    for (const [depth, name] of names.entries()) {
        const match = scope === null
            ? // Top-level definitions first; some stand under `if torch.cuda.is_available():`.
                (bestMatch(definitions.filter(isFlush), name) ?? bestMatch(definitions, name))
            : bestMatch(members(definitions, scope, lines), name);
        if (match === null) {
            // A method that the class inherits from another class of this file.
            const inherited = depth > 0 && depth === names.length - 1 ? bestMatch(definitions.filter(isDef), name) : null;
            return inherited ? { line: inherited.index + 1, found: "function" } : best;
        }
        scope = match;
        best = { line: match.index + 1, found: match.kind === "class" ? "class" : "function" };
    }
    return best;
}
const isDef = (definition) => definition.kind === "def";
const isFlush = (definition) => definition.indent === 0;
function readDefinitions(lines) {
    const found = [];
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (line.length > 1_000 || !(line.includes("def ") || line.includes("class ")))
            continue;
        const [, indent, keyword, name] = /^([ \t]*)(?:async +)?(class|def) +([\p{L}\p{N}_]+)/u.exec(line) ?? [];
        if (indent === undefined || name === undefined)
            continue;
        found.push({ kind: keyword === "class" ? "class" : "def", name, indent: indent.length, index });
    }
    return found;
}
/** The definitions directly inside a class. */
function members(definitions, scope, lines) {
    const next = definitions.find(({ index, indent }) => index > scope.index && indent <= scope.indent);
    const end = next ? next.index : lines.length;
    const inside = definitions.filter(({ index }) => index > scope.index && index < end);
    const indent = Math.min(...inside.map((definition) => definition.indent));
    return inside.filter((definition) => definition.indent === indent);
}
/** The same name; else the longest name that `name` continues with a number: `test_value` for `test_value_0_fp32`. */
function bestMatch(definitions, name) {
    let best = null;
    for (const definition of definitions) {
        // The last definition of a name is the one that counts in Python.
        if (definition.name === name)
            best = definition;
    }
    if (best)
        return best;
    for (const definition of definitions) {
        if (!name.startsWith(`${definition.name}_`))
            continue;
        if (!/^_+\d+(?:_|$)/.test(name.slice(definition.name.length)))
            continue;
        if (best === null || definition.name.length > best.name.length)
            best = definition;
    }
    return best;
}
/** The line of `TEST(Suite, Name)` and its relatives in a C++ or CUDA file, 1-based, or null. */
function findGoogleTest(lines, suite, name) {
    for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
        if (!line.includes("TEST") || line.length > 1_000)
            continue;
        const text = lines
            .slice(index, index + 2)
            .join(" ")
            .slice(0, 2_000);
        const match = /TEST(?:_F|_P)?\s*\(\s*(\w+)\s*,\s*(\w+)/.exec(text);
        if (match?.[1] === suite && match[2] === name)
            return index + 1;
    }
    return null;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/text-order.js
var text_order = __webpack_require__(1528);
;// CONCATENATED MODULE: ./build/report/repository-paths.js
/**
 * Finds the tracked file that a path from a log means. The path may come from a container, another operating system
 * or another machine: `/__w/repo/repo/tests/a.py`, `/opt/monai/tests/a.py`, `D:\a\repo\repo\tests\a.py`.
 */


// Copies of code that pip, conda, npm or the system put there: a line in them is not a line of the repository.
const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules|\.eggs|\.tox|\.venv|venv)\/|(?:^|\/)lib(?:64)?\/python\d|^<|\/python\d[\d.]*\.zip\//i;
const MAX_PATH_UNITS = 4_096;
/**
 * @param tracked paths relative to the repository, with forward slashes.
 * @param roots folders that are the repository itself (workspace on the host, in the container), most specific first.
 * @param names names of the folder that a checkout usually has, such as the repository's own name.
 */
function createRepositoryPaths(tracked, roots, names) {
    const cleanRoots = roots.map((root) => normalise(root)).filter((root) => root !== "");
    const folderNames = new Set(names.map((name) => name.toLowerCase()));
    let index = null;
    const endingIn = (suffix) => {
        index ??= byBaseName(tracked);
        const candidates = index.get(baseName(suffix)) ?? [];
        return candidates.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
    };
    const underRoot = (path) => {
        for (const root of cleanRoots) {
            if (!path.toLowerCase().startsWith(`${root.toLowerCase()}/`))
                continue;
            const rest = path.slice(root.length + 1);
            if (tracked.has(rest))
                return rest;
        }
        return null;
    };
    /** `/anything/a/b/c.py`: the longest tracked tail; a bare file name only below a folder with the repository's name. */
    const byTail = (path) => {
        const parts = path.split("/").filter(Boolean);
        let folder = "";
        for (const [start, part] of parts.entries()) {
            const tail = parts.slice(start).join("/");
            if (start > 0 && tracked.has(tail) && (start < parts.length - 1 || folderNames.has(folder)))
                return tail;
            folder = part.toLowerCase();
        }
        return null;
    };
    return {
        endingIn,
        fromLog(raw) {
            if (raw.length > MAX_PATH_UNITS)
                return null;
            const path = normalise(raw);
            if (path === "" || INSTALLED.test(path))
                return null;
            if (!isAbsolute(path)) {
                if (tracked.has(path))
                    return path;
                // Relative to a working directory that we do not know: only if nothing else could be meant.
                const [match, ...others] = endingIn(path);
                return match !== undefined && others.length === 0 && path.includes("/") ? match : null;
            }
            return underRoot(path) ?? byTail(path);
        },
    };
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}
/** Forward slashes, no `.`, `..`, `file://` or empty components; "" if it leads out of its own root. */
function normalise(raw) {
    const path = raw
        .trim()
        .replace(/^file:\/\//, "")
        .replace(/\\/g, "/");
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (kept.pop() === undefined)
                return "";
        }
        else
            kept.push(part);
    }
    return (path.startsWith("/") ? "/" : "") + kept.join("/");
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function byBaseName(tracked) {
    const ordered = [...tracked].sort((a, b) => a.length - b.length || (0,text_order/* compareTexts */.q)(a, b));
    return (0,group_by/* groupBy */.$)(ordered, baseName);
}

;// CONCATENATED MODULE: ./build/report/test-ids.js
/** Splits the id of a test into the file it may be in, and the class and function there. */
const MAX_ID_UNITS = 2_000;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/**
 * Readings of a test id:
 * `tests/a.py::TestX::test_y[1-2]` (pytest), `tests.a.TestX.test_y` and `test_y (tests.a.TestX)` (unittest),
 * `tests.a.TestX::test_y` (JUnit's class and name). Names of other runners have no file in them: none.
 */
function readTestId(id) {
    if (id.length > MAX_ID_UNITS)
        return [];
    const text = withoutParameters(id.trim());
    const [, name, inside] = /^([^\s()]+) \(([^\s()]+)\)/.exec(text) ?? [];
    if (name !== undefined && inside !== undefined)
        return dotted(joinShown(name, inside));
    const parts = text.split("::");
    const file = text.replace(/::.*$/s, "");
    if (/\.[A-Za-z0-9]{1,5}$/.test(file) &&
        (file.includes("/") || file.includes("\\") || file.endsWith(".py"))) {
        return [{ file, names: parts.slice(1).filter((part) => IDENTIFIER.test(part)) }];
    }
    return dotted(parts.join("."));
}
/** Since Python 3.11 the part in parentheses holds the function too; before, it ended at the class. */
function joinShown(name, inside) {
    if (inside === name || inside.endsWith(`.${name}`))
        return inside;
    // A class or module that could not be set up: "setUpClass (tests.a.TestX)".
    return /^(?:setUp|tearDown)(?:Class|Module)$/.test(name) ? inside : `${inside}.${name}`;
}
function withoutParameters(id) {
    // pytest's parameters may hold anything, "::" and brackets included, but begin at the first bracket.
    const bracket = id.indexOf("[");
    return bracket > 0 && !id.includes(" (") ? id.slice(0, bracket) : id;
}
function dotted(text) {
    const parts = text.split(".");
    if (parts.length < 2 || parts.length > 40 || !parts.every((part) => IDENTIFIER.test(part)))
        return [];
    const places = [];
    // The longest module first: `tests.a` is more likely than a package `tests` with a class `a`.
    for (let end = parts.length - 1; end >= 1; end--) {
        places.push({ file: `${parts.slice(0, end).join("/")}.py`, names: parts.slice(end) });
    }
    places.push({ file: `${parts.join("/")}.py`, names: [] });
    return places;
}

;// CONCATENATED MODULE: ./build/report/tracebacks.js
/** Reads places in source files out of failure texts: Python tracebacks, pytest's and compilers' `file:line:`. */
/** Of a long text only the end is read, since the error is there. */
const MAX_TEXT_UNITS = 256_000;
const MAX_PLACES = 500;
// The path is bounded, so that each `File "` is followed for no longer than a path can be. Quotes may be escaped:
// a child's output is often printed as a Python literal, and then a backslash stands twice.
const FRAME = /\bFile \\?"((?:[^"\\]|\\(?!")){1,1000})\\?", line (\d{1,7})/g;
// At the start of a line, perhaps after blanks or pytest's `E`. An address or a time of day is not a match.
const PLAIN = /^E? {0,8}((?:[A-Za-z]:)?[^\s:()<>"'|*?]{1,400}\.[A-Za-z]{1,4}):(\d{1,7})(?::|$|\))/;
/** Places in the order of the text. In a traceback the innermost frame comes last. */
function readTraceback(text) {
    const places = [];
    for (const line of text.slice(-MAX_TEXT_UNITS).split(/\r?\n/)) {
        const frames = [...line.matchAll(FRAME)].flatMap(([, file, number]) => place(file, number));
        places.push(...(frames.length > 0 ? frames : plainPlaces(line)));
    }
    return places.slice(-MAX_PLACES);
}
/** The line as it is; only if that says nothing, its pieces between literal `\n`, which may also be part of a path. */
function plainPlaces(line) {
    const whole = PLAIN.exec(line);
    if (whole)
        return place(whole[1], whole[2]);
    if (!line.includes("\\n"))
        return [];
    return line.split("\\n").flatMap((piece) => {
        const match = PLAIN.exec(piece);
        return match ? place(match[1], match[2]) : [];
    });
}
function place(file, line) {
    const number = Number(line);
    return file && number > 0 ? [{ file: file.replaceAll("\\\\", "\\"), line: number }] : [];
}

;// CONCATENATED MODULE: ./build/report/anchors.js
/** Where an annotation points: a line of a tracked file that its reader can open, or nowhere. */




const CPP = /\.(?:cc|cpp|cxx|cu)$/;
/** Most files that are searched for a `TEST(\u2026)`: more than a repository has with "test" in their path. */
const MAX_CPP_FILES = 300;
/** Files are read when they are needed, each once. */
function createAnchors(sources) {
    const { tracked, workspaceRoots } = sources;
    const paths = createRepositoryPaths(tracked, workspaceRoots, folderNames(sources.repository, workspaceRoots));
    const cache = new Map();
    const read = (path) => {
        const lines = cache.get(path) ?? sources.readLines(path).catch(() => null);
        cache.set(path, lines);
        return lines;
    };
    const place = (file, line) => {
        const path = paths.fromLog(file);
        return path === null ? null : { file: path, line: Math.max(1, line) };
    };
    return {
        async locate(target) {
            const test = target.test === undefined ? null : await locateTest(target.test, target.file, paths, read);
            if (test?.exact)
                return test.anchor;
            const told = target.file === undefined ? null : place(target.file, target.line ?? 1);
            if (told && target.line !== undefined)
                return told;
            const frames = readTraceback(target.text ?? "");
            for (const frame of frames.toReversed()) {
                const anchor = place(frame.file, frame.line);
                if (anchor)
                    return anchor;
            }
            if (test ?? told)
                return test?.anchor ?? told;
            for (const { file, line } of target.places ?? []) {
                const anchor = place(file, line);
                if (anchor)
                    return anchor;
            }
            return target.test === undefined ? null : locateGoogleTest(target.test, tracked, read);
        },
        workflow: () => locateStep(sources.workflow, tracked, read),
    };
}
async function locateTest(id, file, paths, read) {
    let fallback = null;
    for (const reading of readTestId(id)) {
        const direct = paths.fromLog(reading.file);
        const known = file === undefined ? null : paths.fromLog(file);
        const candidates = direct ? [direct] : paths.endingIn(reading.file).slice(0, 20);
        // A base class keeps the test in another file than the id names; its source may say where.
        if (known && !candidates.includes(known))
            candidates.push(known);
        const exact = [];
        for (const path of candidates) {
            const found = findPythonDefinition((await read(path)) ?? [], reading.names);
            const anchor = { file: path, line: found.line };
            if (found.found === "function" || (found.found === "class" && reading.names.length === 1))
                exact.push(anchor);
            else if (path === direct || (found.found === "class" && candidates.length === 1))
                fallback ??= anchor;
        }
        // Where two files define it, no place is better than the wrong one.
        if (exact.length === 1 && exact[0])
            return { anchor: exact[0], exact: true };
    }
    return fallback && { anchor: fallback, exact: false };
}
/** `Suite.Name`, `Prefix/Suite.Name/3`, `Suite/0.Name`, `Prefix/Suite/Type.Name`: tries the words before the dot, the last one first. */
async function locateGoogleTest(id, tracked, read) {
    const [, path, name] = /^(\w+(?:\/\w+){0,2})\.(\w+)(?:\/\w+)?$/.exec(id.slice(0, 500)) ?? [];
    if (path === undefined || name === undefined)
        return null;
    const files = [...tracked].filter((file) => CPP.test(file) && /test/i.test(file)).sort();
    for (const suite of path.split("/").toReversed()) {
        for (const file of files.slice(0, MAX_CPP_FILES)) {
            const line = findGoogleTest((await read(file)) ?? [], suite, name);
            if (line !== null)
                return { file, line };
        }
    }
    return null;
}
async function locateStep(step, tracked, read) {
    if (!step)
        return null;
    const path = step.ref.replace(/@.*$/s, "");
    if (!path.startsWith(`${step.repository}/`))
        return null;
    const file = path.slice(step.repository.length + 1);
    if (!tracked.has(file))
        return null;
    const lines = (await read(file)) ?? [];
    const uses = lines.flatMap((line, index) => (usesThis(line, step.actionRepository) ? [index] : []));
    const named = uses.find((index) => stepHasId(lines, index, step.action));
    return { file, line: (named ?? uses[0] ?? 0) + 1 };
}
function usesThis(line, actionRepository) {
    const used = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line.slice(0, 1_000))?.[1];
    if (used === undefined)
        return false;
    return actionRepository === ""
        ? used.startsWith("./")
        : used.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`);
}
/** Looks through the lines of the step that has this `uses:`, from its dash to the next one. */
function stepHasId(lines, uses, id) {
    const isStart = (line) => /^\s*-\s/.test(line);
    const start = Math.max(0, lines.slice(0, uses + 1).findLastIndex(isStart));
    const next = lines.findIndex((line, index) => index > start && isStart(line));
    return lines
        .slice(start, next === -1 ? undefined : next)
        .some((line) => /^\s*(?:-\s+)?id:\s*["']?([\w-]+)/.exec(line.slice(0, 500))?.[1] === id);
}
function folderNames(repository, roots) {
    const last = (path) => path.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
    return [repository ?? "", ...roots].map(last).filter((name) => name !== "");
}

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/report/advice.js
var advice = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/report/small-words.js
var small_words = __webpack_require__(1788);
// EXTERNAL MODULE: ./build/report/wording.js + 1 modules
var wording = __webpack_require__(4472);
;// CONCATENATED MODULE: ./build/report/annotation-texts.js
/** What an annotation says: the title tells what happened, the message why and what to do. */




/** End of a failure text that is shown: the error itself and its nearest frames. */
const TRACE_UNITS = 1_500;
/** The result as a whole, or null if there is nothing that a reader must know: a plain pass, or failures that speak for themselves. */
function describeResult(report) {
    const { outcome, conclusion, verdict, suite } = report;
    const { tone, text } = (0,wording/* headline */.Pl)(report);
    if (outcome === "passed" && conclusion === "success")
        return proposals(report);
    if (outcome === "not-run" && tone === "good")
        return null;
    const standing = report.failures.filter(({ excusedBy }) => excusedBy === undefined);
    if (outcome === "failed" && standing.length > 0)
        return proposals(report);
    const severity = conclusion === "failure" ? "error" : outcome === "not-run" ? "notice" : "warning";
    const running = suite?.running ?? null;
    const sentences = [(0,wording/* happened */.Y5)(report), verdict.sentence];
    if (verdict.status !== "supported")
        sentences.reverse();
    return {
        severity,
        title: text,
        message: paragraphs([...sentences, (0,wording/* meaning */.ak)(report), steps(report)]),
        target: running !== null && (outcome === "crashed" || outcome === "timed-out") ? { test: running } : "workflow",
    };
}
/** Errors and warnings beyond the outcome, without those that the sentence already names. */
function describeRemarks({ errors, warnings, sentence }) {
    const draft = (severity) => (text) => remark(severity, text);
    return [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map(draft("error")),
        ...(warnings ?? []).map(draft("warning")),
    ];
}
/** A sentence as an annotation: its beginning is the title. */
function remark(severity, text) {
    const title = /^.{20,150}?(?=: |\. |; |\.$)/.exec(text)?.[0] ?? text.slice(0, 150);
    return { severity, title, message: text, target: "workflow" };
}
/** A notice with the rows to paste, where this run contradicts the support matrix. */
function proposals({ verdict, sentence }) {
    const rows = verdict.proposals ?? [];
    if (rows.length === 0)
        return null;
    return {
        severity: "notice",
        title: "The support matrix can be corrected from this run",
        message: paragraphs([sentence, `Proposed:\n${rows.join("\n")}`]),
        target: "workflow",
    };
}
function steps(report) {
    const items = (0,advice/* advice */.v)(report).slice(0, 5);
    return items.length === 0 ? "" : `What you can do:\n${items.map((item) => `- ${item}`).join("\n")}`;
}
/** One draft per failure, crashed tests first; what was excused is a notice, and an unexpected pass says so. */
function describeFailures({ failures }) {
    const order = failures.toSorted((a, b) => Number(b.crashed !== undefined) - Number(a.crashed !== undefined));
    return order.map((failure) => ({
        severity: failure.excusedBy === undefined ? "error" : "notice",
        title: failureTitle(failure),
        message: failureMessage(failure),
        target: {
            test: failure.id,
            ...(failure.file === undefined ? {} : { file: failure.file }),
            ...(failure.line === undefined ? {} : { line: failure.line }),
            ...(failure.message === undefined ? {} : { text: failure.message }),
        },
        test: failure.id,
    }));
}
function failureTitle({ id, status, excusedBy, expectation, crashed }) {
    if (excusedBy !== undefined) {
        const by = expectation === undefined ? excusedBy : `expectation ${expectation}`;
        return `Failed as expected (${by}): ${id}`;
    }
    if (crashed !== undefined)
        return `Test crashed: ${id}`;
    if (status === "xpassed")
        return `Test passed unexpectedly: ${id}`;
    return `${status === "error" ? "Test could not run" : "Test failed"}: ${id}`;
}
function failureMessage(failure) {
    const { status, message, crashed, expectation } = failure;
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").trim();
    const why = text === ""
        ? status === "xpassed"
            ? `The expectation${expectation === undefined ? "" : ` at ${expectation}`} says that this test fails, but it passed. If the pass is right, remove the expectation.`
            : "The test runner gave no message; see the log of this step for what it printed."
        : (0,clean_text/* cutUnitsFront */.LX)(text, TRACE_UNITS, "\u2026\n");
    return paragraphs([
        crashed === undefined ? "" : `The process died in this test: ${crashed}.`,
        why,
        excuse(failure),
    ]);
}
function excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined) {
        return `Excused by on-unsupported: xfail, because the finding ${excusedBy} shows that this GPU is unsupported.`;
    }
    const cause = excusedBy === `expectation ${expectation}` ? "" : `, which requires the finding ${excusedBy}`;
    return `Excused by the expectation at ${expectation}${cause}.`;
}
/** One draft per finding, however often it was seen, at the first test that showed it. */
function describeFinding(finding) {
    const { id, severity, title, count, tests, first, explanation, remedy, links, places } = finding;
    const test = tests[0]?.id;
    return {
        severity,
        title: count === 1 ? title : `${title} (${(0,small_words/* grouped */.zD)(count)} times)`,
        message: paragraphs([
            explanation,
            remedy === "" ? "" : `What to do: ${remedy}`,
            seenIn(finding),
            `First ${first.line > 0 ? `at line ${(0,small_words/* grouped */.zD)(first.line)} of the log` : "in a test's own output"}: ${first.text.trim().slice(0, 400)}`,
            links.length === 0 ? "" : `More: ${links.slice(0, 3).join(" ")}`,
            `Known issue ${id}.`,
        ]),
        target: test === undefined && places.length === 0
            ? "workflow"
            : { ...(test === undefined ? {} : { test }), places },
    };
}
function seenIn({ tests }) {
    if (tests.length === 0)
        return "";
    const named = tests
        .slice(0, 5)
        .map(({ id, count }) => (count === 1 ? id : `${id} (${(0,small_words/* grouped */.zD)(count)} times)`));
    const rest = tests.length - named.length;
    return `Seen in ${(0,small_words/* plural */.LS)(tests.length, "test")}: ${named.join(", ")}${rest > 0 ? ` and ${(0,small_words/* grouped */.zD)(rest)} more` : ""}.`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== "").join("\n\n");
}

// EXTERNAL MODULE: ./build/report/findings-shown.js
var findings_shown = __webpack_require__(6765);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/report/annotations.js
/**
 * Plans the annotations of a step. The runner shows ten of each severity and drops the rest without a word, so what is
 * sent is chosen here: ranked, merged by place, and with a last one that says what was left out.
 */





const SEVERITIES = ["error", "warning", "notice"];
const KINDS = {
    result: "result",
    failure: "failed test",
    finding: "finding",
    suite: "from the suite",
    remark: "remark",
};
/** Only what is shown is located, so that a hundred thousand failures cost no more than ten. */
async function planAnnotations(input) {
    const candidates = rank(input);
    const annotations = [];
    const dropped = {};
    for (const severity of SEVERITIES) {
        const own = candidates.filter((candidate) => candidate.severity === severity);
        const located = await mergeByPlace(own, input.anchors);
        annotations.push(...located.shown);
        if (located.left.length === 0)
            continue;
        annotations.push(leftOut(severity, located.left));
        dropped[`${severity}Annotations`] = located.left.length;
    }
    return { annotations, dropped };
}
/** The result first, then failures, then known issues by severity, then the suite's own annotations, then remarks. */
function rank({ report, suiteAnnotations }) {
    const result = describeResult(report);
    const as = (kind) => (draft) => ({ ...draft, kind });
    return [
        ...(result ? [result] : []).map(as("result")),
        ...describeRemarks(report).map(as("remark")),
        ...describeFailures(report).map(as("failure")),
        ...(0,findings_shown/* findingsShown */.e)(report)
            .filter((finding) => finding.kind !== "benign" && !toldAlready(finding, report))
            .toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])
            .map((finding) => describeFinding(finding))
            .map((draft) => calmed(draft, report))
            .map(as("finding")),
        ...suiteAnnotations.map(fromSuite).map(as("suite")),
        ...report.notices.map((text) => remark("notice", text)).map(as("remark")),
    ];
}
/** The finding `test-failure` is a test runner's heading; the failures themselves say more. */
function toldAlready({ id }, { failures }) {
    return id === "test-failure" && failures.length > 0;
}
/** In a green job, an expected refusal is a warning rather than an error. */
function calmed(draft, { outcome }) {
    return outcome === "xfailed" && draft.severity === "error" ? { ...draft, severity: "warning" } : draft;
}
const WEIGHT = { cause: 0, consequence: 1, note: 2, benign: 3 };
function fromSuite(annotation) {
    const { severity, message, title, file, line } = annotation;
    return {
        severity,
        title: title ?? "From the suite",
        message,
        target: file === undefined ? null : { file, line: line ?? 1 },
        ...(annotation.endLine === undefined ? {} : { endLine: annotation.endLine }),
    };
}
/** Failures that point to one line become one annotation: twenty parameters of a test are one place to look at. */
async function mergeByPlace(candidates, anchors) {
    const fits = candidates.length <= limits/* ANNOTATIONS_PER_SEVERITY */.vB;
    const groups = [];
    let taken = 0;
    // Merging makes room, so a few more than fit are looked at, yet never all of them.
    for (const candidate of candidates.slice(0, limits/* ANNOTATIONS_PER_SEVERITY */.vB * 20)) {
        const anchor = await locate(candidate, anchors);
        const { test } = candidate;
        const same = groups.find(({ first, anchor: other }) => first.test !== undefined && anchor !== null && samePlace(anchor, other));
        if (same && test !== undefined)
            same.others.push(test);
        else if (!fits && groups.length === limits/* ANNOTATIONS_PER_SEVERITY */.vB - 1 && taken < candidates.length - 1)
            break;
        else
            groups.push({ first: candidate, anchor, others: [] });
        taken++;
    }
    return {
        shown: groups.map(({ first, anchor, others }) => finish(first, anchor, others)),
        left: candidates.slice(taken),
    };
}
function locate({ target }, anchors) {
    if (target === null)
        return Promise.resolve(null);
    return target === "workflow" ? anchors.workflow() : anchors.locate(target);
}
const samePlace = (a, b) => b !== null && a.file === b.file && a.line === b.line;
function finish(first, anchor, others) {
    const title = others.length === 0 ? first.title : `${first.title} (and ${others.length} more at this line)`;
    const message = others.length === 0
        ? first.message
        : `${first.message}\n\nAlso: ${others.slice(0, 10).join(", ")}${others.length > 10 ? ", \u2026" : ""}`;
    return {
        severity: first.severity,
        // The runner takes leading "=" off a property and drops an empty one.
        title: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(title).replace(/^[=\s]+/, ""), limits/* ANNOTATION_TITLE_UNITS */.t6) || "TensorRT export gate",
        // The runner shows no annotation for an empty message.
        message: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(message).trim(), limits/* ANNOTATION_MESSAGE_UNITS */._E) || "No message was given.",
        ...(anchor ?? {}),
        ...(anchor && first.endLine !== undefined && first.endLine >= anchor.line
            ? { endLine: first.endLine }
            : {}),
    };
}
function leftOut(severity, left) {
    const counts = Object.entries(KINDS).flatMap(([kind, word]) => {
        const count = left.filter((candidate) => candidate.kind === kind).length;
        if (count === 0)
            return [];
        return [kind === "suite" ? `${count} ${word}` : (0,small_words/* plural */.LS)(count, word)];
    });
    return {
        severity,
        title: `${(0,small_words/* plural */.LS)(left.length, severity)} more`,
        message: `GitHub shows at most ten annotations of each severity per step. Left out here: ${counts.join(", ")}. ` +
            placeOf(left),
    };
}
/** Where the rest can be read: the suite's own annotations are only in its log. */
function placeOf(left) {
    const said = left.filter(({ kind }) => kind === "suite").length;
    if (said === left.length)
        return "They are in the log of this step.";
    const ours = "The job summary lists them, and report.json has them in full";
    return said === 0 ? `${ours}.` : `${ours}, except those from the suite, which are in the log of this step.`;
}

// EXTERNAL MODULE: ./build/report/build-report.js + 1 modules
var build_report = __webpack_require__(1338);
;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of what the runner does not mask: files that we write and what we send by API. */

/** What the runner shows in their place. */
const MASK = "***";
/** Shorter values would take ordinary words out of the text; the runner's own masking stays with the log. */
const MIN_LENGTH = 4;
/** @returns a function that replaces every secret in a text, in the forms in which programs print it. */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const piece of [secret, ...secret.split(/\r?\n/)]) {
            if (piece.trim().length < MIN_LENGTH)
                continue;
            for (const form of writtenForms(piece))
                forms.add(form);
        }
    }
    // The longest first: a secret may be a part of another.
    const ordered = [...forms].sort((a, b) => b.length - a.length || (0,text_order/* compareTexts */.q)(a, b));
    return (text) => ordered.reduce((result, form) => result.replaceAll(form, MASK), text);
}
/** The same value with every string in it redacted; keys are ours and stay. */
function redactValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (value === null || typeof value !== "object")
        return value;
    // Facts keep keys that we do not know, so a key such as __proto__ must stay a plain one.
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]));
}
/** As it is, as JSON, in an address, and as base64 at each of the three positions that it can take in a longer text. */
function writtenForms(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, json, encodeURIComponent(wellFormed(secret)), ...base64Forms(secret)].filter((form) => form.length >= MIN_LENGTH);
}
function base64Forms(secret) {
    // The first and last characters depend on the text around the secret; only those between are its own.
    return [0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
        const text = padded.toString("base64").replace(/=+$/, "");
        const own = text.slice(shift === 0 ? 0 : shift + 1, padded.length % 3 === 0 ? undefined : -1);
        return own.length >= 8 ? [own] : [];
    });
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

// EXTERNAL MODULE: ./build/report/document.js
var report_document = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/test-groups.js
var test_groups = __webpack_require__(3396);
;// CONCATENATED MODULE: ./build/report/summary-failures.js
/** The tests that the summary shows: failures with the same cause together, each with the end of its trace. */





/** Lines of a trace that are shown, from its end, since the error is there. */
const TRACE_LINES = 25;
const summary_failures_TRACE_UNITS = 4_000;
/** Unfolded at once: a reader sees the first cause without a click. */
const OPEN_GROUPS = 1;
/** Ids that are named in a group. */
const IDS_PER_GROUP = 50;
/** A section for each group of tests, see test-groups.ts. */
function failureSections(report) {
    return (0,test_groups/* testGroups */.TN)(report).map(({ kind, title, lead, count, failures, others }) => {
        const left = count - failures.length - others.length;
        return {
            title: `${title} (${(0,small_words/* grouped */.zD)(count)})`,
            blocks: [
                ...(lead === "" ? [] : [(0,report_escape/* proseWithCode */.Tb)(lead)]),
                ...groups(failures, kind === "standing" ? OPEN_GROUPS : 0),
                ...(others.length === 0 ? [] : [idList(others)]),
                ...(left > 0
                    ? [
                        `_${(0,small_words/* plural */.LS)(left, failures.length > 0 ? "more failure" : "more test")} counted above, without details here._`,
                    ]
                    : []),
            ],
        };
    });
}
function groups(failures, open) {
    // The first failure speaks for its whole group.
    const key = (failure) => JSON.stringify([failure.crashed, failure.excusedBy, failure.expectation, lastLine(failure)]);
    return [...(0,group_by/* groupBy */.$)(failures, key).values()].map((group, index) => groupBlock(group, index < open));
}
function groupBlock(group, open) {
    const [first] = group;
    const cause = first.crashed === undefined ? lastLine(first) : `died: ${first.crashed}`;
    const names = group.length === 1
        ? (0,report_escape/* inCode */.pN)(first.id)
        : `<b>${(0,small_words/* grouped */.zD)(group.length)} tests</b>, first ${(0,report_escape/* inCode */.pN)(first.id)}`;
    const summary = cause === "" ? names : `${names}<br>${(0,report_escape/* prose */.CS)(cause, 200)}`;
    const body = [
        summary_failures_excuse(first),
        trace(first),
        group.length === 1 ? "" : `All of them:\n\n${idList(group.map(({ id }) => ({ id, note: "" })))}`,
    ];
    return (0,report_escape/* details */.zH)(summary, body.filter((part) => part !== "").join("\n\n"), open);
}
function summary_failures_excuse({ excusedBy, expectation }) {
    if (excusedBy === undefined)
        return "";
    if (expectation === undefined)
        return `Excused because of the known issue ${(0,report_escape/* inCode */.pN)(excusedBy)}.`;
    const entry = `Excused by the expectation at ${(0,report_escape/* inCode */.pN)(expectation)}`;
    return excusedBy === `expectation ${expectation}`
        ? `${entry}.`
        : `${entry}, which requires the known issue ${(0,report_escape/* inCode */.pN)(excusedBy)}.`;
}
function trace({ message, file, line }) {
    const text = (0,clean_text/* cleanBlock */.Hy)(message ?? "").replace(/\n+$/, "");
    const at = file === undefined ? "" : `At ${(0,report_escape/* inCode */.pN)(line === undefined ? file : `${file}:${line}`)}.`;
    if (text === "")
        return at === "" ? "The test runner gave no message; see the log of this step for what it printed." : at;
    const lines = text.split("\n");
    const shown = lines.slice(-TRACE_LINES).join("\n");
    const cut = lines.length > TRACE_LINES ? `\u2026 ${(0,small_words/* plural */.LS)(lines.length - TRACE_LINES, "line")} above \u2026\n` : "";
    return [at, (0,report_escape/* codeBlock */.DV)(cut + (0,clean_text/* cutUnitsFront */.LX)(shown, summary_failures_TRACE_UNITS))].filter((part) => part !== "").join("\n\n");
}
function idList(tests) {
    const shown = tests
        .slice(0, IDS_PER_GROUP)
        .map(({ id, note }) => `- ${(0,report_escape/* inCode */.pN)(id)}${note === "" ? "" : `: ${(0,report_escape/* prose */.CS)(note, 300)}`}`);
    if (tests.length > IDS_PER_GROUP)
        shown.push(`- and ${(0,small_words/* grouped */.zD)(tests.length - IDS_PER_GROUP)} more`);
    return shown.join("\n");
}
/** The error itself, which tracebacks end with. Rulers and pytest's `file:line: Type` tell less than the line before. */
function lastLine({ message }) {
    const lines = (0,clean_text/* cleanBlock */.Hy)(message ?? "")
        .split("\n")
        .map((line) => (0,clean_text/* cleanLine */.Ow)(line));
    const telling = lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[^\s:]+\.py:\d+: \w+$/.test(line));
    const pytest = telling.findLast((line) => line.startsWith("E "));
    return (pytest?.slice(2) ?? telling.at(-1) ?? "").trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./build/report/summary-findings.js
/** The known issues of the summary: what was seen how often, what it means and what to do. */




const ICONS = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
const summary_findings_KINDS = {
    cause: "can explain a failure",
    consequence: "follows from something else",
    note: "worth knowing",
    benign: "harmless",
};
function findingSection(report) {
    const { suite, passingOutputSeen } = report;
    const findings = (0,findings_shown/* findingsShown */.e)(report);
    const hidden = passingOutputSeen === false
        ? ["_The output of passing tests could not be read, so known issues in it would not be listed here._"]
        : [];
    if (findings.length === 0) {
        const none = suite && passingOutputSeen !== false ? ["None were found in the log or in the tests' output."] : hidden;
        return { title: "Known issues", blocks: none };
    }
    const rows = findings.map(({ severity, title, count, kind, tests, first }) => [
        `${ICONS[severity]} ${(0,report_escape/* prose */.CS)(title, 200)}`,
        (0,small_words/* grouped */.zD)(count),
        summary_findings_KINDS[kind],
        tests.length === 0 ? `log, line ${(0,small_words/* grouped */.zD)(first.line)}` : (0,small_words/* plural */.LS)(tests.length, "test"),
    ]);
    return {
        title: `Known issues (${findings.length})`,
        blocks: [
            (0,report_escape/* table */.tp)(["Issue", "Times", "Kind", "Seen in"], rows, [1]),
            ...findings.map(findingBlock),
            ...hidden,
        ],
    };
}
function findingBlock(finding) {
    const { id, title, explanation, remedy, links, first, tests } = finding;
    const body = [
        (0,report_escape/* proseWithCode */.Tb)(explanation),
        remedy === "" ? "" : `**What to do:** ${(0,report_escape/* proseWithCode */.Tb)(remedy)}`,
        first.line > 0
            ? `First seen at line ${(0,small_words/* grouped */.zD)(first.line)} of the log:`
            : "First seen in a test's own output:",
        (0,report_escape/* codeBlock */.DV)((0,clean_text/* cutUnits */.Cv)(first.text.trim(), 1_000)),
        tests.length === 0
            ? ""
            : `In ${tests
                .slice(0, 10)
                .map((test) => `${(0,report_escape/* inCode */.pN)(test.id)} (${(0,small_words/* grouped */.zD)(test.count)})`)
                .join(", ")}${tests.length > 10 ? ` and ${(0,small_words/* grouped */.zD)(tests.length - 10)} more` : ""}.`,
        links.length === 0
            ? ""
            : `More: ${links
                .slice(0, 5)
                .map((address) => (0,report_escape/* link */.nf)(address))
                .join(", ")}`,
    ];
    return (0,report_escape/* details */.zH)(`${(0,report_escape/* prose */.CS)(title, 200)} ${(0,report_escape/* inCode */.pN)(id)}`, body.filter((part) => part !== "").join("\n\n"));
}

// EXTERNAL MODULE: ./build/report/reproduce.js
var reproduce = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/report/unverified.js
var unverified = __webpack_require__(1176);
;// CONCATENATED MODULE: ./build/report/summary-rest.js
/** The end of the summary: what was skipped, what this run does not prove, and how to see it on one's own machine. */




const MAX_REASONS = 30;
function skippedSection({ tests }) {
    if (!tests || tests.skippedReasons.length === 0)
        return { title: "", blocks: [] };
    const shown = tests.skippedReasons.slice(0, MAX_REASONS);
    const rows = shown.map(({ reason, count }) => [
        reason === "" ? "no reason given" : (0,report_escape/* inCode */.pN)(reason, 400),
        (0,small_words/* grouped */.zD)(count),
    ]);
    const left = tests.skippedReasons.length - shown.length;
    return {
        title: `Skipped tests (${(0,small_words/* grouped */.zD)(tests.skipped)})`,
        blocks: [
            (0,report_escape/* table */.tp)(["The reason given", "Tests"], rows, [1]),
            ...(left > 0 ? [`_${left} more reasons are not shown._`] : []),
        ],
    };
}
function unverifiedSection(report) {
    const items = [...(0,unverified/* unverified */.Q)(report), ...report.notices];
    return {
        title: "Not verified by this run",
        blocks: items.length === 0 ? [] : [items.map((item) => `- ${(0,report_escape/* proseWithCode */.Tb)(item)}`).join("\n")],
    };
}
function reproduceSection(report) {
    const lines = (0,reproduce/* reproduceLines */.F)(report);
    return { title: "On your own machine", blocks: [(0,report_escape/* codeBlock */.DV)(lines.join("\n"), "bash")] };
}

;// CONCATENATED MODULE: ./build/report/summary-run.js
/** Parts of the summary that say what the machine is, what was decided and what came of the suite. */



const MAX_GPUS = 16;
const MAX_EVIDENCE = 20;
function machineSection({ facts, verdict }) {
    if (!facts)
        return { title: "", blocks: [] };
    const { driver, tensorrt, torch, torchTensorrt, interpreter, platform } = facts;
    const rows = [];
    const add = (name, value) => rows.push([name, value]);
    if (facts.gpus.length === 0)
        add("GPU", "none that CUDA shows to this process");
    for (const gpu of facts.gpus.slice(0, MAX_GPUS)) {
        const judged = facts.gpus.length > 1 && verdict.gpu?.index === gpu.index ? " (the one judged)" : "";
        add(facts.gpus.length > 1 ? `GPU ${gpu.index}` : "GPU", `${(0,report_escape/* prose */.CS)(gpuLine(gpu))}${judged}`);
    }
    if (facts.gpus.length > MAX_GPUS)
        add("", `and ${facts.gpus.length - MAX_GPUS} more`);
    add("TensorRT", tensorrt ? tensorrtLine(tensorrt) : "none found");
    if (driver)
        add("Driver", (0,report_escape/* prose */.CS)(`${driver.version ?? "not known"}${driver.cuda ? `, CUDA up to ${driver.cuda}` : ""}`));
    if (torch) {
        const cuda = torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA";
        add("PyTorch", (0,report_escape/* prose */.CS)(`${torch.version}${cuda}${torchTensorrt ? `; Torch-TensorRT ${torchTensorrt.version}` : ""}`));
    }
    if (interpreter)
        add("Python", `${(0,report_escape/* prose */.CS)(interpreter.version)}, ${(0,report_escape/* inCode */.pN)(interpreter.path)}`);
    if (facts.via)
        add("Reached through", (0,report_escape/* inCode */.pN)(facts.via));
    if (platform)
        add("System", (0,report_escape/* prose */.CS)(platformLine(platform)));
    const problems = (facts.problems ?? []).slice(0, 10);
    return {
        title: "Machine",
        blocks: [
            (0,report_escape/* pairTable */.LQ)(rows),
            ...(problems.length === 0
                ? []
                : [
                    `Problems during the probe:\n\n${problems.map(({ code, detail }) => `- ${(0,report_escape/* inCode */.pN)(code)}: ${(0,report_escape/* prose */.CS)(detail, 500)}`).join("\n")}`,
                ]),
        ],
    };
}
function gpuLine(gpu) {
    const memory = gpu.memoryMiB ? `, ${(gpu.memoryMiB / 1024).toFixed(0)} GiB` : "";
    return `${(0,small_words/* gpuWords */.up)(gpu)}${memory}${gpu.mig ? ", MIG instance" : ""}`;
}
function tensorrtLine(tensorrt) {
    const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX " : "";
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    return `${(0,report_escape/* prose */.CS)(`${product}${tensorrt.version}${cuda}`)}, from ${(0,report_escape/* inCode */.pN)(tensorrt.source)}`;
}
function platformLine(platform) {
    const extras = [
        platform.jetpack ? `JetPack ${platform.jetpack}` : "",
        platform.wsl ? "WSL" : "",
        platform.container ? "in a container" : "",
    ].filter((extra) => extra !== "");
    return [`${platform.os} ${platform.arch}`, ...extras].join(", ");
}
function decisionSection({ verdict, policy }) {
    const rows = [
        [
            "Verdict",
            `${(0,report_escape/* inCode */.pN)(verdict.status)}${verdict.reason === "" ? "" : `, because ${(0,report_escape/* inCode */.pN)(verdict.reason)}`}`,
        ],
        ["Policy", `${(0,report_escape/* inCode */.pN)(policy.applied)}: ${ACTIONS[policy.action]}`],
    ];
    if (verdict.newestTensorrt)
        rows.push(["Newest TensorRT for this GPU", (0,report_escape/* prose */.CS)(verdict.newestTensorrt)]);
    if (verdict.supported.length > 0) {
        rows.push(["Compute capabilities of this TensorRT", (0,report_escape/* prose */.CS)(verdict.supported.join(", "))]);
    }
    const blocks = [
        (0,report_escape/* pairTable */.LQ)(rows),
        ...list("Evidence", verdict.evidence.slice(0, MAX_EVIDENCE).map(evidenceLine)),
    ];
    const remarks = [
        ...list("What this GPU cannot do with this TensorRT", verdict.limits.map((limit) => (0,report_escape/* proseWithCode */.Tb)(limit))),
        ...list("Notes", verdict.notes.map((note) => (0,report_escape/* proseWithCode */.Tb)(note))),
        ...list("Corrections to the support matrix that this run proposes", (verdict.proposals ?? []).map((row) => (0,report_escape/* inCode */.pN)(row, 600))),
    ];
    // A plain yes is folded: the reader is here for the suite's result.
    const plain = verdict.status === "supported" && policy.action === "ran";
    const folded = (0,report_escape/* details */.zH)(`${(0,report_escape/* inCode */.pN)(verdict.status)}, so the suite was run. Why?`, blocks.join("\n\n"));
    return { title: "Decision", blocks: plain ? [folded, ...remarks] : [...blocks, ...remarks] };
}
const ACTIONS = {
    ran: "the suite was run",
    skipped: "the suite was not started",
    refused: "the suite was not started",
    none: "no suite was given",
};
function evidenceLine({ fact, source, confidence }) {
    const from = source.startsWith("https://") ? (0,report_escape/* link */.nf)(source) : (0,report_escape/* inCode */.pN)(source);
    return `${(0,report_escape/* prose */.CS)(fact)} (${(0,report_escape/* prose */.CS)(confidence)}: ${from})`;
}
function list(title, items) {
    return items.length === 0 ? [] : [`${title}:\n\n${items.map((item) => `- ${item}`).join("\n")}`];
}
function outcomeSection(report) {
    const { suite, tests, outcome } = report;
    if (!suite && !tests)
        return { title: "", blocks: [] };
    const blocks = [];
    if (tests)
        blocks.push(countsTable(tests));
    const excused = (0,test_groups/* excusedWords */.xW)(report);
    if (tests && excused !== "")
        blocks.push((0,report_escape/* proseWithCode */.Tb)(excused));
    if (suite) {
        const rows = [
            ["Command", (0,report_escape/* inCode */.pN)(suite.command, 500)],
            ["Ended", (0,report_escape/* prose */.CS)(endingWords(suite))],
            ["Took", (0,small_words/* duration */.p0)(suite.durationMs)],
            ["Loaded", `TensorRT: ${usedWords(suite.used.tensorrt)}; CUDA: ${usedWords(suite.used.cuda)}`],
            ["Log", `${(0,small_words/* plural */.LS)(suite.logLines, "line")}, ${(0,small_words/* grouped */.zD)(suite.logBytes)} bytes`],
        ];
        if (suite.running && (outcome === "crashed" || outcome === "timed-out")) {
            rows.unshift(["Test that was running", (0,report_escape/* inCode */.pN)(suite.running)]);
        }
        blocks.push((0,report_escape/* pairTable */.LQ)(rows));
    }
    return { title: "Suite", blocks };
}
function countsTable(tests) {
    const cells = [
        ["Tests", tests.total],
        ["\u2705 Passed", tests.passed],
        ["\u274c Failed", tests.failed],
        ["\ud83d\udca5 Errors", tests.errors],
        ["\u23ed\ufe0f Skipped", tests.skipped],
        ["Xfailed", tests.xfailed],
        ["Xpassed", tests.xpassed],
        ["Executed", tests.executed],
    ];
    const optional = new Set(["\ud83d\udca5 Errors", "Xfailed", "Xpassed"]);
    const shown = cells.filter(([name, count]) => count > 0 || !optional.has(name));
    const right = shown.map((_, index) => index);
    return (0,report_escape/* table */.tp)(shown.map(([name]) => name), [shown.map(([, count]) => (0,small_words/* grouped */.zD)(count))], right);
}
function endingWords(suite) {
    if (suite.cancelled)
        return "cancelled";
    if (suite.timedOut)
        return "stopped at its time limit";
    if (suite.signal)
        return `by ${suite.signal}`;
    return suite.exitCode === null ? "not started" : `with exit status ${suite.exitCode}`;
}
function usedWords(used) {
    return used === null ? "could not be seen" : used ? "yes" : "**no**";
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The job summary: what happened and what to do, for a person who has never seen this tool. Also the check run's text. */









const summary_ICONS = { good: "\u2705", caution: "\u26a0\ufe0f", bad: "\u274c", neutral: "\u2139\ufe0f" };
/** Ends the note about a cut in the summary. */
const FULL_TEXT = "Everything is in `report.json`, whose path is the output `report` of this step.";
/** @param maxBytes of UTF-8; what does not fit is cut from the bottom, and a note says so. */
function renderSummary(report, maxBytes = limits/* SUMMARY_BYTES */.R$) {
    return (0,report_document/* assemble */.f)([
        opening(report),
        machineSection(report),
        decisionSection(report),
        outcomeSection(report),
        ...failureSections(report),
        findingSection(report),
        skippedSection(report),
        unverifiedSection(report),
        reproduceSection(report),
        footer(report),
    ], maxBytes, FULL_TEXT);
}
function opening(report) {
    const { verdict, outcome } = report;
    const { tone, text } = (0,wording/* headline */.Pl)(report);
    const icon = outcome === "skipped" ? "\u23ed\ufe0f" : summary_ICONS[tone];
    return {
        title: "",
        blocks: [
            `## ${icon} ${(0,report_escape/* prose */.CS)(text, 250)}`,
            `**${(0,report_escape/* prose */.CS)(verdict.sentence)}**`,
            [(0,report_escape/* proseWithCode */.Tb)((0,wording/* happened */.Y5)(report)), (0,report_escape/* proseWithCode */.Tb)((0,wording/* meaning */.ak)(report))]
                .filter((part) => part !== "")
                .join(" "),
            ...remarks(report),
            ...todo(report),
        ],
    };
}
/** Further reasons to fail, then what else needs a look. The sentence above may give one of them already. */
function remarks({ errors, warnings, sentence }) {
    const items = [
        ...(errors ?? []).filter((text) => !sentence.includes(text)).map((text) => `- \u274c ${(0,report_escape/* proseWithCode */.Tb)(text)}`),
        ...(warnings ?? []).map((text) => `- \u26a0\ufe0f ${(0,report_escape/* proseWithCode */.Tb)(text)}`),
    ];
    return items.length === 0 ? [] : [items.join("\n")];
}
/** What to do, as a list: only where the reader has a choice. */
function todo(report) {
    const steps = (0,advice/* advice */.v)(report);
    if (steps.length === 0)
        return [];
    return [`**What you can do**\n\n${steps.map((step) => `- ${(0,report_escape/* proseWithCode */.Tb)(step)}`).join("\n")}`];
}
function footer({ gate }) {
    return {
        title: "",
        blocks: [`<sub>${gate.name} ${(0,report_escape/* prose */.CS)(gate.version)}, full data in <code>report.json</code></sub>`],
    };
}

;// CONCATENATED MODULE: ./build/show-results.js
/** Outputs and the job summary: results that go to files of the runner. */
/** @throws Error when an output cannot be written. */
function writeOutputs(display, outputs) {
    for (const [name, value] of Object.entries(outputs))
        display.output(name, value);
}
/** Writes the outputs of a run that has a verdict: it stands even if they cannot be written. */
function showOutputs(display, outputs) {
    try {
        writeOutputs(display, outputs);
    }
    catch (error) {
        display.info(`The outputs could not be written: ${error.message}`);
    }
}
/** The summary is display, so the run goes on without it. */
async function showSummary(display, markdown) {
    await display
        .summary(markdown)
        .catch((error) => display.info(`The job summary could not be written: ${error.message}`));
}

;// CONCATENATED MODULE: ./build/publish.js
/** Publishes one report to all its places: annotations, summary, outputs, check run, files. */







/** Publishes the report. What cannot be shown becomes a warning in it and never changes the conclusion. */
async function publish(given, publication) {
    const { host, context, request } = publication;
    const redact = createRedactor(context.secrets);
    const parts = redactValue(given, redact);
    const suiteAnnotations = redactValue(publication.suiteAnnotations, redact);
    const anchors = openAnchors(publication);
    const make = async (warnings) => {
        const told = {
            ...parts,
            warnings: [...(parts.warnings ?? []), ...warnings],
            version: context.version,
            origin: context.origin,
        };
        const plan = await planAnnotations({
            report: told,
            suiteAnnotations,
            anchors,
        });
        return (0,build_report/* buildReport */.F)({
            ...told,
            annotations: plan.annotations,
            dropped: { ...told.dropped, ...plan.dropped },
        });
    };
    let report = await make([]);
    const check = await host.check?.complete(report, renderSummary(report, limits/* CHECK_TEXT_BYTES */.tn));
    if (check?.problem && request.check === "always") {
        // Planned again, so that this warning fits into the annotation budget.
        report = await make([`The check run could not be shown: ${redact(check.problem)}`]);
    }
    const path = `${request.reportDir}/report.json`;
    const trouble = await writeFiles(report, path, publication, anchors);
    if (trouble.length > 0)
        report = await make(trouble);
    await show(report, { path, checkUrl: check?.url ?? "" }, publication);
    return report;
}
/** Asks git for its files only when the first place is looked up; a skipped run often needs none. */
function openAnchors({ host, context }) {
    const { repository } = host;
    let opened = null;
    const open = () => {
        opened ??= repository.trackedFiles().then((tracked) => createAnchors({
            tracked,
            readLines: (path) => repository.readLines(path),
            workspaceRoots: context.workspaceRoots,
            ...(context.repository === undefined ? {} : { repository: context.repository }),
            ...(context.workflow === undefined ? {} : { workflow: context.workflow }),
        }));
        return opened;
    };
    return {
        locate: async (target) => (await open()).locate(target),
        workflow: async () => (context.workflow === undefined ? null : (await open()).workflow()),
    };
}
/** Writes the files. Like all display, a failure such as a full disk becomes a warning and never changes the conclusion. */
async function writeFiles(report, path, publication, anchors) {
    const { host, request, context } = publication;
    const attempt = async (work) => {
        try {
            await work();
            return [];
        }
        catch (error) {
            return [error.message];
        }
    };
    const { reportDir, sarif } = request;
    const trouble = await Promise.all([
        attempt(() => host.files.writeText(path, (0,build_report/* reportJson */.l)(report))),
        attempt(() => host.files.writeText(`${reportDir}/summary.md`, renderSummary(report))),
        sarif === "" ? [] : attempt(() => writeSarif(report, context.resolve(sarif), publication, anchors)),
    ]);
    return trouble.flat();
}
async function writeSarif(report, path, { host, context }, anchors) {
    const places = new Map();
    for (const finding of report.findings) {
        const test = finding.tests[0]?.id;
        const place = await anchors.locate({ places: finding.places, ...(test === undefined ? {} : { test }) });
        if (place)
            places.set(finding.id, place);
    }
    const { toSarif } = await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 4864));
    const fallback = await anchors.workflow();
    const document = toSarif(report.findings, {
        gateVersion: context.version,
        anchors: places,
        ...(fallback ? { fallback } : {}),
    });
    await host.files.writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}
async function show(report, where, { host, request }) {
    const { display } = host;
    if (request.annotations === "auto")
        for (const annotation of report.annotations)
            display.annotate(annotation);
    await showSummary(display, renderSummary(report));
    showOutputs(display, outputsOf(report, where));
    display.outcome(`Outcome: ${report.outcome}. ${report.sentence}`);
    if (report.conclusion === "failure")
        display.fail();
}
/** The outputs of the action, by name. */
function outputsOf(report, where) {
    const { verdict, facts, tests } = report;
    const counts = tests && {
        total: tests.total,
        passed: tests.passed,
        failed: tests.failed,
        errors: tests.errors,
        skipped: tests.skipped,
        xfailed: tests.xfailed,
        xpassed: tests.xpassed,
        executed: tests.executed,
        source: tests.source,
    };
    return {
        verdict: verdict.status,
        reason: verdict.reason,
        supported: String(verdict.status === "supported"),
        action: report.policy.action,
        outcome: report.outcome,
        conclusion: report.conclusion,
        gpu: verdict.gpu?.name ?? "",
        "compute-capability": verdict.gpu?.computeCapability ?? "",
        driver: facts?.driver?.version ?? "",
        cuda: facts?.driver?.cuda ?? "",
        tensorrt: verdict.tensorrt ?? "",
        "newest-tensorrt": verdict.newestTensorrt ?? "",
        tests: JSON.stringify(counts),
        findings: JSON.stringify(Object.fromEntries(report.findings.map(({ id, count }) => [id, count]))),
        report: where.path,
        "check-url": where.checkUrl,
    };
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _name_some_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7190);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4206);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4472);
/** What a reader can do about a result; annotations, summary and terminal give the same steps. */



/** What a reader can do about it, the smallest step first. Empty where there is nothing to do. */
function advice(told) {
    const remedies = told.verdict.remedies.map(({ text }) => text);
    const steps = told.steps ?? [];
    const { status } = told.verdict;
    const absent = status === "no-gpu" || status === "no-tensorrt";
    const unsupported = status !== "supported" ? remedies : [];
    switch (told.outcome) {
        case "passed":
            // A pass without a card or TensorRT comes with a warning; the remedies say how to resolve it.
            return (told.warnings ?? []).length > 0 ? [...steps, ...(absent ? remedies : [])] : steps;
        case "failed":
            return [...failed(told, steps), ...unsupported];
        case "crashed":
            return [
                told.suite?.running
                    ? "Run that test alone with PYTHONFAULTHANDLER=1: Python then prints where it was when it died."
                    : "Run the suite with PYTHONFAULTHANDLER=1: Python then prints where it was when it died.",
                ...unsupported,
            ];
        case "timed-out":
            return ["Find out why it took so long, or raise `timeout-minutes`.", ...unsupported];
        case "ran-nothing":
            return [whyNothing(told), ...unsupported];
        case "xpassed":
            return [
                (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedOf */ .B8)(told).xpassedByExpectation > 0
                    ? `If the pass is right, take the entry out of the expectations file, or narrow its \`when\`: ${places(told)}.`
                    : "If TensorRT was really used, correct the support matrix (`matrix-file`).",
                ...(told.conclusion === "failure" ? ["Until then `strict: false` makes this a warning."] : []),
            ];
        default:
            return unsupported;
    }
}
function failed(told, steps) {
    const named = told.failures.some(({ status, excusedBy }) => status !== "xpassed" && !excusedBy);
    if (named)
        return ["Start with the failed tests below; failures with the same cause are grouped.", ...steps];
    return steps.length > 0 ? steps : ["See the log of this step for what the suite printed."];
}
/** File and line of the expectations entries whose tests passed unexpectedly. */
function places({ expectedToFail = [] }) {
    const passed = expectedToFail.filter(({ ended }) => ended === "xpassed");
    return (0,_name_some_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .K)([...new Set(passed.flatMap(({ expectation }) => expectation ?? []))], 3);
}
function whyNothing(told) {
    if (told.suite?.startError)
        return "Fix what keeps the command from starting; the sentence above names it.";
    if ((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .notCollected */ .h4)(told))
        return "Fix what keeps the tests from being collected: the error below names it.";
    if ((told.tests?.skipped ?? 0) > 0)
        return "See below why the tests were skipped. With `min-executed: 0` the job would not fail for this.";
    return "Check that the command finds the tests. With `min-executed: 0` the job would not fail for this.";
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport),
  l: () => (/* binding */ reportJson)
});

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/text-order.js
var text_order = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/report/limits.js
var report_limits = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/report/report.js
/** The one result of a gate run. Schema: schema/report.schema.json. */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/report/build-report.js
/** Builds a report from its parts and writes it as JSON. Its size is bounded, and the same parts give the same bytes. */




/** Words of a command that are kept as they were given. */
const MAX_WORDS = 1_000;
/**
 * Bounds every list and text. What a limit left out is counted in `dropped`, together with what was counted there before.
 * Ids that come in no meaningful order are sorted; failures and findings keep the order in which they were seen.
 */
function buildReport(parts, limits = report_limits/* REPORT_LIMITS */.S4) {
    const dropped = new Map(Object.entries(parts.dropped));
    const bound = (name, items, max) => {
        if (items.length > max)
            dropped.set(name, (dropped.get(name) ?? 0) + items.length - max);
        return items.slice(0, max);
    };
    const ids = (name, items) => bound(name, [...new Set(items.map((id) => line(id, limits)))].sort(text_order/* compareTexts */.q), limits.ran);
    const lines = (name) => bound(name, parts[name] ?? [], limits.notices).map((text) => line(text, limits));
    const { version, tests, suite } = parts;
    // Written out member by member: this is the order in the file, and nothing that is not in the schema gets in.
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        gate: { name: "tensorrt-export-gate", version },
        ...(parts.origin === undefined ? {} : { origin: parts.origin }),
        outcome: parts.outcome,
        conclusion: parts.conclusion,
        sentence: line(parts.sentence, limits),
        facts: parts.facts,
        verdict: parts.verdict,
        policy: parts.policy,
        ...(parts.asked === undefined ? {} : { asked: boundAsked(parts.asked, limits) }),
        suite: suite && { ...suite, command: (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(suite.command), limits.messageUnits) },
        tests: tests && {
            ...tests,
            ran: ids("ran", tests.ran),
            ...(tests.notRan ? { notRan: ids("notRan", tests.notRan) } : {}),
            ...(tests.neverRan ? { neverRan: ids("neverRan", tests.neverRan) } : {}),
            skippedReasons: bound("skippedReasons", tests.skippedReasons
                .map(({ reason, count }) => ({ reason: line(reason, limits), count }))
                .toSorted((a, b) => b.count - a.count || (0,text_order/* compareTexts */.q)(a.reason, b.reason)), limits.skippedReasons),
        },
        failures: bound("failures", parts.failures, limits.failures).map((failure) => boundFailure(failure, limits)),
        passedUnexpectedly: bound("passedUnexpectedly", parts.passedUnexpectedly, limits.passedUnexpectedly).map((id) => line(id, limits)),
        ...(parts.expectedToFail === undefined
            ? {}
            : {
                expectedToFail: bound("expectedToFail", parts.expectedToFail, limits.passedUnexpectedly).map((one) => ({
                    ...one,
                    id: line(one.id, limits),
                    ...(one.reason === undefined ? {} : { reason: line(one.reason, limits) }),
                })),
            }),
        ...(parts.passedBeside === undefined
            ? {}
            : {
                passedBeside: bound("passedBeside", parts.passedBeside, limits.passedUnexpectedly).map((id) => line(id, limits)),
            }),
        findings: bound("findings", parts.findings, limits.findings).map((finding) => boundFinding(finding, limits, (tests) => bound("findingTests", tests, limits.findingTests))),
        ...(parts.passingOutputSeen === undefined ? {} : { passingOutputSeen: parts.passingOutputSeen }),
        errors: lines("errors"),
        warnings: lines("warnings"),
        ...(parts.steps === undefined ? {} : { steps: lines("steps") }),
        notices: lines("notices"),
        annotations: parts.annotations,
        dropped: Object.fromEntries([...dropped].sort(([a], [b]) => (0,text_order/* compareTexts */.q)(a, b))),
    };
}
/** The file's text. Indented, because people open it too; JSON.stringify escapes the lone surrogates that a log may hold. */
function reportJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function boundAsked({ argv, shell, inputs }, limits) {
    const text = (value) => (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanBlock */.Hy)(value), limits.messageUnits);
    // A truncated command would be a different command, so a long one is left out.
    const whole = argv !== null && argv.length <= MAX_WORDS && argv.join(" ").length <= limits.messageUnits;
    return {
        argv: whole ? argv.map(clean_text/* cleanBlock */.Hy) : null,
        shell: text(shell),
        inputs: inputs.map(({ name, value }) => ({ name, value: text(value) })),
    };
}
function boundFailure(failure, limits) {
    return {
        ...failure,
        id: line(failure.id, limits),
        ...(failure.message === undefined
            ? {}
            : { message: cutMiddle((0,clean_text/* cleanBlock */.Hy)(failure.message), limits.messageUnits) }),
    };
}
function boundFinding(finding, limits, boundTests) {
    return {
        ...finding,
        lines: finding.lines.slice(0, 1_000),
        first: { ...finding.first, text: line(finding.first.text, limits) },
        tests: boundTests(finding.tests),
    };
}
/** Keeps the beginning, which says what was done, and the larger end, which says what came of it. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const mark = "\n\u2026 cut \u2026\n";
    const head = (0,clean_text/* cutUnits */.Cv)(text, Math.floor(max / 4), "");
    const tail = text.slice(-(max - head.length - mark.length)).replace(/^[\udc00-\udfff]/, "");
    return head + mark + tail;
}
function line(text, limits) {
    return (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text), limits.lineUnits);
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

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findingsShown)
/* harmony export */ });
/** Which known issues a reader is shown; report.json has them all. */
/**
 * A test runner prints the same heading over an unexpected pass as over a failure. If no test failed, the finding
 * that the heading gives is hidden: it would claim a failure that did not happen.
 */
function findingsShown({ findings, tests, expectedToFail = [], }) {
    const noneFailed = tests !== null && tests.failed + tests.errors === 0;
    const marked = expectedToFail.some(({ ended }) => ended === "xpassed");
    return noneFailed && marked ? findings.filter(({ id }) => id !== "test-failure") : findings;
}


/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ judgedOf),
/* harmony export */   hV: () => (/* binding */ ownMarks),
/* harmony export */   o6: () => (/* binding */ byExpectation)
/* harmony export */ });
/** How the failures of a report are judged. All counts of failures are taken from here, so that they agree. */
/** The counts of `tests.judged`; for a report without them, counted from the listed failures. */
function judgedOf({ tests, failures }) {
    if (tests?.judged)
        return tests.judged;
    const failed = failures.filter(({ status }) => status !== "xpassed");
    const excused = failed.filter(({ excusedBy }) => excusedBy !== undefined);
    const expectation = excused.filter(byExpectation).length;
    const total = Math.max(tests ? tests.failed + tests.errors : 0, failed.length);
    return {
        standing: total - excused.length,
        refusal: excused.length - expectation,
        expectation,
        xfailedByExpectation: 0,
        xpassedByExpectation: failures.length - failed.length,
    };
}
/** Excused by an entry of the expectations file, not by the policy. */
function byExpectation({ excusedBy, expectation }) {
    return excusedBy !== undefined && expectation !== undefined;
}
/** Failures that the suite's own marks expect, in addition to those that expectations entries cover. */
function ownMarks(told) {
    return (told.tests?.xfailed ?? 0) - judgedOf(told).xfailedByExpectation;
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

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reproduceLines)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/** The shell lines that repeat the decision, and the run, on another machine. */

/** Shell lines; comments tell what each does. */
function reproduceLines(report) {
    const { verdict, suite, asked } = report;
    const lines = [];
    const sm = verdict.gpu?.computeCapability ?? null;
    if (sm !== null && verdict.tensorrt !== null) {
        lines.push("# the decision, on any machine", ["trt-gate explain", ...pair(report, sm, verdict.tensorrt)].join(" "));
    }
    else
        lines.push("# what this machine is", "trt-gate probe");
    if (suite) {
        const replayed = asked?.inputs.some(({ name }) => name === "facts") ?? false;
        lines.push(replayed ? "# the same run, with the same facts" : "# the same run, on a machine with this GPU", ["trt-gate run", ...(asked ? sameWords(asked, suite.command) : likeWords(report, suite.command))].join(" "));
    }
    return lines;
}
/** What was asked for, input by input. A script is one word, for its own shell. */
function sameWords({ argv, shell, inputs }, command) {
    const options = inputs.flatMap(({ name, value }) => [`--${name}`, quote(value)]);
    return argv === null
        ? [...options, "--shell", quote(shell), "--", quote(command)]
        : [...options, "--", ...argv.map(quote)];
}
/** For a report without `asked`: an approximation from the policy and the facts. */
function likeWords({ facts, policy }, command) {
    const option = /^on-(?:unsupported|unknown|no-gpu|no-tensorrt): \w+$/.test(policy.applied)
        ? [`--${policy.applied.replace(": ", " ")}`]
        : [];
    const via = facts?.via ? ["--via", quote(facts.via)] : [];
    return [...option, ...via, "--", "bash", "-ec", quote(command)];
}
function pair({ facts }, sm, tensorrt) {
    const words = ["--gpu", quote(sm), "--tensorrt", quote(tensorrt)];
    const platform = facts?.platform;
    if (platform?.jetpack)
        words.push("--platform", "jetpack");
    else if (platform) {
        const name = `${platform.os === "win32" ? "windows" : platform.os}-${platform.arch}`;
        if (["linux-x64", "linux-arm64", "windows-x64"].includes(name))
            words.push("--platform", name);
    }
    if (facts?.tensorrt?.product === "tensorrt-rtx")
        words.push("--product", "tensorrt-rtx");
    if (facts?.tensorrt?.cuda)
        words.push("--cuda", quote(facts.tensorrt.cuda));
    if (facts?.driver?.version)
        words.push("--driver", quote(facts.driver.version));
    return words;
}
/** For POSIX shells: plain words stay, all else goes into single quotes, where nothing has a meaning but the quote. */
function quote(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text);
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}


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

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8999);
/* harmony import */ var _findings_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6765);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7324);
/* harmony import */ var _small_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1788);
/* harmony import */ var _test_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3396);
/* harmony import */ var _unverified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1176);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/** The same result for `trt-gate run` on a terminal: plain text, wrapped, with colour only where it is wanted. */








const CODES = {
    good: "32",
    caution: "33",
    bad: "31",
    neutral: "36",
    bold: "1",
    dim: "2",
};
const MARKS = { good: "\u2714", caution: "!", bad: "\u2718", neutral: "\u00b7" };
/** What is shown of long lists; report.json has the rest. */
const MAX_TESTS = 20;
const MAX_FINDINGS = 20;
const MAX_REASONS = 10;
const TRACE_LINES = 6;
/** The text ends with a line feed. */
function renderTerminal(report, options) {
    const width = Math.min(Math.max(options.width, 40), 120);
    const paint = (style, text) => options.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
    const wrap = (text, first, rest = first) => wrapText((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), width, first, rest);
    const section = (title, lines) => lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
    const items = (texts) => texts.flatMap((text) => wrap(text, "  - ", "    "));
    const { tone, text } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report);
    const lines = [
        paint(tone, `${MARKS[tone]} ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text)}`),
        ...wrap(report.verdict.sentence, "  "),
        ...((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .happened */ .Y5)(report) === "" ? [] : wrap((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .happened */ .Y5)(report), "  ")),
        ...wrap((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak)(report).replaceAll("`", ""), "  "),
        ...(report.errors ?? [])
            .filter((error) => !report.sentence.includes(error))
            .flatMap((error) => wrap(error, `  ${paint("bad", "\u2718")} `, "    ")),
        ...(report.warnings ?? []).flatMap((warning) => wrap(warning, `  ${paint("caution", "!")} `, "    ")),
        ...section("What you can do", items((0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .advice */ .v)(report).map((step) => step.replaceAll("`", "")))),
        ...section("Machine", pairs(machine(report))),
        ...section("Suite", pairs(suiteRows(report))),
        ...(0,_test_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .testGroups */ .TN)(report).flatMap((group) => section(`${group.title} (${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(group.count)})`, [
            ...(group.lead === "" ? [] : wrap(group.lead.replaceAll("`", ""), "  ")),
            ...groupLines(group, paint),
        ])),
        ...section("Known issues", (0,_findings_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsShown */ .e)(report)
            .slice(0, MAX_FINDINGS)
            .flatMap((finding) => findingLines(finding, wrap))),
        ...section("Skipped tests, by reason", reasons(report, wrap)),
        ...section("Not verified by this run", items([...(0,_unverified_js__WEBPACK_IMPORTED_MODULE_6__/* .unverified */ .Q)(report), ...report.notices])),
        ...section("To reproduce", againLines(options.again === false ? { ...report, suite: null } : report)),
    ];
    return `${lines.join("\n")}\n`;
}
function againLines(report) {
    return (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_7__/* .reproduceLines */ .F)(report)
        .flatMap((line) => line.split("\n"))
        .map((line) => `  ${line}`);
}
function machine({ facts, verdict }) {
    if (!facts)
        return [];
    const rows = facts.gpus.slice(0, 16).map((gpu) => [`GPU ${gpu.index}`, (0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .gpuWords */ .up)(gpu)]);
    if (rows.length === 0)
        rows.push(["GPU", "none that CUDA shows to this process"]);
    rows.push([
        "TensorRT",
        facts.tensorrt ? `${facts.tensorrt.version}, from ${facts.tensorrt.source}` : "none found",
    ]);
    if (facts.driver?.version)
        rows.push(["Driver", facts.driver.version]);
    if (facts.interpreter)
        rows.push(["Python", `${facts.interpreter.version}, ${facts.interpreter.path}`]);
    rows.push(["Verdict", verdict.reason === "" ? verdict.status : `${verdict.status} (${verdict.reason})`]);
    // A problem that the verdict's sentence quotes is not repeated.
    const unsaid = (facts.problems ?? []).filter(({ detail }) => !verdict.sentence.includes(detail));
    for (const problem of unsaid.slice(0, 5))
        rows.push(["Problem", `${problem.code}: ${problem.detail}`]);
    return rows;
}
function suiteRows(report) {
    const { suite, tests, policy } = report;
    const rows = [["Policy", policy.applied]];
    if (suite) {
        rows.push(["Ended", `${ending(suite)}, after ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(suite.durationMs)}`]);
        if (suite.running)
            rows.push(["Running", suite.running]);
        const words = { true: "yes", false: "no", null: "could not be seen" };
        rows.push([
            "TensorRT",
            `loaded: ${words[`${suite.used.tensorrt}`]}; CUDA opened: ${words[`${suite.used.cuda}`]}`,
        ]);
    }
    if (tests) {
        rows.push(["Tests", (0,_test_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(tests)]);
        const excused = (0,_test_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .excusedWords */ .xW)(report);
        if (excused !== "")
            rows.push(["", excused.replaceAll("`", "")]);
    }
    return rows;
}
function ending(suite) {
    if (suite.cancelled)
        return "cancelled";
    if (suite.timedOut)
        return "stopped at its time limit";
    return suite.signal ?? (suite.exitCode === null ? "never started" : `exit status ${suite.exitCode}`);
}
function pairs(rows) {
    const column = Math.max(0, ...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `  ${name.padEnd(column)}  ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value), 500)}`);
}
const GROUP_MARKS = {
    standing: ["bad", "\u2718"],
    refusal: ["caution", "!"],
    expectation: ["caution", "!"],
    mark: ["caution", "!"],
    unexpected: ["caution", "!"],
    beside: ["neutral", "\u00b7"],
};
function groupLines({ kind, count, failures, others }, paint) {
    const [tone, sign] = GROUP_MARKS[kind];
    const mark = paint(tone, sign);
    const id = (text) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), 300);
    const lines = [
        ...failures
            .slice(0, MAX_TESTS)
            .flatMap((failure) => [
            `  ${mark} ${id(failure.id)}${failure.excusedBy === undefined ? "" : ` (${excuse(failure)})`}`,
            ...traceEnd(failure).map((line) => paint("dim", `      ${line}`)),
        ]),
        ...others
            .slice(0, Math.max(0, MAX_TESTS - failures.length))
            .map((test) => `  ${mark} ${id(test.id)}${test.note === "" ? "" : ` (${id(test.note)})`}`),
    ];
    const left = count - Math.min(MAX_TESTS, failures.length + others.length);
    return left > 0 ? [...lines, `  and ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(left)} more, see report.json`] : lines;
}
function excuse({ excusedBy = "", expectation }) {
    if (expectation === undefined)
        return excusedBy;
    const entry = `expectation ${expectation}`;
    return excusedBy === entry ? entry : `${entry}, for ${excusedBy}`;
}
function traceEnd({ message }) {
    const lines = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(message ?? "")
        .split("\n")
        .filter((line) => line.trim() !== "");
    return lines.slice(-TRACE_LINES).map((line) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)(line, 300));
}
function findingLines(finding, wrap) {
    const { severity, title, count, id, remedy, tests } = finding;
    const seen = tests.length === 0 ? "" : `, in ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tests.length, "test")}`;
    return [
        ...wrap(`${severity}: ${title} (${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, "time")}${seen}) [${id}]`, "  - ", "    "),
        ...(remedy === "" ? [] : wrap(remedy.replaceAll("`", ""), "    ")),
    ];
}
function reasons({ tests }, wrap) {
    const all = tests?.skippedReasons ?? [];
    const shown = all
        .slice(0, MAX_REASONS)
        .flatMap(({ reason, count }) => wrap(`${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} \u00d7 ${reason || "no reason given"}`, "  - ", "    "));
    return all.length > MAX_REASONS ? [...shown, `  and ${all.length - MAX_REASONS} more reasons`] : shown;
}
/** Breaks at blanks; a word longer than a line stays whole, so that paths and addresses can be copied. */
function wrapText(text, width, first, rest) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(" ")) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ testGroups),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   xW: () => (/* binding */ excusedWords)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4206);
/* harmony import */ var _small_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
/** Groups the tests of a report by how they ended; shared by the summary and the terminal. */


/** "4 in all: 1 passed, 1 failed, 1 skipped, 1 xfailed; 3 executed": what stands between the signs adds up. */
function countWords(tests) {
    const { total, passed, failed, errors, skipped, xfailed, xpassed, executed } = tests;
    const parts = [
        `${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} passed`,
        `${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(failed)} failed`,
        ...(errors > 0 ? [(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, "error")] : []),
        `${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(skipped)} skipped`,
        ...(xfailed > 0 ? [`${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(xfailed)} xfailed`] : []),
        ...(xpassed > 0 ? [`${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(xpassed)} xpassed`] : []),
    ];
    return `${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(total)} in all: ${parts.join(", ")}; ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(executed)} executed`;
}
/** How many of the failed tests are excused, and by what. Empty where none are. */
function excusedWords(report) {
    const { refusal, expectation } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedOf */ .B8)(report);
    const parts = [
        ...(refusal > 0 ? [`${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(refusal)} by \`on-unsupported: xfail\``] : []),
        ...(expectation > 0 ? [`${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(expectation)} by the expectations file`] : []),
    ];
    return parts.length === 0 ? "" : `Excused failures: ${parts.join(", ")}.`;
}
/** Failures that count, then excused ones and their excuses, then passes worth knowing about; no empty groups. */
function testGroups(report) {
    return [...failedGroups(report), ...passedGroups(report)].filter(({ failures, others }) => failures.length + others.length > 0);
}
function failedGroups(report) {
    const { failures, expectedToFail = [] } = report;
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedOf */ .B8)(report);
    const excused = failures.filter(({ excusedBy }) => excusedBy !== undefined);
    const refused = excused.filter((one) => !(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .byExpectation */ .o6)(one));
    const causes = [...new Set(refused.map(({ excusedBy }) => `\`${excusedBy}\``))].join(", ");
    const xfailed = expectedToFail.filter(({ ended }) => ended === "xfailed");
    return [
        {
            kind: "standing",
            title: "Failed tests",
            lead: "",
            count: judged.standing,
            failures: failures.filter(({ status, excusedBy }) => status !== "xpassed" && excusedBy === undefined),
            others: [],
        },
        {
            kind: "refusal",
            title: "Failed because of this GPU, excused",
            lead: `Each shows a message of an unsupported GPU (${causes}), which \`on-unsupported: xfail\` excuses.`,
            count: judged.refusal,
            failures: refused,
            others: [],
        },
        {
            kind: "expectation",
            title: "Failed, excused by the expectations file",
            lead: "An entry of the expectations file excuses each of them and is named by file and line.",
            count: judged.expectation + judged.xfailedByExpectation,
            failures: excused.filter(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .byExpectation */ .o6),
            others: xfailed.filter(({ expectation }) => expectation !== null).map(noted),
        },
        {
            kind: "mark",
            title: "Failed as marked by the suite itself",
            lead: "",
            count: (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarks */ .hV)(report),
            failures: [],
            others: xfailed.filter(({ expectation }) => expectation === null).map(noted),
        },
    ];
}
function passedGroups(report) {
    const { passedUnexpectedly, passedBeside = [], expectedToFail = [], dropped } = report;
    const marks = new Map(expectedToFail.filter(({ ended }) => ended === "xpassed").map((one) => [one.id, one]));
    const byVerdict = passedUnexpectedly.some((id) => !marks.has(id));
    return [
        {
            kind: "unexpected",
            title: "Passed unexpectedly",
            lead: byVerdict
                ? "They passed, although this TensorRT cannot run on this GPU."
                : "They are marked as expected to fail, but passed.",
            count: passedUnexpectedly.length + (dropped.passedUnexpectedly ?? 0),
            failures: [],
            others: passedUnexpectedly.map((id) => {
                const mark = marks.get(id);
                return mark ? noted(mark) : { id, note: "" };
            }),
        },
        {
            kind: "beside",
            title: "Passed despite the unsupported GPU",
            lead: "They passed, while others failed because of this GPU.",
            count: passedBeside.length + (dropped.passedBeside ?? 0),
            failures: [],
            others: passedBeside.map((id) => ({ id, note: "" })),
        },
    ];
}
function noted({ id, expectation, reason = "" }) {
    if (expectation !== null)
        return { id, note: `expectation ${expectation}` };
    return { id, note: reason === "" ? "the suite's own mark" : `the suite's own mark: ${reason}` };
}


/***/ }),

/***/ 1176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unverified)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4206);
/* harmony import */ var _small_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
/** What a green or red run leaves open. A reader should not take more from it than it shows. */


/** @returns sentences, each on one thing that this run does not prove. */
function unverified(report) {
    const { outcome, suite, tests, verdict, dropped } = report;
    const items = [];
    if (outcome === "skipped" || outcome === "refused" || outcome === "probe-error") {
        items.push("The whole suite: it was not started on this machine.");
    }
    if (outcome === "not-run")
        items.push("All tests: no suite was given.");
    if (tests && tests.skipped > 0)
        items.push(`The skipped tests (${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(tests.skipped)}).`);
    const never = tests?.neverRan?.length ?? 0;
    if (never > 0)
        items.push(`The ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(never + (dropped.neverRan ?? 0), "test")} that had not started when the process ended.`);
    items.push(...expectedItems(report));
    if (suite && outcome !== "ran-nothing")
        items.push(...useItems(suite.used));
    if (verdict.status === "unknown" && outcome === "passed") {
        items.push("Whether NVIDIA supports this pair: all that is known is that it passed here.");
    }
    const cut = dropped.failures ?? 0;
    if (cut > 0)
        items.push(`The counts are exact, but ${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(cut)} failures have no details in the report.`);
    return items;
}
/** What failed without failing the job is not shown to work. */
function expectedItems(report) {
    const { refusal, expectation } = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedOf */ .B8)(report);
    const marked = expectation + (report.tests?.xfailed ?? 0);
    const items = [
        [refusal, "The tests that failed because of this GPU", ": they say nothing about a supported GPU."],
        [marked, "The tests whose failure a mark or an expectation excuses", "."],
    ];
    // A suite whose tests could not be counted.
    if (refusal + marked === 0 && report.outcome === "xfailed") {
        return ["What failed as expected: it says nothing about a supported GPU."];
    }
    return items
        .filter(([count]) => count > 0)
        .map(([count, what, end]) => `${what} (${(0,_small_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)})${end}`);
}
function useItems(used) {
    if (used.tensorrt === false) {
        return ["TensorRT itself: no process of the suite ever loaded it, so the tests ran without it."];
    }
    if (used.tensorrt === null)
        return ["Whether the suite really used TensorRT: the gate could not see which libraries it loaded."];
    if (used.cuda === false)
        return ["The GPU itself: no process of the suite ever opened CUDA."];
    return [];
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y5: () => (/* binding */ happened),
  Pl: () => (/* binding */ headline),
  ak: () => (/* binding */ meaning),
  h4: () => (/* binding */ notCollected)
});

// EXTERNAL MODULE: ./build/report/judged.js
var judged = __webpack_require__(4206);
// EXTERNAL MODULE: ./build/report/small-words.js
var small_words = __webpack_require__(1788);
;// CONCATENATED MODULE: ./build/report/expected-words.js
/** The words for what was expected to fail: who expects it, and what came of it. */


/** Says who expected the failures; with numbers only where it was more than one. */
function xfailedWords(told) {
    if (told.suite?.timedOut)
        return "Timed out as expected";
    if (told.suite?.signal)
        return `Died by ${told.suite.signal}, as expected`;
    const { gpu, entries, marks } = excuses(told);
    const by = [
        [gpu, "this GPU cannot run this TensorRT", "for this GPU"],
        [entries, "the expectations file says so", "by the expectations file"],
        [marks, "the suite's own marks say so", "by the suite's own marks"],
    ];
    const present = by.filter(([count]) => count > 0);
    if (present.length > 1) {
        return `Failed as expected: ${present.map(([count, , short]) => `${(0,small_words/* grouped */.zD)(count)} ${short}`).join(", ")}`;
    }
    // A suite whose tests cannot be counted is excused by the policy alone.
    return `Failed as expected: ${present[0]?.[1] ?? by[0][1]}`;
}
/** Failures that were expected, by who expects them. */
function excuses(told) {
    const { refusal, expectation, xfailedByExpectation } = (0,judged/* judgedOf */.B8)(told);
    return {
        gpu: refusal,
        entries: expectation + xfailedByExpectation,
        marks: (0,judged/* ownMarks */.hV)(told),
    };
}
/** The title of an unexpected pass. */
function xpassedWords(told) {
    const count = (0,judged/* judgedOf */.B8)(told).xpassedByExpectation;
    return count > 0
        ? `Unexpected pass: ${(0,small_words/* plural */.LS)(count, "test")} passed that should fail`
        : "Unexpected pass: the suite passed where it should not";
}
/** Why no failure counts. */
function whyExpected(told) {
    if (told.suite?.timedOut || told.suite?.signal)
        return "An entry of the expectations file expects this.";
    const { gpu, entries, marks } = excuses(told);
    const present = [
        ...(gpu > 0 || entries + marks === 0
            ? ["shows a message of an unsupported GPU, which `on-unsupported: xfail` excuses"]
            : []),
        ...(entries > 0 ? ["is named in the expectations file"] : []),
        ...(marks > 0 ? ["is marked by the suite itself"] : []),
    ];
    return `Every failure ${present.join(", or ")}.`;
}
/** What an unexpected pass goes against. */
function whyUnexpected(told) {
    return (0,judged/* judgedOf */.B8)(told).xpassedByExpectation > 0
        ? "An entry of the expectations file says that it should fail: either the entry is out of date, or the test did not do what it is meant to do."
        : "The verdict says that this TensorRT cannot run on this GPU, yet nothing failed: either the verdict is wrong or the suite did not really use TensorRT.";
}

;// CONCATENATED MODULE: ./build/report/wording.js
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
            return caution(xfailedWords(told));
        case "xpassed":
            return { tone: told.conclusion === "failure" ? "bad" : "caution", text: xpassedWords(told) };
        case "crashed":
            return bad(`Crashed: ${crashedWords(told)}`);
        case "timed-out":
            return bad(told.suite ? `Timed out after ${(0,small_words/* duration */.p0)(told.suite.durationMs)}` : "Timed out");
        case "ran-nothing":
            return bad(`Ran nothing: ${ranWords(told)}`);
        case "refused":
            return bad(`Refused: ${whyNot(told)}`);
        case "probe-error":
            return bad(cameToNothing(told) ? "The gate reached no result" : "The machine could not be probed");
        case "not-run":
            return notRun(told);
    }
}
/** No policy applied: a wrong input, a cancellation or a defect came before any decision. */
function cameToNothing({ policy }) {
    return policy.applied === "none";
}
function passed(told) {
    const count = told.tests ? (0,small_words/* plural */.LS)(passes(told.tests), "test") : "the suite exited with status 0";
    if (told.conclusion === "failure")
        return { tone: "bad", text: `Passed, but not accepted: ${count}` };
    if ((told.warnings ?? []).length > 0)
        return { tone: "caution", text: `Passed with warnings: ${count}` };
    return { tone: "good", text: `Passed: ${count}` };
}
/** The number of passed tests; where only tests that the suite had marked to fail passed, their number. */
function passes({ passed, xpassed }) {
    return passed === 0 ? xpassed : passed;
}
function notRun(told) {
    switch (told.verdict.status) {
        case "supported":
            return { tone: "good", text: "Supported: this GPU can run this TensorRT" };
        case "unsupported":
            return { tone: "caution", text: "Unsupported: this GPU cannot run this TensorRT" };
        default:
            return { tone: "neutral", text: (0,small_words/* capital */.Nx)(whyNot(told)) };
    }
}
/** Why the suite was not started, or should not have been. */
function whyNot(told) {
    if (told.verdict.reason === "unexpected-gpu")
        return "this is not the GPU that was expected";
    switch (told.verdict.status) {
        case "unsupported":
            return "this GPU cannot run this TensorRT";
        case "unknown":
            return "no source says whether this GPU can run this TensorRT";
        case "no-gpu":
            return "CUDA shows no GPU";
        case "no-tensorrt":
            return "no TensorRT was found";
        case "probe-error":
            return "the machine could not be probed";
        case "supported":
            return "the suite was not started";
    }
}
function failedWords(told) {
    const { tests, suite } = told;
    const { standing } = (0,judged/* judgedOf */.B8)(told);
    if (suite?.cancelled)
        return "the run was cancelled";
    if (tests && standing > 0)
        return `${(0,small_words/* grouped */.zD)(standing)} of ${(0,small_words/* plural */.LS)(tests.executed, "executed test")}`;
    if (standing > 0)
        return (0,small_words/* plural */.LS)(standing, "test");
    if ((told.errors ?? []).length > 0) {
        return tests && tests.passed > 0
            ? `${(0,small_words/* plural */.LS)(tests.passed, "test")} passed, but the run is not accepted`
            : "the run is not accepted";
    }
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
    return `${tests.executed} of ${(0,small_words/* plural */.LS)(tests.total, "test")} executed`;
}
/** Whether a `ran-nothing` comes from collection errors: enough tests were counted, so it is not for too few of them. */
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
/** Whether the process died without cutting off any known test. */
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
/** What happened to the suite, without the verdict's sentence, which is shown next to it; "" if it was not started. */
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
                ? "Nothing was decided and nothing is verified, so the job fails."
                : "The gate could not find out what this machine is. That is neither a yes nor a no, so the job fails rather than guess.";
        case "xfailed":
            return `${whyExpected(told)} The job stays green.`;
        case "xpassed":
            return `${whyUnexpected(told)} ${green ? "`strict` is off, so the job stays green." : "`strict` makes that a failure."}`;
        case "crashed":
            return diedBetween(told)
                ? "No expectation excuses it. If all tests had already passed, `exit-crash: warn` lets the job pass on a supported GPU."
                : "Tests after that point may not have run, and no expectation excuses the crash.";
        case "timed-out":
            return "The suite and every process that it started were stopped. Tests after that point did not run.";
        case "ran-nothing":
            if (told.suite?.startError)
                return "No test was started, so nothing is verified.";
            return notCollected(told)
                ? "A suite that cannot be collected proves nothing, whatever its exit status."
                : `Too few tests were executed for a green result to mean anything (\`min-executed\`: ${told.policy.minExecuted}).`;
        case "failed":
            return whyFailed(told);
        case "passed":
            return green ? "The job succeeds." : "The job fails for the reason below.";
        case "not-run":
            return "No suite was given, so this is only the decision.";
    }
}
function whyFailed(told) {
    if (told.suite?.cancelled)
        return "The job fails.";
    if ((0,judged/* judgedOf */.B8)(told).standing === 0 && (told.errors ?? []).length > 0) {
        return "The job fails, but not because of a test.";
    }
    return told.verdict.status === "supported"
        ? "No policy excuses a failure on a supported GPU, so the job fails."
        : "The job fails.";
}
function policyWords({ policy, conclusion }) {
    return `The job ${conclusion === "success" ? "stays green" : "fails"} because of \`${policy.applied}\`.`;
}


/***/ }),

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ signalOfStatus)
/* harmony export */ });
/** Reads a signal from an exit status: shells, Python and Windows each encode one in their own way. */
// Numbers as on Linux x86-64 and arm64 (signal(7)); only those that end a process and that a suite meets.
const SIGNALS = new Map([
    [1, "SIGHUP"],
    [2, "SIGINT"],
    [3, "SIGQUIT"],
    [4, "SIGILL"],
    [5, "SIGTRAP"],
    [6, "SIGABRT"],
    [7, "SIGBUS"],
    [8, "SIGFPE"],
    [9, "SIGKILL"],
    [11, "SIGSEGV"],
    [13, "SIGPIPE"],
    [14, "SIGALRM"],
    [15, "SIGTERM"],
    [24, "SIGXCPU"],
    [25, "SIGXFSZ"],
    [31, "SIGSYS"],
]);
// NTSTATUS values that Windows gives as exit status (learn.microsoft.com, [MS-ERREF] 2.3.1), as the nearest signal.
const NTSTATUS = new Map([
    [0xc0000005, "SIGSEGV"], // STATUS_ACCESS_VIOLATION
    [0xc000001d, "SIGILL"], // STATUS_ILLEGAL_INSTRUCTION
    [0xc0000094, "SIGFPE"], // STATUS_INTEGER_DIVIDE_BY_ZERO
    [0xc00000fd, "SIGSEGV"], // STATUS_STACK_OVERFLOW
    [0xc000013a, "SIGINT"], // STATUS_CONTROL_C_EXIT
    [0xc0000374, "SIGABRT"], // STATUS_HEAP_CORRUPTION
    [0xc0000409, "SIGABRT"], // STATUS_STACK_BUFFER_OVERRUN, which abort() and fail-fast use
    [0xc0000420, "SIGABRT"], // STATUS_ASSERTION_FAILURE
]);
// `sys.exit(subprocess.call(\u2026))` passes -N on, which becomes 256-N. Only for signals that mean a crash, since
// statuses just below 255 are also used for other things.
const PYTHON_CRASHES = new Map([...SIGNALS].filter(([number]) => [4, 6, 7, 8, 9, 11].includes(number)));
/** The signal that an exit status stands for, or null if it is a plain status. */
function signalOfStatus(exitCode) {
    const unsigned = exitCode < 0 ? exitCode + 2 ** 32 : exitCode;
    if (unsigned > 255)
        return NTSTATUS.get(unsigned) ?? null;
    return SIGNALS.get(exitCode - 128) ?? PYTHON_CRASHES.get(256 - exitCode) ?? null;
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


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uy: () => (/* binding */ groupSkipReasons),
/* harmony export */   wF: () => (/* binding */ skipReasonsOfRuns)
/* harmony export */ });
/* unused harmony export NO_REASON */
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);
/** Why tests were skipped, grouped and counted: the answer to "nothing ran, so why". */

/** For tests whose source reported a skip without its reason. */
const NO_REASON = "(no reason shown)";
/** The reasons of merged results, the most frequent first. */
function groupSkipReasons(results) {
    if (results.skipReasons !== undefined)
        return results.skipReasons;
    const skipped = results.tests.filter((test) => test.status === "skipped");
    return grouped(skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 })));
}
/** Reasons of all runs, the most frequent first; the counts add up to the number of skipped tests. */
function skipReasonsOfRuns(runs) {
    return grouped(runs.flatMap(reasonsOf));
}
function grouped(reasons) {
    const groups = new Map();
    for (const { reason, count } of reasons)
        groups.set(reason, (groups.get(reason) ?? 0) + count);
    return [...groups]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.reason, b.reason));
}
function reasonsOf(run) {
    const skipped = run.tests.filter((test) => test.status === "skipped");
    const told = run.skipReasons.reduce((sum, group) => sum + group.count, 0);
    // Groups of a runner's summary cover the tests that verbose lines named, with reasons that are not cut short.
    const reasons = told >= skipped.length
        ? run.skipReasons.map(({ reason, count }) => ({ reason: clean(reason), count }))
        : skipped.map((test) => ({ reason: clean(test.reason ?? ""), count: 1 }));
    const rest = (run.counts?.skipped ?? 0) - Math.max(told, skipped.length);
    return rest > 0 ? [...reasons, { reason: NO_REASON, count: rest }] : reasons;
}
function clean(reason) {
    // pytest 6 puts "Skipped: " before the reason of a skip raised by the test itself.
    const text = reason
        .replace(/^Skipped: /, "")
        .replace(/\s+/g, " ")
        .trim();
    return text === "" ? NO_REASON : text.slice(0, 500);
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isFailing)
/* harmony export */ });
/** What is known about each test, from whichever source. */
/** Whether a status is a failure, in the test or around it. */
function isFailing({ status }) {
    return status === "failed" || status === "error";
}


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ joinUse)
/* harmony export */ });
/** Whether the suite used CUDA and TensorRT, from the two places where it can be seen. */
/**
 * Joins what was seen of the processes from outside with what the suite's own processes reported. Either side can prove
 * use. "No" from outside covers all processes; "no" from inside covers only those with the hook, and counts only where
 * nothing could be seen from outside.
 */
function joinUse(outside, inside) {
    const join = (seen, said) => seen === true || said === true ? true : (seen ?? said);
    return {
        cuda: join(outside.cuda, inside?.cuda ?? null),
        tensorrt: join(outside.tensorrt, inside?.tensorrt ?? null),
    };
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
;