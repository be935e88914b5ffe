export const id = 301;
export const ids = [301];
export const modules = {

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ BinTrail),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   r4: () => (/* binding */ BIN_MS),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const BIN_MS = 60_000;
function isExact(bounds) {
    return bounds.low === bounds.high;
}
function areDisjoint(one, other) {
    return one.high < other.low || other.high < one.low;
}
const NONE = [];
class BinTrail {
    #confirmed = NONE;
    #base;
    #provisional = NONE;
    #latest;
    read(statistics) {
        if (this.#latest !== undefined && isAlike(this.#latest, statistics))
            return this.#confirm(this.#latest);
        const known = this.#base?.sampleCount ?? 0;
        if (!Number.isSafeInteger(statistics.sampleCount) || statistics.sampleCount < known)
            return false;
        const arrived = arrivedSince(this.#base, statistics);
        if (arrived === undefined)
            return false;
        this.#latest = statistics;
        this.#provisional = arrived;
        return true;
    }
    #confirm(latest) {
        if (this.#base === latest)
            return false;
        this.#confirmed = joined(this.#confirmed, this.#provisional);
        this.#provisional = NONE;
        this.#base = latest;
        return true;
    }
    get length() {
        return this.#confirmed.length + this.#provisional.length;
    }
    get confirmed() {
        return this.#confirmed.length;
    }
    at(position) {
        return this.#confirmed[position] ?? this.#provisional[position - this.#confirmed.length];
    }
}
function isAlike(one, other) {
    return (one.sampleCount === other.sampleCount &&
        one.sum === other.sum &&
        one.minimum === other.minimum &&
        one.maximum === other.maximum);
}
function joined(one, other) {
    if (one.length === 0)
        return other;
    return other.length === 0 ? one : [...one, ...other];
}
function arrivedSince(base, read) {
    const { minimum, maximum } = read;
    const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
    const hasShrunk = base !== undefined && (minimum > base.minimum || maximum < base.maximum);
    if (!isWhole || minimum > maximum || hasShrunk)
        return undefined;
    const count = read.sampleCount - (base?.sampleCount ?? 0);
    const extremes = new Set([
        ...(base === undefined || minimum < base.minimum ? [minimum] : []),
        ...(base === undefined || maximum > base.maximum ? [maximum] : []),
    ]);
    const others = count - extremes.size;
    const sum = read.sum - (base?.sum ?? 0);
    const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
    if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum)
        return undefined;
    const low = Math.max(minimum, sum - (count - 1) * maximum);
    const high = Math.min(maximum, sum - (count - 1) * minimum);
    return count === 0 ? NONE : samplesAlike(count, low, high);
}
const EXACT = Array.from({ length: 256 }, (_, value) => ({ low: value, high: value }));
function exactly(value) {
    return EXACT[value] ?? { low: value, high: value };
}
const EXACTLY = [1, 2, 3].map((count) => EXACT.map((bounds) => Array.from({ length: count }, () => bounds)));
function samplesAlike(count, low, high) {
    const shared = low === high ? EXACTLY[count - 1]?.[low] : undefined;
    if (shared !== undefined)
        return shared;
    const bounds = { low, high };
    return Array.from({ length: count }, () => bounds);
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MISTAKEN_COUNT_KEY),
/* harmony export */   B2: () => (/* binding */ SUBFLEET_METRICS),
/* harmony export */   JE: () => (/* binding */ DESIRED_COUNT_KEY),
/* harmony export */   NX: () => (/* binding */ GROUP_DIMENSION),
/* harmony export */   Qj: () => (/* binding */ GROUP_OUTPUT),
/* harmony export */   UH: () => (/* binding */ SUBFLEET_DIMENSION),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fH: () => (/* binding */ MAINTENANCE_METRIC),
/* harmony export */   jz: () => (/* binding */ FLEET_METRICS),
/* harmony export */   oQ: () => (/* binding */ DEFAULT_NAMESPACE),
/* harmony export */   xn: () => (/* binding */ URL_OUTPUTS)
/* harmony export */ });
/* unused harmony export MIN_COUNT_KEY */
const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';
const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';
const MISTAKEN_COUNT_KEY = 'ec2.scheduler.desired_instance_count';
function keysOf(subfleet) {
    if (subfleet === undefined)
        return { desired: DESIRED_COUNT_KEY, floor: MIN_COUNT_KEY };
    const prefix = `subfleet.${subfleet}.`;
    return {
        desired: `${prefix}${DESIRED_COUNT_KEY}`,
        floor: `${prefix}${MIN_COUNT_KEY}`,
        state: `${prefix}state`,
    };
}
const DEFAULT_NAMESPACE = 'CloneSquad';
const GROUP_DIMENSION = 'GroupName';
const SUBFLEET_DIMENSION = 'SubfleetName';
const GROUP_OUTPUT = 'GroupName';
const URL_OUTPUTS = ['InteractAPIUrl', 'InteractAPIWUrl', 'InteractAPIGWUrl'];
const MAINTENANCE_METRIC = 'SSM.MaintenanceWindow';
const FLEET_METRICS = [
    'DesiredInstanceCount',
    'MinInstanceCount',
    'FleetSize',
    'RunningInstances',
    'PendingInstances',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInInitialState',
    'NbOfInstanceInUnuseableState',
    'NbOfBouncedInstances',
    'NbOfExcludedInstances',
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const SUBFLEET_METRICS = {
    DesiredInstanceCount: 'EC2.DesiredInstanceCount',
    MinInstanceCount: 'EC2.MinInstanceCount',
    FleetSize: 'EC2.Size',
    RunningInstances: 'EC2.RunningInstances',
    PendingInstances: 'EC2.NbOfInstanceInInitialState',
    DrainingInstances: 'EC2.DrainingInstances',
    StoppingInstances: undefined,
    NbOfInstanceInInitialState: 'EC2.NbOfInstanceInInitialState',
    NbOfInstanceInUnuseableState: 'EC2.NbOfInstanceInUnuseableState',
    NbOfBouncedInstances: undefined,
    NbOfExcludedInstances: 'EC2.ExcludedInstances',
    NbOfInstancesInError: undefined,
    RunningLighthouseInstances: undefined,
};


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const DURATION = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?(?:(\d{1,9})ms)?$/;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;
function parseDuration(text) {
    const parts = DURATION.exec(text);
    if (parts === null)
        return undefined;
    const [hours, minutes, seconds, milliseconds] = parts.slice(1).map((digits) => Number(digits ?? 0));
    return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND + (milliseconds ?? 0);
}
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / SECOND));
    if (seconds < 60)
        return `${seconds} s`;
    const two = (value) => String(value).padStart(2, '0');
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${two(seconds % 60)}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${two(minutes % 60)}m`;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3111);




const inputSource = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withFloorOfAll */ .vi)((0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textSource */ .rC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj));
async function readInputs(surroundings) {
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textSource */ .rC)((name) => saved.get(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
}
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if (plan === undefined && activity === undefined)
        return { source: inputSource, layers: _settings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(719), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { source, layers } = planned(plan, activity, env ?? '');
    return { source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(inputSource, source), layers };
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
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4393);
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
    return rows.flatMap(({ kind, key, value: ours, stored, written }) => stored === undefined || written === 'no' ? [] : [{ ...shared, kind, key, ours, stored }]);
}
function parseRestorables(text) {
    const saved = text === '' ? [] : JSON.parse(text);
    return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}
function parseRestorable(saved) {
    const row = membersOf(saved);
    const { fleet, api, key, ours, stored, hasTtl, lastWriteAt } = row;
    const url = typeof api === 'string' ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(api) : undefined;
    const kind = KINDS.find((one) => one === row['kind']);
    const isWhole = typeof fleet === 'string' &&
        typeof key === 'string' &&
        typeof ours === 'string' &&
        (typeof stored === 'string' || stored === null) &&
        typeof hasTtl === 'boolean' &&
        typeof lastWriteAt === 'number';
    if (!isWhole || url === undefined || kind === undefined)
        return [];
    return [{ fleet, kind, api: url, key, ours, stored, hasTtl, lastWriteAt }];
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

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2332);





function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text), { title: `clonesquad-scale: ${result}` }),
};
async function openRunner() {
    const { env } = process;
    await (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .useProxyFromEnv */ .b)(env);
    const { context } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 740));
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
    const runName = `${context.runId}-${context.runAttempt}`;
    const identity = { userAgent: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsOf */ .ZD)(env), runName },
        connectorFor: (request) => (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorFor */ .V1)(request, identity),
    };
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

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    async sleep(milliseconds, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((thrown) => {
            if (!signal.aborted)
                throw thrown;
        });
    },
};


/***/ }),

/***/ 8046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function plainText(text) {
    return text.replace(UNSEEN, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
}
function plainLine(text) {
    const line = plainText(text.replace(/[\r\n]+/g, ' ')).replaceAll('##[', '## [');
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}
const QUOTED_LENGTH = 300;
const TOKEN = /[A-Za-z0-9+/=_%-]{200,}/g;
function excerpt(text, length = QUOTED_LENGTH) {
    const line = shortened(text, length)
        .replace(/\s+/g, ' ')
        .replace(/[ .]+$/, '')
        .trim();
    return plainText(line);
}
function quoted(text) {
    return plainText(JSON.stringify(shortened(text, QUOTED_LENGTH)));
}
function shortened(text, length) {
    const words = text.replace(TOKEN, (word) => `(${word.length} characters)`);
    return words.length > length ? `${words.slice(0, length)}…` : words;
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
/* harmony export */   $: () => (/* binding */ leftText),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   MZ: () => (/* binding */ WANTS_ANOTHER),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6716);


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
    const details = [progressText(progress.verdict), milestoneText(progress), leftText(progress)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}
function milestoneText({ verdict, level, postedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${name} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(at - postedAt)}`;
}
function leftText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(deadline - now)} left` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${counts.RunningInstances}/${target} running`, ...(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
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

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   qo: () => (/* binding */ stateLine)
/* harmony export */ });
const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';
function fixLine({ owner, fix }) {
    return `To be fixed by ${owner}: ${fix}`;
}
function stateLine(leftBehind) {
    return `State left behind: ${leftBehind}`;
}
function moreLine(...codes) {
    return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exampleApiUrl)
/* harmony export */ });
function exampleApiUrl(region = 'eu-west-1') {
    return `https://abcde12345.execute-api.${region}.amazonaws.com/v1/`;
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ ON_JOB_END),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   ai: () => (/* binding */ ON_CAPPED),
/* harmony export */   sB: () => (/* binding */ usualOf),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);

const COMMANDS = ['status', 'wait', 'doctor', 'scale'];
const ON_CAPPED = ['fail', 'accept'];
const ON_JOB_END = ['keep', 'restore'];
const SETTINGS = [
    {
        name: 'aws-region',
        value: 'region',
        from: 'status',
        about: 'Region of the fleets. Else AWS_REGION, AWS_DEFAULT_REGION, or the region in the given URLs.',
    },
    {
        name: 'role-to-assume',
        value: 'arn',
        from: 'status',
        about: "ARN of the role to assume: by GitHub's OIDC in a workflow, where the job needs permissions: id-token: write, and from the credentials that are there elsewhere. Empty: these credentials.",
    },
    {
        name: 'role-session-name',
        value: 'name',
        from: 'status',
        about: "Name of the role's session in the audit trail. Else clonesquad-scale-<env>-<run id>-<attempt>.",
    },
    {
        name: 'role-duration-seconds',
        value: 'seconds',
        from: 'status',
        about: "How long the role's session lasts. A longer wait renews it.",
        usual: '3600',
    },
    {
        name: 'audience',
        value: 'text',
        from: 'status',
        about: "Audience of GitHub's OIDC token.",
        usual: 'sts.amazonaws.com',
    },
    {
        name: 'wait-for',
        value: 'level',
        from: 'wait',
        about: 'How far to wait: none, observed (CloneSquad has read the size), running, ready (and warmed up), settled (and nothing left to stop).',
        usual: 'ready',
    },
    {
        name: 'timeout',
        value: 'duration',
        from: 'wait',
        about: 'How long to wait for the fleets once their sizes are set; nothing is tried again after so long, either. Durations are written 500ms, 90s, 20m, 2h, 1h30m.',
        usual: '20m',
    },
    {
        name: 'observe-timeout',
        value: 'duration',
        from: 'wait',
        about: 'How long CloneSquad may take to read the size.',
        usual: '4m',
    },
    {
        name: 'stall-timeout',
        value: 'duration',
        from: 'wait',
        about: 'How long a fleet that is not there yet may stand still.',
        usual: '8m',
    },
    {
        name: 'poll-interval',
        value: 'duration',
        from: 'status',
        about: 'How often the fleets are looked at.',
        usual: '10s',
    },
    {
        name: 'ttl',
        value: 'duration',
        from: 'doctor',
        about: 'After how long CloneSquad forgets the sizes: at least 3m, and longer than timeout. Empty: never.',
    },
    {
        name: 'floor',
        value: 'number',
        from: 'doctor',
        about: "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
    },
    {
        name: 'on-capped',
        value: 'what',
        from: 'wait',
        about: 'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
        usual: ON_CAPPED[0],
    },
    {
        name: 'on-job-end',
        value: 'what',
        from: 'scale',
        about: 'What becomes of the sizes when the job ends: keep, or restore (the previous values are put back, where nothing else has changed them; needs the right to read them).',
        usual: ON_JOB_END[0],
        where: 'action and plan',
    },
    {
        name: 'dry-run',
        value: '',
        from: 'scale',
        about: 'Everything is done and read but the writes, and what would be sent is told.',
        usual: 'false',
        where: 'action and CLI',
    },
    {
        name: 'metrics-namespace',
        value: 'name',
        from: 'status',
        about: "CloudWatch namespace of CloneSquad's metrics.",
        usual: _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAMESPACE */ .oQ,
    },
    {
        name: 'group-name',
        value: 'template',
        from: 'status',
        about: 'How the CloneSquad groups are called, with {env} and {layer} filled in.',
        usual: '{env}-{layer}',
    },
    {
        name: 'allowed-account-ids',
        value: 'ids',
        from: 'status',
        about: 'AWS accounts that may be worked on, commas between them: a role or credentials of any other one are refused. Empty: all.',
    },
    {
        name: 'vpc-endpoint',
        value: 'host',
        from: 'status',
        about: 'DNS name of the interface VPC endpoint by which private APIs are reached; not needed where it has private DNS.',
    },
    {
        name: 'request-timeout',
        value: 'duration',
        from: 'status',
        about: 'How long one request may take. What may pass is tried again, with pauses that grow up to this.',
        usual: '10s',
    },
];
function usualOf(name) {
    return SETTINGS.find((setting) => setting.name === name)?.usual ?? '';
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Qj: () => (/* binding */ spellKey),
/* harmony export */   rC: () => (/* binding */ textSource),
/* harmony export */   vi: () => (/* binding */ withFloorOfAll)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);

function spellKey(name) {
    return { name, example: (value) => `${name}: ${value}` };
}
function firstOf(...sources) {
    return (name) => {
        for (const source of sources) {
            const given = source(name);
            if (given !== undefined)
                return given;
        }
        return undefined;
    };
}
function withFloorOfAll(source) {
    return (name) => source(name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOOR_SUFFIX */ .xl) ? 'floor' : name);
}
function textSource(read, spell) {
    return (name) => {
        const text = read(name) ?? '';
        return text === '' ? undefined : { text, spelling: spell(name) };
    };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ userAgentOf),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';
function userAgentOf(runUrl) {
    return `clonesquad-scale/${VERSION}${runUrl ? ` (+${runUrl})` : ''}`;
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates)
/* harmony export */ });
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);

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
