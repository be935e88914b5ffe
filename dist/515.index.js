export const id = 515;
export const ids = [515];
export const modules = {

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   ML: () => (/* binding */ usableBounds),
/* harmony export */   UM: () => (/* binding */ exceedsStartable),
/* harmony export */   UT: () => (/* binding */ wantsRequested),
/* harmony export */   Wr: () => (/* binding */ acceptsStartable),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   vU: () => (/* binding */ isHealthOpen)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7797);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);



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
    const target = Math.max((0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize), floor);
    return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function acceptsStartable(goal, counts) {
    return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function wantsRequested(goal, counts) {
    return counts.DesiredInstanceCount === (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize);
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


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6805);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8046);
/* harmony import */ var _report_no_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1496);
/* harmony import */ var _report_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2426);
/* harmony import */ var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1755);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9385);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6369);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6878);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9247);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3609);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4890);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5762);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8467);
/* harmony import */ var _process_end_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2540);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9079);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7500);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2935);



















async function runAction() {
    const { signal, received } = (0,_signals_js__WEBPACK_IMPORTED_MODULE_14__/* .abortOnSignals */ .P)();
    let known;
    const publish = (report, hasEnded) => {
        known = report;
        publishOutputs(report, hasEnded);
    };
    try {
        const report = await scale(signal, (latest) => publish(latest, false));
        publish(report, true);
        reportRun(report);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I$)(report.result === 'pending' ? 'internal' : report.result, received());
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I$)(failure.result, received());
        reportNoRun(failure, known?.finalState ?? 'Nothing was changed.');
    }
    await (0,_process_end_js__WEBPACK_IMPORTED_MODULE_12__/* .endProcess */ .J)(received());
}
async function scale(signal, publish) {
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .openRunner */ .NH)();
    const { request, reading } = await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .Ko)(runner.surroundings);
    if (request.onJobEnd === 'restore')
        writeRunnerFiles(() => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_11__/* .saveReading */ .yc)(reading));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm)(`Scaling ${request.env} in ${request.region}`);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm)(`Credentials: ${runner.describeSignIn(request)}`);
    const ports = {
        connect: runner.connectorFor(request),
        clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_15__/* .systemClock */ .m,
        log: _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm,
        show: (0,_report_progress_log_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLog */ .m)(_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm),
        publish,
    };
    return (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)(request, ports, signal);
}
function publishOutputs(report, hasEnded) {
    writeRunnerFiles(() => {
        for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_16__/* .outputsOf */ .Y)(report))
            _actions_core__WEBPACK_IMPORTED_MODULE_17__/* .setOutput */ .uH(name, value);
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_11__/* .saveJobState */ .kF)(report, hasEnded);
    });
}
function writeRunnerFiles(write) {
    try {
        write();
    }
    catch (thrown) {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            throw thrown;
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerFilesUnwritable */ .nh)({ error: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_18__/* .excerpt */ .Kb)(String(thrown)) }, { cause: thrown });
    }
}
function reportRun(report) {
    for (const notice of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .allNotices */ .By)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.notice(notice);
    for (const warning of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .allWarnings */ .hc)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.warning(warning);
    if ((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(report.result))
        _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.error((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .failureParagraphs */ .Ak)(report).join('\n'), report.result);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm)(report.headline);
    writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryMarkdown */ .eH)(report));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .log */ .Rm)(report.finalState);
}
function writeSummary(markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return;
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_10__/* .appendToFile */ .WZ)(path, markdown);
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.warning(`Cannot write the job summary: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_18__/* .excerpt */ .Kb)(String(thrown))}`);
    }
}
function reportNoRun(failure, finalState) {
    const { result } = failure;
    _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.error((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_2__/* .noRunParagraphs */ .a)(failure, finalState).join('\n'), result);
    if (result === 'internal' && failure.cause instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_17__/* .debug */ .Yz((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_18__/* .plainText */ .wh)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_18__/* .withoutTokens */ .N_)(failure.cause.stack ?? '')));
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_17__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_17__/* .setOutput */ .uH('report', (0,_outputs_js__WEBPACK_IMPORTED_MODULE_16__/* .reportJson */ .l)((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_2__/* .noRunReport */ .Z)(failure, finalState)));
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz.warning(`Cannot write the outputs: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_18__/* .excerpt */ .Kb)(String(thrown))}`);
    }
    writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__.noRunMarkdown)(failure, finalState));
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

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   XC: () => (/* binding */ MILESTONE_WORDS),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS)
/* harmony export */ });
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


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OTHER_SIZE),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);
/* harmony import */ var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6716);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);



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
    return at === undefined ? '' : `${_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_WORDS */ .XC[name]} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(at - startedAt)}`;
}
function timeoutText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
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
    const logged = new Map();
    return (progress) => {
        const { fleet, verdict, now, isOver } = progress;
        const last = logged.get(fleet);
        const text = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressText */ .l_)(verdict);
        if (text === last?.text && (isOver || now - last.at < _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .HEARTBEAT_MS */ .m))
            return;
        logged.set(fleet, { text, at: now });
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
    return Math.max(0, (0,_clonesquad_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .usableBounds */ .ML)(counts).high);
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
