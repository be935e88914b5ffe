export const id = 284;
export const ids = [284];
export const modules = {

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkRuns),
  H: () => (/* binding */ checkedMatrix)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/causes/plan.js
var plan = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/plan/matrix.js

function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > plan/* MOST_JOBS */.r2)
        throw (0,plan/* tooManyJobs */.ih)({ count });
    return { include: environments.map((env) => ({ env, activity })) };
}

// EXTERNAL MODULE: ./build/plan/plan-source.js
var plan_source = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/settings/read-request.js + 1 modules
var read_request = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/settings/shared-fleets.js
var shared_fleets = __webpack_require__(5277);
// EXTERNAL MODULE: ./build/settings/source.js
var source = __webpack_require__(3111);
;// CONCATENATED MODULE: ./build/faces/plan-check.js







function checkRuns(plan, environments, activities) {
    const all = environments.flatMap((env) => activities.map((activity) => checkRun(plan, env, activity)));
    const mistakes = all.flatMap(mistakesOf);
    if (mistakes.length > 0)
        throw (0,run/* wrongInputs */.hF)({ mistakes: (0,read_request/* uniqueMistakes */.RT)(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function checkedMatrix(plan, environments, activity) {
    const matrix = toMatrix(environments, activity);
    (0,shared_fleets/* refuseSharedFleets */.$)(checkRuns(plan, environments, [activity]));
    return matrix;
}
function checkRun(plan, env, activity) {
    const its = (0,plan_source/* planSource */.d)(plan, env, activity);
    const named = (0,source/* textSource */.rC)((name) => (name === 'env' ? env : undefined), source/* spellKey */.Qj);
    const reading = {
        source: (0,source/* firstOf */.Ku)(named, its),
        spell: source/* spellKey */.Qj,
        layers: (0,plan_source/* layersOf */.w)(plan, env, activity),
        intent: 'scale',
    };
    const checked = check(reading, '');
    const isRegionMissing = mistakesOf(checked).some(({ input, value }) => input === 'aws-region' && value === '');
    return isRegionMissing ? check(reading, endpointRegion(its) ?? ANY_REGION) : checked;
}
function check(reading, ambientRegion) {
    return (0,read_request/* checkRequest */.yG)({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
}
function mistakesOf(checked) {
    return 'mistakes' in checked ? checked.mistakes : [];
}
const ANY_REGION = 'eu-west-1';
const ANYWHERE = { isGitHub: false, hasIdToken: false, runName: 'plan' };
function endpointRegion(source) {
    const endpoint = (0,api_url/* parseVpcEndpoint */.Gp)(source('vpc-endpoint')?.text ?? '');
    return endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6805);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3133);
/* harmony import */ var _report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1349);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6878);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3111);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3609);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6102);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5741);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1719);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9079);











function runPlan() {
    try {
        const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlanFile */ .w)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputSource */ .wE)('plan')?.text ?? _plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_PLAN */ .p);
        const activity = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputSource */ .wE)('activity')?.text;
        if (activity === undefined)
            throw (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .noActivity */ .p)(plan, (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_8__/* .spellKey */ .Qj)('activity'));
        (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseActivity */ .h)(plan, activity);
        const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__.chooseEnvironments)(plan, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_9__/* .setOutput */ .uH('matrix', JSON.stringify((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedMatrix */ .H)(plan, environments, activity)));
        const count = environments.length === 1 ? '1 environment' : `${environments.length} environments`;
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm)(`${activity} in ${count}: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz.error([failure.what, (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_10__/* .fixLine */ .S$)(failure), (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_10__/* .moreLine */ .g0)(failure.code)].join('\n'), failure.result);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(failure.result);
    }
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   ui: () => (/* binding */ isRunOnly)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _settings_examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8505);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);




const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.filter(({ where }) => where !== 'action and CLI');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const OTHER_NAMES = [
    ..._settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name)),
    ...['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'],
];
const STRUCTURE = ['environments', 'activities', 'layers'];
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
function isReserved(name) {
    return RESERVED.includes(name) || name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_SUFFIX */ .Yi) || name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl);
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_SUFFIX */ .Yi);
}
function isRunOnly(key) {
    return OTHER_NAMES.includes(key);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_settings_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m)() : (setting.usual ?? `<${setting.value}>`)}`;
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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
