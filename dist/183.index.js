export const id = 183;
export const ids = [183];
export const modules = {

/***/ 7183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBoard: () => (/* binding */ openBoard)
});

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 21 modules
var log_update = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/report/progress-line.js
var progress_line = __webpack_require__(2227);
;// CONCATENATED MODULE: ./build/report/board.js
// The wait as a terminal draws it in place: a line a fleet with a bar, or, of many fleets, one line on all.


/** More fleets than these do not fit on a screen. */
const MOST_LINES = 10;
/** How many characters a bar has. */
const BAR_WIDTH = 20;
/** The lines at one moment (epoch ms). Fleets of which nothing is known yet have none. */
function boardLines(environments, known, now, paint) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
    if (progress.length === 0)
        return [];
    const width = Math.max(...progress.map(({ fleet }) => fleet.length));
    const lineOf = (one) => fleetLine({ ...one, now }, width, paint);
    if (fleets.length <= MOST_LINES)
        return progress.map(lineOf);
    const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
    const more = failed.length - MOST_LINES;
    return [
        summaryLine(environments, known, paint),
        ...failed.slice(0, MOST_LINES).map(lineOf),
        ...(more > 0 ? [`and ${more} more that fail`] : []),
    ];
}
function fleetLine(progress, width, paint) {
    const colour = COLOURS[progress.verdict.kind];
    const bar = paint(colour, progressBar(progress));
    return `${(0,plain_text/* plainLine */.h0)(progress.fleet).padEnd(width)}  ${bar}  ${(0,plain_text/* plainLine */.h0)((0,progress_line/* progressDetail */.HU)(progress))}`;
}
const COLOURS = { converged: 'green', failed: 'red', waiting: 'cyan' };
/** How much of the way is behind a fleet: full only once it is there, upwards and downwards alike. */
function progressBar({ verdict }) {
    const { counts, target } = verdict.progress;
    const filled = verdict.kind === 'converged' ? BAR_WIDTH : filledBy(counts?.RunningInstances, target);
    return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
function filledBy(running, target) {
    if (running === undefined || target === undefined)
        return 0;
    const most = Math.max(running, target);
    const share = most === 0 ? 1 : Math.min(running, target) / most;
    return Math.min(BAR_WIDTH - 1, Math.floor(share * BAR_WIDTH));
}
/** `12 environments: 3 are there, 8 on their way, 1 failed`. */
function summaryLine(environments, known, paint) {
    const kinds = environments.map(({ fleets }) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    return [
        `${environments.length} environments: ${paint('green', `${there} are there`)}`,
        paint('cyan', `${environments.length - there - failed} on their way`),
        failed === 0 ? '0 failed' : paint('red', `${failed} failed`),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/faces/cli/live-board.js
// The board of a wait, drawn in place on a terminal. Loaded only where there is one.



/** The time that is left is drawn anew so often, in ms. */
const REDRAW_MS = 1_000;
/** Opens the board; what `write` is given stands above it. Its last frame stays. */
function openBoard(stream, environments, paint) {
    // A hidden cursor would stay hidden after a kill.
    const update = (0,log_update/* createLogUpdate */.SY)(stream, { showCursor: true });
    const known = new Map();
    const closing = new AbortController();
    const draw = () => {
        const lines = boardLines(environments, known, system_clock/* systemClock */.m.now(), paint);
        if (lines.length > 0)
            update(lines.join('\n'));
    };
    const keepDrawing = async () => {
        while (!closing.signal.aborted) {
            draw();
            await system_clock/* systemClock */.m.sleep(REDRAW_MS, closing.signal);
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
