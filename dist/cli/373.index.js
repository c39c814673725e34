export const id = 373;
export const ids = [373];
export const modules = {

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/support/expectation.js
var expectation = __webpack_require__(7310);
// EXTERNAL MODULE: ./build/support/gpu-names.js
var gpu_names = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/support/case.js
/** Everything that was found out about one card and one release, before it is put into words. */
/** Whether files and rows say opposite things. */
function contradicts({ documented, installed }) {
    return (installed.serves !== null &&
        documented.answer !== "unknown" &&
        (documented.answer === "yes") !== installed.serves);
}

// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __webpack_require__(1056);
;// CONCATENATED MODULE: ./build/support/documented.js
/** What the rows say about one card and one release, and why where they say no. */


/** Answers from explicit sets; where none decides, from what NVIDIA announced of the architecture. */
function askDocumented(question, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const release = (0,lookup/* cellsOfVersion */.zf)(matrix, product, version);
    const cells = (0,lookup/* applicableCells */.ls)(release, platform, capability, cuda);
    const decisive = cells.filter(lookup/* isDecisive */.z);
    const hits = decisive.filter((cell) => cell.sm.includes(capability));
    if (decisive.length > 0 && (hits.length === decisive.length || hits.some(isDrive)))
        return { answer: "yes", reason: "", cells: hits, lifecycle: null, doubt: "" };
    if (decisive.length > 0 && hits.length === 0) {
        const reason = whyNot(question, release, matrix);
        const lifecycle = lifecycleFor(question, matrix);
        if (reason === "not-in-matrix")
            return unknown(decisive, `no row of any release or platform names compute capability ${capability}`);
        return { answer: "no", reason, cells: decisive, lifecycle, doubt: "" };
    }
    if (decisive.length > 0)
        return unknown(decisive, variantDoubt(decisive, capability));
    const lifecycle = lifecycleFor(question, matrix);
    const refused = lifecycle ? lifecycleReason(lifecycle, version) : "";
    if (lifecycle && refused !== "")
        return { answer: "no", reason: refused, cells: [], lifecycle, doubt: "" };
    return unknown(cells, cells.length > 0 ? uncertainDoubt(cells, capability) : missingDoubt(question, release));
}
/** Removed or not yet added, by the history of the architecture; "" where it does not tell. */
function lifecycleReason(row, version) {
    if (row.confidence === "uncertain")
        return "";
    if (row.removedIn && (0,versions/* compareVersions */.Zy)(version, row.removedIn) >= 0)
        return "gpu-dropped";
    if (row.addedIn && (0,versions/* compareVersions */.Zy)(version, row.addedIn) < 0)
        return "gpu-too-new";
    return "";
}
/** TensorRT-RTX has its own history, which the rows tell completely. */
function lifecycleFor(question, matrix) {
    const row = question.product === "tensorrt" ? (0,lookup/* lifecycleOf */.o0)(matrix, question.capability) : null;
    return row && lifecycleReason(row, question.version) !== "" ? row : null;
}
function whyNot(question, release, matrix) {
    const { capability, platform, product, version } = question;
    const variant = release.some((cell) => cell.platform === platform && (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(capability));
    if (variant)
        return "wheel-lacks-gpu";
    const lifecycle = lifecycleFor(question, matrix);
    if (lifecycle)
        return lifecycleReason(lifecycle, version);
    const here = (0,lookup/* cellsWith */.s0)(matrix, product, platform, capability);
    const older = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) < 0);
    const newer = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0);
    if (older && !newer)
        return "gpu-dropped";
    if (newer && !older)
        return "gpu-too-new";
    if (newer && older)
        return "product-lacks-gpu";
    const elsewhere = ["tensorrt", "tensorrt-rtx"].some((other) => (0,lookup/* cellsWith */.s0)(matrix, other, null, capability).length > 0);
    return elsewhere ? "product-lacks-gpu" : "not-in-matrix";
}
function unknown(cells, doubt) {
    return { answer: "unknown", reason: "not-in-matrix", cells, lifecycle: null, doubt };
}
function isDrive(cell) {
    return cell.platform === "drive";
}
function variantDoubt(cells, capability) {
    const names = cells.map((cell) => `${(0,versions/* plainVersion */.VY)(cell.release)}${cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : ""} ${cell.sm.includes(capability) ? "does" : "does not"}`);
    return `builds differ on compute capability ${capability} (${names.join(", ")}), and which one is installed is not known`;
}
function uncertainDoubt(cells, capability) {
    const lists = cells.some((cell) => cell.sm.includes(capability));
    return `the only row for it is uncertain (it ${lists ? "lists" : "does not list"} ${capability}), and uncertain rows do not decide`;
}
function missingDoubt(question, release) {
    const { cuda, platform, version } = question;
    if (release.length === 0)
        return `no row for release ${(0,versions/* plainVersion */.VY)(version)}`;
    const other = release.filter((cell) => cell.platform === platform);
    return other.length > 0 && cuda !== null
        ? `no row for a CUDA ${cuda} build of it on ${platform}`
        : `no row for it on ${platform}`;
}

;// CONCATENATED MODULE: ./build/support/drivers.js
/** Whether the driver can run the CUDA that a TensorRT build brings. */


/**
 * Asks CUDA's own answer first: with a compatibility package an old kernel driver runs a new CUDA, and only
 * cuDriverGetVersion knows. The driver's number decides only where CUDA did not say.
 * @param build CUDA major of the TensorRT build; null where it is not known, which is no problem then.
 */
function driverProblem(facts, platform, capability, build, matrix) {
    const driver = (0,versions/* tryVersion */.Kd)(facts.driver?.version);
    const offered = (0,versions/* tryVersion */.Kd)(facts.driver?.cuda);
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    const requirements = [
        ...matrix.drivers
            .filter((row) => row.cuda === build)
            .map((row) => ({ row, cuda: row.cuda, because: `a CUDA ${row.cuda} build` })),
        ...matrix.capabilityDrivers
            .filter((row) => row.sm.includes(capability))
            .map((row) => ({ row, cuda: row.cuda, because: `compute capability ${capability}` })),
    ];
    for (const { row, cuda, because } of requirements) {
        const needed = (0,versions/* plainVersion */.VY)(windows ? row.windows : row.linux);
        const asked = (0,versions/* tryVersion */.Kd)(cuda);
        if (offered && asked) {
            if ((0,versions/* compareVersions */.Zy)(offered, asked) >= 0)
                continue;
            const number = driver ? `driver ${(0,versions/* plainVersion */.VY)(driver)}` : "the driver";
            return { have: `${number} (CUDA ${(0,versions/* plainVersion */.VY)(offered)})`, needed, because, row };
        }
        // Jetson drivers are numbered apart from all others.
        const minimum = (0,versions/* tryVersion */.Kd)(needed);
        if (platform === "jetpack" || !driver || !minimum || (0,versions/* compareVersions */.Zy)(driver, minimum) >= 0)
            continue;
        return { have: `driver ${(0,versions/* plainVersion */.VY)(driver)}`, needed, because, row };
    }
    return null;
}
/** Whether nothing tells if the driver is new enough: no row for the CUDA of the build, and no word from CUDA. */
function driverUnknown(facts, build, matrix) {
    if (build === null || matrix.drivers.some((row) => row.cuda === build))
        return false;
    const offered = (0,lookup/* cudaMajor */.ln)(facts.driver?.cuda);
    if (offered !== null)
        return Number(offered) < Number(build);
    return (0,versions/* tryVersion */.Kd)(facts.driver?.version) !== null;
}
/** CUDA majors that this driver can run, oldest first; null where the driver is not known. */
function drivableCuda(facts, platform, matrix) {
    const offered = (0,lookup/* cudaMajor */.ln)(facts.driver?.cuda);
    if (offered)
        return matrix.drivers.map((row) => row.cuda).filter((cuda) => Number(cuda) <= Number(offered));
    const driver = (0,versions/* tryVersion */.Kd)(facts.driver?.version);
    if (!driver || platform === "jetpack")
        return null;
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    return matrix.drivers
        .filter((row) => (0,versions/* compareVersions */.Zy)(driver, windows ? row.windows : row.linux) >= 0)
        .map((row) => row.cuda);
}

;// CONCATENATED MODULE: ./build/support/evidence.js
/** The facts that a verdict stands on, each with where it can be checked. */

const MACHINE_SOURCES = ["libcuda", "nvidia-smi", "sysfs", "device-tree"];
/** In the order of the decision: the card, the installation, the rows, the driver. */
function evidenceOf(it) {
    const { documented, driver } = it;
    return [
        cardEvidence(it),
        installationEvidence(it),
        ...resourceEvidence(it),
        ...documented.cells.map(cellEvidence),
        ...lifecycleEvidence(it),
        ...(driver ? [cited(`${driver.because} needs driver ${driver.needed}`, driver.row)] : []),
    ];
}
function cardEvidence({ gpu, named, question }) {
    const fact = `${gpu.name} has compute capability ${question.capability}`;
    if (gpu.computeCapability !== null && MACHINE_SOURCES.includes(gpu.source))
        return { fact, source: gpu.source, confidence: "measured" };
    return named ? cited(fact, named.row) : { fact, source: gpu.source, confidence: "inferred" };
}
function installationEvidence({ tensorrt }) {
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    // Options say what to suppose; only a machine's own answer is an installation.
    const supposed = tensorrt.source.includes("--");
    return {
        fact: `TensorRT ${tensorrt.version}${cuda}`,
        source: tensorrt.source,
        confidence: supposed ? "inferred" : "installed",
    };
}
function resourceEvidence({ installed, question, tensorrt }) {
    if (installed.serves === null)
        return [];
    const fact = `the installed files ${installed.serves ? "hold" : "lack"} libnvinfer_builder_resource_sm${installed.file}, which serves ${question.capability}`;
    return [{ fact, source: tensorrt.source, confidence: "installed" }];
}
function cellEvidence(cell) {
    const cuda = cell.cuda ? ` for CUDA ${cell.cuda.join(" and ")}` : "";
    const list = cell.sm.length > 0 ? cell.sm.join(", ") : "no card";
    const where = cell.file === undefined ? "" : ` (${cell.file})`;
    return cited(`release ${(0,versions/* plainVersion */.VY)(cell.release)} on ${cell.platform}${cuda} lists ${list}${where}`, cell);
}
function lifecycleEvidence({ documented, question }) {
    const row = documented.lifecycle;
    if (!row)
        return [];
    const dropped = documented.reason === "gpu-dropped" && row.removedIn;
    const when = dropped
        ? `was removed in ${(0,versions/* plainVersion */.VY)(dropped)}`
        : `came with ${row.addedIn ? (0,versions/* plainVersion */.VY)(row.addedIn) : "a later release"}`;
    return [cited(`${row.architecture} (${question.capability}) ${when}`, row)];
}
/** The first source stands for the row; the matrix shows them all. */
function cited(fact, row) {
    return { fact, source: row.sources[0]?.url ?? "", confidence: row.confidence };
}

;// CONCATENATED MODULE: ./build/support/installed.js
/** What the installed files prove: from 10.14.1 on, TensorRT brings one builder resource for each SM. */

const SILENT = { serves: null, capabilities: null, file: "" };
/** Reads the list of installed resource files for one card. */
function askInstalled(tensorrt, version, platform, capability, rules) {
    const listed = tensorrt.smResources;
    if (!listed || tensorrt.product !== "tensorrt")
        return SILENT;
    // A runtime-only installation has no builder resources by design; they prove nothing then.
    if (tensorrt.builder === false)
        return SILENT;
    // Before the split an empty list is what a complete installation looks like.
    if (listed.length === 0 && (0,versions/* compareVersions */.Zy)(version, rules.splitIn) < 0)
        return SILENT;
    const files = new Set(listed.filter((file) => /^\d{2,3}$/.test(file)));
    const proxies = rules.proxies.filter((proxy) => (!proxy.from || (0,versions/* compareVersions */.Zy)(version, proxy.from) >= 0) &&
        (!proxy.platforms || proxy.platforms.includes(platform)));
    const own = capability.replace(".", "");
    const proxied = proxies.find((proxy) => proxy.sm === capability)?.file;
    const file = proxied !== undefined && !files.has(own) ? proxied : own;
    const capabilities = [
        ...[...files].map((digits) => (0,versions/* capabilityFromDecimal */.i9)(Number(digits))),
        ...proxies.filter((proxy) => files.has(proxy.file)).map((proxy) => proxy.sm),
    ];
    const served = files.has(file);
    return {
        serves: served || !rules.unknown.includes(capability) ? served : null,
        capabilities: [...new Set(capabilities)].sort(versions/* compareCapabilities */.YE),
        file,
    };
}

;// CONCATENATED MODULE: ./build/support/limits.js
/** What a supported pair still cannot do. */


/** Limits that the data lists for the pair, and those that the installation itself shows. */
function limitsOf(product, capability, version, tensorrt, matrix) {
    const limits = matrix.limits
        .filter((row) => (row.product === undefined || row.product === product) &&
        applies(row.sm, (bound) => (0,versions/* compareCapabilities */.YE)(capability, bound)) &&
        (row.tensorrt === undefined ||
            applies(row.tensorrt, (bound) => (0,versions/* compareVersions */.Zy)(version, (0,versions/* parseVersion */.ot)(bound)))))
        .map((row) => row.text);
    if (tensorrt?.builder === false)
        limits.push("Only the runtime is installed (lean or dispatch): it runs engines but cannot build any.");
    return limits;
}
/** A condition of the data, such as `< 8.9`. */
function applies(condition, order) {
    const [operator = "==", bound = ""] = condition.split(" ");
    return (0,expectation/* holds */.v9)(order(bound), operator);
}

;// CONCATENATED MODULE: ./build/support/notes.js
/** What a person should know beside the verdict; notes never decide. */



/** All notes of a case: what it leaves open first, then what is odd, then what stands around TensorRT. */
function notesOf(it, matrix) {
    const { documented, facts, question } = it;
    return [
        skipNote(it),
        contradictionNote(it),
        nameNote(it),
        documented.lifecycle?.note ?? null,
        ...documented.cells.map((cell) => cell.note ?? null),
        cudaNote(facts),
        ...surroundingNotes(facts, question.platform, question.capability, matrix),
    ].filter((note) => note !== null);
}
function skipNote({ question, status }) {
    return status === "unsupported"
        ? `A skip proves nothing about this pair: whatever the suite tests stays unverified on ${question.capability} with TensorRT ${(0,versions/* plainVersion */.VY)(question.version)}.`
        : null;
}
function contradictionNote(it) {
    if (!contradicts(it))
        return null;
    const says = it.documented.answer === "yes" ? "list" : "do not list";
    const files = it.installed.serves ? "serve" : "lack";
    return `The installed files and the documented rows disagree: the rows ${says} ${it.question.capability}, the files ${files} it. The files decided.`;
}
function nameNote({ named, question }) {
    if (!named)
        return null;
    if (question.capability !== named.capability)
        return `The name ${named.name} usually means ${named.capability}; CUDA says ${question.capability}, and that counts.`;
    return named.note === "" ? null : named.note;
}
/** Notes on the installation around TensorRT: torch's kernels, torch-tensorrt's pin, layers that disagree. */
function surroundingNotes(facts, platform, capability, matrix) {
    return [
        torchNote(facts, platform, capability, matrix),
        pinNote(facts, matrix),
        deprecationNote(facts, capability, matrix),
        ...(facts.problems ?? []).filter(isWorthANote).map((problem) => `${problem.code}: ${problem.detail}`),
    ].filter((note) => note !== null);
}
/** Problems that neither decide the verdict nor are visible in it. */
function isWorthANote(problem) {
    return ["tensorrt-layers-disagree", "no-python", "nvidia-smi-failed", "gpu-lost", "probe-timeout"].includes(problem.code);
}
function torchNote(facts, platform, capability, matrix) {
    const torch = facts.torch;
    if (!torch)
        return null;
    const row = torch.archList ? null : torchRow(facts, platform, matrix);
    const list = torch.archList ?? row?.sm;
    if (!list || row?.confidence === "uncertain")
        return null;
    const machineCode = list.filter((entry) => !entry.includes("PTX")).map(plainCapability);
    const ptx = list.filter((entry) => entry.includes("PTX")).map(plainCapability);
    if (row?.ptx)
        ptx.push(row.ptx);
    if (machineCode.some((entry) => servesCubin(entry, capability)))
        return null;
    if (ptx.some((entry) => (0,versions/* compareCapabilities */.YE)(entry, capability) <= 0))
        return null;
    return `torch ${torch.version} has no kernels for ${(0,versions/* smName */.ej)(capability)} (it has ${machineCode.join(", ")}): tests that use torch on the GPU fail with "no kernel image is available", whatever TensorRT supports.`;
}
function torchRow(facts, platform, matrix) {
    const version = (0,versions/* tryVersion */.Kd)(facts.torch?.version);
    const cuda = facts.torch?.cuda;
    if (!version || !cuda)
        return undefined;
    return matrix.torch.find((row) => row.platform === platform &&
        row.cuda === (0,versions/* shortVersion */.Li)((0,versions/* tryVersion */.Kd)(cuda) ?? version, 2) &&
        (0,versions/* compareVersions */.Zy)(version, row.torch) >= 0 &&
        (!row.until || (0,versions/* compareVersions */.Zy)(version, row.until) <= 0 || (0,versions/* isWithin */.UO)(version, row.until)));
}
/** Machine code runs on the same major with an equal or higher minor. */
function servesCubin(built, capability) {
    const [builtMajor = "", builtMinor = ""] = built.split(".");
    const [major = "", minor = ""] = capability.split(".");
    return builtMajor === major && Number(minor) >= Number(builtMinor);
}
/** "8.0", "sm_80" and "12.0+PTX" as "8.0" and "12.0". */
function plainCapability(entry) {
    const text = entry.replace(/\+?PTX/, "").trim();
    const digits = /^(?:sm_|compute_)(\d+)(\d)a?$/.exec(text);
    return digits ? `${digits[1]}.${digits[2]}` : text;
}
function pinNote(facts, matrix) {
    const installed = (0,versions/* tryVersion */.Kd)(facts.torchTensorrt?.version);
    const tensorrt = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    if (!installed || !tensorrt || facts.tensorrt?.product !== "tensorrt")
        return null;
    const row = matrix.torchTensorrt.find((entry) => (0,versions/* shortVersion */.Li)(entry.release, 2) === (0,versions/* shortVersion */.Li)(installed, 2));
    if (!row)
        return null;
    const fits = row.below
        ? (0,versions/* compareVersions */.Zy)(tensorrt, row.tensorrt) >= 0 && (0,versions/* compareVersions */.Zy)(tensorrt, row.below) < 0
        : (0,versions/* shortVersion */.Li)(tensorrt, 2) === (0,versions/* shortVersion */.Li)(row.tensorrt, 2);
    if (fits)
        return null;
    const pin = row.below
        ? `from ${(0,versions/* plainVersion */.VY)(row.tensorrt)} and below ${(0,versions/* plainVersion */.VY)(row.below)}`
        : (0,versions/* plainVersion */.VY)(row.tensorrt);
    return `torch-tensorrt ${(0,versions/* plainVersion */.VY)(installed)} is made for TensorRT ${pin}, but ${(0,versions/* plainVersion */.VY)(tensorrt)} is installed.`;
}
function deprecationNote(facts, capability, matrix) {
    const version = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    const row = (0,lookup/* lifecycleOf */.o0)(matrix, capability);
    if (!version || !row?.deprecatedIn || !row.removedIn || facts.tensorrt?.product !== "tensorrt")
        return null;
    const between = (0,versions/* compareVersions */.Zy)(version, row.deprecatedIn) >= 0 && (0,versions/* compareVersions */.Zy)(version, row.removedIn) < 0;
    return between
        ? `${row.architecture} (${capability}) is deprecated since TensorRT ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)} and gone from ${(0,versions/* plainVersion */.VY)(row.removedIn)} on.`
        : null;
}
/** CUDA of torch and of TensorRT side by side: a common cause of double installations. */
function cudaNote(facts) {
    const torch = (0,lookup/* cudaMajor */.ln)(facts.torch?.cuda);
    const tensorrt = (0,lookup/* cudaMajor */.ln)(facts.tensorrt?.cuda);
    return torch && tensorrt && torch !== tensorrt
        ? `torch is built for CUDA ${torch}, TensorRT for CUDA ${tensorrt}: both runtimes get loaded.`
        : null;
}

// EXTERNAL MODULE: ./build/support/proposals.js
var proposals = __webpack_require__(3995);
;// CONCATENATED MODULE: ./build/support/reasons.js
/** One sentence for each reason: what is, and why. Kept apart from the decision so that words can change alone. */
/** The sentence for a verdict about a card and a release. */
function supportSentence(reason, it) {
    const build = it.cuda ? `the CUDA ${it.cuda} build of ${it.release}` : `this build of ${it.release}`;
    switch (reason) {
        case "":
            return `${it.release} supports ${it.card}.`;
        case "gpu-dropped":
            return `${it.release} no longer supports ${it.card}${it.newest ? `; the last release that does is ${it.newest}` : ""}.`;
        case "gpu-too-new":
            return `${it.card} is newer than ${it.release}${it.oldest ? `; the first release that supports it is ${it.oldest}` : ""}.`;
        case "wheel-lacks-gpu":
            return `${capitalised(build)} lacks ${it.card}, although the release as such supports it.`;
        case "driver-too-old":
            return `${it.release} supports ${it.card}, but ${it.driver}.`;
        case "product-lacks-gpu":
            return `${it.release} for ${PLATFORM_NAMES[it.platform]} is not made for ${it.card}.`;
        case "not-in-matrix":
            return `Whether ${it.release} supports ${it.card} is not known: ${it.doubt}.`;
    }
}
/** The sentence for a fact that is missing. `detail` quotes the source, and may be empty. */
function missingSentence(reason, detail) {
    const because = detail === "" ? "" : ` (${detail})`;
    switch (reason) {
        case "no-gpu-visible":
            return `CUDA shows no GPU to this process${because}.`;
        case "hidden-by-environment":
            return `The environment hides every GPU from CUDA${because}.`;
        case "gpu-lost":
            return `The GPU no longer answers the driver${because}.`;
        case "driver-library-mismatch":
            return `The driver's kernel module and the CUDA library do not fit each other${because}.`;
        case "driver-too-old":
            return `CUDA cannot start: the driver is too old${because}.`;
        case "tensorrt-not-importable":
            return `TensorRT is not importable in the interpreter asked${because}.`;
        case "wrong-interpreter":
            return `TensorRT is on this machine, but not in the interpreter asked${because}.`;
        case "probe-timeout":
            return `The machine could not be asked: the probe did not answer in its time${because}.`;
        default:
            return `The machine could not be asked${because}.`;
    }
}
const PLATFORM_NAMES = {
    "linux-x64": "Linux x86-64",
    "linux-arm64": "Linux arm64",
    "windows-x64": "Windows x64",
    "windows-arm64": "Windows on ARM",
    jetpack: "JetPack",
    drive: "DRIVE OS",
};
function productName(product) {
    return product === "tensorrt" ? "TensorRT" : "TensorRT-RTX";
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/support/remedies.js
/** What would make this card run, computed from the data: the smallest change first. */





/** Remedies for a pair that does not run. */
function supportRemedies(reason, question, facts, driver, served, matrix) {
    if (reason === "driver-too-old" && driver) {
        return present([otherBuild(question, facts, matrix), driverRemedy(driver)]);
    }
    if (reason === "not-in-matrix") {
        return [
            {
                kind: "tensorrt",
                text: "If you know the answer, put a row into a file and name it in `matrix-file`; `on-unknown` says what happens until then.",
            },
        ];
    }
    const last = reason === "gpu-dropped";
    return present([
        reason === "wheel-lacks-gpu" ? otherBuild(question, facts, matrix) : null,
        releaseRemedy(question, last, matrix),
        torchTensorrtRemedy(question, last, matrix),
        containerRemedy(question, last, matrix),
        gpuRemedy(served, matrix),
    ]);
}
/** Another CUDA build of the same release that serves the card and that this driver can run. */
function otherBuild(question, facts, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, product, version).filter((cell) => cell.platform === platform && (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(capability));
    const drivable = drivableCuda(facts, platform, matrix);
    const majors = [...new Set(cells.flatMap((cell) => cell.cuda ?? []))]
        .filter((major) => major !== cuda && (drivable?.includes(major) ?? true))
        .sort((a, b) => Number(b) - Number(a));
    const major = majors[0];
    if (major === undefined)
        return null;
    const name = product === "tensorrt" ? "tensorrt" : "tensorrt-rtx";
    return {
        kind: "wheel",
        text: `Install the CUDA ${major} build of the same release: pip install "${name}-cu${major}==${(0,versions/* plainVersion */.VY)(version)}".`,
    };
}
function driverRemedy(problem) {
    return {
        kind: "driver",
        text: `Install driver ${problem.needed} or newer: ${problem.because} needs it, this machine has ${problem.have}.`,
    };
}
function releaseRemedy(question, last, matrix) {
    const { capability, platform, product } = question;
    if (platform === "jetpack")
        return jetpackRemedy(question, last, matrix);
    const cells = (0,lookup/* cellsWith */.s0)(matrix, product, platform, capability);
    const cell = last ? cells.at(-1) : firstAfter(cells, question.version);
    if (!cell)
        return otherProduct(question, matrix);
    const name = productName(product);
    const newest = cells.at(-1) ?? cell;
    return {
        kind: "tensorrt",
        text: last
            ? `Pin ${name} ${(0,lookup/* newestBuild */.Dz)(cell)}, the last release for compute capability ${capability}${shaky(cell.confidence)}.${certain(cells, cell)}`
            : `Use ${name} ${firstBuild(cell)} or newer${shaky(cell.confidence)}; the newest that serves ${capability} is ${(0,lookup/* newestBuild */.Dz)(newest)}.`,
    };
}
/** Where the last row is only inferred, the last one that NVIDIA documents is the safer pin. */
function certain(cells, last) {
    if (last.confidence === "documented" || last.confidence === "measured")
        return "";
    const sure = cells.findLast((cell) => cell.confidence === "documented");
    return sure ? ` The last documented one is ${(0,lookup/* newestBuild */.Dz)(sure)}.` : "";
}
function firstAfter(cells, version) {
    return cells.find((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0) ?? cells.at(-1);
}
function otherProduct(question, matrix) {
    const { capability, platform, product } = question;
    const other = product === "tensorrt" ? "tensorrt-rtx" : "tensorrt";
    const cell = (0,lookup/* cellsWith */.s0)(matrix, other, platform, capability).at(-1);
    return cell
        ? {
            kind: "tensorrt",
            text: `Use ${productName(other)}: its release ${(0,lookup/* newestBuild */.Dz)(cell)} serves ${capability}.`,
        }
        : null;
}
function jetpackRemedy(question, last, matrix) {
    const rows = matrix.jetpack.filter((row) => row.sm.includes(question.capability) && row.confidence !== "uncertain");
    const row = last
        ? rows.at(-1)
        : rows.find((entry) => (0,versions/* compareVersions */.Zy)(entry.tensorrt, question.version) > 0);
    const found = row ?? rows.at(-1);
    return found
        ? {
            kind: "tensorrt",
            text: `JetPack ${(0,versions/* plainVersion */.VY)(found.jetpack)} brings TensorRT ${(0,versions/* plainVersion */.VY)(found.tensorrt)}, which serves ${question.capability}.`,
        }
        : null;
}
/** Whether the release of a pin serves the card on this platform. */
function serves(question, version, matrix) {
    const cells = (0,lookup/* applicableCells */.ls)((0,lookup/* cellsOfVersion */.zf)(matrix, "tensorrt", version), question.platform, question.capability, null);
    return cells.some((cell) => (0,lookup/* isDecisive */.z)(cell) && cell.sm.includes(question.capability));
}
function torchTensorrtRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || question.platform === "jetpack")
        return null;
    const rows = matrix.torchTensorrt.filter((row) => serves(question, row.tensorrt, matrix));
    const row = last
        ? rows.at(-1)
        : rows.find((entry) => (0,versions/* compareVersions */.Zy)(entry.tensorrt, question.version) > 0);
    if (!row)
        return null;
    const name = `torch-tensorrt ${(0,versions/* shortVersion */.Li)(row.release, 2)}`;
    const pins = `it uses TensorRT ${(0,versions/* plainVersion */.VY)(row.tensorrt)} and torch ${row.torch}`;
    return {
        kind: "torch-tensorrt",
        text: last
            ? `With torch-tensorrt, ${(0,versions/* shortVersion */.Li)(row.release, 2)} is the last for this card: ${pins}.`
            : `With torch-tensorrt, use ${name.replace("torch-tensorrt ", "")} or newer: ${pins}.`,
    };
}
function containerRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || !question.platform.startsWith("linux"))
        return null;
    const rows = matrix.ngc.filter((row) => serves(question, row.tensorrt, matrix));
    const row = last
        ? rows.at(-1)
        : rows.find((entry) => (0,versions/* compareVersions */.Zy)(entry.tensorrt, question.version) > 0);
    if (!row)
        return null;
    return {
        kind: "container",
        text: `NGC images (pytorch, tensorrt): ${row.tag} is the ${last ? "last" : "first"} tag for this card, with TensorRT ${(0,versions/* plainVersion */.VY)(row.tensorrt)}${shaky(row.confidence)}.`,
    };
}
function gpuRemedy(served, matrix) {
    if (served.length === 0)
        return null;
    const cards = served.map((sm) => {
        const example = (0,gpu_names/* exampleOf */.Ql)(sm, matrix.gpus);
        return example === "" ? sm : `${sm} (${example})`;
    });
    return {
        kind: "gpu",
        text: `Run on a card that this release serves: ${cards.join(", ")}.`,
    };
}
/** The oldest build of a release, which is the one that first brought the card. */
function firstBuild(cell) {
    const first = cell.builds.find((build) => (0,versions/* isWithin */.UO)(build, cell.release)) ?? cell.release;
    return (0,versions/* shortVersion */.Li)(first, 3);
}
function shaky(confidence) {
    if (confidence === "inferred")
        return " (inferred)";
    return confidence === "uncertain" ? " (not confirmed)" : "";
}
function present(values) {
    return values.filter((value) => value !== null);
}

// EXTERNAL MODULE: ./build/support/version-words.js
var version_words = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/support/judge.js
/** One card against one TensorRT: installed files above documented rows, then the driver. */














/** The verdict for one device and the TensorRT that is there. */
function judge(gpu, tensorrt, facts, matrix) {
    const named = (0,gpu_names/* capabilityOfName */.jh)(gpu.name, matrix);
    const capability = gpu.computeCapability ?? named?.capability ?? null;
    const version = (0,version_words/* readTensorrtVersion */.ki)(tensorrt.version);
    const platform = (0,lookup/* platformOf */.tj)(facts.platform);
    if (capability === null) {
        const guesses = (0,gpu_names/* suggestNames */.Rd)(gpu.name, matrix);
        const hint = guesses.length > 0 ? ` (did you mean ${guesses.join(" or ")}?)` : "";
        return undecided(gpu, tensorrt, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
    }
    if (!version)
        return undecided(gpu, tensorrt, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
    if (!platform) {
        const { os, arch } = facts.platform ?? { os: "?", arch: "?" };
        return undecided(gpu, tensorrt, `the matrix has no builds for ${os} on ${arch}`);
    }
    const cuda = (0,lookup/* cudaMajor */.ln)(tensorrt.cuda);
    const question = { product: tensorrt.product, version, platform, capability, cuda };
    const documented = askDocumented(question, matrix);
    const installed = askInstalled(tensorrt, version, platform, capability, matrix.resources);
    const build = cuda ?? onlyCuda(question, matrix);
    const runs = installed.serves ?? (documented.answer === "unknown" ? null : documented.answer === "yes");
    const driver = runs ? driverProblem(facts, platform, capability, build, matrix) : null;
    const lost = runs === true && !driver && driverUnknown(facts, build, matrix);
    const it = {
        ...{ gpu, named, question, facts, tensorrt, documented, installed, driver },
        status: runs === null || lost ? "unknown" : runs && !driver ? "supported" : "unsupported",
        reason: lost ? "not-in-matrix" : reasonOf(runs, documented, driver),
        doubt: lost ? `no row says which driver a CUDA ${build} build needs` : documented.doubt,
    };
    return verdictOf(it, matrix);
}
function verdictOf(it, matrix) {
    const { gpu, question, installed, driver, facts, reason, status, tensorrt } = it;
    const { capability, product, version } = question;
    const { newest, oldest } = boundsOf(question, matrix);
    const served = installed.capabilities ?? servedBy(question, matrix);
    const supported = status === "supported";
    return {
        status,
        reason,
        permanent: reason === "gpu-dropped",
        sentence: supportSentence(reason, situationOf(it, newest, oldest)),
        gpu: { name: gpu.name, computeCapability: capability, index: gpu.index },
        tensorrt: (0,versions/* plainVersion */.VY)(version),
        newestTensorrt: newest,
        oldestTensorrt: oldest,
        supported: served,
        evidence: evidenceOf(it),
        remedies: supported ? [] : supportRemedies(reason, question, facts, driver, served, matrix),
        limits: supported ? limitsOf(product, capability, version, tensorrt, matrix) : [],
        notes: notesOf(it, matrix),
        ...proposalsOf(it),
    };
}
function reasonOf(runs, documented, driver) {
    if (runs === null)
        return "not-in-matrix";
    if (runs)
        return driver ? "driver-too-old" : "";
    // The files refuse the card. Where the rows know a deeper reason, that one helps more.
    return documented.answer === "no" ? documented.reason : "wheel-lacks-gpu";
}
/** The CUDA major of a release that is built for one only. */
function onlyCuda(question, matrix) {
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform);
    const majors = new Set(cells.flatMap((cell) => cell.cuda ?? ["any"]));
    const [major] = majors;
    return majors.size === 1 && major !== undefined && major !== "any" ? major : null;
}
/** Oldest and newest release for the card. null for the oldest where the matrix begins with it. */
function boundsOf(question, matrix) {
    const { capability, platform, product } = question;
    const here = (0,lookup/* cellsWith */.s0)(matrix, product, platform, capability);
    const cells = here.length > 0 ? here : (0,lookup/* cellsWith */.s0)(matrix, "tensorrt", platform, capability);
    const newest = cells.at(-1);
    const first = cells[0];
    if (!newest || !first)
        return { newest: null, oldest: null };
    const known = matrix.cells.filter((cell) => cell.platform === platform && cell.product === first.product);
    const begins = known.every((cell) => (0,versions/* compareVersions */.Zy)(first.release, cell.release) <= 0);
    const oldest = begins ? null : (0,versions/* shortVersion */.Li)(first.builds[0] ?? first.release, 3);
    return { newest: (0,lookup/* newestBuild */.Dz)(newest), oldest };
}
/** What the release lists for this machine. */
function servedBy(question, matrix) {
    const cells = (0,lookup/* cellsOfVersion */.zf)(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform &&
        (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)));
    const [first, ...rest] = cells;
    // Builds that differ: only what all of them list can be promised.
    return first ? first.sm.filter((sm) => rest.every((cell) => cell.sm.includes(sm))) : [];
}
function situationOf(it, newest, oldest) {
    const { driver, gpu, question } = it;
    return {
        card: `${gpu.name} (compute capability ${question.capability})`,
        release: `${productName(question.product)} ${(0,versions/* plainVersion */.VY)(question.version)}`,
        platform: question.platform,
        cuda: question.cuda,
        newest,
        oldest,
        doubt: it.doubt,
        driver: driver ? `${driver.because} needs driver ${driver.needed}, and this is ${driver.have}` : "",
    };
}
function proposalsOf(it) {
    const { facts, installed, question } = it;
    if (!contradicts(it) || installed.capabilities === null)
        return {};
    const release = (0,versions/* plainVersion */.VY)(question.version);
    return { proposals: [(0,proposals/* proposeInstalled */.l)(facts, question.platform, release, installed.capabilities)] };
}
function undecided(gpu, tensorrt, doubt) {
    return {
        status: "unknown",
        reason: "not-in-matrix",
        permanent: false,
        sentence: `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`,
        gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
        tensorrt: tensorrt.version,
        newestTensorrt: null,
        oldestTensorrt: null,
        supported: [],
        evidence: [],
        remedies: [],
        limits: [],
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/support/missing-remedies.js
/** What to do where a fact is missing rather than a pair unsupported. */


/** Remedies where a fact is missing rather than a pair unsupported. */
function missingRemedies(reason, facts, matrix) {
    switch (reason) {
        case "no-gpu-visible":
            return [
                {
                    kind: "environment",
                    text: "Run on a machine with an NVIDIA GPU: check the runner's label, and in containers `--gpus all` (or `options: --gpus all` of a job container).",
                },
                {
                    kind: "driver",
                    text: "`nvidia-smi` on the same machine tells whether the driver sees a card at all.",
                },
                {
                    kind: "environment",
                    text: "Where no GPU is intended, set `on-no-gpu: skip`; the tests then stay unverified.",
                },
            ];
        case "hidden-by-environment":
            return [
                {
                    kind: "environment",
                    text: "Unset CUDA_VISIBLE_DEVICES (and NVIDIA_VISIBLE_DEVICES), or set it to a card that exists, such as 0.",
                },
            ];
        case "gpu-lost":
            return [
                {
                    kind: "environment",
                    text: "Restart the machine; if the card is lost again, it or its power is failing.",
                },
            ];
        case "driver-library-mismatch":
            return [
                {
                    kind: "driver",
                    text: "Restart the machine after a driver update, or reload the kernel module; in a container, take out the CUDA compatibility libraries or update the host's driver.",
                },
            ];
        case "driver-too-old":
            return [{ kind: "driver", text: "Update the driver, or use a build for an older CUDA." }];
        case "wrong-interpreter":
            return [
                {
                    kind: "environment",
                    text: "Name the interpreter that has TensorRT in `python`, or the way into its environment in `via`.",
                },
            ];
        case "tensorrt-not-importable":
            return [installRemedy(facts, matrix)];
        default:
            return [
                {
                    kind: "environment",
                    text: "Try the probe by hand: `trt-gate probe --json`; `facts` takes its answer from a file.",
                },
            ];
    }
}
/** The newest release that serves the first card, built for a CUDA that the driver can run. */
function installRemedy(facts, matrix) {
    const capability = facts.gpus[0]?.computeCapability;
    const platform = (0,lookup/* platformOf */.tj)(facts.platform);
    if (!platform || platform === "jetpack") {
        return {
            kind: "install",
            text: "Install NVIDIA's TensorRT for this machine, or name the right interpreter in `python` or `via`.",
        };
    }
    const drivable = drivableCuda(facts, platform, matrix);
    const cells = capability ? (0,lookup/* cellsWith */.s0)(matrix, "tensorrt", platform, capability) : [];
    const fitting = cells.filter((cell) => !cell.cuda || !drivable || cell.cuda.some((c) => drivable.includes(c)));
    const cell = fitting.at(-1);
    const major = cell?.cuda?.filter((c) => drivable?.includes(c) ?? true).at(-1);
    const pin = cell && major ? `tensorrt-cu${major}==${(0,lookup/* newestBuild */.Dz)(cell)}.*` : "tensorrt";
    return {
        kind: "install",
        text: `Install it into the suite's interpreter: pip install "${pin}"; or name the right interpreter in \`python\` or \`via\`.`,
    };
}

;// CONCATENATED MODULE: ./build/support/decide.js
/** The decision: facts in, verdict out. Total and pure; what could not be asked never becomes yes or no. */





/** Can this TensorRT run on this GPU, and why. */
function decide(facts, choice, matrix) {
    const asked = missingGpu(facts, choice, matrix);
    if (asked)
        return asked;
    const gpus = chosen(facts, choice);
    const promise = brokenPromise(gpus, facts, choice, matrix);
    if (promise)
        return promise;
    const first = gpus[0];
    const tensorrt = facts.tensorrt;
    if (tensorrt === null)
        return missingTensorrt(facts, first, matrix);
    const verdicts = gpus.map((gpu) => judge(gpu, tensorrt, facts, matrix));
    return choice.gpu === "all" ? worst(verdicts) : best(verdicts);
}
/** The devices that must (or, with `any`, may) be supported. Never empty once missingGpu had nothing to say. */
function chosen(facts, choice) {
    if (choice.gpu === "any" || choice.gpu === "all")
        return facts.gpus;
    if (choice.gpu === "first")
        return facts.gpus.slice(0, 1);
    return facts.gpus.filter((gpu) => gpu.index === choice.gpu);
}
function best(verdicts) {
    return byRank(verdicts, ["supported", "unknown", "unsupported"]);
}
function worst(verdicts) {
    return byRank(verdicts, ["unsupported", "unknown", "supported"]);
}
/** The first verdict of the status that ranks first; the others are told in a note. */
function byRank(verdicts, order) {
    const found = order.flatMap((status) => verdicts.filter((verdict) => verdict.status === status))[0];
    const verdict = found ?? verdicts[0];
    const others = verdicts.filter((other) => other !== verdict);
    if (others.length === 0)
        return verdict;
    const note = `Other cards: ${others.map((other) => `${other.gpu?.index}: ${other.gpu?.name} (${other.status})`).join(", ")}.`;
    return { ...verdict, notes: [...verdict.notes, note] };
}
// What the absence of a GPU can mean, the most telling first.
const GPU_PROBLEMS = [
    "hidden-by-environment",
    "driver-library-mismatch",
    "gpu-lost",
    "driver-too-old",
    "no-gpu-visible",
];
function missingGpu(facts, choice, matrix) {
    if (facts.gpus.length === 0) {
        const known = firstProblem(facts, GPU_PROBLEMS);
        if (known)
            return missing("no-gpu", known.code, known.detail, facts, matrix);
        const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
        return failed
            ? probeError(failed, facts, matrix)
            : missing("no-gpu", "no-gpu-visible", "", facts, matrix);
    }
    if (typeof choice.gpu !== "number" || facts.gpus.some((gpu) => gpu.index === choice.gpu))
        return null;
    const have = facts.gpus.map((gpu) => gpu.index).join(", ");
    return missing("no-gpu", "no-gpu-visible", `\`gpu\` asks for device ${choice.gpu}, CUDA shows ${have}`, facts, matrix);
}
function missingTensorrt(facts, gpu, matrix) {
    const known = firstProblem(facts, [
        "wrong-interpreter",
        "tensorrt-not-importable",
        "platform-without-tensorrt",
    ]);
    const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
    if (!known && failed)
        return { ...probeError(failed, facts, matrix), gpu: gpuOf(gpu) };
    const reason = known?.code === "wrong-interpreter" ? "wrong-interpreter" : "tensorrt-not-importable";
    return { ...missing("no-tensorrt", reason, known?.detail ?? "", facts, matrix), gpu: gpuOf(gpu) };
}
function probeError(problem, facts, matrix) {
    const reason = problem.code === "probe-timeout" ? "probe-timeout" : "";
    return missing("probe-error", reason, problem.detail, facts, matrix);
}
/**
 * The label's promise. A broken one is a probe-error: the machine is not the one that was asked for, so nothing
 * that this run could say would be about the card in question, and no policy may skip or run past it.
 */
function brokenPromise(gpus, facts, choice, matrix) {
    const cards = gpus.map((gpu) => ({
        ...gpu,
        computeCapability: gpu.computeCapability ?? (0,gpu_names/* capabilityOfName */.jh)(gpu.name, matrix)?.capability ?? null,
    }));
    const meets = (gpu) => (0,expectation/* meetsExpectation */.$u)(gpu, choice.expectGpu, matrix);
    const kept = choice.gpu === "any" ? cards.some(meets) : cards.every(meets);
    const invalid = (0,expectation/* expectationProblem */.iA)(choice.expectGpu);
    if (kept && !invalid)
        return null;
    const card = cards.find((gpu) => !meets(gpu)) ?? cards[0];
    const capability = card.computeCapability ?? "unknown";
    const sentence = invalid
        ? `expect-gpu cannot be checked: ${invalid}.`
        : `expect-gpu promises ${choice.expectGpu.trim()}, but CUDA shows ${card.name} (compute capability ${capability}).`;
    return {
        ...missing("probe-error", "unexpected-gpu", "", facts, matrix),
        sentence,
        gpu: gpuOf(card),
        remedies: [
            {
                kind: "gpu",
                text: "Give the job a runner whose label keeps its promise, or correct `expect-gpu`.",
            },
        ],
    };
}
function missing(status, reason, detail, facts, matrix) {
    return {
        status,
        reason,
        permanent: false,
        sentence: missingSentence(reason, detail.slice(0, 500)),
        gpu: null,
        tensorrt: facts.tensorrt?.version ?? null,
        newestTensorrt: null,
        oldestTensorrt: null,
        supported: [],
        evidence: (facts.problems ?? []).slice(0, 20).map((problem) => ({
            fact: problem.detail.slice(0, 500),
            source: problem.code,
            confidence: "measured",
        })),
        remedies: missingRemedies(reason, facts, matrix),
        limits: [],
        notes: [],
    };
}
function firstProblem(facts, codes) {
    return codes
        .map((code) => facts.problems?.find((problem) => problem.code === code))
        .find((problem) => problem !== undefined);
}
function gpuOf(gpu) {
    return { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index };
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ newestBuild),
/* harmony export */   ln: () => (/* binding */ cudaMajor),
/* harmony export */   ls: () => (/* binding */ applicableCells),
/* harmony export */   o0: () => (/* binding */ lifecycleOf),
/* harmony export */   s0: () => (/* binding */ cellsWith),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   z: () => (/* binding */ isDecisive),
/* harmony export */   zf: () => (/* binding */ cellsOfVersion)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/** Questions to the matrix that several modules ask. */

/** The platform whose builds the machine takes; null where TensorRT has none for it. */
function platformOf(platform) {
    // Facts may leave the platform out; x86-64 Linux is what the field is almost always left out on.
    if (!platform)
        return "linux-x64";
    if (platform.jetpack || platform.l4t)
        return "jetpack";
    const arm = /^(arm64|aarch64)$/i.test(platform.arch);
    const x64 = /^(x64|x86_64|amd64)$/i.test(platform.arch);
    if (/^linux$/i.test(platform.os))
        return arm ? "linux-arm64" : x64 ? "linux-x64" : null;
    if (/^(windows|win32)$/i.test(platform.os))
        return arm ? "windows-arm64" : x64 ? "windows-x64" : null;
    return null;
}
/** Cells that may decide. */
function isDecisive(cell) {
    return cell.confidence !== "uncertain";
}
/**
 * The cells of the release that a version belongs to, all platforms. The most exact release wins: 10.13.3.9
 * belongs to 10.13.3. A version shorter than the rows, such as 10.13, stands for all releases within it.
 */
function cellsOfVersion(matrix, product, version) {
    // Asked for every release of a list: the major sorts nearly all rows out before anything is built.
    const major = version.parts[0];
    const cells = matrix.cells.filter((cell) => cell.product === product && cell.release.parts[0] === major);
    const containing = cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(padded(version, cell.release), cell.release));
    if (containing.length === 0)
        return cells.filter((cell) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(cell.release, version));
    // The most exact row of each platform: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
    return containing.filter((cell) => containing.every((other) => other.platform !== cell.platform || other.release.parts.length <= cell.release.parts.length));
}
/** 10.5 is 10.5.0 where a row says 10.5.0; but 10.13 is not 10.13.0 where 10.13.2 exists too. */
function padded(version, release) {
    const zeros = release.parts.slice(version.parts.length);
    const onlyZeros = zeros.length > 0 && zeros.every((part) => part === 0) && version.parts.length >= 3;
    return onlyZeros ? { ...version, parts: [...version.parts, ...zeros] } : version;
}
/** Narrowed to what one machine would load. A DRIVE build is an arm64 one for a card that nothing else has. */
function applicableCells(cells, platform, capability, cuda) {
    return cells.filter((cell) => (cell.platform === platform ||
        (platform === "linux-arm64" && cell.platform === "drive" && cell.sm.includes(capability))) &&
        (cuda === null || cell.cuda === null || cell.cuda.includes(cuda)));
}
/** Decisive cells of a product that list the card, oldest release first. */
function cellsWith(matrix, product, platform, capability) {
    return matrix.cells
        .filter((cell) => cell.product === product &&
        isDecisive(cell) &&
        (platform === null || cell.platform === platform) &&
        cell.sm.includes(capability))
        .sort((a, b) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(a.release, b.release));
}
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortVersion */ .Li)(cell.builds.at(-1) ?? cell.release, 3);
}
/** The major of "12", "12.9" or null. */
function cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proposeRow),
/* harmony export */   l: () => (/* binding */ proposeInstalled)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/** Rows to paste into a matrix file where reality and data disagree. */


/**
 * The row that says what was seen: the documented set with this card put in or taken out.
 * @param seen "passed": TensorRT ran on the card; "refused": it said that the card is not supported.
 * @returns YAML for a `matrix-file`, or "" where facts or verdict lack the card or the release.
 */
function proposeRow(facts, verdict, seen, matrix) {
    const capability = verdict.gpu?.computeCapability;
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(facts.tensorrt?.version);
    const platform = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(facts.platform);
    if (!capability || !version || !platform || !facts.tensorrt)
        return "";
    const cuda = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cudaMajor */ .ln)(facts.tensorrt.cuda);
    const product = facts.tensorrt.product;
    const cells = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .applicableCells */ .ls)((0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOfVersion */ .zf)(matrix, product, version), platform, capability, cuda);
    const others = [...new Set(cells.flatMap((cell) => cell.sm))].filter((sm) => sm !== capability);
    const sm = seen === "passed" ? [...others, capability] : others;
    const card = verdict.gpu?.name ?? "this card";
    const source = seen === "passed"
        ? `measured: the suite passed on ${card} with TensorRT ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version)}`
        : `measured: TensorRT ${(0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version)} refused ${card}`;
    return rowText(product, (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainVersion */ .VY)(version), platform, cuda, [...sm].sort(_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCapabilities */ .YE), source);
}
/** The row that says what the installed files serve. */
function proposeInstalled(facts, platform, release, sm) {
    const cuda = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .cudaMajor */ .ln)(facts.tensorrt?.cuda);
    const source = `measured: libnvinfer_builder_resource files of TensorRT ${release}`;
    return rowText(facts.tensorrt?.product ?? "tensorrt", release, platform, cuda, sm, source);
}
function rowText(product, release, platform, cuda, sm, source) {
    // JSON's strings and lists are YAML too, and the shortest way to quote whatever a card is called.
    const quote = (value) => JSON.stringify(value);
    return [
        "rows:",
        `  - release: ${quote(release)}`,
        ...(product === "tensorrt" ? [] : [`    product: ${product}`]),
        "    support:",
        `      - platform: ${platform}`,
        ...(cuda ? [`        cuda: ${quote([cuda])}`] : []),
        `        sm: ${quote(sm)}`,
        "    confidence: measured",
        `    sources: ${quote([source])}`,
        // The decision knows no clock: whoever pastes the row knows the day.
        '    date: "YYYY-MM-DD"',
        "",
    ].join("\n");
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ cudaOfVersionWord),
/* harmony export */   ki: () => (/* binding */ readTensorrtVersion)
/* harmony export */ });
/* unused harmony export versionFromHeader */
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);
/** TensorRT's version as the wild writes it: wheels, Debian, images, trtexec, headers. */

/**
 * Reads "10.13.3.9", "8.6.1.6+cuda12.0.1.011", "10.16.2.10-1+cuda13.2", "1:10.3.0", "v100700",
 * "[TensorRT v100700] [b23]" or "100500".
 * @returns null where the text is none of them.
 */
function readTensorrtVersion(raw) {
    const text = raw.trim();
    if (text.length > 200)
        return null;
    const banner = /^(?:.{0,80}\[)?TensorRT v(\d{4,6})\]?(?:\s*\[b(\d{1,6})\])?/.exec(text);
    const integer = banner?.[1] ?? /^v?(\d{4,6})$/.exec(text)?.[1];
    if (integer !== undefined) {
        const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFromInteger */ .$s)(Number(integer));
        const build = banner?.[2];
        return { parts: build ? [...version.parts, Number(build)] : version.parts, raw };
    }
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tryVersion */ .Kd)(text.replace(/^\d{1,3}:(?=\d)/, ""));
    return version && version.parts.length > 1 ? { ...version, raw } : null;
}
/** The CUDA that a version word names: "8.6.1.6+cuda12.0.1.011" gives "12.0", "9.3.0.post12.dev1" gives "12". */
function cudaOfVersionWord(raw) {
    const text = raw.slice(0, 200);
    const named = /\+cuda(\d{1,2}(?:\.\d{1,2})?)/.exec(text)?.[1];
    if (named !== undefined)
        return named;
    // Only the 9.x development wheels name CUDA in the post number; elsewhere it counts re-releases.
    return /^9\.\d+\.\d+\.post(1[12])\b/.exec(text.trim())?.[1] ?? null;
}
/**
 * Reads NvInferVersion.h. Up to 10.10 NV_TENSORRT_MAJOR is a number; from 10.11 on it is another macro's name,
 * which stands in the same file.
 */
function versionFromHeader(text) {
    const defines = new Map();
    for (const match of text.slice(0, 100_000).matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(\w+)/gm)) {
        if (match[1] && match[2])
            defines.set(match[1], match[2]);
    }
    const parts = [];
    for (const name of ["MAJOR", "MINOR", "PATCH", "BUILD"]) {
        let value = defines.get(`NV_TENSORRT_${name}`);
        // A few steps are plenty; a macro that names itself must not hang.
        for (let step = 0; value !== undefined && !/^\d+$/.test(value) && step < 4; step++)
            value = defines.get(value);
        if (value === undefined || !/^\d{1,9}$/.test(value))
            break;
        parts.push(Number(value));
    }
    return parts.length >= 2 ? { parts, raw: parts.join(".") } : null;
}


/***/ })

};
