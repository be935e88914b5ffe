export const id = 391;
export const ids = [391];
export const modules = {

/***/ 6391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForFleets: () => (/* binding */ waitForFleets)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/clonesquad/runs.js
var runs = __webpack_require__(388);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
;// CONCATENATED MODULE: ./build/clonesquad/counts.js



function countsOf(run) {
    const counts = {};
    for (const metric of runs/* DECISIVE_METRICS */.b$) {
        const bounds = run?.values[metric];
        if (bounds !== undefined && (0,bins/* isExact */.u0)(bounds))
            counts[metric] = bounds.low;
    }
    return isComplete(counts) ? counts : undefined;
}
function isComplete(counts) {
    return runs/* DECISIVE_METRICS */.b$.every((metric) => counts[metric] !== undefined);
}
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,size/* expectedCount */.qG)(goal.size, counts.FleetSize), floor);
    return isCapAccepted(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function isCapAccepted(goal, counts) {
    return goal.acceptsCap && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function wantsOurs(goal, counts) {
    return counts.DesiredInstanceCount === (0,size/* expectedCount */.qG)(goal.size, counts.FleetSize);
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

;// CONCATENATED MODULE: ./build/clonesquad/snapshots.js

function snapshotsOf(goal, runs) {
    const snapshots = new Map();
    for (const run of runs) {
        const counts = countsOf(run);
        if (counts !== undefined)
            snapshots.set(run.seenAt, { at: run.seenAt, counts, target: targetOf(goal, counts) });
    }
    return [...snapshots.values()].sort((one, other) => one.at - other.at);
}

// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/clonesquad/answers.js
var answers = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/clonesquad/goal.js
var clonesquad_goal = __webpack_require__(229);
// EXTERNAL MODULE: ./build/clonesquad/limits.js
var clonesquad_limits = __webpack_require__(6666);
;// CONCATENATED MODULE: ./build/clonesquad/observation.js


const CACHE_MS = 60_000;
const WRITE_MS = 1_000;
const ZERO_MS = 90_000;
function proves(goal, runs, index, evidence) {
    const run = runs[index];
    if (run === undefined || !isLaterThanWrite(goal, runs, run))
        return 'no';
    const expected = expectedIn(goal, run);
    if (!(0,bins/* isExact */.u0)(expected) || !isSame(run.values.DesiredInstanceCount, expected))
        return 'no';
    if (expected.low === 0) {
        if (run.bin < goal.writtenAt + ZERO_MS)
            return 'no';
        const { configuration } = evidence;
        return configuration === 'unread' || configuration === 'not-ours' ? 'if-configured' : 'yes';
    }
    if (run.bin >= goal.writtenAt + CACHE_MS)
        return 'yes';
    const earlier = runs.slice(0, index);
    const isNew = earlier.every((one) => wantsOther(goal, one));
    return isNew && earlier.some((one) => isSame(one.values.FleetSize, run.values.FleetSize)) ? 'yes' : 'no';
}
function mayBeAfterWrite(goal, run) {
    return run.bin >= goal.writtenAt || (!run.isHistory && run.bin > goal.writtenAt - bins/* BIN_MS */.r4);
}
function isLaterThanWrite(goal, runs, run) {
    if (run.bin >= goal.writtenAt)
        return true;
    if (!mayBeAfterWrite(goal, run))
        return false;
    const known = runs.filter(({ bin, isHistory }) => bin === run.bin && isHistory).length;
    const before = (goal.writtenAt - run.bin) / bins/* BIN_MS */.r4;
    const pace = runsPerBin(runs.filter(({ bin }) => bin < run.bin));
    const isUpToDate = known >= Math.floor((before - WRITE_MS / bins/* BIN_MS */.r4) * pace);
    return isUpToDate || run.position > Math.floor(before * pace);
}
function runsPerBin(runs) {
    const counts = new Map();
    for (const { bin, position } of runs)
        counts.set(bin, position + 1);
    const sorted = [...counts.values()].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
function wantsOther(goal, run) {
    return (0,bins/* areDisjoint */.hQ)(run.values.DesiredInstanceCount, expectedIn(goal, run));
}
function expectedIn(goal, run) {
    const { low, high } = run.values.FleetSize;
    return { low: (0,size/* expectedCount */.qG)(goal.size, low), high: (0,size/* expectedCount */.qG)(goal.size, high) };
}
function isSame(one, other) {
    return (0,bins/* isExact */.u0)(one) && (0,bins/* isExact */.u0)(other) && one.low === other.low;
}
function isSuperseded(goal, runs, proof, evidence) {
    const proofBin = runs[proof]?.bin ?? Number.POSITIVE_INFINITY;
    const others = runs.filter((run) => run.bin > proofBin && wantsOther(goal, run));
    return others.length >= 2 || evidence.configuration === 'replaced';
}

;// CONCATENATED MODULE: ./build/clonesquad/convergence.js






const STILL_MS = 4 * 60_000;
const MOVING = [
    'RunningInstances',
    'PendingInstances',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInInitialState',
    'NbOfInstanceInUnuseableState',
    'NbOfInstancesInError',
];
function judge(the) {
    const { goal, limits, runs, evidence, timing } = the;
    const proof = runs.findIndex((_, index) => proves(goal, runs, index, evidence) === 'yes');
    const progress = describe(the, proof);
    if (proof === -1)
        return judgeUnobserved(the, progress);
    const failed = (result) => ({ kind: 'failed', result, progress });
    if (isSuperseded(goal, runs, proof, evidence))
        return failed('superseded');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const last = runs.length - 1;
    const level = levelOf(goal, runs[last], statusIfStill(the, proof));
    const cap = capOf(the, proof);
    const isCapFine = isCapAccepted(goal, progress.counts);
    const isThere = level !== undefined && clonesquad_goal/* LEVELS */.A.indexOf(level) >= clonesquad_goal/* LEVELS */.A.indexOf(goal.level);
    if (isThere && !(isCapFine && cap === 'one-run')) {
        const isUnverified = progress.expected === 0 && evidence.configuration === 'unreadable';
        const isCut = isCapFine && cap !== undefined;
        const caveat = isUnverified ? 'zero-unverified' : isCut ? 'capped' : undefined;
        return { kind: 'converged', ...(caveat && { caveat }), progress };
    }
    if (cap === 'two-runs' && !isCapFine)
        return failed('capped');
    if (timing.now - lastChange(runs, proof) >= limits.stallMs)
        return failed('stalled');
    const asksForStatus = progress.healthIsOpen && isStill(the, proof);
    return {
        kind: 'waiting',
        missing: isThere ? 'numbers' : missingFor(goal, progress),
        ...(asksForStatus && { needs: 'status' }),
        progress,
    };
}
function judgeUnobserved(the, progress) {
    const { goal, limits, runs, evidence, timing } = the;
    const failed = (result) => ({ kind: 'failed', result, progress });
    const isLate = timing.now - timing.postedAt >= limits.observeMs;
    const hasNone = !runs.some((run) => mayBeAfterWrite(goal, run));
    if (hasNone && (isLate || runs.length === 0)) {
        if (evidence.status === 'unread')
            return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
        if (evidence.status !== 'unreadable' && evidence.status.managed === 0)
            return judgeEmpty(goal, progress);
    }
    if (isLate && hasNone)
        return failed('no-metrics');
    const asks = runs.some((_, index) => proves(goal, runs, index, evidence) === 'if-configured');
    if (isLate && (wantsAnother(goal, runs) || (asks && evidence.configuration === 'not-ours')))
        return failed('not-observed');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const missing = hasNone ? 'metrics' : 'observation';
    return { kind: 'waiting', missing, ...(asks && { needs: 'configuration' }), progress };
}
function wantsAnother(goal, runs) {
    const last = runs.at(-1);
    return last !== undefined && wantsOther(goal, last);
}
function capOf({ goal, runs }, proof) {
    const last = runs.length - 1;
    if (!isCapped(goal, runs[last]))
        return undefined;
    return last > proof && isCapped(goal, runs[last - 1]) ? 'two-runs' : 'one-run';
}
function isSilent({ limits, timing }, progress) {
    return timing.now - (progress.lastSeenAt ?? timing.postedAt) >= (0,clonesquad_limits/* silenceMs */.q)(limits);
}
function isStill({ runs, timing }, proof) {
    return timing.now - lastChange(runs, proof) >= STILL_MS;
}
function statusIfStill(the, proof) {
    return isStill(the, proof) ? the.evidence.status : 'unread';
}
function judgeEmpty(goal, progress) {
    const asksForNone = (0,size/* expectedCount */.qG)(goal.size, 1) === 0;
    return asksForNone
        ? { kind: 'converged', caveat: 'empty-fleet', progress }
        : { kind: 'failed', result: 'empty-fleet', progress };
}
function lastChange(runs, proof) {
    const moved = runs.filter((run, index) => {
        const before = runs[index - 1];
        return index > proof && before !== undefined && MOVING.some((metric) => differs(before, run, metric));
    });
    return Math.max(runs[proof]?.seenAt ?? 0, ...moved.map((run) => run.seenAt));
}
function differs(one, other, metric) {
    const [before, after] = [one.values[metric], other.values[metric]];
    return before?.low !== after?.low || before?.high !== after?.high;
}
function missingFor(goal, progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return 'numbers';
    if (!wantsOurs(goal, counts))
        return 'desired';
    if (counts.RunningInstances > target)
        return 'scale-down';
    if (useable(counts).low < target || counts.PendingInstances > 0)
        return 'instances';
    return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}
function describe(the, proof) {
    const { goal, runs } = the;
    const last = runs.at(-1);
    const counts = countsOf(last);
    const [inError, lighthouse] = [last?.values.NbOfInstancesInError, last?.values.RunningLighthouseInstances];
    return {
        ...(counts && {
            counts,
            expected: (0,size/* expectedCount */.qG)(goal.size, counts.FleetSize),
            target: targetOf(goal, counts),
        }),
        healthIsOpen: isHealthOpen(goal, counts),
        ...(inError && (0,bins/* isExact */.u0)(inError) && { inError: inError.low }),
        ...(lighthouse && (0,bins/* isExact */.u0)(lighthouse) && { lighthouse: lighthouse.low }),
        ...(last && { lastSeenAt: Math.max(...runs.map((run) => run.seenAt)) }),
        reachedAt: proof === -1 ? {} : reachedTimes(the, proof),
    };
}
function reachedTimes(the, proof) {
    const { goal, runs } = the;
    const times = {};
    for (const run of runs.slice(proof)) {
        const level = levelOf(goal, run, run === runs.at(-1) ? statusIfStill(the, proof) : 'unread');
        for (const reached of clonesquad_goal/* LEVELS */.A.slice(0, level === undefined ? 0 : clonesquad_goal/* LEVELS */.A.indexOf(level) + 1)) {
            times[reached] ??= run.seenAt;
        }
    }
    return times;
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
;// CONCATENATED MODULE: ./build/clonesquad/sent-runs.js





class SentRuns {
    #since;
    #runs = [];
    constructor(since) {
        this.#since = since;
    }
    add({ at, values }, seenAt) {
        if (values === undefined || at < this.#since || this.#runs.some((run) => run.bin === at))
            return;
        const run = { bin: at, position: 0, seenAt, isHistory: false, isConfirmed: true, values };
        this.#runs = [...this.#runs, run].sort((one, other) => one.bin - other.bin);
    }
    runs() {
        return this.#runs;
    }
}
function isUpToDate(goal, sent, runs) {
    const [told, known] = [sent.at(-1), runs.at(-1)];
    if (told === undefined)
        return false;
    if (known === undefined)
        return true;
    const minute = minuteOf(told.bin);
    if (minute !== known.bin)
        return minute > known.bin;
    const toldThere = sent.filter(({ bin }) => minuteOf(bin) === minute);
    const knownThere = runs.filter((run) => run.bin === minute && mayBeAfterWrite(goal, run));
    return toldThere.length >= knownThere.length;
}
function minuteOf(moment) {
    return Math.floor(moment / bins/* BIN_MS */.r4) * bins/* BIN_MS */.r4;
}
function withOwnWord({ goal, sent, byMetrics, byOwnWord }) {
    const isKnown = byMetrics.kind === 'waiting' ? byMetrics.missing !== 'metrics' : !isEmpty(byMetrics);
    if (!isKnown || byMetrics.kind === 'failed')
        return byMetrics;
    const reachedAt = earliest(byMetrics.progress.reachedAt, byOwnWord.progress.reachedAt);
    const progress = { ...byOwnWord.progress, reachedAt };
    if (byOwnWord.kind === 'converged')
        return { ...byOwnWord, progress };
    const hasLeft = byMetrics.kind === 'converged' && isShort(goal, sent.at(-1));
    return hasLeft ? { kind: 'waiting', missing: missingFor(goal, progress), progress } : byMetrics;
}
function isEmpty(verdict) {
    return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet';
}
function isShort(goal, run) {
    if (isHealthOpen(goal, countsOf(run)))
        return false;
    const level = levelOf(goal, run, 'unread');
    return level === undefined || clonesquad_goal/* LEVELS */.A.indexOf(level) < clonesquad_goal/* LEVELS */.A.indexOf(goal.level);
}
function earliest(one, other) {
    const times = [...Object.entries(one), ...Object.entries(other)].sort(([, before], [, after]) => after - before);
    return Object.fromEntries(times);
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/scale/inquiry.js







const PATIENT_ASKS = 3;
class Inquiry {
    #limits;
    #ports;
    #signal;
    constructor(limits, ports, signal) {
        this.#limits = limits;
        this.#ports = ports;
        this.#signal = signal;
    }
    async hear(watch, at) {
        if (!watch.mayAskForSent)
            return;
        const { group } = (0,fleet_name/* parseFleetName */.Tc)(watch.fleet.name);
        let sent;
        try {
            sent = await this.#ports.cloud.readSentRun(watch.fleet.api, group, this.#signal);
        }
        catch (thrown) {
            this.#signal.throwIfAborted();
            if (!(thrown instanceof failure/* Failure */.HR))
                throw thrown;
        }
        if (sent !== undefined && !(0,answers/* isDenied */.G)(sent)) {
            watch.sent.add(sent, at);
            watch.unheard = 0;
            return;
        }
        watch.unheard += 1;
        watch.mayAskForSent = !(0,answers/* isDenied */.G)(sent) && watch.unheard < PATIENT_ASKS;
    }
    async judge(watch) {
        let answer;
        const ask = () => {
            answer ??= this.#readConfiguration(watch);
            return answer;
        };
        const the = await this.#investigate(watch, watch.history.runs(), 'unread', ask);
        watch.verdict = judge(the);
        const onConfirmed = judge({ ...the, runs: the.runs.filter((run) => run.isConfirmed) });
        watch.isConfirmed = endsAlike(onConfirmed, watch.verdict);
        watch.restsOn = 'metrics';
        if (watch.isOver || !isUpToDate(the.goal, watch.sent.runs(), the.runs))
            return;
        const own = await this.#investigate(watch, watch.sent.runs(), 'unreadable', ask);
        const { goal, runs: sent } = own;
        const verdict = withOwnWord({ goal, sent, byMetrics: watch.verdict, byOwnWord: judge(own) });
        if (verdict === watch.verdict)
            return;
        watch.verdict = verdict;
        watch.isConfirmed = true;
        watch.restsOn = 'own-word';
    }
    async #investigate(watch, runs, status, askForConfiguration) {
        const first = judge(this.#case(watch, runs, status));
        const needs = first.kind === 'waiting' ? first.needs : undefined;
        const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
        if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
            watch.configuration = await askForConfiguration();
        }
        const isStatusNeeded = needs === 'status' && status === 'unread';
        return this.#case(watch, runs, isStatusNeeded ? await this.#readStatus(watch) : status);
    }
    #case({ fleet, configuration }, runs, status) {
        return {
            goal: fleet.goal,
            limits: this.#limits,
            runs,
            evidence: { configuration, status },
            timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
        };
    }
    async #readStatus({ fleet, denied }) {
        if (fleet.subfleet !== undefined)
            return 'unreadable';
        const status = await this.#ports.cloud.readStatus(fleet.api, this.#signal);
        if (!(0,answers/* isDenied */.G)(status))
            return status ?? 'unreadable';
        denied.add(status.denied);
        return 'unreadable';
    }
    async #readConfiguration(watch) {
        const { api, goal, subfleet } = watch.fleet;
        if (subfleet !== undefined)
            return 'ours';
        const configured = await this.#ports.cloud.readConfigured(api, names/* DESIRED_COUNT_KEY */.JE, this.#signal);
        if ((0,answers/* isDenied */.G)(configured)) {
            watch.denied.add(configured.denied);
            return 'unreadable';
        }
        if (configured === undefined) {
            watch.failedAsks += 1;
            if (watch.configuration === 'not-ours' || watch.configuration === 'replaced')
                return watch.configuration;
            return watch.failedAsks >= PATIENT_ASKS ? 'unreadable' : 'unread';
        }
        watch.failedAsks = 0;
        const isOurs = configured.value === (0,size/* wireValue */.nv)(goal.size) && !configured.isOverridden;
        watch.wasOurs ||= isOurs;
        if (isOurs)
            return 'ours';
        return watch.wasOurs ? 'replaced' : 'not-ours';
    }
}
function endsAlike(one, other) {
    if (one.kind === 'failed' && other.kind === 'failed')
        return one.result === other.result;
    return one.kind === other.kind;
}

// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
;// CONCATENATED MODULE: ./build/scale/watch.js


class Watch {
    fleet;
    history;
    sent;
    mayAskForSent;
    unheard = 0;
    verdict = {
        kind: 'waiting',
        missing: 'metrics',
        progress: { reachedAt: {}, healthIsOpen: false },
    };
    isConfirmed = false;
    restsOn = 'metrics';
    configuration = 'unread';
    wasOurs = false;
    failedAsks = 0;
    denied = new Set();
    constructor(fleet) {
        this.fleet = fleet;
        this.history = fleet.history ?? new runs/* RunHistory */.gu();
        this.sent = new SentRuns(fleet.goal.writtenAt);
        this.mayAskForSent = fleet.subfleet === undefined;
    }
    get course() {
        const { goal } = this.fleet;
        const [runs, sent] = [this.history.runs(), this.sent.runs()];
        if (this.restsOn === 'metrics')
            return runs;
        const toldBy = (moment) => sent.filter(({ seenAt }) => seenAt <= moment);
        const news = runs.filter(({ seenAt }, index) => !isUpToDate(goal, toldBy(seenAt), runs.slice(0, index + 1)));
        const ownNews = sent.filter((run) => {
            const known = runs.filter(({ seenAt }) => seenAt <= run.seenAt);
            return toldBy(run.seenAt).at(-1) === run && isUpToDate(goal, toldBy(run.seenAt), known);
        });
        return [...news, ...ownNews];
    }
    get isOver() {
        return this.verdict.kind === 'failed' && this.isConfirmed;
    }
}

// EXTERNAL MODULE: ./build/scale/window.js
var scale_window = __webpack_require__(1809);
;// CONCATENATED MODULE: ./build/scale/wait.js








const LATE_MS = 15 * 60_000;
const CONFIRM_MS = 1_000;
async function waitForFleets(fleets, settings, namespace, ports, signal) {
    const wait = new Wait(fleets, settings, namespace, ports, signal);
    try {
        return await wait.untilDecided();
    }
    catch (thrown) {
        if (signal.aborted)
            return wait.outcomes('cancelled');
        const failure = (0,run/* toFailure */.w2)(thrown);
        return wait
            .outcomes('failure')
            .map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
    }
}
class Wait {
    #watches;
    #inquiry;
    #settings;
    #namespace;
    #ports;
    #signal;
    #deadline;
    #hasReadSinceWrite = false;
    #failedReads = 0;
    constructor(fleets, settings, namespace, ports, signal) {
        this.#watches = fleets.map((fleet) => new Watch(fleet));
        this.#inquiry = new Inquiry(settings, ports, signal);
        this.#settings = settings;
        this.#namespace = namespace;
        this.#ports = ports;
        this.#signal = signal;
        this.#deadline = Math.min(...fleets.map((fleet) => fleet.postedAt)) + settings.timeoutMs;
    }
    async untilDecided() {
        const { clock } = this.#ports;
        await this.#poll();
        if (this.#watches.some((watch) => watch.fleet.history === undefined))
            await this.#poll();
        for (;;) {
            if (this.#wantsConfirmation())
                await this.#pollOnceMore();
            this.#show();
            if (this.#watches.every((watch) => watch.verdict.kind !== 'waiting' && watch.isConfirmed)) {
                return this.outcomes('verdict');
            }
            if (clock.now() >= this.#deadline)
                return this.outcomes('timeout');
            await this.#sleepUntil(clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random()));
            await this.#poll();
        }
    }
    async #pollOnceMore() {
        const { clock } = this.#ports;
        await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
        await this.#poll();
    }
    async #sleepUntil(moment) {
        const { clock } = this.#ports;
        const end = Math.min(moment, this.#deadline);
        for (let left = end - clock.now(); left > 0; left = end - clock.now()) {
            await clock.sleep(Math.min(left, progress/* HEARTBEAT_MS */.m), this.#signal);
            this.#signal.throwIfAborted();
            if (clock.now() < end)
                this.#show();
        }
    }
    outcomes(ended) {
        const stands = ({ verdict, isConfirmed }) => (verdict.kind !== 'waiting' && isConfirmed) || (verdict.kind === 'failed' && ended === 'timeout');
        return this.#watches.map((watch) => ({
            ended: stands(watch) ? 'verdict' : ended,
            verdict: watch.verdict,
            missingMetrics: watch.history.missingMetrics(),
            failedReads: this.#failedReads,
            denied: [...watch.denied],
            snapshots: snapshotsOf(watch.fleet.goal, watch.course),
        }));
    }
    async #poll() {
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const now = this.#ports.clock.now();
        const questions = [
            this.#read(watches, now),
            ...watches.map((watch) => this.#inquiry.hear(watch, now)),
        ];
        await Promise.allSettled(questions);
        const [isRead] = await Promise.all(questions);
        if (isRead)
            await Promise.all(watches.map((watch) => this.#inquiry.judge(watch)));
    }
    async #read(watches, now) {
        const names = watches.map((watch) => watch.fleet.name);
        try {
            const fleets = await this.#ports.cloud.readMetrics(names, this.#namespace, this.#window(now), this.#signal);
            for (const watch of watches) {
                watch.history.read(fleets.get(watch.fleet.name) ?? new Map(), now, !this.#hasReadSinceWrite);
            }
            this.#hasReadSinceWrite = true;
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof ports/* TransientReadError */.F))
                throw thrown;
            this.#failedReads += 1;
            this.#ports.log(`CloudWatch could not be read, and will be asked again: ${thrown.message}`);
            return false;
        }
    }
    #window(now) {
        const writes = this.#watches.map((watch) => watch.fleet);
        const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
        const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - before/* LOOK_BACK_MS */.Zc;
        const start = Math.max(first, now + ahead - LATE_MS);
        return (0,scale_window/* windowOf */.O)(start, now + ahead);
    }
    #wantsConfirmation() {
        const open = this.#watches.filter((watch) => !watch.isOver);
        return (open.some((watch) => watch.verdict.kind === 'failed') ||
            (open.some((watch) => watch.restsOn === 'metrics') &&
                open.every((watch) => watch.verdict.kind !== 'waiting')));
    }
    #show() {
        const now = this.#ports.clock.now();
        for (const { fleet, verdict, isOver } of this.#watches) {
            const { name, goal, postedAt } = fleet;
            const times = { postedAt, now, deadline: this.#deadline };
            this.#ports.show({ fleet: name, level: goal.level, verdict, isOver, ...times });
        }
    }
}


/***/ })

};
