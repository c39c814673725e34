"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSuiteRunner: () => (/* binding */ createSuiteRunner)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/suite/shell.js
var shell = __webpack_require__(21);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(6119);
;// CONCATENATED MODULE: ./build/host/process-tree.js
/** The processes of one suite: found by session, by process group and by a variable that their children inherit. */



/** Set for the suite to a value of its own, so that a process that left the group is still known. */
const MARKER = "TRT_GATE_SUITE";
/** Looks at /proc. One view for one suite. */
function createTreeView(identity, platform) {
    const strangers = new Set();
    return {
        async members() {
            if (platform !== "linux")
                return null;
            const entries = await (0,promises_.readdir)("/proc").catch(() => null);
            if (!entries)
                return null;
            const found = [];
            for (const entry of entries) {
                const pid = Number(entry);
                if (!Number.isInteger(pid) || pid === process.pid || strangers.has(pid))
                    continue;
                const answer = await membership(pid, identity);
                if (answer === "stranger")
                    strangers.add(pid);
                else if (answer !== "gone")
                    found.push(answer);
            }
            return found;
        },
    };
}
async function membership(pid, { leader, mark }) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, "latin1").catch(() => null);
    if (stat === null)
        return "gone";
    // The name may hold blanks and brackets, so that the fields are counted from its last bracket (proc(5)).
    const nameEnd = stat.lastIndexOf(")");
    const [state, , group, session] = stat.slice(nameEnd + 2).split(" ");
    if (state === "Z" || state === "X")
        return "gone";
    const member = { pid, name: stat.slice(stat.indexOf("(") + 1, nameEnd) };
    if (leader !== null && [pid, Number(group), Number(session)].includes(leader))
        return member;
    // Session 0: a thread of the kernel.
    if (session === "0")
        return "stranger";
    const environ = await (0,promises_.readFile)(`/proc/${pid}/environ`, "latin1").catch(refusedOrGone);
    // Empty for a moment while a program is being started: ask again next time.
    if (environ === "")
        return "gone";
    return environ?.includes(`${MARKER}=${mark}`) ? member : "stranger";
}
/** null if another user's process cannot be read, "" if it no longer exists. */
function refusedOrGone(error) {
    return error.code === "EACCES" || error.code === "EPERM" ? null : "";
}
/** How long the tree has to end by itself after SIGTERM, in milliseconds. The runner gives a step 7.5 s. */
const TERM_GRACE_MS = 4000;
const KILL_ROUNDS = 20;
const POLL_MS = 100;
/**
 * Ends every process of the tree: SIGTERM, a grace, then SIGKILL until none is left.
 * @param hurry resolves when the grace is to be cut short.
 * @returns what is still alive, in words; empty if nothing is.
 */
async function endTree(identity, platform, options = {}) {
    if (platform === "win32")
        return endWindowsTree(identity.leader);
    const view = createTreeView(identity, platform);
    const graceMs = options.graceMs ?? TERM_GRACE_MS;
    await signalAll(view, identity.leader, "SIGTERM");
    const polls = Math.ceil(graceMs / POLL_MS);
    for (let i = 0; i < polls && options.hurry?.() !== true; i++) {
        if (!(await isAlive(view, identity.leader)))
            return [];
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
    for (let i = 0; i < KILL_ROUNDS; i++) {
        await signalAll(view, identity.leader, "SIGKILL");
        if (!(await isAlive(view, identity.leader)))
            return [];
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
    const left = (await view.members()) ?? [];
    if (left.length === 0)
        return ["a process of the suite could not be ended"];
    return left.map(({ pid, name }) => `process ${pid} (${name}) of the suite could not be ended`);
}
async function signalAll(view, leader, signal) {
    send(-leader, signal);
    for (const { pid } of (await view.members()) ?? [])
        send(pid, signal);
}
/** Sends a signal and ignores errors: processes may have ended or belong to another user, and are counted afterwards. */
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
async function isAlive(view, leader) {
    const members = await view.members();
    // Without /proc only the group can be checked. A zombie in it counts as alive, which only costs time.
    return members === null ? send(-leader, 0) : members.length > 0;
}
function endWindowsTree(leader) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("taskkill", ["/T", "/F", "/PID", String(leader)], { timeout: 10_000 }, (error) => {
            // 128: there is no such process any more.
            resolve(error && error.code !== 128 ? [`taskkill could not end the suite: ${error.message}`] : []);
        });
    });
}

;// CONCATENATED MODULE: ./build/host/process-wait.js
/** Waits with a time limit and leaves no timer behind, so that the program can end when its work is done. */
/** What the promise gives, or `late` once the time is over. */
async function orAfter(promise, milliseconds, late) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(() => resolve(late), milliseconds);
    });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/host/suite-child.js
/** Starts the suite's first process in its own session, with pipes on both outputs. */

/** @returns the child once it runs, or why it could not be started. */
async function startChild(launch, cwd, platform) {
    const [program = "", ...args] = launch.argv;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: launch.env,
            detached: platform !== "win32",
            stdio: [launch.far ? "pipe" : "ignore", "pipe", "pipe"],
            windowsHide: true,
            // cmd has quoting rules of its own; its command line is already quoted for it.
            windowsVerbatimArguments: program === "cmd",
        });
    }
    catch (error) {
        // For example a NUL in an argument or a list that is too long: spawn throws before it starts anything.
        return { startError: error.message };
    }
    const exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
    const failed = await new Promise((resolve) => {
        child.once("spawn", () => resolve(null));
        child.once("error", resolve);
    });
    const { pid, stdin, stdout, stderr } = child;
    if (failed || pid === undefined || !stdout || !stderr) {
        return { startError: failed?.message ?? "the system did not start a process" };
    }
    return { pid, stdin, stdout, stderr, exited };
}

// EXTERNAL MODULE: ./build/suite/ending-status.js
var ending_status = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/host/suite-ending.js
/** Turns what was seen of the suite's processes into the one reason why it ended. */

const NOTHING = {
    exitCode: null,
    signal: null,
    timedOut: false,
    cancelled: false,
    startError: null,
    durationMs: 0,
    leftovers: [],
};
/** The answer for a suite that was never started. */
function notStarted(startError) {
    return { ending: { ...NOTHING, startError }, used: { cuda: null, tensorrt: null } };
}
/** @param signals what the far side of a prefix reported; null without a prefix. */
function toEnding(seen, signals, via) {
    const base = {
        ...NOTHING,
        timedOut: seen.stopped === "timeout",
        cancelled: seen.stopped === "cancel",
        durationMs: seen.durationMs,
        leftovers: seen.leftovers,
    };
    if (signals === null)
        return { ...base, ...suite_ending_status(seen.exit) };
    const told = signals.status();
    if (told !== null)
        return { ...base, ...suite_ending_status({ code: told, signal: null }) };
    const prefix = via.join(" ");
    const missing = signals.missing();
    if (missing !== null) {
        return {
            ...base,
            startError: `the program ${JSON.stringify(missing)} was not found behind the prefix "${prefix}"`,
        };
    }
    if (!signals.started() && seen.stopped === null)
        return { ...base, startError: noStart(seen.exit, prefix) };
    const far = `the far side of "${prefix}"`;
    const lost = signals.started() ? `${far} did not say how the suite ended` : `${far} never answered`;
    return {
        ...base,
        ...suite_ending_status(seen.exit),
        // The prefix's own exit status does not tell how the suite ended: a wrapper may always end with 0.
        ...(seen.stopped === null ? { lost } : {}),
        leftovers: [
            ...seen.leftovers,
            `${lost}; its processes may ${signals.started() ? "still " : ""}be running there`,
        ],
    };
}
function suite_ending_status(exit) {
    if (exit === null)
        return { exitCode: null, signal: null };
    return {
        exitCode: exit.code,
        signal: exit.signal ?? (exit.code === null ? null : (0,ending_status/* signalOfStatus */._)(exit.code)),
    };
}
function noStart(exit, prefix) {
    const how = exit?.signal ? `was killed by ${exit.signal}` : `ended with status ${exit?.code ?? "unknown"}`;
    const hint = exit?.code === 0
        ? "; it must pass its standard input on to sh: docker and kubectl need -i, conda run needs --no-capture-output"
        : "; the log has its own message";
    return `the prefix "${prefix}" ${how} before the suite was started${hint}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/suite/environment.js
var environment = __webpack_require__(3850);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/host/suite-via.js
/**
 * Carries the suite through a prefix (`docker exec -i`, `ssh`, `srun`, `uv run`) as a small POSIX sh program on
 * standard input. The argv has only the word "sh", so that ssh has nothing to split again.
 *
 * The program writes the script to a file of its own, starts it as leader of a new session with no standard
 * input, and keeps a watcher on ours: when that ends, whatever the reason, it ends the suite on its side. Docker
 * and ssh forward no signals, but all of them close the stream.
 */
/** @param secret unknown to the suite, so that its output cannot imitate a signal. */
function farSignals(secret) {
    const common = `trt-gate ${secret}`;
    return { common, started: `${common} started`, ended: `${common} ended `, missing: `${common} missing ` };
}
const PATH_PLACEHOLDER = "\u0000path\u0000";
/** Seconds between TERM and KILL on the far side. */
const FAR_GRACE_S = 3;
/**
 * The program's text, in ASCII only.
 * @param env exported to the suite, the marker variable included.
 * @param prepend folders put in front of search paths, where the far side has them.
 * @param mark value by which stragglers are found in /proc.
 */
function farProgram(command, env, mark, signals, prepend = {}) {
    const words = command.kind === "script" ? command.plan.argv(PATH_PLACEHOLDER) : command.argv;
    const program = words[0] ?? "sh";
    const extension = command.kind === "script" ? command.plan.extension : "";
    const script = command.kind === "script" ? writeScript(command.plan.content, extension) : [];
    const say = (signal) => `"$gate_says"${quote(signal.slice(signals.common.length))}`;
    // One function called on its last line: the shell has read all of it before anything runs.
    return `${[
        "gate_main() {",
        // At a terminal sh has job control on: the suite would be a group leader, for which setsid forks and ends with 0 at
        // once, whatever the suite's own status.
        "case $- in *m*) set +m ;; esac",
        "umask 077",
        `gate_says=${quote(signals.common)}`,
        `gate_dir=$(mktemp -d "\${TMPDIR:-/tmp}/trt-gate.XXXXXX") || exit 125`,
        ...script,
        `command -v ${quote(program)} >/dev/null 2>&1 || { rm -rf "$gate_dir"; echo ${say(`${signals.missing}${program}`)} >&2; exit 127; }`,
        "exec 3<&0",
        `echo ${say(signals.started)} >&2`,
        // 022 is what a `run:` step has; the strict mask above is for our own folder.
        "(",
        "umask 022",
        ...Object.entries(env).map(([name, value]) => `${name}=${shellText(value)}; export ${name}`),
        ...Object.entries(prepend).map(([name, folder]) => `[ ! -d ${shellText(folder)} ] || { ${name}=${shellText(folder)}"\${${name}:+:$${name}}"; export ${name}; }`),
        `if command -v setsid >/dev/null 2>&1; then exec setsid ${commandLine(words, extension)}; fi`,
        `exec ${commandLine(words, extension)}`,
        ") </dev/null 3<&- &",
        "gate_pid=$!",
        "gate_end() {",
        ...endFunction(mark),
        "}",
        "trap gate_end HUP INT TERM",
        '( trap - HUP INT TERM; while read -r gate_line <&3; do :; done; : >"$gate_dir"/ending; gate_end ) >/dev/null 2>&1 &',
        "gate_watch=$!",
        "exec 3<&-",
        'wait "$gate_pid" 2>/dev/null; gate_status=$?',
        // A watcher that is already ending processes is waited for, since children of the suite may still run. An idle one
        // is ended by KILL: a TERM between its fork and its `trap -` is lost, and it would wait for ever (dash 0.5).
        '{ [ -e "$gate_dir"/ending ] || kill -s KILL "$gate_watch"; wait "$gate_watch"; } 2>/dev/null',
        'rm -rf "$gate_dir"',
        `echo ${say(signals.ended)}"$gate_status" >&2`,
        'exit "$gate_status"',
        "}",
        "gate_main",
    ].join("\n")}\n`;
}
/** Ends the session and every process with the mark: first by TERM, then by KILL. */
function endFunction(mark) {
    const group = (signal) => `{ kill -s ${signal} -- "-$gate_pid" || kill -s ${signal} "$gate_pid"; } 2>/dev/null`;
    const everyone = (signal) => [
        group(signal),
        `for gate_file in $(grep -ls ${quote(mark)} /proc/[0-9]*/environ 2>/dev/null); do`,
        `gate_p=\${gate_file#/proc/}; kill -s ${signal} "\${gate_p%/environ}" 2>/dev/null`,
        "done",
    ];
    return [
        ...everyone("TERM"),
        "gate_i=0",
        `while [ "$gate_i" -lt ${FAR_GRACE_S} ] && ${group("0")}; do sleep 1; gate_i=$((gate_i + 1)); done`,
        ...everyone("KILL"),
    ];
}
function writeScript(content, extension) {
    const pieces = octalPieces(Buffer.from(content, "utf8"));
    return pieces.map((piece) => `printf '${piece}' >>"$gate_dir"/script${extension}`);
}
function commandLine(words, extension) {
    return words
        .map((word) => word
        .split(PATH_PLACEHOLDER)
        .map((piece) => (piece === "" ? "" : shellText(piece)))
        .join(`"$gate_dir"/script${extension}`) || "''")
        .join(" ");
}
// Some shells limit the length of a line; a kilobyte of script in octal stays well below it.
const PIECE_BYTES = 1000;
const PLAIN_BYTES = /[A-Za-z0-9 _./:=,@+-]/;
/** Bytes as formats for printf: every byte that a shell, a terminal or a locale could touch is written in octal. */
function octalPieces(bytes) {
    const pieces = [];
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
        const piece = [...bytes.subarray(from, from + PIECE_BYTES)].map(octal).join("");
        // A leading "-" would be read as an option.
        pieces.push(piece.startsWith("-") ? `\\055${piece.slice(1)}` : piece);
    }
    return pieces;
}
function octal(byte) {
    const char = String.fromCharCode(byte);
    return byte < 0x7f && PLAIN_BYTES.test(char) ? char : `\\${byte.toString(8).padStart(3, "0")}`;
}
/** A word of sh for any text: quoted if that is enough, otherwise through printf. */
function shellText(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return quote(text);
    // $(\u2026) drops trailing line feeds, so they are appended after it.
    const body = text.replace(/\n+$/, "");
    const pieces = octalPieces(Buffer.from(body, "utf8")).map((piece) => `printf '${piece}'`);
    return `"$(${pieces.join("; ")})"${quote(text.slice(body.length))}`;
}
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/host/suite-launch.js
/** Turns a suite's command into a process to start: argv, environment, text for its standard input. */








/** The suite cannot be started, for a reason that the user can fix. */
class LaunchError extends Error {
    code = "LAUNCH";
    constructor(message) {
        super(message);
        this.name = "LaunchError";
    }
}
/**
 * Prepares a start; writes the script where one is needed.
 * @throws LaunchError or ShellError when folder, shell or program are not there.
 */
async function prepareLaunch(command, context) {
    await requireFolder(command.cwd);
    const mark = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    const env = (0,environment/* cleanEnvironment */.h)(context.env, { ...command.env, [MARKER]: `${mark}-near` });
    const near = { env, mark, suiteMark: mark, far: null };
    if (command.via.length > 0) {
        await requireProgram(command.via, command.cwd, env, context.platform, "input via");
        return launchVia(command, env, mark);
    }
    for (const [name, folder] of Object.entries(command.prepend ?? {})) {
        env[name] = env[name] ? `${folder}${external_node_path_.delimiter}${env[name]}` : folder;
    }
    if (typeof command.script !== "string") {
        await requireProgram(command.script, command.cwd, env, context.platform, "the command");
        return { ...near, argv: command.script, dispose: async () => { } };
    }
    const plan = (0,shell/* planShell */.q)(command.shell, command.script, context.platform === "win32");
    await requireProgram(plan.argv(""), command.cwd, env, context.platform, "input shell");
    (0,files/* makeFolder */.fc)(context.tempDir);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.tempDir, "suite-"));
    const path = (0,external_node_path_.join)(folder, `script${plan.extension}`);
    await (0,promises_.writeFile)(path, plan.content, { mode: 0o600 });
    return {
        ...near,
        argv: plan.argv(path),
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
function launchVia(command, env, mark) {
    const far = typeof command.script === "string"
        ? { kind: "script", plan: (0,shell/* planShell */.q)(command.shell, command.script) }
        : { kind: "argv", argv: command.script };
    // Not the mark of the near processes: those of a local prefix must outlive the far ones.
    const farMark = `${mark}-far`;
    const signals = farSignals((0,external_node_crypto_.randomBytes)(16).toString("hex"));
    const farEnv = { ...command.env, [MARKER]: farMark };
    return {
        argv: [...command.via, "sh"],
        env,
        mark,
        suiteMark: farMark,
        far: { program: farProgram(far, farEnv, farMark, signals, command.prepend), signals },
        dispose: async () => { },
    };
}
async function requireFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new LaunchError(`the working directory ${JSON.stringify(path)} does not exist`);
    if (!found.isDirectory()) {
        throw new LaunchError(`the working directory ${JSON.stringify(path)} is not a folder`);
    }
}
/** Looks for the program first, since the system reports a missing program and a missing folder in the same way. */
async function requireProgram(argv, cwd, env, platform, what) {
    const program = argv[0];
    if (!program)
        throw new LaunchError(`${what} is empty`);
    // Windows looks in more places and adds extensions; there the start itself answers.
    if (platform === "win32")
        return;
    const path = env.PATH ?? "/usr/local/bin:/usr/bin:/bin";
    const candidates = program.includes("/")
        ? [(0,external_node_path_.isAbsolute)(program) ? program : (0,external_node_path_.resolve)(cwd, program)]
        : path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder || cwd, program));
    let refused = null;
    for (const candidate of candidates) {
        const found = await (0,promises_.stat)(candidate).catch(() => null);
        if (!found?.isFile())
            continue;
        const runs = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return;
        refused ??= candidate;
    }
    const name = JSON.stringify(program);
    throw new LaunchError(refused === null
        ? `${what}: the program ${name} was not found; install it, or correct the name or PATH`
        : `${what}: ${JSON.stringify(refused)} is not executable; run chmod +x on it`);
}

;// CONCATENATED MODULE: ./build/host/suite-pump.js
/** Passes a stream's bytes to a sink that may be slow, and knows when nothing more will come. */

/** @param now milliseconds, monotonic. */
function pump(stream, sink, now) {
    let last = now();
    let busy = false;
    let busyMs = 0;
    let bytes = 0;
    let cut = false;
    const run = async () => {
        // The stream reads on only while the loop asks, so that at most one chunk and its own small buffer wait.
        try {
            for await (const chunk of stream) {
                bytes += chunk.length;
                last = now();
                busy = true;
                await sink(chunk);
                busy = false;
                busyMs += now() - last;
                last = now();
            }
        }
        catch (error) {
            if (!cut || busy)
                throw error;
        }
    };
    return {
        done: run(),
        lastActivity: () => last,
        isBusy: () => busy,
        busyMs: () => busyMs,
        bytes: () => bytes,
        cut() {
            cut = true;
            stream.destroy();
        },
    };
}
/** Silence after which a stream that is still open counts as held by a background process. */
const DRAIN_IDLE_MS = 1000;
/** Enough to empty a full pipe: output that comes later is from a background process. */
const DRAIN_MS = 10_000;
/** More than a pipe can hold: anything beyond was written after the suite had ended. */
const DRAIN_BYTES = 4 * 1024 * 1024;
const suite_pump_POLL_MS = 25;
/**
 * Waits, after the suite's first process ended, for what is still in the pipes.
 * @returns true if the streams ended by themselves, false if something keeps them open.
 */
async function drain(pumps, now) {
    const all = Promise.all(pumps.map(({ done }) => done)).then(() => true);
    const start = now();
    const before = pumps.map((one) => ({ bytes: one.bytes(), busyMs: one.busyMs() }));
    const exhausted = (one, i) => {
        const { bytes, busyMs } = before[i] ?? { bytes: 0, busyMs: 0 };
        if (one.bytes() - bytes > DRAIN_BYTES)
            return true;
        if (one.isBusy())
            return false;
        const idle = now() - Math.max(start, one.lastActivity());
        return idle > DRAIN_IDLE_MS || now() - start - (one.busyMs() - busyMs) > DRAIN_MS;
    };
    for (;;) {
        // A stream that has ended counts as silent, so that it never delays the others.
        if (await orAfter(all, suite_pump_POLL_MS, false))
            return true;
        if (pumps.every(exhausted)) {
            for (const one of pumps)
                one.cut();
            await all;
            return false;
        }
    }
}

;// CONCATENATED MODULE: ./build/host/suite-signals.js
/** Removes the far side's signal lines from its output, wherever chunks are cut. */
const LF = 0x0a;
const STATUS = /^\d{1,3}$/;
// Longest signals: "missing" with the name of a program.
const MAX_SIGNAL_LINE = 4096;
/** @param onEnd called once when the exit status came. */
function createSignalReader(signals, onEnd) {
    let started = false;
    let status = null;
    let missing = null;
    const read = (line) => {
        if (line === signals.started)
            started = true;
        else if (line.startsWith(signals.ended) && status === null) {
            const told = line.slice(signals.ended.length);
            // Anything else is a torn line and must not count as a status.
            if (!STATUS.test(told))
                return;
            status = Number(told);
            onEnd();
        }
        else if (line.startsWith(signals.missing))
            missing = line.slice(signals.missing.length);
    };
    const common = Buffer.from(`${signals.common} `);
    return {
        stdout: createFilter(common, read),
        stderr: createFilter(common, read),
        started: () => started,
        status: () => status,
        missing: () => missing,
    };
}
function createFilter(common, read) {
    let held = Buffer.alloc(0);
    return {
        push(chunk) {
            let rest = Buffer.concat([held, chunk]);
            held = Buffer.alloc(0);
            const shown = [];
            for (let at = rest.indexOf(common); at !== -1; at = rest.indexOf(common)) {
                const end = rest.indexOf(LF, at);
                shown.push(rest.subarray(0, at));
                if (end === -1 && rest.length - at < MAX_SIGNAL_LINE) {
                    held = rest.subarray(at);
                    return Buffer.concat(shown);
                }
                const stop = end === -1 ? rest.length : end;
                read(rest.toString("utf8", at, stop).trimEnd());
                rest = rest.subarray(stop + 1);
            }
            const keep = partialLength(rest, common);
            held = rest.subarray(rest.length - keep);
            shown.push(rest.subarray(0, rest.length - keep));
            return shown.length === 1 ? (shown[0] ?? held) : Buffer.concat(shown);
        },
        end() {
            const last = held;
            held = Buffer.alloc(0);
            if (last.indexOf(common) !== 0)
                return last;
            read(last.toString("utf8").trimEnd());
            return new Uint8Array(0);
        },
    };
}
/** Length of the longest end of `bytes` that is a true start of `wanted`. */
function partialLength(bytes, wanted) {
    for (let length = Math.min(bytes.length, wanted.length - 1); length > 0; length--) {
        if (bytes.subarray(bytes.length - length).equals(wanted.subarray(0, length)))
            return length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/host/suite-stop.js
/** Watches for the two reasons to end a suite early: its time limit, and a signal to this process. */
// The runner cancels with SIGINT, and SIGTERM 7.5 s later; a closed terminal sends SIGHUP.
const CANCEL_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
// setTimeout's own limit, 24.8 days.
const MAX_TIMER_MS = 2 ** 31 - 1;
/** @param timeoutMs 0: no limit. */
function createStopper(timeoutMs) {
    let hurried = false;
    let timer = null;
    let stop = () => { };
    let signals = 0;
    const asked = new Promise((resolve) => {
        stop = resolve;
    });
    const onSignal = () => {
        signals++;
        hurried = signals > 1;
        stop("cancel");
    };
    if (timeoutMs > 0)
        timer = setTimeout(() => stop("timeout"), Math.min(timeoutMs, MAX_TIMER_MS));
    for (const signal of CANCEL_SIGNALS)
        process.on(signal, onSignal);
    return {
        asked,
        isHurried: () => hurried,
        dispose() {
            if (timer)
                clearTimeout(timer);
            for (const signal of CANCEL_SIGNALS)
                process.off(signal, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/host/suite-used.js
/** Watches whether a process of the suite maps CUDA's and TensorRT's libraries while it runs. */

// A process needs far longer than this to load TensorRT and open CUDA (0.3 s for cuInit alone), so that between
// two looks none can come, use the card and go.
const INTERVAL_MS = 250;
// After a longer gap than this, the machine was too busy for "no" to be certain.
const MAX_GAP_MS = 1500;
// libcuda is the driver's library, mapped once CUDA is opened. libtensorrt_rtx is the library of TensorRT-RTX.
const LIBRARIES = {
    cuda: /\/libcuda\.so/,
    tensorrt: /\/lib(?:nvinfer|tensorrt_rtx)\.so/,
};
const NOT_SEEN = { cuda: null, tensorrt: null };
/** Watches nothing: for systems and prefixes that do not show their processes. */
const blindWatch = { stop: () => NOT_SEEN };
/**
 * Looks at the maps of all members a few times a second until both libraries were seen.
 * @param now milliseconds, monotonic.
 */
function watchUse(view, now) {
    const seen = { cuda: false, tensorrt: false };
    let sure = true;
    let looks = 0;
    let last = now();
    let timer = null;
    let stopped = false;
    const look = async () => {
        const members = await view.members();
        if (members === null)
            sure = false;
        for (const { pid } of members ?? []) {
            const maps = await (0,promises_.readFile)(`/proc/${pid}/maps`, "latin1").catch((error) => {
                // Another user's process may hide its maps; the answer can then no longer be "no".
                if (error.code === "EACCES" || error.code === "EPERM")
                    sure = false;
                return null;
            });
            if (maps === null)
                continue;
            looks++;
            seen.cuda ||= LIBRARIES.cuda.test(maps);
            seen.tensorrt ||= LIBRARIES.tensorrt.test(maps);
        }
        if (now() - last > MAX_GAP_MS)
            sure = false;
        last = now();
    };
    const schedule = () => {
        if (stopped || (seen.cuda && seen.tensorrt))
            return;
        timer = setTimeout(() => void look().then(schedule, schedule), INTERVAL_MS);
        timer.unref();
    };
    schedule();
    return {
        stop() {
            stopped = true;
            if (timer)
                clearTimeout(timer);
            const certain = sure && looks > 0 && now() - last <= MAX_GAP_MS;
            return {
                cuda: seen.cuda || (certain ? false : null),
                tensorrt: seen.tensorrt || (certain ? false : null),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/host/suite-waiting.js
/** Prints from time to time that a prefix has not started the suite yet: it may be queued or stuck. */
const MINUTE_MS = 60_000;
const LONGEST_MS = 30 * MINUTE_MS;
/**
 * Never ends the prefix: `srun` may queue for hours, and the time limit is the user's choice.
 * @param firstMs until the first line; each further one comes after twice as long, at most half an hour.
 * @returns ends the watch.
 */
function tellWaiting({ prefix, started, say }, firstMs = MINUTE_MS) {
    let timer;
    const wait = (ms, before) => {
        timer = setTimeout(() => {
            if (started())
                return;
            say(message(prefix, before + ms));
            wait(Math.min(2 * ms, LONGEST_MS), before + ms);
        }, ms);
        timer.unref();
    };
    wait(firstMs, 0);
    return () => clearTimeout(timer);
}
function message(prefix, ms) {
    const minutes = Math.round(ms / MINUTE_MS);
    return (`Still waiting: after ${minutes} ${minutes === 1 ? "minute" : "minutes"}, the prefix ${JSON.stringify(prefix)} (input via) has not ` +
        "started the suite. It may be queued or fetching an image. If not, it does not pass its standard input on to sh, " +
        "which it must: docker and kubectl need -i. timeout-minutes ends the wait.");
}

;// CONCATENATED MODULE: ./build/host/suite-runner.js
/** Runs the suite as a process tree of its own: live output, time limit, cancellation, nothing left behind. */












/** Time for the far side to end its suite and say so, before the prefix itself is ended. */
const FAR_END_MS = 6000;
/** A killed process is reported at once, unless the system cannot kill it. */
const EXIT_REPORT_MS = 2000;
const suite_runner_POLL_MS = 100;
const now = () => external_node_perf_hooks_.performance.now();
/**
 * A runner of suites. SIGINT, SIGTERM and SIGHUP to this process end the suite as `cancelled`; a second one
 * cuts the grace period short. A suite that cannot be started is a result (`startError`), not an error. What the sink
 * throws is rethrown after the suite has been ended.
 */
function createSuiteRunner(context) {
    return {
        async run(command, sink) {
            // Created before the first await, so that no signal is lost while the start is prepared.
            const stopper = createStopper(command.timeoutMs);
            try {
                const launch = await prepareLaunch(command, context);
                try {
                    return await runLaunch(launch, command, context, { sink, stopper });
                }
                finally {
                    await launch.dispose();
                }
            }
            catch (error) {
                if (error instanceof LaunchError || error instanceof shell/* ShellError */.l)
                    return notStarted(error.message);
                throw error;
            }
            finally {
                stopper.dispose();
            }
        },
    };
}
async function runLaunch(launch, command, context, { sink, stopper }) {
    const { platform, say, sayAfterMs } = context;
    const start = now();
    let endTelling = () => { };
    try {
        const child = await startChild(launch, command.cwd, platform);
        if ("startError" in child)
            return notStarted(`the suite could not be started: ${child.startError}`);
        const suite = follow(launch, child, platform, sink);
        const { signals } = suite;
        const [prefix = ""] = command.via;
        if (signals && say)
            endTelling = tellWaiting({ prefix, started: signals.started, say }, sayAfterMs);
        const first = await Promise.race([suite.over, stopper.asked, suite.broken]);
        endTelling();
        const stopped = first === "timeout" || first === "cancel" ? first : null;
        const leftovers = first === "over" ? [] : await suite.end(stopper);
        const durationMs = Math.round(now() - start);
        const used = suite.watch.stop();
        leftovers.push(...(await suite.settle()));
        if (typeof first === "object")
            throw first.sinkError;
        const seen = { exit: await suite.exit(), stopped, durationMs, leftovers };
        return { ending: toEnding(seen, signals, command.via), used };
    }
    finally {
        endTelling();
    }
}
/** Watches a running suite: its output, its processes, and the signals from behind a prefix. */
function follow(launch, child, platform, sink) {
    const identity = { leader: child.pid, mark: launch.mark };
    // The prefix itself is not watched: that ssh never opens CUDA says nothing about the far side.
    const watched = { leader: launch.far ? null : child.pid, mark: launch.suiteMark };
    let farEnded = () => { };
    const farEnd = new Promise((resolve) => {
        farEnded = resolve;
    });
    const signals = launch.far ? createSignalReader(launch.far.signals, () => farEnded()) : null;
    if (launch.far) {
        // A prefix that does not read its input is detected by the missing start signal, so a broken pipe is ignored.
        child.stdin?.on("error", () => { });
        child.stdin?.write(launch.far.program);
    }
    const pumps = [
        pump(child.stdout, (chunk) => sinkShown(signals, chunk, "stdout", sink), now),
        pump(child.stderr, (chunk) => sinkShown(signals, chunk, "stderr", sink), now),
    ];
    const over = Promise.race([child.exited, farEnd]).then(() => "over");
    return {
        signals,
        over,
        broken: sinkFailure(pumps),
        watch: platform === "linux" ? watchUse(createTreeView(watched, platform), now) : blindWatch,
        exit: () => orAfter(child.exited, EXIT_REPORT_MS, null),
        /** Ends the suite from outside. */
        async end(stopper) {
            if (signals) {
                // The far side ends the suite when our end of the input closes; the prefix is ended only after that.
                child.stdin?.end();
                await waitFar(over, stopper);
            }
            return [...(await endTree(identity, platform, { hurry: stopper.isHurried }))];
        },
        /** Reads what is still in the pipes, and closes those that another process keeps open. */
        async settle() {
            const ended = await drain(pumps, now);
            for (const stream of ["stdout", "stderr"]) {
                const rest = signals?.[stream].end();
                if (rest && rest.length > 0)
                    await sink(rest, stream);
            }
            if (ended)
                return [];
            // The suite's background processes keep running, as after any other step. But a prefix whose suite has ended
            // is ended, since it may wait for them for ever, as ssh does.
            const leftovers = await namesOfHolders(watched, platform);
            if (signals)
                await endTree({ leader: child.pid, mark: `${launch.mark}-near` }, platform);
            return leftovers;
        },
    };
}
function sinkShown(signals, chunk, stream, sink) {
    const shown = signals ? signals[stream].push(chunk) : chunk;
    return shown.length > 0 ? sink(shown, stream) : undefined;
}
/** Settles only when the sink threw. */
function sinkFailure(pumps) {
    return new Promise((resolve) => {
        for (const { done } of pumps)
            done.catch((sinkError) => resolve({ sinkError }));
    });
}
async function waitFar(over, stopper) {
    for (let waited = 0; waited < FAR_END_MS && !stopper.isHurried(); waited += suite_runner_POLL_MS) {
        if ((await orAfter(over, suite_runner_POLL_MS, null)) !== null)
            return;
    }
}
async function namesOfHolders(identity, platform) {
    const members = (await createTreeView(identity, platform).members()) ?? [];
    const names = members.slice(0, 10).map(({ pid, name }) => `${name} (${pid})`);
    const who = names.length > 0 ? `: ${names.join(", ")}` : "";
    return [`a background process of the suite kept its output open after the suite had ended${who}`];
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cleanEnvironment)
/* harmony export */ });
/* unused harmony export isWithheld */
/** The environment of the suite's process: the step's, without what belongs to the gate or to the runner. */
// Paths through which a step talks to the runner, and tokens that a `run:` step would not be given either
// (JavaScript actions are). GITHUB_TOKEN is not here: it is only set where the workflow's author set it.
const REMOVED = new Set([
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "ACTIONS_CACHE_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_SERVICE_V2",
]);
const REMOVED_PREFIXES = [
    "INPUT_",
    "STATE_",
    "GITHUB_ARTIFACTS",
    "ACTIONS_RUNTIME_",
    "ACTIONS_ID_TOKEN_REQUEST_",
];
/** Whether the suite must not see this variable. Names compare without case, as Windows does. */
function isWithheld(name) {
    const upper = name.toUpperCase();
    return REMOVED.has(upper) || REMOVED_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
/**
 * The child's environment: what we were given, less what is withheld, plus what the gate adds.
 * @param added wins over the given; it is the gate's own and is not filtered.
 */
function cleanEnvironment(given, added = {}) {
    const clean = Object.create(null);
    for (const [name, value] of Object.entries(given)) {
        if (value !== undefined && !isWithheld(name))
            clean[name] = value;
    }
    for (const [name, value] of Object.entries(added))
        clean[name] = value;
    return { ...clean };
}


/***/ })

};
;