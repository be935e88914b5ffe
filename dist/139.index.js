export const id = 139;
export const ids = [139];
export const modules = {

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendSummary: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);



function appendSummary(markdown, path, terminal) {
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToFile */ .WZ)(path, `${markdown}\n`);
    }
    catch (thrown) {
        terminal.warning(`The summary could not be written: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_0__/* .innermost */ .OI)(thrown).message)}.`);
    }
}


/***/ })

};
