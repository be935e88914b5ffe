export const id = 325;
export const ids = [325];
export const modules = {

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6805);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3111);




const inputSource = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .withFloorOfAll */ .vi)((0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .rC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj));
async function readInputs(surroundings) {
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .rC)((name) => saved.get(name), _settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .spellKey */ .Qj, layers, surroundings, intent: 'scale' });
}
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if (plan === undefined && activity === undefined)
        return { source: inputSource, layers: _settings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(719), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { source, layers } = planned(plan, activity, env ?? '');
    return { source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(inputSource, source), layers };
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6805);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8046);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3133);
/* harmony import */ var _report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3111);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3609);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1935);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1099);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1719);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9079);












function runPlan() {
    try {
        const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlanFile */ .w)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('plan')?.text ?? _plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_PLAN */ .g);
        const activity = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('activity')?.text;
        if (activity === undefined)
            throw (0,_planned_js__WEBPACK_IMPORTED_MODULE_8__/* .noActivity */ .p)(plan, (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_4__/* .spellKey */ .Qj)('activity'));
        (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseActivity */ .h)(plan, activity);
        const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__.chooseEnvironments)(plan, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_10__/* .setOutput */ .uH('matrix', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainJson */ .RU)((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedMatrix */ .H8)(plan, environments, activity)));
        const count = environments.length === 1 ? '1 environment' : `${environments.length} environments`;
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .log */ .Rm)(`${activity} in ${count}: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        _runner_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz.error([failure.message, (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLine */ .S$)(failure), (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(failure.code)].join('\n'), failure.result);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(failure.result);
    }
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6805);
/* harmony import */ var _aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1280);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8508);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5603);







function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .notice */ .lm((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text), { title: `clonesquad-scale: ${result}` }),
};
function refusePipes() {
    const name = ['GITHUB_OUTPUT', 'GITHUB_STATE'].find((one) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipe */ .Ju)(process.env[one] ?? ''));
    if (name === undefined)
        return;
    delete process.env[name];
    throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerFilesUnwritable */ .nh)({ error: `${name} names a pipe` });
}
async function openRunner() {
    refusePipes();
    const env = await (0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .openMachine */ .Wz)(process.env);
    delete process.env['GITHUB_EVENT_PATH'];
    const { context } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 740));
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
    const runName = `${context.runId}-${context.runAttempt}`;
    const identity = { userAgent: (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .userAgentOf */ .a)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(env), runName },
        describeSignIn: ({ signIn }) => (0,_aws_ambient_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env),
        connectorFor: (request) => (0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .connectorFor */ .V1)(request, identity),
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


/***/ })

};
