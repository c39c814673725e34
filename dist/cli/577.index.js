export const id = 577;
export const ids = [577];
export const modules = {

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D1: () => (/* binding */ cellsOfRow),
  W0: () => (/* binding */ parseRow),
  ti: () => (/* binding */ parseRows)
});

// UNUSED EXPORTS: resolveSource

// EXTERNAL MODULE: ./build/versions.js
var build_versions = __webpack_require__(3475);
;// CONCATENATED MODULE: ./build/support/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"trt-8.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-803/support-matrix/index.html","says":"CUDA and cuDNN rows per platform of 8.0"},"trt-8.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-852/release-notes/tensorrt-8.html","says":"8.5 is the last release for Kepler"},"trt-8.4-matrix-copy":{"url":"https://blog.csdn.net/HaoZiHuang/article/details/125830864","says":"copy of the 8.4-era matrix: SM 5.0 or higher, 3.0 removed, below 5.0 deprecated"},"trt-issue-982":{"url":"https://github.com/NVIDIA/TensorRT/issues/982","says":"maintainer: 7.2.1.6 supports 8.6"},"trt-repo":{"url":"https://github.com/NVIDIA/TensorRT","says":"README and NvInferVersion.h of each release branch: packages, CUDA, Python"},"trt-changelog":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CHANGELOG.md","says":"notes of each open-source release"},"trt-issue-2727":{"url":"https://github.com/NVIDIA/TensorRT/issues/2727","says":"an RTX 4080 fails on 8.4.1.5 and works on 8.5.1.7"},"mmdeploy-2757":{"url":"https://github.com/open-mmlab/mmdeploy/issues/2757","says":"an H100 on an old 8.x release: Unsupported SM 0x900"},"trt-8.5-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-853/support-matrix/index.html","says":"CUDA 10.2 and 11.0 to 11.8"},"trt-issue-3589":{"url":"https://github.com/NVIDIA/TensorRT/issues/3589","says":"maintainer, from the 8.6.0 notes: Kepler and Maxwell end with 8.5.3, Pascal is deprecated in 8.6"},"trt-8.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-861/support-matrix/index.html","says":"CUDA 11.0 to 12.1, SBSA with CUDA 12.0, JetPack with CUDA 11.4"},"nixpkgs-cuda":{"url":"https://github.com/NixOS/nixpkgs/blob/master/pkgs/development/cuda-modules/_cuda/db/bootstrap/cuda.nix","says":"first and last CUDA of each capability; Pascal left with 10.0.1, Volta with 10.5.0"},"trt-10.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.0.1.html","says":"Volta is deprecated from 10.0; Python 3.12 added"},"trt-10.0-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.0.1.html","says":"CUDA 11.8 and 12.0 to 12.4"},"trt-10.1-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1010/support-matrix/index.html","says":"10.1.0 is compiled for SM 7.0 or higher"},"trt-10.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.3.0.html","says":"Volta will be removed in 10.5"},"trt-10.4-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.4.0.html","says":"Volta will be removed in 10.5"},"trt-10.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.5.0.html","says":"Volta (7.0) is removed from 10.5; SBSA wheels on PyPI"},"trt-cmake":{"url":"https://github.com/NVIDIA/TensorRT/blob/main/CMakeLists.txt","says":"SM list of the open-source plugin build, not of the closed library"},"trt-10.6-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/archives/tensorrt-1060/pdf/TensorRT-Support-Matrix-Guide.pdf","says":"x86, Windows, SBSA and JetPack 10.6 with CUDA 12.1 to 12.6"},"tita-rl-7":{"url":"https://github.com/DDTRobot/tita_rl_sim2sim2real/issues/7","says":"an RTX 5070 Ti on 10.7: Target GPU SM 120 refused"},"trt-10.8-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.8.0.html","says":"Blackwell supported (GeForce 50); B200 and GB200 limited, early access"},"trt-issue-4525":{"url":"https://github.com/NVIDIA/TensorRT/issues/4525","says":"NVIDIA: Blackwell needs CUDA 12.8 or higher, whatever the cu12 build"},"trt-10.9-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.9.0.html","says":"Python 3.13 bindings"},"trt-10.10-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.10.0.html","says":"x86 Linux and Windows, and SBSA"},"drive-7.0.3":{"url":"https://developer.nvidia.com/docs/drive/drive-os/7.0.3/public/drive-os-tensorrt-release-notes/release-properties.html","says":"DRIVE OS 7.0.3 carries 10.10.10 for Thor as 10.1, CUDA 12.8"},"trt-10.13.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.13.0/getting-started/release-notes.html","says":"last release for Ubuntu 20.04"},"dgx-gb300":{"url":"https://docs.nvidia.com/dgx/dgxgb300nvl72-2-release-notes/system-libraries-tools-drivers.html","says":"10.13 has functional support for GB300"},"trt-10.13.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/release-notes/notices-header.html","says":"10.13.3 still ships Python 3.8 and 3.9 wheels"},"meta-tegra":{"url":"https://github.com/OE4T/meta-tegra","says":"recipes of each branch: Debian versions, file names and SM per SoC"},"conda-pytorch-486":{"url":"https://github.com/conda-forge/pytorch-cpu-feedstock/issues/486","says":"Thor is sm_110 on CUDA 13 and sm_101 on CUDA 12; Spark is sm_121"},"trt-10.14-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.14.1.html","says":"GB300, DGX B300 and DGX Spark supported"},"trt-10.14-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.14.1.html","says":"CUDA 13.0 update 2; the JetPack column stays at 10.7"},"trt-10.15-matrix":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix-10/10.15.1.html","says":"CUDA 12 and 13 builds apart; 8.9 added for SBSA on Ubuntu 24.04"},"trt-10.16-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-10/10.16.0.html","says":"a layer for SM 110; 11.0 announced"},"packaging-10.16":{"url":"third party: packaging notes of a public repository","says":"Windows resource files of 10.16.0: sm75, sm80, sm86, sm89, sm90, sm100, sm120, ptx"},"trt-10.16.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/10.16.1/getting-started/release-notes-10/10.16.1.html","says":"Orin (8.7) is served by the SBSA build"},"meta-tegra-2240":{"url":"https://github.com/OE4T/meta-tegra/issues/2240","says":"files of the 10.16.2 SBSA package: sm75 to sm120 with sm110; Orin loads sm86"},"trt-10x-download":{"url":"https://developer.nvidia.cn/tensorrt/download/10x","says":"10.16.1: one build for CUDA 12.0 to 12.9, others for CUDA 13"},"trt-11.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.0.0/getting-started/release-notes-11/11.0.0.html","says":"strongly typed networks only; static libraries removed"},"trt-11.2-prerequisites":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.2.1/installing-tensorrt/prerequisites.html","says":"Turing or later; driver r535 on Linux, r537 on Windows, r580 for CUDA 13"},"trt-11.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.1.0.html","says":"CUDA 13.3, Python 3.14"},"trt-resources":{"url":"https://github.com/NVIDIA/TensorRT/blob/release/11.1/cmake/modules/ShouldCompileKernel.cmake","says":"which resource file serves which SM: 10.3 by sm100, 12.1 by sm120, 8.7 by sm86 on SBSA"},"trt-11.2-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.2.1.html","says":"built with CUDA 13.3 update 1"},"v100-measured":{"url":"third party: a measurement in a public repository, 2026-08","says":"V100 refused by 11.2 and by 10.16"},"trt-11.3-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.3.0.html","says":"CUDA 13.4; Vera Rubin (10.7) on Linux x86, SBSA and Windows"},"trt-11.4.0-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.0.html","says":"Windows on ARM: DLA only, nothing runs on a GPU"},"trt-11.4.1-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.4.1.html","says":"JetPack 7.2.2: Orin and Thor served by the SBSA package"},"trt-jetson-migration":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/11.4.1/api/migration/tensorrt-10x-to-11x-jetson.html","says":"Orin on JetPack 6 stays on 10.x"},"pypi-index":{"url":"https://pypi.org/project/tensorrt/","says":"releases and wheel tags of the tensorrt packages"},"trt-11.5-notes":{"url":"https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/release-notes-11/11.5.0.html","says":"CUDA 13.5; GB300 on Windows on ARM, beta"},"trt-11.5-tag":{"url":"https://github.com/NVIDIA/TensorRT/releases/tag/v11.5","says":"released on 2026-11-18"},"trt-issue-3826":{"url":"https://github.com/NVIDIA/TensorRT/issues/3826","says":"a GTX 1080 Ti on 10.0.1: Unsupported SM 0x601"},"cuda-compat":{"url":"https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html","says":"minimum driver of each CUDA major"},"cuda-links":{"url":"https://github.com/Jimver/cuda-toolkit/tree/master/src/links","says":"the driver in the name of each toolkit installer"},"open-modules":{"url":"https://github.com/NVIDIA/open-gpu-kernel-modules/blob/595.45.04/README.md","says":"product names and PCI ids, Turing and later"},"torch-tensorrt":{"url":"https://github.com/pytorch/TensorRT","says":"pins in setup.py and pyproject.toml of each release"},"torch-tensorrt-2.12":{"url":"https://github.com/pytorch/TensorRT/releases/tag/v2.12.1","says":"wheel matrix; no 2.9 to 2.12 for Jetson Orin"},"torch-tensorrt-mirror":{"url":"https://sourceforge.net/projects/torch-tensorrt.mirror/files/v2.12.1/","says":"2.14.0 is built with TensorRT 11.1.0"},"torch-release":{"url":"https://github.com/pytorch/pytorch/blob/main/RELEASE.md","says":"CUDA versions of each torch release"},"torch-builder":{"url":"third party: a script that quotes the arch lists of the wheel build","says":"cu117 to cu128 arch lists"},"torch-build-cuda":{"url":"https://github.com/pytorch/pytorch/blob/main/.ci/manywheel/build_cuda.sh","says":"arch list of each CUDA variant"},"torch-test-infra":{"url":"https://github.com/pytorch/test-infra/blob/main/tools/scripts/generate_binary_build_matrix.py","says":"wheel matrix of August 2026"},"torch-172352":{"url":"https://github.com/pytorch/pytorch/issues/172352","says":"Volta leaves cu128 in 2.11"},"vs-playground-59":{"url":"https://github.com/EutropicAI/vs-playground/pull/59","says":"torch 2.7.1+cu128 lacks sm_70, 2.8.0+cu128 has it"},"torch-157517":{"url":"https://github.com/pytorch/pytorch/issues/157517","says":"2.8: sm_70 added back to cu128 and cu129"},"torch-188443":{"url":"https://github.com/pytorch/pytorch/pull/188443","says":"arch tables of 2.13"},"torch-windows":{"url":"https://github.com/pytorch/pytorch/tree/main/.ci/pytorch/windows","says":"arch list per CUDA of the Windows wheels"},"ngc-recollection":{"url":"https://docs.nvidia.com/deeplearning/frameworks/support-matrix/index.html","says":"not confirmed: the page that would tell could not be read"},"cuda-gpus":{"url":"https://developer.nvidia.com/cuda-gpus","says":"compute capability of each product"},"cuda-legacy-gpus":{"url":"https://developer.nvidia.com/cuda-legacy-gpus","says":"compute capability of older products"},"pci-ids":{"url":"https://github.com/pciutils/pciids/blob/master/pci.ids","says":"PCI device id to chip"},"triton-compat":{"url":"https://github.com/triton-inference-server/server/blob/main/docs/introduction/compatibility.md","says":"CUDA and driver of each tag, and TensorRT of the trtllm image"},"triton-21.10":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel_21-10.html","says":"TensorRT 8.0.3.4"},"triton-24.04":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-24-04.html","says":"compute capability 6.0 and later"},"triton-25.01":{"url":"https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/rel-25-01.html","says":"compute capability 7.5 and later"},"ngc-23.09":{"url":"third party: public notes or image history","says":"23.09 holds 8.6.1"},"ngc-24.01":{"url":"third party: public notes or image history","says":"labels of the 24.01 image"},"ngc-24.10":{"url":"third party: public notes or image history","says":"24.10 holds 10.5"},"ngc-25.10":{"url":"third party: public notes or image history","says":"environment of the 25.10 image"},"ngc-25.11":{"url":"third party: public notes or image history","says":"25.11 refuses a V100"},"ngc-26.07":{"url":"third party: public notes or image history","says":"environment of the 26.07 image"},"ngc-26.07-thor":{"url":"third party: public notes or image history","says":"26.07 holds 11.1.0.106"},"trt-rtx-1.0":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.0.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.1":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.1.html","says":"7.5, 8.6, 8.9 and 12.0"},"trt-rtx-1.4":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.4.html","says":"7.5, 8.6, 8.9 and 12.0 on Linux x86-64 and Windows"},"trt-rtx-1.5":{"url":"https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.5.html","says":"12.1 (GB10) joins 7.5, 8.6, 8.9 and 12.0; precisions of each"},"rtx-pypi":{"url":"https://pypi.org/project/tensorrt-rtx/","says":"releases and wheel tags of the tensorrt-rtx packages"},"rtx-turing":{"url":"https://github.com/pytorch/TensorRT","says":"torch-tensorrt leaves 3-D convolution and FP32 GEMM out for TensorRT-RTX on Turing"},"fp-limits":{"url":"https://github.com/pytorch/TensorRT/tree/main/tests/py","says":"its tests ask 8.9 for FP8 and 10.0 for FP4"},"vendor-pages":{"url":"instance pages of Amazon EC2, Azure and Google Cloud","says":"which card each instance family holds, as vendors name them; not looked up one by one"}}');
;// CONCATENATED MODULE: ./build/support/rows.js
/** Rows as they are written, in matrix.json or in a user's file, and what they become. */


const SOURCES = new Map(Object.entries(sources_namespaceObject));
/** An id of the sources table, or text that stands for itself: an address, or who measured what. */
function resolveSource(text) {
    return SOURCES.get(text) ?? { url: text, says: "" };
}
/** One cell for each platform entry of a row. */
function cellsOfRow(row, file) {
    return row.support.map((support) => {
        const builds = support.builds ?? row.builds ?? [row.release];
        return {
            product: (row.product ?? "tensorrt"),
            release: (0,build_versions/* parseVersion */.ot)(row.release, "release"),
            builds: builds.map((build) => (0,build_versions/* parseVersion */.ot)(build, "builds")),
            published: row.published ?? "",
            platform: support.platform,
            cuda: support.cuda ?? null,
            sm: support.sm,
            confidence: (support.confidence ?? row.confidence),
            sources: row.sources.map(resolveSource),
            date: row.date,
            ...(support.note === undefined ? {} : { note: support.note }),
            ...(file === undefined ? {} : { file }),
        };
    });
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
    const fields = Object.entries(row).map(([name, value]) => {
        if (name === "sources")
            return [name, value.map(resolveSource)];
        return [name, versions.includes(name) ? (0,build_versions/* parseVersion */.ot)(value, name) : value];
    });
    return Object.fromEntries(fields);
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export VersionError */
/**
 * TensorRT, CUDA, driver and compute-capability values: parsed once, compared as numbers.
 * Text as found in the wild is accepted; `raw` is kept for messages.
 */
/** Why a text is no version; `expected` says what would have been one. */
class VersionError extends Error {
    code = "VERSION";
    constructor(what, raw, expected) {
        super(`${what}: ${JSON.stringify(raw)} is not a version; expected ${expected}`);
        this.name = "VersionError";
    }
}
// Longer than any real version, short enough that a hostile one costs nothing.
const MAX_VERSION_LENGTH = 64;
// Wheels: 10.7.0.post1, 9.3.0.post12.dev1; Debian: 10.16.2.10-1+cuda13.2; images: 8.6.1.6+cuda12.0.1.011; torch: 2.13.0a0+9186a08.
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.?(?:post|dev|rc|a|b)\d*)*(?:-[\w.~]+)?(?:\+[\w.-]*)?$/;
/**
 * Parses a version as wheels, Debian packages, images and headers print it.
 * @param what names the value in the error, e.g. "tensorrt".
 * @throws VersionError when the text is no version.
 */
function parseVersion(raw, what = "version") {
    const text = raw.trim();
    const match = text.length <= MAX_VERSION_LENGTH ? VERSION.exec(text) : null;
    if (!match?.[1])
        throw new VersionError(what, raw, "digits and dots, such as 10.13.3 or 8.6.1.6+cuda12.0");
    return { parts: match[1].split(".").map(Number), raw };
}
/** As parseVersion, but null where the text is no version. */
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
/** Whether `version` starts with all parts of `prefix`: 10.13.3.9 is within 10.13, but 10.1 is not. */
function isWithin(version, prefix) {
    return prefix.parts.every((part, i) => version.parts[i] === part);
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
 * @returns null where the text is none.
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
        // Other hexadecimal words, such as PCI ids, are no capability.
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
/** Numeric order of compute capabilities: 12.0 after 9.0. */
function compareCapabilities(a, b) {
    const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
    const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
    return Math.sign(aMajor - bMajor) || Math.sign(aMinor - bMinor);
}


/***/ })

};
