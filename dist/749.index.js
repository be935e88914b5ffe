export const id = 749;
export const ids = [749];
export const modules = {

/***/ 8749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForFleets: () => (/* binding */ waitForFleets)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/clonesquad/counts.js
var clonesquad_counts = __webpack_require__(2842);
// EXTERNAL MODULE: ./build/clonesquad/goal.js
var clonesquad_goal = __webpack_require__(229);
// EXTERNAL MODULE: ./build/clonesquad/limits.js
var clonesquad_limits = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/observation.js
var observation = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
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
    const found = (0,observation/* findProof */.aY)(goal, runs, evidence);
    const proof = found.kind === 'proven' ? found.index : -1;
    const progress = describe(the, proof);
    if (found.kind !== 'proven')
        return judgeUnobserved(the, found.kind, progress);
    const failed = (result) => ({ kind: 'failed', result, progress });
    if ((0,observation/* isSuperseded */.pe)(goal, runs, proof, evidence))
        return failed('superseded');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const last = runs.length - 1;
    const level = (0,clonesquad_counts/* levelOf */.In)(goal, runs[last], statusIfStill(the, proof));
    const cap = capOf(the, proof);
    const isCapFine = (0,clonesquad_counts/* isCapAccepted */.W$)(goal, progress.counts);
    const isThere = level !== undefined && clonesquad_goal/* LEVELS */.A.indexOf(level) >= clonesquad_goal/* LEVELS */.A.indexOf(goal.level);
    if (isThere && !(isCapFine && cap === 'one-run')) {
        const isUnverified = progress.expected === 0 && evidence.configuration === 'unreadable';
        const isCut = isCapFine && cap !== undefined;
        const caveat = isUnverified ? 'zero-unverified' : isCut ? 'insufficient-instances' : undefined;
        return { kind: 'converged', ...(caveat && { caveat }), progress };
    }
    if (cap === 'two-runs' && !isCapFine)
        return failed('insufficient-instances');
    if (timing.now - lastChange(runs, proof) >= limits.stallMs)
        return failed('stalled');
    const needs = asksWhyOther(the) ? 'configuration' : 'status';
    const isAsking = needs === 'configuration' || (progress.healthIsOpen && isStill(the, proof));
    const missing = isThere ? 'numbers' : missingFor(goal, progress);
    return { kind: 'waiting', missing, ...(isAsking && { needs }), progress };
}
function judgeAtDeadline(verdict) {
    if (verdict.kind !== 'waiting')
        return verdict;
    const { missing, progress } = verdict;
    if (missing === 'metrics')
        return { kind: 'failed', result: 'no-metrics', progress };
    return missing === 'observation' ? { kind: 'failed', result: 'not-observed', progress } : verdict;
}
function asksWhyOther({ goal, runs, evidence, timing }) {
    const last = runs.at(-1);
    if (last === undefined || !(0,observation/* mayBeAfterWrite */.sG)(goal, last) || !(0,observation/* wantsOther */.km)(goal, last))
        return false;
    return (last.bin >= (evidence.appliedAt ?? Number.POSITIVE_INFINITY) || timing.now - timing.postedAt >= names/* CACHE_MS */.wo);
}
function judgeUnobserved(the, proof, progress) {
    const { goal, limits, runs, evidence, timing } = the;
    const failed = (result) => ({ kind: 'failed', result, progress });
    const isLate = timing.now - timing.postedAt >= limits.observeMs;
    const hasNone = !runs.some((run) => (0,observation/* mayBeAfterWrite */.sG)(goal, run));
    if (hasNone && (isLate || runs.length === 0)) {
        if (evidence.status === 'unread')
            return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
        if (evidence.status !== 'unreadable' && evidence.status.managed === 0)
            return judgeEmpty(goal, progress);
    }
    if ((0,observation/* isReplaced */.tc)(evidence))
        return failed('not-observed');
    if (isLate && hasNone)
        return failed('no-metrics');
    const asks = proof === 'if-configured' || asksWhyOther(the);
    if (isLate && (wantsAnother(goal, runs) || (asks && evidence.configuration === 'not-ours')))
        return failed('not-observed');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const missing = hasNone ? 'metrics' : 'observation';
    return { kind: 'waiting', missing, ...(asks && { needs: 'configuration' }), progress };
}
function wantsAnother(goal, runs) {
    const last = runs.at(-1);
    return last !== undefined && (0,observation/* wantsOther */.km)(goal, last);
}
function capOf({ goal, runs }, proof) {
    const last = runs.length - 1;
    if (!(0,clonesquad_counts/* isCapped */.g7)(goal, runs[last]))
        return undefined;
    return last > proof && (0,clonesquad_counts/* isCapped */.g7)(goal, runs[last - 1]) ? 'two-runs' : 'one-run';
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
    if (!(0,clonesquad_counts/* wantsOurs */.bi)(goal, counts))
        return 'desired';
    if (counts.RunningInstances > target)
        return 'scale-down';
    if ((0,clonesquad_counts/* useable */.yQ)(counts).low < target || counts.PendingInstances > 0)
        return 'instances';
    return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}
function describe(the, proof) {
    const { goal, runs } = the;
    const last = runs.at(-1);
    const counts = (0,clonesquad_counts/* countsOf */.mQ)(last);
    const [inError, lighthouse] = [last?.values.NbOfInstancesInError, last?.values.RunningLighthouseInstances];
    return {
        ...(counts && {
            counts,
            expected: (0,size/* expectedCount */.qG)(goal.size, counts.FleetSize),
            target: (0,clonesquad_counts/* targetOf */.$r)(goal, counts),
        }),
        healthIsOpen: (0,clonesquad_counts/* isHealthOpen */.vU)(goal, counts),
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
        const level = (0,clonesquad_counts/* levelOf */.In)(goal, run, run === runs.at(-1) ? statusIfStill(the, proof) : 'unread');
        for (const reached of clonesquad_goal/* LEVELS */.A.slice(0, level === undefined ? 0 : clonesquad_goal/* LEVELS */.A.indexOf(level) + 1)) {
            times[reached] ??= run.seenAt;
        }
    }
    return times;
}

;// CONCATENATED MODULE: ./build/clonesquad/snapshots.js

function snapshotsOf(goal, runs) {
    const snapshots = new Map();
    for (const run of runs) {
        const counts = (0,clonesquad_counts/* countsOf */.mQ)(run);
        if (counts !== undefined)
            snapshots.set(run.seenAt, { at: run.seenAt, counts, target: (0,clonesquad_counts/* targetOf */.$r)(goal, counts) });
    }
    return [...snapshots.values()].sort((one, other) => one.at - other.at);
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/scale/apply.js
var apply = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/clonesquad/answers.js
var answers = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/sent-runs.js
var sent_runs = __webpack_require__(9807);
// EXTERNAL MODULE: ./build/clonesquad/stored-size.js
var stored_size = __webpack_require__(491);
;// CONCATENATED MODULE: ./build/scale/inquiry.js









const MOST_FAILURES = 3;
const FRESH_MS = 10_000;
class Inquiry {
    #limits;
    #pollMs;
    #ports;
    #signal;
    constructor(settings, ports, signal) {
        this.#limits = settings;
        this.#pollMs = settings.pollMs;
        this.#ports = ports;
        this.#signal = signal;
    }
    async hear(watch, at) {
        watch.heardAt = at;
        if (!watch.mayAskForSent)
            return;
        const { group } = (0,fleet_name/* parseFleetName */.Tc)(watch.fleet.name);
        let sent;
        try {
            sent = await this.#ports.cloud.readSentRun(watch.fleet.api, group, this.#signal);
        }
        catch (thrown) {
            this.#signal.throwIfAborted();
            if (!(thrown instanceof build_failure/* Failure */.HR))
                throw thrown;
        }
        if (sent !== undefined && !(0,answers/* isDenied */.G)(sent)) {
            watch.sent.add(sent, at);
            watch.unheard = 0;
            return;
        }
        if (watch.unheard > 0 && !(0,answers/* isDenied */.G)(sent) && at - watch.unheardAt < this.#pollMs / 2)
            return;
        watch.unheard += 1;
        watch.unheardAt = at;
        watch.mayAskForSent = !(0,answers/* isDenied */.G)(sent) && watch.unheard < MOST_FAILURES;
    }
    async judge(watch) {
        await this.#judge(watch);
        watch.failedAt =
            watch.verdict.kind === 'failed' ? (watch.failedAt ?? this.#ports.clock.now()) : undefined;
    }
    async #judge(watch) {
        let answer;
        const ask = () => {
            answer ??= this.#askForConfiguration(watch);
            return answer;
        };
        const byReport = watch.isReportAhead ? await this.#judgeReports(watch, ask) : undefined;
        const isOpen = byReport?.kind !== 'converged' && byReport?.progress.healthIsOpen === true;
        if (byReport !== undefined && !isOpen && (byReport.kind !== 'converged' || (0,sent_runs/* isUpToDate */.xm)(watch.sources))) {
            watch.decide(byReport, true, 'report');
            return;
        }
        const the = await this.#investigate(watch, watch.history.runs(), 'unread', ask);
        const verdict = judge(the);
        const isOlder = isOpen
            ? verdict.kind === 'converged' && !verdict.progress.healthIsOpen
            : verdict.kind !== 'converged';
        if (byReport !== undefined && isOlder) {
            watch.decide({ kind: 'waiting', missing: 'numbers', progress: byReport.progress }, true, 'report');
            return;
        }
        const onConfirmed = judge({ ...the, runs: the.runs.filter((run) => run.isConfirmed) });
        watch.decide(verdict, endsAlike(onConfirmed, verdict), 'metrics');
    }
    async #judgeReports(watch, ask) {
        return judge(await this.#investigate(watch, (0,sent_runs/* reportedCycles */.pW)(watch.sources), 'unreadable', ask));
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
    #case({ fleet, configuration, appliedAt }, runs, status) {
        return {
            goal: fleet.goal,
            limits: this.#limits,
            runs,
            evidence: { configuration, status, ...(appliedAt !== undefined && { appliedAt }) },
            timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
        };
    }
    async #readStatus(watch) {
        const { fleet, denied } = watch;
        if (fleet.subfleet !== undefined || watch.failedStatuses >= MOST_FAILURES)
            return 'unreadable';
        const status = await this.#ports.cloud.readStatus(fleet.api, this.#signal);
        if ((0,answers/* isDenied */.G)(status))
            denied.add(status.denied);
        const isKnown = status !== undefined && !(0,answers/* isDenied */.G)(status);
        watch.failedStatuses = isKnown ? 0 : watch.failedStatuses + 1;
        return isKnown ? status : 'unreadable';
    }
    async #askForConfiguration(watch) {
        const last = watch.latest;
        const now = this.#ports.clock.now();
        if (last !== undefined && markAgain(watch, last, now))
            return watch.configuration;
        const isAsked = watch.configurationReadFor === last && now - watch.configurationReadAt < this.#pollMs / 2;
        if (isAsked)
            return watch.configuration;
        watch.configurationReadFor = last;
        watch.configurationReadAt = now;
        return this.#readConfiguration(watch);
    }
    async #readConfiguration(watch) {
        const { api, goal, subfleet } = watch.fleet;
        const isExact = this.#isExact(watch);
        if (subfleet !== undefined)
            return 'ours';
        const configured = await this.#ports.cloud.readConfigured(api, names/* DESIRED_COUNT_KEY */.JE, this.#signal);
        if ((0,answers/* isDenied */.G)(configured)) {
            watch.denied.add(configured.denied);
            return 'unreadable';
        }
        if (configured === undefined) {
            watch.failedAsks += 1;
            if (['not-ours', 'shadowed', 'replaced'].includes(watch.configuration))
                return watch.configuration;
            return watch.failedAsks >= MOST_FAILURES ? 'unreadable' : 'unread';
        }
        watch.failedAsks = 0;
        if (isExact)
            watch.configured = configured;
        const isOurs = (0,stored_size/* meansSame */.b4)(configured.value, (0,size/* wireValue */.nv)(goal.size)) && !configured.isOverridden;
        watch.wasOurs ||= isOurs;
        if (isOurs)
            return 'ours';
        if (!isExact)
            return 'not-ours';
        return watch.wasOurs ? 'replaced' : 'shadowed';
    }
    #isExact(watch) {
        const now = this.#ports.clock.now();
        return now - watch.fleet.postedAt >= names/* EXACT_AFTER_MS */.kq || isMarkedAnew(watch, now);
    }
}
function markAgain(watch, last, now) {
    const { applier, goal, readRule } = watch.fleet;
    const markedAt = applier?.lastAppliedAt;
    if (applier === undefined || markedAt === undefined || readRule !== 'after-marker')
        return false;
    if (!(0,observation/* wantsOther */.km)(goal, last))
        watch.otherSince = undefined;
    if (last.bin < markedAt || !(0,observation/* wantsOther */.km)(goal, last))
        return false;
    watch.otherSince ??= now;
    return !isMarkedAnew(watch, now) && applier.applyAgain();
}
function isMarkedAnew({ fleet: { applier }, otherSince }, now) {
    const acceptedAt = applier?.acceptedAt ?? Number.NEGATIVE_INFINITY;
    return otherSince !== undefined && acceptedAt > otherSince && now - acceptedAt < FRESH_MS;
}
function endsAlike(one, other) {
    if (one.kind === 'failed' && other.kind === 'failed')
        return one.result === other.result;
    return one.kind === other.kind;
}

// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/scale/watch.js + 1 modules
var watch = __webpack_require__(5984);
// EXTERNAL MODULE: ./build/scale/window.js
var scale_window = __webpack_require__(1809);
;// CONCATENATED MODULE: ./build/scale/wait.js











const LATE_MS = 15 * 60_000;
const REPORTED_MS = 1_000;
const CONFIRM_MS = 1_000;
async function waitForFleets(fleets, settings, namespace, ports, signal) {
    const wait = new Wait(fleets, settings, namespace, ports, signal);
    try {
        return await wait.untilDecided();
    }
    catch (thrown) {
        if (signal.aborted)
            return wait.outcomes(signal.reason instanceof build_failure/* Failure */.HR ? 'timeout' : 'cancelled');
        const failure = (0,run/* toFailure */.w2)(thrown);
        return wait
            .outcomes('failure')
            .map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
    }
}
async function allEnded(promises) {
    await Promise.allSettled(promises);
    await Promise.all(promises);
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
    #failedInARow = 0;
    #lastSetback = '';
    constructor(fleets, settings, namespace, ports, signal) {
        this.#watches = fleets.map((fleet) => new watch/* Watch */.o(fleet));
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
        for (let nextPoll = this.#nextPoll();;) {
            if (this.#wantsConfirmation())
                await this.#pollOnceMore();
            this.#show();
            if (this.#watches.every((watch) => watch.verdict.kind !== 'waiting' && watch.isConfirmed)) {
                return this.outcomes('verdict');
            }
            if (clock.now() >= this.#deadline)
                return this.outcomes('timeout');
            const heard = this.#requestCycles();
            await this.#sleepUntil(Math.min(nextPoll, heard));
            if (clock.now() < Math.min(nextPoll, this.#deadline)) {
                await this.#hear();
                continue;
            }
            await this.#poll();
            nextPoll = this.#nextPoll();
        }
    }
    #nextPoll() {
        const { clock } = this.#ports;
        return clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random());
    }
    #requestCycles() {
        const now = this.#ports.clock.now();
        const moments = this.#watches.flatMap((watch) => {
            const { applier } = watch.fleet;
            const spans = watch.dueSpans().filter(({ until }) => until > now);
            if (applier === undefined || !applier.canRequest)
                return [];
            if (spans.length === 0)
                return applier.isBusy ? [now + REPORTED_MS] : [];
            if (spans.every(({ from }) => from > now))
                return spans.map(({ from }) => from);
            applier.requestCycle();
            const [reported, again] = [applier.requestedAt + REPORTED_MS, applier.requestedAt + apply/* REQUEST_PAUSE_MS */.wj];
            return [[reported, again].find((moment) => moment > now) ?? now + apply/* REQUEST_PAUSE_MS */.wj];
        });
        return Math.min(...moments);
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
        const unread = this.#failedInARow > 1 ? this.#lastSetback : undefined;
        return this.#watches.map((watch) => {
            const verdict = ended === 'timeout' ? judgeAtDeadline(watch.verdict) : watch.verdict;
            const isDecided = verdict.kind !== 'waiting' && watch.isConfirmed;
            return {
                ended: isDecided || (verdict.kind === 'failed' && ended === 'timeout') ? 'verdict' : ended,
                verdict,
                elapsedMs: (watch.failedAt ?? this.#ports.clock.now()) - watch.fleet.postedAt,
                missingMetrics: watch.history.missingMetrics(),
                failedReads: this.#failedReads,
                ...(unread !== undefined && { unread }),
                denied: [...watch.denied],
                ...(watch.configured && { configured: watch.configured }),
                snapshots: snapshotsOf(watch.fleet.goal, watch.cycles),
            };
        });
    }
    async #poll() {
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const now = this.#ports.clock.now();
        await allEnded([this.#read(watches, now), ...watches.map((watch) => this.#inquiry.hear(watch, now))]);
        await Promise.all(watches.map((watch) => this.#inquiry.judge(watch)));
    }
    async #hear() {
        const now = this.#ports.clock.now();
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const isDue = ({ heardAt, fleet: { applier } }) => {
            const reportedAt = (applier?.requestedAt ?? Number.POSITIVE_INFINITY) + REPORTED_MS;
            return heardAt < reportedAt && reportedAt <= now;
        };
        const due = watches.filter(isDue);
        await allEnded(due.map((watch) => this.#inquiry.hear(watch, now)));
        await Promise.all(due.map((watch) => this.#inquiry.judge(watch)));
    }
    async #read(watches, now) {
        const names = watches.map((watch) => watch.fleet.name);
        try {
            const fleets = await this.#ports.cloud.readMetrics(names, this.#namespace, this.#window(now), this.#signal);
            for (const watch of watches) {
                watch.history.read(fleets.get(watch.fleet.name) ?? new Map(), now, !this.#hasReadSinceWrite);
            }
            this.#hasReadSinceWrite = true;
            this.#failedInARow = 0;
        }
        catch (thrown) {
            if (!(thrown instanceof ports/* TransientReadError */.F))
                throw thrown;
            this.#failedReads += 1;
            this.#failedInARow += 1;
            this.#lastSetback = thrown.message;
            this.#ports.log(`CloudWatch could not be read, and will be asked again: ${thrown.message}`);
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
            const { name, goal } = fleet;
            const times = { startedAt: this.#ports.startedAt, now, deadline: this.#deadline };
            this.#ports.show({ fleet: name, level: goal.level, verdict, isOver, ...times });
        }
    }
}


/***/ })

};
