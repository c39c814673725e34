"use strict";
exports.id = 708;
exports.ids = [708];
exports.modules = {

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeSource: () => (/* binding */ probeSource),
/* harmony export */   pytestHookSource: () => (/* binding */ pytestHookSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** The Python programs that belong to the bundle; the bundler copies what `new URL` names next to it. */

/** Source of the probe that is fed to the suite's interpreter. */
function probeSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "probe.py", "utf8");
}
/** Source of the pytest plugin that reports each result as it is known. */
function pytestHookSource() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "pytest_hook.py", "utf8");
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTerminalHost: () => (/* binding */ createTerminalHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(9036);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/host/git-repository.js
/** What git tracks in the workspace, so that annotations point only at files of the repository. */


const GIT_TIMEOUT_MS = 10_000;
const MAX_LIST_BYTES = 64 << 20;
const MAX_SOURCE_BYTES = 4 << 20;
/** @param root folder of the checkout; a folder without git simply tracks nothing. */
function createGitRepository(root) {
    let tracked = null;
    return {
        root,
        trackedFiles() {
            tracked ??= listTracked(root);
            return tracked;
        },
        async readLines(path) {
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8").catch(() => null);
            return text === null || text.length > MAX_SOURCE_BYTES ? null : text.split(/\r?\n/);
        },
    };
}
async function listTracked(root) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((done) => {
        execFile("git", 
        // The workspace often belongs to another user inside a container; reading the list is harmless.
        ["-c", `safe.directory=${root}`, "-C", root, "ls-files", "-z"], { timeout: GIT_TIMEOUT_MS, maxBuffer: MAX_LIST_BYTES, encoding: "utf8" }, (error, stdout) => done(new Set(error ? [] : stdout.split("\0").filter(Boolean))));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/host/assets.js
var assets = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/host/hook-place.js
/** A folder for the pytest hook of this run. */




/** @param temp RUNNER_TEMP, which the runner empties, or the system's. */
function createHookPlace(temp, env) {
    const folder = (0,external_node_path_.join)(temp, `trt-gate-hook-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`);
    return {
        folder,
        source: assets.pytestHookSource,
        env,
        // Background processes of the suite may still write there; a folder left behind does not fail the run.
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { }),
    };
}

;// CONCATENATED MODULE: ./build/host/on-demand.js
/** The prober and the suite runner, loaded when they are first used: a run on given facts that skips needs neither. */
/** As createProber, with the probe that travels with the bundle. */
function proberOnDemand(machine) {
    return {
        async probe(request) {
            const [{ createProber }, { probeSource }] = await Promise.all([
                __webpack_require__.e(/* import() */ 174).then(__webpack_require__.bind(__webpack_require__, 6174)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5250)),
            ]);
            return createProber({ ...machine, probeSource: probeSource() }).probe(request);
        },
    };
}
/** As createSuiteRunner. @param onStart is called right before the suite's own signal handlers are set. */
function suiteRunnerOnDemand(context, onStart = () => { }) {
    return {
        async run(command, sink) {
            const { createSuiteRunner } = await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 8500));
            onStart();
            return createSuiteRunner(context).run(command, sink);
        },
    };
}

;// CONCATENATED MODULE: ./build/host/write-all.js
/** Writes at the reader's pace. */
/** Resolves once the consumer has taken the bytes, so that a slow one slows the suite and not our memory. */
function writeAll(stream, chunk) {
    if (stream.write(chunk))
        return undefined;
    return new Promise((done) => {
        const settle = () => {
            stream.off("drain", settle);
            stream.off("close", settle);
            stream.off("error", settle);
            done();
        };
        stream.once("drain", settle);
        stream.once("close", settle);
        stream.once("error", settle);
    });
}

;// CONCATENATED MODULE: ./build/host/terminal-display.js
/** Shows a run on a terminal: the suite's output as it comes, our words on stderr, results at the end. */

/**
 * @param suiteTo where the suite's output goes: stdout, or stderr when stdout carries one JSON document.
 */
function createTerminalDisplay(suiteTo, ownTo) {
    const outputs = new Map();
    return {
        outputs,
        info: (text) => void ownTo.write(`${text}\n`),
        group(title, lines) {
            ownTo.write(`${title}\n${lines.map((line) => `  ${line}\n`).join("")}`);
        },
        suiteOutput: (chunk) => writeAll(suiteTo, chunk),
        annotate: (_annotation) => { },
        summary: async () => { },
        output: (name, value) => void outputs.set(name, value),
        outcome: (text) => void ownTo.write(`${text}\n`),
        fail: () => { },
    };
}

;// CONCATENATED MODULE: ./build/host/waiting-line.js
/** A line on a terminal while something takes long, gone once it has ended. */
// Faster answers need no message.
const PATIENCE_MS = 1_000;
/** The same prober, which shows on a terminal that it is waiting for the machine. */
function saidWhileWaiting(prober, stream, patienceMs = PATIENCE_MS) {
    if (!stream.isTTY)
        return prober;
    return {
        probe: async (request) => {
            let shown = false;
            const timer = setTimeout(() => {
                stream.write("Probing the machine \u2026 (30 s at most)");
                shown = true;
            }, patienceMs);
            try {
                return await prober.probe(request);
            }
            finally {
                clearTimeout(timer);
                if (shown)
                    stream.write("\r\u001b[K");
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/host/terminal-host.js
/** The host for a terminal: the same processes and files as in a workflow, another display. */








function createTerminalHost(env, cwd, suiteTo) {
    const { platform } = process;
    const display = createTerminalDisplay(suiteTo === "nowhere" ? nowhere() : process[suiteTo], process.stderr);
    const prober = proberOnDemand({ env, platform, cwd });
    return {
        clock: () => Date.now(),
        prober: env.TERM === "dumb" ? prober : saidWhileWaiting(prober, process.stderr),
        suite: suiteRunnerOnDemand({ env, tempDir: (0,external_node_os_.tmpdir)(), platform, say: display.info }),
        files: (0,files/* createFiles */.qm)(),
        repository: createGitRepository(cwd),
        display,
        check: null,
        hook: createHookPlace((0,external_node_os_.tmpdir)(), env),
    };
}
function nowhere() {
    const stream = new external_node_stream_.PassThrough();
    stream.resume();
    return stream;
}


/***/ })

};
;