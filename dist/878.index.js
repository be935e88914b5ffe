export const id = 878;
export const ids = [878];
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
/* harmony export */   kq: () => (/* binding */ EXACT_AFTER_MS),
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
const EXACT_AFTER_MS = CACHE_MS + 1_000;
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
/* harmony export */   GY: () => (/* binding */ NO_VALUE),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Xk: () => (/* binding */ readStoredTarget),
/* harmony export */   Zp: () => (/* binding */ readStoredSize),
/* harmony export */   b4: () => (/* binding */ meansSame)
/* harmony export */ });
const NO_VALUE = 'undefined';
function orNull(answer) {
    return answer === NO_VALUE ? null : answer;
}
const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const NUMBER = /^\+?(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+)?$/iu;
function readStoredSize(value) {
    if (value === NO_VALUE)
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

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProgram: () => (/* binding */ createProgram),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/results.js
var results = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/faces/process-end.js
var process_end = __webpack_require__(2540);
// EXTERNAL MODULE: ./build/faces/signals.js
var signals = __webpack_require__(7500);
// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/report/no-run.js
var no_run = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/cli/flags.js + 1 modules
var flags = __webpack_require__(960);
;// CONCATENATED MODULE: ./build/faces/cli/command.js





const UNCHANGED = 'Nothing was changed.';
function addFlags(command, flags) {
    for (const { name, value, about, isList } of flags) {
        const option = new esm/* Option */.c$(value === '' ? `--${name}` : `--${name} <${value}>`, about);
        if (isList)
            option.argParser(collect);
        else if (value !== '')
            option.argParser(only);
        command.addOption(option);
    }
    return command;
}
function collect(text, before) {
    return [...(before ?? []), notFlag(text)];
}
function only(text, before) {
    if (before !== undefined)
        throw new esm/* InvalidArgumentError */.Di('It is given twice.');
    return notFlag(text);
}
function notFlag(text) {
    if (text.startsWith('--'))
        throw new esm/* InvalidArgumentError */.Di('That is a flag, and not a value.');
    return text;
}
function readLine(command) {
    const texts = new Map();
    const lists = new Map();
    for (const option of command.options) {
        const value = command.getOptionValue(option.attributeName());
        const name = option.name();
        if (Array.isArray(value))
            lists.set(name, value.map(String));
        else if (typeof value === 'string')
            texts.set(name, value);
        else if (value === true)
            texts.set(name, 'true');
    }
    return { texts, lists };
}
async function act(command, context, job) {
    const line = readLine(command);
    let left = () => UNCHANGED;
    try {
        context.end(await job(line, (finalState) => (left = finalState)));
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, context.signal);
        context.end(failure.result);
        await tellFailure(failure, left(), line.texts.has('json'), context);
        const hasSummary = command.options.some((option) => option.name() === 'summary-file');
        const summaryFile = line.texts.get('summary-file') || context.env[(0,flags/* variableOf */.Qn)('summary-file')];
        if (hasSummary && summaryFile)
            await appendNoRun(failure, left(), summaryFile, context.terminal);
    }
}
async function tellFailure(failure, left, isJson, { env, terminal }) {
    terminal.error(failure.result, (0,no_run/* noRunParagraphs */.a)(failure, left));
    if (isJson || env[(0,flags/* variableOf */.Qn)('json')] === 'true')
        await terminal.print(`${(0,outputs/* reportJson */.l)((0,no_run/* noRunReport */.Z)(failure, left))}\n`);
}
async function appendNoRun(failure, left, path, terminal) {
    const [{ noRunMarkdown }, { appendSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 6369)),
        Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 4139)),
    ]);
    appendSummary(noRunMarkdown(failure, left), path, terminal);
}

;// CONCATENATED MODULE: ./build/faces/cli/help.js
const VARIABLES_HELP = `
Every flag can also be given as a variable: --wait-for ready as CLONESQUAD_WAIT_FOR=ready, a flag without a value as
true, and one that may be repeated with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3.
Flags count before variables, and variables before the plan.`;
const PROGRAM_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes: 0 the fleets are there, 1 a bug, 2 wrong input, 3 no sign-in, 4 refused or unreachable, 5 half set,
6 not taken up, 7 timeout, 8 out of reach or standing still, 9 superseded, 129, 130 and 143 cancelled.
Every failure: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;

;// CONCATENATED MODULE: ./build/faces/cli/doctor-command.js



const addDoctorCommand = (program, context) => {
    const command = program
        .command('doctor')
        .description('Find out whether a scale would work, check by check. Nothing is changed, and no size is needed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('doctor'), flags/* JSON_FLAG */.KH])
        .addHelpText('after', HELP)
        .action(() => act(command, context, async (line) => {
        const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(850), __webpack_require__.e(469), __webpack_require__.e(649), __webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__, 5056));
        return runDoctor(line, context);
    }));
};
const HELP = `
Examples:
  clonesquad-scale doctor --env perf1
  clonesquad-scale doctor --env perf1 --frontend 4 --backend 100% --floor 0
The right to write is asked for by a write with an empty body: AWS decides on it first, and CloneSquad stores nothing.
The exit code is 0 if a scale would work, and else that of the first check that keeps it from working, or leaves that open.
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/plan-command.js


const addPlanCommand = (program, context) => {
    const plan = program
        .command('plan')
        .description('Show what a resource plan gives to its environments, or check it.')
        .addHelpText('after', plan_command_HELP);
    const show = plan
        .command('show', { isDefault: true })
        .description('Show the sizes and settings of each environment and activity. The usual subcommand.');
    addFlags(show, [
        ...flags/* SELECTION */.$V.map((flag) => ({ ...flag, about: SHOWN[flag.name] ?? flag.about })),
        JSON_FLAG_OF_PLAN,
        flags/* MATRIX_FLAG */.$g,
    ]).action(() => act(show, context, loading('showPlan')));
    const validate = plan
        .command('validate')
        .description('Check the plan, and every activity in every environment; all mistakes are named.');
    addFlags(validate, flags/* SELECTION */.$V.filter(({ name }) => name === 'plan').map((flag) => ({ ...flag, about: SHOWN['plan'] ?? '' }))).action(() => act(validate, context, loading('validatePlan')));
    function loading(name) {
        return async (line) => {
            const jobs = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(850), __webpack_require__.e(469), __webpack_require__.e(719), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
            return jobs[name](line, context);
        };
    }
};
const SHOWN = {
    env: 'Names and patterns of environments, such as perf*, commas between them. Default: all.',
    plan: 'Path of the resource plan. Default: clonesquad-plan.yml.',
    activity: 'Activity of the plan. Default: all.',
};
const JSON_FLAG_OF_PLAN = { ...flags/* JSON_FLAG */.KH, about: 'The same as one line of JSON, in place of a table.' };
const plan_command_HELP = `
Examples:
  clonesquad-scale plan --activity performance --env 'perf*'
  clonesquad-scale plan show --activity performance --matrix
  clonesquad-scale plan validate --plan plans/clonesquad-plan.yml`;

;// CONCATENATED MODULE: ./build/faces/cli/scale-command.js



const addScaleCommand = (program, context) => {
    const command = program
        .command('scale')
        .description('Set the sizes of the fleets, and wait until the instances are really there.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('scale'), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', scale_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(850), __webpack_require__.e(469), __webpack_require__.e(649), __webpack_require__.e(369), __webpack_require__.e(247), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 7318));
        return runScale(line, 'scale', context, leave);
    }));
};
const scale_command_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale scale --env perf1 --frontend 0 --floor 0 --wait-for settled
  clonesquad-scale scale --activity performance --env 'perf*'
  clonesquad-scale scale --env perf1 --backend 6 --size backend/workers=3 --dry-run
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/status-command.js



const addStatusCommand = (program, context) => {
    const command = program
        .command('status')
        .description('Show what is set and what runs, fleet by fleet. Nothing is changed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* LOOK */.og, flags/* WATCH_FLAG */.dR, flags/* JSON_FLAG */.KH])
        .addHelpText('after', status_command_HELP)
        .action(() => act(command, context, async (line) => {
        const { runStatus } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(850), __webpack_require__.e(469), __webpack_require__.e(649), __webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__, 5056));
        return runStatus(line, context);
    }));
};
const status_command_HELP = `
Examples:
  clonesquad-scale status --env perf1
  clonesquad-scale status --env perf1 --watch --poll-interval 20s
  clonesquad-scale status --plan clonesquad-plan.yml --env 'perf*' --json
${VARIABLES_HELP}`;

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/report/environments-line.js
var environments_line = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/report/progress.js
var report_progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/report/progress-line.js
var progress_line = __webpack_require__(2227);
;// CONCATENATED MODULE: ./build/report/many-progress.js



const PAUSE_MS = 5_000;
function manyProgressLog(environments, log) {
    const known = new Map();
    const failed = new Set();
    let said = { text: '', at: Number.NEGATIVE_INFINITY };
    let hasChanged = false;
    return (progress) => {
        const { fleet, verdict, isOver, now } = progress;
        hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
        known.set(fleet, progress);
        if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
            failed.add(fleet);
            log((0,progress_line/* progressLine */.oz)(progress));
        }
        if (now - said.at < (hasChanged ? PAUSE_MS : report_progress/* HEARTBEAT_MS */.m))
            return;
        hasChanged = false;
        const [text] = (0,environments_line/* environmentsLine */.B)(environments, known).texts;
        if (text === said.text && now - said.at < report_progress/* HEARTBEAT_MS */.m)
            return;
        said = { text, at: now };
        log(text);
    };
}

// EXTERNAL MODULE: ./build/report/progress-log.js
var progress_log = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/faces/cli/terminal.js





function logOf(environments, log) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    return fleets.length > environments_line/* MOST_LINES */.q ? manyProgressLog(environments, log) : (0,progress_log/* progressLog */.m)(log);
}
function isLive({ isTTY, rows }, env) {
    return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
function linesAboveBoard(stream) {
    let board;
    const write = (text) => {
        const direct = () => {
            stream.write(text);
        };
        if (board === undefined)
            direct();
        else
            board.writeAbove(direct);
    };
    const opened = (live) => {
        board = live;
        const close = () => {
            live.close();
            board = undefined;
        };
        return { ...live, close };
    };
    return { write, opened };
}
function openTerminal({ out, err }, env) {
    const paintOn = (stream) => (colour, text) => isLive(stream, env) ? (0,external_node_util_.styleText)(colour, text, { stream }) : text;
    const paint = paintOn(err);
    const { write, opened } = linesAboveBoard(err);
    const log = (line) => write(`${(0,plain_text/* plainLine */.h0)(line)}\n`);
    return {
        print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
        log,
        notice: (text) => write(`${paint('cyan', 'Notice:')} ${(0,plain_text/* plainParagraphs */.Ar)(text)}\n`),
        warning: (text) => write(`${paint('yellow', 'Warning:')} ${(0,plain_text/* plainParagraphs */.Ar)(text)}\n`),
        error: (result, paragraphs) => write(`${paint('red', `Error (${(0,plain_text/* plainLine */.h0)(result)}):`)} ${(0,plain_text/* plainParagraphs */.Ar)(paragraphs.join('\n'))}\n`),
        async openProgress(environments) {
            if (!isLive(err, env))
                return { show: logOf(environments, log), close: () => { } };
            const { openProgressBoard } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 2507));
            return opened(openProgressBoard(err, environments, paint));
        },
        async openWatch() {
            if (!isLive(out, env))
                return undefined;
            const { openStatusBoard } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 2507));
            return opened(openStatusBoard(out, paintOn(out)));
        },
    };
}

;// CONCATENATED MODULE: ./build/faces/cli/usage.js



function usageFailure({ code, message }, args, program) {
    const says = code === 'commander.help' ? 'there is no such command' : message.replace(/^error: /, '');
    const [, option] = /unknown option '([\s\S]*?)'/.exec(message) ?? [];
    const hint = option === undefined ? wordHint(args, program) : optionHint(option, program);
    const more = code === 'commander.excessArguments' ? ': each value stands after its flag, as in --env perf1' : '';
    return (0,run/* invalidUsage */.zc)({ reason: hint ?? `${(0,plain_text/* excerpt */.Kb)(says)}${more}` });
}
function optionHint(option, program) {
    const [written = '', value] = option.split(/=([\s\S]*)/);
    const name = flagName(written);
    if (flags/* JOB_SETTINGS */.kB.includes(name))
        return `${shown(written)}: ${flags/* FOR_JOBS */.Vi}`;
    const commands = commandsWith(name, program);
    const [first] = commands;
    if (first === undefined)
        return undefined;
    if (written !== `--${name}`)
        return `there is no flag ${shown(written)}: did you mean --${name}?`;
    const names = commands.map((command) => nameOf(command, program));
    if (value !== undefined && isSwitch(first, name))
        return takesNoValue(name);
    return `--${name} is a flag of ${names.join(', ')} only`;
}
function wordHint(args, program) {
    const at = args.findIndex((arg, index) => /^(?:true|false)$/i.test(arg) && isSwitchBefore(args, index));
    return at < 0 ? undefined : takesNoValue(flagName(args[at - 1] ?? ''));
    function isSwitchBefore(all, index) {
        const name = flagName(all[index - 1] ?? '');
        return commandsWith(name, program).some((command) => isSwitch(command, name));
    }
}
function takesNoValue(name) {
    return `--${name} takes no value: write --${name} alone, or leave it out for false`;
}
function flagName(written) {
    const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
    return words.replaceAll('_', '-').toLowerCase();
}
function commandsWith(name, program) {
    return program.commands
        .flatMap((command) => [command, ...command.commands])
        .filter((command) => command.options.some((option) => option.name() === name));
}
function nameOf(command, program) {
    const { parent } = command;
    return parent === null || parent === program ? command.name() : `${parent.name()} ${command.name()}`;
}
function isSwitch(command, name) {
    return command.options.some((option) => option.name() === name && option.isBoolean());
}
function shown(text) {
    return (0,plain_text/* plainLine */.h0)((0,plain_text/* excerpt */.Kb)(text, 60));
}

;// CONCATENATED MODULE: ./build/faces/cli/wait-command.js



const addWaitCommand = (program, context) => {
    const command = program
        .command('wait')
        .description('Wait until the fleets have the sizes that are given, without setting them.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('wait'), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', wait_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(850), __webpack_require__.e(469), __webpack_require__.e(649), __webpack_require__.e(369), __webpack_require__.e(247), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 7318));
        return runScale(line, 'wait', context, leave);
    }));
};
const wait_command_HELP = `
Examples:
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --activity performance --wait-for running --timeout 10m
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/cli.js

















const COMMANDS = [
    addScaleCommand,
    addWaitCommand,
    addStatusCommand,
    addDoctorCommand,
    addPlanCommand,
];
const OLDEST_NODE = 22;
async function runCli() {
    const { signal, received } = (0,signals/* abortOnSignals */.P)();
    endAtSecondSignal();
    outlivePipes();
    const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
    const context = {
        env: process.env,
        signal,
        terminal,
        end: (result) => {
            process.exitCode = (0,results/* exitCode */.I$)(result, received()) || process.exitCode;
        },
    };
    await parse(process.argv.slice(2), context);
    await (0,process_end/* endProcess */.J)();
}
function createProgram(context) {
    const program = new esm/* Command */.uB('clonesquad-scale')
        .description('Sets the size of CloneSquad fleets, and waits until the instances are really there.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .addHelpText('after', PROGRAM_HELP);
    for (const add of COMMANDS)
        add(program, context);
    return program;
}
async function parse(args, context) {
    const program = createProgram(context);
    try {
        const { node: version } = process.versions;
        if (Number.parseInt(version, 10) < OLDEST_NODE)
            throw (0,run/* unsupportedNode */.AV)({ version });
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7 && thrown.exitCode === 0)
            return;
        const failure = thrown instanceof esm/* CommanderError */.b7 ? usageFailure(thrown, args, program) : (0,run/* toFailure */.w2)(thrown);
        context.end(failure.result);
        await tellFailure(failure, UNCHANGED, args.includes('--json'), context);
    }
}
const SAME_SIGNAL_MS = 500;
function endAtSecondSignal() {
    let firstAt;
    for (const name of results/* END_SIGNALS */.Cm) {
        process.on(name, () => {
            const now = system_clock/* systemClock */.m.now();
            firstAt ??= now;
            if (now - firstAt > SAME_SIGNAL_MS)
                process.exit((0,results/* exitCode */.I$)('cancelled', name));
        });
    }
}
function outlivePipes() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`The result could not be written: ${(0,plain_text/* excerpt */.Kb)(error.message)}\n`);
        process.exitCode ||= (0,results/* exitCode */.I$)('internal');
    });
    process.stderr.on('error', () => { });
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vi: () => (/* binding */ FOR_JOBS),
  kB: () => (/* binding */ JOB_SETTINGS),
  KH: () => (/* binding */ JSON_FLAG),
  og: () => (/* binding */ LOOK),
  $g: () => (/* binding */ MATRIX_FLAG),
  aQ: () => (/* binding */ OUTPUT),
  $V: () => (/* binding */ SELECTION),
  F0: () => (/* binding */ SIZES),
  dR: () => (/* binding */ WATCH_FLAG),
  Mp: () => (/* binding */ isOn),
  Q8: () => (/* binding */ readGiven),
  KB: () => (/* binding */ settingFlags),
  LU: () => (/* binding */ spellFlag),
  Qn: () => (/* binding */ variableOf),
  k0: () => (/* binding */ wantsJson)
});

// UNUSED EXPORTS: spellVariable

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __webpack_require__(6672);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __webpack_require__(5316);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/settings/source.js
var settings_source = __webpack_require__(3111);
// EXTERNAL MODULE: ./build/plan/keys.js
var keys = __webpack_require__(2796);
// EXTERNAL MODULE: ./build/settings/examples.js
var examples = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/faces/cli/layer-pairs.js




const PAIR_LISTS = ['size', 'url'];
const KINDS = {
    size: { suffix: '', right: '2' },
    url: { suffix: fleet_name/* URL_SUFFIX */.Yi, right: (0,examples/* exampleApiUrl */.m)() },
};
function pairOf(name) {
    const { suffix } = KINDS.url;
    if (name.endsWith(suffix))
        return { list: 'url', layer: name.slice(0, -suffix.length) };
    return { list: 'size', layer: name };
}
function readPairs({ named, pairs, spell }) {
    const mistakes = [];
    const given = new Map();
    const layers = { size: [], url: [] };
    for (const list of PAIR_LISTS) {
        const { suffix, right } = KINDS[list];
        for (const text of pairs(list)) {
            const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
            const name = `${layer}${suffix}`;
            const isTwice = given.has(name) || Boolean(named(name));
            const why = whyNoPair(list, layer, isTwice);
            if (why === undefined) {
                given.set(name, value);
                layers[list].push(layer);
            }
            else {
                const { name: input, example } = spell(list);
                mistakes.push({ input, value: text, why, example: example(`cache=${right}`) });
            }
        }
    }
    return { source: (0,settings_source/* textSource */.rC)((name) => given.get(name) ?? named(name), spell), layers, mistakes };
}
function whyNoPair(list, layer, isTwice) {
    if (layer === '')
        return 'a layer and what it is given stand around an =';
    if ((0,keys/* isReserved */.Bs)(layer))
        return `${layer} is no name of a layer`;
    if (list === 'url' && layer.includes('/'))
        return 'a subfleet has the API of its layer';
    return isTwice ? `${layer} is given twice` : undefined;
}

;// CONCATENATED MODULE: ./build/faces/cli/flags.js







const SELECTION = [
    {
        name: 'env',
        value: 'names',
        about: 'The environment. Of a plan: names and patterns such as perf*, commas between them; with --activity, all of them unless it is given.',
    },
    {
        name: 'plan',
        value: 'file',
        about: 'Path of a resource plan. Where only --activity is given: clonesquad-plan.yml.',
    },
    {
        name: 'activity',
        value: 'name',
        about: 'Activity of the plan, which gives the sizes and settings that no flag or variable gives.',
    },
];
const SIZES = [
    ...names/* LAYERS */.RR.map((layer) => ({
        name: layer,
        value: 'size',
        about: `Size of the ${layer}: a whole number (4), a whole percentage of the fleet (50%; in a crontab 50p), or auto for CloneSquad's own autoscaler. Empty: it is left alone.`,
    })),
    {
        name: 'size',
        value: 'layer=size',
        about: 'Size of another layer (cache=2), or of a subfleet (backend/workers=3). May be repeated.',
        isList: true,
    },
    ...names/* LAYERS */.RR.map((layer) => ({
        name: (0,fleet_name/* urlSetting */.mR)(layer),
        value: 'url',
        about: `URL of the ${layer}'s CloneSquad API. Else it is found in CloudFormation.`,
    })),
    {
        name: 'url',
        value: 'layer=url',
        about: "URL of another layer's CloneSquad API. May be repeated.",
        isList: true,
    },
];
function settingFlags(command) {
    const known = settings/* COMMANDS */.Lo.slice(0, settings/* COMMANDS */.Lo.indexOf(command) + 1);
    return settings/* SETTINGS */.yy.filter(({ from, where }) => where !== 'action and plan' && known.includes(from)).map(({ name, value, about, aboutFlag = about, usual }) => ({
        name,
        value,
        about: usual === undefined || value === '' ? aboutFlag : `${aboutFlag} Default: ${usual}.`,
    }));
}
const LOOK = [
    ...SIZES.filter(({ name }) => name.endsWith('url')),
    ...settingFlags('status'),
];
const JSON_FLAG = {
    name: 'json',
    value: '',
    about: 'The result as one line of JSON (report.schema.json), in place of a table.',
};
const OUTPUT = [
    JSON_FLAG,
    { name: 'summary-file', value: 'path', about: 'A file to which a summary in Markdown is appended.' },
];
const WATCH_FLAG = {
    name: 'watch',
    value: '',
    about: 'Read again and again, poll-interval apart, until Ctrl-C. With --json, a line each time.',
};
const MATRIX_FLAG = {
    name: 'matrix',
    value: '',
    about: 'One line of JSON for strategy.matrix of a workflow; needs --activity.',
};
const ALL = [
    ...SELECTION,
    ...SIZES,
    ...settingFlags('scale'),
    ...OUTPUT,
    WATCH_FLAG,
    MATRIX_FLAG,
];
function spellFlag(name) {
    const flag = ALL.find((one) => one.name === name);
    if (flag?.value === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (flag !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
    const { list, layer } = pairOf(name);
    return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}
function spellVariable(name) {
    const isFlag = ALL.some((one) => one.name === name);
    const { list, layer } = pairOf(name);
    const [variable, prefix] = isFlag ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
    return { name: variable, example: (value) => `${variable}=${shellWord(`${prefix}${value}`)}` };
}
const VARIABLE = 'CLONESQUAD_';
function variableOf(name) {
    return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}
function shellWord(text) {
    return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function readGiven({ texts, lists }, env) {
    const variable = (name) => env[variableOf(name)];
    const flags = readPairs({
        named: (name) => texts.get(name),
        pairs: (list) => lists.get(list) ?? [],
        spell: spellFlag,
    });
    const variables = readPairs({
        named: (name) => (NAMED.has(name) ? variable(name) : undefined),
        pairs: (list) => (variable(list) ?? '').split(',').filter((part) => part !== ''),
        spell: spellVariable,
    });
    const mistakes = [
        ...flags.mistakes,
        ...variables.mistakes,
        ...mistypedVariables(env),
        ...jobVariables(env),
    ];
    if (mistakes.length > 0)
        throw (0,run/* invalidInputs */.Rg)({ mistakes });
    const noEnv = (texts.get('env') ?? variable('env')) === '';
    const emptyEnv = { text: '', spelling: texts.has('env') ? spellFlag('env') : spellVariable('env') };
    const source = (0,settings_source/* firstOf */.Ku)((name) => (noEnv && name === 'env' ? emptyEnv : undefined), flags.source, variables.source);
    const layersOf = (list) => [...flags.layers[list], ...variables.layers[list]];
    return {
        source: (0,settings_source/* withFloorOfAll */.vi)(source),
        layers: [...new Set([...names/* LAYERS */.RR, ...layersOf('size'), ...layersOf('url')])],
        urls: layersOf('url'),
    };
}
const FOR_JOBS = 'it is for the GitHub Action only, since a command ends before the work that needs the sizes. Use ttl, or scale again when that work has ended';
const JOB_SETTINGS = settings/* SETTINGS */.yy.flatMap(({ name, where }) => where === 'action and plan' ? [name] : []);
function jobVariables(env) {
    return JOB_SETTINGS.flatMap((name) => {
        const value = env[variableOf(name)] ?? '';
        const { example } = spellVariable('ttl');
        return value === '' ? [] : [{ input: variableOf(name), value, why: FOR_JOBS, example: example('2h') }];
    });
}
function mistypedVariables(env) {
    const known = ALL.map(({ name }) => variableOf(name).slice(VARIABLE.length));
    return Object.entries(env).flatMap(([input, value = '']) => {
        const name = input.startsWith(VARIABLE) ? input.slice(VARIABLE.length) : undefined;
        const near = name === undefined || known.includes(name) ? undefined : (0,nearest/* nearest */.p)(name, known);
        if (near === undefined)
            return [];
        const right = `${VARIABLE}${near}`;
        const why = `there is no such variable, and ${right} is nearly it`;
        return [{ input, value, why, example: `${right}=${shellWord(value)}` }];
    });
}
const NAMED = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));
function wantsJson(line, env) {
    return isOn(JSON_FLAG, line, env);
}
function isOn(flag, { texts }, env) {
    const value = env[variableOf(flag.name)] ?? '';
    if (texts.has(flag.name) || value === 'true')
        return true;
    if (value === '' || value === 'false')
        return false;
    const { name, example } = spellVariable(flag.name);
    throw (0,run/* invalidInputs */.Rg)({
        mistakes: [{ input: name, value, why: 'it is false or true', example: example('true') }],
    });
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
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function outputsOf(report) {
    const outputs = new Map([['report', reportJson(report)]]);
    if (report.result !== 'pending')
        outputs.set('result', report.result);
    for (const { layer, url, previous, target, running } of report.fleets) {
        if (url !== undefined)
            outputs.set(`${layer}-url`, url);
        if (previous && HARMLESS_VALUE.test(previous))
            outputs.set(`${layer}-previous`, previous);
        if (target !== undefined)
            outputs.set(`${layer}-target`, String(target));
        if (running !== undefined)
            outputs.set(`${layer}-running`, String(running));
    }
    return outputs;
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

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Jb: () => (/* binding */ EXTENSION_PREFIX),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   ui: () => (/* binding */ isRunOnly)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _settings_examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8505);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);




const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.filter(({ where }) => where !== 'action and CLI');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const OTHER_NAMES = [
    ..._settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name)),
    ...['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'],
];
const STRUCTURE = ['environments', 'activities', 'layers'];
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl));
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_SUFFIX */ .Yi);
}
function isRunOnly(key) {
    return OTHER_NAMES.includes(key);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_settings_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m)() : (setting.usual ?? `<${setting.value}>`)}`;
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(name, candidates) {
    let best;
    let least = 3;
    for (const candidate of candidates.slice(0, MOST_COMPARED)) {
        const limit = Math.min(name.length, candidate.length) <= SHORT ? 1 : 2;
        if (Math.abs(name.length - candidate.length) > limit)
            continue;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
        if (away > limit || away >= least)
            continue;
        best = candidate;
        least = away;
    }
    return best;
}
const SHORT = 4;
const MOST_COMPARED = 500;


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ environmentsLine),
/* harmony export */   q: () => (/* binding */ MOST_LINES)
/* harmony export */ });
const MOST_LINES = 10;
function environmentsLine(environments, known) {
    const [first, ...others] = environments.map(({ fleets }) => fleets);
    const isOne = first !== undefined && others.length === 0;
    const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
    const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const what = isOne ? 'fleets' : 'environments';
    const short = `${there}/${units.length}`;
    return {
        kind: failed > 0 ? 'failed' : there === units.length ? 'converged' : 'waiting',
        texts: [
            `${units.length} ${what}: ${there} there, ${units.length - there - failed} on their way, ${failed} failed`,
            `${short} there${failed === 0 ? '' : `, ${failed} failed`}`,
            short,
        ],
    };
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


function noRunParagraphs(failure, finalState) {
    const { message, code } = failure;
    return [message, (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .fixLine */ .S$)(failure), (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .stateLine */ .qo)(finalState), (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .moreLine */ .g0)(code)];
}
function noRunReport({ message, result, code }, finalState) {
    return { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, result, code, headline: message, finalState, fleets: [] };
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


const WANTS_ANOTHER = 'the last run wanted another size';
const WAITING_FOR = {
    metrics: 'waiting for newer metrics',
    observation: 'waiting for CloneSquad to read the size',
    numbers: 'waiting for the numbers of the next run',
    desired: WANTS_ANOTHER,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
function progressText(verdict) {
    const isEmpty = verdict.kind === 'converged' && verdict.caveat === 'empty-fleet';
    const end = verdict.kind === 'failed' ? verdict.result : isEmpty ? 'no instances' : '';
    return [countsText(verdict.progress), lackText(verdict), end].filter((text) => text !== '').join(' · ');
}
function progressLine(progress) {
    const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}
function milestoneText({ verdict, level, startedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${name} after ${(0,_words_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(at - startedAt)}`;
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

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   qo: () => (/* binding */ stateLine)
/* harmony export */ });
/* unused harmony export FIXERS */
const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';
const FIXERS = {
    'aws-administrator': 'the AWS administrator',
    'clonesquad-operator': 'the CloneSquad operator',
    maintainers: 'the maintainers of clonesquad-scale',
};
function fixLine({ fixBy, fix }) {
    const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
    return `Fix${who}: ${fix}`;
}
function stateLine(finalState) {
    return `State: ${finalState}`;
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
/* harmony export */   Kw: () => (/* binding */ IF_INSUFFICIENT),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   aj: () => (/* binding */ APPLY_IMMEDIATELY),
/* harmony export */   sB: () => (/* binding */ usualOf),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);

const COMMANDS = ['status', 'wait', 'doctor', 'scale'];
const IF_INSUFFICIENT = ['fail', 'accept'];
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
        name: 'if-insufficient-instances',
        value: 'what',
        from: 'wait',
        about: 'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
        usual: IF_INSUFFICIENT[0],
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
/* harmony import */ var _clonesquad_stored_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(491);



function boundsText(bounds) {
    return (0,_clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function valueText(value) {
    if (value === null)
        return 'none';
    const { kind } = (0,_clonesquad_stored_size_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredSize */ .Zp)(value);
    return kind === 'none' || kind === 'auto' ? kind : value;
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
        [counts.NbOfInstanceInUnuseableState, 'unusable'],
        [counts.NbOfBouncedInstances, 'bounced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ })

};
