export const id = 441;
export const ids = [441];
export const modules = {

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
    const hidden = smi.filter((card) => !facts.gpus.some((gpu) => isSame(gpu, card)));
    const explain = hidden.map(({ index, name, uuid }) => {
        const words = ["nvidia-smi also lists", String(index), clean(name), clean(uuid ?? "")].filter(Boolean);
        return paint("dim", `  ${words.join(" ")}`);
    });
    return [...head, ...lines, ...explain];
}
/** Cards of one name are not told apart here: a vGPU may go by another UUID in CUDA than in nvidia-smi. */
const isSame = (gpu, card) => gpu.name === card.name || (!!gpu.uuid && gpu.uuid === card.uuid);
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
        ...[layer.version ?? "?", layer.kind, layer.product, layer.source].map(clean),
        ...(loadable(layer) && !layer.reachable ? ["out of the suite's reach"] : []),
    ];
    return [paint("bold", "TensorRT found"), ...table(layers.map(cells))];
}
/** Headers, variables and their like are never loaded, so being out of reach says nothing of them. */
const loadable = ({ kind }) => kind === "library" || kind === "dist-info";
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
/** Columns padded to their widest cell; one without any text is left out. A line may lack its last cells. */
function table(lines) {
    const widths = [];
    for (const line of lines) {
        line.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
        });
    }
    return lines.map((line) => {
        const padded = widths.flatMap((width, column) => width === 0 ? [] : [(line[column] ?? "").padEnd(width)]);
        return `  ${padded.join("  ")}`.trimEnd();
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
    const request = (0,build_request/* parseRequest */.T)(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const facts = await (await console.host("nowhere")).prober.probe(request);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, facts);
    else
        console.out(renderFacts(facts, { color: console.color }));
    return facts.problems?.some(({ code }) => code === "probe-failed" || code === "probe-timeout") ? 1 : 0;
}


/***/ })

};
