export const id = 653;
export const ids = [653];
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
const MOST_SAMPLES = 600;
class BinTrail {
    #confirmed = NONE;
    #base;
    #provisional = NONE;
    #latest;
    read(statistics) {
        if (this.#latest !== undefined && isAlike(this.#latest, statistics))
            return this.#confirm(this.#latest);
        const known = this.#base?.sampleCount ?? 0;
        const { sampleCount } = statistics;
        if (!Number.isInteger(sampleCount) || sampleCount < known || sampleCount > MOST_SAMPLES)
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
/* harmony export */   CL: () => (/* binding */ MARKER_TTL_SECONDS),
/* harmony export */   JE: () => (/* binding */ DESIRED_COUNT_KEY),
/* harmony export */   L5: () => (/* binding */ CYCLE_PATH),
/* harmony export */   NX: () => (/* binding */ GROUP_DIMENSION),
/* harmony export */   Qj: () => (/* binding */ GROUP_OUTPUT),
/* harmony export */   Tm: () => (/* binding */ MARKER_KEY),
/* harmony export */   UH: () => (/* binding */ SUBFLEET_DIMENSION),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fH: () => (/* binding */ MAINTENANCE_METRIC),
/* harmony export */   jz: () => (/* binding */ FLEET_METRICS),
/* harmony export */   oQ: () => (/* binding */ DEFAULT_NAMESPACE),
/* harmony export */   wo: () => (/* binding */ CACHE_MS),
/* harmony export */   xn: () => (/* binding */ URL_OUTPUTS)
/* harmony export */ });
/* unused harmony export MIN_COUNT_KEY */
const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';
const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';
const MISTAKEN_COUNT_KEY = 'ec2.scheduler.desired_instance_count';
const MARKER_KEY = 'cache.last_write_index';
const MARKER_TTL_SECONDS = -60;
const CYCLE_PATH = 'control/reschedulenow?delay=0';
const CACHE_MS = 60_000;
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

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   gu: () => (/* binding */ RunHistory),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4320);


const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const DECISIVE_METRICS = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
class RunHistory {
    #bins = new Map();
    read(bins, at, isHistory) {
        for (const [start, metrics] of bins) {
            const bin = this.#bins.get(start) ?? { trails: new Map(), seen: [], runs: undefined };
            this.#bins.set(start, bin);
            for (const [metric, statistics] of metrics) {
                const trail = bin.trails.get(metric) ?? new _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BinTrail */ .g8();
                bin.trails.set(metric, trail);
                if (trail.read(statistics))
                    bin.runs = undefined;
            }
            const whole = wholeRuns(bin.trails);
            while (bin.seen.length < whole)
                bin.seen.push({ seenAt: at, isHistory });
        }
    }
    runs() {
        const bins = [...this.#bins].sort(([one], [other]) => one - other);
        return bins.flatMap(([start, bin]) => {
            bin.runs ??= runsOf(start, bin);
            return bin.runs;
        });
    }
    missingMetrics() {
        const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
}
function runsOf(bin, { trails, seen }) {
    const confirmed = Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.confirmed ?? 0));
    return seen.slice(0, wholeRuns(trails)).flatMap((first, position) => {
        const values = valuesAt(trails, position);
        return isDecisive(values) ? [{ bin, position, ...first, isConfirmed: position < confirmed, values }] : [];
    });
}
function valuesAt(trails, position) {
    const values = {};
    for (const metric of _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz) {
        const bounds = trails.get(metric)?.at(position);
        if (bounds !== undefined)
            values[metric] = bounds;
    }
    return values;
}
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
function wholeRuns(trails) {
    return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}


/***/ }),

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
const PERCENT = /^(0|[1-9][0-9]?|100)[%pP]$/;
const A_SIZE = 'a size is a whole number (4), a whole percentage from 0% to 100% (50% or 50p), or auto';
const A_SUBFLEET_SIZE = 'the size of a subfleet is a whole number (4) or a whole percentage from 0% to 100% (50% or 50p)';
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


/***/ }),

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ readStoredTarget),
/* harmony export */   Zp: () => (/* binding */ readStoredSize),
/* harmony export */   b4: () => (/* binding */ meansSame)
/* harmony export */ });
const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const NUMBER = /^\+?(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+)?$/iu;
function readStoredSize(value) {
    if (value === 'undefined')
        return { kind: 'none' };
    const whole = value.trim();
    if (INTEGER.test(whole)) {
        const count = toNumber(whole);
        if (count < -1)
            return { kind: 'unreadable' };
        return count === -1 ? { kind: 'auto' } : { kind: 'count', count };
    }
    const percent = /[%pP]$/.test(value) ? value.slice(0, -1).trim() : '';
    return NUMBER.test(percent) ? { kind: 'percent', percent: toNumber(percent) } : { kind: 'unreadable' };
}
function readStoredTarget(value) {
    const size = readStoredSize(value);
    return size.kind === 'count' || size.kind === 'percent' ? size : undefined;
}
function meansSame(one, other) {
    if (one === other)
        return true;
    const [size, otherSize] = [readStoredSize(one), readStoredSize(other)];
    return size.kind !== 'unreadable' && JSON.stringify(size) === JSON.stringify(otherSize);
}
function toNumber(text) {
    return Number(text.replaceAll('_', '').replace(/\p{Nd}/gu, digitOf)) + 0;
}
function digitOf(digit) {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    return String((code - zero) % 10);
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
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(719), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 1719));
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);




const LEFT_BEHIND = 'left-behind';
const ENDED = 'has-ended';
const TO_RESTORE = 'to-restore';
const READING = 'reading';
const MOST_BYTES = process.platform === 'win32' ? 32_000 : 128_000;
const SENTENCES_LENGTH = 30_000;
function saveReading(reading) {
    const text = JSON.stringify(reading);
    requireSmall(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(READING, text);
}
function saveJobState(report, hasEnded) {
    if (!hasEnded)
        requireSmall(JSON.stringify(report.fleets.map(asWritten).flatMap(toRestorables)));
    const { leftBehind } = report;
    const isLong = leftBehind.length > SENTENCES_LENGTH;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(LEFT_BEHIND, isLong ? `${leftBehind.slice(0, SENTENCES_LENGTH)}…` : leftBehind);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(ENDED, String(hasEnded));
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(TO_RESTORE, JSON.stringify(report.fleets.flatMap(toRestorables)));
}
function requireSmall(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreTooLarge */ .Q3)({ bytes, most: MOST_BYTES });
}
function asWritten(fleet) {
    const rows = fleet.rows.map((row) => ({ ...row, written: 'unknown' }));
    return { ...fleet, rows, lastWriteAt: fleet.lastWriteAt ?? new Date(0).toISOString() };
}
function loadJobState() {
    const leftBehind = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(LEFT_BEHIND);
    if (leftBehind === '')
        return undefined;
    const hasEnded = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(ENDED) === 'true';
    const toRestore = parseRestorables(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(TO_RESTORE));
    return { leftBehind, hasEnded, toRestore, reading: parseReading(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(READING)) };
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
    const url = typeof api === 'string' ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiUrl */ .nV)(api) : undefined;
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value) ? value : {};
}


/***/ }),

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map(written));
    process.exit();
}
async function written(stream) {
    if (stream.writableLength === 0)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
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
/* harmony import */ var _aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);





function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text), { title: `clonesquad-scale: ${result}` }),
};
async function openRunner() {
    const env = await (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .openMachine */ .Wz)(process.env);
    const repository = env['GITHUB_REPOSITORY'];
    const runId = env['GITHUB_RUN_ID'] ?? '';
    const runUrl = repository && `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${runId}`;
    const runName = `${runId}-${env['GITHUB_RUN_ATTEMPT'] ?? ''}`;
    const identity = { userAgent: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsOf */ .ZD)(env), runName },
        describeSignIn: ({ signIn }) => (0,_aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env),
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

const GRACE_MS = 5_000;
function abortOnSignals() {
    const controller = new AbortController();
    let first;
    for (const name of _results_js__WEBPACK_IMPORTED_MODULE_0__/* .END_SIGNALS */ .Cm) {
        process.on(name, () => {
            if (first !== undefined)
                return;
            first = name;
            setTimeout(() => process.exit((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)('cancelled', name)), GRACE_MS).unref();
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

const LONGEST_MS = 2 ** 31 - 1;
const STARTED_AT = Date.now();
const STARTED = performance.now();
const sleep = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((thrown) => {
        if (!signal.aborted)
            throw thrown;
    });
};
const systemClock = {
    now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
    random: () => Math.random(),
    sleep,
    after: (milliseconds, ring) => {
        const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
        return () => clearTimeout(timer);
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
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

function exampleApiUrl(region = 'eu-west-1') {
    return `https://abcde12345.execute-api.${region}.${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).domain}/v1/`;
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ ON_JOB_END),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   ai: () => (/* binding */ ON_CAPPED),
/* harmony export */   aj: () => (/* binding */ APPLY_IMMEDIATELY),
/* harmony export */   sB: () => (/* binding */ usualOf),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);

const COMMANDS = ['status', 'wait', 'doctor', 'scale'];
const ON_CAPPED = ['fail', 'accept'];
const APPLY_IMMEDIATELY = ['true', 'false'];
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
        aboutFlag: 'ARN of the role to assume from the credentials that are there; in GitHub Actions, by OIDC. If omitted, these credentials are used.',
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
        about: 'Maximum time of a run, from signing in to the end of the wait. Retries stop at this limit, too. Durations are written 90s, 20m, 2h, 1h30m. At most 24h.',
        usual: '20m',
        range: ['1s', '24h'],
    },
    {
        name: 'observe-timeout',
        value: 'duration',
        from: 'wait',
        about: 'How long CloneSquad may take to read the size.',
        usual: '4m',
        range: ['1s', '24h'],
    },
    {
        name: 'stall-timeout',
        value: 'duration',
        from: 'wait',
        about: 'How long a fleet that is not there yet may stand still.',
        usual: '8m',
        range: ['1s', '24h'],
    },
    {
        name: 'poll-interval',
        value: 'duration',
        from: 'status',
        about: 'How often the fleets are looked at: 1s to 5m.',
        usual: '10s',
        range: ['1s', '5m'],
    },
    {
        name: 'ttl',
        value: 'duration',
        from: 'doctor',
        about: 'After how long CloneSquad forgets the sizes: 3m to 720h, and longer than timeout. Empty: never.',
        range: ['3m', '720h'],
    },
    {
        name: 'floor',
        value: 'number',
        from: 'doctor',
        about: "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
    },
    {
        name: 'apply-immediately',
        value: 'true|false',
        from: 'scale',
        about: 'Make CloneSquad apply the sizes within 1 s instead of up to 75 s. Needs the right to POST configuration/cache.last_write_index and GET control/reschedulenow; without it, the sizes are applied later.',
        usual: APPLY_IMMEDIATELY[0],
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
        about: 'How long one request may take, 1s to 10m. What may pass is tried again, with pauses that grow up to this.',
        usual: '10s',
        range: ['1s', '10m'],
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
