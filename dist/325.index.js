export const id = 325;
export const ids = [325,796];
export const modules = {

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Tq: () => (/* binding */ spellInput),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6779);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3111);
// What the action's inputs ask for, and what of it the post step must know again.



/** How an input is written in a workflow. */
function spellInput(name) {
    return { name, example: (value) => `${name}: ${value}` };
}
/** The action's inputs as a source of settings. */
const inputSource = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .r)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name), spellInput);
/** The request of the action's inputs, and what it was read from. */
async function readInputs(surroundings) {
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: spellInput, layers, surroundings, intent: 'scale' });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
/** The same request again, as the main step read it. */
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .r)((name) => saved.get(name), spellInput);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: spellInput, layers, surroundings, intent: 'scale' });
}
/** The inputs, and after them the plan, if one is asked for. */
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if ((plan === undefined && activity === undefined) || env === undefined)
        return { source: inputSource, layers: _settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(100), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { source, layers } = planned(plan, activity, env);
    return { source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .K)(inputSource, source), layers };
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1280);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _plan_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3133);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(557);
/* harmony import */ var _report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1349);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3609);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5741);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1719);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9079);
// The face of the sub-action `plan`: a plan's environments as the jobs of a matrix.










/** Sets the output `matrix`; whatever happens, it sets the process's exit code. Nothing is sent to anyone. */
function runPlan() {
    try {
        const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlanFile */ .w)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('plan')?.text ?? _plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_PLAN */ .p);
        const activity = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('activity')?.text;
        if (activity === undefined)
            throw (0,_planned_js__WEBPACK_IMPORTED_MODULE_7__/* .noActivity */ .p)(plan, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .spellInput */ .Tq)('activity'));
        (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseActivity */ .h)(plan, activity);
        const environments = (0,_plan_choose_js__WEBPACK_IMPORTED_MODULE_3__.chooseEnvironments)(plan, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('matrix', JSON.stringify((0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .toMatrix */ .D)(environments, activity)));
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm)(`${activity} in ${environments.length} environments: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const { code, result, what, owner, fix } = (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(thrown);
        const more = `More: ${(0,_report_troubleshooting_js__WEBPACK_IMPORTED_MODULE_9__/* .troubleshootingUrl */ .K)(code)}`;
        _runner_js__WEBPACK_IMPORTED_MODULE_8__/* .annotate */ .fz.error([what, `To be fixed by ${owner}: ${fix}`, more].join('\n'), result);
        process.exitCode = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(result);
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7620);
// What both steps of the action say to the runner, and know of it.




/** A line of the log: text from outside may be part of it, and the runner finds no command in it. */
function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line));
}
/** Annotations of the run, by how serious they are; `result` becomes part of the title. */
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text), { title: `clonesquad-scale: ${result}` }),
};
/** Makes the runner usable, by its proxies; throws a Failure (`invalid-input`) for a proxy that cannot be used. */
async function openRunner() {
    const { env } = process;
    await (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .useProxyFromEnv */ .b)(env);
    // Only now: it sets itself up by the proxy's variables as it is loaded, and fails of those that are no URL.
    const { context } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = repository && `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
    const runName = `${context.runId}-${context.runAttempt}`;
    const identity = { userAgent: (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgentOf */ .a9)(runUrl), env, mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq };
    return {
        surroundings: { ...(0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsOf */ .ZD)(env), runName },
        connectorFor: (request) => (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorFor */ .V1)(request, identity),
    };
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   Yi: () => (/* binding */ URL_SUFFIX),
/* harmony export */   ac: () => (/* binding */ USUAL_LAYERS),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   ui: () => (/* binding */ isRunOnly),
/* harmony export */   xl: () => (/* binding */ FLOOR_SUFFIX)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
// Which keys a plan may have where: the settings of a run, the URLs of layers, and the few that give a plan its structure.

/** The settings that a plan can give, in their order. */
const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(({ where }) => where !== 'action and CLI');
/** Their names. */
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
/** Settings of one run, which a plan cannot give. */
const OTHER_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name));
/** Keys that give a plan its structure. */
const STRUCTURE = ['environments', 'activities', 'layers'];
/** The layers that the action has inputs for. */
const USUAL_LAYERS = ['frontend', 'backend'];
/** The end of a key that gives the URL of a layer's API. */
const URL_SUFFIX = '-url';
/** The end of the name of a fleet's floor. */
const FLOOR_SUFFIX = '-floor';
/** The keys that no layer may be called like. */
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
/** Whether a name means something else in a plan, so that no layer may have it. */
function isReserved(name) {
    return RESERVED.includes(name) || name.endsWith(URL_SUFFIX) || name.endsWith(FLOOR_SUFFIX);
}
/** Whether a key is a setting, or the URL of a layer. */
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(URL_SUFFIX);
}
/** Whether a key is a setting that only the inputs and flags of one run can give. */
function isRunOnly(key) {
    return OTHER_NAMES.includes(key);
}
/** How a setting is written with a value. */
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    const url = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
    return `${key}: ${setting === undefined ? url : (setting.usual ?? `<${setting.value}>`)}`;
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMatrix)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
// Environments as the jobs of a GitHub matrix.

/** GitHub runs no matrix of more jobs. */
const MOST_JOBS = 256;
/**
 * One job for each environment, in their order.
 *
 * @throws Failure `too-many-jobs`
 */
function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > MOST_JOBS)
        throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyJobs */ .ih)({ count, most: MOST_JOBS });
    return { include: environments.map((env) => ({ env, activity })) };
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
// Every setting of a run that is no size, in one list: the action's inputs, the CLI's flags and variables, and the plan's keys are made from it.
/** All of them, in the order in which people read of them. */
const SETTINGS = [
    {
        name: 'aws-region',
        value: 'region',
        about: 'Region of the fleets. Else AWS_REGION, AWS_DEFAULT_REGION, or the region in the given URLs.',
    },
    {
        name: 'role-to-assume',
        value: 'arn',
        about: "ARN of the role to assume: by GitHub's OIDC in a workflow, where the job needs permissions: id-token: write, and from the credentials that are there elsewhere. Empty: these credentials.",
    },
    {
        name: 'role-session-name',
        value: 'name',
        about: "Name of the role's session in the audit trail. Else clonesquad-scale-<env>-<run id>-<attempt>.",
    },
    {
        name: 'role-duration-seconds',
        value: 'seconds',
        about: "How long the role's session lasts. A longer wait renews it.",
        usual: '3600',
    },
    {
        name: 'audience',
        value: 'text',
        about: "Audience of GitHub's OIDC token.",
        usual: 'sts.amazonaws.com',
    },
    {
        name: 'wait-for',
        value: 'level',
        about: 'How far to wait: none, observed (CloneSquad has read the size), running, ready (and warmed up), settled (and nothing left to stop).',
        usual: 'ready',
    },
    {
        name: 'timeout',
        value: 'duration',
        about: 'How long to wait for the fleets once their sizes are set. Durations are written 500ms, 90s, 20m, 2h, 1h30m.',
        usual: '20m',
    },
    {
        name: 'observe-timeout',
        value: 'duration',
        about: 'How long CloneSquad may take to read the size.',
        usual: '4m',
    },
    {
        name: 'stall-timeout',
        value: 'duration',
        about: 'How long a fleet that is not there yet may stand still.',
        usual: '8m',
    },
    { name: 'poll-interval', value: 'duration', about: 'How often CloudWatch is asked.', usual: '10s' },
    {
        name: 'ttl',
        value: 'duration',
        about: 'After how long CloneSquad forgets the sizes: at least 3m, and longer than timeout. Empty: never.',
    },
    {
        name: 'floor',
        value: 'number',
        about: "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
    },
    {
        name: 'on-capped',
        value: 'what',
        about: 'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
        usual: 'fail',
    },
    {
        name: 'on-job-end',
        value: 'what',
        about: 'What becomes of the sizes when the job ends: keep, or restore (the previous values are put back, where nothing else has changed them; needs the right to read them).',
        usual: 'keep',
        where: 'action and plan',
    },
    {
        name: 'dry-run',
        value: '',
        about: 'Everything is done and read but the writes, and what would be sent is told.',
        usual: 'false',
        where: 'action and CLI',
    },
    {
        name: 'metrics-namespace',
        value: 'name',
        about: "CloudWatch namespace of CloneSquad's metrics.",
        usual: 'CloneSquad',
    },
    {
        name: 'group-name',
        value: 'template',
        about: 'How the CloneSquad groups are called, with {env} and {layer} filled in.',
        usual: '{env}-{layer}',
    },
    {
        name: 'allowed-account-ids',
        value: 'ids',
        about: 'AWS accounts that may be worked on, commas between them: any other one is refused. Empty: all.',
    },
    {
        name: 'vpc-endpoint',
        value: 'host',
        about: 'DNS name of the interface VPC endpoint by which private APIs are reached; not needed where it has private DNS.',
    },
    {
        name: 'request-timeout',
        value: 'duration',
        about: 'How long one request may take; pauses between attempts grow up to it.',
        usual: '10s',
    },
];


/***/ })

};
