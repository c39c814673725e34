"use strict";
exports.id = 626;
exports.ids = [626];
exports.modules = {

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMachine: () => (/* binding */ explainMachine),
/* harmony export */   openQuestion: () => (/* binding */ openQuestion)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5690);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3805);
/* harmony import */ var _support_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
/* harmony import */ var _support_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8036);
/* harmony import */ var _support_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(727);
/* harmony import */ var _support_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1056);
/* harmony import */ var _support_missing_remedies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8721);
/* harmony import */ var _support_version_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6008);
/** `trt-gate explain` where no card is named: about this machine, or the one that a file of facts describes. */








/** Options that ask about a machine other than the one at hand. */
const ASKED = ["tensorrt", "platform", "product", "cuda", "driver"];
/** The verdict on given facts, or on this machine; options change what is there. */
async function explainMachine(options, console) {
    const { request, matrix, facts } = await openQuestion(options, console);
    const seen = facts ?? (await (await console.host("nowhere")).prober.probe(request));
    const asked = ASKED.some((name) => options[name] !== undefined);
    const about = asked ? (0,_support_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .factsFromOptions */ .c)(options, matrix, seen) : seen;
    const verdict = (0,_support_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(about, request, matrix);
    return verdict.status === "no-gpu" && facts === null
        ? withoutCard(verdict, options, about, matrix)
        : verdict;
}
/**
 * The options as a request, with the files that it names.
 * @throws RequestError with what is wrong in them.
 */
async function openQuestion(options, console) {
    const inputs = { ...options, gpu: undefined };
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .T)(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
    return { request, ...(await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .openConfiguration */ .h)(request, console.files, (path) => path)) };
}
/** Without a card named or present, the answer still shows what the TensorRT supports and how to ask about a card. */
function withoutCard(verdict, options, about, matrix) {
    const { tensorrt } = about;
    const version = tensorrt && (0,_support_version_words_js__WEBPACK_IMPORTED_MODULE_7__/* .readTensorrtVersion */ .k)(tensorrt.version);
    const platform = (0,_support_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .tj)(about.platform);
    const cuda = (0,_support_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .cudaMajor */ .ln)(tensorrt?.cuda);
    const supported = tensorrt && version && platform
        ? (0,_support_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .servedBy */ .nV)({ product: tensorrt.product, version, platform, cuda }, matrix)
        : [];
    const words = options.tensorrt === undefined ? "" : ` --tensorrt ${options.tensorrt}`;
    const text = `To ask about a card that is not in this machine, name it: \`trt-gate explain --gpu NAME${words}\`.`;
    const remedies = verdict.remedies.filter((remedy) => remedy !== _support_missing_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_GPU_INTENDED */ .v);
    return { ...verdict, supported, remedies: [{ kind: "gpu", text }, ...remedies] };
}


/***/ })

};
;