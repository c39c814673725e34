/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError)
/* harmony export */ });
/* unused harmony exports problemsIn, formatProblem */
/** Problems in a user's file. Kept apart from documents.ts, whose YAML parser takes a while to load. */
/** All problems of a file at once. */
class DocumentError extends Error {
    code = "DOCUMENT";
    problems;
    constructor(problems) {
        super(problems.map(formatProblem).join("\n"));
        this.name = "DocumentError";
        this.problems = problems;
    }
}
/** The problems that `read` throws as a DocumentError. Other errors are rethrown. */
function problemsIn(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof DocumentError)
            return error.problems;
        throw error;
    }
}
/** `file:line:column: message`, the form that editors and GitHub's log make clickable. */
function formatProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value is an object, as opposed to a list, null or a plain value. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the word that a user probably meant. */
// Most edits by the length of the word: two edits of a short word would give an unrelated one.
const EDITS = [0, 0, 1, 1];
const MOST_EDITS = 2;
/**
 * The nearest of the allowed words, for "did you mean": at most two edits away, of a word below four letters one, else
 * null. A wrong guess is worse than none.
 * @param most allows fewer edits, where more than a hint depends on the guess.
 */
function nearest(word, allowed, most = MOST_EDITS) {
    let best = null;
    let bestDistance = Math.min(EDITS[word.length] ?? MOST_EDITS, most) + 1;
    for (const candidate of allowed) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** A longer list is not worth reading in a message. */
const MAX_LISTED = 20;
/**
 * The end of a message about a word that is not allowed: the nearest allowed one, else all of them.
 * @returns "; did you mean \u2026?", "; use one of \u2026", or "" if there are too many to list.
 */
function hintFor(word, allowed) {
    const words = [...allowed];
    const near = typeof word === "string" ? nearest(word, words) : null;
    if (near)
        return `; did you mean ${near}?`;
    return words.length <= MAX_LISTED ? `; use one of ${words.join(", ")}` : "";
}
/**
 * Edits between two words: a letter more, less or other, or two neighbours swapped. Given up once it cannot stay under
 * `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? before[j - 2] + 1 : limit;
            next.push(Math.min(substitution, swap, row[j] + 1, next[j - 1] + 1));
        }
        // A swap looks back two rows, so both must be over the limit.
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ cellsOfRow),
  W0: () => (/* binding */ parseRow),
  ti: () => (/* binding */ parseRows)
});

// UNUSED EXPORTS: resolveSource

// EXTERNAL MODULE: ./build/versions.js
var build_versions = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./build/support/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"trt-8.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-803/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.0"},"trt-8.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-852/release-notes/tensorrt-8.html","says":"8.5 is the last release for Kepler"},"trt-8.4-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-843/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.4"},"trt-8.4-matrix-copy":{"url":"https://blog.csdn.net/HaoZiHuang/article/details/125830864","says":"copy of the 8.4-era matrix: SM 5.0 or higher, 3.0 removed, below 5.0 deprecated"},"trt-issue-982":{"url":"https://github.com/NVIDIA/TensorRT/issues/982","says":"maintainer: 7.2.1.6 supports 8.6"},"trt-repo":{"url":"https://github.com/NVIDIA/TensorRT","says":"README and NvInferVersion.h of each release branch: packages, CUDA, Python"},"trt-changelog":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CHANGELOG.md","says":"notes of each open-source release"},"trt-issue-2727":{"url":"https://github.com/NVIDIA/TensorRT/issues/2727","says":"an RTX 4080 fails on 8.4.1.5 and works on 8.5.1.7"},"mmdeploy-2757":{"url":"https://github.com/open-mmlab/mmdeploy/issues/2757","says":"an H100 on an old 8.x release: Unsupported SM 0x900"},"trt-8.5-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-853/support-matrix/index.html","says":"CUDA 10.2 and 11.0 to 11.8"},"trt-issue-3589":{"url":"https://github.com/NVIDIA/TensorRT/issues/3589","says":"maintainer, from the 8.6.0 notes: Kepler and Maxwell end with 8.5.3, Pascal is deprecated in 8.6"},"trt-8.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-861/support-matrix/index.html","says":"CUDA 11.0 to 12.1, SBSA with CUDA 12.0, JetPack with CUDA 11.4"},"nixpkgs-cuda":{"url":"https://github.com/NixOS/nixpkgs/blob/master/pkgs/development/cuda-modules/_cuda/db/bootstrap/cuda.nix","says":"first and last CUDA of each capability; Pascal left with 10.0.1, Volta with 10.5.0"},"trt-10.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.0.1.html","says":"Volta is deprecated from 10.0; Python 3.12 added"},"trt-10.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.0.1.html","says":"CUDA 11.8 and 12.0 to 12.4"},"trt-10.1-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1010/support-matrix/index.html","says":"10.1.0 is compiled for SM 7.0 or higher"},"trt-10.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.3.0.html","says":"Volta will be removed in 10.5"},"trt-10.4-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.4.0.html","says":"Volta will be removed in 10.5"},"trt-10.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.5.0.html","says":"Volta (7.0) is removed from 10.5; SBSA wheels on PyPI"},"trt-cmake":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CMakeLists.txt","says":"SM list of the open-source plugin build, not of the closed library"},"trt-10.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1060/pdf/TensorRT-Support-Matrix-Guide.pdf","says":"x86, Windows, SBSA and JetPack 10.6 with CUDA 12.1 to 12.6"},"tita-rl-7":{"url":"https://github.com/DDTRobot/tita_rl_sim2sim2real/issues/7","says":"an RTX 5070 Ti on 10.7: Target GPU SM 120 refused"},"trt-10.8-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.8.0.html","says":"Blackwell supported (GeForce 50); B200 and GB200 limited, early access"},"trt-issue-4525":{"url":"https://github.com/NVIDIA/TensorRT/issues/4525","says":"NVIDIA: Blackwell needs CUDA 12.8 or higher, whatever the cu12 build"},"trt-10.9-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.9.0.html","says":"Python 3.13 bindings"},"trt-10.10-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.10.0.html","says":"x86 Linux and Windows, and SBSA"},"drive-7.0.3":{"url":"https://developer.nvidia.com/docs/drive/drive-os/7.0.3/public/drive-os-tensorrt-release-notes/release-properties.html","says":"DRIVE OS 7.0.3 carries 10.10.10 for Thor as 10.1, CUDA 12.8"},"trt-10.13.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.13.0/getting-started/release-notes.html","says":"last release for Ubuntu 20.04"},"dgx-gb300":{"url":"https://docs.nvidia.com/dgx/dgxgb300nvl72-2-release-notes/system-libraries-tools-drivers.html","says":"10.13 has functional support for GB300"},"trt-10.13.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/release-notes/notices-header.html","says":"10.13.3 still ships Python 3.8 and 3.9 wheels"},"meta-tegra":{"url":"https://github.com/OE4T/meta-tegra","says":"recipes of each branch: Debian versions, file names and SM per SoC"},"conda-pytorch-486":{"url":"https://github.com/conda-forge/pytorch-cpu-feedstock/issues/486","says":"Thor is sm_110 on CUDA 13 and sm_101 on CUDA 12; Spark is sm_121"},"trt-10.14-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.14.1.html","says":"GB300, DGX B300 and DGX Spark supported"},"trt-10.14-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.14.1.html","says":"CUDA 13.0 update 2; the JetPack column stays at 10.7"},"trt-10.15-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.15.1.html","says":"CUDA 12 and 13 builds apart; 8.9 added for SBSA on Ubuntu 24.04"},"trt-10.16-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.16.0.html","says":"a layer for SM 110; 11.0 announced"},"packaging-10.16":{"url":"third party: packaging notes of a public repository","says":"Windows resource files of 10.16.0: sm75, sm80, sm86, sm89, sm90, sm100, sm120, ptx"},"trt-10.16.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.16.1/getting-started/release-notes-10/10.16.1.html","says":"Orin (8.7) is served by the SBSA build"},"meta-tegra-2240":{"url":"https://github.com/OE4T/meta-tegra/issues/2240","says":"files of the 10.16.2 SBSA package: sm75 to sm120 with sm110; Orin loads sm86"},"trt-10x-download":{"url":"https://developer.nvidia.cn/tensorrt/download/10x","says":"10.16.1: one build for CUDA 12.0 to 12.9, others for CUDA 13"},"trt-11.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.0.0/getting-started/release-notes-11/11.0.0.html","says":"strongly typed networks only; static libraries removed"},"trt-11.2-prerequisites":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.2.1/installing-tensorrt/prerequisites.html","says":"Turing or later; driver r535 on Linux, r537 on Windows, r580 for CUDA 13"},"trt-11.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.1.0.html","says":"CUDA 13.3, Python 3.14"},"trt-resources":{"url":"https://github.com/NVIDIA/TensorRT/blob/release/11.1/cmake/modules/ShouldCompileKernel.cmake","says":"which resource file serves which SM: 10.3 by sm100, 12.1 by sm120, 8.7 by sm86 on SBSA"},"trt-11.2-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.2.1.html","says":"built with CUDA 13.3 update 1"},"v100-measured":{"url":"third party: a measurement in a public repository, 2026-08","says":"V100 refused by 11.2 and by 10.16"},"trt-11.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.3.0.html","says":"CUDA 13.4; Vera Rubin (10.7) on Linux x86, SBSA and Windows"},"trt-11.4.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.0.html","says":"Windows on ARM: DLA only, nothing runs on a GPU"},"trt-11.4.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.1.html","says":"JetPack 7.2.2: Orin and Thor served by the SBSA package"},"trt-jetson-migration":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.4.1/api/migration/tensorrt-10x-to-11x-jetson.html","says":"Orin on JetPack 6 stays on 10.x"},"pypi-index":{"url":"https://pypi.org/project/tensorrt/","says":"releases and wheel tags of the tensorrt packages"},"trt-11.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.5.0.html","says":"CUDA 13.5; GB300 on Windows on ARM, beta"},"trt-11.5-tag":{"url":"https://github.com/NVIDIA/TensorRT/releases/tag/v11.5","says":"released on 2026-11-18"},"trt-issue-3826":{"url":"https://github.com/NVIDIA/TensorRT/issues/3826","says":"a GTX 1080 Ti on 10.0.1: Unsupported SM 0x601"},"cuda-compat":{"url":"https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html","says":"minimum driver of each CUDA major"},"cuda-links":{"url":"https://github.com/Jimver/cuda-toolkit/tree/master/src/links","says":"the driver in the name of each toolkit installer"},"open-modules":{"url":"https://github.com/NVIDIA/open-gpu-kernel-modules/blob/595.45.04/README.md","says":"product names and PCI ids, Turing and later"},"torch-tensorrt":{"url":"https://github.com/pytorch/TensorRT","says":"pins in setup.py and pyproject.toml of each release"},"torch-tensorrt-2.12":{"url":"https://github.com/pytorch/TensorRT/releases/tag/v2.12.1","says":"wheel matrix; no 2.9 to 2.12 for Jetson Orin"},"torch-tensorrt-mirror":{"url":"https://sourceforge.net/projects/torch-tensorrt.mirror/files/v2.12.1/","says":"2.14.0 is built with TensorRT 11.1.0"},"torch-release":{"url":"https://github.com/pytorch/pytorch/blob/main/RELEASE.md","says":"CUDA versions of each torch release"},"torch-builder":{"url":"third party: a script that quotes the arch lists of the wheel build","says":"cu117 to cu128 arch lists"},"torch-build-cuda":{"url":"https://github.com/pytorch/pytorch/blob/main/.ci/manywheel/build_cuda.sh","says":"arch list of each CUDA variant"},"torch-test-infra":{"url":"https://github.com/pytorch/test-infra/blob/main/tools/scripts/generate_binary_build_matrix.py","says":"wheel matrix of August 2026"},"torch-172352":{"url":"https://github.com/pytorch/pytorch/issues/172352","says":"Volta leaves cu128 in 2.11"},"vs-playground-59":{"url":"https://github.com/EutropicAI/vs-playground/pull/59","says":"torch 2.7.1+cu128 lacks sm_70, 2.8.0+cu128 has it"},"torch-157517":{"url":"https://github.com/pytorch/pytorch/issues/157517","says":"2.8: sm_70 added back to cu128 and cu129"},"torch-188443":{"url":"https://github.com/pytorch/pytorch/pull/188443","says":"arch tables of 2.13"},"torch-windows":{"url":"https://github.com/pytorch/pytorch/tree/main/.ci/pytorch/windows","says":"arch list per CUDA of the Windows wheels"},"ngc-recollection":{"url":"https://docs.nvidia.com/deeplearning/frameworks/support-matrix/index.html","says":"not confirmed: the page that would tell could not be read"},"cuda-gpus":{"url":"https://developer.nvidia.com/cuda-gpus","says":"compute capability of each product"},"cuda-legacy-gpus":{"url":"https://developer.nvidia.com/cuda-legacy-gpus","says":"compute capability of older products"},"pci-ids":{"url":"https://github.com/pciutils/pciids/blob/master/pci.ids","says":"PCI device id to chip"},"triton-compat":{"url":"https://github.com/triton-inference-server/server/blob/main/docs/introduction/compatibility.md","says":"CUDA and driver of each tag, and TensorRT of the trtllm image"},"triton-21.10":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel_21-10.html","says":"TensorRT 8.0.3.4"},"triton-24.04":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-24-04.html","says":"compute capability 6.0 and later"},"triton-25.01":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-25-01.html","says":"compute capability 7.5 and later"},"ngc-23.09":{"url":"third party: public notes or image history","says":"23.09 holds 8.6.1"},"ngc-24.01":{"url":"third party: public notes or image history","says":"labels of the 24.01 image"},"ngc-24.10":{"url":"third party: public notes or image history","says":"24.10 holds 10.5"},"ngc-25.10":{"url":"third party: public notes or image history","says":"environment of the 25.10 image"},"ngc-25.11":{"url":"third party: public notes or image history","says":"25.11 refuses a V100"},"ngc-26.07":{"url":"third party: public notes or image history","says":"environment of the 26.07 image"},"ngc-26.07-thor":{"url":"third party: public notes or image history","says":"26.07 holds 11.1.0.106"},"trt-rtx-1.0":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.0.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.1":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.1.html","says":"7.5, 8.6, 8.9 and 12.0"},"trt-rtx-1.4":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.4.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.5":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.5.html","says":"12.1 (GB10) joins 7.5, 8.6, 8.9 and 12.0; precisions of each"},"rtx-pypi":{"url":"https://pypi.org/project/tensorrt-rtx/","says":"releases and wheel tags of the tensorrt-rtx packages"},"rtx-turing":{"url":"https://github.com/pytorch/TensorRT","says":"torch-tensorrt leaves 3-D convolution and FP32 GEMM out for TensorRT-RTX on Turing"},"fp-limits":{"url":"https://github.com/pytorch/TensorRT/tree/main/tests/py","says":"its tests ask 8.9 for FP8 and 10.0 for FP4"},"vendor-pages":{"url":"instance pages of Amazon EC2, Azure and Google Cloud","says":"which card each instance family holds, as vendors name them; not looked up one by one"}}');
;// CONCATENATED MODULE: ./build/support/rows.js
/** Rows as they are written, in matrix.json or in a user's file, and what they become. */


/** Resolves an id of the sources table; any other text is the source itself: an address, or who measured what. */
function resolveSource(text) {
    return Object.hasOwn(sources_namespaceObject, text)
        ? sources_namespaceObject[text]
        : { url: text, says: "" };
}
/** One cell for each platform entry of a row. */
function cellsOfRow(row, file) {
    // What all cells of a row share is read once: there are three of them on average.
    const release = (0,build_versions/* parseVersion */.ot)(row.release, "release");
    const sources = row.sources.map(resolveSource);
    return row.support.map((support) => ({
        product: (row.product ?? "tensorrt"),
        release,
        builds: support.builds ?? row.builds ?? [row.release],
        published: row.published ?? "",
        platform: support.platform,
        cuda: support.cuda ?? null,
        sm: support.sm,
        confidence: (support.confidence ?? row.confidence),
        sources,
        date: row.date,
        ...(support.note === undefined ? {} : { note: support.note }),
        ...(file === undefined ? {} : { file }),
    }));
}
/**
 * Built-in rows with their sources resolved and the named fields parsed as versions.
 * That the written rows have T's shape is what the test that walks every row proves.
 */
function parseRows(rows, versions = []) {
    return rows.map((row) => parseRow(row, versions));
}
/** As parseRows, for one. */
function parseRow(row, versions = []) {
    const parsed = { ...row };
    if (Array.isArray(parsed.sources))
        parsed.sources = parsed.sources.map(resolveSource);
    for (const name of versions)
        if (parsed[name] !== undefined)
            parsed[name] = (0,build_versions/* parseVersion */.ot)(parsed[name], name);
    return parsed;
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ versionFromInteger),
/* harmony export */   Kd: () => (/* binding */ tryVersion),
/* harmony export */   Li: () => (/* binding */ shortVersion),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   YE: () => (/* binding */ compareCapabilities),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _p: () => (/* binding */ parseCapability),
/* harmony export */   ej: () => (/* binding */ smName),
/* harmony export */   i9: () => (/* binding */ capabilityFromDecimal),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   pE: () => (/* binding */ driverVersion)
/* harmony export */ });
/* unused harmony export VersionError */
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


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "@actions/http-client"
const http_client_namespaceObject = { HttpClient: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: external "@actions/http-client/lib/auth"
const auth_namespaceObject = { BearerCredentialHandler: function () { throw new Error("this bundle makes no HTTP requests"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "@actions/exec"
const exec_namespaceObject = { getExecOutput: function () { throw new Error("this bundle runs processes by itself"); }, exec: function () { throw new Error("this bundle runs processes by itself"); } };
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/request-error.js
/** The user's mistakes in inputs or options, all at once; each problem names the input, its value and what is allowed. */
class request_error_RequestError extends Error {
    code = "REQUEST";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.name = "RequestError";
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./build/versions.js
var versions = __nccwpck_require__(3475);
;// CONCATENATED MODULE: ./build/fleet/leg-order.js
/** Releases and legs in the order in which people expect them. */


/** The release that a leg tests, as three numbers: releases that differ in the fourth support the same GPUs. */
function leg_order_legRelease(leg) {
    const version = tryVersion(leg.tensorrt.version);
    if (!version)
        return "no TensorRT";
    const release = shortVersion(version, 3);
    return leg.tensorrt.product === "tensorrt-rtx" ? `RTX ${release}` : release;
}
/** Order of the releases that legRelease returns: TensorRT first, then TensorRT-RTX, then none. */
function compareReleases(a, b) {
    const rank = (text) => (text.startsWith("RTX ") ? 1 : tryVersion(text) ? 0 : 2);
    const left = tryVersion(a.replace(/^RTX /, ""));
    const right = tryVersion(b.replace(/^RTX /, ""));
    return rank(a) - rank(b) || (left && right ? compareVersions(left, right) : 0);
}
/** Order of legs: by card as in the grid, then by release, then by the path of the report. */
function compareLegs(a, b) {
    return (compareCapabilities(a.gpu.computeCapability ?? "0", b.gpu.computeCapability ?? "0") ||
        compareTexts(a.gpu.name, b.gpu.name) ||
        compareReleases(leg_order_legRelease(a), leg_order_legRelease(b)) ||
        compareTexts(a.source, b.source));
}

;// CONCATENATED MODULE: ./build/fleet/untrusted.js
/** Reads untrusted JSON: limited in size, depth and number of values, and without prototype keys. */

/** Why a text is refused; `place` is the path inside of it, such as "tests.ran[3]", or empty. */
class untrusted_UntrustedError extends Error {
    code = "UNTRUSTED";
    constructor(reason, place = "") {
        super(place === "" ? reason : `${place}: ${reason}`);
        this.name = "UntrustedError";
    }
}
// Our documents never contain these keys; code that copies keys carelessly would write to Object.prototype.
const PROTOTYPE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/**
 * Parses JSON within limits.
 * @throws UntrustedError that names the limit or the key, and the place.
 */
function untrusted_parseUntrusted(text, limits) {
    if (text.length > limits.size)
        throw new untrusted_UntrustedError(`larger than ${limits.size.toLocaleString("en")} characters`);
    // Checked before parsing, since a recursive parser could crash the process instead of throwing.
    if (nesting(text, limits.depth) > limits.depth)
        throw new untrusted_UntrustedError(`nested deeper than ${limits.depth} levels`);
    let value;
    try {
        value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch {
        // V8's message is not used because it quotes the untrusted text.
        throw new untrusted_UntrustedError("not valid JSON (cut off, or not a report)");
    }
    walk(value, limits.values);
    return value;
}
/** Deepest nesting of brackets outside of strings; stops at the first level past `limit`. */
function nesting(text, limit) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 0x22) {
            i = stringEnd(text, i);
        }
        else if (unit === 0x7b || unit === 0x5b) {
            depth++;
            if (depth > deepest)
                deepest = depth;
            if (deepest > limit)
                return deepest;
        }
        else if (unit === 0x7d || unit === 0x5d) {
            depth--;
        }
    }
    return deepest;
}
/** Index of the quote that closes the string opened at `start`, or the end of the text. */
function stringEnd(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote !== -1) {
        let slashes = 0;
        while (text.charCodeAt(quote - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return quote;
        quote = text.indexOf('"', quote + 1);
    }
    return text.length;
}
function walk(root, maxValues) {
    const pending = [root];
    let values = 0;
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        const children = Array.isArray(value) ? value : Object.values(value);
        values += children.length;
        if (values > maxValues)
            throw new untrusted_UntrustedError(`more than ${maxValues.toLocaleString("en")} values`);
        if (!Array.isArray(value)) {
            for (const key of Object.keys(value)) {
                if (PROTOTYPE_KEYS.has(key))
                    throw new untrusted_UntrustedError(`the key "${key}" is not allowed`);
            }
        }
        for (const child of children)
            if (typeof child === "object" && child !== null)
                pending.push(child);
    }
}
/** A JSON object whose members are read by their own keys alone, with the path for messages. */
class untrusted_Fields {
    #object;
    #path;
    constructor(value, path = "") {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new untrusted_UntrustedError(`expected an object, got ${kindOf(value)}`, path);
        this.#object = value;
        this.#path = path;
    }
    /** The member as it is; undefined if it is missing. */
    raw(key) {
        return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    }
    text(key, maxLength) {
        return this.#typed(key, "string", this.textOrNull(key, maxLength));
    }
    /** Null if missing. Longer texts are cut, since they are only shown. */
    textOrNull(key, maxLength) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "string")
            throw this.#wrong(key, "a string", value);
        return cutUnits(value, maxLength);
    }
    oneOf(key, allowed) {
        const value = this.raw(key);
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            throw this.#wrong(key, `one of ${allowed.join(", ")}`, value);
        return found;
    }
    count(key) {
        return this.#typed(key, "number", this.countOrNull(key));
    }
    countOrNull(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
            throw this.#wrong(key, "a whole number", value);
        return value;
    }
    flagOrNull(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return null;
        if (typeof value !== "boolean")
            throw this.#wrong(key, "true or false", value);
        return value;
    }
    object(key) {
        return new untrusted_Fields(this.raw(key), this.place(key));
    }
    objectOrNull(key) {
        const value = this.raw(key);
        return value === undefined || value === null ? null : new untrusted_Fields(value, this.place(key));
    }
    /** A missing list is an empty one. */
    objects(key) {
        return this.list(key).map((value, i) => new untrusted_Fields(value, `${this.place(key)}[${i}]`));
    }
    texts(key, maxLength) {
        return this.list(key).map((value, i) => {
            if (typeof value !== "string")
                throw new untrusted_UntrustedError(`expected a string, got ${kindOf(value)}`, `${this.place(key)}[${i}]`);
            return cutUnits(value, maxLength);
        });
    }
    list(key) {
        const value = this.raw(key);
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw this.#wrong(key, "a list", value);
        return value;
    }
    /** Path of a member, for messages. */
    place(key) {
        return this.#path === "" ? key : `${this.#path}.${key}`;
    }
    #typed(key, kind, value) {
        if (value === null)
            throw new untrusted_UntrustedError(`missing; expected a ${kind}`, this.place(key));
        return value;
    }
    #wrong(key, expected, value) {
        return new untrusted_UntrustedError(`expected ${expected}, got ${kindOf(value)}`, this.place(key));
    }
}
/** Describes a value for messages: short texts are quoted, anything else is named by its type. */
function kindOf(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "string")
        return JSON.stringify(cutUnits(value, 60));
    return typeof value === "object" ? "an object" : String(value);
}

;// CONCATENATED MODULE: ./build/fleet/history.js
/** Coverage debt: when each pair of card and release last really ran. Schema: schema/history.schema.json. */





const HISTORY_SCHEMA_VERSION = 1;
const LIMITS = { size: 4 * 1024 * 1024, depth: 6, values: 200_000 };
const MAX_CELLS = 10_000;
const DAY_MS = 86_400_000;
const EMPTY_HISTORY = { schemaVersion: 1, cells: [] };
/**
 * Reads a history file, which came from an artifact or a cache.
 * @throws UntrustedError saying what is wrong and where.
 */
function parseHistory(text) {
    const root = new Fields(parseUntrusted(text, LIMITS));
    if (root.raw("schemaVersion") !== HISTORY_SCHEMA_VERSION)
        throw new UntrustedError(`unknown schema version; this gate reads version ${HISTORY_SCHEMA_VERSION}`, "schemaVersion");
    const cells = root.objects("cells");
    if (cells.length > MAX_CELLS)
        throw new UntrustedError(`more than ${MAX_CELLS} cells`, "cells");
    return { schemaVersion: 1, cells: cells.map(readCell) };
}
function readCell(cell) {
    const time = (key) => {
        const value = cell.textOrNull(key, 40);
        if (value !== null && !Number.isFinite(Date.parse(value)))
            throw new UntrustedError(`${JSON.stringify(value)} is not a time such as 2026-03-01T00:00:00.000Z`, cell.place(key));
        return value;
    };
    return {
        gpu: cell.text("gpu", 200),
        computeCapability: cell.textOrNull("computeCapability", 16),
        tensorrt: cell.text("tensorrt", 64),
        firstSeen: time("firstSeen") ?? new Date(0).toISOString(),
        lastSeen: time("lastSeen") ?? new Date(0).toISOString(),
        lastRan: time("lastRan"),
        lastOutcome: cell.textOrNull("lastOutcome", 40) ?? "",
    };
}
/**
 * Adds what the legs did now. Pairs that no leg reports any more stay, since a leg that vanished from the matrix is
 * just what the history has to show. `retired` names pairs ("Tesla V100", "sm_70" or "10.4.0") to forget.
 * @param now milliseconds since the epoch.
 */
function updateHistory(history, legs, now, retired) {
    const time = new Date(now).toISOString();
    const cells = new Map(history.cells.map((cell) => [keyOf(cell), cell]));
    for (const leg of legs) {
        if (leg.tensorrt.version === null || leg.status === "no-gpu" || leg.status === "probe-error")
            continue;
        const pair = {
            gpu: leg.gpu.name,
            computeCapability: leg.gpu.computeCapability,
            tensorrt: legRelease(leg),
        };
        const before = cells.get(keyOf(pair));
        // A suite that did not load TensorRT has run, but it has not tested this release on this card.
        const ran = legExecuted(leg) && leg.usedTensorrt !== false;
        if (!ran && leg.status === "unsupported") {
            // A pair that the matrix rules out can never run, so it is no longer due, even if it once was.
            cells.delete(keyOf(pair));
            continue;
        }
        const lastRan = ran ? later(before?.lastRan ?? null, now) : (before?.lastRan ?? null);
        const lastOutcome = ran || !before ? leg.outcome : before.lastOutcome;
        cells.set(keyOf(pair), {
            ...pair,
            firstSeen: before?.firstSeen ?? time,
            lastSeen: time,
            lastRan,
            lastOutcome,
        });
    }
    const gone = new Set(retired.map((word) => word.toLowerCase()));
    const kept = [...cells.values()].filter((cell) => !namesOf(cell).some((name) => gone.has(name)));
    kept.sort((a, b) => compareTexts(keyOf(a), keyOf(b)));
    return { schemaVersion: 1, cells: kept.slice(0, MAX_CELLS) };
}
const keyOf = (cell) => JSON.stringify([cell.gpu, cell.computeCapability, cell.tensorrt]);
/** Keeps the later time when clocks differ a little, but not one so far ahead that a clock must have been wrong. */
function later(before, now) {
    const ahead = before !== null && Date.parse(before) > now && !isToCome(before, now);
    return ahead ? before : new Date(now).toISOString();
}
/** A time more than a day in the future, written by a wrong clock. Nothing can be counted from it. */
const isToCome = (time, now) => Date.parse(time) > now + DAY_MS;
const namesOf = (cell) => [
    cell.gpu,
    cell.tensorrt,
    cell.computeCapability ? `sm_${cell.computeCapability.replace(".", "")}` : "",
].map((name) => name.toLowerCase());
/** Debts, oldest first. */
function debts(history, now) {
    return history.cells
        .map((cell) => ({ cell, days: daysSince(cell.lastRan ?? cell.firstSeen, now) }))
        .sort((a, b) => compareDays(b, a) || compareTexts(keyOf(a.cell), keyOf(b.cell)));
}
function daysSince(time, now) {
    return isToCome(time, now) ? null : Math.max(0, Math.floor((now - Date.parse(time)) / DAY_MS));
}
function compareDays(a, b) {
    const [left, right] = [a.days ?? Infinity, b.days ?? Infinity];
    return left === right ? 0 : left - right;
}
/** Says since when a pair is unverified; to be put after its name. */
function debtWords({ cell: { firstSeen, lastRan }, days }) {
    if (days === null) {
        const [when, did] = lastRan === null ? [firstSeen, "was first seen"] : [lastRan, "last ran"];
        return `${did} on ${when.slice(0, 10)} according to the history, which is in the future: a clock was wrong, so the days cannot be counted`;
    }
    return lastRan === null
        ? `never ran since it was first seen ${plural(days, "day")} ago`
        : `last ran ${plural(days, "day")} ago`;
}
/**
 * Reads `max-days-unverified`: "30" and "30:fail" fail, "14:warn" warns, and "14:warn 30:fail" does both.
 * @returns the value, or a sentence that says what is wrong.
 */
function history_parseDebtLimits(raw) {
    const limits = [];
    for (const word of raw.split(/[\s,]+/).filter(Boolean)) {
        const match = /^(\d{1,5})(?::(warn|fail))?$/.exec(word);
        if (!match)
            return {
                problem: `${JSON.stringify(word.slice(0, 40))} is not allowed; use days such as 30, 14:warn or 30:fail`,
            };
        limits.push({ days: Number(match[1]), effect: match[2] === "warn" ? "warn" : "fail" });
    }
    return limits;
}

;// CONCATENATED MODULE: ./build/fleet/inputs.js
/** Inputs of the two sub-actions, as tables that action.yml and the command line are held to. */



const PLAN_INPUTS = [
    {
        name: "cells",
        default: "",
        summary: "The job matrix: a JSON or YAML list of cells with `gpu` (or a label in `runs-on`) and one of `tensorrt`, `torch-tensorrt`, `container`, `requirements`; or an object of lists to multiply; or the path of a file with one of these.",
    },
    {
        name: "labels",
        default: "",
        summary: "Map from runner label to card: JSON, YAML, or the path of such a file.",
    },
    {
        name: "cover",
        default: "all",
        summary: "`all` cells that can run, or the fewest that still cover `each-sm`, `each-release`, or both (`each-sm each-release`).",
    },
    {
        name: "on-unsupported",
        default: "skip",
        allowed: ["skip", "xfail"],
        summary: "`skip` drops cells that cannot run; `xfail` keeps them, marked with `on-unsupported: xfail`.",
    },
    {
        name: "matrix-file",
        default: "",
        summary: "File of support-matrix rows that add to the built-in ones or replace them.",
    },
];
const AGGREGATE_INPUTS = [
    {
        name: "reports",
        default: "reports/**/report.json",
        summary: "Glob(s) of the legs' report.json files, one per line.",
    },
    {
        name: "expect-legs",
        default: "",
        summary: "Legs that must report: a count, a JSON list of names, or names separated by commas or newlines.",
    },
    {
        name: "min-executed-legs",
        default: "1",
        summary: "How many legs must have executed tests, at least.",
    },
    { name: "canary", default: "", summary: "A test id that must have run in at least one leg." },
    {
        name: "commit",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
        default: "${{ github.sha }}",
        summary: "Commit that every report must be about. Empty: not checked.",
    },
    {
        name: "history",
        default: "",
        summary: "JSON file that records when each card last really ran each release; it is read and updated.",
    },
    {
        name: "max-days-unverified",
        default: "",
        summary: "Fail if a card has not run a release for more than this many days; `14:warn` only warns, `14:warn 30:fail` does both.",
    },
    {
        name: "retired",
        default: "",
        summary: "Cards, SMs or releases to forget from the history, one per line.",
    },
    {
        name: "matrix-file",
        default: "",
        summary: "File of support-matrix rows that add to the built-in ones or replace them, for proposals.",
    },
    { name: "html", default: "", summary: "Where to write the grid as a self-contained HTML page." },
    { name: "svg", default: "", summary: "Where to write the grid as a self-contained SVG picture." },
    {
        name: "report-dir",
        default: "",
        summary: "Where aggregate.json, and the page and picture not named above, go. Default: `$RUNNER_TEMP/tensorrt-export-gate`.",
    },
    {
        name: "check",
        default: "never",
        allowed: ["never", "auto", "always"],
        summary: "Whether to add a check run next to the job's own. `auto`: if the token allows it. `always`: warn if it does not.",
    },
    { name: "check-name", default: "TensorRT export gate: all legs", summary: "Name of the check run." },
    {
        name: "token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner evaluates it
        default: "${{ github.token }}",
        summary: "Only for the check run.",
    },
];
/** @throws RequestError listing every problem. */
function parsePlanInputs(raw) {
    const inputs = readInputs(raw, PLAN_INPUTS);
    const problems = [];
    const cover = parseCover(inputs.cover, problems);
    problems.push(...notAllowed(inputs, PLAN_INPUTS));
    // Not trimmed, since messages about cells give lines and columns of the original text.
    const cells = raw.cells ?? "";
    if (cells.trim() === "")
        problems.push('input cells: is empty; give a list such as [{"gpu": "T4", "tensorrt": "10.5.0"}]');
    if (problems.length > 0)
        throw new request_error_RequestError(problems);
    return {
        cells,
        labels: raw.labels ?? "",
        cover,
        onUnsupported: inputs["on-unsupported"] === "xfail" ? "xfail" : "skip",
        matrixFile: inputs["matrix-file"],
    };
}
/** @throws RequestError listing every problem. */
function parseAggregateInputs(raw) {
    const inputs = readInputs(raw, AGGREGATE_INPUTS);
    const problems = notAllowed(inputs, AGGREGATE_INPUTS);
    const checked = (name, parsed, fallback) => {
        if (typeof parsed !== "object" || parsed === null || !("problem" in parsed))
            return parsed;
        problems.push(`input ${name}: ${parsed.problem}`);
        return fallback;
    };
    const expectLegs = checked("expect-legs", parseExpectedLegs(inputs["expect-legs"]), {
        kind: "any",
    });
    const debtLimits = checked("max-days-unverified", parseDebtLimits(inputs["max-days-unverified"]), []);
    const minimum = inputs["min-executed-legs"];
    if (!/^\d{1,5}$/.test(minimum))
        problems.push(`input min-executed-legs: ${quoted(minimum)} is not allowed; use a whole number such as 1`);
    const commit = inputs.commit;
    if (commit !== "" && !/^[0-9a-f]{7,64}$/i.test(commit))
        problems.push(`input commit: ${quoted(commit)} is not a commit; use the full hash`);
    if (debtLimits.length > 0 && inputs.history === "")
        problems.push("input max-days-unverified: needs the input history to count from");
    if (problems.length > 0)
        throw new RequestError(problems);
    return {
        reports: lines(inputs.reports),
        expectLegs,
        minExecutedLegs: Number(minimum),
        canary: inputs.canary,
        commit: commit === "" ? null : commit.toLowerCase(),
        history: inputs.history,
        debtLimits,
        retired: lines(inputs.retired),
        matrixFile: inputs["matrix-file"],
        html: inputs.html,
        svg: inputs.svg,
    };
}
function parseCover(text, problems) {
    const goals = new Set();
    for (const word of text.split(/[\s,]+/).filter(Boolean)) {
        if (word === "each-sm" || word === "each-release")
            goals.add(word);
        else if (word !== "all")
            problems.push(`input cover: ${quoted(word)} is not allowed; use all, each-sm, each-release, or both`);
    }
    return goals;
}
/** Each input, or its default. A default that is a GitHub expression counts as empty: only the runner evaluates it. */
function readInputs(raw, rows) {
    const entries = rows.map((row) => {
        const fallback = row.default.startsWith("${{") ? "" : row.default;
        return [row.name, raw[row.name]?.trim() || fallback];
    });
    return Object.fromEntries(entries);
}
/** One sentence for each input whose value is not one of the allowed words. */
function notAllowed(inputs, rows) {
    return rows.flatMap(({ name, allowed }) => {
        const value = inputs[name];
        if (allowed === undefined || allowed.includes(value))
            return [];
        return [`input ${name}: ${quoted(value)} is not allowed; use one of ${allowed.join(", ")}`];
    });
}
const quoted = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);
const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

;// CONCATENATED MODULE: ./build/support/drivers.json
const drivers_namespaceObject = /*#__PURE__*/JSON.parse('{"g":[{"cuda":"10","linux":"440.33","windows":"441.22","confidence":"inferred","sources":["cuda-links"],"date":"2026-11-22"},{"cuda":"11","linux":"450.80.02","windows":"452.39","confidence":"documented","sources":["cuda-compat"],"date":"2026-11-22"},{"cuda":"12","linux":"525","windows":"525","confidence":"documented","sources":["cuda-compat"],"date":"2026-11-22"},{"cuda":"13","linux":"580","windows":"580","confidence":"documented","sources":["cuda-compat","trt-11.2-prerequisites"],"date":"2026-11-22"}],"R":[{"sm":["10.0","12.0"],"cuda":"12.8","linux":"570","windows":"572","confidence":"inferred","sources":["trt-issue-4525","cuda-links"],"date":"2026-11-22"},{"sm":["10.3","12.1"],"cuda":"12.9","linux":"575","windows":"576","confidence":"inferred","sources":["nixpkgs-cuda","cuda-links"],"date":"2026-11-22"},{"sm":["11.0"],"cuda":"13.0","linux":"580","windows":"580","confidence":"inferred","sources":["conda-pytorch-486"],"date":"2026-11-22"},{"sm":["10.7"],"cuda":"13.0","linux":"580","windows":"580","confidence":"inferred","sources":["trt-11.3-notes"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/gpus.json
const gpus_namespaceObject = /*#__PURE__*/JSON.parse('{"names":[{"name":"T4","sm":"7.5"},{"name":"V100","sm":"7.0"},{"name":"A100","sm":"8.0"},{"name":"A10","sm":"8.6"},{"name":"L4","sm":"8.9"},{"name":"H100","sm":"9.0"},{"name":"B200","sm":"10.0"},{"name":"B300","sm":"10.3"},{"name":"RTX PRO 6000 Blackwell","sm":"12.0"},{"name":"GB10","sm":"12.1"},{"name":"P100","sm":"6.0"},{"name":"P40","sm":"6.1"},{"name":"K80","sm":"3.7"},{"name":"K40","sm":"3.5"},{"name":"M60","sm":"5.2"},{"name":"M10","sm":"5.0"},{"name":"Orin","sm":"8.7"},{"name":"Thor","sm":"11.0"},{"name":"T4G","sm":"7.5"},{"name":"T10","sm":"7.5"},{"name":"V100S","sm":"7.0"},{"name":"P4","sm":"6.1"},{"name":"P6","sm":"6.1"},{"name":"M4","sm":"5.2"},{"name":"M6","sm":"5.2"},{"name":"M40","sm":"5.2"},{"name":"K20","sm":"3.5"},{"name":"K10","sm":"3.0"},{"name":"A2","sm":"8.6"},{"name":"A10G","sm":"8.6"},{"name":"A10M","sm":"8.6"},{"name":"A16","sm":"8.6"},{"name":"A30","sm":"8.0"},{"name":"A40","sm":"8.6"},{"name":"A800","sm":"8.0"},{"name":"L2","sm":"8.9"},{"name":"L20","sm":"8.9"},{"name":"L40","sm":"8.9"},{"name":"L40S","sm":"8.9"},{"name":"L40G","sm":"8.9"},{"name":"H200","sm":"9.0"},{"name":"H20","sm":"9.0"},{"name":"H800","sm":"9.0"},{"name":"GH200","sm":"9.0"},{"name":"B100","sm":"10.0"},{"name":"GB200","sm":"10.0"},{"name":"GB300","sm":"10.3"},{"name":"DGX Spark","sm":"12.1"},{"name":"RTX PRO 4500 Blackwell","sm":"12.0"},{"name":"RTX 6000 Ada","sm":"8.9"},{"name":"RTX 5000 Ada","sm":"8.9"},{"name":"RTX 4000 Ada","sm":"8.9"},{"name":"RTX 2000 Ada","sm":"8.9"},{"name":"RTX A6000","sm":"8.6"},{"name":"RTX A5000","sm":"8.6"},{"name":"RTX A4000","sm":"8.6"},{"name":"RTX A2000","sm":"8.6"},{"name":"Quadro RTX 8000","sm":"7.5"},{"name":"Quadro RTX 6000","sm":"7.5"},{"name":"Quadro RTX 5000","sm":"7.5"},{"name":"Quadro RTX 4000","sm":"7.5"},{"name":"T1000","sm":"7.5"},{"name":"T600","sm":"7.5"},{"name":"T400","sm":"7.5"},{"name":"Quadro GV100","sm":"7.0"},{"name":"Quadro GP100","sm":"6.0"},{"name":"Quadro P6000","sm":"6.1"},{"name":"Quadro P4000","sm":"6.1"},{"name":"Quadro P2000","sm":"6.1"},{"name":"Quadro M6000","sm":"5.2"},{"name":"Quadro M4000","sm":"5.2"},{"name":"Quadro M2000","sm":"5.2"},{"name":"Quadro K6000","sm":"3.5"},{"name":"TITAN RTX","sm":"7.5"},{"name":"TITAN V","sm":"7.0"},{"name":"TITAN Xp","sm":"6.1"},{"name":"TITAN X Pascal","sm":"6.1"},{"name":"GeForce GTX TITAN X","sm":"5.2"},{"name":"Vera Rubin","sm":"10.7"},{"name":"Jetson AGX Orin","sm":"8.7"},{"name":"Jetson Orin NX","sm":"8.7"},{"name":"Jetson Orin Nano","sm":"8.7"},{"name":"Jetson AGX Thor","sm":"11.0"},{"name":"Jetson T5000","sm":"11.0"},{"name":"Jetson T4000","sm":"11.0"},{"name":"DRIVE Thor","sm":"11.0"},{"name":"Xavier","sm":"7.2"},{"name":"Jetson AGX Xavier","sm":"7.2"},{"name":"Jetson Xavier NX","sm":"7.2"},{"name":"Jetson TX2","sm":"6.2"},{"name":"TX2","sm":"6.2"},{"name":"Jetson TX1","sm":"5.3"},{"name":"Jetson Nano","sm":"5.3"},{"name":"Tegra X1","sm":"5.3"},{"name":"Tegra X2","sm":"6.2"},{"name":"GTX 750","sm":"5.0"},{"name":"GTX 750 Ti","sm":"5.0"},{"name":"V100D","sm":"7.0"},{"name":"V100DX","sm":"7.0"}],"families":[{"pattern":"geforce rtx 5###","sm":"12.0"},{"pattern":"geforce rtx 4###","sm":"8.9"},{"pattern":"geforce rtx 3###","sm":"8.6"},{"pattern":"geforce rtx 2###","sm":"7.5"},{"pattern":"geforce gtx 16##","sm":"7.5"},{"pattern":"geforce gtx 10##","sm":"6.1"},{"pattern":"geforce gtx 9##","sm":"5.2"},{"pattern":"geforce mx1##","sm":"6.1"},{"pattern":"geforce mx2##","sm":"6.1"},{"pattern":"geforce mx3##","sm":"6.1"}],"traps":[{"name":"rtx 2050","sm":"8.6","note":"GA107 despite the 20 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"rtx 3050 a","sm":"8.9","note":"An Ada chip under a 30 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx450","sm":"7.5","note":"TU117.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx550","sm":"7.5","note":"TU117.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"mx570","sm":"8.6","note":"GA107.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 940m","sm":"5.0","note":"GM107 or GM108 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 940mx","sm":"5.0","note":"GM107 or GM108 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 950m","sm":"5.0","note":"GM107 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"gtx 960m","sm":"5.0","note":"GM107 despite the 900 series number.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"a30","sm":"8.0","note":"GA100, unlike A10, A16 and A40.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"t4g","sm":"7.5","note":"An arm64 host: torch wheels for arm64 hold no 7.5.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"},{"name":"thor","sm":"11.0","note":"CUDA 12 calls this card 10.1, CUDA 13 calls it 11.0.","confidence":"inferred","sources":["pci-ids"],"date":"2026-11-22"}],"ambiguous":[{"name":"rtx 6000","any":["Quadro RTX 6000","RTX 6000 Ada","RTX PRO 6000 Blackwell"]},{"name":"rtx 5000","any":["Quadro RTX 5000","RTX 5000 Ada","RTX PRO 5000 Blackwell"]},{"name":"rtx 4000","any":["Quadro RTX 4000","RTX 4000 Ada","RTX PRO 4000 Blackwell"]},{"name":"titan x","any":["GeForce GTX TITAN X","TITAN X Pascal"]}],"cloud":[{"instance":"g4dn","gpu":"T4"},{"instance":"g5g","gpu":"T4G"},{"instance":"g5","gpu":"A10G"},{"instance":"g3","gpu":"M60"},{"instance":"p2","gpu":"K80"},{"instance":"p3","gpu":"V100"},{"instance":"p4d","gpu":"A100"},{"instance":"p4de","gpu":"A100"},{"instance":"p5","gpu":"H100"},{"instance":"p5e","gpu":"H200"},{"instance":"p5en","gpu":"H200"},{"instance":"p6-b200","gpu":"B200"},{"instance":"g6","gpu":"L4"},{"instance":"g6e","gpu":"L40S"},{"instance":"gr6","gpu":"L4"},{"instance":"standard_nc#","gpu":"K80"},{"instance":"standard_nc#s_v2","gpu":"P100"},{"instance":"standard_nc#s_v3","gpu":"V100"},{"instance":"standard_nd#s","gpu":"P40"},{"instance":"standard_nd#rs_v2","gpu":"V100"},{"instance":"standard_nc#as_t4_v3","gpu":"T4"},{"instance":"standard_nv#s_v3","gpu":"M60"},{"instance":"standard_nv#ads_a10_v5","gpu":"A10"},{"instance":"standard_nc#ads_a100_v4","gpu":"A100"},{"instance":"standard_nd#asr_a100_v4","gpu":"A100"},{"instance":"standard_nd#isr_h100_v5","gpu":"H100"},{"instance":"standard_nd#isr_h200_v5","gpu":"H200"},{"instance":"a2","gpu":"A100"},{"instance":"a3","gpu":"H100"},{"instance":"a3-ultra","gpu":"H200"},{"instance":"a4","gpu":"B200"},{"instance":"a4x","gpu":"GB200"},{"instance":"g2","gpu":"L4"},{"instance":"g4","gpu":"RTX PRO 6000 Blackwell"},{"instance":"ncv2","gpu":"P100"},{"instance":"ncv3","gpu":"V100"},{"instance":"ndv1","gpu":"P40"},{"instance":"ndv2","gpu":"V100"},{"instance":"nct4v3","gpu":"T4"}],"about":{"names":{"confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus"],"date":"2026-11-22"},"families":{"confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus"],"date":"2026-11-22"},"ambiguous":{"confidence":"inferred","sources":["cuda-gpus"],"date":"2026-11-22"},"cloud":{"confidence":"inferred","sources":["vendor-pages"],"date":"2026-11-22"},"chips":{"confidence":"inferred","sources":["pci-ids","open-modules"],"date":"2026-11-22"}},"chips":[{"chip":"GK104","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GRID K2","GRID K2 GeForce USM","GRID K2 NVS USM","GRID K2 Tesla USM","GRID K200 vGPU","GRID K240Q / K260Q vGPU","GRID K520","GeForce GTX 660 OEM","GeForce GTX 660 Rev. 2","GeForce GTX 660 Ti","GeForce GTX 670","GeForce GTX 670MX","GeForce GTX 675MX","GeForce GTX 675MX Mac Edition","GeForce GTX 680","GeForce GTX 680M","GeForce GTX 680MX","GeForce GTX 690","GeForce GTX 760","GeForce GTX 760 OEM","GeForce GTX 760 Rev. 2","GeForce GTX 760 Ti","GeForce GTX 760 Ti OEM","GeForce GTX 770","GeForce GTX 775M Mac Edition","GeForce GTX 780M","GeForce GTX 780M Mac Edition","GeForce GTX 860M","GeForce GTX 870M","GeForce GTX 880M","Quadro 4100","Quadro K3000M","Quadro K3100M","Quadro K4000M","Quadro K4100M","Quadro K4200","Quadro K5000","Quadro K5000M","Quadro K5100M","Tesla K10","Tesla K8"],"pci":"1180 1182 1183 1184 1185 1186 1187 1188 1189 118a 118b 118c 118d 118e 118f 1191 1193 1194 1195 1198 1199 119a 119d 119e 119f 11a0 11a1 11a2 11a3 11a4 11a5 11a7 11a8 11a9 11aa 11ac 11af 11b0 11b1 11b4 11b6 11b7 11b8 11ba 11bb 11bc 11bd 11be 11bf"},{"chip":"GK106","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK107","sm":"3.0","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK110","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 780","GeForce GTX 780 Rev. 2","GeForce GTX 780 Ti","GeForce GTX 780 Ti 6GB","GeForce GTX TITAN","GeForce GTX TITAN Black","GeForce GTX TITAN Z","GeForce GTX Titan LE","Q12U-1","Quadro K5200","Quadro K6000","Tesla K20","Tesla K20X","Tesla K20Xm","Tesla K20c","Tesla K20m","Tesla K20s","Tesla K40d","Tesla K40m","Tesla K40s","Tesla K40st","Tesla K40t"],"pci":"1001 1003 1004 1005 1007 1008 100a 100c 101e 101f 1020 1021 1022 1023 1026 1027 1028 1029 102a 102e 102f 103a 103c 103f 130b"},{"chip":"GK180","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["Tesla K40c"],"pci":"1024"},{"chip":"GK208","sm":"3.5","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GK210","sm":"3.7","architecture":"Kepler","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["Tesla K80"],"pci":"102d"},{"chip":"GM107","sm":"5.0","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GRID M3-3020","GRID M30","GeForce 840M","GeForce 845M","GeForce 940M","GeForce 940MX","GeForce 945M","GeForce GTX 745","GeForce GTX 750","GeForce GTX 750 Ti","GeForce GTX 850M","GeForce GTX 860M","GeForce GTX 950M","GeForce GTX 960M","NVS 810","Quadro K1200","Quadro K2200","Quadro K2200M","Quadro K620","Quadro M1000M","Quadro M1200 Mobile","Quadro M2000M","Quadro M600M","Quadro M620 Mobile","Tesla M10"],"pci":"0fbc 1380 1381 1382 1389 1390 1391 1392 1393 1398 1399 139a 139b 139c 139d 13b0 13b1 13b2 13b3 13b4 13b6 13b9 13ba 13bb 13bc 13bd 1789 179c"},{"chip":"GM108","sm":"5.0","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce 830M","GeForce 840M","GeForce 845M","GeForce 920MX","GeForce 930M","GeForce 930MX","GeForce 940A","GeForce 940M","GeForce 940MX","GeForce 945M / 945A","GeForce MX110","GeForce MX130","Quadro K620M / Quadro M500M","Quadro M520 Mobile"],"pci":"1340 1341 1344 1346 1347 1348 1349 134b 134d 134e 134f 137a 137b 137d 174d 174e"},{"chip":"GM200","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 980 Ti","GeForce GTX TITAN X","Quadro M6000","Quadro M6000 24GB","Tesla M40"],"pci":"17c2 17c8 17f0 17f1 17fd"},{"chip":"GM204","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["D17U-20","GRID M60 Service Provider","GeForce GTX 960 OEM / 970M","GeForce GTX 965M","GeForce GTX 970","GeForce GTX 970M","GeForce GTX 980","GeForce GTX 980 Mobile","GeForce GTX 980M","Quadro M2200 Mobile","Quadro M3000M","Quadro M4000","Quadro M4000M","Quadro M5000","Quadro M5000M / M5000 SE","Quadro M5500","Tesla M6","Tesla M60"],"pci":"13ad 13ae 13be 13bf 13c0 13c2 13c4 13d7 13d8 13d9 13da 13e4 13e7 13f0 13f1 13f2 13f3 13f8 13f9 13fa 13fb 1613 1617 1618 1619 161a 1667 1676"},{"chip":"GM206","sm":"5.2","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 750 v2","GeForce GTX 950","GeForce GTX 960","GeForce GTX 960 FAKE","GeForce GTX 960 OEM","GeForce GTX 965M","Quadro M2000","Quadro M2200 Mobile","Tesla M4"],"pci":"1401 1402 1404 1406 1407 1427 1430 1431 1436"},{"chip":"GM20B","sm":"5.3","architecture":"Maxwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GP100","sm":"6.0","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 100-100","DGX Station / PH402 SKU 200","GP100 SKU 15ff","GP100 SKU 200","Quadro GP100","Tesla P100 PCIe 12GB","Tesla P100 PCIe 16GB","Tesla P100 SXM2 16GB","Tesla P100-DGXS-16GB"],"pci":"15c2 15f0 15f7 15f8 15f9 15fa 15fb 15fc 15ff"},{"chip":"GP102","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1080 Ti","GeForce GTX 1080 Ti 10GB","P102-100","Quadro P6000","TITAN X Pascal","TITAN Xp","Tesla P10","Tesla P40"],"pci":"1b00 1b01 1b02 1b06 1b07 1b30 1b38 1b39"},{"chip":"GP104","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1060 3GB","GeForce GTX 1060 6GB","GeForce GTX 1070","GeForce GTX 1070 Mobile","GeForce GTX 1070 Ti","GeForce GTX 1080","GeForce GTX 1080 Mobile","P104-100","P104-101","Quadro P3000 Mobile","Quadro P3200 Mobile","Quadro P4000","Quadro P4000 Mobile","Quadro P4200 Mobile","Quadro P5000","Quadro P5000 Mobile","Quadro P5200 Mobile","Tesla P4","Tesla P6"],"pci":"1b80 1b81 1b82 1b83 1b84 1b87 1ba0 1ba1 1ba2 1bad 1bb0 1bb1 1bb3 1bb4 1bb5 1bb6 1bb7 1bb8 1bb9 1bbb 1bc7 1be0 1be1"},{"chip":"GP106","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1050 Mobile","GeForce GTX 1050 Ti Mobile","GeForce GTX 1060 3GB","GeForce GTX 1060 5GB","GeForce GTX 1060 6GB","GeForce GTX 1060 6GB Rev. 2","GeForce GTX 1060 Mobile","GeForce GTX 1060 Mobile 6GB","GeForce GTX 1060 Mobile Rev. 2","P106-090","P106-100","P106M","Quadro P2000","Quadro P2000 Mobile / DRIVE PX 2 AutoChauffeur","Quadro P2200"],"pci":"1c02 1c03 1c04 1c06 1c07 1c09 1c20 1c21 1c22 1c23 1c30 1c31 1c35 1c36 1c60 1c61 1c62"},{"chip":"GP107","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GTX 1050","GeForce GTX 1050 3 GB Max-Q","GeForce GTX 1050 3GB","GeForce GTX 1050 Mobile","GeForce GTX 1050 Ti","GeForce GTX 1050 Ti Max-Q","GeForce GTX 1050 Ti Mobile","GeForce MX150","GeForce MX350","Quadro P1000","Quadro P1000 Mobile","Quadro P2000","Quadro P2000 Mobile","Quadro P400","Quadro P600","Quadro P600 Mobile","Quadro P620"],"pci":"1c81 1c82 1c83 1c8c 1c8d 1c8f 1c90 1c91 1c92 1c94 1c96 1cb1 1cb2 1cb3 1cb6 1cba 1cbb 1cbc 1cbd 1ccc 1ccd 1cfa 1cfb"},{"chip":"GP108","sm":"6.1","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce GT 1010","GeForce GT 1030","GeForce MX150","GeForce MX230","GeForce MX250","GeForce MX330","Quadro P500 Mobile","Quadro P520"],"pci":"1d01 1d02 1d10 1d11 1d12 1d13 1d16 1d33 1d34 1d52 1d56"},{"chip":"GP10B","sm":"6.2","architecture":"Pascal","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GV100","sm":"7.0","architecture":"Volta","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 100-200","CMP 100-210","Quadro GV100","TITAN V","Tesla GV100 DGX1-V","Tesla GV100 SXM2-16GB SKU 890","Tesla PG500-216","Tesla PG503-216","Tesla V100 DGXS 16GB","Tesla V100 DGXS 32GB","Tesla V100 FHHL 16GB","Tesla V100 PCIe 16GB","Tesla V100 PCIe 32GB","Tesla V100 SXM2 16GB","Tesla V100 SXM2 32GB","Tesla V100 SXM3 32GB","Tesla V100S PCIe 32GB"],"pci":"1d81 1d83 1d84 1db0 1db1 1db2 1db3 1db4 1db5 1db6 1db7 1db8 1dba 1dbd 1dc1 1df0 1df2 1df4 1df5 1df6"},{"chip":"GV11B","sm":"7.2","architecture":"Volta","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"TU102","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 50HX","GeForce RTX 2080 Ti","Quadro RTX 6000","Quadro RTX 8000","TITAN RTX"],"pci":"1e02 1e04 1e07 1e09 1e30 1e36 1e78"},{"chip":"TU104","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 2060","GeForce RTX 2070 SUPER","GeForce RTX 2070 Super","GeForce RTX 2070 Super with Max-Q Design","GeForce RTX 2080","GeForce RTX 2080 SUPER","GeForce RTX 2080 Super","GeForce RTX 2080 Super with Max-Q Design","GeForce RTX 2080 with Max-Q Design","Quadro RTX 4000","Quadro RTX 4000 with Max-Q Design","Quadro RTX 5000","Quadro RTX 5000 with Max-Q Design","Tesla T4"],"pci":"1e81 1e82 1e84 1e87 1e89 1e90 1e91 1e93 1eb0 1eb1 1eb5 1eb6 1eb8 1ec2 1ec7 1ed0 1ed1 1ed3 1ef5"},{"chip":"TU106","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 40HX","GeForce GTX 1650","GeForce RTX 2060 SUPER","GeForce RTX 2060 with Max-Q Design","GeForce RTX 2070","GeForce RTX 2070 with Max-Q Design","Matrox D-Series D2450","Matrox D-Series D2480","Quadro RTX 3000","Quadro RTX 3000 with Max-Q Design"],"pci":"1f02 1f06 1f07 1f0a 1f0b 1f10 1f12 1f14 1f36 1f42 1f47 1f50 1f54 1f76"},{"chip":"TU116","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 30HX","GeForce GTX 1650 SUPER","GeForce GTX 1660","GeForce GTX 1660 SUPER","GeForce GTX 1660 Ti","GeForce GTX 1660 Ti with Max-Q Design"],"pci":"2182 2184 2187 2189 2191 21c4 21d1"},{"chip":"TU117","sm":"7.5","architecture":"Turing","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["DGX Display","GeForce GTX 1630","GeForce GTX 1650 Ti","GeForce GTX 1650 Ti with Max-Q Design","GeForce GTX 1650 with Max-Q Design","GeForce MX450","GeForce MX550","Quadro T1000","Quadro T1000 with Max-Q Design","Quadro T2000","Quadro T2000 with Max-Q Design","T1000","T1000 8GB","T1200 Laptop GPU","T400","T400 4GB","T400E","T500","T550 Laptop GPU","T600","T600 Laptop GPU"],"pci":"1f83 1f91 1f95 1f96 1f97 1f98 1f99 1f9c 1f9d 1f9f 1fa0 1fb0 1fb1 1fb2 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1ff0 1ff2 1ff9"},{"chip":"GA100","sm":"8.0","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A100 80GB PCIe","A100-PCIE-40GB","A100-PG509-200","A100-SXM-64GB","A100-SXM4-40GB","A100-SXM4-80GB","A30","A800 40GB Active","A800 80GB PCIe","A800 80GB PCIe LC","A800-SXM4-40GB","A800-SXM4-80GB","AX800","PG506-232","PG509-210"],"pci":"20b0 20b2 20b3 20b5 20b6 20b7 20bd 20f1 20f3 20f5 20f6 20fd"},{"chip":"GA102","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A10","A10G","A10M","A40","CMP 90HX","GeForce RTX 3070 Ti","GeForce RTX 3080","GeForce RTX 3080 Ti","GeForce RTX 3090","GeForce RTX 3090 Ti","RTX A4500","RTX A5000","RTX A5500","RTX A6000"],"pci":"2203 2204 2206 2207 2208 220a 220d 2216 2230 2231 2232 2233 2235 2236 2237 2238"},{"chip":"GA103","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3060 Ti","GeForce RTX 3080 Ti Laptop GPU","RTX A5500 Laptop GPU"],"pci":"2414 2420 2438 2460"},{"chip":"GA104","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["CMP 70HX","GeForce RTX 3060","GeForce RTX 3060 Laptop GPU","GeForce RTX 3070","GeForce RTX 3070 Laptop GPU","GeForce RTX 3070 Ti Laptop GPU","GeForce RTX 3080 Laptop GPU","RTX A3000 12GB Laptop GPU","RTX A3000 Laptop GPU","RTX A4000","RTX A4000 Laptop GPU","RTX A4000H","RTX A4500 Embedded GPU","RTX A4500 Laptop GPU","RTX A5000 Laptop GPU"],"pci":"2484 2487 2488 248a 249c 249d 24a0 24b0 24b1 24b6 24b7 24b8 24b9 24ba 24bb 24c7 24dc 24dd 24e0 24fa"},{"chip":"GA106","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3050","GeForce RTX 3050 OEM","GeForce RTX 3050 Ti Laptop GPU","RTX A2000","RTX A2000 12GB"],"pci":"2507 2508 2523 2531 2563 2571"},{"chip":"GA107","sm":"8.6","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["A16","A2","GeForce MX570","GeForce MX570 A","GeForce RTX 2050","GeForce RTX 3050 4GB Laptop GPU","GeForce RTX 3050 6GB Laptop GPU","GeForce RTX 3050 Laptop GPU","GeForce RTX 3050Ti Laptop GPU","RTX A1000","RTX A1000 6GB Laptop GPU","RTX A1000 Embedded GPU","RTX A1000 Laptop GPU","RTX A2000 8GB Laptop GPU","RTX A2000 Embedded GPU","RTX A2000 Laptop GPU","RTX A400","RTX A500 Embedded GPU","RTX A500 Laptop GPU"],"pci":"25a0 25a2 25a5 25a6 25a7 25a9 25aa 25ab 25ac 25ad 25b0 25b2 25b6 25b8 25b9 25ba 25bb 25bc 25bd 25e2 25e5 25ec 25ed 25f9 25fa 25fb"},{"chip":"GA10B","sm":"8.7","architecture":"Ampere","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"AD102","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4070 Ti SUPER","GeForce RTX 4090","GeForce RTX 4090 D","L20","L40","L40S","RTX 5000 Ada Generation","RTX 5880 Ada Generation","RTX 6000 Ada Generation"],"pci":"2684 2685 2689 26b1 26b2 26b3 26b5 26b9 26ba"},{"chip":"AD103","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4070","GeForce RTX 4080","GeForce RTX 4080 SUPER","GeForce RTX 4090 Laptop GPU","RTX 5000 Ada Generation Embedded GPU","RTX 5000 Ada Generation Laptop GPU"],"pci":"2702 2704 2709 2717 2730 2757 2770"},{"chip":"AD104","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4060 Ti","GeForce RTX 4070 SUPER","GeForce RTX 4070 Ti","GeForce RTX 4080 Laptop GPU","L2","L4","RTX 3500 Ada Generation Embedded GPU","RTX 3500 Ada Generation Laptop GPU","RTX 4000 Ada Generation","RTX 4000 Ada Generation Laptop GPU","RTX 4000 SFF Ada Generation","RTX 4500 Ada Generation"],"pci":"2782 2783 2788 27a0 27b0 27b1 27b2 27b6 27b8 27ba 27bb 27e0 27fb"},{"chip":"AD106","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 3050 A Laptop GPU","GeForce RTX 4060","GeForce RTX 4070 Laptop GPU","RTX 3000 Ada Generation Laptop GPU"],"pci":"2808 2820 2822 2838 2860"},{"chip":"AD107","sm":"8.9","architecture":"Ada Lovelace","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 4050 Laptop GPU","GeForce RTX 4060 Laptop GPU","RTX 1000 Ada Generation Laptop GPU","RTX 2000 Ada Generation","RTX 2000 Ada Generation Embedded GPU","RTX 2000 Ada Generation Laptop GPU","RTX 2000E Ada Generation","RTX 500 Ada Generation Laptop GPU"],"pci":"28a0 28a1 28b0 28b8 28b9 28ba 28bb 28e0 28e1 28f8"},{"chip":"GH100","sm":"9.0","architecture":"Hopper","confidence":"documented","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GH200 120GB","GH200 144G HBM3e","GH200 480GB","H100","H100 80GB HBM3","H100 NVL","H100 PCIe","H20","H20 NVL16","H20-3e","H200","H200 NVL","H800","H800 NVL","H800 PCIe"],"pci":"230e 2321 2322 2324 2329 232c 2330 2331 2335 2339 233a 233b 2342 2348"},{"chip":"GB100","sm":"10.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["B200","GB200"],"pci":"2901 2941"},{"chip":"GB102","sm":"10.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["DRIVE P2021"],"pci":"29bb"},{"chip":"GB110","sm":"10.3","architecture":"Blackwell Ultra","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["B300 SXM6 AC","GB300"],"pci":"3182 31c2"},{"chip":"GB10B","sm":"11.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22"},{"chip":"GB202","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5090","GeForce RTX 5090 D","GeForce RTX 5090 D v2","RTX 6000D","RTX PRO 5000 72GB Blackwell","RTX PRO 5000 Blackwell","RTX PRO 6000 Blackwell Max-Q Workstation Edition","RTX PRO 6000 Blackwell Server Edition","RTX PRO 6000 Blackwell Workstation Edition"],"pci":"2b85 2b87 2b8c 2bb1 2bb3 2bb4 2bb5 2bb9"},{"chip":"GB203","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5070 Ti","GeForce RTX 5080","GeForce RTX 5080 Laptop GPU","GeForce RTX 5090 Laptop GPU","RTX PRO 4000 Blackwell","RTX PRO 4000 Blackwell Embedded GPU","RTX PRO 4000 Blackwell Generation Laptop GPU","RTX PRO 4000 Blackwell SFF Edition","RTX PRO 4500 Blackwell","RTX PRO 5000 Blackwell Embedded GPU","RTX PRO 5000 Blackwell Generation Laptop GPU"],"pci":"2c02 2c05 2c18 2c19 2c31 2c33 2c34 2c38 2c39 2c58 2c59 2c77 2c79"},{"chip":"GB205","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5070","GeForce RTX 5070 Ti Laptop GPU","RTX PRO 3000 Blackwell Generation Laptop GPU"],"pci":"2f04 2f18 2f38 2f58"},{"chip":"GB206","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5060","GeForce RTX 5060 Laptop GPU","GeForce RTX 5060 Ti","GeForce RTX 5070 Laptop GPU","RTX PRO 2000 Blackwell","RTX PRO 2000 Blackwell Embedded GPU","RTX PRO 2000 Blackwell Generation Laptop GPU"],"pci":"2d04 2d05 2d18 2d19 2d30 2d39 2d58 2d59 2d79"},{"chip":"GB207","sm":"12.0","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GeForce RTX 5050","GeForce RTX 5050 Laptop GPU","RTX PRO 1000 Blackwell Generation Laptop GPU","RTX PRO 500 Blackwell Embedded GPU","RTX PRO 500 Blackwell Generation Laptop GPU"],"pci":"2d83 2d98 2db8 2db9 2dd8 2df9"},{"chip":"GB20B","sm":"12.1","architecture":"Blackwell","confidence":"inferred","sources":["cuda-gpus","cuda-legacy-gpus","pci-ids"],"date":"2026-11-22","names":["GB10"],"pci":"2e12"},{"chip":"GR100","sm":"10.7","architecture":"Rubin","confidence":"uncertain","sources":["pci-ids","cuda-gpus","cuda-legacy-gpus","trt-11.3-notes"],"date":"2026-11-22"},{"chip":"GR102","sm":"10.7","architecture":"Rubin","confidence":"uncertain","sources":["pci-ids","cuda-gpus","cuda-legacy-gpus","trt-11.3-notes"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/matrix.json
const matrix_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"release":"8.0","builds":["8.0.1.6","8.0.3.4"],"published":"2021-07","python":"3.6-3.9","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"jetpack","sm":["5.3","6.2","7.2"],"confidence":"inferred"}],"sources":["trt-8.0-matrix","trt-8.4-matrix-copy","trt-issue-982","trt-repo"],"date":"2026-11-22"},{"release":"8.2","builds":["8.2.1.8","8.2.5.1"],"published":"2021-11","python":"3.6-3.9","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6"],"confidence":"uncertain"},{"platform":"jetpack","sm":["5.3","6.2","7.2"],"confidence":"inferred"}],"sources":["trt-8.4-matrix-copy","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"8.4","builds":["8.4.1.5","8.4.3.1"],"published":"2022-06","python":"3.6-3.10","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"inferred"}],"sources":["trt-8.4-matrix","trt-8.4-matrix-copy","trt-issue-2727","mmdeploy-2757","trt-repo"],"date":"2026-11-22"},{"release":"8.5","builds":["8.5.1.7","8.5.2.2","8.5.3.1"],"published":"2022-11","python":"3.6-3.10","support":[{"platform":"linux-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["10","11"],"sm":["3.5","3.7","5.0","5.2","6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["10","11"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"inferred"}],"sources":["trt-8.5-matrix","trt-8.5-notes","trt-issue-3589","trt-issue-2727","trt-changelog"],"date":"2026-11-22"},{"release":"8.6","builds":["8.6.0","8.6.1.6"],"published":"2023-03","python":"3.6-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["7.2","8.7"],"confidence":"uncertain","builds":["8.6.2"]}],"sources":["trt-issue-3589","trt-8.6-matrix","trt-changelog"],"date":"2026-11-22"},{"release":"9.0","builds":["9.0.1.4"],"published":"2023-09-07","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.1","builds":["9.1.0.4"],"published":"2023-10-18","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.2","builds":["9.2.0.5"],"published":"2023-11-27","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"9.3","builds":["9.3.0.1"],"published":"2024-02-09","python":"3.8-3.11","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["6.0","6.1","7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["11","12"],"sm":["8.0","9.0"],"confidence":"uncertain"}],"sources":["nixpkgs-cuda","trt-changelog","trt-repo"],"date":"2026-11-22"},{"release":"10.0","builds":["10.0.1.6"],"published":"2024-04-24","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.0-notes","trt-10.0-matrix","nixpkgs-cuda","trt-repo"],"date":"2026-11-22"},{"release":"10.1","builds":["10.1.0.27"],"published":"2024-06-17","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.1-matrix","nixpkgs-cuda","trt-repo"],"date":"2026-11-22"},{"release":"10.2","builds":["10.2.0.19"],"published":"2024-07-09","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.0-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.3","builds":["10.3.0.26"],"published":"2024-08-02","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.3-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.4","builds":["10.4.0.26"],"published":"2024-09-18","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.0","7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.0","7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.4-notes","trt-10.1-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.5","builds":["10.5.0.18"],"published":"2024-09-30","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.5-notes","nixpkgs-cuda","trt-repo","trt-cmake"],"date":"2026-11-22"},{"release":"10.6","builds":["10.6.0.26"],"published":"2024-11-05","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.6-matrix","trt-10.5-notes","trt-repo"],"date":"2026-11-22"},{"release":"10.7","builds":["10.7.0.23"],"published":"2024-12-04","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11","12"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["8.7"],"confidence":"inferred"}],"sources":["trt-10.5-notes","tita-rl-7","trt-repo"],"date":"2026-11-22"},{"release":"10.8","builds":["10.8.0.43"],"published":"2025-01-31","python":"3.8-3.12","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"documented"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.8-notes","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.9","builds":["10.9.0.34"],"published":"2025-03-10","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.9-notes","trt-10.8-notes","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.10","builds":["10.10.0.31"],"published":"2025-04-28","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."},{"platform":"drive","sm":["10.1"],"confidence":"documented","builds":["10.10.10"]}],"sources":["trt-10.10-notes","trt-issue-4525","drive-7.0.3","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.11","builds":["10.11.0.33"],"published":"2025-05-16","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-issue-4525","trt-10.14-matrix","trt-cmake","trt-repo"],"date":"2026-11-22"},{"release":"10.12","builds":["10.12.0.36"],"published":"2025-06-10","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-issue-4525","trt-10.14-matrix","trt-cmake","trt-repo"],"date":"2026-11-22"},{"release":"10.13.0","builds":["10.13.0.35"],"published":"2025-07-24","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"documented"},{"platform":"linux-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["11"],"sm":["7.5","8.0","8.6","8.9","9.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["12"],"sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["trt-10.13.0-notes","dgx-gb300","trt-issue-4525","trt-10.14-matrix","trt-repo"],"date":"2026-11-22"},{"release":"10.13.2","builds":["10.13.2.6"],"published":"2025-08-18","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred","note":"No CUDA 13 wheel for Windows before 10.13.3."},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":[],"confidence":"documented","note":"No JetPack build: the JetPack line stays at 10.7 until 10.13.3 (Thor) and 10.16.1 (Orin)."}],"sources":["dgx-gb300","trt-10.14-matrix","trt-changelog","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.13.3","builds":["10.13.3.9"],"published":"2025-09-08","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0"],"confidence":"uncertain"},{"platform":"jetpack","sm":["11.0"],"confidence":"documented"}],"sources":["trt-10.13.3-notes","meta-tegra","conda-pytorch-486","trt-repo"],"date":"2026-11-22"},{"release":"10.14.1","builds":["10.14.1.48"],"published":"2025-11-07","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.14-notes","trt-10.14-matrix","trt-cmake"],"date":"2026-11-22"},{"release":"10.15.1","builds":["10.15.1.29"],"published":"2026-02-02","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.15-matrix","trt-10.14-notes","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.16.0","builds":["10.16.0.72"],"published":"2026-03-24","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["11.0"],"confidence":"inferred"}],"sources":["trt-10.16-notes","packaging-10.16","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"10.16.1","builds":["10.16.1.11"],"published":"2026-04","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-10.16.1-notes","meta-tegra-2240","trt-10x-download","pypi-index"],"date":"2026-11-22"},{"release":"10.16.2","builds":["10.16.2.10"],"published":"2026-06","python":"3.10-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-10.16.1-notes","meta-tegra-2240","trt-10x-download"],"date":"2026-11-22"},{"release":"11.0","builds":["11.0.0.114"],"published":"2026-06-02","python":"3.8-3.13","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.0-notes","trt-11.2-prerequisites","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"11.1","builds":["11.1.0.106"],"published":"2026-06-24","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.1-notes","trt-resources","trt-cmake","trt-repo","pypi-index"],"date":"2026-11-22"},{"release":"11.2","builds":["11.2.0.113","11.2.1.2"],"published":"2026-07","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.2-prerequisites","trt-11.2-notes","v100-measured","pypi-index"],"date":"2026-11-22"},{"release":"11.3","builds":["11.3.0.99"],"published":"2026-09-22","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"}],"sources":["trt-11.3-notes","pypi-index"],"date":"2026-11-22"},{"release":"11.4.0","builds":["11.4.0.106"],"published":"2026-10","python":"3.8-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-arm64","sm":[],"confidence":"documented","note":"DLA only."}],"sources":["trt-11.4.0-notes","trt-11.3-notes","pypi-index"],"date":"2026-11-22"},{"release":"11.4.1","builds":["11.4.1"],"published":"2026-10","python":"3.10-3.14","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"inferred"},{"platform":"jetpack","sm":["8.7","11.0"],"confidence":"documented"}],"sources":["trt-11.4.1-notes","trt-jetson-migration","trt-11.3-notes"],"date":"2026-11-22"},{"release":"11.5","builds":["11.5.0"],"published":"2026-11-18","python":"3.10-3.14","support":[{"platform":"linux-x64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["13"],"sm":["7.5","8.0","8.6","8.9","9.0","10.0","10.3","10.7","12.0","12.1"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["7.5","8.0","8.6","8.7","8.9","9.0","10.0","10.3","10.7","11.0","12.0","12.1"],"confidence":"uncertain"},{"platform":"windows-arm64","cuda":["13"],"sm":["10.3"],"confidence":"documented","note":"GB300 only, beta."}],"sources":["trt-11.5-notes","trt-11.5-tag","trt-11.3-notes"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.0","builds":["1.0"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.0"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.1","builds":["1.1"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.1"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.2","builds":["1.2"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"}],"sources":["trt-rtx-1.1","trt-rtx-1.4"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.3","builds":["1.3"],"published":"2025","support":[{"platform":"linux-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"}],"sources":["trt-rtx-1.1","trt-rtx-1.4"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.4","builds":["1.4.0.76"],"published":"2026-03","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"}],"sources":["trt-rtx-1.4","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.5","builds":["1.5.0.114"],"published":"2026-05","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"documented"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.6","builds":["1.6.1.120"],"published":"2026-07","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"},{"product":"tensorrt-rtx","release":"1.7","builds":["1.7.1.116"],"published":"2026-10","support":[{"platform":"linux-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"windows-x64","cuda":["12","13"],"sm":["7.5","8.6","8.9","12.0"],"confidence":"inferred"},{"platform":"linux-arm64","cuda":["13"],"sm":["12.1"],"confidence":"inferred","note":"The wheel for arm64 exists; GB10 is the only arm64 card that the matrix names."}],"sources":["trt-rtx-1.5","rtx-pypi"],"date":"2026-11-22"}],"Bl":[{"architecture":"Kepler","sm":["3.0"],"removedIn":"8.0","confidence":"inferred","sources":["trt-8.4-matrix-copy"],"date":"2026-11-22"},{"architecture":"Kepler","sm":["3.5","3.7"],"removedIn":"8.6","confidence":"documented","sources":["trt-8.5-notes","trt-issue-3589"],"date":"2026-11-22"},{"architecture":"Maxwell","sm":["5.0","5.2","5.3"],"deprecatedIn":"8.5","removedIn":"8.6","confidence":"documented","sources":["trt-issue-3589"],"date":"2026-11-22"},{"architecture":"Pascal","sm":["6.0","6.1","6.2"],"deprecatedIn":"8.6","removedIn":"10.0","confidence":"inferred","sources":["trt-issue-3826","trt-issue-3589","nixpkgs-cuda"],"date":"2026-11-22"},{"architecture":"Volta","sm":["7.0"],"deprecatedIn":"10.0","removedIn":"10.5","confidence":"documented","sources":["trt-10.5-notes","trt-10.4-notes","trt-10.0-notes"],"date":"2026-11-22"},{"architecture":"Volta (Xavier)","sm":["7.2"],"removedIn":"10.0","confidence":"inferred","sources":["trt-cmake","meta-tegra","nixpkgs-cuda"],"date":"2026-11-22"},{"architecture":"Turing","sm":["7.5"],"confidence":"documented","sources":["trt-11.2-prerequisites"],"note":"No deprecation notice was found up to 11.5.","date":"2026-11-22"},{"architecture":"Ampere","sm":["8.0"],"confidence":"documented","sources":["cuda-gpus"],"date":"2026-11-22"},{"architecture":"Ampere","sm":["8.6"],"addedIn":"7.2.1","confidence":"documented","sources":["trt-issue-982"],"date":"2026-11-22"},{"architecture":"Ampere (Orin)","sm":["8.7"],"addedIn":"8.4","confidence":"documented","sources":["trt-10.16.1-notes","trt-jetson-migration"],"date":"2026-11-22"},{"architecture":"Ada Lovelace","sm":["8.9"],"addedIn":"8.5","confidence":"inferred","sources":["trt-issue-2727"],"date":"2026-11-22"},{"architecture":"Hopper","sm":["9.0"],"addedIn":"8.5","confidence":"inferred","sources":["mmdeploy-2757","trt-changelog"],"date":"2026-11-22"},{"architecture":"Blackwell","sm":["10.0"],"addedIn":"10.8","confidence":"documented","sources":["trt-10.8-notes"],"date":"2026-11-22"},{"architecture":"Blackwell Ultra","sm":["10.3"],"addedIn":"10.13.0","confidence":"documented","sources":["dgx-gb300","trt-10.14-notes"],"date":"2026-11-22"},{"architecture":"Blackwell (Thor)","sm":["10.1"],"addedIn":"10.10","confidence":"documented","sources":["drive-7.0.3"],"note":"Called 10.1 by CUDA 12 and 11.0 by CUDA 13.","date":"2026-11-22"},{"architecture":"Rubin","sm":["10.7"],"addedIn":"11.3","confidence":"documented","sources":["trt-11.3-notes"],"date":"2026-11-22"},{"architecture":"Blackwell (Thor)","sm":["11.0"],"addedIn":"10.13.2","confidence":"inferred","sources":["conda-pytorch-486","meta-tegra"],"note":"Needs a CUDA 13 build; JetPack 7 carries 10.13.3.","date":"2026-11-22"},{"architecture":"Blackwell","sm":["12.0"],"addedIn":"10.8","confidence":"documented","sources":["trt-10.8-notes","tita-rl-7"],"date":"2026-11-22"},{"architecture":"Blackwell (GB10)","sm":["12.1"],"addedIn":"10.14.1","confidence":"documented","sources":["trt-10.14-notes"],"note":"Announced with 10.14.1; whether 10.13.2 and 10.13.3 ran there before is not established.","date":"2026-11-22"}],"ES":{"splitIn":"10.14.1","sources":["trt-resources","meta-tegra-2240"],"confidence":"documented","date":"2026-11-22","proxies":[{"sm":"10.3","file":"100"},{"sm":"12.1","file":"120"},{"sm":"8.7","file":"86","from":"10.16.1","platforms":["linux-arm64","jetpack"]}],"unknown":["10.7"]},"Fy":[{"product":"tensorrt-rtx","sm":"== 7.5","text":"TensorRT-RTX has no 3-D convolution and no FP32 GEMM on Turing (7.5); networks that need them fail there.","sources":["rtx-turing"],"confidence":"inferred","date":"2026-11-22"},{"sm":"< 8.0","text":"No BF16: it needs compute capability 8.0.","sources":["trt-rtx-1.5"],"confidence":"inferred","date":"2026-11-22"},{"sm":"< 8.9","text":"No FP8: it needs compute capability 8.9.","sources":["trt-rtx-1.5","fp-limits"],"confidence":"documented","date":"2026-11-22"},{"sm":"< 10.0","text":"No FP4: it needs compute capability 10.0.","sources":["trt-rtx-1.5","fp-limits"],"confidence":"documented","date":"2026-11-22"},{"product":"tensorrt","sm":"== 10.0","tensorrt":"< 10.9","text":"B200 and GB200 are early access in 10.8: limited.","sources":["trt-10.8-notes"],"confidence":"documented","date":"2026-11-22"},{"product":"tensorrt","sm":"== 10.3","tensorrt":"< 10.14","text":"GB300 has functional support only before 10.14.1.","sources":["dgx-gb300"],"confidence":"documented","date":"2026-11-22"}]}');
// EXTERNAL MODULE: ./build/support/rows.js + 1 modules
var rows = __nccwpck_require__(8577);
;// CONCATENATED MODULE: ./build/support/wheels.json
const wheels_namespaceObject = /*#__PURE__*/JSON.parse('{"c4":[{"release":"1.0.0","tensorrt":"8.0.3.4","torch":"1.10","cuda":"11.3","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.1.0","tensorrt":"8.2.4.2","torch":"1.11","cuda":"11.3","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.2.0","tensorrt":"8.4.3.1","torch":"1.12","cuda":"11.6","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.3.0","tensorrt":"8.5.1.7","torch":"1.13","cuda":"11.7","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"1.4.0","tensorrt":"8.6","below":"8.7","torch":"2.0","cuda":"11.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.1","tensorrt":"8.6","torch":"2.1","cuda":"12.1","confidence":"inferred","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.2.0","tensorrt":"8.6","below":"8.7","torch":"2.2","cuda":"12.1","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.3.0","tensorrt":"10.0","below":"10.1","torch":"2.3","cuda":"12.1","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.4.0","tensorrt":"10.1.0","torch":"2.4","cuda":"12.4","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.5.0","tensorrt":"10.3.0","torch":"2.5","cuda":"12.4","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.6","tensorrt":"10.7.0","below":"10.8","torch":"2.6","cuda":"12.6","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.7.0","tensorrt":"10.9","below":"10.10","torch":"2.7","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.8.0","tensorrt":"10.12","below":"10.13","jetpackTensorrt":"10.3","jetpackBelow":"10.4","torch":"2.8","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.9.0","tensorrt":"10.13","below":"10.14","torch":"2.9","cuda":"12.8","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.10.0","tensorrt":"10.14.1","below":"10.15","torch":"2.10","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.11.0","tensorrt":"10.15.1","below":"10.16","torch":"2.11","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.12","tensorrt":"10.16.1","below":"10.17","torch":"2.12","cuda":"13.0","confidence":"documented","sources":["torch-tensorrt","torch-tensorrt-2.12"],"date":"2026-11-22"},{"release":"2.13.0","tensorrt":"11.0","below":"11.1","torch":"2.13","cuda":"13.2","confidence":"documented","sources":["torch-tensorrt"],"date":"2026-11-22"},{"release":"2.14.0","tensorrt":"11.1","below":"11.2","torch":"2.14","cuda":"13.2","confidence":"documented","sources":["torch-tensorrt","torch-tensorrt-mirror"],"date":"2026-11-22"}],"Nk":[{"torch":"2.0","until":"2.0","platform":"linux-x64","cuda":"11.7","sm":["3.7","5.0","6.0","7.0","7.5","8.0","8.6"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.0","until":"2.3","platform":"linux-x64","cuda":"11.8","sm":["3.7","5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.1","until":"2.5","platform":"linux-x64","cuda":"12.1","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-release","torch-builder"],"date":"2026-11-22"},{"torch":"2.4","until":"2.6","platform":"linux-x64","cuda":"12.4","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"inferred","sources":["torch-builder"],"date":"2026-11-22"},{"torch":"2.6","until":"2.15","platform":"linux-x64","cuda":"12.6","sm":["5.0","6.0","7.0","7.5","8.0","8.6","9.0"],"confidence":"documented","sources":["torch-build-cuda","torch-test-infra","torch-172352"],"date":"2026-11-22"},{"torch":"2.7","until":"2.7","platform":"linux-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"inferred","sources":["vs-playground-59","torch-builder"],"date":"2026-11-22"},{"torch":"2.8","until":"2.10","platform":"linux-x64","cuda":"12.8","sm":["7.0","7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-157517","torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.8","until":"2.8","platform":"linux-x64","cuda":"12.9","sm":["7.0","7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-157517","torch-build-cuda"],"date":"2026-11-22","ptx":"12.0"},{"torch":"2.11","until":"2.11","platform":"linux-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-172352"],"date":"2026-11-22"},{"torch":"2.12","until":"2.13","platform":"linux-x64","cuda":"12.9","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-188443"],"date":"2026-11-22"},{"torch":"2.9","until":"2.14","platform":"linux-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-172352","torch-test-infra","torch-188443"],"date":"2026-11-22","ptx":"12.0"},{"torch":"2.12","until":"2.14","platform":"linux-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-test-infra","torch-188443"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"12.6","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.15","until":"2.15","platform":"linux-x64","cuda":"13.4","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"uncertain","sources":["torch-test-infra","pypi-index"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.6","sm":["5.0","6.0","6.1","7.0","7.5","8.0","8.6","9.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.8","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"12.9","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"13.0","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"windows-x64","cuda":"13.2","sm":["7.5","8.0","8.6","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-windows"],"date":"2026-11-22"},{"torch":"2.6","platform":"linux-arm64","cuda":"12.6","sm":["8.0","9.0"],"confidence":"documented","sources":["torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.6","platform":"linux-arm64","cuda":"12.8","sm":["8.0","9.0","10.0","12.0"],"confidence":"documented","sources":["torch-build-cuda"],"date":"2026-11-22"},{"torch":"2.9","platform":"linux-arm64","cuda":"13.0","sm":["8.0","9.0","10.0","11.0","12.0"],"confidence":"documented","sources":["torch-build-cuda","torch-test-infra"],"date":"2026-11-22"}],"Zj":[{"tag":"21.10","tensorrt":"8.0.3.4","cuda":"11.4.2","confidence":"documented","sources":["triton-21.10"],"date":"2026-11-22"},{"tag":"22.05","tensorrt":"8.2.5","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.08","tensorrt":"8.4.2.4","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.10","tensorrt":"8.5.0","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"22.12","tensorrt":"8.5.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.01","tensorrt":"8.5.2.2","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.03","tensorrt":"8.5.3","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.04","tensorrt":"8.6.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.09","tensorrt":"8.6.1","cuda":"12.2.1","confidence":"inferred","sources":["ngc-23.09"],"date":"2026-11-22"},{"tag":"23.10","tensorrt":"8.6.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"23.12","tensorrt":"8.6.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.01","tensorrt":"8.6.1.6","cuda":"12.3.2.001","confidence":"inferred","sources":["ngc-24.01"],"date":"2026-11-22"},{"tag":"24.03","tensorrt":"8.6.3","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.04","tensorrt":"8.6.3","cuda":"12.4.1","confidence":"uncertain","sources":["ngc-recollection","triton-24.04"],"date":"2026-11-22"},{"tag":"24.05","tensorrt":"10.0.1.6","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.06","tensorrt":"10.1.0.27","cuda":"12.5.0.23","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.07","tensorrt":"10.2.0.19","cuda":"12.5.1","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.08","tensorrt":"10.3.0.26","cuda":"12.6.0.022","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.09","tensorrt":"10.4.0.26","cuda":"12.6.1.006","confidence":"inferred","sources":["triton-compat","ngc-24.10","ngc-recollection"],"date":"2026-11-22"},{"tag":"24.10","tensorrt":"10.5.0.18","cuda":"12.6.2","confidence":"inferred","sources":["ngc-24.10","ngc-recollection"],"date":"2026-11-22"},{"tag":"24.11","tensorrt":"10.6.0.26","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"24.12","tensorrt":"10.7.0.23","cuda":"12.6.3.004","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.01","tensorrt":"10.8.0.43","cuda":"12.8.0.038","confidence":"inferred","sources":["triton-25.01","ngc-recollection"],"date":"2026-11-22"},{"tag":"25.02","tensorrt":"10.8.0.43","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.03","tensorrt":"10.9.0.34","cuda":"12.8.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.04","tensorrt":"10.9.0.34","cuda":"12.9.0.036","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.05","tensorrt":"10.10.0.31","cuda":"12.9.0.043","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.06","tensorrt":"10.11.0.33","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.07","tensorrt":"10.11.0.33","cuda":"12.9.0.043","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.08","tensorrt":"10.13.2.6","cuda":"13.0.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.09","tensorrt":"10.13.3.9","cuda":"13.0.1.012","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"25.10","tensorrt":"10.13.3.9","cuda":"13.0.2.006","confidence":"inferred","sources":["ngc-25.10"],"date":"2026-11-22"},{"tag":"25.11","tensorrt":"10.14.1.48","cuda":"13.0.2.006","confidence":"uncertain","sources":["ngc-recollection","ngc-25.11"],"date":"2026-11-22"},{"tag":"25.12","tensorrt":"10.14.1.48","cuda":"13.1.0","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"tag":"26.07","tensorrt":"11.1.0.106","cuda":"13.3.0.035","confidence":"inferred","sources":["ngc-26.07","ngc-26.07-thor"],"date":"2026-11-22"}],"r1":[{"jetpack":"4.6","until":"4.6","tensorrt":"8.0.1","sm":["5.3","6.2","7.2"],"cuda":"10.2","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"4.6.1","until":"4.6.6","tensorrt":"8.2.1","sm":["5.3","6.2","7.2"],"cuda":"10.2","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"5.0.2","until":"5.0.2","tensorrt":"8.4.1","sm":["7.2","8.7"],"cuda":"11.4","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"jetpack":"5.1","until":"5.1.6","tensorrt":"8.5.2","sm":["7.2","8.7"],"cuda":"11.4","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"6.0","until":"6.0","tensorrt":"8.6.2","sm":["8.7"],"cuda":"12.2","confidence":"uncertain","sources":["ngc-recollection"],"date":"2026-11-22"},{"jetpack":"6.1","until":"6.2.2","tensorrt":"10.3.0.30","sm":["8.7"],"cuda":"12.6","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"7.0","until":"7.1","tensorrt":"10.13.3.9","sm":["11.0"],"cuda":"13.0","confidence":"inferred","sources":["meta-tegra"],"date":"2026-11-22"},{"jetpack":"7.2","until":"7.2","tensorrt":"10.16.2.10","sm":["8.7","11.0"],"cuda":"13.2","confidence":"inferred","sources":["meta-tegra","meta-tegra-2240"],"date":"2026-11-22"},{"jetpack":"7.2.2","until":"7.2.2","tensorrt":"11.4.1","sm":["8.7","11.0"],"cuda":"13","confidence":"documented","sources":["trt-11.4.1-notes","trt-jetson-migration"],"date":"2026-11-22"}],"qe":[{"from":"10.0","cuda":"12","confidence":"measured","sources":["pypi-index"],"date":"2026-11-22"},{"from":"10.13.3","cuda":"13","confidence":"measured","sources":["pypi-index"],"date":"2026-11-22"}]}');
;// CONCATENATED MODULE: ./build/support/matrix.js
/** The built-in support data as one value. */





/** The built-in matrix. Pure: every call gives the same value. A table is read when it is first asked for. */
function loadMatrix() {
    return onDemand({
        cells: () => matrix_namespaceObject.Ge.flatMap((row) => (0,rows/* cellsOfRow */.D1)(row)),
        lifecycle: () => (0,rows/* parseRows */.ti)(matrix_namespaceObject.Bl, ["addedIn", "deprecatedIn", "removedIn"]),
        resources: () => {
            const resources = (0,rows/* parseRow */.W0)(matrix_namespaceObject.ES, ["splitIn"]);
            return { ...resources, proxies: (0,rows/* parseRows */.ti)(resources.proxies, ["from"]) };
        },
        limits: () => (0,rows/* parseRows */.ti)(matrix_namespaceObject.Fy),
        drivers: () => (0,rows/* parseRows */.ti)(drivers_namespaceObject.g, ["linux", "windows"]),
        capabilityDrivers: () => (0,rows/* parseRows */.ti)(drivers_namespaceObject.R, ["linux", "windows"]),
        torchTensorrt: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.c4, [
            ...["release", "tensorrt", "below"],
            ...["jetpackTensorrt", "jetpackBelow"],
        ]),
        torch: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.Nk, ["torch", "until"]),
        ngc: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.Zj, ["tensorrt"]),
        jetpack: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.r1, ["jetpack", "until", "tensorrt"]),
        metapackage: () => (0,rows/* parseRows */.ti)(wheels_namespaceObject.qe, ["from"]),
        gpus: () => ({ ...gpus_namespaceObject, about: parseAbout(gpus_namespaceObject.about) }),
    });
}
/** An object whose values are computed on first access and kept: a verdict needs only a few of the tables. */
function onDemand(make) {
    const made = new Map();
    const value = {};
    for (const key of Object.keys(make)) {
        Object.defineProperty(value, key, {
            enumerable: true,
            get: () => {
                if (!made.has(key))
                    made.set(key, make[key]());
                return made.get(key);
            },
        });
    }
    return value;
}
function parseAbout(about) {
    return {
        names: (0,rows/* parseRow */.W0)(about.names),
        families: (0,rows/* parseRow */.W0)(about.families),
        ambiguous: (0,rows/* parseRow */.W0)(about.ambiguous),
        cloud: (0,rows/* parseRow */.W0)(about.cloud),
        chips: (0,rows/* parseRow */.W0)(about.chips),
    };
}

;// CONCATENATED MODULE: ./build/fleet/fleet-host.js
/** What plan and aggregate share: the machine they run on, what they show, and the files that their inputs name. */


/** Largest file that an input may name. */
const MAX_INPUT_BYTES = 4 * 1024 * 1024;
/** The built-in matrix, with the rows of a `matrix-file` if there is one. */
async function matrixWith(path, files) {
    const matrix = loadMatrix();
    if (path === "")
        return matrix;
    const { extendMatrix } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(118)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6118));
    return extendMatrix(matrix, await readNamed(path, "matrix-file", files), path);
}
/** A file that an input names. @throws RequestError where it cannot be read: that is wrong usage. */
async function readNamed(path, input, files) {
    return files.readText(path, MAX_INPUT_BYTES).catch((error) => {
        throw new request_error_RequestError([`input ${input}: ${error.message}`]);
    });
}

// EXTERNAL MODULE: ./build/document-problem.js
var document_problem = __nccwpck_require__(7085);
;// CONCATENATED MODULE: ./build/name-some.js
/** "V100, V100S or V100D". */
function oneOf(names) {
    const last = names.at(-1) ?? "";
    return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
/** "T4-10.5, V100-10.4 and 3 more". */
function nameSome(names, most = 5) {
    const shown = names.slice(0, most).join(", ");
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

;// CONCATENATED MODULE: ./build/support/gpu-names.js
/** Which compute capability a card has, by any of the names that people and machines give it. */

// Longer than any product name; bounds the work for hostile input.
const MAX_NAME_LENGTH = 120;
// Words that vendors put around the name without changing the card.
const FILLERS = new Set(["nvidia", "tesla", "grid", "gpu", "graphics", "device", "card"]);
/**
 * Reads "sm_75", "7.5", "Tesla V100-SXM2-16GB", "A10G", "RTX 5090", "p3.2xlarge" or "10de:1db4".
 * @returns null if the name is not known or fits several cards.
 */
function capabilityOfName(name, matrix) {
    if (name.length > MAX_NAME_LENGTH)
        return null;
    const { gpus } = matrix;
    const capability = (0,versions/* parseCapability */._p)(name);
    if (capability)
        return { capability, name: capability, note: "", row: gpus.about.names };
    const words = wordsOfName(name);
    if (words.length === 0)
        return null;
    return (byPciId(name, gpus) ??
        byListedName(words, gpus) ??
        byProductName(words, gpus) ??
        byInstance(name, matrix) ??
        byTrap(words, gpus) ??
        (isAmbiguous(words, gpus) ? null : (byShortName(words, gpus) ?? byFamily(words, gpus))));
}
/** What CUDA says of a card; where it was not asked, what the card's name says. */
function capabilityOf(gpu, matrix) {
    return gpu.computeCapability ?? capabilityOfName(gpu.name, matrix)?.capability ?? null;
}
/** Whether a card's name contains another's: "NVIDIA GeForce RTX 5090" has "RTX5090", A100 has no A10. */
function holdsName(name, part) {
    const wanted = wordsOfName(part).join(" ");
    return wanted !== "" && holdsKnown(wordsOfName(name).join(" "), wanted);
}
/** An example card for a capability, for messages such as "7.5 (T4)"; "" if none is known. */
function exampleOf(capability, gpus) {
    return gpus.names.find((entry) => entry.sm === capability)?.name ?? "";
}
function byPciId(name, gpus) {
    const match = /^(?:10de:|0x10de[: ]|pci:)?(?:0x)?([0-9a-f]{4})$/i.exec(name.trim());
    const id = match?.[1]?.toLowerCase();
    // Four digits alone, such as "4090", are a name rather than an id.
    if (!id || !(/^(10de|0x|pci)/i.test(name.trim()) || /[a-f]/.test(id)))
        return null;
    const chip = gpus.chips.find((entry) => entry.pci?.split(" ").includes(id));
    return chip ? { capability: chip.sm, name: chip.chip, note: "", row: gpus.about.chips } : null;
}
/** A short name exactly as in the list: the usual case, which needs no search through all products. */
function byListedName(words, gpus) {
    const wanted = words.join(" ");
    const hit = gpus.names.find(({ name }) => name.toLowerCase() === wanted);
    return hit
        ? { capability: hit.sm, name: hit.name, note: noteOf(words, hit.sm, gpus), row: gpus.about.names }
        : null;
}
function byProductName(words, gpus) {
    const wanted = words.join(" ");
    // Some hundred names: the plain search leaves a handful to be taken apart.
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
    const hits = gpus.chips.flatMap((entry) => {
        if (entry.chip.toLowerCase() === wanted)
            return [{ entry, name: entry.chip }];
        const product = entry.names?.find((known) => known.toLowerCase().includes(longest) && wordsOfName(known).join(" ") === wanted);
        return product === undefined ? [] : [{ entry, name: product }];
    });
    const hit = hits[0];
    // Some names were sold with chips of two architectures.
    if (!hit || hits.some(({ entry }) => entry.sm !== hit.entry.sm))
        return null;
    const { sm } = hit.entry;
    return { capability: sm, name: hit.name, note: noteOf(words, sm, gpus), row: gpus.about.chips };
}
/** The note of a trap: what is easily mistaken about the name. */
function noteOf(words, capability, gpus) {
    const trap = findTrap(words, gpus);
    return trap?.sm === capability ? trap.note : "";
}
function byInstance(name, matrix) {
    const text = name.trim().toLowerCase();
    const family = text.replace(/\..*/s, "");
    const dashed = /^[a-z]\d[a-z]?-/.test(text);
    const hit = matrix.gpus.cloud.find((entry) => isInstance(family, entry.instance) || (dashed && text.startsWith(`${entry.instance}-`)));
    if (!hit)
        return null;
    const card = capabilityOfName(hit.gpu, matrix);
    const note = `Instances named ${hit.instance.replaceAll("#", "N")} hold ${hit.gpu}.`;
    return (card && { ...card, note: card.note === "" ? note : `${note} ${card.note}`, row: matrix.gpus.about.cloud });
}
/** The data writes a number as `#`. */
function isInstance(family, pattern) {
    const literal = pattern.split("#", 1)[0];
    if (literal === pattern)
        return family === pattern;
    return family.startsWith(literal) && patternOf(pattern, "\\d+").test(family);
}
function byTrap(words, gpus) {
    const trap = findTrap(words, gpus);
    return trap ? { capability: trap.sm, name: trap.name, note: trap.note, row: gpus.about.names } : null;
}
function findTrap(words, gpus) {
    const text = words.join(" ");
    return gpus.traps.find((trap) => holdsKnown(text, trap.name));
}
function isAmbiguous(words, gpus) {
    const text = words.join(" ");
    return (gpus.ambiguous.some((entry) => holdsKnown(text, entry.name)) &&
        !words.some((word) => /^(quadro|ada|blackwell|pro|pascal|gtx|laptop|max)$/.test(word)));
}
/** The entry with the most words wins: "RTX 6000 Ada" over "RTX 6000", "A100" is never "A10". */
function byShortName(words, gpus) {
    const text = words.join(" ");
    const wordCount = ({ name }) => name.split(" ").length;
    const hits = gpus.names.filter((entry) => holdsKnown(text, entry.name));
    const most = Math.max(...hits.map(wordCount));
    const [best, ...others] = hits.filter((entry) => wordCount(entry) === most);
    // "A10 T4" names two cards, and neither wins.
    return best && others.every(({ sm }) => sm === best.sm)
        ? { capability: best.sm, name: best.name, note: "", row: gpus.about.names }
        : null;
}
/**
 * Whether a name of the short lists occurs in the typed words. The data spells those names as wordsOfName would (a test
 * checks that), because splitting each of them here would take most of the time of a verdict.
 */
function holdsKnown(text, known) {
    return ` ${text} `.includes(` ${known.toLowerCase()} `);
}
function byFamily(words, gpus) {
    const text = words.filter((word) => word !== "geforce").join(" ");
    // With these words the same numbers mean other generations, so only listed names are certain.
    if (words.some((word) => /^(quadro|ada|blackwell)$/.test(word)) && !text.startsWith("rtx pro "))
        return null;
    for (const family of gpus.families) {
        const short = family.pattern.replace("geforce ", "");
        if (patternOf(short, "\\d", "(?:m|mx)?(?: .*)?").test(text)) {
            const name = family.pattern.replaceAll("#", "x").replace(/\b(geforce|rtx|gtx|mx)/g, upper);
            return { capability: family.sm, name, note: "", row: gpus.about.families };
        }
    }
    return null;
}
function upper(word) {
    return word === "geforce" ? "GeForce" : word.toUpperCase();
}
/** A pattern of the data as an anchored expression: everything literal but `#`. */
function patternOf(pattern, digits, rest = "") {
    const literal = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`^${literal.replaceAll("#", digits)}${rest}$`);
}
/** Lower case words without what vendors put around every name. */
function wordsOfName(name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "" && !FILLERS.has(word));
    // "RTX5090" and "GTX1080Ti" are how labels are written.
    return words.flatMap((word) => {
        const split = /^(rtx|gtx|geforce|quadro|titan)(\d.*|[av]\d+)$/.exec(word);
        return split?.[1] && split[2] ? [split[1], ...tiWords(split[2])] : tiWords(word);
    });
}
function tiWords(word) {
    const split = /^(\d{3,4})(ti|super)$/.exec(word);
    return split?.[1] && split[2] ? [split[1], split[2]] : [word];
}

;// CONCATENATED MODULE: ./build/support/expectation.js
/** `expect-gpu`: what the runner's label promises, such as `sm_75`, `>=8.0` or `A100`. */


const COMPARISON = /^(>=|<=|>|<|==?)\s*(.+)$/;
/** Why the text is not an expectation, as a sentence; null if it is one. Empty text expects nothing. */
function expectationProblem(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        return null;
    const comparison = COMPARISON.exec(trimmed);
    if (comparison?.[2] && (0,versions/* parseCapability */._p)(comparison[2]) === null) {
        return `${JSON.stringify(text)} compares with ${JSON.stringify(comparison[2])}, which is not a compute capability; write it as >=8.0 or >=sm_80`;
    }
    if (!comparison && !/[a-z0-9]/i.test(trimmed))
        return `${JSON.stringify(text)} is not a compute capability (sm_75), a bound (>=8.0) or a card (A100)`;
    return null;
}
/** Whether the card is the expected one. A card of unknown capability never meets an expectation about capability. */
function meetsExpectation(gpu, text, matrix) {
    const trimmed = text.trim();
    if (trimmed === "")
        return true;
    const capability = gpu.computeCapability;
    const comparison = COMPARISON.exec(trimmed);
    const bound = (0,versions/* parseCapability */._p)(comparison?.[2] ?? trimmed);
    if (comparison || bound) {
        if (!bound || capability === null)
            return false;
        return holds((0,versions/* compareCapabilities */.YE)(capability, bound), comparison?.[1] ?? "==");
    }
    // Either word by word, or without the vendor's filler words: "RTX5090" must match "NVIDIA GeForce RTX 5090".
    if (tokens(gpu.name).includes(tokens(trimmed)) || holdsName(gpu.name, trimmed))
        return true;
    // "p3.2xlarge" names a card too: the one that such an instance holds.
    const meant = capabilityOfName(trimmed, matrix);
    return meant !== null && meant.capability === capability && holdsName(gpu.name, meant.name);
}
/** Whether a comparison result (negative, zero or positive) satisfies an operator. */
function holds(order, operator) {
    switch (operator) {
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case "<":
            return order < 0;
        default:
            return order === 0;
    }
}
/** " a100 sxm4 40gb ": with the blanks around it, A10 is not part of A100. */
function tokens(name) {
    return ` ${name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "")
        .join(" ")} `;
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
;// CONCATENATED MODULE: ./build/support/gpu-suggestions.js
/** "Did you mean" for cards. A wrong guess is worse than none, so a number is never changed into another number. */


// As in gpu-names.ts: longer than any product name.
const gpu_suggestions_MAX_NAME_LENGTH = 120;
const MAX_SUGGESTIONS = 3;
/**
 * Names to offer where capabilityOfName found none, at most three but for an ambiguous name: the cards that it may
 * mean, those that begin like it, those with its number, those that are one typo away, or all that it names.
 */
function suggestNames(name, matrix) {
    const capability = capabilityIn(name, matrix);
    if (capability)
        return [capability];
    const typed = wordsOfName(name.slice(0, gpu_suggestions_MAX_NAME_LENGTH)).map(withDigits);
    const text = typed.join(" ");
    if (text.length < 2)
        return [];
    const ambiguous = matrix.gpus.ambiguous.find((entry) => holdsKnown(text, entry.name));
    if (ambiguous)
        return ambiguous.any;
    const known = knownNames(matrix);
    const ways = [
        ({ words }) => words.join(" ") === text,
        ({ words }) => words.join(" ").startsWith(text),
        ({ words }) => words.some(hasDigit) && holdsNumber(typed, words),
        ({ words }) => isOneSlip(typed, words),
        ({ words }) => words.some(hasDigit) && holdsKnown(text, words.join(" ")),
    ];
    for (const way of ways) {
        const found = known.filter(way).map((card) => card.name);
        if (found.length > 0)
            return withoutVariants(found).slice(0, MAX_SUGGESTIONS);
    }
    return [];
}
/** The compute capability that "sm-75", "75", "7,5", "SM 7.5" or "7.5.0" means, if a card has it. */
function capabilityIn(name, { gpus }) {
    const text = name.slice(0, gpu_suggestions_MAX_NAME_LENGTH).trim().toLowerCase();
    const found = /^(?:sm|compute|cc)[\s_.:-]{0,3}(\d{1,2})[.,]?(\d)$/.exec(text) ??
        /^(\d{1,2})[.,](\d)(?:\.0)?$/.exec(text) ??
        /^(\d)(\d)$/.exec(text);
    const capability = found && `${found[1]}.${found[2]}`;
    return gpus.chips.some(({ sm }) => sm === capability) ? capability : null;
}
/** "RTX 5090" also fits "RTX 5090 D" and "RTX 5090 Laptop GPU". */
function withoutVariants(names) {
    return names.filter((name) => !names.some((other) => name.startsWith(`${other} `)));
}
/** Every name once, as the data spells it, its words without the "GeForce" that people leave out. */
function knownNames({ gpus }) {
    const names = [...gpus.names.map((entry) => entry.name), ...gpus.chips.flatMap((chip) => chip.names ?? [])];
    const known = new Map();
    for (const name of names) {
        const words = wordsOfName(name).filter((word) => word !== "geforce");
        const key = words.join(" ");
        if (!known.has(key))
            known.set(key, { name, words });
    }
    return [...known.values()];
}
/** "A1OO" as "a100": letters that were meant as digits, in words that have a digit. */
function withDigits(word) {
    return hasDigit(word) ? word.replace(/(?<=\d)o|o(?=\d|$)/g, "0") : word;
}
function hasDigit(word) {
    return /\d/.test(word);
}
/** "3090" is in "RTX 3090", "GTX 5090" is an RTX 5090, "A1000" is in "RTX A1000". */
function holdsNumber(typed, known) {
    const numbers = typed.filter(hasDigit);
    const others = typed.filter((word) => !hasDigit(word));
    return (numbers.length > 0 &&
        numbers.every((word) => known.includes(word)) &&
        others.every((word) => known.some((other) => isNearWord(word, other))));
}
/** As many words, one of them off by one slip: "RTX 50900", "V1000", "Titn V". */
function isOneSlip(typed, known) {
    if (typed.length !== known.length)
        return false;
    const off = typed.flatMap((word, i) => (word === known[i] ? [] : [[word, known[i]]]));
    return off.length === 1 && off.every(([word, other]) => isSlip(word, other));
}
function isSlip(word, known) {
    if (!hasDigit(word) && !hasDigit(known))
        return isNearWord(word, known);
    const [letters, digits, rest] = partsOf(word);
    const [knownLetters, knownDigits, knownRest] = partsOf(known);
    if (digits === knownDigits)
        return letters === knownLetters && isNearEnd(rest, knownRest);
    return letters === knownLetters && rest === knownRest && isDigitSlip(digits, knownDigits);
}
/** "v100s" as "v", "100" and "s". */
function partsOf(word) {
    const letters = word.replace(/[^a-z].*/s, "");
    const digits = word.slice(letters.length).replace(/\D.*/s, "");
    return [letters, digits, word.slice(letters.length + digits.length)];
}
/** One digit too many or too few, or the last one another: any other digit names another generation. */
function isDigitSlip(digits, known) {
    if (digits.length !== known.length)
        return (0,nearest/* editDistance */.YC)(digits, known, 2) === 1;
    return digits.length > 2 && digits.slice(0, -1) === known.slice(0, -1);
}
/** After the number, one letter may be added, missing or different: "A10H" may be an A10 or A10G. */
function isNearEnd(rest, known) {
    return (rest.length <= 1 && known.length <= 1) || isNearWord(rest, known);
}
/** A letter doubled, or one edit away in a word that is long enough for that to say something. */
function isNearWord(word, known) {
    if (once(word) === once(known))
        return true;
    const least = Math.min(word.length, known.length);
    const same = word.length === known.length;
    return least >= (same ? 3 : 4) && (0,nearest/* editDistance */.YC)(word, known, 2) === 1;
}
function once(word) {
    return word.replace(/(.)\1+/g, "$1");
}

;// CONCATENATED MODULE: ./build/support/case.js
/** Everything that was found out about one card and one release, before it is put into words. */
/** Whether files and rows say opposite things. */
function contradicts({ documented, installed }) {
    return (installed.serves !== null &&
        documented.answer !== "unknown" &&
        (documented.answer === "yes") !== installed.serves);
}

;// CONCATENATED MODULE: ./build/support/lookup.js
/** Look-ups in the matrix that several modules share. */

/** The platform whose builds the machine takes; null if TensorRT has none for it. */
function lookup_platformOf(platform) {
    // Facts may omit the platform; hand-written ones that do are nearly always about Linux on x86-64.
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
 * belongs to 10.13.3. A version shorter than the rows, such as 10.13, means all releases within it.
 */
function lookup_cellsOfVersion(matrix, product, version) {
    // Called for every release of a list, so nearly all rows are ruled out by the major before anything is built.
    const major = version.parts[0];
    const cells = matrix.cells.filter((cell) => cell.release.parts[0] === major && cell.product === product);
    const containing = cells.filter((cell) => (0,versions/* isWithin */.UO)(padded(version, cell.release), cell.release));
    if (containing.length === 0)
        return cells.filter((cell) => (0,versions/* isWithin */.UO)(cell.release, version));
    // Each platform by its most exact row: a user's 10.5.1 row for one platform leaves the others' 10.5 alone.
    return cells.filter((cell) => {
        const here = containing.filter((other) => other.platform === cell.platform);
        if (here.length === 0)
            return (0,versions/* isWithin */.UO)(cell.release, version);
        const exact = Math.max(...here.map((other) => other.release.parts.length));
        return here.includes(cell) && cell.release.parts.length === exact;
    });
}
/** 10.5 is 10.5.0 where a row says 10.5.0; but 10.13 is not 10.13.0 where 10.13.2 exists too. */
function padded(version, release) {
    if (version.parts.length >= release.parts.length || version.parts.length < 3)
        return version;
    const zeros = release.parts.slice(version.parts.length);
    return zeros.every((part) => part === 0) ? { ...version, parts: [...version.parts, ...zeros] } : version;
}
/** Narrowed to what one machine would load. A DRIVE build is an arm64 one for a card that nothing else has. */
function lookup_applicableCells(cells, platform, capability, cuda) {
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
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(a.release, b.release));
}
/** When TensorRT supported an architecture; null if the matrix has no row for it. */
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** Full versions of the release, oldest first. */
function buildsOf(cell) {
    return cell.builds.map((build) => (0,versions/* parseVersion */.ot)(build));
}
/** The TensorRT that a torch-tensorrt release pins on a platform. */
function pinOf(row, platform) {
    return platform === "jetpack" && row.jetpackTensorrt
        ? { tensorrt: row.jetpackTensorrt, below: row.jetpackBelow }
        : { tensorrt: row.tensorrt, below: row.below };
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return (0,versions/* shortVersion */.Li)((0,versions/* parseVersion */.ot)(cell.builds.at(-1)), 3);
}
/** "10.4.0" for the oldest one. */
function oldestBuild(cell) {
    return (0,versions/* shortVersion */.Li)((0,versions/* parseVersion */.ot)(cell.builds[0]), 3);
}
/** The major of "12", "12.9" or null. */
function lookup_cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/support/documented.js
/** What the rows say about one card and one release, and why where they say no. */


/** Answers from the explicit sets of the rows; where none decides, from what NVIDIA announced for the architecture. */
function askDocumented(question, matrix) {
    const { capability, cuda, platform, product, version } = question;
    const release = lookup_cellsOfVersion(matrix, product, version);
    const cells = lookup_applicableCells(release, platform, capability, cuda);
    const decisive = cells.filter(isDecisive);
    const hits = decisive.filter((cell) => cell.sm.includes(capability));
    if (decisive.length > 0 && (hits.length === decisive.length || hits.some(isDrive)))
        return { answer: "yes", reason: "", cells: hits, lifecycle: null, doubt: "" };
    if (decisive.length > 0 && hits.length === 0) {
        const reason = whyNot(question, release, matrix);
        const lifecycle = lifecycleFor(question, matrix);
        if (reason === "not-in-matrix")
            return unknown(decisive, `no row of any release or platform lists compute capability ${capability}`);
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
/** Whether the architecture's history says that the release dropped it or does not have it yet; "" if it says neither. */
function lifecycleReason(row, version) {
    if (row.confidence === "uncertain")
        return "";
    if (row.removedIn && (0,versions/* compareVersions */.Zy)(version, row.removedIn) >= 0)
        return "gpu-dropped";
    if (row.addedIn && (0,versions/* compareVersions */.Zy)(version, row.addedIn) < 0)
        return "gpu-too-new";
    return "";
}
/** Not for TensorRT-RTX, whose history the rows cover completely. */
function lifecycleFor(question, matrix) {
    const row = question.product === "tensorrt" ? lifecycleOf(matrix, question.capability) : null;
    return row && lifecycleReason(row, question.version) !== "" ? row : null;
}
function whyNot(question, release, matrix) {
    const { capability, platform, product, version } = question;
    const variant = release.some((cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability));
    if (variant)
        return "wheel-lacks-gpu";
    const lifecycle = lifecycleFor(question, matrix);
    if (lifecycle)
        return lifecycleReason(lifecycle, version);
    const here = cellsWith(matrix, product, platform, capability);
    const older = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) < 0);
    const newer = here.some((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0);
    if (older && !newer)
        return "gpu-dropped";
    if (newer && !older)
        return "gpu-too-new";
    if (newer && older)
        return "product-lacks-gpu";
    const elsewhere = ["tensorrt", "tensorrt-rtx"].some((other) => cellsWith(matrix, other, null, capability).length > 0);
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
/** Whether the driver can run the CUDA that a TensorRT build uses. */


/**
 * Asks CUDA's own answer first: with a compatibility package an old kernel driver runs a new CUDA, and only
 * cuDriverGetVersion knows. The driver's number decides only where CUDA did not say.
 * @param build CUDA major of the TensorRT build; null if it is not known, which is not a problem then.
 */
function driverProblem(facts, platform, capability, build, matrix) {
    const driver = (0,versions/* tryVersion */.Kd)(facts.driver?.version);
    const offered = (0,versions/* tryVersion */.Kd)(facts.driver?.cuda);
    const windows = platform.startsWith("windows") || facts.platform?.wsl === true;
    const minimum = (row) => (windows ? row.windows : row.linux);
    // The most demanding requirement first: a driver that meets it meets the others too.
    const requirements = [
        ...matrix.drivers
            .filter((row) => row.cuda === build)
            .map((row) => ({ row, cuda: row.cuda, because: `a CUDA ${row.cuda} build` })),
        ...matrix.capabilityDrivers
            .filter((row) => row.sm.includes(capability))
            .map((row) => ({ row, cuda: row.cuda, because: `compute capability ${capability}` })),
    ].sort((a, b) => (0,versions/* compareVersions */.Zy)(minimum(b.row), minimum(a.row)));
    for (const { row, cuda, because } of requirements) {
        const needed = (0,versions/* driverVersion */.pE)(minimum(row));
        const asked = (0,versions/* tryVersion */.Kd)(cuda);
        if (offered && asked) {
            if ((0,versions/* compareVersions */.Zy)(offered, asked) >= 0)
                continue;
            const number = driver ? `driver ${(0,versions/* driverVersion */.pE)(driver)}` : "the driver";
            return { have: `${number} (CUDA ${(0,versions/* plainVersion */.VY)(offered)})`, needed, because, row };
        }
        // Jetson drivers are numbered apart from all others.
        if (platform === "jetpack" || !driver || (0,versions/* compareVersions */.Zy)(driver, minimum(row)) >= 0)
            continue;
        return { have: `driver ${(0,versions/* driverVersion */.pE)(driver)}`, needed, because, row };
    }
    return null;
}
/** Whether it is unknown if the driver is new enough: no row for the build's CUDA, and CUDA did not tell. */
function driverUnknown(facts, build, matrix) {
    if (build === null || matrix.drivers.some((row) => row.cuda === build))
        return false;
    const offered = lookup_cudaMajor(facts.driver?.cuda);
    if (offered !== null)
        return Number(offered) < Number(build);
    return (0,versions/* tryVersion */.Kd)(facts.driver?.version) !== null;
}
/** CUDA majors that this driver can run, oldest first; null if the driver is not known. */
function drivableCuda(facts, platform, matrix) {
    const offered = lookup_cudaMajor(facts.driver?.cuda);
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
/** The facts that a verdict rests on, each with a source where it can be checked. */

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
    // Sources know cards by name: none confirms that sm_99 exists, or that a T4 has the capability in a facts file.
    const known = named?.capability === question.capability && (0,versions/* parseCapability */._p)(gpu.name) === null;
    return known ? cited(fact, named.row) : { fact, source: gpu.source, confidence: "inferred" };
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
        : `came with ${row.addedIn ? lineOf(row.addedIn) : "a later release"}`;
    return [cited(`${row.architecture} (${question.capability}) ${when}`, row)];
}
/** "8.5.x" for 8.5: the release line; the verdict's sentence names its first release. */
function lineOf(version) {
    return version.parts.length < 3 ? `${(0,versions/* plainVersion */.VY)(version)}.x` : (0,versions/* plainVersion */.VY)(version);
}
/** Evidence with the row's first source; the matrix page shows all of them. */
function cited(fact, row) {
    const [first] = row.sources;
    return { fact, source: first.url, confidence: row.confidence };
}

;// CONCATENATED MODULE: ./build/support/installed.js
/** What the installed files prove: from 10.14.1 on, TensorRT ships one builder resource file per SM. */

const SILENT = { serves: null, capabilities: null, file: "" };
/** Reads the list of installed resource files for one card. */
function askInstalled(tensorrt, version, platform, capability, rules) {
    const listed = tensorrt.smResources;
    if (!listed || tensorrt.product !== "tensorrt")
        return SILENT;
    // A runtime-only installation has no builder resources by design, so their absence proves nothing.
    if (tensorrt.builder === false)
        return SILENT;
    // Before the split into one file per SM, a complete installation has an empty list.
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
    const [operator, bound] = condition.split(" ");
    return holds(order(bound), operator);
}

;// CONCATENATED MODULE: ./build/support/notes.js
/** What users should know in addition to the verdict; notes never decide. */



/** All notes of a case: what it leaves open, then contradictions, then the software around TensorRT. */
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
    const files = it.installed.serves ? "support" : "lack";
    return `The installed files and the documented rows disagree: the rows ${says} ${it.question.capability}, but the files ${files} it. The files decide.`;
}
function nameNote({ named, question }) {
    if (!named)
        return null;
    if (question.capability !== named.capability)
        return `The name ${named.name} usually means ${named.capability}; CUDA says ${question.capability}, which decides.`;
    return named.note === "" ? null : named.note;
}
/** Notes on the installation around TensorRT: torch's kernels, torch-tensorrt's pin, layers that disagree. */
function surroundingNotes(facts, platform, capability, matrix) {
    return [
        torchNote(facts, platform, capability, matrix),
        pinNote(facts, platform, matrix),
        deprecationNote(facts, capability, matrix),
        ...(facts.problems ?? []).filter(isWorthANote).map((problem) => `${problem.code}: ${problem.detail}`),
    ].filter((note) => note !== null);
}
/** Problems that do not decide the verdict and would otherwise not be shown. */
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
    const cuda = (0,versions/* tryVersion */.Kd)(facts.torch?.cuda);
    if (!version || !cuda)
        return undefined;
    return matrix.torch.find((row) => row.platform === platform &&
        row.cuda === (0,versions/* shortVersion */.Li)(cuda, 2) &&
        (0,versions/* compareVersions */.Zy)(version, row.torch) >= 0 &&
        (!row.until || (0,versions/* compareVersions */.Zy)(version, row.until) <= 0 || (0,versions/* isWithin */.UO)(version, row.until)));
}
/** Machine code runs on the same major with an equal or higher minor. */
function servesCubin(built, capability) {
    const majorOf = (text) => text.replace(/\..*/s, "");
    return majorOf(built) === majorOf(capability) && (0,versions/* compareCapabilities */.YE)(capability, built) >= 0;
}
/** "8.0", "sm_80" and "12.0+PTX" as "8.0" and "12.0". */
function plainCapability(entry) {
    const text = entry.replace(/\+?PTX/, "").trim();
    const digits = /^(?:sm_|compute_)(\d+)(\d)a?$/.exec(text);
    return digits ? `${digits[1]}.${digits[2]}` : text;
}
function pinNote(facts, platform, matrix) {
    const installed = (0,versions/* tryVersion */.Kd)(facts.torchTensorrt?.version);
    const tensorrt = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    if (!installed || !tensorrt || facts.tensorrt?.product !== "tensorrt")
        return null;
    const row = matrix.torchTensorrt.find((entry) => (0,versions/* shortVersion */.Li)(entry.release, 2) === (0,versions/* shortVersion */.Li)(installed, 2));
    if (!row)
        return null;
    const { tensorrt: from, below } = pinOf(row, platform);
    const fits = below
        ? (0,versions/* compareVersions */.Zy)(tensorrt, from) >= 0 && (0,versions/* compareVersions */.Zy)(tensorrt, below) < 0
        : (0,versions/* shortVersion */.Li)(tensorrt, 2) === (0,versions/* shortVersion */.Li)(from, 2);
    if (fits)
        return null;
    const pin = below ? `from ${(0,versions/* plainVersion */.VY)(from)} and below ${(0,versions/* plainVersion */.VY)(below)}` : (0,versions/* plainVersion */.VY)(from);
    return `torch-tensorrt ${(0,versions/* plainVersion */.VY)(installed)} is made for TensorRT ${pin}, but ${(0,versions/* plainVersion */.VY)(tensorrt)} is installed.`;
}
function deprecationNote(facts, capability, matrix) {
    const version = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
    const row = lifecycleOf(matrix, capability);
    if (!version || !row?.deprecatedIn || !row.removedIn || facts.tensorrt?.product !== "tensorrt")
        return null;
    const between = (0,versions/* compareVersions */.Zy)(version, row.deprecatedIn) >= 0 && (0,versions/* compareVersions */.Zy)(version, row.removedIn) < 0;
    return between
        ? `${row.architecture} (${capability}) has been deprecated since TensorRT ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)} and is dropped in ${(0,versions/* plainVersion */.VY)(row.removedIn)}.`
        : null;
}
/** CUDA of torch and of TensorRT side by side: a common cause of double installations. */
function cudaNote(facts) {
    const torch = lookup_cudaMajor(facts.torch?.cuda);
    const tensorrt = lookup_cudaMajor(facts.tensorrt?.cuda);
    return torch && tensorrt && torch !== tensorrt
        ? `torch is built for CUDA ${torch}, TensorRT for CUDA ${tensorrt}: both runtimes get loaded.`
        : null;
}

;// CONCATENATED MODULE: ./build/support/proposals.js
/** Rows to paste into a matrix file where reality and data disagree. */


/**
 * The row that says what was seen: the documented set with this card put in or taken out.
 * @param seen "passed": TensorRT ran on the card; "refused": it said that the card is not supported.
 * @returns YAML for a `matrix-file`, or "" if facts or verdict lack the card or the release.
 */
function proposeRow(facts, verdict, seen, matrix) {
    const { gpu } = verdict;
    const version = tryVersion(facts.tensorrt?.version);
    const platform = platformOf(facts.platform);
    if (!gpu?.computeCapability || !version || !platform || !facts.tensorrt)
        return "";
    const capability = gpu.computeCapability;
    const cuda = cudaMajor(facts.tensorrt.cuda);
    const product = facts.tensorrt.product;
    const cells = applicableCells(cellsOfVersion(matrix, product, version), platform, capability, cuda);
    const others = [...new Set(cells.flatMap((cell) => cell.sm))].filter((sm) => sm !== capability);
    const sm = seen === "passed" ? [...others, capability] : others;
    const source = seen === "passed"
        ? `measured: the suite passed on ${gpu.name} with TensorRT ${plainVersion(version)}`
        : `measured: TensorRT ${plainVersion(version)} refused ${gpu.name}`;
    return rowText(product, plainVersion(version), platform, cuda, [...sm].sort(compareCapabilities), source);
}
/** The row that says what the installed files serve. */
function proposeInstalled(question, sm) {
    const { product, version, platform, cuda } = question;
    const release = (0,versions/* plainVersion */.VY)(version);
    const source = `measured: libnvinfer_builder_resource files of TensorRT ${release}`;
    return rowText(product, release, platform, cuda, sm, source);
}
function rowText(product, release, platform, cuda, sm, source) {
    // JSON strings and lists are valid YAML, and quote any card name safely.
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
        // The decision has no clock, so the date is left for the user to fill in.
        '    date: "YYYY-MM-DD"',
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/support/reasons.js
/** One sentence per reason. Kept apart from the decision so that wording can change without it. */
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
            return `${capitalised(build)} lacks ${it.card}, although the release supports it.`;
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
            return `The driver's kernel module and the CUDA library do not match${because}.`;
        case "driver-too-old":
            return `CUDA cannot start: the driver is too old${because}.`;
        case "tensorrt-not-importable":
            return `TensorRT cannot be imported by the probed interpreter${because}.`;
        case "wrong-interpreter":
            return `TensorRT is on this machine, but not in the probed interpreter${because}.`;
        case "probe-timeout":
            return `The machine could not be probed: the probe did not answer in time${because}.`;
        default:
            return `The machine could not be probed${because}.`;
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
/** What would make TensorRT run on this card, computed from the data: the smallest change first. */





/** Remedies for a pair that does not run. */
function supportRemedies(reason, question, facts, driver, served, matrix) {
    if (reason === "driver-too-old" && driver) {
        return present([otherBuild(question, facts, matrix), driverRemedy(driver)]);
    }
    if (reason === "not-in-matrix") {
        return present([
            question.cuda === null ? null : otherBuild(question, facts, matrix),
            {
                kind: "tensorrt",
                text: "If you know the answer, add a row to a file and name it in `matrix-file`; until then, `on-unknown` decides what happens.",
            },
        ]);
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
    const cells = lookup_cellsOfVersion(matrix, product, version).filter((cell) => cell.platform === platform && isDecisive(cell) && cell.sm.includes(capability));
    const drivable = drivableCuda(facts, platform, matrix);
    const majors = [...new Set(cells.flatMap((cell) => cell.cuda ?? []))]
        .filter((major) => major !== cuda && (drivable?.includes(major) ?? true))
        // The card may need a newer driver than the build does.
        .filter((major) => driverProblem(facts, platform, capability, major, matrix) === null)
        .sort((a, b) => Number(b) - Number(a));
    const major = majors[0];
    if (major === undefined)
        return null;
    const name = product === "tensorrt" ? "tensorrt" : "tensorrt-rtx";
    // Wheels up to 10.7 lack the build number of libraries and packages; later ones have it, and post releases too.
    const pin = `${name}-cu${major}==${(0,versions/* shortVersion */.Li)(version, 3)}.*`;
    return {
        kind: "wheel",
        text: `Install the CUDA ${major} build of the same release: pip install "${pin}".`,
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
    const cells = cellsWith(matrix, product, platform, capability);
    const newest = cells.at(-1);
    const cell = last ? newest : firstAfter(cells, question.version);
    if (!cell || !newest)
        return otherProduct(question, matrix);
    const name = productName(product);
    return {
        kind: "tensorrt",
        text: last
            ? `Pin ${name} ${newestBuild(cell)}, the last release for compute capability ${capability}${shaky(cell.confidence)}.${certain(cells, cell)}`
            : `Use ${name} ${firstBuild(cell)} or newer${shaky(cell.confidence)}; the newest that supports ${capability} is ${newestBuild(newest)}.`,
    };
}
/** Where the last row is only inferred, the last one that NVIDIA documents is the safer pin. */
function certain(cells, last) {
    if (last.confidence === "documented" || last.confidence === "measured")
        return "";
    const sure = cells.findLast((cell) => cell.confidence === "documented");
    return sure ? ` The last documented one is ${newestBuild(sure)}.` : "";
}
function firstAfter(cells, version) {
    return cells.find((cell) => (0,versions/* compareVersions */.Zy)(cell.release, version) > 0) ?? cells.at(-1);
}
function otherProduct(question, matrix) {
    const { capability, platform, product } = question;
    const other = product === "tensorrt" ? "tensorrt-rtx" : "tensorrt";
    const cell = cellsWith(matrix, other, platform, capability).at(-1);
    return cell
        ? {
            kind: "tensorrt",
            text: `Use ${productName(other)}: its release ${newestBuild(cell)} supports ${capability}.`,
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
            text: `JetPack ${(0,versions/* plainVersion */.VY)(found.jetpack)} ships TensorRT ${(0,versions/* plainVersion */.VY)(found.tensorrt)}, which supports ${question.capability}.`,
        }
        : null;
}
/** Whether the release of a pin serves the card on this platform. */
function serves(question, version, matrix) {
    const cells = lookup_applicableCells(lookup_cellsOfVersion(matrix, "tensorrt", version), question.platform, question.capability, null);
    return cells.some((cell) => isDecisive(cell) && cell.sm.includes(question.capability));
}
/** The last of the rows that serves the card, or the first that does with a newer release. Rows are oldest first. */
function pinThatServes(rows, question, last, matrix) {
    if (last) {
        // Most pins are newer than the last release for a card that was dropped; none of them needs a closer look.
        const newest = cellsWith(matrix, "tensorrt", question.platform, question.capability).at(-1)?.release;
        return rows.findLast(({ tensorrt }) => newest !== undefined &&
            ((0,versions/* compareVersions */.Zy)(tensorrt, newest) <= 0 || (0,versions/* isWithin */.UO)(tensorrt, newest)) &&
            serves(question, tensorrt, matrix));
    }
    return rows.find(({ tensorrt }) => (0,versions/* compareVersions */.Zy)(tensorrt, question.version) > 0 && serves(question, tensorrt, matrix));
}
function torchTensorrtRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || question.platform === "jetpack")
        return null;
    const row = pinThatServes(matrix.torchTensorrt, question, last, matrix);
    if (!row)
        return null;
    const name = `torch-tensorrt ${(0,versions/* shortVersion */.Li)(row.release, 2)}`;
    const pins = `it uses TensorRT ${(0,versions/* plainVersion */.VY)(row.tensorrt)} and torch ${row.torch}`;
    return {
        kind: "torch-tensorrt",
        text: last
            ? `With torch-tensorrt, ${(0,versions/* shortVersion */.Li)(row.release, 2)} is the last release for this card: ${pins}.`
            : `With torch-tensorrt, use ${name.replace("torch-tensorrt ", "")} or newer: ${pins}.`,
    };
}
function containerRemedy(question, last, matrix) {
    if (question.product !== "tensorrt" || !question.platform.startsWith("linux"))
        return null;
    const row = pinThatServes(matrix.ngc, question, last, matrix);
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
        const example = exampleOf(sm, matrix.gpus);
        return example === "" ? sm : `${sm} (${example})`;
    });
    return {
        kind: "gpu",
        text: `Run on a card that this release supports: ${cards.join(", ")}.`,
    };
}
/** The oldest build of a release, which is the one that first brought the card. */
function firstBuild(cell) {
    const first = buildsOf(cell).find((build) => (0,versions/* isWithin */.UO)(build, cell.release)) ?? cell.release;
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

;// CONCATENATED MODULE: ./build/support/verdict.js
/** The verdict: can this TensorRT run on this GPU, and why. Everything is data; nothing here looks at the world. */
/** A verdict with only a sentence, when nothing else is known. */
function bareVerdict(status, sentence) {
    return {
        status,
        reason: "",
        permanent: false,
        sentence,
        gpu: null,
        tensorrt: null,
        newestTensorrt: null,
        oldestTensorrt: null,
        supported: [],
        evidence: [],
        remedies: [],
        limits: [],
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/support/version-words.js
/** Reads TensorRT versions as they are written in practice: by wheels, Debian packages, images and trtexec. */

/**
 * Reads "10.13.3.9", "8.6.1.6+cuda12.0.1.011", "10.16.2.10-1+cuda13.2", "1:10.3.0", "v100700",
 * "[TensorRT v100700] [b23]" or "100500".
 * @returns null if the text is not one of them.
 */
function readTensorrtVersion(raw) {
    const text = raw.trim();
    if (text.length > 200)
        return null;
    const banner = /^(?:.{0,80}\[)?TensorRT v(\d{4,6})\]?(?:\s*\[b(\d{1,6})\])?/.exec(text);
    const integer = banner?.[1] ?? /^v?(\d{4,6})$/.exec(text)?.[1];
    if (integer !== undefined) {
        const version = (0,versions/* versionFromInteger */.$s)(Number(integer));
        const build = banner?.[2];
        return { parts: build ? [...version.parts, Number(build)] : version.parts, raw };
    }
    const version = (0,versions/* tryVersion */.Kd)(text.replace(/^\d{1,3}:(?=\d)/, ""));
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

;// CONCATENATED MODULE: ./build/support/judge.js
/** The verdict on one card and one TensorRT: installed files override documented rows; the driver is checked last. */

















/** The verdict for one device and the installed TensorRT. */
function judge(gpu, tensorrt, facts, matrix) {
    const named = capabilityOfName(gpu.name, matrix);
    const capability = gpu.computeCapability ?? named?.capability ?? null;
    const version = readTensorrtVersion(tensorrt.version);
    const platform = lookup_platformOf(facts.platform);
    if (capability === null) {
        const guesses = suggestNames(gpu.name, matrix);
        const hint = guesses.length > 0 ? ` (did you mean ${oneOf(guesses)}?)` : "";
        return undecided(gpu, tensorrt, `the card ${JSON.stringify(gpu.name)} is not known${hint}`);
    }
    if (!version)
        return undecided(gpu, tensorrt, `${JSON.stringify(tensorrt.version)} is not a version of TensorRT`);
    if (!platform) {
        // platformOf assumes Linux on x86-64 where facts name no platform, so here they name one.
        const { os, arch } = facts.platform;
        return undecided(gpu, tensorrt, `the matrix has no builds for ${os} on ${arch}`);
    }
    const cuda = lookup_cudaMajor(tensorrt.cuda);
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
    const served = installed.capabilities ?? servedBy({ ...question, platform: buildOf(it) }, matrix);
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
    // The files lack the card. If the rows know a more specific reason, that one helps more.
    return documented.answer === "no" ? documented.reason : "wheel-lacks-gpu";
}
/** The CUDA major of a release that is built for one only. */
function onlyCuda(question, matrix) {
    const cells = lookup_cellsOfVersion(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform);
    const majors = new Set(cells.flatMap((cell) => cell.cuda ?? ["any"]));
    const [major] = majors;
    return majors.size === 1 && major !== undefined && major !== "any" ? major : null;
}
/** A DRIVE build is an arm64 build for a card that no other build supports. */
function buildOf({ documented, question }) {
    const drive = documented.answer === "yes" && documented.cells.every((cell) => cell.platform === "drive");
    return drive ? "drive" : question.platform;
}
/** Oldest and newest release for the card; the oldest is null if the matrix itself begins with it. */
function boundsOf(question, matrix) {
    const { capability, platform, product } = question;
    const ways = [
        [product, platform],
        ["tensorrt", platform],
        ...(platform === "linux-arm64" ? [["tensorrt", "drive"]] : []),
    ];
    const cells = ways.map(([of, on]) => cellsWith(matrix, of, on, capability)).find((each) => each.length > 0);
    const newest = cells?.at(-1);
    const first = cells?.[0];
    if (!newest || !first)
        return { newest: null, oldest: null };
    const known = matrix.cells.filter((cell) => cell.platform === first.platform && cell.product === first.product);
    // DRIVE has too few rows to say which release was the first.
    const begins = first.platform !== "drive" && known.every((cell) => (0,versions/* compareVersions */.Zy)(first.release, cell.release) <= 0);
    const oldest = begins ? null : oldestBuild(first);
    return { newest: newestBuild(newest), oldest };
}
/** The compute capabilities that the release supports on this machine's platform. */
function servedBy(question, matrix) {
    const cells = lookup_cellsOfVersion(matrix, question.product, question.version).filter((cell) => cell.platform === question.platform &&
        (question.cuda === null || cell.cuda === null || cell.cuda.includes(question.cuda)));
    const [first, ...rest] = cells;
    // Where builds differ, only what all of them list is certain.
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
        driver: driver
            ? `${driver.because} needs driver ${driver.needed} and this machine has ${driver.have}`
            : "",
    };
}
function proposalsOf(it) {
    const { installed, question } = it;
    if (!contradicts(it) || installed.capabilities === null)
        return {};
    return { proposals: [proposeInstalled(question, installed.capabilities)] };
}
function undecided(gpu, tensorrt, doubt) {
    const sentence = `Whether TensorRT ${tensorrt.version} supports ${gpu.name} is not known: ${doubt}.`;
    return {
        ...bareVerdict("unknown", sentence),
        reason: "not-in-matrix",
        gpu: { name: gpu.name, computeCapability: gpu.computeCapability, index: gpu.index },
        tensorrt: tensorrt.version,
    };
}

;// CONCATENATED MODULE: ./build/support/missing-remedies.js
/** What to do where a fact is missing, as opposed to a pair that is unsupported. */



/** The remedy that changes the policy of a run; `explain`, which has no policy, leaves it out. */
const NO_GPU_INTENDED = {
    kind: "environment",
    text: "If the job is not meant to have a GPU, `on-no-gpu: skip` (`--on-no-gpu skip` at a terminal) lets it pass; the tests then stay unverified.",
};
// By reason; where there are several, the likeliest first.
const REMEDIES = {
    "no-gpu-visible": [
        {
            kind: "environment",
            text: "Run on a machine with an NVIDIA GPU: check the runner's label, and in containers `--gpus all` (or `options: --gpus all` of a job container).",
        },
        {
            kind: "driver",
            text: "Run `nvidia-smi` on the same machine to see whether the driver finds a card at all.",
        },
        NO_GPU_INTENDED,
        {
            kind: "environment",
            text: "To decide for another machine, pass its facts with the input `facts`, or with `--facts FILE` at a terminal. `trt-gate probe --json` prints them on that machine; a file with three keys is enough (see `trt-gate run --help`).",
        },
    ],
    "hidden-by-environment": [
        {
            kind: "environment",
            text: "Unset CUDA_VISIBLE_DEVICES (and NVIDIA_VISIBLE_DEVICES), or set it to a card that exists, such as 0.",
        },
    ],
    "gpu-lost": [
        {
            kind: "environment",
            text: "Restart the machine. If the card is lost again, the card or its power supply is failing.",
        },
    ],
    "driver-library-mismatch": [
        {
            kind: "driver",
            text: "Restart the machine after a driver update, or reload the kernel module; in a container, remove the CUDA compatibility libraries or update the host's driver.",
        },
    ],
    "driver-too-old": [{ kind: "driver", text: "Update the driver, or use a build for an older CUDA." }],
    "wrong-interpreter": [
        {
            kind: "environment",
            text: "Set `python` to the interpreter that has TensorRT, or `via` to a command that enters its environment.",
        },
    ],
};
// Without it the answer came from files alone, so this comes before everything else.
const PYTHON = {
    kind: "environment",
    text: "No Python answered: correct the input `python`, or install Python 3.6 or newer where the suite runs.",
};
// For a probe that failed or hung, and for everything without a remedy of its own.
const OTHERWISE = {
    kind: "environment",
    text: "Run the probe by hand with `trt-gate probe --json`; the input `facts` accepts its output as a file.",
};
/** Remedies where a fact is missing. What to install depends on the machine, and whether a Python was there to ask. */
function missingRemedies(reason, facts, matrix) {
    const unasked = facts.problems?.some(({ code }) => code === "no-python") ?? false;
    return [...(unasked ? [PYTHON] : []), ...remediesFor(reason, facts, matrix)];
}
function remediesFor(reason, facts, matrix) {
    if (reason === "tensorrt-not-importable")
        return [installRemedy(facts, matrix)];
    return REMEDIES[reason] ?? [OTHERWISE];
}
/** The newest release that supports the first card, built for a CUDA that the driver can run. */
function installRemedy(facts, matrix) {
    const [card] = facts.gpus;
    const capability = card && capabilityOf(card, matrix);
    const platform = lookup_platformOf(facts.platform);
    if (!platform || platform === "jetpack") {
        return {
            kind: "install",
            text: "Install NVIDIA's TensorRT for this machine, or set `python` or `via` to the right interpreter.",
        };
    }
    const drivable = drivableCuda(facts, platform, matrix);
    const cells = capability ? cellsWith(matrix, "tensorrt", platform, capability) : [];
    if (capability && cells.length === 0) {
        return {
            kind: "gpu",
            text: `No TensorRT release for this platform is known to support compute capability ${capability}: use another card, or, if you know of such a release, add a row to a file and name it in \`matrix-file\`.`,
        };
    }
    const fitting = cells.filter((cell) => !cell.cuda || !drivable || cell.cuda.some((c) => drivable.includes(c)));
    const cell = fitting.at(-1);
    const major = cell?.cuda?.filter((c) => drivable?.includes(c) ?? true).at(-1);
    const pin = cell && major ? `tensorrt-cu${major}==${newestBuild(cell)}.*` : "tensorrt";
    return {
        kind: "install",
        text: `Install TensorRT into the suite's interpreter: pip install "${pin}". Or set \`python\` or \`via\` to an interpreter that has it.`,
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
/** The devices that the verdict is about. Never empty if missingGpu returned null. */
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
/** The first verdict of the highest-ranking status, with a note that lists the others. `verdicts` is never empty. */
function byRank(verdicts, order) {
    const ranked = verdicts.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    const verdict = ranked[0];
    const others = verdicts.filter((other) => other !== verdict);
    if (others.length === 0)
        return verdict;
    const note = `Other cards: ${others.map((other) => `${other.gpu?.index}: ${other.gpu?.name} (${other.status})`).join(", ")}.`;
    return { ...verdict, notes: [...verdict.notes, note] };
}
// Problems that explain why there is no GPU, the most specific first.
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
    const none = missing("no-gpu", "no-gpu-visible", "", facts, matrix);
    return {
        ...none,
        sentence: `\`gpu\` asks for device ${choice.gpu}, but CUDA shows this process only ${facts.gpus.length === 1 ? "device" : "devices"} ${have}.`,
        remedies: [
            {
                kind: "environment",
                text: "Correct `gpu`: CUDA numbers the devices that it shows from 0, after applying CUDA_VISIBLE_DEVICES.",
            },
            ...none.remedies,
        ],
    };
}
function missingTensorrt(facts, gpu, matrix) {
    const known = firstProblem(facts, [
        "wrong-interpreter",
        "tensorrt-not-importable",
        "platform-without-tensorrt",
    ]);
    const failed = firstProblem(facts, ["probe-timeout", "probe-failed"]);
    const card = { gpu: gpuOf(gpu), ...releasesFor(gpu, facts, matrix) };
    if (!known && failed)
        return { ...probeError(failed, facts, matrix), ...card };
    const reason = known?.code === "wrong-interpreter" ? "wrong-interpreter" : "tensorrt-not-importable";
    return { ...missing("no-tensorrt", reason, known?.detail ?? "", facts, matrix), ...card };
}
/** The range of releases for a card, known even where no TensorRT is installed. */
function releasesFor(gpu, facts, matrix) {
    const capability = capabilityOf(gpu, matrix);
    const platform = lookup_platformOf(facts.platform);
    if (capability === null || platform === null)
        return { newestTensorrt: null, oldestTensorrt: null };
    const { newest, oldest } = boundsOf({ product: "tensorrt", platform, capability }, matrix);
    return { newestTensorrt: newest, oldestTensorrt: oldest };
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
    const cards = gpus.map((gpu) => ({ ...gpu, computeCapability: capabilityOf(gpu, matrix) }));
    const meets = (gpu) => meetsExpectation(gpu, choice.expectGpu, matrix);
    const kept = choice.gpu === "any" ? cards.some(meets) : cards.every(meets);
    const invalid = expectationProblem(choice.expectGpu);
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
                text: `Use a runner that has the expected card, or correct \`expect-gpu\`${invalid ? "." : hintFor(choice.expectGpu, matrix)}`,
            },
        ],
    };
}
/** An unknown card is more likely a typo than a real promise. */
function hintFor(expected, matrix) {
    const guesses = capabilityOfName(expected, matrix) ? [] : suggestNames(expected, matrix);
    return guesses.length > 0
        ? `: no card is known as ${JSON.stringify(expected.trim())}, did you mean ${oneOf(guesses)}?`
        : ".";
}
function missing(status, reason, detail, facts, matrix) {
    return {
        ...bareVerdict(status, missingSentence(reason, detail.slice(0, 500))),
        reason,
        tensorrt: facts.tensorrt?.version ?? null,
        evidence: (facts.problems ?? []).slice(0, 20).map((problem) => ({
            fact: problem.detail.slice(0, 500),
            source: problem.code,
            confidence: "measured",
        })),
        remedies: missingRemedies(reason, facts, matrix),
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

// EXTERNAL MODULE: ./build/is-object.js
var is_object = __nccwpck_require__(1412);
// EXTERNAL MODULE: ./build/support/matrix-types.js
var matrix_types = __nccwpck_require__(815);
;// CONCATENATED MODULE: ./build/fleet/costs.json
const costs_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"cards":["K80","K40","K20"],"usdPerHour":0.45,"why":"Google Cloud list price of a Tesla K80 until its end of life","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["P4"],"usdPerHour":0.6,"why":"Google Cloud, the card without its machine","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["T4G"],"usdPerHour":0.42,"why":"AWS g5g.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["T4"],"usdPerHour":0.526,"why":"AWS g4dn.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["M60"],"usdPerHour":0.75,"why":"AWS g3s.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["L4"],"usdPerHour":0.805,"why":"AWS g6.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["A10G","A10"],"usdPerHour":1.006,"why":"AWS g5.xlarge, us-east-1; the A10 is the same chip","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["P100"],"usdPerHour":1.46,"why":"Google Cloud, the card without its machine","source":"https://cloud.google.com/compute/gpus-pricing"},{"cards":["L40S","L40"],"usdPerHour":1.861,"why":"AWS g6e.xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["P40"],"usdPerHour":2.07,"why":"Azure ND6s, until its retirement","source":"https://azure.microsoft.com/pricing/details/virtual-machines/linux/"},{"cards":["A100","A800","A30"],"usdPerHour":2.745,"why":"AWS p4d.24xlarge, an eighth of 21.96, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["V100","V100S"],"usdPerHour":3.06,"why":"AWS p3.2xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["RTX PRO 6000"],"usdPerHour":3.363,"why":"AWS g7e.2xlarge, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["H100","H800"],"usdPerHour":6.88,"why":"AWS p5.48xlarge, an eighth of 55.04, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["H200","H20","GH200"],"usdPerHour":7.912,"why":"AWS p5en.48xlarge, an eighth of 63.30, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["B200","B100","GB200"],"usdPerHour":14.242,"why":"AWS p6-b200.48xlarge, an eighth of 113.93, us-east-1","source":"https://aws.amazon.com/ec2/pricing/on-demand/"},{"cards":["B300","GB300"],"usdPerHour":17.8,"why":"Dearer than a B200 wherever both are offered; the figure only places it","source":"https://aws.amazon.com/ec2/pricing/on-demand/"}],"SD":{"Ku":0.1,"d8":"GeForce, TITAN, Quadro, RTX and Jetson cards stand in one\'s own machines: an hour costs electricity","Dy":["GeForce","TITAN","Quadro","RTX","GTX","Jetson","Orin","Xavier","Thor","DGX Spark","GB10"]},"L5":{"K":5,"d":"Between the common and the rare, so that a card nobody priced never goes first"}}');
;// CONCATENATED MODULE: ./build/fleet/costs.js
/** What an hour of a card costs, to run the cheapest first. Data with sources: costs.json. */

const words = (text) => text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
/** Cost of the card with this name, such as "NVIDIA A100-SXM4-80GB" or "T4". */
function costOf(gpuName) {
    const name = ` ${words(gpuName).join(" ")} `;
    const has = (card) => name.includes(` ${words(card).join(" ")} `);
    // Longer names first: an RTX PRO 6000 is rented, other RTX cards are owned.
    const row = costs_namespaceObject.Ge.find((candidate) => candidate.cards.some(has));
    if (row)
        return { usdPerHour: row.usdPerHour, why: row.why };
    if (costs_namespaceObject.SD.Dy.some(has))
        return { usdPerHour: costs_namespaceObject.SD.Ku, why: costs_namespaceObject.SD.d8 };
    return { usdPerHour: costs_namespaceObject.L5.K, why: costs_namespaceObject.L5.d };
}

;// CONCATENATED MODULE: ./build/fleet/requirements.js
/** Which TensorRT a pip requirements file asks for. Only its text is read; nothing is resolved against an index. */

// tensorrt, tensorrt-cu12, tensorrt_cu13_libs, tensorrt-rtx, torch-tensorrt; extras and blanks as PEP 508 allows.
const LINE = /^(torch[-_.]tensorrt|tensorrt(?:[-_.]rtx)?)(?:[-_.]cu(\d{2}))?(?:[-_.](?:libs|bindings))?\s*(?:\[[^\]]*\])?/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([\w.+*-]+)$/;
const MAX_LINES = 5000;
/**
 * The requirement that decides: a pinned TensorRT first, then torch-tensorrt, which depends on one release of it, then
 * a TensorRT that is not pinned.
 */
function readRequirements(text) {
    // pip joins lines at a backslash; files with hashes use this.
    const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/, MAX_LINES);
    const found = lines.flatMap((line) => parseLine(line.slice(0, 500)) ?? []);
    const torchLines = found.filter((named) => named.package === "torch-tensorrt");
    const torch = torchLines[0] ? joined(torchLines[0], torchLines) : null;
    const own = found.filter((named) => named.package === "tensorrt");
    const [first] = own;
    if (first === undefined)
        return torch;
    const requirement = joined(first, own.filter(({ product }) => product === first.product));
    if (requirement.pinned || requirement.unclear)
        return requirement;
    // pip installs the TensorRT that torch-tensorrt asks for, which need not be the newest one.
    if (torch && first.product === "tensorrt")
        return torch;
    const elsewhere = lines.find((line) => /^\s*(?:-[rc]\b|--(?:requirement|constraint)\b)/.test(line));
    if (elsewhere === undefined)
        return requirement;
    return {
        ...requirement,
        unclear: `may leave the release to another file: ${elsewhere.trim().slice(0, 200)}`,
    };
}
/** Combines all lines of one package; lines that differ by machine make the release unclear. */
function joined(first, lines) {
    const specifiers = new Set(lines.map(({ specifier }) => specifier));
    const allows = (version) => lines.every((line) => line.allows(version));
    const pinned = lines.map((line) => line.pinned).find((version) => version && allows(version)) ?? null;
    const cuda = lines.find((line) => line.cuda !== null)?.cuda ?? null;
    const apart = specifiers.size > 1 && lines.some(({ marked }) => marked);
    const line = lines.length === 1 || specifiers.size === 1 ? first.line : lines.map((one) => one.line).join(", ");
    const unclear = apart ? { unclear: `differ by machine: ${line}` } : {};
    return { ...first, allows, pinned, cuda, line, ...unclear };
}
function parseLine(raw) {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    const match = LINE.exec(line);
    if (!match?.[1])
        return null;
    const clauses = line
        .slice(match[0].length)
        .replace(/;.*$/, "")
        .replace(/\s--.*$/, "")
        .replace(/[()]/g, "")
        .split(",")
        .map((clause) => clause.trim())
        .filter(Boolean);
    const tests = clauses.flatMap((clause) => parseClause(clause) ?? []);
    if (tests.length < clauses.length)
        return null;
    const name = match[1].toLowerCase().replace(/[_.]/g, "-");
    const pinned = /^={2,3}\s*([^*,]+)$/.exec(clauses.join(","))?.[1];
    return {
        package: name === "torch-tensorrt" ? "torch-tensorrt" : "tensorrt",
        product: name === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
        cuda: match[2] ? String(Number(match[2])) : null,
        allows: (version) => tests.every((test) => test(version)),
        pinned: (0,versions/* tryVersion */.Kd)(pinned),
        line,
        specifier: clauses.join(",").replace(/\s/g, ""),
        marked: line.includes(";"),
    };
}
/** One clause of PEP 440 as a predicate, or null if it is not understood. */
function parseClause(clause) {
    const [, operator, text] = CLAUSE.exec(clause) ?? [];
    if (operator === undefined || text === undefined)
        return null;
    const wildcard = text.endsWith(".*");
    const bound = (0,versions/* tryVersion */.Kd)(wildcard ? text.slice(0, -2) : text);
    if (!bound)
        return null;
    if (wildcard)
        return wildcardTest(operator, bound);
    const ordered = (test) => (version) => test((0,versions/* compareVersions */.Zy)(version, bound));
    switch (operator) {
        case "~=": {
            const stem = { ...bound, parts: bound.parts.slice(0, -1) };
            return (version) => (0,versions/* compareVersions */.Zy)(version, bound) >= 0 && (0,versions/* isWithin */.UO)(version, stem);
        }
        case "!=":
            return ordered((order) => order !== 0);
        case "<":
            return ordered((order) => order < 0);
        case "<=":
            return ordered((order) => order <= 0);
        case ">":
            return ordered((order) => order > 0);
        case ">=":
            return ordered((order) => order >= 0);
        default:
            return ordered((order) => order === 0);
    }
}
function wildcardTest(operator, stem) {
    if (operator === "==")
        return (version) => (0,versions/* isWithin */.UO)(version, stem);
    return operator === "!=" ? (version) => !(0,versions/* isWithin */.UO)(version, stem) : null;
}

;// CONCATENATED MODULE: ./build/fleet/release.js
/** Which TensorRT a cell uses: named outright, pinned by torch-tensorrt, in an NGC image, or in a requirements file. */





const KEYS = [
    "tensorrt",
    "tensorrt-rtx",
    "torch-tensorrt",
    "torch_tensorrt",
    "container",
    "requirements",
];
// The other spelling need not be offered too.
const LISTED = KEYS.filter((key) => key !== "torch_tensorrt");
/**
 * Reads the release of a cell; the most direct of its keys decides.
 * @param files texts of requirements files that cells name, by the name.
 * @param platform of the cell's card; null if that is not known.
 */
function cellRelease(cell, matrix, files, platform = null) {
    const key = KEYS.find((name) => cell.value[name] !== undefined && cell.value[name] !== "");
    const cuda = lookup_cudaMajor(asText(cell.value.cuda));
    switch (key) {
        case "tensorrt":
        case "tensorrt-rtx":
            return direct(cell, key, cuda);
        case "torch-tensorrt":
        case "torch_tensorrt":
            return namedTorch(cell, key, cuda, matrix, platform);
        case "container":
            return inContainer(cell.value.container, cuda, matrix);
        case "requirements":
            return inRequirements(asText(cell.value.requirements), cuda, matrix, files, platform);
        default:
            return { key: "tensorrt", message: `needs one of ${LISTED.join(", ")}${meantIn(cell)}` };
    }
}
/** A key of the cell that was most likely meant to name the release. */
function meantIn(cell) {
    for (const key of Object.keys(cell.value)) {
        const near = (0,nearest/* nearest */.pA)(key, LISTED);
        if (near)
            return `; did you mean ${near} by ${key}?`;
    }
    return "";
}
function isCellProblem(value) {
    return "message" in value && "key" in value;
}
function direct(cell, key, cuda) {
    const version = versionAt(cell, key);
    if ("message" in version)
        return version;
    const rtx = key === "tensorrt-rtx" || cell.value.product === "tensorrt-rtx";
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product: rtx ? "tensorrt-rtx" : "tensorrt",
        cuda,
        label: `${rtx ? "TensorRT-RTX" : "TensorRT"} ${(0,versions/* plainVersion */.VY)(version)}`,
        how: "",
    };
}
/** YAML and JSON read an unquoted 10.10 as the number 10.1, so a number that could mean either is refused. */
function versionAt(cell, key) {
    const value = cell.value[key];
    if (typeof value === "number" && (Number.isInteger(value) || /\.1$/.test(String(value))))
        return {
            key,
            message: `${key}: write the version in quotes; the number ${value} could also mean ${value}${Number.isInteger(value) ? ".0" : "0"}`,
        };
    const version = (0,versions/* tryVersion */.Kd)(asText(value));
    return (version ?? {
        key,
        message: `${key}: ${JSON.stringify(value)?.slice(0, 80)} is not a version such as "10.5.0"`,
    });
}
function namedTorch(cell, key, cuda, matrix, platform) {
    const version = versionAt(cell, key);
    return "message" in version ? version : pinnedByTorch(version, cuda, matrix, platform);
}
function pinnedByTorch(version, cuda, matrix, platform) {
    const label = `torch-tensorrt ${(0,versions/* plainVersion */.VY)(version)}`;
    // Patch releases keep the pin of their minor release.
    const minor = (row) => (0,versions/* isWithin */.UO)(version, { ...row.release, parts: row.release.parts.slice(0, 2) });
    const row = matrix.torchTensorrt.filter(minor).sort((a, b) => -(0,versions/* compareVersions */.Zy)(a.release, b.release))[0];
    if (!row)
        return { version: null, product: "tensorrt", cuda, label, how: "is not in the table of releases" };
    const { tensorrt, below } = pinOf(row, platform);
    const newest = newestRelease(matrix, "tensorrt", (release) => below
        ? (0,versions/* compareVersions */.Zy)(release, tensorrt) >= 0 && (0,versions/* compareVersions */.Zy)(release, below) < 0
        : (0,versions/* compareVersions */.Zy)(release, tensorrt) === 0);
    const pinned = newest ?? tensorrt;
    return {
        version: (0,versions/* plainVersion */.VY)(pinned),
        product: "tensorrt",
        cuda,
        label,
        how: `brings TensorRT ${(0,versions/* plainVersion */.VY)(pinned)}`,
    };
}
function inContainer(value, cuda, matrix) {
    const named = (0,is_object/* isObject */.G)(value) ? value.image : value;
    const image = asText(named);
    // Tags have two digits after the point, so the number 24.1 was written as 24.10 and names a different image.
    if (typeof named === "number" && /^\d{2}\.\d$/.test(String(named)))
        return {
            key: "container",
            message: `container: write the tag in quotes; ${named}0 without quotes is read as the number ${named}`,
        };
    if (image === null)
        return { key: "container", message: "container must be an image or an NGC tag such as 24.09-py3" };
    const label = `container ${image}`;
    const none = (how) => ({ version: null, product: "tensorrt", cuda, label, how });
    const tag = /(?:^|:)(\d{2}\.\d{2})(?:-|@|$)/.exec(image);
    if (!tag?.[1])
        return none("is not a monthly NGC image, so its TensorRT is not known");
    // Other registries use such tags for their own purposes; only NVIDIA's months are in the table.
    const foreign = image.includes("/") && !/^nvcr\.io\/nvidia\//.test(image);
    if (foreign || /trtllm/.test(image))
        return none("does not contain the TensorRT of that month's NGC images");
    const row = matrix.ngc.find((candidate) => candidate.tag === tag[1]);
    if (!row)
        return none("is of a month that is not in the table of NGC images");
    if (row.confidence === "uncertain")
        return none("is of a month whose TensorRT is not certain");
    const version = (0,versions/* plainVersion */.VY)(row.tensorrt);
    return {
        version,
        product: "tensorrt",
        cuda: cuda ?? lookup_cudaMajor(row.cuda),
        label,
        how: `contains TensorRT ${version}`,
    };
}
function inRequirements(value, cuda, matrix, files, platform) {
    if (value === null)
        return {
            key: "requirements",
            message: "requirements must be the text or the path of a requirements file",
        };
    const named = looksLikeFile(value);
    const text = named ? files.get(value) : value;
    if (text === undefined)
        return { key: "requirements", message: `the file ${value} was not found in the workspace` };
    const label = named ? `requirements ${value}` : "requirements";
    const requirement = readRequirements(text);
    const none = (how) => ({ version: null, product: "tensorrt", cuda, label, how });
    if (!requirement)
        return none("do not name TensorRT or torch-tensorrt in a form that is understood");
    if (requirement.unclear)
        return none(requirement.unclear);
    const build = requirement.cuda ?? cuda;
    if (requirement.package === "torch-tensorrt") {
        if (!requirement.pinned)
            return none(`do not pin torch-tensorrt: ${requirement.line}`);
        const torch = pinnedByTorch(requirement.pinned, build, matrix, platform);
        return { ...torch, label: `${torch.label} in ${label}` };
    }
    const { product, allows, pinned } = requirement;
    // pip takes the newest release that is allowed; of those, the newest that is known here.
    const version = pinned ?? newestRelease(matrix, product, allows);
    if (!version)
        return none(`allow no release in the table of releases: ${requirement.line}`);
    return {
        version: (0,versions/* plainVersion */.VY)(version),
        product,
        cuda: build,
        label,
        how: `bring TensorRT ${(0,versions/* plainVersion */.VY)(version)} (${requirement.line})`,
    };
}
/** Whether a `requirements` value names a file rather than being the text of one. */
function looksLikeFile(value) {
    return /^[^\n=<>~!;]{1,400}\.(?:txt|in)$/.test(value.trim()) && !value.includes("\n");
}
function newestRelease(matrix, product, allows) {
    const builds = matrix.cells.filter((cell) => cell.product === product).flatMap(buildsOf);
    const sorted = builds.filter(allows).sort(versions/* compareVersions */.Zy);
    return sorted.at(-1) ?? null;
}
/** Text or number as text; null for all else. */
function asText(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

;// CONCATENATED MODULE: ./build/fleet/card.js
/** Which card a cell runs on: by name, SM, cloud instance, or the label of its runner. */








/** The card's name, or its SM if only that is known. */
const cardName = (card) => card.name || (0,versions/* smName */.ej)(card.capability);
const RUNNER_KEYS = ["runs-on", "runs_on", "runner", "label", "labels"];
// Instance names are part of longer labels, as in linux.g5.4xlarge.nvidia.gpu.
const INSTANCE = /(?:^|[.\-_])((?:g|gr|p)\d{1,2}[a-z]{0,3}(?:-[a-z]{1,2}\d{3})?\.(?:\d{1,3}x?large|xlarge|large|metal))(?=$|[.\-_])/i;
const JETSON_ONLY = new Set(["5.3", "6.2", "7.2", "8.7"]);
const ARM_SERVERS = /\b(?:T4G|GH200|GB200|GB300|GB10|DGX Spark)\b/i;
/** Reads the card of a cell. The user's map of labels takes precedence over every built-in name. */
function cellCard(cell, labels, matrix) {
    const written = gpuText(cell.value.gpu);
    const key = written === null ? RUNNER_KEYS.find((name) => cell.value[name] !== undefined) : "gpu";
    if (key === undefined)
        return {
            key: "gpu",
            message: `needs gpu, or runs-on with a label that the input labels maps to a card${"gpus" in cell.value ? "; did you mean gpu by gpus?" : ""}`,
        };
    const candidates = written === null ? runnerLabels(cell.value[key]) : [written];
    const mapped = candidates.map((label) => labels.get(label)).find((card) => card !== undefined);
    const names = mapped === undefined ? candidates : [mapped];
    const [first] = names;
    if (first === undefined)
        return { key, message: `${key} has no label that could name a card` };
    for (const name of names) {
        const known = lookUp(name, matrix);
        if (known)
            return { ...known, platform: card_platformOf(cell, known), cost: costOfCell(cell, known, matrix) };
    }
    return { key, message: notKnown(first, names, matrix) };
}
function lookUp(name, matrix) {
    const instance = INSTANCE.exec(name)?.[1];
    const found = (instance ? capabilityOfName(instance, matrix) : null) ?? capabilityOfName(name, matrix);
    if (!found)
        return null;
    if ((0,versions/* parseCapability */._p)(name))
        return { name: "", capability: found.capability };
    // A family's name, such as GeForce RTX 5xxx, says less than what the user wrote.
    return { name: /\dx+$/.test(found.name) ? name : found.name, capability: found.capability };
}
function notKnown(first, names, matrix) {
    const guesses = suggestNames(first, matrix).slice(0, 4);
    const hint = guesses.length > 0 ? ` Did you mean ${oneOf(guesses)}?` : "";
    return `no card is known as ${names.map((name) => JSON.stringify(name.slice(0, 80))).join(", ")}.${hint} Use a product name, sm_NN, a cloud instance, or map the label in the input labels`;
}
/** `12.0` without quotes arrives as the number 12. */
function gpuText(value) {
    if (typeof value === "number" && Number.isInteger(value))
        return `${value}.0`;
    return asText(value);
}
/** `runs-on` as GitHub takes it: a label, a list of labels, or an object with `labels` and `group`. */
function runnerLabels(value) {
    if ((0,is_object/* isObject */.G)(value))
        return [...runnerLabels(value.labels), ...runnerLabels(value.group)];
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((label) => asText(label) ?? []);
}
function card_platformOf(cell, card) {
    const written = matrix_types/* PLATFORMS */.P.find((platform) => platform === cell.value.platform);
    if (written)
        return written;
    if (JETSON_ONLY.has(card.capability) || /jetson/i.test(card.name))
        return "jetpack";
    if (ARM_SERVERS.test(card.name))
        return "linux-arm64";
    const runner = RUNNER_KEYS.flatMap((key) => runnerLabels(cell.value[key])).join(" ");
    return /windows/i.test(runner) ? "windows-x64" : "linux-x64";
}
/** The user's own `cost`, the card's price, or that of the cheapest card of its SM. */
function costOfCell(cell, card, matrix) {
    const own = cell.value.cost;
    if (typeof own === "number" && Number.isFinite(own) && own >= 0)
        return own;
    if (card.name !== "")
        return costOf(card.name).usdPerHour;
    const same = matrix.gpus.names.filter((entry) => entry.sm === card.capability);
    return same.reduce((least, entry) => Math.min(least, costOf(entry.name).usdPerHour), costOf("").usdPerHour);
}

;// CONCATENATED MODULE: ./build/fleet/cell-facts.js
/** Facts of a machine that has not started yet, as far as its cell of the matrix tells them. */


/** The machine that the cell describes. */
function cellFacts(cell, card, release) {
    const driver = asText(cell.value.driver);
    return {
        schemaVersion: 1,
        platform: PLATFORM_FACTS[card.platform],
        ...(driver === null ? {} : { driver: { version: driver } }),
        gpus: [{ index: 0, name: cardName(card), computeCapability: card.capability, source: "cells" }],
        tensorrt: {
            version: release.version,
            product: release.product,
            cuda: release.cuda,
            source: "cells",
        },
    };
}
const PLATFORM_FACTS = {
    "linux-x64": { os: "linux", arch: "x64" },
    "linux-arm64": { os: "linux", arch: "arm64" },
    "windows-x64": { os: "windows", arch: "x64" },
    "windows-arm64": { os: "windows", arch: "arm64" },
    // The matrix only asks whether it is a JetPack; which one follows from the TensorRT release.
    jetpack: { os: "linux", arch: "arm64", jetpack: "of the cell" },
    drive: { os: "linux", arch: "arm64" },
};

;// CONCATENATED MODULE: ./build/group-by.js
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

;// CONCATENATED MODULE: ./build/fleet/matching.js
/** Pairs up two sides so that the gain of all pairs together is greatest. */
/**
 * The Hungarian method with potentials, O(n^3) in the smaller side.
 * @returns a pair for each of the smaller side, those that gain nothing included.
 */
function greatestMatching(left, right, gain) {
    if (left.length > right.length)
        return greatestMatching(right, left, (r, l) => gain(l, r)).map(([r, l]) => [l, r]);
    const columns = right.map((item) => ({ item, row: null, potential: 0 }));
    const cost = (row, { item }) => -gain(row.item, item);
    for (const item of left)
        findPartner({ item, potential: 0 }, columns, cost);
    return columns.flatMap(({ row, item }) => (row === null ? [] : [[row.item, item]]));
}
/** Follows the shortest augmenting path from a new row to a column without one; adjusts the potentials on its way. */
function findPartner(start, columns, cost) {
    const reachOf = (column) => ({ column, distance: Infinity, previous: null });
    let open = columns.map(reachOf);
    const passed = [];
    const rows = [start];
    let row = start;
    let last = null;
    for (;;) {
        for (const reach of open) {
            const reduced = cost(row, reach.column) - row.potential - reach.column.potential;
            if (reduced >= reach.distance)
                continue;
            reach.distance = reduced;
            reach.previous = last;
        }
        // Never empty: there are as many columns as rows at least, and only paired ones are passed.
        const next = open.reduce((best, reach) => (reach.distance < best.distance ? reach : best));
        const step = next.distance;
        for (const reached of rows)
            reached.potential += step;
        for (const { column } of passed)
            column.potential -= step;
        for (const reach of open)
            reach.distance -= step;
        if (next.column.row === null) {
            shiftAlong(next, start);
            return;
        }
        row = next.column.row;
        rows.push(row);
        open = open.filter((reach) => reach !== next);
        passed.push(next);
        last = next;
    }
}
/** Each column of the path takes the row of the one before it, the first one takes the new row. */
function shiftAlong(end, start) {
    let reach = end;
    while (reach.previous !== null) {
        reach.column.row = reach.previous.column.row;
        reach = reach.previous;
    }
    reach.column.row = start;
}

;// CONCATENATED MODULE: ./build/fleet/cover.js
/** Picks the smallest set of cells that still covers every SM, every release, or both; the cheapest such set. */


/** @returns the chosen cells, in the order in which they came. */
function coverCells(cells, goals) {
    const chosen = new Set(goals.size === 2 ? coverBoth(cells) : coverOne(cells, goals.has("each-sm")));
    return cells.filter((cell) => chosen.has(cell));
}
/** The cheapest cell for each value; among equally cheap ones, the one that adds a new value of the other side. */
function coverOne(cells, eachSm) {
    const [side, other] = eachSm ? ["sm", "release"] : ["release", "sm"];
    const shown = new Map();
    const timesShown = (cell) => shown.get(cell[other]) ?? 0;
    return [...groupBy(cells, (cell) => cell[side]).values()].map((group) => {
        const pick = group.reduce((best, cell) => {
            const order = cell.cost - best.cost || timesShown(cell) - timesShown(best);
            return order < 0 ? cell : best;
        });
        shown.set(pick[other], timesShown(pick) + 1);
        return pick;
    });
}
/**
 * Both sides at once is the cheapest edge cover of the graph whose nodes are SMs and releases and whose edges are
 * cells. It is exact: a matching of greatest gain, where an edge gains what it saves over covering both of its
 * ends apart, and then the cheapest edge for every node that is left (Schrijver, Combinatorial Optimization, 19.3).
 */
function coverBoth(cells) {
    const pairOf = (sm, release) => JSON.stringify([sm, release]);
    const ofSm = cheapest(cells, (cell) => cell.sm);
    const ofRelease = cheapest(cells, (cell) => cell.release);
    const ofPair = new Map(cheapest(cells, (cell) => pairOf(cell.sm, cell.release)).map((cell) => [
        pairOf(cell.sm, cell.release),
        cell,
    ]));
    // Every cell weighs more than all costs together, so that fewer cells always beat cheaper ones.
    const base = 1 + cells.reduce((sum, cell) => sum + cell.cost, 0);
    const joining = (sm, release) => ofPair.get(pairOf(sm.sm, release.release));
    const gain = (sm, release) => {
        const one = joining(sm, release);
        return one === undefined ? 0 : base + sm.cost + release.cost - one.cost;
    };
    const joined = greatestMatching(ofSm, ofRelease, gain).flatMap((pair) => joining(...pair) ?? []);
    const sms = new Set(joined.map((cell) => cell.sm));
    const releases = new Set(joined.map((cell) => cell.release));
    return [
        ...joined,
        ...ofSm.filter((cell) => !sms.has(cell.sm)),
        ...ofRelease.filter((cell) => !releases.has(cell.release)),
    ];
}
/** The cheapest cell of each key; of equally cheap ones the first. */
function cheapest(cells, keyOf) {
    return [...groupBy(cells, keyOf).values()].map((group) => group.reduce((best, cell) => (cell.cost < best.cost ? cell : best)));
}

;// CONCATENATED MODULE: ./build/report/small-words.js
/** Formats numbers, durations and GPU names for readers. */
/** "1 test", "2 tests". */
function small_words_plural(count, one, many = `${one}s`) {
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

;// CONCATENATED MODULE: ./build/fleet/plan-words.js
/** The sentences of a plan: a notice about the cells that were left out, and warnings. */


/** GitHub refuses a matrix of more jobs. */
const MAX_MATRIX_JOBS = 256;
const pairName = (cell) => `${cell.gpu} with ${cell.release}`;
/** One sentence on what was left out; empty if nothing was. */
function planNotice(cells) {
    const dropped = cells.filter((cell) => cell.decision === "dropped");
    const covered = cells.filter((cell) => cell.decision === "covered").length;
    if (dropped.length + covered === 0)
        return "";
    const parts = [
        dropped.length > 0 ? `${dropped.length} cannot run (${nameSome(dropped.map(pairName), 8)})` : "",
        covered > 0 ? `${covered} ${covered === 1 ? "is" : "are"} covered by others` : "",
    ].filter(Boolean);
    return `Of ${small_words_plural(cells.length, "cell")}, ${parts.join(" and ")}. Reasons are in the output \`skipped\`.`;
}
/** @param legs names of the legs of the matrix. */
function planWarnings(cells, legs) {
    return [emptyWarning, sizeWarning, unknownWarning, nameWarning, artifactWarning].flatMap((rule) => rule(cells, legs) ?? []);
}
const emptyWarning = (cells, legs) => {
    if (legs.length > 0)
        return null;
    const why = cells.length === 0 ? "the list of cells is empty" : `none of ${small_words_plural(cells.length, "cell")} can run`;
    return `No cell is left: ${why}. GitHub refuses an empty matrix, so guard the job that uses it with \`if: needs.plan.outputs.count != '0'\`.`;
};
const sizeWarning = (_, legs) => legs.length > MAX_MATRIX_JOBS
    ? `${legs.length} cells are more than the ${MAX_MATRIX_JOBS} jobs that GitHub starts of one matrix; narrow it with \`cover\`.`
    : null;
const unknownWarning = (cells) => {
    const unknown = cells.filter((cell) => cell.decision === "run" && cell.status !== "supported");
    if (unknown.length === 0)
        return null;
    return `It is not known whether these can run, so they are kept: ${nameSome(unknown.map(pairName), 8)}.`;
};
const nameWarning = (_, legs) => {
    const seen = new Set();
    const twice = new Set();
    for (const name of legs)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return null;
    return `Cells share a name, so their artifacts would too: ${nameSome([...twice])}. Give each a \`name\` of its own.`;
};
// actions/toolkit, packages/artifact, path-and-artifact-name-validation.ts.
const NO_ARTIFACT_NAME = /["<>|*?:\r\n\\/]/;
const artifactWarning = (_, legs) => {
    const unfit = [...new Set(legs)].filter((name) => NO_ARTIFACT_NAME.test(name));
    if (unfit.length === 0)
        return null;
    return `These names contain characters that artifact names must not have, and a leg that cannot upload its report counts as missing: ${nameSome(unfit)}. Give each a \`name\` without them.`;
};

;// CONCATENATED MODULE: ./build/fleet/plan.js
/** Which cells of a job matrix can run, decided before any GPU minute is spent. */








/**
 * Decides over all cells.
 * @throws DocumentError listing every cell that names no card or no release that can be understood.
 */
function planCells(document, labels, matrix, choice) {
    const judged = judgeCells(document, labels, matrix, choice.files);
    // Cells that cannot be judged run: only a clear "unsupported" justifies leaving a card idle.
    const runnable = judged.filter((entry) => entry.status !== "unsupported");
    const chosen = new Set(choice.cover.size === 0 ? runnable : covering(runnable, choice.cover));
    const expected = choice.onUnsupported === "xfail" ? judged.filter((entry) => entry.status === "unsupported") : [];
    const ordered = [...cheapestFirst([...chosen]), ...cheapestFirst(expected)];
    const decisionOf = (entry) => {
        if (entry.status === "unsupported")
            return choice.onUnsupported === "xfail" ? "xfail" : "dropped";
        return chosen.has(entry) ? "run" : "covered";
    };
    const skipped = judged.filter((entry) => ["dropped", "covered"].includes(decisionOf(entry)));
    const cells = judged.map((entry) => planned(entry, decisionOf(entry)));
    const legs = ordered.map((entry) => legName(entry));
    return {
        schemaVersion: 1,
        matrix: { include: ordered.map((entry) => included(entry)) },
        skipped: skipped.map((entry) => skippedCell(entry, decisionOf(entry) === "covered")),
        count: ordered.length,
        legs,
        cells,
        notice: planNotice(cells),
        warnings: planWarnings(cells, legs),
    };
}
function judgeCells(document, labels, matrix, files) {
    const problems = [];
    const judged = document.cells.flatMap((cell) => {
        const card = cellCard(cell, labels, matrix);
        const release = cellRelease(cell, matrix, files, isCellProblem(card) ? null : card.platform);
        const wrong = [card, release].filter(isCellProblem);
        problems.push(...wrong.map(({ key, message }) => document.problem(cell, key, `${describe(cell)}: ${message}`)));
        return isCellProblem(card) || isCellProblem(release) ? [] : [judgeCell(cell, card, release, matrix)];
    });
    if (problems.length > 0)
        throw new document_problem/* DocumentError */.Mi(problems);
    return judged;
}
function judgeCell(cell, card, release, matrix) {
    const { version } = release;
    if (version === null) {
        const sentence = `It is not known whether ${cardName(card)} can run it: ${release.label} ${release.how}.`;
        return { cell, card, release, status: "unknown", reason: "not-in-matrix", sentence, remedies: [] };
    }
    const verdict = decide(cellFacts(cell, card, { ...release, version }), { gpu: "first", expectGpu: "" }, matrix);
    const how = release.how === "" ? "" : ` (${release.label} ${release.how})`;
    return {
        cell,
        card,
        release,
        status: verdict.status,
        reason: verdict.reason,
        sentence: `${verdict.sentence}${how}`,
        remedies: verdict.remedies.map((remedy) => remedy.text),
    };
}
function covering(runnable, goals) {
    const coverable = runnable.map((entry) => ({
        entry,
        sm: entry.card.capability,
        release: releaseKey(entry.release),
        cost: entry.card.cost,
    }));
    return coverCells(coverable, goals).map(({ entry }) => entry);
}
/**
 * The cheapest card of each release comes first, then the rest, also by cost. With few runners, every release has
 * a result before an expensive card repeats one.
 */
function cheapestFirst(entries) {
    const byCost = [...entries].sort((a, b) => a.card.cost - b.card.cost);
    const seen = new Set();
    const leaders = byCost.filter((entry) => {
        const key = releaseKey(entry.release);
        return seen.has(key) ? false : seen.add(key);
    });
    const leading = new Set(leaders);
    return [...leaders, ...byCost.filter((entry) => !leading.has(entry))];
}
/** Releases are compared by their first three numbers, as in the support matrix. */
function releaseKey(release) {
    const version = (0,versions/* tryVersion */.Kd)(release.version);
    return version ? `${release.product} ${(0,versions/* shortVersion */.Li)(version, 3)}` : release.label;
}
/** The unchanged cell; one that is expected to fail gets a key for `on-unsupported: ${{ matrix.on-unsupported }}`. */
function included(entry) {
    const { value } = entry.cell;
    return entry.status === "unsupported" ? { ...value, "on-unsupported": "xfail" } : value;
}
function skippedCell(entry, covered) {
    const sentence = covered
        ? `${cardName(entry.card)} with ${entry.release.label} can run, but other cells of the plan cover it.`
        : entry.sentence;
    return {
        cell: entry.cell.value,
        reason: covered ? "covered" : entry.reason,
        sentence,
        remedies: covered ? [] : entry.remedies,
    };
}
function planned(entry, decision) {
    return {
        name: legName(entry),
        gpu: cardName(entry.card),
        sm: (0,versions/* smName */.ej)(entry.card.capability),
        release: entry.release.label,
        tensorrt: entry.release.version,
        status: entry.status,
        decision,
        usdPerHour: entry.card.cost,
        sentence: entry.sentence,
    };
}
/** The cell's `name`, or its card and release as written: `format('{0}-{1}', matrix.gpu, matrix.tensorrt)`. */
function legName({ cell: { value }, card, release }) {
    const name = asText(value.name) ?? asText(value.leg);
    if (name !== null)
        return name;
    const gpu = asText(value.gpu) ?? cardName(card);
    const what = ["tensorrt", "torch-tensorrt", "container", "requirements"].map((key) => asText(value[key]));
    return `${gpu}-${what.find((text) => text !== null) ?? release.label}`;
}
/** For messages on cells that could not be understood. */
function describe(cell) {
    const last = cell.path.at(-1);
    const place = typeof last === "number" ? `cell ${last + 1}` : "a cell";
    const text = JSON.stringify(cell.value);
    return `${place} ${text.length > 120 ? `${text.slice(0, 120)}\u2026` : text}`;
}

;// CONCATENATED MODULE: ./build/clean-text.js
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
function clean_text_cleanBlock(text) {
    return text
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(HIDDEN, "")
        .replace(/\p{Surrogate}/gu, "\ufffd");
}
/** The same on one line: white space of any kind becomes a single blank. */
function clean_text_cleanLine(text) {
    return clean_text_cleanBlock(text).replace(/\s+/g, " ").trim();
}
/** Cuts to `max` UTF-16 units, the mark included, never between the halves of a character. */
function clean_text_cutUnits(text, max, mark = "\u2026") {
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

;// CONCATENATED MODULE: ./build/report/document.js
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
            const bytes = utf8Bytes(text);
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

;// CONCATENATED MODULE: ./build/report/escape.js
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
    const line = clean_text_cutUnits(clean_text_cleanLine(text), maxUnits);
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
    const line = clean_text_cutUnits(clean_text_cleanLine(text), maxUnits);
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
    const parts = cleanLine(text).split("`");
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
    const body = cleanBlock(text).replace(/\n+$/, "");
    let longest = 2;
    for (const run of body.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A link to an https address, named by its host and last part, so that nobody is sent where the text does not say. */
function escape_link(address) {
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

;// CONCATENATED MODULE: ./build/report/limits.js
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

;// CONCATENATED MODULE: ./build/fleet/inert.js
/** Text for a log that a runner reads: names from reports must not become its commands. */
/**
 * Zero-width space, put inside the marker. The runner's culture-aware comparison may ignore such a character, but it
 * then cuts by length, so that it does not read a valid command name.
 */
const inert_GAP = "\u200b";
/** Lines stay as they look; `::` at the start of one and `##[` anywhere lose their meaning. */
function inert(text) {
    return text
        .split("\n")
        .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${inert_GAP}`).replaceAll("##[", `##${inert_GAP}[`))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/fleet/plan-summary.js
/** A plan as annotations, job summary and terminal text. */






const LOOK = {
    run: { sign: "\u2705", word: "runs" },
    xfail: { sign: "\ud83d\udfe1", word: "runs, expected to fail" },
    dropped: { sign: "\u23ed\ufe0f", word: "dropped" },
    covered: { sign: "\u2796", word: "covered by another" },
};
/** One notice about the cells that were left out, and a warning for each thing to look at. */
function planAnnotations(plan) {
    const notice = plan.notice === ""
        ? []
        : [{ severity: "notice", title: "Cells left out of the matrix", message: plan.notice }];
    const warnings = plan.warnings.map((message) => ({ severity: "warning", title: "Planned matrix", message }));
    return [...warnings, ...notice].map((annotation) => ({
        ...annotation,
        message: clean_text_cutUnits(clean_text_cleanLine(annotation.message), ANNOTATION_MESSAGE_UNITS),
    }));
}
const sentenceOf = (plan) => `${plan.count} of ${small_words_plural(plan.cells.length, "cell")} will run`;
function planSummary(plan) {
    const rows = plan.cells.map((cell) => [
        LOOK[cell.decision].sign,
        inCode(cell.name, 100),
        `${inCode(cell.gpu, 60)} ${inCode(cell.sm)}`,
        prose(cell.release, 80),
        prose(LOOK[cell.decision].word),
        cell.decision === "run" ? "" : prose(cell.sentence, 400),
    ]);
    const blocks = plan.warnings.map((warning) => `\u26a0\ufe0f ${prose(warning)}`);
    // The size limit drops whole tables, so a long one is split into pieces that each repeat the head.
    for (let i = 0; i < rows.length; i += 100)
        blocks.push(table(["", "Cell", "GPU", "Release", "Decision", "Why"], rows.slice(i, i + 100)));
    const sections = [{ title: "", blocks: [`## ${prose(sentenceOf(plan))}`, ...blocks] }];
    return assemble(sections, SUMMARY_BYTES, "The full plan is in the output `plan`.");
}
/** Plain text without colour; every line ends in a newline. */
function planTerminal(plan) {
    const width = Math.max(4, ...plan.cells.map((cell) => Math.min(40, clean_text_cleanLine(cell.name).length)));
    const lines = plan.cells.map((cell) => {
        const name = clean_text_cutUnits(clean_text_cleanLine(cell.name), 40).padEnd(width);
        const why = cell.decision === "run" && cell.status === "supported" ? "" : `: ${clean_text_cleanLine(cell.sentence)}`;
        return `${name}  ${LOOK[cell.decision].word}${why}`;
    });
    const warnings = plan.warnings.map((warning) => `warning: ${clean_text_cleanLine(warning)}`);
    return `${inert([...lines, ...warnings, `${sentenceOf(plan)}.`].join("\n"))}\n`;
}

;// CONCATENATED MODULE: ./build/fleet/plan-command.js
/** plan, from its raw inputs to what is shown, for both the sub-action and the command line. */





/**
 * Plans a matrix.
 * @param raw inputs by the names of PLAN_INPUTS; `cells`, `labels` may be texts or names of files.
 * @throws RequestError or DocumentError for what the user got wrong.
 */
async function planCommand(raw, host) {
    const request = parsePlanInputs(raw);
    const matrix = await matrixWith(request.matrixFile, host.files);
    const [cellsText, cellsFile] = await textOrFile(request.cells, "cells", host);
    const [labelsText, labelsFile] = await textOrFile(request.labels, "labels", host);
    // Loaded only here, since the YAML parser is as large as everything else and aggregate does not need it.
    const { parseCells, parseLabels } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3470));
    const document = parseCells(cellsText, cellsFile);
    const plan = planCells(document, parseLabels(labelsText, labelsFile), matrix, {
        cover: request.cover,
        onUnsupported: request.onUnsupported,
        files: await requirementFiles(document, host.files),
    });
    return {
        plan,
        annotations: planAnnotations(plan),
        summary: planSummary(plan),
        text: planTerminal(plan),
        outputs: {
            matrix: JSON.stringify(plan.matrix),
            skipped: JSON.stringify(plan.skipped),
            count: String(plan.count),
            legs: JSON.stringify(plan.legs),
            plan: JSON.stringify(plan.cells),
        },
    };
}
/** Reads an input that is either a text or the name of a file: a single line that ends in .json, .yml or .yaml. */
async function textOrFile(value, input, { files, namesFiles }) {
    const name = value.trim();
    const isName = namesFiles ? name !== "" : /^[^\n{}[\]]{1,1000}\.(?:json|ya?ml)$/i.test(name);
    return isName ? [await readNamed(name, input, files), name] : [value, input];
}
async function requirementFiles(document, files) {
    const texts = new Map();
    for (const cell of document.cells) {
        const name = asText(cell.value.requirements);
        if (name === null || texts.has(name) || !looksLikeFile(name) || leadsOutside(name))
            continue;
        if (await files.exists(name))
            texts.set(name, await files.readText(name, MAX_INPUT_BYTES));
    }
    return texts;
}
/** Cells may come from a pull request, so they may only name files of the workspace. */
function leadsOutside(path) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..");
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/host/files.js
/** Files of the local machine behind the port: bounded reads, sorted globs, errors that name the path. */


// A checkout with node_modules has some 100,000 files; ten times that is a mistake in the pattern.
const MAX_GLOB_ENTRIES = 1_000_000;
const NEVER_SEARCHED = new Set([".git", "node_modules"]);
function createFiles() {
    return { readText, writeText, stream, exists, stat: statOrNull, glob };
}
// Small files are read and written synchronously: loading node:fs/promises takes longer than reading all of them.
async function readText(path, maxBytes) {
    const size = attempt(`${path}: cannot be read`, () => (0,external_node_fs_namespaceObject.statSync)(path).size);
    if (size > maxBytes)
        throw new Error(`${path}: has ${size} bytes, more than the limit of ${maxBytes}`);
    return attempt(`${path}: cannot be read`, () => (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
}
async function writeText(path, text) {
    attempt(`${path}: cannot be written`, () => {
        makeFolder((0,external_node_path_namespaceObject.dirname)(path));
        (0,external_node_fs_namespaceObject.writeFileSync)(path, text);
    });
}
/**
 * With all folders above it. Node's own `recursive` never returns where a folder exists and yet takes none, such as
 * /proc, a mount that went away, or a working directory that was removed.
 */
function makeFolder(path) {
    const isThere = () => (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isThere())
        return;
    const parent = (0,external_node_path_namespaceObject.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!isThere())
            throw error;
    }
}
function attempt(problem, action) {
    try {
        return action();
    }
    catch (error) {
        throw new Error(`${problem}: ${files_reasonOf(error)}`);
    }
}
function stream(path) {
    return (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: 1 << 18 });
}
async function exists(path) {
    return (await statOrNull(path)) !== null;
}
async function statOrNull(path) {
    const found = await external_node_fs_namespaceObject.promises.stat(path).catch(() => null);
    return found?.isFile() ? { mtimeMs: found.mtimeMs, size: found.size } : null;
}
/** Matches below the pattern's fixed part only, so that a pattern with a folder does not read the whole workspace. */
async function glob(pattern, cwd) {
    // The working directory's own name is not a pattern, even if it contains brackets.
    const own = pattern.startsWith((0,external_node_path_namespaceObject.join)(cwd, external_node_path_namespaceObject.sep)) ? pattern.slice((0,external_node_path_namespaceObject.join)(cwd, external_node_path_namespaceObject.sep).length) : pattern;
    if (!/[*?[{]/.test(own)) {
        const path = (0,external_node_path_namespaceObject.isAbsolute)(own) ? own : (0,external_node_path_namespaceObject.join)(cwd, own);
        return (await exists(path)) ? [path] : [];
    }
    const segments = own.split(/[\\/]/);
    const firstMagic = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const fixed = segments.slice(0, firstMagic).join(external_node_path_namespaceObject.sep);
    const root = (0,external_node_path_namespaceObject.isAbsolute)(own) ? fixed || external_node_path_namespaceObject.sep : (0,external_node_path_namespaceObject.join)(cwd, fixed);
    const below = segments.slice(firstMagic).join("/");
    const found = [];
    const folders = [(0,external_node_path_namespaceObject.resolve)(root)];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await external_node_fs_namespaceObject.promises.readdir(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MAX_GLOB_ENTRIES)
                throw new Error(`${pattern}: matches more than ${MAX_GLOB_ENTRIES} files; name a folder`);
            const path = (0,external_node_path_namespaceObject.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (!NEVER_SEARCHED.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile() && matches((0,external_node_path_namespaceObject.relative)(root, path), below)) {
                found.push(path);
            }
        }
    }
    return found.sort();
}
/**
 * Node's own glob matching. Before Node 24.8 its first use prints a warning that it is experimental, which would only
 * confuse readers of the suite's output.
 */
function matches(path, pattern) {
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return (0,external_node_path_namespaceObject.matchesGlob)(path, pattern);
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
/** The reason of a file error in plain words, without the call and path that Node adds. */
function files_reasonOf(error) {
    const words = {
        ENOENT: "there is no such file",
        EACCES: "permission denied",
        EISDIR: "it is a folder",
        ENOTDIR: "part of the path is not a folder",
        EEXIST: "a file is where a folder is needed",
        ENOSPC: "the disk is full",
        EROFS: "the file system is read-only",
    };
    return words[error.code ?? ""] ?? error.message;
}

;// CONCATENATED MODULE: ./build/host/command-files.js
/** The files by which a step talks to the runner. */




/**
 * Creates the file if it is gone: it is in RUNNER_TEMP, and a suite that empties that deletes it too. The runner reads
 * it at its old place. If it cannot be created, the next write to it reports that.
 * @param variable names the file.
 */
function restoreCommandFile(variable) {
    const path = process.env[variable];
    if (!path || (0,external_node_fs_namespaceObject.existsSync)(path))
        return;
    try {
        makeFolder((0,external_node_path_namespaceObject.dirname)(path));
        (0,external_node_fs_namespaceObject.writeFileSync)(path, "");
    }
    catch {
        // The next write fails and reports it.
    }
}
/** Keeps a value for the post stage. @returns why it could not be kept; null if it was. */
function keepForPost(name, value) {
    restoreCommandFile("GITHUB_STATE");
    try {
        saveState(name, value);
        return null;
    }
    catch (error) {
        return error.message;
    }
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

;// CONCATENATED MODULE: ./build/host/runner-display.js
/** Speaks the runner's protocol: log groups, annotations, outputs, job summary. The only code that knows @actions/core. */



const LF = 0x0a;
function createRunnerDisplay() {
    // The suite's last line may lack its line feed. The runner ignores a command in the middle of a line, so end it first.
    let open = false;
    const closeLine = () => {
        if (open)
            process.stdout.write("\n");
        open = false;
    };
    const say = (text) => {
        closeLine();
        info(text);
    };
    return {
        info: say,
        group(title, lines) {
            closeLine();
            startGroup(title);
            for (const line of lines)
                info(line);
            endGroup();
        },
        // One stream only: the runner reads stderr before stdout, which would tear the log apart.
        suiteOutput(chunk) {
            if (chunk.length > 0)
                open = chunk.at(-1) !== LF;
            return writeAll(process.stdout, chunk);
        },
        annotate(annotation) {
            closeLine();
            emit(annotation);
        },
        async summary(markdown) {
            // Outside of a runner there is no summary file; the summary is display, so that is not a failure.
            if (!process.env.GITHUB_STEP_SUMMARY)
                return;
            restoreCommandFile("GITHUB_STEP_SUMMARY");
            await summary.addRaw(markdown, true).write();
        },
        output(name, value) {
            restoreCommandFile("GITHUB_OUTPUT");
            setOutput(name, value);
        },
        outcome: say,
        // An annotation says why already; core's setFailed would add an eleventh.
        fail: () => {
            process.exitCode = 1;
        },
    };
}
const EMIT = { error: error, warning: warning, notice: notice };
function emit(annotation) {
    const { severity, message, title, file, line, endLine } = annotation;
    EMIT[severity](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
    });
}

;// CONCATENATED MODULE: ./build/host/runner-environment.js
/** What the runner's variables say of this run; read once, passed on as values. */

/** What defaults of inputs depend on: the workspace and the job's temporary folder. */
function readRequestContext(env, cwd, platform, temp) {
    return { os: platform, workspace: env.GITHUB_WORKSPACE || cwd, temp: env.RUNNER_TEMP || temp };
}
/** The workflow run and its attempt; null outside of a runner. */
function readWorkflowRun(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    return id ? { id, attempt: Number(attempt) || 1 } : null;
}
/** Origin, workflow step and paths of this run; all may be missing outside of a runner. */
function readRunContext(env, run) {
    const workspace = env.GITHUB_WORKSPACE || run.cwd;
    const repository = env.GITHUB_REPOSITORY;
    return {
        version: run.version,
        origin: env.GITHUB_RUN_ID
            ? {
                repository: repository ?? null,
                commit: env.GITHUB_SHA ?? null,
                workflow: env.GITHUB_WORKFLOW ?? null,
                runId: env.GITHUB_RUN_ID,
                attempt: env.GITHUB_RUN_ATTEMPT ?? null,
                job: env.GITHUB_JOB ?? null,
            }
            : null,
        ...(repository ? { repository } : {}),
        ...(env.GITHUB_WORKFLOW_REF && repository
            ? {
                workflow: {
                    ref: env.GITHUB_WORKFLOW_REF,
                    repository,
                    action: env.GITHUB_ACTION ?? "",
                    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
                },
            }
            : {}),
        workspaceRoots: [...new Set([workspace, run.cwd])],
        secrets: run.secrets,
        resolve: (path) => (isAbsolute(path) ? path : join(workspace, path)),
    };
}

;// CONCATENATED MODULE: ./build/host/start-folder.js
/** The folder that the process was started in. */
/** Ends the process with a message if the folder is gone, since no relative path can be resolved then. */
function startFolder() {
    try {
        return process.cwd();
    }
    catch {
        process.stderr.write("The working directory no longer exists. Change to a folder that exists, and try again.\n");
        process.exit(1);
    }
}

;// CONCATENATED MODULE: ./build/host/fleet-action.js
/** Shows the results of plan and aggregate in a workflow run, and turns every error into one clear message. */







/** Runs a sub-action to its end; never throws. */
async function runFleetAction(action) {
    const display = createRunnerDisplay();
    const host = {
        files: createFiles(),
        cwd: process.env.GITHUB_WORKSPACE || startFolder(),
        now: Date.now(),
        run: readWorkflowRun(process.env),
    };
    try {
        const { annotations, failed, outputs, summary, text } = await action(host);
        display.info(text.trimEnd());
        for (const annotation of annotations)
            display.annotate(annotation);
        // A plan is useless without its outputs; a verdict stays valid without them.
        if (failed === undefined)
            writeOutputs(display, outputs);
        else
            showOutputs(display, outputs);
        await showSummary(display, summary);
        // The exit status is the verdict; the errors above have said why, so this adds no second annotation.
        if (failed)
            display.fail();
    }
    catch (error) {
        const problems = "problems" in Object(error) ? String(error.message).split("\n") : [];
        const messages = problems.length > 0 ? problems : [error instanceof Error ? error.message : String(error)];
        for (const message of messages.slice(0, ANNOTATIONS_PER_SEVERITY))
            display.annotate({
                severity: "error",
                title: "TensorRT export gate",
                message: clean_text_cutUnits(clean_text_cleanLine(message), ANNOTATION_MESSAGE_UNITS),
            });
        display.fail();
    }
}

;// CONCATENATED MODULE: ./build/host/run-entry.js
/** Runs an entry to its end, or fails. */
/**
 * Runs `main`. Node ends with status 0 once there is nothing left to wait for, and a promise that never settles is
 * nothing to wait for: a run that ends before `main` has is a failure here, never a quiet success.
 */
function runEntry(main) {
    let ended = false;
    process.once("exit", (status) => {
        if (ended || status !== 0)
            return;
        process.exitCode = 1;
        process.stderr.write("The program exited before it was done. Please report this with the log.\n");
    });
    // We do not report the error ourselves: it stays unhandled, so that Node prints it and exits with 1.
    void main().finally(() => {
        ended = true;
    });
}

;// CONCATENATED MODULE: ./build/misspelt-inputs.js
/** Inputs of a step that the action does not have. GitHub only warns about them, and the guard that was meant is off. */


const PREFIX = "INPUT_";
const LONG = 8;
/**
 * Refuses a name that is one slip away from an input of the action. Any other may be a variable of the job's own.
 * @param env the step's environment, in which the runner puts every key of `with`, known or not.
 * @throws RequestError with every such name.
 */
function refuseMisspelt(env, inputs) {
    const known = inputs.map(({ name }) => name);
    const given = Object.keys(env)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length).toLowerCase());
    const problems = given.flatMap((name) => {
        // Two edits of a short word make another word: INPUT_TEST, say, is not meant for `pytest`.
        const near = known.includes(name) ? null : (0,nearest/* nearest */.pA)(name, known, name.length < LONG ? 1 : 2);
        return near === null ? [] : [`input ${name}: is not known; did you mean ${near}?`];
    });
    if (problems.length > 0)
        throw new request_error_RequestError(problems);
}

;// CONCATENATED MODULE: ./build/plan.js
/** Entry of plan/action.yml: reads the inputs, plans, shows. */






runEntry(() => runFleetAction(async (host) => {
    refuseMisspelt(process.env, PLAN_INPUTS);
    return planCommand(Object.fromEntries(PLAN_INPUTS.map(({ name }) => [name, getInput(name)])), host);
}));

module.exports = __webpack_exports__;
/******/ })()
;