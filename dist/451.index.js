export const id = 451;
export const ids = [451];
export const modules = {

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/machine/files.js
var files = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/machine/process.js
var machine_process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/render/progress.js
var progress = __webpack_require__(5338);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/render/summary.js + 3 modules
var summary = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/scale/run.js + 6 modules
var scale_run = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/outputs.js

const HARMLESS_VALUE = /^[\w%.+-]{1,64}$/;
function outputsOf(report) {
    const outputs = new Map([['report', (0,render_report/* reportJson */.l)(report)]]);
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
const OUTPUTS = {
    result: '`ok`, `dry-run`, or the name of the failure, which also determines the exit code.',
    report: 'The full report as JSON, with one entry per fleet. Its schema is report.schema.json.',
    'frontend-url': "URL of the frontend's CloneSquad API.",
    'frontend-previous': 'Stored size of the frontend before the run, for example `4` or `50%`; it can be up to 60 s old. Empty if no size was set, if it could not be read, or if it has characters other than letters, digits and `_%.+-`.',
    'frontend-target': 'Number of instances that the frontend is to reach, including its floor. Empty if unknown.',
    'frontend-running': 'Number of running frontend instances, in the last CloneSquad cycle that was read.',
    'backend-url': "URL of the backend's CloneSquad API.",
    'backend-previous': 'Stored size of the backend before the run, like `frontend-previous`.',
    'backend-target': 'Number of instances that the backend is to reach, like `frontend-target`.',
    'backend-running': 'Number of running backend instances, like `frontend-running`.',
};
const PLAN_OUTPUTS = {
    matrix: 'Value for `strategy.matrix`, to be read with `fromJSON`: one job per environment, with `matrix.env` and `matrix.activity`. At most 256 jobs.',
};

// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/action/state.js
var state = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/action/main.js



















async function runAction() {
    const { signal, received } = (0,machine_process/* abortOnSignals */.PB)();
    let known;
    const publish = (report, hasEnded) => {
        known = report;
        publishOutputs(report, hasEnded);
    };
    try {
        const report = await scale(signal, (latest) => publish(latest, false));
        publish(report, true);
        reportRun(report);
        process.exitCode = (0,results/* exitCode */.I$)(report.result === 'pending' ? 'internal' : report.result, received());
    }
    catch (thrown) {
        const failure = (0,run/* toFailure */.w2)(thrown);
        process.exitCode = (0,results/* exitCode */.I$)(failure.result, received());
        reportNoRun(failure, known?.finalState ?? 'Nothing was changed.');
    }
    await (0,machine_process/* endProcess */.JZ)(received());
}
async function scale(signal, publish) {
    const runner = await (0,action_runner/* openRunner */.NH)();
    const { request, reading } = await (0,inputs/* readInputs */.Ko)(runner.surroundings);
    if (request.onJobEnd === 'restore')
        writeRunnerFiles(() => (0,state/* saveReading */.yc)(reading));
    (0,action_runner/* log */.Rm)(`Scaling ${request.env} in ${request.region}`);
    (0,action_runner/* log */.Rm)(`Credentials: ${runner.describeSignIn(request)}`);
    const ports = {
        connect: runner.connectorFor(request),
        clock: system_clock/* systemClock */.m,
        log: action_runner/* log */.Rm,
        show: (0,progress/* progressLog */.mS)(action_runner/* log */.Rm),
        publish,
    };
    return (0,scale_run/* run */.e)(request, ports, signal);
}
function publishOutputs(report, hasEnded) {
    writeRunnerFiles(() => {
        for (const [name, value] of outputsOf(report))
            core/* setOutput */.uH(name, value);
        (0,state/* saveJobState */.kF)(report, hasEnded);
    });
}
function writeRunnerFiles(write) {
    try {
        write();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR)
            throw thrown;
        throw (0,run/* runnerFilesUnwritable */.nh)({ error: (0,base_text/* excerpt */.Kb)(String(thrown)) }, { cause: thrown });
    }
}
function reportRun(report) {
    for (const notice of (0,notices/* allNotices */.By)(report))
        action_runner/* annotate */.fz.notice(notice);
    for (const warning of (0,notices/* allWarnings */.hc)(report))
        action_runner/* annotate */.fz.warning(warning);
    if ((0,sentences/* isFailure */.N6)(report.result))
        action_runner/* annotate */.fz.error((0,sentences/* failureParagraphs */.Ak)(report).join('\n'), report.result);
    (0,action_runner/* log */.Rm)(report.headline);
    writeSummary((0,summary/* summaryMarkdown */.eH)(report));
    (0,action_runner/* log */.Rm)(report.finalState);
}
function writeSummary(markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return;
    try {
        (0,files/* appendToFile */.WZ)(path, markdown);
    }
    catch (thrown) {
        action_runner/* annotate */.fz.warning(`Cannot write the job summary: ${(0,base_text/* excerpt */.Kb)(String(thrown))}`);
    }
}
function reportNoRun(failure, finalState) {
    const { result } = failure;
    action_runner/* annotate */.fz.error((0,render_failure/* noRunParagraphs */.aw)(failure, finalState).join('\n'), result);
    if (result === 'internal' && failure.cause instanceof Error)
        core/* debug */.Yz((0,base_text/* plainText */.wh)((0,base_text/* withoutTokens */.N_)(failure.cause.stack ?? '')));
    try {
        core/* setOutput */.uH('result', result);
        core/* setOutput */.uH('report', (0,render_report/* reportJson */.l)((0,render_failure/* noRunReport */.ZQ)(failure, finalState)));
    }
    catch (thrown) {
        action_runner/* annotate */.fz.warning(`Cannot write the outputs: ${(0,base_text/* excerpt */.Kb)(String(thrown))}`);
    }
    writeSummary((0,summary.noRunMarkdown)(failure, finalState));
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   ML: () => (/* binding */ usableBounds),
/* harmony export */   UM: () => (/* binding */ exceedsStartable),
/* harmony export */   UT: () => (/* binding */ wantsRequested),
/* harmony export */   Wr: () => (/* binding */ acceptsStartable),
/* harmony export */   XO: () => (/* binding */ snapshotsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   vU: () => (/* binding */ isHealthOpen)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);



function countsOf(cycle) {
    const counts = {};
    for (const metric of _cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$) {
        const bounds = cycle?.values[metric];
        if (bounds !== undefined && (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds))
            counts[metric] = bounds.low;
    }
    return isComplete(counts) ? counts : undefined;
}
function isComplete(counts) {
    return _cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$.every((metric) => counts[metric] !== undefined);
}
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize), floor);
    return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function acceptsStartable(goal, counts) {
    return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function wantsRequested(goal, counts) {
    return counts.DesiredInstanceCount === (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize);
}
function usableBounds(counts) {
    const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
    return { low: high - counts.NbOfInstanceInUnuseableState, high };
}
function isHealthOpen(goal, counts) {
    if (counts === undefined || counts.PendingInstances > 0)
        return false;
    const target = targetOf(goal, counts);
    const { low, high } = usableBounds(counts);
    const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
    return low <= target && target <= high && !isProven;
}
function servesTarget(goal, counts, status) {
    if (!isHealthOpen(goal, counts))
        return usableBounds(counts).low === targetOf(goal, counts);
    const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
    return isOfThisRun && status.serving === targetOf(goal, counts);
}
function levelOf(goal, cycle, status) {
    const counts = countsOf(cycle);
    if (counts === undefined || !wantsRequested(goal, counts))
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
function exceedsStartable(goal, cycle) {
    const counts = countsOf(cycle);
    return (counts !== undefined && wantsRequested(goal, counts) && counts.DesiredInstanceCount > startable(counts));
}
function snapshotsOf(goal, cycles) {
    const snapshots = new Map();
    for (const cycle of cycles) {
        const counts = countsOf(cycle);
        if (counts !== undefined)
            snapshots.set(cycle.seenAt, { at: cycle.seenAt, counts, target: targetOf(goal, counts) });
    }
    return [...snapshots.values()].sort((one, other) => one.at - other.at);
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates),
/* harmony export */   ie: () => (/* binding */ usableCount),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _convergence_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7408);



function boundsText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function valueText(value) {
    if (value === null)
        return 'none';
    const { kind } = (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredSize */ .Zp)(value);
    return kind === 'none' || kind === 'auto' ? kind : value;
}
function startingOf({ pending, initializing }) {
    return Math.max(pending, initializing);
}
function usableCount(counts) {
    return Math.max(0, (0,_convergence_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .usableBounds */ .ML)(counts).high);
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


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OTHER_SIZE),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   Wn: () => (/* binding */ minuteText),
/* harmony export */   Yi: () => (/* binding */ secondText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS),
/* harmony export */   mS: () => (/* binding */ progressLog),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony exports progressText, MILESTONE_WORDS */
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);


const HEARTBEAT_MS = 60_000;
const OTHER_SIZE = 'the last cycle used a different size';
const WAITING_FOR = {
    metrics: 'waiting for newer metrics',
    observation: 'waiting for CloneSquad to pick up the size',
    numbers: 'waiting for the counts of the next cycle',
    desired: OTHER_SIZE,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
function progressText(verdict) {
    const parts = [countsText(verdict.progress), lackText(verdict), endText(verdict)];
    return parts.filter((text) => text !== '').join(' · ');
}
function endText(verdict) {
    if (verdict.kind === 'failed')
        return verdict.result;
    return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet' ? 'no instances' : '';
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
    return at === undefined ? '' : `${MILESTONE_WORDS[name]} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(at - startedAt)}`;
}
function timeoutText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
}
function progressLog(log) {
    const logged = new Map();
    return (progress) => {
        const { fleet, verdict, now, isOver } = progress;
        const last = logged.get(fleet);
        const text = progressText(verdict);
        if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS))
            return;
        logged.set(fleet, { text, at: now });
        log(progressLine(progress));
    };
}
const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'];
const PHASE_WORDS = {
    unobserved: 'not picked up yet',
    changing: 'starting or stopping',
    'warming-up': 'warming up',
    ready: 'ready',
};
const MILESTONE_WORDS = {
    posted: 'set',
    observed: 'picked up',
    running: 'running',
    ready: 'ready',
    settled: 'settled',
};
function milestoneHeading(milestone) {
    const words = `${MILESTONE_WORDS[milestone]} after`;
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function furthestPhase(isReached) {
    if (isReached('ready'))
        return 'ready';
    if (isReached('running'))
        return 'warming-up';
    return isReached('observed') ? 'changing' : 'unobserved';
}
function minuteText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function secondText(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dashboardUrl),
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);



const CONSOLES = {
    'aws-cn': 'console.amazonaws.cn',
    'aws-eusc': 'console.amazonaws-eusc.eu',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
function dashboardUrl(fleet, region) {
    const console = CONSOLES[(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).id] ?? 'console.aws.amazon.com';
    return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__/* .dashboardName */ .oJ)(fleet))}`;
}
function reportJson(report) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}


/***/ })

};
