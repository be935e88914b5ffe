export const ids = [384,489,599];
export const modules = {
/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForFleets: () => (/* binding */ waitForFleets)
});

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
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
// EXTERNAL MODULE: ./build/scale/shared.js
var shared = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/scale/watch.js + 1 modules
var watch = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/scale/wait.js










const LATE_MS = 15 * 60_000;
const REPORTED_MS = 1_000;
const CONFIRM_MS = 1_000;
const HEARTBEAT_MS = 60_000;
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
            await clock.sleep(Math.min(left, HEARTBEAT_MS), this.#signal);
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
        return (0,shared/* windowOf */.Ou)(start, now + ahead);
    }
    #wantsConfirmation() {
        const open = this.#watches.filter((watch) => !watch.isOver);
        return (open.some((watch) => watch.verdict.kind === 'failed') ||
            (open.some((watch) => watch.restsOn === 'metrics') && open.every((watch) => watch.verdict.kind !== 'waiting')));
    }
    #show() {
        for (const { fleet, verdict, isOver } of this.#watches) {
            const { name, goal } = fleet;
            const times = { startedAt: this.#ports.startedAt, deadline: this.#deadline };
            this.#ports.show({ kind: 'progress', fleet: name, level: goal.level, verdict, isOver, ...times });
        }
    }
}


/***/ }),
/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/machine/child.js




function isProgram(file, env) {
    const folders = file.includes('/') ? [''] : (env['PATH'] ?? '').split(external_node_path_.delimiter);
    return folders.some((folder) => {
        try {
            const path = folder === '' ? file : (0,external_node_path_.join)(folder, file);
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return (0,external_node_fs_.statSync)(path).isFile();
        }
        catch {
            return false;
        }
    });
}
function startChild(file, args, env) {
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'inherit', env });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }));
        child.once('exit', (code, signal) => resolve({ code: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]) }));
    });
    const hasTerminal = process.stdin.isTTY || process.stderr.isTTY;
    const send = (name) => {
        if (!hasTerminal || name !== 'SIGINT')
            child.kill(name);
    };
    return { send, ended };
}

// EXTERNAL MODULE: ./build/machine/machine.js + 15 modules
var machine_machine = __webpack_require__(271);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/render/tables.js
var tables = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/restore/restore.js
var restore = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/scale.js
var scale = __webpack_require__(9599);
;// CONCATENATED MODULE: ./build/cli/run.js
















const run_run = async (invocation) => {
    const { given, env, terminal, operands, signal } = invocation;
    const [file, ...args] = operands;
    if (file === undefined)
        throw (0,run/* invalidUsage */.zc)({
            reason: '`run` requires a program after `--`, for example `run --env perf1 --frontend 4 -- ./run-tests.sh`',
        });
    if (!isProgram(file, env))
        throw (0,run/* invalidUsage */.zc)({ reason: `${(0,base_text/* quoted */.TL)(file)} is not a program that can be started` });
    const machine = await (0,machine_machine/* openMachine */.Wz)(env);
    const selection = await (0,scale.selectRequests)(given, env, 'scale');
    const requests = selection.requests.map((request) => ({ ...request, onJobEnd: 'restore' }));
    const signals = passOn(invocation);
    const report = await (0,scale.runSelection)({ ...selection, requests, notices: [] }, 'scale', { ...invocation, env: machine });
    for (const line of (0,tables/* reportText */.U)(report).trimEnd().split('\n'))
        terminal.log(line);
    const result = (0,scale.resultOf)(report);
    const code = result !== 'ok' || signal.aborted
        ? undefined
        : await withFacts(report, async (facts) => {
            const child = startChild(file, args, { ...env, ...facts });
            signals.to(child);
            const { code: ended, error } = await child.ended;
            terminal.log(`${(0,base_text/* quoted */.TL)(file)} ${error ? `cannot be started: ${error.message}` : `ended with exit code ${ended}`}`);
            return ended;
        });
    const failures = await run_restore(requests, report, { ...invocation, env: machine }, signals.whileRestoring());
    if (code !== undefined)
        return code === 0 && failures.length > 0 ? (0,results/* exitCode */.I$)((0,results/* worst */.QZ)(failures.map((one) => one.result))) : code;
    return result === 'ok' ? 'cancelled' : result;
};
function passOn({ takeOver, terminal }) {
    let child;
    let stop;
    let isWarned = false;
    takeOver((name) => {
        if (stop === undefined)
            child?.send(name);
        else if (isWarned)
            stop.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        else {
            isWarned = true;
            terminal.warning(`${name} received. The sizes are restored first. Send the signal again to stop at once.`);
        }
    });
    return {
        to: (next) => {
            child = next;
        },
        whileRestoring: () => {
            stop = new AbortController();
            return stop.signal;
        },
    };
}
async function run_restore(requests, { environments }, { env, terminal }, signal) {
    const connectorFor = (0,machine_machine/* connectorsFor */.Gg)(requests, (0,command/* commandIdentity */.sX)(env), terminal.log);
    const { log, notice } = terminal;
    const all = requests.map(async (request, index) => {
        const rows = environments[index]?.fleets.flatMap(restore/* restorablesOf */.g6) ?? [];
        if (rows.length === 0)
            return [];
        try {
            const ports = { connect: connectorFor(request), clock: system_clock/* systemClock */.m, log, notice };
            return await (0,restore/* restoreAfter */.nB)(request, rows, ports, signal);
        }
        catch (thrown) {
            const failure = (0,run/* failureOf */.g5)(thrown, signal);
            const names = [...new Set(rows.map(({ fleet }) => fleet))].join(', ');
            return [{ kind: 'failed', text: `${names}: not restored. ${failure.message}`, failure }];
        }
    });
    const ends = (await Promise.all(all)).flat();
    for (const { kind, text, failure } of ends) {
        if (failure)
            terminal.error(failure.result, [text, (0,render_failure/* fixLine */.S$)(failure), (0,render_failure/* moreLine */.g0)(failure.code)]);
        else if (kind === 'untouched')
            terminal.warning(text);
        else
            log(text);
    }
    return ends.flatMap(({ failure }) => failure ?? []);
}
async function withFacts(report, act) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clonesquad-scale-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'report.json');
        const [one, ...others] = report.environments;
        const single = one !== undefined && others.length === 0 ? one : undefined;
        await (0,promises_.writeFile)(path, `${(0,render_report/* reportJson */.l)(single ?? report)}\n`);
        const facts = (single?.fleets ?? []).flatMap(({ layer, target, usable, previous, url }) => {
            const prefix = `${options/* FLEET_VARIABLE */.a}${layer.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_`;
            const values = { TARGET: target, RUNNING: usable, PREVIOUS: previous ?? undefined, URL: url };
            return Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[`${prefix}${name}`, String(value)]]);
        });
        return await act({ ...Object.fromEntries(facts), [`${options/* FLEET_VARIABLE */.a}REPORT`]: path });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),
/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultOf: () => (/* binding */ resultOf),
/* harmony export */   runSelection: () => (/* binding */ runSelection),
/* harmony export */   scale: () => (/* binding */ scale),
/* harmony export */   selectRequests: () => (/* binding */ selectRequests),
/* harmony export */   startLine: () => (/* binding */ startLine),
/* harmony export */   wait: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6208);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2538);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(271);
/* harmony import */ var _machine_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(575);
/* harmony import */ var _machine_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9374);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2796);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1915);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7803);
/* harmony import */ var _render_notices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6436);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5338);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(931);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4487);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5992);
/* harmony import */ var _render_to_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7556);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3667);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9469);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4663);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2315);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2931);






















const scale = (invocation) => runToEnd('scale', invocation);
const wait = (invocation) => runToEnd('wait', invocation);
async function runToEnd(intent, invocation) {
    const { given, env, terminal } = invocation;
    const isJson = (0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .isOn */ .Mp)('json', given);
    const machine = await (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .openMachine */ .Wz)(env);
    const selection = await selectRequests(given, env, intent);
    const report = await runSelection(selection, intent, { ...invocation, env: machine });
    const [first] = report.environments;
    const printed = selection.isMany || first === undefined ? report : first;
    await terminal.print(isJson ? `${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_19__/* .reportJson */ .l)(printed)}\n` : (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_11__/* .reportText */ .U)(report));
    return resultOf(report);
}
function resultOf({ result }) {
    return result === 'pending' ? 'internal' : result;
}
async function selectRequests(given, env, intent) {
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_18__/* .select */ .L)(given, env, intent, (readings) => {
        refuseUnusedUrls(given, readings);
        return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_14__/* .readRequests */ .h7)(readings);
    });
}
function refuseUnusedUrls({ source, layers: named }, readings) {
    const sizedLayers = readings.flatMap(({ source: of, layers }) => layers.filter((name) => of(name) !== undefined).map(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_20__/* .layerOf */ .ZZ));
    const invalid = named.flatMap((layer) => {
        const url = source((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_20__/* .urlSetting */ .mR)(layer))?.text;
        if (url === undefined || sizedLayers.includes((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_20__/* .layerOf */ .ZZ)(layer)) || _settings_names_js__WEBPACK_IMPORTED_MODULE_21__/* .LAYERS */ .RR.some((known) => known === layer))
            return [];
        const near = (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(layer, sizedLayers);
        const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
        const why = `the layer ${layer} has no size; ${fix}`;
        const example = near === undefined ? (0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .spellOption */ .ii)('cache').example('2') : (0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .spellOption */ .ii)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_20__/* .urlSetting */ .mR)(near)).example(url);
        return [{ input: '--url', value: `${layer}=${url}`, why, example }];
    });
    if (invalid.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInputs */ .Rg)({ values: invalid });
}
function startLine({ requests, isMany, activity }, intent) {
    const [request] = requests;
    const verb = intent === 'wait' ? 'Waiting for' : 'Scaling';
    if (!isMany && request !== undefined)
        return `${verb} ${request.env} in ${request.region}`;
    return `${verb} ${requests.length} environments${activity === undefined ? '' : `: ${activity}`}`;
}
const FEW = 20;
async function runSelection(selection, intent, invocation) {
    const { given, env, terminal } = invocation;
    const { requests, notices } = selection;
    terminal.log(startLine(selection, intent));
    for (const text of new Set(requests.map(({ signIn }) => (0,_aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env))))
        terminal.log(`Credentials: ${text}`);
    if (intent === 'scale')
        for (const notice of notices)
            terminal.notice(notice);
    const report = await runAll(selection, invocation);
    for (const notice of new Set(report.environments.flatMap((one) => cutNotices(one, given))))
        terminal.notice(notice);
    printProblems(report, terminal);
    const summaryFile = given.source('summary-file')?.text;
    if (summaryFile !== undefined)
        (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .appendSummary */ .fe)((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .summaryMarkdown */ .e)(report), summaryFile, terminal);
    return report;
}
async function runAll({ requests, activity }, { env, signal, terminal, setFinalState }) {
    if (requests.length > FEW)
        (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .keepHeapSmall */ .p8)();
    const connectorFor = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsFor */ .Gg)(requests, (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .commandIdentity */ .sX)(env), terminal.log);
    const environments = requests.map(({ env: name, fleets }) => ({ env: name, fleets: fleets.map((one) => one.name) }));
    const progress = await openProgress(environments, terminal);
    const logSteps = (0,_render_log_js__WEBPACK_IMPORTED_MODULE_7__/* .stepLog */ .tV)(terminal.log);
    const runs = new Map();
    const listen = (event, state) => {
        runs.set(state.request, state);
        logSteps(event, state);
        progress.show(event);
    };
    setFinalState(() => finalStateOf([...runs.values()].map(_render_to_report_js__WEBPACK_IMPORTED_MODULE_12__/* .toReport */ .c)));
    try {
        const ended = requests.map((request) => (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_13__/* .run */ .e)(request, { connect: connectorFor(request), clock: _machine_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m, listen }, signal));
        return (0,_render_to_report_js__WEBPACK_IMPORTED_MODULE_12__/* .toManyReport */ .R)(await Promise.all(ended), activity);
    }
    finally {
        progress.close();
    }
}
const REDRAW_MS = 1_000;
async function openProgress(environments, { openBoard, log }) {
    const known = new Map();
    const board = await openBoard('err', async () => {
        const { boardLines } = await Promise.all(/* import() */[__webpack_require__.e(235), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 9793));
        return (screen, paint) => boardLines(environments, known, _machine_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now(), screen, paint);
    });
    if (board === undefined) {
        const isMany = environments.flatMap(({ fleets }) => fleets).length > _render_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_LINES */ .xg;
        return { show: isMany ? (0,_render_log_js__WEBPACK_IMPORTED_MODULE_7__/* .manyProgressLog */ .HV)(environments, log) : (0,_render_log_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLog */ .mS)(log), close: () => { } };
    }
    const timer = setInterval(board.draw, REDRAW_MS);
    return {
        show(event) {
            if (event.kind !== 'progress')
                return;
            known.set(event.fleet, event);
            board.draw();
        },
        close() {
            clearInterval(timer);
            board.close();
        },
    };
}
function finalStateOf(reports) {
    return reports.length === 0 ? _command_js__WEBPACK_IMPORTED_MODULE_16__/* .UNCHANGED */ .ST : reports.map(({ finalState }) => finalState).join(' ');
}
function cutNotices({ fleets }, { source }) {
    return fleets.flatMap(({ layer, fleet, previous }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_18__/* .cutNotice */ .z)(source(layer), { where: `${fleet} was set to`, value: previous }));
}
function printProblems({ environments, result }, terminal) {
    for (const notice of new Set(environments.flatMap(_render_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .allNotices */ .By)))
        terminal.notice((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .withOptions */ .tq)(notice));
    for (const warning of environments.flatMap(_render_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .allWarnings */ .hc))
        terminal.warning((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .withOptions */ .tq)(warning));
    if ((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isFailure */ .N6)(result))
        terminal.error(result, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureParagraphs */ .Ak)(environments));
}


/***/ }),
/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   z: () => (/* binding */ cutNotice)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);






async function select(given, env, intent, read) {
    const { source, layers } = given;
    const common = { surroundings: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .commandSurroundings */ .jt)(env), intent, spell: _options_js__WEBPACK_IMPORTED_MODULE_2__/* .spellOption */ .ii };
    const [path, activity] = ['plan', 'activity'].map((name) => source(name)?.text);
    if (path === undefined && activity === undefined)
        return { requests: read([{ source, layers, ...common }]), isMany: false, notices: [] };
    const { openPlan, plannedIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844)]).then(__webpack_require__.bind(__webpack_require__, 844));
    const { chooseEnvironments } = await __webpack_require__.e(/* import() */ 924).then(__webpack_require__.bind(__webpack_require__, 5924));
    const plan = openPlan(path, activity);
    const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
    const environments = chooseEnvironments(plan, filter);
    const isMany = environments.length !== 1 || environments[0] !== filter;
    const all = environments.map((name) => ({ name, planned: plannedIn(plan, activity, name) }));
    const requests = read(all.map(({ name: text, planned }) => {
        const { spelling } = source('env') ?? { spelling: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .spellOption */ .ii)('env') };
        const only = (name) => (name === 'env' ? { text, spelling } : undefined);
        const ofPlan = (name) => (_options_js__WEBPACK_IMPORTED_MODULE_2__/* .JOB_SETTINGS */ .kB.includes(name) ? undefined : planned.source(name));
        return {
            source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(only, source, ofPlan),
            layers: [...new Set([...planned.layers, ...layers])],
            ...common,
            ...(isMany && { label: activity ?? 'many' }),
        };
    }));
    const notices = all.flatMap(({ planned }) => [
        ...jobEndNotices(planned.source),
        ...planned.layers.flatMap((layer) => {
            const { text: value, spelling } = planned.source(layer) ?? {};
            return cutNotice(source(layer), { where: `${spelling?.name} is`, value });
        }),
    ]);
    return { requests, isMany, notices: [...new Set(notices)], ...(activity !== undefined && { activity }) };
}
function refuseNoEnv() {
    const { name, example } = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .spellOption */ .ii)('env');
    const why = 'select environments of the plan with `--env`, or all of them with `--activity`';
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ values: [{ input: name, value: '', why, example: example('perf1') }] });
}
function jobEndNotices(source) {
    const onJobEnd = source('on-job-end');
    if (onJobEnd === undefined || onJobEnd.text === 'keep')
        return [];
    const { text, spelling } = onJobEnd;
    return [
        `${spelling.name} is ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}, but this command does not restore the previous sizes. Only \`clonesquad-scale run\` and the GitHub Action do.`,
    ];
}
function cutNotice(given, instead) {
    const size = given && (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSize */ .DB)(given.text);
    if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100)
        return [];
    if (!instead.value || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .readStoredSize */ .Zp)(instead.value).kind !== 'percent')
        return [];
    const { name } = given.spelling;
    return [
        `${instead.where} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(instead.value)}, but ${name} is ${size.count} instances. If you mean ${size.count}%, write ${size.count}p: in a crontab, % ends the command.`,
    ];
}


/***/ }),
/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4734);



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
    const time = goal === undefined || others.length > 0 ? 'Time' : (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .milestoneHeading */ .R)(milestoneOf(goal));
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
function reportText({ environments, headline }) {
    const isMany = environments.length > 1;
    const columns = fleetColumns(environments.map(({ waitFor }) => waitFor));
    const rows = environments.flatMap(({ env, fleets, waitFor }) => fleets.map((fleet) => [...(isMany ? [env] : []), ...fleetCells(fleet, waitFor)]));
    const table = textTable([...(isMany ? ['Environment'] : []), ...columns], rows);
    const states = environments.map(({ finalState }) => `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(finalState)}\n`);
    return `${table}\n${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(headline)}\n${states.join('')}`;
}


/***/ }),
/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ restorablesOf),
/* harmony export */   nB: () => (/* binding */ restoreAfter)
/* harmony export */ });
/* unused harmony exports restoreRows, textOf */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6445);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);
/* harmony import */ var _scale_apply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6509);
/* harmony import */ var _scale_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5077);










const STALE_MS = 75_000;
const LANDING_MS = 31_000;
const ASK_AGAIN_MS = 5_000;
const ANSWERS_IN_A_ROW = 3;
const CONFIRM_AGAIN_MS = 1_000;
function restorablesOf({ fleet, url, rows, lastWriteAt, expiresAt }) {
    const api = url === undefined ? undefined : (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(url);
    if (api === undefined || lastWriteAt === undefined)
        return [];
    const shared = { fleet, api, hasTtl: expiresAt !== undefined, lastWriteAt: Date.parse(lastWriteAt) };
    return rows.flatMap(({ kind, key, value: ours, previous, written }) => previous === undefined || written === 'no'
        ? []
        : [{ ...shared, kind, key, ours, stored: previous, isAccepted: written === 'yes' }]);
}
const LEAST_MS = 5 * 60_000;
async function restoreAfter({ wait, requestMs, appliesImmediately }, rows, { connect, clock, log, notice }, signal) {
    const timeoutMs = Math.max(wait.timeoutMs, LEAST_MS);
    const limit = { ms: timeoutMs, reason: () => (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .timedOut */ .iU)({ timeoutMs, stage: 'restoring the sizes' }) };
    return (0,_base_time_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(limit, clock, signal, async (during) => {
        const retryPolicy = { clock, requestMs, deadline: clock.now() + timeoutMs, log };
        const cloud = await connect({ signal: during, retryPolicy, notice });
        const appliers = appliesImmediately ? new _scale_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .Appliers */ .vL({ cloud, clock }, during) : undefined;
        return restoreRows(rows, { cloud, clock, log, ...(appliers && { appliers }) }, during);
    });
}
async function restoreRows(rows, ports, signal) {
    const restorer = new Restorer(ports, signal);
    const states = new Map(rows.filter(({ kind }) => kind === 'state').map((row) => [row.fleet, restorer.restore(row)]));
    const ends = await Promise.all(rows.map(async (row) => {
        const state = await states.get(row.fleet);
        if (state !== undefined && row.kind === 'state')
            return state;
        if (state?.kind === 'failed' || state?.kind === 'untouched')
            return untouched(row, STATE_IS_NOT_BACK);
        return restorer.restore(row);
    }));
    const changed = rows.filter((_, index) => ends[index]?.kind === 'restored').map(({ api }) => api.href);
    for (const api of new Set(changed))
        ports.appliers?.of(new URL(api)).apply();
    await ports.appliers?.settle();
    return ends;
}
const STATE_IS_NOT_BACK = 'The state of the subfleet was not restored. Without it, the previous value could start more instances, so restore the state first.';
class Restorer {
    #ports;
    #signal;
    #checks = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#signal = signal;
    }
    async restore(row) {
        const { api, key, ours, stored, hasTtl } = row;
        if (stored === ours && !hasTtl)
            return nothingToDo(row, `The value was ${textOf(ours)} before this run, too.`);
        let isSent = false;
        try {
            const check = this.#checks.get(api.href) ?? this.#check(row);
            this.#checks.set(api.href, check);
            const { why, isExact } = await check;
            if (why !== undefined)
                return untouched(row, why);
            const decision = await this.#decide(row, isExact);
            if (decision !== 'write')
                return decision;
            isSent = true;
            await this.#ports.cloud.write(api, key, stored ?? undefined, undefined, this.#signal);
            if (!isExact)
                await this.#untilReturned(row);
            return { kind: 'restored', text: `${labelOf(row)}: ${restoredText(row)}` };
        }
        catch (thrown) {
            const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(thrown, this.#signal, isSent);
            const end = failure.mayBeWritten ? 'may or may not have been restored' : 'not restored';
            return { kind: 'failed', text: `${labelOf(row)}: ${end}. ${failure.message} ${remedyFor(row)}`, failure };
        }
    }
    async #check({ api, fleet }) {
        const { cloud, appliers } = this.#ports;
        const discovery = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(cloud.readDiscovery(api, this.#signal), this.#signal);
        if (discovery === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .G)(discovery))
            return { isExact: false };
        if (discovery instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { why: `Cannot verify which group the API belongs to. ${discovery.message}`, isExact: false };
        if (discovery.group !== (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).group)
            return { why: `${api.href} now belongs to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(discovery.group)}.`, isExact: false };
        const isKnown = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(discovery.version) !== 'unknown';
        return { isExact: appliers !== undefined && isKnown && (await appliers.of(api).mark()) };
    }
    async #decide(row, isExact) {
        const { clock, log } = this.#ports;
        const lateMs = isExact ? (row.isAccepted ? Number.NEGATIVE_INFINITY : LANDING_MS) : STALE_MS;
        const end = Math.min(row.lastWriteAt, clock.now()) + lateMs;
        for (;;) {
            const left = end - clock.now();
            const reading = await this.#read(row);
            if ('unread' in reading)
                return untouched(row, reading.unread);
            const { value } = reading;
            const decision = decide(row, value, left >= 0);
            if (decision !== 'read-again')
                return decision;
            const seen = value === null ? 'no value' : textOf(value);
            log(`${labelOf(row)}: the API returns ${seen}, which may be older than the write of this run. Reading again.`);
            await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), this.#signal);
            this.#signal.throwIfAborted();
        }
    }
    async #read({ api, key }) {
        const rows = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(this.#ports.cloud.readRows(api, [key], this.#signal), this.#signal);
        if (rows instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { unread: `Cannot read the value. ${rows.message}` };
        if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .G)(rows))
            return { unread: `Permission to read the value is missing: ${rows.denied}.` };
        return { value: rows.get(key) ?? null };
    }
    async #untilReturned(row) {
        const { clock, log } = this.#ports;
        const end = clock.now() + STALE_MS;
        let seen = 0;
        while (!this.#signal.aborted && clock.now() < end) {
            const reading = await this.#read(row).catch(() => ({ unread: 'cancelled' }));
            if ('unread' in reading)
                return;
            seen = reading.value === row.stored ? seen + 1 : 0;
            if (seen === ANSWERS_IN_A_ROW)
                return;
            if (seen === 0)
                log(`${labelOf(row)}: restored. Waiting until the CloneSquad API returns this value, for the next run.`);
            const pause = seen === 0 ? ASK_AGAIN_MS : CONFIRM_AGAIN_MS;
            await clock.sleep(Math.min(pause, end - clock.now()), this.#signal);
        }
    }
}
function decide(row, value, mayBeOld) {
    const { ours, stored, hasTtl } = row;
    if (value === ours)
        return 'write';
    if (mayBeOld)
        return 'read-again';
    if (value === stored)
        return nothingToDo(row, `${value === null ? 'There is no value' : `The value is ${textOf(value)}`}, as before this run.`);
    if (value !== null)
        return untouched(row, `Something else set the value to ${textOf(value)}.`);
    return untouched(row, hasTtl ? 'The value of this run expired (ttl) or was deleted.' : 'Something else deleted the value.');
}
function nothingToDo(row, why) {
    return { kind: 'nothing-to-do', text: `${labelOf(row)}: nothing to restore. ${why}` };
}
function untouched(row, why) {
    return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${remedyFor(row)}` };
}
function remedyFor({ fleet, kind, key, stored, ours, isAccepted }) {
    const set = `This run ${isAccepted ? 'set' : 'may have set'} ${textOf(ours)}.`;
    if (stored === null)
        return `${set} Before this run, there was no value. To restore that, delete the key ${key}.`;
    const what = kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
    return `${set} To restore the previous value, set ${what} to ${textOf(stored)}.`;
}
function restoredText({ fleet, kind, stored }) {
    if (stored !== null)
        return `restored ${textOf(stored)}. If this value had a ttl, the ttl is not restored.`;
    const isMainSize = kind === 'size' && (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).subfleet === undefined;
    return `deleted the value, since there was none before this run.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}
function labelOf({ fleet, kind }) {
    return kind === 'size' ? fleet : `${fleet} (${kind})`;
}
function textOf(value) {
    if (value === null)
        return 'none';
    return /^[\w%+-]{1,64}$/.test(value) ? value : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(value);
}


/***/ })
};
