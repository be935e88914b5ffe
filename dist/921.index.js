export const id = 921;
export const ids = [921];
export const modules = {

/***/ 9921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPlan: () => (/* binding */ showPlan),
  validatePlan: () => (/* binding */ validatePlan)
});

// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/faces/plan-check.js + 1 modules
var plan_check = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/faces/plan-file.js + 5 modules
var plan_file = __webpack_require__(281);
// EXTERNAL MODULE: ./build/faces/planned.js
var planned = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/faces/cli/flags.js + 1 modules
var flags = __webpack_require__(960);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/plan/plan-source.js
var plan_source = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __webpack_require__(5316);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/faces/cli/planned-runs.js




function plannedRuns(plan, env, activities) {
    return activities.map((activity) => {
        const source = (0,plan_source/* planSource */.d)(plan, env, activity);
        const layers = (0,plan_source/* layersOf */.w)(plan, env, activity);
        const fleets = layers.map((layer) => {
            const floor = source(`${layer}${names/* FLOOR_SUFFIX */.xl}`)?.text;
            return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
        });
        const urls = new Set(layers.map(fleet_name/* urlSetting */.mR));
        const settings = [...settings_settings/* SETTINGS */.yy.map(({ name }) => name), ...urls].flatMap((name) => {
            const text = source(name)?.text;
            return text === undefined ? [] : [[name, text]];
        });
        return { env, activity, fleets, settings: Object.fromEntries(settings) };
    });
}

;// CONCATENATED MODULE: ./build/faces/cli/plan-jobs.js








async function showPlan(line, { env, terminal }) {
    const { source } = (0,flags/* readGiven */.Q8)(line, env);
    const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
    const plan = (0,planned.openPlan)(path, activity);
    const environments = (0,choose.chooseEnvironments)(plan, filter ?? '*');
    if ((0,flags/* isOn */.Mp)(flags/* MATRIX_FLAG */.$g, line, env)) {
        if (activity === undefined)
            throw (0,planned/* noActivity */.p)(plan, (0,flags/* spellFlag */.LU)('activity'));
        await terminal.print(`${(0,plain_text/* plainJson */.RU)((0,plan_check/* checkedMatrix */.H8)(plan, environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,flags/* wantsJson */.k0)(line, env) ? `${(0,plain_text/* plainJson */.RU)(runs)}\n` : tableOf(runs));
    return 'ok';
}
async function validatePlan(line, { env, terminal }) {
    const plan = (0,planned.openPlan)((0,flags/* readGiven */.Q8)(line, env).source('plan')?.text ?? plan_file/* DEFAULT_PLAN */.g, undefined);
    (0,plan_check/* checkRuns */.l4)(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
    await terminal.print(`${(0,plain_text/* plainLine */.h0)(plan.file)} is valid: ${countsOf(plan)}\n`);
    return 'ok';
}
function countsOf({ environments, activities }) {
    const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
    return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
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
    return (0,text_table/* textTable */.e)(['Environment', 'Activity', ...fleets, 'Settings'], rows);
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

function textTable(columns, rows, isToTheRight = () => false) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line.map((text, index) => padded(text, widths[index] ?? 0, isToTheRight(index))).join('  '))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}
function padded(text, width, isToTheRight) {
    return isToTheRight ? text.padStart(width) : text.padEnd(width);
}


/***/ })

};
