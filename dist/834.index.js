export const id = 834;
export const ids = [834];
export const modules = {

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor),
  showStatus: () => (/* binding */ showStatus)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/errors/api.js
var errors_api = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/scale/before.js
var before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/scale/recent.js
var recent = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/convergence/shadowing.js
var convergence_shadowing = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/errors/look.js
var errors_look = __webpack_require__(8431);
;// CONCATENATED MODULE: ./build/doctor/findings.js
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

;// CONCATENATED MODULE: ./build/doctor/api-checks.js











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
    if (place instanceof errors_failure/* Failure */.HR) {
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
    const key = (0,keys/* keysOf */.YD)(findings.fleet.subfleet).desired;
    const isUnknownKey = value instanceof errors_failure/* Failure */.HR && value.code === errors_api/* unsupportedRelease */.j9.code;
    if (more === undefined || (value instanceof errors_failure/* Failure */.HR && !isUnknownKey)) {
        const rest = [...OF_API.slice(1), ...RIGHTS];
        const why = 'Skipped: the check api failed.';
        return [
            ...(value instanceof errors_failure/* Failure */.HR ? [failed('api', value)] : []),
            ...rest.map((name) => skipped(name, why)),
        ];
    }
    return [
        passed('api', 'The API answers and accepts the signature.'),
        groupCheck(findings, more),
        value instanceof errors_failure/* Failure */.HR ? failed('key', value) : keyCheck(findings.fleet, key, value.value),
        value instanceof errors_failure/* Failure */.HR
            ? skipped('value', 'Skipped: CloneSquad does not know the key.')
            : valueCheck(findings, value.value, more),
        tutorialCheck(findings, more),
        writeCheck(more),
        writeFloorCheck(findings, more),
        applyCheck(more),
        ...rightChecks(findings, value instanceof errors_failure/* Failure */.HR ? value : value.value, more),
    ];
}
function groupCheck({ fleet, place }, { discovery }) {
    if (discovery instanceof errors_failure/* Failure */.HR)
        return failed('group', discovery);
    if ((0,answers/* isDenied */.G)(discovery))
        return inconclusive('group', 'Cannot verify which group the API belongs to: permission for GET discovery is missing.');
    if (discovery === undefined)
        return inconclusive('group', 'Cannot verify which group the API belongs to: this release of CloneSquad does not support GET discovery.');
    const foreign = (0,before/* foreignApi */.bJ)(fleet, place, discovery);
    return foreign === undefined
        ? passed('group', `The API belongs to ${fleet.group}.`)
        : failed('group', foreign);
}
function keyCheck({ subfleet }, key, value) {
    if ((0,answers/* isDenied */.G)(value))
        return inconclusive('key', `Cannot verify that CloneSquad knows the key ${key}: permission to read it is missing.`);
    if (subfleet !== undefined && value === clonesquad_size/* NO_VALUE */.GY)
        return passed('key', `The key ${key} has no value yet. CloneSquad knows a key of a subfleet only once it has a value.`);
    return passed('key', `CloneSquad knows the key ${key}.`);
}
function valueCheck({ fleet }, value, { rows, shadowing }) {
    if (shadowing instanceof errors_failure/* Failure */.HR)
        return inconclusive('value', shadowing.message, shadowing.fix);
    const { desired: key } = (0,keys/* keysOf */.YD)(fleet.subfleet);
    const stored = rowOf(rows, key) ?? ((0,answers/* isDenied */.G)(value) ? '' : value);
    const shadow = (0,convergence_shadowing/* shadowOf */.A)(shadowing, stored);
    switch (shadow) {
        case 'maintenance-window':
        case 'override':
        case 'parameter-set':
        case 'other-source':
            return failed('value', (0,errors_look/* sizeOverridden */.oh)({ fleet: fleet.name, shadowing, key, value: stored }));
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
            return `The current value is ${(0,base_text/* quoted */.TL)(value)}. CloneSquad cannot read it and does not scale the fleet.`;
        default:
            return kind;
    }
}
function rowOf(rows, key) {
    return rows instanceof errors_failure/* Failure */.HR || (0,answers/* isDenied */.G)(rows) ? undefined : (rows.get(key) ?? undefined);
}
function tutorialCheck({ fleet }, { rows }) {
    const name = 'misspelled-key';
    const unchecked = `Cannot check whether the key ${keys/* MISTAKEN_COUNT_KEY */.$q} is set (CloneSquad ignores this key)`;
    if ((0,answers/* isDenied */.G)(rows))
        return inconclusive(name, `${unchecked}: permission to read the configuration is missing.`);
    if (rows instanceof errors_failure/* Failure */.HR)
        return inconclusive(name, `${unchecked}. ${rows.message}`);
    const value = rowOf(rows, keys/* MISTAKEN_COUNT_KEY */.$q);
    if (value !== undefined)
        return failedNonBlocking(name, (0,errors_look/* misspelledKey */.U0)({ fleet: fleet.name, value }));
    return passed(name, `The key ${keys/* MISTAKEN_COUNT_KEY */.$q}, which CloneSquad ignores, is not set.`);
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
    const { desired } = (0,keys/* keysOf */.YD)(fleet.subfleet);
    const isNeeded = look.onJobEnd === 'restore' && (0,answers/* isDenied */.G)(rows);
    return [
        rightCheck({ name: 'read-value', call: `GET configuration/${desired}`, answer: value }),
        discovery instanceof errors_failure/* Failure */.HR
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
    if (answer instanceof errors_failure/* Failure */.HR || answer === undefined)
        return inconclusive(name, `${call} gave no usable answer. It is optional. A run uses it ${use}.`);
    return passed(name, `${call} is allowed. A run uses it ${use}.`);
}

// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
// EXTERNAL MODULE: ./build/convergence/goal.js
var goal = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/doctor/metric-checks.js










const OF_CYCLE = ['floor', 'capacity', 'lighthouse'];
function metricChecks(findings) {
    const { bins, now, look, fleet, answers } = findings;
    const history = new cycles/* CycleHistory */.BD();
    if (!(bins instanceof errors_failure/* Failure */.HR))
        history.read(bins, now, true);
    const last = (0,cycles/* lastCycleOf */.uI)(history, now);
    const { status, live } = answers?.more ?? {};
    const facts = { fleet: fleet.name, namespace: look.metricsNamespace, history, now, status, live };
    const failure = bins instanceof errors_failure/* Failure */.HR ? bins : (0,recent/* silenceFailure */.oE)(facts);
    if (failure !== undefined) {
        const why = 'Skipped: this check requires metrics.';
        return [silent(failure, findings), ...OF_CYCLE.map((name) => skipped(name, why))];
    }
    if (last === undefined)
        return [];
    const age = `The last cycle was at most ${(0,time/* durationText */.S5)(last.age.high)} ago.`;
    return [
        passed('metrics', `Metrics arrive in the CloudWatch namespace ${look.metricsNamespace}. ${age}`),
        floorCheck(findings, last),
        capacityCheck(findings, last),
        lighthouseCheck(last),
    ];
}
function silent(failure, { fleet, look, answers, now }) {
    const live = answers?.more?.live;
    const isLive = fleet.subfleet === undefined && live !== undefined && 'values' in live && now - live.at < goal/* SILENCE_MS */.h;
    const isMet = failure.code === errors_look/* emptyFleet */.ux.code && fleet.size !== undefined && isNone(fleet.size);
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
    const key = (0,keys/* keysOf */.YD)(fleet.subfleet).floor;
    return passed('floor', `The floor (${key}) is ${(0,numbers/* boundsText */.Fv)(floor)}. If fewer instances are requested, CloneSquad runs ${(0,numbers/* boundsText */.Fv)((0,cycles/* effectiveFloorOf */.Zg)(values))}.${change}`);
}
function capacityCheck({ fleet, look }, { values }) {
    const startable = (0,cycles/* startableOf */.ST)(values);
    const all = values.FleetSize.high;
    const excluded = (0,numbers/* boundsText */.Fv)(values.NbOfExcludedInstances);
    if (fleet.size !== undefined && fleet.size.kind !== 'auto') {
        const expected = (0,clonesquad_size/* expectedCount */.qG)(fleet.size, all);
        const isAccepted = look.wait.acceptsInsufficient && startable.high > 0;
        const facts = { fleet: fleet.name, requested: (0,clonesquad_size/* formatSize */.Xq)(fleet.size), expected };
        if (expected > startable.high && !isAccepted)
            return failed('capacity', (0,errors_look/* insufficientInstances */.Wf)({ ...facts, startable: startable.high, fleetSize: all }));
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

;// CONCATENATED MODULE: ./build/doctor/report.js

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
    return (0,base_text/* plainLine */.h0)(`${MARKS[state]} ${subject}: ${message}${fix === undefined ? '' : ` Fix: ${fix}`}`);
}

;// CONCATENATED MODULE: ./build/doctor/doctor.js













async function examine(look, ports, signal) {
    const startedAt = ports.clock.now();
    const { timeoutMs } = look.wait;
    const limit = { ms: timeoutMs, reason: () => (0,run/* timedOut */.iU)({ timeoutMs, stage: 'checking the environment' }) };
    try {
        return await (0,time/* within */.ux)(limit, ports.clock, signal, async (during) => {
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
    if (cloud instanceof errors_failure/* Failure */.HR)
        return [failed('credentials', cloud), ...skipFrom(look, 'account')];
    const identity = await (0,recent/* orFailure */.wM)(cloud.identify(signal), signal);
    const callers = [credentialsCheck(identity), ...accountChecks(look, identity)];
    if (callers.some(({ blocking }) => blocking))
        return [...callers, ...skipFrom(look, 'stack')];
    return [...callers, ...(await examineFleets(look, cloud, clock, signal))];
}
function credentialsCheck(identity) {
    const name = 'credentials';
    if (!(identity instanceof errors_failure/* Failure */.HR)) {
        return passed(name, `The caller identity is ${identity.arn} in account ${identity.account}.`);
    }
    if (identity.code !== authentication/* accountUnknown */.kq.code)
        return failed(name, identity);
    return inconclusive(name, 'Credentials were found, but AWS did not return their caller identity (sts:GetCallerIdentity).');
}
function accountChecks({ allowedAccounts }, identity) {
    const name = 'account';
    if (allowedAccounts === undefined)
        return [];
    if (identity instanceof errors_failure/* Failure */.HR)
        return [failed(name, identity)];
    const { account } = identity;
    if (allowedAccounts.includes(account))
        return [passed(name, `Account ${account} is in allowed-account-ids.`)];
    return [failed(name, (0,authentication/* accountNotAllowed */.fs)({ account, allowed: allowedAccounts }))];
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
    const { fleets: looked, notice } = await (0,recent/* selectFleets */.K4)(look, cloud, signal);
    const names = looked.map(({ name }) => name);
    const [metrics, fleets] = await Promise.all([
        (0,recent/* readRecent */.W3)(cloud, names, look.metricsNamespace, clock, signal),
        askAll(looked, cloud, signal),
    ]);
    const ofFleets = fleets.flatMap(({ fleet, ...found }) => {
        const bins = metrics instanceof errors_failure/* Failure */.HR ? metrics : (metrics.get(fleet.name) ?? new Map());
        const findings = { look, fleet, ...found, bins, now: clock.now() };
        const checks = [...apiChecks(findings), ...metricChecks(findings)];
        return checks.map((check) => ({ ...check, fleet: fleet.name }));
    });
    const layers = `Checked layers: ${looked.map(({ layer }) => layer).join(', ')}.`;
    return [passed('layers', notice === undefined ? layers : `${layers} ${notice}`), ...ofFleets];
}
async function askAll(fleets, cloud, signal) {
    const located = await locate(fleets, cloud, signal);
    return Promise.all(located.map(async ({ fleet, place }) => place instanceof errors_failure/* Failure */.HR
        ? { fleet, place }
        : { fleet, place, answers: await ask(fleet, place, cloud, signal) }));
}
async function locate(fleets, cloud, signal) {
    const unknown = new Set(fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
    const found = unknown.size === 0 ? undefined : await (0,recent/* orFailure */.wM)(cloud.findApis([...unknown], signal), signal);
    const located = fleets.flatMap((fleet) => {
        const { api, group } = fleet;
        const place = api === undefined ? (found instanceof errors_failure/* Failure */.HR ? found : found?.get(group)) : { api };
        return place === undefined ? [] : [{ fleet, place }];
    });
    const apis = located.flatMap(({ fleet, place }) => place instanceof errors_failure/* Failure */.HR ? [] : [[fleet.group, place.api]]);
    const shared = (0,before/* sharedApi */.U5)(new Map(apis));
    return located.map(({ fleet, place }) => ({
        fleet,
        place: place instanceof errors_failure/* Failure */.HR ? place : (shared ?? place),
    }));
}
async function ask(fleet, place, cloud, signal) {
    const { group, subfleet } = fleet;
    const { api } = place;
    const { desired, floor, state } = (0,keys/* keysOf */.YD)(subfleet);
    const value = await (0,recent/* orFailure */.wM)(cloud.readValue(api, desired, signal), signal);
    if (value instanceof errors_failure/* Failure */.HR && value.code !== errors_api/* unsupportedRelease */.j9.code)
        return { value };
    const [discovery, rows, shadowing, status, live] = await Promise.all([
        (0,recent/* orFailure */.wM)(cloud.readDiscovery(api, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readRows(api, [desired, keys/* MISTAKEN_COUNT_KEY */.$q], signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readShadowing(api, desired, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readFleetStatus(api, signal), signal),
        (0,recent/* orFailure */.wM)(cloud.readLiveStatus(api, group, signal), signal),
    ]);
    const isDoubtful = discovery instanceof errors_failure/* Failure */.HR || (0,before/* foreignApi */.bJ)(fleet, place, discovery) !== undefined;
    const mayWrite = async (...keys) => {
        if (isDoubtful)
            return 'unasked';
        const ends = await Promise.all(keys.map((key) => (0,recent/* orFailure */.wM)(cloud.requireWritable(api, key, signal), signal)));
        return ends.find((end) => end instanceof errors_failure/* Failure */.HR);
    };
    const [write, writeFloor, mark] = await Promise.all([
        mayWrite(desired, ...(state === undefined ? [] : [state])),
        mayWrite(floor),
        mayWrite(keys/* MARKER_KEY */.Tm),
    ]);
    const more = { discovery, rows, shadowing, status, live, write, writeFloor, mark };
    return { value, more };
}

// EXTERNAL MODULE: ./build/machine/machine.js + 16 modules
var machine_machine = __webpack_require__(7144);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/render/report.js
var render_report = __webpack_require__(931);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/status/numbers.js


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
    return desired.low > 0 || (set !== undefined && (0,clonesquad_size/* readStoredTarget */.Xk)(set) !== undefined);
}
function targetOf(values) {
    const { DesiredInstanceCount: desired } = values;
    const least = (0,cycles/* effectiveFloorOf */.Zg)(values);
    return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}

;// CONCATENATED MODULE: ./build/status/status.js












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
        const found = await (0,recent/* orFailure */.wM)((0,time/* within */.ux)(limit, clock, signal, (during) => this.#read(now, during)), signal);
        const { fleets } = this.#looked ?? this.#look;
        return found instanceof errors_failure/* Failure */.HR ? fleets.map((fleet) => this.#report(fleet, found, found, now)) : found;
    }
    async #read(now, signal) {
        const { metricsNamespace } = this.#look;
        const { clock } = this.#ports;
        const cloud = await this.#connect(signal);
        if (cloud instanceof errors_failure/* Failure */.HR)
            return cloud;
        this.#looked ??= await (0,recent/* selectFleets */.K4)(this.#look, cloud, signal);
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
        if (!(cloud instanceof errors_failure/* Failure */.HR))
            this.#cloud = cloud;
        return cloud;
    }
    async #readFleet(cloud, fleet, signal) {
        const { group, subfleet } = fleet;
        const known = this.#places.get(group);
        const place = known ?? (await this.#place(cloud, fleet, signal));
        const { api } = place;
        const [{ value }, live, discovery] = await Promise.all([
            cloud.readValue(api, (0,keys/* keysOf */.YD)(subfleet).desired, signal),
            subfleet === undefined ? (0,recent/* orFailure */.wM)(cloud.readLiveStatus(api, group, signal), signal) : undefined,
            known === undefined ? cloud.readDiscovery(api, signal) : undefined,
        ]);
        const foreign = (0,before/* foreignApi */.bJ)(fleet, place, discovery);
        if (foreign)
            throw foreign;
        this.#places.set(group, place);
        return { api, value, ...(live !== undefined && 'at' in live && { live }) };
    }
    async #place(cloud, { api, group }, signal) {
        const place = api === undefined ? (await cloud.findApis([group], signal)).get(group) : { api };
        if (place === undefined)
            throw new Error(`Nothing was found of ${group}`);
        if (place instanceof errors_failure/* Failure */.HR)
            throw place;
        return place;
    }
    #report(fleet, seen, silence, now) {
        const { env, region } = this.#look;
        const { value, live } = seen instanceof errors_failure/* Failure */.HR ? {} : seen;
        const set = (0,answers/* isDenied */.G)(value) ? undefined : value;
        const failure = seen instanceof errors_failure/* Failure */.HR ? seen : silence;
        return {
            env,
            region,
            layer: fleet.layer,
            fleet: fleet.name,
            result: failure?.result ?? 'ok',
            ...(failure && (0,errors_failure/* saidOf */.Jo)(failure)),
            ...(!(seen instanceof errors_failure/* Failure */.HR) && { url: seen.api.href }),
            ...(set !== undefined && { configured: (0,clonesquad_size/* orNull */.Xd)(set) }),
            ...((0,answers/* isDenied */.G)(value) && { missingPermission: value.denied }),
            ...this.#numbers(fleet, set, live, now),
        };
    }
    #numbers({ name }, set, live, now) {
        const known = (0,cycles/* lastCycleOf */.uI)(this.#historyOf(name), now);
        const last = live === undefined ? known : (0,cycles/* lastCycleByLive */.kS)(live, known, now);
        return last ? { metrics: numbersOf(last.values, set), lastCycleSeconds: wholeSeconds(last.age) } : {};
    }
    async #silence(cloud, { name: fleet, subfleet }, seen, bins, now, signal) {
        if (bins instanceof errors_failure/* Failure */.HR)
            return bins;
        const history = this.#historyOf(fleet);
        history.read(bins.get(fleet) ?? new Map(), now, true);
        if (seen instanceof errors_failure/* Failure */.HR || !(0,recent/* isSilent */.eS)({ history, now }))
            return undefined;
        const status = subfleet === undefined ? await (0,recent/* orFailure */.wM)(cloud.readFleetStatus(seen.api, signal), signal) : undefined;
        const { live } = seen;
        return (0,recent/* silenceFailure */.oE)({ fleet, namespace: this.#look.metricsNamespace, history, now, status, live });
    }
    #historyOf(name) {
        const history = this.#histories.get(name) ?? new cycles/* CycleHistory */.BD();
        this.#histories.set(name, history);
        return history;
    }
}

// EXTERNAL MODULE: ./build/status/table.js
var table = __webpack_require__(1123);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/selection.js
var selection = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/cli/look.js











const showStatus = async (line, context) => {
    const { env, signal, terminal } = context;
    const isJson = (0,options/* isOn */.Mp)('json', line, env);
    const { looks, machine } = await look_open(line, context);
    const connectors = (0,machine_machine/* connectorsFor */.Gg)(looks, (0,command/* commandIdentity */.sX)(machine), terminal.log);
    const ports = { connectorFor: connectors, clock: system_clock/* systemClock */.m, log: terminal.log };
    const isWatching = (0,options/* isOn */.Mp)('watch', line, env);
    const end = isWatching && !isJson ? '\n\n' : '\n';
    const print = (report) => terminal.print(`${isJson ? (0,render_report/* reportJson */.l)(report) : (0,table/* statusTable */.XR)(report).join('\n')}${end}`);
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
    const isJson = (0,options/* isOn */.Mp)('json', line, env);
    const { source } = (0,options/* readGiven */.Q8)(line, env);
    if (source('env') === undefined && source('activity') === undefined && source('plan') !== undefined)
        throw notOne(line);
    const { looks, machine } = await look_open(line, context);
    const [look, ...others] = looks;
    if (look === undefined || others.length > 0)
        throw notOne(line);
    const { signIn, region, requestMs, vpcEndpoint } = look;
    const place = { signIn, region, requestMs, ...(vpcEndpoint && { vpcEndpoint }) };
    const connect = (0,machine_machine/* connectorFor */.V1)(place, (0,command/* commandIdentity */.sX)(machine));
    const report = await examine(look, { connect, clock: system_clock/* systemClock */.m, log: terminal.log }, signal);
    await terminal.print(isJson ? `${(0,render_report/* reportJson */.l)(report)}\n` : `${doctorLines(report).join('\n')}\n`);
    return report.result;
};
async function look_open(line, { env }) {
    const given = (0,options/* readGiven */.Q8)(line, env);
    const machine = await (0,machine_machine/* openMachine */.Wz)(env);
    return { looks: (await (0,selection/* selectLooks */.JJ)(given, (0,command/* commandSurroundings */.jt)(env))).requests, machine };
}
function notOne({ texts }) {
    const { name, example } = (0,options/* spellOption */.ii)('env');
    const why = '`doctor` checks one environment at a time; use the name of one environment';
    const value = texts.get('env') ?? '';
    return (0,run/* invalidInputs */.Rg)({ mistakes: [{ input: name, value, why, example: example('perf1') }] });
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
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6445);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _convergence_goal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3043);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9488);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8315);
/* harmony import */ var _poll_loop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4543);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5077);
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9218);












async function readBefore(cloud, request, states, clock, signal) {
    return Promise.all(states.map(async (state) => {
        try {
            const before = await readFleet(cloud, request, state, clock, signal);
            return before === undefined ? state : { ...state, before };
        }
        catch (thrown) {
            signal.throwIfAborted();
            return { ...state, failure: (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(thrown) };
        }
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
        onJobEnd === 'restore' && intent !== 'wait'
            ? cloud.readRows(api, keys, signal)
            : Promise.resolve(undefined),
        cloud.readDiscovery(api, signal),
        isAwaited && fleet.subfleet === undefined
            ? readLive(cloud, fleet, api, clock, signal)
            : Promise.resolve(undefined),
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
    const status = await (0,_recent_js__WEBPACK_IMPORTED_MODULE_7__/* .orFailure */ .wM)(cloud.readLiveStatus(api, group, signal), signal);
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
        return state;
    if (!(await applier.mark()))
        return state;
    const [{ value: previous, at: readAt }, stored] = await Promise.all([
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        cloud.readRows(api, [...before.stored.keys()], signal),
    ]);
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(previous) || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .isDenied */ .G)(stored))
        return state;
    return { ...state, before: { ...before, previous, readAt, stored } };
}
const LOOK_BACK_MS = 5 * 60_000;
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    try {
        const bins = await cloud.readMetrics(fleets, namespace, (0,_poll_loop_js__WEBPACK_IMPORTED_MODULE_6__/* .windowOf */ .O)(at - LOOK_BACK_MS, at), signal);
        return new Map(fleets.map((fleet) => [fleet, historyOf(bins.get(fleet) ?? new Map(), at)]));
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_10__/* .TransientReadError */ .F))
            throw thrown;
        log(`Cannot read CloudWatch yet. Continuing without earlier metrics: ${thrown.message}`);
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
    const from = stack === undefined ? { setting: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__/* .urlSetting */ .mR)(layer) } : { stack };
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

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ statusRemarks),
/* harmony export */   P_: () => (/* binding */ VALUE_LENGTH),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   XR: () => (/* binding */ statusTable)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5338);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5992);





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
    return `Read at ${(0,_render_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .secondText */ .Yi)(readAt)}. Configured sizes may be up to 60 s older. Counts are from CloneSquad's last cycle.`;
}
function statusTable({ fleets, notices, readAt }) {
    const columns = COLUMNS.filter(([, name]) => ALWAYS.includes(name) || fleets.some(({ metrics }) => (metrics?.[name]?.high ?? 0) > 0));
    const head = ['Fleet', 'Configured', ...columns.map(([title]) => title), 'Last cycle'];
    const rows = fleets.map((fleet) => cells(fleet, columns.map(([, name]) => name)));
    const table = (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .ed)(head, rows, (column) => column > 0);
    return [
        ...table.trimEnd().split('\n'),
        layersLine(fleets),
        ...notices.map(_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0),
        ageText({ readAt }),
        ...fleets.flatMap(statusRemarks),
    ];
}
function layersLine(fleets) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`Layers: ${[...new Set(fleets.map(({ layer }) => layer))].join(', ')}.`);
}
function cells({ fleet, configured, metrics, lastCycleSeconds }, columns) {
    const counts = columns.map((name) => metrics?.[name]);
    return [
        fleet,
        configured === undefined ? UNKNOWN : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)((0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(configured), VALUE_LENGTH),
        ...counts.map((count) => (count === undefined ? UNKNOWN : (0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv)(count))),
        lastCycleSeconds === undefined ? UNKNOWN : `${(0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv)(lastCycleSeconds)} s ago`,
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
                `${fleetPrefix(fleet, message)}${message}${fix === undefined ? '' : ` ${(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLine */ .S$)({ fix, ...(fixBy && { fixBy }) })}`}`,
            ]),
        ...(missingPermission === undefined
            ? []
            : [
                `${fleet}: No permission to read the configured size. Fix: Allow ${missingPermission} in the role's policy.`,
            ]),
    ].map(_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0);
}


/***/ })

};
