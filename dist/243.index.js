export const id = 243;
export const ids = [243];
export const modules = {

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
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _shadowing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);






const noMetrics = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('no-metrics', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: "No usable metrics of the fleet arrive in CloudWatch, so nobody can know whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and run it again.",
    message: ({ fleet, namespace, silentMs, since, sentMs }) => {
        const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(silentMs);
        const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago.`;
        return `No usable metrics of ${fleet} have arrived in the CloudWatch namespace ${namespace} ${WHEN[since](duration)}.${reported}`;
    },
    fix: ({ fleet }) => `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable, the log of its Lambda function), and that it sends its metrics to this namespace and region: otherwise set metrics-namespace or aws-region. Then run it again.`,
});
const WHEN = {
    cycle: (duration) => `for at least ${duration}, although they had arrived before`,
    write: (duration) => `within ${duration} of the write`,
    window: (duration) => `in the last ${duration}`,
};
function subfleetHint(fleet) {
    const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFleetName */ .Tc)(fleet);
    return subfleet === undefined
        ? ''
        : `Check that ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and that its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}
const metricsElsewhere = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('metrics-elsewhere', {
    result: 'no-metrics',
    explanation: 'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace: set `metrics-namespace` to it. The CloudWatch console lists all namespaces of the account.',
    message: ({ fleet, namespace, sentMs }) => `The CloneSquad API reports that ${fleet} sent metrics ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
    fix: () => 'If the fleet is new, run it again in a few minutes. Otherwise set metrics-namespace to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
});
const metricsExcluded = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('metrics-excluded', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: 'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, nobody can know whether the instances are running. Remove them from that list.',
    message: ({ fleet, missing }) => `Metrics of ${fleet} arrive in CloudWatch, but never ${missing.join(', ')}.`,
    fix: () => 'Remove them from cloudwatch.metrics.excluded. Then run it again.',
});
const emptyFleet = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('empty-fleet', {
    result: 'empty-fleet',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad manages no instances for this GroupName. Tag the instances of the fleet with `clonesquad:group-name=<GroupName>`, or correct `env` or `group-name`.',
    message: ({ fleet, requested }) => `${fleet} has no instances${requested === undefined ? '' : `, so it cannot reach ${requested}`}.`,
    fix: ({ fleet }) => {
        const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFleetName */ .Tc)(fleet);
        const tag = subfleet === undefined ? '' : ` and clonesquad:subfleet-name=${subfleet}`;
        return `Tag the instances of the fleet with clonesquad:group-name=${group}${tag}, or correct env or group-name.`;
    },
});
const sizeOverridden = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('size-overridden', {
    result: 'not-observed',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
    message: ({ fleet, shadowing, value }) => `${fleet}: CloneSquad would not pick up a new size.${(0,_shadowing_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowSentences */ .l)(shadowing, value)}`,
    fix: ({ shadowing, key, value }) => (0,_shadowing_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowFix */ ._)(shadowing, key, value),
});
const misspelledKey = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('misspelled-key', {
    result: 'not-observed',
    explanation: 'CloneSquad has a value for the key `ec2.scheduler.desired_instance_count`, which it stores and never reads. A script copies this misspelled key from a tutorial, and scales nothing. In that script, use `ec2.schedule.desired_instance_count`.',
    message: ({ fleet, value }) => `${fleet} has ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)} for the key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads: a script uses a misspelled key.`,
    fix: () => `In the script that sets it, use ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`,
});
function capacityText(startable, fleetSize) {
    return startable === fleetSize
        ? `the fleet has only ${fleetSize} instance${fleetSize === 1 ? '' : 's'}`
        : `only ${startable} of its ${fleetSize} instances can start (the others are excluded)`;
}
const insufficientInstances = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c1)('insufficient-instances', {
    result: 'insufficient-instances',
    explanation: 'More instances are requested than can start: the fleet is smaller, or some of its instances are excluded. Request fewer, add instances to the fleet, or end their exclusion. With `if-insufficient-instances: accept`, the run succeeds when all instances that can start are running.',
    message: ({ fleet, requested, expected, startable, fleetSize }) => {
        const size = expected === undefined || requested === String(expected)
            ? requested
            : `${requested} (${expected} instances)`;
        return `${fleet} cannot reach ${size}: ${startable === undefined ? 'it has too few instances that can start' : capacityText(startable, fleetSize)}.`;
    },
    fix: ({ startable }) => `Request ${startable === undefined ? 'fewer instances' : `at most ${startable}`}, add instances to the fleet, or end the exclusion of instances. Or set if-insufficient-instances to accept: then all that can start are enough.`,
});


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shadowFix),
/* harmony export */   l: () => (/* binding */ shadowSentences)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5918);



const FIXES = {
    'maintenance-window': () => 'Wait until the SSM maintenance window ends, or remove the fleet from it. Then run it again.',
    override: (key) => `Remove the override (key override:${key}). Then run it again.`,
    'parameter-set': (key) => `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set). Then run it again.`,
    'other-writer': () => 'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time. Then run it again.',
    'no-value': () => 'If the size was set with a ttl, increase the ttl. Otherwise find what deletes the value, for example another run that restores sizes when it ends. Then run it again.',
    'other-value': (key) => `Read ${key} from the CloneSquad API in a minute (GET configuration?format=json). If it still has another value, find what sets it. Then run it again.`,
    'other-source': (key) => `Remove ${key} from that source, which takes precedence over the CloneSquad API. Then run it again.`,
    ours: () => "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase observe-timeout. Then run it again.",
    unknown: (key) => `Read from the CloneSquad API (GET configuration?format=json) what overrides ${key}: an override, a parameter set or a maintenance window. Remove it. If app.run_period is several minutes, increase observe-timeout. Then run it again.`,
};
function shadowSentences(shadowing, value) {
    if (shadowing === undefined)
        return '';
    const { inForce, mistaken } = shadowing;
    const shadow = (0,_convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    return [
        shadow === 'maintenance-window'
            ? ' An SSM maintenance window is open: CloneSquad runs all instances during it.'
            : '',
        inForce === undefined || shadow === 'maintenance-window'
            ? ''
            : ` CloneSquad's configuration has ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.value)} (from ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.origin)})${REASONS[shadow]}.`,
        mistaken === undefined
            ? ''
            : ` The key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads, is set to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(mistaken)}: a script uses a misspelled key.`,
    ].join('');
}
const REASONS = {
    'maintenance-window': '',
    override: ': an override takes precedence over the size',
    'parameter-set': ': a parameter set takes precedence over the size',
    'other-writer': ', which something else has set since',
    'no-value': ': the size has expired or was deleted',
    'other-value': ', which may be up to 60 s old',
    'other-source': ', which takes precedence over the size',
    ours: ', which is the requested size. Nothing overrides it',
    unknown: '',
};
function shadowFix(shadowing, key, value) {
    const shadow = shadowing === undefined ? 'unknown' : (0,_convergence_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    const script = shadowing?.mistaken === undefined
        ? ''
        : ` In the script that sets ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, use ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`;
    return `${FIXES[shadow](key)}${script}`;
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
/* harmony import */ var _poll_loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4543);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5077);








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
    const window = (0,_poll_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .windowOf */ .O)(at - RECENT_MS, at);
    return orFailure(cloud.readMetrics(fleets, namespace, window, signal), signal);
}
function isSilent({ history, now }) {
    const last = (0,_convergence_cycles_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCycleOf */ .uI)(history, now);
    return last === undefined || last.age.low >= _convergence_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .SILENCE_MS */ .h;
}
function silenceFailure({ fleet, namespace, history, now, status, live, }) {
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
        notice: `Skipped ${missing.join(', ')}: no deployed CloudFormation stack was found.`,
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
        if (!_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_.test(layer) || !_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_NAME */ .Ds.test(subfleet ?? '-'))
            reader.refuse(name, FLEET_NAMES, '4');
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
const FLEET_NAMES = `use a layer name of ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_IN_WORDS */ .sc}; the name of a subfleet follows after a slash and has ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_IN_WORDS */ .Fc}, for example \`backend/workers\``;
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


/***/ })

};
