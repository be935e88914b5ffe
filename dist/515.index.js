export const id = 515;
export const ids = [515];
export const modules = {

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   W$: () => (/* binding */ isCapAccepted),
/* harmony export */   bi: () => (/* binding */ wantsOurs),
/* harmony export */   g7: () => (/* binding */ isCapped),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   vU: () => (/* binding */ isHealthOpen),
/* harmony export */   yQ: () => (/* binding */ useable)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(388);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);



function countsOf(run) {
    const counts = {};
    for (const metric of _runs_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$) {
        const bounds = run?.values[metric];
        if (bounds !== undefined && (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds))
            counts[metric] = bounds.low;
    }
    return isComplete(counts) ? counts : undefined;
}
function isComplete(counts) {
    return _runs_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$.every((metric) => counts[metric] !== undefined);
}
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize), floor);
    return isCapAccepted(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function isCapAccepted(goal, counts) {
    return goal.acceptsCap && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function wantsOurs(goal, counts) {
    return counts.DesiredInstanceCount === (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize);
}
function useable(counts) {
    const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
    return { low: high - counts.NbOfInstanceInUnuseableState, high };
}
function isHealthOpen(goal, counts) {
    if (counts === undefined || counts.PendingInstances > 0)
        return false;
    const target = targetOf(goal, counts);
    const { low, high } = useable(counts);
    const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
    return low <= target && target <= high && !isProven;
}
function servesTarget(goal, counts, status) {
    if (!isHealthOpen(goal, counts))
        return useable(counts).low === targetOf(goal, counts);
    const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
    return isOfThisRun && status.serving === targetOf(goal, counts);
}
function levelOf(goal, run, status) {
    const counts = countsOf(run);
    if (counts === undefined || !wantsOurs(goal, counts))
        return undefined;
    if (counts.PendingInstances > 0 || !servesTarget(goal, counts, status))
        return 'observed';
    if (counts.NbOfInstanceInInitialState > 0)
        return 'running';
    const isQuiet = counts.RunningInstances === targetOf(goal, counts) &&
        counts.DrainingInstances === 0 &&
        counts.StoppingInstances === 0;
    return isQuiet ? 'settled' : 'ready';
}
function isCapped(goal, run) {
    const counts = countsOf(run);
    return counts !== undefined && wantsOurs(goal, counts) && counts.DesiredInstanceCount > startable(counts);
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3327);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8046);
/* harmony import */ var _report_no_run_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1496);
/* harmony import */ var _report_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2426);
/* harmony import */ var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9385);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6369);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6878);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5120);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3609);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5762);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8467);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9079);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7500);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2935);
















async function runAction() {
    const { signal, received } = (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .abortOnSignals */ .P)();
    let known;
    const publish = (report, hasEnded) => {
        known = report;
        hand(report, hasEnded);
    };
    try {
        const report = await scale(signal, (latest) => publish(latest, false));
        publish(report, true);
        await tell(report);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(report.result === 'pending' ? 'internal' : report.result, received());
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(failure.result, received());
        await tellFailure(failure, known?.leftBehind ?? 'Nothing was changed.');
    }
    if (signal.aborted)
        process.exit();
}
async function scale(signal, publish) {
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .openRunner */ .NH)();
    const { request, reading } = await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(runner.surroundings);
    handOver(() => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_8__/* .saveReading */ .yc)(reading));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(`Scaling ${request.env} in ${request.region}`);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(`Credentials: ${runner.describeSignIn(request)}`);
    const ports = {
        connect: runner.connectorFor(request),
        clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m,
        log: _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm,
        show: (0,_report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLog */ .m)(_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm),
        publish,
    };
    return (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(request, ports, signal);
}
function hand(report, hasEnded) {
    handOver(() => {
        for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsOf */ .Y)(report))
            _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH(name, value);
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_8__/* .saveJobState */ .kF)(report, hasEnded);
    });
}
function handOver(write) {
    try {
        write();
    }
    catch (thrown) {
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerFiles */ .O9)({ error: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown)) }, { cause: thrown });
    }
}
async function tell(report) {
    for (const notice of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .allNotices */ .By)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.notice(notice);
    for (const warning of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .allWarnings */ .hc)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(warning);
    if ((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(report.result))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.error((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .failureParagraphs */ .Ak)(report).join('\n'), report.result);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(report.headline);
    await writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__.summaryMarkdown)(report));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(report.leftBehind);
}
async function writeSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .summary */ .z.addRaw(markdown).write();
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(`The job summary could not be written: ${String(thrown)}`);
    }
}
async function tellFailure(failure, leftBehind) {
    const { result } = failure;
    _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.error((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_16__/* .noRunParagraphs */ .a)(failure, leftBehind).join('\n'), result);
    if (result === 'internal' && failure.cause instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .debug */ .Yz((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .plainText */ .wh)(failure.cause.stack ?? ''));
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('report', (0,_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .reportJson */ .l)((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_16__/* .noRunReport */ .Z)(failure, leftBehind)));
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(`The outputs could not be written: ${String(thrown)}`);
    }
    await writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__.noRunMarkdown)(failure, leftBehind));
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ loadJobState),
/* harmony export */   kF: () => (/* binding */ saveJobState),
/* harmony export */   yc: () => (/* binding */ saveReading)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);



const LEFT_BEHIND = 'left-behind';
const ENDED = 'has-ended';
const TO_RESTORE = 'to-restore';
const READING = 'reading';
function saveReading(reading) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(READING, JSON.stringify(reading));
}
function saveJobState(report, hasEnded) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(LEFT_BEHIND, report.leftBehind);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(ENDED, String(hasEnded));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(TO_RESTORE, JSON.stringify(report.fleets.flatMap(toRestorables)));
}
function loadJobState() {
    const leftBehind = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(LEFT_BEHIND);
    if (leftBehind === '')
        return undefined;
    const hasEnded = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(ENDED) === 'true';
    const toRestore = parseRestorables(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(TO_RESTORE));
    return { leftBehind, hasEnded, toRestore, reading: parseReading(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(READING)) };
}
function toRestorables({ group: fleet, url: api, rows, lastWriteAt, expiresAt }) {
    if (api === undefined || lastWriteAt === undefined)
        return [];
    const shared = { fleet, api, hasTtl: expiresAt !== undefined, lastWriteAt: Date.parse(lastWriteAt) };
    return rows.flatMap(({ kind, key, value: ours, stored, written }) => stored === undefined || written === 'no'
        ? []
        : [{ ...shared, kind, key, ours, stored, isAccepted: written === 'yes' }]);
}
function parseRestorables(text) {
    const saved = text === '' ? [] : JSON.parse(text);
    return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}
function parseRestorable(saved) {
    const row = membersOf(saved);
    const { fleet, api, key, ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
    const url = typeof api === 'string' ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(api) : undefined;
    const kind = KINDS.find((one) => one === row['kind']);
    const isWhole = typeof fleet === 'string' &&
        typeof key === 'string' &&
        typeof ours === 'string' &&
        (typeof stored === 'string' || stored === null) &&
        typeof hasTtl === 'boolean' &&
        typeof isAccepted === 'boolean' &&
        typeof lastWriteAt === 'number';
    if (!isWhole || url === undefined || kind === undefined)
        return [];
    return [{ fleet, kind, api: url, key, ours, stored, hasTtl, isAccepted, lastWriteAt }];
}
const KINDS = ['floor', 'size', 'state'];
function parseReading(text) {
    const saved = membersOf(text === '' ? {} : JSON.parse(text));
    const layers = saved['layers'];
    const settings = Object.entries(membersOf(saved['settings']));
    return {
        layers: Array.isArray(layers) ? layers.filter((layer) => typeof layer === 'string') : [],
        settings: Object.fromEntries(settings.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    };
}
function membersOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : {};
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);

const HARMLESS_VALUE = /^[\w%.+-]{1,64}$/;
function reportJson(report) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(JSON.stringify(report)).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function outputsOf(report) {
    const outputs = new Map([['report', reportJson(report)]]);
    if (report.result !== 'pending')
        outputs.set('result', report.result);
    for (const { layer, url, previous, target, running } of report.fleets) {
        if (url !== undefined)
            outputs.set(`${layer}-url`, url);
        if (previous !== undefined && HARMLESS_VALUE.test(previous))
            outputs.set(`${layer}-previous`, previous);
        if (target !== undefined)
            outputs.set(`${layer}-target`, String(target));
        if (running !== undefined)
            outputs.set(`${layer}-running`, String(running));
    }
    return outputs;
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

function abortOnSignals() {
    const controller = new AbortController();
    let first;
    for (const name of _results_js__WEBPACK_IMPORTED_MODULE_0__/* .END_SIGNALS */ .Cm) {
        process.on(name, () => {
            first ??= name;
            controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        });
    }
    return { signal: controller.signal, received: () => first };
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noRunReport),
/* harmony export */   a: () => (/* binding */ noRunParagraphs)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);


function noRunParagraphs(failure, leftBehind) {
    const { what, code } = failure;
    return [what, (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .fixLine */ .S$)(failure), (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .stateLine */ .qo)(leftBehind), (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .moreLine */ .g0)(code)];
}
function noRunReport({ what, result, code }, leftBehind) {
    return { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, result, code, headline: what, leftBehind, fleets: [] };
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   MZ: () => (/* binding */ WANTS_ANOTHER),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _words_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _words_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6716);


const WANTS_ANOTHER = 'CloneSquad wants another size at the moment';
const WAITING_FOR = {
    metrics: 'waiting for metrics newer than the write',
    observation: 'waiting for CloneSquad to read the new size',
    numbers: 'waiting for the numbers of the next run',
    desired: WANTS_ANOTHER,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
function progressText(verdict) {
    const end = verdict.kind === 'failed' ? verdict.result : '';
    return [countsText(verdict.progress), lackText(verdict), end].filter((text) => text !== '').join(' · ');
}
function progressLine(progress) {
    const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}
function milestoneText({ verdict, level, postedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${name} after ${(0,_words_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(at - postedAt)}`;
}
function timeoutText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_words_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .otherStates */ .bY)(progress)].join(' · ');
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ progressLog)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5364);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);


function progressLog(log) {
    const said = new Map();
    return (progress) => {
        const { fleet, verdict, now, isOver } = progress;
        const last = said.get(fleet);
        const text = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressText */ .l_)(verdict);
        if (text === last?.text && (isOver || now - last.at < _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .HEARTBEAT_MS */ .m))
            return;
        said.set(fleet, { text, at: now });
        log((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)(progress));
    };
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS)
/* harmony export */ });
const HEARTBEAT_MS = 60_000;


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
function durationText(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    if (seconds < MINUTE)
        return `${seconds} s`;
    if (seconds < HOUR)
        return withRest(Math.floor(seconds / MINUTE), 'min', seconds % MINUTE, 's');
    return withRest(Math.floor(seconds / HOUR), 'h', Math.floor((seconds % HOUR) / MINUTE), 'min');
}
function withRest(count, unit, rest, restUnit) {
    const whole = `${count} ${unit}`;
    return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${restUnit}`;
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates),
/* harmony export */   ie: () => (/* binding */ usableCount),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _clonesquad_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);


function boundsText(bounds) {
    return (0,_clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function valueText(value) {
    if (value === 'undefined')
        return 'none';
    return value === '-1' ? 'auto' : value;
}
function startingOf({ pending, initializing }) {
    return Math.max(pending, initializing);
}
function usableCount(counts) {
    return Math.max(0, (0,_clonesquad_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .useable */ .yQ)(counts).high);
}
function standingText({ usable, target, draining }) {
    return `${usable} of ${target} running${draining === 0 ? '' : `, ${draining} draining`}`;
}
function otherStates({ counts, inError }) {
    if (counts === undefined)
        return [];
    const states = [
        [counts.PendingInstances, 'pending'],
        [counts.NbOfInstanceInInitialState, 'initializing'],
        [counts.DrainingInstances, 'draining'],
        [counts.StoppingInstances, 'stopping'],
        [counts.NbOfInstanceInUnuseableState, 'unuseable'],
        [counts.NbOfBouncedInstances, 'bounced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ })

};
