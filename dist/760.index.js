export const id = 760;
export const ids = [760];
export const modules = {

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

// EXTERNAL MODULE: ./build/aws/ambient.js + 2 modules
var ambient = __webpack_require__(6208);
// EXTERNAL MODULE: ./build/machine/machine.js + 16 modules
var machine_machine = __webpack_require__(7144);
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
        version: version/* VERSION */.x,
        ...(activity !== undefined && { activity }),
        result,
        headline: (0,sentences/* manyHeadline */.gU)(environments, activity, result, seconds),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        environments,
    };
}

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
    for (const text of new Set(selection.requests.map(({ signIn }) => (0,ambient/* describeSignIn */.c)(signIn, machine))))
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
    const identity = (0,command/* commandIdentity */.sX)(env);
    const progress = await terminal.openProgress(requests.map(boardOf));
    const ports = { clock: system_clock/* systemClock */.m, log: terminal.log, show: progress.show };
    try {
        const [request] = requests;
        if (isMany || request === undefined) {
            if (requests.length > FEW)
                (0,process/* keepHeapSmall */.p8)();
            const connectors = (0,machine_machine/* connectorsFor */.Gg)(requests, identity, terminal.log);
            const publish = (latest) => setFinalState(() => finalStateOf(latest()));
            return await runMany(requests, activity, { ...ports, connectorFor: connectors, publish }, signal);
        }
        const publish = (report) => setFinalState(() => finalStateOf(report));
        return await (0,run/* run */.e)(request, { ...ports, connect: (0,machine_machine/* connectorFor */.V1)(request, identity), publish }, signal);
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
        terminal.notice(notice);
    for (const warning of reports.flatMap(notices/* allWarnings */.hc))
        terminal.warning(warning);
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
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9970);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2315);








async function select(given, surroundings, intent) {
    return selectBy(given, { spell: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii, surroundings, intent }, (readings) => {
        refuseUnusedUrls(given, readings);
        return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequests */ .h7)(readings);
    });
}
function refuseUnusedUrls({ source, urls }, readings) {
    const mistakes = urls
        .filter((layer) => !_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR.some((known) => known === layer))
        .filter((layer) => readings.every((reading) => !hasSize(reading, layer)))
        .map((layer) => {
        const why = `the layer ${layer} has no size; set one, or correct the name of the layer`;
        const value = `${layer}=${source((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .urlSetting */ .mR)(layer))?.text ?? ''}`;
        return { input: '--url', value, why, example: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)(layer).example('2') };
    });
    if (mistakes.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes });
}
function hasSize({ source, layers }, layer) {
    return layers.some((name) => (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .layerOf */ .ZZ)(name) === layer && source(name) !== undefined);
}
async function selectLooks(given, surroundings) {
    return selectBy(given, { spell: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii, surroundings, intent: 'scale' }, _settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooks */ .xj);
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
            return name === 'env' ? { text: env, spelling: found?.spelling ?? (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)(name) } : found;
        };
        return {
            source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(readEnv, withoutJobSettings(own.source)),
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
    const { name, example } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)('env');
    const why = 'without `--activity`, set the environments of the plan that you mean';
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes: [{ input: name, value: '', why, example: example('perf1') }] });
}
function withoutJobSettings(source) {
    return (name) => (_options_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB_SETTINGS */ .kB.includes(name) ? undefined : source(name));
}
function jobEndNotices(source) {
    const onJobEnd = source('on-job-end');
    if (onJobEnd === undefined || onJobEnd.text === 'keep')
        return [];
    const { text, spelling } = onJobEnd;
    return [
        `${spelling.name} is ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(text)}, but a command cannot restore sizes; only the GitHub Action can. The sizes that this command sets stay.`,
    ];
}
function cutNotice(given, instead) {
    const size = given && (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSize */ .DB)(given.text);
    if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100)
        return [];
    if (!instead.value || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .readStoredSize */ .Zp)(instead.value).kind !== 'percent')
        return [];
    const { name } = given.spelling;
    return [
        `${instead.where} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(instead.value)}, but ${name} is ${size.count} instances. If you mean ${size.count}%, write ${size.count}p: in a crontab, % ends the command.`,
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
