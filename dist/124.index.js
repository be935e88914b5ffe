export const id = 124;
export const ids = [124];
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

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/report/troubleshooting.js
var troubleshooting = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/results.js
var results = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/clonesquad/answers.js
var answers = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
;// CONCATENATED MODULE: ./build/scale/restore.js




const STALE_MS = 75_000;
const ASK_AGAIN_MS = 5_000;
async function restoreRows(rows, ports, signal) {
    const states = new Map(rows
        .filter(({ kind }) => kind === 'state')
        .map((row) => [row.fleet, restoreToEnd(row, ports, signal)]));
    return Promise.all(rows.map(async (row) => {
        const state = await states.get(row.fleet);
        if (state !== undefined && row.kind === 'state')
            return state;
        if (state?.kind === 'failed' || state?.kind === 'untouched')
            return untouched(row, STATE_IS_NOT_BACK);
        return restoreToEnd(row, ports, signal);
    }));
}
const STATE_IS_NOT_BACK = 'its state was not put back, so that more of its instances could start';
async function restoreToEnd(row, ports, signal) {
    let isSent = false;
    const onWrite = () => {
        isSent = true;
    };
    try {
        return await restoreRow(row, ports, onWrite, signal);
    }
    catch (thrown) {
        return failed(row, (0,run/* failureOf */.g5)(thrown, signal, isSent));
    }
}
function failed(row, failure) {
    const end = failure.mayBeWritten ? 'may or may not have been put back' : 'could not be put back';
    return { kind: 'failed', text: `${labelOf(row)} ${end} to ${named(row.stored)}: ${failure.what}`, failure };
}
async function restoreRow(row, ports, onWrite, signal) {
    const { api, key, ours, stored, hasTtl } = row;
    const label = labelOf(row);
    const nothing = (text) => ({ kind: 'nothing-to-do', text });
    if (stored === ours && !hasTtl) {
        return nothing(`${label} stays set to ${(0,plain_text/* quoted */.TL)(ours)}, which it was before this job as well.`);
    }
    const current = await readCurrent(row, ports, signal);
    if (current.kind === 'as-before')
        return nothing(`${label} is at ${named(stored)}, as before this job.`);
    if (current.kind === 'other')
        return untouched(row, current.text);
    onWrite();
    await ports.cloud.write(api, key, stored ?? undefined, undefined, signal);
    await untilSeen(row, ports, signal);
    const lost = stored === null ? '' : ' A ttl that this value had is not restored.';
    const effect = stored === null && isMainSize(row) ? ': CloneSquad leaves the instances as they are' : '';
    const text = `${label} was put back to ${named(stored)}${effect}.${lost}`;
    return { kind: 'restored', text };
}
const SEEN_IN_A_ROW = 3;
const LOOK_AGAIN_MS = 1_000;
async function untilSeen(row, { cloud, clock, log }, signal) {
    const { stored } = row;
    const end = clock.now() + STALE_MS;
    let seen = 0;
    while (!signal.aborted && clock.now() < end) {
        const value = await readOrFailure(cloud, row, signal).catch(() => ({ why: 'cancelled' }));
        if (typeof value === 'object' && value !== null)
            return;
        seen = value === stored ? seen + 1 : 0;
        if (seen === SEEN_IN_A_ROW)
            return;
        if (seen === 0)
            log(`${labelOf(row)}  put back; waiting until CloneSquad's API answers so, for the next job`);
        const pause = seen === 0 ? ASK_AGAIN_MS : LOOK_AGAIN_MS;
        await clock.sleep(Math.min(pause, end - clock.now()), signal);
    }
}
async function readCurrent(row, { cloud, clock, log }, signal) {
    const { ours, stored, hasTtl, lastWriteAt } = row;
    const end = Math.min(lastWriteAt, clock.now()) + STALE_MS;
    for (;;) {
        const left = end - clock.now();
        const value = await readOrFailure(cloud, row, signal);
        if (typeof value === 'object' && value !== null)
            return { kind: 'other', text: value.why };
        if (value === ours)
            return { kind: 'ours' };
        if (left < 0 && value === stored)
            return { kind: 'as-before' };
        if (left < 0 && value === null && hasTtl)
            return { kind: 'other', text: "this job's value has ended (ttl)" };
        if (left < 0)
            return { kind: 'other', text: `it is ${named(value)} now, which this job did not set` };
        log(`${labelOf(row)}  reads ${named(value)}, which may be older than this job's write; asking again`);
        await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), signal);
        signal.throwIfAborted();
    }
}
async function readOrFailure(cloud, { api, key }, signal) {
    try {
        const rows = await cloud.readRows(api, [key], signal);
        if ((0,answers/* isDenied */.G)(rows))
            return { why: `its value may not be read (allow ${rows.denied})` };
        return rows.get(key) ?? null;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return { why: `its value could not be read (${(0,run/* toFailure */.w2)(thrown).what})` };
    }
}
function untouched(row, why) {
    return { kind: 'untouched', text: `${labelOf(row)} was not put back to ${named(row.stored)}: ${why}.` };
}
function labelOf({ fleet, kind }) {
    return kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
}
function isMainSize({ fleet, kind }) {
    return kind === 'size' && (0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined;
}
function named(value) {
    return value === null ? 'no value' : (0,plain_text/* quoted */.TL)(value);
}

// EXTERNAL MODULE: ./build/faces/action-inputs.js
var action_inputs = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/faces/job-state.js
var job_state = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/faces/runner.js
var faces_runner = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/faces/signals.js
var signals = __webpack_require__(7500);
// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/faces/post.js









async function runPost() {
    const { signal, received } = (0,signals/* abortOnSignals */.P)();
    let leftBehind = '';
    try {
        const state = (0,job_state/* loadJobState */.XL)();
        leftBehind = state?.leftBehind ?? '';
        const failures = state === undefined ? [] : await finish(state, signal);
        if (state === undefined)
            (0,faces_runner/* log */.Rm)('The main step changed nothing.');
        process.exitCode = (0,results/* exitCode */.I$)((0,results/* worst */.QZ)(failures.map((failure) => failure.result)), received());
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, signal);
        tellFailure(failure, `Nothing was put back. ${leftBehind}`.trim());
        process.exitCode = (0,results/* exitCode */.I$)(failure.result, received());
    }
    if (signal.aborted)
        process.exit();
}
async function finish(state, signal) {
    if (!state.hasEnded) {
        faces_runner/* annotate */.fz.warning(`The main step was ended before it could say what became of the fleets. ${state.leftBehind}`);
    }
    if (state.toRestore.length === 0) {
        if (state.hasEnded)
            (0,faces_runner/* log */.Rm)(state.leftBehind);
        return [];
    }
    const ends = await restore(state, signal);
    for (const end of ends)
        tell(end);
    return ends.flatMap(({ failure }) => failure ?? []);
}
async function restore(state, signal) {
    const runner = await (0,faces_runner/* openRunner */.NH)();
    const request = (0,action_inputs/* readAgain */.n)(state.reading, runner.surroundings);
    const deadline = system_clock/* systemClock */.m.now() + request.wait.timeoutMs;
    const patience = { clock: system_clock/* systemClock */.m, requestMs: request.requestMs, deadline, log: faces_runner/* log */.Rm };
    const connect = runner.connectorFor(request);
    const cloud = await connect({ signal, patience, notice: faces_runner/* annotate */.fz.notice });
    const now = system_clock/* systemClock */.m.now();
    const rows = state.toRestore.map((row) => (state.hasEnded ? row : { ...row, lastWriteAt: now }));
    return restoreRows(rows, { cloud, clock: system_clock/* systemClock */.m, log: faces_runner/* log */.Rm }, signal);
}
function tell({ kind, text, failure }) {
    if (failure)
        tellFailure(failure, text);
    else if (kind === 'untouched')
        faces_runner/* annotate */.fz.warning(text);
    else
        (0,faces_runner/* log */.Rm)(text);
}
function tellFailure(failure, text) {
    const what = text.includes(failure.what) ? text : `${failure.what} ${text}`;
    faces_runner/* annotate */.fz.error([what, (0,troubleshooting/* fixLine */.S$)(failure), (0,troubleshooting/* moreLine */.g0)(failure.code)].join('\n'), failure.result);
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

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

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


/***/ })

};
