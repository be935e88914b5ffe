export const id = 515;
export const ids = [515];
export const modules = {

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3111);




const inputSource = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withFloorOfAll */ .vi)((0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textSource */ .rC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj));
async function readInputs(surroundings) {
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textSource */ .rC)((name) => saved.get(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
}
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if (plan === undefined && activity === undefined)
        return { source: inputSource, layers: _settings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(719), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { source, layers } = planned(plan, activity, env ?? '');
    return { source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(inputSource, source), layers };
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3327);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8046);
/* harmony import */ var _report_no_run_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1496);
/* harmony import */ var _report_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2426);
/* harmony import */ var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9385);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6369);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6878);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5120);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3609);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5762);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8467);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9079);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7500);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2935);
















async function runAction() {
    const { signal, received } = (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .abortOnSignals */ .P)();
    let known;
    const publish = (report, hasEnded) => {
        known = report;
        hand(report, hasEnded);
    };
    try {
        const report = await scale(signal, (latest) => publish(latest, false));
        publish(report, true);
        await tell(report);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(report.result === 'pending' ? 'internal' : report.result, received());
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(failure.result, received());
        await tellFailure(failure, known?.leftBehind ?? 'Nothing was changed.');
    }
    if (signal.aborted)
        process.exit();
}
async function scale(signal, publish) {
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .openRunner */ .NH)();
    const { request, reading } = await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(runner.surroundings);
    handOver(() => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_8__/* .saveReading */ .yc)(reading));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(`Scaling ${request.env} in ${request.region}`);
    const ports = {
        connect: runner.connectorFor(request),
        clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m,
        log: _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm,
        show: (0,_report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLog */ .m)(_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm),
        publish,
    };
    return (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(request, ports, signal);
}
function hand(report, hasEnded) {
    handOver(() => {
        for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsOf */ .Y)(report))
            _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH(name, value);
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_8__/* .saveJobState */ .kF)(report, hasEnded);
    });
}
function handOver(write) {
    try {
        write();
    }
    catch (thrown) {
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerFiles */ .O9)({ error: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown)) }, { cause: thrown });
    }
}
async function tell(report) {
    for (const notice of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .allNotices */ .By)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.notice(notice);
    for (const warning of (0,_report_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .allWarnings */ .hc)(report))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(warning);
    if ((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(report.result))
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.error((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .failureParagraphs */ .Ak)(report).join('\n'), report.result);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(report.headline);
    await writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__.summaryMarkdown)(report));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(report.leftBehind);
}
async function writeSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .summary */ .z.addRaw(markdown).write();
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(`The job summary could not be written: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown))}`);
    }
}
async function tellFailure(failure, leftBehind) {
    const { result } = failure;
    _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.error((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_16__/* .noRunParagraphs */ .a)(failure, leftBehind).join('\n'), result);
    if (result === 'internal' && failure.cause instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .debug */ .Yz((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .plainText */ .wh)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutTokens */ .N_)(failure.cause.stack ?? '')));
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('report', (0,_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .reportJson */ .l)((0,_report_no_run_js__WEBPACK_IMPORTED_MODULE_16__/* .noRunReport */ .Z)(failure, leftBehind)));
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.warning(`The outputs could not be written: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown))}`);
    }
    await writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__.noRunMarkdown)(failure, leftBehind));
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ loadJobState),
/* harmony export */   kF: () => (/* binding */ saveJobState),
/* harmony export */   yc: () => (/* binding */ saveReading)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);



const LEFT_BEHIND = 'left-behind';
const ENDED = 'has-ended';
const TO_RESTORE = 'to-restore';
const READING = 'reading';
function saveReading(reading) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(READING, JSON.stringify(reading));
}
function saveJobState(report, hasEnded) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(LEFT_BEHIND, report.leftBehind);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(ENDED, String(hasEnded));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(TO_RESTORE, JSON.stringify(report.fleets.flatMap(toRestorables)));
}
function loadJobState() {
    const leftBehind = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(LEFT_BEHIND);
    if (leftBehind === '')
        return undefined;
    const hasEnded = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(ENDED) === 'true';
    const toRestore = parseRestorables(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(TO_RESTORE));
    return { leftBehind, hasEnded, toRestore, reading: parseReading(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(READING)) };
}
function toRestorables({ group: fleet, url: api, rows, lastWriteAt, expiresAt }) {
    if (api === undefined || lastWriteAt === undefined)
        return [];
    const shared = { fleet, api, hasTtl: expiresAt !== undefined, lastWriteAt: Date.parse(lastWriteAt) };
    return rows.flatMap(({ kind, key, value: ours, stored, written }) => stored === undefined || written === 'no'
        ? []
        : [{ ...shared, kind, key, ours, stored, isAccepted: written === 'yes' }]);
}
function parseRestorables(text) {
    const saved = text === '' ? [] : JSON.parse(text);
    return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}
function parseRestorable(saved) {
    const row = membersOf(saved);
    const { fleet, api, key, ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
    const url = typeof api === 'string' ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(api) : undefined;
    const kind = KINDS.find((one) => one === row['kind']);
    const isWhole = typeof fleet === 'string' &&
        typeof key === 'string' &&
        typeof ours === 'string' &&
        (typeof stored === 'string' || stored === null) &&
        typeof hasTtl === 'boolean' &&
        typeof isAccepted === 'boolean' &&
        typeof lastWriteAt === 'number';
    if (!isWhole || url === undefined || kind === undefined)
        return [];
    return [{ fleet, kind, api: url, key, ours, stored, hasTtl, isAccepted, lastWriteAt }];
}
const KINDS = ['floor', 'size', 'state'];
function parseReading(text) {
    const saved = membersOf(text === '' ? {} : JSON.parse(text));
    const layers = saved['layers'];
    const settings = Object.entries(membersOf(saved['settings']));
    return {
        layers: Array.isArray(layers) ? layers.filter((layer) => typeof layer === 'string') : [],
        settings: Object.fromEntries(settings.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    };
}
function membersOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : {};
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(321);





function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainParagraphs */ .Ar)(text), { title: `clonesquad-scale: ${result}` }),
};
async function openRunner() {
    const { env } = process;
    await (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .useProxyFromEnv */ .b)(env);
    const { context } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 740));
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
    const runName = `${context.runId}-${context.runAttempt}`;
    const identity = { userAgent: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsOf */ .ZD)(env), runName },
        connectorFor: (request) => (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorFor */ .V1)(request, identity),
    };
}


/***/ })

};
