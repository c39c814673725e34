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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
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
/* harmony export */   Kd: () => (/* binding */ tryVersion),
/* harmony export */   Li: () => (/* binding */ shortVersion),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   YE: () => (/* binding */ compareCapabilities),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _p: () => (/* binding */ parseCapability),
/* harmony export */   ej: () => (/* binding */ smName),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony exports VersionError, driverVersion, versionFromInteger, capabilityFromDecimal */
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
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
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
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
;// CONCATENATED MODULE: ./build/support/lookup.js
/** Look-ups in the matrix that several modules share. */

/** The platform whose builds the machine takes; null if TensorRT has none for it. */
function platformOf(platform) {
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
function cellsOfVersion(matrix, product, version) {
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
        .sort((a, b) => compareVersions(a.release, b.release));
}
/** When TensorRT supported an architecture; null if the matrix has no row for it. */
function lifecycleOf(matrix, capability) {
    return matrix.lifecycle.find((row) => row.sm.includes(capability)) ?? null;
}
/** Full versions of the release, oldest first. */
function buildsOf(cell) {
    return cell.builds.map((build) => parseVersion(build));
}
/** The TensorRT that a torch-tensorrt release pins on a platform. */
function pinOf(row, platform) {
    return platform === "jetpack" && row.jetpackTensorrt
        ? { tensorrt: row.jetpackTensorrt, below: row.jetpackBelow }
        : { tensorrt: row.tensorrt, below: row.below };
}
/** "10.4.0" for the newest build of a cell: what one would pin. */
function newestBuild(cell) {
    return shortVersion(parseVersion(cell.builds.at(-1)), 3);
}
/** "10.4.0" for the oldest one. */
function oldestBuild(cell) {
    return shortVersion(parseVersion(cell.builds[0]), 3);
}
/** The major of "12", "12.9" or null. */
function cudaMajor(cuda) {
    return cuda ? (/^(\d{1,2})/.exec(cuda.trim())?.[1] ?? null) : null;
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
    const version = (0,versions/* tryVersion */.Kd)(facts.tensorrt?.version);
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
        ? `measured: the suite passed on ${gpu.name} with TensorRT ${(0,versions/* plainVersion */.VY)(version)}`
        : `measured: TensorRT ${(0,versions/* plainVersion */.VY)(version)} refused ${gpu.name}`;
    return rowText(product, (0,versions/* plainVersion */.VY)(version), platform, cuda, [...sm].sort(versions/* compareCapabilities */.YE), source);
}
/** The row that says what the installed files serve. */
function proposeInstalled(question, sm) {
    const { product, version, platform, cuda } = question;
    const release = plainVersion(version);
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/text-order.js
/** By UTF-16 unit: the same order on every machine, unlike that of a locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

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

;// CONCATENATED MODULE: ./build/fleet/leg.js
/** One leg of the matrix: what its report says, reduced to what an aggregate needs. */
/** Whether tests really ran on this leg's card. */
function legExecuted(leg) {
    if (leg.action !== "ran" || leg.outcome === "ran-nothing" || leg.outcome === "not-run")
        return false;
    return leg.counts === null || leg.counts.executed > 0;
}

;// CONCATENATED MODULE: ./build/fleet/leg-order.js
/** Releases and legs in the order in which people expect them. */


/** The release that a leg tests, as three numbers: releases that differ in the fourth support the same GPUs. */
function legRelease(leg) {
    const version = (0,versions/* tryVersion */.Kd)(leg.tensorrt.version);
    if (!version)
        return "no TensorRT";
    const release = (0,versions/* shortVersion */.Li)(version, 3);
    return leg.tensorrt.product === "tensorrt-rtx" ? `RTX ${release}` : release;
}
/** Order of the releases that legRelease returns: TensorRT first, then TensorRT-RTX, then none. */
function compareReleases(a, b) {
    const rank = (text) => (text.startsWith("RTX ") ? 1 : (0,versions/* tryVersion */.Kd)(text) ? 0 : 2);
    const left = (0,versions/* tryVersion */.Kd)(a.replace(/^RTX /, ""));
    const right = (0,versions/* tryVersion */.Kd)(b.replace(/^RTX /, ""));
    return rank(a) - rank(b) || (left && right ? (0,versions/* compareVersions */.Zy)(left, right) : 0);
}
/** Order of legs: by card as in the grid, then by release, then by the path of the report. */
function compareLegs(a, b) {
    return ((0,versions/* compareCapabilities */.YE)(a.gpu.computeCapability ?? "0", b.gpu.computeCapability ?? "0") ||
        compareTexts(a.gpu.name, b.gpu.name) ||
        compareReleases(legRelease(a), legRelease(b)) ||
        compareTexts(a.source, b.source));
}

;// CONCATENATED MODULE: ./build/fleet/contradictions.js
/** Finds legs that contradict each other or the support matrix about one pair of card and release. */



/**
 * Compares the legs of each pair.
 * A pass counts only where tests were executed and nothing says that TensorRT was never loaded: a suite that
 * fell back to the CPU proves nothing about the card.
 */
function findContradictions(legs, propose) {
    return [...groupBy(legs, pairOf)].flatMap(([pair, group]) => pair === null ? [] : judgePair(pair, group, propose));
}
function judgePair(pair, group, propose) {
    const passed = group.filter((leg) => seenOf(leg) === "passed");
    const refused = group.filter((leg) => seenOf(leg) === "refused");
    const found = [];
    const say = (kind, legs, sentence, seen) => {
        const first = legs[0];
        const proposal = first && seen ? propose(first, seen) : null;
        found.push({ kind, pair, sentence: `${pair}: ${sentence}`, legs: legs.map((leg) => leg.name), proposal });
    };
    const statuses = new Set(group.map((leg) => leg.status));
    if (statuses.size > 1)
        say("verdicts-differ", group, `judged ${[...statuses].join(" and ")} in different legs; use the same gate version and matrix file in all of them`, null);
    if (passed.length > 0 && refused.length > 0) {
        say("legs-disagree", [...passed, ...refused], "the card was refused in one leg, but another passed", null);
        return found;
    }
    const denied = passed.filter((leg) => leg.status === "unsupported");
    if (denied.length > 0)
        say("unsupported-passed", denied, "the matrix says unsupported, but the suite passed", "passed");
    const promised = refused.filter((leg) => leg.status === "supported");
    if (promised.length > 0)
        say("supported-refused", promised, "the matrix says supported, but the card was refused", "refused");
    const settled = [...passed, ...refused].filter((leg) => leg.status === "unknown");
    if (settled.length > 0) {
        const seen = passed.length > 0 ? "passed" : "refused";
        say("unknown-settled", settled, `the matrix does not know, but the run shows it: ${seen}`, seen);
    }
    return found;
}
/** What a leg's run shows about its pair; null if it shows nothing. */
function seenOf(leg) {
    if (!legExecuted(leg))
        return null;
    if (leg.outcome === "passed" || leg.outcome === "xpassed")
        return leg.usedTensorrt === false ? null : "passed";
    return leg.findings.some((finding) => finding.kind === "cause" && finding.excuses) ? "refused" : null;
}
/** Only verdicts about the card are compared: a leg without GPU or TensorRT says nothing of a pair. */
function pairOf(leg) {
    const known = leg.status === "supported" || leg.status === "unsupported" || leg.status === "unknown";
    const capability = leg.gpu.computeCapability;
    if (!known || capability === null || leg.tensorrt.version === null)
        return null;
    const build = leg.tensorrt.cuda ? ` (CUDA ${leg.tensorrt.cuda} build)` : "";
    const where = leg.platform
        ? ` on ${leg.platform.jetpack ? "JetPack" : `${leg.platform.os} ${leg.platform.arch}`}`
        : "";
    return `sm_${capability.replace(".", "")} with TensorRT ${legRelease(leg)}${build}${where}`;
}

;// CONCATENATED MODULE: ./build/fleet/expected.js
/** Which legs were asked for, what they are called, and which of them gave no report. */

/** Prefix of the artifact names in the recipes, so that one pattern downloads them all; the rest is the leg's name. */
const ARTIFACT_PREFIX = "trt-gate-";
// GitHub starts at most 256 jobs of a matrix; several matrices may be aggregated at once.
const MAX_LEGS = 10_000;
/**
 * Reads `expect-legs`: a count, a JSON list of names, or names separated by commas or lines.
 * @returns the value, or a sentence that says what is wrong.
 */
function parseExpectedLegs(raw) {
    const text = raw.trim();
    if (text === "")
        return { kind: "any" };
    if (/^\d+$/.test(text))
        return limited({ kind: "count", count: Number(text) }, Number(text));
    if (!text.startsWith("[")) {
        const names = text.split(/[\n,]/).map((name) => name.trim());
        const given = names.filter((name) => name !== "");
        return given.length > 0 ? limitedNames(given) : { problem: `${JSON.stringify(text)} names no leg` };
    }
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return {
            problem: "starts like a JSON list but is not valid JSON; use a count, a JSON list of names, or names",
        };
    }
    if (!Array.isArray(list) || !list.every((name) => typeof name === "string" && name !== ""))
        return { problem: 'the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]' };
    return limitedNames(list);
}
/** A name that is listed twice expects two legs; otherwise cells with equal names could lose a report unnoticed. */
function limitedNames(names) {
    return limited({ kind: "names", names }, names.length);
}
function limited(expected, count) {
    return count > MAX_LEGS ? { problem: `${count} legs are more than ${MAX_LEGS}` } : expected;
}
/**
 * Names legs by where their reports lie: the folder that download-artifact makes for each artifact, without
 * `trt-gate-`; where the file is not called report.json, its own name. Equal names get more of their path.
 */
function legNames(reports) {
    const paths = reports.map(({ source }) => cleanPath(source));
    const inArtifact = groupBy(paths, artifactFolder);
    const named = reports.map((report, i) => {
        const path = paths[i];
        const alone = inArtifact.get(artifactFolder(path))?.length === 1;
        return { report, path, name: ownName(path, alone) };
    });
    const groups = [...groupBy(named, ({ name }) => name).values()];
    const taken = new Set(groups.filter((group) => group.length === 1).map(([{ name }]) => name));
    const unique = new Set(taken);
    return named.map(({ report, path, name }) => {
        if (unique.has(name))
            return { ...report, name };
        const wide = stem(wider(path));
        let candidate = wide;
        for (let n = 2; taken.has(candidate); n++)
            candidate = `${wide} (${n})`;
        taken.add(candidate);
        return { ...report, name: candidate };
    });
}
/** @param alone whether it is the only report of its artifact; it is then named after the artifact at any depth. */
function ownName(path, alone) {
    const name = stem(path.slice(path.lastIndexOf("/") + 1));
    if (name !== "report")
        return bare(name);
    const folder = (alone ? artifactFolder(path)?.split("/").at(-1) : null) ?? path.split("/").at(-2);
    return bare(folder ?? name);
}
/** The path from its artifact's folder on, or the last parts of it. */
function wider(path) {
    const artifact = artifactFolder(path);
    const above = artifact === null ? -1 : artifact.lastIndexOf("/");
    return artifact === null ? path.split("/").slice(-3).join("/") : path.slice(above + 1);
}
/** The path down to the folder of an artifact called `trt-gate-NAME`; null if it has none. */
function artifactFolder(path) {
    const parts = path.split("/");
    const at = parts.slice(0, -1).findIndex(isArtifact);
    return at === -1 ? null : parts.slice(0, at + 1).join("/");
}
/** Forward slashes and no empty parts: `reports/T4/report.json`. */
const cleanPath = (path) => path
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");
const stem = (path) => path.replace(/(?<=[^/])\.json$/i, "");
const isArtifact = (part) => part.startsWith(ARTIFACT_PREFIX) && part !== ARTIFACT_PREFIX;
const bare = (name) => (isArtifact(name) ? name.slice(ARTIFACT_PREFIX.length) : name);
/** The artifact's leg for a name that contains more of the path: T4 for `trt-gate-T4/out/report`. */
const artifactOf = (name) => bare(name.replace(/\/.*$/s, ""));
/**
 * @param good names of legs whose report could be read.
 * @param bad names of legs whose report was refused: they count as missing.
 */
function attendance(expected, good, bad) {
    switch (expected.kind) {
        case "any":
            return { expected: null, missing: bad, silent: [], missingCount: bad.length, unexpected: [] };
        case "count": {
            const missingCount = Math.max(expected.count - good.length, bad.length);
            return { expected: expected.count, missing: bad, silent: [], missingCount, unexpected: [] };
        }
        case "names": {
            const missing = absent(expected.names, good);
            const asked = new Set(expected.names.flatMap((name) => [name, bare(name)]));
            const unasked = (name) => !asked.has(name) && !asked.has(artifactOf(name));
            const others = bad.filter(unasked);
            return {
                expected: expected.names.length,
                missing: [...missing, ...others],
                silent: absent(missing, bad),
                missingCount: missing.length + others.length,
                unexpected: good.filter(unasked),
            };
        }
    }
}
/** The names for which there is no leg. A name that is listed twice needs two legs. */
function absent(names, legs) {
    const present = groupBy(legs.flatMap((leg) => [...new Set([leg, artifactOf(leg)])]), (name) => name);
    const asked = new Map();
    return names.filter((name) => {
        const own = bare(name);
        const before = asked.get(own) ?? 0;
        asked.set(own, before + 1);
        const found = Math.max(present.get(name)?.length ?? 0, present.get(own)?.length ?? 0);
        return before >= found;
    });
}

;// CONCATENATED MODULE: ./build/fleet/fleet-findings.js
/** What went wrong over all legs, each thing once, with the legs that saw it. */

/** How many failing tests are kept; the legs' own counts include the rest. */
const MAX_FAILURES = 1000;
// A catalogue has about 40 ids; user catalogues add some. More come only from a forged report.
const MAX_FINDINGS = 500;
const SEVERITY = { error: 0, warning: 1, notice: 2 };
/** Findings by id, worst first, with title and text from the first leg that reported each. */
function mergeLegFindings(legs) {
    const merged = new Map();
    for (const leg of legs) {
        for (const finding of leg.findings) {
            const entry = merged.get(finding.id);
            if (entry) {
                entry.count += finding.count;
                entry.legs.push({ leg: leg.name, count: finding.count });
            }
            else if (merged.size < MAX_FINDINGS) {
                const sighting = { leg: leg.name, count: finding.count };
                merged.set(finding.id, { first: finding, count: finding.count, legs: [sighting] });
            }
        }
    }
    return [...merged.values()]
        .map(({ first: { excuses: _, ...first }, count, legs: seen }) => ({ ...first, count, legs: seen }))
        .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        b.legs.length - a.legs.length ||
        compareTexts(a.id, b.id));
}
/** Collects failing tests, leg by leg, up to the limit. */
function createFleetFailures() {
    const merged = new Map();
    return {
        add(leg, { failures }) {
            for (const { id, message } of failures) {
                const entry = merged.get(id);
                if (entry && entry.legs.at(-1) !== leg)
                    entry.legs.push(leg);
                else if (!entry && merged.size < MAX_FAILURES)
                    merged.set(id, { legs: [leg], message });
            }
        },
        list: () => [...merged]
            .map(([test, entry]) => ({ test, ...entry }))
            .sort((a, b) => b.legs.length - a.legs.length || compareTexts(a.test, b.test)),
    };
}

;// CONCATENATED MODULE: ./build/fleet/grid.js
/** The grid of cards by releases: the outcome of each pair; the worst leg decides. */




const SQUARES = {
    crashed: { sign: "\ud83d\udca5", word: "crashed", tone: "bad", rank: 11 },
    "timed-out": { sign: "\u23f1\ufe0f", word: "timed out", tone: "bad", rank: 10 },
    failed: { sign: "\u274c", word: "failed", tone: "bad", rank: 9 },
    "ran-nothing": { sign: "\ud83d\udd73\ufe0f", word: "ran nothing", tone: "bad", rank: 8 },
    "probe-error": { sign: "\ud83d\udd0c", word: "probe error", tone: "bad", rank: 7 },
    refused: { sign: "\u26d4", word: "refused", tone: "bad", rank: 6 },
    xpassed: { sign: "\ud83c\udf89", word: "passed unexpectedly", tone: "expected", rank: 5 },
    xfailed: { sign: "\ud83d\udfe1", word: "failed as expected", tone: "expected", rank: 4 },
    passed: { sign: "\u2705", word: "passed", tone: "good", rank: 3 },
    "not-run": { sign: "\ud83d\udd0d", word: "probed only", tone: "idle", rank: 2 },
    skipped: { sign: "\u23ed\ufe0f", word: "skipped", tone: "idle", rank: 1 },
    missing: { sign: "\u00b7", word: "not in this run", tone: "none", rank: 0 },
};
// A page of this size is still readable. Forged reports could name any number of cards.
const MAX_ROWS = 60;
const MAX_RELEASES = 40;
/** Rows by compute capability and name, columns by release, oldest first. */
function buildGrid(legs) {
    const releases = [...new Set(legs.map(legRelease))].sort(compareReleases);
    const shown = releases.slice(-MAX_RELEASES);
    const cards = groupBy(legs, ({ gpu }) => JSON.stringify([gpu.name, gpu.computeCapability]));
    const rows = [...cards.values()]
        .map((own) => ({ gpu: own[0].gpu.name, capability: own[0].gpu.computeCapability ?? "", legs: own }))
        .sort((a, b) => (0,versions/* compareCapabilities */.YE)(a.capability, b.capability) || compareTexts(a.gpu, b.gpu))
        .map((card) => ({
        gpu: card.gpu,
        sm: card.capability === "" ? "" : (0,versions/* smName */.ej)(card.capability),
        squares: shown.map((release) => squareOf(card.legs.filter((leg) => legRelease(leg) === release))),
    }));
    return {
        releases: shown,
        rows: rows.slice(0, MAX_ROWS),
        dropped: { rows: Math.max(0, rows.length - MAX_ROWS), releases: releases.length - shown.length },
    };
}
function squareOf(legs) {
    const failed = legs.some((leg) => leg.conclusion === "failure");
    // A failing leg outranks any that succeeded, whatever its outcome: e.g. passed, but with a finding of fail-on.
    const candidates = failed ? legs.filter((leg) => leg.conclusion === "failure") : legs;
    const square = candidates.reduce((worst, leg) => (SQUARES[leg.outcome].rank > SQUARES[worst].rank ? leg.outcome : worst), "missing");
    const counted = legs.flatMap((leg) => (leg.counts ? [leg.counts] : []));
    const sum = (pick) => counted.length === 0 ? null : counted.reduce((total, counts) => total + pick(counts), 0);
    return {
        square,
        failed,
        legs: legs.map((leg) => leg.name),
        executed: sum((counts) => counts.executed),
        total: sum((counts) => counts.total),
    };
}
/** The looks that a grid uses, worst first, for its legend. */
function legendOf(grid) {
    const looks = grid.rows.flatMap((row) => row.squares.map(lookOf));
    const used = [...groupBy(looks, (look) => look.word).values()].map(([look]) => look);
    return used.sort((a, b) => b.rank - a.rank);
}
/** Sign and word of a square. A leg can fail although its outcome is good; the square then says both. */
function lookOf(square) {
    const look = SQUARES[square.square];
    return square.failed && look.tone !== "bad"
        ? { ...SQUARES.failed, word: `${look.word}, but the leg failed` }
        : look;
}

;// CONCATENATED MODULE: ./build/report/small-words.js
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
function cleanBlock(text) {
    return text
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(HIDDEN, "")
        .replace(/\p{Surrogate}/gu, "\ufffd");
}
/** The same on one line: white space of any kind becomes a single blank. */
function clean_text_cleanLine(text) {
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

;// CONCATENATED MODULE: ./build/fleet/untrusted.js
/** Reads untrusted JSON: limited in size, depth and number of values, and without prototype keys. */

/** Why a text is refused; `place` is the path inside of it, such as "tests.ran[3]", or empty. */
class UntrustedError extends Error {
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
function parseUntrusted(text, limits) {
    if (text.length > limits.size)
        throw new UntrustedError(`larger than ${limits.size.toLocaleString("en")} characters`);
    // Checked before parsing, since a recursive parser could crash the process instead of throwing.
    if (nesting(text, limits.depth) > limits.depth)
        throw new UntrustedError(`nested deeper than ${limits.depth} levels`);
    let value;
    try {
        value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch {
        // V8's message is not used because it quotes the untrusted text.
        throw new UntrustedError("not valid JSON (cut off, or not a report)");
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
            throw new UntrustedError(`more than ${maxValues.toLocaleString("en")} values`);
        if (!Array.isArray(value)) {
            for (const key of Object.keys(value)) {
                if (PROTOTYPE_KEYS.has(key))
                    throw new UntrustedError(`the key "${key}" is not allowed`);
            }
        }
        for (const child of children)
            if (typeof child === "object" && child !== null)
                pending.push(child);
    }
}
/** A JSON object whose members are read by their own keys alone, with the path for messages. */
class Fields {
    #object;
    #path;
    constructor(value, path = "") {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new UntrustedError(`expected an object, got ${kindOf(value)}`, path);
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
        return new Fields(this.raw(key), this.place(key));
    }
    objectOrNull(key) {
        const value = this.raw(key);
        return value === undefined || value === null ? null : new Fields(value, this.place(key));
    }
    /** A missing list is an empty one. */
    objects(key) {
        return this.list(key).map((value, i) => new Fields(value, `${this.place(key)}[${i}]`));
    }
    texts(key, maxLength) {
        return this.list(key).map((value, i) => {
            if (typeof value !== "string")
                throw new UntrustedError(`expected a string, got ${kindOf(value)}`, `${this.place(key)}[${i}]`);
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
            throw new UntrustedError(`missing; expected a ${kind}`, this.place(key));
        return value;
    }
    #wrong(key, expected, value) {
        return new UntrustedError(`expected ${expected}, got ${kindOf(value)}`, this.place(key));
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
function parseDebtLimits(raw) {
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

;// CONCATENATED MODULE: ./build/fleet/judge-doubts.js
/** Reasons to doubt reports: passes that prove nothing, and reports that may be old. */




/** Each leg has warned of this itself; repeated here because the grid shows only a green square. */
const unproven = ({ legs }) => {
    const passed = legs.filter((leg) => leg.without !== null && legExecuted(leg) && leg.conclusion === "success");
    if (passed.length === 0)
        return [];
    const each = [...groupBy(passed, (leg) => leg.without)].map(([what, own]) => `without using ${what}: ${nameSome(own.map((leg) => leg.name))}`);
    const message = `As far as could be seen, these legs passed ${each.join("; ")}. Their tests count as executed, but prove nothing about the card and the release.`;
    return [
        {
            kind: "unproven",
            severity: "warning",
            title: `${plural(passed.length, "leg")} passed without proof`,
            message,
        },
    ];
};
const otherRuns = ({ legs }) => {
    const runs = groupBy(legs.filter((leg) => leg.run !== null), (leg) => leg.run?.id);
    if (runs.size < 2)
        return [];
    const each = [...runs].map(([id, own]) => `run ${id} (${nameSome(own.map((leg) => leg.name))})`);
    const message = `The reports come from different workflow runs, so some may be left over from an old one: ${nameSome(each, 5)}.`;
    return [
        { kind: "other-run", severity: "warning", title: `Reports of ${runs.size} workflow runs`, message },
    ];
};
const earlierAttempts = ({ legs }, { run }) => [...groupBy(legs, (leg) => leg.run?.id)].flatMap(([id, own]) => {
    const asking = run !== null && run.id === id ? run.attempt : 1;
    const last = Math.max(asking, ...own.map((leg) => leg.run?.attempt ?? 1));
    const old = own.filter((leg) => leg.run !== null && leg.run.attempt < last);
    if (old.length === 0)
        return [];
    const message = `Written before attempt ${last}: ${nameSome(old.map((leg) => leg.name))}. That is normal after re-running only the failed jobs, but a leg that was re-run and gave no report looks the same.`;
    return [{ kind: "earlier-attempt", severity: "notice", title: "Reports of an earlier attempt", message }];
});
const noCommit = ({ legs }, { commit }) => {
    const silent = commit === null ? [] : legs.filter((leg) => leg.commit === null).map((leg) => leg.name);
    if (silent.length === 0)
        return [];
    const message = `These reports name no commit, so they could be of another one: ${nameSome(silent)}.`;
    return [{ kind: "no-commit", severity: "notice", title: "Reports without a commit", message }];
};
/** The most serious first. */
const DOUBTS = [unproven, otherRuns, earlierAttempts, noCommit];

;// CONCATENATED MODULE: ./build/fleet/judge.js
/** The verdict over all legs: every reason to fail or to warn, as sentences, worst first. */




const judge_SEVERITY = { error: 0, warning: 1, notice: 2 };
/** Applies every rule and derives the conclusion: failure if any problem is an error. */
function judge(facts, settings) {
    const problems = RULES.flatMap((rule) => rule(facts, settings));
    // A stable sort: within a severity the problems keep the order of the rules, the most serious first.
    problems.sort((a, b) => judge_SEVERITY[a.severity] - judge_SEVERITY[b.severity]);
    const conclusion = problems.some((problem) => problem.severity === "error") ? "failure" : "success";
    return { conclusion, sentence: sentenceOf(facts, conclusion, problems), problems };
}
function sentenceOf(facts, conclusion, problems) {
    const { expected } = facts.attendance;
    const skipped = facts.legs.filter((leg) => leg.action === "skipped").length;
    const asked = expected === null ? "" : ` of ${expected} expected`;
    const told = `${plural(facts.legs.length, "leg")}${asked} reported, ${facts.executed} ran tests, ${skipped} skipped`;
    if (conclusion === "success")
        return `${told}; none failed.`;
    const reasons = problems.filter((problem) => problem.severity === "error").map((problem) => problem.title);
    return `${told}. ${nameSome([...new Set(reasons)], 3)}.`;
}
const failedLegs = ({ legs }) => legs
    .filter((leg) => leg.conclusion === "failure")
    .map((leg) => ({
    kind: "failed-leg",
    severity: "error",
    title: `Leg ${leg.name} failed`,
    message: `${leg.gpu.name} with TensorRT ${leg.tensorrt.version ?? "(none)"}, outcome ${leg.outcome}: ${leg.sentence}`,
}));
const badReports = ({ badReports: bad }) => bad.map((report) => ({
    kind: "bad-report",
    severity: "error",
    title: `Report of leg ${report.leg} cannot be used`,
    message: `${report.source}: ${report.problem}. The leg counts as missing.`,
}));
const missingLegs = ({ attendance: { missing, silent, missingCount, expected } }) => {
    const count = silent.length + missingCount - missing.length;
    if (count === 0)
        return [];
    const names = silent.length > 0
        ? `: ${nameSome(silent, 20)}`
        : ` (expect-legs is a count, so their names are not known)`;
    return [
        {
            kind: "missing-leg",
            severity: "error",
            title: `${plural(count, "expected leg")} gave no report`,
            message: `Of ${expected} expected legs, ${count} gave no report${names}. The job was cancelled, never got a runner, died before the gate, or did not upload its report.`,
        },
    ];
};
const noReports = ({ legs, badReports: bad }, { minExecutedLegs }) => {
    if (legs.length + bad.length > 0 || minExecutedLegs === 0)
        return [];
    const message = "No report was found. Check the glob of `reports`, that each leg uploads its report with `if: always()`, and that the artifacts were downloaded.";
    return [{ kind: "no-reports", severity: "error", title: "No report was found", message }];
};
const tooFewExecuted = ({ executed, legs }, { minExecutedLegs }) => {
    if (executed >= minExecutedLegs || legs.length === 0)
        return [];
    const skipped = legs.filter((leg) => leg.action === "skipped").length;
    const all = skipped === legs.length ? " All of them were skipped: nothing is verified." : "";
    return [
        {
            kind: "too-few-executed",
            severity: "error",
            title: `${plural(executed, "leg")} of at least ${minExecutedLegs} executed tests`,
            message: `${executed} of ${legs.length} legs executed tests; min-executed-legs asks for ${minExecutedLegs}.${all}`,
        },
    ];
};
const canary = ({ canary: state, testsCut }, { canary: id }) => {
    if (state === "none" || state === "ran")
        return [];
    const how = state === "known" ? "was found, but as skipped in every leg" : "was found in no report";
    const cut = testsCut > 0 ? ` (${testsCut} test ids were cut by limits and may include it)` : "";
    return [
        {
            kind: "canary",
            severity: "error",
            title: "The canary did not run",
            message: `The canary ${id} ${how}${cut}. Either the reports lose tests or the id is wrong, so the list of tests that ran in no leg cannot be trusted.`,
        },
    ];
};
const unverified = ({ debts }, { debtLimits }) => debts.flatMap(({ cell, days }) => {
    const broken = debtLimits.filter((limit) => days === null || days > limit.days);
    const worst = broken.find((limit) => limit.effect === "fail") ?? broken[0];
    if (!worst)
        return [];
    const pair = `${cell.gpu} with TensorRT ${cell.tensorrt}`;
    return [
        {
            kind: "unverified",
            severity: worst.effect === "fail" ? "error" : "warning",
            title: `${pair} is unverified`,
            message: `${pair} ${debtWords({ cell, days })}; max-days-unverified allows ${worst.days}. Run it, or name it in \`retired\` if it is gone for good.`,
        },
    ];
});
const contradictions = ({ contradictions: found }) => found.map((contradiction) => ({
    kind: "contradiction",
    severity: "warning",
    title: "Legs and support matrix disagree",
    message: `${contradiction.sentence} (legs: ${nameSome(contradiction.legs)}).${contradiction.proposal ? " A row to paste is in the summary." : ""}`,
}));
const neverRan = ({ neverRan: { total, tests } }) => {
    if (total === 0)
        return [];
    const title = `${plural(total, "test")} ran in no leg`;
    return [
        {
            kind: "never-ran",
            severity: "warning",
            title,
            message: `Skipped in every leg that knows them: ${nameSome(tests, 10)}.`,
        },
    ];
};
const testsCut = ({ testsCut: cut }) => {
    if (cut === 0)
        return [];
    const message = `${plural(cut, "test id")} did not fit into the reports, so the list of tests that ran in no leg is incomplete.`;
    return [{ kind: "tests-cut", severity: "notice", title: "Lists of tests were cut", message }];
};
const unexpectedLegs = ({ attendance: { unexpected } }) => {
    if (unexpected.length === 0)
        return [];
    const message = `Not in expect-legs: ${nameSome(unexpected, 20)}. They count, but their absence would not be noticed.`;
    return [
        {
            kind: "unexpected-leg",
            severity: "notice",
            title: `${plural(unexpected.length, "leg")} reported unexpectedly`,
            message,
        },
    ];
};
const RULES = [
    failedLegs,
    badReports,
    missingLegs,
    noReports,
    tooFewExecuted,
    canary,
    unverified,
    contradictions,
    neverRan,
    testsCut,
    unexpectedLegs,
    ...DOUBTS,
];

;// CONCATENATED MODULE: ./build/fleet/read-leg.js
/** Reads the report of a leg. It is untrusted input: any job of the workflow, or a pull request, may have written it. */



/** A report of 2,000 tests has about 0.2 MB; one of 100,000 about 12 MB. */
const REPORT_JSON_LIMITS = { size: 32 * 1024 * 1024, depth: 24, values: 2_000_000 };
/** Longer texts are cut to these lengths. */
const MAX_ID = 1000;
const MAX_SENTENCE = 600;
const MAX_NAME = 200;
const MAX_MESSAGE = 300;
const STATUSES = ["supported", "unsupported", "unknown", "no-gpu", "no-tensorrt", "probe-error"];
const ACTIONS = ["ran", "skipped", "refused", "none"];
const OUTCOMES = [
    "not-run",
    "passed",
    "failed",
    "skipped",
    "xfailed",
    "xpassed",
    "crashed",
    "timed-out",
    "ran-nothing",
    "refused",
    "probe-error",
];
// The gate succeeds with these only (docs/outcomes.md), so it has not written a report that claims otherwise.
const MAY_SUCCEED = new Set(["not-run", "passed", "skipped", "xfailed", "xpassed"]);
// With every other outcome the suite ran. When the gate itself fails, it reports the action "none".
const WITHOUT_SUITE = {
    "not-run": ["none"],
    skipped: ["skipped"],
    refused: ["refused"],
    "probe-error": ["refused", "none"],
};
const SCHEMA_VERSION = 1;
const GATE = "tensorrt-export-gate";
/**
 * Reads the text of a report.json.
 * @param name the leg's name, taken from the path of the report since the report itself is not trusted.
 * @throws UntrustedError saying what is wrong with the report and where.
 */
function readLeg(text, name, source) {
    const report = new Fields(parseUntrusted(text, REPORT_JSON_LIMITS));
    checkHeader(report);
    const tests = report.objectOrNull("tests");
    const result = readResult(report);
    const leg = {
        name,
        source,
        ...readOrigin(report.objectOrNull("origin")),
        ...readMachine(report),
        ...result,
        counts: tests && readCounts(tests),
        testsCut: cutTests(report),
        ...readUse(report, result.status),
        findings: report.objects("findings").map(readFinding),
    };
    return {
        leg,
        tests: {
            ran: tests?.texts("ran", MAX_ID) ?? [],
            notRan: tests?.texts("notRan", MAX_ID) ?? [],
            // Excused failures are left out: the finding that excuses them is shown once for all legs.
            failures: report
                .objects("failures")
                .filter((failure) => failure.textOrNull("excusedBy", 80) === null)
                .map((failure) => ({
                id: failure.text("id", MAX_ID),
                message: failure.textOrNull("message", MAX_MESSAGE) ?? "",
            })),
        },
    };
}
function checkHeader(report) {
    const version = report.raw("schemaVersion");
    if (version !== SCHEMA_VERSION)
        throw new UntrustedError(`unknown schema version ${version === undefined ? "(none)" : cutUnits(JSON.stringify(version), 40)}; this gate reads version ${SCHEMA_VERSION}`, "schemaVersion");
    const writer = report.object("gate").text("name", MAX_NAME);
    if (writer !== GATE)
        throw new UntrustedError(`${JSON.stringify(writer)} is not ${GATE}`, "gate.name");
}
function readOrigin(origin) {
    const id = origin?.textOrNull("runId", 40) ?? null;
    const attempt = Number(origin?.textOrNull("attempt", 10) ?? 1);
    return {
        commit: origin?.textOrNull("commit", 64) ?? null,
        run: id === null ? null : { id, attempt: Number.isSafeInteger(attempt) ? attempt : 1 },
    };
}
function readMachine(report) {
    const verdict = report.object("verdict");
    const gpu = verdict.objectOrNull("gpu");
    const facts = report.objectOrNull("facts");
    const platform = facts?.objectOrNull("platform") ?? null;
    const tensorrt = facts?.objectOrNull("tensorrt") ?? null;
    const version = (0,versions/* tryVersion */.Kd)(verdict.textOrNull("tensorrt", 64) ?? tensorrt?.textOrNull("version", 64));
    return {
        gpu: {
            name: gpu?.text("name", MAX_NAME) ?? "no GPU",
            computeCapability: (0,versions/* parseCapability */._p)(gpu?.textOrNull("computeCapability", 16) ?? ""),
        },
        platform: platform && {
            os: platform.textOrNull("os", 40) ?? "",
            arch: platform.textOrNull("arch", 40) ?? "",
            jetpack: platform.textOrNull("jetpack", 40),
        },
        tensorrt: {
            version: version && (0,versions/* plainVersion */.VY)(version),
            product: tensorrt?.raw("product") === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
            cuda: tensorrt?.textOrNull("cuda", 16) ?? null,
        },
    };
}
function readResult(report) {
    const verdict = report.object("verdict");
    const outcome = report.oneOf("outcome", OUTCOMES);
    const conclusion = report.oneOf("conclusion", ["success", "failure"]);
    if (conclusion === "success" && !MAY_SUCCEED.has(outcome))
        throw new UntrustedError(`success contradicts the outcome ${outcome}`, "conclusion");
    const action = report.object("policy").oneOf("action", ACTIONS);
    if (!(WITHOUT_SUITE[outcome] ?? ["ran"]).includes(action))
        throw new UntrustedError(`${action} contradicts the outcome ${outcome}`, "policy.action");
    return {
        status: verdict.oneOf("status", STATUSES),
        reason: verdict.textOrNull("reason", 40) ?? "",
        action,
        outcome,
        conclusion,
        sentence: report.textOrNull("sentence", MAX_SENTENCE) ?? verdict.textOrNull("sentence", MAX_SENTENCE) ?? "",
    };
}
function readUse(report, status) {
    const used = report.objectOrNull("suite")?.objectOrNull("used");
    const [cuda, tensorrt] = [used?.flagOrNull("cuda") ?? null, used?.flagOrNull("tensorrt") ?? null];
    const inputs = report.objectOrNull("asked")?.objects("inputs") ?? [];
    const asked = inputs.every((input) => input.raw("name") !== "require-use" || input.raw("value") !== "off");
    const noTensorrt = tensorrt === false || (status === "no-tensorrt" && tensorrt === null);
    const noGpu = cuda === false || (status === "no-gpu" && cuda === null);
    const without = noTensorrt ? "TensorRT" : noGpu ? "a GPU" : null;
    return { usedTensorrt: tensorrt, without: asked ? without : null };
}
function readCounts(tests) {
    const total = tests.count("total");
    const executed = tests.count("executed");
    if (executed > total)
        throw new UntrustedError(`${executed} executed tests of ${total} in total are impossible`, "tests.executed");
    return {
        total,
        executed,
        failed: (tests.countOrNull("failed") ?? 0) + (tests.countOrNull("errors") ?? 0),
    };
}
/** How many test ids a limit left out of the report's lists. */
function cutTests(report) {
    const dropped = report.objectOrNull("dropped");
    if (!dropped)
        return 0;
    return ["ran", "notRan", "tests.ran", "tests.notRan"].reduce((sum, key) => sum + (dropped.countOrNull(key) ?? 0), 0);
}
function readFinding(finding) {
    const link = finding.texts("links", 500)[0] ?? null;
    return {
        id: finding.text("id", 80),
        title: finding.textOrNull("title", MAX_NAME) ?? finding.text("id", 80),
        severity: finding.oneOf("severity", ["notice", "warning", "error"]),
        kind: finding.oneOf("kind", ["cause", "consequence", "note", "benign"]),
        count: finding.count("count"),
        remedy: finding.textOrNull("remedy", MAX_SENTENCE) ?? "",
        text: finding.objectOrNull("first")?.textOrNull("text", MAX_MESSAGE) ?? "",
        // Only https links of an untrusted report may appear in the summary.
        link: link?.startsWith("https://") === true ? link : null,
        excuses: finding.raw("excuses") === "unsupported",
    };
}

;// CONCATENATED MODULE: ./build/fleet/tests-seen.js
/** Which tests ran in at least one leg: a test that is skipped on every card tests nothing. */

// 256 legs with 2,000 tests each share their ids, so this many distinct ids mean a broken or hostile report.
const MAX_DISTINCT_TESTS = 500_000;
/** How many ids the result lists; the rest is counted. */
const MAX_LISTED_TESTS = 1000;
/** Keeps one entry per distinct test id, whatever the number of legs. */
function createTestsSeen(limit = MAX_DISTINCT_TESTS) {
    const tests = new Map();
    let dropped = 0;
    const note = (id, ran) => {
        const before = tests.get(id);
        if (before === undefined && tests.size >= limit)
            dropped++;
        else if (before === undefined || (ran && !before))
            tests.set(id, ran);
    };
    return {
        add(leg) {
            for (const id of leg.ran)
                note(id, true);
            for (const id of leg.notRan)
                note(id, false);
        },
        ran: (id) => tests.get(id) === true,
        known: (id) => tests.has(id),
        neverRan() {
            const never = [...tests].filter(([, ran]) => !ran).map(([id]) => id);
            never.sort(compareTexts);
            return { total: never.length, tests: never.slice(0, MAX_LISTED_TESTS) };
        },
        get size() {
            return tests.size;
        },
        get dropped() {
            return dropped;
        },
    };
}

;// CONCATENATED MODULE: ./build/fleet/aggregate.js
/** One verdict for all legs of a matrix: what failed, is missing or never ran, and where the support matrix is wrong. */













/** Starts an empty aggregation. Add every report, then call `finish` once. */
function createAggregation(settings) {
    const legs = [];
    const bad = [];
    const known = new Map();
    const lists = { seen: createTestsSeen(), failures: createFleetFailures() };
    return {
        addReport(name, source, text) {
            try {
                const { leg, tests } = readLeg(text, name, source);
                checkCommit(leg, settings.commit);
                refuseCopy(leg, text, known);
                legs.push(leg);
                lists.seen.add(tests);
                lists.failures.add(name, tests);
            }
            catch (error) {
                if (!(error instanceof UntrustedError))
                    throw error;
                bad.push({ leg: name, source, problem: error.message });
            }
        },
        addUnreadable(leg, source, problem) {
            bad.push({ leg, source, problem });
        },
        finish() {
            bad.sort((a, b) => compareTexts(a.source, b.source));
            return conclude(settings, legs.sort(compareLegs), bad, lists);
        },
    };
}
/** A report of another commit proves nothing about this one: the artifact is stale, or the report is forged. */
function checkCommit(leg, commit) {
    if (commit === null || leg.commit === null || leg.commit === commit)
        return;
    throw new UntrustedError(`says it is about commit ${leg.commit.slice(0, 12)}, but this run is about ${commit.slice(0, 12)}`, "origin.commit");
}
/**
 * Two real runs always differ in their durations, so equal reports are one report uploaded twice or left over in a
 * workspace. Reports of legs whose suite was not started may be equal.
 */
function refuseCopy(leg, text, known) {
    if (leg.action !== "ran")
        return;
    const print = (0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("base64");
    const first = known.get(print);
    if (first !== undefined)
        throw new UntrustedError(`is a byte-for-byte copy of the report of leg ${first}`);
    known.set(print, leg.name);
}
function conclude(settings, legs, badReports, { seen, failures }) {
    const present = attendance(settings.expectLegs, legs.map((leg) => leg.name), badReports.map((report) => report.leg));
    const history = settings.history && updateHistory(settings.history, legs, settings.now, settings.retired);
    const facts = {
        legs,
        badReports,
        attendance: present,
        executed: legs.filter(legExecuted).length,
        canary: canaryState(settings.canary, seen),
        neverRan: seen.neverRan(),
        testsCut: seen.dropped + legs.reduce((sum, leg) => sum + leg.testsCut, 0),
        findings: mergeLegFindings(legs),
        contradictions: findContradictions(legs, settings.propose),
        debts: debts(history ?? EMPTY_HISTORY, settings.now),
    };
    const judgement = judge(facts, settings);
    return {
        schemaVersion: 1,
        ...judgement,
        legs: {
            expected: present.expected,
            reported: legs.length,
            executed: facts.executed,
            skipped: legs.filter((leg) => leg.action === "skipped").length,
            failed: legs.filter((leg) => leg.conclusion === "failure").length,
            missing: present.missingCount,
        },
        reports: legs,
        badReports,
        missing: present.missing,
        unexpected: present.unexpected,
        neverRan: facts.neverRan,
        failures: failures.list(),
        findings: facts.findings,
        contradictions: facts.contradictions,
        debts: facts.debts,
        history,
        grid: buildGrid(legs),
    };
}
function canaryState(canary, seen) {
    if (canary === "")
        return "none";
    if (seen.ran(canary))
        return "ran";
    return seen.known(canary) ? "known" : "missing";
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

;// CONCATENATED MODULE: ./build/fleet/fleet-annotations.js
/** Annotations of an aggregate: each problem and each finding once, naming its legs, within GitHub's limits. */




/** At most ANNOTATIONS_PER_SEVERITY of each severity; the last one then says how many were left out. */
function fleetAnnotations(aggregate, notices = [], trouble = []) {
    const planned = [
        ...aggregate.problems.map(({ severity, title, message }) => ({ severity, title, message })),
        ...aggregate.findings.filter((finding) => finding.kind !== "benign").map(findingAnnotation),
        ...trouble.map((message) => ({
            severity: "warning",
            title: "A file could not be written",
            message,
        })),
        ...notices.map((message) => ({ severity: "notice", title: "History", message })),
    ];
    return ["error", "warning", "notice"].flatMap((severity) => within(planned.filter((annotation) => annotation.severity === severity), severity));
}
function within(planned, severity) {
    if (planned.length <= ANNOTATIONS_PER_SEVERITY)
        return planned.map(bounded);
    const shown = planned.slice(0, ANNOTATIONS_PER_SEVERITY - 1);
    const left = planned.slice(shown.length);
    const message = `${left.length} more are in the job summary: ${nameSome(left.map((annotation) => annotation.title), 20)}.`;
    return [...shown, { severity, title: `${left.length} more`, message }].map(bounded);
}
/** Makes foreign text one clean line of limited length, so that it looks the same in the log and in the code view. */
function bounded({ severity, title, message }) {
    return {
        severity,
        title: cutUnits(clean_text_cleanLine(title), ANNOTATION_TITLE_UNITS),
        message: cutUnits(clean_text_cleanLine(message), ANNOTATION_MESSAGE_UNITS),
    };
}
function findingAnnotation(finding) {
    const legs = finding.legs.map((sighting) => sighting.leg);
    const text = finding.text === "" ? "" : ` First seen: ${finding.text}`;
    return {
        // Not an error here: if the finding failed its leg, the leg is already listed as an error.
        severity: finding.severity === "error" ? "warning" : finding.severity,
        title: `${finding.title} (${plural(legs.length, "leg")})`,
        message: `${finding.id}: ${plural(finding.count, "time")} in ${nameSome(legs, 20)}. ${finding.remedy}${text}`,
    };
}

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
    const { extendMatrix } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4525));
    return extendMatrix(matrix, await readNamed(path, "matrix-file", files), path);
}
/** A file that an input names. @throws RequestError where it cannot be read: that is wrong usage. */
async function readNamed(path, input, files) {
    return files.readText(path, MAX_INPUT_BYTES).catch((error) => {
        throw new request_error_RequestError([`input ${input}: ${error.message}`]);
    });
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
    const line = cutUnits(clean_text_cleanLine(text), maxUnits);
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
    const line = cutUnits(clean_text_cleanLine(text), maxUnits);
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

;// CONCATENATED MODULE: ./build/fleet/fleet-summary.js
/** The aggregate as a job summary: the verdict, then the grid as a table of signs, then what to look at. */






/** How many entries of a list are shown before the rest is folded away, and how many at most. */
const OPEN_ENTRIES = 10;
const MAX_ENTRIES = 500;
/** GitHub-flavoured Markdown, at most `maxBytes` of UTF-8. */
function fleetSummary(aggregate, notices = [], maxBytes = SUMMARY_BYTES) {
    const { badReports, contradictions, debts, failures, findings, grid, neverRan, problems } = aggregate;
    const sign = aggregate.conclusion === "success" ? "\u2705" : "\u274c";
    const told = problems.map((problem) => `${SEVERITY_SIGN[problem.severity]} **${prose(problem.title)}**: ${prose(problem.message)}`);
    const sections = [
        { title: "", blocks: [`## ${sign} ${prose(aggregate.sentence)}`] },
        { title: "GPU by TensorRT", blocks: grid.rows.length === 0 ? [] : [gridMarkdown(grid), legend(grid)] },
        { title: "What to look at", blocks: list([...told, ...notices.map((notice) => `\u2139\ufe0f ${prose(notice)}`)]) },
        {
            title: "Reports that could not be used",
            blocks: list(badReports.map((report) => `${inCode(report.source)}: ${prose(report.problem)}`)),
        },
        {
            title: "Failing tests",
            blocks: list(failures.map((failure) => `${inCode(failure.test)} in ${inLegs(failure.legs)}${failure.message === "" ? "" : `: ${inCode(failure.message, 160)}`}`)),
        },
        { title: "Findings over all legs", blocks: findings.length === 0 ? [] : [findingsTable(findings)] },
        {
            title: "Tests that ran in no leg",
            blocks: list(neverRan.tests.map((test) => inCode(test)), neverRan.total),
        },
        {
            title: "Proposed rows for the support matrix",
            blocks: contradictions.flatMap(({ proposal, sentence }) => proposal === null ? [] : [`${prose(sentence)}\n\n${codeBlock(proposal, "")}`]),
        },
        {
            title: "Days since each pair last ran",
            blocks: debts.length === 0 ? [] : [details(plural(debts.length, "pair"), debtTable(aggregate))],
        },
        {
            title: "Legs",
            blocks: aggregate.reports.length === 0
                ? []
                : [details(plural(aggregate.reports.length, "leg"), legTable(aggregate))],
        },
    ];
    return assemble(sections, maxBytes, "The full data is in `aggregate.json`.");
}
const SEVERITY_SIGN = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
/** Cards down, releases across, a sign in each square. */
function gridMarkdown(grid) {
    const head = ["GPU", "SM", ...grid.releases.map((release) => prose(release, 40))];
    const rows = grid.rows.map((row) => [
        inCode(row.gpu, 60),
        row.sm === "" ? "\u2013" : inCode(row.sm),
        ...row.squares.map(squareMarkdown),
    ]);
    const { releases, rows: cards } = grid.dropped;
    const note = releases + cards > 0 ? `\n\nNot shown: ${plural(cards, "card")} and ${plural(releases, "release")}.` : "";
    return table(head, rows) + note;
}
function squareMarkdown(square) {
    const look = lookOf(square);
    const legs = square.legs.length > 1 ? ` \u00d7${square.legs.length}` : "";
    const tests = square.total === null || square.square === "skipped" ? "" : ` ${square.executed}/${square.total}`;
    return `${look.sign}${tests}${legs}`;
}
function legend(grid) {
    const words = legendOf(grid).map((look) => `${look.sign} ${look.word}`);
    return `${words.join(" \u00b7 ")}. Figures are tests executed of all tests. Where several legs share a square, it shows the worst.`;
}
function findingsTable(findings) {
    const rows = findings
        .slice(0, MAX_ENTRIES)
        .map((finding) => [
        SEVERITY_SIGN[finding.severity],
        `${prose(finding.title)}<br>${inCode(finding.id)}${finding.link === null ? "" : ` ${escape_link(finding.link)}`}`,
        String(finding.count),
        inLegs(finding.legs.map((sighting) => sighting.leg)),
        prose(finding.remedy, 400),
    ]);
    return table(["", "Finding", "Count", "Legs", "What to do"], rows, [2]);
}
function debtTable({ debts }) {
    const rows = debts
        .slice(0, MAX_ENTRIES)
        .map(({ cell, days }) => [
        inCode(cell.gpu, 60),
        prose(cell.tensorrt, 40),
        cell.lastRan === null ? "never" : prose(cell.lastRan.slice(0, 10)),
        days === null ? "not known" : String(days),
        prose(cell.lastOutcome, 40),
    ]);
    return table(["GPU", "TensorRT", "Last ran", "Days", "Outcome"], rows, [3]);
}
function legTable({ reports }) {
    const rows = reports.slice(0, MAX_ENTRIES).map((leg) => {
        const sign = leg.conclusion === "failure" ? "\u274c" : SQUARES[leg.outcome].sign;
        const tests = leg.counts ? `${leg.counts.executed}/${leg.counts.total}` : "\u2013";
        return [
            sign,
            inCode(leg.name, 80),
            inCode(leg.gpu.name, 60),
            prose(leg.tensorrt.version ?? "\u2013"),
            prose(SQUARES[leg.outcome].word),
            tests,
            prose(leg.sentence, 300),
        ];
    });
    return table(["", "Leg", "GPU", "TensorRT", "Outcome", "Tests", "Why"], rows, [5]);
}
const inLegs = (legs) => inCode(nameSome(legs, 8), 600);
/** A list whose tail is folded away, so that long lists do not push the rest out of sight. */
function list(entries, total = entries.length) {
    if (entries.length === 0)
        return [];
    const items = entries.slice(0, MAX_ENTRIES).map((entry) => `- ${entry}`);
    const open = items.slice(0, OPEN_ENTRIES).join("\n");
    const rest = items.slice(OPEN_ENTRIES);
    const more = total > items.length
        ? `\n\n${plural(total - items.length, "more entry", "more entries")} not shown.`
        : "";
    if (rest.length === 0)
        return [open + more];
    return [open, details(`${total - OPEN_ENTRIES} more`, rest.join("\n") + more)];
}

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

;// CONCATENATED MODULE: ./build/fleet/markup.js
/** Escaping for HTML and SVG, and the colours that both share: readable in light and dark, never by colour alone. */

/** Foreign text on one line, for element content and quoted attributes alike. */
function markup(text, maxUnits = 500) {
    return cutUnits(clean_text_cleanLine(text), maxUnits)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}
/** A mark per tone that every font has, so that the picture is readable without emoji and colour. */
const MARKS = {
    good: "\u2713",
    bad: "\u2717",
    expected: "\u2248",
    idle: "\u2013",
    none: "\u00b7",
};
/** Fill and text colour of each tone; their contrast is at least 7:1 in the light and the dark scheme. */
const TONE_STYLE = `
  :root { --page:#ffffff; --ink:#1f2328; --dim:#59636e; --line:#d1d9e0;
    --good:#dafbe1; --good-ink:#044f1e; --bad:#ffebe9; --bad-ink:#82071e; --expected:#fff8c5; --expected-ink:#4d2d00;
    --idle:#eef1f4; --idle-ink:#393f46; --none:#ffffff; --none-ink:#59636e }
  @media (prefers-color-scheme: dark) { :root { --page:#0d1117; --ink:#e6edf3; --dim:#9da7b3; --line:#30363d;
    --good:#0f2d18; --good-ink:#aff5b4; --bad:#3c1618; --bad-ink:#ffc1ba; --expected:#332701; --expected-ink:#f8e3a1;
    --idle:#1c2128; --idle-ink:#c9d1d9; --none:#0d1117; --none-ink:#9da7b3 } }`;

;// CONCATENATED MODULE: ./build/fleet/fleet-terminal.js
/** The aggregate for a terminal or a log: the grid in characters, then everything that needs a look. */







const MAX_PROBLEMS = 60;
const WORDS = { error: "error", warning: "warning", notice: "notice" };
/** Plain text without colour; every line ends in a newline. */
function fleetTerminal(aggregate, notices = []) {
    const { findings, grid, neverRan, problems } = aggregate;
    const told = problems.slice(0, MAX_PROBLEMS).map(({ message, severity, title }) => {
        const said = message.startsWith(`${title}.`) ? message : `${title}: ${message}`;
        return `${WORDS[severity]}: ${clean_text_cleanLine(said)}`;
    });
    const more = problems.length > MAX_PROBLEMS ? [`\u2026 and ${problems.length - MAX_PROBLEMS} more`] : [];
    const found = findings.map((finding) => `finding: ${clean_text_cleanLine(finding.title)} [${clean_text_cleanLine(finding.id)}]: ${plural(finding.count, "time")} in ${nameSome(finding.legs.map((sighting) => clean_text_cleanLine(sighting.leg)), 8)}`);
    const never = neverRan.tests.slice(0, 20).map((test) => `  ran in no leg: ${clean_text_cleanLine(test)}`);
    const rows = aggregate.contradictions.flatMap(({ proposal }) => proposal === null ? [] : ["row to paste:", proposal.trimEnd()]);
    const blocks = [
        grid.rows.length === 0 ? [] : gridLines(aggregate),
        [...told, ...more, ...never],
        found,
        rows,
        notices.map((notice) => `notice: ${clean_text_cleanLine(notice)}`),
        [`${aggregate.conclusion}: ${clean_text_cleanLine(aggregate.sentence)}`],
    ];
    const text = blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n");
    return `${inert(text)}\n`;
}
function gridLines({ grid }) {
    const releases = grid.releases.map(clean_text_cleanLine);
    const widths = releases.map((release) => Math.max(8, release.length));
    const rows = [
        { label: "GPU", cells: releases },
        ...grid.rows.map((row) => ({ label: labelOf(row), cells: row.squares.map(squareText) })),
    ];
    const labelWidth = Math.max(...rows.map(({ label }) => label.length));
    const padded = (cells) => widths.flatMap((width, i) => cells.slice(i, i + 1).map((cell) => cell.padStart(width)));
    const lines = rows.map(({ label, cells }) => [label.padEnd(labelWidth), ...padded(cells)].join("  "));
    const tones = groupBy(legendOf(grid), (look) => look.tone);
    const key = [...tones].map(([tone, looks]) => `${MARKS[tone]} ${looks.map(({ word }) => word).join(" or ")}`);
    const { rows: cards, releases: columns } = grid.dropped;
    const note = cards + columns > 0 ? [`Not shown: ${plural(cards, "card")} and ${plural(columns, "release")}.`] : [];
    return [...lines, key.join("   "), ...note];
}
const labelOf = ({ gpu, sm }) => cutUnits(clean_text_cleanLine(sm === "" ? gpu : `${gpu} (${sm})`), 44);
function squareText(square) {
    const mark = MARKS[lookOf(square).tone];
    const { executed, total } = square;
    return total === null || square.square === "skipped" ? mark : `${mark} ${executed}/${total}`;
}

;// CONCATENATED MODULE: ./build/fleet/grid-svg.js
/** The grid as a self-contained SVG file: no external fonts, scripts or addresses. */



// Sizes in user units; a character of the label font is about 7 wide.
const LABEL = 252;
// Wide enough for the longest outcome, "passed unexpectedly". Longer words are cut; the square's title has all of it.
const CELL = { width: 124, height: 46 };
const MAX_WORD = 19;
const TOP = 84;
const MARGIN = 20;
const MAX_LABEL = 32;
/**
 * @param sentence the picture's description for screen readers.
 */
function gridSvg(grid, sentence) {
    const legend = legendOf(grid);
    const width = Math.max(560, MARGIN * 2 + LABEL + grid.releases.length * CELL.width);
    const column = Math.max(190, ...legend.map((look) => 46 + look.word.length * 7));
    const perLine = Math.max(1, Math.floor((width - MARGIN * 2) / column));
    const legendTop = TOP + grid.rows.length * CELL.height + 30;
    const height = legendTop + Math.ceil(legend.length / perLine) * 24 + MARGIN;
    const key = legend.map((look, i) => {
        const x = MARGIN + (i % perLine) * column;
        const y = legendTop + Math.floor(i / perLine) * 24;
        return `<rect class="${look.tone}" x="${x}" y="${y - 13}" width="18" height="18" rx="4"/><text class="${look.tone}-ink mark" x="${x + 9}" y="${y + 1}">${MARKS[look.tone]}</text><text class="dim" x="${x + 26}" y="${y}">${markup(look.word)}</text>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">GPU by TensorRT</title>
<desc id="about">${markup(sentence, 2000)}</desc>
<style>${TONE_STYLE}
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--ink) }
  .page { fill: var(--page) } .dim { fill: var(--dim) } .small { font-size: 11px } .mark { text-anchor: middle; font-weight: 700 }
  .middle { text-anchor: middle } .head { font-weight: 600 } .title { font-size: 16px; font-weight: 600 }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { fill: var(--${tone}); stroke: var(--line) } text.${tone}-ink { fill: var(--${tone}-ink) }`).join("\n  ")}
</style>
<rect class="page" width="${width}" height="${height}"/>
<text class="title" x="${MARGIN}" y="30">GPU by TensorRT</text>
${header(grid)}
${grid.rows.map((row, i) => rowSvg(row, TOP + i * CELL.height)).join("\n")}
${key.join("\n")}
</svg>
`;
}
function header(grid) {
    return grid.releases
        .map((release, i) => {
        const x = MARGIN + LABEL + i * CELL.width + CELL.width / 2;
        return `<text class="head middle" x="${x}" y="${TOP - 12}">${markup(release, 14)}</text>`;
    })
        .join("\n");
}
function rowSvg(row, y) {
    const label = `<text x="${MARGIN}" y="${y + 20}">${markup(cutUnits(row.gpu, MAX_LABEL), MAX_LABEL)}<title>${markup(row.gpu)}</title></text>
<text class="dim small" x="${MARGIN}" y="${y + 35}">${markup(row.sm)}</text>`;
    const squares = row.squares.map((square, i) => squareSvg(square, MARGIN + LABEL + i * CELL.width, y));
    return [label, ...squares].join("\n");
}
function squareSvg(square, x, y) {
    const look = lookOf(square);
    const middle = x + CELL.width / 2;
    const text = look.tone === "none"
        ? `<text class="none-ink mark" x="${middle}" y="${y + 26}">${MARKS.none}</text>`
        : `<text class="${look.tone}-ink mark" x="${middle}" y="${y + 19}">${MARKS[look.tone]}</text><text class="${look.tone}-ink middle small" x="${middle}" y="${y + 34}">${markup(look.word, MAX_WORD)}</text>`;
    return `<g><title>${markup(squareTitle(square), 1000)}</title><rect class="${look.tone}" x="${x + 2}" y="${y + 2}" width="${CELL.width - 4}" height="${CELL.height - 4}" rx="6"/>${text}</g>`;
}
/** What a square holds, in words: outcome, tests, legs. */
function squareTitle(square) {
    const tests = square.total === null ? "" : `; ${square.executed} of ${square.total} tests executed`;
    const legs = square.legs.length === 0 ? "" : `; ${square.legs.slice(0, 10).join(", ")}`;
    return `${lookOf(square).word}${tests}${legs}`;
}

;// CONCATENATED MODULE: ./build/fleet/grid-html.js
/** The aggregate as one self-contained HTML page without scripts. */





/** Most entries of each list; the rest is in aggregate.json. */
const grid_html_MAX_ENTRIES = 200;
function gridHtml(aggregate) {
    const good = aggregate.conclusion === "success";
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${good ? "No leg failed" : "Legs failed"}: GPU by TensorRT</title>
<style>${TONE_STYLE}
  body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif }
  h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } .dim { color: var(--dim) }
  .verdict { padding: .7rem 1rem; border-radius: 8px; font-weight: 600 } .scroll { overflow-x: auto }
  table { border-collapse: separate; border-spacing: 4px } th { text-align: left; font-weight: 600; padding: .2rem .6rem } thead th { text-align: center }
  td { text-align: center; min-width: 5.5rem; padding: .35rem .5rem; border-radius: 6px; font-size: .85rem } td b { display: block; font-size: 1rem }
  th small { display: block; font-weight: 400; color: var(--dim) } code, pre { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
  pre { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre }
  ${["good", "bad", "expected", "idle", "none"].map((tone) => `.${tone} { background: var(--${tone}); color: var(--${tone}-ink) }`).join(" ")}
</style>
</head>
<body>
<main>
<h1>GPU by TensorRT</h1>
<p class="verdict ${good ? "good" : "bad"}">${MARKS[good ? "good" : "bad"]} ${markup(aggregate.sentence, 2000)}</p>
${grid_html_table(aggregate)}
${sections(aggregate).join("\n")}
</main>
</body>
</html>
`;
}
function grid_html_table({ grid }) {
    if (grid.rows.length === 0)
        return '<p class="dim">No leg gave a report that could be read.</p>';
    const head = grid.releases.map((release) => `<th scope="col">${markup(release)}</th>`).join("");
    const rows = grid.rows.map((row) => `<tr><th scope="row">${markup(row.gpu)}<small>${markup(row.sm)}</small></th>${row.squares.map(cell).join("")}</tr>`);
    const { rows: more, releases } = grid.dropped;
    const note = more + releases > 0
        ? `<p class="dim">Not shown: ${plural(more, "card")} and ${plural(releases, "release")}.</p>`
        : "";
    return `<div class="scroll"><table>
<caption class="dim">What each card came to with each release; the worst leg decides.</caption>
<thead><tr><th scope="col">GPU</th>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>${note}`;
}
function cell(square) {
    const look = lookOf(square);
    const title = markup(squareTitle(square), 1000);
    if (look.tone === "none")
        return `<td class="none" title="${title}">${MARKS.none}</td>`;
    const tests = square.total === null ? "" : `<br>${square.executed}/${square.total}`;
    return `<td class="${look.tone}" title="${title}"><b>${MARKS[look.tone]}</b>${markup(look.word)}${tests}</td>`;
}
function sections(aggregate) {
    const { contradictions, debts, failures, findings, neverRan, problems } = aggregate;
    return [
        section("What to look at", problems.map((problem) => `<b>${markup(problem.title)}</b>: ${markup(problem.message, 2000)}`)),
        section("Failing tests", failures.map((failure) => `<code>${markup(failure.test)}</code> in ${markup(nameSome(failure.legs, 10))}`)),
        section("Findings", findings.map((finding) => `<b>${markup(finding.title)}</b> <code>${markup(finding.id)}</code>: ${plural(finding.count, "time")} in ${markup(nameSome(finding.legs.map((sighting) => sighting.leg), 10))}. ${markup(finding.remedy)}`)),
        section("Tests that ran in no leg", neverRan.tests.map((test) => `<code>${markup(test)}</code>`), neverRan.total),
        section("Proposed rows for the support matrix", contradictions.flatMap((contradiction) => contradiction.proposal === null
            ? []
            : [`${markup(contradiction.sentence)}<pre>${lines(contradiction.proposal)}</pre>`])),
        section("Days since each pair last ran", debts.map(({ cell: pair, days }) => `${markup(pair.gpu)} with TensorRT ${markup(pair.tensorrt)}: ${days ?? "not known"}${pair.lastRan === null ? " (never ran)" : ""}`)),
    ];
}
function section(title, entries, total = entries.length) {
    if (entries.length === 0)
        return "";
    const shown = entries.slice(0, grid_html_MAX_ENTRIES).map((entry) => `<li>${entry}</li>`);
    const more = total > shown.length ? `<p class="dim">${total - shown.length} more are in aggregate.json.</p>` : "";
    return `<section><h2>${title} (${total})</h2><ul>${shown.join("\n")}</ul>${more}</section>`;
}
const lines = (text) => text
    .split("\n")
    .map((line) => line.replace(/^( *)(.*)$/, (_, indent, rest) => indent + markup(rest)))
    .join("\n");

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
        throw new RequestError(problems);
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
        throw new request_error_RequestError(problems);
    return {
        reports: inputs_lines(inputs.reports),
        expectLegs,
        minExecutedLegs: Number(minimum),
        canary: inputs.canary,
        commit: commit === "" ? null : commit.toLowerCase(),
        history: inputs.history,
        debtLimits,
        retired: inputs_lines(inputs.retired),
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
const inputs_lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

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

;// CONCATENATED MODULE: ./build/fleet/leg-facts.js
/** Turns a leg's report back into facts. */

/** Facts and verdict of a leg, as far as they were kept, to propose a row that corrects the matrix. */
function factsOfLeg(leg) {
    const { gpu, platform, tensorrt } = leg;
    const facts = {
        schemaVersion: 1,
        ...(platform ? { platform } : {}),
        gpus: [{ index: 0, ...gpu, source: "report" }],
        tensorrt: tensorrt.version === null ? null : { ...tensorrt, version: tensorrt.version, source: "report" },
    };
    const verdict = {
        ...bareVerdict(leg.status, leg.sentence),
        gpu: { ...gpu, index: 0 },
        tensorrt: tensorrt.version,
    };
    return { facts, verdict };
}

;// CONCATENATED MODULE: ./build/fleet/aggregate-command.js
/** aggregate, from its raw inputs to what is shown, for both the sub-action and the command line. */














const MAX_REPORTS = 10_000;
/**
 * Aggregates reports; writes the history, the pages and aggregate.json where they are asked for.
 * @param raw inputs by the names of AGGREGATE_INPUTS; `report-dir` empty: no files but those named.
 * @throws RequestError for wrong inputs. Bad reports are findings, not errors.
 */
async function aggregateCommand(raw, host) {
    const request = parseAggregateInputs(raw);
    const matrix = await matrixWith(request.matrixFile, host.files);
    const notices = [];
    const aggregation = createAggregation({
        ...request,
        history: await readHistory(request.history, host.files, notices),
        now: host.now,
        run: host.run ?? null,
        propose: (leg, seen) => proposal(leg, seen, matrix),
    });
    const paths = await reportPaths(request, host);
    const reports = paths.map((path) => ({ path, source: relativeTo(host.cwd, path) }));
    for (const { name, path, source } of legNames(reports)) {
        // One report at a time: 256 of them together would not fit into a small runner's memory.
        const text = await host.files.readText(path, REPORT_JSON_LIMITS.size).catch((error) => error);
        if (typeof text === "string")
            aggregation.addReport(name, source, text);
        else
            aggregation.addUnreadable(name, source, text.message);
    }
    const aggregate = aggregation.finish();
    const json = aggregateJson(aggregate);
    const dir = raw["report-dir"]?.trim() ?? "";
    const { outputs: written, trouble } = await writeFiles(aggregate, json, request, dir, host.files);
    const told = [...notices, ...trouble];
    return {
        aggregate,
        json,
        annotations: fleetAnnotations(aggregate, notices, trouble),
        summary: fleetSummary(aggregate, told),
        text: fleetTerminal(aggregate, told),
        outputs: {
            conclusion: aggregate.conclusion,
            sentence: aggregate.sentence,
            legs: JSON.stringify(aggregate.legs),
            failed: JSON.stringify(aggregate.reports.filter((leg) => leg.conclusion === "failure").map((leg) => leg.name)),
            missing: JSON.stringify(aggregate.missing),
            "never-ran": String(aggregate.neverRan.total),
            ...written,
        },
    };
}
/** The JSON document of an aggregate: the same bytes for the same reports. */
function aggregateJson(aggregate) {
    // The merged list has the findings already, and the history has its own file.
    const reports = aggregate.reports.map(({ findings: _, ...leg }) => leg);
    const { history: __, ...rest } = aggregate;
    return `${JSON.stringify({ ...rest, reports }, null, 2)}\n`;
}
/** A file that cannot be written is reported but does not change the verdict. */
async function writeFiles(aggregate, json, request, dir, files) {
    const trouble = [];
    const write = async (path, text) => {
        if (path === "")
            return "";
        return files.writeText(path, text()).then(() => path, (error) => {
            trouble.push(error.message);
            return "";
        });
    };
    const { history } = aggregate;
    if (history)
        await write(request.history, () => `${JSON.stringify(history, null, 2)}\n`);
    const html = await write(request.html || (dir && `${dir}/grid.html`), () => gridHtml(aggregate));
    const svg = await write(request.svg || (dir && `${dir}/grid.svg`), () => gridSvg(aggregate.grid, aggregate.sentence));
    const report = await write(dir && `${dir}/aggregate.json`, () => json);
    return { outputs: { html, svg, report }, trouble };
}
/** A damaged history must not prevent the verdict on today's legs: a new one is started, with a notice. */
async function readHistory(path, files, notices) {
    if (path === "")
        return null;
    if (!(await files.exists(path))) {
        notices.push(`${path}: there is no history yet, so days are counted from now.`);
        return EMPTY_HISTORY;
    }
    try {
        return parseHistory(await files.readText(path, MAX_INPUT_BYTES));
    }
    catch (error) {
        notices.push(`${path}: this history cannot be used, so a new one is started: ${error.message}`);
        return EMPTY_HISTORY;
    }
}
async function reportPaths(request, host) {
    const found = await Promise.all(request.reports.map((pattern) => host.files.glob(pattern, host.cwd)));
    const paths = [...new Set(found.flat())];
    if (paths.length > MAX_REPORTS)
        throw new request_error_RequestError([`input reports: matches ${paths.length} files, more than ${MAX_REPORTS}`]);
    return paths;
}
function proposal(leg, seen, matrix) {
    const { facts, verdict } = factsOfLeg(leg);
    return proposeRow(facts, verdict, seen, matrix) || null;
}
/** Paths below the working directory are shown from there, with forward slashes. */
function relativeTo(cwd, path) {
    const slashed = path.replaceAll("\\", "/");
    const base = `${cwd.replaceAll("\\", "/").replace(/\/$/, "")}/`;
    return slashed.startsWith(base) ? slashed.slice(base.length) : slashed;
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
        throw new Error(`${problem}: ${reasonOf(error)}`);
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
function reasonOf(error) {
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
                message: cutUnits(clean_text_cleanLine(message), ANNOTATION_MESSAGE_UNITS),
            });
        display.fail();
    }
}

;// CONCATENATED MODULE: ./build/fleet/check-report.js
/** An aggregate in the shape of a report, so that the check run shows all legs just as it shows a single one. */

/** What a check run shows of a report, filled from all legs. */
function checkReport(aggregate, annotations, version) {
    const success = aggregate.conclusion === "success";
    return {
        schemaVersion: 1,
        gate: { name: "tensorrt-export-gate", version },
        facts: null,
        verdict: bareVerdict("supported", aggregate.sentence),
        policy: { applied: "", action: "ran", strict: true, minExecuted: "" },
        suite: null,
        tests: null,
        failures: [],
        passedUnexpectedly: [],
        findings: [],
        outcome: success ? "passed" : "failed",
        conclusion: aggregate.conclusion,
        sentence: aggregate.sentence,
        notices: [],
        annotations,
        dropped: {},
    };
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

/** Version of this package, as reports and `trt-gate --version` state it. */
const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/host/fleet-check.js
/** The check run of an aggregate: like that of a single run, for all legs together. */




/** @returns the run's address, or why there is none. */
async function showFleetCheck(result, run) {
    await run.start();
    const report = checkReport(result.aggregate, result.annotations, VERSION);
    return run.complete(report, cutBytes(result.summary, CHECK_TEXT_BYTES), result.aggregate.sentence);
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: ./build/report/event.js
/** Reads from a workflow's event which commit a check run belongs on, and whether the code comes from a fork. */
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * @param payload the parsed event file, which is read as foreign text; null if it could not be read.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function readEvent(payload, context) {
    const own = asSha(context.sha);
    switch (context.name) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment": {
            const pull = member(payload, "pull_request");
            // Without the head there is no commit to show on: for these events GITHUB_SHA is a merge, or the base branch.
            return {
                sha: asSha(member(pull, "head", "sha")),
                pullRequest: asNumber(member(pull, "number")),
                fork: isFork(member(pull, "head", "repo", "full_name"), context),
            };
        }
        case "workflow_run": {
            const run = member(payload, "workflow_run");
            return {
                sha: asSha(member(run, "head_sha")),
                pullRequest: asNumber(member(run, "pull_requests", "0", "number")),
                fork: isFork(member(run, "head_repository", "full_name"), context),
            };
        }
        case "merge_group":
            return {
                sha: asSha(member(payload, "merge_group", "head_sha")) ?? own,
                pullRequest: null,
                fork: false,
            };
        default:
            // push, schedule, workflow_dispatch and the rest: the commit that was checked out.
            return { sha: own, pullRequest: null, fork: false };
    }
}
/** A deleted repository has no name; it must have been a fork, since the workflow's own repository still exists. */
function isFork(fullName, context) {
    return typeof fullName !== "string" || fullName.toLowerCase() !== context.repository.toLowerCase();
}
function member(value, ...path) {
    let found = value;
    for (const key of path) {
        if (found === null || typeof found !== "object" || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function asSha(value) {
    return typeof value === "string" && SHA.test(value) ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/host/event.js
/** Reads the event file of the workflow run. */


/** GitHub's payloads end at 25 MB. */
const MAX_EVENT_BYTES = 26 << 20;
/** Never throws: if the event cannot be read, a check run may have no commit, and nothing else is affected. */
async function readEventFile(env) {
    const context = {
        name: env.GITHUB_EVENT_NAME ?? "",
        sha: env.GITHUB_SHA ?? "",
        repository: env.GITHUB_REPOSITORY ?? "",
    };
    return readEvent(await readPayload(env.GITHUB_EVENT_PATH ?? ""), context);
}
async function readPayload(path) {
    try {
        if (path === "" || (await (0,promises_namespaceObject.stat)(path)).size > MAX_EVENT_BYTES)
            return null;
        return JSON.parse(await (0,promises_namespaceObject.readFile)(path, "utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/open-check-run.js
/** Opens the check run of this job, from a bundle of its own: HTTP is loaded only where it is asked for. */



/** State by which `post` finds a run that was left open. */
const CHECK_RUN_STATE = "check-run-id";
/** The check run of this job, or one that says why there can be none. */
async function openCheckRun(request, env, bundle) {
    let checks;
    try {
        checks = loadChecks(bundle);
    }
    catch (error) {
        return unavailable(`its part of the action could not be loaded: ${error.message}`);
    }
    const event = await readEventFile(env);
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    const repo = env.GITHUB_REPOSITORY ?? "";
    return checks.createCheckRun({
        token: request.token,
        apiUrl: apiUrl(env),
        repo,
        sha: event.sha,
        name: request.checkName,
        // Attempts of a job share this id. So do the legs of a matrix, which differ only in names that the user gives.
        externalId: [env.GITHUB_RUN_ID, env.GITHUB_JOB, request.checkName].join("/"),
        attempt: env.GITHUB_RUN_ATTEMPT || "1",
        mode: request.check === "always" ? "always" : "auto",
        ...(env.GITHUB_RUN_ID ? { detailsUrl: `${server}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` } : {}),
        onOpen: (id) => core_saveState(CHECK_RUN_STATE, String(id)),
    });
}
/** A check run that only reports why there is none. */
function unavailable(problem) {
    return { start: async () => { }, complete: async () => ({ url: null, problem }) };
}
/** GITHUB_API_URL leads to the server that the runner belongs to, GitHub Enterprise Server included. */
function apiUrl(env) {
    return env.GITHUB_API_URL || "https://api.github.com";
}
/** The neighbouring bundle. Its path is made at run time, so that the bundler leaves it alone. */
function loadChecks({ entry, depth }) {
    return (0,external_node_module_namespaceObject.createRequire)(entry)([depth, "checks", "/", "index.js"].join(""));
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

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
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

;// CONCATENATED MODULE: ./build/aggregate.js
/** Entry of aggregate/action.yml: reads the inputs, aggregates, shows. */









runEntry(() => runFleetAction(async (host) => {
    refuseMisspelt(process.env, AGGREGATE_INPUTS);
    const raw = Object.fromEntries(AGGREGATE_INPUTS.map(({ name }) => [name, getInput(name)]));
    const dir = raw["report-dir"] || `${process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)()}/tensorrt-export-gate`;
    const result = await aggregateCommand({ ...raw, "report-dir": dir }, host);
    const failed = result.aggregate.conclusion === "failure";
    return { ...(await withCheck(result, raw)), failed };
}));
/** Adds the check run if it is asked for. It only displays the result, so a failure to add it is just a warning. */
async function withCheck(result, raw) {
    const { check } = raw;
    if (check !== "auto" && check !== "always")
        return result;
    const request = { check, checkName: raw["check-name"] ?? "", token: raw.token ?? "" };
    const run = await openCheckRun(request, process.env, { entry: require("url").pathToFileURL(__filename).href, depth: "../" });
    const { problem, url } = await showFleetCheck(result, run);
    const warning = { severity: "warning", title: "No check run was made", message: problem ?? "" };
    return {
        ...result,
        outputs: { ...result.outputs, "check-url": url ?? "" },
        annotations: problem === null ? result.annotations : [...result.annotations, warning],
    };
}

module.exports = __webpack_exports__;
/******/ })()
;