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
// EXTERNAL MODULE: ./build/faces/plan-file.js + 4 modules
var plan_file = __webpack_require__(5741);
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
        await terminal.print(`${(0,plain_text/* plainJson */.RU)((0,plan_check/* checkedMatrix */.H)(plan, environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,flags/* wantsJson */.k0)(line, env) ? `${(0,plain_text/* plainJson */.RU)(runs)}\n` : tableOf(runs));
    return 'ok';
}
async function validatePlan(line, { env, terminal }) {
    const plan = (0,planned.openPlan)((0,flags/* readGiven */.Q8)(line, env).source('plan')?.text ?? plan_file/* USUAL_PLAN */.p, undefined);
    (0,plan_check/* checkRuns */.l)(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
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
