export const ids = [134,243,272,328,521,535,741];
export const modules = {
/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byProxies: () => (/* binding */ byProxies)
/* harmony export */ });
/* unused harmony export TunnelError */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7862);






class TunnelError extends Error {
    name = 'TunnelError';
    proxy;
    code;
    constructor(message, proxy, code = '') {
        super(message);
        this.proxy = proxy;
        this.code = code;
    }
}
const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
function byProxies({ http, https, exceptions }) {
    const plain = http && plainRoute(http);
    const tunnel = https && new TunnelAgent(https);
    return async (url) => {
        if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcepted */ .vL)(url, exceptions))
            return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url);
        if (url.protocol === 'https:')
            return tunnel === undefined ? (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url) : { agent: tunnel };
        return plain === undefined ? (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url) : plain(url);
    };
}
function plainRoute(proxy) {
    const { protocol, port } = proxy;
    const agent = protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(KEPT) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(KEPT);
    return (url) => ({
        agent,
        protocol,
        hostname: hostOf(proxy),
        port,
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: { Host: url.host, ...authorizationFor(proxy) },
    });
}
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    constructor(proxy) {
        super(KEPT);
        this.#proxy = proxy;
    }
    createConnection(options, callback = () => { }) {
        const { host, port, during } = options;
        const connected = (socket) => {
            const inside = { ...options, socket };
            callback(null, super.createConnection(inside) ?? socket);
        };
        const failed = (error) => callback(error, new node_net__WEBPACK_IMPORTED_MODULE_2__.Socket());
        openTunnel(this.#proxy, { target: `${host}:${port}`, signal: during, connected, failed });
    }
}
function openTunnel(proxy, { target, signal, connected, failed }) {
    const name = `the proxy ${proxy.host}`;
    const outgoing = (proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        method: 'CONNECT',
        hostname: hostOf(proxy),
        port: proxy.port,
        path: target,
        headers: { Host: target, ...authorizationFor(proxy) },
        agent: false,
        signal,
    });
    outgoing.once('connect', ({ statusCode = 0, statusMessage = '' }, socket) => {
        if (statusCode >= 200 && statusCode <= 299) {
            connected(socket);
            return;
        }
        socket.destroy();
        failed(new TunnelError((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(`the proxy returned ${statusCode} ${statusMessage} for CONNECT`), name));
    });
    outgoing.once('error', ({ message, code }) => failed(new TunnelError(`cannot connect through ${name}: ${message}`, name, code)));
    outgoing.end();
}
function authorizationFor({ username, password }) {
    if (username === '' && password === '')
        return {};
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}


/***/ }),
/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shadowOf)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(471);

function shadowOf({ inForce, isInMaintenance, isExact }, value) {
    if (isInMaintenance === true)
        return 'maintenance-window';
    if (inForce === undefined)
        return 'unknown';
    if (inForce.isOverridden)
        return 'override';
    if (/parameter ?set/i.test(inForce.origin))
        return 'parameter-set';
    if ((0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_0__/* .meansSame */ .b4)(inForce.value, value))
        return 'ours';
    const isOfTable = /^DynamoDB/.test(inForce.origin);
    if (!isOfTable && !/^Built-in/.test(inForce.origin))
        return 'other-source';
    if (isExact !== true)
        return 'other-value';
    return isOfTable ? 'other-writer' : 'no-value';
}


/***/ }),
/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ misspelledKey),
/* harmony export */   U5: () => (/* binding */ metricsExcluded),
/* harmony export */   Wf: () => (/* binding */ insufficientInstances),
/* harmony export */   eh: () => (/* binding */ metricsElsewhere),
/* harmony export */   oh: () => (/* binding */ sizeOverridden),
/* harmony export */   ux: () => (/* binding */ emptyFleet),
/* harmony export */   zc: () => (/* binding */ noMetrics)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _shadowing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);




const noMetrics = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('no-metrics', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: "No usable metrics of the fleet arrive in CloudWatch, so nobody can know whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and start the run again.",
    message: ({ fleet, namespace, silentMs, since, sentMs }) => {
        const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(silentMs);
        const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(sentMs)} ago.`;
        return `No usable metrics of ${fleet} have arrived in the CloudWatch namespace ${namespace} ${WHEN[since](duration)}.${reported}`;
    },
    fix: ({ fleet }) => `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable, the log of its Lambda function). If it sends its metrics to another namespace or region, set metrics-namespace or aws-region. Then start the run again.`,
});
const WHEN = {
    cycle: (duration) => `for at least ${duration}, although they had arrived before`,
    write: (duration) => `within ${duration} of the write`,
    window: (duration) => `in the last ${duration}`,
};
function subfleetHint(fleet) {
    const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFleetName */ .Tc)(fleet);
    return subfleet === undefined
        ? ''
        : `Check that ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and that its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}
const metricsElsewhere = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('metrics-elsewhere', {
    result: 'no-metrics',
    explanation: 'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace: set `metrics-namespace` to it. The CloudWatch console lists all namespaces of the account.',
    message: ({ fleet, namespace, sentMs }) => `The CloneSquad API reports that ${fleet} sent metrics ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
    fix: () => 'If the fleet is new, start the run again in a few minutes. Otherwise set metrics-namespace to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
});
const metricsExcluded = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('metrics-excluded', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: 'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, nobody can know whether the instances are running. Remove them from that list.',
    message: ({ fleet, missing }) => `Metrics of ${fleet} arrive in CloudWatch, but ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inSentence */ .BX)(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    fix: ({ missing }) => `Remove ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inSentence */ .BX)(missing)} from cloudwatch.metrics.excluded. Then start the run again.`,
});
const emptyFleet = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('empty-fleet', {
    result: 'empty-fleet',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad manages no instances for this GroupName. Tag the instances of the fleet with `clonesquad:group-name=<GroupName>`, or correct `env` or `group-name`.',
    message: ({ fleet, requested }) => `${fleet} has no instances${requested === undefined ? '' : `, so it cannot reach size ${requested}`}.`,
    fix: ({ fleet }) => {
        const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFleetName */ .Tc)(fleet);
        const tag = subfleet === undefined ? '' : ` and clonesquad:subfleet-name=${subfleet}`;
        return `Tag the instances of the fleet with clonesquad:group-name=${group}${tag}, or correct env or group-name.`;
    },
});
const sizeOverridden = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('size-overridden', {
    result: 'not-observed',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
    message: ({ fleet, shadowing, value }) => `${fleet}: CloneSquad would not pick up a new size.${(0,_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowSentences */ .l)(shadowing, value)}`,
    fix: (facts) => (0,_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowFix */ ._0)(facts),
});
const misspelledKey = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('misspelled-key', {
    result: 'not-observed',
    explanation: 'CloneSquad stores a value for the key `ec2.scheduler.desired_instance_count`, and ignores it. The correct key is `ec2.schedule.desired_instance_count`. A script or a person has set the misspelled key, which a tutorial contains: nothing is scaled by it. Correct the script, and delete the misspelled key: send `POST configuration/ec2.scheduler.desired_instance_count` to the CloneSquad API with a single line break as the body.',
    message: ({ fleet, value }) => `${fleet}: ${(0,_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .misspelledSentences */ .$g)(value)}`,
    fix: () => _shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSPELLED_FIX */ .xD,
});
function capacityOf({ startable, fleetSize }) {
    return startable === undefined || fleetSize === undefined ? undefined : { startable, fleetSize };
}
function instances(count) {
    return count === 1 ? '1 instance' : `${count} instances`;
}
function capacityText({ startable, fleetSize }) {
    if (startable === fleetSize)
        return `the fleet has only ${instances(fleetSize)}`;
    return startable === 0
        ? `all of its instances (${fleetSize}) are excluded and cannot start`
        : `only ${startable} of ${instances(fleetSize)} can start. The others are excluded`;
}
function capacityFix({ startable, fleetSize }) {
    const excluded = fleetSize - startable;
    const ways = [
        ...(startable > 0 ? [`Request at most ${instances(startable)}.`] : []),
        ...(excluded > 0 ? [`End the exclusion of ${instances(excluded)}.`] : []),
        'Add instances to the fleet.',
        ...(startable > 0
            ? [`Set if-insufficient-instances to accept: then the run succeeds with ${instances(startable)}.`]
            : []),
    ];
    return ways.length === 1 ? ways.join('') : ['Do one of these:', ...ways.map((way) => `  ${way}`)].join('\n');
}
const insufficientInstances = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('insufficient-instances', {
    result: 'insufficient-instances',
    explanation: 'More instances are requested than can start: the fleet is smaller, or some of its instances are excluded. Request fewer, add instances to the fleet, or end their exclusion. With `if-insufficient-instances: accept`, the run succeeds with the instances that can start.',
    message: ({ fleet, requested, expected, ...facts }) => {
        const capacity = capacityOf(facts);
        const size = expected === undefined || requested === String(expected) ? requested : `${requested} (${instances(expected)})`;
        return `${fleet} cannot reach size ${size}: ${capacity === undefined ? 'too few of its instances can start' : capacityText(capacity)}.`;
    },
    fix: (facts) => {
        const capacity = capacityOf(facts);
        return capacity === undefined
            ? 'Request fewer instances, add instances to the fleet, or end the exclusion of instances.'
            : capacityFix(capacity);
    },
});


/***/ }),
/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ misspelledSentences),
/* harmony export */   _0: () => (/* binding */ shadowFix),
/* harmony export */   l: () => (/* binding */ shadowSentences),
/* harmony export */   xD: () => (/* binding */ MISSPELLED_FIX)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);




const FIXES = {
    'maintenance-window': () => 'Wait until the SSM maintenance window ends, or remove the fleet from it. Then start the run again.',
    override: ({ key }) => `Remove the override (key override:${key}). Then start the run again.`,
    'parameter-set': ({ key }) => `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set). Then start the run again.`,
    'other-writer': () => 'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time. Then start the run again.',
    'no-value': () => 'If the size was set with a ttl, increase the ttl. Otherwise find what deletes the value, for example another run that restores sizes when it ends. Then start the run again.',
    'other-value': ({ env }) => `In a minute, run ${doctorCommand(env)} with the settings of this run. If it shows another size, find what sets that size. Then start the run again.`,
    'other-source': ({ key }) => `Remove ${key} from that source, which takes precedence over the CloneSquad API. Then start the run again.`,
    ours: () => "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase observe-timeout. Then start the run again.",
    unknown: ({ env }) => `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission it needs to find out. Fix what it reports. If app.run_period is several minutes, increase observe-timeout. Then start the run again.`,
};
function doctorCommand(env) {
    return `\`clonesquad-scale doctor${env === undefined ? '' : ` --env ${env}`}\``;
}
function shadowSentences(shadowing, value) {
    if (shadowing === undefined)
        return '';
    const { inForce, mistaken } = shadowing;
    const shadow = (0,_convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowOf */ .A)(shadowing, value);
    return [
        shadow === 'maintenance-window'
            ? ' An SSM maintenance window is open: CloneSquad runs all instances during it.'
            : '',
        inForce === undefined || shadow === 'maintenance-window'
            ? ''
            : ` CloneSquad's configuration has ${valueInForce(inForce)}.${REASONS[shadow]}`,
        mistaken === undefined ? '' : ` ${misspelledSentences(mistaken)}`,
    ].join('');
}
const REASONS = {
    'maintenance-window': '',
    override: ' An override takes precedence over the size.',
    'parameter-set': ' A parameter set takes precedence over the size.',
    'other-writer': ' Something else has set this value since.',
    'no-value': ' The size has expired or was deleted.',
    'other-value': ' This may be up to 60 s old.',
    'other-source': ' This source takes precedence over the size.',
    ours: ' This is the requested size. Nothing overrides it.',
    unknown: '',
};
function valueInForce({ value, origin }) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value) === 'none' ? 'no size' : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} (from ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(origin)})`;
}
function misspelledSentences(value) {
    return `The key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q} is set to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)}. CloneSquad ignores this key. The correct key is ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}.`;
}
const MISSPELLED_FIX = `Correct the script that sets ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, or inform the person who sets it. Then delete this key: send POST configuration/${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q} to the CloneSquad API, with a single line break as the body.`;
function shadowFix(size) {
    const { shadowing, value } = size;
    const shadow = shadowing === undefined ? 'unknown' : (0,_convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowOf */ .A)(shadowing, value);
    return `${FIXES[shadow](size)}${shadowing?.mistaken === undefined ? '' : ` ${MISSPELLED_FIX}`}`;
}


/***/ }),
/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ selectFleets),
/* harmony export */   W3: () => (/* binding */ readRecent),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   oE: () => (/* binding */ silenceFailure),
/* harmony export */   wM: () => (/* binding */ orFailure)
/* harmony export */ });
/* unused harmony export RECENT_MS */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2538);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3043);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8431);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5077);
/* harmony import */ var _shared_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(148);








const RECENT_MS = 15 * 60_000;
async function orFailure(promise, signal) {
    try {
        return await promise;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w2)(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .TransientReadError */ .F ? thrown.cause : thrown);
    }
}
async function readRecent(cloud, fleets, namespace, { now }, signal) {
    const at = now();
    const window = (0,_shared_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .windowOf */ .O)(at - RECENT_MS, at);
    return orFailure(cloud.readMetrics(fleets, namespace, window, signal), signal);
}
function isSilent({ history, now }) {
    const last = (0,_convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCycleOf */ .uI)(history, now);
    return last === undefined || last.age.low >= _convergence_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .SILENCE_MS */ .h;
}
function silenceFailure({ fleet, namespace, history, now, status, live }) {
    if (!isSilent({ history, now }))
        return undefined;
    const last = (0,_convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCycleOf */ .uI)(history, now);
    const missing = history.missingMetrics();
    if (last === undefined && missing.length > 0)
        return (0,_errors_look_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsExcluded */ .U5)({ fleet, missing });
    const isMainFleet = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFleetName */ .Tc)(fleet).subfleet === undefined;
    if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0)
        return (0,_errors_look_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFleet */ .ux)({ fleet });
    const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
    if (last === undefined && sentMs !== undefined && sentMs < _convergence_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .SILENCE_MS */ .h)
        return (0,_errors_look_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsElsewhere */ .eh)({ fleet, namespace, sentMs });
    return last === undefined
        ? (0,_errors_look_js__WEBPACK_IMPORTED_MODULE_2__/* .noMetrics */ .zc)({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs })
        : (0,_errors_look_js__WEBPACK_IMPORTED_MODULE_2__/* .noMetrics */ .zc)({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
}
async function selectFleets({ fleets, groups }, cloud, signal) {
    if (groups === undefined)
        return { fleets };
    const all = await orFailure(cloud.findGroups(signal), signal);
    if (all instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
    const inOrder = new Set([...fleets.map(({ group }) => group), ...all]);
    const deployed = [...inOrder].filter((group) => all.includes(group));
    const found = deployed.flatMap((group) => fleetOf(group, groups, fleets) ?? []);
    if (found.length === 0)
        return { fleets };
    const missing = fleets.filter(({ group }) => !all.includes(group)).map(({ group }) => group);
    if (missing.length === 0)
        return { fleets: found };
    return {
        fleets: found,
        notice: `Skipped ${missing.join(', ')}, because no deployed CloudFormation stack was found.`,
    };
}
function fleetOf(group, template, [model]) {
    const [before = '', after = ''] = template.split('{layer}');
    const layer = group.slice(before.length, group.length - after.length);
    const isOf = group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer);
    return isOf && model !== undefined ? { ...model, layer, group, name: group } : undefined;
}


/***/ }),
/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ refuseSharedFleets),
/* harmony export */   Cf: () => (/* binding */ withSizeOrUrl),
/* harmony export */   O2: () => (/* binding */ readFleets),
/* harmony export */   Up: () => (/* binding */ withSize),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   fG: () => (/* binding */ refuseSharedGroup)
/* harmony export */ });
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);






const withSize = (reader, fleets, layers) => {
    if (layers.every((layer) => reader.text(layer) === ''))
        refuseNoSize(reader, layers);
    return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};
const withSizeOrUrl = (reader, fleets) => {
    const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
    if (given.length > 0)
        return given;
    if (templateOf(reader).includes(LAYER))
        return fleets;
    return [...new Map(fleets.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
};
const LAYER = '{layer}';
function groupsOf(reader, env) {
    const template = templateOf(reader).replaceAll('{env}', env);
    return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}
function templateOf(reader) {
    return reader.text('group-name') || (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name').default;
}
function readFleets(reader, env, layers) {
    const template = reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name'));
    const everyFloor = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('floor'));
    return layers.map((name) => {
        const [layer = '', subfleet] = name.split('/');
        if (!_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_.test(layer))
            reader.refuse(name, USE_LAYER, '4', 'cache');
        else if (!_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_NAME */ .Ds.test(subfleet ?? '-'))
            reader.refuse(name, USE_SUBFLEET, '4', 'backend/workers');
        const format = subfleet === undefined ? _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK : _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBFLEET_SIZE */ .Nc;
        const size = reader.optional({ name, format });
        const api = readApi(reader, (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .urlSetting */ .mR)(name));
        const floor = reader.optional({ name: `${name}${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl}`, format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR */ .jv }) ?? everyFloor;
        const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
        const id = { group, ...(subfleet !== undefined && { subfleet }) };
        const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
        return { layer: name, ...id, name: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .formatFleetName */ .NO)(id), ...(size && { size }), ...more };
    });
}
function refuseSharedGroup(reader, fleets) {
    if (new Set(fleets.map(({ name }) => name)).size === fleets.length)
        return;
    const why = `several fleets would have the same GroupName; add the placeholder \`${LAYER}\``;
    reader.refuse('group-name', why, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name').default);
}
const USE_LAYER = `use a layer name of ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_IN_WORDS */ .sc}`;
const USE_SUBFLEET = `use a subfleet name of ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_IN_WORDS */ .Fc}, after the layer and a slash`;
function refuseNoSize(reader, layers) {
    const names = layers.map((layer) => `\`${reader.nameOf(layer)}\``);
    reader.refuse(layers[0] ?? 'frontend', `set at least one of ${names.join(' and ')}`, _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK.example);
}
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isVpcEndpoint */ .LX)(new URL(text));
    const use = `this is a VPC endpoint, which does not identify an API; set it as \`${reader.nameOf('vpc-endpoint')}\`, and omit this URL or use the URL of the API itself`;
    return reader.optional({ name, format: isEndpoint ? { ..._formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$, use } : _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$ });
}
function refuseSharedFleets(requests) {
    const owners = new Map();
    const all = requests.flatMap((request) => request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: placeOf(fleet, request) })));
    for (const { place, env } of all)
        owners.set(place, (owners.get(place) ?? new Set()).add(env));
    for (const { place, group, api } of all) {
        const names = [...(owners.get(place) ?? [])];
        if (names.length > 1)
            throw (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_1__/* .apiShared */ .Kb)({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
    }
}
function placeOf({ api, group }, { region, signIn }) {
    if (api !== undefined)
        return (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(api);
    const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
    return JSON.stringify([account, region, group]);
}
function accountOf(roleArn) {
    return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}


/***/ }),
/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ uniqueMistakes),
/* harmony export */   h7: () => (/* binding */ readRequests),
/* harmony export */   "in": () => (/* binding */ readRequest),
/* harmony export */   xj: () => (/* binding */ readLooks),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2538);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3043);
/* harmony import */ var _errors_authentication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2620);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _fleets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9451);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5316);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7121);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4663);











function readRequest(reading) {
    const [request] = readRequests([reading]);
    if (request === undefined)
        throw new Error('A reading gave no request');
    return request;
}
function readRequests(readings) {
    const requests = allRead(readings.map(checkRequest));
    (0,_fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseSharedFleets */ .$L)(requests);
    return requests;
}
function readLooks(readings) {
    return allRead(readings.map(checkLook));
}
function allRead(all) {
    const mistakes = all.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
    if (mistakes.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInputs */ .Rg)({ mistakes: uniqueMistakes(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function uniqueMistakes(mistakes) {
    return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function checkRequest(reading) {
    return checkSettings(new _reader_js__WEBPACK_IMPORTED_MODULE_6__/* .SettingsReader */ .To(reading.source, reading.spell), reading, _fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .withSize */ .Up);
}
function checkLook(reading) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_6__/* .SettingsReader */ .To(reading.source, reading.spell);
    const checked = checkSettings(reader, { ...reading, intent: 'scale' }, _fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .withSizeOrUrl */ .Cf);
    if ('mistakes' in checked)
        return checked;
    const { request } = checked;
    const regionFrom = originOfRegion(reader, reading.surroundings.ambientRegion);
    const isOpen = request.fleets.every(({ size, api }) => size === undefined && api === undefined);
    const groups = isOpen ? (0,_fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(reader, request.env) : undefined;
    return { request: { ...request, regionFrom, ...(groups !== undefined && { groups }) } };
}
function checkSettings(reader, { layers, surroundings, intent, label }, choose) {
    const env = readEnv(reader);
    const fleets = choose(reader, (0,_fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .readFleets */ .O2)(reader, env, layers), layers);
    (0,_fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseSharedGroup */ .fG)(reader, fleets);
    const region = readRegion(reader, fleets, surroundings.ambientRegion);
    const vpcEndpoint = readVpcEndpoint(reader, region);
    const wait = readWait(reader, intent);
    const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
    const signIn = readSignIn(reader, label ?? env, surroundings);
    const allowedAccounts = readAllowedAccounts(reader);
    const isDryRun = reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('dry-run')) === 'true';
    const rest = {
        intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
        metricsNamespace: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('metrics-namespace')),
        requestMs: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('request-timeout')),
        appliesImmediately: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('apply-immediately')) === 'true',
        onJobEnd: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('on-job-end')),
    };
    if (reader.mistakes.length > 0)
        return { mistakes: reader.mistakes };
    if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_1__/* .oidcTokenDenied */ .yp)({ roleArn: signIn.roleArn });
    const request = {
        env,
        region,
        fleets,
        signIn,
        wait,
        ...(ttlSeconds !== undefined && { ttlSeconds }),
        ...(vpcEndpoint && { vpcEndpoint }),
        ...(allowedAccounts && { allowedAccounts }),
        ...rest,
    };
    return { request };
}
const SEVERAL = /[,;*?\s]/;
function readEnv(reader) {
    const env = reader.text('env');
    if (_names_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_.test(env))
        return env;
    const several = `without a plan, use the name of one environment; for several, write a plan and set \`${reader.nameOf('plan')}\` and \`${reader.nameOf('activity')}\``;
    reader.refuse('env', SEVERAL.test(env) ? several : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .ENVIRONMENT */ .M0.use, _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .ENVIRONMENT */ .M0.example);
    return env;
}
function readRegion(reader, fleets, ambient) {
    const ofUrls = fleets.flatMap(({ layer, api }) => {
        const region = api && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOf */ .AP)(api);
        return region === undefined ? [] : [{ layer, region }];
    });
    const region = reader.text('aws-region') || ambient || ofUrls[0]?.region || '';
    if (region === '') {
        const why = 'set it, or the environment variable `AWS_REGION` or `AWS_DEFAULT_REGION`, or the URLs of the APIs';
        reader.refuse('aws-region', why, _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REGION */ .Zg.example);
    }
    else if (!(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(region)) {
        const isAmbient = reader.text('aws-region') === '';
        const variable = `\`AWS_REGION\` or \`AWS_DEFAULT_REGION\` is ${JSON.stringify(region)}; `;
        reader.refuse('aws-region', `${isAmbient ? variable : ''}${_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REGION */ .Zg.use}`, _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REGION */ .Zg.example);
    }
    else {
        for (const other of ofUrls.filter((one) => one.region !== region)) {
            const why = `the URL is in ${other.region}, but the region is ${region}; use a URL in ${region}, or correct the region`;
            reader.refuse((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .urlSetting */ .mR)(other.layer), why, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .exampleApiUrl */ .m8)(region));
        }
    }
    return region;
}
function originOfRegion(reader, ambient) {
    if (reader.text('aws-region') !== '')
        return reader.nameOf('aws-region');
    return ambient === '' ? 'the URL of an API' : 'AWS_REGION or AWS_DEFAULT_REGION';
}
function readVpcEndpoint(reader, region) {
    const endpoint = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('vpc-endpoint'));
    const endpointRegion = endpoint && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .vpcEndpointRegion */ .dq)(endpoint);
    if (endpointRegion !== undefined && endpointRegion !== region) {
        const why = `the endpoint is in ${endpointRegion}, but the region is ${region}; use an endpoint in ${region}, or correct the region`;
        reader.refuse('vpc-endpoint', why, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .exampleVpcEndpoint */ .VG)(region));
    }
    return endpoint;
}
function readWait(reader, intent) {
    const level = reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('wait-for'));
    if (intent === 'wait' && level === 'none') {
        reader.refuse('wait-for', `a wait needs a level; ${(0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(..._convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__/* .LEVELS */ .A_).use}`, 'ready');
    }
    return {
        level,
        timeoutMs: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('timeout')),
        observeMs: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('observe-timeout')),
        stallMs: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('stall-timeout')),
        pollMs: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('poll-interval')),
        acceptsInsufficient: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('if-insufficient-instances')) === 'accept',
    };
}
function readTtl(reader, wait) {
    const ttl = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('ttl'));
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts whole seconds; use whole seconds', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDurationSetting */ .mZ)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,_base_time_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDurationSetting */ .mZ)(wait.timeoutMs + 3_600_000));
    }
    return ttl / 1000;
}
function readSignIn(reader, label, { isGitHub, runName }) {
    const roleArn = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('role-to-assume'));
    const sessionName = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('role-session-name'));
    const durationSeconds = reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('role-duration-seconds'));
    if (roleArn === undefined)
        return { kind: 'ambient' };
    return {
        kind: 'role',
        by: isGitHub ? 'oidc' : 'ambient',
        roleArn,
        sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
        durationSeconds,
        audience: reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('audience')),
    };
}
function sessionNameOf(text) {
    const name = text.replace(/[^\w+=,.@-]/g, '-');
    return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}
function readAllowedAccounts(reader) {
    const accounts = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('allowed-account-ids'));
    const ofRole = (0,_fleets_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(reader.text('role-to-assume'));
    if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
        const why = `the account of the role is not in \`${reader.nameOf('allowed-account-ids')}\` (${accounts.join(', ')}); use a role of an allowed account`;
        reader.refuse('role-to-assume', why, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
    }
    return accounts;
}


/***/ }),
/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   oq: () => (/* binding */ readDenial),
/* harmony export */   rY: () => (/* binding */ SKEW_MESSAGE)
/* harmony export */ });
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _errors_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9488);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2588);





function diagnose(request, answer, now, options = {}) {
    const { status, body } = answer;
    const said = { host: request.url.host, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(body) };
    if (status === 429)
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .throttled */ .v6)(requestOf(request.url, status, said.message), options);
    if (status !== 403)
        return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .pb)({ ...said, status }, options);
    const denial = readDenial(request, answer);
    return denial === undefined ? diagnoseForbidden(request, answer, now, options) : diagnoseDenial(denial, options);
}
function readDenial({ method, url }, { status, body }) {
    const message = status === 403 ? /"Message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] : undefined;
    if (message === undefined)
        return undefined;
    const [, region, owner, place] = /on resource: arn:[a-z-]+:execute-api:([a-z0-9-]+):\**(\d{4,12}):([^\s"\\]+)/.exec(message) ?? [];
    const [, caller] = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/.exec(message) ?? [];
    const account = caller !== undefined && owner !== undefined && caller.endsWith(owner) ? caller : `*${owner}`;
    const partition = /arn:(aws[a-z-]*):execute-api/.exec(message)?.[1] ?? 'aws';
    const resource = place === undefined ? `${method}${url.pathname}` : `arn:${partition}:execute-api:${region}:${account}:${place}`;
    return {
        message,
        statement: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(`execute-api:Invoke on ${resource}`),
        ...(caller !== undefined && { caller }),
        ...(owner !== undefined && { owner }),
    };
}
function canDoWithout(denial) {
    const isShutOut = isOfOtherAccount(denial) && /resource-based policy/.test(denial.message);
    return /\/GET\//.test(denial.statement) && !isShutOut && !/User: anonymous/.test(denial.message);
}
function isOfOtherAccount({ caller, owner }) {
    return caller !== undefined && owner !== undefined && !caller.endsWith(owner);
}
const OTHER_POLICY = /because no ((?:VPC endpoint|session|service control|resource control) policy|permissions boundary) allows/i;
const DENIAL_LENGTH = 800;
function diagnoseDenial(denial, options) {
    const { message, caller = '', owner = '' } = denial;
    const said = { ...denial, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(message, DENIAL_LENGTH) };
    if (isOfOtherAccount(denial))
        return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .accountMismatch */ .A5)({ ...said, caller, owner }, options);
    if (/resource-based policy|User: anonymous/.test(message))
        return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePolicyDenied */ .KS)(said, options);
    const isExplicit = /explicit deny/.test(message);
    const policy = OTHER_POLICY.exec(message)?.[1];
    return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDenied */ .gX)({ ...said, isExplicit, ...(policy !== undefined && { policy }) }, options);
}
const SKEW_MESSAGE = /Signature expired|Signature not yet current/;
function diagnoseForbidden({ url }, answer, now, options) {
    const text = /"message"\s*:\s*"([^"]*)/.exec(answer.body)?.[1] ?? answer.body;
    const said = { host: url.host, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text) };
    if (/Missing Authentication Token/.test(text)) {
        return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNotFound */ .xK)({ url: `${url.origin}${url.pathname}` }, options);
    }
    if (/scoped to a valid region/.test(text))
        return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .regionMismatch */ .tm)(said, options);
    const request = requestOf(url, answer.status, said.message);
    if (/scoped to correct service/.test(text))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .unexpectedResponse */ .Lf)({ service: 'clonesquad', message: `${request.reason}.` }, options);
    if (SKEW_MESSAGE.test(answer.body)) {
        const seconds = skewSeconds(answer, now);
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .clockSkew */ .nW)({ ...request, ...(seconds !== undefined && { skewSeconds: seconds }) }, options);
    }
    if (/security token included in the request is expired/.test(text))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsExpired */ .Mo)(request, options);
    if (/security token included in the request is invalid/.test(text))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .accessKeyUnknown */ .i0)(request, options);
    if (/signature we calculated does not match/.test(text))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureMismatch */ .LP)(request, options);
    return (0,_errors_api_js__WEBPACK_IMPORTED_MODULE_1__/* .forbidden */ .o0)(said, options);
}
function requestOf({ host }, status, message) {
    return {
        service: 'clonesquad',
        reason: `${host} returned ${status}${message === '' ? '' : `: ${message}`}`,
    };
}
function skewSeconds(answer, now) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(answer);
    return date === undefined ? undefined : Math.round((date - now) / 1000);
}


/***/ }),
/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ambientCredentials),
  c: () => (/* binding */ describeSignIn)
});

// EXTERNAL MODULE: ./build/base/retry.js
var retry = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/aws/assume-role.js
var assume_role = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/aws/environment.js
var environment = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/base/json.js
var json = __webpack_require__(768);
// EXTERNAL MODULE: ./build/base/send.js
var send = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var http = __webpack_require__(2908);
;// CONCATENATED MODULE: ./build/aws/machine-credentials.js





class NoMachineCredentials extends Error {
    name = 'CredentialsProviderError';
}
const LIMITS = { requestMs: 1_000, answerBytes: 64 * 1024 };
const LINK_LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])$/;
async function machineCredentials(ports, signal) {
    const { env } = ports;
    if (env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] || env['AWS_CONTAINER_CREDENTIALS_FULL_URI'])
        return containerCredentials(ports, signal);
    if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true')
        throw new NoMachineCredentials('AWS_EC2_METADATA_DISABLED is true');
    return instanceCredentials(ports, signal);
}
async function containerCredentials(ports, signal) {
    const { env, readFile } = ports;
    const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
    const text = relative ? `http://169.254.170.2${relative}` : (env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LINK_LOCAL.test(url.hostname));
    if (url === undefined || !isSafe)
        throw new NoMachineCredentials('AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https:// URL, or an http:// URL of this machine');
    const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
    const token = file ? fileText(file, readFile) : env['AWS_CONTAINER_AUTHORIZATION_TOKEN'];
    const headers = token ? { Authorization: token.trim() } : {};
    return credentialsIn(url, await asked({ method: 'GET', url, headers }, ports, retry/* ATTEMPTS */.P.machineCredentials, signal));
}
function fileText(file, readFile) {
    try {
        return readFile(file);
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        throw new NoMachineCredentials(`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: ${why}`);
    }
}
async function instanceCredentials(ports, signal) {
    const { env } = ports;
    const isIpv6 = env['AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE']?.toLowerCase() === 'ipv6';
    const defaultRoot = isIpv6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
    const root = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || defaultRoot;
    if (!URL.canParse(root))
        throw new NoMachineCredentials('AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL');
    const token = await asked({
        method: 'PUT',
        url: new URL('/latest/api/token', root),
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' },
    }, ports, 1, signal);
    if (!(0,send/* isSuccess */.oJ)(token))
        throw notGiven(new URL(root), token);
    const headers = { 'x-aws-ec2-metadata-token': token.body };
    const roles = new URL('/latest/meta-data/iam/security-credentials/', root);
    const role = await asked({ method: 'GET', url: roles, headers }, ports, retry/* ATTEMPTS */.P.machineCredentials, signal);
    if (!(0,send/* isSuccess */.oJ)(role))
        throw notGiven(roles, role);
    const url = new URL(encodeURIComponent(role.body.trim()), roles);
    return credentialsIn(url, await asked({ method: 'GET', url, headers }, ports, retry/* ATTEMPTS */.P.machineCredentials, signal));
}
async function asked(request, { retryPolicy }, attempts, signal) {
    const policy = { ...retryPolicy, requestMs: LIMITS.requestMs, attempts };
    const ask = () => (0,http/* exchange */.cv)(request, LIMITS, signal);
    const answer = await (0,retry/* sendWithRetries */.H)(request.url.host, ask, policy, signal);
    if (answer instanceof send/* Unanswered */.XX)
        throw new NoMachineCredentials(answer.message);
    return answer;
}
function credentialsIn(url, answer) {
    const document = (0,send/* isSuccess */.oJ)(answer) ? (0,json/* parseJson */.q)(answer.body) : undefined;
    const { AccessKeyId: id, SecretAccessKey: secret, Token: token, Expiration: end, } = (0,json/* isRecord */.u)(document) ? document : {};
    if (typeof id !== 'string' || typeof secret !== 'string')
        throw notGiven(url, answer);
    return {
        accessKeyId: id,
        secretAccessKey: secret,
        ...(typeof token === 'string' && { sessionToken: token }),
        ...(typeof end === 'string' && { expiration: new Date(end) }),
    };
}
function notGiven({ host }, answer) {
    const body = (0,send/* isSuccess */.oJ)(answer) ? 'no credentials in the response' : (0,base_text/* excerpt */.Kb)(answer.body);
    return new NoMachineCredentials(`${host} returned ${answer.status}: ${body}`);
}

// EXTERNAL MODULE: ./build/aws/profiles.js
var profiles = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/aws/gate.js
var aws_gate = __webpack_require__(5515);
;// CONCATENATED MODULE: ./build/aws/sdk-handler.js



const ANSWER_BYTES = 8 * 1024 * 1024;
class SdkUnanswered extends Error {
    name;
    code;
    constructor(unanswered) {
        super(unanswered.message);
        const isTimeout = unanswered instanceof http/* TimedOut */.GA;
        const { code } = (0,http/* innermost */.OI)(unanswered.cause);
        this.name = isTimeout ? 'TimeoutError' : 'ConnectionError';
        this.code = isTimeout ? 'ETIMEDOUT' : code;
    }
}
class SdkHandler {
    #requestMs;
    #gate;
    #bound;
    constructor(requestMs, gate = aws_gate/* atOnce */.z, bound) {
        this.#requestMs = requestMs;
        this.#gate = gate;
        this.#bound = bound;
    }
    boundTo(signal) {
        return new SdkHandler(this.#requestMs, this.#gate, signal);
    }
    async handle(request, { abortSignal } = {}) {
        const given = abortSignal instanceof AbortSignal ? abortSignal : undefined;
        const signal = AbortSignal.any([given, this.#bound].filter((one) => one !== undefined));
        const limits = { requestMs: this.#requestMs, answerBytes: ANSWER_BYTES, isAboutTokens: true };
        try {
            const outgoing = toOutgoing(request);
            const send = () => (0,http/* exchange */.cv)(outgoing, limits, signal);
            return { response: toResponse(await this.#gate(outgoing.url.host, send, signal)) };
        }
        catch (thrown) {
            if (signal.aborted)
                throw new DOMException('Request aborted', 'AbortError');
            throw thrown instanceof send/* Unanswered */.XX ? new SdkUnanswered(thrown) : thrown;
        }
    }
    updateHttpClientConfig() { }
    httpHandlerConfigs() {
        return {};
    }
}
function toOutgoing(request) {
    const { protocol, hostname, port, path, method } = request;
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    url.search = queryOf(request.query);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name)));
    const body = request.body;
    if (body === undefined || body === null || method === 'GET')
        return { method, url, headers };
    if (typeof body === 'string')
        return { method, url, headers, body };
    if (body instanceof Uint8Array)
        return { method, url, headers, body: new Uint8Array(body) };
    throw new TypeError('Only texts and bytes are sent here');
}
function queryOf(query) {
    return Object.entries(query ?? {})
        .flatMap(([name, value]) => [value].flat().map((one) => [name, one ?? '']))
        .map((pair) => pair.map(encode).join('='))
        .join('&');
}
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function toResponse({ status, headers, body }) {
    return { statusCode: status, headers: Object.fromEntries(headers), body: Buffer.from(body) };
}
function clientSettings(region, userAgent, requestMs, gate) {
    return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}

;// CONCATENATED MODULE: ./build/aws/ambient.js










function filesToRead(env) {
    const { configFilepath, filepath } = (0,profiles/* awsFiles */.pQ)(env);
    return {
        AWS_CONFIG_FILE: configFilepath,
        AWS_SHARED_CREDENTIALS_FILE: filepath,
        AWS_WEB_IDENTITY_TOKEN_FILE: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
    };
}
async function ambientCredentials(signIn, place, ports, signal) {
    const { env, isPipe } = ports;
    const keys = environmentKeys(env);
    if (keys !== undefined)
        return keys;
    const [source, path] = Object.entries(filesToRead(env)).find(([, file]) => isPipe(file)) ?? [];
    if (source !== undefined)
        throw (0,authentication/* credentialSourceFailed */.mK)({ source, reason: `${path} is a pipe, which is not supported` });
    const { name: profile, variable } = (0,environment/* profileOf */.dp)(env) ?? {};
    const files = (0,profiles/* awsFiles */.pQ)(env);
    const section = (await (0,profiles/* readSections */.jn)(files))[profile ?? 'default'];
    if (profile !== undefined && variable !== undefined && section === undefined)
        throw (0,authentication/* profileNotFound */.X5)({ profile, variable, files: await (0,profiles/* describeFiles */.LG)(files) });
    const ofSection = { source: `the profile ${(0,base_text/* quoted */.TL)(profile ?? 'default')}`, profile: profile ?? 'default' };
    const ofProfile = () => profileCredentials(profile, place, env, signal);
    if (assumesRole(section))
        return orFailed(ofSection, ofProfile, signal);
    const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
    if (tokenFile) {
        const byToken = () => webIdentityCredentials(tokenFile, place, ports, signal);
        return orFailed({ source: 'AWS_WEB_IDENTITY_TOKEN_FILE' }, byToken, signal);
    }
    if (namesCredentials(section))
        return orFailed(ofSection, ofProfile, signal);
    try {
        return await machineCredentials(ports, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof NoMachineCredentials))
            throw thrown;
        const purpose = {
            ...(signIn.kind === 'role' && { roleArn: signIn.roleArn }),
            isGitHub: env['GITHUB_ACTIONS'] === 'true',
        };
        const reason = `${await (0,profiles/* describeFiles */.LG)(files)}; ${thrown.message}`;
        throw (0,authentication/* noCredentials */.gT)({ ...purpose, reason }, { cause: thrown });
    }
}
function environmentKeys(env) {
    const text = (name) => env[name]?.trim();
    const accessKeyId = text('AWS_ACCESS_KEY_ID');
    const secretAccessKey = text('AWS_SECRET_ACCESS_KEY');
    const sessionToken = text('AWS_SESSION_TOKEN') || text('AWS_SECURITY_TOKEN');
    const expiration = text('AWS_CREDENTIAL_EXPIRATION');
    if (!accessKeyId)
        return undefined;
    if (!secretAccessKey)
        throw (0,authentication/* invalidAccessKey */.fH)({});
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        ...(expiration && { expiration: new Date(expiration) }),
    };
}
async function profileCredentials(profile, { region, userAgent, requestMs, gate }, env, signal) {
    const { fromIni } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 7589));
    const client = clientSettings(region, userAgent, requestMs, gate);
    const { isDualStack, isFips } = (0,environment/* variantOf */.Bp)(env);
    const hasOwn = (0,environment/* configuredEndpoint */.iw)('sts', env) !== undefined;
    const clientConfig = {
        ...client,
        maxAttempts: retry/* ATTEMPTS */.P.sts,
        requestHandler: client.requestHandler.boundTo(signal),
        useDualstackEndpoint: isDualStack && !hasOwn,
        useFipsEndpoint: isFips && !hasOwn,
    };
    const which = { ...(0,profiles/* awsFiles */.pQ)(env), ...(profile !== undefined && { profile }) };
    return fromIni({ ...which, clientConfig, parentClientConfig: { ...clientConfig } })();
}
async function webIdentityCredentials(tokenFile, place, ports, signal) {
    const { AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: sessionName } = ports.env;
    if (!roleArn)
        throw new Error('AWS_ROLE_ARN is not set');
    const role = { roleArn, sessionName: sessionName || 'clonesquad-scale', durationSeconds: 3600 };
    const token = async () => {
        const text = ports.readFile(tokenFile).trim();
        ports.mask(text);
        return text;
    };
    return (0,assume_role/* assumeRoleByToken */.Pi)(role, token, place, ports, signal);
}
function assumesRole(section = {}) {
    return section['role_arn'] !== undefined && ('source_profile' in section || 'credential_source' in section);
}
function namesCredentials(section = {}) {
    return Object.keys(section).some((name) => /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/.test(name));
}
async function orFailed(source, obtain, signal) {
    try {
        return await obtain();
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof failure/* Failure */.HR)
            throw thrown;
        throw (0,authentication/* credentialSourceFailed */.mK)({ ...source, reason: (0,errors/* reasonOf */.A3)(thrown) }, { cause: thrown });
    }
}
function describeSignIn(signIn, env) {
    if (signIn.kind === 'ambient')
        return describeAmbient(env);
    const { by, roleArn } = signIn;
    return by === 'oidc'
        ? `${roleArn}, with the OIDC token of GitHub`
        : `${roleArn}, assumed with ${describeAmbient(env)}`;
}
function describeAmbient(env) {
    if (env['AWS_ACCESS_KEY_ID'])
        return 'the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
    const profile = (0,environment/* profileOf */.dp)(env);
    const role = env['AWS_ROLE_ARN'] ?? 'the role';
    const places = [
        profile === undefined ? 'the default profile' : `the profile ${(0,base_text/* quoted */.TL)(profile.name)} (${profile.variable})`,
        env['AWS_WEB_IDENTITY_TOKEN_FILE'] ? `${role} (AWS_WEB_IDENTITY_TOKEN_FILE)` : 'the role of this machine',
    ];
    return places.join(', or otherwise ');
}


/***/ }),
/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ assumeRoleByToken),
/* harmony export */   XR: () => (/* binding */ tokenFacts),
/* harmony export */   YO: () => (/* binding */ assumeRoleBy)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(768);
/* harmony import */ var _base_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1497);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8127);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5515);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2908);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4737);









const FRESH_MS = 60_000;
async function assumeRoleByToken(role, idToken, place, ports, signal) {
    const { userAgent, gate = _gate_js__WEBPACK_IMPORTED_MODULE_4__/* .atOnce */ .z } = place;
    const { now } = ports.retryPolicy.clock;
    let held;
    const ask = async (url, during) => {
        if (held === undefined || now() - held.since > FRESH_MS)
            held = { token: await idToken(), since: now() };
        const body = questionOf('AssumeRoleWithWebIdentity', role, { WebIdentityToken: held.token });
        const headers = { ..._signed_http_js__WEBPACK_IMPORTED_MODULE_6__/* .FORM */ .P, 'User-Agent': userAgent };
        return gate(url.host, () => (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .exchange */ .cv)({ method: 'POST', url, headers, body }, place, during), during);
    };
    return assume('AssumeRoleWithWebIdentity', ask, place, ports, signal);
}
async function assumeRoleBy(credentials, role, place, ports, signal) {
    const { now } = ports.retryPolicy.clock;
    const notice = ports.retryPolicy.log;
    const send = (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_6__/* .signedSender */ .w)(async () => credentials, { ...place, service: 'sts', now, notice });
    const ask = (url, during) => send({ method: 'POST', url, body: questionOf('AssumeRole', role) }, during);
    return assume('AssumeRole', ask, place, ports, signal);
}
function questionOf(action, { roleArn, sessionName, durationSeconds }, more = {}) {
    return new URLSearchParams({
        Action: action,
        Version: '2011-06-15',
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        DurationSeconds: String(durationSeconds),
        ...more,
    }).toString();
}
async function assume(action, ask, { region }, { retryPolicy, env }, signal) {
    const url = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)('sts', region, env);
    const policy = { ...retryPolicy, attempts: _base_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTEMPTS */ .P.sts };
    const answer = await (0,_base_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWithRetries */ .H)(url.host, () => ask(url, signal), policy, signal, transientReason);
    if (answer instanceof _base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX)
        throw answer;
    const document = answer.status === 200 ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .parseXml */ .NO)(answer.body) : undefined;
    const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s2)(document, `${action}Result`, 'Credentials');
    const [accessKeyId, secretAccessKey, sessionToken, end] = [
        'AccessKeyId',
        'SecretAccessKey',
        'SessionToken',
        'Expiration',
    ].map((name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(found, name));
    const expiration = new Date(end ?? '');
    const isWhole = accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime());
    if (!isWhole)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .answerError */ .n)(answer);
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
}
function transientReason(answer) {
    if (answer.status < 400)
        return undefined;
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .answerError */ .n)(answer);
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isThrottling */ .E2)(error))
        return 'STS throttled the request';
    const isOfProvider = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isErrorNamed */ .Yc)(error, 'IDPCommunicationError', 'IDPCommunicationErrorException');
    return isOfProvider ? 'STS could not reach the issuer of the OIDC token' : undefined;
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function tokenFacts(token, audience) {
    const claims = readClaims(token);
    const text = (name) => textOf(claims[name]);
    const issuer = text('iss') || GITHUB_ISSUER;
    const provider = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .excerpt */ .Kb)(issuer.replace(/^https?:\/\//, ''));
    const subject = text('sub') || 'repo:OWNER/REPO:ref:refs/heads/BRANCH';
    return {
        provider,
        claims: ['iss', 'aud', 'sub'].map((name) => `${name}: ${text(name) ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(text(name)) : 'none'}`),
        conditions: [
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(`${provider}:aud`)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(text('aud') || audience)}`,
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(`${provider}:sub`)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(subject)}`,
        ],
        ...otherSubjects(claims, subject),
    };
}
function otherSubjects(claims, subject) {
    const text = (name, otherwise) => textOf(claims[name]) || otherwise;
    const [owner, repository] = splitOnce(text('repository', 'OWNER/REPO'), '/');
    const ids = {
        owner: text('repository_owner_id', 'OWNER_ID'),
        repository: text('repository_id', 'REPO_ID'),
    };
    const plain = `repo:${owner}/${repository}`;
    const immutable = `repo:${owner}@${ids.owner}/${repository}@${ids.repository}`;
    const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
    const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
    const environment = text('environment', 'NAME');
    return {
        environmentSubject: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(`${isImmutable ? immutable : plain}:environment:${environment}`),
        immutableSubject: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(`${immutable}:${rest}`),
    };
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function readClaims(token) {
    const claims = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u)(claims) ? claims : {};
}
function textOf(claim) {
    if (Array.isArray(claim))
        return claim.map(textOf).join(', ');
    return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}


/***/ }),
/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Y4: () => (/* binding */ keyFailure),
/* harmony export */   Yc: () => (/* binding */ isErrorNamed),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   n7: () => (/* binding */ membersAt),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* unused harmony export isSkewed */
/* harmony import */ var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4274);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(768);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2588);






const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException']);
const SKEWED = new Set(['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']);
const KEY_UNKNOWN = new Set([
    'AuthFailure',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidToken',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'UnrecognizedClientException',
]);
const SIGNATURE_REFUSED = new Set([
    'IncompleteSignature',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
]);
function answerError({ status, body }) {
    const document = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(body);
    const { name = 'UnknownError', message = '' } = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(document) ? inJson(document) : inXml(body);
    return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}
function inJson({ __type: type, message, Message }) {
    return {
        name: typeof type === 'string' ? type.replace(/^.*#/, '') : undefined,
        message: [message, Message].find((one) => typeof one === 'string'),
    };
}
function inXml(body) {
    const document = parseXml(body);
    return {
        name: textAt(document, 'Error', 'Code') || undefined,
        message: textAt(document, 'Error', 'Message') || undefined,
    };
}
function isErrorNamed(thrown, ...names) {
    return thrown instanceof Error && names.includes(thrown.name);
}
function isRefusal(thrown) {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}
function isSkewed(thrown) {
    return thrown instanceof Error && (SKEWED.has(thrown.name) || _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MESSAGE */ .rY.test(thrown.message));
}
function isThrottling(thrown) {
    const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
    return isNamedSo || statusOf(thrown) === 429;
}
function isForeign(thrown) {
    return (thrown instanceof Error && ['Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError'].includes(thrown.name));
}
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(String(thrown));
    const status = statusOf(thrown);
    if (status !== undefined && isForeign(thrown))
        return `HTTP status ${status} in a format that AWS does not use`;
    const message = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(thrown.message);
    return statusOf(thrown) === undefined ? message : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(thrown.name)}: ${message}`;
}
function awsFailure(thrown, action, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return thrown;
    const facts = { action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isThrottling(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .throttled */ .v6)({ service: 'aws', ...facts }, options);
    if (!isRefusal(thrown) || isForeign(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)({ service: 'aws', ...facts }, options);
    return keyFailure(thrown, action) ?? (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .awsRefused */ .k4)(facts, options);
}
function keyFailure(thrown, action) {
    if (!(thrown instanceof Error))
        return undefined;
    const facts = { service: 'aws', action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isSkewed(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .clockSkew */ .nW)(facts, options);
    if (EXPIRED.has(thrown.name))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsExpired */ .Mo)(facts, options);
    if (SIGNATURE_REFUSED.has(thrown.name))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureMismatch */ .LP)(facts, options);
    return KEY_UNKNOWN.has(thrown.name) ? (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKeyUnknown */ .i0)(facts, options) : undefined;
}
function statusOf(thrown) {
    const metadata = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(thrown) ? thrown['$metadata'] : undefined;
    const status = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(metadata) ? metadata['httpStatusCode'] : undefined;
    return typeof status === 'number' ? status : undefined;
}
function parseXml(document) {
    try {
        const root = (0,_aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_5__.parseXML)(document);
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(root) ? Object.values(root)[0] : undefined;
    }
    catch {
        return undefined;
    }
}
function elementAt(element, ...path) {
    return path.reduce((inside, name) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(inside) ? inside[name] : undefined), element);
}
function membersAt(element, ...path) {
    const members = elementAt(element, ...path, 'member');
    return members === undefined ? [] : [members].flat();
}
function textAt(element, ...path) {
    const found = elementAt(element, ...path);
    const text = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(found) ? found['#text'] : found;
    return typeof text === 'string' ? text : '';
}


/***/ }),
/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openGate),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
const DEFAULT_BOUNDS = { inAll: 32, perHost: 8 };
const SLOW_MS = 1_000;
const atOnce = async (_, send, signal) => {
    signal.throwIfAborted();
    return send();
};
function openGate({ inAll, perHost } = DEFAULT_BOUNDS) {
    const queue = new Set();
    const underWay = new Map();
    let total = 0;
    const count = (host, change) => {
        const now = (underWay.get(host) ?? 0) + change;
        if (now === 0)
            underWay.delete(host);
        else
            underWay.set(host, now);
    };
    const admit = () => {
        for (const waiting of queue) {
            if (total >= inAll)
                return;
            if ((underWay.get(waiting.host) ?? 0) >= perHost)
                continue;
            queue.delete(waiting);
            count(waiting.host, 1);
            total += 1;
            waiting.begin();
        }
    };
    return async (host, send, signal) => {
        await turn(host, queue, admit, signal);
        let isSlow = false;
        const slow = setTimeout(() => {
            isSlow = true;
            total -= 1;
            admit();
        }, SLOW_MS);
        try {
            return await send();
        }
        finally {
            clearTimeout(slow);
            setImmediate(() => {
                count(host, -1);
                if (!isSlow)
                    total -= 1;
                admit();
            });
        }
    };
}
async function turn(host, queue, admit, signal) {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const waiting = { host, begin: resolve };
    const leave = () => {
        queue.delete(waiting);
        reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    queue.add(waiting);
    admit();
    await promise.finally(() => signal.removeEventListener('abort', leave));
}


/***/ }),
/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cl: () => (/* binding */ METADATA_HOSTS),
  GA: () => (/* binding */ TimedOut),
  ob: () => (/* binding */ direct),
  cv: () => (/* binding */ exchange),
  OI: () => (/* binding */ innermost),
  hD: () => (/* binding */ routeBy)
});

// UNUSED EXPORTS: Redirected, transport

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/base/send.js
var send = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/errors/services.js
var services = __webpack_require__(2588);
;// CONCATENATED MODULE: ./build/aws/echoes.js
const SECRET = /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;
const PIECE = 16;
const STEP = 8;
const WITHHELD = '(withheld: it contains the credentials of the request)';
const SEGMENT = /[^<>"\\]*(?:\\.[^<>"\\]*)*/gs;
function echoFilter(request, isAboutTokens) {
    const secrets = secretsOf(request);
    const hasPiece = (text) => {
        const row = rowOf(decoded(text));
        if (row.length < PIECE)
            return false;
        return secrets
            .map((secret) => (isAboutTokens ? secret.slice(secret.length / 2) : secret))
            .some((secret) => hasPieceOf(piecesOf(secret), row));
    };
    return (text) => {
        const rest = secrets.reduce((shorter, secret) => shorter.replaceAll(secret, '***'), text);
        if (!hasPiece(rest))
            return rest;
        const document = rest.replace(SEGMENT, (segment) => (hasPiece(segment) ? WITHHELD : segment));
        return hasPiece(document) ? WITHHELD : document;
    };
}
function secretsOf({ url, headers, body }) {
    const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
    return [
        ...Object.entries(headers),
        ...url.searchParams,
        ...(form?.includes('WebIdentityToken=') ? new URLSearchParams(form) : []),
    ]
        .filter(([name]) => SECRET.test(name))
        .map(([, value]) => secretIn(value))
        .filter((secret) => secret.length > 8);
}
function secretIn(value) {
    return /\bSignature=(\w+)/.exec(value)?.[1] ?? value.replace(/^(?:Bearer|Basic) /i, '');
}
const ENCODED = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\d{1,5});|&(?:amp|quot|apos|lt|gt);/gi;
function decoded(text, times = 2) {
    const once = text.replace(ENCODED, (sign, ...codes) => {
        const [url, json, script, html, decimal] = codes;
        const hexadecimal = url ?? json ?? script ?? html;
        if (hexadecimal !== undefined)
            return String.fromCharCode(Number.parseInt(hexadecimal, 16));
        if (decimal !== undefined)
            return String.fromCharCode(Number(decimal));
        return sign === '&amp;' ? '&' : ' ';
    });
    return once === text || times === 1 ? once : decoded(once, times - 1);
}
function rowOf(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}
function hasPieceOf(pieces, row) {
    for (let at = 0; at + PIECE <= row.length; at += 1) {
        if (pieces.has(row.slice(at, at + PIECE)))
            return true;
    }
    return false;
}
const known = new Map();
const MOST_KNOWN = 16;
const SIGNATURE_LENGTH = 64;
function piecesOf(secret) {
    const kept = known.get(secret);
    if (kept !== undefined)
        return kept;
    const bytes = Buffer.from(secret);
    const inBase64 = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'));
    const rows = [secret, ...inBase64, bytes.toString('hex')].map(rowOf);
    const pieces = new Set();
    for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
        for (let at = 0; at + PIECE <= row.length; at += STEP)
            pieces.add(row.slice(at, at + PIECE));
    }
    if (known.size === MOST_KNOWN)
        known.clear();
    if (secret.length > SIGNATURE_LENGTH)
        known.set(secret, pieces);
    return pieces;
}

;// CONCATENATED MODULE: ./build/aws/http.js








const ANSWER_BYTES = 1024 * 1024;
class Redirected extends send/* Unanswered */.XX {
    isTransient = false;
}
class TooLarge extends send/* Unanswered */.XX {
    isTransient = false;
}
class Unsendable extends send/* Unanswered */.XX {
    isTransient = false;
}
class TimedOut extends send/* Unanswered */.XX {
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
function tunnelErrorOf(thrown) {
    const isTunnel = external_node_util_.types.isNativeError(thrown) && thrown.name === 'TunnelError';
    return isTunnel && 'proxy' in thrown && typeof thrown.proxy === 'string' ? { proxy: thrown.proxy } : undefined;
}
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
async function exchange(request, { requestMs, answerBytes = ANSWER_BYTES, isAboutTokens = false }, signal) {
    signal.throwIfAborted();
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        requireSendable(request);
        const answer = await transport(request, limit.signal);
        const { status } = answer;
        const filter = echoFilter(request, isAboutTokens && (0,send/* isSuccess */.oJ)(answer));
        const headers = new Map([...answer.headers].map(([name, text]) => [name, filter(text)]));
        if (isRedirect(status))
            throw redirected(url, { ...answer, headers });
        const body = await readBounded(url, answer, answerBytes);
        await (0,promises_.setImmediate)();
        return { status, headers, body: filter(body) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof send/* Unanswered */.XX)
            throw thrown;
        if (limit.signal.aborted)
            throw new TimedOut(`${url.host} did not respond within ${requestMs / 1000} s`, true, thrown);
        throw unanswered(url, thrown);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
const METADATA_HOSTS = [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '[fd00:ec2::254]',
    '[fd00:ec2::23]',
];
function requireSendable({ url, headers }) {
    const { host } = url;
    if ((0,api_url/* isClearText */.bV)(url) && !METADATA_HOSTS.includes(url.hostname))
        throw new Unsendable(`${host}: requests to other machines require TLS (https)`, false, undefined);
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            const why = `cannot send the header ${name}, because its token or key contains a line break or another invalid character`;
            throw new Unsendable(`${host}: ${why}`, false, undefined);
        }
    }
}
function isRedirect(status) {
    return status >= 300 && status <= 399 && status !== 304;
}
function redirected({ host }, { status, headers, discard }) {
    discard();
    const target = headers.get('location') ?? '';
    const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
    const text = `${host} returned ${status}, a redirect${to}, which is not followed`;
    return new Redirected(text, true, undefined);
}
async function readBounded({ host }, { body }, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > limit) {
            throw new TooLarge(`${host}: the response is larger than ${limit} bytes`, true, undefined);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function unanswered({ host, hostname }, thrown) {
    const { code, message } = innermost(thrown);
    const tunnel = tunnelErrorOf(thrown);
    if (UNTRUSTED.test(code))
        return (0,services/* certificateNotTrusted */.iq)({ host: tunnel?.proxy ?? host, reason: (0,base_text/* excerpt */.Kb)(message) }, { cause: thrown });
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || tunnel !== undefined;
    const text = message.includes(hostname) ? message : `${host}: ${message}`;
    return new send/* Unanswered */.XX((0,base_text/* excerpt */.Kb)(text), !isKept, thrown);
}
function isUnwritten(message) {
    return message.startsWith('write EPROTO');
}
function innermost(thrown) {
    if (!external_node_util_.types.isNativeError(thrown))
        return { code: '', message: String(thrown) };
    if (external_node_util_.types.isNativeError(thrown.cause))
        return innermost(thrown.cause);
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
    const parts = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
    const message = thrown.message || (parts.length > 0 ? innermost(parts[0]).message : code);
    return { code, message };
}
const direct = async ({ protocol }) => ({
    agent: protocol === 'https:' ? (await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521))).secureAgent : external_node_http_.globalAgent,
});
let router = direct;
function routeBy(other) {
    router = other;
}
async function transport({ method, url, headers, body }, signal) {
    const { headers: more, ...route } = await router(url);
    const { promise, resolve, reject } = Promise.withResolvers();
    const options = { method, headers: { ...headers, ...more }, signal, during: signal, ...route };
    const outgoing = (0,external_node_http_.request)(url, options, (incoming) => {
        const { statusCode: status = 0, headers: given } = incoming;
        const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')]);
        resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
    return promise;
}


/***/ }),
/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   pQ: () => (/* binding */ awsFiles),
/* harmony export */   v8: () => (/* binding */ withProfileSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8075);





function awsFiles(env) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aws', name);
    return {
        configFilepath: env['AWS_CONFIG_FILE'] || at('config'),
        filepath: env['AWS_SHARED_CREDENTIALS_FILE'] || at('credentials'),
    };
}
async function readSections(files) {
    const { parseKnownFiles } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    return parseKnownFiles({ ...files });
}
async function describeFiles({ configFilepath, filepath }) {
    const texts = await Promise.all([describe(configFilepath, 'profile '), describe(filepath, '')]);
    return texts.join('; ');
}
async function describe(path, prefix) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(({ code }) => ({ code }));
    if (typeof text !== 'string')
        return text.code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${text.code})`;
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const broken = lines.findIndex((line) => line !== '' && !LINE.test(line));
    if (broken >= 0)
        return `line ${broken + 1} of ${path} is neither a [section] nor name = value`;
    const sections = lines.flatMap((line) => SECTION.exec(line)?.[1] ?? []);
    return `${path} has ${sections.length === 0 ? 'no profiles' : listOf(sections, prefix)}`;
}
const SECTION = /^\[\s*([^\]]+?)\s*\]/;
const LINE = /^(?:\[[^\]]+\]|[#;]|[^=\s]+(?:\s[^=]*)?=)/;
function listOf(sections, prefix) {
    const names = sections.map((section) => {
        if (section === 'default' || prefix === '')
            return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(section);
        return section.startsWith(prefix) ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(section.slice(prefix.length)) : `[${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(section)}]`;
    });
    return names.join(', ');
}
const VARIABLES = {
    ca_bundle: 'AWS_CA_BUNDLE',
    defaults_mode: 'AWS_DEFAULTS_MODE',
    ignore_configured_endpoint_urls: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    max_attempts: 'AWS_MAX_ATTEMPTS',
    retry_mode: 'AWS_RETRY_MODE',
    sts_regional_endpoints: 'AWS_STS_REGIONAL_ENDPOINTS',
    use_dualstack_endpoint: 'AWS_USE_DUALSTACK_ENDPOINT',
    use_fips_endpoint: 'AWS_USE_FIPS_ENDPOINT',
};
const ENDPOINTS = {
    endpoint_url: 'AWS_ENDPOINT_URL',
    'sts.endpoint_url': 'AWS_ENDPOINT_URL_STS',
    'cloudwatch.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDWATCH',
    'cloudformation.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDFORMATION',
};
async function withProfileSettings(env) {
    const files = awsFiles(env);
    const [config, credentials] = await Promise.all([files.configFilepath, files.filepath].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)));
    if (!config?.isFile() || credentials?.isFIFO())
        return env;
    const sections = await readSections(files);
    const profile = sections[(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .dp)(env)?.name ?? 'default'] ?? {};
    const services = sections[`services.${profile['services']}`] ?? {};
    return {
        ...variablesOf(profile, VARIABLES),
        ...(!env['AWS_ENDPOINT_URL'] && variablesOf({ ...services, ...profile }, ENDPOINTS)),
        ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
    };
}
function variablesOf(section, variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, variable]) => section[name] === undefined ? [] : [[variable, section[name]]]));
}


/***/ }),
/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ idleExceptions),
/* harmony export */   bq: () => (/* binding */ useProxyFromEnv),
/* harmony export */   vL: () => (/* binding */ isExcepted)
/* harmony export */ });
/* unused harmony export readProxies */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2588);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8075);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2908);




async function useProxyFromEnv(env) {
    const proxies = readProxies(env);
    if (proxies === undefined)
        return;
    const { byProxies } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 5134));
    (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .routeBy */ .hD)(byProxies(proxies));
}
function readProxies(env) {
    const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
    const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
    if (http === undefined && https === undefined)
        return undefined;
    const exceptions = [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionsOf */ .Yw)(env), ..._http_js__WEBPACK_IMPORTED_MODULE_3__/* .METADATA_HOSTS */ .cl];
    return { ...(http && { http }), ...(https && { https }), exceptions };
}
function proxyUrl(env, name) {
    const variable = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingOf */ .k2)(name, env);
    const text = env[variable]?.trim();
    if (!text)
        return undefined;
    const url = text.includes('://') ? text : `http://${text}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url)))
        return new URL(url);
    throw (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidProxy */ .YD)({ variable });
}
function canDecode({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
function isExcepted({ hostname, port, protocol }, entries) {
    const host = withoutBrackets(hostname);
    const urlPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some((entry) => entry === '*' || fits(host, urlPort, read(entry)));
}
function idleExceptions(env) {
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .namesProxy */ .pk)(env) ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .exceptionsOf */ .Yw)(env).filter((entry) => entry !== '*' && isIdle(read(entry))) : [];
}
function read(text) {
    const entry = text.toLowerCase();
    const [, name = entry, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
    return { pattern: withoutBrackets(name), port };
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}
function fits(host, urlPort, { pattern, port = urlPort }) {
    if (port !== urlPort)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return host === pattern || isInRange(host, pattern);
    const domain = pattern.replace(/^\*?\./, '');
    return host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*'));
}
function isInRange(address, pattern) {
    return rangeOf(pattern)?.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4') ?? false;
}
function rangeOf(pattern) {
    const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(pattern) ?? [];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) === 0 || (mark === '-' ? (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(to) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) : !/^\d{1,3}$/.test(to)))
        return undefined;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(from) ? 'ipv6' : 'ipv4';
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    try {
        if (mark === '-')
            list.addRange(from, to, family);
        else
            list.addSubnet(from, Number(to), family);
        return list;
    }
    catch {
        return undefined;
    }
}
const NAME = /^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$/;
const ADDRESSES = /^\d+(?:\.\d+){3}-/;
function isIdle({ pattern }) {
    const isName = NAME.test(pattern) && !ADDRESSES.test(pattern);
    return !isName && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(pattern) === 0 && rangeOf(pattern) === undefined;
}


/***/ }),
/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FORM),
/* harmony export */   w: () => (/* binding */ signedSender)
/* harmony export */ });
/* harmony import */ var aws4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8832);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4236);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5515);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2908);








const FORM = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
const HEADERS = {
    'execute-api': { 'Content-Type': 'text/plain' },
    sts: FORM,
    cloudformation: FORM,
    monitoring: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData',
    },
};
function signedSender(credentials, options) {
    const { now, notice, gate = _gate_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z, service = 'execute-api', awsClock = {} } = options;
    const isDatedByCloneSquad = service === 'execute-api';
    let offsetMs = 0;
    let hasNotified = false;
    const sendOnce = async (request, signal) => {
        const key = await credentials(signal);
        const send = async () => {
            const offset = offsetMs;
            const signedAt = now() + offset;
            const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .exchange */ .cv)(sign(request, key, signedAt, options), options, signal);
            if (!isDatedByCloneSquad) {
                noteDate(answer, awsClock, now());
                return answer;
            }
            requireDate(request, answer, { signedAt, now: now() + offset });
            return atAwsTime(answer, awsClock, now());
        };
        return gate(placeOf(request.url), send, signal);
    };
    return async (request, signal) => {
        const answer = await sendOnce(request, signal);
        const measured = skewMs(answer, now());
        if (measured === undefined)
            return answer;
        offsetMs = measured;
        if (!hasNotified)
            notice(skewNotice(measured));
        hasNotified = true;
        return sendOnce(request, signal);
    };
}
function placeOf({ host, pathname }) {
    return `${host}/${pathname.split('/')[1] ?? ''}`;
}
function sign({ method, url, body }, { accessKeyId, secretAccessKey, sessionToken }, date, { service = 'execute-api', region, userAgent, vpcEndpoint }) {
    const route = (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_3__/* .routeTo */ .Bv)(url, vpcEndpoint);
    const signed = aws4__WEBPACK_IMPORTED_MODULE_0__.sign({
        service,
        region,
        host: route.url.host,
        path: route.url.pathname + route.url.search,
        method,
        headers: {
            ...(route.apiId !== undefined && { 'x-apigw-api-id': route.apiId }),
            ...HEADERS[service],
            'User-Agent': userAgent,
            'X-Amz-Date': amzDate(date),
        },
        ...(body !== undefined && { body }),
    }, { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) });
    const { Host: _, 'Content-Length': __, ...headers } = signed.headers ?? {};
    return { method, url: route.url, headers: strings(headers), ...(body !== undefined && { body }) };
}
const TOLERANCE_MS = 5 * 60_000;
const MOST_SKEW_MS = 24 * 60 * 60_000;
function requireDate({ method, url }, answer, { signedAt, now }) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    if (date === undefined || !(0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(answer))
        return;
    if (date >= signedAt - TOLERANCE_MS - 1_000 && date <= now + TOLERANCE_MS)
        return;
    const [given, expected] = [date, now].map((moment) => new Date(moment).toISOString());
    throw (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedResponse */ .Lf)({
        service: 'clonesquad',
        message: `The response from ${url.host} has the date ${given}. AWS accepted a request signed for ${expected}, so something other than AWS set this date.`,
    }, { mayBeWritten: method === 'POST' });
}
function noteDate(answer, awsClock, now) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    if (date !== undefined && (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(answer))
        awsClock.aheadMs = date - now;
}
const SAME_MS = 3_000;
function atAwsTime(answer, { aheadMs }, now) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    if (date === undefined || aheadMs === undefined)
        return answer;
    const behindMs = now + aheadMs - date;
    if (behindMs <= SAME_MS || behindMs > TOLERANCE_MS)
        return answer;
    return { ...answer, headers: new Map(answer.headers).set('date', new Date(now + aheadMs).toUTCString()) };
}
function skewMs(answer, now) {
    const { status, body } = answer;
    if (status < 400 || status > 403 || !_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .SKEW_MESSAGE */ .rY.test(body))
        return undefined;
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    const skew = date === undefined ? undefined : date - now;
    return skew === undefined || Math.abs(skew) > MOST_SKEW_MS ? undefined : skew;
}
function skewNotice(skew) {
    const side = skew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(Math.abs(skew))} ${side} AWS. Requests are signed with the time of AWS. Synchronize the clock.`;
}
function amzDate(epochMs) {
    return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
function strings(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}


/***/ }),
/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),
/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sendWithRetries),
/* harmony export */   P: () => (/* binding */ ATTEMPTS)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);


const ATTEMPTS = {
    default: 6,
    optional: 3,
    cloudFormation: 4,
    cloudWatch: 2,
    sts: 8,
    machineCredentials: 3,
};
async function withRetries(attempt, { clock, requestMs, deadline, attempts = ATTEMPTS.default, log }, signal) {
    for (let made = 1;; made += 1) {
        const outcome = await attempt();
        if (outcome.kind === 'done' || made === attempts)
            return outcome.value;
        const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
        const pause = Math.max(outcome.notBeforeMs ?? 0, clock.random() * bound);
        if (clock.now() + pause >= deadline)
            return outcome.value;
        log(`Retrying in ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(pause)} (attempt ${made + 1} of ${attempts}): ${outcome.why}`);
        await clock.sleep(pause, signal);
        signal.throwIfAborted();
    }
}
async function sendWithRetries(host, ask, retryPolicy, signal, transientReason = () => undefined) {
    const attempt = async () => {
        try {
            const answer = await ask();
            const { status, headers } = answer;
            const isFault = status === 429 || status >= 500;
            const why = isFault ? `${host} answered ${status}` : transientReason(answer);
            if (why === undefined)
                return { kind: 'done', value: answer };
            const notBeforeMs = retryAfterMs(headers.get('retry-after'), retryPolicy.clock.now());
            return { kind: 'again', value: answer, why, ...(notBeforeMs !== undefined && { notBeforeMs }) };
        }
        catch (thrown) {
            if (!(thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX))
                throw thrown;
            return thrown.isTransient
                ? { kind: 'again', value: thrown, why: thrown.message }
                : { kind: 'done', value: thrown };
        }
    };
    return withRetries(attempt, retryPolicy, signal);
}
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,6}(?:\.\d+)?$/.test(header))
        return Number(header) * 1000;
    const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),
/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
function dateOf({ headers }) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
}
class Unanswered extends Error {
    name = 'Unanswered';
    mayHaveArrived;
    isTransient = true;
    constructor(message, mayHaveArrived, cause) {
        super(message, { cause });
        this.mayHaveArrived = mayHaveArrived;
    }
}


/***/ }),
/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ userAgentOf),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';
function userAgentOf(runUrl) {
    return `clonesquad-scale/${VERSION}${runUrl ? ` (+${runUrl})` : ''}`;
}


/***/ }),
/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied)
/* harmony export */ });
function isDenied(value) {
    return typeof value === 'object' && value !== null && 'denied' in value;
}


/***/ }),
/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ BinTrail),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   r4: () => (/* binding */ BIN_MS),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const BIN_MS = 60_000;
function isExact(bounds) {
    return bounds.low === bounds.high;
}
function areDisjoint(one, other) {
    return one.high < other.low || other.high < one.low;
}
const NONE = [];
const MOST_SAMPLES = 600;
class BinTrail {
    #confirmed = NONE;
    #base;
    #provisional = NONE;
    #latest;
    read(statistics) {
        if (this.#latest !== undefined && isAlike(this.#latest, statistics))
            return this.#confirm(this.#latest);
        const known = this.#base?.sampleCount ?? 0;
        const { sampleCount } = statistics;
        if (!Number.isInteger(sampleCount) || sampleCount < known || sampleCount > MOST_SAMPLES)
            return false;
        const arrived = arrivedSince(this.#base, statistics);
        if (arrived === undefined)
            return false;
        this.#latest = statistics;
        this.#provisional = arrived;
        return true;
    }
    #confirm(latest) {
        if (this.#base === latest)
            return false;
        this.#confirmed = joined(this.#confirmed, this.#provisional);
        this.#provisional = NONE;
        this.#base = latest;
        return true;
    }
    get length() {
        return this.#confirmed.length + this.#provisional.length;
    }
    get confirmed() {
        return this.#confirmed.length;
    }
    at(position) {
        return this.#confirmed[position] ?? this.#provisional[position - this.#confirmed.length];
    }
}
function isAlike(one, other) {
    return (one.sampleCount === other.sampleCount &&
        one.sum === other.sum &&
        one.minimum === other.minimum &&
        one.maximum === other.maximum);
}
function joined(one, other) {
    if (one.length === 0)
        return other;
    return other.length === 0 ? one : [...one, ...other];
}
function arrivedSince(base, read) {
    const { minimum, maximum } = read;
    const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
    const hasShrunk = base !== undefined && (minimum > base.minimum || maximum < base.maximum);
    if (!isWhole || minimum > maximum || hasShrunk)
        return undefined;
    const count = read.sampleCount - (base?.sampleCount ?? 0);
    const extremes = new Set([
        ...(base === undefined || minimum < base.minimum ? [minimum] : []),
        ...(base === undefined || maximum > base.maximum ? [maximum] : []),
    ]);
    const others = count - extremes.size;
    const sum = read.sum - (base?.sum ?? 0);
    const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
    if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum)
        return undefined;
    const low = Math.max(minimum, sum - (count - 1) * maximum);
    const high = Math.min(maximum, sum - (count - 1) * minimum);
    return count === 0 ? NONE : samplesAlike(count, low, high);
}
const EXACT = Array.from({ length: 256 }, (_, value) => ({ low: value, high: value }));
function exactly(value) {
    return EXACT[value] ?? { low: value, high: value };
}
const EXACTLY = [1, 2, 3].map((count) => EXACT.map((bounds) => Array.from({ length: count }, () => bounds)));
function samplesAlike(count, low, high) {
    const shared = low === high ? EXACTLY[count - 1]?.[low] : undefined;
    if (shared !== undefined)
        return shared;
    const bounds = { low, high };
    return Array.from({ length: count }, () => bounds);
}


/***/ }),
/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ CycleHistory),
/* harmony export */   ST: () => (/* binding */ startableOf),
/* harmony export */   Zg: () => (/* binding */ effectiveFloorOf),
/* harmony export */   b$: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   kS: () => (/* binding */ lastCycleByLive),
/* harmony export */   uI: () => (/* binding */ lastCycleOf),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);


const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const DECISIVE_METRICS = _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
class CycleHistory {
    #bins = new Map();
    read(bins, at, isHistory) {
        for (const [start, metrics] of bins) {
            const bin = this.#bins.get(start) ?? { trails: new Map(), seen: [], cycles: undefined };
            this.#bins.set(start, bin);
            for (const [metric, statistics] of metrics) {
                const trail = bin.trails.get(metric) ?? new _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BinTrail */ .g8();
                bin.trails.set(metric, trail);
                if (trail.read(statistics))
                    bin.cycles = undefined;
            }
            const whole = wholeCycles(bin.trails);
            while (bin.seen.length < whole)
                bin.seen.push({ seenAt: at, isHistory });
        }
    }
    cycles() {
        const bins = [...this.#bins].sort(([one], [other]) => one - other);
        return bins.flatMap(([start, bin]) => {
            bin.cycles ??= cyclesOf(start, bin);
            return bin.cycles;
        });
    }
    missingMetrics() {
        const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
}
function cyclesOf(bin, { trails, seen }) {
    const confirmed = Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.confirmed ?? 0));
    return seen.slice(0, wholeCycles(trails)).flatMap((first, position) => {
        const values = valuesAt(trails, position);
        return isDecisive(values) ? [{ bin, position, ...first, isConfirmed: position < confirmed, values }] : [];
    });
}
function valuesAt(trails, position) {
    const values = {};
    for (const metric of _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_METRICS */ .jz) {
        const bounds = trails.get(metric)?.at(position);
        if (bounds !== undefined)
            values[metric] = bounds;
    }
    return values;
}
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
function wholeCycles(trails) {
    return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}
function lastCycleOf(history, now) {
    const cycle = history.cycles().at(-1);
    if (cycle === undefined)
        return undefined;
    const since = (moment) => Math.max(0, now - moment);
    return { values: cycle.values, age: { low: since(cycle.bin + _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4), high: since(cycle.bin) } };
}
function lastCycleByLive(sent, known, now) {
    const age = Math.max(0, now - sent.at);
    if (sent.values === undefined || (known !== undefined && age > known.age.high))
        return known;
    return { values: sent.values, age: { low: age, high: age } };
}
function effectiveFloorOf(values) {
    const { MinInstanceCount: floor } = values;
    const startable = startableOf(values);
    return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}
function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }) {
    return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}


/***/ }),
/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   h: () => (/* binding */ SILENCE_MS),
/* harmony export */   qq: () => (/* binding */ silenceMs)
/* harmony export */ });
const LEVELS = ['observed', 'running', 'ready', 'settled'];
function isLevel(word) {
    return LEVELS.some((level) => level === word);
}
const SILENCE_MS = 5 * 60_000;
function silenceMs(limits) {
    return Math.max(SILENCE_MS, limits.observeMs);
}


/***/ }),
/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ accountMismatch),
/* harmony export */   KS: () => (/* binding */ resourcePolicyDenied),
/* harmony export */   gX: () => (/* binding */ policyDenied),
/* harmony export */   j9: () => (/* binding */ unsupportedRelease),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   pb: () => (/* binding */ apiError),
/* harmony export */   xK: () => (/* binding */ pathNotFound)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5119);


const apiError = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('api-error', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: "The CloneSquad API returned an error. A 5xx error may be transient: start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function. Any other error usually means that the URL is not the CloneSquad API.",
    message: ({ host, status, message }) => `The CloneSquad API at ${host} returned ${status}${quote(message)}.`,
    fix: ({ status }) => status >= 500
        ? "Start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function, and fix the error that it reports."
        : 'Check that the URL is the CloneSquad API (frontend-url, backend-url). If it is, check the log of its Interact Lambda function for the reason.',
});
const unsupportedRelease = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('unsupported-release', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: 'This release of CloneSquad does not know the key that sets the size. CloneSquad would store the size and never read it, so nothing was sent. Upgrade CloneSquad to a release that has `ec2.schedule.desired_instance_count`.',
    message: ({ host, key }) => `The CloneSquad API at ${host} does not know the key ${key}.`,
    fix: () => 'Upgrade CloneSquad to a release that has this key, for example v0.27.1.',
});
const pathNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('path-not-found', {
    result: 'refused',
    explanation: 'API Gateway does not know the path, the stage or the method. It reports this as "Missing Authentication Token", although the request was signed. The URL is not the CloneSquad API, or it lacks the stage: it ends in v1/. Correct `frontend-url` or `backend-url`, or omit it so that the URL is discovered. A discovered URL comes from an output of the CloudFormation stack: correct that output.',
    message: ({ url }) => `API Gateway does not know the path of ${url}. It returned "Missing Authentication Token", which it also returns for unknown paths.`,
    fix: () => 'Correct frontend-url or backend-url. The URL of the CloneSquad API includes the stage, for example https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. If you omit the setting, the URL is discovered. If it was discovered, correct the output of the CloudFormation stack.',
});
const policyDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('policy-denied', {
    result: 'refused',
    fixBy: 'aws-administrator',
    explanation: 'Permission to call the CloneSquad API is missing. The message names the action, the resource and, where AWS reports it, the policy: the IAM policy of the role or user, a VPC endpoint policy, a permissions boundary, a session policy, or a policy of the organization. Allow the call there. The fix names the [permission level](aws.md#permission-levels) that includes it. If the denial is explicit, a statement with the effect Deny matches and overrides every Allow: exclude the caller from it.',
    message: ({ message, policy, isExplicit }) => {
        if (isExplicit)
            return `A policy explicitly denies the call: ${message}.`;
        return policy === undefined
            ? `Permission to call the CloneSquad API is missing: ${message}.`
            : `The ${policy} does not allow the call: ${message}.`;
    },
    fix: ({ statement, policy, isExplicit }) => isExplicit
        ? `Find the Deny statement that matches ${statement} (in the policy of the role or user, a permissions boundary, a service control policy or the VPC endpoint policy), and exclude this caller from it.`
        : `Allow ${statement} in the ${policy ?? `IAM policy of the role or user${(0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)([statement])}`}.`,
});
const resourcePolicyDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('resource-policy-denied', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: "The resource policy of the CloneSquad API does not allow the caller. Allow the role or user in it. If the policy allows only certain VPCs, VPC endpoints or IP addresses, the machine's requests must come from one of them.",
    message: ({ message }) => `The resource policy of the CloneSquad API does not allow the call: ${message}.`,
    fix: ({ statement }) => `Allow ${statement} to this caller in the API's resource policy. If the policy allows only certain VPCs, VPC endpoints or IP addresses, send the requests from one of them.`,
});
const accountMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('account-mismatch', {
    result: 'refused',
    explanation: "The role or user belongs to another AWS account than CloneSquad. The API's default resource policy refuses callers of other accounts. Set `role-to-assume` to a role in CloneSquad's account, or have the CloneSquad operator allow the caller in the API's resource policy.",
    message: ({ message, caller, owner }) => `The caller belongs to the AWS account ${caller}, and the CloneSquad API to an account that ends in ${owner}: ${message}.`,
    fix: () => "Set role-to-assume to a role in CloneSquad's account. Or ask the CloneSquad operator to allow this caller in the API's resource policy.",
});
const forbidden = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('forbidden', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: 'API Gateway, or a firewall in front of it, refused the request without a reason. If the API is private, it was not reached through its VPC endpoint: set `vpc-endpoint`, and check that the policies of the endpoint and of the API allow the call. If the API has a custom domain, the domain has no mapping for this path. Otherwise check the log of the AWS WAF web ACL.',
    message: ({ host, message }) => `${host} returned 403${quote(message)}.`,
    fix: () => "If the API is private, set vpc-endpoint, and check that the API's resource policy allows that endpoint. If the API has a custom domain, check its path mappings. Otherwise check the log of the AWS WAF web ACL.",
});
function quote(message) {
    return message === '' ? '' : `: ${message}`;
}


/***/ }),
/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ roleNotTrusted),
/* harmony export */   HM: () => (/* binding */ oidcTokenRejected),
/* harmony export */   MW: () => (/* binding */ invalidOidcUrl),
/* harmony export */   X5: () => (/* binding */ profileNotFound),
/* harmony export */   ZB: () => (/* binding */ roleRefused),
/* harmony export */   bl: () => (/* binding */ sessionTooLong),
/* harmony export */   fH: () => (/* binding */ invalidAccessKey),
/* harmony export */   fR: () => (/* binding */ regionDisabled),
/* harmony export */   fs: () => (/* binding */ accountNotAllowed),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   kq: () => (/* binding */ accountUnknown),
/* harmony export */   mK: () => (/* binding */ credentialSourceFailed),
/* harmony export */   o8: () => (/* binding */ oidcTokenExpired),
/* harmony export */   yp: () => (/* binding */ oidcTokenDenied),
/* harmony export */   yu: () => (/* binding */ invalidRole)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

const JOB_PERMISSIONS = ['  permissions:', '    id-token: write', '    contents: read'];
const oidcTokenDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('oidc-token-denied', {
    result: 'credentials',
    explanation: 'The job cannot get an OIDC token from GitHub. It lacks the permission `id-token: write`, or it runs for a pull request from a fork. Under `permissions` of the job, set `id-token: write` and `contents: read`. If the job is in a reusable workflow, set both in the job that calls the workflow, too. By default, pull requests from forks get no OIDC token: do not run this step for them.',
    message: (facts) => 'reason' in facts
        ? `GitHub refused to give this job an OIDC token: ${facts.reason}.`
        : `This job cannot request an OIDC token from GitHub, so it cannot assume ${facts.roleArn}. Nothing was sent.`,
    fix: () => [
        'Add to the job:',
        ...JOB_PERMISSIONS,
        'If the job is in a reusable workflow, add the same to the job that calls the workflow.',
        'By default, pull requests from forks get no OIDC token. Do not run this step for them.',
    ].join('\n'),
});
const invalidOidcUrl = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-oidc-url', {
    result: 'credentials',
    explanation: 'The environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL, or it is an http URL of another machine, so that anyone on the network could read the OIDC token. GitHub itself sets an https URL: something has replaced it. Nothing was sent. Find out what sets the variable.',
    message: ({ host }) => host === undefined
        ? 'The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is not a URL, so no OIDC token can be requested. Nothing was sent.'
        : `The environment variable ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: anyone on the network could read the OIDC token. Nothing was sent.`,
    fix: () => 'Find out what sets ACTIONS_ID_TOKEN_REQUEST_URL. GitHub itself sets an https URL.',
});
const roleNotTrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('role-not-trusted', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "The role does not exist, or it does not trust the caller: AWS reports both in the same way. With OIDC, the role's trust policy does not match the claims of the token. The message shows the claims, and the conditions that match them: write these into the trust policy, or correct `role-to-assume`. With other credentials, the trust policy must trust their identity, and the identity's own policy must allow `sts:AssumeRole` on the role.",
    message: (facts) => `AWS did not allow assuming ${facts.roleArn} (${facts.reason}).${claimsOf(facts)}`,
    fix: (facts) => 'claims' in facts
        ? [
            `Check that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${facts.provider}. Use exactly these conditions:`,
            ...facts.conditions.map((line) => `  ${line}`),
            `In a job with a GitHub environment, the subject is ${facts.environmentSubject}.`,
            `In a repository with immutable subjects, which GitHub gives to new and renamed repositories, the subject is ${facts.immutableSubject}.`,
        ].join('\n')
        : `Check that the role exists and that its trust policy trusts the caller identity, and allow sts:AssumeRole on ${facts.roleArn} to that identity.`,
});
const oidcTokenRejected = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('oidc-token-rejected', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "The AWS account has no identity provider for the issuer of the OIDC token, could not verify the token with it, or the provider does not list the token's audience. Create the OpenID Connect provider in IAM, in the account of the role. For GitHub, its URL is https://token.actions.githubusercontent.com and its audience is sts.amazonaws.com, unless you set `audience`.",
    message: (facts) => `AWS did not accept the ${facts.isAudience ? 'audience of the OIDC token' : 'OIDC token'} (${facts.reason}).${claimsOf(facts)}`,
    fix: ({ provider, audience, roleArn, isAudience }) => isAudience
        ? `Add the audience ${audience} to the provider ${provider} in IAM, or set audience to one that the provider lists.`
        : `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it exists, check that its URL is exactly this one.`,
});
const oidcTokenExpired = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('oidc-token-expired', {
    result: 'credentials',
    explanation: 'AWS considered a new OIDC token expired: a clock is wrong, or the network is very slow. Start the run again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
    message: (facts) => `AWS did not allow assuming ${facts.roleArn}: the OIDC token has expired (${facts.reason}).${claimsOf(facts)}`,
    fix: () => 'Start the run again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});
const sessionTooLong = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('session-too-long', {
    result: 'credentials',
    explanation: "The requested session is longer than the role allows, or longer than one hour where one role assumes another. Set `role-duration-seconds` to at most the role's maximum session duration. A run that takes longer renews the session.",
    message: ({ roleArn, reason, seconds }) => `A session of ${seconds} s is too long for ${roleArn} (${reason}).`,
    fix: () => "Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A run that takes longer renews the session.",
});
const invalidRole = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-role', {
    result: 'credentials',
    explanation: 'AWS considers the ARN of the role or the name of the session malformed. The message quotes AWS. Correct `role-to-assume` or `role-session-name`.',
    message: ({ roleArn, reason }) => `AWS did not accept the request to assume ${roleArn} (${reason}).`,
    fix: () => 'Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@-.',
});
const regionDisabled = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('region-disabled', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "AWS STS is not active in this region for the account. Activate the region in IAM's account settings, or correct `aws-region`.",
    message: ({ region, reason }) => `AWS STS is not active in ${region} for this account (${reason}).`,
    fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct aws-region.`,
});
const roleRefused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('role-refused', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: 'AWS STS refused to assume the role. The message quotes the reason. Check that the role exists, and what its trust policy requires.',
    message: ({ roleArn, reason }) => `AWS STS refused to assume ${roleArn} (${reason}).`,
    fix: () => "Correct the value in AWS's message above. Check that the role exists, and what its trust policy requires.",
});
const accountNotAllowed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('account-not-allowed', {
    result: 'credentials',
    explanation: 'The credentials belong to an account that `allowed-account-ids` does not list. Nothing was sent to CloneSquad. Use the role or the credentials of an allowed account, or add this account to `allowed-account-ids`.',
    message: ({ account, allowed }) => `The credentials belong to the AWS account ${account}, but allowed-account-ids allows only ${allowed.join(', ')}.`,
    fix: () => 'Use the role or the credentials of an allowed account, or add this account to allowed-account-ids.',
});
const accountUnknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('account-unknown', {
    result: 'credentials',
    explanation: '`allowed-account-ids` is set, but AWS did not report which account the credentials belong to. Start the run again. If it fails again, check that the machine can reach AWS STS (DNS, firewall, proxy).',
    message: ({ reason }) => `allowed-account-ids is set, but AWS did not report which account the credentials belong to (${reason}).`,
    fix: () => 'Start the run again. If it fails again, check that this machine can reach AWS STS (DNS, firewall, proxy).',
});
function claimsOf(facts) {
    if (!('claims' in facts))
        return '';
    return ['\nClaims of the OIDC token:', ...facts.claims.map((line) => `  ${line}`)].join('\n');
}
const noCredentials = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('no-credentials', {
    result: 'credentials',
    explanation: 'No AWS credentials were found: `AWS_ACCESS_KEY_ID` is not set, no profile has credentials, and the machine has no role. In a workflow, set `role-to-assume` and give the job the permission `id-token: write`, or set up AWS credentials in an earlier step. On a command line, set up credentials as for the AWS CLI.',
    message: ({ roleArn, reason }) => `No AWS credentials found${roleArn === undefined ? '' : ` to assume ${roleArn} with`}: AWS_ACCESS_KEY_ID is not set, no profile has credentials, and this machine has no role (${reason}).`,
    fix: ({ isGitHub }) => isGitHub
        ? [
            'Set role-to-assume, and add to the job:',
            ...JOB_PERMISSIONS,
            'Or set up AWS credentials in an earlier step.',
        ].join('\n')
        : 'Set up AWS credentials as for the AWS CLI: access keys, a profile (AWS_PROFILE), or a role of this machine.',
});
const invalidAccessKey = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-access-key', {
    result: 'credentials',
    explanation: 'The access key is incomplete or malformed. If `AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`, set both or neither: as with the AWS CLI, no profile replaces the missing one. Otherwise a part of the credentials contains a line break, a space or another character that AWS never uses, probably because too much was pasted: set it again.',
    message: ({ malformed }) => malformed === undefined
        ? 'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not. Nothing was sent.'
        : `The ${malformed} of the AWS credentials contains a line break, a space or another character that AWS never uses. Nothing was sent with it.`,
    fix: ({ malformed }) => malformed === undefined
        ? 'Set both. Or unset both to use a profile or the role of this machine.'
        : `Set the ${malformed} again, without additional characters.`,
});
const profileNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('profile-not-found', {
    result: 'credentials',
    explanation: 'The profile that `AWS_PROFILE` or `AWS_DEFAULT_PROFILE` names is in neither of the AWS configuration files, or a file is invalid or cannot be read. The message lists what each file has. Correct the variable or the file. A profile begins with `[profile name]` in the configuration file, and with `[name]` in the credentials file.',
    message: ({ profile, variable, files }) => `${variable} is ${JSON.stringify(profile)}, but there is no such profile: ${files}.`,
    fix: ({ variable }) => `Correct ${variable}, or add the profile to one of these files.`,
});
const credentialSourceFailed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('credential-source-failed', {
    result: 'credentials',
    explanation: 'A profile or another configured source returned no credentials: its `credential_process` failed, its token file is missing, its session has expired, or AWS refused its role. As with the AWS CLI, no other source is used instead. The message names the source and quotes the reason.',
    message: ({ source, reason }) => `No AWS credentials from ${source}: ${reason}.`,
    fix: ({ source, profile }) => `Correct the settings of ${source}, or use another source of credentials. To test it, run \`aws sts get-caller-identity${profile === undefined ? '' : ` --profile ${shellWord(profile)}`}\`.`,
});
function shellWord(text) {
    return /^[\w.@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),
/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ stackNotDeployed),
/* harmony export */   Kb: () => (/* binding */ apiShared),
/* harmony export */   eS: () => (/* binding */ urlUntrusted),
/* harmony export */   qk: () => (/* binding */ stackNotFound),
/* harmony export */   sR: () => (/* binding */ stacksAmbiguous),
/* harmony export */   sT: () => (/* binding */ groupMismatch),
/* harmony export */   tm: () => (/* binding */ regionMismatch)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);



const stackNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('stack-not-found', {
    result: 'invalid-input',
    explanation: "No CloudFormation stack in the account and region has the outputs of the fleet's CloneSquad. Usually `env`, `group-name`, `aws-region` or the account of the role is not the intended one. Correct it, or set the URL of the API in `frontend-url` or `backend-url`.",
    message: ({ group, region, ...search }) => `No CloudFormation stack in ${region} belongs to the CloneSquad group ${group}. ${searchText(search)}`,
    fix: ({ region }) => `Check env, group-name and aws-region, and check that the credentials belong to CloneSquad's account. Or set the URL of the API (frontend-url, backend-url), for example https://abcde12345.execute-api.${region}.${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).domain}/v1/`,
});
function searchText({ outputs, looked }) {
    if (looked.length === 0)
        return 'These credentials can read no stack.';
    const names = `${looked.slice(0, 20).join(', ')}${looked.length > 20 ? ', …' : ''}`;
    const found = looked.length === 1 ? '1 stack was found' : `${looked.length} stacks were found`;
    return `${found} (${names}), but none has the outputs ${outputs}.`;
}
const STATES = [
    ['REVIEW_', 'was never deployed and has only a change set'],
    ['CREATE_IN_PROGRESS', 'is still being created'],
    ['CREATE_FAILED', 'could not be created'],
    ['ROLLBACK_', 'could not be created'],
    ['DELETE_IN_PROGRESS', 'is being deleted'],
    ['DELETE_FAILED', 'is partly deleted, because its deletion failed'],
    ['DELETE_', 'was deleted'],
];
const stackNotDeployed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('stack-not-deployed', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: "The CloudFormation stack of the fleet's CloneSquad is not deployed: it has only a change set, is still being created, could not be created, or is deleted. The message shows its state. Wait until it is created, or deploy it again. If the CloneSquad API works nevertheless, set the URL in `frontend-url` or `backend-url`.",
    message: ({ group, stacks }) => [`CloneSquad is not deployed for ${group}:`, ...stacks.map(stateOf)].join('\n'),
    fix: ({ stacks }) => stacks.some(({ status }) => status === 'CREATE_IN_PROGRESS')
        ? 'Wait until the stack is created. Then start the run again.'
        : 'Deploy the stack again. If the CloneSquad API works nevertheless, set the URL in frontend-url or backend-url.',
});
function stateOf({ name, status }) {
    const [, words = 'is not deployed'] = STATES.find(([state]) => status.startsWith(state)) ?? [];
    return `  The stack ${name} ${words} (${status}).`;
}
const stacksAmbiguous = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('stacks-ambiguous', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: 'The outputs of CloudFormation stacks contain different API URLs for one fleet: two stacks have its GroupName, or one stack has two URLs. None of them is used, since one may be an attempt to redirect requests. Delete the stack that is no longer used, or correct its outputs. Or set the URL of the right API in `frontend-url` or `backend-url`.',
    message: ({ group, claims }) => [`The outputs of CloudFormation stacks contain different API URLs for ${group}:`, ...claims.map(claimText)].join('\n'),
    fix: () => 'Delete the stack that is no longer used, or correct its outputs. Until then, set the URL of the right API in frontend-url or backend-url.',
});
function claimText(url) {
    return `  ${urlSentence(url)}`;
}
function urlSentence({ stack, output, text }) {
    return `The API URL in the output ${output} of stack ${stack} is ${urlText(text)}.`;
}
function urlText(text) {
    return JSON.stringify((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(text));
}
const urlUntrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('url-untrusted', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: 'The URL in the output of a CloudFormation stack is not an https URL of API Gateway. Signed requests are sent to other hosts only if you name the host yourself. Correct the output of the stack, or set the URL in `frontend-url` or `backend-url`.',
    message: ({ group, ...url }) => `${group}: ${urlSentence(url)} It is not an https URL of API Gateway.`,
    fix: () => 'Correct the output of the stack. If the API has a custom domain, set its URL in frontend-url or backend-url.',
});
const regionMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('region-mismatch', {
    result: 'invalid-input',
    explanation: 'The CloneSquad API is in another region than `aws-region`. Set `aws-region` to the region of the API. The URL of an API contains its region, unless it is a custom domain.',
    message: (facts) => 'stack' in facts
        ? `${facts.group}: ${urlSentence(facts)} It is not in the region ${facts.region}.`
        : `${facts.host} is in another region than the one that the request was signed for: ${facts.message}.`,
    fix: () => 'Set aws-region to the region of the CloneSquad API. Its URL contains the region, unless it is a custom domain.',
});
const apiShared = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('api-shared', {
    result: 'invalid-input',
    explanation: 'Two fleets, or several environments that were requested together, have the same CloneSquad API: the size of one would replace the size of the other. Nothing was changed. Set a different URL for each, or omit the URLs so that they are discovered. If they were discovered, correct the outputs of the CloudFormation stacks. For several environments, `group-name` must contain {env}. Or select only one of the environments.',
    message: ({ kind, names, api }) => `The ${kind} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)} have the same CloneSquad API (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(api)}). The size of one would replace the size of the other.`,
    fix: ({ kind }) => kind === 'fleets'
        ? 'Correct frontend-url and backend-url. If they are not set, correct the outputs of the stacks.'
        : 'Set URLs and a group-name (with {env}) that are different for each environment, omit the URLs so that they are discovered, or select only one of these environments.',
});
const groupMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('group-mismatch', {
    result: 'invalid-input',
    explanation: "The API reports that it belongs to another CloneSquad group than the fleet's: another environment would have been scaled. Nothing was changed. Correct `frontend-url`, `backend-url`, `env` or `group-name`. If you omit the URLs, they are discovered. If the URL comes from a CloudFormation stack, have the CloneSquad operator correct the outputs of the stack, or set the right URL in `frontend-url` or `backend-url`.",
    message: ({ from, url, group, actual }) => `${'stack' in from ? `The API URL in the outputs of stack ${from.stack}` : from.setting} is ${JSON.stringify(url)}. This is the API of ${JSON.stringify(actual)}, not of ${group}.`,
    fix: ({ from }) => 'stack' in from
        ? 'Ask the CloneSquad operator to correct the outputs of the stack. Until then, set the right URL in frontend-url or backend-url.'
        : `Correct ${from.setting} or env (or group-name, if the group is not named <env>-<layer>). If ${from.setting} is omitted, the URL is discovered.`,
});


/***/ }),
/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   LP: () => (/* binding */ signatureMismatch),
/* harmony export */   Lf: () => (/* binding */ unexpectedResponse),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   SN: () => (/* binding */ caBundleUnusable),
/* harmony export */   YD: () => (/* binding */ invalidProxy),
/* harmony export */   i0: () => (/* binding */ accessKeyUnknown),
/* harmony export */   iq: () => (/* binding */ certificateNotTrusted),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   v6: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5119);



const NAMES = {
    aws: 'AWS',
    clonesquad: 'the CloneSquad API',
    github: "GitHub's OIDC token service",
};
function nameOf({ service, action }) {
    return action === undefined ? NAMES[service] : `${NAMES[service]} (${action})`;
}
function consequence({ roleArn }) {
    return roleArn === undefined ? '' : ` The role ${roleArn} was not assumed.`;
}
function refused(request) {
    return `Refused by ${nameOf(request)}: ${request.reason}.`;
}
const UNREACHABLE_FIXES = {
    aws: 'Start the run again. If it fails again, check aws-region, and check that this machine can reach AWS (DNS, firewall, proxy).',
    clonesquad: 'Start the run again. If it fails again, check the URL of the API, and check that this machine can reach it (DNS, firewall, proxy). For a private API, set vpc-endpoint. If the API is slow, increase request-timeout.',
    github: 'Start the run again. If it fails again, check the status of GitHub, and check that this machine can reach GitHub (DNS, firewall, proxy).',
};
const unreachable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('unreachable', {
    result: 'unreachable',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Start the run again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
    message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => UNREACHABLE_FIXES[service],
});
const throttled = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('throttled', {
    result: 'unreachable',
    explanation: "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run fewer jobs or commands at the same time (in a workflow: `max-parallel`), and start the run again. For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
    message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => service === 'clonesquad'
        ? "Run fewer jobs or commands at the same time, and start the run again. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
        : 'Run fewer jobs or commands at the same time, and start the run again.',
});
const credentialsExpired = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('credentials-expired', {
    result: 'credentials',
    explanation: 'The AWS credentials expired before the run ended, and could not be renewed. Use credentials that outlast the run, or set `role-to-assume`: the session of a role is renewed during the run.',
    message: (request) => `The AWS credentials have expired. ${refused(request)}`,
    fix: () => 'Use credentials that outlast the run, or set role-to-assume: the session of a role is renewed during the run. Then start the run again.',
});
const accessKeyUnknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('access-key-unknown', {
    result: 'credentials',
    explanation: "AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region. Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
    message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
    fix: () => "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});
const signatureMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('signature-mismatch', {
    result: 'credentials',
    explanation: 'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way. Check that the two belong together, and that no proxy changes requests.',
    message: (request) => `The signature of the request is not valid. ${refused(request)}`,
    fix: () => 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});
const clockSkew = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('clock-skew', {
    result: 'credentials',
    explanation: "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help. Set the clock of the machine, and keep it synchronized (NTP).",
    message: ({ skewSeconds, ...request }) => `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
    fix: () => 'Set the clock of this machine, and keep it synchronized (NTP). Then start the run again.',
});
function skewText(seconds) {
    if (seconds === undefined || seconds === 0)
        return 'wrong';
    return `${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}
const awsRefused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('aws-refused', {
    result: 'refused',
    fixBy: 'aws-administrator',
    explanation: 'An AWS service refused an action, usually because the permission is missing. Allow the action that the message names. `cloudformation:DescribeStacks` and `cloudformation:ListStacks` are not needed if you set `frontend-url` and `backend-url`.',
    message: ({ action, reason }) => `AWS refused ${action}: ${reason}.`,
    fix: ({ action, reason }) => {
        if (/Validation|InvalidParameter|Malformed/i.test(reason))
            return "Correct the value in AWS's message above.";
        return action.startsWith('cloudformation:')
            ? `Allow ${action} in the IAM policy of the role or user${(0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)(action.split(' and '))}. This permission is not needed if you set the URLs of the APIs (frontend-url, backend-url).`
            : `Allow ${action} in the IAM policy of the role or user${(0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)(action.split(' and '))}.`;
    },
});
const UNEXPECTED_FIXES = {
    aws: 'Check what responds in place of AWS: a proxy, or an endpoint that an environment variable such as AWS_ENDPOINT_URL sets.',
    clonesquad: 'Check that this host is the CloneSquad API (frontend-url, backend-url; if omitted, the URLs are discovered), and that no proxy or login page responds in its place.',
    github: 'Check that no proxy or login page between this machine and GitHub responds in its place. Then start the run again.',
};
const unexpectedResponse = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('unexpected-response', {
    result: 'refused',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
    message: ({ message }) => message,
    fix: ({ service }) => UNEXPECTED_FIXES[service],
});
const certificateNotTrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('certificate-not-trusted', {
    result: 'unreachable',
    explanation: 'The certificate of the host is not trusted, so nothing was sent to it. Usually a proxy intercepts TLS, or a private certificate authority has signed the certificate: set `NODE_EXTRA_CA_CERTS` or `AWS_CA_BUNDLE` to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of the machine.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
    fix: () => 'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of this machine.',
});
const caBundleUnusable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('ca-bundle-unusable', {
    result: 'invalid-input',
    explanation: '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or contains no PEM certificate, or Node.js is too old to use it. Nothing was sent. Correct the file name, or set `NODE_EXTRA_CA_CERTS` instead, which every Node.js supports.',
    message: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: () => 'Correct the file name, or set NODE_EXTRA_CA_CERTS instead, which every Node.js supports.',
});
const invalidProxy = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-proxy', {
    result: 'invalid-input',
    explanation: 'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
    message: ({ variable }) => `The environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});


/***/ }),
/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
/* harmony export */   WZ: () => (/* binding */ appendToFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const NONBLOCK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
function readRegularFile(path, mostBytes) {
    const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return withFile(path, O_RDONLY, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            throw new Error('it is a directory');
        if (!stats.isFile())
            throw new Error('it is a pipe or a device, not a file');
        if (stats.size > mostBytes)
            throw new Error(`it is larger than ${mostBytes} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    });
}
function appendToFile(path, text) {
    const { O_APPEND, O_CREAT, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const bytes = Buffer.from(text);
    withFile(path, O_APPEND | O_CREAT | O_WRONLY, (file) => {
        const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes);
        if (written < bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
    });
}
function isPipe(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}
function withFile(path, flags, act) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | NONBLOCK);
    try {
        return act(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),
/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ connectorFor),
  Gg: () => (/* binding */ connectorsFor),
  Wz: () => (/* binding */ openMachine),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/base/json.js
var json = __webpack_require__(768);
// EXTERNAL MODULE: ./build/base/retry.js
var retry = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/base/send.js
var base_send = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var convergence_answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/errors/api.js
var errors_api = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/services.js
var services = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/api/documents.js




function configuredValue(configuration, key) {
    const entry = (0,json/* isRecord */.u)(configuration) ? configuration[key] : undefined;
    const value = (0,json/* isRecord */.u)(entry) ? entry['Value'] : undefined;
    if (!(0,json/* isRecord */.u)(entry) || (typeof value !== 'string' && typeof value !== 'number'))
        return undefined;
    const origin = entry['ConfigurationOrigin'];
    return {
        value: String(value),
        origin: typeof origin === 'string' ? origin : 'an unnamed source',
        isOverridden: entry['Override'] === true,
    };
}
function maintenanceIn(metrics) {
    if (!Array.isArray(metrics))
        return undefined;
    const data = metrics;
    const datum = data.find((one) => (0,json/* isRecord */.u)(one) && one['MetricName'] === keys/* MAINTENANCE_METRIC */.fH && hasOneDimension(one['Dimensions']));
    return (0,json/* isRecord */.u)(datum) ? datum['Value'] === 1 : undefined;
}
function hasOneDimension(dimensions) {
    return Array.isArray(dimensions) && dimensions.length === 1;
}
function parseLiveStatus(sent, group) {
    if (!Array.isArray(sent))
        return undefined;
    const all = sent;
    const data = all.flatMap((one) => datumOf(one, group) ?? []);
    if (data.length === 0)
        return undefined;
    const at = Math.max(...data.map((datum) => datum.at));
    const values = {};
    for (const { metric, value, ...datum } of data) {
        if (metric !== undefined && value !== undefined && datum.at === at)
            values[metric] = value;
    }
    return { at, ...((0,cycles/* isDecisive */.z)(values) && { values }) };
}
function datumOf(datum, group) {
    if (!(0,json/* isRecord */.u)(datum) || !Array.isArray(datum['Dimensions']))
        return undefined;
    const dimensions = datum['Dimensions'];
    const isOfGroup = dimensions.some((one) => (0,json/* isRecord */.u)(one) && one['Name'] === keys/* GROUP_DIMENSION */.NX && one['Value'] === group);
    const at = Date.parse(String(datum['Timestamp']));
    if (!isOfGroup || Number.isNaN(at))
        return undefined;
    const { MetricName: name, Value: value } = datum;
    if (dimensions.length > 1 || !isCount(value))
        return { at };
    return { at, metric: keys/* FLEET_METRICS */.jz.find((one) => one === name), value: (0,bins/* exactly */.pV)(value) };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

// EXTERNAL MODULE: ./build/api/refusal.js
var refusal = __webpack_require__(6803);
;// CONCATENATED MODULE: ./build/api/client.js













class CloneSquadApi {
    #send;
    #retryPolicy;
    constructor(send, retryPolicy) {
        this.#send = send;
        this.#retryPolicy = retryPolicy;
    }
    async write(api, key, value, ttlSeconds, signal) {
        const url = (0,api_url/* writeUrl */.B2)(api, key, ttlSeconds);
        const request = { method: 'POST', url, body: value ?? '\n' };
        const { answer, mayBeWritten } = await this.#sendWithRetries(request, signal);
        if (!(0,base_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer, { mayBeWritten });
        const echo = value ?? '';
        if (answer.body !== echo) {
            throw strange(`${url.host} returned ${(0,base_text/* quoted */.TL)(answer.body)} for a write of ${(0,base_text/* quoted */.TL)(echo)}. The CloneSquad API returns the written value.`, { mayBeWritten: true });
        }
        return writtenBefore(url, answer);
    }
    async mark(api, signal) {
        const url = (0,api_url/* markerUrl */.Ul)(api);
        const body = `${this.#retryPolicy.clock.now()}-${crypto.randomUUID()}`;
        const request = { method: 'POST', url, body };
        const { clock, requestMs, deadline } = this.#retryPolicy;
        const few = { attempts: retry/* ATTEMPTS */.P.optional, deadline: Math.min(deadline, clock.now() + requestMs) };
        const { answer } = await this.#sendWithRetries(request, signal, few);
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined)
            return toDenied(denial);
        if (!(0,base_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer);
        if (answer.body !== body)
            throw strange(`${url.host} did not return the value that was written to ${keys/* MARKER_KEY */.Tm}.`);
        return writtenBefore(url, answer);
    }
    async requestCycle(api, signal) {
        const request = { method: 'GET', url: (0,api_url/* cycleUrl */.cE)(api) };
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,refusal/* readDenial */.oq)(request, answer);
            return denial === undefined ? (0,base_send/* isSuccess */.oJ)(answer) : toDenied(denial);
        }
        catch (thrown) {
            if (thrown instanceof base_send/* Unanswered */.XX)
                return false;
            throw thrown;
        }
    }
    async readValue(api, key, signal) {
        const request = { method: 'GET', url: (0,api_url/* writeUrl */.B2)(api, key) };
        const { answer } = await this.#sendWithRetries(request, signal);
        const at = (0,base_send/* dateOf */.Q$)(answer) ?? this.#retryPolicy.clock.now();
        if (isUnknownKey(answer) && key.startsWith('subfleet.'))
            return { value: size/* NO_VALUE */.GY, at };
        if (isUnknownKey(answer))
            throw (0,errors_api/* unsupportedRelease */.j9)({ host: request.url.host, key });
        const body = this.#bodyOf(request, answer);
        if (typeof body === 'string' && body.includes('\n')) {
            throw strange(`${request.url.host} returned ${(0,base_text/* quoted */.TL)(body)} for GET configuration/${key}. A value has a single line.`);
        }
        return { value: (0,convergence_answers/* isDenied */.G)(body) ? body : (0,base_text/* withoutTokens */.N_)(body), at };
    }
    async readRows(api, keys, signal) {
        const url = new URL('configuration?raw=true', api);
        const request = { method: 'GET', url };
        const { answer } = await this.#sendWithRetries(request, signal);
        const body = this.#bodyOf(request, answer);
        if ((0,convergence_answers/* isDenied */.G)(body))
            return body;
        const table = (0,json/* parseJson */.q)(body);
        const isTable = (0,json/* isRecord */.u)(table) && !Array.isArray(table);
        const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined]);
        if (found.every(isStoredRow))
            return new Map(found);
        throw strange(`${url.host} returned ${(0,base_text/* quoted */.TL)(body)} for GET configuration. This is not a table of values.`);
    }
    async readDiscovery(api, signal) {
        const request = { method: 'GET', url: new URL('discovery', api) };
        const { answer } = await this.#sendWithRetries(request, signal);
        if (answer.status === 404)
            return undefined;
        const body = this.#bodyOf(request, answer);
        if ((0,convergence_answers/* isDenied */.G)(body))
            return body;
        const document = (0,json/* parseJson */.q)(body);
        const discovery = (0,json/* isRecord */.u)(document) ? document['discovery'] : undefined;
        const group = (0,json/* isRecord */.u)(discovery) ? discovery['GroupName'] : undefined;
        const version = (0,json/* isRecord */.u)(discovery) ? discovery['CloneSquadVersion'] : undefined;
        if (typeof group === 'string')
            return { group, ...(typeof version === 'string' && { version }) };
        throw strange(`${request.url.host} returned ${(0,base_text/* quoted */.TL)(body)} for GET discovery. This contains no GroupName.`);
    }
    async readConfigured(api, key, signal) {
        const configuration = await this.#tryToRead(new URL('configuration?format=json', api), signal);
        return (0,convergence_answers/* isDenied */.G)(configuration) ? configuration : configuredValue(configuration, key);
    }
    async readFleetStatus(api, signal) {
        const status = await this.#tryToRead(new URL('fleet/status', api), signal);
        if ((0,convergence_answers/* isDenied */.G)(status))
            return status;
        const ec2 = (0,json/* isRecord */.u)(status) ? status['EC2'] : undefined;
        const fleet = (0,json/* isRecord */.u)(ec2) ? ec2['AutoscaledFleet'] : undefined;
        const [running, serving, managed] = ['RunningFleetSize', 'ServingFleetSize', 'ManagedFleetSize'].map((name) => (0,json/* isRecord */.u)(fleet) ? fleet[name] : undefined);
        const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
        return areCounts ? { running, serving, managed } : undefined;
    }
    async readLiveStatus(api, group, signal) {
        const sent = await this.#tryToRead(new URL('cloudwatch/sentmetrics', api), signal);
        return (0,convergence_answers/* isDenied */.G)(sent) ? sent : parseLiveStatus(sent, group);
    }
    async readShadowing(api, key, signal) {
        const questions = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
        const answers = await Promise.all(questions.map((question) => this.#tryToRead(new URL(question, api), signal)));
        const [configuration, rows, metrics] = answers;
        const inForce = configuredValue(configuration, key);
        const mistaken = (0,json/* isRecord */.u)(rows) ? rows[keys/* MISTAKEN_COUNT_KEY */.$q] : undefined;
        const isInMaintenance = maintenanceIn(metrics);
        return {
            ...(inForce && { inForce }),
            ...(typeof mistaken === 'string' && { mistaken }),
            ...(isInMaintenance !== undefined && { isInMaintenance }),
            denied: answers.flatMap((answer) => ((0,convergence_answers/* isDenied */.G)(answer) ? [answer.denied] : [])),
        };
    }
    async #sendWithRetries(request, signal, limits = {}) {
        let mayBeWritten = false;
        const ask = async () => {
            try {
                const answer = await this.#send(request, signal);
                mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
                return answer;
            }
            catch (thrown) {
                mayBeWritten ||= request.method === 'POST' && thrown instanceof base_send/* Unanswered */.XX && thrown.mayHaveArrived;
                throw thrown;
            }
        };
        const policy = { ...this.#retryPolicy, ...limits };
        const answer = await (0,retry/* sendWithRetries */.H)(request.url.host, ask, policy, signal).catch((thrown) => {
            throw mayBeWritten && thrown instanceof failure/* Failure */.HR ? (0,failure/* afterWrite */.SE)(thrown) : thrown;
        });
        if (!(answer instanceof base_send/* Unanswered */.XX))
            return { answer, mayBeWritten };
        throw (0,services/* unreachable */.HB)({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
    }
    #bodyOf(request, answer) {
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined && (0,refusal/* canDoWithout */.gN)(denial))
            return toDenied(denial);
        if (!(0,base_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer);
        const type = answer.headers.get('content-type') ?? 'none';
        if (type.startsWith('application/json'))
            return answer.body;
        throw strange(`${request.url.host} returned ${(0,base_text/* quoted */.TL)(answer.body)} with the content type ${(0,base_text/* quoted */.TL)(type)}. The CloneSquad API returns application/json.`);
    }
    #refused(request, answer, options = {}) {
        return (0,refusal/* diagnose */.h4)(request, answer, this.#retryPolicy.clock.now(), options);
    }
    async #tryToRead(url, signal) {
        const request = { method: 'GET', url };
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,refusal/* readDenial */.oq)(request, answer);
            if (denial !== undefined)
                return toDenied(denial);
            return answer.status === 200 ? (0,json/* parseJson */.q)(answer.body) : undefined;
        }
        catch (thrown) {
            if (thrown instanceof base_send/* Unanswered */.XX)
                return undefined;
            throw thrown;
        }
    }
}
function toDenied({ statement }) {
    return { denied: statement };
}
function isStoredRow(row) {
    return typeof row[1] === 'string' || row[1] === null;
}
function isUnknownKey({ status, body }) {
    return status === 400 && body.startsWith('Unknown configuration key');
}
function writtenBefore(url, answer) {
    const date = (0,base_send/* dateOf */.Q$)(answer);
    if (date !== undefined)
        return date + 1000;
    throw strange(`${url.host} accepted the value, but its response has no Date header. API Gateway always sends one.`, {
        mayBeWritten: true,
    });
}
function strange(message, options) {
    return (0,services/* unexpectedResponse */.Lf)({ service: 'clonesquad', message }, options);
}

// EXTERNAL MODULE: ./build/errors/discovery.js
var discovery = __webpack_require__(9488);
;// CONCATENATED MODULE: ./build/api/discovery.js





function defaultStackNames(group) {
    return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}
async function findApis(groups, stacks, place) {
    const listed = await listOrRefusal(stacks);
    const found = groups.map(async (group) => {
        const looked = listed instanceof failure/* Failure */.HR ? await byDefaultNames(group, stacks) : listed;
        return [group, deploymentOf(group, looked, place) ?? notFound(group, listed, place.region)];
    });
    return new Map(await Promise.all(found));
}
async function findGroups(stacks) {
    const deployed = (await stacks.all()).filter(isDeployed);
    const groups = deployed.flatMap((stack) => {
        const group = stack.outputs.get(keys/* GROUP_OUTPUT */.Qj) ?? '';
        return claimsOf(group, stack).length === 0 ? [] : [group];
    });
    return [...new Set(groups)];
}
async function listOrRefusal(stacks) {
    try {
        return await stacks.all();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.code === services/* awsRefused */.k4.code)
            return thrown;
        throw thrown;
    }
}
async function byDefaultNames(group, stacks) {
    const found = await Promise.all(defaultStackNames(group).map((name) => stacks.byName(name)));
    return found.filter((stack) => stack !== undefined);
}
function deploymentOf(group, stacks, place) {
    const claims = stacks.filter(isDeployed).flatMap((stack) => claimsOf(group, stack));
    const apis = new Set(claims.map(({ url, text }) => (url === undefined ? text : (0,api_url/* apiIdentity */.jJ)(url))));
    if (apis.size > 1)
        return (0,discovery/* stacksAmbiguous */.sR)({ group, claims });
    const trusted = claims.find(({ url }) => url !== undefined && (0,api_url/* isTrustedDiscovery */.Qe)(url, place.isLocalCloud));
    const claim = trusted ?? claims[0];
    if (claim === undefined) {
        const others = stacks.filter((stack) => !isDeployed(stack) && isMeantFor(group, stack));
        return others.length === 0 ? undefined : (0,discovery/* stackNotDeployed */.AI)({ group, stacks: others });
    }
    const { stack, output, text, url } = claim;
    if (url === undefined || trusted === undefined)
        return (0,discovery/* urlUntrusted */.eS)({ group, stack, output, text });
    const { region } = place;
    const itsRegion = (0,api_url/* regionOf */.AP)(url);
    if (itsRegion !== undefined && itsRegion !== region)
        return (0,discovery/* regionMismatch */.tm)({ group, stack, output, text, region });
    return { api: url, stack, output };
}
function isDeployed({ status }) {
    return !/^(?:CREATE_(?!COMPLETE)|ROLLBACK_|DELETE_|REVIEW_)/.test(status);
}
function claimsOf(group, { name: stack, outputs }) {
    if (outputs.get(keys/* GROUP_OUTPUT */.Qj) !== group)
        return [];
    return keys/* URL_OUTPUTS */.xn.flatMap((output) => {
        const text = outputs.get(output);
        return text === undefined ? [] : [{ stack, output, text, url: (0,api_url/* parseApiUrl */.nV)(text) }];
    });
}
function isMeantFor(group, { name, outputs }) {
    const claimed = outputs.get(keys/* GROUP_OUTPUT */.Qj);
    return claimed === undefined ? defaultStackNames(group).includes(name) : claimed === group;
}
function notFound(group, listed, region) {
    if (listed instanceof failure/* Failure */.HR)
        return listed;
    return (0,discovery/* stackNotFound */.qk)({
        group,
        region,
        outputs: `${keys/* GROUP_OUTPUT */.Qj}=${group} and ${keys/* URL_OUTPUTS */.xn.join(' or ')}`,
        looked: listed.map((stack) => stack.name),
    });
}

;// CONCATENATED MODULE: ./build/api/inspection.js





class ApiInspection {
    #send;
    #clock;
    constructor(send, clock) {
        this.#send = send;
        this.#clock = clock;
    }
    async requireWritable(api, key, signal) {
        const request = { method: 'POST', url: (0,api_url/* writeUrl */.B2)(api, key), body: '' };
        const answer = await this.#ask(request, signal);
        if (answer.status === 502)
            return;
        if (!(0,base_send/* isSuccess */.oJ)(answer))
            throw (0,refusal/* diagnose */.h4)(request, answer, this.#clock.now());
        throw (0,services/* unexpectedResponse */.Lf)({
            service: 'clonesquad',
            message: `${api.host} returned ${answer.status} ${(0,base_text/* quoted */.TL)(answer.body)} for an empty write. This is probably not the CloneSquad API, which returns 502.`,
        }, { mayBeWritten: true });
    }
    async #ask(request, signal) {
        try {
            return await this.#send(request, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof base_send/* Unanswered */.XX))
                throw thrown;
            throw (0,services/* unreachable */.HB)({ service: 'clonesquad', reason: thrown.message }, { cause: thrown });
        }
    }
}

// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/aws/environment.js
var environment = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/signed-http.js
var signed_http = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/aws/account.js








const ACTION = 'sts:GetCallerIdentity';
const QUESTION = 'Action=GetCallerIdentity&Version=2011-06-15';
function requireAllowed(account, allowed) {
    if (!allowed.includes(account))
        throw (0,authentication/* accountNotAllowed */.fs)({ account, allowed });
}
async function callerAccount(...asked) {
    return (await callerIdentity(...asked)).account;
}
async function callerIdentity(credentials, options, retryPolicy, signal) {
    const send = (0,signed_http/* signedSender */.w)(credentials, { ...options, service: 'sts' });
    const url = (0,environment/* endpointOf */.X5)('sts', options.region, options.env);
    const ask = () => send({ method: 'POST', url, body: QUESTION }, signal);
    const throttled = ({ body }) => (/<Code>Throttl/.test(body) ? 'STS throttled the request' : undefined);
    return identityIn(await (0,retry/* sendWithRetries */.H)(url.host, ask, retryPolicy, signal, throttled));
}
function identityIn(answer) {
    if (answer instanceof base_send/* Unanswered */.XX)
        throw (0,authentication/* accountUnknown */.kq)({ reason: answer.message }, { cause: answer });
    const { status, body } = answer;
    const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
    const arn = /<Arn>(arn:[^<\s]+)<\/Arn>/.exec(body)?.[1];
    if (status === 200 && account !== undefined && arn !== undefined)
        return { account, arn };
    const error = (0,errors/* answerError */.n)(answer);
    if (status === 403 && !(0,errors/* isForeign */.jq)(error))
        throw (0,errors/* keyFailure */.Y4)(error, ACTION) ?? (0,services/* awsRefused */.k4)({ action: ACTION, reason: (0,errors/* reasonOf */.A3)(error) });
    throw (0,authentication/* accountUnknown */.kq)({ reason: (0,base_text/* excerpt */.Kb)(`${status}: ${error.message || body}`) });
}

;// CONCATENATED MODULE: ./build/aws/pages.js

async function readPages({ action, mostPages }, read) {
    const items = [];
    const seen = new Set();
    let token;
    for (let pages = 1; pages <= mostPages; pages += 1) {
        const { items: more, next } = await read(token);
        items.push(...more);
        if (next === undefined)
            return items;
        if (seen.has(next)) {
            throw endless(`The response to ${action} has no end: page ${pages} leads back to an earlier page.`);
        }
        token = next;
        seen.add(next);
    }
    throw endless(`The response to ${action} has more than ${mostPages} pages, which is the most that is read.`);
}
function endless(message) {
    return (0,services/* unexpectedResponse */.Lf)({ service: 'aws', message });
}

;// CONCATENATED MODULE: ./build/aws/shared-call.js
class OneCall {
    #shared;
    async ask(call, signal) {
        signal.throwIfAborted();
        this.#shared ??= this.#begin(call);
        const shared = this.#shared;
        shared.waiting += 1;
        try {
            return await unlessAborted(shared.value, signal);
        }
        catch (thrown) {
            const isLeft = shared.waiting === 1;
            if ((!signal.aborted || isLeft) && this.#shared === shared)
                this.#shared = undefined;
            if (isLeft)
                shared.stop.abort(signal.reason);
            throw thrown;
        }
        finally {
            shared.waiting -= 1;
        }
    }
    #begin(call) {
        const stop = new AbortController();
        return { value: call(stop.signal), stop, waiting: 0 };
    }
}
async function unlessAborted(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([aborted, promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

;// CONCATENATED MODULE: ./build/aws/cloudformation.js








const MOST_PAGES = 400;
function stackSource(ports, signal) {
    const describe = (input) => describeStacks(ports, input, signal);
    return {
        async byName(name) {
            try {
                const { items } = await describe({ StackName: name });
                return items[0];
            }
            catch (thrown) {
                if ((0,errors/* isErrorNamed */.Yc)(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
                    return undefined;
                throw (0,errors/* awsFailure */.MT)(thrown, 'cloudformation:DescribeStacks', signal);
            }
        },
        async all() {
            const action = 'cloudformation:DescribeStacks and cloudformation:ListStacks';
            try {
                return await readPages({ action, mostPages: MOST_PAGES }, (token) => describe(token === undefined ? {} : { NextToken: token }));
            }
            catch (thrown) {
                throw (0,errors/* awsFailure */.MT)(thrown, action, signal);
            }
        },
    };
}
async function describeStacks({ send, url, retryPolicy }, input, signal) {
    const question = { Action: 'DescribeStacks', ...input, Version: '2010-05-15' };
    const body = new URLSearchParams(question).toString();
    const ask = () => send({ method: 'POST', url, body }, signal);
    const deadline = Math.min(retryPolicy.deadline, retryPolicy.clock.now() + 2 * retry/* ATTEMPTS */.P.cloudFormation * retryPolicy.requestMs);
    const attempts = { ...retryPolicy, attempts: retry/* ATTEMPTS */.P.cloudFormation, deadline };
    const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, attempts, signal, throttled);
    if (answer instanceof base_send/* Unanswered */.XX)
        throw answer;
    return pageIn(answer);
}
function throttled(answer) {
    return answer.status >= 400 && (0,errors/* isThrottling */.E2)((0,errors/* answerError */.n)(answer)) ? 'CloudFormation throttled the request' : undefined;
}
function pageIn(answer) {
    const result = answer.status === 200 ? (0,errors/* elementAt */.s2)((0,errors/* parseXml */.NO)(answer.body), 'DescribeStacksResult') : undefined;
    if (result === undefined)
        throw (0,errors/* answerError */.n)(answer);
    const items = (0,errors/* membersAt */.n7)(result, 'Stacks').map(toStack);
    return { items, next: (0,errors/* textAt */.$6)(result, 'NextToken') || undefined };
}
function toStack(stack) {
    const entries = (0,errors/* membersAt */.n7)(stack, 'Outputs').map((output) => [(0,errors/* textAt */.$6)(output, 'OutputKey'), (0,errors/* textAt */.$6)(output, 'OutputValue')]);
    return {
        name: (0,base_text/* plainLine */.h0)((0,errors/* textAt */.$6)(stack, 'StackName')),
        status: (0,errors/* textAt */.$6)(stack, 'StackStatus'),
        outputs: new Map(entries),
    };
}
class StackListing {
    #open;
    #list = new OneCall();
    constructor(open) {
        this.#open = open;
    }
    source(signal) {
        return {
            all: async () => {
                const list = async (during) => listOrRefusal(await this.#open(during));
                const stacks = await this.#list.ask(list, signal);
                if (stacks instanceof failure/* Failure */.HR)
                    throw stacks;
                return stacks;
            },
            byName: async (name) => {
                const own = await this.#open(signal);
                return own.byName(name);
            },
        };
    }
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/convergence/series.js



const SUBFLEET_SERIES = [...new Set(Object.values(keys/* SUBFLEET_METRICS */.B2).filter((name) => name !== undefined))].map((metricName) => ({
    metricName,
    metrics: keys/* FLEET_METRICS */.jz.filter((metric) => keys/* SUBFLEET_METRICS */.B2[metric] === metricName),
}));
function seriesOf(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    const ofGroup = { Name: keys/* GROUP_DIMENSION */.NX, Value: group };
    if (subfleet === undefined) {
        const dimensions = [ofGroup];
        return keys/* FLEET_METRICS */.jz.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
    }
    const dimensions = [{ Name: keys/* SUBFLEET_DIMENSION */.UH, Value: subfleet }, ofGroup];
    return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}
const UNSENT = cycles/* DECISIVE_METRICS */.b$.filter((metric) => keys/* SUBFLEET_METRICS */.B2[metric] === undefined);
const SENT_WHILE_RUNNING = new Set(['DesiredInstanceCount', 'MinInstanceCount']);
function completed(fleet, bins) {
    if ((0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined)
        return bins;
    return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}
function completeBin(metrics) {
    const sampleCount = metrics.get('FleetSize')?.sampleCount;
    if (sampleCount === undefined)
        return metrics;
    const zeros = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
    const sent = [...metrics].filter(([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount);
    return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros])]);
}

;// CONCATENATED MODULE: ./build/aws/cloudwatch.js









const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
const SERIES_PER_REQUEST = 500 / STATISTICS.length;
const REQUESTS_AT_ONCE = 8;
const cloudwatch_MOST_PAGES = 50;
const cloudwatch_ACTION = 'cloudwatch:GetMetricData';
class Incomplete extends Error {
}
const ABSENT = -1;
class MetricReader {
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    async read(fleets, namespace, { start, end }, signal) {
        const bins = new Map(fleets.map((fleet) => [fleet, new Map()]));
        const span = { StartTime: Math.floor(start / 1000), EndTime: Math.floor(end / 1000) };
        await allOrNone(portionsOf([...bins.keys()].flatMap(seriesOf)), (asked, during) => this.#request(asked, namespace, span, bins, during), signal);
        for (const found of bins.values())
            dropIncomplete(found);
        return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, found)]));
    }
    async #request(asked, namespace, span, bins, signal) {
        const results = await readPages({ action: cloudwatch_ACTION, mostPages: cloudwatch_MOST_PAGES }, (next) => {
            const token = next === undefined ? '' : `"NextToken":${JSON.stringify(next)},`;
            return this.#page(questionOf(asked, namespace, span, token), signal);
        });
        requireComplete(results);
        for (const result of results)
            collect(result, asked, bins);
    }
    async #page(body, signal) {
        const { send, url, retryPolicy } = this.#ports;
        const ask = () => send({ method: 'POST', url, body }, signal);
        const deadline = retryPolicy.clock.now() + 2 * retryPolicy.requestMs;
        const attempts = { ...retryPolicy, attempts: retry/* ATTEMPTS */.P.cloudWatch, deadline };
        const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, attempts, signal, cloudwatch_throttled);
        if (answer instanceof base_send/* Unanswered */.XX)
            throw answer;
        const document = answer.status === 200 ? (0,json/* parseJson */.q)(answer.body) : undefined;
        const results = (0,json/* isRecord */.u)(document) ? document['MetricDataResults'] : undefined;
        if (!(0,json/* isRecord */.u)(document) || !Array.isArray(results))
            throw (0,errors/* answerError */.n)(answer);
        const next = document['NextToken'];
        return { items: results, next: typeof next === 'string' && next !== '' ? next : undefined };
    }
}
function cloudwatch_throttled(answer) {
    return answer.status >= 400 && (0,errors/* isThrottling */.E2)((0,errors/* answerError */.n)(answer)) ? 'CloudWatch throttled the request' : undefined;
}
function requireComplete(results) {
    const ends = new Map();
    for (const result of results)
        if ((0,json/* isRecord */.u)(result))
            ends.set(result['Id'], result);
    for (const { StatusCode: status = 'Complete', Messages: messages } of ends.values()) {
        if (status === 'Complete')
            continue;
        const reason = (0,base_text/* excerpt */.Kb)([`CloudWatch returned ${String(status)}`, ...messageTexts(messages)].join(': '));
        if (status === 'Forbidden')
            throw (0,services/* awsRefused */.k4)({ action: cloudwatch_ACTION, reason });
        throw new Incomplete(reason);
    }
}
function messageTexts(messages) {
    const [first] = Array.isArray(messages) ? messages : [];
    const value = (0,json/* isRecord */.u)(first) ? first['Value'] : undefined;
    return typeof value === 'string' ? [value] : [];
}
function portionsOf(series) {
    return Array.from({ length: Math.ceil(series.length / SERIES_PER_REQUEST) }, (_, index) => series.slice(index * SERIES_PER_REQUEST, (index + 1) * SERIES_PER_REQUEST));
}
async function allOrNone(values, act, signal) {
    const stop = new AbortController();
    const during = AbortSignal.any([signal, stop.signal]);
    const left = values.values();
    const work = async () => {
        for (const value of left)
            await act(value, during);
    };
    try {
        await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
    }
    catch (thrown) {
        stop.abort();
        throw thrown;
    }
}
function questionOf(asked, namespace, { StartTime, EndTime }, token) {
    const queries = asked.flatMap(({ metricName, dimensions }, place) => {
        const metric = JSON.stringify({ Namespace: namespace, MetricName: metricName, Dimensions: dimensions });
        return STATISTICS.map(({ stat }, index) => `{"Id":"q${place * STATISTICS.length + index}","MetricStat":{"Metric":${metric},"Period":${bins/* BIN_MS */.r4 / 1000},"Stat":"${stat}"}}`);
    });
    return `{"StartTime":${StartTime},"EndTime":${EndTime},"ScanBy":"TimestampAscending",${token}"MetricDataQueries":[${queries.join(',')}]}`;
}
function collect(result, asked, bins) {
    const { Id: id, Timestamps: seconds, Values: values } = (0,json/* isRecord */.u)(result) ? result : {};
    if (typeof id !== 'string' || !Array.isArray(seconds) || !Array.isArray(values))
        return;
    const place = Number(id.slice(1));
    const series = asked[Math.floor(place / STATISTICS.length)];
    const statistic = STATISTICS[place % STATISTICS.length];
    const found = series && bins.get(series.fleet);
    if (series === undefined || statistic === undefined || found === undefined)
        return;
    for (let index = 0; index < seconds.length; index += 1) {
        const [second, value] = [seconds[index], values[index]];
        if (typeof second !== 'number' || typeof value !== 'number')
            continue;
        const bin = binAt(found, second * 1000);
        for (const metric of series.metrics)
            statisticsOf(bin, metric)[statistic.name] = value;
    }
}
function binAt(bins, start) {
    const known = bins.get(start);
    if (known !== undefined)
        return known;
    const bin = new Map();
    bins.set(start, bin);
    return bin;
}
function statisticsOf(bin, metric) {
    const known = bin.get(metric);
    if (known !== undefined)
        return known;
    const statistics = { sampleCount: ABSENT, sum: ABSENT, minimum: ABSENT, maximum: ABSENT };
    bin.set(metric, statistics);
    return statistics;
}
function dropIncomplete(bins) {
    for (const bin of bins.values()) {
        bin.forEach(({ sampleCount, sum, minimum, maximum }, metric) => {
            if (Math.min(sampleCount, sum, minimum, maximum) < 0)
                bin.delete(metric);
        });
    }
}

// EXTERNAL MODULE: ./build/aws/ambient.js + 2 modules
var ambient = __webpack_require__(6208);
// EXTERNAL MODULE: ./build/aws/assume-role.js
var assume_role = __webpack_require__(1623);
;// CONCATENATED MODULE: ./build/aws/sign-in-failure.js





function signInFailure(thrown, { signIn, region, idToken }) {
    if (thrown instanceof failure/* Failure */.HR)
        return thrown;
    const reason = (0,errors/* reasonOf */.A3)(thrown);
    const options = { cause: thrown };
    if (signIn.kind === 'ambient')
        return (0,authentication/* credentialSourceFailed */.mK)({ source: 'this machine', reason }, options);
    const facts = { roleArn: signIn.roleArn, reason };
    const request = { service: 'aws', action: actionOf(signIn), ...facts };
    if ((0,errors/* isThrottling */.E2)(thrown))
        return (0,services/* throttled */.v6)(request, options);
    if (!(0,errors/* isRefusal */.vu)(thrown) || (0,errors/* isForeign */.jq)(thrown))
        return (0,services/* unreachable */.HB)(request, options);
    const code = codeOf(thrown);
    if (code === 'RegionDisabled')
        return (0,authentication/* regionDisabled */.fR)({ region, reason }, options);
    if (code === 'Validation')
        return invalid(signIn, thrown, reason);
    if (idToken !== undefined)
        return tokenRefused(signIn, thrown, reason, idToken);
    if (code === 'AccessDenied')
        return (0,authentication/* roleNotTrusted */.D$)(facts, options);
    return (0,errors/* keyFailure */.Y4)(thrown, actionOf(signIn)) ?? (0,authentication/* roleRefused */.ZB)(facts, options);
}
function actionOf({ by }) {
    return by === 'oidc' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}
function invalid({ roleArn, durationSeconds }, thrown, reason) {
    const options = { cause: thrown };
    return /DurationSeconds|MaxSessionDuration/i.test(reason)
        ? (0,authentication/* sessionTooLong */.bl)({ roleArn, reason, seconds: durationSeconds }, options)
        : (0,authentication/* invalidRole */.yu)({ roleArn, reason }, options);
}
function tokenRefused({ roleArn, audience }, thrown, reason, idToken) {
    const facts = { roleArn, reason, audience, ...(0,assume_role/* tokenFacts */.XR)(idToken, audience) };
    const options = { cause: thrown };
    switch (codeOf(thrown)) {
        case 'AccessDenied':
            return (0,authentication/* roleNotTrusted */.D$)(facts, options);
        case 'ExpiredToken':
            return (0,authentication/* oidcTokenExpired */.o8)(facts, options);
        case 'InvalidIdentityToken':
            return (0,authentication/* oidcTokenRejected */.HM)({ ...facts, isAudience: /audience/i.test(reason) }, options);
        default:
            return (0,authentication/* roleRefused */.ZB)(facts, options);
    }
}
function codeOf(thrown) {
    return thrown instanceof Error ? thrown.name.replace(/(?:Exception|Error)$/, '') : '';
}

;// CONCATENATED MODULE: ./build/aws/credentials.js





const RENEW_BEFORE_MS = 5 * 60_000;
function credentialSource(signIn, place, ports) {
    const { mask, retryPolicy: { clock }, } = ports;
    const obtain = async (signal) => {
        const askedAt = clock.now();
        const credentials = await unlessAborted(fetchCredentials(signIn, place, ports, signal), signal);
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        for (const secret of [accessKeyId, secretAccessKey, sessionToken])
            if (secret)
                mask(secret);
        return byOurClock(credentials, signIn, askedAt);
    };
    return keptFresh(obtain, clock.now);
}
async function fetchCredentials(signIn, place, ports, signal) {
    let idToken;
    try {
        if (signIn.kind === 'role' && signIn.by === 'oidc') {
            const newToken = async () => {
                idToken = await ports.idToken(signIn.audience, signal);
                ports.mask(idToken);
                return idToken;
            };
            return await (0,assume_role/* assumeRoleByToken */.Pi)(signIn, newToken, place, ports, signal);
        }
        const held = requireUsable(await (0,ambient/* ambientCredentials */.j)(signIn, place, ports, signal));
        return signIn.kind === 'ambient' ? held : await (0,assume_role/* assumeRoleBy */.YO)(held, signIn, place, ports, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw signInFailure(thrown, { signIn, region: place.region, idToken });
    }
}
function requireUsable(credentials) {
    const usable = (name, text) => {
        const key = text.trim();
        if (/^[\x21-\x7e]+$/.test(key))
            return key;
        throw (0,authentication/* invalidAccessKey */.fH)({ malformed: name });
    };
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return {
        ...credentials,
        accessKeyId: usable('access key ID', accessKeyId),
        secretAccessKey: usable('secret access key', secretAccessKey),
        ...(sessionToken && { sessionToken: usable('session token', sessionToken) }),
    };
}
function byOurClock(credentials, signIn, askedAt) {
    if (signIn.kind === 'ambient' || credentials.expiration === undefined)
        return credentials;
    const asked = signIn.durationSeconds * 1000;
    const left = credentials.expiration.getTime() - askedAt;
    return left > 0 && left <= asked ? credentials : { ...credentials, expiration: new Date(askedAt + asked) };
}
function keptFresh(obtain, now) {
    let held;
    let renewal;
    const renew = async (signal) => {
        try {
            const obtainedAt = now();
            const credentials = await obtain(signal);
            const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            held = { credentials, endsAt, dueAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
            return credentials;
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (held !== undefined && now() < held.endsAt)
                return held.credentials;
            throw thrown;
        }
        finally {
            renewal = undefined;
        }
    };
    const source = async (signal) => {
        if (held !== undefined && now() < held.dueAt)
            return held.credentials;
        renewal ??= { credentials: renew(signal), signal };
        const shared = renewal;
        try {
            return await unlessAborted(shared.credentials, signal);
        }
        catch (thrown) {
            if (!signal.aborted && shared.signal.aborted)
                return source(signal);
            throw thrown;
        }
    };
    return source;
}

// EXTERNAL MODULE: ./build/aws/gate.js
var aws_gate = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/aws/proxy.js
var proxy = __webpack_require__(7862);
;// CONCATENATED MODULE: ./build/aws/setting-notices.js



const FIXED_RETRIES = 'the number of retries is fixed, and timeout limits their duration';
const IDLE = [
    ['AWS_MAX_ATTEMPTS', FIXED_RETRIES],
    ['AWS_RETRY_MODE', FIXED_RETRIES],
    ['AWS_DEFAULTS_MODE', 'request-timeout and timeout apply instead'],
    ['AWS_STS_REGIONAL_ENDPOINTS', 'STS is always called in the region of the fleets'],
];
const UNVERIFIED = 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not verified. Anyone on the network path can read the credentials and respond in place of AWS. Unset it. To trust your own certificate authority, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';
function settingNotices(env, signIn) {
    const isIdle = ([name]) => Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
    return [
        ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
        ...profileNotice(env, signIn),
        ...IDLE.filter(isIdle).map(([name, instead]) => `${name} has no effect: ${instead}.`),
        ...(0,proxy/* idleExceptions */.F8)(env).map((entry) => `${(0,environment/* spellingOf */.k2)('no_proxy', env)} contains ${(0,base_text/* quoted */.TL)(entry)}, which matches no host. Use host names (subdomains are included), IP addresses, or address ranges, with an optional port after a name or an address.`),
    ];
}
function profileNotice(env, signIn) {
    const profile = (0,environment/* profileOf */.dp)(env);
    const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
    if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken)
        return [];
    return [
        `Using the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not ${profile.variable} (${(0,base_text/* quoted */.TL)(profile.name)}). Keys in the environment take precedence over a profile, as in the AWS CLI.`,
    ];
}

;// CONCATENATED MODULE: ./build/aws/cloud.js
















const ANSWER_BYTES = 8 * 1024 * 1024;
const NO_DEADLINE = Number.POSITIVE_INFINITY;
async function connectToAws(options, ports, session) {
    return openConnection(options, ports).cloud(session);
}
function openConnection(options, ports) {
    return new AwsConnection(options, ports);
}
class AwsConnection {
    #options;
    #ports;
    #gate;
    #credentials;
    #hasNotified = false;
    #awsClock = {};
    #account = new OneCall();
    #listing = new StackListing(async (signal) => this.#stacks(NO_DEADLINE, signal));
    #reader;
    constructor(options, ports) {
        const { signIn, region, userAgent, requestMs, env, gate = (0,aws_gate/* openGate */.G)() } = options;
        this.#options = options;
        this.#ports = ports;
        this.#gate = gate;
        const place = { region, userAgent, requestMs, gate };
        this.#credentials = credentialSource(signIn, place, { ...ports, env });
    }
    async cloud(session) {
        for (const service of environment/* SERVICES */.Bg)
            (0,environment/* endpointOf */.X5)(service, this.#options.region, this.#options.env);
        if (!this.#hasNotified)
            for (const text of settingNotices(this.#options.env, this.#options.signIn))
                session.notice(text);
        this.#hasNotified = true;
        await this.#credentials(session.signal);
        const sender = this.#senderFor(session);
        await this.#requireAllowed(session, sender);
        const { region, env, vpcEndpoint, isShared = false } = this.#options;
        const { retryPolicy } = session;
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, { ...sender, vpcEndpoint });
        const api = new CloneSquadApi(send, retryPolicy);
        const inspection = new ApiInspection(send, retryPolicy.clock);
        const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
        const stacks = (during) => isShared ? this.#listing.source(during) : this.#stacks(retryPolicy.deadline, during);
        return {
            findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
            findGroups: async (during) => findGroups(stacks(during)),
            identify: (during) => callerIdentity(this.#credentials, { ...sender, env }, retryPolicy, during),
            requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
            readLiveStatus: (url, group, during) => api.readLiveStatus(url, group, during),
            readDiscovery: (url, during) => api.readDiscovery(url, during),
            mark: (url, during) => api.mark(url, during),
            requestCycle: (url, during) => api.requestCycle(url, during),
            readValue: (url, key, during) => api.readValue(url, key, during),
            readRows: (url, keys, during) => api.readRows(url, keys, during),
            write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
            readConfigured: (url, key, during) => api.readConfigured(url, key, during),
            readFleetStatus: (url, during) => api.readFleetStatus(url, during),
            readShadowing: (url, key, during) => api.readShadowing(url, key, during),
            readMetrics: this.readMetrics,
        };
    }
    readMetrics = async (fleets, namespace, window, during) => {
        this.#reader ??= new MetricReader(this.#portsTo('monitoring'));
        try {
            return await this.#reader.read(fleets, namespace, window, during);
        }
        catch (thrown) {
            const failure = (0,errors/* awsFailure */.MT)(thrown, 'cloudwatch:GetMetricData', during);
            if (failure === thrown ? !isTransient(failure) : (0,errors/* isRefusal */.vu)(thrown))
                throw failure;
            throw new ports/* TransientReadError */.F(failure.message, { cause: failure });
        }
    };
    #senderFor({ retryPolicy, notice }) {
        const { region, userAgent, requestMs } = this.#options;
        const { now } = retryPolicy.clock;
        return { region, userAgent, requestMs, now, notice, gate: this.#gate, awsClock: this.#awsClock };
    }
    async #requireAllowed({ retryPolicy, signal }, sender) {
        const { allowedAccounts, signIn, env } = this.#options;
        if (allowedAccounts === undefined || signIn.kind !== 'ambient')
            return;
        const ask = (during) => callerAccount(this.#credentials, { ...sender, env }, retryPolicy, during);
        requireAllowed(await this.#account.ask(ask, signal), allowedAccounts);
    }
    #stacks(deadline, signal) {
        return stackSource(this.#portsTo('cloudformation', deadline), signal);
    }
    #portsTo(service, deadline = NO_DEADLINE) {
        const { region, userAgent, requestMs, env } = this.#options;
        const { clock } = this.#ports.retryPolicy;
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, {
            service,
            region,
            userAgent,
            requestMs,
            answerBytes: ANSWER_BYTES,
            now: clock.now,
            notice: () => undefined,
            gate: this.#gate,
            awsClock: this.#awsClock,
        });
        const retryPolicy = { clock, requestMs, deadline, log: () => undefined };
        return { send, url: (0,environment/* endpointOf */.X5)(service, region, env), retryPolicy };
    }
}
function isTransient({ code }) {
    return [services/* throttled */.v6, services/* unreachable */.HB].some((cause) => cause.code === code);
}
function isLocalEndpoint(env) {
    const endpoint = (0,environment/* configuredEndpoint */.iw)('cloudformation', env);
    return endpoint !== undefined && (0,api_url/* isLoopback */.U9)(endpoint.hostname);
}

// EXTERNAL MODULE: ./build/aws/profiles.js
var profiles = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/scale/shared-reads.js
var shared_reads = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/scale/shared-connections.js

function sharedConnectors(requests, open, clock) {
    const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
    const all = new Map();
    const sharedBy = (request) => {
        const key = connectionKey(request);
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const connection = open(request);
        const shared = { connection, polls: new shared_reads/* SharedReads */.z(connection.readMetrics, clock, shortestPollMs) };
        all.set(key, shared);
        return shared;
    };
    return (request) => async (session) => {
        const { connection, polls } = sharedBy(request);
        return { ...(await connection.cloud(session)), readMetrics: polls.readMetrics };
    };
}
function connectionKey({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }) {
    return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}

// EXTERNAL MODULE: ./build/machine/files.js
var files = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var http = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
;// CONCATENATED MODULE: ./build/machine/oidc-token.js









const JOB_IS_LATE = /Can't issue ID_TOKEN for job in '(?:Pending|Delayed)' state/i;
function idTokenSource(env, retryPolicy, mask) {
    return async (audience, signal) => {
        const url = requestUrl(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', audience);
        const ask = () => (0,http/* exchange */.cv)({ method: 'GET', url, headers: headersFor(env) }, { ...retryPolicy, isAboutTokens: true }, signal);
        const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, retryPolicy, signal, (given) => isLate(given) ? 'GitHub has not registered this job as running yet' : undefined);
        if (answer instanceof base_send/* Unanswered */.XX)
            throw (0,services/* unreachable */.HB)({ service: 'github', reason: answer.message }, { cause: answer });
        const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
        if (token === undefined)
            throw notGiven(url, answer);
        mask(token);
        return token;
    };
}
function headersFor(env) {
    return {
        Accept: 'application/json; api-version=2.0',
        Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim() ?? ''}`,
        'User-Agent': (0,version/* userAgentOf */.a)(),
    };
}
function isLate({ status, body }) {
    return status === 403 && JOB_IS_LATE.test(body);
}
function requestUrl(text, audience) {
    if (!URL.canParse(text))
        throw (0,authentication/* invalidOidcUrl */.MW)({});
    const url = new URL(text);
    if ((0,api_url/* isClearText */.bV)(url))
        throw (0,authentication/* invalidOidcUrl */.MW)({ host: url.host });
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn(body) {
    const answer = (0,json/* parseJson */.q)(body);
    const value = (0,json/* isRecord */.u)(answer) ? answer['value'] : undefined;
    return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
}
function notGiven({ host }, answer) {
    const { status, body } = answer;
    if ((0,base_send/* isSuccess */.oJ)(answer))
        return (0,services/* unexpectedResponse */.Lf)({
            service: 'github',
            message: `${host} returned ${status} and ${body.length} characters without an OIDC token.`,
        });
    const reason = `${host} returned ${status}: ${(0,base_text/* excerpt */.Kb)(body)}`;
    return status === 429 || status >= 500 || isLate(answer)
        ? (0,services/* unreachable */.HB)({ service: 'github', reason })
        : (0,authentication/* oidcTokenDenied */.yp)({ reason });
}

// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
;// CONCATENATED MODULE: ./build/machine/machine.js












async function openMachine(env) {
    await (0,proxy/* useProxyFromEnv */.bq)(env);
    const settled = await (0,profiles/* withProfileSettings */.v8)(env);
    await trustCaBundle(settled);
    return settled;
}
async function trustCaBundle(env) {
    const file = env['AWS_CA_BUNDLE'];
    if (!file)
        return;
    try {
        const bundle = await (0,promises_.readFile)(file, 'utf8');
        const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
        if (certificates === null)
            throw new Error('it contains no PEM certificate');
        if (!("setDefaultCACertificates" in external_node_tls_))
            throw new Error('it requires Node.js 22.19 or later');
        external_node_tls_.setDefaultCACertificates([...external_node_tls_.getCACertificates('default'), ...certificates]);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw (0,services/* caBundleUnusable */.SN)({ file, reason }, { cause: thrown });
    }
    const { secureAgent } = await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521));
    secureAgent.forgetEarly();
}
function surroundingsOf(env) {
    return {
        ambientRegion: (0,environment/* ambientRegion */.bS)(env),
        isGitHub: env['GITHUB_ACTIONS'] === 'true',
        hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    };
}
const MOST_BYTES = 64 * 1024;
function readFile(path) {
    return (0,files/* readRegularFile */.XF)(path, MOST_BYTES).toString('utf8');
}
function connectorFor(request, { userAgent, env, mask }) {
    return (session) => {
        const { retryPolicy } = session;
        const idToken = idTokenSource(env, retryPolicy, mask);
        return connectToAws({ ...request, userAgent, env }, { idToken, mask, retryPolicy, readFile, isPipe: files/* isPipe */.Ju }, session);
    };
}
function connectorsFor(requests, identity, log) {
    if (requests.length === 1)
        return (request) => connectorFor(request, identity);
    const { userAgent, env, mask } = identity;
    const gate = (0,aws_gate/* openGate */.G)();
    const open = (request) => {
        const { requestMs } = request;
        const retryPolicy = { clock: system_clock/* systemClock */.m, requestMs, deadline: Number.POSITIVE_INFINITY, log };
        const idToken = idTokenSource(env, retryPolicy, mask);
        return openConnection({ ...request, userAgent, env, gate, isShared: true }, { idToken, mask, retryPolicy, readFile, isPipe: files/* isPipe */.Ju });
    };
    return sharedConnectors(requests, open, system_clock/* systemClock */.m);
}


/***/ }),
/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const LONGEST_MS = 2 ** 31 - 1;
const STARTED_AT = Date.now();
const STARTED = performance.now();
const sleep = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((thrown) => {
        if (!signal.aborted)
            throw thrown;
    });
};
const systemClock = {
    now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
    random: () => Math.random(),
    sleep,
    after: (milliseconds, ring) => {
        const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
        return () => clearTimeout(timer);
    },
};


/***/ }),
/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   ZQ: () => (/* binding */ noRunReport),
/* harmony export */   aw: () => (/* binding */ noRunParagraphs),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   qo: () => (/* binding */ stateLine)
/* harmony export */ });
/* unused harmony export FIXERS */
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';
const FIXERS = {
    'aws-administrator': 'the AWS administrator',
    'clonesquad-operator': 'the CloneSquad operator',
    maintainers: 'the maintainers of clonesquad-scale',
};
function fixLine({ fixBy, fix }) {
    const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
    return `Fix${who}: ${fix}`;
}
function stateLine(finalState) {
    return `State: ${finalState}`;
}
function moreLine(...codes) {
    return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}
function noRunParagraphs(failure, finalState) {
    const { message, code } = failure;
    return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}
function noRunReport({ message, result, code }, finalState) {
    return { version: _base_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, result, code, headline: message, finalState, fleets: [] };
}


/***/ }),
/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TransientReadError)
/* harmony export */ });
class TransientReadError extends Error {
    name = 'TransientReadError';
}


/***/ }),
/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ windowOf),
/* harmony export */   z: () => (/* binding */ SharedReads)
/* harmony export */ });
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);

const GATHER_MS = 1_000;
const GATHER_SHARE = 0.1;
class SharedReads {
    #readMetrics;
    #clock;
    #gatherMs;
    #gathering = new Map();
    #underWay = new Map();
    constructor(readMetrics, clock, pollMs) {
        this.#readMetrics = readMetrics;
        this.#clock = clock;
        this.#gatherMs = Math.min(GATHER_MS, pollMs * GATHER_SHARE);
    }
    readMetrics = async (fleets, namespace, window, signal) => {
        signal.throwIfAborted();
        const open = this.#gathering.get(namespace);
        const read = open === undefined || open.isAbandoned ? this.#gather(namespace) : open;
        return read.join(fleets, window, signal);
    };
    #gather(namespace) {
        const read = new SharedRead();
        this.#gathering.set(namespace, read);
        this.#serve(namespace, read).catch((thrown) => {
            this.#gathering.delete(namespace);
            read.fail(thrown);
        });
        return read;
    }
    async #serve(namespace, read) {
        await this.#clock.sleep(this.#gatherMs, read.abandoned);
        await this.#underWay.get(namespace);
        if (read.isAbandoned)
            return;
        this.#gathering.delete(namespace);
        this.#underWay.set(namespace, read.perform(this.#readMetrics, namespace));
    }
}
class SharedRead {
    #readers = new Set();
    #abandon = new AbortController();
    get abandoned() {
        return this.#abandon.signal;
    }
    get isAbandoned() {
        return this.abandoned.aborted;
    }
    async join(fleets, window, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const reader = { fleets, window, resolve, reject };
        this.#readers.add(reader);
        const leave = () => {
            reject(signal.reason);
            this.#readers.delete(reader);
            if (this.#readers.size === 0)
                this.#abandon.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        return promise.finally(() => signal.removeEventListener('abort', leave));
    }
    async perform(readMetrics, namespace) {
        const readers = [...this.#readers];
        const fleets = [...new Set(readers.flatMap((reader) => reader.fleets))];
        const window = {
            start: Math.min(...readers.map((reader) => reader.window.start)),
            end: Math.max(...readers.map((reader) => reader.window.end)),
        };
        try {
            const bins = await readMetrics(fleets, namespace, window, this.abandoned);
            for (const reader of this.#readers)
                reader.resolve(binsFor(reader, bins));
        }
        catch (thrown) {
            this.fail(thrown);
        }
    }
    fail(reason) {
        for (const reader of this.#readers)
            reader.reject(reason);
    }
}
function binsFor({ fleets, window }, bins) {
    return new Map(fleets.map((fleet) => [fleet, within(window, bins.get(fleet) ?? new Map())]));
}
function within({ start, end }, bins) {
    return new Map([...bins].filter(([bin]) => bin >= start && bin < end));
}
function windowOf(start, now) {
    return { start: Math.floor(start / _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) * _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4, end: (Math.floor(now / _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) + 2) * _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4 };
}


/***/ }),
/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   F0: () => (/* binding */ ACCOUNT_IDS),
/* harmony export */   Fo: () => (/* binding */ SWITCH),
/* harmony export */   H$: () => (/* binding */ API_URL),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   Nc: () => (/* binding */ SUBFLEET_SIZE),
/* harmony export */   Rt: () => (/* binding */ GROUP_TEMPLATE),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _G: () => (/* binding */ VPC_ENDPOINT),
/* harmony export */   jv: () => (/* binding */ FLOOR),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN),
/* harmony export */   z0: () => (/* binding */ SESSION_NAME)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);





function formatOf(placeholder, parse, use, example) {
    return { placeholder, parse, use, example };
}
function matching(pattern) {
    return (text) => (pattern.test(text) ? text : undefined);
}
function choice(...words) {
    const parse = (text) => words.find((word) => word === text);
    const quoted = words.map((word) => `\`${word}\``);
    const use = `use ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
    return { ...formatOf(words.join('|'), parse, use, words.at(-1) ?? words[0]), choices: words };
}
const SWITCH = { ...choice('false', 'true'), placeholder: '' };
function duration(least, most, example) {
    const [leastMs = 0, mostMs = 0] = [least, most].map(_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9);
    const parse = (text) => {
        const ms = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
        return ms !== undefined && ms >= leastMs && ms <= mostMs ? ms : undefined;
    };
    const use = `use a duration from ${least} to ${most}, written like \`90s\`, \`20m\`, \`2h\` or \`1h30m\``;
    return { ...formatOf('duration', parse, use, example), range: [least, most] };
}
function anyText(placeholder, example) {
    return formatOf(placeholder, (any) => any, 'use any text', example);
}
const ENVIRONMENT = formatOf('names', matching(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_), `use ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_IN_WORDS */ .sc}`, 'perf1');
const SIZE = formatOf('size', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSize */ .DB, 'use a whole number (`4`), a whole percentage from 0% to 100% (`50%` or `50p`), or `auto`', '4');
const SUBFLEET_SIZE = formatOf('size', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSubfleetSize */ .Lw, 'use a whole number (`4`) or a whole percentage from 0% to 100% (`50%` or `50p`)', '4');
const FLOOR = formatOf('number', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFloor */ .cI, 'use a whole number of instances', '0');
const API_URL = formatOf('url', _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV, 'use an `https` URL without user, query and fragment', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleApiUrl */ .m8)());
const VPC_ENDPOINT = formatOf('host', _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVpcEndpoint */ .Gp, 'use the DNS name of an interface VPC endpoint for API Gateway', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleVpcEndpoint */ .VG)());
const REGION = formatOf('region', (name) => ((0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(name) ? name : undefined), 'use the name of an AWS region', 'eu-west-1');
const ROLE_ARN = formatOf('arn', parseRoleArn, 'use the ARN of an IAM role', 'arn:aws:iam::111122223333:role/clonesquad-scale');
function parseRoleArn(arn) {
    const partition = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.exec(arn)?.[1];
    return _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS */ .S.some(({ id }) => id === partition) ? arn : undefined;
}
const SESSION_NAME = formatOf('name', matching(/^[\w+=,.@-]{2,64}$/), 'use 2 to 64 letters, digits or characters of `_+=,.@-`', 'clonesquad-scale-perf1');
const SESSION_SECONDS = {
    ...formatOf('seconds', parseSessionSeconds, 'use a number of seconds from 900 to 43200', '3600'),
    range: ['900', '43200'],
};
function parseSessionSeconds(digits) {
    const seconds = /^\d{3,5}$/.test(digits) ? Number(digits) : 0;
    return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
}
const ACCOUNT_IDS = formatOf('ids', parseAccountIds, 'use account IDs of 12 digits, separated by commas or spaces', '111122223333,444455556666');
function parseAccountIds(list) {
    const ids = list.split(/[\s,]+/).filter((part) => part !== '');
    return ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
}
const NAMESPACE = formatOf('name', matching(/^[\w./#:-]{1,255}$/), 'use 1 to 255 letters, digits or characters of `./#:_-`', 'CloneSquad');
const GROUP_TEMPLATE = formatOf('template', matching(/^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/), 'use letters, digits, `-`, `_` and the placeholders `{env}` and `{layer}`', '{env}-{layer}');


/***/ }),
/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Qj: () => (/* binding */ spellKey),
/* harmony export */   To: () => (/* binding */ SettingsReader),
/* harmony export */   rC: () => (/* binding */ textSource),
/* harmony export */   vi: () => (/* binding */ withFloorOfAll)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);

class SettingsReader {
    #source;
    #spell;
    mistakes = [];
    constructor(source, spell) {
        this.#source = source;
        this.#spell = spell;
    }
    text(name) {
        return this.#given(name).text;
    }
    value(setting) {
        const value = this.optional(setting) ?? setting.format.parse(setting.default);
        if (value === undefined)
            throw new Error(`The default of ${setting.name} is not valid`);
        return value;
    }
    optional({ name, format: { parse, use, example } }) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const value = parse(text);
        if (value === undefined)
            this.refuse(name, use, example);
        return value;
    }
    nameOf(name) {
        return this.#given(name).spelling.name;
    }
    refuse(name, why, example, validName) {
        const { text, spelling } = this.#given(name);
        if (this.mistakes.some((mistake) => mistake.input === spelling.name && mistake.why === why))
            return;
        const { name: input, at } = spelling;
        const { example: exampleOf } = validName === undefined ? spelling : this.#spell(validName);
        this.mistakes.push({ input, value: text, why, example: exampleOf(example), ...(at && { at }) });
    }
    #given(name) {
        return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
    }
}
function spellKey(name) {
    return { name, example: (value) => `${name}: ${value.startsWith('{') ? `"${value}"` : value}` };
}
function firstOf(...sources) {
    return (name) => {
        for (const source of sources) {
            const given = source(name);
            if (given !== undefined)
                return given;
        }
        return undefined;
    };
}
function withFloorOfAll(source) {
    return (name) => source(name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOOR_SUFFIX */ .xl) ? 'floor' : name);
}
function textSource(read, spell) {
    return (name) => {
        const text = read(name) ?? '';
        return text === '' ? undefined : { text, spelling: spell(name) };
    };
}


/***/ }),
/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   y9: () => (/* binding */ isCommand),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export meaningOf */
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3043);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);



const COMMANDS = ['status', 'wait', 'doctor', 'scale'];
function from(first) {
    return COMMANDS.slice(COMMANDS.indexOf(first));
}
const PLAN_PLACES = ['plan input', 'plan show'];
const APPLY_IMMEDIATELY = `Whether CloneSquad applies the sizes within ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc} instead of about ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os}. Requires permission for \`POST configuration/cache.last_write_index\` and \`GET control/reschedulenow\`. Without it, the sizes are applied later.`;
const TABLE = {
    env: {
        group: 'Environment and sizes',
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ENVIRONMENT */ .M0,
        description: 'Environment name, for example `perf1`. Its fleets are the CloneSquad groups `<env>-frontend` and `<env>-backend`, unless `group-name` is set.',
        descriptions: {
            option: 'Environment name, for example `perf1`. With a plan: names and patterns, separated by commas, for example `perf1,qa*`. If omitted with `activity`, all environments of the plan.',
            selection: 'Environment names and patterns, separated by commas, for example `perf1,qa*`. If omitted, all environments of the plan.',
            doctor: 'Name of the environment to check, for example `perf1`. With a plan: the name of one of its environments.',
        },
    },
    frontend: {
        group: 'Environment and sizes',
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: "Size of the frontend fleet: a number of instances (`4`), a percentage of the fleet (`50%`, or `50p` where `%` has a meaning of its own, as in a crontab), or `auto` for CloneSquad's autoscaler. If neither `frontend` nor `activity` sets a size, the fleet is skipped.",
        descriptions: {
            doctor: 'Size of the frontend fleet to check: a number of instances (`4`), a percentage (`50%` or `50p`) or `auto`. If any size or URL is set, only the fleets with one are checked. Otherwise, all deployed layers are checked, without a size.',
        },
    },
    backend: {
        group: 'Environment and sizes',
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: 'Size of the backend fleet, in the same format as `frontend`. Set the size of at least one fleet, unless `activity` does.',
        descriptions: { doctor: 'Size of the backend fleet to check, in the same format as `frontend`.' },
    },
    size: {
        group: 'Environment and sizes',
        where: from('wait'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: 'Size of another layer (`cache=2`) or of a subfleet (`backend/workers=3`). Repeatable.',
        isList: true,
    },
    floor: {
        group: 'Environment and sizes',
        where: ['input', 'key', ...from('doctor')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR */ .jv,
        description: "Floor: the minimum number of running instances (`ec2.schedule.min_instance_count`), for example `0`. Applies to every fleet of the run, and is set together with the sizes. With CloneSquad's default of 2, a fleet of size 0 or 1 still runs 2 instances. Requires permission to write that key. If omitted, the floor is not changed.",
        descriptions: {
            doctor: 'Floor to check, for example `0`: whether the credentials have permission to set it (`ec2.schedule.min_instance_count`).',
        },
    },
    ttl: {
        group: 'Environment and sizes',
        where: ['input', 'key', ...from('doctor')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('3m', '720h', '2h'),
        description: 'Time after which CloneSquad removes the sizes from its configuration, for example `2h`. Must be longer than `timeout`, unless `wait-for` is `none`. If omitted, the sizes stay.',
    },
    'apply-immediately': {
        group: 'Environment and sizes',
        where: ['input', 'key', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('true', 'false'),
        description: `${APPLY_IMMEDIATELY} Use \`true\` or \`false\`.`,
        descriptions: { option: APPLY_IMMEDIATELY },
        default: 'true',
    },
    'on-job-end': {
        group: 'Environment and sizes',
        where: ['input', 'key'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('keep', 'restore'),
        description: '`keep` the sizes when the job ends, or `restore` the previous ones unless something else has changed them since. `restore` requires permission to read them.',
        default: 'keep',
    },
    'dry-run': {
        group: 'Environment and sizes',
        where: ['input', 'scale'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Validate and read everything, print the requests that would be sent, change nothing.',
        default: 'false',
    },
    plan: {
        group: 'Plan',
        where: ['input', ...PLAN_PLACES, 'plan validate', ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('file', 'clonesquad-plan.yml'),
        description: 'Path to the plan file. It is read if `plan` or `activity` is set. Settings that are given directly override the plan.',
        descriptions: { selection: 'Path to the plan file.' },
        default: 'clonesquad-plan.yml',
    },
    activity: {
        group: 'Plan',
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('name', 'performance'),
        description: 'Activity in the plan, for example `performance`. It provides the sizes and settings that are not given directly.',
        descriptions: { selection: 'Activity in the plan, for example `performance`.' },
    },
    'wait-for': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: { ...(0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('none', ..._convergence_goal_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_), placeholder: 'level', example: 'ready' },
        description: 'How far to wait: `none`, `observed` (CloneSquad has picked up the size), `running` (all instances are running), `ready` (warm-up is complete) or `settled` (no instance is left to stop).',
        descriptions: {
            wait: 'How far to wait: `observed` (CloneSquad has picked up the size), `running` (all instances are running), `ready` (warm-up is complete) or `settled` (no instance is left to stop).',
        },
        default: 'ready',
    },
    timeout: {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '20m'),
        description: 'Maximum time of the run, from authentication to the end of the wait, for example `90s`, `20m` or `1h30m`. Retries stop at this limit too.',
        descriptions: {
            doctor: 'Maximum time of all checks, for example `90s` or `20m`. Retries stop at this limit too.',
        },
        default: '20m',
    },
    'observe-timeout': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '4m'),
        description: 'Fail if CloneSquad does not pick up the size within this time.',
        default: '4m',
    },
    'stall-timeout': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '8m'),
        description: 'Fail if a fleet makes no progress for this long.',
        default: '8m',
    },
    'poll-interval': {
        group: 'Waiting',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '5m', '10s'),
        description: 'Time between two checks of the fleets.',
        descriptions: { status: 'Time between two reads with `watch`.' },
        default: '10s',
    },
    'if-insufficient-instances': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('fail', 'accept'),
        description: 'What to do if fewer instances can start than requested: `fail`, or `accept`, which succeeds with a warning when all instances that can start have reached the level of `wait-for`. At least one must be able to start.',
        default: 'fail',
    },
    'aws-region': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION */ .Zg,
        description: 'AWS region of the fleets, for example `eu-west-1`. If omitted, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the region in the API URLs.',
    },
    'role-to-assume': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_ARN */ .xG,
        description: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. On a GitHub runner, the role is assumed with OIDC, which requires `permissions: id-token: write` in the job; elsewhere, with the available AWS credentials. If omitted, the available credentials are used directly.',
        descriptions: {
            option: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. The role is assumed with the available AWS credentials or, in GitHub Actions, with OIDC. If omitted, the available credentials are used directly.',
        },
    },
    'role-session-name': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SESSION_NAME */ .z0,
        description: 'Name of the role session, as CloudTrail shows it. If omitted, `clonesquad-scale-<env>-<run>`, where `<run>` identifies the run, for example `4242-1` for the first attempt of run 4242 in GitHub Actions.',
    },
    'role-duration-seconds': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SESSION_SECONDS */ .pW,
        description: 'Duration of the role session in seconds. A longer wait renews the session.',
        default: '3600',
    },
    audience: {
        group: 'AWS',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('text', 'sts.amazonaws.com'),
        description: "Audience of GitHub's OIDC token.",
        default: 'sts.amazonaws.com',
    },
    'allowed-account-ids': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_IDS */ .F0,
        description: 'AWS account IDs that may be used, separated by commas or spaces, for example `111122223333,444455556666`. A role or credentials of another account are rejected. If omitted, all accounts are allowed.',
    },
    'group-name': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_TEMPLATE */ .Rt,
        description: 'Template for the GroupNames of the fleets, with the placeholders `{env}` and `{layer}`, for example `acme-{env}-{layer}`.',
        default: '{env}-{layer}',
    },
    'frontend-url': {
        group: 'AWS',
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: `URL of the frontend's CloneSquad API, for example \`${_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$.example}\`. The stage \`v1/\` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.`,
    },
    'backend-url': {
        group: 'AWS',
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: "URL of the backend's CloneSquad API, in the same format as `frontend-url`. If omitted, the URL is discovered from CloudFormation stack outputs.",
    },
    url: {
        group: 'AWS',
        where: from('status'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: "URL of another layer's CloneSquad API (`cache=https://…`). Repeatable.",
        isList: true,
    },
    'vpc-endpoint': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .VPC_ENDPOINT */ ._G,
        description: `DNS name of the interface VPC endpoint for private APIs, for example \`${_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .VPC_ENDPOINT */ ._G.example}\`. Not needed if the endpoint has private DNS.`,
    },
    'metrics-namespace': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU,
        description: "CloudWatch namespace of CloneSquad's metrics.",
        default: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAMESPACE */ .oQ,
    },
    'request-timeout': {
        group: 'AWS',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '10m', '10s'),
        description: 'Maximum time of one request. Transient errors are retried, with pauses that grow up to this time.',
        default: '10s',
    },
    watch: {
        group: 'Output',
        where: ['status'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Repeat every `poll-interval` until Ctrl-C. With `json`, print one line each time.',
    },
    json: {
        group: 'Output',
        where: ['plan show', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Print the result as one line of JSON (see report.schema.json) instead of a table.',
        descriptions: { selection: 'Print one line of JSON instead of a table.' },
    },
    'summary-file': {
        group: 'Output',
        where: ['wait', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('path', 'summary.md'),
        description: 'Append a summary in Markdown to this file.',
    },
    matrix: {
        group: 'Output',
        where: ['plan show'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Print one line of JSON for `strategy.matrix` in GitHub Actions. Requires `activity`.',
    },
};
const EVERYWHERE = ['input', 'key', ...COMMANDS];
const SETTINGS = Object.entries(TABLE).map(([name, { where = EVERYWHERE, ...entry }]) => ({ name, where, ...entry }));
function settingsOf(place) {
    return SETTINGS.filter(({ where }) => where.includes(place));
}
function setting(name) {
    return { name, ...TABLE[name] };
}
const NAMED = new RegExp(`\`(${SETTINGS.filter(({ where }) => where.some(isCommand))
    .map(({ name }) => name)
    .join('|')})\``, 'g');
function withOptions(text) {
    return text.replace(NAMED, '`--$1`');
}
function isCommand(place) {
    return place !== 'input' && place !== 'plan input' && place !== 'key';
}
function meaningOf({ description, descriptions, format: { range } }, place) {
    const isSelection = place === 'plan input' || place === 'plan show' || place === 'plan validate';
    const own = descriptions?.[place] ||
        (isSelection && descriptions?.selection) ||
        (isCommand(place) && descriptions?.option) ||
        description;
    const bounded = range === undefined ? own : `${own} Range: \`${range[0]}\` to \`${range[1]}\`.`;
    return isCommand(place) ? withOptions(bounded) : bounded;
}
function descriptionOf(described, place) {
    const { default: written, format } = described;
    const meaning = meaningOf(described, place);
    const isSwitch = format.placeholder === '' && isCommand(place);
    return written === undefined || isSwitch ? meaning : `${meaning} Default: \`${written}\`.`;
}


/***/ }),
/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ findProof),
/* harmony export */   km: () => (/* binding */ wantsOther),
/* harmony export */   pe: () => (/* binding */ isSuperseded),
/* harmony export */   sG: () => (/* binding */ mayBeAfterWrite),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);



const WRITE_MS = 1_000;
const ZERO_MS = 90_000;
function findProof(goal, cycles, evidence) {
    const isOlder = olderThanWrite(goal, cycles);
    const older = cycles.filter(isOlder);
    const wantedOther = older.every((cycle) => wantsOther(goal, cycle));
    const isChange = (cycle, earlier) => wantedOther && earlier.some((one) => wantsOther(goal, one) && isSame(one.values.FleetSize, cycle.values.FleetSize));
    let isOpen = false;
    for (const [index, cycle] of cycles.entries()) {
        if (isOlder(cycle) || !surelyWantsRequested(goal, cycle))
            continue;
        const hasRead = isApplied(goal, evidence, cycle) || cycle.bin >= goal.writtenAt + _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MS */ .wo;
        if (expectedIn(goal, cycle).low > 0) {
            if (hasRead || isChange(cycle, cycles.slice(0, index)))
                return { kind: 'proven', index };
            continue;
        }
        const isLate = cycle.bin >= goal.writtenAt + ZERO_MS;
        const isConfigured = evidence.configuration === 'ours';
        const isTrusted = isConfigured || evidence.configuration === 'unreadable' || evidence.configuration === 'replaced';
        if (isLate ? isTrusted : isConfigured && isApplied(goal, evidence, cycle))
            return { kind: 'proven', index };
        isOpen ||= isLate || isApplied(goal, evidence, cycle);
    }
    return { kind: isOpen ? 'if-configured' : 'none' };
}
function isApplied({ floor }, { appliedAt }, cycle) {
    if (appliedAt === undefined || cycle.bin < appliedAt)
        return false;
    const { MinInstanceCount: known } = cycle.values;
    return floor === undefined || (known.low === floor && known.high === floor);
}
function surelyWantsRequested(goal, cycle) {
    const expected = expectedIn(goal, cycle);
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(expected) && isSame(cycle.values.DesiredInstanceCount, expected);
}
function mayBeAfterWrite(goal, cycle) {
    return cycle.bin >= goal.writtenAt || (!cycle.isHistory && cycle.bin > goal.writtenAt - _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4);
}
function olderThanWrite(goal, cycles) {
    const bin = Math.floor(goal.writtenAt / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4) * _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4;
    const known = cycles.filter((cycle) => cycle.bin === bin && cycle.isHistory).length;
    const before = (goal.writtenAt - bin) / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4;
    const pace = cyclesPerBin(cycles.filter((cycle) => cycle.bin < bin));
    const isUpToDate = known >= Math.floor((before - WRITE_MS / _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4) * pace);
    const most = Math.floor(before * pace);
    return (cycle) => {
        if (cycle.bin >= goal.writtenAt)
            return false;
        return !mayBeAfterWrite(goal, cycle) || !(isUpToDate || cycle.position > most);
    };
}
function cyclesPerBin(cycles) {
    const counts = new Map();
    for (const { bin, position } of cycles)
        counts.set(bin, position + 1);
    const sorted = [...counts.values()].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
function wantsOther(goal, cycle) {
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .hQ)(cycle.values.DesiredInstanceCount, expectedIn(goal, cycle));
}
function expectedIn(goal, cycle) {
    const { low, high } = cycle.values.FleetSize;
    return { low: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, low), high: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, high) };
}
function isSame(one, other) {
    return (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(one) && (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(other) && one.low === other.low;
}
function isSuperseded(goal, cycles, proof, evidence) {
    const proofBin = cycles[proof]?.bin ?? Number.POSITIVE_INFINITY;
    const others = cycles.filter((cycle) => cycle.bin > proofBin && wantsOther(goal, cycle));
    return others.length >= 2 || isReplaced(evidence);
}
function isReplaced({ configuration }) {
    return configuration === 'shadowed' || configuration === 'replaced';
}


/***/ }),
/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ LiveCycles),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   ZI: () => (/* binding */ liveCyclesOf),
/* harmony export */   xm: () => (/* binding */ isUpToDate)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9985);


class LiveCycles {
    #writtenAt;
    #cycles = [];
    constructor(writtenAt) {
        this.#writtenAt = writtenAt;
    }
    add({ at, values }, seenAt) {
        const last = this.#cycles.at(-1);
        if (values === undefined || (last !== undefined && at <= last.bin))
            return;
        const isHistory = at < this.#writtenAt;
        this.#cycles = [...this.#cycles, { bin: at, position: 0, seenAt, isHistory, isConfirmed: true, values }];
    }
    cycles() {
        return this.#cycles;
    }
    since() {
        return this.#cycles.filter(({ isHistory }) => !isHistory);
    }
}
function isAhead({ live, known }) {
    const [reported, last] = [live.since().at(-1), known.at(-1)];
    if (reported === undefined)
        return false;
    return last === undefined || minuteOf(reported.bin) >= last.bin;
}
function isUpToDate({ goal, live, known, aheadMs }) {
    const [reported, last] = [live.since().at(-1), known.at(-1)];
    if (reported === undefined)
        return false;
    if (last === undefined)
        return true;
    const minute = minuteOf(reported.bin);
    if (minute !== last.bin)
        return minute > last.bin;
    const knownThere = known.filter((cycle) => cycle.bin === minute && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeAfterWrite */ .sG)(goal, cycle));
    const readAt = Math.max(...knownThere.map(({ seenAt }) => seenAt)) + aheadMs;
    const postedAt = goal.writtenAt - aheadMs;
    const reportedThere = live.cycles().filter(({ bin, seenAt }) => minuteOf(bin) === minute && seenAt >= postedAt);
    return reported.bin >= readAt || reportedThere.length >= knownThere.length;
}
function liveCyclesOf({ goal, live, known }) {
    const history = known.filter((cycle) => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeAfterWrite */ .sG)(goal, cycle));
    const own = live.cycles().filter(({ isHistory }) => isHistory);
    return [...history, ...own, ...live.since()];
}
function minuteOf(moment) {
    return Math.floor(moment / _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) * _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4;
}


/***/ }),
/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ stepLog)
});

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
;// CONCATENATED MODULE: ./build/render/expectation.js


const GOALS = {
    observed: 'CloneSquad has picked up the sizes (level observed)',
    running: 'the fleets are running',
    ready: 'the fleets are ready',
    settled: 'the fleets are settled',
};
const IMMEDIATE = {
    pickup: keys/* APPLIED_IMMEDIATELY */.bc,
    confirmation: 'a few seconds',
    up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
    down: {
        running: 'a few seconds to 3 min',
        ready: 'a few seconds to 3 min',
        settled: 'at least 3 min',
    },
};
const CACHED = {
    pickup: keys/* APPLIED_FROM_CACHE */.os,
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
        `Waiting up to ${(0,time/* durationText */.S5)(timeoutMs)} until ${GOALS[level]}.`,
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

;// CONCATENATED MODULE: ./build/render/log.js






function stepLog(log) {
    const logged = new Set();
    return (event, { request, fleets }) => {
        const lines = linesOf(event, request, fleets);
        for (const line of lines.filter((text) => !logged.has(text))) {
            logged.add(line);
            log(line);
        }
    };
}
function linesOf(event, request, fleets) {
    if (event.kind === 'retried')
        return [event.message];
    if (event.kind === 'waiting')
        return [expectation(event)];
    if (event.kind === 'planned')
        return fleets.flatMap((state) => planLines(request, state));
    if (event.kind !== 'written' || event.write.kind !== 'accepted')
        return [];
    const { size, floor } = request.fleets.find(({ name }) => name === event.fleet) ?? {};
    if (size === undefined)
        return [];
    return [`${event.fleet}  set to ${(0,clonesquad_size/* formatSize */.Xq)(size)}${floor === undefined ? '' : `, with a floor of ${floor}`}`];
}
function planLines({ ttlSeconds, appliesImmediately }, { fleet, api, before }) {
    if (api === undefined)
        return [];
    const now = before?.previous === undefined
        ? 'current value unknown: permission to read it is missing'
        : `current value: ${(0,base_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(before.previous))}, may be up to 60 s old`;
    const rows = (0,keys/* rowsOf */.RO)(fleet).map(({ kind, key, value }) => {
        const line = `POST ${(0,api_url/* writeUrl */.B2)(api, key, ttlSeconds).href} with body ${(0,base_text/* quoted */.TL)(value)}`;
        return kind === 'size' ? `${line} (${now})` : line;
    });
    const apply = [`POST ${(0,api_url/* markerUrl */.Ul)(api).href} with a unique body`, `GET ${(0,api_url/* cycleUrl */.cE)(api).href}`];
    return [...rows, ...(appliesImmediately ? apply : [])].map((line) => `${fleet.name}  would send ${line}`);
}


/***/ }),
/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ toManyReport),
  c: () => (/* binding */ toReport)
});

// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/scale/fleet-state.js
var fleet_state = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/timeline.js



function timeline({ milestones, retries, startedAt, fleets }) {
    const { first, last, omitted } = retries;
    const gap = omitted === undefined ? [] : [{ ...omitted.last, message: `${omitted.count} more retries omitted here` }];
    const told = [...first, ...gap, ...last].map(({ at, message }) => ({ seconds: tenths(at - startedAt), message }));
    const entries = milestones.flatMap((event) => {
        const message = messageOf(event, fleets);
        const seconds = tenths(event.at - startedAt);
        if (message === undefined)
            return [];
        return [event.fleet === undefined ? { seconds, message } : { seconds, fleet: event.fleet, message }];
    });
    return [...told, ...entries].sort((one, other) => one.seconds - other.seconds);
}
function messageOf(event, fleets) {
    const state = fleets.find(({ fleet }) => fleet.name === event.fleet);
    switch (event.kind) {
        case 'written':
            return event.write.kind === 'accepted' && state ? `Size set to ${(0,clonesquad_size/* formatSize */.Xq)(state.fleet.size)}` : undefined;
        case 'reached':
            return reachedText(event.level, state?.progress?.target);
        case 'moved':
            return `First instances ${event.move}: ${(0,numbers/* standingText */.yd)(standingOf(event.sample))}`;
        case 'notice':
            return noticeEntry(event.notice, event.fleet);
        case 'failed':
            return `Failed: ${event.failure.result}`;
        default:
            return event;
    }
}
function reachedText(level, target) {
    return {
        observed: 'Size picked up by CloneSquad',
        running: `Target reached${target === undefined ? '' : `: ${(0,notices/* instancesText */.Mz)(target)} running`}`,
        ready: 'Warm-up complete',
        settled: 'No instances left to drain or stop',
    }[level];
}
function standingOf({ counts, target }) {
    return { usable: (0,numbers/* usableCount */.ie)(counts), target, draining: counts.DrainingInstances };
}
function noticeEntry(notice, fleet) {
    const text = (0,notices/* noticeText */.ut)(notice, fleet);
    const prefix = `${fleet}: `;
    if (!text.startsWith(prefix))
        return text;
    const rest = text.slice(prefix.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function tenths(milliseconds) {
    return Math.floor(milliseconds / 100) / 10;
}

;// CONCATENATED MODULE: ./build/render/to-report.js










function toReport(run) {
    const { request, startedAt, now, isOver } = run;
    const fleets = run.fleets.map((state) => fleetReport(run, state));
    const result = isOver ? worstOf(fleets) : 'pending';
    const seconds = tenths(now - startedAt);
    const { env, region, intent, onJobEnd } = request;
    const waitFor = request.wait.level;
    return {
        version: version/* VERSION */.x,
        env,
        region,
        intent,
        waitFor,
        onJobEnd,
        result,
        headline: (0,sentences/* headline */.Pl)(env, waitFor, result, fleets, seconds),
        finalState: (0,sentences/* finalState */.A9)(fleets),
        notices: noticesOf(run, undefined, () => true),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        timeline: timeline(run),
        fleets,
    };
}
function toManyReport(runs, activity) {
    const environments = runs.map(toReport);
    const result = runs.every(({ isOver }) => isOver) ? worstOf(environments) : 'pending';
    const startedAt = Math.min(...runs.map((run) => run.startedAt));
    const seconds = tenths(Math.max(...runs.map(({ now }) => now)) - startedAt);
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
function worstOf(ended) {
    return (0,results/* worst */.QZ)(ended.flatMap(({ result }) => (result === 'pending' ? [] : [result])));
}
function noticesOf({ milestones }, fleet, isShown) {
    return milestones.flatMap((event) => event.kind === 'notice' && event.fleet === fleet && isShown(event.notice) ? [(0,notices/* noticeText */.ut)(event.notice, fleet)] : []);
}
function fleetReport(run, state) {
    const { request, startedAt, isOver } = run;
    const { api, before, failure, lastWriteAt } = state;
    const { layer, name: fleet, size } = state.fleet;
    const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
    const rows = request.intent === 'wait' ? [] : (0,fleet_state/* rowStates */.fR)(state);
    const written = writtenState(rows);
    return {
        layer,
        fleet,
        requested: (0,clonesquad_size/* formatSize */.Xq)(size),
        written,
        rows,
        ...(written !== 'no' && expiry(state, request.ttlSeconds)),
        ...(api && { url: api.href }),
        ...(before?.previous !== undefined && { previous: (0,clonesquad_size/* orNull */.Xd)(before.previous) }),
        ...configuredOtherwise(state),
        ...(lastWriteAt !== undefined && { lastWriteAt: new Date(lastWriteAt).toISOString() }),
        result: failure?.result ?? (isOver ? success : 'pending'),
        ...(failure && (0,errors_failure/* saidOf */.Jo)(failure)),
        notices: noticesOf(run, fleet, (notice) => !(0,notices/* isWarning */.Vv)(notice)),
        warnings: noticesOf(run, fleet, notices/* isWarning */.Vv),
        ...currentCounts(state),
        secondsTo: secondsTo(state, startedAt),
        ...samplesOf(state, startedAt),
        dashboard: (0,api_url/* dashboardUrl */.aU)(state.fleet, request.region),
    };
}
function expiry({ lastWriteAt }, ttlSeconds) {
    if (ttlSeconds === undefined || lastWriteAt === undefined)
        return {};
    return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}
function configuredOtherwise(state) {
    const { fleet, outcome, shadowing } = state;
    const explained = shadowing?.isExact === true ? shadowing.inForce : undefined;
    const value = (explained ?? outcome?.configured)?.value;
    const isOther = state.write?.kind === 'accepted' && value !== undefined && !(0,clonesquad_size/* meansSame */.b4)(value, (0,clonesquad_size/* wireValue */.nv)(fleet.size));
    return isOther ? { configured: (0,clonesquad_size/* orNull */.Xd)(value) } : {};
}
function writtenState(rows) {
    const states = [...new Set(rows.map(({ written }) => written))];
    const [only = 'no'] = states;
    if (states.length <= 1)
        return only;
    return states.includes('yes') ? 'partial' : 'unknown';
}
function currentCounts({ progress }) {
    const { counts, target } = progress ?? {};
    return {
        ...(target !== undefined && { target }),
        ...(counts && { floor: counts.MinInstanceCount, fleetSize: counts.FleetSize, ...fleetCounts(counts) }),
    };
}
function fleetCounts(counts) {
    return {
        running: counts.RunningInstances,
        usable: (0,numbers/* usableCount */.ie)(counts),
        pending: counts.PendingInstances,
        initializing: counts.NbOfInstanceInInitialState,
        draining: counts.DrainingInstances,
        stopping: counts.StoppingInstances,
        unusable: counts.NbOfInstanceInUnuseableState,
    };
}
function secondsTo(state, startedAt) {
    const { write, reachedAt } = state;
    const posted = write?.kind === 'accepted' ? { posted: write.postedAt } : {};
    const times = Object.entries({ ...posted, ...reachedAt });
    return Object.fromEntries(times.map(([milestone, at]) => [milestone, tenths(at - startedAt)]));
}
function samplesOf({ samples: { first, last, omitted }, lastSample }, startedAt) {
    const changes = [...first, ...last];
    const isRepeated = lastSample !== undefined && lastSample.at !== changes.at(-1)?.at;
    const all = isRepeated ? [...changes, lastSample] : changes;
    return {
        samples: all.map((sample) => toSample(sample, startedAt)),
        ...(omitted && { samplesOmitted: omitted.count }),
    };
}
function toSample({ at, counts, target }, startedAt) {
    return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}


/***/ }),
/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vL: () => (/* binding */ Appliers),
/* harmony export */   wj: () => (/* binding */ REQUEST_PAUSE_MS)
/* harmony export */ });
/* unused harmony export Applier */
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6445);

const REQUEST_PAUSE_MS = 2_000;
const MOST_FAILURES = 3;
const MOST_MARKS_AGAIN = 5;
class Applier {
    #api;
    #ports;
    #signal;
    #canRequest = true;
    #canMark = true;
    #failedMarks = 0;
    #marksAgain = 0;
    #failedRequests = 0;
    #requestedAt = Number.NEGATIVE_INFINITY;
    #appliedAt;
    #lastAppliedAt;
    #acceptedAt = Number.NEGATIVE_INFINITY;
    #isDenied = false;
    #underWay = new Set();
    constructor(api, ports, signal) {
        this.#api = api;
        this.#ports = ports;
        this.#signal = signal;
    }
    get appliedAt() {
        return this.#appliedAt;
    }
    get lastAppliedAt() {
        return this.#lastAppliedAt;
    }
    get acceptedAt() {
        return this.#acceptedAt;
    }
    get isDenied() {
        return this.#isDenied;
    }
    get canRequest() {
        return this.#canRequest;
    }
    get requestedAt() {
        return this.#requestedAt;
    }
    async mark() {
        return (await this.#mark()) !== undefined;
    }
    apply() {
        this.#begin(async () => {
            const markedAt = await this.#mark();
            if (markedAt === undefined)
                return;
            this.#appliedAt ??= markedAt;
            this.#lastAppliedAt = markedAt;
            this.#acceptedAt = this.#ports.clock.now();
            if (!this.#isSoon)
                await this.#request();
        });
    }
    applyAgain() {
        if (this.isBusy)
            return true;
        if (!this.#canMark || this.#marksAgain === MOST_MARKS_AGAIN)
            return false;
        this.#marksAgain += 1;
        this.apply();
        return true;
    }
    requestCycle() {
        if (this.#canRequest && !this.isBusy && !this.#isSoon)
            this.#begin(() => this.#request());
    }
    get #isSoon() {
        return this.#ports.clock.now() < this.#requestedAt + REQUEST_PAUSE_MS;
    }
    get isBusy() {
        return this.#underWay.size > 0;
    }
    async settle() {
        await Promise.all(this.#underWay);
    }
    #begin(act) {
        const call = act().finally(() => this.#underWay.delete(call));
        this.#underWay.add(call);
    }
    async #mark() {
        if (!this.#canMark)
            return undefined;
        const end = await this.#tried(this.#ports.cloud.mark(this.#api, this.#signal));
        this.#failedMarks = typeof end === 'number' ? 0 : this.#failedMarks + 1;
        this.#canMark = !(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end) && this.#failedMarks < MOST_FAILURES;
        return typeof end === 'number' ? end : undefined;
    }
    async #request() {
        if (!this.#canRequest || this.#signal.aborted)
            return;
        this.#requestedAt = this.#ports.clock.now();
        const end = await this.#tried(this.#ports.cloud.requestCycle(this.#api, this.#signal));
        this.#failedRequests = end === true ? 0 : this.#failedRequests + 1;
        this.#canRequest = !(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end) && this.#failedRequests < MOST_FAILURES;
    }
    async #tried(call) {
        try {
            const end = await call;
            this.#isDenied ||= (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(end);
            return end;
        }
        catch {
            return undefined;
        }
    }
}
class Appliers {
    #ports;
    #stop = new AbortController();
    #during;
    #byApi = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#during = AbortSignal.any([signal, this.#stop.signal]);
    }
    of(api) {
        const known = this.#byApi.get(api.href);
        if (known !== undefined)
            return known;
        const applier = new Applier(api, this.#ports, this.#during);
        this.#byApi.set(api.href, applier);
        return applier;
    }
    get isDenied() {
        return [...this.#byApi.values()].some((applier) => applier.isDenied);
    }
    async settle() {
        await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
    }
    async close() {
        this.#stop.abort();
        await this.settle();
    }
}


/***/ }),
/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ readExactly),
/* harmony export */   Ru: () => (/* binding */ readMetricsBefore),
/* harmony export */   U5: () => (/* binding */ sharedApi),
/* harmony export */   Zc: () => (/* binding */ LOOK_BACK_MS),
/* harmony export */   _H: () => (/* binding */ readBefore),
/* harmony export */   bJ: () => (/* binding */ foreignApi),
/* harmony export */   xh: () => (/* binding */ isAwaitedIn)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6445);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3043);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9488);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8315);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5077);
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9218);
/* harmony import */ var _shared_reads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(148);













async function readBefore(cloud, record, clock, signal) {
    const { request, fleets } = record.state;
    await Promise.all(fleets.map(async (state) => {
        const { name: fleet } = state.fleet;
        const before = await (0,_recent_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .wM)(readFleet(cloud, request, state, clock, signal), signal);
        if (before instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            record.emit({ kind: 'failed', fleet, failure: before });
        else if (before !== undefined)
            record.emit({ kind: 'read', fleet, before });
    }));
}
async function readFleet(cloud, request, { fleet, api, stack }, clock, signal) {
    if (api === undefined)
        return undefined;
    const { onJobEnd, intent } = request;
    const isAwaited = isAwaitedIn(request, fleet);
    const keys = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(fleet).map(({ key }) => key);
    const reads = [
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        onJobEnd === 'restore' && intent !== 'wait' ? cloud.readRows(api, keys, signal) : Promise.resolve(undefined),
        cloud.readDiscovery(api, signal),
        isAwaited && fleet.subfleet === undefined ? readLive(cloud, fleet, api, clock, signal) : Promise.resolve(undefined),
    ];
    await untilAllEnded(reads, signal);
    const [{ value: previous, at: readAt }, stored, discovery, live] = await Promise.all(reads);
    const { version } = discovery === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(discovery) ? {} : discovery;
    const foreign = foreignApi(fleet, { api, ...(stack !== undefined && { stack }) }, discovery);
    if (foreign)
        throw foreign;
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(stored))
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreDenied */ .m7)({ fleet: fleet.name, statement: stored.denied });
    return {
        ...(!(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(previous) && { previous }),
        readAt,
        ...(stored !== undefined && { stored }),
        ...(version !== undefined && { version }),
        ...(live && { live }),
        isUnchecked: discovery === undefined,
        denied: [previous, discovery].flatMap((answer) => ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(answer) ? [answer.denied] : [])),
    };
}
function isAwaitedIn({ wait }, { size }) {
    return (0,_convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__/* .isLevel */ .NW)(wait.level) && size.kind !== 'auto';
}
async function readLive(cloud, { group }, api, { now }, signal) {
    const status = await (0,_recent_js__WEBPACK_IMPORTED_MODULE_6__/* .orFailure */ .wM)(cloud.readLiveStatus(api, group, signal), signal);
    if (status === undefined || status instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
        return undefined;
    return (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(status) ? { kind: 'denied' } : { kind: 'report', status, at: now() };
}
async function untilAllEnded(promises, signal) {
    const ends = await Promise.allSettled(promises);
    signal.throwIfAborted();
    (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .throwWorst */ .eZ)(ends.flatMap((end) => (end.status === 'rejected' ? [(0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(end.reason)] : [])));
}
async function readExactly(cloud, state, applier, signal) {
    const { fleet, api, before } = state;
    if (api === undefined || before?.stored === undefined || (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(before.version) === 'unknown')
        return undefined;
    if (!(await applier.mark()))
        return undefined;
    const [{ value: previous, at: readAt }, stored] = await Promise.all([
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        cloud.readRows(api, [...before.stored.keys()], signal),
    ]);
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(previous) || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(stored))
        return undefined;
    return { ...before, previous, readAt, stored };
}
const LOOK_BACK_MS = 5 * 60_000;
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    try {
        const bins = await cloud.readMetrics(fleets, namespace, (0,_shared_reads_js__WEBPACK_IMPORTED_MODULE_7__/* .windowOf */ .O)(at - LOOK_BACK_MS, at), signal);
        return new Map(fleets.map((fleet) => [fleet, historyOf(bins.get(fleet) ?? new Map(), at)]));
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_10__/* .TransientReadError */ .F))
            throw thrown;
        log(`CloudWatch could not be read: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_11__/* .excerpt */ .Kb)(thrown.message, 1_000)}. Continuing without earlier metrics.`);
        return undefined;
    }
}
function historyOf(bins, at) {
    const history = new _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__/* .CycleHistory */ .BD();
    history.read(bins, at, true);
    return history;
}
function foreignApi({ layer, group }, { api, stack }, discovery) {
    if (discovery === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(discovery) || discovery.group === group)
        return undefined;
    const from = stack === undefined ? { setting: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_12__/* .urlSetting */ .mR)(layer) } : { stack };
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .groupMismatch */ .sT)({ from, url: api.href, group, actual: discovery.group });
}
function sharedApi(apis) {
    const groups = [...apis];
    const shared = groups.filter(([group, api]) => groups.some(([other, url]) => other !== group && api && url && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(url)));
    if (shared.length === 0)
        return undefined;
    const names = shared.map(([group]) => group);
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .apiShared */ .Kb)({ kind: 'fleets', names, api: shared[0]?.[1]?.href ?? '' });
}


/***/ }),
/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_ITEMS),
/* harmony export */   m: () => (/* binding */ withItem)
/* harmony export */ });
const NO_ITEMS = { first: [], last: [] };
function withItem({ first, last, omitted }, item, most) {
    if (first.length < most)
        return { first: [...first, item], last };
    const [oldest, ...rest] = last;
    if (oldest === undefined || last.length < most)
        return { first, last: [...last, item], ...(omitted && { omitted }) };
    return { first, last: [...rest, item], omitted: { count: (omitted?.count ?? 0) + 1, last: oldest } };
}


/***/ }),
/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ afterEvent),
/* harmony export */   fR: () => (/* binding */ rowStates),
/* harmony export */   ue: () => (/* binding */ initialState)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5907);


function initialState(fleet) {
    return { fleet, samples: _ends_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ITEMS */ .l, reachedAt: {}, moves: [], denied: [] };
}
const SAMPLES_PER_END = 200;
function afterEvent(state, event) {
    const { name } = state.fleet;
    if (event.kind === 'waiting') {
        const sample = event.fleets.find(({ fleet }) => fleet === name)?.sample;
        return sample === undefined ? state : withSample(state, sample);
    }
    if (event.kind === 'sending')
        return { ...state, lastWriteAt: event.at, write: { kind: 'sent' } };
    if (!('fleet' in event) || event.fleet !== name)
        return state;
    switch (event.kind) {
        case 'discovered':
            return { ...state, api: event.api, ...(event.stack !== undefined && { stack: event.stack }) };
        case 'read':
            return { ...withDenied(state, event.before.denied), before: event.before };
        case 'written':
            return { ...state, lastWriteAt: event.at, write: event.write };
        case 'progress':
            return withProgress(state, event.verdict.progress, event.at);
        case 'reached':
            return { ...state, reachedAt: { ...state.reachedAt, [event.level]: event.at } };
        case 'moved':
            return { ...state, moves: [...state.moves, event.move] };
        case 'waited':
            return { ...withDenied(state, event.outcome.denied), outcome: event.outcome };
        case 'explained':
            return { ...withDenied(state, event.shadowing.denied), shadowing: event.shadowing };
        case 'failed':
            return { ...state, failure: state.failure ?? event.failure };
        case 'notice':
            return state;
        default:
            return event;
    }
}
function withDenied(state, denied) {
    return { ...state, denied: [...new Set([...state.denied, ...denied])] };
}
function withProgress(state, progress, now) {
    const { counts, target, lastSeenAt: at = now } = progress;
    const next = { ...state, progress };
    return counts === undefined || target === undefined ? next : withSample(next, { at, counts, target });
}
function withSample(state, sample) {
    const { lastSample } = state;
    const isChange = lastSample === undefined || !isAlike(lastSample, sample);
    const samples = isChange ? (0,_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .withItem */ .m)(state.samples, sample, SAMPLES_PER_END) : state.samples;
    return { ...state, samples, lastSample: sample };
}
const SHOWN = [
    'RunningInstances',
    'PendingInstances',
    'NbOfInstanceInInitialState',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInUnuseableState',
    'NbOfBouncedInstances',
];
function isAlike(one, other) {
    return one.target === other.target && SHOWN.every((metric) => one.counts[metric] === other.counts[metric]);
}
function rowStates({ fleet, before, write }) {
    return (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(fleet).map((row, index) => {
        const previous = before?.stored?.get(row.key);
        return { ...row, written: writtenRow(write, index), ...(previous !== undefined && { previous }) };
    });
}
function writtenRow(write, index) {
    if (write === undefined)
        return 'no';
    if (write.kind === 'sent')
        return 'unknown';
    if (write.kind === 'accepted' || index < write.accepted)
        return 'yes';
    return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}


/***/ }),
/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/goal.js
var goal = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/scale/apply.js
var apply = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/scale/before.js
var scale_before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
// EXTERNAL MODULE: ./build/convergence/shadowing.js
var convergence_shadowing = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/errors/look.js
var look = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/errors/shadowing.js
var errors_shadowing = __webpack_require__(1710);
;// CONCATENATED MODULE: ./build/errors/wait.js









const notObserved = (0,failure/* cause */.c1)('not-observed', {
    result: 'not-observed',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad has not picked up the requested size. Something else has set another size, an override, a parameter set or a maintenance window takes precedence over it, or the main loop runs too rarely (`app.run_period`). If the role or user may read the configuration, the message names the reason. Remove it, or increase `observe-timeout`. `wait` does not set sizes: set the size first.',
    message: (facts) => {
        const { fleet, requested, elapsedMs, isOnlyWaiting, progress, shadowing, value } = facts;
        const done = `${fleet}: CloneSquad has not picked up size ${requested}`;
        const what = isOnlyWaiting ? `${done}.` : `${done} within ${(0,time/* durationText */.S5)(elapsedMs)}.`;
        const desired = isOnlyWaiting || progress.counts !== undefined ? ` ${desiredCount(facts)}.` : '';
        return `${what}${desired}${(0,errors_shadowing/* shadowSentences */.l)(shadowing, value)}`;
    },
    fix: (facts) => (0,errors_shadowing/* shadowFix */._0)(facts),
});
const notSet = (0,failure/* cause */.c1)('not-set', {
    result: 'not-observed',
    explanation: 'CloneSquad has another size than the one that `wait` waits for. `wait` does not set sizes. Set the size with `scale`, or wait for the size that is set.',
    message: ({ fleet, requested, shadowing }) => {
        const value = (0,numbers/* valueText */.Ru)(shadowing?.inForce?.value ?? null);
        const set = value === 'none' ? `No size is set for ${fleet}.` : `${fleet} is set to ${value}, not ${requested}.`;
        const age = shadowing?.isExact === true ? '' : ' This may be up to 60 s old.';
        return `${set}${age} \`wait\` does not set sizes.`;
    },
    fix: () => 'Set the size with `scale`, or wait for the size that is set.',
});
const metricsUnreadable = (0,failure/* cause */.c1)('metrics-unreadable', {
    result: 'no-metrics',
    explanation: 'The metrics of the fleet cannot be read: CloudWatch returned errors, or did not respond. This says nothing about CloneSquad. Check the status of CloudWatch in the region, and check that the machine can reach it (DNS, firewall, proxy). Then start the run again.',
    message: ({ fleet, failedReads, unread: reason = '' }) => `Cannot read the metrics of ${fleet}. CloudWatch failed ${failedReads} times. The last error: ${reason}`,
    fix: () => 'Check the status of CloudWatch in the region, and check that this machine can reach it (DNS, firewall, proxy). Then start the run again.',
});
const stalled = (0,failure/* cause */.c1)('stalled', {
    result: 'stalled',
    fixBy: 'clonesquad-operator',
    explanation: "CloneSquad has picked up the size, but the fleet makes no progress. Instances fail to start (no capacity) or fail their health checks; or they do not drain and stop, or take longer for it than `stall-timeout` (deregistration delays, SSM hooks, CPU credits). The fleet's dashboard in CloudWatch and the EC2 console show which. Fix the cause. If the fleet is only slow, increase `stall-timeout`.",
    message: ({ fleet, stallMs, progress }) => `${fleet} has made no progress for ${(0,time/* durationText */.S5)(stallMs)}: ${standing(progress)}.${health(progress)}`,
    fix: ({ dashboard, progress }) => `Check the fleet's dashboard in CloudWatch (${dashboard}) and the EC2 console for ${isShrinking(progress) ? 'instances that do not drain or stop (deregistration delays, SSM hooks, CPU credits)' : 'failed launches (no capacity) and failing health checks'}. Fix the cause, and start the run again. If the fleet is only slow, increase stall-timeout.`,
});
const superseded = (0,failure/* cause */.c1)('superseded', {
    result: 'superseded',
    explanation: 'CloneSquad had picked up the size, but the size did not stay in force: another job or the CloneSquad scheduler has set another one, its `ttl` has ended, or an override, a parameter set or a maintenance window takes precedence over it. If the role or user may read the configuration, the message names the reason. Let only one program set the sizes of an environment at a time (for jobs: a concurrency group), and start the run again.',
    message: (facts) => `${facts.fleet}: CloneSquad had picked up size ${facts.requested}, ${sinceThen(facts)}.${(0,errors_shadowing/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
    fix: (facts) => {
        const { shadowing, value } = facts;
        const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes((0,convergence_shadowing/* shadowOf */.A)(shadowing, value));
        return isKnown ? (0,errors_shadowing/* shadowFix */._0)(facts) : FIND_THE_CAUSE;
    },
});
const FIND_THE_CAUSE = 'Find what has replaced the size: another run for this environment, a script, the CloneSquad scheduler, an override, a parameter set, a maintenance window, or the end of a ttl. Let only one of them set it at a time. Then start the run again.';
function waitCause(end, facts) {
    const { fleet, progress } = facts;
    switch (end) {
        case 'not-observed':
            return isNotSet(facts) ? notSet(facts) : notObserved(facts);
        case 'no-metrics':
            return silence(facts);
        case 'empty-fleet':
            return (0,look/* emptyFleet */.ux)(facts);
        case 'insufficient-instances':
            return (0,look/* insufficientInstances */.Wf)(capacityOf(facts));
        case 'stalled':
            return stalled(facts);
        case 'superseded':
            return superseded(facts);
        case 'timeout':
            return (0,run/* timedOut */.iU)({ ...facts, standing: standing(progress), hasNumbers: progress.counts !== undefined });
        case 'cancelled':
            return (0,run/* cancelled */.KW)({ wait: { fleet, standing: standing(progress) } });
        default:
            return end;
    }
}
function isNotSet({ isOnlyWaiting, shadowing, value }) {
    return (isOnlyWaiting &&
        shadowing !== undefined &&
        ['other-writer', 'no-value', 'other-value'].includes((0,convergence_shadowing/* shadowOf */.A)(shadowing, value)));
}
function silence(facts) {
    const { fleet, namespace, elapsedMs, isOnlyWaiting, missingMetrics: missing, unread, progress } = facts;
    if (unread !== undefined)
        return metricsUnreadable(facts);
    if (progress.reachedAt.observed !== undefined)
        return (0,look/* noMetrics */.zc)({ fleet, namespace, silentMs: (0,goal/* silenceMs */.qq)(facts), since: 'cycle' });
    if (missing.length > 0)
        return (0,look/* metricsExcluded */.U5)({ fleet, missing });
    return (0,look/* noMetrics */.zc)({ fleet, namespace, silentMs: elapsedMs, since: isOnlyWaiting ? 'window' : 'write' });
}
function capacityOf({ fleet, requested, progress: { counts, expected } }) {
    if (counts === undefined)
        return { fleet, requested, expected };
    const { FleetSize: fleetSize, NbOfExcludedInstances: excluded } = counts;
    return { fleet, requested, expected, fleetSize, startable: fleetSize - excluded };
}
function desiredCount({ progress }) {
    const desired = progress.counts?.DesiredInstanceCount;
    if (desired === undefined)
        return 'DesiredInstanceCount has another value';
    return desired === 0
        ? 'DesiredInstanceCount is 0. CloneSquad also reports 0 if it cannot read the stored value'
        : `DesiredInstanceCount is ${desired}`;
}
function sinceThen(facts) {
    const { counts, expected } = facts.progress;
    return counts === undefined || counts.DesiredInstanceCount === expected
        ? 'but the size did not stay in force'
        : `but now ${desiredCount(facts)}`;
}
function standing(progress) {
    const { counts, target, reachedAt } = progress;
    if (reachedAt.observed === undefined)
        return 'CloneSquad may not have picked up the size';
    if (counts === undefined || target === undefined)
        return 'its current instance counts are unknown';
    return [`${(0,numbers/* usableCount */.ie)(counts)} of ${target} running`, ...(0,numbers/* otherStates */.bY)(progress)].join(', ');
}
function isShrinking({ counts, target }) {
    if (counts === undefined || target === undefined)
        return false;
    const { high } = (0,convergence_counts/* usableBounds */.ML)(counts);
    return high > target || (high === target && counts.RunningInstances + counts.StoppingInstances > target);
}
function health({ counts, healthIsOpen }) {
    if (counts === undefined || !healthIsOpen)
        return '';
    const { NbOfInstanceInUnuseableState: unusable, NbOfExcludedInstances: excluded } = counts;
    const doubt = unusable === 1 ? '1 running instance is unusable' : `up to ${unusable} running instances are unusable`;
    return ` Enough instances are running, but CloneSquad counts ${unusable} unusable and ${excluded} excluded. If these are different instances, ${doubt}.`;
}

// EXTERNAL MODULE: ./build/scale/fleet-state.js
var fleet_state = __webpack_require__(8317);
;// CONCATENATED MODULE: ./build/scale/explain.js







function explain({ request, fleets }, fleet, runFailure) {
    const own = fleet.outcome === undefined ? (writeFailure(fleet) ?? runFailure) : waitFailure(request, fleet, fleet.outcome);
    return own ?? partFailure(request, fleet, fleets) ?? unfinished(request, fleet);
}
function writeFailure({ write }) {
    return write?.kind === 'failed' ? write.failure : undefined;
}
function waitFailure(request, { fleet, shadowing }, outcome) {
    if (outcome.failure)
        return outcome.failure;
    const end = endOf(outcome);
    return end === undefined
        ? undefined
        : waitCause(end, {
            env: request.env,
            fleet: fleet.name,
            dashboard: (0,fleet_name/* dashboardName */.oJ)(fleet),
            requested: (0,size/* formatSize */.Xq)(fleet.size),
            key: (0,keys/* keysOf */.YD)(fleet.subfleet).desired,
            value: (0,size/* wireValue */.nv)(fleet.size),
            namespace: request.metricsNamespace,
            ...request.wait,
            elapsedMs: outcome.elapsedMs,
            isOnlyWaiting: request.intent === 'wait',
            progress: outcome.verdict.progress,
            missingMetrics: outcome.missingMetrics,
            failedReads: outcome.failedReads,
            ...(outcome.unread !== undefined && { unread: outcome.unread }),
            ...(shadowing && { shadowing }),
        });
}
function endOf({ ended, verdict }) {
    if (ended === 'timeout' || ended === 'cancelled')
        return ended;
    return verdict.kind === 'failed' ? verdict.result : undefined;
}
function partFailure(request, state, all) {
    const missing = all.filter((other) => other.write !== undefined && other.write.kind !== 'accepted');
    if (state.write?.kind !== 'accepted' || missing.length === 0)
        return undefined;
    return (0,run/* partial */.OH)({
        fleet: state.fleet.name,
        requested: (0,size/* formatSize */.Xq)(state.fleet.size),
        others: missing.map((other) => other.fleet.name),
        mayBeWritten: missing.some((other) => (0,fleet_state/* rowStates */.fR)(other).some(({ written }) => written === 'unknown')),
        repair: missing.flatMap((other) => repairCommands(request, other)).join(' && '),
    });
}
function unfinished({ intent, wait }, state) {
    const isWaitDone = state.outcome !== undefined || wait.level === 'none' || state.fleet.size.kind === 'auto';
    const isDone = { 'dry-run': true, scale: state.write?.kind === 'accepted' && isWaitDone, wait: isWaitDone }[intent];
    return isDone ? undefined : (0,run/* internal */.mM)({ error: 'the fleet was neither set nor waited for to its end' });
}
function repairCommands({ region, ttlSeconds, vpcEndpoint }, state) {
    const { api } = state;
    if (api === undefined)
        return [];
    const missing = (0,fleet_state/* rowStates */.fR)(state).filter(({ written }) => written !== 'yes');
    return missing.map(({ key, value }) => {
        const { url, apiId } = (0,api_url/* routeTo */.Bv)((0,api_url/* writeUrl */.B2)(api, key, ttlSeconds), vpcEndpoint);
        const header = apiId === undefined ? '' : ` -H ${shellWord(`x-apigw-api-id: ${apiId}`)}`;
        return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${shellWord(value)} ${shellWord(url.href)}`;
    });
}
function shellWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/scale/ends.js
var ends = __webpack_require__(5907);
;// CONCATENATED MODULE: ./build/scale/notices.js
function noticesAfter({ request, fleets }, event) {
    const state = 'fleet' in event && fleets.find(({ fleet }) => fleet.name === event.fleet);
    if (!state)
        return [];
    const { name } = state.fleet;
    return fleetNotices(request, state, event).map((notice) => ({ kind: 'notice', fleet: name, notice }));
}
function fleetNotices(request, state, event) {
    const { fleet } = state;
    if (event.kind === 'read') {
        const isNew = event.before.isUnchecked && state.before === undefined;
        return [...(isNew ? [{ code: 'group-unverified' }] : []), ...missing(state, event.before.denied)];
    }
    if (event.kind === 'written')
        return event.write.kind === 'accepted' ? sizeNotices(request, fleet) : [];
    if (event.kind === 'waited')
        return [...verdictNotices(fleet, event.outcome.verdict), ...missing(state, event.outcome.denied)];
    return event.kind === 'explained' ? missing(state, event.shadowing.denied) : [];
}
function missing(state, denied) {
    const statements = denied.filter((statement) => !state.denied.includes(statement));
    return statements.length === 0 ? [] : [{ code: 'permissions-missing', statements }];
}
function sizeNotices({ wait }, { size }) {
    if (size.kind === 'auto')
        return [{ code: 'auto' }];
    return [
        ...(size.kind === 'percent' && size.percent === 100 ? [{ code: 'no-replacement' }] : []),
        ...(wait.level === 'none' ? [{ code: 'not-awaited' }] : []),
    ];
}
function verdictNotices({ size }, verdict) {
    const { counts, expected, target, lighthouse = 0 } = verdict.progress;
    const caveat = verdict.kind === 'converged' ? verdict.caveat : undefined;
    const isKnown = counts !== undefined && expected !== undefined && target !== undefined;
    return [
        ...(isKnown && target > expected
            ? [{ code: 'floor', size, expected, target, floor: counts.MinInstanceCount }]
            : []),
        ...(isKnown && caveat === 'insufficient-instances'
            ? [{ code: caveat, size, expected, ...startableOf(counts.FleetSize, counts.NbOfExcludedInstances) }]
            : []),
        ...(lighthouse > 0 ? [{ code: 'lighthouse', count: lighthouse }] : []),
        ...(caveat === 'empty-fleet' || caveat === 'zero-unverified' ? [{ code: caveat }] : []),
    ];
}
function startableOf(fleetSize, excluded) {
    return { fleetSize, startable: fleetSize - excluded };
}

;// CONCATENATED MODULE: ./build/scale/run-state.js




const MILESTONES = ['written', 'reached', 'moved', 'notice', 'failed'];
const RETRIES_PER_END = 50;
function initialRun(request, startedAt) {
    return {
        request,
        startedAt,
        now: startedAt,
        stage: 'authenticating to AWS',
        isOver: false,
        fleets: request.fleets.map(fleet_state/* initialState */.ue),
        milestones: [],
        retries: ends/* NO_ITEMS */.l,
    };
}
function runAfter(state, event) {
    return {
        ...state,
        now: Math.max(state.now, event.at),
        ...(event.kind === 'stage' && { stage: event.stage }),
        ...(event.kind === 'retried' && { retries: (0,ends/* withItem */.m)(state.retries, event, RETRIES_PER_END) }),
        isOver: event.kind === 'ended',
        fleets: state.fleets.map((fleet) => (0,fleet_state/* afterEvent */.Bv)(fleet, event)),
        ...(isMilestone(event) && { milestones: [...state.milestones, event] }),
    };
}
function isMilestone(event) {
    return MILESTONES.some((kind) => kind === event.kind);
}
class Recorder {
    #clock;
    #listen;
    #state;
    constructor(request, clock, listen) {
        this.#clock = clock;
        this.#listen = listen;
        this.#state = initialRun(request, clock.now());
    }
    get state() {
        return this.#state;
    }
    emit(facts, at = this.#clock.now()) {
        const event = { ...facts, env: this.#state.request.env, at };
        const before = this.#state;
        this.#state = runAfter(before, event);
        this.#listen(event, this.#state);
        for (const notice of noticesAfter(before, event))
            this.emit(notice, at);
        if (event.kind === 'progress')
            this.#emitMilestones(event);
    }
    #emitMilestones({ fleet: name, verdict }) {
        const known = () => this.#state.fleets.find(({ fleet }) => fleet.name === name);
        const reach = (levels) => {
            for (const level of levels) {
                const at = verdict.progress.reachedAt[level];
                if (at !== undefined && known()?.reachedAt[level] === undefined)
                    this.emit({ kind: 'reached', fleet: name, level }, at);
            }
        };
        const [observed, ...later] = goal/* LEVELS */.A_;
        reach([observed]);
        const fleet = known();
        for (const move of fleet === undefined ? [] : newMoves(fleet)) {
            if (fleet?.lastSample !== undefined)
                this.emit({ kind: 'moved', fleet: name, move, sample: fleet.lastSample }, fleet.lastSample.at);
        }
        reach(later);
    }
}
function newMoves({ samples, lastSample, reachedAt: { observed }, moves }) {
    if (lastSample === undefined || observed === undefined || lastSample.at < observed)
        return [];
    const start = samples.first.findLast(({ at }) => at < observed) ?? samples.first[0];
    if (start === undefined)
        return [];
    const hasMore = (count) => count(lastSample) > count(start);
    const seen = {
        starting: hasMore(({ counts }) => counts.RunningInstances + counts.PendingInstances),
        draining: hasMore(({ counts }) => counts.DrainingInstances),
        stopping: hasMore(({ counts }) => counts.StoppingInstances),
    };
    return ['starting', 'draining', 'stopping'].filter((move) => seen[move] && !moves.includes(move));
}

// EXTERNAL MODULE: ./build/scale/watch.js + 1 modules
var watch = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/scale/write.js


async function writeFleets(cloud, record, ports, signal) {
    const { request, fleets } = record.state;
    const writes = fleets.flatMap(({ fleet, api }) => {
        if (api === undefined)
            return [];
        const ended = writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal).then((write) => {
            record.emit({ kind: 'written', fleet: fleet.name, write });
            return write;
        });
        return [{ api, ended }];
    });
    const byApi = Map.groupBy(writes, ({ api }) => api.href);
    await Promise.all([...byApi.values()].map(async (ofApi) => {
        const ends = await Promise.all(ofApi.map(({ ended }) => ended));
        const [first] = ofApi;
        if (first !== undefined && ends.some(({ kind }) => kind === 'accepted'))
            ports.appliers?.of(first.api).apply();
    }));
}
async function writeRows(cloud, fleet, api, ttlSeconds, { clock }, signal) {
    let accepted = 0;
    let isSent = false;
    let writtenAt = Number.NEGATIVE_INFINITY;
    try {
        for (const { key, value } of (0,keys/* rowsOf */.RO)(fleet)) {
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

;// CONCATENATED MODULE: ./build/scale/run.js











async function run_run(request, ports, signal) {
    const { clock } = ports;
    const { timeoutMs } = request.wait;
    const record = new Recorder(request, clock, ports.listen);
    const context = { ...ports, request, record, deadline: record.state.startedAt + timeoutMs };
    const reason = () => (0,run/* timedOut */.iU)({ timeoutMs, stage: record.state.stage });
    const toEnd = { ms: timeoutMs + request.requestMs, reason };
    const prepared = {};
    let failure;
    try {
        await (0,time/* within */.ux)(toEnd, clock, signal, async (untilEnd) => {
            await (0,time/* within */.ux)({ ms: timeoutMs, reason }, clock, untilEnd, (during) => prepare(context, prepared, during, untilEnd));
            await finish(context, prepared, untilEnd);
        });
    }
    catch (thrown) {
        failure = (0,run/* failureOf */.g5)(thrown, signal);
    }
    finally {
        await prepared.appliers?.close();
    }
    for (const state of record.state.fleets) {
        const own = state.failure === undefined ? explain(record.state, state, failure) : undefined;
        if (own)
            record.emit({ kind: 'failed', fleet: state.fleet.name, failure: own });
    }
    record.emit({ kind: 'ended' });
    return record.state;
}
async function prepare(context, prepared, during, untilEnd) {
    const { clock, request, record, deadline } = context;
    const retryPolicy = { clock, requestMs: request.requestMs, deadline, log: logRetry(record) };
    const notice = (text) => record.emit({ kind: 'notice', notice: { code: 'environment', text } });
    const cloud = await context.connect({ signal: during, retryPolicy, notice });
    prepared.cloud = cloud;
    record.emit({ kind: 'stage', stage: 'discovering the APIs' });
    await discover(cloud, context, during);
    record.emit({ kind: 'stage', stage: 'reading the current state' });
    const metrics = await read(cloud, context, during);
    during.throwIfAborted();
    (0,failure/* throwWorst */.eZ)([...failuresOf(record.state), ...(metrics instanceof failure/* Failure */.HR ? [metrics] : [])]);
    prepared.metrics = metrics instanceof failure/* Failure */.HR ? undefined : metrics;
    if (request.intent === 'dry-run')
        record.emit({ kind: 'planned' });
    if (request.intent !== 'scale')
        return;
    const appliers = request.appliesImmediately ? new apply/* Appliers */.vL({ cloud, clock }, untilEnd) : undefined;
    if (appliers !== undefined)
        prepared.appliers = appliers;
    const startSetting = () => record.emit({ kind: 'stage', stage: 'setting the sizes' });
    startSetting();
    if (appliers !== undefined && request.onJobEnd === 'restore') {
        await readAllExactly(cloud, context, appliers, during);
        startSetting();
    }
    record.emit({ kind: 'sending' });
    await writeFleets(cloud, record, { clock, appliers }, during);
}
async function finish(context, { cloud, metrics, appliers }, signal) {
    const { request, record } = context;
    if (cloud === undefined || request.intent === 'dry-run')
        return;
    if (request.intent === 'wait' || record.state.fleets.every(({ write }) => write?.kind === 'accepted')) {
        record.emit({ kind: 'stage', stage: 'waiting for the fleets' });
        await wait(cloud, context, metrics, appliers, signal);
        await readShadowings(cloud, record, appliers, signal);
    }
    else
        await appliers?.settle();
    const failedReads = Math.max(0, ...record.state.fleets.map(({ outcome }) => outcome?.failedReads ?? 0));
    if (failedReads > 0)
        record.emit({ kind: 'notice', notice: { code: 'cloudwatch-retried', failedReads } });
    if (appliers?.isDenied)
        record.emit({ kind: 'notice', notice: { code: 'apply-denied' } });
}
function logRetry(record) {
    return (message) => record.emit({ kind: 'retried', message });
}
function failuresOf({ fleets }) {
    return fleets.flatMap(({ failure }) => failure ?? []);
}
async function discover(cloud, { request, record }, signal) {
    const unknown = new Set(request.fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
    const found = unknown.size === 0 ? undefined : await cloud.findApis([...unknown], signal);
    for (const { name: fleet, group, api } of request.fleets) {
        const deployment = api === undefined ? found?.get(group) : { api };
        if (deployment instanceof failure/* Failure */.HR)
            record.emit({ kind: 'failed', fleet, failure: deployment });
        else if (deployment !== undefined)
            record.emit({ kind: 'discovered', fleet, ...deployment });
    }
    const shared = (0,scale_before/* sharedApi */.U5)(new Map(record.state.fleets.map((state) => [state.fleet.group, state.api])));
    if (shared)
        throw shared;
    (0,failure/* throwWorst */.eZ)(failuresOf(record.state));
}
async function read(cloud, { clock, request, record }, signal) {
    const awaited = request.fleets.filter((fleet) => (0,scale_before/* isAwaitedIn */.xh)(request, fleet)).map(({ name }) => name);
    const ports = { clock, log: logRetry(record) };
    const metrics = awaited.length === 0
        ? undefined
        : (0,scale_before/* readMetricsBefore */.Ru)(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown) => (0,run/* failureOf */.g5)(thrown, signal));
    await (0,scale_before/* readBefore */._H)(cloud, record, clock, signal);
    return metrics;
}
async function readAllExactly(cloud, { record }, appliers, signal) {
    await Promise.all(record.state.fleets.map(async (state) => {
        const before = state.api && (await (0,scale_before/* readExactly */.Lo)(cloud, state, appliers.of(state.api), signal));
        if (before)
            record.emit({ kind: 'read', fleet: state.fleet.name, before });
    }));
}
async function wait(cloud, { clock, request, record, deadline }, metrics, appliers, signal) {
    const { level } = request.wait;
    const known = { before: metrics, appliers };
    const awaited = record.state.fleets.flatMap((state) => (0,watch/* toAwaited */.Nv)(state, request, known, clock.now()));
    if (!(0,goal/* isLevel */.NW)(level) || awaited.length === 0) {
        await appliers?.settle();
        return;
    }
    const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
    const isImmediate = awaited.every(({ applier, readRule }) => applier !== undefined && readRule !== 'unknown');
    const fleets = awaited.map((fleet) => {
        const sample = (0,watch/* lastSampleOf */.en)(fleet);
        return { fleet: fleet.name, direction: (0,watch/* directionOf */.FR)(sample), ...(sample && { sample }) };
    });
    record.emit({ kind: 'waiting', level, timeoutMs, isImmediate, fleets });
    const { waitForFleets } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 7384));
    const outcomes = await waitForFleets(awaited, { ...request.wait, timeoutMs }, request.metricsNamespace, {
        cloud,
        clock,
        log: logRetry(record),
        show: (progress) => record.emit(progress),
        startedAt: record.state.startedAt,
    }, signal);
    for (const [index, outcome] of outcomes.entries())
        record.emit({ kind: 'waited', fleet: awaited[index]?.name ?? '', outcome });
}
async function readShadowings(cloud, record, appliers, signal) {
    await Promise.all(record.state.fleets.map(async ({ fleet, outcome, api, before }) => {
        const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
        const isOverridden = verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
        if (!isOverridden || outcome === undefined || api === undefined || signal.aborted)
            return;
        const { desired } = (0,keys/* keysOf */.YD)(fleet.subfleet);
        const isMarked = (await appliers?.of(api).mark()) === true && (0,keys/* readRuleOf */.WJ)(before?.version) !== 'unknown';
        const isExact = isMarked || outcome.elapsedMs >= keys/* EXACT_AFTER_MS */.kq;
        const shadowing = { ...(await cloud.readShadowing(api, desired, signal)), isExact };
        record.emit({ kind: 'explained', fleet: fleet.name, shadowing });
    }));
}


/***/ }),
/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ Watch),
  FR: () => (/* binding */ directionOf),
  en: () => (/* binding */ lastSampleOf),
  Nv: () => (/* binding */ toAwaited)
});

// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/counts.js
var convergence_counts = __webpack_require__(7408);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/goal.js
var convergence_goal = __webpack_require__(3043);
;// CONCATENATED MODULE: ./build/convergence/due.js



const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;
const GRACE_MS = 12_000;
const MOTION_MS = 60_000;
function dueSpans({ goal, cycles, progress, appliedAt }) {
    const unread = unreadSpans(cycles, appliedAt);
    const last = cycles.at(-1);
    const [counts, target] = [(0,convergence_counts/* countsOf */.mQ)(last), progress.target];
    if (last === undefined || counts === undefined || target === undefined || progress.reachedAt.observed === undefined)
        return unread;
    const isMoving = moves(goal, counts, target);
    const waitsForWarmUp = convergence_goal/* LEVELS */.A_.indexOf(goal.level) >= convergence_goal/* LEVELS */.A_.indexOf('ready') || counts.RunningInstances > target;
    if (goal.level === 'observed')
        return unread;
    return [
        ...unread,
        ...(isMoving ? [motionSpan(cycles, last)] : []),
        ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
        ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
    ];
}
function unreadSpans(cycles, appliedAt) {
    if (appliedAt === undefined || cycles.some((cycle) => cycle.bin >= appliedAt))
        return [];
    return [{ from: appliedAt - GRACE_MS, until: appliedAt + GRACE_MS }];
}
function moves(goal, counts, target) {
    const { high } = (0,convergence_counts/* usableBounds */.ML)(counts);
    const drains = high > target && counts.NbOfInstanceInInitialState === 0;
    const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
    return high < target || counts.PendingInstances > 0 || drains || stops;
}
function motionSpan(cycles, last) {
    const changed = cycles.findLastIndex((cycle, index) => index === 0 || JSON.stringify(cycle.values) !== JSON.stringify(cycles[index - 1]?.values));
    const since = cycles[changed] ?? last;
    return { from: since.bin, until: latestStart(since) + MOTION_MS };
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
    return [{ from: before.bin + afterMs, until: latestStart(after) + afterMs + GRACE_MS }];
}
function latestStart({ bin }) {
    return bin % bins/* BIN_MS */.r4 === 0 ? bin + bins/* BIN_MS */.r4 : bin;
}

// EXTERNAL MODULE: ./build/convergence/live-cycles.js
var live_cycles = __webpack_require__(1744);
;// CONCATENATED MODULE: ./build/scale/watch.js






const CONFIRMING_MS = 12_000;
class Watch {
    fleet;
    history;
    live;
    mayReadLive;
    liveReadAt = Number.NEGATIVE_INFINITY;
    failedLiveReads = 0;
    liveFailedAt = Number.NEGATIVE_INFINITY;
    verdict = {
        kind: 'waiting',
        missing: 'metrics',
        progress: { reachedAt: {}, healthIsOpen: false },
    };
    #firstSeenAt = {};
    failedAt;
    isConfirmed = false;
    restsOn = 'metrics';
    configuration = 'unread';
    configured;
    wasOurs = false;
    failedStatuses = 0;
    failedAsks = 0;
    configurationReadFor;
    configurationReadAt = Number.NEGATIVE_INFINITY;
    otherSince;
    denied = new Set();
    constructor(fleet) {
        this.fleet = fleet;
        this.history = fleet.history ?? new cycles/* CycleHistory */.BD();
        this.live = new live_cycles/* LiveCycles */.Mb(fleet.goal.writtenAt);
        if (fleet.live?.kind === 'report')
            this.live.add(fleet.live.status, fleet.live.at);
        this.mayReadLive = fleet.subfleet === undefined && fleet.live?.kind !== 'denied';
    }
    get aheadMs() {
        return this.fleet.goal.writtenAt - this.fleet.postedAt;
    }
    get sources() {
        const { live, aheadMs } = this;
        return { goal: this.fleet.goal, live, known: this.history.cycles(), aheadMs };
    }
    get appliedAt() {
        const { readRule, goal, applier } = this.fleet;
        if (readRule === 'each-cycle')
            return goal.writtenAt;
        return readRule === 'after-marker' ? applier?.appliedAt : undefined;
    }
    get cycles() {
        return this.restsOn === 'live' ? (0,live_cycles/* liveCyclesOf */.ZI)(this.sources) : this.history.cycles();
    }
    get latest() {
        return (this.isLiveAhead ? this.live.cycles() : this.history.cycles()).at(-1);
    }
    get isLiveAhead() {
        return (0,live_cycles/* isAhead */.Y0)(this.sources);
    }
    decide(verdict, isConfirmed, restsOn) {
        this.verdict = { ...verdict, progress: this.#sinceFirstSeen(verdict.progress) };
        this.isConfirmed = isConfirmed;
        this.restsOn = restsOn;
    }
    #sinceFirstSeen(progress) {
        const reachedAt = {};
        for (const level of convergence_goal/* LEVELS */.A_) {
            const at = progress.reachedAt[level];
            if (at !== undefined)
                reachedAt[level] = Math.min(at, this.#firstSeenAt[level] ?? at);
        }
        this.#firstSeenAt = { ...this.#firstSeenAt, ...reachedAt };
        return { ...progress, reachedAt };
    }
    get isOver() {
        return this.verdict.kind === 'failed' && this.isConfirmed;
    }
    dueSpans() {
        const { applier, goal } = this.fleet;
        if (applier === undefined || this.verdict.kind !== 'waiting')
            return [];
        const { lastAppliedAt: appliedAt } = applier;
        const { progress, missing } = this.verdict;
        const course = { goal, cycles: this.cycles, progress, ...(appliedAt !== undefined && { appliedAt }) };
        const spans = dueSpans(course).map(({ from, until }) => ({
            from: from - this.aheadMs,
            until: until - this.aheadMs,
        }));
        if (missing !== 'numbers')
            return spans;
        const seenAt = this.history.cycles().at(-1)?.seenAt ?? Number.NEGATIVE_INFINITY;
        return [...spans, { from: seenAt, until: seenAt + CONFIRMING_MS }];
    }
}
function toAwaited(state, { wait: { level, acceptsInsufficient }, intent }, { before: metrics, appliers }, now) {
    const { size, name, subfleet, floor } = state.fleet;
    const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
    if (size.kind === 'auto' || !(0,convergence_goal/* isLevel */.NW)(level) || state.api === undefined || start === undefined)
        return [];
    const { postedAt, writtenAt } = start;
    const history = metrics?.get(name);
    const isFloorSet = floor !== undefined && intent === 'scale';
    const goal = { size, level, acceptsInsufficient, writtenAt, ...(isFloorSet && { floor }) };
    const { version, live } = state.before ?? {};
    const more = {
        ...(history && { history }),
        ...(subfleet !== undefined && { subfleet }),
        ...(live && { live }),
        ...(appliers && { applier: appliers.of(state.api) }),
    };
    return [{ name, api: state.api, postedAt, goal, readRule: (0,keys/* readRuleOf */.WJ)(version), ...more }];
}
function acceptedAt({ write }) {
    return write?.kind === 'accepted' ? write : undefined;
}
function lookedAt({ before }, now) {
    return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}
function lastSampleOf(fleet) {
    const last = [...(fleet.history?.cycles() ?? []), ...new Watch(fleet).live.cycles()].at(-1);
    const counts = (0,convergence_counts/* countsOf */.mQ)(last);
    return last && counts && { at: last.seenAt, counts, target: (0,convergence_counts/* targetOf */.$r)(fleet.goal, counts) };
}
function directionOf(sample) {
    if (sample === undefined)
        return 'unknown';
    const usable = (0,convergence_counts/* usableBounds */.ML)(sample.counts).high;
    if (usable === sample.target)
        return 'none';
    return usable < sample.target ? 'up' : 'down';
}


/***/ }),
/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secureAgent: () => (/* binding */ secureAgent)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


class SecureAgent extends node_https__WEBPACK_IMPORTED_MODULE_0__.Agent {
    #early = new Map();
    connectEarly({ hostname: host, port: given }) {
        const port = given === '' ? 443 : Number(given);
        const options = { ...SETTINGS, host, port, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 ? host : '' };
        const socket = super.createConnection(options);
        if (!(socket instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket))
            return;
        const ready = this.#early.get(`${host}:${port}`) ?? new Set();
        this.#early.set(`${host}:${port}`, ready.add(socket));
        const forget = () => ready.delete(socket);
        socket.once('error', forget).once('close', forget);
        socket.once('timeout', () => {
            if (ready.delete(socket))
                socket.destroy();
        });
        socket.unref().once('connect', () => {
            if (ready.has(socket))
                socket.unref();
        });
    }
    forgetEarly() {
        for (const ready of this.#early.values())
            for (const socket of ready)
                socket.destroy();
        this.#early.clear();
    }
    createConnection(...[options, callback]) {
        const ready = this.#early.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined)
            return super.createConnection(options, callback);
        ready?.delete(socket);
        return socket.ref();
    }
}
const SETTINGS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
const secureAgent = new SecureAgent(SETTINGS);


/***/ }),
/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ allNotices),
/* harmony export */   Mz: () => (/* binding */ instancesText),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   hc: () => (/* binding */ allWarnings),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
/* harmony import */ var _errors_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5119);




function isWarning({ code }) {
    return code === 'floor' || code === 'insufficient-instances';
}
function noticeText(notice, fleet = '') {
    switch (notice.code) {
        case 'environment':
            return notice.text;
        case 'apply-denied':
            return `Optional permissions to apply the sizes immediately are missing, so CloneSquad usually applies them after ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os}. To apply them within ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc}, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the role's policy${(0,_errors_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)(['GET/control/reschedulenow'])}.`;
        case 'cloudwatch-retried':
            return `CloudWatch could not be read ${notice.failedReads === 1 ? 'once' : `${notice.failedReads} times`}. Each read was retried.`;
        case 'auto':
            return `${fleet} was set to auto, so CloneSquad's autoscaler decides its size. Nothing was verified, because auto has no target.`;
        case 'no-replacement':
            return `While ${fleet} is set to 100%, CloneSquad does not replace unhealthy instances, so some instances may stay unhealthy. If you need the replacement, set the size as a number of instances.`;
        case 'not-awaited':
            return `The CloneSquad API accepted the size of ${fleet}. Nothing else was verified, because \`wait-for\` is \`none\`.`;
        case 'lighthouse':
            return `${fleet}: ${notice.count} of the running instances ${notice.count === 1 ? 'is a LightHouse instance and counts' : 'are LightHouse instances and count'} towards the target. LightHouse instances are meant for times of low load. If they are too small for your work, ask the CloneSquad operator to disable them (ec2.schedule.verticalscale.lighthouse_disable).`;
        case 'empty-fleet':
            return `${fleet} has no instances. None are running, as requested.`;
        case 'zero-unverified':
            return `The size 0 of ${fleet} could not be verified: CloneSquad also reports 0 for a value that it cannot read, and its configuration could not be read. To enable the check, allow execute-api:Invoke on GET/configuration, which includes the key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}${(0,_errors_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)(['GET/configuration'])}.`;
        case 'group-unverified':
            return `Cannot verify that the API belongs to ${fleet}: this release of CloneSquad does not support GET discovery.`;
        case 'permissions-missing':
            return permissionsText(fleet, notice.statements);
        case 'floor': {
            const { expected, target, floor } = notice;
            const limit = target < floor ? ` and only ${target} instances can start` : '';
            const { floor: key } = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFleetName */ .Tc)(fleet).subfleet);
            return `${fleet}: size ${requestedText(notice)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${instancesText(expected)}, set \`floor\` to ${expected} together with the size. This floor applies to every fleet of the run. To set the floor of this fleet only, scale it in a separate run, or set its floor in a plan. Setting the floor requires the permission execute-api:Invoke on POST/configuration/${key}${(0,_errors_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)([`POST/configuration/${key}`])}.`;
        }
        case 'insufficient-instances':
            return `${fleet}: size ${requestedText(notice)} was requested, but only ${notice.startable} of ${notice.fleetSize} instances can start.`;
        default:
            return notice;
    }
}
function permissionsText(fleet, statements) {
    const isOne = statements.length === 1;
    const [permissions, are, them] = isOne
        ? ['An optional permission', 'is', 'it']
        : ['Optional permissions', 'are', 'them'];
    return `${permissions} for ${fleet} ${are} missing. The run continues without ${them}. To add ${them}, allow ${statements.join(' and ')} in the role's policy${(0,_errors_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelText */ .WB)(statements)}.`;
}
function requestedText({ size, expected }) {
    return size.kind === 'percent' ? `${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(size)} (${instancesText(expected)})` : (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(size);
}
function instancesText(count) {
    return `${count} ${count === 1 ? 'instance' : 'instances'}`;
}
function allNotices({ notices, fleets }) {
    return [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
}
function allWarnings({ fleets }) {
    return fleets.flatMap((fleet) => fleet.warnings);
}


/***/ }),
/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ finalState),
/* harmony export */   Ak: () => (/* binding */ failureParagraphs),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5338);






function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${fleetState(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is in progress: ${each}`;
    if (result === 'dry-run')
        return `Dry run of ${env}: would set ${each}. Nothing was changed`;
    const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed: ${each}, after ${duration}`;
    const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
    return `${env} ${OUTCOMES[isAwaited ? waitFor : 'none'].one}: ${each}, in ${duration}`;
}
const OUTCOMES = {
    none: { one: 'is set', several: 'are set' },
    observed: { one: 'has picked up its sizes', several: 'have picked up their sizes' },
    running: { one: 'is running', several: 'are running' },
    ready: { one: 'is ready', several: 'are ready' },
    settled: { one: 'is settled', several: 'are settled' },
};
function manyHeadline(environments, activity, result, seconds) {
    const prefix = activity === undefined ? '' : `${activity}: `;
    const [first, ...more] = environments;
    if (first !== undefined && more.length === 0)
        return `${prefix}${first.headline}`;
    const all = environments.length;
    if (result === 'pending')
        return `${prefix}${all} environments are in progress`;
    const failures = environments.filter((report) => isFailure(report.result));
    const names = someOf(failures.map((report) => `${report.env}: ${report.result}`));
    const failed = failures.length === 0 ? '' : `, ${failures.length} failed (${names})`;
    const successes = all - failures.length;
    const everything = all === 2 ? 'both environments' : `all ${all} environments`;
    const succeeded = successes === all ? everything : `${successes} of ${all} environments`;
    if (environments.some(({ intent }) => intent === 'dry-run'))
        return `${prefix}${succeeded} would be set${failed}. Nothing was changed`;
    const [level, ...others] = [...new Set(environments.map(({ waitFor }) => waitFor))];
    const outcome = level === undefined || others.length > 0 ? 'succeeded' : OUTCOMES[level][successes === 1 ? 'one' : 'several'];
    return `${prefix}${succeeded} ${outcome}${failed}, in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000)}`;
}
const MAX_NAMES = 10;
function someOf(names) {
    const more = names.length - MAX_NAMES;
    return more <= 0 ? names.join(', ') : `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`;
}
function fleetState(fleet) {
    if (isFailure(fleet.result))
        return fleet.result;
    if (fleet.result === 'dry-run')
        return plannedText(fleet);
    const { usable, target, draining } = fleet;
    if (usable !== undefined && target !== undefined)
        return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
    return fleet.requested === 'auto' ? 'auto (not verified)' : fleet.requested;
}
function plannedText({ requested, previous }) {
    return previous === undefined ? requested : `${requested} (current: ${storedText(previous)})`;
}
function finalState(reports) {
    return reports.map(finalStateOf).join(' ');
}
function finalStateOf(report) {
    const { fleet, written, rows } = report;
    switch (written) {
        case 'no':
            return `${fleet} was not changed.`;
        case 'yes':
            return stateAfterWrite(report);
        case 'partial':
            return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
        case 'unknown':
            return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
        default:
            return written;
    }
}
function stateAfterWrite(report) {
    const { fleet, result, expiresAt, rows, configured } = report;
    const requested = requestText(report);
    if (configured !== undefined)
        return `${fleet} was set to ${requested}, but CloneSquad's configuration now has ${configured === null ? 'no value' : storedText(configured)}.`;
    if (result === 'superseded')
        return `${fleet} was set to ${requested}, but that value is no longer in force.`;
    const end = expiresAt === undefined ? undefined : ` until ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteText */ .Wn)(expiresAt)}`;
    const plan = restoreText(rows);
    const stays = plan === undefined ? `, and keeps ${rows.length > 1 ? 'these values' : 'this size'}` : '';
    return `${fleet} is now set to ${requested}${end ?? stays}.${plan ?? ''}`;
}
function restoreText(rows) {
    const restorable = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
    const [first, ...others] = restorable;
    if (first === undefined)
        return undefined;
    const unless = `unless something else changes ${others.length === 0 ? 'it' : 'them'}`;
    if (restorable.every(({ previous }) => previous === null)) {
        const values = { 1: 'the value', 2: 'both values' }[restorable.length] ?? 'all values';
        const were = others.length === 0 ? 'there was none before' : 'there were none before';
        return ` The post step will delete ${values}, because ${were}, ${unless}.`;
    }
    const parts = restorable.map(({ kind, previous }) => previous === null ? `delete the ${kind} (there was none before)` : `restore the ${kind} ${storedText(previous)}`);
    return ` The post step will ${parts.join(' and ')}, ${unless}.`;
}
function storedText(value) {
    const isSize = value === null || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoredSize */ .Zp)(value).kind !== 'unreadable';
    return isSize ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)((0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value)) : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value);
}
function requestText({ requested, rows }) {
    const floor = rows.find(({ kind }) => kind === 'floor');
    return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}
const ROW_STATES = {
    yes: 'set to',
    no: 'not set to',
    unknown: 'may or may not be set to',
};
function rowState({ kind, value, written }) {
    return `${kind} ${ROW_STATES[written]} ${value}`;
}
function failureParagraphs(environments) {
    const failed = environments.filter(({ result }) => isFailure(result));
    const affected = new Map();
    for (const report of failed) {
        for (const text of causesOf(report))
            affected.set(text, [...(affected.get(text) ?? []), report.env]);
    }
    return [
        ...[...affected].map(([text, names]) => (environments.length === 1 ? text : `${someOf(names)}: ${text}`)),
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(failed.map((report) => report.finalState).join(' ')),
        ...linksOf(failed),
    ];
}
function causesOf({ fleets }) {
    const causes = fleets.flatMap(({ message, ...fleet }) => message === undefined ? [] : [`${apiFleetPrefix(message, fleets)}${message}\n${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLine */ .S$)(fleet)}`]);
    return [...new Set(causes)];
}
function linksOf(reports) {
    const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ message, code }) => (message === undefined || code === undefined ? [] : [code])));
    return codes.length === 0 ? [] : [(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(...new Set(codes))];
}
function apiFleetPrefix(message, fleets) {
    if (fleets.some(({ fleet }) => message.includes(fleet)))
        return '';
    const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && message.includes(apiName(url)));
    return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}
function apiName(url) {
    const { host } = new URL(url);
    return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}
function isFailure(result) {
    return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}


/***/ }),
/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noRunMarkdown: () => (/* binding */ noRunMarkdown),
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/time.js
var base_time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/render/fit.js
function fitToBytes(renderings, maxBytes, shortest) {
    for (const render of renderings) {
        const text = joinWithin(render(), maxBytes);
        if (text !== undefined)
            return text;
    }
    return shortest();
}
function joinWithin(parts, maxBytes) {
    const fitting = [];
    let bytes = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part);
        if (bytes > maxBytes)
            return undefined;
        fitting.push(part);
    }
    return fitting.join('');
}
function thinned(items, max) {
    if (items.length <= max)
        return items;
    if (max < 2)
        return items.slice(0, max);
    const stride = (items.length - 1) / (max - 1);
    const kept = new Set(Array.from({ length: max }, (_, index) => Math.round(index * stride)));
    return items.filter((_, index) => kept.has(index));
}

// EXTERNAL MODULE: ./build/render/progress.js
var progress = __webpack_require__(5338);
;// CONCATENATED MODULE: ./build/render/chart.js




const CHART_COLORS = {
    unobserved: '#8c959f30',
    changing: '#d2992230',
    'warming-up': '#a371f730',
    ready: '#3fb95030',
    target: '#cf5a14',
    running: '#2a7ae2',
    draining: '#7d848d',
};
const CHART_LEGEND = `Lines: 🔵 running, 🟠 target, ⚪ draining. Background: ⬜ ${progress/* PHASE_WORDS */.gC.unobserved} by CloneSquad, 🟨 ${progress/* PHASE_WORDS */.gC.changing}, 🟪 ${progress/* PHASE_WORDS */.gC['warming-up']}, 🟩 ${progress/* PHASE_WORDS */.gC.ready}.`;
function fleetChart(fleet, seconds, maxPoints) {
    const [first] = fleet.samples;
    if (first === undefined || maxPoints === 0)
        return undefined;
    const step = stepOf(seconds, maxPoints);
    const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
    const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
    const drainingCounts = samples.map(({ draining }) => draining);
    const top = topOf(samples);
    const bands = progress/* PHASES */.ZG.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(STYLE)}}%%`,
        'xychart-beta',
        `  accTitle: ${chartWords(fleet.fleet)}`,
        `  accDescr: ${chartWords(description(fleet, seconds))}`,
        `  title "${chartWords(title(fleet))}"`,
        `  x-axis [${axisLabels(times, step).join(', ')}]`,
        `  y-axis "instances" 0 --> ${top}`,
        ...bands.map((values) => `  bar [${values.join(', ')}]`),
        `  line [${samples.map(({ target }) => target).join(', ')}]`,
        `  line [${samples.map(({ usable }) => usable).join(', ')}]`,
        ...(drainingCounts.some((count) => count > 0) ? [`  line [${drainingCounts.join(', ')}]`] : []),
        '```',
    ].join('\n');
}
const STYLE = {
    themeVariables: {
        xyChart: {
            backgroundColor: 'transparent',
            plotColorPalette: [
                ...progress/* PHASES */.ZG.map((phase) => CHART_COLORS[phase]),
                CHART_COLORS.target,
                CHART_COLORS.running,
                CHART_COLORS.draining,
            ].join(', '),
        },
    },
    xyChart: { width: 900, height: 300, xAxis: { showTick: false } },
};
function stepOf(seconds, maxPoints) {
    return STEPS.find((step) => Math.ceil(seconds / step) + 1 <= maxPoints) ?? Math.ceil(seconds / (maxPoints - 1));
}
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400];
const MAX_LABELS = 9;
function axisLabels(times, step) {
    const end = times.at(-1) ?? 0;
    const every = STEPS.find((pace) => pace % step === 0 && end / pace < MAX_LABELS) ?? end;
    return times.map((time, index) => time % every === 0 ? `"${time === 0 ? '0' : (0,base_time/* durationText */.S5)(time * 1000)}"` : `"${'\u200b'.repeat(index)}"`);
}
function topOf(samples) {
    return Math.max(8, ...samples.flatMap(({ usable, target, draining }) => [usable, target, draining].map((count) => count + 1)));
}
function phaseAt({ secondsTo }, time) {
    return (0,progress/* furthestPhase */.V0)((level) => time >= (secondsTo[level] ?? Number.POSITIVE_INFINITY));
}
function title({ fleet, target, usable, draining = 0 }) {
    if (usable === undefined || target === undefined)
        return fleet;
    return `${fleet}: ${(0,numbers/* standingText */.yd)({ usable, target, draining })}`;
}
function description({ samples, secondsTo }, seconds) {
    const [first, last] = [samples[0], samples.at(-1)];
    const ready = secondsTo.ready === undefined ? '' : `, ready after ${(0,base_time/* durationText */.S5)(secondsTo.ready * 1000)}`;
    return `From ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${(0,base_time/* durationText */.S5)(seconds * 1000)}${ready}`;
}
function chartWords(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}
const SAMPLE_COLUMNS = ['After', 'Running', 'Target', 'Starting', 'Draining', 'Stopping', 'Unusable'];
function sampleCells({ samples }, maxRows) {
    return thinned(samples, maxRows).map((sample) => [
        (0,base_time/* durationText */.S5)(sample.seconds * 1000),
        ...[sample.usable, sample.target, (0,numbers/* startingOf */.Os)(sample), sample.draining, sample.stopping, sample.unusable].map(String),
    ]);
}

// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
;// CONCATENATED MODULE: ./build/render/markdown.js

function plain(text) {
    return (0,base_text/* plainText */.wh)(text.replace(/[\r\n]+/g, ' '))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&');
}
function plainLines(text) {
    return text.split('\n').map(plain).join('<br>');
}
function markdownTable(columns, rows, isRightAligned = () => false) {
    const rule = columns.map((_, column) => (isRightAligned(column) ? '--:' : '---'));
    return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}
function folded(title, body) {
    return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}
function markdown_alert(kind, paragraphs) {
    return [`[!${kind}]`, paragraphs.join('\n\n')]
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/render/summary.js











const SUMMARY_BYTES = 64 * 1024 - 1;
const DETAILS = [
    { points: 61, samples: 120, entries: 100 },
    { points: 61, samples: 30, entries: 40 },
    { points: 31, samples: 10, entries: 20 },
    { points: 0, samples: 0, entries: 20 },
    { points: 0, samples: 0, entries: 0 },
];
function summaryMarkdown(report) {
    const { environments } = report;
    const [one, ...others] = environments;
    const renderings = one !== undefined && others.length === 0
        ? DETAILS.map((detail) => () => [runMarkdown(one, detail)])
        : overviews(report);
    const fleets = environments.reduce((all, { fleets: some }) => all + some.length, 0);
    return fitToBytes(renderings, SUMMARY_BYTES, () => shortMarkdown(report, fleets));
}
function noRunMarkdown(failure, finalState) {
    const full = () => [
        `## ❌ Failed (${plain(failure.result)})\n\n`,
        `${markdown_alert('CAUTION', (0,render_failure/* noRunParagraphs */.aw)(failure, finalState).map(plainLines))}\n`,
    ];
    const short = { result: failure.result, headline: failure.message };
    return fitToBytes([full], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}
function runMarkdown(report, detail) {
    const { fleets, result } = report;
    return [
        `## ${iconOf(result)} ${plain(report.headline)}`,
        ...((0,sentences/* isFailure */.N6)(result) ? [markdown_alert('CAUTION', (0,sentences/* failureParagraphs */.Ak)([report]).map(plainLines))] : []),
        ...warningAlert(report),
        fleetTable(fleets, COUNTS),
        ...(fleets.some(({ initializing = 0 }) => initializing > 0) ? [STARTING] : []),
        fleetTable(fleets, TIMES),
        ...noticeList(report),
        ...charts(report, detail),
        ...timelineFold(report, detail),
        '',
    ].join('\n\n');
}
function shortMarkdown({ result, headline }, fleets) {
    return `## ${iconOf(result)} ${plain((0,base_text/* excerpt */.Kb)(headline, 1_000))}\n\nThe details of ${fleets} ${fleets === 1 ? 'fleet' : 'fleets'} do not fit into this summary. See the JSON report.\n`;
}
function iconOf(result) {
    if (result === 'cancelled')
        return '⏹️';
    return (0,sentences/* isFailure */.N6)(result) ? '❌' : '✅';
}
function warningAlert(report) {
    const warnings = (0,notices/* allWarnings */.hc)(report);
    return warnings.length === 0 ? [] : [markdown_alert('WARNING', warnings.map(plain))];
}
function noticeList(report) {
    const all = (0,notices/* allNotices */.By)(report);
    return all.length === 0 ? [] : [all.map((notice) => `- ${plain(notice)}`).join('\n')];
}
const COUNTS = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    ['Result', ({ result }) => `${iconOf(result)} ${plain(result)}`],
    ['Requested', ({ requested }) => plain(requested)],
    ['Target', ({ target }) => count(target)],
    ['Running', ({ usable }) => count(usable)],
    ['Starting', ({ pending = 0, initializing }) => count(initializing && (0,numbers/* startingOf */.Os)({ pending, initializing }))],
    ['Draining', ({ draining }) => count(draining)],
    ['Unusable', ({ unusable }) => count(unusable)],
];
const STARTING = 'Starting instances that are warming up are included in Running.';
const TIMES = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    [
        'Before (up to 60 s old)',
        ({ previous }) => (previous === undefined ? UNKNOWN : plain((0,base_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(previous), 30))),
    ],
    ['Floor', ({ floor }) => count(floor)],
    [(0,progress/* milestoneHeading */.RQ)('observed'), ({ secondsTo }) => time(secondsTo.observed)],
    [(0,progress/* milestoneHeading */.RQ)('running'), ({ secondsTo }) => time(secondsTo.running)],
    [(0,progress/* milestoneHeading */.RQ)('ready'), ({ secondsTo }) => time(secondsTo.ready)],
    ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : plain((0,progress/* minuteText */.Wn)(expiresAt)))],
    ['Dashboard', ({ fleet, dashboard }) => `[${plain((0,fleet_name/* dashboardName */.oJ)((0,fleet_name/* parseFleetName */.Tc)(fleet)))}](${dashboard})`],
];
const UNKNOWN = '–';
function fleetTable(fleets, columns) {
    const titles = columns.map(([title]) => title);
    const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
    return markdownTable(titles, rows, (column) => columns === COUNTS && column > 2);
}
function count(instances) {
    return instances === undefined ? UNKNOWN : String(instances);
}
function time(seconds) {
    return seconds === undefined ? UNKNOWN : (0,base_time/* durationText */.S5)(seconds * 1000);
}
function charts({ fleets, seconds }, { points, samples }) {
    const drawn = fleets.flatMap((fleet) => fleetChart(fleet, seconds, points) ?? []);
    const listed = samples === 0 ? [] : fleets.filter((fleet) => fleet.samples.length > 0);
    const tables = listed.map((fleet) => {
        const { samplesOmitted = 0 } = fleet;
        const cells = sampleCells(fleet, samples);
        const table = markdownTable(SAMPLE_COLUMNS, cells, () => true);
        const title = `Instances of ${fleet.fleet} over time (${shownText(cells.length, fleet.samples.length + samplesOmitted, 'sample')})`;
        return folded(title, samplesOmitted === 0 ? table : `${table}\n\n${omittedText(samplesOmitted)}`);
    });
    return [...drawn, ...(drawn.length === 0 ? [] : [CHART_LEGEND]), ...tables];
}
function timelineFold({ timeline }, { entries }) {
    const kept = thinned(timeline, entries);
    if (kept.length === 0)
        return [];
    const rows = kept.map(({ seconds, fleet, message }) => [
        (0,base_time/* durationText */.S5)(seconds * 1000),
        plain(fleet ?? ''),
        plain(message),
    ]);
    const table = markdownTable(['After', 'Fleet', 'Event'], rows);
    return [folded(`Timeline (${shownText(kept.length, timeline.length, 'event')})`, table)];
}
function shownText(shown, all, item) {
    const items = `${all} ${item}${all === 1 ? '' : 's'}`;
    return shown === all ? items : `${shown} of ${items}`;
}
function omittedText(samples) {
    return `The report keeps the first and the last samples of a long run. It omits ${samples} in between.`;
}
const FULL = { points: 61, samples: 30, entries: 40 };
const BRIEF = { points: 0, samples: 0, entries: 0 };
function overviews(report) {
    const { environments } = report;
    const failed = environments.filter(({ result }) => (0,sentences/* isFailure */.N6)(result));
    return [
        () => overview(report, environments, details(environments, FULL)),
        () => overview(report, environments, details(failed, FULL)),
        () => overview(report, environments, details(failed, BRIEF)),
        () => overview(report, environments, errors(report)),
        () => overview(report, failed, errors(report)),
    ];
}
function* overview({ result, headline, environments }, listed, paragraphs) {
    const rows = listed.map((one) => [plain(one.env), `${iconOf(one.result)} ${plain(one.result)}`, plain(one.headline)]);
    const others = environments.length - listed.length;
    const isDryRun = environments.some(({ intent }) => intent === 'dry-run');
    yield `# ${iconOf(result)} ${plain(headline)}\n\n`;
    yield `${markdownTable(['Environment', 'Result', 'Outcome'], rows)}\n\n`;
    if (others > 0)
        yield `${others} more ${others === 1 ? 'environment' : 'environments'} ${isDryRun ? 'would be set' : 'succeeded'}.\n\n`;
    for (const paragraph of paragraphs)
        yield `${paragraph}\n\n`;
}
function* details(environments, detail) {
    for (const environment of environments)
        yield runMarkdown(environment, detail);
}
function errors(report) {
    return (0,sentences/* isFailure */.N6)(report.result) ? [markdown_alert('CAUTION', (0,sentences/* failureParagraphs */.Ak)(report.environments).map(plainLines))] : [];
}


/***/ }),
/***/ 4274:
/***/ ((__unused_webpack_module, exports) => {

const ATTR_ESCAPE_RE = /[&<>"]/g;
const ATTR_ESCAPE_MAP = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
};
function escapeAttribute(value) {
    return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
}

const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
const ELEMENT_ESCAPE_MAP = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&apos;",
    "<": "&lt;",
    ">": "&gt;",
    "\r": "&#x0D;",
    "\n": "&#x0A;",
    "\u0085": "&#x85;",
    "\u2028": "&#x2028;",
};
function escapeElement(value) {
    return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
}

class XmlText {
    value;
    constructor(value) {
        this.value = value;
    }
    toString() {
        return escapeElement("" + this.value);
    }
}

class XmlNode {
    name;
    children;
    attributes = {};
    static of(name, childText, withName) {
        const node = new XmlNode(name);
        if (childText !== undefined) {
            node.addChildNode(new XmlText(childText));
        }
        if (withName !== undefined) {
            node.withName(withName);
        }
        return node;
    }
    constructor(name, children = []) {
        this.name = name;
        this.children = children;
    }
    withName(name) {
        this.name = name;
        return this;
    }
    addAttribute(name, value) {
        this.attributes[name] = value;
        return this;
    }
    addChildNode(child) {
        this.children.push(child);
        return this;
    }
    removeAttribute(name) {
        delete this.attributes[name];
        return this;
    }
    n(name) {
        this.name = name;
        return this;
    }
    c(child) {
        this.children.push(child);
        return this;
    }
    a(name, value) {
        if (value != null) {
            this.attributes[name] = value;
        }
        return this;
    }
    cc(input, field, withName = field) {
        if (input[field] != null) {
            const node = XmlNode.of(field, input[field]).withName(withName);
            this.c(node);
        }
    }
    l(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
            const nodes = valueProvider();
            nodes.map((node) => {
                node.withName(memberName);
                this.c(node);
            });
        }
    }
    lc(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
            const nodes = valueProvider();
            const containerNode = new XmlNode(memberName);
            nodes.map((node) => {
                containerNode.c(node);
            });
            this.c(containerNode);
        }
    }
    toString() {
        const hasChildren = Boolean(this.children.length);
        let xmlText = `<${this.name}`;
        const attributes = this.attributes;
        for (const attributeName of Object.keys(attributes)) {
            const attribute = attributes[attributeName];
            if (attribute != null) {
                xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
            }
        }
        return (xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`);
    }
}

function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
    const state = new AwsXmlParser(xml);
    return state.parse();
}
class AwsXmlParser {
    x;
    i = 0;
    z;
    constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
    }
    parse() {
        const p = this;
        const { z } = p;
        while (p.i < z) {
            p.trim();
            if (p.i >= z) {
                break;
            }
            if (p.isNext("<?")) {
                p.readTo("?>");
                p.trim();
            }
            else if (p.isNext("<!--")) {
                p.readTo("-->");
                p.trim();
            }
            else if (p.isNext("<!DOCTYPE", false)) {
                p.skipDoctype();
                p.trim();
            }
            else if (p.x[p.i] === "<") {
                const root = p.parseTag();
                return { [root.tag]: root.value };
            }
            else {
                throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
        const p = this;
        if (caseSensitive) {
            return p.x.startsWith(s, p.i);
        }
        return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
    }
    readTo(stop) {
        const p = this;
        const _i = p.x.indexOf(stop, p.i);
        if (_i === -1) {
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        }
        const result = p.x.slice(p.i, _i);
        p.i = _i + stop.length;
        return result;
    }
    trim() {
        const p = this;
        while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) {
            ++p.i;
        }
    }
    readAttrValue() {
        const p = this;
        const quote = p.x[p.i];
        ++p.i;
        let value = "";
        while (p.i < p.z && p.x[p.i] !== quote) {
            value += p.x[p.i++];
        }
        ++p.i;
        return p.decodeEntities(value);
    }
    parseTag() {
        const p = this;
        ++p.i;
        let tag = "";
        while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
        }
        let hasAttrs = false;
        const attrs = {};
        while (p.i < p.z) {
            p.trim();
            if (">/".includes(p.x[p.i])) {
                break;
            }
            let name = "";
            while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) {
                name += p.x[p.i++];
            }
            p.trim();
            if (p.x[p.i] !== "=") {
                break;
            }
            ++p.i;
            p.trim();
            if (name === "__proto__") {
                writeKey(attrs);
            }
            attrs[name] = p.readAttrValue();
            hasAttrs = true;
        }
        if (p.i >= p.z) {
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        }
        if (p.x[p.i] === "/") {
            ++p.i;
            if (p.i >= p.z || p.x[p.i] !== ">") {
                throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            }
            ++p.i;
            return { tag, value: hasAttrs ? attrs : "" };
        }
        if (p.x[p.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        }
        ++p.i;
        const textParts = [];
        const childTags = [];
        let hasElementChild = false;
        while (p.i < p.z) {
            if (p.isNext("</")) {
                break;
            }
            if (p.x[p.i] === "<") {
                if (p.isNext("<!--")) {
                    p.readTo("-->");
                }
                else if (p.isNext("<![CDATA[")) {
                    p.i += 9;
                    textParts.push(p.readTo("]]>"));
                }
                else if (p.isNext("<?")) {
                    p.readTo("?>");
                }
                else {
                    hasElementChild = true;
                    childTags.push(p.parseTag());
                }
            }
            else {
                let text = "";
                while (p.i < p.z && p.x[p.i] !== "<") {
                    text += p.x[p.i++];
                }
                textParts.push(p.decodeEntities(text));
            }
        }
        if (!p.isNext("</")) {
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        }
        p.i += 2;
        const closeTag = p.readTo(">").trim();
        if (closeTag !== tag) {
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        }
        if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
            return { tag, value: "" };
        }
        if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            if (text.trim() === "" && text.includes("\n")) {
                return { tag, value: "" };
            }
            return { tag, value: text };
        }
        const obj = {};
        for (const text of textParts) {
            if (text.trim() === "" && text.includes("\n")) {
                continue;
            }
            obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
        }
        for (const child of childTags) {
            if (child.tag === "__proto__") {
                writeKey(obj);
            }
            if (child.tag in obj) {
                if (Array.isArray(obj[child.tag])) {
                    obj[child.tag].push(child.value);
                }
                else {
                    obj[child.tag] = [obj[child.tag], child.value];
                }
            }
            else {
                obj[child.tag] = child.value;
            }
        }
        for (const [k, v] of Object.entries(attrs)) {
            if (k === "__proto__") {
                writeKey(obj);
            }
            obj[k] = v;
        }
        return { tag, value: obj };
    }
    static ENTITIES = {
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'",
    };
    skipDoctype() {
        const p = this;
        p.i += 9;
        let depth = 0;
        while (p.i < p.z) {
            const c = p.x[p.i];
            if (c === "[") {
                ++depth;
            }
            else if (c === "]") {
                --depth;
            }
            else if (c === ">" && depth === 0) {
                ++p.i;
                return;
            }
            ++p.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
            if (hex) {
                return String.fromCharCode(parseInt(hex, 16));
            }
            if (dec) {
                return String.fromCharCode(parseInt(dec, 10));
            }
            return AwsXmlParser.ENTITIES[named] ?? "";
        });
    }
}

exports.XmlNode = XmlNode;
exports.XmlText = XmlText;
exports.parseXML = parseXML;


/***/ }),
/***/ 8832:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var aws4 = exports,
    url = __webpack_require__(7016),
    querystring = __webpack_require__(3480),
    crypto = __webpack_require__(6982),
    lru = __webpack_require__(2638),
    credentialsCache = lru(1000)

// http://docs.amazonwebservices.com/general/latest/gr/signature-version-4.html

function hmac(key, string, encoding) {
  return crypto.createHmac('sha256', key).update(string, 'utf8').digest(encoding)
}

function hash(string, encoding) {
  return crypto.createHash('sha256').update(string, 'utf8').digest(encoding)
}

// This function assumes the string has already been percent encoded
function encodeRfc3986(urlEncodedString) {
  return urlEncodedString.replace(/[!'()*]/g, function(c) {
    return '%' + c.charCodeAt(0).toString(16).toUpperCase()
  })
}

function encodeRfc3986Full(str) {
  return encodeRfc3986(encodeURIComponent(str))
}

// A bit of a combination of:
// https://github.com/aws/aws-sdk-java-v2/blob/dc695de6ab49ad03934e1b02e7263abbd2354be0/core/auth/src/main/java/software/amazon/awssdk/auth/signer/internal/AbstractAws4Signer.java#L59
// https://github.com/aws/aws-sdk-js/blob/18cb7e5b463b46239f9fdd4a65e2ff8c81831e8f/lib/signers/v4.js#L191-L199
// https://github.com/mhart/aws4fetch/blob/b3aed16b6f17384cf36ea33bcba3c1e9f3bdfefd/src/main.js#L25-L34
var HEADERS_TO_IGNORE = {
  'authorization': true,
  'connection': true,
  'x-amzn-trace-id': true,
  'user-agent': true,
  'expect': true,
  'presigned-expires': true,
  'range': true,
}

// request: { path | body, [host], [method], [headers], [service], [region] }
// credentials: { accessKeyId, secretAccessKey, [sessionToken] }
function RequestSigner(request, credentials) {

  if (typeof request === 'string') request = url.parse(request)

  var headers = request.headers = Object.assign({}, (request.headers || {})),
      hostParts = (!this.service || !this.region) && this.matchHost(request.hostname || request.host || headers.Host || headers.host)

  this.request = request
  this.credentials = credentials || this.defaultCredentials()

  this.service = request.service || hostParts[0] || ''
  this.region = request.region || hostParts[1] || 'us-east-1'

  // SES uses a different domain from the service name
  if (this.service === 'email') this.service = 'ses'

  if (!request.method && request.body)
    request.method = 'POST'

  if (!headers.Host && !headers.host) {
    headers.Host = request.hostname || request.host || this.createHost()

    // If a port is specified explicitly, use it as is
    if (request.port)
      headers.Host += ':' + request.port
  }
  if (!request.hostname && !request.host)
    request.hostname = headers.Host || headers.host

  this.isCodeCommitGit = this.service === 'codecommit' && request.method === 'GIT'

  this.extraHeadersToIgnore = request.extraHeadersToIgnore || Object.create(null)
  this.extraHeadersToInclude = request.extraHeadersToInclude || Object.create(null)
}

RequestSigner.prototype.matchHost = function(host) {
  var match = (host || '').match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/)
  var hostParts = (match || []).slice(1, 3)

  // ES's hostParts are sometimes the other way round, if the value that is expected
  // to be region equals ‘es’ switch them back
  // e.g. search-cluster-name-aaaa00aaaa0aaa0aaaaaaa0aaa.us-east-1.es.amazonaws.com
  if (hostParts[1] === 'es' || hostParts[1] === 'aoss')
    hostParts = hostParts.reverse()

  if (hostParts[1] == 's3') {
    hostParts[0] = 's3'
    hostParts[1] = 'us-east-1'
  } else {
    for (var i = 0; i < 2; i++) {
      if (/^s3-/.test(hostParts[i])) {
        hostParts[1] = hostParts[i].slice(3)
        hostParts[0] = 's3'
        break
      }
    }
  }

  return hostParts
}

// http://docs.aws.amazon.com/general/latest/gr/rande.html
RequestSigner.prototype.isSingleRegion = function() {
  // Special case for S3 and SimpleDB in us-east-1
  if (['s3', 'sdb'].indexOf(this.service) >= 0 && this.region === 'us-east-1') return true

  return ['cloudfront', 'ls', 'route53', 'iam', 'importexport', 'sts']
    .indexOf(this.service) >= 0
}

RequestSigner.prototype.createHost = function() {
  var region = this.isSingleRegion() ? '' : '.' + this.region,
      subdomain = this.service === 'ses' ? 'email' : this.service
  return subdomain + region + '.amazonaws.com'
}

RequestSigner.prototype.prepareRequest = function() {
  this.parsePath()

  var request = this.request, headers = request.headers, query

  if (request.signQuery) {

    this.parsedPath.query = query = this.parsedPath.query || {}

    if (this.credentials.sessionToken)
      query['X-Amz-Security-Token'] = this.credentials.sessionToken

    if (this.service === 's3' && !query['X-Amz-Expires'])
      query['X-Amz-Expires'] = 86400

    if (query['X-Amz-Date'])
      this.datetime = query['X-Amz-Date']
    else
      query['X-Amz-Date'] = this.getDateTime()

    query['X-Amz-Algorithm'] = 'AWS4-HMAC-SHA256'
    query['X-Amz-Credential'] = this.credentials.accessKeyId + '/' + this.credentialString()
    query['X-Amz-SignedHeaders'] = this.signedHeaders()

  } else {

    if (!request.doNotModifyHeaders && !this.isCodeCommitGit) {
      if (request.body && !headers['Content-Type'] && !headers['content-type'])
        headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8'

      if (request.body && !headers['Content-Length'] && !headers['content-length'])
        headers['Content-Length'] = Buffer.byteLength(request.body)

      if (this.credentials.sessionToken && !headers['X-Amz-Security-Token'] && !headers['x-amz-security-token'])
        headers['X-Amz-Security-Token'] = this.credentials.sessionToken

      if (this.service === 's3' && !headers['X-Amz-Content-Sha256'] && !headers['x-amz-content-sha256'])
        headers['X-Amz-Content-Sha256'] = hash(this.request.body || '', 'hex')

      if (headers['X-Amz-Date'] || headers['x-amz-date'])
        this.datetime = headers['X-Amz-Date'] || headers['x-amz-date']
      else
        headers['X-Amz-Date'] = this.getDateTime()
    }

    delete headers.Authorization
    delete headers.authorization
  }
}

RequestSigner.prototype.sign = function() {
  if (!this.parsedPath) this.prepareRequest()

  if (this.request.signQuery) {
    this.parsedPath.query['X-Amz-Signature'] = this.signature()
  } else {
    this.request.headers.Authorization = this.authHeader()
  }

  this.request.path = this.formatPath()

  return this.request
}

RequestSigner.prototype.getDateTime = function() {
  if (!this.datetime) {
    var headers = this.request.headers,
      date = new Date(headers.Date || headers.date || new Date)

    this.datetime = date.toISOString().replace(/[:\-]|\.\d{3}/g, '')

    // Remove the trailing 'Z' on the timestamp string for CodeCommit git access
    if (this.isCodeCommitGit) this.datetime = this.datetime.slice(0, -1)
  }
  return this.datetime
}

RequestSigner.prototype.getDate = function() {
  return this.getDateTime().substr(0, 8)
}

RequestSigner.prototype.authHeader = function() {
  return [
    'AWS4-HMAC-SHA256 Credential=' + this.credentials.accessKeyId + '/' + this.credentialString(),
    'SignedHeaders=' + this.signedHeaders(),
    'Signature=' + this.signature(),
  ].join(', ')
}

RequestSigner.prototype.signature = function() {
  var date = this.getDate(),
      cacheKey = [this.credentials.secretAccessKey, date, this.region, this.service].join(),
      kDate, kRegion, kService, kCredentials = credentialsCache.get(cacheKey)
  if (!kCredentials) {
    kDate = hmac('AWS4' + this.credentials.secretAccessKey, date)
    kRegion = hmac(kDate, this.region)
    kService = hmac(kRegion, this.service)
    kCredentials = hmac(kService, 'aws4_request')
    credentialsCache.set(cacheKey, kCredentials)
  }
  return hmac(kCredentials, this.stringToSign(), 'hex')
}

RequestSigner.prototype.stringToSign = function() {
  return [
    'AWS4-HMAC-SHA256',
    this.getDateTime(),
    this.credentialString(),
    hash(this.canonicalString(), 'hex'),
  ].join('\n')
}

RequestSigner.prototype.canonicalString = function() {
  if (!this.parsedPath) this.prepareRequest()

  var pathStr = this.parsedPath.path,
      query = this.parsedPath.query,
      headers = this.request.headers,
      queryStr = '',
      normalizePath = this.service !== 's3',
      decodePath = this.service === 's3' || this.request.doNotEncodePath,
      decodeSlashesInPath = this.service === 's3',
      firstValOnly = this.service === 's3',
      bodyHash

  if (this.service === 's3' && this.request.signQuery) {
    bodyHash = 'UNSIGNED-PAYLOAD'
  } else if (this.isCodeCommitGit) {
    bodyHash = ''
  } else {
    bodyHash = headers['X-Amz-Content-Sha256'] || headers['x-amz-content-sha256'] ||
      hash(this.request.body || '', 'hex')
  }

  if (query) {
    var reducedQuery = Object.keys(query).reduce(function(obj, key) {
      if (!key) return obj
      obj[encodeRfc3986Full(key)] = !Array.isArray(query[key]) ? query[key] :
        (firstValOnly ? query[key][0] : query[key])
      return obj
    }, {})
    var encodedQueryPieces = []
    Object.keys(reducedQuery).sort().forEach(function(key) {
      if (!Array.isArray(reducedQuery[key])) {
        encodedQueryPieces.push(key + '=' + encodeRfc3986Full(reducedQuery[key]))
      } else {
        reducedQuery[key].map(encodeRfc3986Full).sort()
          .forEach(function(val) { encodedQueryPieces.push(key + '=' + val) })
      }
    })
    queryStr = encodedQueryPieces.join('&')
  }
  if (pathStr !== '/') {
    if (normalizePath) pathStr = pathStr.replace(/\/{2,}/g, '/')
    pathStr = pathStr.split('/').reduce(function(path, piece) {
      if (normalizePath && piece === '..') {
        path.pop()
      } else if (!normalizePath || piece !== '.') {
        if (decodePath) piece = decodeURIComponent(piece.replace(/\+/g, ' '))
        path.push(encodeRfc3986Full(piece))
      }
      return path
    }, []).join('/')
    if (pathStr[0] !== '/') pathStr = '/' + pathStr
    if (decodeSlashesInPath) pathStr = pathStr.replace(/%2F/g, '/')
  }

  return [
    this.request.method || 'GET',
    pathStr,
    queryStr,
    this.canonicalHeaders() + '\n',
    this.signedHeaders(),
    bodyHash,
  ].join('\n')
}

RequestSigner.prototype.filterHeaders = function() {
  var headers = this.request.headers,
      extraHeadersToInclude = this.extraHeadersToInclude,
      extraHeadersToIgnore = this.extraHeadersToIgnore
  this.filteredHeaders = Object.keys(headers)
    .map(function(key) { return [key.toLowerCase(), headers[key]] })
    .filter(function(entry) {
      return extraHeadersToInclude[entry[0]] ||
        (HEADERS_TO_IGNORE[entry[0]] == null && !extraHeadersToIgnore[entry[0]])
    })
    .sort(function(a, b) { return a[0] < b[0] ? -1 : 1 })
}

RequestSigner.prototype.canonicalHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) {
    return entry[0] + ':' + entry[1].toString().trim().replace(/\s+/g, ' ')
  }).join('\n')
}

RequestSigner.prototype.signedHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) { return entry[0] }).join(';')
}

RequestSigner.prototype.credentialString = function() {
  return [
    this.getDate(),
    this.region,
    this.service,
    'aws4_request',
  ].join('/')
}

RequestSigner.prototype.defaultCredentials = function() {
  var env = process.env
  return {
    accessKeyId: env.AWS_ACCESS_KEY_ID || env.AWS_ACCESS_KEY,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY || env.AWS_SECRET_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
  }
}

RequestSigner.prototype.parsePath = function() {
  var path = this.request.path || '/'

  // S3 doesn't always encode characters > 127 correctly and
  // all services don't encode characters > 255 correctly
  // So if there are non-reserved chars (and it's not already all % encoded), just encode them all
  if (/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(path)) {
    path = encodeURI(decodeURI(path))
  }

  var queryIx = path.indexOf('?'),
      query = null

  if (queryIx >= 0) {
    query = querystring.parse(path.slice(queryIx + 1))
    path = path.slice(0, queryIx)
  }

  this.parsedPath = {
    path: path,
    query: query,
  }
}

RequestSigner.prototype.formatPath = function() {
  var path = this.parsedPath.path,
      query = this.parsedPath.query

  if (!query) return path

  // Services don't support empty query string keys
  if (query[''] != null) delete query['']

  return path + '?' + encodeRfc3986(querystring.stringify(query))
}

aws4.RequestSigner = RequestSigner

aws4.sign = function(request, credentials) {
  return new RequestSigner(request, credentials).sign()
}


/***/ }),
/***/ 2638:
/***/ ((module) => {

module.exports = function(size) {
  return new LruCache(size)
}

function LruCache(size) {
  this.capacity = size | 0
  this.map = Object.create(null)
  this.list = new DoublyLinkedList()
}

LruCache.prototype.get = function(key) {
  var node = this.map[key]
  if (node == null) return undefined
  this.used(node)
  return node.val
}

LruCache.prototype.set = function(key, val) {
  var node = this.map[key]
  if (node != null) {
    node.val = val
  } else {
    if (!this.capacity) this.prune()
    if (!this.capacity) return false
    node = new DoublyLinkedNode(key, val)
    this.map[key] = node
    this.capacity--
  }
  this.used(node)
  return true
}

LruCache.prototype.used = function(node) {
  this.list.moveToFront(node)
}

LruCache.prototype.prune = function() {
  var node = this.list.pop()
  if (node != null) {
    delete this.map[node.key]
    this.capacity++
  }
}


function DoublyLinkedList() {
  this.firstNode = null
  this.lastNode = null
}

DoublyLinkedList.prototype.moveToFront = function(node) {
  if (this.firstNode == node) return

  this.remove(node)

  if (this.firstNode == null) {
    this.firstNode = node
    this.lastNode = node
    node.prev = null
    node.next = null
  } else {
    node.prev = null
    node.next = this.firstNode
    node.next.prev = node
    this.firstNode = node
  }
}

DoublyLinkedList.prototype.pop = function() {
  var lastNode = this.lastNode
  if (lastNode != null) {
    this.remove(lastNode)
  }
  return lastNode
}

DoublyLinkedList.prototype.remove = function(node) {
  if (this.firstNode == node) {
    this.firstNode = node.next
  } else if (node.prev != null) {
    node.prev.next = node.next
  }
  if (this.lastNode == node) {
    this.lastNode = node.prev
  } else if (node.next != null) {
    node.next.prev = node.prev
  }
}


function DoublyLinkedNode(key, val) {
  this.key = key
  this.val = val
  this.prev = null
  this.next = null
}


/***/ })
};
