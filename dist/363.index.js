export const id = 363;
export const ids = [363];
export const modules = {

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan),
/* harmony export */   validatePlan: () => (/* binding */ validatePlan)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2538);
/* harmony import */ var _machine_plan_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7013);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5986);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3133);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
/* harmony import */ var _render_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5992);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4663);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);










const showPlan = async (line, { env, terminal }) => {
    const { source } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readGiven */ .Q8)(line, env);
    const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
    const plan = (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_0__.openPlan)(path, activity);
    const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_2__.chooseEnvironments)(plan, filter ?? '*');
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .isOn */ .Mp)('matrix', line, env)) {
        if (activity === undefined)
            throw (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noActivity */ .pj)(plan, (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .spellOption */ .ii)('activity'));
        await terminal.print(`${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .RU)((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedMatrix */ .H8)(plan, environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .isOn */ .Mp)('json', line, env) ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .RU)(runs)}\n` : tableOf(runs));
    return 'ok';
};
const validatePlan = async (line, { env, terminal }) => {
    const plan = (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_0__.openPlan)((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readGiven */ .Q8)(line, env).source('plan')?.text ?? _machine_plan_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PLAN */ .gv, undefined);
    (0,_plan_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRuns */ .l4)(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
    await terminal.print(`${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(plan.file)} is valid: ${countsOf(plan)}\n`);
    return 'ok';
};
function countsOf({ environments, activities }) {
    const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
    return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
}
function plannedRuns(plan, env, activities) {
    return activities.map((activity) => {
        const source = (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .planSource */ .d)(plan, env, activity);
        const layers = (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .layersOf */ .w)(plan, env, activity);
        const fleets = layers.map((layer) => {
            const floor = source(`${layer}${_settings_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_SUFFIX */ .xl}`)?.text;
            return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
        });
        const names = [...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsOf */ .f5)('key').map(({ name }) => name), ...new Set(layers.map(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__/* .urlSetting */ .mR))];
        const settings = names.flatMap((name) => {
            const text = source(name)?.text;
            return text === undefined ? [] : [[name, text]];
        });
        return { env, activity, fleets, settings: Object.fromEntries(settings) };
    });
}
function tableOf(runs) {
    const fleets = [...new Set(runs.flatMap((run) => run.fleets.map(({ layer }) => layer)))];
    const rows = runs.map((run) => [
        run.env,
        run.activity,
        ...fleets.map((layer) => sizeText(run.fleets.find((fleet) => fleet.layer === layer))),
        Object.entries(run.settings)
            .map(([name, text]) => `${name}: ${text}`)
            .join(', '),
    ]);
    return (0,_render_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(['Environment', 'Activity', ...fleets, 'Settings'], rows);
}
function sizeText(fleet) {
    if (fleet === undefined)
        return '–';
    return fleet.floor === undefined ? fleet.size : `${fleet.size} (floor ${fleet.floor})`;
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
