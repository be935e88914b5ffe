export const id = 722;
export const ids = [722];
export const modules = {

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/machine/process.js
var machine_process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/scale/recent.js
var recent = __webpack_require__(9218);
;// CONCATENATED MODULE: ./build/restore/restore.js







const STALE_MS = 75_000;
const LANDING_MS = 31_000;
const ASK_AGAIN_MS = 5_000;
async function restoreRows(rows, ports, signal) {
    const survey = surveyOf(ports, signal);
    const end = (row) => restoreToEnd(row, ports, survey, signal);
    const states = new Map(rows.filter(({ kind }) => kind === 'state').map((row) => [row.fleet, end(row)]));
    const ends = await Promise.all(rows.map(async (row) => {
        const state = await states.get(row.fleet);
        if (state !== undefined && row.kind === 'state')
            return state;
        if (state?.kind === 'failed' || state?.kind === 'untouched')
            return untouched(row, STATE_IS_NOT_BACK);
        return end(row);
    }));
    const changed = rows.filter((_, index) => ends[index]?.kind === 'restored').map(({ api }) => api.href);
    for (const api of new Set(changed))
        ports.appliers?.of(new URL(api)).apply();
    await ports.appliers?.settle();
    return ends;
}
function surveyOf({ cloud, appliers }, signal) {
    const known = new Map();
    const survey = async ({ api, fleet }) => {
        const discovery = await (0,recent/* orFailure */.wM)(cloud.readDiscovery(api, signal), signal);
        if (discovery === undefined || (0,answers/* isDenied */.G)(discovery))
            return { isExact: false };
        if (discovery instanceof failure/* Failure */.HR)
            return { why: `Cannot verify which group the API belongs to. ${discovery.message}`, isExact: false };
        if (discovery.group !== (0,fleet_name/* parseFleetName */.Tc)(fleet).group)
            return { why: `${api.href} now belongs to ${(0,base_text/* quoted */.TL)(discovery.group)}.`, isExact: false };
        const isKnown = (0,keys/* readRuleOf */.WJ)(discovery.version) !== 'unknown';
        return { isExact: appliers !== undefined && isKnown && (await appliers.of(api).mark()) };
    };
    return (row) => {
        const { href } = row.api;
        const answer = known.get(href) ?? survey(row);
        known.set(href, answer);
        return answer;
    };
}
const STATE_IS_NOT_BACK = 'The state of the subfleet was not restored, so restoring this value could start more of its instances.';
async function restoreToEnd(row, ports, survey, signal) {
    let isSent = false;
    const onWrite = () => {
        isSent = true;
    };
    try {
        return await restoreRow(row, ports, { onWrite, survey }, signal);
    }
    catch (thrown) {
        return failed(row, (0,run/* failureOf */.g5)(thrown, signal, isSent));
    }
}
function failed(row, failure) {
    const end = failure.mayBeWritten ? 'may or may not be restored' : 'not restored';
    const text = `${labelOf(row)}: ${end}. ${failure.message} ${valuesOf(row)}`;
    return { kind: 'failed', text, failure };
}
function valuesOf({ stored, ours, isAccepted }) {
    const set = isAccepted ? 'Value set by this job' : 'Value that this job may have set';
    return `Previous value: ${textOf(stored)}. ${set}: ${textOf(ours)}.`;
}
async function restoreRow(row, ports, { onWrite, survey }, signal) {
    const { api, key, ours, stored, hasTtl } = row;
    const label = labelOf(row);
    const nothing = (text) => ({ kind: 'nothing-to-do', text });
    if (stored === ours && !hasTtl) {
        return nothing(`${label}: nothing to restore. The value was ${textOf(ours)} before this job, too.`);
    }
    const { why, isExact } = await survey(row);
    if (why !== undefined)
        return untouched(row, why);
    const current = await readCurrent(row, isExact, ports, signal);
    if (current.kind === 'as-before')
        return nothing(`${label}: nothing to restore. ${stored === null ? 'There is no value' : `The value is ${textOf(stored)}`}, as before this job.`);
    if (current.kind === 'other')
        return untouched(row, current.text);
    onWrite();
    await ports.cloud.write(api, key, stored ?? undefined, undefined, signal);
    if (!isExact)
        await untilReturned(row, ports, signal);
    return { kind: 'restored', text: `${label}: ${restoredText(row)}` };
}
function restoredText({ fleet, kind, stored }) {
    if (stored !== null)
        return `restored ${textOf(stored)}. If this value had a ttl, the ttl is not restored.`;
    const isMainSize = kind === 'size' && (0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined;
    return `deleted the value, since there was none before this job.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}
const ANSWERS_IN_A_ROW = 3;
const LOOK_AGAIN_MS = 1_000;
async function untilReturned(row, { cloud, clock, log }, signal) {
    const { stored } = row;
    const end = clock.now() + STALE_MS;
    let seen = 0;
    while (!signal.aborted && clock.now() < end) {
        const value = await readOrFailure(cloud, row, signal).catch(() => ({ why: 'cancelled' }));
        if (typeof value === 'object' && value !== null)
            return;
        seen = value === stored ? seen + 1 : 0;
        if (seen === ANSWERS_IN_A_ROW)
            return;
        if (seen === 0)
            log(`${labelOf(row)}: restored. Waiting until CloneSquad's API returns this value, for the next job.`);
        const pause = seen === 0 ? ASK_AGAIN_MS : LOOK_AGAIN_MS;
        await clock.sleep(Math.min(pause, end - clock.now()), signal);
    }
}
async function readCurrent(row, isExact, { cloud, clock, log }, signal) {
    const { ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
    const lateMs = isExact ? (isAccepted ? Number.NEGATIVE_INFINITY : LANDING_MS) : STALE_MS;
    const end = Math.min(lastWriteAt, clock.now()) + lateMs;
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
            return { kind: 'other', text: 'The value of this job expired (ttl) or was deleted.' };
        if (left < 0)
            return { kind: 'other', text: changedText(value) };
        log(`${labelOf(row)}: the API returns ${value === null ? 'no value' : textOf(value)}, which may be older than this job's write. Reading again.`);
        await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), signal);
        signal.throwIfAborted();
    }
}
function changedText(value) {
    return value === null
        ? 'Something else deleted the value.'
        : `Something else set the value to ${textOf(value)}.`;
}
async function readOrFailure(cloud, { api, key }, signal) {
    try {
        const rows = await cloud.readRows(api, [key], signal);
        if ((0,answers/* isDenied */.G)(rows))
            return { why: `Permission to read the value is missing: ${rows.denied}.` };
        return rows.get(key) ?? null;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return { why: `Cannot read the value. ${(0,run/* toFailure */.w2)(thrown).message}` };
    }
}
function untouched(row, why) {
    return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${valuesOf(row)}` };
}
function labelOf({ fleet, kind }) {
    return kind === 'size' ? fleet : `${fleet} (${kind})`;
}
function textOf(value) {
    if (value === null)
        return 'none';
    return /^[\w%+-]{1,64}$/.test(value) ? value : (0,base_text/* quoted */.TL)(value);
}

// EXTERNAL MODULE: ./build/scale/apply.js
var apply = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/action/state.js
var action_state = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/action/post.js











const LEAST_MS = 5 * 60_000;
async function runPost() {
    const { signal, received } = (0,machine_process/* abortOnSignals */.PB)();
    const finalState = (0,action_state/* loadFinalState */.Su)();
    try {
        const state = (0,action_state/* loadJobState */.XL)();
        const failures = state === undefined ? [] : await finish(state, signal);
        if (state === undefined)
            (0,action_runner/* log */.Rm)('The main step changed nothing.');
        process.exitCode = (0,results/* exitCode */.I$)((0,results/* worst */.QZ)(failures.map((failure) => failure.result)), received());
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, signal);
        const before = finalState === '' ? '' : ` When the main step ended: ${finalState}`;
        reportFailure(failure, [failure.message], [`State: Nothing was restored.${before}`]);
        process.exitCode = (0,results/* exitCode */.I$)(failure.result, received());
    }
    await (0,machine_process/* endProcess */.JZ)(received());
}
async function finish(state, signal) {
    if (!state.hasEnded) {
        action_runner/* annotate */.fz.warning(`The main step was stopped before it could report the result. ${state.finalState}`);
    }
    if (state.toRestore.length === 0) {
        if (state.hasEnded)
            (0,action_runner/* log */.Rm)(`Nothing to restore. When the main step ended: ${state.finalState}`);
        return [];
    }
    const ends = await restore(state, signal);
    for (const end of ends)
        report(end);
    return ends.flatMap(({ failure }) => failure ?? []);
}
async function restore(state, signal) {
    const runner = await (0,action_runner/* openRunner */.NH)();
    const request = (0,inputs/* readAgain */.n)(state.reading, runner.surroundings);
    const timeoutMs = Math.max(request.wait.timeoutMs, LEAST_MS);
    const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'restoring the sizes' }) };
    return (0,time/* within */.ux)(limit, system_clock/* systemClock */.m, signal, (during) => restoreWith(runner.connectorFor(request), request, timeoutMs, state, during));
}
async function restoreWith(connect, request, timeoutMs, state, signal) {
    const deadline = system_clock/* systemClock */.m.now() + timeoutMs;
    const retryPolicy = { clock: system_clock/* systemClock */.m, requestMs: request.requestMs, deadline, log: action_runner/* log */.Rm };
    const cloud = await connect({ signal, retryPolicy, notice: action_runner/* annotate */.fz.notice });
    const now = system_clock/* systemClock */.m.now();
    const rows = state.toRestore.map((row) => (state.hasEnded ? row : { ...row, lastWriteAt: now }));
    const appliers = request.appliesImmediately
        ? new apply/* Appliers */.vL({ cloud, clock: system_clock/* systemClock */.m }, signal)
        : undefined;
    return restoreRows(rows, { cloud, clock: system_clock/* systemClock */.m, log: action_runner/* log */.Rm, ...(appliers && { appliers }) }, signal);
}
function report({ kind, text, failure }) {
    if (failure)
        reportFailure(failure, [text], []);
    else if (kind === 'untouched')
        action_runner/* annotate */.fz.warning(text);
    else
        (0,action_runner/* log */.Rm)(text);
}
function reportFailure(failure, what, state) {
    const lines = [...what, (0,render_failure/* fixLine */.S$)(failure), ...state, (0,render_failure/* moreLine */.g0)(failure.code)];
    action_runner/* annotate */.fz.error(lines.join('\n'), failure.result);
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


/***/ })

};
