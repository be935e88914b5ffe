export const id = 205;
export const ids = [205];
export const modules = {

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StsRetries: () => (/* binding */ StsRetries)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8127);


class StsRetries extends _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.StandardRetryStrategy {
    refreshRetryTokenForRetry = async (token, info) => {
        const { error } = info;
        const isMeantToPass = error instanceof Error && '$retryable' in error && error.$retryable !== undefined;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isSkewed */ .SP)(error) && !isMeantToPass)
            throw error;
        return super.refreshRetryTokenForRetry(token, info);
    };
}


/***/ })

};
