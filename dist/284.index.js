export const id = 284;
export const ids = [284];
export const modules = {

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
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3111);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3609);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6102);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(281);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1719);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9079);












function runPlan() {
    try {
        const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlanFile */ .w)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputSource */ .wE)('plan')?.text ?? _plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PLAN */ .g);
        const activity = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputSource */ .wE)('activity')?.text;
        if (activity === undefined)
            throw (0,_planned_js__WEBPACK_IMPORTED_MODULE_7__/* .noActivity */ .p)(plan, (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_9__/* .spellKey */ .Qj)('activity'));
        (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseActivity */ .h)(plan, activity);
        const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_1__.chooseEnvironments)(plan, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_10__/* .setOutput */ .uH('matrix', (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainJson */ .RU)((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedMatrix */ .H8)(plan, environments, activity)));
        const count = environments.length === 1 ? '1 environment' : `${environments.length} environments`;
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm)(`${activity} in ${count}: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const failure = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown);
        _runner_js__WEBPACK_IMPORTED_MODULE_8__/* .annotate */ .fz.error([failure.message, (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLine */ .S$)(failure), (0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(failure.code)].join('\n'), failure.result);
        process.exitCode = (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(failure.result);
    }
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
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl));
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
