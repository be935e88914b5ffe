export const id = 471;
export const ids = [471];
export const modules = {

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Lw: () => (/* binding */ parseSubfleetSize),
/* harmony export */   Wm: () => (/* binding */ A_SIZE),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   cI: () => (/* binding */ parseFloor),
/* harmony export */   nv: () => (/* binding */ wireValue),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   tU: () => (/* binding */ A_SUBFLEET_SIZE)
/* harmony export */ });
/* unused harmony exports COUNT, PERCENT */
const COUNT = /^(?:0|[1-9][0-9]{0,5})$/;
const PERCENT = /^(0|[1-9][0-9]?|100)%$/;
const A_SIZE = 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto';
const A_SUBFLEET_SIZE = 'the size of a subfleet is a whole number (4) or a whole percentage from 0% to 100% (50%)';
function parseSize(text) {
    if (text === 'auto')
        return { kind: 'auto' };
    if (COUNT.test(text))
        return { kind: 'count', count: Number(text) };
    const percent = PERCENT.exec(text)?.[1];
    return percent === undefined ? undefined : { kind: 'percent', percent: Number(percent) };
}
function parseSubfleetSize(text) {
    const size = parseSize(text);
    return size?.kind === 'auto' ? undefined : size;
}
function parseFloor(text) {
    return COUNT.test(text) ? Number(text) : undefined;
}
function formatSize(size) {
    switch (size.kind) {
        case 'count':
            return String(size.count);
        case 'percent':
            return `${size.percent}%`;
        case 'auto':
            return 'auto';
        default:
            return size;
    }
}
function wireValue(size) {
    return size.kind === 'auto' ? '-1' : formatSize(size);
}
function expectedCount(size, fleetSize) {
    return size.kind === 'count' ? size.count : Math.ceil((size.percent / 100.0) * fleetSize);
}


/***/ })

};
