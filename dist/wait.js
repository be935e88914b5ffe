export const ids = [384,760];
export const modules = {
/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForFleets: () => (/* binding */ waitForFleets)
});

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/evidence.js
var convergence_evidence = __webpack_require__(9985);
// EXTERNAL MODULE: ./build/convergence/goal.js
var convergence_goal = __webpack_require__(3043);
;// CONCATENATED MODULE: ./build/convergence/judge.js






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
function judge(facts) {
    const { goal, limits, cycles, evidence, timing } = facts;
    const found = (0,convergence_evidence/* findProof */.aY)(goal, cycles, evidence);
    const proof = found.kind === 'proven' ? found.index : -1;
    const progress = describe(facts, proof);
    if (found.kind !== 'proven')
        return judgeUnobserved(facts, found.kind, progress);
    const failed = (result) => ({ kind: 'failed', result, progress });
    if ((0,convergence_evidence/* isSuperseded */.pe)(goal, cycles, proof, evidence))
        return failed('superseded');
    if (isSilent(facts, progress))
        return failed('no-metrics');
    const last = cycles.length - 1;
    const level = (0,convergence_counts/* levelOf */.In)(goal, cycles[last], statusIfStill(facts, proof));
    const shortage = shortageOf(facts, proof);
    const isShortageAccepted = (0,convergence_counts/* acceptsStartable */.Wr)(goal, progress.counts);
    const isReached = level !== undefined && convergence_goal/* LEVELS */.A_.indexOf(level) >= convergence_goal/* LEVELS */.A_.indexOf(goal.level);
    if (isReached && !(isShortageAccepted && shortage === 'one-cycle')) {
        const isUnverified = progress.expected === 0 && evidence.configuration === 'unreadable';
        const isShort = isShortageAccepted && shortage !== undefined;
        const caveat = isUnverified ? 'zero-unverified' : isShort ? 'insufficient-instances' : undefined;
        return { kind: 'converged', ...(caveat && { caveat }), progress };
    }
    if (shortage === 'two-cycles' && !isShortageAccepted)
        return failed('insufficient-instances');
    if (timing.now - lastChange(cycles, proof) >= limits.stallMs)
        return failed('stalled');
    const needs = asksWhyOther(facts) ? 'configuration' : 'status';
    const isAsking = needs === 'configuration' || (progress.healthIsOpen && isStill(facts, proof));
    const missing = isReached ? 'numbers' : missingFor(goal, progress);
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
function asksWhyOther({ goal, cycles, evidence, timing }) {
    const last = cycles.at(-1);
    if (last === undefined || !(0,convergence_evidence/* mayBeAfterWrite */.sG)(goal, last) || !(0,convergence_evidence/* wantsOther */.km)(goal, last))
        return false;
    return last.bin >= (evidence.appliedAt ?? Number.POSITIVE_INFINITY) || timing.now - timing.postedAt >= keys/* CACHE_MS */.wo;
}
function judgeUnobserved(facts, proof, progress) {
    const { goal, limits, cycles, evidence, timing } = facts;
    const failed = (result) => ({ kind: 'failed', result, progress });
    const isLate = timing.now - timing.postedAt >= limits.observeMs;
    const hasNone = !cycles.some((cycle) => (0,convergence_evidence/* mayBeAfterWrite */.sG)(goal, cycle));
    if (hasNone && (isLate || cycles.length === 0)) {
        if (evidence.status === 'unread')
            return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
        if (evidence.status !== 'unreadable' && evidence.status.managed === 0)
            return judgeEmpty(goal, progress);
    }
    if ((0,convergence_evidence/* isReplaced */.tc)(evidence))
        return failed('not-observed');
    if (isLate && hasNone)
        return failed('no-metrics');
    const asks = proof === 'if-configured' || asksWhyOther(facts);
    if (isLate && (wantsAnother(goal, cycles) || (asks && evidence.configuration === 'not-ours')))
        return failed('not-observed');
    if (isSilent(facts, progress))
        return failed('no-metrics');
    const missing = hasNone ? 'metrics' : 'observation';
    return { kind: 'waiting', missing, ...(asks && { needs: 'configuration' }), progress };
}
function wantsAnother(goal, cycles) {
    const last = cycles.at(-1);
    return last !== undefined && (0,convergence_evidence/* wantsOther */.km)(goal, last);
}
function shortageOf({ goal, cycles }, proof) {
    const last = cycles.length - 1;
    if (!(0,convergence_counts/* exceedsStartable */.UM)(goal, cycles[last]))
        return undefined;
    return last > proof && (0,convergence_counts/* exceedsStartable */.UM)(goal, cycles[last - 1]) ? 'two-cycles' : 'one-cycle';
}
function isSilent({ limits, timing }, progress) {
    return timing.now - (progress.lastSeenAt ?? timing.postedAt) >= (0,convergence_goal/* silenceMs */.qq)(limits);
}
function isStill({ cycles, timing }, proof) {
    return timing.now - lastChange(cycles, proof) >= STILL_MS;
}
function statusIfStill(facts, proof) {
    return isStill(facts, proof) ? facts.evidence.status : 'unread';
}
function judgeEmpty(goal, progress) {
    const asksForNone = (0,size/* expectedCount */.qG)(goal.size, 1) === 0;
    return asksForNone
        ? { kind: 'converged', caveat: 'empty-fleet', progress }
        : { kind: 'failed', result: 'empty-fleet', progress };
}
function lastChange(cycles, proof) {
    const moved = cycles.filter((cycle, index) => {
        const before = cycles[index - 1];
        return index > proof && before !== undefined && MOVING.some((metric) => differs(before, cycle, metric));
    });
    return Math.max(cycles[proof]?.seenAt ?? 0, ...moved.map((cycle) => cycle.seenAt));
}
function differs(one, other, metric) {
    const [before, after] = [one.values[metric], other.values[metric]];
    return before?.low !== after?.low || before?.high !== after?.high;
}
function missingFor(goal, progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return 'numbers';
    if (!(0,convergence_counts/* wantsRequested */.UT)(goal, counts))
        return 'desired';
    if (counts.RunningInstances > target)
        return 'scale-down';
    if ((0,convergence_counts/* usableBounds */.ML)(counts).low < target || counts.PendingInstances > 0)
        return 'instances';
    return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}
function describe(facts, proof) {
    const { goal, cycles } = facts;
    const last = cycles.at(-1);
    const counts = (0,convergence_counts/* countsOf */.mQ)(last);
    const [inError, lighthouse] = [last?.values.NbOfInstancesInError, last?.values.RunningLighthouseInstances];
    return {
        ...(counts && {
            counts,
            expected: (0,size/* expectedCount */.qG)(goal.size, counts.FleetSize),
            target: (0,convergence_counts/* targetOf */.$r)(goal, counts),
        }),
        healthIsOpen: (0,convergence_counts/* isHealthOpen */.vU)(goal, counts),
        ...(inError && (0,bins/* isExact */.u0)(inError) && { inError: inError.low }),
        ...(lighthouse && (0,bins/* isExact */.u0)(lighthouse) && { lighthouse: lighthouse.low }),
        ...(last && { lastSeenAt: Math.max(...cycles.map((cycle) => cycle.seenAt)) }),
        reachedAt: proof === -1 ? {} : reachedTimes(facts, proof),
    };
}
function reachedTimes(facts, proof) {
    const { goal, cycles } = facts;
    const times = {};
    for (const cycle of cycles.slice(proof)) {
        const level = (0,convergence_counts/* levelOf */.In)(goal, cycle, cycle === cycles.at(-1) ? statusIfStill(facts, proof) : 'unread');
        for (const reached of convergence_goal/* LEVELS */.A_.slice(0, level === undefined ? 0 : convergence_goal/* LEVELS */.A_.indexOf(level) + 1)) {
            times[reached] ??= cycle.seenAt;
        }
    }
    return times;
}

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/render/progress.js
var progress = __webpack_require__(5338);
// EXTERNAL MODULE: ./build/scale/apply.js
var apply = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/convergence/live-cycles.js
var live_cycles = __webpack_require__(1744);
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
    async readLive(watch, at) {
        watch.liveReadAt = at;
        if (!watch.mayReadLive)
            return;
        const { group } = (0,fleet_name/* parseFleetName */.Tc)(watch.fleet.name);
        let status;
        try {
            status = await this.#ports.cloud.readLiveStatus(watch.fleet.api, group, this.#signal);
        }
        catch (thrown) {
            this.#signal.throwIfAborted();
            if (!(thrown instanceof errors_failure/* Failure */.HR))
                throw thrown;
        }
        if (status !== undefined && !(0,answers/* isDenied */.G)(status)) {
            watch.live.add(status, at);
            watch.failedLiveReads = 0;
            return;
        }
        if (watch.failedLiveReads > 0 && !(0,answers/* isDenied */.G)(status) && at - watch.liveFailedAt < this.#pollMs / 2)
            return;
        watch.failedLiveReads += 1;
        watch.liveFailedAt = at;
        watch.mayReadLive = !(0,answers/* isDenied */.G)(status) && watch.failedLiveReads < MOST_FAILURES;
    }
    async judge(watch) {
        await this.#judge(watch);
        watch.failedAt = watch.verdict.kind === 'failed' ? (watch.failedAt ?? this.#ports.clock.now()) : undefined;
    }
    async #judge(watch) {
        let answer;
        const ask = () => {
            answer ??= this.#askForConfiguration(watch);
            return answer;
        };
        const byLive = watch.isLiveAhead ? await this.#judgeLive(watch, ask) : undefined;
        const isOpen = byLive?.kind !== 'converged' && byLive?.progress.healthIsOpen === true;
        if (byLive !== undefined && !isOpen && (byLive.kind !== 'converged' || (0,live_cycles/* isUpToDate */.xm)(watch.sources))) {
            watch.decide(byLive, true, 'live');
            return;
        }
        const facts = await this.#investigate(watch, watch.history.cycles(), 'unread', ask);
        const verdict = judge(facts);
        const isOlder = isOpen
            ? verdict.kind === 'converged' && !verdict.progress.healthIsOpen
            : verdict.kind !== 'converged';
        if (byLive !== undefined && isOlder) {
            watch.decide({ kind: 'waiting', missing: 'numbers', progress: byLive.progress }, true, 'live');
            return;
        }
        const onConfirmed = judge({ ...facts, cycles: facts.cycles.filter((cycle) => cycle.isConfirmed) });
        watch.decide(verdict, endsAlike(onConfirmed, verdict), 'metrics');
    }
    async #judgeLive(watch, ask) {
        return judge(await this.#investigate(watch, (0,live_cycles/* liveCyclesOf */.ZI)(watch.sources), 'unreadable', ask));
    }
    async #investigate(watch, cycles, status, askForConfiguration) {
        const first = judge(this.#case(watch, cycles, status));
        const needs = first.kind === 'waiting' ? first.needs : undefined;
        const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
        if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
            watch.configuration = await askForConfiguration();
        }
        const isStatusNeeded = needs === 'status' && status === 'unread';
        return this.#case(watch, cycles, isStatusNeeded ? await this.#readFleetStatus(watch) : status);
    }
    #case({ fleet, configuration, appliedAt }, cycles, status) {
        return {
            goal: fleet.goal,
            limits: this.#limits,
            cycles,
            evidence: { configuration, status, ...(appliedAt !== undefined && { appliedAt }) },
            timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
        };
    }
    async #readFleetStatus(watch) {
        const { fleet, denied } = watch;
        if (fleet.subfleet !== undefined || watch.failedStatuses >= MOST_FAILURES)
            return 'unreadable';
        const status = await this.#ports.cloud.readFleetStatus(fleet.api, this.#signal);
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
        const configured = await this.#ports.cloud.readConfigured(api, keys/* DESIRED_COUNT_KEY */.JE, this.#signal);
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
        const isOurs = (0,size/* meansSame */.b4)(configured.value, (0,size/* wireValue */.nv)(goal.size)) && !configured.isOverridden;
        watch.wasOurs ||= isOurs;
        if (isOurs)
            return 'ours';
        if (!isExact)
            return 'not-ours';
        return watch.wasOurs ? 'replaced' : 'shadowed';
    }
    #isExact(watch) {
        const now = this.#ports.clock.now();
        return now - watch.fleet.postedAt >= keys/* EXACT_AFTER_MS */.kq || isMarkedAnew(watch, now);
    }
}
function markAgain(watch, last, now) {
    const { applier, goal, readRule } = watch.fleet;
    const markedAt = applier?.lastAppliedAt;
    if (applier === undefined || markedAt === undefined || readRule !== 'after-marker')
        return false;
    if (!(0,convergence_evidence/* wantsOther */.km)(goal, last))
        watch.otherSince = undefined;
    if (last.bin < markedAt || !(0,convergence_evidence/* wantsOther */.km)(goal, last))
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
// EXTERNAL MODULE: ./build/scale/shared-reads.js
var shared_reads = __webpack_require__(148);
// EXTERNAL MODULE: ./build/scale/watch.js + 1 modules
var watch = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/scale/wait.js












const LATE_MS = 15 * 60_000;
const REPORTED_MS = 1_000;
const CONFIRM_MS = 1_000;
const RETRY_LOG_MS = 60_000;
async function waitForFleets(fleets, settings, namespace, ports, signal) {
    const wait = new Wait(fleets, settings, namespace, ports, signal);
    try {
        return await wait.untilDecided();
    }
    catch (thrown) {
        if (signal.aborted)
            return wait.outcomes(signal.reason instanceof errors_failure/* Failure */.HR ? 'timeout' : 'cancelled');
        const failure = (0,run/* toFailure */.w2)(thrown);
        return wait.outcomes('failure').map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
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
    #lastRetry = '';
    #loggedAt = Number.NEGATIVE_INFINITY;
    constructor(fleets, settings, namespace, ports, signal) {
        this.#watches = fleets.map((fleet) => new watch/* Watch */.ox(fleet));
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
            const nextLive = this.#requestCycles();
            await this.#sleepUntil(Math.min(nextPoll, nextLive));
            if (clock.now() < Math.min(nextPoll, this.#deadline)) {
                await this.#readLive();
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
        const unread = this.#failedInARow > 1 ? this.#lastRetry : undefined;
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
                snapshots: (0,convergence_counts/* snapshotsOf */.XO)(watch.fleet.goal, watch.cycles),
            };
        });
    }
    async #poll() {
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const now = this.#ports.clock.now();
        await allEnded([this.#read(watches, now), ...watches.map((watch) => this.#inquiry.readLive(watch, now))]);
        await Promise.all(watches.map((watch) => this.#inquiry.judge(watch)));
    }
    async #readLive() {
        const now = this.#ports.clock.now();
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const isDue = ({ liveReadAt, fleet: { applier } }) => {
            const reportedAt = (applier?.requestedAt ?? Number.POSITIVE_INFINITY) + REPORTED_MS;
            return liveReadAt < reportedAt && reportedAt <= now;
        };
        const due = watches.filter(isDue);
        await allEnded(due.map((watch) => this.#inquiry.readLive(watch, now)));
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
            this.#lastRetry = thrown.message;
            this.#logRetry(now, thrown.message);
        }
    }
    #logRetry(now, message) {
        if (now - this.#loggedAt < RETRY_LOG_MS)
            return;
        this.#loggedAt = now;
        const count = this.#failedReads === 1 ? '' : ` (${this.#failedReads} times so far)`;
        this.#ports.log(`CloudWatch could not be read${count}: ${(0,base_text/* excerpt */.Kb)(message, 1_000)}. Retrying at the next poll.`);
    }
    #window(now) {
        const writes = this.#watches.map((watch) => watch.fleet);
        const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
        const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - before/* LOOK_BACK_MS */.Zc;
        const start = Math.max(first, now + ahead - LATE_MS);
        return (0,shared_reads/* windowOf */.O)(start, now + ahead);
    }
    #wantsConfirmation() {
        const open = this.#watches.filter((watch) => !watch.isOver);
        return (open.some((watch) => watch.verdict.kind === 'failed') ||
            (open.some((watch) => watch.restsOn === 'metrics') && open.every((watch) => watch.verdict.kind !== 'waiting')));
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


/***/ }),
/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scale: () => (/* binding */ scale),
  startLine: () => (/* binding */ startLine),
  wait: () => (/* binding */ wait)
});

// EXTERNAL MODULE: ./build/aws/credentials.js + 1 modules
var credentials = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/machine/machine.js + 10 modules
var machine_machine = __webpack_require__(2233);
// EXTERNAL MODULE: ./build/machine/process.js
var process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/render/summary.js + 3 modules
var summary = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/render/tables.js
var tables = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/errors/results.js
var errors_results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/scale/fleet-state.js
var fleet_state = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/scale/run.js + 6 modules
var run = __webpack_require__(1598);
;// CONCATENATED MODULE: ./build/scale/many.js





async function runMany(requests, activity, { connectorFor, publish, ...ports }, signal) {
    const startedAt = ports.clock.now();
    const log = eachOnce(ports.log);
    const reports = new Map();
    const manyReport = () => {
        const environments = requests.flatMap((request) => reports.get(request) ?? []);
        const isOver = environments.length === requests.length;
        return toManyReport(environments, { activity, startedAt, now: ports.clock.now(), isOver });
    };
    await Promise.all(requests.map(async (request) => {
        const know = (report) => {
            reports.set(request, report);
            publish(manyReport);
        };
        know(await (0,run/* run */.e)(request, { ...ports, log, connect: connectorFor(request), publish: know }, signal));
    }));
    return manyReport();
}
function eachOnce(log) {
    const logged = new Set();
    return (line) => {
        if (logged.has(line))
            return;
        logged.add(line);
        log(line);
    };
}
function toManyReport(environments, { activity, startedAt, now, isOver }) {
    const results = environments.map(({ result }) => result);
    const ended = results.filter((result) => result !== 'pending');
    const result = isOver && ended.length === results.length ? (0,errors_results/* worst */.QZ)(ended) : 'pending';
    const seconds = (0,fleet_state/* tenths */.TP)(now - startedAt);
    return {
        version: version/* VERSION */.xv,
        ...(activity !== undefined && { activity }),
        result,
        headline: (0,sentences/* manyHeadline */.gU)(environments, activity, result, seconds),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        environments,
    };
}

// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/selection.js
var cli_selection = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/cli/scale.js















const scale = (...args) => runToEnd('scale', ...args);
const wait = (...args) => runToEnd('wait', ...args);
async function runToEnd(intent, line, context, setFinalState) {
    const { env, terminal } = context;
    const isJson = (0,options/* isOn */.Mp)('json', line, env);
    const given = (0,options/* readGiven */.Q8)(line, env);
    const machine = await (0,machine_machine/* openMachine */.Wz)(env);
    const selection = await (0,cli_selection/* select */.Lt)(given, (0,command/* commandSurroundings */.jt)(env), intent);
    terminal.log(startLine(selection, intent));
    for (const text of new Set(selection.requests.map(({ signIn }) => (0,credentials/* describeSignIn */.c)(signIn, machine))))
        terminal.log(`Credentials: ${text}`);
    if (intent === 'scale')
        for (const notice of selection.notices)
            terminal.notice(notice);
    const report = await runSelection(selection, { ...context, env: machine }, setFinalState);
    for (const notice of new Set(reportsOf(report).flatMap((one) => cutNotices(one, given))))
        terminal.notice(notice);
    printProblems(report, terminal);
    const summaryFile = given.source('summary-file')?.text;
    if (summaryFile !== undefined)
        (0,command/* appendSummary */.fe)(markdownOf(report), summaryFile, terminal);
    await terminal.print(isJson ? `${(0,render_report/* reportJson */.l)(report)}\n` : textOf(report));
    return report.result === 'pending' ? 'internal' : report.result;
}
function markdownOf(report) {
    return 'environments' in report ? (0,summary/* manySummaryMarkdown */.Nx)(report) : (0,summary/* summaryMarkdown */.eH)(report);
}
function startLine({ requests, isMany, activity }, intent) {
    const [request] = requests;
    const verb = intent === 'wait' ? 'Waiting for' : 'Scaling';
    if (!isMany && request !== undefined)
        return `${verb} ${request.env} in ${request.region}`;
    return `${verb} ${requests.length} environments${activity === undefined ? '' : `: ${activity}`}`;
}
const FEW = 20;
async function runSelection({ requests, isMany, activity }, { env, signal, terminal }, setFinalState) {
    const progress = await terminal.openProgress(requests.map(boardOf));
    const ports = { clock: system_clock/* systemClock */.m, log: terminal.log, show: progress.show };
    try {
        const [request] = requests;
        if (isMany || request === undefined) {
            if (requests.length > FEW)
                (0,process/* keepHeapSmall */.p8)();
            const connectors = (0,machine_machine/* connectorsFor */.Gg)(requests, env, terminal.log);
            const publish = (latest) => setFinalState(() => finalStateOf(latest()));
            return await runMany(requests, activity, { ...ports, connectorFor: connectors, publish }, signal);
        }
        const publish = (report) => setFinalState(() => finalStateOf(report));
        return await (0,run/* run */.e)(request, { ...ports, connect: (0,machine_machine/* connectorFor */.V1)(request, env), publish }, signal);
    }
    finally {
        progress.close();
    }
}
function boardOf({ env, fleets }) {
    return { env, fleets: fleets.map(({ name }) => name) };
}
function finalStateOf(report) {
    return reportsOf(report)
        .map(({ finalState }) => finalState)
        .join(' ');
}
function reportsOf(report) {
    return 'environments' in report ? report.environments : [report];
}
function textOf(report) {
    return 'environments' in report ? (0,tables/* manyText */.nL)(report) : (0,tables/* runText */.le)(report);
}
function cutNotices({ fleets }, { source }) {
    return fleets.flatMap(({ layer, fleet, previous }) => (0,cli_selection/* cutNotice */.zm)(source(layer), { where: `${fleet} was set to`, value: previous }));
}
function printProblems(report, terminal) {
    const reports = reportsOf(report);
    for (const notice of new Set(reports.flatMap(notices/* allNotices */.By)))
        terminal.notice((0,settings/* withOptions */.tq)(notice));
    for (const warning of reports.flatMap(notices/* allWarnings */.hc))
        terminal.warning((0,settings/* withOptions */.tq)(warning));
    if (!(0,sentences/* isFailure */.N6)(report.result))
        return;
    const paragraphs = 'environments' in report ? (0,sentences/* manyFailureParagraphs */.Jl)(report) : (0,sentences/* failureParagraphs */.Ak)(report);
    terminal.error(report.result, paragraphs);
}


/***/ }),
/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ selectLooks),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   zm: () => (/* binding */ cutNotice)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(471);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9970);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7121);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2315);









async function select(given, surroundings, intent) {
    return selectBy(given, { spell: _options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii, surroundings, intent }, (readings) => {
        refuseUnusedUrls(given, readings);
        return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequests */ .h7)(readings);
    });
}
function refuseUnusedUrls({ source, urls }, readings) {
    const sizedLayers = readings.flatMap(({ source: of, layers }) => layers.filter((name) => of(name) !== undefined).map(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__/* .layerOf */ .ZZ));
    const mistakes = urls
        .filter((layer) => !_settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR.some((known) => known === layer))
        .filter((layer) => !sizedLayers.includes(layer))
        .map((layer) => {
        const url = source((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__/* .urlSetting */ .mR)(layer))?.text ?? '';
        const near = (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(layer, sizedLayers);
        const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
        const why = `the layer ${layer} has no size; ${fix}`;
        const example = near === undefined ? (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii)('cache').example('2') : (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__/* .urlSetting */ .mR)(near)).example(url);
        return { input: '--url', value: `${layer}=${url}`, why, example };
    });
    if (mistakes.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes });
}
async function selectLooks(given, surroundings) {
    return selectBy(given, { spell: _options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii, surroundings, intent: 'scale' }, _settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readLooks */ .xj);
}
async function selectBy(given, common, read) {
    const [plan, activity] = ['plan', 'activity'].map((name) => given.source(name)?.text);
    if (plan !== undefined || activity !== undefined)
        return selectPlanned(given, plan, activity, common, read);
    return { requests: read([{ ...given, ...common }]), isMany: false, notices: [] };
}
async function selectPlanned({ source, layers }, path, activity, common, read) {
    const { openPlan, plannedIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 7013));
    const { chooseEnvironments } = await __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133));
    const plan = openPlan(path, activity);
    const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
    const environments = chooseEnvironments(plan, filter);
    const isMany = environments.length !== 1 || environments[0] !== filter;
    const all = environments.map((env) => ({ env, own: plannedIn(plan, activity, env) }));
    const requests = read(all.map(({ env, own }) => {
        const readEnv = (name) => {
            const found = source(name);
            return name === 'env' ? { text: env, spelling: found?.spelling ?? (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii)(name) } : found;
        };
        return {
            source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(readEnv, withoutJobSettings(own.source)),
            layers: [...new Set([...own.layers, ...layers])],
            ...common,
            ...(isMany && { label: activity ?? 'many' }),
        };
    }));
    const notices = all.flatMap(({ own }) => [
        ...jobEndNotices(own.source),
        ...own.layers.flatMap((layer) => {
            const planned = own.source(layer);
            return cutNotice(source(layer), { where: `${planned?.spelling.name} is`, value: planned?.text });
        }),
    ]);
    return { requests, isMany, notices: [...new Set(notices)], ...(activity !== undefined && { activity }) };
}
function refuseNoEnv() {
    const { name, example } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .spellOption */ .ii)('env');
    const why = 'select environments of the plan with `--env`, or all of them with `--activity`';
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes: [{ input: name, value: '', why, example: example('perf1') }] });
}
function withoutJobSettings(source) {
    return (name) => (_options_js__WEBPACK_IMPORTED_MODULE_5__/* .JOB_SETTINGS */ .kB.includes(name) ? undefined : source(name));
}
function jobEndNotices(source) {
    const onJobEnd = source('on-job-end');
    if (onJobEnd === undefined || onJobEnd.text === 'keep')
        return [];
    const { text, spelling } = onJobEnd;
    return [
        `${spelling.name} is ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(text)}, but a command cannot restore sizes. Only the GitHub Action can. This command does not restore the previous sizes.`,
    ];
}
function cutNotice(given, instead) {
    const size = given && (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSize */ .DB)(given.text);
    if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100)
        return [];
    if (!instead.value || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .readStoredSize */ .Zp)(instead.value).kind !== 'percent')
        return [];
    const { name } = given.spelling;
    return [
        `${instead.where} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0)(instead.value)}, but ${name} is ${size.count} instances. If you mean ${size.count}%, write ${size.count}p: in a crontab, % ends the command.`,
    ];
}


/***/ }),
/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ed: () => (/* binding */ textTable),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   nL: () => (/* binding */ manyText)
/* harmony export */ });
/* unused harmony exports fleetColumns, fleetCells */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);



function textTable(columns, rows, isRightAligned = () => false) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line.map((text, index) => aligned(text, widths[index] ?? 0, isRightAligned(index))).join('  '))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}
function aligned(text, width, isRightAligned) {
    return isRightAligned ? text.padStart(width) : text.padEnd(width);
}
function fleetColumns(goals) {
    const [goal, ...others] = [...new Set(goals)];
    const time = goal === undefined || others.length > 0 ? 'Time' : (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .milestoneHeading */ .RQ)(milestoneOf(goal));
    return ['Fleet', 'Requested', 'Target', 'Running', 'Draining', 'Floor', time, 'Result'];
}
function fleetCells(fleet, goal) {
    const seconds = fleet.secondsTo[milestoneOf(goal)];
    return [
        fleet.fleet,
        fleet.requested,
        String(fleet.target ?? '–'),
        String(fleet.usable ?? '–'),
        String(fleet.draining ?? '–'),
        String(fleet.floor ?? '–'),
        seconds === undefined ? '–' : (0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(seconds * 1000),
        fleet.result,
    ];
}
function milestoneOf(goal) {
    return goal === 'none' ? 'posted' : goal;
}
function runText(report) {
    const { fleets, waitFor, ...texts } = report;
    const table = textTable(fleetColumns([waitFor]), fleets.map((fleet) => fleetCells(fleet, waitFor)));
    return `${table}\n${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(texts.headline)}\n${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(texts.finalState)}\n`;
}
function manyText({ environments, ...texts }) {
    const columns = ['Environment', ...fleetColumns(environments.map(({ waitFor }) => waitFor))];
    const rows = environments.flatMap(({ env, fleets, waitFor }) => fleets.map((fleet) => [env, ...fleetCells(fleet, waitFor)]));
    const states = environments.map((report) => `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(report.finalState)}\n`);
    return `${textTable(columns, rows)}\n${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(texts.headline)}\n${states.join('')}`;
}


/***/ })
};
