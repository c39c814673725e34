"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

/***/ 5127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeSuite: () => (/* binding */ observeSuite)
});

// EXTERNAL MODULE: ./build/issues/catalogue.js + 2 modules
var issues_catalogue = __webpack_require__(6104);
// EXTERNAL MODULE: ./build/issues/bucket.js
var bucket = __webpack_require__(883);
;// CONCATENATED MODULE: ./build/issues/merge.js
/** Merges two views of the same output: the log, and what each test's report kept of it. */

const KINDS = ["cause", "consequence", "note", "benign"];
/**
 * A failing test's output is in the log and in its report, so counts are not added: for each id the greater one is
 * used. Findings of the log come first, in their order.
 */
function mergeFindings(fromLog, fromTests) {
    const byId = new Map();
    for (const { testId, result } of fromTests) {
        for (const finding of result.findings) {
            const elsewhere = { ...finding, lines: [], first: { line: 0, text: finding.first.text } };
            const known = byId.get(finding.id);
            const combined = known ?? { finding: elsewhere, count: 0, tests: new Map() };
            if (known)
                known.finding = stronger(known.finding, elsewhere);
            combined.count += finding.count;
            const before = combined.tests.get(testId);
            combined.tests.set(testId, {
                kind: before ? strongest(before.kind, finding.kind) : finding.kind,
                count: (before?.count ?? 0) + finding.count,
            });
            byId.set(finding.id, combined);
        }
    }
    const merged = fromLog.map((finding) => {
        const other = byId.get(finding.id);
        byId.delete(finding.id);
        return other ? unite(finding, other) : finding;
    });
    return [...merged, ...[...byId.values()].map((other) => unite(null, other))];
}
function unite(log, other) {
    const main = log ? stronger(log, other.finding) : other.finding;
    const tests = new Map();
    if (log?.kind === main.kind)
        for (const test of log.tests)
            tests.set(test.id, test.count);
    for (const [id, seen] of other.tests) {
        if (seen.kind === main.kind)
            tests.set(id, Math.max(seen.count, tests.get(id) ?? 0));
    }
    return {
        ...main,
        count: Math.max(log?.count ?? 0, other.count),
        lines: (log?.lines ?? []).slice(0, bucket/* MAX_LINES */.xg),
        first: main.kind === log?.kind ? log.first : main.first,
        tests: [...tests].map(([id, count]) => ({ id, count })),
    };
}
/** The finding of the weightier kind, with the values of both. */
function stronger(a, b) {
    const [main, other] = KINDS.indexOf(b.kind) < KINDS.indexOf(a.kind) ? [b, a] : [a, b];
    const places = new Map();
    for (const place of [...main.places, ...other.places])
        (0,bucket/* addPlace */.Pg)(places, place);
    return { ...main, places: [...places.values()], details: united(main, other) };
}
/** Numbers are counts, one from each view: the greater one is used. */
function united(main, other) {
    const missing = Object.fromEntries(Object.entries(other.details).filter(([name]) => !Object.hasOwn(main.details, name)));
    const greater = Object.entries(main.details).map(([name, value]) => {
        const counterpart = other.details[name];
        const both = typeof value === "number" && typeof counterpart === "number";
        return [name, both ? Math.max(value, counterpart) : value];
    });
    return (0,bucket/* addDetails */.qP)(Object.fromEntries(greater), missing);
}
const strongest = (a, b) => (KINDS.indexOf(b) < KINDS.indexOf(a) ? b : a);

// EXTERNAL MODULE: ./build/issues/scan.js + 12 modules
var issues_scan = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/suite/expectations-resolve.js
var expectations_resolve = __webpack_require__(2349);
;// CONCATENATED MODULE: ./build/suite/results/hook-files.js
/** How the pytest hook gets into the suite: through files in a folder of their own and environment variables. */
const MODULE = "tensorrt_export_gate_hook";
/**
 * The plugin as an installed distribution. pytest finds it by its entry point once the folder is on the path. Naming
 * it in PYTEST_PLUGINS instead would end every pytest that cannot see the folder, e.g. one in a container.
 * @param source text of pytest_hook.py.
 */
function hookFiles(source) {
    const metadata = `${MODULE}-1.dist-info`;
    return [
        { path: `${MODULE}.py`, text: source },
        {
            path: `${metadata}/METADATA`,
            text: "Metadata-Version: 2.1\nName: tensorrt-export-gate-hook\nVersion: 1\n",
        },
        { path: `${metadata}/entry_points.txt`, text: `[pytest11]\ntensorrt_export_gate = ${MODULE}\n` },
    ];
}
/**
 * What the suite's environment needs. The user's own PYTHONPATH and PYTEST_PLUGINS are kept.
 * @param given the environment that the suite would have without the hook.
 * @param pathDelimiter `:` or `;`, as the suite's system has it.
 */
function hookEnvironment(given, { folder, stream, expectations }, pathDelimiter) {
    const path = given.PYTHONPATH;
    return {
        PYTHONPATH: path ? `${folder}${pathDelimiter}${path}` : folder,
        TRT_GATE_HOOK_FILE: stream,
        ...(expectations === null ? {} : { TRT_GATE_EXPECTATIONS: expectations }),
        // With plugin autoload turned off, plugins must be named.
        ...(given.PYTEST_DISABLE_PLUGIN_AUTOLOAD
            ? { PYTEST_PLUGINS: [given.PYTEST_PLUGINS, MODULE].filter(Boolean).join(",") }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/suite/results/hook-events.js
/** Parses the lines that the pytest hook writes, with checks: the suite could write anything into that file. */
const OUTCOMES = new Set(["passed", "failed", "error", "skipped", "xfailed", "xpassed"]);
/** null if the line is not the hook's, or is an event of a later version. */
function parseHookLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (typeof value !== "object" || value === null)
        return null;
    const fields = value;
    const session = hook_events_text(fields.s);
    const event = eventOf(fields);
    return session === null || event === null ? null : { session, event };
}
function eventOf(fields) {
    const id = hook_events_text(fields.id);
    switch (fields.e) {
        case "session":
            return {
                e: "session",
                rootdir: words(fields.rootdir),
                capture: hook_events_text(fields.capture),
                workers: fields.workers === true,
            };
        case "collected":
            return { e: "collected", count: number(fields.count) ?? 0 };
        case "ids":
            return {
                e: "ids",
                ids: Array.isArray(fields.ids) ? fields.ids.filter((one) => typeof one === "string") : [],
            };
        case "start":
        case "end":
            return id === null ? null : { e: fields.e, id };
        case "expect":
            return id === null ? null : { e: "expect", id, expect: words(fields.expect) };
        case "collect":
            return id === null ? null : collectOf(id, fields);
        case "result":
            return id === null ? null : resultOf(id, fields);
        case "use":
            return { e: "use", cuda: fields.cuda === true, tensorrt: fields.tensorrt === true };
        case "finish":
            return { e: "finish", exit: number(fields.exit) ?? -1 };
        case "internal":
        case "interrupted":
            return { e: fields.e, message: words(fields.message), by: words(fields.by) };
        case "announced":
        case "over":
            return { e: fields.e };
        case "problem":
            return { e: "problem", text: words(fields.text) };
        default:
            return null;
    }
}
function collectOf(id, fields) {
    const failed = fields.outcome === "failed";
    return { e: "collect", id, failed, reason: words(fields.reason), message: words(fields.message) };
}
function resultOf(id, fields) {
    const rerun = fields.outcome === "rerun";
    if (!rerun && !(typeof fields.outcome === "string" && OUTCOMES.has(fields.outcome)))
        return null;
    const output = typeof fields.output === "object" && fields.output !== null ? fields.output : {};
    const seconds = number(fields.duration);
    return {
        e: "result",
        id,
        outcome: rerun ? null : fields.outcome,
        part: fields.part === true,
        file: hook_events_text(fields.file),
        line: number(fields.line),
        durationMs: seconds === null ? null : seconds * 1000,
        reason: words(fields.reason),
        message: words(fields.message),
        output: hook_events_text(output.text),
        outputCut: number(output.cut) ?? 0,
    };
}
function hook_events_text(value) {
    return typeof value === "string" ? value : null;
}
/** Text that may as well be empty. */
function words(value) {
    return hook_events_text(value) ?? "";
}
function number(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/suite/results/bounded-text.js
/** Keeps text of unknown length within a limit: the beginning and the end are kept, the middle is only counted. */
/** Enough for a long traceback with its captured output. */
const MAX_MESSAGE_CHARS = 16_384;
/** @param limit in UTF-16 units; half is kept from the beginning, half from the end. */
function createBoundedText(limit = MAX_MESSAGE_CHARS) {
    const half = Math.floor(limit / 2);
    let head = "";
    let tail = "";
    let dropped = 0;
    return {
        add(text) {
            const room = half - head.length;
            if (room > 0)
                head += text.slice(0, room);
            if (text.length <= room)
                return;
            tail += room > 0 ? text.slice(room) : text;
            // Cutting only now and then keeps many small additions linear.
            if (tail.length > 2 * half) {
                const end = tail.length - half;
                dropped += end;
                tail = tail.slice(end);
            }
        },
        text() {
            const cut = Math.max(0, tail.length - half);
            const missing = dropped + cut;
            const end = cut > 0 ? tail.slice(cut) : tail;
            return missing > 0 ? `${head}\n\u2026 ${missing} characters left out \u2026\n${end}` : head + end;
        },
    };
}
/** The same bound for a text that is already whole. */
function boundText(text, limit) {
    if (text.length <= limit)
        return text;
    const bounded = createBoundedText(limit);
    bounded.add(text);
    return bounded.text();
}

// EXTERNAL MODULE: ./build/suite/test-result.js
var test_result = __webpack_require__(9613);
;// CONCATENATED MODULE: ./build/suite/results/failure-line.js
/** The one line of a failure's text that says what was raised. */
/** The last line that pytest marks with a leading "E"; null if there is none. */
function markedLine(text) {
    const marked = text.split("\n").findLast((line) => line.startsWith("E   "));
    return marked === undefined ? null : marked.replace(/^E +/, "").trim();
}
/** The marked line, else the last one, with which Python's own tracebacks end. */
function raisedLine(text) {
    const whole = text.trimEnd();
    return markedLine(whole) ?? whole.slice(whole.lastIndexOf("\n") + 1).trim();
}

;// CONCATENATED MODULE: ./build/suite/results/run.js
/** One run of a test runner as one source reports it. A log, a JUnit file or the hook's stream may hold several. */
/** In the order of the log; runs that were read from elsewhere come first. */
function byPlace(a, b) {
    return startOf(a) - startOf(b);
}
function startOf({ span }) {
    return span?.first ?? 0;
}
/** The more severe of two results of one test: an error beats a skip, an expected failure beats an unexpected pass. */
function moreSevere(a, b) {
    return SEVERITY[a] >= SEVERITY[b] ? a : b;
}
/** The result that stands of two of one test. */
function worseOf(known, other) {
    return moreSevere(known.status, other.status) === known.status ? known : other;
}
const SEVERITY = {
    error: 5,
    failed: 4,
    xfailed: 3,
    xpassed: 2,
    skipped: 1,
    passed: 0,
};
/** Counts made from the results themselves, never from a number that a file claims. */
function countTests(tests, source) {
    const of = {
        passed: 0,
        failed: 0,
        error: 0,
        skipped: 0,
        xfailed: 0,
        xpassed: 0,
    };
    for (const test of tests)
        of[test.status] += 1;
    return totalOf({ ...of, source });
}
/** Completes single figures with the two sums. */
function totalOf(parts) {
    const { passed, failed, error, skipped, xfailed, xpassed, source } = parts;
    const total = passed + failed + error + skipped + xfailed + xpassed;
    return {
        total,
        passed,
        failed,
        errors: error,
        skipped,
        xfailed,
        xpassed,
        executed: total - skipped,
        source,
    };
}

;// CONCATENATED MODULE: ./build/suite/results/test-id.js
/** The parts of a test's id as pytest writes it: `tests/test_x.py::TestK::test_m[a-b]`. */
/** The file; the whole text if no test name follows it. */
function fileOf(id) {
    return id.replace(/::.*/s, "");
}
/** The name, and the parameters in brackets, which may contain any of the id's own separators; "" if there are none. */
function splitParameters(id) {
    const bracket = id.indexOf("[");
    const end = bracket < 0 ? id.length : bracket;
    return { name: id.slice(0, end), parameters: id.slice(end) };
}

;// CONCATENATED MODULE: ./build/suite/results/test-place.js
/** The place of a pytest test, where pytest reports a place that is not the test's own. */

// A class-level skip decorator wraps the test, and then pytest tells the wrapper's place in unittest/case.py.
const FOREIGN = /^(?:\.\.[\\/]|[\\/]|[A-Za-z]:)|(?:^|[\\/])(?:site-packages|dist-packages|lib[\\/]python3\.\d+)[\\/]/;
/**
 * The file and line of a test for readers: what was told where it lies below pytest's root, so that a method inherited
 * from a base class keeps its own place; else the file of the id, without a line.
 */
function placeOf(id, file, line) {
    if (file !== null && !FOREIGN.test(file))
        return { file, line };
    const own = fileOf(id);
    return { file: own.endsWith(".py") ? own : null, line: null };
}

;// CONCATENATED MODULE: ./build/suite/results/hook-tests.js
/** The tests of one pytest session, built from the hook's events about them. */






const PARTS_FAILED = /^contains \d{1,9} failed subtests?$/;
/** Failed parts that are kept of one test; further ones count as the last one kept. */
const MAX_PARTS = 100;
class HookTests {
    /** pytest's root folder; paths of tests are relative to it. */
    rootdir = "";
    /** Characters of captured output that were left out. */
    outputCut = 0;
    /** Why modules could not be collected, by id. */
    notCollected = new Map();
    budget;
    tests = new Map();
    /** Results of tests that took their worker with them. */
    lost = new Map();
    /** Expectations that the hook applied, by test. */
    applied = new Map();
    /** Texts of failed parts, and of their tests' own failures, by test. */
    parts = new Map();
    /** Tests with output that was left out. */
    cut = new Set();
    constructor(budget) {
        this.budget = budget;
    }
    has(id) {
        return this.tests.has(id);
    }
    get anyFailed() {
        return [...this.tests.values()].some(test_result/* isFailing */.D);
    }
    /** How many tests ran; modules that could not be collected are not tests. */
    get ran() {
        const notSkipped = [...this.tests.values()].filter((test) => test.status !== "skipped");
        return notSkipped.length - this.notCollected.size;
    }
    /** A module that was skipped or could not be collected. */
    module(event) {
        const draft = {
            id: event.id,
            status: event.failed ? "error" : "skipped",
            file: this.path(event.id),
        };
        if (event.failed) {
            draft.message = boundText(event.message, MAX_MESSAGE_CHARS);
            this.notCollected.set(event.id, whyOf(event.message));
        }
        else
            draft.reason = event.reason;
        // Every worker of xdist collects and reports the same modules.
        if (!this.tests.has(event.id))
            this.tests.set(event.id, draft);
    }
    expect({ id, expect }) {
        this.applied.set(id, expect);
    }
    /** @returns whether the test took its process with it. */
    result(event) {
        this.outputCut += event.outputCut;
        if (event.outputCut > 0)
            this.cut.add(event.id);
        const died = deathOf(event) !== null;
        if (died)
            this.lost.set(event.id, event);
        if (event.outcome === null) {
            this.parts.delete(event.id);
            return died;
        }
        if (!died)
            this.lost.delete(event.id);
        // The test reports its own result; of its parts only failures count for it.
        if (event.part && event.outcome !== "failed" && event.outcome !== "error")
            return died;
        this.keepPart(event);
        this.record(event, event.outcome);
        return died;
    }
    /** @param capture pytest's `--capture`: "fd", "sys" or "no". */
    finish(capture) {
        this.nameLost();
        if (capture === "fd")
            this.markSilent();
        for (const [id, parts] of this.parts) {
            const draft = this.tests.get(id);
            if (draft !== undefined && parts.length > 1)
                draft.parts = parts;
        }
        return [...this.tests.values()];
    }
    keepPart(event) {
        const known = this.parts.get(event.id);
        // pytest 9 fails the test for its parts; older plugins let it pass.
        const own = known !== undefined && event.outcome === "failed" && !PARTS_FAILED.test(event.message);
        if (!event.part && !own)
            return;
        const text = boundText(`${event.message}\n${event.output ?? ""}`, MAX_MESSAGE_CHARS);
        if (known === undefined)
            this.parts.set(event.id, [text]);
        else if (known.length < MAX_PARTS)
            known.push(text);
    }
    record(event, outcome) {
        let draft = this.tests.get(event.id);
        if (draft === undefined) {
            draft = { id: event.id, status: outcome };
            this.tests.set(event.id, draft);
        }
        const stands = moreSevere(draft.status, outcome);
        if (stands === outcome)
            takeOver(draft, event, outcome);
        draft.status = stands;
        const { file, line } = placeOf(event.id, event.file, event.line);
        if (file !== null)
            draft.file = this.path(file);
        if (line !== null)
            draft.line = line;
        if (event.durationMs !== null)
            draft.durationMs = (draft.durationMs ?? 0) + event.durationMs;
        if (event.output !== null)
            this.keepOutput(draft, event.output);
        const applied = this.applied.get(event.id);
        if (applied === "skip" || applied === "xfail")
            draft.expectation = applied;
    }
    /**
     * Old pytest-rerunfailures announces a rerun of a test that took its worker with it, never runs it again, and lets the
     * session end well. The death is then the test's result.
     */
    nameLost() {
        for (const [id, event] of this.lost)
            if (!this.tests.has(id))
                this.record(event, "failed");
    }
    /**
     * Marks tests that failed without output. With `--capture=fd` pytest captures whatever any program prints, so nothing
     * in the log can be theirs; with `sys`, output of libraries bypasses pytest.
     */
    markSilent() {
        for (const draft of this.tests.values()) {
            const ran = !this.notCollected.has(draft.id) && draft.crashed === undefined;
            if (ran && (0,test_result/* isFailing */.D)(draft) && !this.cut.has(draft.id))
                draft.output ??= "";
        }
    }
    keepOutput(draft, output) {
        const kept = boundText(output, this.budget.left);
        // Not the difference in length: bounded text holds a line that says how much is missing.
        this.outputCut += Math.max(0, output.length - this.budget.left);
        this.budget.left = Math.max(0, this.budget.left - output.length);
        draft.output = (draft.output ?? "") + kept;
    }
    /** pytest's paths are relative to its rootdir, which need not be the repository's. */
    path(file) {
        const relative = fileOf(file);
        if (this.rootdir === "" || /^(?:[\\/]|[A-Za-z]:)/.test(relative))
            return relative;
        return `${this.rootdir.replace(/[\\/]$/, "")}/${relative}`;
    }
}
/** The deciding phase replaces the result of an earlier one. */
function takeOver(draft, event, status) {
    if (event.message !== "") {
        // A test that failed and whose teardown then failed too: both texts belong to it.
        const both = draft.message === undefined ? event.message : `${draft.message}\n${event.message}`;
        draft.message = boundText(both, 2 * MAX_MESSAGE_CHARS);
    }
    if (event.reason !== "")
        draft.reason = event.reason;
    if (status !== "failed")
        return;
    const died = deathOf(event);
    if (died !== null)
        draft.crashed = died;
    if (/^(?:\[XPASS\(strict\)\]|Unexpected success)/.test(event.message))
        draft.unexpectedPass = true;
}
/** What xdist and pytest-forked report about a test that killed its process; null if none died. */
function deathOf({ message }) {
    const worker = /^worker '(\w+)' crashed while running /.exec(message)?.[1];
    if (worker !== undefined)
        return `worker ${worker} died`;
    const signal = /^[^\n]{0,500}: running the test CRASHED with signal (\d{1,3})/.exec(message)?.[1];
    return signal === undefined ? null : `its process was killed by signal ${signal}`;
}
/** The line of a failure's text that says why. */
function whyOf(message) {
    return boundText(raisedLine(message), 500);
}

;// CONCATENATED MODULE: ./build/suite/results/hook-session.js
/** Follows one pytest session through the hook's events: how far it came, and how it ended. */



/** pytest's exit statuses of that meaning. */
const USAGE_ERROR = 4;
const NO_TESTS = 5;
const UNBEGUN = "pytest exited before its session started: a conftest.py or a plugin ended the process, or its arguments were wrong";
/** Ids named as never run; the rest is counted. */
const MAX_NEVER_RAN = 10_000;
class HookSession {
    tests;
    capture = null;
    workers = false;
    /** How many tests were collected; more than the ids known where there are very many. */
    count = 0;
    collected = new Set();
    /** Tests that started and did not end, in order. */
    open = new Set();
    lastStarted = null;
    exit = null;
    broken = null;
    begun = false;
    over = false;
    problems = [];
    constructor(budget) {
        this.tests = new HookTests(budget);
    }
    event(event) {
        switch (event.e) {
            case "session":
                this.begun = true;
                this.tests.rootdir = event.rootdir;
                this.capture = event.capture;
                this.workers = event.workers;
                break;
            case "collected":
                this.count = event.count;
                break;
            case "ids":
                for (const id of event.ids)
                    this.collected.add(id);
                break;
            case "collect":
                this.tests.module(event);
                break;
            case "expect":
                this.tests.expect(event);
                break;
            case "start":
                this.open.add(event.id);
                this.lastStarted = event.id;
                break;
            case "end":
                this.open.delete(event.id);
                break;
            case "result":
                this.result(event);
                break;
            case "internal":
                this.broken = { why: `pytest had an internal error: ${whyOf(event.message)}`, byPytest: false };
                break;
            case "interrupted":
                this.broken = {
                    why: `pytest was interrupted: ${whyOf(event.message)}`,
                    byPytest: event.by === "Interrupted",
                };
                break;
            case "finish":
                this.exit = event.exit;
                break;
            case "over":
                this.over = true;
                break;
            case "problem":
                this.problems.push(`the pytest hook had a problem: ${boundText(event.text, 500)}`);
                break;
            // "announced" is known by the session without a beginning, "use" is read for the whole stream.
            case "announced":
            case "use":
                break;
        }
    }
    finish() {
        const tests = this.tests.finish(this.capture);
        // With workers, a test under way at the end was abandoned: it is not what ended the session.
        const abandoned = this.exit !== null && (this.broken === null || this.workers);
        const neverRan = [...this.collected].filter((id) => !this.tests.has(id) && (abandoned || !this.open.has(id)));
        const unknownIds = Math.max(0, this.count - this.collected.size);
        const unnamed = unknownIds + Math.max(0, neverRan.length - MAX_NEVER_RAN);
        const { outputCut } = this.tests;
        return {
            source: "pytest-hook",
            ...(this.begun ? {} : { unbegun: true }),
            tests,
            counts: this.begun ? countTests(tests, "pytest-hook") : null,
            complete: this.exit !== null && this.broken === null,
            running: abandoned ? null : ([...this.open].at(-1) ?? null),
            lastStarted: this.lastStarted,
            neverRan: neverRan.slice(0, MAX_NEVER_RAN),
            ...(unnamed > 0 ? { neverRanCount: unnamed } : {}),
            collectionError: this.collectionError(),
            ...this.brokenOff(neverRan.length + unknownIds),
            skipReasons: [],
            // Under xdist the workers' uncaptured output goes nowhere.
            passingOutputSeen: outputCut === 0 && !(this.workers && this.capture === "no"),
            notices: [
                ...(this.begun ? [] : [UNBEGUN]),
                ...this.problems,
                ...(this.broken === null ? [] : [this.broken.why]),
                ...(outputCut > 0 ? [`${outputCut} characters of the tests' captured output were left out`] : []),
            ],
        };
    }
    result(event) {
        // No "end" follows where the worker died, so the test would look as if it were still running.
        if (this.tests.result(event))
            this.open.delete(event.id);
    }
    collectionError() {
        if (!this.begun)
            return UNBEGUN;
        const { notCollected, ran } = this.tests;
        if (notCollected.size > 0 && ran <= 0) {
            const why = [...notCollected].map(([id, text]) => (text === "" ? id : `${id} (${text})`));
            return `pytest could not collect ${boundText(why.join("; "), 4000)}`;
        }
        return this.broken !== null && ran <= 0 ? this.broken.why : null;
    }
    /**
     * Why the session ended early, where neither a test nor a module says so.
     * @param left how many tests had not run.
     */
    brokenOff(left) {
        const why = this.whyBrokenOff(left);
        return why === null ? {} : { brokenOff: why };
    }
    whyBrokenOff(left) {
        if (this.tests.notCollected.size > 0)
            return null;
        if (this.broken !== null) {
            const stopped = this.broken.byPytest && this.tests.anyFailed;
            const ended = this.exit === 0 && left === 0;
            return stopped || ended ? null : this.broken.why;
        }
        if (this.exit === USAGE_ERROR)
            return "pytest was called with wrong arguments (exit status 4); see the log";
        if (this.exit !== null)
            return this.whyStopped(this.exit, left);
        if (!this.begun)
            return null;
        if (left > 0)
            return "pytest exited before it had run all tests";
        return this.count === 0 && !this.over ? "pytest exited before it had collected the tests" : null;
    }
    /** A plugin that stops the session, as a time limit for all of it does, fails the session and no test. */
    whyStopped(exit, left) {
        if (exit === 0 || exit === NO_TESTS || left === 0 || this.tests.anyFailed)
            return null;
        return `pytest ended with exit status ${exit} before it had run all tests`;
    }
}

;// CONCATENATED MODULE: ./build/suite/results/hook-stream.js
/** Reads the stream of the pytest hook: several sessions and processes in one file, the last line maybe cut. */


/** A line is one test's output and traceback at most; longer ones are not the hook's. */
const MAX_LINE_CHARS = 8 * 1024 * 1024;
/** As much as the hook itself keeps of one session. */
const MAX_OUTPUT_CHARS = 64 * 1024 * 1024;
/** A suite starts pytest a few dozen times. */
const MAX_SESSIONS = 10_000;
/**
 * Reads the whole stream. Lines that are not the hook's are passed over and counted.
 * @returns one run a session; `used` is null if no process could tell.
 */
async function readHookStream(chunks) {
    const reader = new StreamReader();
    const decoder = new TextDecoder();
    let rest = "";
    let skipping = false;
    for await (const chunk of chunks) {
        const text = rest + decoder.decode(chunk, { stream: true });
        const end = text.lastIndexOf("\n");
        rest = text.slice(end + 1);
        if (end !== -1) {
            for (const line of text.slice(0, end).split("\n")) {
                if (!skipping)
                    reader.line(line);
                skipping = false;
            }
        }
        if (rest.length > MAX_LINE_CHARS) {
            if (!skipping)
                reader.tooLong();
            rest = "";
            skipping = true;
        }
    }
    // Anything after the last line end was being written when the process died.
    return reader.finish();
}
class StreamReader {
    sessions = new Map();
    used = null;
    foreign = 0;
    dropped = 0;
    budget = { left: MAX_OUTPUT_CHARS };
    tooLong() {
        this.foreign += 1;
    }
    line(text) {
        if (text === "")
            return;
        const line = parseHookLine(text);
        if (line === null) {
            this.foreign += 1;
            return;
        }
        if (line.event.e === "use")
            this.use(line.event);
        let session = this.sessions.get(line.session);
        if (session === undefined) {
            if (this.sessions.size >= MAX_SESSIONS) {
                this.dropped += 1;
                return;
            }
            session = new HookSession(this.budget);
            this.sessions.set(line.session, session);
        }
        session.event(line.event);
    }
    finish() {
        return {
            runs: [...this.sessions.values()].map((session) => session.finish()),
            used: this.used,
            notices: [
                ...this.left(this.foreign, "could not be read"),
                ...this.left(this.dropped, `belong to more than ${MAX_SESSIONS} sessions and were left out`),
            ],
        };
    }
    left(lines, why) {
        return lines === 0 ? [] : [`${lines} lines of the pytest hook's stream ${why}`];
    }
    use({ cuda, tensorrt }) {
        this.used = {
            cuda: cuda || this.used?.cuda === true,
            tensorrt: tensorrt || this.used?.tensorrt === true,
        };
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/suite/results/junit-case.js
/** Reads the result of one `<testcase>` of a JUnit file, for every known writer. */



/**
 * Turns a test case of a JUnit file into a result.
 * @param family the runner that wrote the file, which decides how ids, lines and outcomes are read.
 */
function readCase(one, family, ids) {
    const { attributes } = one;
    const decided = decide(one, family);
    // Set field by field: results built by spreading take twice the memory, which matters for 100,000 of them.
    const result = { id: ids.of(attributes, family), status: decided.status };
    const told = { file: attributes.file || null, line: lineOf(attributes.line, family) };
    const { file, line } = family === "pytest" && told.file !== null ? placeOf(result.id, told.file, told.line) : told;
    if (file !== null)
        result.file = ownText(file);
    if (line !== null)
        result.line = line;
    const text = decided.child === null ? "" : textOf(decided.child);
    if ((0,test_result/* isFailing */.D)(decided)) {
        if (text !== "")
            result.message = ownText(text);
    }
    else if (decided.status !== "passed") {
        const reason = reasonOf(decided.child, text, attributes);
        if (reason !== "")
            result.reason = ownText(reason);
    }
    const output = one.output?.text().trimEnd();
    if (output)
        result.output = ownText(output);
    const seconds = attributes.time ? Number(attributes.time) : Number.NaN;
    if (Number.isFinite(seconds))
        result.durationMs = Math.round(seconds * 1e6) / 1e3;
    if (decided.unexpectedPass)
        result.unexpectedPass = true;
    return result;
}
/** A copy: V8 strings cut from the parser's text are views that would keep all of that text alive. */
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text).toString();
}
/** The most severe child decides: a failing test whose fixture then skips has two. */
function decide({ attributes, children }, family) {
    let best = { status: statusOfAttributes(attributes), child: null, unexpectedPass: false };
    for (const child of children) {
        const one = ofChild(child, family);
        if (best.child === null || moreSevere(one.status, best.status) !== best.status)
            best = one;
    }
    return best;
}
function ofChild(child, family) {
    if (child.element !== "skipped") {
        // A test marked to fail that passed: its author asked for a failure, yet nothing is broken.
        const unexpectedPass = child.message.startsWith("[XPASS(strict)]") ||
            child.type === "UnexpectedSuccess" ||
            /^(?:Failed: )?Unexpected success$/.test(child.message);
        const status = child.element === "error" && !unexpectedPass ? "error" : "failed";
        return { status, child, unexpectedPass };
    }
    // pytest's mark with run=False: what is expected to fail was never run.
    const notRun = child.message.startsWith("[NOTRUN]");
    const xfailed = (child.type === "pytest.xfail" && !notRun) || child.type === "XFAIL";
    // ctest writes a program that does not exist as skipped, and fails.
    const missing = family === "ctest" && child.message === "Unable to find executable";
    return { status: missing ? "error" : xfailed ? "xfailed" : "skipped", child, unexpectedPass: false };
}
/** gtest and ctest say in attributes what others say in children. */
function statusOfAttributes({ status, result }) {
    if (result === "skipped" || result === "suppressed")
        return "skipped";
    if (status === "notrun" || status === "disabled" || status === "skipped")
        return "skipped";
    return status === "fail" || status === "failed" ? "failed" : "passed";
}
function textOf(child) {
    const text = child.text?.text().trim() ?? "";
    // Only pytest and a few others repeat the message inside the text.
    return text === "" || text.includes(child.message) ? text || child.message : `${child.message}\n${text}`;
}
function reasonOf(child, text, { status }) {
    if (child === null)
        return status === "disabled" || status === "notrun" ? "disabled" : "";
    // pytest tells why a whole module was skipped in the repr of a place: `('\u2026/test_x.py', 2, 'Skipped: why')`.
    const module = child.message === "collection skipped" ? /, \d+, ["'](?:Skipped: )?(.*)["']\)$/s.exec(text)?.[1] : null;
    // gtest puts the place on a line of its own.
    return module ?? (child.message || text).replace(/^\S{1,500}:\d{1,9}\n|^\[NOTRUN\] ?/, "");
}
/** pytest's old family counts lines from 0. */
function lineOf(line, family) {
    if (line === undefined || !/^\d{1,9}$/.test(line))
        return null;
    return Number(line) + (family === "pytest" ? 1 : 0);
}
/** Classes remembered; a file with more distinct ones is only slower. */
const MAX_OWNERS = 10_000;
function createCaseIds() {
    const owners = new Map();
    const ownerOf = (owner, file) => {
        const key = file === undefined ? owner : `${owner}\n${file}`;
        let path = owners.get(key);
        if (path === undefined) {
            path = pytestOwner(owner, file);
            if (owners.size < MAX_OWNERS)
                owners.set(ownText(key), path);
        }
        return path;
    };
    return {
        of(attributes, family) {
            const name = attributes.name ?? "";
            const owner = attributes.classname ?? "";
            if (family === "unittest")
                return unittestId(owner, name);
            if (family === "pytest") {
                if (owner === "")
                    return ownText(name.includes(".py") ? name : attributes.file || name);
                return [ownerOf(owner, attributes.file), name].join("::");
            }
            // ctest writes the name into both.
            return owner === "" || owner === name ? ownText(name) : [owner, name].join(".");
        },
    };
}
/** Rebuilds the nodeid. Without a file, the capital letter tells the class from the module. */
function pytestOwner(owner, file) {
    const dotted = file?.replace(/\.py$/, "").replaceAll(/[\\/]/g, ".");
    if (file && dotted !== undefined && (owner === dotted || owner.startsWith(`${dotted}.`))) {
        const classes = owner.slice(dotted.length + 1);
        return [file, ...(classes === "" ? [] : classes.split("."))].join("::");
    }
    const parts = owner.split(".");
    const modules = Math.max(1, parts.findLastIndex((part) => !/^[A-Z]/.test(part)) + 1);
    return [`${parts.slice(0, modules).join("/")}.py`, ...parts.slice(modules)].join("::");
}
function unittestId(owner, name) {
    if (owner === "" || owner.startsWith("unittest.loader."))
        return ownText(name);
    // A subtest is part of its test: `test_x [message] (i=1)`.
    const base = /^(\w+) (?:\[.*\]|\(.*\))/.exec(name)?.[1] ?? name;
    return [owner, base].join(".");
}

;// CONCATENATED MODULE: ./build/suite/results/junit-family.js
/** Which program wrote a JUnit file, by what only it writes. */
/** By the name of a suite: pytest and gtest have fixed ones, unittest-xml-reporting appends a time stamp. */
function familyOf(element, attributes) {
    const name = attributes.name ?? "";
    if (name === "pytest" || name === "pytest tests")
        return "pytest";
    if (element === "testsuites" && name === "AllTests")
        return "gtest";
    return /-\d{14}$/.test(name) ? "unittest" : null;
}
/** By the attributes of a case, for programs whose suites have no name of their own. */
function familyOfCase({ status, result, classname, name, }) {
    if (result !== undefined && (status === "run" || status === "notrun"))
        return "gtest";
    const ctest = status === "run" || status === "fail" || status === "notrun" || status === "disabled";
    return ctest && classname === name ? "ctest" : null;
}

;// CONCATENATED MODULE: ./build/suite/results/xml-decoder.js
/** Bytes of an XML file to text, by its byte order mark or its own declaration, UTF-8 otherwise. */
function createXmlDecoder() {
    let decoder = null;
    return {
        decode(chunk) {
            decoder ??= new TextDecoder(encodingOf(chunk));
            return decoder.decode(chunk, { stream: true });
        },
        end: () => decoder?.decode() ?? "",
    };
}
function encodingOf(first) {
    if (first[0] === 0xff && first[1] === 0xfe)
        return "utf-16le";
    if (first[0] === 0xfe && first[1] === 0xff)
        return "utf-16be";
    const head = String.fromCharCode(...first.subarray(0, 200));
    const declared = /^<\?xml[^>]{0,100}\bencoding=["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
    try {
        return new TextDecoder(declared).encoding;
    }
    catch {
        return "utf-8";
    }
}

;// CONCATENATED MODULE: ./build/suite/results/junit.js
/** Reads JUnit XML as a stream: pytest (both families), unittest-xml-reporting, gtest, ctest, surefire and kin. */








/** Deeper elements are not JUnit; what they hold is passed over. */
const MAX_DEPTH = 64;
const LIMITS = { cases: 1_000_000, chars: 32 * 1024 * 1024, children: 100 };
/**
 * Reads one file. Broken, truncated and foreign files are read as far as they make sense; what was wrong is a notice.
 * @param origin how the file is called in messages.
 */
async function parseJunit(chunks, origin, limits = LIMITS) {
    const document = new JunitDocument(limits);
    const decoder = createXmlDecoder();
    let failure = null;
    try {
        for await (const chunk of chunks)
            document.write(decoder.decode(chunk));
        document.write(decoder.end());
    }
    catch (error) {
        failure = error instanceof Error ? error.message : String(error);
    }
    return document.finish(origin, failure);
}
const NOT_COLLECTED = /^(?:collection failure|Failed to import test module)/;
const NO_CHILDREN = [];
const CHILDREN = new Set(["failure", "error", "skipped"]);
const OUTPUTS = new Set(["system-out", "system-err"]);
class JunitDocument {
    limits;
    parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: false });
    tests = [];
    byId = new Map();
    ids = createCaseIds();
    depth = 0;
    root = null;
    family = null;
    session;
    open = null;
    /** Where text goes at the moment. */
    text = null;
    problem = null;
    closed = false;
    outputSeen = false;
    charsKept = 0;
    casesDropped = 0;
    /** The most failures that a suite claims for itself. */
    claimed = 0;
    /** The suites that are open, and what failed in the innermost outside of its cases: a setup, a program that died. */
    suites = [];
    outside = null;
    constructor(limits) {
        this.limits = limits;
        this.parser.on("error", (error) => {
            // A control character or an unknown entity spoils one text, not the document.
            this.problem ??= error.message;
        });
        this.parser.on("opentag", (tag) => this.onOpen(tag.name, tag.attributes));
        this.parser.on("closetag", (tag) => this.onClose(tag.name));
        this.parser.on("text", (text) => this.text?.add(text));
        this.parser.on("cdata", (text) => this.text?.add(text));
    }
    write(text) {
        if (text !== "")
            this.parser.write(text);
    }
    finish(origin, failure) {
        const notices = [];
        if (this.open !== null)
            this.endCase();
        if (failure !== null)
            notices.push(`JUnit file ${origin} could not be read to its end: ${failure}`);
        else if (this.root === null)
            notices.push(`JUnit file ${origin} is empty or not XML`);
        else if (this.root !== "testsuites" && this.root !== "testsuite") {
            notices.push(`JUnit file ${origin} is not JUnit XML: its root element is <${this.root.slice(0, 40)}>`);
        }
        else if (!this.closed) {
            notices.push(`JUnit file ${origin} is cut off; the ${this.tests.length} tests before the cut are counted`);
        }
        else if (this.problem !== null) {
            notices.push(`JUnit file ${origin} is not well-formed (${this.problem.slice(0, 200)}); read as far as it makes sense`);
        }
        if (this.casesDropped > 0)
            notices.push(`JUnit file ${origin} has ${this.casesDropped} more tests than can be kept`);
        return this.run(origin, notices);
    }
    run(origin, notices) {
        return {
            source: "junit",
            family: this.family,
            ...(this.session === undefined ? {} : { session: this.session }),
            origin,
            tests: this.tests,
            counts: this.root === null ? null : countTests(this.tests, "junit"),
            complete: this.closed,
            running: null,
            lastStarted: null,
            neverRan: [],
            collectionError: this.collectionError(),
            ...this.brokenOff(origin),
            skipReasons: [],
            passingOutputSeen: this.outputSeen || this.family === "unittest" || this.family === "gtest",
            notices,
        };
    }
    /** Tests after the cut, or counted but not named, may have failed. */
    brokenOff(origin) {
        if (this.claimed > 0 && !this.tests.some(test_result/* isFailing */.D))
            return { brokenOff: `JUnit file ${origin} counts ${this.claimed} failures but names none of them` };
        return this.closed || this.tests.length === 0 ? {} : { brokenOff: `JUnit file ${origin} is cut off` };
    }
    collectionError() {
        const failed = this.tests.flatMap(({ id, status, message }) => status === "error" && message !== undefined && NOT_COLLECTED.test(message)
            ? [`${id} (${raisedLine(message).slice(0, 500)})`]
            : []);
        const others = this.tests.filter((test) => test.status !== "skipped").length - failed.length;
        if (failed.length === 0 || others > 0)
            return null;
        return `could not be collected: ${failed.join("; ")}`;
    }
    onOpen(name, attributes) {
        this.depth += 1;
        if (this.depth > MAX_DEPTH)
            return;
        this.root ??= name;
        if (name === "testcase") {
            if (this.open !== null)
                this.endCase();
            this.open = { attributes, children: NO_CHILDREN, output: null };
        }
        else if (this.open === null && (name === "failure" || name === "error")) {
            const text = createBoundedText();
            this.outside = { element: name, message: (attributes.message ?? "").slice(0, 4000), text };
            this.text = text;
        }
        else if (this.open === null)
            this.onSuite(name, attributes);
        else if (CHILDREN.has(name)) {
            this.text = this.charsKept < this.limits.chars ? createBoundedText() : null;
            const child = {
                element: name,
                type: attributes.type ?? "",
                message: (attributes.message ?? "").slice(0, 4000),
                text: this.text,
            };
            if (this.open.children.length < this.limits.children)
                this.open.children = [...this.open.children, child];
        }
        else if (OUTPUTS.has(name) && this.charsKept < this.limits.chars) {
            this.open.output ??= createBoundedText();
            this.text = this.open.output;
        }
    }
    onSuite(name, attributes) {
        if (name !== "testsuite" && name !== "testsuites")
            return;
        this.suites.push(attributes.name ?? "");
        const { failures, errors } = attributes;
        this.claimed = Math.max(this.claimed, numberOf(failures) + numberOf(errors));
        this.family ??= familyOf(name, attributes);
        // pytest has one suite a session; the same test in another one was run there.
        if (this.family === "pytest")
            this.byId.clear();
        const stamp = /-(\d{14})$/.exec(attributes.name ?? "");
        if (this.family === "unittest" && stamp !== null)
            this.session ??= stamp[1];
    }
    onClose(name) {
        this.depth -= 1;
        if (this.depth >= MAX_DEPTH)
            return;
        if (name === "testsuite" || name === "testsuites")
            this.suites.pop();
        if (name === "testcase")
            this.endCase();
        else if (this.outside?.element === name)
            this.endOutside(this.outside);
        else if (CHILDREN.has(name) || OUTPUTS.has(name))
            this.text = null;
        if (this.depth === 0 && name === this.root)
            this.closed = true;
    }
    endOutside({ element, message, text }) {
        this.outside = null;
        this.text = null;
        const said = [message, text.text().trim()].filter(Boolean).join("\n");
        const id = this.suites.findLast(Boolean) ?? "a suite without a name";
        const status = element === "error" ? "error" : "failed";
        this.keep({ id, status, ...(said === "" ? {} : { message: said }) });
    }
    endCase() {
        const one = this.open;
        this.open = null;
        this.text = null;
        if (one === null)
            return;
        // ctest names itself nowhere; its statuses do.
        if (this.family === null)
            this.family = familyOfCase(one.attributes);
        const result = readCase(one, this.family, this.ids);
        // pytest leaves a case without a name where a worker died and its test is run again.
        if (this.family === "pytest" && result.id === "" && one.children.length === 0)
            return;
        this.charsKept += (result.message?.length ?? 0) + (result.output?.length ?? 0);
        if (result.status === "passed" && result.output)
            this.outputSeen = true;
        this.keep(result);
    }
    /**
     * unittest's cases of one id are subtests or a second failure in tearDown, pytest's are tries of one test, written
     * without a child where pytest-rerunfailures ran it again; elsewhere they are two runs of it.
     */
    keep(result) {
        const once = this.family === "unittest" || this.family === "pytest";
        const index = once ? this.byId.get(result.id) : undefined;
        const known = index === undefined ? undefined : this.tests[index];
        if (index !== undefined && known !== undefined)
            this.tests[index] = worseOf(known, result);
        else if (this.tests.length < this.limits.cases) {
            if (once)
                this.byId.set(result.id, this.tests.length);
            this.tests.push(result);
        }
        else
            this.casesDropped += 1;
    }
}
function numberOf(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/suite/results/junit-files.js
/** Finds the JUnit files of this run, and joins those that are parts of one report. */


/** File systems keep times in steps of up to two seconds. */
const CLOCK_SLACK_MS = 2000;
/**
 * Leaves out what an earlier run left behind.
 * @param before the files as they lay when the suite started: one that is still the same is none of this run, even
 * where it was written moments before.
 */
function freshFiles(files, startedMs, before = []) {
    const known = new Map(before.map((file) => [file.path, file]));
    const isSame = (file) => {
        const then = known.get(file.path);
        return then !== undefined && then.mtimeMs === file.mtimeMs && then.size === file.size;
    };
    const stale = files.filter((file) => file.mtimeMs < startedMs - CLOCK_SLACK_MS || isSame(file));
    const fresh = files.filter((file) => !stale.includes(file));
    const names = stale.slice(0, 5).map((file) => file.path);
    if (stale.length > names.length)
        names.push(`${stale.length - names.length} more`);
    const notices = stale.length === 0 ? [] : [`ignored, because they are older than this run: ${names.join(", ")}`];
    return { fresh, notices };
}
/** unittest-xml-reporting writes one file a class; together they are one run. */
function joinSessions(runs) {
    const whole = runs.filter((run) => run.session === undefined);
    const split = runs.filter((run) => run.session !== undefined);
    return [...whole, ...[...(0,group_by/* groupBy */.$)(split, (run) => run.session).values()].map(joinParts)];
}
function joinParts(parts) {
    const [first] = parts;
    if (parts.length === 1)
        return first;
    const byId = new Map();
    for (const test of parts.flatMap((part) => part.tests)) {
        // Subtests may be in a separate file.
        const known = byId.get(test.id);
        byId.set(test.id, known === undefined ? test : worseOf(known, test));
    }
    const tests = [...byId.values()];
    const everyFailed = parts.every((part) => part.collectionError !== null || part.counts?.executed === 0);
    const errors = parts.flatMap((part) => part.collectionError ?? []);
    const brokenOff = parts.flatMap((part) => part.brokenOff ?? [])[0];
    return {
        ...first,
        ...(first.origin === undefined ? {} : { origin: `${first.origin} and ${parts.length - 1} more` }),
        tests,
        counts: countTests(tests, "junit"),
        complete: parts.every((part) => part.complete),
        collectionError: everyFailed && errors.length > 0 ? errors.join("; ") : null,
        passingOutputSeen: parts.every((part) => part.passingOutputSeen),
        ...(brokenOff === undefined ? {} : { brokenOff }),
        notices: parts.flatMap((part) => part.notices),
    };
}

;// CONCATENATED MODULE: ./build/result-sources.js
/** The sources of test results other than the log: the gate's pytest hook, and JUnit files that the suite writes. */





const NO_HOOK = { env: {}, prepend: {}, read: async () => null };
/**
 * Lays out the pytest hook in a folder of its own. Where it cannot be written the suite runs without it.
 * @param resolved expectations; `skip` and `xfail` of single tests are applied natively.
 */
async function layOutHook(pytest, resolved, { files, hook }) {
    if (pytest === "off" || hook === null)
        return NO_HOOK;
    const { folder } = hook;
    const stream = `${folder}/results.jsonl`;
    const native = (0,expectations_resolve/* hookExpectations */.Hn)(resolved);
    const expectations = native.length > 0 ? `${folder}/expectations.json` : null;
    try {
        for (const { path, text } of hookFiles(hook.source()))
            await files.writeText(`${folder}/${path}`, text);
        if (expectations)
            await files.writeText(expectations, JSON.stringify(native));
    }
    catch {
        return NO_HOOK;
    }
    // The search path is joined where the suite starts: the far side of a prefix may have one of its own.
    const { PYTHONPATH: _, ...env } = hookEnvironment(hook.env, { folder, stream, expectations }, "");
    return {
        env,
        prepend: { PYTHONPATH: folder },
        read: async () => ((await files.exists(stream)) ? readHookStream(files.stream(stream)) : null),
    };
}
async function listJunit(patterns, cwd, files) {
    const problems = [];
    const follow = async (pattern) => {
        try {
            return await files.glob(pattern, cwd);
        }
        catch (error) {
            problems.push(`input junit: ${error.message}`);
            return [];
        }
    };
    const found = new Set((await Promise.all(patterns.map(follow))).flat());
    const stats = [...found].map(async (path) => ({ path, ...((await files.stat(path)) ?? GONE) }));
    return { files: await Promise.all(stats), problems };
}
/**
 * Those of them that were written since the suite started.
 * @param before what listJunit gave then.
 */
async function readJunit(patterns, { startedMs, before }, cwd, files) {
    if (patterns.length === 0)
        return null;
    const { files: found, problems } = await listJunit(patterns, cwd, files);
    const { fresh, notices } = freshFiles(found, startedMs, before.files);
    const runs = [];
    for (const { path } of fresh)
        runs.push(await parseJunit(files.stream(path), path));
    const none = fresh.length > 0 ? [] : [`input junit: no file written by this run matches ${patterns.join(", ")}`];
    return { runs: joinSessions(runs), notices: [...problems, ...notices, ...none] };
}
const GONE = { mtimeMs: 0, size: 0 };

;// CONCATENATED MODULE: ./build/suite/neutralise-capture.js
/** The suite's own `::error`, `::warning` and `::notice` lines, read so that they can be ranked with ours. */
/** Kept for each severity; a step shows ten, so that this is plenty for ranking. */
const MAX_CAPTURED = 200;
/** Bytes of a command's line that are kept. A message is shown up to 4,096 UTF-16 units, the rest is cut. */
const MAX_COMMAND_LINE = 32 * 1024;
const [LF, CR] = [0x0a, 0x0d];
const COLONS = Buffer.from("::");
/**
 * Follows one stream line by line, but looks only at lines in which "::" comes first, except for blanks.
 * `##[error]` is not read: as part of a line it is mostly a quotation from another log.
 */
function createCommandCapture() {
    const kept = [];
    const perSeverity = { error: 0, warning: 0, notice: 0 };
    // Bytes of a line not yet ended: null once it is known to hold no command.
    let open = Buffer.alloc(0);
    const take = (line) => {
        const annotation = parseCommandLine(line.toString("utf8"));
        if (!annotation)
            return;
        if (perSeverity[annotation.severity]++ < MAX_CAPTURED)
            kept.push(annotation);
    };
    /** Appends to the open line as long as it may become a command. */
    const extend = (piece) => {
        if (!open || piece.length === 0)
            return;
        const room = MAX_COMMAND_LINE - open.length;
        if (room > 0)
            open = Buffer.concat([open, piece.subarray(0, room)]);
        if (!mayBeCommand(open))
            open = null;
    };
    return {
        push(chunk, colons) {
            const firstBreak = nextBreak(chunk, 0);
            if (firstBreak === -1)
                return extend(chunk);
            extend(chunk.subarray(0, firstBreak));
            if (open)
                take(open);
            const lastBreak = lastBreakOf(chunk);
            takeInner(chunk.subarray(0, lastBreak + 1), firstBreak + 1, colons, take);
            open = Buffer.alloc(0);
            extend(chunk.subarray(lastBreak + 1));
        },
        end() {
            if (open)
                take(open);
            open = null;
        },
        annotations: () => kept,
        dropped: () => ({
            error: Math.max(0, perSeverity.error - MAX_CAPTURED),
            warning: Math.max(0, perSeverity.warning - MAX_CAPTURED),
            notice: Math.max(0, perSeverity.notice - MAX_CAPTURED),
        }),
    };
}
/** Lines of a chunk that ends in a line's break, found by their "::" and not by walking over every line. */
function takeInner(chunk, from, colons, take) {
    let next = from;
    for (const at of colons) {
        if (at < next)
            continue;
        if (at >= chunk.length)
            return;
        let start = at;
        while (start > from && isBlank(chunk[start - 1]))
            start--;
        if (start !== from && !isBreak(chunk[start - 1]))
            continue;
        next = nextBreak(chunk, at);
        take(chunk.subarray(start, Math.min(next, start + MAX_COMMAND_LINE)));
    }
}
/** The chunk's last line feed, or a carriage return after it. */
function lastBreakOf(chunk) {
    const lf = chunk.lastIndexOf(LF);
    const cr = chunk.subarray(lf + 1).lastIndexOf(CR);
    return cr === -1 ? lf : lf + 1 + cr;
}
const isBreak = (byte) => byte === LF || byte === CR;
const isBlank = (byte) => byte === 0x20 || byte === 0x09;
function nextBreak(chunk, from) {
    const lf = chunk.indexOf(LF, from);
    const cr = chunk.subarray(0, lf === -1 ? chunk.length : lf).indexOf(CR, from);
    return cr === -1 ? lf : cr;
}
function mayBeCommand(line) {
    let i = 0;
    while (i < line.length && isBlank(line[i]))
        i++;
    return COLONS.subarray(0, line.length - i).equals(line.subarray(i, i + COLONS.length));
}
const SEVERITIES = new Set(["error", "warning", "notice"]);
const isSeverity = (name) => SEVERITIES.has(name);
const MAX_TITLE = 255;
const MAX_FILE = 1024;
const MAX_MESSAGE = 4096;
/** Reads one line by the runner's rules; null if it is not an error, warning or notice, or is empty. */
function parseCommandLine(text) {
    const line = text.trimStart();
    if (!line.startsWith("::"))
        return null;
    const headEnd = line.indexOf("::", 2);
    if (headEnd === -1)
        return null;
    const head = line.slice(2, headEnd);
    const space = head.indexOf(" ");
    const severity = (space === -1 ? head : head.slice(0, space)).toLowerCase();
    if (!isSeverity(severity))
        return null;
    const message = unescapeData(line.slice(headEnd + 2)).slice(0, MAX_MESSAGE);
    if (message.trim() === "")
        return null;
    const properties = parseProperties(space === -1 ? "" : head.slice(space + 1));
    const lineNumber = wholeNumber(properties.get("line"));
    const endLine = wholeNumber(properties.get("endline"));
    const title = properties.get("title")?.slice(0, MAX_TITLE);
    const file = properties.get("file")?.slice(0, MAX_FILE);
    return {
        severity,
        message,
        ...(title ? { title } : {}),
        ...(file ? { file } : {}),
        ...(lineNumber !== null ? { line: lineNumber } : {}),
        ...(endLine !== null ? { endLine } : {}),
    };
}
function parseProperties(text) {
    const properties = new Map();
    for (const piece of text.trim().split(",")) {
        const equals = piece.indexOf("=");
        if (equals < 1)
            continue;
        properties.set(piece.slice(0, equals).trim().toLowerCase(), unescapeProperty(piece.slice(equals + 1)));
    }
    return properties;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,9}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null;
}
// Percent last, so that "%250A" stays the text "%0A".
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

;// CONCATENATED MODULE: ./build/suite/neutralise.js
/**
 * Disarms workflow commands in the suite's output while it streams by, without changing what a reader sees.
 *
 * The runner reads two grammars: `::name \u2026::` with only white space before it on its line, and
 * `##[name \u2026]` anywhere in a line. Both are broken by a zero width space inside the introducer, which prints as
 * nothing. It must stand *inside*: the runner compares with .NET's culture rules, for which such a character
 * may not exist at all, but it then cuts by length, and so the name it reads begins with ":" or "[" and is none.
 *
 * Every chunk is disarmed by itself, whatever was or will be written around it, since two streams share one log:
 * a chunk's start counts as a line's start, and a chunk that ends within an introducer gets the character there.
 */

/** U+200B ZERO WIDTH SPACE. */
const DISARM = Buffer.from("\u200b", "utf8");
const [COLON, HASH, neutralise_LF, neutralise_CR] = [0x3a, 0x23, 0x0a, 0x0d];
const neutralise_COLONS = Buffer.from("::");
const HASHES = Buffer.from("##[");
/** A neutraliser for one stream. */
function createNeutraliser() {
    const capture = createCommandCapture();
    return {
        push(chunk) {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const colons = occurrences(bytes, neutralise_COLONS);
            capture.push(bytes, colons);
            const cuts = findCuts(bytes, colons);
            return cuts.length === 0 ? chunk : insertAt(bytes, cuts);
        },
        end() {
            capture.end();
            return new Uint8Array(0);
        },
        captured: () => capture.annotations(),
        droppedCaptures: () => capture.dropped(),
    };
}
/** Where a text stands, ascending and without overlap. */
function occurrences(bytes, text) {
    const found = [];
    for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length))
        found.push(at);
    return found;
}
/** Offsets, ascending, before which the character must be put. */
function findCuts(bytes, colons) {
    const cuts = colons.filter((at) => opensLine(bytes, at)).map((at) => at + 1);
    cuts.push(...occurrences(bytes, HASHES).map((at) => at + 2));
    const last = bytes.length - 1;
    if (last >= 0 && (bytes[last] === HASH || (bytes[last] === COLON && opensLine(bytes, last)))) {
        cuts.push(bytes.length);
    }
    return cuts.sort((a, b) => a - b);
}
/**
 * Whether nothing but what a reader may trim stands between the line's or chunk's start and `at`. Wider than
 * need be: all control and all non-ASCII bytes count as trimmed, so that no list of Unicode spaces, no byte
 * order mark and no character cut in two by the chunk's edge can be missed.
 */
function opensLine(bytes, at) {
    for (let i = at - 1; i >= 0; i--) {
        const byte = bytes.readUInt8(i);
        if (byte === neutralise_LF || byte === neutralise_CR)
            return true;
        if (byte > 0x20 && byte < 0x7f)
            return false;
    }
    return true;
}
function insertAt(bytes, cuts) {
    const out = Buffer.allocUnsafe(bytes.length + cuts.length * DISARM.length);
    let from = 0;
    let to = 0;
    for (const cut of cuts) {
        to += bytes.copy(out, to, from, cut);
        to += DISARM.copy(out, to);
        from = cut;
    }
    bytes.copy(out, to, from);
    return out;
}

// EXTERNAL MODULE: ./build/match-group.js
var match_group = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/suite/results/line-prefix.js
/** A log line as the readers' grammars see it: without CI prefixes, and no longer than a runner's own line can be. */
/** Runners write ids, words and reasons; a longer line is a program's output and only its head can matter. */
const MAX_GRAMMAR_CHARS = 8192;
// `[2024-11-11T23:29:37.758Z] `, `2026-02-13T15:56:24.8385696Z `, `[rank0]: `. A ctest label (`2: `) stays: what
// ctest shows of its tests' output is theirs and not a run beside it.
// The name that docker compose puts before each line of a container: `trt-tests-1  | `.
const COMPOSED = /^[a-z0-9][\w.-]{0,80}[-_]\d{1,4} {1,80}\| ?/i;
const PREFIX = /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]? |\[rank\d{1,4}\]: ?)/;
/** The line without such a prefix; runners' own lines are matched from their first character. */
function withoutPrefix(text) {
    const first = text.charCodeAt(0);
    // Only a digit or a bracket can begin one, which rules out most lines at once.
    if (first !== 0x5b && (first < 0x30 || first > 0x39))
        return withoutName(text);
    return withoutName(text.replace(PREFIX, ""));
}
function withoutName(text) {
    const bar = text.indexOf("|");
    return bar < 3 || bar > 170 || text.charCodeAt(bar - 1) !== 0x20 ? text : text.replace(COMPOSED, "");
}
/** What a grammar may look at. */
function grammarPart(text) {
    return text.length > MAX_GRAMMAR_CHARS ? text.slice(0, MAX_GRAMMAR_CHARS) : text;
}

;// CONCATENATED MODULE: ./build/suite/results/ctest-log.js
/** Reads ctest's output: one line a test, and the sentence at the end. */



// Numbers are aligned: among a hundred tests the first is "Test   #1".
const TEST_NUMBERS = [1, 2, 3, 4, 5, 6].map((spaces) => `Test${" ".repeat(spaces)}#`);
const TRIGGERS = [
    "Test project ",
    " Start ",
    ...TEST_NUMBERS,
    "tests passed,",
    "No tests were found!!!",
];
const STARTED = /^ {0,12}Start {1,6}\d{1,6}: (.+)$/;
// `--repeat` tells of only one try of a test with "1/12 " before it.
const ENDED = /^ {0,6}(\d{1,6}\/\d{1,6} | {1,14})Test {1,6}#(\d{1,6}): (.+?) \.*\s*(Passed|[A-Za-z ]{0,40}\*\*\*[A-Z].*?)(?: {1,12}(\d{1,9}\.\d{1,3}) sec)? *$/;
const TALLY = /^\d{1,3}% tests passed, (?:\d{1,9}) tests? failed out of (\d{1,9})/;
/** What follows the stars. "Exception: SegFault" is a test that died, "Not Run" a program that is missing. */
const PROBLEMS = [
    [/^\*\*\*Skipped/, "skipped"],
    [/^\*\*\*Not Run \(Disabled\)/, "skipped"],
    [/^\*\*\*(?:Failed|Required)/, "failed"],
];
function createCtestLogReader() {
    const done = [];
    let run = null;
    return {
        triggers: TRIGGERS,
        line(line) {
            const text = grammarPart(withoutPrefix(line.text));
            if (text.startsWith("Test project ")) {
                if (run !== null)
                    done.push(run.finish(false));
                run = new CtestRun(line.number);
            }
            else {
                // Its error message goes to stderr and may be the only line.
                if (text.startsWith("No tests were found!!!"))
                    run ??= new CtestRun(line.number);
                if (run?.line(line, text)) {
                    done.push(run.finish(true));
                    run = null;
                }
            }
            return false;
        },
        currentTest: () => run?.running ?? null,
        results() {
            const runs = run === null ? done : [...done, run.finish(false)];
            return runs.length === 0 ? null : { runs };
        },
    };
}
class CtestRun {
    first;
    last;
    open = new Set();
    lastStarted = null;
    tests = [];
    /** Where the result of each test is, by its number and name: the last try decides. */
    places = new Map();
    empty = false;
    constructor(line) {
        this.first = line;
        this.last = line;
    }
    /** Under `-j` several run at once; this is the last one started. */
    get running() {
        return [...this.open].at(-1) ?? null;
    }
    /** True when the line ends the run. */
    line(line, text) {
        const started = STARTED.exec(text)?.[1];
        const ended = ENDED.exec(text);
        if (started !== undefined) {
            this.open.add(started);
            this.lastStarted = started;
        }
        else if (ended !== null)
            this.end(ended);
        else if (text.startsWith("No tests were found!!!"))
            this.empty = true;
        else if (!TALLY.test(text))
            return false;
        this.last = line.number;
        return this.empty || TALLY.test(text);
    }
    finish(complete) {
        return {
            source: "ctest",
            tests: this.tests,
            counts: countTests(this.tests, "ctest"),
            complete,
            running: complete ? null : this.running,
            lastStarted: this.lastStarted,
            neverRan: [],
            collectionError: this.empty ? "ctest found no tests" : null,
            skipReasons: [],
            // Without -V ctest keeps what its tests print.
            passingOutputSeen: false,
            span: { first: this.first, last: this.last },
            notices: [],
        };
    }
    end(match) {
        const [number, id, word] = [(0,match_group/* groupOf */.F)(match, 2), (0,match_group/* groupOf */.F)(match, 3), (0,match_group/* groupOf */.F)(match, 4)];
        const seconds = match[5];
        const started = this.open.delete(id);
        const unnumbered = (0,match_group/* groupOf */.F)(match, 1).trim() === "";
        // Each try is started anew; such a line without a start is some test's output.
        if (!started && unnumbered)
            return;
        const key = `${number} ${id}`;
        const place = (started ? this.places.get(key) : undefined) ?? this.tests.length;
        this.places.set(key, place);
        const passed = word === "Passed";
        const status = passed ? "passed" : (PROBLEMS.find(([form]) => form.test(word.trim()))?.[1] ?? "error");
        // `***Exception: SegFault`, or `Subprocess aborted***Exception:`.
        const after = word.replace(/^.*?\*\*\*/, "");
        const what = (word.replace(/\*\*\*.*/, "").trim() || after).trim();
        const died = after.startsWith("Exception") ? what.replace(/^Exception: */, "") : undefined;
        this.tests[place] = {
            id,
            status,
            ...(status === "failed" || status === "error" ? { message: what } : {}),
            ...(status === "skipped" ? { reason: what } : {}),
            ...(died === undefined ? {} : { crashed: died }),
            ...(seconds === undefined ? {} : { durationMs: Number(seconds) * 1000 }),
        };
    }
}

;// CONCATENATED MODULE: ./build/suite/results/gtest-log.js
/** Reads GoogleTest's output; several test programs may follow each other in one log. */




const gtest_log_TRIGGERS = [
    "[ RUN      ]",
    "[       OK ]",
    "[  FAILED  ]",
    "[  SKIPPED ]",
    "[==========]",
];
const ENDS = [
    ["[       OK ] ", "passed"],
    ["[  FAILED  ] ", "failed"],
    ["[  SKIPPED ] ", "skipped"],
];
/** What follows: the name, what a parameterized test got, and the time unless it was switched off. */
const gtest_log_ENDED = /^([^\s,(]+)(?:, .*?)?(?: \((\d{1,12}) ms\))?$/;
function createGtestLogReader() {
    const done = [];
    let run = null;
    return {
        triggers: gtest_log_TRIGGERS,
        line(line) {
            const text = grammarPart(withoutPrefix(line.text));
            const first = /^\[={10}\] Running (\d{1,9}) tests? from /.exec(text);
            if (first !== null) {
                if (run !== null)
                    done.push(run.finish(false));
                run = new GtestRun(line.number, Number(first[1]));
            }
            else if (run !== null && /^\[={10}\] \d{1,9} tests? from .* ran\./.test(text)) {
                run.last = line.number;
                done.push(run.finish(true));
                run = null;
            }
            else if (run !== null)
                run.line(line, text);
            // A test's own output is its message, should it fail.
            return run?.current != null;
        },
        currentTest: () => run?.current?.id ?? null,
        results() {
            const runs = run === null ? done : [...done, run.finish(false)];
            return runs.length === 0 ? null : { runs };
        },
    };
}
class GtestRun {
    last;
    current = null;
    lastStarted = null;
    first;
    announced;
    tests = [];
    constructor(line, announced) {
        this.first = line;
        this.last = line;
        this.announced = announced;
    }
    line(line, text) {
        const started = /^\[ RUN {6}\] (\S+)/.exec(text)?.[1];
        if (started !== undefined) {
            this.current = { id: started, text: createBoundedText() };
            this.lastStarted = started;
            this.last = line.number;
            return;
        }
        // Lines outside of tests do not count: programs print anything, and gtest lists the failed tests again at the end.
        if (this.current === null)
            return;
        for (const [head, status] of ENDS) {
            const ended = text.startsWith(head) ? gtest_log_ENDED.exec(text.slice(head.length)) : null;
            if (ended === null || (0,match_group/* groupOf */.F)(ended, 1) !== this.current.id)
                continue;
            this.end(this.current, status, ended[2]);
            this.last = line.number;
            return;
        }
        this.current.text.add(`${text}\n`);
    }
    finish(complete) {
        const started = this.tests.length + (this.current === null ? 0 : 1);
        const neverRan = complete ? 0 : Math.max(0, this.announced - started);
        return {
            source: "gtest",
            tests: this.tests,
            counts: countTests(this.tests, "gtest"),
            complete,
            running: complete ? null : (this.current?.id ?? null),
            lastStarted: this.lastStarted,
            neverRan: [],
            ...(neverRan > 0 ? { neverRanCount: neverRan } : {}),
            collectionError: null,
            ...(neverRan > 0 ? { brokenOff: "a test program exited before it had run all tests" } : {}),
            skipReasons: [],
            passingOutputSeen: true,
            span: { first: this.first, last: this.last },
            notices: [],
        };
    }
    end({ id, text }, status, milliseconds) {
        this.current = null;
        const output = text.text().trimEnd();
        // `file.cc:12: Skipped`, and the reason on the lines below.
        const reason = status === "skipped" ? output.replace(/^.{0,500}?: Skipped\n/s, "").trim() : "";
        this.tests.push({
            id,
            status,
            ...(status === "failed" && output !== "" ? { message: output } : {}),
            ...(reason !== "" ? { reason } : {}),
            ...(milliseconds === undefined ? {} : { durationMs: Number(milliseconds) }),
        });
    }
}

;// CONCATENATED MODULE: ./build/suite/results/fatal-trace.js
/** Names the test in which Python died, from the stack that faulthandler prints (pytest turns it on by itself). */


const FATAL_TRACE_TRIGGER = "Fatal Python error: ";
const FRAME = /^ {2}File "([^"]{1,1000})", line \d{1,9} in (\w{1,200})$/;
/** Frames of one stack; faulthandler itself stops at 100 a thread. */
const MAX_LINES = 2000;
function createFatalTraceReader() {
    let left = 0;
    let test = null;
    return {
        line(raw) {
            const text = withoutPrefix(raw);
            if (text.includes(FATAL_TRACE_TRIGGER)) {
                left = MAX_LINES;
                test = null;
                return;
            }
            if (left === 0)
                return;
            left -= 1;
            const frame = FRAME.exec(text);
            if (frame !== null)
                test ??= testOf((0,match_group/* groupOf */.F)(frame, 1), (0,match_group/* groupOf */.F)(frame, 2));
            else if (!isStackLine(text))
                left = 0;
        },
        get reading() {
            return left > 0;
        },
        get test() {
            return test;
        },
    };
}
function testOf(file, name) {
    const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
    // pytest's default naming; a helper below the test is not what a reader looks for.
    const isTestFile = /^(?:test_.*|.*_test|tests?)\.py$/.test(base);
    return isTestFile && /^(?:test|runTest)/.test(name) ? `${file}::${name}` : null;
}
function isStackLine(text) {
    return text === "" || /^(?:Thread|Current thread|Current thread's) 0x/.test(text) || text.startsWith("  ");
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-lines.js
/** The grammar of pytest's terminal output, pytest 6 to 9 with xdist, subtests and reruns: one line at a time. */

/** Reads a banner; null if the line is not one. */
function parseBanner(text) {
    const char = text.charAt(0);
    if (char !== "=" && char !== "_" && char !== "!" && char !== "-")
        return null;
    let from = 0;
    while (text.charAt(from) === char)
        from++;
    let to = text.length;
    while (to > from && text.charAt(to - 1) === char)
        to--;
    if (to === text.length || text.charAt(from) !== " " || text.charAt(to - 1) !== " ")
        return null;
    const title = text.slice(from, to).trim();
    return title === "" ? null : { char, title };
}
const WORDS = new Map([
    ["PASSED", "passed"],
    ["FAILED", "failed"],
    ["ERROR", "error"],
    ["SKIPPED", "skipped"],
    ["XFAIL", "xfailed"],
    ["XPASS", "xpassed"],
    ["RERUN", null],
    ["SUBPASS", "passed"],
    ["SUBFAIL", "failed"],
    ["SUBSKIP", "skipped"],
    ["SUBXFAIL", "xfailed"],
    ["SUBPASSED", "passed"],
    ["SUBFAILED", "failed"],
    ["SUBSKIPPED", "skipped"],
    ["SUBXFAILED", "xfailed"],
]);
const WORD = /(?:PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN|SUB(?:PASS|FAIL|SKIP|XFAIL)(?:ED|PED)?)/;
// What unittest says at its end, in a child's output: pytest gives no such reason.
const NO_UNITTEST = /(?! \((?:failures|errors|skipped|expected failures|unexpected successes)=\d)/.source;
// Under -s the next output of the test's fixtures may follow the word without a blank.
const PROGRESS = new RegExp(` (${WORD.source})(?![A-Z_\\d])${NO_UNITTEST}`, "g");
const BARE = new RegExp(`(?:^|[^\\w])(${WORD.source})${NO_UNITTEST}(?: \\((.*)\\))?(?: *\\[ *\\d{1,3}%\\])?$`);
const WORKER = new RegExp(`^\\[gw\\d+\\] (?:\\[ *\\d{1,3}%\\] )?(${WORD.source})(?:[([][^\\n]{0,500}[)\\]])? (.+)$`);
/** `path.py::test STATUS (reason) [ 10%]`, or `[gw0] [ 10%] STATUS path.py::test` under xdist. */
function parseProgress(text) {
    const worker = WORKER.exec(text);
    if (worker !== null)
        return named((0,match_group/* groupOf */.F)(worker, 1), (0,match_group/* groupOf */.F)(worker, 2).trimEnd());
    const start = testFileEnd(text);
    if (start < 0)
        return null;
    PROGRESS.lastIndex = start;
    let match = PROGRESS.exec(text);
    // A status cannot be among the parameters of its test: `test_x[case FAILED]`.
    while (match !== null && isInBrackets(text, start, match.index))
        match = PROGRESS.exec(text);
    if (match === null)
        return null;
    const rest = text
        .slice(PROGRESS.lastIndex)
        .trim()
        .replace(/ *\[ *\d{1,9}(?:%|\/\d{1,9})\]$/, "");
    const reason = rest.startsWith("(") && rest.endsWith(")") ? rest.slice(1, -1) : undefined;
    return named((0,match_group/* groupOf */.F)(match, 1), text.slice(0, match.index).trimEnd(), reason);
}
/** A status on its own line, or after a test's own output: `-s` prints the id first and the status later. */
function parseBareStatus(text) {
    const match = BARE.exec(text.trimEnd());
    return match === null ? null : named((0,match_group/* groupOf */.F)(match, 1), "", (0,match_group/* groupOf */.F)(match, 2));
}
function named(word, text, reason) {
    const status = WORDS.get(word);
    if (status === undefined)
        return null;
    // -vv adds where the code was found: `id <- ../lib/python3.11/unittest/case.py`.
    const arrow = text.indexOf(" <- ");
    const id = arrow < 0 ? text : text.slice(0, arrow);
    return { id, status, subtest: word.startsWith("SUB"), ...(reason ? { reason } : {}) };
}
/** Whether `at` is behind an open bracket that is closed later, other than by pytest's own ` [ 10%]`. */
function isInBrackets(text, start, at) {
    const before = text.slice(start, at);
    if (before.lastIndexOf("[") <= before.lastIndexOf("]"))
        return false;
    const after = text.slice(at).replace(/ *\[ *\d{1,9}(?:%|\/\d{1,9})\] *$/, "");
    return after.includes("]");
}
/** Where `something.py::` ends in the line's first word; -1 where the line does not begin with a test's id. */
function testFileEnd(text) {
    const at = text.indexOf(".py::");
    if (at <= 0 || text.slice(0, at).includes(" "))
        return -1;
    return at + ".py::".length;
}
/** A test that was announced and has no status yet: `path.py::test ` and whatever it printed itself. */
function parseAnnounced(text) {
    const end = testFileEnd(text);
    if (end < 0)
        return null;
    const match = /^[^\s[]+(?:\[[^\]]*\]+)?/.exec(text.slice(end));
    return match === null ? null : text.slice(0, end) + match[0];
}
/** Letters of plain mode, `tests/test_x.py ..F.s [ 50%]`, and what each means. */
function parseLetters(text) {
    const match = /^\S+\.py ([.FEsxXRu,-]+)(.*)$/.exec(text);
    if (match === null)
        return null;
    const [letters, rest] = [(0,match_group/* groupOf */.F)(match, 1), (0,match_group/* groupOf */.F)(match, 2)];
    // The first letter of "Fatal Python error" is not a failure.
    const own = rest.startsWith("atal Python") ? letters.slice(0, -1) : letters;
    return [...own].flatMap((letter) => LETTERS.get(letter) ?? []);
}
const LETTERS = new Map([
    [".", "passed"],
    ["F", "failed"],
    ["E", "error"],
    ["s", "skipped"],
    ["x", "xfailed"],
    ["X", "xpassed"],
]);
const SUMMARY = new RegExp(`^(${WORD.source})(?:\\([^\\n]{0,500}?\\)|\\[[^\\n]{0,500}?\\](?: \\([^\\n]{0,500}?\\))?)?(?: at (?:setup|teardown) of)? (.+)$`);
/** A line of "short test summary info". `isKnown` tells ids seen before, which settles where an id with " - " ends. */
function parseSummary(text, isKnown) {
    const match = SUMMARY.exec(text);
    if (match === null)
        return null;
    const [word, rest] = [(0,match_group/* groupOf */.F)(match, 1), (0,match_group/* groupOf */.F)(match, 2)];
    const group = /^\[(\d{1,9})\] (?:\S+?:(?:\d+:)? )?(.*)$/.exec(rest);
    if (group !== null)
        return { grouped: Number(group[1]), reason: (0,match_group/* groupOf */.F)(group, 2) };
    const cut = idEnd(rest, isKnown);
    return named(word, rest.slice(0, cut).trimEnd(), rest.slice(cut).replace(/^ (?:- )?/, ""));
}
function idEnd(text, isKnown) {
    if (isKnown(text))
        return text.length;
    for (let at = text.lastIndexOf(" "); at > 0; at = text.lastIndexOf(" ", at - 1)) {
        if (isKnown(text.slice(0, at)))
            return at;
    }
    // An unknown id: brackets may hold " - " themselves.
    const bracket = /^[^\s[]+\[.*?\](?= - |$)/.exec(text);
    if (bracket !== null)
        return bracket[0].length;
    const space = text.indexOf(" ");
    return space < 0 ? text.length : space;
}
const FIGURE = /^(\d{1,9})(?:\/\d{1,9})? ([a-z ]+?)(?: \(\d+ deselected\))?$/;
const FIGURES = new Map([
    ["passed", "passed"],
    ["failed", "failed"],
    ["error", "error"],
    ["errors", "error"],
    ["skipped", "skipped"],
    ["xfailed", "xfailed"],
    ["xpassed", "xpassed"],
]);
const pytest_lines_NO_TESTS = /^no tests (?:ran|collected)(?: \(\d+ deselected\))?$/;
const OTHER_FIGURES = /^(?:deselected|warnings?|rerun|selected|subtests? (?:passed|failed|skipped|xfailed)|tests? collected)$/;
/** `3 passed, 1 failed in 1.23s`, with or without its frame; null if the text is not a tally. */
function parsePytestTally(text) {
    const banner = parseBanner(text);
    const body = banner?.char === "=" ? banner.title : text;
    const match = /^(.{1,400}) in \d+\.\d+(?:s| seconds)(?: \(\d[\d:, a-z]*\))?$/.exec(body);
    if (match === null)
        return null;
    const of = { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
    for (const part of (0,match_group/* groupOf */.F)(match, 1).split(", ")) {
        if (pytest_lines_NO_TESTS.test(part))
            continue;
        const figure = FIGURE.exec(part);
        if (figure === null)
            return null;
        const word = (0,match_group/* groupOf */.F)(figure, 2);
        const status = FIGURES.get(word);
        if (status !== undefined)
            of[status] += Number(figure[1]);
        else if (!OTHER_FIGURES.test(word))
            return null;
    }
    return { of };
}
/** `collected 23 items / 2 errors / 1 skipped`, `collected 23 items / 22 deselected / 1 selected`, xdist's count. */
function parseCollected(text) {
    const workers = /^(?:\d+ workers?|gw\d+) \[(\d{1,9})(?: items?)?\]/.exec(text);
    if (workers !== null)
        return { items: Number(workers[1]), modules: null };
    const match = /(?:^|\.\.\. )collected (\d{1,9}) items?((?: \/ \d{1,9} [a-z]+)*)$/.exec(text.trimEnd());
    if (match === null)
        return null;
    const figure = (word) => Number(word.exec((0,match_group/* groupOf */.F)(match, 2))?.[1] ?? 0);
    return {
        items: Number(match[1]) - figure(/ (\d+) deselected/),
        modules: figure(/ (\d+) errors?/) + figure(/ (\d+) skipped/),
    };
}
const BLOCKS = new Set(["FAILURES", "ERRORS", "PASSES", "XFAILURES", "XPASSES"]);
/** What a framed line opens; null for a frame that is not pytest's. */
function sectionOf(title) {
    if (BLOCKS.has(title))
        return "blocks";
    if (title === "short test summary info")
        return "summary";
    return /^(?:warnings summary|slowest |rerun test summary info|.*tests coverage)/.test(title)
        ? "other"
        : null;
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-headings.js
/** Headings of pytest's failure sections, which name tests without their file. */


/** The heading of a section names `tests/test_x.py::TestK::test_m[a]` as `TestK.test_m[a]`. */
function headingOf(id) {
    const { name, parameters } = splitParameters(id);
    return name.split("::").slice(1).join(".") + parameters;
}
/** A heading without the phase and the parts of a subtest. */
function testOfHeading(heading) {
    return heading.replace(/^ERROR at (?:setup|teardown|call) of /, "").replace(/ (?:\(.*\)|\[.*\])$/, "");
}
/** The line of a section that says why, in brackets; empty if there is none. */
function pytest_headings_whyOf(section) {
    const why = markedLine(section) ?? section.trim().replace(/\n.*/s, "").trim();
    return why === "" ? "" : ` (${why})`;
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-figures.js
/** How many tests of one pytest session ended in which way. */


/**
 * Gathers the figures that the lines of a session show. pytest's tally counts some tests twice, and its verbosity and
 * age decide what else is shown, so the counts come from the tally corrected by what is known of single tests.
 */
class SessionFigures {
    /** Outcomes of progress lines as the tally counts them: two for a test whose teardown failed. */
    raw = noFigures();
    /** Letters of plain mode, for a session that ended before its tally. */
    letters = noFigures();
    verbose = false;
    /** Failed parts (subtests) in progress lines and in the summary; older pytests print only the latter. */
    progressParts = 0;
    summaryParts = [];
    summaryFailures = new Set();
    progress({ status, subtest }) {
        this.verbose = true;
        if (status === null || (subtest && status === "passed"))
            return;
        // The tally counts a skipped part like a skipped test.
        this.raw[status] += 1;
        if (subtest && status === "failed")
            this.progressParts += 1;
    }
    /** A word that was not pytest's. Without a good word, pytest's own was not read either. */
    misread(status, good) {
        less(this.raw, status, 1);
        if (good === undefined)
            this.raw.passed += 1;
    }
    letter(statuses) {
        for (const status of statuses)
            this.letters[status] += 1;
    }
    /** @param line of the summary; a part only where it failed. */
    summary(line) {
        if (line.subtest)
            this.summaryParts.push(line.id);
        else if (line.status === "failed")
            this.summaryFailures.add(line.id);
    }
    /**
     * @param tests that are known by name.
     * @param teardownErrors tests whose teardown failed, as headings name them.
     * @returns null if nothing was counted.
     */
    count(tests, tally, collected, teardownErrors) {
        const named = noFigures();
        for (const test of tests)
            named[test.status] += 1;
        if (tally === null) {
            if (this.verbose)
                return totalOf({ ...named, source: "pytest" });
            const seen = Object.values(this.letters).some((count) => count > 0);
            return seen ? totalOf({ ...this.letters, source: "pytest" }) : null;
        }
        if (!this.verbose) {
            return totalOf({ ...this.withoutDoubles(tally.of, collected, teardownErrors), source: "pytest" });
        }
        const skippedByName = named.skipped;
        this.raw.failed += Math.max(0, this.summaryParts.length - this.progressParts);
        for (const status of Object.keys(named)) {
            named[status] += Math.max(0, tally.of[status] - this.raw[status]);
        }
        // Older pytests show no line of a skipped part.
        less(named, "skipped", Math.min(tooMany(named, collected), named.skipped - skippedByName));
        return totalOf({ ...named, source: "pytest" });
    }
    /** The tally counts some tests twice: a failed subtest and its test, a result and an error in teardown. */
    withoutDoubles(tally, collected, teardownErrors) {
        const of = { ...tally };
        for (const id of new Set(this.summaryParts)) {
            const parts = this.summaryParts.filter((one) => one === id).length;
            less(of, "failed", this.summaryFailures.has(id) ? parts : parts - 1);
            if (!this.summaryFailures.has(id))
                less(of, "passed", 1);
        }
        for (const name of teardownErrors) {
            const failedToo = [...this.summaryFailures].some((id) => headingOf(id) === name);
            less(of, failedToo ? "failed" : "passed", 1);
        }
        // What is still too many: an unexpected pass whose teardown then failed as expected, or a skipped part.
        less(of, "xpassed", Math.min(tooMany(of, collected), of.xfailed));
        less(of, "skipped", tooMany(of, collected));
        return of;
    }
}
function noFigures() {
    return { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 };
}
/** Lowers one figure, never below zero. */
function less(of, status, count) {
    of[status] = Math.max(0, of[status] - count);
}
/** How many more outcomes there are than collected tests; 0 where their number is not known. */
function tooMany(of, collected) {
    if (collected === null || collected.modules === null)
        return 0;
    const sum = Object.values(of).reduce((total, count) => total + count, 0);
    return Math.max(0, sum - collected.items - collected.modules);
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-run.js
/** Builds one pytest session from its lines; the reader decides which lines belong to it. */






const MAX_BLOCKS = 2000;
class PytestRun {
    first = 0;
    last = 0;
    /** A "test session starts" line opened it, so its tally is framed by `=`. */
    framed;
    collected = null;
    passesShown = false;
    /** The section last entered shows failures or captured output. */
    inBlocks = false;
    usageError = null;
    rootdir = null;
    /** The section of `inBlocks` that is being read. */
    heading = null;
    /** Why the session was broken off. */
    interrupted = null;
    entries = new Map();
    figures = new SessionFigures();
    announced = new Set();
    lastAnnounced = null;
    blocks = [];
    /** Of the section that is being read, kept or not. */
    blockText = null;
    skipReasons = new Map();
    uncollected = [];
    constructor(framed) {
        this.framed = framed;
    }
    get running() {
        return [...this.announced].at(-1) ?? null;
    }
    /** How many results its tally must have; null if it did not say how many it collected. */
    get expected() {
        return this.collected === null ? null : this.collected.items + (this.collected.modules ?? 0);
    }
    isKnown(id) {
        return this.entries.has(id);
    }
    announce(id) {
        this.announced.add(id);
        this.lastAnnounced = id;
    }
    progress(told) {
        const line = { ...told, id: this.announcedId(told.id) };
        if (!line.subtest)
            this.announced.delete(line.id);
        this.lastAnnounced = line.id;
        this.figures.progress(line);
        if (line.status === null || (line.subtest && line.status !== "failed"))
            return;
        const entry = this.merge(line, line.status);
        if (line.subtest)
            entry.sure = true;
        if (!(0,test_result/* isFailing */.D)({ status: line.status }))
            entry.good = line.status;
    }
    /** Under xdist another worker's first words may follow the id on its line. */
    announcedId(id) {
        if (!id.includes(" ") || this.announced.has(id))
            return id;
        return [...this.announced].find((known) => id.startsWith(`${known} `)) ?? id;
    }
    letter(statuses) {
        this.figures.letter(statuses);
    }
    summary(line) {
        if ("grouped" in line) {
            this.skipReasons.set(line.reason, (this.skipReasons.get(line.reason) ?? 0) + line.grouped);
        }
        else if (line.id.includes("::")) {
            if (line.status === null || (line.subtest && line.status !== "failed"))
                return;
            this.figures.summary(line);
            const entry = this.merge(line, line.status);
            if ((0,test_result/* isFailing */.D)({ status: line.status }))
                entry.sure = true;
        }
        else if (line.status === "error") {
            this.uncollected.push(line.reason ? `${line.id}: ${line.reason}` : line.id);
        }
    }
    crash(id, worker) {
        const entry = this.merge({ id }, "failed");
        entry.crashed = `worker ${worker} died`;
        entry.sure = true;
        this.announced.delete(id);
    }
    openBlock(heading) {
        this.heading = heading;
        this.blockText = createBoundedText();
        if (this.blocks.length < MAX_BLOCKS)
            this.blocks.push({ heading, text: this.blockText });
    }
    blockLine(text) {
        this.blockText?.add(`${text}\n`);
    }
    /** The id that a section's heading names, if it is already known. */
    idOfHeading(heading) {
        const name = testOfHeading(heading);
        for (const id of this.entries.keys())
            if (headingOf(id) === name)
                return id;
        return name;
    }
    finish(tally) {
        if (tally !== null && tally.of.failed + tally.of.error === 0)
            this.dropMisread();
        this.attachBlocks();
        const tests = [...this.entries.values()].map(toResult);
        const counts = this.figures.count(tests, tally, this.collected, this.teardownErrors());
        const running = tally === null ? this.running : null;
        const expected = this.expected ?? 0;
        const neverRan = expected - (counts?.total ?? expected) - (running === null ? 0 : 1);
        return {
            source: "pytest",
            tests,
            counts,
            complete: tally !== null && this.interrupted === null,
            running,
            lastStarted: this.lastAnnounced,
            neverRan: [],
            ...(neverRan > 0 ? { neverRanCount: neverRan } : {}),
            collectionError: this.collectionError(counts),
            ...this.brokenOff(tally, counts),
            skipReasons: [...this.skipReasons].map(([reason, count]) => ({ reason, count })),
            passingOutputSeen: this.passesShown,
            span: { first: this.first, last: this.last },
            notices: this.interrupted === null ? [] : [brokenOffBy(this.interrupted)],
        };
    }
    merge(line, status) {
        let entry = this.entries.get(line.id);
        if (entry === undefined) {
            const unknown = { reason: undefined, message: undefined, crashed: undefined, good: undefined };
            entry = { id: line.id, status, ...unknown, sure: false };
            this.entries.set(line.id, entry);
        }
        entry.status = moreSevere(entry.status, status);
        // The summary's reason is whole where the progress line's was cut to the terminal's width.
        if (line.reason !== undefined && line.reason.length > (entry.reason?.length ?? 0)) {
            if ((0,test_result/* isFailing */.D)(entry))
                entry.message ??= line.reason;
            else
                entry.reason = line.reason;
        }
        return entry;
    }
    /** Under -s a test's own output may say FAILED where pytest's word would be. */
    dropMisread() {
        for (const entry of this.entries.values()) {
            if (entry.sure || !(0,test_result/* isFailing */.D)(entry))
                continue;
            this.figures.misread(entry.status, entry.good);
            entry.status = entry.good ?? "passed";
            entry.message = undefined;
        }
    }
    /** Names of the tests whose teardown failed, as headings write them. */
    teardownErrors() {
        const headings = this.blocks.map(({ heading }) => heading);
        return headings.filter((heading) => heading.startsWith("ERROR at teardown of ")).map(testOfHeading);
    }
    attachBlocks() {
        const open = new Set([...this.entries.values()].filter(test_result/* isFailing */.D));
        for (const block of this.blocks) {
            const text = block.text.text().trimEnd();
            const name = testOfHeading(block.heading);
            const candidates = [...open].filter((entry) => headingOf(entry.id) === name || text.includes(`'${entry.id}'`));
            const entry = candidates.find((one) => text.includes(`${fileOf(one.id)}:`)) ?? candidates[0];
            if (entry === undefined || text === "")
                continue;
            entry.message = text;
            open.delete(entry);
        }
    }
    /** What the tests do not show: a session that ran none on purpose, or that stopped in the middle. */
    brokenOff(tally, counts) {
        const ran = counts === null ? 0 : counts.executed - counts.errors;
        const left = (this.collected?.items ?? 0) - (counts?.total ?? 0);
        if (this.usageError !== null && ran <= 0)
            return { brokenOff: this.usageError };
        if (left <= 0)
            return {};
        if (this.interrupted !== null)
            return { brokenOff: brokenOffBy(this.interrupted) };
        return tally === null && this.framed ? { brokenOff: "pytest exited before it had run all tests" } : {};
    }
    collectionError(counts) {
        if (this.usageError !== null)
            return this.usageError;
        const failed = this.blocks.filter((block) => block.heading.startsWith("ERROR collecting "));
        // A collection error counts as an error; more than those means that tests ran.
        const ran = counts === null ? 0 : counts.executed - counts.errors;
        const collecting = Math.max(failed.length, this.uncollected.length);
        if (collecting === 0 || ran > 0 || (counts?.errors ?? 0) > collecting)
            return null;
        const lines = failed.map((block) => `${block.heading.slice("ERROR collecting ".length)}${pytest_headings_whyOf(block.text.text())}`);
        return `pytest could not collect ${(lines.length > 0 ? lines : this.uncollected).join("; ")}`;
    }
}
const brokenOffBy = (title) => `pytest was interrupted: ${title}`;
function toResult(entry) {
    return {
        id: entry.id,
        status: entry.status,
        file: fileOf(entry.id),
        ...(entry.message === undefined ? {} : { message: entry.message }),
        ...(entry.reason === undefined ? {} : { reason: entry.reason }),
        ...(entry.crashed === undefined ? {} : { crashed: entry.crashed }),
    };
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-usage.js
/** Messages of a pytest that ran nothing: wrong options, missing files, a failing conftest or plugin. */

const NOT_FOUND = /^ERROR: (?:file or directory not found|found no collectors for): ?/;
// Other programs print this line too, but only pytest prints the reason below it.
const NO_NAME = /^ERROR: not found: /;
const NO_NAME_WHY = /^\(no (?:name .{1,4000}|match) in any of /;
/** Lines of the other stream that may come between the two. */
const MAX_LINES_TO_WHY = 10;
// Errors in its configuration, printed before any plugin is loaded, even the gate's hook. Other programs print
// "ERROR: " too.
const CONFIGURATION = new RegExp(`^ERROR: (?:${[
    'Error importing plugin "',
    "(?:Directory|Config file) '.{1,1000}' not found\\. Check your '",
    "Missing required plugins: ",
    ".{1,1000}: 'minversion' requires pytest-",
    ".{1,1000}\\.(?:ini|cfg):\\d{1,9}: ",
    ".{0,1000}(?:pyproject|pytest)\\.toml: ",
    "while parsing the following warning configuration:",
].join("|")})`);
const CONFTEST = /^(?:ImportError|ConftestImportFailure)\b.{0,20} while loading conftest /;
const INTERNAL = /^INTERNALERROR> [\w.]+(?:Error|Exception|Exit): /;
// Errors that pytest does not catch, such as a missing plugin named by `-p`: only Python's traceback shows them.
const PYTEST_ENTRY_TRIGGER = "console_main";
const ENTRY = /^ {2}File ".{0,1000}_pytest.config.__init__\.py", line \d{1,9}, in _?console_main$/;
const EXCEPTION = /^[A-Za-z_][\w.]{0,200}(?:: |$)/;
function createPytestUsageReader() {
    let inside = null;
    let unnamed = null;
    const reason = (why) => {
        inside = null;
        unnamed = null;
        return `pytest: ${boundText(why.trim(), 2000)}`;
    };
    return {
        line(text) {
            if (NOT_FOUND.test(text) || CONFIGURATION.test(text))
                return reason(text.slice("ERROR: ".length));
            if (unnamed !== null) {
                if (NO_NAME_WHY.test(text))
                    return reason(unnamed.text);
                unnamed.lines += 1;
                if (unnamed.lines >= MAX_LINES_TO_WHY)
                    unnamed = null;
            }
            if (NO_NAME.test(text))
                unnamed = { text: text.slice("ERROR: ".length), lines: 0 };
            if (INTERNAL.test(text))
                return reason(`internal error, ${text.slice("INTERNALERROR> ".length)}`);
            if (text.startsWith("ERROR: usage: "))
                inside = "options";
            else if (CONFTEST.test(text))
                inside = "conftest";
            else if (ENTRY.test(text))
                inside = "entry";
            else if (inside === "entry" && EXCEPTION.test(text))
                return reason(`it could not start: ${text}`);
            else if (inside === "options" && text.includes(": error: ")) {
                return reason(text.slice(text.indexOf(": error: ") + ": error: ".length));
            }
            else if (inside === "conftest" && text.startsWith("E   ")) {
                return reason(`conftest.py could not be loaded: ${text.slice(4)}`);
            }
            return null;
        },
        get reading() {
            return inside !== null || unnamed !== null;
        },
    };
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-sessions.js
/** Follows pytest's sessions through a log and assigns each line to its session. */






/** Sessions inside sessions: a test of tests; more than this is not a log of pytest. */
const pytest_sessions_MAX_DEPTH = 16;
/** Behind the progress of a session that ended in the middle of its line, or whose test starts pytest. */
const GLUED_START = /^([^\s=]{1,500}\.py\b[^=]{0,500}?|[.FEsxXRu,-]{1,500})={5,} test session starts ={5,}$/;
const NOTHING = {
    of: { passed: 0, failed: 0, error: 0, skipped: 0, xfailed: 0, xpassed: 0 },
};
/** The sessions of one log, a session inside another's output among them. */
class PytestSessions {
    done = [];
    /** Open sessions; a session inside another's output ends before it. */
    open = [];
    section = "progress";
    /** A tally inside a failure's section: a child's, unless nothing better comes. */
    doubtful = null;
    usage = createPytestUsageReader();
    fatal = createFatalTraceReader();
    get wantsMore() {
        const inSession = this.open.length > 0 && this.section !== "progress";
        return inSession || this.usage.reading || this.fatal.reading;
    }
    currentTest() {
        const run = this.open.at(-1);
        if (run === undefined)
            return null;
        if (this.section === "blocks")
            return run.heading === null ? null : run.idOfHeading(run.heading);
        return this.section === "progress" ? run.running : null;
    }
    runs() {
        const runs = [...this.done];
        for (const run of this.open) {
            const last = run === this.open.at(-1);
            if (last && run.running === null && this.fatal.test !== null)
                run.announce(this.relative(this.fatal.test));
            runs.push(run.finish(last ? this.doubtful : null));
        }
        return runs.sort(byPlace);
    }
    mayOpenLiteral(text) {
        // pytest cuts assertions and the lines of its summary in the middle of a literal.
        return this.section !== "summary" && !text.startsWith("E  ");
    }
    quoted(text) {
        if (this.section === "blocks")
            this.open.at(-1)?.blockLine(text);
    }
    line(line, text) {
        this.fatal.line(text);
        const banner = parseBanner(text);
        if (banner?.char === "=" && banner.title === "test session starts") {
            this.start(line);
            return;
        }
        const glued = this.open.length > 0 && this.section === "progress" ? GLUED_START.exec(text) : null;
        if (glued !== null) {
            this.progressLine(line, (0,match_group/* groupOf */.F)(glued, 1));
            this.start(line);
            return;
        }
        const tally = parsePytestTally(text);
        if (tally !== null) {
            this.tally(line, tally, banner !== null);
            return;
        }
        const unusable = this.usage.line(text);
        if (unusable !== null) {
            this.usageError(line, unusable);
            return;
        }
        if (banner !== null && this.banner(line, banner))
            return;
        if (this.section === "blocks")
            this.blockLine(line, text);
        else if (this.section === "summary")
            this.summaryLine(line, text);
        else
            this.progressLine(line, text);
    }
    start(line) {
        if (this.open.length < pytest_sessions_MAX_DEPTH)
            this.open.push(new PytestRun(true));
        this.section = "progress";
        this.touch(line);
    }
    /** pytest's ids begin at its rootdir. */
    relative(id) {
        const root = this.open.at(-1)?.rootdir ?? null;
        return root !== null && id.startsWith(`${root}/`) ? id.slice(root.length + 1) : id;
    }
    current(line) {
        let run = this.open.at(-1);
        if (run === undefined) {
            run = new PytestRun(false);
            this.open.push(run);
            this.section = "progress";
        }
        if (run.first === 0)
            run.first = line.number;
        run.last = line.number;
        return run;
    }
    touch(line) {
        this.current(line);
    }
    tally(line, tally, framed) {
        if (framed)
            this.leaveDead(tally);
        const run = this.open.at(-1);
        // A session that began with a frame ends in one; without, it is a quiet child's.
        if (run?.framed === true && !framed)
            return;
        if (run !== undefined && !run.framed && this.section === "blocks") {
            this.doubtful = tally;
            return;
        }
        this.done.push(this.current(line).finish(tally));
        this.open.pop();
        this.doubtful = null;
        // What surrounds a nested session is where it was printed: live, or in the section of a failing test.
        this.section = this.open.at(-1)?.inBlocks === true ? "blocks" : "progress";
    }
    /**
     * A session that died inside a test's output has no tally, so the next one is not its own but the outer session's.
     * Only a tally that counts more good tests than the inner one collected, and just as many as the outer one, shows it.
     */
    leaveDead({ of }) {
        const good = of.passed + of.xfailed + of.xpassed;
        const total = good + of.failed + of.error + of.skipped;
        const owner = this.open.findLastIndex((run) => run.expected === total);
        const dead = owner === -1 ? [] : this.open.slice(owner + 1);
        if (dead.length === 0 || dead.some((run) => run.expected === null || run.expected >= good))
            return;
        this.open.length = owner + 1;
        for (const run of dead)
            this.done.push(run.finish(null));
    }
    banner(line, banner) {
        if (banner.char === "=") {
            const section = sectionOf(banner.title);
            // Frames that programs draw around their own output are output.
            if (section === null)
                return false;
            const run = this.current(line);
            if (banner.title === "PASSES")
                run.passesShown = true;
            this.section = section;
            run.inBlocks = section === "blocks";
            run.heading = null;
            return true;
        }
        const interrupted = banner.char === "!" && /^(?:KeyboardInterrupt|_pytest\.outcomes\.Exit)/.test(banner.title);
        if (this.open.length === 0) {
            if (interrupted)
                this.interruptEnded(banner.title);
            return false;
        }
        if (interrupted)
            this.current(line).interrupted = banner.title;
        if (banner.char === "_" && this.section === "blocks") {
            // `_ _ _ _` parts the frames of one traceback.
            if (/^[_ ]+$/.test(banner.title))
                return true;
            this.current(line).openBlock(banner.title);
            return true;
        }
        return false;
    }
    /** When the suite chose the exit status itself, pytest reports only after its last line that it was interrupted. */
    interruptEnded(title) {
        const ended = this.done.at(-1);
        if (ended === undefined || (ended.neverRanCount ?? 0) === 0)
            return;
        this.done[this.done.length - 1] = { ...ended, brokenOff: ended.brokenOff ?? brokenOffBy(title) };
    }
    blockLine(line, text) {
        const crash = /^worker '(\w+)' crashed while running '(.+)'$/.exec(text);
        if (crash !== null)
            this.current(line).crash((0,match_group/* groupOf */.F)(crash, 2), (0,match_group/* groupOf */.F)(crash, 1));
        this.open.at(-1)?.blockLine(text);
    }
    summaryLine(line, text) {
        const run = this.current(line);
        const summary = parseSummary(text, (id) => run.isKnown(id));
        if (summary !== null)
            run.summary(summary);
    }
    progressLine(line, text) {
        const progress = parseProgress(text);
        if (progress !== null) {
            this.current(line).progress(progress);
            return;
        }
        const id = parseAnnounced(text);
        if (id !== null) {
            // Tracebacks and compilers write `file.py::name` too; only a session announces tests.
            this.open.at(-1)?.announce(id);
            if (this.open.length > 0)
                this.touch(line);
            return;
        }
        const run = this.open.at(-1);
        if (run === undefined)
            return;
        if (text.startsWith("rootdir: "))
            run.rootdir = text.slice("rootdir: ".length).replace(/, .*/s, "");
        const collected = parseCollected(text);
        const letters = parseLetters(text);
        const bare = run.running === null ? null : parseBareStatus(text);
        if (collected !== null)
            run.collected = collected;
        else if (letters !== null)
            run.letter(letters);
        else if (bare !== null && run.running !== null)
            run.progress({ ...bare, id: run.running });
        else
            return;
        this.touch(line);
    }
    usageError(line, text) {
        const run = this.open.at(-1) ?? null;
        const ended = this.done.at(-1);
        if (run !== null)
            run.usageError ??= text;
        else if (ended?.counts != null && ended.counts.executed === ended.counts.errors) {
            this.done[this.done.length - 1] = { ...ended, collectionError: ended.collectionError ?? text };
        }
        else {
            const alone = new PytestRun(false);
            alone.first = line.number;
            alone.last = line.number;
            alone.usageError = text;
            this.done.push(alone.finish(NOTHING));
        }
    }
}

;// CONCATENATED MODULE: ./build/suite/results/bytes-repr.js
/** Follows Python bytes literals over several lines, so that a child's log quoted inside one is not read as ours. */

/** Literals that announce a line the tracker has to see. */
const BYTES_REPR_TRIGGERS = ["b'", 'b"'];
// Only where an expression can begin, so that the apostrophe of "the tab's" opens nothing.
const OPENING = /(?:^|[\s(=,[{:])b(['"])/g;
function createBytesReprTracker() {
    let quote = null;
    return {
        line(text) {
            const inside = quote !== null;
            quote = quoteAfter(text, quote);
            return inside;
        },
        get open() {
            return quote !== null;
        },
    };
}
/** The quote that is open at the end of `text`, given the one open at its beginning. */
function quoteAfter(text, openBefore) {
    let at = 0;
    let quote = openBefore;
    for (;;) {
        if (quote === null) {
            OPENING.lastIndex = at;
            const opening = OPENING.exec(text);
            if (opening === null)
                return null;
            quote = (0,match_group/* groupOf */.F)(opening, 1);
            at = OPENING.lastIndex;
        }
        else {
            const end = closingQuote(text, quote, at);
            if (end < 0)
                return quote;
            quote = null;
            at = end + 1;
        }
    }
}
function closingQuote(text, quote, from) {
    for (let i = from; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === "\\")
            i++;
        else if (char === quote)
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/suite/results/quoted-output.js
/** Prevents a child's log, quoted inside a Python bytes literal, from being read as the suite's own. */


/**
 * Two followers read the log: one skips quoted lines, the other takes every line. The first one's result is used, unless
 * what looked like a literal never ended or hid the only tally: then it was no literal.
 */
function ignoringQuotedOutput(triggers, create) {
    const careful = create();
    // A literal on one stream says nothing of the lines of the other.
    const literals = new Map();
    const literalOf = (stream) => {
        const known = literals.get(stream) ?? createBytesReprTracker();
        literals.set(stream, known);
        return known;
    };
    const literally = create();
    return {
        triggers: [...triggers, ...BYTES_REPR_TRIGGERS],
        line(line) {
            const text = withoutPrefix(line.text);
            const literal = literalOf(line.stream ?? "");
            const inside = literal.open || careful.mayOpenLiteral(text) ? literal.line(text) : false;
            const part = grammarPart(text);
            literally.line(line, part);
            if (inside)
                careful.quoted(text);
            else
                careful.line(line, part);
            return literal.open || careful.wantsMore || literally.wantsMore;
        },
        currentTest: () => careful.currentTest(),
        results() {
            const runs = chooseRuns(careful.runs(), literally.runs(), anyOpen(literals));
            return runs.length === 0 ? null : { runs };
        },
    };
}
function anyOpen(literals) {
    return [...literals.values()].some((literal) => literal.open);
}
function chooseRuns(careful, literally, open) {
    const ended = (runs) => runs.some((run) => run.complete);
    return ended(literally) && (open || !ended(careful)) ? literally : careful;
}

;// CONCATENATED MODULE: ./build/suite/results/pytest-log.js
/** Reads pytest's terminal output: verbose, plain or quiet, under xdist, several sessions in one log. */




const pytest_log_TRIGGERS = [
    ".py",
    "====",
    "____",
    "!!!!",
    "PASSED",
    "FAILED",
    "SKIPPED",
    "XFAIL",
    "XPASS",
    " passed",
    " failed",
    " skipped",
    " error",
    " xfailed",
    " xpassed",
    " deselected",
    "no tests ",
    "collected ",
    "rootdir: ",
    "workers [",
    "gw0 [",
    "crashed while running",
    "ERROR: ",
    "INTERNALERROR>",
    "while loading conftest",
    PYTEST_ENTRY_TRIGGER,
    FATAL_TRACE_TRIGGER,
];
function createPytestLogReader() {
    return ignoringQuotedOutput(pytest_log_TRIGGERS, () => new PytestSessions());
}

;// CONCATENATED MODULE: ./build/suite/results/unittest-lines.js
/** The grammar of unittest's text output, Python 3.6 to 3.14: what one line says, without any state. */

/** Stands between a test's description and its status in verbose output. */
const STATUS_GAP = " ... ";
const DESCRIPTION = /^ {0,2}(\S+) \(([^()\s]+)\)(.*)$/;
const FIXTURES = new Set([
    "setUpClass",
    "tearDownClass",
    "setUpModule",
    "tearDownModule",
]);
/** Reads `name (owner)\u2026`; null if the text does not describe a test. */
function parseDescription(text) {
    const match = DESCRIPTION.exec(text);
    if (match === null)
        return null;
    const [rawName, owner, rest] = [(0,match_group/* groupOf */.F)(match, 1), (0,match_group/* groupOf */.F)(match, 2), (0,match_group/* groupOf */.F)(match, 3)];
    if (FIXTURES.has(rawName))
        return { id: `${rawName} (${owner})`, kind: "fixture", rest };
    if (owner.startsWith("unittest.loader._FailedTest"))
        return { id: rawName, kind: "load-error", rest };
    if (owner.startsWith("unittest.loader.ModuleSkipped"))
        return { id: rawName, kind: "module-skip", rest };
    // An owner without a dot is not a module and class but prose, such as `value (default)`.
    if (!/^[\w<>-]+(?:\.[\w<>[\]-]+)+$/.test(owner))
        return null;
    const name = methodName(rawName, owner);
    if (name === null)
        return null;
    return { id: owner.endsWith(`.${name}`) ? owner : `${owner}.${name}`, kind: "test", rest };
}
/** The method's own name; a progress bar without a line end may stand glued in front of it. */
function methodName(raw, owner) {
    const last = owner.slice(owner.lastIndexOf(".") + 1);
    if (raw.endsWith(last))
        return last;
    if (/^\w+$/.test(raw))
        return raw;
    return /(?:test\w*|runTest)$/.exec(raw)?.[0] ?? null;
}
const unittest_lines_WORDS = [
    ["ok", "passed"],
    ["FAIL", "failed"],
    ["ERROR", "error"],
    ["expected failure", "xfailed"],
    ["unexpected success", "xpassed"],
    // unittest-xml-reporting says no reason here.
    ["skip", "skipped"],
];
const SKIPPED = /(?:^|[^\w'"])skipped (?:'(.*)'|"(.*)")$/;
/** Reads a status that makes up the whole text. */
function parseStatus(line) {
    const text = withoutTime(line);
    for (const [word, status] of unittest_lines_WORDS)
        if (text === word)
            return { status };
    return text.startsWith("skipped ") ? parseSkip(text) : null;
}
/** Reads a status at the end of a line that begins with the test's own output. */
function parseTrailingStatus(line) {
    const text = withoutTime(line);
    const skip = parseSkip(text);
    if (skip !== null)
        return skip;
    for (const [word, status] of unittest_lines_WORDS) {
        if (!text.endsWith(word) || word === "skip")
            continue;
        const before = text.charAt(text.length - word.length - 1);
        // "ok" ends too many sentences to be believed after anything but a progress bar's frame.
        if (word === "ok" ? /[\]|%)\d]/.test(before) : /[^\w]/.test(before))
            return { status };
    }
    return null;
}
/** unittest-xml-reporting writes the time after the word. */
function withoutTime(text) {
    return text.endsWith("s)") ? text.replace(/ \(\d{1,9}\.\d{3}s\)$/, "") : text;
}
function parseSkip(text) {
    const match = SKIPPED.exec(text);
    if (match === null)
        return null;
    return { status: "skipped", reason: unescapeRepr((0,match_group/* groupOf */.F)(match, 1) || (0,match_group/* groupOf */.F)(match, 2)) };
}
/** Undoes what Python's repr of a string escapes, as far as a reason needs it. */
function unescapeRepr(text) {
    return text.replace(/\\(['"\\nt])/g, (_, char) => char === "n" ? "\n" : char === "t" ? "\t" : char);
}
const unittest_lines_BLOCKS = [
    ["ERROR", "error"],
    ["FAIL", "failed"],
    ["UNEXPECTED SUCCESS", "xpassed"],
];
// unittest-xml-reporting adds the time: `FAIL [0.000s]: test_x (module.Class)`.
const BLOCK_OF = /^(?: \[\d{1,9}\.\d{3}s\])?: (.+)$/;
/** Reads the head of a failure's section; it stands under a line of `=`. */
function parseBlockHead(text) {
    for (const [word, status] of unittest_lines_BLOCKS) {
        const match = text.startsWith(word) ? BLOCK_OF.exec(text.slice(word.length)) : null;
        const of = match === null ? null : parseDescription((0,match_group/* groupOf */.F)(match, 1));
        if (of !== null)
            return { status, of };
    }
    return null;
}
/** unittest's separators are 70 characters wide. */
function isDoubleRule(text) {
    return text.startsWith("==========") && /^={70}$/.test(text);
}
function isSingleRule(text) {
    return text.startsWith("----------") && /^-{70}$/.test(text);
}
/** `Ran N tests in N.NNNs`: how many, or null. */
function parseRan(text) {
    const match = /^Ran (\d{1,9}) tests? in \d+\.\d+s$/.exec(text);
    return match === null ? null : Number(match[1]);
}
/** The last line of a run: `OK`, `OK (skipped=14)`, `FAILED (failures=1, \u2026)`, `NO TESTS RAN`. */
function parseTally(text) {
    const match = /^(OK|FAILED|NO TESTS RAN)(?: \(([a-z]+[a-z =,\d]*)\))?$/.exec(text);
    if (match === null)
        return null;
    const figure = (name) => {
        const found = (0,match_group/* groupOf */.F)(match, 2)
            .split(", ")
            .find((part) => part.startsWith(`${name}=`));
        return found === undefined ? 0 : Number(found.slice(name.length + 1)) || 0;
    };
    return {
        word: match[1],
        failures: figure("failures"),
        errors: figure("errors"),
        skipped: figure("skipped"),
        expectedFailures: figure("expected failures"),
        unexpectedSuccesses: figure("unexpected successes"),
    };
}

;// CONCATENATED MODULE: ./build/suite/results/monai-log.js
/** What MONAI's own runner (`tests/runner.py`) adds to unittest's output: a line before and one after each test. */


const MONAI_TRIGGERS = ["Starting test: ", "Finished test: "];
/** `Starting test: test_x (module.Class)...`; in plain mode the letter of a whole class may precede it. */
function parseStarting(text) {
    const match = /^[.FEsxu]{0,100}Starting test: (.+)$/.exec(text);
    return match === null ? null : parseDescription((0,match_group/* groupOf */.F)(match, 1));
}
const monai_log_LETTERS = {
    ".": "passed",
    F: "failed",
    E: "error",
    s: "skipped",
    x: "xfailed",
    u: "xpassed",
};
/** `Finished test: test_x (module.Class) (0.0123s)`; the time has three digits, `8.1e-05s` too. */
function parseFinished(text) {
    const word = "Finished test: ";
    const at = text.indexOf(word);
    if (at < 0)
        return null;
    const of = parseDescription(text.slice(at + word.length));
    if (of === null)
        return null;
    const time = / \((\d+(?:\.\d+)?(?:e[+-]?\d+)?)s\)$/.exec(of.rest);
    return {
        of,
        status: at > 0 ? (monai_log_LETTERS[text.charAt(at - 1)] ?? null) : null,
        durationMs: time === null ? null : Number(time[1]) * 1000,
    };
}

;// CONCATENATED MODULE: ./build/suite/results/unittest-run.js
/** Builds one run of unittest from its lines; the reader decides which lines belong to it. */



const UNCLEAR = "unittest's plain output does not distinguish a skipped class from a skipped test; -v gives exact counts";
/** Of one test; what lies beyond is taken for the last one kept. */
const MAX_SECTIONS = 100;
/** More tests than any suite has; what lies beyond is still counted by the tally. */
const MAX_ENTRIES = 500_000;
class UnittestRun {
    source = "unittest";
    first = 0;
    last = 0;
    /** `-b` keeps output back; failing tests show it under this heading. */
    buffered = false;
    entries = [];
    byId = new Map();
    current = null;
    block = null;
    anonymousSkips = 0;
    /** The tally leaves open how many tests passed. */
    unclear = false;
    maxEntries;
    constructor(maxEntries = MAX_ENTRIES) {
        this.maxEntries = maxEntries;
    }
    get empty() {
        return this.entries.length === 0;
    }
    get runningId() {
        return this.current?.id ?? null;
    }
    get blockId() {
        return this.block?.id ?? null;
    }
    /** How many tests were seen to start. */
    get started() {
        return this.entries.filter(isCounted).length;
    }
    start(of) {
        // A second line of the same test: it failed again in tearDown, or this is one of its subtests.
        const last = this.entries.at(-1);
        this.current = last?.id === of.id ? last : this.entry(of, true);
    }
    /** The status of the running test, or of a class whose tests were never started. */
    status(word) {
        let entry = this.current;
        if (entry === null) {
            if (word.status !== "skipped")
                return;
            this.anonymousSkips += 1;
            entry = this.entry({ id: `setUpClass #${this.anonymousSkips}`, kind: "fixture", rest: "" }, true);
        }
        entry.status = entry.status === null ? word.status : moreSevere(entry.status, word.status);
        if (word.reason !== undefined)
            entry.reason = word.reason;
    }
    /** The running test's output is complete. */
    ended(durationMs) {
        if (this.current === null)
            return;
        if (durationMs !== null)
            this.current.durationMs = durationMs;
        this.current.status ??= "passed";
        this.current = null;
    }
    openBlock(of, status) {
        this.current = null;
        const entry = this.byId.get(of.id) ?? this.entry(of, of.kind !== "test");
        entry.blockStatus = entry.blockStatus === null ? status : moreSevere(entry.blockStatus, status);
        entry.hasSubtests ||= of.rest.trim() !== "";
        if (entry.sections.length < MAX_SECTIONS)
            entry.sections.push(createBoundedText());
        this.block = entry;
    }
    blockLine(text) {
        if (this.block === null)
            return;
        this.block.message ??= createBoundedText();
        this.block.message.add(`${text}\n`);
        this.block.sections.at(-1)?.add(`${text}\n`);
        if (text === "Stdout:" || text === "Stderr:")
            this.buffered = true;
    }
    closeBlock() {
        this.block = null;
    }
    /** The run as it stands; `end` is null when the process died before the tally. */
    finish(end) {
        const complete = end !== null && end.tally !== null;
        const running = complete ? null : (this.current?.id ?? null);
        const tests = this.entries.filter((entry) => entry.id !== running || entry.status !== null);
        const results = tests.map((entry) => unittest_run_toResult(entry, complete));
        const counts = end === null ? countTests(results, this.source) : this.count(end, results);
        const loadErrors = tests.filter((entry) => entry.kind === "load-error");
        const nothingElse = results.every((result, i) => result.status === "skipped" || tests[i]?.kind === "load-error");
        return {
            source: this.source,
            tests: results,
            counts,
            complete,
            running,
            lastStarted: this.entries.filter((entry) => entry.kind === "test").at(-1)?.id ?? null,
            neverRan: [],
            collectionError: complete && loadErrors.length > 0 && nothingElse && end.ran <= tests.filter(isCounted).length
                ? loadErrors.map(describeLoadError).join("\n")
                : null,
            skipReasons: [],
            passingOutputSeen: !this.buffered,
            span: { first: this.first, last: this.last },
            notices: this.unclear ? [UNCLEAR] : [],
        };
    }
    entry(of, listed) {
        const entry = {
            id: of.id,
            kind: of.kind,
            status: null,
            blockStatus: null,
            reason: undefined,
            durationMs: undefined,
            message: null,
            sections: [],
            hasSubtests: false,
        };
        if (this.entries.length < this.maxEntries) {
            this.entries.push(entry);
            this.byId.set(of.id, entry);
        }
        // A failing test of a plain run is known by its section alone; it was one of those that ran.
        if (!listed)
            entry.status = "failed";
        return entry;
    }
    /** From the results where every test is known by name, else from the tally with what is known put in its place. */
    count(end, results) {
        const { ran, tally } = end;
        const known = countTests(results, this.source);
        if (tally === null)
            return known;
        const named = this.entries.filter(isCounted).length;
        // Python 3.12.1 leaves skipped tests out of the number that ran.
        const allNamed = named > 0 && ran <= named && named - known.skipped <= ran;
        if (allNamed)
            return known;
        const fixtureErrors = this.entries.filter((entry) => entry.kind === "fixture" && entry.blockStatus !== null);
        // Before Python 3.11 only -v names them.
        const unnamedPasses = tally.unexpectedSuccesses - results.filter((one) => one.unexpectedPass).length;
        const parts = {
            failed: known.failed + Math.max(0, unnamedPasses),
            error: known.errors,
            skipped: tally.skipped,
            xfailed: tally.expectedFailures,
            xpassed: 0,
        };
        const others = Object.values(parts).reduce((sum, part) => sum + part, 0);
        const passed = ran + fixtureErrors.length - others;
        // More skips than tests: whole classes are among them, and then some of the tests may have passed.
        this.unclear = passed < 0 && ran > 0;
        return totalOf({ ...parts, passed: Math.max(0, passed), source: this.source });
    }
}
/** unittest's "Ran N" counts started tests, among them the stand-ins of modules that did not load. */
function isCounted(entry) {
    return entry.kind !== "fixture";
}
function unittest_run_toResult(entry, complete) {
    const inline = entry.status ?? "passed";
    // In a complete run every failure has its section, so an inline word without one was somebody else's.
    const failedInline = inline === "failed" || inline === "error";
    const said = entry.blockStatus ?? (complete && failedInline ? "passed" : inline);
    // unittest fails by it, as pytest does where it runs the same test.
    const unexpectedPass = said === "xpassed";
    const message = entry.message?.text().trimEnd() || (unexpectedPass ? "Unexpected success" : "");
    return {
        id: entry.id,
        status: unexpectedPass ? "failed" : said,
        ...(unexpectedPass ? { unexpectedPass } : {}),
        ...(message ? { message } : {}),
        ...(entry.hasSubtests && entry.sections.length > 1
            ? { parts: entry.sections.map((section) => section.text()) }
            : {}),
        ...(entry.reason === undefined ? {} : { reason: entry.reason }),
        ...(entry.durationMs === undefined ? {} : { durationMs: entry.durationMs }),
    };
}
function describeLoadError(entry) {
    const last = raisedLine(entry.message?.text() ?? "");
    return last === "" ? `${entry.id} could not be loaded` : `${entry.id} could not be loaded: ${last}`;
}

;// CONCATENATED MODULE: ./build/suite/results/unittest-usage.js
/**
 * Detects that unittest exited before it ran anything: no run and no tally, only a traceback through `createTests`, or
 * a usage message from its command line.
 */


const WRONG_USE = /^\S{0,1000}python[\d.]{0,8}(?:\.exe)? -m unittest(?: discover)?: error: (\S.*)$/;
const unittest_usage_EXCEPTION = /^[A-Za-z_][\w.]{0,200}(?:: |$)/;
function createUnittestUsageReader() {
    let since = null;
    let error = null;
    return {
        line(line) {
            const wrong = WRONG_USE.exec(line.text)?.[1];
            if (wrong !== undefined) {
                error = { text: boundText(wrong, 2000), line: line.number, first: line.number };
            }
            else if (since === null) {
                if (/^ {2}File ".*unittest.main\.py", line \d+, in createTests$/.test(line.text))
                    since = line.number;
            }
            else if (unittest_usage_EXCEPTION.test(line.text)) {
                error = { text: boundText(line.text, 2000), line: line.number, first: since };
                since = null;
            }
        },
        get reading() {
            return since !== null;
        },
        result() {
            if (error === null)
                return null;
            return {
                source: "unittest",
                tests: [],
                counts: countTests([], "unittest"),
                complete: true,
                running: null,
                lastStarted: null,
                neverRan: [],
                collectionError: `unittest could not load the tests: ${error.text}`,
                skipReasons: [],
                passingOutputSeen: true,
                span: { first: error.first, last: error.line },
                notices: [],
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/suite/results/unittest-log.js
/** Reads the output of unittest, and of MONAI's runner on top of it, verbose or plain, several runs in one log. */





// "test" alone occurs in every "Fastest Tactic" of a verbose TensorRT log, a third of its lines.
const TEST_NAMES = [..."_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((next) => `test${next}`);
const unittest_log_TRIGGERS = [
    STATUS_GAP,
    // Descriptions whose docstring and status follow on the next line.
    ...TEST_NAMES,
    "Test (",
    "skipped ",
    "Ran ",
    "======",
    "in createTests",
    "-m unittest",
    ...MONAI_TRIGGERS,
];
/** Lines of other output that may stand between "Ran N tests" and "OK" when two streams meet. */
const MAX_LINES_TO_TALLY = 50;
function createUnittestLogReader() {
    return ignoringQuotedOutput(unittest_log_TRIGGERS, () => new UnittestLog());
}
class UnittestLog {
    done = [];
    usage = createUnittestUsageReader();
    run = new UnittestRun();
    /** A description whose status has not come yet because a docstring stands between. */
    described = null;
    afterRule = null;
    ran = null;
    linesSinceRan = 0;
    /** A tally that came while a test was running: its child's, unless that test never ends. */
    doubtful = null;
    get wantsMore() {
        return (this.described !== null ||
            this.afterRule !== null ||
            this.ran !== null ||
            this.run.runningId !== null ||
            this.run.blockId !== null ||
            this.usage.reading);
    }
    currentTest() {
        return this.run.blockId ?? this.run.runningId;
    }
    runs() {
        const runs = [...this.done];
        if (this.ran !== null)
            runs.push(this.run.finish({ ran: this.ran, tally: null }));
        else if (!this.run.empty)
            runs.push(this.run.finish(null));
        if (this.doubtful !== null)
            runs.push(this.doubtful);
        const failed = this.usage.result();
        if (failed !== null && runs.length === 0)
            runs.push(failed);
        return runs;
    }
    mayOpenLiteral() {
        return true;
    }
    /** A line that lies inside a quoted child's output: part of a message, never a statement. */
    quoted(text) {
        this.run.blockLine(text);
    }
    line(line, text) {
        this.usage.line(line);
        if (this.ran !== null && this.tally(line, text, this.ran))
            return;
        const rule = this.afterRule;
        this.afterRule = isDoubleRule(text) ? "double" : isSingleRule(text) ? "single" : null;
        if (rule === "double" && this.blockHead(line, text))
            return;
        const ran = parseRan(text);
        if (ran !== null) {
            this.touch(line);
            this.run.closeBlock();
            this.ran = ran;
            this.linesSinceRan = 0;
            return;
        }
        if (this.run.blockId !== null) {
            // The rule right under the head belongs to the frame, not to the message.
            if (this.afterRule === null)
                this.run.blockLine(text);
            return;
        }
        this.progress(line, text);
    }
    blockHead(line, text) {
        const head = parseBlockHead(text);
        if (head === null)
            return false;
        this.touch(line);
        this.run.closeBlock();
        this.run.openBlock(head.of, head.status);
        return true;
    }
    tally(line, text, ran) {
        const tally = parseTally(text);
        this.linesSinceRan += 1;
        if (tally === null && this.linesSinceRan < MAX_LINES_TO_TALLY)
            return false;
        this.touch(line);
        const end = { ran, tally };
        this.ran = null;
        if (this.run.runningId !== null && this.run.started !== end.ran) {
            const child = new UnittestRun();
            child.first = line.number;
            child.last = line.number;
            this.doubtful = child.finish(end);
        }
        else {
            this.done.push(this.run.finish(end));
            this.run = new UnittestRun();
        }
        return tally !== null;
    }
    progress(line, text) {
        const starting = parseStarting(text);
        if (starting !== null) {
            this.run.source = "monai";
            this.start(line, starting);
            return;
        }
        const finished = parseFinished(text);
        if (finished !== null) {
            if (finished.status !== null)
                this.run.status({ status: finished.status });
            this.ended(finished.durationMs);
            return;
        }
        this.verbose(line, text);
    }
    /** `test_x (owner) ... status`, its parts on lines of their own, or two tests on one line. */
    verbose(line, text) {
        const described = this.described;
        this.described = null;
        const gap = gapAt(text);
        if (gap < 0) {
            const bare = parseStatus(text) ?? (this.run.runningId === null ? null : parseTrailingStatus(text));
            if (bare !== null)
                this.statusOf(line, bare);
            else
                this.described = isBareDescription(text);
            return;
        }
        const of = parseDescription(text.slice(0, gap)) ?? described;
        const rest = text.slice(gap + STATUS_GAP.length).trimEnd();
        if (of === null) {
            const trailing = this.run.runningId === null ? null : parseTrailingStatus(text);
            if (trailing !== null)
                this.statusOf(line, trailing);
            return;
        }
        this.start(line, of);
        // A test whose subtests failed says nothing itself before Python 3.11, and the next one follows on its line.
        const next = gapAt(rest);
        if (next > 0 && parseDescription(rest.slice(0, next)) !== null) {
            this.verbose(line, rest);
            return;
        }
        const status = parseStatus(rest) ?? parseTrailingStatus(rest);
        if (status !== null)
            this.statusOf(line, status);
    }
    start(line, of) {
        const running = this.run.runningId;
        if (running !== null && running !== of.id)
            this.ended(null);
        this.touch(line);
        this.run.start(of);
    }
    statusOf(line, status) {
        this.touch(line);
        const running = this.run.runningId;
        this.run.status(status);
        // The MONAI runner closes its tests itself, with the time they took.
        if (running !== null && this.run.source !== "monai")
            this.ended(null);
    }
    ended(durationMs) {
        this.doubtful = null;
        this.run.ended(durationMs);
    }
    touch(line) {
        if (this.run.first === 0)
            this.run.first = line.number;
        this.run.last = line.number;
    }
}
function gapAt(text) {
    const at = text.indexOf(STATUS_GAP);
    if (at >= 0)
        return at;
    // The space at the end of `test_x (owner) ... ` may be gone.
    return text.endsWith(" ...") ? text.length - 4 : -1;
}
function isBareDescription(text) {
    const of = text.includes("est") ? parseDescription(text) : null;
    return of !== null && of.rest === "" && of.kind === "test" ? of : null;
}

;// CONCATENATED MODULE: ./build/suite/results/log-readers.js
/** All readers of test output. A new runner is one more file and one more line here. */




/** Fresh readers for one log; the first one that knows the running test names it. */
function createTestLogReaders() {
    return [createUnittestLogReader(), createPytestLogReader(), createGtestLogReader(), createCtestLogReader()];
}

// EXTERNAL MODULE: ./build/suite/results/skip-reasons.js
var skip_reasons = __webpack_require__(2287);
;// CONCATENATED MODULE: ./build/suite/results/test-key.js
/** A common spelling for test ids from different sources, to see which of them mean the same test. */

/**
 * `tests/test_x.py::TestK::test_m[a]`, `tests.test_x.TestK.test_m[a]` and the JUnit pair of class and name come to
 * the same key. Parameters stay; they tell cases of one test apart.
 */
function testKey(id) {
    const { name, parameters } = splitParameters(id);
    return (name
        .replaceAll("\\", "/")
        .replace(/\.py(?=::|$)/, "")
        .replaceAll("::", ".")
        .replaceAll("/", ".")
        .replace(/^\.+/, "") + parameters);
}

;// CONCATENATED MODULE: ./build/suite/results/merge.js
/** Merges all sources into one result: the best source for each run, and no test counted twice. */





/**
 * Merges what the hook, JUnit files and the log tell about the same runs. Of a run that several sources have, only the
 * best is counted: the hook, then complete JUnit files, then the log.
 */
function mergeResults(input) {
    const notices = [...(input.hook?.notices ?? []), ...(input.junit?.notices ?? [])];
    const [hook, unbegun] = divide(input.hook?.runs ?? [], (run) => run.unbegun === undefined);
    const logged = outermost(input.logs.flatMap((log) => log?.runs ?? []));
    // A file that is cut off says less than a log that has the same run to its end.
    const ended = logged.filter((log) => log.complete);
    const files = joinSessions(input.junit?.runs ?? []).filter((run) => run.complete || !isCovered(run, ended));
    const junit = files.filter((run) => !isCovered(run, hook));
    const besideHook = withoutMatched(logged, hook, isPytest, notices);
    const left = withoutMatched(besideHook, files, () => true, notices);
    // Every pytest of the suite announces itself through the hook; one that fails to start unannounced belongs to a test.
    const rest = hook.length > 0 && unbegun.length === 0 ? left.map(withoutUsage) : left;
    // For a pytest that failed before its session, the message in the log says more than the hook.
    const explained = rest.filter((run) => isPytest(run) && run.collectionError !== null).length;
    const runs = [...hook, ...unbegun.slice(explained), ...junit, ...rest];
    const counts = sumCounts(runs);
    for (const run of runs)
        notices.push(...run.notices);
    if (input.exitCode !== null)
        notices.push(...disagreement(counts, input.exitCode));
    return {
        tests: runs.flatMap((run) => run.tests),
        counts,
        complete: runs.length > 0 && runs.every((run) => run.complete),
        running: runs.findLast((run) => run.running !== null)?.running ?? null,
        lastStarted: runs.findLast((run) => run.lastStarted !== null)?.lastStarted ?? null,
        neverRan: runs.flatMap((run) => run.neverRan),
        neverRanCount: runs.reduce((sum, run) => sum + (run.neverRanCount ?? 0), 0),
        collectionError: joined(runs.map((run) => run.collectionError)),
        brokenOff: runs.find((run) => run.brokenOff !== undefined)?.brokenOff ?? null,
        skipReasons: (0,skip_reasons/* skipReasonsOfRuns */.wF)(runs),
        passingOutputSeen: runs.length > 0 && runs.every((run) => run.passingOutputSeen),
        usedInProcess: input.hook?.used ?? null,
        notices: [...new Set(notices)],
    };
}
function withoutUsage(run) {
    if (!isPytest(run) || run.brokenOff === undefined || run.collectionError === null)
        return run;
    const { brokenOff: _, ...rest } = run;
    return rest;
}
function divide(all, isFirst) {
    return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
/** Whether better runs report most of this run's tests. */
function isCovered(run, better) {
    const known = new Set(better.flatMap((one) => one.tests.map((test) => testKey(test.id))));
    const shared = run.tests.filter((test) => known.has(testKey(test.id))).length;
    return run.tests.length > 0 && shared * 2 > run.tests.length;
}
/** Leaves out runs printed inside another one: a test that starts pytest, ctest that shows gtest. */
function outermost(runs) {
    return runs.filter((run) => !runs.some((outer) => outer !== run && surrounds(outer, run))).sort(byPlace);
}
function surrounds(outer, inner) {
    if (outer.span === undefined || inner.span === undefined)
        return false;
    return outer.span.first < inner.span.first && inner.span.last < outer.span.last;
}
/**
 * Log runs that no better run accounts for. Each log run is matched with at most one better run: by test names and equal
 * figures, then by names, then by figures, then in order.
 */
function withoutMatched(logged, better, applies, notices) {
    const free = new Set(better);
    const concerned = new Set(logged.filter((log) => better.some((one) => applies(log, one) && sameFamily(log, one))));
    const open = new Set(concerned);
    const take = (matches) => {
        for (const log of [...open]) {
            const match = [...free].find((one) => sameFamily(log, one) && matches(log, one));
            if (match === undefined)
                continue;
            open.delete(log);
            free.delete(match);
            if (match.complete && log.complete && log.counts !== null && match.counts !== null) {
                const [says, told] = [match.counts, log.counts];
                // The better source does not count xfail(run=False) as executed, while pytest's tally counts it as xfailed.
                const sure = (counts) => counts.executed - counts.xfailed;
                if (says.executed !== told.executed && sure(says) !== sure(told))
                    notices.push(differing(match, says, log, told));
            }
        }
    };
    take((log, one) => isCovered(log, [one]) && figures(log) === figures(one));
    // A run that exited during a test wrote no file, so equal figures are a coincidence: only its test names count.
    const byFigures = (log, one) => log.running === null && figures(log) === figures(one);
    take((log, one) => log.tests.length === 0 && byFigures(log, one));
    take((log, one) => isCovered(log, [one]));
    take(byFigures);
    // The last resort is order alone. It is not used for a file from an unknown writer, nor for a file without a failure
    // when the run has one.
    const unclear = (log, one) => log.running !== null || merge_familyOf(one) === null || (isBad(log) && !isBad(one));
    take((log, one) => (log.tests.length === 0 || figures(log) !== null) && !unclear(log, one));
    // A run that died wrote no file, and the file of a failed run may have been overwritten by a later one. Neither must
    // be lost because other runs have files.
    const known = failuresOf(better);
    const told = (log) => [...failuresOf([log])].every((test) => known.has(test));
    const left = [...open].filter((log) => !(isCovered(log, better) && log.complete && told(log)));
    if (left.length > 0 && better.length > 0)
        notices.push(unmatched(left, better));
    return logged.filter((log) => !concerned.has(log) || left.includes(log));
}
function failuresOf(runs) {
    return new Set(runs.flatMap((run) => run.tests.filter(test_result/* isFailing */.D).map(({ id }) => testKey(id))));
}
function isPytest(log) {
    return log.source === "pytest";
}
/** Whether the run has a failure, by its name or by its count. */
function isBad({ counts, tests }) {
    return (counts !== null && counts.failed + counts.errors > 0) || tests.some(test_result/* isFailing */.D);
}
function merge_familyOf(better) {
    return better.family ?? (better.source === "pytest-hook" ? "pytest" : null);
}
/** Whether these two could be one run. A JUnit file says which program wrote it; an unknown one could be from any. */
function sameFamily(log, better) {
    const family = merge_familyOf(better);
    if (family === null)
        return true;
    return family === (log.source === "monai" ? "unittest" : log.source);
}
function figures(run) {
    if (run.counts === null)
        return null;
    const { total, failed, errors, skipped } = run.counts;
    return [total, failed + errors, skipped].join(" ");
}
function sumCounts(runs) {
    const all = runs.flatMap((run) => (run.counts === null ? [] : [run.counts]));
    const first = all[0];
    if (first === undefined)
        return null;
    const sum = (pick) => all.reduce((total, counts) => total + pick(counts), 0);
    return totalOf({
        passed: sum((counts) => counts.passed),
        failed: sum((counts) => counts.failed),
        error: sum((counts) => counts.errors),
        skipped: sum((counts) => counts.skipped),
        xfailed: sum((counts) => counts.xfailed),
        xpassed: sum((counts) => counts.xpassed),
        source: first.source,
    });
}
function joined(parts) {
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? null : said.join("\n");
}
const SOURCE_NAMES = {
    "pytest-hook": "the pytest hook",
    junit: "the JUnit file",
    unittest: "unittest's output",
    monai: "the output of MONAI's runner",
    pytest: "pytest's output",
    gtest: "gtest's output",
    ctest: "ctest's output",
    "exit-status": "the exit status",
    none: "no source",
};
function nameOf(run) {
    return run.origin === undefined ? SOURCE_NAMES[run.source] : `${SOURCE_NAMES[run.source]} ${run.origin}`;
}
function differing(a, of, b, other) {
    return `${nameOf(a)} reports ${of.executed} executed tests, but ${nameOf(b)} reports ${other.executed}; the former is counted`;
}
function unmatched(left, better) {
    const kind = better[0]?.source === "junit" ? "no JUnit file of its own (two runs may write the same file)" : "no hook";
    const names = [...new Set(left.map((run) => SOURCE_NAMES[run.source]))].join(", ");
    const runs = left.length === 1 ? "1 run in the log has" : `${left.length} runs in the log have`;
    return `${runs} ${kind}; counted from ${names}`;
}
function disagreement(counts, exitCode) {
    if (counts === null)
        return [];
    const bad = counts.failed + counts.errors;
    if (exitCode === 0 && bad > 0)
        return [`the suite exited with 0 although ${bad} of its tests failed`];
    if (exitCode !== 0 && bad === 0 && counts.executed > 0) {
        return [`the suite exited with ${exitCode} although no test was seen to fail`];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/suite/results/script-words.js
/** What bash itself says of the commands of the suite's script: its exit status may hide both, `|| true` does. */

// The shell begins its messages with the path of the script, and only ours lies in such a folder of ours
// (suite-launch.ts, suite-via.ts): messages from the shell of a test about its own commands do not count.
const SCRIPT = String.raw `^(?:.*\/)?(?:suite-\w{6}|trt-gate\.\w{6})\/script[.\w]{0,8}: (?:line )?\d{1,6}: `;
// As glibc's strsignal words them. A signal that another process sends on purpose is not a crash.
const SIGNALS = new Map([
    ["Segmentation fault", "SIGSEGV"],
    ["Aborted", "SIGABRT"],
    ["Bus error", "SIGBUS"],
    ["Illegal instruction", "SIGILL"],
    ["Floating point exception", "SIGFPE"],
]);
const DEATH = new RegExp(String.raw `${SCRIPT} *\d{1,10} (${[...SIGNALS.keys()].join("|")})(?: +\(core dumped\))? +(\S.*)$`);
const SHELL = /^(?:(?:\S*\/)?bash: line \d{1,6}: +\d{1,10} )?(Segmentation fault|Bus error|Illegal instruction)\b(.*)$/;
// dash prints only the signal, bash also the command.
const AFTER = /^(?: +\(core dumped\))?(?: +(\S.*))?$/;
const RUNNERS = "pytest|py\\.test|nose2|ctest|tox|nox";
const script_words_NOT_FOUND = new RegExp(String.raw `${SCRIPT}(?:\S*\/)?(${RUNNERS}): (?:(?:command )?not found|No such file)`);
const NO_MODULE = new RegExp(String.raw `^\S*python[\d.]*(?:\.exe)?: No module named '?(${RUNNERS})\b`);
function createScriptWordsReader() {
    let died = null;
    let perhapsDied = null;
    let missing = null;
    return {
        triggers: ["/script", ": No module named ", "Segmentation fault", "Bus error", "Illegal instruction"],
        line({ text }) {
            const [, words, command] = DEATH.exec(text) ?? [];
            const signal = SIGNALS.get(words ?? "");
            if (signal !== undefined && command !== undefined)
                died ??= { command: boundText(command.trim(), 200), signal };
            perhapsDied ??= shellsWord(text);
            missing ??= (script_words_NOT_FOUND.exec(text) ?? NO_MODULE.exec(text))?.[1] ?? null;
            return false;
        },
        currentTest: () => null,
        words: () => ({ died, perhapsDied, missing }),
    };
}
function shellsWord(text) {
    const [, words = "", rest = ""] = SHELL.exec(text) ?? [];
    const signal = SIGNALS.get(words);
    const after = AFTER.exec(rest);
    // Without a shell's name in front, a "command" after the words would just be part of somebody's sentence.
    if (signal === undefined || after === null || (after[1] !== undefined && text.startsWith(words)))
        return null;
    return { command: boundText(after[1]?.trim() ?? "a command of the script", 200), signal };
}

// EXTERNAL MODULE: ./build/suite/used.js
var used = __webpack_require__(7438);
;// CONCATENATED MODULE: ./build/observe.js
/** Runs the suite and gathers what can be observed: log, findings, tests, use of CUDA and TensorRT. */










const HOOK_LEFT_OUT = "The pytest hook was not used, because its folder is not visible behind `via`. Results come from the log (or from the input `junit`), and the output of passing tests stays hidden.";
const MS_PER_MINUTE = 60_000;
/** @param request must name a suite. */
async function observeSuite(request, { catalogue: given, expectations, cards }, host) {
    const catalogue = given ?? (0,issues_catalogue.loadCatalogue)();
    const readers = createTestLogReaders();
    const pytestHook = await layOutHook(request.pytest, expectations, host);
    const { junit: patterns, workingDirectory: cwd } = request;
    const before = await listJunit(patterns, cwd, host.files);
    const startedMs = host.clock();
    // Prepared once, for the log and for the output of every test.
    const scanning = { catalogue, search: (0,issues_scan/* prepareSearch */.MV)(catalogue), ...(cards && { cards }) };
    const shell = createScriptWordsReader();
    const scanner = (0,issues_scan/* createScanner */.z1)({ ...scanning, readers: [...readers, shell] });
    const neutralisers = { stdout: createNeutraliser(), stderr: createNeutraliser() };
    const end = await host.suite.run({
        script: request.run,
        shell: request.shell,
        cwd,
        via: request.via,
        timeoutMs: request.timeoutMinutes * MS_PER_MINUTE,
        env: pytestHook.env,
        prepend: pytestHook.prepend,
    }, (chunk, stream) => {
        scanner.push(chunk, stream);
        return host.display.suiteOutput(neutralisers[stream].push(chunk), stream);
    });
    const captured = [neutralisers.stdout, neutralisers.stderr];
    for (const one of captured)
        one.end();
    const scan = scanner.end();
    const hook = await pytestHook.read();
    await host.hook?.dispose();
    const junit = await readJunit(patterns, { startedMs, before }, cwd, host.files);
    const logs = readers.map((reader) => reader.results());
    const merged = mergeResults({ hook, junit, logs, exitCode: end.ending.exitCode });
    // Behind a prefix that cannot see our folder, pytest ran without the hook: say so.
    const leftOut = request.via.length > 0 && request.pytest === "auto" && hook === null;
    const ofPytest = logs.some((log) => log?.runs.some(({ source }) => source === "pytest"));
    const results = leftOut && ofPytest ? { ...merged, notices: [...merged.notices, HOOK_LEFT_OUT] } : merged;
    const evidence = gatherEvidence(scan, results.tests, scanning);
    return {
        ending: end.ending,
        shell: shell.words(),
        results,
        used: (0,used/* joinUse */.E)(end.used, results.usedInProcess),
        scan,
        evidence,
        suiteAnnotations: captured.flatMap((one) => one.captured()),
        droppedCaptures: addUp(captured.map((one) => one.droppedCaptures())),
    };
}
/** Known issues in the log and in each test's message and captured output. */
function gatherEvidence(scan, tests, scanning) {
    const nameOf = createNames(tests);
    const named = scan.findings.map((finding) => ({ ...finding, tests: joinTests(finding.tests, nameOf) }));
    const perTest = [];
    const byTest = new Map();
    const ofResult = new Map();
    const ofParts = new Map();
    const isShared = sharedIds(tests);
    for (const test of tests) {
        const text = [test.message, test.output].filter(Boolean).join("\n");
        const alone = typeof test.output === "string" && isShared(test.id);
        if (alone)
            ofResult.set(test, []);
        if (text === "")
            continue;
        const result = (0,issues_scan/* scanText */.Ff)(text, scanning);
        if (result.findings.length === 0)
            continue;
        if (alone)
            ofResult.set(test, result.findings);
        if (test.parts)
            ofParts.set(test, test.parts.map((part) => (0,issues_scan/* scanText */.Ff)(part, scanning).findings));
        perTest.push({ testId: test.id, result });
        byTest.set(test.id, [...(byTest.get(test.id) ?? []), ...result.findings]);
    }
    return { findings: mergeFindings(named, perTest), byTest, ofResult, ofParts };
}
function sharedIds(tests) {
    const known = new Set();
    const shared = new Set();
    for (const { id } of tests)
        (known.has(id) ? shared : known).add(id);
    return (id) => shared.has(id);
}
function addUp(counts) {
    const sums = {};
    for (const count of counts) {
        for (const [severity, number] of Object.entries(count)) {
            if (number > 0)
                sums[`suite ${severity} commands`] = (sums[`suite ${severity} commands`] ?? 0) + number;
        }
    }
    return sums;
}
/**
 * Maps test names of the log to full ids: `TestX.test_a` in pytest's headings is `tests/test_x.py::TestX::test_a`.
 * A name that fits several tests stays as it is.
 */
function createNames(tests) {
    const byEnding = new Map();
    for (const { id } of tests) {
        const parts = testKey(id).split(".");
        for (let from = 0; from < parts.length; from++) {
            const ending = parts.slice(from).join(".");
            const known = byEnding.get(ending);
            byEnding.set(ending, known === undefined || known === id ? id : null);
        }
    }
    return (id) => byEnding.get(testKey(id)) ?? id;
}
function joinTests(tests, nameOf) {
    const counts = new Map();
    for (const { id, count } of tests)
        counts.set(nameOf(id), (counts.get(nameOf(id)) ?? 0) + count);
    return [...counts].map(([id, count]) => ({ id, count }));
}


/***/ })

};
;