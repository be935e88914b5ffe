export const id = 462;
export const ids = [462];
export const modules = {

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan),
/* harmony export */   validatePlan: () => (/* binding */ validatePlan)
/* harmony export */ });
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2538);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8046);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3133);
/* harmony import */ var _plan_plan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _report_text_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1985);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4663);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1935);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1099);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1719);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4355);











const showPlan = async (line, { env, terminal }) => {
    const { source } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .readGiven */ .Q8)(line, env);
    const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
    const plan = (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__.openPlan)(path, activity);
    const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_0__.chooseEnvironments)(plan, filter ?? '*');
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOn */ .Mp)('matrix', line, env)) {
        if (activity === undefined)
            throw (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .noActivity */ .p)(plan, (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .spellOption */ .ii)('activity'));
        await terminal.print(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .RU)((0,_plan_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedMatrix */ .H8)(plan, environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOn */ .Mp)('json', line, env) ? `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .RU)(runs)}\n` : tableOf(runs));
    return 'ok';
};
const validatePlan = async (line, { env, terminal }) => {
    const plan = (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__.openPlan)((0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .readGiven */ .Q8)(line, env).source('plan')?.text ?? _plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_PLAN */ .g, undefined);
    (0,_plan_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRuns */ .l4)(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
    await terminal.print(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(plan.file)} is valid: ${countsOf(plan)}\n`);
    return 'ok';
};
function countsOf({ environments, activities }) {
    const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
    return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
}
function plannedRuns(plan, env, activities) {
    return activities.map((activity) => {
        const source = (0,_plan_plan_source_js__WEBPACK_IMPORTED_MODULE_1__/* .planSource */ .d)(plan, env, activity);
        const layers = (0,_plan_plan_source_js__WEBPACK_IMPORTED_MODULE_1__/* .layersOf */ .w)(plan, env, activity);
        const fleets = layers.map((layer) => {
            const floor = source(`${layer}${_settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR_SUFFIX */ .xl}`)?.text;
            return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
        });
        const names = [...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)('key').map(({ name }) => name), ...new Set(layers.map(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_9__/* .urlSetting */ .mR))];
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
    return (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_10__/* .textTable */ .e)(['Environment', 'Activity', ...fleets, 'Settings'], rows);
}
function sizeText(fleet) {
    if (fleet === undefined)
        return '–';
    return fleet.floor === undefined ? fleet.size : `${fleet.size} (floor ${fleet.floor})`;
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


/***/ })

};
