"use strict";
exports.id = 305;
exports.ids = [305];
exports.modules = {

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProber: () => (/* binding */ createProber)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/is-object.js
/** Whether a value is an object, as opposed to a list, null or a plain value. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/facts/reading.js
/** Careful access to JSON from another program: values of a wrong type count as absent, texts are cleaned and cut. */


const DEFAULT_TEXT = 1000;
const MAX_ITEMS = 1000;
/** A value of unknown shape, read field by field. Only own properties count, so prototype keys are absent. */
class Reading {
    value;
    constructor(value) {
        this.value = value;
    }
    get(key) {
        return isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    }
    child(key) {
        return new Reading(this.get(key));
    }
    get isObject() {
        return isObject(this.value);
    }
    /** A text without control characters, cut at `max` UTF-16 units; null if there is none. */
    text(key, max = DEFAULT_TEXT) {
        const value = this.get(key);
        return typeof value === "string" ? cleanText(value, max) : null;
    }
    /** A text as it came, line ends included, for a parser of its own. */
    raw(key, max) {
        const value = this.get(key);
        return typeof value === "string" ? value.slice(0, max) : "";
    }
    number(key) {
        const value = this.get(key);
        return typeof value === "number" && Number.isFinite(value) ? value : null;
    }
    flag(key) {
        return this.get(key) === true;
    }
    list(key) {
        const value = this.get(key);
        return Array.isArray(value) ? value.slice(0, MAX_ITEMS).map((item) => new Reading(item)) : [];
    }
    texts(key) {
        return this.list(key).flatMap(({ value }) => typeof value === "string" ? [cleanText(value, DEFAULT_TEXT)] : []);
    }
    /** The object's own entries whose values are texts. */
    textEntries(key) {
        const value = this.get(key);
        if (!isObject(value))
            return {};
        const entries = Object.entries(value).slice(0, MAX_ITEMS);
        return Object.fromEntries(entries.flatMap(([name, text]) => typeof text === "string" && /^\w{1,100}$/.test(name) && name !== "__proto__"
            ? [[name, cleanText(text, 4096)]]
            : []));
    }
}
/** One line of plain text: no terminal codes, no control or direction characters, at most `max` UTF-16 units. */
function cleanText(text, max) {
    // Cleaning four times the length is enough: terminal codes rarely make up three quarters of a line.
    return (0,clean_text/* cutUnits */.Cv)((0,clean_text/* cleanLine */.Ow)(text.slice(0, max * 4)), max);
}
/** The end of a program's output, for a message: its last non-empty lines, joined by " | ". */
function lastWords(text, max = 300) {
    const lines = text
        .slice(-8 * max)
        .split(/[\r\n]+/)
        .map((line) => cleanText(line, max))
        .filter(Boolean);
    const kept = [];
    let length = 0;
    for (const line of lines.reverse()) {
        // The last line fits in any case: it was cut to the limit.
        if (kept.length >= 3 || length + line.length > max)
            break;
        kept.unshift(line);
        length += line.length;
    }
    return kept.join(" | ");
}

;// CONCATENATED MODULE: ./build/facts/answer.js
/** The probe's answer: found between banners, read as untrusted text into plain values. */


const MAX_PROGRAM_TEXT = 65_536;
/** Marks the end of the answer in a stream; nothing after it matters. */
function frameEnd(sentinel) {
    return ` ${sentinel}>>`;
}
/**
 * Finds the answer among banners and warnings.
 * @returns the last complete answer in the text; null if there is none.
 */
function findAnswer(text, sentinel) {
    const end = text.lastIndexOf(frameEnd(sentinel));
    const open = `<<${sentinel} `;
    const start = end < 0 ? -1 : text.lastIndexOf(open, end);
    if (start < 0)
        return null;
    try {
        const value = JSON.parse(text.slice(start + open.length, end));
        return isObject(value) ? readAnswer(value) : null;
    }
    catch {
        return null;
    }
}
/** Reads an answer of unknown shape; what is missing or of a wrong type reads as "could not look". */
function readAnswer(value) {
    const answer = new Reading(value);
    const interpreter = answer.child("interpreter");
    return {
        interpreter: interpreter.isObject
            ? { path: interpreter.text("path") ?? "", version: interpreter.text("version", 64) ?? "" }
            : null,
        tooOld: answer.flag("tooOld"),
        environment: answer.textEntries("environment"),
        cuda: readCuda(answer.child("cuda")),
        smi: readProgram(answer.child("smi")),
        nvml: readNvml(answer.child("nvml")),
        files: readFiles(answer.child("files")),
        failure: answer.text("state") === "failed" ? (answer.text("detail") ?? "no reason given") : null,
    };
}
const CUDA_STATES = ["ok", "error", "missing", "timeout", "crashed"];
/** One level of `unmasked` is all that the probe sends; a deeper nest is not its own. */
function readCuda(cuda) {
    const unmasked = cuda.child("unmasked");
    return {
        ...readQuestion(cuda),
        unmasked: unmasked.isObject ? { ...readQuestion(unmasked), unmasked: null } : null,
    };
}
function readQuestion(cuda) {
    const said = cuda.text("state");
    const state = CUDA_STATES.find((known) => known === said) ?? "failed";
    const code = cuda.number("code");
    return {
        // An error without its number says nothing of the machine.
        state: state === "error" && code === null ? "failed" : state,
        library: cuda.text("library"),
        driverVersion: cuda.number("driverVersion"),
        step: cuda.text("step", 100),
        code,
        devices: cuda.list("devices").map(readDevice),
        reasons: cuda.texts("reasons"),
        detail: cuda.text("detail"),
        seconds: cuda.number("seconds"),
    };
}
function readDevice(device) {
    const pair = device.list("capability").map(({ value }) => value);
    const [major, minor] = pair;
    const whole = (value) => Number.isInteger(value) && Number(value) >= 0;
    return {
        index: device.number("index") ?? 0,
        name: device.text("name", 200),
        capability: pair.length === 2 && whole(major) && whole(minor) && major > 0 ? [major, minor] : null,
        memoryBytes: device.number("memory"),
        uuid: device.text("uuid", 64),
        pciBusId: device.text("pciBusId", 64),
        error: device.number("error"),
    };
}
function readProgram(program) {
    const state = program.text("state");
    return {
        state: state === "done" || state === "timeout" || state === "failed" ? state : "missing",
        exit: program.number("exit"),
        stdout: program.raw("stdout", MAX_PROGRAM_TEXT),
        stderr: program.raw("stderr", MAX_PROGRAM_TEXT),
        detail: program.text("detail"),
        seconds: program.number("seconds"),
    };
}
function readNvml(nvml) {
    return {
        state: nvml.text("state", 20) ?? "missing",
        code: nvml.number("code"),
        driver: nvml.text("driver", 64),
        count: nvml.number("count"),
    };
}
function readFiles(files) {
    const torch = files.child("torch");
    const loadable = files.child("loadable");
    return {
        platform: readPlatform(files.child("platform")),
        distributions: files.list("distributions").map(readDistribution),
        elsewhere: files.list("elsewhere").map(readDistribution),
        libraries: files.list("libraries").map((library) => ({
            path: library.text("path") ?? "",
            real: library.text("real") ?? library.text("path") ?? "",
            via: library.text("via", 40) ?? "beside",
        })),
        packages: files.list("packages").map((entry) => ({
            manager: entry.text("manager", 20) ?? "",
            name: entry.text("name", 100) ?? "",
            version: entry.text("version", 100) ?? "",
        })),
        headers: files
            .list("headers")
            .map((entry) => ({ path: entry.text("path") ?? "", version: entry.text("version", 64) })),
        trtexec: files.list("trtexec").map((entry) => ({
            path: entry.text("path") ?? "",
            version: entry.text("version", 100),
            integer: entry.number("integer"),
            build: entry.text("build", 20),
            how: entry.text("how"),
        })),
        loadable: loadable.isObject
            ? {
                name: loadable.text("name", 100) ?? "",
                loads: loadable.flag("loads"),
                detail: loadable.text("detail"),
            }
            : null,
        torch: torch.isObject
            ? {
                version: torch.text("version", 64),
                built: torch.text("built", 64),
                cuda: torch.text("cuda", 20),
                arch: torch.text("arch", 500),
            }
            : null,
        failures: files
            .list("failures")
            .map((entry) => ({ source: entry.text("source", 40) ?? "", detail: entry.text("detail", 300) ?? "" })),
        stoppedAt: files.text("stoppedAt", 40),
    };
}
function readDistribution(entry) {
    return {
        name: entry.text("name", 100) ?? "",
        version: entry.text("version", 64),
        path: entry.text("path") ?? "",
        site: entry.text("site") ?? "",
        requires: entry.texts("requires"),
        editable: entry.flag("editable"),
        missing: entry.texts("missing"),
    };
}
function readPlatform(platform) {
    return {
        system: platform.text("system", 40) ?? "",
        machine: platform.text("machine", 40) ?? "",
        wsl: platform.flag("wsl"),
        container: platform.flag("container"),
        tegraRelease: platform.text("tegraRelease"),
        deviceTree: platform.texts("deviceTree"),
        board: platform.text("board", 200),
        proc: platform.text("proc"),
        nodes: platform.texts("nodes"),
    };
}

;// CONCATENATED MODULE: ./build/versions.js
/**
 * TensorRT, CUDA, driver and compute-capability values: parsed once, compared as numbers.
 * Text as found in the wild is accepted; `raw` is kept for messages.
 */
/** Why a text is not a version; `expected` says what would have been one. */
class VersionError extends Error {
    code = "VERSION";
    constructor(what, raw, expected) {
        super(`${what}: ${JSON.stringify(raw)} is not a version; expected ${expected}`);
        this.name = "VersionError";
    }
}
// Longer than any real version; bounds the work for hostile input.
const MAX_VERSION_LENGTH = 64;
// Wheels: 10.7.0.post1, 9.3.0.post12.dev1; Debian: 10.16.2.10-1+cuda13.2; images: 8.6.1.6+cuda12.0.1.011; torch: 2.13.0a0+9186a08.
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.?(?:post|dev|rc|a|b)\d*)*(?:-[\w.~]+)?(?:\+[\w.-]*)?$/;
/**
 * Parses a version as wheels, Debian packages, images and headers print it.
 * @param what names the value in the error, e.g. "tensorrt".
 * @throws VersionError when the text is not a version.
 */
function parseVersion(raw, what = "version") {
    const text = raw.trim();
    const match = text.length <= MAX_VERSION_LENGTH ? VERSION.exec(text) : null;
    if (!match?.[1])
        throw new VersionError(what, raw, "digits and dots, such as 10.13.3 or 8.6.1.6+cuda12.0");
    return { parts: match[1].split(".").map(Number), raw };
}
/** As parseVersion, but null if the text is not a version. */
function tryVersion(raw) {
    if (raw === null || raw === undefined)
        return null;
    try {
        return parseVersion(raw);
    }
    catch {
        return null;
    }
}
/** Numeric order over all parts; a missing part counts as 0. Negative, zero or positive. */
function compareVersions(a, b) {
    const length = Math.max(a.parts.length, b.parts.length);
    for (let i = 0; i < length; i++) {
        const difference = (a.parts[i] ?? 0) - (b.parts[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
/** The first `count` parts as text: shortVersion(10.13.3.9, 2) is "10.13". */
function shortVersion(version, count) {
    return version.parts.slice(0, count).join(".");
}
/** The digits alone, without local suffixes: "8.6.1.6+cuda12.0" gives "8.6.1.6". */
function plainVersion(version) {
    return version.parts.join(".");
}
/** Like plainVersion, but keeps leading zeros: NVIDIA writes 450.80.02, and a search for 450.80.2 finds nothing. */
function driverVersion(version) {
    return /\d+(?:\.\d+)*/.exec(version.raw)?.[0] ?? plainVersion(version);
}
/** Whether `version` starts with all parts of `prefix`: 10.13.3.9 is within 10.13, but 10.1 is not. */
function isWithin(version, prefix) {
    for (let i = 0; i < prefix.parts.length; i++)
        if (version.parts[i] !== prefix.parts[i])
            return false;
    return true;
}
/**
 * The integer forms that trtexec and NV_TENSORRT_VERSION use: 8601 is 8.6.1, 100700 is 10.7.0.
 * Up to 9.x it is major*1000+minor*100+patch, from 10.0 major*10000+minor*100+patch (NvInferVersion.h).
 */
function versionFromInteger(value) {
    const wide = value >= 100_000;
    const major = Math.floor(value / (wide ? 10_000 : 1000));
    const minor = Math.floor((value % (wide ? 10_000 : 1000)) / 100);
    return { parts: [major, minor, value % 100], raw: String(value) };
}
const CAPABILITY = /^(\d{1,2})\.(\d)$/;
const SM_DECIMAL = /^(?:sm|compute)_?(\d{2,3})[af]?$/i;
const SM_HEX = /^0x([0-9a-f]{3,4})$/i;
/**
 * Reads a compute capability from any of the forms in use: "7.5", "sm_75", "SM75", "sm_90a", "0x705" (major<<8|minor).
 * @returns null if the text is not one of them.
 */
function parseCapability(raw) {
    const text = raw.trim();
    const dotted = CAPABILITY.exec(text);
    if (dotted)
        return `${Number(dotted[1])}.${Number(dotted[2])}`;
    const decimal = SM_DECIMAL.exec(text);
    if (decimal?.[1])
        return capabilityFromDecimal(Number(decimal[1]));
    const hex = SM_HEX.exec(text);
    if (hex?.[1]) {
        const value = Number.parseInt(hex[1], 16);
        const [major, minor] = [value >> 8, value & 0xff];
        // Other hexadecimal words, such as PCI ids, are not capabilities.
        return minor < 10 && major < 20 ? `${major}.${minor}` : null;
    }
    return null;
}
/** SM numbers in messages are major*10+minor: 70 is 7.0, 120 is 12.0. */
function capabilityFromDecimal(value) {
    return `${Math.floor(value / 10)}.${value % 10}`;
}
/** "7.5" as "sm_75". */
function smName(capability) {
    return `sm_${capability.replace(".", "")}`;
}
/** Numeric order of compute capabilities: 12.0 after 9.0. A minor is one digit, so they order as numbers do. */
function compareCapabilities(a, b) {
    return Math.sign(Number(a) - Number(b));
}

;// CONCATENATED MODULE: ./build/facts/layers.js
/** Every place where a TensorRT was found: metadata, libraries, packages, headers, trtexec, variables. */

const LINUX = /^lib(nvinfer(?:_lean|_dispatch)?|tensorrt_rtx)\.so(?:\.([\d.]+))?$/;
const WINDOWS = /^(nvinfer(?:_lean|_dispatch)?|tensorrt_rtx)(?:_(\d+)(?:_(\d+))?)?\.dll$/i;
const RESOURCE = /^(?:lib)?nvinfer_builder_resource(?:_(?!win)(\w+?))?(?:\.so(?:\.[\d.]+)?|(?:_\d+)*\.dll)$/i;
// Archives unpack to a folder that names all four parts: TensorRT-10.7.0.23, TensorRT-Enterprise-11.1.0.106.
const ARCHIVE = /TensorRT-(?:Enterprise-)?(\d{1,3}(?:\.\d{1,4}){2,3})/i;
const slashes = (path) => path.replaceAll("\\", "/");
const folderOf = (path) => slashes(path).split("/").slice(0, -1).join("/");
const nameOf = (path) => path.slice(slashes(path).lastIndexOf("/") + 1);
/** Folders in loader order. A folder with a full library ranks by that, lean ones count only where it is missing. */
function libraryFolders(libraries) {
    const byFolder = new Map();
    for (const library of libraries) {
        const folder = folderOf(library.path);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), library]);
    }
    return [...byFolder].flatMap(([folder, entries]) => ["tensorrt", "tensorrt-rtx"].flatMap((product) => readFolder(folder, entries, product) ?? []));
}
function readFolder(folder, entries, product) {
    const named = entries.flatMap((library) => {
        const name = nameOf(library.path);
        const stem = LINUX.exec(name)?.[1] ?? WINDOWS.exec(name)?.[1]?.toLowerCase();
        return stem === undefined ? [] : [{ library, stem }];
    });
    const stems = product === "tensorrt"
        ? [
            ["full", "nvinfer"],
            ["lean", "nvinfer_lean"],
            ["dispatch", "nvinfer_dispatch"],
        ]
        : [["full", "tensorrt_rtx"]];
    for (const [kind, stem] of stems) {
        const same = named.filter((entry) => entry.stem === stem).map((entry) => entry.library);
        const [main] = same;
        if (main === undefined)
            continue;
        const resources = entries.flatMap(({ path }) => RESOURCE.exec(nameOf(path)) ?? []);
        return {
            folder,
            via: main.via,
            product,
            main,
            kind,
            version: versionOfFiles(main, same, entries),
            resources: resourceSms(entries),
            hasResources: resources.length > 0,
        };
    }
    return null;
}
function resourceSms(entries) {
    const sms = entries.flatMap(({ path }) => {
        const part = RESOURCE.exec(nameOf(path))?.[1];
        const sm = part === undefined ? null : /^sm(\d{2,3})[af]?(?:_\d+)?$/i.exec(part);
        return sm?.[1] === undefined ? [] : [sm[1]];
    });
    return [...new Set(sms)].sort((a, b) => Number(a) - Number(b));
}
/** The longest version that the names agree on: of the library itself, its archive's folder, or a file next to it. */
function versionOfFiles(main, same, beside) {
    const own = longest(same.flatMap(({ path, real }) => [path, real].flatMap(versionOfName)));
    const archive = ARCHIVE.exec(main.real)?.[1] ?? ARCHIVE.exec(main.path)?.[1];
    if (archive !== undefined && (own === null || starts(archive, own)))
        return archive;
    if (own !== null && own.split(".").length >= 3)
        return own;
    const others = beside.flatMap(({ path, real }) => [path, real].flatMap(versionOfName));
    return longest(others.filter((version) => own === null || starts(version, own))) ?? own;
}
function versionOfName(path) {
    const name = nameOf(path);
    const unix = /\.so\.(\d[\d.]*)$/.exec(name)?.[1];
    if (unix !== undefined)
        return [unix];
    const windows = WINDOWS.exec(name);
    return windows?.[2] === undefined
        ? []
        : [windows[3] === undefined ? windows[2] : `${windows[2]}.${windows[3]}`];
}
const longest = (versions) => versions.reduce((best, version) => (best === null || version.length > best.length ? version : best), null);
/** Whether the parts of `version` begin with all parts of `prefix`. */
function starts(version, prefix) {
    return `${version}.`.startsWith(`${prefix}.`);
}
/** A version as digits and dots; null if the text holds none. "10.3.0.30-1+cuda12.5" gives "10.3.0.30". */
function digits(version) {
    const parsed = tryVersion(version);
    return parsed === null ? null : plainVersion(parsed);
}
/** All layers in the order: this interpreter's metadata, libraries, packages, headers, trtexec, variables, other interpreters. */
function tensorrtLayers(files, environment) {
    const folders = libraryFolders(files.libraries);
    // Packages install where the loader looks by itself; what only a variable or a wheel leads to is not theirs.
    const installed = folders.some(({ via }) => via === "ldconfig" || via === "default");
    const sites = new Set(files.distributions.map((entry) => slashes(entry.site)));
    return [
        ...files.distributions.filter(isTensorrt).map((entry) => distributionLayer(entry, true)),
        // A wheel's own folder repeats what its metadata says; it is a layer of its own only where metadata is missing.
        ...folders
            .filter((folder) => folder.via !== "wheel" || !sites.has(folderOf(folder.folder)))
            .map(folderLayer),
        ...files.packages.filter(isLibraryPackage).map((entry) => ({
            kind: "package",
            version: digits(entry.version),
            product: "tensorrt",
            cuda: /\+cuda(\d+)/.exec(entry.version)?.[1] ?? null,
            source: `${entry.manager} ${entry.name} ${entry.version}`,
            reachable: installed,
        })),
        ...files.headers.map((entry) => ({
            kind: "header",
            version: entry.version,
            product: "tensorrt",
            source: entry.path,
            reachable: false,
        })),
        ...files.trtexec.map((entry) => ({
            kind: "trtexec",
            version: entry.integer === null ? digits(entry.version) : fromInteger(entry.integer, entry.build),
            product: "tensorrt",
            source: entry.how === null ? entry.path : `${entry.path} (${entry.how})`,
            // It ran and printed its version, so it found its library.
            reachable: entry.integer !== null,
        })),
        ...environmentLayers(environment),
        ...files.elsewhere.filter(isTensorrt).map((entry) => distributionLayer(entry, false)),
    ];
}
function fromInteger(value, build) {
    const version = plainVersion(versionFromInteger(value));
    return build === null ? version : `${version}.${build}`;
}
/** A distribution of TensorRT itself: not torch-tensorrt, not a plug-in. */
function isTensorrt(entry) {
    return /^(?:nvidia-)?tensorrt(?:-|$)/.test(entry.name);
}
/** The product that a distribution of TensorRT belongs to, by its name. */
function productOf(name) {
    return /^tensorrt-rtx/.test(name) ? "tensorrt-rtx" : "tensorrt";
}
/** CUDA major that a distribution is for: by its own name, or by what a metapackage asks for. */
function cudaOf(entry) {
    const named = [entry.name, ...entry.requires].map((name) => /-cu(\d+)/.exec(name)?.[1]);
    return named.find((major) => major !== undefined) ?? null;
}
/** As the contract and the folder on disk spell it: "dist-info tensorrt_cu12_libs". */
function distributionSource(entry) {
    return `dist-info ${entry.name.replaceAll("-", "_")}`;
}
function distributionLayer(entry, reachable) {
    return {
        kind: "dist-info",
        version: digits(entry.version),
        product: productOf(entry.name),
        cuda: cudaOf(entry),
        source: reachable ? distributionSource(entry) : `${distributionSource(entry)} in ${entry.site}`,
        reachable,
    };
}
function folderLayer(folder) {
    const { main, via } = folder;
    return {
        kind: "library",
        version: folder.version,
        product: folder.product,
        cuda: null,
        source: via === "beside" || via === "wheel" ? main.path : `${main.path} (${via})`,
        reachable: isReachable(folder),
    };
}
/** Whether the loader of the suite's process comes to this folder by itself. */
function isReachable(folder) {
    return folder.via !== "beside";
}
const isLibraryPackage = (entry) => /^(?:libnvinfer|python3-libnvinfer|tensorrt)/.test(entry.name);
function environmentLayers(environment) {
    return ["TRT_VERSION", "TENSORRT_VERSION", "NVIDIA_TENSORRT_VERSION"].flatMap((name) => {
        const value = environment[name];
        if (value === undefined)
            return [];
        const version = digits(value);
        if (version === null)
            return [];
        return [
            {
                kind: "environment",
                version,
                product: "tensorrt",
                cuda: /\+cuda(\d+)/.exec(value)?.[1] ?? null,
                source: `${name}=${value}`,
                reachable: false,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/facts/choose-tensorrt.js
/**
 * The one TensorRT that the suite would load, of all that were found.
 *
 * The rule, first match wins:
 * 1. the libraries' own distribution in the suite's interpreter (tensorrt_cu12_libs, tensorrt_libs, nvidia-tensorrt):
 *    the Python package loads these files by their full path, before any loader path counts;
 * 2. a distribution without libraries of its own (tar, NGC and Jetson wheels): the loader's first library of its major;
 * 3. lean and dispatch distributions, then tensorrt-rtx;
 * 4. no distribution in the interpreter, but one in another: none (`wrong-interpreter`);
 * 5. no distribution anywhere: the loader's first library, for suites in C++;
 * 6. no library in the loader's reach, but a trtexec that runs: its own.
 */


/**
 * Chooses the TensorRT that the suite would load, by the order at the top of this file.
 * @param layers every place where a TensorRT was found; those that contradict the choice are reported as problems.
 */
function chooseTensorrt(files, layers) {
    const folders = libraryFolders(files.libraries).filter(isReachable);
    const distributions = files.distributions.filter(isTensorrt);
    const [chosen] = [...distributions].sort((a, b) => rank(a, folders) - rank(b, folders));
    if (chosen !== undefined) {
        const broken = notImportable(chosen, distributions, folders, files);
        if (broken !== null)
            return { tensorrt: null, problems: [{ code: "tensorrt-not-importable", detail: broken }] };
        return withDisagreements(fromDistribution(chosen, distributions, folders), layers);
    }
    const [foreign] = files.elsewhere.filter(isTensorrt);
    if (foreign !== undefined) {
        const detail = `TensorRT ${foreign.version ?? "of unknown version"} is installed in ${foreign.site}, which the probed interpreter does not import from; set the input python to that environment's interpreter, or install TensorRT into this one`;
        return { tensorrt: null, problems: [{ code: "wrong-interpreter", detail }] };
    }
    const folder = folders.find(({ kind, product }) => kind === "full" && product === "tensorrt") ?? folders[0];
    if (folder !== undefined)
        return withDisagreements(fromLibrary(folder, layers), layers);
    const program = layers.find(({ kind, reachable }) => kind === "trtexec" && reachable);
    if (program !== undefined && program.version !== null) {
        const { version, product, source } = program;
        const tensorrt = { version, product, cuda: null, source, smResources: null, builder: true };
        return withDisagreements(tensorrt, layers);
    }
    return { tensorrt: null, problems: beside(layers) };
}
/** Order of rule 1 to 3; equal ranks keep the interpreter's own order of folders. */
function rank(entry, folders) {
    const product = productOf(entry.name) === "tensorrt" ? 0 : 100;
    if (kindOf(entry.name) !== "full")
        return product + 50;
    if (/-libs$/.test(entry.name))
        return product;
    if (wheelFolder(entry, folders) !== undefined && !entry.name.endsWith("-bindings"))
        return product + 10;
    // The package that is imported says more than the bindings below it.
    return product + (entry.name.endsWith("-bindings") ? 30 : /-cu\d+/.test(entry.name) ? 20 : 25);
}
/** Which library a distribution loads: the lean and dispatch ones never load the full one, nor it them. */
const kindOf = (name) => (/-lean/.test(name) ? "lean" : /-dispatch/.test(name) ? "dispatch" : "full");
/** The folder of the distribution's own wheel, e.g. site-packages/tensorrt_libs. */
function wheelFolder(entry, folders) {
    const site = entry.site.replaceAll("\\", "/");
    return folders.find((folder) => folder.via === "wheel" &&
        folder.folder.startsWith(`${site}/`) &&
        folder.product === productOf(entry.name) &&
        folder.kind === kindOf(entry.name));
}
function loaderFolder(entry, folders) {
    const major = digits(entry.version)?.split(".")[0];
    return folders.find((folder) => folder.via !== "wheel" &&
        folder.product === productOf(entry.name) &&
        folder.kind === kindOf(entry.name) &&
        folder.version !== null &&
        major !== undefined &&
        starts(folder.version, major));
}
function fromDistribution(entry, all, folders) {
    const wheel = wheelFolder(entry, folders);
    const folder = wheel ?? loaderFolder(entry, folders);
    const told = digits(entry.version) ?? "0";
    const library = wheel === undefined ? (folder?.version ?? null) : null;
    // A library that the loader picks is the truth; metadata adds the fourth part where both agree on the first three.
    const version = library !== null && library.split(".").length >= 3 && !starts(told, library) ? library : told;
    const sameProduct = all.filter((other) => productOf(other.name) === productOf(entry.name));
    return {
        version,
        product: productOf(entry.name),
        cuda: cudaOf(entry) ?? sameProduct.map(cudaOf).find((major) => major !== null) ?? null,
        source: wheel === undefined && folder !== undefined
            ? `${distributionSource(entry)}, ${folder.main.path}`
            : distributionSource(entry),
        ...resourcesOf(folder, version, kindOf(entry.name) !== "full"),
    };
}
function fromLibrary(folder, layers) {
    const told = folder.version;
    const fits = ({ version, product }) => product === folder.product && version !== null && (told === null || starts(version, told));
    // A copied libnvinfer.so.10 tells its major alone; a package or header of that major knows the rest.
    const fuller = layers.find((layer) => (layer.kind === "package" || layer.kind === "header") && fits(layer));
    const version = fuller?.version ?? told ?? "0";
    const built = layers.find((layer) => layer.kind === "package" && layer.cuda && fits(layer));
    return {
        version,
        product: folder.product,
        cuda: built?.cuda ?? null,
        source: `library ${folder.main.path}`,
        ...resourcesOf(folder, version, folder.kind !== "full"),
    };
}
// Builder resources became a file of their own in 8.4 and one file for each SM in 10.14.1.
const ONE_RESOURCE = parseVersion("8.4");
const SPLIT_RESOURCES = parseVersion("10.14.1");
function resourcesOf(folder, version, runtimeOnly) {
    const parsed = tryVersion(version);
    if (runtimeOnly)
        return { smResources: null, builder: false };
    if (folder === undefined || parsed === null || folder.product !== "tensorrt")
        return { smResources: null, builder: null };
    const split = compareVersions(parsed, SPLIT_RESOURCES) >= 0 || folder.resources.length > 0;
    return {
        smResources: split ? folder.resources : null,
        builder: compareVersions(parsed, ONE_RESOURCE) >= 0 ? folder.hasResources : null,
    };
}
const named = (entry) => [distributionSource(entry), entry.version].filter(Boolean).join(" ");
/** Why the interpreter's own TensorRT cannot be imported, or null. */
function notImportable(entry, all, folders, files) {
    const gone = all.find((other) => productOf(other.name) === productOf(entry.name) && !other.editable && other.missing.length > 0);
    if (gone !== undefined) {
        return `${named(gone)} is installed, but ${gone.missing.join(", ")} is missing from ${gone.site}; install it again`;
    }
    const names = new Set(all.map((other) => other.name));
    // The metapackage `tensorrt` holds nothing itself; pip without dependencies leaves it alone.
    const wanted = entry.requires.find((name) => /^tensorrt-(?:rtx-)?cu\d+$/.test(name) && !names.has(name));
    if (wanted !== undefined && wheelFolder(entry, folders) === undefined) {
        const exact = entry.version === null ? wanted : `${wanted}==${entry.version}`;
        return `${named(entry)} only refers to ${wanted}, which is not installed; install ${exact}`;
    }
    const found = wheelFolder(entry, folders) ?? loaderFolder(entry, folders);
    if (found === undefined && files.loadable !== null && !files.loadable.loads) {
        return `${named(entry)} needs ${files.loadable.name}, which the loader does not find (${files.loadable.detail ?? "no reason given"})`;
    }
    return null;
}
/** A TensorRT that lies on the machine where no loader looks. */
function beside(layers) {
    const layer = layers.find(({ kind }) => kind === "library");
    if (layer === undefined)
        return [];
    const detail = `${["TensorRT", layer.version].filter(Boolean).join(" ")} is at ${layer.source}, where the loader does not look; add its folder to LD_LIBRARY_PATH (on Windows to PATH)`;
    return [{ code: "tensorrt-not-importable", detail }];
}
/** Adds a problem for layers in use that name another version than the one chosen, to as many parts as both give, at most three. */
function withDisagreements(tensorrt, layers) {
    const others = layers.filter(({ kind, version, product, reachable }) => version !== null &&
        product === tensorrt.product &&
        (reachable || kind === "environment" || kind === "trtexec" || kind === "header") &&
        !agree(version, tensorrt.version));
    if (others.length === 0)
        return { tensorrt, problems: [] };
    const list = others.slice(0, 6).map((layer) => `${layer.version} by ${layer.source}`);
    const detail = `the suite would load ${tensorrt.version} (${tensorrt.source}); also on this machine: ${list.join(", ")}`;
    return { tensorrt, problems: [{ code: "tensorrt-layers-disagree", detail }] };
}
function agree(a, b) {
    const [left, right] = [a.split("."), b.split(".")];
    return left.slice(0, Math.min(3, right.length)).every((part, i) => Number(part) === Number(right[i]));
}

;// CONCATENATED MODULE: ./build/facts/cuda-errors.js
/** CUDA driver errors that a machine answers with before any kernel runs (cuda.h, enum cudaError_enum). */
const ERRORS = new Map([
    [
        2,
        {
            name: "CUDA_ERROR_OUT_OF_MEMORY",
            meaning: "the card or the host has no memory left to start CUDA",
            kind: "broken",
        },
    ],
    [
        34,
        {
            name: "CUDA_ERROR_STUB_LIBRARY",
            meaning: "the loader found the toolkit's stub libcuda instead of the driver's; remove the stubs folder from LD_LIBRARY_PATH",
            kind: "none",
        },
    ],
    [
        46,
        {
            name: "CUDA_ERROR_DEVICE_UNAVAILABLE",
            meaning: "the card is busy in exclusive mode or cannot be opened; look for another process that holds it",
            kind: "broken",
        },
    ],
    [100, { name: "CUDA_ERROR_NO_DEVICE", meaning: "no device", kind: "none" }],
    [101, { name: "CUDA_ERROR_INVALID_DEVICE", meaning: "invalid device", kind: "none" }],
    [
        214,
        {
            name: "CUDA_ERROR_ECC_UNCORRECTABLE",
            meaning: "an uncorrectable memory error; the card must be reset",
            kind: "broken",
        },
    ],
    [
        304,
        {
            name: "CUDA_ERROR_OPERATING_SYSTEM",
            meaning: "an operating system call failed; inside a container look for missing /dev/nvidia-uvm or rights on /dev/nvidia*",
            kind: "broken",
        },
    ],
    [
        802,
        {
            name: "CUDA_ERROR_SYSTEM_NOT_READY",
            meaning: "the system is not ready; on NVSwitch machines start nvidia-fabricmanager",
            kind: "broken",
        },
    ],
    [
        803,
        {
            name: "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH",
            meaning: "libcuda and the loaded kernel module are of different driver versions; reboot or reload the module after a driver update, and mount the host's own driver libraries into containers",
            kind: "mismatch",
        },
    ],
    [
        804,
        {
            name: "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE",
            meaning: "the forward-compatibility libraries (cuda-compat) do not support this card; update the driver or take them off LD_LIBRARY_PATH",
            kind: "mismatch",
        },
    ],
    [
        999,
        {
            name: "CUDA_ERROR_UNKNOWN",
            meaning: "an unknown error of the driver; look at dmesg for NVRM or Xid lines, then reload it or reboot",
            kind: "broken",
        },
    ],
]);
/** The entry of a code; a code that is not listed is a broken driver of which only the number is known. */
function cudaError(code) {
    return (ERRORS.get(code) ?? {
        name: `error ${code}`,
        meaning: "a driver error that this gate does not know",
        kind: "broken",
    });
}

;// CONCATENATED MODULE: ./build/facts/no-devices.js
/** Why CUDA shows no card: the most specific reason that the sources give. */

/** Devices that CUDA counts and cannot open. */
function unopened(cuda) {
    return cuda.devices.flatMap(({ index, error }) => error === null
        ? []
        : [
            {
                code: "gpu-lost",
                detail: `CUDA counts device ${index} but cannot open it (${described(error)})`,
            },
        ]);
}
const described = (code) => `error ${code}, ${cudaError(code).name}: ${cudaError(code).meaning}`;
const answeredError = (cuda, code) => ({
    kind: cudaError(code).kind,
    said: `${cuda.step ?? "CUDA"} answered ${described(code)}`,
});
/** The reason for an empty list of GPUs; the first that applies, most specific first. */
function whyNone(answer, smi) {
    const { cuda, environment } = answer;
    const problem = (code, detail) => ({ code, detail });
    if (cuda.state === "timeout") {
        const waited = cuda.seconds === null ? "in time" : `within ${cuda.seconds} s`;
        return problem("probe-timeout", `libcuda did not answer ${waited}; the driver hangs, look for Xid lines in dmesg`);
    }
    if (cuda.state === "crashed" || cuda.state === "failed") {
        return problem("probe-failed", `asking libcuda failed: ${cuda.detail ?? "no reason given"}`);
    }
    const error = cuda.code === null ? null : answeredError(cuda, cuda.code);
    if (error?.kind === "mismatch" || (smi.mismatch && (error !== null || cuda.state === "missing"))) {
        const quoted = [error?.said, smi.mismatch ? smi.failure : null].filter(Boolean).join("; ");
        return problem("driver-library-mismatch", quoted);
    }
    const hidden = hiddenByMask(answer, smi) ?? hiddenFromContainer(answer);
    if (hidden !== null)
        return problem("hidden-by-environment", hidden);
    if (smi.lost !== null)
        return problem("gpu-lost", [smi.lost, error?.said].filter(Boolean).join("; "));
    const [lost] = unopened(cuda);
    if (lost !== undefined)
        return lost;
    if (error?.kind === "broken")
        return problem("probe-failed", error.said);
    if (cuda.state === "missing")
        return problem("no-gpu-visible", noLibrary(answer, smi));
    return problem("no-gpu-visible", `${error?.said ?? "CUDA answered that there is no device"}${seenBeside(smi, environment)}`);
}
const seenBeside = (smi, environment) => smi.cards.length === 0
    ? ""
    : `, although nvidia-smi lists ${smi.cards.map((card) => card.name).join(", ")}${environment.NVIDIA_VISIBLE_DEVICES === undefined
        ? ""
        : "; look at the devices given to this container"}`;
// CUDA's answers where a mask hides everything: "no device", or "invalid device" for an entry that it cannot read.
const MASKED_CODES = new Set([100, 101]);
/** CUDA_VISIBLE_DEVICES if it hides every card. A driver error or a device that cannot be opened is another problem. */
function hiddenByMask({ cuda, environment }, smi) {
    const mask = environment.CUDA_VISIBLE_DEVICES;
    const none = cuda.code === null ? cuda.state === "ok" && namesNone(cuda) : MASKED_CODES.has(cuda.code);
    if (mask === undefined || !none)
        return null;
    // CUDA asked again without the variable shows what it hides; if it was not asked again, nvidia-smi shows it.
    const { unmasked } = cuda;
    const there = unmasked === null ? smi.cards : unmasked.state === "ok" ? unmasked.devices : [];
    const [first, ...more] = there;
    if (first === undefined)
        return null;
    const named = first.name === null ? "" : ` (${first.name})`;
    const what = more.length === 0 ? `the only device${named}` : `all ${there.length} devices`;
    return `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)} hides ${what}; unset it, or name an index or UUID that exists`;
}
/** NVIDIA_VISIBLE_DEVICES if the container got no card. Under CDI it is "void" although there are cards. */
function hiddenFromContainer({ cuda, environment, files }) {
    const given = environment.NVIDIA_VISIBLE_DEVICES;
    const none = cuda.code === null ? namesNone(cuda) : cudaError(cuda.code).kind === "none";
    if (!files.platform.container || given === undefined || !none)
        return null;
    if (!/^(?:|void|none|no)$/i.test(given))
        return null;
    return `NVIDIA_VISIBLE_DEVICES=${JSON.stringify(given)} gives this container no card; set it to "all" or to the cards wanted`;
}
const namesNone = (cuda) => cuda.devices.length === 0;
function noLibrary({ cuda, files, environment }, smi) {
    if (cuda.reasons.length > 0)
        return `the driver's library exists but does not load: ${cuda.reasons[0]}`;
    if (files.platform.system === "Darwin")
        return "macOS has no CUDA";
    if (smi.cards.length > 0) {
        const capabilities = environment.NVIDIA_DRIVER_CAPABILITIES;
        const hint = capabilities === undefined
            ? ""
            : ` (NVIDIA_DRIVER_CAPABILITIES=${JSON.stringify(capabilities)} must include "compute")`;
        return `nvidia-smi lists ${smi.cards.map((card) => card.name).join(", ")}, but this process cannot find libcuda${hint}`;
    }
    if (files.platform.container) {
        return "no NVIDIA driver library in this container; start it with --gpus all, or ask the cluster for nvidia.com/gpu";
    }
    return "no NVIDIA driver library on this machine";
}

;// CONCATENATED MODULE: ./build/facts/nvidia-smi.js
/** Reads what nvidia-smi printed. It explains and never decides: it ignores CUDA_VISIBLE_DEVICES and orders by PCI bus. */


// Exit statuses of nvidia-smi (manual page, "RETURN VALUE") and NVML's codes (nvml.h) that it passes on.
const EXITS = new Map([
    [2, "an argument that this nvidia-smi does not know"],
    [3, "the query is not available on this card"],
    [4, "no permission to ask"],
    [6, "no devices were found"],
    [8, "a card lacks its power cables"],
    [9, "the NVIDIA driver is not loaded"],
    [10, "an interrupt problem of the kernel"],
    [12, "the NVML library was not found"],
    [13, "this NVML lacks the function"],
    [14, "a corrupted infoROM"],
    [15, "a card has fallen off the bus"],
    [16, "a card requires a reset"],
    [18, "driver and NVML library are of different versions"],
]);
// A corrupted infoROM is only a warning; the rest of the output is valid.
const HARMLESS_EXITS = new Set([0, 14]);
const LOST = /GPU is lost|Unable to determine the device handle|fallen off the bus|requires? (?:a )?reset|ERR!|\[?Unknown Error\]?/i;
const MISMATCH = /Driver\/library version mismatch/i;
const MAX_CARDS = 64;
/** Columns of `--query-gpu`, in this order. An old nvidia-smi, which lacks the last two, is asked without them. */
const COLUMNS = [
    "index",
    "uuid",
    "name",
    "pci.bus_id",
    "memory.total",
    "driver_version",
    "compute_cap",
    "mig.mode.current",
];
const LEAST_COLUMNS = 6;
/** Reads the CSV of `--query-gpu`. */
function readSmi(program) {
    const silent = { cards: [], driver: null, lost: null, mismatch: false };
    if (program.state === "missing")
        return { ...silent, failure: null };
    if (program.state === "timeout") {
        return { ...silent, failure: `nvidia-smi did not answer within ${program.seconds ?? 10} s` };
    }
    if (program.state === "failed")
        return { ...silent, failure: `nvidia-smi: ${program.detail ?? "no reason given"}` };
    const rows = program.stdout.split(/\r?\n/).slice(0, MAX_CARDS).map(readRow);
    const cards = rows.flatMap((row) => (row === null ? [] : [row.card]));
    const said = lastWords(`${program.stdout}\n${program.stderr}`) || "it printed nothing";
    const exit = program.exit ?? 255;
    const trouble = [...`${program.stdout}\n${program.stderr}`.slice(0, 20_000).split(/\r?\n/)].find((line) => LOST.test(line));
    const lost = trouble !== undefined || exit === 15 || exit === 16;
    const words = cleanText(trouble ?? said, 200);
    return {
        cards,
        driver: rows.find((row) => row?.driver)?.driver ?? null,
        lost: lost ? `nvidia-smi (exit ${exit}) says: ${words}` : null,
        mismatch: exit === 18 || MISMATCH.test(said),
        failure: failureOf(exit, said, lost ? words : null, cards.length),
    };
}
function failureOf(exit, said, lost, cards) {
    const ended = `nvidia-smi ended with exit ${exit}`;
    if (!HARMLESS_EXITS.has(exit))
        return `${ended} (${EXITS.get(exit) ?? "an unknown failure"}): ${said}`;
    if (lost !== null)
        return `${ended}, but a card does not answer: ${lost}`;
    return cards === 0 ? `${ended}, but listed no card that could be read: ${said}` : null;
}
/** A row of healthy cells, or null. Names may hold commas in no product known, so cells are counted from the left. */
function readRow(line) {
    const cells = line.split(",").map((cell) => cleanText(cell, 200));
    const cell = (column) => cells[COLUMNS.indexOf(column)] ?? "";
    if (cells.length < LEAST_COLUMNS || LOST.test(line))
        return null;
    if (!/^\d{1,3}$/.test(cell("index")) || cell("name") === "")
        return null;
    const memory = cell("memory.total");
    const driver = cell("driver_version");
    return {
        card: {
            index: Number(cell("index")),
            name: cell("name"),
            uuid: known(cell("uuid")),
            computeCapability: parseCapability(cell("compute_cap")),
            memoryMiB: /^\d{1,9}$/.test(memory) ? Number(memory) : null,
            source: "nvidia-smi",
            pciBusId: known(cell("pci.bus_id")),
            ...(cell("mig.mode.current") === "Enabled" ? { mig: true } : {}),
        },
        driver: tryVersion(driver) === null ? null : driver,
    };
}
// Cells that say "no value": [N/A], N/A, [Not Supported], [Insufficient Permissions] and their like.
const known = (cell) => (/^(?:|\[.*\]|N\/A)$/.test(cell) ? null : cell);

;// CONCATENATED MODULE: ./build/facts/devices.js
/** Which cards the suite's process gets. CUDA decides, the rest explains. */


/** Devices in CUDA's own order, the driver, and what keeps them from being used. */
function deviceFacts(answer) {
    const smi = readSmi(answer.smi);
    const gpus = answer.cuda.state === "ok" ? answer.cuda.devices.filter(opened).map(gpuOf) : [];
    const problems = [];
    if (gpus.length === 0)
        problems.push(whyNone(answer, smi));
    else
        problems.push(...unopened(answer.cuda));
    const jetson = answer.files.platform.deviceTree.some((word) => word.startsWith("nvidia,tegra"));
    // Jetson's NVML serves half of the queries; that is how it is made, not a fault of the machine.
    if (smi.failure !== null && !jetson) {
        const decides = gpus.length > 0 ? `; CUDA shows ${devices(gpus.length)}, which decides` : "";
        problems.push({ code: "nvidia-smi-failed", detail: smi.failure + decides });
    }
    return { gpus, driver: driverOf(answer, smi), nvidiaSmiGpus: smi.cards, problems };
}
const opened = ({ error }) => error === null;
const devices = (count) => (count === 1 ? "1 device" : `${count} devices`);
function gpuOf(device) {
    const name = device.name ?? "unknown NVIDIA device";
    // CUDA names an instance of a divided card "NVIDIA A100-SXM4-40GB MIG 1g.5gb".
    const mig = /\bMIG \d+[cg]/.test(name);
    return {
        index: device.index,
        name,
        uuid: device.uuid === null ? null : `${mig ? "MIG" : "GPU"}-${device.uuid}`,
        computeCapability: device.capability === null ? null : device.capability.join("."),
        memoryMiB: device.memoryBytes === null ? null : Math.floor(device.memoryBytes / 1_048_576),
        source: "libcuda",
        pciBusId: device.pciBusId,
        ...(mig ? { mig } : {}),
    };
}
// "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  \u2026", "\u2026 Open Kernel Module for aarch64  540.4.0  \u2026"
const NVRM = /Kernel Module(?: for \S{1,20})? {1,4}(\d{2,4}(?:\.\d{1,4}){1,3})/;
function driverOf({ cuda, nvml, files }, smi) {
    const version = NVRM.exec(files.platform.proc ?? "")?.[1] ?? smi.driver ?? nvml.driver;
    const number = cuda.driverVersion ?? 0;
    const major = Math.floor(number / 1000);
    const supports = number >= 1000 ? `${major}.${Math.floor((number % 1000) / 10)}` : null;
    return version === null && supports === null ? null : { version, cuda: supports };
}

;// CONCATENATED MODULE: ./build/facts/platform.js
/** Which operating system, processor and Jetson release this is. */
/**
 * L4T release to JetPack release. Source: developer.nvidia.com/embedded/jetpack-archive and the `nvidia-jetpack`
 * packages; a release that is not listed is named by its L4T alone.
 */
const JETPACKS = new Map([
    ["32.6.1", "4.6"],
    ["32.7.1", "4.6.1"],
    ["32.7.2", "4.6.2"],
    ["32.7.3", "4.6.3"],
    ["32.7.4", "4.6.4"],
    ["32.7.5", "4.6.5"],
    ["32.7.6", "4.6.6"],
    ["35.1.0", "5.0.2"],
    ["35.2.1", "5.1"],
    ["35.3.1", "5.1.1"],
    ["35.4.1", "5.1.2"],
    ["35.5.0", "5.1.3"],
    ["35.6.0", "5.1.4"],
    ["35.6.1", "5.1.5"],
    ["35.6.2", "5.1.5"],
    ["35.6.4", "5.1.6"],
    ["36.3.0", "6.0"],
    ["36.4.0", "6.1"],
    ["36.4.3", "6.2"],
    ["36.4.4", "6.2.1"],
    ["36.5.0", "6.2.2"],
    ["38.2.0", "7.0"],
    ["38.4.0", "7.1"],
    ["39.2.0", "7.2"],
]);
const SYSTEMS = { Linux: "linux", Windows: "windows", Darwin: "macos" };
const MACHINES = {
    x86_64: "x64",
    AMD64: "x64",
    amd64: "x64",
    x64: "x64",
    aarch64: "arm64",
    ARM64: "arm64",
    arm64: "arm64",
};
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
/** `os` is linux, windows or macos, `arch` x64 or arm64; what is neither keeps its own name. */
function platformFacts(files, environment) {
    const { platform } = files;
    const l4t = l4tRelease(platform, environment);
    const jetson = l4t !== null || platform.deviceTree.some((word) => /^nvidia,tegra\d/.test(word));
    const packaged = files.packages
        .find((entry) => entry.name === "nvidia-jetpack")
        ?.version.match(/^[\d.]+/)?.[0];
    const jetpack = packaged ?? (l4t === null ? undefined : JETPACKS.get(l4t)) ?? environment.JETPACK_VERSION ?? null;
    return {
        os: own(SYSTEMS, platform.system) ?? (platform.system.toLowerCase() || "unknown"),
        arch: own(MACHINES, platform.machine) ?? (platform.machine || "unknown"),
        jetpack: jetson ? jetpack : null,
        ...(l4t === null ? {} : { l4t }),
        wsl: platform.wsl,
        container: platform.container,
    };
}
// "# R36 (release), REVISION: 4.0, GCID: \u2026"; images of the Jetson community say L4T_VERSION instead.
const TEGRA_RELEASE = /# R(\d{1,3}) \(release\), REVISION: (\d{1,3}(?:\.\d{1,3}){0,2})/;
function l4tRelease(platform, environment) {
    const match = TEGRA_RELEASE.exec(platform.tegraRelease ?? "");
    if (match)
        return threeParts(`${match[1]}.${match[2]}`);
    const named = environment.L4T_VERSION ?? "";
    return platform.machine === "aarch64" && /^\d{2}\.\d{1,3}(?:\.\d{1,3})?$/.test(named)
        ? threeParts(named)
        : null;
}
const threeParts = (release) => (release.split(".").length === 2 ? `${release}.0` : release);

;// CONCATENATED MODULE: ./build/facts/sources.js
/** What each source of facts answered, one line each. */


/** CUDA first, then nvidia-smi, then NVML if it was asked, then the files of the machine. */
function sourceAnswers(answer, devices) {
    const nvml = answer.nvml.state === "unasked" ? [] : [nvmlSource(answer, devices)];
    return [cudaSource(answer.cuda), smiSource(answer), ...nvml, filesSource(answer)];
}
const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
function cudaSource(cuda) {
    const name = "libcuda";
    const { code } = cuda;
    if (code !== null) {
        const detail = `${cuda.step ?? "CUDA"} gave error ${code} (${cudaError(code).name})`;
        return { name, state: "answered", detail };
    }
    switch (cuda.state) {
        case "ok":
            return {
                name,
                state: "answered",
                detail: `${cuda.library ?? name}: ${counted(cuda.devices.length, "device")}`,
            };
        case "missing":
            return { name, state: "absent", detail: cuda.reasons[0] ?? "not found" };
        case "timeout":
            return { name, state: "timeout", detail: "no answer" };
        default:
            return { name, state: "failed", detail: cuda.detail ?? "no answer" };
    }
}
function smiSource({ smi }) {
    const name = "nvidia-smi";
    const report = readSmi(smi);
    if (smi.state === "missing")
        return { name, state: "absent", detail: "not found" };
    if (smi.state === "timeout")
        return { name, state: "timeout", detail: "no answer" };
    if (report.failure !== null)
        return { name, state: "failed", detail: report.failure };
    const cards = report.cards.map((card) => `${card.index} ${card.name}`).join(", ");
    return { name, state: "answered", detail: `${counted(report.cards.length, "card")}: ${cards}` };
}
function nvmlSource({ nvml }, devices) {
    const name = "nvml";
    if (nvml.state === "missing")
        return { name, state: "absent", detail: "not found" };
    if (nvml.state === "timeout")
        return { name, state: "timeout", detail: "no answer" };
    if (nvml.state !== "ok")
        return { name, state: "failed", detail: `nvmlInit gave ${nvml.code ?? "no code"}` };
    const driver = nvml.driver ?? devices.driver?.version ?? "of unknown version";
    return { name, state: "answered", detail: `driver ${driver}, ${counted(nvml.count ?? 0, "card")}` };
}
function filesSource({ files, interpreter }) {
    const name = "files";
    if (files.stoppedAt !== null)
        return { name, state: "timeout", detail: `hung at "${files.stoppedAt}"` };
    const parts = [
        counted(files.distributions.length, "distribution"),
        counted(files.libraries.length, "library file"),
        counted(files.packages.length, "package"),
        counted(files.headers.length, "header"),
    ];
    const where = interpreter === null ? "" : ` for ${interpreter.path || "the interpreter"}`;
    return { name, state: "answered", detail: `${parts.join(", ")}${where}` };
}

;// CONCATENATED MODULE: ./build/facts/torch.js
/** What torch was built for, read from its own files. */


/** torch as installed; `archList` is null if its library did not say. */
function torchFacts(files) {
    const { torch } = files;
    const version = torch?.version ?? torch?.built ?? null;
    if (torch === null || version === null)
        return null;
    // "sm_75 sm_80 compute_90": machine code of two cards, and PTX for 9.0 and what comes after it.
    const capabilities = (torch.arch ?? "").split(/[\s,;]+/).flatMap((word) => {
        const capability = /^(?:sm|compute)_/.test(word) ? parseCapability(word) : null;
        if (capability === null)
            return [];
        return [word.startsWith("compute_") ? `${capability}+PTX` : capability];
    });
    return {
        version,
        cuda: torch.cuda,
        archList: capabilities.length > 0 ? [...new Set(capabilities)] : null,
    };
}
/** torch-tensorrt in the suite's interpreter, by its metadata. */
function torchTensorrtFacts(files) {
    const found = files.distributions.find((entry) => /^torch-tensorrt(?:-rtx)?$/.test(entry.name));
    return found?.version && digits(found.version) !== null ? { version: found.version } : null;
}

;// CONCATENATED MODULE: ./build/facts/assemble.js
/** From what was observed to facts. */






/**
 * Concludes facts from the probe's answer.
 * @param via the prefix as the user would type it, for the record.
 * @param more problems met on the way to the answer.
 */
function assembleFacts(answer, via, more = []) {
    const { files, environment } = answer;
    const devices = deviceFacts(answer);
    const layers = tensorrtLayers(files, environment);
    const { tensorrt, problems } = chooseTensorrt(files, layers);
    const platform = platformFacts(files, environment);
    return {
        schemaVersion: 1,
        via,
        platform,
        interpreter: answer.interpreter,
        driver: devices.driver,
        gpus: devices.gpus,
        tensorrt,
        tensorrtLayers: layers,
        torch: torchFacts(files),
        torchTensorrt: torchTensorrtFacts(files),
        problems: [
            ...more,
            ...(answer.failure === null
                ? []
                : [{ code: "probe-failed", detail: `the probe failed inside the interpreter: ${answer.failure}` }]),
            ...(platform.os === "macos"
                ? [
                    {
                        code: "platform-without-tensorrt",
                        detail: "there is no TensorRT for macOS; run this job on Linux or Windows with an NVIDIA card",
                    },
                ]
                : []),
            ...devices.problems,
            ...unreadFiles(answer),
            ...problems,
        ],
        environment,
        nvidiaSmiGpus: devices.nvidiaSmiGpus,
        sources: sourceAnswers(answer, devices),
    };
}
// What is read before "packages" decides about TensorRT; what comes after only explains.
const DECIDING_STEPS = new Set([
    "start",
    "platform",
    "sites",
    "distributions",
    "libraries",
]);
/** A file system that hung or failed must not read as "TensorRT is not installed". */
function unreadFiles({ files }) {
    const { stoppedAt } = files;
    const hung = stoppedAt === null
        ? []
        : [
            {
                code: DECIDING_STEPS.has(stoppedAt) ? "probe-timeout" : "files-unread",
                detail: `reading files hung at the step "${stoppedAt}"; look for a network mount that does not answer on sys.path, PATH or LD_LIBRARY_PATH`,
            },
        ];
    const failed = files.failures.map(({ source, detail }) => ({
        code: DECIDING_STEPS.has(source) ? "probe-failed" : "files-unread",
        detail: `reading ${source} failed: ${detail}`,
    }));
    return [...hung, ...failed];
}
/** Facts where nothing answered: the problems are all that is known. */
function factsWithoutAnswer(via, problems) {
    return { schemaVersion: 1, via, gpus: [], tensorrt: null, problems };
}

;// CONCATENATED MODULE: ./build/facts/visible-devices.js
/** CUDA_VISIBLE_DEVICES as CUDA reads it, for the one case in which CUDA itself cannot be asked: no python in reach. */
const INDEX = /^\d{1,4}$/;
/**
 * The cards that the value leaves, in its order and with CUDA's own numbers.
 *
 * Entries are indices or the start of a UUID; the first that fits no card ends the list, a card named twice leaves none
 * (CUDA C++ Programming Guide, "CUDA Environment Variables"; checked on a real card). An index counts in CUDA's order,
 * which is nvidia-smi's only under CUDA_DEVICE_ORDER=PCI_BUS_ID or where all cards are of one kind.
 */
function visibleDevices(cards, value) {
    if (value === undefined)
        return renumbered(cards);
    const chosen = [];
    for (const entry of value.split(",")) {
        const card = cardOf(cards, entry.trim());
        if (card === null)
            break;
        if (chosen.includes(card))
            return [];
        chosen.push(card);
    }
    return renumbered(chosen);
}
/** Whether CUDA may count the cards in another order than nvidia-smi's. Names of cards (UUIDs) mean the same in any. */
function orderIsUncertain(cards, environment) {
    const kinds = new Set(cards.map((card) => card.name));
    const named = environment.CUDA_VISIBLE_DEVICES?.split(",").every((entry) => !INDEX.test(entry.trim()));
    return kinds.size > 1 && environment.CUDA_DEVICE_ORDER !== "PCI_BUS_ID" && named !== true;
}
const renumbered = (cards) => cards.map((card, index) => ({ ...card, index }));
function cardOf(cards, entry) {
    if (INDEX.test(entry))
        return cards[Number(entry)] ?? null;
    if (!/^(?:GPU|MIG)-[0-9a-fA-F-]+$/.test(entry))
        return null;
    const fitting = cards.filter((card) => card.uuid?.toLowerCase().startsWith(entry.toLowerCase()));
    const [card, ...others] = fitting;
    return card === undefined || others.length > 0 ? null : card;
}

;// CONCATENATED MODULE: ./build/facts/without-python.js
/** Facts where no python is in reach: nvidia-smi and library files answer, and the facts say so. */




/**
 * @param seen an answer like the probe's, without CUDA and without python distributions.
 * @param why what was tried to find a python.
 */
function factsWithoutPython(seen, why) {
    const answer = readAnswer(seen);
    const { environment } = answer;
    const devices = deviceFacts(answer);
    const mask = environment.CUDA_VISIBLE_DEVICES;
    const cards = devices.nvidiaSmiGpus;
    const gpus = visibleDevices(cards, mask);
    const facts = assembleFacts(answer, "", [{ code: "no-python", detail: detail(why, cards.length > 0) }]);
    // CUDA was not asked, so what was concluded from its silence does not hold where nvidia-smi lists cards.
    const problems = facts.problems.filter(({ code }) => cards.length === 0 || code !== "no-gpu-visible");
    return {
        ...facts,
        interpreter: null,
        gpus,
        problems: [...problems, ...maskProblems(gpus, cards, environment)],
    };
}
const detail = (why, cards) => `${why}; ${cards ? "nvidia-smi" : "files"} and the loader's library files answered instead of CUDA and the suite's interpreter. Install Python 3.6 or newer, or name one in the input python`;
function maskProblems(gpus, cards, environment) {
    const mask = environment.CUDA_VISIBLE_DEVICES;
    const variable = `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)}`;
    if (gpus.length === 0 && cards.length > 0) {
        const what = cards.length === 1 ? "the only card" : `all ${cards.length} cards`;
        return [
            {
                code: "hidden-by-environment",
                detail: `${variable} leaves none: it hides ${what} that nvidia-smi lists; unset it, or name an index or UUID that exists`,
            },
        ];
    }
    if (!orderIsUncertain(cards, environment))
        return [];
    const counted = mask === undefined
        ? "which card CUDA counts first is not known: nvidia-smi"
        : `${variable} counts in CUDA's order, which nvidia-smi does not know: it`;
    return [
        {
            code: "device-order-uncertain",
            detail: `${counted} orders cards by PCI bus; set CUDA_DEVICE_ORDER=PCI_BUS_ID or name cards by UUID`,
        },
    ];
}

// EXTERNAL MODULE: ./build/suite/environment.js
var environment = __webpack_require__(850);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(181);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./build/match-group.js
/** Groups of a regular expression's match, as text. */
/**
 * A group's text; "" if the group did not take part. The type of a match cannot say which groups always do.
 * @param index counted from 1, as in the pattern.
 */
function groupOf(match, index) {
    return match[index] ?? "";
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/host/short-process.js
/** Short programs with a time limit and bounded output. The suite itself runs elsewhere, with rules of its own. */


/** More than any banner; a program that prints more is not the one that we meant to ask. */
const MAX_STDOUT = 4 << 20;
const MAX_STDERR = 16 << 10;
// Time for a docker or ssh client to stop the far side before it is killed.
const TERM_GRACE_MS = 400;
// A program that has answered usually ends by itself within this time; if not, it is ended.
const LINGER_MS = 1_000;
/** Runs a program to its end, its answer or its time limit, and leaves nothing of its process group behind. */
function runShort(argv, options) {
    const begun = performance.now();
    const [file = "", ...args] = argv;
    return new Promise((resolve) => {
        const group = process.platform !== "win32";
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(file, args, {
                cwd: options.cwd,
                env: { ...options.env },
                stdio: ["pipe", "pipe", "pipe"],
                detached: group,
                windowsHide: true,
            });
        }
        catch (error) {
            // Thrown for what the system cannot take, such as a NUL in an argument.
            resolve({ ...silent, how: "not-started", error: error.message, ms: 0 });
            return;
        }
        const stdout = new Collected(MAX_STDOUT, options.until ?? null);
        let stderr = "";
        let done = false;
        const finish = (how, more = {}) => {
            if (done)
                return;
            done = true;
            clearTimeout(timer);
            // A child stuck in the driver may never close its pipes, which must not keep this process alive.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream?.destroy();
            child.unref();
            if (how === "answered") {
                const lingering = setTimeout(() => endGroup(child.pid, group), LINGER_MS).unref();
                child.on("exit", () => clearTimeout(lingering));
            }
            else if (how === "timeout" || how === "too-much-output")
                endGroup(child.pid, group);
            const ms = Math.round(performance.now() - begun);
            resolve({ ...silent, how, stdout: stdout.text, stderr, ms, ...more });
        };
        const timer = setTimeout(() => finish("timeout"), options.timeoutMs);
        child.on("error", (error) => finish(error.code === "ENOENT" ? "not-found" : "not-started", { error: error.message }));
        child.on("close", (exitCode, signal) => finish("exited", { exitCode, signal }));
        // A background child may hold the pipes open long after the program itself has ended.
        child.on("exit", (exitCode, signal) => {
            setTimeout(() => finish("exited", { exitCode, signal }), 500).unref();
        });
        child.stdout?.on("data", (chunk) => {
            const state = stdout.add(chunk);
            if (state !== "more")
                finish(state);
        });
        child.stderr?.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-MAX_STDERR);
        });
        // A program that does not read its input closes the pipe early; its exit status tells the rest.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input ?? "");
    });
}
const silent = { exitCode: null, signal: null, stdout: "", stderr: "", error: null };
/** Standard output so far, watched for the text that ends the wait. */
class Collected {
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    limit;
    until;
    text = "";
    constructor(limit, until) {
        this.limit = limit;
        this.until = until;
    }
    add(chunk) {
        const from = this.until === null ? 0 : Math.max(0, this.text.length - this.until.length);
        this.text += this.decoder.write(chunk);
        if (this.until !== null && this.text.indexOf(this.until, from) >= 0)
            return "answered";
        return this.text.length > this.limit ? "too-much-output" : "more";
    }
}
/** Asks the whole group to end, then kills it. A group that is gone already is fine. */
function endGroup(pid, group) {
    if (pid === undefined)
        return;
    if (!group) {
        (0,external_node_child_process_.spawn)("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true })
            .on("error", () => { })
            .unref();
        return;
    }
    const send = (signal) => {
        try {
            process.kill(-pid, signal);
        }
        catch {
            // ESRCH: nobody left.
        }
    };
    send("SIGTERM");
    setTimeout(() => send("SIGKILL"), TERM_GRACE_MS);
}

;// CONCATENATED MODULE: ./build/host/machine-files.js
/** What Node itself can see of a machine without python: libraries of the loader and nvidia-smi. */





const LIBRARY = /^lib(?:nvinfer(?:_lean|_dispatch|_builder_resource(?:_\w+)?)?|tensorrt_rtx)\.so(?:\.[\d.]+)?$|^(?:nvinfer(?:_\w+?)?|tensorrt_rtx)(?:_\d+)*\.dll$/i;
const VARIABLES = [
    "CUDA_VISIBLE_DEVICES",
    "CUDA_DEVICE_ORDER",
    "NVIDIA_VISIBLE_DEVICES",
    "NVIDIA_DRIVER_CAPABILITIES",
    "TRT_VERSION",
    "TENSORRT_VERSION",
    "L4T_VERSION",
    "JETPACK_VERSION",
];
const TOOL_LIMIT_MS = 5_000;
const MAX_FILES = 400;
const FIELDS = "index,uuid,name,pci.bus_id,memory.total,driver_version";
/** An answer in the shape of the probe's, as far as it can be given from here; src/facts/answer.ts reads it. */
async function askWithoutPython(machine, timeoutMs) {
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const [smi, libraries, platform] = await Promise.all([
        askSmi(machine, timeoutMs),
        within(limit, allLibraries(machine), []),
        within(limit, platformAnswer(machine.platform), {}),
    ]);
    const environment = Object.fromEntries(VARIABLES.map((name) => [name, machine.env[name]]));
    return { environment, cuda: { state: "missing", reasons: [] }, smi, files: { platform, libraries } };
}
/** Reads with a time limit: a dead mount must not delay the answer, so its part is left out. */
function within(limit, work, fallback) {
    const late = new Promise((done) => limit.addEventListener("abort", () => done(fallback), { once: true }));
    return Promise.race([work.catch(() => fallback), late]);
}
async function askSmi(machine, timeoutMs) {
    const path = await findSmi(machine);
    if (path === null)
        return { state: "missing" };
    const query = (fields) => runShort([path, `--query-gpu=${fields}`, "--format=csv,noheader,nounits"], {
        cwd: machine.cwd,
        env: machine.env,
        timeoutMs,
    });
    const full = await query(`${FIELDS},compute_cap,mig.mode.current`);
    const unknownField = full.exitCode === 2 && /not a valid field/.test(full.stdout + full.stderr);
    return programAnswer(unknownField ? await query(FIELDS) : full);
}
function programAnswer(end) {
    if (end.how === "timeout")
        return { state: "timeout", seconds: Math.round(end.ms / 100) / 10 };
    if (end.how !== "exited")
        return { state: "failed", detail: end.error ?? end.how };
    return { state: "done", exit: end.exitCode, stdout: end.stdout, stderr: end.stderr };
}
async function findSmi({ env, platform, cwd }) {
    const windows = platform === "win32";
    const name = windows ? "nvidia-smi.exe" : "nvidia-smi";
    const folders = (env.PATH ?? env.Path ?? "").split(external_node_path_.delimiter).filter(Boolean);
    const known = windows
        ? [
            (0,external_node_path_.join)(env.SystemRoot ?? "C:\\Windows", "System32"),
            (0,external_node_path_.join)(env.ProgramFiles ?? "C:\\Program Files", "NVIDIA Corporation", "NVSMI"),
        ]
        : ["/usr/lib/wsl/lib", "/usr/bin", "/usr/local/nvidia/bin", "/usr/sbin"];
    for (const folder of [...folders, ...known]) {
        const path = (0,external_node_path_.resolve)(cwd, folder, name);
        const runnable = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (runnable)
            return path;
    }
    return null;
}
async function allLibraries(machine) {
    const places = [];
    const { env, platform, cwd } = machine;
    const split = (value) => value === undefined || value === "" ? [] : value.split(external_node_path_.delimiter);
    if (platform === "win32")
        places.push(...split(env.PATH ?? env.Path).map((folder) => [folder, "PATH"]));
    else {
        places.push(...split(env.LD_LIBRARY_PATH).map((folder) => [folder, "LD_LIBRARY_PATH"]));
        places.push(...(await cachedFolders(machine)).map((folder) => [folder, "ldconfig"]));
        const triple = (0,external_node_os_.arch)() === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        for (const folder of [`/usr/lib/${triple}`, "/usr/lib64", "/usr/lib"])
            places.push([folder, "default"]);
    }
    const found = new Map();
    for (const [folder, via] of places) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.resolve)(cwd, folder)).catch(() => [])) {
            if (!LIBRARY.test(name) || found.size >= MAX_FILES)
                continue;
            const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), name);
            const real = await (0,promises_.realpath)(path).catch(() => null);
            if (real !== null && !found.has(path))
                found.set(path, { path, real, via });
        }
    }
    return [...found.values()];
}
/** Folders of the loader's cache that hold a TensorRT. */
async function cachedFolders({ env, cwd }) {
    const end = await runShort(["/sbin/ldconfig", "-p"], { cwd, env, timeoutMs: TOOL_LIMIT_MS });
    const paths = [...end.stdout.matchAll(/=> (\/\S+)/g)].map((match) => groupOf(match, 1));
    return [...new Set(paths.filter((path) => LIBRARY.test((0,external_node_path_.basename)(path))).map((path) => (0,external_node_path_.dirname)(path)))];
}
async function platformAnswer(platform) {
    const text = (path) => (0,promises_.readFile)(path, "utf8").catch(() => null);
    const there = async (path) => await (0,promises_.access)(path).then(() => true, () => false);
    const systems = {
        linux: "Linux",
        win32: "Windows",
        darwin: "Darwin",
    };
    const release = (await text("/proc/sys/kernel/osrelease")) ?? "";
    const tree = (await text("/proc/device-tree/compatible")) ?? "";
    return {
        system: systems[platform] ?? platform,
        machine: (0,external_node_os_.arch)(),
        wsl: /microsoft/i.test(release),
        container: (await there("/.dockerenv")) || (await there("/run/.containerenv")),
        tegraRelease: await text("/etc/nv_tegra_release"),
        deviceTree: tree.split("\0").filter(Boolean).slice(0, 10),
        proc: await text("/proc/driver/nvidia/version"),
    };
}

;// CONCATENATED MODULE: ./build/host/prober.js
/** Asks the suite's own interpreter, inside the prefix that the suite will use, what the machine is. */











const LIMIT_MS = 29_000;
// Reserved for nvidia-smi and files where no python answers, and for starting a container or a login shell.
const RESERVE_SHARE = 0.15;
// The probe's own limit; a machine of eight cards without persistence mode needs most of it.
const MAX_PROBE_SECONDS = 22;
// "-S": the probe itself reads site-packages, after it has started CUDA. "-": the program comes on standard input.
const PROBE_ARGUMENTS = ["-S", "-"];
/** The prober of this machine. It never throws for what the machine does: problems are part of the facts. */
function createProber(options) {
    return {
        async probe({ via, python, pythonNamed = false, workingDirectory = "" }) {
            const machine = placeOf(options, workingDirectory);
            const limitMs = options.limitMs ?? LIMIT_MS;
            const reserveMs = limitMs * RESERVE_SHARE;
            const due = performance.now() + limitMs;
            const left = () => Math.max(0, due - performance.now());
            const prefix = (0,words/* joinWords */.yZ)(via);
            const attempts = [];
            for (const interpreter of python) {
                const attempt = await ask(machine, [...via, interpreter, ...PROBE_ARGUMENTS], interpreter, left(), reserveMs);
                if (attempt.answer !== null && !attempt.answer.tooOld)
                    return assembleFacts(attempt.answer, prefix);
                attempts.push(attempt);
                // An interpreter that hangs would hang again, so the others are not tried.
                if (attempt.end.how === "timeout" || left() < reserveMs)
                    break;
            }
            if (via.length === 0 && !pythonNamed && attempts.every(isAbsent)) {
                const seen = await askWithoutPython(machine, Math.min(left(), 10_000));
                return factsWithoutPython(seen, `no usable python: ${attempts.map(absence).join(", ")}`);
            }
            return withoutAnswer(prefix, attempts);
        },
    };
}
/** The suite's own folder and environment, on which `uv run` and `.venv/bin/python` depend. */
function placeOf(options, workingDirectory) {
    const cwd = (0,external_node_path_.resolve)(options.cwd, workingDirectory);
    // A missing folder is reported when the suite starts; here it would look like a missing python.
    return { ...options, env: (0,environment/* cleanEnvironment */.h)(options.env), cwd: (0,external_node_fs_.existsSync)(cwd) ? cwd : options.cwd };
}
/** Feeds the probe to one interpreter. The sentinel is random, so that no echo or old log can pass for an answer. */
async function ask(options, argv, interpreter, leftMs, reserveMs) {
    const sentinel = (0,external_node_crypto_.randomUUID)().replaceAll("-", "");
    // The probe's own limit is shorter than ours, so that it can still say which of its sources hung.
    const seconds = Math.max(0.5, (leftMs - 1.5 * reserveMs) / 1000);
    const settings = JSON.stringify({
        sentinel,
        limit: Math.min(MAX_PROBE_SECONDS, Number(seconds.toFixed(1))),
    });
    const end = await runShort(argv, {
        cwd: options.cwd,
        env: options.env,
        input: `TRT_GATE = ${settings}\n${options.probeSource}`,
        timeoutMs: Math.max(500, leftMs - reserveMs / 2),
        until: frameEnd(sentinel),
    });
    return { interpreter, argv, end, answer: findAnswer(end.stdout, sentinel) };
}
// 127 and 126: what shells and `env` say; 9009: cmd.exe and the Windows Store's stand-in for python.
const ABSENT_EXITS = new Set([126, 127, 9009]);
/** Whether an attempt failed because there was no usable python: none, or one too old for the probe. */
function isAbsent({ end, answer }) {
    if (answer?.tooOld)
        return true;
    return end.how === "not-found" || (end.how === "exited" && ABSENT_EXITS.has(end.exitCode));
}
function absence({ interpreter, answer }) {
    return answer?.tooOld
        ? `${interpreter} is Python ${answer.interpreter?.version ?? "of an unknown version"}, but the probe needs 3.6`
        : `${interpreter} is not on PATH`;
}
/** The facts where the prefix or the interpreter failed, with the last output of the most informative attempt. */
function withoutAnswer(prefix, attempts) {
    const hung = attempts.find(({ end }) => end.how === "timeout");
    const telling = hung ?? attempts.find((attempt) => !isAbsent(attempt)) ?? attempts.at(-1);
    if (telling === undefined) {
        return factsWithoutAnswer(prefix, [{ code: "probe-failed", detail: "no interpreter was given" }]);
    }
    const command = (0,words/* joinWords */.yZ)(telling.argv);
    const detail = `\`${command}\` ${howItEnded(telling)}${lastWordsOf(telling)}${advice(prefix, telling)}`;
    const problem = { code: hung === undefined ? "probe-failed" : "probe-timeout", detail };
    return factsWithoutAnswer(prefix, [problem]);
}
function lastWordsOf({ end }) {
    if (end.how === "not-found" || end.how === "not-started")
        return "";
    const words = lastWords(`${end.stdout}\n${end.stderr}`);
    return words === "" ? "; it printed nothing" : `; its last output: "${words}"`;
}
function howItEnded({ end, answer }) {
    const seconds = Math.round(end.ms / 1000);
    if (answer?.tooOld)
        return `is Python ${answer.interpreter?.version}, but the probe needs 3.6 or newer`;
    switch (end.how) {
        case "timeout":
            return `gave no answer within ${seconds} s`;
        case "not-found":
            return "could not be started: no such program";
        case "not-started":
            return `could not be started: ${end.error ?? "no reason given"}`;
        case "too-much-output":
            return "printed more than 4 MiB but no answer";
        case "answered":
            return "gave an answer that cannot be read";
        default:
            return end.signal === null
                ? `ended with exit status ${end.exitCode} and no answer`
                : `was killed by ${end.signal} before it answered`;
    }
}
function advice(prefix, { end, interpreter, argv }) {
    if (prefix === "")
        return ". Is it the suite's Python? Set the input python to one that answers";
    if (end.how === "not-found")
        return `. Install ${argv[0]}, or correct the input via`;
    if (end.how === "timeout")
        return ". Start what the prefix waits for (image pull, queue, login) in an earlier step";
    if (ABSENT_EXITS.has(end.exitCode))
        return `. Does ${interpreter} exist inside the prefix? Set the input python to one that does`;
    return ". Try the prefix by hand; it must pass on standard input (docker exec -i, kubectl exec -i)";
}


/***/ }),

/***/ 850:
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


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yA: () => (/* binding */ WordsError),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Splits a command prefix into words as a POSIX shell does, without expanding anything. */
/** A quote that is not closed, or a backslash at the end. */
class WordsError extends Error {
    code = "WORDS";
    constructor(message) {
        super(message);
        this.name = "WordsError";
    }
}
/**
 * Quotes and backslashes are read as POSIX sh reads them (XCU 2.2); `$`, globs and `~` stay as they are.
 * @param windows a backslash is part of a path, as in `C:\\Python311\\python.exe`; it only escapes a double quote.
 * @throws WordsError when a quote or a backslash is left open.
 */
function splitWords(text, { windows = false } = {}) {
    const words = [];
    let word = null;
    let quote = null;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (quote === "'") {
            if (char === "'")
                quote = null;
            else
                word += char;
        }
        else if (char === "\\" && windows && text.charAt(i + 1) !== '"') {
            word = `${word ?? ""}\\`;
        }
        else if (char === "\\") {
            const next = text.charAt(i + 1);
            if (next === "")
                throw new WordsError(`${JSON.stringify(text)} ends in a backslash; remove or double it`);
            // Inside double quotes a backslash is special only before these.
            if (quote === '"' && !'$`"\\\n'.includes(next))
                word += "\\";
            if (next !== "\n")
                word = (word ?? "") + next;
            i++;
        }
        else if (char === quote) {
            quote = null;
        }
        else if (quote === null && (char === '"' || char === "'")) {
            quote = char;
            word ??= "";
        }
        else if (quote === null && /\s/.test(char)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else {
            word = (word ?? "") + char;
        }
    }
    if (quote !== null)
        throw new WordsError(`${JSON.stringify(text)} has an open ${quote} quote; close it`);
    if (word !== null)
        words.push(word);
    return words;
}
/**
 * Words as a user would type them: the reverse of splitWords, for messages and reports.
 * @param quote for words that need it; by default as POSIX sh quotes.
 */
function joinWords(words, quote = quoteForShell) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word))).join(" ");
}
function quoteForShell(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
;