export const id = 672;
export const ids = [672];
export const modules = {

/***/ 2738:
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
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8046);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);
/* harmony import */ var _shadow_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1849);






const noMetrics = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('no-metrics', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: "No usable metrics of the fleet arrive in CloudWatch, so nobody can know whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and run it again.",
    message: ({ fleet, namespace, silentMs, since, sentMs }) => {
        const duration = (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(silentMs);
        const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago.`;
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
const metricsElsewhere = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('metrics-elsewhere', {
    result: 'no-metrics',
    explanation: 'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace: set `metrics-namespace` to it. The CloudWatch console lists all namespaces of the account.',
    message: ({ fleet, namespace, sentMs }) => `The CloneSquad API reports that ${fleet} sent metrics ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
    fix: () => 'If the fleet is new, run it again in a few minutes. Otherwise set metrics-namespace to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
});
const metricsExcluded = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('metrics-excluded', {
    result: 'no-metrics',
    fixBy: 'clonesquad-operator',
    explanation: 'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, nobody can know whether the instances are running. Remove them from that list.',
    message: ({ fleet, missing }) => `Metrics of ${fleet} arrive in CloudWatch, but never ${missing.join(', ')}.`,
    fix: () => 'Remove them from cloudwatch.metrics.excluded. Then run it again.',
});
const emptyFleet = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('empty-fleet', {
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
const sizeOverridden = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('size-overridden', {
    result: 'not-observed',
    fixBy: 'clonesquad-operator',
    explanation: 'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
    message: ({ fleet, shadowing, value }) => `${fleet}: CloneSquad would not pick up a new size.${(0,_shadow_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowSentences */ .l)(shadowing, value)}`,
    fix: ({ shadowing, key, value }) => (0,_shadow_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shadowFix */ ._)(shadowing, key, value),
});
const misspelledKey = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('misspelled-key', {
    result: 'not-observed',
    explanation: 'CloneSquad has a value for the key `ec2.scheduler.desired_instance_count`, which it stores and never reads. A script copies this misspelled key from a tutorial, and scales nothing. In that script, use `ec2.schedule.desired_instance_count`.',
    message: ({ fleet, value }) => `${fleet} has ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)} for the key ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads: a script uses a misspelled key.`,
    fix: () => `In the script that sets it, use ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`,
});
function capacityText(startable, fleetSize) {
    return startable === fleetSize
        ? `the fleet has only ${fleetSize} instance${fleetSize === 1 ? '' : 's'}`
        : `only ${startable} of its ${fleetSize} instances can start (the others are excluded)`;
}
const insufficientInstances = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('insufficient-instances', {
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
    const shadow = (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    return [
        shadow === 'maintenance-window'
            ? ' An SSM maintenance window is open: CloneSquad runs all instances during it.'
            : '',
        inForce === undefined || shadow === 'maintenance-window'
            ? ''
            : ` CloneSquad's configuration has ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.value)} (from ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.origin)})${REASONS[shadow]}.`,
        mistaken === undefined
            ? ''
            : ` The key ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads, is set to ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(mistaken)}: a script uses a misspelled key.`,
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
    const shadow = shadowing === undefined ? 'unknown' : (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    const script = shadowing?.mistaken === undefined
        ? ''
        : ` In the script that sets ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, use ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`;
    return `${FIXES[shadow](key)}${script}`;
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
async function within({ ms, reason }, { after }, signal, act) {
    const limit = new AbortController();
    const callOff = after(ms, () => limit.abort(reason()));
    try {
        return await act(AbortSignal.any([signal, limit.signal]));
    }
    finally {
        callOff();
    }
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

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shadowOf)
/* harmony export */ });
/* harmony import */ var _stored_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(491);

function shadowOf({ inForce, isInMaintenance, isExact }, value) {
    if (isInMaintenance === true)
        return 'maintenance-window';
    if (inForce === undefined)
        return 'unknown';
    if (inForce.isOverridden)
        return 'override';
    if (/parameter ?set/i.test(inForce.origin))
        return 'parameter-set';
    if ((0,_stored_size_js__WEBPACK_IMPORTED_MODULE_0__/* .meansSame */ .b4)(inForce.value, value))
        return 'ours';
    const isOfTable = /^DynamoDB/.test(inForce.origin);
    if (!isOfTable && !/^Built-in/.test(inForce.origin))
        return 'other-source';
    if (isExact !== true)
        return 'other-value';
    return isOfTable ? 'other-writer' : 'no-value';
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ commandSurroundings),
/* harmony export */   sX: () => (/* binding */ commandIdentity)
/* harmony export */ });
/* unused harmony export runUrlOf */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5603);


function commandSurroundings(env) {
    const surroundings = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(env);
    const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
    return { ...surroundings, isGitHub, runName: runNameOf(env) };
}
function commandIdentity(env) {
    return { userAgent: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .userAgentOf */ .a)(runUrlOf(env)), env, mask: () => { } };
}
function runNameOf(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
    return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
    const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
    return isPlain ? `${origin}${pathname}` : undefined;
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor),
  showStatus: () => (/* binding */ showStatus)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
;// CONCATENATED MODULE: ./build/report/doctor-lines.js

const MARKS = { ok: '✔', failed: '✖', unknown: '?', skipped: '–' };
function doctorLines({ checks, headline }) {
    const lines = merge(checks).map(({ names, check }) => line(names, check));
    return [...lines, `${headline}.`];
}
function merge(checks) {
    const lines = [];
    for (const check of checks) {
        const last = lines.at(-1);
        if (last !== undefined && isSkippedWith(last.check, check)) {
            lines[lines.length - 1] = { ...last, names: [...last.names, check.name] };
        }
        else
            lines.push({ names: [check.name], check });
    }
    return lines;
}
function isSkippedWith(one, other) {
    const areSkipped = one.state === 'skipped' && other.state === 'skipped';
    return areSkipped && one.fleet === other.fleet && one.message === other.message;
}
function line(names, { state, fleet, message, fix }) {
    const subject = [...(fleet === undefined ? [] : [fleet]), names.join(', ')].join(' ');
    return (0,plain_text/* plainLine */.h0)(`${MARKS[state]} ${subject}: ${message}${fix === undefined ? '' : ` Fix: ${fix}`}`);
}

// EXTERNAL MODULE: ./build/report/status-table.js
var status_table = __webpack_require__(4816);
// EXTERNAL MODULE: ./build/causes/api.js
var causes_api = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/causes/sign-in.js
var sign_in = __webpack_require__(8058);
// EXTERNAL MODULE: ./build/clock.js
var build_clock = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/report/doctor-report.js
const CHECKS = [
    'region',
    'credentials',
    'account',
    'layers',
    'stack',
    'api',
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
    'metrics',
    'floor',
    'capacity',
    'lighthouse',
];

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/causes/look.js
var causes_look = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/clonesquad/answers.js
var answers = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/clonesquad/shadowing.js
var clonesquad_shadowing = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/clonesquad/stored-size.js
var stored_size = __webpack_require__(491);
;// CONCATENATED MODULE: ./build/scale/checks.js
function passed(name, message, fix) {
    return { name, state: 'ok', blocking: false, message, ...(fix !== undefined && { fix }) };
}
function failed(name, failure) {
    const { code, result, message, fix } = failure;
    return { name, state: 'failed', blocking: true, message, fix, code, result };
}
function failedNonBlocking(name, failure) {
    return { ...failed(name, failure), blocking: false };
}
function undecidedFailure(name, failure) {
    return { ...failedNonBlocking(name, failure), state: 'unknown' };
}
function inconclusive(name, message, fix) {
    return { ...passed(name, message, fix), state: 'unknown' };
}
function skipped(name, message) {
    return { ...passed(name, message), state: 'skipped' };
}

// EXTERNAL MODULE: ./build/scale/foreign-api.js
var foreign_api = __webpack_require__(2084);
;// CONCATENATED MODULE: ./build/scale/api-checks.js











const OF_API = [
    'api',
    'group',
    'key',
    'value',
    'misspelled-key',
    'write',
    'write-floor',
    'apply-immediately',
];
const RIGHTS = [
    'read-value',
    'read-group',
    'read-configuration',
    'read-status',
    'read-sent-metrics',
];
function apiChecks(findings) {
    const { place, answers } = findings;
    if (place instanceof build_failure/* Failure */.HR) {
        const why = 'Skipped: the API of this fleet was not found.';
        return [failed('stack', place), ...[...OF_API, ...RIGHTS].map((name) => skipped(name, why))];
    }
    const where = 'stack' in place
        ? `The stack ${place.stack} provides the API URL in its output ${place.output}: ${place.api.href}`
        : `The settings specify the API URL: ${place.api.href}`;
    return [
        passed('stack', where),
        ...(answers === undefined ? [] : answerChecks({ ...findings, place }, answers)),
    ];
}
function answerChecks(findings, { value, more }) {
    const key = (0,names/* keysOf */.YD)(findings.fleet.subfleet).desired;
    const isUnknownKey = value instanceof build_failure/* Failure */.HR && value.code === causes_api/* unsupportedRelease */.j9.code;
    if (more === undefined || (value instanceof build_failure/* Failure */.HR && !isUnknownKey)) {
        const rest = [...OF_API.slice(1), ...RIGHTS];
        const why = 'Skipped: the check api failed.';
        return [
            ...(value instanceof build_failure/* Failure */.HR ? [failed('api', value)] : []),
            ...rest.map((name) => skipped(name, why)),
        ];
    }
    return [
        passed('api', 'The API answers and accepts the signature.'),
        groupCheck(findings, more),
        value instanceof build_failure/* Failure */.HR ? failed('key', value) : keyCheck(findings.fleet, key, value.value),
        value instanceof build_failure/* Failure */.HR
            ? skipped('value', 'Skipped: CloneSquad does not know the key.')
            : valueCheck(findings, value.value, more),
        tutorialCheck(findings, more),
        writeCheck(more),
        writeFloorCheck(findings, more),
        applyCheck(more),
        ...rightChecks(findings, value instanceof build_failure/* Failure */.HR ? value : value.value, more),
    ];
}
function groupCheck({ fleet, place }, { discovery }) {
    if (discovery instanceof build_failure/* Failure */.HR)
        return failed('group', discovery);
    if ((0,answers/* isDenied */.G)(discovery))
        return inconclusive('group', 'Cannot verify which group the API belongs to: permission for GET discovery is missing.');
    if (discovery === undefined)
        return inconclusive('group', 'Cannot verify which group the API belongs to: this release of CloneSquad does not support GET discovery.');
    const foreign = (0,foreign_api/* foreignApi */.b)(fleet, place, discovery);
    return foreign === undefined
        ? passed('group', `The API belongs to ${fleet.group}.`)
        : failed('group', foreign);
}
function keyCheck({ subfleet }, key, value) {
    if ((0,answers/* isDenied */.G)(value))
        return inconclusive('key', `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`);
    if (subfleet !== undefined && value === stored_size/* NO_VALUE */.GY)
        return passed('key', `The key ${key} has no value yet. CloneSquad knows a key of a subfleet only once it has a value.`);
    return passed('key', `CloneSquad knows the key ${key}.`);
}
function valueCheck({ fleet }, value, { rows, shadowing }) {
    if (shadowing instanceof build_failure/* Failure */.HR)
        return inconclusive('value', shadowing.message, shadowing.fix);
    const { desired: key } = (0,names/* keysOf */.YD)(fleet.subfleet);
    const stored = rowOf(rows, key) ?? ((0,answers/* isDenied */.G)(value) ? '' : value);
    const shadow = (0,clonesquad_shadowing/* shadowOf */.A)(shadowing, stored);
    switch (shadow) {
        case 'maintenance-window':
        case 'override':
        case 'parameter-set':
        case 'other-source':
            return failed('value', (0,causes_look/* sizeOverridden */.oh)({ fleet: fleet.name, shadowing, key, value: stored }));
        case 'unknown':
            return inconclusive('value', `${inWords(value, fleet)} Cannot verify that nothing overrides it: CloneSquad's configuration could not be read.`);
        case 'ours':
        case 'other-writer':
        case 'no-value':
        case 'other-value':
            return passed('value', `${inWords(value, fleet)} ${unshadowed(shadowing)}`);
        default:
            return shadow;
    }
}
const AGE = 'This may be up to 60 s old.';
function unshadowed({ isInMaintenance }) {
    return isInMaintenance === undefined
        ? 'Nothing in the configuration overrides it. An SSM maintenance window may be open: this could not be checked.'
        : 'Nothing overrides it.';
}
function inWords(value, { subfleet }) {
    if ((0,answers/* isDenied */.G)(value))
        return 'Permission to read the current size is missing.';
    const { kind } = (0,stored_size/* readStoredSize */.Zp)(value);
    if (kind === 'count' || kind === 'percent')
        return `The current size is ${(0,plain_text/* excerpt */.Kb)(value)}. ${AGE}`;
    if (subfleet !== undefined) {
        return kind === 'none'
            ? `No size is set. While the state of the subfleet is running, CloneSquad runs all of its instances. ${AGE}`
            : `The current value is ${(0,plain_text/* quoted */.TL)(value)}, which is not a valid size. If CloneSquad cannot read a value, it runs all instances of the subfleet. ${AGE}`;
    }
    switch (kind) {
        case 'none':
            return `No size is set. CloneSquad leaves the instances as they are. ${AGE}`;
        case 'auto':
            return `The current size is auto (-1): CloneSquad's autoscaler decides. ${AGE}`;
        case 'unreadable':
            return `The current value is ${(0,plain_text/* quoted */.TL)(value)}. CloneSquad cannot read it and does not scale the fleet.`;
        default:
            return kind;
    }
}
function rowOf(rows, key) {
    return rows instanceof build_failure/* Failure */.HR || (0,answers/* isDenied */.G)(rows) ? undefined : (rows.get(key) ?? undefined);
}
function tutorialCheck({ fleet }, { rows }) {
    const name = 'misspelled-key';
    const unchecked = `Cannot check whether the key ${names/* MISTAKEN_COUNT_KEY */.$q} is set (CloneSquad ignores this key)`;
    if ((0,answers/* isDenied */.G)(rows))
        return inconclusive(name, `${unchecked}: permission to read the configuration is missing.`);
    if (rows instanceof build_failure/* Failure */.HR)
        return inconclusive(name, `${unchecked}. ${rows.message}`);
    const value = rowOf(rows, names/* MISTAKEN_COUNT_KEY */.$q);
    if (value !== undefined)
        return failedNonBlocking(name, (0,causes_look/* misspelledKey */.U0)({ fleet: fleet.name, value }));
    return passed(name, `The key ${names/* MISTAKEN_COUNT_KEY */.$q}, which CloneSquad ignores, is not set.`);
}
const UNWRITTEN = 'This check wrote nothing.';
const UNASKED = 'Skipped: the API may belong to another group.';
function writeCheck({ write }) {
    if (write === 'unasked')
        return skipped('write', UNASKED);
    if (write !== undefined)
        return failed('write', write);
    return passed('write', `The credentials have permission to set the size. ${UNWRITTEN}`);
}
function writeFloorCheck({ fleet }, { writeFloor }) {
    const name = 'write-floor';
    if (writeFloor === 'unasked')
        return skipped(name, UNASKED);
    if (writeFloor === undefined)
        return passed(name, `The credentials have permission to set the floor. ${UNWRITTEN}`);
    if (fleet.floor !== undefined)
        return failed(name, writeFloor);
    const message = writeFloor.result === 'refused'
        ? 'The credentials lack permission to set the floor.'
        : 'Cannot check the permission to set the floor.';
    return inconclusive(name, `${message} Only the setting floor requires it.`, writeFloor.fix);
}
function applyCheck({ mark }) {
    const name = 'apply-immediately';
    if (mark === 'unasked')
        return skipped(name, UNASKED);
    if (mark === undefined)
        return passed(name, `The credentials have permission to post the marker, so CloneSquad applies a new size immediately. ${UNWRITTEN} GET control/reschedulenow was not called, because CloneSquad would act on it.`);
    const message = mark.result === 'refused'
        ? 'The credentials lack permission to post the marker.'
        : 'Cannot check the permission to post the marker.';
    return inconclusive(name, `${message} Without it, CloneSquad applies a new size up to 75 s later.`, mark.fix);
}
const USES = {
    'read-value': 'to read the previous size',
    'read-group': 'to verify that the API belongs to the fleet',
    'read-configuration': 'to find out what overrides a size, to verify a size of 0, and to restore sizes (on-job-end: restore)',
    'read-status': 'to count the usable instances where the metrics are ambiguous',
    'read-sent-metrics': 'to confirm a size before CloudWatch does, and to detect an open maintenance window or another metrics namespace',
};
function rightChecks({ fleet, look }, value, { discovery, rows, status, live }) {
    const { desired } = (0,names/* keysOf */.YD)(fleet.subfleet);
    const isNeeded = look.onJobEnd === 'restore' && (0,answers/* isDenied */.G)(rows);
    return [
        rightCheck({ name: 'read-value', call: `GET configuration/${desired}`, answer: value }),
        discovery instanceof build_failure/* Failure */.HR
            ? skipped('read-group', 'Skipped: GET discovery failed (see the check group).')
            : rightCheck({ name: 'read-group', call: 'GET discovery', answer: discovery }),
        isNeeded
            ? failed('read-configuration', (0,run/* restoreDenied */.m7)({ fleet: fleet.name, statement: rows.denied }))
            : rightCheck({ name: 'read-configuration', call: 'GET configuration', answer: rows }),
        rightCheck({ name: 'read-status', call: 'GET fleet/status', answer: status }),
        rightCheck({ name: 'read-sent-metrics', call: 'GET cloudwatch/sentmetrics', answer: live }),
    ];
}
function rightCheck({ name, call, answer }) {
    const use = USES[name];
    if ((0,answers/* isDenied */.G)(answer)) {
        const fix = `Allow ${answer.denied} in the role's policy.`;
        return inconclusive(name, `Permission for ${call} is missing. It is optional. A run uses it ${use}.`, fix);
    }
    if (answer instanceof build_failure/* Failure */.HR || answer === undefined)
        return inconclusive(name, `${call} gave no usable answer. It is optional. A run uses it ${use}.`);
    return passed(name, `${call} is allowed. A run uses it ${use}.`);
}

// EXTERNAL MODULE: ./build/scale/recent.js
var recent = __webpack_require__(9218);
;// CONCATENATED MODULE: ./build/scale/layers.js


async function selectFleets({ fleets, groups }, cloud, signal) {
    if (groups === undefined)
        return { fleets };
    const all = await (0,recent/* orFailure */.wM)(cloud.findGroups(signal), signal);
    if (all instanceof build_failure/* Failure */.HR)
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

// EXTERNAL MODULE: ./build/clonesquad/cycles.js
var cycles = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
;// CONCATENATED MODULE: ./build/clonesquad/last-cycle.js

function lastCycleOf(history, now) {
    const cycle = history.cycles().at(-1);
    if (cycle === undefined)
        return undefined;
    const since = (moment) => Math.max(0, now - moment);
    return { values: cycle.values, age: { low: since(cycle.bin + bins/* BIN_MS */.r4), high: since(cycle.bin) } };
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

// EXTERNAL MODULE: ./build/clonesquad/limits.js
var limits = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/words/numbers.js
var numbers = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/scale/silence.js





function isSilent({ history, now }) {
    const last = lastCycleOf(history, now);
    return last === undefined || last.age.low >= limits/* SILENCE_MS */.h;
}
function silenceFailure({ fleet, namespace, history, now, status, live, }) {
    if (!isSilent({ history, now }))
        return undefined;
    const last = lastCycleOf(history, now);
    const missing = history.missingMetrics();
    if (last === undefined && missing.length > 0)
        return (0,causes_look/* metricsExcluded */.U5)({ fleet, missing });
    const isMainFleet = (0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined;
    if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0)
        return (0,causes_look/* emptyFleet */.ux)({ fleet });
    const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
    if (last === undefined && sentMs !== undefined && sentMs < limits/* SILENCE_MS */.h)
        return (0,causes_look/* metricsElsewhere */.eh)({ fleet, namespace, sentMs });
    return last === undefined
        ? (0,causes_look/* noMetrics */.zc)({ fleet, namespace, silentMs: recent/* RECENT_MS */.NN, since: 'window', sentMs })
        : (0,causes_look/* noMetrics */.zc)({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
}

;// CONCATENATED MODULE: ./build/scale/metric-checks.js











const OF_CYCLE = ['floor', 'capacity', 'lighthouse'];
function metricChecks(findings) {
    const { bins, now, look, fleet, answers } = findings;
    const history = new cycles/* CycleHistory */.BD();
    if (!(bins instanceof build_failure/* Failure */.HR))
        history.read(bins, now, true);
    const last = lastCycleOf(history, now);
    const { status, live } = answers?.more ?? {};
    const facts = { fleet: fleet.name, namespace: look.metricsNamespace, history, now, status, live };
    const failure = bins instanceof build_failure/* Failure */.HR ? bins : silenceFailure(facts);
    if (failure !== undefined) {
        const why = 'Skipped: this check requires metrics.';
        return [silent(failure, findings), ...OF_CYCLE.map((name) => skipped(name, why))];
    }
    if (last === undefined)
        return [];
    const age = `The last cycle was at most ${(0,duration/* durationText */.S5)(last.age.high)} ago.`;
    return [
        passed('metrics', `Metrics arrive in the CloudWatch namespace ${look.metricsNamespace}. ${age}`),
        floorCheck(findings, last),
        capacityCheck(findings, last),
        lighthouseCheck(last),
    ];
}
function silent(failure, { fleet, look, answers, now }) {
    const live = answers?.more?.live;
    const isLive = fleet.subfleet === undefined && live !== undefined && 'values' in live && now - live.at < limits/* SILENCE_MS */.h;
    const isMet = failure.code === causes_look/* emptyFleet */.ux.code && fleet.size !== undefined && isNone(fleet.size);
    const isAwaited = look.wait.level !== 'none' && fleet.size?.kind !== 'auto';
    const wouldFail = isAwaited && !isLive && !isMet;
    if (failure.result === 'unreachable')
        return wouldFail
            ? undecidedFailure('metrics', failure)
            : inconclusive('metrics', failure.message, failure.fix);
    return wouldFail ? failed('metrics', failure) : failedNonBlocking('metrics', failure);
}
function isNone(size) {
    return size.kind !== 'auto' && (0,clonesquad_size/* expectedCount */.qG)(size, 1) === 0;
}
function floorCheck({ fleet }, { values }) {
    const floor = values.MinInstanceCount;
    const change = fleet.floor === undefined ? '' : ` A run with these settings changes it to ${fleet.floor}.`;
    if (floor.high === 0)
        return passed('floor', `There is no floor: CloneSquad runs as many instances as requested.${change}`);
    const key = (0,names/* keysOf */.YD)(fleet.subfleet).floor;
    return passed('floor', `The floor (${key}) is ${(0,numbers/* boundsText */.Fv)(floor)}. If fewer instances are requested, CloneSquad runs ${(0,numbers/* boundsText */.Fv)(effectiveFloorOf(values))}.${change}`);
}
function capacityCheck({ fleet, look }, { values }) {
    const startable = startableOf(values);
    const all = values.FleetSize.high;
    const excluded = (0,numbers/* boundsText */.Fv)(values.NbOfExcludedInstances);
    if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
        const expected = (0,clonesquad_size/* expectedCount */.qG)(fleet.size, all);
        const isAccepted = look.wait.acceptsInsufficient && startable.high > 0;
        const facts = { fleet: fleet.name, requested: (0,clonesquad_size/* formatSize */.Xq)(fleet.size), expected };
        if (expected > startable.high && !isAccepted)
            return failed('capacity', (0,causes_look/* insufficientInstances */.Wf)({ ...facts, startable: startable.high, fleetSize: all }));
    }
    if (values.NbOfExcludedInstances.high === 0)
        return passed('capacity', `All ${(0,numbers/* boundsText */.Fv)(startable)} instances can start. 100% means ${(0,numbers/* boundsText */.Fv)(values.FleetSize)} instances.`);
    return passed('capacity', `${excluded} of ${(0,numbers/* boundsText */.Fv)(values.FleetSize)} instances are excluded and cannot start. 100% means ${(0,numbers/* boundsText */.Fv)(values.FleetSize)} instances, but only ${(0,numbers/* boundsText */.Fv)(startable)} can run.`, `Request at most ${startable.low} instances, end the exclusion, or set if-insufficient-instances to accept.`);
}
function lighthouseCheck({ values }) {
    const lighthouse = values.RunningLighthouseInstances;
    if (lighthouse === undefined)
        return passed('lighthouse', 'The metrics do not report LightHouse instances.');
    if (lighthouse.high === 0)
        return passed('lighthouse', 'No running instance is a LightHouse instance.');
    return passed('lighthouse', `Running LightHouse instances: ${(0,numbers/* boundsText */.Fv)(lighthouse)}.`);
}

// EXTERNAL MODULE: ./build/scale/same-api.js
var same_api = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/scale/doctor.js















async function examine(look, ports, signal) {
    const startedAt = ports.clock.now();
    const { timeoutMs } = look.wait;
    const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'checking the environment' }) };
    try {
        return await (0,build_clock/* within */.u)(limit, ports.clock, signal, async (during) => {
            const checks = [regionCheck(look), ...(await examineAll(look, ports, during))];
            return toDoctorReport(look, startedAt, checks);
        });
    }
    catch (thrown) {
        throw (0,run/* failureOf */.g5)(thrown, signal);
    }
}
function toDoctorReport({ env, region }, startedAt, checks) {
    const blocking = checks.filter((check) => check.blocking);
    const undecided = checks.filter(({ state, result }) => state === 'unknown' && result !== undefined);
    const [first] = [...blocking, ...undecided];
    return {
        version: version/* VERSION */.x,
        env,
        region,
        canScale: blocking.length > 0 ? false : undecided.length > 0 ? null : true,
        result: first?.result ?? 'ok',
        headline: blocking.length > 0
            ? `Scaling ${env} would fail. Failed checks: ${namesOf(blocking)}`
            : undecided.length > 0
                ? `Cannot determine whether scaling ${env} would succeed. Undecided checks: ${namesOf(undecided)}`
                : `Scaling ${env} would succeed`,
        startedAt: new Date(startedAt).toISOString(),
        checks,
    };
}
function namesOf(checks) {
    const names = checks.map(({ fleet, name }) => (fleet === undefined ? name : `${fleet} ${name}`));
    return [...new Set(names)].join(', ');
}
function regionCheck({ region, regionFrom }) {
    return passed('region', `The region is ${region} (from ${regionFrom}).`);
}
async function examineAll(look, { connect, clock, log }, signal) {
    const { requestMs, wait } = look;
    const retryPolicy = { clock, requestMs, deadline: clock.now() + wait.timeoutMs, log };
    const cloud = await (0,recent/* orFailure */.wM)(connect({ signal, retryPolicy, notice: log }), signal);
    if (cloud instanceof build_failure/* Failure */.HR)
        return [failed('credentials', cloud), ...skipFrom(look, 'account')];
    const identity = await (0,recent/* orFailure */.wM)(cloud.identify(signal), signal);
    const callers = [credentialsCheck(identity), ...accountChecks(look, identity)];
    if (callers.some(({ blocking }) => blocking))
        return [...callers, ...skipFrom(look, 'stack')];
    return [...callers, ...(await examineFleets(look, cloud, clock, signal))];
}
function credentialsCheck(identity) {
    const name = 'credentials';
    if (!(identity instanceof build_failure/* Failure */.HR)) {
        return passed(name, `The caller identity is ${identity.arn} in account ${identity.account}.`);
    }
    if (identity.code !== sign_in/* accountUnknown */.kq.code)
        return failed(name, identity);
    return inconclusive(name, 'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).');
}
function accountChecks({ allowedAccounts }, identity) {
    const name = 'account';
    if (allowedAccounts === undefined)
        return [];
    if (identity instanceof build_failure/* Failure */.HR)
        return [failed(name, identity)];
    const { account } = identity;
    if (allowedAccounts.includes(account))
        return [passed(name, `Account ${account} is in allowed-account-ids.`)];
    return [failed(name, (0,sign_in/* accountNotAllowed */.fs)({ account, allowed: allowedAccounts }))];
}
function skipFrom({ fleets, allowedAccounts }, from) {
    const why = 'Skipped: the credentials cannot be used.';
    const isAsked = from === 'account' && allowedAccounts !== undefined;
    const ofFleet = CHECKS.slice(CHECKS.indexOf('stack')).map((name) => skipped(name, why));
    return [
        ...(isAsked ? [skipped('account', why)] : []),
        ...fleets.flatMap(({ name: fleet }) => ofFleet.map((check) => ({ ...check, fleet }))),
    ];
}
async function examineFleets(look, cloud, clock, signal) {
    const { fleets: looked, notice } = await selectFleets(look, cloud, signal);
    const names = looked.map(({ name }) => name);
    const [metrics, fleets] = await Promise.all([
        (0,recent/* readRecent */.W3)(cloud, names, look.metricsNamespace, clock, signal),
        askAll(looked, cloud, signal),
    ]);
    const ofFleets = fleets.flatMap(({ fleet, ...found }) => {
        const bins = metrics instanceof build_failure/* Failure */.HR ? metrics : (metrics.get(fleet.name) ?? new Map());
        const findings = { look, fleet, ...found, bins, now: clock.now() };
        const checks = [...apiChecks(findings), ...metricChecks(findings)];
        return checks.map((check) => ({ ...check, fleet: fleet.name }));
    });
    const layers = `Checked layers: ${looked.map(({ layer }) => layer).join(', ')}.`;
    return [passed('layers', notice === undefined ? layers : `${layers} ${notice}`), ...ofFleets];
}
async function askAll(fleets, cloud, signal) {
    const located = await locate(fleets, cloud, signal);
    return Promise.all(located.map(async ({ fleet, place }) => place instanceof build_failure/* Failure */.HR
        ? { fleet, place }
        : { fleet, place, answers: await ask(fleet, place, cloud, signal) }));
}
async function locate(fleets, cloud, signal) {
    const unknown = new Set(fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
    const found = unknown.size === 0 ? undefined : await (0,recent/* orFailure */.wM)(cloud.findApis([...unknown], signal), signal);
    const located = fleets.flatMap((fleet) => {
        const { api, group } = fleet;
        const place = api === undefined ? (found instanceof build_failure/* Failure */.HR ? found : found?.get(group)) : { api };
        return place === undefined ? [] : [{ fleet, place }];
    });
    const apis = located.flatMap(({ fleet, place }) => place instanceof build_failure/* Failure */.HR ? [] : [[fleet.group, place.api]]);
    const shared = (0,same_api/* sharedApi */.U)(new Map(apis));
    return located.map(({ fleet, place }) => ({
        fleet,
        place: place instanceof build_failure/* Failure */.HR ? place : (shared ?? place),
    }));
}
async function ask(fleet, place, cloud, signal) {
    const { group, subfleet } = fleet;
    const { api } = place;
    const { desired, floor, state } = (0,names/* keysOf */.YD)(subfleet);
    const value = await (0,recent/* orFailure */.wM)(cloud.readValue(api, desired, signal), signal);
    if (value instanceof build_failure/* Failure */.HR && value.code !== causes_api/* unsupportedRelease */.j9.code)
        return { value };
    const [discovery, rows, shadowing, status, live] = await Promise.all([
        (0,recent/* orFailure */.wM)(cloud.readDiscovery(api, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readRows(api, [desired, names/* MISTAKEN_COUNT_KEY */.$q], signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readShadowing(api, desired, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readFleetStatus(api, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readLiveStatus(api, group, signal), signal),
    ]);
    const isDoubtful = discovery instanceof build_failure/* Failure */.HR || (0,foreign_api/* foreignApi */.b)(fleet, place, discovery) !== undefined;
    const mayWrite = async (...keys) => {
        if (isDoubtful)
            return 'unasked';
        const ends = await Promise.all(keys.map((key) => (0,recent/* orFailure */.wM)(cloud.requireWritable(api, key, signal), signal)));
        return ends.find((end) => end instanceof build_failure/* Failure */.HR);
    };
    const [write, writeFloor, mark] = await Promise.all([
        mayWrite(desired, ...(state === undefined ? [] : [state])),
        mayWrite(floor),
        mayWrite(names/* MARKER_KEY */.Tm),
    ]);
    const more = { discovery, rows, shadowing, status, live, write, writeFloor, mark };
    return { value, more };
}

// EXTERNAL MODULE: ./build/results.js
var results = __webpack_require__(6878);
;// CONCATENATED MODULE: ./build/scale/numbers.js


function numbersOf(values, set) {
    const { NbOfInstancesInError: inError, RunningLighthouseInstances: lighthouse } = values;
    return {
        desired: values.DesiredInstanceCount,
        ...(isSized(values, set) && { target: targetOf(values) }),
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
    return low === high
        ? { low: round, high: round }
        : { low: Math.floor(low / 1000), high: Math.ceil(high / 1000) };
}
function isSized({ DesiredInstanceCount: desired }, set) {
    return desired.low > 0 || (set !== undefined && (0,stored_size/* readStoredTarget */.Xk)(set) !== undefined);
}
function targetOf(values) {
    const { DesiredInstanceCount: desired } = values;
    const least = effectiveFloorOf(values);
    return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}

;// CONCATENATED MODULE: ./build/scale/status.js















async function readStatus(looks, ports, signal) {
    return readAll(looks.map((look) => new Environment(look, ports)), ports, signal);
}
async function* watchStatus(looks, ports, pollMs, signal) {
    const environments = looks.map((look) => new Environment(look, ports));
    try {
        while (!signal.aborted) {
            yield await readAll(environments, ports, signal);
            await ports.clock.sleep(pollMs, signal);
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
    }
}
async function readAll(environments, { clock }, signal) {
    const readAt = clock.now();
    const fleets = (await Promise.all(environments.map((one) => one.read(readAt, signal)))).flat();
    return {
        version: version/* VERSION */.x,
        result: (0,results/* worst */.QZ)(fleets.map(({ result }) => result)),
        readAt: new Date(readAt).toISOString(),
        notices: environments.flatMap(({ notice }) => notice ?? []),
        fleets,
    };
}
class Environment {
    #look;
    #ports;
    #histories = new Map();
    #looked;
    #places = new Map();
    #cloud;
    constructor(look, ports) {
        this.#look = look;
        this.#ports = ports;
    }
    get notice() {
        const notice = this.#looked?.notice;
        return notice && `${this.#look.env}: ${notice}`;
    }
    async read(now, signal) {
        const { clock } = this.#ports;
        const { timeoutMs } = this.#look.wait;
        const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'reading the status' }) };
        const found = await (0,recent/* orFailure */.wM)((0,build_clock/* within */.u)(limit, clock, signal, (during) => this.#read(now, during)), signal);
        const { fleets } = this.#looked ?? this.#look;
        return found instanceof build_failure/* Failure */.HR ? fleets.map((fleet) => this.#report(fleet, found, found, now)) : found;
    }
    async #read(now, signal) {
        const { metricsNamespace } = this.#look;
        const { clock } = this.#ports;
        const cloud = await this.#connect(signal);
        if (cloud instanceof build_failure/* Failure */.HR)
            return cloud;
        this.#looked ??= await selectFleets(this.#look, cloud, signal);
        const { fleets } = this.#looked;
        const names = fleets.map(({ name }) => name);
        const [bins, ...seen] = await Promise.all([
            (0,recent/* readRecent */.W3)(cloud, names, metricsNamespace, clock, signal),
            ...fleets.map((fleet) => (0,recent/* orFailure */.wM)(this.#readFleet(cloud, fleet, signal), signal)),
        ]);
        return Promise.all(fleets.map(async (fleet, index) => {
            const fleetSeen = seen[index];
            if (fleetSeen === undefined)
                throw new Error(`Nothing was read of ${fleet.name}`);
            const silence = await this.#silence(cloud, fleet, fleetSeen, bins, now, signal);
            return this.#report(fleet, fleetSeen, silence, now);
        }));
    }
    async #connect(signal) {
        if (this.#cloud !== undefined)
            return this.#cloud;
        const { connectorFor, clock, log } = this.#ports;
        const retryPolicy = {
            clock,
            requestMs: this.#look.requestMs,
            deadline: Number.POSITIVE_INFINITY,
            log,
        };
        const cloud = await (0,recent/* orFailure */.wM)(connectorFor(this.#look)({ signal, retryPolicy, notice: log }), signal);
        if (!(cloud instanceof build_failure/* Failure */.HR))
            this.#cloud = cloud;
        return cloud;
    }
    async #readFleet(cloud, fleet, signal) {
        const { group, subfleet } = fleet;
        const known = this.#places.get(group);
        const place = known ?? (await this.#place(cloud, fleet, signal));
        const { api } = place;
        const [{ value }, live, discovery] = await Promise.all([
            cloud.readValue(api, (0,names/* keysOf */.YD)(subfleet).desired, signal),
            subfleet === undefined ? (0,recent/* orFailure */.wM)(cloud.readLiveStatus(api, group, signal), signal) : undefined,
            known === undefined ? cloud.readDiscovery(api, signal) : undefined,
        ]);
        const foreign = (0,foreign_api/* foreignApi */.b)(fleet, place, discovery);
        if (foreign)
            throw foreign;
        this.#places.set(group, place);
        return { api, value, ...(live !== undefined && 'at' in live && { live }) };
    }
    async #place(cloud, { api, group }, signal) {
        const place = api === undefined ? (await cloud.findApis([group], signal)).get(group) : { api };
        if (place === undefined)
            throw new Error(`Nothing was found of ${group}`);
        if (place instanceof build_failure/* Failure */.HR)
            throw place;
        return place;
    }
    #report(fleet, seen, silence, now) {
        const { env, region } = this.#look;
        const { value, live } = seen instanceof build_failure/* Failure */.HR ? {} : seen;
        const set = (0,answers/* isDenied */.G)(value) ? undefined : value;
        const failure = seen instanceof build_failure/* Failure */.HR ? seen : silence;
        return {
            env,
            region,
            layer: fleet.layer,
            fleet: fleet.name,
            result: failure?.result ?? 'ok',
            ...(failure && (0,build_failure/* saidOf */.Jo)(failure)),
            ...(!(seen instanceof build_failure/* Failure */.HR) && { url: seen.api.href }),
            ...(set !== undefined && { configured: (0,stored_size/* orNull */.Xd)(set) }),
            ...((0,answers/* isDenied */.G)(value) && { missingPermission: value.denied }),
            ...this.#numbers(fleet, set, live, now),
        };
    }
    #numbers({ name }, set, live, now) {
        const known = lastCycleOf(this.#historyOf(name), now);
        const last = live === undefined ? known : lastCycleByLive(live, known, now);
        return last ? { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) } : {};
    }
    async #silence(cloud, { name: fleet, subfleet }, seen, bins, now, signal) {
        if (bins instanceof build_failure/* Failure */.HR)
            return bins;
        const history = this.#historyOf(fleet);
        history.read(bins.get(fleet) ?? new Map(), now, true);
        if (seen instanceof build_failure/* Failure */.HR || !isSilent({ history, now }))
            return undefined;
        const status = subfleet === undefined ? await (0,recent/* orFailure */.wM)(cloud.readFleetStatus(seen.api, signal), signal) : undefined;
        const { live } = seen;
        return silenceFailure({ fleet, namespace: this.#look.metricsNamespace, history, now, status, live });
    }
    #historyOf(name) {
        const history = this.#histories.get(name) ?? new cycles/* CycleHistory */.BD();
        this.#histories.set(name, history);
        return history;
    }
}

// EXTERNAL MODULE: ./build/faces/machine.js + 23 modules
var faces_machine = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/faces/cli/flags.js
var flags = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/faces/cli/identity.js
var identity = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/faces/cli/selection.js
var selection = __webpack_require__(2414);
;// CONCATENATED MODULE: ./build/faces/cli/run-look.js











const showStatus = async (line, context) => {
    const { env, signal, terminal } = context;
    const isJson = (0,flags/* isOn */.Mp)('json', line, env);
    const { looks, machine } = await run_look_open(line, context);
    const connectors = (0,faces_machine/* connectorsFor */.Gg)(looks, (0,identity/* commandIdentity */.sX)(machine), terminal.log);
    const ports = { connectorFor: connectors, clock: system_clock/* systemClock */.m, log: terminal.log };
    const isWatching = (0,flags/* isOn */.Mp)('watch', line, env);
    const end = isWatching && !isJson ? '\n\n' : '\n';
    const print = (report) => terminal.print(`${isJson ? (0,outputs/* reportJson */.l)(report) : (0,status_table/* statusTable */.XR)(report).join('\n')}${end}`);
    if (!isWatching) {
        const report = await readStatus(looks, ports, signal);
        await print(report);
        return report.result;
    }
    const pollMs = Math.min(...looks.map(({ wait }) => wait.pollMs));
    const watch = isJson ? undefined : await terminal.openWatch();
    try {
        for await (const report of watchStatus(looks, ports, pollMs, signal)) {
            if (watch !== undefined)
                watch.show(report);
            else if (!(await print(report)))
                return report.result;
        }
    }
    finally {
        watch?.close();
    }
    return 'cancelled';
};
const runDoctor = async (line, context) => {
    const { env, signal, terminal } = context;
    const isJson = (0,flags/* isOn */.Mp)('json', line, env);
    const { source } = (0,flags/* readGiven */.Q8)(line, env);
    if (source('env') === undefined && source('activity') === undefined && source('plan') !== undefined)
        throw notOne(line);
    const { looks, machine } = await run_look_open(line, context);
    const [look, ...others] = looks;
    if (look === undefined || others.length > 0)
        throw notOne(line);
    const { signIn, region, requestMs, vpcEndpoint } = look;
    const place = { signIn, region, requestMs, ...(vpcEndpoint && { vpcEndpoint }) };
    const connect = (0,faces_machine/* connectorFor */.V1)(place, (0,identity/* commandIdentity */.sX)(machine));
    const report = await examine(look, { connect, clock: system_clock/* systemClock */.m, log: terminal.log }, signal);
    await terminal.print(isJson ? `${(0,outputs/* reportJson */.l)(report)}\n` : `${doctorLines(report).join('\n')}\n`);
    return report.result;
};
async function run_look_open(line, { env }) {
    const given = (0,flags/* readGiven */.Q8)(line, env);
    const machine = await (0,faces_machine/* openMachine */.Wz)(env);
    return { looks: (await (0,selection/* selectLooks */.JJ)(given, (0,identity/* commandSurroundings */.jt)(env))).requests, machine };
}
function notOne({ texts }) {
    const { name, example } = (0,flags/* spellOption */.ii)('env');
    const why = '`doctor` checks one environment at a time; use the name of one environment';
    const value = texts.get('env') ?? '';
    return (0,run/* invalidInputs */.Rg)({ mistakes: [{ input: name, value, why, example: example('perf1') }] });
}


/***/ }),

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ selectLooks),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   zm: () => (/* binding */ cutNotice)
/* harmony export */ });
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var _clonesquad_stored_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(491);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8046);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2017);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3111);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4355);









async function select(given, surroundings, intent) {
    return selectBy(given, { spell: _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii, surroundings, intent }, (readings) => {
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
        return { input: '--url', value, why, example: (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)(layer).example('2') };
    });
    if (mistakes.length > 0)
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes });
}
function hasSize({ source, layers }, layer) {
    return layers.some((name) => (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .layerOf */ .ZZ)(name) === layer && source(name) !== undefined);
}
async function selectLooks(given, surroundings) {
    return selectBy(given, { spell: _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii, surroundings, intent: 'scale' }, _settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooks */ .xj);
}
async function selectBy(given, common, read) {
    const [plan, activity] = ['plan', 'activity'].map((name) => given.source(name)?.text);
    if (plan !== undefined || activity !== undefined)
        return selectPlanned(given, plan, activity, common, read);
    return { requests: read([{ ...given, ...common }]), isMany: false, notices: [] };
}
async function selectPlanned({ source, layers }, path, activity, common, read) {
    const { openPlan, plannedIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { chooseEnvironments } = await __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133));
    const plan = openPlan(path, activity);
    const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
    const environments = chooseEnvironments(plan, filter);
    const isMany = environments.length !== 1 || environments[0] !== filter;
    const all = environments.map((env) => ({ env, own: plannedIn(plan, activity, env) }));
    const requests = read(all.map(({ env, own }) => {
        const readEnv = (name) => {
            const found = source(name);
            return name === 'env' ? { text: env, spelling: found?.spelling ?? (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)(name) } : found;
        };
        return {
            source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(readEnv, withoutJobSettings(own.source)),
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
    const { name, example } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .spellOption */ .ii)('env');
    const why = 'without `--activity`, set the environments of the plan that you mean';
    throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes: [{ input: name, value: '', why, example: example('perf1') }] });
}
function withoutJobSettings(source) {
    return (name) => (_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB_SETTINGS */ .kB.includes(name) ? undefined : source(name));
}
function jobEndNotices(source) {
    const onJobEnd = source('on-job-end');
    if (onJobEnd === undefined || onJobEnd.text === 'keep')
        return [];
    const { text, spelling } = onJobEnd;
    return [
        `${spelling.name} is ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(text)}, but a command cannot restore sizes; only the GitHub Action can. The sizes that this command sets stay.`,
    ];
}
function cutNotice(given, instead) {
    const size = given && (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSize */ .DB)(given.text);
    if (given === undefined || size?.kind !== 'count' || size.count < 1 || size.count > 100)
        return [];
    if (!instead.value || (0,_clonesquad_stored_size_js__WEBPACK_IMPORTED_MODULE_8__/* .readStoredSize */ .Zp)(instead.value).kind !== 'percent')
        return [];
    const { name } = given.spelling;
    return [
        `${instead.where} ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(instead.value)}, but ${name} is ${size.count} instances. If you mean ${size.count}%, write ${size.count}p: in a crontab, % ends the command.`,
    ];
}


/***/ }),

/***/ 3571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ minuteText),
/* harmony export */   Y: () => (/* binding */ secondText)
/* harmony export */ });
function minuteText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function secondText(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ statusRemarks),
/* harmony export */   P_: () => (/* binding */ VALUE_LENGTH),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   XR: () => (/* binding */ statusTable)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8046);
/* harmony import */ var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6716);
/* harmony import */ var _minute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3571);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1985);
/* harmony import */ var _troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1349);





const COLUMNS = [
    ['Desired', 'desired'],
    ['Target', 'target'],
    ['Floor', 'floor'],
    ['Fleet size', 'fleetSize'],
    ['Running', 'running'],
    ['Pending', 'pending'],
    ['Initializing', 'initializing'],
    ['Draining', 'draining'],
    ['Stopping', 'stopping'],
    ['Unusable', 'unusable'],
    ['Excluded', 'excluded'],
    ['In error', 'inError'],
    ['LightHouse', 'lighthouse'],
];
const UNKNOWN = '–';
const VALUE_LENGTH = 12;
const ALWAYS = ['desired', 'target', 'floor', 'fleetSize', 'running'];
function ageText({ readAt }) {
    return `Read at ${(0,_minute_js__WEBPACK_IMPORTED_MODULE_2__/* .secondText */ .Y)(readAt)}. Configured sizes may be up to 60 s older. Counts are from CloneSquad's last cycle.`;
}
function statusTable({ fleets, notices, readAt }) {
    const columns = COLUMNS.filter(([, name]) => ALWAYS.includes(name) || fleets.some(({ metrics }) => (metrics?.[name]?.high ?? 0) > 0));
    const head = ['Fleet', 'Configured', ...columns.map(([title]) => title), 'Last cycle'];
    const rows = fleets.map((fleet) => cells(fleet, columns.map(([, name]) => name)));
    const table = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)(head, rows, (column) => column > 0);
    return [
        ...table.trimEnd().split('\n'),
        layersLine(fleets),
        ...notices.map(_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0),
        ageText({ readAt }),
        ...fleets.flatMap(statusRemarks),
    ];
}
function layersLine(fleets) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`Layers: ${[...new Set(fleets.map(({ layer }) => layer))].join(', ')}.`);
}
function cells({ fleet, configured, metrics, lastCycleSeconds }, columns) {
    const counts = columns.map((name) => metrics?.[name]);
    return [
        fleet,
        configured === undefined ? UNKNOWN : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)((0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(configured), VALUE_LENGTH),
        ...counts.map((count) => (count === undefined ? UNKNOWN : (0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv)(count))),
        lastCycleSeconds === undefined ? UNKNOWN : `${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv)(lastCycleSeconds)} s ago`,
    ];
}
function fleetPrefix(fleet, message) {
    return message.includes(fleet) ? '' : `${fleet}: `;
}
function statusRemarks({ fleet, message, fix, fixBy, missingPermission, }) {
    return [
        ...(message === undefined
            ? []
            : [
                `${fleetPrefix(fleet, message)}${message}${fix === undefined ? '' : ` ${(0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLine */ .S$)({ fix, ...(fixBy && { fixBy }) })}`}`,
            ]),
        ...(missingPermission === undefined
            ? []
            : [
                `${fleet}: No permission to read the configured size. Fix: Allow ${missingPermission} in the role's policy.`,
            ]),
    ].map(_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0);
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);

function textTable(columns, rows, isRightAligned = () => false) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line.map((text, index) => aligned(text, widths[index] ?? 0, isRightAligned(index))).join('  '))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}
function aligned(text, width, isRightAligned) {
    return isRightAligned ? text.padStart(width) : text.padEnd(width);
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ foreignApi)
/* harmony export */ });
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);



function foreignApi({ layer, group }, { api, stack }, discovery) {
    if (discovery === undefined || (0,_clonesquad_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(discovery) || discovery.group === group)
        return undefined;
    const from = stack === undefined ? { setting: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSetting */ .mR)(layer) } : { stack };
    return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMismatch */ .sT)({ from, url: api.href, group, actual: discovery.group });
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ RECENT_MS),
/* harmony export */   W3: () => (/* binding */ readRecent),
/* harmony export */   wM: () => (/* binding */ orFailure)
/* harmony export */ });
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5077);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);



const RECENT_MS = 15 * 60_000;
async function orFailure(promise, signal) {
    try {
        return await promise;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .TransientReadError */ .F ? thrown.cause : thrown);
    }
}
async function readRecent(cloud, fleets, namespace, { now }, signal) {
    const at = now();
    const window = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .windowOf */ .O)(at - RECENT_MS, at);
    return orFailure(cloud.readMetrics(fleets, namespace, window, signal), signal);
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
    const shared = groups.filter(([group, api]) => groups.some(([other, url]) => other !== group && api && url && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(url)));
    if (shared.length === 0)
        return undefined;
    const names = shared.map(([group]) => group);
    return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .apiShared */ .Kb)({ kind: 'fleets', names, api: shared[0]?.[1]?.href ?? '' });
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
