"use strict";
exports.id = 759;
exports.ids = [759];
exports.modules = {

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/** Groups of a regular expression's match, as text. */
/**
 * A group's text; "" if the group did not take part. The type of a match cannot say which groups always do.
 * @param index counted from 1, as in the pattern.
 */
function groupOf(match, index) {
    return match[index] ?? "";
}


/***/ })

};
;