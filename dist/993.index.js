export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBoard: () => (/* binding */ openBoard)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var _report_board_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8587);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
// The board of a wait, drawn in place on a terminal. Loaded only where there is one.



/** The time that is left is drawn anew so often, in ms. */
const REDRAW_MS = 1_000;
/** Opens the board; what `write` is given stands above it. Its last frame stays. */
function openBoard(stream, environments, paint) {
    // A hidden cursor would stay hidden after a kill.
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_2__/* .createLogUpdate */ .SY)(stream, { showCursor: true });
    const known = new Map();
    const closing = new AbortController();
    const draw = () => {
        const lines = (0,_report_board_js__WEBPACK_IMPORTED_MODULE_0__/* .boardLines */ ._T)(environments, known, _system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now(), paint);
        if (lines.length > 0)
            update(lines.join('\n'));
    };
    const keepDrawing = async () => {
        while (!closing.signal.aborted) {
            draw();
            await _system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.sleep(REDRAW_MS, closing.signal);
        }
    };
    void keepDrawing();
    return {
        show(progress) {
            known.set(progress.fleet, progress);
            draw();
        },
        write(text) {
            update.clear();
            stream.write(text);
            draw();
        },
        close() {
            closing.abort();
            draw();
            update.done();
        },
    };
}


/***/ })

};
