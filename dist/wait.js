export const ids = [377,599,720];
export const modules = {
/***/ 1377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForFleets: () => (/* binding */ waitForFleets)
});

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/levels.js
var levels = __webpack_require__(6431);
;// CONCATENATED MODULE: ./build/convergence/due.js

const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;
const GRACE_MS = 12_000;
const MOTION_MS = 60_000;
function dueSpans(facts) {
    const { goal, postedAt, cycles, verdict } = facts;
    if (verdict.kind !== 'waiting')
        return [];
    const aheadMs = goal.writtenAt - postedAt;
    const spans = spansOfChanges(facts).map(({ from, until }) => ({ from: from - aheadMs, until: until - aheadMs }));
    const listed = cycles.findLast(({ position }) => position !== undefined);
    if (verdict.missing !== 'confirmation' || listed === undefined)
        return spans;
    return [...spans, { from: listed.seenAt, until: listed.seenAt + GRACE_MS }];
}
function spansOfChanges({ goal, cycles, verdict: { progress }, marker }) {
    const unread = unreadSpans(cycles, marker?.lastAt);
    const last = cycles.at(-1);
    const [counts, target] = [(0,levels/* countsOf */.mQ)(last), progress.target];
    if (last === undefined || counts === undefined || target === undefined || progress.reachedAt.observed === undefined)
        return unread;
    if (goal.level === 'observed')
        return unread;
    const waitsForWarmUp = levels/* LEVELS */.A_.indexOf(goal.level) >= levels/* LEVELS */.A_.indexOf('ready') || counts.RunningInstances > target;
    return [
        ...unread,
        ...(moves(goal, counts, target) ? [motionSpan(cycles, last)] : []),
        ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
        ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
    ];
}
function unreadSpans(cycles, markedAt) {
    if (markedAt === undefined || cycles.some(({ start }) => start.low >= markedAt))
        return [];
    return [{ from: markedAt - GRACE_MS, until: markedAt + GRACE_MS }];
}
function moves(goal, counts, target) {
    const { high } = (0,levels/* usableBounds */.ML)(counts);
    const drains = high > target && counts.NbOfInstanceInInitialState === 0;
    const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
    return high < target || counts.PendingInstances > 0 || drains || stops;
}
function motionSpan(cycles, last) {
    const changed = cycles.findLast(({ values }, index) => index === 0 || JSON.stringify(values) !== JSON.stringify(cycles[index - 1]?.values));
    const { start } = changed ?? last;
    return { from: start.low, until: start.high + MOTION_MS };
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
    return [{ from: before.start.low + afterMs, until: after.start.high + afterMs + GRACE_MS }];
}

// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var convergence_cycles = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/convergence/proof.js




const WRITE_MS = 1_000;
const ZERO_MS = 90_000;
function findProof(facts) {
    const { goal, cycles, configuration } = facts;
    const isOlder = (cycle) => mayBeOlder(goal, cycle, cycles);
    const hadOtherSize = cycles.every((cycle) => hasOtherSize(goal, cycle) || !isOlder(cycle));
    const isChange = (cycle, earlier) => hadOtherSize &&
        earlier.some((one) => hasOtherSize(goal, one) && isSame(one.values.FleetSize, cycle.values.FleetSize));
    let isOpen = false;
    for (const [index, cycle] of cycles.entries()) {
        if (!surelyHasRequestedSize(goal, cycle) || isOlder(cycle))
            continue;
        const isApplied = beganAfterMarker(facts, cycle);
        if (expectedIn(goal, cycle).low > 0) {
            const isFresh = isApplied || cycle.start.low >= goal.writtenAt + keys/* CACHE_MS */.wo;
            if (isFresh || isChange(cycle, cycles.slice(0, index)))
                return { kind: 'proven', index };
            continue;
        }
        const isLate = cycle.start.low >= goal.writtenAt + ZERO_MS;
        const isConfigured = configuration === 'ours';
        const isTrusted = isConfigured || configuration === 'unreadable' || configuration === 'replaced';
        if (isLate ? isTrusted : isConfigured && isApplied)
            return { kind: 'proven', index };
        isOpen ||= isLate || isApplied;
    }
    return { kind: isOpen ? 'if-configured' : 'none' };
}
function beganAfterMarker({ goal: { floor }, appliedAt }, { start, values }) {
    if (appliedAt === undefined || start.low < appliedAt)
        return false;
    return floor === undefined || (values.MinInstanceCount.low === floor && values.MinInstanceCount.high === floor);
}
function surelyHasRequestedSize(goal, cycle) {
    const expected = expectedIn(goal, cycle);
    return (0,bins/* isExact */.u0)(expected) && isSame(cycle.values.DesiredInstanceCount, expected);
}
function mayBeOlder({ writtenAt }, cycle, cycles) {
    if (cycle.start.low >= writtenAt)
        return false;
    if (!(0,convergence_cycles/* mayBeAfter */.Nt)(cycle, writtenAt))
        return true;
    const minute = minuteOf(writtenAt);
    const known = cycles.filter(({ isHistory, start }) => isHistory && minuteOf(start.low) === minute).length;
    const before = (writtenAt - minute) / bins/* BIN_MS */.r4;
    const pace = cyclesPerMinute(cycles.filter(({ start }) => start.low < minute));
    const isUpToDate = known >= Math.floor((before - WRITE_MS / bins/* BIN_MS */.r4) * pace);
    return !isUpToDate && (cycle.position ?? 0) <= Math.floor(before * pace);
}
function cyclesPerMinute(cycles) {
    const counts = new Map();
    for (const { start, position } of cycles) {
        const minute = minuteOf(start.low);
        if (position !== undefined)
            counts.set(minute, Math.max(counts.get(minute) ?? 0, position + 1));
    }
    const sorted = [...counts.values()].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
function minuteOf(moment) {
    return Math.floor(moment / bins/* BIN_MS */.r4) * bins/* BIN_MS */.r4;
}
function hasOtherSize(goal, cycle) {
    return (0,bins/* areDisjoint */.hQ)(cycle.values.DesiredInstanceCount, expectedIn(goal, cycle));
}
function expectedIn(goal, cycle) {
    const { low, high } = cycle.values.FleetSize;
    return { low: (0,size/* expectedCount */.qG)(goal.size, low), high: (0,size/* expectedCount */.qG)(goal.size, high) };
}
function isSame(one, other) {
    return (0,bins/* isExact */.u0)(one) && (0,bins/* isExact */.u0)(other) && one.low === other.low;
}
function isSuperseded(facts, proof) {
    const proven = facts.cycles[proof]?.start.high ?? Number.POSITIVE_INFINITY;
    const others = facts.cycles.filter((cycle) => cycle.start.low >= proven && hasOtherSize(facts.goal, cycle));
    const listed = others.filter(({ position }) => position !== undefined);
    const reported = others.filter(({ start }) => (0,bins/* isExact */.u0)(start));
    return Math.max(listed.length, reported.length) >= 2 || isReplaced(facts);
}
function isReplaced({ configuration }) {
    return configuration === 'shadowed' || configuration === 'replaced';
}

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
function judge(facts, now) {
    const found = findProof(facts);
    const about = { ...facts, now, proof: found.kind === 'proven' ? found.index : undefined };
    const progress = describe(about);
    const decision = found.kind === 'proven'
        ? judgeObserved(about, found.index, progress)
        : judgeUnobserved(about, found.kind === 'if-configured', progress);
    return { ...decision, progress };
}
function judgeAtDeadline(verdict) {
    if (verdict.kind !== 'waiting')
        return verdict;
    const { missing, progress } = verdict;
    if (missing === 'metrics')
        return { kind: 'failed', result: 'no-metrics', progress };
    return missing === 'observation' ? { kind: 'failed', result: 'not-observed', progress } : verdict;
}
function judgeObserved(about, proof, progress) {
    const { goal, limits, cycles, configuration, now } = about;
    if (isSuperseded(about, proof))
        return { kind: 'failed', result: 'superseded' };
    if (haveMetricsStopped(about, progress))
        return { kind: 'failed', result: 'no-metrics' };
    const isReached = reaches(goal, (0,levels/* levelOf */.In)(goal, cycles.at(-1), currentStatus(about)));
    const rival = (0,convergence_cycles/* rivalOfLast */.ou)(cycles, goal.writtenAt, goal.writtenAt - about.postedAt);
    const shortage = shortageOf(about, proof);
    const isShortageAccepted = (0,levels/* acceptsStartable */.Wr)(goal, progress.counts);
    const isDoubtful = isShortageAccepted && shortage === 'one-cycle';
    if (isReached && !isDoubtful && (rival === undefined || reaches(goal, (0,levels/* levelOf */.In)(goal, rival, 'unread')))) {
        if (progress.expected === 0 && configuration === 'unreadable')
            return { kind: 'converged', caveat: 'zero-unverified' };
        const isShort = isShortageAccepted && shortage !== undefined;
        return { kind: 'converged', ...(isShort && { caveat: 'insufficient-instances' }) };
    }
    if (shortage === 'two-cycles' && !isShortageAccepted)
        return { kind: 'failed', result: 'insufficient-instances' };
    if (isReached)
        return { kind: 'waiting', missing: 'confirmation' };
    if (now - lastChange(cycles.slice(proof)) >= limits.stallMs)
        return { kind: 'failed', result: 'stalled' };
    const missing = missingFor(goal, progress);
    if (isOtherUnexplained(about))
        return { kind: 'waiting', missing, needs: 'configuration' };
    return { kind: 'waiting', missing, ...(progress.healthIsOpen && isStill(about) && { needs: 'fleet-status' }) };
}
function judgeUnobserved(about, isIfConfigured, progress) {
    const { goal, limits, cycles, configuration, status, postedAt, now } = about;
    const isLate = now - postedAt >= limits.observeMs;
    const hasNone = !cycles.some((cycle) => (0,convergence_cycles/* mayBeAfter */.Nt)(cycle, goal.writtenAt));
    if (hasNone && (isLate || cycles.length === 0)) {
        if (status === 'unread')
            return { kind: 'waiting', missing: 'metrics', needs: 'fleet-status' };
        if (status !== 'unreadable' && status.managed === 0)
            return judgeEmpty(goal);
    }
    if (isReplaced(about))
        return { kind: 'failed', result: 'not-observed' };
    if (isLate && hasNone)
        return { kind: 'failed', result: 'no-metrics' };
    const last = cycles.at(-1);
    const lastHasOther = last !== undefined && hasOtherSize(goal, last);
    const asks = isIfConfigured || isOtherUnexplained(about);
    if (isLate && (lastHasOther || (asks && configuration === 'not-ours')))
        return { kind: 'failed', result: 'not-observed' };
    if (haveMetricsStopped(about, progress))
        return { kind: 'failed', result: 'no-metrics' };
    return { kind: 'waiting', missing: hasNone ? 'metrics' : 'observation', ...(asks && { needs: 'configuration' }) };
}
function judgeEmpty(goal) {
    const asksForNone = (0,size/* expectedCount */.qG)(goal.size, 1) === 0;
    return asksForNone ? { kind: 'converged', caveat: 'empty-fleet' } : { kind: 'failed', result: 'empty-fleet' };
}
function reaches(goal, level) {
    return level !== undefined && levels/* LEVELS */.A_.indexOf(level) >= levels/* LEVELS */.A_.indexOf(goal.level);
}
function isOtherUnexplained({ goal, cycles, appliedAt, postedAt, now }) {
    const last = cycles.at(-1);
    if (last === undefined || !(0,convergence_cycles/* mayBeAfter */.Nt)(last, goal.writtenAt) || !hasOtherSize(goal, last))
        return false;
    return last.start.low >= (appliedAt ?? Number.POSITIVE_INFINITY) || now - postedAt >= keys/* CACHE_MS */.wo;
}
function shortageOf({ goal, cycles }, proof) {
    const last = cycles.length - 1;
    if (!(0,levels/* exceedsStartable */.UM)(goal, cycles[last]))
        return undefined;
    return last > proof && (0,levels/* exceedsStartable */.UM)(goal, cycles[last - 1]) ? 'two-cycles' : 'one-cycle';
}
function haveMetricsStopped({ limits, postedAt, now }, progress) {
    return now - (progress.lastSeenAt ?? postedAt) >= (0,levels/* silenceMs */.qq)(limits);
}
function currentStatus(about) {
    return typeof about.status === 'object' && isStill(about) ? about.status : 'unread';
}
function isStill({ cycles, proof, now }) {
    if (proof === undefined)
        return false;
    const since = cycles.slice(proof);
    const listed = since.filter(({ position }) => position !== undefined);
    return now - Math.max(lastChange(since), lastChange(listed)) >= STILL_MS;
}
function lastChange(cycles) {
    const moved = cycles.filter((cycle, index) => {
        const before = cycles[index - 1];
        return before === undefined || MOVING.some((metric) => differs(before, cycle, metric));
    });
    return moved.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...moved.map((cycle) => cycle.seenAt));
}
function differs(one, other, metric) {
    const [before, after] = [one.values[metric], other.values[metric]];
    return before?.low !== after?.low || before?.high !== after?.high;
}
function missingFor(goal, { counts, target }) {
    if (counts === undefined || target === undefined)
        return 'numbers';
    if (!(0,levels/* hasRequestedSize */.Ku)(goal, counts))
        return 'desired';
    if (counts.RunningInstances > target)
        return 'scale-down';
    if ((0,levels/* usableBounds */.ML)(counts).low < target || counts.PendingInstances > 0)
        return 'instances';
    return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}
function describe(about) {
    const { goal, cycles } = about;
    const last = cycles.at(-1);
    const counts = (0,levels/* countsOf */.mQ)(last);
    return {
        counts,
        expected: counts && (0,size/* expectedCount */.qG)(goal.size, counts.FleetSize),
        target: counts && (0,levels/* targetOf */.$r)(goal, counts),
        healthIsOpen: (0,levels/* isHealthOpen */.vU)(goal, counts),
        inError: exactNumber(last?.values.NbOfInstancesInError),
        lighthouse: exactNumber(last?.values.RunningLighthouseInstances),
        lastSeenAt: last && Math.max(...cycles.map((cycle) => cycle.seenAt)),
        reachedAt: reachedTimes(about),
    };
}
function exactNumber(bounds) {
    return bounds !== undefined && (0,bins/* isExact */.u0)(bounds) ? bounds.low : undefined;
}
function reachedTimes(about) {
    const { goal, cycles, proof = cycles.length } = about;
    const times = {};
    for (const cycle of cycles.slice(proof)) {
        const level = (0,levels/* levelOf */.In)(goal, cycle, cycle === cycles.at(-1) ? currentStatus(about) : 'unread');
        for (const reached of levels/* LEVELS */.A_.slice(0, level === undefined ? 0 : levels/* LEVELS */.A_.indexOf(level) + 1)) {
            times[reached] = Math.min(times[reached] ?? cycle.seenAt, cycle.seenAt);
        }
    }
    return times;
}

;// CONCATENATED MODULE: ./build/convergence/fleet-wait.js








const MOST_FAILURES = 3;
const NEVER = Number.POSITIVE_INFINITY;
const FRESH_MS = 10_000;
function begin(start) {
    const { goal, limits, postedAt, readRule, history = new convergence_cycles/* CycleHistory */.BD() } = start;
    const isSubfleet = start.subfleet !== undefined;
    const live = (0,convergence_cycles/* liveCyclesOf */.ZI)(start.live);
    const failures = isSubfleet ? NEVER : 0;
    return {
        goal,
        limits,
        postedAt,
        readRule,
        history,
        live,
        cycles: (0,convergence_cycles/* mergeCycles */._O)(history.cycles(), live, goal.writtenAt),
        isRead: false,
        appliedAt: readRule === 'each-cycle' ? goal.writtenAt : undefined,
        configuration: isSubfleet ? 'ours' : 'unread',
        status: 'unread',
        failures: {
            'live-status': start.live?.kind === 'denied' ? NEVER : failures,
            'fleet-status': failures,
            configuration: failures,
        },
        liveReadAt: Number.NEGATIVE_INFINITY,
        liveFailedAt: Number.NEGATIVE_INFINITY,
        configurationReadAt: Number.NEGATIVE_INFINITY,
        wasOurs: false,
        denied: [],
        verdict: { kind: 'waiting', missing: 'metrics', progress: { reachedAt: {}, healthIsOpen: false } },
        since: postedAt,
        isConfirmed: false,
    };
}
function step(wait, seen) {
    switch (seen.kind) {
        case 'time':
            return { ...wait, status: mayRead(wait, 'fleet-status') ? 'unread' : 'unreadable' };
        case 'metrics':
            return { ...withCycles(wait, wait.history.with(seen.bins, seen.at, !wait.isRead), wait.live), isRead: true };
        case 'marker':
            return {
                ...wait,
                marker: seen.marker,
                ...(wait.readRule === 'after-marker' && { appliedAt: seen.marker.firstAt }),
            };
        case 'live-status':
            return { ...withLiveStatus(wait, seen), liveReadAt: seen.at };
        case 'fleet-status':
            if (seen.answer === undefined || (0,answers/* isDenied */.GZ)(seen.answer))
                return { ...unanswered(wait, seen.kind, seen.answer), status: 'unreadable' };
            return { ...answered(wait, seen.kind), status: seen.answer };
        case 'configuration':
            return { ...withConfiguration(wait, seen), configurationReadAt: seen.at, configurationReadFor: wait.cycles };
        default:
            return seen;
    }
}
function mayRead({ failures }, read) {
    return failures[read] < (read === 'configuration' ? NEVER : MOST_FAILURES);
}
function withCycles(wait, history, live) {
    if (history === wait.history && live === wait.live)
        return wait;
    return { ...wait, history, live, cycles: (0,convergence_cycles/* mergeCycles */._O)(history.cycles(), live, wait.goal.writtenAt) };
}
function answered(wait, read) {
    return { ...wait, failures: { ...wait.failures, [read]: 0 } };
}
function unanswered(wait, read, denied) {
    const failures = { ...wait.failures, [read]: denied ? NEVER : wait.failures[read] + 1 };
    return { ...wait, failures, ...(denied && { denied: (0,answers/* addDenied */.$u)(wait.denied, [denied]) }) };
}
function withLiveStatus(wait, { answer, at }) {
    if (answer !== undefined && !(0,answers/* isDenied */.GZ)(answer))
        return withCycles(answered(wait, 'live-status'), wait.history, (0,convergence_cycles/* withLive */.fc)(wait.live, answer, at));
    const isRepeat = wait.failures['live-status'] > 0 && at - wait.liveFailedAt < wait.limits.pollMs / 2;
    if (isRepeat && answer === undefined)
        return wait;
    return { ...unanswered(wait, 'live-status', answer), denied: wait.denied, liveFailedAt: at };
}
function withConfiguration(wait, { answer, at }) {
    if (answer === undefined || (0,answers/* isDenied */.GZ)(answer)) {
        const failed = unanswered(wait, 'configuration', answer);
        if (answer === undefined && ['not-ours', 'shadowed', 'replaced'].includes(wait.configuration))
            return failed;
        return { ...failed, configuration: failed.failures.configuration >= MOST_FAILURES ? 'unreadable' : 'unread' };
    }
    const cannotBeOlder = at - wait.postedAt >= keys/* EXACT_AFTER_MS */.kq || isMarkedAnew(wait, at);
    const isOurs = (0,size/* meansSame */.b4)(answer.value, (0,size/* wireValue */.nv)(wait.goal.size)) && !answer.isOverridden;
    const other = !cannotBeOlder ? 'not-ours' : wait.wasOurs ? 'replaced' : 'shadowed';
    return {
        ...answered(wait, 'configuration'),
        configuration: isOurs ? 'ours' : other,
        wasOurs: wait.wasOurs || isOurs,
        ...(cannotBeOlder && { configured: answer }),
    };
}
function needOf(wait, now) {
    const verdict = judge(wait, now);
    const needs = verdict.kind === 'waiting' ? verdict.needs : undefined;
    if (needs === 'fleet-status')
        return wait.status === 'unread' && mayRead(wait, needs) ? needs : undefined;
    const isZero = verdict.kind === 'converged' && verdict.progress.expected === 0 && wait.configuration === 'ours';
    if (needs === undefined && !isZero)
        return undefined;
    if (lostMarker(wait) && !isMarkedAnew(wait, now)) {
        if (wait.marker?.isBusy)
            return undefined;
        if (wait.marker?.isRepeatable)
            return 'marker';
    }
    const isNews = wait.cycles !== wait.configurationReadFor;
    const isDue = isNews || now - wait.configurationReadAt >= wait.limits.pollMs / 2;
    return isDue && mayRead(wait, 'configuration') ? 'configuration' : undefined;
}
function lostMarker({ goal, cycles, marker, readRule }) {
    const last = cycles.at(-1);
    if (last === undefined || marker?.lastAt === undefined || readRule !== 'after-marker')
        return false;
    return last.start.low >= marker.lastAt && hasOtherSize(goal, last);
}
function isMarkedAnew({ goal, cycles, marker }, now) {
    if (marker === undefined || marker.repeats === 0 || now - marker.acceptedAt >= FRESH_MS)
        return false;
    const since = cycles.findLastIndex((cycle) => !hasOtherSize(goal, cycle)) + 1;
    const other = cycles.slice(since).find(({ start }) => start.low >= (marker.firstAt ?? Number.POSITIVE_INFINITY));
    return other !== undefined && marker.acceptedAt > other.seenAt;
}
function decide(wait, now) {
    const verdict = judge(wait, now);
    const confirmed = wait.cycles.filter((cycle) => cycle.isConfirmed);
    const certain = confirmed.length === wait.cycles.length ? verdict : judge({ ...wait, cycles: confirmed }, now);
    const last = wait.cycles.at(-1);
    const since = verdict.kind === wait.verdict.kind ? wait.since : now;
    const isSeenTwice = now > since || (last !== undefined && (0,bins/* isExact */.u0)(last.start));
    return {
        ...wait,
        verdict: { ...verdict, progress: sinceFirstSeen(verdict.progress, wait.verdict.progress) },
        isConfirmed: endsAlike(certain, verdict) && (verdict.kind !== 'converged' || isSeenTwice),
        since,
    };
}
function sinceFirstSeen(progress, before) {
    const reachedAt = {};
    for (const level of levels/* LEVELS */.A_) {
        const at = progress.reachedAt[level];
        if (at !== undefined)
            reachedAt[level] = Math.min(at, before.reachedAt[level] ?? at);
    }
    return { ...progress, reachedAt };
}
function endsAlike(one, other) {
    if (one.kind === 'failed' && other.kind === 'failed')
        return one.result === other.result;
    return one.kind === other.kind;
}
function isOver({ verdict, isConfirmed }) {
    return verdict.kind === 'failed' && isConfirmed;
}

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/scale/apply-immediately.js
var apply_immediately = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/scale/metric-reads.js
var metric_reads = __webpack_require__(2993);
;// CONCATENATED MODULE: ./build/scale/wait.js










const LATE_MS = 15 * 60_000;
const REPORTED_MS = 1_000;
const CONFIRM_MS = 1_000;
const HEARTBEAT_MS = 60_000;
async function waitForFleets(fleets, settings, namespace, ports, signal) {
    const loop = new WaitLoop(fleets, settings, namespace, ports, signal);
    try {
        return await loop.untilDecided();
    }
    catch (thrown) {
        const reason = signal.aborted ? signal.reason : thrown;
        if (signal.aborted && !(reason instanceof errors_failure/* Failure */.HR))
            return loop.outcomes('cancelled');
        const failure = (0,run/* toFailure */.w2)(reason);
        if (failure.code === run/* timedOut */.iU.code)
            return loop.outcomes('timeout');
        return loop.outcomes('failure').map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
    }
}
async function allEnded(promises) {
    await Promise.allSettled(promises);
    await Promise.all(promises);
}
class WaitLoop {
    #fleets;
    #settings;
    #metrics;
    #ports;
    #signal;
    #deadline;
    constructor(fleets, settings, namespace, ports, signal) {
        this.#fleets = fleets.map((fleet) => ({ fleet, wait: begin({ ...fleet, limits: settings }) }));
        this.#settings = settings;
        this.#metrics = new metric_reads/* MetricReads */.S5(namespace, ports);
        this.#ports = ports;
        this.#signal = signal;
        this.#deadline = Math.min(...fleets.map((fleet) => fleet.postedAt)) + settings.timeoutMs;
    }
    async untilDecided() {
        const { clock } = this.#ports;
        await this.#poll();
        if (this.#fleets.some(({ fleet }) => fleet.history === undefined))
            await this.#poll();
        for (let nextPoll = this.#nextPoll();;) {
            if (this.#needsConfirmation()) {
                await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
                await this.#poll();
            }
            this.#show();
            if (this.#fleets.every(({ wait }) => wait.verdict.kind !== 'waiting' && wait.isConfirmed)) {
                return this.outcomes('verdict');
            }
            if (clock.now() >= this.#deadline)
                return this.outcomes('timeout');
            await this.#sleepUntil(Math.min(nextPoll, this.#requestCycles()));
            if (clock.now() < Math.min(nextPoll, this.#deadline)) {
                await this.#readReported();
                continue;
            }
            await this.#poll();
            nextPoll = this.#nextPoll();
        }
    }
    get #open() {
        return this.#fleets.filter(({ wait }) => !isOver(wait));
    }
    #nextPoll() {
        const { clock } = this.#ports;
        return clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random());
    }
    #needsConfirmation() {
        const waits = this.#open.map(({ wait }) => wait);
        return (waits.some(({ verdict }) => verdict.kind === 'failed') ||
            (waits.some(({ isConfirmed }) => !isConfirmed) && waits.every(({ verdict }) => verdict.kind !== 'waiting')));
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
    #requestCycles() {
        const now = this.#ports.clock.now();
        const moments = this.#open.flatMap((one) => {
            const { applier } = one.fleet;
            if (applier === undefined || !applier.canRequest)
                return [];
            this.#observeMarker(one);
            const spans = dueSpans(one.wait).filter(({ until }) => until > now);
            if (spans.length === 0)
                return applier.isBusy ? [now + REPORTED_MS] : [];
            if (spans.every(({ from }) => from > now))
                return spans.map(({ from }) => from);
            applier.requestCycle();
            const [reported, again] = [applier.requestedAt + REPORTED_MS, applier.requestedAt + apply_immediately/* REQUEST_PAUSE_MS */.wj];
            return [[reported, again].find((moment) => moment > now) ?? now + apply_immediately/* REQUEST_PAUSE_MS */.wj];
        });
        return Math.min(...moments);
    }
    async #poll() {
        const open = this.#open;
        await allEnded([this.#readMetrics(open), ...open.map((one) => this.#readLive(one))]);
        await allEnded(open.map((one) => this.#decide(one)));
    }
    async #readReported() {
        const now = this.#ports.clock.now();
        const due = this.#open.filter(({ wait, fleet: { applier } }) => {
            const reportedAt = (applier?.requestedAt ?? Number.POSITIVE_INFINITY) + REPORTED_MS;
            return wait.liveReadAt < reportedAt && reportedAt <= now;
        });
        await allEnded(due.map((one) => this.#readLive(one)));
        await allEnded(due.map((one) => this.#decide(one)));
    }
    async #readMetrics(open) {
        const at = this.#ports.clock.now();
        const names = open.map(({ fleet }) => fleet.name);
        const bins = await this.#metrics.read(names, this.#window(at), this.#signal);
        if (bins === undefined)
            return;
        for (const one of open)
            this.#observe(one, { kind: 'metrics', bins: bins.get(one.fleet.name) ?? new Map(), at });
    }
    #window(now) {
        const writes = this.#fleets.map(({ fleet }) => fleet);
        const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
        const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - before/* LOOK_BACK_MS */.Zc;
        const start = Math.max(first, now + ahead - LATE_MS);
        return (0,metric_reads/* windowOf */.Ou)(start, now + ahead);
    }
    async #readLive(one) {
        if (!mayRead(one.wait, 'live-status'))
            return;
        const { clock, cloud } = this.#ports;
        const at = clock.now();
        const { group } = (0,fleet_name/* parseFleetName */.Tc)(one.fleet.name);
        const reading = cloud.readLiveStatus(one.fleet.api, group, this.#signal);
        const answer = await reading.catch((thrown) => {
            this.#signal.throwIfAborted();
            if (!(thrown instanceof errors_failure/* Failure */.HR))
                throw thrown;
            return undefined;
        });
        this.#observe(one, { kind: 'live-status', answer, at });
    }
    async #decide(one) {
        const { clock } = this.#ports;
        this.#observe(one, { kind: 'time', at: clock.now() });
        this.#observeMarker(one);
        for (let need = needOf(one.wait, clock.now()); need !== undefined; need = needOf(one.wait, clock.now())) {
            await this.#meet(one, need);
            this.#observeMarker(one);
        }
        one.wait = decide(one.wait, clock.now());
    }
    async #meet(one, need) {
        const { clock, cloud } = this.#ports;
        const { api, applier } = one.fleet;
        const at = clock.now();
        if (need === 'marker') {
            applier?.applyAgain();
        }
        else if (need === 'fleet-status') {
            this.#observe(one, { kind: need, answer: await cloud.readFleetStatus(api, this.#signal), at });
        }
        else {
            const answer = await cloud.readConfigured(api, keys/* DESIRED_COUNT_KEY */.JE, this.#signal);
            this.#observe(one, { kind: need, answer, at });
        }
    }
    #observeMarker(one) {
        const marker = one.fleet.applier?.marker;
        if (marker !== undefined)
            this.#observe(one, { kind: 'marker', marker, at: this.#ports.clock.now() });
    }
    #observe(one, seen) {
        one.wait = step(one.wait, seen);
    }
    outcomes(ended) {
        const { failed, unread } = this.#metrics;
        return this.#fleets.map(({ wait }) => {
            const verdict = ended === 'timeout' ? judgeAtDeadline(wait.verdict) : wait.verdict;
            const isDecided = verdict.kind !== 'waiting' && wait.isConfirmed;
            return {
                ended: isDecided || (verdict.kind === 'failed' && ended === 'timeout') ? 'verdict' : ended,
                verdict,
                elapsedMs: (wait.verdict.kind === 'failed' ? wait.since : this.#ports.clock.now()) - wait.postedAt,
                missingMetrics: wait.history.missingMetrics(),
                failedReads: failed,
                ...(unread !== undefined && { unread }),
                denied: wait.denied,
                ...(wait.configured && { configured: wait.configured }),
            };
        });
    }
    #show() {
        const { startedAt, show } = this.#ports;
        const times = { startedAt, deadline: this.#deadline };
        for (const { fleet, wait } of this.#fleets) {
            const { name, goal } = fleet;
            show({ kind: 'progress', fleet: name, level: goal.level, verdict: wait.verdict, isOver: isOver(wait), ...times });
        }
    }
}


/***/ }),
/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultOf: () => (/* binding */ resultOf),
/* harmony export */   runSelection: () => (/* binding */ runSelection),
/* harmony export */   scaleCommand: () => (/* binding */ scaleCommand),
/* harmony export */   selectRequests: () => (/* binding */ selectRequests),
/* harmony export */   startLine: () => (/* binding */ startLine),
/* harmony export */   waitCommand: () => (/* binding */ waitCommand)
/* harmony export */ });
/* harmony import */ var _aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7856);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2538);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
/* harmony import */ var _machine_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(575);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2796);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1915);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2531);
/* harmony import */ var _render_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6436);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5338);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(931);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4487);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5992);
/* harmony import */ var _render_to_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3791);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5058);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9469);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4663);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2315);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2931);





















const scaleCommand = (invocation) => runToEnd('scale', invocation);
const waitCommand = (invocation) => runToEnd('wait', invocation);
async function runToEnd(intent, invocation) {
    const { given, env, terminal } = invocation;
    const isJson = (0,_options_js__WEBPACK_IMPORTED_MODULE_16__/* .isOn */ .Mp)('json', given);
    const machine = await (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(invocation);
    const selection = await selectRequests(given, env, intent);
    const report = await runSelection(selection, intent, { ...invocation, env: machine });
    const [first] = report.environments;
    const printed = selection.isMany || first === undefined ? report : first;
    await terminal.print(isJson ? `${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_18__/* .reportJson */ .l)(printed)}\n` : (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .U)(report, terminal.widthOf('out')));
    return resultOf(report);
}
function resultOf({ result }) {
    return result === 'pending' ? 'internal' : result;
}
async function selectRequests(given, env, intent) {
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_17__/* .select */ .L)(given, env, intent, (readings) => {
        refuseUnusedUrls(given, readings);
        return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_13__/* .readRequests */ .h7)(readings);
    });
}
function refuseUnusedUrls({ source, layers: named }, readings) {
    const sizedLayers = readings.flatMap(({ source: of, layers }) => layers.filter((name) => of(name) !== undefined).map(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__/* .layerOf */ .ZZ));
    const invalid = named.flatMap((layer) => {
        const url = source((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__/* .urlSetting */ .mR)(layer))?.text;
        if (url === undefined || sizedLayers.includes((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__/* .layerOf */ .ZZ)(layer)) || _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__/* .LAYERS */ .RR.some((known) => known === layer))
            return [];
        const near = (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__.nearest)(layer, sizedLayers);
        const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
        const why = `the layer ${layer} has no size; ${fix}`;
        const example = near === undefined ? (0,_options_js__WEBPACK_IMPORTED_MODULE_16__/* .spellOption */ .ii)('cache').example('2') : (0,_options_js__WEBPACK_IMPORTED_MODULE_16__/* .spellOption */ .ii)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_19__/* .urlSetting */ .mR)(near)).example(url);
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
    return `${verb} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_20__/* .counted */ .hS)(requests.length, 'environment')}${activity === undefined ? '' : `: ${activity}`}`;
}
const FEW = 20;
async function runSelection(selection, intent, invocation) {
    const { given, env, terminal } = invocation;
    const { requests, notices } = selection;
    terminal.log(startLine(selection, intent));
    for (const text of new Set(requests.map(({ signIn }) => (0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env))))
        terminal.log(`Credentials: ${text}`);
    if (intent === 'scale')
        for (const notice of notices)
            terminal.notice(notice);
    const report = await runAll(selection, invocation);
    for (const notice of new Set(report.environments.flatMap((one) => percentNotices(one, given))))
        terminal.notice(notice);
    printProblems(report, terminal);
    const summaryFile = given.source('summary-file')?.text;
    if (summaryFile !== undefined)
        (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .appendSummary */ .fe)((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .summaryMarkdown */ .e)(report), summaryFile, terminal);
    return report;
}
async function runAll({ requests, activity }, { env, signal, terminal, setFinalState }) {
    if (requests.length > FEW)
        (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .keepHeapSmall */ .p8)();
    const connectorFor = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsFor */ .Gg)(requests, env, terminal.log);
    const environments = requests.map(({ env: name, fleets }) => ({ env: name, fleets: fleets.map((one) => one.name) }));
    const progress = await openProgress(environments, terminal);
    const logSteps = (0,_render_log_js__WEBPACK_IMPORTED_MODULE_6__/* .stepLog */ .tV)(terminal.log);
    const logFailure = (0,_render_log_js__WEBPACK_IMPORTED_MODULE_6__/* .failureLog */ .z1)(requests.length, (line) => terminal.log((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_14__/* .withOptions */ .tq)(line)));
    const runs = new Map();
    const listen = (event, state) => {
        runs.set(state.request, state);
        logSteps(event, state);
        progress.show(event);
        logFailure(event, state);
    };
    setFinalState(() => finalStateOf([...runs.values()].map(_render_to_report_js__WEBPACK_IMPORTED_MODULE_11__/* .toReport */ .cG)));
    try {
        const ended = requests.map((request) => (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_12__/* .run */ .e)(request, { connect: connectorFor(request), clock: _machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml, listen }, signal));
        return (0,_options_js__WEBPACK_IMPORTED_MODULE_16__/* .reportInOptions */ .Oh)((0,_render_to_report_js__WEBPACK_IMPORTED_MODULE_11__/* .toManyReport */ .R_)(await Promise.all(ended), activity));
    }
    finally {
        progress.close();
    }
}
const REDRAW_MS = 1_000;
async function openProgress(environments, { openBoard, log }) {
    const known = new Map();
    const board = await openBoard('err', async () => {
        const { boardLines } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 8591));
        return (screen, paint) => boardLines(environments, known, _machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.now(), screen, paint);
    });
    if (board === undefined) {
        const isMany = environments.flatMap(({ fleets }) => fleets).length > _render_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_LINES */ .xg;
        return { show: isMany ? (0,_render_log_js__WEBPACK_IMPORTED_MODULE_6__/* .manyProgressLog */ .HV)(environments, log) : (0,_render_log_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLog */ .mS)(log), close: () => { } };
    }
    const timer = setInterval(board.draw, REDRAW_MS);
    return {
        show(event) {
            if (event.kind !== 'progress' && event.kind !== 'failed')
                return;
            const before = known.get(event.fleet);
            const shown = (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .shownAfter */ .mK)(before, event);
            if (shown === undefined || (before === undefined && event.kind === 'failed' && environments.length === 1))
                return;
            known.set(event.fleet, shown);
            board.draw();
        },
        close() {
            clearInterval(timer);
            board.close();
        },
    };
}
function finalStateOf(reports) {
    return reports.length === 0 ? _command_js__WEBPACK_IMPORTED_MODULE_15__/* .UNCHANGED */ .ST : reports.map(({ finalState }) => finalState).join(' ');
}
function percentNotices({ fleets }, { source }) {
    return fleets.flatMap(({ layer, fleet, previous }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_17__/* .percentNotice */ .i)(source(layer), { where: `${fleet} was set to`, value: previous }));
}
function printProblems({ environments, result }, terminal) {
    for (const notice of (0,_render_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .allNotices */ .By)(...environments))
        terminal.notice(notice);
    for (const warning of environments.flatMap(_render_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .allWarnings */ .hc))
        terminal.warning(warning);
    if ((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(result))
        terminal.error(result, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureParagraphs */ .Ak)(environments));
}


/***/ }),
/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   i: () => (/* binding */ percentNotice)
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
    const { name: from = '' } = source('plan')?.spelling ?? {};
    const file = from === (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)('plan') ? `${plan.file} (from ${from})` : plan.file;
    const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
    const environments = chooseEnvironments({ ...plan, file }, filter);
    const isMany = environments.length !== 1 || environments[0] !== filter;
    const all = environments.map((name) => ({ name, planned: plannedIn(plan, activity, name) }));
    const requests = read(all.map(({ name: text, planned }) => {
        const { spelling } = source('env') ?? { spelling: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .spellOption */ .ii)('env') };
        const only = (name) => (name === 'env' ? { text, spelling } : undefined);
        const ofPlan = (name) => (name === 'on-job-end' ? undefined : planned.source(name));
        return {
            source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(only, source, ofPlan),
            layers: [...new Set([...planned.layers, ...layers])],
            planLayers: planned.planLayers,
            ...common,
            ...(isMany && { label: activity ?? 'many' }),
        };
    }));
    const notices = all.flatMap(({ planned }) => [
        ...jobEndNotices(planned.source),
        ...planned.layers.flatMap((layer) => {
            const { text: value, spelling } = planned.source(layer) ?? {};
            return percentNotice(source(layer), { where: `${spelling?.name} is`, value });
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
function percentNotice(given, instead) {
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
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);




function textTable(columns, rows, { width = Number.POSITIVE_INFINITY, isRightAligned = () => false, dispensable = [] } = {}) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    const tableOf = (kept) => lines.map((line) => kept
        .map((index) => aligned(line[index] ?? '', widths[index] ?? 0, isRightAligned(index)))
        .join('  ')
        .trimEnd());
    const all = columns.map((_, index) => index);
    const known = all.filter((index) => rows.some((row) => isKnown(row[index])));
    const shorter = dispensable.map((_, count) => known.filter((index) => !dispensable.slice(0, count + 1).includes(columns[index] ?? '')));
    const fitting = [all, known, ...shorter].map(tableOf).find((table) => table.every((line) => line.length <= width));
    return fitting === undefined ? stacked(columns, rows, width) : `${fitting.join('\n')}\n`;
}
function isKnown(cell) {
    return cell !== undefined && cell !== '' && cell !== '–';
}
function stacked(columns, rows, width) {
    return rows
        .map(([first = '', ...others]) => {
        const cells = others.flatMap((cell, index) => isKnown(cell) ? [`${columns[index + 1]}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(cell)}`] : []);
        const lines = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .filledLines */ .oZ)(cells, ', ', width - 3);
        const body = lines.map((line, index) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`  ${line}${index < lines.length - 1 ? ',' : ''}`, width));
        return [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(first), width), ...body, ''].join('\n');
    })
        .join('');
}
function aligned(text, width, isRightAligned) {
    return isRightAligned ? text.padStart(width) : text.padEnd(width);
}
function fleetColumns(goals) {
    const [goal, ...others] = [...new Set(goals)];
    const time = goal === undefined || others.length > 0 ? 'Time' : (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .milestoneHeading */ .RQ)(milestoneOf(goal));
    return ['Fleet', 'Requested', 'Target', 'Running', 'Draining', 'Floor', time, 'Result'];
}
function fleetCells(fleet, goal) {
    const seconds = fleet.secondsTo[milestoneOf(goal)];
    return [
        fleet.fleet,
        fleet.requested,
        ...[fleet.target, fleet.usable, fleet.draining, fleet.floor].map((count) => String(count ?? '–')),
        seconds === undefined ? '–' : (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000),
        fleet.result,
    ];
}
const PLANNED_COLUMNS = ['Fleet', 'Requested', 'Floor', 'Current (up to 60 s old)', 'Result'];
function plannedCells({ fleet, requested, rows, previous, result }) {
    const floor = rows.find(({ kind }) => kind === 'floor')?.value ?? 'unchanged';
    return [fleet, requested, floor, previous === undefined ? '–' : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(previous), 30), result];
}
function milestoneOf(goal) {
    return goal === 'none' ? 'posted' : goal;
}
function reportText({ environments, headline }, width = Number.POSITIVE_INFINITY) {
    const isMany = environments.length > 1;
    const isPlanned = environments.every(({ intent }) => intent === 'dry-run');
    const columns = isPlanned ? PLANNED_COLUMNS : fleetColumns(environments.map(({ waitFor }) => waitFor));
    const rows = environments.flatMap(({ env, fleets, waitFor }) => fleets.map((fleet) => [
        ...(isMany ? [env] : []),
        ...(isPlanned ? plannedCells(fleet) : fleetCells(fleet, waitFor)),
    ]));
    const isDraining = environments.some(({ fleets }) => fleets.some(({ draining = 0 }) => draining > 0));
    const dispensable = ['Environment', ...(isDraining ? [] : ['Draining']), 'Floor'];
    const table = textTable([...(isMany ? ['Environment'] : []), ...columns], rows, { width, dispensable });
    const sentences = [headline, ...environments.map(({ finalState }) => finalState)];
    return `${table}\n${sentences.map((text) => `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text), width)}\n`).join('')}`;
}


/***/ }),
/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWithProgram: () => (/* binding */ runWithProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2908);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(471);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9789);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(511);
/* harmony import */ var _machine_process_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(575);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1915);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(931);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5992);
/* harmony import */ var _restore_restore_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3551);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4663);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2315);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9599);





















const runWithProgram = async (invocation) => {
    const { given, env, terminal, operands, signal } = invocation;
    const [file, ...args] = operands;
    if (file === undefined)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_7__/* .invalidUsage */ .zc)({
            reason: '`run` requires a program after `--`, for example `run --env perf1 --frontend 4 -- ./run-tests.sh`',
            command: 'run',
        });
    const problem = programProblem(file, env);
    if (problem !== undefined)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_7__/* .invalidUsage */ .zc)({ reason: `cannot start ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .TL)(file)}: ${problem}`, command: 'run' });
    const machine = await (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(invocation);
    const selection = await (0,_scale_js__WEBPACK_IMPORTED_MODULE_17__.selectRequests)(given, env, 'scale');
    const requests = selection.requests.map((request) => ({ ...request, onJobEnd: 'restore' }));
    const signals = passOn(invocation);
    const report = await (0,_scale_js__WEBPACK_IMPORTED_MODULE_17__.runSelection)({ ...selection, requests, notices: [] }, 'scale', { ...invocation, env: machine });
    for (const line of (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_12__/* .reportText */ .U)(report, terminal.widthOf('err')).trimEnd().split('\n'))
        terminal.log(line);
    const result = (0,_scale_js__WEBPACK_IMPORTED_MODULE_17__.resultOf)(report);
    const end = result !== 'ok' || signal.aborted
        ? undefined
        : await withFacts(report, async (facts) => {
            if (signal.aborted)
                return undefined;
            const child = startChild(file, args, { ...env, ...facts });
            signals.toChild(file, child);
            return child.ended;
        })
            .catch((thrown) => ({ code: 126, error: new Error((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_5__/* .innermost */ .OI)(thrown).message) }));
    signals.toRestoring();
    if (end !== undefined) {
        const how = end.error ? `cannot be started: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_18__/* .excerpt */ .Kb)(end.error.message)}` : `ended with exit code ${end.code}`;
        terminal.log(`${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .TL)(file)} ${how}`);
    }
    const code = end?.code;
    const failures = await restore(requests, report, { ...invocation, env: machine }, signals.stop);
    if (code !== undefined)
        return code === 0 && failures.length > 0 ? (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I$)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .QZ)(failures.map((one) => one.result))) : code;
    return result === 'ok' ? 'cancelled' : result;
};
function passOn({ takeOver, terminal }) {
    const stop = new AbortController();
    let onSignal = () => { };
    let isFirst = true;
    takeOver((name) => {
        onSignal(name, isFirst);
        isFirst = false;
    });
    const follow = (next) => {
        isFirst = true;
        onSignal = next;
    };
    return {
        toChild: (file, { pid, send }) => follow((name, isFirstToIt) => {
            send(name);
            terminal.notice(isFirstToIt
                ? `${name} received and passed on to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .TL)(file)}. The sizes are restored when it has ended.`
                : `${name} received. ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_18__/* .quoted */ .TL)(file)} has not ended yet. To end it without cleanup, use \`kill -KILL ${pid}\`.`);
        }),
        toRestoring: () => follow((name, isFirstMeanwhile) => {
            if (!isFirstMeanwhile)
                stop.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
            else
                terminal.warning(`${name} received. The sizes are restored first. Send the signal again to stop at once.`);
        }),
        stop: stop.signal,
    };
}
async function restore(requests, { environments }, { env, terminal }, signal) {
    const connectorFor = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .connectorsFor */ .Gg)(requests, env, terminal.log);
    const { log, notice } = terminal;
    const all = requests.map(async (request, index) => {
        const rows = environments[index]?.fleets.flatMap(_restore_restore_js__WEBPACK_IMPORTED_MODULE_13__/* .restorablesOf */ .g6) ?? [];
        if (rows.length === 0)
            return [];
        try {
            const ports = { connect: connectorFor(request), clock: _machine_process_js__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .ml, log, notice };
            return await (0,_restore_restore_js__WEBPACK_IMPORTED_MODULE_13__/* .restoreAfter */ .nB)(request, rows, ports, signal);
        }
        catch (thrown) {
            const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOf */ .g5)(thrown, signal);
            const names = [...new Set(rows.map(({ fleet }) => fleet))].join(', ');
            return [{ kind: 'failed', text: `${names}: not restored. ${failure.message}`, failure }];
        }
    });
    const ends = (await Promise.all(all)).flat();
    for (const { kind, text: plain, failure: found } of ends) {
        const [text, failure] = [(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_14__/* .withOptions */ .tq)(plain), found && (0,_options_js__WEBPACK_IMPORTED_MODULE_16__/* .failureInOptions */ .uO)(found)];
        if (failure)
            terminal.error(failure.result, [text, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .fixLine */ .S$)(failure), (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .moreLine */ .g0)(failure.code)]);
        else if (kind === 'untouched')
            terminal.warning(text);
        else
            log(text);
    }
    return ends.flatMap(({ failure }) => failure ?? []);
}
async function withFacts(report, act) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'clonesquad-scale-'));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'report.json');
        const [one, ...others] = report.environments;
        const single = one !== undefined && others.length === 0 ? one : undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, `${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_19__/* .reportJson */ .l)(single ?? report)}\n`);
        const facts = (single?.fleets ?? []).flatMap(({ layer, target, usable, previous, url }) => {
            const prefix = `${_options_js__WEBPACK_IMPORTED_MODULE_16__/* .FLEET_VARIABLE */ .a}${layer.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_`;
            const stored = previous && _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_20__/* .SAFE_VALUE */ .ij.test(previous) ? previous : undefined;
            const values = { TARGET: target, RUNNING: usable, PREVIOUS: stored, URL: url };
            return Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[`${prefix}${name}`, String(value)]]);
        });
        return await act({ ...Object.fromEntries(facts), [`${_options_js__WEBPACK_IMPORTED_MODULE_16__/* .FLEET_VARIABLE */ .a}REPORT`]: path });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
function programProblem(file, env) {
    const isPath = file.includes('/');
    const paths = isPath ? [file] : (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, file));
    if (paths.some((path) => (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_8__/* .isFile */ .fo)(path) && isExecutable(path)))
        return undefined;
    if (!isPath)
        return 'there is no such program in PATH';
    return (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_8__/* .isFile */ .fo)(file) ? 'this file is not executable; use chmod +x' : 'there is no such file';
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function startChild(file, args, env) {
    const hasTerminal = process.stdin.isTTY || process.stderr.isTTY;
    const isGroup = !hasTerminal && process.platform !== 'win32';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { stdio: 'inherit', env, detached: isGroup });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }));
        child.once('exit', (code, signal) => resolve({ code: code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals[signal]) }));
    });
    const send = (name) => {
        const { pid, exitCode: status, signalCode } = child;
        if (pid === undefined || status !== null || signalCode !== null)
            return;
        if (isGroup)
            process.kill(-pid, name);
        else if (!hasTerminal || name !== 'SIGINT')
            child.kill(name);
    };
    return { pid: child.pid, send, ended };
}


/***/ }),
/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ restorablesOf),
/* harmony export */   nB: () => (/* binding */ restoreAfter)
/* harmony export */ });
/* unused harmony export restoreRows */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6445);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);
/* harmony import */ var _scale_apply_immediately_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5050);
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
        const appliers = appliesImmediately ? new _scale_apply_immediately_js__WEBPACK_IMPORTED_MODULE_6__/* .Appliers */ .vL({ cloud, clock }, during) : undefined;
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
            return nothingToDo(row, `The value was ${shownValue(ours)} before this run, too.`);
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
        const owner = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(cloud.readApiOwner(api, this.#signal), this.#signal);
        if (owner === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .GZ)(owner))
            return { isExact: false };
        if (owner instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { why: `Cannot verify which group the API belongs to. ${owner.message}`, isExact: false };
        if (owner.group !== (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).group)
            return { why: `${api.href} now belongs to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(owner.group)}.`, isExact: false };
        const isKnown = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(owner.version) !== 'unknown';
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
            const decision = decideRow(row, value, left >= 0);
            if (decision !== 'read-again')
                return decision;
            const seen = value === null ? 'no value' : shownValue(value);
            log(`${labelOf(row)}: the API returns ${seen}. This may be older than the write of this run. Reading again.`);
            await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), this.#signal);
            this.#signal.throwIfAborted();
        }
    }
    async #read({ api, key }) {
        const rows = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(this.#ports.cloud.readRows(api, [key], this.#signal), this.#signal);
        if (rows instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { unread: `Cannot read the value. ${rows.message}` };
        if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .GZ)(rows))
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
                log(`${labelOf(row)}: restored. Waiting until the CloneSquad API returns this value, so that the next run reads it.`);
            const pause = seen === 0 ? ASK_AGAIN_MS : CONFIRM_AGAIN_MS;
            await clock.sleep(Math.min(pause, end - clock.now()), this.#signal);
        }
    }
}
function decideRow(row, value, mayBeOld) {
    const { ours, stored, hasTtl } = row;
    if (value === ours)
        return 'write';
    if (mayBeOld)
        return 'read-again';
    if (value === stored)
        return nothingToDo(row, `${value === null ? 'There is no value' : `The value is ${shownValue(value)}`}, as before this run.`);
    if (value !== null)
        return untouched(row, `Something else set the value to ${shownValue(value)}.`);
    return untouched(row, hasTtl ? 'The value of this run expired (ttl) or was deleted.' : 'Something else deleted the value.');
}
function nothingToDo(row, why) {
    return { kind: 'nothing-to-do', text: `${labelOf(row)}: nothing to restore. ${why}` };
}
function untouched(row, why) {
    return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${remedyFor(row)}` };
}
function remedyFor({ fleet, kind, key, stored, ours, isAccepted }) {
    const set = `This run ${isAccepted ? 'set' : 'may have set'} ${shownValue(ours)}.`;
    if (stored === null)
        return `${set} Before this run, there was no value. To restore that, delete the key ${key}.`;
    const what = kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
    return `${set} To restore the previous value, set ${what} to ${shownValue(stored)}.`;
}
function restoredText({ fleet, kind, stored }) {
    if (stored !== null)
        return `restored ${shownValue(stored)}. If this value had a ttl, the ttl is not restored.`;
    const isMainSize = kind === 'size' && (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).subfleet === undefined;
    return `deleted the value, since there was none before this run.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}
function labelOf({ fleet, kind }) {
    return kind === 'size' ? fleet : `${fleet} (${kind})`;
}
function shownValue(value) {
    return /^[\w%+-]{1,64}$/.test(value) ? value : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(value);
}


/***/ })
};
