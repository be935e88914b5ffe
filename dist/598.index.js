export const id = 598;
export const ids = [598];
export const modules = {

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ findProof),
/* harmony export */   km: () => (/* binding */ wantsOther),
/* harmony export */   pe: () => (/* binding */ isSuperseded),
/* harmony export */   sG: () => (/* binding */ mayBeAfterWrite),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);



const WRITE_MS = 1_000;
const ZERO_MS = 90_000;
function findProof(goal, cycles, evidence) {
    const isOlder = olderThanWrite(goal, cycles);
    const older = cycles.filter(isOlder);
    const wantedOther = older.every((cycle) => wantsOther(goal, cycle));
    const isChange = (cycle, earlier) => wantedOther &&
        earlier.some((one) => wantsOther(goal, one) && isSame(one.values.FleetSize, cycle.values.FleetSize));
    let isOpen = false;
    for (const [index, cycle] of cycles.entries()) {
        if (isOlder(cycle) || !surelyWantsRequested(goal, cycle))
            continue;
        const hasRead = isApplied(goal, evidence, cycle) || cycle.bin >= goal.writtenAt + _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MS */ .wo;
        if (expectedIn(goal, cycle).low > 0) {
            if (hasRead || isChange(cycle, cycles.slice(0, index)))
                return { kind: 'proven', index };
            continue;
        }
        const isLate = cycle.bin >= goal.writtenAt + ZERO_MS;
        const isConfigured = evidence.configuration === 'ours';
        const isTrusted = isConfigured || evidence.configuration === 'unreadable' || evidence.configuration === 'replaced';
        if (isLate ? isTrusted : isConfigured && isApplied(goal, evidence, cycle))
            return { kind: 'proven', index };
        isOpen ||= isLate || isApplied(goal, evidence, cycle);
    }
    return { kind: isOpen ? 'if-configured' : 'none' };
}
function isApplied({ floor }, { appliedAt }, cycle) {
    if (appliedAt === undefined || cycle.bin < appliedAt)
        return false;
    const { MinInstanceCount: known } = cycle.values;
    return floor === undefined || (known.low === floor && known.high === floor);
}
function surelyWantsRequested(goal, cycle) {
    const expected = expectedIn(goal, cycle);
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(expected) && isSame(cycle.values.DesiredInstanceCount, expected);
}
function mayBeAfterWrite(goal, cycle) {
    return cycle.bin >= goal.writtenAt || (!cycle.isHistory && cycle.bin > goal.writtenAt - _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4);
}
function olderThanWrite(goal, cycles) {
    const bin = Math.floor(goal.writtenAt / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4) * _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4;
    const known = cycles.filter((cycle) => cycle.bin === bin && cycle.isHistory).length;
    const before = (goal.writtenAt - bin) / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4;
    const pace = cyclesPerBin(cycles.filter((cycle) => cycle.bin < bin));
    const isUpToDate = known >= Math.floor((before - WRITE_MS / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4) * pace);
    const most = Math.floor(before * pace);
    return (cycle) => {
        if (cycle.bin >= goal.writtenAt)
            return false;
        return !mayBeAfterWrite(goal, cycle) || !(isUpToDate || cycle.position > most);
    };
}
function cyclesPerBin(cycles) {
    const counts = new Map();
    for (const { bin, position } of cycles)
        counts.set(bin, position + 1);
    const sorted = [...counts.values()].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
function wantsOther(goal, cycle) {
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .hQ)(cycle.values.DesiredInstanceCount, expectedIn(goal, cycle));
}
function expectedIn(goal, cycle) {
    const { low, high } = cycle.values.FleetSize;
    return { low: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, low), high: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, high) };
}
function isSame(one, other) {
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(one) && (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(other) && one.low === other.low;
}
function isSuperseded(goal, cycles, proof, evidence) {
    const proofBin = cycles[proof]?.bin ?? Number.POSITIVE_INFINITY;
    const others = cycles.filter((cycle) => cycle.bin > proofBin && wantsOther(goal, cycle));
    return others.length >= 2 || isReplaced(evidence);
}
function isReplaced({ configuration }) {
    return configuration === 'shadowed' || configuration === 'replaced';
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ LiveCycles),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   ZI: () => (/* binding */ liveCyclesOf),
/* harmony export */   xm: () => (/* binding */ isUpToDate)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9985);


class LiveCycles {
    #writtenAt;
    #cycles = [];
    constructor(writtenAt) {
        this.#writtenAt = writtenAt;
    }
    add({ at, values }, seenAt) {
        const last = this.#cycles.at(-1);
        if (values === undefined || (last !== undefined && at <= last.bin))
            return;
        const isHistory = at < this.#writtenAt;
        this.#cycles = [...this.#cycles, { bin: at, position: 0, seenAt, isHistory, isConfirmed: true, values }];
    }
    cycles() {
        return this.#cycles;
    }
    since() {
        return this.#cycles.filter(({ isHistory }) => !isHistory);
    }
}
function isAhead({ live, known }) {
    const [reported, last] = [live.since().at(-1), known.at(-1)];
    if (reported === undefined)
        return false;
    return last === undefined || minuteOf(reported.bin) >= last.bin;
}
function isUpToDate({ goal, live, known, aheadMs }) {
    const [reported, last] = [live.since().at(-1), known.at(-1)];
    if (reported === undefined)
        return false;
    if (last === undefined)
        return true;
    const minute = minuteOf(reported.bin);
    if (minute !== last.bin)
        return minute > last.bin;
    const knownThere = known.filter((cycle) => cycle.bin === minute && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeAfterWrite */ .sG)(goal, cycle));
    const readAt = Math.max(...knownThere.map(({ seenAt }) => seenAt)) + aheadMs;
    const postedAt = goal.writtenAt - aheadMs;
    const reportedThere = live
        .cycles()
        .filter(({ bin, seenAt }) => minuteOf(bin) === minute && seenAt >= postedAt);
    return reported.bin >= readAt || reportedThere.length >= knownThere.length;
}
function liveCyclesOf({ goal, live, known }) {
    const history = known.filter((cycle) => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeAfterWrite */ .sG)(goal, cycle));
    const own = live.cycles().filter(({ isHistory }) => isHistory);
    return [...history, ...own, ...live.since()];
}
function minuteOf(moment) {
    return Math.floor(moment / _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4;
}


/***/ }),

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vL: () => (/* binding */ Appliers),
/* harmony export */   wj: () => (/* binding */ REQUEST_PAUSE_MS)
/* harmony export */ });
/* unused harmony export Applier */
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6445);

const REQUEST_PAUSE_MS = 2_000;
const MOST_FAILURES = 3;
const MOST_MARKS_AGAIN = 5;
class Applier {
    #api;
    #ports;
    #signal;
    #canRequest = true;
    #canMark = true;
    #failedMarks = 0;
    #marksAgain = 0;
    #failedRequests = 0;
    #requestedAt = Number.NEGATIVE_INFINITY;
    #appliedAt;
    #lastAppliedAt;
    #acceptedAt = Number.NEGATIVE_INFINITY;
    #isDenied = false;
    #underWay = new Set();
    constructor(api, ports, signal) {
        this.#api = api;
        this.#ports = ports;
        this.#signal = signal;
    }
    get appliedAt() {
        return this.#appliedAt;
    }
    get lastAppliedAt() {
        return this.#lastAppliedAt;
    }
    get acceptedAt() {
        return this.#acceptedAt;
    }
    get isDenied() {
        return this.#isDenied;
    }
    get canRequest() {
        return this.#canRequest;
    }
    get requestedAt() {
        return this.#requestedAt;
    }
    async mark() {
        return (await this.#mark()) !== undefined;
    }
    apply() {
        this.#begin(async () => {
            const markedAt = await this.#mark();
            if (markedAt === undefined)
                return;
            this.#appliedAt ??= markedAt;
            this.#lastAppliedAt = markedAt;
            this.#acceptedAt = this.#ports.clock.now();
            if (!this.#isSoon)
                await this.#request();
        });
    }
    applyAgain() {
        if (this.isBusy)
            return true;
        if (!this.#canMark || this.#marksAgain === MOST_MARKS_AGAIN)
            return false;
        this.#marksAgain += 1;
        this.apply();
        return true;
    }
    requestCycle() {
        if (this.#canRequest && !this.isBusy && !this.#isSoon)
            this.#begin(() => this.#request());
    }
    get #isSoon() {
        return this.#ports.clock.now() < this.#requestedAt + REQUEST_PAUSE_MS;
    }
    get isBusy() {
        return this.#underWay.size > 0;
    }
    async settle() {
        await Promise.all(this.#underWay);
    }
    #begin(act) {
        const call = act().finally(() => this.#underWay.delete(call));
        this.#underWay.add(call);
    }
    async #mark() {
        if (!this.#canMark)
            return undefined;
        const end = await this.#tried(this.#ports.cloud.mark(this.#api, this.#signal));
        this.#failedMarks = typeof end === 'number' ? 0 : this.#failedMarks + 1;
        this.#canMark = !(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end) && this.#failedMarks < MOST_FAILURES;
        return typeof end === 'number' ? end : undefined;
    }
    async #request() {
        if (!this.#canRequest || this.#signal.aborted)
            return;
        this.#requestedAt = this.#ports.clock.now();
        const end = await this.#tried(this.#ports.cloud.requestCycle(this.#api, this.#signal));
        this.#failedRequests = end === true ? 0 : this.#failedRequests + 1;
        this.#canRequest = !(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end) && this.#failedRequests < MOST_FAILURES;
    }
    async #tried(call) {
        try {
            const end = await call;
            this.#isDenied ||= (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end);
            return end;
        }
        catch {
            return undefined;
        }
    }
}
class Appliers {
    #ports;
    #stop = new AbortController();
    #during;
    #byApi = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#during = AbortSignal.any([signal, this.#stop.signal]);
    }
    of(api) {
        const known = this.#byApi.get(api.href);
        if (known !== undefined)
            return known;
        const applier = new Applier(api, this.#ports, this.#during);
        this.#byApi.set(api.href, applier);
        return applier;
    }
    get isDenied() {
        return [...this.#byApi.values()].some((applier) => applier.isDenied);
    }
    async settle() {
        await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
    }
    async close() {
        this.#stop.abort();
        await this.settle();
    }
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ readExactly),
/* harmony export */   Ru: () => (/* binding */ readMetricsBefore),
/* harmony export */   U5: () => (/* binding */ sharedApi),
/* harmony export */   Zc: () => (/* binding */ LOOK_BACK_MS),
/* harmony export */   _H: () => (/* binding */ readBefore),
/* harmony export */   bJ: () => (/* binding */ foreignApi),
/* harmony export */   xh: () => (/* binding */ isAwaitedIn)
/* harmony export */ });
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6445);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3043);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9488);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8315);
/* harmony import */ var _poll_loop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4543);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5077);
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9218);












async function readBefore(cloud, request, states, clock, signal) {
    return Promise.all(states.map(async (state) => {
        try {
            const before = await readFleet(cloud, request, state, clock, signal);
            return before === undefined ? state : { ...state, before };
        }
        catch (thrown) {
            signal.throwIfAborted();
            return { ...state, failure: (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(thrown) };
        }
    }));
}
async function readFleet(cloud, request, { fleet, api, stack }, clock, signal) {
    if (api === undefined)
        return undefined;
    const { onJobEnd, intent } = request;
    const isAwaited = isAwaitedIn(request, fleet);
    const keys = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(fleet).map(({ key }) => key);
    const reads = [
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        onJobEnd === 'restore' && intent !== 'wait'
            ? cloud.readRows(api, keys, signal)
            : Promise.resolve(undefined),
        cloud.readDiscovery(api, signal),
        isAwaited && fleet.subfleet === undefined
            ? readLive(cloud, fleet, api, clock, signal)
            : Promise.resolve(undefined),
    ];
    await untilAllEnded(reads, signal);
    const [{ value: previous, at: readAt }, stored, discovery, live] = await Promise.all(reads);
    const { version } = discovery === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(discovery) ? {} : discovery;
    const foreign = foreignApi(fleet, { api, ...(stack !== undefined && { stack }) }, discovery);
    if (foreign)
        throw foreign;
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(stored))
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreDenied */ .m7)({ fleet: fleet.name, statement: stored.denied });
    return {
        ...(!(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(previous) && { previous }),
        readAt,
        ...(stored !== undefined && { stored }),
        ...(version !== undefined && { version }),
        ...(live && { live }),
        isUnchecked: discovery === undefined,
        denied: [previous, discovery].flatMap((answer) => ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(answer) ? [answer.denied] : [])),
    };
}
function isAwaitedIn({ wait }, { size }) {
    return (0,_convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__/* .isLevel */ .NW)(wait.level) && size.kind !== 'auto';
}
async function readLive(cloud, { group }, api, { now }, signal) {
    const status = await (0,_recent_js__WEBPACK_IMPORTED_MODULE_7__/* .orFailure */ .wM)(cloud.readLiveStatus(api, group, signal), signal);
    if (status === undefined || status instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
        return undefined;
    return (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(status) ? { kind: 'denied' } : { kind: 'report', status, at: now() };
}
async function untilAllEnded(promises, signal) {
    const ends = await Promise.allSettled(promises);
    signal.throwIfAborted();
    (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .throwWorst */ .eZ)(ends.flatMap((end) => (end.status === 'rejected' ? [(0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(end.reason)] : [])));
}
async function readExactly(cloud, state, applier, signal) {
    const { fleet, api, before } = state;
    if (api === undefined || before?.stored === undefined || (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(before.version) === 'unknown')
        return state;
    if (!(await applier.mark()))
        return state;
    const [{ value: previous, at: readAt }, stored] = await Promise.all([
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        cloud.readRows(api, [...before.stored.keys()], signal),
    ]);
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(previous) || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(stored))
        return state;
    return { ...state, before: { ...before, previous, readAt, stored } };
}
const LOOK_BACK_MS = 5 * 60_000;
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    try {
        const bins = await cloud.readMetrics(fleets, namespace, (0,_poll_loop_js__WEBPACK_IMPORTED_MODULE_6__/* .windowOf */ .O)(at - LOOK_BACK_MS, at), signal);
        return new Map(fleets.map((fleet) => [fleet, historyOf(bins.get(fleet) ?? new Map(), at)]));
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_10__/* .TransientReadError */ .F))
            throw thrown;
        log(`Cannot read CloudWatch yet. Continuing without earlier metrics: ${thrown.message}`);
        return undefined;
    }
}
function historyOf(bins, at) {
    const history = new _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__/* .CycleHistory */ .BD();
    history.read(bins, at, true);
    return history;
}
function foreignApi({ layer, group }, { api, stack }, discovery) {
    if (discovery === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(discovery) || discovery.group === group)
        return undefined;
    const from = stack === undefined ? { setting: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__/* .urlSetting */ .mR)(layer) } : { stack };
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .groupMismatch */ .sT)({ from, url: api.href, group, actual: discovery.group });
}
function sharedApi(apis) {
    const groups = [...apis];
    const shared = groups.filter(([group, api]) => groups.some(([other, url]) => other !== group && api && url && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(url)));
    if (shared.length === 0)
        return undefined;
    const names = shared.map(([group]) => group);
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .apiShared */ .Kb)({ kind: 'fleets', names, api: shared[0]?.[1]?.href ?? '' });
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   TP: () => (/* binding */ tenths),
/* harmony export */   bx: () => (/* binding */ courseOf)
/* harmony export */ });
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);

function isWritten(states) {
    return states.every((state) => state.write?.kind === 'accepted');
}
const MOST_SAMPLES = 200;
function courseOf(state, startedAt) {
    const { counts, target } = state.outcome?.verdict.progress ?? {};
    const all = changes(state.outcome?.snapshots ?? []);
    const leftOut = Math.max(0, all.length - 2 * MOST_SAMPLES);
    const kept = leftOut === 0 ? all : [...all.slice(0, MOST_SAMPLES), ...all.slice(-MOST_SAMPLES)];
    return {
        ...(target !== undefined && { target }),
        ...(counts && {
            floor: counts.MinInstanceCount,
            fleetSize: counts.FleetSize,
            ...fleetCounts(counts),
        }),
        secondsTo: secondsTo(state, startedAt),
        samples: kept.map((snapshot) => toSample(snapshot, startedAt)),
        ...(leftOut > 0 && { samplesOmitted: leftOut }),
    };
}
function fleetCounts(counts) {
    return {
        running: counts.RunningInstances,
        usable: (0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts),
        pending: counts.PendingInstances,
        initializing: counts.NbOfInstanceInInitialState,
        draining: counts.DrainingInstances,
        stopping: counts.StoppingInstances,
        unusable: counts.NbOfInstanceInUnuseableState,
    };
}
function changes(snapshots) {
    return snapshots.filter((snapshot, index) => {
        const before = snapshots[index - 1];
        const isLast = index === snapshots.length - 1;
        return before === undefined || isLast || looks(before) !== looks(snapshot);
    });
}
function looks({ counts, target }) {
    return JSON.stringify([target, fleetCounts(counts)]);
}
function toSample({ at, counts, target }, startedAt) {
    return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}
function secondsTo({ write, outcome }, startedAt) {
    const reached = Object.entries(outcome?.verdict.progress.reachedAt ?? {});
    return {
        ...(write?.kind === 'accepted' && { posted: tenths(write.postedAt - startedAt) }),
        ...Object.fromEntries(reached.map(([level, at]) => [level, tenths(at - startedAt)])),
    };
}
function tenths(milliseconds) {
    return Math.floor(milliseconds / 100) / 10;
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/goal.js
var goal = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
;// CONCATENATED MODULE: ./build/render/expectation.js

const GOALS = {
    observed: 'CloneSquad has picked up the sizes (level observed)',
    running: 'the fleets are running',
    ready: 'the fleets are ready',
    settled: 'the fleets are settled',
};
const IMMEDIATE = {
    pickup: '1 to 5 s',
    confirmation: 'a few seconds',
    up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
    down: {
        running: 'a few seconds to 3 min',
        ready: 'a few seconds to 3 min',
        settled: '3 to 5 min or more',
    },
};
const CACHED = {
    pickup: '20 to 80 s',
    confirmation: '1 to 3 min',
    up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
    down: { running: '1 to 3 min', ready: '1 to 3 min', settled: '4 min or more' },
};
const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';
const REASONS = {
    up: { running: '', ready: WARM_UP, settled: WARM_UP },
    down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};
function expectation(level, timeoutMs, moves, isImmediate) {
    const pace = isImmediate ? IMMEDIATE : CACHED;
    const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
    const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
    return [
        `Waiting up to ${(0,time/* durationText */.S5)(timeoutMs)} until ${GOALS[level]}.`,
        ...changes,
        ...(moves.has('none') ? [confirmation] : []),
    ].join(' ');
}
function pickupSentences({ pickup }, moves) {
    const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
    return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}
function moveSentences({ up, down }, level, moves) {
    if (moves.has('unknown')) {
        return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
    }
    return [
        ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
        ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/render/notices.js
var render_notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/scale/apply.js
var apply = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/scale/fleet-state.js
var fleet_state = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/timeline.js



function timeline(events) {
    const { fleets, seconds, retries, knownSince } = events;
    const noticeEntries = noticesOf(events).map(({ text, fleet }) => ({
        seconds: knownSince.get(text) ?? seconds,
        ...(fleet !== undefined && { fleet }),
        message: fleet === undefined ? text : withoutPrefix(text, `${fleet}: `),
    }));
    const milestones = fleets.flatMap((fleet) => milestonesOf(fleet));
    const ends = fleets.flatMap((fleet) => endOf(fleet, seconds));
    return [...retries, ...milestones, ...noticeEntries, ...ends].sort((one, other) => one.seconds - other.seconds);
}
function withoutPrefix(text, prefix) {
    if (!text.startsWith(prefix))
        return text;
    const rest = text.slice(prefix.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function noticesOf({ notices, fleets }) {
    const ofFleets = fleets.flatMap(({ fleet, warnings, notices: fleetNotices }) => [...warnings, ...fleetNotices].map((text) => ({ text, fleet })));
    return [...notices.map((text) => ({ text })), ...ofFleets];
}
function milestonesOf({ fleet, requested, secondsTo, samples }) {
    const messages = {
        posted: `Size set to ${requested}`,
        observed: 'Size picked up by CloneSquad',
        running: 'Target number of instances running',
        ready: 'Warm-up complete',
        settled: 'No instances left to drain or stop',
    };
    const moments = (levels) => levels.flatMap((level) => {
        const seconds = secondsTo[level];
        return seconds === undefined ? [] : [{ seconds, fleet, message: messages[level] }];
    });
    const [observed, ...later] = goal/* LEVELS */.A_;
    return [
        ...moments(['posted', observed]),
        ...firstMoveOf(fleet, samples, secondsTo.observed),
        ...moments(later),
    ];
}
function firstMoveOf(fleet, samples, observed) {
    if (observed === undefined)
        return [];
    const first = samples.findLast(({ seconds }) => seconds < observed) ?? samples[0];
    if (first === undefined)
        return [];
    const since = samples.filter(({ seconds }) => seconds >= observed);
    const moves = [
        { move: 'First instances starting', isSeen: (sample) => startedIn(sample) > startedIn(first) },
        { move: 'First instances draining', isSeen: ({ draining }) => draining > first.draining },
        { move: 'First instances stopping', isSeen: ({ stopping }) => stopping > first.stopping },
    ];
    return moves.flatMap(({ move, isSeen }) => {
        const sample = since.find(isSeen);
        if (sample === undefined)
            return [];
        return [{ seconds: sample.seconds, fleet, message: `${move}: ${(0,numbers/* standingText */.yd)(sample)}` }];
    });
}
function startedIn({ running, pending }) {
    return running + pending;
}
function endOf({ fleet, result }, seconds) {
    return (0,sentences/* isFailure */.N6)(result) ? [{ seconds, fleet, message: `Failed: ${result}` }] : [];
}

// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/errors/results.js
var errors_results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
// EXTERNAL MODULE: ./build/convergence/shadowing.js
var convergence_shadowing = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/errors/look.js
var look = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/errors/shadowing.js
var errors_shadowing = __webpack_require__(1710);
;// CONCATENATED MODULE: ./build/errors/wait.js









const notObserved = (0,failure/* cause */.c1)('not-observed', {
    result: 'not-observed',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad has not picked up the requested size. Something else has set another size, an override, a parameter set or a maintenance window takes precedence over it, or the main loop runs too rarely (`app.run_period`). If the role or user may read the configuration, the message names the reason. Remove it, or increase `observe-timeout`. The command `wait` sets no size: set it first.',
    message: (facts) => {
        const { fleet, requested, elapsedMs, isOnlyWaiting, progress, shadowing, value } = facts;
        const done = `${fleet}: CloneSquad has not picked up size ${requested}`;
        const what = isOnlyWaiting ? `${done}.` : `${done} within ${(0,time/* durationText */.S5)(elapsedMs)}.`;
        const desired = isOnlyWaiting || progress.counts !== undefined ? ` ${desiredCount(facts)}.` : '';
        return `${what}${desired}${(0,errors_shadowing/* shadowSentences */.l)(shadowing, value)}`;
    },
    fix: ({ shadowing, key, value }) => (0,errors_shadowing/* shadowFix */._)(shadowing, key, value),
});
const notSet = (0,failure/* cause */.c1)('not-set', {
    result: 'not-observed',
    explanation: 'CloneSquad has another size than the one that the command `wait` waits for. `wait` sets no size. Set the size with the command `scale`, or wait for the size that is set.',
    message: ({ fleet, requested, shadowing }) => {
        const value = (0,numbers/* valueText */.Ru)(shadowing?.inForce?.value ?? null);
        const set = value === 'none' ? `No size is set for ${fleet}.` : `${fleet} is set to ${value}, not ${requested}.`;
        const age = shadowing?.isExact === true ? '' : ' This may be up to 60 s old.';
        return `${set}${age} The command wait sets no size.`;
    },
    fix: () => 'Set the size with the command scale, or wait for the size that is set.',
});
const metricsUnreadable = (0,failure/* cause */.c1)('metrics-unreadable', {
    result: 'no-metrics',
    explanation: 'The metrics of the fleet could not be read: CloudWatch returned errors, or did not respond. This says nothing about CloneSquad. Check the status of CloudWatch in the region, and check that the machine can reach it (DNS, firewall, proxy). Then run it again.',
    message: ({ fleet, failedReads, unread: reason = '' }) => `The metrics of ${fleet} could not be read. CloudWatch failed ${failedReads} times, the last time with: ${reason}`,
    fix: () => 'Check the status of CloudWatch in the region, and check that this machine can reach it (DNS, firewall, proxy). Then run it again.',
});
const stalled = (0,failure/* cause */.c1)('stalled', {
    result: 'stalled',
    fixBy: 'clonesquad-operator',
    explanation: "CloneSquad has picked up the size, but the fleet makes no progress. Instances fail to start (no capacity) or fail their health checks; or they do not drain and stop, or take longer for it than `stall-timeout` (deregistration delays, SSM hooks, CPU credits). The fleet's dashboard in CloudWatch and the EC2 console show which. Fix the cause. If the fleet is only slow, increase `stall-timeout`.",
    message: ({ fleet, stallMs, progress }) => `${fleet} has made no progress for ${(0,time/* durationText */.S5)(stallMs)}: ${standing(progress)}.${health(progress)}`,
    fix: ({ dashboard, progress }) => `Check the fleet's dashboard in CloudWatch (${dashboard}) and the EC2 console for ${isShrinking(progress) ? 'instances that do not drain or stop (deregistration delays, SSM hooks, CPU credits)' : 'failed launches (no capacity) and failing health checks'}. Fix the cause, and run it again. If the fleet is only slow, increase stall-timeout.`,
});
const superseded = (0,failure/* cause */.c1)('superseded', {
    result: 'superseded',
    explanation: 'CloneSquad had picked up the size, but the size did not stay in force: another job or the CloneSquad scheduler has set another one, its `ttl` has ended, or an override, a parameter set or a maintenance window takes precedence over it. If the role or user may read the configuration, the message names the reason. Let only one program set the sizes of an environment at a time (for jobs: a concurrency group), and run it again.',
    message: (facts) => `${facts.fleet}: CloneSquad had picked up size ${facts.requested}, ${sinceThen(facts)}.${(0,errors_shadowing/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
    fix: ({ shadowing, key, value }) => {
        const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes((0,convergence_shadowing/* shadowOf */.A)(shadowing, value));
        return isKnown ? (0,errors_shadowing/* shadowFix */._)(shadowing, key, value) : FIND_THE_CAUSE;
    },
});
const FIND_THE_CAUSE = 'Find what has replaced the size: another run for this environment, a script, the CloneSquad scheduler, an override, a parameter set, a maintenance window, or the end of a ttl. Let only one of them set it at a time. Then run it again.';
function waitCause(end, facts) {
    const { fleet, progress } = facts;
    switch (end) {
        case 'not-observed':
            return isNotSet(facts) ? notSet(facts) : notObserved(facts);
        case 'no-metrics':
            return silence(facts);
        case 'empty-fleet':
            return (0,look/* emptyFleet */.ux)(facts);
        case 'insufficient-instances':
            return (0,look/* insufficientInstances */.Wf)(capacityOf(facts));
        case 'stalled':
            return stalled(facts);
        case 'superseded':
            return superseded(facts);
        case 'timeout':
            return (0,run/* timedOut */.iU)({ ...facts, standing: standing(progress), hasNumbers: progress.counts !== undefined });
        case 'cancelled':
            return (0,run/* cancelled */.KW)({ wait: { fleet, standing: standing(progress) } });
        default:
            return end;
    }
}
function isNotSet({ isOnlyWaiting, shadowing, value }) {
    return (isOnlyWaiting &&
        shadowing !== undefined &&
        ['other-writer', 'no-value', 'other-value'].includes((0,convergence_shadowing/* shadowOf */.A)(shadowing, value)));
}
function silence(facts) {
    const { fleet, namespace, elapsedMs, isOnlyWaiting, missingMetrics: missing, unread, progress } = facts;
    if (unread !== undefined)
        return metricsUnreadable(facts);
    if (progress.reachedAt.observed !== undefined)
        return (0,look/* noMetrics */.zc)({ fleet, namespace, silentMs: (0,goal/* silenceMs */.qq)(facts), since: 'cycle' });
    if (missing.length > 0)
        return (0,look/* metricsExcluded */.U5)({ fleet, missing });
    return (0,look/* noMetrics */.zc)({ fleet, namespace, silentMs: elapsedMs, since: isOnlyWaiting ? 'window' : 'write' });
}
function capacityOf({ fleet, requested, progress: { counts, expected } }) {
    if (counts === undefined)
        return { fleet, requested, expected };
    const { FleetSize: fleetSize, NbOfExcludedInstances: excluded } = counts;
    return { fleet, requested, expected, fleetSize, startable: fleetSize - excluded };
}
function desiredCount({ progress }) {
    const desired = progress.counts?.DesiredInstanceCount;
    if (desired === undefined)
        return 'DesiredInstanceCount has another value';
    return desired === 0
        ? 'DesiredInstanceCount is 0, or CloneSquad cannot read its value'
        : `DesiredInstanceCount is ${desired}`;
}
function sinceThen(facts) {
    const { counts, expected } = facts.progress;
    return counts === undefined || counts.DesiredInstanceCount === expected
        ? 'but the size did not stay in force'
        : `but now ${desiredCount(facts)}`;
}
function standing(progress) {
    const { counts, target, reachedAt } = progress;
    if (reachedAt.observed === undefined)
        return 'it is not known whether CloneSquad has picked up the size';
    if (counts === undefined || target === undefined)
        return 'its last numbers are not known';
    return [`${(0,numbers/* usableCount */.ie)(counts)} of ${target} running`, ...(0,numbers/* otherStates */.bY)(progress)].join(', ');
}
function isShrinking({ counts, target }) {
    if (counts === undefined || target === undefined)
        return false;
    const { high } = (0,convergence_counts/* usableBounds */.ML)(counts);
    return high > target || (high === target && counts.RunningInstances + counts.StoppingInstances > target);
}
function health({ counts, healthIsOpen }) {
    if (counts === undefined || !healthIsOpen)
        return '';
    const { NbOfInstanceInUnuseableState: unusable, NbOfExcludedInstances: excluded } = counts;
    return ` Enough instances are running, but some may be unusable: CloneSquad counts ${unusable} unusable and ${excluded} excluded, which may or may not be the same ones.`;
}

// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/render/report.js
var report = __webpack_require__(931);
;// CONCATENATED MODULE: ./build/scale/run-report.js














function toReport(request, states, standing) {
    const fleets = states.map((state) => fleetReport(request, state, states, standing));
    const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
    const result = standing.isOver ? (0,errors_results/* worst */.QZ)(results) : 'pending';
    const seconds = (0,fleet_state/* tenths */.TP)(standing.now - standing.startedAt);
    const { env, region, intent, onJobEnd } = request;
    const waitFor = request.wait.level;
    const notices = [...standing.notices, ...(0,render_notices/* runNotices */.j0)(states.flatMap(({ outcome }) => outcome ?? []))];
    return {
        version: version/* VERSION */.x,
        env,
        region,
        intent,
        waitFor,
        onJobEnd,
        result,
        headline: (0,sentences/* headline */.Pl)(env, waitFor, result, fleets, seconds),
        finalState: (0,sentences/* finalState */.A9)(fleets),
        notices,
        startedAt: new Date(standing.startedAt).toISOString(),
        seconds,
        timeline: timeline({ fleets, notices, seconds, ...pastOf(standing) }),
        fleets,
    };
}
function pastOf({ startedAt, retries, knownSince }) {
    return {
        retries: retries.map(({ at, message }) => ({ seconds: (0,fleet_state/* tenths */.TP)(at - startedAt), message })),
        knownSince: new Map([...knownSince].map(([text, at]) => [text, (0,fleet_state/* tenths */.TP)(at - startedAt)])),
    };
}
function fleetReport(request, state, all, { startedAt, isOver }) {
    const { layer, name: fleet, size } = state.fleet;
    const explanation = explain(request, state) ?? (isOver ? explainEnd(request, state, all) : undefined);
    const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
    const said = { fleet, size, isWaitedFor: request.wait.level !== 'none' };
    const wasWritten = state.write?.kind === 'accepted';
    const rows = request.intent === 'wait' ? [] : rowReports(state);
    return {
        layer,
        fleet,
        requested: (0,clonesquad_size/* formatSize */.Xq)(size),
        written: writtenState(rows),
        rows,
        ...expiry(state, rows, request.ttlSeconds),
        ...(state.api && { url: state.api.href }),
        ...(state.before?.previous !== undefined && { previous: (0,clonesquad_size/* orNull */.Xd)(state.before.previous) }),
        ...configuredOtherwise(state),
        ...(state.lastWriteAt !== undefined && { lastWriteAt: new Date(state.lastWriteAt).toISOString() }),
        result: explanation?.result ?? (isOver ? success : 'pending'),
        ...(explanation && (0,failure/* saidOf */.Jo)(explanation)),
        notices: (0,render_notices/* fleetNotices */.W_)({
            ...said,
            wasWritten,
            denied: deniedTo(state),
            isUnchecked: state.before?.isUnchecked ?? false,
            verdict: state.outcome?.verdict,
        }),
        warnings: (0,render_notices/* fleetWarnings */.yZ)({ ...said, verdict: state.outcome?.verdict }),
        ...(0,fleet_state/* courseOf */.bx)(state, startedAt),
        dashboard: (0,report/* dashboardUrl */.a)(state.fleet, request.region),
    };
}
function configuredOtherwise({ fleet, write, outcome, shadowing, }) {
    const explained = shadowing?.isExact === true ? shadowing.inForce : undefined;
    const value = (explained ?? outcome?.configured)?.value;
    const isOther = write?.kind === 'accepted' && value !== undefined && !(0,clonesquad_size/* meansSame */.b4)(value, (0,clonesquad_size/* wireValue */.nv)(fleet.size));
    return isOther ? { configured: (0,clonesquad_size/* orNull */.Xd)(value) } : {};
}
function deniedTo({ before, outcome, shadowing }) {
    return [...new Set([...(before?.denied ?? []), ...(outcome?.denied ?? []), ...(shadowing?.denied ?? [])])];
}
function explain(request, state) {
    if (state.write?.kind === 'failed')
        return state.write.failure;
    const { outcome, fleet, shadowing } = state;
    if (outcome?.failure)
        return outcome.failure;
    const end = outcome && failureOf(outcome);
    if (outcome && end) {
        return waitCause(end, {
            fleet: fleet.name,
            dashboard: (0,fleet_name/* dashboardName */.oJ)(fleet),
            requested: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
            key: (0,keys/* keysOf */.YD)(fleet.subfleet).desired,
            value: (0,clonesquad_size/* wireValue */.nv)(fleet.size),
            namespace: request.metricsNamespace,
            ...request.wait,
            elapsedMs: outcome.elapsedMs,
            isOnlyWaiting: request.intent === 'wait',
            progress: outcome.verdict.progress,
            missingMetrics: outcome.missingMetrics,
            failedReads: outcome.failedReads,
            ...(outcome.unread !== undefined && { unread: outcome.unread }),
            ...(shadowing && { shadowing }),
        });
    }
    return outcome ? undefined : state.failure;
}
function explainEnd(request, state, all) {
    return explainPartial(request, state, all) ?? explainNothing(request, state);
}
function explainNothing({ intent, wait }, { write, outcome, fleet }) {
    const isAwaited = wait.level !== 'none' && fleet.size.kind !== 'auto';
    const isDone = {
        'dry-run': true,
        scale: write?.kind === 'accepted' && (outcome !== undefined || !isAwaited),
        wait: outcome !== undefined || !isAwaited,
    }[intent];
    return isDone ? undefined : (0,run/* internal */.mM)({ error: 'the fleet was neither set nor waited for to its end' });
}
function explainPartial(request, { fleet, write }, all) {
    const missing = all.filter((state) => state.write !== undefined && state.write.kind !== 'accepted');
    if (write?.kind !== 'accepted' || missing.length === 0)
        return undefined;
    return (0,run/* partial */.OH)({
        fleet: fleet.name,
        requested: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
        others: missing.map((state) => state.fleet.name),
        mayBeWritten: missing.some((state) => rowReports(state).some(({ written }) => written === 'unknown')),
        repair: missing.flatMap((state) => repairOf(request, state)).join(' && '),
    });
}
function repairOf({ region, ttlSeconds, vpcEndpoint }, state) {
    const { api } = state;
    if (api === undefined)
        return [];
    const more = { ...(ttlSeconds !== undefined && { ttlSeconds }), ...(vpcEndpoint && { vpcEndpoint }) };
    const missing = rowReports(state).filter(({ written }) => written !== 'yes');
    return missing.map(({ key, value }) => (0,render_failure/* repairCommand */.pC)({ region, api, key, value, ...more }));
}
function failureOf(outcome) {
    if (outcome.ended === 'timeout' || outcome.ended === 'cancelled')
        return outcome.ended;
    return outcome.verdict.kind === 'failed' ? outcome.verdict.result : undefined;
}
function expiry({ lastWriteAt }, rows, ttlSeconds) {
    if (ttlSeconds === undefined || lastWriteAt === undefined || writtenState(rows) === 'no')
        return {};
    return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}
function rowReports({ fleet, before, write }) {
    return (0,keys/* rowsOf */.RO)(fleet).map((row, index) => {
        const stored = before?.stored?.get(row.key);
        return { ...row, written: writtenRow(write, index), ...(stored !== undefined && { previous: stored }) };
    });
}
function writtenRow(write, index) {
    if (write === undefined)
        return 'no';
    if (write.kind === 'accepted')
        return 'yes';
    if (write.kind === 'sent')
        return 'unknown';
    if (index < write.accepted)
        return 'yes';
    return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}
function writtenState(rows) {
    const states = [...new Set(rows.map(({ written }) => written))];
    const [only = 'no'] = states;
    if (states.length <= 1)
        return only;
    return states.includes('yes') ? 'partial' : 'unknown';
}

;// CONCATENATED MODULE: ./build/scale/record.js


class RunRecord {
    #request;
    #ports;
    #notices = [];
    #retries = new FirstAndLast();
    #knownSince = new Map();
    startedAt;
    #states;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.startedAt = ports.clock.now();
        this.#states = request.fleets.map((fleet) => ({ fleet }));
    }
    get states() {
        return this.#states;
    }
    know(states) {
        this.#states = states;
        this.#ports.publish(this.#report(false));
    }
    notice = (text) => {
        this.#notices.push(text);
    };
    logRetry = (line) => {
        this.#retries.push({ at: this.#ports.clock.now(), message: line });
        this.#ports.log(line);
    };
    end(failure) {
        if (failure)
            this.#states = this.#states.map((state) => ({ ...state, failure: state.failure ?? failure }));
        return this.#report(true);
    }
    #report(isOver) {
        const now = this.#ports.clock.now();
        const report = toReport(this.#request, this.#states, {
            startedAt: this.startedAt,
            now,
            isOver,
            notices: this.#notices,
            retries: this.#retries.items((count, { at }) => ({
                at,
                message: `${count} more retries omitted here`,
            })),
            knownSince: this.#knownSince,
        });
        for (const { text } of noticesOf(report)) {
            if (!this.#knownSince.has(text))
                this.#knownSince.set(text, now);
        }
        return report;
    }
}
const KEPT_PER_END = 50;
class FirstAndLast {
    #first = [];
    #last = [];
    #omitted;
    push(item) {
        if (this.#first.length < KEPT_PER_END) {
            this.#first.push(item);
            return;
        }
        this.#last.push(item);
        if (this.#last.length <= KEPT_PER_END)
            return;
        const last = this.#last.shift() ?? item;
        this.#omitted = { count: (this.#omitted?.count ?? 0) + 1, last };
    }
    items(placeholder) {
        const gap = this.#omitted === undefined ? [] : [placeholder(this.#omitted.count, this.#omitted.last)];
        return [...this.#first, ...gap, ...this.#last];
    }
}

// EXTERNAL MODULE: ./build/scale/watch.js + 1 modules
var watch = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/scale/write.js



async function writeFleets(cloud, request, states, ports, signal) {
    const writes = states.map(async (state) => {
        const { fleet, api } = state;
        if (api === undefined)
            return state;
        const write = await writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal);
        if (write.kind === 'accepted')
            ports.log(`${fleet.name}  set to ${settings(fleet)}`);
        return { ...state, lastWriteAt: ports.clock.now(), write };
    });
    const apis = [...new Set(states.flatMap((state) => state.api?.href ?? []))];
    await Promise.all(apis.map(async (api) => {
        const ends = await Promise.all(writes.filter((_, index) => states[index]?.api?.href === api));
        if (ends.some(isAccepted))
            ports.appliers?.of(new URL(api)).apply();
    }));
    return Promise.all(writes);
}
function isAccepted({ write }) {
    return write?.kind === 'accepted';
}
async function writeRows(cloud, fleet, api, ttlSeconds, { clock }, signal) {
    let accepted = 0;
    let isSent = false;
    let writtenAt = Number.NEGATIVE_INFINITY;
    try {
        for (const { key, value } of (0,keys/* rowsOf */.RO)(fleet)) {
            isSent = false;
            signal.throwIfAborted();
            isSent = true;
            writtenAt = Math.max(writtenAt, await cloud.write(api, key, value, ttlSeconds, signal));
            accepted += 1;
        }
        return { kind: 'accepted', writtenAt, postedAt: clock.now() };
    }
    catch (thrown) {
        return { kind: 'failed', failure: (0,run/* failureOf */.g5)(thrown, signal, isSent), accepted };
    }
}
function settings({ size, floor }) {
    return floor === undefined ? (0,clonesquad_size/* formatSize */.Xq)(size) : `${(0,clonesquad_size/* formatSize */.Xq)(size)}, with a floor of ${floor}`;
}

;// CONCATENATED MODULE: ./build/scale/run.js
















async function run_run(request, ports, signal) {
    const { clock } = ports;
    const { timeoutMs } = request.wait;
    const record = new RunRecord(request, ports);
    const { startedAt } = record;
    const context = { ...ports, logRetry: record.logRetry, startedAt, deadline: startedAt + timeoutMs };
    const progress = { stage: 'authenticating to AWS' };
    const reason = () => (0,run/* timedOut */.iU)({ timeoutMs, stage: progress.stage });
    const toEnd = { ms: timeoutMs + request.requestMs, reason };
    try {
        await (0,time/* within */.ux)(toEnd, clock, signal, async (untilEnd) => {
            await (0,time/* within */.ux)({ ms: timeoutMs, reason }, clock, untilEnd, (during) => prepare(request, context, record, progress, { during, untilEnd }));
            await finish(request, context, record, progress, untilEnd);
        });
        return record.end();
    }
    catch (thrown) {
        return record.end((0,run/* failureOf */.g5)(thrown, signal));
    }
    finally {
        await progress.appliers?.close();
    }
}
async function prepare(request, context, record, progress, { during, untilEnd }) {
    const { clock, log, deadline } = context;
    const retryPolicy = { clock, requestMs: request.requestMs, deadline, log: context.logRetry };
    const cloud = await context.connect({ signal: during, retryPolicy, notice: record.notice });
    progress.cloud = cloud;
    progress.stage = 'discovering the APIs';
    record.know(await find(cloud, record.states, during));
    (0,failure/* throwWorst */.eZ)(failuresOf(record.states));
    progress.stage = 'reading the current state';
    const [next, metrics] = await read(cloud, request, record.states, context, during);
    record.know(next);
    during.throwIfAborted();
    (0,failure/* throwWorst */.eZ)([...failuresOf(record.states), ...(metrics instanceof failure/* Failure */.HR ? [metrics] : [])]);
    progress.metrics = metrics instanceof failure/* Failure */.HR ? undefined : metrics;
    if (request.intent === 'dry-run') {
        for (const line of record.states.flatMap((state) => planLines(request, state)))
            log(line);
    }
    if (request.intent !== 'scale')
        return;
    const appliers = request.appliesImmediately ? new apply/* Appliers */.vL({ cloud, clock }, untilEnd) : undefined;
    if (appliers !== undefined)
        progress.appliers = appliers;
    if (appliers !== undefined && request.onJobEnd === 'restore')
        record.know(await readAllExactly(cloud, record.states, appliers, during));
    progress.stage = 'setting the sizes';
    record.know(asSent(record.states, clock.now()));
    record.know(await writeFleets(cloud, request, record.states, { ...context, appliers }, during));
}
async function finish(request, context, record, { cloud, metrics, appliers }, signal) {
    if (cloud === undefined || request.intent === 'dry-run')
        return;
    if (request.intent === 'wait' || (0,fleet_state/* isWritten */.QH)(record.states)) {
        const known = { before: metrics, appliers };
        record.know(await wait(cloud, request, record.states, known, context, signal));
        record.know(await readShadowings(cloud, record.states, appliers, signal));
    }
    else
        await appliers?.settle();
    if (appliers?.isDenied)
        record.notice(render_notices/* APPLY_DENIED */.d7);
}
async function readAllExactly(cloud, states, appliers, signal) {
    return Promise.all(states.map(async (state) => state.api === undefined ? state : (0,before/* readExactly */.Lo)(cloud, state, appliers.of(state.api), signal)));
}
function asSent(states, now) {
    return states.map((state) => ({ ...state, lastWriteAt: now, write: { kind: 'sent' } }));
}
async function find(cloud, states, signal) {
    const unknown = new Set(states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : [])));
    const found = unknown.size === 0 ? undefined : await cloud.findApis([...unknown], signal);
    const complete = states.map((state) => {
        const place = state.fleet.api === undefined ? found?.get(state.fleet.group) : { api: state.fleet.api };
        return { ...state, ...(place instanceof failure/* Failure */.HR ? { failure: place } : place) };
    });
    const shared = (0,before/* sharedApi */.U5)(new Map(complete.map((state) => [state.fleet.group, state.api])));
    if (shared)
        throw shared;
    return complete;
}
async function read(cloud, request, states, { clock, logRetry }, signal) {
    const awaited = request.fleets.filter((fleet) => (0,before/* isAwaitedIn */.xh)(request, fleet)).map(({ name }) => name);
    const ports = { clock, log: logRetry };
    const metrics = awaited.length === 0
        ? undefined
        : (0,before/* readMetricsBefore */.Ru)(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown) => (0,run/* failureOf */.g5)(thrown, signal));
    return Promise.all([(0,before/* readBefore */._H)(cloud, request, states, clock, signal), metrics]);
}
function planLines({ ttlSeconds, appliesImmediately }, { fleet, api, before }) {
    if (api === undefined)
        return [];
    const now = before?.previous === undefined
        ? 'current value unknown: permission to read it is missing'
        : `current value: ${(0,base_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(before.previous))}, may be up to 60 s old`;
    const rows = (0,keys/* rowsOf */.RO)(fleet).map(({ kind, key, value }) => {
        const line = `POST ${(0,api_url/* writeUrl */.B2)(api, key, ttlSeconds).href} with body ${(0,base_text/* quoted */.TL)(value)}`;
        return kind === 'size' ? `${line} (${now})` : line;
    });
    const apply = [`POST ${(0,api_url/* markerUrl */.Ul)(api).href} with a unique body`, `GET ${(0,api_url/* cycleUrl */.cE)(api).href}`];
    return [...rows, ...(appliesImmediately ? apply : [])].map((line) => `${fleet.name}  would send ${line}`);
}
function failuresOf(states) {
    return states.flatMap(({ failure }) => failure ?? []);
}
async function wait(cloud, request, states, known, { clock, log, show, logRetry, startedAt, deadline }, signal) {
    const { level } = request.wait;
    const awaited = states.flatMap((state) => (0,watch/* toAwaited */.Nv)(state, request, known, clock.now()));
    if (!(0,goal/* isLevel */.NW)(level) || awaited.length === 0) {
        await known.appliers?.settle();
        return states;
    }
    const isImmediate = awaited.every(({ applier, readRule }) => applier !== undefined && readRule !== 'unknown');
    const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
    log(expectation(level, timeoutMs, new Set(awaited.map(watch/* moveOf */.ds)), isImmediate));
    const { waitForFleets } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 7384));
    const outcomes = await waitForFleets(awaited, { ...request.wait, timeoutMs }, request.metricsNamespace, { cloud, clock, log: logRetry, show, startedAt }, signal);
    return states.map((state) => {
        const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
        return outcome === undefined ? state : { ...state, outcome };
    });
}
async function readShadowings(cloud, states, appliers, signal) {
    return Promise.all(states.map(async (state) => {
        const { outcome, api, before } = state;
        const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
        const isOverridden = verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
        if (!isOverridden || outcome === undefined || api === undefined || signal.aborted)
            return state;
        const { desired } = (0,keys/* keysOf */.YD)(state.fleet.subfleet);
        const isMarked = (await appliers?.of(api).mark()) === true && (0,keys/* readRuleOf */.WJ)(before?.version) !== 'unknown';
        const isExact = isMarked || outcome.elapsedMs >= keys/* EXACT_AFTER_MS */.kq;
        return { ...state, shadowing: { ...(await cloud.readShadowing(api, desired, signal)), isExact } };
    }));
}


/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ Watch),
  ds: () => (/* binding */ moveOf),
  Nv: () => (/* binding */ toAwaited)
});

// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/goal.js
var convergence_goal = __webpack_require__(3043);
;// CONCATENATED MODULE: ./build/convergence/due.js



const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;
const GRACE_MS = 12_000;
const MOTION_MS = 60_000;
function dueSpans({ goal, cycles, progress, appliedAt }) {
    const unread = unreadSpans(cycles, appliedAt);
    const last = cycles.at(-1);
    const [counts, target] = [(0,convergence_counts/* countsOf */.mQ)(last), progress.target];
    if (last === undefined ||
        counts === undefined ||
        target === undefined ||
        progress.reachedAt.observed === undefined)
        return unread;
    const isMoving = moves(goal, counts, target);
    const waitsForWarmUp = convergence_goal/* LEVELS */.A_.indexOf(goal.level) >= convergence_goal/* LEVELS */.A_.indexOf('ready') || counts.RunningInstances > target;
    if (goal.level === 'observed')
        return unread;
    return [
        ...unread,
        ...(isMoving ? [motionSpan(cycles, last)] : []),
        ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
        ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
    ];
}
function unreadSpans(cycles, appliedAt) {
    if (appliedAt === undefined || cycles.some((cycle) => cycle.bin >= appliedAt))
        return [];
    return [{ from: appliedAt - GRACE_MS, until: appliedAt + GRACE_MS }];
}
function moves(goal, counts, target) {
    const { high } = (0,convergence_counts/* usableBounds */.ML)(counts);
    const drains = high > target && counts.NbOfInstanceInInitialState === 0;
    const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
    return high < target || counts.PendingInstances > 0 || drains || stops;
}
function motionSpan(cycles, last) {
    const changed = cycles.findLastIndex((cycle, index) => index === 0 || JSON.stringify(cycle.values) !== JSON.stringify(cycles[index - 1]?.values));
    const since = cycles[changed] ?? last;
    return { from: since.bin, until: latestStart(since) + MOTION_MS };
}
function ends(cycles, metric, afterMs) {
    if ((cycles.at(-1)?.values[metric].high ?? 0) === 0)
        return [];
    const rise = cycles.findLastIndex((cycle, index) => {
        const before = cycles[index - 1];
        return before !== undefined && cycle.values[metric].low > before.values[metric].high;
    });
    const [before, after] = [cycles[rise - 1], cycles[rise]];
    if (before === undefined || after === undefined)
        return [];
    return [{ from: before.bin + afterMs, until: latestStart(after) + afterMs + GRACE_MS }];
}
function latestStart({ bin }) {
    return bin % bins/* BIN_MS */.r4 === 0 ? bin + bins/* BIN_MS */.r4 : bin;
}

// EXTERNAL MODULE: ./build/convergence/live-cycles.js
var live_cycles = __webpack_require__(1744);
;// CONCATENATED MODULE: ./build/scale/watch.js






const CONFIRMING_MS = 12_000;
class Watch {
    fleet;
    history;
    live;
    mayReadLive;
    liveReadAt = Number.NEGATIVE_INFINITY;
    failedLiveReads = 0;
    liveFailedAt = Number.NEGATIVE_INFINITY;
    verdict = {
        kind: 'waiting',
        missing: 'metrics',
        progress: { reachedAt: {}, healthIsOpen: false },
    };
    #firstSeenAt = {};
    failedAt;
    isConfirmed = false;
    restsOn = 'metrics';
    configuration = 'unread';
    configured;
    wasOurs = false;
    failedStatuses = 0;
    failedAsks = 0;
    configurationReadFor;
    configurationReadAt = Number.NEGATIVE_INFINITY;
    otherSince;
    denied = new Set();
    constructor(fleet) {
        this.fleet = fleet;
        this.history = fleet.history ?? new cycles/* CycleHistory */.BD();
        this.live = new live_cycles/* LiveCycles */.Mb(fleet.goal.writtenAt);
        if (fleet.live?.kind === 'report')
            this.live.add(fleet.live.status, fleet.live.at);
        this.mayReadLive = fleet.subfleet === undefined && fleet.live?.kind !== 'denied';
    }
    get aheadMs() {
        return this.fleet.goal.writtenAt - this.fleet.postedAt;
    }
    get sources() {
        const { live, aheadMs } = this;
        return { goal: this.fleet.goal, live, known: this.history.cycles(), aheadMs };
    }
    get appliedAt() {
        const { readRule, goal, applier } = this.fleet;
        if (readRule === 'each-cycle')
            return goal.writtenAt;
        return readRule === 'after-marker' ? applier?.appliedAt : undefined;
    }
    get cycles() {
        return this.restsOn === 'live' ? (0,live_cycles/* liveCyclesOf */.ZI)(this.sources) : this.history.cycles();
    }
    get latest() {
        return (this.isLiveAhead ? this.live.cycles() : this.history.cycles()).at(-1);
    }
    get isLiveAhead() {
        return (0,live_cycles/* isAhead */.Y0)(this.sources);
    }
    decide(verdict, isConfirmed, restsOn) {
        this.verdict = { ...verdict, progress: this.#sinceFirstSeen(verdict.progress) };
        this.isConfirmed = isConfirmed;
        this.restsOn = restsOn;
    }
    #sinceFirstSeen(progress) {
        const reachedAt = {};
        for (const level of convergence_goal/* LEVELS */.A_) {
            const at = progress.reachedAt[level];
            if (at !== undefined)
                reachedAt[level] = Math.min(at, this.#firstSeenAt[level] ?? at);
        }
        this.#firstSeenAt = { ...this.#firstSeenAt, ...reachedAt };
        return { ...progress, reachedAt };
    }
    get isOver() {
        return this.verdict.kind === 'failed' && this.isConfirmed;
    }
    dueSpans() {
        const { applier, goal } = this.fleet;
        if (applier === undefined || this.verdict.kind !== 'waiting')
            return [];
        const { lastAppliedAt: appliedAt } = applier;
        const { progress, missing } = this.verdict;
        const course = { goal, cycles: this.cycles, progress, ...(appliedAt !== undefined && { appliedAt }) };
        const spans = dueSpans(course).map(({ from, until }) => ({
            from: from - this.aheadMs,
            until: until - this.aheadMs,
        }));
        if (missing !== 'numbers')
            return spans;
        const seenAt = this.history.cycles().at(-1)?.seenAt ?? Number.NEGATIVE_INFINITY;
        return [...spans, { from: seenAt, until: seenAt + CONFIRMING_MS }];
    }
}
function toAwaited(state, { wait: { level, acceptsInsufficient }, intent }, { before: metrics, appliers }, now) {
    const { size, name, subfleet, floor } = state.fleet;
    const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
    if (size.kind === 'auto' || !(0,convergence_goal/* isLevel */.NW)(level) || state.api === undefined || start === undefined)
        return [];
    const { postedAt, writtenAt } = start;
    const history = metrics?.get(name);
    const isFloorSet = floor !== undefined && intent === 'scale';
    const goal = { size, level, acceptsInsufficient, writtenAt, ...(isFloorSet && { floor }) };
    const { version, live } = state.before ?? {};
    const more = {
        ...(history && { history }),
        ...(subfleet !== undefined && { subfleet }),
        ...(live && { live }),
        ...(appliers && { applier: appliers.of(state.api) }),
    };
    return [{ name, api: state.api, postedAt, goal, readRule: (0,keys/* readRuleOf */.WJ)(version), ...more }];
}
function acceptedAt({ write }) {
    return write?.kind === 'accepted' ? write : undefined;
}
function lookedAt({ before }, now) {
    return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}
function moveOf(fleet) {
    const last = [...(fleet.history?.cycles() ?? []), ...new Watch(fleet).live.cycles()].at(-1);
    const counts = (0,convergence_counts/* countsOf */.mQ)(last);
    if (counts === undefined)
        return 'unknown';
    const [usable, target] = [(0,convergence_counts/* usableBounds */.ML)(counts).high, (0,convergence_counts/* targetOf */.$r)(fleet.goal, counts)];
    if (usable === target)
        return 'none';
    return usable < target ? 'up' : 'down';
}


/***/ })

};
