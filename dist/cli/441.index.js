export const id = 441;
export const ids = [441];
export const modules = {

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/** What a command may touch: two streams, files, the environment. Built by the entry, or by a test. */
/** Writes one JSON document to stdout. */
function printJson(console, value) {
    console.out(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/facts/advice.js
/** What a person can do about a problem. The detail says what was seen; this says the next step. */
const ADVICE = {
    "driver-library-mismatch": "Reboot the machine or reload the nvidia kernel module; a container must get the host's own driver libraries.",
    "gpu-lost": "Look at `dmesg` for Xid lines; reset the card or reboot, and restart containers that lost it.",
    "hidden-by-environment": "Unset the variable, or name a card that exists.",
    "no-gpu-visible": "Look whether the runner has a card, and whether the container was given it (`--gpus all`).",
    "driver-too-old": "Install a newer driver, or a TensorRT built for an older CUDA.",
    "wrong-interpreter": "Set the input `python` to the interpreter that runs the suite.",
    "tensorrt-not-importable": "Install TensorRT again, or put its library folder on LD_LIBRARY_PATH (Windows: PATH).",
    "tensorrt-layers-disagree": "Remove the one that is not wanted, or make sure that the suite loads the one named first.",
    "probe-timeout": "Run the command by hand; what hangs there hangs in the suite too.",
    "probe-failed": "Run the command by hand and look at what it prints.",
    "no-python": "Install Python 3.6 or newer, or set the input `python`.",
    "nvidia-smi-failed": "Nothing, as long as CUDA answers: nvidia-smi only explains here.",
    "device-order-uncertain": "Set CUDA_DEVICE_ORDER=PCI_BUS_ID, or name cards by UUID.",
    "files-unread": "Look for a mount that hangs or a folder without rights; the verdict does not depend on it.",
    "platform-without-tensorrt": "Run this job on Linux or Windows.",
};
/** The next step for a code; null for a code that is not of this gate. */
function adviceFor(code) {
    return Object.hasOwn(ADVICE, code) ? ADVICE[code] : null;
}

// EXTERNAL MODULE: ./build/facts/reading.js
var reading = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/facts/render.js
/** The machine as a picture for a person: cards, versions, where each came from, what was asked, what is wrong. */



const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const ESC = String.fromCharCode(27);
const LABEL_WIDTH = 16;
const MAX_CELL = 300;
/** Problems that decide about the verdict; the others explain. */
const GRAVE = new Set([
    "driver-library-mismatch",
    "gpu-lost",
    "hidden-by-environment",
    "no-gpu-visible",
    "wrong-interpreter",
    "tensorrt-not-importable",
    "probe-timeout",
    "probe-failed",
    "platform-without-tensorrt",
]);
/** Text for a terminal, ending in a line feed. All values are cleaned: a facts file is not trusted. */
function renderFacts(facts, options) {
    const paint = (style, text) => (options.color ? `${ESC}[${STYLES[style]}m${text}${ESC}[0m` : text);
    const blocks = [
        rows(machineRows(facts), paint),
        gpuTable(facts, paint),
        rows(softwareRows(facts), paint),
        layerTable(facts, paint),
        sourceTable(facts, paint),
        problemList(facts.problems ?? [], paint),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
}
const clean = (text) => (0,reading/* cleanText */.X5)(text, MAX_CELL);
function rows(entries, paint) {
    return entries.map(([label, value]) => `${paint("bold", label.padEnd(LABEL_WIDTH))}${clean(value)}`);
}
function machineRows(facts) {
    const { platform, interpreter, driver } = facts;
    const entries = [];
    if (facts.via)
        entries.push(["asked through", facts.via]);
    if (platform) {
        const jetson = platform.jetpack
            ? `JetPack ${platform.jetpack}`
            : platform.l4t
                ? `L4T ${platform.l4t}`
                : null;
        const traits = [jetson, platform.wsl ? "WSL" : null, platform.container ? "in a container" : null];
        entries.push(["platform", [`${platform.os} ${platform.arch}`, ...traits.filter(Boolean)].join(", ")]);
    }
    entries.push(["interpreter", interpreter ? `${interpreter.path} (Python ${interpreter.version})` : "none"]);
    const supports = driver?.cuda ? `, CUDA up to ${driver.cuda}` : "";
    entries.push(["driver", driver ? `${driver.version ?? "version unknown"}${supports}` : "none found"]);
    const mask = facts.environment?.CUDA_VISIBLE_DEVICES;
    if (mask !== undefined)
        entries.push(["CUDA mask", `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)}`]);
    return entries;
}
function gpuTable(facts, paint) {
    const smi = facts.nvidiaSmiGpus ?? [];
    const none = couldNotAsk(facts) ? "GPUs: could not ask" : "CUDA shows no GPU";
    const head = facts.gpus.length === 0 ? [paint("red", none)] : [paint("bold", "GPU")];
    const lines = table(facts.gpus.map(gpuCells));
    const hidden = smi.filter((card) => !facts.gpus.some((gpu) => gpu.uuid === card.uuid || gpu.name === card.name));
    const explain = hidden.map((card) => paint("dim", `  nvidia-smi also lists ${card.index} ${clean(card.name)} ${clean(card.uuid ?? "")}`));
    return [...head, ...lines, ...explain];
}
/** Nothing answered: what is absent from the facts is not known to be absent from the machine. */
function couldNotAsk(facts) {
    return (facts.problems ?? []).some(({ code }) => code === "probe-failed" || code === "probe-timeout");
}
function gpuCells(gpu) {
    const capability = gpu.computeCapability;
    return [
        String(gpu.index),
        clean(gpu.name),
        capability === null ? "capability unknown" : `${capability} (${(0,versions/* smName */.ej)(capability)})`,
        gpu.memoryMiB ? `${gpu.memoryMiB} MiB` : "",
        gpu.mig ? "MIG" : "",
        clean(gpu.uuid ?? ""),
        `by ${clean(gpu.source)}`,
    ];
}
function softwareRows(facts) {
    const { tensorrt, torch, torchTensorrt } = facts;
    const entries = [];
    if (tensorrt === null) {
        const silent = couldNotAsk(facts) && facts.sources === undefined;
        entries.push(["TensorRT", silent ? "could not ask" : "none that the suite would load"]);
    }
    else {
        const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX" : "TensorRT";
        const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
        entries.push([product, `${tensorrt.version}${cuda}, by ${tensorrt.source}`]);
        if (tensorrt.smResources) {
            const list = tensorrt.smResources.map((sm) => `sm_${sm}`).join(" ");
            entries.push(["", `builder resources installed: ${list === "" ? "none" : list}`]);
        }
        if (tensorrt.builder === false)
            entries.push(["", "runtime only: it cannot build engines"]);
    }
    if (torch) {
        const arch = torch.archList ? `, compiled for ${torch.archList.join(" ")}` : "";
        entries.push([
            "torch",
            `${torch.version}${torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA"}${arch}`,
        ]);
    }
    if (torchTensorrt)
        entries.push(["torch-tensorrt", torchTensorrt.version]);
    return entries;
}
function layerTable(facts, paint) {
    const layers = facts.tensorrtLayers ?? [];
    if (layers.length === 0)
        return [];
    const cells = (layer) => [
        layer.version ?? "?",
        layer.kind,
        layer.product,
        clean(layer.source),
        layer.reachable
            ? ""
            : layer.kind === "library" || layer.kind === "dist-info"
                ? "out of the suite's reach"
                : "",
    ];
    return [paint("bold", "TensorRT found"), ...table(layers.map(cells))];
}
function sourceTable(facts, paint) {
    const sources = facts.sources ?? [];
    if (sources.length === 0)
        return [];
    const lines = table(sources.map(({ name, state, detail }) => [clean(name), clean(state), clean(detail)]));
    return [paint("bold", "asked"), ...lines.map((line) => paint("dim", line))];
}
function problemList(problems, paint) {
    if (problems.length === 0)
        return [paint("green", "no problems")];
    return [
        paint("bold", "problems"),
        ...problems.flatMap(({ code, detail }) => {
            const advice = adviceFor(code);
            return [
                `  ${paint(GRAVE.has(code) ? "red" : "yellow", clean(code))}: ${(0,reading/* cleanText */.X5)(detail, 1000)}`,
                ...(advice === null ? [] : [`    ${advice}`]),
            ];
        }),
    ];
}
/** Columns padded to their widest cell; the last column is not. */
function table(lines) {
    const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    return lines.map((line) => {
        const padded = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
        return `  ${padded.filter((_, column) => (widths[column] ?? 0) > 0).join("  ")}`.trimEnd();
    });
}

// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/probe.js
/** `trt-gate probe`: what this machine is. */



/** Exit status 0: the machine could be asked. A probe that failed is told and ends with 1. */
async function probe({ options, switches }, console) {
    const request = (0,build_request/* parseRequest */.TR)(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const facts = await (await console.host("nowhere")).prober.probe(request);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, facts);
    else
        console.out(renderFacts(facts, { color: console.color }));
    return facts.problems?.some(({ code }) => code === "probe-failed" || code === "probe-timeout") ? 1 : 0;
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
/** Careful access to JSON that another program wrote: wrong types read as absent, texts are cleaned and cut. */

const DEFAULT_TEXT = 1000;
const MAX_ITEMS = 1000;
/** A value of unknown shape, asked field by field. Only own properties count, so prototype keys read as absent. */
class Reading {
    value;
    constructor(value) {
        this.value = value;
    }
    get(key) {
        return isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    }
    child(key) {
        return new Reading(this.get(key));
    }
    get isObject() {
        return isRecord(this.value);
    }
    /** A text without control characters, cut at `max` UTF-16 units; null where there is none. */
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
        if (!isRecord(value))
            return {};
        const entries = Object.entries(value).slice(0, MAX_ITEMS);
        return Object.fromEntries(entries.flatMap(([name, text]) => typeof text === "string" && /^\w{1,100}$/.test(name) && name !== "__proto__"
            ? [[name, cleanText(text, 4096)]]
            : []));
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** One line of plain text: no terminal codes, no control or direction characters, at most `max` UTF-16 units. */
function cleanText(text, max) {
    // What is cut away need not be cleaned; terminal codes rarely make up three quarters of a line.
    return (0,_report_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)((0,_report_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text.slice(0, max * 4)), max);
}
/** The end of what a program said, for a message: its last lines that hold something, joined by " | ". */
function lastWords(text, max = 300) {
    const lines = text
        .slice(-8 * max)
        .split(/[\r\n]+/)
        .map((line) => cleanText(line, max))
        .filter(Boolean);
    const kept = [];
    let length = 0;
    for (const line of lines.reverse()) {
        if (kept.length > 0 && (kept.length >= 3 || length + line.length > max))
            break;
        kept.unshift(line);
        length += line.length;
    }
    return kept.join(" | ");
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   LX: () => (/* binding */ cutUnitsFront),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/* unused harmony export cutBytes */
/** Makes text from logs and files fit for showing: no terminal codes, no hidden characters, bounded without breaking one. */
// Every class stops at the next escape character, so a text full of open sequences is still read once.
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
function cutUnits(text, max, mark = "…") {
    if (text.length <= max)
        return text;
    if (mark.length >= max)
        return text.slice(0, wholeCharacters(text, max));
    return text.slice(0, wholeCharacters(text, max - mark.length)) + mark;
}
/** Keeps the end of a text, where a traceback names its error; the mark stands in front. */
function cutUnitsFront(text, max, mark = "…") {
    if (text.length <= max)
        return text;
    let start = text.length - Math.max(0, max - mark.length);
    if (isLowSurrogate(text, start))
        start++;
    return mark + text.slice(start);
}
/** Cuts to `max` bytes of UTF-8, the mark included, never inside a character. */
function cutBytes(text, max, mark = "…") {
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


/***/ })

};
