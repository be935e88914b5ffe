export const id = 393;
export const ids = [393];
export const modules = {

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shadowFix),
/* harmony export */   l: () => (/* binding */ shadowSentences)
/* harmony export */ });
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);



const FIXES = {
    'maintenance-window': () => 'Wait for the end of the SSM maintenance window, or take the fleet out of it. Then run the job again.',
    override: (key) => `Take the override away (key override:${key}), and run the job again.`,
    'parameter-set': (key) => `Take ${key} out of the parameter set, or make another one active (config.active_parameter_set). Then run the job again.`,
    'other-writer': () => 'Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
    'other-source': (key) => `Take ${key} out of that source, which goes before what is set by the API. Then run the job again.`,
    ours: () => 'See in the log of the main loop (a Lambda) whether it runs without errors, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
    unknown: (key) => `Ask the API (GET configuration?format=json) what shadows ${key}: an override, a parameter set or a maintenance window. Take it away, and run the job again. Where app.run_period is minutes long, raise observe-timeout.`,
};
function shadowSentences(shadowing, value) {
    if (shadowing === undefined)
        return '';
    const { inForce, mistaken } = shadowing;
    const shadow = (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    return [
        shadow === 'maintenance-window'
            ? ' An SSM maintenance window is open, in which CloneSquad runs all instances.'
            : '',
        inForce === undefined || shadow === 'maintenance-window'
            ? ''
            : ` Its configuration has ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.value)}, from ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.origin)}${NAMES[shadow]}.`,
        mistaken === undefined
            ? ''
            : ` The key ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads, is set to ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(mistaken)}: something follows a tutorial with a misspelled key.`,
    ].join('');
}
const NAMES = {
    'maintenance-window': '',
    override: ': an override shadows the size',
    'parameter-set': ': a parameter set shadows the size',
    'other-writer': ': something else has set it since',
    'other-source': ', which shadows the size',
    ours: ': the size itself, unshadowed',
    unknown: '',
};
function shadowFix(shadowing, key, value) {
    const shadow = shadowing === undefined ? 'unknown' : (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    const stray = shadowing?.mistaken === undefined
        ? ''
        : ` In the script that sets ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, write ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`;
    return `${FIXES[shadow](key)}${stray}`;
}


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SILENCE_MS),
/* harmony export */   q: () => (/* binding */ silenceMs)
/* harmony export */ });
const SILENCE_MS = 5 * 60_000;
function silenceMs(limits) {
    return Math.max(SILENCE_MS, limits.observeMs);
}


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);


function rowsOf({ subfleet, size, floor }) {
    const keys = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(subfleet);
    return [
        ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) }]),
        { kind: 'size', key: keys.desired, value: (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .wireValue */ .nv)(size) },
        ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' }]),
    ];
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shadowOf)
/* harmony export */ });
function shadowOf({ inForce, isInMaintenance }, value) {
    if (isInMaintenance === true)
        return 'maintenance-window';
    if (inForce === undefined)
        return 'unknown';
    if (inForce.isOverridden)
        return 'override';
    if (/parameter ?set/i.test(inForce.origin))
        return 'parameter-set';
    if (inForce.value === value)
        return 'ours';
    return /^(?:DynamoDB|Built-in)/.test(inForce.origin) ? 'other-writer' : 'other-source';
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ readMetricsBefore),
/* harmony export */   Zc: () => (/* binding */ LOOK_BACK_MS),
/* harmony export */   _H: () => (/* binding */ readBefore)
/* harmony export */ });
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1280);
/* harmony import */ var _clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8943);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4320);
/* harmony import */ var _clonesquad_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1483);
/* harmony import */ var _clonesquad_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(388);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9874);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5077);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1809);










async function readBefore(cloud, request, states, signal) {
    return Promise.all(states.map(async (state) => {
        try {
            const before = await readFleet(cloud, request, state, signal);
            return before === undefined ? state : { ...state, before };
        }
        catch (thrown) {
            signal.throwIfAborted();
            return { ...state, failure: (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(thrown) };
        }
    }));
}
async function readFleet(cloud, { onJobEnd, intent }, { fleet, api }, signal) {
    if (api === undefined)
        return undefined;
    const keys = (0,_clonesquad_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .R)(fleet).map(({ key }) => key);
    const reads = [
        cloud.readValue(api, (0,_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        onJobEnd === 'restore' && intent !== 'wait'
            ? cloud.readRows(api, keys, signal)
            : Promise.resolve(undefined),
        fleet.api === undefined ? Promise.resolve(undefined) : cloud.readGroup(api, signal),
    ];
    await untilAllEnded(reads, signal);
    const [{ value: previous, at: readAt }, stored, group] = await Promise.all(reads);
    if (typeof group === 'string' && group !== fleet.group)
        throw wrongGroupOf(fleet, api, group);
    if ((0,_clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .G)(stored))
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_1__/* .previousDenied */ .pd)({ group: fleet.name, statement: stored.denied });
    return {
        ...(!(0,_clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .G)(previous) && { previous }),
        readAt,
        ...(stored !== undefined && { stored }),
        isUnchecked: fleet.api !== undefined && group === undefined,
        denied: [previous, group].flatMap((answer) => ((0,_clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .G)(answer) ? [answer.denied] : [])),
    };
}
async function untilAllEnded(promises, signal) {
    const ends = await Promise.allSettled(promises);
    signal.throwIfAborted();
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .throwWorst */ .eZ)(ends.flatMap((end) => (end.status === 'rejected' ? [(0,_causes_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(end.reason)] : [])));
}
function wrongGroupOf({ layer, group }, api, actual) {
    return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongGroup */ .pY)({ input: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .urlSetting */ .mR)(layer), url: api.href, group, actual });
}
const LOOK_BACK_MS = 5 * 60_000;
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    try {
        const bins = await cloud.readMetrics(fleets, namespace, (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .windowOf */ .O)(at - LOOK_BACK_MS, at), signal);
        return new Map(fleets.map((fleet) => [fleet, historyOf(bins.get(fleet) ?? new Map(), at)]));
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_9__/* .TransientReadError */ .F))
            throw thrown;
        log(`CloudWatch could not be read before the write: ${thrown.message}`);
        return undefined;
    }
}
function historyOf(bins, at) {
    const history = new _clonesquad_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .RunHistory */ .gu();
    history.read(bins, at, true);
    return history;
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ tenths),
/* harmony export */   b: () => (/* binding */ courseOf)
/* harmony export */ });
function courseOf(state, startedAt) {
    const { counts, target } = state.outcome?.verdict.progress ?? {};
    return {
        ...(target !== undefined && { target }),
        ...(counts && {
            floor: counts.MinInstanceCount,
            fleetSize: counts.FleetSize,
            ...fleetCounts(counts),
        }),
        secondsTo: secondsTo(state, startedAt),
        samples: changes(state.outcome?.snapshots ?? []).map((snapshot) => toSample(snapshot, startedAt)),
    };
}
function fleetCounts(counts) {
    return {
        running: counts.RunningInstances,
        pending: counts.PendingInstances,
        initializing: counts.NbOfInstanceInInitialState,
        draining: counts.DrainingInstances,
        stopping: counts.StoppingInstances,
        unuseable: counts.NbOfInstanceInUnuseableState,
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
    return Math.round(milliseconds / 100) / 10;
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/goal.js
var clonesquad_goal = __webpack_require__(229);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/rows.js
var rows = __webpack_require__(1483);
// EXTERNAL MODULE: ./build/clonesquad/write-url.js
var write_url = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
;// CONCATENATED MODULE: ./build/report/expectation.js

const USUALLY = {
    observed: 'CloneSquad reads a new size 20 to 80 s after it is set',
    running: 'a scale-up usually takes 1 to 3 minutes',
    ready: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
    settled: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
};
function expectation(level, timeoutMs) {
    const scaleDown = level === 'observed' ? '' : '; a scale-down takes 5 minutes or more';
    return (`Waiting up to ${(0,duration/* formatDuration */.a)(timeoutMs)} until ${level}: ${USUALLY[level]}${scaleDown}; ` +
        'a fleet that is at its size already takes 1 to 3 minutes to confirm.');
}

// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
;// CONCATENATED MODULE: ./build/scale/fleet-state.js
function isWritten(states) {
    return states.every((state) => state.write?.kind === 'accepted');
}

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/timeline.js


function timeline(past) {
    const { fleets, seconds, setbacks, knownSince } = past;
    const noticed = noticesOf(past).map(({ text, fleet }) => ({
        seconds: knownSince.get(text) ?? seconds,
        ...(fleet !== undefined && { fleet }),
        what: text,
    }));
    const milestones = fleets.flatMap((fleet) => milestonesOf(fleet));
    const ends = fleets.flatMap((fleet) => endOf(fleet, seconds));
    return [...setbacks, ...milestones, ...noticed, ...ends].sort((one, other) => one.seconds - other.seconds);
}
function noticesOf({ notices, fleets }) {
    const ofFleets = fleets.flatMap(({ group, warnings, notices: own }) => [...warnings, ...own].map((text) => ({ text, fleet: group })));
    return [...notices.map((text) => ({ text })), ...ofFleets];
}
function milestonesOf({ group, asked, secondsTo, samples }) {
    const said = {
        posted: `posted: the size is set to ${asked}`,
        observed: 'observed: CloneSquad has read the size',
        running: 'at size: as many instances run as are wanted',
        ready: 'ready: none of them warms up any more',
        settled: 'settled: none is left to drain or to stop',
    };
    const moments = (levels) => levels.flatMap((level) => {
        const seconds = secondsTo[level];
        return seconds === undefined ? [] : [{ seconds, fleet: group, what: said[level] }];
    });
    const [observed, ...later] = clonesquad_goal/* LEVELS */.A;
    return [...moments(['posted', observed]), ...firstMoveOf(group, samples), ...moments(later)];
}
function firstMoveOf(fleet, samples) {
    const [first] = samples;
    if (first === undefined)
        return [];
    const moves = [
        { what: 'first start', isSeen: (sample) => startedIn(sample) > startedIn(first) },
        { what: 'first stop', isSeen: (sample) => leavingIn(sample) > leavingIn(first) },
    ];
    return moves.flatMap(({ what, isSeen }) => {
        const sample = samples.find(isSeen);
        if (sample === undefined)
            return [];
        const { seconds, running, target } = sample;
        return [{ seconds, fleet, what: `${what}: ${running} of ${target} running` }];
    });
}
function startedIn({ running, pending }) {
    return running + pending;
}
function leavingIn({ draining, stopping }) {
    return draining + stopping;
}
function endOf({ group, result }, seconds) {
    return (0,sentences/* isFailure */.N6)(result) ? [{ seconds, fleet: group, what: `failed: ${result}` }] : [];
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/limits.js
var clonesquad_limits = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/words/numbers.js
var numbers = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/causes/cause.js
var cause = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/causes/shadow-text.js
var shadow_text = __webpack_require__(1849);
;// CONCATENATED MODULE: ./build/causes/wait.js







const OPERATOR = 'the operator of CloneSquad';
const WAIT_CAUSES = {
    'not-observed': (0,cause/* cause */.c)('not-observed', {
        result: 'not-observed',
        owner: OPERATOR,
        about: "CloneSquad's API took the size, and its main loop still wants another one. An override, a parameter set or a maintenance window shadows the value, or the main loop runs too seldom (app.run_period). The message says which, where the role may read that. Take away what shadows it, or raise observe-timeout.",
        what: (facts) => `${facts.group} still wants ${wanted(facts)} ${(0,duration/* formatDuration */.a)(facts.observeMs)} after ${facts.asked} was set: CloneSquad has not taken up the new size.${(0,shadow_text/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
        fix: (facts) => (0,shadow_text/* shadowFix */._)(facts.shadowing, facts.key, facts.value),
    }),
    'no-metrics': (0,cause/* cause */.c)('no-metrics', {
        result: 'no-metrics',
        owner: OPERATOR,
        about: 'No usable metrics of the fleet arrive in CloudWatch. The main loop is stopped (app.disable, or errors in the log of its Lambda), sends to another namespace (metrics-namespace), or excludes metrics (cloudwatch.metrics.excluded); or there is no such subfleet. Set that right, and run the job again.',
        what: (facts) => `${facts.group} has sent no usable metrics to the CloudWatch namespace ${facts.namespace} ${sinceWhen(facts)}.${missing(facts)}`,
        fix: ({ group }) => `${ofSubfleet(group)}See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.`,
    }),
    'empty-fleet': (0,cause/* cause */.c)('empty-fleet', {
        result: 'empty-fleet',
        owner: OPERATOR,
        about: 'CloneSquad manages no instance under this GroupName. Tag the instances of the fleet with clonesquad:group-name=<GroupName>, or correct env or group-name.',
        what: (facts) => `${facts.group} has no instances, so ${facts.asked} of it cannot run.`,
        fix: (facts) => `Tag the instances of the fleet with clonesquad:group-name=${facts.group}, or correct env or group-name in the workflow.`,
    }),
    capped: (0,cause/* cause */.c)('capped', {
        result: 'capped',
        owner: 'the author of the workflow',
        about: 'More instances are asked for than can start: the fleet is smaller, or some of it are excluded. Ask for fewer, add instances to the fleet, or end their exclusion. With on-capped: accept, all that can start are enough.',
        what: (facts) => `${facts.group} cannot reach ${facts.asked}: ${capacity(facts.progress)}.`,
        fix: () => 'Ask for no more than can start, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
    }),
    stalled: (0,cause/* cause */.c)('stalled', {
        result: 'stalled',
        owner: OPERATOR,
        about: "The fleet has read the size, is not there, and nothing changes any more: starts fail (no capacity), health checks fail, or something takes longer than stall-timeout (deregistration delays, lifecycle hooks). The fleet's dashboard in CloudWatch and the EC2 console show which: mend that, or raise stall-timeout.",
        what: (facts) => `${facts.group} has not moved for ${(0,duration/* formatDuration */.a)(facts.stallMs)}: ${standing(facts.progress)}.${health(facts.progress)}`,
        fix: (facts) => `Look at ${dashboard(facts)} and at the EC2 console: do starts fail (no capacity), or health checks? Mend that, and run the job again. If the fleet only takes its time (deregistration delays, for one), raise stall-timeout.`,
    }),
    superseded: (0,cause/* cause */.c)('superseded', {
        result: 'superseded',
        owner: 'whoever runs the job',
        about: 'The fleet had taken up the size, and then something set another one: another job, the CloneSquad scheduler, or the end of a ttl. Find it, keep it off this environment (for jobs: a concurrency group), and run the job again.',
        what: (facts) => `${facts.group} had taken up ${facts.asked}, and then something set another size: CloneSquad now wants ${wanted(facts)}.`,
        fix: () => 'Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
    }),
    timeout: (0,cause/* cause */.c)('timeout', {
        result: 'timeout',
        owner: 'the author of the workflow',
        about: 'The time (timeout) was over before the fleet was there, and no more specific cause holds. A scale-up usually takes 4 to 6 minutes until it is ready, and a scale-down longer: raise timeout, if the fleet was still moving. Else look at its dashboard in CloudWatch for what it waits for.',
        what: (facts) => `${facts.group} was not ${facts.level} after ${(0,duration/* formatDuration */.a)(facts.timeoutMs)}: ${standing(facts.progress)}.${unread(facts)}`,
        fix: (facts) => facts.failedReads > 0 && facts.progress.counts === undefined
            ? 'See that this machine has a way to CloudWatch (DNS, firewall, proxy), and run the job again.'
            : `Raise timeout, if the fleet was still moving: see the last lines of this log. Else look at ${dashboard(facts)} for what it waits for.`,
    }),
    cancelled: (0,cause/* cause */.c)('wait-cancelled', {
        result: 'cancelled',
        owner: 'whoever runs the job',
        about: "The job was cancelled while it waited. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
        what: (facts) => `The wait for ${facts.group} was cancelled: ${standing(facts.progress)}.`,
        fix: () => run/* AFTER_CANCEL */.WO,
    }),
};
function wanted({ progress }) {
    const desired = progress.counts?.DesiredInstanceCount;
    if (desired === undefined)
        return 'another number of instances';
    return desired === 0 ? '0 instances (or has a value that it cannot read)' : `${desired} instances`;
}
function dashboard({ dashboard: name }) {
    return `the fleet's dashboard in CloudWatch (${name})`;
}
function sinceWhen({ progress, ...limits }) {
    return progress.reachedAt.observed === undefined
        ? `within ${(0,duration/* formatDuration */.a)(limits.observeMs)} of the write`
        : `for ${(0,duration/* formatDuration */.a)((0,clonesquad_limits/* silenceMs */.q)(limits))}, though it had before`;
}
function ofSubfleet(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    return subfleet === undefined
        ? ''
        : `See whether ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and whether its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}
function missing({ missingMetrics }) {
    return missingMetrics.length === 0 ? '' : ` Others arrive, but never ${missingMetrics.join(', ')}.`;
}
function unread({ failedReads }) {
    return failedReads === 0 ? '' : ` CloudWatch could not be read ${failedReads} times.`;
}
function capacity({ counts }) {
    if (counts === undefined)
        return 'the fleet is too small';
    const excluded = counts.NbOfExcludedInstances;
    const size = `it has ${counts.FleetSize} instances`;
    return excluded === 0 ? size : `${size}, of which ${excluded} are excluded and cannot start`;
}
function standing(progress) {
    const { counts, target, reachedAt } = progress;
    if (reachedAt.observed === undefined)
        return 'CloneSquad was not seen to take up the new size';
    if (counts === undefined || target === undefined)
        return 'its last numbers are not known';
    return [`${counts.RunningInstances} of ${target} run`, ...(0,numbers/* otherStates */.bY)(progress)].join(', ');
}
function health({ counts, healthIsOpen }) {
    if (counts === undefined || !healthIsOpen)
        return '';
    return ` As many run as are wanted, but ${counts.NbOfInstanceInUnuseableState} unuseable and ${counts.NbOfExcludedInstances} excluded are counted: these may be the same ones, or not.`;
}

// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/report/notices.js
var report_notices = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/report/repair.js


function repairCommand({ region, api, key, value, ttlSeconds, vpcEndpoint }) {
    const { url, apiId } = (0,api_url/* routeTo */.Bv)((0,write_url/* writeUrl */.B)(api, key, ttlSeconds), vpcEndpoint);
    const header = apiId === undefined ? '' : ` -H ${inShell(`x-apigw-api-id: ${apiId}`)}`;
    return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${inShell(value)} ${inShell(url.href)}`;
}
function inShell(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/report/report.js

function dashboardUrl(fleet, region) {
    const console = region.startsWith('cn-')
        ? 'console.amazonaws.cn'
        : region.startsWith('us-gov-')
            ? 'console.amazonaws-us-gov.com'
            : 'console.aws.amazon.com';
    return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent((0,fleet_name/* dashboardName */.oJ)(fleet))}`;
}

// EXTERNAL MODULE: ./build/results.js
var build_results = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/scale/fleet-course.js
var fleet_course = __webpack_require__(2915);
;// CONCATENATED MODULE: ./build/scale/run-report.js















function toReport(request, states, standing) {
    const fleets = states.map((state) => fleetReport(request, state, states, standing));
    const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
    const result = standing.isOver ? (0,build_results/* worst */.QZ)(results) : 'pending';
    const seconds = (0,fleet_course/* tenths */.T)(standing.now - standing.startedAt);
    const { env, region, intent, onJobEnd } = request;
    const waitFor = request.wait.level;
    const notices = [...standing.notices, ...(0,report_notices/* runNotices */.j0)(states.flatMap(({ outcome }) => outcome ?? []))];
    return {
        version: version/* VERSION */.x,
        env,
        region,
        intent,
        waitFor,
        onJobEnd,
        result,
        headline: (0,sentences/* headline */.Pl)(env, waitFor, result, fleets, seconds),
        leftBehind: (0,sentences/* leftBehind */.aU)(fleets),
        notices,
        startedAt: new Date(standing.startedAt).toISOString(),
        seconds,
        timeline: timeline({ fleets, notices, seconds, ...pastOf(standing) }),
        fleets,
    };
}
function pastOf({ startedAt, setbacks, knownSince }) {
    return {
        setbacks: setbacks.map(({ at, what }) => ({ seconds: (0,fleet_course/* tenths */.T)(at - startedAt), what })),
        knownSince: new Map([...knownSince].map(([text, at]) => [text, (0,fleet_course/* tenths */.T)(at - startedAt)])),
    };
}
function fleetReport(request, state, all, { startedAt, isOver }) {
    const { layer, name: group, size } = state.fleet;
    const explanation = explain(request, state) ?? (isOver ? explainEnd(request, state, all) : undefined);
    const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
    const said = { fleet: group, size, isWaitedFor: request.wait.level !== 'none' };
    const wasWritten = state.write?.kind === 'accepted';
    const rows = request.intent === 'wait' ? [] : rowReports(state);
    return {
        layer,
        group,
        asked: (0,clonesquad_size/* formatSize */.Xq)(size),
        written: writtenState(rows),
        rows,
        ...expiry(state, rows, request.ttlSeconds),
        ...(state.api && { url: state.api.href }),
        ...(state.before?.previous !== undefined && { previous: state.before.previous }),
        ...(state.lastWriteAt !== undefined && { lastWriteAt: new Date(state.lastWriteAt).toISOString() }),
        result: explanation?.result ?? (isOver ? success : 'pending'),
        ...(explanation && (0,failure/* saidOf */.Jo)(explanation)),
        notices: (0,report_notices/* fleetNotices */.W_)({
            ...said,
            wasWritten,
            denied: deniedTo(state),
            isUnchecked: state.before?.isUnchecked ?? false,
            verdict: state.outcome?.verdict,
        }),
        warnings: (0,report_notices/* fleetWarnings */.yZ)({ ...said, verdict: state.outcome?.verdict }),
        ...(0,fleet_course/* courseOf */.b)(state, startedAt),
        dashboard: dashboardUrl(state.fleet, request.region),
    };
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
        return WAIT_CAUSES[end]({
            group: fleet.name,
            dashboard: (0,fleet_name/* dashboardName */.oJ)(fleet),
            asked: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
            key: (0,names/* keysOf */.YD)(fleet.subfleet).desired,
            value: (0,clonesquad_size/* wireValue */.nv)(fleet.size),
            namespace: request.metricsNamespace,
            ...request.wait,
            progress: outcome.verdict.progress,
            missingMetrics: outcome.missingMetrics,
            failedReads: outcome.failedReads,
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
        group: fleet.name,
        asked: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
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
    return missing.map(({ key, value }) => repairCommand({ region, api, key, value, ...more }));
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
    return (0,rows/* rowsOf */.R)(fleet).map((row, index) => {
        const stored = before?.stored?.get(row.key);
        return { ...row, written: writtenRow(write, index), ...(stored !== undefined && { stored }) };
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
    return states.includes('yes') ? 'partly' : 'unknown';
}

;// CONCATENATED MODULE: ./build/scale/record.js


class RunRecord {
    #request;
    #ports;
    #notices = [];
    #setbacks = [];
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
    setback = (line) => {
        this.#setbacks.push({ at: this.#ports.clock.now(), what: line });
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
            setbacks: this.#setbacks,
            knownSince: this.#knownSince,
        });
        for (const { text } of noticesOf(report)) {
            if (!this.#knownSince.has(text))
                this.#knownSince.set(text, now);
        }
        return report;
    }
}

// EXTERNAL MODULE: ./build/scale/same-api.js
var same_api = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/scale/write.js



async function writeFleets(cloud, request, states, ports, signal) {
    return Promise.all(states.map(async (state) => {
        const { fleet, api } = state;
        if (api === undefined)
            return state;
        const write = await writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal);
        if (write.kind === 'accepted')
            ports.log(`${fleet.name}  set to ${settings(fleet)}`);
        return { ...state, lastWriteAt: ports.clock.now(), write };
    }));
}
async function writeRows(cloud, fleet, api, ttlSeconds, { clock }, signal) {
    let accepted = 0;
    let isSent = false;
    let writtenAt = Number.NEGATIVE_INFINITY;
    try {
        for (const { key, value } of (0,rows/* rowsOf */.R)(fleet)) {
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
    const { clock, log } = ports;
    const record = new RunRecord(request, ports);
    const told = { ...ports, setback: record.setback };
    try {
        const deadline = record.startedAt + request.wait.timeoutMs;
        const patience = { clock, requestMs: request.requestMs, deadline, log: record.setback };
        const cloud = await ports.connect({ signal, patience, notice: record.notice });
        record.know(await find(cloud, record.states, signal));
        const [next, metrics] = await read(cloud, request, record.states, told, signal);
        record.know(next);
        signal.throwIfAborted();
        (0,failure/* throwWorst */.eZ)([...failuresOf(record.states), ...(metrics instanceof failure/* Failure */.HR ? [metrics] : [])]);
        if (request.intent === 'dry-run') {
            for (const line of record.states.flatMap((state) => planLines(request, state)))
                log(line);
            return record.end();
        }
        if (request.intent === 'scale') {
            record.know(asSent(record.states, clock.now()));
            record.know(await writeFleets(cloud, request, record.states, ports, signal));
        }
        if (request.intent === 'wait' || isWritten(record.states)) {
            const before = metrics instanceof failure/* Failure */.HR ? undefined : metrics;
            record.know(await wait(cloud, request, record.states, before, told, signal));
            record.know(await run_explain(cloud, record.states, signal));
        }
        return record.end();
    }
    catch (thrown) {
        return record.end((0,run/* failureOf */.g5)(thrown, signal));
    }
}
function asSent(states, now) {
    return states.map((state) => ({ ...state, lastWriteAt: now, write: { kind: 'sent' } }));
}
async function find(cloud, states, signal) {
    const unknown = states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : []));
    const found = unknown.length === 0 ? new Map() : await cloud.findApis([...new Set(unknown)], signal);
    const complete = states.map((state) => {
        const api = state.fleet.api ?? found.get(state.fleet.group);
        return { ...state, ...(api && { api }) };
    });
    const shared = (0,same_api/* sharedApi */.U)(new Map(complete.map((state) => [state.fleet.group, state.api])));
    if (shared)
        throw shared;
    return complete;
}
async function read(cloud, request, states, { clock, setback }, signal) {
    const awaited = (0,clonesquad_goal/* isLevel */.N)(request.wait.level)
        ? request.fleets.filter(({ size }) => size.kind !== 'auto').map(({ name }) => name)
        : [];
    const ports = { clock, log: setback };
    const metrics = awaited.length === 0
        ? undefined
        : (0,before/* readMetricsBefore */.Ru)(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown) => (0,run/* failureOf */.g5)(thrown, signal));
    return Promise.all([(0,before/* readBefore */._H)(cloud, request, states, signal), metrics]);
}
function planLines({ ttlSeconds }, { fleet, api, before }) {
    const now = before?.previous === undefined ? 'it may not be read' : `it is ${(0,plain_text/* quoted */.TL)(before.previous)}`;
    return (0,rows/* rowsOf */.R)(fleet).map(({ kind, key, value }) => {
        const url = api === undefined ? '' : (0,write_url/* writeUrl */.B)(api, key, ttlSeconds).href;
        const line = `${fleet.name}  would be sent POST ${url} with ${(0,plain_text/* quoted */.TL)(value)}`;
        return kind === 'size' ? `${line}; ${now}` : line;
    });
}
function failuresOf(states) {
    return states.flatMap(({ failure }) => failure ?? []);
}
async function wait(cloud, request, states, metrics, { clock, log, show, setback }, signal) {
    const { level, timeoutMs } = request.wait;
    const awaited = states.flatMap((state) => toAwaited(state, request, metrics, clock.now()));
    if (!(0,clonesquad_goal/* isLevel */.N)(level) || awaited.length === 0)
        return states;
    log(expectation(level, timeoutMs));
    const { waitForFleets } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 6391));
    const outcomes = await waitForFleets(awaited, request.wait, request.metricsNamespace, { cloud, clock, log: setback, show }, signal);
    return states.map((state) => {
        const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
        return outcome === undefined ? state : { ...state, outcome };
    });
}
function toAwaited(state, { wait: { level, acceptsCap }, intent }, metrics, now) {
    const { size, name, subfleet } = state.fleet;
    const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
    if (size.kind === 'auto' || !(0,clonesquad_goal/* isLevel */.N)(level) || state.api === undefined || start === undefined)
        return [];
    const { postedAt, writtenAt } = start;
    const history = metrics?.get(name);
    const goal = { size, level, acceptsCap, writtenAt };
    const more = { ...(history && { history }), ...(subfleet !== undefined && { subfleet }) };
    return [{ name, api: state.api, postedAt, goal, ...more }];
}
function acceptedAt({ write }) {
    return write?.kind === 'accepted' ? write : undefined;
}
function lookedAt({ before }, now) {
    return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}
async function run_explain(cloud, states, signal) {
    return Promise.all(states.map(async (state) => {
        const verdict = state.outcome?.ended === 'verdict' ? state.outcome.verdict : undefined;
        const isUnobserved = verdict?.kind === 'failed' && verdict.result === 'not-observed';
        if (!isUnobserved || state.api === undefined || signal.aborted)
            return state;
        const { desired } = (0,names/* keysOf */.YD)(state.fleet.subfleet);
        return { ...state, shadowing: await cloud.explain(state.api, desired, signal) };
    }));
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sharedApi)
/* harmony export */ });
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);


function sharedApi(apis) {
    const groups = [...apis];
    const shared = groups.filter(([group, api]) => groups.some(([other, its]) => other !== group && api && its && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(its)));
    if (shared.length === 0)
        return undefined;
    return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .sameApi */ .fH)({ groups: shared.map(([group]) => group), url: shared[0]?.[1]?.href ?? '' });
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ windowOf)
/* harmony export */ });
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);

function windowOf(start, now) {
    return { start: Math.floor(start / _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) * _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4, end: (Math.floor(now / _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) + 2) * _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4 };
}


/***/ })

};
