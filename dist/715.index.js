export const id = 715;
export const ids = [715];
export const modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6805);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);




const inputSource = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .withFloorOfAll */ .vi)((0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .rC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4(name), _settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj));
async function readInputs(surroundings) {
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .rC)((name) => saved.get(name), _settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
}
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if (plan === undefined && activity === undefined)
        return { source: inputSource, layers: _settings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(13), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 7013));
    const { source, layers } = planned(plan, activity, env ?? '');
    return { source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(inputSource, source), layers };
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6805);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1497);
/* harmony import */ var _errors_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5986);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3133);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1915);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7121);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7126);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7349);











function runPlan() {
    try {
        const plan = (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlanFile */ .wr)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputSource */ .wE)('plan')?.text ?? _machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PLAN */ .gv);
        const activity = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputSource */ .wE)('activity')?.text;
        if (activity === undefined)
            throw (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .noActivity */ .pj)(plan, (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .spellKey */ .Qj)('activity'));
        (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseActivity */ .h)(plan, activity);
        const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_4__.chooseEnvironments)(plan, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_9__/* .setOutput */ .uH('matrix', (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plainJson */ .RU)((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedMatrix */ .H8)(plan, environments, activity)));
        const count = environments.length === 1 ? '1 environment' : `${environments.length} environments`;
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm)(`${activity} in ${count}: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(thrown);
        _runner_js__WEBPACK_IMPORTED_MODULE_8__/* .annotate */ .fz.error([failure.message, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .fixLine */ .S$)(failure), (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLine */ .g0)(failure.code)].join('\n'), failure.result);
        process.exitCode = (0,_errors_results_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(failure.result);
    }
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6805);
/* harmony import */ var _aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6208);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7844);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7144);







function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .notice */ .lm((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text), { title: `clonesquad-scale: ${result}` }),
};
function refusePipes() {
    const name = ['GITHUB_OUTPUT', 'GITHUB_STATE'].find((one) => (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipe */ .Ju)(process.env[one] ?? ''));
    if (name === undefined)
        return;
    delete process.env[name];
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerFilesUnwritable */ .nh)({ error: `${name} names a pipe` });
}
async function openRunner() {
    refusePipes();
    const env = await (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .openMachine */ .Wz)(process.env);
    delete process.env['GITHUB_EVENT_PATH'];
    const { context } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 740));
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
    const runName = `${context.runId}-${context.runAttempt}`;
    const identity = { userAgent: (0,_base_version_js__WEBPACK_IMPORTED_MODULE_6__/* .userAgentOf */ .a)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(env), runName },
        describeSignIn: ({ signIn }) => (0,_aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env),
        connectorFor: (request) => (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .connectorFor */ .V1)(request, identity),
    };
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Jb: () => (/* binding */ EXTENSION_PREFIX),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   tE: () => (/* binding */ RUN_NAMES)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);




const PLAN_SETTINGS = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)('key');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const RUN_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name) && !name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) && !_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR.some((layer) => layer === name));
const STRUCTURE = ['environments', 'activities', 'layers'];
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...RUN_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR_SUFFIX */ .xl));
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleApiUrl */ .m8)() : (setting.default ?? setting.format.example)}`;
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
