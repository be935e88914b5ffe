export const id = 99;
export const ids = [99];
export const modules = {

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byFetch: () => (/* binding */ byFetch)
/* harmony export */ });
const byFetch = async ({ method, url, headers, body }, signal) => {
    const options = { method, headers, redirect: 'manual', signal };
    const response = await fetch(url, body === undefined ? options : { ...options, body });
    return {
        status: response.status,
        headers: new Map(response.headers),
        body: response.body ?? none(),
        discard: () => {
            response.body?.cancel().catch(() => undefined);
        },
    };
};
async function* none() { }


/***/ })

};
