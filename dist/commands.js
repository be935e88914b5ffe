export const ids = [283,389,696,770];
export const modules = {
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
/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/machine/machine.js + 6 modules
var machine_machine = __webpack_require__(511);
// EXTERNAL MODULE: ./build/machine/process.js
var process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/settings/read-request.js + 1 modules
var read_request = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var convergence_answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/inspect/inspect.js
var inspect = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
;// CONCATENATED MODULE: ./build/status/report.js


function numbersOf(values, set) {
    const { NbOfInstancesInError: inError, RunningLighthouseInstances: lighthouse } = values;
    return {
        desired: values.DesiredInstanceCount,
        ...(isSized(values, set) && { target: targetBounds(values) }),
        floor: values.MinInstanceCount,
        fleetSize: values.FleetSize,
        running: values.RunningInstances,
        pending: values.PendingInstances,
        initializing: values.NbOfInstanceInInitialState,
        draining: values.DrainingInstances,
        stopping: values.StoppingInstances,
        unusable: values.NbOfInstanceInUnuseableState,
        excluded: values.NbOfExcludedInstances,
        ...(inError && { inError }),
        ...(lighthouse && { lighthouse }),
    };
}
function wholeSeconds({ low, high }) {
    const round = Math.round(low / 1000);
    return low === high ? { low: round, high: round } : { low: Math.floor(low / 1000), high: Math.ceil(high / 1000) };
}
function isSized({ DesiredInstanceCount: desired }, set) {
    return desired.low > 0 || (set !== undefined && (0,size/* readStoredTarget */.Xk)(set) !== undefined);
}
function targetBounds(values) {
    const { DesiredInstanceCount: desired } = values;
    const least = (0,cycles/* effectiveFloorOf */.Zg)(values);
    return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}

;// CONCATENATED MODULE: ./build/status/status.js












function statusReader(requests, ports) {
    const environments = requests.map((request) => new Environment(request, ports));
    return async (signal) => {
        const readAt = ports.clock.now();
        const fleets = (await Promise.all(environments.map((one) => one.read(readAt, signal)))).flat();
        return {
            version: version/* VERSION */.x,
            result: (0,errors_failure/* worst */.QZ)(fleets.map(({ result }) => result)),
            readAt: new Date(readAt).toISOString(),
            notices: environments.flatMap(({ notice }) => notice ?? []),
            fleets,
        };
    };
}
async function* watchStatus(requests, ports, pollMs, signal) {
    const read = statusReader(requests, ports);
    try {
        while (!signal.aborted) {
            yield await read(signal);
            await ports.clock.sleep(pollMs, signal);
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
    }
}
const askStatus = async (fleet, location, isVerified, cloud, signal) => {
    const { group, subfleet } = fleet;
    const { api } = location;
    const [{ value }, live, owner] = await Promise.all([
        cloud.readValue(api, (0,keys/* keysOf */.YD)(subfleet).desired, signal),
        subfleet === undefined ? (0,ports/* orFailure */.w)(cloud.readLiveStatus(api, group, signal), signal) : undefined,
        isVerified ? undefined : cloud.readApiOwner(api, signal),
    ]);
    const foreign = (0,before/* foreignApi */.bJ)(fleet, location, owner);
    if (foreign)
        throw foreign;
    return { api, value, ...(live !== undefined && 'at' in live && { live }) };
};
class Environment {
    #request;
    #ports;
    #reader;
    #cloud;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.#reader = new inspect/* EnvironmentReader */.xS(request, askStatus);
    }
    get notice() {
        const { notice } = this.#reader.selected;
        return notice === undefined ? undefined : { code: 'layers', text: `${this.#request.env}: ${notice}` };
    }
    async read(now, signal) {
        const { timeoutMs } = this.#request.wait;
        const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'reading the status' }) };
        const reading = (0,time/* within */.ux)(limit, this.#ports.clock, signal, (during) => this.#readFleets(now, during));
        const reports = await (0,ports/* orFailure */.w)(reading, signal);
        if (!(reports instanceof errors_failure/* Failure */.HR))
            return reports;
        const { fleets } = this.#reader.selected;
        return fleets.map((fleet) => {
            const facts = { fleet, history: this.#reader.historyOf(fleet), answers: reports };
            return reportOf(this.#request, facts, reports, now);
        });
    }
    async #readFleets(now, signal) {
        const { connectorFor, clock, log } = this.#ports;
        const { requestMs, metricsNamespace: namespace } = this.#request;
        const retryPolicy = { clock, requestMs, deadline: Number.POSITIVE_INFINITY, log };
        const cloud = this.#cloud ?? (await connectorFor(this.#request)({ signal, retryPolicy, notice: log }));
        this.#cloud = cloud;
        const all = await this.#reader.read(cloud, clock, signal);
        return Promise.all(all.map(async (facts) => {
            const { fleet, answers, history, unread } = facts;
            if (answers instanceof errors_failure/* Failure */.HR)
                return reportOf(this.#request, facts, answers, now);
            if (unread !== undefined)
                return reportOf(this.#request, facts, unread, now);
            const { api, live } = answers;
            const isAsked = fleet.subfleet === undefined && (0,inspect/* isSilent */.eS)({ history, now });
            const status = isAsked ? await (0,ports/* orFailure */.w)(cloud.readFleetStatus(api, signal), signal) : undefined;
            const silence = (0,inspect/* silenceFailure */.oE)({ fleet: fleet.name, namespace, history, now, status, live });
            return reportOf(this.#request, facts, silence, now);
        }));
    }
}
function reportOf({ env, region }, { fleet, history, answers }, failure, now) {
    const { api, value, live } = answers instanceof errors_failure/* Failure */.HR ? {} : answers;
    const set = (0,convergence_answers/* isDenied */.GZ)(value) ? undefined : value;
    const { requestId } = failure ?? ((0,convergence_answers/* isDenied */.GZ)(value) ? value : {});
    const last = (0,cycles/* lastCycleOf */.uI)(history, now, live);
    return {
        env,
        region,
        layer: fleet.layer,
        fleet: fleet.name,
        result: failure?.result ?? 'ok',
        ...(failure && (0,errors_failure/* failureFields */.cX)(failure)),
        ...(api && { url: api.href }),
        ...(set !== undefined && { configured: (0,size/* orNull */.Xd)(set) }),
        ...((0,convergence_answers/* isDenied */.GZ)(value) && { missingPermission: value.denied }),
        ...(requestId !== undefined && { requestId }),
        ...(last && { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) }),
    };
}

// EXTERNAL MODULE: ./build/status/table.js
var table = __webpack_require__(1123);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/selection.js
var selection = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/cli/status.js










const statusCommand = async ({ given, env, signal, terminal }) => {
    const [isJson, isWatching] = [(0,options/* isOn */.Mp)('json', given), (0,options/* isOn */.Mp)('watch', given)];
    const machine = await (0,command/* machineOf */.VT)({ given, env, terminal });
    const { requests } = await (0,selection/* select */.L)(given, env, 'scale', read_request/* readInspectRequests */.bd);
    const connectors = (0,machine_machine/* connectorsFor */.Gg)(requests, machine, terminal.log);
    const ports = { connectorFor: connectors, clock: process/* systemClock */.ml, log: terminal.log };
    const textOf = (report) => isJson ? (0,render_report/* reportJson */.l)(report) : (0,table/* statusTable */.XR)(report, terminal.widthOf('out')).join('\n');
    if (!isWatching) {
        const report = (0,options/* reportInOptions */.Oh)(await statusReader(requests, ports)(signal));
        await terminal.print(`${textOf(report)}\n`);
        return report.result;
    }
    let last;
    const board = isJson
        ? undefined
        : await terminal.openBoard('out', async () => {
            const { statusBoardLines } = await __webpack_require__.e(/* import() */ 327).then(__webpack_require__.bind(__webpack_require__, 5327));
            return (screen, paint) => (last ? statusBoardLines(last, screen, paint) : []);
        });
    const pollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
    try {
        for await (const next of watchStatus(requests, ports, pollMs, signal)) {
            const report = (0,options/* reportInOptions */.Oh)(next);
            last = report;
            if (board)
                board.draw();
            else if (!(await terminal.print(`${textOf(report)}${isJson ? '\n' : '\n\n'}`)))
                return report.result;
        }
    }
    finally {
        board?.close();
    }
    if (signal.reason instanceof errors_failure/* Failure */.HR)
        throw signal.reason;
    return 'cancelled';
};


/***/ }),
/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   oE: () => (/* binding */ silenceFailure),
/* harmony export */   xS: () => (/* binding */ EnvironmentReader)
/* harmony export */ });
/* unused harmony export selectFleets */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2538);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6431);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4606);
/* harmony import */ var _scale_before_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8238);
/* harmony import */ var _scale_metric_reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2993);
/* harmony import */ var _scale_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5077);








async function selectFleets({ fleets, groups: template }, cloud, signal) {
    const [model] = fleets;
    if (template === undefined || model === undefined)
        return { fleets };
    const all = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .w)(cloud.findGroups(signal), signal);
    if (all instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
        return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
    const defaults = fleets.map(({ group }) => group);
    const deployed = [...new Set([...defaults, ...all])].filter((group) => all.includes(group));
    const found = deployed.flatMap((group) => {
        const layer = layerIn(group, template);
        return layer === undefined ? [] : [{ ...model, layer, group, name: group }];
    });
    if (found.length === 0)
        return { fleets };
    const missing = defaults.filter((group) => !all.includes(group));
    if (missing.length === 0)
        return { fleets: found };
    const notice = `Skipped ${missing.join(', ')}, because no deployed CloudFormation stack was found.`;
    return { fleets: found, notice };
}
function layerIn(group, template) {
    const [before = '', after = ''] = template.split('{layer}');
    const layer = group.slice(before.length, group.length - after.length);
    return group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer) ? layer : undefined;
}
const RECENT_MS = 15 * 60_000;
class EnvironmentReader {
    #request;
    #ask;
    #selected;
    #verified = new Map();
    #histories = new Map();
    constructor(request, ask) {
        this.#request = request;
        this.#ask = ask;
    }
    get selected() {
        return this.#selected ?? { fleets: this.#request.fleets };
    }
    async read(cloud, { now }, signal) {
        this.#selected ??= await selectFleets(this.#request, cloud, signal);
        const { fleets } = this.#selected;
        const at = now();
        const names = fleets.map(({ name }) => name);
        const window = (0,_scale_metric_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .windowOf */ .Ou)(at - RECENT_MS, at);
        const metrics = (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .w)(cloud.readMetrics(names, this.#request.metricsNamespace, window, signal), signal);
        const locations = this.#locate(fleets, cloud, signal);
        return Promise.all(fleets.map(async (fleet) => {
            const askApi = async () => {
                const { group } = fleet;
                const location = (await locations).get(group);
                if (location === undefined)
                    throw new Error(`Nothing was found of ${group}`);
                if (location instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
                    return { location, answers: location };
                const answers = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .w)(this.#ask(fleet, location, this.#verified.has(group), cloud, signal), signal);
                if (!(answers instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
                    this.#verified.set(group, location);
                return { location, answers };
            };
            const [bins, ofApi] = await Promise.all([metrics, askApi()]);
            const known = this.historyOf(fleet);
            if (bins instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
                return { fleet, ...ofApi, history: known, unread: bins };
            const history = known.with(bins.get(fleet.name) ?? new Map(), at, true);
            this.#histories.set(fleet.name, history);
            return { fleet, ...ofApi, history };
        }));
    }
    historyOf({ name }) {
        return this.#histories.get(name) ?? new _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .CycleHistory */ .BD();
    }
    async #locate(fleets, cloud, signal) {
        const locations = new Map(this.#verified);
        for (const { group, api } of fleets)
            if (api !== undefined)
                locations.set(group, { api });
        const unknown = [...new Set(fleets.map(({ group }) => group))].filter((group) => !locations.has(group));
        const found = unknown.length === 0 ? undefined : await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .w)(cloud.findApis(unknown, signal), signal);
        for (const group of unknown) {
            const location = found instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? found : found?.get(group);
            if (location !== undefined)
                locations.set(group, location);
        }
        const apis = [...locations].map(([group, location]) => [group, location instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? undefined : location.api]);
        const shared = (0,_scale_before_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedApi */ .U5)(new Map(apis));
        if (shared === undefined)
            return locations;
        return new Map([...locations].map(([group, location]) => [group, location instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? location : shared]));
    }
}
function isSilent({ history, now }) {
    const last = (0,_convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCycleOf */ .uI)(history, now);
    return last === undefined || last.age.low >= _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .SILENCE_MS */ .h;
}
function silenceFailure({ fleet, namespace, history, now, status, live }) {
    if (!isSilent({ history, now }))
        return undefined;
    const last = (0,_convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCycleOf */ .uI)(history, now);
    const missing = history.missingMetrics();
    if (last === undefined && missing.length > 0)
        return (0,_errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsExcluded */ .U5)({ fleet, missing });
    const isMainFleet = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFleetName */ .Tc)(fleet).subfleet === undefined;
    if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0)
        return (0,_errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyFleet */ .ux)({ fleet });
    const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
    if (last !== undefined)
        return (0,_errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .noMetrics */ .zc)({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
    if (sentMs !== undefined && sentMs < _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .SILENCE_MS */ .h)
        return (0,_errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsElsewhere */ .eh)({ fleet, namespace, sentMs });
    return (0,_errors_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .noMetrics */ .zc)({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs });
}


/***/ }),
/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   aP: () => (/* binding */ LEVEL_TEXTS),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);


const LEVEL_TEXTS = {
    observed: {
        goal: 'CloneSquad has picked up the sizes (level observed)',
        one: 'has picked up its sizes',
        several: 'have picked up their sizes',
        milestone: 'picked up',
        event: 'Size picked up by CloneSquad',
    },
    running: textsOf('running', 'Target reached'),
    ready: textsOf('ready', 'Warm-up complete'),
    settled: textsOf('settled', 'No instances left to drain or stop'),
};
function textsOf(state, event) {
    return { goal: `the fleets are ${state}`, one: `is ${state}`, several: `are ${state}`, milestone: state, event };
}
function milestoneHeading(milestone) {
    const words = milestone === 'posted' ? 'set' : LEVEL_TEXTS[milestone].milestone;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} after`;
}
const IMMEDIATE = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc,
    confirmation: 'a few seconds',
    up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
    down: {
        running: 'a few seconds to 3 min',
        ready: 'a few seconds to 3 min',
        settled: 'at least 3 min',
    },
};
const CACHED = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os,
    confirmation: '1 to 3 min',
    up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
    down: { running: '1 to 3 min', ready: '1 to 3 min', settled: 'at least 4 min' },
};
const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';
const REASONS = {
    up: { running: '', ready: WARM_UP, settled: WARM_UP },
    down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};
function expectation({ level, timeoutMs, fleets, isImmediate }) {
    const moves = new Set(fleets.map(({ direction }) => direction));
    const pace = isImmediate ? IMMEDIATE : CACHED;
    const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
    const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
    return [
        `Waiting until ${LEVEL_TEXTS[level].goal}, at most until the timeout of ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(timeoutMs)}.`,
        ...changes,
        ...(moves.has('none') ? [confirmation] : []),
    ].join(' ');
}
function pickupSentences({ pickup }, moves) {
    const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
    return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}
function moveSentences({ up, down }, level, moves) {
    if (moves.has('unknown')) {
        return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
    }
    return [
        ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
        ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
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
/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ statusRemarks),
/* harmony export */   GG: () => (/* binding */ OTHER_STATES),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   O3: () => (/* binding */ configuredText),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   XR: () => (/* binding */ statusTable),
/* harmony export */   f7: () => (/* binding */ isAny)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2475);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2598);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1915);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5992);







const SIZES = [
    ['desired', 'desired'],
    ['target', 'target'],
    ['floor', 'floor'],
    ['fleetSize', 'fleet size'],
    ['running', 'running'],
];
const OTHER_STATES = [
    ['pending', 'pending'],
    ['initializing', 'initializing'],
    ['draining', 'draining'],
    ['stopping', 'stopping'],
    ['unusable', 'unusable'],
    ['excluded', 'excluded'],
    ['inError', 'in error'],
    ['lighthouse', 'LightHouse'],
];
const UNKNOWN = '–';
function statusTable({ fleets, notices, readAt }, width = Number.POSITIVE_INFINITY) {
    const others = OTHER_STATES.filter(([name]) => fleets.some(({ metrics }) => isAny(metrics?.[name])));
    const numbers = [...SIZES, ...others];
    const titles = numbers.map(([, word]) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    const rows = fleets.map(({ fleet, configured, metrics, lastCycleSeconds }) => [
        fleet,
        configured === undefined ? UNKNOWN : configuredText(configured),
        ...numbers.map(([name]) => metrics?.[name]).map((count) => (count === undefined ? UNKNOWN : (0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv)(count))),
        lastCycleSeconds === undefined ? UNKNOWN : `${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(lastCycleSeconds)} s ago`,
    ]);
    const style = { width, isRightAligned: (column) => column > 0, dispensable: ['Floor', 'Desired'] };
    const table = (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .e)(['Fleet', 'Configured', ...titles, 'Last cycle'], rows, style);
    const layers = [...new Set(fleets.map(({ layer }) => layer))].join(', ');
    const isRead = fleets.some(({ configured, metrics }) => configured !== undefined || metrics !== undefined);
    const remarks = [
        ...(isRead ? [(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(`Layers: ${layers}.`)] : []),
        ...notices.map(({ text }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(text)),
        ...(isRead ? [ageText(readAt)] : []),
    ];
    return [table.trimEnd(), ...[...remarks, ...fleets.flatMap(statusRemarks)].map((text) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)(text, width))]
        .join('\n')
        .split('\n');
}
const VALUE_LENGTH = 12;
function configuredText(value) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)((0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value), VALUE_LENGTH);
}
function ageText(readAt) {
    return `Read at ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_6__/* .secondText */ .Yi)(readAt)}. Configured sizes may be up to 60 s older. Counts are from CloneSquad's last cycle.`;
}
function statusRemarks(report) {
    const { fleet, message, fix, fixBy, missingPermission, requestId } = report;
    const lines = [];
    if (message !== undefined) {
        const subject = message.includes(fleet) ? '' : `${fleet}: `;
        lines.push(`${subject}${message}${fix === undefined ? '' : ` ${(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fixLine */ .S$)({ fix, ...(fixBy && { fixBy }) })}`}`);
    }
    if (missingPermission !== undefined)
        lines.push(`${fleet}: Permission to read the configured size is missing.${message === undefined ? (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdText */ .Kg)(requestId) : ''} Fix: Allow ${missingPermission} in the IAM policy of the role or user${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)([missingPermission])}.`);
    return lines.map(_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0);
}
function isAny(count) {
    return count !== undefined && count.high > 0;
}


/***/ }),
/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   jt: () => (/* binding */ commandSurroundings),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1497);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1915);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(931);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2315);








const UNCHANGED = 'Nothing was changed.';
async function runCommand(line, operands, { end, ...context }, load, hasSummary) {
    const { env, signal, terminal } = context;
    let finalState = () => UNCHANGED;
    try {
        const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readGiven */ .Q8)(line, env);
        const run = await load();
        end(await run({ ...context, given, operands, setFinalState: (latest) => (finalState = latest) }));
    }
    catch (thrown) {
        const failure = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .failureInOptions */ .uO)((0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(thrown, signal));
        end(failure.result);
        await reportFailure(failure, finalState(), line.has('json'), context);
        const summaryFile = line.get('summary-file')?.[0] || env[(0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .variableOf */ .Qn)('summary-file')];
        if (!hasSummary || !summaryFile)
            return;
        const { noRunMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(487), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 4487));
        appendSummary(noRunMarkdown(failure, finalState()), summaryFile, terminal);
    }
}
async function reportFailure(failure, finalState, isJson, { env, terminal }) {
    terminal.error(failure.result, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .noRunParagraphs */ .aw)(failure, finalState));
    for (const line of (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .traceOf */ .fC)(failure))
        terminal.log(line);
    if (isJson || env[(0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .variableOf */ .Qn)('json')] === 'true')
        await terminal.print(`${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportJson */ .l)((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .noRunReport */ .ZQ)(failure, finalState))}\n`);
}
function appendSummary(markdown, path, terminal) {
    try {
        (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_2__/* .appendToFile */ .WZ)(path, `${markdown}\n`);
    }
    catch (thrown) {
        terminal.warning(`Cannot write the summary file: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .excerpt */ .Kb)((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_0__/* .innermost */ .OI)(thrown).message)}.`);
    }
}
function machineOf({ given, env, terminal }) {
    return (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .openMachine */ .Wz)(env, (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .isOn */ .Mp)('verbose', given) ? terminal.log : undefined);
}
function commandSurroundings(env) {
    const surroundings = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(env);
    const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
    return { ...surroundings, isGitHub, runName: runNameOf(env) };
}
function runNameOf(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
    return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}


/***/ }),
/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Oh: () => (/* binding */ reportInOptions),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   a: () => (/* binding */ FLEET_VARIABLE),
/* harmony export */   ii: () => (/* binding */ spellOption),
/* harmony export */   kB: () => (/* binding */ JOB_SETTINGS),
/* harmony export */   uO: () => (/* binding */ failureInOptions)
/* harmony export */ });
/* unused harmony export spellVariable */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2538);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2796);
/* harmony import */ var _settings_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2728);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7121);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4663);










const JOB_SETTINGS = new Map([
    [
        'on-job-end',
        {
            why: 'available only in the GitHub Action, because a command ends before the work that needs the sizes; use `clonesquad-scale run`, or `--ttl`',
            instead: ['ttl', '2h'],
        },
    ],
    [
        'role-chaining',
        {
            why: 'available only in the GitHub Action and in the plan, because outside GitHub a command always assumes a role with the available AWS credentials; use `--role-to-assume`',
            instead: ['role-to-assume', _settings_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .ROLE_ARN */ .xG.example],
        },
    ],
]);
function spellOption(name) {
    const option = _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw.find((one) => one.name === name);
    if (option?.format.placeholder === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (option !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r7)(value)}` };
    if (JOB_SETTINGS.has(name))
        return (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .spellKey */ .Qj)(name);
    const { list, layer } = pairOf(name);
    return { name: `--${list} ${layer}`, example: (value) => `--${list} ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r7)(`${layer}=${value}`)}` };
}
function spellVariable(name) {
    const isOption = _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw.some((one) => one.name === name);
    const { list, layer } = pairOf(name);
    const [variable, prefix] = isOption ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
    return { name: variable, example: (value) => `${variable}=${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r7)(`${prefix}${value}`)}` };
}
function reportInOptions(report) {
    return JSON.parse((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .withOptions */ .tq)(JSON.stringify(report)));
}
const IN_THEIR_PLACE = [_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInputs */ .Rg.code, _errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidUsage */ .zc.code, _errors_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidPlan */ .nk.code];
function failureInOptions(failure) {
    if (IN_THEIR_PLACE.includes(failure.code))
        return failure;
    const { result, facts, mayBeWritten, message, fix } = failure;
    const texts = { message: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .withOptions */ .tq)(message), fix: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .withOptions */ .tq)(fix) };
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({ ...(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFields */ .cX)(failure), result, facts, mayBeWritten, ...texts }, { cause: failure.cause });
}
const VARIABLE = 'CLONESQUAD_';
const FLEET_VARIABLE = `${VARIABLE}FLEET_`;
function variableOf(name) {
    return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}
function readGiven(line, env) {
    const options = readPlace((name) => line.get(name) ?? [], spellOption);
    const variables = readPlace((name) => {
        const text = env[variableOf(name)];
        if (text === undefined)
            return [];
        return PAIR_LISTS.some((list) => list === name) ? text.split(',').filter((part) => part !== '') : [text];
    }, spellVariable);
    const invalid = [...options.invalid, ...variables.invalid, ...unusableVariables(env)];
    if (invalid.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInputs */ .Rg)({ values: invalid });
    return {
        source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .withFloorOfAll */ .vi)((0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .Ku)(options.source, variables.source)),
        layers: [...new Set([..._clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__/* .LAYERS */ .RR, ...options.layers, ...variables.layers])],
    };
}
function isOn(name, { source }) {
    const { text: value, spelling } = source(name) ?? { text: 'false', spelling: spellOption(name) };
    if (value === 'true' || value === 'false')
        return value === 'true';
    const { name: input, example } = spelling;
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInputs */ .Rg)({ values: [{ input, value, why: 'use `true` or `false`', example: example('true') }] });
}
function unusableVariables(env) {
    const known = _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw.map(({ name }) => variableOf(name));
    return Object.entries(env).flatMap(([input, value = '']) => {
        if (!input.startsWith(VARIABLE) || input.startsWith(FLEET_VARIABLE) || known.includes(input))
            return [];
        for (const [name, { why, instead }] of JOB_SETTINGS) {
            if (input !== variableOf(name))
                continue;
            return value === '' ? [] : [{ input, value, why, example: spellVariable(instead[0]).example(instead[1]) }];
        }
        const [name = '', ...names] = [input, ...known].map((variable) => variable.slice(VARIABLE.length));
        const near = (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__.nearest)(name, names);
        if (near === undefined)
            return [];
        const variable = `${VARIABLE}${near}`;
        const why = `there is no such option; use \`${variable}\``;
        return [{ input, value, why, example: `${variable}=${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r7)(value)}` }];
    });
}
const PAIR_LISTS = ['size', 'url'];
const PAIRS = {
    size: { suffix: '', example: '2' },
    url: { suffix: _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__/* .URL_SUFFIX */ .Yi, example: (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m8)() },
};
function pairOf(name) {
    const { suffix } = PAIRS.url;
    if (name.endsWith(suffix))
        return { list: 'url', layer: name.slice(0, -suffix.length) };
    return { list: 'size', layer: name };
}
function readPlace(textsOf, spell) {
    const invalid = [];
    const given = new Map();
    for (const { name, isList } of _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw)
        for (const text of isList ? [] : textsOf(name))
            given.set(name, text);
    const layers = [];
    for (const list of PAIR_LISTS) {
        const { suffix, example: right } = PAIRS[list];
        for (const text of textsOf(list)) {
            const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
            const name = `${layer}${suffix}`;
            const why = pairProblem(list, layer, Boolean(given.get(name)));
            if (why === undefined) {
                given.set(name, value);
                layers.push(layer);
            }
            else {
                const { name: input, example } = spell(list);
                invalid.push({ input, value: text, why, example: example(`cache=${right}`) });
            }
        }
    }
    const source = (name) => {
        const text = given.get(name);
        return text || (text === '' && name === 'env') ? { text, spelling: spell(name) } : undefined;
    };
    return { source, layers, invalid };
}
function pairProblem(list, layer, isTwice) {
    if (layer === '')
        return `use a layer, \`=\`, and its ${list === 'url' ? 'URL' : 'size'}`;
    if ((0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .isReserved */ .Bs)(layer))
        return `${layer} is not a valid layer name; use another one`;
    if (list === 'url' && layer.includes('/'))
        return 'a subfleet uses the API of its layer; use the name of the layer';
    return isTwice ? `${layer} is set twice; set it once` : undefined;
}


/***/ }),
/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProgram: () => (/* binding */ createProgram),
  runCli: () => (/* binding */ runCli),
  usageFailure: () => (/* binding */ usageFailure)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/machine/process.js
var machine_process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/cli/commands.js

function variablesNote(repeatable) {
    return `Every option can also be set as an environment variable, for example --aws-region eu-west-1 as CLONESQUAD_AWS_REGION=eu-west-1, an option without a value as true, and a repeatable one with commas: ${repeatable}. Options override environment variables, and environment variables override the plan.`;
}
const SIZES = 'CLONESQUAD_SIZE=cache=2,backend/workers=3';
const URLS = 'CLONESQUAD_URL=cache=https://…,db=https://…';
const COMMANDS = [
    {
        name: 'scale',
        summary: 'Set the sizes of the fleets and wait until the instances are ready.',
        examples: [
            '--env perf1 --frontend 4 --backend 50%',
            '--env perf1 --frontend 0 --floor 0 --wait-for settled',
            "--activity performance --env 'perf*'",
            '--env perf1 --backend 6 --size backend/workers=3 --dry-run',
        ],
        notes: [variablesNote(SIZES)],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(487), __webpack_require__.e(628), __webpack_require__.e(599)]).then(__webpack_require__.bind(__webpack_require__, 9599))).scaleCommand,
    },
    {
        name: 'run',
        summary: 'Scale, run a program when the fleets are ready, and restore the previous sizes.',
        operands: 'program',
        examples: [
            '--env perf1 --frontend 4 --backend 50% -- ./run-tests.sh',
            '--env perf1 --activity performance -- mvn verify -Pperformance',
        ],
        notes: [
            `If the fleets do not reach the level of --wait-for, the program is not started. However it ends, the previous sizes are restored, each unless something else has changed it since. Signals are passed on to the program.`,
            `The program finds the state of the fleets in its environment variables: CLONESQUAD_FLEET_FRONTEND_TARGET, …_RUNNING, …_PREVIOUS and …_URL, the same for each other layer, and CLONESQUAD_FLEET_REPORT, the path to the report as JSON.`,
            `The exit code is that of the program. If the program was not started or the sizes were not restored, it is that of the error.`,
            variablesNote(SIZES),
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(487), __webpack_require__.e(628), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 2720))).runWithProgram,
    },
    {
        name: 'wait',
        summary: 'Wait until the fleets have reached the given sizes, without setting them.',
        examples: ['--env perf1 --frontend 4 --backend 50%', '--activity performance --wait-for running --timeout 10m'],
        notes: [variablesNote(SIZES)],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(487), __webpack_require__.e(628), __webpack_require__.e(599)]).then(__webpack_require__.bind(__webpack_require__, 9599))).waitCommand,
    },
    {
        name: 'status',
        summary: 'Show the configured size and the instances of each fleet. Changes nothing.',
        examples: [
            '--env perf1',
            '--env perf1 --watch --poll-interval 20s',
            "--plan clonesquad-plan.yml --env 'perf*' --json",
        ],
        notes: [variablesNote(URLS)],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 3283))).statusCommand,
    },
    {
        name: 'doctor',
        summary: 'Check for problems that would prevent scaling. Changes nothing. Sizes are optional.',
        examples: [
            '--env perf1',
            '--env perf1 --frontend 4 --backend 100% --floor 0',
            "--activity performance --env 'perf*' --quiet",
        ],
        notes: [
            `To test the permission to write, doctor sends a write request with an empty body: AWS checks the permission first, and CloneSquad stores nothing.`,
            `The exit code is 0 if doctor found no problem that would prevent scaling. Otherwise, it is that of the first such problem, or of the first check that could not be completed although scaling depends on it. Of several environments, it is that of the most serious problem.`,
            variablesNote(SIZES),
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 5389))).doctorCommand,
    },
    {
        name: 'plan',
        summary: 'Show or check a plan.',
        examples: [
            "--activity performance --env 'perf*'",
            'show --activity performance --matrix',
            'validate --plan plans/clonesquad-plan.yml',
        ],
        commands: [
            {
                name: 'plan show',
                summary: 'Show the sizes and settings of each environment and activity (default).',
                isDefault: true,
                load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 1182))).showPlan,
            },
            {
                name: 'plan validate',
                summary: 'Check the plan with every activity in every environment, and list all problems.',
                load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 1182))).validatePlan,
            },
        ],
    },
];
const PROGRAM_HELP = [
    `Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale run --env perf1 --frontend 4 -- ./run-tests.sh
  clonesquad-scale plan --activity performance`,
    `Exit codes:
${failure/* EXIT_CODE_MEANINGS */.EB.map(([codes, meaning]) => `  ${codes}  ${meaning}`).join('\n')}`,
    `All errors:
  https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`,
    'The options of a command: clonesquad-scale scale --help',
];

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/terminal.js


function isLive({ isTTY, rows }, env) {
    const { TERM: term, CI: ci = '' } = env;
    return isTTY && rows > 0 && term !== 'dumb' && ['', '0', 'false'].includes(ci);
}
function openTerminal(streams, env) {
    const { out, err } = streams;
    let board;
    const widthOf = (name) => isLive(streams[name], env) ? streams[name].columns : Number.POSITIVE_INFINITY;
    const write = (unfitted) => {
        const text = (0,base_text/* wrapText */.C1)(unfitted, widthOf('err'));
        if (board === undefined)
            err.write(text);
        else
            board.writeAbove(() => err.write(text));
    };
    const paintOn = (stream) => (color, text) => isLive(stream, env) && !env['NO_COLOR'] ? (0,external_node_util_.styleText)(color, text, { stream }) : text;
    const paint = paintOn(err);
    const writeTitled = (color, title, text) => {
        const [first = '', ...others] = (0,base_text/* wrapText */.C1)(`${title} ${(0,base_text/* plainParagraphs */.Ar)(text)}`, widthOf('err')).split('\n');
        write([`${paint(color, title)}${first.slice(title.length)}`, ...others, ''].join('\n'));
    };
    return {
        print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
        paint: paintOn(out),
        widthOf,
        log: (line) => write(`${(0,base_text/* plainLine */.h0)(line)}\n`),
        notice: (text) => writeTitled('cyan', 'Notice:', text),
        warning: (text) => writeTitled('yellow', 'Warning:', text),
        error: (result, paragraphs) => writeTitled('red', `Error (${(0,base_text/* plainLine */.h0)(result)}):`, paragraphs.join('\n')),
        async openBoard(name, load) {
            const stream = streams[name];
            if (!isLive(stream, env))
                return undefined;
            const [{ openLiveLines }, linesOn] = await Promise.all([__webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 2277)), load()]);
            const lines = openLiveLines(stream, (screen) => linesOn(screen, paintOn(stream)));
            const close = () => {
                lines.close();
                board = undefined;
            };
            board = { ...lines, close };
            return board;
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/program.js











async function runCli() {
    const { signal, received, takeOver } = (0,machine_process/* abortOnSignals */.PB)(true);
    outlivePipes();
    const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
    const context = {
        env: process.env,
        signal,
        takeOver,
        terminal,
        end: (result) => {
            const code = typeof result === 'number' ? result : (0,failure/* exitCode */.I$)(result, received());
            process.exitCode = code || process.exitCode;
        },
    };
    await parse(process.argv.slice(2), context);
    const signalled = received();
    await (0,machine_process/* endProcess */.JZ)(process.exitCode === (0,failure/* exitCode */.I$)('cancelled', signalled) ? signalled : undefined);
}
function outlivePipes() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`Cannot write the result to stdout: ${(0,base_text/* excerpt */.Kb)(error.message)}\n`);
        process.exitCode ||= (0,failure/* exitCode */.I$)('internal');
    });
    process.stderr.on('error', () => { });
}
async function parse(args, context) {
    const program = createProgram(context);
    try {
        (0,machine_process/* requireNode */.Qj)();
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7 && thrown.exitCode === 0)
            return;
        const failure = thrown instanceof esm/* CommanderError */.b7 ? usageFailure(thrown, args, program) : (0,run/* toFailure */.w2)(thrown);
        context.end(failure.result);
        await (0,cli_command/* reportFailure */.xV)(failure, cli_command/* UNCHANGED */.ST, args.includes('--json'), context);
    }
}
function createProgram(context, helpWidth = Math.min(80, process.stdout.columns || 80)) {
    const program = new esm/* Command */.uB('clonesquad-scale')
        .description('Sets the sizes of CloneSquad fleets and waits until the instances are ready.')
        .version(version/* VERSION */.x, '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Print this help.')
        .helpCommand('help [command]', 'Print the help of a command.')
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .configureHelp({ helpWidth, minWidthToWrap: NARROWEST, formatItem })
        .addHelpText('after', helpText(PROGRAM_HELP, helpWidth));
    for (const entry of COMMANDS)
        addCommand(program, entry, context);
    return program;
}
const NARROWEST = 10;
const WIDEST_TERM = 24;
const FEW_COLUMNS = 60;
const INDENT = ' '.repeat(4);
function formatItem(term, termWidth, description, helper) {
    const { helpWidth = 80 } = helper;
    if (termWidth <= WIDEST_TERM && helpWidth >= FEW_COLUMNS) {
        return esm/* Help */._V.prototype.formatItem.call(helper, term, termWidth, description, helper);
    }
    return `  ${term}\n${helper.boxWrap(description, helpWidth - INDENT.length).replace(/^/gm, INDENT)}`;
}
function helpText(paragraphs, width) {
    const lines = ['', ...paragraphs].join('\n\n').slice(1).split('\n');
    return lines
        .map((line) => {
        if (line.startsWith('  clonesquad-scale '))
            return fitCommand(line, width);
        return (0,base_text/* wrapText */.C1)(line, width, line.startsWith(' ') ? '  ' : '');
    })
        .join('\n');
}
function fitCommand(line, width) {
    if (line.length <= width)
        return line;
    const [joint, indent] = [' \\', '    '];
    const lines = (0,base_text/* filledLines */.oZ)(line.split(/ (?=--)/), ' ', width - joint.length - indent.length);
    return lines.join(`${joint}\n${indent}`);
}
function addCommand(parent, entry, context) {
    const { name, summary, examples = [], notes = [] } = entry;
    const isDefault = 'isDefault' in entry && entry.isDefault;
    const command = parent.command(name.split(' ').at(-1) ?? name, { isDefault }).description(summary);
    if (examples.length > 0) {
        const lines = examples.map((args) => `  clonesquad-scale ${name} ${args}`);
        const paragraphs = [['Examples:', ...lines].join('\n'), ...notes];
        command.addHelpText('after', helpText(paragraphs, command.configureHelp().helpWidth ?? 80));
    }
    if ('commands' in entry) {
        for (const one of entry.commands)
            addCommand(command, one, context);
        return;
    }
    const settings = (0,settings_settings/* settingsOf */.f5)(entry.name);
    for (const setting of settings)
        command.addOption(optionOf(setting, entry));
    const hasSummary = settings.some((setting) => setting.name === 'summary-file');
    if (entry.operands !== undefined)
        command.allowExcessArguments().usage(`[options] -- <${entry.operands}> [arguments...]`);
    command.action(() => {
        const { args } = command;
        if (entry.operands !== undefined && args.length > 0 && !followDashes(args, parent))
            throw (0,run/* invalidUsage */.zc)({
                reason: `write \`--\` before the ${entry.operands}, so that its options are not mistaken for those of \`${name}\``,
                command: name,
            });
        return (0,cli_command/* runCommand */.d1)(lineOf(command), args, context, entry.load, hasSummary);
    });
}
function followDashes(args, program) {
    const { rawArgs = [] } = program;
    return rawArgs.slice(rawArgs.indexOf('--') + 1).length === args.length && rawArgs.includes('--');
}
function optionOf(setting, { name: command }) {
    const { name, format, group, isList = false } = setting;
    const value = `<${isList ? 'layer=' : ''}${format.placeholder}>`;
    const spelling = isSwitch(setting) ? `--${name}` : `--${name} ${value}`;
    const option = new esm/* Option */.c$(spelling, (0,settings_settings/* descriptionOf */.Kq)(setting, command)).helpGroup(`${group}:`);
    if (isSwitch(setting))
        return option;
    return option.argParser((text, before) => {
        if (text.startsWith('--'))
            throw invalidOption(name, `requires a value, but \`${(0,base_text/* excerpt */.Kb)(text)}\` follows it`);
        if (before !== undefined && !isList)
            throw invalidOption(name, 'is set twice');
        return [...(before ?? []), text];
    });
}
function invalidOption(name, problem) {
    return (0,run/* invalidUsage */.zc)({ reason: `\`--${name}\` ${problem}` });
}
function lineOf(command) {
    return new Map(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        return value === undefined ? [] : [[option.name(), [value].flat().map(String)]];
    }));
}
function usageFailure(error, args, program) {
    const reason = problemOf(error, args, program) ?? (0,base_text/* excerpt */.Kb)(inOurStyle(error.message));
    const of = commandIn(args, program);
    const needsDashes = of.command === 'run' && error.code === 'commander.unknownOption' && !args.includes('--');
    return (0,run/* invalidUsage */.zc)({ reason: needsDashes ? `${reason}. Write \`--\` before the program` : reason, ...of });
}
function commandIn([name], program) {
    const command = program.commands.find((one) => one.name() === name)?.name();
    return command === undefined || command === 'help' ? {} : { command };
}
function inOurStyle(message) {
    return message
        .replace(/^error: /, '')
        .replace(/'([\s\S]*?)'/, '`$1`')
        .replace(/(Did you mean) (\S+)\?/, '$1 `$2`?');
}
function problemOf({ code, message }, args, program) {
    switch (code) {
        case 'commander.optionMissingArgument':
            return `\`${/--[a-z-]+/.exec(message)?.[0]}\` requires a value`;
        case 'commander.unknownOption':
            return optionProblem(/'([\s\S]*?)'/.exec(message)?.[1] ?? '', /Did you mean/.test(message));
        case 'commander.excessArguments':
            return switchProblem(args) ?? wordProblem(program);
        case 'commander.help':
            return `unknown command \`${shown(args.findLast((arg) => !arg.startsWith('-')) ?? '')}\``;
        default:
            return undefined;
    }
}
function optionProblem(option, isMistyped) {
    const [written = '', value] = option.split(/=([\s\S]*)/);
    const name = optionName(written);
    const ofJobs = options/* JOB_SETTINGS */.kB.get(name);
    if (ofJobs !== undefined)
        return `\`${shown(written)}\` is ${ofJobs.why}`;
    const setting = settings_settings/* OPTIONS */.lw.find((one) => one.name === name);
    if (setting === undefined)
        return nearProblem(written, name, isMistyped);
    if (written !== `--${name}`)
        return `unknown option \`${shown(written)}\` (Did you mean \`--${name}\`?)`;
    if (value !== undefined && isSwitch(setting))
        return takesNoValue(name);
    const commands = COMMANDS.flatMap((entry) => ('commands' in entry ? entry.commands : [entry]));
    const names = commands.map((command) => command.name).filter((command) => setting.where.includes(command));
    return `\`--${name}\` is an option of ${names.join(', ')} only`;
}
function nearProblem(written, name, isMistyped) {
    const begins = (one) => name.startsWith(one.name) || (name.length > 2 && one.name.startsWith(name));
    const meant = settings_settings/* OPTIONS */.lw.find((one) => one.name.split('-').includes(name)) ?? (isMistyped ? undefined : settings_settings/* OPTIONS */.lw.find(begins));
    return meant && `unknown option \`${shown(written)}\` (Did you mean \`--${meant.name}\`?)`;
}
function switchProblem(args) {
    const before = args.filter((_, index) => /^(?:true|false)$/i.test(args[index + 1] ?? '')).map(optionName);
    const name = before.find((one) => settings_settings/* OPTIONS */.lw.some((option) => option.name === one && isSwitch(option)));
    return name === undefined ? undefined : takesNoValue(name);
}
function wordProblem(program) {
    const commands = program.commands.flatMap((command) => [command, ...command.commands]);
    const command = commands.findLast(({ args }) => args.length > 0);
    const [word = ''] = command?.args ?? [];
    const { parent } = command ?? {};
    if (parent?.parent) {
        const names = parent.commands.map((one) => `\`${parent.name()} ${one.name()}\``);
        return `unknown command \`${parent.name()} ${shown(word)}\`. There are ${names.join(' and ')}`;
    }
    return `\`${shown(word)}\` does not belong to any option. Write each value after its option, for example \`--env perf1\``;
}
function takesNoValue(name) {
    return `\`--${name}\` takes no value. Write \`--${name}\` alone, or omit it for false`;
}
function optionName(written) {
    const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
    return words.replaceAll('_', '-').toLowerCase();
}
function isSwitch({ format }) {
    return format.placeholder === '';
}
function shown(text) {
    return (0,base_text/* plainLine */.h0)((0,base_text/* excerpt */.Kb)(text, 60));
}


/***/ }),
/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   _Z: () => (/* binding */ notInPlan),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   nk: () => (/* binding */ invalidPlan),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


const MOST_SHOWN = 50;
const invalidPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-plan', 'invalid-input', 'user', {
    docs: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. With `plan.schema.json`, an editor shows most of them while you type.',
    message: ({ file, problems, hasMore = false }) => {
        const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = problems.length === 1 ? 'an error' : `${least}${problems.length} errors`;
        const shown = problems
            .slice(0, MOST_SHOWN)
            .map(({ line, column, message }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${message}`));
        const rest = problems.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
    },
    fix: 'Correct these lines of the file.',
});
const planUnreadable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('plan-unreadable', 'invalid-input', 'user', {
    docs: 'The plan file cannot be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
    message: ({ file, reason }) => `Cannot read the plan ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct \`plan\`, the path of the plan, relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ' The variable CLONESQUAD_PLAN sets it, too. To write a plan, see docs/plan.md.'}`,
});
const notInPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('not-in-plan', 'invalid-input', 'user', {
    docs: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
    message: ({ kind, file, name, names, near }) => kind === 'activity'
        ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not an activity of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its activities: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`
        : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} matches no environment of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its environments: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`,
    fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});
function suggestion(near) {
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
const MOST_JOBS = 256;
const tooManyJobs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('too-many-jobs', 'invalid-input', 'user', {
    docs: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made.`,
    message: ({ count }) => `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
    fix: 'Select fewer with a filter such as perf*. Or scale all of them in one process: `clonesquad-scale scale --activity <activity>`',
});


/***/ }),
/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Jb: () => (/* binding */ EXTENSION_PREFIX),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   dn: () => (/* binding */ unknownKeyFix),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   yE: () => (/* binding */ reservedProblem)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);




const PLAN_SETTINGS = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)('key');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const RUN_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name) && !name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) && !_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR.some((layer) => layer === name));
const STRUCTURE = ['environments', 'activities', 'layers'];
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...RUN_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl));
}
const RUN_ONLY = 'set it as an input or option';
function reservedProblem(name) {
    if (RUN_NAMES.includes(name))
        return RUN_ONLY;
    if (name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl))
        return 'write a floor together with its size. Example: frontend: { size: 1, floor: 1 }';
    if (name.startsWith(EXTENSION_PREFIX))
        return 'keys that begin with `x-` hold anchors, at the top level only';
    return isReserved(name) ? 'it is a reserved name' : undefined;
}
function unknownKeyFix(key, level) {
    if (RUN_NAMES.includes(key))
        return RUN_ONLY;
    const own = level === 'a plan' ? STRUCTURE : ['activities'];
    const all = `use ${own.map((name) => `\`${name}\``).join(', ')}, URLs of layers (\`frontend-url\`) and settings (\`timeout\`); write sizes in activities`;
    const otherwise = STRUCTURE.some((word) => word === key) ? 'move it to the top level' : all;
    return didYouMean(key, [...own, ...SETTING_NAMES, ..._clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR.map((layer) => layer + _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi)], otherwise);
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleApiUrl */ .m8)() : (setting.default ?? setting.format.example)}`;
}
function didYouMean(name, candidates, otherwise) {
    const near = nearest(name, candidates);
    return near === undefined ? otherwise : `did you mean \`${near}\`?`;
}
function nearest(name, candidates) {
    let best;
    let least = 3;
    for (const candidate of candidates.slice(0, MOST_COMPARED)) {
        const limit = Math.min(name.length, candidate.length) <= SHORT ? 1 : 2;
        if (Math.abs(name.length - candidate.length) > limit)
            continue;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
        if (away > limit || away >= least)
            continue;
        best = candidate;
        least = away;
    }
    return best;
}
const SHORT = 4;
const MOST_COMPARED = 500;


/***/ }),
/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1497);

function reportJson(report) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}


/***/ }),
/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),
/***/ 8909:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { Argument } = __webpack_require__(9154);
const { Command } = __webpack_require__(4348);
const { CommanderError, InvalidArgumentError } = __webpack_require__(1135);
const { Help } = __webpack_require__(9754);
const { Option } = __webpack_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),
/***/ 9154:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { InvalidArgumentError } = __webpack_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),
/***/ 4348:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const EventEmitter = (__webpack_require__(8474).EventEmitter);
const childProcess = __webpack_require__(1421);
const path = __webpack_require__(6760);
const fs = __webpack_require__(3024);
const process = __webpack_require__(1708);

const { Argument, humanReadableArgName } = __webpack_require__(9154);
const { CommanderError } = __webpack_require__(1135);
const { Help, stripColor } = __webpack_require__(9754);
const { Option, DualOptions } = __webpack_require__(5240);
const { suggestSimilar } = __webpack_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),
/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),
/***/ 9754:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { humanReadableArgName } = __webpack_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),
/***/ 5240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { InvalidArgumentError } = __webpack_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),
/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),
/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ Help),
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidArgumentError, InvalidOptionArgumentError, Argument */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ }),
/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/inspect/inspect.js
var inspect = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/errors/fleet.js
var errors_fleet = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/errors/permissions.js
var permissions = __webpack_require__(2598);
// EXTERNAL MODULE: ./build/errors/services.js
var services = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
;// CONCATENATED MODULE: ./build/doctor/report.js

const API_CHECKS = [
    'group',
    'key',
    'value',
    'misspelled-key',
    'write',
    'write-floor',
    'apply-immediately',
    'read-value',
    'read-group',
    'read-configuration',
    'read-status',
    'read-sent-metrics',
];
const CYCLE_CHECKS = ['floor', 'capacity', 'lighthouse'];
const FLEET_CHECKS = ['stack', 'api', ...API_CHECKS, 'metrics', ...CYCLE_CHECKS];
const CHECKS = ['region', 'credentials', 'account', 'layers', ...FLEET_CHECKS];
function finding(state, message, fix) {
    return { state, blocking: false, message, ...(fix !== undefined && { fix }) };
}
function missing(message, denials, fix) {
    const missingPermissions = denials.map(({ denied }) => denied);
    const [requestId] = denials.flatMap((denial) => denial.requestId ?? []);
    const request = requestId === undefined ? {} : { requestId };
    return { ...finding('missing', message, fix), fixBy: 'aws-administrator', missingPermissions, ...request };
}
function permissionName(statement) {
    return /\/((?:GET|POST)\/.*)$/.exec(statement)?.[1] ?? statement;
}
function failed(failure, { blocking } = { blocking: true }) {
    return { state: 'failed', blocking, ...(0,errors_failure/* failureFields */.cX)(failure), result: failure.result };
}
function skipped(names, why) {
    return names.map((name) => [name, finding('skipped', why)]);
}

;// CONCATENATED MODULE: ./build/doctor/api-checks.js












const askEverything = async (fleet, location, _, cloud, signal) => {
    const { api } = location;
    const { desired, floor, state } = (0,keys/* keysOf */.YD)(fleet.subfleet);
    const reading = await (0,ports/* orFailure */.w)(cloud.readValue(api, desired, signal), signal);
    if (reading instanceof errors_failure/* Failure */.HR && reading.code !== services/* unsupportedRelease */.j9.code)
        throw reading;
    const [owner, rows, shadowing, status, live] = await Promise.all([
        (0,ports/* orFailure */.w)(cloud.readApiOwner(api, signal), signal),
        (0,ports/* orFailure */.w)(cloud.readRows(api, [desired, keys/* MISSPELLED_COUNT_KEY */.hB], signal), signal),
        (0,ports/* orFailure */.w)(cloud.readShadowing(api, desired, signal), signal),
        (0,ports/* orFailure */.w)(cloud.readFleetStatus(api, signal), signal),
        (0,ports/* orFailure */.w)(cloud.readLiveStatus(api, fleet.group, signal), signal),
    ]);
    const isDoubtful = owner instanceof errors_failure/* Failure */.HR || (0,before/* foreignApi */.bJ)(fleet, location, owner) !== undefined;
    const askToWrite = async (...keys) => {
        if (isDoubtful)
            return 'unasked';
        const ends = await Promise.all(keys.map((key) => (0,ports/* orFailure */.w)(cloud.requireWritable(api, key, signal), signal)));
        return ends.find((end) => end instanceof errors_failure/* Failure */.HR);
    };
    const [write, writeFloor, mark] = await Promise.all([
        askToWrite(desired, ...(state === undefined ? [] : [state])),
        askToWrite(floor),
        askToWrite(keys/* MARKER_KEY */.Tm),
    ]);
    const value = reading instanceof errors_failure/* Failure */.HR ? reading : reading.value;
    return { value, owner, rows, shadowing, status, live, write, writeFloor, mark };
};
const API_JUDGES = {
    group: checkGroup,
    key: checkKey,
    value: checkValue,
    'misspelled-key': checkMisspelledKey,
    write: ({ answers }) => checkWrite(answers.write, { may: 'set the size' }),
    'write-floor': ({ fleet, answers }) => checkWrite(answers.writeFloor, {
        may: 'set the floor',
        withoutIt: fleet.floor === undefined ? 'Only a run that sets a floor requires it.' : undefined,
    }),
    'apply-immediately': ({ answers }) => checkWrite(answers.mark, {
        may: 'post the marker (cache.last_write_index)',
        effect: ', so CloneSquad applies a new size immediately',
        notTried: ' GET control/reschedulenow was not called, because CloneSquad would act on it.',
        withoutIt: `Without it, CloneSquad usually applies a new size after ${keys/* APPLIED_FROM_CACHE */.os} instead of within ${keys/* APPLIED_IMMEDIATELY */.bc}.`,
    }),
    'read-value': ({ fleet, answers }) => checkRead(`GET configuration/${(0,keys/* keysOf */.YD)(fleet.subfleet).desired}`, answers.value, 'to read the previous size'),
    'read-group': checkReadGroup,
    'read-configuration': checkReadConfiguration,
    'read-status': ({ answers }) => checkRead('GET fleet/status', answers.status, 'to count the usable instances where the metrics are ambiguous'),
    'read-sent-metrics': ({ answers }) => checkRead('GET cloudwatch/sentmetrics', answers.live, 'to confirm a size before CloudWatch does, and to detect an open maintenance window or another metrics namespace'),
};
function checkApi(facts) {
    const { location, answers } = facts;
    if (location instanceof errors_failure/* Failure */.HR) {
        const why = 'Not checked, because the API of this fleet was not found.';
        return [['stack', failed(location)], ...skipped(['api', ...API_CHECKS], why)];
    }
    const where = 'stack' in location
        ? `The stack ${location.stack} provides the API URL in its output ${location.output}: ${location.api.href}`
        : `No stack is needed, because the settings specify the API URL: ${location.api.href}`;
    const stack = ['stack', finding('ok', where)];
    if (answers instanceof errors_failure/* Failure */.HR)
        return [stack, ['api', failed(answers)], ...skipped(API_CHECKS, 'Not checked, because the check api failed.')];
    return [
        stack,
        ['api', finding('ok', 'The API responds and accepts the signature.')],
        ...API_CHECKS.map((name) => [name, API_JUDGES[name]({ ...facts, location, answers })]),
    ];
}
const UNVERIFIED_GROUP = 'Cannot verify which group the API belongs to:';
const NO_DISCOVERY = `${UNVERIFIED_GROUP} this release of CloneSquad does not support GET discovery.`;
function checkGroup({ fleet, location, answers: { owner } }) {
    if (owner instanceof errors_failure/* Failure */.HR)
        return failed(owner);
    if ((0,answers/* isDenied */.GZ)(owner))
        return missing(`${UNVERIFIED_GROUP} permission for GET discovery is missing.`, [owner]);
    if (owner === undefined)
        return finding('unknown', NO_DISCOVERY);
    const foreign = (0,before/* foreignApi */.bJ)(fleet, location, owner);
    return foreign === undefined ? finding('ok', `The API belongs to ${fleet.group}.`) : failed(foreign);
}
function checkKey({ fleet: { subfleet }, answers: { value } }) {
    const { desired: key } = (0,keys/* keysOf */.YD)(subfleet);
    const unverified = `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`;
    if (value instanceof errors_failure/* Failure */.HR)
        return failed(value);
    if ((0,answers/* isDenied */.GZ)(value))
        return missing(unverified, [value]);
    return finding('ok', subfleet !== undefined && value === clonesquad_size/* NO_VALUE */.GY
        ? `The key ${key} has no value yet. CloneSquad knows a key of a subfleet only once it has a value.`
        : `CloneSquad knows the key ${key}.`);
}
function checkValue({ fleet, answers: { value, rows, shadowing } }) {
    if (value instanceof errors_failure/* Failure */.HR)
        return finding('skipped', 'Not checked, because CloneSquad does not know the key.');
    if (shadowing instanceof errors_failure/* Failure */.HR)
        return finding('unknown', shadowing.message, shadowing.fix);
    const { desired: key } = (0,keys/* keysOf */.YD)(fleet.subfleet);
    const raw = rows instanceof errors_failure/* Failure */.HR || (0,answers/* isDenied */.GZ)(rows) ? null : rows.get(key);
    const stored = raw ?? ((0,answers/* isDenied */.GZ)(value) ? '' : value);
    const shadow = (0,answers/* shadowOf */.Ad)(shadowing, stored);
    const size = sizeText(value, fleet);
    const denied = [...((0,answers/* isDenied */.GZ)(value) ? [value] : []), ...shadowing.denied];
    switch (shadow) {
        case 'maintenance-window':
        case 'override':
        case 'parameter-set':
        case 'other-source':
            return failed((0,errors_fleet/* sizeOverridden */.oh)({ fleet: fleet.name, shadowing, key, value: stored }));
        case 'unknown': {
            const unverified = `${size} Cannot verify that nothing overrides it:`;
            return denied.length > 0
                ? missing(`${unverified} permission to read the configuration is missing.`, denied)
                : finding('unknown', `${unverified} CloneSquad's configuration could not be read.`);
        }
        case 'ours':
        case 'other-writer':
        case 'no-value':
        case 'other-value': {
            const isComplete = shadowing.isInMaintenance !== undefined;
            const unchecked = 'Cannot check whether an SSM maintenance window is open.';
            const message = `${size} Nothing ${isComplete ? 'overrides it.' : `in the configuration overrides it. ${unchecked}`}`;
            return (0,answers/* isDenied */.GZ)(value) ? missing(message, [value]) : finding('ok', message);
        }
        default:
            return shadow;
    }
}
const AGE = 'This may be up to 60 s old.';
function sizeText(value, { subfleet }) {
    if ((0,answers/* isDenied */.GZ)(value))
        return 'Permission to read the current size is missing.';
    const { kind } = (0,clonesquad_size/* readStoredSize */.Zp)(value);
    if (kind === 'count' || kind === 'percent')
        return `The current size is ${(0,base_text/* excerpt */.Kb)(value)}. ${AGE}`;
    if (subfleet !== undefined) {
        return kind === 'none'
            ? `No size is set. While the state of the subfleet is running, CloneSquad runs all of its instances. ${AGE}`
            : `The current value is ${(0,base_text/* quoted */.TL)(value)}, which is not a valid size. If CloneSquad cannot read a value, it runs all instances of the subfleet. ${AGE}`;
    }
    switch (kind) {
        case 'none':
            return `No size is set. CloneSquad leaves the instances as they are. ${AGE}`;
        case 'auto':
            return `The current size is auto (-1): CloneSquad's autoscaler decides. ${AGE}`;
        case 'unreadable':
            return `The current value is ${(0,base_text/* quoted */.TL)(value)}. CloneSquad cannot read it and does not scale the fleet. \`scale\` replaces it.`;
        default:
            return kind;
    }
}
function checkMisspelledKey({ fleet, answers: { rows } }) {
    const unchecked = `Cannot check whether the key ${keys/* MISSPELLED_COUNT_KEY */.hB} is set (CloneSquad ignores this key)`;
    if ((0,answers/* isDenied */.GZ)(rows))
        return missing(`${unchecked}: permission to read the configuration is missing.`, [rows]);
    if (rows instanceof errors_failure/* Failure */.HR)
        return finding('unknown', `${unchecked}. ${rows.message}`);
    const value = rows.get(keys/* MISSPELLED_COUNT_KEY */.hB) ?? undefined;
    if (value !== undefined)
        return failed((0,errors_fleet/* misspelledKey */.U0)({ fleet: fleet.name, value }), { blocking: false });
    return finding('ok', `The key ${keys/* MISSPELLED_COUNT_KEY */.hB}, which CloneSquad ignores, is not set.`);
}
function checkWrite(refusal, { may, effect = '', notTried = '', withoutIt }) {
    if (refusal === 'unasked')
        return finding('skipped', 'Not checked, because the API may belong to another group.');
    if (refusal === undefined)
        return finding('ok', `The credentials have permission to ${may}${effect}. This check wrote nothing.${notTried}`);
    const statement = statementToAllow(refusal);
    if (withoutIt === undefined)
        return { ...failed(refusal), ...(statement !== undefined && { missingPermissions: [statement] }) };
    const { result, fixBy, fix, requestId } = refusal;
    if (result !== 'refused')
        return { ...finding('unknown', `Cannot check the permission to ${may}. ${withoutIt}`, fix), fixBy };
    const message = `Permission to ${may} is missing. ${withoutIt}`;
    return statement === undefined
        ? { ...finding('missing', message, fix), fixBy }
        : missing(message, [{ denied: statement, requestId }], fix);
}
function statementToAllow({ code, facts }) {
    const { statement, policy, isExplicit } = facts;
    return code === services/* policyDenied */.gX.code && policy === undefined && !isExplicit ? statement : undefined;
}
function checkReadGroup({ answers: { owner } }) {
    if (owner instanceof errors_failure/* Failure */.HR)
        return finding('skipped', 'Not checked, because GET discovery failed (see the check group).');
    if (owner === undefined)
        return finding('unknown', NO_DISCOVERY);
    return checkRead('GET discovery', owner, 'to verify that the API belongs to the fleet');
}
function checkReadConfiguration({ fleet, request, answers: { rows } }) {
    if (request.onJobEnd === 'restore' && (0,answers/* isDenied */.GZ)(rows))
        return failed((0,run/* restoreDenied */.m7)({ fleet: fleet.name, statement: rows.denied }, { requestId: rows.requestId }));
    const use = 'to find out what overrides a size, to verify a size of 0, and to restore sizes';
    return checkRead('GET configuration', rows, use, ', but required to restore sizes');
}
function checkRead(call, answer, use, unless = '') {
    const need = `It is optional${unless}. A run uses it ${use}.`;
    if ((0,answers/* isDenied */.GZ)(answer)) {
        const fix = `Allow ${answer.denied} in the IAM policy of the role or user${(0,permissions/* permissionLevelText */.rM)([answer.denied])}.`;
        return missing(`Permission for ${call} is missing. ${need}`, [answer], fix);
    }
    if (answer instanceof errors_failure/* Failure */.HR || answer === undefined)
        return finding('unknown', `${call} returned no usable response. ${need}`);
    return finding('ok', `${call} is allowed. A run uses it ${use}.`);
}

// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
// EXTERNAL MODULE: ./build/convergence/levels.js
var levels = __webpack_require__(6431);
// EXTERNAL MODULE: ./build/errors/count-texts.js
var count_texts = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/errors/discovery.js
var discovery = __webpack_require__(9488);
;// CONCATENATED MODULE: ./build/doctor/metric-checks.js











const CYCLE_JUDGES = { floor: checkFloor, capacity: checkCapacity, lighthouse: checkLighthouse };
function checkMetrics(facts) {
    const { history, unread, now, request, fleet, answers } = facts;
    const last = (0,cycles/* lastCycleOf */.uI)(history, now);
    const { status, live } = answers instanceof errors_failure/* Failure */.HR ? {} : answers;
    const silence = { fleet: fleet.name, namespace: request.metricsNamespace, history, now, status, live };
    const failure = unread ?? (0,inspect/* silenceFailure */.oE)(silence);
    if (failure !== undefined) {
        const why = 'Not checked, because this check requires metrics.';
        return [['metrics', judgeMissing(failure, facts)], ...skipped(CYCLE_CHECKS, why)];
    }
    if (last === undefined)
        return [];
    const age = `The last cycle was at most ${(0,time/* durationText */.S5)(last.age.high)} ago.`;
    return [
        ['metrics', finding('ok', `Metrics arrive in the CloudWatch namespace ${request.metricsNamespace}. ${age}`)],
        ...CYCLE_CHECKS.map((name) => [name, CYCLE_JUDGES[name](facts, last)]),
    ];
}
function judgeMissing(failure, { fleet, request, answers, now }) {
    if (answers instanceof errors_failure/* Failure */.HR && answers.code === discovery/* stackNotFound */.qk.code)
        return finding('skipped', 'Not checked, because the fleet has no stack: its name may be wrong.');
    const live = answers instanceof errors_failure/* Failure */.HR ? undefined : answers.live;
    const isLive = fleet.subfleet === undefined && live !== undefined && 'values' in live && now - live.at < levels/* SILENCE_MS */.h;
    const { size } = fleet;
    const isAwaited = request.wait.level !== 'none' && size?.kind !== 'auto';
    const isMet = failure.code === errors_fleet/* emptyFleet */.ux.code && isAwaited && size !== undefined && (0,clonesquad_size/* expectedCount */.qG)(size, 1) === 0;
    const wouldFail = isAwaited && !isLive && !isMet;
    if (failure.result !== 'unreachable')
        return failed(failure, { blocking: wouldFail });
    return wouldFail
        ? { ...failed(failure, { blocking: false }), state: 'unknown' }
        : finding('unknown', failure.message, failure.fix);
}
function checkFloor({ fleet }, { values }) {
    const key = (0,keys/* keysOf */.YD)(fleet.subfleet).floor;
    const floor = values.MinInstanceCount;
    const hasFloor = floor.high > 0;
    const verb = hasFloor ? 'changes the floor to' : 'sets a floor of';
    const change = fleet.floor === undefined ? '' : ` A run with these settings ${verb} ${fleet.floor}.`;
    if (!hasFloor)
        return finding('ok', `There is no floor: CloneSquad runs as many instances as requested.${change}`);
    const effective = (0,count_texts/* rangeText */.lq)((0,cycles/* effectiveFloorOf */.Zg)(values));
    const limit = effective === (0,count_texts/* rangeText */.lq)(floor) ? '' : `, but only ${(0,count_texts/* rangeText */.lq)((0,cycles/* startableOf */.ST)(values))} instances can start`;
    return finding('ok', `The floor (${key}) is ${(0,count_texts/* rangeText */.lq)(floor)}${limit}. If fewer are requested, CloneSquad runs ${effective}.${change}`);
}
function checkCapacity({ fleet, request }, { values }) {
    const startable = (0,cycles/* startableOf */.ST)(values);
    const { FleetSize: all, NbOfExcludedInstances: excluded } = values;
    if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
        const expected = (0,clonesquad_size/* expectedCount */.qG)(fleet.size, all.high);
        const isAccepted = request.wait.acceptsInsufficient && startable.high > 0;
        const facts = { fleet: fleet.name, requested: (0,clonesquad_size/* formatSize */.Xq)(fleet.size), expected };
        if (expected > startable.high && !isAccepted)
            return failed((0,errors_fleet/* insufficientInstances */.Wf)({ ...facts, startable: startable.high, fleetSize: all.high }));
    }
    const whole = `100% means ${(0,count_texts/* rangeText */.lq)(all)} instances`;
    if (excluded.high === 0)
        return finding('ok', `All ${(0,count_texts/* rangeText */.lq)(startable)} instances can start. ${whole}.`);
    return finding('ok', `${(0,count_texts/* rangeText */.lq)(excluded)} of ${(0,count_texts/* rangeText */.lq)(all)} instances are excluded and cannot start. ${whole}, but only ${(0,count_texts/* rangeText */.lq)(startable)} can run.`, `Request at most ${startable.low} instances, end the exclusion, or use \`--if-insufficient-instances accept\`.`);
}
function checkLighthouse(_, { values }) {
    const lighthouse = values.RunningLighthouseInstances;
    if (lighthouse === undefined)
        return finding('ok', 'The metrics do not report LightHouse instances.');
    if (lighthouse.high === 0)
        return finding('ok', 'No running instance is a LightHouse instance.');
    const count = (0,count_texts/* rangeText */.lq)(lighthouse);
    return finding('ok', `LightHouse instances among the running ones: ${count}. They count towards the target.`);
}

;// CONCATENATED MODULE: ./build/doctor/doctor.js











async function examine(request, ports, signal) {
    const startedAt = ports.clock.now();
    const { timeoutMs } = request.wait;
    const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'checking the environment' }) };
    try {
        const checks = await (0,time/* within */.ux)(limit, ports.clock, signal, (during) => checkAll(request, ports, during));
        return reportOf(request, startedAt, checks);
    }
    catch (thrown) {
        throw (0,run/* failureOf */.g5)(thrown, signal);
    }
}
async function examineAll(requests, ports, signal, activity) {
    const startedAt = ports.clock.now();
    const examineOne = async (request) => {
        try {
            return await examine(request, ports, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof errors_failure/* Failure */.HR) || thrown.code !== run/* timedOut */.iU.code)
                throw thrown;
            const headline = `Cannot determine whether scaling ${request.env} would succeed. ${thrown.message.replace(/\.$/, '')}`;
            return { ...reportOf(request, startedAt, []), canScale: null, result: thrown.result, headline };
        }
    };
    const environments = await Promise.all(requests.map(examineOne));
    const failing = environments.filter(({ canScale }) => canScale === false);
    const undecided = environments.filter(({ canScale }) => canScale === null);
    return {
        version: version/* VERSION */.x,
        ...(activity !== undefined && { activity }),
        canScale: failing.length > 0 ? false : undecided.length > 0 ? null : true,
        result: (0,errors_failure/* worst */.QZ)((failing.length > 0 ? failing : undecided).map(({ result }) => result)),
        headline: headlineOf(environments, failing, undecided),
        startedAt: new Date(startedAt).toISOString(),
        environments,
    };
}
function headlineOf(all, failing, undecided) {
    const count = (0,base_text/* counted */.hS)(all.length, 'environment');
    const envs = (some) => (0,errors_failure/* listed */.KE)(some.map(({ env }) => env));
    const open = undecided.length === 0
        ? []
        : [`Cannot determine whether scaling ${undecided.length} of ${count} would succeed: ${envs(undecided)}`];
    if (failing.length > 0)
        return [`Scaling would fail in ${failing.length} of ${count}: ${envs(failing)}`, ...open].join('. ');
    if (undecided.length > 0)
        return open.join('. ');
    const incomplete = incompleteTexts(all.flatMap(({ checks }) => checks));
    return [`No problem found that would prevent scaling ${count}`, ...incomplete].join('. ');
}
function reportOf({ env, region }, startedAt, checks) {
    const blocking = checks.filter((check) => check.blocking);
    const undecided = checks.filter(({ state, result }) => state === 'unknown' && result !== undefined);
    const [canScale, headline] = blocking.length > 0
        ? [false, `Scaling ${env} would fail. Failed checks: ${namesOf(blocking)}`]
        : undecided.length > 0
            ? [
                null,
                `Cannot determine whether scaling ${env} would succeed. Checks that could not be completed: ${namesOf(undecided)}`,
            ]
            : [true, [`No problem found that would prevent scaling ${env}`, ...incompleteTexts(checks)].join('. ')];
    return {
        version: version/* VERSION */.x,
        env,
        region,
        canScale,
        result: [...blocking, ...undecided][0]?.result ?? 'ok',
        headline,
        startedAt: new Date(startedAt).toISOString(),
        checks,
    };
}
function incompleteTexts(checks) {
    const open = checks.filter(({ state }) => state === 'unknown' || state === 'skipped').length;
    const denied = checks.filter(({ state }) => state === 'missing');
    const permissions = new Set(denied.flatMap(({ name, missingPermissions }) => missingPermissions?.map(permissionName) ?? [name])).size;
    return [
        ...(open === 0 ? [] : [`${(0,base_text/* counted */.hS)(open, 'check')} could not be completed`]),
        ...(permissions === 0
            ? []
            : [`${permissions} optional ${permissions === 1 ? 'permission is' : 'permissions are'} missing`]),
    ];
}
function namesOf(checks) {
    const names = checks.map(({ fleet, name }) => (fleet === undefined ? name : `${fleet} ${name}`));
    return [...new Set(names)].join(', ');
}
function toChecks(findings, fleet) {
    return findings.map(([name, found]) => ({ name, ...found, ...(fleet !== undefined && { fleet }) }));
}
async function checkAll(request, { connectorFor, clock, log }, signal) {
    const { region, regionFrom, requestMs, wait } = request;
    const retryPolicy = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
    const cloud = await (0,ports/* orFailure */.w)(connectorFor(request)({ signal, retryPolicy, notice: log }), signal);
    const identity = cloud instanceof errors_failure/* Failure */.HR ? cloud : await (0,ports/* orFailure */.w)(cloud.identify(signal), signal);
    const access = toChecks([
        ['region', finding('ok', `The region is ${region} (from ${regionFrom}).`)],
        ['credentials', cloud instanceof errors_failure/* Failure */.HR ? failed(cloud) : checkCredentials(identity)],
        ...(request.allowedAccounts === undefined
            ? []
            : [['account', checkAccount(request.allowedAccounts, cloud, identity)]]),
    ]);
    if (cloud instanceof errors_failure/* Failure */.HR || access.some(({ blocking }) => blocking))
        return [...access, ...request.fleets.flatMap(({ name }) => toChecks(skipped(FLEET_CHECKS, UNUSABLE), name))];
    const reader = new inspect/* EnvironmentReader */.xS(request, askEverything);
    const facts = await reader.read(cloud, clock, signal);
    const { fleets, notice } = reader.selected;
    const layers = `Checked layers: ${fleets.map(({ layer }) => layer).join(', ')}.`;
    return [
        ...access,
        ...toChecks([['layers', finding('ok', notice === undefined ? layers : `${layers} ${notice}`)]]),
        ...facts.flatMap((read) => {
            const one = { ...read, request, now: clock.now() };
            return toChecks([...checkApi(one), ...checkMetrics(one)], read.fleet.name);
        }),
    ];
}
const UNUSABLE = 'Not checked, because the credentials cannot be used.';
function checkCredentials(identity) {
    if (!(identity instanceof errors_failure/* Failure */.HR))
        return finding('ok', `The caller identity is ${identity.arn} in account ${identity.account}.`);
    if (identity.code !== authentication/* accountUnknown */.kq.code)
        return failed(identity);
    return finding('unknown', 'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).', 'Check that this machine can reach AWS STS (DNS, firewall, proxy), and that no policy denies sts:GetCallerIdentity.');
}
function checkAccount(allowed, cloud, identity) {
    if (cloud instanceof errors_failure/* Failure */.HR)
        return finding('skipped', UNUSABLE);
    if (identity instanceof errors_failure/* Failure */.HR)
        return failed(identity);
    const { account } = identity;
    if (allowed.includes(account))
        return finding('ok', `Account ${account} is allowed.`);
    return failed((0,authentication/* accountNotAllowed */.fs)({ account, allowed }));
}

// EXTERNAL MODULE: ./build/render/failure.js
var failure = __webpack_require__(1915);
;// CONCATENATED MODULE: ./build/doctor/lines.js





function doctorLines(report, style) {
    return [...environmentLines(report, style), ...fitted(`${(0,base_text/* plainLine */.h0)(report.headline)}.`, style)];
}
function manyDoctorLines({ environments, headline }, style) {
    const inOrder = environments.toSorted((one, other) => rankOfReport(one) - rankOfReport(other));
    const lines = inOrder.flatMap((report) => {
        if (rankOfReport(report) < OK)
            return environmentLines(report, style);
        return style.isQuiet ? [] : titleOf(report, style, `${report.checks.length} checks passed.`);
    });
    return [...lines, ...fitted(`${(0,base_text/* plainLine */.h0)(headline)}.`, style)];
}
const MARKS = [
    ['✖', 'red'],
    ['?', 'yellow'],
    ['!', 'yellow'],
    ['–', undefined],
    ['✔', 'green'],
];
const [FAILED, UNDECIDED, WARNING, SKIPPED, OK] = [0, 1, 2, 3, 4];
function rank({ state, blocking }) {
    if (state === 'failed')
        return blocking ? FAILED : WARNING;
    return { missing: WARNING, unknown: UNDECIDED, skipped: SKIPPED, ok: OK }[state];
}
function rankOf(checks) {
    return Math.min(OK, ...checks.map(rank));
}
function rankOfReport({ checks, canScale }) {
    return Math.min(rankOf(checks), canScale === null ? UNDECIDED : OK);
}
function isProblem(check) {
    return rank(check) < SKIPPED;
}
function line(level, ofRank, text, style) {
    const [mark, color] = MARKS[ofRank] ?? MARKS[OK];
    const [first = '', ...others] = fitted(`${INDENT.repeat(level)}${mark} ${(0,base_text/* plainLine */.h0)(text)}`, style);
    return [color === undefined ? first : first.replace(mark, style.paint(color, mark)), ...others];
}
function fitted(text, { width = Number.POSITIVE_INFINITY }) {
    return (0,base_text/* wrapText */.C1)(text, width).split('\n');
}
const INDENT = '  ';
function environmentLines(report, style) {
    const { checks, headline } = report;
    if (checks.length === 0)
        return line(0, rankOfReport(report), `${headline}.`, style);
    const common = checks.filter((check) => check.fleet === undefined && isProblem(check));
    const fleets = [...Map.groupBy(checks, ({ fleet }) => fleet)].flatMap(([fleet, ofFleet]) => fleet === undefined ? [] : { fleet, checks: ofFleet, shown: ofFleet.filter((check) => isShown(check, style)) });
    const sections = [...Map.groupBy(fleets, sectionOf).values()]
        .toSorted(([one], [other]) => rankOf(one?.checks ?? []) - rankOf(other?.checks ?? []))
        .flatMap((section) => sectionLines(section, style));
    const lines = [...findingLines(1, common, style), ...sections];
    return lines.length === 0 && style.isQuiet ? [] : [...titleOf(report, style), ...lines];
}
function titleOf(report, style, end = '') {
    const { env, checks } = report;
    const passed = checks.filter(({ fleet, state }) => fleet === undefined && state === 'ok' && !style.isQuiet);
    const facts = [...passed.map(({ message }) => message), end].join(' ').trim();
    return line(0, rankOfReport(report), facts === '' ? env : `${env}: ${facts}`, style);
}
function isShown(check, { isQuiet }) {
    return isProblem(check) || (!isQuiet && (check.state === 'skipped' || check.fix !== undefined));
}
function sectionOf({ fleet, checks, shown }) {
    if (shown.length === 0)
        return fleet;
    const problems = shown.map(({ name, state, message, fix, missingPermissions, requestId }) => {
        if (missingPermissions)
            return [name, state, missingPermissions.map(permissionName)];
        return [name, state, (0,errors_failure/* withoutRequestId */.jV)(message, requestId), fix];
    });
    return JSON.stringify([checks.length, countPassed(checks), problems]);
}
function countPassed(checks) {
    return checks.filter(({ state }) => state === 'ok').length;
}
function sectionLines(section, style) {
    const fleets = section.map(({ fleet }) => fleet).join(', ');
    const all = section.flatMap(({ shown }) => shown);
    const [{ checks, shown } = { checks: [], shown: [] }] = section;
    const [first] = shown;
    if (style.isQuiet && first === undefined)
        return [];
    const ofRank = rankOf(checks);
    if (first !== undefined && checks.every((check) => isSkippedWith(first, check)))
        return line(1, ofRank, `${fleets}: ${first.message}`, style);
    const passed = countPassed(checks);
    const count = passed === checks.length ? `${passed}` : `${passed} of ${checks.length}`;
    const noun = checks.length === 1 ? 'check' : 'checks';
    const title = `${fleets}: ${count} ${noun} passed${section.length > 1 ? ' each' : ''}`;
    return [...line(1, ofRank, title, style), ...findingLines(2, shown, style, all)];
}
function findingLines(level, shown, style, all = shown) {
    const lines = [];
    const isGrouped = (check) => check.missingPermissions !== undefined && (!check.blocking || all.length > shown.length);
    for (const check of shown) {
        if (isGrouped(check))
            continue;
        const last = lines.at(-1);
        if (last !== undefined && isSkippedWith(last.check, check))
            last.names = [...last.names, check.name];
        else
            lines.push({ names: [check.name], check });
    }
    for (const denied of Map.groupBy(all.filter(isGrouped), ({ blocking }) => blocking).values()) {
        const [check] = denied;
        if (check === undefined)
            continue;
        const names = check.blocking ? [...new Set(denied.map(({ name }) => name))] : ['permissions'];
        lines.push({ names, check: { ...check, ...toAllow(denied, check) } });
    }
    return lines
        .toSorted((one, other) => rank(one.check) - rank(other.check))
        .flatMap(({ names, check }) => [
        ...line(level, rank(check), `${names.join(', ')}: ${check.message}`, style),
        ...fixLines(level + 1, check, style),
    ]);
}
function fixLines(level, check, style) {
    if (check.fix === undefined)
        return [];
    return (0,failure/* fixLine */.S$)(check)
        .split('\n')
        .flatMap((text) => fitted(`${INDENT.repeat(level)}${(0,base_text/* plainLine */.h0)(text)}`, style));
}
function isSkippedWith(one, other) {
    return one.state === 'skipped' && other.state === 'skipped' && one.message === other.message;
}
function toAllow(denied, { blocking }) {
    const statements = [...new Set(denied.flatMap(({ missingPermissions = [] }) => missingPermissions))];
    const names = [...new Set(statements.map(permissionName))];
    const apis = [...new Set(statements.map((statement) => statement.slice(0, -permissionName(statement).length)))];
    const kind = blocking ? 'required' : 'optional';
    const [what, them, paths] = names.length === 1
        ? [`1 ${kind} permission is`, 'it', 'this path']
        : [`${names.length} ${kind} permissions are`, 'them', 'each of these paths'];
    const uses = USES.filter(([name]) => denied.some((check) => check.name === name)).map(([, use]) => ` ${use}`);
    const allow = apis.every((api) => api.startsWith(INVOKE))
        ? `${INVOKE}${(0,errors_failure/* listed */.KE)(apis.map((api) => api.slice(INVOKE.length)))} with ${paths}`
        : (0,errors_failure/* listed */.KE)(statements);
    return {
        message: `${what} missing: ${names.map((name) => `${name}${(0,permissions/* levelText */.WB)(name)}`).join(', ')}.${blocking ? '' : ` \`scale\` works without ${them}.${uses.join('')}`}`,
        fix: `Allow ${allow} in the IAM policy of the role or user${(0,permissions/* permissionLevelText */.rM)(statements)}.`,
    };
}
const INVOKE = 'execute-api:Invoke on ';
const USES = [
    ['write-floor', 'With a floor, it requires level floor.'],
    ['read-configuration', '`run` requires level explain, to restore the sizes.'],
];

// EXTERNAL MODULE: ./build/machine/machine.js + 6 modules
var machine_machine = __webpack_require__(511);
// EXTERNAL MODULE: ./build/machine/process.js
var process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/settings/read-request.js + 1 modules
var read_request = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/selection.js
var selection = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/cli/doctor.js









const doctorCommand = async ({ given, env, signal, terminal }) => {
    const [isJson, isQuiet] = [(0,options/* isOn */.Mp)('json', given), (0,options/* isOn */.Mp)('quiet', given)];
    const style = { paint: terminal.paint, width: terminal.widthOf('out'), isQuiet };
    const machine = await (0,command/* machineOf */.VT)({ given, env, terminal });
    const { requests, isMany, activity } = await (0,selection/* select */.L)(given, env, 'scale', read_request/* readInspectRequests */.bd);
    const connectors = (0,machine_machine/* connectorsFor */.Gg)(requests.map(inAnyAccount), machine, terminal.log);
    const connectorFor = (request) => connectors(inAnyAccount(request));
    const ports = { connectorFor, clock: process/* systemClock */.ml, log: terminal.log };
    const [request] = requests;
    if (isMany || request === undefined) {
        const report = (0,options/* reportInOptions */.Oh)(await examineAll(requests, ports, signal, activity));
        await terminal.print(`${isJson ? (0,render_report/* reportJson */.l)(report) : manyDoctorLines(report, style).join('\n')}\n`);
        return report.result;
    }
    const report = (0,options/* reportInOptions */.Oh)(await examine(request, ports, signal));
    await terminal.print(`${isJson ? (0,render_report/* reportJson */.l)(report) : doctorLines(report, style).join('\n')}\n`);
    return report.result;
};
function inAnyAccount(request) {
    const { allowedAccounts: _, ...others } = request;
    return others;
}


/***/ })
};
